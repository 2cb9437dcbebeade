import type { Feed } from './feed.ts';

/** A feed in the form of JSON Feed 1.1. `feed_url` must be absolute, so it is left out where the site's address is not known. */
export function jsonFeed(feed: Feed): object {
  const isAbsolute = /^https?:/.test(feed.jsonUrl);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    ...(isAbsolute ? { feed_url: feed.jsonUrl } : {}),
    language: feed.language,
    authors: [{ name: feed.publisher }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: entry.html,
      summary: entry.summary,
      date_published: entry.published,
      ...(entry.authors.length === 0 ? {} : { authors: entry.authors.map((name) => ({ name })) }),
      ...(entry.tags.length === 0 ? {} : { tags: entry.tags }),
      language: 'zh-Hans',
    })),
  };
}
