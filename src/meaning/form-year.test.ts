import { buildForm } from '../../test/review/form-builder';
import type { FormSpec } from '../../test/review/form-builder';
import { areOfOneYear, yearOf } from './form-year';
import { belonging } from './submissions';

const form = (spec: FormSpec) => buildForm({ kind: 'project', ...spec });
const WITH_GOAL = (annualGoal: string): FormSpec => ({ fields: { annualGoal } });

test.each<[why: string, spec: FormSpec, year: number | undefined]>([
  ['the form states it', { fields: { year: '2025', period: '2024年1月—2026年12月' } }, 2025],
  [
    'the only year of its period',
    { fields: { period: '2026年1月—2026年12月', annualGoal: '2025年已建成' } },
    2026,
  ],
  [
    'the year that its texts name most often',
    {
      fields: { period: '2024年1月—2026年12月', annualGoal: '2024年补植300株，2025年补植500株。' },
      plans: ['2025年6月底前完成补植。'],
    },
    2025,
  ],
  ['of two as often the later', WITH_GOAL('2024年补植300株，2025年补植500株。'), 2025],
  ['a number of things is no year', WITH_GOAL('补植2000株。'), undefined],
])('the year that texts are understood in: %s', (_, spec, year) => expect(yearOf(form(spec))).toBe(year));

test('forms are of one year however they say it', () => {
  const stated = form({ fields: { year: '2025' } });
  expect(areOfOneYear(stated, form({ fields: { period: '2025年1月—2025年12月' } }))).toBe(true);
  expect(areOfOneYear(stated, form(WITH_GOAL('2026年补植500株。')))).toBe(false);
});

test('what a form is looked at for tells of its year, wherever that stands', () => {
  const [before, after] = ['2025', '2026'].map((year) => belonging(form(WITH_GOAL(`${year}年补植500株。`))));
  expect(before).not.toEqual(after);
});
