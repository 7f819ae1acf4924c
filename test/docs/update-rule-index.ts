import { updateRuleIndex } from './rule-index';

updateRuleIndex();
