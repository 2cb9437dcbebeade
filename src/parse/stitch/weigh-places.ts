export interface KnownArticle {
  /** What is known to be its text, title included. */
  text: string;
  /** The place it is about, as a part of a series names it; '' where it is about none. */
  place: string;
}

/**
 * What an article's own place says where a text names it (1), and what another article's place says against it (-0.6).
 * A place that another article names too says nothing: all of a county's page is about the county.
 */
export function weighPlaces(texts: readonly string[], articles: readonly KnownArticle[]): number[][] {
  const places = articles.map(({ place }, index) => {
    const isShared = place !== '' && articles.some(({ text }, other) => other !== index && text.includes(place));
    return isShared ? '' : place;
  });
  return texts.map((text) => {
    const namesPlace = places.some((place) => place !== '' && text.includes(place));
    return places.map((place) => (place !== '' && text.includes(place) ? 1 : namesPlace ? -0.6 : 0));
  });
}
