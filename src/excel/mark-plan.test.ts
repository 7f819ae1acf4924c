import type { CellRef } from '../forms/cell';
import type { Finding, MarkCondition, Severity } from '../review/finding';
import { planMarks } from './mark-plan';

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
  cells: [cell],
  evidence: evidence.map((place) => ({ at: place, text: '' })),
  message: { zh: '', en: '' },
  mark,
});
const BLANK: MarkCondition = { while: 'blank' };
const nothing = (): string => '';

describe('planMarks', () => {
  it('makes one format of blank cells of one column, written for the topmost cell', () => {
    const marks = planMarks(
      [finding(at(9, 4), BLANK), finding(at(7, 4), BLANK), finding(at(8, 4), BLANK)],
      nothing,
    );
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ sheet: 's1', addresses: 'E8:E10', cells: 3 });
    expect(marks[0]?.formula).toContain('E8&""');
  });

  it.each([
    ['columns', [finding(at(7, 4), BLANK), finding(at(7, 5), BLANK)]],
    ['sheets', [finding(at(7, 4), BLANK), finding(at(7, 4, 's2'), BLANK)]],
    ['severities', [finding(at(7, 4), BLANK), finding(at(8, 4), BLANK, { severity: 'tip' })]],
    ['rules', [finding(at(7, 4), BLANK), finding(at(8, 4), BLANK, { rule: 'missing-explanation' })]],
  ])('keeps different %s apart', (_, findings) => expect(planMarks(findings, nothing)).toHaveLength(2));

  it('lets the gravest lie on top: installed last', () => {
    const severities: readonly Severity[] = ['error', 'tip', 'warning'];
    const findings = severities.map((severity, row) => finding(at(row, 0), BLANK, { severity }));
    expect(planMarks(findings, nothing).map(({ severity }) => severity)).toEqual(['tip', 'warning', 'error']);
  });

  it('pins every cell of evidence to the value it has now', () => {
    const [mark] = planMarks(
      [finding(at(0, 0), { while: 'unchanged' }, { evidence: [at(0, 0), at(4, 1, 's2')] })],
      ({ row }) => row,
    );
    expect(mark?.formula).toBe('=AND($A$1=0,s2!$B$5=4,N("ptm:v1:missing-value")=0)'.replace('s2!', "'s2'!"));
  });

  it('takes a formula of the rule as it is, so that Excel judges by itself', () => {
    const [mark] = planMarks(
      [finding(at(3, 2), { while: 'formula', formula: "$C$4<>SUM('甲'!B1:B2)" })],
      nothing,
    );
    expect(mark?.formula).toBe(`=AND($C$4<>SUM('甲'!B1:B2),N("ptm:v1:missing-value")=0)`);
  });

  it('marks a cell once per rule, and skips findings without a cell', () => {
    const twice = [finding(at(7, 4), BLANK), { ...finding(at(7, 4), BLANK), id: 'other' }];
    const nowhere: Finding = { ...finding(at(0, 0), BLANK), cells: [] };
    expect(planMarks([...twice, nowhere], nothing).map(({ cells }) => cells)).toEqual([1]);
  });

  it('splits thousands of cells into lists of addresses that Excel takes', () => {
    const findings = Array.from({ length: 1200 }, (_, index) => finding(at(index * 2, 4), BLANK));
    const marks = planMarks(findings, nothing);
    expect(marks.every(({ addresses }) => addresses.length < 8192)).toBe(true);
    expect(marks.reduce((sum, { cells }) => sum + cells, 0)).toBe(1200);
  });
});
