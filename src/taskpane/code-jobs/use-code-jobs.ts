import { useEffect, useSyncExternalStore } from 'react';
import type { CodeJobs } from './controller';
import type { CodeJobsState } from './state';

/** The state of *Code jobs*; looks at the workbook when first shown and listens from then on. */
export function useCodeJobs(jobs: CodeJobs): CodeJobsState {
  const state = useSyncExternalStore(jobs.subscribe, jobs.getState);
  useEffect(() => jobs.open(), [jobs]);
  return state;
}
