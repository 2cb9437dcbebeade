import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveView } from '../archive-view.ts';
import { atomDocument } from './atom.ts';
import type { FeedContext } from './feed.ts';
import { archiveFeeds, atomAddress, jsonFeedAddress } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

/** Writes each feed twice, as Atom and as JSON Feed, beside the page it belongs to. */
export async function writeFeeds(archive: ArchiveView, context: FeedContext, out: string): Promise<void> {
  for (const feed of archiveFeeds(archive, context)) {
    await mkdir(join(out, feed.address), { recursive: true });
    await writeFile(join(out, atomAddress(feed.address)), atomDocument(feed));
    await writeFile(join(out, jsonFeedAddress(feed.address)), `${JSON.stringify(jsonFeed(feed), null, 2)}\n`);
  }
}
