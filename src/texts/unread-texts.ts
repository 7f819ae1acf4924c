import type { Text } from './text';

/** Why a cell was not read. Keys are the causes of the model; each is told with the label it has to do with. */
export const UNREAD_TEXTS = {
  'no-label': (): Text => ({ zh: '附近没有栏目名称。', en: 'No label stands near it.' }),
  'unknown-label': (label: string): Text => ({
    zh: `“${label}”不是已知的栏目名称。`,
    en: `“${label}” is no label that is known.`,
  }),
  'no-place': (label: string): Text => ({
    zh: `栏目“${label}”不在读取范围内。`,
    en: `The label “${label}” is known, its content is not read.`,
  }),
  'no-column': (label: string): Text => ({
    zh: `“${label}”一列不在读取范围内。`,
    en: `The column “${label}” is not read.`,
  }),
  taken: (label: string): Text => ({
    zh: `栏目“${label}”已从其他单元格读取，或有两处可能。`,
    en: `“${label}” was read from another cell, or has two possible places.`,
  }),
  'no-amount': (label: string): Text => ({
    zh: `栏目“${label}”应填金额，此处没有可识别的金额。`,
    en: `“${label}” asks for an amount; none is understood here.`,
  }),
  'label-alone': (): Text => ({
    zh: '是栏目名称，没有对应的内容。',
    en: 'A label to which nothing belongs.',
  }),
  outside: (): Text => ({
    zh: '紧邻本表，在表格之外。',
    en: 'Touches the form, outside of its table.',
  }),
} as const satisfies Record<string, (label: string) => Text>;

/** What can be done about a cell that was not read. */
export const UNREAD_ACTIONS = {
  mayBe: { zh: '可能是：', en: 'May be:' },
  readAs: (field: Text, address: string): Text => ({
    zh: `将 ${address} 读作${field.zh}`,
    en: `Read ${address} as ${field.en}`,
  }),
} as const;
