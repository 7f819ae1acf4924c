import type { CellRef } from '../../forms/cell';
import type { Field } from '../../forms/field';
import type { FieldName, Form } from '../../forms/model';
import { normaliseLabel } from '../../forms/normalise';
import { FIELD_NAMES } from '../../forms/vocabulary/review-field-names';

/** Shorter wordings say nothing by themselves (其中, 总额), longer ones are sentences of instruction. */
const SHORTEST = 3;
const LONGEST = 12;

/** What the form itself calls a field (预期目标, 申报单位名称); where it says nothing short, the common name. */
export function ownLabel(form: Form, name: FieldName): string {
  const common = FIELD_NAMES[name].zh;
  const field: Field<unknown> = form.fields[name];
  const label = field.state === 'read' || field.state === 'blank' ? field.label : undefined;
  return (label && printedAt(form, label)) ?? common;
}

/** The words of a label without numbering, notes in brackets and what follows its colon. */
function printedAt({ labels }: Form, { row, column }: CellRef): string | undefined {
  const text = labels.find((at) => at.row === row && at.column === column)?.text;
  const [head = ''] = (text ?? '').split(/[:：]/u);
  const key = normaliseLabel(head)?.key ?? '';
  return key.length < SHORTEST || key.length > LONGEST ? undefined : key;
}
