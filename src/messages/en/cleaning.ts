/** What is said about the cleaned copy of a sheet, in English. */
import { counted } from './phrases';

export const cleaning = {
  /** Each with the column's header and how many of its cells. */
  changes: {
    date: (header: string, cells: number) => `“${header}”: ${counted(cells, 'text')} turned into dates`,
    exchanged: (header: string, cells: number) =>
      `“${header}”: day and month of ${counted(cells, 'date')} put right`,
    amount: (header: string, cells: number) => `“${header}”: ${counted(cells, 'text')} turned into numbers`,
    blank: (header: string, cells: number) =>
      `“${header}”: ${counted(cells, 'cell')} freed of needless blanks`,
    accents: (header: string, cells: number) =>
      `“${header}”: ${counted(cells, 'text')} with accents joined to their letters`,
    case: (header: string, cells: number) =>
      `“${header}”: ${counted(cells, 'text')} in the spelling that is most frequent`,
    digits: (header: string, cells: number) =>
      `“${header}”: ${counted(cells, 'text')} of digits turned into numbers, as the others of the column`,
    above: (header: string, cells: number) =>
      `“${header}”: ${counted(cells, 'value')} above the header turned into texts`,
  },
  example: (change: string, before: string, after: string) =>
    `${change}, for example “${before}” into “${after}”.`,
  merged: (header: string, spellings: number, name: string) =>
    `“${header}”: ${counted(spellings, 'spelling')} that only look alike are now the one name “${name}”.`,
  nothing: 'Nothing had to be changed.',
};
