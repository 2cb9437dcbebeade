/**
 * YAML checked against a zod schema, every complaint with the line it is about.
 *
 *   2: newspapr: hebi-daily   → { line: 2, path: ['newspapr'], message: 'unknown key "newspapr"; did you mean …' }
 *   3: page: 99               → { line: 3, path: ['page'], message: '…: received 99' }
 *
 * zod knows paths, the yaml package knows where a path stands; this file joins the two.
 */
import type { Document } from 'yaml';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { closest } from './closest.ts';

export interface YamlIssue {
  /** 1-based, in the file that `firstLine` counts from. */
  line: number;
  path: PropertyKey[];
  /** What was received and what would be valid. */
  message: string;
}

export type CheckedYaml<T> = { value: T; issues: [] } | { value: null; raw: unknown; issues: YamlIssue[] };

export interface YamlReading {
  /** The line of the file on which the text begins; 1 unless told. */
  firstLine?: number;
  /** 'text' keeps every scalar as it is written, so that page 02 stays "02". */
  scalars?: 'typed' | 'text';
}

/** Parses and checks. Never throws. */
export function checkYaml<T>(text: string, schema: z.ZodType<T>, reading: YamlReading = {}): CheckedYaml<T> {
  const { firstLine = 1, scalars = 'typed' } = reading;
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: scalars === 'text' ? 'failsafe' : 'core' });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    const issues = document.errors.map((error) => ({
      line: lineAt(error.pos[0]),
      path: [],
      message: `not valid YAML: ${(error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}`,
    }));
    return { value: null, raw: null, issues };
  }
  const raw: unknown = readValue(document);
  if (raw instanceof Error) {
    return {
      value: null,
      raw: null,
      issues: [{ line: firstLine, path: [], message: `not valid YAML: ${raw.message}` }],
    };
  }
  const result = schema.safeParse(raw);
  if (result.success) {
    return { value: result.data, issues: [] };
  }
  const issues = result.error.issues.flatMap((issue): YamlIssue[] => {
    if (issue.code === 'unrecognized_keys') {
      const valid = keysOf(schema, issue.path);
      return issue.keys.map((key) => ({
        line: lineAt(offsetOfKey(document, issue.path, key)),
        path: [...issue.path, key],
        message: unknownKey(key, valid),
      }));
    }
    const received = valueAt(raw, issue.path);
    const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
    const said = received === undefined ? 'nothing there' : `received ${JSON.stringify(received)}`;
    return [
      { line: lineAt(offsetOf(document, issue.path)), path: issue.path, message: `${where}${issue.message}; ${said}` },
    ];
  });
  return { value: null, raw, issues };
}

/** `unknown key "newspapr"; did you mean "newspaper"? Valid keys: newspaper, date` */
export function unknownKey(key: string, valid: readonly string[]): string {
  const meant = closest(key, valid);
  return `unknown key "${key}"${meant === null ? '.' : `; did you mean "${meant}"?`} Valid keys: ${valid.join(', ')}`;
}

/** The document as a plain value, or the error that an alias bomb or an unresolved alias throws. */
function readValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner !== null && typeof inner === 'object' ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** Where the node at `path` begins; where it does not exist, its nearest parent. */
function offsetOf(document: Document.Parsed, path: PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      return node.range[0];
    }
  }
  return 0;
}

function offsetOfKey(document: Document.Parsed, path: PropertyKey[], key: string): number {
  const parent: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isMap(parent)) {
    for (const pair of parent.items) {
      if (isScalar(pair.key) && String(pair.key.value) === key && pair.key.range) {
        return pair.key.range[0];
      }
    }
  }
  return offsetOf(document, path);
}

/** The keys an object schema takes at `path`, walking through arrays and optional values. */
function keysOf(schema: z.ZodType, path: PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const key of [...path, null]) {
    while (isWrapper(current)) {
      current = current.def.innerType;
    }
    const definition = definitionOf(current);
    if (key === null) {
      return definition?.shape ? Object.keys(definition.shape) : [];
    }
    current = typeof key === 'number' ? definition?.element : definition?.shape?.[String(key)];
  }
  return [];
}

interface Definition {
  shape?: Record<string, unknown>;
  element?: unknown;
}

function definitionOf(schema: unknown): Definition | undefined {
  return schema !== null && typeof schema === 'object' && 'def' in schema ? (schema.def as Definition) : undefined;
}

function isWrapper(schema: unknown): schema is { def: { innerType: unknown } } {
  const definition = definitionOf(schema);
  return definition !== undefined && 'innerType' in definition;
}
