import type { CellRef } from '../forms/cell';
import type { Finding } from './finding';
import { setAside } from './set-aside';
import type { Dismissal } from './workbook-record';

const at = (row: number): CellRef => ({
  sheet: { id: 's', name: '表' },
  row,
  column: 1,
  rows: 1,
  columns: 1,
});
const finding = (id: string, row: number, quotes: readonly string[] = ['甲']): Finding => ({
  id,
  rule: id.split(':')[0]!,
  kind: 'typo',
  severity: 'tip',
  dimension: '完整性',
  level: 'main',
  form: '[s]',
  cells: [at(row)],
  evidence: quotes.map((text) => ({ at: at(row), text })),
  message: { zh: '', en: '' },
  mark: { while: 'unchanged' },
});
const dismissal = (id: string, place?: CellRef, quotes: readonly string[] = ['甲']): Dismissal => ({
  finding: id,
  rule: id.split(':')[0]!,
  reason: '理由',
  quotes,
  on: '2026-11-30',
  at: place,
});

type Case = readonly [
  name: string,
  kept: Dismissal,
  findings: readonly Finding[],
  dismissed: readonly number[],
];

test.each<Case>([
  ['the same id', dismissal('r:[s]:target'), [finding('r:[s]:target', 4)], [0]],
  [
    'the same id that quotes something else',
    dismissal('r:[s]:target'),
    [finding('r:[s]:target', 4, ['乙'])],
    [],
  ],
  [
    'quotes in another order',
    dismissal('r:a', undefined, ['甲', '乙']),
    [finding('r:a', 4, ['乙', '甲'])],
    [0],
  ],
  [
    'its place before its id',
    dismissal('r:[s]/project/甲:target', at(9)),
    [finding('r:[s]/project/甲:target', 4), finding('r:[s]/project/甲~2:target', 9)],
    [1],
  ],
  ['its id where the place is gone', dismissal('r:[s]:target'), [finding('r:[s]:target', 7)], [0]],
  ['another rule at its place', dismissal('r:[s]:target', at(4)), [finding('q:[s]:target', 4)], []],
  [
    'one of two at its place: that of the same id',
    dismissal('r:[s]:target~2', at(4)),
    [finding('r:[s]:target', 4), finding('r:[s]:target~2', 4)],
    [1],
  ],
  [
    'a form that became one of several',
    dismissal('r:[s]:target'),
    [finding('r:[s]/project/甲:target', 4), finding('r:[s]/project/乙:target', 40, ['乙'])],
    [0],
  ],
  ['a form that was one of several', dismissal('r:[s]/project/甲:target'), [finding('r:[s]:target', 4)], [0]],
  [
    'which of several forms it was is not known',
    dismissal('r:[s]:target'),
    [finding('r:[s]/project/甲:target', 4), finding('r:[s]/project/乙:target', 40)],
    [],
  ],
  ['a form of another sheet', dismissal('r:[s]:target'), [finding('r:[t]/project/甲:target', 4)], []],
  ['an address in the id of an earlier version', dismissal('r:[s]:B5'), [finding('r:[s]:12/人数', 4)], [0]],
  ['another address', dismissal('r:[s]:B6'), [finding('r:[s]:12/人数', 4)], []],
])('a dismissal meets %s', (_name, kept, findings, dismissed) => {
  const sorted = setAside({ findings, cannotJudge: [] }, [kept]);
  expect(sorted.dismissed.map((each) => findings.indexOf(each.finding))).toEqual(dismissed);
  expect(sorted.review.findings).toEqual(findings.filter((_, index) => !dismissed.includes(index)));
});
