import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInside } from '../run-yubao.ts';
import { smallDump, temporaryArchive } from '../temporary-archive.ts';

const dumps = { 'clean.txt': smallDump, 'doubted.txt': smallDump.replace('雨棚', '路灯') };
const doubt = { ...dumps, 'doubted.yaml': 'newspaper: hebi-dayly\n' };

test('lists doubts by rule with file, line and reason, and accounts for every character', async (t) => {
  const { code, stdout, stderr } = await runInside(['check'], await temporaryArchive(t, doubt));
  assert.equal(code, 0, stderr);
  assert.match(stdout, /^declared-facts: 1\n {2}content\/dumps\/doubted\.txt:1: .*hebi-daily.*"hebi-dayly"/m);
  assert.match(stdout, /^Doubts: 1, in 1 of 2 dumps\nCharacters: 0 lost, 0 doubled, 0 invented in 2 dumps\n$/m);
});

test('the doubts of a rule add up to the number above them, and the rules to the sum', async (t) => {
  const { stdout } = await runInside(['check'], await temporaryArchive(t, doubt));
  const sections = [...stdout.matchAll(/^([a-z-]+): (\d+)\n((?: {2}.*\n)+)/gm)];
  for (const [, rule, number, lines] of sections)
    assert.equal(lines?.trimEnd().split('\n').length, Number(number), rule);
  const sum = sections.reduce((total, [, , number]) => total + Number(number), 0);
  assert.match(stdout, new RegExp(`^Doubts: ${sum},`, 'm'));
  assert.ok(sum > 0);
});

test('--strict fails on a doubt', async (t) => {
  const { code } = await runInside(['check', '--strict'], await temporaryArchive(t, doubt));
  assert.equal(code, 1);
});

test('looks only at the paths that are named', async (t) => {
  const folder = await temporaryArchive(t, doubt);
  const { code, stdout } = await runInside(['check', 'content/dumps/clean.txt'], folder);
  assert.equal(code, 0);
  assert.doesNotMatch(stdout, /doubted\.txt/);
  assert.match(stdout, / in 1 dump\n$/);
});

test('an archive without dumps has no doubts', async (t) => {
  const { code, stdout } = await runInside(['check', '--strict'], await temporaryArchive(t));
  assert.equal(code, 0);
  assert.equal(stdout, 'Doubts: 0, in 0 of 0 dumps\nCharacters: 0 lost, 0 doubled, 0 invented in 0 dumps\n');
});
