/**
 * The record: what one newspaper article, photo or notice becomes. This file is its only definition; the TypeScript
 * types and the JSON Schema are derived from it.
 */
import { z } from 'zod';

/** First and last line in the dump, 1-based, both included. */
export const Span = z.tuple([z.int().min(1), z.int().min(1)]).describe('First and last line of the dump, 1-based');
export type Span = z.infer<typeof Span>;

/** A doubt, as data: which rule raised it, why, and where. */
export const Problem = z.object({
  rule: z.string().describe('Name of the rule that raised the doubt, for instance "truncated-end"'),
  reason: z.string().describe('The doubt in a sentence, with the words it is about'),
  span: Span,
  score: z.number().optional().describe('How sure the rule was, 0 to 1, where it weighs evidence'),
});
export type Problem = z.infer<typeof Problem>;

export const bylineRoles = ['reporter', 'correspondent', 'author', 'photographer', 'source', 'editor'] as const;

export const Byline = z.object({
  name: z.string(),
  role: z
    .enum(bylineRoles)
    .describe('reporter 记者 · correspondent 通讯员 · author 作者 · photographer 摄 · source 供图 · editor 编辑'),
  affiliation: z.string().optional().describe('The body the name is given with, such as 本报 or a fire brigade'),
  raw: z.string().describe('The words of the byline as printed'),
});
export type Byline = z.infer<typeof Byline>;

const source = z.array(Span).describe('The lines of the dump this came from, in reading order');

export const BodyBlock = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), text: z.string(), source }),
  z.object({
    type: z.literal('subheading'),
    text: z.string(),
    halves: z
      .array(z.string())
      .optional()
      .describe('Where the line has halves: the same words, to be shown with a blank between'),
    source,
  }),
  z.object({ type: z.literal('figure'), caption: z.string(), credit: z.string(), source }),
  z.object({ type: z.literal('verse'), lines: z.array(z.string()), source }),
  z.object({ type: z.literal('list'), items: z.array(z.string()), source }),
  z.object({ type: z.literal('table'), rows: z.array(z.array(z.string())), source }),
]);
export type BodyBlock = z.infer<typeof BodyBlock>;

export const dateBases = ['correction', 'given', 'path', 'masthead', 'inferred', 'unknown'] as const;
export const datePrecisions = ['day', 'month', 'season', 'half-year', 'year', 'unknown'] as const;

export const Evidence = z.object({
  text: z.string().describe('The words it was read from'),
  span: Span,
});
export type Evidence = z.infer<typeof Evidence>;

export const IssueDate = z.object({
  edtf: z.string().describe('The issue date in EDTF (ISO 8601-2:2019); XXXX where nothing is known'),
  earliest: z.iso.date().nullable().describe('The first day it can be'),
  latest: z.iso.date().nullable().describe('The last day it can be'),
  precision: z.enum(datePrecisions),
  basis: z.enum(dateBases),
  evidence: z.array(Evidence),
});
export type IssueDate = z.infer<typeof IssueDate>;

export const Region = z.object({
  name: z.string(),
  adcode: z
    .string()
    .regex(/^\d{6}$/)
    .describe('Six-digit code of GB/T 2260'),
});
export type Region = z.infer<typeof Region>;

export const placeLevels = ['province', 'city', 'county', 'township'] as const;

export const Place = z.object({
  name: z.string().describe('The full name in the gazetteer'),
  adcode: z
    .string()
    .regex(/^\d{6}(\d{3})?$/)
    .describe('Six digits; nine for a township or street'),
  level: z.enum(placeLevels),
  count: z.int().min(1).describe('How often the article names it'),
});
export type Place = z.infer<typeof Place>;

/** A person, an organisation or a keyword, with how often the article names it. */
export const Mention = z.object({ name: z.string(), count: z.int().min(1) });
export type Mention = z.infer<typeof Mention>;

export const Normalisation = z.object({
  rule: z.literal('half-width-punctuation'),
  marks: z.string().describe('The half-width marks of the dump that are shown full-width, for instance ,;:()'),
  halfWidth: z.int().min(1).describe('How many of the marks between Chinese words of the dump are half-width'),
  fullWidth: z.int().min(0).describe('How many are full-width'),
});
export type Normalisation = z.infer<typeof Normalisation>;

export const recordKinds = ['article', 'photo', 'notice', 'residue'] as const;
export const genres = ['report', 'feature', 'brief', 'commentary', 'essay', 'verse', 'review', 'interview'] as const;
export const dialects = ['ocr-markdown', 'pdf-text', 'plain'] as const;
export type DialectName = (typeof dialects)[number];

export const ArticleRecord = z.object({
  kind: z.enum(recordKinds),
  id: z.string().regex(/^[a-z0-9-]+$/),
  genre: z.enum(genres).optional(),
  title: z.string().describe('Main headline; empty only where the page has none'),
  kicker: z.string().optional().describe('引题'),
  subtitle: z.string().optional().describe('副题'),
  column: z.string().optional().describe('专栏'),
  series: z.object({ title: z.string(), index: z.int().min(1) }).optional(),
  bylines: z.array(Byline),
  dateline: z.string().optional().describe('消息头, such as 本报讯; not part of the body'),
  body: z.array(BodyBlock),
  jump: z.object({ from: z.string().optional(), to: z.string().optional() }).optional(),
  relatedTo: z.string().optional().describe('For a photo: the id of the article it belongs to'),
  newspaper: z.object({ id: z.string(), name: z.string(), basis: z.enum(dateBases) }).nullable(),
  page: z.object({ label: z.string().nullable(), name: z.string().nullable() }),
  date: IssueDate,
  region: Region.nullable(),
  places: z.array(Place),
  people: z.array(Mention),
  organisations: z.array(Mention),
  keywords: z.array(z.string()),
  summary: z.string(),
  normalisation: Normalisation.optional().describe(
    'Present where the scan wrote all punctuation half-width: texts here stay as printed, pages show them full-width',
  ),
  source: z.object({
    dump: z.string().describe('Path of the page dump'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    spans: z.array(Span),
    dialect: z.enum(dialects),
  }),
  problems: z.array(Problem),
});
export type ArticleRecord = z.infer<typeof ArticleRecord>;
