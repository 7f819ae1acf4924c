import { field, first, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['改造路灯1100盏，亮灯率98.5%。', '全年改造老旧路灯1200盏，群众出行更加安全。'].map((text) =>
    named(
      text,
      field('goalActual', () => text),
    ),
  ),
  nearMisses: [
    named(
      'thousands in a column of units',
      first((f) =>
        f.fields?.goalActual
          ? {
              ...f,
              fields: { ...f.fields, goalActual: '惠及农村群众3.35万人，群众出行更加安全。' },
              indicators: [
                ...f.indicators!,
                {
                  level1: '效益指标',
                  level3: '惠及农村群众人数',
                  operator: '≥',
                  target: '3.2',
                  unit: '万人',
                  actual: '3.35',
                  weight: '0.1',
                  score: '0.1',
                  reason: '',
                },
              ],
            }
          : undefined,
      ),
    ),
    ...[
      '改造路灯1180盏，亮灯率98.5%。',
      '累计改造路灯5200盏，其中本年1180盏。',
      '上半年改造路灯600盏，下半年改造580盏。',
    ].map((text) =>
      named(
        text,
        field('goalActual', () => text),
      ),
    ),
  ],
};
