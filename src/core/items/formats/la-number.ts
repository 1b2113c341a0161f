import { digitsItem } from './digits';

/**
 * DfE number of a local authority, by its form only.
 * Whether there is such an authority is for the code list of the same kind to say.
 */
export const laNumber = digitsItem({
  id: 'la.number',
  title: 'DfE local authority number',
  example: '301',
  length: 3,
  source: 'schema of the children’s social work workforce census 2022: three digits',
});
