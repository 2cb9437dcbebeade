import { misread, strewBlanks } from './add-noise.ts';
import type { BodyText } from './compose-body.ts';
import { composeBody, nameCounty } from './compose-body.ts';
import type { BylineStyle, PrintedByline } from './compose-byline.ts';
import { composeByline } from './compose-byline.ts';
import type { Headline } from './compose-headline.ts';
import { composeHeadline, composePartHeadline } from './compose-headline.ts';
import { findCut } from './cut-text.ts';
import type { CorpusSettings } from './settings.ts';
import type { Story } from './story.ts';
import type { TemplatePool } from './template-pool.ts';

/** A clean article with its truth, before it is laid out. */
export interface Article {
  story: Story;
  headline: Headline;
  byline: PrintedByline;
  /** Without byline brackets; those are `byline.opening` and `byline.signature`. */
  body: BodyText[];
  /** Text inside the brackets of a jump line, and at which end it stands. */
  jump: { text: string; at: 'start' | 'end' } | null;
}

export interface ArticlePlan {
  isPart: boolean;
  /** Whether headlines are marked as such. */
  isMarked: boolean;
  /** Pieces can be missing; not where headlines stand below their texts, for then no one could tell. */
  mayLosePieces: boolean;
  noise: number;
  strayBlanks: number;
}

/** Writes one article. */
export function composeArticle(
  story: Story,
  plan: ArticlePlan,
  style: BylineStyle,
  reporters: readonly string[],
  settings: CorpusSettings,
  pool: TemplatePool,
): Article {
  const { random } = story;
  const headline = plan.isPart ? composePartHeadline(story, pool) : composeHeadline(story, plan.isMarked, pool);
  const isLong = !plan.isPart && random.chance(settings.subheadings);
  const count = plan.isPart ? random.int(2, 3) : isLong ? random.int(4, 7) : random.int(3, 6);
  const body = composeBody(story, count, isLong, pool);
  const [lead] = body;
  if (plan.isPart && lead) lead.text = nameCounty(lead.text, story);
  const article: Article = { story, headline, byline: composeByline(style, reporters, random), body, jump: null };
  if (plan.mayLosePieces && random.chance(settings.lostBeginning)) loseBeginning(article, settings);
  else if (plan.mayLosePieces && random.chance(settings.lostEnd)) loseEnd(article, settings);
  for (const text of article.body) {
    if (text.type === 'subheading') continue;
    text.text = strewBlanks(misread(text.text, plan.noise, random), plan.strayBlanks, random);
  }
  return article;
}

/** The article goes on from another page or its first column was not read: it begins inside a sentence. */
function loseBeginning(article: Article, settings: CorpusSettings): void {
  const { random } = article.story;
  const paragraphs = article.body.filter(({ type }) => type === 'paragraph');
  if (paragraphs.length > 2) article.body.splice(0, article.body.indexOf(paragraphs[1] as BodyText));
  const [first] = article.body;
  const cut = first ? findCut(first.text, random, 12) : null;
  const isJump = random.chance(settings.jumpLine);
  if (first && cut !== null && !(isJump && random.chance(0.5))) first.text = first.text.slice(cut);
  if (isJump) article.jump = { text: random.pick(['上接第一版', '上接一版', '上接A01版']), at: 'start' };
  const signature = article.byline.signature;
  const isNamed = signature !== '';
  article.byline = {
    reporters: isNamed ? article.byline.reporters : [],
    correspondents: isNamed ? article.byline.correspondents : [],
    opening: '',
    line: null,
    signature,
  };
}

/** The rest stands on another page or was not read. */
function loseEnd(article: Article, settings: CorpusSettings): void {
  const { random } = article.story;
  const { byline, body } = article;
  if (byline.signature !== '') return;
  const last = body.at(-1);
  if (!last) return;
  if (random.chance(settings.jumpLine)) {
    article.jump = { text: random.pick(['下转第三版', '下转第四版', '下转A03版']), at: 'end' };
    return;
  }
  const cut = findCut(last.text, random, 12);
  if (cut !== null) last.text = last.text.slice(0, cut);
}
