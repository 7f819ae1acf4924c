import { exact, isList } from '../labels/field-labels';
import { inlineParts, isEntryMark, namedAmounts, spacedPart } from '../labels/inline';
import type { LabelMatch } from '../labels/label-matcher';
import type { Cell } from '../cells/sheet-cells';

/** A label and the value behind it in the same cell. */
export type LabelledPart = ReturnType<typeof inlineParts>[number];

/**
 * The labels and values that one cell holds, the `i`th of `width` in its row: 填报单位：某某局, 基本支出：200.5；undefined where
 * it is no such cell.
 *
 * @param asked - what the label before it in its row asks for
 */
export function labelledParts(
  cell: Cell,
  asked: LabelMatch | undefined,
  width: number,
  i: number,
): readonly LabelledPart[] | undefined {
  if (asked && asked.sections.length === 0) return undefined;
  const parts = inlineParts(cell.text);
  if (asked && i === width - 1 && saysAgain(parts, asked)) return undefined;
  if (isFirstEntry(parts, asked)) return undefined;
  const spaced = parts.length === 0 && width <= 3 ? spacedPart(cell.text) : undefined;
  // What a label asks for in words may be amounts: 资金来源 │ 财政拨款62.00.
  const isAsked = asked !== undefined && asked.fields.length > 0;
  const amounts = i > 0 && !spaced && !isAsked && parts.length < 2 ? namedAmounts(cell.text) : [];
  const found = spaced ? [spaced] : amounts.length > parts.length ? amounts : parts;
  const [only, ...others] = found;
  if (!only) return undefined;
  if (others.length === 0 && (only.value === '' || (i === 0 && exact(cell)))) return undefined;
  return found;
}

/** 年度目标 │ 目标：…: the text says its label again. */
const saysAgain = (parts: readonly LabelledPart[], asked: LabelMatch): boolean =>
  parts.length === 1 && (parts[0]?.match.fields.some((name) => asked.fields.includes(name)) ?? false);

/** 阶段性计划 │ 第一季度：…: the first entry of the list begins with its mark. */
const isFirstEntry = ([only, ...others]: readonly LabelledPart[], asked: LabelMatch | undefined): boolean =>
  isList(asked) && only !== undefined && others.length === 0 && isEntryMark(only.match.label.key);

/** Whether a label belongs to the table itself: who filled it in, and for which year, stands above it too. */
export const tellsOfBody = ({ match: { fields } }: LabelledPart): boolean =>
  fields.length > 0 && fields[0] !== 'preparedBy' && fields[0] !== 'year';
