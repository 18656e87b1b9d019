/** Describes what the server has for this page: the add-on's files, and the data to begin with. */
import type { Language } from '../../src/words/language';
import type { SavedDocument } from '../document/saved-document';
import type { ScriptFiles } from '../document/script-files';

/** As the server describes it in /data.json. */
export interface DataSet {
  /** Tells one folder from another. */
  readonly id: string;
  /** The folder's name; `null` for the sample team. */
  readonly name: string | null;
  /** Changes with the files. */
  readonly version: string;
  /** `null` for the sample team. */
  readonly files: readonly { readonly name: string; readonly text: string }[] | null;
  readonly mapping: unknown;
  /** In whose marks numbers are written where a column does not tell; `null` where nobody said so. */
  readonly numberLocale: string | null;
  /** Whether the server answers for BigQuery. */
  readonly hasWarehouse?: boolean;
  /** The day on which the sample team was finished, `2026-11-30`; `null` where the page opens with its data alone. */
  readonly finishedOn: string | null;
}

/** @throws where the server does not answer */
export async function fetchScript(): Promise<ScriptFiles> {
  const [code, sidebar] = await Promise.all([fetchText('Code.js'), fetchText('Sidebar.html')]);
  return { code, html: { Sidebar: sidebar } };
}

/** @throws where the server does not answer */
export const fetchDataSet = async (): Promise<DataSet> => JSON.parse(await fetchText('data.json')) as DataSet;

/** A sample that ends many days ago would show a team that stopped selling. */
const DAYS_FRESH = 7;

/**
 * The finished document of the sample team.
 *
 * @returns `undefined` where it is of an earlier month or too old: then it is made here
 * @throws where the server does not answer
 */
export async function fetchSample(
  { finishedOn }: DataSet,
  language: Language,
): Promise<SavedDocument | undefined> {
  if (finishedOn === null) return undefined;
  const [made, now] = [new Date(`${finishedOn}T00:00`), new Date()];
  const days = (now.getTime() - made.getTime()) / 86_400_000;
  if (made.getMonth() !== now.getMonth() || days < 0 || days > DAYS_FRESH) return undefined;
  return JSON.parse(await fetchText(`sample.${language}.json`)) as SavedDocument;
}

async function fetchText(name: string): Promise<string> {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
  return response.text();
}
