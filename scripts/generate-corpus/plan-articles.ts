import type { Day } from './calendar.ts';

import type { Article } from './compose-article.ts';
import { composeArticle } from './compose-article.ts';
import type { BylineStyle } from './compose-byline.ts';
import { inventName } from './names.ts';
import type { PageStyle } from './page-style.ts';
import type { City } from './places.ts';
import type { Random } from './random.ts';
import type { CorpusSettings } from './settings.ts';
import { beginStory, eventDay } from './story.ts';
import { subjects } from './subjects/index.ts';
import type { TemplatePool } from './template-pool.ts';

export interface PlannedPage {
  singles: Article[];
  /** Null where the page has no series. */
  series: { title: string; parts: Article[] } | null;
}

/** Writes the articles of a page, each on a subject of its own; the parts of a series share one. */
export function planArticles(
  city: City,
  issue: Day,
  style: PageStyle,
  settings: CorpusSettings,
  pool: TemplatePool,
  random: Random,
): PlannedPage {
  const count = random.int(...settings.articles);
  const order = random.shuffle(subjects);
  const team = Array.from({ length: random.int(3, 7) }, () => inventName(random));
  const bylineStyle: BylineStyle = {
    city,
    gapBeforeName: random.chance(0.75),
    gapAfterBracket: random.chance(0.25) ? ' ' : '',
    gapBeforeBracket: random.chance(0.25) ? ' ' : '',
    mayBeBare: style.dialect === 'ocr-markdown',
  };
  const noise = random.chance(settings.noisyPage) ? settings.noise : 0;
  const isStrewn = style.dialect !== 'pdf-text' && random.chance(settings.strayBlanks);
  const strayBlanks = isStrewn ? settings.strayBlankRate : 0;
  const usedInSeries = new Set<string>();
  const write = (at: number, county: City['counties'][number], isPart: boolean): Article => {
    const subject = order[at % order.length] ?? random.pick(subjects);
    const story = beginStory(subject, city, county, issue, random);
    if (isPart) story.used = usedInSeries;
    const plan = {
      isPart,
      isMarked: style.dialect === 'ocr-markdown',
      mayLosePieces: !isPart && !style.headlinesBelow,
      noise,
      strayBlanks,
    };
    return composeArticle(story, plan, bylineStyle, team, settings, pool);
  };
  const hasSeries = !style.headlinesBelow && random.chance(settings.seriesOnPage);
  const most = Math.min(settings.seriesParts[1], count - 2, city.counties.length);
  const parts = hasSeries ? random.int(settings.seriesParts[0], Math.max(settings.seriesParts[0], most)) : 0;
  const singles = Array.from({ length: Math.max(1, count - parts) }, (_, index) =>
    write(index + 1, random.pick(city.counties), false),
  );
  const [shared] = order;
  if (parts === 0 || !shared) return { singles, series: null };
  const written = random
    .shuffle(city.counties)
    .slice(0, parts)
    .map((county) => write(0, county, true));
  const first = written[0];
  const title = pool
    .draw(shared.series)
    .replace(
      /\{(\w+)\}/gu,
      (_, word: string) => first?.story.words.get(word) ?? random.pick(shared.words[word] ?? ['']),
    );
  return { singles, series: { title, parts: written } };
}

/** Writes the year before the day of some events. Returns whether there was any to write it before. */
export function nameYear(articles: readonly Article[], issue: Day, random: Random): boolean {
  const texts = articles.flatMap(({ story, body }) =>
    body.filter(({ text }) => text.includes(eventDay(story))).map((paragraph) => ({ story, paragraph })),
  );
  for (const { story, paragraph } of random.shuffle(texts).slice(0, random.int(1, 2))) {
    const day = eventDay(story);
    const year = day.startsWith('12月') && issue.month === 1 ? issue.year - 1 : issue.year;
    paragraph.text = paragraph.text.replace(day, `${year}年${day}`);
  }
  return texts.length > 0;
}

/** How many days before the issue the latest event lies that the articles give a day for; null where none does. */
export function latestEvent(articles: readonly Article[]): number | null {
  const days = articles
    .filter(({ story, body }) => body.some(({ text }) => text.includes(eventDay(story))))
    .map(({ story }) => story.daysAgo);
  return days.length === 0 ? null : Math.min(...days);
}
