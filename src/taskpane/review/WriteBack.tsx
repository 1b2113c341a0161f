import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import type { Band } from '../../core/coding/types';
import { DashIcon, HalfIcon, QuestionIcon, TickIcon } from '../parts/icons';
import { number } from '../parts/say';
import type { WriteCounts } from './write-back';
import { blankSaid, changingSaid, ownSaid, postsSaid, words, writeSaid } from './words-write';

interface WriteBackProps {
  readonly counts: WriteCounts;
  readonly write: (onlyBlank: boolean) => void;
  readonly back: () => void;
}

/** What writing would do, before anything is written. */
export function WriteBack({ counts, write, back }: WriteBackProps): ReactNode {
  const { filled } = counts;
  const [onlyBlank, setOnlyBlank] = useState(filled !== null && filled.own > 0);
  const heading = useId();
  const isNothing = onlyBlank && filled?.blank === 0;
  return (
    <section className="write-back" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1} data-lands-here="" className="notice-title">
        {words.title}
      </h2>
      <p>{postsSaid(counts)}</p>
      <Sources counts={counts} />
      {filled && <What filled={filled} onlyBlank={onlyBlank} choose={setOnlyBlank} />}
      {filled && filled.own > 0 && <p>{ownSaid(filled.own)}</p>}
      <Button
        appearance="primary"
        className="wide"
        disabledFocusable={isNothing}
        onClick={() => {
          if (!isNothing) write(onlyBlank);
        }}
      >
        {isNothing ? words.nothing : writeSaid(counts, onlyBlank)}
      </Button>
      <p className="quiet">
        {filled ? words.asValues : words.beside} {words.oneUndo}
      </p>
      <Button appearance="subtle" onClick={back}>
        {words.back}
      </Button>
    </section>
  );
}

const bands: readonly (readonly [Band, ReactNode])[] = [
  ['Sure', <TickIcon key="Sure" />],
  ['Likely', <HalfIcon key="Likely" />],
  ['Unsure', <QuestionIcon key="Unsure" />],
  ['None', <DashIcon key="None" />],
];

function Sources({ counts }: { readonly counts: WriteCounts }): ReactNode {
  return (
    <ul className="bands sources" aria-label={words.bySource}>
      <Source icon={<TickIcon />} name={words.byTitle} posts={counts.byTitle} />
      {counts.byJobCode > 0 && (
        <Source icon={<TickIcon />} name={words.byJobCode} posts={counts.byJobCode} />
      )}
      {bands
        .filter(([band]) => counts.bySuggestion[band] > 0)
        .map(([band, icon]) => (
          <Source
            key={band}
            icon={icon}
            name={words.bySuggestion[band]}
            posts={counts.bySuggestion[band]}
          />
        ))}
    </ul>
  );
}

interface SourceProps {
  readonly icon: ReactNode;
  readonly name: string;
  readonly posts: number;
}

function Source({ icon, name, posts }: SourceProps): ReactNode {
  return (
    <li className="source">
      {icon}
      <span>{name}</span>
      <b className="band-count">{number(posts)}</b>
    </li>
  );
}

interface WhatProps {
  readonly filled: NonNullable<WriteCounts['filled']>;
  readonly onlyBlank: boolean;
  readonly choose: (onlyBlank: boolean) => void;
}

function What({ filled, onlyBlank, choose }: WhatProps): ReactNode {
  return (
    <RadioGroup
      aria-label={words.how}
      value={onlyBlank ? 'blank' : 'all'}
      onChange={(_event, { value }) => {
        choose(value === 'blank');
      }}
    >
      <Radio value="blank" label={labelled(words.blankOnly, blankSaid(filled.blank))} />
      <Radio value="all" label={labelled(words.everything, changingSaid(filled.changing))} />
    </RadioGroup>
  );
}

function labelled(what: string, more: string): ReactElement {
  return (
    <>
      {what} <span className="quiet">{more}</span>
    </>
  );
}
