import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Surroundings } from '../../excel/office';
import { WarningIcon } from '../parts/icons';
import { Notice } from '../parts/Notice';
import { useIsDark } from './use-theme';
import { words } from './words';
import './app.css';

interface UnfitProps {
  readonly surroundings: Exclude<Surroundings, 'excel'>;
}

/** Shown where Rolecheck cannot work. */
export function Unfit({ surroundings }: UnfitProps): ReactNode {
  const { title, body } = surroundings === 'old-excel' ? words.oldExcel : words.notExcel;
  return (
    <FluentProvider theme={useIsDark(undefined) ? webDarkTheme : webLightTheme} className="pane">
      <main>
        <Notice icon={<WarningIcon />} title={title} tone="problem">
          <p>{body}</p>
        </Notice>
      </main>
    </FluentProvider>
  );
}
