import type { Fix } from '../finding';
import { bilingual, type ReadField } from './evidence';

/**
 * A repair of one text by a replacement of its characters. Only where the cell holds the text and nothing else: the
 * repair of a cell that also holds a label or a number must be made by hand.
 */
export function textFix(
  field: ReadField<string>,
  repair: (text: string) => string,
  zh: string,
  en: string,
): { readonly fix?: Fix } {
  if (field.raw.trim() !== field.value) return {};
  const after = repair(field.raw);
  if (after === field.raw) return {};
  return { fix: { label: bilingual(zh, en), edits: [{ at: field.at, before: field.raw, after }] } };
}
