/**
 * The Excels an add-in meets. A profile says which requirement sets are there and which limits
 * hold. Levels are those of Microsoft's tables of requirement sets, but never above what the
 * client library knows (1.15): beyond it the library has no members at all.
 */
import type { ApiGate, ApiLevel } from './interpreter/object-type';

export type ProfileName = 'web' | 'win-m365' | 'ltsc2021';

export interface Profile extends ApiGate {
  readonly profile: ProfileName;
  /** As `Office.context.platform` says it. */
  readonly platform: 'OfficeOnline' | 'PC';
  readonly version: string;
  /** Bytes a request or a response may have; null where there is no such limit. */
  readonly maxPayload: number | null;
  /** Whether the user can take back what an add-in did; before 2024 it emptied the undo stack. */
  readonly undoable: boolean;
  /** What `Office.context.requirements.isSetSupported` answers. */
  isSetSupported(name: string, version?: string): boolean;
}

/** Excel on the web: "payload size limit for requests and responses of 5 MB". */
const WEB_PAYLOAD = 5 * 1024 * 1024;

/** Highest version of each set; a set not named is not supported. */
type Sets = Readonly<Record<string, string>>;

const COMMON: Sets = {
  AddinCommands: '1.1',
  // The library's own: results of custom functions travel as arrays.
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.3',
  DialogApi: '1.2',
  RibbonApi: '1.1',
  SharedRuntime: '1.1',
  OpenBrowserWindowApi: '1.1',
};

const PROFILES: Readonly<
  Record<
    ProfileName,
    { readonly sets: Sets } & Pick<Profile, 'platform' | 'version' | 'maxPayload' | 'undoable'>
  >
> = {
  web: {
    platform: 'OfficeOnline',
    version: '16.0.0.0',
    maxPayload: WEB_PAYLOAD,
    undoable: true,
    sets: {
      ...COMMON,
      ExcelApi: '1.15',
      ExcelApiOnline: '1.1',
      CustomFunctionsRuntime: '1.4',
      RibbonApi: '1.2',
      SharedRuntime: '1.2',
      KeyboardShortcuts: '1.1',
    },
  },
  'win-m365': {
    platform: 'PC',
    version: '16.0.18000.20000',
    maxPayload: null,
    undoable: true,
    sets: {
      ...COMMON,
      ExcelApi: '1.15',
      CustomFunctionsRuntime: '1.4',
      RibbonApi: '1.2',
      SharedRuntime: '1.2',
      KeyboardShortcuts: '1.1',
    },
  },
  ltsc2021: {
    platform: 'PC',
    version: '16.0.14332.20000',
    maxPayload: null,
    undoable: false,
    sets: { ...COMMON, ExcelApi: '1.14' },
  },
};

/** True when version `wanted` is not above `had`: "1.9" is below "1.10". */
function isWithin(had: string, wanted: string): boolean {
  const [major = 0, minor = 0] = had.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/**
 * A profile by name.
 * @param excelApi another ExcelApi level than the profile's own, e.g. the add-in's floor
 */
export function profileOf(name: ProfileName, excelApi?: string): Profile {
  const { sets: given, ...rest } = PROFILES[name];
  const sets: Sets = excelApi === undefined ? given : { ...given, ExcelApi: excelApi };
  const isSetSupported = (set: string, version = '1.1'): boolean => {
    const had = Object.hasOwn(sets, set) ? sets[set] : undefined;
    return had !== undefined && isWithin(had, String(version));
  };
  const allows = (level: ApiLevel): boolean => {
    if (level === 'own') return true;
    return level === 'online'
      ? isSetSupported('ExcelApiOnline', '1.1')
      : isSetSupported('ExcelApi', level);
  };
  return { ...rest, profile: name, allows, isSetSupported };
}
