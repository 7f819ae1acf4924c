import { casesOf } from './rule-cases';

/** For every rule what looks like its defect and is none: the rule must be silent about it. */
export const NEAR_MISSES = casesOf('nearMisses');
