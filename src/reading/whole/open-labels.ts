import type { OpenLabel } from '../../forms/model';
import { squeeze, trimmed } from '../../forms/normalise';
import { isAmount } from '../cells/amounts';
import { firstAtLeast, rightOf, type Cell, type CellRow } from '../cells/sheet-cells';
import type { Region } from '../regions/region';
import type { FormParts } from './form-parts';

/** No label that forms print is longer. */
const MAX_LABEL_LENGTH = 24;
/** So many labels with their values beside them make a column the column of labels. */
const LABELS_IN_COLUMN = 2;
/** An answer that somebody is to write in words has room for it. */
const MIN_ANSWER_WIDTH = 2;

/** What others fill in, what may be left empty, and what names no content: 审核意见, 备注, 盖章, 填报日期. */
const NOT_ASKED =
  /意见|签字|签名|签章|盖章|公章|备注|说明|附件|日期|时间|代码|编码|编号|文号|邮[箱编]|传真|网址|上年|以前年度|结余|其他|其它|问题|改进|经验|建议|审[核批查]|复核|评[价审]|验收|如有|选填|可不填/u;
/** Of known labels outside the model those that ask for content. */
const ASKED = /概况|依据|必要|可行|内容|描述|概述|范围|地点|对象|方案|规模|理由|简介|方式|用途/u;
const NUMBERED = /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]?\d{1,2}[)）、.．](?!\d))/u;

/**
 * Labels of a form whose merged answer area is empty, where the model has no field for them or their wording is not known:
 * they end with a colon, are numbered, or stand in the column of labels. Only a merged area shows that something was to be
 * written there; a grid without merges has none.
 */
export function openLabels({ cells: sheet, rows }: Region, { area, draft }: FormParts): readonly OpenLabel[] {
  if (!sheet.hasMerges) return [];
  const found: OpenLabel[] = [];
  let columns: ReadonlySet<number> | undefined;
  const look = (cell: Cell, isLabel: () => boolean): void => {
    const at = sheet.coverAt(cell.row, rightOf(cell));
    if (!at || at.row !== cell.row || at.columns < MIN_ANSWER_WIDTH || NOT_ASKED.test(cell.text)) return;
    const row = rows[firstAtLeast(rows, cell.row, (each) => each.row)];
    if (row?.row !== cell.row || holds(row, at.column, rightOf(at)) || !isLabel()) return;
    found.push({
      label: draft.ref(cell),
      text: trimmed(cell.text).replace(/[:：]$/u, ''),
      at: draft.ref(at),
    });
  };
  for (const cell of area.headless)
    if (cell.match?.other && cell.match.quality === 'exact') look(cell, () => ASKED.test(cell.text));
  for (const cell of area.loose)
    if (!cell.match && mayAskForAnswer(cell))
      look(cell, () => {
        columns ??= labelColumns(area);
        return /[:：]$/u.test(cell.text) || NUMBERED.test(cell.text) || columns.has(cell.column);
      });
  return found;
}

const holds = ({ cells }: CellRow, from: number, to: number): boolean =>
  cells.some(({ column }) => column >= from && column < to);

/** A short text that may name something, with no figure but its number: 三、建设规模：. */
function mayAskForAnswer(cell: Cell): boolean {
  const text = squeeze(cell.text.slice(0, MAX_LABEL_LENGTH + 1));
  if (text.length > MAX_LABEL_LENGTH || isAmount(cell)) return false;
  return /^[^\d。；;≥≤%]{2,}$/u.test(text.replace(NUMBERED, '')) && /\p{Script=Han}{2}/u.test(text);
}

/** Columns in which labels stand with their values to the right. */
function labelColumns({ pairs }: FormParts['area']): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { label, relation, match } of pairs)
    if (relation === 'right' && match.quality === 'exact')
      counts.set(label.column, (counts.get(label.column) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= LABELS_IN_COLUMN).map(([column]) => column));
}
