import { Button, FluentProvider, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { fluentTheme, type Brightness } from '../taskpane/theme';
import type { UserSettings } from '../taskpane/user-settings';
import { DESK_TEXTS } from '../texts/desk-texts';
import type { Language } from '../texts/text';
import {
  DeskProvider,
  useDesk,
  useDeskActions,
  useDeskLanguage,
  useDeskSettings,
  useDeskText,
} from './desk-context';
import type { Desk } from './desk-state';
import { NoticeBar } from './NoticeBar';
import { ProgressLine } from './ProgressLine';
import { filesOfDrop } from './start/handed-over';
import { Pick } from './start/Pick';
import { Welcome } from './start/Welcome';
import { UnitScreen } from './unit/UnitScreen';
import type { FileSource } from './work/tasks';
import { UnitsView } from './units/UnitsView';

const useStyles = makeStyles({
  provider: { height: '100%' },
  root: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0, position: 'relative' },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { ...typographyStyles.subtitle1, margin: 0, flexGrow: 1 },
  main: { flexGrow: 1, minHeight: 0 },
  over: {
    ...typographyStyles.subtitle1,
    position: 'absolute',
    inset: '8px',
    zIndex: 10,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
  },
});

/** The whole desk. */
export function DeskFrame(props: {
  readonly desk: Desk;
  readonly language: Language;
  readonly brightness: Brightness;
  readonly settings: UserSettings;
}): ReactElement {
  const styles = useStyles();
  return (
    <FluentProvider theme={fluentTheme(props.brightness)} className={styles.provider}>
      <DeskProvider desk={props.desk} language={props.language} settings={props.settings}>
        <Frame />
      </DeskProvider>
    </FluentProvider>
  );
}

function Frame(): ReactElement {
  const styles = useStyles();
  const t = useDeskText();
  const phase = useDesk('phase');
  const open = useDesk('open');
  const units = useDesk('units');
  const actions = useDeskActions();
  const over = useDropping(actions.add);
  const unit = open && units.find(({ id }) => id === open.id);
  return (
    <div className={styles.root}>
      <header>
        <div className={styles.top}>
          <h1 className={styles.title}>{t(DESK_TEXTS.title)}</h1>
          {phase === 'empty' ? null : (
            <>
              <Pick first={false} />
              <Button size="small" icon={<DeleteRegular />} onClick={() => void actions.clear()}>
                {t(DESK_TEXTS.clear)}
              </Button>
            </>
          )}
          <LanguageButton />
        </div>
        <ProgressLine />
        <NoticeBar />
      </header>
      <main className={styles.main}>
        {phase === 'empty' ? (
          <Welcome />
        ) : unit && open ? (
          <UnitScreen key={open.id} unit={unit} open={open} />
        ) : (
          <UnitsView />
        )}
      </main>
      {over ? <div className={styles.over}>{t(DESK_TEXTS.dropToAdd)}</div> : null}
    </div>
  );
}

/** Takes files that are dropped anywhere on the page; gives whether some are held over it. */
function useDropping(
  take: (files: readonly FileSource[], closed: readonly string[]) => Promise<void>,
): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      // Between elements of the page the pointer goes to another one; out of the page to none.
      if (!event.relatedTarget) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer)
        void filesOfDrop(event.dataTransfer).then(({ files, closed }) => take(files, closed));
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [take]);
  return over;
}

/** Goes over to the other language; its name is written in that one. */
function LanguageButton(): ReactElement {
  const t = useDeskText();
  const language = useDeskLanguage();
  const { change } = useDeskSettings();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<LocalLanguageRegular />}
      lang={language === 'zh' ? 'en' : 'zh-CN'}
      onClick={() => change({ language: language === 'zh' ? 'en' : 'zh' })}
    >
      {t(DESK_TEXTS.language)}
    </Button>
  );
}
