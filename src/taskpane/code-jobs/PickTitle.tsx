import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { InfoIcon } from '../parts/icons';
import { Notice } from '../parts/Notice';
import type { Assumption } from './assume';
import { ColumnPicker } from './ColumnPicker';
import { HeaderPicker } from './HeaderPicker';
import type { CodeJobs } from './controller';
import { words as all } from './words';

interface PickTitleProps {
  readonly jobs: CodeJobs;
  readonly found: Assumption;
  readonly words: { readonly title: string; readonly body: string };
}

/** Asks for the one thing that Rolecheck cannot do without. */
export function PickTitle({ jobs, found, words }: PickTitleProps): ReactNode {
  return (
    <Notice icon={<InfoIcon />} title={words.title}>
      <p>{words.body}</p>
      <ColumnPicker jobs={jobs} found={found} field="title" />
      <HeaderPicker jobs={jobs} found={found} />
      <Button onClick={() => void jobs.look()}>{all.lookAgain}</Button>
    </Notice>
  );
}
