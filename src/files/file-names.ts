/** Files of a folder that are looked at: those that can be read, and those of which people expect it. */
const ENDINGS = /\.(?:xlsx|xlsm|xlsb|xls|et|ett|ods|csv|docx|doc|wps|pdf|ofd|zip|rar|7z)$/iu;
/** What Excel, Word and systems keep beside the files. */
const KEPT_BESIDE = /^(?:~\$|\.)/u;

/** Whether a folder entry is one that programs and systems keep for themselves. */
export const isKeptBeside = (name: string): boolean => KEPT_BESIDE.test(name);

/** Whether a file of a folder, by its name, is one that is looked at. */
export const isLookedAt = (name: string): boolean => ENDINGS.test(name) && !isKeptBeside(name);
