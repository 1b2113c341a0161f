import type { Code } from '../../../src/core/codes/types';
import { field, type Sources } from '../csv';
import { OGL } from '../provenance';
import type { CompiledSet, InfoDefaults } from './set';

const ONS: InfoDefaults = {
  edition: '',
  source: '',
  licence: OGL,
  completeness: 'complete',
  verification: 'verified',
  official: true,
  caution: '',
};

/** SOC 2000, 2010 and 2020 with all levels, the 6-digit extension of 2020, and ISCO-08. */
export function compileSoc(sources: Sources): readonly CompiledSet[] {
  return [
    {
      info: {
        ...ONS,
        id: 'soc2000',
        title: 'Standard Occupational Classification 2000',
        edition: '2000',
        source:
          'Office for National Statistics: tables of user guide 2010:22 (groups) and the SOC 2020 coding index (unit groups)',
        caution: 'Succeeded by SOC 2010 and SOC 2020; give it only where it is asked for.',
        codedLevel: 'unit',
      },
      codes: levels(sources, 'soc/soc2000.csv'),
    },
    {
      info: {
        ...ONS,
        id: 'soc2010',
        title: 'Standard Occupational Classification 2010',
        edition: '2010',
        source: 'Office for National Statistics, SOC 2010 Volume 1: structure',
        caution: 'Succeeded by SOC 2020; give it only where it is asked for.',
        codedLevel: 'unit',
      },
      codes: levels(sources, 'soc/soc2010.csv'),
    },
    {
      info: {
        ...ONS,
        id: 'soc2020',
        title: 'Standard Occupational Classification 2020',
        edition: '2020 (Volume 1 of 16 April 2025)',
        source: 'Office for National Statistics, SOC 2020 Volume 1: structure',
        codedLevel: 'unit',
      },
      codes: levels(sources, 'soc/soc2020.csv').filter((code) => code.level !== '6-digit'),
    },
    {
      info: {
        ...ONS,
        id: 'soc2020ext',
        title: 'SOC 2020 extension (6 digits)',
        edition: '2020 (Volume 1 of 16 April 2025)',
        source: 'Office for National Statistics, SOC 2020 Volume 1: structure',
        codedLevel: '6-digit',
      },
      codes: levels(sources, 'soc/soc2020.csv').filter((code) => code.level === '6-digit'),
    },
    {
      info: {
        ...ONS,
        id: 'isco08',
        title: 'International Standard Classification of Occupations 2008',
        edition: '2008',
        source:
          'International Labour Organization, as mapped by the Office for National Statistics',
        codedLevel: 'unit',
      },
      codes: levels(sources, 'soc/isco08.csv'),
    },
  ];
}

function levels(sources: Sources, path: string): readonly Code[] {
  return sources.rows(path).map((row) => ({
    code: field(row, 'code'),
    label: field(row, 'title'),
    level: field(row, 'level') === 'sub-unit' ? '6-digit' : field(row, 'level'),
    ...(field(row, 'parent') !== '' && { parent: field(row, 'parent') }),
  }));
}
