import type { Grid } from '../reading/grid';

type Matrix = readonly (readonly unknown[])[];

/** Whether two pictures of a sheet show the same: name, place, values, texts, formulas and number formats. */
export const sameGrid = (a: Grid, b: Grid): boolean =>
  a === b ||
  (a.sheet.id === b.sheet.id &&
    a.sheet.name === b.sheet.name &&
    a.visibility === b.visibility &&
    a.cutOff === b.cutOff &&
    a.origin.row === b.origin.row &&
    a.origin.column === b.origin.column &&
    sameMatrix(a.values, b.values) &&
    sameMatrix(a.texts, b.texts) &&
    sameMatrix(a.formulas, b.formulas) &&
    sameMatrix(a.numberFormats, b.numberFormats));

const sameMatrix = (a: Matrix = [], b: Matrix = []): boolean =>
  a.length === b.length && a.every((row, index) => sameRow(row, b[index] ?? []));

const sameRow = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((cell, index) => cell === b[index]);
