import type { ReactNode } from 'react';
import type { ListLooks } from '../../excel/port';
import { InfoIcon } from './icons';
import { listRemarks, looksSaid, type ListRows } from './list-said';

/** What there is to say of a list that was read. */
export function ListRemarks({ rows }: { readonly rows: ListRows }): ReactNode {
  return <Remarks said={listRemarks(rows)} />;
}

interface LooksProps {
  readonly rows: number;
  readonly looks: ListLooks;
}

/** What there is to say of a list before it is read. */
export function LooksRemarks({ rows, looks }: LooksProps): ReactNode {
  return <Remarks said={looksSaid(rows, looks)} />;
}

function Remarks({ said }: { readonly said: readonly string[] }): ReactNode {
  return said.map((remark) => (
    <p key={remark} className="remark">
      <InfoIcon />
      <span>{remark}</span>
    </p>
  ));
}
