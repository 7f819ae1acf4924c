import { FINDING_ACTION_TEXTS } from './action-texts';
import * as cliTexts from './cli-texts';
import {
  notRead,
  PART_FAULT_TEXTS,
  PART_TEXTS,
  SHEET_FAULT_TEXTS,
  UNSUPPORTED_FORMAT_TEXTS,
} from './file-texts';
import { DESK_ERROR_TEXTS, DESK_TEXTS } from './desk-texts';
import * as fitTexts from './fit-texts';
import * as formTexts from './form-texts';
import * as installSteps from './install-steps';
import * as installTexts from './install-texts';
import * as listTexts from './list-texts';
import * as paneTexts from './pane-texts';
import * as recordTexts from './record-texts';
import * as reportTexts from './report-texts';
import { RULE_ACTION_TEXTS } from './rule-action-texts';
import * as settingsTexts from './settings-texts';
import { INDICATOR_NOTICES, TEMPLATE_NOTICES, TEMPLATES_TEXTS } from './templates-texts';
import { MARK_TEXTS } from './mark-texts';
import { LEFT_TEXTS, SESSION_TEXTS } from './session-texts';
import type { Text } from './text';
import { TOGETHER_TEXTS } from './together-texts';
import * as waitingTexts from './waiting-texts';

type Entry = Text | ((...values: never[]) => Text);

/** A text that is nothing but its value would be the number itself. */
function filledIn(entry: (...values: number[]) => Text, count: number): Text {
  const { zh, en } = entry(count, count, count);
  return { zh: String(zh), en: String(en) };
}

/** Texts of forms and pane by their place in the catalogue; texts with values are filled in with small and large numbers. */
const pageEntries: readonly (readonly [place: string, text: Text])[] = Object.entries({
  ...cliTexts,
  ...fitTexts,
  ...formTexts,
  ...installSteps,
  ...installTexts,
  ...listTexts,
  ...paneTexts,
  ...recordTexts,
  ...reportTexts,
  FINDING_ACTION_TEXTS,
  RULE_ACTION_TEXTS,
  REPORT_NOTICES: { inserted: reportTexts.REPORT_NOTICES.inserted(['A', 'B']) },
  ...settingsTexts,
  ...waitingTexts,
  TEMPLATES_TEXTS: { ...TEMPLATES_TEXTS, listLeftOut: TEMPLATES_TEXTS.listLeftOut(['A']) },
  // The button for the other language is written in that one.
  DESK_TEXTS: { ...DESK_TEXTS, doubtful: DESK_TEXTS.doubtful(['A']), language: undefined },
  ...DESK_ERROR_TEXTS,
}).flatMap(([group, texts]) =>
  Object.entries(texts as Readonly<Record<string, Entry | undefined>>).flatMap(([key, entry]) =>
    entry === undefined
      ? []
      : typeof entry === 'function'
        ? [1, 2].map(
            (count) =>
              [`${group}.${key}(${count})`, filledIn(entry as (...values: number[]) => Text, count)] as const,
          )
        : [[`${group}.${key}`, entry] as const],
  ),
);

const REASON: Text = { zh: '受保护。', en: 'Protected.' };

/** What actions say, filled in with one and several sheets. The type asks for every key. */
const sessionTexts: Readonly<Record<keyof typeof SESSION_TEXTS, readonly Text[]>> = {
  marked: [0, 1, 2].map(SESSION_TEXTS.marked),
  unmarked: [SESSION_TEXTS.unmarked],
  notMarked: [['Sheet1'], ['Sheet1', 'Sheet2']].map((sheets) => SESSION_TEXTS.notMarked(sheets, REASON)),
  fixed: [SESSION_TEXTS.fixed],
  fixedSeveral: [1, 2].map((count) => SESSION_TEXTS.fixedSeveral(count, 3 * count)),
  fixesDisagree: [['C5'], ['C5', 'C6']].map(SESSION_TEXTS.fixesDisagree),
  hidden: [SESSION_TEXTS.hidden('C5')],
  unhide: [SESSION_TEXTS.unhide],
  nothingFixed: [SESSION_TEXTS.nothingFixed],
  takenBack: [SESSION_TEXTS.takenBack],
  cutOff: [['Sheet1'], ['Sheet1', 'Sheet2']].map(SESSION_TEXTS.cutOff),
};

/** What is said of marks that could not be set or removed. */
const markTexts: readonly Text[] = [MARK_TEXTS.refused, MARK_TEXTS.notDeleted, MARK_TEXTS.unreadable].flatMap(
  (text) => [text(1), text(2)],
);

/** What template actions say, of few and of many sheets, with and without values that found no place. */
const templateNotices: readonly Text[] = [
  TEMPLATE_NOTICES.made(['Sheet1'], 0),
  TEMPLATE_NOTICES.made(['Sheet1', 'Sheet2'], 1),
  TEMPLATE_NOTICES.made(['1', '2', '3', '4', '5'], 2),
  TEMPLATE_NOTICES.stopped,
  INDICATOR_NOTICES.fitted(0),
  INDICATOR_NOTICES.fitted(1),
  INDICATOR_NOTICES.fitted(2),
  INDICATOR_NOTICES.added(1),
  INDICATOR_NOTICES.added(2),
  INDICATOR_NOTICES.deleted,
  INDICATOR_NOTICES.emptied,
  INDICATOR_NOTICES.shared('H8'),
  INDICATOR_NOTICES.noClass(['A', 'B']),
];

/** What is said about parts of files, and about the sheets that are lost with them. */
const fileTexts: readonly Text[] = Object.keys(PART_FAULT_TEXTS).flatMap((key) => {
  const fault = key as keyof typeof PART_FAULT_TEXTS;
  return [SHEET_FAULT_TEXTS.own(fault), SHEET_FAULT_TEXTS.texts(fault), notRead(PART_FAULT_TEXTS[fault])];
});

/** What is said about files put together by unit, with one and several files. */
const togetherTexts: readonly Text[] = Object.values({
  ...TOGETHER_TEXTS,
  title: TOGETHER_TEXTS.title(undefined, 2024, 1, 'a.xlsx'),
  titleOfSeveral: TOGETHER_TEXTS.title(undefined, undefined, 2, ''),
  notRead: TOGETHER_TEXTS.notRead(['a.pdf']),
  doubtful: TOGETHER_TEXTS.doubtful(['A', 'B']),
  withoutForms: TOGETHER_TEXTS.withoutForms('a.xlsx'),
  summary: TOGETHER_TEXTS.summary(1, { error: 1, warning: 2, tip: 3 }),
  reportName: TOGETHER_TEXTS.reportName(undefined, 2024),
});

const entries: readonly (readonly [place: string, text: Text])[] = [
  ...pageEntries,
  ...Object.entries(sessionTexts).flatMap(([key, texts]) =>
    texts.map((text, index) => [`SESSION_TEXTS.${key} ${index}`, text] as const),
  ),
  ...Object.values(LEFT_TEXTS).flatMap((text, index) =>
    [1, 9].map((count) => [`LEFT_TEXTS ${index} ${count}`, text(Array<string>(count).fill('C5'))] as const),
  ),
  ...[
    ...fileTexts,
    ...togetherTexts,
    ...Object.values(PART_TEXTS),
    ...Object.values(UNSUPPORTED_FORMAT_TEXTS).flatMap(({ what, action }) => [what, action]),
  ].map((text, index) => [`file-texts ${index}`, text] as const),
  ...markTexts.map((text, index) => [`MARK_TEXTS ${index}`, text] as const),
  ...templateNotices.map((text, index) => [`TEMPLATE_NOTICES ${index}`, text] as const),
];

describe('catalogue of texts', () => {
  test.each(entries)('%s is there in both languages', (_place, { zh, en }) => {
    expect(zh.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
  });

  test.each(entries)('%s keeps to the plain official style', (_place, { zh, en }) => {
    expect(zh + en).not.toMatch(/[!！]/);
    expect(zh).not.toMatch(/[\u4e00-\u9fff][,;:?]/);
    expect(en).not.toMatch(/[\u4e00-\u9fff，。；：？（）]/);
  });
});
