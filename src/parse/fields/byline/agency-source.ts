import type { Byline } from '../../../model/record.ts';

/** Agencies and papers whose bare name in brackets at an article's end says where the text is from. */
const known =
  '新华社|新华网|新华每日电讯|中新社|中新网|中国新闻网|人民日报|人民网|央视(?:网|新闻)?|央广网|光明日报|光明网|经济日报|法治日报|工人日报|农民日报|科技日报|中国青年报|河南日报|大河报|大河网|顶端新闻|学习强国|中国气象局';
const agency = `(?:${known}|\\p{Script=Han}{2,8}(?:日报|晚报|晨报|早报|时报|商报|都市报|青年报|广播电视台|电视台|网|客户端|微信公众号))`;
const source = new RegExp(
  `^(?:(?:综合)?据|来源\\s*[：:/／]?|(?:转载|选|摘|转)自|稿件来源\\s*[：:]?|综合)\\s*(?<given>${agency}(?:\\s*[、，]\\s*${agency}|等)*)\\s*(?:电|讯|报道|消息)?$|^据?(?<wired>新华社|中新社)\\p{Script=Han}{2,6}\\d{1,2}月\\d{1,2}日电$|^(?<bare>${known})(?:供稿|电|讯)?$`,
  'u',
);

/**
 * Reads where a text or a picture was taken from:
 *
 *   据新华社      据《柳湾日报》报道      来源：人民日报      综合新华社、人民网报道      新华社
 *
 * @returns the agencies as sources; null where the words name none, as 据某局介绍.
 */
export function readAgencySource(text: string): Byline[] | null {
  const raw = text.trim();
  const found = source.exec(raw.replace(/[《》]/gu, ''))?.groups;
  const names = found?.given ?? found?.wired ?? found?.bare;
  if (!names) return null;
  return names
    .replace(/等$/u, '')
    .split(/\s*[、，]\s*/u)
    .map((name) => ({ name, role: 'source', raw }));
}
