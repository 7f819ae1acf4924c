import { sharesOfOutcomes } from '../../../meaning/basis/wanted';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, said } from '../../support/evidence';
import { indicatorSubject } from '../../support/indicators';
import { ownColumn } from '../../support/own-label';

/** A percentage of something that cannot be counted: 维护社会稳定 = 95 %. */
export const shareOfOutcome: FormRule = {
  id: 'share-of-outcome',
  kind: 'unquantified-value',
  severity: 'warning',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('无法计数的效果用百分比考核', 'A percentage of what cannot be counted'),
  why: bilingual(
    '没有分子和分母，百分比无从计算，完成与否说不清。',
    'Without numerator and denominator a percentage cannot be worked out.',
  ),
  source: bilingual('财预〔2015〕88号“细化量化”', 'Cai Yu [2015] 88: detailed and quantified'),
  check: (form) => ({
    results: sharesOfOutcomes(form).map(({ claim, target, name }) => ({
      subject: indicatorSubject(claim.indicator, 'target'),
      cells: cellsOf(target, name, claim.indicator.explanation),
      evidence: evidenceOf(target, name, claim.indicator.explanation),
      message: bilingual(
        `指标${said(claim.name)}是一种效果，本身不能按比例计数，${ownColumn(form, 'target', claim.indicator)}${said(claim.shown)}无从核算，请改为可以统计的指标或写明分子和分母。`,
        `${said(claim.name)} is an outcome of which no share can be counted, so ${said(claim.shown)} cannot be worked out.`,
      ),
      mark: { while: 'unchanged' as const },
    })),
  }),
};
