/**
 * Writes invented pages with the truth about them, in the form of the hand labels:
 *
 *   node --import tsx scripts/generate-corpus.ts --pages N --seed S --out DIR
 *
 *   DIR/dumps/generated/seed-S/0000.txt    DIR/labels/0000.label.json
 *
 * Exit code 2 for arguments that are not as they should be.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generatePages } from './generate-corpus/generate-page.ts';

function main(): number {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  const pages = Number(values.pages);
  const seed = Number(values.seed);
  if (values.out === undefined || !Number.isInteger(pages) || pages < 1 || !Number.isInteger(seed)) {
    console.error(
      `Received --pages ${values.pages} --seed ${values.seed} --out ${values.out ?? '(nothing)'}; ` +
        'expected a whole number of pages from 1, a whole number as seed, and a folder',
    );
    return 2;
  }
  const counts = new Map<string, number>();
  let number = 0;
  for (const { dialect, dump, label } of generatePages(pages, seed)) {
    write(join(values.out, dump.path), dump.text);
    const name = `${String(number++).padStart(4, '0')}.label.json`;
    write(join(values.out, 'labels', name), `${JSON.stringify(label, null, 1)}\n`);
    counts.set(dialect, (counts.get(dialect) ?? 0) + 1);
  }
  console.log([...counts].map(([dialect, count]) => `${dialect} ${count}`).join(' · '));
  return 0;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

process.exitCode = main();
