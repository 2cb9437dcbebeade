import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';

/** Types that sirv does not know, or gives no character set for: browsers would then guess, and guess wrong on Chinese. */
const types: Record<string, string> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.pagefind': 'application/octet-stream',
};

/**
 * Answers requests from the files in `folder` as a static host does: index.html for a folder, a redirect where the
 * slash after a folder's name is missing (relative links hang on it), the site's 404.html for what is not there.
 * Files are looked up at each request, so a site that is rebuilt meanwhile is served as it now is.
 */
export function staticHandler(folder: string): RequestListener {
  const serve = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders(response, path) {
      const type = types[extname(path)];
      if (type) response.setHeader('Content-Type', type);
    },
  });
  return (request, response) => {
    const target = folderWithoutSlash(folder, request);
    if (target !== null) {
      response.writeHead(302, { Location: target }).end();
      return;
    }
    serve(request, response, () => answerMissing(folder, response));
  };
}

/** "/dates/2026?x" → "/dates/2026/?x" where that is a folder, else null. */
function folderWithoutSlash(folder: string, request: IncomingMessage): string | null {
  const [, path = '', search = ''] = /^([^?#]*)([^#]*)/.exec(request.url ?? '/') ?? [];
  // A second slash in front would make the redirect one to another host.
  const pathname = path.replace(/^\/+/, '/');
  if (pathname.endsWith('/')) return null;
  try {
    return statSync(join(folder, decodeURIComponent(pathname))).isDirectory() ? `${pathname}/${search}` : null;
  } catch {
    return null;
  }
}

function answerMissing(folder: string, response: ServerResponse): void {
  response.statusCode = 404;
  const page = createReadStream(join(folder, '404.html'));
  page.once('open', () => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    page.pipe(response);
  });
  page.once('error', () => response.setHeader('Content-Type', 'text/plain; charset=utf-8').end('404 Not found\n'));
}
