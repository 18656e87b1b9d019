/**
 * Shows with each patch what it mends, and without it that Univer still needs it: a test fails where a newer version
 * mends it by itself.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { UNIVER_VERSION, type Patch } from '../../../host/univer/patches/patch';
import { RUNNING_PATCHES } from '../../../host/univer/patches/running-patches';
import {
  CLASS_FIELD,
  CLASS_FIELDS,
  patchedSource,
  TEXT_PATCHES,
} from '../../../host/univer/patches/text/text-patches';
import { inProject } from '../../project';
import { FAULTS } from './shown-faults';
import { patchedHost, unpatchedHost, type Headless } from './unpatched';

const PATCHES: readonly Patch[] = [CLASS_FIELDS, ...TEXT_PATCHES, ...RUNNING_PATCHES];

const sourceOf = (name: string): string =>
  readFileSync(inProject(`node_modules/@univerjs/${name}/lib/es/index.js`), 'utf8');

test('the patches were written for this version of Univer: with another one, look at each', () => {
  const { dependencies } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const versions = Object.entries(dependencies).filter(([name]) => name.startsWith('@univerjs/'));
  expect(versions.length).toBeGreaterThan(20);
  expect(new Set(versions.map(([, version]) => version))).toEqual(new Set([UNIVER_VERSION]));
});

test('each patch has a name of its own, and is shown or says why not', () => {
  const names = PATCHES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const shown = PATCHES.filter(({ notShown }) => notShown === undefined).map(({ name }) => name);
  expect(shown.sort()).toEqual(Object.keys(FAULTS).sort());
});

test.each(RUNNING_PATCHES.map(({ name }) => name))('%s has a file of its name', (name) => {
  expect(existsSync(inProject(`host/univer/patches/${name}.ts`))).toBe(true);
});

test.each(TEXT_PATCHES.map((patch) => [patch.name, patch] as const))(
  'each part of “%s” occurs once in the installed version',
  (_, { parts }) => {
    const times = Object.entries(parts).flatMap(([name, each]) =>
      each.map(([part]) => sourceOf(name).split(part).length - 1),
    );
    expect(times).toEqual(times.map(() => 1));
  },
);

test('docs/univer-patches.md is what npm run docs writes', () => {
  const args = [inProject('scripts/docs.mjs'), '--check', 'docs/univer-patches.md'];
  expect(() => execFileSync(process.execPath, args)).not.toThrow();
}, 60_000);

test('a part that is no longer there stops the build', () => {
  const source = sourceOf('sheets').replace('this._permissionCheckWithFormula(params);', '');
  expect(() => patchedSource(source, 'sheets')).toThrow(
    '“permission to see cells”: @univerjs/sheets has 0 times: permission = this._permissionCheckWithFormula(params);',
  );
});

test('class fields are calls of a helper in the installed version, and assignments in what is bundled', () => {
  const source = sourceOf('engine-formula');
  expect(source.match(CLASS_FIELD)?.length).toBeGreaterThan(200);
  expect(patchedSource(source, 'engine-formula').match(CLASS_FIELD)).toBeNull();
  expect(patchedSource('_defineProperty(this, "_cache", void 0);', undefined)).toBe(
    '(this._cache = void 0);',
  );
});

describe('without the patch', () => {
  let unpatched: Headless;
  beforeAll(() => {
    unpatched = unpatchedHost();
  }, 120_000);

  test.each(Object.entries(FAULTS))('%s', async (_, { ask, patched, unpatched: fault }) => {
    expect({ patched: await ask(patchedHost()), unpatched: await ask(unpatched) }).toEqual({
      patched,
      unpatched: fault,
    });
  });
});
