/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { articleAddress, issueDay } from '../../src/archive/addresses.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { bodyText } from '../../src/site/body/plain-text.ts';
import { weekday } from '../../src/site/format-date.ts';
import { fullPageTitle, paperTitle, recordTitle } from '../../src/site/titles.ts';
import type { FrontPage as Front } from '../../src/site/view/front-page.ts';
import type { Scope } from '../layout/scope.ts';
import { ArticleList } from './ArticleList.tsx';
import { DateText } from './DateText.tsx';
import { Headline } from './Headline.tsx';
import { Words } from './Words.tsx';

/** The newest issue as a newspaper shows it: the lead story, headlines, briefs and what stands under the photos. */
export function FrontPage({ scope, front }: { scope: Scope; front: Front }) {
  const { messages, link, contentLanguage } = scope;
  const { paper, issue, lead } = front;
  const words = messages.home;
  const day = issueDay(issue.date);
  return (
    <section class="front-page">
      <div class="nameplate">
        <h2>
          <a href={link(issue.address)}>
            <Words scope={scope}>{paperTitle(paper, messages)}</Words>
          </a>
        </h2>
        <p class="issue-line">
          <span>{words.latest}</span>{' '}
          <span>
            <DateText date={issue.date} messages={messages} />{' '}
            {day === null ? null : messages.date.beside(messages.date.weekdays[weekday(day)] ?? '')}
          </span>{' '}
          <span>{messages.counts.pages(issue.pages.length)}</span>{' '}
          <a href={link(issue.address)}>{words.wholeIssue(issue.count)}</a>
        </p>
      </div>
      <div class="front-columns">
        <article class="lead-story" lang={contentLanguage}>
          {lead.kicker === undefined ? null : <p class="kicker">{lead.kicker}</p>}
          <h3>
            <a href={link(articleAddress(lead))}>
              <Headline>{recordTitle(lead, messages)}</Headline>
            </a>
          </h3>
          {lead.subtitle === undefined ? null : <p class="subtitle">{lead.subtitle}</p>}
          {lead.summary === '' ? null : <p class="summary">{lead.summary}</p>}
          <p class="details" lang={scope.settings.language}>
            <Words scope={scope}>{fullPageTitle(lead.page, messages)}</Words>
          </p>
        </article>
        <div class="front-headlines">
          <h3 class="unseen">{words.headlines}</h3>
          {front.headlines.length === 0 ? null : (
            <ArticleList scope={scope} records={front.headlines} details={issue.pages.length > 1 ? ['page'] : []} />
          )}
        </div>
        <Short
          scope={scope}
          title={words.briefs}
          records={front.briefs}
          textOf={(record) => recordTitle(record, messages)}
        />
        <Short scope={scope} title={words.photos} records={front.photos} textOf={({ body }) => bodyText(body)} />
      </div>
    </section>
  );
}

interface ShortProps {
  scope: Scope;
  title: string;
  records: ArticleRecord[];
  textOf: (record: ArticleRecord) => string;
}

/** Headlines of briefs, or the words under the photos. */
function Short({ scope, title, records, textOf }: ShortProps) {
  if (records.length === 0) return null;
  return (
    <div class="front-short">
      <h3>{title}</h3>
      <ul lang={scope.contentLanguage}>
        {records.map((record) => (
          <li key={record.id}>
            <a href={scope.link(articleAddress(record))}>{textOf(record)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
