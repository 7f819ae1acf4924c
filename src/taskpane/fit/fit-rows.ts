import type { Form } from '../../forms/model';
import type { FormFit, LooseIndicator, ShownWork } from '../../meaning/fit/overview';
import { formKey } from '../templates/form-key';

/** Parts of the list, in their order: what is left over comes first. */
export const SECTIONS = ['unmeasured', 'foreign', 'tied', 'spared', 'loose'] as const;
export type Section = (typeof SECTIONS)[number];

/** A line of the list: a heading, or work or an indicator that can be looked at and changed. */
export type FitRow =
  | { readonly type: 'section'; readonly key: string; readonly section: Section; readonly count: number }
  | { readonly type: 'form'; readonly key: string; readonly form: Form }
  | { readonly type: 'work'; readonly key: string; readonly work: ShownWork; readonly fit: FormFit }
  | {
      readonly type: 'indicator';
      readonly key: string;
      readonly indicator: LooseIndicator;
      readonly fit: FormFit;
    };

/** How many lines each part of the list has. */
export type FitCounts = Readonly<Record<Section, number>>;

/** Counts over several forms. */
export function countsOf(fits: readonly FormFit[]): FitCounts {
  const count = (section: Section): number => fits.reduce((sum, fit) => sum + rowsIn(fit, section).length, 0);
  return {
    unmeasured: count('unmeasured'),
    foreign: count('foreign'),
    tied: count('tied'),
    spared: count('spared'),
    loose: count('loose'),
  };
}

/** The part that work stands in: what nobody asks an indicator for is neither left over nor measured. */
function partOf({ left, indicators }: ShownWork): Section {
  if (left !== undefined) return 'unmeasured';
  return indicators.length > 0 ? 'tied' : 'spared';
}

/** The lines of a list over forms: section by section, form by form; a single form is not named. */
export function fitRows(fits: readonly FormFit[]): readonly FitRow[] {
  return SECTIONS.flatMap((section): readonly FitRow[] => {
    const parts = fits
      .map((fit) => ({ fit, rows: rowsIn(fit, section) }))
      .filter(({ rows }) => rows.length > 0);
    if (parts.length === 0) return [];
    const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
    return [
      { type: 'section', key: section, section, count },
      ...parts.flatMap(({ fit, rows }): readonly FitRow[] => [
        ...(fits.length > 1
          ? [{ type: 'form', key: `${section}/${formKey(fit.form)}`, form: fit.form } as const]
          : []),
        ...rows,
      ]),
    ];
  });
}

function rowsIn(fit: FormFit, section: Section): readonly FitRow[] {
  const place = formKey(fit.form);
  if (section !== 'foreign' && section !== 'loose')
    return fit.work
      .filter((work) => partOf(work) === section)
      .map((work) => ({ type: 'work', key: `${place}/${work.key}`, work, fit }));
  return fit.loose
    .filter(({ foreign }) => foreign === (section === 'foreign'))
    .map((indicator) => ({ type: 'indicator', key: `${place}//${indicator.key}`, indicator, fit }));
}
