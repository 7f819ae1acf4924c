import Big from 'big.js';
import type { IndicatorClass } from '../forms/model';
import { actualFormat, measuredTarget, openScoreFormula, scoreFormula, scoreOf } from './score-formula';
import type { IndicatorRow } from './values';

const OUTPUT: IndicatorClass = { level1: 'output', level2: 'quantity' };
const COST: IndicatorClass = { level1: 'cost', level2: 'economicCost' };
const row = (target: string, of: IndicatorClass = OUTPUT, direction = ''): IndicatorRow => ({
  class: of,
  level1: '',
  level2: '',
  direction,
  origins: {},
  texts: { target },
});

describe('measuredTarget', () => {
  test.each<[string, IndicatorRow, string | undefined]>([
    ['at least', row('≥95%'), 'more 95 %'],
    ['at most', row('≤7天'), 'less 7 天'],
    ['exactly', row('=3个'), 'exact 3 个'],
    ['a bare number is to be reached', row('10次'), 'more 10 次'],
    ['a bare cost is to stay below', row('500元', COST), 'less 500 元'],
    [
      'an older tree has its cost under output',
      row('500元', { level1: 'output', level2: 'cost' }),
      'less 500 元',
    ],
    ['the direction of its column', row('3次', OUTPUT, '反向'), 'less 3 次'],
    ['thousands', row('≥1,200人次'), 'more 1200 人次'],
    ['ten thousands as they are written', row('≤20万元'), 'less 20 万元'],
    ['ten thousands of people', row('≥5.5万人'), 'more 5.5 万人'],
    ['words', row('有所提高'), undefined],
    ['a qualitative indicator', row('3级', OUTPUT, '定性'), undefined],
    ['two numbers', row('≥2次、60人'), undefined],
    ['about a number', row('10次左右'), undefined],
    ['a sentence with a number', row('完成3个项目的验收'), undefined],
    ['a date', row('2024年12月底'), undefined],
    ['nothing', row(''), undefined],
  ])('%s', (_name, indicator, expected) => {
    const target = measuredTarget(indicator);
    expect(target && `${target.better} ${target.value.toFixed()} ${target.unit}`).toBe(expected);
  });
});

describe('scoreFormula', () => {
  const formula = (target: string, of?: IndicatorClass): string =>
    scoreFormula(measuredTarget(row(target, of))!, 'F9', 'G9');
  const unfilled = 'OR(NOT(ISNUMBER(F9)),NOT(ISNUMBER(G9)))';

  test.each([
    ['≥: actual ÷ target', '≥95%', `IF(${unfilled},"",IF(F9>=95%,G9,ROUND(F9/95%*G9,2)))`],
    ['≤: target ÷ actual', '≤7天', `IF(${unfilled},"",IF(F9<=7,G9,ROUND(7/F9*G9,2)))`],
    [
      '=: the farther off, the less',
      '=3个',
      `IF(${unfilled},"",IF(F9=3,G9,IF(F9<3,ROUND(F9/3*G9,2),ROUND(3/F9*G9,2))))`,
    ],
    ['≤ 0: all or nothing', '≤0次', `IF(${unfilled},"",IF(F9<=0,G9,0))`],
    [
      '>: the number itself is left to the hand',
      '>5',
      `IF(OR(NOT(ISNUMBER(F9)),NOT(ISNUMBER(G9)),F9=5),"",IF(F9>=5,G9,ROUND(F9/5*G9,2)))`,
    ],
    [
      '＜ in full width',
      '＜5',
      `IF(OR(NOT(ISNUMBER(F9)),NOT(ISNUMBER(G9)),F9=5),"",IF(F9<=5,G9,ROUND(5/F9*G9,2)))`,
    ],
    ['≥ 0: reached by any number', '≥0次', `IF(${unfilled},"",IF(F9>=0,G9,0))`],
    ['= 0: all or nothing', '=0件', `IF(${unfilled},"",IF(F9=0,G9,0))`],
  ])('%s', (_name, target, expected) => {
    expect(formula(target)).toBe(expected);
  });
});

test('a target to be written is taken from its cell: a cost without a sign is to stay below, the others to be reached', () => {
  const [output, cost] = [OUTPUT, COST].map((of) => openScoreFormula('E9', 'F9', 'G9', of));
  expect(output).toContain('IF(LEFT(E9)="≤",');
  expect(cost).toContain('IF(NOT(OR(LEFT(E9)="≥",LEFT(E9)="=")),');
});

test.each([
  ['per cent', '≥95%', '0.00%'],
  ['a unit', '≥3人次', 'General"人次"'],
  ['no unit', '≥3', 'General'],
])('actual values of %s are typed as numbers', (_name, target, format) => {
  expect(actualFormat(measuredTarget(row(target))!)).toBe(format);
});

test.each<[string, string, string | undefined]>([
  ['≥95%', '95', '10'],
  ['≥95%', '76', '8'],
  ['>5', '5', undefined],
  ['>5', '6', '10'],
  ['>5', '4', '8'],
  ['<5', '5', undefined],
  ['≤5', '10', '5'],
  ['≤0', '0', '10'],
  ['=0件', '1', '0'],
  ['≥0', '0', '10'],
  ['=4', '5', '8'],
  ['=4', '2', '5'],
])('the score of %s at %s is %s', (target, actual, expected) => {
  const measured = measuredTarget(row(target))!;
  expect(scoreOf(measured, new Big(actual), new Big(10))?.toFixed()).toBe(expected);
});
