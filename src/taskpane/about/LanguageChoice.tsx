import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ABOUT_TEXTS } from '../../texts/pane-texts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../texts/text';
import { useSettings, useText } from '../pane-context';

const FOLLOW_EXCEL = 'excel';

const useStyles = makeStyles({
  select: { alignSelf: 'flex-start', minWidth: '160px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The pane's language: that of Excel unless the user wants another one. */
export function LanguageChoice(): ReactElement {
  const styles = useStyles();
  const t = useText();
  const { chosen, place, change } = useSettings();
  return (
    <>
      <Select
        className={styles.select}
        size="small"
        aria-label={t(ABOUT_TEXTS.languageHeading)}
        value={chosen.language ?? FOLLOW_EXCEL}
        onChange={(_, { value }) => change({ language: LANGUAGES.find((language) => language === value) })}
      >
        <option value={FOLLOW_EXCEL}>{t(ABOUT_TEXTS.followExcel)}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </Select>
      {place ? (
        <p className={styles.text}>
          {t(place.lasting ? ABOUT_TEXTS.choicesKept : ABOUT_TEXTS.choicesNotKept)}
        </p>
      ) : null}
    </>
  );
}
