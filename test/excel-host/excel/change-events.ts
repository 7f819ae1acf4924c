import { isWithin } from '../batch/api-set';
import type { Json } from '../batch/protocol';
import { bounding, type Area } from '../grid/area';
import { formatA1 } from '../grid/a1';
import type { GridChange } from '../grid/grid';
import type { RichEvent } from '../wire/office-host';
import type { Book } from './book';
import { EventType, WORKBOOK_TARGET } from './event-registry';
import { VALUE_TYPES } from './range-content';

/** Who makes the changes of the moment. */
export type Actor = 'add-in' | 'user' | 'colleague';

type Payload = { readonly [key: string]: Json | undefined };

/** A change and who made it. */
interface Noted {
  readonly change: GridChange;
  readonly actor: Actor;
  /** Name of the sheet before a rename; position before a move. */
  readonly before?: string;
}

const STRUCTURE = {
  rowsInserted: { changeType: 'RowInserted', shiftDirection: 'ShiftCellDown' },
  rowsDeleted: { changeType: 'RowDeleted', shiftDirection: 'ShiftCellUp' },
  columnsInserted: { changeType: 'ColumnInserted', shiftDirection: 'ShiftCellRight' },
  columnsDeleted: { changeType: 'ColumnDeleted', shiftDirection: 'ShiftCellLeft' },
} as const;

/** Turns changes of the grid into the events the client has registered for. */
export class ChangeEvents {
  actor: Actor = 'user';
  private noted: Noted[] = [];
  private names = new Map<string, string>();
  private active: string;
  private lastSelection = '';

  constructor(
    private readonly book: Book,
    private readonly excelApi: string,
  ) {
    this.active = book.grid.sheets.activeId();
    this.rememberNames();
  }

  note(change: GridChange): void {
    const before = this.names.get('sheetId' in change ? change.sheetId : '');
    this.noted.push({ change, actor: this.actor, before });
    if (change.type === 'sheetAdded' || change.type === 'sheetRenamed') this.rememberNames();
  }

  /** Protection is no change of the grid. */
  protectionChanged(sheetId: string, isProtected: boolean): readonly RichEvent[] {
    return this.wanted(EventType.ProtectionChanged, sheetId, {
      isProtected,
      source: 'Local',
      worksheetId: sheetId,
    });
  }

  /** Events for everything noted since the last call, in order. */
  take(): { readonly events: readonly RichEvent[]; readonly selectionMoved: boolean } {
    const noted = this.merge(this.noted);
    this.noted = [];
    const before = this.lastSelection;
    const events = [...noted.flatMap((each) => this.eventsFor(each)), ...this.activation()];
    return { events, selectionMoved: this.lastSelection !== before };
  }

  get pending(): boolean {
    return this.noted.length > 0;
  }

  /** What belongs to one edit becomes one: cells rewritten by an insertion are not edited cells. */
  private merge(noted: readonly Noted[]): readonly Noted[] {
    const merged: Noted[] = [];
    for (const each of noted) {
      const last = merged.at(-1);
      if (each.change.type !== 'cells' || !last || !('cause' in last.change)) {
        merged.push(each);
        continue;
      }
      const same = last.change.sheetId === each.change.sheetId && last.change.cause === each.change.cause;
      if (!same) merged.push(each);
      else if (last.change.type === 'cells') {
        // One command may write in several steps, but separate commands stay separate events.
        if (touches(last.change.area, each.change.area)) {
          merged[merged.length - 1] = {
            ...last,
            change: {
              ...last.change,
              area: bounding(last.change.area, each.change.area),
              content: undefined,
            },
          };
        } else merged.push(each);
      }
    }
    return merged;
  }

  private eventsFor({ change, actor, before }: Noted): readonly RichEvent[] {
    const { sheetId } = change;
    const common = { source: sourceOf(actor), worksheetId: sheetId };
    switch (change.type) {
      case 'cells':
        return this.changed(sheetId, change.area, actor, {
          changeType: 'RangeEdited',
          ...details(change),
        });
      case 'rowsInserted':
      case 'rowsDeleted':
      case 'columnsInserted':
      case 'columnsDeleted':
        return this.changed(sheetId, change.area, actor, STRUCTURE[change.type]);
      case 'sheetAdded':
        return this.wanted(EventType.Added, sheetId, common, false);
      case 'sheetDeleted':
        return this.wanted(EventType.Deleted, sheetId, common, false);
      case 'sheetRenamed':
        return this.wanted(EventType.NameChanged, sheetId, {
          ...common,
          nameBefore: before ?? '',
          nameAfter: change.after,
        });
      case 'visibility':
        return this.wanted(EventType.VisibilityChanged, sheetId, {
          ...common,
          visibilityBefore: change.hidden ? 'Visible' : 'Hidden',
          visibilityAfter: change.hidden ? 'Hidden' : 'Visible',
        });
      case 'sheetMoved': {
        const positionAfter = this.book.grid.sheets.list().findIndex((sheet) => sheet.id === sheetId);
        return this.wanted(
          EventType.Moved,
          sheetId,
          { ...common, positionAfter, positionBefore: positionAfter },
          false,
        );
      }
      case 'sheetActivated':
        return [];
      case 'selection': {
        const address = formatA1(change.area);
        const selection = `${sheetId}!${address}`;
        if (selection === this.lastSelection) return [];
        this.lastSelection = selection;
        return this.wanted(EventType.SelectionChanged, sheetId, { address, worksheetId: sheetId });
      }
    }
  }

  /** Compared with the last time: sheets that were active for a moment only were never seen. */
  private activation(): readonly RichEvent[] {
    const left = this.active;
    const now = this.book.grid.sheets.activeId();
    if (left === now) return [];
    this.active = now;
    return [
      ...this.wanted(EventType.Deactivated, left, { worksheetId: left }),
      ...this.wanted(EventType.Activated, now, { worksheetId: now }),
    ];
  }

  private changed(sheetId: string, area: Area, actor: Actor, rest: Payload): readonly RichEvent[] {
    const { events, references } = this.book;
    if (!events.wants(EventType.Changed, sheetId) && !events.wants(EventType.Changed, WORKBOOK_TARGET))
      return [];
    return this.wanted(EventType.Changed, sheetId, {
      address: formatA1(area),
      source: sourceOf(actor),
      ...(isWithin('1.14', this.excelApi)
        ? { triggerSource: actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown' }
        : {}),
      shiftDirection: 'None',
      worksheetId: sheetId,
      referenceId: references.keep(this.book.range(sheetId, area)),
      details: '',
      ...rest,
    });
  }

  /** The event for the sheet and for the workbook, as far as somebody listens. */
  private wanted(type: number, sheetId: string, payload: Payload, onSheet = true): readonly RichEvent[] {
    const targets = onSheet ? [sheetId, WORKBOOK_TARGET] : [WORKBOOK_TARGET];
    return targets
      .filter((target) => this.book.events.wants(type, target))
      .map((target) => ({ type, target, payload }));
  }

  private rememberNames(): void {
    this.names = new Map(this.book.grid.sheets.list().map(({ id, name }) => [id, name]));
  }
}

/** Values before and after, where a single cell changed. The result of a formula is not known yet: none then. */
function details({ content }: Extract<GridChange, { type: 'cells' }>): Payload {
  if (!content || content.after.formula !== undefined) return {};
  return {
    valueBefore: content.before.value,
    valueTypeBefore: VALUE_TYPES[content.before.kind],
    valueAfter: content.after.value,
    valueTypeAfter: VALUE_TYPES[content.after.kind],
  };
}

const sourceOf = (actor: Actor) => (actor === 'colleague' ? 'Remote' : 'Local');

const touches = (a: Area, b: Area): boolean =>
  a.row <= b.row + b.rows &&
  b.row <= a.row + a.rows &&
  a.column <= b.column + b.columns &&
  b.column <= a.column + a.columns;
