import { familyById, fieldsAbout, type ListName } from '../../../forms/families';
import type { FieldName, Form, IndicatorColumn } from '../../../forms/model';
import { FIELD_NAMES } from '../../../forms/vocabulary/review-field-names';
import { targetName, type BindTarget } from '../../../reading/corrections';
import { INDICATOR_COLUMN_TEXTS, SECTION_TEXTS } from '../../../texts/form-texts';
import { RECORD_TEXTS } from '../../../texts/record-texts';
import type { Text } from '../../../texts/text';
import { asLabel } from '../../label';

/** Something of a form that can be bound to other cells. */
export interface TargetOption {
  /** Stands for the target in a choice. */
  readonly key: string;
  readonly target: BindTarget;
  readonly name: Text;
}

/** Targets of one kind, with what the user has to select for them. */
export interface TargetGroup {
  readonly title: Text;
  readonly how: Text;
  readonly options: readonly TargetOption[];
}

const LISTS: readonly ListName[] = ['plans', 'detailedGoals', 'phasedPlan'];

/** What a target is called. */
export function nameOfTarget(target: BindTarget): Text {
  if (target.type === 'field') return asLabel(FIELD_NAMES[target.field]);
  return target.type === 'list' ? SECTION_TEXTS[target.list] : INDICATOR_COLUMN_TEXTS[target.column];
}

const option = (target: BindTarget): TargetOption => ({
  key: targetName(target),
  target,
  name: nameOfTarget(target),
});

/** Everything of a form that can be bound: what its family has a place for, and what was read beyond that. */
export function targetsOf(form: Form): readonly TargetGroup[] {
  const family = familyById(form.family);
  const possible = family && fieldsAbout(family.subject);
  const fields = (Object.keys(FIELD_NAMES) as FieldName[]).filter(
    (name) => (possible?.has(name) ?? true) || form.fields[name].state !== 'absent',
  );
  const lists = LISTS.filter((name) => (family?.lists.includes(name) ?? true) || form[name].length > 0);
  const columns =
    form.kind === 'project-list' ? [] : (Object.keys(INDICATOR_COLUMN_TEXTS) as IndicatorColumn[]);
  return [
    {
      title: RECORD_TEXTS.fields,
      how: RECORD_TEXTS.howFields,
      options: fields.map((field) => option({ type: 'field', field })),
    },
    {
      title: RECORD_TEXTS.lists,
      how: RECORD_TEXTS.howLists,
      options: lists.map((list) => option({ type: 'list', list })),
    },
    {
      title: RECORD_TEXTS.columns,
      how: RECORD_TEXTS.howColumns,
      options: columns.map((column) => option({ type: 'column', column })),
    },
  ].filter(({ options }) => options.length > 0);
}
