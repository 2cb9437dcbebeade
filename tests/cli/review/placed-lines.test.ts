import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeLines } from '../../../src/cli/review/placed-lines.ts';
import type { Placement } from '../../../src/model/page.ts';

function placement(start: number, end: number, part = 'body', record = 'a'): Placement {
  return { start, end, place: 'article', record, part };
}

/** A line as "text>place part", its stretches parted by " | ". */
function outline(text: string, placements: Placement[]): string[] {
  return placeLines(text, placements).map(({ number, stretches }) =>
    [number, ...stretches.map(({ text, place, part }) => `${text}>${place}${part && ` ${part}`}`)].join(' | '),
  );
}

test('cuts a line where the places change', () => {
  assert.deepEqual(
    outline('# 桥通了\n（韦晓棠）三月', [
      placement(0, 1, 'mark'),
      placement(2, 5, 'title'),
      placement(6, 11, 'byline'),
      placement(11, 13),
    ]),
    ['1 | #>article mark |  >blank | 桥通了>article title', '2 | （韦晓棠）>article byline | 三月>article body'],
  );
});

test('a stretch that goes on over line ends is cut at them, whatever they are', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = `桥通${end}了。${end}`;
    assert.deepEqual(outline(text, [placement(0, text.length)]), ['1 | 桥通>article body', '2 | 了。>article body']);
  }
});

test('shows characters in no place as lost and characters in two as doubled', () => {
  assert.deepEqual(outline('桥通了', [placement(0, 2), placement(1, 2, 'title')]), [
    '1 | 桥>article body | 通>doubled body | 了>lost',
  ]);
});

test('never parts the two halves of a rare character', () => {
  const [line] = placeLines('𠮷祥', [placement(0, 1), placement(1, 3)]);
  assert.deepEqual(
    line?.stretches.map(({ text }) => text),
    ['𠮷', '祥'],
  );
});

test('an empty dump has one empty line, other dumps none after the last line end', () => {
  assert.deepEqual(placeLines('', []), [{ number: 1, stretches: [] }]);
  assert.equal(placeLines('桥\n\n', [placement(0, 1)]).length, 2);
});
