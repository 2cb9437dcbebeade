import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsArticle, type Lifted, liftHead, liftTail } from '../../../../src/parse/fields/byline/inline-byline.ts';
import { passageOf } from '../../../../src/parse/passage.ts';

function show({ dateline, jump, bylines, rest }: Lifted): Record<string, string> {
  return {
    ...(jump && { jump: jump.text.trim() }),
    ...(dateline && { dateline: dateline.text.trim() }),
    ...(bylines.length > 0 && { bylines: bylines.map(({ role, name }) => `${role} ${name}`).join(', ') }),
    rest: rest.text,
  };
}
const head = (text: string) => show(liftHead(passageOf(text, 0, text.length)));
const tail = (text: string) => show(liftTail(passageOf(text, 0, text.length)));

test('dateline and byline are lifted off the head', () => {
  assert.deepEqual(head('本报讯（记者 柏小舟 通讯员 路知远）昨日，夜船开了。'), {
    dateline: '本报讯',
    bylines: 'reporter 柏小舟, correspondent 路知远',
    rest: '昨日，夜船开了。',
  });
});

test('so they are with half-width brackets, and with blanks between all characters', () => {
  assert.deepEqual(head('本报讯(记者 柏小舟)夜船开了。').rest, '夜船开了。');
  assert.deepEqual(head('本 报 讯 （记者 柏小舟） 夜船开了。'), {
    dateline: '本 报 讯',
    bylines: 'reporter 柏小舟',
    rest: '夜船开了。',
  });
});

for (const dateline of [
  '本报讯',
  '本报综合讯',
  '本报柳湾3月14日讯',
  '新华社郑州3月14日电',
  '淇河晨报讯',
  '【本报讯】',
]) {
  test(`the dateline ${dateline} is lifted without a byline`, () => {
    assert.deepEqual(head(`${dateline} 夜船开了。`), { dateline, rest: '夜船开了。' });
  });
}

test('a paper of whatever name opens a report with its reporters behind, as no other news does', () => {
  assert.deepEqual(head('渡口报讯（记者 柏小舟）夜船开了。'), {
    dateline: '渡口报讯',
    bylines: 'reporter 柏小舟',
    rest: '夜船开了。',
  });
  for (const text of ['喜报讯息传来，夜船开了。', '渡口报讯（见图）夜船开了。'])
    assert.deepEqual(head(text), { rest: text });
});

test('a jump line is lifted, with or without a dateline behind it', () => {
  assert.deepEqual(head('（上接第一版）夜船开了。'), { jump: '（上接第一版）', rest: '夜船开了。' });
  assert.deepEqual(head('(上接第一版)本报讯(记者 柏小舟)夜船开了。'), {
    jump: '(上接第一版)',
    dateline: '本报讯',
    bylines: 'reporter 柏小舟',
    rest: '夜船开了。',
  });
});

for (const text of [
  '（见图）夜船开了。',
  '本报记者在渡口看到，夜船开了。',
  '（上月末）夜船开了。',
  '喜讯传来，夜船开了。',
  '',
]) {
  test(`nothing is lifted off the head of ${text || 'nothing'}`, () => assert.deepEqual(head(text), { rest: text }));
}

test('a signature is lifted off the tail', () => {
  assert.deepEqual(tail('两岸亮起灯。（柏小舟）'), { bylines: 'reporter 柏小舟', rest: '两岸亮起灯。' });
  assert.deepEqual(tail('两岸亮起灯。 （柏小舟 路知远）').bylines, 'reporter 柏小舟, reporter 路知远');
  assert.deepEqual(tail('两岸亮起灯。（记者 柏小舟 文/图）').bylines, 'reporter 柏小舟');
});

test('so is who wrote with place or body, but not who asks a question', () => {
  assert.deepEqual(tail('两岸亮起灯。（柳湾区仲裁院调解员 何苗）'), { bylines: 'author 何苗', rest: '两岸亮起灯。' });
  for (const text of ['船票怎么退？（渡口区 何苗）', '两岸亮起灯。（渡口夜景 何苗）', '两岸亮起灯。（柳湾市 新气象）'])
    assert.deepEqual(tail(text), { rest: text });
});

test('so are a body that an author works for and an agency', () => {
  assert.equal(liftTail(passageOf('两岸亮起灯。（作者单位：柳湾中学）', 0, 17)).authorUnit, '柳湾中学');
  assert.deepEqual(tail('两岸亮起灯。（据新华社）'), { bylines: 'source 新华社', rest: '两岸亮起灯。' });
  assert.deepEqual(tail('两岸亮起灯。（本报评论员）'), { bylines: 'author 本报评论员', rest: '两岸亮起灯。' });
});

test('a byline without brackets behind a dateline is lifted up to its 报道', () => {
  assert.deepEqual(head('本报讯 记者柏小舟 通讯员路知远报道：夜船开了。'), {
    dateline: '本报讯',
    bylines: 'reporter 柏小舟, correspondent 路知远',
    rest: '夜船开了。',
  });
  assert.deepEqual(head('本报讯 记者在渡口看到，夜船开了。').rest, '记者在渡口看到，夜船开了。');
});

test('a jump line is lifted off the tail, and a signature before it', () => {
  assert.deepEqual(tail('两岸亮起灯。（下转第二版）'), { jump: '（下转第二版）', rest: '两岸亮起灯。' });
  assert.deepEqual(tail('两岸亮起灯。（柏小舟）（下转第二版）'), {
    jump: '（下转第二版）',
    bylines: 'reporter 柏小舟',
    rest: '两岸亮起灯。',
  });
});

for (const text of [
  '两岸亮起灯。（见下图）',
  '掌舵的是船老大（柏小舟）',
  '两岸亮起灯。（票价三元，学生免票）',
  '两岸亮起灯。（未完待续）',
  '两岸亮起灯。（连载）',
  '两岸亮起灯。（文明柳湾）',
  '两岸亮起灯。',
]) {
  test(`nothing is lifted off the tail of ${text}`, () => assert.deepEqual(tail(text), { rest: text }));
}

test('what is lifted and what is left are all the characters there were', () => {
  const text = '（上接第一版）本报讯（记者 柏小舟）夜船开了。';
  const { jump, dateline, byline, rest } = liftHead(passageOf(text, 0, text.length));
  assert.deepEqual(
    [jump, dateline, byline, rest].flatMap((passage) => passage?.offsets ?? []),
    Array.from(text, (_, index) => index),
  );
});

test('a paper’s name and a place make a dateline where a reporter stands behind', () => {
  const head = liftHead(passageOf('柳湾报渡口讯 记者陶然通讯员柏舟报道 昨日，渡口开航。', 0, 27));
  assert.equal(head.dateline?.text.trim(), '柳湾报渡口讯');
  assert.deepEqual(
    head.bylines.map(({ name }) => name),
    ['陶然', '柏舟'],
  );
  assert.equal(liftHead(passageOf('县情通报传来喜讯，渡口开航。', 0, 14)).dateline, null);
});

test('an agency’s site and its client make datelines, a station that is told of makes none', () => {
  const dateline = (text: string) => liftHead(passageOf(text, 0, text.length)).dateline?.text.trim();
  assert.equal(dateline('新华网北京9月3日电 油价下调。'), '新华网北京9月3日电');
  assert.equal(dateline('央视新闻客户端消息 入秋后风大。'), '央视新闻客户端消息');
  assert.equal(dateline('央视新闻客户端的消息传到渡口。'), undefined);
});

test('an article ends with who signed or answered it, or where it goes on, and with no other brackets', () => {
  for (const text of ['船靠了岸。（柏小舟）', '（解答专家：柳湾医院眼科何苗）', '船靠了岸。（下转第三版）'])
    assert.equal(endsArticle(text), true, text);
  for (const text of ['船靠了岸。（咨询电话：0392-5550123）', '船靠了岸（解答专家：何苗）后开走', '船靠了岸。'])
    assert.equal(endsArticle(text), false, text);
});
