/** A process of its own that makes the articles and their index: --articles N --out DIR. */
import { parseArgs } from 'node:util';
import { articleAddress } from '../../src/archive/addresses.ts';
import { buildSearch } from '../../src/search/build.ts';
import { generateArticles } from './articles.ts';

const { values } = parseArgs({ options: { articles: { type: 'string' }, out: { type: 'string' } } });
const records = [...generateArticles(Number(values.articles))];
// What making the articles takes is not the index's.
const { user, system } = process.cpuUsage();
await buildSearch({ records, out: values.out ?? '', addressOf: articleAddress });
process.send?.((user + system) / 1e6);
