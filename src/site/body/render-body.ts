import { toHast } from 'mdast-util-to-hast';
import type { Options as Schema } from 'rehype-sanitize';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { BodyBlock } from '../../model/record.ts';
import type { BodyExtras } from './body-to-mdast.ts';
import { bodyToMdast } from './body-to-mdast.ts';

/** What a body may become; everything else falls away, whatever a later change of the tree lets through. */
const schema: Schema = {
  tagNames: [
    'p',
    'h2',
    'br',
    'ul',
    'ol',
    'li',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'figure',
    'figcaption',
    'span',
    'sup',
    'a',
  ],
  attributes: {
    '*': ['id'],
    p: [['className', 'verse']],
    span: [
      ['className', 'credit', 'dateline'],
      ['lang', 'en'],
    ],
    th: [['className', 'figure', 'name']],
    td: [['className', 'figure', 'name']],
    sup: [['className', 'doubt']],
    // Links are ours too, and none leaves the page.
    a: [['href', /^#[a-z0-9-]+$/], ['className', 'anchor'], 'ariaLabel'],
  },
  // Ids are ours (p1, s1 …), never the dump's, so they need no prefix.
  clobber: [],
  strip: ['script'],
};

const processor = unified().use(rehypeSanitize, schema).use(rehypeStringify).freeze();

/** The body as sanitised HTML. */
export function renderBody(body: BodyBlock[], extras: BodyExtras = {}): string {
  const tree = toHast(bodyToMdast(body, extras));
  if (tree.type !== 'root') throw new Error(`Expected a root of the body, got ${tree.type}`);
  return processor.stringify(processor.runSync(tree));
}
