import { rectAddress, type CellRef } from '../forms/cell';
import type { Form } from '../forms/model';
import { fitOf, quoteOf } from '../meaning/fit/fit';
import { carriersOf } from '../meaning/fit/carriers';
import type { WorkItem } from '../meaning/fit/items';
import { departmentsWithProjects, submissionsOf } from '../meaning/submissions';
import { placeName } from '../review/support/evidence';

/** One form's entry of `fit` in `check --json`. */
export interface FitOutput {
  readonly sheet: string;
  readonly range: string;
  readonly items: readonly {
    readonly cells: readonly string[];
    readonly quote: string;
    readonly indicators: readonly string[];
    readonly money: readonly string[];
  }[];
  readonly unmeasured: readonly string[];
  readonly homeless: readonly string[];
}

/** How the work, indicators and money of each form of a workbook belong together. */
export function fitOutputs(forms: readonly Form[]): readonly FitOutput[] {
  const paid = new Map<WorkItem, readonly CellRef[]>();
  for (const submission of submissionsOf(forms))
    for (const pair of departmentsWithProjects(submission.forms))
      for (const [item, projects] of carriersOf(pair).of) paid.set(item, projects.flatMap(budgetOf));
  return forms.map((form) => fitOutput(form, (item) => paid.get(item) ?? []));
}

const budgetOf = ({ fields: { budget } }: Form): readonly CellRef[] =>
  budget.state === 'read' ? [budget.at] : [];

function fitOutput(form: Form, paidBy: (item: WorkItem) => readonly CellRef[]): FitOutput {
  const { items, unmeasured, homeless } = fitOf(form);
  const unmeasuredCells = new Set(unmeasured.map(({ field }) => placeName(field.at)));
  return {
    sheet: form.sheet.name,
    range: rectAddress(form.range),
    items: items.flatMap(({ items: places, measures, money }) => {
      const cells = [...new Set(places.map(({ field }) => placeName(field.at)))];
      // A wish beside an unmeasured item of its cell would read as unmeasured too.
      const wish = measures.length === 0 && !places.some((place) => unmeasured.includes(place));
      if (wish && cells.some((cell) => unmeasuredCells.has(cell))) return [];
      return [
        {
          cells,
          quote: quoteOf(places),
          indicators: measures.flatMap(({ indicator: { level3 } }) =>
            level3.state === 'read' ? [placeName(level3.at)] : [],
          ),
          money: [...money, ...places.flatMap(paidBy)].map(placeName),
        },
      ];
    }),
    unmeasured: [...unmeasuredCells],
    homeless: homeless.flatMap(({ indicator: { level3 } }) =>
      level3.state === 'read' ? [placeName(level3.at)] : [],
    ),
  };
}
