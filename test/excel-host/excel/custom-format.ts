import { BooleanNumber, BorderStyleTypes, type IBorderData, type IStyleBase } from '@univerjs/core';
import type { IFormulaHighlightCell } from '@univerjs/sheets-conditional-formatting';
import { invalidArgument } from '../batch/host-error';
import { ServiceObject, type Scalar, type ServiceClass } from '../batch/service-class';
import { ruleOf, type FormatState } from './conditional-formats';
import { isOldFormula } from './quirks';
import { asColor, asFlag, asText, asWord, colorText } from './json';
import type { Json } from '../batch/protocol';

const configOf = (format: FormatState) => ruleOf(format).rule as IFormulaHighlightCell;

function change(format: FormatState, part: Partial<IFormulaHighlightCell>): void {
  format.book.assertFormattable(format.sheetId);
  const rule = ruleOf(format);
  format.book.grid.conditionalFormats.set(format.sheetId, {
    ...rule,
    rule: { ...configOf(format), ...part },
  });
}

function restyle(format: FormatState, part: IStyleBase): void {
  change(format, { style: { ...configOf(format).style, ...part } });
}

const part = (
  read: (style: IStyleBase) => Json,
  write: (value: Json) => IStyleBase,
): Scalar<FormatState> => ({
  since: '1.6',
  get: (format) => read(configOf(format).style ?? {}),
  set: (format, value) => restyle(format, write(value)),
});

const bool = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const formula: Scalar<FormatState> = {
  since: '1.6',
  get: (format) => configOf(format).value,
  set: (format, value) => {
    const text = asText(value);
    const { quirks } = format.book;
    const isRefused = quirks.refusesFormula(text) || (quirks.compatibility && !isOldFormula(text));
    if (text === '' || text.length > 8192 || isRefused) throw invalidArgument();
    change(format, { value: text.startsWith('=') ? text : `=${text}` });
  },
};

const ruleClass: ServiceClass<FormatState> = {
  name: 'ConditionalFormatRule',
  scalars: { Formula: formula, FormulaLocal: formula },
};

const fillClass: ServiceClass<FormatState> = {
  name: 'ConditionalRangeFill',
  scalars: {
    Color: part(
      ({ bg }) => (bg?.rgb ? colorText(bg.rgb) : ''),
      (value) => ({ bg: value === '' ? null : { rgb: asColor(value) } }),
    ),
  },
  methods: {
    Clear: {
      since: '1.6',
      call: (format) => {
        restyle(format, { bg: null });
        return undefined;
      },
    },
  },
};

const fontClass: ServiceClass<FormatState> = {
  name: 'ConditionalRangeFont',
  scalars: {
    Color: part(
      ({ cl }) => (cl?.rgb ? colorText(cl.rgb) : ''),
      (value) => ({ cl: value === '' ? null : { rgb: asColor(value) } }),
    ),
    Bold: part(
      ({ bl }) => bl === BooleanNumber.TRUE,
      (value) => ({ bl: bool(asFlag(value)) }),
    ),
    Italic: part(
      ({ it }) => it === BooleanNumber.TRUE,
      (value) => ({ it: bool(asFlag(value)) }),
    ),
    Underline: part(
      ({ ul }) => (ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'),
      (value) => ({ ul: { s: bool(asWord(value, ['None', 'Single', 'Double']) !== 'None') } }),
    ),
    Strikethrough: part(
      ({ st }) => st?.s === BooleanNumber.TRUE,
      (value) => ({ st: { s: bool(asFlag(value)) } }),
    ),
  },
  methods: {
    Clear: {
      since: '1.6',
      call: (format) => {
        const { bg, bd } = configOf(format).style ?? {};
        change(format, { style: { ...(bg ? { bg } : {}), ...(bd ? { bd } : {}) } });
        return undefined;
      },
    },
  },
};

const SIDES = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;
type Side = keyof typeof SIDES;

const LINES = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
} as const;

interface BorderState {
  readonly format: FormatState;
  readonly side: Side;
}

const lineOf = ({ format, side }: BorderState) => configOf(format).style?.bd?.[SIDES[side]] ?? null;

function draw({ format, side }: BorderState, line: IBorderData['t']): void {
  restyle(format, { bd: { ...configOf(format).style?.bd, [SIDES[side]]: line } });
}

const borderClass: ServiceClass<BorderState> = {
  name: 'ConditionalRangeBorder',
  identity: ({ side }) => ({ SideIndex: side }),
  scalars: {
    SideIndex: { since: '1.6', get: ({ side }) => side },
    Style: {
      since: '1.6',
      get: (border) => {
        const style = lineOf(border)?.s ?? BorderStyleTypes.NONE;
        return Object.entries(LINES).find(([, code]) => code === style)?.[0] ?? 'Continuous';
      },
      set: (border, value) => {
        const word = asWord(value, Object.keys(LINES) as (keyof typeof LINES)[]);
        const color = lineOf(border)?.cl ?? { rgb: '#000000' };
        draw(border, word === 'None' ? null : { s: LINES[word], cl: color });
      },
    },
    Color: {
      since: '1.6',
      get: (border) => colorText(lineOf(border)?.cl?.rgb ?? '#000000'),
      set: (border, value) =>
        draw(border, { s: lineOf(border)?.s ?? BorderStyleTypes.THIN, cl: { rgb: asColor(value) } }),
    },
  },
};

const border = (format: FormatState, side: Side) => new ServiceObject(borderClass, { format, side });
const sides = Object.keys(SIDES) as Side[];

const bordersClass: ServiceClass<FormatState> = {
  name: 'ConditionalRangeBorderCollection',
  scalars: { Count: { since: '1.6', get: () => sides.length } },
  objects: {
    Top: { since: '1.6', to: (format) => border(format, 'EdgeTop') },
    Bottom: { since: '1.6', to: (format) => border(format, 'EdgeBottom') },
    Left: { since: '1.6', to: (format) => border(format, 'EdgeLeft') },
    Right: { since: '1.6', to: (format) => border(format, 'EdgeRight') },
  },
  items: (format) => sides.map((side) => border(format, side)),
  item: (format, key) => border(format, asWord(key, sides)),
  methods: {
    GetItemAt: { since: '1.6', call: (format, args) => border(format, asWord(sides[args.whole(0)], sides)) },
  },
};

const rangeFormatClass: ServiceClass<FormatState> = {
  name: 'ConditionalRangeFormat',
  scalars: {
    NumberFormat: part(
      ({ n }) => n?.pattern ?? '',
      (value) => ({ n: { pattern: asText(value) } }),
    ),
  },
  objects: {
    Fill: { since: '1.6', to: (format) => new ServiceObject(fillClass, format) },
    Font: { since: '1.6', to: (format) => new ServiceObject(fontClass, format) },
    Borders: { since: '1.6', to: (format) => new ServiceObject(bordersClass, format) },
  },
};

/** The formula-based conditional format. */
export const customFormatClass: ServiceClass<FormatState> = {
  name: 'CustomConditionalFormat',
  objects: {
    Rule: { since: '1.6', to: (format) => new ServiceObject(ruleClass, format) },
    Format: { since: '1.6', to: (format) => new ServiceObject(rangeFormatClass, format) },
  },
};
