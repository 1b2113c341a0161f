import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Finding } from '../../core/rules/types';
import { addressOf, shownValue } from './cells';
import type { SheetReport } from './state';
import { moreSaid, words } from './words';

interface FixPreviewProps {
  readonly sheet: SheetReport;
  readonly findings: readonly Finding[];
  readonly apply: (findings: readonly Finding[]) => void;
  readonly leave: () => void;
}

/** So many changes are shown before the rest is only counted. */
const SHOWN = 8;

/** What a fix would change, before it changes it. */
export function FixPreview({ sheet, findings, apply, leave }: FixPreviewProps): ReactNode {
  const preview = useRef<HTMLDivElement>(null);
  useEffect(() => {
    preview.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc bubbles up to here
    <div
      ref={preview}
      className="card fix-preview"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
    >
      <table className="fixes">
        <caption className="only-read">{words.fixes}</caption>
        <thead>
          <tr>
            <th scope="col">{words.cell}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.then}</th>
          </tr>
        </thead>
        <tbody>
          {findings.slice(0, SHOWN).map((finding) => (
            <tr key={`${String(finding.row)} ${finding.column}`}>
              <td>{addressOf(sheet, finding)}</td>
              <td className="cell-value">{shownValue(sheet, finding)}</td>
              <td className="cell-value">{finding.write}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {findings.length > SHOWN && <p className="quiet">{moreSaid(findings.length - SHOWN)}</p>}
      <div className="buttons">
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            apply(findings);
          }}
        >
          {words.applyFixes(findings.length)}
        </Button>
        <Button size="small" onClick={leave}>
          {words.leave}
        </Button>
      </div>
    </div>
  );
}
