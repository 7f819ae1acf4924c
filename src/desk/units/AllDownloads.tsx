import { shownWith } from '../../review/list/entries';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import type { ReactElement } from 'react';
import { DESK_TEXTS } from '../../texts/desk-texts';
import { useDesk, useDeskActions, useDeskLanguage, useDeskSettings, useDeskText } from '../desk-context';
import type { Wanted } from '../desk-state';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What can be downloaded of all units together. */
export function AllDownloads(): ReactElement {
  const styles = useStyles();
  const t = useDeskText();
  const language = useDeskLanguage();
  const { chosen } = useDeskSettings();
  const making = useDesk('making');
  const phase = useDesk('phase');
  const actions = useDeskActions();
  const waits = making !== undefined || phase !== 'ready';
  const get = (wanted: Wanted) => () =>
    void actions.download(wanted, { language, shown: shownWith(chosen.details) });
  return (
    <div role="group" aria-label={t(DESK_TEXTS.downloads)} className={styles.root}>
      {(['xlsx', 'html'] as const).map((format) => (
        <Button
          key={format}
          size="small"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={waits}
          onClick={get({ type: 'overview', format })}
        >
          {`${t(DESK_TEXTS.overview)} .${format}`}
        </Button>
      ))}
      <Button
        size="small"
        icon={<ArrowDownloadRegular />}
        disabledFocusable={waits}
        onClick={get({ type: 'reports', format: 'xlsx' })}
      >
        {t(making === 'reports' ? DESK_TEXTS.making : DESK_TEXTS.allReports)}
      </Button>
      <Button
        size="small"
        icon={<ArrowDownloadRegular />}
        disabledFocusable={waits}
        onClick={get({ type: 'all-marked' })}
      >
        {t(making === 'all-marked' ? DESK_TEXTS.making : DESK_TEXTS.allMarked)}
      </Button>
    </div>
  );
}
