import type { Understood } from '../../language/statements';
import { accusing } from './accusation';
import { acquits } from './acquittal';
import type { NumberAsking } from './asking';
import { bearingsOn } from './bearing';
import type { Claim } from '../claim';
import type { Judgement, Role } from '../judgement';
import { againstDirection, farAbove, ofOneSession, severalKinds } from './singular';
import { byDuration, byQuotient, notDone } from './worked-out';

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
  const none = notDone(claim, asking, text);
  if (bearings.length === 0)
    return none ?? byDuration(claim, asking, text, role) ?? byQuotient(claim, asking, text, role);
  const opposed = role === 'explanation' ? againstDirection(asking, bearings, text) : undefined;
  if (opposed) return opposed;
  const session = role === 'explanation' ? ofOneSession(asking, bearings) : undefined;
  if (session) return session;
  if (acquits(claim, asking, bearings, text, role))
    return role === 'explanation' ? severalKinds(asking, bearings) : farAbove(asking, bearings);
  if (text.products.some(({ wrong }) => wrong)) return undefined;
  const accused = accusing(claim, asking, bearings, text, role);
  if (!accused) return none ?? byQuotient(claim, asking, text, role);
  const sentences = new Set(
    accused.senses.flatMap(({ statements }) => statements.map(({ sentence }) => sentence)),
  );
  if (text.notUnderstood.some(({ sentence }) => sentences.has(sentence))) return undefined;
  return accused;
}
