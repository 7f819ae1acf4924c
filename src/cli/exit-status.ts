/** Exit status when at least one error was found. */
export const FOUND_ERRORS = 1;

/** The command could not do its work. */
export const FAILED = 2;

/** The run was interrupted (Ctrl-C), as shells say it: 128 and the number of the signal. */
export const INTERRUPTED = 130;
