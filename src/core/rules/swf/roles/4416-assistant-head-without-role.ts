import { headRole } from '../head-role';

export const rule = headRole({ number: '4416', post: 'AHT', name: 'assistant head', role: 'ASHT' });
