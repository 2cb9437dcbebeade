/**
 * Characters that OCR takes for one another, by shape; each in one group. They are only ever offered: a search for one
 * never finds another.
 */
const groups = (
  '末未朱 已己巳 日曰目 土士 人入八 干千于 大太犬 天夫 王玉主 白自 刀力 午牛 田由甲申 睛晴 清请情 拔拨 徒徙 戊戌戍成 析折拆 ' +
  '免兔 今令 住往 侯候 陕峡 准淮 厉历 几儿 问间闻 乌鸟 冶治 茶荼 博搏 壁璧 沁泌 帅师 薄簿 泪汨 0o 1l ' +
  // Names of the region first.
  '浚俊峻骏 淇琪棋 荥荣 孟盂 管菅营 鹤鹳 郊郑 滨缤 洲州 岗冈 庄压 寨赛 ' +
  '斑班 槐愧 馆棺 栗粟 崇祟 爪瓜 贷货 贫贪 暮慕幕墓 密蜜 孤弧 枝技 梅海悔 场扬杨 阳阴 凤风 冷泠 洒酒 泊伯 洋详祥 县具 区匹 市布 ' +
  '沟构购 部都 名各 闲闭 没设投 收牧 放故 体休 使便 侍待持 低底抵 办为 功攻 加如 助肋 友反支 古吉 因困团 园圆 坏怀环 埋理 培陪 ' +
  '境镜 复夏 学字 季李 客容 平半 广厂 床庆 心必 忧优 快块 患忠 慢漫 我找 户尸 抬拾 拦栏 捐损 提堤 摸模 料科 旦旧 早旱 昨咋 晚挽 ' +
  '暑署 服报 柱桂挂 检险验 毛手 沪护 波被 活话 测侧 深探 灭火 烧挠 爱受 狼狠 石右 祖组 稚雅 竞竟 简筒 篮蓝 籍藉 育盲 获荻 蒿篙 ' +
  '棵裸 辨辩瓣 遗遣 项顶 微徽 村材 杜社 金全'
).split(' ');

const looksLike = new Map(
  groups.flatMap((group) => [...group].map((sign) => [sign, [...group].filter((other) => other !== sign)] as const)),
);

/** What OCR may have read as this character, or may have taken it for. @param sign folded */
export function lookAlikesOf(sign: string): readonly string[] {
  return looksLike.get(sign) ?? [];
}
