import { listEntry, named, plan } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['布署', '按装', '截止目前', '峻工', '更好的服务群众', '苗木成活律'].map((slip) =>
    named(
      slip,
      listEntry('plans', (text) => `${text}，${slip}`),
    ),
  ),
  nearMisses: [plan('及时的修补很重要'), plan('安装部署到位'), plan('目的明确')],
};
