import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fitsOf } from '../../meaning/fit/overview';
import { formsOf } from '../../reading/reading';
import { EMPTY_RECORD } from '../../review/workbook-record';
import { FIT_TEXTS } from '../../texts/fit-texts';
import type { SessionState } from '../../session/session-state';
import { FIT_CORRECTED, FIT_CORRECTIONS, FIT_READING, manyFits, TOILETS_FORM } from '../testing/fit-fixtures';
import { cell } from '../testing/fixtures';
import { axeViolations, CHECKED, layOutForTests, renderPane } from '../testing/render-pane';
import { matrixOf, MOST_COLUMNS } from './fit-matrix';
import { countsOf, fitRows, SECTIONS } from './fit-rows';

beforeAll(layOutForTests);
jest.setTimeout(30_000);

const user = userEvent.setup({ delay: null });
const FITS = fitsOf(formsOf(FIT_READING));

test('what is left over beside measured work of its sentence is shown, and corrected, by itself', () => {
  const at = { state: 'read', at: cell(TOILETS_FORM.sheet, 9, 2) } as const;
  const goal = '新建公厕12座，完善消防设施。';
  const beside = {
    ...TOILETS_FORM,
    fields: { ...TOILETS_FORM.fields, annualGoal: { ...at, value: goal, raw: goal } },
  };
  const work = fitsOf([beside]).flatMap((fit) => fit.work);
  expect(work.find(({ left }) => left)).toMatchObject({ words: '完善消防设施', indicators: [] });
  expect(work[0]).toMatchObject({ quote: '新建公厕12座', left: undefined });
});

describe('the lines of the list', () => {
  const shown = (reading = FIT_READING): readonly string[] =>
    fitRows(fitsOf(formsOf(reading))).map((row) => {
      if (row.type === 'section') return `# ${row.section} ${row.count}`;
      if (row.type === 'form') return `## ${row.form.sheet.name}`;
      return row.type === 'work'
        ? [row.work.quote, ...row.work.indicators.map(({ name }) => `> ${name}`)].join(' ')
        : `- ${row.indicator.name}`;
    });

  test('what is left over comes first, form by form', () => {
    expect(shown().slice(0, 7)).toEqual([
      '# unmeasured 2',
      '## 部门整体',
      '举办广场舞比赛4场',
      '## 县城公厕',
      '种植行道树500株',
      '# foreign 1',
      '## 县城公厕',
    ]);
    expect(shown()).toContain('新建公厕12座 > 公厕建成座数 > 公厕验收合格率');
    expect(countsOf(FITS)).toMatchObject({ unmeasured: 2, foreign: 1 });
  });

  test('what people said is taken over', () => {
    expect(shown(FIT_CORRECTED).slice(0, 3)).toEqual(['# unmeasured 1', '## 部门整体', '举办广场舞比赛4场']);
    expect(shown(FIT_CORRECTED)).toContain('种植行道树500株 > 图书采购册数');
    const [, toilets] = fitsOf(formsOf(FIT_CORRECTED));
    const byHand = toilets!.work.flatMap(({ indicators }) => indicators).filter(({ byHand: hand }) => hand);
    expect(byHand.map(({ name }) => name)).toEqual(['图书采购册数']);
    expect(toilets!.work.flatMap(({ excuse }) => excuse?.reason ?? [])).toEqual(['由城管部门考核']);
  });

  test('money is shown by what it pays for: costs of a project, projects of a department', () => {
    const [department, toilets] = FITS;
    const moneyOf = (fit: typeof department): readonly string[] =>
      fit!.work.flatMap(({ money }) => money.map(({ name, amount }) => `${name} ${amount}`));
    expect(moneyOf(toilets)).toEqual(['公厕建设费 240.00']);
    expect([...new Set(moneyOf(department))]).toEqual(['县城公厕建设项目 260.00']);
  });
});

test('the matrix sets goals by indicators, in blocks that fit a narrow pane', () => {
  const [block, ...others] = matrixOf(FITS[1]!);
  expect(others).toEqual([]);
  expect(block!.rows.map(({ ties }) => ties.map((tie) => tie !== 'none'))).toEqual([
    [true, false, false],
    [false, false, false],
    [true, false, false],
    expect.any(Array),
  ]);
  const [many] = fitsOf(formsOf(manyFits(50)));
  expect(
    matrixOf(many!)
      .map(({ first, work }) => [first, work.length])
      .slice(0, 2),
  ).toEqual([
    [1, MOST_COLUMNS],
    [1 + MOST_COLUMNS, MOST_COLUMNS],
  ]);
});

async function openFit(
  state: Partial<SessionState> = {},
  looks: Parameters<typeof renderPane>[1] = {},
): Promise<ReturnType<typeof renderPane>> {
  const rendered = renderPane({ ...CHECKED, reading: FIT_READING, record: EMPTY_RECORD, ...state }, looks);
  await user.click(screen.getByRole('tab', { name: looks.language === 'en' ? 'Fit' : '对应' }));
  return rendered;
}
const callsOf = ({ session }: ReturnType<typeof renderPane>, action: string): readonly unknown[] =>
  session.calls.filter(([called]) => called === action).map(([, ...args]) => args);
const goal = TOILETS_FORM.fields.annualGoal.state === 'read' ? TOILETS_FORM.fields.annualGoal.at : undefined;
const TREES = { at: goal, quote: '种植行道树500株' };
const books = TOILETS_FORM.indicators[1]!.level3;
const booksAt = books.state === 'read' ? books.at : undefined;

test.each([
  ['all forms', FITS],
  ['one form', FITS.slice(0, 1)],
  ['another form', FITS.slice(1, 2)],
])('the headline counts what the parts of the list hold: %s', (_name, fits) => {
  const counts = countsOf(fits);
  const rows = fitRows(fits);
  for (const section of SECTIONS) {
    const head = rows.find((row) => row.type === 'section' && row.section === section);
    expect([section, head?.type === 'section' ? head.count : 0]).toEqual([section, counts[section]]);
  }
  const work = rows.flatMap((row) => (row.type === 'work' ? [row.work] : []));
  expect(work.filter(({ indicators }) => indicators.length > 0)).toHaveLength(counts.tied);
  expect(counts.unmeasured + counts.tied + counts.spared).toBe(fits.flatMap(({ work: all }) => all).length);
});

describe('the view', () => {
  test('in the matrix the headline is about the form that is shown', async () => {
    await openFit();
    const all = countsOf(FITS);
    expect(await screen.findByRole('heading', { name: FIT_TEXTS.summary(all).zh })).toBeInTheDocument();
    expect(screen.getByText(FIT_TEXTS.others(all).zh)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '对照表' }));
    const first = countsOf(FITS.slice(0, 1));
    expect(screen.getByRole('heading', { name: FIT_TEXTS.summary(first).zh })).toBeInTheDocument();
  });

  test.each(['zh', 'en'] as const)(
    'says what is left over and holds to the rules of access (%s)',
    async (language) => {
      await openFit({}, { language });
      const summary =
        language === 'zh'
          ? /2 项工作没有指标，1 个指标没有对应的工作/
          : /2 items of work without an indicator/;
      expect(await screen.findByRole('heading', { name: summary })).toBeInTheDocument();
      expect(await axeViolations()).toEqual([]);
    },
  );

  test('ties an indicator that was chosen to work', async () => {
    const rendered = await openFit();
    await user.click(await screen.findByRole('button', { name: '更改对应：种植行道树500株' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: '选择考核它的指标' }),
      '图书采购册数（≥3000册）',
    );
    await user.click(screen.getByRole('button', { name: '建立对应' }));
    expect(callsOf(rendered, 'tie')).toEqual([[TREES, booksAt]]);
    expect(await axeViolations()).toEqual([]);
  });

  test('parts an indicator from work, ties money, and ties work to an indicator', async () => {
    const rendered = await openFit();
    const change = await screen.findAllByRole('button', { name: '更改对应：新建公厕12座' });
    await user.click(change.at(-1)!);
    await user.click(screen.getByRole('button', { name: '解除对应：公厕建成座数（12座）' }));
    expect(callsOf(rendered, 'part')).toMatchObject([[{ quote: '新建公厕12座' }, { row: 20, column: 4 }]]);
    await user.selectOptions(screen.getByRole('combobox', { name: '选择承担它的资金' }), '设备款 20.00 万元');
    await user.click(screen.getByRole('button', { name: '对应资金' }));
    await user.click(screen.getByRole('button', { name: '更改对应：图书采购册数' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '选择它考核的工作' }), '种植行道树500株');
    await user.click(screen.getByRole('button', { name: '建立对应' }));
    expect(callsOf(rendered, 'tie')).toMatchObject([
      [{ quote: '新建公厕12座' }, { row: 41, column: 3 }],
      [TREES, booksAt],
    ]);
  });

  test('asks why work needs no indicator, and wants an answer', async () => {
    const rendered = await openFit();
    await user.click(await screen.findByRole('button', { name: '不需要指标：种植行道树500株' }));
    const reason = screen.getByRole('textbox', { name: /不需要指标的理由/ });
    await waitFor(() => expect(reason).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(reason).toHaveAccessibleDescription('请填写理由。');
    await user.type(reason, '由林业部门考核{Enter}');
    expect(callsOf(rendered, 'needsNoIndicator')).toEqual([[TREES, '由林业部门考核']]);
  });

  test('offers indicators that are already about the work, and inserts one with one click', async () => {
    const rendered = await openFit();
    await user.click(await screen.findByRole('button', { name: '增加指标：种植行道树500株' }));
    const list = screen.getByRole('list', { name: /可增加的指标/ });
    expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent(
      /种植行道树数量.*数量指标 · 株 · 正向/,
    );
    expect(await axeViolations()).toEqual([]);
    await user.click(within(list).getByRole('button', { name: '插入指标“种植行道树数量”' }));
    expect(callsOf(rendered, 'addIndicators')).toMatchObject([
      [{ kind: 'project' }, [{ name: '种植行道树数量', unit: '株' }]],
    ]);
  });

  test('the keys lead from line to line and the sheet follows', async () => {
    const rendered = await openFit();
    const first = await screen.findByRole('button', { name: '举办广场舞比赛4场' });
    act(() => first.focus());
    await waitFor(() => expect(callsOf(rendered, 'goToCell')).toMatchObject([[{ row: 9, column: 2 }]]));
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('button', { name: '种植行道树500株' })).toHaveFocus();
    await user.keyboard('{End}');
    const last = screen.getAllByRole('group').at(-1);
    await waitFor(() => expect(last).toContainElement(document.activeElement as HTMLElement));
    await user.keyboard('{Home}');
    await waitFor(() => expect(first).toHaveFocus());
  });

  test('lists corrections, those without effect with the reason, and takes one back', async () => {
    const record = { ...EMPTY_RECORD, corrections: FIT_CORRECTIONS };
    const rendered = await openFit({ reading: FIT_CORRECTED, record });
    await user.click(await screen.findByRole('button', { name: '我的对应更正（3 项）' }));
    expect(screen.getAllByText(/此项不起作用/)).toHaveLength(1);
    expect(screen.getByText('不需要指标：由城管部门考核')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^撤销：“种植行道树500株”对应/ }));
    expect(callsOf(rendered, 'removeCorrection')).toEqual([['f001']]);
    expect(await axeViolations()).toEqual([]);
  });

  test('the matrix can be read and changed with the keys', async () => {
    const rendered = await openFit();
    await user.selectOptions(await screen.findByRole('combobox', { name: '表' }), '县城公厕建设项目');
    await user.click(screen.getByRole('button', { name: '对照表' }));
    const table = screen.getByRole('table', { name: /目标与指标对照表：县城公厕建设项目/ });
    expect(within(table).getAllByRole('columnheader')[0]).toHaveTextContent('1 新建公厕12座');
    const cell = within(table).getByRole('button', { name: '新建公厕12座 — 公厕建成座数' });
    expect(cell).toHaveAttribute('aria-pressed', 'true');
    act(() => cell.focus());
    await user.keyboard('{ArrowRight}{ArrowDown}');
    const other = within(table).getByRole('button', { name: '种植行道树500株 — 图书采购册数' });
    expect(other).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(callsOf(rendered, 'tie')).toEqual([[TREES, booksAt]]);
    expect(await axeViolations()).toEqual([]);
  });

  test('says what the case is before a check, and where there is nothing to relate', async () => {
    const rendered = await openFit({ reading: { sheets: [] } });
    expect(await screen.findByRole('heading', { name: '没有可以对应的目标和指标' })).toBeInTheDocument();
    act(() => rendered.session.set({ reading: undefined }));
    expect(await screen.findByText(/点击“检查”后/)).toBeInTheDocument();
  });

  test('of a long list only those in sight are in the page; End reaches the last', async () => {
    await openFit({ reading: manyFits(1_000) });
    expect(await screen.findByRole('heading', { name: /个指标没有对应的工作/ })).toBeInTheDocument();
    const lines = await screen.findAllByRole('group', { name: /道路养护|绿化/ });
    expect(lines.length).toBeLessThan(40);
    act(() => within(lines[0]!).getAllByRole('button')[0]!.focus());
    await user.keyboard('{End}');
    await waitFor(() => expect(screen.getAllByRole('button', { name: /第50标段/ })[0]).toHaveFocus());
  });
});
