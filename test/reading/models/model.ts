/** Plain models that the generator lays out: what a form says, free of any layout. */

/** One indicator as a unit would think of it. Missing class labels are empty texts. */
export interface IndicatorModel {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** As one would write it in one cell: operator, number, unit, or words. */
  readonly target: string;
  readonly explanation: string;
}

/** A class printed without an indicator. */
export interface EmptyClassModel {
  readonly level1: string;
  readonly level2: string;
}

/** A project of one year. Amounts are in 元. */
export interface ProjectModel {
  readonly unit: string;
  readonly year: number;
  readonly projectName: string;
  readonly leader: string;
  readonly phone: string;
  readonly category: string;
  readonly attribute: string;
  readonly period: string;
  readonly budget: number;
  readonly fundNature: string;
  readonly annualGoal: string;
  readonly longTermGoal: string;
  readonly plans: readonly string[];
  readonly organization: string;
  readonly regulations: string;
  /** 主管部门 */
  readonly department: string;
  readonly indicators: readonly IndicatorModel[];
  readonly emptyClasses: readonly EmptyClassModel[];
}

/** A department of one year. Amounts are in 万元. */
export interface DepartmentModel {
  readonly unit: string;
  readonly year: number;
  readonly functions: string;
  readonly basicExpenditure: number;
  readonly projectExpenditure: number;
  readonly overallGoal: string;
  readonly detailedGoals: readonly string[];
  readonly organization: string;
  readonly regulations: string;
  readonly phasedPlan: readonly string[];
  readonly tasks: readonly { readonly name: string; readonly content: string; readonly amount: number }[];
  readonly indicators: readonly IndicatorModel[];
  readonly emptyClasses: readonly EmptyClassModel[];
}

/** Shorthand for tables of indicators: one line `level1|level2|level3|target|explanation` each. */
export function indicators(lines: string): readonly IndicatorModel[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [level1 = '', level2 = '', level3 = '', target = '', explanation = ''] = line.trim().split('|');
      return { level1, level2, level3, target, explanation };
    });
}
