/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read as readWithSheetJs, utils } from '@e965/xlsx';
import { Workbook, type CellValue } from 'exceljs';
import { CellValueType, type ICellData, type IWorksheetData } from '@univerjs/core';
import { CONDITIONAL_FORMATS, VALIDATIONS } from './open';
import type { WorkbookFile } from '../workbook-file';
import { CorruptFileError, OldFormatError, openXlsx, PasswordProtectedError, saveXlsx } from './index';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../../assets/sample-2024.xlsx')));

const sheetsOf = ({ snapshot }: WorkbookFile): Partial<IWorksheetData>[] =>
  snapshot.sheetOrder.map((id) => snapshot.sheets[id]!);
const resourceOf = <T>({ snapshot }: WorkbookFile, name: string): Record<string, T[]> =>
  JSON.parse(snapshot.resources!.find((entry) => entry.name === name)!.data) as Record<string, T[]>;

/** Opens what ExcelJS writes for a workbook described in code. */
async function openBuilt(build: (workbook: Workbook) => void): Promise<WorkbookFile> {
  const workbook = new Workbook();
  build(workbook);
  return openXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
const again = async (file: WorkbookFile): Promise<WorkbookFile> => openXlsx(await saveXlsx(file));

describe('the sample workbook', () => {
  test('opens with its nine sheets, merges, sizes, styles and page setup', async () => {
    const file = await openXlsx(SAMPLE);
    const sheets = sheetsOf(file);
    expect(sheets).toHaveLength(9);
    for (const sheet of sheets) {
      expect(sheet.mergeData!.length).toBeGreaterThan(5);
      expect(file.extras[sheet.id!]?.print?.paperSize).toBe(9);
    }
    const title = sheets[0]!.cellData![0]![0]!;
    expect(title.v).toContain('部门整体支出绩效目标表');
    expect(file.snapshot.styles[title.s as string]).toMatchObject({ ff: '宋体', fs: 18, bl: 1 });
    const total = Object.values(sheets[0]!.cellData!)
      .flatMap((row) => Object.values(row as Record<number, ICellData>))
      .find((cell) => cell.f === '=F6+F7');
    expect(total).toMatchObject({ v: 2584.64, t: CellValueType.NUMBER });
  });

  test('is the same workbook after saving and opening again', async () => {
    const file = await openXlsx(SAMPLE);
    expect(await again(file)).toEqual(file);
  });

  test('is read the same by two other readers before and after', async () => {
    const saved = await saveXlsx(await openXlsx(SAMPLE));
    const [before, after] = [SAMPLE, saved].map((bytes) => {
      const book = readWithSheetJs(bytes, { cellFormula: true, cellStyles: false });
      return book.SheetNames.map((name) => {
        const sheet = book.Sheets[name]!;
        return {
          name,
          rows: utils.sheet_to_json(sheet, { header: 1, raw: true }),
          formulas: utils.sheet_to_formulae(sheet),
          merges: [...(sheet['!merges'] ?? [])].sort((a, b) => a.s.r - b.s.r || a.s.c - b.s.c),
        };
      });
    });
    expect(after).toEqual(before);

    const [first, second] = [new Workbook(), new Workbook()];
    await first.xlsx.load(SAMPLE.slice().buffer);
    await second.xlsx.load(saved.slice().buffer);
    first.worksheets.forEach((sheet, index) => {
      const other = second.worksheets[index]!;
      expect(other.pageSetup).toEqual(sheet.pageSetup);
      expect([...other.model.merges].sort()).toEqual([...sheet.model.merges].sort());
      sheet.eachRow((row, number) => {
        expect(other.getRow(number).height).toBe(row.height);
        row.eachCell((cell) => {
          const twin = other.getCell(cell.address);
          expect(twin.value).toEqual(cell.value);
          expect(twin.font).toEqual(cell.font);
          expect(twin.alignment).toEqual(cell.alignment);
          expect(twin.border).toEqual(cell.border);
        });
      });
    });
  });
});

describe('what a workbook may hold', () => {
  test.each<[string, CellValue, object]>([
    ['number', 12.5, { v: 12.5, t: CellValueType.NUMBER }],
    ['text', '绩效', { v: '绩效', t: CellValueType.STRING }],
    ['number kept as text', '1,200.00', { v: '1,200.00', t: CellValueType.FORCE_STRING }],
    ['text that would be a formula', '=1+1', { v: '=1+1', t: CellValueType.FORCE_STRING }],
    ['truth value', true, { v: 1, t: CellValueType.BOOLEAN }],
    ['error value', { error: '#N/A' }, { v: '#N/A', t: CellValueType.STRING }],
    ['formula with its result', { formula: 'SUM(B1:B2)', result: 3 }, { f: '=SUM(B1:B2)', v: 3 }],
    ['formula with an error', { formula: '1/0', result: { error: '#DIV/0!' } }, { f: '=1/0', v: '#DIV/0!' }],
    ['link', { text: '政府网站', hyperlink: 'https://example.com/' }, { v: '政府网站' }],
    ['line breaks', '一\n二', { v: '一\n二' }],
    [
      'text with runs',
      { richText: [{ text: '甲', font: { bold: true, name: '宋体', size: 10.5 } }, { text: '乙\n丙' }] },
      { v: '甲乙\n丙' },
    ],
  ])('%s', async (_name, value, expected) => {
    const file = await openBuilt((workbook) => {
      workbook.addWorksheet('表').getCell('A1').value = value;
    });
    expect(sheetsOf(file)[0]!.cellData![0]![0]).toMatchObject(expected);
    expect(await again(file)).toEqual(file);
  });

  test('dates become serial numbers with their number format', async () => {
    const file = await openBuilt((workbook) => {
      const cell = workbook.addWorksheet('表').getCell('A1');
      cell.value = new Date(Date.UTC(2025, 8, 1));
      cell.numFmt = 'yyyy"年"m"月"d"日"';
    });
    const cell = sheetsOf(file)[0]!.cellData![0]![0]!;
    expect(cell).toMatchObject({ v: 45901, t: CellValueType.NUMBER });
    expect(file.snapshot.styles[cell.s as string]?.n?.pattern).toBe('yyyy"年"m"月"d"日"');
    expect(await again(file)).toEqual(file);
  });

  test('shared formulas are written out for each cell', async () => {
    const file = await openBuilt((workbook) => {
      const sheet = workbook.addWorksheet('表');
      sheet.fillFormula('A1:A3', 'B1*2', [2, 4, 6]);
    });
    expect([0, 1, 2].map((row) => sheetsOf(file)[0]!.cellData![row]![0]!.f)).toEqual([
      '=B1*2',
      '=B2*2',
      '=B3*2',
    ]);
  });

  test('formulas that the grid keeps by reference to another cell are written shifted', async () => {
    const file = await openBuilt(
      (workbook) =>
        (workbook.addWorksheet('表').getCell('A1').value = { formula: 'B1*$C$1', result: 0 } as never),
    );
    const [sheet] = sheetsOf(file);
    sheet!.cellData![0]![0]!.si = 'x';
    sheet!.cellData![2] = { 1: { si: 'x', v: 0, t: CellValueType.NUMBER } };
    expect(sheetsOf(await again(file))[0]!.cellData![2]![1]!.f).toBe('=C3*$C$1');
  });

  test('fonts in half points, colours of the theme and by index, fills, borders, rotation and indentation', async () => {
    const file = await openBuilt((workbook) => {
      const cell = workbook.addWorksheet('表').getCell('B2');
      cell.value = '样';
      cell.style = {
        font: {
          name: '仿宋',
          size: 10.5,
          bold: true,
          italic: true,
          underline: true,
          strike: true,
          color: { theme: 4, tint: -0.25 } as never,
        },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { indexed: 13 } as never },
        border: {
          top: { style: 'double', color: { argb: 'FFFF0000' } },
          diagonal: { style: 'thin', up: true, down: false },
        },
        alignment: { horizontal: 'left', vertical: 'top', wrapText: true, indent: 2, textRotation: 45 },
        numFmt: '#,##0.00',
      };
    });
    const [style] = Object.values(file.snapshot.styles).filter((entry) => entry?.ff === '仿宋');
    expect(style).toMatchObject({ fs: 10.5, bl: 1, it: 1, cl: { rgb: '#376092' }, bg: { rgb: '#FFFF00' } });
    expect(style).toMatchObject({
      bd: { t: { s: 7, cl: { rgb: '#FF0000' } }, bl_tr: { s: 1 } },
      tr: { a: -45 },
      pd: { l: 18 },
      tb: 3,
      n: { pattern: '#,##0.00' },
    });
    expect(await again(file)).toEqual(file);
  });

  test('hidden sheets, rows and columns, frozen panes, tab colour, gridlines and zoom', async () => {
    const file = await openBuilt((workbook) => {
      const sheet = workbook.addWorksheet('表', {
        views: [{ state: 'frozen', xSplit: 1, ySplit: 3, showGridLines: false, zoomScale: 85 }],
        properties: { tabColor: { argb: 'FF00B050' } },
      });
      sheet.getCell('A1').value = 1;
      sheet.getRow(2).hidden = true;
      sheet.getRow(2).height = 15;
      sheet.getRow(3).height = 33.75;
      sheet.getColumn(3).hidden = true;
      sheet.getColumn(2).width = 21;
      workbook.addWorksheet('隐藏', { state: 'hidden' });
      workbook.addWorksheet('深藏', { state: 'veryHidden' });
    });
    const [sheet, hidden, very] = sheetsOf(file);
    expect(sheet).toMatchObject({
      freeze: { xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 },
      showGridlines: 0,
      zoomRatio: 0.85,
      tabColor: '#00B050',
    });
    expect(sheet).toMatchObject({
      rowData: { 1: { hd: 1, h: 20 }, 2: { h: 45 } },
      columnData: { 1: { w: 147 }, 2: { hd: 1 } },
    });
    expect([hidden!.hidden, very!.hidden]).toEqual([1, 1]);
    const written = new Workbook();
    await written.xlsx.load((await saveXlsx(file)).slice().buffer);
    expect(written.worksheets.map(({ state }) => state)).toEqual(['visible', 'hidden', 'veryHidden']);
    expect(await again(file)).toEqual(file);
  });

  test('page setup with several print areas, titles, header and footer', async () => {
    const file = await openBuilt(
      (workbook) => (workbook.addWorksheet("年度's 表").getCell('A1').value = 1 as never),
    );
    const [id = ''] = file.snapshot.sheetOrder;
    const print = {
      orientation: 'landscape',
      paperSize: 9,
      scale: 100,
      fit: { wide: 1, tall: 0 },
      printArea: 'A1:H30,A40:H50',
      titleRows: '1:3',
      titleColumns: 'A:B',
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.5, header: 0.3, footer: 0.3 },
      centerHorizontally: true,
      header: { left: '六盘水市', right: '&D' },
      footer: { center: '第 &P 页，共 &N 页' },
    } as const;
    const reopened = await again({ ...file, extras: { [id]: { print } } });
    expect(reopened.extras[id]?.print).toEqual(print);
  });

  test('protection with its password and what it allows, unlocked cells', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('表');
    for (const address of ['B2', 'B3', 'C2', 'C3', 'E9'])
      sheet.getCell(address).protection = { locked: false };
    await sheet.protect('密码', { formatCells: true, spinCount: 10 });
    const file = await openXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const extras = file.extras[file.snapshot.sheetOrder[0]!]!;
    expect(extras).toMatchObject({
      protected: true,
      allow: { formatCells: true },
      unlocked: ['B2:C3', 'E9'],
    });
    expect(extras.carried?.protection?.['hashValue']).toEqual(expect.any(String));
    expect(await again(file)).toEqual(file);
  });

  test('defined names of workbook and sheet, areas or not, hidden ones too', async () => {
    const file = await openBuilt((workbook) => {
      workbook.addWorksheet('甲').getCell('A1').value = 1;
      workbook.addWorksheet('乙').getCell('A1').value = 1;
    });
    const names = [
      { name: '合计', formula: '=甲!$A$1:$A$9' },
      { name: '税率', formula: '=0.13' },
      {
        name: '局部',
        formula: '="甲,乙"',
        sheetId: file.snapshot.sheetOrder[1]!,
        hidden: true,
        comment: '备注 <1>',
      },
    ];
    expect((await again({ ...file, names })).names).toEqual(names);
  });

  test('custom XML parts and settings of add-ins', async () => {
    const file = await openBuilt(
      (workbook) => (workbook.addWorksheet('甲').getCell('A1').value = 1 as never),
    );
    const kept = {
      customXml: [
        { id: '{0B7F2A53-0000-4000-8000-000000000001}', xml: '<a xmlns="urn:x"><b c="1">甲&amp;乙</b></a>' },
      ],
      settings: { ignored: '["a<b","\\"c\\""]', empty: '""' },
    };
    expect(await again({ ...file, ...kept })).toMatchObject(kept);
  });
});

describe('conditional formats', () => {
  const rule = (rest: object) => ({
    priority: 1,
    style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFE699' } } },
    ...rest,
  });
  const openFormat = (rest: object, ref = 'B2:C9 E2') =>
    openBuilt((workbook) => {
      const sheet = workbook.addWorksheet('表');
      sheet.getCell('A1').value = 1;
      sheet.addConditionalFormatting({ ref, rules: [rule(rest) as never] });
    });

  test('formulas are shown and stay', async () => {
    const file = await openFormat({ type: 'expression', formulae: ['AND(N("mark")=0,B2="")'] });
    const [[shown]] = Object.values(resourceOf<object>(file, CONDITIONAL_FORMATS)) as [[object]];
    expect(shown).toMatchObject({
      ranges: [
        { startRow: 1, endRow: 8, startColumn: 1, endColumn: 2 },
        { startRow: 1, startColumn: 4 },
      ],
      rule: {
        type: 'highlightCell',
        subType: 'formula',
        value: '=AND(N("mark")=0,B2="")',
        style: { bg: { rgb: '#FFE699' } },
      },
    });
    expect(await again(file)).toEqual(file);
  });

  test('the order of priority stays', async () => {
    const file = await openBuilt((workbook) => {
      const sheet = workbook.addWorksheet('表');
      sheet.addConditionalFormatting({
        ref: 'A1',
        rules: [rule({ type: 'expression', formulae: ['FALSE'], priority: 2 }) as never],
      });
      sheet.addConditionalFormatting({
        ref: 'A1',
        rules: [rule({ type: 'expression', formulae: ['TRUE'], priority: 1 }) as never],
      });
    });
    const [rules] = Object.values(resourceOf<{ rule: { value: string } }>(file, CONDITIONAL_FORMATS));
    expect(rules!.map((entry) => entry.rule.value)).toEqual(['=TRUE', '=FALSE']);
    expect(await again(file)).toEqual(file);
  });

  test.each<[string, object, string]>([
    ['between', { type: 'cellIs', operator: 'between', formulae: [1, 5] }, '=AND(B2>=1,B2<=5)'],
    ['greater than', { type: 'cellIs', operator: 'greaterThan', formulae: ['$A$1'] }, '=B2>$A$1'],
    [
      'contains text',
      {
        type: 'containsText',
        operator: 'containsText',
        text: '无',
        formulae: ['NOT(ISERROR(SEARCH("无",B2)))'],
      },
      '=NOT(ISERROR(SEARCH("无",B2)))',
    ],
  ])('%s is shown by a formula and written as it was', async (_name, rest, formula) => {
    const file = await openFormat(rest);
    const [[shown]] = Object.values(resourceOf<{ rule: { value: string } }>(file, CONDITIONAL_FORMATS)) as [
      [{ rule: { value: string } }],
    ];
    expect(shown.rule.value).toBe(formula);
    const written = await readBack(file);
    expect(written).toEqual([expect.objectContaining({ type: (rest as { type: string }).type })]);
    expect(await again(file)).toEqual(file);
  });

  test.each<[string, object]>([
    [
      'colour scale',
      {
        type: 'colorScale',
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFFF0000' }, { argb: 'FF00FF00' }],
      },
    ],
    ['top ten', { type: 'top10', rank: 3, percent: true }],
    [
      'icon set',
      {
        type: 'iconSet',
        iconSet: '3TrafficLights',
        cfvo: [
          { type: 'percent', value: 0 },
          { type: 'percent', value: 33 },
          { type: 'percent', value: 67 },
        ],
      },
    ],
  ])('%s is carried through', async (_name, rest) => {
    const file = await openFormat(rest, 'B2:B9');
    const before = await readBack(file);
    expect(before).toEqual([expect.objectContaining(rest)]);
    expect(await readBack(await again(file))).toEqual(before);
  });

  async function readBack(file: WorkbookFile): Promise<unknown[]> {
    const workbook = new Workbook();
    await workbook.xlsx.load((await saveXlsx(file)).slice().buffer);
    const { conditionalFormattings } = workbook.worksheets[0] as unknown as {
      conditionalFormattings: { rules: unknown[] }[];
    };
    return conditionalFormattings.flatMap(({ rules }) => rules);
  }
});

describe('data validation', () => {
  test.each<[string, object, object]>([
    [
      'list of values',
      { type: 'list', formulae: ['"产出,效益,满意度"'] },
      { type: 'list', formula1: '产出,效益,满意度' },
    ],
    ['list in cells', { type: 'list', formulae: ['$A$1:$A$3'] }, { type: 'list', formula1: '=$A$1:$A$3' }],
    [
      'whole number',
      { type: 'whole', operator: 'between', formulae: [1, 100] },
      { formula1: '1', formula2: '100', operator: 'between' },
    ],
    [
      'date',
      { type: 'date', operator: 'greaterThan', formulae: [new Date(Date.UTC(2025, 0, 1))] },
      { formula1: '45658' },
    ],
    ['formula', { type: 'custom', formulae: ['LEN(B2)<=20'] }, { type: 'custom', formula1: '=LEN(B2)<=20' }],
  ])('%s', async (_name, rule, expected) => {
    const file = await openBuilt((workbook) => {
      const sheet = workbook.addWorksheet('表');
      for (const address of ['B2', 'B3', 'C2', 'C3'])
        sheet.getCell(address).dataValidation = {
          allowBlank: true,
          showErrorMessage: true,
          errorStyle: 'warning',
          errorTitle: '提示',
          error: '请从列表中选择',
          prompt: '选择',
          promptTitle: '指标',
          showInputMessage: true,
          ...rule,
        } as never;
    });
    const [[shown]] = Object.values(resourceOf<object>(file, VALIDATIONS)) as [[object]];
    expect(shown).toMatchObject({
      ...expected,
      ranges: [{ startRow: 1, endRow: 2, startColumn: 1, endColumn: 2 }],
      error: '请从列表中选择',
      allowBlank: true,
    });
    expect(await again(file)).toEqual(file);
  });
});

describe('files that are none', () => {
  const compound = (text: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(text, 'utf16le')]);

  test.each([
    ['nothing at all', new Uint8Array(), CorruptFileError],
    ['text', new TextEncoder().encode('编制单位,预算金额'), CorruptFileError],
    ['a cut-off workbook', SAMPLE.slice(0, 9_000), CorruptFileError],
    ['the old format', compound('Workbook'), OldFormatError],
    ['an encrypted workbook', compound('EncryptionInfo EncryptedPackage'), PasswordProtectedError],
  ])('%s', async (_name, bytes, expected) => {
    await expect(openXlsx(bytes)).rejects.toThrow(expected);
  });

  test('an archive that is no workbook, or one with broken XML', async () => {
    const { default: JSZip } = await import('jszip');
    const archive = new JSZip().file('readme.txt', 'x');
    await expect(openXlsx(await archive.generateAsync({ type: 'uint8array' }))).rejects.toThrow(
      CorruptFileError,
    );
    const broken = await JSZip.loadAsync(SAMPLE);
    broken.file('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row');
    await expect(openXlsx(await broken.generateAsync({ type: 'uint8array' }))).rejects.toThrow(
      CorruptFileError,
    );
  });
});
