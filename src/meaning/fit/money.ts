import { inBase } from '../../language/quantities';
import { hasPlace, valueOf, type Field } from '../../forms/field';
import type { CellRef } from '../../forms/cell';
import type { CostRow, Form } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import { promisedNumbers } from '../../language/promises';
import { understand } from '../../language/statements';
import { shareOf, subjectOf, type Subject } from '../../language/subjects';
import { correctMoney } from './corrected';
import type { WorkItem } from './items';
import { linksOf } from './links';

/** The cells of amounts that pay for each work item: rows of the table of costs, the amounts of tasks. */
export const moneyOf = oncePer((form: Form): ReadonlyMap<WorkItem, readonly CellRef[]> => {
  const { items, of } = linksOf(form);
  const found = new Map<WorkItem, readonly CellRef[]>();
  const add = (item: WorkItem, at: CellRef): void => void found.set(item, [...(found.get(item) ?? []), at]);
  const about = new Map(items.map((item) => [item, aboutOf(item, of.get(item) ?? [])]));
  const goals = items.filter(({ role }) => role === 'goal' || role === 'detailed');
  for (const row of form.costs) {
    const at = placeOf(row.amount);
    const best = at && bestFor(row, goals, about);
    if (best) add(best, at);
  }
  for (const item of items)
    if (item.role === 'task') {
      const task = form.tasks.find((each) => [each.content, each.name, each.goal].includes(item.field));
      const at = task && placeOf(task.total);
      if (at) add(item, at);
    }
  correctMoney(form, found);
  return found;
});

const placeOf = (field: Field<unknown>): CellRef | undefined => (hasPlace(field) ? field.at : undefined);

const aboutOf = (item: WorkItem, measures: readonly { readonly name: string }[]): Subject =>
  subjectOf([item.piece.quote, ...measures.map(({ name }) => name)].join('；'));

const OF_NUMBER = 0.45;
const ENOUGH = 0.4;

/** The goal that a row of costs pays for: it names the same thing, or reckons with the same number. */
function bestFor(
  row: CostRow,
  goals: readonly WorkItem[],
  about: ReadonlyMap<WorkItem, Subject>,
): WorkItem | undefined {
  const name = subjectOf(valueOf(row.item) ?? '');
  const numbers = numbersOf(row);
  let best: WorkItem | undefined;
  let most = ENOUGH;
  for (const item of goals) {
    const subject = about.get(item) ?? item.subject;
    const counted = promisedNumbers(item.piece).some(({ amount }) => numbers.has(inBase(amount).toFixed()));
    const worth = shareOf(name, subject) + (counted ? OF_NUMBER : 0);
    if (worth > most) {
      best = item;
      most = worth;
    }
  }
  return best;
}

/** Smaller numbers are shared by chance. */
const LEAST = 5;

/** Numbers that a row reckons with: its own and the factors of its basis. */
function numbersOf(row: CostRow): ReadonlySet<string> {
  const text = [valueOf(row.number), valueOf(row.basis)].flatMap((value) => value ?? []).join('；');
  const { statements, products } = understand(text, undefined);
  const amounts = [...statements.map(({ amount }) => amount), ...products.flatMap(({ factors }) => factors)];
  return new Set(
    amounts.flatMap((amount) => {
      const value = inBase(amount);
      return value.gte(LEAST) ? [value.toFixed()] : [];
    }),
  );
}
