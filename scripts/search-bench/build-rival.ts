/** A process of its own that makes the articles and another engine's index of them: --rival NAME --articles N --out DIR. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Charset, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { fold } from '../../src/search/fold.ts';
import { generateArticles } from './articles.ts';
import type { Rival } from './rivals.ts';
import { miniSearchOptions } from './rivals.ts';
import { textsOf } from './texts.ts';

const { values } = parseArgs({
  options: { rival: { type: 'string' }, articles: { type: 'string' }, out: { type: 'string' } },
});
const out = values.out ?? '';
const texts = Array.from(generateArticles(Number(values.articles)), textsOf);
// What making the articles takes is not the index's.
const { user, system } = process.cpuUsage();

const makers: Record<Rival, () => Promise<void>> = {
  plain: () => write('texts.json', JSON.stringify(texts)),
  segmenter: () => miniSearch('segmenter'),
  bigrams: () => miniSearch('bigrams'),
  flexsearch,
  pagefind,
};
await makers[(values.rival ?? '') as Rival]();
process.send?.((user + system) / 1e6);

async function miniSearch(rival: 'segmenter' | 'bigrams'): Promise<void> {
  const index = new MiniSearch(miniSearchOptions(rival));
  index.addAll(texts.map((fields, id) => ({ id, text: fields.map(fold).join('\n') })));
  await write('index.json', JSON.stringify(index));
}

async function flexsearch(): Promise<void> {
  const index = new Index({ tokenize: 'forward', encoder: Charset.CJK });
  texts.forEach((fields, number) => {
    index.add(number, fields.map(fold).join(' '));
  });
  const parts: [string, string][] = [];
  index.export((key: string, data: string) => {
    parts.push([key, data]);
  });
  await write('index.json', JSON.stringify(parts));
}

/** As it comes: the articles as Chinese text. Its own names for them are noted beside the index. */
async function pagefind(): Promise<void> {
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind did not start');
  for (const [number, fields] of texts.entries()) {
    const meta = { title: fields[0] ?? '', number: String(number) };
    await index.addCustomRecord({ url: `/${number}/`, content: fields.join('\n'), language: 'zh', meta });
  }
  const numbers: Record<string, number> = {};
  for (const { path, content } of (await index.getFiles()).files) {
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    if (id !== undefined) numbers[id] = Number(/"number":"(\d+)"/.exec(gunzipSync(content).toString())?.[1]);
    await write(path, content);
  }
  await close();
  await writeFile(`${out}-numbers.json`, JSON.stringify(numbers));
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
