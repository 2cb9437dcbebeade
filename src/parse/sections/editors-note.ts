const note =
  /^[\s　]*(?:(?:编后(?:语|话|记)?|编者(?:按|的话)|编辑(?:回复|附记|感言)|编余)[\s　]?[:：]|[【［[](?:编后(?:语|话|记)?|编者(?:按|的话)|编辑(?:回复|附记|感言)|回音|反馈|处理结果|部门回应)[】］\]])/u;

/**
 * Whether a text is what the paper says to the letter or the report above it, so that a name between the two signs that
 * one:
 *
 *   …请修一修灯。 / 何苗 / 编后：收到来信后，本报将情况转告渡口管理处。…
 *   …请修一修灯。 / （市民 何苗） / 【回音】渡口管理处…
 *
 * Not: 编后 alone, the headline of a comment; 编后记里写着….
 */
export function isEditorsNote(text: string): boolean {
  return note.test(text);
}
