/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import {
  articleAddress,
  articleJsonAddress,
  articleTextAddress,
  dayAddress,
  issueDay,
  pageAddress,
  paperAddress,
  regionAddress,
} from '../../src/archive/addresses.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { formatBasis, formatRange } from '../../src/site/format-date.ts';
import { formatSpan, fullPageTitle, paperTitle, recordTitle } from '../../src/site/titles.ts';
import type { ArticleView } from '../../src/site/view/articles.ts';
import type { Scope } from '../layout/scope.ts';
import { DateText } from './DateText.tsx';
import { Fact } from './Fact.tsx';
import { SearchTerms } from './SearchTerms.tsx';

/** Where the article was printed, what it speaks of, and where its text stands in the dump. */
export function ArticleFacts({ scope, entry }: { scope: Scope; entry: ArticleView }) {
  const { record } = entry;
  const { messages, link } = scope;
  const words = messages.article;
  return (
    <aside class="facts" aria-label={words.about}>
      <dl>
        <Fact name={words.newspaper}>
          <a href={link(paperAddress(record.newspaper?.id ?? null))}>
            {paperTitle(record.newspaper ?? { name: null }, messages)}
          </a>
        </Fact>
        <Fact name={words.issueDate}>
          <IssueDay scope={scope} record={record} />
        </Fact>
        <Fact name={words.page}>
          <a href={link(pageAddress(record))}>{fullPageTitle(record.page, messages)}</a>
        </Fact>
        {record.region === null ? null : (
          <Fact name={words.region}>
            <RegionLink scope={scope} {...record.region} />
          </Fact>
        )}
        {record.places.length === 0 ? null : (
          <Fact name={words.places}>
            <ul class="terms">
              {record.places.map((place) => (
                <li key={place.adcode}>
                  <RegionLink scope={scope} {...place} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {record.genre === undefined ? null : <Fact name={words.genre}>{messages.genres[record.genre]}</Fact>}
        {entry.owner === null ? null : (
          <Fact name={words.belongsTo}>
            <a href={link(articleAddress(entry.owner))}>{recordTitle(entry.owner, messages)}</a>
          </Fact>
        )}
        <SearchTerms scope={scope} name={words.people} terms={record.people.map(({ name }) => name)} />
        <SearchTerms scope={scope} name={words.organisations} terms={record.organisations.map(({ name }) => name)} />
        <SearchTerms scope={scope} name={words.keywords} terms={record.keywords} />
        <Fact name={words.source}>
          <code>{record.source.dump}</code>{' '}
          {words.lines(record.source.spans.map(formatSpan).join(messages.list.enumeration))}
        </Fact>
        <Fact name={words.downloads}>
          <a href={link(articleJsonAddress(record))}>JSON</a> <a href={link(articleTextAddress(record))}>TXT</a>
        </Fact>
      </dl>
    </aside>
  );
}

function IssueDay({ scope, record }: { scope: Scope; record: ArticleRecord }) {
  const { date } = record;
  const day = issueDay(date);
  const address = day === null ? null : dayAddress(day);
  const text = <DateText date={date} messages={scope.messages} />;
  return (
    <>
      {address !== null && scope.archive.addresses.has(address) ? <a href={scope.link(address)}>{text}</a> : text}{' '}
      <span class="basis">
        {formatBasis(date, scope.messages)}
        {day !== null && date.earliest !== date.latest
          ? scope.messages.date.between(formatRange(date, scope.messages))
          : null}
      </span>
    </>
  );
}

/** A link where the archive has a page of the place, else its name alone. */
function RegionLink({ scope, name, adcode }: { scope: Scope; name: string; adcode: string }) {
  const address = regionAddress(adcode);
  return scope.archive.addresses.has(address) ? <a href={scope.link(address)}>{name}</a> : name;
}
