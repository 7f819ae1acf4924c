import Big from 'big.js';
import type { CellRef, SheetRef } from '../../forms/cell';
import { ABSENT } from '../../forms/field';
import type { Field } from '../../forms/field';
import { NO_PARTS } from '../../forms/members';
import type {
  FieldName,
  Fields,
  FieldTypes,
  Form,
  Indicator,
  IndicatorCells,
  Money,
} from '../../forms/model';
import { FIELD_NAMES } from '../../forms/vocabulary/review-field-names';
import type { Reading, SkippedSheet } from '../../reading/reading';
import type { Finding, Review, Severity } from '../../review/finding';
import { INDICATOR_COLUMN_TEXTS } from '../../texts/form-texts';
import type { RuleInfo } from '../pane-context';

/** A sheet named like its id. */
export const sheet = (name: string): SheetRef => ({ id: name, name });

/** One cell of a sheet. */
export const cell = (on: SheetRef, row: number, column: number): CellRef => ({
  sheet: on,
  row,
  column,
  rows: 1,
  columns: 1,
});

/** A value read from a cell. */
export const read = <T>(value: T, raw: string, at: CellRef): Field<T> => ({ state: 'read', value, raw, at });

/** Text read from a cell. */
export const readText = (text: string, at: CellRef): Field<string> => read(text, text, at);

/** 万元 read from a cell. */
export const readMoney = (amount: string, at: CellRef): Field<Money> =>
  read({ amount: new Big(amount), unit: '万元' }, amount, at);

/** All fields absent but the given ones. */
export function fields(given: { readonly [K in FieldName]?: Field<FieldTypes[K]> }): Fields {
  const absent = Object.fromEntries(Object.keys(FIELD_NAMES).map((name) => [name, ABSENT]));
  return { ...absent, ...given } as unknown as Fields;
}

/** An indicator with the columns level 1 to 3, target and explanation; an empty explanation is a blank cell. */
export function indicator(on: SheetRef, row: number, name: string, explanation: string): Indicator {
  const absent = Object.fromEntries(Object.keys(INDICATOR_COLUMN_TEXTS).map((column) => [column, ABSENT]));
  return {
    ...(absent as unknown as IndicatorCells),
    key: name,
    tree: 'annual',
    class: { level1: 'output', level2: 'quantity' },
    level1: readText('产出指标', cell(on, row, 2)),
    level2: readText('数量指标', cell(on, row, 3)),
    level3: readText(name, cell(on, row, 4)),
    target: readText('≥12 次', cell(on, row, 5)),
    explanation:
      explanation === '' ? { state: 'blank', at: cell(on, row, 6) } : readText(explanation, cell(on, row, 6)),
  };
}

/** A form with nothing in it but what is given. */
export function form(on: SheetRef, given: Partial<Form>): Form {
  return {
    kind: 'project',
    family: 'test',
    sheet: on,
    range: { row: 0, column: 0, rows: 30, columns: 7 },
    ownRange: { row: 0, column: 0, rows: 30, columns: 7 },
    fields: fields({}),
    ...NO_PARTS,
    labels: [],
    unread: [],
    openLabels: [],
    ...given,
  };
}

const OVERALL = sheet('部门整体支出绩效目标表');
const MEETING = sheet('全市代表大会会议保障经费（含换届选举及代表履职补助）');
const RESEARCH = sheet('立法调研');
const CONTACTS = sheet('通讯录');

const department = form(OVERALL, {
  kind: 'department-overall',
  fields: fields({
    title: readText('部门整体支出绩效目标表', cell(OVERALL, 0, 0)),
    year: read(2026, '2026年度', cell(OVERALL, 1, 0)),
    preparedBy: readText('某市某某委员会办公室', cell(OVERALL, 2, 1)),
    departmentName: readText('某市某某委员会办公室', cell(OVERALL, 3, 2)),
    basicExpenditure: readMoney('1210.55', cell(OVERALL, 5, 2)),
    projectExpenditure: readMoney('480.00', cell(OVERALL, 5, 4)),
    total: readMoney('1690.55', cell(OVERALL, 5, 6)),
    overallGoal: { state: 'blank', at: cell(OVERALL, 7, 2) },
  }),
  detailedGoals: [readText('目标1：保障各项会议按期召开', cell(OVERALL, 8, 2))],
});

const meeting = form(MEETING, {
  fields: fields({
    projectName: readText('全市代表大会会议保障经费', cell(MEETING, 3, 2)),
    leader: { state: 'blank', at: cell(MEETING, 4, 2) },
    budget: readMoney('320.00', cell(MEETING, 8, 2)),
    annualGoal: readText(
      '按照会议计划，保障全市代表大会及常务委员会各次会议的场地、材料、食宿和交通，代表履职补助按时足额发放，会议服务满意度达到 95% 以上。',
      cell(MEETING, 9, 2),
    ),
    fundNature: { state: 'ambiguous', candidates: [cell(MEETING, 6, 2), cell(MEETING, 6, 5)] },
  }),
  plans: [
    readText('1月：召开代表大会', cell(MEETING, 11, 3)),
    readText('6月：中期检查', cell(MEETING, 12, 3)),
  ],
  indicators: [
    indicator(MEETING, 16, '会议召开次数', '全年召开会议的次数'),
    indicator(MEETING, 17, '培训人次', ''),
  ],
  unread: [
    {
      at: cell(MEETING, 29, 0),
      text: '填表说明：本表一式三份。',
      why: { cause: 'outside', candidates: ['leader'] },
    },
  ],
});

const research = form(RESEARCH, {
  fields: fields({
    projectName: readText('立法调研经费', cell(RESEARCH, 3, 2)),
    budget: readMoney('100.00', cell(RESEARCH, 8, 2)),
  }),
  indicators: [indicator(RESEARCH, 16, '调研次数', '')],
});

/** A sheet without a form. */
export const SKIPPED: SkippedSheet = {
  sheet: CONTACTS,
  reason: {
    zh: '没有绩效目标表的标题，也没有成组的标签。',
    en: 'No title of a target table and no group of its labels.',
  },
};

/** A department table, two project tables and a sheet without a form. */
export const READING: Reading = {
  sheets: [
    { sheet: OVERALL, forms: [department] },
    { sheet: MEETING, forms: [meeting] },
    { sheet: RESEARCH, forms: [research] },
    { sheet: CONTACTS, forms: [], skipped: SKIPPED },
  ],
};

/** A workbook in which no form was recognised. */
export const READING_WITHOUT_FORMS: Reading = {
  sheets: [{ sheet: CONTACTS, forms: [], skipped: SKIPPED }],
};

/** Documentation of the rules used by the findings below. */
export const RULE_INFOS: readonly RuleInfo[] = [
  {
    id: 'projects-below-department',
    severity: 'error',
    dimension: '完整性',
    title: { zh: '项目预算合计与项目支出不符', en: 'Project budgets do not add up' },
    why: {
      zh: '部门项目支出由各项目构成，两者不一致说明缺少项目表或金额有误。',
      en: 'Project expenditure consists of the projects: a difference means that tables are missing or a figure is wrong.',
    },
    source: { zh: '财预〔2015〕88号，完整性审核', en: 'Cai Yu [2015] No. 88, completeness' },
  },
  {
    id: 'missing-explanation',
    severity: 'error',
    dimension: '适当性',
    title: { zh: '缺少指标解释', en: 'Explanation missing' },
    why: {
      zh: '没有解释和计算公式，年底无法核实指标是否完成。',
      en: 'Without explanation and formula nobody can verify the indicator at the end of the year.',
    },
    source: { zh: '财预〔2015〕88号，适当性审核', en: 'Cai Yu [2015] No. 88, appropriateness' },
  },
  {
    id: 'blank-spaces',
    severity: 'tip',
    dimension: '可行性',
    title: { zh: '文字前后有多余空格', en: 'Superfluous spaces' },
    why: { zh: '多余空格影响汇总和查找。', en: 'Superfluous spaces disturb sums and searches.' },
    source: { zh: '填报规范', en: 'Filling-in conventions' },
  },
];

/** Findings of all severities, one with a fix, one comparing two sheets. */
export const FINDINGS: readonly Finding[] = [
  {
    id: 'projects-below-department:2026',
    rule: 'projects-below-department',
    kind: 'budget-sum-mismatch',
    severity: 'error',
    dimension: '完整性',
    level: 'main',
    form: `[${OVERALL.id}]`,
    cells: [cell(OVERALL, 5, 4), cell(MEETING, 8, 2), cell(RESEARCH, 8, 2)],
    evidence: [
      { at: cell(OVERALL, 5, 4), text: '480.00' },
      { at: cell(MEETING, 8, 2), text: '320.00' },
      { at: cell(RESEARCH, 8, 2), text: '100.00' },
    ],
    message: {
      zh: '项目支出为 480.00 万元，2 个项目预算合计 420.00 万元，相差 60.00 万元。可能缺少项目表，或者金额有误，请核对。',
      en: 'Project expenditure is 480.00, the 2 project budgets add up to 420.00: 60.00 (10,000 yuan) apart. Tables may be missing or a figure is wrong.',
    },
    mark: { while: 'unchanged' },
  },
  {
    id: 'missing-explanation:全市代表大会:培训人次',
    rule: 'missing-explanation',
    kind: 'missing-explanation',
    severity: 'error',
    dimension: '适当性',
    level: 'main',
    form: `[${MEETING.id}]`,
    cells: [cell(MEETING, 17, 6)],
    evidence: [{ at: cell(MEETING, 17, 6), text: '' }],
    message: {
      zh: '“培训人次”没有指标解释及计算公式，请补充。',
      en: '“培训人次” has no explanation or formula: add it.',
    },
    mark: { while: 'blank' },
  },
  {
    id: 'missing-explanation:立法调研:调研次数',
    rule: 'missing-explanation',
    kind: 'missing-explanation',
    severity: 'warning',
    dimension: '适当性',
    level: 'main',
    form: `[${RESEARCH.id}]`,
    cells: [cell(RESEARCH, 16, 6)],
    evidence: [{ at: cell(RESEARCH, 16, 6), text: '' }],
    message: {
      zh: '“调研次数”没有指标解释及计算公式，请补充。',
      en: '“调研次数” has no explanation or formula: add it.',
    },
    mark: { while: 'blank' },
  },
  {
    id: 'blank-spaces:立法调研:projectName',
    rule: 'blank-spaces',
    kind: 'format-inconsistency',
    severity: 'tip',
    dimension: '可行性',
    level: 'main',
    form: `[${RESEARCH.id}]`,
    cells: [cell(RESEARCH, 3, 2)],
    evidence: [{ at: cell(RESEARCH, 3, 2), text: ' 立法调研经费 ' }],
    message: {
      zh: '项目名称前后有多余空格，请删去。',
      en: 'The project name has superfluous spaces: remove them.',
    },
    mark: { while: 'unchanged' },
    fix: {
      label: { zh: '删去前后空格', en: 'Remove the spaces' },
      edits: [{ at: cell(RESEARCH, 3, 2), before: ' 立法调研经费 ', after: '立法调研经费' }],
    },
  },
];

/** The review of the reading above. */
export const REVIEW: Review = {
  findings: FINDINGS,
  cannotJudge: [
    {
      rule: 'projects-below-department',
      cells: [cell(RESEARCH, 8, 1)],
      reason: {
        zh: '预算资金没有写明单位（元或万元）。',
        en: 'The budget does not say whether it is in yuan or 10,000 yuan.',
      },
    },
  ],
};

const CYCLE: readonly Severity[] = ['error', 'warning', 'tip'];

/** Many findings on several sheets, to try long lists with. */
export const manyFindings = (count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, index) => {
    const on = sheet(`项目${(index % 12) + 1}`);
    const at = cell(on, index, 6);
    return {
      id: `missing-explanation:${on.name}:${index}`,
      rule: 'missing-explanation',
      kind: 'missing-explanation',
      severity: CYCLE[index % 3] ?? 'tip',
      dimension: '适当性',
      level: 'main',
      form: `[${on.id}]/${index}`,
      cells: [at],
      evidence: [{ at, text: '' }],
      message: {
        zh: `指标“任务完成率 ${index + 1}”没有指标解释及计算公式，请补充。`,
        en: `Indicator “任务完成率 ${index + 1}” has no explanation or formula: add it.`,
      },
      mark: { while: 'blank' },
    };
  });
