import { strFromU8, unzipSync } from 'fflate';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { projectFormPlan, type SheetPlan } from '../writing';
import { plansToXlsx } from './plan-to-xlsx';

const partsOf = async (plans: readonly SheetPlan[]): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await plansToXlsx(plans))).map(([path, content]) => [path, strFromU8(content)]),
  );
const blank = projectFormPlan({ year: 2031 });
const withText = (text: string): SheetPlan => ({
  ...blank,
  cells: blank.cells.map((cell, index) =>
    index === 0 ? { ...cell, content: { type: 'text', text } } : cell,
  ),
});
const parser = new XMLParser({ ignoreAttributes: false, trimValues: false });

test('every part is well-formed and named among the contents, and the same plans give the same file', async () => {
  const plans = [withText('<&"> 一'), { ...blank, name: "二's" }];
  const parts = await partsOf(plans);
  for (const [path, part] of Object.entries(parts))
    expect([path, XMLValidator.validate(part)]).toEqual([path, true]);
  for (const path of Object.keys(parts).filter((name) => name.startsWith('xl/') && !name.includes('_rels')))
    expect(parts['[Content_Types].xml']).toContain(`PartName="/${path}"`);
  expect(await plansToXlsx(plans)).toEqual(await plansToXlsx(plans));
});

test.each([
  ['tabs and lines stay', 'a\tb\nc', 'a\tb\nc'],
  ['what XML has no place for goes', 'a\u0000\u0008b\uFFFF', 'ab'],
  ['a half of a character goes, whole ones stay', 'a\uD83Db👩‍👧', 'ab👩‍👧'],
  ['what looks like a way to write a character is text', '_x0041_', '_x005F_x0041_'],
  ['blanks at the ends stay', '  a  ', '  a  '],
  ['no text is a formula', '=1+1', '=1+1'],
])('%s', async (_name, text, written) => {
  const parts = await partsOf([withText(text)]);
  const { sst } = parser.parse(parts['xl/sharedStrings.xml'] ?? '') as {
    sst: { si: readonly { t: { '#text': string } }[] };
  };
  expect(sst.si.map(({ t }) => String(t['#text']))).toContain(written);
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>1+1');
});

test('formulas carry their value, as a number or as a text', async () => {
  const cells = blank.cells.map((cell, index) => ({
    ...cell,
    content: { type: 'formula', formula: 'IF(A1<"b",1,"x")', value: index === 0 ? 1.5 : 'x&y' } as const,
  }));
  const sheet = (await partsOf([{ ...blank, cells }]))['xl/worksheets/sheet1.xml'];
  expect(sheet).toContain('<f>IF(A1&lt;&quot;b&quot;,1,&quot;x&quot;)</f><v>1.5</v>');
  expect(sheet).toContain('t="str"><f>IF(A1&lt;&quot;b&quot;,1,&quot;x&quot;)</f><v>x&amp;y</v>');
});

test('print set-up: area, rows on every page, breaks before the rows of the plan', async () => {
  const print = { ...blank.print, titleRows: { first: 1, last: 2 }, breaks: [12] };
  const parts = await partsOf([{ ...blank, name: "甲's 表", print }]);
  expect(parts['xl/workbook.xml']).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'甲''s 表'!$2:$3</definedName>`,
  );
  expect(parts['xl/workbook.xml']).toContain(`'甲''s 表'!$A$1:$G$${blank.rowHeights.length}</definedName>`);
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<brk id="12" max="16383" man="1"/>');
});
