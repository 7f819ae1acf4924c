import type { CellRef } from '../../forms/cell';
import { valueOf } from '../../forms/field';
import type { CostRow, Form } from '../../forms/model';
import { isGeneralCost } from '../../language/lexicon/wanted';
import { isSlogan } from '../../language/promises';
import { hasTraceOf, shareOf, subjectOf } from '../../language/subjects';
import { isKnownMoney, yuanIn } from '../cost/known-money';
import { costTableOf } from '../cost/rows';
import { isRead, type ReadText } from '../sources';
import { fitOf } from './fit';
import { measuresOf } from './measures';

/** Less of the money than this is not asked about. */
const WORTH_ASKING = 0.1;

/** Rows of costs of whose thing no indicator speaks, neither in its name nor in its explanation. */
export function costsWithoutIndicator(form: Form): readonly CostRow[] {
  const table = costTableOf(form);
  const measures = measuresOf(form).filter(
    ({ way }) => way === 'quantity' || way === 'quality' || way === 'time',
  );
  if (!table || table.amounts.length < 2 || measures.length === 0) return [];
  const spoken = subjectOf(measures.map(({ name, explained }) => `${name}；${explained.text}`).join('；'));
  const paid = paidFor(form);
  return form.costs.filter(({ item, amount }) => {
    const name = valueOf(item);
    if (name === undefined || !isKnownMoney(amount) || isGeneralCost(name)) return false;
    if (yuanIn(amount).lt(table.added.times(WORTH_ASKING))) return false;
    const subject = subjectOf(name);
    return (
      subject.units.length > 0 &&
      !isIn(paid, amount.at) &&
      !hasTraceOf(subject, spoken) &&
      shareOf(subject, spoken) < HARDLY
    );
  });
}
/** So little of what a row names may stand in some indicator by chance: much is bought and kept up. */
const HARDLY = 0.4;

/** Amounts that pay for work which an indicator measures. */
const paidFor = (form: Form): readonly CellRef[] =>
  fitOf(form).items.flatMap(({ measures, money }) => (measures.length > 0 ? money : []));

const isIn = (cells: readonly CellRef[], { row, column }: CellRef): boolean =>
  cells.some((cell) => cell.row === row && cell.column === column);

/** Goals and plans that are nothing but a slogan, where a promise should stand. */
export const slogansOf = ({ fields, detailedGoals, plans, phasedPlan }: Form): readonly ReadText[] =>
  [fields.annualGoal, fields.overallGoal, ...detailedGoals, ...plans, ...phasedPlan]
    .filter(isRead)
    .filter(({ value }) => isSlogan(value));
