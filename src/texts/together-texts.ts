import type { Text } from './text';

/** What is said about files put together by unit. */
export const TOGETHER_TEXTS = {
  noUnit: { zh: '未写明单位', en: 'No unit named' },
  unit: { zh: '单位', en: 'Unit' },
  year: { zh: '年度', en: 'Year' },
  files: { zh: '文件', en: 'Files' },
  tables: { zh: '表数', en: 'Tables' },
  error: { zh: '错误', en: 'Errors' },
  warning: { zh: '警告', en: 'Warnings' },
  tip: { zh: '提示', en: 'Tips' },
  departmentTotal: { zh: '部门资金总额（万元）', en: 'Department total (10,000 yuan)' },
  projectsTotal: { zh: '项目预算合计（万元）', en: 'Project budgets (10,000 yuan)' },
  notRecognised: { zh: '未识别', en: 'Not recognised' },
  doubtfulNames: { zh: '可能是同一单位', en: 'Possibly the same unit' },
  report: { zh: '报告', en: 'Report' },
  overview: { zh: '审核总览', en: 'Review overview' },
  chart: { zh: '各单位的问题', en: 'Findings by unit' },
  unreadFiles: { zh: '无法读取的文件', en: 'Files that could not be read' },
  summary: (units: number, { error, warning, tip }: Record<'error' | 'warning' | 'tip', number>): Text => ({
    zh: `${units}个单位，错误${error}个，警告${warning}个，提示${tip}个。`,
    en: `Units: ${units}; errors: ${error}; warnings: ${warning}; tips: ${tip}.`,
  }),
  reportName: (unit: string | undefined, year: number | undefined): Text => ({
    zh: `${unit ?? '未写明单位'}${year === undefined ? '' : `（${year}年度）`}`,
    en: `${unit ?? 'No unit named'}${year === undefined ? '' : ` (${year})`}`,
  }),
  unrecognisedFiles: { zh: '未识别的文件', en: 'Files without a table' },
  /** @param where the file, or the folder of all files; '' where they have none in common */
  title: (unit: string | undefined, year: number | undefined, files: number, where: string): Text => ({
    zh: `${unit ?? '未写明单位'}${year === undefined ? '' : `（${year}年度）`}，${files}个文件${where && `：${where}`}`,
    en: `${unit ?? 'No unit named'}${year === undefined ? '' : ` (${year})`}, ${files} ${files === 1 ? 'file' : 'files'}${where && `: ${where}`}`,
  }),
  notRead: (paths: readonly string[]): Text => ({
    zh: `${paths.length}个文件无法读取，没有审核：${paths.join('、')}。`,
    en: `Files that could not be read and were not reviewed: ${paths.join(', ')}.`,
  }),
  doubtful: (names: readonly string[]): Text => ({
    zh: `可能是同一单位，没有合并，请核对：${names.join('、')}。`,
    en: `Possibly the same unit, not joined; check: ${names.join(', ')}.`,
  }),
  withoutForms: (path: string): Text => ({
    zh: `${path}  未识别出绩效目标表。`,
    en: `${path}: no performance form was recognised.`,
  }),
} as const;
