import type { MarkReport } from './port/workbook-host';
import { SESSION_TEXTS } from '../texts/session-texts';
import type { Text } from '../texts/text';
import type { Notice } from './session-state';

/** What happened to marks: sheets where something could not be done are named, those of one reason together. */
export function markNotice({ marks, refused }: MarkReport, done: Text | undefined): Notice {
  const sheetsOf = new Map<string, { readonly reason: Text; readonly sheets: string[] }>();
  for (const { sheet, reason } of refused) {
    const same = sheetsOf.get(reason.zh);
    if (same) same.sheets.push(sheet.name);
    else sheetsOf.set(reason.zh, { reason, sheets: [sheet.name] });
  }
  const not = [...sheetsOf.values()].map(({ reason, sheets }) => SESSION_TEXTS.notMarked(sheets, reason));
  const said = [...(done ? [done] : []), ...not];
  return {
    type: refused.length > 0 ? 'warning' : 'done',
    text: { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') },
    told: { type: 'marks', marks },
  };
}
