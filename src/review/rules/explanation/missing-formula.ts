import { givesCountsOfShare } from '../../../language/counted-share';
import {
  givesFiguresOfBothYears,
  isAgainstBasis,
  isMeasuredShare,
  namesFormula,
  namesStandardAlone,
  speaksOfQuotient,
  speaksOfSurvey,
  stepsFromBefore,
} from '../../../language/explanations';
import type { Form, Indicator } from '../../../forms/model';
import { meansNothing } from '../../../language/lexicon/blanks';
import { namesSource, speaksOfAll, takesPublished } from '../../../language/lexicon/contexts';
import { namesRate } from '../../../language/lexicon/rates';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** A rate whose explanation names neither numerator nor denominator. */
export const missingFormula: FormRule = {
  id: 'missing-formula',
  kind: 'missing-formula',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('比率指标没有计算公式', 'Rate without a formula'),
  why: bilingual(
    '不写分子分母，比率可以有几种算法。',
    'Without numerator and denominator a rate has several values.',
  ),
  source: bilingual(
    '表样“指标解释及计算公式”；定量指标应说明计算方法',
    'Column of the form; a quantitative indicator states its formula',
  ),
  yieldsTo: ['copied-explanation', 'missing-explanation'],
  check: perIndicator((row, { form }) => {
    const { name, target, explanation } = row;
    if (!name || !target || !explanation || target.parsed.type !== 'number') return [];
    if (!target.parsed.quantities.every(({ unit }) => unit === '%') || meansNothing(explanation.value))
      return [];
    // 6月底前拨付60%，11月底前拨付100%: steps in time, no rate.
    if (row.indicator.class.level2 === 'timeliness' && !namesRate(name.value)) return [];
    if (
      isMeasuredShare(name.value) ||
      isAgainstBasis(target.value) ||
      needsNone(name.value, explanation.value) ||
      (target.parsed.quantities.every(({ value }) => value.eq(100)) && speaksOfAll(explanation.value))
    )
      return [];
    if (hasFormulaBeside(form, row.indicator)) return [];
    const { quotients, equations, quantities } = explanation.parsed;
    if (quotients.length > 0 || equations.length > 0 || speaksOfQuotient(explanation.value)) return [];
    if (target.parsed.quantities.some(({ value }) => givesCountsOfShare(quantities, value))) return [];
    return [
      onIndicator(
        row,
        'explanation',
        [target],
        bilingual(
          `${namesRate(name.value) ? '比率指标' : '以百分比考核的指标'}${said(name.value)}的${ownColumn(form, 'explanation', row.indicator)}${said(explanation.value)}没有写明分子和分母。`,
          `The explanation ${said(explanation.value)} of the rate ${said(name.value)} gives no numerator and denominator.`,
        ),
        namesSource(explanation.value) || speaksOfSurvey(explanation.value)
          ? { severity: 'tip', level: 'fine' }
          : {},
      ),
    ];
  }),
};

/** The form prints the formula in a column of its own (指标说明 │ 计算公式), which is not a member of the model. */
const hasFormulaBeside = ({ unread }: Form, { explanation }: Indicator): boolean =>
  explanation.state === 'read' &&
  unread.some(
    ({ at, text, why: { cause, label = '' } }) =>
      cause === 'no-column' && namesFormula(label) && at.row === explanation.at.row && speaksOfQuotient(text),
  );

/** Figures of both years, the name of a standard, or who publishes the number, stand for the formula. */
const needsNone = (name: string, explanation: string): boolean =>
  givesFiguresOfBothYears(name, explanation) ||
  stepsFromBefore(explanation) ||
  namesStandardAlone(explanation) ||
  takesPublished(explanation);
