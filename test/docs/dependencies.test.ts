import { dependencyPage, unexplained } from './dependencies';

test('every package is there for a reason that is written down', () => {
  expect(unexplained()).toEqual([]);
});

test('the page of dependencies is that of package.json (npm run docs)', () => {
  const { now, wanted } = dependencyPage();
  expect(now).toBe(wanted);
});
