import type { ReactNode } from 'react';
import type { Band } from '../../core/coding/types';
import { words as codeJobs } from '../code-jobs/words';
import { DashIcon, HalfIcon, QuestionIcon, TickIcon } from '../parts/icons';

const icons: Record<Band, ReactNode> = {
  Sure: <TickIcon />,
  Likely: <HalfIcon />,
  Unsure: <QuestionIcon />,
  None: <DashIcon />,
};

/** How far the first code may be trusted, in the words of *Code jobs*. */
export function BandSaid({ band }: { readonly band: Band }): ReactNode {
  return (
    <span className={`band-said band-${band.toLowerCase()}`} title={codeJobs.bandHelp[band]}>
      {icons[band]}
      {codeJobs.bands[band]}
      <span className="only-read">: {codeJobs.bandHelp[band]}</span>
    </span>
  );
}
