import type { Text } from './text';

/** What is said about corrections of the reading, dismissed findings and rule choices kept in the workbook. */
export const RECORD_TEXTS = {
  dismissed: { zh: '已忽略，理由保存在本工作簿中。', en: 'Dismissed; the reason is kept in this workbook.' },
  restored: { zh: '已恢复。', en: 'Restored.' },
  rulesChanged: {
    zh: '规则设置已保存在本工作簿中。',
    en: 'The rule settings are kept in this workbook.',
  },
  bound: { zh: '已重新指定，保存在本工作簿中。', en: 'Re-pointed; kept in this workbook.' },
  excluded: (sheet: string): Text => ({
    zh: `工作表“${sheet}”不再作为绩效目标表读取。`,
    en: `The sheet "${sheet}" is no longer read as a performance form.`,
  }),
  readAs: (sheet: string): Text => ({
    zh: `工作表“${sheet}”按所选的表式读取。`,
    en: `The sheet "${sheet}" is read as the chosen kind of form.`,
  }),
  removed: { zh: '更正已撤销。', en: 'The correction was removed.' },
} as const;
