import { yearOf } from '../form-year';
import type Big from 'big.js';
import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import { sum } from '../../forms/money';
import { isOfSeveralYears } from '../../forms/vocabulary/values';
import { parsePeriod } from '../../language/period';
import { grandTotalIn, moneyTold, type ToldMoney } from '../../language/project-money';
import { isRead, type ReadText } from '../sources';
import { isKnownMoney, yuanIn, type KnownMoney } from './known-money';
import { statesAmount } from './limit';

/** A text that gives the project other money than its form has. */
export interface MoneyToldOtherwise {
  readonly field: ReadText;
  readonly told: ToldMoney;
  readonly budget: KnownMoney;
}

/** Texts of the form that say how much money the project gets. */
export const textsOfMoney = ({ fields, plans, detailedGoals, phasedPlan }: Form): readonly ReadText[] =>
  [
    fields.annualGoal,
    fields.overallGoal,
    fields.longTermGoal,
    ...detailedGoals,
    ...plans,
    ...phasedPlan,
  ].filter(isRead);

/** What texts say of the whole money of a project, where no amount of theirs, nor all of them, is one that the form states. */
export function moneyToldOtherwise(form: Form, texts: readonly ReadText[]): readonly MoneyToldOtherwise[] {
  const { budget } = form.fields;
  if (form.kind !== 'project' || !isKnownMoney(budget) || yuanIn(budget).eq(0)) return [];
  const year = yearOf(form);
  return texts.flatMap((field) => {
    const all = moneyTold(field.value, year);
    const whole = all.filter((told) => told.of === 'year' || (told.of === 'total' && !lastsLonger(form)));
    const [first] = whole;
    if (!first || whole.some(({ yuan }) => !yuan.eq(first.yuan))) return [];
    const added = sum(all.map(({ yuan }) => yuan));
    if (
      all.some(({ yuan, slack }) => isStated(form, budget, yuan, slack)) ||
      isStated(form, budget, added, first.slack)
    )
      return [];
    return [{ field, told: first, budget }];
  });
}

/** What the items of 测算依据 make in all, where neither that nor any amount of it is one that the form states. */
export function basisToldOtherwise(form: Form): MoneyToldOtherwise | undefined {
  const { budget, costBasis } = form.fields;
  if (form.kind !== 'project' || !isRead(costBasis) || !isKnownMoney(budget) || yuanIn(budget).eq(0))
    return undefined;
  const year = yearOf(form);
  const told = grandTotalIn(costBasis.value, year);
  if (
    !told ||
    moneyTold(costBasis.value, year).some(({ yuan, slack }) => isStated(form, budget, yuan, slack))
  )
    return undefined;
  return { field: costBasis, told, budget };
}

const isStated = (form: Form, budget: KnownMoney, yuan: Big, slack: Big): boolean =>
  yuanIn(budget).minus(yuan).abs().lte(slack) || statesAmount(form, yuan, []);

const YEAR_IN_MONTHS = 12;

/** Whether a project takes more than a year: what it costs in all is not what it gets. */
function lastsLonger({ fields: { attribute, period } }: Form): boolean {
  if (isOfSeveralYears(valueOf(attribute) ?? '')) return true;
  const known = parsePeriod(valueOf(period) ?? '');
  return !known || known.last - known.first + 1 > YEAR_IN_MONTHS;
}
