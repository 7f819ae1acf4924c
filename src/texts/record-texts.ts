import { plural } from './plural';
import type { Text } from './text';

/** What is said about corrections of the reading, dismissed findings and rule choices kept in the workbook. */
export const RECORD_TEXTS = {
  dismissed: (count: number): Text => ({
    zh: count > 1 ? `已忽略${count}处，理由保存在本工作簿中。` : '已忽略，理由保存在本工作簿中。',
    en:
      count > 1
        ? `${count} findings dismissed; the reason is kept in this workbook.`
        : 'Dismissed; the reason is kept in this workbook.',
  }),
  restored: (count: number): Text => ({
    zh: count > 1 ? `已恢复${count}处。` : '已恢复。',
    en: count > 1 ? `${count} findings restored.` : 'Restored.',
  }),
  rulesChanged: {
    zh: '规则设置已保存在本工作簿中。',
    en: 'The rule settings are kept in this workbook.',
  },
  bound: { zh: '已重新指定，保存在本工作簿中。', en: 'Re-pointed; kept in this workbook.' },
  excluded: (sheet: string): Text => ({
    zh: `工作表“${sheet}”不再作为绩效目标表读取。`,
    en: `The sheet “${sheet}” is no longer read as a performance form.`,
  }),
  leftOut: (count: number): Text => ({
    zh: `${count} 个原表工作表不再参加检查，可在“识别”中撤销。`,
    en: `${plural(count, 'original sheet is', 'original sheets are')} left out of the check. Take it back under Reading.`,
  }),
  readAs: (sheet: string): Text => ({
    zh: `工作表“${sheet}”按所选的表式读取。`,
    en: `The sheet “${sheet}” is read as the chosen kind of form.`,
  }),
  tied: { zh: '已建立对应，保存在本工作簿中。', en: 'Linked; kept in this workbook.' },
  parted: { zh: '已解除对应，保存在本工作簿中。', en: 'Unlinked; kept in this workbook.' },
  excused: {
    zh: '已记为不需要指标，理由保存在本工作簿中。',
    en: 'Noted as needing no indicator; the reason is kept in this workbook.',
  },
  removed: { zh: '更正已撤销。', en: 'The correction was removed.' },
  corrections: (count: number): Text => ({
    zh: `识别更正（${count} 项）`,
    en: `Corrections of the reading (${count})`,
  }),
  correctForm: { zh: '更正识别结果', en: 'Correct the reading' },
  kept: {
    zh: '更正保存在本工作簿中，插入或删除行列后仍然有效。',
    en: 'Corrections are kept in this workbook and follow inserted and deleted rows and columns.',
  },
  target: { zh: '重新指定的内容', en: 'What to re-point' },
  fields: { zh: '栏目', en: 'Fields' },
  lists: { zh: '条目', en: 'Lists' },
  columns: { zh: '指标列', en: 'Indicator columns' },
  howFields: {
    zh: '请在工作表中选中内容所在的单元格，再点击“指定”。',
    en: 'Select the cells that hold it in the sheet, then press Assign.',
  },
  howLists: {
    zh: '请在工作表中选中全部条目所在的单元格，再点击“指定”。',
    en: 'Select the cells of all entries in the sheet, then press Assign.',
  },
  howColumns: {
    zh: '请在工作表中选中该列的表头（指定整列）或其中若干行，再点击“指定”。',
    en: 'Select the header of the column for all of it, or some of its rows, then press Assign.',
  },
  selected: (address: string): Text => ({ zh: `当前选中：${address}`, en: `Selected now: ${address}` }),
  nothingSelected: {
    zh: '当前没有选中单元格区域。',
    en: 'No block of cells is selected.',
  },
  otherSheet: (sheet: string): Text => ({
    zh: `请在工作表“${sheet}”中选择。`,
    en: `Select cells on the sheet “${sheet}”.`,
  }),
  otherForm: {
    zh: '选中的单元格属于本工作表的另一张表。',
    en: 'The selected cells belong to another form on this sheet.',
  },
  assign: { zh: '指定', en: 'Assign' },
  assignTo: (address: string): Text => ({ zh: `指定为 ${address}`, en: `Assign ${address}` }),
  ambiguous: (name: Text): Text => ({
    zh: `“${name.zh}”有多处可能，请选择：`,
    en: `${name.en}: several places are possible, choose one:`,
  }),
  choose: (name: Text, address: string): Text => ({
    zh: `“${name.zh}”指定为 ${address}`,
    en: `${name.en}: assign ${address}`,
  }),
  family: { zh: '表式', en: 'Kind of form' },
  familyUnknown: { zh: '其他表式', en: 'Another kind of form' },
  apply: { zh: '按此表式读取', en: 'Read as this kind' },
  applyTo: (sheet: string): Text => ({
    zh: `按此表式读取：工作表“${sheet}”`,
    en: `Read as this kind: sheet “${sheet}”`,
  }),
  exclude: { zh: '不作为绩效目标表', en: 'Not a performance form' },
  excludeSheet: (sheet: string): Text => ({
    zh: `工作表“${sheet}”不作为绩效目标表`,
    en: `The sheet “${sheet}” is not a performance form`,
  }),
  readAfterAll: (sheet: string): Text => ({
    zh: `仍按绩效目标表读取“${sheet}”`,
    en: `Read “${sheet}” as a form after all`,
  }),
  boundTo: (name: Text): Text => ({ zh: `${name.zh} 指定为`, en: `${name.en} assigned to` }),
  boundBefore: (name: Text): Text => ({
    zh: `${name.zh}（重新指定）`,
    en: `${name.en} (re-pointed)`,
  }),
  lost: {
    zh: '指定的单元格已被删除，此项更正不再起作用。',
    en: 'The assigned cells were deleted; this correction has no effect.',
  },
  sheetGone: (sheet: string): Text => ({
    zh: `工作表“${sheet}”已不存在，此项更正不再起作用。`,
    en: `The sheet “${sheet}” is gone; this correction has no effect.`,
  }),
  noForm: {
    zh: '所在工作表没有识别出绩效目标表，此项更正暂不起作用。',
    en: 'No form was recognised on its sheet; this correction has no effect for now.',
  },
  excludedSheet: { zh: '不作为绩效目标表', en: 'Not a performance form' },
  readAsFamily: (family: Text): Text => ({ zh: `按“${family.zh}”读取`, en: `Read as ${family.en}` }),
  remove: { zh: '撤销', en: 'Remove' },
  removeOf: (what: string): Text => ({ zh: `撤销更正：${what}`, en: `Remove the correction: ${what}` }),
} as const;

/** Names of the form families, as people choose them. Keys are the ids of `src/forms/families`. */
export const FORM_FAMILY_TEXTS = {
  'city-project': { zh: '项目绩效目标表（市县）', en: 'Project targets (city, county)' },
  'city-department': { zh: '部门整体支出绩效目标表（市县）', en: 'Department targets (city, county)' },
  'central-project': { zh: '项目支出绩效目标表（2021年格式）', en: 'Project targets (2021 layout)' },
  'central-application': { zh: '项目支出绩效目标申报表', en: 'Project application' },
  'multi-year-project': {
    zh: '财政项目支出绩效目标申报表（跨年度）',
    en: 'Project application, several years',
  },
  'transfer-payment': { zh: '转移支付绩效目标表', en: 'Transfer payment targets' },
  'central-department': { zh: '部门整体支出绩效目标申报表', en: 'Department application' },
  'self-evaluation': { zh: '项目支出绩效自评表', en: 'Project self-evaluation' },
  'transfer-self-evaluation': { zh: '转移支付绩效自评表', en: 'Transfer payment self-evaluation' },
  'department-self-evaluation': { zh: '部门整体支出绩效自评表', en: 'Department self-evaluation' },
  monitoring: { zh: '项目支出绩效运行监控表', en: 'Project monitoring' },
  'department-monitoring': { zh: '部门整体支出绩效运行监控表', en: 'Department monitoring' },
  'flat-list': { zh: '绩效目标清单（每行一个指标）', en: 'Target list, one indicator a row' },
  'project-list': { zh: '项目清单（每行一个项目）', en: 'Project list, one project a row' },
} as const satisfies Record<string, Text>;
