import { ofText } from '../../../language/of-text';
import { SHORTENED } from '../../../language/lexicon/short-names';
import type { Form } from '../../../forms/model';
import type { FormRule, RuleResult } from '../../rule';
import { textsThatMay } from '../../support/concerned-texts';
import { bilingual, cellsOf, evidenceOf, said, type ReadField } from '../../support/evidence';

/** After the short form the name is over: punctuation, a conjunction, or the end. */
const OVER = '(?=[、，,。；;：:（()）和及与\\s]|$)';
const SHORT_ENDING = new RegExp(`(?:${SHORTENED.map(({ short }) => short).join('|')})${OVER}`, 'u');
const textsWithShortOne = textsThatMay((words) => SHORT_ENDING.test(words));

const ENDINGS = SHORTENED.map(({ full }) => full).join('|');
const ANY_FULL = new RegExp(ENDINGS);
/** What tells a body from others: the two characters before the ending. They may be the ending of another name. */
const IN_FULL = new RegExp(`(?<=([\\u4e00-\\u9fff]{2}))(?:${ENDINGS})`, 'gu');

/** The bodies that a text names in full. */
const namesIn = ofText((text) =>
  ANY_FULL.test(text)
    ? Array.from(text.matchAll(IN_FULL), ([ending, stem = '']) => `${stem}${ending}`)
    : NONE,
);
const NONE: readonly string[] = [];
const textsNamingOne = textsThatMay((words) => namesIn(words).length > 0);

/** The short form of a body's name, and how it is written in a text. */
const shortened = ofText((name) => {
  const ending = SHORTENED.find(({ full }) => name.endsWith(full));
  const brief = ending ? `${name.slice(0, -ending.full.length)}${ending.short}` : name;
  return { brief, written: new RegExp(`${brief}${OVER}`, 'u') };
});

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
    const named = new Map<string, ReadField<string>>();
    for (const { field } of textsNamingOne(form))
      for (const name of namesIn(field.value)) if (!named.has(name)) named.set(name, field);
    return { results: [...named].flatMap(([name, field]) => mixed(form, name, field)) };
  },
};

function mixed(form: Form, name: string, whole: ReadField<string>): RuleResult[] {
  const { brief, written } = shortened(name);
  const other = textsWithShortOne(form).find(({ field }) => written.test(field.value))?.field;
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
