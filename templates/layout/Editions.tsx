/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { InterfaceLanguage } from '../../src/model/archive.ts';
import { otherEditionLink } from '../../src/site/editions.ts';
import type { PageProps } from './Page.tsx';

/** Each language by its own name, whatever the language of the page. */
const names: Record<InterfaceLanguage, string> = { 'zh-Hans': '中文', en: 'English' };

/** The same page in the other languages of the site. */
export function EditionLinks({ address, edition }: Pick<PageProps, 'address' | 'edition'>) {
  return (
    <>
      {edition.all
        .filter(({ language }) => language !== edition.language)
        .map((other) => (
          <a
            key={other.language}
            class="edition"
            href={otherEditionLink(edition, other, address)}
            hreflang={other.language}
            lang={other.language}
            rel="alternate"
            data-edition
          >
            {names[other.language]}
          </a>
        ))}
    </>
  );
}

/** Tells search engines of them. They take whole addresses only: nothing is told where the site does not know its own. */
export function EditionAlternates({ address, edition }: Pick<PageProps, 'address' | 'edition'>) {
  const { address: own } = edition.settings;
  if (edition.all.length === 1 || own === undefined) return null;
  const site = own.slice(0, -edition.folder.length);
  return (
    <>
      {edition.all.map((other) => (
        <link
          key={other.language}
          rel="alternate"
          hreflang={other.language}
          href={site + other.folder + address.slice(1)}
        />
      ))}
    </>
  );
}
