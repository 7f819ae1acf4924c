import type { Text } from './text';

/** What a person needs to get past an error: what happened, why, and what to do about it. */
export interface Explanation {
  readonly what: Text;
  readonly why: Text;
  readonly action: Text;
}

/** An explanation in one piece. */
export const inOneText = ({ what, why, action }: Explanation): Text => ({
  zh: `${what.zh} ${why.zh} ${action.zh}`,
  en: `${what.en} ${why.en} ${action.en}`,
});

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
    super(inOneText(explanation).zh, options);
    this.name = new.target.name;
  }
}
