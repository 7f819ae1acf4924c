import type { Style } from './variation';

/** Names under which forms print the same label; the first is the plainest. */
export const LABELS = {
  preparedBy: ['编制单位', '填报单位', '申报单位', '填报部门'],
  projectName: ['项目名称', '项目支出名称'],
  leader: ['项目负责人', '负责人'],
  phone: ['联系电话', '电话', '联系方式'],
  category: ['项目类别', '项目类型'],
  attribute: ['项目属性'],
  period: ['项目计划实施时间', '项目实施期', '实施期限', '项目起止时间', '项目期'],
  budget: ['预算资金', '项目资金', '年度资金总额', '年度预算金额', '年度资金申请总额', '预算申报数'],
  fundNature: ['资金性质'],
  annualGoal: ['年度目标', '年度总体目标', '年度绩效目标', '本年度绩效目标', '项目年度目标'],
  longTermGoal: ['中期目标', '总目标', '长期目标', '项目总目标', '实施期绩效目标'],
  plans: ['本年度实施计划', '实施计划', '年度实施计划', '项目实施计划'],
  organization: ['组织机构'],
  regulations: ['管理制度', '相关管理制度'],
  measures: ['保障绩效目标实现的措施', '保障措施'],
  department: ['主管部门', '项目主管部门', '主管部门及代码'],
  implementer: ['实施单位', '项目实施单位', '项目单位'],
  departmentName: ['部门（单位）名称', '部门名称', '单位名称'],
  functions: ['部门（单位）职能描述', '部门职能描述', '部门职责', '部门职能'],
  basicExpenditure: ['基本支出'],
  projectExpenditure: ['项目支出'],
  total: ['资金总额', '合计'],
  overallGoal: ['部门（单位）绩效目标', '部门绩效目标', '年度总体目标', '部门整体绩效目标'],
  detailedGoals: ['部门（单位）明细目标', '明细目标'],
  phasedPlan: ['部门（单位）目标阶段性计划', '阶段性计划', '目标阶段性计划'],
  startDate: ['计划开始日期', '项目开始时间'],
  endDate: ['计划完成日期', '项目结束时间'],
  level1: ['一级指标', '一级', '一级指标名称'],
  level2: ['二级指标', '二级', '二级指标名称'],
  level3: ['三级指标', '三级', '指标名称', '三级指标名称', '指标内容'],
  target: ['指标值', '年度指标值', '目标值', '指标目标值', '预期指标值'],
  explanation: ['指标解释及计算公式', '指标解释', '绩效指标描述', '指标说明'],
  operator: ['计算符号', '指标符号', '符号', '指标方向'],
  unit: ['计量单位', '度量单位', '单位'],
  weight: ['分值', '权重', '指标分值', '分值权重'],
  actual: ['实际完成值', '完成值', '全年实际值', '全年完成值'],
  score: ['得分', '自评得分'],
  reason: ['偏差原因分析及改进措施', '未完成原因分析', '偏差原因分析', '未完成原因'],
  goalActual: ['实际完成情况', '年度总体目标完成情况', '目标实际完成情况'],
  expectedGoal: ['预期目标', '年初设定目标'],
} as const satisfies Record<string, readonly string[]>;
export type LabelName = keyof typeof LABELS;

/** Class names that mean the same; the first is the one the models use. */
const LEVEL_SYNONYMS: readonly (readonly string[])[] = [
  ['产出指标', '项目完成指标', '产出（工作量）指标'],
  ['效益指标', '项目效益指标', '效果指标'],
  ['生态效益指标', '环境效益指标'],
  ['社会公众或服务对象满意度', '服务对象满意度指标', '服务对象满意度'],
  ['服务对象满意度指标', '社会公众或服务对象满意度指标', '服务对象满意度'],
];

const CHINESE_DIGITS = '一二三四五六七八九十';
const HALF_WIDTH: readonly (readonly [string, string])[] = [
  ['（', '('],
  ['）', ')'],
  ['：', ':'],
];
const LONGEST_SPACED_LABEL = 5;
const LONGEST_VERTICAL_LABEL = 8;

/** The plain words of a label: its first name, or any of them where synonyms are wanted. */
export function labelWords(style: Style, name: LabelName): string {
  return style.has('synonyms') ? style.random.pick(LABELS[name]) : LABELS[name][0];
}

/** Breaks a text in two lines near its middle, never inside brackets. */
function breakLine(text: string): string {
  if (text.length < 4 || /[（(]/u.test(text)) return text.replace(/(?=[（(])/u, '\n');
  const middle = Math.ceil(text.length / 2);
  return `${text.slice(0, middle)}\n${text.slice(middle)}`;
}

/** Characters that a copy from a web page or a word processor leaves in a cell. */
const INVISIBLE = ['\u200b', '\ufeff', '\u00a0', '\u200e', '\u00ad'] as const;

/** The shape of a label or class on paper: broken over lines, spaced out, one character a line, half-width punctuation. */
export function shapeWords(style: Style, words: string): string {
  let shaped = words;
  if (style.has('halfWidth')) for (const [full, half] of HALF_WIDTH) shaped = shaped.replaceAll(full, half);
  if (style.has('lineBreaks')) shaped = breakLine(shaped);
  if (style.has('spacedOut') && shaped.length <= LONGEST_SPACED_LABEL && !/[()（）:：]/u.test(shaped))
    shaped = [...shaped].join(style.random.pick([' ', '　', '  ']));
  if (style.has('invisibleCharacters')) {
    const at = style.random.int(0, shaped.length);
    shaped = `${shaped.slice(0, at)}${style.random.pick(INVISIBLE)}${shaped.slice(at)}`;
  }
  return shaped;
}

/** One character a line, as narrow merged columns force it. */
export const verticalWords = (style: Style, words: string): string =>
  style.has('vertical') && words.length <= LONGEST_VERTICAL_LABEL
    ? [...words].join('\n')
    : shapeWords(style, words);

/** How a label is printed, with its suffix such as the money unit. */
export function printLabel(style: Style, words: string, suffix = ''): string {
  const { random } = style;
  const ordinal = random.int(1, 9);
  const prefix = style.has('numbered')
    ? random.pick([`${ordinal}.`, `${ordinal}、`, `（${CHINESE_DIGITS[ordinal - 1]}）`])
    : '';
  const colon = style.has('colons') ? random.pick(['：', ':']) : '';
  return `${prefix}${shapeWords(style, words)}${style.has('halfWidth') ? halfWidth(suffix) : suffix}${colon}`;
}

/** How a section label (a narrow merged column at the left) is printed. */
export function printSection(style: Style, words: string): string {
  const ordinal = CHINESE_DIGITS[style.random.int(0, 5)]!;
  return style.has('numbered') ? `${ordinal}、${words}` : verticalWords(style, words);
}

export function halfWidth(text: string): string {
  let result = text;
  for (const [full, half] of HALF_WIDTH) result = result.replaceAll(full, half);
  return result;
}

/** A class as printed, with the plain name it stands for. */
export function printLevel(style: Style, level: string, points: number | undefined): string {
  let words = level;
  if (style.has('levelNoSuffix')) words = words.replace(/指标$/u, '');
  if (style.has('levelSynonyms')) {
    const group = LEVEL_SYNONYMS.find(([first]) => first === level);
    if (group) words = style.random.pick(group);
  }
  if (style.has('levelNumbered')) {
    const ordinal = style.random.int(1, 4);
    const chinese = CHINESE_DIGITS[ordinal - 1]!;
    return `${style.random.pick([`${chinese}、`, `（${chinese}）`, `${ordinal}.`, `${ordinal}、`])}${words}`;
  }
  const shaped = verticalWords(style, words);
  if (!style.has('levelWeights') || points === undefined) return shaped;
  return `${shaped}${style.random.pick([`（${points}分）`, `(${points})`, `（${points}）`, `\n（${points}分）`])}`;
}
