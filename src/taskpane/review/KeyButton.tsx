import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Key } from './Key';

interface KeyButtonProps {
  /** As it is printed on the button. */
  readonly name: string;
  readonly label: string;
  readonly act: () => void;
  readonly isDisabled?: boolean;
  readonly isExpanded?: boolean;
}

/** A small button with the key that does the same beside its name. */
export function KeyButton(props: KeyButtonProps): ReactNode {
  const { name, label, act, isDisabled = false, isExpanded } = props;
  return (
    <Button
      size="small"
      appearance="subtle"
      className="key-button"
      aria-keyshortcuts={name}
      aria-expanded={isExpanded}
      disabledFocusable={isDisabled}
      onClick={act}
    >
      <Key name={name} />
      {label}
    </Button>
  );
}
