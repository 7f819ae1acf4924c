import { SHORTENED } from '../../forms/vocabulary/review-short-names';
import type { FormRule, RuleResult } from '../rule';
import { bilingual, cellsOf, evidenceOf, said, type ReadField } from '../support/evidence';
import { textsOf } from '../support/texts-of-form';

/** What tells a body from others: the two characters before the ending. */
const PATTERNS = SHORTENED.map(({ full, short }) => ({
  full,
  short,
  inFull: new RegExp(`([\\u4e00-\\u9fff]{2})${full}`, 'gu'),
  /** After the short form the name is over: punctuation, a conjunction, or the end. */
  inShort: (stem: string): RegExp => new RegExp(`${stem}${short}(?=[、，,。；;：:（()）和及与\\s]|$)`, 'u'),
}));

const ANY_FULL = new RegExp(SHORTENED.map(({ full }) => full).join('|'));

/** A body by its full and by a short name in one form: 主任会议 and 主任会. */
export const shortNames: FormRule = {
  id: 'short-names',
  kind: 'name-inconsistency',
  severity: 'tip',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('同一机构全称、简称混用', 'A body by full and short name'),
  why: bilingual('全称和简称混用，容易当成两个机构。', 'Two names are taken for two bodies.'),
  source: bilingual('公文用语：机构名称应当统一', 'Names of bodies must be uniform'),
  check: (form) => {
    const fields = textsOf(form).map(({ field }) => field);
    const full = fields.filter(({ value }) => ANY_FULL.test(value));
    if (full.length === 0) return { results: [] };
    const all = fields.map(({ value }) => value).join('\n');
    return { results: PATTERNS.flatMap((pattern) => mixed(pattern, full, fields, all)) };
  },
};

function mixed(
  { full, short, inFull, inShort }: (typeof PATTERNS)[number],
  named: readonly ReadField<string>[],
  fields: readonly ReadField<string>[],
  all: string,
): RuleResult[] {
  const stems = new Map<string, ReadField<string>>();
  for (const field of named)
    if (field.value.includes(full))
      for (const [, stem = ''] of field.value.matchAll(inFull)) if (!stems.has(stem)) stems.set(stem, field);
  return [...stems].flatMap(([stem, whole]) => {
    if (!all.includes(`${stem}${short}`)) return [];
    const shortened = inShort(stem);
    const brief = fields.find(({ value }) => shortened.test(value));
    if (!brief) return [];
    return [
      {
        subject: `name/${stem}${full}`,
        cells: cellsOf(brief, whole),
        evidence: evidenceOf(brief, whole),
        message: bilingual(
          `本表既写${said(`${stem}${full}`)}又写${said(`${stem}${short}`)}，如指同一机构，请统一名称。`,
          `The form says ${said(`${stem}${full}`)} as well as ${said(`${stem}${short}`)}; use one name if they are one body.`,
        ),
        mark: { while: 'unchanged' },
      },
    ];
  });
}
