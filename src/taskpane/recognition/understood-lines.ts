import { explained, type ExplainedStatement, type ExplainedTime } from '../../language/explained';
import { UNDERSTANDING_TEXTS } from '../../texts/understanding-texts';
import type { Text } from '../../texts/text';

/** One number or time of a cell, and what it is taken for. */
export interface UnderstoodLine {
  readonly kind: 'time' | 'number' | 'unknown';
  /** As written in the cell. */
  readonly written: string;
  /** What is taken from it, in the order said; may be empty. */
  readonly says: readonly Text[];
}

const same = (text: string): Text => ({ zh: text, en: text });

/** How the numbers and times of a text are understood, times first, what is not understood last. */
export function understoodLines(text: string, year: number | undefined): readonly UnderstoodLine[] {
  const { times, statements, unknown } = explained(text, year);
  return [
    ...times.map((time): UnderstoodLine => ({ kind: 'time', written: time.written, says: saidOfTime(time) })),
    ...statements.map((statement): UnderstoodLine => ({
      kind: 'number',
      written: statement.written,
      says: saidOfNumber(statement),
    })),
    ...unknown.map((written): UnderstoodLine => ({
      kind: 'unknown',
      written,
      says: [UNDERSTANDING_TEXTS.unknownHint],
    })),
  ];
}

function saidOfTime({ from, to, turns, deadline, past }: ExplainedTime): readonly Text[] {
  const when = turns
    ? UNDERSTANDING_TEXTS.turns(turns.low, turns.high)
    : deadline && to
      ? UNDERSTANDING_TEXTS.until(to)
      : from && to
        ? UNDERSTANDING_TEXTS.days(from, to)
        : from
          ? UNDERSTANDING_TEXTS.from(from)
          : undefined;
  return [...(when ? [when] : []), ...(past ? [UNDERSTANDING_TEXTS.past] : [])];
}

function saidOfNumber(statement: ExplainedStatement): readonly Text[] {
  const { written, thing, derivations, mode, part, total, negative } = statement;
  const worked = derivations.filter((derivation) => derivation !== written);
  return [
    ...(thing === '' ? [] : [same(thing)]),
    ...(worked.length > 0 ? [joined(worked)] : derivations.length === 0 ? [UNDERSTANDING_TEXTS.each] : []),
    ...(mode === 'promise' ? [] : [UNDERSTANDING_TEXTS.modes[mode]]),
    ...(part ? [UNDERSTANDING_TEXTS.part] : []),
    ...(total ? [UNDERSTANDING_TEXTS.total] : []),
    ...(negative ? [UNDERSTANDING_TEXTS.negative] : []),
  ];
}

const joined = (derivations: readonly string[]): Text => ({
  zh: derivations.join(UNDERSTANDING_TEXTS.or.zh),
  en: derivations.join(UNDERSTANDING_TEXTS.or.en),
});
