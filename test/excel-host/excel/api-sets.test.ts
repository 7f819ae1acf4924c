import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { Arguments } from '../batch/arguments';
import { References } from '../batch/references';
import { ServiceObject } from '../batch/service-class';
import { startExcel, type TestExcel } from '../jest/start-excel';
import { workbookClass } from './workbook';

/** Classes whose name on the wire is not the public one. */
const PUBLIC_NAMES: Readonly<Record<string, string>> = { AddinInternalService: '' };

/** Public members of Office.js and the ExcelApi set each is documented with. */
function documentedSets(): ReadonlyMap<string, string> {
  const path = require.resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const sets = new Map<string, string>();
  const text = source.text;
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.name.text !== 'Excel') return;
    if (ts.isClassDeclaration(node) && node.name) {
      for (const member of node.members) {
        const name = member.name && ts.isIdentifier(member.name) ? member.name.text : '';
        const comment = text.slice(member.getFullStart(), member.getStart(source));
        // "1.7 for password": the member is older than its argument.
        const [, number, argument] = /Api set: ExcelApi (\d+\.\d+)( for )?/.exec(comment) ?? [];
        const set = argument ? 'any' : number;
        if (name && set && !sets.has(`${node.name.text}.${name}`)) sets.set(`${node.name.text}.${name}`, set);
      }
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return sets;
}

/** One object of every class that can be reached from the workbook. */
function reachable(root: ServiceObject): readonly ServiceObject[] {
  const found = new Map<string, ServiceObject>();
  const scope = { references: new References() };
  const calls: Readonly<Record<string, readonly (string | number)[]>> = {
    GetRange: ['A1:B2'],
    GetUsedRange: [],
    GetMergedAreasOrNullObject: [],
    GetByNamespace: ['urn:a'],
    GetActiveWorksheet: [],
  };
  const queue: (ServiceObject | null)[] = [root];
  for (let object = queue.shift(); object !== undefined; object = queue.shift()) {
    if (object === null || found.has(object.type.name)) continue;
    found.set(object.type.name, object);
    const { type, state } = object;
    for (const navigation of Object.values(type.objects ?? {})) queue.push(navigation.to(state));
    queue.push(...(type.items?.(state) ?? []));
    for (const [name, args] of Object.entries(calls)) {
      const outcome = type.methods?.[name]?.call(state, new Arguments(args), scope);
      if (outcome instanceof ServiceObject) queue.push(outcome);
    }
  }
  return [...found.values()];
}

let excel: TestExcel;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.stop());

test('every member exists in Office.js and is declared with its ExcelApi set', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    context.workbook.names.add('n', sheet.getRange('A1'));
    context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
    context.workbook.settings.add('s', 1);
    await context.sync();
  });
  const documented = documentedSets();
  const { book } = excel.host.document;
  const objects = reachable(new ServiceObject(workbookClass, { book }));
  const wrong: string[] = [];
  for (const { type } of objects) {
    const owner = PUBLIC_NAMES[type.name] ?? type.name;
    const members = Object.entries({ ...type.scalars, ...type.objects, ...type.methods });
    for (const [name, { since = '1.1' }] of members) {
      if (name.startsWith('_')) continue;
      const key = `${owner}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
      const set = documented.get(key) ?? 'not in Office.js';
      if (set !== since && set !== 'any') wrong.push(`${key}: declared ${since}, documented ${set}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(objects.map(({ type }) => type.name).sort()).toEqual(
    expect.arrayContaining([
      'Application',
      'ConditionalFormat',
      'ConditionalRangeBorder',
      'CustomXmlPart',
      'DataValidation',
      'HeaderFooter',
      'NamedItem',
      'PageLayout',
      'Range',
      'RangeAreas',
      'RangeBorder',
      'RangeFont',
      'Setting',
      'Worksheet',
      'WorksheetFreezePanes',
      'WorksheetProtection',
    ]),
  );
});
