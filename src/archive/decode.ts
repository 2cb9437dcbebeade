/** How a dump's bytes were read. */
export type DumpEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * The text of a dump, whatever its bytes. Never throws: what no character can be read from becomes U+FFFD.
 *
 *   EF BB BF …            → UTF-8, the mark left out
 *   FF FE … or FE FF …    → UTF-16, the mark left out
 *   valid UTF-8           → UTF-8
 *   UTF-8 with a few broken bytes (a file cut inside a character) → UTF-8
 *   anything else         → GB18030, which holds GBK and GB2312, as older Chinese systems write it
 */
export function decodeDump(bytes: Uint8Array): { text: string; encoding: DumpEncoding } {
  const encoding = recogniseEncoding(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function recogniseEncoding(bytes: Uint8Array): DumpEncoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return isDamagedUtf8(bytes) ? 'utf-8' : 'gb18030';
  }
}

/**
 * Chinese in UTF-8 takes three bytes a character, a pattern that text in GB18030 meets only by chance: more such
 * characters than broken places mean UTF-8 that something has damaged.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const threeBytes = text.match(/[\u0800-\uD7FF\uE000-\uFFFC]/g)?.length ?? 0;
  return threeBytes > broken;
}
