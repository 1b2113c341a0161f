import { Button, Select } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { Check, PartChoice } from './actions';
import { Disclose } from '../parts/Disclose';
import type { ReturnSheet } from './sheets';
import { words } from './words';

interface FillFromRoleProps {
  readonly check: Check;
  readonly sheet: ReturnSheet;
}

/** Fills a return's columns from the role codes of the sheet: there when it has a column of them. */
export function FillFromRole({ check, sheet }: FillFromRoleProps): ReactNode {
  const [chosen, setChosen] = useState<PartChoice | null>(null);
  const id = useId();
  const choices = check.fillable(sheet);
  const [first] = choices;
  if (first === undefined) return null;
  const choice = choices.find((one) => one.part === chosen?.part) ?? first;
  return (
    <Disclose label={words.fill}>
      <div className="field">
        <p className="quiet">{words.fillWhat}</p>
        <label htmlFor={id}>{words.fillFor}</label>
        <Select
          id={id}
          size="small"
          value={nameOf(choice)}
          onChange={(_event, { value }) => {
            setChosen(choices.find((one) => nameOf(one) === value) ?? null);
          }}
        >
          {choices.map((one) => (
            <option key={nameOf(one)} value={nameOf(one)}>
              {`${one.return.title}: ${one.part.title}`}
            </option>
          ))}
        </Select>
        <div className="buttons">
          <Button size="small" onClick={() => void check.fill(sheet, choice)}>
            {words.fillNow}
          </Button>
        </div>
      </div>
    </Disclose>
  );
}

function nameOf({ return: one, part }: PartChoice): string {
  return `${one.id}/${part.id}`;
}
