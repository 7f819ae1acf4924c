import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SessionState } from '../session/session-state';
import { FINDINGS, manyFindings, READING, READING_WITHOUT_FORMS, REVIEW } from './testing/fixtures';
import { axeViolations, CHECKED, layOutForTests, renderPane } from './testing/render-pane';

beforeAll(layOutForTests);
jest.setTimeout(30_000);

const NOTHING_FOUND = { findings: [], cannotJudge: [] };
const item = (name: RegExp): HTMLElement => screen.getByRole('treeitem', { name });
/** Text of a group's row; undefined for a finding. */
const heading = ({ textContent }: HTMLElement): string | undefined =>
  textContent?.endsWith('个问题') ? textContent : undefined;
const lastCall = (calls: readonly (readonly unknown[])[]): readonly unknown[] =>
  calls[calls.length - 1] ?? [];

describe('states of the findings view', () => {
  const states: readonly {
    readonly name: string;
    readonly state: Partial<SessionState>;
    readonly shows: readonly RegExp[];
  }[] = [
    { name: 'first run', state: {}, shows: [/尚未检查/, /检查本工作簿中的绩效目标表/] },
    {
      name: 'first check running',
      state: { freshness: 'checking', progress: { done: 3, total: 9 } },
      shows: [/正在检查 3\/9/, /正在读取工作表/],
    },
    { name: 'findings', state: CHECKED, shows: [/实时/, /14:02/, /项目预算合计与项目支出不符/] },
    {
      name: 'check running over old findings',
      state: { ...CHECKED, freshness: 'checking', progress: { done: 0, total: 0 } },
      shows: [/正在检查/, /项目预算合计与项目支出不符/],
    },
    { name: 'editing', state: { ...CHECKED, freshness: 'editing' }, shows: [/编辑中（稍后更新）/] },
    { name: 'stale', state: { ...CHECKED, freshness: 'stale' }, shows: [/可能已过期/] },
    { name: 'partly read', state: CHECKED, shows: [/有 2 处内容未识别/, /不能判断的检查（1）/] },
    {
      name: 'all clear',
      state: { ...CHECKED, review: NOTHING_FOUND },
      shows: [/未发现问题/, /已检查 3 张表/],
    },
    {
      name: 'no form',
      state: { ...CHECKED, reading: READING_WITHOUT_FORMS, review: NOTHING_FOUND },
      shows: [/没有识别到绩效目标表/, /通讯录/, /没有绩效目标表的标题/],
    },
    {
      name: 'failure',
      state: {
        ...CHECKED,
        notice: {
          type: 'error',
          explanation: {
            what: { zh: '工作表受保护。', en: 'Protected.' },
            why: { zh: '不允许更改格式。', en: 'No formats.' },
            action: { zh: '请撤销保护。', en: 'Unprotect.' },
          },
        },
      },
      shows: [/工作表受保护。/, /不允许更改格式。/, /请撤销保护。/],
    },
    {
      name: 'waiting for an edit',
      state: { ...CHECKED, waiting: 'edit' },
      shows: [/正在等待单元格编辑结束。/, /处于编辑状态/, /请按回车键/],
    },
    {
      name: 'waiting for an answer of Excel',
      state: { ...CHECKED, busy: 'marking', waiting: 'answer' },
      shows: [/Excel 还没有应答。/, /请关闭打开的对话框/],
    },
    {
      name: 'waiting for files',
      state: { freshness: 'checking', waiting: 'files' },
      shows: [/文件还没有到齐/, /请检查网络/],
    },
    { name: 'marking', state: { ...CHECKED, busy: 'marking' }, shows: [/正在处理标记/] },
  ];

  test.each(states)('$name: says so, without an axe violation', async ({ state, shows }) => {
    renderPane(state);
    for (const text of shows) expect(screen.getAllByText(text, { exact: false })[0]).toBeInTheDocument();
    expect(await axeViolations()).toEqual([]);
  });

  test.each(states)('$name: complete in English', ({ state }) => {
    const { container } = renderPane(state, { language: 'en' });
    const quoted = new Set(
      [...READING.sheets, ...READING_WITHOUT_FORMS.sheets].map(({ sheet }) => sheet.name),
    );
    const texts = [...container.querySelectorAll('*')]
      .filter((element) => element.children.length === 0)
      .map((element) => element.textContent ?? '')
      .filter(
        (text) => /[\u4e00-\u9fff]/.test(text) && !quoted.has(text) && !/“[\u4e00-\u9fff]+”/.test(text),
      );
    expect(texts).toEqual([]);
  });

  test('the header starts and cancels checks', async () => {
    const user = userEvent.setup({ delay: null });
    const { session } = renderPane({});
    const header = within(screen.getByRole('banner'));
    await user.click(header.getByRole('button', { name: '检查' }));
    act(() => session.set({ freshness: 'checking', progress: { done: 1, total: 4 } }));
    await user.click(header.getByRole('button', { name: '取消' }));
    expect(session.calls.map(([name]) => name)).toEqual(['check', 'cancel']);
    expect(header.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1');
  });

  test('sheets that are read for another action are no check, and there is no check to cancel', () => {
    const { session } = renderPane({ ...CHECKED, freshness: 'checking', busy: 'reporting' });
    const header = within(screen.getByRole('banner'));
    expect(header.getByRole('group', { name: '检查状态' })).toHaveTextContent('正在生成报告');
    expect(header.queryByRole('button', { name: '取消' })).toBeNull();
    act(() => session.set({ busy: undefined }));
    expect(header.getByRole('group', { name: '检查状态' })).toHaveTextContent('正在检查');
    expect(header.getByRole('button', { name: '取消' })).toBeVisible();
  });
});

describe('list of findings', () => {
  test('groups by severity, then sheet in workbook order, with counts', () => {
    renderPane();
    expect(screen.getAllByRole('treeitem').map((row) => heading(row) ?? 'finding')).toEqual([
      '错误2 个问题',
      '部门整体支出绩效目标表1 个问题',
      'finding',
      '全市代表大会会议保障经费（含换届选举及代表履职补助）1 个问题',
      'finding',
      '警告1 个问题',
      '立法调研1 个问题',
      'finding',
      '提示1 个问题',
      '立法调研1 个问题',
      'finding',
    ]);
  });

  test('a click goes to the cell and opens evidence, reason and source', async () => {
    const user = userEvent.setup({ delay: null });
    const { session } = renderPane();
    await user.click(screen.getByText('项目预算合计与项目支出不符'));
    expect(lastCall(session.calls)).toEqual(['goTo', FINDINGS[0]]);
    const opened = item(/项目预算合计与项目支出不符/);
    expect(opened).toHaveAttribute('aria-expanded', 'true');
    expect(opened).toHaveAttribute('aria-selected', 'true');
    expect(within(opened).getByText('财预〔2015〕88号，完整性审核')).toBeInTheDocument();
    await user.click(within(opened).getByRole('button', { name: '立法调研!C9' }));
    expect(lastCall(session.calls)).toEqual(['goToCell', FINDINGS[0]?.cells[2]]);
    expect(opened).toHaveAttribute('aria-expanded', 'true');
    expect(await axeViolations()).toEqual([]);
  });

  test('a fix is previewed and then carried out', async () => {
    const user = userEvent.setup({ delay: null });
    const { session } = renderPane();
    await user.click(screen.getByText('文字前后有多余空格'));
    const opened = item(/文字前后有多余空格/);
    expect(within(opened).getByText('立法调研经费', { selector: 'ins' })).toBeInTheDocument();
    await user.click(within(opened).getByRole('button', { name: '执行修正' }));
    expect(lastCall(session.calls)).toEqual(['fix', FINDINGS[3]?.fix]);
    act(() => session.set({ busy: 'fixing' }));
    const before = session.calls.length;
    await user.click(within(opened).getByRole('button', { name: '正在修正' }));
    expect(session.calls).toHaveLength(before);
  });

  test('arrow keys move, Enter goes to the cell, Escape returns from the detail', async () => {
    const user = userEvent.setup({ delay: null });
    const { session } = renderPane();
    const first = item(/^错误 ?2 /);
    act(() => first.focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(item(/项目预算合计与项目支出不符/)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(lastCall(session.calls)).toEqual(['goTo', FINDINGS[0]]);
    act(() => screen.getByRole('button', { name: '部门整体支出绩效目标表!E6' }).focus());
    await user.keyboard('{Escape}');
    expect(item(/项目预算合计与项目支出不符/)).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(item(/项目预算合计与项目支出不符/)).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(item(/^部门整体支出绩效目标表 ?1/)).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('项目预算合计与项目支出不符')).not.toBeInTheDocument();
    await user.keyboard('{End}');
    expect(item(/文字前后有多余空格/)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(item(/^错误 ?2 /)).toHaveFocus();
  });

  test('findings on the cell the user is in are named so', () => {
    const { session } = renderPane();
    expect(screen.queryByText('当前')).not.toBeInTheDocument();
    act(() => session.set({ here: [FINDINGS[2]?.id ?? ''] }));
    expect(item(/调研次数/)).toContainElement(screen.getByText('当前'));
  });

  test('has one tab stop', () => {
    renderPane();
    const stops = screen.getAllByRole('treeitem').filter((row) => row.tabIndex === 0);
    expect(stops).toHaveLength(1);
  });

  test('F8 and Shift+F8 go through the findings, around the end, from any view', async () => {
    const user = userEvent.setup({ delay: null });
    const { session } = renderPane();
    const visited = (): unknown[] => session.calls.map(([, finding]) => (finding as { id: string }).id);
    await user.keyboard('{F8}{F8}');
    await user.click(screen.getByRole('tab', { name: '对账' }));
    await screen.findByRole('heading', { name: '指标类别' });
    await user.keyboard('{F8}');
    await waitFor(() => expect(item(/调研次数/)).toHaveFocus());
    await user.keyboard('{F8}{F8}{Shift>}{F8}{/Shift}');
    expect(visited()).toEqual([0, 1, 2, 3, 0, 3].map((index) => FINDINGS[index]?.id));
  });

  test('F8 opens the groups that hide the finding', async () => {
    const user = userEvent.setup({ delay: null });
    renderPane();
    await user.click(item(/^错误 ?2 /));
    expect(item(/^错误 ?2 /)).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{F8}');
    expect(item(/项目预算合计与项目支出不符/)).toHaveFocus();
  });

  test('opened and selected findings stay over a re-check that finds more', async () => {
    const user = userEvent.setup({ delay: null });
    const { session } = renderPane();
    await user.click(screen.getByText(/“培训人次”/));
    const before = item(/培训人次/);
    const more = manyFindings(3);
    act(() =>
      session.set({ review: { ...REVIEW, findings: [...more, ...FINDINGS.map((f) => ({ ...f }))] } }),
    );
    expect(item(/培训人次/)).toBe(before);
    expect(before).toHaveAttribute('aria-expanded', 'true');
    expect(before).toHaveAttribute('aria-selected', 'true');
    expect(before).toHaveFocus();
  });

  test('when the focused finding is put right, the next one takes the focus', async () => {
    const user = userEvent.setup({ delay: null });
    const { session } = renderPane();
    await user.click(screen.getByText(/“培训人次”/));
    act(() =>
      session.set({ review: { ...REVIEW, findings: FINDINGS.filter(({ id }) => !id.includes('培训人次')) } }),
    );
    expect(document.activeElement).toHaveAttribute('role', 'treeitem');
  });

  test('when the last finding is put right, the empty state takes the focus', async () => {
    const user = userEvent.setup({ delay: null });
    const { session } = renderPane();
    await user.click(screen.getByText(/“培训人次”/));
    act(() => session.set({ review: NOTHING_FOUND }));
    expect(screen.getByRole('heading', { name: '未发现问题' })).toHaveFocus();
  });

  test('when the last finding is put right in the sheet, the keyboard stays in the sheet', () => {
    const inSheet = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    const { session } = renderPane();
    act(() => session.set({ review: NOTHING_FOUND }));
    expect(screen.getByRole('heading', { name: '未发现问题' })).not.toHaveFocus();
    inSheet.mockRestore();
  });

  test('filters by severity and by words, and says when nothing is left', async () => {
    const user = userEvent.setup({ delay: null });
    renderPane({ ...CHECKED, review: { ...REVIEW, findings: [...FINDINGS, ...manyFindings(6)] } });
    await user.click(screen.getByRole('button', { name: '提示 3' }));
    expect(screen.getByRole('button', { name: '提示 3' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByText('项目预算合计与项目支出不符')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '提示 3' }));
    await user.type(screen.getByRole('searchbox', { name: '筛选问题' }), '立法调研!g17');
    expect(screen.getAllByRole('treeitem').map((row) => row.getAttribute('aria-level'))).toEqual([
      '1',
      '2',
      '3',
    ]);
    await user.type(screen.getByRole('searchbox', { name: '筛选问题' }), '没有');
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(screen.getByText('项目预算合计与项目支出不符')).toBeInTheDocument();
  });

  test.each([
    ['sheet', ['部门整体支出绩效目标表', '全市代表大会', '立法调研']],
    ['dimension', ['完整性', '部门整体支出绩效目标表', '适当性']],
    ['rule', ['项目预算合计与项目支出不符', '部门整体支出绩效目标表', '缺少指标解释']],
  ])('groups by %s', async (grouping, headings) => {
    const user = userEvent.setup({ delay: null });
    renderPane({ ...CHECKED, review: { ...REVIEW, findings: [...FINDINGS, ...manyFindings(6)] } });
    await user.selectOptions(screen.getByRole('combobox', { name: '分组方式' }), grouping);
    const labels = screen.getAllByRole('treeitem').flatMap((row) => heading(row) ?? []);
    headings.forEach((heading, index) => expect(labels[index]).toContain(heading));
  });

  test('of 5,000 findings only what is in sight is in the page; End reaches the last', async () => {
    const user = userEvent.setup({ delay: null });
    renderPane({ ...CHECKED, review: { findings: manyFindings(5000), cannotJudge: [] } });
    const rows = screen.getAllByRole('treeitem');
    expect(rows.length).toBeLessThan(60);
    act(() => rows[0]?.focus());
    await user.keyboard('{End}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-level', '3'));
    expect(document.activeElement).toHaveAttribute('role', 'treeitem');
    expect(screen.getAllByRole('treeitem').length).toBeLessThan(60);
  });
});

describe('marks', () => {
  test('before the first mark it says what Ctrl+Z does then; afterwards how many there are', async () => {
    const user = userEvent.setup({ delay: null });
    const { session } = renderPane();
    expect(screen.getByText('标记或插入报告后，Ctrl+Z 不能再撤销此前的编辑。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '清除标记' }));
    await user.click(screen.getByRole('button', { name: '标记问题' }));
    expect(session.calls).toEqual([['mark', undefined, 'main']]);
    act(() => session.set({ marks: 4 }));
    expect(screen.getByText('表中有 4 个单元格带标记。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '清除标记' }));
    expect(lastCall(session.calls)).toEqual(['unmark']);
  });

  test('can be cleared when no finding is left', () => {
    renderPane({ ...CHECKED, review: NOTHING_FOUND, marks: 2 });
    expect(screen.getByRole('button', { name: '清除标记' })).not.toHaveAttribute('aria-disabled', 'true');
  });
});

describe('other views', () => {
  test('what was read: forms with coverage, values as ways to their cells', async () => {
    const user = userEvent.setup({ delay: null });
    const { session } = renderPane();
    await user.click(screen.getByRole('tab', { name: '识别' }));
    expect(await screen.findByText('在 3 个工作表中识别到 3 张表')).toBeInTheDocument();
    expect(screen.getByText('已识别 8/10 项 · 指标 2 条 · 空白 2 项')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '全市代表大会会议保障经费' }));
    await user.click(screen.getByRole('button', { name: '320.00' }));
    expect(lastCall(session.calls)).toMatchObject(['goToCell', { row: 8, column: 2 }]);
    expect(screen.getByText('填表说明：本表一式三份。')).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'C7' }).length).toBeGreaterThan(0);
    for (const part of [/^绩效指标/, /^实施计划/])
      await user.click(screen.getByRole('button', { name: part }));
    expect(screen.getByRole('button', { name: '6月：中期检查' })).toBeInTheDocument();
    expect(await axeViolations()).toEqual([]);
  });

  test('amounts: department beside projects with the gap, and the classes covered', async () => {
    const user = userEvent.setup({ delay: null });
    const { session } = renderPane();
    await user.click(screen.getByRole('tab', { name: '对账' }));
    const projects = await screen.findByRole('table', { name: '项目支出与各项目预算' });
    expect(within(projects).getByRole('row', { name: '相差 60' })).toBeInTheDocument();
    expect(within(projects).getByRole('row', { name: '合计 420' })).toBeInTheDocument();
    const funds = screen.getByRole('table', { name: '部门资金' });
    expect(within(funds).getByRole('row', { name: '相差 一致' })).toBeInTheDocument();
    await user.click(within(projects).getByRole('button', { name: '100.00 万元' }));
    expect(lastCall(session.calls)).toMatchObject(['goToCell', { sheet: { name: '立法调研' }, row: 8 }]);
    await user.click(screen.getByRole('button', { name: '立法调研经费：数量 1 条' }));
    expect(lastCall(session.calls)).toMatchObject(['goToCell', { sheet: { name: '立法调研' }, row: 16 }]);
    expect(await axeViolations()).toEqual([]);
  });

  test('what was done in one view is not repeated in the next; warnings stay', async () => {
    const user = userEvent.setup({ delay: null });
    const { session } = renderPane();
    act(() => session.set({ notice: { type: 'done', text: { zh: '标记已清除。', en: 'Gone.' } } }));
    await user.click(screen.getByRole('tab', { name: '对账' }));
    expect(session.getState().notice).toBeUndefined();
    act(() => session.set({ notice: { type: 'warning', text: { zh: '工作表受保护。', en: 'Protected.' } } }));
    await user.click(screen.getByRole('tab', { name: '问题' }));
    expect(session.getState().notice).toMatchObject({ type: 'warning' });
  });

  test('about: reached by its button, left by a tab', async () => {
    const user = userEvent.setup({ delay: null });
    renderPane();
    await user.click(screen.getByRole('button', { name: '关于' }));
    expect(await screen.findByText('Excel on the web')).toBeInTheDocument();
    expect(await axeViolations()).toEqual([]);
    await user.click(screen.getByRole('tab', { name: '问题' }));
    expect(screen.getByRole('tree')).toBeInTheDocument();
  });

  test('about: leads to the guides, and says so where they are not on the server', async () => {
    const asked: string[] = [];
    let status = 404;
    globalThis.fetch = (async (page: string) => {
      asked.push(page);
      return { ok: status === 200 };
    }) as typeof fetch;
    const user = userEvent.setup({ delay: null });
    renderPane();
    await user.click(screen.getByRole('button', { name: '关于' }));
    const link = await screen.findByRole('link', { name: '使用手册' });
    expect(link).toHaveAttribute('href', 'docs/user-zh.html');
    expect(screen.getByRole('link', { name: '管理员手册' })).toHaveAttribute('href', 'docs/admin-zh.html');
    await user.click(link);
    expect(await screen.findByText(/手册没有和加载项一起放在服务器上/u)).toBeInTheDocument();
    status = 200;
    await user.click(link);
    await waitFor(() => expect(screen.queryByText(/手册没有和加载项/u)).not.toBeInTheDocument());
    expect(asked).toEqual(['docs/user-zh.html', 'docs/user-zh.html']);
  });

  test('the arrangement of the findings survives a visit to another view', async () => {
    const user = userEvent.setup({ delay: null });
    renderPane();
    await user.click(screen.getByRole('button', { name: '警告 1' }));
    await user.click(screen.getByRole('tab', { name: '模板' }));
    await user.click(screen.getByRole('tab', { name: '问题' }));
    expect(screen.getByRole('button', { name: '警告 1' })).toHaveAttribute('aria-pressed', 'true');
  });
});
