import { review } from '../../../src/review/engine';
import { readWorkbook } from '../../../src/reading/read';
import { ARITHMETIC, judged } from './judge';
import { gridOf, number, text, type SheetCell } from './sheet';

/** More by `npx tsx test/review/arithmetic/check-arithmetic.ts 5000`. */
const FORMS = 200;
const seeds = Array.from({ length: FORMS }, (_, index) => index + 1);

test('amounts of every writing are read to the fen, and sound sums are not accused', () => {
  for (const seed of seeds) {
    const { made, read, found } = judged(seed, false);
    expect([seed, read]).toEqual([seed, made.amounts]);
    expect([seed, found]).toEqual([seed, []]);
  }
});

test('with one digit changed, each is found', () => {
  expect(seeds.filter((seed) => judged(seed, true).found.length === 0)).toEqual([]);
});

const words = (...cells: readonly string[]): SheetCell[] => cells.map(text);

function foundIn(rows: readonly (readonly SheetCell[])[]) {
  const grid = gridOf('表', rows);
  const { findings, cannotJudge } = review(readWorkbook([grid]), { grids: new Map([['表', grid]]) });
  return {
    rules: findings.map(({ rule }) => rule).filter((rule) => ARITHMETIC.has(rule)),
    findings,
    cannotJudge,
  };
}

const department = (basic: SheetCell, project: SheetCell, total: SheetCell, unit = '万元') => [
  words('2024年度部门整体支出绩效目标表'),
  words('部门（单位）名称', '青石县文化局'),
  [text(`基本支出（${unit}）`), basic],
  [text(`项目支出（${unit}）`), project],
  [text(`资金总额（${unit}）`), total],
  words('部门绩效目标', '加强文化工作。'),
  words('一级指标', '二级指标', '三级指标', '指标值'),
  words('产出指标', '数量指标', '开展培训期数', '≥12期'),
];

const weighted = (weights: readonly SheetCell[]) => [
  words('项目支出绩效目标表'),
  words('项目名称', '干部培训'),
  words('年度目标', '全年开展培训。'),
  words('一级指标', '二级指标', '三级指标', '指标值', '分值'),
  ...weights.map((weight, i) => [...words('产出指标', '数量指标', `开展第${i}类培训期数`, '≥12期'), weight]),
];

describe('sound', () => {
  test.each([
    ['binary noise of a sum', department(number(2101.13), number(483.51), number(2101.13 + 483.51))],
    ['binary noise in 元', department(number(0.1), number(0.2), number(0.1 + 0.2), '元')],
    ['the total in 亿', department(number(12000), number(7200), text('1.92亿'))],
    ['parts in Chinese', department(text('三百万元'), text('壹佰万元整'), number(400))],
    ['千元 in a cell', department(number(100), text('1920千元'), number(292))],
    [
      'a unit in brackets under another one',
      department(text('192（万元）'), number(80_000), number(2_000_000), '元'),
    ],
    ['shown in 万元, held in 元', department(number(19_200, '0!.0,"万元"'), number(1.08), number(3))],
    ['in 亿元', department(number(1.2), number(0.72), text('19200万元'), '亿元')],
    ['a negative carry-over in brackets', department(text('(2.30)'), number(5), number(2.7))],
    ['weights of =90/7 shown as 13', weighted(Array.from({ length: 7 }, () => number(90 / 7, '0')))],
    ['weights of =90/7 shown as 12.9', weighted(Array.from({ length: 7 }, () => number(90 / 7, '0.0')))],
    [
      'weights in every writing',
      weighted([
        number(10, '0.00'),
        text('10分'),
        text('20%'),
        text('9.50'),
        number(0.405, '0%'),
        number(0.1, '0%'),
      ]),
    ],
  ])('%s', (_name, rows) => {
    expect(foundIn(rows).rules).toEqual([]);
  });
});

describe('wrong', () => {
  test.each([
    ['department-total', department(number(2101.13), number(483.51), number(2584.65))],
    ['department-total', department(text('三百万元'), text('壹佰万元整'), number(401))],
    ['weight-sum', weighted(Array.from({ length: 7 }, () => number(91 / 7, '0')))],
    [
      'project-list-total',
      [
        words('项目支出预算清单'),
        words('序号', '项目名称', '预算金额（万元）'),
        [number(1), text('干部培训'), text('三十万元')],
        [number(2), text('图书采购'), number(20)],
        [text('合计'), text(''), number(60)],
      ],
    ],
  ])('%s', (rule, rows) => {
    expect(foundIn(rows).rules).toEqual([rule]);
  });
});

test('the mark of a failed sum compares as the finding does', () => {
  const { findings } = foundIn(department(number(2101.13), number(483.51), number(2584.65)));
  expect(findings.find(({ rule }) => rule === 'department-total')?.mark).toEqual({
    while: 'formula',
    formula: 'ROUND(表!$B$5*10000-(表!$B$3*10000+表!$B$4*10000),2)<>0',
  });
});

test('a cell that holds 元 and shows 万元 is counted in the mark as what it holds', () => {
  const { findings } = foundIn(department(number(19_200, '0!.0,"万元"'), number(1.08), number(4)));
  expect(findings.find(({ rule }) => rule === 'department-total')?.mark).toMatchObject({
    formula: 'ROUND(表!$B$5*10000-(表!$B$3*1+表!$B$4*10000),2)<>0',
  });
});

describe('what is no amount is said at its cell', () => {
  test('a date', () => {
    const { findings, rules } = foundIn(department(number(45_296, 'm/d/yy'), number(5), number(9)));
    expect(rules).toEqual([]);
    expect(findings.find(({ rule }) => rule === 'amount-not-read')?.cells).toMatchObject([
      { row: 2, column: 1 },
    ]);
  });

  test.each(['按实际支出', '约12-15', '每年50万元/村'])('%s', (words) => {
    const { rules, cannotJudge } = foundIn(department(text(words), number(5), number(9)));
    expect(rules).toEqual([]);
    expect(cannotJudge.find(({ rule }) => rule === 'amount-not-read')?.cells).toMatchObject([
      { row: 2, column: 1 },
    ]);
  });

  test('an amount of a list', () => {
    const { rules, cannotJudge } = foundIn([
      words('项目支出预算清单'),
      words('序号', '项目名称', '预算金额（万元）'),
      [number(1), text('干部培训'), number(30)],
      [number(2), text('图书采购'), number(20)],
      [number(3), text('文物普查'), text('另行安排')],
      [text('合计'), text(''), number(60)],
    ]);
    expect(rules).toEqual([]);
    expect(cannotJudge.map(({ rule }) => rule)).toEqual(['amount-not-read']);
  });

  test('a part of a fund block', () => {
    const { rules, cannotJudge } = foundIn([
      words('项目支出绩效目标表'),
      words('项目名称', '干部培训'),
      [text('项目资金（万元）'), text('年度资金总额'), number(100)],
      [text(''), text('其中：财政拨款'), text('其余92万元左右另计')],
      [text(''), text('上年结转资金'), number(3)],
      [text(''), text('其他资金'), number(5)],
      words('年度目标', '全年开展培训。'),
      words('一级指标', '二级指标', '三级指标', '指标值'),
      words('产出指标', '数量指标', '开展培训期数', '≥12期'),
    ]);
    expect(rules).toEqual([]);
    expect(cannotJudge.map(({ rule }) => rule)).toEqual(['amount-not-read']);
  });
});
