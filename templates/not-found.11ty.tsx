/** @jsxRuntime automatic */
/** @jsxImportSource preact */

import type { SiteData } from '../src/site/template-data.ts';
import { single } from '../src/site/template-data.ts';
import { contentPolicy } from './layout/content-policy.ts';
import { renderPage } from './layout/Page.tsx';

export const data = single('/404.html');

/**
 * A host shows this page at whatever address was asked for, so no relative link from it would hold, and under an unknown
 * base path no absolute one either: it stands without style sheet and links.
 */
export function render({ messages, settings }: SiteData): string {
  return renderPage(
    <html lang={settings.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy()} />
        <title>{`${messages.notFound.title} · ${settings.title}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <main>
          <h1>{messages.notFound.title}</h1>
          <p>{messages.notFound.text}</p>
          <p>{settings.title}</p>
        </main>
      </body>
    </html>,
  );
}
