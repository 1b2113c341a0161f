import type { ItemFormat, PartItem } from '../../types';

const equivalents: ItemFormat = { kind: 'number', from: 0, to: 999.99, decimals: 2 };

/** What is returned once for the authority. */
export const items: readonly PartItem[] = [
  {
    column: 'NumberOfVacancies',
    title: 'number of vacancies',
    format: equivalents,
    neededBy: 'every authority',
    also: ['Vacancies', 'Vacancies FTE'],
  },
  {
    column: 'NoAgencyFTE',
    title: 'agency workers, full-time equivalent',
    format: equivalents,
    neededBy: 'every authority',
    also: ['Number of agency FTE', 'Agency FTE'],
  },
  {
    column: 'NoAgencyHeadcount',
    title: 'agency workers, headcount',
    format: { kind: 'number', from: 0, to: 999, decimals: 0 },
    neededBy: 'every authority',
    also: ['Number of agency headcount', 'Agency headcount'],
  },
];
