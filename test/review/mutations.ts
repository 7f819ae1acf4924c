import { casesOf } from './rule-cases';

/** Every rule with ways to break a form so that the rule, and no other error, must be reported. */
export const MUTATIONS = casesOf('defects');
