/** The code of an error of Node (ENOENT, …); undefined for anything else. Errors of Node may come from another realm. */
export const errorCode = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
