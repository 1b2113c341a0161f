/** Every sentence that an import says. */
export const words = {
  indexSheetMissing: (names: readonly string[]) =>
    `No sheet has the coding index: a header row with ${listed(names)} was looked for in the first rows of every sheet. Open the ONS file "SOC 2020 Volume 2: the coding index" and choose it again.`,
  tooManyRows: (limit: number) =>
    `There are more than ${limit.toLocaleString('en-GB')} rows. Take out what is not part of the list and try again.`,
  noRows: () => 'There are no rows below the headers. Choose the sheet that holds the list.',
  uidMissing: () =>
    'There is no unique id. Each row of the index has one, such as a1aa; use the file as ONS published it.',
  uidTwice: (uid: string, first: number) =>
    `The unique id ${uid} stands in row ${first} too. Use the file as ONS published it.`,
  titleMissing: () => 'There is a code but no job title. Use the file as ONS published it.',
  socNotACode: (edition: string, text: string) =>
    `"${text}" is not a ${edition} code. Use the file as ONS published it.`,

  roleHeadersMissing: () =>
    'No row has a header for the code and one for the title. Name the two columns "Code" and "Title".',
  codeMissing: () => 'The code is blank. Give the role its code, or take the row out.',
  labelMissing: (code: string) =>
    `Code ${code} has no title. Give the role its title, or take the row out.`,
  codeIsNumber: (text: string) =>
    `The code ${text} is a number, so Excel may have removed leading zeros. Format the column as text and type the codes as they are in the list.`,
  codeNotText: () => 'The code is TRUE or FALSE. Format the column as text and type the code.',
  codeIsError: (text: string) => `The code is an error, ${text}. Put it right in the sheet.`,
  codeRewritten: (text: string) =>
    `"${text}" looks like a long number as Excel shortens it. Format the column as text and type the code in full.`,
  zeroLost: (text: string, width: number) =>
    `The code ${text} is shorter than the others, which have ${width} digits: a leading zero may be lost. Should it be ${text.padStart(width, '0')}?`,
  codeTwice: (code: string, first: number) =>
    `The code ${code} stands in row ${first} too. Keep one of the two rows.`,
  codeAlike: (code: string, other: string, first: number) =>
    `The code ${code} and ${other} in row ${first} differ only in capitals, spaces or leading zeros. Keep one of them.`,
  tooLong: (what: string, limit: number) => `The ${what} is longer than ${limit} characters.`,
  soc2000Unknown: (text: string) =>
    `"${text}" is not a unit group of SOC 2000. Give its four digits, or leave the cell blank.`,
  titleTwice: (title: string, code: string, first: number) =>
    `The title "${title}" stands under code ${code} in row ${first} too. One title cannot lead to two codes; take one out.`,
} as const;

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
