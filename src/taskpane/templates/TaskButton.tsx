import { Button } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { ReactElement } from 'react';
import { useSessionState } from '../pane-context';
import { usePressed } from './pressed';
import { Results } from './Results';
import { useTemplateStyles } from './template-styles';

/** A button that adds sheets, with what it made below it; it waits while another action changes the workbook, and where there is nothing to do. */
export function TaskButton(props: {
  readonly label: string;
  readonly primary?: boolean;
  readonly enabled?: boolean;
  readonly onClick: () => Promise<void>;
}): ReactElement {
  const { label, primary = false, enabled = true, onClick } = props;
  const styles = useTemplateStyles();
  const { busy } = useSessionState('busy');
  const [pressed, press] = usePressed();
  return (
    <>
      <Button
        className={styles.button}
        appearance={primary ? 'primary' : 'secondary'}
        icon={<TableAddRegular />}
        disabledFocusable={busy !== undefined || !enabled}
        onClick={() => {
          press();
          void onClick();
        }}
      >
        {label}
      </Button>
      {pressed ? <Results /> : null}
    </>
  );
}
