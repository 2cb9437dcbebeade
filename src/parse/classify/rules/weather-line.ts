import { endsSentence } from '../../characters.ts';
import type { ClassifyRule } from '../rule.ts';

/**
 * The weather as a front page prints it in a corner:
 *
 *   今日天气 多云转晴 南风3级 19℃～31℃     →  furniture
 *   夏收遇上连阴雨 机手抢在5级风前           →  left alone
 */
export const weatherLine: ClassifyRule = {
  name: 'weather-line',
  classify: ({ passage: { text } }) =>
    text.length <= 60 &&
    !endsSentence(text) &&
    /\d\s?[℃°]/u.test(text) &&
    /晴|阴|多云|[雨雪雾霾]|风/u.test(text) &&
    /天气|气温|风力|[风]\s?\d|级|[～~—-]/u.test(text)
      ? 'furniture'
      : undefined,
};
