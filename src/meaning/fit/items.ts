import { yearOf } from '../form-year';
import { type Field } from '../../forms/field';
import type { Form } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import { piecesIn, type Piece } from '../../language/promises';
import { subjectOf, type Subject } from '../../language/subjects';
import { isRead, type ReadText } from '../sources';

/** Where a form says what it will do. */
export type Role = 'goal' | 'detailed' | 'plan' | 'task' | 'step';

/** One thing that a form promises, in the words and at the place where it says so. */
export interface WorkItem {
  readonly role: Role;
  readonly field: ReadText;
  readonly piece: Piece;
  readonly subject: Subject;
}

/** What a form promises, in printed order; grounds, background and slogans are left out. */
export const workItemsOf = oncePer((form: Form): readonly WorkItem[] => {
  const { fields, detailedGoals, plans, phasedPlan, tasks, schedule } = form;
  const year = yearOf(form);
  const goals = [fields.annualGoal, fields.overallGoal].filter(isRead);
  const places: readonly (readonly [Role, readonly Field<string>[]])[] = [
    ['goal', goals.length > 0 ? goals : [fields.longTermGoal]],
    ['detailed', detailedGoals],
    ['plan', [...plans, ...phasedPlan]],
    ['task', tasks.flatMap(({ name, content, goal }) => [isRead(content) ? content : name, goal])],
    ['step', schedule.map(({ content }) => content)],
  ];
  return places.flatMap(([role, texts]) =>
    texts.filter(isRead).flatMap((field) =>
      piecesIn(field.value, year)
        .filter(({ kind }) => kind !== 'none')
        .map((piece) => ({ role, field, piece, subject: subjectOf(piece.quote) })),
    ),
  );
});

/** Whether an item is said in a goal or task, not only in a plan of how to get there. */
export const ofGoals = ({ role }: WorkItem): boolean =>
  role === 'goal' || role === 'detailed' || role === 'task';
