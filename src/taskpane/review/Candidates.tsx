import { memo, useId, type ReactNode } from 'react';
import type { Candidate } from '../../core/review/types';
import { Key } from './Key';
import { codeSaid, socOf, words } from './queue-words';

interface CandidatesProps {
  readonly candidates: readonly Candidate[];
  readonly choose: (at: number) => void;
}

/** The codes to choose from, each a button with its key. */
export const Candidates = memo(function Candidates(props: CandidatesProps): ReactNode {
  const { candidates, choose } = props;
  if (candidates.length === 0) return <p>{words.noCandidates}</p>;
  return (
    <ol className="candidates" aria-label={words.candidates}>
      {candidates.map((candidate, at) => (
        <OneCandidate
          key={at}
          candidate={candidate}
          at={at}
          choose={() => {
            choose(at);
          }}
        />
      ))}
    </ol>
  );
});

interface OneCandidateProps {
  readonly candidate: Candidate;
  readonly at: number;
  readonly choose: () => void;
}

/** The button is the code alone, so that its name is short; it takes presses on the reasons, too. */
function OneCandidate({ candidate, at, choose }: OneCandidateProps): ReactNode {
  const id = useId();
  const key = String(at + 1);
  return (
    <li className="candidate">
      <Key name={key} />
      <span className="candidate-body">
        <button
          type="button"
          className="candidate-code"
          aria-describedby={id}
          aria-keyshortcuts={key}
          title={at === 0 ? undefined : whole(candidate)}
          onClick={choose}
        >
          {codeSaid(candidate)}
        </button>
        <span id={id} className="candidate-why">
          <Reasons candidate={candidate} />
        </span>
      </span>
    </li>
  );
}

/** The reasons as they are said in whole where the button has room for their beginning only. */
function whole({ why, decides }: Candidate): string {
  return decides === '' ? why : `${why}\n${words.decides} ${decides}`;
}

interface ReasonsProps {
  readonly candidate: Candidate;
}

/** The SOC code that goes with a code, what speaks for it, and what would decide. */
export function Reasons({ candidate }: ReasonsProps): ReactNode {
  const { why, decides, from } = candidate;
  // That it was decided before is said by its mark.
  const said = [socOf(candidate), from === 'decided before' ? '' : why];
  return (
    <>
      <From candidate={candidate} />
      {said.filter((part) => part !== '').join(' · ')}
      {decides !== '' && (
        <span className="candidate-decides">
          {' '}
          <b>{words.decides}</b> {decides}
        </span>
      )}
    </>
  );
}

function From({ candidate: { from } }: ReasonsProps): ReactNode {
  switch (from) {
    case 'decided before':
      return <span className="mark">{words.fromBefore}</span>;
    case 'similar title':
      return <span className="mark">{words.fromSimilar}</span>;
    case 'coder':
    case 'search':
      return null;
  }
}
