/** What 该 points back to: a place, a body, a firm, by what their names end with; the longer endings first. */
const named =
  '社区|街道|公司|企业|中心|学校|医院|小区|大队|中队|支队|法院|检察院|基地|合作社|办事处|派出所|园区|景区|产业|品种|[市县区镇乡村校院局所站厂队馆店桥路]';

const formal = new RegExp(`该(${named})`, 'gu');

/** 这家酒厂 · 这座驿站 · 这条索道: what the two characters behind the measure word name was told of before. */
const plain = /[这那](?:[家个座所条支场项片批款处只棵位间口台盏辆])(\p{Script=Han}{2})/gu;

/** Words that end like the name of a district and name none. */
const noDistrict = '社小校景园市郊灾';

/**
 * What a text takes for told: 该县 · 该社区 · 这家酒厂, unless it tells of one itself before.
 *
 *   该区将对检查结果予以公示      →  区: the article names 开发区 or 山城区
 *   柳湾县…，该县…                →  nothing
 */
export function findBackReferences(text: string): string[] {
  const found = new Set<string>();
  for (const { index, 1: word = '' } of text.matchAll(formal)) {
    if (!namesOne(text.slice(0, index), word)) found.add(word);
  }
  for (const { index, 1: word = '' } of text.matchAll(plain)) {
    if (!text.slice(0, index).includes(word)) found.add(word);
  }
  return [...found];
}

/** Whether a text names what `word` may point back to: 柳湾县 for 县, 夜渡合作社 for 合作社. */
export function namesOne(text: string, word: string): boolean {
  if (word.length > 1) return text.includes(word);
  for (let at = text.indexOf(word, 1); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    if (!/[该本我全各每此这两]|[^\p{Script=Han}]/u.test(before) && !(word === '区' && noDistrict.includes(before)))
      return true;
  }
  return false;
}
