import { lazy, Suspense, type ReactNode } from 'react';
import type { WorkbookFile } from '../../excel/office';
import type { Left, LeftState } from './controller';
import { isAlone, isAtFoot, isOffered, isOnTop, type Showing } from './shown';

interface EarlierProps {
  readonly left: Left;
  readonly state: LeftState;
  readonly file: WorkbookFile;
  readonly showing: Showing;
  /** Goes back to the view when what was under way has been read. */
  readonly back: () => void;
  /** The view. */
  readonly children: ReactNode;
}

/** Loaded when there is something to say. */
const LeftView = lazy(async () => {
  const { LeftView: view } = await import(/* webpackChunkName: "left" */ './LeftView');
  return { default: view };
});

/** A view with what an earlier run left before and after it, or in its place. */
export function Earlier(props: EarlierProps): ReactNode {
  const { left, state, file, showing, back, children } = props;
  const said = (at: 'top' | 'foot'): ReactNode => (
    <Suspense fallback={null}>
      <LeftView {...{ left, state, file, at, back }} offers={isOffered(state, showing)} />
    </Suspense>
  );
  return (
    <>
      {isOnTop(state, file, showing) && said('top')}
      {!isAlone(state) && children}
      {isAtFoot(state, left.isKept(), showing) && said('foot')}
    </>
  );
}
