/** Surnames: the hundred commonest by the household register (公安部, 2020) and others met in print. */
const single =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文' +
  '庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵欧阳解强柴华车冉房边' +
  '原靖琚闫肖付代党冀晁郜郗鄢宗宣娄宫尚巩巴应干归怀戚习师平库弓佟来楚桑步母水池沙浦滑濮炎燕牧狄玄瞿璩皮盖相支晏暴晋符简米糜索练缪罗羊羿翦耿臧舍舟芮芦苍英荀荆荣莘蒙蓝蔚蔺虞衡褚訾谈豆贝贡赫逄邬邰郁郇郎郦郯都酆钮' +
  '银锁闻闾阚雍靳鞠韶项须饶骆鱼麦麻黑墨齐伊仇仝伏佘候储公冷冼凤刁利别劳勾匡匮南卓卞却厉双叔古召台史吉同君后吾员商嘉国图坚堵墙夙奚姬姒姓娜子字孛宇宓容宰寇寿封富尧尉居展岑崇师帅幸庆弘归当彤征律慎慕戎戈户扈所扶承抄' +
  '巫庾綦逯亓郄仉佘麴蒯殳逄支居茅桑蒲郏浑邝撖哈谯篁年爱佟仉督鞠巢关蒯相查後荆红游竺权逯盖益桓公郕詹束龙叶幸司韶郜黎蓟溥印宿怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红' +
  '折抗接揭撒敬斗斛方旗昌明昝晓普暨曩有朝木权束杭松林枚查栾桓梅森植楼樱欣止殳毋毓毛汝汲沃沐法泉泰洛洗浮涂淡游溥滕满漆潭濯火炅热烟牢玉理琴瑞甫生用由甯畅疏登益盈眭督矫磨礼祖种秋称税穆空童笪竹笃符筱籍粘糜素红经缑缪羽';
const double_ =
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 端木 南宫 长孙 宇文 轩辕 呼延 西门 独孤 万俟 闻人 公羊 澹台 赫连 太史 濮阳 淳于 单于 申屠 仲孙 钟离 鲜于 闾丘 拓跋 百里 东郭 第五';

const singles = new Set(Array.from(single));
const doubles = new Set(double_.split(' '));

/** Length of the surname at the head of the text: 2, 1, or 0 where it begins with none. */
export function surnameLength(text: string): number {
  if (doubles.has(text.slice(0, 2))) return 2;
  return singles.has(text.charAt(0)) ? 1 : 0;
}

/** Whether the text has the shape of a person's name: a surname and one or two characters, or a name with 维·文. */
export function isPersonName(text: string): boolean {
  if (/^\p{Script=Han}{1,6}[·•]\p{Script=Han}{1,8}$/u.test(text)) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  const surname = surnameLength(text);
  return surname > 0 && text.length > surname && text.length - surname <= 2;
}
