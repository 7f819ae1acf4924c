import type { CellRef } from '../../forms/cell';
import { hasPlace, placeOf, valueOf, type Field } from '../../forms/field';
import type { FitCorrection } from '../../forms/fit-correction';
import type { Form, Money, MoneyUnit } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import { departmentsWithProjects, submissionsOf } from '../submissions';
import { carriersOf } from './carriers';
import { correctedOf, isPlace, type Excuse } from './corrected';
import { fitOf, looseWorkOf, quoteOf, type FittedItem } from './fit';
import type { Role, WorkItem } from './items';
import { linksOf } from './links';
import { measuresOf, type Measure } from './measures';

/** An indicator as it is shown: where its name stands, and what it asks for. */
export interface ShownIndicator {
  readonly measure: Measure;
  readonly at: CellRef;
  readonly name: string;
  /** The value as written; empty where there is none. */
  readonly target: string;
}

/** An indicator that measures work. */
export interface TiedIndicator extends ShownIndicator {
  /** The words of the work to which it is tied. */
  readonly quote: string;
  readonly byHand: boolean;
}

/** An amount as it is shown. `name` is what it pays for: a cost, a task or a project. */
export interface ShownMoney {
  readonly at: CellRef;
  readonly name: string;
  /** As written; empty where there is none. */
  readonly amount: string;
  readonly unit: MoneyUnit | undefined;
}

/** Money that carries work. */
export interface TiedMoney extends ShownMoney {
  /** The words of the work to which it is tied. */
  readonly quote: string;
  readonly byHand: boolean;
}

/** Work of a form with what belongs to it. */
export interface ShownWork {
  /** Stays the same while other work changes. */
  readonly key: string;
  readonly form: Form;
  readonly role: Role;
  readonly at: CellRef;
  /** All that is said of it in its cell. */
  readonly quote: string;
  /** Its own words, by which a correction speaks of it. */
  readonly words: string;
  readonly indicators: readonly TiedIndicator[];
  readonly money: readonly TiedMoney[];
  readonly excuse: Excuse['correction'] | undefined;
  /** Nothing measures it: `counted` where it promises a number, `named` where no indicator speaks of it. */
  readonly left: 'counted' | 'named' | undefined;
}

/** An indicator that is tied to no work. `foreign`: it counts something that the form does not promise; others may be about the whole. */
export interface LooseIndicator extends ShownIndicator {
  readonly key: string;
  readonly form: Form;
  readonly foreign: boolean;
}

/** The fit of one form, as it is shown to people. */
export interface FormFit {
  readonly form: Form;
  readonly work: readonly ShownWork[];
  /** Indicators of the year, in printed order. */
  readonly indicators: readonly ShownIndicator[];
  readonly loose: readonly LooseIndicator[];
  /** Amounts that work can be tied to. */
  readonly money: readonly ShownMoney[];
  /** What people said that speaks of something that is gone. */
  readonly idle: readonly FitCorrection[];
}

/** The fit of forms as it is shown to people, in their order; forms that promise and measure nothing are left out. */
export function fitsOf(forms: readonly Form[]): readonly FormFit[] {
  const carried = new Map<Form, DepartmentMoney>();
  for (const submission of submissionsOf(forms))
    for (const pair of departmentsWithProjects(submission.forms))
      carried.set(pair.department, {
        all: pair.projects.flatMap(budgetOf),
        of: new Map([...carriersOf(pair).of].map(([item, projects]) => [item, projects.flatMap(budgetOf)])),
      });
  return forms
    .filter((form) => form.kind !== 'project-list')
    .map((form) => {
      const own = fitOfOne(form);
      const more = carried.get(form);
      return more ? withProjects(own, more) : own;
    })
    .filter(({ work, indicators }) => work.length > 0 || indicators.length > 0);
}

/** Budgets of the projects of a department, and which of them carry which work. */
interface DepartmentMoney {
  readonly all: readonly ShownMoney[];
  readonly of: ReadonlyMap<WorkItem, readonly ShownMoney[]>;
}

const budgetOf = ({ fields: { budget, projectName } }: Form): readonly ShownMoney[] =>
  budget.state === 'read' ? [moneyOf(budget, budget.at, valueOf(projectName))] : [];

const moneyOf = (field: Field<Money>, at: CellRef, name: string | undefined): ShownMoney => ({
  at,
  name: name ?? '',
  amount: field.state === 'read' ? field.raw : '',
  unit: valueOf(field)?.unit,
});

/** Work by what is shown of it. */
const placesOf = new WeakMap<ShownWork, FittedItem>();

function withProjects(fit: FormFit, { all, of }: DepartmentMoney): FormFit {
  const work = fit.work.map((shown) => {
    const places = placesOf.get(shown)?.items ?? [];
    const carrying = places.flatMap((item) =>
      (of.get(item) ?? []).map((money) => tiedMoney(fit.form, item, money)),
    );
    return carrying.length > 0 ? { ...shown, money: [...shown.money, ...onceEach(carrying)] } : shown;
  });
  return { ...fit, work, money: [...fit.money, ...all] };
}

const onceEach = <T extends { readonly at: CellRef }>(list: readonly T[]): readonly T[] =>
  list.filter(({ at }, index) => list.findIndex((other) => isPlace(other.at, at)) === index);

const fitOfOne = oncePer((form: Form): FormFit => {
  const { items, unmeasured, homeless } = fitOf(form);
  const { linked } = linksOf(form);
  const foreign = new Set(homeless);
  const counted = new Set(unmeasured);
  const named = new Set(looseWorkOf(form));
  const indicators = measuresOf(form).flatMap(shownIndicator);
  const money = amountsOf(form);
  const keys = new Map<string, number>();
  const { excused, idle } = correctedOf(form);
  const each = (fitted: FittedItem): readonly FittedItem[] =>
    apart(fitted, (item) => counted.has(item) || named.has(item) || excused.has(item));
  return {
    form,
    indicators,
    money,
    idle,
    loose: indicators.flatMap((shown) =>
      linked.has(shown.measure)
        ? []
        : [{ ...shown, form, key: shown.measure.indicator.key, foreign: foreign.has(shown.measure) }],
    ),
    work: items.flatMap(each).flatMap((fitted) => {
      const [first] = fitted.items;
      if (!first) return [];
      const shown: ShownWork = {
        key: keyOf(first, keys),
        form,
        role: first.role,
        at: first.field.at,
        quote: quoteOf(fitted.items),
        words: first.piece.quote,
        indicators: tiedIndicators(form, fitted, indicators),
        money: fitted.items.flatMap((item) => ownMoney(form, item, fitted, money)),
        excuse: excused.get(first)?.correction,
        left: leftOf(fitted, counted, named),
      };
      placesOf.set(shown, fitted);
      return [shown];
    }),
  };
});

/** What is left over, or excused, is shown and corrected by itself, also where it stands beside other work in its sentence. */
function apart(fitted: FittedItem, isAlone: (item: WorkItem) => boolean): readonly FittedItem[] {
  const { items } = fitted;
  const others = items.filter((item) => !isAlone(item));
  if (items.length === 1 || others.length === items.length) return [fitted];
  const [first] = others;
  return items.flatMap((item): readonly FittedItem[] => {
    if (isAlone(item)) return [{ items: [item], measures: [], money: [] }];
    return item === first ? [{ ...fitted, items: others }] : [];
  });
}

function keyOf({ role, piece }: WorkItem, taken: Map<string, number>): string {
  const key = `${role}/${piece.quote}`;
  const before = taken.get(key) ?? 0;
  taken.set(key, before + 1);
  return before === 0 ? key : `${key}~${before + 1}`;
}

const shownIndicator = (measure: Measure): readonly ShownIndicator[] => {
  const { level3, target } = measure.indicator;
  if (!hasPlace(level3)) return [];
  return [{ measure, at: level3.at, name: measure.name, target: valueOf(target) ?? '' }];
};

function leftOf(
  { items }: FittedItem,
  counted: ReadonlySet<WorkItem>,
  named: ReadonlySet<WorkItem>,
): ShownWork['left'] {
  if (items.some((item) => counted.has(item))) return 'counted';
  return items.some((item) => named.has(item)) ? 'named' : undefined;
}

const isTiedByHand = (form: Form, item: WorkItem, at: CellRef): boolean =>
  correctedOf(form).pairs.some(
    ({ correction, item: of, to }) => correction.type === 'link' && of === item && isPlace(to, at),
  );

function tiedIndicators(
  form: Form,
  { items, measures }: FittedItem,
  indicators: readonly ShownIndicator[],
): readonly TiedIndicator[] {
  const { of } = linksOf(form);
  return indicators
    .filter(({ measure }) => measures.includes(measure))
    .flatMap((shown) => {
      const item = items.find((each) => of.get(each)?.includes(shown.measure)) ?? items[0];
      return item ? [{ ...shown, quote: item.piece.quote, byHand: isTiedByHand(form, item, shown.at) }] : [];
    });
}

const tiedMoney = (form: Form, item: WorkItem, money: ShownMoney): TiedMoney => ({
  ...money,
  quote: item.piece.quote,
  byHand: isTiedByHand(form, item, money.at),
});

/** What the fit knows of the money of one piece of work, by its cells. */
function ownMoney(
  form: Form,
  item: WorkItem,
  { items, money }: FittedItem,
  known: readonly ShownMoney[],
): readonly TiedMoney[] {
  // The fit tells the money of a whole group: it is shown with the first of it, and parted from whom a hand tied it to.
  const tied = correctedOf(form).pairs.filter(({ correction }) => correction.type === 'link');
  const ownerOf = (at: CellRef): WorkItem | undefined =>
    tied.find(({ to, item: of }) => isPlace(to, at) && items.includes(of))?.item ?? items[0];
  return money
    .filter((at) => ownerOf(at) === item)
    .map((at) =>
      tiedMoney(
        form,
        item,
        known.find((each) => isPlace(each.at, at)) ?? { at, name: '', amount: '', unit: undefined },
      ),
    );
}

/** The amounts of a form that pay for something it names: costs and tasks. */
const amountsOf = ({ costs, tasks }: Form): readonly ShownMoney[] =>
  [
    ...costs.map(({ item, amount }) => ({ name: item, amount })),
    ...tasks.map(({ name, total }) => ({ name, amount: total })),
  ].flatMap(({ name, amount }) => {
    const at = placeOf(amount);
    return at ? [moneyOf(amount, at, valueOf(name))] : [];
  });
