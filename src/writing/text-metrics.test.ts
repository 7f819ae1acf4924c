import { LOOKS } from './looks';
import { lineCount, MAX_ROW_HEIGHT, neededHeight } from './text-metrics';

describe('lineCount', () => {
  test.each([
    ['an empty text', '', 10, 1],
    ['a text that just fits', '绩效目标情', 10, 1],
    ['one character too many', '绩效目标情况', 10, 2],
    ['written line breaks', '一\n二\r\n三', 10, 3],
    ['an empty line between two', '一\n\n二', 10, 3],
    ['a Latin word moves down as a whole', '绩效目标 budget', 10, 2],
    ['a Latin word longer than the line is cut', 'aaaaaaaaaaaaaaaaaaaa', 10, 3],
    ['emoji count as wide', '🎉🎉🎉🎉🎉🎉', 10, 2],
    ['joining characters take no width', 'e\u0301e\u0301e\u0301', 4, 1],
    ['a character wider than the cell still takes one line each', '绩效', 1, 2],
  ])('%s', (_name, text, capacity, lines) => {
    expect(lineCount(text, capacity)).toBe(lines);
  });
});

describe('neededHeight', () => {
  test('grows with the text and shrinks with the width', () => {
    const long = '年度目标'.repeat(50);
    const narrow = neededHeight(long, 20, LOOKS.inputLong);
    const wide = neededHeight(long, 80, LOOKS.inputLong);
    expect(narrow).toBeGreaterThan(wide);
    expect(wide).toBeGreaterThan(neededHeight('年度目标', 80, LOOKS.inputLong));
  });

  test('a text that fits in 10.5 points and not in 11 gets its second line', () => {
    const twoLines = neededHeight('一\n二', 46, LOOKS.inputLong);
    expect(neededHeight('项目绩效目标表：预算联网监督系统二期项目资金', 46, LOOKS.inputLong)).toBe(twoLines);
  });

  test('never exceeds what Excel allows', () => {
    expect(neededHeight('长'.repeat(32_767), 20, LOOKS.inputLong)).toBe(MAX_ROW_HEIGHT);
  });
});
