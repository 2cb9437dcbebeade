/**
 * Learns what `src/parse/odds` weighs, and the topics of `src/parse/topics`, from the labelled sample pages, invented
 * articles and a list of invented headlines, and writes it there:
 *
 *   npm run train:odds [-- ngrams opening seam headline section bare-line layout topics]
 *
 * learns all, or those that are named.
 *
 * Prints how well the odds tell examples that they did not learn from: each third of what there is by the other two.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadParseContext } from '../src/parse/context.ts';
import { readNewspapers } from '../src/parse/facts/read-newspapers.ts';
import type { Weights } from '../src/parse/odds/linear-model.ts';
import type { StoredFields } from '../src/parse/topics/fields.ts';
import { generateLabelledPages } from './evaluate/generate-labelled-pages.ts';
import { type LabelledPage, labelSets, readLabelledPages } from './evaluate/read-labelled-pages.ts';
import { createRandom, type Random } from './generate-corpus/random.ts';
import { countNgrams } from './train-odds/count-ngrams.ts';
import { drawBareLines } from './train-odds/draw-bare-lines.ts';
import { drawOpenings, drawSeams } from './train-odds/draw-examples.ts';
import { drawHeadlines } from './train-odds/draw-headlines.ts';
import { drawSections } from './train-odds/draw-sections.ts';
import { type Examples, type FitSettings, fitWeights } from './train-odds/fit.ts';
import { choiceAccuracy, fitChoices } from './train-odds/fit-choices.ts';
import { choiceOf, readHeadlineGroups } from './train-odds/headline-groups.ts';
import { learnTopicSpace } from './train-odds/learn-topic-space.ts';
import { rankingAccuracy } from './train-odds/ranking-accuracy.ts';
import { type ProseArticle, readAllProse, readProse } from './train-odds/read-prose.ts';
import { readVocabularies } from './train-odds/read-vocabularies.ts';
import { topicOf } from './train-odds/topic.ts';
import { readTrainingPages } from './train-odds/training-pages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folds = 3;

/** Pages whose short lines are learned from. */
const generated = { pages: 1500, seed: 770001 };

/** Of the space of topics; more tell nothing more of pages that it was not learned from. */
const topicDimensions = 48;
const context = loadParseContext(readNewspapers(`${root}content/newspapers.yaml`));
const { lexicon } = context;
const pages = readTrainingPages(root);
const wanted = process.argv.slice(2);

if (wanted.length === 0 || wanted.includes('ngrams')) {
  const runs = countNgrams(readAllProse(root).flat().map(textOf));
  const file = new URL('../src/parse/odds/ngrams.generated.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(runs)}\n`);
  process.stdout.write(`ngrams: what follows ${Object.keys(runs).length} runs of characters\n`);
}

learn('opening', pages, (from, random) => drawOpenings(from, lexicon, random), {
  shrinkage: 12,
  passes: 30,
  rate: 0.09,
});
learn('seam', pages, (from, random) => drawSeams(from, lexicon, random), { shrinkage: 12, passes: 20, rate: 0.1 });
learn('headline', readProse(root), (from, random) => drawHeadlines(from.flat(), lexicon, random), {
  shrinkage: 8,
  passes: 20,
  rate: 0.06,
});

learn('section', readProse(root), (from) => drawSections(from.flat(), lexicon), {
  shrinkage: 6,
  passes: 30,
  rate: 0.05,
});

learn('bare-line', linePages(), (from) => drawBareLines(from, context), {
  shrinkage: 1,
  passes: 60,
  rate: 0.03,
  asDrawn: true,
});

if (wanted.length === 0 || wanted.includes('topics')) {
  const articles = readAllProse(root)
    .flat()
    .map((article) => topicOf(textOf(article), lexicon));
  const fields = readVocabularies(root).map(({ words }) => topicOf(words.join('。'), lexicon));
  const space = learnTopicSpace([...articles, ...fields], topicDimensions, createRandom('topics'));
  const stored: StoredFields = fields.map((topic) => [...topic.keys()].join(' '));
  writeTopics('topic-space', JSON.stringify(space));
  writeTopics('fields', JSON.stringify(stored, null, 1));
  process.stdout.write(`topics: ${space.words.length} words of ${articles.length} articles, ${fields.length} fields\n`);
}

if (wanted.length === 0 || wanted.includes('layout')) {
  const choices = readHeadlineGroups(root, lexicon).map((group) => choiceOf(group, context));
  const settings = { shrinkage: 8, passes: 40, rate: 0.03 };
  const accuracies = Array.from({ length: folds }, (_, fold) => {
    const seen = choices.filter((_, index) => index % folds !== fold);
    const unseen = choices.filter((_, index) => index % folds === fold);
    return choiceAccuracy(fitChoices(seen, settings, createRandom('layout', fold)), unseen);
  });
  const weights = fitChoices(choices, settings, createRandom('layout'));
  report('layout', weights, 'told right', accuracies);
}

function writeTopics(name: string, json: string): void {
  writeFileSync(new URL(`../src/parse/topics/${name}.generated.json`, import.meta.url), `${json}\n`);
}

/** Generated pages, and the labelled ones that are learned from. */
function linePages(): LabelledPage[] {
  const sets = labelSets.filter(({ name }) => name === 'own' || name === 'varied');
  const labelled = sets.flatMap((set) => readLabelledPages(root, set) ?? []);
  return [...generateLabelledPages(generated.pages, generated.seed), ...labelled];
}

/** All that an article prints. */
function textOf({ kicker, title, subtitle, paragraphs, sections }: ProseArticle): string {
  return [kicker, title, subtitle, ...paragraphs, ...sections.map(({ heading }) => heading)].join('\n');
}

/** Learns one model from all examples and writes it; prints how it ranks the thirds that it did not see. */
function learn<Source>(
  name: string,
  sources: readonly Source[],
  draw: (from: Source[], random: Random) => Examples,
  settings: FitSettings,
): void {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  const accuracies = Array.from({ length: folds }, (_, fold) => {
    const random = createRandom(name, fold);
    const seen = draw(
      sources.filter((_, index) => index % folds !== fold),
      random,
    );
    const unseen = draw(
      sources.filter((_, index) => index % folds === fold),
      createRandom(name, 'unseen', fold),
    );
    return rankingAccuracy(fitWeights(seen, settings, random), unseen);
  });
  const random = createRandom(name);
  const weights = fitWeights(draw([...sources], random), settings, random);
  report(name, weights, 'ranked right', accuracies);
}

/** Writes the weights of a model; prints how it did on the thirds that it did not see. */
function report(name: string, weights: Weights, what: string, accuracies: readonly number[]): void {
  const rounded = [...weights].map(([feature, weight]): [string, number] => [feature, Math.round(weight * 100) / 100]);
  const file = new URL(`../src/parse/odds/${name}.generated.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(rounded.sort(([a], [b]) => (a < b ? -1 : 1))), null, 1)}\n`);
  const unseen = accuracies.map((accuracy) => (100 * accuracy).toFixed(1)).join(', ');
  process.stdout.write(`${name}: ${weights.size} weights; ${what} on unseen thirds: ${unseen} %\n`);
}
