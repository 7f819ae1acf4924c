import { meansNothing } from '../../../forms/vocabulary/review-blanks';
import { namesSource } from '../../../forms/vocabulary/review-contexts';
import { namesRate } from '../../../language/lexicon/rates';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { onIndicator, perIndicator } from '../../support/per-indicator';

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
  yieldsTo: ['tautological-explanation', 'copied-explanation', 'missing-explanation'],
  check: perIndicator((row) => {
    const { name, target, explanation } = row;
    if (!name || !target || !explanation || target.parsed.type !== 'number') return [];
    const percent = target.parsed.quantities.every(({ unit }) => unit === '%');
    if (!percent || meansNothing(explanation.value)) return [];
    if (/含[水油沙糖]率|湿度|浓度/u.test(name.value)) return [];
    // 6月底前拨付60%，11月底前拨付100%: steps in time, no rate.
    if (row.indicator.class.level2 === 'timeliness' && !namesRate(name.value)) return [];
    if (isCompared(name.value, explanation.value) || AGAINST_BASIS.test(target.value)) return [];
    if (/^(?:[\u4e00-\u9fff]{2,4})标准$/u.test(explanation.value.trim())) return [];
    const { formulas, calculations } = explanation.parsed;
    if (
      formulas.length > 0 ||
      calculations.length > 0 ||
      /[/÷]|除以|占|之比|比例|百分比|\d%?\s*[-=]|按[^,，。;；]{1,10}(?:计取|计提|提取)|率\s*[+＋]|\d[\u4e00-\u9fff]{1,12}中\D{0,6}\d/u.test(
        explanation.value,
      )
    )
      return [];
    return [
      onIndicator(
        row,
        'explanation',
        [target],
        bilingual(
          `${namesRate(name.value) ? '比率指标' : '以百分比考核的指标'}${said(name.value)}的解释${said(explanation.value)}没有写明分子和分母。`,
          `The explanation ${said(explanation.value)} of the rate ${said(name.value)} gives no numerator and denominator.`,
        ),
        namesSource(explanation.value) ||
          /问卷|调查|测评|访谈|走访|回访|抽访|评议|民调/u.test(explanation.value)
          ? { severity: 'tip' }
          : {},
      ),
    ];
  }),
};

/** 2024年发生112起，2025年控制在106起以内: a change, with the figures of both years. */
const isCompared = (name: string, explanation: string): boolean =>
  CHANGE.test(name) && BASE_YEAR.test(explanation) && (explanation.match(FIGURE)?.length ?? 0) > 1;
const CHANGE = /(?:增长|下降|降低|减少|增加|提高|提升|压减|控制)(?:率|幅度|比例)$|增幅$|降幅$|增速$/u;
const BASE_YEAR = /上年|去年|20\d{2}年|同期|基期/u;
const FIGURE = /\d[\d,.]*\s*(?!年)(?:[\u4e00-\u9fff]|%)/gu;

/** 同比下降10%: the value itself says what it is measured against. */
const AGAINST_BASIS = /同比|环比|(?:较|比)(?:上年|去年|20\d{2}年)/u;
