import type { CellRef } from '../forms/cell';
import type { Form } from '../forms/model';
import type { CannotJudge, Finding } from './finding';
import type { Rule, RuleOutcome } from './rule';
import { sameContent, sameElements } from './same-content';
import { uniqueKey, type KeyOfPlace } from './support/subjects';

/** What one rule said about one form, one sheet or the whole workbook. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly cannotJudge: readonly CannotJudge[];
}

const NONE: NonNullable<RuleOutcome['cannotJudge']> = [];

/** Nothing found, and nothing that could not be judged. */
export const EMPTY: Verdict = { findings: [], cannotJudge: [] };

/**
 * A rule's outcome with what is the rule's own. Ids are unique because every owner has a key of its own. What the rule
 * said before already stays the same object, so that whoever compares reviews need not look into it.
 *
 * @param owner key of the form or sheet that was judged; undefined for the whole workbook
 * @param last what the rule said about the same before
 * @param keyAt key of the form at a cell, or of its sheet
 * @param keyOf keys of the forms on a sheet that was judged
 */
export function verdictOf(
  rule: Rule,
  owner: string | undefined,
  { results, cannotJudge = NONE }: RuleOutcome,
  last: Verdict | undefined,
  keyAt: KeyOfPlace,
  keyOf: (form: Form) => string | undefined = () => undefined,
): Verdict {
  const before = last ?? EMPTY;
  if (results.length === 0 && cannotJudge.length === 0) return EMPTY;
  const taken = results.length === 1 ? undefined : new Set<string>();
  const prefixOf = (key: string | undefined): string => (key === undefined ? rule.id : `${rule.id}:${key}`);
  const earlier =
    before.findings.length > 0 ? new Map(before.findings.map((finding) => [finding.id, finding])) : undefined;
  const now: Verdict = {
    findings: results.map(({ subject, of, severity, level, cells, evidence, message, mark, fix }) => {
      const id = `${prefixOf((of && keyOf(of)) ?? owner)}:${subject}`;
      const finding: Finding = {
        id: taken ? uniqueKey(id, taken) : id,
        rule: rule.id,
        kind: rule.kind,
        severity: severity ?? rule.severity,
        level: level ?? rule.level ?? 'main',
        dimension: rule.dimension,
        form: keyAt(cells[0]),
        cells,
        evidence,
        message,
        mark,
        fix,
      };
      const known = earlier?.get(finding.id);
      return known && sameFinding(known, finding) ? known : finding;
    }),
    cannotJudge: cannotJudge.map((reason): CannotJudge => ({ rule: rule.id, ...reason })),
  };
  return sameElements(before.findings, now.findings) && sameContent(before.cannotJudge, now.cannotJudge)
    ? before
    : now;
}

/** Whether two findings of one rule about one thing are the same. Thousands are compared when a workbook is read anew. */
const sameFinding = (a: Finding, b: Finding): boolean =>
  a.severity === b.severity &&
  a.level === b.level &&
  a.form === b.form &&
  a.message.zh === b.message.zh &&
  a.message.en === b.message.en &&
  a.cells.length === b.cells.length &&
  a.cells.every((at, index) => sameCell(at, b.cells[index])) &&
  a.evidence.length === b.evidence.length &&
  a.evidence.every(
    ({ at, text }, index) => text === b.evidence[index]?.text && sameCell(at, b.evidence[index].at),
  ) &&
  sameContent(a.mark, b.mark) &&
  sameContent(a.fix, b.fix);

const sameCell = (a: CellRef, b: CellRef | undefined): boolean =>
  a.row === b?.row &&
  a.column === b.column &&
  a.rows === b.rows &&
  a.columns === b.columns &&
  a.sheet.id === b.sheet.id &&
  a.sheet.name === b.sheet.name;
