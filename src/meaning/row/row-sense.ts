import type Big from 'big.js';
import type { Sense } from '../../language/senses';
import type { Statement, Understood } from '../../language/statements';
import type { Claim } from '../claim';
import type { NumberAsking } from '../numbers/asking';

/** One way in which the few numbers of a row's text make its value; undefined where the text is no such text. */
export type RowSense = (
  claim: Claim,
  asking: NumberAsking,
  numbers: readonly Statement[],
  text: Understood,
  /** Claims of the form: how many there are of something may stand in another row. */
  all: readonly Claim[],
) => Sense | undefined;

/** What is left open between a value and what is worked out for it. */
export const HAIR = 0.0006;

export const exactly = (
  made: Big,
  derivation: string,
  statements: readonly Statement[],
  way: Sense['way'] = 'derived',
): Sense => ({ low: made, high: made, derivation, statements, way, about: false, rounded: true });
