/** A megabyte in bytes. */
export const MB = 1024 * 1024;

/**
 * How much of a file is taken on. A package names the sizes of its parts before anything is unpacked, and what is unpacked
 * is counted against them, so that a small file that unfolds to a large one costs neither time nor memory. A sheet of
 * 100,000 rows and 20 columns takes about 60 MB as XML; forms take less than 0.1 MB.
 */
export const LIMITS = {
  /** The file as it lies on the disk, in bytes. */
  file: 128 * MB,
  /** One part of a package, unpacked. */
  part: 96 * MB,
  /** All parts of a package that are needed, unpacked. */
  unpacked: 256 * MB,
  /** The text of a Word document as XML, which is taken apart as a whole. */
  document: 16 * MB,
  /** Entries of a package. */
  entries: 20_000,
  /**
   * Places of one sheet's picture, empty ones before the last filled cell of a row included. Beyond them rows end at
   * `columns`, and the picture says so.
   */
  slots: 4_000_000,
  columns: 256,
  /** Bytes and steps that the formulas of one sheet may come to when they are written out. */
  formulas: 200_000_000,
  /** Characters that the cells of one sheet may show in all; one text can stand in many cells. */
  texts: 100_000_000,
} as const;

/** A size for people, in MB, never 0. */
export const megabytes = (bytes: number): number => Math.max(1, Math.round(bytes / MB));
