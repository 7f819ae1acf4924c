import { field, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

const phone = (text: string): ReturnType<typeof named> =>
  named(
    text,
    field('phone', () => text),
  );

export const cases: RuleCases = {
  defects: ['1387365421', '138736542101', '0766-38213', '0858-82612'].map(phone),
  nearMisses: ['13873654210', '0766-3821305', '（0766）3821305', '3821305', '0766-3821305-802'].map(phone),
};
