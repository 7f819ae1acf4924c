import { dayNumber } from '../day-number';

/** Festivals by what they are called; those of the solar calendar with month and day. */
export type Festival =
  'spring' | 'lantern' | 'qingming' | 'dragon' | 'autumn' | 'ninth' | readonly [number, number];

/** Names of festivals and memorial days, each at the place where it is looked for. */
export const FESTIVALS: readonly (readonly [RegExp, Festival])[] = [
  [/元旦(?:节)?/y, [1, 1]],
  [/春节|除夕|腊月/y, 'spring'],
  [/元宵(?:节)?/y, 'lantern'],
  [/(?:“)?三八(?:”)?(?:妇女)?节?(?=前|期间|节|慰问|各|、)|妇女节/y, [3, 8]],
  [/植树节/y, [3, 12]],
  [/清明(?:节)?/y, 'qingming'],
  [/(?:“)?五一(?:”)?(?:国际)?(?:劳动)?节?(?=前|期间|节|慰问|各|、|,|和)|劳动节/y, [5, 1]],
  [/(?:“)?五四(?:”)?(?:青年)?节?(?=前|期间|节|各|、)|青年节/y, [5, 4]],
  [/护士节/y, [5, 12]],
  [/端午(?:节)?/y, 'dragon'],
  [/(?:“)?六一(?:”)?(?:国际)?(?:儿童)?节?(?=前|期间|节|慰问|各|、)|儿童节/y, [6, 1]],
  [/世界环境日|六五环境日/y, [6, 5]],
  [/(?:“)?七一(?:”)?(?=前|期间|慰问|各|、|走访)|建党节/y, [7, 1]],
  [/(?:“)?八一(?:”)?(?:建军)?节?(?=前|期间|节|慰问|各|、|走访)|建军节/y, [8, 1]],
  [/教师节/y, [9, 10]],
  [/中秋(?:节)?/y, 'autumn'],
  [/烈士纪念日/y, [9, 30]],
  [/国庆(?:节)?/y, [10, 1]],
  [/重阳(?:节)?/y, 'ninth'],
  [/记者节/y, [11, 8]],
  [/国家宪法日|宪法日/y, [12, 4]],
];

/** Days of the lunar calendar in the solar one: month·100 + day of 春节, 清明, 端午, 中秋, 重阳 for each year. */
const LUNAR: Readonly<Record<number, readonly [number, number, number, number, number]>> = {
  2018: [216, 405, 618, 924, 1017],
  2019: [205, 405, 607, 913, 1007],
  2020: [125, 404, 625, 1001, 1025],
  2021: [212, 404, 614, 921, 1014],
  2022: [201, 405, 603, 910, 1004],
  2023: [122, 405, 622, 929, 1023],
  2024: [210, 404, 610, 917, 1011],
  2025: [129, 404, 531, 1006, 1029],
  2026: [217, 405, 619, 925, 1018],
  2027: [206, 405, 609, 915, 1008],
  2028: [126, 404, 528, 1003, 1026],
  2029: [213, 404, 616, 922, 1016],
  2030: [203, 405, 605, 912, 1005],
  2031: [123, 405, 624, 1001, 1024],
  2032: [211, 404, 612, 919, 1012],
  2033: [131, 404, 601, 908, 1001],
  2034: [219, 405, 620, 927, 1020],
  2035: [208, 405, 610, 916, 1009],
};
const COLUMN: Readonly<Record<string, number>> = { spring: 0, qingming: 1, dragon: 2, autumn: 3, ninth: 4 };

/** Day number (from 1970-01-01) of a festival in a year; undefined outside of the years known. */
export function festivalDay(festival: Festival, year: number): number | undefined {
  if (typeof festival !== 'string') return dayNumber(year, festival[0], festival[1]);
  const row = LUNAR[year];
  const code = row?.[COLUMN[festival === 'lantern' ? 'spring' : festival] ?? 0];
  if (code === undefined) return undefined;
  return dayNumber(year, Math.floor(code / 100), code % 100) + (festival === 'lantern' ? 14 : 0);
}

/** Seasons of the work of a year with the widest span that they have anywhere: month and day of both ends. */
export const SEASONS: readonly (readonly [RegExp, readonly [number, number], readonly [number, number]])[] = [
  [/主汛期(?:到来|来临)?/y, [6, 1], [8, 31]],
  [/汛期(?:到来|来临)?|防汛期/y, [5, 1], [9, 30]],
  [/雨季(?:来临|到来)?|梅雨季节/y, [6, 1], [9, 30]],
  [/枯水期/y, [11, 1], [12, 31]],
  [/(?:秋季?学期|秋季)开学|新学期开学|新学年(?:开学)?|秋季学期/y, [9, 1], [9, 10]],
  [/(?:春季?学期|春季)开学|春季学期/y, [2, 10], [3, 10]],
  [/暑假|暑期/y, [7, 1], [8, 31]],
  [/寒假/y, [1, 10], [2, 28]],
  [/采暖(?:期|季)|供暖(?:期|季)|供暖季/y, [10, 15], [12, 31]],
  [/防火期|森林防火期/y, [1, 1], [5, 31]],
  [/春季(?!学)/y, [2, 1], [5, 31]],
  [/夏季/y, [5, 1], [8, 31]],
  [/秋冬季?(?:节)?/y, [9, 1], [12, 31]],
  [/冬春季?(?:节)?/y, [1, 1], [5, 31]],
  [/秋季(?!学)/y, [8, 1], [11, 30]],
  [/冬季/y, [11, 1], [12, 31]],
];
