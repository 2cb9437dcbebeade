import { CharacterSet } from '../../../character-set.ts';

/**
 * Words that stand directly before a name and say who its bearer is: 书记, 馆长, 村民, 检验员, 种粮大户, 女儿.
 * Families of words go by their last character with what may stand before it, so that 成长, 动员, 施工 and 卫生 are none.
 */
const families = [
  '[局院校园馆站队组班科处股所厂店镇乡县区市省村会事书社团船车行部司厅署台格河林路段片楼栋家营连排察庭士师政]长',
  '(?<![动满减增]|(?<!安)全)员',
  '(?<![出会班京水雄])\\p{Script=Han}师',
  '[选歌水机骑旗鼓助高能棋号舵猎枪舞]手',
  '[植殖大困贫商农住用租鸡羊猪牛蜂菜果粮渔]户',
  '[责承习持起始头伙纪表包营老工军病诗艺主牧护诉事匠修养桥管讲撰保亲商名伤证巡唱猎盲残]人',
  '(?<![记或再])者',
  '[职员民技电焊木瓦修路渠矿洁炉社护义泥钳石漆船汽窑]工',
  '(?:[医学考新师男女]|研究|毕业|实习|博士|硕士|大学|中学|小学|须|老|小)生',
  '[工木篾铁瓦石鞋银铜漆画花篾老巨]匠',
  '(?:专|作|画|书法|[企]业|科学|术|藏|评论|行)家',
  '[店车业失摊户园场船房雇馆塘]主',
  '[村居市农渔牧股网]民',
  '[菜果瓜蒜药花茶棉粮蜂]农',
  '[须武文老小花青]旦|旦角|须生|老生|小生|丑角|花脸',
].join('|');

const words =
  '书记|主任|委员|代表|常委|干事|干部|领导|博士|硕士|教授|院士|护士|战士|道士|骑士|女将|小将|老将|民警|辅警|交警|刑警|警察|法官|检察官|教练|裁判|' +
  '经理|总监|总裁|老板娘?|掌柜|会计|出纳|秘书|导游|向导|司机|保安|保洁|保姆|小哥|的哥|把式|师傅|徒弟|弟子|学徒|搭档|红娘|僧人|将军|英雄|烈士|模范|劳模|标兵|' +
  '冠军|亚军|季军|状元|少年|青年|小伙子?|姑娘|女孩儿?|男孩儿?|孩子|老汉|老太太?|老人|老兵|战友|队友|票友|棋友|球友|车友|妻子|丈夫|父亲|母亲|爸爸|妈妈|' +
  '女儿|儿子|爱人|老伴儿?|孙子|孙女|外孙女?|哥哥|姐姐|弟弟|妹妹|儿媳妇?|女婿|婆婆|公公|爷爷|奶奶|姥姥|姥爷|外公|外婆|祖父|外祖父|老乡|邻居|街坊|同事|同学|同伴|伙伴|乡亲|' +
  '小红军|老红军|志愿军|乡贤|能人|达人|新秀|之星|好人|榜样|大使|大户|牛倌|羊倌|猪倌|河长|乘客|读者|顾客|旅客|游客|食客|房客|租客|患者|妇女主任|[小商摊菜鱼肉]贩|领班|工长|助教|管家|掌勺|大厨|主厨|馆主';

const role = new RegExp(`(?:${families}|${words})$`, 'u');

/** What roles end with, the last of a word's characters or, where that may be missing (老板娘?), the one before it too. */
const wordEnds = words.split('|').flatMap((word) => (word.endsWith('?') ? [...word.slice(-3, -1)] : word.slice(-1)));
const ends = new CharacterSet([...'长员师手户人者工生匠家主民农旦角脸', ...wordEnds]);

/** None is longer than this with what decides it. */
const longest = 6;

/** Whether the text ends with a role. Reporters are not people of the article, so 记者 is none. */
export function endsWithRole(text: string): boolean {
  if (!ends.hasAt(text, text.length - 1)) return false;
  return role.test(text.slice(-longest)) && !/(?:记者|通讯员|特派员|评论员)$/u.test(text);
}
