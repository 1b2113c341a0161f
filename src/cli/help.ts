/** What `--help` prints. */

export const generalHelp = `Rolecheck codes posts to role codes and SOC codes, and checks national workforce returns, offline.

  rolecheck code   FILE --title COLUMN --out FILE             code every row of a list
  rolecheck check  FILE [--return ID] [--out FILE]            check a file against its return
  rolecheck fill   FILE --return ID --role COLUMN --out FILE  fill a return's columns from role codes
  rolecheck decisions FILE [--out FILE]                       list what a workbook holds of decisions
  rolecheck lookup SET [TEXT]                                 search a code set
  rolecheck sets                                              list the code sets
  rolecheck rules  [--return ID]                              list the rules of the checks

rolecheck COMMAND --help says more. rolecheck --version prints the version.
Nothing is sent anywhere. Exit status: 0 done, 1 done and errors were found (check only), 2 it could
not be done.
`;

export const codeHelp = `rolecheck code FILE --title COLUMN [--department COLUMN] [--employer COLUMN] [--grade COLUMN]
               [--job-code COLUMN] [--sheet NAME] [--profile NAME] [--decisions FILE] [--data DIR]
               --out FILE [--json]

Codes every row of a list and writes it again with nine columns at the end of each row: Role code,
Role, SOC 2000, SOC 2010, SOC 2020, SOC 2020 6-digit, Confidence, Band and Why. Everything that was
in the file stays as it was; a column that it has already is called Role code (Rolecheck) and so on.

  FILE           .csv (UTF-8, UTF-16 or Windows-1252; comma, semicolon or tab), .xlsx or .xlsm;
                 - is standard input, as .csv
  --title        header of the job titles, without regard to case and spacing; when it is left out,
                 the columns are looked for, and what was assumed is said
  --department, --employer, --grade
                 headers of columns that help to decide
  --job-code     header of your own codes of jobs, for decisions that were made on them
  --sheet        the sheet of a workbook; else the first visible one with the columns named
  --profile      whose list it is, where its columns do not say: local-authority (unless told
                 otherwise), school or care-provider
  --decisions    decisions, which outrank the coder: a workbook that holds some, a list that was
                 exported from one, or any list as described below
  --data         a folder that npm run train -- --out wrote: coding data and model built apart
  --out          where to write; of the same kind as FILE; - is standard output, for .csv only; FILE
                 itself, named the same way, is replaced, and that is said
  --json         one JSON object a row on standard output; --out may then be left out

Decisions that a workbook holds itself are followed without being asked for; those of --decisions
come before them. A title that was decided on comes before a job code. A decision holds for titles
that are the same but for capitals and spacing. One that names a department, an employer or a grade
holds only there, and comes before one that names fewer; so name those columns of FILE as well, and
--job-code where job codes were decided on.

A list of decisions has a column of job titles or of job codes, called as in post lists (Job title,
Post title, Position title, Job code and the like), and a column Role code with a role's code or its
exact title. If wanted it has Department, Employer, Grade (Service area, School, Pay grade and the
like), SOC 2000, SOC 2010, SOC 2020, SOC 2020 6-digit, Decision and Note. A row without codes is not
decided, unless its Decision says No code fits.

  Job title,Department,Role code,Decision
  Cleaner,,E-012,
  Assistant,Front of house,A-007,
  Mayor,,,No code fits

A list that rolecheck code has written can be put right and handed in: rows whose Band says Sure,
Likely, Unsure or None are its suggestions and are left aside. To make a row a decision, put its role
code right, put right or clear its SOC codes, and clear its Band cell or write Decided into it.

In a workbook the new columns go after the last one that is used, and hidden and filtered rows are
coded too. A row without a title, a blank one between others included, gets band None and no codes.
Left alone are a sheet's rows after the last one with anything in it, and empty lines of a .csv with
more than one column. Rows count as in the file, from 1.
`;

export const decisionsHelp = `rolecheck decisions FILE [--out FILE] [--json] [--log]

Lists what people have decided in a workbook, as a list that can be passed on: import it in Excel, or
name it with rolecheck code --decisions or rolecheck check --decisions. Where a decision names a
department, an employer or a grade, it holds only there; else for every post whose title is the same
but for capitals and spacing.

  FILE           .xlsx or .xlsm
  --out          where to write the list, as .csv; else it goes to standard output
  --json         one JSON object a decision on standard output
  --log          one JSON object for every record of the log, in its order: those that others have
                 replaced and those that were undone as well

The list has the columns Title, Job code, Department, Employer, Grade, Role code, Role, SOC 2000, SOC
2010, SOC 2020, SOC 2020 6-digit, Decision, How, When, Note, Code sets and Proposed, for example

  Title,Job code,Department,…,Role code,Role,…,SOC 2020,…,Decision,How,When
  Cleaner,,,…,E-012,Cleaner,…,9223,…,Coded,Chosen,2026-11-26 09:30

rolecheck code --help says how to write such a list by hand.
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

export const checkHelp = `rolecheck check FILE [--return ID] [--part PART] [--sheet NAME] [--map FILE] [--edition E]
                [--with PART=FILE ...] [--nothing-on-record] [--day YYYY-MM-DD] [--decisions FILE]
                [--out FILE] [--json]

Checks a file against the national return that it is for: what is wrong, in which cell, what to do,
and which rules could not run and why.

  FILE           .csv (UTF-8, UTF-16 or Windows-1252; comma, semicolon or tab), .xlsx or .xlsm;
                 - is standard input, as .csv
  --return       posts (any post list), asc-wds, swf, csww or lges; when it is left out, the return
                 is recognised by its headers, and said
  --part         which of the return's files or sheets it is, such as workplace, worker or training
                 of asc-wds; else recognised as well
  --sheet        check this sheet of a workbook; else every sheet that is a part of the return, all
                 of them together
  --map          a mapping table, .csv or .xlsx, for headers and codes of your own: columns Return,
                 Part, Column, Header, Local value and Code
  --edition      the edition to check against, such as 2026-07; else the newest
  --with         the file of another part, so that rules that compare them can run; once for each
  --nothing-on-record
                 the collection has nothing of yours on record yet: also run the rules that else
                 depend on it
  --day          check as on this day instead of today
  --decisions    decisions to compare a post list with before the coder's suggestions, as in rolecheck
                 code; those that a workbook holds itself are used without being asked for
  --out          write a copy with a column Rolecheck that says what is wrong with each row, and, in a
                 workbook, the cells marked; of the same kind as FILE; - is standard output, for
                 .csv only; FILE itself, named the same way, is replaced, and that is said
  --json         one JSON object a finding and a summary, in place of the report

Exit status: 0 no errors (there may be queries and advice), 1 errors were found, 2 it could not be
done. Rows count as in the file, from 1.

  rolecheck check workers.csv
  rolecheck check workers.csv --return asc-wds --part worker --with workplace=homes.csv --json
  rolecheck check census.xlsx --return swf --day 2026-11-05 --out checked.xlsx
`;

export const fillHelp = `rolecheck fill FILE --return ID [--part PART] --role COLUMN [--sheet NAME] --out FILE

Fills a return's columns from the role code of each row, and writes the list again with them at the
end of each row. Nothing is guessed: where more must be known, the cell stays empty and the last new
column, Rolecheck: still needed, says what. Everything that was in the file stays as it was.

  FILE           .csv (UTF-8, UTF-16 or Windows-1252; comma, semicolon or tab), .xlsx or .xlsm;
                 - is standard input, as .csv
  --return       asc-wds, swf, csww or lges; posts fills what all of them ask for, side by side
  --part         one of the return's files or sheets; else all that have columns to fill
  --role         header of the role codes, such as rolecheck code writes them; of several with that
                 very header, the last one that Rolecheck wrote
  --sheet        the sheet of a workbook; else the first visible one with that column
  --out          where to write; of the same kind as FILE; - is standard output, for .csv only; FILE
                 itself, named the same way, is replaced, and that is said

Columns of the return that answer what a role leaves open are read where the list has them, such as
PayRange, REGTYPE, AMHP or the phase of the school; so is a job title.

  rolecheck fill posts.csv --return asc-wds --role "Role code" --out filled.csv
`;

export const rulesHelp = `rolecheck rules [--return ID] [--json]

Lists every rule of the checks: id, severity, title, the editions it holds in, the year for which it
was read, and why it is not run where it is not.

  --return       the rules of one return: posts, asc-wds, swf, csww or lges
  --json         one JSON object a rule
`;
