import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError } from '../../../src/model/content-error.ts';
import { parseNewspapers } from '../../../src/parse/facts/parse-newspapers.ts';
import { readNewspapers } from '../../../src/parse/facts/read-newspapers.ts';

const valid = `cities:
  - name: 柳州
    adcode: '410600'
    newspapers:
      - id: liu-daily
        name: 柳日报
        default: true
      - id: liu-evening
        name: 柳晚报
        aliases: [晚报社]
`;

function messageFor(from: string, to: string): string {
  try {
    parseNewspapers(valid.replace(from, to), 'papers.yaml');
  } catch (error) {
    assert.ok(error instanceof ContentError);
    assert.equal(error.file, 'papers.yaml');
    assert.ok(error.message.startsWith(`papers.yaml:${error.line}: `));
    return error.message;
  }
  return 'no error';
}

test('reads the newspapers of the project: all cities of Henan and the province, one default each', () => {
  const newspapers = readNewspapers('content/newspapers.yaml');
  const regions = new Set(newspapers.map((paper) => paper.city.name));
  assert.equal(regions.size, 19);
  assert.deepEqual(
    newspapers.filter((paper) => paper.default).map((paper) => paper.city.name),
    [...regions],
  );
  const named = (name: string) => newspapers.find((paper) => paper.name === name)?.city.name;
  assert.deepEqual(
    [named('鹤壁日报'), named('平原晚报'), named('济源日报'), named('大河报')],
    ['鹤壁市', '新乡市', '济源市', '河南省'],
  );
});

test('gives papers their city and what was left out its default', () => {
  assert.deepEqual(parseNewspapers(valid, 'papers.yaml').newspapers[1], {
    id: 'liu-evening',
    name: '柳晚报',
    aliases: ['晚报社'],
    default: false,
    city: { name: '柳州', adcode: '410600' },
  });
});

test('says what was there, where, and what would be valid', () => {
  assert.equal(
    messageFor('name: 柳晚报', 'nmae: 柳晚报'),
    'papers.yaml:8: cities.0.newspapers.1.name: expected a name; nothing there',
  );
  assert.equal(
    messageFor('aliases:', 'alias:'),
    'papers.yaml:10: unknown key "alias"; did you mean "aliases"? Valid keys: id, name, aliases, hotlines, default',
  );
  assert.equal(
    messageFor("'410600'", '410600'),
    'papers.yaml:3: cities.0.adcode: expected a quoted six-digit code; received 410600',
  );
  assert.equal(
    messageFor('id: liu-evening', 'id: Liu Evening'),
    'papers.yaml:8: cities.0.newspapers.1.id: expected lower-case letters, digits and hyphens, such as hebi-daily; received "Liu Evening"',
  );
  assert.equal(
    messageFor('id: liu-evening', 'id: liu-daily'),
    'papers.yaml:8: two newspapers have the id "liu-daily" (柳日报 and 柳晚报); expected ids that differ',
  );
  assert.equal(
    messageFor('default: true', 'default: false'),
    'papers.yaml:2: 柳州 has 0 newspapers with "default: true"; expected exactly one of liu-daily, liu-evening',
  );
  assert.match(messageFor('[晚报社]', '[晚报社'), /^papers\.yaml:\d+: not valid YAML: /);
  assert.equal(messageFor(valid, ''), 'papers.yaml:1: expected keys and values, with the key "cities"; received null');
});

test('names a file that cannot be read', () => {
  assert.throws(
    () => readNewspapers('content/no-such.yaml'),
    /content\/no-such\.yaml:1: cannot be read \(ENOENT\); expected the list of newspapers/,
  );
});
