/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import {
  aboutAddress,
  datesAddress,
  homeAddress,
  papersAddress,
  regionsAddress,
  searchAddress,
  subjectIndexAddress,
  subjectKinds,
} from '../../src/archive/addresses.ts';
import { editionLink } from '../../src/site/editions.ts';
import { Headline } from '../parts/Headline.tsx';
import { EditionLinks } from './Editions.tsx';
import type { PageProps } from './Page.tsx';

type HeaderProps = Pick<PageProps, 'address' | 'messages' | 'settings' | 'edition'>;

/**
 * Name of the site, the way around, the search form and the notice. The front page and the search page have a search form
 * of their own, larger.
 */
export function Header({ address, messages, settings, edition }: HeaderProps) {
  const words = messages.layout;
  const link = (to: string) => editionLink(edition, address, to);
  return (
    <header class="site-header">
      <div class="bar">
        <a class="site-name" href={link(homeAddress)}>
          {settings.title}
        </a>
        <nav aria-label={words.navigation}>
          <ul class="places">
            {mainPlaces(messages).map(([place, name]) => (
              <li key={place}>
                <a href={link(place)} aria-current={currentMark(address, place)}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <EditionLinks address={address} edition={edition} />
        {address === searchAddress || address === homeAddress ? null : (
          <search>
            <form class="site-search" action={link(searchAddress)} method="get">
              <input type="search" name="q" aria-label={words.searchLabel} placeholder={words.searchLabel} />
              <button type="submit">{words.searchButton}</button>
            </form>
          </search>
        )}
      </div>
      {settings.notice === undefined || settings.notice === '' ? null : (
        <p class="site-notice">
          <Headline>{settings.notice}</Headline>
        </p>
      )}
    </header>
  );
}

/** The parts of the site with their names, in the order of the bar. */
export function mainPlaces({ layout }: PageProps['messages']): [address: string, name: string][] {
  return [
    [homeAddress, layout.home],
    [regionsAddress, layout.regions],
    [datesAddress, layout.dates],
    [papersAddress, layout.papers],
    [subjectIndexAddress('people'), layout.names],
    [searchAddress, layout.search],
    [aboutAddress, layout.about],
  ];
}

/** "page" on the place itself, "true" on what lies under it. */
function currentMark(address: string, place: string): 'page' | 'true' | undefined {
  if (address === place) return 'page';
  if (place === subjectIndexAddress('people')) {
    return subjectKinds.some((kind) => address.startsWith(subjectIndexAddress(kind))) ? 'true' : undefined;
  }
  return place !== homeAddress && address.startsWith(place) ? 'true' : undefined;
}
