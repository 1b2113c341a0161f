import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';

interface LongListProps {
  readonly count: number;
  readonly label: string;
  /** Height of a row in pixels, once the list is long. */
  readonly height: number;
  readonly children: (at: number) => ReactNode;
}

/** A list this long is in the page as it is. */
const SHORT = 30;
const IN_VIEW = 5;

/** Rows to be read: of a long list only what is in view is in the page. */
export function LongList(props: LongListProps): ReactNode {
  const { count, label, children } = props;
  if (count > SHORT) return <Scrolled {...props} />;
  return (
    <ul aria-label={label}>
      {Array.from({ length: count }, (_, at) => (
        <li key={at}>{children(at)}</li>
      ))}
    </ul>
  );
}

function Scrolled({ count, label, height, children }: LongListProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing is memoized by a compiler here
  const rows = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 3,
    initialRect: { width: 280, height: height * IN_VIEW },
  });
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- to be scrolled by the keyboard
    <div ref={box} className="rows long" tabIndex={0} style={{ height: height * IN_VIEW }}>
      <ul aria-label={label} className="rows-space" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <li
            key={index}
            className="long-row"
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${String(start)}px)`, height }}
          >
            {children(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
