import { z } from 'zod';
import { ArticleRecord } from './record.ts';

/** The JSON Schema (draft 2020-12) of one record, derived from the one definition in record.ts. */
export function recordJsonSchema(): object {
  return {
    title: 'Yubao article record',
    description: 'One line of articles.ndjson',
    ...z.toJSONSchema(ArticleRecord),
  };
}
