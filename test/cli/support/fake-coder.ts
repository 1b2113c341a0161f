import type { Coder, CoderReference, CodingData, Suggestion } from '../../../src/core/coding/types';

const noCodes = { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' };

/** The roles of the data below; names and totals are told by what they look like here. */
const reference: CoderReference = {
  role: (code) => fakeData.roles.find((role) => role.code === code),
  hasSoc2020: (code) => fakeData.roles.some(({ soc }) => soc.soc2020 === code),
  decides: () => '',
  essence: ({ title }) => title,
  unfit(title) {
    if (/^(?:TBC|Total)$/iu.test(title)) return 'no title';
    return title === 'Jane Doe' ? 'name' : undefined;
  },
};

/** Answers a post by repeating it: enough to see that answers get to their rows. */
export const fakeCoder: Coder = {
  edition: 'fake',
  reference,
  suggest(post): Suggestion {
    const title = post.title.trim();
    if (title === '') {
      return {
        role: '',
        roleLabel: '',
        soc: noCodes,
        confidence: 0,
        roleConfidence: 0,
        socConfidence: 0,
        band: 'None',
        why: '',
        evidence: [],
        alternatives: [],
      };
    }
    const soc = { soc2000: '2442', soc2010: '2442', soc2020: '2461', soc2020ext: '2461/01' };
    const parts = [title, post.department, post.employer, post.grade];
    return {
      role: 'P-001',
      roleLabel: `Role of ${title}`,
      soc,
      confidence: 0.87654,
      roleConfidence: 0.9,
      socConfidence: 0.8,
      band: 'Likely',
      why: `Read “${parts.filter((part) => part !== undefined).join('” and “')}”.`,
      evidence: [],
      alternatives: [
        { role: 'P-001', roleLabel: 'One', soc, confidence: 0.87654, entry: 'One' },
        {
          role: 'P-002',
          roleLabel: 'Two',
          soc: { ...noCodes, soc2020: '2462' },
          confidence: 0.1,
          entry: 'Two',
        },
      ],
    };
  },
};

const oneRole = (code: string, title: string, soc2020: string) => ({
  code,
  title,
  group: 'P',
  family: 'Tests',
  soc: { soc2000: '2000', soc2010: '2010', soc2020, soc2020ext: `${soc2020}/00` },
});

export const fakeData: CodingData = {
  edition: 'fake',
  index: [],
  roles: [
    oneRole('P-001', 'One', '1111'),
    oneRole('P-002', 'Two', '2222'),
    oneRole('P-003', 'Three', '3333'),
  ],
  roleTitles: [],
  indexRoles: [],
  abbreviations: [],
};
