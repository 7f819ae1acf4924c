const CLAUSE = /[^，,；;。\n]+[，,；;。\n]*/gu;
const CLAUSE_END = /[\s，,；;。]+$/u;

/** The first clauses of a text, as many as fit whole; nothing where not even the first one does. */
export function wholeClauses(text: string, longest: number): string {
  let taken = '';
  for (const clause of text.slice(0, 4 * longest).match(CLAUSE) ?? []) {
    const next = `${taken}${clause}`;
    if ([...next.trim().replace(CLAUSE_END, '')].length > longest) break;
    taken = next;
  }
  const line = taken.replaceAll(/\s*\n\s*/gu, ' ').trim();
  return line === text.trim() ? line : line.replace(CLAUSE_END, '');
}

const MARK = /[,，。;；\n]/u;

/** The words between the marks around a place of a text. */
export function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start).split(MARK).at(-1) ?? '';
  const after = text.slice(end).split(MARK, 1)[0] ?? '';
  return before + text.slice(start, end) + after;
}

/** The words after the last mark of a text. */
export const lastClause = (text: string): string => clauseAround(text, text.length, text.length).trim();
