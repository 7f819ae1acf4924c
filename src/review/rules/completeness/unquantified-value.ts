import { hasDigit } from '../../../language/numerals';
import {
  definesGrades,
  measuresAgainstBasis,
  QUALITY_LEVELS,
  saysQualitative,
} from '../../../language/lexicon/qualities';
import { isOfManagement } from '../../../language/lexicon/management';
import { namesRate } from '../../../language/lexicon/rates';
import { condensed } from '../../../language/plain';
import { valueOf } from '../../../forms/field';
import type { Form } from '../../../forms/model';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import type { IndicatorFacts } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

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
  check: perIndicator(
    (row, { form }) => {
      const { target, name } = row;
      if (!target || !isUnquantified(row)) return [];
      const levels = target.parsed.type === 'words' && target.parsed.family;
      const piece = name && condensed(name.value).includes(condensed(target.value));
      return [
        onIndicator(
          row,
          'target',
          name ? [name] : [],
          bilingual(
            `${ownColumn(form, 'target', row.indicator)}${said(target.value)}是文字，${piece ? '而且只是指标名称里的话，' : ''}没有可考核的标准；${adviceFor(row, form, levels ? QUALITY_LEVELS[levels] : undefined)}。`,
            `The value ${said(target.value)} is words only${piece ? ', taken from the name' : ''}; use a number, graded levels or a way to verify.`,
          ),
          isExcused(row) || (piece && isOfManagement(name.value)) ? { severity: 'tip' } : {},
        ),
      ];
    },
    ({ kind }) => kind !== 'project-list',
  ),
};

/** What to write instead: of things that are counted the number; where the targets are fixed already, how the result is judged. */
function adviceFor({ indicator }: IndicatorFacts, form: Form, levels: string | undefined): string {
  const scale = levels === undefined ? '' : `（如：${levels}）`;
  if (form.kind === 'self-evaluation' || form.kind === 'monitoring')
    return `${ownColumn(form, 'target', indicator)}已经确定，请在${indicator.actual.state === 'absent' ? '完成情况' : ownColumn(form, 'actual', indicator)}中写明分级标准${scale}或验证依据`;
  return indicator.class.level2 === 'quantity'
    ? '请写明数量'
    : `请改用数量，确实不能量化的写明分级标准${scale}或验证依据`;
}

/** Words that neither they nor the explanation make checkable. */
function isUnquantified({ target, name, explanation }: IndicatorFacts): boolean {
  if (target?.parsed.type !== 'words' || hasDigit(target.value)) return false;
  if (target.parsed.verifiable && !namesRate(name?.value ?? '')) return false;
  return !explanation || !definesGrades(explanation.value);
}

/** Words that the form allows, or that can be judged in some way all the same. */
function isExcused(row: IndicatorFacts): boolean {
  const { target, indicator } = row;
  const columns = `${valueOf(indicator.direction) ?? ''}${valueOf(indicator.operator) ?? ''}`;
  return (
    saysQualitative(columns) ||
    (target?.parsed.type === 'words' && target.parsed.verifiable) ||
    isMeasured(row) ||
    measuresAgainstBasis(target?.value ?? '')
  );
}

/** 以结业考试平均分≥85分衡量: the explanation says how the words are judged. */
const isMeasured = ({ explanation }: IndicatorFacts): boolean =>
  explanation?.parsed.quantities.some(({ comparison, unit }) => comparison !== undefined || unit === '%') ===
  true;
