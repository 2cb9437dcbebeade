import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyText, type Draft, titleText } from '../../../src/parse/draft.ts';
import { meetEnds } from '../../../src/parse/stitch/meet-ends.ts';
import { draftOf } from '../headlines/told-drafts.ts';
import { toldWeighers } from './told-weighers.ts';

const cut = '渡口的早市昨日开张，撑船来的摊主们在码头上摆出';
const rest = '柳编筐，一天能卖二十只。';
const more = '摊主们说，渡口的早市往后逢单日都开，撑船来不收摊位钱。';
const kiln = '停火的砖窑里，窑工又点起了火，头一窑砖要烧七天。';
const bricks = '窑工说，砖窑的砖要留着修老屋。';

/** Each article's title and texts; `seams` gives the odds of halves that fit, and `opening` those of `rest`. */
function read(drafts: readonly Draft[], seams: Readonly<Record<string, number>> = { [cut]: 4 }, opening = 3.5) {
  const weighers = {
    ...toldWeighers,
    weighSeam: (left: string, right: string) => (right === rest ? (seams[left] ?? -2) : -2),
    weighOpening: (text: string) => (text === rest ? opening : -1),
  };
  return meetEnds(drafts, weighers).map(({ kind, headlines, body }) => {
    const texts = body.length > 0 ? bodyText({ body }).split('\n') : [];
    return [`${kind} ${titleText(headlines)}`, ...texts];
  });
}

const market = (line: number) => draftOf(['渡口早市开张'], [cut], line);
const kilnWith = (...texts: string[]) => draftOf(['砖窑点火'], texts, 1);

test('the rest of a sentence goes to the open end below it, with what speaks of the same', () => {
  assert.deepEqual(read([kilnWith(kiln, rest, more), market(21)]), [
    ['article 砖窑点火', kiln],
    ['article 渡口早市开张', cut, rest, more],
  ]);
  assert.deepEqual(read([kilnWith(kiln, rest, bricks), market(21)]), [
    ['article 砖窑点火', kiln, bricks],
    ['article 渡口早市开张', cut, rest],
  ]);
});

test('a rest stays that goes on with the text above, or whose seam or opening is not clear', () => {
  const open = '砖窑的窑工用烧好的泥条编成';
  const stays = [
    ['article 砖窑点火', open, rest],
    ['article 渡口早市开张', cut],
  ];
  assert.deepEqual(read([kilnWith(open, rest), market(21)], { [cut]: 4, [open]: 2 }), stays);
  const apart = [
    ['article 砖窑点火', kiln, rest],
    ['article 渡口早市开张', cut],
  ];
  assert.deepEqual(read([kilnWith(kiln, rest), market(21)], { [cut]: 2 }), apart);
  assert.deepEqual(read([kilnWith(kiln, rest), market(21)], { [cut]: 4 }, 1), apart);
});

test('a headline whose text is another’s rest is left alone, and one over what may be its own is not', () => {
  assert.deepEqual(read([kilnWith(rest), market(21)]), [['residue 砖窑点火'], ['article 渡口早市开张', cut, rest]]);
  assert.equal(read([kilnWith(rest), market(21)], { [cut]: 4 }, 2)[1]?.length, 2);
});

test('an open end is met once, by what fits it best', () => {
  const twice = read([kilnWith(kiln, rest), market(21), draftOf(['灯会'], ['灯会上老人扎'], 31)], {
    [cut]: 4,
    灯会上老人扎: 3,
  });
  assert.deepEqual(
    twice.map(({ length }) => length),
    [2, 3, 2],
  );
});
