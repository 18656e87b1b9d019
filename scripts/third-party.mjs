/** Collects the licences of the packages that a bundle contains. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from './project.mjs';

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE = /^(licen[cs]e|notice|copying)/i;

/**
 * @param {readonly string[]} inputs the bundled files, relative to the project
 * @returns {Promise<string>} each package with its version, its licence, and the texts of its licence files
 */
export async function notices(inputs) {
  const folders = [...new Set(inputs.map((file) => PACKAGE.exec(file)?.[1]).filter(Boolean))].sort();
  const parts = await Promise.all(folders.map((folder) => notice(inProject(folder))));
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
}

async function notice(folder) {
  const { name, version, license, author } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const by = typeof author === 'object' ? author.name : author;
  const files = (await readdir(folder)).filter((file) => LICENCE.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return [
    `${name} ${version}\nLicence: ${license}${by === undefined ? '' : `\nBy: ${by}`}\n`,
    ...texts.map((text) => `${text.trim()}\n`),
  ].join('\n');
}
