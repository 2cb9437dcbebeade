/** 昨日， · 近日， · 连日来， · 深秋时节，: when it was, said first, as a report of one paragraph says it. */
const when =
  /^[\s　]*(?:昨[日天晚晨]|今[日天晨早]|近日|日前|前[日天]|连日来|这几天|眼下|时下|当前|[初仲深晚盛隆金]?[春夏秋冬](?:日|季|时节)|(?:上|本)周[一二三四五六日末])[，,](?!我|他们?|她们?|记者|据)/u;

/**
 * Whether a text opens as news told by a picture does: with the day or the season, and not with who tells it.
 *
 *   昨日，柳湾渡口的船工们把马灯挂上船头，迎接第一班夜船。     true
 *   昨日，记者在柳湾渡口看到，船头都挂上了马灯。             false
 */
export function opensAsNews(text: string): boolean {
  return when.test(text);
}
