import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { workbookOf, type Cell } from '../../test/excel-host/jest/workbook-of';
import { openXlsx, saveXlsx } from '../../test/excel-host/xlsx';
import { startExcel } from '../excel/start';
import type { Finding } from '../review/finding';
import { createSession } from './session';
import type { Session } from './session-state';

let excel: TestExcel;
let session: Required<Session>;

/** A form with something for each rule whose finding is about a cell rather than a named thing. */
const form = (name: string, leader = ' 张三 '): readonly (readonly Cell[])[] => [
  ['项目绩效目标表', '', '', '', ''],
  ['项目名称', name, '', '负责人', leader],
  ['预算金额（万元）', '1200', '', '联系电话', '=1/0'],
  ['年度目标', '完成全年工作任务', '', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值', '指标解释'],
  ['产出指标', '数量指标', '培训人次', '=LEN(C6)', '培训人次合计'],
  ['', '质量指标', '合格率', 97, '合格人数/总人数'],
  ['', '时效指标', '完成时间', '=LEN(C8)', '按时完成'],
  ['效益指标', '社会效益', '知晓率', '99', '知晓人数/总人数'],
];
const RULES = ['error-cell', 'number-as-text', 'overwritten-formula', 'outer-blanks'] as const;

beforeAll(async () => {
  excel = await startStandIn();
});
afterEach(async () => {
  await session.close();
  await excel.settle();
});
afterAll(() => excel.stop());

const open = async (): Promise<void> => {
  session = createSession(await startExcel());
  await session.actions.check();
};
const findings = (): readonly Finding[] => session.getState().review?.findings ?? [];
const ofRules = (): readonly Finding[] =>
  RULES.map((rule) => findings().find((finding) => finding.rule === rule)!);
const dismissed = (): readonly string[] =>
  (session.getState().dismissed ?? []).map(({ finding }) => finding.rule).sort();
/** Pastes what stands on the first sheet (or another form) with its first cell at an address. */
const paste = (address: string, rows: readonly (readonly Cell[])[]): void =>
  excel.user.paste('s1', address, rows);
const sheets = () => excel.host.grid.sheets;

const HAPPENINGS: Readonly<Record<string, () => void>> = {
  'rows are inserted above': () => excel.user.insertRows('s1', 1, 3),
  'columns are inserted before it': () => excel.user.insertColumns('s1', 'A', 2),
  'another form is pasted below': () => paste('A12', form('另一个项目')),
  'another form is pasted beside': () => paste('H1', form('另一个项目')),
  'a copy of the form is pasted above': () => {
    excel.user.insertRows('s1', 1, 11);
    paste('A1', form('项目甲'));
  },
  'a copy of the form is pasted below': () => paste('A12', form('项目甲')),
  'its sheet is renamed': () => excel.user.rename('s1', '改了名'),
  'its sheet is copied': () => void excel.user.copySheet('s1'),
  'sheets are reordered': () => sheets().move('s1', 1),
  'a sheet of the same form stands before it': () => sheets().move(excel.user.copySheet('s1'), 0),
};

describe('what was dismissed stays so, and nothing else, when', () => {
  test.each(Object.entries(HAPPENINGS))('%s', async (_name, happens) => {
    excel.reset(workbookOf({ 项目甲: form('项目甲'), 项目乙: form('项目乙', '李四') }));
    await open();
    for (const finding of ofRules()) await session.actions.dismiss(finding, '理由');
    const others = findings();
    expect(dismissed()).toEqual([...RULES].sort());
    const places = (): readonly string[] =>
      (session.getState().dismissed ?? []).map(
        ({
          finding: {
            cells: [at],
          },
        }) => excel.host.grid.cells.read(at!.sheet.id, at!)[0]![0]!.text,
      );
    const before = places();

    happens();
    await session.actions.check();
    const now = findings().length;
    expect(dismissed()).toEqual([...RULES].sort());
    expect(places()).toEqual(before);
    expect(now).toBeGreaterThanOrEqual(others.length);

    const bytes = new Uint8Array(await saveXlsx(excel.host.file()));
    await session.close();
    excel.reset(await openXlsx(bytes));
    await open();
    expect([dismissed(), findings().length]).toEqual([[...RULES].sort(), now]);
  });
});

test('a group that is dismissed together comes back in one step, and what was dismissed before stays so', async () => {
  excel.reset(workbookOf({ 项目甲: form('项目甲'), 项目乙: form('项目乙', '李四') }));
  await open();
  const [first, ...group] = ofRules();
  await session.actions.dismiss(first!, '先前的理由');
  const before = findings();
  await session.actions.dismissAll(group, '本地惯例');
  expect(findings()).toHaveLength(before.length - group.length);
  const { notice } = session.getState();
  const setAside = notice && notice.type !== 'error' ? notice.setAside : undefined;
  expect(setAside).toHaveLength(group.length);
  await session.actions.restoreAll(setAside!);
  expect(findings().map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(dismissed()).toEqual([first!.rule]);
});

test('of two equal forms the one stays dismissed that was, and the other is a new accusation', async () => {
  excel.reset(workbookOf({ 项目甲: form('项目甲') }));
  await open();
  const [first] = ofRules();
  await session.actions.dismiss(first!, '理由');
  HAPPENINGS['a copy of the form is pasted above']!();
  await session.actions.check();
  const errors = findings().filter(({ rule }) => rule === 'error-cell');
  expect(errors.map(({ cells: [at] }) => at!.row)).toEqual([2]);
  expect(session.getState().dismissed!.map(({ finding }) => finding.cells[0]!.row)).toEqual([13]);
  await session.actions.dismiss(errors[0]!, '另一个理由');
  expect(
    session
      .getState()
      .dismissed!.map(({ dismissal }) => dismissal.reason)
      .sort(),
  ).toEqual(['另一个理由', '理由']);
  await session.actions.restore(session.getState().dismissed![0]!.dismissal);
  expect(session.getState().dismissed).toHaveLength(1);
});

describe('seen at the next check:', () => {
  beforeEach(async () => {
    excel.reset(workbookOf({ 项目甲: form('项目甲') }));
    await open();
  });

  test('what a second pane has dismissed, restored and set', async () => {
    const other = createSession(await startExcel());
    await other.actions.check();
    await other.actions.dismiss(ofRules()[0]!, '同事的理由');
    await other.actions.changeRules({ disabled: ['outer-blanks'] });
    await session.actions.check();
    expect(session.getState().dismissed).toHaveLength(1);
    expect(session.getState().record?.rules.disabled).toEqual(['outer-blanks']);
    await other.actions.restore(other.getState().dismissed![0]!.dismissal);
    await session.actions.check();
    expect(session.getState().dismissed).toHaveLength(0);
    await other.close();
  });

  test('a number format that shows another text', async () => {
    const shown = (): string => JSON.stringify(session.getState().reading!.sheets[0]!.forms[0]!.indicators);
    expect(shown()).toContain('"raw":"97"');
    excel.host.grid.cells.restyle('s1', { row: 6, column: 3, rows: 1, columns: 1 }, () => ({
      n: { pattern: '0.0"人"' },
    }));
    await session.actions.check();
    expect(shown()).toContain('"raw":"97.0人"');
  });
});
