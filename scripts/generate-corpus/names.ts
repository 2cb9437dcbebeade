import type { Random } from './random.ts';

/** Common surnames stand twice, so that they come up more often. */
const surnames = Array.from(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文' +
    '王李张刘陈杨赵周吴孙郭马宋郑冯程曹许魏薛杜田任范石姚崔秦史侯段原靖耿苗柴申牛靳郜樊荆晋职都毋琚琚蔺卫裴芦司尚庞聂慕冉',
);
const doubleSurnames = ['欧阳', '上官', '司马', '皇甫', '诸葛', '令狐'];
const first = Array.from('建国志海文晓春秀玉小永新明俊丽红彩素宏凤景世家云桂金振学长思雨子嘉若一佳亚培书庆宝德银瑞艳');
const last = Array.from(
  '军平华强芳英兰霞娟敏静杰涛鹏伟勇斌辉梅玲燕丽红凯宁楠琪轩怡萍琴林峰超亮旺福顺成山河川航源菊莲云芝香',
);
const single = Array.from('军伟涛静敏丽芳强磊洋勇艳杰娟超霞平刚鹏凯宁楠琪岩帆蕾莹旭晨阳');

/** An invented person's name of two or three characters, seldom of four. */
export function inventName(random: Random): string {
  const surname = random.chance(0.015) ? random.pick(doubleSurnames) : random.pick(surnames);
  if (random.chance(0.2)) return surname + random.pick(single);
  const head = random.pick(first);
  const tail = random.pick(last.filter((character) => character !== head));
  return surname + head + tail;
}
