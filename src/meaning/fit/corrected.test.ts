import { buildForm, type IndicatorSpec } from '../../../test/review/form-builder';
import { readMoney, readText } from '../../taskpane/testing/fixtures';
import type { CellRef } from '../../forms/cell';
import { ABSENT, placeOf } from '../../forms/field';
import type { FitCorrection } from '../../forms/fit-correction';
import type { CostRow, Form } from '../../forms/model';
import { carriersOf, uncarriedGoals } from './carriers';
import { correctedOf } from './corrected';
import { fitOf, looseWorkOf } from './fit';

const row = (level3: string, target: string): IndicatorSpec => ({
  level1: '产出指标',
  level2: '数量指标',
  level3,
  target,
  explanation: '',
});
const GOAL = '新建公厕12座，种植行道树500株。';
const TOILETS = buildForm({
  kind: 'project',
  fields: { year: '2025', annualGoal: GOAL, projectName: '县城公厕建设' },
  indicators: [row('公厕建成座数', '12座'), row('图书采购册数', '≥3000册')],
});

const goalAt = (form: Form): CellRef => placeOf(form.fields.annualGoal)!;
const nameAt = (form: Form, index: number): CellRef => placeOf(form.indicators[index]!.level3)!;
const corrected = (form: Form, ...fitCorrections: FitCorrection[]): Form => ({ ...form, fitCorrections });
const tie = (
  form: Form,
  type: 'link' | 'unlink',
  quote: string,
  indicator: number,
  at: CellRef = goalAt(form),
): FitCorrection => ({ id: `${type}${indicator}`, type, at, quote, to: nameAt(form, indicator) });
const linksIn = (form: Form): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    fitOf(form).items.map(({ items, measures }) => [items[0]!.piece.quote, measures.map(({ name }) => name)]),
  );

test('a link made by hand ties work and indicator, and neither is left over', () => {
  expect(fitOf(TOILETS).unmeasured.map(({ piece }) => piece.quote)).toEqual(['种植行道树500株']);
  const form = corrected(TOILETS, tie(TOILETS, 'link', '种植行道树500株', 1));
  expect(linksIn(form)).toEqual({ 新建公厕12座: ['公厕建成座数'], 种植行道树500株: ['图书采购册数'] });
  expect(fitOf(form)).toMatchObject({ unmeasured: [], homeless: [] });
});

test('a link undone by hand leaves both over, whatever they share', () => {
  const form = corrected(TOILETS, tie(TOILETS, 'unlink', '新建公厕12座', 0));
  expect(linksIn(form)).toMatchObject({ 新建公厕12座: [] });
  expect(fitOf(form).unmeasured.map(({ piece }) => piece.quote)).toContain('新建公厕12座');
  expect(fitOf(form).homeless.map(({ name }) => name)).toContain('公厕建成座数');
});

test('work that needs no indicator is not left over, with or without a number', () => {
  const excuse = (form: Form, quote: string): FitCorrection => ({
    id: 'none1',
    type: 'no-indicator',
    at: goalAt(form),
    quote,
    reason: '由林业部门考核',
    on: '2026-11-30',
  });
  const form = corrected(TOILETS, excuse(TOILETS, '种植行道树500株'));
  expect(fitOf(form).unmeasured).toEqual([]);
  expect([...correctedOf(form).excused.values()]).toMatchObject([
    { correction: { reason: '由林业部门考核' } },
  ]);
  const loose = buildForm({
    kind: 'project',
    fields: { year: '2025', annualGoal: '新建公厕12座。完善消防设施。', projectName: '公厕' },
    indicators: [row('公厕建成座数', '12座')],
  });
  expect(looseWorkOf(loose).map(({ piece }) => piece.quote)).toEqual(['完善消防设施']);
  expect(looseWorkOf(corrected(loose, excuse(loose, '完善消防设施')))).toEqual([]);
});

test('a correction follows what has become of its words, and is idle where the work or a place is gone', () => {
  const link = tie(TOILETS, 'link', '种植行道树800株', 1);
  expect(linksIn(corrected(TOILETS, link))).toMatchObject({ 种植行道树500株: ['图书采购册数'] });
  const gone = [
    tie(TOILETS, 'link', '更新公交车6辆', 1),
    { ...link, id: 'b', to: undefined },
    { ...link, id: 'c', at: undefined },
  ];
  const form = corrected(TOILETS, ...gone);
  expect(correctedOf(form).idle).toEqual(gone);
  expect(linksIn(form)).toEqual(linksIn(TOILETS));
});

test('money is tied and parted by hand, that of a cost row and that of a project', () => {
  const cellAt = (at: number, column: number): CellRef => ({ ...goalAt(TOILETS), row: at, column });
  const cost = (item: string, at: number): CostRow => ({
    item: readText(item, cellAt(at, 0)),
    unitPrice: ABSENT,
    number: ABSENT,
    amount: readMoney('12', cellAt(at, 1)),
    basis: ABSENT,
  });
  const spec: Form = {
    ...TOILETS,
    range: { ...TOILETS.range, rows: 60 },
    costs: [cost('设备款', 50), cost('公厕建设费', 51)],
  };
  const money = (form: Form) => fitOf(form).items.map((item) => item.money.length);
  const amountAt = (index: number): CellRef => placeOf(spec.costs[index]!.amount)!;
  expect(money(spec)).toEqual([1, 0]);
  const at = goalAt(spec);
  const form = corrected(
    spec,
    { id: 'l', type: 'link', at, quote: '种植行道树500株', to: amountAt(0) },
    { id: 'u', type: 'unlink', at, quote: '新建公厕12座', to: amountAt(1) },
  );
  expect(money(form)).toEqual([0, 1]);

  const plain = buildForm({
    kind: 'department-overall',
    fields: { year: '2025', overallGoal: '举办广场舞比赛4场。' },
    indicators: [],
  });
  expect(uncarriedGoals({ department: plain, projects: [TOILETS] })).toHaveLength(1);
  const project = { ...TOILETS, sheet: { id: 'p', name: 'p' } };
  const department = corrected(plain, {
    id: 'd',
    type: 'link',
    at: placeOf(plain.fields.overallGoal)!,
    quote: '举办广场舞比赛4场',
    to: { ...goalAt(TOILETS), sheet: project.sheet },
  });
  const pair = { department, projects: [project] };
  expect(uncarriedGoals(pair)).toEqual([]);
  expect([...carriersOf(pair).of.values()]).toEqual([[project]]);
});
