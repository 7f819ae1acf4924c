import { condensed } from '../plain';
import { ofText } from '../of-text';

/** What names of bodies are shortened to, with the full wording; a longer one before what it contains. */
const SHORT_FORMS: readonly (readonly [short: string, full: string])[] = [
  ['人大常委会', '人民代表大会常务委员会'],
  ['人大', '人民代表大会'],
  ['常委会', '常务委员会'],
  ['工信', '工业和信息化'],
  ['发改', '发展和改革'],
  ['教体', '教育体育'],
  ['科技局', '科学技术局'],
  ['科协', '科学技术协会'],
  ['人社', '人力资源和社会保障'],
  ['自规', '自然资源和规划'],
  ['住建', '住房和城乡建设'],
  ['交运', '交通运输'],
  ['文旅', '文化和旅游'],
  ['文联', '文学艺术界联合会'],
  ['卫健', '卫生健康'],
  ['疾控', '疾病预防控制'],
  ['退役军人局', '退役军人事务局'],
  ['应急局', '应急管理局'],
  ['市监', '市场监督管理'],
  ['市场监管', '市场监督管理'],
  ['医保', '医疗保障'],
  ['城管', '城市管理'],
  ['综合执法', '综合行政执法'],
  ['残联', '残疾人联合会'],
  ['妇联', '妇女联合会'],
  ['工商联', '工商业联合会'],
];

/** Signs and little words that are written or left out at will. */
const OF_NO_WEIGHT = /[\s与和及暨的之"'“”‘’()（）·.。、-]/gu;
/** What is added to the name of a body when only its own money is meant. */
const OWN_ACCOUNT = /(?:[(（](?:本级|机关|机关本级|汇总|含下属)[)）]|本级|机关本级)$/u;
/** 办, 委 at the end of a name, and what they stand for. */
const ENDINGS: readonly (readonly [short: RegExp, full: string])[] = [
  [/(?<=.{2})(?<!公)办$/u, '办公室'],
  [/(?<=.{2})委$/u, '委员会'],
];

/** A name of a body as names are compared: short forms written out, without signs and little words. */
export const bodyKey = ofText((name) => {
  let key = condensed(name).replace(OWN_ACCOUNT, '');
  for (const [short, full] of SHORT_FORMS) if (!key.includes(full)) key = key.replace(short, full);
  for (const [short, full] of ENDINGS) key = key.replace(short, full);
  return key.replaceAll(OF_NO_WEIGHT, '');
});

const DISTINGUISHING = /[\d一二三四五六七八九十东南西北中]/gu;

/** Numbers and directions of a name, which no short form leaves out: 第一小学 is not 小学, 中医院 not 医院. */
export const distinctionOf = (name: string): string => (name.match(DISTINGUISHING) ?? []).join('');

/** Several bodies in one cell: 县教育局、县民政局. */
const BETWEEN = /[、,，;；/\n]|以及/u;

/** The bodies that a cell names, one by one. */
export const bodiesIn = ofText((text): readonly string[] =>
  text
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => condensed(name).length > 1),
);

/** Words that stand for whoever fills in the form, or for many. */
const NOBODY = /^(?:本单位|本部门|本级|各单位|各部门|相关单位|相关部门|有关单位|有关部门|各.*|无|详见.*)$/u;

/** Whether a text names no particular body. */
export const namesNoBody = (name: string): boolean => NOBODY.test(condensed(name));

/** Shorter names are too often those of different units. */
const SHORTEST_ALIKE = 6;

/** What is easily added to a name or left out; a number or a direction would name another unit. */
const ADDED = '[与和及暨的之市县区省州旗乡镇]|人民|政府|街道|办公';
const ONE_ADDED = new RegExp(`^(?:${ADDED})$`, 'u');
const ALL_ADDED = new RegExp(ADDED, 'gu');

/** Whether one name is the other with such a word more inside of it: 疾病预防与控制中心, 疾病预防控制中心. */
export function namesOneBody(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_ALIKE || short.length === long.length) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const more = long.length - short.length;
  return (
    same > 0 &&
    same < short.length &&
    short.slice(same) === long.slice(same + more) &&
    ONE_ADDED.test(long.slice(same, same + more))
  );
}

/** A name without all such words: names that differ in them at most have the same. */
export const nameWithoutAdditions = (name: string): string => name.replaceAll(ALL_ADDED, '');
