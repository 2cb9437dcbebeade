/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { searchAddress } from '../../src/archive/addresses.ts';
import { regionTitle } from '../../src/site/titles.ts';
import type { Scope } from '../layout/scope.ts';
import { Words } from './Words.tsx';

/** The head of the front page: the name of the archive upright in its box, and in the ear 报眼 beside it the ways in. */
export function Masthead({ scope, papers }: { scope: Scope; papers: number }) {
  const { archive, messages, settings, link } = scope;
  const words = messages.home;
  return (
    <div class="masthead">
      <h1>{settings.title}</h1>
      <div class="ear">
        <p class="purpose">{settings.description}</p>
        <search>
          <form class="site-search" action={link(searchAddress)} method="get">
            <input type="search" name="q" aria-label={words.find} placeholder={words.findExample} />
            <button type="submit">{messages.layout.searchButton}</button>
          </form>
        </search>
        <div class="ear-foot">
          <ul class="ear-regions">
            {archive.cities.map((city) => (
              <li key={city.adcode}>
                <a href={link(city.address)}>
                  <Words scope={scope}>{regionTitle(city, messages)}</Words>
                </a>
              </li>
            ))}
          </ul>
          <p class="totals">{words.summary(archive.count, papers, archive.cities.length)}</p>
        </div>
      </div>
    </div>
  );
}
