import { Button, Textarea } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { words } from './words';

interface NoteFormProps {
  readonly note: string;
  /** What was written for the same rule before. */
  readonly offered: readonly string[];
  readonly save: (text: string) => void;
}

/** The explanation of a query: kept with the row's key in the workbook, and offered again. */
export function NoteForm({ note, offered, save }: NoteFormProps): ReactNode {
  const [text, setText] = useState(note);
  const id = useId();
  const others = offered.filter((one) => one !== text.trim());
  return (
    <div className="field">
      <label htmlFor={id}>{words.note}</label>
      <Textarea
        id={id}
        value={text}
        rows={2}
        resize="vertical"
        placeholder={words.notePlaceholder}
        onChange={(_event, { value }) => {
          setText(value);
        }}
        onKeyDown={(event) => {
          // Esc takes back what was typed first, and only then closes the rule.
          if (event.key !== 'Escape' || text === note) return;
          event.preventDefault();
          setText(note);
        }}
      />
      {others.map((one) => (
        <Button
          key={one}
          size="small"
          appearance="transparent"
          className="as-link"
          title={words.useNote}
          onClick={() => {
            setText(one);
          }}
        >
          {one}
        </Button>
      ))}
      <div className="buttons">
        <Button
          size="small"
          disabledFocusable={text.trim() === note}
          onClick={() => {
            save(text);
          }}
        >
          {note !== '' && text.trim() === '' ? words.removeNote : words.saveNote}
        </Button>
      </div>
    </div>
  );
}
