import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { ABOUT_TEXTS, FRAME_TEXTS, UNDO_TEXTS } from '../../texts/pane-texts';
import { PRODUCT_VERSION } from '../../texts/product';
import type { Text } from '../../texts/text';
import { useSessionState, useSettings, useText } from '../pane-context';
import { Guides } from './Guides';

const KEYS: readonly (readonly [keys: string, text: Text])[] = [
  ['F8', ABOUT_TEXTS.keyNext],
  ['Shift+F8', ABOUT_TEXTS.keyPrevious],
  ['↑ ↓ Home End', ABOUT_TEXTS.keyMove],
  ['Enter', ABOUT_TEXTS.keyGoTo],
  ['← →', ABOUT_TEXTS.keyOpen],
  ['Esc', ABOUT_TEXTS.keyLeave],
];

/** As in assets/shortcuts.json. */
const SHEET_KEYS: readonly (readonly [keys: string, text: Text])[] = [
  ['Ctrl+Alt+Shift+J', ABOUT_TEXTS.keyCheck],
  ['Ctrl+Alt+Shift+H', ABOUT_TEXTS.keyCheckHere],
];

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: 'collapse' },
  term: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    verticalAlign: 'top',
    padding: `2px ${tokens.spacingHorizontalM} 2px 0`,
  },
  cell: { padding: '2px 0', verticalAlign: 'top', color: tokens.colorNeutralForeground2 },
});

/** What the add-in is, where data goes, what this Excel can do, and the keys of the pane. */
export function AboutView(): ReactElement {
  const styles = useStyles();
  const t = useText();
  const { capabilities } = useSessionState();
  const { place } = useSettings();
  const rows = (entries: readonly (readonly [string, ReactNode])[]): ReactElement => (
    <table className={styles.table}>
      <tbody>
        {entries.map(([term, value]) => (
          <tr key={term}>
            <th scope="row" className={styles.term}>
              {term}
            </th>
            <td className={styles.cell}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{t(FRAME_TEXTS.about)}</h2>
      <p className={styles.text}>{t(ABOUT_TEXTS.purpose)}</p>
      <Guides />
      <h3 className={styles.heading}>{t(ABOUT_TEXTS.privacyHeading)}</h3>
      <p className={styles.text}>{t(ABOUT_TEXTS.privacy)}</p>
      <h3 className={styles.heading}>{t(ABOUT_TEXTS.keysHeading)}</h3>
      {rows(KEYS.map(([keys, text]) => [keys, t(text)]))}
      <h3 className={styles.heading}>{t(ABOUT_TEXTS.sheetKeysHeading)}</h3>
      {rows(SHEET_KEYS.map(([keys, text]) => [keys, t(text)]))}
      <p className={styles.text}>{t(ABOUT_TEXTS.sheetKeysHint)}</p>
      <h3 className={styles.heading}>{t(ABOUT_TEXTS.hostHeading)}</h3>
      {rows([
        [t(ABOUT_TEXTS.version), PRODUCT_VERSION],
        [t(ABOUT_TEXTS.platform), capabilities.platform],
        ...(place ? [[t(ABOUT_TEXTS.host), place.name] as const] : []),
        [t(ABOUT_TEXTS.api), capabilities.excelApi],
        [t(ABOUT_TEXTS.undoHeading), t(UNDO_TEXTS[capabilities.undo])],
      ])}
    </div>
  );
}
