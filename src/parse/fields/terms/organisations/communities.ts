import { isAnchor } from './anchor.ts';
import type { Stretch, Word } from './clause.ts';

/** What 社区 ends with. */
export const communityEnds = '区';

/**
 * 钢城街道槐荫社区 · 柳园社区 · 砚台坊社区居委会: the smallest bodies, named by two to five characters that need not be in
 * any dictionary. 老旧社区, 试点社区 and 示范社区 are kinds of community and no names.
 */
export function findCommunities(run: readonly Word[], text: string): Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; index < run.length; index++) {
    const word = run[index];
    if (word?.text !== '社区') continue;
    let first = index;
    let length = 0;
    for (let at = index - 1; at >= 0; at--) {
      const before = run[at];
      if (!before || isAnchor(before) || length + before.text.length > 5) break;
      first = at;
      length += before.text.length;
    }
    const name = run.slice(first, index);
    if (length < 2 || name.some((part) => kind.test(part.text) || /^[vad]/u.test(part.tag))) continue;
    let start = run[first]?.start ?? word.start;
    for (let at = first - 1; at >= 0; at--) {
      const before = run[at];
      if (!before || !isAnchor(before) || before.text.length < 2) break;
      start = before.start;
    }
    const next = run[index + 1]?.text ?? '';
    const printed = text.slice(run[first]?.start ?? word.start, word.start + word.text.length);
    const isBody =
      start < (run[first]?.start ?? 0) ||
      text.indexOf(printed, text.indexOf(printed) + printed.length) >= 0 ||
      body.test(next);
    if (!isBody) continue;
    const office = /^(?:居委会|居民委员会)$/u.test(next) ? next.length : 0;
    found.push({ start, end: word.start + word.text.length + office });
  }
  return found;
}

/** What only a real community has, so that a name without a place before it is believed. */
const body = /^(?:党委|党支部|党总支|居委会|居民委员会|书记|党群服务中心)$/u;

const kind =
  /(?:^(?:动员|组织|困难|纠纷|老旧|辖区|城市|城乡|试点|示范|智慧|文明|平安|幸福|和谐|友好|居民|所在|共建|服务|周边|农村|乡村|现代|完整|未来|物业|部分|相邻|同一|全市|全区|全县|我市|我区|街道|新型|模范|先进|书香|无障碍|零碳|低碳|绿色|志愿|党建|干部|群众|学生|孩子|家长|基层|网络|线上|附近|特色|美丽|宜居|品质|生活|儿童|老年|学校|家庭|企业|小区|楼院|医院|单位|代表|党员|记者|员|人)$)|型$/u;
