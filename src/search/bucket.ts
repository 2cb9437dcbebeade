/**
 * Which file of a shard a word is in. A number made of the word itself needs no list of files, which would be the largest
 * part of a first search; the browser knows only how many files there are.
 */
export function bucketOf(word: string, buckets: number): number {
  // FNV-1a over UTF-16 code units.
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % buckets;
}
