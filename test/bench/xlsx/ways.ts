export type Way = 'read' | 'append' | 'hucre';
