import type { Problem } from '../../model/record.ts';
import type { DeclaredFact, DeclaredFacts, FactsAndProblems } from './declared-facts.ts';
import { factNames, isFiner } from './declared-facts.ts';

/**
 * Each fact from the first source that has it; give the sources in the order of trust: front matter, sidecar, path,
 * masthead. Sources that contradict the winner are told as problems (a masthead of another day is often a dump filed in
 * the wrong folder).
 */
export function mergeFacts(sources: readonly FactsAndProblems[]): FactsAndProblems {
  const facts: DeclaredFacts = {};
  const problems: Problem[] = sources.flatMap((source) => source.problems);
  for (const name of factNames) {
    const found = sources.flatMap((source) => source.facts[name] ?? []);
    const [winner, ...others] = found;
    if (!winner) {
      continue;
    }
    facts[name] = winner;
    for (const other of others) {
      if (comparable(other) !== comparable(winner) && !isFiner(winner, other)) {
        const reason = `${name}: ${winner.value} (${winner.basis}) is used, but the ${other.basis} says ${other.value}`;
        problems.push({ rule: 'facts-disagree', reason, span: other.evidence?.span ?? [1, 1] });
      }
    }
  }
  const paperName = sources.find((source) => source.paperName !== undefined)?.paperName;
  const isOfUnknownPaper = sources.some((source) => source.isOfUnknownPaper === true);
  return { facts, problems, isOfUnknownPaper, ...(paperName === undefined ? {} : { paperName }) };
}

/** 02 and 2 are one page; 2026-03-14, 2026-03-14?, 2026-03-14~ and 2026-03-14% one day. */
function comparable(fact: DeclaredFact): string {
  return fact.value.replace(/^([A-Z]*)0+(?=\d)/, '$1').replace(/[?~%]$/, '');
}
