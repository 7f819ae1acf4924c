import { Checkbox, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { ScrollAreaContext } from '../../taskpane/scroll-area';
import { DESK_TEXTS } from '../../texts/desk-texts';
import { useDesk, useDeskText } from '../desk-context';
import type { DeskUnit } from '../desk-state';
import { AllDownloads } from './AllDownloads';
import { FileProblems } from './FileProblems';
import { UnitTable } from './UnitTable';

const useStyles = makeStyles({
  root: { height: '100%', overflowY: 'auto', overflowX: 'hidden' },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  count: { ...typographyStyles.body1Strong, margin: 0 },
  search: { flexGrow: 1, maxWidth: '280px', minWidth: '140px' },
  none: { ...typographyStyles.body1, padding: tokens.spacingHorizontalM, margin: 0 },
});

/** The units among the files with what was found, and the files that need attention. */
export function UnitsView(): ReactElement {
  const styles = useStyles();
  const t = useDeskText();
  const units = useDesk('units');
  const files = useDesk('files');
  const [area, setArea] = useState<HTMLElement | null>(null);
  const [words, setWords] = useState('');
  const [onlyErrors, setOnlyErrors] = useState(false);
  const wanted = useDeferredValue(words);
  const shown = useMemo(
    () =>
      units.filter((unit) => isFound(unit, wanted) && (!onlyErrors || (unit.figures?.counts.error ?? 0) > 0)),
    [units, wanted, onlyErrors],
  );
  return (
    <div ref={setArea} className={styles.root}>
      <div className={styles.tools}>
        <p className={styles.count}>{t(DESK_TEXTS.reviewed(units.length, files))}</p>
        <Input
          className={styles.search}
          size="small"
          type="search"
          contentBefore={<SearchRegular />}
          aria-label={t(DESK_TEXTS.filter)}
          placeholder={t(DESK_TEXTS.filter)}
          value={words}
          onChange={(_, { value }) => setWords(value)}
        />
        <Checkbox
          label={t(DESK_TEXTS.onlyErrors)}
          checked={onlyErrors}
          onChange={(_, { checked }) => setOnlyErrors(checked === true)}
        />
        <AllDownloads />
      </div>
      <ScrollAreaContext.Provider value={area}>
        {shown.length > 0 ? <UnitTable units={shown} /> : null}
      </ScrollAreaContext.Provider>
      {shown.length === 0 && units.length > 0 ? <p className={styles.none}>{t(DESK_TEXTS.noMatch)}</p> : null}
      <FileProblems />
    </div>
  );
}

/** Whether the words stand in a unit's name or in the path of one of its files. */
function isFound({ unit = '', source }: DeskUnit, words: string): boolean {
  const wanted = words.trim().toLocaleLowerCase();
  return (
    wanted === '' ||
    [unit, ...source.files.map(({ path }) => path)].some((text) => text.toLocaleLowerCase().includes(wanted))
  );
}
