import { CharacterSet } from '../../../character-set.ts';
import { endsWithRole } from './roles.ts';
import { type NameRule, startsClause } from './sighting.ts';

/**
 *   石峻说，…    简禾笑着说，…    骆青禾介绍，…    钟闻笛告诉记者
 *
 * Who speaks is somebody. A clause must begin at the name, or something that is no name could lead up to it:
 * 相关负责人说.
 */
export const beforeSpeech: NameRule = {
  rule: 'before-speech',
  weigh: (sighting) => {
    if (!sighting.speaks) return 0;
    if (startsClause(sighting) || endsWithRole(sighting.before)) return 2;
    return sighting.name.length > 2 && sighting.before.endsWith('的') ? 2 : 1;
  },
};

/** Whether a verb of speaking stands at the head of the text, 笑着说 and 告诉记者 among them. */
export function startsWithSpeech(text: string): boolean {
  return maySpeakAt(text, 0) && speech.test(text);
}

/** A glance: at most places stands neither a character that these words begin with nor a manner (笑着, 高兴地). */
export function maySpeakAt(text: string, at: number): boolean {
  return heads.hasAt(text, at) || manner.holdsAnyOf(text, at + 1, at + 9);
}

const adverbs = '也|还|又|则|这样|同时|随后|当场|接着|继续';
const verbs =
  '说(?!明|服|法|唱|书)|笑道|表示|介绍|告诉|坦言|直言|感慨|感叹|指出|强调|认为|解释|透露|补充|回忆|提醒|呼吁|建议|回答|讲述|谈到|谈起|提起|提到|算了|估算|总结|记得|觉得|打趣|叮嘱';

const heads = new CharacterSet(`${adverbs}|${verbs}`.split('|').map((word) => word.charAt(0)));
const manner = new CharacterSet('地着');
const speech = new RegExp(`^(?:${adverbs})?(?:\\p{Script=Han}{1,4}[地着])?(?:${verbs})`, 'u');
