import { FINDING_KINDS } from '../finding';
import { RULES } from '.';

test('ids are unique and in kebab case', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
});

test.each(RULES)('$id: known kind, texts in both languages, yields to known rules', (rule) => {
  expect(FINDING_KINDS).toContain(rule.kind);
  for (const text of [rule.title, rule.why, rule.source]) {
    expect(text.zh).toMatch(/[\u4e00-\u9fff]/u);
    expect(text.en.length).toBeGreaterThan(3);
    expect(text.zh + text.en).not.toMatch(/[!！]/u);
  }
  for (const other of rule.yieldsTo ?? []) expect(RULES.map(({ id }) => id)).toContain(other);
});
