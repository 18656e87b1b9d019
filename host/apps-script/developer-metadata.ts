/**
 * Mirrors `SpreadsheetApp.DeveloperMetadata` and its finder: keys and values that stay with a sheet, hidden from its
 * readers.
 */
import { greatestOf } from '../../src/core/extremes';
import type { SavedMetadata } from '../document/beside';
import { text } from './arguments';
import type { Classes } from './classes';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enumerations';
import { serve } from './serve';
import { sheetIdWith } from '../document/sheet-ids';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

function metadataOf(classes: Classes, saved: SavedMetadata): Metadata {
  const { beside, calls } = classes.document;
  const metadata: Metadata = serve<Metadata>({
    name: 'SpreadsheetApp.DeveloperMetadata',
    calls,
    // The finder's one call brings them all along.
    local: ['getId', 'getKey', 'getValue', 'getVisibility', 'getLocation'],
    write: ['setValue', 'remove'],
    takes: { setValue: [[text]] },
    methods: {
      getId: () => saved.id,
      getKey: () => saved.key,
      getValue: () => saved.value,
      getVisibility: () => DeveloperMetadataVisibility[saved.visibility],
      getLocation: () => locationOf(classes, saved),
      setValue(value) {
        saved.value = value;
        return metadata;
      },
      remove() {
        const index = beside.metadata.indexOf(saved);
        if (index < 0) throw new Error('Developer metadata not found');
        beside.metadata.splice(index, 1);
      },
    },
  });
  return metadata;
}

function locationOf(classes: Classes, { sheetId }: SavedMetadata): Location {
  return serve<Location>({
    name: 'SpreadsheetApp.DeveloperMetadataLocation',
    calls: classes.document.calls,
    local: 'all',
    methods: {
      getLocationType: () => DeveloperMetadataLocationType[sheetId === null ? 'SPREADSHEET' : 'SHEET'],
      getSheet() {
        const id = sheetId === null ? undefined : sheetIdWith(classes.document, sheetId);
        return id === undefined ? null : classes.sheet(id);
      },
    },
  });
}

/** Finds metadata of the document and of every sheet that it still has. */
export function metadataFinder(classes: Classes): Finder {
  const { document } = classes;
  let wanted: string | undefined;
  const finder: Finder = serve<Finder>({
    name: 'SpreadsheetApp.DeveloperMetadataFinder',
    calls: document.calls,
    local: ['withKey'],
    withheld: ['find'],
    takes: { withKey: [[text]] },
    methods: {
      withKey(key) {
        wanted = key;
        return finder;
      },
      find: () =>
        document.beside.metadata
          .filter(({ key }) => wanted === undefined || key === wanted)
          .filter(({ sheetId }) => sheetId === null || sheetIdWith(document, sheetId) !== undefined)
          .map((saved) => metadataOf(classes, saved)),
    },
  });
  return finder;
}

/** Adds metadata as `addDeveloperMetadata` does: several may have the same key. */
export function addMetadata(
  { document }: Classes,
  { sheetId, key, value, visibility }: Omit<SavedMetadata, 'id'>,
): void {
  const { metadata } = document.beside;
  const id = greatestOf([0, ...metadata.map((saved) => saved.id)]) + 1;
  metadata.push({ id, sheetId, key, value, visibility });
}

/** A deleted sheet takes its metadata with it. */
export function forgetMetadata({ document }: Classes, sheetId: number): void {
  const { metadata } = document.beside;
  for (let at = metadata.length - 1; at >= 0; at--) {
    if (metadata[at]?.sheetId === sheetId) metadata.splice(at, 1);
  }
}
