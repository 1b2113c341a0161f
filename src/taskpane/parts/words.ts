/** Words of the parts that several views have. */
export const words = {
  copyDetails: 'Copy details',
  copied: 'Copied',
} as const;
