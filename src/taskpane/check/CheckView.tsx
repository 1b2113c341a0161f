import { useEffect, useEffectEvent, useSyncExternalStore, type ReactNode } from 'react';
import type { PanePorts } from '../ports';
import { Check } from './Check';
import type { Check as Checking } from './actions';
import { createCheck } from './controller';
import type { CheckState } from './state';
import './check.css';

/** One a workbook: what was found stays while other views are shown. */
const made = new WeakMap<PanePorts, Checking>();

function checkOf(ports: PanePorts): Checking {
  const known = made.get(ports);
  if (known) return known;
  const check = createCheck(ports);
  made.set(ports, check);
  return check;
}

interface CheckViewProps {
  readonly ports: PanePorts;
  /** Told of every state that is shown. */
  readonly tell: (state: CheckState) => void;
}

/** The *Check* view; looks at the workbook when it is shown, and listens from then on. */
export function CheckView({ ports, tell }: CheckViewProps): ReactNode {
  const check = checkOf(ports);
  const state = useSyncExternalStore(check.subscribe, check.getState);
  useEffect(() => check.open(), [check]);
  const telling = useEffectEvent(tell);
  useEffect(() => {
    telling(state);
  }, [state]);
  return <Check check={check} state={state} ports={ports} />;
}
