/**
 * The peers that run in Node: what people use today, and what a good general search does with the
 * same index. They see the title alone; none of them knows what a department is.
 */
import { choicesOf, codeFor, type Answered, type Engine } from './engines';
import { createFinders, type Finders, type Found, type Finder } from './finders';
import { peerEntriesOf, type PeerData } from './peer-entries';
import type { Target } from './target';

/** Fuse.js answers a few titles a second. */
const FUSE_SAMPLE = 60;

/** The peers over one set of data. What they search is built once and serves every SOC edition. */
export interface Peers {
  enginesFor(target: Target): readonly Engine[];
  /** Whether the exact look-up has an entry for a title. */
  has(title: string, target: Target): boolean;
}

export function createPeers(data: PeerData): Peers {
  const made = new Map<boolean, Finders>();
  const findersFor = (target: Target): Finders => {
    const forRoles = target === 'role';
    const finders = made.get(forRoles) ?? createFinders(peerEntriesOf(data, forRoles));
    made.set(forRoles, finders);
    return finders;
  };
  return {
    enginesFor(target) {
      const { exact, plain, tuned, fuse } = findersFor(target);
      return [
        engineOf('Exact look-up', exact, target),
        engineOf('MiniSearch, default', plain(), target),
        engineOf('MiniSearch, tuned', tuned(), target),
        { ...engineOf('Fuse.js', fuse(), target), sample: FUSE_SAMPLE },
      ];
    },
    has: (title, target) => findersFor(target).exact(title).length > 0,
  };
}

function engineOf(name: string, find: Finder, target: Target): Engine {
  return { name, answer: ({ title }) => answeredBy(find(title), target) };
}

function answeredBy(found: readonly Found[], target: Target): Answered {
  const [first] = found;
  const codes = found.map(({ entry }) => codeFor(target, entry));
  const code = codes[0] ?? '';
  return {
    code,
    label: first?.entry.title ?? '',
    score: code === '' ? 0 : (first?.score ?? 0),
    band: undefined,
    // Where nothing is found, nothing is offered, which is an answer where no role fits.
    choices: choicesOf(codes.length === 0 ? [''] : codes, target),
    why: '',
  };
}
