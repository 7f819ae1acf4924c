import { startPane } from './start';
import type { PaneStart } from './start';
import './taskpane.css';

/**
 * Connects to Excel, ties the ribbon's buttons to the session and starts the first check, which only reads. The pane's
 * own code is already there; reading, review and the Excel side arrive meanwhile.
 */
async function connect(): Promise<PaneStart> {
  const [
    { startExcel },
    { readAppearance },
    { openEnvironment },
    { associateCommands },
    { ribbonFunctions },
    { createSession },
    { RULES },
  ] = await Promise.all([
    import('../excel/start'),
    import('../excel/appearance'),
    import('../excel/preferences'),
    import('../excel/ribbon'),
    import('../commands/ribbon-functions'),
    import('./session/session'),
    import('../review/rules'),
  ]);
  const session = createSession(await startExcel());
  associateCommands(ribbonFunctions(session, async () => (await openEnvironment()).read()));
  void session.actions.check();
  return { session, rules: RULES, appearance: readAppearance, openEnvironment };
}

const page = document.getElementById('pane');
if (!page) throw new Error('taskpane.html has an element with the id "pane".');
void startPane(page, connect());
