import { meansNothing } from '../../src/language/lexicon/blanks';
import { createReviewer } from '../../src/review/engine';
import type { Finding } from '../../src/review/finding';
import { RULES } from '../../src/review/rules';
import { CLEAN_WORKBOOKS } from './clean-forms';
import { buildReading } from './form-builder';
import { MUTATIONS } from './mutations';
import { NEAR_MISSES } from './near-misses';

/** One line of the report: how often a rule saw the defects injected for it. */
export interface MutationLine {
  readonly rule: string;
  readonly caught: number;
  readonly missed: readonly string[];
  /** Errors of other rules that no one asked for. */
  readonly falseErrors: readonly string[];
  /** Errors that show neither two cells nor an empty one. */
  readonly unproved: readonly string[];
  /** English messages that are not English throughout. */
  readonly unenglish: readonly string[];
}

/** Injects every mutation into every clean workbook that has a place for it, and counts. */
export function mutationTable(): readonly MutationLine[] {
  return Object.entries(MUTATIONS).map(([rule, mutations]) => {
    let caught = 0;
    const missed: string[] = [];
    const falseErrors: string[] = [];
    const unproved: string[] = [];
    const unenglish = new Set<string>();
    for (const mutation of mutations)
      for (const workbook of CLEAN_WORKBOOKS) {
        const forms = mutation.apply(workbook.forms);
        if (!forms) continue;
        const { findings, cannotJudge } = createReviewer(RULES).review(buildReading(...forms), {
          enabled: new Set([rule]),
        });
        for (const { en } of [
          ...findings.map(({ message }) => message),
          ...cannotJudge.map(({ reason }) => reason),
        ])
          if (!isEnglish(en)) unenglish.add(en);
        const place = `${mutation.name} in ${workbook.name}`;
        if (findings.some((finding) => finding.rule === rule)) caught++;
        else missed.push(place);
        for (const { rule: other, severity, message } of findings)
          if (other !== rule && severity === 'error' && !mutation.also?.includes(other))
            falseErrors.push(`${place}: ${other} ${message.zh}`);
        unproved.push(
          ...findings.filter((finding) => !isProved(finding)).map(({ rule: by }) => `${place}: ${by}`),
        );
      }
    return { rule, caught, missed, falseErrors, unproved, unenglish: [...unenglish] };
  });
}

/**
 * Applies everything that only looks like a defect, and gives back where a rule fell for it, and rules without a place. Each
 * rule is asked alone: no finding of another may stand in front of its own.
 */
export function fallenFor(): readonly string[] {
  return Object.entries(NEAR_MISSES).flatMap(([rule, changes]) => {
    const alone = RULES.filter(({ id }) => id === rule);
    return changes.flatMap((change) => {
      const changed = CLEAN_WORKBOOKS.flatMap(({ forms }) => change.apply(forms) ?? []).length;
      if (changed === 0) return [`${rule}: ${change.name} has no place in any workbook`];
      return CLEAN_WORKBOOKS.flatMap((workbook) => {
        const forms = change.apply(workbook.forms);
        if (!forms) return [];
        const { findings } = createReviewer(alone).review(buildReading(...forms), {
          enabled: new Set([rule]),
        });
        return findings.map(({ message }) => `${rule}: ${change.name} in ${workbook.name}: ${message.zh}`);
      });
    });
  });
}

/** Rules whose one cell holds both that contradict each other: a calculation, a range. */
const BOTH_IN_ONE_CELL: ReadonlySet<string> = new Set([
  'explanation-arithmetic',
  'date-order',
  'amount-in-two-units',
]);

/** An error shows two quotes from different cells, or the empty cell itself. */
const isProved = ({ rule, severity, evidence }: Finding): boolean =>
  severity !== 'error' ||
  new Set(evidence.map(({ at }) => `${at.sheet.id}!${at.row}:${at.column}`)).size > 1 ||
  evidence.some(({ text }) => text.trim() === '' || meansNothing(text)) ||
  BOTH_IN_ONE_CELL.has(rule);

/** Whether a message has nothing of another language, and no straight or nested quotation marks, outside of what it quotes. */
export function isEnglish(message: string): boolean {
  const parts = message.split(/“[^“”]*”/u);
  return !/[“”"\u3000-\u303f\u3400-\u9fff\uff01-\uffee]/u.test(parts.join(''));
}
