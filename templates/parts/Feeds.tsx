/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { homeAddress } from '../../src/archive/addresses.ts';
import { atomAddress, jsonFeedAddress } from '../../src/site/feeds/feed.ts';
import { paperTitle, regionTitle } from '../../src/site/titles.ts';
import type { Scope } from '../layout/scope.ts';
import { Words } from './Words.tsx';

/** The pages that have feeds: the front page, each city, each newspaper with issues. */
export function feedPages({ archive, messages }: Scope): { address: string; name: string }[] {
  return [
    { address: homeAddress, name: messages.data.everything },
    ...archive.cities.map((city) => ({ address: city.address, name: regionTitle(city, messages) })),
    ...archive.papers
      .filter(({ issues }) => issues.length > 0)
      .map((paper) => ({ address: paper.address, name: paperTitle(paper, messages) })),
  ];
}

export function FeedList({ scope, feeds }: { scope: Scope; feeds: { address: string; name: string }[] }) {
  return (
    <ul class="feeds">
      {feeds.map(({ address, name }) => (
        <li key={address}>
          <a href={scope.link(address)}>
            <Words scope={scope}>{name}</Words>
          </a>{' '}
          <a href={scope.link(atomAddress(address))}>Atom</a>{' '}
          <a href={scope.link(jsonFeedAddress(address))}>JSON Feed</a>
        </li>
      ))}
    </ul>
  );
}

/** Tells feed readers of the feeds that belong to a page. */
export function FeedLinks({ scope, address, name }: { scope: Scope; address: string; name: string }) {
  return (
    <>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={`${name} Atom`}
        href={scope.link(atomAddress(address))}
      />
      <link
        rel="alternate"
        type="application/feed+json"
        title={`${name} JSON Feed`}
        href={scope.link(jsonFeedAddress(address))}
      />
    </>
  );
}
