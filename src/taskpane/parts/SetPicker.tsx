import { Select } from '@fluentui/react-components';
import { useId, useMemo, type ReactNode } from 'react';
import type { CodeSetInfo } from '../../core/codes/types';
import { groupSets } from './set-groups';

interface SetPickerProps {
  readonly label: string;
  readonly infos: readonly CodeSetInfo[];
  readonly value: string;
  readonly choose: (id: string) => void;
}

/** Chooses one of the code sets. */
export function SetPicker({ label, infos, value, choose }: SetPickerProps): ReactNode {
  const id = useId();
  const groups = useMemo(() => groupSets(infos), [infos]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={value}
        onChange={(_event, { value: chosen }) => {
          choose(chosen);
        }}
      >
        {groups.map((group) => (
          <optgroup key={group.title} label={group.title}>
            {group.infos.map((info) => (
              <option key={info.id} value={info.id}>
                {info.title}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </div>
  );
}
