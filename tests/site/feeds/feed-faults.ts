/**
 * What is wrong with feeds: by their schemas (atom.rng for RFC 4287, json-feed.schema.json for JSON Feed 1.1), and by the
 * rules that no schema can say. An empty list where nothing is.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { validateXML } from 'xmllint-wasm';
import type { XmlElement } from './read-xml.ts';
import { readXml } from './read-xml.ts';

/** Texts by the name that a fault is to give. */
export type Documents = readonly (readonly [name: string, text: string])[];

const ajv = new Ajv2020({ allErrors: true, formats: { 'uri-reference': (text: string) => URL.canParse(text, 'x:/') } });
const isJsonFeed = ajv.compile<{ items: { id: string }[] }>(JSON.parse(readBeside('json-feed.schema.json')));

export async function atomFaults(documents: Documents): Promise<string[]> {
  const { errors } = await validateXML({
    // The validator's own file system takes no folders.
    xml: documents.map(([name, contents]) => ({ fileName: `site ${name.replaceAll('/', ' ')}`, contents })),
    schema: readBeside('atom.rng'),
    extension: 'relaxng',
  });
  const bySchema = errors.map(({ rawMessage }) => rawMessage);
  return bySchema.length > 0 ? bySchema : documents.flatMap(([name, text]) => unsaidFaults(name, readXml(text)));
}

/** Of a feed that keeps the grammar. */
function unsaidFaults(name: string, feed: XmlElement): string[] {
  const faults: string[] = [];
  const fault = (condition: boolean, message: string) => {
    if (condition) faults.push(`${name}: ${message}`);
  };
  const entries = childrenOf(feed, 'entry');
  const hasAuthor = childrenOf(feed, 'author').length > 0;
  for (const element of [feed, ...entries]) {
    const links = childrenOf(element, 'link').map(({ attributes }) => `${attributes.rel} ${attributes.type}`);
    fault(new Set(links).size !== links.length, 'two links of one relation and type');
  }
  for (const entry of entries) {
    const hasContent = childrenOf(entry, 'content').length === 1;
    const isLinked = childrenOf(entry, 'link').some(({ attributes }) => attributes.rel === 'alternate');
    fault(!hasContent && !isLinked, 'an entry with neither content nor alternate link');
    fault(!hasAuthor && childrenOf(entry, 'author').length === 0, 'an entry without author in a feed without author');
  }
  const ids = entries.map((entry) => childrenOf(entry, 'id')[0]?.text);
  fault(new Set(ids).size !== ids.length, 'two entries of one id');
  return faults;
}

export function jsonFeedFaults(documents: Documents): string[] {
  return documents.flatMap(([name, text]) => {
    const feed: unknown = JSON.parse(text);
    if (!isJsonFeed(feed))
      return (isJsonFeed.errors ?? []).map((error) => `${name}${error.instancePath} ${error.message}`);
    const ids = new Set(feed.items.map(({ id }) => id));
    return ids.size === feed.items.length ? [] : [`${name}: two items of one id`];
  });
}

function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

function readBeside(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
