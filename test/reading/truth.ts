import type { Rect } from '../../src/forms/cell';
import type { FormKind } from '../../src/forms/model';

/** What a generated form says at one place, in the shape of the scorer's truth. */
export interface TruthField {
  /** Field name of `read --json`: `budget.value`, `plans[0]`, `indicators[3].target`. */
  readonly key: string;
  /** The text or number that counts as right; null for a place that is there and empty. */
  readonly value: string | number | null;
  /** The (merged) area that holds the value; undefined where no cell can hold it. */
  readonly range: Rect | undefined;
  /** Other writings that are right too. */
  readonly accept?: readonly string[];
  /** The plain class name behind a decorated one. */
  readonly canonical?: string;
  /** Other areas that may be named as the source. */
  readonly parts?: readonly Rect[];
  /** True where no cell shows the value, or where it is not clear what is right: not scored. */
  readonly unscored?: boolean;
}

/** One form of a generated workbook with all that it says. */
export interface TruthTable {
  readonly sheet: string;
  readonly form: FormKind;
  readonly family: string;
  readonly range: Rect;
  readonly fields: readonly TruthField[];
}
