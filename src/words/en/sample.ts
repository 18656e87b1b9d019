/** Lists the words of the sample team, in English. */

export const sample = {
  note: 'Sample data: people, customers and numbers are invented.',
  tab: (table: string) => `${table} (sample)`,
  won: 'Won',
  lost: 'Lost',
  open: ['New', 'In talks'],
  sources: ['Facebook', 'Website', 'Referral', 'Trade fair'],
  channels: ['Facebook Ads', 'Google Ads', 'Events'],
  careChannels: ['Phone', 'Zalo', 'Visit', 'E-mail'],
  promotions: ['10 % off', 'Free delivery', 'Buy 2 get 1'],
  products: [
    'Green tea 500 g',
    'Arabica coffee 1 kg',
    'Cashews 500 g',
    'Rice 5 kg',
    'Honey 350 ml',
    'Dried mango 250 g',
  ],
  builtBy: 'Head of Sales',
  approvedBy: 'Director',
  exists: (sheet: string) =>
    `There is already a sheet “${sheet}”. Rename or delete it, then insert the sample data again.`,
  inserted: (rows: number) =>
    `Sample data inserted: ${new Intl.NumberFormat('en').format(rows)} rows in 8 sheets.`,
};
