/** Classes of characters that Chinese newspaper text is made of. */

export const han = /\p{Script=Han}/u;

/** Ends of sentences, with the closing marks or the signature in brackets that may follow them. */
const sentenceEnd = /[。！？!?…；;][\s”’」』）)》】"']*(?:[（(][^（）()。]{2,30}[）)])?$/u;

/** Whether the text ends as a sentence or a quotation ends; OCR's half-width full stop counts after a Han character. */
export function endsSentence(text: string): boolean {
  const trimmed = text.trimEnd();
  return sentenceEnd.test(trimmed) || /\p{Script=Han}\.$/u.test(trimmed);
}

/**
 * Width of a line in full-width characters: Latin, digits and half-width marks count a half, blanks between Chinese
 * signs nothing, a blank beside Latin or digits a quarter. Some type sets punctuation narrower than a character.
 */
export function lineWidth(text: string, punctuationWidth = 1): number {
  const characters = Array.from(text.trim());
  let width = 0;
  for (const [index, character] of characters.entries()) {
    if (/[\u3000-\u303f\uff01-\uff0f\uff1a-\uff20“”‘’]/u.test(character) && character.trim() !== '')
      width += punctuationWidth;
    else if (!/\s/u.test(character)) width += isWide(character) ? 1 : 0.5;
    else if (!isWide(characters[index - 1] ?? '一') || !isWide(characters[index + 1] ?? '一')) width += 0.25;
  }
  return width;
}

export function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x2e80 || (code >= 0x2010 && code <= 0x203f) || code === 0xb7;
}

/** Whether a blank between the two characters only separates Chinese signs, so that it carries nothing. */
export function isBlankBetweenChinese(before: string, after: string): boolean {
  return isChineseSign(before) && isChineseSign(after);
}

const chineseSign = /[\p{Script=Han}\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’…—·～〇]/u;

export function isChineseSign(character: string): boolean {
  return chineseSign.test(character);
}

const openers = '“‘（(《〈「『【[';
const closers = '”’）)》〉」』】]';

/** Marks that are opened and not closed (`open`), and marks closed that were never opened (`closed`), in order. */
export function unbalancedMarks(text: string): { open: string; closed: string } {
  let open = '';
  let closed = '';
  for (const character of text) {
    if (openers.includes(character)) open += character;
    const kind = closers.indexOf(character);
    if (kind < 0) continue;
    const at = open.lastIndexOf(openers.charAt(kind));
    if (at >= 0) open = open.slice(0, at) + open.slice(at + 1);
    else closed += character;
  }
  return { open, closed };
}

/** Pairs of neighbouring characters of a text without blanks and punctuation. */
export function bigramsOf(text: string): string[] {
  const letters = Array.from(text.replace(/[^\p{L}\p{N}]/gu, ''));
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
