import { sensesOf } from '../../language/senses';
import type { Statement, Understood } from '../../language/statements';
import { addsUp } from '../../language/units';
import { isAlike, isFixed } from '../numbers/plain-number';
import { isAddend, isMadeSomehow, isNear, isOff, type Reckoned } from './reckoned';

/** 4月至9月每月350人，累计1800人: totals right behind a number for each month of a span, which make another one. */
export const turnsOff = (text: Understood): readonly Reckoned[] =>
  text.statements.flatMap((total, at): readonly Reckoned[] => {
    const each = text.statements[at - 1];
    if (!each || !isAddend(total) || !total.total || !isPlainTurn(each, total)) return [];
    if (!SUM_ALONE.test(text.text.slice(each.amount.end, total.amount.start))) return [];
    const [sense, more] = sensesOf(each, text, { unit: each.amount.unit, per: [] }).filter(
      ({ way }) => way === 'derived',
    );
    if (!sense?.low || more || sense.about) return [];
    const reckoned: Reckoned = {
      kind: 'total',
      result: total,
      made: sense.low,
      derivation: sense.derivation,
      used: [each],
    };
    return isOff(reckoned) && isNear(reckoned) && !isMadeSomehow(total, text) ? [reckoned] : [];
  });
const SUM_ALONE = /^\s*[,，、]?\s*(?:累计|共|合计|共计|总计|全年)+\s*$/;

/** A number for each month or quarter, of what the total counts as well. */
const isPlainTurn = (each: Statement, total: Statement): boolean =>
  isFixed(each) &&
  each.bases.length === 1 &&
  each.bases.every(({ time }) => time !== undefined) &&
  addsUp(each.amount.unit) &&
  each.sentence === total.sentence &&
  isAlike(each, total);
