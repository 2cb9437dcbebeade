import type { ParseContext } from '../context.ts';
import { weighFeatures } from '../odds/linear-model.ts';
import { loadOdds } from '../odds/load-odds.ts';
import type { Relation } from './relate-lines.ts';
import { relationFeatures } from './relation-features.ts';

/** Log-odds by which another relation must be likelier than the one that single signs speak for. */
const margin = 1.5;

/** How common each is among pairs that no mark tells apart, as log-odds; the models were learned from balanced examples. */
const common: Readonly<Record<Relation, number>> = {
  'one title': -0.2,
  'kicker and title': 0.4,
  'title and subtitle': -0.4,
};

/**
 * What two headline lines most likely are to each other where no single sign is sure:
 *
 *   柳湾镇强化秸秆禁烧责任 / 蓝天保卫战打到田间地头       both complete, the first names who acts  kicker and title
 *   酒香里添了书香 / 12家书屋变身“乡村会客厅”            the second is wider and gives figures    title and subtitle
 *
 * @param read what single signs speak for, which stands unless another is clearly likelier.
 */
export function likeliestRelation(first: string, second: string, read: Relation, context: ParseContext): Relation {
  const features = relationFeatures(first, second, context);
  const { kicker, halves, subtitle } = loadOdds();
  const odds: Readonly<Record<Relation, number>> = {
    'one title': common['one title'] + weighFeatures(halves, features),
    'kicker and title': common['kicker and title'] + weighFeatures(kicker, features),
    'title and subtitle': common['title and subtitle'] + weighFeatures(subtitle, features),
  };
  const relations: readonly Relation[] = ['one title', 'kicker and title', 'title and subtitle'];
  const likeliest = relations.reduce((best, other) => (odds[other] > odds[best] ? other : best));
  return odds[likeliest] - odds[read] > margin ? likeliest : read;
}
