import { join } from 'node:path';
import type { Newspaper, SiteSettings } from '../model/archive.ts';
import type { PageText } from '../model/page.ts';
import type { ArticleRecord } from '../model/record.ts';
import { viewArchive } from './archive-view.ts';
import { checkDoubtMessages, checkLanguages } from './check-messages.ts';
import { writeCrawlerFiles } from './crawlers.ts';
import { writeDownloads } from './data/downloads.ts';
import { editionsOf } from './editions.ts';
import { writeFeeds } from './feeds/write-feeds.ts';
import { messagesFor } from './messages.ts';
import { writeOpenSearch } from './open-search.ts';
import { displayedRecord } from './punctuation/displayed-record.ts';
import { renderTemplates } from './render-templates.ts';
import { writeScripts } from './scripts.ts';
import { writeStyles } from './styles.ts';

/** What a host shows for addresses that are not there. */
const missingPage = '/404.html';

/**
 * Renders the whole static site into `out`, an absolute path of a folder that exists and is empty. The files depend on
 * the input alone, to the byte. While it runs, the working directory of the process is the package's own folder, so only
 * one build can run in a process at a time.
 * @returns the number of HTML pages, those of all languages
 * @throws Error where two records carry the same id, a message is missing in a language, a doubt has no sentence, or a
 * template fails
 */
export async function buildSite(input: {
  records: ArticleRecord[];
  /** The dumps of the records, to be shown on their newspaper pages. */
  texts?: PageText[];
  /** Names of the dumps that came in last, to be told of on the front page. */
  added?: readonly string[];
  newspapers: Newspaper[];
  settings: SiteSettings;
  out: string;
}): Promise<{ pages: number }> {
  checkLanguages();
  const archive = viewArchive(input.records.map(displayedRecord), input.newspapers, input.texts, input.added);
  const messages = messagesFor(input.settings.language);
  const { settings } = input;
  const sitemap: [name: string, addresses: string[]][] = [];
  let count = 0;
  for (const edition of editionsOf(settings)) {
    const words = messagesFor(edition.language);
    const data = { archive, settings: edition.settings, messages: words, edition };
    const pages = await renderTemplates(data, join(input.out, edition.folder));
    checkDoubtMessages(input.records, words);
    count += pages.length;
    const articles = archive.articles.map(({ address }) => address);
    const listed = new Set([...articles, missingPage]);
    const addresses = [...articles, ...pages.filter((address) => !listed.has(address))];
    sitemap.push([edition.folder.slice(1, -1), addresses.map((address) => edition.folder + address.slice(1))]);
  }
  await writeStyles(input.out);
  await writeScripts(input.out);
  const printed = new Map(input.records.map((record) => [record.id, record]));
  await writeDownloads(
    archive.articles.map(({ record }) => printed.get(record.id) ?? record),
    messages,
    settings,
    input.out,
  );
  await writeOpenSearch(settings, input.out);
  await writeFeeds(archive, { settings, messages }, input.out);
  await writeCrawlerFiles(sitemap, { settings, messages, out: input.out });
  return { pages: count };
}
