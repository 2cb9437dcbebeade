/** What a paper tells of every day or week, in a place of its own, and calls by the same name: 今日天气 · 一周菜价 · 专家门诊预告. */
const service = new RegExp(
  [
    '^(?:[今明昨][日天]|[本一上]周|近期|我市|全市)?(?:天气|气象|空气质量)(?:预报|实况|日报)?$',
    '^\\p{Script=Han}{0,12}(?:均价|批发价格?|零售价格?|菜价|[粮肉油蛋]价|行情|开奖(?:公告|信息|结果)?)(?:表|一览表?)?$',
    '^\\p{Script=Han}{0,6}(?:门诊|停[电水气暖]|演出|放映|赛事|讲座|出诊)(?:预告|通知|信息|安排)$',
    '^(?:热线(?:传真|直播|记录)|便民(?:问答|信息|服务台)|短信(?:平台|留言)?|微博留言|读者短信)$',
  ].join('|'),
  'u',
);

/**
 * Whether a heading stands over one of a paper's services, which goes on with no article: 今日天气, 专家门诊预告. Not 天气转凉
 * 防感冒, nor 门诊里的夜班, which tell something.
 */
export function isOfService(text: string): boolean {
  return service.test(text.replace(/[\s（）()【】]/gu, ''));
}
