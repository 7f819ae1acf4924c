import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellRef } from '../../../forms/cell';
import { FORM_FAMILIES } from '../../../forms/families';
import { formsOf, skippedOf } from '../../../reading/reading';
import { EMPTY_RECORD, type WorkbookRecord } from '../../../review/workbook-record';
import { FORM_FAMILY_TEXTS } from '../../../texts/record-texts';
import { READING } from '../../testing/fixtures';
import { axeViolations, CHECKED, layOutForTests, renderPane } from '../../testing/render-pane';
import type { SessionState } from '../../../session/session-state';

beforeAll(layOutForTests);
jest.setTimeout(30_000);

const user = userEvent.setup({ delay: null });
const [, meeting] = formsOf(READING);
const [skipped] = skippedOf(READING);
const name = meeting!.fields.projectName.state === 'read' ? meeting!.fields.projectName.value : '';
const at = (row: number, column: number, sheet = meeting!.sheet): CellRef => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});
const record = (corrections: WorkbookRecord['corrections']): WorkbookRecord => ({
  ...EMPTY_RECORD,
  corrections,
});

async function openRecognition(
  state: Partial<SessionState> = {},
  looks: Parameters<typeof renderPane>[1] = {},
): Promise<ReturnType<typeof renderPane>> {
  const rendered = renderPane({ ...CHECKED, record: EMPTY_RECORD, ...state }, looks);
  await user.click(screen.getAllByRole('tab')[1]!);
  return rendered;
}
async function openCorrection(state: Partial<SessionState> = {}): Promise<ReturnType<typeof renderPane>> {
  const rendered = await openRecognition(state);
  await user.click(await screen.findByRole('button', { name }));
  await user.click(screen.getByRole('button', { name: '更正识别结果' }));
  return rendered;
}
const callsOf = ({ session }: ReturnType<typeof renderPane>, action: string): readonly unknown[] =>
  session.calls.filter(([called]) => called === action).map(([, ...args]) => args);

describe('re-pointing', () => {
  test('shows what is selected right now, and binds it to what was chosen', async () => {
    const rendered = await openCorrection();
    expect(callsOf(rendered, 'showSelection')).toEqual([[true]]);
    const assign = screen.getByRole('button', { name: '指定' });
    expect(assign).toHaveAttribute('aria-disabled', 'true');
    act(() => rendered.session.set({ selection: at(8, 2) }));
    expect(screen.getByText(/当前选中：.*C9/)).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: '重新指定的内容' }), '年度目标');
    await user.click(screen.getByRole('button', { name: '指定为 C9' }));
    expect(callsOf(rendered, 'bind')).toEqual([[{ type: 'field', field: 'annualGoal' }]]);
    expect(await axeViolations()).toEqual([]);
  });

  test.each([
    ['another sheet', { selection: at(1, 1, { id: 'x', name: '另表' }) }, /请在工作表“.*”中选择/],
    ['nothing that is one block', {}, /没有选中/],
  ])('says why it cannot be done with %s', async (_name, state, words) => {
    const rendered = await openCorrection(state);
    expect(screen.getByText(words)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '指定' }));
    expect(callsOf(rendered, 'bind')).toEqual([]);
  });

  test('lists and columns say what is to be selected', async () => {
    await openCorrection({ selection: at(8, 2) });
    const target = screen.getByRole('combobox', { name: '重新指定的内容' });
    await user.selectOptions(target, '实施计划');
    expect(target).toHaveAccessibleDescription(/全部条目/);
    await user.selectOptions(target, '指标值');
    expect(target).toHaveAccessibleDescription(/表头/);
  });

  test('a cell that was not read says why, and is one press away from the fields that it may be', async () => {
    const rendered = await openRecognition();
    await user.click(await screen.findByRole('button', { name }));
    expect(screen.getByText('紧邻本表，在表格之外。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '将 A30 读作项目负责人' }));
    expect(callsOf(rendered, 'goToCell')).toHaveLength(1);
    expect(callsOf(rendered, 'bind')).toEqual([[{ type: 'field', field: 'leader' }]]);
  });

  test('a field with several places offers them', async () => {
    const rendered = await openCorrection();
    const group = screen.getByRole('group', { name: /资金性质.*多处/ });
    const [first] = within(group).getAllByRole('button');
    await user.click(first!);
    expect(callsOf(rendered, 'goToCell')).toHaveLength(1);
    expect(callsOf(rendered, 'bind')).toEqual([[{ type: 'field', field: 'fundNature' }]]);
  });

  test('ends watching the selection when it is closed', async () => {
    const rendered = await openCorrection();
    await user.click(screen.getByRole('button', { name: '更正识别结果' }));
    expect(callsOf(rendered, 'showSelection')).toEqual([[true], [false]]);
  });
});

describe('a sheet', () => {
  test('is read as another kind of form, or not at all', async () => {
    const rendered = await openCorrection();
    await user.selectOptions(screen.getByRole('combobox', { name: '表式' }), '项目支出绩效自评表');
    await user.click(screen.getByRole('button', { name: /^按此表式读取/ }));
    await user.click(screen.getByRole('button', { name: /不作为绩效目标表/ }));
    expect(callsOf(rendered, 'readAs')).toEqual([[meeting!.sheet, 'self-evaluation']]);
    expect(callsOf(rendered, 'excludeSheet')).toEqual([[meeting!.sheet]]);
  });

  test('that was not recognised can be read after all', async () => {
    const rendered = await openRecognition();
    await user.click(await screen.findByRole('button', { name: /未识别|没有识别|未作为/ }));
    await user.click(screen.getByRole('button', { name: `仍按绩效目标表读取“${skipped!.sheet.name}”` }));
    await user.click(screen.getByRole('button', { name: /^按此表式读取/ }));
    expect(callsOf(rendered, 'readAs')).toEqual([[skipped!.sheet, FORM_FAMILIES[0]!.id]]);
  });
});

describe('the list of corrections', () => {
  const corrections: WorkbookRecord['corrections'] = [
    { id: 'aaaa', type: 'bind', target: { type: 'field', field: 'annualGoal' }, at: at(8, 2) },
    { id: 'bbbb', type: 'bind', target: { type: 'list', list: 'plans' }, at: undefined },
    { id: 'cccc', type: 'exclude-sheet', sheet: skipped!.sheet },
    { id: 'dddd', type: 'family', sheet: { id: '旧表', name: '旧表' }, family: 'of-the-future' },
  ];

  test('names each one, the lost ones with the reason, and removes them', async () => {
    const rendered = await openRecognition({ record: record(corrections) });
    expect(await screen.findByRole('button', { name: '识别更正（4 项）' })).toBeInTheDocument();
    expect(screen.getByText(/指定的单元格已被删除/)).toBeInTheDocument();
    expect(screen.getByText(/工作表“旧表”已不存在/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /撤销更正：年度目标 指定为 .*!C9/ }));
    expect(callsOf(rendered, 'removeCorrection')).toEqual([['aaaa']]);
    expect(await axeViolations()).toEqual([]);
  });

  test('keeps the focus: it goes to the next correction, at last to the tab', async () => {
    const rendered = await openRecognition({ record: record(corrections.slice(0, 2)) });
    const first = await screen.findByRole('button', { name: /撤销更正：年度目标/ });
    first.focus();
    act(() => rendered.session.set({ record: record(corrections.slice(1, 2)) }));
    await waitFor(() => expect(screen.getByRole('button', { name: /撤销更正：实施计划/ })).toHaveFocus());
    act(() => rendered.session.set({ record: EMPTY_RECORD }));
    await waitFor(() => expect(screen.getByRole('tab', { name: '识别' })).toHaveFocus());
  });

  test('speaks English, too', async () => {
    await openRecognition({ record: record(corrections) }, { language: 'en' });
    expect(await screen.findByText(/Annual goal assigned to/)).toBeInTheDocument();
  });

  test('says why nothing can be kept', async () => {
    const text = (zh: string) => ({ zh, en: zh });
    const recordProblem = { what: text('没有读取。'), why: text('已损坏。'), action: text('请恢复。') };
    const rendered = await openCorrection({ recordProblem, selection: at(8, 2) });
    expect(screen.getAllByText(/没有读取。 已损坏。 请恢复。/).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: '指定为 C9' }));
    expect(callsOf(rendered, 'bind')).toEqual([]);
  });
});

test('every form family has a name', () => {
  expect(Object.keys(FORM_FAMILY_TEXTS)).toEqual(FORM_FAMILIES.map(({ id }) => id));
});
