/**
 * Datelines 消息头, which open a report:
 *
 *   本报讯 · 本报鹤壁讯 · 本报3月14日讯 · 淇河晨报讯 · 新华社郑州3月14日电 · 【本报讯】
 *
 * Not: 本报记者 …, 喜讯传来 …, 通讯员 ….
 */
export const dateline = new RegExp(
  String.raw`^\s*[【\[]?\s*(?:` +
    [
      String.raw`本\s*报\s*(?:综合|特约)?\s*讯`,
      String.raw`本\s*报\s*\p{Script=Han}{2,6}\s*(?:\d{1,2}\s*月)?\s*(?:\d{1,2}\s*日)?\s*[讯电](?!\p{Script=Han}{0,2}[员息])`,
      String.raw`本\s*报\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*[讯电]`,
      String.raw`(?:\p{Script=Han}{0,4}[日晚晨早商时]报|\p{Script=Han}{2,6}网|\p{Script=Han}{2,6}客户端)\s*讯`,
      String.raw`(?:据\s*)?(?:新华社|中新社|中国新闻社|人民网|央视网)[^，。,（()）]{0,18}[电讯](?!视|子|话|台)`,
    ].join('|') +
    String.raw`)\s*[】\]]?\s*`,
  'u',
);

/** (上接第一版) · （紧接1版）: the second half of an article that began on another page. */
export const jumpFrom = /^\s*[（(]\s*([上紧]\s*接[^（）()]{1,14})[）)]\s*/u;
