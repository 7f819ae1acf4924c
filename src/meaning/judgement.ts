import type { Sense } from '../language/senses';

/** Where a text stands that is held against a claim. */
export type Role = 'explanation' | 'goal' | 'plan' | 'task' | 'measures' | 'project' | 'result';

/** How surely a text contradicts a claim. Silence is no judgement at all. */
export type Certainty = 'certain' | 'probable' | 'asked';

/** What kind of comparison failed. */
export type Comparing =
  | 'number'
  | 'direction'
  | 'turns'
  | 'sum'
  | 'parts'
  | 'cost'
  | 'rate'
  | 'grade'
  | 'time'
  | 'duration'
  | 'none';

/** A text says otherwise than a claim. */
export interface Judgement {
  readonly certainty: Certainty;
  readonly comparing: Comparing;
  /** How the text comes to its number, in words: 3月、9月 × 1次. */
  readonly derivation: string;
  /** What it comes to, with its unit; '' for times. */
  readonly result: string;
  /** Place in the plain text. */
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
}
