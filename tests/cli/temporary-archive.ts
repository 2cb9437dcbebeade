import type { TestContext } from 'node:test';
import { temporaryFolder } from '../temporary-folder.ts';

const newspapers = `cities:
  - name: 鹤壁市
    adcode: '410600'
    newspapers:
      - id: hebi-daily
        name: 鹤壁日报
        aliases: [鹤壁日报社]
        default: true
`;

const settings = `title: 试验档案
description: 只用来试验的一小份档案。
language: zh-Hans
`;

/** A dump with one plain article, invented. */
export const smallDump = `# 城北菜市场装上雨棚

□本报记者 韦晓棠

本报讯 3月12日上午，鹤山区城北菜市场的新雨棚全部装好，卖豆腐的摊主不用再撑伞做生意。

雨棚长六十米，由街道和商户共同出资。管理员说，下一步还要把地面的积水处理干净。
`;

/** A folder with a small archive in content/, and these dumps in content/dumps/. */
export function temporaryArchive(t: TestContext, dumps: Record<string, string | Uint8Array> = {}): Promise<string> {
  return temporaryFolder(t, {
    'content/newspapers.yaml': newspapers,
    'content/site.yaml': settings,
    ...Object.fromEntries(Object.entries(dumps).map(([path, text]) => [`content/dumps/${path}`, text])),
  });
}
