import type { CellRef } from '../../forms/cell';
import type { Finding, MarkCondition, Severity } from '../finding';
import { addressesOf, planMarks as plan, type PlannedMark, type ValueAt } from './mark-plan';

const at = (row: number, column: number, sheet = 's1'): CellRef => ({
  sheet: { id: sheet, name: sheet },
  row,
  column,
  rows: 1,
  columns: 1,
});

const finding = (
  cell: CellRef,
  mark: MarkCondition,
  { severity = 'error' as Severity, rule = 'missing-value', evidence = [] as readonly CellRef[] } = {},
): Finding => ({
  id: `${rule}:${cell.sheet.id}:${cell.row}:${cell.column}`,
  rule,
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
const BLANK: MarkCondition = { while: 'blank' };
const nothing = (): string => '';
const planMarks = (findings: readonly Finding[], valueAt: ValueAt, modern = true): PlannedMark[] =>
  plan(findings, valueAt, { length: 255, modern });
const UNCHANGED: MarkCondition = { while: 'unchanged' };
const texts =
  (values: Readonly<Record<string, string>>): ValueAt =>
  ({ row, column }) =>
    values[`${row},${column}`] ?? '';

describe('planMarks', () => {
  it('makes one format of blank cells of one column, written for the topmost cell', () => {
    const marks = planMarks(
      [finding(at(9, 4), BLANK), finding(at(7, 4), BLANK), finding(at(8, 4), BLANK)],
      nothing,
    );
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ sheet: 's1' });
    expect(addressesOf(marks[0]?.cells ?? [])).toBe('E8:E10');
    expect(marks[0]?.formula).toContain('E8&""');
  });

  it.each([
    ['columns whose topmost cell is not the leftmost', [finding(at(7, 4), BLANK), finding(at(6, 5), BLANK)]],
    ['sheets', [finding(at(7, 4), BLANK), finding(at(7, 4, 's2'), BLANK)]],
    ['severities', [finding(at(7, 4), BLANK), finding(at(8, 4), BLANK, { severity: 'tip' })]],
  ])('keeps different %s apart', (_, findings) => expect(planMarks(findings, nothing)).toHaveLength(2));

  it('lets the gravest lie on top: installed last', () => {
    const severities: readonly Severity[] = ['error', 'tip', 'warning'];
    const findings = severities.map((severity, row) => finding(at(row, 0), BLANK, { severity }));
    expect(planMarks(findings, nothing).map(({ severity }) => severity)).toEqual(['tip', 'warning', 'error']);
  });

  it('makes one format of blank cells of several rules and columns, written for the topmost and leftmost', () => {
    const marks = planMarks(
      [
        finding(at(8, 5), BLANK, { rule: 'missing-explanation' }),
        finding(at(7, 4), BLANK),
        finding(at(9, 4), BLANK),
        finding(at(7, 5), BLANK),
      ],
      nothing,
    );
    expect(marks.map(({ cells }) => addressesOf(cells))).toEqual(['E8,E10,F8:F9']);
    expect(marks[0]?.formula).toContain('E8&""');
  });

  it('pins every cell of evidence to the value it has now', () => {
    const [mark] = planMarks(
      [finding(at(0, 0), UNCHANGED, { evidence: [at(0, 0), at(4, 1, 's2')] })],
      ({ row }) => row,
    );
    expect(mark?.formula).toBe(`=AND(ROW()-ROW($A$1)=0,$A$1=0,'s2'!$B$5=4,N("ptm:v2:")=0)`);
  });

  it('takes a formula of the rule, so that Excel judges by itself', () => {
    const [mark] = planMarks(
      [finding(at(3, 2), { while: 'formula', formula: "$C$4<>SUM('甲'!B1:B2)" })],
      nothing,
    );
    expect(mark?.formula).toBe(`=AND(ROW()-ROW($C$4)=0,$C$4<>SUM('甲'!B1:B2),N("ptm:v2:")=0)`);
  });

  it('puts as many conditions into one formula as it holds', () => {
    const findings = Array.from({ length: 40 }, (_, row) =>
      finding(at(row, 5), UNCHANGED, { evidence: [at(row, 4), at(row, 5)] }),
    );
    const marks = planMarks(findings, ({ row, column }) => (column === 4 ? `指标${row}` : `≥${row}%`));
    expect(marks.length).toBeLessThan(10);
    expect(marks.every(({ formula }) => formula.length <= 255)).toBe(true);
    expect(marks.flatMap(({ cells }) => cells)).toHaveLength(40);
    expect(marks.map(({ formula }) => formula).join()).toContain('"指标3|≥3%")');
  });

  it('keeps conditions apart that would hold in each other\u2019s rows', () => {
    const alike = [
      finding(at(3, 5), UNCHANGED),
      finding(at(5, 5), UNCHANGED, { evidence: [at(5, 4), at(5, 5)] }),
    ];
    const same = texts({ '3,5': '100%', '5,4': '合格率', '5,5': '100%' });
    expect(planMarks(alike, same)).toHaveLength(2);
    expect(planMarks(alike, texts({ '3,5': '100%', '5,4': '合格率', '5,5': '90%' }))).toHaveLength(1);
  });

  it('keeps cells of one row apart, which a row does not tell apart', () =>
    expect(
      planMarks(
        [finding(at(3, 5), UNCHANGED), finding(at(3, 6), UNCHANGED)],
        texts({ '3,5': '甲', '3,6': '乙' }),
      ),
    ).toHaveLength(2));

  describe('in old files', () => {
    it('names no other sheet: of the evidence, what is on the sheet counts', () => {
      const [mark] = planMarks(
        [finding(at(0, 0), UNCHANGED, { evidence: [at(0, 0), at(4, 1), at(4, 1, 's2')] })],
        () => '甲',
        false,
      );
      expect(mark?.formula).toBe('=AND(ROW()-ROW($A$1)=0,EXACT($A$1&"|"&$B$5,"甲|甲"),N("ptm:v2:")=0)');
    });

    it.each([
      ['of another sheet', "$C$4<>SUM('s2'!B1:B2)", '=AND(EXACT($C4,"甲"),N("ptm:v2:")=0)'],
      ['of its own', "$C$4<>SUM('s1'!B1:B2)", '=AND(ROW()-ROW($C$4)=0,$C$4<>SUM(B1:B2),N("ptm:v2:")=0)'],
    ])('takes a formula %s as far as it can be kept', (_, formula, written) =>
      expect(
        planMarks([finding(at(3, 2), { while: 'formula', formula })], () => '甲', false)[0]?.formula,
      ).toBe(written),
    );

    it('stays short, whatever the cells hold', () => {
      const evidence = Array.from({ length: 8 }, (_, row) => at(row, 2));
      const marks = planMarks([finding(at(3, 2), UNCHANGED, { evidence })], () => '长'.repeat(500), false);
      expect(marks.map(({ formula }) => formula.length <= 255)).toEqual([true]);
    });
  });

  it('marks a cell once per rule, and skips findings without a cell', () => {
    const twice = [finding(at(7, 4), BLANK), { ...finding(at(7, 4), BLANK), id: 'other' }];
    const nowhere: Finding = { ...finding(at(0, 0), BLANK), cells: [] };
    expect(planMarks([...twice, nowhere], nothing).map(({ cells }) => cells.length)).toEqual([1]);
  });

  it('splits thousands of cells into lists of addresses that Excel takes', () => {
    const findings = Array.from({ length: 1200 }, (_, index) => finding(at(index * 2, 4), BLANK));
    const marks = planMarks(findings, nothing);
    expect(marks.every(({ cells }) => addressesOf(cells).length < 8192)).toBe(true);
    expect(marks.flatMap(({ cells }) => cells)).toHaveLength(1200);
  });
});
