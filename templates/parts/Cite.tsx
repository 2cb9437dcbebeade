/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { articleCitationAddress } from '../../src/archive/addresses.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { cslItem } from '../../src/site/citation/csl-item.ts';
import { formatReference, referenceStyles } from '../../src/site/citation/format-references.ts';
import type { Scope } from '../layout/scope.ts';

/** References to copy, and files for reference managers. The buttons show once the script that serves them runs. */
export function Cite({ scope, record }: { scope: Scope; record: ArticleRecord }) {
  const words = scope.messages.citation;
  const item = cslItem(record, scope.messages, scope.settings);
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">{words.title}</h2>
      <dl>
        {referenceStyles.map((style) => (
          <div key={style}>
            <dt>{words.styles[style]}</dt>
            <dd>
              <p id={style} class="reference" lang={scope.contentLanguage}>
                {formatReference(item, style)}
              </p>
              <button type="button" hidden data-copies={style} data-done={words.copied} data-failed={words.failed}>
                {words.copy} <span class="unseen">{words.styles[style]}</span>
              </button>
              <span class="quiet" role="status" />
            </dd>
          </div>
        ))}
        <div class="for-managers">
          <dt>{words.downloads}</dt>
          <dd class="files">
            <a href={scope.link(articleCitationAddress(record, 'bib'))} download={`${record.id}.bib`}>
              BibTeX
            </a>
            <a href={scope.link(articleCitationAddress(record, 'ris'))} download={`${record.id}.ris`}>
              RIS
            </a>
            <a href={scope.link(articleCitationAddress(record, 'csl.json'))} download={`${record.id}.csl.json`}>
              CSL-JSON
            </a>
          </dd>
        </div>
      </dl>
      {item.note === undefined ? null : <p class="quiet">{item.note}</p>}
    </section>
  );
}
