/** Whom a letter was passed on to: a body, or a part of one. */
const body =
  '\\p{Script=Han}{2,18}?(?:[局处科委办所站队院馆校厂会段部]|中心|公司|街道|社区|学校|医院|法院|集团|单位|部门)(?:的?(?:有关|相关)?(?:负责人|工作人员|负责同志))?';

const answer = new RegExp(`^[\\s　]*(?!问)${body}(?:来[函电信])?(?:回复|答复|回函|复函|回应)\\s?[：:]`, 'u');

/**
 * Whether a text is what a body says to the letter above it, so that a name between the two signs that one:
 *
 *   …请修一修灯。 / 渡口区 何苗 / 柳湾县航运局渡口科回复：三盏灯已全部换新。…
 *
 * Not: 渡口管理处回复来信迟了三天。…; 何苗答复：…, whom a report has say so.
 */
export function isOfficialAnswer(text: string): boolean {
  return answer.test(text);
}
