/** The little of Eleventy 3 that we use; it ships no types of its own. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addExtension(extensions: string[], options: { key: string }): void;
    setTemplateFormats(formats: string[]): void;
    addGlobalData(name: string, data: unknown): void;
    setUseGitIgnore(use: boolean): void;
    setFreezeReservedData(freeze: boolean): void;
    setQuietMode(quiet: boolean): void;
  }

  export interface Options {
    source?: 'cli' | 'script';
    runMode?: 'build' | 'serve' | 'watch';
    quietMode?: boolean;
    /** A path of a configuration file; a falsy one keeps Eleventy from looking for its usual ones. */
    configPath?: string;
    config?: (configuration: UserConfig) => void | Promise<void>;
  }

  export default class Eleventy {
    /** @param input folder of templates  @param output folder of pages; both relative to the working directory */
    constructor(input: string, output: string, options?: Options);
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
