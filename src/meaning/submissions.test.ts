import type { Form } from '../forms/model';
import { buildForm } from '../../test/review/form-builder';
import { relateBodies, sameBody } from './bodies';
import { departmentsWithProjects, submissionsOf } from './submissions';

test.each<[one: string, other: string, relation: string]>([
  ['青山县教育局', '青山县 教育局', 'same'],
  ['青山县教育局', '教育局', 'same'],
  ['青山县教育局（本级）', '青山县教育局', 'same'],
  ['市卫健委', '青山市卫生健康委员会', 'same'],
  ['县疾病预防与控制中心', '县疾病预防控制中心', 'same'],
  ['市人大常委会办公室', '青山市人民代表大会常务委员会办公室', 'same'],
  ['青山县住建局', '青山县住房和城乡建设局', 'same'],
  ['青山县教育局', '青山县教育局教研室', 'part'],
  ['青山教育局', '青山县教育局', 'unclear'],
  ['青山县教育局', '青山县民政局', 'other'],
  ['青山县教育局', '绿水县教育局', 'other'],
  ['青山县第一小学', '青山县第二小学', 'other'],
  ['', '', 'unclear'],
])('%s and %s: %s', (one, other, relation) => {
  expect(relateBodies(one, other)).toBe(relation);
  expect(relateBodies(other, one)).toBe(relation);
  expect(sameBody(one, other)).toBe(relation === 'same');
});

const department = (unit: string | undefined, year = '2025'): Form =>
  buildForm({
    kind: 'department-overall',
    sheet: `部门 ${unit ?? ''} ${year}`,
    fields: { year, ...(unit === undefined ? {} : { departmentName: unit }) },
  });
let sheets = 0;
const project = (
  fields: Partial<Record<'preparedBy' | 'department' | 'implementer', string>>,
  year = '2025',
) => buildForm({ sheet: `项目 ${(sheets += 1)}`, fields: { year, projectName: '某项目', ...fields } });
const of = (unit: string): Form => project({ preparedBy: unit });

/** Sizes of the submissions in their order. */
const sizes = (...forms: readonly Form[]): readonly number[] =>
  submissionsOf(forms).map((submission) => submission.forms.length);

test.each<[name: string, forms: readonly Form[], sizes: readonly number[], incomplete: boolean]>([
  ['one unit', [department('甲县财政局'), of('甲县财政局'), of('财政局')], [3], false],
  ['nobody names a unit', [department(undefined), project({}), project({})], [3], false],
  ['only the department does', [department('甲县财政局'), project({}), project({})], [3], false],
  ['only the projects do', [department(undefined), of('甲县财政局'), of('甲县财政局')], [3], false],
  [
    'the department is over who carries out',
    [department('甲县卫健局'), project({ department: '甲县卫生健康局', implementer: '甲县疾控中心' })],
    [2],
    false,
  ],
  ['an office of the department', [department('甲县财政局'), of('甲县财政局国库支付中心')], [2], false],
  ['a project of another unit', [department('甲县财政局'), of('甲县民政局')], [1, 1], true],
  [
    'a body under the department, one among many',
    [department('甲县财政局'), of('甲县财政局'), of('甲县财政局'), of('甲县财政局'), of('甲县珠算协会')],
    [5],
    false,
  ],
  [
    'two units, and a project of nobody',
    [department('甲县财政局'), department('甲县民政局'), of('甲县民政局'), project({})],
    [1, 2, 1],
    true,
  ],
  ['projects of two units', [of('甲县财政局'), of('甲县民政局'), of('甲县财政局')], [2, 1], true],
  ['本单位 is nobody in particular', [department('甲县财政局'), of('本单位')], [2], false],
  ['nothing', [], [], false],
])('%s', (_name, forms, expected, incomplete) => {
  expect(sizes(...forms)).toEqual(expected);
  expect(submissionsOf(forms).some((submission) => submission.incomplete)).toBe(incomplete);
});

test('a project belongs to the department form of its year', () => {
  const forms = [
    department('甲县财政局', '2024'),
    department('甲县财政局', '2025'),
    project({ preparedBy: '甲县财政局' }, '2024'),
  ];
  const [submission] = submissionsOf(forms);
  expect(departmentsWithProjects(submission?.forms ?? []).map(({ projects }) => projects.length)).toEqual([
    1, 0,
  ]);
});

test('a thousand forms of a thousand units are a thousand submissions', () => {
  const forms = Array.from({ length: 1000 }, (_form, index) => of(`甲县第${index}中学`));
  expect(submissionsOf(forms)).toHaveLength(1000);
});
