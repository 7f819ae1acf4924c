import { formsOf, type Reading } from '../../src/reading/reading';
import type { SessionState } from '../../src/session/session-state';
import {
  cell,
  FINDINGS,
  form,
  manyFindings,
  READING,
  READING_WITHOUT_FORMS,
  REVIEW,
  sheet,
} from '../../src/taskpane/testing/fixtures';
import { FIT_CORRECTED, FIT_CORRECTIONS, FIT_READING } from '../../src/taskpane/testing/fit-fixtures';
import { RecordDamagedError } from '../../src/review/record/record-errors';
import { EMPTY_RECORD } from '../../src/review/workbook-record';
import type { Finding } from '../../src/review/finding';

const CHECKED: Partial<SessionState> = {
  phase: 'ready',
  freshness: 'live',
  reading: READING,
  review: REVIEW,
  record: EMPTY_RECORD,
  checkedAt: new Date(2026, 10, 22, 14, 2),
};
const LONG_SHEET = sheet('全市代表大会会议保障经费（含换届选举及代表履职补助）');
const NOTHING_FOUND = { findings: [], cannotJudge: [] };
const [WITH_QUOTES, , , WITH_FIX] = FINDINGS as readonly [Finding, Finding, Finding, Finding];

/** What the user has said about the reading: one correction of each kind, two of them without effect. */
const CORRECTED: Partial<SessionState> = {
  ...CHECKED,
  record: {
    ...EMPTY_RECORD,
    corrections: [
      {
        id: 'a001',
        type: 'bind',
        target: { type: 'field', field: 'annualGoal' },
        at: cell(LONG_SHEET, 9, 2),
      },
      { id: 'a002', type: 'bind', target: { type: 'list', list: 'plans' }, at: undefined },
      { id: 'a003', type: 'family', sheet: LONG_SHEET, family: 'central-project' },
      { id: 'a004', type: 'exclude-sheet', sheet: sheet('已经删除的工作表') },
    ],
  },
  selection: cell(LONG_SHEET, 9, 2),
};

/** Findings of one rule that can all be put right at once. */
const FIXABLE: readonly Finding[] = Array.from({ length: 12 }, (_, index) => {
  const at = cell(
    sheet(index < 7 ? '立法调研' : '全市代表大会会议保障经费（含换届选举及代表履职补助）'),
    index + 3,
    2,
  );
  return {
    ...WITH_FIX,
    id: `${WITH_FIX.rule}:${index}`,
    form: `[${at.sheet.id}]`,
    cells: [at],
    evidence: [{ at, text: ` 立法调研经费${index}` }],
    fix: {
      label: WITH_FIX.fix?.label ?? { zh: '', en: '' },
      edits: [{ at, before: ` 立法调研经费${index}`, after: `立法调研经费${index}` }],
    },
  };
});

/** A workbook in which one of the target forms has its self-evaluation already. */
const TARGET_FORMS = formsOf(READING).filter(({ kind }) => kind === 'project');
const EVALUATED: Reading = {
  sheets: [
    ...READING.sheets,
    ...TARGET_FORMS.slice(0, 1).map(({ fields }) => {
      const at = sheet('绩效自评表');
      return { sheet: at, forms: [form(at, { kind: 'self-evaluation', fields })] };
    }),
  ],
};

const LONG = 5_000;

/** What the pane can look like, as states of its session. The scenes say what is done with them. */
export const STATES = {
  first: {},
  firstCheck: { freshness: 'checking', progress: { done: 3, total: 9 } },
  findings: CHECKED,
  corrected: CORRECTED,
  fit: { ...CHECKED, reading: FIT_READING },
  fitCorrected: {
    ...CHECKED,
    reading: FIT_CORRECTED,
    record: { ...EMPTY_RECORD, corrections: FIT_CORRECTIONS },
  },
  recordProblem: {
    ...CHECKED,
    recordProblem: new RecordDamagedError('JSON').explanation,
  },
  checkingAgain: { ...CHECKED, freshness: 'checking', progress: { done: 2, total: 9 } },
  editing: { ...CHECKED, freshness: 'editing' },
  stale: { ...CHECKED, freshness: 'stale' },
  allClear: { ...CHECKED, review: NOTHING_FOUND },
  noForm: { ...CHECKED, reading: READING_WITHOUT_FORMS, review: NOTHING_FOUND },
  emptyWorkbook: { ...CHECKED, reading: { sheets: [] }, review: NOTHING_FOUND },
  failure: {
    ...CHECKED,
    notice: {
      type: 'error',
      explanation: {
        what: {
          zh: '工作表“立法调研”受保护，没有改动。',
          en: 'The sheet “立法调研” is protected: nothing was changed.',
        },
        why: {
          zh: '受保护的工作表不允许更改单元格格式。',
          en: 'A protected sheet lets no format be changed.',
        },
        action: {
          zh: '请在“审阅”选项卡撤销工作表保护后重试。',
          en: 'Unprotect the sheet on the Review tab and try again.',
        },
      },
    },
  },
  warned: {
    ...CHECKED,
    notice: {
      type: 'warning',
      text: {
        zh: '已标记 12 个单元格。工作表“立法调研”：没有改动任何内容。工作表受保护。',
        en: '12 cells marked. “立法调研”: Nothing was changed. The sheet is protected.',
      },
    },
  },
  marked: {
    ...CHECKED,
    marks: 4,
    notice: { type: 'done', text: { zh: '已标记 4 个单元格。', en: '4 cells marked.' } },
  },
  marking: { ...CHECKED, busy: 'marking' },
  reporting: { ...CHECKED, busy: 'reporting' },
  reportingReads: { ...CHECKED, busy: 'reporting', freshness: 'checking' },
  made: {
    ...CHECKED,
    made: {
      task: 'fill',
      sheets: [
        {
          sheet: sheet('项目绩效目标表'),
          carried: [],
          unplaced: [{ name: '分管领导', text: '张三', at: cell(LONG_SHEET, 20, 5) }],
          account: {
            placed: 20,
            inRemarks: 1,
            labels: 12,
            leftOut: [],
            beside: [
              {
                at: { ...cell(LONG_SHEET, 40, 1), rows: 6, columns: 4 },
                text: '项目经费测算明细',
                cells: 18,
              },
              { at: cell(LONG_SHEET, 50, 1), text: '审核人：', cells: 1 },
            ],
          },
        },
      ],
    },
  },
  evaluated: { ...CHECKED, reading: EVALUATED },
  here: { ...CHECKED, here: [WITH_QUOTES.id], selected: WITH_QUOTES.id },
  asked: { ...CHECKED, asked: { sheet: '立法调研', row: 16, column: 6 } },
  askedClear: { ...CHECKED, asked: { sheet: '立法调研', row: 16, column: 5 } },
  dismissed: {
    ...CHECKED,
    review: { ...REVIEW, findings: FINDINGS.slice(1) },
    record: {
      ...EMPTY_RECORD,
      dismissals: [
        {
          finding: WITH_QUOTES.id,
          rule: WITH_QUOTES.rule,
          reason: '其余 60 万元由上级部门统一编报，已与财政局核对。',
          quotes: [],
          on: '2026-11-20',
        },
      ],
    },
    dismissed: [
      {
        finding: WITH_QUOTES,
        dismissal: {
          finding: WITH_QUOTES.id,
          rule: WITH_QUOTES.rule,
          reason: '其余 60 万元由上级部门统一编报，已与财政局核对。',
          quotes: [],
          on: '2026-11-20',
        },
      },
    ],
  },
  fixable: { ...CHECKED, review: { findings: FIXABLE, cannotJudge: [] } },
  fixing: { ...CHECKED, review: { findings: FIXABLE, cannotJudge: [] }, busy: 'fixing' },
  long: {
    ...CHECKED,
    reading: {
      sheets: [
        ...READING.sheets,
        ...Array.from({ length: 12 }, (_, index) => ({ sheet: sheet(`项目${index + 1}`), forms: [] })),
      ],
    },
    review: { findings: manyFindings(LONG), cannotJudge: [] },
  },
} as const satisfies Record<string, Partial<SessionState>>;

export type StateName = keyof typeof STATES;

export const isStateName = (name: string | null): name is StateName => name !== null && name in STATES;
