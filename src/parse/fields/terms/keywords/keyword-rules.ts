import { boilerplate } from './boilerplate.ts';

/** A word of the article that might be a keyword. */
export interface Candidate {
  word: string;
  /** Part of speech. */
  tag: string;
  count: number;
  /** Its place among the words of the text, where it stands first. */
  first: number;
  inTitle: boolean;
  /** Occurrences in the dictionary's corpus. */
  frequency: number;
}

/** Why a word is no keyword. One that applies is enough; those that most words fail at a glance come first. */
export interface KeywordRule {
  rule: string;
  rejects(candidate: Candidate): boolean;
}

export const keywordRules: readonly KeywordRule[] = [
  { rule: 'no-noun-or-verb', rejects: ({ tag }) => !/^(?:n|nz|nt|nr.*|v|vn|j|l|an|x)$/u.test(tag) },
  {
    rule: 'number-or-time',
    rejects: ({ word, tag }) => /^[mtq]/u.test(tag) || /^[一二三四五六七八九十百千万\d几多]+.?$/u.test(word),
  },
  { rule: 'boilerplate', rejects: ({ word }) => boilerplate.has(word) },
  { rule: 'place', rejects: ({ word, tag }) => tag === 'ns' || /(?:[省市县镇乡]|街道)$/u.test(word) },
  // The tag nr stands at 养老 and 文明 as well as at names; what the dictionary knows well is no name.
  { rule: 'name', rejects: ({ tag, frequency }) => /^nr/u.test(tag) && frequency < 100 },
  // Unknown words are often two that were cut wrongly; one that comes back was cut right.
  { rule: 'unknown-once', rejects: ({ tag, count, inTitle }) => tag === 'x' && count < (inTitle ? 2 : 3) },
  { rule: 'unknown-body', rejects: ({ word, tag }) => tag === 'x' && /[局区市县村]$/u.test(word) },
  { rule: 'verb-once', rejects: ({ tag, count }) => tag === 'v' && count < 2 },
  // 开进, 捎来, 熬出: which way something goes, not what it is.
  { rule: 'verb-with-direction', rejects: ({ word, tag }) => tag === 'v' && /[出进来去起到上下入成回过]$/u.test(word) },
  { rule: 'not-chinese', rejects: ({ word }) => !/^\p{Script=Han}{2,6}$/u.test(word) },
];
