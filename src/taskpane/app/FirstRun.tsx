import { Button } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { words } from './words';

interface FirstRunProps {
  readonly skip: () => void;
  readonly trySample: () => void;
}

/** What Rolecheck does, said once and not in the way. */
export function FirstRun({ skip, trySample }: FirstRunProps): ReactNode {
  const heading = useId();
  const { title, body } = words.firstRun;
  return (
    <section className="first-run" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p>{body}</p>
      <div className="buttons">
        <Button size="small" onClick={skip}>
          {words.firstRun.skip}
        </Button>
        <Button size="small" onClick={trySample} title={words.firstRun.sampleHint}>
          {words.firstRun.sample}
        </Button>
      </div>
    </section>
  );
}
