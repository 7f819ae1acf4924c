import { rectAddress } from '../../forms/cell';
import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import { formsOf, skippedOf, type Reading } from '../../reading/reading';
import { legible } from '../../texts/legible';
import { readingJson } from '../reading-json';
import { eachWorkbook, type Output } from '../each-workbook';
import { readingOf } from '../../files/reading-of';

export interface ReadOptions {
  readonly json: boolean;
  readonly merges: boolean;
}

/** `read`: prints what was understood of each file. Returns the exit status. */
export const runRead = (files: readonly string[], { json, merges }: ReadOptions, output: Output): number =>
  eachWorkbook(files, { merges }, output, (file) => {
    const { name } = file;
    const reading = readingOf(file);
    output.result(json ? JSON.stringify(readingJson(name, reading)) : readable(name, reading));
    return 0;
  });

const KINDS: Readonly<Record<Form['kind'], string>> = {
  'department-overall': '部门整体支出绩效目标表',
  project: '项目绩效目标表',
  'self-evaluation': '绩效自评表',
  monitoring: '绩效运行监控表',
  'project-list': '项目清单',
};

/** The reading as a plain table: one line per form, one per sheet without a form. */
function readable(name: string, reading: Reading): string {
  const lines = formsOf(reading).map((form) => {
    const subject = valueOf(form.fields.projectName) ?? valueOf(form.fields.departmentName) ?? '（名称为空）';
    const counts = [
      `指标 ${form.indicators.length}`,
      ...(form.emptyClasses.length > 0 ? [`空白类别 ${form.emptyClasses.length}`] : []),
      ...(form.projects.length > 0 ? [`项目 ${form.projects.length}`] : []),
      ...(form.unread.length > 0 ? [`未识别单元格 ${form.unread.length}`] : []),
    ];
    return `  ${form.sheet.name}!${rectAddress(form.range)}  ${KINDS[form.kind]}  ${subject.replace(/\s+/gu, ' ')}  ${counts.join('，')}`;
  });
  const skipped = skippedOf(reading).map(({ sheet, reason }) => `  ${sheet.name}  未识别：${reason.zh}`);
  return [`${name}：识别 ${lines.length} 张表`, ...lines, ...skipped].map(legible).join('\n');
}
