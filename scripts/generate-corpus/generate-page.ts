import { createHash } from 'node:crypto';
import type { PageDump } from '../../src/model/page.ts';
import type { Label } from '../evaluate/label.ts';
import type { Day } from './calendar.ts';
import { dayFrom, isoDay } from './calendar.ts';
import { sections } from './furniture.ts';
import { labelPage } from './label-page.ts';
import { layOutPage } from './lay-out-page.ts';
import { drawStyle } from './page-style.ts';
import type { City } from './places.ts';
import { loadCities } from './places.ts';
import { latestEvent, nameYear, planArticles } from './plan-articles.ts';
import { printPage } from './print-page.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import type { CorpusSettings, Dialect } from './settings.ts';
import { defaultSettings } from './settings.ts';
import { createPool } from './template-pool.ts';

/** An invented page: its dump as read from disk, and the truth about it. */
export interface GeneratedPage {
  dialect: Dialect;
  dump: PageDump;
  label: Label;
}

/**
 * Page `index` of the corpus that `seed` stands for. It depends on nothing else, so pages can be made in any order and
 * one alone.
 */
export function generatePage(seed: number, index: number, settings: CorpusSettings = defaultSettings): GeneratedPage {
  const random = createRandom('page', seed, index);
  const dialect = random.weighted(settings.dialects);
  const style = drawStyle(dialect, random);
  const city = random.pick(loadCities());
  const issue: Day = { year: random.int(2018, 2026), month: random.int(1, 12), day: random.int(1, 28) };
  const planned = planArticles(city, issue, style, settings, createPool(random), random);
  const articles = [...planned.singles, ...(planned.series?.parts ?? [])];
  const hasMasthead = random.chance(settings.masthead) || !nameYear(articles, issue, random);
  const facts = {
    dump: `dumps/generated/seed-${seed}/${String(index).padStart(4, '0')}.txt`,
    newspaper: newspaperOf(city, hasMasthead, random),
    region: city.name,
    page: String(random.int(1, 12)).padStart(2, '0'),
    section: random.pick(sections),
    issueDate: issueDateOf(issue, hasMasthead ? 1 : latestEvent(articles)),
  };
  const laidOut = layOutPage(planned, { ...facts, issue, hasMasthead }, style, settings, random);
  const text = printPage(laidOut.blocks, style, random);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    dialect,
    dump: { path: facts.dump, text, sha256 },
    label: labelPage({
      ...facts,
      ...laidOut,
      page: laidOut.hasPageHead ? facts.page : null,
      section: laidOut.hasPageHead ? facts.section : null,
    }),
  };
}

/** Pages 0 to `count` - 1, one after the other; nothing is kept. */
export function* generatePages(count: number, seed: number, settings?: CorpusSettings): Generator<GeneratedPage> {
  for (let index = 0; index < count; index++) yield generatePage(seed, index, settings);
}

/** Only a masthead tells one paper of a city from the other. */
function newspaperOf(city: City, hasMasthead: boolean, random: Random): string {
  const [usual = ''] = city.newspapers;
  return hasMasthead ? random.pick(city.newspapers) : usual;
}

/** The day is known where a masthead gives it, or an event of the day before; else the days after the latest event. */
function issueDateOf(issue: Day, latest: number | null): Label['issueDate'] {
  if (latest === 1) return { earliest: isoDay(issue), latest: isoDay(issue), best: isoDay(issue) };
  const event = dayFrom(issue, -(latest ?? 3));
  return { earliest: isoDay(event), latest: isoDay(dayFrom(event, 4)), best: null };
}
