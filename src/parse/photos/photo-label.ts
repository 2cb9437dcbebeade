import { withoutBlanks } from '../characters.ts';

const label =
  /^[【［[《■●◆★▲◎·•]?(?:图片新闻|图片报道|新闻图片|摄影报道|摄影新闻|图说新闻|图说|图片故事|影像|镜头|光影|快拍|一图看懂|看图说话|(?:\p{Script=Han}{2,4}(?:影像|镜头|掠影|剪影|图景|光影|瞬间)))[】］\]》·•]?$/u;

/** 图片新闻 · 【图说】 · 渡口掠影: what columns of pictures are called. Not 镜头里的渡口, which is a headline. */
export function isPhotoLabel(text: string): boolean {
  return label.test(withoutBlanks(text));
}
