import { Input } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { checkAnswers } from '../../core/answers/checks';
import type { CodeLibrary } from '../../core/codes/types';
import { TickIcon, WarningIcon } from '../parts/icons';
import { SetPicker } from '../parts/SetPicker';
import { useLoaded } from '../parts/use-loaded';
import type { PanePorts } from '../ports';
import { oneValue as words } from './words';

/** One value against one code set. */
export function OneValue({ ports }: { readonly ports: PanePorts }): ReactNode {
  const loaded = useLoaded(ports.library);
  if (loaded.kind === 'loading') return <p className="quiet">{words.loading}</p>;
  if (loaded.kind === 'failed') return <p>{words.failed}</p>;
  return <Asked library={loaded.value} />;
}

const FIRST_SET = 'swf.role';

function Asked({ library }: { readonly library: CodeLibrary }): ReactNode {
  const id = useId();
  const [item, setItem] = useState(FIRST_SET);
  const [value, setValue] = useState('');
  return (
    <div className="field-group">
      <SetPicker label={words.item} infos={library.infos} value={item} choose={setItem} />
      <div className="field">
        <label htmlFor={id}>{words.value}</label>
        <Input
          id={id}
          value={value}
          autoComplete="off"
          onChange={(_event, { value: typed }) => {
            setValue(typed);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || value === '') return;
            event.preventDefault();
            setValue('');
          }}
        />
      </div>
      <Verdict fault={faultOf(library, value, item)} />
    </div>
  );
}

/** What is wrong, an empty text when nothing is, undefined when there is nothing to check. */
function faultOf(library: CodeLibrary, value: string, item: string): string | undefined {
  if (value.trim() === '') return undefined;
  const answer = checkAnswers(library, [[value]], [[item]])[0]?.[0];
  if (!answer) return undefined;
  return answer.ok ? String(answer.value) : answer.message;
}

function Verdict({ fault }: { readonly fault: string | undefined }): ReactNode {
  const isFine = fault === '';
  return (
    <p role="status" className={fault === undefined ? 'quiet' : 'remark'}>
      {fault !== undefined && (isFine ? <TickIcon /> : <WarningIcon />)}
      <span>{fault === undefined ? words.type : isFine ? words.fine : fault}</span>
    </p>
  );
}
