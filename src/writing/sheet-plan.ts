import type { CellPosition, CellRef, Rect } from '../forms/cell';

/** What goes into a cell. Text is always written as text, also when it begins with = + - or @. */
export type PlanContent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number }
  /**
   * A1 formula, en-US, without the leading =. `value` is what it gives on the plan's own content: a file that is
   * written without a calculation engine shows it, Excel recalculates.
   */
  | { readonly type: 'formula'; readonly formula: string; readonly value: number | string }
  | { readonly type: 'blank' };

/** Look of a cell. The set is small on purpose: an official form has few looks. */
export type PlanStyle =
  | 'title'
  | 'subtitle'
  | 'caption'
  | 'captionInput'
  | 'label'
  | 'section'
  | 'header'
  | 'input'
  | 'inputLong'
  | 'inputNumber'
  | 'detail'
  | 'note';

/** What one style looks like. Fonts are those of every Chinese Office; Excel falls back by itself where one is missing. */
export interface PlanLook {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  /** Background as #RRGGBB; none where left out. */
  readonly fill?: string;
  /** Thin black lines on all four sides, or none. */
  readonly border: 'thin' | 'none';
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
}

/** Where the value of a filled cell was read: what it is, in Chinese, and its cell in the form it comes from. */
export interface Origin {
  readonly name: string;
  readonly at: CellRef;
}

/** One (merged) cell of the plan. `rect` is zero-based on the new sheet. */
export interface PlanCell {
  readonly rect: Rect;
  readonly content: PlanContent;
  readonly style: PlanStyle;
  /** Excel number format code (en-US), default General (text cells: @). */
  readonly numberFormat?: string;
  /** Present on cells that carry a value over from another form. */
  readonly from?: Origin;
}

/** What Excel itself enforces and prompts for while people type. Texts are Chinese. */
export interface PlanValidation {
  readonly rect: Rect;
  readonly rule:
    | { readonly type: 'list'; readonly values: readonly string[]; readonly strict: boolean }
    | { readonly type: 'decimal'; readonly minimum: number }
    | { readonly type: 'textLength'; readonly maximum: number };
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly alert?: { readonly title: string; readonly text: string };
}

/** Print set-up: always A4, one page wide. */
export interface PlanPrint {
  readonly orientation: 'portrait' | 'landscape';
  readonly area: Rect;
  /** Rows repeated on every page, zero-based inclusive. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Rows before which a new page begins, so that no label is torn apart; none on a form of one page. */
  readonly breaks: readonly number[];
  /** What it is shrunk by, besides to the width, so that it fits on one page: 0.97; left out where it need not be. */
  readonly squeeze?: number;
  /** Centre footer with page number and page count, in Excel's codes (`&P`, `&N`). */
  readonly pageNumbers: string;
}

/** A whole new sheet, to be laid out by a host or a file writer. It holds no Office type. */
export interface SheetPlan {
  /** Wanted sheet name; the host makes it legal and free ("(2)"). */
  readonly name: string;
  /** Widths in characters, one per column. A character is 7 pixels at 96 dpi (5.25 points), whatever the default font. */
  readonly columnWidths: readonly number[];
  /** Heights in points, one per row. */
  readonly rowHeights: readonly number[];
  /** Cells in reading order; they do not overlap. A cell of more than 1 × 1 is merged. */
  readonly cells: readonly PlanCell[];
  /** What the styles look like. Carried along so that a host needs no table of its own. */
  readonly looks: Readonly<Record<PlanStyle, PlanLook>>;
  readonly validations: readonly PlanValidation[];
  readonly print: PlanPrint;
  /** The first field to fill in. */
  readonly select: CellPosition;
  /** Cells by the names their form gives them: fields under their own names. */
  readonly places: Readonly<Record<string, Rect>>;
}
