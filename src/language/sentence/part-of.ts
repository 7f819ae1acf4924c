import type { Amount } from '../quantities';
import type { Clause } from './understood';

const ASIDES = /\([^()]*\)/g;
const CONSISTS_OF = /^由.*(?:构成|组成)/;
const CONSISTS = /由.*(?:构成|组成)/;
/** Words behind which parts are named. */
export const PART = /其中|分为|分成|包括|包含|(?<!不)含(?![税有量糖水])|内含|涵盖/;
const ENDS_PARTS =
  /^(?:另|此外|同时|还|并|以及|新|共|合计|再|形成|编印|开展|组织|发放|举办|召开|完成|实现|每|年内|全年|同步)/;

/** Whether a number is a part of one before it: after 其中 or 包括 in its sentence until something new begins, or in brackets. */
export function isPart(clauses: readonly Clause[], clause: Clause, index: number, amount: Amount): boolean {
  const own = clause.text.slice(0, amount.start - clause.start).replaceAll(ASIDES, '');
  if (PART.test(own) || CONSISTS.test(own) || CONSISTS_OF.test(clause.text)) return true;
  for (let at = index - 1; at >= 0; at--) {
    const earlier = clauses[at];
    if (!earlier || earlier.sentence !== clause.sentence) return false;
    const after = clauses[at + 1];
    if (after && ENDS_PARTS.test(after.text.trim())) return false;
    if (CONSISTS.test(earlier.text)) return true;
    if (PART.test(earlier.text) && earlier.bracketed === clause.bracketed)
      return earlier.amounts.some(({ unit }) => unit?.group === amount.unit?.group);
    if (PART.test(earlier.text)) return false;
  }
  return false;
}
