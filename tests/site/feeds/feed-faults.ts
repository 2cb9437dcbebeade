/** What is wrong with a feed, by the rules of RFC 4287 and of JSON Feed 1.1; an empty list where nothing is. */
import type { XmlElement } from './read-xml.ts';
import { readXml } from './read-xml.ts';

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;
const iri = /^[a-z][a-z0-9+.-]*:\S+$/;

export function atomFaults(text: string): string[] {
  const feed = readXml(text);
  const faults: string[] = [];
  const fault = (condition: boolean, message: string) => {
    if (condition) faults.push(message);
  };
  fault(feed.name !== 'feed' || feed.attributes.xmlns !== 'http://www.w3.org/2005/Atom', 'the root is no Atom feed');
  const entries = childrenOf(feed, 'entry');
  const hasAuthor = childrenOf(feed, 'author').length > 0;
  for (const element of [feed, ...entries]) {
    const [id] = childrenOf(element, 'id');
    const where = `${element.name} ${id?.text}`;
    for (const name of ['id', 'title', 'updated']) {
      fault(childrenOf(element, name).length !== 1, `${where}: expected exactly one ${name}`);
    }
    fault(!iri.test(id?.text ?? ''), `${where}: the id is no IRI`);
    for (const date of [...childrenOf(element, 'updated'), ...childrenOf(element, 'published')]) {
      fault(!dateTime.test(date.text) || Number.isNaN(Date.parse(date.text)), `${where}: ${date.text} is no date`);
    }
    for (const author of childrenOf(element, 'author')) {
      fault(childrenOf(author, 'name').length !== 1, `${where}: an author without exactly one name`);
    }
    const links = childrenOf(element, 'link').map(({ attributes }) => `${attributes.rel} ${attributes.type}`);
    fault(new Set(links).size !== links.length, `${where}: two links of one relation and type`);
    fault(
      childrenOf(element, 'link').some(({ attributes }) => attributes.href === undefined),
      `${where}: a link that leads nowhere`,
    );
  }
  for (const entry of entries) {
    const hasContent = childrenOf(entry, 'content').length === 1;
    const isLinked = childrenOf(entry, 'link').some(({ attributes }) => attributes.rel === 'alternate');
    fault(!hasContent && !isLinked, 'an entry with neither content nor alternate link');
    fault(!hasAuthor && childrenOf(entry, 'author').length === 0, 'an entry without author in a feed without author');
  }
  const ids = entries.map((entry) => childrenOf(entry, 'id')[0]?.text);
  fault(new Set(ids).size !== ids.length, 'two entries of one id');
  return faults;
}

export function jsonFeedFaults(text: string): string[] {
  const feed: Record<string, unknown> = JSON.parse(text);
  const faults: string[] = [];
  const fault = (condition: boolean, message: string) => {
    if (condition) faults.push(message);
  };
  fault(feed.version !== 'https://jsonfeed.org/version/1.1', 'the version is not 1.1');
  fault(typeof feed.title !== 'string' || feed.title === '', 'no title');
  fault(feed.feed_url !== undefined && !iri.test(String(feed.feed_url)), 'feed_url is no URL');
  fault(!Array.isArray(feed.items), 'no items');
  const items: Record<string, unknown>[] = Array.isArray(feed.items) ? feed.items : [];
  for (const item of items) {
    fault(typeof item.id !== 'string' || item.id === '', 'an item without id');
    fault(typeof item.content_html !== 'string' && typeof item.content_text !== 'string', `${item.id}: no content`);
    fault(!dateTime.test(String(item.date_published)), `${item.id}: ${item.date_published} is no date`);
    fault(item.authors !== undefined && !isNamed(item.authors), `${item.id}: authors that are no list of names`);
    fault(item.tags !== undefined && !Array.isArray(item.tags), `${item.id}: tags that are no list`);
  }
  fault(new Set(items.map(({ id }) => id)).size !== items.length, 'two items of one id');
  return faults;
}

function isNamed(authors: unknown): boolean {
  return Array.isArray(authors) && authors.length > 0 && authors.every(({ name }) => typeof name === 'string');
}

function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}
