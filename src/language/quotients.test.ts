import fc from 'fast-check';
import { equationsIn } from './equations';
import { quotientsIn } from './quotients';

test.each<[string, string, string]>([
  ['事项议定率=会议实际议定事项数/计划议定事项数*100%', '会议实际议定事项数', '计划议定事项数'],
  ['（实际完成数÷计划完成数）×100%', '实际完成数', '计划完成数'],
  ['采用情况\n计算公式：被采用意见数量/专家提出意见数量*100%', '被采用意见数量', '专家提出意见数量'],
  ['完工里程占计划里程的比例', '完工里程', '计划里程'],
  ['使用时间与可用时间之比', '使用时间', '可用时间'],
])('%s has a numerator and a denominator', (text, numerator, denominator) => {
  expect(quotientsIn(text)).toEqual([expect.objectContaining({ numerator, denominator })]);
});

test.each(['人代会7天以内/每次', '每人500元/天', '2000元/人的标准', '依法行政和/或其他', '按工作计划实施'])(
  '%s holds no quotient',
  (text) => {
    expect(quotientsIn(text)).toEqual([]);
  },
);

test.each([
  ['quotients', quotientsIn],
  ['equations', equationsIn],
])('no text makes reading %s throw', (_, readIn) => {
  const pieces = fc.constantFrom(
    '人',
    '1',
    '*',
    '/',
    '=',
    '(',
    ')',
    '（',
    '数',
    '占',
    '比例',
    '元',
    '5',
    '%',
    '，',
    '与',
    '之比',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.array(pieces, { maxLength: 300 }).map((part) => part.join('')),
      ),
      (text) => {
        expect(readIn(text).length).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
