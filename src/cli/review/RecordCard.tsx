/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { ArticleRecord, Byline, Span } from '../../model/record.ts';
import { formatSpan } from '../../site/titles.ts';
import { visibleSigns } from '../../site/visible-signs.ts';
import { BlockWords } from './BlockWords.tsx';
import { DoubtLink } from './DoubtLink.tsx';
import { doubtsOfRecord } from './doubts.ts';
import { mergeOverBlanks } from './line-spans.ts';
import type { ReviewMessages } from './messages.ts';
import { type HeadPart, headParts, headWords } from './pieces.ts';
import type { Review } from './review.ts';

interface RecordProps {
  record: ArticleRecord;
  review: Review;
  messages: ReviewMessages;
}

/** A record as parsed, piece by piece, each linked to its lines of the dump. */
export function RecordCard({ record, review, messages }: RecordProps) {
  const badge = review.badges.get(record.id);
  if (!badge) return null;
  const doubts = doubtsOfRecord(record, review.doubts, review.texts);
  return (
    <article id={badge.key} class={`record ${badge.tint}`} aria-labelledby={`${badge.key}-name`}>
      <header>
        <h3 id={`${badge.key}-name`}>
          <span class={`badge ${badge.tint}`}>{badge.sign}</span> {messages.kinds[record.kind]}
          {record.genre ? <span class="quiet"> · {messages.site.genres[record.genre]}</span> : null}
        </h3>
        <span class="links">
          {doubts
            .filter(({ at }) => at === null)
            .map(({ doubt }) => (
              <DoubtLink key={doubt.key} doubt={doubt} messages={messages} />
            ))}
          <LineLinks spans={record.source.spans} review={review} messages={messages} />
        </span>
      </header>
      {headParts.map((part) => (
        <HeadPiece key={part} part={part} anchor={`${badge.key}-${part}`} {...{ record, review, messages }} />
      ))}
      {record.body.map((block, index) => (
        <Piece
          key={`${index} ${block.type}`}
          anchor={`${badge.key}-b${index}`}
          kind={block.type}
          label={messages.parts[block.type]}
          lines={<LineLinks spans={block.source} review={review} messages={messages} />}
        >
          <BlockWords block={block} doubts={doubts.filter(({ at }) => at?.block === index)} messages={messages} />
        </Piece>
      ))}
      <RelatedArticle {...{ record, review, messages }} />
    </article>
  );
}

function HeadPiece({ record, review, messages, part, anchor }: RecordProps & { part: HeadPart; anchor: string }) {
  if (headWords(record, part).length === 0) return null;
  const spans = (review.linesOfPiece.get(anchor) ?? []).map((line): Span => [line, line]);
  return (
    <Piece
      anchor={anchor}
      kind={part}
      label={messages.parts[part]}
      lines={<LineLinks spans={spans} review={review} messages={messages} />}
    >
      <p lang="zh-Hans">
        {part === 'byline' ? (
          <Bylines bylines={record.bylines} messages={messages} />
        ) : (
          wordsOf(record, part, messages).map(visibleSigns).join(' · ')
        )}
      </p>
    </Piece>
  );
}

/** As in the record, but of a jump line also whence or whither: 上接第一版. */
function wordsOf(record: ArticleRecord, part: HeadPart, { site }: ReviewMessages): string[] {
  if (part !== 'jump') return headWords(record, part);
  const { from, to } = record.jump ?? {};
  return [...(from ? [site.article.jumpFrom(from)] : []), ...(to ? [site.article.jumpTo(to)] : [])];
}

/** Who, and as what: the part of a byline that is most easily misread. */
function Bylines({ bylines, messages }: { bylines: readonly Byline[]; messages: ReviewMessages }) {
  return (
    <>
      {bylines.map(({ name, role, affiliation }, index) => (
        <span key={`${index} ${name}`} class="person">
          <span class="quiet" lang={messages.language}>
            {messages.site.roles[role]}
          </span>{' '}
          {visibleSigns(name)}
          {affiliation === undefined ? null : <span class="quiet"> {visibleSigns(affiliation)}</span>}
        </span>
      ))}
    </>
  );
}

interface PieceProps {
  anchor: string;
  kind: string;
  label: string;
  lines: ComponentChildren;
  children: ComponentChildren;
}

function Piece({ anchor, kind, label, lines, children }: PieceProps) {
  return (
    <div id={anchor} class={`piece ${kind} ${anchor}`}>
      <span class="label">{label}</span>
      <div class="text">{children}</div>
      {lines}
    </div>
  );
}

function LineLinks({ spans, review, messages }: Omit<RecordProps, 'record'> & { spans: readonly Span[] }) {
  return (
    <span class="lines">
      {mergeOverBlanks(spans, review.texts).map((span) => (
        <a key={formatSpan(span)} href={`#L${span[0]}`} aria-label={messages.line(formatSpan(span))}>
          {formatSpan(span)}
        </a>
      ))}
    </span>
  );
}

function RelatedArticle({ record, review, messages }: RecordProps) {
  const article = review.badges.get(record.relatedTo ?? '');
  if (!article) return null;
  return (
    <p class="related">
      {messages.belongsTo}{' '}
      <a class={`badge ${article.tint}`} href={`#${article.key}`}>
        {article.sign}
      </a>
    </p>
  );
}
