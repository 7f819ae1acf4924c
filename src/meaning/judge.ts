import type { Understood } from '../language/statements';
import type { Claim } from './claim';
import { judgeNumber } from './counted';
import type { Judgement, Role } from './judgement';
import { judgeTime } from './timed';

/** Whether a text says otherwise than an indicator; undefined where both can hold, or where it cannot be told. */
export function judge(claim: Claim, text: Understood, role: Role): Judgement | undefined {
  switch (claim.asking.type) {
    case 'number':
      return judgeNumber(claim, claim.asking, text, role);
    case 'time':
      return judgeTime(claim, claim.asking, text, role);
    default:
      return undefined;
  }
}
