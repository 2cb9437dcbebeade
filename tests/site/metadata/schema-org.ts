/**
 * The vocabulary of schema.org as the package schema-dts has it, and what is wrong with data by it: types and properties
 * that there are not, values that a property does not take, properties that a reader of the data needs and lacks.
 */
import { readFileSync } from 'node:fs';

type Node = Record<string, unknown> & { '@type': string };

/** Properties by the name of a class's own interface ("NewsArticleBase"), each with the types of its values. */
const properties = new Map<string, Map<string, string[]>>();
/** What an interface extends. */
const parents = new Map<string, string[]>();

const declarations = readFileSync(
  new URL('../../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url),
  'utf8',
);
for (const [, name = '', extended = '', body = ''] of declarations.matchAll(
  /^(?:export )?interface (\w+)(?: extends ([\w, <>]+))? \{\n(.*?)^\}/gms,
)) {
  parents.set(name, extended.split(', '));
  const own = [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<([^,]*), "\w+">;$/gm)];
  properties.set(name, new Map(own.map(([, property = '', range = '']) => [property, range.split(' | ')])));
}

/** What the pages' data must say: what search engines and reference managers ask of these types, and what places an article. */
const required: Record<string, string[]> = {
  NewsArticle: [
    'headline',
    'author',
    'publisher',
    'url',
    'inLanguage',
    'identifier',
    'isPartOf',
    'isAccessibleForFree',
  ],
  PublicationIssue: ['name', 'isPartOf'],
  Newspaper: ['name'],
  Person: ['name'],
  Organization: ['name'],
  AdministrativeArea: ['name', 'identifier'],
  PropertyValue: ['propertyID', 'value'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
};

const iriReference = /^(?:https?:\/\/|\.{1,2}\/)\S*$/;
const literals: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && iriReference.test(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
  DateTime: (value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value)),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
  IdReference: (value) => typeof value === 'string' && iriReference.test(value),
};

/** What is wrong with a document of JSON-LD; an empty list where nothing is. */
export function schemaOrgFaults(document: Record<string, unknown>): string[] {
  const { '@context': context, '@graph': graph } = document;
  if (context !== 'https://schema.org') return [`the context is ${JSON.stringify(context)}`];
  if (!Array.isArray(graph) || graph.length === 0) return ['no graph'];
  return graph.flatMap((node) => (isNode(node) ? nodeFaults(node) : [`${JSON.stringify(node)} is no node`]));
}

function nodeFaults(node: Node): string[] {
  const type = node['@type'];
  if (!properties.has(`${type}Leaf`)) return [`schema.org has no type ${type}`];
  const lines = lineOf(`${type}Leaf`);
  const missing = lines
    .flatMap((name) => required[name.replace(/(?:Base|Leaf)$/, '')] ?? [])
    .filter((property) => node[property] === undefined);
  return [
    ...new Set(missing.map((property) => `${type} lacks ${property}`)),
    ...Object.entries(node).flatMap(([property, value]) => {
      if (property === '@type') return [];
      if (property === '@id') return literals.IdReference?.(value) ? [] : [`${type}: @id ${value} is no address`];
      const range = lines.flatMap((name) => properties.get(name)?.get(property) ?? []);
      if (range.length === 0) return [`${type} has no property ${property}`];
      return [value].flat().flatMap((one) => valueFaults(`${type}.${property}`, one, range));
    }),
  ];
}

function valueFaults(where: string, value: unknown, range: string[]): string[] {
  if (isNode(value)) {
    const line = lineOf(`${value['@type']}Leaf`).map((name) => name.replace(/(?:Base|Leaf)$/, ''));
    return [
      ...(line.some((name) => range.includes(name))
        ? []
        : [`${where} takes ${range.join(', ')}, no ${value['@type']}`]),
      ...nodeFaults(value),
    ];
  }
  if (range.some((name) => literals[name]?.(value))) return [];
  return [`${where} takes ${range.join(', ')}, not ${JSON.stringify(value)}`];
}

/** An interface with all it extends, itself first. */
function lineOf(name: string): string[] {
  return [name, ...(parents.get(name) ?? []).flatMap(lineOf)];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && '@type' in value && typeof value['@type'] === 'string';
}
