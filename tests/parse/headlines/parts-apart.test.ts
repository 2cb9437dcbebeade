import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesOf, parseText } from '../parse-text.ts';
import { partsOf } from './headline-groups.ts';

const reporters = ['柏小舟', '路知远', '安子溪', '岳明川'];
const texts = [
  '河面上的第一班夜船昨晚开了，船头挂着两盏马灯，等船的人坐在石阶上剥毛豆。',
  '停用八年的粮仓里摆着十二张乒乓球台，每天清早就有人来，账目贴在门口。',
  '修灯的老人住在渡口西头，柜子里收着六十年来换下的灯芯，一根也没有扔。',
  '镇上的旧书市昨天收摊，三千本书换了主人，最后一本被一名学生抱走。',
];

/** What a page makes of the last of its headlines; the lines of each are given with their blank ones. */
function lastOf(...headlines: readonly string[]): Record<string, string> {
  const parts = headlines.map((lines, index) => `${lines}\n\n本报讯（记者 ${reporters[index]}）${texts[index]}`);
  return partsOf(articlesOf(parseText(`${parts.join('\n\n')}\n`)).at(-1));
}

const kickers = ['浚县夜间渡线今起试运行\n\n老船工收了新徒弟', '浚县旧粮仓改造完工\n\n街坊们有了去处'];
const close = '浚县书市收了摊\n三千本旧书有了新主人';

test('lines set close are one title on a page that parts kickers from titles by blank lines', () => {
  assert.deepEqual(lastOf(...kickers, close), { title: close.replace('\n', ' ') });
});

test('a line below that only gives figures is a subtitle on such a page too', () => {
  assert.deepEqual(lastOf(...kickers, '老书库变身旧书市\n已接待书友两万余人次'), {
    title: '老书库变身旧书市',
    subtitle: '已接待书友两万余人次',
  });
});

test('on a page that sets its headlines close a kicker stands so over its title', () => {
  const others = kickers.map((lines) => lines.replace('\n\n', '\n'));
  assert.deepEqual(lastOf(...others, close), { title: '三千本旧书有了新主人', kicker: '浚县书市收了摊' });
});

test('a single blank line in a headline is no habit of its page', () => {
  const [kicker = '', other = ''] = kickers;
  assert.deepEqual(lastOf(kicker, other.replace('\n\n', '\n'), close), {
    title: '三千本旧书有了新主人',
    kicker: '浚县书市收了摊',
  });
});

test('a subtitle with its dash set close shows that other subtitles stand so', () => {
  const dash = '一盏灯的来历\n——记柳湾渡口老船工';
  const subtitle = '旧书换了三千个主人\n收摊那天志愿者提醒书友常回来';
  assert.deepEqual(lastOf(...kickers, dash, subtitle), {
    title: '旧书换了三千个主人',
    subtitle: '收摊那天志愿者提醒书友常回来',
  });
  const apart = lastOf(...kickers, dash.replace('\n', '\n\n'), subtitle);
  assert.deepEqual(apart, { title: subtitle.replace('\n', ' ') });
});

test('the name of a column under a headline is no part that a blank line sets apart', () => {
  const named = kickers.map((lines) => `${lines.replace('\n\n', '\n')}\n\n渡口热线`);
  assert.deepEqual(lastOf(...named, close), { title: '三千本旧书有了新主人', kicker: '浚县书市收了摊' });
});
