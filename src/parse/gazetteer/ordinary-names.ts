/**
 * Names that are also ordinary words, or that arise where two ordinary words meet. Chosen by reading the list of Henan;
 * a name that turns out to be one belongs here.
 */

/** Districts whose short form is distinctive. All others (中原, 金水, 山城 …) are only known by their full name. */
export const distinctiveDistricts: ReadonlySet<string> = new Set([
  '淇滨',
  '管城',
  '孟津',
  '偃师',
  '浉河',
  '郾城',
  '召陵',
  '淮阳',
]);

/** Short forms of counties that are words (博爱) or parts of words: 交通许可, 市内黄金, 河南乐团, 乡镇平均, 招商水平. */
export const ordinaryShortNames: ReadonlySet<string> = new Set([
  '博爱',
  '民权',
  '台前',
  '商城',
  '商水',
  '新安',
  '正阳',
  '方城',
  '西华',
  '西平',
  '太康',
  '光山',
  '内黄',
  '内乡',
  '南乐',
  '通许',
  '镇平',
  '卢氏',
]);

/** Full names that a page of another city uses as words: the war's 解放区, an old town's 老城区, a new 县城. */
export const ordinaryFullNames: ReadonlySet<string> = new Set([
  '解放区',
  '老城区',
  '新华区',
  '鼓楼区',
  '红旗区',
  '新县',
]);

/** Aliases of newspapers.yaml that also mean any zone of their kind. */
export const genericZone = /^(?:市?城乡一体化)?示范区$|^(?:市?经济(?:技术)?)?开发区$|^经开区$|^高新区$|^东?新区$/;
