import {
  columnLabel,
  fieldLabel,
  FORM_FAMILIES,
  fundLabel,
  sectionLabel,
  type FormFamily,
} from '../../forms/families';
import { classOf } from '../../forms/indicator-class';
import type { SectionName } from '../../forms/vocabulary';
import { familyOf } from './family-choice';
import { matchLabel } from '../labels/label-matcher';
import { titleKind } from '../regions/title';

const families = FORM_FAMILIES.map((family) => [family.id, family] as const);
const printed = (family: FormFamily) =>
  family.fields.filter((name) => name !== 'title' && name !== 'year').map((name) => fieldLabel(family, name));

test('ids are unique', () => {
  expect(new Set(families.map(([id]) => id)).size).toBe(families.length);
});

describe.each(families)('what %s prints is read back as what it means', (_id, family) => {
  test('its title names its kind', () => {
    expect(titleKind(family.title)).toBe(family.kind);
  });

  test('its labels', () => {
    const read = (text: string) => matchLabel(text);
    for (const name of family.fields)
      if (name !== 'title' && name !== 'year')
        expect([name, read(fieldLabel(family, name))?.fields]).toEqual([
          name,
          expect.arrayContaining([name]),
        ]);
    for (const name of Object.keys(family.wording.sections ?? {}) as SectionName[])
      expect(read(sectionLabel(family, name))?.sections).toContain(name);
    for (const column of family.columns) expect(read(columnLabel(family, column))?.columns).toContain(column);
    for (const column of family.funds) expect(read(fundLabel(family, column))?.fundColumns).toContain(column);
    for (const row of family.fundRows) expect(read(row)?.fundRows).not.toEqual([]);
  });

  test('its classes', () => {
    for (const { level1, label, level2 } of family.tree)
      for (const sub of level2) expect(classOf(label, sub.label)).toEqual({ level1, level2: sub.class });
  });

  test('a form that holds all of it belongs to it', () => {
    const traits = {
      kind: family.kind,
      subject: family.subject,
      fields: new Set(family.fields),
      columns: new Set(family.columns),
      classes: family.tree.flatMap(({ level1, level2 }) =>
        level2.map((sub) => ({ level1, level2: sub.class })),
      ),
      wordings: new Set([family.title, ...printed(family)]),
      hasFunds: family.funds.length > 0,
      hasLists: family.lists.length > 0,
    };
    // A flat list is told by its layout, its rows are project forms.
    if (family.id !== 'flat-list') expect(familyOf(traits)).toBe(family.id);
  });
});
