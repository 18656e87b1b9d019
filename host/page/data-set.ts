/** Describes what the server has for this page: the add-on's files, and the data to begin with. */
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
}

/** @throws where the server does not answer */
export async function fetchScript(): Promise<ScriptFiles> {
  const [code, sidebar] = await Promise.all([fetchText('Code.js'), fetchText('Sidebar.html')]);
  return { code, html: { Sidebar: sidebar } };
}

/** @throws where the server does not answer */
export const fetchDataSet = async (): Promise<DataSet> => JSON.parse(await fetchText('data.json')) as DataSet;

async function fetchText(name: string): Promise<string> {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
  return response.text();
}
