/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { Fragment } from 'preact';
import type { BodyBlock } from '../../model/record.ts';
import { subheadingLine } from '../../site/body/plain-text.ts';
import { visibleSigns } from '../../site/visible-signs.ts';
import { DoubtLink } from './DoubtLink.tsx';
import type { DoubtPlace } from './doubts.ts';
import type { ReviewMessages } from './messages.ts';

interface BlockWordsProps {
  block: BodyBlock;
  /** Those that stand in this block. */
  doubts: readonly DoubtPlace[];
  messages: ReviewMessages;
}

/** The words of a block, with a sign where a doubt about them stands. */
export function BlockWords({ block, doubts, messages }: BlockWordsProps) {
  const signs = doubts.map(({ doubt }) => <DoubtLink key={doubt.key} doubt={doubt} messages={messages} />);
  switch (block.type) {
    case 'paragraph':
      return (
        <p lang="zh-Hans">
          <MarkedText words={block.text} doubts={doubts} messages={messages} />
        </p>
      );
    case 'subheading':
      return (
        <p lang="zh-Hans">
          {visibleSigns(subheadingLine(block))}
          {signs}
        </p>
      );
    case 'figure':
      return (
        <p lang="zh-Hans">
          {visibleSigns(block.caption)} <span class="credit">{visibleSigns(block.credit)}</span>
          {signs}
        </p>
      );
    case 'verse':
    case 'list':
      return (
        <ul lang="zh-Hans">
          {(block.type === 'verse' ? block.lines : block.items).map((line, index) => (
            <li key={`${index} ${line}`}>{visibleSigns(line)}</li>
          ))}
          {signs.length === 0 ? null : <li>{signs}</li>}
        </ul>
      );
    case 'table':
      return (
        <table lang="zh-Hans">
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={`${index} ${row.join()}`}>
                {row.map((cell, column) => (
                  <td key={`${column} ${cell}`}>{visibleSigns(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

/** “…夹进自己带来的〔疑1〕一本漫画…”: the sign stands at the very seam. */
function MarkedText({ words, doubts, messages }: Pick<BlockWordsProps, 'doubts' | 'messages'> & { words: string }) {
  const ordered = doubts.toSorted((left, right) => (left.at?.offset ?? 0) - (right.at?.offset ?? 0));
  const bounds = [0, ...ordered.map(({ at }) => at?.offset ?? 0), words.length];
  return (
    <>
      {bounds.slice(1).map((end, index) => {
        const place = ordered[index];
        return (
          <Fragment key={place?.doubt.key ?? 'end'}>
            {visibleSigns(words.slice(bounds[index], end))}
            {place ? <DoubtLink doubt={place.doubt} messages={messages} /> : null}
          </Fragment>
        );
      })}
    </>
  );
}
