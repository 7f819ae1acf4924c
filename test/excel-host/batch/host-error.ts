/** An answer "no" of the stand-in, with the error code and English text of Excel. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

const refusal = (code: string, message: string, status?: number) => () =>
  new HostError(code, message, status);

export const itemNotFound = refusal('ItemNotFound', "The requested resource doesn't exist.", 404);
export const itemAlreadyExists = refusal(
  'ItemAlreadyExists',
  'A resource with the same name or identifier already exists.',
  409,
);
export const invalidArgument = refusal(
  'InvalidArgument',
  'The argument is invalid or missing or has an incorrect format.',
);
export const wrongArraySize = refusal(
  'InvalidArgument',
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
);
export const accessDenied = refusal(
  'AccessDenied',
  "You don't have permission to perform the action on this resource.",
  403,
);
export const invalidReference = refusal(
  'InvalidReference',
  'This reference is not valid for the current operation.',
);
export const invalidOperation = (message: string) => new HostError('InvalidOperation', message);

/** A member the stand-in does not know, or that stands above the declared ExcelApi set. */
export const apiNotFound = (member: string) =>
  new HostError('ApiNotFound', `The API ${member} could not be found in this host.`, 404);
