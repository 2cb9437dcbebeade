import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inferIssueDate } from '../../../../src/parse/fields/date/issue-date.ts';
import { proseOf } from './invented-prose.ts';

const lead = '*3月16日,渡口的缆绳换了新的。';

function edtfOf(sentence: string): string {
  return inferIssueDate(proseOf([lead, sentence])).edtf;
}

test('a month that is told of as past bounds the page by itself and not by its year', () => {
  for (const [sentence, edtf] of [
    ['2009年7月,柳湾一对兄弟为宅基吵到渡口,哥哥抱着账本站在门前。', '2010-03-16/..'],
    ['2010年11月,林站给老柳树挂了牌。', '2011-03-16/..'],
    ['2015年秋天,何苗背着铺盖进了渡口。', '2016-03-16/..'],
    ['2008年年底,荀某还钱时少了两百元,从此断了来往,还摔坏了门。', '2009-03-16/..'],
    ['2014年8月那场水,把船冲到了下湾。', '2015-03-16/..'],
    ['2009年5月,法院判决渡口赔偿。', '2010-03-16/..'],
    ['法院查明,2012年11月至2013年8月,荀某先后七次偷走缆绳。', '2014-03-16/..'],
    ['2013年元旦起,渡工每月涨了80元补贴,船上还通了电。', '2013-03-16/..'],
  ] as const) {
    assert.equal(edtfOf(sentence), edtf, sentence);
  }
});

test('a month that may lie ahead does not', () => {
  for (const [sentence, edtf] of [
    ['合同约定,渡船2014年9月开工,2015年5月交付,眼下船壳已完成八成。', 'XXXX-03-XX'],
    ['2014年5月,船壳合拢;2014年10月,渡船下水。', '2014-03-16/..'], // stages of a plan: their year alone
    ['2015年冬天,何苗在堤上摔断了腿,歇了半月。', '2015-03-16/..'], // which may be its first weeks
    ['租期自2012年11月至2031年8月,荀某先后付清头三年的租金。', 'XXXX-03-XX'],
    ['2013年11月至2014年6月,渠系分三段改造,连续施工。', 'XXXX-03-XX'],
    ['2019年元旦起,买船票不用再排队了。', 'XXXX-03-XX'],
  ] as const) {
    assert.equal(edtfOf(sentence), edtf, sentence);
  }
});
