import type { Understood } from '../language/statements';
import type { Claim } from './claim';
import { judgeNumber } from './counted';
import type { Judgement, Role } from './judgement';
import { judgeTime } from './timed';

/** In a report of results what has been done is what counts, not history. */
const asResult = (text: Understood): Understood => ({
  ...text,
  statements: text.statements.map((statement) =>
    statement.mode === 'history' && !statement.times.some(({ past }) => past)
      ? { ...statement, mode: 'promise' }
      : statement,
  ),
});

/** Whether a text says otherwise than an indicator; undefined where both can hold, or where it cannot be told. */
export function judge(claim: Claim, said: Understood, role: Role): Judgement | undefined {
  const text = role === 'result' ? asResult(said) : said;
  switch (claim.asking.type) {
    case 'number':
      return judgeNumber(claim, claim.asking, text, role);
    case 'time':
      return judgeTime(claim, claim.asking, text, role);
    default:
      return undefined;
  }
}
