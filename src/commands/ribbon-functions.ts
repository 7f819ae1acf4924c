import { showPane } from '../excel/ribbon';
import type { Session } from '../taskpane/session/session-state';
import type { CommandName } from './command-names';

/**
 * The ribbon's functions, over the session that the pane shows: buttons here and there are the same actions. What an
 * action has to say to the user stands in the pane, so the pane is brought up when there is something wrong.
 */
export function ribbonFunctions({
  actions,
  getState,
}: Session): Readonly<Record<CommandName, () => Promise<void>>> {
  const showingFailure = async (action: () => Promise<void>): Promise<void> => {
    await action();
    if (getState().notice && getState().notice?.type !== 'done') await showPane();
  };
  return {
    check: async () => {
      await showPane();
      await actions.check();
    },
    markFindings: () => showingFailure(actions.mark),
    clearMarks: () => showingFailure(actions.unmark),
    insertProjectForm: () => showingFailure(() => actions.insert('project')),
    insertDepartmentForm: () => showingFailure(() => actions.insert('department-overall')),
  };
}
