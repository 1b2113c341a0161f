/** The made-up schools of Westmere. Any likeness to a real school's name is chance. */

/** School names by the word that `services.csv` uses for them. */
export const SCHOOLS: ReadonlyMap<string, readonly string[]> = new Map([
  ['nursery', ['Acorn Nursery School', 'Saltley Nursery School', 'Thornley Nursery School']],
  [
    'primary',
    [
      'Alderbrook Primary School',
      'Ashcombe Infant School',
      'Ashcombe Junior School',
      'Barley Lane Primary School',
      'Beacon Rise Primary School',
      'Brookfield Primary School',
      'Canal Street Primary School',
      'Castle Mound Primary School',
      'Coppice Hill Primary School',
      'Dovecote Primary School',
      'Eastgate Primary School',
      'Fallowfield End Primary School',
      'Foxholes Primary School',
      'Hartsmoor CE Primary School',
      'Heronswood Primary School',
      'Holly Bank Primary School',
      'Kiln Lane Primary School',
      'Larkmead Primary School',
      'Low Marsh Primary School',
      'Millrace Primary School',
      'Northmoor Primary School',
      'Old Quarry Primary School',
      'Pinfold Primary School',
      'Priory Park Primary School',
      'Rushmere Way Primary School',
      'Saltley Infant School',
      'Saltley Junior School',
      'St Oswin’s CE Primary School',
      'St Winifred’s RC Primary School',
      'Swallow Dale Primary School',
      'Thornley Primary School',
      'Weir Street Primary School',
      'Willowbank Primary School',
    ],
  ],
  [
    'secondary',
    [
      'Alderbrook High School',
      'Castle Mound School',
      'Eastgate School',
      'Hartsmoor CE High School',
      'Northmoor Community School',
      'Priory High School',
      'St Winifred’s RC High School',
      'Thornley School',
    ],
  ],
  ['special', ['Kestrel View School', 'Orchard Meadow School', 'The Larches School']],
]);

/** What `locations` in `services.csv` means: places by name, or a kind of school. */
export function locationsOf(locations: string): readonly string[] {
  if (locations === 'any school') return [...SCHOOLS.values()].flat();
  return SCHOOLS.get(locations) ?? locations.split(';');
}
