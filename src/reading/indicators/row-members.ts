import { ABSENT, valueOf, type Field } from '../../forms/field';
import { classOf } from '../../forms/indicator-class';
import type { Indicator, IndicatorCells, IndicatorColumn } from '../../forms/model';
import { squeeze } from '../../forms/normalise';
import { DIRECTION_WORDS } from '../../forms/vocabulary';
import { OPERATOR_WORDS } from '../../language/lexicon/comparisons';

export const SIGNS: ReadonlySet<string> = new Set(Object.values(OPERATOR_WORDS).flat());
export const DIRECTIONS: ReadonlySet<string> = new Set(DIRECTION_WORDS);

/** One column 指标性质 may hold signs in some rows and directions in others: ≥, ≥, 定性. */
export function tellSignsFromDirections(fields: Partial<Record<IndicatorColumn, Field<string>>>): void {
  const { operator = ABSENT, direction = ABSENT } = fields;
  if (operator.state === 'read' && direction.state === 'absent' && DIRECTIONS.has(squeeze(operator.value)))
    [fields.operator, fields.direction] = [ABSENT, operator];
  else if (direction.state === 'read' && operator.state === 'absent' && SIGNS.has(squeeze(direction.value)))
    [fields.operator, fields.direction] = [direction, ABSENT];
}

/** Member by member, as a literal is made faster than objects are spread, and all indicators are of one hidden class. */
export function indicatorOf(
  fields: Partial<IndicatorCells>,
  tree: Indicator['tree'],
): Omit<Indicator, 'key'> {
  const { level1 = ABSENT, level2 = ABSENT } = fields;
  return {
    level1,
    level2,
    level3: fields.level3 ?? ABSENT,
    target: fields.target ?? ABSENT,
    halfYearTarget: fields.halfYearTarget ?? ABSENT,
    secondYearTarget: fields.secondYearTarget ?? ABSENT,
    thirdYearTarget: fields.thirdYearTarget ?? ABSENT,
    longTermTarget: fields.longTermTarget ?? ABSENT,
    lastYear: fields.lastYear ?? ABSENT,
    yearBeforeLast: fields.yearBeforeLast ?? ABSENT,
    explanation: fields.explanation ?? ABSENT,
    content: fields.content ?? ABSENT,
    scoring: fields.scoring ?? ABSENT,
    basis: fields.basis ?? ABSENT,
    standard: fields.standard ?? ABSENT,
    source: fields.source ?? ABSENT,
    operator: fields.operator ?? ABSENT,
    unit: fields.unit ?? ABSENT,
    direction: fields.direction ?? ABSENT,
    weight: fields.weight ?? ABSENT,
    actual: fields.actual ?? ABSENT,
    expected: fields.expected ?? ABSENT,
    likelihood: fields.likelihood ?? ABSENT,
    score: fields.score ?? ABSENT,
    reason: fields.reason ?? ABSENT,
    project: fields.project ?? ABSENT,
    remark: fields.remark ?? ABSENT,
    class: classOf(valueOf(level1), valueOf(level2)),
    tree,
  };
}
