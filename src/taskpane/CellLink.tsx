import { Link } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { CellRef } from '../forms/cell';
import { RECOGNITION_TEXTS } from '../texts/pane-texts';
import { fullAddress } from './findings/rows';
import { useActions, useText } from './pane-context';

/** A button that shows a cell in the sheet; its text is the address unless something else is given. */
export function CellLink(props: {
  readonly at: CellRef;
  readonly children?: ReactNode;
  readonly className?: string;
}): ReactElement {
  const { at, children, className } = props;
  const t = useText();
  const actions = useActions();
  const address = fullAddress(at);
  return (
    <Link
      as="button"
      className={className}
      title={t(RECOGNITION_TEXTS.goTo(address))}
      onClick={() => void actions.goToCell(at)}
    >
      {children ?? address}
    </Link>
  );
}
