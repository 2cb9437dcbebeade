import type { ArticleRecord } from '../../model/record.ts';
import { blockLines } from '../body/plain-text.ts';
import { formatBasis, formatDate } from '../format-date.ts';
import type { Messages } from '../messages.ts';
import { formatSpan, fullPageTitle, paperTitle } from '../titles.ts';

/** An article as plain text to keep or quote: headline group, bylines, body, and where it stands. Ends in a line feed. */
export function recordText(record: ArticleRecord, messages: Messages): string {
  const headline = [record.kicker, record.title, record.subtitle].filter(isPresent);
  const bylines = record.bylines
    .map(({ name, role }) => `${messages.roles[role]} ${name}`)
    .join(messages.list.enumeration);
  const body = record.body.map((block) => blockLines(block).join('\n'));
  const [first = '', ...rest] = body;
  const opening = record.dateline === undefined ? first : `${record.dateline} ${first}`;
  const words = messages.article;
  const source = [
    `${words.newspaper}: ${paperTitle(record.newspaper ?? { name: null }, messages)}`,
    `${words.issueDate}: ${formatDate(record.date, messages)} [${record.date.edtf}] (${formatBasis(record.date, messages)})`,
    `${words.page}: ${fullPageTitle(record.page, messages)}`,
    `${words.dump}: ${record.source.dump}, ${words.lines(record.source.spans.map(formatSpan).join(', '))}`,
    ...(record.normalisation === undefined ? [] : [`${words.punctuation}: ${words.normalised(record.normalisation)}`]),
    `${words.identifier}: ${record.id}`,
  ];
  const blocks = [headline.join('\n'), bylines, opening, ...rest, source.join('\n')];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function isPresent(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
