import { sheetsAsFiles } from '../../../test/files/cut';
import { packageOf, partsOf, SAMPLE, utf8 } from '../../../test/files/packages';
import type { Form } from '../../forms/model';
import { formsOf } from '../../reading/reading';
import { readingOf } from '../reading-of';
import { readWorkbookFile } from '../workbook-file';
import { groupsOf } from './groups';

const UNIT = '六盘水市人民代表大会常务委员会办公室';
const OTHER = '六盘水市民政局';

const formsIn = (bytes: Uint8Array): readonly Form[] =>
  formsOf(readingOf(readWorkbookFile(bytes, 'x.xlsx', { merges: true })));
const piece = (name: string): readonly Form[] =>
  formsIn(sheetsAsFiles(SAMPLE, 'xlsx').find((each) => each.name === `${name}.xlsx`)!.bytes);
const other = (): readonly Form[] => {
  const texts = new TextDecoder().decode(partsOf(SAMPLE).get('xl/sharedStrings.xml'));
  return formsIn(packageOf(partsOf(SAMPLE).set('xl/sharedStrings.xml', utf8(texts.replaceAll(UNIT, OTHER)))));
};

describe('a form that names no unit, beside two departments', () => {
  const [department, unnamed, foreign] = [piece('部门整体'), piece('联网监督'), other()];
  const unitOf = (paths?: readonly string[]): string | undefined =>
    groupsOf([department, unnamed, foreign], paths).find(({ forms }) => forms.has(unnamed[0]!))!.unit;

  test('is nobody’s where nothing is known of folders, and in a folder of both', () => {
    expect(unitOf()).toBeUndefined();
    expect(unitOf(['a.xlsx', 'b.xlsx', 'c.xlsx'])).toBeUndefined();
    expect(unitOf(['报送/a.xlsx', '其他/b.xlsx', '报送/c.xlsx'])).toBeUndefined();
  });

  test('is that of its folder where one unit only is in it', () => {
    expect(unitOf(['人大/a.xlsx', '人大/b.xlsx', '民政/c.xlsx'])).toBe(UNIT);
    expect(unitOf(['人大\\a.xlsx', '民政\\b.xlsx', '民政\\c.xlsx'])).toBe(OTHER);
  });
});

describe('a project of a body under the department, beside another department', () => {
  const pieces = sheetsAsFiles(SAMPLE, 'xlsx').map(({ name, bytes }) => [name, formsIn(bytes)] as const);
  const carried = pieces.at(-1)![1];
  const groups = (folder: string, of = pieces) =>
    groupsOf(
      [...of.map(([, forms]) => forms), other()],
      [...of.map(([name]) => `${name === pieces.at(-1)![0] ? folder : '人大'}/${name}`), '民政/b.xlsx'],
    );

  test('is carried by it in its folder, as in its workbook', () => {
    const units = groups('人大');
    expect(units.map(({ unit, forms }) => [unit, forms.size])).toEqual([
      [UNIT, 9],
      [OTHER, 9],
    ]);
    expect(units[0]!.forms.has(carried[0]!)).toBe(true);
  });

  test('stands alone elsewhere, and beside few projects of the department', () => {
    expect(groups('协会').map(({ forms }) => forms.size)).toEqual([8, 9, 1]);
    expect(groups('人大', [...pieces.slice(0, 3), pieces.at(-1)!]).map(({ forms }) => forms.size)).toEqual([
      3, 9, 1,
    ]);
  });
});
