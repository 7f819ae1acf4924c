import type { Text } from './text';

/** What a person needs to get past an error: what happened, why, and what to do about it. */
export interface Explanation {
  readonly what: Text;
  readonly why: Text;
  readonly action: Text;
}

/**
 * Base of every error the product raises on purpose. `code` is stable and names the failure in logs and tests; the
 * explanation is what people see. Never shown as a stack trace.
 */
export abstract class ProductError extends Error {
  abstract readonly code: string;

  constructor(
    readonly explanation: Explanation,
    options?: ErrorOptions,
  ) {
    super(`${explanation.what.zh} ${explanation.why.zh} ${explanation.action.zh}`, options);
    this.name = new.target.name;
  }
}
