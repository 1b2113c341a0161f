import { Button, Input } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { words } from './queue-words';

interface NoteFieldProps {
  readonly note: string;
  readonly keep: (text: string) => void;
  readonly close: () => void;
}

/**
 * The note that goes with the decision to come. Enter keeps it; Esc leaves it as it was. Whoever goes
 * on with the mouse keeps what is typed, too.
 */
export function NoteField({ note, keep, close }: NoteFieldProps): ReactNode {
  const [text, setText] = useState(note);
  const id = useId();
  const isLeft = useRef(false);
  useEffect(() => {
    document.getElementById(id)?.focus();
  }, [id]);
  const end = (keeps: boolean): void => {
    isLeft.current = true;
    if (keeps) keep(text.trim());
    close();
  };
  return (
    <div className="field review-note">
      <label htmlFor={id}>{words.noteLabel}</label>
      <Input
        id={id}
        value={text}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={(_event, { value }) => {
          setText(value);
        }}
        onKeyDown={(event) => {
          const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing;
          if (!isEnter && event.key !== 'Escape') return;
          event.preventDefault();
          end(isEnter);
        }}
        onBlur={() => {
          if (!isLeft.current && text.trim() !== note) keep(text.trim());
        }}
      />
      <p id={`${id}-hint`} className="quiet">
        {words.noteHint}
      </p>
      <div className="buttons">
        <Button
          size="small"
          onClick={() => {
            end(true);
          }}
        >
          {words.noteKeep}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onPointerDown={() => {
            isLeft.current = true;
          }}
          onClick={() => {
            end(false);
          }}
        >
          {words.noteLeave}
        </Button>
      </div>
    </div>
  );
}
