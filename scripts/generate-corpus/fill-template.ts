import { dayFrom, monthAndDay } from './calendar.ts';
import type { Person, Story } from './story.ts';
import { eventDay } from './story.ts';

/**
 * A template of a subject as text of one article; its signs are explained in subjects/subject.ts. Throws a RangeError
 * for a sign that means nothing, so that a slip of the pen in a bank does not reach a page.
 */
export function fillTemplate(template: string, story: Story): string {
  const { random } = story;
  const chosen = template.replace(/\[([^[\]]*)\]/gu, (_, choices: string) => random.pick(choices.split('|')));
  // An hour cannot follow "recently".
  const dated = chosen.replace(/\{when\}(?=[清凌傍入早下放{\d]|上午)/gu, '{day}');
  return dated.replace(/\{([^{}]+)\}/gu, (_, slot: string) => fillSlot(slot, story));
}

function fillSlot(slot: string, story: Story): string {
  const { random, issue } = story;
  const range = /^([nd])(\d+)-(\d+)$/u.exec(slot);
  if (range) {
    const whole = random.int(Number(range[2]), Number(range[3]));
    return range[1] === 'n' ? String(whole) : `${whole}.${random.int(1, 9)}`;
  }
  switch (slot) {
    case 'when':
      return when(story);
    case 'day':
      return eventDay(story);
    case 'later':
      return monthAndDay(dayFrom(issue, random.int(6, 24)));
    case 'month':
      return `${dayFrom(issue, -random.int(35, 100)).month}月`;
    case 'week':
      return random.pick(Array.from('一二三四五'));
    case 'county':
    case 'town':
    case 'village':
    case 'community':
      return story[slot];
    case 'org':
      return fillTemplate(story.organisation, story);
    case 'nameA':
      return story.expert.name;
    case 'nameB':
      return story.local.name;
    case 'A':
      return introduce(story.expert, story);
    case 'B':
      return introduce(story.local, story);
  }
  return fillWord(slot, story);
}

function fillWord(slot: string, story: Story): string {
  const name = slot.replace(/\*$/u, '');
  const words = story.subject.words[name];
  if (!words) throw new RangeError(`${story.subject.name}: {${slot}} is no sign and no word list`);
  const known = story.words.get(name);
  if (slot.endsWith('*')) {
    return fillTemplate(story.random.pick(words.filter((word) => word !== known)), story);
  }
  if (known !== undefined) return known;
  const drawn = fillTemplate(story.random.pick(words), story);
  story.words.set(name, drawn);
  return drawn;
}

function introduce(person: Person, story: Story): string {
  if (person.isKnown) return person.name;
  person.isKnown = true;
  const isOwnStaff = person === story.expert && story.random.chance(0.4);
  return `${isOwnStaff ? fillTemplate(story.organisation, story) : ''}${person.role}${person.name}`;
}

function when(story: Story): string {
  const kind = story.random.weighted({ day: 6, half: 2, recent: 1.5, yesterday: story.daysAgo === 1 ? 1 : 0 });
  switch (kind) {
    case 'day':
      return eventDay(story);
    case 'half':
      return `${eventDay(story)}${story.random.pick(['上午', '下午', '一早', '中午'])}`;
    case 'recent':
      return story.random.pick(['近日', '日前', '连日来']);
    case 'yesterday':
      return '昨日';
  }
}
