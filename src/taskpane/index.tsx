import { startPane } from './start';
import type { PaneStart } from './start';
import './taskpane.css';

/** Connects to Excel. The pane's own code is already there; reading, review and Office arrive meanwhile. */
async function connect(): Promise<PaneStart> {
  const [{ startExcel }, { readAppearance }, { createSession }, { RULES }] = await Promise.all([
    import('../excel/start'),
    import('../excel/appearance'),
    import('./session/session'),
    import('../review/rules'),
  ]);
  const host = await startExcel();
  return { session: createSession(host), rules: RULES, appearance: readAppearance };
}

const page = document.getElementById('pane');
if (!page) throw new Error('taskpane.html has an element with the id "pane".');
void startPane(page, connect());
