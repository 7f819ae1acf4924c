import { costsWithoutIndicator } from '../../../meaning/fit/unspoken';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, saidOfEach, saysOf } from '../../support/evidence';

/** Money for something of which no output indicator speaks: asked once for a form. */
export const costWithoutIndicator: FormRule = {
  id: 'cost-without-indicator',
  kind: 'goal-without-indicator',
  severity: 'tip',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('安排了资金的内容没有产出指标', 'Money for something that no output indicator measures'),
  why: bilingual(
    '花了钱做的事没有指标，钱花得值不值无法考核。',
    'What is paid for and not measured cannot be checked.',
  ),
  source: bilingual(
    '财预〔2015〕88号“资金匹配性”；财预〔2021〕101号',
    'Cai Yu [2015] 88: money fits the goal; Cai Yu [2021] 101',
  ),
  check: (form) => {
    const rows = costsWithoutIndicator(form);
    const fields = rows.flatMap(({ item, amount }) => [item, amount]);
    return {
      results:
        rows.length === 0
          ? []
          : [
              {
                subject: 'costs',
                cells: cellsOf(...fields),
                evidence: evidenceOf(...fields),
                message: bilingual(
                  `成本明细中的${saidOfEach(rows.map(({ item }) => saysOf(item)))}安排了资金，但没有产出指标考核，请增加指标或说明用哪个指标考核。`,
                  `${saidOfEach(rows.map(({ item }) => saysOf(item)))} cost money, and no output indicator speaks of it.`,
                ),
                mark: { while: 'unchanged' },
              },
            ],
    };
  },
};
