/** Reads whom the team sheet names, without any other table. */
import { scopesOf, type Scopes } from '../data/scopes/scopes';
import type { Sheets } from './document';
import { sheetSources } from './sheet-source';

/** Nobody but the team where no sheet is mapped. @throws Refusal where the team sheet cannot be read */
export const teamScopes = ({ mapping: { team }, ...sheets }: Sheets): Scopes =>
  scopesOf(sheetSources({ ...sheets, mapping: team ? { team } : {} }, []));
