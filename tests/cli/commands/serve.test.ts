import assert from 'node:assert/strict';
import { once } from 'node:events';
import { rename } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import type { Io } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/main.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { runInside, testIo } from '../run-yubao.ts';

const site = {
  '_site/index.html': '<!doctype html><title>首页</title>',
  '_site/404.html': '<!doctype html><title>没有这一页</title>',
  '_site/dates/2026/index.html': '<!doctype html><title>二〇二六</title>',
  '_site/data/articles.ndjson': '{}\n',
  '_site/data/articles.csv': 'id\n',
  '_site/data/schema.json': '{}',
  '_site/a.txt': '文',
  '_site/main.css': 'a{}',
  '_site/search.js': '1',
  '_site/x.wasm': '',
};

/** Serves the site above until the test ends; gives the address that was printed. */
async function serve(
  t: TestContext,
  args: string[],
  env: Io['env'] = {},
): Promise<{ address: string; folder: string }> {
  const folder = await temporaryFolder(t, site);
  const { io, interrupt } = testIo(folder, env);
  const ended = run(['serve', ...args], io);
  t.after(async () => {
    interrupt();
    assert.equal(await ended, 0);
  });
  const [, address = ''] = await io.stdout.waitFor(/^Serving _site at (http:\S+)\n$/);
  return { address, folder };
}

/** A port that something listens on until the test ends. */
async function takenPort(t: TestContext): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return (server.address() as AddressInfo).port;
}

test('serves every file with its type', async (t) => {
  const { address } = await serve(t, ['--port', '0']);
  const types = {
    '': 'text/html;charset=utf-8',
    'dates/2026/': 'text/html;charset=utf-8',
    'data/articles.ndjson': 'application/x-ndjson; charset=utf-8',
    'data/articles.csv': 'text/csv; charset=utf-8',
    'data/schema.json': 'application/json; charset=utf-8',
    'a.txt': 'text/plain; charset=utf-8',
    'main.css': 'text/css; charset=utf-8',
    'search.js': 'text/javascript; charset=utf-8',
    'x.wasm': 'application/wasm',
  };
  for (const [path, type] of Object.entries(types)) {
    const response = await fetch(address + path);
    assert.equal(response.status, 200, path);
    assert.equal(response.headers.get('content-type'), type, path);
    await response.arrayBuffer();
  }
});

test('a folder without its slash is redirected, so that relative links hold', async (t) => {
  const { address } = await serve(t, ['--port', '0']);
  const response = await fetch(`${address}dates/2026?q=1`, { redirect: 'manual' });
  assert.equal(response.status, 302);
  assert.equal(response.headers.get('location'), '/dates/2026/?q=1');
  const elsewhere = await fetch(`${address}/dates`, { redirect: 'manual' });
  assert.equal(elsewhere.headers.get('location'), '/dates/', 'two slashes must not become another host');
});

test('what is not there is answered with 404 and the page of the site', async (t) => {
  const { address, folder } = await serve(t, ['--port', '0']);
  for (const path of ['nope/', 'nope', '%ff', '..%2f..%2fetc/passwd']) {
    const response = await fetch(address + path);
    assert.equal(response.status, 404, path);
    assert.match(await response.text(), /没有这一页/);
  }
  await rename(join(folder, '_site/404.html'), join(folder, '_site/405.html'));
  const plain = await fetch(`${address}nope`);
  assert.deepEqual([plain.status, await plain.text()], [404, '404 Not found\n']);
});

test('listens on PORT where the environment has it, and --port goes before it', async (t) => {
  const free = await takenPort(t);
  const taken = await runInside(['serve'], await temporaryFolder(t, site), { PORT: String(free) });
  assert.equal(taken.code, 2);
  const { address } = await serve(t, ['--port', '0'], { PORT: String(free) });
  assert.notEqual(new URL(address).port, String(free));
});

test('a port that was asked for and is taken is an error that says so', async (t) => {
  const port = await takenPort(t);
  const { code, stderr, stdout } = await runInside(['serve', '--port', `${port}`], await temporaryFolder(t, site));
  assert.equal(code, 2);
  assert.equal(stderr, `error: port ${port} is taken by another program; choose another with --port\n`);
  assert.equal(stdout, '');
});

test('where nobody asked for a port, a taken one is passed over', async (t) => {
  const first = await serve(t, []);
  const second = await serve(t, []);
  assert.ok(Number(new URL(second.address).port) > Number(new URL(first.address).port));
  assert.ok(Number(new URL(first.address).port) >= 8080);
});

test('a PORT that is none is an error that says what is valid', async (t) => {
  const { code, stderr } = await runInside(['serve'], await temporaryFolder(t, site), { PORT: 'http' });
  assert.equal(code, 2);
  assert.equal(stderr, 'error: the variable PORT is "http". Expected a whole number from 0 to 65535.\n');
});

test('without a site it says how to get one', async (t) => {
  const { code, stderr } = await runInside(['serve'], await temporaryFolder(t));
  assert.equal(code, 2);
  assert.equal(stderr, 'error: no site in _site; run "yubao build" first, or tell --out where it is\n');
});
