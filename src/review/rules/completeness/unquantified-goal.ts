import { QUOTATION } from '../../../language/clauses';
import { masked, plain } from '../../../language/plain';
import { quantitiesIn } from '../../../language/stated';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead } from '../../support/evidence';
import { ownLabel } from '../../support/own-label';

/** An annual goal without a single quantity. */
export const unquantifiedGoal: FormRule = {
  id: 'unquantified-goal',
  kind: 'unquantified-value',
  severity: 'tip',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('年度目标没有数量', 'Annual goal without any quantity'),
  why: bilingual('目标里没有数量，指标就没有来处。', 'Indicators must follow from the goal.'),
  source: bilingual('财预〔2015〕88号“指向明确、细化量化”', 'Cai Yu [2015] 88: clear and quantified'),
  yieldsTo: ['placeholder-text', 'slogan-as-promise'],
  check: (form) => {
    const {
      kind,
      fields: { annualGoal },
    } = form;
    if (kind !== 'project' || !isRead(annualGoal)) return { results: [] };
    if (quantitiesIn(masked(plain(annualGoal.value), QUOTATION)).length > 0) return { results: [] };
    return {
      results: [
        {
          subject: 'annualGoal',
          cells: cellsOf(annualGoal),
          evidence: evidenceOf(annualGoal),
          message: bilingual(
            `${ownLabel(form, 'annualGoal')}没有写数量和预期达到的程度，请写明做多少、做到什么程度。`,
            'The annual goal names no quantity and no expected degree.',
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};
