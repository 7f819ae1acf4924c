import { plural } from '../../../texts/plural';
import { meansNothing } from '../../../language/lexicon/blanks';
import type { Form, Indicator } from '../../../forms/model';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isBlank, isRead, said, saysOf } from '../../support/evidence';
import { columnIsUsed, indicatorName, indicatorSubject, indicatorsInUse } from '../../support/indicators';
import { ownColumn } from '../../support/own-label';

/** An indicator whose way of counting is not given. */
export const missingExplanation: FormRule = {
  id: 'missing-explanation',
  kind: 'missing-explanation',
  severity: 'error',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('缺少指标解释及计算公式', 'Indicator without an explanation'),
  why: bilingual(
    '没有指标解释，同一个指标值年底可以有几种算法。',
    'Without an explanation the same value can be counted in several ways.',
  ),
  source: bilingual(
    '财预〔2015〕88号“指标科学性”；表样“指标解释及计算公式”栏',
    'Cai Yu [2015] 88; column of the form',
  ),
  check: (form) => {
    const named = indicatorsInUse(form).filter(({ level3 }) => isRead(level3) && !meansNothing(level3.value));
    const blank = named.filter(({ explanation }) => isBlank(explanation));
    if (blank.length > 2 && !columnIsUsed(form, 'explanation'))
      return { results: [wholeColumn(form, blank)] };
    const mostlyBlank = blank.length > 2 && blank.length * 2 > named.length;
    return { results: named.flatMap((indicator) => oneIndicator(form, indicator, mostlyBlank)) };
  },
};

/** In a column that most rows leave blank the unit explains what it thinks needs it: probable, not certain. */
function oneIndicator(form: Form, indicator: Indicator, mostlyBlank: boolean): RuleResult[] {
  const { level3, explanation } = indicator;
  const missing = isBlank(explanation) || (isRead(explanation) && meansNothing(explanation.value));
  if (!missing) return [];
  const name = said(indicatorName(indicator));
  const common = {
    subject: indicatorSubject(indicator, 'explanation'),
    cells: cellsOf(explanation),
    evidence: evidenceOf(explanation, level3),
  };
  if (isBlank(explanation))
    return [
      {
        ...common,
        ...(mostlyBlank ? { severity: 'warning' } : {}),
        message: bilingual(
          `指标${name}没有${ownColumn(form, 'explanation', indicator)}。`,
          `Indicator ${name} has no explanation.`,
        ),
        mark: { while: 'blank' },
      },
    ];
  const written = said(saysOf(explanation));
  return [
    {
      ...common,
      severity: 'warning',
      message: bilingual(
        `指标${name}的${ownColumn(form, 'explanation', indicator)}只写了${written}，请写明怎样统计。`,
        `The explanation of ${name} is only ${written}.`,
      ),
      mark: { while: 'unchanged' },
    },
  ];
}

/** A column that nobody used is one decision of the unit, not many slips: said once. */
function wholeColumn(form: Form, indicators: readonly Indicator[]): RuleResult {
  return {
    subject: 'column',
    severity: 'warning',
    cells: cellsOf(...indicators.map(({ explanation }) => explanation)),
    evidence: evidenceOf(...indicators.map(({ explanation }) => explanation)),
    message: bilingual(
      `本表${indicators.length}个指标都没有${indicators[0] ? ownColumn(form, 'explanation', indicators[0]) : ''}。`,
      `No explanation for any of the ${plural(indicators.length, 'indicator', 'indicators')} of this form.`,
    ),
    mark: { while: 'blank' },
  };
}
