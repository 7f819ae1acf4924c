import type { Text } from './text';

/** The settings view. */
export const SETTINGS_TEXTS = {
  title: { zh: '设置', en: 'Settings' },
  forMe: { zh: '我的设置', en: 'My settings' },
  keptHere: {
    zh: '以下各项和问题的分组方式记在这台电脑上，对所有工作簿有效。',
    en: 'These and the grouping of findings are kept on this computer, for all workbooks.',
  },
  notKept: {
    zh: '此 Excel 不允许窗格保存设置，以下各项和问题的分组方式在窗格关闭后恢复默认。',
    en: 'This Excel does not let the pane keep settings: these and the grouping of findings last until it is closed.',
  },
  language: { zh: '界面语言', en: 'Language of the pane' },
  followExcel: { zh: '跟随 Excel', en: 'As in Excel' },
  family: { zh: '常用表样', en: 'Usual form family' },
  familyHint: { zh: '插入和生成表格时先选它。', en: 'Offered first when forms are inserted or made.' },
  unit: { zh: '编制单位', en: 'Preparing unit' },
  unitHint: {
    zh: '工作簿中没有写明编制单位时，用于新插入的表。',
    en: 'Filled into new forms where the workbook names no unit.',
  },
  details: { zh: '列出文字、格式等细节', en: 'List details of wording and format' },
  detailsHint: {
    zh: '不列出时只计数，也不标记、不写入报告。',
    en: 'Otherwise they are only counted, not marked and not reported.',
  },
  colours: { zh: '标记的颜色', en: 'Colours of marks' },
  coloursHint: {
    zh: '下次标记时使用。线型和字形也区分程度。',
    en: 'Used from the next marking on. Lines and fonts tell the severities apart as well.',
  },
  rules: { zh: '审核规则', en: 'Review rules' },
  keptInWorkbook: {
    zh: '保存在本工作簿中，随文件交给别人时一并生效。',
    en: 'Kept in this workbook: they go with the file to whoever opens it.',
  },
  rulesAfterCheck: {
    zh: '检查工作簿后可以更改规则。',
    en: 'Rules can be changed once the workbook has been checked.',
  },
  saving: { zh: '正在保存', en: 'Saving' },
  group: (name: string, on: number, all: number): Text => ({
    zh: `${name}（${on}/${all}）`,
    en: `${name} (${on} of ${all})`,
  }),
  groupOn: (name: string): Text => ({ zh: `启用“${name}”的全部规则`, en: `All rules of ${name}` }),
  about: (title: string): Text => ({ zh: `说明：${title}`, en: `About: ${title}` }),
  why: { zh: '为什么：', en: 'Why: ' },
  source: { zh: '依据：', en: 'Based on: ' },
  offByDefault: {
    zh: '地方习惯，默认不启用。',
    en: 'A local habit: off unless switched on.',
  },
  limitHint: (initial: string, minimum: string, maximum: string): Text => ({
    zh: `默认 ${initial}，可设 ${minimum} 至 ${maximum}`,
    en: `${initial} by default, from ${minimum} to ${maximum}`,
  }),
  limitWrong: (minimum: string, maximum: string): Text => ({
    zh: `请填 ${minimum} 至 ${maximum} 之间的数。`,
    en: `Give a number from ${minimum} to ${maximum}.`,
  }),
  defaults: { zh: '恢复默认规则', en: 'Back to default rules' },
  defaultsInForce: { zh: '使用的是默认规则。', en: 'The default rules are in force.' },
  changed: (count: number): Text => ({
    zh: `有 ${count} 处与默认不同。`,
    en: `${count} ${count === 1 ? 'choice differs' : 'choices differ'} from the default.`,
  }),
} as const;

/** Palettes of marks. */
export const MARK_COLOURS_TEXTS = {
  standard: { zh: '红、黄、蓝', en: 'Red, yellow, blue' },
  distinct: { zh: '橙、蓝、灰（色弱适用）', en: 'Orange, blue, grey (colour-blind safe)' },
  grey: { zh: '灰度（黑白打印）', en: 'Greys (black-and-white print)' },
} as const satisfies Record<string, Text>;
