/**
 * Days that bear a name and that a page stands next to: 昨日是第28个全国爱牙日 is of 21 September, 明天是重阳节 of the day before
 * the ninth of the ninth lunar month.
 */
import { addDays, isoDay } from './calendar.ts';
import { lunarDayOf } from './lunar-calendar.ts';
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn } from './prose.ts';
import type { TermMention } from './solar-term.ts';

/** Month and day. Sources: the decisions that founded them (see year-numbered-day.ts), and the United Nations' calendar. */
const fixed: Readonly<Record<string, string>> = {
  元旦: '01-01',
  妇女节: '03-08',
  植树节: '03-12',
  消费者权益日: '03-15',
  世界水日: '03-22',
  世界防治结核病日: '03-24',
  世界卫生日: '04-07',
  国家安全教育日: '04-15',
  世界地球日: '04-22',
  世界读书日: '04-23',
  劳动节: '05-01',
  青年节: '05-04',
  世界红十字日: '05-08',
  护士节: '05-12',
  防灾减灾日: '05-12',
  国际博物馆日: '05-18',
  中国旅游日: '05-19',
  世界无烟日: '05-31',
  儿童节: '06-01',
  环境日: '06-05',
  爱眼日: '06-06',
  献血者日: '06-14',
  禁毒日: '06-26',
  建党节: '07-01',
  建军节: '08-01',
  全民健身日: '08-08',
  医师节: '08-19',
  教师节: '09-10',
  爱牙日: '09-20',
  烈士纪念日: '09-30',
  国庆节: '10-01',
  世界粮食日: '10-16',
  记者节: '11-08',
  消防日: '11-09',
  艾滋病日: '12-01',
  交通安全日: '12-02',
  残疾人日: '12-03',
  宪法日: '12-04',
  国家公祭日: '12-13',
  圣诞节: '12-25',
};

/** Month and day of the Chinese calendar, as ICU writes them. */
const lunar: Readonly<Record<string, string>> = {
  元宵节: '1/15',
  端午节: '5/5',
  七夕节: '7/7',
  中秋节: '8/15',
  重阳节: '9/9',
  腊八节: '12/8',
};

/** The first day of 高考: July until 2002 and in 2020, June else. Source: the Ministry of Education's announcements. */
const examination = '高考';
const examinationDay = (year: number) => (year < 2003 || year === 2020 ? '07-07' : '06-07');
const hour = '(?:上午|早上|早晨|一早)?(?:\\d{1,2}[时点])?[,，]?';
const examinationBegins = new RegExp(
  `([昨今明])[日天](?:是|为|正是)?${hour}(?:\\d{4}年)?(?:全国|普通)*高考(?:的)?(?:第一[天日场]|首[日场天]|开考)|高考([昨今明])[日天](?:正式)?(?:开考|开始|开锣|拉开|启幕)`,
  'g',
);

const offsets: Readonly<Record<string, number>> = { 昨: 1, 今: 0, 明: -1 };
const names = [...Object.keys(fixed), ...Object.keys(lunar)].join('|');
const pattern = new RegExp(
  `([昨今明])[日天](?:就|便)?(?:是|正值|恰逢|适逢|正逢|迎来)(?:农历九月初九|我国|第[\\d一二三四五六七八九十]{1,4}[个届])?的?[“"「]?(?:全国|世界|国际|中国|六一|五四|三八|八一|六五|国家)?[”"」]?(${names})`,
  'g',
);

/** 昨日是教师节. Not “今天是教师节。”, which somebody said on a day of his own, and not 今日是教师节后的第一天. */
export function findFeasts(prose: readonly ProseParagraph[]): TermMention[] {
  return [...matchesIn(prose, pattern), ...matchesIn(prose, examinationBegins, examination)].flatMap(
    ({ paragraph, match, start, end }): TermMention[] => {
      const before = paragraph.text.slice(0, start);
      const isSpoken =
        before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('「') > before.lastIndexOf('」');
      if (isSpoken || /^(?:[前后]|临近|将至|快)/u.test(paragraph.text.slice(end))) return [];
      const isExamination = match[0].includes(examination);
      const offset = offsets[match[1] ?? (isExamination ? match[2] : '') ?? ''] ?? 0;
      return [
        { term: isExamination ? examination : (match[2] ?? ''), offset, evidence: evidenceFrom(paragraph, start, end) },
      ];
    },
  );
}

/** Whether the day is not the same one of every year. */
export function isMovable(name: string): boolean {
  return name === examination || Object.hasOwn(lunar, name);
}

/** The day of a feast in a year, ISO; null for what is none. */
export function feastDay(name: string, year: number): string | null {
  const day = name === examination ? examinationDay(year) : fixed[name];
  if (day !== undefined) return isoDay(year, Number(day.slice(0, 2)), Number(day.slice(3)));
  const wanted = lunar[name];
  const first = isoDay(year, 1, 1);
  if (wanted === undefined || first === null) return null;
  for (let count = 0, one = first; count < 366; count += 1, one = addDays(one, 1)) {
    if (one.startsWith(`${year}-`) && lunarDayOf(one) === wanted) return one;
  }
  return null;
}
