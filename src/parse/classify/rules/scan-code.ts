import { endsSentence, withoutBlanks } from '../../characters.ts';
import type { ClassifyRule } from '../rule.ts';

/** What to do and where it leads; 扫码 and 公众号 alone are words that a headline may be about. */
const invitation =
  /扫一扫|拍一拍|^扫码(?:$|关注|下载|阅读|观看|加入|进群|了解|查看|看|听|订)|扫描?.{0,12}二维码|(?:融媒|[日晚晨早商时]报|客户端|读者群|公众号)\p{Script=Han}{0,4}扫码(?:入群|进群|加群|关注)$|识别.{0,4}二维码|关注.{0,14}(?:我们|公众号|视频号|抖音号|微信|微博)|(?<!的)(?:二维码|公众号|客户端|视频号)$/u;

/** 柳湾晚报微信 有料有趣: a paper's channel, and what it is praised for. */
const channel =
  /^\p{Script=Han}{2,4}(?:日报|晚报|晨报|早报|商报|时报)(?:官方)?(?:微信|微博|客户端|视频号|抖音号?|公众号)(?:\s\S{2,12})?$/u;

/** Marks of a topic: 别让“扫码”难倒老人. */
const quoted = /[“"][^”"]*(?:扫码|二维码|公众号|扫一扫)[^”"]*[”"]/u;

/**
 * An invitation, never a sentence:
 *
 *   扫一扫 关注柳湾渡口 · 扫描二维码 加入船客群    furniture
 *   船票也能扫码买了 · 渡工的二维码               a headline
 */
export const scanCode: ClassifyRule = {
  name: 'scan-code',
  classify: ({ passage: { text } }) => {
    if (channel.test(text.trim())) return 'furniture';
    const isInvitation = text.length <= 32 && !endsSentence(text) && invitation.test(withoutBlanks(text));
    return isInvitation && !quoted.test(text) ? 'furniture' : undefined;
  },
};
