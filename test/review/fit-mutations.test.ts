import { review } from '../../src/review/engine';
import type { Finding } from '../../src/review/finding';
import { CLEAN_WORKBOOKS } from './clean-forms';
import { first, isProject, withCosts, type Mutation } from './change-forms';
import { buildReading, type FormSpec, type IndicatorSpec } from './form-builder';

type Forms = readonly FormSpec[];

/** Every way to change one indicator of one form. */
const eachIndicator = (
  forms: Forms,
  change: (row: IndicatorSpec, form: FormSpec) => IndicatorSpec | undefined,
): readonly Forms[] =>
  forms.flatMap((form, at) =>
    isProject(form)
      ? (form.indicators ?? []).flatMap((row, place) => {
          const changed = change(row, form);
          if (!changed) return [];
          const indicators = form.indicators!.map((other, index) => (index === place ? changed : other));
          return [forms.map((other, index) => (index === at ? { ...form, indicators } : other))];
        })
      : [],
  );

const times = (text: string, factor: number): string =>
  text.replace(/\d+(?:\.\d+)?/u, (digits) => String(Math.round(Number(digits) * factor * 100) / 100));

/** A table of costs that is right, as a form of the clean workbooks would have it. */
const sound = withCosts(
  (budget) => [
    ['物资购置费', `${budget / 100}元`, '60套', `${budget * 0.6}元`, `60套×${budget / 100}元/套`],
    ['人员补助费', '', '', `${budget * 0.4}元`, `8人×5个月×${budget / 100}元/人·月`],
  ],
  (budget) => `${budget}元`,
);

const inCosts =
  (change: (rows: NonNullable<FormSpec['costs']>) => NonNullable<FormSpec['costs']>): Mutation['apply'] =>
  (forms) => {
    const made = sound(forms);
    return made && first((form) => (form.costs ? { ...form, costs: change(form.costs) } : undefined))(made);
  };
const oneOf =
  (apply: Mutation['apply']) =>
  (forms: Forms): readonly Forms[] => {
    const made = apply(forms);
    return made ? [made] : [];
  };
const basis = (from: string, to: string): Mutation['apply'] =>
  inCosts((rows) =>
    rows.map((row) => row.map((cell, at) => (at === 4 ? cell.replace(from, to) : cell)) as never),
  );

/** Ways to break the fit of goal, work, indicators and money. */
const KINDS: Readonly<Record<string, (forms: Forms) => readonly Forms[]>> = {
  'an indicator of other work': (forms) =>
    forms.flatMap((form, at) =>
      isProject(form)
        ? [
            forms.map((other, index) =>
              index === at ? { ...form, indicators: [...form.indicators!, FOREIGN] } : other,
            ),
          ]
        : [],
    ),
  'a price changed': (forms) =>
    eachIndicator(forms, (row, form) =>
      row.level2?.includes('成本') && PAID.has(form.sheet ?? '')
        ? { ...row, target: times(row.target!, 2) }
        : undefined,
    ),
  'a head count changed': (forms) => oneOf(basis('8人', '9人'))(forms),
  'months changed': (forms) => oneOf(basis('5个月', '6个月'))(forms),
  'a price of costs changed': (forms) =>
    oneOf(basis('60套', '70套'))(forms).filter((made) => made.length > 0),
  'a row of costs dropped': oneOf(inCosts((rows) => rows.slice(1))),
  'indicators swapped between projects': (forms) => {
    const projects = forms.filter(isProject);
    return projects.length < 2
      ? []
      : [
          forms.map((form) =>
            form === projects[0]
              ? { ...form, indicators: [...form.indicators!.slice(1), projects[1]!.indicators![1]!] }
              : form,
          ),
        ];
  },
};
const FOREIGN: IndicatorSpec = {
  level1: '产出指标',
  level2: '数量指标',
  level3: '更换路灯盏数',
  target: '≥350盏',
  explanation: '以验收单为准，由实施单位统计',
};
/** Clean forms whose price times count is their budget. */
const PAID: ReadonlySet<string> = new Set([
  '公路养护',
  '设备购置',
  '耕地补贴',
  '河道保洁',
  '送戏下乡',
  '非遗传承',
]);

const found = (forms: Forms): readonly Finding[] =>
  review(buildReading(...forms)).findings.filter(({ rule }) => rule !== 'cost-without-indicator');

test('forms with a sound table of costs are silent about it', () => {
  for (const { forms } of CLEAN_WORKBOOKS) {
    const made = sound(forms);
    if (made) expect(found(made)).toEqual([]);
  }
});

test.each(Object.entries(KINDS))('%s: caught in 95 of a hundred', (_kind, change) => {
  const all = CLEAN_WORKBOOKS.flatMap(({ name, forms }) => change(forms).map((made) => ({ name, made })));
  const missed = all.filter(({ made }) => found(made).length === 0).map(({ name }) => name);
  expect(all.length).toBeGreaterThan(0);
  expect({ missed, of: all.length }).toEqual({
    missed: missed.slice(0, Math.floor(all.length / 20)),
    of: all.length,
  });
});
