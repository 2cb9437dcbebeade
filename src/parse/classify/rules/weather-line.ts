import { endsSentence } from '../../characters.ts';
import type { ClassifyRule } from '../rule.ts';

/** 昨日市区空气质量：良 · 空气质量指数：86. */
const air =
  /^\s*(?:[昨今明][日天])?\p{Script=Han}{0,4}空气质量(?:指数|状况)?\s?[：:]\s?(?:[优良]|[轻中重]度污染|[一二三四五]级|\d{1,3})[^。，,]{0,12}$/u;

/**
 * The weather as a front page prints it in a corner:
 *
 *   今日天气 多云转晴 南风3级 19℃～31℃     →  furniture
 *   昨日市区空气质量：良                          →  furniture
 *   夏收遇上连阴雨 机手抢在5级风前           →  left alone
 */
export const weatherLine: ClassifyRule = {
  name: 'weather-line',
  classify: ({ passage: { text } }) =>
    air.test(text) ||
    (text.length <= 60 &&
      !endsSentence(text) &&
      /\d\s?[℃°]/u.test(text) &&
      /晴|阴|多云|[雨雪雾霾]|风/u.test(text) &&
      /天气|气温|风力|[风]\s?\d|级|[～~—-]/u.test(text))
      ? 'furniture'
      : undefined,
};
