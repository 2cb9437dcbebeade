import type { PhotoTruth } from './block.ts';
import { block } from './block.ts';
import type { Article } from './compose-article.ts';
import { fillTemplate } from './fill-template.ts';
import { inventName } from './names.ts';
import type { PageStyle } from './page-style.ts';
import { printCharacters, printProse } from './print-text.ts';
import type { Random } from './random.ts';
import { eventDay } from './story.ts';

/** A photo to an article, with a caption and a credit line, a credit inside the caption, or a credit alone. */
export function composePhoto(article: Article, style: PageStyle, random: Random): PhotoTruth {
  const { story } = article;
  const scene = fillTemplate(random.pick(story.subject.captions), story);
  const caption = random.pick([
    `图为${scene}。`,
    `${eventDay(story)}，${scene}。`,
    `${eventDay(story)}，在${story.town}，${scene}的情景。`,
    `${scene}。`,
  ]);
  const [writer] = article.byline.reporters;
  const taker = random.chance(0.3) && writer ? writer : inventName(random);
  const credit = random.pick([
    `${taker} 摄`,
    `本报记者 ${taker} 摄`,
    `通讯员 ${taker} 摄`,
    `${story.town}供图`,
    `${taker}/摄`,
    '资料图片',
    `本报记者${taker}/文 ${story.town}/图`,
  ]);
  // Without a credit nothing would tell such a caption from a paragraph.
  const kind = random.weighted({ line: 4, inline: 3, alone: 1, bare: /^图为/u.test(caption) ? 1.5 : 0 });
  const creditBlock = block('credit', [printCharacters(credit, style)], kind === 'alone');
  switch (kind) {
    case 'line':
      return { caption: [printProse('caption', caption, style, random, { opens: true })], credit: [creditBlock] };
    case 'inline': {
      const text = `${caption}${random.pick([' ', ' ', '（'])}${credit}`;
      const closed = text.includes(`（${credit}`) ? `${text}）` : text;
      return { caption: [printProse('caption', closed, style, random, { opens: true })], credit: [] };
    }
    case 'alone':
      return { caption: [], credit: [creditBlock] };
    case 'bare':
      return { caption: [printProse('caption', caption, style, random, { opens: true })], credit: [] };
  }
}
