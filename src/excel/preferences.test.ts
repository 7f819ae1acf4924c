import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { openEnvironment } from './preferences';

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn()));
beforeEach(() => localStorage.clear());
afterAll(() => excel.stop());

describe('openEnvironment', () => {
  it('names host and platform', async () => {
    expect((await openEnvironment()).name).toBe('EXCEL · OFFICE_ONLINE');
  });

  it('keeps preferences for the next time', async () => {
    const first = await openEnvironment();
    expect(first.read()).toEqual({});
    first.write({ language: 'en' });
    first.write({ groupBy: 'rule' });
    expect((await openEnvironment()).read()).toEqual({ language: 'en', groupBy: 'rule' });
  });

  it('takes a preference away', async () => {
    const environment = await openEnvironment();
    environment.write({ language: 'en', groupBy: 'rule' });
    environment.write({ language: undefined });
    expect((await openEnvironment()).read()).toEqual({ groupBy: 'rule' });
  });

  it('takes over nothing it does not know', async () => {
    const environment = await openEnvironment();
    environment.write({ language: 'fr', colour: 'red' } as never);
    expect((await openEnvironment()).read()).toEqual({});
  });

  it.each([
    ['blocks local storage', 'getItem', 'SecurityError'],
    ['has no room left in it', 'setItem', 'QuotaExceededError'],
  ] as const)('works while the pane is open where the browser %s', async (_case, method, name) => {
    const blocked = jest.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('blocked', name);
    });
    try {
      const environment = await openEnvironment();
      expect(environment.lasting).toBe(false);
      environment.write({ language: 'zh' });
      expect(environment.read()).toEqual({ language: 'zh' });
    } finally {
      blocked.mockRestore();
    }
  });

  it('reads what was stored, and goes on without storing, where a write fails', async () => {
    (await openEnvironment()).write({ language: 'en' });
    const first = await openEnvironment();
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    try {
      first.write({ groupBy: 'rule' });
      expect([first.read(), first.lasting]).toEqual([{ language: 'en', groupBy: 'rule' }, false]);
      const second = await openEnvironment();
      expect([second.read(), second.lasting]).toEqual([{ language: 'en' }, false]);
    } finally {
      full.mockRestore();
    }
    expect((await openEnvironment()).read()).toEqual({ language: 'en' });
  });
});

test('office-js-helpers runs where no code may be made from text, as under the pane’s Content-Security-Policy', () => {
  const file = require.resolve('@microsoft/office-js-helpers');
  const page: { module: { exports: object }; exports: object } = { module: { exports: {} }, exports: {} };
  const surroundings = createContext(
    { ...page, window, self: window, localStorage, sessionStorage, document, console, Office },
    { codeGeneration: { strings: false, wasm: false } },
  );
  new Script(readFileSync(file, 'utf8'), { filename: file }).runInContext(surroundings);
  expect(Object.keys((surroundings['module'] as typeof page.module).exports)).toEqual(
    expect.arrayContaining(['Storage', 'Utilities']),
  );
});
