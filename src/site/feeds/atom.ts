import type { Feed, FeedEntry } from './feed.ts';

/** A feed as an Atom document (RFC 4287). */
export function atomDocument(feed: Feed): string {
  const head = [
    element('id', feed.id),
    element('title', feed.title),
    element('updated', feed.updated),
    // Every entry must have an author; those without a byline take this one.
    `<author>${element('name', feed.publisher)}</author>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(feed.pageUrl)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.atomUrl)}"/>`,
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    ...head,
    ...feed.entries.map((entry) => entryElement(entry, feed.language)),
    '</feed>',
    '',
  ].join('\n');
}

function entryElement(entry: FeedEntry, language: Feed['language']): string {
  return [
    '<entry xml:lang="zh-Hans">',
    element('id', entry.id),
    element('title', entry.title),
    element('published', entry.published),
    element('updated', entry.published),
    ...entry.authors.map((name) => `<author>${element('name', name)}</author>`),
    ...entry.tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    `<link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>`,
    `<summary xml:lang="${language}">${escapeXml(entry.summary)}</summary>`,
    `<content type="html">${escapeXml(entry.html)}</content>`,
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** Signs that XML 1.0 cannot hold in any form, surrogates without their other half among them, become U+FFFD. */
const unspeakable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute of an XML document. */
export function escapeXml(text: string): string {
  return text.replace(unspeakable, '\ufffd').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
