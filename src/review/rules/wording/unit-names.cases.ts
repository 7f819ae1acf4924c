import { named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: (
    [
      ['青山县疾病预防与控制中心', '青山县疾病预防控制中心'],
      ['青山县人民政府办公室', '青山县政府办公室'],
      ['青山县教育体育局', '青山县教育和体育局'],
    ] as const
  ).map(([one, other]) =>
    named(one, (forms) =>
      forms.length > 2
        ? forms.map((f) =>
            f.kind === 'project'
              ? { ...f, fields: { ...f.fields, preparedBy: f.sheet === '送戏下乡' ? one : other } }
              : f,
          )
        : undefined,
    ),
  ),
  nearMisses: (
    [
      ['青山县第一中学', '青山县第十一中学'],
      ['青山县城东小学', '青山县城东北小学'],
      ['青山县文化馆', '青山县文化馆本级'],
      ['青山县文化局', '青山县水务局'],
    ] as const
  ).map(([one, other]) =>
    named(one, (forms) =>
      forms.length > 2
        ? forms.map((f) =>
            f.kind === 'project'
              ? { ...f, fields: { ...f.fields, preparedBy: f.sheet === '送戏下乡' ? one : other } }
              : f,
          )
        : undefined,
    ),
  ),
};
