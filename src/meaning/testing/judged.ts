import type { Indicator } from '../../forms/model';
import { understand } from '../../language/statements';
import { claimOf } from '../claim';
import { judge } from '../judge';
import type { Judgement, Role } from '../judgement';

const field = (value?: string) =>
  value === undefined ? { state: 'absent' } : { state: 'read', value, cells: [] };

/** A text beside an indicator, and how it comes to another number; undefined is silence. */
export type JudgedCase = readonly [
  kind: string,
  name: string,
  value: string,
  role: Role,
  text: string,
  expected: string | undefined,
];

/** A test of each case. */
export const testJudged = (cases: readonly JudgedCase[]): void =>
  test.each(cases)('%s: %s %s', (_, name, value, role, text, expected) =>
    expect(judged(name, value, role, text)?.derivation).toBe(expected),
  );

/** What a text says of an indicator with this name and value in a form of 2025; undefined is silence. */
export function judged(name: string, target: string, role: Role, text: string): Judgement | undefined {
  const indicator = {
    level3: field(name),
    target: field(target),
    unit: field(),
    operator: field(),
    tree: 'annual',
  };
  const claim = claimOf(indicator as unknown as Indicator, 2025);
  if (!claim) throw new RangeError(`${name} claims nothing.`);
  return judge(claim, understand(text, 2025), role);
}
