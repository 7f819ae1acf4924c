import { asksForNumber, isNumberInWords, isWhoeverIsEntitled } from '../../../language/names';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** 使用年限 answered by 长期: a number of years is asked for. */
export const durationInWords: FormRule = {
  id: 'duration-in-words',
  kind: 'unquantified-value',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('问年限、天数，答的是文字', 'A number of years answered in words'),
  why: bilingual('“长期”不能考核，年限应当写年数。', 'A number of years can be checked, "long" cannot.'),
  source: bilingual(
    '指标名称要求数量（财预〔2015〕88号“细化量化”）',
    'The name asks for a number (Cai Yu [2015] 88)',
  ),
  check: perIndicator((row, { form }) => {
    const { name, target } = row;
    if (
      !name ||
      target?.parsed.type !== 'words' ||
      isNumberInWords(target.value) ||
      !asksForNumber(name.value)
    )
      return [];
    return [
      onIndicator(
        row,
        'target',
        [name],
        bilingual(
          `指标${said(name.value)}要求写数量，${ownColumn(form, 'target', row.indicator)}却是${said(target.value)}，请写出具体的数。`,
          `${said(name.value)} asks for a number, the value is ${said(target.value)}.`,
        ),
        // 应保尽保: whoever is entitled, however many there are.
        isWhoeverIsEntitled(target.value) ? { severity: 'tip' } : {},
      ),
    ];
  }),
};
