import { named, inDepartment } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named('制度 for 办法', (forms) =>
      forms.length > 2
        ? forms.map((f) =>
            f.sheet === '送戏下乡'
              ? { ...f, fields: { ...f.fields, regulations: '《青山县文化馆会议费管理办法》' } }
              : f.sheet === '非遗传承'
                ? { ...f, fields: { ...f.fields, regulations: '《青山县文化馆会议费管理制度》' } }
                : f,
          )
        : undefined,
    ),
  ],
  nearMisses: [
    named(
      'different matters',
      inDepartment((s) =>
        s === '送戏下乡'
          ? { regulations: '《文化馆会议费管理办法》' }
          : s === '非遗传承'
            ? { regulations: '《文化馆培训费管理制度》' }
            : undefined,
      ),
    ),
  ],
};
