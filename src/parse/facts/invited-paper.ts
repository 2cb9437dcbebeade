/** What a page asks of its readers before the name of its paper. */
const invitation =
  /^(?:扫一扫|扫码|扫描(?:上方|下方|左侧|右侧)?二维码|请|欢迎)[,，\s]?(?:关注|订阅|下载|阅读|收看)?\s?(?=\p{Script=Han})/u;

/**
 * How much of a line invites to what stands behind it, 0 where nothing does:
 *
 *   扫码关注 柳湾日报      the paper's own page, 4 and the blank
 *   关注 柳湾日报          0: a page's name before its paper's
 */
export function invitationLength(rest: string): number {
  return invitation.exec(rest)?.[0].length ?? 0;
}
