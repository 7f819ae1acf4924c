import { FAULTY, reportOn } from '../../test/report/sources';
import { RULES } from '../review/rules';
import { formsOfFirstPage, type ReportForm, type ReportRule } from './report';
import { ruleSetVersion } from './rule-set';

const entriesOf = (report: ReturnType<typeof reportOn>) => report.groups.flatMap(({ entries }) => entries);

describe('makeReport', () => {
  test('numbers every entry once, the gravest first, and counts agree everywhere', () => {
    const report = reportOn([FAULTY, { ...FAULTY, sheet: '桥梁养护' }]);
    const entries = entriesOf(report);
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
    const { error, warning, tip } = report.counts;
    expect(entries).toHaveLength(error + warning + tip);
    expect(report.places).toBe(entries.flatMap(({ entry }) => entry.findings).length);
    expect(error).toBeGreaterThan(0);
    for (const severity of ['error', 'warning', 'tip'] as const) {
      const sum = (parts: readonly { counts: typeof report.counts }[]): number =>
        parts.reduce((total, { counts }) => total + counts[severity], 0);
      expect(sum(report.dimensions)).toBe(report.counts[severity]);
      expect(sum(report.forms)).toBe(report.counts[severity]);
    }
    expect(report.groups.map(({ severity }) => severity)).toEqual(['error', 'warning', 'tip']);
    for (const { entry, rule, form } of entries) {
      expect(rule.id).toBe(entry.rule);
      for (const { cells } of entry.findings) expect(cells[0]?.sheet.name).toBe(form?.sheet);
    }
  });

  test('details are counted, and listed when they are asked for', () => {
    const untidy = { ...FAULTY, fields: { ...FAULTY.fields, projectName: ' 道路养护经费 ' } };
    const main = reportOn([untidy]);
    const all = reportOn([untidy], { shown: 'all' });
    expect(main.details).toBeGreaterThan(0);
    expect(all.details).toBe(0);
    expect(all.places).toBe(main.places + main.details);
  });

  test('the first page names the gravest ten, and of many forms the twelve with the gravest entries', () => {
    const many = reportOn(Array.from({ length: 20 }, (_, n) => ({ ...FAULTY, sheet: `表${n}` })));
    expect(many.gravest).toHaveLength(10);
    expect(many.gravest.every(({ entry }) => entry.severity === 'error')).toBe(true);
    const { named, others } = formsOfFirstPage(many);
    expect(named).toHaveLength(12);
    expect(others?.forms).toBe(8);

    const counts = (error: number): ReportForm['counts'] => ({ error, warning: 0, tip: 1 });
    const late = { ...many, forms: many.forms.map((form, at) => ({ ...form, counts: counts(at) })) };
    expect(formsOfFirstPage(late).named.map(({ counts: { error } }) => error)).toEqual([
      19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8,
    ]);
  });

  test('dismissed findings stand apart, with their reasons', () => {
    const report = reportOn([FAULTY], { dismissedRule: 'missing-field', reason: '由主管部门统一填写' });
    expect(report.dismissed).toMatchObject([
      { finding: { rule: 'missing-field' }, dismissal: { reason: '由主管部门统一填写', on: '2031-02-03' } },
    ]);
    expect(entriesOf(report).flatMap(({ entry }) => entry.findings.map(({ id }) => id))).not.toContain(
      report.dismissed[0]!.finding.id,
    );
  });

  const habit: ReportRule = {
    ...RULES[0]!,
    id: 'habit',
    offByDefault: true,
    limit: { title: { zh: '下限', en: 'Limit' }, unit: '%', initial: 90, minimum: 0, maximum: 100 },
  };
  const plain: ReportRule = { ...RULES[1]!, id: 'plain' };
  test.each([
    ['as delivered', {}, [['offByDefault', 'habit']]],
    [
      'switched off',
      { disabled: ['plain'] },
      [
        ['offByDefault', 'habit'],
        ['off', 'plain'],
      ],
    ],
    ['switched on', { enabled: ['habit'] }, [['on', 'habit']]],
    [
      'switched on with another limit',
      { enabled: ['habit'], limits: { habit: 85 } },
      [
        ['on', 'habit'],
        ['limit', 'habit'],
      ],
    ],
    ['the limit as delivered', { enabled: ['habit'], limits: { habit: 90 } }, [['on', 'habit']]],
    ['a limit of a rule that does not run', { limits: { habit: 85 } }, [['offByDefault', 'habit']]],
  ])('rule settings: %s', (_name, choices, expected) => {
    const { settings } = reportOn([], {
      choices: { disabled: [], enabled: [], limits: {}, ...choices },
      rules: [habit, plain] as never,
    });
    expect(settings.map(({ type, rule }) => [type, rule.id])).toEqual(expected);
  });
});

describe('ruleSetVersion', () => {
  test('is the same for the same rules and another one when a declaration differs', () => {
    const version = ruleSetVersion(RULES);
    expect(version).toMatch(/^[0-9a-f]{8}$/);
    expect(ruleSetVersion([...RULES])).toBe(version);
    expect(ruleSetVersion(RULES.slice(1))).not.toBe(version);
    const [first, ...others] = RULES;
    expect(
      ruleSetVersion([{ ...first!, severity: first!.severity === 'tip' ? 'error' : 'tip' }, ...others]),
    ).not.toBe(version);
  });
});
