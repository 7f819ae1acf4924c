import { showPane } from '../excel/ribbon';
import { createCommandDesk } from './command-desk';

/** The desk of this page: open from the first script on, served when the session is there. */
export const commandDesk = createCommandDesk(showPane);
