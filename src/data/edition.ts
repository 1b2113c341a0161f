/** Version of the ONS coding index that is bundled. The compiler refuses sources of another. */
export const INDEX_VERSION = '12';

/** Names what the coder's data is; shown with every result. */
export const CODING_EDITION = `HWR draft 1; SOC 2020 index ${INDEX_VERSION}`;
