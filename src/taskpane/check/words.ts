/** Every sentence of the *Check* view. */
export const words = {
  title: 'Check',
  notYet:
    'Checking a whole return is not in this version. One value at a time can be checked here, and =WDS.CHECK does the same in a cell.',
  item: 'Code set',
  value: 'Value',
  loading: 'Loading the code lists …',
  failed:
    'The code lists could not be loaded. Close the pane and open it again; if that does not help, install Rolecheck again.',
  type: 'Type a value, such as a code from your sheet.',
  fine: 'This value is fine.',
} as const;
