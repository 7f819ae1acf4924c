import { startPane } from './start';
import type { PaneStart } from './start';
import './taskpane.css';

/** Connects to Excel. The pane's own code is already there; reading, review and Office arrive meanwhile. */
async function connect(): Promise<PaneStart> {
  const [
    { startExcel },
    { readAppearance },
    { associateCommands },
    { createSession },
    { ribbonFunctions },
    { RULES },
  ] = await Promise.all([
    import('../excel/start'),
    import('../excel/appearance'),
    import('../excel/ribbon'),
    import('./session/session'),
    import('../commands/ribbon-functions'),
    import('../review/rules'),
  ]);
  const session = createSession(await startExcel());
  associateCommands(ribbonFunctions(session));
  void session.actions.check();
  return { session, rules: RULES, appearance: readAppearance };
}

const page = document.getElementById('pane');
if (!page) throw new Error('taskpane.html has an element with the id "pane".');
void startPane(page, connect());
