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
    plan('培训网格员180名，其中女性102名、党员64名、45周岁以下95名'),
    plan('补助企业40家，35家（含）—40家（不含）得80%的分值'),
    plan('新建20座，其中6座在城区；改建30座'),
  ],
};
