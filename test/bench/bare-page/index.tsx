import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import '../../../src/taskpane/taskpane.css';

/** The least that a task pane of React and Fluent UI can be: one button, once Excel is there. The pane is measured beside it. */
async function start(): Promise<void> {
  await Office.onReady();
  const page = document.getElementById('pane');
  if (!page) throw new Error('taskpane.html has an element with the id "pane".');
  createRoot(page).render(
    <FluentProvider theme={webLightTheme}>
      <Button>检查</Button>
    </FluentProvider>,
  );
  // The workbench waits for an add-in that answers its ribbon.
  Office.actions.associate('check', () => undefined);
}

void start();
