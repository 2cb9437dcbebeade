import { join } from 'node:path';
import type { Command } from 'commander';
import type { ParseSettings } from '../../archive/archive.ts';
import { readSettings } from '../../archive/settings.ts';
import type { PageResult } from '../../model/page.ts';
import type { ExitCode, Io } from '../io.ts';
import { write } from '../io.ts';
import type { Finish } from '../main.ts';
import type { ContentOptions } from '../options.ts';
import { contentFolder, contentOption, shown } from '../options.ts';
import { pageProblems } from '../page-problems.ts';
import { dumpsOf, parseEach, parseSettings } from '../parser.ts';
import { count } from '../progress.ts';
import type { ReviewFiles } from '../review/review-files.ts';
import { reviewRule } from '../review/review-rule.ts';

interface CheckOptions extends ContentOptions {
  strict?: true;
  html?: string;
}

/** `yubao check [PATH…]`: what the parser doubted, by rule, and whether every character of the dumps has its place. */
export function addCheckCommand(program: Command, io: Io, finish: Finish): void {
  program
    .command('check')
    .description('list what the parser doubted, by rule, with file and line, and prove that no character is lost')
    .argument('[path...]', 'dumps, or folders of dumps (default: all of the archive)')
    .addOption(contentOption())
    .option('--strict', 'exit with 1 where there is any doubt, or a character lost, doubled or invented')
    .option('--html <path>', 'also write review pages, the dump beside what became of it')
    .addHelpText('after', `\nWith --html, ${reviewRule}.`)
    .action(async (paths: string[], options: CheckOptions) => finish(await check(paths, options, io)));
}

async function check(paths: string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const content = contentFolder(options, io);
  const dumps = await dumpsOf(paths, content, io);
  const settings = await parseSettings(content, io);
  const reviews = options.html === undefined ? null : await openReviews(options.html, dumps, content, settings, io);
  const doubts = new Map<string, string[]>();
  const leaks: string[] = [];
  const sum = { lost: 0, doubled: 0, invented: 0 };
  let doubted = 0;
  const failed = await parseEach(dumps, settings, io, async (result, path, text) => {
    await reviews?.add(result, path, text);
    const problems = pageProblems(result);
    if (problems.length > 0) doubted += 1;
    for (const { rule, reason, span } of problems) {
      const lines = doubts.get(rule) ?? [];
      lines.push(`  ${shown(path, io)}:${span[0]}: ${reason}`);
      doubts.set(rule, lines);
    }
    const { lost, doubled, invented } = result.conservation;
    sum.lost += lost;
    sum.doubled += doubled;
    sum.invented += invented;
    if (lost + doubled + invented > 0) leaks.push(`  ${shown(path, io)}: ${conservation(result.conservation)}`);
  });
  await reviews?.end(failed);
  for (const [rule, lines] of [...doubts].sort(mostFirst)) {
    await write(io.stdout, `${rule}: ${lines.length}\n${lines.join('\n')}\n\n`);
  }
  const total = [...doubts.values()].reduce((number, lines) => number + lines.length, 0);
  const parsed = count(dumps.length - failed, 'dump');
  await write(io.stdout, `Doubts: ${total}, in ${doubted} of ${parsed}\n`);
  await write(io.stdout, [`Characters: ${conservation(sum)} in ${parsed}`, ...leaks].join('\n').concat('\n'));
  const hasDoubts = total + sum.lost + sum.doubled + sum.invented > 0;
  return failed > 0 || (options.strict && hasDoubts) ? 1 : 0;
}

async function openReviews(
  html: string,
  dumps: readonly string[],
  content: string,
  { nameOf }: ParseSettings,
  io: Io,
): Promise<ReviewFiles> {
  // Imported here, so that --help does not wait for the templates.
  const { openReviewFiles } = await import('../review/review-files.ts');
  const { reviewMessages } = await import('../review/messages.ts');
  const { language } = await readSettings(join(content, 'site.yaml'));
  return openReviewFiles({ html, dumps, nameOf, messages: reviewMessages(language) }, io);
}

function conservation({ lost, doubled, invented }: PageResult['conservation']): string {
  return `${lost} lost, ${doubled} doubled, ${invented} invented`;
}

/** The rule with most doubts first, rules with as many by name. */
function mostFirst([ruleA, linesA]: [string, string[]], [ruleB, linesB]: [string, string[]]): number {
  return linesB.length - linesA.length || (ruleA < ruleB ? -1 : 1);
}
