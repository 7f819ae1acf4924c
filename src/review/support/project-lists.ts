import { wordsOnly } from '../../language/plain';
import type { ListedProject } from '../../forms/model';
import { isRead } from './evidence';

/** Whether a row of a project list is its total. */
export const isTotalRow = ({ projectName }: ListedProject): boolean =>
  isRead(projectName) && /^(?:合计|总计|共计|小计|项目合计|金额合计)$/u.test(wordsOnly(projectName.value));

/** A project's name as lists and forms are compared by: without code prefix, blanks and punctuation. */
export const projectKey = (name: string): string =>
  wordsOnly(name.replace(/^\s*[0-9A-Za-z]{4,}\s*[-—_]\s*/u, ''));
