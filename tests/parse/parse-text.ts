import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { PageDump, PageResult } from '../../src/model/page.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { loadParseContext } from '../../src/parse/context.ts';
import { readNewspapers } from '../../src/parse/facts/read-newspapers.ts';
import { parsePage } from '../../src/parse/index.ts';

/** What the parser knows; loading the dictionary takes a second, so that each test file loads it once. */
export const context = loadParseContext(
  readNewspapers(fileURLToPath(new URL('../../content/newspapers.yaml', import.meta.url))),
);

export function dumpOf(text: string, path = 'dumps/invented.txt'): PageDump {
  return { path, text, sha256: createHash('sha256').update(text).digest('hex') };
}

export function parseText(text: string): PageResult {
  return parsePage(dumpOf(text), context);
}

/** Lines with a blank one between each two, as OCR writes a page. */
export function parseLines(...lines: readonly string[]): PageResult {
  return parseText(`${lines.join('\n\n')}\n`);
}

export function articlesOf({ records }: PageResult): ArticleRecord[] {
  return records.filter(({ kind }) => kind === 'article');
}

export function titlesOf(result: PageResult): string[] {
  return articlesOf(result).map(({ title }) => title);
}

/** The only article of a page. */
export function onlyArticle(result: PageResult): ArticleRecord {
  const [article, ...more] = articlesOf(result);
  if (!article || more.length > 0) throw new Error(`one article expected, got ${JSON.stringify(titlesOf(result))}`);
  return article;
}

/** The body of a record as type and text of each block, such as "paragraph 天亮了。". */
export function outlineOf({ body }: ArticleRecord): string[] {
  return body.map((block) => {
    switch (block.type) {
      case 'figure':
        return `figure ${block.caption} | ${block.credit}`;
      case 'verse':
        return `verse ${block.lines.join(' / ')}`;
      case 'list':
        return `list ${block.items.join(' / ')}`;
      case 'table':
        return `table ${block.rows.map((row) => row.join(' | ')).join(' / ')}`;
      default:
        return `${block.type} ${block.text}`;
    }
  });
}

/** Names of the rules that raised a doubt about a record. */
export function rulesOf({ problems }: ArticleRecord): string[] {
  return problems.map(({ rule }) => rule);
}
