import type { FormRule } from '../../rule';
import { quoted, bilingual, cellsOf, evidenceOf, isBlank, isRead } from '../../support/evidence';
import { isUntouched } from '../../support/form-state';
import { ownList } from '../../support/own-label';

/** Places for plans or numbered goals, and nothing in any of them. */
export const missingPlan: FormRule = {
  id: 'missing-plan',
  kind: 'missing-field',
  severity: 'error',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('实施计划或明细目标为空', 'No plan, or no numbered goal'),
  why: bilingual('没有计划就没有实施的步骤和时间。', 'Without a plan there are no steps and no times.'),
  source: bilingual('财预〔2015〕88号“实现可能性”', 'Cai Yu [2015] 88: feasibility'),
  check: (form) => {
    if (isUntouched(form)) return { results: [] };
    const lists = [
      { subject: 'plans', fields: form.plans },
      { subject: 'phasedPlan', fields: form.phasedPlan },
      { subject: 'detailedGoals', fields: form.detailedGoals },
    ] as const;
    return {
      results: lists
        .filter(({ fields }) => fields.some(isBlank) && !fields.some(isRead))
        .map(({ subject, fields }) => ({
          subject,
          cells: cellsOf(...fields),
          evidence: evidenceOf(...fields),
          message: bilingual(
            `${quoted(ownList(form, subject))}没有填写，请补填。`,
            `${quoted(ownList(form, subject))} is not filled in.`,
          ),
          mark: { while: 'blank' as const },
        })),
    };
  },
};
