import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NO_LISTED_DETAILS } from '../../forms/members';
import type { Form } from '../../forms/model';
import { formsOf } from '../../reading/reading';
import { yearShifts } from '../../writing';
import type { SessionState } from '../../session/session-state';
import { formPlace } from '../../session/template-state';
import type { FakeSession } from '../testing/fake-session';
import {
  cell,
  fields,
  form,
  indicator,
  READING,
  read,
  readMoney,
  readText,
  sheet,
} from '../testing/fixtures';
import { axeViolations, CHECKED, layOutForTests, renderPane } from '../testing/render-pane';

beforeAll(layOutForTests);
jest.setTimeout(30_000);

const LIST_SHEET = sheet('项目清单');
const list = form(LIST_SHEET, {
  kind: 'project-list',
  labels: [
    { ...cell(LIST_SHEET, 1, 0), text: '项目名称' },
    { ...cell(LIST_SHEET, 1, 1), text: '金额（万元）' },
    { ...cell(LIST_SHEET, 1, 2), text: '备注' },
  ],
  projects: ['立法调研', '代表培训'].map((name, row) => ({
    projectName: { ...readText(name, cell(LIST_SHEET, row + 2, 0)), label: cell(LIST_SHEET, 1, 0) },
    amount: { ...readMoney('12.50', cell(LIST_SHEET, row + 2, 1)), label: cell(LIST_SHEET, 1, 1) },
    ...NO_LISTED_DETAILS,
  })),
});
const LEGISLATION = sheet('立法经费');
const project = form(LEGISLATION, {
  fields: fields({
    year: read(2026, '2026年度', cell(LEGISLATION, 1, 0)),
    projectName: readText('立法经费', cell(LEGISLATION, 3, 2)),
    annualGoal: readText('完成2026年立法项目，较2026年初减少。', cell(LEGISLATION, 9, 2)),
  }),
  indicators: [indicator(LEGISLATION, 16, '印制文件份数', '印制的份数')],
});
const reading = {
  sheets: [...READING.sheets, { sheet: LIST_SHEET, forms: [list] }, { sheet: LEGISLATION, forms: [project] }],
};
const forms = formsOf(reading);
const projects = forms.filter(({ kind }) => kind === 'project');

/** The pane with the templates view in front. */
async function openTemplates(
  state: Partial<SessionState> = {},
  language: 'zh' | 'en' = 'zh',
): Promise<{ session: FakeSession; user: ReturnType<typeof userEvent.setup> }> {
  const user = userEvent.setup();
  const { session } = renderPane({ ...CHECKED, reading, ...state }, { language });
  await user.click(screen.getByRole('tab', { name: language === 'zh' ? '模板' : 'Templates' }));
  await screen.findByRole('button', { name: language === 'zh' ? '插入空白表' : 'Insert a blank form' });
  return { session, user };
}

const open = async (user: ReturnType<typeof userEvent.setup>, task: string): Promise<void> =>
  user.click(screen.getByRole('button', { name: task, expanded: false }));
const press = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp): Promise<void> =>
  user.click(screen.getByRole('button', { name }));
const namesOf = (all: readonly Form[]): readonly string[] => all.map(({ sheet: { name } }) => name);

describe('tasks', () => {
  test('a blank form of the chosen family, which stays chosen', async () => {
    const { session, user } = await openTemplates();
    await press(user, '项目绩效目标表（市级）');
    await user.selectOptions(screen.getByLabelText('项目表的格式'), 'central-2021');
    await press(user, '项目支出绩效目标表（成本指标为一级）');
    await press(user, '部门整体支出绩效目标表（市级）');
    await press(user, '项目支出绩效自评表');
    expect(session.calls).toEqual([
      ['insert', 'project', {}],
      ['insert', 'central-2021', {}],
      ['insert', 'department-overall', {}],
      ['insert', 'self-evaluation', {}],
    ]);
    await user.click(screen.getByRole('tab', { name: '识别' }));
    await user.click(screen.getByRole('tab', { name: '模板' }));
    expect(await screen.findByLabelText('项目表的格式')).toHaveValue('central-2021');
  });

  test('says what is filled in', async () => {
    await openTemplates();
    expect(screen.getByText('编制单位：某市某某委员会办公室')).toBeVisible();
  });

  test('refill: all forms at first, then the chosen ones', async () => {
    const { session, user } = await openTemplates();
    await open(user, '按标准表重填');
    await press(user, `重填 ${forms.length - 1} 张表`);
    await user.click(screen.getByRole('checkbox', { name: /^全部/u }));
    await user.click(screen.getByRole('checkbox', { name: /立法经费/u }));
    await press(user, '重填 1 张表');
    const filled = session.calls.map(([, chosen]) => namesOf(chosen as readonly Form[]));
    expect(filled).toEqual([namesOf(forms.filter((each) => each !== list)), ['立法经费']]);
  });

  test('a blank form is not chosen at first', async () => {
    const BLANK_SHEET = sheet('项目绩效目标表');
    const blank = form(BLANK_SHEET, {
      fields: fields({
        year: read(2026, '2026年度', cell(BLANK_SHEET, 1, 0)),
        preparedBy: readText('某局', cell(BLANK_SHEET, 2, 2)),
      }),
    });
    const { user } = await openTemplates({
      reading: { sheets: [...reading.sheets, { sheet: BLANK_SHEET, forms: [blank] }] },
    });
    await open(user, '按标准表重填');
    expect(screen.getByRole('checkbox', { name: /项目绩效目标表/u })).not.toBeChecked();
    expect(screen.getByRole('checkbox', { name: /立法经费/u })).toBeChecked();
  });

  test('what was made from other forms in this session is not chosen at first', async () => {
    const { user } = await openTemplates({ copies: [LEGISLATION.id] });
    await open(user, '按标准表重填');
    expect(screen.getByRole('button', { name: `重填 ${forms.length - 2} 张表` })).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: /立法经费/u })).not.toBeChecked();
  });

  test('next year: previewed, with choices', async () => {
    const { session, user } = await openTemplates();
    await open(user, '结转下一年度');
    await user.click(screen.getByRole('checkbox', { name: /^全部/u }));
    expect(screen.getByRole('button', { name: '结转 0 张表' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('checkbox', { name: /立法经费/u }));
    const [own, goal, doubtful] = yearShifts(project);
    expect(screen.getByRole('button', { name: '“立法经费”要改的年份', expanded: true })).toBeInTheDocument();
    const box = (shift: typeof own) =>
      screen.getByRole('checkbox', { name: `${shift!.before} → ${shift!.after}` });
    expect(box(own)).toBeChecked();
    expect(box(goal)).toBeChecked();
    expect(box(doubtful)).not.toBeChecked();
    await user.click(box(goal));
    await user.click(box(doubtful));
    await user.click(screen.getByRole('checkbox', { name: '保留预算金额' }));
    await press(user, '结转 1 张表');
    expect(session.calls).toEqual([
      [
        'startNextYear',
        [{ form: project, accepted: new Set([own!.id, doubtful!.id]) }],
        { keepBudget: true, keepTargets: true, family: 'project' },
      ],
    ]);
  });

  test('from a list: one that was recognised, or the selected cells', async () => {
    const { session, user } = await openTemplates();
    await open(user, '由项目清单生成');
    expect(screen.getByText('项目名称 → 项目名称')).toBeVisible();
    expect(screen.getByText('金额（万元） → 预算资金')).toBeVisible();
    expect(screen.getByText('不带入：备注')).toBeVisible();
    await press(user, '“项目清单”：生成 2 张项目表和 1 张汇总表');
    await press(user, '用选中的单元格');
    expect(session.calls).toEqual([
      ['fromList', list, 'project', {}],
      ['fromList', 'selection', 'project', {}],
    ]);
  });

  test('self-evaluation for projects and departments, monitoring for projects', async () => {
    const { session, user } = await openTemplates();
    const targets = forms.filter(({ kind }) => kind === 'project' || kind === 'department-overall');
    expect(targets.length).toBeGreaterThan(projects.length);
    await open(user, '生成自评表、监控表');
    await press(user, `生成 ${targets.length} 张自评表`);
    await press(user, `生成 ${projects.length} 张监控表`);
    expect(session.calls).toEqual([
      ['follow', 'self-evaluation', targets],
      ['follow', 'monitoring', projects],
    ]);
  });

  test('what was made of a form before is named before it is made again; another year is none', async () => {
    const made = (name: string, kind: Form['kind'], year: number): Form => {
      const at = sheet(name);
      return form(at, {
        kind,
        fields: fields({
          year: read(year, `${year}`, cell(at, 1, 0)),
          projectName: readText('立法 经费', cell(at, 3, 2)),
        }),
      });
    };
    const more = [made('立法自评', 'self-evaluation', 2026), made('去年监控', 'monitoring', 2025)];
    const sheets = [...reading.sheets, ...more.map((each) => ({ sheet: each.sheet, forms: [each] }))];
    const { session, user } = await openTemplates({ reading: { sheets } });
    await open(user, '生成自评表、监控表');
    expect(screen.getByText(/以下 1 张表已有本年度自评表/u)).toBeVisible();
    expect(screen.queryByText(/已有本年度监控表/u)).toBeNull();
    await user.click(screen.getByRole('button', { name: '立法自评' }));
    expect(session.calls.at(-1)).toMatchObject(['goToCell', { sheet: { name: '立法自评' } }]);
    await user.click(screen.getByRole('checkbox', { name: /立法经费/u }));
    expect(screen.queryByText(/已有本年度自评表/u)).toBeNull();
    const count = screen.getAllByRole('checkbox').length - 1;
    const all = screen.getByRole('checkbox', { name: `全部（已选 ${count - 1}，共 ${count}）` });
    expect(all).toBePartiallyChecked();
    await user.click(all);
    expect(screen.getByRole('checkbox', { name: '全部' })).toBeChecked();
  });
});

describe('indicators', () => {
  test('are suggested for the form the user is in, and added with one click', async () => {
    const { session, user } = await openTemplates();
    await open(user, '增加指标');
    expect(session.calls).toEqual([['showSelection', true]]);
    act(() => session.set({ selection: cell(LEGISLATION, 9, 2) }));
    expect(screen.getByLabelText('加到哪张表')).toHaveDisplayValue(/立法经费/u);
    const offered = screen.getByRole('list', { name: /可增加的指标/u });
    const [first] = within(offered).getAllByRole('button', { name: /^添加/u });
    const name = /“(.+)”/u.exec(first!.getAttribute('aria-label')!)![1];
    await user.click(first!);
    expect(session.calls.at(-1)).toMatchObject(['addIndicators', project, [{ name }]]);
  });

  test('can be searched, and stay in their places when one was added', async () => {
    const { session, user } = await openTemplates({ selection: cell(LEGISLATION, 9, 2) });
    await open(user, '增加指标');
    const names = () =>
      within(screen.getByRole('list', { name: /可增加的指标/u }))
        .getAllByRole('listitem')
        .map((item) => item.querySelector('strong')?.textContent?.replace(/（.*$/u, ''));
    const before = names();
    const added = before[1]!;
    const changed = {
      ...project,
      indicators: [...project.indicators, indicator(LEGISLATION, 17, added, '已写入')],
    };
    act(() =>
      session.set({
        reading: {
          sheets: reading.sheets.map((each) =>
            each.sheet === LEGISLATION ? { ...each, forms: [changed] } : each,
          ),
        },
      }),
    );
    expect(names().slice(0, before.length)).toEqual(before);
    expect(screen.getByText('已添加')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: `添加“${added}”` })).toBeNull();
    await user.type(screen.getByRole('searchbox', { name: '查找指标' }), before[2]!);
    expect(names()).toContain(before[2]);
    expect(names().length).toBeLessThan(before.length);
    await user.type(screen.getByRole('searchbox', { name: '查找指标' }), '没有这样的指标');
    expect(screen.getByText('没有符合的指标。')).toBeInTheDocument();
  });

  test('the form chosen stays chosen while its sheet is edited and others are selected', async () => {
    const { session, user } = await openTemplates();
    await open(user, '增加指标');
    await user.selectOptions(
      screen.getByLabelText('加到哪张表'),
      screen.getByRole('option', { name: /立法经费（立法经费）/u }),
    );
    const moved = { ...project, range: { ...project.range, row: project.range.row + 2 } };
    act(() =>
      session.set({
        selection: cell(sheet('立法调研'), 3, 3),
        reading: {
          sheets: reading.sheets.map((each) =>
            each.sheet === LEGISLATION ? { ...each, forms: [moved] } : each,
          ),
        },
      }),
    );
    expect(screen.getByLabelText('加到哪张表')).toHaveDisplayValue(/立法经费/u);
  });

  test('of another kind of project, and into another form', async () => {
    const { session, user } = await openTemplates();
    await open(user, '增加指标');
    await user.selectOptions(
      screen.getByLabelText('加到哪张表'),
      screen.getByRole('option', { name: /立法调研经费/u }),
    );
    await user.selectOptions(screen.getByLabelText('项目类型'), '培训');
    await user.click(screen.getAllByRole('button', { name: /^添加“/u })[0]!);
    expect(session.calls.at(-1)).toMatchObject(['addIndicators', { sheet: { name: '立法调研' } }, [{}]]);
  });

  test('rows are added, removed and made high enough where the user is', async () => {
    const { session, user } = await openTemplates();
    await open(user, '增加指标');
    await press(user, '增加指标行');
    await press(user, '删除指标行');
    await press(user, '调整行高');
    expect(session.calls.slice(1)).toEqual([['addIndicatorRow'], ['removeIndicatorRow'], ['fitRows']]);
    await user.click(screen.getByRole('button', { name: '增加指标', expanded: true }));
    expect(session.calls.at(-1)).toEqual(['showSelection', false]);
  });
});

describe('while sheets are added', () => {
  test('shows how far it is, and stops', async () => {
    const { session, user } = await openTemplates({ busy: 'inserting', inserting: { done: 3, total: 9 } });
    expect(screen.getByRole('progressbar', { name: '正在新建工作表 3/9' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '项目绩效目标表（市级）' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await press(user, '停止');
    expect(session.calls).toEqual([['stopInserting']]);
    act(() => session.set({ busy: undefined, inserting: undefined }));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

describe('afterwards', () => {
  const added = sheet('立法经费(2)');
  const at = cell(LEGISLATION, 20, 5);
  const made: SessionState['made'] = {
    task: 'fill',
    sheets: [
      {
        sheet: added,
        source: project,
        carried: [
          { name: '项目名称', text: '立法经费', from: cell(LEGISLATION, 3, 2), to: cell(added, 3, 1) },
        ],
        unplaced: [{ name: '项目负责人', text: '张三', at }],
      },
    ],
  };

  test('stands below the button that was pressed; at the head where a command made it', async () => {
    const { session, user } = await openTemplates();
    await open(user, '按标准表重填');
    const button = screen.getByRole('button', { name: /^重填/u });
    await user.click(button);
    act(() => session.set({ made }));
    const result = screen.getByRole('region', { name: '已新建 1 张表' });
    expect(button.nextElementSibling).toBe(result);
    await user.click(screen.getByRole('button', { name: '按标准表重填', expanded: true }));
    const first = screen.getByRole('button', { name: '插入空白表' });
    const atHead = screen.getByRole('region', { name: '已新建 1 张表' });
    expect(atHead.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('names what found no place on the spot, with its cell', async () => {
    const { session, user } = await openTemplates({ made });
    const result = within(screen.getByRole('region', { name: '已新建 1 张表' }));
    expect(result.getByText('张三')).toBeVisible();
    await user.click(result.getByRole('button', { name: /F21/u }));
    expect(session.calls).toEqual([['goToCell', at]]);
  });

  test('says where the cells of the original went, and names those that were left out', async () => {
    const account = { placed: 20, inRemarks: 1, labels: 12, leftOut: [], beside: [] };
    const [copy] = made.sheets;
    const { session, user } = await openTemplates({ made: { ...made, sheets: [{ ...copy!, account }] } });
    const text = '原表单元格：带入 20，写入备注 1，栏目名称 12。表内没有遗漏。';
    expect(screen.getByText(text)).toBeVisible();
    const leftOut = [{ at: cell(LEGISLATION, 30, 1), text: '上级下达：50万元' }];
    act(() => session.set({ made: { ...made, sheets: [{ ...copy!, account: { ...account, leftOut } }] } }));
    expect(screen.queryByText(text)).toBeNull();
    expect(screen.getByText('上级下达：50万元')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /B31/u }));
    expect(session.calls).toEqual([['goToCell', leftOut[0]!.at]]);

    const beside = [{ at: { ...cell(LEGISLATION, 40, 1), rows: 3 }, text: '经办人意见', cells: 3 }];
    act(() => session.set({ made: { ...made, sheets: [{ ...copy!, account: { ...account, beside } }] } }));
    expect(screen.getByText(text)).toBeVisible();
    expect(screen.getByRole('button', { name: '表格以外的内容，没有带入新表（1 处）' })).toBeVisible();
    expect(screen.getByText('经办人意见')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /B41:B43/u }));
    expect(session.calls.at(-1)).toEqual(['goToCell', beside[0]!.at]);
  });

  test('refilled originals are marked, not chosen again, and can be left out of the check at once', async () => {
    const { session, user } = await openTemplates();
    await open(user, '按标准表重填');
    await press(user, /^重填/u);
    act(() => session.set({ made, originals: [formPlace(project)] }));
    expect(screen.getByRole('checkbox', { name: /立法经费.*原表，已重填/u })).not.toBeChecked();
    await press(user, '原表不参加检查（1 个工作表）');
    expect(session.calls.at(-1)).toEqual(['leaveOut', [LEGISLATION]]);
    act(() =>
      session.set({ reading: { sheets: reading.sheets.filter((each) => each.sheet !== LEGISLATION) } }),
    );
    expect(screen.queryByRole('button', { name: /^原表不参加检查/u })).toBeNull();
  });

  test('shows where every value came from and went', async () => {
    const { session, user } = await openTemplates({ made });
    const result = within(screen.getByRole('region', { name: '已新建 1 张表' }));
    await user.click(result.getByRole('button', { name: '原表 → 新表（1 项）' }));
    await user.click(result.getByRole('button', { name: '原表 C4' }));
    await user.click(result.getByRole('button', { name: '新表 B4' }));
    expect(session.calls.map(([, to]) => to)).toEqual([cell(LEGISLATION, 3, 2), cell(added, 3, 1)]);
  });
});

describe.each(['zh', 'en'] as const)('is accessible in %s', (language) => {
  test('with every task open', async () => {
    const { user } = await openTemplates({}, language);
    for (const task of screen.getAllByRole('button', { expanded: false })) await user.click(task);
    expect(await axeViolations()).toEqual([]);
  });

  test('before the first check', async () => {
    await openTemplates({ reading: undefined } as unknown as Partial<SessionState>, language);
    expect(await axeViolations()).toEqual([]);
  });
});
