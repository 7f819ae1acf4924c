import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Finding } from '../../review/finding';
import { EMPTY_RECORD } from '../../review/workbook-record';
import type { Dismissal } from '../../review/workbook-record';
import { cell, FINDINGS, manyFindings, REVIEW, sheet } from '../testing/fixtures';
import { axeViolations, CHECKED, layOutForTests, renderPane } from '../testing/render-pane';

beforeAll(layOutForTests);
jest.setTimeout(30_000);

const user = userEvent.setup({ delay: null });
const [, FINDING] = FINDINGS as readonly [Finding, Finding];
const item = (name: RegExp): HTMLElement => screen.getByRole('treeitem', { name });
const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));
const dismissal = (finding: Finding, reason: string): Dismissal => ({
  finding: finding.id,
  rule: finding.rule,
  reason,
  quotes: finding.evidence.map(({ text }) => text),
  on: '2026-11-22',
});
const without = (finding: Finding): typeof REVIEW => ({
  ...REVIEW,
  findings: FINDINGS.filter(({ id }) => id !== finding.id),
});

describe('dismissing', () => {
  const startDismissing = async (): Promise<HTMLElement> => {
    await user.click(screen.getByText('“培训人次”没有指标解释及计算公式，请补充。'));
    await press('忽略');
    return screen.getByRole('textbox', { name: /忽略的理由/ });
  };

  test('asks for a reason, which must not be blank, and hands it on trimmed', async () => {
    const { session } = renderPane();
    const field = await startDismissing();
    expect(field).toHaveFocus();
    await user.type(field, '  {Enter}');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('请填写理由。');
    expect(field).toHaveFocus();
    expect(await axeViolations()).toEqual([]);
    await user.type(field, '由上级统一培训 {Enter}');
    expect(session.calls.at(-1)).toEqual(['dismiss', FINDING, '由上级统一培训']);
  });

  test('Escape and 取消 leave the form and give the focus back', async () => {
    renderPane();
    await user.type(await startDismissing(), '理由{Escape}');
    expect(screen.queryByRole('textbox', { name: /忽略的理由/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '忽略' })).toHaveFocus();
    await press('忽略');
    await press('取消');
    expect(screen.getByRole('button', { name: '忽略' })).toHaveFocus();
  });

  test('the focus goes to the next finding when the dismissed one leaves the list', async () => {
    const { session } = renderPane();
    await user.type(await startDismissing(), '不适用{Enter}');
    act(() =>
      session.set({
        review: without(FINDING),
        dismissed: [{ finding: FINDING, dismissal: dismissal(FINDING, '不适用') }],
      }),
    );
    await waitFor(() => expect(document.activeElement).toHaveAttribute('role', 'treeitem'));
    expect(screen.getByRole('button', { name: '已忽略 1' })).toBeInTheDocument();
  });

  test('reasons of this session and of the workbook are offered, the last one first', async () => {
    const { session } = renderPane({
      ...CHECKED,
      record: {
        ...EMPTY_RECORD,
        dismissals: [dismissal(FINDINGS[0]!, '已核对'), dismissal(FINDINGS[2]!, '已核对')],
      },
    });
    await user.type(await startDismissing(), '不适用{Enter}');
    act(() => session.set({ review: without(FINDING) }));
    await user.click(screen.getByText('“调研次数”没有指标解释及计算公式，请补充。'));
    await press('忽略');
    const offered = within(screen.getByRole('group', { name: '用过的理由' })).getAllByRole('button');
    expect(offered.map(({ textContent }) => textContent)).toEqual(['不适用', '已核对']);
    await user.click(offered[0]!);
    expect(screen.getByRole('textbox', { name: /忽略的理由/ })).toHaveValue('不适用');
    await press('确认忽略');
    expect(session.calls.at(-1)).toEqual(['dismiss', FINDINGS[2], '不适用']);
  });

  test('dismissed findings are listed with reason and day; a restored one gets the focus, whatever the filter', async () => {
    const kept = dismissal(FINDING, '由上级统一培训');
    const { session } = renderPane({
      ...CHECKED,
      review: without(FINDING),
      dismissed: [{ finding: FINDING, dismissal: kept }],
    });
    session.on('restore', () => session.set({ review: REVIEW, dismissed: [] }));
    await press('提示 1');
    await press('已忽略 1');
    expect(screen.getByText(/由上级统一培训/)).toBeInTheDocument();
    expect(screen.getByText('2026-11-22 忽略')).toBeInTheDocument();
    expect(await axeViolations()).toEqual([]);
    await press(/^恢复：缺少指标解释/);
    expect(session.calls).toContainEqual(['restore', kept]);
    await waitFor(() => expect(item(/培训人次/)).toHaveFocus());
  });

  test('a restore that fails leaves the focus on its button', async () => {
    renderPane({
      ...CHECKED,
      review: without(FINDING),
      dismissed: [{ finding: FINDING, dismissal: dismissal(FINDING, '理由') }],
    });
    await press('已忽略 1');
    await press(/^恢复：/);
    expect(screen.getByRole('button', { name: /^恢复：/ })).toHaveFocus();
  });
});

describe('fixing all of one kind', () => {
  const fixable = Array.from({ length: 3 }, (_, row): Finding => {
    const at = cell(sheet(row < 2 ? '甲' : '乙'), row, 0);
    const edits = [{ at, before: `${row} `, after: `${row}` }];
    return {
      ...FINDINGS[3]!,
      id: `blank-spaces:${row}`,
      form: row < 2 ? '[甲]' : '[乙]',
      cells: [at],
      fix: { label: { zh: '删去空格', en: 'Trim' }, edits },
    };
  });
  const fixes = fixable.map(({ fix }) => fix);

  test('shows every change first, carries all out at once and leads back to the list', async () => {
    const { session } = renderPane({
      ...CHECKED,
      review: { findings: [...FINDINGS.slice(0, 3), ...fixable], cannotJudge: [] },
    });
    session.on('fixAll', () => session.set({ review: { findings: FINDINGS.slice(0, 3), cannotJudge: [] } }));
    await user.click(screen.getAllByText('文字前后有多余空格')[1]!);
    await press('全部修正（3 处）');
    const all = within(screen.getByRole('group', { name: '全部修正：文字前后有多余空格' }));
    expect(all.getByRole('button', { name: /返回/ })).toHaveFocus();
    expect(screen.getByText(/3 项修正，涉及 2 个工作表的 3 个单元格/)).toBeInTheDocument();
    expect(within(screen.getByRole('list', { name: '改动' })).getAllByRole('listitem')).toHaveLength(3);
    expect(await axeViolations()).toEqual([]);
    await press('执行 3 项修正');
    expect(session.calls).toContainEqual(['fixAll', fixes]);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('role', 'treeitem'));
  });

  const together = {
    ...CHECKED,
    review: { findings: [...FINDINGS.slice(0, 3), ...fixable], cannotJudge: [] },
  };

  test('an entry fixes its own places; single ones can be left out', async () => {
    const { session } = renderPane(together);
    await user.click(screen.getAllByText('文字前后有多余空格')[0]!);
    await press('修正这 2 处');
    await user.click(screen.getByRole('checkbox', { name: '修正 甲!A1' }));
    await press('执行 1 项修正');
    expect(session.calls).toContainEqual(['fixAll', [fixes[1]]]);
  });

  test('an entry opens by keyboard to its places, and is set aside as a whole with one reason', async () => {
    const { session } = renderPane(together);
    const entry = screen.getAllByRole('treeitem', { name: /文字前后有多余空格/ })[0]!;
    entry.focus();
    await user.keyboard('{ArrowRight}');
    expect(entry).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAttribute('aria-level', '4');
    expect(await axeViolations()).toEqual([]);
    await press('忽略这 2 处');
    await user.keyboard('本地惯例{Enter}');
    expect(session.calls).toContainEqual(['dismissAll', fixable.slice(0, 2), '本地惯例']);
    expect(screen.queryByLabelText('忽略的理由')).not.toBeInTheDocument();
  });

  test('what was set aside together comes back by one button of the message', async () => {
    const { session } = renderPane(together);
    const setAside = fixable
      .slice(0, 2)
      .map(({ id, rule }) => ({ finding: id, rule, reason: '本地惯例', quotes: [], on: '2024-06-03' }));
    act(() => session.set({ notice: { type: 'done', text: { zh: '已忽略 2 处。', en: '' }, setAside } }));
    session.on('restoreAll', () =>
      session.set({
        review: together.review,
        notice: { type: 'done', text: { zh: '已恢复 2 处。', en: '' } },
      }),
    );
    act(() => session.set({ review: { findings: FINDINGS.slice(0, 3), cannotJudge: [] } }));
    await press('恢复');
    expect(session.calls.at(-1)).toEqual(['restoreAll', setAside]);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-level', '4'));
    expect(document.activeElement).toHaveAccessibleName(/文字前后有多余空格/);
    session.on('dismissNotice', () => session.set({ notice: undefined }));
    await press('关闭消息');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('role', 'treeitem'));
  });

  test('details are counted in one line and listed on request', async () => {
    renderPane({
      ...CHECKED,
      review: { findings: [FINDINGS[0]!, { ...FINDINGS[3]!, level: 'fine' }], cannotJudge: [] },
    });
    expect(screen.getByText(/另有细节1处/)).toBeInTheDocument();
    expect(screen.queryByText('文字前后有多余空格')).not.toBeInTheDocument();
    await press('显示');
    expect(screen.getByText('文字前后有多余空格')).toBeInTheDocument();
  });

  test('a finding without others of its kind offers its own fix only', async () => {
    renderPane();
    await user.click(screen.getByText('文字前后有多余空格'));
    expect(screen.getByRole('button', { name: '执行修正' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /全部修正/ })).not.toBeInTheDocument();
  });
});

describe('narrowing down', () => {
  const MANY = { ...CHECKED, review: { findings: [...FINDINGS, ...manyFindings(30)], cannotJudge: [] } };
  const shown = (): number =>
    screen.getAllByRole('treeitem').filter((row) => row.getAttribute('aria-level') === '3').length;

  test('to a sheet and a rule, with their numbers; switching the filters off shows all', async () => {
    renderPane(MANY);
    expect(shown()).toBe(34);
    await press('更多筛选');
    await user.selectOptions(screen.getByRole('combobox', { name: '工作表' }), '立法调研（2）');
    expect(shown()).toBe(2);
    await user.selectOptions(screen.getByRole('combobox', { name: '规则' }), '文字前后有多余空格（1）');
    expect(shown()).toBe(1);
    await press('更多筛选（2 项生效）');
    expect(shown()).toBe(34);
  });

  test('to one cell: its findings, or what it was read as, and the way back to all', async () => {
    const { session } = renderPane({ ...CHECKED, asked: { sheet: '立法调研', row: 16, column: 6 } });
    expect(shown()).toBe(1);
    expect(screen.getByText(/只看 立法调研!G17/)).toBeInTheDocument();
    act(() => session.set({ asked: { sheet: '立法调研', row: 16, column: 5 } }));
    expect(screen.getByRole('heading', { name: '立法调研!F17 没有问题' })).toBeInTheDocument();
    expect(screen.getByText('这个单元格识别为：调研次数 · 指标值。')).toBeInTheDocument();
    act(() => session.set({ asked: { sheet: '立法调研', row: 99, column: 5 } }));
    expect(screen.getByText(/不属于识别到的任何一项/)).toBeInTheDocument();
    await press('看全部');
    expect(shown()).toBe(FINDINGS.length);
  });

  test('to one cell: the pane shows the findings, whatever it showed before', async () => {
    const { session } = renderPane();
    await user.click(screen.getByRole('tab', { name: '对账' }));
    act(() => session.set({ asked: { sheet: '立法调研', row: 16, column: 6 } }));
    expect(await screen.findByText(/只看 立法调研!G17/)).toBeInTheDocument();
  });
});

describe('after a fix', () => {
  const at = cell(sheet('项目一'), 4, 2);
  const holding = { content: '甲', isText: true, format: 'General' };
  const fixed = { written: [{ at, before: holding, after: holding }], extents: new Map<string, string>() };

  test('one button takes it back, while the cell still holds what it wrote', async () => {
    const { session } = renderPane();
    expect(screen.queryByRole('button', { name: '撤销修正' })).not.toBeInTheDocument();
    act(() => session.set({ fixed }));
    expect(screen.getByText('已修正 1 个单元格。')).toBeInTheDocument();
    expect(await axeViolations()).toEqual([]);
    session.on('undoFix', () => act(() => session.set({ fixed: undefined })));
    await press('撤销修正');
    expect(session.calls.at(-1)).toEqual(['undoFix']);
    expect(screen.queryByRole('button', { name: '撤销修正' })).not.toBeInTheDocument();
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  });

  test('a hidden cell is offered to be shown', async () => {
    const { session } = renderPane();
    act(() =>
      session.set({ notice: { type: 'warning', text: { zh: '已隐藏。', en: 'Hidden.' }, hidden: at } }),
    );
    await press('取消隐藏');
    expect(session.calls.at(-1)).toEqual(['unhide', at]);
  });

  test('cells that it has to leave are named, and what it keeps of a formula', async () => {
    const [finding] = FINDINGS as readonly [Finding];
    const fix = {
      label: { zh: '删除前后空格', en: 'Trim' },
      edits: [{ at, before: ' 甲 ', after: '甲', as: 'trim' as const }],
      left: [{ at: cell(sheet('项目一'), 5, 3), reason: 'formula' as const }],
    };
    renderPane({ ...CHECKED, review: { ...REVIEW, findings: [{ ...finding, fix }] } });
    await user.click(screen.getByText(finding.message.zh));
    expect(screen.getByText(/保留公式，外面加 TRIM 函数/)).toBeInTheDocument();
    expect(screen.getByText(/D6是公式，没有改动/)).toBeInTheDocument();
  });
});
