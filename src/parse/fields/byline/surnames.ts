import { CharacterSet } from '../../character-set.ts';

/**
 * Single surnames: those of 百家姓 and others that the household register and bylines show, without the few that are
 * far more often ordinary words (有, 能, 都).
 */
const single =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚' +
  '邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊' +
  '於惠甄曲封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩' +
  '桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡耿满弘匡国文寇广禄阙东欧殳沃蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶曾毋沙乜养鞠须丰巢关蒯相查荆红游竺权逯盖桓岳帅缑亢况' +
  '琴商牟佘佴伯赏墨哈谯笪佟肖闫付代覃仝亓郄仉麴綦麦冼揭撒谌肇禤晋楚原鹿苑佐逢舍银侍邸尉仵芦苟隋隰闪乞兰迟冶兆刑仙邝撖迪芈蹇鄢药闾雒锁镡栗鞏磨翦耍茆荔萨袭豆贠赫轩遆郇释钊靖顿颉颛驹鬲鲜黑鼎练琚候涂辜粟檀苌丘阙揣矫郇';
const double_ =
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 端木 南宫 长孙 宇文 轩辕 呼延 西门 独孤 万俟 闻人 公羊 澹台 赫连 太史 濮阳 淳于 单于 申屠 仲孙 钟离 鲜于 闾丘 拓跋 百里 东郭 第五';

/** The hundred or so that most people of China bear, by the counts of the household register. */
const common =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤';

const singles = new CharacterSet(single);
const doubles = new Set(double_.split(' '));

const doubleHeads = new CharacterSet(Array.from(doubles, (name) => name.charAt(0)));
const commons = new CharacterSet(common);

/** Whether the name begins with one of the hundred surnames that most people bear. */
export function isCommonSurname(name: string): boolean {
  return commons.hasAt(name, 0);
}

/** Whether the text is a surname of two characters and nothing more. */
export function isCompoundSurname(text: string): boolean {
  return doubles.has(text);
}

/** Every character that a surname of this list begins with. */
export const surnameHeads: ReadonlySet<string> = new Set([...single, ...Array.from(doubles, (name) => name.charAt(0))]);

/** Length of the surname at a place of the text: 2, 1, or 0 where none begins. */
export function surnameLength(text: string, start = 0): number {
  if (doubleHeads.hasAt(text, start) && doubles.has(text.slice(start, start + 2))) return 2;
  return singles.hasAt(text, start) ? 1 : 0;
}

const chinese = /^\p{Script=Han}{2,4}$/u;
const foreign = /^\p{Script=Han}{1,6}(?:[·•・]\p{Script=Han}{1,8}){1,3}$/u;

/** Whether the text has the shape of a person's name: a surname and one or two characters, or a name with 维·文. */
export function isPersonName(text: string): boolean {
  if (foreign.test(text)) return true;
  if (!chinese.test(text)) return false;
  const surname = surnameLength(text);
  return surname > 0 && text.length > surname && text.length - surname <= 2;
}
