import { buildReading } from '../../test/review/form-builder';
import { review } from './engine';
import type { Finding, RuleId, Severity } from './finding';
import { oneReason, rulesWithReasons } from './reasons';
import { RULES } from './rules';

const titleOf = (rule: RuleId) => RULES.find(({ id }) => id === rule)?.title;
const finding = (rule: RuleId, severity: Severity, row: number, column = 5): Finding => ({
  id: `${rule}:${row}`,
  rule,
  kind: 'typo',
  severity,
  level: 'main',
  dimension: '完整性',
  form: '[s]',
  cells: [{ sheet: { id: 's', name: '表' }, row, column, rows: 1, columns: 1 }],
  evidence: [],
  message: { zh: `${rule}。`, en: `${rule}.` },
  mark: { while: 'unchanged' },
});
const levels = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.map(({ rule, level }) => [rule, level]));

test('of several rules about one cell for one cause the gravest stays and names the others', () => {
  const [about, unit, number] = [
    finding('bound-against-about', 'warning', 3),
    finding('unit-against-name', 'warning', 3),
    finding('number-against-explanation', 'error', 3),
  ] as const;
  const shown = oneReason([about, unit, number], titleOf);
  expect(levels(shown)).toEqual({
    'bound-against-about': 'fine',
    'unit-against-name': 'fine',
    'number-against-explanation': 'main',
  });
  expect(shown[2]!.message.zh).toMatch(/^number-against-explanation。一并处理：.+；.+。$/u);
  expect(shown.map(({ id, severity }) => [id, severity])).toEqual(
    [about, unit, number].map(({ id, severity }) => [id, severity]),
  );
});

test('other cells, and other causes in one cell, stay as they are', () => {
  const apart = [
    finding('bound-against-about', 'warning', 3),
    finding('number-against-explanation', 'warning', 4),
    finding('unquantified-value', 'warning', 4),
  ];
  expect(oneReason(apart, titleOf)).toBe(apart);
});

test('a cause covers its effects on its row, or on its form', () => {
  const shown = oneReason(
    [
      finding('projects-below-department', 'warning', 1),
      finding('goal-without-project', 'tip', 8, 2),
      finding('indicator-without-work', 'warning', 9, 4),
      finding('tautological-explanation', 'warning', 9, 6),
      { ...finding('tautological-explanation', 'warning', 10, 6), rule: 'tautological-explanation' },
    ],
    titleOf,
  );
  expect(shown.map(({ level }) => level)).toEqual(['main', 'fine', 'main', 'fine', 'main']);
});

test('what is covered again is the same object again', () => {
  const findings = [finding('bound-against-about', 'warning', 3), finding('unit-against-name', 'warning', 3)];
  expect(oneReason([...findings], titleOf)).toEqual(oneReason([...findings], titleOf));
  oneReason([...findings], titleOf).forEach((each, index) =>
    expect(each).toBe(oneReason([...findings], titleOf)[index]),
  );
});

test('in a review: sessions and bound of one value are one entry of the main list', () => {
  const { findings } = review(
    buildReading({
      sheet: '表',
      fields: { projectName: '参观' },
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '参观人次',
          target: '≤34人',
          explanation: '组织2次参观，每次34人左右',
        },
      ],
    }),
  );
  const of = (rule: RuleId) => findings.filter((each) => each.rule === rule).map(({ level }) => level);
  expect(of('number-against-explanation')).toEqual(['main']);
  expect(of('bound-against-about')).toEqual(['fine']);
});

test('only rules that there are have reasons', () => {
  const known = new Set(RULES.map(({ id }) => id));
  expect(rulesWithReasons().filter((rule) => !known.has(rule))).toEqual([]);
});

test('a detail covers nothing', () => {
  const detail = { ...finding('indicator-without-work', 'tip', 9, 4), level: 'fine' as const };
  const other = finding('tautological-explanation', 'warning', 9, 6);
  expect(oneReason([detail, other], titleOf).map(({ level }) => level)).toEqual(['fine', 'main']);
  const mark = { ...finding('half-width-marks', 'tip', 12), level: 'fine' as const };
  expect(oneReason([mark, finding('common-typo', 'tip', 12)], titleOf).map(({ level }) => level)).toEqual([
    'fine',
    'main',
  ]);
});
