import type { Reading } from '../reading/reading';
import type { RuleOutcome, WorkbookRule } from './rule';
import { bilingual, said } from './support/evidence';

/** A rule's outcome without what it would say because of forms that may stand on sheets which could not be read. */
export function despiteLostSheets(rule: WorkbookRule, reading: Reading, outcome: RuleOutcome): RuleOutcome {
  const lost = rule.needsEveryForm ? reading.sheets.filter(({ skipped }) => skipped?.lost) : [];
  if (lost.length === 0 || outcome.results.length === 0) return outcome;
  const names = lost.map(({ sheet }) => said(sheet.name)).join('、');
  const namesEn = lost.map(({ sheet }) => said(sheet.name)).join(', ');
  const reason = bilingual(
    `工作表${names}没有读出，其中可能有相关的表，无法判断。`,
    `The sheets ${namesEn} could not be read and may hold forms that matter here.`,
  );
  const cells = outcome.results.flatMap((result) => result.cells.slice(0, 1));
  return { results: [], cannotJudge: [...(outcome.cannotJudge ?? []), { cells, reason }] };
}
