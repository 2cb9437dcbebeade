import type { Layout } from '../layout.ts';
import type { Line } from '../lines.ts';

/** The end of a line that also ends a sentence, as the rules of this folder see it. */
export interface LineEnd {
  before: Line;
  /** The paragraph up to this line's end, so far as it is known. */
  text: string;
  /** The line that follows and the one after it. */
  line: Line;
  next: Line | undefined;
  layout: Layout;
}

/** Log-odds that the paragraph ends here, as far as one kind of evidence tells; 0 where it says nothing. */
export interface BreakRule {
  name: string;
  weigh(end: LineEnd): number;
}
