import { updateReadme } from './rule-table-file';

updateReadme();
