import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { SheetRef } from '../../forms/cell';
import type { SkippedSheet } from '../../reading/reading';
import { FINDINGS_TEXTS } from '../../texts/pane-texts';
import { RECORD_TEXTS } from '../../texts/record-texts';
import { Disclosure } from '../Disclosure';
import { useText } from '../pane-context';
import { SheetChoice } from './corrections/SheetChoice';
import { useFocusOnLeaving } from './corrections/use-focus-on-leaving';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  sheet: { fontWeight: tokens.fontWeightSemibold },
  reason: { color: tokens.colorNeutralForeground2 },
});

/** Sheets on which no form was recognised, each with the reason. */
export function SkippedSheets(props: {
  readonly skipped: readonly SkippedSheet[];
  readonly open?: boolean;
}): ReactElement {
  const { skipped, open } = props;
  const styles = useStyles();
  const t = useText();
  return (
    <Disclosure
      level={2}
      title={t(FINDINGS_TEXTS.skippedHeading(skipped.length))}
      {...(open ? { initiallyOpen: true } : {})}
    >
      {() => (
        <ul className={styles.list}>
          {skipped.map(({ sheet, reason }) => (
            <li key={sheet.id}>
              <div className={styles.sheet}>{sheet.name}</div>
              <div className={styles.reason}>{t(reason)}</div>
              <ReadSkipped sheet={sheet} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function ReadSkipped({ sheet }: { readonly sheet: SheetRef }): ReactElement {
  const t = useText();
  const root = useRef<HTMLDivElement>(null);
  useFocusOnLeaving(root);
  return (
    <div ref={root}>
      <Disclosure level={3} title={t(RECORD_TEXTS.readAfterAll(sheet.name))}>
        {() => <SheetChoice sheet={sheet} />}
      </Disclosure>
    </div>
  );
}
