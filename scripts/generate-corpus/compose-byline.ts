import { inventName } from './names.ts';
import type { City } from './places.ts';
import type { Random } from './random.ts';

/** Who wrote an article, and how that is printed. */
export interface PrintedByline {
  reporters: string[];
  correspondents: string[];
  /** What stands before the first paragraph's text, on its line: "本报讯（记者 …）"; or "". */
  opening: string;
  /** A line of its own above the text; null where there is none. */
  line: string | null;
  /** What stands after the last paragraph's text: "（…）"; or "". */
  signature: string;
}

/** How one paper sets its bylines. */
export interface BylineStyle {
  city: City;
  /** "记者 某某" or "记者某某". */
  gapBeforeName: boolean;
  /** After the brackets of 本报讯. */
  gapAfterBracket: string;
  gapBeforeBracket: string;
  /** Whether an article may begin without 本报讯 and without a line of its byline. */
  mayBeBare: boolean;
}

const houses: Readonly<Record<string, readonly string[]>> = {
  鹤壁: ['鹤报融媒体中心记者', '鹤报全媒体记者'],
  焦作: ['焦报融媒体记者', '焦作日报全媒体记者'],
  郑州: ['郑报全媒体记者', '郑报融媒记者'],
};

export function composeByline(style: BylineStyle, reporters: readonly string[], random: Random): PrintedByline {
  const kind = random.weighted({ bracket: 6, line: 2.5, author: 0.6, signature: 1, none: 0.5 });
  const writers = random.chance(0.12) ? random.shuffle(reporters).slice(0, 2) : [random.pick(reporters)];
  const correspondents = Array.from({ length: random.pick([0, 0, 0, 1, 1, 2]) }, () => inventName(random));
  const gap = style.gapBeforeName ? ' ' : '';
  const named = (role: string) =>
    `${role}${gap}${writers.join(' ')}${correspondents.length > 0 ? ` 通讯员${gap}${correspondents.join(' ')}` : ''}`;
  const house = random.pick(houses[style.city.name] ?? ['本报记者']);
  const byline: PrintedByline = { reporters: writers, correspondents, opening: '', line: null, signature: '' };
  const bare = { ...byline, reporters: [], correspondents: [] };
  switch (kind) {
    case 'bracket': {
      const role = random.weighted({ 记者: 10, 首席记者: 0.5, house: 1 });
      const text = named(role === 'house' ? house : role) + (random.chance(0.06) ? ' 文/图' : '');
      return { ...byline, opening: `本报讯${style.gapBeforeBracket}（${text}）${style.gapAfterBracket}` };
    }
    case 'line': {
      const mark = random.pick(['□', '□', '□ ', '']);
      const role = random.chance(0.2) ? house : '本报记者';
      return { ...byline, line: `${mark}${named(role)}${random.chance(0.15) ? ' 文/图' : ''}` };
    }
    case 'author':
      return { ...byline, reporters: writers.slice(0, 1), correspondents: [], line: `□ ${writers[0]}` };
    case 'signature': {
      const signature = random.chance(0.5) ? `（${writers.join(' ')}）` : `（${named('记者')}）`;
      const isPlain = !signature.includes('记者');
      return { ...byline, correspondents: isPlain ? [] : correspondents, opening: '本报讯 ', signature };
    }
    case 'none':
      return { ...bare, opening: style.mayBeBare && random.chance(0.5) ? '' : '本报讯 ' };
  }
}
