/** Phrases that news paragraphs begin with: 据悉, 近日, 3月4日, …. */
export const openingPhrase =
  /^(?:据(?:悉|了解|介绍|统计)|近日|日前|目前|下一步|如今|此外|同时[,，]|随后|今年|去年|昨[日天晚]|当[天日晚]|活动(?:现场|期间|当天|中)|本报讯|记者|截至|\d{1,2}月\d{1,2}日)/u;

/** A paragraph that begins with who speaks: 船老大柏小舟说，…. */
export const speakerOpening = /^[^，,。“”：:]{2,28}(?:说|表示|介绍|告诉记者|坦言|回忆|认为)[,，:：]/u;
