import type { Asking } from '../claim';

/** What a value in numbers asks for. */
export type NumberAsking = Extract<Asking, { type: 'number' }>;

export const isUpper = ({ bound }: NumberAsking): boolean =>
  bound.comparison === '≤' || bound.comparison === '<';

export const isLower = ({ bound }: NumberAsking): boolean =>
  bound.comparison === '≥' || bound.comparison === '>';
