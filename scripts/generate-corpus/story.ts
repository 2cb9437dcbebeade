import type { Day } from './calendar.ts';
import { dayFrom, monthAndDay } from './calendar.ts';
import { inventName } from './names.ts';
import type { City } from './places.ts';
import { inventCommunity, inventVillage } from './places.ts';
import type { Random } from './random.ts';
import type { Subject } from './subjects/subject.ts';

/** A person of an article: introduced with the role once, called by name from then on. */
export interface Person {
  name: string;
  role: string;
  isKnown: boolean;
}

/** What stays the same all through one article. */
export interface Story {
  subject: Subject;
  random: Random;
  city: City;
  county: string;
  town: string;
  village: string;
  community: string;
  organisation: string;
  expert: Person;
  local: Person;
  issue: Day;
  /** How many days before the issue it happened. */
  daysAgo: number;
  /** Words drawn so far, by the name of their list. */
  words: Map<string, string>;
  /** Templates its text holds, so that an article, or the parts of a series together, say nothing twice. */
  used: Set<string>;
}

export function beginStory(
  subject: Subject,
  city: City,
  county: City['counties'][number],
  issue: Day,
  random: Random,
): Story {
  return {
    subject,
    random,
    city,
    county: county.name,
    town: random.pick(county.townships),
    village: inventVillage(random),
    community: inventCommunity(random),
    organisation: random.pick(subject.organisations),
    expert: { name: inventName(random), role: random.pick(subject.experts), isKnown: false },
    local: { name: inventName(random), role: random.pick(subject.people), isKnown: false },
    issue,
    daysAgo: random.int(1, 3),
    words: new Map(),
    used: new Set(),
  };
}

/** The day the article tells of: 3月12日. */
export function eventDay(story: Story): string {
  return monthAndDay(dayFrom(story.issue, -story.daysAgo));
}
