import { together, type UnitSubmission } from '../../files/together/together';
import { placeOf, withoutPlace } from '../../files/together/located';
import { countsOf, entriesOf, shownOf, shownWith, type Shown } from '../../review/list/entries';
import { formRanksOf } from '../../review/list/order';
import { legible } from '../../texts/legible';
import { TOGETHER_TEXTS } from '../../texts/together-texts';
import type { Output } from '../output';
import { loadTogether } from '../load-together';
import { writeMarkedCopies } from '../marked-copies';
import { FOUND_ERRORS } from '../exit-status';
import { checkOutput, type CheckOptions } from './check';
import { checkText } from './check-text';

/** `check --together`: reviews what several files hold of each unit as one workbook. Returns the exit status. */
export function runCheckTogether(
  paths: readonly string[],
  { json, all, annotated }: CheckOptions,
  output: Output,
): number {
  const { files, notRead, status } = loadTogether(paths, output);
  const { submissions, withoutForms } = together(files);
  for (const submission of submissions)
    output.result(
      json ? JSON.stringify(submissionOutput(submission)) : submissionText(submission, shownWith(all)),
    );
  if (json && withoutForms.length > 0) output.result(JSON.stringify({ withoutForms }));
  if (!json)
    for (const line of closingLines(submissions, withoutForms, notRead, shownWith(all))) output.result(line);
  const errors = submissions.some(({ review: { findings } }) => countsOf(findings).error > 0);
  const copied = annotated ? writeMarkedCopies(files, submissions, annotated, output) : 0;
  return Math.max(status, copied, errors ? FOUND_ERRORS : 0);
}

/** One line of `check --together --json`: that of a workbook, with unit, year and files. */
function submissionOutput(submission: UnitSubmission): unknown {
  const { unit, year, files, doubtful, reading } = submission;
  return {
    unit: unit ?? null,
    year: year ?? null,
    files,
    doubtful,
    ...checkOutput(TOGETHER_TEXTS.reportName(unit, year).zh, reading, submission),
  };
}

/** A unit for people. Its files are named once; quotes say no more than what tells them apart. */
function submissionText(submission: UnitSubmission, shown: Shown): string {
  const { unit, year, files, doubtful, reading } = submission;
  const title = TOGETHER_TEXTS.title(unit, year, files.length, placeOf(files)).zh;
  const [, ...lines] = checkText(title, reading, submission, shown).split('\n');
  return [
    legible(title),
    withoutPlace(lines.join('\n'), files),
    ...(doubtful.length > 0 ? [`  ${TOGETHER_TEXTS.doubtful(doubtful).zh}`] : []),
  ].join('\n');
}

/** What is said last, where nothing scrolls it away: the sum of all units, and the files that no unit has. */
function closingLines(
  submissions: readonly UnitSubmission[],
  withoutForms: readonly string[],
  notRead: readonly string[],
  shown: Shown,
): readonly string[] {
  const entries = submissions.flatMap(({ review, reading }) =>
    entriesOf(shownOf(review.findings, shown), formRanksOf(reading)),
  );
  return [
    ...withoutForms.map((path) => TOGETHER_TEXTS.withoutForms(path).zh),
    ...(notRead.length > 0 ? [TOGETHER_TEXTS.notRead(notRead).zh] : []),
    ...(submissions.length > 1 ? [TOGETHER_TEXTS.summary(submissions.length, countsOf(entries)).zh] : []),
  ];
}
