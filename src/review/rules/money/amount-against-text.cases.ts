import { first, isProject, listEntry, named, type Mutation } from '../../../../test/review/change-forms';
import type { FormSpec } from '../../../../test/review/form-builder';
import type { RuleCases } from '../../../../test/review/rule-cases';

const goal = (text: string): Mutation =>
  named(
    text,
    first((f) =>
      isProject(f) && f.fields?.attribute !== '跨年度项目'
        ? { ...f, fields: { ...f.fields, annualGoal: `${text}${f.fields?.annualGoal ?? ''}` } }
        : undefined,
    ),
  );
const basis = (text: string): Mutation =>
  named(
    text,
    first((f) => (isProject(f) ? { ...f, fields: { ...f.fields, costBasis: text } } : undefined)),
  );
/** In the only form of a workbook: then the text is its. */
const sheet = (text: string, part: NonNullable<FormSpec['description']>[number][0] = 'budget'): Mutation =>
  named(text, (forms) =>
    forms.length === 1
      ? first((f) => (isProject(f) ? { ...f, description: [[part, text]] } : undefined))(forms)
      : undefined,
  );

export const cases: RuleCases = {
  defects: [
    goal('申请财政资金77.7万元，'),
    goal('项目预算777万元，'),
    goal('2025年安排专项资金7.7万元，'),
    basis('1.宣传品印制20000份×35元=70万元；2.巡讲7场×1万元=7万元。以上两项合计77万元。'),
    basis('宣传品70万元；巡讲7万元；评审0.7万元。经费合计77.7万元'),
    sheet('本项目预算777万元。'),
    sheet('2025年度安排预算资金77.7万元，全部为一般公共预算拨款。'),
    sheet('申请县级财政资金7.7万元。', 'other'),
  ],
  nearMisses: [
    basis('宣传品70万元；巡讲7万元，其中讲课费3万元、场租4万元。'),
    basis('2024年宣传品70万元、巡讲7万元，合计77万元；本年按需安排'),
    goal('投入资金77.7万元用于宣传，'),
    goal('2024年安排资金777万元，'),
    goal('其中县级财政资金7.7万元，'),
    goal('每人补助资金777元，'),
    sheet('资金构成：设备费77.7万元，服务费7.7万元。'),
    named('the same amount in 元', (forms) =>
      forms.length === 1
        ? first((f) =>
            f.fields?.budget === '96万元'
              ? { ...f, description: [['budget', '本项目预算960000元。']] }
              : undefined,
          )(forms)
        : undefined,
    ),
    named(
      'another plan',
      listEntry('plans', (text) => `${text}，带动社会投资777万元`),
    ),
  ],
};
