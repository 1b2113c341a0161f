import type { Alternative, Band, Coder, Post } from '../../../../src/core/coding/types';

export interface FakeAnswer {
  readonly soc2020?: string;
  readonly role?: string;
  readonly socConfidence?: number;
  readonly roleConfidence?: number;
  readonly band?: Band;
  /** SOC 2020 codes and roles of further choices. */
  readonly others?: readonly { readonly soc2020?: string; readonly role?: string }[];
}

/** A coder that answers what a test says. */
export function fakeCoder(answer: (post: Post) => FakeAnswer): Coder {
  return {
    edition: 'fake',
    suggest(post) {
      const said = answer(post);
      const first = alternative(said);
      return {
        role: first.role,
        roleLabel: first.roleLabel,
        soc: first.soc,
        confidence: 0,
        roleConfidence: said.roleConfidence ?? 0,
        socConfidence: said.socConfidence ?? 0,
        band: said.band ?? 'Unsure',
        why: 'Because.',
        evidence: [],
        alternatives: [first, ...(said.others ?? []).map(alternative)],
      };
    },
  };
}

function alternative({
  soc2020 = '',
  role = '',
}: {
  readonly soc2020?: string;
  readonly role?: string;
}): Alternative {
  return {
    role,
    roleLabel: role === '' ? '' : `Label of ${role}`,
    soc: { soc2000: '', soc2010: '', soc2020, soc2020ext: '' },
    confidence: 0,
    entry: soc2020 === '' ? '' : `Entry of ${soc2020}`,
  };
}
