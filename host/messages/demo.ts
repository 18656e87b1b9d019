/** Lists what `npm run demo` says, in English as `npm start` does. */
export const demoWords = {
  help: `npm run demo -- DIR

Writes the page with the finished sample team into DIR, made where it is missing, as files that any static web server shows,
from any address below which they lie. Notices of what they contain are in THIRD-PARTY-NOTICES.txt.`,
  missing: 'Say which folder the page is written to. Example: npm run demo -- public',
  unexpected: (text: string) =>
    `“${text}” is one folder too many, or an option: npm run demo -- --help tells all.`,
  building: 'Building the page and its samples…',
  written: (folder: string) =>
    `Wrote the page to ${folder}. Show it with a static web server, by its address.`,
};
