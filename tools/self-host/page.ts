/** What a self-hosted copy takes of Microsoft's library, and how its page asks for it. */

/**
 * The files of `@microsoft/office-js` that Excel 2021 and newer ask for: the loader, one library for
 * each kind of Excel, the words of its messages (other languages fall back on these), and what it
 * reads when it is opened outside Excel. Its telemetry and its sign-in are left out.
 */
export const LIBRARY_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'en-us/office_strings.js',
  'o15apptofilemappingtable.js',
] as const;

const ELSEWHERE = 'https://appsforoffice.microsoft.com';

/**
 * The pane's page with Microsoft's library beside it, and no foreign server in its policy.
 *
 * @throws when the page is not the one that this knows
 */
export function selfHostedPage(html: string): string {
  const changes = [
    [`src="${ELSEWHERE}/lib/1/hosted/office.js"`, 'src="office/office.js"'],
    [`script-src 'self' ${ELSEWHERE};`, "script-src 'self';"],
    [' or a filter may block\n          appsforoffice.microsoft.com', ''],
  ] as const;
  const page = changes.reduce((now, [old, then]) => {
    if (now.split(old).length !== 2)
      throw new Error(`Rolecheck: the page does not hold ${old} once`);
    return now.replace(old, then);
  }, html);
  if (page.includes('appsforoffice')) throw new Error('Rolecheck: the page still names a server');
  return page;
}
