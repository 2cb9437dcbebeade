/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { Fragment } from 'preact';
import type { ArticleRecord, Byline } from '../../src/model/record.ts';
import { fullPageTitle, paperTitle, recordTitle } from '../../src/site/titles.ts';
import { groupBy } from '../../src/site/view/group-by.ts';
import type { Scope } from '../layout/scope.ts';
import { DateText } from './DateText.tsx';
import { Headline } from './Headline.tsx';
import { SubjectLink } from './SubjectLink.tsx';
import { Words } from './Words.tsx';

/** Column, headline group and bylines. */
export function ArticleHead({ scope, record }: { scope: Scope; record: ArticleRecord }) {
  const { messages, contentLanguage } = scope;
  const residue = record.kind === 'residue' && record.title === '';
  const title = residue ? messages.article.residueTitle : recordTitle(record, messages);
  return (
    <header class="article-head" lang={contentLanguage}>
      {record.column === undefined ? null : (
        <p class="column">
          <SubjectLink scope={scope} kind="columns" name={record.column} />
        </p>
      )}
      <hgroup>
        {record.kicker === undefined ? null : (
          <p class="kicker">
            <Headline>{record.kicker}</Headline>
          </p>
        )}
        <h1 lang={residue ? scope.settings.language : undefined}>
          <Headline>{title}</Headline>
        </h1>
        {record.subtitle === undefined ? null : (
          <p class="subtitle">
            <Headline>{record.subtitle}</Headline>
          </p>
        )}
      </hgroup>
      {record.bylines.length === 0 ? null : (
        <p class="bylines">
          {[...groupBy(record.bylines, bylineKey).values()].map((group) => (
            <BylineGroup key={group[0]?.raw} scope={scope} group={group} />
          ))}
        </p>
      )}
      <p class="cutting" lang={scope.settings.language}>
        <Words scope={scope}>{paperTitle(record.newspaper ?? { name: null }, messages)}</Words>{' '}
        <DateText date={record.date} messages={messages} />{' '}
        <Words scope={scope}>{fullPageTitle(record.page, messages)}</Words>
      </p>
    </header>
  );
}

/** Those who share a role and a house: 本报记者 某某 某某某. */
function BylineGroup({ scope, group }: { scope: Scope; group: Byline[] }) {
  const [first] = group;
  if (first === undefined) return null;
  return (
    <span class="byline">
      <span class="role" lang={scope.settings.language}>
        <Words scope={scope}>
          {scope.messages.article.byline(first.affiliation ?? '', scope.messages.roles[first.role])}
        </Words>
      </span>{' '}
      {group.map(({ name }) => (
        <Fragment key={name}>
          <SubjectLink scope={scope} kind="people" name={name} />{' '}
        </Fragment>
      ))}
    </span>
  );
}

function bylineKey({ role, affiliation }: Byline): string {
  return `${role}\n${affiliation ?? ''}`;
}
