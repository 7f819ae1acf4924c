import type { IndicatorClass } from '../forms/model';
import { spreadPoints } from './spread-points';
import type { IndicatorRow } from './values';

const rows = (levels: string, weight = ''): readonly IndicatorRow[] =>
  [...levels].map((level) => {
    const level1 = { o: 'output', b: 'benefit', s: 'satisfaction', c: 'cost', x: undefined }[level];
    return {
      class: { level1 } as IndicatorClass,
      level1: '',
      level2: '',
      direction: '',
      texts: { weight },
      origins: {},
    };
  });

test.each([
  ['oobs', [25, 25, 30, 10]],
  ['ooobbs', [17, 17, 16, 15, 15, 10]],
  ['ccoobs', [10, 10, 20, 20, 20, 10]],
  ['oob', [28, 28, 34]],
  ['ooooooo', [13, 13, 13, 13, 13, 13, 12]],
])('%s: the points of the rule, evenly, in whole points, 90 together', (levels, expected) => {
  const indicators = rows(levels);
  const points = spreadPoints(indicators)!;
  expect(indicators.map((indicator) => points.get(indicator))).toEqual(expected);
  expect(expected.reduce((sum, each) => sum + each, 0)).toBe(90);
});

test('nothing is spread over what has points, or is of no class', () => {
  expect(spreadPoints(rows('oobs', '10'))).toBeUndefined();
  expect(spreadPoints(rows('oxbs'))).toBeUndefined();
  expect(spreadPoints([])).toBeUndefined();
});
