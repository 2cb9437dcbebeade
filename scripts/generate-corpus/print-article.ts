import type { ArticleTruth, Block, PrintedArticle } from './block.ts';
import { block } from './block.ts';
import type { Article } from './compose-article.ts';
import type { PageStyle } from './page-style.ts';
import { printCharacters, printHeadline, printProse } from './print-text.ts';
import type { Random } from './random.ts';

/** How many # this article's title has; 0 on pages without marks. */
export function titleLevelOf(style: PageStyle, random: Random): number {
  if (style.dialect !== 'ocr-markdown') return 0;
  return style.titleLevel === 0 ? random.int(1, 3) : style.titleLevel;
}

/** An article as the blocks of a page of this style, not yet cut. `level` is the number of # before its title. */
export function printArticle(article: Article, level: number, style: PageStyle, random: Random): PrintedArticle {
  const { headline, byline } = article;
  const marks = (number: number): string => (level === 0 ? '' : `${'#'.repeat(Math.max(1, Math.min(6, number)))} `);
  const isKickerMarked = style.kickerMarks === 'always' || (style.kickerMarks === 'mixed' && random.chance(0.5));
  const truth: ArticleTruth = {
    title: [printHeadline('title', headline.title, marks(level), style, random)],
    kicker: [],
    subtitle: [],
    series: [],
    column: [],
    byline: [],
    body: [],
    jump: article.jump?.text ?? null,
    reporters: byline.reporters,
    correspondents: byline.correspondents,
  };
  if (headline.kicker !== null) {
    const mark = isKickerMarked ? marks(level + 1) : '';
    truth.kicker.push(printHeadline('kicker', headline.kicker, mark, style, random));
  }
  if (headline.subtitle !== null) {
    truth.subtitle.push(printHeadline('subtitle', headline.subtitle, marks(level + 1), style, random));
  }
  if (byline.line !== null) truth.byline.push(block('byline', [printCharacters(byline.line, style)]));
  truth.body = bodyOf(article, style, random);
  const flow = [...truth.byline, ...truth.body.flatMap(({ blocks }) => blocks)];
  const head = [...truth.kicker, ...truth.title, ...truth.subtitle];
  const { story } = article;
  return {
    head,
    flow,
    truth,
    repetition: `${marks(level)}${printCharacters(repeatedHalf(headline.title, random), style)}`,
    marks: [story.county, story.town, story.village, story.community, story.expert.name, story.local.name],
  };
}

function bodyOf(article: Article, style: PageStyle, random: Random): ArticleTruth['body'] {
  const { body, byline, jump } = article;
  return body.map(({ type, text }, index) => {
    if (type === 'subheading') return { type, blocks: [printSubheading(text, style)] };
    const isFirst = index === 0;
    const isLast = index === body.length - 1;
    const from = isFirst && jump?.at === 'start' ? `（${jump.text}）` : '';
    const to = isLast && jump?.at === 'end' ? `（${jump.text}）` : '';
    const whole = `${from}${isFirst ? byline.opening : ''}${text}${isLast ? byline.signature : ''}${to}`;
    return { type, blocks: [printProse('paragraph', whole, style, random)] };
  });
}

function printSubheading(text: string, style: PageStyle): Block {
  const printed = printCharacters(text, style);
  if (style.dialect !== 'ocr-markdown' || style.subheadingMark === '') return block('subheading', [printed]);
  return block('subheading', [style.subheadingMark === '**' ? `**${printed}**` : `${style.subheadingMark} ${printed}`]);
}

/** What a page repeats above a continuation: one half of the headline, or all of it. */
function repeatedHalf(title: string, random: Random): string {
  const halves = title.split(/[ ：]/u).filter((half) => half.length >= 4);
  return halves.length === 2 && random.chance(0.5) ? random.pick(halves) : title;
}
