import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { readAppearance } from './appearance';
import { startExcel } from './start';

let excel: TestExcel | undefined;
afterAll(() => excel?.stop());

test('outside Excel it says so', async () => {
  await expect(startExcel()).rejects.toMatchObject({ code: 'not-in-excel' });
});

test('inside it knows what this Excel can do, how it speaks and looks', async () => {
  window.matchMedia = (query) => ({ matches: query.includes('dark') }) as MediaQueryList;
  excel = await startStandIn();
  const { capabilities } = await startExcel();
  expect(capabilities).toEqual({ excelApi: '1.14', undo: 'none', platform: 'Excel on the web' });
  expect(readAppearance()).toEqual({ language: 'zh', brightness: 'dark' });
});
