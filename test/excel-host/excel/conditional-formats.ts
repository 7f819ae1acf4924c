import {
  CFRuleType,
  CFSubRuleType,
  createCfId,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { apiNotFound, invalidArgument, invalidOperation, itemNotFound } from '../batch/host-error';
import { ServiceObject, type ServiceClass } from '../batch/service-class';
import { intersect, type Area } from '../grid/area';
import type { Book } from './book';
import { customFormatClass } from './custom-format';
import { asFlag, asNumber } from './json';
import { rangeAreasClass } from './range-areas';
import { areasOf, rangeOf } from './rule-areas';

/** Conditional formats as seen from a range or several. */
interface CollectionState {
  readonly book: Book;
  readonly sheetId: string;
  areas(): readonly Area[];
}

export interface FormatState {
  readonly book: Book;
  readonly sheetId: string;
  readonly id: string;
}

/** The rule of a format that can be read. */
export function ruleOf(format: FormatState): IConditionFormattingRule {
  if (format.book.quirks.unreadableFormats.has(format.id)) throw itemNotFound();
  return listedRule(format);
}

/** The rule of a format that can at least be listed. */
function listedRule({ book, sheetId, id }: FormatState): IConditionFormattingRule {
  book.sheet(sheetId);
  if (book.quirks.unreadableFormats.get(id) === 'whole') throw itemNotFound();
  const rule = book.grid.conditionalFormats.list(sheetId).find((each) => each.cfId === id);
  if (!rule) throw itemNotFound();
  return rule;
}

export const isCustom = ({ rule }: IConditionFormattingRule): boolean =>
  rule.type === CFRuleType.highlightCell && 'subType' in rule && rule.subType === CFSubRuleType.formula;

/** Excel's name for the kind of a rule. */
function typeOf({ rule }: IConditionFormattingRule): string {
  switch (rule.type) {
    case CFRuleType.dataBar:
      return 'DataBar';
    case CFRuleType.colorScale:
      return 'ColorScale';
    case CFRuleType.iconSet:
      return 'IconSet';
    default:
      return HIGHLIGHT_TYPES[('subType' in rule ? rule.subType : '') as CFSubRuleType] ?? 'Custom';
  }
}

const HIGHLIGHT_TYPES: { readonly [type in CFSubRuleType]?: string } = {
  [CFSubRuleType.formula]: 'Custom',
  [CFSubRuleType.number]: 'CellValue',
  [CFSubRuleType.text]: 'ContainsText',
  [CFSubRuleType.rank]: 'TopBottom',
  [CFSubRuleType.average]: 'PresetCriteria',
  [CFSubRuleType.timePeriod]: 'PresetCriteria',
  [CFSubRuleType.uniqueValues]: 'PresetCriteria',
  [CFSubRuleType.duplicateValues]: 'PresetCriteria',
};

const custom = (format: FormatState) =>
  isCustom(ruleOf(format)) ? new ServiceObject(customFormatClass, format) : null;

/** The areas a format is applied to. */
function ranges(format: FormatState) {
  const { book, sheetId } = format;
  return areasOf(ruleOf(format)).map((area) => book.range(sheetId, area));
}

const formatClass: ServiceClass<FormatState> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { since: '1.6', get: (format) => listedRule(format).cfId },
    Type: { since: '1.6', get: (format) => typeOf(listedRule(format)) },
    Priority: {
      since: '1.6',
      get: (format) => format.book.grid.conditionalFormats.list(format.sheetId).indexOf(ruleOf(format)),
      set: (format, value) => {
        const list = format.book.grid.conditionalFormats.list(format.sheetId);
        const target = asNumber(value);
        if (target < 0 || target >= list.length) throw invalidArgument();
        format.book.grid.conditionalFormats.move(format.sheetId, format.id, target);
      },
    },
    StopIfTrue: {
      since: '1.6',
      get: (format) => ruleOf(format).stopIfTrue,
      set: (format, value) => {
        format.book.assertFormattable(format.sheetId);
        format.book.grid.conditionalFormats.set(format.sheetId, {
          ...ruleOf(format),
          stopIfTrue: asFlag(value),
        });
      },
    },
  },
  objects: {
    Custom: {
      since: '1.6',
      to: (format) => {
        const object = custom(format);
        if (!object) throw invalidOperation('The conditional format is of another type.');
        return object;
      },
    },
    CustomOrNullObject: { since: '1.6', to: custom },
  },
  methods: {
    Delete: {
      since: '1.6',
      call: (format) => {
        format.book.assertFormattable(format.sheetId);
        format.book.grid.conditionalFormats.delete(format.sheetId, ruleOf(format).cfId);
        return undefined;
      },
    },
    GetRange: {
      since: '1.6',
      call: (format) => {
        const [range, ...more] = ranges(format);
        if (!range || more.length > 0) throw invalidOperation('The format is applied to several ranges.');
        return range;
      },
    },
    GetRangeOrNullObject: {
      since: '1.6',
      call: (format) => {
        const [range, ...more] = ranges(format);
        return range && more.length === 0 ? range : null;
      },
    },
    GetRanges: {
      since: '1.9',
      call: (format) => {
        const { book, sheetId } = format;
        return new ServiceObject(rangeAreasClass, { book, sheetId, ranges: ranges(format) });
      },
    },
  },
};

/** Formats that touch the areas, by priority. */
function touching({ book, sheetId, areas }: CollectionState): readonly ServiceObject<FormatState>[] {
  book.sheet(sheetId);
  const own = areas();
  return book.grid.conditionalFormats
    .list(sheetId)
    .filter((rule) => areasOf(rule).some((area) => own.some((each) => intersect(area, each))))
    .map(({ cfId }) => new ServiceObject(formatClass, { book, sheetId, id: cfId }));
}

const find = (collection: CollectionState, id: string) =>
  touching(collection).find(({ state }) => state.id === id) ?? null;

export const conditionalFormatsClass: ServiceClass<CollectionState> = {
  name: 'ConditionalFormatCollection',
  items: touching,
  item: (collection, id) => {
    const found = find(collection, id);
    if (!found) throw itemNotFound();
    return found;
  },
  methods: {
    Add: {
      since: '1.6',
      call: ({ book, sheetId, areas }, args) => {
        book.assertFormattable(sheetId);
        if (args.text(0) !== 'Custom')
          throw apiNotFound(`ConditionalFormatCollection.add("${args.text(0)}")`);
        const id = createCfId();
        book.grid.conditionalFormats.add(sheetId, {
          cfId: id,
          stopIfTrue: false,
          ranges: areas().map(rangeOf),
          rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: '', style: {} },
        });
        return new ServiceObject(formatClass, { book, sheetId, id });
      },
    },
    ClearAll: {
      since: '1.6',
      call: (collection) => {
        const { book, sheetId } = collection;
        book.assertFormattable(sheetId);
        for (const { state } of touching(collection)) {
          book.grid.conditionalFormats.delete(sheetId, state.id);
        }
        return undefined;
      },
    },
    GetCount: { since: '1.6', call: (collection) => touching(collection).length },
    GetItemAt: {
      since: '1.6',
      call: (collection, args) => {
        const found = touching(collection)[args.whole(0)];
        if (!found) throw itemNotFound();
        return found;
      },
    },
    GetItemOrNullObject: { since: '1.14', call: (collection, args) => find(collection, args.text(0)) },
  },
};
