/** Words of the parts that several views have. */
export const words = {
  copyDetails: 'Copy details',
  copied: 'Copied',
  shared:
    'This workbook is in the cloud: with AutoSave on, everybody who has it open sees that at once.',
} as const;
