import type { Text } from './text';

const quoted = (names: readonly string[], mark: readonly [string, string], comma: string): string =>
  names.map((name) => `${mark[0]}${name}${mark[1]}`).join(comma);

/** Sheets that a notice names; of more it gives the number. */
const NAMED = 3;

/** What the pane says after a template action. */
export const TEMPLATE_NOTICES = {
  made: (sheets: readonly string[], unplaced: number): Text => {
    const few = sheets.length <= NAMED;
    const zh = few
      ? `已新建工作表${quoted(sheets, ['“', '”'], '、')}。`
      : `已新建 ${sheets.length} 张工作表。`;
    const en = few ? `Added: ${quoted(sheets, ['"', '"'], ', ')}.` : `${sheets.length} sheets were added.`;
    if (unplaced === 0) return { zh, en };
    return {
      zh: `${zh}有 ${unplaced} 处内容在标准表中没有对应位置，已写入新表的备注。`,
      en: `${en} ${unplaced} values have no place in the standard form and stand in its remarks.`,
    };
  },
  stopped: {
    zh: '已停止，本次新建的工作表已全部删除。',
    en: 'Stopped. The sheets added so far were removed again.',
  },
} as const;
