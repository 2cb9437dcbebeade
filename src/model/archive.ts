import type { Region } from './record.ts';

/** One newspaper of content/newspapers.yaml. */
export interface Newspaper {
  /** Stable id used in addresses, such as "hebi-daily". */
  id: string;
  /** Full name, such as 鹤壁日报. */
  name: string;
  /** Other names a page may give it in bylines or mastheads, such as 鹤报融媒体中心. */
  aliases: string[];
  /** Telephone numbers that it prints as its own, digits only: readers know them, and its pages have them where they have no name. */
  hotlines?: string[] | undefined;
  city: Region;
  /** True for the paper that a page of this city belongs to where nothing says which. */
  default: boolean;
}

/** Languages that the interface has words in. */
export const interfaceLanguages = ['zh-Hans', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** content/site.yaml: what the archive says of itself. */
export interface SiteSettings {
  title: string;
  description: string;
  /** A sentence that stands on every page, such as that everything in the sample archive is invented. */
  notice?: string;
  /** Language of the interface; the articles are never translated. */
  language: InterfaceLanguage;
  /** What it says of itself in other languages; all pages are written once more in each. */
  editions?: Partial<Record<InterfaceLanguage, Pick<SiteSettings, 'title' | 'description' | 'notice'>>>;
  /**
   * Where the site will be published, ending in "/": feeds and citations carry it, and only with it is there a sitemap.
   * The pages themselves link relatively and stand anywhere.
   */
  address?: string;
}
