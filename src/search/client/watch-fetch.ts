export interface FetchWatch {
  /** Addresses of the files that could not be loaded. */
  readonly failed: readonly string[];
  /** For a new start: Pagefind keeps what it could not load, so a failure holds as long as its instance. */
  forget: () => void;
}

/**
 * Pagefind logs a file it could not load and searches on without it: fewer hits would then stand there as if they were
 * all. So what is fetched under `folder` is read here first, and what is no file of the index counts as a failure.
 */
export function watchFetch(folder: URL, scope: Pick<typeof globalThis, 'fetch'> = globalThis): FetchWatch {
  const plainFetch = scope.fetch.bind(globalThis);
  const failed: string[] = [];
  scope.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : new URL(input, folder).href;
    if (!address.startsWith(folder.href)) return plainFetch(input, init);
    try {
      const response = await plainFetch(input, init);
      const content = new Uint8Array(await response.arrayBuffer());
      if (!response.ok || !isExpected(address, content)) failed.push(address);
      return new Response(content, { status: response.status, headers: response.headers });
    } catch (error) {
      failed.push(address);
      throw error;
    }
  };
  return { failed, forget: () => failed.splice(0) };
}

/** Pagefind's own files are gzipped, or, where a server has undone that, open with its signature. */
function isExpected(address: string, content: Uint8Array): boolean {
  if (!/\.pf_\w+$|\.pagefind$/.test(new URL(address).pathname)) return true;
  const isGzip = content[0] === 0x1f && content[1] === 0x8b;
  return isGzip || new TextDecoder().decode(content.subarray(0, 8)) === 'pagefind';
}
