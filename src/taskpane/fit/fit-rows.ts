import type { Form } from '../../forms/model';
import type { FormFit, LooseIndicator, ShownWork } from '../../meaning/fit/overview';
import { formKey } from '../templates/form-key';

/** Parts of the list, in their order: what is left over comes first. */
export const SECTIONS = ['unmeasured', 'foreign', 'tied', 'loose'] as const;
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

/** How much there is, and how much is left over. */
export interface FitCounts {
  readonly work: number;
  readonly unmeasured: number;
  readonly foreign: number;
}

/** Counts over several forms. */
export const countsOf = (fits: readonly FormFit[]): FitCounts => ({
  work: fits.reduce((sum, { work }) => sum + work.length, 0),
  unmeasured: fits.reduce((sum, { work }) => sum + work.filter(({ left }) => left).length, 0),
  foreign: fits.reduce((sum, { loose }) => sum + loose.filter(({ foreign }) => foreign).length, 0),
});

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
  if (section === 'unmeasured' || section === 'tied')
    return fit.work
      .filter(({ left }) => (left !== undefined) === (section === 'unmeasured'))
      .map((work) => ({ type: 'work', key: `${place}/${work.key}`, work, fit }));
  return fit.loose
    .filter(({ foreign }) => foreign === (section === 'foreign'))
    .map((indicator) => ({ type: 'indicator', key: `${place}//${indicator.key}`, indicator, fit }));
}
