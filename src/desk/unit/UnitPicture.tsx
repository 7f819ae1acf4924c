import { useMemo, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { useActions, useSessionState, useSettings } from '../../taskpane/pane-context';
import type { FileHost } from '../file-host';
import { SheetPicture } from '../picture/SheetPicture';
import { useShownFindings } from './use-shown-findings';

/** The sheet that somebody is on, with the findings on it. */
export function UnitPicture({
  host,
  onAsk,
}: {
  readonly host: FileHost;
  readonly onAsk: () => void;
}): ReactElement | null {
  const { selected } = useSessionState('selected');
  const { chosen } = useSettings();
  const actions = useActions();
  const { at, by } = useSyncExternalStore(host.shown.subscribe, host.shown.getState);
  const findings = useShownFindings();
  const beside = useMemo(() => findings.find(({ id }) => id === selected)?.cells ?? [], [findings, selected]);
  const grid = host.gridOf(at.sheet.id);
  if (!grid) return null;
  return (
    <SheetPicture
      key={at.sheet.id}
      grid={grid}
      findings={findings}
      colours={chosen.markColours ?? 'standard'}
      current={at}
      follow={by === 'list'}
      beside={beside}
      onMove={host.choose}
      onAsk={() => {
        onAsk();
        void actions.checkHere();
      }}
    />
  );
}
