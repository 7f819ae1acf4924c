import Big from 'big.js';
import { unitFitsName, unitInName } from './name-units';
import { UNIT_TABLE } from './unit-table';
import { inUnitOfTime, isDuration, UNIT_NAMES, unitGroup, unitOf } from './units';

test('no unit stands in the table twice', () => {
  const names = UNIT_TABLE.flatMap(({ names: row }) => row.split(' '));
  expect(names.filter((name, at) => name === '' || names.indexOf(name) !== at)).toEqual([]);
});

test('a unit that begins with another one comes before it', () => {
  for (const [at, name] of UNIT_NAMES.entries())
    expect(UNIT_NAMES.slice(0, at).filter((other) => name.startsWith(other) && name !== other)).toEqual([]);
});

test.each<[written: string, dimension: string, toBase: string, per: string]>([
  ['人次', 'count', '1', ''],
  ['㎡', 'area', '0.0015', ''],
  ['公顷', 'area', '15', ''],
  ['万亩', 'area', '10000', ''],
  ['百万元', 'money', '1000000', ''],
  ['亿元', 'money', '100000000', ''],
  ['KM', 'length', '1000', ''],
  ['百分比', 'share', '1', ''],
  ['元/人·天', 'money', '1', '人 天'],
  ['元／人／天', 'money', '1', '人 天'],
  ['元每人每天', 'money', '1', '人 天'],
  ['万元/公里', 'money', '10000', '公里'],
  ['mg/L', 'mass', '0.000001', 'L'],
  ['次/年', 'count', '1', '年'],
])('%s is a unit of %s', (written, dimension, toBase, per) => {
  const unit = unitOf(written);
  expect(unit && [unit.dimension, unit.toBase.toFixed(), unit.per.map(({ name }) => name).join(' ')]).toEqual(
    [dimension, toBase, per],
  );
});

test.each(['', '万', '路灯', '元/', '/人', '元/路灯', '每人', '十万', '人'.repeat(40)])(
  '%j is no unit',
  (text) => {
    expect(unitOf(text)).toBeUndefined();
  },
);

test('15 亩 are exactly one 公顷, and 1,500 one 平方公里', () => {
  const base = (text: string): string => unitOf(text)?.toBase.toFixed() ?? '';
  expect([base('公顷'), base('平方公里')]).toEqual(['15', '1500']);
  expect(
    unitOf('平方米')
      ?.toBase.times(10_000)
      .eq(unitOf('公顷')?.toBase ?? 0),
  ).toBe(true);
});

test.each<[number, string, string, string | undefined]>([
  [2, '小时', '分钟', '120'],
  [90, '分钟', '小时', '1.5'],
  [2, '天', '小时', '48'],
  [5, '工作日', '小时', undefined],
  [5, '天', '日', undefined],
  [1, '个月', '天', undefined],
])('%s%s in %s', (value, from, to, expected) => {
  expect(inUnitOfTime(new Big(value), from, to)?.toFixed()).toBe(expected);
});

test.each<[string, string]>([
  ['人', '人次'],
  ['期', '场次'],
  ['km', '千米'],
  ['工作日', '天'],
])('%s is written for %s', (one, other) => expect(unitGroup(one)).toBe(unitGroup(other)));

test.each(['元/人', '公里', '路灯'])('%s is not written for 元', (unit) =>
  expect(unitGroup(unit)).not.toBe(unitGroup('元')),
);

test('durations are units of time, prices per day are none', () => {
  expect(['天', '个工作日', '个月', '年', '小时'].every(isDuration)).toBe(true);
  expect(['元/天', '次', '%', ''].some(isDuration)).toBe(false);
});

test.each<[name: string, unit: string, fits: boolean]>([
  ['治理率', '亩', false],
  ['治理率', '公顷', false],
  ['治理率', '%', true],
  ['及时率', '天', false],
  ['到岗及时办理率', '天', true],
  ['死亡率', '人', true],
  ['治理面积', '公顷', true],
  ['治理面积', '公里', false],
  ['培训人次', '人', false],
  ['培训人次', '人次', true],
  ['培训人数', '人/次', true],
  ['培训天数', '次', false],
  ['培训期数', '场', true],
  ['道路里程', '千米', true],
  ['路灯数量', '盏', true],
  ['治理面积', '无此单位', true],
])('%s in %s: %s', (name, unit, fits) => {
  expect(unitFitsName(name, unit)).toBe(fits);
});

test.each<[string, string | undefined]>([
  ['道路长度（公里）', '公里'],
  ['轮作面积(单位：万亩)', '万亩'],
  ['培训人数（含外聘）', undefined],
  ['路灯', undefined],
])('unit in the name %s', (name, unit) => {
  expect(unitInName(name)).toBe(unit);
});
