import { ProductError } from '../texts/product-error';

/** Frames of a stack without the message that engines put on its first lines: a message may quote a cell. */
function framesOf(stack: string | undefined): readonly string[] {
  return (stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/.test(line) || /@.*:\d+:\d+$/.test(line))
    .map((line) => line.replace(/(https?|file):\/\/[^\s)]*\//g, ''))
    .slice(0, 12);
}

/**
 * A report on an unforeseen error that people can hand to their support: kind of error, code places and browser, no
 * message text (it could quote a cell), no address and nothing of the workbook.
 *
 * @param error what was thrown
 * @param surroundings platform and date, as text
 */
export function crashReport(
  error: unknown,
  surroundings: { readonly userAgent: string; readonly at: Date },
): string {
  const kind =
    error instanceof ProductError ? error.code : error instanceof Error ? error.name : typeof error;
  return [
    'performance-target-addin',
    surroundings.at.toISOString(),
    surroundings.userAgent,
    kind,
    ...framesOf(error instanceof Error ? error.stack : undefined),
  ].join('\n');
}
