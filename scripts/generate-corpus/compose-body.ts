import { fillTemplate } from './fill-template.ts';
import type { Story } from './story.ts';
import { eventDay } from './story.ts';
import type { TemplatePool } from './template-pool.ts';
import { drawFresh } from './template-pool.ts';

/** A paragraph or subheading of a clean article, in full-width punctuation. */
export interface BodyText {
  type: 'paragraph' | 'subheading';
  text: string;
}

/** Characters of a paragraph. */
const shortest = 40;
const longest = 220;

/** The text of an article: a lead, what follows it, an end; with `subheadings` parted by some. */
export function composeBody(story: Story, paragraphs: number, subheadings: boolean, pool: TemplatePool): BodyText[] {
  const body: BodyText[] = [];
  for (let index = 0; index < paragraphs; index++) {
    const isLast = index === paragraphs - 1 && paragraphs > 1;
    const text = composeParagraph(story, index === 0, isLast, pool);
    if (text.length >= shortest || index === 0) body.push({ type: 'paragraph', text });
  }
  return subheadings ? withSubheadings(body, story, pool) : body;
}

function composeParagraph(story: Story, isFirst: boolean, isLast: boolean, pool: TemplatePool): string {
  const { random, subject } = story;
  const target = random.int(shortest, random.chance(0.6) ? 120 : longest - 30);
  const end = isLast && random.chance(0.6) ? sentenceOf(subject.closings, story, pool) : '';
  let text = isFirst ? lead(story, pool) : '';
  for (let tries = 0; text.length + end.length < target && tries < 8; tries++) {
    const known = [story.expert.isKnown, story.local.isKnown] as const;
    const sentence = text === '' ? opening(story, pool) : following(story, pool);
    if (text.length + sentence.length + end.length <= longest) text += sentence;
    else [story.expert.isKnown, story.local.isKnown] = known;
  }
  return text + end;
}

/** Every article has a lead; where the parts of a long series have used all, one comes again. */
function lead(story: Story, pool: TemplatePool): string {
  return sentenceOf(story.subject.leads, story, pool) || fillTemplate(pool.draw(story.subject.leads), story);
}

/** A sentence of the list that the article does not have yet; "" where it has them all. */
function sentenceOf(list: readonly string[], story: Story, pool: TemplatePool): string {
  const template = drawFresh(list, pool, story.used);
  return template === null ? '' : fillTemplate(template, story);
}

/** A sentence that can begin a paragraph. */
function opening(story: Story, pool: TemplatePool): string {
  return sentence(story.random.weighted({ talk: 4, voice: 2, fact: 3, scene: 2, linked: 2 }), story, pool);
}

function following(story: Story, pool: TemplatePool): string {
  return sentence(story.random.weighted({ talk: 2, voice: 1.5, fact: 5, scene: 2, linked: 1 }), story, pool);
}

function sentence(kind: 'talk' | 'voice' | 'fact' | 'scene' | 'linked', story: Story, pool: TemplatePool): string {
  const { quotes, claims, voices, scenes, facts } = story.subject;
  switch (kind) {
    case 'talk':
      return talk(expertFrames, story, [quotes, claims, claims], pool);
    case 'voice':
      return talk(localFrames, story, [voices, voices, voices], pool);
    case 'scene':
      return sentenceOf(scenes, story, pool);
    case 'fact':
      return sentenceOf(facts, story, pool);
    case 'linked':
      return linked(story, pool);
  }
}

const links = [
  '据[了解|介绍]，',
  '记者[了解到|看到]，',
  '不仅如此，',
  '如今，',
  '在{town}，',
  '[眼下|目前]，',
  '变化从[去年|一个电话]开始。',
  '说起来容易，做起来并不轻松。',
  '{org}算过一笔账：',
  '截至{day}，',
  '[办法|路子]是一点点摸出来的。',
];

function linked(story: Story, pool: TemplatePool): string {
  const fact = sentenceOf(story.subject.facts, story, pool);
  if (fact === '') return '';
  const link = fillTemplate(pool.draw(links), story);
  // "So far, now, last year …" would not be said of one thing.
  return /^(?:截至|今年|去年|目前|起初|当天|\d|这)/u.test(fact) ? fact : link + fact;
}

const expertFrames = [
  '“{1}。”{A}说。',
  '“{1}。”{A}[介绍|解释]，{2}。',
  '{A}[告诉记者|介绍]，{2}。',
  '“{1}，”{A}说，“{3}。”',
  '在{A}看来，{2}。',
  '{A}[说|坦言]，{2}，{3}。',
  '{2}，这是{A}[摸索出来的|常挂在嘴边的话]。',
  '“{1}。”[说这话时|说着]，{A}[并没有停下手里的活|指了指墙上的表格]。',
  '谈到今后，{A}[说得实在|话不多]：“{1}。”',
];

const localFrames = [
  '“{1}。”{B}[笑着说|说|感慨]。',
  '{B}[对记者说|逢人便讲]：“{1}。”',
  '“{1}。”说起眼前的变化，{B}[打开了话匣子|竖起拇指]。',
  '“{1}！”{B}[接过话头|边说边比画]，“{3}。”',
  '{B}是[头一批尝到甜头的人|见证者之一]，“{1}。”',
];

/** A frame with what is said in it; "" where the article has used up what people say. */
function talk(
  frames: readonly string[],
  story: Story,
  lists: readonly [readonly string[], readonly string[], readonly string[]],
  pool: TemplatePool,
): string {
  const missing: string[] = [];
  const whole = pool.draw(frames).replace(/\{([123])\}/gu, (sign, digit: string) => {
    const said = drawFresh(lists[Number(digit) - 1] ?? lists[0], pool, story.used);
    if (said === null) missing.push(sign);
    return said ?? '';
  });
  return missing.length > 0 ? '' : fillTemplate(whole, story);
}

function withSubheadings(body: readonly BodyText[], story: Story, pool: TemplatePool): BodyText[] {
  const size = story.random.int(1, 2);
  return body.flatMap((paragraph, index): BodyText[] =>
    index > 0 && (index - 1) % size === 0
      ? [{ type: 'subheading', text: fillTemplate(pool.draw(story.subject.subheadings), story) }, paragraph]
      : [paragraph],
  );
}

/** The lead names the county, as it does where several places share a headline. */
export function nameCounty(text: string, story: Story): string {
  if (text.includes(story.county)) return text;
  if (text.includes(story.town)) return text.replace(story.town, story.county + story.town);
  if (text.includes(story.village)) return text.replace(story.village, story.county + story.village);
  if (text.includes(story.community)) return text.replace(story.community, story.county + story.community);
  const day = eventDay(story);
  return text.includes(`${day}，`)
    ? text.replace(`${day}，`, `${day}，在${story.county}，`)
    : `在${story.county}，${text}`;
}
