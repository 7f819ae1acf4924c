import Big from 'big.js';
import type { Field } from '../../src/forms/field';
import {
  ENTRY_PARTS,
  membersOf,
  ROW_PARTS,
  rowsOf,
  TOTAL_PARTS,
  type RowPart,
} from '../../src/forms/members';
import type { Form, Money } from '../../src/forms/model';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { TEMPLATES, type FilledPlan, type Template } from '../../src/writing';
import { inYuan } from '../../src/forms/money';
import { generateWorkbook } from '../reading/generate';
import { planToGrid } from './plan-to-grid';

const WORKBOOKS = 24;

const forms = Array.from({ length: WORKBOOKS }, (_, seed) =>
  formsOf(readWorkbook(generateWorkbook(seed + 1).grids)),
).flat();

/** What may stand in other words, or together with the value. */
const REWORDED: Readonly<Partial<Record<RowPart, readonly string[]>>> = {
  indicators: ['level1', 'level2', 'operator', 'unit', 'direction'],
  funds: ['name'],
};

/** What a form says besides its labels: of each value the texts by which it may be written, amounts in 元 or as printed. */
function saidBy(form: Form): readonly (readonly string[])[] {
  const { year, ...fields } = form.fields;
  const rows = ROW_PARTS.filter((part) => part !== 'emptyClasses').flatMap((part) =>
    rowsOf(form, part).flatMap((row) =>
      membersOf(part)
        .filter((member) => !(REWORDED[part] ?? []).includes(member))
        .map((member) => row[member]!),
    ),
  );
  const read = [
    ...Object.values(fields),
    ...ENTRY_PARTS.flatMap((part) => form[part]),
    ...rows,
    ...TOTAL_PARTS.flatMap((part) => Object.values<Field<Money>>(form[part])),
  ].flatMap((field: Field<string | Money>) =>
    field.state === 'read'
      ? [typeof field.value === 'string' ? [field.value] : waysToSay(field.value, field.raw)]
      : [],
  );
  return [
    ...(year.state === 'read' ? [[`${year.value}`]] : []),
    ...read,
    ...form.unread.map(({ text }) => [text]),
  ];
}

const waysToSay = (money: Money, printed: string): readonly string[] => [
  (inYuan(money) ?? money.amount).toFixed(),
  printed,
];

/** What the plan says: its texts, its numbers as they are shown, and in 元 under both units they may be printed in. */
function writtenOn({ plan, unplaced }: FilledPlan): readonly string[] {
  const cells = plan.cells.flatMap(({ content }) => {
    if (content.type === 'text') return [content.text];
    if (content.type === 'blank' || content.value === '') return [];
    if (typeof content.value === 'string') return [content.value];
    const value = new Big(content.value);
    return [value.toFixed(), value.times(10_000).toFixed()];
  });
  return [...cells, ...planToGrid(plan).texts.flat(), ...unplaced.map(({ text }) => text)];
}

describe.each<Template>(TEMPLATES)('$name.zh', ({ family: { kind }, fill }) => {
  const sources = forms.filter((form) => form.kind === kind);

  test('is tried with forms of unknown layouts', () => {
    expect(sources.length).toBeGreaterThan(3);
  });

  test('carries everything the form says, or lists it', () => {
    for (const form of sources) {
      const filled = fill(form);
      const written = writtenOn(filled).join('\u0000');
      const lost = saidBy(form).filter((ways) => !ways.some((text) => written.includes(text)));
      expect({ sheet: form.sheet.name, lost }).toEqual({ sheet: form.sheet.name, lost: [] });
    }
  });

  test('is read back as one form of its kind, indicator for indicator', () => {
    for (const form of sources) {
      const read = formsOf(readWorkbook([planToGrid(fill(form).plan)]));
      expect(read.map((each) => each.kind)).toEqual([kind]);
      const annual = form.indicators.filter(({ tree }) => tree === 'annual');
      expect(read[0]!.indicators.map(nameOf).sort()).toEqual(annual.map(nameOf).sort());
    }
  });
});

const nameOf = ({ level3 }: Form['indicators'][number]): string =>
  level3.state === 'read' ? level3.value : '';
