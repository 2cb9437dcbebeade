import { withoutBlanks } from '../characters.ts';

/** Bodies that give notice, as the last word of their name; a paper's own house (日报社, 融媒体中心) is none. */
const body =
  /(?:局|委|委员会|办|办公室|公司|集团|中心|银行|[支分]行|信用社|合作社|厂|店|商行|[支大]队|学校|[大中小]学|学院|医院|法院|检察院|政府|办事处|管理[处所]|指挥部|项目部|宣传部|组织部|协会|学会|居委会|村委会|业委会|物业|供电所|水务|燃气|热力)$/u;

const house = /(?:报社|传媒|融媒体?中心|报业集团)$/u;

/**
 * Whether a line above a lone date makes it the day a notice was signed, and no masthead's:
 *
 *   柳湾区旧城改造指挥部      the body that gives notice, or the notice's last words
 *   2020年4月24日
 *
 * Not: 要闻 or 责任编辑 宁某 above the date, nor a report's last sentence.
 */
export function signsNotice(above: string): boolean {
  const text = withoutBlanks(above);
  if (/(?:特此(?:公告|通告|通知|声明|公示)|敬请(?:谅解|周知)|声明作废)[。.!！]?$/u.test(text)) return true;
  return /^[\p{Script=Han}（）()、·]{4,40}$/u.test(text) && body.test(text) && !house.test(text);
}
