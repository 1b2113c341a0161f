import type { CodingData, SocCodes } from '../../src/core/coding/types';

/** The part of the coder's data that a peer can use. */
export type PeerData = Pick<CodingData, 'index' | 'roleTitles' | 'indexRoles'>;

/** A title that a peer can find, with the codes that go with it. */
export interface PeerEntry {
  readonly title: string;
  readonly qualifier: string;
  readonly isDefault: boolean;
  /** Role code, or empty. */
  readonly role: string;
  readonly soc: SocCodes;
}

const NO_SOC: SocCodes = { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' };

/**
 * What the peers search: the coding index; for roles, the titles of the roles before it. The
 * default entries come first, so that they win where a peer finds several equally good.
 */
export function peerEntriesOf(data: PeerData, forRoles: boolean): PeerEntry[] {
  const all = [...(forRoles ? roleTitles(data) : []), ...indexEntries(data)];
  return [...all.filter(({ isDefault }) => isDefault), ...all.filter((entry) => !entry.isDefault)];
}

function roleTitles(data: PeerData): PeerEntry[] {
  return data.roleTitles.map(({ title, role, context }) => ({
    title,
    qualifier: context?.text ?? '',
    isDefault: context === undefined,
    role,
    soc: NO_SOC,
  }));
}

function indexEntries(data: PeerData): PeerEntry[] {
  const roles = new Map(data.indexRoles.map(({ uid, role }) => [uid, role]));
  return data.index.map(({ uid, title, add, ind, isDefault, soc }) => ({
    title,
    qualifier: `${add} ${ind}`.trim(),
    isDefault,
    role: roles.get(uid) ?? '',
    soc,
  }));
}
