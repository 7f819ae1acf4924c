import { LOOKS } from './looks';
import { neededHeight } from './text-metrics';

/** Height in points that the text of an indicator needs in a column of this width (in characters). */
export const indicatorHeight = (text: string, characters: number): number =>
  neededHeight(text, characters, LOOKS.inputLong);
