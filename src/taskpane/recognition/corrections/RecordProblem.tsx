import type { ReactElement } from 'react';
import { inOneText, type Explanation } from '../../../texts/product-error';
import { useText } from '../../pane-context';
import { useCorrectionStyles } from './styles';

/** Why nothing can be kept in this workbook. */
export function RecordProblem({ problem }: { readonly problem: Explanation }): ReactElement {
  const styles = useCorrectionStyles();
  const t = useText();
  return <p className={styles.problem}>{t(inOneText(problem))}</p>;
}
