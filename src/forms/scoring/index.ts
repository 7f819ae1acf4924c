export {
  goalOf,
  wholeTarget,
  type DateGoal,
  type NumberGoal,
  type ScoringGoal,
  type WrittenGoal,
} from './goal';
export { isInTime, isReached, SCORE_PLACES, scoreOf } from './outcome';
export { isCost, SAVED } from './way';
