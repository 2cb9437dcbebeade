import { readFileSync } from 'node:fs';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** In the order of the cascade. */
const sheets = ['tokens', 'base', 'signs', 'summary', 'records', 'dump', 'index', 'narrow', 'wide', 'print'];
const styles = sheets.map((name) => readFileSync(new URL(`styles/${name}.css`, import.meta.url), 'utf8')).join('\n');

/** Styles are in the file itself; scripts, images and whatever else a dump might ask for are forbidden. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

interface ReviewDocument {
  language: string;
  title: string;
  /** Style rules of this page alone, made of our own class names only. */
  rules?: string;
  body: VNode;
}

/** A whole page in one file. `title` and `body` may hold anything, they are escaped; `rules` are not. */
export function renderDocument({ language, title, rules = '', body }: ReviewDocument): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)}</title>
<style>
${styles}${rules}
</style>
</head>
${renderToString(body)}
</html>
`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
