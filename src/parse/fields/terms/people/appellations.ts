import { CharacterSet } from '../../../character-set.ts';

/**
 * 吴大爷, 苏女士, 仇师傅, 李总, 张某: a surname with how one addresses or hides its bearer. Nobody can be found by it, so
 * it is no name; and 吴大 must not be taken for one either.
 */
const appellation =
  /^(?:某|姓|氏|女士|先生|小姐|太太|老太|夫人|大[爷妈娘叔姐哥婶嫂伯姨]|老[汉人师伯爷奶板]|阿[姨婆公]|奶奶|爷爷|伯伯|叔叔?|婶|姨|嫂|哥|姐|妹|弟|家[的人老]|师傅|师父|医[生师]|大夫|护士|教[练授师]|同[学志事]|书记|主任|副?[局院校园馆站队组班科处所厂店镇乡县区市村会部社团]长|经理|总(?=[，。、：:说表介]|$)|工(?=[，。、：:说表介]|$)|[一二三四五六七八九]?[奶爷](?=[，。、：:说的]))/u;

/** What these begin with. */
const heads = new CharacterSet(
  '某姓氏女先小太老夫大阿奶伯叔婶姨嫂哥姐妹弟家师医护同书主经总工爷一二三四五六七八九副局院校园馆站队组班科处所厂店镇乡县区市村会部社团',
);

/** Whether an appellation stands at a place of the text, behind a surname. */
export function startsWithAppellation(text: string, at: number): boolean {
  return heads.hasAt(text, at) && appellation.test(text.slice(at, at + 5));
}
