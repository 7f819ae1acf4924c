import type { Form } from '../../../forms/model';
import {
  basisToldOtherwise,
  moneyToldOtherwise,
  textsOfMoney,
  type MoneyToldOtherwise,
} from '../../../meaning/cost/told-money';
import { descriptionsBeside } from '../../../meaning/descriptions';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, placeName, saidAround, showMoney } from '../../support/evidence';
import { formKeysOf } from '../../support/subjects';
import { ownPlace } from '../../support/own-label';

/** Goal, plan or text sheet give the project other money than its budget. */
export const amountAgainstText: WorkbookRule = {
  id: 'amount-against-text',
  kind: 'budget-sum-mismatch',
  severity: 'warning',
  dimension: '可行性',
  scope: 'workbook',
  title: bilingual('文字中的资金与预算不一致', 'The text states another amount than the budget'),
  why: bilingual(
    '目标、说明与申报表的金额不一致，无法确定以哪个为准。',
    'Where text and form differ, nobody knows which one holds.',
  ),
  source: bilingual('两处内容互相矛盾（文字中的金额与预算）', 'Text and budget contradict each other'),
  looksAt: (form) => [form.kind, form.fields, form.funds, textsOfMoney(form), form.unread],
  looksBeside: ({ sheets }) => sheets.flatMap(({ descriptions = [] }) => descriptions),
  check: ({ forms }, reading) => {
    const described = descriptionsBeside(reading, forms);
    const keys = formKeysOf(reading);
    return {
      results: forms.flatMap((form) => {
        const texts = [...textsOfMoney(form), ...(described.get(form) ?? []).map(({ field }) => field)];
        const basis = basisToldOtherwise(form);
        return [...moneyToldOtherwise(form, texts), ...(basis ? [basis] : [])].map((each) =>
          result(form, each, keys.get(form) ?? ''),
        );
      }),
    };
  },
};

function result(form: Form, { field, told, budget }: MoneyToldOtherwise, key: string): RuleResult {
  const start = field.value.indexOf(told.written);
  const quote = saidAround(field.value, {
    start: Math.max(0, start),
    end: Math.max(0, start) + told.written.length,
  });
  return {
    subject: `${key}/budget/${placeName(field.at)}`,
    cells: cellsOf(budget, field),
    evidence: evidenceOf(budget, field),
    message: bilingual(
      `${quote}写的资金是${told.written}，${ownPlace(form, budget)}是${showMoney(budget.value)}，请核对以哪个为准。`,
      `${quote} says ${told.written}, the budget is ${showMoney(budget.value)}.`,
    ),
    mark: { while: 'unchanged' },
  };
}
