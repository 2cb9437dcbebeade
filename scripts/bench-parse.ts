/**
 * Measures the parser's speed as a ratio: parsing a corpus of invented pages against `nodejieba.tag` over the same
 * texts, in one process and in alternate rounds. The ratio is one of processor time, which other work on the machine
 * disturbs little; by the clock is shown beside it. Before that, whether memory grows with the number of dumps.
 *
 *   node --import tsx scripts/bench-parse.ts [--pages 400] [--seed 1] [--rounds 5]
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import nodejieba from 'nodejieba';
import { loadParseContext } from '../src/parse/context.ts';
import { readNewspapers } from '../src/parse/facts/read-newspapers.ts';
import { parsePage } from '../src/parse/index.ts';
import { generatePage, generatePages } from './generate-corpus/generate-page.ts';

function main(): number {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: '400' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '5' },
    },
  });
  const [pages = 0, seed = 0, rounds = 0] = [values.pages, values.seed, values.rounds].map(Number);
  if (![pages, seed, rounds].every(Number.isInteger) || pages < 4 || rounds < 1) {
    console.error(
      `Received --pages ${values.pages} --seed ${values.seed} --rounds ${values.rounds}; ` +
        'expected whole numbers, pages from 4 and rounds from 1',
    );
    return 2;
  }
  const context = loadParseContext(
    readNewspapers(fileURLToPath(new URL('../content/newspapers.yaml', import.meta.url))),
  );
  const collect = findCollector();

  // Each page is made, parsed and let go, as a command would read it from disk.
  console.log('dumps parsed   RSS (MB)   heap (MB)');
  for (let index = 0; index < pages; index++) {
    parsePage(generatePage(seed, index).dump, context);
    if ((index + 1) % Math.floor(pages / 4) !== 0) continue;
    collect?.();
    const { rss, heapUsed } = process.memoryUsage();
    console.log(
      `${String(index + 1).padStart(12)}   ${megabytes(rss).padStart(8)}   ${megabytes(heapUsed).padStart(9)}`,
    );
  }
  if (!collect) console.log('(no collector: garbage is counted too)');

  nodejieba.load(); // which the first call would do
  const dumps = Array.from(generatePages(pages, seed), ({ dump }) => dump);
  const texts = dumps.map(({ text }) => text.split('\n').join(''));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const times: { parse: Times; tag: Times }[] = [];
  for (let round = 0; round < rounds; round++) {
    // Which of the two goes first changes, so that neither always finds the machine warm.
    const parse = () => measure(dumps, (dump) => parsePage(dump, context));
    const tag = () => measure(texts, (text) => nodejieba.tag(text));
    const first = round % 2 === 0 ? parse() : tag();
    const second = round % 2 === 0 ? tag() : parse();
    times.push(round % 2 === 0 ? { parse: first, tag: second } : { parse: second, tag: first });
  }
  console.log(`\n${pages} pages, ${characters} characters, ${rounds} rounds, medians`);
  for (const what of ['parse', 'tag'] as const) {
    const processor = median(times.map((time) => time[what].processor));
    const clock = median(times.map((time) => time[what].clock));
    const name = what === 'parse' ? 'parse' : 'nodejieba.tag';
    console.log(
      `${name.padEnd(14)} ${processor.toFixed(2)} s of processor, ${clock.toFixed(2)} s by the clock   ${(pages / clock).toFixed(1)} pages/s`,
    );
  }
  for (const kind of ['processor', 'clock'] as const) {
    const ratios = times.map(({ parse, tag }) => parse[kind] / tag[kind]);
    const range = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
    console.log(`ratio          ${median(ratios).toFixed(2)} (${range})   by ${kind}`);
  }
  return 0;
}

/** Node's garbage collector, which is only there on request. */
function findCollector(): (() => void) | null {
  if (typeof globalThis.gc === 'function') return globalThis.gc as () => void;
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  return typeof collect === 'function' ? () => collect() : null;
}

/** In seconds. */
interface Times {
  processor: number;
  clock: number;
}

/** How long `task` takes for all the items. */
function measure<Item>(items: readonly Item[], task: (item: Item) => unknown): Times {
  const started = performance.now();
  const used = process.cpuUsage();
  for (const item of items) task(item);
  const { user, system } = process.cpuUsage(used);
  return { processor: (user + system) / 1e6, clock: (performance.now() - started) / 1000 };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

process.exitCode = main();
