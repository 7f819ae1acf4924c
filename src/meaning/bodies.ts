import { valueOf } from '../forms/field';
import type { Form } from '../forms/model';
import { oncePer } from '../language/once-per';
import { bodiesIn, bodyKey, distinctionOf, namesNoBody } from '../language/lexicon/bodies';

/**
 * How two names of bodies stand to each other: `same` (教育局 and 青山县教育局 too), `part` (one is an office of the other),
 * `unclear` (one may be the other shortened), `other`.
 */
export type BodyRelation = 'same' | 'part' | 'unclear' | 'other';

/** A name this short says too little to be the end or the beginning of another one. */
const SHORTEST = 3;

/** Compares the names of two bodies, as written. */
export function relateBodies(one: string, other: string): BodyRelation {
  const [a, b] = [bodyKey(one), bodyKey(other)];
  if (a === b) return a === '' ? 'unclear' : 'same';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST) return [...short].every((sign) => long.includes(sign)) ? 'unclear' : 'other';
  if (long.endsWith(short)) return 'same';
  if (long.startsWith(short)) return 'part';
  return isShortened(short, long) ? 'unclear' : 'other';
}

/** Whether two names are those of one body. */
export const sameBody = (one: string, other: string): boolean => relateBodies(one, other) === 'same';

/** Whether one name has the signs of the other in their order, and both end alike. */
function isShortened(short: string, long: string): boolean {
  if (short.at(-1) !== long.at(-1) || distinctionOf(short) !== distinctionOf(long)) return false;
  let at = 0;
  for (const sign of long) if (sign === short[at]) at++;
  return at === short.length;
}

/** Bodies that a form names as its own: the one it is about, the one that fills it in, who carries it out and who is over it. */
export const bodiesOf = oncePer(
  ({ kind, fields: { departmentName, preparedBy, implementer, department } }: Form): readonly string[] => {
    // A department's form is that of one body; who is over it does not matter.
    const own = [departmentName, preparedBy, implementer];
    const fields = kind === 'department-overall' ? own : [...own, department];
    const names = fields
      .flatMap((field) => bodiesIn(valueOf(field) ?? ''))
      .filter((name) => !namesNoBody(name));
    const known = new Set<string>();
    return names.filter((name) => !known.has(bodyKey(name)) && known.add(bodyKey(name)));
  },
);

const CLOSENESS: Readonly<Record<BodyRelation, number>> = { same: 3, part: 2, unclear: 1, other: 0 };

/** The closest relation between any of some bodies and any of others; undefined where one side names none. */
export function closestRelation(
  some: readonly string[],
  others: readonly string[],
): BodyRelation | undefined {
  let closest: BodyRelation | undefined;
  for (const one of some)
    for (const other of others) {
      const relation = relateBodies(one, other);
      if (closest === undefined || CLOSENESS[relation] > CLOSENESS[closest]) closest = relation;
      if (closest === 'same') return closest;
    }
  return closest;
}
