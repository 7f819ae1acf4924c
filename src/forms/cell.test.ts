import { quotedSheetName } from './cell';
import { cutText } from './cut-text';

test.each([
  ['部门整体', '部门整体'],
  ['Sheet1', 'Sheet1'],
  ['R', "'R'"],
  ['c', "'c'"],
  ['RC', "'RC'"],
  ['R1C1', "'R1C1'"],
  ['r2', "'r2'"],
  ['R12C', "'R12C'"],
  ['TRUE', "'TRUE'"],
  ['false', "'false'"],
  ['A1', "'A1'"],
  ['XFD12', "'XFD12'"],
  ["部门's 表", "'部门''s 表'"],
  ['2024', "'2024'"],
  ['项目（一）', "'项目（一）'"],
  ['Rate', 'Rate'],
  ['C项目', 'C项目'],
])('the sheet %s is named %s in a formula', (name, quoted) => expect(quotedSheetName(name)).toBe(quoted));

test.each([
  ['short enough', '甲乙', 2, '甲乙'],
  ['too long', '甲乙丙', 2, '甲乙'],
  ['half a character at the end', '甲\u{20bb7}', 2, '甲'],
  ['a whole one', '甲\u{20bb7}', 3, '甲\u{20bb7}'],
])('a text that is cut: %s', (_name, text, units, cut) => expect(cutText(text, units)).toBe(cut));
