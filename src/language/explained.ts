import { dateOf } from './day-number';
import type { Mode } from './lexicon/modes';
import { sensesOf } from './senses';
import { understand, type Statement, type Understood } from './statements';
import type { Time } from './times';

/** A time of a text, for people. */
export interface ExplainedTime {
  readonly written: string;
  /** First and last day, as 2025-03-01; undefined where it recurs, is open, or nobody knows the year. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** How often it comes in a year, where it recurs: lowest and highest. */
  readonly turns: Time['turns'] | undefined;
  readonly deadline: boolean;
  readonly past: boolean;
}

/** A number of a text, for people. */
export interface ExplainedStatement {
  readonly written: string;
  /** What it counts, pays or times; empty where the clause does not say. */
  readonly thing: string;
  /** Totals it can mean, each with how it comes about; empty where no total can be told. */
  readonly derivations: readonly string[];
  readonly mode: Mode;
  readonly part: boolean;
  readonly total: boolean;
  readonly negative: boolean;
}

/** How a text is understood, for people. */
export interface Explained {
  readonly times: readonly ExplainedTime[];
  readonly statements: readonly ExplainedStatement[];
  /** Numbers that belong to no statement, as written: nobody is accused by their sentences. */
  readonly unknown: readonly string[];
}

/** How a text of a form of a year is understood: every number and every time is in one of the three lists. */
export function explained(written: string, year: number | undefined): Explained {
  const text = understand(written, year);
  return {
    times: text.times.map((time) => explainedTime(time, year !== undefined || time.ownYear)),
    statements: text.statements
      .filter(({ implied }) => !implied)
      .map((each) => explainedStatement(each, text)),
    unknown: text.notUnderstood.map(({ start, end }) => text.text.slice(start, end).trim()),
  };
}

const dayOf = (number: number | undefined): string | undefined => {
  if (number === undefined) return undefined;
  const { year, month, day } = dateOf(number);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
};

function explainedTime(time: Time, dated: boolean): ExplainedTime {
  const { written, kind, from, to, turns, deadline, since, past } = time;
  return {
    written,
    from: dated && !deadline ? dayOf(from) : undefined,
    to: dated && !since ? dayOf(to) : undefined,
    turns: kind === 'recurring' ? turns : undefined,
    deadline,
    past,
  };
}

function explainedStatement(statement: Statement, text: Understood): ExplainedStatement {
  const { amount, thing, mode, part, total, negative } = statement;
  const senses = sensesOf(statement, text, { unit: amount.unit, per: [] });
  return {
    written: amount.written,
    thing,
    derivations: [...new Set(senses.map(({ derivation }) => derivation))],
    mode,
    part,
    total,
    negative,
  };
}
