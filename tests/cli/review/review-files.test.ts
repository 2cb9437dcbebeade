import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { runBin, runInside } from '../run-yubao.ts';
import { smallDump, temporaryArchive } from '../temporary-archive.ts';

const dumps = { 'a.txt': smallDump, 'hebi/b.txt': smallDump.replace('雨棚', '路灯') };

test('the command writes one page for one dump, and says so beside what check always says', async (t) => {
  const folder = await temporaryArchive(t, dumps);
  const { code, stdout, stderr } = await runBin(['check', 'content/dumps/a.txt', '--html', 'out/a.html'], folder);
  assert.equal(code, 0, stderr);
  assert.equal(stdout, 'Doubts: 0, in 0 of 1 dump\nCharacters: 0 lost, 0 doubled, 0 invented in 1 dump\n');
  assert.match(stderr, /^Wrote out\/a\.html$/m);
  assert.deepEqual(await readdir(join(folder, 'out')), ['a.html']);
  const html = await readFile(join(folder, 'out/a.html'), 'utf8');
  assert.match(html, /^<!doctype html>\n<html lang="zh-Hans">/);
  assert.match(html, /城北菜市场装上雨棚/);
  assert.doesNotMatch(html, /index\.html/);
});

test('several dumps make a folder with a page each and a list of them', async (t) => {
  const folder = await temporaryArchive(t, { ...dumps, 'hebi/b.yaml': 'newspaper: hebi-dayly\n' });
  const { code, stderr } = await runInside(['check', '--html', 'review'], folder);
  assert.equal(code, 0, stderr);
  assert.match(stderr, /^Wrote review\/index\.html and 2 pages beside it$/m);
  assert.deepEqual((await readdir(join(folder, 'review'))).sort(), ['a.html', 'hebi-b.html', 'index.html']);
  const index = await readFile(join(folder, 'review/index.html'), 'utf8');
  assert.match(index, /<a href="a\.html">dumps\/a\.txt<\/a>/);
  assert.match(index, /<a href="hebi-b\.html#d1">dumps\/hebi\/b\.txt:1<\/a>/);
  const page = await readFile(join(folder, 'review/hebi-b.html'), 'utf8');
  assert.match(page, /<div id="d1"/);
  assert.match(page, /href="index\.html"/);
});

test('one dump with a path that is no .html, and several with one that is, make a folder', async (t) => {
  const folder = await temporaryArchive(t, dumps);
  await runInside(['check', 'content/dumps/a.txt', '--html', 'one'], folder);
  assert.deepEqual((await readdir(join(folder, 'one'))).sort(), ['a.html', 'index.html']);
  await runInside(['check', '--html', 'all.html'], folder);
  assert.deepEqual((await readdir(join(folder, 'all.html'))).sort(), ['a.html', 'hebi-b.html', 'index.html']);
});

test('a file in the place of the folder, or the other way round, is left alone and the rule told', async (t) => {
  const folder = await temporaryArchive(t, dumps);
  await writeFile(join(folder, 'notes.html'), 'mine');
  await mkdir(join(folder, 'pages.html'));
  const several = await runInside(['check', '--html', 'notes.html'], folder);
  const one = await runInside(['check', 'content/dumps/a.txt', '--html', 'pages.html'], folder);
  const rule =
    'a path that ends in .html, with exactly one dump, is one page; every other path is a folder that gets a page a dump and index.html';
  assert.deepEqual([several.code, one.code, several.stdout, one.stdout], [2, 2, '', '']);
  assert.equal(
    several.stderr,
    `error: option '--html <path>' argument 'notes.html' is a file, but for 2 dumps it has to be a folder: ${rule}\n`,
  );
  assert.equal(
    one.stderr,
    `error: option '--html <path>' argument 'pages.html' is a folder, but for 1 dump it has to be a file: ${rule}\n`,
  );
  assert.equal(await readFile(join(folder, 'notes.html'), 'utf8'), 'mine');
  const { stdout: help } = await runInside(['check', '--help'], folder);
  assert.ok(help.replace(/\s+/g, ' ').includes(`With --html, ${rule}.`));
});

test('dumps that cannot be read have no page, and the list counts them', async (t) => {
  const folder = await temporaryArchive(t, dumps);
  const { code } = await runInside(['check', 'content/dumps/a.txt', 'missing.txt', '--html', 'review'], folder);
  assert.equal(code, 1);
  assert.deepEqual((await readdir(join(folder, 'review'))).sort(), ['a.html', 'index.html']);
  assert.match(await readFile(join(folder, 'review/index.html'), 'utf8'), /另有 1 份文本未能读出/);
  const alone = await runInside(['check', 'missing.txt', '--html', 'missing.html'], folder);
  assert.equal(alone.code, 1);
  assert.doesNotMatch(alone.stderr, /Wrote/);
});

test('without --html nothing is written', async (t) => {
  const folder = await temporaryArchive(t, dumps);
  await runInside(['check'], folder);
  assert.deepEqual(await readdir(folder), ['content']);
});
