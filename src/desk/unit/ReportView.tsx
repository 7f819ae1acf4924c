import { shownWith } from '../../review/list/entries';
import { Button, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { REPORT_FORMATS } from '../../files/report-content';
import { DESK_TEXTS } from '../../texts/desk-texts';
import { FAMILIES, type FamilyId } from '../../writing';
import { useDesk, useDeskActions, useDeskLanguage, useDeskSettings, useDeskText } from '../desk-context';
import type { Wanted } from '../desk-state';

const FAMILY_IDS = Object.keys(FAMILIES) as readonly FamilyId[];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.caption1, margin: '2px 0 6px', color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What can be downloaded of a unit: its report, marked copies of its files, its forms in standard forms. */
export function ReportView({ unit }: { readonly unit: string }): ReactElement {
  const styles = useStyles();
  const t = useDeskText();
  const language = useDeskLanguage();
  const { chosen, change } = useDeskSettings();
  const making = useDesk('making');
  const actions = useDeskActions();
  const familyId = useId();
  const family = chosen.family ?? FAMILY_IDS[0] ?? 'project';
  const get = (wanted: Wanted) => () =>
    void actions.download(wanted, { language, shown: shownWith(chosen.details) });
  const button = (label: string, wanted: Wanted): ReactElement => (
    <Button
      key={label}
      size="small"
      icon={<ArrowDownloadRegular />}
      disabledFocusable={making !== undefined}
      onClick={get(wanted)}
    >
      {making === wanted.type ? t(DESK_TEXTS.making) : label}
    </Button>
  );
  return (
    <div className={styles.root}>
      <section>
        <h2 className={styles.heading}>{t(DESK_TEXTS.report)}</h2>
        <p className={styles.text}>{t(DESK_TEXTS.reportHint)}</p>
        <div className={styles.line}>
          {REPORT_FORMATS.map((format) =>
            button(`${t(DESK_TEXTS.report)} .${format}`, { type: 'report', unit, format }),
          )}
        </div>
      </section>
      <section>
        <h2 className={styles.heading}>{t(DESK_TEXTS.markedCopies)}</h2>
        <p className={styles.text}>{t(DESK_TEXTS.markedHint)}</p>
        {button(t(DESK_TEXTS.markedCopies), { type: 'marked', unit })}
      </section>
      <section>
        <h2 className={styles.heading}>{t(DESK_TEXTS.fill)}</h2>
        <p className={styles.text}>{t(DESK_TEXTS.fillHint)}</p>
        <div className={styles.line}>
          <label htmlFor={familyId}>{t(DESK_TEXTS.family)}</label>
          <Select
            id={familyId}
            size="small"
            value={family}
            onChange={(_, { value }) => change({ family: FAMILY_IDS.find((each) => each === value) })}
          >
            {FAMILY_IDS.map((each) => (
              <option key={each} value={each}>
                {t(FAMILIES[each])}
              </option>
            ))}
          </Select>
          {button(t(DESK_TEXTS.fill), { type: 'fill', unit, family })}
        </div>
      </section>
    </div>
  );
}
