/**
 * Whether a line is the label of an article's summary, which stands between its headline and its text: 核心提示 · 阅读提示.
 */
export function isSummaryLabel(text: string): boolean {
  return /^[【［[■●◆]?\s*(?:核心|阅读|新闻|内容)(?:提示|提要|导读)[】］\]]?$|^[【［[]?导语[】］\]]?$/u.test(
    text.trim(),
  );
}
