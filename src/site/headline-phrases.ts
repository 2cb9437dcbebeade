/** Signs of a headline that stand on one line even on a phone, whatever they are. */
const alwaysFits = 9;

const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

const opening = /^[“‘《（【「『〈(]/u;
/** Figures or signs of a number; with what it counts behind it, it is one phrase: 四十五年, 78个. */
const endsAsNumber = /[\d０-９.％%〇零一二三四五六七八九十百千万亿两几多]$/u;
const beginsAsNumber = /^[\d０-９〇零一二三四五六七八九十百千万亿两几多]/u;
/** Particles and words of place, which lean on what stands before them, and what the dictionary joins to a particle. */
const leansBack = /^(?:[的得了着们里上下中内外间旁前后边等吗呢吧]|了[一三]|的[话是]|得[很了])$/u;
/** Signs that end the name of a kind, after a word: 图书馆, 烘干塔. */
const endsName = /^[馆站院厂店校园区市县镇乡村路街桥局厅所队班组团会社部车机船塔员师者证卡节赛课]$/u;
/** Words that lean on what stands behind them. */
const leansOn = /^[“‘《（【「『〈(]?[从到在为给把让将与和对向被由以及不没再又还最更很第本该各老小新旧]$/u;

/**
 * The parts of a headline that a line may end behind, as newspapers break them: never inside a word, never between a
 * number and what it counts, never before a particle. The dictionary of the runtime knows the common words; what it
 * leaves as single signs is mostly a part of a rarer one, so that is kept together.
 *
 *   两万只竹灯赶年集 博爱老篾匠重新开张 → 两万只 | 竹灯 | 赶年集 | 博爱 | 老篾匠 | 重新 | 开张
 *   公交车空调伏天前先“看病”           → 公交车 | 空调 | 伏天前 | 先 | “看病”
 *   我市                             → 我市
 */
export function headlinePhrases(headline: string): string[] {
  if ([...headline].length <= alwaysFits) return [headline];
  return joinSingles(wordsOf(headline));
}

/** Words with the punctuation that belongs to them, numbers and particles joined. */
function wordsOf(headline: string): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of words.segment(headline)) {
    const before = found.at(-1);
    if (before !== undefined && leans(before, segment, isWordLike === true)) found[found.length - 1] = before + segment;
    else found.push(segment);
  }
  return found;
}

function leans(before: string, segment: string, isWord: boolean): boolean {
  // Latin letters and what stands among them have their own rules.
  if (/[!-~]$/.test(before) && /^[!-~]/.test(segment)) return true;
  if (opening.test(segment)) return false;
  if (!isWord || leansBack.test(segment) || leansOn.test(before) || /[“‘《（【「『〈(]$/u.test(before)) return true;
  if (endsName.test(segment)) return signsOf(before) > 1 && !isClosed(before);
  return (
    endsAsNumber.test(before) &&
    (/^(?:[年月日岁个]|小时|分钟|公里|公斤|平方|立方|周年|世纪)/u.test(segment) ||
      beginsAsNumber.test(segment) ||
      signsOf(segment) === 1)
  );
}

/** A run of single signs is one word (井盖); a single one belongs to the word before it (陈列馆), else to the next. */
function joinSingles(found: string[]): string[] {
  const phrases: string[] = [];
  let run = '';
  const place = (next: string) => {
    const before = phrases.at(-1);
    const isAlone = signsOf(run) === 1;
    if (isAlone && before !== undefined && !isClosed(before) && !opening.test(run)) phrases[phrases.length - 1] += run;
    else if (isAlone && !isClosed(run)) next = run + next;
    else if (run !== '') phrases.push(run);
    if (next !== '') phrases.push(next);
    run = '';
  };
  for (const word of found) {
    if (signsOf(word) !== 1) place(word);
    else run += word;
    if (isClosed(run)) place('');
  }
  place('');
  return phrases;
}

/** Whether something other than a word stands at its end: 之外， */
const isClosed = (phrase: string) => /[\p{P}\s]$/u.test(phrase);

/** How many signs a word has, its punctuation aside. */
const signsOf = (word: string) => [...word.replaceAll(/[\p{P}\s]/gu, '')].length;
