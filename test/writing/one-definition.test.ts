import {
  columnLabel,
  fieldLabel,
  fundLabel,
  sectionLabel,
  TREE_2015,
  TREE_2021,
  type FormFamily,
} from '../../src/forms/families';
import type { FieldName } from '../../src/forms/model';
import { normaliseLabel } from '../../src/forms/normalise';
import { FIELD_LABELS, SECTION_LABELS, type SectionName } from '../../src/forms/vocabulary';
import { TEMPLATES, type SheetPlan, type Template } from '../../src/writing';

/** Printed words that carry no value of the model: numbers of entries, columns to be filled in later, explanations. */
const ONLY_PRINTED = /^(?:|\d+|计划\d+|名称|支出预算|预算金额|全年预计执行数|总分)$/u;

const keyOf = (label: string): string => normaliseLabel(label)?.key ?? '';

/** Every word that a family prints, as it is compared; `财政拨款` also behind `其中：`. */
function wordsOf(family: FormFamily): ReadonlySet<string> {
  const trees = [family.tree, TREE_2015, TREE_2021].flat();
  return new Set(
    [
      ...family.fields.map((name) => fieldLabel(family, name)),
      ...(Object.keys(SECTION_LABELS) as SectionName[]).map((name) => sectionLabel(family, name)),
      ...family.columns.map((column) => columnLabel(family, column)),
      ...family.funds.map((column) => fundLabel(family, column)),
      ...family.fundRows,
      ...trees.flatMap(({ label, level2 }) => [label, ...level2.map((each) => each.label)]),
    ].map(keyOf),
  );
}

const textsOf = (plan: SheetPlan, styles: readonly string[]): readonly string[] =>
  plan.cells.flatMap(({ content, style }) =>
    content.type === 'text' && styles.includes(style) ? [content.text] : [],
  );

describe.each<Template>(TEMPLATES)('$name.zh is printed from its family', ({ family, blank }) => {
  const plan = blank({});
  const fields = Object.keys(plan.places).filter((name): name is FieldName => name in FIELD_LABELS);

  test('under its title', () => {
    expect(textsOf(plan, ['title'])).toEqual([family.title]);
  });

  test('with no field the family does not have, under its labels', () => {
    expect(fields.filter((name) => !family.fields.includes(name))).toEqual([]);
    const printed = new Set(textsOf(plan, ['label', 'section', 'header', 'caption']).map(keyOf));
    const unlabelled = fields.filter(
      (name) =>
        !['title', 'totalWeight', 'totalScore'].includes(name) &&
        !printed.has(keyOf(fieldLabel(family, name))),
    );
    expect(unlabelled).toEqual([]);
  });

  test('with no label of its own', () => {
    const words = wordsOf(family);
    const printed = textsOf(plan, ['label', 'section', 'header']).map(keyOf);
    expect(printed.filter((key) => !words.has(key) && !ONLY_PRINTED.test(key))).toEqual([]);
  });

  test('with indicator columns of the family, in its order', () => {
    const labels = family.columns.map((column) => keyOf(columnLabel(family, column)));
    const { row } = plan.cells.find(
      ({ content, style }) =>
        style === 'header' && content.type === 'text' && keyOf(content.text) === labels[0],
    )!.rect;
    const headers = plan.cells
      .filter(({ rect, style }) => rect.row === row && style === 'header')
      .map(({ content }) => (content.type === 'text' ? keyOf(content.text) : ''))
      .filter((header) => !ONLY_PRINTED.test(header));
    expect(headers).toEqual(labels.filter((label) => headers.includes(label)));
    expect(headers.length).toBeGreaterThanOrEqual(5);
  });

  test('with the classes of its tree in printed order', () => {
    const printed = textsOf(plan, ['label']);
    const classes = (tree: FormFamily['tree']): readonly string[] =>
      tree.flatMap(({ label, level2 }) => [label, ...level2.map((each) => each.label)]);
    const trees = [family.tree, TREE_2015].map(classes);
    const known = new Set(trees.flat());
    const shown = printed.filter((text) => known.has(text));
    expect(trees.map((tree) => [...tree].sort())).toContainEqual([...shown].sort());
  });
});
