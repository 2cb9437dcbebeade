import { withoutBlanks } from '../../characters.ts';
import type { BreakRule } from './line-end.ts';

const opening =
  /^[“‘]?(?:据|近日|日前|目前|眼下|如今|下一步|接下来|此外|同时|随后|今年|去年|当天|当晚|活动|会议|记者|截至|为此|近年来|[^，,。“”：:]{2,24}(?:说|表示|介绍|指出|强调|坦言|认为)[，,：:])/u;

/** Words that paragraphs of news begin with: 近日，… · 据了解，… · 某某表示，… */
export const openingWords: BreakRule = {
  name: 'opening-words',
  weigh: ({ line }) => {
    const text = withoutBlanks(line.text);
    return opening.test(text) ? 1.2 : /^[“‘]/u.test(text) ? 0.6 : 0;
  },
};
