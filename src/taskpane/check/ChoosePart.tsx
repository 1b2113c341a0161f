import { Select } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Check, PartChoice } from './actions';
import { words } from './words';

interface ChoosePartProps {
  readonly check: Check;
  /** What the sheet is taken for; null when it is not known. */
  readonly chosen: PartChoice | null;
}

/** Says which return, and which part of it, the sheet is. */
export function ChoosePart({ check, chosen }: ChoosePartProps): ReactNode {
  const id = useId();
  const parts = check.parts();
  const value = chosen ? nameOf(chosen) : '';
  const returns = [...new Set(parts.map((choice) => choice.return))];
  return (
    <div className="field">
      <label htmlFor={id}>{words.unknown.choose}</label>
      <Select
        id={id}
        value={value}
        onChange={(_event, { value: name }) => {
          void check.choosePart(parts.find((choice) => nameOf(choice) === name) ?? null);
        }}
      >
        <option value="">{chosen ? words.recognise : words.unknown.none}</option>
        {returns.map((one) => (
          <optgroup key={one.id} label={one.title}>
            {parts
              .filter((choice) => choice.return === one)
              .map((choice) => (
                <option key={nameOf(choice)} value={nameOf(choice)}>
                  {`${one.title}: ${choice.part.title}`}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </div>
  );
}

function nameOf({ return: one, part }: PartChoice): string {
  return `${one.id}/${part.id}`;
}
