import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifiedBlocks, kindsOf } from '../../invented-blocks.ts';

const opening = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';
const behind = (line: string) => classifiedBlocks(`# 渡口添了夜船\n\n${opening}\n\n${line}\n`)[2];

for (const line of [
  '民生 热线 5550990',
  '民生热线5550990',
  '健康热线:5550990 QQ群:555420086',
  '健康热线 0392-55588×××',
  '晚报热线 5550000 新闻邮箱 lwwb5550@example.com',
  '柳湾晨报 新闻热线 5555×××',
  '读者热线：96000 短信平台：发送至10000000 网址：www.liuwan.example',
  '柳湾报新闻热线 0392-55502110 线索一经采用 奖励50元至500元',
  '电话 55505282 E-mail：xsxw@lwrb.example',
  'E-mail:lwwbsh@example.com',
  '微信号:lwqxw 了解更多柳湾资讯',
  '柳湾新闻网:www.liuwan.example 新闻热线:5550990',
  '报料热线 0392-55502 短信报料 发送LWB+内容',
]) {
  test(`how a paper is reached is furniture: ${line}`, () => {
    const block = behind(line);
    assert.deepEqual([block?.kind, block?.rule], ['furniture', 'contact-line']);
  });
}

for (const line of [
  '联系电话：5550000',
  '心理援助热线：12355',
  '举报电话 5550000',
  '民生热线12345',
  '渡口热线响个不停',
  '短信报料的船客',
]) {
  test(`what an article or a notice gives is left: ${line}`, () => assert.notEqual(behind(line)?.kind, 'furniture'));
}

test('a telephone alone is furniture below a headline, and a notice’s below its text', () => {
  assert.equal(
    kindsOf(`# 渡口添了夜船\n\n${opening}\n\n# 老窑成了书屋\n\n电话:5550000\n`)[3],
    'furniture 电话:5550000',
  );
  assert.notEqual(behind('电话:5550000')?.kind, 'furniture');
});
