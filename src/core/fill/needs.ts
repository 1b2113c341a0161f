/**
 * What the words in a crosswalk's `needs` ask, and which columns of a sheet answer them. The words are
 * codes of `hwr.need`; their meaning is that set's labels.
 */
import type { CrosswalkTarget } from '../codes/types';
import { headerKey } from '../sheet/header-names';
import type { ContextName, FillContext } from './types';

/** The role's code is right whatever the answer; another column of the return holds the answer. */
const BESIDE: ReadonlyMap<string, ContextName> = new Map([
  ['AMHP', 'AMHP'],
  ['NMCREG', 'NMCREG'],
  ['MAINJRDESC', 'MAINJRDESC'],
  ['QTS', 'QTS'],
]);

/** Whether the post is in the return at all: no question in a sheet of the return itself. */
const ASKED_ONCE: ReadonlySet<string> = new Set([
  'works in a school',
  'adult social care',
  'service area',
  'adults or children',
]);

const WHETHER: ReadonlySet<string> = new Set([
  ...ASKED_ONCE,
  'social care',
  'regulated workplace',
  'SWE registration',
]);

/** What a need decides: which code, whether there is one, or only what goes with it. */
export function needKind(
  need: string,
  set: string,
  codes: ReadonlySet<string>,
): 'beside' | 'whether' | 'which' {
  if (BESIDE.has(need)) return 'beside';
  // Children's services have an ASC-WDS code of their own, 42, so that both may be returned.
  const own = set === 'asc-wds.job-role' || set === 'nmds-sc.job-role';
  if (need === 'adults or children' && own && codes.size > 1) return 'which';
  return WHETHER.has(need) ? 'whether' : 'which';
}

/** True when the column that the need asks for is filled. */
export function besideIsThere(need: string, context: FillContext): boolean {
  const column = BESIDE.get(need);
  return column !== undefined && context.value(column).trim() !== '';
}

/** Whether the post is one of those that the code is for; undefined when the row does not say. */
export function whetherIs(need: string, context: FillContext): boolean | undefined {
  if (context.inReturn && ASKED_ONCE.has(need)) return true;
  if (need === 'regulated workplace') {
    // REGTYPE: 2 is the Care Quality Commission, 0 is no regulator.
    const registered = context.value('REGTYPE').trim();
    return registered === '' ? undefined : registered === '2';
  }
  if (need === 'SWE registration' && context.value('SWENo').trim() !== '') return true;
  return undefined;
}

/** The code that the row's other columns decide on; undefined when they do not. */
export function whichIs(
  need: string,
  targets: readonly CrosswalkTarget[],
  context: FillContext,
): string | undefined {
  const among = (code: string | undefined): string | undefined =>
    targets.find((target) => target.code === code)?.code;
  switch (need) {
    case 'phase of school': {
      const phase = phaseOf(context.value('phase'));
      return targets.find(({ when = [] }) => phase !== undefined && when.includes(phase))?.code;
    }
    case 'pay range':
      return among(POST_OF_PAY_RANGE.get(context.value('PayRange').trim()));
    case 'leadership team': {
      const range = context.value('PayRange').trim();
      return range === '' ? undefined : among(range === LEADERSHIP ? 'LNT' : 'OSP');
    }
    default:
      return undefined;
  }
}

const LEADERSHIP = 'LD';

/** Teachers' posts by pay range; the codes of the pay ranges are those of `swf.pay-range`. */
const POST_OF_PAY_RANGE: ReadonlyMap<string, string> = new Map([
  ['TE', 'TCM'],
  ['TM', 'TCM'],
  ['TU', 'TCU'],
  ['LP', 'LDP'],
]);

/** Phases as sheets write them: the codes of `swf.school-phase`, and words. */
const PHASES: ReadonlyMap<string, string> = new Map([
  ['ns', 'nursery'],
  ['nursery', 'nursery'],
  ['ps', 'primary'],
  ['mp', 'primary'],
  ['primary', 'primary'],
  ['infant', 'primary'],
  ['junior', 'primary'],
  ['middle deemed primary', 'primary'],
  ['ms', 'secondary'],
  ['ss', 'secondary'],
  ['secondary', 'secondary'],
  ['middle deemed secondary', 'secondary'],
  ['sp', 'special'],
  ['special', 'special'],
]);

function phaseOf(text: string): string | undefined {
  return PHASES.get(headerKey(text).replace(/ schools?$/u, ''));
}
