import { plural } from './plural';
import type { Text } from './text';

/** The view of how goals, indicators and money belong together. */
export const FIT_TEXTS = {
  nothingYet: { zh: '尚未检查', en: 'Not checked yet' },
  first: {
    zh: '点击“检查”后，这里逐项列出目标中的工作、考核它的指标和承担它的资金。',
    en: 'After a check, this view lists the work in the goals with the indicators that measure it and the money that carries it.',
  },
  nothing: { zh: '没有可以对应的目标和指标', en: 'No goals and indicators to relate' },
  /** What is left over, by the names of the parts below. */
  summary: ({ unmeasured, foreign }: Readonly<Record<'unmeasured' | 'foreign', number>>): Text => ({
    zh: `${unmeasured} 项工作没有指标，${foreign} 个指标没有对应的工作`,
    en: `${plural(unmeasured, 'item', 'items')} of work without an indicator, ${plural(foreign, 'indicator', 'indicators')} without work`,
  }),
  /** The other parts. */
  others: ({ tied, spared, loose }: Readonly<Record<'tied' | 'spared' | 'loose', number>>): Text => ({
    zh: `${tied} 项工作有指标${spared > 0 ? `，${spared} 项不单列指标` : ''}${loose > 0 ? `；${loose} 个指标未单独对应` : ''}`,
    en: `${tied} measured${spared > 0 ? `, ${spared} in no need of an indicator` : ''}${loose > 0 ? `; ${plural(loose, 'indicator', 'indicators')} tied to no single item` : ''}`,
  }),
  follow: {
    zh: '用方向键或鼠标经过时，工作表同步选中单元格。',
    en: 'Arrow keys and the pointer select the cells in the sheet.',
  },
  form: { zh: '表', en: 'Form' },
  allForms: (count: number): Text => ({
    zh: `全部（${count} 张表）`,
    en: `All (${plural(count, 'form', 'forms')})`,
  }),
  show: { zh: '显示方式', en: 'Show as' },
  asList: { zh: '逐项', en: 'List' },
  asMatrix: { zh: '对照表', en: 'Matrix' },
  unmeasured: (count: number): Text => ({
    zh: `没有指标考核的工作（${count}）`,
    en: `Work that no indicator measures (${count})`,
  }),
  foreign: (count: number): Text => ({
    zh: `没有对应工作的指标（${count}）`,
    en: `Indicators that belong to no work (${count})`,
  }),
  tied: (count: number): Text => ({ zh: `有指标考核的工作（${count}）`, en: `Measured work (${count})` }),
  spared: (count: number): Text => ({
    zh: `不单列指标的工作（${count}）`,
    en: `Work in no need of an indicator (${count})`,
  }),
  loose: (count: number): Text => ({
    zh: `未单独对应的指标（${count}）`,
    en: `Indicators tied to no single item (${count})`,
  }),
  looseHint: {
    zh: '这些指标可能考核整张表，不算问题。',
    en: 'They may measure the whole form; this is no finding.',
  },
  roleGoal: { zh: '目标', en: 'Goal' },
  roleDetailed: { zh: '明细目标', en: 'Detailed goal' },
  rolePlan: { zh: '计划', en: 'Plan' },
  roleTask: { zh: '任务', en: 'Task' },
  roleStep: { zh: '进度', en: 'Step' },
  indicators: { zh: '指标', en: 'Indicators' },
  money: { zh: '资金', en: 'Money' },
  noIndicator: { zh: '无', en: 'None' },
  excuse: (reason: string): Text => ({
    zh: `不需要指标：${reason}`,
    en: `Needs no indicator: ${reason}`,
  }),
  byHand: { zh: '人工对应', en: 'Linked by hand' },
  change: { zh: '更改对应', en: 'Change links' },
  changeOf: (what: string): Text => ({ zh: `更改对应：${what}`, en: `Change links: ${what}` }),
  addIndicator: { zh: '增加指标', en: 'Add an indicator' },
  addIndicatorFor: (what: string): Text => ({
    zh: `增加指标：${what}`,
    en: `Add an indicator: ${what}`,
  }),
  needsNone: { zh: '不需要指标', en: 'Needs none' },
  needsNoneOf: (what: string): Text => ({
    zh: `不需要指标：${what}`,
    en: `Needs none: ${what}`,
  }),
  part: { zh: '解除', en: 'Unlink' },
  partOf: (what: string): Text => ({ zh: `解除对应：${what}`, en: `Unlink: ${what}` }),
  chooseIndicator: { zh: '选择考核它的指标', en: 'Indicator that measures it' },
  chooseMoney: { zh: '选择承担它的资金', en: 'Money that carries it' },
  chooseWork: { zh: '选择它考核的工作', en: 'Work that it measures' },
  choose: { zh: '请选择', en: 'Choose' },
  tie: { zh: '建立对应', en: 'Link' },
  tieMoney: { zh: '对应资金', en: 'Link money' },
  kept: {
    zh: '更正保存在本工作簿中，插入行列、另存和重新打开后仍然有效。',
    en: 'Corrections are kept in this workbook and hold over inserted rows, saving and opening.',
  },
  reason: { zh: '不需要指标的理由', en: 'Why it needs no indicator' },
  reasonHint: { zh: '理由会写进审核报告。', en: 'The reason is printed in the report.' },
  reasonNeeded: { zh: '请填写理由。', en: 'Give a reason.' },
  confirm: { zh: '确定', en: 'OK' },
  cancel: { zh: '取消', en: 'Cancel' },
  suggestions: (count: number): Text => ({
    zh: `可增加的指标（${count}）`,
    en: `Indicators to add (${count})`,
  }),
  noSuggestions: {
    zh: '指标库中没有适合这项工作的指标，可在“模板”中增加空白指标行。',
    en: 'The library has no indicator for this work; Templates can add an empty row.',
  },
  valueEmpty: {
    zh: '指标值由单位填写，插入后为空。',
    en: 'The value stays empty; it is for the unit to set.',
  },
  add: { zh: '插入', en: 'Insert' },
  addNamed: (name: string): Text => ({ zh: `插入指标“${name}”`, en: `Insert the indicator ${name}` }),
  corrections: (count: number): Text => ({
    zh: `我的对应更正（${count} 项）`,
    en: `My corrections (${count})`,
  }),
  wasTied: (quote: string, other: string): Text => ({
    zh: `“${quote}”对应${other}`,
    en: `“${quote}” linked with ${other}`,
  }),
  wasParted: (quote: string, other: string): Text => ({
    zh: `“${quote}”不对应${other}`,
    en: `“${quote}” not linked with ${other}`,
  }),
  wasExcused: (quote: string, reason: string): Text => ({
    zh: `“${quote}”不需要指标：${reason}`,
    en: `“${quote}” needs no indicator: ${reason}`,
  }),
  undo: { zh: '撤销', en: 'Undo' },
  undoOf: (what: string): Text => ({ zh: `撤销：${what}`, en: `Undo: ${what}` }),
  idle: {
    zh: '所指的内容已经改动或删除，此项不起作用。',
    en: 'What it speaks of has changed or gone; it has no effect.',
  },
  matrix: (form: string): Text => ({ zh: `目标与指标对照表：${form}`, en: `Goals by indicators: ${form}` }),
  matrixHint: {
    zh: '● 对应，◆ 人工对应。方向键移动，回车或空格建立、解除对应。',
    en: '● linked, ◆ linked by hand. Arrow keys move; Enter or Space links and unlinks.',
  },
  matrixGoals: { zh: '目标中的工作', en: 'Work in the goals' },
  matrixPart: (first: number, last: number): Text => ({
    zh: `第 ${first}–${last} 项`,
    en: `Items ${first} to ${last}`,
  }),
  cell: (work: string, indicator: string): Text => ({
    zh: `${work} — ${indicator}`,
    en: `${work} — ${indicator}`,
  }),
  noMatrix: {
    zh: '这张表没有可以对照的目标或指标。',
    en: 'This form has no goals or no indicators to set side by side.',
  },
} as const;
