import { readFileSync } from 'node:fs';
import type { Weights } from './linear-model.ts';

export interface Odds {
  /** Weights of openingFeatures(): above 0 the text begins in the middle of a paragraph. */
  opening: Weights;
  /** Weights of seamFeatures(): above 0 the two texts are halves of one sentence. */
  seam: Weights;
  /** Weights of relationFeatures(): the higher, the likelier the first of two headline lines is a kicker, … */
  kicker: Weights;
  /** … the two lines are one title, … */
  halves: Weights;
  /** … or the second is a subtitle. */
  subtitle: Weights;
  /** Weights of headlineFeatures(): above 0 a line is a headline, below 0 a piece of prose. */
  headline: Weights;
  /** Weights of sectionFeatures(): above 0 an article begins, below 0 a part of one. */
  section: Weights;
}

let loaded: Odds | undefined;

/** The weights that `npm run train:odds` learned, read once. */
export function loadOdds(): Odds {
  loaded ??= {
    opening: readWeights('opening'),
    seam: readWeights('seam'),
    kicker: readWeights('kicker'),
    halves: readWeights('halves'),
    subtitle: readWeights('subtitle'),
    headline: readWeights('headline'),
    section: readWeights('section'),
  };
  return loaded;
}

function readWeights(name: string): Weights {
  const file = new URL(`./${name}.generated.json`, import.meta.url);
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>));
}
