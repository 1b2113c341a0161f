import { useMemo, useState, type KeyboardEvent } from 'react';
import { searchCodes } from '../../core/codes/search';
import type { Code, CodeLibrary, CodeSet } from '../../core/codes/types';

/** No more are drawn than this: whoever sees a hundred should type another letter. */
export const MOST_SHOWN = 100;

/** The set that is shown first: the one the add-in is about. */
const FIRST_SET = 'hwr';

export interface LookUp {
  readonly set: CodeSet | undefined;
  readonly text: string;
  readonly shown: readonly Code[];
  readonly found: number;
  /** The chosen one of `shown`; undefined when nothing is found. */
  readonly chosen: Code | undefined;
  readonly chooseSet: (id: string) => void;
  readonly type: (text: string) => void;
  readonly choose: (code: Code) => void;
  /** Arrow keys, Home and End move the choice, as in any list; true when the key was one of them. */
  readonly move: (event: KeyboardEvent) => boolean;
}

export function useLookUp(library: CodeLibrary): LookUp {
  const [setId, setSetId] = useState(FIRST_SET);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const set = library.set(setId) ?? library.set(library.infos[0]?.id ?? '');
  const matches = useMemo(() => (set ? searchCodes(set, text, Infinity) : []), [set, text]);
  const shown = useMemo(() => matches.slice(0, MOST_SHOWN), [matches]);
  return {
    set,
    text,
    shown,
    found: matches.length,
    chosen: shown[at],
    chooseSet(id) {
      setSetId(id);
      setAt(0);
    },
    type(typed) {
      setText(typed);
      setAt(0);
    },
    choose(code) {
      setAt(Math.max(0, shown.indexOf(code)));
    },
    move(event) {
      const last = shown.length - 1;
      const to = destination(event.key, at, last);
      if (to === undefined) return false;
      setAt(Math.min(last, Math.max(0, to)));
      return true;
    },
  };
}

function destination(key: string, at: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + 10;
    case 'PageUp':
      return at - 10;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
