/** Words of the frame around the views. */
import type { RequestedView } from '../../commands/route';
import { words as codeJobs } from '../code-jobs/words';
import { words as lookUp } from '../look-up/words';

export const words = {
  pane: 'Rolecheck',
  views: 'Views',
  tabs: {
    code: codeJobs.title,
    check: 'Check',
    lookup: lookUp.title,
  } satisfies Record<RequestedView, string>,
  codeSets: 'Workforce roles (HWR draft, not an official list), SOC 2000, 2010, 2020',
  table: 'Table',
  noList: 'No list yet',
  loading: 'Loading …',
  private: 'Nothing leaves this computer',
  firstRun: {
    title: 'Welcome to Rolecheck',
    body: 'It gives each post of a list a role code and SOC codes, beside the list, with how sure it is and why. One press takes it all back. It works inside this workbook: nothing is sent anywhere.',
    sample: 'Try it on a sample',
    sampleHint: 'The sample comes in a new sheet, which you can delete.',
    skip: 'Got it',
  },
  oldExcel: {
    title: 'This Excel is too old for Rolecheck',
    body: 'Rolecheck needs Excel 2021, Excel for Microsoft 365 or Excel on the web.',
  },
  notExcel: {
    title: 'Rolecheck works in Excel',
    body: 'Open a workbook in Excel and start Rolecheck from its Home tab.',
  },
  broken: {
    title: 'Rolecheck has stopped',
    body: 'Something went wrong in the pane. Your workbook has not been touched by it. Close the pane and open it again.',
  },
} as const;
