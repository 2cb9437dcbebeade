/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { dumpLineAddress } from '../../src/archive/addresses.ts';
import { blockLines } from '../../src/site/body/plain-text.ts';
import type { OriginRow } from '../../src/site/provenance/origin-rows.ts';
import { originRows } from '../../src/site/provenance/origin-rows.ts';
import type { ArticleView } from '../../src/site/view/articles.ts';
import { visibleSigns } from '../../src/site/visible-signs.ts';
import type { Scope } from '../layout/scope.ts';

/** The article beside its dump: each block with the lines it was made of, each line leading to the dump. */
export function Origin({ scope, entry }: { scope: Scope; entry: ArticleView }) {
  const { record, origin } = entry;
  if (origin === null) return null;
  const words = scope.messages.origin;
  return (
    <details class="origin" id="origin">
      <summary>{words.title}</summary>
      <p class="quiet">{words.intro}</p>
      {originRows(record, origin.text).map((row, index) => (
        <div key={row.anchor ?? index} class="origin-row">
          <Prepared scope={scope} entry={entry} row={row} isFirst={index === 0} />
          {row.lines.length === 0 ? (
            <p class="quiet">{words.none}</p>
          ) : (
            <ol class="origin-lines">
              {row.lines.map(({ number, words: line }) => (
                <li key={number}>
                  <a
                    class="number"
                    href={scope.link(dumpLineAddress(record, number, origin.index))}
                    aria-label={words.line(number)}
                  >
                    {number}
                  </a>
                  <span class="words" lang={scope.contentLanguage}>
                    {visibleSigns(line)}
                  </span>
                </li>
              ))}
            </ol>
          )}
        </div>
      ))}
    </details>
  );
}

function Prepared({
  scope,
  entry,
  row,
  isFirst,
}: {
  scope: Scope;
  entry: ArticleView;
  row: OriginRow;
  isFirst: boolean;
}) {
  const words = scope.messages.origin;
  if (row.block === null) {
    const { kicker, title, subtitle } = entry.record;
    const headline = isFirst ? [kicker, title, subtitle].filter((part) => part !== undefined && part !== '') : [];
    return (
      <div class="prepared">
        <span class="quiet">{isFirst ? words.head : words.rest}</span>
        {headline.map((part) => (
          <p key={part} lang={scope.contentLanguage}>
            {part}
          </p>
        ))}
      </div>
    );
  }
  return (
    <div class="prepared">
      <a class="quiet" href={`#${row.anchor}`}>
        {words.paragraph(row.anchor ?? '')}
      </a>
      {blockLines(row.block).map((line, index) => (
        <p key={`${index} ${line}`} lang={scope.contentLanguage}>
          {line}
        </p>
      ))}
    </div>
  );
}
