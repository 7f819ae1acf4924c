import { cellAddress, rectAddress } from '../../forms/cell';
import { shortened } from '../../forms/excerpt';
import { valueOf } from '../../forms/field';
import type { Form, UnreadCell } from '../../forms/model';
import { FIELD_NAMES } from '../../forms/vocabulary/review-field-names';
import { formsOf, skippedOf, type Reading } from '../../reading/reading';
import { legible } from '../../texts/legible';
import { UNREAD_ACTIONS, UNREAD_TEXTS } from '../../texts/unread-texts';
import { readingJson } from '../reading-json';
import type { FilePlace, Output } from '../output';
import { readingOf } from '../../files/reading-of';
import type { WorkbookFile } from '../../files/workbook-file';

export interface ReadOptions {
  readonly json: boolean;
  readonly merges: boolean;
  /** Also prints the cells that were not read, each with the reason. */
  readonly explain: boolean;
}

/** `read`: prints what was understood of one file. Returns the exit status. */
export function readFile(
  file: WorkbookFile,
  { path }: FilePlace,
  { json, explain }: ReadOptions,
  output: Output,
): number {
  const { name } = file;
  const reading = readingOf(file);
  output.result(
    json ? JSON.stringify({ path, ...readingJson(name, reading) }) : readable(name, reading, explain),
  );
  return 0;
}

const KINDS: Readonly<Record<Form['kind'], string>> = {
  'department-overall': '部门整体支出绩效目标表',
  project: '项目绩效目标表',
  'self-evaluation': '绩效自评表',
  monitoring: '绩效运行监控表',
  'project-list': '项目清单',
};

/** The reading as a plain table: one line per form, one per sheet without a form. */
function readable(name: string, reading: Reading, explain: boolean): string {
  const lines = formsOf(reading).flatMap((form) => {
    const subject = valueOf(form.fields.projectName) ?? valueOf(form.fields.departmentName) ?? '（名称为空）';
    const counts = [
      `指标 ${form.indicators.length}`,
      ...(form.emptyClasses.length > 0 ? [`空白类别 ${form.emptyClasses.length}`] : []),
      ...(form.projects.length > 0 ? [`项目 ${form.projects.length}`] : []),
      ...(form.unread.length > 0 ? [`未识别单元格 ${form.unread.length}`] : []),
    ];
    const line = `  ${form.sheet.name}!${rectAddress(form.range)}  ${KINDS[form.kind]}  ${subject.replace(/\s+/gu, ' ')}  ${counts.join('，')}`;
    return explain ? [line, ...form.unread.map(explained)] : [line];
  });
  const tables = formsOf(reading).length;
  const skipped = skippedOf(reading).map(({ sheet, reason }) => `  ${sheet.name}  未识别：${reason.zh}`);
  return [`${name}：识别 ${tables} 张表`, ...lines, ...skipped].map(legible).join('\n');
}

const SHOWN = 40;

/** A cell that was not read, why, and which fields it may be. */
function explained({ at, text, why }: UnreadCell): string {
  const said = text.replace(/\s+/gu, ' ');
  const reason = UNREAD_TEXTS[why.cause](why.label?.replace(/\s+/gu, ' ') ?? '').zh;
  const fields = why.candidates.map((name) => FIELD_NAMES[name].zh).join('、');
  const may = fields === '' ? '' : `${UNREAD_ACTIONS.mayBe.zh}${fields}`;
  return `    ${cellAddress(at)}  ${shortened(said, SHOWN)}  ${reason}${may}`;
}
