import { first, fund, named, type Mutation } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

const less = (amount: string | undefined): string =>
  amount === undefined ? '' : `${Number(amount.replace('万元', '')) - 60}万元`;

/** A form whose sources stand under no total of their own, 自有资金 as given beside a budget of 92 万元. */
const sourcesAlone =
  (own: string): Mutation['apply'] =>
  (forms) => [
    ...forms,
    {
      kind: 'project',
      sheet: '资金来源',
      fields: { projectName: '仓储设备更新', year: '2025', budget: '92.00万元' },
      funds: [
        { name: '中央及省级财政拨款', value: '71.60万元' },
        { name: '自有资金', value: own },
      ],
    },
  ];

export const cases: RuleCases = {
  defects: [
    named('sources alone', sourcesAlone('10.20万元'), ['projects-exceed-department']),
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
    named('sources alone', sourcesAlone('20.40万元')),
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
