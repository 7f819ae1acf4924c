import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import { RULES } from '../../review/rules';
import { AmountsView } from '../../taskpane/amounts/AmountsView';
import { FindingsPlace } from '../../taskpane/findings/FindingsPlace';
import { useJumpKeys } from '../../taskpane/findings/use-jump-keys';
import { useFindingsList } from '../../taskpane/findings/use-findings-list';
import { FitView } from '../../taskpane/fit/FitView';
import { NoticeLine } from '../../taskpane/header/NoticeLine';
import { useLeavingNotice } from '../../taskpane/header/use-leaving-notice';
import { LiveRegion } from '../../taskpane/LiveRegion';
import { PaneProvider } from '../../taskpane/pane-context';
import { RecognitionView } from '../../taskpane/recognition/RecognitionView';
import { ScrollAreaContext } from '../../taskpane/scroll-area';
import { SettingsView } from '../../taskpane/settings/SettingsView';
import { Tabs } from '../../taskpane/Tabs';
import { DESK_TEXTS } from '../../texts/desk-texts';
import { FRAME_TEXTS } from '../../texts/pane-texts';
import { useDeskActions, useDeskLanguage, useDeskSettings, useDeskText } from '../desk-context';
import type { DeskUnit, OpenUnit } from '../desk-state';
import { nameOf } from '../downloads';
import { FormsNav } from './FormsNav';
import { ReportView } from './ReportView';
import { UnitPicture } from './UnitPicture';
import { useLater } from './use-later';

const VIEWS = ['findings', 'recognition', 'amounts', 'fit', 'report', 'settings'] as const;
type DeskView = (typeof VIEWS)[number];

/** Room for the forms beside the views and the sheet; for the sheet beside the views. */
const WIDE = '@media (min-width: 1200px)';
const NARROW = '@media (max-width: 860px)';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  top: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `4px ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  parts: { display: 'none', [NARROW]: { display: 'block' } },
  body: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(340px, 380px) minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    [WIDE]: { gridTemplateColumns: '220px minmax(340px, 400px) minmax(0, 1fr)' },
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  forms: {
    display: 'none',
    overflowY: 'auto',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [WIDE]: { display: 'block' },
  },
  views: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    minWidth: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  area: { flexGrow: 1, minHeight: 0, overflowX: 'hidden', overflowY: 'scroll', position: 'relative' },
  sheet: { minWidth: 0, minHeight: 0 },
  away: { [NARROW]: { display: 'none' } },
});

/** A unit: its forms, the pane's views over them, and the sheet that is looked at. */
export function UnitScreen({
  unit,
  open,
}: {
  readonly unit: DeskUnit;
  readonly open: OpenUnit;
}): ReactElement {
  const language = useDeskLanguage();
  const settings = useDeskSettings();
  return (
    <PaneProvider session={open.session} language={language} settings={settings} rules={RULES}>
      <Screen unit={unit} open={open} />
    </PaneProvider>
  );
}

function Screen({
  unit,
  open: { id, host },
}: {
  readonly unit: DeskUnit;
  readonly open: OpenUnit;
}): ReactElement {
  const styles = useStyles();
  const t = useDeskText();
  const actions = useDeskActions();
  const [view, setView] = useState<DeskView>('findings');
  const [part, setPart] = useState<'list' | 'sheet'>('list');
  const [area, setArea] = useState<HTMLElement | null>(null);
  const list = useFindingsList();
  const later = useLater();

  const leaveNotice = useLeavingNotice(list, area, view === 'findings');

  const showFindings = useCallback(() => setView('findings'), []);
  useJumpKeys(list.step, showFindings);

  const showAsked = useCallback((): void => {
    showFindings();
    setPart('list');
  }, [showFindings]);
  const label = (each: DeskView): string => t(each === 'report' ? DESK_TEXTS.reportView : FRAME_TEXTS[each]);
  return (
    <div className={styles.root}>
      <div className={styles.top}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={t(DESK_TEXTS.back)}
          title={t(DESK_TEXTS.back)}
          onClick={() => void actions.closeUnit()}
        />
        <h2 className={styles.name}>{t(nameOf(unit))}</h2>
        <div className={styles.parts}>
          <Button size="small" onClick={() => setPart(part === 'list' ? 'sheet' : 'list')}>
            {t(part === 'list' ? DESK_TEXTS.showSheet : DESK_TEXTS.showList)}
          </Button>
        </div>
      </div>
      <div className={styles.body}>
        <div className={styles.forms}>
          <FormsNav host={host} list={list} />
        </div>
        <div className={mergeClasses(styles.views, part === 'sheet' && styles.away)}>
          <Tabs
            label={t(DESK_TEXTS.views)}
            tabs={VIEWS.map((value) => ({ value, label: label(value) }))}
            selected={view}
            panelId="view"
            onSelect={setView}
          />
          <NoticeLine onLeave={leaveNotice} />
          <div
            id="view"
            ref={setArea}
            className={styles.area}
            role="tabpanel"
            tabIndex={-1}
            aria-labelledby={`tab-${view}`}
          >
            <ScrollAreaContext.Provider value={area}>
              {view === 'findings' ? (
                <FindingsPlace
                  list={list}
                  onView={(next) => setView(next === 'recognition' ? next : 'report')}
                />
              ) : null}
              {view === 'recognition' ? <RecognitionView /> : null}
              {view === 'amounts' ? <AmountsView /> : null}
              {view === 'fit' ? <FitView /> : null}
              {view === 'report' ? <ReportView unit={id} /> : null}
              {view === 'settings' ? <SettingsView /> : null}
            </ScrollAreaContext.Provider>
          </div>
        </div>
        <div className={mergeClasses(styles.sheet, part === 'list' && styles.away)}>
          {later ? <UnitPicture host={host} onAsk={showAsked} /> : null}
        </div>
      </div>
      <LiveRegion />
    </div>
  );
}
