import { yearOf } from '../form-year';
import { valueOf } from '../../forms/field';
import type { Form, Indicator, IndicatorClass } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import { namesWholeCost } from '../../language/lexicon/costs';
import { understand, type Understood } from '../../language/statements';
import { lasts } from '../../language/units';
import { measuredSubject, subjectOf, type Subject } from '../../language/subjects';
import type { Asking } from '../claim';
import { claimsOf } from '../disagreements';

/** How an indicator measures work. */
export type Way = 'quantity' | 'quality' | 'time' | 'cost' | 'benefit' | 'satisfaction';

/** An indicator as something that may measure a work item. */
export interface Measure {
  readonly indicator: Indicator;
  readonly name: string;
  readonly way: Way;
  readonly asking: Asking;
  /** What it measures, its way of measuring taken off; without units where it names nothing: 完工时间. */
  readonly subject: Subject;
  readonly explained: Subject;
  readonly explanation: Understood | undefined;
  /** It is about the project as a whole: 项目总成本. */
  readonly whole: boolean;
}

/** The indicators of the year as measures, in printed order. */
export const measuresOf = oncePer((form: Form): readonly Measure[] => {
  const year = yearOf(form);
  const claims = new Map(claimsOf(form).claims.map((claim) => [claim.indicator, claim]));
  const annual = form.indicators.some(({ tree }) => tree === 'annual');
  return form.indicators.flatMap((indicator): Measure[] => {
    if (annual && indicator.tree !== 'annual') return [];
    const name = valueOf(indicator.level3);
    if (name === undefined) return [];
    const explanation = [indicator.explanation, indicator.content]
      .flatMap((field) => valueOf(field) ?? [])
      .join('；');
    const asking: Asking = claims.get(indicator)?.asking ?? { type: 'none' };
    return [
      {
        indicator,
        name,
        way: wayOf(indicator.class, asking, name),
        asking,
        subject: measuredSubject(name),
        explained: subjectOf(explanation),
        explanation: explanation === '' ? undefined : understand(explanation, year),
        whole: namesWholeCost(name),
      },
    ];
  });
});

const WAYS: Readonly<Record<NonNullable<IndicatorClass['level2']>, Way>> = {
  quantity: 'quantity',
  quality: 'quality',
  timeliness: 'time',
  cost: 'cost',
  economicCost: 'cost',
  socialCost: 'cost',
  ecologicalCost: 'cost',
  economic: 'benefit',
  social: 'benefit',
  ecological: 'benefit',
  sustainable: 'benefit',
  satisfaction: 'satisfaction',
};

function wayOf({ level1, level2 }: IndicatorClass, asking: Asking, name: string): Way {
  if (level2 !== undefined) return WAYS[level2];
  if (level1 === 'cost') return 'cost';
  if (level1 === 'satisfaction' || name.includes('满意')) return 'satisfaction';
  if (level1 === 'benefit') return 'benefit';
  if (asking.type === 'time') return 'time';
  const unit = asking.type === 'number' ? asking.unit : undefined;
  if (lasts(unit)) return 'time';
  const dimension = unit?.dimension;
  if (dimension === 'money') return 'cost';
  return dimension === 'share' ? 'quality' : 'quantity';
}
