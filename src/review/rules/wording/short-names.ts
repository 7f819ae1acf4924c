import { mayNameShort, namesInFull, shortFormOf } from '../../../language/lexicon/short-names';
import type { Form } from '../../../forms/model';
import type { FormRule, RuleResult } from '../../rule';
import { textsThatMay } from '../../support/concerned-texts';
import { bilingual, cellsOf, evidenceOf, said, type ReadField } from '../../support/evidence';

const textsWithShortOne = textsThatMay(mayNameShort);

const textsNamingOne = textsThatMay((words) => namesInFull(words).length > 0);

/** A body by its full and by a short name in one form: 主任会议 and 主任会. */
export const shortNames: FormRule = {
  id: 'short-names',
  kind: 'name-inconsistency',
  severity: 'tip',
  dimension: '完整性',
  level: 'fine',
  scope: 'form',
  title: bilingual('同一机构全称、简称混用', 'A body by full and short name'),
  why: bilingual('全称和简称混用，容易当成两个机构。', 'Two names are taken for two bodies.'),
  source: bilingual('公文用语：机构名称应当统一', 'Names of bodies must be uniform'),
  check: (form) => {
    const named = new Map<string, ReadField<string>>();
    for (const { field } of textsNamingOne(form))
      for (const name of namesInFull(field.value)) if (!named.has(name)) named.set(name, field);
    return { results: [...named].flatMap(([name, field]) => mixed(form, name, field)) };
  },
};

function mixed(form: Form, name: string, whole: ReadField<string>): RuleResult[] {
  const { brief, isIn } = shortFormOf(name);
  const other = textsWithShortOne(form).find(({ field }) => isIn(field.value))?.field;
  if (!other) return [];
  return [
    {
      subject: `name/${name}`,
      cells: cellsOf(other, whole),
      evidence: evidenceOf(other, whole),
      message: bilingual(
        `本表既写${said(name)}又写${said(brief)}，如指同一机构，请统一名称。`,
        `The form says ${said(name)} as well as ${said(brief)}; use one name if they are one body.`,
      ),
      mark: { while: 'unchanged' },
    },
  ];
}
