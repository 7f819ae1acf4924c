import { columnLabel, type ClassTree, type FormFamily } from '../forms/families';
import type { IndicatorClass, IndicatorColumn, Level1, Level2 } from '../forms/model';
import { cell, row, section, text, type Box, type BoxCell, type RowBox } from './layout';
import type { PlanStyle, PlanValidation } from './sheet-plan';
import type { IndicatorRow } from './values';

/** One column of an indicator block to the right of the two class columns. */
export interface IndicatorColumnPlan {
  readonly column: IndicatorColumn;
  /** 1 where left out. */
  readonly columns?: number;
  /** `input` where left out. */
  readonly style?: PlanStyle;
  readonly validation?: Omit<PlanValidation, 'rect'>;
  /** What the cell holds instead of the indicator's own text; `name` names the cells of the same row, `of` is its class. */
  readonly cell?: (
    indicator: IndicatorRow | undefined,
    name: (column: IndicatorColumn) => string,
    of: IndicatorClass,
  ) => Partial<Pick<BoxCell, 'content' | 'numberFormat' | 'validation'>>;
}

/** The printed indicator block of a form: two columns of classes, then `columns`. */
export interface IndicatorBlockPlan {
  readonly family: FormFamily;
  /** Where the form prints other classes than its family. */
  readonly tree?: ClassTree;
  /** Rows that a blank form offers for a class; one where it is left out. */
  readonly rows: Readonly<Partial<Record<Level2, number>>>;
  readonly columns: readonly IndicatorColumnPlan[];
}

/** Height of an indicator row to be filled in. */
const INDICATOR_ROW_HEIGHT = 24;

/**
 * Header row and indicator rows under their class labels, in the order of the tree. A class without indicators keeps
 * an empty row (`filled`) or as many as the tree offers; classes that the tree does not know stand behind it, under
 * the labels they were printed with.
 */
export function indicatorBoxes(
  plan: IndicatorBlockPlan,
  indicators: readonly IndicatorRow[],
  filled: boolean,
): readonly Box[] {
  const { tree = plan.family.tree } = plan;
  const homes = new Map(indicators.map((indicator) => [indicator, homeOf(tree, indicator.class)]));
  const rowsOf = (level1: Level1, level2: Level2): readonly IndicatorRow[] =>
    indicators.filter((each) => {
      const home = homes.get(each);
      return home?.level1 === level1 && home.level2 === level2;
    });
  const homeless = indicators.filter((each) => !homes.get(each));
  const strangers = (level1: Level1, wanted: (label2: string) => boolean): readonly Box[] =>
    groups(
      homeless.filter((each) => each.class.level1 === level1 && wanted(each.level2)),
      (each) => each.level2,
    ).map((group) => level2Section(plan, group));
  const known = new Set<Level1 | undefined>(tree.map(({ level1 }) => level1));

  const boxes = tree.map(({ level1, label, level2 }) =>
    section(
      label,
      1,
      [
        // Rows that lost their second-level label stand first: below a class they would be taken for its own.
        ...strangers(level1, (label2) => label2 === ''),
        ...level2.map((each) => {
          const rows = rowsOf(level1, each.class);
          const count = Math.max(rows.length, filled ? 1 : (plan.rows[each.class] ?? 1));
          return section(
            each.label,
            1,
            Array.from({ length: count }, (_, index) =>
              indicatorRow(plan, rows[index], `${level1} ${each.class} ${index}`, {
                level1,
                level2: each.class,
              }),
            ),
            'label',
          );
        }),
        ...strangers(level1, (label2) => label2 !== ''),
      ],
      'label',
    ),
  );
  const others = groups(
    homeless.filter((each) => !known.has(each.class.level1)),
    (each) => each.level1,
  ).map((group) =>
    section(
      group[0].level1,
      1,
      groups(group, (each) => each.level2).map((inner) => level2Section(plan, inner)),
      'label',
    ),
  );
  return [headerRow(plan), ...boxes, ...others];
}

const headerRow = ({ family, columns }: IndicatorBlockPlan): RowBox =>
  row([
    cell(columnLabel(family, 'level1'), 1, 'header'),
    cell(columnLabel(family, 'level2'), 1, 'header'),
    ...columns.map(({ column, columns: width = 1 }) => cell(columnLabel(family, column), width, 'header')),
  ]);

function indicatorRow(
  plan: IndicatorBlockPlan,
  indicator: IndicatorRow | undefined,
  name: string,
  of: IndicatorClass,
): RowBox {
  const cells = plan.columns.map(
    ({ column, columns = 1, style = 'input', validation, cell: special }): BoxCell => ({
      columns,
      style,
      content: text(indicator?.texts[column] ?? ''),
      name: `${name} ${column}`,
      numberFormat: '@',
      from: indicator?.origins[column],
      ...(validation ? { validation } : {}),
      ...special?.(indicator, (other) => `${name} ${other}`, of),
    }),
  );
  return row(cells, INDICATOR_ROW_HEIGHT);
}

/** The cells of one column of a block, from top to bottom: those whose name ends with the column's. */
export const cellsOfColumn = (
  boxes: readonly Box[],
  column: string,
): readonly (BoxCell & { readonly name: string })[] =>
  boxes.flatMap((box) =>
    box.type === 'section'
      ? cellsOfColumn(box.children, column)
      : box.cells.flatMap((each) =>
          each.name?.endsWith(` ${column}`) ? [{ ...each, name: each.name }] : [],
        ),
  );

type Group = readonly [IndicatorRow, ...IndicatorRow[]];

const level2Section = (plan: IndicatorBlockPlan, group: Group): Box =>
  section(
    group[0].level2,
    1,
    group.map((each, index) =>
      indicatorRow(plan, each, `${each.level1} ${each.level2} ${index}`, each.class),
    ),
    'label',
  );

/** Groups rows by a key, in order of first appearance. */
function groups(rows: readonly IndicatorRow[], keyOf: (row: IndicatorRow) => string): readonly Group[] {
  const found = new Map<string, [IndicatorRow, ...IndicatorRow[]]>();
  for (const each of rows) {
    const group = found.get(keyOf(each));
    if (group) group.push(each);
    else found.set(keyOf(each), [each]);
  }
  return [...found.values()];
}

/**
 * The class of the tree an indicator belongs to: the same level 2 under the same level 1; where one label was lost,
 * the class that the other one alone decides.
 */
function homeOf(
  tree: ClassTree,
  { level1, level2 }: IndicatorClass,
): { readonly level1: Level1; readonly level2: Level2 } | undefined {
  const homes = tree.flatMap((top) =>
    top.level2
      .filter(
        (sub) =>
          (level1 === undefined || top.level1 === level1) && (level2 === undefined || sub.class === level2),
      )
      .map((sub) => ({ level1: top.level1, level2: sub.class })),
  );
  return homes.length === 1 ? homes[0] : undefined;
}
