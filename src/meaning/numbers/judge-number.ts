import type { Understood } from '../../language/statements';
import { accusing } from './accusation';
import { acquits } from './acquittal';
import type { NumberAsking } from './asking';
import { type Bearing, bearingsOn } from './bearing';
import type { Claim } from '../claim';
import type { Judgement, Role } from '../judgement';
import {
  againstDirection,
  againstDirectionOf,
  farAbove,
  laxerThanGoal,
  ofOneSession,
  severalKinds,
} from './singular';
import { byDifference, byDuration, byQuotient, notDone } from './worked-out';

/**
 * Whether a text says another number than a claim asks for. Nobody is accused where any fitting sense of any statement meets
 * the claim (acquittal before accusation), or where the sentence holds a number that is not understood.
 */
export function judgeNumber(
  claim: Claim,
  asking: NumberAsking,
  text: Understood,
  role: Role,
): Judgement | undefined {
  const bearings = bearingsOn(claim, asking, text, role);
  const difference = byDifference(claim, asking, text, role);
  if (difference !== undefined) return difference ?? undefined;
  const none = notDone(claim, asking, text);
  if (bearings.length === 0)
    return none ?? byDuration(claim, asking, text, role) ?? byQuotient(claim, asking, text, role);
  const turned = turnedRound(asking, bearings, text, role);
  if (turned) return turned;
  if (acquits(claim, asking, bearings, text, role)) return askedAlthough(asking, bearings, role);
  if (text.products.some(({ wrong }) => wrong)) return undefined;
  const accused = accusing(claim, asking, bearings, text, role);
  if (!accused) return none ?? byQuotient(claim, asking, text, role);
  return isUnderstood(accused, text) ? accused : undefined;
}

/** The number of the value under the opposite word of comparing, or for one session instead of the year. */
const turnedRound = (
  asking: NumberAsking,
  bearings: readonly Bearing[],
  text: Understood,
  role: Role,
): Judgement | undefined =>
  role === 'explanation'
    ? (againstDirection(asking, bearings, text) ?? ofOneSession(asking, bearings))
    : againstDirectionOf(asking, bearings, text);

/** What may be asked although both texts can hold. */
function askedAlthough(
  asking: NumberAsking,
  bearings: readonly Bearing[],
  role: Role,
): Judgement | undefined {
  if (role === 'explanation') return severalKinds(asking, bearings);
  return farAbove(asking, bearings, role) ?? (role === 'goal' ? laxerThanGoal(asking, bearings) : undefined);
}

/** Whether the sentences that a judgement rests on hold no number that is not understood. */
function isUnderstood({ senses }: Judgement, text: Understood): boolean {
  const sentences = new Set(senses.flatMap(({ statements }) => statements.map(({ sentence }) => sentence)));
  return !text.notUnderstood.some(({ sentence }) => sentences.has(sentence));
}
