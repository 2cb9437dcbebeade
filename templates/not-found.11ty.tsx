/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { homeAddress, searchAddress } from '../src/archive/addresses.ts';
import { messagesFor } from '../src/site/messages.ts';
import { notFoundScript } from '../src/site/scripts.ts';
import type { SiteData } from '../src/site/template-data.ts';
import { single } from '../src/site/template-data.ts';
import { contentPolicy } from './layout/content-policy.ts';
import { mainPlaces } from './layout/Header.tsx';
import { renderPage } from './layout/Page.tsx';

/** Written once, for all languages of the site: a host shows one page for all that is missing. */
export const data = {
  ...single('/404.html'),
  permalink: ({ edition }: SiteData) => (edition.folder === '/' ? '/404.html' : false),
};

/** Folders above the deepest pages of a site: /papers/ID/DATE/PAGE/part-2/. */
const deepest = 5;

/** "../../../../../", … "../", "./": the nearest last, so that it counts where a host has several sites in one another. */
const depths = Array.from({ length: deepest + 1 }, (_, index) => '../'.repeat(deepest - index) || './');

/**
 * A host shows this page at whatever address was asked for, under a base path that is not known here. So the style sheet
 * and the script are asked for at every depth; one of them is there. Links are made by the script (client/not-found.ts),
 * which also puts the language of the address that was asked for before the others; without it they lead to the site's own
 * address where that is known.
 */
export function render({ messages, settings, edition }: SiteData): string {
  const languages = edition.all.map((one) => ({ ...one, messages: messagesFor(one.language) }));
  const titles = languages.map(({ language, messages: { notFound } }) => ({ language, title: notFound.title }));
  return renderPage(
    <html lang={settings.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy('scripted')} />
        <title>{`${titles.map(({ title }) => title).join(' · ')} · ${settings.title}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        {depths.map((depth) => (
          <link key={depth} rel="icon" type="image/svg+xml" href={`${depth}assets/icon.svg`} />
        ))}
        {depths.map((depth) => (
          <link key={depth} rel="stylesheet" href={`${depth}assets/site.css`} />
        ))}
        {depths.map((depth) => (
          <script key={depth} type="module" src={depth + notFoundScript.slice(1)} />
        ))}
      </head>
      <body class="inner">
        <header class="site-header">
          <div class="bar">
            <a class="site-name" {...linkTo(homeAddress, settings)}>
              {settings.title}
            </a>
          </div>
        </header>
        <main class="not-found">
          <div>
            <h1>
              {titles.map(({ language, title }, place) => (
                <span key={language} lang={place === 0 ? undefined : language}>
                  {title}{' '}
                </span>
              ))}
            </h1>
            {languages.map((one) => (
              <WaysIn key={one.language} {...one} settings={settings} />
            ))}
          </div>
          <p class="blank" lang="zh-Hans" aria-hidden="true">
            {messages.notFound.blank}
          </p>
        </main>
      </body>
    </html>,
  );
}

type Language = SiteData['edition']['all'][number];

/** What the page says in one language, and where one may go on in it. */
function WaysIn({ language, folder, messages, settings }: Language & Pick<SiteData, 'messages' | 'settings'>) {
  const place = (address: string) => folder + address.slice(1);
  return (
    <div class="ways-in" lang={language} data-ways={folder.slice(1)}>
      <p class="lead">{messages.notFound.text}</p>
      <search aria-label={messages.search.title}>
        <form class="site-search" data-to={place(searchAddress).slice(1)} method="get" hidden>
          <input type="search" name="q" aria-label={messages.home.find} placeholder={messages.home.findExample} />
          <button type="submit">{messages.layout.searchButton}</button>
        </form>
      </search>
      <nav aria-label={messages.layout.navigation}>
        <ul class="places">
          {mainPlaces(messages).map(([address, name]) => (
            <li key={address}>
              <a {...linkTo(place(address), settings)}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function linkTo(address: string, { address: site }: SiteData['settings']) {
  const path = address.slice(1);
  return { 'data-to': path, href: site === undefined ? undefined : site + path };
}
