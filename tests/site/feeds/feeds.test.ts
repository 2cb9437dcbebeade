import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewArchive } from '../../../src/site/archive-view.ts';
import { atomDocument, escapeXml } from '../../../src/site/feeds/atom.ts';
import { archiveFeeds, feedSize } from '../../../src/site/feeds/feed.ts';
import { jsonFeed } from '../../../src/site/feeds/json-feed.ts';
import { messagesFor } from '../../../src/site/messages.ts';
import { day, inferred, inventedRecords, newspapers, paragraph, record, settings } from '../invented-records.ts';
import { atomFaults, jsonFeedFaults } from './feed-faults.ts';

const messages = messagesFor('zh-Hans');
const feedsOf = (records = inventedRecords(), address?: string) =>
  archiveFeeds(viewArchive(records, newspapers), {
    messages,
    settings: address === undefined ? settings : { ...settings, address },
  });

test('all feeds keep the rules of Atom and of JSON Feed, with an address and without', async () => {
  for (const address of [undefined, 'https://archive.example/yubao/']) {
    const feeds = feedsOf(undefined, address);
    assert.ok(feeds.some((feed) => feed.address === '/') && feeds.some((feed) => feed.address === '/regions/410600/'));
    assert.ok(feeds.some((feed) => feed.address === '/papers/hebi-daily/'));
    assert.deepEqual(await atomFaults(feeds.map((feed) => [feed.address, atomDocument(feed)])), []);
    assert.deepEqual(jsonFeedFaults(feeds.map((feed) => [feed.address, JSON.stringify(jsonFeed(feed))])), []);
  }
});

test('the checks of this test find what breaks the rules', async () => {
  const [feed] = feedsOf();
  assert.ok(feed);
  const text = atomDocument(feed);
  const [entry = ''] = /<entry .*?<\/entry>\n/s.exec(text) ?? [];
  for (const [broken, fault] of [
    [text.replace(/<updated>[^<]*<\/updated>/, ''), /updated|Expecting|Element feed/],
    [text.replace(/T00:00:00\+08:00<\/published>/, '</published>'), /published|dateTime/],
    [text.replace(/<id>[^<]*</, '<id>渠<'), /id/],
    [text.replace('<author><name>', '<author><name/><name>'), /author|name/],
    [text.replace('</feed>', '<colour>red</colour></feed>'), /colour/],
    [text.replace('</entry>', ''), /entry/],
    [text.replace('</feed>', `${entry}</feed>`), /two entries of one id/],
  ] as const) {
    const faults = await atomFaults([['feed.atom', broken]]);
    assert.match(faults.join('\n'), fault);
  }
  const json = jsonFeed(feed);
  for (const broken of [{ version: '1' }, { items: [{ id: 'a' }] }, { feed_url: 'feed.json' }, { colour: 'red' }]) {
    assert.notDeepEqual(jsonFeedFaults([['feed.json', JSON.stringify({ ...json, ...broken })]]), []);
  }
});

test('newest first, fifty at most, and none whose day is not known', () => {
  const many = Array.from({ length: 70 }, (_, index) =>
    record({
      id: `n${String(index).padStart(2, '0')}`,
      date: day(`2026-0${1 + Math.floor(index / 28)}-${String(1 + (index % 28)).padStart(2, '0')}`),
    }),
  );
  const wide = record({ id: 'wide', date: inferred('2026', '2026-01-01', '2026-12-31', 'year') });
  for (const feed of feedsOf([...many, wide]).filter(({ entries }) => entries.length > 0)) {
    assert.equal(feed.entries.length, feedSize);
    assert.match(feed.entries[0]?.url ?? '', /n69/);
    assert.equal(feed.updated, feed.entries[0]?.published);
  }
});

test('with an address links are whole, without one relative; the id is the same', () => {
  const here = feedsOf().find(({ address }) => address === '/papers/hebi-daily/');
  const there = feedsOf(undefined, 'https://archive.example/yubao/').find(
    ({ address }) => address === '/papers/hebi-daily/',
  );
  assert.match(here?.entries[0]?.url ?? '', /^\.\.\/\.\.\/articles\//);
  assert.match(there?.entries[0]?.url ?? '', /^https:\/\/archive\.example\/yubao\/articles\//);
  assert.equal(here?.entries[0]?.id, there?.entries[0]?.id);
});

test('signs that XML cannot hold do not break a feed', async () => {
  assert.equal(escapeXml('甲\u000c乙\ud800 <&">'), '甲\ufffd乙\ufffd &lt;&amp;&quot;&gt;');
  const [feed] = feedsOf([record({ id: 'a', title: '\u0001]]>', body: [paragraph('\u000b<script>')] })]);
  assert.ok(feed);
  assert.deepEqual(await atomFaults([['feed.atom', atomDocument(feed)]]), []);
});

test('where the site speaks English, a feed says so, and its articles are said to be Chinese', () => {
  const concluded = record({ id: 'a', date: inferred('2026-03-14?', '2026-03-13', '2026-03-16', 'day') });
  const [feed] = archiveFeeds(viewArchive([concluded], newspapers), {
    messages: messagesFor('en'),
    settings: { ...settings, language: 'en', title: 'Yubao Archive' },
  });
  assert.ok(feed);
  const atom = atomDocument(feed);
  assert.match(atom, /<feed [^>]*xml:lang="en">/);
  assert.match(atom, /<entry xml:lang="zh-Hans">/);
  assert.match(atom, /<summary xml:lang="en">鹤壁日报 14 March 2026 \(inferred\) Page 02: 要闻<\/summary>/);
  const json = jsonFeed(feed) as { language: string; items: { language: string }[] };
  assert.equal(json.language, 'en');
  assert.deepEqual(
    json.items.map(({ language }) => language),
    ['zh-Hans'],
  );
});
