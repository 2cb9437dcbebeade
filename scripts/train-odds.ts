/**
 * Learns what `src/parse/odds` weighs from the labelled sample pages, and writes it there:
 *
 *   npm run train:odds
 *
 * Prints how well the odds tell examples that they did not learn from: each third of the pages by the other two.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadGazetteer } from '../src/parse/gazetteer/load-gazetteer.ts';
import { loadLexicon } from '../src/parse/lexicon/lexicon.ts';
import type { Weights } from '../src/parse/odds/linear-model.ts';
import { createRandom, type Random } from './generate-corpus/random.ts';
import { drawOpenings, drawSeams } from './train-odds/draw-examples.ts';
import { type Examples, type FitSettings, fitWeights } from './train-odds/fit.ts';
import { rankingAccuracy } from './train-odds/ranking-accuracy.ts';
import { readTrainingPages } from './train-odds/training-pages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folds = 3;
const models = [
  { name: 'opening', draw: drawOpenings, settings: { shrinkage: 12, passes: 30, rate: 0.09 } },
  { name: 'seam', draw: drawSeams, settings: { shrinkage: 12, passes: 20, rate: 0.1 } },
] as const satisfies readonly { name: string; draw: typeof drawSeams; settings: FitSettings }[];

const places = loadGazetteer().places.filter(({ name }) => name.length > 1);
const lexicon = loadLexicon(places.map(({ name }) => ({ word: name, tag: 'ns' })));
const pages = readTrainingPages(root);

for (const { name, draw, settings } of models) {
  const learn = (from: readonly string[][], random: Random): { weights: Weights; examples: Examples } => {
    const examples = draw(from, lexicon, random);
    return { weights: fitWeights(examples, settings, random), examples };
  };
  const accuracies = Array.from({ length: folds }, (_, fold) => {
    const { weights } = learn(
      pages.filter((_, index) => index % folds !== fold),
      createRandom(name, fold),
    );
    const unseen = draw(
      pages.filter((_, index) => index % folds === fold),
      lexicon,
      createRandom(name, 'unseen', fold),
    );
    return rankingAccuracy(weights, unseen);
  });
  const { weights } = learn(pages, createRandom(name));
  const file = new URL(`../src/parse/odds/${name}.generated.json`, import.meta.url);
  const rounded = [...weights].map(([feature, weight]): [string, number] => [feature, Math.round(weight * 100) / 100]);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(rounded.sort(([a], [b]) => (a < b ? -1 : 1))), null, 1)}\n`);
  const unseen = accuracies.map((accuracy) => (100 * accuracy).toFixed(1)).join(', ');
  process.stdout.write(`${name}: ${weights.size} weights; ranked right on unseen pages: ${unseen} %\n`);
}
