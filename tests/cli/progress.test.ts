import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, startProgress } from '../../src/cli/progress.ts';
import { Recorder } from './run-yubao.ts';

/** A terminal that only remembers. */
class Terminal extends Recorder {
  isTTY = true;
  columns = 80;
  cursorTo(): boolean {
    return true;
  }
  clearLine(): boolean {
    return true;
  }
  moveCursor(): boolean {
    return true;
  }
}

test('a log gets one plain line at the beginning, one at the end and the notes between', () => {
  const stderr = new Recorder();
  const progress = startProgress('Parsing 2 dumps …', { stderr, env: {} });
  progress.update('Parsing 1 of 2: a.txt');
  progress.note('b.txt: no such file or folder');
  progress.succeed('Parsed 1 dump');
  assert.equal(stderr.text, 'Parsing 2 dumps …\nb.txt: no such file or folder\nParsed 1 dump\n');
});

test('a terminal sees where the step stands, and how it ended', () => {
  const stderr = new Terminal();
  const progress = startProgress('Parsing …', { stderr, env: {} });
  progress.update('Parsing 1 of 2: a.txt');
  progress.note('b.txt: no such file or folder');
  assert.match(stderr.text, /Parsing 1 of 2: a\.txt/);
  assert.match(stderr.text, /b\.txt: no such file or folder\n/);
  progress.fail('1 failed');
  assert.match(stderr.text, /✖.* 1 failed\n/);
});

test('a terminal that cannot redraw, or that belongs to a build server, gets plain lines', () => {
  for (const env of [{ TERM: 'dumb' }, { CI: 'true' }]) {
    const stderr = new Terminal();
    startProgress('Parsing …', { stderr, env }).succeed('Parsed');
    assert.equal(stderr.text, 'Parsing …\nParsed\n');
  }
});

test('counts agree with their noun', () => {
  assert.deepEqual([count(0, 'dump'), count(1, 'dump'), count(2, 'dump')], ['0 dumps', '1 dump', '2 dumps']);
});
