import { buildReading, type FormSpec } from '../review/form-builder';
import { review } from '../../src/review/engine';
import type { Rule } from '../../src/review/rule';
import { RULES } from '../../src/review/rules';
import { setAside } from '../../src/review/set-aside';
import type { RuleChoices } from '../../src/review/workbook-record';
import { makeReport, type Report, type ReportSource } from '../../src/report/report';

/** A project form with an empty required field, an indicator without a number and one with a contradiction. */
export const FAULTY: FormSpec = {
  sheet: '道路养护',
  fields: {
    projectName: '道路养护经费',
    preparedBy: '',
    leader: '林一',
    phone: '13800005678',
    budget: '20万元',
    annualGoal: '养护道路',
  },
  indicators: [
    {
      level1: '产出指标',
      level2: '数量指标',
      level3: '养护里程',
      target: '≤50公里',
      explanation: '养护里程不低于50公里',
    },
    { level1: '效益指标', level2: '社会效益指标', level3: '通行条件', target: '有所改善', explanation: '' },
  ],
};

export const NO_CHOICES: RuleChoices = { disabled: [], enabled: [], limits: {} };

/** A report on forms, made at a fixed time. The finding of `dismissedRule` that comes first is set aside with `reason`. */
export function reportOn(
  specs: readonly FormSpec[],
  options: Partial<Pick<ReportSource, 'workbook' | 'choices' | 'shown'>> & {
    readonly dismissedRule?: string;
    readonly reason?: string;
    readonly rules?: readonly Rule[];
  } = {},
): Report {
  const reading = buildReading(...specs);
  const all = review(reading);
  const finding = all.findings.find(({ rule }) => rule === options.dismissedRule);
  const dismissals = finding
    ? [
        {
          finding: finding.id,
          rule: finding.rule,
          reason: options.reason ?? '另有说明',
          quotes: finding.evidence.map(({ text }) => text),
          on: '2031-02-03',
        },
      ]
    : [];
  return makeReport({
    workbook: '2031年绩效目标.xlsx',
    choices: NO_CHOICES,
    rules: RULES,
    ...options,
    ...setAside(all, dismissals),
    reading,
    version: '1.2.3',
    madeAt: new Date(2031, 1, 3, 9, 5),
  });
}

/** Texts out of cells that try to be something else. */
export const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['formula', '=HYPERLINK("http://example.invalid","x")'],
  ['plus', '+1+cmd'],
  ['minus', '-2+3'],
  ['at', '@SUM(1,2)'],
  ['tab', '\t=1+1'],
  ['carriage return', '\r=1+1'],
  ['blank before', '  =1+1'],
  ['full width', '＝1+1'],
  ['script', '<script>alert(1)</script>'],
  ['attribute', '"><img src=x onerror=alert(1)>'],
  ['entity', '&lt;b&gt; & &amp;'],
  ['quotes and separators', 'a,"b";c\r\nd'],
  ['control', 'a\u0000b\u0007c\u001bd'],
  ['direction', 'a\u202eb\u2066c'],
  ['half a character', 'a\ud800b'],
  ['long', '长'.repeat(32_767)],
];
