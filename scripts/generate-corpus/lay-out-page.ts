import { arrangeAlone, arrangeInBands } from './arrange-articles.ts';
import type { ArticleTruth, Block, PhotoTruth, PrintedArticle } from './block.ts';
import { block } from './block.ts';
import type { Day } from './calendar.ts';
import type { Article } from './compose-article.ts';
import { composePhoto } from './compose-photo.ts';
import { fillTemplate } from './fill-template.ts';
import { columnLabels, masthead, pageHead, scanLines } from './furniture.ts';
import type { PageStyle } from './page-style.ts';
import type { PlannedPage } from './plan-articles.ts';
import { printArticle, titleLevelOf } from './print-article.ts';
import { printCharacters, printHeadline } from './print-text.ts';
import type { Random } from './random.ts';
import type { CorpusSettings } from './settings.ts';
import { splitBlock } from './split-block.ts';
import { beginStory } from './story.ts';

export interface LaidOutPage {
  /** In printing order. */
  blocks: Block[];
  articles: ArticleTruth[];
  photos: PhotoTruth[];
  furniture: Block[];
  orphans: Block[];
  hasPageHead: boolean;
}

interface PageFacts {
  newspaper: string;
  issue: Day;
  hasMasthead: boolean;
  page: string;
  section: string;
}

/** Puts the articles of a page in printing order, with photos and furniture between them, and cuts what is to be cut. */
export function layOutPage(
  planned: PlannedPage,
  facts: PageFacts,
  style: PageStyle,
  settings: CorpusSettings,
  random: Random,
): LaidOutPage {
  const page: LaidOutPage = { blocks: [], articles: [], photos: [], furniture: [], orphans: [], hasPageHead: false };
  const units = unitsOf(planned, page, style, settings, random);
  const order = random.shuffle(units);
  const top: Block[] = [];
  if (random.chance(settings.pageHead)) {
    page.hasPageHead = true;
    top.push(pageHead(facts.page, facts.section, style, random));
  }
  const name = facts.hasMasthead ? masthead(facts.newspaper, facts.issue, style, random) : [];
  const bottom = random.chance(settings.scanLines) ? scanLines(facts.newspaper, style, random) : [];
  page.furniture.push(...top, ...name, ...bottom);
  const mastheadAt = random.chance(0.85) ? 0 : random.int(0, order.length - 1);
  page.blocks.push(...top);
  order.forEach((unit, index) => {
    if (index === mastheadAt) page.blocks.push(...name);
    page.blocks.push(...unit);
  });
  const orphan = orphanOf(planned, style, settings, random);
  if (orphan) {
    page.orphans.push(orphan);
    page.blocks.push(orphan);
  }
  page.blocks.push(...bottom);
  return page;
}

/** Stretches of blocks that stand together whatever the order of the page: an article, a series, a group in bands. */
function unitsOf(
  planned: PlannedPage,
  page: LaidOutPage,
  style: PageStyle,
  settings: CorpusSettings,
  random: Random,
): Block[][] {
  const units: Block[][] = [];
  if (planned.series) units.push(layOutSeries(planned.series, page, style, settings, random));
  const left = [...planned.singles];
  const canBand = style.dialect !== 'pdf-text';
  while (left.length > 0) {
    const isGroup = canBand && left.length >= 2 && random.chance(settings.interleavedGroup);
    const group = left.splice(0, isGroup ? random.int(2, 4) : 1);
    units.push(
      isGroup ? layOutGroup(group, page, style, settings, random) : layOutSingle(group, page, style, settings, random),
    );
  }
  return units;
}

function layOutSeries(
  series: NonNullable<PlannedPage['series']>,
  page: LaidOutPage,
  style: PageStyle,
  settings: CorpusSettings,
  random: Random,
): Block[] {
  const level = titleLevelOf(style, random);
  const head = printHeadline('series', series.title, level === 0 ? '' : `${'#'.repeat(level)} `, style, random);
  const below = level + random.int(0, 1);
  const parts = series.parts.map((part) => printArticle(part, level === 0 ? 0 : below, style, random));
  for (const part of parts) part.truth.series.push(head);
  page.articles.push(...parts.map(({ truth }) => truth));
  const [first, second, ...others] = parts;
  const isStacked = style.dialect !== 'pdf-text' && random.chance(settings.stackedPartTitle);
  if (isStacked && first && second) {
    const bands = arrangeInBands([first, ...others], 0, settings, style, random);
    const firstHead = bands.blocks.splice(0, first.head.length);
    return [head, ...firstHead, ...second.head, ...bands.blocks, ...second.flow];
  }
  const inBands = random.chance(style.dialect === 'pdf-text' ? 0.25 : 0.6);
  if (inBands) return [head, ...arrangeInBands(parts, 0, settings, style, random).blocks];
  return [head, ...parts.flatMap((part) => arrangeAlone(part, style))];
}

function layOutGroup(
  group: readonly Article[],
  page: LaidOutPage,
  style: PageStyle,
  settings: CorpusSettings,
  random: Random,
): Block[] {
  const printed = group.map((article) => printArticle(article, titleLevelOf(style, random), style, random));
  page.articles.push(...printed.map(({ truth }) => truth));
  const { blocks, repeated } = arrangeInBands(printed, settings.repeatedHeadline, settings, style, random);
  page.furniture.push(...repeated);
  return blocks;
}

function layOutSingle(
  [article]: readonly Article[],
  page: LaidOutPage,
  style: PageStyle,
  settings: CorpusSettings,
  random: Random,
): Block[] {
  if (!article) return [];
  const printed = printArticle(article, titleLevelOf(style, random), style, random);
  page.articles.push(printed.truth);
  cutParagraphs(article, printed, page, style, settings, random);
  const blocks = arrangeAlone(printed, style);
  // Unmarked, a label above a kicker would look like a kicker in two lines.
  const canLabel = style.dialect === 'ocr-markdown' || (style.dialect === 'plain' && printed.truth.kicker.length === 0);
  if (canLabel && random.chance(settings.columnLabel)) {
    const label = printCharacters(random.pick(columnLabels), style);
    const column = block(
      'column',
      [style.dialect === 'ocr-markdown' && random.chance(0.4) ? `**${label}**` : label],
      true,
    );
    printed.truth.column.push(column);
    blocks.unshift(column);
  }
  if (random.chance(settings.photoBeside)) {
    const photo = composePhoto(article, style, random);
    page.photos.push(photo);
    blocks.push(...photo.caption, ...photo.credit);
  }
  return blocks;
}

function cutParagraphs(
  article: Article,
  printed: PrintedArticle,
  page: LaidOutPage,
  style: PageStyle,
  settings: CorpusSettings,
  random: Random,
): void {
  const paragraphs = random.shuffle(printed.flow.filter(({ kind }) => kind === 'paragraph'));
  // A gap shows a PDF's cut, but not where every line has one.
  const canCut = style.dialect !== 'pdf-text' || !style.blankBetweenLines;
  const cuts = canCut && random.chance(settings.adjacentSeam) ? random.int(1, 2) : 0;
  for (let count = 0; count < cuts; count++) {
    const paragraph = paragraphs.pop();
    const halves = paragraph && splitBlock(printed, paragraph, style, random);
    if (halves && style.dialect === 'pdf-text') halves[1].opens = true;
  }
  const paragraph = paragraphs.pop();
  if (!paragraph || !random.chance(settings.photoInParagraph)) return;
  const halves = splitBlock(printed, paragraph, style, random);
  if (!halves) return;
  const photo = composePhoto(article, style, random);
  page.photos.push(photo);
  printed.flow.splice(printed.flow.indexOf(halves[1]), 0, ...photo.caption, ...photo.credit);
}

/** A headline whose text is on no page: at the page's end, where it can be that of no other text. */
function orphanOf(planned: PlannedPage, style: PageStyle, settings: CorpusSettings, random: Random): Block | null {
  const [article] = planned.singles;
  if (!article || style.headlinesBelow || !random.chance(settings.orphanHeadline)) return null;
  const { subject, city, issue } = article.story;
  const story = beginStory(subject, city, random.pick(city.counties), issue, random);
  const level = titleLevelOf(style, random);
  const text = fillTemplate(random.pick(subject.heads), story);
  return printHeadline('orphan', text, level === 0 ? '' : `${'#'.repeat(level)} `, style, random);
}
