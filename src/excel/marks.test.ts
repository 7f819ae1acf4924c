import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import type { CellRef } from '../forms/cell';
import type { Finding, MarkCondition, Severity } from '../review/finding';
import { countMarks, installMarks, removeMarks } from './marks';
import { markAsItStands } from './testing/mark-as-it-stands';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';

const BOOK = {
  项目一: [
    ['指标', '解释'],
    ['甲', ''],
    ['乙', ''],
    ['丙', '按次计算'],
    [100, '=A5*2'],
  ],
  部门: [[383.1, '合计']],
};

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn()));
beforeEach(() => excel.reset(workbookOf(BOOK)));
afterAll(() => excel.stop());

const at = (sheet: string, row: number, column: number): CellRef => ({
  sheet: { id: sheet, name: sheet === 's1' ? '项目一' : '部门' },
  row,
  column,
  rows: 1,
  columns: 1,
});
let count = 0;
const finding = (
  cell: CellRef,
  mark: MarkCondition,
  evidence: readonly CellRef[] = [],
  severity: Severity = 'error',
): Finding => ({
  id: `finding-${(count += 1)}`,
  rule: 'test-rule',
  kind: 'missing-value',
  severity,
  dimension: '完整性',
  level: 'main',
  form: '[s]',
  cells: [cell],
  evidence: evidence.map((place) => ({ at: place, text: '' })),
  message: { zh: '', en: '' },
  mark,
});
const blanks = (): Finding[] => [
  finding(at('s1', 1, 1), { while: 'blank' }),
  finding(at('s1', 2, 1), { while: 'blank' }),
];

/** Conditional formats of a sheet as they stand in the workbook. */
const formats = (sheet: string) => excel.host.grid.conditionalFormats.list(sheet);
const formulas = (sheet: string): string[] =>
  formats(sheet).map(({ rule }) => ('value' in rule ? String(rule.value) : rule.type));

/** A conditional format as the user, or another add-in, makes it. */
async function userFormat(sheet: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    const { custom } = context.workbook.worksheets
      .getItem(sheet)
      .getRange('A1:B5')
      .conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = '#00FF00';
    await context.sync();
  });
}

describe('installMarks', () => {
  it('makes one format of the blank cells of a column and counts the cells', async () => {
    await expect(markAsItStands(blanks())).resolves.toEqual({ marks: 2, refused: [] });
    expect(formats('s1')).toHaveLength(1);
    expect(formats('s1')[0]?.ranges).toMatchObject([
      { startRow: 1, endRow: 2, startColumn: 1, endColumn: 1 },
    ]);
  });

  it('pins what must stay unchanged to the values of the moment, also on other sheets', async () => {
    await markAsItStands([
      finding(at('s1', 3, 1), { while: 'unchanged' }, [at('s1', 3, 1), at('s1', 4, 1), at('s2', 0, 0)]),
    ]);
    expect(formulas('s1')).toEqual([
      '=AND(ROW()-ROW($B$4)=0,$B$5=200,部门!$A$1=383.1,EXACT($B$4,"按次计算"),N("ptm:v2:")=0)',
    ]);
  });

  it('replaces its own marks and leaves all others, in their order', async () => {
    await userFormat('s1', '=$A1="甲"');
    await markAsItStands(blanks());
    await userFormat('s1', '=N("total")=0');
    const theirs = formats('s1').filter(({ rule }) => !JSON.stringify(rule).includes('ptm:'));
    await markAsItStands([finding(at('s1', 2, 1), { while: 'blank' }, [], 'tip')]);
    expect(formats('s1').filter(({ rule }) => !JSON.stringify(rule).includes('ptm:'))).toEqual(theirs);
    expect(formats('s1').filter(({ rule }) => JSON.stringify(rule).includes('ptm:'))).toHaveLength(1);
  });

  it('looks different without colour: line and font per severity', async () => {
    const severities: readonly Severity[] = ['error', 'warning', 'tip'];
    await markAsItStands(
      severities.map((severity, row) => finding(at('s1', row, 1), { while: 'blank' }, [], severity)),
    );
    const styles = formats('s1').map(
      ({ rule }) =>
        ('style' in rule ? rule.style : undefined) as { bd: { b: { s: number } }; bl?: number; it?: number },
    );
    expect(new Set(styles.map(({ bd }) => bd.b.s)).size).toBe(3);
    expect(new Set(styles.map(({ bl, it }) => `${bl}/${it}`)).size).toBe(3);
    expect(JSON.stringify(formats('s1')[0])).toContain('FFC7CE');
  });

  it('refuses a protected sheet with the reason, changes nothing there, and marks the others', async () => {
    await markAsItStands(blanks());
    const before = formats('s1');
    excel.user.protect('项目一');
    const report = await markAsItStands([...blanks().slice(1), finding(at('s2', 0, 1), { while: 'blank' })]);
    expect(formats('s1')).toEqual(before);
    expect(formats('s2')).toHaveLength(1);
    expect(report.marks).toBe(3);
    expect(report.refused).toMatchObject([{ sheet: { id: 's1', name: '项目一' } }]);
    expect(report.refused[0]?.reason.zh).toContain('受保护');
  });

  it('forgets findings of sheets that are gone', async () => {
    await expect(
      markAsItStands([
        finding({ ...at('s1', 0, 0), sheet: { id: 'gone', name: 'gone' } }, { while: 'blank' }),
      ]),
    ).resolves.toEqual({ marks: 0, refused: [] });
  });

  it('cuts very many marks into requests of bounded size', async () => {
    const rows = Array.from({ length: 150 }, (_, row) => [`${row}${'𠮷'.repeat(1800)}`]);
    excel.reset(workbookOf({ 项目一: rows }));
    const report = await markAsItStands(
      rows.map((_, row) => finding(at('s1', row, 0), { while: 'unchanged' }, [at('s1', row, 0)])),
    );
    expect(report.marks).toBe(150);
    expect(formats('s1')).toHaveLength(150);
    const { writes } = excel.host.recorder;
    expect(writes.length).toBeGreaterThan(1);
    expect(Math.max(...writes.map(({ bytes }) => bytes))).toBeLessThan(2_500_000);
  });

  it('takes few requests, of which one adds and one deletes', async () => {
    await markAsItStands(blanks());
    excel.host.recorder.clear();
    await installMarks(blanks().slice(1), { gridOf: () => undefined });
    // Sheets, their formats, the formats' formulas, the two changes; and office.js releases what it kept.
    expect(excel.host.recorder.batches.length).toBeLessThanOrEqual(6);
    expect(excel.host.recorder.writes).toHaveLength(2);
  });

  describe('where marks stand already', () => {
    const all = (): Finding[] => [
      finding(at('s1', 1, 1), { while: 'blank' }, [], 'tip'),
      finding(at('s1', 3, 1), { while: 'unchanged' }, [], 'warning'),
      finding(at('s1', 2, 1), { while: 'blank' }, [], 'error'),
      finding(at('s2', 0, 1), { while: 'unchanged' }),
    ];
    const idsOn = (sheet: string): string[] => formats(sheet).map(({ cfId }) => cfId);

    it('writes nothing when the same is marked again, and counts what stands', async () => {
      const first = await markAsItStands(all());
      const before = [formats('s1'), formats('s2')];
      excel.host.recorder.clear();
      expect(await markAsItStands(all())).toEqual(first);
      expect(excel.host.recorder.writes).toEqual([]);
      expect([formats('s1'), formats('s2')]).toEqual(before);
    });

    it('replaces on a sheet what lies above a mark that is new, so that the gravest stays on top', async () => {
      await markAsItStands(all());
      const [before, others] = [idsOn('s1'), idsOn('s2')];
      excel.user.type('项目一', 'B4', '按人计算');
      await markAsItStands(all());
      const looks = formats('s1').map(({ rule }) => JSON.stringify(rule));
      expect(looks).toHaveLength(3);
      expect(idsOn('s1').filter((id) => before.includes(id))).toHaveLength(1);
      expect(idsOn('s2')).toEqual(others);
      const places = ['FFC7CE', 'FFEB9C'].map((fill) => looks.findIndex((look) => look.includes(fill)));
      expect(places).not.toContain(-1);
      expect(places[0]).toBeLessThan(places[1]!);
    });

    it('gives other colours to all when they are chosen', async () => {
      await markAsItStands(all());
      const before = idsOn('s1');
      const report = await markAsItStands(all(), 'grey');
      expect(report).toEqual({ marks: 4, refused: [] });
      expect(idsOn('s1').filter((id) => before.includes(id))).toEqual([]);
    });

    it('deletes the second of two equal ones', async () => {
      await markAsItStands(all());
      const [one] = formats('s2');
      excel.host.grid.conditionalFormats.add('s2', { ...one!, cfId: 'copy' });
      expect((await markAsItStands(all())).marks).toBe(4);
      expect(formats('s2')).toHaveLength(1);
    });
  });
});

describe('removeMarks', () => {
  it('leaves the workbook as it was', async () => {
    await userFormat('s1', '=$A1="甲"');
    await excel.settle();
    const before = excel.host.file();
    await markAsItStands(blanks());
    expect(excel.host.file()).not.toEqual(before);
    await expect(removeMarks()).resolves.toEqual({ marks: 0, refused: [] });
    expect(excel.host.file()).toEqual(before);
  });

  it('finds the marks on a copy of the sheet, and after rows were inserted', async () => {
    await markAsItStands(blanks());
    excel.user.insertRows('项目一', 1);
    const copy = excel.user.copySheet('项目一');
    expect(await countMarks()).toBe(4);
    expect(formats('s1')[0]?.ranges).toMatchObject([{ startRow: 2, endRow: 3 }]);
    await removeMarks();
    expect([...formats('s1'), ...formats(copy)]).toEqual([]);
  });

  it('says which sheet keeps its marks because it is protected', async () => {
    await markAsItStands(blanks());
    excel.user.protect('项目一');
    await expect(removeMarks()).resolves.toMatchObject({
      marks: 2,
      refused: [{ sheet: { name: '项目一' } }],
    });
  });
});

test('countMarks only reads', async () => {
  await markAsItStands(blanks());
  excel.host.recorder.clear();
  expect(await countMarks()).toBe(2);
  expect(excel.host.recorder.writes).toEqual([]);
});

describe('formats that Excel cannot read', () => {
  const idOf = (formula: string): string => {
    const found = formats('s1').find(({ rule }) => JSON.stringify(rule).includes(JSON.stringify(formula)));
    if (!found) throw new Error(`No format has the formula ${formula}`);
    return found.cfId;
  };

  it.each(['details', 'whole'] as const)('cost themselves only: %s', async (how) => {
    await userFormat('s1', '=$A1="甲"');
    await userFormat('s1', '=$A1="乙"');
    await markAsItStands(blanks());
    excel.host.quirks.unreadableFormats.set(idOf('=$A1="乙"'), how);
    expect(await countMarks()).toBe(2);
    const marked = await markAsItStands([...blanks(), finding(at('s2', 0, 1), { while: 'blank' })]);
    expect(marked.marks).toBe(3);
    expect(marked.refused).toMatchObject([{ sheet: { name: '项目一' } }]);
    expect(marked.refused[0]?.reason.zh).toContain('1 条条件格式 Excel 无法读取');
    expect(await removeMarks()).toMatchObject({ marks: 0, refused: [{ sheet: { name: '项目一' } }] });
    expect(formulas('s1').sort()).toEqual(['=$A1="乙"', '=$A1="甲"']);
    expect(formats('s2')).toEqual([]);
  });

  it('are ours again after the workbook was reopened', async () => {
    await markAsItStands(blanks());
    const [mark] = formats('s1');
    excel.host.quirks.unreadableFormats.set(mark?.cfId ?? '', 'details');
    expect((await removeMarks()).refused).toHaveLength(1);
    excel.host.quirks.unreadableFormats.clear();
    expect(await removeMarks()).toEqual({ marks: 0, refused: [] });
    expect(formats('s1')).toEqual([]);
  });
});

describe('a request that fails in the middle', () => {
  it('costs a refused formula that mark only, and leaves nothing of it', async () => {
    await markAsItStands([finding(at('s1', 0, 0), { while: 'blank' }, [], 'tip')]);
    excel.host.quirks.refusesFormula = (formula) => formula.includes('按次计算');
    const report = await markAsItStands([
      ...blanks(),
      finding(at('s1', 3, 1), { while: 'unchanged' }),
      finding(at('s2', 0, 1), { while: 'blank' }),
    ]);
    expect(report.marks).toBe(3);
    expect(report.refused.map(({ reason }) => reason.zh)).toEqual([
      '1 个单元格没有标记，Excel 不接受其标记公式；问题仍列在任务窗格中。',
    ]);
    expect(formulas('s1')).toHaveLength(1);
    expect(await countMarks()).toBe(3);
  });

  it('adds the new marks before the old ones go: when Excel stops answering, some are there', async () => {
    await markAsItStands(blanks());
    const before = formats('s1');
    excel.host.faults.failNext('sessionLost', (request) => JSON.stringify(request).includes('"Delete"'));
    await expect(markAsItStands(blanks().slice(1))).rejects.toMatchObject({ code: 'session-lost' });
    expect(formats('s1')).toEqual(expect.arrayContaining([...before]));
    expect(await markAsItStands(blanks())).toEqual({ marks: 2, refused: [] });
    expect(formats('s1')).toHaveLength(1);
  });

  it('removes what an earlier failure left without a formula, and leaves that of others', async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('s1').getRange('B2');
      conditionalFormats.add('Custom');
      conditionalFormats.add('Custom').custom.format.fill.color = '#FFC7CE';
      conditionalFormats.add('Custom').custom.format.fill.color = '#00FF00';
      await context.sync();
    });
    expect(await countMarks()).toBe(0);
    expect(await removeMarks()).toEqual({ marks: 0, refused: [] });
    expect(formats('s1').map(({ rule }) => JSON.stringify(rule))).toEqual([
      expect.stringContaining('#00FF00'),
    ]);
  });

  it('says what could not be deleted', async () => {
    await markAsItStands([...blanks(), finding(at('s1', 3, 0), { while: 'unchanged' })]);
    const [kept] = formats('s1');
    excel.host.faults.failActions(({ Name }) => Name === 'Delete');
    const report = await removeMarks();
    expect(report.marks).toBe(3);
    expect(report.refused.map(({ reason }) => reason.zh)).toEqual([
      expect.stringContaining('2 条标记规则没有能够删除'),
    ]);
    expect(formats('s1')).toContainEqual(kept);
  });
});

describe('an old file', () => {
  it('gets marks that stay within its limits', async () => {
    excel.host.quirks.compatibility = true;
    const report = await markAsItStands([
      ...blanks(),
      finding(at('s1', 3, 1), { while: 'unchanged' }, [at('s1', 3, 1), at('s2', 0, 0)]),
      finding(at('s1', 4, 0), { while: 'formula', formula: "$A$5<>'部门'!$A$1" }),
    ]);
    expect(report).toEqual({ marks: 4, refused: [] });
    expect(formulas('s1').filter((formula) => formula.includes('!'))).toEqual([]);
  });
});

test('a cell with several marks counts once', async () => {
  const report = await markAsItStands([
    finding(at('s1', 3, 1), { while: 'unchanged' }, [], 'error'),
    finding(at('s1', 3, 1), { while: 'unchanged' }, [], 'tip'),
  ]);
  expect(report.marks).toBe(1);
  expect(await countMarks()).toBe(1);
});
