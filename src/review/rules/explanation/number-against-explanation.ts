import type { FormRule } from '../../rule';
import { perDisagreement } from '../../support/disagreement';
import { bilingual, said } from '../../support/evidence';

/** The explanation comes to another number than the value, whichever way it says it. */
export const numberAgainstExplanation: FormRule = {
  id: 'number-against-explanation',
  kind: 'number-contradiction',
  severity: 'error',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('指标值与解释中的数不一致', 'Value and explanation give different numbers'),
  why: bilingual(
    '解释是指标值的算法，两个数不同就不知道以哪个考核。',
    'The explanation says how to count; with another number nobody knows which one holds.',
  ),
  source: bilingual('两处数字互相矛盾（指标值与指标解释）', 'The two numbers contradict each other'),
  yieldsTo: ['ocr-suspect', 'explanation-arithmetic'],
  check: perDisagreement(
    ({ source, judgement: { comparing } }) =>
      source.role === 'explanation' && comparing !== 'time' && comparing !== 'direction',
    ({ disagreement: { claim }, quote, comesTo, value, place }) =>
      bilingual(
        `指标${said(claim.name)}的${value}是${said(claim.shown)}，${place}${quote}说的是${comesTo}，两处不一致，请核对。`,
        `The value of ${said(claim.name)} is ${said(claim.shown)}, the explanation ${quote} comes to ${comesTo}.`,
      ),
  ),
};
