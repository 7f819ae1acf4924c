import type { Grid } from '../../../reading/grid';
import { readWorkbook } from '../../../reading/read';
import { review } from '../../engine';

const texts = [
  ['项目支出绩效目标表（2025年度）', '', '', '', ''],
  ['项目名称', '河堤加固', '主管部门', '南溪县水利局', ''],
  ['年度目标', '加固河堤12公里。', '', '', '#REF!'],
  ['一级指标', '二级指标', '三级指标', '指标值', ''],
  ['产出指标', '数量指标', '加固长度', '12公里', ''],
  ['效益指标', '社会效益指标', '保护人口', '#N/A', ''],
];

test('an error beside a form is nobody’s, one in it is the form’s', () => {
  const sheet = { id: 's', name: '表' };
  const grid: Grid = { sheet, origin: { row: 0, column: 0 }, texts, values: texts };
  const reading = readWorkbook([grid]);
  const [form] = reading.sheets[0]?.forms ?? [];
  expect(form).toMatchObject({ range: { columns: 5 }, ownRange: { columns: 4 } });
  const { findings } = review(reading, { grids: new Map([[sheet.id, grid]]) });
  const errors = findings.filter(({ rule }) => rule === 'error-cell');
  expect(errors.map(({ cells }) => cells[0])).toEqual([expect.objectContaining({ row: 5, column: 3 })]);
});
