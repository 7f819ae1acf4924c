import { first, fund, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

const less = (amount: string | undefined): string =>
  amount === undefined ? '' : `${Number(amount.replace('万元', '')) - 60}万元`;

export const cases: RuleCases = {
  defects: [
    named(
      'total column initial',
      fund((r) => (r.name === '其他资金' ? { initial: '30万元' } : undefined)),
    ),
    named(
      'adjusted',
      fund((r) => (r.name === '其他资金' ? { adjusted: '10万元' } : undefined)),
    ),
    named(
      'actual',
      fund((r) => (r.name === '其中：财政拨款' ? { actual: '256万元' } : undefined)),
    ),
    named(
      'part in 元',
      fund((r) => (r.name === '其他资金' ? { actual: '20元' } : undefined)),
    ),
  ],
  nearMisses: [
    named(
      'money from above beside the grant',
      first((f) =>
        f.funds
          ? {
              ...f,
              funds: f.funds.flatMap((r) =>
                r.name === '其中：财政拨款'
                  ? [
                      { ...r, initial: less(r.initial), adjusted: less(r.adjusted), actual: less(r.actual) },
                      { name: '上级补助', initial: '60万元', adjusted: '60万元', actual: '60万元' },
                    ]
                  : [r],
              ),
            }
          : undefined,
      ),
    ),
    named(
      'part in 元',
      fund((r) => (r.name === '其他资金' ? { initial: '200000元' } : undefined)),
    ),
    named(
      'a breakdown of the grant',
      first((f) =>
        f.funds ? { ...f, funds: [...f.funds, { name: '其中：县级资金', initial: '100万元' }] } : undefined,
      ),
    ),
    named(
      'uses beside the sources',
      first((f) =>
        f.funds
          ? {
              ...f,
              funds: [
                ...f.funds,
                { name: '基本支出', initial: '10万元' },
                { name: '人员经费', initial: '6万元' },
                { name: '项目支出', initial: '20万元' },
              ],
            }
          : undefined,
      ),
    ),
  ],
};
