/** What `--help` prints. */

export const generalHelp = `Rolecheck codes posts to role codes and SOC codes, offline.

  rolecheck code   FILE --title COLUMN --out FILE   code every row of a list
  rolecheck lookup SET [TEXT]                       search a code set
  rolecheck sets                                    list the code sets

rolecheck COMMAND --help says more. rolecheck --version prints the version.
Nothing is sent anywhere. Exit status: 0 done, 2 it could not be done.
`;

export const codeHelp = `rolecheck code FILE --title COLUMN [--department COLUMN] [--employer COLUMN] [--grade COLUMN]
               [--sheet NAME] [--profile NAME] [--decisions FILE] [--data DIR] --out FILE [--json]

Codes every row of a list and writes it again with nine columns at the end of each row: Role code,
Role, SOC 2000, SOC 2010, SOC 2020, SOC 2020 6-digit, Confidence, Band and Why. Everything that was
in the file stays as it was.

  FILE           .csv (UTF-8, UTF-16 or Windows-1252; comma, semicolon or tab), .xlsx or .xlsm;
                 - is standard input, as .csv
  --title        header of the job titles, without regard to case and spacing; when it is left out,
                 the columns are looked for, and what was assumed is said
  --department, --employer, --grade
                 headers of columns that help to decide
  --sheet        the sheet of a workbook; else the first visible one with the columns named
  --profile      whose list it is, where its columns do not say: local-authority (unless told
                 otherwise), school or care-provider
  --decisions    a list of decisions, which outrank the coder: columns title and role, and if wanted
                 department, employer, grade, soc2000, soc2010, soc2020, soc2020ext
  --data         a folder that npm run train -- --out wrote: coding data and model built apart
  --out          where to write; of the same kind as FILE; - is standard output, for .csv only
  --json         one JSON object a row on standard output; --out may then be left out

In a workbook the new columns go after the last one that is used, and hidden and filtered rows are
coded too. A row without a title, a blank one between others included, gets band None and no codes.
Left alone are a sheet's rows after the last one with anything in it, and empty lines of a .csv with
more than one column. Rows count as in the file, from 1.
`;

export const lookupHelp = `rolecheck lookup SET [TEXT] [--json]

Lists the codes of a code set, or those that TEXT may mean: by the code or its beginning, or by
words of the label. Withdrawn and unverified codes are marked.

  SET            id of a code set, such as soc2020; rolecheck sets lists them
  --json         one JSON object a code
`;

export const setsHelp = `rolecheck sets [--json]

Lists the code sets: id, number of codes, title, and what to be careful about.

  --json         one JSON object a set, with its source, licence and edition
`;
