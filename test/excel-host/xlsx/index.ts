export { openXlsx } from './open';
export { saveXlsx } from './save';
export { CorruptFileError, OldFormatError, PasswordProtectedError, WorkbookFileError } from './errors';
