import { contractItems } from './contracts';

/** The number of the school, for sheets of which it is a part. */
export const estabItems = contractItems.filter(({ column }) => column === 'Estab');
