import { Button } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import type { DecisionActions } from './actions';
import { textOf } from './exchange';
import { words } from './words-decisions';

interface PassOnProps {
  readonly actions: DecisionActions;
  readonly isEmpty: boolean;
}

/** Ways out of the workbook and into it, all of them by the officer's own hand. */
export function PassOn({ actions, isEmpty }: PassOnProps): ReactNode {
  const [said, setSaid] = useState('');
  const heading = useId();
  const copy = (): void => {
    navigator.clipboard.writeText(actions.exported()).then(
      () => {
        setSaid(words.copied);
      },
      // Some web views forbid the clipboard.
      () => {
        setSaid(words.copyFailed);
      },
    );
  };
  return (
    <section className="pass-on" aria-labelledby={heading}>
      <h3 id={heading}>{words.passOn}</h3>
      <p className="quiet">{words.passOnHint}</p>
      <div className="buttons">
        {!isEmpty && (
          <>
            <Button
              size="small"
              title={words.exportHint}
              onClick={() => {
                saveFile(actions.exported());
                setSaid(words.exported);
              }}
            >
              {words.export}
            </Button>
            <Button size="small" title={words.copyHint} onClick={copy}>
              {words.copy}
            </Button>
          </>
        )}
        <ImportButton read={actions.readImport} failed={setSaid} />
        {!isEmpty && (
          <Button size="small" title={words.auditHint} onClick={actions.audit}>
            {words.audit}
          </Button>
        )}
      </div>
      <p role="status" className="pass-on-said">
        {said}
      </p>
    </section>
  );
}

interface ImportButtonProps {
  readonly read: (text: string) => void;
  readonly failed: (said: string) => void;
}

/** The browser's own file field is hidden behind a button that looks like the others. */
function ImportButton({ read, failed }: ImportButtonProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const text = await textIn(file);
    if (text === null) failed(words.notRead);
    else read(text);
  };
  return (
    <>
      <Button size="small" onClick={() => field.current?.click()}>
        {words.import}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".csv,text/csv"
        aria-label={words.importFile}
        className="only-read"
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          void choose(currentTarget.files?.[0]);
          // The same file can be chosen again after it was put right.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Null where the file cannot be read: it is gone, or another program holds it. */
async function textIn(file: File): Promise<string | null> {
  try {
    return textOf(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
}

/** Has the browser save a text; with a mark by which Excel knows how it is written. */
function saveFile(text: string): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = words.fileName;
  link.click();
  // Some browsers begin to save after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
