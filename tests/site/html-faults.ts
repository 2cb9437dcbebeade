import type { ResolvedConfig } from 'html-validate';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The rules are the same for every page, and working them out costs more than a third of the time of a page. */
class ResolvedOnce extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#resolved ??= super.getConfigFor(handle);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(
  new ResolvedOnce({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    elements: ['html5'],
    // The standard lets lists and tables be named, and a reader hears what they hold.
    rules: { 'aria-label-misuse': ['error', { allowAnyNamable: true }] },
  }),
);

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
