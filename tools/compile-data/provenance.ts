import { INDEX_VERSION } from '../../src/data/edition';

/** Licences and publishers, said once. */
export const OGL = 'Open Government Licence v3.0';
export const OWN_WORK = 'MIT (our own work)';

export const ONS_INDEX_SOURCE = {
  source: `Office for National Statistics, SOC 2020 Volume 2: the coding index, version ${INDEX_VERSION}`,
  licence: OGL,
} as const;

export const HWR_SOURCE = {
  source: 'Harmonised Workforce Roles, draft 1; our own work, not the official role list',
  licence: OWN_WORK,
} as const;
