import type { ReactElement } from 'react';
import { Inserting } from './Inserting';
import { MadeSheets } from './MadeSheets';
import { useNonePressed } from './pressed';

/** How far the running action is, and what the last one made. */
export function Results(): ReactElement {
  return (
    <>
      <Inserting />
      <MadeSheets />
    </>
  );
}

/** The same at the head of the view, for what no button of it started. */
export const ResultsOfCommands = (): ReactElement | null => (useNonePressed() ? <Results /> : null);
