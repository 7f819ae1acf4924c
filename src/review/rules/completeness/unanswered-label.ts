import type { FormRule } from '../../rule';
import { quoted, bilingual } from '../../support/evidence';
import { isUntouched } from '../../support/form-state';

/** A label of the form that nothing was written beside, whatever it asks for. */
export const unansweredLabel: FormRule = {
  id: 'unanswered-label',
  kind: 'missing-field',
  severity: 'warning',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('表上印有的栏目没有填写', 'Printed field is empty'),
  why: bilingual(
    '表样要求填写的栏目空着，看不出是不适用还是漏填。',
    'A field that the form asks for says nothing about whether it was left out or does not apply.',
  ),
  source: bilingual('财预〔2015〕88号：绩效目标审核“规范完整性”', 'Cai Yu [2015] 88: completeness'),
  yieldsTo: ['untouched-form'],
  check: (form) => ({
    results: isUntouched(form)
      ? []
      : form.openLabels.map(({ label, text, at }) => ({
          subject: `label/${text}`,
          cells: [at, label],
          evidence: [
            { at, text: '' },
            { at: label, text },
          ],
          message: bilingual(
            `${quoted(text)}没有填写，请补填；不适用的请注明。`,
            `${quoted(text)} is not filled in. Say so if it does not apply.`,
          ),
          mark: { while: 'blank' as const },
        })),
  }),
};
