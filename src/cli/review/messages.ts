/**
 * The words of the review pages, in both languages; dates, roles, genres and doubts are said as the site says them. The
 * Chinese table is the pattern: a key missing from the English one is a compile error.
 */
import type { SiteSettings } from '../../model/archive.ts';
import type { Messages } from '../../site/messages.ts';
import { messagesFor } from '../../site/messages.ts';

const zhHans = {
  title: (dump: string) => `校阅 ${dump}`,
  indexTitle: '校阅',
  index: '全部版面',
  articles: '整理结果',
  dump: '版面文本',
  guide: '字母和颜色表示文字归入哪一篇；点字母看整理后的那一段，点行号回到原文。',
  /** Signs of what no letter stands for, as short as a letter. */
  signs: { photo: '图', notice: '告', residue: '余', furniture: '版', facts: '注', lost: '失', doubled: '重' },
  kinds: { article: '稿件', photo: '图片', notice: '公告', residue: '未归入稿件' },
  places: {
    article: '稿件',
    photo: '图片说明',
    notice: '公告',
    residue: '未归入稿件',
    furniture: '报头、栏目标志等',
    facts: '随件说明',
    blank: '空白',
    lost: '遗失',
    doubled: '重复',
  },
  parts: {
    column: '专栏',
    series: '系列',
    kicker: '引题',
    title: '主题',
    subtitle: '副题',
    byline: '署名',
    dateline: '消息头',
    jump: '转接',
    paragraph: '正文',
    subheading: '小标题',
    figure: '图片',
    verse: '诗行',
    list: '列举',
    table: '表格',
    caption: '说明',
    credit: '供图',
    mark: '标记',
  },
  facts: {
    newspaper: '报纸',
    date: '日期',
    page: '版次',
    region: '地区',
    dialect: '来源形式',
    punctuation: '标点',
    unknown: '不详',
  },
  halfWidth: (marks: string) => `半角（${marks}），网站显示为全角`,
  dialects: { 'ocr-markdown': 'OCR 文字识别', 'pdf-text': 'PDF 文本层', plain: '纯文本' },
  evidence: '依据',
  characters: (count: string) => `${count} 字`,
  records: (count: number) => `${count} 条`,
  conserved: '字数相符：一字不失、不重、不增',
  leaking: (lost: number, doubled: number, invented: number) =>
    `字数不符：遗失 ${lost} 字，重复 ${doubled} 字，多出 ${invented} 字`,
  conservation: '字数核对',
  doubts: (count: number) => `存疑 ${count} 处`,
  noDoubts: '没有存疑之处',
  doubt: (number: number) => `疑${number}`,
  doubtLabel: (number: number, reason: string) => `疑${number}：${reason}`,
  doubtRules: {
    'declared-facts': '随件说明里有一项不能用',
    'path-date': '文件夹的名称不是有效的日期',
    'masthead-date': '报头的日期有疑问',
  } as Record<string, string>,
  score: (score: string) => `把握 ${score}`,
  line: (span: string) => `第 ${span} 行`,
  toPiece: (sign: string, part: string) => `${sign} ${part}：看整理后的文字`,
  belongsTo: '配图稿件',
  untitled: '（无题）',
  empty: '这一版没有整理出任何稿件。',
  summary: (dumps: number, doubts: number, doubted: number) =>
    `版面 ${dumps} 个，存疑 ${doubts} 处，分布在 ${doubted} 个版面`,
  unread: (count: number) => `另有 ${count} 份文本未能读出，见命令行的提示。`,
  columns: { dump: '版面文本', newspaper: '报纸', date: '日期', records: '稿件等', doubts: '存疑', leaks: '字数' },
  byRule: '按种类列出的存疑之处',
  agrees: '相符',
};

export type ReviewWords = typeof zhHans;

const en: ReviewWords = {
  title: (dump) => `Review of ${dump}`,
  indexTitle: 'Review',
  index: 'All pages',
  articles: 'As parsed',
  dump: 'Page dump',
  guide: 'Letter and colour say which article a stretch went to; a letter leads to the parsed words, a number back.',
  signs: { photo: 'P', notice: 'N', residue: 'R', furniture: 'F', facts: 'I', lost: 'L', doubled: 'D' },
  kinds: { article: 'Article', photo: 'Photo', notice: 'Notice', residue: 'Not assigned' },
  places: {
    article: 'Articles',
    photo: 'Captions',
    notice: 'Notices',
    residue: 'Not assigned to an article',
    furniture: 'Masthead, slogans and the like',
    facts: 'Said of the page',
    blank: 'Blank',
    lost: 'Lost',
    doubled: 'Doubled',
  },
  parts: {
    column: 'Column',
    series: 'Series',
    kicker: 'Kicker',
    title: 'Title',
    subtitle: 'Subtitle',
    byline: 'Byline',
    dateline: 'Dateline',
    jump: 'Jump',
    paragraph: 'Text',
    subheading: 'Heading',
    figure: 'Photo',
    verse: 'Verse',
    list: 'List',
    table: 'Table',
    caption: 'Caption',
    credit: 'Credit',
    mark: 'Mark',
  },
  facts: {
    newspaper: 'Newspaper',
    date: 'Date',
    page: 'Page',
    region: 'Region',
    dialect: 'Kind of dump',
    punctuation: 'Punctuation',
    unknown: 'unknown',
  },
  halfWidth: (marks) => `half-width (${marks}), shown full-width on the site`,
  dialects: { 'ocr-markdown': 'OCR Markdown', 'pdf-text': 'PDF text layer', plain: 'plain text' },
  evidence: 'evidence',
  characters: (count) => `${count} characters`,
  records: (count) => `${count} ${count === 1 ? 'record' : 'records'}`,
  conserved: 'Every character accounted for: 0 lost, 0 doubled, 0 invented',
  leaking: (lost, doubled, invented) =>
    `Characters do not add up: ${lost} lost, ${doubled} doubled, ${invented} invented`,
  conservation: 'Conservation',
  doubts: (count) => `${count} ${count === 1 ? 'doubt' : 'doubts'}`,
  noDoubts: 'No doubts',
  doubt: (number) => `?${number}`,
  doubtLabel: (number, reason) => `?${number}, doubt: ${reason}`,
  doubtRules: {
    'declared-facts': 'Something declared of the dump cannot be used',
    'path-date': 'The folder is named after no valid date',
    'masthead-date': 'The date of the masthead is doubtful',
  },
  score: (score) => `score ${score}`,
  line: (span) => `line ${span}`,
  toPiece: (sign, part) => `${sign} ${part}: to the parsed words`,
  belongsTo: 'Belongs to',
  untitled: '(untitled)',
  empty: 'Nothing was parsed from this page.',
  summary: (dumps, doubts, doubted) => `${dumps} pages, ${doubts} doubts, in ${doubted} of the pages`,
  unread: (count) => `${count} more could not be read; the command line says why.`,
  columns: {
    dump: 'Page dump',
    newspaper: 'Newspaper',
    date: 'Date',
    records: 'Records',
    doubts: 'Doubts',
    leaks: 'Characters',
  },
  byRule: 'Doubts by rule',
  agrees: 'agree',
};

/** Words of the review with those of the site. */
export interface ReviewMessages extends ReviewWords {
  language: SiteSettings['language'];
  site: Messages;
}

export function reviewMessages(language: SiteSettings['language']): ReviewMessages {
  return { ...(language === 'en' ? en : zhHans), language, site: messagesFor(language) };
}

/** What a doubt is, in words of the interface; a rule that has none goes by its name. */
export function doubtWords(rule: string, messages: ReviewMessages): string {
  return messages.doubtRules[rule] ?? messages.site.doubtRules[rule] ?? rule;
}

/** 12345 → 12,345 */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
