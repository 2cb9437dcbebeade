/** What judges lines by their words alone; log-odds. */
export interface LineWeighers {
  /** That a line is a headline and no prose. */
  weighLine(text: string): number;
  /** That the second line goes on where a column's end cut the first. */
  weighHalves(left: string, right: string): number;
}

/** Where only the page's looks tell. */
export const noWords: LineWeighers = { weighLine: () => 0, weighHalves: () => 0 };
