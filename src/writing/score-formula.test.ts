import type { IndicatorClass } from '../forms/model';
import { openScoreFormula } from './open-score-formula';
import { actualFormat, rowGoal, scoreFormula } from './score-formula';
import type { IndicatorRow } from './values';

const OUTPUT: IndicatorClass = { level1: 'output', level2: 'quantity' };
const COST: IndicatorClass = { level1: 'cost', level2: 'economicCost' };
const row = (target: string, of: IndicatorClass = OUTPUT): IndicatorRow => ({
  class: of,
  level1: '',
  level2: '',
  direction: '',
  origins: {},
  texts: { target },
});

describe('scoreFormula', () => {
  const filled = (score: string): string =>
    `IF(OR(F9="",G9=""),"",IF(OR(COUNT(F9,G9)<2,F9<0),"手工评分",${score}))`;

  test.each([
    ['≥: actual ÷ target', '≥95%', 'IF(F9<95%,ROUND(F9/95%*G9,2),G9)'],
    ['≤: target ÷ actual', '≤7天', 'IF(F9>7,ROUND(7/F9*G9,2),G9)'],
    ['=: more than that is judged by hand', '=3个', 'IF(F9<3,ROUND(F9/3*G9,2),IF(F9>3,"手工评分",G9))'],
    ['≤ 0: all or nothing', '≤0次', 'IF(F9>0,0,G9)'],
    ['>: the number itself is left to the hand', '>5', 'IF(F9=5,"手工评分",IF(F9<5,ROUND(F9/5*G9,2),G9))'],
    ['＜ in full width', '＜5', 'IF(F9=5,"手工评分",IF(F9>5,ROUND(5/F9*G9,2),G9))'],
    ['≥ 0: reached by any number', '≥0次', 'G9'],
    ['= 0: all or nothing', '=0件', 'IF(F9>0,0,G9)'],
    ['a span', '3-5次', 'IF(F9<3,"手工评分",IF(F9>5,"手工评分",G9))'],
    ['a time', '2024年12月底前', 'IF(AND(F9>=DATE(1990,1,1),F9<DATE(2025,1,1)),G9,"手工评分")'],
  ])('%s', (_name, target, expected) => {
    expect(scoreFormula(rowGoal(row(target)), 'F9', 'G9')).toBe(filled(expected));
  });

  test('words: the cell says that the score is given by hand', () => {
    expect(scoreFormula(rowGoal(row('有所提高')), 'F9', 'G9')).toBe('IF(F9="","","手工评分")');
  });
});

test('a target to be written is taken from its cell: a cost without a sign is to stay below, the others to be reached', () => {
  const [output, cost] = [OUTPUT, COST].map((of) =>
    openScoreFormula({ target: 'E9', actual: 'F9', points: 'G9', name: 'D9' }, of),
  );
  expect(output).toMatch(/IF\(F9<LOOKUP.*,F9\/LOOKUP/u);
  expect(cost).toMatch(/IF\(F9>LOOKUP.*,LOOKUP.*\/F9,/u);
});

test.each([
  ['per cent', '≥95%', '0.00%'],
  ['a unit', '≥3人次', 'General"人次"'],
  ['no unit', '≥3', 'General'],
  ['a time', '2024年12月', 'yyyy"年"m"月"d"日"'],
])('actual values of %s are typed as numbers', (_name, target, format) => {
  expect(actualFormat(rowGoal(row(target))!)).toBe(format);
});
