import { makeStyles, tokens } from '@fluentui/react-components';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Severity } from '../../review/finding';

const ICONS = { error: DismissCircle16Filled, warning: Warning16Filled, tip: Lightbulb16Regular };

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  tip: { color: tokens.colorBrandForeground1 },
});

/** Shape and colour of a severity; the word stands beside it wherever it is used. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={styles[severity]} />;
}
