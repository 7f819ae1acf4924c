import type { UserPreferences } from '../session/port/environment';
import { showPane } from '../excel/ribbon';
import type { Session } from '../session/session-state';
import type { CommandFunctions } from './command-desk';

/**
 * The ribbon's functions, over the session that the pane shows: buttons here and there are the same actions. What an
 * action has to say to the user stands in the pane, so the pane is brought up when there is something wrong.
 *
 * @param preferences - asked for when a form is inserted, which is of the family the user works with, and when findings are marked, in her colours
 */
export function ribbonFunctions(
  { actions, getState }: Session,
  preferences: () => Promise<UserPreferences>,
): CommandFunctions {
  const showingFailure = async (action: () => Promise<void>): Promise<void> => {
    await action();
    if (getState().notice && getState().notice?.type !== 'done') await showPane();
  };
  return {
    check: async () => {
      await Promise.all([showPane(), actions.check()]);
    },
    checkHere: async () => {
      await Promise.all([showPane(), actions.checkHere()]);
    },
    markFindings: async () => {
      const { markColours, details } = await preferences();
      await showingFailure(() => actions.mark(markColours, details ? 'all' : 'main'));
    },
    clearMarks: () => showingFailure(actions.unmark),
    insertProjectForm: async () => {
      const { family = 'project', ...chosen } = await preferences();
      await showingFailure(() => actions.insert(family, ownUnit(chosen)));
    },
    insertDepartmentForm: async () => {
      const chosen = await preferences();
      await showingFailure(() => actions.insert('department-overall', ownUnit(chosen)));
    },
  };
}

/** 编制单位 of the user's settings, for workbooks that name none. */
const ownUnit = ({ preparedBy }: UserPreferences): { readonly preparedBy?: string } =>
  preparedBy === undefined ? {} : { preparedBy };
