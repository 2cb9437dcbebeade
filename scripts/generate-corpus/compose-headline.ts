import { fillTemplate } from './fill-template.ts';
import type { Story } from './story.ts';
import type { TemplatePool } from './template-pool.ts';

export interface Headline {
  kicker: string | null;
  title: string;
  subtitle: string | null;
}

/**
 * A headline group of one of the kinds that papers print. Where headlines are not marked, no one could tell a title with
 * a subtitle from a kicker with its title, unless a dash begins the subtitle.
 */
export function composeHeadline(story: Story, isMarked: boolean, pool: TemplatePool): Headline {
  const { random, subject } = story;
  const draw = (list: readonly string[]) => fillTemplate(pool.draw(list), story);
  const halves = () => `${draw(subject.firstHalves)} ${draw(subject.secondHalves)}`;
  const single = () => draw(subject.heads);
  switch (
    random.weighted({ plain: 4, halves: 3, colon: 2, kicker: 3, record: 2, below: isMarked ? 1.5 : 0, all: 0.5 })
  ) {
    case 'plain':
      return { kicker: null, title: single(), subtitle: null };
    case 'halves':
      return { kicker: null, title: halves(), subtitle: null };
    case 'colon': {
      const who = random.pick([story.county, story.town, story.village, story.expert.name]);
      return {
        kicker: null,
        title: `${who}：${draw(subject.firstHalves)}${random.chance(0.5) ? ' ' : '，'}${draw(subject.secondHalves)}`,
        subtitle: null,
      };
    }
    case 'kicker':
      return { kicker: draw(subject.kickers), title: random.chance(0.5) ? halves() : single(), subtitle: null };
    case 'record':
      return {
        kicker: null,
        title: random.chance(0.5) ? halves() : single(),
        subtitle: `——${draw(subject.subtitles)}`,
      };
    case 'below':
      return { kicker: null, title: single(), subtitle: draw(subject.secondHalves) };
    case 'all':
      return { kicker: draw(subject.kickers), title: single(), subtitle: `——${draw(subject.subtitles)}` };
  }
}

/** The headline of a part of a series: "浚县：灯火照新摊". */
export function composePartHeadline(story: Story, pool: TemplatePool): Headline {
  return {
    kicker: null,
    title: `${story.county}：${fillTemplate(pool.draw(story.subject.parts), story)}`,
    subtitle: null,
  };
}
