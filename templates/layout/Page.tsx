/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { homeAddress } from '../../src/archive/addresses.ts';
import type { SiteSettings } from '../../src/model/archive.ts';
import type { Edition } from '../../src/site/editions.ts';
import { editionLink } from '../../src/site/editions.ts';
import type { Messages } from '../../src/site/messages.ts';
import { contentPolicy } from './content-policy.ts';
import { EditionAlternates } from './Editions.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';

export interface PageProps {
  /** Address of this page; every link on it is made relative to it. */
  address: string;
  /** Title of the page without the name of the site. */
  title: string;
  description: string;
  messages: Messages;
  settings: SiteSettings;
  edition: Edition;
  /** Site paths of module scripts, such as "/assets/search.js". */
  scripts?: string[];
  /** Pages with scripts of ours; the search page alone may also fetch its index. */
  csp?: 'scripted';
  /** What this page adds to its head: metadata, feeds. */
  head?: ComponentChildren;
  children?: ComponentChildren;
}

/** The frame of every page: head, header, footer. */
export function Page({
  address,
  title,
  description,
  messages,
  settings,
  edition,
  scripts = [],
  csp,
  head,
  children,
}: PageProps) {
  const link = (to: string) => editionLink(edition, address, to);
  return (
    <html lang={settings.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy(csp)} />
        <title>{title === settings.title ? title : `${title} · ${settings.title}`}</title>
        <meta name="description" content={description} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" type="image/svg+xml" href={link('/assets/icon.svg')} />
        <link rel="stylesheet" href={link('/assets/site.css')} />
        <EditionAlternates address={address} edition={edition} />
        {head}
        {scripts.map((script) => (
          <script key={script} type="module" src={link(script)} />
        ))}
      </head>
      <body class={address === homeAddress ? 'front' : 'inner'}>
        <a class="skip" href="#content">
          {messages.layout.skip}
        </a>
        <Header address={address} messages={messages} settings={settings} edition={edition} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer address={address} messages={messages} settings={settings} />
      </body>
    </html>
  );
}

/** A page as a whole document. */
export function renderPage(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}
