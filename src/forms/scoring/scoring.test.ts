import Big from 'big.js';
import type { IndicatorClass } from '../model';
import { goalOf, isInTime, isReached, scoreOf, wholeTarget, type NumberGoal, type WrittenGoal } from '.';

const OUTPUT: IndicatorClass = { level1: 'output', level2: 'quantity' };
const COST: IndicatorClass = { level1: 'cost', level2: 'economicCost' };
const of = (target: string, others: Partial<WrittenGoal> = {}): WrittenGoal => ({
  target,
  name: '',
  direction: '',
  class: OUTPUT,
  ...others,
});
const shown = (written: WrittenGoal): string | undefined => {
  const goal = goalOf(written);
  if (goal?.type !== 'number') return goal && `${goal.before} ${goal.missedAfter}`;
  const { low, high, strict, below, above, unit } = goal;
  return `${below} <${strict ? '' : '='} ${low?.toFixed() ?? ''}..${high?.toFixed() ?? ''} ${unit} > ${above}`;
};
const month = (year: number, number: number): number => year * 12 + number - 1;

describe('what can be scored', () => {
  test.each<[string, WrittenGoal, string | undefined]>([
    ['at least', of('≥95%'), 'share <= 95.. % > none'],
    ['at most', of('≤7天'), 'none <= ..7 天 > share'],
    ['more than', of('＞5次'), 'share < 5.. 次 > none'],
    ['less than, in words', of('低于5次'), 'none < ..5 次 > share'],
    ['words after the number', of('95%以上'), 'share <= 95.. % > none'],
    ['less than, by a bracket', of('‹5次'), 'none < ..5 次 > share'],
    ['more than, by a bracket', of('〉5次'), 'share < 5.. 次 > none'],
    ['not more than, in one sign', of('≯7天'), 'none <= ..7 天 > share'],
    ['at least, in two words', of('高于等于95%'), 'share <= 95.. % > none'],
    ['with its end included', of('95%以上（含）'), 'share <= 95.. % > none'],
    ['words of reaching', of('完成率达到95%以上'), undefined],
    ['reaching alone', of('达到95%以上'), 'share <= 95.. % > none'],
    ['full-width per cent', of('≥95％'), 'share <= 95.. % > none'],
    ['a bare number is to be reached', of('10次'), 'share <= 10.. 次 > none'],
    ['exactly: who does more is judged by hand', of('=3个'), 'share <= 3..3 个 > hand'],
    ['a bare cost is to stay below', of('500元', { class: COST }), 'none <= ..500 元 > share'],
    ['savings are no cost', of('5%', { class: COST, name: '成本节约率' }), 'hand <= 5..5 % > hand'],
    ['the direction of its column', of('3次', { direction: '反向' }), 'none <= ..3 次 > share'],
    [
      'the direction of its column comes first',
      of('5%', { class: COST, direction: '正向' }),
      'share <= 5.. % > none',
    ],
    ['what goes wrong', of('2%', { name: '投诉率' }), 'none <= ..2 % > share'],
    ['what may be wanted or not', of('20件', { name: '办理案件数' }), 'hand <= 20..20 件 > hand'],
    ['a duration may be a service or a delay', of('7天'), 'hand <= 7..7 天 > hand'],
    ['nothing is to happen', of('0次'), 'none <= ..0 次 > none'],
    ['exactly nothing', of('=0件'), 'none <= ..0 件 > none'],
    ['at least nothing', of('≥0次'), 'none <= 0.. 次 > none'],
    ['thousands', of('≥1,200人次'), 'share <= 1200.. 人次 > none'],
    ['ten thousands as they are written', of('≤20万元'), 'none <= ..20 万元 > share'],
    ['hundred millions', of('≥1.2亿元'), 'share <= 1.2.. 亿元 > none'],
    ['a span', of('3-5次'), 'hand <= 3..5 次 > hand'],
    ['a span of per cent', of('90%～95%'), 'hand <= 90..95 % > hand'],
    ['a span of months', of('3-5月'), undefined],
    ['the unit in the name', of('≥95', { name: '合格率（%）' }), 'share <= 95.. % > none'],
    ['no share of a whole', of('292%', { name: '群众满意度' }), undefined],
    ['words', of('有所提高'), undefined],
    ['a grade', of('优良'), undefined],
    ['a qualitative indicator', of('3级', { direction: '定性' }), undefined],
    ['two numbers', of('≥2次、60人'), undefined],
    ['about a number', of('10次左右'), undefined],
    ['a sentence with a number', of('完成3个项目的验收'), undefined],
    ['each', of('每月1次'), undefined],
    ['a fall', of('-5%'), undefined],
    ['a month', of('2024年12月'), `${month(2025, 1)} ${month(2024, 12)}`],
    ['by the end of a month', of('2024年12月底前完成'), `${month(2025, 1)} ${month(2024, 12)}`],
    ['by a day', of('2024年12月15日前'), `${month(2024, 12)} ${month(2024, 12)}`],
    ['before a month', of('2024年12月前'), `${month(2024, 12)} ${month(2024, 12)}`],
    ['by the end of a year', of('2024年底前'), `${month(2025, 1)} ${month(2024, 12)}`],
    ['before a year', of('2024年前'), `${month(2024, 1)} ${month(2024, 12)}`],
    ['a month without a year', of('12月底前'), undefined],
    ['nothing written', of(''), undefined],
  ])('%s', (_name, written, expected) => {
    expect(shown(written)).toBe(expected);
  });
});

test.each<[target: string, actual: string, score: string | undefined, reached: boolean | undefined]>([
  ['≥95%', '95', '10', true],
  ['≥95%', '76', '8', false],
  ['>5', '5', undefined, false],
  ['>5', '6', '10', true],
  ['>5', '4', '8', false],
  ['<5', '5', undefined, false],
  ['≤5', '10', '5', false],
  ['≤0', '0', '10', true],
  ['≤0', '2', '0', false],
  ['=0件', '1', '0', false],
  ['0次', '1', '0', false],
  ['≥0', '0', '10', true],
  ['=4', '5', undefined, undefined],
  ['=4', '2', '5', false],
  ['4', '5', '10', true],
  ['3-5次', '4', '10', true],
  ['3-5次', '6', undefined, undefined],
  ['≥3', '-1', undefined, false],
])('%s at %s: %s of 10 points, reached: %s', (target, actual, score, reached) => {
  const goal = goalOf(of(target)) as NumberGoal;
  expect(scoreOf(goal, new Big(actual), new Big(10))?.toFixed()).toBe(score);
  expect(isReached(goal, new Big(actual))).toBe(reached);
});

test('a time is reached, missed, or not to be told by its month', () => {
  const due = goalOf(of('2024年10月15日前'));
  if (due?.type !== 'date') throw new Error('no time');
  const done = (number: number): boolean | undefined =>
    isInTime(due, { first: month(2024, number), last: month(2024, number) });
  expect([9, 10, 11].map(done)).toEqual([true, undefined, false]);
});

test.each([
  ['95', '≥', '%', '≥95%'],
  ['≥95', '大于等于', '%', '≥95%'],
  ['明显提升', '定性', '', '明显提升'],
  ['', '≥', '%', ''],
])('%s with sign %s and unit %s is %s', (target, operator, unit, whole) => {
  expect(wholeTarget(target, operator, unit)).toBe(whole);
});
