import { actionsIn, type Statement, type Understood } from '../../language/statements';
import { actsAlike, actsDiffer } from '../../language/things';
import { lasts } from '../../language/units';
import type { Claim } from '../claim';

/** 4小时内响应 for 响应时间: what is to be done in time stands behind the number. */
export const endsAsNamed = ({ thing: { last } }: Claim, { tail }: Statement): boolean =>
  last.length === 2 && (tail.includes(last) || actsAlike(actionsIn(last), actionsIn(tail)));

/** 1个工作日内派单，10个工作日内办结 for 办结时限: the one is the term asked for, so the other is that of another step. */
export const isOtherStep = (claim: Claim, statement: Statement, text: Understood): boolean =>
  lasts(statement.amount.unit) &&
  !endsAsNamed(claim, statement) &&
  (isDoneOtherwise(claim, statement) ||
    text.statements.some((other) => lasts(other.amount.unit) && endsAsNamed(claim, other)));

/** 审核确认15个工作日内办结 for 发放时限: something else is to be done in that time. */
const isDoneOtherwise = ({ thing: { last } }: Claim, { tail }: Statement): boolean =>
  last.length === 2 && actsDiffer(actionsIn(last), actionsIn(tail));
