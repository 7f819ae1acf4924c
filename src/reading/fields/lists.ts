import type { Field } from '../../forms/field';
import type { Form } from '../../forms/model';
import type { Draft } from '../cells/draft';
import type { ListItem } from './pair';
import type { Subject } from '../../forms/families';
import { isPeriodName } from '../../forms/vocabulary';
import { listEntries } from '../labels/inline';

export type Lists = Pick<Form, 'plans' | 'detailedGoals' | 'phasedPlan'>;

/** The list of the form that an entry belongs to: what is a plan on a project's form is a phased plan on a department's. */
function listOf({ list, step }: ListItem, subject: Subject): keyof Lists {
  const sections = list.match?.sections ?? [];
  if (step || sections.includes('plans') || sections.includes('phasedPlan'))
    return subject === 'department' ? 'phasedPlan' : 'plans';
  return 'detailedGoals';
}

/** The numbered lists of a form, one field per entry; several entries in one cell share its address. */
export function readLists(items: readonly ListItem[], subject: Subject, draft: Draft): Lists {
  const lists: { [K in keyof Lists]: Field<string>[] } = { plans: [], detailedGoals: [], phasedPlan: [] };
  for (const item of items) {
    const target = lists[listOf(item, subject)];
    draft.label(item.list);
    if (item.mark && item.mark !== item.cell) draft.label(item.mark);
    if (!item.cell) {
      target.push(draft.blank(item.place));
      continue;
    }
    const { cell } = item;
    const entries = item.mark ? [cell.text] : listEntries(cell.text);
    // What names the period of an entry is the label of the entry: 第一季度 │ 完成招标.
    const named = item.mark && item.mark !== cell && isPeriodName(item.mark.text) ? item.mark : item.list;
    for (const entry of entries) target.push(draft.part(cell, entry, named));
  }
  return lists;
}
