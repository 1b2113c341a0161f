/** A few made-up posts with the usual mess, to try Rolecheck on. No real council, no real people. */

export const SAMPLE_SHEET = 'Rolecheck sample';

export const samplePosts: readonly (readonly string[])[] = [
  ['Post no', 'Job title', 'Department', 'School', 'Grade'],
  ['S001', 'Social Worker - Adults', 'Adult social care', '', 'G9'],
  ['S002', 'Snr Social Worker (Child Protection)', "Children's services", '', 'G10'],
  ['S003', 'Care Assistant 20hrs', 'Adult social care', '', 'G4'],
  ['S004', 'Teaching Assistant L2 (TTO)', 'Education', 'Elm Lane Primary School', 'G4'],
  ['S005', 'HLTA', 'Education', 'Elm Lane Primary School', 'G6'],
  ['S006', 'Midday supervisor', 'Education', 'Elm Lane Primary School', 'G1'],
  ['S007', 'Caretaker/Site Manager', 'Education', 'Hill Top Academy', 'G5'],
  ['S008', 'School crossing patrol', 'Highways', '', 'G1'],
  ['S009', 'Highways Operative', 'Highways', '', 'G4'],
  ['S010', 'Refuse driver/loader', 'Waste', '', 'G5'],
  ['S011', 'Revenues Officer (Council Tax)', 'Finance', '', 'G6'],
  ['S012', 'Housing Benefit Assessor', 'Finance', '', 'G6'],
  ['S013', 'Principal Planning Officer', 'Planning', '', 'G11'],
  ['S014', 'Planning Enforcement Officer', 'Planning', '', 'G8'],
  ['S015', 'Environmental health officer', 'Regulatory services', '', 'G10'],
  ['S016', 'Library assistant (Saturdays)', 'Libraries', '', 'G3'],
  ['S017', 'Head of Legal Services', 'Legal', '', 'CO2'],
  ['S018', 'Paralegal', 'Legal', '', 'G6'],
  ['S019', 'HR Adviser - mat cover', 'Human resources', '', 'G8'],
  ['S020', 'ICT support technician', 'ICT', '', 'G6'],
  ['S021', 'Admin Officer', 'Corporate services', '', 'G5'],
  ['S022', 'Manager', 'Corporate services', '', 'G12'],
  ['S023', 'Project Officer', 'Regeneration', '', 'G8'],
  ['S024', '', 'Regeneration', '', 'G8'],
];
