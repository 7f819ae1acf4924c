import Big from 'big.js';
import type { Grid } from '../../../src/reading/grid';
import { Random } from './random';
import { BLANK, gridOf, number, text, type SheetCell } from './sheet';
import { DECLARED, sumInBinary, writeAmount, type Declared, type WrittenAmount } from './written-amounts';

/** A form whose sums are right or, with one digit changed, wrong; with the amounts in fen that a reader must find. */
export interface MadeForm {
  readonly kind: Kind;
  readonly grid: Grid;
  /** Every amount of the form in fen, in the order of its cells. */
  readonly amounts: readonly number[];
}

const KINDS = ['department', 'target', 'self-evaluation', 'list', 'tasks'] as const;
type Kind = (typeof KINDS)[number];

/** The form of a seed; `changed` has one digit of a total, a weight, a score or a rate changed. */
export function madeForm(seed: number, changed: boolean): MadeForm {
  const random = new Random(seed);
  const kind = KINDS[seed % KINDS.length] ?? 'department';
  const form = new Writer(random, changed);
  const rows = LAYOUTS[kind](form);
  return { kind, grid: gridOf(`表${seed}`, rows), amounts: form.amounts };
}

/** Writes amounts and keeps account of them. */
class Writer {
  readonly declared: Declared;
  readonly amounts: number[] = [];

  constructor(
    readonly random: Random,
    readonly changed: boolean,
  ) {
    this.declared = random.pick(['万元', '万元', '元', '千元', '百万元', '亿元']);
  }

  /** Between 1,000 元 and 90 million, often a round one. */
  fen(): number {
    const { random } = this;
    const wan = random.whole(1, random.pick([20, 300, 9000]));
    if (random.chance(0.3)) return wan * 1_000_000;
    return wan * 1_000_000 + (random.chance(0.5) ? random.whole(0, 99) * 10_000 : random.whole(0, 999_999));
  }

  amount(fen: number): WrittenAmount {
    this.amounts.push(fen);
    return writeAmount(this.random, fen, this.declared);
  }

  /** A total: mostly the sum of cells by formula, in binary. */
  total(fen: number, parts: readonly WrittenAmount[], digit: boolean): SheetCell {
    const wrong = digit ? this.digitChanged(fen) : fen;
    const addends = parts.flatMap(({ addend }) => addend ?? []);
    if (digit || addends.length < parts.length || this.random.chance(0.3)) return this.amount(wrong).cell;
    this.amounts.push(fen);
    return number(sumInBinary(addends), this.random.pick(['General', '0.00', '#,##0.00']));
  }

  /** One of the first two digits of an amount is another one. */
  private digitChanged(fen: number): number {
    const digits = [...String(fen)];
    const at = this.random.whole(0, 1);
    const digit = Number(digits[at]);
    digits[at] = String(at === 0 && digit === 9 ? 8 : (digit + 1) % 10);
    return Number(digits.join(''));
  }
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, each) => sum + each, 0);
const texts = (...words: readonly string[]): readonly SheetCell[] => words.map(text);

const INDICATORS = [
  ['产出指标', '数量指标', '开展培训期数', '≥12期'],
  ['产出指标', '质量指标', '培训合格率', '≥95%'],
  ['产出指标', '时效指标', '培训完成及时率', '100%'],
  // Less than any money that is made here: more would be wrong.
  ['成本指标', '经济成本指标', '培训成本', '≤9000元'],
  ['效益指标', '社会效益指标', '业务能力', '明显提升'],
  ['满意度指标', '服务对象满意度指标', '参训人员满意度', '≥90%'],
  ['产出指标', '数量指标', '发放资料份数', '≥300份'],
  ['效益指标', '可持续影响指标', '长效机制', '建立健全'],
] as const;

type Layout = (form: Writer) => readonly (readonly SheetCell[])[];

const department: Layout = (form) => {
  const { declared } = form;
  const [basic, project] = [form.fen(), form.fen()];
  const parts = [form.amount(basic), form.amount(project)];
  return [
    texts('2024年度部门整体支出绩效目标表'),
    texts('编制单位：', '青石县文化局'),
    texts('部门（单位）名称', '青石县文化局'),
    [text(`基本支出（${declared}）`), parts[0]?.cell ?? BLANK],
    [text(`项目支出（${declared}）`), parts[1]?.cell ?? BLANK],
    [text(`资金总额（${declared}）`), form.total(basic + project, parts, form.changed)],
    texts('部门绩效目标', '加强文化工作，全年开展培训12期，提高干部业务能力。'),
    texts('一级指标', '二级指标', '三级指标', '指标值'),
    ...INDICATORS.slice(0, 5).map((row) => texts(...row)),
  ];
};

const SOURCES = ['财政拨款', '上年结转资金', '其他资金'] as const;

const target: Layout = (form) => {
  const { declared, random } = form;
  const fens = SOURCES.map(() => form.fen()).slice(0, random.whole(2, 3));
  const at = form.amounts.length;
  const parts = fens.map((fen) => form.amount(fen));
  const total = form.total(sumOf(fens), parts, form.changed);
  form.amounts.splice(at, 0, ...form.amounts.splice(-1));
  return [
    texts('项目支出绩效目标表'),
    texts('（2024年度）'),
    texts('项目名称', '干部培训'),
    texts('主管部门', '青石县文化局', '实施单位', '青石县文化馆'),
    [text(`项目资金（${declared}）`), text('年度资金总额'), total],
    ...parts.map(({ cell }, i) => [
      BLANK,
      text(`${i === 0 ? '其中：' : ''}${SOURCES[fens.length === 2 && i === 1 ? 2 : i] ?? ''}`),
      cell,
    ]),
    texts('年度目标', '全年开展培训12期，提高干部业务能力。'),
    texts('一级指标', '二级指标', '三级指标', '指标值', '分值'),
    ...weighted(form, 90, false).map((cell, i) => [...texts(...(INDICATORS[i] ?? INDICATORS[0])), cell]),
  ];
};

/** Weights that add up to `whole`: typed, of a formula, in per cent, or as text. */
function weighted({ random }: Writer, whole: number, changed: boolean): SheetCell[] {
  const count = random.whole(3, INDICATORS.length);
  if (random.chance(0.4)) {
    const each = whole / count;
    const cells = Array.from({ length: count }, () => points(random, each, true));
    if (changed) cells[0] = points(random, Math.round(each) + random.whole(1, 5), true);
    return cells;
  }
  const step = random.pick([1, 0.5, 0.25]);
  const values: number[] = [];
  let rest = whole;
  for (let i = 1; i < count; i += 1) {
    const value = Math.max(
      step,
      Math.round(((rest / (count - i + 1)) * (0.6 + 0.8 * random.next())) / step) * step,
    );
    values.push(value);
    rest -= value;
  }
  values.push(rest);
  if (changed) values[0] = (values[0] ?? 0) + random.whole(1, 3);
  return values.map((value) => points(random, value, false));
}

/** Points in a cell. One that a formula made may be shown rounded, never written as a rounded text. */
function points(random: Random, value: number, byFormula: boolean): SheetCell {
  const way = random.pick(['number', 'number', 'percent', 'text', 'unit']);
  if (way === 'percent') return number(value / 100, random.pick(['0%', '0.00%', '0.0%']));
  if (way === 'text' && !byFormula)
    return text(random.pick([String(value), value.toFixed(2), `${value}分`, `${value}%`]));
  if (way === 'unit') return number(value, random.pick(['0"分"', '0.00"分"', 'General"分"']));
  return number(value, random.pick(['General', '0', '0.0', '0.00']));
}

const selfEvaluation: Layout = (form) => {
  const { declared, random, changed } = form;
  const wrong = changed ? random.pick(['total', 'score', 'rate', 'amount', 'weight']) : undefined;
  const [budgets, spent] = [
    [0, 0],
    [0, 0],
  ] as [number[], number[]];
  budgets[0] = form.fen();
  budgets[1] = form.fen();
  spent[0] = Math.round(budgets[0] * (0.5 + 0.5 * random.next()));
  spent[1] = Math.round(budgets[1] * (0.5 + 0.5 * random.next()));
  const [totalBudget, totalSpent] = [sumOf(budgets), sumOf(spent)];
  const at = form.amounts.length;
  const sources = budgets.map(
    (budget, i) => [form.amount(budget), form.amount(budget), form.amount(spent[i] ?? 0)] as const,
  );
  const column = (i: 0 | 1 | 2): readonly WrittenAmount[] => sources.map((source) => source[i]);
  const before = form.amounts.length;
  const totals = [
    form.total(totalBudget, column(0), wrong === 'amount'),
    form.total(totalBudget, column(1), false),
    form.total(totalSpent, column(2), false),
  ];
  form.amounts.splice(at, 0, ...form.amounts.splice(before));
  const rate = totalSpent / totalBudget;
  const shownRate = rateCell(random, wrong === 'rate' ? rate + (rate > 0.7 ? -0.1 : 0.1) : rate);
  const rateScore = Math.round(rate * 1000) / 100;
  const weights = weighted(form, 90, wrong === 'weight');
  const rows = weights.map((weight, i) => evaluated(random, weight, INDICATORS[i] ?? INDICATORS[0]));
  const scores = [...rows.map(({ score }) => score), rateScore];
  const sum = sumInBinary(scores);
  // Less than the score of the execution, which a total may leave out.
  const off = wrong === 'total' || wrong === 'score' ? random.whole(1, 3) : 0;
  return [
    texts('项目支出绩效自评表'),
    texts('（2024年度）'),
    texts('项目名称', '干部培训'),
    texts('主管部门', '青石县文化局', '实施单位', '青石县文化馆'),
    texts(`项目资金（${declared}）`, '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'),
    [
      BLANK,
      text('年度资金总额'),
      ...totals,
      points(random, 10, false),
      shownRate,
      number(rateScore, random.pick(['General', '0.00', '0.0'])),
    ],
    ...sources.map((cells, i) => [
      BLANK,
      text(i === 0 ? '其中：财政拨款' : '其他资金'),
      ...cells.map(({ cell }) => cell),
      ...texts('—', '—', '—'),
    ]),
    texts(
      '年度总体目标',
      '预期目标',
      '全年开展培训12期，提高干部业务能力。',
      '实际完成情况',
      '已完成培训12期。',
    ),
    texts(
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ),
    ...rows.map(({ cells }) => cells),
    [
      ...texts('总分', '', '', '', '', ''),
      number(
        wrong === 'score' || wrong === 'total' ? sum - off : sum,
        random.pick(['General', '0.00', '0.0', '0']),
      ),
    ],
  ];
};

/** A rate as a formula gives it, or typed as far as it is shown. */
function rateCell(random: Random, rate: number): SheetCell {
  const way = random.whole(0, 3);
  if (way === 0) return text(`${(rate * 100).toFixed(2)}%`);
  return number(rate, random.pick(['0.00%', '0%', '0.0%', 'General']));
}

/** An indicator with its result: reached with all points, or short of it with a reason. */
function evaluated(
  random: Random,
  weight: SheetCell,
  [level1, level2, name, target]: readonly [string, string, string, string],
): { readonly cells: readonly SheetCell[]; readonly score: number } {
  const all = pointsIn(weight);
  const full = !/\d/u.test(target) || random.chance(0.6);
  const score = full ? all : Math.floor(all * (0.4 + 0.5 * random.next()) * 100) / 100;
  const cells = [
    ...texts(level1, level2, name, target),
    result(random, target, full),
    weight,
    number(score, random.pick(['General', '0.00', '0.0'])),
    text(full ? '' : '部分学员请假，明年提前通知'),
  ];
  return { cells, score };
}

const pointsIn = ({ value, format }: SheetCell): number =>
  typeof value === 'number' ? (format.includes('%') ? value * 100 : value) : Number.parseFloat(String(value));

function result(random: Random, target: string, full: boolean): SheetCell {
  if (!/\d/u.test(target)) return text('已完成');
  const bound = Number(/[\d.]+/u.exec(target)?.[0]);
  const up = !target.startsWith('≤');
  const value = full ? bound : up ? bound * 0.8 : bound * 1.2;
  if (target.endsWith('%')) return number(value / 100, random.pick(['0%', '0.0%', '0.00%']));
  const unit = /[\d.]+(.*)$/u.exec(target)?.[1] ?? '';
  return random.chance(0.5)
    ? text(`${new Big(value).round(2).toFixed()}${unit}`)
    : number(value, `General"${unit}"`);
}

const list: Layout = (form) => {
  const names = ['干部培训', '图书采购', '送戏下乡', '馆舍维修', '系统运维', '文物普查'].slice(
    0,
    form.random.whole(2, 6),
  );
  const fens = names.map(() => form.fen());
  const parts = fens.map((fen) => form.amount(fen));
  return [
    texts('2024年度项目支出预算清单'),
    texts('序号', '项目名称', `预算金额（${form.declared}）`),
    ...names.map((name, i) => [number(i + 1), text(name), parts[i]?.cell ?? BLANK]),
    [BLANK, text('合计'), form.total(sumOf(fens), parts, form.changed)],
  ];
};

const tasks: Layout = (form) => {
  const { declared } = form;
  const names = ['文化惠民', '队伍建设', '阵地维护'] as const;
  const fens = names.map(() => [form.fen(), form.fen()] as const);
  const own = form.changed ? form.random.whole(0, 3) : -1;
  const [totals, granted, others]: [WrittenAmount[], WrittenAmount[], WrittenAmount[]] = [[], [], []];
  const rows = names.map((name, i) => {
    const [grant, other] = fens[i] ?? [0, 0];
    const at = form.amounts.length;
    const parts = [form.amount(grant), form.amount(other)];
    const total = form.total(grant + other, parts, own === i);
    form.amounts.splice(at, 0, ...form.amounts.splice(-1));
    granted.push(parts[0] ?? { cell: BLANK });
    others.push(parts[1] ?? { cell: BLANK });
    totals.push({
      cell: total,
      ...(own !== i && typeof total.value === 'number' && !/["元]/u.test(total.format)
        ? { addend: total.value }
        : {}),
    });
    return [text(name), text(`开展${name}工作`), total, ...parts.map(({ cell }) => cell)];
  });
  const wholes = [
    form.total(sumOf(fens.flat()), own >= 0 ? [{ cell: BLANK }] : totals, own === names.length),
    form.total(sumOf(fens.map(([grant]) => grant)), granted, false),
    form.total(sumOf(fens.map(([, other]) => other)), others, false),
  ];
  return [
    texts('2024年度部门整体支出绩效目标表'),
    texts('部门（单位）名称', '青石县文化局'),
    texts('任务名称', '主要内容', `预算金额（${declared}）`),
    texts('', '', '总额', '财政拨款', '其他资金'),
    ...rows,
    [text('金额合计'), BLANK, ...wholes],
    texts('年度总体目标', '加强文化工作，全年开展培训12期，提高干部业务能力。'),
    texts('一级指标', '二级指标', '三级指标', '指标值'),
    ...INDICATORS.slice(0, 5).map((row) => texts(...row)),
  ];
};

const LAYOUTS: Readonly<Record<Kind, Layout>> = {
  department,
  target,
  'self-evaluation': selfEvaluation,
  list,
  tasks,
};

/** What one in a declared unit is in fen. */
export const fenPer = (declared: Declared): number => DECLARED[declared] * 100;
