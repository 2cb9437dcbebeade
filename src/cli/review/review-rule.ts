/** What `--html PATH` writes, for --help and for errors. */
export const reviewRule =
  'a path that ends in .html, with exactly one dump, is one page; every other path is a folder that gets a page a dump and index.html';
