import { associateCommands } from '../excel/ribbon';
import { COMMANDS } from './command-names';
import { commandDesk } from './desk';

// Runs right after office.js, before anything else is loaded: Excel drops commands that have no function yet, and may
// start the page for the very press that is to be carried out.
associateCommands(COMMANDS, commandDesk.press);
