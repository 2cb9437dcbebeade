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
import type { ArticleRecord, Place } from '../../src/model/record.ts';
import { formatBasis, formatRange } from '../../src/site/format-date.ts';
import type { Messages } from '../../src/site/messages.ts';
import { findPlace } from '../../src/site/provenance/find-place.ts';
import { formatSpan, fullPageTitle, paperTitle, recordTitle } from '../../src/site/titles.ts';
import type { ArticleView } from '../../src/site/view/articles.ts';
import { groupBy } from '../../src/site/view/group-by.ts';
import type { Scope } from '../layout/scope.ts';
import { DateText } from './DateText.tsx';
import { DumpLink } from './Doubts.tsx';
import { Fact } from './Fact.tsx';
import { SearchTerms } from './SearchTerms.tsx';
import { Words } from './Words.tsx';

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
            <Words scope={scope}>{paperTitle(record.newspaper ?? { name: null }, messages)}</Words>
          </a>
          {record.newspaper === null ? null : (
            <span class="basis">{words.newspaperBasis(plainBasis(record.newspaper.basis, messages))}</span>
          )}
        </Fact>
        <Fact name={words.issueDate}>
          <IssueDay scope={scope} entry={entry} />
        </Fact>
        <Fact name={words.page}>
          <a href={link(pageAddress(record))}>
            <Words scope={scope}>{fullPageTitle(record.page, messages)}</Words>
          </a>
        </Fact>
        {record.region === null ? null : (
          <Fact name={words.region}>
            <RegionLink scope={scope} {...record.region} /> <RegionBasis scope={scope} record={record} />
          </Fact>
        )}
        {record.places.length === 0 ? null : (
          <Fact name={words.places}>
            <ul class="named-places">
              {record.places.map((place) => (
                <li key={place.adcode}>
                  <RegionLink scope={scope} {...place} /> <PlaceBasis scope={scope} entry={entry} place={place} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {record.genre === undefined ? null : <Fact name={words.genre}>{messages.genres[record.genre]}</Fact>}
        {entry.owner === null ? null : (
          <Fact name={words.belongsTo}>
            <a href={link(articleAddress(entry.owner))} lang={scope.contentLanguage}>
              {recordTitle(entry.owner, messages)}
            </a>
          </Fact>
        )}
        <SearchTerms scope={scope} kind="people" name={words.people} terms={record.people.map(({ name }) => name)} />
        <SearchTerms
          scope={scope}
          kind="organisations"
          name={words.organisations}
          terms={record.organisations.map(({ name }) => name)}
        />
        <SearchTerms scope={scope} kind="topics" name={words.keywords} terms={record.keywords} />
        <Fact name={words.source}>
          <code>{record.source.dump}</code>{' '}
          {words.lines(record.source.spans.map(formatSpan).join(messages.list.enumeration))}
        </Fact>
        {record.normalisation === undefined ? null : (
          <Fact name={words.punctuation}>
            <span class="quiet">{words.normalised(record.normalisation)}</span>
          </Fact>
        )}
        <Fact name={words.downloads}>
          <a href={link(articleJsonAddress(record))}>JSON</a> <a href={link(articleTextAddress(record))}>TXT</a>
        </Fact>
      </dl>
    </aside>
  );
}

function IssueDay({ scope, entry }: { scope: Scope; entry: ArticleView }) {
  const { date } = entry.record;
  const { messages } = scope;
  const day = issueDay(date);
  const address = day === null ? null : dayAddress(day);
  const text = <DateText date={date} messages={messages} />;
  // Several words of evidence are listed below with their lines.
  const isListed = date.basis === 'inferred' && new Set(date.evidence.map((evidence) => evidence.text)).size > 1;
  return (
    <>
      {address !== null && scope.archive.addresses.has(address) ? <a href={scope.link(address)}>{text}</a> : text}{' '}
      <span class="basis">
        <Words scope={scope}>{isListed ? plainBasis('inferred', messages) : formatBasis(date, messages)}</Words>
        {day !== null && date.earliest !== date.latest ? messages.date.between(formatRange(date, messages)) : null}
      </span>
      <EvidenceLines scope={scope} entry={entry} />
    </>
  );
}

/** The words a date rests on, each once, with the lines of the dump they stand in. */
function EvidenceLines({ scope, entry }: { scope: Scope; entry: ArticleView }) {
  const { messages } = scope;
  const evidence = groupBy(entry.record.date.evidence, ({ text }) => text);
  if (evidence.size === 0) return null;
  return (
    <ul class="evidence">
      {[...evidence].map(([text, places]) => (
        <li key={text}>
          {evidence.size === 1 ? null : <q lang={scope.contentLanguage}>{text}</q>}{' '}
          {[...new Set(places.map(({ span }) => span[0]))]
            .toSorted((left, right) => left - right)
            .map((line) => (
              <DumpLink key={line} scope={scope} entry={entry} line={line}>
                {messages.article.evidenceLine(line)}
              </DumpLink>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** A basis without its evidence. */
function plainBasis(basis: ArticleRecord['date']['basis'], messages: Messages): string {
  return basis === 'inferred' ? messages.bases.inferred('') : messages.bases[basis];
}

/** Whether the region is the newspaper's own city or was read from the text. */
function RegionBasis({ scope, record }: { scope: Scope; record: ArticleRecord }) {
  const paper = scope.archive.papers.find(({ id }) => id === record.newspaper?.id);
  const words = scope.messages.article;
  const isPapers = paper?.city?.adcode === record.region?.adcode;
  return <span class="basis">{isPapers ? words.regionOfPaper : words.regionOfText}</span>;
}

/** How often a place is named, and where first. */
function PlaceBasis({ scope, entry, place }: { scope: Scope; entry: ArticleView; place: Place }) {
  const words = scope.messages.article;
  const evidence = entry.origin === null ? null : findPlace(entry.record, place, entry.origin.text);
  return (
    <span class="quiet">
      {words.placeCount(place.count)}
      {evidence === null ? null : (
        <>
          {scope.messages.list.enumeration}
          <DumpLink scope={scope} entry={entry} line={evidence.span[0]}>
            {words.placeBasis(evidence.span[0])}
          </DumpLink>
        </>
      )}
    </span>
  );
}

/** A link where the archive has a page of the place, else its name alone. */
function RegionLink({ scope, name, adcode }: { scope: Scope; name: string; adcode: string }) {
  const address = regionAddress(adcode);
  return scope.archive.addresses.has(address) ? (
    <a href={scope.link(address)} lang={scope.contentLanguage}>
      {name}
    </a>
  ) : (
    <Words scope={scope}>{name}</Words>
  );
}
