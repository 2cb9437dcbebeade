/** A text of the article in which a phrase can stand, though the page shows it in several nodes. */
export interface Run {
  nodes: Text[];
  /** True for the headline. */
  isTitle: boolean;
}

/** What stands alone, as in the index (fields.ts): no phrase goes on into it or out of it. */
const alone = '.dateline, .credit, figcaption, td, th';
/** Words of the page, not of the article. */
const ours = '.jump, .anchor, .doubt, .label';

/** The texts of an article page, in the order of the page. */
export function findRuns(article: Element): Run[] {
  const heads = [...article.querySelectorAll('.column, .kicker, h1, .subtitle, .byline')].filter(
    // The headline of residue is the page's word for it.
    (element) => !(element.matches('h1') && article.matches('.residue')),
  );
  return [
    ...heads.map((element) => ({ nodes: textNodes(element), isTitle: element.matches('h1') })),
    ...[...article.querySelectorAll('.text')].flatMap(bodyRuns),
  ];
}

/** Paragraphs that follow each other are one run; a figure or a table ends it, a dateline does not. */
function bodyRuns(body: Element): Run[] {
  const runs: Run[] = [];
  const runOf = new Map<Element, Run>();
  const open = () => {
    const run: Run = { nodes: [], isTitle: false };
    runs.push(run);
    return run;
  };
  let running = open();
  for (const node of textNodes(body)) {
    const parent = node.parentElement;
    if (parent?.closest(ours) != null) continue;
    const owner = parent?.closest(alone) ?? null;
    if (owner === null) running.nodes.push(node);
    else {
      const run = runOf.get(owner) ?? open();
      runOf.set(owner, run);
      run.nodes.push(node);
      if (!owner.matches('.dateline') && running.nodes.length > 0) running = open();
    }
  }
  return runs;
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}
