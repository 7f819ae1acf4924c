import { decimalsOf } from '../../../language/written-numbers';
import Big from 'big.js';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said, saysOf } from '../../support/evidence';
import { percentOf, pointsOf } from '../../support/points';

/** Score of the execution rate = rate × its points, at most all of them. */
export const executionScore: FormRule = {
  id: 'execution-score',
  kind: 'score-arithmetic',
  severity: 'warning',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('预算执行得分与执行率不符', 'Score does not follow from the execution rate'),
  why: bilingual(
    '执行得分＝执行率×分值，超过100%的按满分计。',
    'Score = rate × points, at most all of them.',
  ),
  source: bilingual('财预〔2020〕10号（各地另有规定的从其规定）', 'Cai Yu [2020] 10; local rules may differ'),
  yieldsTo: ['score-above-weight'],
  check: ({ funds }) => ({
    results: funds.flatMap((row) => {
      const [rate, weight, score] = [percentOf(row.rate), pointsOf(row.weight), pointsOf(row.score)];
      if (!rate || !weight || !score || !isRead(row.score)) return [];
      const share = rate.value.gt(100) ? new Big(100) : rate.value;
      const wanted = share.times(weight).div(100);
      const places = decimalsOf(row.score.value);
      if (wanted.minus(score).abs().lte(new Big(10).pow(-places).div(2).plus(0.01))) return [];
      return [
        {
          subject: `funds/${saysOf(row.name)}/score`,
          cells: cellsOf(row.score, row.rate, row.weight),
          evidence: evidenceOf(row.score, row.rate, row.weight),
          message: bilingual(
            `执行率${said(saysOf(row.rate))}、分值${said(saysOf(row.weight))}，按执行率计应得${wanted.round(2).toFixed()}分，表上是${said(row.score.value)}。`,
            `Rate ${said(saysOf(row.rate))} of ${said(saysOf(row.weight))} points makes ${wanted.round(2).toFixed()}, the form says ${said(row.score.value)}.`,
          ),
          mark: { while: 'unchanged' as const },
        },
      ];
    }),
  }),
};
