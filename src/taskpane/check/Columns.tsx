import { Button, Select } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { columnNames } from '../../core/sheet/find-header';
import type { PartItem } from '../../core/rules/types';
import type { Check } from './actions';
import type { ReturnSheet } from './sheets';
import { words } from './words';

interface ColumnsProps {
  readonly check: Check;
  readonly sheet: ReturnSheet;
}

/** Every item of the part with the sheet's column for it, to be changed in place. */
export function Columns({ check, sheet }: ColumnsProps): ReactNode {
  const names = columnNames(sheet.headers, sheet.place.area.column);
  return (
    <div className="pickers">
      <Button size="small" onClick={() => void check.exportMapping()}>
        {words.exportMapping}
      </Button>
      {sheet.items.map((item) => (
        <ItemPicker key={item.column} check={check} sheet={sheet} item={item} names={names} />
      ))}
    </div>
  );
}

function ItemPicker({
  check,
  sheet,
  item,
  names,
}: ColumnsProps & { readonly item: PartItem; readonly names: readonly string[] }): ReactNode {
  const id = useId();
  const position = sheet.positions.get(item.column);
  return (
    <div className="field">
      <label htmlFor={id}>
        {item.column} <span className="quiet">{item.title}</span>
      </label>
      <Select
        id={id}
        size="small"
        value={position === undefined ? '' : String(position)}
        onChange={(_event, { value }) => {
          void check.chooseColumn(sheet, item.column, value === '' ? null : Number(value));
        }}
      >
        <option value="">{words.noColumn}</option>
        {names.map((name, at) => (
          <option key={name} value={String(at)}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
