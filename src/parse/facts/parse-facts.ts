import { z } from 'zod';
import type { Newspaper } from '../../model/archive.ts';
import type { Problem } from '../../model/record.ts';
import { edtfBounds } from '../fields/date/edtf-bounds.ts';
import { closest } from './closest.ts';
import type { DeclaredFacts, FactsAndProblems } from './declared-facts.ts';
import { factNames, pageLabel } from './declared-facts.ts';
import { checkYaml } from './yaml-issues.ts';

/**
 * Front matter, checked key by key: a wrong value costs only its own key.
 * `file` names the dump in the reasons; `firstLine` is the line on which the YAML begins (2 under an opening `---`).
 */
export function parseFrontMatter(
  yaml: string,
  file: string,
  newspapers: readonly Newspaper[],
  firstLine = 2,
): FactsAndProblems {
  return parseFacts(yaml, file, newspapers, firstLine, (line) => [line, line]);
}

/** A sidecar (02.yaml beside 02.txt), the same keys. Its problems stand at the first line of the dump. */
export function parseSidecar(yaml: string, file: string, newspapers: readonly Newspaper[]): FactsAndProblems {
  return parseFacts(yaml, file, newspapers, 1, () => [1, 1]);
}

function parseFacts(
  yaml: string,
  file: string,
  newspapers: readonly Newspaper[],
  firstLine: number,
  spanOf: (line: number) => Problem['span'],
): FactsAndProblems {
  if (yaml.replace(/^\s*#.*$/gm, '').trim() === '') {
    return { facts: {}, problems: [] };
  }
  const checked = checkYaml(yaml, factsSchema(newspapers), { firstLine, scalars: 'text' });
  const problems = checked.issues.map(({ line, message }) => ({
    rule: 'declared-facts',
    reason: `${file}:${line}: ${message}`,
    span: spanOf(line),
  }));
  const bad = new Set(checked.issues.map((issue) => issue.path[0]));
  const values: unknown = checked.value ?? checked.raw;
  const facts: DeclaredFacts = {};
  for (const name of factNames) {
    const value: unknown = isRecord(values) ? values[name] : undefined;
    if (typeof value === 'string' && !bad.has(name)) {
      facts[name] = { value, basis: 'given' };
    }
  }
  return { facts, problems };
}

function factsSchema(newspapers: readonly Newspaper[]) {
  const ids = newspapers.map((newspaper) => newspaper.id);
  return z
    .strictObject(
      {
        newspaper: z.string(`expected one of ${ids.join(', ')}`).refine((id) => ids.includes(id), {
          error: (issue) => unknownNewspaper(String(issue.input), newspapers),
        }),
        date: z
          .string('expected a date in EDTF, such as 2026-03-14 or 2025-07/2025-09')
          .refine(
            (date) => edtfBounds(date) !== null,
            'expected a date in EDTF, such as 2026-03-14 or 2025-07/2025-09',
          ),
        page: z
          .string('expected a page label, such as 02 or B04')
          .regex(pageLabel, 'expected a page label, such as 02 or B04'),
        section: z
          .string('expected the name of the page, such as 要闻')
          .min(1, 'expected the name of the page, such as 要闻'),
      },
      'expected keys and values, such as "date: 2026-03-14"',
    )
    .partial();
}

function unknownNewspaper(received: string, newspapers: readonly Newspaper[]): string {
  const ids = newspapers.map((newspaper) => newspaper.id);
  const named = newspapers.find((paper) => paper.name === received || paper.aliases.includes(received));
  const meant = named?.id ?? closest(received, ids);
  return `expected one of ${ids.join(', ')}${meant ? ` (did you mean ${meant}?)` : ''}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object';
}
