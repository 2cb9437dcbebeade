import { compareText } from './order.ts';

/** New districts and development zones: they lie inside a district or county and are known under its code. */
const zone = /(?:新区|示范区|开发区|实验区|集聚区|园区)$/;

/**
 * The names of one administrative code. 金水区 and 郑东新区 share a code: the unit of the official list gives the page
 * its name, and the zones are said beside it. A code that only a zone was named for goes by the zone's name.
 */
export class RegionNames {
  readonly #names = new Map<string, Set<string>>();

  add(adcode: string, name: string): void {
    const names = this.#names.get(adcode);
    if (names === undefined) this.#names.set(adcode, new Set([name]));
    else names.add(name);
  }

  /** The name of the code, null where it was never named. */
  nameOf(adcode: string): string | null {
    return this.#ordered(adcode)[0] ?? null;
  }

  /** Other names under the same code. */
  othersOf(adcode: string): string[] {
    return this.#ordered(adcode).slice(1);
  }

  #ordered(adcode: string): string[] {
    const names = [...(this.#names.get(adcode) ?? [])];
    return names.toSorted(
      (left, right) => Number(zone.test(left)) - Number(zone.test(right)) || compareText(left, right),
    );
  }
}
