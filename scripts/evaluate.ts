/**
 * Measures the parser against hand labels, or on invented pages whose truth is known, as design.md says it is
 * measured: `npm run evaluate -- --help`. A line a page, or a dialect of invented pages, then the means. Exit code 0, unless a label is invalid (1) or the arguments are (2); under CI=true
 * also 1 where a set of labels is missing.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadParseContext } from '../src/parse/context.ts';
import { readNewspapers } from '../src/parse/facts/read-newspapers.ts';
import { parsePage } from '../src/parse/index.ts';
import { evaluatePages, totalsOf } from './evaluate/evaluate-pages.ts';
import { formatDiff } from './evaluate/format-diff.ts';
import { formatTable } from './evaluate/format-table.ts';
import { generateLabelledPages } from './evaluate/generate-labelled-pages.ts';
import { LabelError } from './evaluate/label.ts';
import { labelSets, readLabelledPages } from './evaluate/read-labelled-pages.ts';

const usage = `npm run evaluate -- [options]

  --page TEXT   only pages whose name contains TEXT; may be given several times
  --diff        what is wrong on each page, article by article
  --verbose     precision and recall of exact articles too
  --generated N measures N invented pages instead of the labelled ones; a line a dialect
  --seed S      which invented pages: a whole number (default 1); the same seed, the same pages
  --json FILE   writes the figures to FILE
  --help        this text

Columns: found/labelled articles · exact-article F1 · B3 of lines by characters · headline accuracy · byline F1 ·
paragraph F1 · blanks between Chinese characters · lost/doubled/invented characters ("!": the parser counts otherwise) ·
issue date: year, day, interval · region · newspaper. On invented pages also: true seams that were joined · joined seams
that are wrong. All shares in percent; "-" where there is nothing to measure.`;

const root = fileURLToPath(new URL('..', import.meta.url));

function readArguments() {
  const { values } = parseArgs({
    options: {
      page: { type: 'string', multiple: true, default: [] },
      diff: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      generated: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const generated = values.generated === undefined ? null : Number(values.generated);
  const seed = Number(values.seed);
  if (!Number.isInteger(seed) || (generated !== null && !(Number.isInteger(generated) && generated > 0))) {
    throw new Error(
      `Received --generated ${values.generated} --seed ${values.seed}; expected a whole number from 1 and a whole number`,
    );
  }
  return { ...values, generated, seed };
}

/** The pages to choose from, and the sets of labels that are not there. */
function readPages({ generated, seed }: ReturnType<typeof readArguments>) {
  if (generated !== null) return { labelled: generateLabelledPages(generated, seed), missing: [] };
  const sets = labelSets.map((set) => ({ set, pages: readLabelledPages(root, set) }));
  const missing = sets.filter(({ pages }) => pages === null).map(({ set }) => set);
  return { labelled: sets.flatMap(({ pages }) => pages ?? []), missing };
}

function main(): number {
  let options: ReturnType<typeof readArguments>;
  try {
    options = readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }

  const { labelled, missing } = readPages(options);
  const chosen = labelled.filter(
    ({ set, name }) => options.page.length === 0 || options.page.some((part) => `${set}/${name}`.includes(part)),
  );
  if (chosen.length === 0) {
    console.error(`No labelled page contains ${options.page.join(' or ')}. There are:`);
    console.error(labelled.map(({ set, name }) => `  ${set}/${name}`).join('\n'));
    return 2;
  }

  const context = loadParseContext(readNewspapers(`${root}content/newspapers.yaml`));
  const pages = evaluatePages(chosen, (dump) => parsePage(dump, context));
  for (const { name, failure } of pages) {
    if (failure !== null) console.error(`${name}: the parser failed: ${failure}`);
  }
  if (options.diff) {
    for (const { name, measured, summary } of pages) {
      const lines = formatDiff(measured);
      if (lines.length > 0) console.log(`${[`${name}  ${summary.found}/${summary.articles}`, ...lines].join('\n')}\n`);
    }
  }
  const totals = totalsOf(pages);
  // Hundreds of invented pages are only worth a line each where some were asked for.
  const rows = options.generated === null || options.page.length > 0 ? pages : totals.splice(0, totals.length - 1);
  console.log(formatTable(rows, totals, options.verbose).join('\n'));
  for (const set of missing) {
    console.log(`\nNOT MEASURED: the ${set.name} labels, for ${set.labels} is missing.`);
  }
  if (options.json !== undefined) {
    const figures = pages.map(({ set, name, summary }) => ({ set, name, ...summary }));
    const means = totalsOf(pages).map(({ name, summary }) => ({ name, ...summary }));
    writeFileSync(options.json, `${JSON.stringify({ pages: figures, totals: means }, null, 2)}\n`);
  }
  return missing.length > 0 && process.env.CI === 'true' ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof LabelError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
