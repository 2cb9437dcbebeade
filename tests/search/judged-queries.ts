/**
 * Queries to the sample archive and a part of the headline that a reader would want to see first, by the order of rank:
 * title, then kicker and subtitle, then first paragraph, then the rest; words together before words apart; then the date.
 */
export const judgedQueries: readonly [query: string, first: string][] = [
  // In one title.
  ['烘干塔', '共享烘干塔解了急'],
  ['老槐树', '给一棵老槐树'],
  ['皂角树', '给八百岁的皂角树'],
  ['石榴园', '河阴石榴园'],
  ['快递', '山村班车捎来快递'],
  ['油茶', '一碗油茶'],
  ['柿子', '山里柿子出得来'],
  ['馒头', '三十二只传感器'],
  ['棋声', '老澡堂里棋声脆'],
  ['关玉梅', '关玉梅'],
  ['绘本', '让绘本坐上公交车'],
  ['电台', '山里的电台响了'],
  ['遗失声明', '遗失声明'],
  ['昆虫旅馆', '古枣林里'],
  ['井盖', '三万只井盖'],
  ['太极', '温县少年太极营'],
  ['怀梆', '麦场上的怀梆'],
  ['农机夜校', '庙口镇办起农机夜校'],
  ['浚县图书馆', '浚县图书馆六十岁'],
  // In several titles: the newest.
  ['面包房', '面包房里静悄悄'],
  ['末班车', '末班车上的'],
  ['花生', '花生壳里算细账'],
  ['数鸟', '淇河冬日数鸟记'],
  ['夜校', '庙口镇办起农机夜校'],
  ['小巴', '定制小巴开进产业园'],
  ['图书馆', '浚县图书馆六十岁'],
  // In a title of long ago before a kicker, a lead or a body of late.
  ['象棋', '三间瓦房里'],
  ['视力', '视力筛查车'],
  ['校车', '一条校车线'],
  ['书院', '老磨坊里开书院'],
  // In a kicker or subtitle before a first paragraph of later date.
  ['象棋赛', '指尖识车马'],
  ['危桥改造', '过桥不再看水脸色'],
  ['驾驶员秦守田', '末班车上的'],
  ['洪运来', '守着黄河数大雁'],
  ['善堂镇', '一粒花生要挣三份钱'],
  ['传习人', '一碗油茶'],
  // In a first paragraph.
  ['泥咕咕', '老城灯火照新摊'],
  ['八仙桌', '楚河汉界'],
  ['修钢笔', '巷口的修笔人'],
  // Written otherwise than printed.
  ['無人機', '无人机送来热汤圆'],
  ['１０３路', '末班车上的'],
  ['a&b馆', '一座馆，两扇门'],
  ['楚河汉界摆进', '楚河汉界'],
  // Several words.
  ['旧书 图书馆', '浚县图书馆六十岁'],
  ['松绑 老槐树', '给一棵老槐树'],
  ['手语 面包房', '一炉面包三种手语'],
  ['淇县 夜校', '庙口镇办起农机夜校'],
  ['金水区 校车', '一条校车线'],
  ['黄河 大雁', '守着黄河数大雁'],
  ['学校 食堂', '学校食堂亮灯来帮忙'],
];
