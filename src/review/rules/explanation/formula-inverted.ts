import type { Quotient } from '../../../language/quotients';
import { invertedRate } from '../../../language/lexicon/rates';
import { statesOpposite } from '../../../meaning/opposites';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { onIndicator, perIndicator } from '../../support/per-indicator';

/** 不合格数/总数 for a 合格率, 总人数/满意人数 for a 满意度, (本年-上年)/本年 for a 增长率. */
export const formulaInverted: FormRule = {
  id: 'formula-inverted',
  kind: 'rate-arithmetic',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual(
    '公式的分子、分母或基数用反',
    'Numerator, denominator or basis of the formula is the wrong one',
  ),
  why: bilingual('按这个公式算出来的不是该指标。', 'The formula gives something else than the indicator.'),
  source: bilingual(
    '算术：比率＝部分÷总体；增减率以基期数为分母',
    'Arithmetic: rate = part ÷ whole; a change is measured against its basis',
  ),
  yieldsTo: ['formula-numerator'],
  check: perIndicator((row) => {
    const { name, explanation } = row;
    if (!name || !explanation || explanation.parsed.quotients.length === 0) return [];
    for (const formula of explanation.parsed.quotients) {
      const how = invertedRate(name.value, formula.numerator, formula.denominator);
      if (how === undefined || (how === 'opposite' && statesOpposite(name.value, explanation.value)))
        continue;
      const { zh, en } = WORDING[how](formula);
      return [
        onIndicator(
          row,
          'explanation',
          [name],
          bilingual(`指标${said(name.value)}${zh}，请核对。`, `${said(name.value)}: ${en}.`),
        ),
      ];
    }
    return [];
  }),
};

const WORDING = {
  opposite: ({ numerator }: Quotient) =>
    bilingual(
      `的公式里，分子${said(numerator)}与指标意思相反`,
      `the numerator ${said(numerator)} counts the opposite`,
    ),
  exchanged: ({ numerator, denominator }: Quotient) =>
    bilingual(
      `的公式${said(`${numerator}/${denominator}`)}用总数除以部分，分子和分母写反`,
      `numerator and denominator of ${said(`${numerator}/${denominator}`)} are exchanged`,
    ),
  basis: ({ denominator }: Quotient) =>
    bilingual(
      `的公式以${said(denominator)}为分母，增减率应以基期（上年）数为分母`,
      `the denominator ${said(denominator)} is not what the change is measured against`,
    ),
} as const;
