import { sampleSite } from '../../sites/made-sites.ts';
import { serveFolder } from '../search/serve-folder.ts';

export interface ServedSample {
  host: URL;
  /** The folder of the site. */
  folder: string;
  close: () => Promise<void>;
}

/** Serves the sample archive. */
export async function serveSample(): Promise<ServedSample> {
  const folder = await sampleSite();
  return { folder, ...(await serveFolder(folder)) };
}
