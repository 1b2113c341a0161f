import { Component, type ReactNode } from 'react';
import { WarningIcon } from '../parts/icons';
import { Notice } from '../parts/Notice';
import { words } from './words';

interface Props {
  readonly children: ReactNode;
}

/** A fault of ours never leaves a blank pane. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <Notice icon={<WarningIcon />} title={words.broken.title} tone="problem">
        <p>{words.broken.body}</p>
      </Notice>
    );
  }
}
