import { helpPage, make } from '../make';
import { hasNobodyAs } from '../schools';

export const rule = make.file({
  id: 'swf/roles/6540Q',
  severity: 'query',
  column: 'Role',
  cell: 'RoleIdentifier',
  needs: ['RoleIdentifier'],
  reads: ['Estab', 'LASchoolLevel', 'ContractEnd'],
  since: '2022',
  title: 'School has no headteacher',
  says: '{school} has no headteacher (HDTR or EXHT) on an open contract.',
  todo: 'Add the role to whoever holds it, or explain why nobody does.',
  why: 'The census expects one in every school.',
  source: helpPage('2020s'),
  check: hasNobodyAs(new Set(['HDTR', 'EXHT'])),
  examples: {
    pass: [
      {
        rows: [
          { ContractId: 'C1', RoleIdentifier: 'TCHR' },
          { ContractId: 'C1', RoleIdentifier: 'HDTR' },
        ],
        others: { contracts: [{ ContractId: 'C1', Estab: '2001' }] },
      },
      {
        rows: [{ ContractId: 'C1', RoleIdentifier: 'ADVT' }],
        others: { contracts: [{ ContractId: 'C1', LASchoolLevel: 'L' }] },
        because: 'central staff belong to no school',
      },
    ],
    fail: [
      {
        rows: [
          { ContractId: 'C1', RoleIdentifier: 'HDTR' },
          { ContractId: 'C2', RoleIdentifier: 'TCHR' },
        ],
        others: {
          contracts: [
            { ContractId: 'C1', Estab: '2001' },
            { ContractId: 'C2', Estab: '2002' },
          ],
        },
      },
      { rows: [{ RoleIdentifier: 'HDTR', ContractEnd: '31/08/2026' }] },
    ],
  },
});
