import { writeFileSync } from 'node:fs';
import { ProductError } from '../texts/product-error';
import { errorCode } from './error-code';
import { OutputExistsError, OutputNotWritableError } from './report-errors';

/** Writes a file; one that is there is replaced only with `force`. Throws a ProductError where it cannot be written. */
export const save = (path: string, content: string | Uint8Array, force: boolean): void =>
  writing(path, () => writeFileSync(path, content, { flag: force ? 'w' : 'wx' }));

/** Does something with the output's path; a failure becomes an error that says what is wrong with it, if it is not one already. */
export function writing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof ProductError) throw cause;
    throw errorCode(cause) === 'EEXIST'
      ? new OutputExistsError(path, cause)
      : new OutputNotWritableError(path, cause);
  }
}
