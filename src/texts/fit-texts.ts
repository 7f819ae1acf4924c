import type { Text } from './text';

/** What is said after a correction of the fit. */
export const FIT_NOTICES = {
  tied: { zh: '已建立对应，保存在本工作簿中。', en: 'Linked; kept in this workbook.' },
  parted: { zh: '已解除对应，保存在本工作簿中。', en: 'Unlinked; kept in this workbook.' },
  excused: {
    zh: '已记为不需要指标，理由保存在本工作簿中。',
    en: 'Noted as needing no indicator; the reason is kept in this workbook.',
  },
} as const satisfies Readonly<Record<string, Text>>;
