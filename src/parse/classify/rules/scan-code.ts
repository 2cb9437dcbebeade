import { endsSentence } from '../../characters.ts';
import type { ClassifyRule } from '../rule.ts';

const invitation = /扫一扫|拍一拍|扫码|二维码|关注(?:我们|公众号|微信)|公众号/u;

/** 扫一扫 关注我们 · 扫描二维码 了解更多资讯: an invitation, never a sentence. */
export const scanCode: ClassifyRule = {
  name: 'scan-code',
  classify: ({ passage: { text } }) =>
    text.length <= 32 && !endsSentence(text) && invitation.test(text.replace(/\s/gu, '')) ? 'furniture' : undefined,
};
