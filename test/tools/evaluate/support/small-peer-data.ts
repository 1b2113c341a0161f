import type { IndexEntry } from '../../../../src/core/coding/types';
import type { PeerData } from '../../../../tools/evaluate/peer-entries';

function row(
  uid: string,
  title: string,
  soc2020: string,
  more: Partial<IndexEntry> = {},
): IndexEntry {
  const soc = { soc2000: '', soc2010: soc2020.replace(/\d$/, '9'), soc2020, soc2020ext: '' };
  return { uid, title, add: '', ind: '', isDefault: false, soc, ...more };
}

/** An index of a few rows, with the default row behind another of its title. */
export const smallPeerData: PeerData = {
  index: [
    row('a', 'Administrative officer', '4113', { ind: 'local government' }),
    row('b', 'Administrative officer', '4159', { isDefault: true }),
    row('c', 'Refuse collector', '9225'),
    row('d', 'Tree surgeon', '5119'),
  ],
  roleTitles: [
    { role: 'S-001', title: 'Loader', uid: '' },
    {
      role: 'S-002',
      title: 'Loader',
      context: { of: 'department', text: 'museum' },
      uid: '',
    },
  ],
  indexRoles: [{ uid: 'c', role: 'S-009', alternative: '' }],
};
