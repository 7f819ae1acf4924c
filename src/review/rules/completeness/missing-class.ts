import type { EmptyClass, Form, Level1, Level2 } from '../../../forms/model';
import { isRead, bilingual, cellsOf, evidenceOf, said, saysOf } from '../../support/evidence';
import type { FormRule, RuleResult } from '../../rule';
import { isUntouched } from '../../support/form-state';
import { absentClasses } from '../../support/required-classes';

/** Classes that apply to some projects only: an empty row is a question, not a defect. */
const OPTIONAL: ReadonlySet<Level2> = new Set([
  'economic',
  'social',
  'ecological',
  'sustainable',
  'economicCost',
  'socialCost',
  'ecologicalCost',
  'satisfaction',
]);

/** A class that the form prints and that has no indicator. */
export const missingClass: FormRule = {
  id: 'missing-class',
  kind: 'missing-class',
  severity: 'warning',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('表上印有的指标类别没有指标', 'Printed class without an indicator'),
  why: bilingual(
    '空着的类别看不出是不适用还是漏填。',
    'An empty class does not say whether it was left out or does not apply.',
  ),
  source: bilingual('财预〔2015〕88号“规范完整性”；财预〔2021〕101号', 'Cai Yu [2015] 88; [2021] 101'),
  check: (form) => {
    if (isUntouched(form)) return { results: [] };
    const said = new Set<Level1>(absentClasses(form));
    return {
      results: form.emptyClasses
        .filter((empty) => !(empty.class.level1 && said.has(empty.class.level1)) && !isHeading(form, empty))
        .map((empty) => result(form, empty)),
    };
  },
};

/** A row that only heads the indicators of its level below it, as lists in the shape of a tree print them. */
const isHeading = ({ indicators }: Form, { level2, class: { level1 } }: EmptyClass): boolean =>
  level2.state === 'blank' &&
  level1 !== undefined &&
  indicators.some(({ class: other }) => other.level1 === level1);

function result(form: Form, { level1, level2, class: meaning }: EmptyClass): RuleResult {
  const place = level2.state === 'read' || level2.state === 'blank' ? level2 : level1;
  const name = saysOf(level2) || saysOf(level1);
  const optional = isOptional(form, meaning.level1, meaning.level2);
  return {
    subject: `class/${saysOf(level1)}/${saysOf(level2)}`,
    severity: optional ? 'tip' : 'warning',
    cells: cellsOf(place),
    evidence: evidenceOf(place, ...(isRead(level1) && place !== level1 ? [level1] : [])),
    message: optional
      ? bilingual(
          `${said(name)}没有指标。不适用请注明，适用请补充。`,
          `${said(name)} has no indicator. Say so if it does not apply.`,
        )
      : bilingual(`${said(name)}没有指标，请补充。`, `${said(name)} has no indicator.`),
    mark: { while: 'unchanged' },
  };
}

function isOptional(form: Form, level1: Level1 | undefined, level2: Level2 | undefined): boolean {
  if (level2) return OPTIONAL.has(level2);
  if (level1 === 'satisfaction' || level1 === 'cost' || !level1) return true;
  return form.indicators.some(({ class: other }) => other.level1 === level1);
}
