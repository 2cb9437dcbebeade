/**
 * 吴大爷, 苏女士, 仇师傅, 李总, 张某: a surname with how one addresses or hides its bearer. Nobody can be found by it, so
 * it is no name; and 吴大 must not be taken for one either.
 */
const appellation =
  /^(?:某|姓|氏|女士|先生|小姐|太太|老太|夫人|大[爷妈娘叔姐哥婶嫂伯姨]|老[汉人师伯爷奶板]|阿[姨婆公]|奶奶|爷爷|伯伯|叔叔?|婶|姨|嫂|哥|姐|妹|弟|家[的人老]|师傅|师父|医[生师]|大夫|护士|教[练授师]|同[学志事]|书记|主任|副?[局院校园馆站队组班科处所厂店镇乡县区市村会部社团]长|经理|总(?=[，。、：:说表介]|$)|工(?=[，。、：:说表介]|$)|[一二三四五六七八九]?[奶爷](?=[，。、：:说的]))/u;

/** Whether an appellation stands at the head of what follows a surname. */
export function startsWithAppellation(afterSurname: string): boolean {
  return appellation.test(afterSurname);
}
