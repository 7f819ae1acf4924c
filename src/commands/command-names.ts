/**
 * The ribbon functions: the manifest's FunctionName elements, the actions of assets/shortcuts.json, and the names handed to `Office.actions.associate`.
 * 检查 opens the pane, which checks on load; `check` is the same as a keyboard shortcut. 检查此处 stands in the menu of a cell.
 */
export const COMMANDS = [
  'check',
  'checkHere',
  'markFindings',
  'clearMarks',
  'insertProjectForm',
  'insertDepartmentForm',
] as const;

/** Name of one ribbon function. */
export type CommandName = (typeof COMMANDS)[number];

/** The pane's id in the manifest (TaskpaneId), by which a document can ask for it. */
export const TASKPANE_ID = 'performance-target-pane';
