/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { CitationFormat } from '../../src/archive/addresses.ts';
import { articleCitationAddress } from '../../src/archive/addresses.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { cslItem } from '../../src/site/citation/csl-item.ts';
import { formatReference, referenceStyles } from '../../src/site/citation/format-references.ts';
import type { Scope } from '../layout/scope.ts';

/** The files a reader may want to copy from: what reference managers take. */
const managerFormats: [format: CitationFormat, name: string][] = [
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl.json', 'CSL-JSON'],
];

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
                {unbrokenDates(formatReference(item, style))}
              </p>
              <CopyButton scope={scope} source={style} name={words.styles[style]} />
              <span class="quiet" role="status" />
            </dd>
          </div>
        ))}
        <div class="file">
          <dt>{words.both}</dt>
          <dd>
            <Download scope={scope} record={record} format="txt" name={words.both} />
          </dd>
        </div>
        {managerFormats.map(([format, name]) => (
          <div key={format} class="file">
            <dt>{name}</dt>
            <dd>
              <CopyButton scope={scope} source={`file-${format}`} name={name} />
              <Download scope={scope} record={record} format={format} name={name} id={`file-${format}`} />
              <span class="quiet" role="status" />
            </dd>
          </div>
        ))}
      </dl>
      {item.note === undefined ? null : <p class="quiet">{item.note}</p>}
    </section>
  );
}

/** A reference whose dates no line breaks at their hyphens: "…, 2026-03-" and "14" below it would look like two. */
function unbrokenDates(reference: string): ComponentChildren[] {
  return reference.split(/(\d{4}-\d{2}-\d{2})/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} class="whole">
        {part}
      </span>
    ),
  );
}

/** Copies the words, or the file, of the element that has the id `source`. */
function CopyButton({ scope, source, name }: { scope: Scope; source: string; name: string }) {
  const words = scope.messages.citation;
  return (
    <button type="button" hidden data-copies={source} data-done={words.copied} data-failed={words.failed}>
      {words.copy} <span class="unseen">{name}</span>
    </button>
  );
}

function Download(props: { scope: Scope; record: ArticleRecord; format: CitationFormat; name: string; id?: string }) {
  const { scope, record, format, name, id } = props;
  return (
    <a id={id} href={scope.link(articleCitationAddress(record, format))} download={`${record.id}.${format}`}>
      {scope.messages.citation.download} <span class="unseen">{name}</span>
    </a>
  );
}
