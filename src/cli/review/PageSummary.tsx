/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { type ComponentChildren, Fragment } from 'preact';
import { formatDate, formatRange } from '../../site/format-date.ts';
import { formatSpan, fullPageTitle } from '../../site/titles.ts';
import { groupBy } from '../../site/view/group-by.ts';
import { visibleSigns } from '../../site/visible-signs.ts';
import { ConservationFigures } from './ConservationFigures.tsx';
import { DoubtLink } from './DoubtLink.tsx';
import { doubtWords, type ReviewMessages } from './messages.ts';
import type { Review } from './review.ts';

/** The top of a review: whose page it is and how that is known, where its characters went, and every doubt. */
export function PageSummary(props: { review: Review; messages: ReviewMessages; index: string | null }) {
  const { review, messages, index } = props;
  return (
    <header class="summary">
      <h1>
        {index === null ? null : (
          <a class="index" href={index}>
            {messages.index}
          </a>
        )}
        <span class="path">{visibleSigns(review.result.dump)}</span>
      </h1>
      <PageFacts review={review} messages={messages} />
      <ConservationFigures review={review} messages={messages} />
      <DoubtList review={review} messages={messages} />
    </header>
  );
}

/** The records of a page share these; a page without records has none. */
function PageFacts({ review, messages }: { review: Review; messages: ReviewMessages }) {
  const { facts, site } = messages;
  const { records, dialect } = review.result;
  const [record] = records;
  const newspaper = record?.newspaper;
  return (
    <dl class="page-facts">
      <Fact name={facts.newspaper}>
        {newspaper ? `${newspaper.name} ` : facts.unknown}
        {newspaper ? <span class="quiet">{basis(newspaper.basis, messages)}</span> : null}
      </Fact>
      <Fact name={facts.page}>
        {record && record.page.label !== null ? fullPageTitle(record.page, site) : (record?.page.name ?? facts.unknown)}
      </Fact>
      <Fact name={facts.region}>
        {record?.region ? `${record.region.name} ` : facts.unknown}
        {record?.region ? <span class="quiet">{record.region.adcode}</span> : null}
      </Fact>
      <Fact name={facts.dialect}>{messages.dialects[dialect]}</Fact>
      {record?.normalisation ? (
        <Fact name={facts.punctuation}>{messages.halfWidth([...record.normalisation.marks].join(' '))}</Fact>
      ) : null}
      <Fact name={facts.date}>{record ? <DateFact record={record} messages={messages} /> : facts.unknown}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function DateFact(props: { record: Review['result']['records'][number]; messages: ReviewMessages }) {
  const { date } = props.record;
  const { messages } = props;
  return (
    <>
      {formatDate(date, messages.site)}
      {date.precision === 'day' && date.earliest !== date.latest
        ? messages.site.date.between(formatRange(date, messages.site))
        : null}{' '}
      <code>{date.edtf}</code>{' '}
      <span class="quiet">
        {basis(date.basis, messages)}
        {date.evidence.length === 0 ? null : ` · ${messages.evidence} `}
      </span>
      {date.evidence.map(({ text, span }, index) => (
        <span key={`${index} ${text}`} class="evidence">
          “<span lang="zh-Hans">{visibleSigns(text)}</span>” <a href={`#L${span[0]}`}>{formatSpan(span)}</a>{' '}
        </span>
      ))}
    </>
  );
}

function basis(name: keyof ReviewMessages['site']['bases'], { site }: ReviewMessages): string {
  return name === 'inferred' ? site.date.inferred : site.bases[name];
}

/** Doubts by rule, so that many of one kind take one row. */
function DoubtList({ review, messages }: { review: Review; messages: ReviewMessages }) {
  if (review.doubts.length === 0) return <p class="doubt-list none">{messages.noDoubts}</p>;
  const rules = groupBy(review.doubts, ({ problem }) => problem.rule);
  return (
    <div class="doubt-list">
      <strong>{messages.doubts(review.doubts.length)}</strong>
      <ul>
        {[...rules].map(([rule, doubts]) => (
          <li key={rule}>
            {doubtWords(rule, messages)}
            {doubts.map((doubt) => (
              <Fragment key={doubt.key}>
                {' '}
                <DoubtLink doubt={doubt} messages={messages} />
                <span class="quiet">{messages.line(formatSpan(doubt.problem.span))}</span>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
