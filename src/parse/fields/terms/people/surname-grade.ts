import { CharacterSet } from '../../../character-set.ts';
import { surnameHeads, surnameLength } from '../../byline/surnames.ts';

/**
 * Surnames that also head ordinary words or are words themselves: 全体职工 is nobody of the family 全. In running text a
 * name that begins with one needs more evidence. In a byline, where only names can stand, they need none.
 */
const alsoWords = new CharacterSet(
  '于和从向连那全时成同家应能有由计关单管都宣项付代水车路房门保满来别令以国公师游种权益容双官越习花火干生相查解经步红强东南' +
    '素税称用朝木枚植热真接抗折扶承抄当征古无后台召字子图坚堵员利动却存安定幸归礼福食空池旗晓普欣止法洗烟生昌集初主多开冷商休位区封' +
    '展岁帅弓战户支晴暖包充先光共兵印及友句品喜回因在型声夜大天始委官实富密局层须沿渠买班怀才顿延旷元乐花阴印东越融隆终山党常席米原边鱼明平通居英理谈诸云楼斗墙盖竹练养吾君登母叔哈磨律库疏勾扬锁滑广闻嘉豆撒',
);

/** Rare surnames that are hardly ever anything else, beside those that bylines brought. */
const rareOnes =
  '蒯亓仉麴阙栗隗郏茹逯湛贲乜佴俎凃呙妫嵇巢庹廉忻恽戢揣敖竺綦胥茅苌苑苟茆菅蓟谌邝邸郄郈鄂鄞钭隽雒鬲巫窦渠门鹿计买云延厍咸裘蒲檀班' +
  '扬初才鄺亢仰佟岑峁戎揭旷栾桓浦涂漆牧畅禹种缑羿蔚藤訾谯逢钦阎雍鞠麻鲍喻乐元花危诸印屠阴连艾庾东越夔隆融丰阔乌山宿终仲蓬';
const rare = new CharacterSet(rareOnes);

/** Surnames of bylines that in running text are hardly ever one. */
const never = new CharacterSet('同所有用由能应如各来以后无子字公后台在个年爱墙姓');

const heads = new CharacterSet([...surnameHeads, ...rareOnes].filter((character) => !never.hasAt(character, 0)));

/** Whether a name can begin with the character of a UTF-16 unit at all; most of a text end the search here. */
export function canHeadName(unit: number): boolean {
  return heads.has(unit);
}

export type SurnameGrade = 'sure' | 'alsoWord';

/** Length of the surname at a place of a text; 0 where none begins. */
export function surnameAt(text: string, start: number): number {
  if (never.hasAt(text, start)) return 0;
  return surnameLength(text, start) || (rare.hasAt(text, start) ? 1 : 0);
}

/** How far the surname of so many characters at a place of a text can be trusted. */
export function gradeAt(text: string, start: number, length: number): SurnameGrade {
  return length === 1 && alsoWords.hasAt(text, start) ? 'alsoWord' : 'sure';
}

/** Length of the surname that a text begins with and how far it can be trusted; null where it begins with none. */
export function gradeSurname(text: string): { length: number; grade: SurnameGrade } | null {
  const length = surnameAt(text, 0);
  return length === 0 ? null : { length, grade: gradeAt(text, 0, length) };
}
