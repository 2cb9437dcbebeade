/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { articleAddress, dumpLineAnchor } from '../../src/archive/addresses.ts';
import type { LineMark, PageText } from '../../src/model/page.ts';
import { placeNames } from '../../src/model/page.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { recordTitle } from '../../src/site/titles.ts';
import { visibleSigns } from '../../src/site/visible-signs.ts';
import type { Scope } from '../layout/scope.ts';
import { Headline } from './Headline.tsx';

interface DumpLinesProps {
  scope: Scope;
  text: PageText;
  /** The records of the page, those of other dumps too. */
  records: ArticleRecord[];
  /** 0 for the first dump of the page; the anchors of further ones are told apart by it. */
  index: number;
}

/** A dump as it stands: every line an anchor with its number, and beside the first of a stretch where the stretch went. */
export function DumpLines({ scope, text, records, index }: DumpLinesProps) {
  const { messages, contentLanguage } = scope;
  const words = messages.raw;
  const byId = new Map(records.map((record) => [record.id, record]));
  const opening = openingMarks(text.marks);
  const anchor = (line: number) => dumpLineAnchor(line, index);
  return (
    <section class="raw">
      <h2>
        {words.title} <code>{text.dump}</code> <span class="count">{words.lines(text.lines.length)}</span>
      </h2>
      <p class="lead">{words.intro}</p>
      <Legend scope={scope} text={text} />
      <ol class="dump-lines">
        {text.lines.map((line, place) => {
          const marks = text.marks[place] ?? [];
          const opened = opening[place] ?? [];
          return (
            <li key={place} id={anchor(place + 1)} class={marks[0] && `to-${marks[0].place}`}>
              {marks.length === 0 ? (
                <span class="number">{place + 1}</span>
              ) : (
                <a class="number" href={`#${anchor(place + 1)}`}>
                  {place + 1}
                </a>
              )}
              <span class="words" lang={contentLanguage}>
                {visibleSigns(line)}
              </span>
              {opened.length === 0 ? null : (
                <span class="went">
                  {opened.map((mark) => (
                    <Mark key={keyOf(mark)} scope={scope} mark={mark} record={byId.get(mark.record ?? '')} />
                  ))}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** How many lines went where: the key to the colours. */
function Legend({ scope, text }: { scope: Scope; text: PageText }) {
  const words = scope.messages.raw;
  const count = (place: LineMark['place']) => text.marks.filter((marks) => marks.some((mark) => mark.place === place));
  const counts = placeNames.map((place) => [place, count(place).length] as const).filter(([, lines]) => lines > 0);
  return (
    <ul class="dump-legend">
      {counts.map(([place, lines]) => (
        <li key={place} class={`to-${place}`}>
          {words.places[place]} <span class="count">{words.lines(lines)}</span>
        </li>
      ))}
    </ul>
  );
}

function Mark({ scope, mark, record }: { scope: Scope; mark: LineMark; record: ArticleRecord | undefined }) {
  const name = scope.messages.raw.places[mark.place];
  if (record === undefined) return <span>{name}</span>;
  return (
    <span>
      {name}{' '}
      <a href={scope.link(articleAddress(record))} lang={scope.contentLanguage}>
        <Headline>{recordTitle(record, scope.messages)}</Headline>
      </a>
    </span>
  );
}

/** For each line the marks that the line before it (blank ones passed over) did not have. */
function openingMarks(lines: LineMark[][]): LineMark[][] {
  let before = new Set<string>();
  return lines.map((marks) => {
    const opening = marks.filter((mark) => !before.has(keyOf(mark)));
    if (marks.length > 0) before = new Set(marks.map(keyOf));
    return opening;
  });
}

function keyOf({ place, record }: LineMark): string {
  return `${place} ${record}`;
}
