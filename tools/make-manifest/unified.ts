/** The unified JSON manifest, made of what `manifest.xml` says. */
import type { FunctionsMetadata } from './functions-metadata';
import type { Icon, Manifest } from './model';

/** Schema edition: the first that takes functions by address and is served in every Office since. */
const SCHEMA = '1.24';

/** The three sizes that this edition of the schema takes; the XML manifest has five more. */
const ICON_SIZES = [16, 32, 80];

const ACCENT = '#0B7D72';

/**
 * Makes the unified manifest.
 *
 * It holds the functions twice, as Microsoft advises: in full for Office editions that read them
 * here, and by address (`metadataUrl`) for those that install from it as from an XML manifest.
 */
export function unifiedManifest(manifest: Manifest, functions: FunctionsMetadata): object {
  return {
    $schema: `https://developer.microsoft.com/en-us/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    id: manifest.id,
    version: manifest.version.split('.').slice(0, 3).join('.'),
    name: { short: manifest.name, full: manifest.name },
    description: { short: firstSentence(manifest.description), full: manifest.description },
    developer: {
      name: manifest.provider,
      websiteUrl: manifest.supportUrl,
      privacyUrl: `${manifest.supportUrl}#privacy`,
      termsOfUseUrl: `${manifest.supportUrl}#terms`,
    },
    localizationInfo: { defaultLanguageTag: manifest.locale.toLowerCase() },
    icons: {
      color: 'assets/rolecheck-192.png',
      outline: 'assets/rolecheck-outline-32.png',
    },
    accentColor: ACCENT,
    validDomains: [new URL(manifest.baseUrl).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: permission(manifest), type: 'Delegated' }] },
    },
    extensions: [
      {
        requirements: {
          scopes: ['workbook'],
          capabilities: manifest.requirements.map(({ name, minVersion }) => ({ name, minVersion })),
        },
        runtimes: [runtime(manifest, functions)],
        ribbons: [ribbon(manifest)],
      },
    ],
  };
}

function runtime(manifest: Manifest, functions: FunctionsMetadata): object {
  return {
    id: 'SharedRuntime',
    type: 'general',
    code: { page: manifest.pageUrl },
    lifetime: manifest.lifetime,
    actions: manifest.buttons.map(({ action, label }) => ({
      id: action,
      type: 'executeFunction',
      displayName: label,
    })),
    customFunctions: {
      namespace: { id: manifest.functions.namespace, name: manifest.functions.namespace },
      allowCustomDataForDataTypeAny: functions.allowCustomDataForDataTypeAny,
      metadataUrl: manifest.functions.metadataUrl,
      functions: functions.functions.map(({ id, name, description, parameters, result }) => ({
        id,
        name,
        description,
        parameters,
        result,
      })),
    },
  };
}

function ribbon({ tab, group, buttons }: Manifest): object {
  return {
    contexts: ['default'],
    tabs: [
      {
        builtInTabId: tab,
        groups: [
          {
            id: group.id,
            label: group.label,
            icons: threeSizes(group.icons),
            controls: buttons.map(({ id, label, tipTitle, tip, icons, action }) => ({
              id,
              type: 'button',
              label,
              icons: threeSizes(icons),
              supertip: { title: tipTitle, description: tip },
              actionId: action,
            })),
          },
        ],
      },
    ],
  };
}

function threeSizes(icons: readonly Icon[]): readonly Icon[] {
  return icons.filter((icon) => ICON_SIZES.includes(icon.size));
}

function permission({ permissions }: Manifest): string {
  if (permissions !== 'ReadWriteDocument') {
    throw new Error(`Rolecheck: no unified name is known for the permission ${permissions}`);
  }
  return 'Document.ReadWrite.User';
}

function firstSentence(text: string): string {
  return `${text.split('. ')[0] ?? text}.`.replace(/\.\.$/, '.');
}
