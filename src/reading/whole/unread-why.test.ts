import type { UnreadWhy } from '../../forms/model';
import type { Grid } from '../grid';
import { readSheet } from '../read';

const on = { id: 's', name: '表' };

/** A project form of four columns with further rows below its heading; what stands in them is what is asked about. */
const formWith = (...rows: readonly (readonly string[])[]): Grid => {
  const texts = [
    ['项目支出绩效目标表（2025年度）', '', '', ''],
    ['项目名称', '河堤加固', '主管部门', '南溪县水利局'],
    ...rows,
    ['年度目标', '加固河堤12公里。', '', ''],
    ['一级指标', '三级指标', '指标值', '责任科室'],
    ['产出指标', '加固长度', '12公里', '工程股'],
    ['效益指标', '保护人口', '≥2万人', ''],
    ['满意度指标', '群众满意度', '≥90%', ''],
  ];
  return { sheet: on, origin: { row: 0, column: 0 }, texts, values: texts };
};

const WORDS = '待可行性研究报告批复以后，由设计单位另行测算，再按程序报送财政部门审核确定';

const why = (grid: Grid, text: string): UnreadWhy | undefined =>
  readSheet(grid).forms[0]?.unread.find((cell) => cell.text === text)?.why;

test.each([
  [
    'a column outside the model',
    formWith(),
    '工程股',
    { cause: 'no-column', label: '责任科室', candidates: [] },
  ],
  [
    'a label outside the model',
    formWith(['政策依据', '县政府第8次常务会议纪要', '', '']),
    '县政府第8次常务会议纪要',
    { cause: 'no-place', label: '政策依据', candidates: [] },
  ],
  [
    'a label that is not known, with what its text may be',
    formWith(['局里联络', '李青', '预算数（万元）', '20']),
    '李青',
    { cause: 'unknown-label', label: '局里联络', candidates: ['leader'] },
  ],
  [
    'words where an amount is asked for',
    formWith(['预算数（万元）', WORDS, '项目负责人', '李青']),
    WORDS,
    { cause: 'no-amount', label: '预算数（万元）', candidates: ['budget'] },
  ],
  [
    'a second value under one label',
    formWith(['项目负责人', '李青', '负责人', '张华']),
    '张华',
    { cause: 'taken', label: '负责人', candidates: ['leader'] },
  ],
])('%s', (_name, grid, text, expected) => {
  expect(why(grid, text)).toEqual(expected);
});

test('what touches the form from outside of its table says so', () => {
  const grid = formWith();
  const beside = { ...grid, texts: grid.texts.map((row, i) => [...row, i === 2 ? '待核' : '']) };
  expect(why(beside, '待核')).toMatchObject({ cause: 'outside' });
});

test('a table of its own below the tasks has its own heads', () => {
  const texts = [
    ['2024年度部门整体支出绩效目标表', '', '', '', ''],
    ['部门名称', '青石县文化局', '', '', ''],
    ['年度主要任务', '任务名称', '主要内容', '预算金额（万元）', ''],
    ['', '文化惠民', '送戏下乡50场', '30', ''],
    ['', '队伍建设', '培训12期', '20', ''],
    ['', '金额合计', '', '50', ''],
    ['往年公用经费', '年度', '拨入', '用去', '剩余'],
    ['', '2022年', '480', '470', '10'],
    ['年度总体目标', '送戏下乡50场，培训12期。', '', '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值', ''],
    ['产出指标', '数量指标', '送戏下乡', '≥50场', ''],
    ['效益指标', '社会效益指标', '业务能力', '明显提升', ''],
  ];
  const grid: Grid = { sheet: on, origin: { row: 0, column: 0 }, texts, values: texts };
  expect(['用去', '470'].map((text) => why(grid, text))).toEqual([
    { cause: 'unknown-label', label: '往年公用经费', candidates: [] },
    { cause: 'no-column', label: '用去', candidates: [] },
  ]);
});
