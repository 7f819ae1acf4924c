import { Link } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { CellRef } from '../forms/cell';
import { RECOGNITION_TEXTS } from '../texts/pane-texts';
import { useCellFollower } from './cell-follower';
import { fullAddress } from './findings/rows';
import { useActions, useText } from './pane-context';

/** How long the focus or the pointer rests on a value before the sheet follows, in milliseconds. */
const REST = { focus: 200, pointer: 500 } as const;

/** A button that shows a cell in the sheet; its text is the address unless something else is given. */
export function CellLink(props: {
  readonly at: CellRef;
  readonly children?: ReactNode;
  readonly className?: string;
}): ReactElement {
  const { at, children, className } = props;
  const t = useText();
  const actions = useActions();
  const follower = useCellFollower();
  const address = fullAddress(at);
  return (
    <Link
      as="button"
      className={className}
      title={t(RECOGNITION_TEXTS.goTo(address))}
      onClick={() => {
        follower?.never();
        void actions.goToCell(at);
      }}
      onFocus={() => follower?.soon(at, REST.focus)}
      onBlur={() => follower?.never()}
      onMouseEnter={() => follower?.soon(at, REST.pointer)}
      onMouseLeave={() => follower?.never()}
    >
      {children ?? address}
    </Link>
  );
}
