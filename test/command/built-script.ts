/** Loads the add-on as it is pushed, for runs on the local host. */
import { readFileSync } from 'node:fs';
import type { ScriptFiles } from '../../host/document/script-files';
import { inProject } from '../project';

export const builtScript: ScriptFiles = {
  code: readFileSync(inProject('dist/Code.js'), 'utf8'),
  html: { Sidebar: readFileSync(inProject('dist/Sidebar.html'), 'utf8') },
};
