import fc from 'fast-check';
import type { Finding, Severity } from '../../review/finding';
import { FINDINGS, manyFindings, RULE_INFOS } from '../testing/fixtures';
import { finish } from '../../review/steps';
import { preparedOf, prepareStandings, standingOf } from '../../session/standings';
import { createRows, rowsOf } from './lay-rows';
import type { LaidRows } from './lay-rows';
import { GROUPINGS, passes } from './rows';
import type { FindingFilter, Grouping, Row } from './rows';
import { countBySeverity } from './severity';

const rules = new Map(RULE_INFOS.map((rule) => [rule.id, rule]));
/** Every finding in the page. */
const OPEN = { ranks: () => 0, opened: 'all' } as const;
const context = { rules, severityOf: ({ severity }: Finding) => severity, openSheet: undefined };
const ALL: FindingFilter = { severities: new Set(), text: '' };
const lay = (grouping: Grouping, closed: readonly string[] = []): readonly Row[] =>
  rowsOf(FINDINGS, { grouping, order: ['立法调研'], rules, closed: new Set(closed), ...OPEN });
const keys = (rows: readonly Row[]): readonly string[] => rows.map(({ key }) => key);

describe('rows of the findings list', () => {
  test('a group stands before its members and knows their number', () => {
    const rows = lay('severity');
    expect(rows.slice(0, 3)).toMatchObject([
      { type: 'group', level: 1, label: { zh: '错误' }, count: 2, position: 1, siblings: 3 },
      { type: 'group', level: 2, count: 1, position: 1, siblings: 2, parent: 'severity/error' },
      { type: 'finding', level: 3, finding: FINDINGS[0], position: 1, siblings: 1 },
    ]);
  });

  test('laid again, rows that show the same are the same objects, the others say what a fresh list says, and all keep their numbers', () => {
    const layAgain = createRows();
    const options = {
      grouping: 'severity',
      order: ['立法调研'],
      rules,
      closed: new Set<string>(),
      ...OPEN,
    } as const;
    const findings = manyFindings(40);
    const first = layAgain(findings, options);
    const { rows: before } = first;
    const without = findings.filter((_, index) => index !== 20);
    const { rows: now } = layAgain(without, options);
    expect(now).toEqual(rowsOf(without, options));
    const anew = now.filter((row) => !before.includes(row));
    // The groups that count the finding, and its neighbours, which have another place among one fewer.
    const left = findings[20];
    const neighbours = without.filter(
      ({ severity, cells: [at] }) => severity === left?.severity && at?.sheet.id === left.cells[0]?.sheet.id,
    );
    expect(anew.filter(({ type }) => type === 'group')).toHaveLength(2);
    expect(anew.flatMap((row) => (row.type === 'finding' ? [row.finding] : []))).toHaveLength(
      neighbours.length,
    );
    expect(layAgain(without, options).rows.every((row, index) => row === now[index])).toBe(true);
    const numbered = ({ rows, numbers }: LaidRows): ReadonlyMap<string, number | undefined> =>
      new Map(rows.map(({ key }, index) => [key, numbers[index]]));
    expect(numbered(layAgain(findings, options))).toEqual(numbered(first));
  });

  test('laid again after any changes, a list says what a fresh list says', () => {
    // Of every second sheet all findings are one entry.
    const findings = manyFindings(30).map((finding, index) =>
      index % 2 === 0 ? { ...finding, form: `[${finding.cells[0]!.sheet.id}]` } : finding,
    );
    const sheets = [...new Set(findings.flatMap(({ cells: [at] }) => at?.sheet.id ?? []))];
    const groups = GROUPINGS.flatMap((grouping) =>
      rowsOf(findings, { grouping, order: [], rules, closed: new Set(), ...OPEN }).flatMap((row) =>
        row.type === 'group' ? [row.key] : [],
      ),
    );
    const picture = fc.record({
      findings: fc.shuffledSubarray([...findings]),
      grouping: fc.constantFrom('severity', 'severity', 'sheet', 'dimension', 'rule'),
      order: fc.constantFrom(sheets, [...sheets].reverse()),
      closed: fc.constantFrom([], [], groups.slice(0, 1), groups.slice(1, 4)),
      opened: fc.subarray(['entry/missing-explanation:[项目1]', 'entry/missing-explanation:[项目2]']),
      prepared: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(picture, { minLength: 2, maxLength: 6 }), (pictures) => {
        const layAgain = createRows();
        for (const { findings: now, closed, opened, prepared, ...other } of pictures) {
          if (prepared) finish(prepareStandings(now));
          const options = {
            ...other,
            rules,
            closed: new Set(closed),
            ...OPEN,
            opened: new Set(opened),
          } as const;
          const { rows, numbers, placeOf } = layAgain(now, options);
          expect(rows).toEqual(rowsOf(now, options));
          expect(rows.map(({ key }) => placeOf(key))).toEqual([...rows.keys()]);
          expect(rows.map(({ type }) => type === 'group')).toEqual(numbers.map((number) => number < 0));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('findings of one rule on one form are one row until it is opened, with the gravest severity', () => {
    const findings = manyFindings(3).map((finding, index) => ({
      ...finding,
      form: '[一]',
      cells: [{ ...finding.cells[0]!, sheet: { id: '一', name: '一' } }],
      severity: index === 1 ? ('error' as const) : finding.severity,
    }));
    const options = {
      grouping: 'severity',
      order: [],
      rules,
      closed: new Set<string>(),
      ranks: () => 0,
    } as const;
    const shut = rowsOf(findings, { ...options, opened: new Set() });
    expect(shut).toMatchObject([
      { type: 'group', count: 1, severity: 'error' },
      { type: 'group', count: 1 },
      { type: 'entry', open: false, level: 3, siblings: 1 },
    ]);
    const open = rowsOf(findings, { ...options, opened: new Set(['entry/missing-explanation:[一]']) });
    expect(open.slice(3)).toMatchObject([
      { type: 'finding', level: 4, position: 1, siblings: 3, parent: 'entry/missing-explanation:[一]' },
      { type: 'finding', position: 2 },
      { type: 'finding', position: 3 },
    ]);
  });

  test('a closed group keeps its count and hides its members', () => {
    const rows = lay('severity', ['severity/error']);
    expect(rows[0]).toMatchObject({ open: false, count: 2 });
    expect(rows[1]).toMatchObject({ key: 'severity/warning' });
  });

  test('closing a sheet under one severity leaves it open under the others', () => {
    const rows = lay('severity', ['severity/warning/立法调研']);
    expect(keys(rows)).not.toContain(FINDINGS[2]?.id);
    expect(keys(rows)).toContain(FINDINGS[3]?.id);
  });

  test.each<[Grouping, readonly string[]]>([
    ['severity', ['severity/error', 'severity/warning', 'severity/tip']],
    ['sheet', ['sheet/立法调研', 'sheet/部门整体支出绩效目标表', `sheet/${FINDINGS[1]?.cells[0]?.sheet.id}`]],
    ['dimension', ['dimension/完整性', 'dimension/适当性', 'dimension/可行性']],
    ['rule', ['rule/projects-below-department', 'rule/missing-explanation', 'rule/blank-spaces']],
  ])(
    'grouped by %s: groups in the order of the catalogue or the workbook, known sheets first',
    (grouping, groups) => {
      expect(keys(lay(grouping).filter(({ level }) => level === 1))).toEqual(groups);
    },
  );

  test('by rule the gravest stand first, whatever the catalogue says; also after the gravest is gone', () => {
    const first = [...rules.keys()][0]!;
    const [other] = FINDINGS.filter(({ severity, rule }) => severity === 'error' && rule !== first);
    const tip = { ...FINDINGS[0]!, id: 'tip', rule: first, severity: 'tip' as const };
    const graver = { ...tip, id: 'graver', form: '[别处]', severity: 'error' as const };
    const layAgain = createRows();
    const shown = (findings: readonly Finding[]): readonly string[] =>
      layAgain(findings, { grouping: 'rule', order: [], rules, closed: new Set(), ...OPEN })
        .rows.filter(({ level }) => level === 1)
        .map(({ key }) => key);
    const [catalogue, gravest] = [`rule/${first}`, `rule/${other!.rule}`];
    expect(shown([tip, other!])).toEqual([gravest, catalogue]);
    expect(shown([tip, other!, graver])).toEqual([catalogue, gravest]);
    expect(shown([tip, other!])).toEqual([gravest, catalogue]);
  });

  test('within a group findings stand by severity, then row, then column', () => {
    const findings = [...manyFindings(30)].reverse();
    const shown = rowsOf(findings, {
      grouping: 'sheet',
      order: [],
      rules,
      closed: new Set(),
      ...OPEN,
    }).flatMap((row) =>
      row.type === 'finding' && row.parent === 'sheet/项目1' ? [row.finding.cells[0]?.row] : [],
    );
    expect(shown).toEqual([0, 12, 24]);
  });

  test('keys do not depend on what else was found', () => {
    const more = rowsOf([...manyFindings(4), ...FINDINGS], {
      grouping: 'severity',
      order: [],
      rules,
      closed: new Set(),
      ...OPEN,
    });
    expect(keys(more)).toEqual(expect.arrayContaining([...keys(lay('severity'))]));
  });
});

test('standings prepared of one list after the other are those of each finding', () => {
  const findings = manyFindings(40);
  fc.assert(
    fc.property(fc.array(fc.shuffledSubarray([...findings]), { minLength: 1, maxLength: 5 }), (lists) => {
      for (const list of lists) {
        finish(prepareStandings(list));
        expect(preparedOf(list).standings).toEqual(list.map(standingOf));
      }
    }),
  );
});

test('findings are counted by severity, however the list differs from the one counted before', () => {
  const findings = manyFindings(12);
  fc.assert(
    fc.property(fc.shuffledSubarray([...findings]), (some) => {
      const counted = (wanted: Severity): number => some.filter(({ severity }) => severity === wanted).length;
      expect(countBySeverity(some)).toEqual({
        error: counted('error'),
        warning: counted('warning'),
        tip: counted('tip'),
      });
    }),
  );
});

describe('filter of the findings list', () => {
  test.each<[string, FindingFilter, readonly number[]]>([
    ['nothing wanted: all', ALL, [0, 1, 2, 3]],
    ['one severity', { ...ALL, severities: new Set(['tip']) }, [3]],
    ['two severities', { ...ALL, severities: new Set(['tip', 'warning']) }, [2, 3]],
    ['words of the message', { ...ALL, text: '培训人次' }, [1]],
    ['words of the English message', { ...ALL, text: 'superfluous' }, [3]],
    ['title of the rule', { ...ALL, text: '缺少指标解释' }, [1, 2]],
    ['an address in small letters', { ...ALL, text: '立法调研!g17' }, [2]],
    ['a sheet of any of the cells', { ...ALL, text: '立法调研!' }, [0, 2, 3]],
    ['a quote', { ...ALL, text: '320.00' }, [0]],
    ['outer blanks do not count', { ...ALL, text: '  培训人次 ' }, [1]],
    ['severity and words together', { severities: new Set(['warning']), text: '缺少指标解释' }, [2]],
    ['what is not there', { ...ALL, text: '.*' }, []],
  ])('%s', (_name, filter, expected) => {
    const kept = FINDINGS.flatMap((finding, index) => (passes(finding, filter, context) ? [index] : []));
    expect(kept).toEqual(expected);
  });
});
