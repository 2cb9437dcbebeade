import type { Random } from './random.ts';

const lookAlikes = new Map(
  [
    '未末',
    '己已',
    '人入',
    '土士',
    '日曰',
    '大太',
    '干千',
    '门門',
    '时時',
    '间間',
    '问间',
    '天夫',
    '木本',
    '今令',
    '水氷',
    '力刀',
    '员負',
    '开幵',
    '由田',
    '多夕',
  ].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Puts look-alikes for about `perHundred` of a hundred characters, as far as there are any that look alike. */
export function misread(text: string, perHundred: number, random: Random): string {
  const candidates = Array.from(text, (_, index) => index).filter((index) => lookAlikes.has(text.charAt(index)));
  let wrong = candidates.length === 0 ? 0 : (text.length * perHundred) / 100;
  const characters = Array.from(text);
  for (const index of random.shuffle(candidates)) {
    if (random.next() >= wrong) break;
    characters[index] = lookAlikes.get(characters[index] ?? '') ?? '';
    wrong--;
  }
  return characters.join('');
}

/** Puts blanks between Chinese characters, `perThousand` in a thousand. */
export function strewBlanks(text: string, perThousand: number, random: Random): string {
  return text.replace(/\p{Script=Han}(?=\p{Script=Han})/gu, (character) =>
    random.chance(perThousand / 1000) ? `${character} ` : character,
  );
}
