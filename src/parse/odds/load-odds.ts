import { readFileSync } from 'node:fs';
import { WeightTable } from './weight-table.ts';

export interface Odds {
  /** Weights of openingFeatures(): above 0 the text begins in the middle of a paragraph. */
  opening: WeightTable;
  /** Weights of seamFeatures(): above 0 the two texts are halves of one sentence. */
  seam: WeightTable;
  /** Weights of layoutFeatures(): the higher their sum, the likelier the lines of a headline group are what they say. */
  layout: WeightTable;
  /** Weights of headlineFeatures(): above 0 a line is a headline, below 0 a piece of prose. */
  headline: WeightTable;
  /** Weights of sectionFeatures(): above 0 an article begins, below 0 a part of one. */
  section: WeightTable;
  /** Weights of bareLineFeatures(): above 0 a short line without a mark is a headline's, below 0 it is cut prose. */
  bareLine: WeightTable;
}

let loaded: Odds | undefined;

/** The weights that `npm run train:odds` learned, read once. */
export function loadOdds(): Odds {
  loaded ??= {
    opening: readWeights('opening'),
    seam: readWeights('seam'),
    layout: readWeights('layout'),
    headline: readWeights('headline'),
    section: readWeights('section'),
    bareLine: readWeights('bare-line'),
  };
  return loaded;
}

function readWeights(name: string): WeightTable {
  const file = new URL(`./${name}.generated.json`, import.meta.url);
  return new WeightTable(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>));
}
