import { writeFileSync } from 'node:fs';
import { OutputExistsError, OutputNotWritableError } from './report-errors';

/** Writes a file; one that is there is replaced only with `force`. Throws a ProductError where it cannot be written. */
export const save = (path: string, content: string | Uint8Array, force: boolean): void =>
  writing(path, () => writeFileSync(path, content, { flag: force ? 'w' : 'wx' }));

/** Does something with the output's path; a failure becomes an error that says what is wrong with it. */
export function writing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const exists = typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'EEXIST';
    throw exists ? new OutputExistsError(path, cause) : new OutputNotWritableError(path, cause);
  }
}
