/** The few pictures that the pane needs, drawn here: an icon package would weigh more than the pane. */
import type { ReactNode } from 'react';

interface IconProps {
  readonly children: ReactNode;
}

/** Drawn in the colour of the text around it; words beside it say the same, so it is hidden to readers. */
function Icon({ children }: IconProps): ReactNode {
  return (
    <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none">
      {children}
    </svg>
  );
}

const line = {
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

export function TickIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.25" {...line} />
      <path d="M5.25 8.25 7.25 10.25 10.9 6" {...line} />
    </Icon>
  );
}

export function HalfIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.25" {...line} />
      <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5Z" fill="currentColor" />
    </Icon>
  );
}

export function QuestionIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.25" {...line} />
      <path d="M6.25 6.4A1.8 1.8 0 1 1 8.6 8.1c-.4.15-.6.4-.6.9" {...line} />
      <circle cx="8" cy="11.2" r=".9" fill="currentColor" />
    </Icon>
  );
}

export function DashIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.25" {...line} strokeDasharray="2 2.4" />
      <path d="M5.5 8h5" {...line} />
    </Icon>
  );
}

export function WarningIcon(): ReactNode {
  return (
    <Icon>
      <path d="M8 2 14.5 13.5h-13Z" {...line} />
      <path d="M8 6.5v3" {...line} />
      <circle cx="8" cy="11.6" r=".85" fill="currentColor" />
    </Icon>
  );
}

export function InfoIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.25" {...line} />
      <path d="M8 7.25v3.75" {...line} />
      <circle cx="8" cy="5" r=".9" fill="currentColor" />
    </Icon>
  );
}

export function LockIcon(): ReactNode {
  return (
    <Icon>
      <rect x="3.25" y="7" width="9.5" height="6.75" rx="1.25" {...line} />
      <path d="M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2" {...line} />
    </Icon>
  );
}

export function UndoIcon(): ReactNode {
  return (
    <Icon>
      <path d="M5.5 2.75 2.75 5.5 5.5 8.25" {...line} />
      <path d="M3 5.5h6a4 4 0 0 1 0 8H6" {...line} />
    </Icon>
  );
}

/** A filled shape for what must be put right, a question for what must be explained, an i for advice. */
export function SeverityIcon({
  severity,
}: {
  readonly severity: 'error' | 'query' | 'advice';
}): ReactNode {
  switch (severity) {
    case 'error':
      return <CrossIcon />;
    case 'query':
      return <QuestionIcon />;
    case 'advice':
      return <InfoIcon />;
  }
}

function CrossIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.25" {...line} />
      <path d="M5.75 5.75 10.25 10.25M10.25 5.75 5.75 10.25" {...line} />
    </Icon>
  );
}
