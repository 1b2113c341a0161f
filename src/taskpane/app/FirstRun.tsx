import { Button } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { words } from './words';

/** What Rolecheck does, said once and not in the way. */
export function FirstRun({ skip }: { readonly skip: () => void }): ReactNode {
  const heading = useId();
  const { title, body, private: says, skip: button } = words.firstRun;
  return (
    <section className="first-run" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p>{body}</p>
      <p>{says}</p>
      <Button size="small" onClick={skip}>
        {button}
      </Button>
    </section>
  );
}
