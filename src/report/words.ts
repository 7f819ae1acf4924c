import { cellAddress, type CellRef } from '../forms/cell';
import { valueOf } from '../forms/field';
import type { Form } from '../forms/model';
import { entryMessage } from '../review/list/entry-words';
import type { Dismissal } from '../review/workbook-record';
import type { CannotJudge, Dimension, Evidence, Finding } from '../review/finding';
import { findingAction } from '../texts/action-texts';
import { DIMENSION_TEXTS, FORM_KIND_TEXTS } from '../texts/form-texts';
import { DIMENSION_QUESTIONS, REPORT_TEXTS, SEVERITY_TEXTS } from '../texts/report-texts';
import { legible } from '../texts/legible';
import { inLanguage, type Language, type Text } from '../texts/text';
import { firstOf, totalOf, type Counts } from '../review/list/entries';
import { LEVEL_TEXTS } from '../texts/list-texts';
import type { Report, ReportEntry, ReportForm, ReportRule, RuleSetting } from './report';

/** How a medium wants its words. */
export interface WordsOptions {
  readonly language: Language;
  /** `masked` in files that are passed on: telephone numbers keep their first three and last two digits. */
  readonly phones: 'shown' | 'masked';
}

/** A quote for print: where it stands and what it says. */
export interface Quote {
  readonly place: string;
  readonly text: string;
}

/** The report's parts as words of one language. Texts out of cells are legible: without control and direction characters. */
export interface Words {
  readonly t: (text: Text) => string;
  /** A text out of the workbook. */
  readonly said: (text: string) => string;
  readonly made: string;
  /** 绩效目标表助手 0.1.0 */
  readonly product: string;
  /** 64条规则（1a2b3c4d） */
  readonly ruleSet: string;
  readonly counts: (counts: Counts) => string;
  /** 12项，20处：错误 2，警告 8，提示 2；另有细节5处 */
  readonly result: string;
  /** 理由：… */
  readonly pair: (name: string, content: string) => string;
  /** What a dimension asks. */
  readonly asks: (dimension: Dimension) => string;
  /** 人大会议（项目绩效目标表，人大会议经费） */
  readonly form: (form: ReportForm) => string;
  /** 项目绩效目标表：人大会议经费 */
  readonly formKind: (form: ReportForm) => string;
  /** The same of a form itself, with its sheet. */
  readonly fitForm: (form: Form) => string;
  readonly severity: (item: Pick<Finding, 'severity'>) => string;
  readonly dimension: (finding: Pick<Finding, 'dimension'>) => string;
  /** All cells, with their sheets: 人大会议!F17、G17. */
  readonly places: (cells: readonly CellRef[]) => string;
  readonly message: (finding: Finding) => string;
  readonly quotes: (finding: Finding) => readonly Quote[];
  /** An entry: what it says, in one line or with a line for each place; its places; what is quoted. */
  readonly entry: (each: ReportEntry) => string;
  readonly entryLines: (each: ReportEntry) => readonly string[];
  readonly entryCells: (each: ReportEntry) => readonly CellRef[];
  readonly entryQuotes: (each: ReportEntry) => readonly Quote[];
  readonly why: (rule: ReportRule) => string;
  readonly action: (rule: ReportRule, fix: Finding['fix']) => string;
  readonly source: (rule: ReportRule) => string;
  readonly dismissal: (dismissal: Dismissal) => string;
  readonly cannotJudge: (item: CannotJudge) => string;
  readonly setting: (setting: RuleSetting) => string;
}

const SETTING_TEXTS: Readonly<Record<RuleSetting['type'], Text>> = {
  off: REPORT_TEXTS.switchedOff,
  on: REPORT_TEXTS.switchedOn,
  offByDefault: REPORT_TEXTS.offByDefault,
  limit: REPORT_TEXTS.limitChanged,
};

/** The words of one report in one language. */
export function wordsOf(report: Report, { language, phones }: WordsOptions): Words {
  const t = (text: Text): string => inLanguage(text, language);
  const chinese = language === 'zh';
  const said = (text: string): string => legible(phones === 'masked' ? masked(text, report.phones) : text);
  const pair = (name: string, content: string): string => `${name}${chinese ? '：' : ': '}${content}`;
  const inBrackets = (text: string): string => (chinese ? `（${text}）` : ` (${text})`);
  const counts = ({ error, warning, tip }: Counts): string => t(REPORT_TEXTS.counts(error, warning, tip));
  const message = (finding: Finding): string => said(t(finding.message));
  const quotes = ({ evidence }: Finding): readonly Quote[] =>
    onceEach(evidence.map((each) => quoteOf(each, said, t(REPORT_TEXTS.blankCell))));
  const entries = pair(t(LEVEL_TEXTS.entries(totalOf(report.counts), report.places)), counts(report.counts));
  const formKind = ({ kind, subject }: ReportForm): string =>
    subject === '' ? t(FORM_KIND_TEXTS[kind]) : pair(t(FORM_KIND_TEXTS[kind]), said(subject));
  return {
    t,
    said,
    made: shownTime(report.madeAt, language),
    product: `${t(REPORT_TEXTS.productName)} ${report.version}`,
    ruleSet: `${t(REPORT_TEXTS.rulesCount(report.ruleSet.rules))}${inBrackets(report.ruleSet.version)}`,
    counts,
    result:
      report.details > 0
        ? `${entries}${chinese ? '；' : '; '}${t(LEVEL_TEXTS.more(report.details))}`
        : entries,
    pair,
    asks: (dimension) => t(DIMENSION_QUESTIONS[dimension]),
    form: (form) => `${said(form.sheet)}${inBrackets(formKind(form))}`,
    formKind,
    fitForm: ({ sheet, kind, fields }) => {
      const subject = valueOf(fields.projectName) ?? valueOf(fields.departmentName) ?? '';
      const named = subject === '' ? t(FORM_KIND_TEXTS[kind]) : pair(t(FORM_KIND_TEXTS[kind]), said(subject));
      return `${said(sheet.name)}${inBrackets(named)}`;
    },
    severity: ({ severity }) => t(SEVERITY_TEXTS[severity]),
    dimension: ({ dimension }) => t(DIMENSION_TEXTS[dimension]),
    places: (cells) => placesOf(cells, said).join(chinese ? '、' : ', '),
    message,
    quotes,
    entry: ({ entry, rule }) => said(t(entryMessage(entry, rule.title))),
    entryLines: ({ entry: { findings }, rule }) =>
      findings.length === 1
        ? findings.map(message)
        : [
            t(LEVEL_TEXTS.together(t(rule.title), findings.length)),
            ...findings.map((finding) => pair(addressOf(finding), message(finding))),
          ],
    entryCells: ({ entry }) =>
      entry.findings.length === 1
        ? firstOf(entry).cells
        : entry.findings.flatMap(({ cells }) => cells.slice(0, 1)),
    entryQuotes: ({ entry: { findings } }) => onceEach(findings.flatMap(quotes)),
    why: ({ why }) => t(why),
    action: ({ kind, id }, fix) =>
      [
        t(findingAction({ kind, rule: id })),
        ...(fix ? [pair(t(REPORT_TEXTS.fix), said(t(fix.label)))] : []),
      ].join(chinese ? '' : ' '),
    source: ({ source }) => t(source),
    dismissal: ({ reason, on }) => `${said(reason)}${inBrackets(on)}`,
    cannotJudge: ({ reason }) => said(t(reason)),
    setting: (setting) =>
      pair(t(SETTING_TEXTS[setting.type]), `${t(setting.rule.title)}${limitOf(setting, t, chinese)}`),
  };
}

function limitOf(setting: RuleSetting, t: Words['t'], chinese: boolean): string {
  if (setting.type !== 'limit') return '';
  const { limit, value } = setting;
  const is = t(REPORT_TEXTS.limitIs(value, limit.unit, limit.initial));
  return chinese ? `，${t(limit.title)}${is}` : `, ${t(limit.title)} ${is}`;
}

const quoteOf = ({ at, text }: Evidence, said: Words['said'], blank: string): Quote => ({
  place: `${said(at.sheet.name)}!${cellAddress(at)}`,
  text: text.trim() === '' ? blank : said(text),
});

/** A finding may quote several passages of one cell; the cell is printed once. */
const onceEach = (quotes: readonly Quote[]): readonly Quote[] => [
  ...new Map(quotes.map((quote) => [`${quote.place}\n${quote.text}`, quote])).values(),
];

const addressOf = ({ cells: [at] }: Finding): string => (at ? cellAddress(at) : '');

/** Addresses with the sheet before the first cell of each sheet only. */
function placesOf(cells: readonly CellRef[], said: Words['said']): readonly string[] {
  return cells.map((at, index) =>
    cells[index - 1]?.sheet.id === at.sheet.id
      ? cellAddress(at)
      : `${said(at.sheet.name)}!${cellAddress(at)}`,
  );
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Local date and time: 2026年11月22日 16:40, or 2026-11-22 16:40. */
function shownTime(at: Date, language: Language): string {
  const time = `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
  const [year, month, day] = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return language === 'zh'
    ? `${year}年${month}月${day}日 ${time}`
    : `${year}-${twoDigits(month)}-${twoDigits(day)} ${time}`;
}

/** Digits in a text that are no telephone number yet: too short to give anybody away. */
const SHORTEST_PHONE = 7;

/** Every telephone number of the list in a text, with its middle digits hidden. */
function masked(text: string, phones: readonly string[]): string {
  return phones.reduce((rest, phone) => {
    const digits = phone.replace(/\D/gu, '').length;
    return digits < SHORTEST_PHONE ? rest : rest.replaceAll(phone, maskedPhone(phone, digits));
  }, text);
}

function maskedPhone(phone: string, digits: number): string {
  let seen = 0;
  return phone.replace(/\d/gu, (digit) => {
    seen += 1;
    return seen <= 3 || seen > digits - 2 ? digit : '*';
  });
}
