/** A strict reader of the XML that the site writes: elements, attributes, text, the five entities; no CDATA, no comments. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Its own text and that of no child. */
  text: string;
}

const token = /<\?[^?]*\?>|<\/([\w:]+)>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @throws Error where the text is not well-formed */
export function readXml(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let end = 0;
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    end = token.lastIndex;
    const [, closed, opened, attributes = '', isEmpty, words] = match;
    const parent = open.at(-1) ?? top;
    if (words !== undefined) parent.text += unescapeXml(words);
    if (closed !== undefined) {
      if (open.length === 1 || parent.name !== closed) throw new Error(`</${closed}> closes <${parent.name}>`);
      open.pop();
    }
    if (opened === undefined) continue;
    const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      unescapeXml(value),
    ]);
    const element = { name: opened, attributes: Object.fromEntries(pairs), children: [], text: '' };
    parent.children.push(element);
    if (isEmpty === '') open.push(element);
  }
  if (end !== text.length) throw new Error(`not well-formed at ${end}: ${text.slice(end, end + 40)}`);
  const [root] = top.children;
  if (open.length !== 1 || top.children.length !== 1 || root === undefined) throw new Error('expected one whole root');
  return root;
}

function unescapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text)) throw new Error('a sign that XML cannot hold');
  return text.replace(/&([^;]*);?/g, (entity, name: string) => {
    const sign = entities[name];
    if (sign === undefined) throw new Error(`unknown entity ${entity}`);
    return sign;
  });
}
