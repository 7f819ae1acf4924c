import type { WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../../support/evidence';
import { projectKey } from '../../support/project-lists';
import { formKeysOf } from '../../support/subjects';

/** A listed project without a form, or a form without a place in the list. */
export const projectNotListed: WorkbookRule = {
  id: 'project-not-listed',
  kind: 'cross-table-mismatch',
  severity: 'tip',
  dimension: '完整性',
  scope: 'workbook',
  needsEveryForm: true,
  title: bilingual('项目清单与项目表不对应', 'List and forms do not cover the same projects'),
  why: bilingual('每个项目都要有绩效目标表。', 'Every project needs its form.'),
  source: bilingual('项目支出绩效目标全覆盖（中发〔2018〕34号）', 'Zhong Fa [2018] 34: full coverage'),
  looksAt: ({ kind, fields: { projectName }, projects }) => [kind, projectName, projects],
  check: ({ forms }, reading) => {
    const keys = formKeysOf(reading);
    const projects = forms.filter(({ kind }) => kind === 'project');
    const lists = forms.filter((form) => form.projects.length > 0);
    if (projects.length === 0 || lists.length === 0) return { results: [] };
    const nameOf = (field: (typeof projects)[number]['fields']['projectName']): string =>
      isRead(field) ? projectKey(field.value) : '';
    const withForm = new Set(projects.map(({ fields }) => nameOf(fields.projectName)));
    const listed = new Set(lists.flatMap((list) => list.projects.map((row) => nameOf(row.projectName))));
    const missingForms = lists.flatMap((list) =>
      list.projects
        .filter((row) => isRead(row.projectName) && !withForm.has(nameOf(row.projectName)))
        .map((row) => ({
          owner: list,
          field: row.projectName,
          zh: '在清单中，但没有项目表',
          en: 'is listed and has no form',
        })),
    );
    const missingRows = projects
      .filter(({ fields }) => isRead(fields.projectName) && !listed.has(nameOf(fields.projectName)))
      .map((form) => ({
        owner: form,
        field: form.fields.projectName,
        zh: '有项目表，但不在清单中',
        en: 'has a form and is not listed',
      }));
    return {
      results: [...missingForms, ...missingRows].flatMap(({ owner, field, zh, en }) =>
        isRead(field)
          ? [
              {
                subject: `${keys.get(owner) ?? ''}/${projectKey(field.value)}`,
                cells: cellsOf(field),
                evidence: evidenceOf(field),
                message: bilingual(`项目${said(field.value)}${zh}，请核对。`, `${said(field.value)} ${en}.`),
                mark: { while: 'unchanged' as const },
              },
            ]
          : [],
      ),
    };
  },
};
