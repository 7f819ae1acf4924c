import { FluentProvider } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { FAILURE_TEXTS } from '../texts/pane-texts';
import { ProductError } from '../texts/product-error';
import type { Language } from '../texts/text';
import { crashReport } from './crash-report';
import { CrashScreen } from './CrashScreen';
import { fluentTheme } from './theme';
import type { Brightness } from './theme';

interface Props {
  readonly language: Language;
  readonly brightness: Brightness;
  readonly children: ReactNode;
}

interface State {
  readonly failure?: { readonly error: unknown; readonly report: string };
}

/** Catches what goes wrong while the pane renders and shows it with a report; the workbook is untouched by it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return {
      failure: { error, report: crashReport(error, { userAgent: navigator.userAgent, at: new Date() }) },
    };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return (
      <FluentProvider theme={fluentTheme(this.props.brightness)}>
        <CrashScreen
          title={FAILURE_TEXTS.crashTitle}
          {...(failure.error instanceof ProductError ? { explanation: failure.error.explanation } : {})}
          report={failure.report}
          language={this.props.language}
        />
      </FluentProvider>
    );
  }
}
