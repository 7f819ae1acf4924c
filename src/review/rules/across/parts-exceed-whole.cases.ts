import { listEntry, named, plan } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    '养护公路620公里，其中大修320公里、中修340公里',
    '发放补贴1200户（其中低保户800户、特困户500户）',
  ].map((text) =>
    named(
      text,
      listEntry('plans', (before) => `${before}，${text}`),
    ),
  ),
  nearMisses: [
    plan('养护公路620公里，其中大修120公里、中修200公里'),
    plan('培训300人，其中女性占比55%、党员80人'),
    plan('补贴1200户，其中低保户每户300元'),
    plan('新建20座，其中6座在城区；改建30座'),
  ],
};
