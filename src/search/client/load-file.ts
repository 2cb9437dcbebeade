import { signature } from '../index-files.ts';

/** A file of the index could not be loaded: any count made without it would be too small. */
export class LoadError extends Error {}

/** Loads what a JSON file of the index holds. @throws LoadError, also for what is no JSON */
export async function loadJson<Content>(address: URL, cache: RequestCache = 'default'): Promise<Content> {
  const content = await loadFile(address, { cache });
  try {
    return JSON.parse(new TextDecoder().decode(content));
  } catch (error) {
    throw new LoadError(`${address.pathname} is not a file of the index: ${error}`);
  }
}

async function loadFile(address: URL, options: RequestInit): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(address, options);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new LoadError(`Could not load ${address.pathname}: ${error}`);
  }
}

/**
 * Loads a file of the index and unpacks it; some servers have done that already. What does not open with the signature
 * is no file of the index, but perhaps a page that says so.
 * @param priority before which other files it is wanted
 * @throws LoadError
 */
export async function loadPacked(address: URL, priority: RequestPriority): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await loadFile(address, { priority });
  const isGzip = packed[0] === 0x1f && packed[1] === 0x8b;
  const content = isGzip ? await gunzip(packed, address) : packed;
  if (new TextDecoder().decode(content.subarray(0, signature.length)) !== signature) {
    throw new LoadError(`${address.pathname} is not a file of the index`);
  }
  return content.subarray(signature.length);
}

async function gunzip(packed: Uint8Array<ArrayBuffer>, address: URL): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const stream = new DecompressionStream('gzip');
    const writer = stream.writable.getWriter();
    // Quicker than a pipe, which counts with some twenty files a search. What is damaged makes the reading fail, too.
    for (const writing of [writer.write(packed), writer.close()]) writing.catch(() => undefined);
    return new Uint8Array(await new Response(stream.readable).arrayBuffer());
  } catch (error) {
    throw new LoadError(`${address.pathname} is damaged: ${error}`);
  }
}
