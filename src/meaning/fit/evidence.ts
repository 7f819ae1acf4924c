import { actsDiffer } from '../../language/things';
import { promisedNumbers } from '../../language/promises';
import { namedBasis, shareOf, sharesRareWord, type Subject } from '../../language/subjects';
import { actionsIn, type Understood } from '../../language/statements';
import type { WorkItem } from './items';
import type { Measure, Way } from './measures';
import { numberEvidence, priceWorth, type NumberEvidence } from './number-evidence';
import type { Worth } from './word-worth';

/** How strongly an indicator seems to measure a work item. */
export interface Pairing {
  readonly item: WorkItem;
  readonly measure: Measure;
  readonly worth: number;
  /** Share of what the indicator names that the item speaks of. */
  readonly words: number;
  readonly number: NumberEvidence;
}

const OF_WORDS = 0.62;
const OF_EXPLANATION = 0.22;
const OF_COUNTED = 0.2;
const OF_EFFECT = 0.15;
/** Another thing is done: 新增 of an indicator is not the 更换 of a goal, unless it asks for the very number. */
const ELSE_IS_DONE = -0.2;
const SURE = 0.3;
const OF_RARE_WORD = 0.45;
/** What an indicator's name shares with the indicators of an item says less than what it shares with the item. */
const BY_OTHERS = 0.75;

/**
 * The evidence that an indicator measures an item: the same number, the same thing, a price for one of what the item
 * counts, the item's unit in the indicator's formula.
 *
 * @param others what the indicators speak of that are known to measure the item
 */
export function pairingOf(
  item: WorkItem,
  measure: Measure,
  text: Understood,
  others: Subject | undefined,
  worth: Worth,
): Pairing {
  const number = numberEvidence(item, measure, text);
  const own = Math.max(
    shareOf(measure.subject, item.subject, worth),
    sharesRareWord(measure.subject, item.subject, worth) ? OF_RARE_WORD : 0,
  );
  const words = Math.max(own, others ? BY_OTHERS * shareOf(measure.subject, others, worth) : 0);
  const explained = shareOf(measure.explained, item.subject, worth);
  const priced = measure.way === 'cost' ? priceWorth(item, basisOf(measure)) : 0;
  const counted = measure.way === 'quality' && countsInFormula(item, measure) ? OF_COUNTED : 0;
  // Two of a kind fall on the same day by chance where the indicator names something else.
  const sameDayOnly =
    measure.asking.type === 'time' && words === 0 && measure.subject.units.length > 0 && number.equal;
  return {
    item,
    measure,
    words,
    number,
    worth:
      (sameDayOnly ? 0.2 : number.worth) +
      OF_WORDS * words +
      OF_EXPLANATION * Math.min(1, explained * 1.5) +
      priced +
      counted +
      (number.worth < SURE && actsDiffer(actionsIn(measure.name), actionsIn(item.piece.quote))
        ? ELSE_IS_DONE
        : 0) +
      effectWorth(item, measure, words, number),
  };
}

const basisOf = ({ asking, name }: Measure): string | undefined =>
  (asking.type === 'number' ? asking.per[0] : undefined) ?? namedBasis(name);

/** Benefits come of the effects that a text promises; satisfaction is of nobody whom the text does not mean to please. */
function effectWorth({ piece }: WorkItem, { way }: Measure, words: number, number: NumberEvidence): number {
  if (way === 'satisfaction') return piece.kind === 'effect' ? 0 : -1;
  if (way !== 'benefit') return 0;
  if (piece.kind === 'effect') return words > 0.1 ? OF_EFFECT : 0;
  return number.worth > 0.1 ? 0 : -2 * OF_EFFECT;
}

/** Whether the formula of a rate counts in the unit of the item: 验收合格盏数/安装盏数 for 120盏. */
function countsInFormula(item: WorkItem, { explained }: Measure): boolean {
  return promisedNumbers(item.piece).some(
    ({ amount: { unit } }) =>
      unit !== undefined && unit.dimension !== 'share' && explained.text.includes(`${unit.name}数`),
  );
}

/** What must be reached by an indicator of each kind to be taken for a measure of an item. */
export const ENOUGH: Readonly<Record<Way, number>> = {
  quantity: 0.34,
  quality: 0.26,
  time: 0.28,
  cost: 0.26,
  benefit: 0.24,
  satisfaction: 0.5,
};
