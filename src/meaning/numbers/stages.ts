import type { Statement, Understood } from '../../language/statements';
import type { NumberAsking } from './asking';

/** Shares at the end of several times (6月底50%、12月底95%): only the last is that of the year. */
export function stagesLast(
  statements: readonly Statement[],
  asking: NumberAsking,
  text: Understood,
): readonly Statement[] {
  if (asking.unit?.dimension !== 'share') return cumulated(statements);
  const staged = statements.filter(
    ({ amount, times, mode }) => amount.unit?.dimension === 'share' && times.length > 0 && mode === 'promise',
  );
  if (staged.length < 2) return statements;
  const timed = staged.map((statement) => ({ statement, to: nearest(statement) }));
  if (timed.some(({ to }) => to === undefined)) return statements;
  const { statement: last, to = 0 } = timed.reduce((a, b) => ((b.to ?? 0) >= (a.to ?? 0) ? b : a));
  if (isFinishedAfter(to, text)) return statements.filter((statement) => !staged.includes(statement));
  return statements.filter((statement) => !staged.includes(statement) || statement === last);
}

/** 9月底完成70%，12月底全面完工: the last stage is told in words. */
const isFinishedAfter = (to: number, { clauses }: Understood): boolean =>
  clauses.some(
    ({ text, amounts, negative, times }) =>
      amounts.length === 0 &&
      !negative &&
      times.some((time) => time.to !== undefined && time.to > to && !time.ahead) &&
      ALL_DONE.test(text),
  );
const ALL_DONE = /(?:全面|全部|整体|如期|按期)(?:完成|完工|竣工|建成|到位)|完工|竣工|收官/;

/** 3月底累计15户、12月底累计75户: each counts what was done before; the last is that of the year. */
function cumulated(statements: readonly Statement[]): readonly Statement[] {
  const staged = statements.filter(
    ({ lead, times, mode }) => /累计|累积/.test(lead) && times.length > 0 && mode !== 'history',
  );
  const last = staged.at(-1);
  if (staged.length < 2 || !last) return statements;
  return statements.flatMap((statement) =>
    statement === last
      ? { ...last, mode: 'promise' as const, total: true }
      : staged.includes(statement)
        ? []
        : statement,
  );
}

const nearest = ({ times, amount }: Statement): number | undefined =>
  times.filter(({ start }) => start < amount.start).at(-1)?.to ?? times[0]?.to;
