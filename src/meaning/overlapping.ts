import { traitsIn } from '../language/lexicon/traits';
import type { Statement } from '../language/statements';

/** 其中女性68名、少数民族97名: who is counted by several traits is counted several times. */
export function mayOverlap(parts: readonly Statement[]): boolean {
  const traits = parts.map(({ lead, tail }) => traitsIn(`${lead}|${tail}`).join());
  return parts.length > 1 && traits.some((trait) => trait !== traits[0]);
}
