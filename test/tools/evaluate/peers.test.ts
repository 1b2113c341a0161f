import { createPeers } from '../../../tools/evaluate/peers';
import { smallPeerData } from './support/small-peer-data';

const peers = createPeers(smallPeerData);
const engines = peers.enginesFor('soc2020');
const roleEngines = peers.enginesFor('role');
const [exact] = engines;

test('are the look-up, two settings of MiniSearch, and Fuse.js on a sample', () => {
  expect(engines.map(({ name, sample }) => [name, sample])).toEqual([
    ['Exact look-up', undefined],
    ['MiniSearch, default', undefined],
    ['MiniSearch, tuned', undefined],
    ['Fuse.js', 60],
  ]);
});

describe.each(engines.map((engine) => [engine.name, engine] as const))('%s', (_, engine) => {
  test('finds a title as it stands, and the default entry first', () => {
    expect(engine.answer({ title: 'refuse COLLECTOR' })).toMatchObject({
      code: '9225',
      band: undefined,
    });
    const { code, choices } = engine.answer({ title: 'Administrative officer' });
    expect([code, choices]).toEqual(['4159', ['4159', '4113']]);
  });

  test('gives nothing for a title that is like nothing', () => {
    const { code, score, choices } = engine.answer({ title: 'xyzzyq' });
    expect([code, score, choices]).toEqual(['', 0, []]);
  });
});

test('the look-up takes the title as it stands; the others find it with a slip', () => {
  const found = engines.map((engine) => engine.answer({ title: 'Tree surgeom' }).code);
  expect(found).toEqual(['', '5119', '5119', '5119']);
});

test('every edition is served', () => {
  expect(peers.enginesFor('soc2010')[0]?.answer({ title: 'Tree surgeon' }).code).toBe('5119');
  expect(peers.enginesFor('soc2010')[0]?.answer({ title: 'Refuse collector' }).code).toBe('9229');
});

describe.each(roleEngines.map((engine) => [engine.name, engine] as const))(
  'roles: %s',
  (_, engine) => {
    test('finds the titles of roles and the roles of index rows', () => {
      expect(engine.answer({ title: 'Loader' }).code).toBe('S-001');
      expect(engine.answer({ title: 'Refuse collector' }).code).toBe('S-009');
    });

    test('offers no role for a row that has none, and where nothing is found', () => {
      expect(engine.answer({ title: 'Tree surgeon' })).toMatchObject({ code: '', score: 0 });
      expect(engine.answer({ title: 'xyzzyq' }).choices).toEqual(['']);
    });
  },
);

test('what the look-up has is not new', () => {
  expect(peers.has('TREE  SURGEON', 'soc2020')).toBe(true);
  expect(peers.has('Loader', 'soc2020')).toBe(false);
  expect(peers.has('Loader', 'role')).toBe(true);
});

test('peers see no context', () => {
  expect(exact?.answer({ title: 'Tree surgeon', department: 'Refuse' }).code).toBe('5119');
});
