import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: ['html5'],
  // The standard lets lists and tables be named, and a reader hears what they hold.
  rules: { 'aria-label-misuse': ['error', { allowAnyNamable: true }] },
});

/** What is not valid in pages, by path, line and column; an empty list where all is. */
export async function htmlFaults(pages: Iterable<readonly [path: string, html: string]>): Promise<string[]> {
  const faults: string[] = [];
  for (const [path, html] of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages) {
        faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  return faults;
}
