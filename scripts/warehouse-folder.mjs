/** Opens a folder of CSV and Parquet files that stands in for BigQuery, or throws an error that says what is wrong with it. */
import { refuse } from './data-folder.mjs';
import { importTypeScript } from './import-typescript.mjs';

/**
 * @param {string} folder
 * @param {import('../host/messages/command').CommandWords} words
 * @returns {Promise<{ service: import('../host/warehouse/jobs').WarehouseService, close: () => void }>}
 * @throws {Error} with a sentence for the person at the command line
 */
export async function openWarehouseFolder(folder, words) {
  const { openWarehouse, warehouseService } = await importTypeScript('host/warehouse/jobs.ts');
  const open = await openWarehouse(folder).catch(refuse('warehouse', folder, words));
  if (open.tables.length === 0) throw new Error(words.noTables(folder));
  return { service: warehouseService(open), close: open.close };
}
