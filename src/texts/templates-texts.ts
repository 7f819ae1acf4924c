import { plural } from './plural';
import type { Text } from './text';

/** The templates view. */
export const TEMPLATES_TEXTS = {
  intro: {
    zh: '新表都建在工作簿末尾，不改动、不覆盖已有的表。',
    en: 'New sheets go behind the others. Existing sheets stay as they are.',
  },
  family: { zh: '项目表的格式', en: 'Layout of project forms' },

  blank: { zh: '插入空白表', en: 'Insert a blank form' },
  blankText: {
    zh: '按表种选择，带下拉列表、填写提示和合计公式。',
    en: 'With drop-downs, prompts and totals.',
  },
  prefill: { zh: '自动填入', en: 'Filled in for you' },
  prefilled: (name: string, value: string): Text => ({ zh: `${name}：${value}`, en: `${name}: ${value}` }),
  prefillNothing: {
    zh: '自动填入：无。检查后，年度和编制单位从本工作簿已有的表中取得。',
    en: 'Filled in for you: nothing. After a check, year and preparing unit come from the tables of this workbook.',
  },

  refill: { zh: '按标准表重填', en: 'Refill into standard forms' },
  refillText: {
    zh: '每张表填入一张新的标准表，没有对应位置的内容写入备注；填后逐格核对，没有带入的逐个列出。原表不动。',
    en: 'Each form goes into a new standard form; what has no place goes into the remarks. Cell by cell is checked afterwards, and what was left out is listed. The original stays.',
  },
  refillButton: (count: number): Text => ({
    zh: `重填 ${count} 张表`,
    en: `Refill ${plural(count, 'form', 'forms')}`,
  }),

  nextYear: { zh: '结转下一年度', en: 'Start the next year' },
  nextYearText: {
    zh: '复制到下一年度的新表。请核对要改的年份，取消勾选的保持原样。',
    en: 'Copies forms into new sheets for the next year. Check which years move; what is not ticked stays.',
  },
  nextYearOf: (form: string): Text => ({ zh: `“${form}”要改的年份`, en: `Years of “${form}” to move` }),
  noYear: {
    zh: '没有识别到年度，全部内容照原样复制。',
    en: 'No year was recognised: everything is copied as it is.',
  },
  keepBudget: { zh: '保留预算金额', en: 'Keep budgets' },
  keepTargets: { zh: '保留指标值', en: 'Keep targets' },
  lastYear: {
    zh: '有同名项目的自评表时，上年实际完成值列在新表右侧，不打印。',
    en: 'Where a self-evaluation of the same project exists, its results stand beside the new form and are not printed.',
  },
  nextYearButton: (count: number): Text => ({
    zh: `结转 ${count} 张表`,
    en: `Start ${plural(count, 'form', 'forms')}`,
  }),

  list: { zh: '由项目清单生成', en: 'From a project list' },
  listText: {
    zh: '清单每行一张项目表，各栏带入对应栏目；另建一张汇总表，用公式和链接指向各表。',
    en: 'One project form per row, filled from its columns, and a summary with formulas and links.',
  },
  noLists: { zh: '本工作簿中没有识别到项目清单。', en: 'No project list was recognised in this workbook.' },
  listButton: (projects: number, sheet: string): Text => ({
    zh: `“${sheet}”：生成 ${projects} 张项目表和 1 张汇总表`,
    en: `“${sheet}”: make ${plural(projects, 'form', 'forms')} and a summary`,
  }),
  listColumns: (count: number): Text => ({
    zh: `清单各栏的去向（带入 ${count} 栏）`,
    en: `Where the columns go (${count} carried over)`,
  }),
  listColumn: (header: string, field: Text | undefined): Text => ({
    zh: `${header} → ${field?.zh ?? '备注'}`,
    en: `${header} → ${field?.en ?? 'remarks'}`,
  }),
  listLeftOut: (headers: readonly string[]): Text => ({
    zh: `不带入：${headers.join('、')}`,
    en: `Left out: ${headers.join(', ')}`,
  }),
  listWithoutUnit: (count: number): Text => ({
    zh: `${count}个金额没有计量单位，生成的表中也不写，项目汇总表不计入这些金额。请先在清单中写明万元或元。`,
    en: `${plural(count, 'amount has', 'amounts have')} no unit: the forms will not state one, and the summary leaves ${count === 1 ? 'it' : 'them'} out. State the unit in the list first.`,
  }),
  selectionButton: { zh: '用选中的单元格', en: 'Use the selected cells' },
  selectionText: {
    zh: '请在工作表中连同表头选中清单，表头要有“项目名称”。',
    en: 'Select the list with its header in the sheet; the header needs a column for the project name.',
  },

  follow: { zh: '生成自评表、监控表', en: 'Self-evaluation and monitoring' },
  followText: {
    zh: '由目标表生成：带目标、指标值和分值，得分、执行率、总分由公式计算。部门整体目标表生成部门自评表，监控表由项目目标表生成。',
    en: 'From targets: goals, targets and points are carried over; scores, rates and totals are formulas. Department targets make a department self-evaluation; monitoring forms come from project targets.',
  },
  alreadyEvaluated: (count: number): Text => ({
    zh: `以下 ${count} 张表已有本年度自评表，再生成将另加一张：`,
    en: `${plural(count, 'form has', 'forms have')} a self-evaluation of the year already; a second one would be added:`,
  }),
  alreadyMonitored: (count: number): Text => ({
    zh: `以下 ${count} 张表已有本年度监控表，再生成将另加一张：`,
    en: `${plural(count, 'form has', 'forms have')} a monitoring form of the year already; a second one would be added:`,
  }),
  evaluationButton: (count: number): Text => ({
    zh: `生成 ${count} 张自评表`,
    en: `Make ${plural(count, 'self-evaluation', 'self-evaluations')}`,
  }),
  monitoringButton: (count: number): Text => ({
    zh: `生成 ${count} 张监控表`,
    en: `Make ${plural(count, 'monitoring form', 'monitoring forms')}`,
  }),

  indicators: { zh: '增加指标', en: 'Add indicators' },
  rowsText: {
    zh: '在工作表中选中一个指标行，可在其下增加空行，或删除该行。文字显示不全时，可按内容调高整张表的行。',
    en: 'Select an indicator row in the sheet to add an empty row below it, or to remove it. Where texts are cut, the rows of the form can be made high enough.',
  },
  addRow: { zh: '增加指标行', en: 'Add an indicator row' },
  fitRows: { zh: '调整行高', en: 'Fit the row heights' },
  removeRow: { zh: '删除指标行', en: 'Remove the indicator row' },
  suggestText: {
    zh: '常用指标，含指标解释；指标值留空，由单位填写。',
    en: 'Usual indicators with their explanations; the value stays empty for the unit to set.',
  },
  suggestFor: { zh: '加到哪张表', en: 'Form' },
  suggestKind: { zh: '项目类型', en: 'Kind of project' },
  suggestByWords: { zh: '按表中文字判断', en: 'Judged by the words of the form' },
  suggestions: (count: number): Text => ({
    zh: `可增加的指标（${count} 条）`,
    en: `${plural(count, 'indicator', 'indicators')} to add`,
  }),
  noSuggestions: {
    zh: '没有可增加的指标。可改选项目类型。',
    en: 'Nothing to add. Another kind of project can be chosen.',
  },
  searchIndicators: { zh: '查找指标', en: 'Find an indicator' },
  noMatch: { zh: '没有符合的指标。', en: 'No indicator matches.' },
  add: { zh: '添加', en: 'Add' },
  added: { zh: '已添加', en: 'Added' },
  withUnit: (name: string, unit: string): Text => ({ zh: `${name}（${unit}）`, en: `${name} (${unit})` }),
  addNamed: (name: string): Text => ({ zh: `添加“${name}”`, en: `Add “${name}”` }),
  emptyClass: { zh: '该类尚无指标', en: 'Nothing in this class yet' },
  fromForm: (sheet: string): Text => ({ zh: `见于“${sheet}”`, en: `In use on “${sheet}”` }),

  forms: { zh: '选择表', en: 'Forms' },
  formOn: (form: string, sheet: string): Text => ({ zh: `${form}（${sheet}）`, en: `${form} (${sheet})` }),
  all: { zh: '全部', en: 'All' },
  someOf: (count: number, all: number): Text => ({
    zh: `全部（已选 ${count}，共 ${all}）`,
    en: `All (${count} of ${all} chosen)`,
  }),
  noForms: { zh: '没有可用的表。请先检查工作簿。', en: 'No form to work on. Check the workbook first.' },

  inserting: (done: number, total: number): Text => ({
    zh: `正在新建工作表 ${done}/${total}`,
    en: `Adding sheets ${done}/${total}`,
  }),
  preparing: { zh: '正在准备', en: 'Preparing' },
  stop: { zh: '停止', en: 'Stop' },
  stopHint: { zh: '停止后，本次新建的工作表全部删除。', en: 'The sheets added so far are removed again.' },

  made: (count: number): Text => ({
    zh: `已新建 ${count} 张表`,
    en: `${plural(count, 'sheet', 'sheets')} added`,
  }),
  compare: (count: number): Text => ({ zh: `原表 → 新表（${count} 项）`, en: `Original → new (${count})` }),
  compareList: { zh: '原表与新表的对应', en: 'Where each value went' },
  from: (address: string): Text => ({ zh: `原表 ${address}`, en: `Original ${address}` }),
  to: (address: string): Text => ({ zh: `新表 ${address}`, en: `New ${address}` }),
  account: (placed: number, inRemarks: number, labels: number): Text => ({
    zh: `原表单元格：带入 ${placed}，写入备注 ${inRemarks}，栏目名称 ${labels}。表内没有遗漏。`,
    en: `Cells of the original: ${placed} carried over, ${inRemarks} in the remarks, ${labels} labels. Nothing in the form is left out.`,
  }),
  leftOut: (count: number): Text => ({
    zh: `没有带入的单元格（${count} 个）`,
    en: `Cells left out (${count})`,
  }),
  beside: (count: number): Text => ({
    zh: `表格以外的内容，没有带入新表（${count} 处）`,
    en: `Beside the form, not carried over (${count})`,
  }),
  besideCells: (cells: number): Text => ({ zh: `${cells} 个单元格`, en: plural(cells, 'cell', 'cells') }),
  original: { zh: '【原表，已重填】', en: ' [original, refilled]' },
  originalsText: {
    zh: '原表仍参加检查，同一内容会重复计算、重复报告。',
    en: 'The originals are still checked: the same contents count twice and are reported twice.',
  },
  leaveOut: (count: number): Text => ({
    zh: `原表不参加检查（${count} 个工作表）`,
    en: `Leave the originals out of the check (${plural(count, 'sheet', 'sheets')})`,
  }),
  unplaced: (count: number): Text => ({
    zh: `没有对应位置，已写入备注（${count} 项）`,
    en: `No place of their own, in the remarks (${count})`,
  }),
} as const;

const quoted = (names: readonly string[], mark: readonly [string, string], comma: string): string =>
  names.map((name) => `${mark[0]}${name}${mark[1]}`).join(comma);

/** Sheets that a notice names; of more it gives the number. */
const NAMED = 3;

/** What the pane says after a template action. */
export const TEMPLATE_NOTICES = {
  made: (sheets: readonly string[], unplaced: number, leftOut = 0): Text => {
    const few = sheets.length <= NAMED;
    const zh = few
      ? `已新建工作表${quoted(sheets, ['“', '”'], '、')}。`
      : `已新建 ${sheets.length} 张工作表。`;
    const en = few ? `Added: ${quoted(sheets, ['“', '”'], ', ')}.` : `${sheets.length} sheets were added.`;
    const remarked: Text = {
      zh: `有 ${unplaced} 处内容在标准表中没有对应位置，已写入新表的备注。`,
      en: ` ${plural(unplaced, 'value has', 'values have')} no place in the standard form and went into its remarks.`,
    };
    const lost: Text = {
      zh: `有 ${leftOut} 个单元格没有带入，已列出。`,
      en: ` ${plural(leftOut, 'cell was', 'cells were')} left out and ${leftOut === 1 ? 'is' : 'are'} listed.`,
    };
    const said = [...(unplaced > 0 ? [remarked] : []), ...(leftOut > 0 ? [lost] : [])];
    return {
      zh: [zh, ...said.map((text) => text.zh)].join(''),
      en: [en, ...said.map((text) => text.en)].join(''),
    };
  },
  stopped: {
    zh: '已停止，本次新建的工作表已全部删除。',
    en: 'Stopped. The sheets added so far were removed again.',
  },
} as const;

/** What the pane says after indicator rows were added or removed. */
export const INDICATOR_NOTICES = {
  added: (count: number): Text => ({
    zh: `已增加 ${count} 行指标。`,
    en: `${plural(count, 'indicator row', 'indicator rows')} added.`,
  }),
  fitted: (count: number): Text =>
    count === 0
      ? {
          zh: '各行的文字都已显示完整，没有改动行高。',
          en: 'Every text can be read whole; no row was changed.',
        }
      : {
          zh: `已按内容调高 ${count} 行。`,
          en: `${plural(count, 'row', 'rows')} made high enough for ${count === 1 ? 'its text' : 'their texts'}.`,
        },
  deleted: { zh: '已删除该行指标。', en: 'The indicator row was removed.' },
  emptied: {
    zh: '该类指标只有这一行，已清空内容，保留空行。',
    en: 'It was the only row of its class: its contents were cleared, the row stays.',
  },
  shared: (beside: string): Text => ({
    zh: `没有删除行：同一行还有其他内容（${beside}），删除整行会改动它。只清空了该行指标，空行可以再填写；要删除整行，请先把该处内容移到别处。`,
    en: `The row stays, since ${beside} stands in it and would be changed. Only the indicator was cleared; the empty row can be used again. To delete the row, first move what stands there elsewhere.`,
  }),
  noClass: (names: readonly string[]): Text => ({
    zh: `表中没有对应的类别，未增加：${names.join('、')}。`,
    en: `The form has no class for: ${names.join(', ')}.`,
  }),
} as const;
