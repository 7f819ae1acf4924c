import { namesShareOfPeople } from '../../../language/names';
import { populationsIn, samePeople } from '../../../language/lexicon/populations';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { onIndicator, perIndicator } from '../../support/per-indicator';

/** The formula counts other people than the indicator names. */
export const formulaPopulation: FormRule = {
  id: 'formula-population',
  kind: 'rate-arithmetic',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('公式统计的人群与指标不同', 'Formula counts other people than the indicator'),
  why: bilingual('换了人群，得出的就不是这个指标。', 'Counting others measures another indicator.'),
  source: bilingual(
    '指标名称与计算公式应当一致（财预〔2021〕101号）',
    'Name and formula must agree (Cai Yu [2021] 101)',
  ),
  check: perIndicator((row) => {
    const { name, explanation } = row;
    if (!name || !explanation || !namesShareOfPeople(name.value)) return [];
    const other = explanation.parsed.quotients.find(
      ({ numerator, denominator }) =>
        !samePeople(name.value, `${numerator} ${denominator}`) || !samePeople(numerator, denominator),
    );
    if (!other) return [];
    const [meant] = populationsIn(name.value);
    return [
      onIndicator(
        row,
        'explanation',
        [name],
        bilingual(
          `指标${said(name.value)}统计的是${meant ?? '同一人群'}，公式用的却是${said(`${other.numerator}/${other.denominator}`)}（按字面判断为不同人群），请核对。`,
          `${said(name.value)} is about other people than its formula ${said(`${other.numerator}/${other.denominator}`)} counts (judged by the words).`,
        ),
      ),
    ];
  }),
};
