import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { keysAnywhere, keysForGroup, keysForOne, type KeyLine } from './keys';
import { words } from './queue-words';

/** Every key and what it is for, in place of what is shown. Esc, ? and the button close it. */
export function KeysHelp({ close }: { readonly close: () => void }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className="review-card" aria-labelledby="review-keys">
      <h2 id="review-keys" ref={heading} className="review-title" tabIndex={-1}>
        {words.keysTitle}
      </h2>
      <Keys title={words.keysOne} lines={keysForOne} />
      <Keys title={words.keysGroup} lines={keysForGroup} />
      <Keys title={words.keysAnywhere} lines={keysAnywhere} />
      <p className="quiet">{words.keysNote}</p>
      <Button size="small" className="at-start" onClick={close}>
        {words.keysClose}
      </Button>
    </section>
  );
}

interface KeysProps {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

function Keys({ title, lines }: KeysProps): ReactNode {
  return (
    <div>
      <h3>{title}</h3>
      <dl className="keys">
        {lines.map(({ keys, help }) => (
          <div key={help} className="keys-line">
            <dt>
              {keys.map((key, at) => (
                <span key={key}>
                  {at > 0 && ` ${words.to} `}
                  <kbd className="key">{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{words.help[help]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
