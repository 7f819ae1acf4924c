import { sectionLabel, type FormFamily } from '../forms/families';
import type { IndicatorColumnPlan } from './indicator-boxes';
import { inLines, labelled, TARGET } from './inputs';
import { row, section, type Box } from './layout';
import type { PlanStyle } from './sheet-plan';
import type { Values } from './values';

const REGULATIONS_HEIGHT = 38;

/** Indicator columns of the city forms: what, how much, and how it is counted. */
export const explainedIndicators = (nameColumns: number): readonly IndicatorColumnPlan[] => [
  { column: 'level3', columns: nameColumns },
  { column: 'target', validation: TARGET },
  { column: 'explanation', style: 'inputLong' },
];

/** How the block of measures stands on a form, widths in columns. */
interface MeasuresPlace {
  readonly section: number;
  readonly label: number;
  readonly columns: number;
  readonly mark?: string;
  readonly style: PlanStyle;
}

/** Who and by which rules the goals are reached. */
export const measures = (
  values: Values,
  family: FormFamily,
  { section: width, label, columns, mark = '', style }: MeasuresPlace,
): Box =>
  section(
    inLines(sectionLabel(family, 'measures'), '保障绩效', '目标实现'),
    width,
    [
      row(labelled(values, family, 'organization', { label, columns, mark, style: 'inputLong' })),
      row(
        labelled(values, family, 'regulations', { label, columns, mark, style: 'inputLong' }),
        REGULATIONS_HEIGHT,
      ),
    ],
    style,
  );
