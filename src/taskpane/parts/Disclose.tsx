import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';

interface DiscloseProps {
  readonly label: string;
  /** What the button is called while it is open; the same when absent. */
  readonly openLabel?: string;
  /** What stands before the button. */
  readonly lead?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something more, on asking: a link that opens it and closes it; Esc in it closes it, too. */
export function Disclose(props: DiscloseProps): ReactNode {
  const { label, openLabel = label, lead, className, children } = props;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc bubbles up to here
    <div
      className="disclose"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return;
        event.preventDefault();
        setOpen(false);
        event.currentTarget.querySelector('button')?.focus();
      }}
    >
      <p className={className}>
        {lead}{' '}
        <Button
          size="small"
          appearance="transparent"
          className="as-link"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? openLabel : label}
        </Button>
      </p>
      {isOpen && (
        <div id={id} className="disclosed">
          {children}
        </div>
      )}
    </div>
  );
}
