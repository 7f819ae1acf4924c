import { LEVEL1_NAMES } from '../../../forms/vocabulary/review-class-names';
import type { Form } from '../../../forms/model';
import type { FormRule, RuleOutcome } from '../../rule';
import { bilingual, cellsOf, evidenceOf } from '../../support/evidence';
import { cutOffOf } from '../../support/cut-off';
import { absentClasses } from '../../support/required-classes';

/** A form without any output or without any benefit indicator. */
export const requiredClass: FormRule = {
  id: 'required-class',
  kind: 'missing-class',
  severity: 'error',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('缺少产出指标或效益指标', 'No output or no benefit indicator'),
  why: bilingual(
    '产出和效益各至少要有一个三级指标，否则系统不予保存。',
    'Output and benefit need at least one indicator each.',
  ),
  source: bilingual('一体化系统保存校验；财预〔2021〕101号', 'Budget system check; Cai Yu [2021] 101'),
  check: (form) => ({
    cannotJudge: cutOff(form),
    results: absentClasses(form).map((level1) => {
      const { zh, en } = LEVEL1_NAMES[level1];
      const printed = form.emptyClasses.find((empty) => empty.class.level1 === level1);
      const beside = form.indicators[0];
      const places = printed
        ? [printed.level1, printed.level2]
        : beside
          ? [beside.level1, beside.level3]
          : [];
      return {
        subject: `class/${level1}`,
        cells: cellsOf(...places),
        evidence: evidenceOf(...places),
        message: bilingual(`本表没有任何${zh}，请至少设置一个。`, `This form has no ${en} indicator at all.`),
        mark: { while: 'unchanged' as const },
      };
    }),
  }),
};

/** What a table that ends before its end has no indicator of cannot be said. */
function cutOff(form: Form): NonNullable<RuleOutcome['cannotJudge']> {
  const found = cutOffOf(form);
  if (!found) return [];
  const points = found.points.toFixed();
  return [
    {
      cells: cellsOf(...found.places),
      reason: bilingual(
        `指标表到产出指标为止，分值合计只有${points}，可能没有打印完整，无法判断是否缺少效益指标和满意度指标。`,
        `The indicator table ends with its outputs at ${points} points; it may be cut off, so missing classes cannot be judged.`,
      ),
    },
  ];
}
