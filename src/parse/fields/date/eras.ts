/**
 * Things, bodies and names that pages know from a day on or up to a day. Where a word was coined on one day and spread
 * later, the day is that of the coining, so that a bound is never too late. What anyone might have said before, and bodies
 * and districts, by whose new names writers call the old ones too, are `soft` and bound nothing.
 */
export interface Era {
  /** What every match holds. */
  sign: string;
  pattern: RegExp;
  /** The first day on which a page may name it; null where it has always been. */
  from: string | null;
  /** Up to when pages speak of it as present; null where they still do, and then it only bounds. */
  until: string | null;
  /** Whether no page that names it can be older. */
  firm: boolean;
}

function era(words: string, from: string | null, until: string | null, sign = words): Era {
  return { sign, pattern: new RegExp(words, 'gu'), from, until, firm: from !== null };
}

function soft(words: string, from: string, until: string | null = null, sign = words): Era {
  return { ...era(words, from, until, sign), firm: false };
}

/**
 * Sources: State Council and National Health Commission (the plagues' announcements; health codes from February 2020,
 * boosters from September 2021, both over with the orders of December 2022), Central Committee (单独两孩, 全面两孩, 三孩:
 * November 2013, October 2015, May 2021, the first two discussed before).
 */
const health: readonly Era[] = [
  soft('加强针', '2021-09-01', '2022-12-31'),
  soft('加强免疫接种', '2021-09-01', '2022-12-31'),
  era('健康码', '2020-02-01', '2022-12-31'),
  era('行程码', '2020-02-01', '2022-12-31'),
  era('场所码', '2021-01-01', '2022-12-31'),
  soft('核酸检测', '2020-02-01', '2022-12-31'),
  era('新冠(?:肺炎|病毒|疫情|疫苗|感染)', '2020-01-20', null, '新冠'),
  era('疫情防控常态化|常态化疫情防控', '2020-04-01', '2022-12-31', '常态化'),
  era('甲型H1N1流感', '2009-04-25', null),
  soft('静态管理', '2021-12-01', '2022-12-31'),
  soft('落地检', '2022-01-01', '2022-12-31'),
  era('乙类乙管', '2022-12-26', null),
  soft('[“"「]六稳[”"」][“"「]六保', '2020-04-17', '2021-12-31', '六稳'),
  soft('抗疫特别国债', '2020-05-22', '2020-12-31', '特别国债'),
  era('H7N9', '2013-03-31', null),
  era('全面(?:放开|实施)?[二两]孩', '2013-11-15', '2017-12-31', '全面'),
  era('单独(?:家庭)?[二两]孩', '2011-01-01', '2015-12-31', '单独'),
  era('三孩(?:政策|生育)|放开三孩|“三孩”', '2021-05-31', null, '三孩'),
];

/**
 * Sources: Ministry of Commerce (家电下乡, December 2007 to January 2013), State Council (新农合, decided in October 2002,
 * merged from 2016; 扩大内需十项, 5 November 2008; 汽车下乡, 2009 and 2010; 营改增, November 2011 to 2016; 精准扶贫,
 * November 2013; 两免一补, September 2003; 限塑令, 31 December 2007; 放管服, May 2015; 扫黑除恶, January 2018 to March
 * 2021; 双减, July 2021; 巩固拓展脱贫攻坚成果, October 2020), National Bureau of Statistics (the crisis of 2008).
 */
const policies: readonly Era[] = [
  era('家电下乡', '2007-12-01', '2013-01-31'),
  era('汽车下乡', '2009-01-14', '2010-12-31'),
  era('新农合', '2002-10-19', '2017-12-31'),
  era('新型农村合作医疗', '2002-10-19', '2017-12-31'),
  era('城镇居民(?:社会)?养老保险', '2011-06-01', '2014-07-31', '镇居民'),
  soft('城镇居民(?:基本)?医疗保险', '2006-07-01', '2017-06-30', '镇居民'),
  soft('新型农村社会养老保险|新农保', '2009-06-01', '2014-07-31', '新'),
  soft('校舍安全工程', '2009-04-01', '2012-12-31'),
  soft('[醉酒]驾入刑', '2011-02-25', '2012-12-31', '驾入刑'),
  soft('国际金融危机', '2008-09-15', '2009-12-31'),
  era('扩大内需(?:促进经济增长的?)?(?:的)?十项', '2008-11-05', '2009-12-31', '扩大内需'),
  era('营改增', '2011-01-01', '2017-12-31'),
  era('精准扶贫', '2013-11-03', '2021-03-31'),
  soft('建档立卡', '2014-04-01', '2021-06-30'),
  era('巩固拓展脱贫攻坚成果', '2020-10-01', '2025-12-31'),
  era('乡村振兴战略', '2017-10-18', null),
  era('供给侧结构性改革', '2015-11-10', null),
  era('“一带一路”', '2013-09-07', null),
  era('“两免一补”', '2001-01-01', '2008-12-31'),
  era('限塑令', '2007-12-31', null),
  era('[“"「]放管服|放管服改革', '2015-05-12', null, '放管服'),
  era('中央八项规定', '2012-12-04', null),
  era('[“"「]光盘行动', '2013-01-01', null, '光盘行动'),
  era('蓝天保卫战', '2017-03-05', null),
  era('碳达峰', '2020-09-22', null),
  soft('扫黑除恶专项斗争', '2018-01-01', '2021-03-31'),
  era('“双减”(?:政策|背景|工作|落地|实施)|双减政策', '2021-05-01', null, '双减'),
  era('新时代文明实践', '2018-07-06', null),
  era('新质生产力', '2023-09-07', null),
];

/**
 * What the whole party studied for a year or so. Sources: the Central Committee's opinions and notices that opened each,
 * and the meetings that summed it up, as Xinhua published them.
 */
const studies: readonly Era[] = [
  era('保持共产党员先进性教育', '2004-11-07', '2006-06-30', '先进性教育'),
  era('学习实践科学发展观活动', '2008-02-01', '2010-04-30', '学习实践科学发展观'),
  era('党的群众路线教育实践活动', '2013-05-09', '2014-10-31', '群众路线教育'),
  era('[“"「]三严三实[”"」]专题教育', '2015-04-10', '2016-01-31', '严三实'),
  era('[“"「]两学一做[”"」]学习教育', '2016-02-28', '2018-12-31', '两学一做'),
  era('[“"「]不忘初心[、,，]?牢记使命[”"」]主题教育', '2017-10-18', '2020-01-31', '牢记使命'),
  era('党史学习教育(?!基地|馆|中心)', '2021-02-01', '2022-03-31', '史学习教育'),
  era('[“"「]我为群众办实事[”"」]实践活动', '2021-02-01', '2022-03-31', '群众办实事'),
  era('习近平新时代中国特色社会主义思想主题教育', '2023-04-03', '2024-03-31', '思想主题教育'),
  era('党纪学习教育', '2024-04-01', '2024-09-30', '纪学习教育'),
  era('中央八项规定精神学习教育', '2025-03-01', '2025-09-30', '八项规定精神学习教育'),
];

/** Sources: party constitutions, communiqués of the Central Committee and speeches as Xinhua published them. */
const phrases: readonly Era[] = [
  era('江泽民总书记', '1989-06-24', '2002-11-15'),
  era('胡锦涛总书记', '2002-11-15', '2012-11-15'),
  era('习近平总书记', '2012-11-15', null),
  era('“三个代表”', '2000-02-25', null),
  era('科学发展观', '2003-07-28', null),
  era('八荣八耻', '2006-03-04', '2008-12-31'),
  era('社会主义荣辱观', '2006-03-04', '2008-12-31'),
  era('“四个全面”战略', '2014-11-01', null),
  era('习近平新时代中国特色社会主义思想', '2017-10-18', null),
  era('“学习强国”|学习强国平台', '2018-06-01', null, '学习强国'),
];

/**
 * Sources: the State Council's plans of reform of March 2003, 2008, 2013, 2018 and 2023, carried out in Henan's counties
 * by the spring after; Ministry of Emergency Management (消防救援, October 2018), State Taxation Administration (merged
 * in July 2018), National Supervisory Commission (December 2016), National Rural Revitalisation Administration (2021).
 */
const bodies: readonly Era[] = [
  soft('人力资源和社会保障局', '2008-03-11'),
  soft('人社局', '2008-03-11'),
  soft('住房和城乡建设局', '2008-03-11'),
  soft('住建局', '2008-03-11'),
  soft('卫计[委局]', '2013-03-10', '2019-03-31', '卫计'),
  soft('卫生计生委|卫生和计划生育委员会', '2013-03-10', '2019-03-31', '卫生'),
  soft('食品药品监督管理局', '2003-03-10', '2019-03-31'),
  soft('食药监局', '2003-03-10', '2019-03-31'),
  era('文广新局', null, '2019-03-31'),
  era('文化广电新闻出版局', null, '2019-03-31'),
  soft('国土资源局', '1998-03-10', '2019-03-31'),
  soft('[国地]税局', '1994-01-01', '2018-07-31', '税局'),
  soft('国家税务局|地方税务局', '1994-01-01', '2018-07-31', '税务局'),
  era('劳动(?:和社会)?保障局', null, '2011-06-30', '劳动'),
  era('公安消防[支大]队', null, '2018-12-31', '公安消防'),
  soft('消防救援(?:支队|大队|站)', '2018-10-09', null, '消防救援'),
  soft('纪委监委', '2016-12-25'),
  soft('卫生健康委', '2018-03-13'),
  soft('卫健委', '2018-03-13'),
  soft('医疗保障局', '2018-03-13'),
  soft('应急管理局', '2018-03-13'),
  soft('退役军人事务局', '2018-03-13'),
  soft('农业农村局', '2018-03-13'),
  soft('自然资源(?:和规划)?局', '2018-03-13', null, '自然资源'),
  soft('生态环境局', '2018-03-13'),
  soft('文化广电和旅游局', '2018-03-13'),
  soft('银保监', '2018-03-13', '2023-10-31'),
  era('扶贫办(?!法)|扶贫开发办公室', null, '2021-06-30', '扶贫'),
  soft('乡村振兴局', '2021-02-16', '2024-06-30'),
  soft('政务服务和大数据', '2018-10-01'),
];

/**
 * Of Henan; not 长垣市场 or 淮阳区域, which are older than the city and the district. Sources: State Council's approvals
 * (Ministry of Civil Affairs; 航空港, November 2012 and March 2013), provincial committee and government (万人助万企, 2021;
 * 两个确保, September 2021; the storm of 20 July 2021).
 */
const henan: readonly Era[] = [
  era('万人助万企', '2021-04-01', null),
  era('锚定“两个确保”', '2021-09-01', null, '两个确保'),
  era('“人人持证、技能河南”', '2021-06-01', null),
  era('7·20”?(?:特大暴雨|特大洪|暴雨|洪[水涝灾]|强降雨)', '2021-07-20', null, '7·20'),
  soft('航空港经济综合实验区', '2012-11-01'),
  soft('郾城区(?![域间段])', '2004-09-01', null, '郾城区'),
  soft('召陵区(?![域间段])', '2004-09-01', null, '召陵区'),
  soft('祥符区(?![域间段])', '2014-09-01', null, '祥符区'),
  soft('陕州区(?![域间段])', '2015-02-01', null, '陕州区'),
  soft('建安区(?![域间段])', '2016-11-01', null, '建安区'),
  soft('长垣市(?![场民])', '2019-08-01', null, '长垣市'),
  soft('淮阳区(?![域间段])', '2019-11-01', null, '淮阳区'),
  soft('孟津区(?![域间段])', '2021-03-01', null, '孟津区'),
  soft('偃师区(?![域间段])', '2021-03-01', null, '偃师区'),
  era('许昌县', null, '2017-02-28'),
  era('偃师市', null, '2021-04-30'),
  era('孟津县', null, '2021-04-30'),
];

/** Sources: their makers' announcements. 小微信贷 and 细微信号 hold the name of one of them, 新冠军 that of a plague. */
const technology: readonly Era[] = [
  era('(?<![轻细略稍卑小显精])微信(?![贷用仰任徒念息])', '2011-01-21', null, '微信'),
  era('微信(?:公众号|公众平台|公众账号)', '2012-08-01', null, '微信'),
  era('微信(?:支付|红包)', '2013-08-05', null, '微信'),
  era('微信小程序', '2016-09-21', null),
  era('(?<!颤)抖音(?![色符])', '2016-09-20', null, '抖音'),
  era('支付宝', '2003-10-18', null),
  era('共享单车', '2015-06-01', null),
  era('网约车', '2014-07-01', null),
  era('5G(?:基站|网络|信号|智慧|技术)', '2016-01-01', null, '5G'),
  era('直播带货', '2016-03-01', null),
  era('[“"]村超', '2023-05-13', null, '村超'),
  era('[“"]村BA', '2022-07-01', null, '村BA'),
  era('ChatGPT', '2022-11-30', null),
  era('DeepSeek', '2023-11-01', null),
  era('中欧班列', '2011-03-01', null),
];

/** Days that were founded late. Sources: as in year-numbered-day.ts; the days of their decisions. */
const foundedDays: readonly Era[] = [
  era('农民丰收节', '2018-06-07', null),
  era('国家宪法日', '2014-10-23', null),
  era('烈士纪念日', '2014-08-31', null),
  era('国家公祭日', '2014-02-27', null),
  era('中国医师节', '2017-11-03', null),
  era('全国扶贫日', '2014-08-01', null),
  era('全民国家安全教育日', '2015-07-01', null),
  era('人民警察节', '2020-07-21', null),
  era('全国生态日', '2023-06-28', null),
];

/** Sources: State Council's notices of the censuses; their first and last months are those of notice and results. */
const censuses: readonly Era[] = [
  era('第五次(?:全国)?人口普查', '1998-06-01', '2001-06-30', '人口普查'),
  era('第六次(?:全国)?人口普查', '2009-05-01', '2011-06-30', '人口普查'),
  era('第七次(?:全国)?人口普查', '2019-10-31', '2021-06-30', '人口普查'),
  era('第一次(?:全国)?经济普查', '2003-06-01', '2005-12-31', '经济普查'),
  era('第二次(?:全国)?经济普查', '2007-11-01', '2009-12-31', '经济普查'),
  era('第三次(?:全国)?经济普查', '2012-11-01', '2014-12-31', '经济普查'),
  era('第四次(?:全国)?经济普查', '2017-11-01', '2019-12-31', '经济普查'),
  era('第五次(?:全国)?经济普查', '2022-11-01', '2024-12-31', '经济普查'),
  era('第二次(?:全国)?农业普查', '2005-06-01', '2007-12-31', '农业普查'),
  era('第三次(?:全国)?农业普查', '2015-06-01', '2017-12-31', '农业普查'),
];

/** What befell the country. Sources: as in year-happening.ts; flights as the Manned Space Agency announced them. */
const events: readonly Era[] = [
  soft('神舟五号|“神五”', '2003-06-01', '2003-12-31', '神'),
  soft('神舟六号|“神六”', '2005-06-01', '2005-12-31', '神'),
  soft('神舟七号|“神七”', '2008-06-01', '2008-12-31', '神'),
  soft('神舟十一号', '2016-06-01', '2016-12-31'),
  era('汶川(?:大|特大)?地震', '2008-05-12', '2008-12-31', '汶川'),
  era('玉树(?:大)?地震', '2010-04-14', '2010-12-31', '玉树'),
  era('(?:雅安|芦山)(?:大)?地震', '2013-04-20', '2013-12-31', '地震'),
];

export const eras: readonly Era[] = [
  ...health,
  ...policies,
  ...studies,
  ...phrases,
  ...bodies,
  ...henan,
  ...technology,
  ...foundedDays,
  ...censuses,
  ...events,
];
