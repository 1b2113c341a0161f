import { cell } from '../read';
import { make } from './make';

const COLUMNS = ['QUALACH01', 'QUALACH02', 'QUALACH03'];

export const rule = make.row({
  id: 'asc-wds/worker/x-qualification-notes-alone',
  severity: 'advice',
  column: 'QUALACH01NOTES',
  title: 'Notes stand without a qualification',
  says: '{column} has notes, and the qualification beside it is blank.',
  remedy: 'Write the qualification, or delete the notes.',
  why: 'The service does not look at notes without a qualification.',
  needs: [],
  reads: [
    'QUALACH01',
    'QUALACH01NOTES',
    'QUALACH02',
    'QUALACH02NOTES',
    'QUALACH03',
    'QUALACH03NOTES',
  ],
  check: () => (row) => {
    for (const column of COLUMNS) {
      const notes = `${column}NOTES`;
      if (cell(row, notes) !== '' && cell(row, column) === '')
        return { cell: notes, say: { column: notes } };
    }
    return undefined;
  },
  examples: {
    pass: [{ cells: { QUALACH01: '2;2011', QUALACH01NOTES: 'Distinction' } }],
    fail: [{ cells: { QUALACH02NOTES: 'Distinction' } }],
  },
});
