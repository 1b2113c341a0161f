import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { onViewRequested, type RequestedView } from '../../commands/route';
import type { CheckState } from '../check/state';
import { CodeJobs } from '../code-jobs/CodeJobs';
import { createCodeJobs } from '../code-jobs/controller';
import type { CodeJobsState } from '../code-jobs/state';
import { useCodeJobs } from '../code-jobs/use-code-jobs';
import { Earlier } from '../left/Earlier';
import { useLeft } from '../left/use-left';
import { LookUp } from '../look-up/LookUp';
import { LockIcon } from '../parts/icons';
import { panelProps, Tabs } from '../parts/Tabs';
import type { PanePorts } from '../ports';
import { ErrorBoundary } from './ErrorBoundary';
import { FirstRun } from './FirstRun';
import { Header } from './Header';
import { SAMPLE_SHEET, samplePosts } from './sample';
import { useIsDark } from './use-theme';
import { words } from './words';
import './app.css';

interface AppProps {
  readonly ports: PanePorts;
  /** What Office says of its theme; undefined when it does not. */
  readonly officeIsDark?: boolean | undefined;
}

/** Loaded with the rules when it is first shown: it does not weigh on opening the pane. */
const CheckView = lazy(async () => {
  const { CheckView: view } = await import(/* webpackChunkName: "checks" */ '../check/CheckView');
  return { default: view };
});

/** Loaded with what a review is made of when somebody first reviews. */
const ReviewView = lazy(async () => {
  const { ReviewView: view } = await import(
    /* webpackChunkName: "review" */ '../review/ReviewView'
  );
  return { default: view };
});

const views: readonly RequestedView[] = ['code', 'check', 'lookup'];

/** The task pane: which list, three views, and the promise at the bottom. */
export function App({ ports, officeIsDark }: AppProps): ReactNode {
  const isDark = useIsDark(officeIsDark);
  const [jobs] = useState(() => createCodeJobs(ports));
  const state = useCodeJobs(jobs);
  const { left, state: leftState, heed } = useLeft(ports.workbook, state);
  const [checking, setChecking] = useState<CheckState['kind']>('looking');
  const [view, setView] = useState<RequestedView>('code');
  const [isFirstRun, setFirstRun] = useState(true);
  const [review, setReview] = useState<'queue' | 'decisions' | 'closed' | null>(null);
  const isReviewing = review === 'queue' || review === 'decisions';
  useEffect(() => onViewRequested(setView), []);

  const earlier = {
    ...{ left, state: leftState, file: ports.file() },
    back: (): void => {
      left.drop();
      setFirstRun(false);
      void left.look();
      void jobs.look(true);
    },
  };
  const showFirstRun = isFirstRun && view === 'code' && !isReviewing && !isKnown(state);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className="pane">
      <header>
        <Header jobs={jobs} state={state} isBrief={view === 'code' && isReviewing} />
        <Tabs
          label={words.views}
          tabs={views.map((one) => ({ id: one, label: words.tabs[one] }))}
          chosen={view}
          choose={setView}
        />
      </header>
      <main>
        <div className="panel" {...panelProps(view)}>
          <ErrorBoundary>
            {showFirstRun && (
              <FirstRun
                skip={() => {
                  setFirstRun(false);
                }}
                trySample={() => {
                  setFirstRun(false);
                  void jobs.tryOn(SAMPLE_SHEET, samplePosts);
                }}
              />
            )}
            {view === 'code' && !isReviewing && (
              <Earlier {...earlier} showing={{ view, kind: state.kind }}>
                <CodeJobs
                  {...{ jobs, state, review: setReview, goOn: left.goOn }}
                  lands={review === 'closed'}
                />
              </Earlier>
            )}
            {view === 'code' && isReviewing && (
              <Suspense fallback={<p className="view quiet">{words.loading}</p>}>
                <ReviewView
                  ports={ports}
                  jobs={jobs}
                  at={review}
                  leave={() => {
                    setReview('closed');
                  }}
                />
              </Suspense>
            )}
            {view === 'check' && (
              <Earlier {...earlier} showing={{ view, kind: checking }}>
                <Suspense fallback={<p className="view quiet">{words.loading}</p>}>
                  <CheckView
                    ports={ports}
                    tell={(now) => {
                      setChecking(now.kind);
                      heed(now);
                    }}
                  />
                </Suspense>
              </Earlier>
            )}
            {view === 'lookup' && <LookUp ports={ports} />}
          </ErrorBoundary>
        </div>
      </main>
      <footer>
        <LockIcon />
        {words.private}
      </footer>
    </FluentProvider>
  );
}

/** Whoever is at work, or has our columns in the sheet, needs no welcome. */
function isKnown(state: CodeJobsState): boolean {
  switch (state.kind) {
    case 'looking':
    case 'empty':
    case 'no-header':
      return false;
    case 'no-title':
    case 'no-posts':
    case 'ready':
      return state.found.place.remembered.length > 0;
    case 'working':
    case 'finished':
    case 'undone':
    case 'cancelled':
    case 'could-not':
      return true;
  }
}
