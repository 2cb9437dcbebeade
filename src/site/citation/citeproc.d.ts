/** The little of citeproc-js that we use; it ships no types of its own. */
declare module 'citeproc' {
  interface System {
    /** The XML of a locale. */
    retrieveLocale(language: string): string;
    /** The CSL-JSON of an item. */
    retrieveItem(id: string): object;
  }

  class Engine {
    constructor(system: System, style: string, language: string, forceLanguage: boolean);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: string[]): void;
    /** Parameters of the layout, then the entries. */
    makeBibliography(): [unknown, string[]] | false;
  }

  const CSL: { Engine: typeof Engine };
  export default CSL;
}
