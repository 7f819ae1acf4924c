import { updateRuleIndexes } from './rule-index';

updateRuleIndexes();
