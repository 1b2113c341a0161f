/** A small school that exists nowhere, with everything in order on census day, 5 November 2026. */
import { drawn, type Records, type Sheets } from './sheets';

const staff = drawn(`
StaffId | TeacherNumber | PersonFamilyName | PersonGivenName | NINumber  | Sex | PersonBirthDate | Ethnicity | Disability | QTS   | HLTAStatus
E001    | 7200001       | Abara            | Ngozi           | QQ100001A | F   | 1972-02-11      | BAFR      | NO         | true  |
E002    | 7200002       | Brookes          | Peter           | QQ100002B | M   | 30/06/1978      | WBRI      | NO         | true  |
E003    | 7200003       | Chaudhry         | Sana            | QQ100003C | F   | 17/09/1981      | APKN      | YES        | true  |
E004    | 7200004       | Davies-Lowe      | Huw             | QQ100004D | M   | 05/01/1986      | WBRI      | NO         | true  |
E005    |               | Ellison          | Maya            | QQ100005A | F   | 22/04/2003      | MWBC      | NO         | false |
E006    |               | Farrow           | Joan            | QQ100006B | F   | 08/12/1969      | WBRI      | NO         |       | true
E007    |               | Gill             | Harpreet        | QQ100007C | F   | 14/03/1990      | AIND      | NO         |       | false
E008    |               | Hartley          | Simon           | QQ100008D | M   | 19/07/1975      | REFU      | NO         |       |
E009    |               | Iqbal            | Tariq           | QQ100009A | M   | 03/10/1964      | APKN      | NO         |       |
E010    | 7200010       | Jarvis           | Ellen           | QQ100010B | F   | 27/05/1983      | WBRI      | NO         | true  |
E011    | 7200011       | Keane            | Aoife           |           | F   | 09/08/1992      | WIRI      | NO         | true  |
`);

const contracts = drawn(`
StaffId | ContractId | ContractType | LASchoolLevel | Estab | ContractStart | ContractEnd | Post | SchoolArrivalDate | DailyRate | Origin | DestinationCode | PayRange | PayFramework | BasePay  | HoursPerWeek | FTEHours | WeeksPerYear | PaymentType | PaymentAmount
E001    | C01        | PRM          | S             | 2001  | 01/09/2016    |             | HDT  | 01/09/2016        | N         |        |                 | LD       | A            | 78010.00 | 32.5         | 32.5     | 52           |             |
E002    | C02        | PRM          | S             | 2001  | 01/09/2019    |             | DHT  | 01/09/2012        | N         |        |                 | LD       | A            | 61882.00 | 32.5         | 32.5     | 52           |             |
E003    | C03        | PRM          | S             | 2001  | 01/09/2021    |             | AHT  | 01/09/2021        | N         |        |                 | LD       | A            | 57137.00 | 26           | 32.5     | 52           |             |
E004    | C04        | PRM          | S             | 2001  | 01/09/2010    |             | TCU  | 01/09/2010        | N         |        |                 | TU       |              | 47592.00 | 32.5         | 32.5     | 52           | TLE         | 3214.00
E005    | C05        | FXT          | S             | 2001  | 01/09/2026    | 31/08/2027  | TCH  | 01/09/2026        | N         | 1STEBR |                 | UT       |              | 22601.00 | 32.5         | 32.5     | 52           |             |
E006    | C06        | PRM          | S             | 2001  | 05/01/2009    |             | TAS  | 05/01/2009        | N         |        |                 |          |              | 23114.00 | 30           | 37       | 39           |             |
E007    | C07        | PRM          | S             | 2001  | 01/09/2022    |             | TAS  | 01/09/2022        | N         |        |                 |          |              | 15120.00 | 25           | 37       | 39           |             |
E007    | C08        | PRM          | S             | 2001  | 01/09/2023    |             | OSP  |                   | N         |        |                 |          |              | 2911.00  | 5            | 37       | 39           |             |
E008    | C09        | PRM          | S             | 2001  | 01/04/2018    |             | LNT  |                   | N         |        |                 |          |              | 44711.00 | 37           | 37       | 52           |             |
E009    | C10        | PRM          | S             | 2001  | 11/11/2002    |             | OSP  |                   | N         |        |                 |          |              | 24790.00 | 37           | 37       | 52           |             |
E010    | C11        | PRM          | S             | 2001  | 01/09/2014    | 31/08/2026  | TCM  | 01/09/2014        | N         |        | OTHSEC          | TE       |              | 41333.00 | 32.5         | 32.5     | 52           |             |
E011    | C12        | SAG          | S             | 2001  | 07/09/2026    |             | TCH  |                   | Y         |        |                 |          |              |          | 32.5         | 32.5     | 39           |             |
`);

const roles = drawn(`
StaffId | ContractId | RoleIdentifier | RoleCode
E001    | C01        | HDTR           | P-033
E002    | C02        | DPHT           | P-034
E003    | C03        | ASHT           | P-035
E003    | C03        | SENC           |
E004    | C04        | HDPT           | P-036
E005    | C05        | TCHR           | P-040
E006    | C06        | HLTA           | S-014
E007    | C07        | TASS           | S-015
E007    | C08        | MIDA           | E-003
E008    | C09        | BUSS           | P-054
E009    | C10        | CTKR           | S-028
E010    | C11        | TCHR           | P-039
E011    | C12        | TCHR           | P-040
`);

const absences = drawn(`
StaffId | FirstDayOfAbsence | LastDayOfAbsence | WorkingDaysLost | AbsenceCategory
E004    | 12/01/2026        | 14/01/2026       | 3               | SIC
E004    | 20/04/2026        | 20/04/2026       | 0.5             | SIC
E006    | 02/03/2026        | 06/03/2026       |                 | TRN
`);

const qualifications = drawn(`
StaffId | QualificationCode | ClassOfDegree | QualificationSubject | QualificationSubject2
E001    | FRST              | 2             | G100                 | F300
E001    | PGCE              |               | X100                 |
E004    | BEDO              | 1             | W300                 |
`);

const curriculum = drawn(`
StaffId | GeneralSubject | YearGroup | HoursTaught
E004    | HIS            | 9         | 6
E004    | GEO            | 10        | 8.5
`);

const school = drawn(`
LEA | Estab | OccasionalQTS | OccasionalNOTQTS
340 | 2001  | 2             | 0
`);

const vacancies = drawn(`
Estab | Post | GeneralSubject | Tenure
2001  | TCH  | HIS            | P
`);

const agency = drawn(`
Estab | RoleIdentifier | Headcount
2001  | CATR           | 4
`);

/** A sheet for each part. */
export const aSchool: Sheets = {
  ...{ staff, contracts, roles, absences, qualifications, curriculum, school, vacancies, agency },
};

/** The same in one sheet: a row for each role, with the columns of its contract and its person. */
export function inOneSheet(sheets: Sheets): Records {
  const [people, agreements, posts] = [sheets['staff'], sheets['contracts'], sheets['roles']];
  return (posts ?? []).map((role) => ({
    ...people?.find((row) => row['StaffId'] === role['StaffId']),
    ...agreements?.find((row) => row['ContractId'] === role['ContractId']),
    ...role,
  }));
}

/** The sheets with some cells changed: `part row column` to what stands there instead. */
export function changed(sheets: Sheets, changes: readonly (readonly [string, string])[]): Sheets {
  const by = new Map(changes);
  return Object.fromEntries(
    Object.entries(sheets).map(([part, records]) => [
      part,
      records.map((record, row) =>
        Object.fromEntries(
          Object.entries(record).map(([column, cell]) => [
            column,
            by.get(`${part} ${String(row)} ${column}`) ?? cell,
          ]),
        ),
      ),
    ]),
  );
}
