/** Says what the sidebar offers for tables that a team does not keep yet, in English. */
export const readySheet = {
  hint: 'Nothing written down yet? Take a sheet with the headers and checks on what is typed.',
  inDatabase:
    'Are its rows in a database? Make the sheet and leave it empty: “Copy the SQL” will then be here.',
  make: (table: string) => `Make the sheet “${table}”`,
  making: (table: string) => `Making the sheet “${table}”…`,
  made: (table: string) => `“${table}” is read from its new sheet. Write one row per entry.`,
  orChoose: 'Or choose one of your sheets:',
  form: 'Ask customers by a form',
  formHint:
    'Copy this into a new Google form and link its answers to this document (Responses ▸ Link to Sheets). Read the sheets again, and choose the sheet of the answers here.',
  copy: 'Copy the text',
  copied: 'Copied.',
  copyByHand: 'The text is selected: press Ctrl+C.',
};
