/** What a unit measures. Amounts of one dimension can be converted into each other, except where it counts. */
export type Dimension =
  | 'count'
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'months'
  | 'working-time'
  | 'share'
  | 'multiple'
  | 'score'
  | 'rank'
  | 'work'
  | 'energy'
  | 'power'
  | 'voltage'
  | 'data'
  | 'data-rate'
  | 'sound'
  | 'temperature'
  | 'flow';

/**
 * Sorts of things that are counted by a unit, and how a number before it is to be taken: `spelled` also after a Chinese
 * numeral (三期), `rank` perhaps no number but a place in an order (2级), `calendar` mostly a date (3月), `basis` only what
 * another unit is per (元/生).
 */
export type UnitKind =
  | 'person'
  | 'attendance'
  | 'household'
  | 'body'
  | 'place'
  | 'thing'
  | 'turn'
  | 'copy'
  | 'lesson'
  | 'piece'
  | 'plant'
  | 'animal'
  | 'region'
  | 'spelled'
  | 'rank'
  | 'calendar'
  | 'basis';

/** Names of one and the same unit. */
export interface UnitRow {
  /** Rows of one group are units that units write for each other: 期 for 次, 人 for 人次. */
  readonly group: string;
  readonly dimension: Dimension;
  /** How many units of the base this is, as an exact decimal; 1 where it is left out. */
  readonly factor?: string;
  readonly kinds: readonly UnitKind[];
  /** One blank between names. After NFKC: m2 for ㎡, °C for ℃. */
  readonly names: string;
}

const count = (group: string, kinds: string, names: string): UnitRow => ({
  group,
  dimension: 'count',
  kinds: kinds.split(' ') as UnitKind[],
  names,
});
const measure =
  (dimension: Dimension) =>
  (factor: string, group: string, names: string, ...kinds: UnitKind[]): UnitRow => ({
    group,
    dimension,
    factor,
    kinds,
    names,
  });

const money = measure('money');
const length = measure('length');
const area = measure('area');
const volume = measure('volume');
const mass = measure('mass');
const time = measure('time');
const months = measure('months');
const share = measure('share');
const score = measure('score');
const rank = measure('rank');
const work = measure('work');
const energy = measure('energy');
const power = measure('power');
const data = measure('data');
const dataRate = measure('data-rate');

/** Things of which a unit with 次 counts how often one of them came, went or was worked on: 点次, 艘次, 例次. */
const TURNS_OF: readonly string[] = [
  ...['点', '站', '处', '组', '间', '口', '段', '店', '校', '所', '队', '机', '艘', '艇', '列', '船'],
  ...['例', '宗', '笔', '箱', '套', '样', '支', '条', '盏', '株', '头', '只', '羽', '门', '科'],
];

/** Every unit that forms write, by what it measures; within a dimension from small to large, counts by what is counted. */
export const UNIT_TABLE: readonly UnitRow[] = [
  // Persons, and how often they came.
  count('人次', 'person spelled', '人 名 位'),
  count('人次', 'attendance spelled', '人次 人·次 人/次'),
  count('生', 'person basis', '生'),
  count('床', 'place basis', '床'),
  count('床位', 'place', '床位 张床位 张床'),
  count('席', 'place', '席'),

  // Households and bodies.
  count('户', 'household spelled', '户'),
  count('户次', 'household turn', '户次'),
  count('家次', 'body turn', '家次'),
  count('个', 'body place spelled', '家 所'),
  count('校', 'body', '校'),

  // Things in general.
  count('个', 'thing body place spelled', '个 项'),
  count('件', 'thing spelled', '件'),
  count('件次', 'thing turn', '件次'),
  count('项次', 'thing turn', '项次'),
  count('起', 'thing', '起'),
  count('例', 'thing', '例'),
  count('宗', 'thing', '宗'),
  count('笔', 'thing', '笔'),
  count('单', 'thing', '单'),
  count('款', 'thing rank', '款'),
  count('类', 'thing rank', '类'),
  count('种', 'thing', '种'),
  count('样', 'thing', '样'),
  count('门', 'thing spelled', '门'),
  count('枚', 'thing', '枚'),
  count('颗', 'thing', '颗'),
  count('粒', 'thing', '粒'),
  count('剂', 'thing', '剂'),
  count('剂次', 'thing turn', '剂次'),
  count('针', 'thing', '针 针次'),
  count('瓶', 'thing', '瓶'),
  count('盒', 'thing', '盒'),
  count('箱', 'thing', '箱'),
  count('袋', 'thing', '袋'),
  count('桶', 'thing', '桶'),
  count('组', 'thing', '组'),
  count('对', 'thing', '对'),
  count('双', 'thing', '双'),
  count('副', 'thing', '副'),
  count('顶', 'thing', '顶'),
  count('把', 'thing', '把'),
  count('点', 'place', '点'),

  // Places, works and buildings.
  count('个', 'place spelled', '处 座'),
  count('栋', 'place', '栋 幢'),
  count('间', 'place spelled', '间'),
  count('层', 'place', '层'),
  count('宗地', 'place', '宗地'),
  count('段', 'place', '段'),
  count('眼', 'place', '眼'),
  count('口', 'place', '口'),
  count('孔', 'place', '孔'),
  count('餐', 'piece spelled', '餐'),
  count('顿', 'piece spelled', '顿'),
  count('盏', 'piece', '盏'),
  count('杆', 'piece', '杆'),
  count('根', 'piece', '根'),
  count('支', 'piece spelled', '支'),
  count('块', 'piece spelled', '块'),
  count('片', 'piece', '片'),
  count('面', 'piece', '面'),
  count('幅', 'piece', '幅'),
  count('张', 'piece spelled', '张'),
  count('扇', 'piece', '扇'),
  count('樘', 'piece', '樘'),
  count('条', 'thing piece spelled', '条'),

  // Machines and vehicles.
  count('台', 'thing spelled', '台 套'),
  count('台', 'thing', '台套 台/套 台(套)'),
  count('台次', 'thing turn', '台次'),
  count('部', 'thing copy spelled', '部'),
  count('辆', 'thing spelled', '辆'),
  count('架', 'thing', '架'),
  count('艘', 'thing', '艘'),
  count('列', 'thing', '列'),
  count('枝', 'thing', '枝'),
  count('辆次', 'thing turn', '辆次'),
  count('架次', 'thing turn', '架次'),
  count('车次', 'turn', '车次'),
  count('车', 'thing basis', '车'),

  // Papers and works of the pen.
  count('本', 'copy spelled', '本 册 份'),
  count('篇', 'copy spelled', '篇'),
  count('页', 'copy', '页'),
  count('字', 'copy', '字'),
  count('卷', 'copy', '卷'),
  count('集', 'copy', '集'),
  count('版', 'copy', '版'),
  count('首', 'copy', '首'),

  // How often something is done.
  count('次', 'turn spelled', '次 场次 场 期 批次 批 轮'),
  count('次', 'turn', '期次 班次 届'),
  count('次会议', 'turn', '次会议'),
  count('回', 'turn', '回'),
  count('趟', 'turn', '趟'),
  count('遍', 'turn', '遍'),
  count('航次', 'turn', '航次'),
  ...TURNS_OF.map((word) => count(`${word}次`, 'thing turn', `${word}次`)),
  count('班', 'turn body spelled', '班'),
  count('节', 'lesson', '节'),
  count('课次', 'lesson turn', '课次'),
  count('课时', 'lesson', '课时'),
  count('学时', 'lesson', '学时'),
  count('学分', 'lesson', '学分'),
  count('岗', 'thing', '岗'),
  count('岗位', 'thing', '个岗位'),

  // Plants and animals.
  count('株', 'plant', '株 棵'),
  count('丛', 'plant', '丛'),
  count('盆', 'plant', '盆'),
  count('头', 'animal', '头'),
  count('只', 'animal thing spelled', '只'),
  count('羽', 'animal', '羽'),
  count('匹', 'animal', '匹'),
  count('尾', 'animal', '尾'),
  count('头只', 'animal', '头只 头(只) 头/只'),

  // Regions.
  count('县', 'region', '县'),
  count('乡镇', 'region', '乡镇'),
  count('村', 'region', '村 行政村'),
  count('社区', 'region', '社区'),
  count('街道', 'region', '街道'),
  count('村次', 'region turn', '村次'),
  count('断面', 'place', '断面'),
  count('样品', 'thing', '样品'),

  // Money in 元.
  money('0.1', '角', '角'),
  money('1', '元', '元'),
  money('10000', '元', '万元'),
  money('100000000', '元', '亿元'),

  // Lengths in 米.
  length('0.001', '毫米', '毫米 mm'),
  length('0.01', '厘米', '厘米 cm'),
  length('1', '米', '米 m'),
  length('1', '延米', '延米 延长米'),
  length('500', '里', '里 华里'),
  length('1000', '公里', '公里 千米 km'),
  length('1852', '海里', '海里'),

  // Areas in 亩: a hectare is fifteen, a square metre 0.0015.
  area('0.00000015', '平方厘米', '平方厘米 cm2'),
  area('0.0015', '平方米', '平方米 平米 m2'),
  area('1', '亩', '亩'),
  area('1', '亩次', '亩次'),
  area('15', '公顷', '公顷 hm2 ha'),
  area('100', '顷', '顷'),
  area('1500', '平方公里', '平方公里 平方千米 km2'),

  // Volumes in 立方米.
  volume('0.000001', '毫升', '毫升 ml mL'),
  volume('0.001', '升', '升'),
  volume('0.001', '升', 'L', 'basis'),
  volume('1', '立方米', '立方米 立方 m3'),
  volume('1', '方', '方'),

  // Masses in 千克.
  mass('0.000000001', '微克', '微克 ug μg'),
  mass('0.000001', '毫克', '毫克 mg'),
  mass('0.001', '克', '克'),
  mass('0.5', '斤', '斤 市斤'),
  mass('0.001', '克', 'g', 'basis'),
  mass('1', '千克', '千克 公斤 kg'),
  mass('50', '担', '担'),
  mass('1000', '吨', '吨'),
  mass('1000', '吨', 't', 'basis'),
  mass('1000', '标准煤', '吨标准煤 吨标煤'),

  // Times in seconds that run through, day and night.
  time('1', '秒', '秒 秒钟'),
  time('1', '秒', 's', 'basis'),
  time('60', '分钟', '分钟'),
  time('3600', '小时', '小时 个小时'),
  time('3600', '小时', 'h', 'basis'),
  time('86400', '天', '天', 'spelled'),
  time('86400', '天', '日', 'calendar'),
  time('86400', '天', '自然日 个自然日'),
  time('604800', '周', '周 星期 个星期'),
  { group: '天', dimension: 'working-time', kinds: [], names: '工作日 个工作日' },
  { group: '半天', dimension: 'count', kinds: ['lesson'], names: '个半天' },

  // Times in months, whose days differ.
  months('1', '个月', '个月', 'spelled'),
  months('1', '月', '月', 'calendar'),
  months('3', '季度', '季度 个季度 季'),
  months('6', '学期', '学期 个学期'),
  months('12', '年', '年', 'spelled'),
  months('12', '年度', '年度 个年度 学年 个学年 周年'),

  // Shares in per cent.
  share('0.0001', 'ppm', 'ppm'),
  share('0.001', '/10万', '/10万 /10万人 /十万'),
  share('0.01', '‱', '‱'),
  share('0.1', '‰', '‰'),
  share('1', '%', '% 百分比 百分之'),
  share('10', '成', '成', 'spelled'),
  share('1', '个百分点', '个百分点 百分点'),
  { group: '倍', dimension: 'multiple', kinds: [], names: '倍' },

  // Marks and ranks.
  score('1', '分', '分 分(含)', 'rank'),
  rank('1', '级', '级 星级', 'rank'),
  rank('1', '星', '星'),
  rank('1', '位次', '位次'),

  // Work of people.
  work('1', '人·天', '人·天 人天 人日 人·日 人*天'),
  work('1', '人·月', '人·月 人月'),
  work('1', '人·年', '人·年 人年'),
  work('1', '工日', '工日 工时 台班'),

  // Energy in kWh, power in watts, voltage in volts.
  energy('1', '千瓦时', '千瓦时 kWh kW·h'),
  energy('1', '度', '度', 'rank'),
  energy('1000', '兆瓦时', '兆瓦时 MWh'),
  power('1', '瓦', '瓦'),
  power('1000', '千瓦', '千瓦 kW'),
  power('1000000', '兆瓦', '兆瓦 MW'),
  power('1', '千伏安', '千伏安 kVA'),
  { group: '千伏', dimension: 'voltage', kinds: [], names: '千伏 kV' },

  // Data in MB, its flow in Mbps.
  data('1', '兆', '兆 MB'),
  data('1024', 'GB', 'GB'),
  data('1048576', 'TB', 'TB'),
  dataRate('1', 'Mbps', 'Mbps 兆比特/秒'),
  dataRate('1024', 'Gbps', 'Gbps'),
  { group: '分贝', dimension: 'sound', kinds: [], names: '分贝 dB dB(A)' },
  { group: '°C', dimension: 'temperature', kinds: [], names: '°C 摄氏度' },
  { group: '立方米/秒', dimension: 'flow', kinds: [], names: '立方米/秒 m3/s' },
];
