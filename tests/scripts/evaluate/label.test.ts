import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLineNumbers, LabelError, parseLabel } from '../../../scripts/evaluate/label.ts';
import { inventedLabel } from './invented-page.ts';

function messageOf(run: () => void): string {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof LabelError);
    return error.message;
  }
  return assert.fail('did not throw');
}

test('reads a label as it was written', () => {
  assert.deepEqual(parseLabel(JSON.stringify(inventedLabel), 'a.json'), inventedLabel);
});

test('names file and key of what is wrong in a label', () => {
  const [first, ...others] = inventedLabel.articles;
  const spoiled = { ...inventedLabel, articles: [{ ...first, titel: [3], kicker: ['x'] }, ...others] };
  const message = messageOf(() => parseLabel(JSON.stringify(spoiled), 'labels/a.json'));
  assert.match(message, /labels\/a\.json: articles\[0\]\.kicker\[0\]: /);
  assert.match(message, /labels\/a\.json: articles\[0\]: .*titel/);
});

test('names the file that is no JSON', () => {
  assert.match(
    messageOf(() => parseLabel('{', 'labels/a.json')),
    /^labels\/a\.json: is no JSON/,
  );
});

test('names the line that the dump does not have', () => {
  assert.doesNotThrow(() => checkLineNumbers(inventedLabel, 20, 'a.json'));
  assert.equal(
    messageOf(() => checkLineNumbers(inventedLabel, 19, 'a.json')),
    'a.json: articles[1].body[1].lines[1]: line 20, but dumps/invented.txt has 19 lines',
  );
});
