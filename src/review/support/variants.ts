import { addTo } from './grouping';
import type { Text } from '../../texts/text';
import type { RuleOutcome } from '../rule';
import { bilingual, cellsOf, evidenceOf, type ReadField, said, saysOf } from './evidence';

/** One way of writing, with the fields written so. */
export interface Variant {
  readonly style: string;
  readonly fields: readonly ReadField<unknown>[];
}

/** Groups fields by a style; fields for which `styleOf` gives nothing are left out. */
export function variantsOf<T>(
  fields: readonly ReadField<T>[],
  styleOf: (field: ReadField<T>) => string | undefined,
): readonly Variant[] {
  const byStyle = new Map<string, ReadField<T>[]>();
  for (const field of fields) {
    const style = styleOf(field);
    if (style !== undefined) addTo(byStyle, style, field);
  }
  return [...byStyle].map(([style, written]) => ({ style, fields: written }));
}

/** One finding for all ways of writing, the rarer ones first; none where everybody writes alike. */
export function inconsistency(
  subject: string,
  variants: readonly Variant[],
  message: (quotes: string) => Text,
): RuleOutcome['results'] {
  if (variants.length < 2) return [];
  const rareFirst = [...variants].sort((a, b) => a.fields.length - b.fields.length);
  const fields = rareFirst.flatMap((variant) => variant.fields);
  const quotes = rareFirst.flatMap(({ fields: [first] }) => (first ? [said(saysOf(first))] : [])).join('、');
  return [
    {
      subject,
      cells: cellsOf(...fields),
      evidence: evidenceOf(...fields),
      message: message(quotes),
      mark: { while: 'unchanged' },
    },
  ];
}

/** The message of such a finding: what is written in different ways, and the ways. */
export const writtenDifferently =
  (zh: string, en: string) =>
  (quotes: string): Text =>
    bilingual(`${zh}写法不统一：${quotes}，请统一。`, `${en} is written in different ways: ${quotes}.`);
