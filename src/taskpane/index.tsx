import { commandDesk } from '../commands/desk';
import { readAppearance } from '../excel/appearance';
import { connectToExcel } from '../excel/connect';
import type { Environment } from '../session/port/environment';
import { arrivingSession } from '../session/arriving-session';
import { loadFindingsView } from './findings/FindingsPlace';
import { startPane } from './start';
import type { PaneStart } from './start';
import './taskpane.css';

/**
 * Connects to Excel. The pane is shown then; the code that reads, reviews and writes follows, serves the ribbon's buttons
 * and starts the first check, which only reads.
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

/** The longest wait for the first picture, in milliseconds. */
const PICTURE_WITHIN = 250;

/**
 * Late code does not stand in the way of the first picture, unless a button was pressed. A hidden pane draws none; Excel
 * on the web hides it in a frame that takes itself for visible, so the wait has an end.
 */
const afterNextPicture = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') return resolve();
    void commandDesk.pressed.then(() => resolve());
    setTimeout(resolve, PICTURE_WITHIN);
    requestAnimationFrame(() => setTimeout(resolve));
  });

async function startWork(): Promise<Pick<PaneStart, 'session' | 'rules'>> {
  const [{ startExcel }, { ribbonFunctions }, { createSession }, { RULES }] = await Promise.all([
    import('../excel/start'),
    import('../commands/ribbon-functions'),
    import('../session/session'),
    import('../review/rules'),
    loadFindingsView(),
  ]);
  const session = createSession(await startExcel());
  commandDesk.serve(ribbonFunctions(session, async () => (await preferences()).read()));
  void session.actions.check();
  return { session, rules: RULES };
}

const preferences = async (): Promise<Environment> =>
  (await import('../excel/preferences')).openEnvironment();

const page = document.getElementById('pane');
if (!page) throw new Error('taskpane.html has an element with the id "pane".');
const start = connect();
start.then(({ arriving }) => arriving).catch(commandDesk.giveUp);
void startPane(page, start);
