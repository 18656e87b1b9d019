/** Says what changed in the cleaned copy of a sheet, in English. */
import { counted, doing } from './phrases';

export const cleaning = {
  /** Each with the column's header and how many of its cells. */
  changes: {
    date: (header: string, cells: number) =>
      `“${header}”: ${doing(cells, 'text', 'becomes a date', 'become dates')}`,
    exchanged: (header: string, cells: number) =>
      `“${header}”: day and month of ${doing(cells, 'date', 'is', 'are')} corrected`,
    amount: (header: string, cells: number) =>
      `“${header}”: ${doing(cells, 'text', 'becomes a number', 'become numbers')}`,
    blank: (header: string, cells: number) =>
      `“${header}”: ${doing(cells, 'cell', 'loses', 'lose')} unnecessary spaces`,
    accents: (header: string, cells: number) =>
      `“${header}”: accents of ${counted(cells, 'text')} are joined to their letters`,
    case: (header: string, cells: number) =>
      `“${header}”: ${doing(cells, 'text', 'takes', 'take')} the most frequent spelling`,
    digits: (header: string, cells: number) =>
      `“${header}”: ${doing(cells, 'text', 'of digits becomes a number', 'of digits become numbers')}, like the rest of the column`,
    key: (header: string, cells: number) =>
      `“${header}”: ${doing(cells, 'customer', 'is', 'are')} written in one way`,
    noName: (header: string, cells: number) =>
      `“${header}”: ${doing(cells, 'cell', 'without a name becomes blank', 'without a name become blank')}`,
    above: (header: string, cells: number) =>
      `“${header}”: ${doing(cells, 'value', 'above the header becomes a text', 'above the header become texts')}`,
  },
  example: (change: string, before: string, after: string) =>
    `${change}, for example “${before}” becomes “${after}”.`,
  merged: (header: string, spellings: number, name: string) =>
    `“${header}”: ${counted(spellings, 'spelling')} that only look alike become the one name “${name}”.`,
};
