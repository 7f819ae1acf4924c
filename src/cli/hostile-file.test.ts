import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { readWorkbook } from '../reading/read';
import { formsOf } from '../reading/reading';
import { loadWorkbook } from './workbook-file';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook file of one sheet, whose XML is written as given: no library puts it right. */
async function file(name: string, sheet: string): Promise<string> {
  const zip = new JSZip();
  const add = (path: string, xml: string): void => void zip.file(path, `${HEAD}${xml}`);
  add(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`,
  );
  add(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  add(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  add(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
  add('xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`);
  const path = join(folder, name);
  writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer' }));
  return path;
}

const cell = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Rows of a small form: number, and cells by column letter. */
const FORM: readonly (readonly [number, Readonly<Record<string, string>>])[] = [
  [1, { A: '项目绩效目标表' }],
  [2, { A: '项目名称', B: '道路养护' }],
  [3, { A: '预算资金（万元）', B: '20' }],
  [4, { A: '年度目标', B: '养护道路12公里。' }],
  [5, { A: '一级指标', B: '二级指标', C: '三级指标', D: '指标值' }],
  [6, { A: '产出指标', B: '数量指标', C: '养护里程', D: '12公里' }],
  [7, { A: '效益指标', B: '社会效益指标', C: '受益人口', D: '3万人' }],
];
const rows = (lines: typeof FORM): string =>
  lines
    .map(
      ([row, cells]) =>
        `<row r="${row}">${Object.entries(cells)
          .map(([column, text]) => cell(`${column}${row}`, text))
          .join('')}</row>`,
    )
    .join('');
const formXml = (merges: readonly string[] = []): string =>
  `<sheetData>${rows(FORM)}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

const names = (path: string): readonly unknown[] =>
  formsOf(readWorkbook(loadWorkbook(path, { merges: true }).grids)).map((form) =>
    form.indicators.map(({ key }) => key),
  );

test('three cells in a used range of a whole sheet', async () => {
  const path = await file(
    'corner.xlsx',
    `<dimension ref="A1:XFD1048576"/><sheetData>${rows([
      [1, { A: '项目绩效目标表' }],
      [500_000, { C: '项目名称' }],
      [1_048_576, { XFD: '1' }],
    ])}</sheetData>`,
  );
  const { grids } = loadWorkbook(path, { merges: true });
  expect(formsOf(readWorkbook(grids))).toEqual([]);
  expect(grids[0]?.texts.at(-1)?.at(-1)).toBe('1');
});

test('a form with a cell in the last corner of the sheet is read as without it', async () => {
  const corner = `<sheetData>${rows([...FORM, [1_048_576, { XFD: '完' }]])}</sheetData>`;
  expect(names(await file('far.xlsx', corner))).toEqual(names(await file('near.xlsx', formXml())));
});

test.each<[string, readonly string[]]>([
  ['over the whole sheet', ['A100:XFD1048576']],
  ['overlapping', ['B2:D2', 'C2:D3', 'B2:D2']],
  ['reversed', ['D2:B2']],
  ['outside of the sheet', ['XFE1:XFZ9', 'A1048577:B1048578']],
  ['of one cell', ['B2', 'B3:B3']],
  ['that are no range', ['', 'foo', '#REF!', 'A:A', '2:2']],
])('damaged merges of a file: %s', async (name, merges) => {
  const path = await file(`${name}.xlsx`, formXml(merges));
  expect(names(path)).toEqual([['养护里程', '受益人口']]);
});
