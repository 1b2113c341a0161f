import { readManifest } from './model';

/**
 * The same manifest, loaded from another address. Everything else stays letter by letter.
 *
 * @param baseUrl https address of the folder that holds `taskpane.html`, such as
 *   `https://intranet.example/rolecheck`; a slash at its end does not matter
 * @throws when it is not an https address, or has more to it than a folder
 */
export function rebased(xml: string, baseUrl: string): string {
  const old = readManifest(xml).baseUrl;
  const wanted = checked(baseUrl);
  return xml.replaceAll(`"${old}/`, `"${escaped(wanted)}/`);
}

function checked(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || url.protocol !== 'https:' || url.search || url.hash || url.username) {
    throw new Error(
      `Rolecheck: "${baseUrl}" is no address for an add-in. ` +
        'Give the https address of a folder, such as https://intranet.example/rolecheck',
    );
  }
  return url.href.replace(/\/$/, '');
}

function escaped(url: string): string {
  return url.replaceAll('&', '&amp;');
}
