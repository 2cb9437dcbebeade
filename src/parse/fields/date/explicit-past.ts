import type { YearMention } from './year-explicit.ts';

/** 合同约定,2015年5月交付: what was agreed names years that lay ahead. */
const agreed = /(?:约定|言明|写明|载明|合同规定|协议规定|承诺)[^。;；]*$/u;

/** Words of what is to come, for which a sentence of any tense may name a year. */
const toCome =
  /计划|规划|部署|预计|预期|拟|力争|争取|有望|目标|届时|到时|到期|期满|即将|就要|快要|准备|打算|约好|[说讲谈定]好|说定|商定|答应|许诺|承诺|保证|时间表|到那时|才[能会]|还要|须|必须|将(?!士|军|近)|(?<!需|只|主|重|次|纪|首|摘|简|提|概)要(?!求|素|点|闻|是|不|么|道|塞|人|饭)|明年|后年|下一[次届年]|下次|总?工期|[再相]见$|[,，]\p{Script=Han}{2}见$|(?:^|[,，])(?:项目|工程)?[二三四]期|第[二三四]批/u;

/** 今年8月铺轨,2019年上半年…: what stands behind this year. */
const thisYear = /今年(?!\d|\p{Script=Han}{0,2}岁)[^。]*$/u;

/** What a year stands behind in words of the past: 建于1999年, 早在2003年, 那是2006年, 据2016年冬季调查. */
const pastBefore =
  /(?:早在|建于|成立于|始建于|创办于|创建于|始于|生于|起于|毕业于|故于|卒于|那是|还是|正是|已是|记得|回忆|想起|说起|提起|谈起|讲起|据|比|较)$/u;

/** What a year is followed by in words of the past: 2021年以来, 2015年那场雨, 2018年建成的, 2008年时. */
const pastAfter =
  /^(?:\d{1,2}月(?:份)?(?:\d{1,2}日)?)?(?:以来|至今|那[年时场次]|前后(?!各)|时[,，]|\p{Script=Han}{0,8}(?:出生|建成|毕业|生产|修建|兴建|创办|投产|立|发|颁|印)的)/u;

/** Something done or lived through; 不再用了, 该歇了 and 就要退休了 change what is still to come. */
const perfective =
  /(?<!(?:不再|不用|不必|无需|用不着|该|快|就|可以|能|到那时|都有)[^,，。;；]{0,12})了(?!结|解|然|望|不起)|过(?!程|年|节|冬|来|往|渡|滤|期|户)|(?<!不)曾(?!祖|孙|经理)|已(?!故)|被(?!子|褥|告)|获|当选|评为|授予|考[上入取]|退伍|参军|入伍|夺|后来|从此|此后|当时|那时|一直|至今|以来|累计|不幸|去世|病逝|起?来?的$/u;

/** 2016年起每年都来, 从2005年起一直在填. */
const begins = /^[^,，。]{0,12}起(?:[,，]|每|$)/u;
/** 2013年元旦起,渡工每月涨了80元: paid already. Not 不用再买了, which changes. */
const paid = /[涨加补发添增多]了\s?\d/u;
/** What a place did before: …起在全国推广,我省去年已先行试点. */
const ofBefore = /[,，;；][^,，]{0,6}(?:去年|前年|此前|之前|早已).*$/u;
const lasting = /以来|到现在|至今|一直|已|累计|没有|年年|(?:每\p{Script=Han}{1,2}|全)都/u;

/** 2017年秋天,他… · 2004年7月,邻村一个孩子…: a story's season. */
const story =
  /^(?:\d{1,2}月(?:\d{1,2}日)?|[春夏秋冬][天季]?|腊月|年[初末底])(?:的?一[天日个]\p{Script=Han}{0,3})?[,，](?!\p{Script=Han}{0,6}[能会可])/u;

/** 自2020年组建医共体以来,县里将两家医院…: whatever follows is of what has begun. */
const since = /^[^,，。]{0,24}以来/u;

/** 合作社于2020年10月22日成立. */
const founded = /^[^,，。]{0,10}(?:成立|创办|创刊|创立|诞生|出生|开业|落成|注册|立项|建校|去世|病逝)/u;

/** The end of 头一回是2017年3月, and the number in 2014年建档时有97户. */
const named = /^(?:\d{1,2}月(?:\d{1,2}日)?|[春夏秋冬][天季]?)?$/u;
const counted = /(?:有|仅|只有|没有|不足|是)\p{Script=Han}{0,2}\d+(?![\d月])/u;

/**
 * Whether the words around say for sure that a year has begun: only then can the page be none before it.
 *
 *   自2021年以来 · 建于1999年 · 2017年秋天,他回到村里 · 2015年那场雨 · 2014年建档时有97户
 *   2019年上半年具备试运营条件 · 这座桥2019年才能通车 · 2019年1月1日起,不用再买病历本了      may lie ahead
 */
export function isSurelyPast({ before, opening, sentence }: YearMention): boolean {
  if (/(?:自|从)$/u.test(before) && since.test(sentence)) return true;
  if (toCome.test(sentence) || toCome.test(opening) || agreed.test(opening)) return false;
  if (thisYear.test(opening) && !/[自从比较与和同据]$/u.test(before)) return false;
  if (pastBefore.test(before) || pastAfter.test(sentence)) return true;
  // 从2019年1月1日起,不用再买病历本了 · 2019年中考起,体育提高到70分: announced ahead.
  if (/(?:自|从)$/u.test(before) || begins.test(sentence)) {
    const rest = sentence.replace(ofBefore, '');
    return lasting.test(rest) || paid.test(rest);
  }
  if (perfective.test(sentence) || story.test(sentence)) return true;
  if (/于$/u.test(before) && founded.test(sentence)) return true;
  return (/是$/u.test(before) && named.test(sentence)) || counted.test(sentence);
}

/** Whether a half-year or quarter is told of in numbers: 2018年上半年,全市规模…增长8%. */
export function isCounted({ opening, sentence }: YearMention): boolean {
  return (
    !toCome.test(opening) &&
    !toCome.test(sentence) &&
    !thisYear.test(opening) &&
    (perfective.test(sentence) ||
      /增[长加速]|下降|同比|完成|实现|\d(?:\.\d+)?(?:%|％|万|亿|[人件起家户个元])/u.test(sentence))
  );
}
