import { createReviewer } from '../../src/review/engine';
import { RULES } from '../../src/review/rules';
import { CLEAN_WORKBOOKS } from './clean-forms';
import { buildReading } from './form-builder';
import { MUTATIONS } from './mutations';

/** One line of the report: how often a rule saw the defects injected for it. */
export interface MutationLine {
  readonly rule: string;
  readonly caught: number;
  readonly missed: readonly string[];
  /** Errors of other rules that no one asked for. */
  readonly falseErrors: readonly string[];
}

/** Injects every mutation into every clean workbook that has a place for it, and counts. */
export function mutationTable(): readonly MutationLine[] {
  return Object.entries(MUTATIONS).map(([rule, mutations]) => {
    let caught = 0;
    const missed: string[] = [];
    const falseErrors: string[] = [];
    for (const mutation of mutations)
      for (const workbook of CLEAN_WORKBOOKS) {
        const forms = mutation.apply(workbook.forms);
        if (!forms) continue;
        const { findings } = createReviewer(RULES).review(buildReading(...forms), {
          enabled: new Set([rule]),
        });
        const place = `${mutation.name} in ${workbook.name}`;
        if (findings.some((finding) => finding.rule === rule)) caught++;
        else missed.push(place);
        for (const { rule: other, severity, message } of findings)
          if (other !== rule && severity === 'error' && !mutation.also?.includes(other))
            falseErrors.push(`${place}: ${other} ${message.zh}`);
      }
    return { rule, caught, missed, falseErrors };
  });
}
