import type { Form } from '../../../forms/model';
import { increasesAgainstStocks, type IncreaseAgainstStock } from '../../../meaning/basis/stock';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, said } from '../../support/evidence';
import { indicatorSubject } from '../../support/indicators';
import { ownColumn } from '../../support/own-label';

/** An increase that is more than there is to be in all, or that does not lead to it from what there was before. */
export const increaseAgainstStock: FormRule = {
  id: 'increase-against-stock',
  kind: 'number-contradiction',
  severity: 'tip',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('新增数与总数对不上', 'Increase and total do not fit'),
  why: bilingual(
    '上年的数加上新增的数应当达到总数。',
    'What there was and what is added should come to the total.',
  ),
  source: bilingual('算术；财预〔2015〕88号“合理可行”', 'Arithmetic; Cai Yu [2015] 88: feasible'),
  check: (form) =>
    form.kind === 'project' || form.kind === 'department-overall'
      ? { results: increasesAgainstStocks(form).map((each) => result(form, each)) }
      : { results: [] },
};

function result(form: Form, { increase, stock, before }: IncreaseAgainstStock): RuleResult {
  const [more, all] = [increase.indicator.target, stock.indicator.target];
  const fields = [more, all, ...(before ? [before.field] : [])];
  const total = `指标${said(stock.name)}的${ownColumn(form, 'target', stock.indicator)}${said(stock.shown)}`;
  const added = `${said(increase.name)}${said(increase.shown)}`;
  return {
    subject: indicatorSubject(increase.indicator, 'target'),
    cells: cellsOf(...fields),
    evidence: evidenceOf(...fields),
    message: before
      ? bilingual(
          `合计${before.together.toFixed()}，达不到${total}：${said(before.said)}加${added}，请核对。`,
          `${said(before.said)} and ${said(increase.shown)} come to ${before.together.toFixed()}, less than ${said(stock.shown)}.`,
        )
      : bilingual(
          `指标${added}大于${total}，请核对。`,
          `The increase ${said(increase.shown)} is more than the total ${said(stock.shown)}.`,
        ),
    mark: { while: 'unchanged' },
  };
}
