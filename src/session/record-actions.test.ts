import { readFileSync } from 'node:fs';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { openXlsx, saveXlsx } from '../../test/excel-host/xlsx';
import type { WorkbookFile } from '../../test/excel-host/workbook-file';
import { startExcel } from '../excel/start';
import { cellAddress, columnName } from '../forms/cell';
import { valueOf } from '../forms/field';
import type { Form } from '../forms/model';
import type { Finding } from '../review/finding';
import { formsOf } from '../reading/reading';
import { RECORD_NAMESPACE } from '../review/record/record-part';
import { createSession } from './session';
import type { Session, SessionState } from './session-state';

const SAMPLE = 'assets/sample-2024.xlsx';

let excel: TestExcel;
let sample: WorkbookFile;
let session: Required<Session>;

const open = async (file: WorkbookFile): Promise<void> => {
  excel.reset(file);
  session = createSession(await startExcel());
  await session.actions.check();
};
const reopen = async (): Promise<void> => {
  const bytes = new Uint8Array(await saveXlsx(excel.host.file()));
  await session.close();
  await open(await openXlsx(bytes));
};
beforeAll(async () => {
  sample = await openXlsx(new Uint8Array(readFileSync(SAMPLE)));
  excel = await startStandIn({ workbook: sample });
});
beforeEach(() => open(sample));
afterEach(async () => {
  await session.close();
  await excel.settle();
});
afterAll(() => excel.stop());

const state = (): SessionState => session.getState();
const until = (ready: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!ready()) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
const findings = () => state().review?.findings ?? [];
const forms = (): readonly Form[] => formsOf(state().reading!);
const project = (): Form => forms().find(({ kind }) => kind === 'project')!;
const writes = () => excel.host.recorder.writes;
/** A finding with a quote that is a filled cell. */
const quoted = () => {
  const found = findings().find(({ evidence: [quote] }) => quote && quote.text !== '');
  return found!;
};
/** Selects a place and binds it. */
const bind = async (form: Form, address: string, target: Parameters<typeof session.actions.bind>[0]) => {
  excel.user.select(form.sheet.id, address);
  await session.actions.bind(target);
};

describe('dismissing', () => {
  it('takes the finding out of the list with its reason, and restoring brings it back', async () => {
    const finding = quoted();
    const count = findings().length;
    await session.actions.dismiss(finding, ' 已与财政局核对 ');
    expect(state()).toMatchObject({
      notice: { type: 'done' },
      dismissed: [
        { finding: { id: finding.id }, dismissal: { reason: '已与财政局核对', rule: finding.rule } },
      ],
    });
    expect(findings()).toHaveLength(count - 1);
    await session.actions.restore(state().dismissed![0]!.dismissal);
    expect([state().dismissed, findings().length]).toEqual([[], count]);
  });

  it('holds over checks, the renaming of its sheet, saving and opening again', async () => {
    const finding = quoted();
    await session.actions.dismiss(finding, '理由');
    const count = findings().length;
    excel.user.rename(finding.cells[0]!.sheet.id, '改了名');
    await excel.settle();
    await session.actions.check();
    expect([state().dismissed?.length, findings().length]).toEqual([1, count]);
    await reopen();
    expect([state().dismissed?.length, findings().length]).toEqual([1, count]);
    expect(state().dismissed![0]!.finding.cells[0]!.sheet.name).toBe('改了名');
  });

  it('ends when a quoted cell says something else: that is a new accusation', async () => {
    const finding = findings().find(({ rule }) => rule === 'tautological-explanation') ?? quoted();
    await session.actions.dismiss(finding, '理由');
    const { at, text } = finding.evidence[0]!;
    excel.user.type(at.sheet.id, cellAddress(at), `${text}。`);
    await until(() => state().dismissed?.length === 0);
    excel.user.type(at.sheet.id, cellAddress(at), text);
    await until(() => state().dismissed?.length === 1);
    expect(findings().map(({ id }) => id)).not.toContain(finding.id);
  });

  it('leaves no mark', async () => {
    const cellOf = ({ cells: [at] }: Finding): string => (at ? `${at.sheet.id}!${cellAddress(at)}` : '');
    const alone = findings().find(
      (finding) =>
        cellOf(finding) && findings().filter((other) => cellOf(other) === cellOf(finding)).length === 1,
    );
    await session.actions.mark(undefined, 'all');
    const { marks } = state();
    await session.actions.dismiss(alone!, '理由');
    await session.actions.mark(undefined, 'all');
    expect(state().marks).toBe(marks - 1);
  });
});

it('rules are switched off and on for the workbook', async () => {
  const { rule } = quoted();
  await session.actions.changeRules({ disabled: [rule] });
  expect(findings().map((finding) => finding.rule)).not.toContain(rule);
  await reopen();
  expect(findings().map((finding) => finding.rule)).not.toContain(rule);
  expect(state().record?.rules).toEqual({ disabled: [rule], enabled: [], limits: {} });
  await session.actions.changeRules({ disabled: [] });
  expect(findings().map((finding) => finding.rule)).toContain(rule);
});

describe('corrections', () => {
  it('binds what is selected, keeps to it when rows are inserted, and goes back when removed', async () => {
    const before = project();
    const goal = before.fields.annualGoal;
    const target = before.fields.projectName;
    if (goal.state !== 'read' || target.state !== 'read') throw new Error('The sample has both.');
    await bind(before, cellAddress(target.at), { type: 'field', field: 'annualGoal' });
    expect(valueOf(project().fields.annualGoal)).toBe(target.value);
    expect(project().unread.map(({ text }) => text)).toContain(goal.value);

    excel.host.recorder.clear();
    excel.user.insertRows(before.sheet.id, 1, 2);
    await until(() => {
      const { annualGoal } = project().fields;
      return annualGoal.state === 'read' && annualGoal.at.row === target.at.row + 2;
    });
    expect(valueOf(project().fields.annualGoal)).toBe(target.value);
    expect(writes()).toEqual([]);

    await reopen();
    expect(valueOf(project().fields.annualGoal)).toBe(target.value);
    const [correction] = state().record!.corrections;
    await session.actions.removeCorrection(correction!.id);
    expect(valueOf(project().fields.annualGoal)).toBe(goal.value);
    expect(state().record?.corrections).toEqual([]);
    // This Excel may end when a name is deleted (`mayDeleteNames`): what the removed correction leaves is ours and hidden.
    const left = excel.host.file().names ?? [];
    expect(left.filter(({ name, hidden }) => !hidden || !name.startsWith('_performance_target.'))).toEqual(
      [],
    );
    expect(left.length).toBeLessThanOrEqual(1);
  });

  it('reads only the corrected sheet again', async () => {
    const { sheet, fields } = project();
    const others = forms().filter((form) => form.sheet.id !== sheet.id);
    if (fields.projectName.state !== 'read') throw new Error('The sample has one.');
    await bind(project(), cellAddress(fields.projectName.at), { type: 'field', field: 'annualGoal' });
    expect(
      forms()
        .filter((form) => form.sheet.id !== sheet.id)
        .every((form) => others.includes(form)),
    ).toBe(true);
    expect(project().fields).not.toBe(fields);
  });

  it('binding the same field again replaces the earlier binding', async () => {
    const form = project();
    const { projectName, leader } = form.fields;
    if (projectName.state !== 'read' || leader.state !== 'read') throw new Error('The sample has both.');
    await bind(form, cellAddress(projectName.at), { type: 'field', field: 'fundNature' });
    await bind(form, cellAddress(leader.at), { type: 'field', field: 'fundNature' });
    expect(state().record?.corrections).toHaveLength(1);
    expect(valueOf(project().fields.fundNature)).toBe(leader.value);
  });

  it('lists a correction whose cells were deleted, and reads as if it were not there', async () => {
    const form = project();
    const goal = form.fields.annualGoal;
    const { row, column } = { row: form.range.row + form.range.rows + 5, column: form.range.column };
    excel.user.type(form.sheet.id, `${columnName(column)}${row}`, '另写的目标');
    await bind(form, `${columnName(column)}${row}`, { type: 'field', field: 'annualGoal' });
    expect(valueOf(project().fields.annualGoal)).toBe('另写的目标');
    excel.user.deleteRows(form.sheet.id, row);
    await until(() => valueOf(project().fields.annualGoal) === valueOf(goal));
    expect(state().record?.corrections).toMatchObject([{ type: 'bind', at: undefined }]);
  });

  it('excludes a sheet, reads it by another family instead, and takes that back', async () => {
    const { sheet, family } = project();
    const count = forms().length;
    await session.actions.excludeSheet(sheet);
    expect(forms()).toHaveLength(count - 1);
    expect(state().reading?.sheets.find((each) => each.sheet.id === sheet.id)?.skipped?.reason.zh).toContain(
      '用户',
    );
    await session.actions.readAs(sheet, 'self-evaluation');
    expect(state().record?.corrections).toMatchObject([{ type: 'family', family: 'self-evaluation' }]);
    expect(forms().find((form) => form.sheet.id === sheet.id)?.kind).toBe('self-evaluation');
    await session.actions.removeCorrection(state().record!.corrections[0]!.id);
    expect(forms().find((form) => form.sheet.id === sheet.id)?.family).toBe(family);
  });
});

describe('several people', () => {
  it("a co-author's dismissal is there at the next check, and stays when something else is kept", async () => {
    const [first, second] = [findings()[0]!, findings()[1]!];
    const other = createSession(await startExcel());
    await other.actions.check();
    await other.actions.dismiss(first, '同事的理由');
    await session.actions.dismiss(second, '我的理由');
    expect(
      state()
        .dismissed?.map(({ dismissal }) => dismissal.reason)
        .sort(),
    ).toEqual(['同事的理由', '我的理由'].sort());
    await other.close();
  });
});

it('a damaged record: said, the check goes on, nothing is overwritten', async () => {
  const xml = `<record xmlns="${RECORD_NAMESPACE}" version="1">{</record>`;
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
  await session.actions.check();
  expect(state().recordProblem?.why.zh).toContain('损坏');
  expect(findings().length).toBeGreaterThan(0);
  await session.actions.dismiss(findings()[0]!, '理由');
  expect(state()).toMatchObject({ notice: { type: 'error' }, dismissed: [] });
  expect(excel.host.file().customXml?.map((part) => part.xml)).toEqual([xml]);
});

it('rule choices can be made before the first check', async () => {
  excel.reset(sample);
  const fresh = createSession(await startExcel());
  await fresh.actions.changeRules({ disabled: ['common-typo'] });
  expect(fresh.getState()).toMatchObject({
    phase: 'first',
    record: { rules: { disabled: ['common-typo'] } },
  });
  await fresh.close();
});
