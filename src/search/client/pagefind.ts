import { CborWriter } from '../cbor.ts';

/** The part of Pagefind's WebAssembly module that is used; texts and bytes go as address and length in its memory. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start: () => void;
  __wbindgen_malloc: (length: number, alignment: number) => number;
  __wbindgen_free: (address: number, length: number, alignment: number) => void;
  init_pagefind: (metadata: number, length: number) => number;
  load_index_chunk: (index: number, chunk: number, length: number) => number;
  search: (index: number, ...texts: number[]) => [address: number, length: number];
}

/** A page that holds a phrase. */
export interface PageMatch {
  page: number;
  /** Where its first match begins: number of the word. */
  place: number;
}

/** Pagefind's engine. Its own script for browsers is left out: it knows one way only to name and to group files. */
export class Pagefind {
  private readonly exports: Exports;
  private readonly version: string;

  private constructor(exports: Exports, version: string) {
    this.exports = exports;
    this.version = version;
  }

  static async start(module: Uint8Array<ArrayBuffer>, version: string): Promise<Pagefind> {
    let table: WebAssembly.Table | undefined;
    const fillTable = () => {
      const offset = table?.grow(4) ?? 0;
      [undefined, null, true, false].forEach((value, index) => {
        table?.set(offset + index, value);
      });
    };
    const { instance } = await WebAssembly.instantiate(module, {
      './pagefind_web_bg.js': { __wbindgen_init_externref_table: fillTable },
    });
    const exports = instance.exports as unknown as Exports;
    table = exports.__wbindgen_externrefs;
    exports.__wbindgen_start();
    return new Pagefind(exports, version);
  }

  /** An index of so many pages, as yet without words. */
  openIndex(pages: number): PagefindIndex {
    // Pagefind's metadata: version; of each page its name and length; lists of chunks, filters, sorts and fields.
    const metadata = new CborWriter().array(6).text(this.version).array(pages);
    for (let page = 0; page < pages; page += 1) metadata.array(2).text(String(page)).number(1);
    metadata.array(0).array(0).array(0).array(0);
    let index = this.exports.init_pagefind(...this.give(metadata.content()));
    return {
      addWords: (chunk) => {
        index = this.exports.load_index_chunk(index, ...this.give(chunk));
      },
      find: (words) => this.find(index, words),
    };
  }

  private find(index: number, words: string[]): PageMatch[] {
    const texts = [words.join(' '), words.join(' '), '{}', ''].map((text) => this.give(new TextEncoder().encode(text)));
    const isExact = 1;
    const [address, length] = this.exports.search(index, ...texts.flat(), isExact, isExact);
    const answer = new TextDecoder().decode(new Uint8Array(this.exports.memory.buffer, address >>> 0, length));
    this.exports.__wbindgen_free(address, length, 1);
    const { results }: { results: { p: string; l: { l: number }[] }[] } = JSON.parse(answer);
    return results.map(({ p, l }) => ({ page: Number(p), place: l[0]?.l ?? 0 }));
  }

  /** Hands over bytes, which the engine frees. */
  private give(bytes: Uint8Array): [address: number, length: number] {
    const address = this.exports.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(this.exports.memory.buffer).set(bytes, address);
    return [address, bytes.length];
  }
}

export interface PagefindIndex {
  /** Adds a chunk of words; each only once. */
  addWords: (chunk: Uint8Array) => void;
  /** The pages that hold these words one after the other. Words that were not added are in no page. */
  find: (words: string[]) => PageMatch[];
}
