import { yearOf } from './form-year';
import { inBase } from '../language/quantities';
import { valueOf } from '../forms/field';
import type { Form } from '../forms/model';
import { compatibility } from '../language/units';
import { askingOf, claimOf, type Claim } from './claim';
import { judge } from './judge';
import { judgeTimes } from './timed';
import type { Judgement } from './judgement';
import { phaseSums } from './phase-sums';
import { rowsOff, takenTogether } from './row/row-arithmetic';
import { explanationOf, fullMarksOf, sourcesOf, type Source } from './sources';

/** A text of a form that says otherwise than one of its indicators. */
export interface Disagreement {
  readonly claim: Claim;
  readonly source: Source;
  readonly judgement: Judgement;
  /** Where it is not the value but its explanation that another text contradicts. */
  readonly own?: Source;
}

/** What a form's indicators claim, each understood once for the form. */
export interface FormClaims {
  readonly claims: readonly Claim[];
  readonly disagreements: readonly Disagreement[];
}

const known = new WeakMap<Form, FormClaims>();

/** The claims of a form and what its own texts say otherwise. */
export function claimsOf(form: Form): FormClaims {
  const before = known.get(form);
  if (before) return before;
  const year = yearOf(form);
  const claims = form.indicators.flatMap((indicator) => claimOf(indicator, year) ?? []);
  const disagreements = claims.flatMap((claim) => disagreementsOf(form, claim, year));
  const contradicted = new Set(disagreements.map(({ claim }) => claim));
  const open = claims.filter((claim) => !contradicted.has(claim));
  const phased = phaseSums(open, sourcesOf(form));
  const still = open.filter((claim) => !phased.some((each) => each.claim === claim));
  const made = {
    claims,
    disagreements: [...disagreements, ...phased, ...rowsOff(form, still, claims, year)],
  };
  known.set(form, made);
  return made;
}

/** The explanation works out the value for all years, which stands in a column of its own. */
function speaksOfAllYears({ indicator }: Claim, { text }: Source): boolean {
  const whole = valueOf(indicator.longTermTarget);
  const asking = whole === undefined ? undefined : askingOf(whole, undefined, valueOf(indicator.unit));
  if (asking?.type !== 'number') return false;
  const { bound, unit } = asking;
  return text.statements.some(
    ({ amount }) => compatibility(unit, amount.unit) !== undefined && bound.low.eq(inBase(amount)),
  );
}

/** 达到90%得满分 for ≥97%: the way of scoring is content with less. */
function ofFullMarks(claim: Claim, year: number | undefined): readonly Disagreement[] {
  const source = claim.asking.type === 'number' ? fullMarksOf(claim.indicator.scoring, year) : undefined;
  const judgement = source && judge(claim, source.text, 'explanation');
  return judgement ? [{ claim, source, judgement: { ...judgement, certainty: 'probable' } }] : [];
}

function disagreementsOf(form: Form, claim: Claim, year: number | undefined): readonly Disagreement[] {
  const own = explanationOf(claim.indicator.explanation, year);
  const found: Disagreement[] = [];
  if (own && !speaksOfAllYears(claim, own)) {
    const judgement = judge(claim, own.text, 'explanation');
    const together = judgement && takenTogether(judgement, claim, own, form);
    if (together) found.push({ claim, source: own, judgement: together });
  }
  if (found.length === 0) found.push(...ofFullMarks(claim, year));
  for (const source of sourcesOf(form)) {
    if (source.tree !== 'both' && source.tree !== claim.indicator.tree) continue;
    const judgement = judge(claim, source.text, source.role);
    if (judgement) found.push({ claim, source, judgement });
    else if (own && source.role === 'plan') {
      const times = judgeTimes(own.text, source.text);
      if (times) found.push({ claim, source, judgement: times.judgement, own });
    }
  }
  return found;
}
