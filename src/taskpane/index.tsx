import { readAppearance } from '../excel/appearance';
import { connectToExcel } from '../excel/connect';
import type { Environment } from '../session/port/environment';
import { arrivingSession } from '../session/arriving-session';
import { startPane } from './start';
import type { PaneStart } from './start';
import './taskpane.css';

/**
 * Connects to Excel. The pane is shown then; the code that reads, reviews and writes follows, ties the ribbon's buttons
 * to the session and starts the first check, which only reads.
 */
async function connect(): Promise<PaneStart> {
  const capabilities = await connectToExcel();
  const arriving = afterNextPicture().then(startWork);
  return {
    session: arrivingSession(
      capabilities,
      arriving.then(({ session }) => session),
    ),
    rules: [],
    arriving,
    appearance: readAppearance,
    openEnvironment: preferences,
  };
}

/** Late code does not stand in the way of the first picture. A hidden pane draws none and waits for none. */
const afterNextPicture = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });

async function startWork(): Promise<Pick<PaneStart, 'session' | 'rules'>> {
  const [{ startExcel }, { associateCommands }, { ribbonFunctions }, { createSession }, { RULES }] =
    await Promise.all([
      import('../excel/start'),
      import('../excel/ribbon'),
      import('../commands/ribbon-functions'),
      import('../session/session'),
      import('../review/rules'),
    ]);
  const session = createSession(await startExcel());
  associateCommands(ribbonFunctions(session, async () => (await preferences()).read()));
  void session.actions.check();
  return { session, rules: RULES };
}

const preferences = async (): Promise<Environment> =>
  (await import('../excel/preferences')).openEnvironment();

const page = document.getElementById('pane');
if (!page) throw new Error('taskpane.html has an element with the id "pane".');
void startPane(page, connect());
