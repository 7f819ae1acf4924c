/**
 * The ribbon functions: the manifest's FunctionName elements and the names handed to `Office.actions.associate`.
 * 检查 opens the pane, which checks on load; `check` is the same for a host that calls it as a function.
 */
export const COMMANDS = [
  'check',
  'markFindings',
  'clearMarks',
  'insertProjectForm',
  'insertDepartmentForm',
] as const;

/** Name of one ribbon function. */
export type CommandName = (typeof COMMANDS)[number];

/** The pane's id in the manifest (TaskpaneId), by which a document can ask for it. */
export const TASKPANE_ID = 'performance-target-pane';
