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
      // A paper's name of any form wants its place, and a reporter behind: 大河报周口讯 记者….
      String.raw`\p{Script=Han}{2,4}报\s*\p{Script=Han}{2,4}\s*讯(?=\s*(?:记者|[（(【]))`,
      // Without it, who wrote: 渡口报讯（记者 何苗）….
      String.raw`\p{Script=Han}{1,5}报\s*讯(?=\s*[（(【]?\s*(?:本报|见习|首席|实习|特约)?(?:记者|通讯员|实习生))`,
      String.raw`(?:据\s*)?(?:新华社|新华网|中新社|中新网|中国新闻社|人民网|央视网)[^，。,（()）]{0,18}[电讯](?!视|子|话|台)`,
      String.raw`(?:据\s*)?(?:新华社|\p{Script=Han}{2,6}(?:新闻)?)客户端\s*(?:\d{1,2}月\d{1,2}日)?\s*消息`,
    ].join('|') +
    String.raw`)\s*[】\]]?\s*`,
  'u',
);

const page = String.raw`第?\s?(?:[A-Z]?\s?\d{1,3}|[一二三四五六七八九十]{1,3})`;

/**
 * (上接第一版) · （紧接1版）… · 接01版: the second half of an article that began on another page. 紧接 stands at the end of
 * the first half too, so that text must follow it here.
 */
export const jumpFrom = new RegExp(
  `^\\s*(?:[（(]\\s*(?:上\\s*接[^（）()]{1,14}[）)]|紧\\s*接[^（）()]{1,14}[）)](?=\\s*\\S))|[▶►▲◀]?\\s*(?:上\\s*接\\s*${page}|接\\s*[A-Z]?\\d{1,2})\\s?版[：:]?)\\s*`,
  'u',
);

const loneJump = new RegExp(
  `^[（(▶►▲◀]*\\s*(?:下\\s*转|上\\s*接|紧\\s*接|接|转)\\s*${page}\\s?版?(?:[·:：]?\\s?\\p{Script=Han}{2,4})?\\s*[）)▶►▲]*$`,
  'u',
);

/** Whether a line is a jump line and nothing else: （下转第四版） · ▶下转A02 · 接01版. */
export function isJumpLine(text: string): boolean {
  const line = text.trim();
  return loneJump.test(line) && /版|[A-Z]\s?\d/u.test(line);
}
