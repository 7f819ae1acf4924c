import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0 },
  button: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    minWidth: 0,
    maxWidth: '100%',
    paddingLeft: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/**
 * A heading that opens and closes what stands below it. The content is not rendered while closed. What a press opens
 * comes into view, as far as there is room for it: at the foot of the pane a press would seem to do nothing.
 */
export function Disclosure(props: {
  readonly title: ReactNode;
  readonly level: 2 | 3 | 4;
  readonly initiallyOpen?: boolean;
  /** Stands under the heading whether open or not. */
  readonly note?: ReactNode;
  readonly children: () => ReactNode;
}): ReactElement {
  const [open, setOpen] = useState(props.initiallyOpen ?? false);
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (open && pressed.current) root.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const styles = useStyles();
  const id = useId();
  const Heading = `h${props.level}` as const;
  return (
    <div ref={root}>
      <Heading className={styles.heading}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.button}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          {...(open ? { 'aria-controls': id } : {})}
          onClick={() => {
            pressed.current = true;
            setOpen(!open);
          }}
        >
          {props.title}
        </Button>
      </Heading>
      {props.note}
      {open ? <div id={id}>{props.children()}</div> : null}
    </div>
  );
}
