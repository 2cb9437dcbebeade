import type { Block } from '../blocks/block.ts';
import { poemTitle } from '../classify/verse/poem-titles.ts';
import { startsArticle } from '../dialect/article-start.ts';
import { signature } from '../photos/find-photos.ts';
import { isEditorsNote } from './editors-note.ts';
import { isOfficialAnswer } from './official-answer.ts';
import type { Section } from './section.ts';

/** Cuts the page's blocks (photos taken out) into sections; furniture is passed over. */
export function findSections(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let current: Section = emptySection();
  const begin = (): void => {
    if (current.run.length + current.bylines.length + current.paragraphs.length > 0) sections.push(current);
    current = emptySection();
  };
  const flow = blocks.filter((block) => block.kind !== 'furniture');
  for (const [index, block] of flow.entries()) {
    if (block.kind === 'heading' && block.rule !== poemTitle) {
      if (current.paragraphs.length > 0 || current.bylines.length > 0) begin();
      current.run.push(block);
    } else if (block.kind === 'byline') {
      const next = flow[index + 1];
      // 柳湾镇 读者 甲乙, （作者系柳湾医院医师 甲乙） and （柳湾农技站 甲乙） sign the text above, whatever stands below it.
      const isOwn =
        block.rule === signature ||
        /读者|^\s*[（(]作者/u.test(block.passage.text) ||
        (isBracketed(block) && !isStaff(block));
      const signs = current.paragraphs.length > 0 && (!next || next.kind === 'heading' || isOwn || answersLetter(next));
      if (current.paragraphs.length > 0 && !signs) begin();
      current.bylines.push(block);
      if (!signs) current.strong = true;
    } else {
      const starts = startsArticle(block.passage.text);
      if (starts && current.paragraphs.length > 0) begin();
      if (starts) current.strong = true;
      current.paragraphs.push(block);
    }
  }
  begin();
  return sections;
}

/** Whether the block is what the paper or a body says to what stands above it. */
function answersLetter({ passage: { text } }: Block): boolean {
  return isEditorsNote(text) || isOfficialAnswer(text);
}

/** （柳湾市渡口区 何苗）: brackets sign what stands above, never what begins below. */
function isBracketed({ passage: { text } }: Block): boolean {
  return /^\s*[（(].*[）)]\s*$/u.test(text);
}

function isStaff({ passage: { text } }: Block): boolean {
  return /记者|通讯员/u.test(text);
}

function emptySection(): Section {
  return { run: [], bylines: [], paragraphs: [], strong: false };
}
