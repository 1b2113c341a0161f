import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { WorkbookFile } from '../../excel/office';
import type { RunLeft } from '../../excel/port';
import { CouldNot } from '../parts/CouldNot';
import { Disclose } from '../parts/Disclose';
import { Live } from '../parts/Live';
import { Notice } from '../parts/Notice';
import { TickIcon, UndoIcon, WarningIcon } from '../parts/icons';
import { useLanding } from '../parts/use-landing';
import { Working } from '../parts/Working';
import type { Left, LeftState } from './controller';
import {
  announced,
  cutOffSaid,
  cutOffTitle,
  doingSaid,
  resumedSaid,
  resumedTitle,
  stateSaid,
  undoneSaid,
  undoneTitle,
  wholeSaid,
  words,
} from './words';

interface LeftViewProps {
  readonly left: Left;
  readonly state: LeftState;
  readonly file: WorkbookFile;
  /** Before a view or in its place; or after it, where what is of no hurry stands. */
  readonly at: 'top' | 'foot';
  /** Whether the run of an earlier pane is offered to be taken back here. */
  readonly offers: boolean;
  /** Goes back to the view when what was under way has been read. */
  readonly back: () => void;
}

/** A run that was cut off, what is done about it, and what is kept to take the last one back. */
export function LeftView({ left, state, file, at, offers, back }: LeftViewProps): ReactNode {
  const container = useRef<HTMLDivElement>(null);
  useLanding(container, state.kind, state.kind === 'working');
  return (
    <div ref={container} className="view left">
      {at === 'foot' ? (
        <Kept {...{ left, state, file, offers }} />
      ) : (
        <>
          <Live says={announced(state)} />
          <Top {...{ left, state, back }} />
          {(state.kind === 'nothing' || state.kind === 'left') && <FileRemarks file={file} />}
        </>
      )}
    </div>
  );
}

/** What the file cannot take or keep, before anything is written to it. */
function FileRemarks({ file }: { readonly file: WorkbookFile }): ReactNode {
  const said = [
    file.isReadOnly ? words.readOnly : '',
    file.loses === 'nothing' ? '' : words.losing[file.loses],
  ];
  return said.flatMap((remark) =>
    remark === ''
      ? []
      : [
          <p key={remark} className="remark">
            <WarningIcon />
            <span>{remark}</span>
          </p>,
        ],
  );
}

function Top({ left, state, back }: Pick<LeftViewProps, 'left' | 'state' | 'back'>): ReactNode {
  switch (state.kind) {
    case 'nothing':
      return null;
    case 'left':
      return state.run.state === 'cut off' ? <CutOff left={left} run={state.run} /> : null;
    case 'working':
      return (
        <Working
          title={doingSaid(state.does, state.done, state.of)}
          share={state.of > 0 ? state.done / state.of : 0}
          remark={state.waiting ? words.waiting : words.usable}
          isWaiting={state.waiting}
          isCancelling={state.cancelling}
          words={words}
          {...(state.does === 'resuming' && { cancel: left.cancel })}
        />
      );
    case 'resumed':
      return (
        <Ended
          isWhole={state.report.ending === 'done'}
          title={resumedTitle(state.report)}
          said={resumedSaid(state.report, state.of)}
          back={back}
        >
          {state.report.ending !== 'done' && (
            <Button onClick={() => void left.goOn()}>{words.goOn}</Button>
          )}
          <UndoButton left={left} />
        </Ended>
      );
    case 'undone':
      return (
        <Ended
          isWhole={state.report.left === 0}
          title={undoneTitle(state.report)}
          said={undoneSaid(state.report)}
          back={back}
        />
      );
    case 'could-not':
      return <Failed left={left} state={state} />;
  }
}

/** What was under way and how far it came; leaving it is asked once more. */
function CutOff({ left, run }: { readonly left: Left; readonly run: RunLeft }): ReactNode {
  const [isLeaving, setLeaving] = useState(false);
  return (
    <Notice icon={<WarningIcon />} title={cutOffTitle(run)} tone="problem">
      <p>{cutOffSaid(run)}</p>
      <p>{isLeaving ? words.sure : words.others}</p>
      <div className="buttons">
        {isLeaving ? (
          <>
            <Button onClick={() => void left.forget()}>{words.leaveNow}</Button>
            <Button
              onClick={() => {
                setLeaving(false);
              }}
            >
              {words.dont}
            </Button>
          </>
        ) : (
          <>
            {!run.isUndo && (
              <Button appearance="primary" onClick={() => void left.goOn()}>
                {words.goOn}
              </Button>
            )}
            <UndoButton left={left} isWayOn={run.isUndo} />
            <Button
              onClick={() => {
                setLeaving(true);
              }}
            >
              {words.leave}
            </Button>
          </>
        )}
      </div>
    </Notice>
  );
}

interface EndedProps {
  readonly isWhole: boolean;
  readonly title: string;
  readonly said: string;
  readonly back: () => void;
  readonly children?: ReactNode;
}

function Ended({ isWhole, title, said, back, children }: EndedProps): ReactNode {
  return (
    <Notice
      icon={isWhole ? <TickIcon /> : <WarningIcon />}
      title={title}
      tone={isWhole ? 'good' : 'problem'}
    >
      <p>{said}</p>
      <div className="buttons">
        <Button appearance="primary" onClick={back}>
          {words.back}
        </Button>
        {children}
      </div>
    </Notice>
  );
}

/** What is certain all the same, and the ways on; what cannot be read can be forgotten. */
function Failed({
  left,
  state,
}: {
  readonly left: Left;
  readonly state: Extract<LeftState, { kind: 'could-not' }>;
}): ReactNode {
  const { problem, retry } = state;
  const [isForgetting, setForgetting] = useState(false);
  const again = {
    look: left.look,
    resuming: () => left.goOn(),
    undoing: left.undo,
    forgetting: left.forget,
  };
  return (
    <CouldNot
      problem={problem}
      said={isForgetting ? words.sure : stateSaid(retry)}
      button={words.tryAgain}
      retry={() => void again[retry]()}
    >
      <Button
        onClick={() => {
          if (isForgetting) void left.forget();
          else setForgetting(true);
        }}
      >
        {isForgetting ? words.leaveNow : words.forget}
      </Button>
      <Button onClick={left.drop}>{words.notNow}</Button>
    </CouldNot>
  );
}

interface UndoButtonProps {
  readonly left: Left;
  /** What was begun is gone on with by it. */
  readonly isWayOn?: boolean | undefined;
}

function UndoButton({ left, isWayOn }: UndoButtonProps): ReactNode {
  return (
    <Button
      appearance={isWayOn ? 'primary' : 'secondary'}
      icon={<UndoIcon />}
      onClick={() => void left.undo()}
    >
      {words.undo}
    </Button>
  );
}

/** The run of an earlier pane, and what the workbook keeps for it: it may be sent on. */
function Kept({ left, state, file, offers }: Omit<LeftViewProps, 'at' | 'back'>): ReactNode {
  return (
    <>
      {!file.hasUndoGroups && <p className="quiet">{words.manySteps}</p>}
      {offers && state.kind === 'left' && (
        <p className="left-whole">
          {wholeSaid(state.run)}{' '}
          <Button
            size="small"
            appearance="transparent"
            className="as-link"
            onClick={() => void left.undo()}
          >
            {words.undo}
          </Button>
        </p>
      )}
      <Disclose className="quiet" label={words.keeps}>
        <p className="quiet">{words.kept}</p>
        <Button size="small" onClick={() => void left.forget()}>
          {words.forget}
        </Button>
      </Disclose>
    </>
  );
}
