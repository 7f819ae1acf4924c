import { benchInJest } from './in-jest';

/** Speed of inserting forms through office.js into the stand-in, as ratios of one run. */
export const benchInsert = (): Promise<object> => benchInJest('insert');
