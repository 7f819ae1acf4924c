import { Fragment, type ReactElement } from 'react';
import { TEMPLATES_TEXTS } from '../../texts/templates-texts';
import { useActions, useText } from '../pane-context';
import { formKey } from './form-key';
import { ListColumnsPreview } from './ListColumnsPreview';
import { TaskButton } from './TaskButton';
import { useTemplateStyles } from './template-styles';
import { useFamily } from './use-family';
import { useForms } from './use-forms';

const LISTS = ['project-list'] as const;

/** One project form per row of a project list. */
export function ListTask(): ReactElement {
  const styles = useTemplateStyles();
  const t = useText();
  const actions = useActions();
  const { family, otherwise } = useFamily();
  const lists = useForms(LISTS);
  return (
    <div className={styles.task}>
      <p className={styles.hint}>{t(TEMPLATES_TEXTS.listText)}</p>
      {lists.length === 0 ? <p className={styles.hint}>{t(TEMPLATES_TEXTS.noLists)}</p> : null}
      {lists.map((list) => (
        <Fragment key={formKey(list)}>
          <ListColumnsPreview list={list} family={family} />
          <TaskButton
            primary
            label={t(TEMPLATES_TEXTS.listButton(list.projects.length, list.sheet.name))}
            onClick={() => actions.fromList(list, family, otherwise)}
          />
        </Fragment>
      ))}
      <p className={styles.hint}>{t(TEMPLATES_TEXTS.selectionText)}</p>
      <TaskButton
        label={t(TEMPLATES_TEXTS.selectionButton)}
        onClick={() => actions.fromList('selection', family, otherwise)}
      />
    </div>
  );
}
