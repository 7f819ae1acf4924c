import { readWorkbook } from '../reading/read';
import type { Grid } from '../reading/grid';
import { knownValues } from './known-values';

const sheetOf = (name: string, preparedBy: string, year: number): Grid => {
  const rows = [
    [`${year}年项目支出绩效目标表`, '', '', ''],
    [`编制单位：${preparedBy}`, '', '', ''],
    ['项目名称', name, '预算资金（万元）', '12'],
    ['年度绩效目标', '养护农村公路200公里。', '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '养护里程', '≥200公里'],
  ];
  return { sheet: { id: name, name }, origin: { row: 0, column: 0 }, values: rows, texts: rows };
};

const known = (...grids: readonly Grid[]) => knownValues(readWorkbook(grids));

test('the organisation of a workbook is taken over where it knows one only', () => {
  expect(known(sheetOf('甲', '某市某局', 2025), sheetOf('乙', '某市 某局', 2025))).toMatchObject({
    year: 2025,
    preparedBy: '某市某局',
  });
});

test('of several organisations none is taken; the year is that of most forms', () => {
  const values = known(
    sheetOf('甲', '某市某局', 2025),
    sheetOf('乙', '某县某局', 2025),
    sheetOf('丙', '某县某局', 2024),
  );
  expect(values).toEqual({ year: 2025 });
});
