import { traitNumbers } from '../file-checks';
import { make } from './make';
import { servicesOf } from './services';

export const rule = make.row({
  id: 'asc-wds/workplace/x-description-at-wrong-place',
  severity: 'query',
  column: 'SERVICEDESC',
  title: 'Service fails on this list of descriptions',
  says: 'The 0 in ALLSERVICES stands before service {service}, and SERVICEDESC has no item in its place.',
  remedy: 'Write the service first and the 0 after it in ALLSERVICES.',
  why: 'The service looks for the description in the place of the code, finds none and stops the whole upload without a report.',
  needs: ['ALLSERVICES', 'SERVICEDESC'],
  check: (facts) => {
    const described = traitNumbers(facts, 'asc-wds.service', 'described');
    return (row) => {
      const { codes, descriptions } = servicesOf(row);
      const code = codes?.find((one, at) => described.has(one) && at >= descriptions.length);
      return code === undefined ? undefined : { say: { service: String(code) } };
    };
  },
  examples: {
    pass: [{ cells: { ALLSERVICES: '52;0', SERVICEDESC: 'Advice line' } }],
    fail: [{ cells: { ALLSERVICES: '0;52', SERVICEDESC: '' } }],
  },
});
