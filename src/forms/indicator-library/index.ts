import type { Text } from '../../texts/text';
import type { ProjectKindId } from '../vocabulary/project-kinds';
import type { LibraryIndicator } from './entry';
import { EVENT } from './event';
import { INSPECTION } from './inspection';
import { IT_CONSTRUCTION } from './it-construction';
import { LEGISLATION } from './legislation';
import { MEETING } from './meeting';
import { OPERATION } from './operation';
import { PERSONNEL } from './personnel';
import { PROCUREMENT } from './procurement';
import { PUBLICATION } from './publication';
import { PUBLICITY } from './publicity';
import { RESEARCH } from './research';
import { SANITATION } from './sanitation';
import { SCHOOL_MEALS } from './school-meals';
import { SUBSIDY } from './subsidy';
import { TRAINING } from './training';
import { WORKS } from './works';

export { DATE_UNIT, GRADE_UNIT, type Direction, type LibraryClass, type LibraryIndicator } from './entry';
export { guessKinds, kindsOfText, speaksOf, type KindGuess } from './guess-kinds';
export type { ProjectKindId } from '../vocabulary/project-kinds';

/** A kind of project with the indicators that are usual for it. */
export interface ProjectKind {
  readonly id: ProjectKindId;
  readonly name: Text;
  readonly indicators: readonly LibraryIndicator[];
}

/** The indicator library: kinds of projects, in the order in which people are offered them. */
export const INDICATOR_LIBRARY: readonly ProjectKind[] = [
  { id: 'meeting', name: { zh: '会议', en: 'Meetings' }, indicators: MEETING },
  { id: 'training', name: { zh: '培训', en: 'Training' }, indicators: TRAINING },
  { id: 'research', name: { zh: '调研和课题', en: 'Studies and research' }, indicators: RESEARCH },
  { id: 'legislation', name: { zh: '立法', en: 'Legislation' }, indicators: LEGISLATION },
  { id: 'it-construction', name: { zh: '信息化建设', en: 'IT construction' }, indicators: IT_CONSTRUCTION },
  { id: 'operation', name: { zh: '运行维护', en: 'Operation and maintenance' }, indicators: OPERATION },
  { id: 'works', name: { zh: '工程建设和维修', en: 'Works and repair' }, indicators: WORKS },
  { id: 'procurement', name: { zh: '采购', en: 'Procurement' }, indicators: PROCUREMENT },
  { id: 'subsidy', name: { zh: '补助补贴', en: 'Subsidies' }, indicators: SUBSIDY },
  { id: 'publicity', name: { zh: '宣传', en: 'Publicity' }, indicators: PUBLICITY },
  { id: 'publication', name: { zh: '编印出版', en: 'Printing and publication' }, indicators: PUBLICATION },
  { id: 'personnel', name: { zh: '人员经费', en: 'Personnel funds' }, indicators: PERSONNEL },
  { id: 'inspection', name: { zh: '检查监督', en: 'Inspection' }, indicators: INSPECTION },
  { id: 'event', name: { zh: '文体活动', en: 'Events' }, indicators: EVENT },
  {
    id: 'school-meals',
    name: { zh: '学校供餐和资助', en: 'School meals and aid' },
    indicators: SCHOOL_MEALS,
  },
  { id: 'sanitation', name: { zh: '环卫绿化', en: 'Sanitation and greening' }, indicators: SANITATION },
];
