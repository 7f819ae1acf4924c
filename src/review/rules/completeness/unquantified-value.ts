import { QUALITY_LEVELS } from '../../../forms/vocabulary/review-qualities';
import { namesRate } from '../../../forms/vocabulary/review-rates';
import { condensed } from '../../../language/plain';
import { valueOf } from '../../../forms/field';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import type { IndicatorFacts } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';

/** A value in words without a scale or a way to check it. */
export const unquantifiedValue: FormRule = {
  id: 'unquantified-value',
  kind: 'unquantified-value',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('指标值没有量化', 'Value in words, not in numbers'),
  why: bilingual(
    '“提升、完善、加强”之类的定性表述没有标尺，年底无法评价。',
    'Words such as "improve" give no scale to judge by.',
  ),
  source: bilingual('财预〔2015〕88号“细化量化”：目标实现程度应用具体数据衡量', 'Cai Yu [2015] 88: quantify'),
  yieldsTo: ['duration-in-words', 'placeholder-text', 'error-cell'],
  check: perIndicator((row, { form }) => {
    const { target, name } = row;
    if (!target || target.parsed.type !== 'words' || /\d/u.test(target.value)) return [];
    const rate = name !== undefined && namesRate(name.value);
    if (target.parsed.verifiable && !rate) return [];
    if (form.kind === 'project-list') return [];
    const { direction, operator } = row.indicator;
    const qualitative = /定性/u.test(`${valueOf(direction) ?? ''}${valueOf(operator) ?? ''}`);
    const levels = target.parsed.family && QUALITY_LEVELS[target.parsed.family];
    const piece = name && condensed(name.value).includes(condensed(target.value));
    return [
      onIndicator(
        row,
        'target',
        name ? [name] : [],
        bilingual(
          `指标值${said(target.value)}是文字，${piece ? '而且只是指标名称里的话，' : ''}没有可考核的标准；请改用数量，确实不能量化的写明分级标准${levels ? `（如：${levels}）` : ''}或验证依据。`,
          `The value ${said(target.value)} is words only${piece ? ', taken from the name' : ''}; use a number, graded levels or a way to verify.`,
        ),
        qualitative || target.parsed.verifiable || isMeasured(row) || AGAINST_BASIS.test(target.value)
          ? { severity: 'tip' }
          : {},
      ),
    ];
  }),
};

/** 较上年提高, 同比下降: up or down can be told at the end of the year; by how much should be said all the same. */
const AGAINST_BASIS = /(?:较|比|与)(?:上年|去年|上一年|往年|基期)|同比|环比/u;

/** 以结业考试平均分≥85分衡量, 分为非常了解、比较了解、不了解三档: the explanation says how the words are judged. */
const isMeasured = ({ explanation }: IndicatorFacts): boolean =>
  explanation !== undefined &&
  (GRADED.test(explanation.value) ||
    explanation.parsed.quantities.some(({ comparison, unit }) => comparison !== undefined || unit === '%'));
const GRADED = /分为?[^。；;]{1,20}(?:、[^。；;、]{1,12}){1,4}|[三四五]个?(?:档|等级|级别|等次)/u;
