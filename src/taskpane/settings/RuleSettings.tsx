import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { RuleChoices } from '../../review/workbook-record';
import { EMPTY_RECORD } from '../../review/workbook-record';
import { DIMENSION_TEXTS } from '../../texts/form-texts';
import { DESK_TEXTS } from '../../texts/desk-texts';
import { inOneText } from '../../texts/product-error';
import { SETTINGS_TEXTS } from '../../texts/settings-texts';
import { Disclosure } from '../Disclosure';
import { SEVERITY_TEXTS } from '../findings/severity';
import { SeverityIcon } from '../findings/SeverityIcon';
import { useActions, useRules, useSessionState, useText } from '../pane-context';
import type { RuleInfo } from '../pane-context';
import { LimitInput } from './LimitInput';
import { changesOf, isOn, ruleGroups, switched, withLimit } from './rule-choices';
import type { RuleGroup } from './rule-choices';
import { VISUALLY_HIDDEN } from '../visually-hidden';

const useStyles = makeStyles({
  list: { margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalL}`, listStyleType: 'none' },
  rule: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  check: { minWidth: 0 },
  all: { marginLeft: tokens.spacingHorizontalL },
  title: { display: 'flex', columnGap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
  icon: { display: 'flex', flexShrink: 0, alignItems: 'center', height: tokens.lineHeightBase300 },
  detail: {
    ...typographyStyles.caption1,
    padding: `0 0 ${tokens.spacingVerticalS} 28px`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  about: { flexShrink: 0, marginTop: '4px', marginLeft: 'auto' },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  hidden: VISUALLY_HIDDEN,
});

/** Which rules run on this workbook and by which limits. */
export function RuleSettings(): ReactElement {
  const styles = useStyles();
  const t = useText();
  const rules = useRules();
  const actions = useActions();
  const { record, recordProblem, capabilities } = useSessionState();
  const groups = useMemo(() => ruleGroups([...rules.values()]), [rules]);
  // What was chosen and is not kept yet: choices follow each other faster than a workbook is written.
  const [wanted, setWanted] = useState<RuleChoices>();
  if (recordProblem) return <p className={styles.text}>{t(inOneText(recordProblem))}</p>;
  if (!record) return <p className={styles.text}>{t(SETTINGS_TEXTS.rulesAfterCheck)}</p>;
  const choices = wanted ?? record.rules;
  const changes = changesOf(choices);
  const change = async (changed: Partial<RuleChoices>): Promise<void> => {
    const next = { ...choices, ...changed };
    setWanted(next);
    await actions.changeRules(next);
    setWanted((latest) => (latest === next ? undefined : latest));
  };
  return (
    <>
      <p className={styles.text}>
        {t(capabilities.readOnly ? DESK_TEXTS.sessionOnly : SETTINGS_TEXTS.keptInWorkbook)}
      </p>
      {groups.map((group) => (
        <Group
          key={group.dimension}
          group={group}
          choices={choices}
          onChange={(changed) => void change(changed)}
        />
      ))}
      <p className={styles.text}>
        {t(changes > 0 ? SETTINGS_TEXTS.changed(changes) : SETTINGS_TEXTS.defaultsInForce)}
      </p>
      <div>
        <Button
          size="small"
          disabledFocusable={changes === 0}
          onClick={() => void change(EMPTY_RECORD.rules)}
        >
          {t(wanted ? SETTINGS_TEXTS.saving : SETTINGS_TEXTS.defaults)}
        </Button>
      </div>
    </>
  );
}

interface Changing {
  readonly choices: RuleChoices;
  readonly onChange: (changed: Partial<RuleChoices>) => void;
}

function Group({ group, choices, onChange }: Changing & { readonly group: RuleGroup }): ReactElement {
  const styles = useStyles();
  const t = useText();
  const { rules } = group;
  const name = t(DIMENSION_TEXTS[group.dimension]);
  const on = rules.filter((rule) => isOn(rule, choices)).length;
  return (
    <Disclosure level={4} title={t(SETTINGS_TEXTS.group(name, on, rules.length))}>
      {() => (
        <>
          <Checkbox
            className={styles.all}
            label={t(SETTINGS_TEXTS.groupOn(name))}
            checked={on === 0 ? false : on === rules.length ? true : 'mixed'}
            onChange={() => onChange(switched(choices, rules, on < rules.length))}
          />
          <ul className={styles.list}>
            {rules.map((rule) => (
              <li key={rule.id}>
                <RuleSwitch rule={rule} choices={choices} onChange={onChange} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

function RuleSwitch({ rule, choices, onChange }: Changing & { readonly rule: RuleInfo }): ReactElement {
  const styles = useStyles();
  const t = useText();
  const [told, setTold] = useState(false);
  const { limit } = rule;
  const on = isOn(rule, choices);
  const title = t(rule.title);
  return (
    <>
      <div className={styles.rule}>
        <Checkbox
          className={styles.check}
          checked={on}
          onChange={(_, { checked }) => onChange(switched(choices, [rule], checked === true))}
          label={
            <span className={styles.title}>
              <span className={styles.icon}>
                <SeverityIcon severity={rule.severity} />
              </span>
              <span className={styles.hidden}>{t(SEVERITY_TEXTS[rule.severity])}</span>
              <span>{title}</span>
            </span>
          }
        />
        <Button
          className={styles.about}
          size="small"
          appearance="subtle"
          icon={<InfoRegular />}
          aria-label={t(SETTINGS_TEXTS.about(title))}
          aria-expanded={told}
          onClick={() => setTold(!told)}
        />
      </div>
      {told || (limit && on) ? (
        <div className={styles.detail}>
          {limit && on ? (
            <LimitInput
              limit={limit}
              value={choices.limits[rule.id] ?? limit.initial}
              onChange={(value) => onChange(withLimit(choices, rule, value))}
            />
          ) : null}
          {told ? (
            <>
              {rule.offByDefault ? <div>{t(SETTINGS_TEXTS.offByDefault)}</div> : null}
              <div>
                {t(SETTINGS_TEXTS.why)}
                {t(rule.why)}
              </div>
              <div>
                {t(SETTINGS_TEXTS.source)}
                {t(rule.source)}
              </div>
            </>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
