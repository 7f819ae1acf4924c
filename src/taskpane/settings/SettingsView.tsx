import { Checkbox, Input, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { MARK_COLOURS } from '../../session/port/workbook-host';
import { DESK_TEXTS } from '../../texts/desk-texts';
import { MARK_COLOURS_TEXTS, SETTINGS_TEXTS } from '../../texts/settings-texts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../texts/text';
import { FAMILIES } from '../../writing';
import type { FamilyId } from '../../writing';
import { useSessionState, useSettings, useText } from '../pane-context';
import { RuleSettings } from './RuleSettings';

const FOLLOW_EXCEL = 'excel';
const FAMILY_IDS = Object.keys(FAMILIES) as readonly FamilyId[];
const LONGEST_NAME = 60;

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  section: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  field: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  control: { minWidth: 0 },
});

/** What the user can set: for herself on this computer, and for this workbook. Each part says which of the two. */
export function SettingsView(): ReactElement {
  const styles = useStyles();
  const t = useText();
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{t(SETTINGS_TEXTS.title)}</h2>
      <h3 className={styles.section}>{t(SETTINGS_TEXTS.forMe)}</h3>
      <OwnSettings />
      <h3 className={styles.section}>{t(SETTINGS_TEXTS.rules)}</h3>
      <RuleSettings />
    </div>
  );
}

function OwnSettings(): ReactElement {
  const styles = useStyles();
  const t = useText();
  const { chosen, place, change } = useSettings();
  const { capabilities } = useSessionState('capabilities');
  const id = useId();
  return (
    <>
      {place ? (
        <p className={styles.text}>{t(place.lasting ? SETTINGS_TEXTS.keptHere : SETTINGS_TEXTS.notKept)}</p>
      ) : null}
      <div className={styles.field}>
        <label htmlFor={`${id}-language`}>{t(SETTINGS_TEXTS.language)}</label>
        <Select
          id={`${id}-language`}
          className={styles.control}
          size="small"
          value={chosen.language ?? FOLLOW_EXCEL}
          onChange={(_, { value }) => change({ language: LANGUAGES.find((language) => language === value) })}
        >
          <option value={FOLLOW_EXCEL}>
            {t(capabilities.readOnly ? DESK_TEXTS.followBrowser : SETTINGS_TEXTS.followExcel)}
          </option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-family`}>{t(SETTINGS_TEXTS.family)}</label>
        <Select
          id={`${id}-family`}
          className={styles.control}
          size="small"
          value={chosen.family ?? FAMILY_IDS[0] ?? ''}
          aria-describedby={`${id}-family-hint`}
          onChange={(_, { value }) => change({ family: FAMILY_IDS.find((family) => family === value) })}
        >
          {FAMILY_IDS.map((family) => (
            <option key={family} value={family}>
              {t(FAMILIES[family])}
            </option>
          ))}
        </Select>
        <p id={`${id}-family-hint`} className={styles.text}>
          {t(SETTINGS_TEXTS.familyHint)}
        </p>
      </div>
      <div className={styles.field}>
        <Checkbox
          label={t(SETTINGS_TEXTS.details)}
          checked={chosen.details ?? false}
          aria-describedby={`${id}-details-hint`}
          onChange={(_, { checked }) => change({ details: checked === true ? true : undefined })}
        />
        <p id={`${id}-details-hint`} className={styles.text}>
          {t(SETTINGS_TEXTS.detailsHint)}
        </p>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-colours`}>{t(SETTINGS_TEXTS.colours)}</label>
        <Select
          id={`${id}-colours`}
          className={styles.control}
          size="small"
          value={chosen.markColours ?? MARK_COLOURS[0]}
          aria-describedby={`${id}-colours-hint`}
          onChange={(_, { value }) =>
            change({ markColours: MARK_COLOURS.find((colours) => colours === value) })
          }
        >
          {MARK_COLOURS.map((colours) => (
            <option key={colours} value={colours}>
              {t(MARK_COLOURS_TEXTS[colours])}
            </option>
          ))}
        </Select>
        <p id={`${id}-colours-hint`} className={styles.text}>
          {t(SETTINGS_TEXTS.coloursHint)}
        </p>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-unit`}>{t(SETTINGS_TEXTS.unit)}</label>
        <Input
          id={`${id}-unit`}
          className={styles.control}
          size="small"
          maxLength={LONGEST_NAME}
          value={chosen.preparedBy ?? ''}
          aria-describedby={`${id}-unit-hint`}
          onChange={(_, { value }) => change({ preparedBy: value === '' ? undefined : value })}
        />
        <p id={`${id}-unit-hint`} className={styles.text}>
          {t(SETTINGS_TEXTS.unitHint)}
        </p>
      </div>
    </>
  );
}
