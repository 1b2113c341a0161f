import { headRole } from '../head-role';

export const rule = headRole({ number: '4415', post: 'DHT', name: 'deputy head', role: 'DPHT' });
