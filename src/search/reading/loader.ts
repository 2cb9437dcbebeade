/**
 * The script of article pages. Nobody needs it to read: it fetches the one that marks the reader's words, and only where
 * the address carries them (…/articles/x/?q=书屋), as the links of search results do.
 */
if (new URLSearchParams(location.search).has('q')) void import(new URL('marks.js', import.meta.url).href);
