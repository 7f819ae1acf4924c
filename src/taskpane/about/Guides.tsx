import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { ABOUT_TEXTS } from '../../texts/pane-texts';
import type { Text } from '../../texts/text';
import { useText } from '../pane-context';

/** Guides beside the pane's page, in both languages. */
const GUIDES: readonly (readonly [pages: Text, label: Text])[] = [
  [{ zh: 'docs/user-zh.html', en: 'docs/user-en.html' }, ABOUT_TEXTS.userGuide],
  [{ zh: 'docs/admin-zh.html', en: 'docs/admin-en.html' }, ABOUT_TEXTS.adminGuide],
];

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Links to the guides. An office may leave them out of its server: the pane then says so, beside the browser's own page. */
export function Guides(): ReactElement {
  const styles = useStyles();
  const t = useText();
  const [isMissing, setMissing] = useState(false);
  const look = async (page: string): Promise<void> => {
    try {
      setMissing(!(await fetch(page, { method: 'HEAD' })).ok);
    } catch (error) {
      // No answer at all: the guide cannot be shown either.
      if (!(error instanceof TypeError)) throw error;
      setMissing(true);
    }
  };
  return (
    <>
      <ul className={styles.list}>
        {GUIDES.map(([pages, label]) => (
          <li key={pages.zh}>
            <Link href={t(pages)} target="_blank" rel="noopener" onClick={() => void look(t(pages))}>
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.note} role="status">
        {isMissing ? t(ABOUT_TEXTS.guideMissing) : ''}
      </p>
    </>
  );
}
