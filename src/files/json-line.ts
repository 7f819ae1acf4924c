/** What a line of JSON Lines holds; undefined where it is none: cut off, or something else. */
export function jsonLine(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
