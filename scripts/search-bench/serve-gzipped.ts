import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder as static hosts do: texts gzipped (once, as their caches have them), all else as it is, everything to be
 * kept for a while. Files must not change.
 */
export async function serveGzipped(folder: string): Promise<{ root: URL; server: Server }> {
  const packed = new Map<string, Buffer>();
  const pack = (file: string, content: Buffer): Buffer => {
    const known = packed.get(file) ?? gzipSync(content);
    packed.set(file, known);
    return known;
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://bench.invalid').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    readFile(file).then(
      (content) => {
        const type = types[extname(file)];
        const headers = { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'max-age=600' };
        response.writeHead(200, type === undefined ? headers : { ...headers, 'content-encoding': 'gzip' });
        response.end(type === undefined ? content : pack(file, content));
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { root: new URL(`http://127.0.0.1:${port}/`), server };
}
