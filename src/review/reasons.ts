import type { CellRef } from '../forms/cell';
import type { Text } from '../texts/text';
import type { Finding, RuleId } from './finding';
import { severityRank } from './list/order';
import { addTo } from './support/grouping';

/**
 * Rules that may speak about one cell for one cause: of those that do, the gravest stays (of equals the one that stands first
 * here) and names the others, which are then a matter of detail.
 */
const SAME_CELL: readonly (readonly RuleId[])[] = [
  [
    'ocr-suspect',
    'operator-against-explanation',
    'number-against-explanation',
    'several-values',
    'operator-against-name',
    'operator-against-direction',
    'bound-against-about',
    'unit-against-name',
    'bound-against-fixed',
    'missing-operator',
  ],
  ['placeholder-text', 'half-width-marks', 'unpaired-marks', 'missing-full-stop', 'common-typo'],
  [
    'explanation-of-other-indicator',
    'explanation-of-other-measure',
    'time-disagrees',
    'deadline-against-explanation',
    'missing-formula',
  ],
  ['plan-without-date', 'plan-copies-goal'],
  ['multi-year-attribute', 'period-outside-year', 'period-format', 'period-format-varies'],
];

/** A rule whose finding has findings of another one for its effects, on the same row or anywhere on the form. */
interface Effect {
  readonly cause: RuleId;
  readonly effect: RuleId;
  readonly within: 'row' | 'form';
}
const EFFECTS: readonly Effect[] = [
  { cause: 'projects-below-department', effect: 'goal-without-project', within: 'form' },
  { cause: 'plan-without-date', effect: 'plan-copies-goal', within: 'form' },
  { cause: 'class-weight-sum', effect: 'weight-sum', within: 'form' },
  { cause: 'cost-exceeds-budget', effect: 'missing-basis', within: 'form' },
  { cause: 'indicator-without-work', effect: 'explanation-of-other-measure', within: 'row' },
  { cause: 'share-of-outcome', effect: 'missing-formula', within: 'row' },
  { cause: 'share-of-outcome', effect: 'tautological-explanation', within: 'row' },
  { cause: 'indicator-without-work', effect: 'tautological-explanation', within: 'row' },
];

/** The rules that stand in these lists. */
export const rulesWithReasons = (): readonly RuleId[] => [
  ...SAME_CELL.flat(),
  ...EFFECTS.flatMap(({ cause, effect }) => [cause, effect]),
];

const lowered = new WeakMap<Finding, Finding>();
const naming = new WeakMap<Finding, { readonly others: string; readonly made: Finding }>();

/**
 * One cell, one reason: findings of one sheet, of which those that another one covers are lowered to level `fine`, and those
 * that cover some name them. What changes nothing stays the same object, also from one review to the next.
 */
export function oneReason(
  findings: readonly Finding[],
  titleOf: (rule: RuleId) => Text | undefined,
): readonly Finding[] {
  const covered = new Map<Finding, Finding>();
  for (const [cause, others] of [...sharedCells(findings), ...effects(findings)])
    for (const other of others) if (!covered.has(other) && !covered.has(cause)) covered.set(other, cause);
  if (covered.size === 0) return findings;
  const named = new Map<Finding, Finding[]>();
  for (const [other, cause] of covered) addTo(named, cause, other);
  return findings.map((finding) => {
    if (covered.has(finding)) return lower(finding);
    const others = named.get(finding);
    return others ? name(finding, others, titleOf) : finding;
  });
}

type Covering = readonly [cause: Finding, others: readonly Finding[]];

/** What is a detail itself stands behind what is not. */
const levelRank = ({ level }: Finding): number => (level === 'main' ? 0 : 1);

const cellKey = ({ row, column }: CellRef): string => `${row} ${column}`;

function sharedCells(findings: readonly Finding[]): readonly Covering[] {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) if (finding.cells[0]) addTo(byCell, cellKey(finding.cells[0]), finding);
  return [...byCell.values()]
    .filter((own) => own.length > 1)
    .flatMap((own) =>
      SAME_CELL.flatMap((rules): readonly Covering[] => {
        const [cause, ...others] = own
          .filter(({ rule }) => rules.includes(rule))
          .sort(
            (a, b) =>
              levelRank(a) - levelRank(b) ||
              severityRank(a) - severityRank(b) ||
              rules.indexOf(a.rule) - rules.indexOf(b.rule),
          );
        return cause && others.length > 0 ? [[cause, others]] : [];
      }),
    );
}

const effects = (findings: readonly Finding[]): readonly Covering[] =>
  EFFECTS.flatMap(({ cause, effect, within }) =>
    findings
      // What is a detail itself covers nothing.
      .filter(({ rule, level }) => rule === cause && level === 'main')
      .map((found): Covering => [
        found,
        findings.filter(
          ({ rule, form, cells }) =>
            rule === effect &&
            form === found.form &&
            (within === 'form' || cells[0]?.row === found.cells[0]?.row),
        ),
      ]),
  );

function lower(finding: Finding): Finding {
  if (finding.level === 'fine') return finding;
  const made = lowered.get(finding) ?? { ...finding, level: 'fine' };
  lowered.set(finding, made);
  return made;
}

function name(
  finding: Finding,
  others: readonly Finding[],
  titleOf: (rule: RuleId) => Text | undefined,
): Finding {
  const rules = [...new Set(others.map(({ rule }) => rule))];
  const before = naming.get(finding);
  if (before?.others === rules.join()) return before.made;
  const titles = rules.flatMap((rule) => titleOf(rule) ?? []);
  const { zh, en } = finding.message;
  const made: Finding = {
    ...finding,
    message: {
      zh: `${zh}一并处理：${titles.map((title) => title.zh).join('；')}。`,
      en: `${en} To be settled with it: ${titles.map((title) => title.en).join('; ')}.`,
    },
  };
  naming.set(finding, { others: rules.join(), made });
  return made;
}
