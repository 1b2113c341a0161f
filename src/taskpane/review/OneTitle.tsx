import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Decision, Entry, Showing } from '../../core/review/types';
import { InfoIcon } from '../parts/icons';
import { counted, listed } from '../parts/say';
import type { ReviewActions } from './actions';
import { BandSaid } from './BandSaid';
import { Candidates } from './Candidates';
import { DecidedSo } from './DecidedSo';
import { NoteField } from './NoteField';
import { words } from './queue-words';
import { Search } from './Search';
import type { Opened } from './use-opened';
import { exampleSaid, whereSaid } from './where';

interface OneTitleProps {
  readonly showing: Extract<Showing, { kind: 'one' }>;
  /** What holds for it; undefined while it is open. */
  readonly decided: Decision | undefined;
  readonly actions: ReviewActions;
  readonly opened: Opened;
}

/** One title to be decided: what it is, the codes to choose from, and what else can be done. */
export function OneTitle({ showing, decided, actions, opened }: OneTitleProps): ReactNode {
  const { entry, candidates, note } = showing;
  return (
    <section className="review-card" aria-labelledby="review-title">
      <TitleHead entry={entry} showInSheet={actions.showInSheet} />
      {decided && <DecidedSo decided={decided} takeBack={actions.takeBackShown} />}
      {!decided && entry.again !== '' && (
        <p className="remark">
          <InfoIcon />
          <span>{entry.again}</span>
        </p>
      )}
      {opened.what === 'note' && (
        <NoteField note={note} keep={actions.writeNote} close={opened.close} />
      )}
      {opened.what !== 'note' && note !== '' && (
        <p className="quiet">
          <b>{words.noteSaid}</b> {note}
        </p>
      )}
      {opened.what === 'search' ? (
        <Search search={actions.search} choose={actions.chooseFound} close={opened.close} />
      ) : (
        <Candidates candidates={candidates} choose={actions.choose} />
      )}
    </section>
  );
}

interface TitleHeadProps {
  readonly entry: Entry;
  readonly showInSheet: () => void;
}

function TitleHead({ entry, showInSheet }: TitleHeadProps): ReactNode {
  const where = whereSaid(entry);
  const example = exampleSaid(entry);
  return (
    <div className="review-head">
      <h2 id="review-title" className="review-title" tabIndex={-1} data-lands-here="">
        {entry.text}
      </h2>
      <p className="review-about">
        <Button
          size="small"
          appearance="transparent"
          className="as-link"
          title={words.showInSheet}
          onClick={showInSheet}
        >
          {counted(entry.rows.length, 'post')}
        </Button>
        <BandSaid band={entry.band} />
      </p>
      {where !== '' && <p title={whereSaid(entry, Infinity)}>{where}</p>}
      {example !== '' && <p className="quiet">{example}</p>}
      {entry.titles.length > 0 && (
        <p className="quiet">
          {listed(entry.titles.map(({ text, posts }) => `${text} (${String(posts)})`))}
        </p>
      )}
    </div>
  );
}
