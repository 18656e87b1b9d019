/** Lists every patch of Univer's source, and changes a file of it by them. */
import type { Patch, TextPatch } from '../patch';
import { CALCULATION } from './calculation';
import { REFERENCES } from './references';
import { SHEETS } from './sheets';

export const TEXT_PATCHES: readonly TextPatch[] = [...CALCULATION, ...REFERENCES, ...SHEETS];

/** Every file of Univer is changed by this one. */
export const CLASS_FIELDS: Patch = {
  name: 'class fields',
  mends:
    'Class fields are plain assignments; calls of a helper cost the local host a sixth of its time to calculate.',
  report: {
    happens:
      'Univer is compiled with `_defineProperty(this, "_cache", void 0)` for each field of each object.',
    expected:
      'Fields are compiled to assignments, or left to the engine, as every browser that is supported knows them.',
    steps: 'Look for `_defineProperty(this` in `lib/es/index.js` of any package.',
  },
  notShown: 'what is calculated stays the same; a test finds the calls in the installed version',
};

/**
 * A field with a simple value: `_defineProperty(this, "_cache", void 0)`.
 *
 * @internal exported for tests alone: one finds such fields in the installed version
 */
export const CLASS_FIELD =
  /_defineProperty\(this, "([\w$]+)", ((?:new [\w$.]+\(\)|\[\]|\{\}|[^(),{}[\]]+))\)/g;

/**
 * @param name the package without its scope: `engine-formula`; `undefined` for a file that is not a package's main one
 * @throws where a part does not occur exactly once
 */
export function patchedSource(source: string, name: string | undefined): string {
  const parts = TEXT_PATCHES.flatMap((patch) =>
    Object.entries(patch.parts)
      .filter(([each]) => each === name)
      .flatMap(([, found]) => found.map(([part, instead]) => ({ patch: patch.name, part, instead }))),
  );
  const plain = source.replace(CLASS_FIELD, '(this.$1 = $2)');
  return parts.reduce((text, { patch, part, instead }) => {
    const times = text.split(part).length - 1;
    if (times !== 1) throw new Error(`“${patch}”: @univerjs/${name ?? ''} has ${times} times: ${part}`);
    return text.replace(part, instead);
  }, plain);
}
