import type { CellRef, SheetRef } from '../forms/cell';
import type { Form } from '../forms/model';
import type { SourceAccount } from './source-account';
import type { FamilyId, IndicatorSuggestion, KnownValues, TemplateId, Unplaced } from '../writing';

/** A value that went from the original form into the new one, with both its cells. */
export interface Carried {
  readonly name: string;
  readonly text: string;
  readonly from: CellRef;
  readonly to: CellRef;
}

/** One sheet that a template action made. */
export interface MadeSheet {
  readonly sheet: SheetRef;
  /** The form it was made from; absent on blank forms and summaries. */
  readonly source?: Form;
  readonly carried: readonly Carried[];
  /** What found no place of its own; it stands in the 备注 block of the new sheet. */
  readonly unplaced: readonly Unplaced[];
  /** Where every cell of the original went; present where the form was refilled. */
  readonly account?: SourceAccount;
}

/** Where a form stands, as a key: the same form has the same one when it was read again. */
export const formPlace = ({ sheet, range }: Pick<Form, 'sheet' | 'range'>): string =>
  `${sheet.id} ${range.row} ${range.column}`;

/** Kinds of template actions. */
export type TemplateTask = 'insert' | 'fill' | 'next-year' | 'list' | 'self-evaluation' | 'monitoring';

/** What the last template action made. */
export interface Made {
  readonly task: TemplateTask;
  readonly sheets: readonly MadeSheet[];
}

/** One form to be copied into the next year, with the mentions of the year that move (ids of `yearShifts`). */
export interface NextYearWish {
  readonly form: Form;
  readonly accepted: ReadonlySet<string>;
}

/** How forms are copied into the next year. */
export interface NextYearChoices {
  readonly keepBudget: boolean;
  readonly keepTargets: boolean;
  readonly family: FamilyId;
}

/** An indicator to be added to a form, without a value. `class` is one that the form prints. */
export type NewIndicator = Pick<IndicatorSuggestion, 'class' | 'name' | 'explanation' | 'unit' | 'direction'>;

/** What the templates view and the ribbon can do. None rejects: failures become a notice. */
export interface TemplateActions {
  /** Inserts a blank form with what the workbook says about year and unit, and `otherwise` where it does not say it. */
  insert(template: TemplateId, otherwise?: KnownValues): Promise<void>;
  /** Fills the forms into standard forms, a sheet each; project forms into those of the family. */
  fill(forms: readonly Form[], family: FamilyId): Promise<void>;
  /** Copies forms into the next year, a sheet each. */
  startNextYear(wishes: readonly NextYearWish[], choices: NextYearChoices): Promise<void>;
  /** One project form per row of a project list, and a summary of them. `selection`: the list that is selected in the sheet. */
  fromList(list: Form | 'selection', family: FamilyId, otherwise?: KnownValues): Promise<void>;
  /** A self-evaluation or monitoring form for each of the project forms. */
  follow(task: 'self-evaluation' | 'monitoring', forms: readonly Form[]): Promise<void>;
  /** Writes indicators into a form, each among those of its class. */
  addIndicators(form: Form, indicators: readonly NewIndicator[]): Promise<void>;
  /** Adds an empty indicator row below the one the user is in. */
  addIndicatorRow(): Promise<void>;
  /** Takes the indicator row the user is in out of its form. */
  removeIndicatorRow(): Promise<void>;
  /** Makes the rows of the form the user is in high enough for what stands in them. */
  fitRows(): Promise<void>;
  /** Stops a running template action; its sheets are removed again. */
  stopInserting(): void;
}
