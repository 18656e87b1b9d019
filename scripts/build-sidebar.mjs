/** Inlines sidebar/main.ts and its CSS into sidebar/index.html: one file that needs no other resource. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build as esbuild } from 'esbuild';
import { inProject } from './project.mjs';

/**
 * @param {string} outputFolder where Sidebar.html is written
 * @param {string} entry
 */
export async function buildSidebar(outputFolder, entry) {
  const { outputFiles } = await esbuild({
    entryPoints: [inProject(entry)],
    outdir: outputFolder,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    // The page says that it is UTF-8; escapes would make Vietnamese twice as long.
    charset: 'utf8',
  });
  const textOf = (extension) => outputFiles.find((file) => file.path.endsWith(extension))?.text.trim() ?? '';
  const script = textOf('.js').replaceAll('<!--', '<\\!--');
  const style = textOf('.css');
  if (/\/[/*]/.test(script)) {
    throw new Error('HtmlService would cut what follows // or /* in a template literal of the sidebar.');
  }
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style)) {
    throw new Error('The sidebar would end its own <script> or <style> element.');
  }
  const template = await readFile(inProject('sidebar/index.html'), 'utf8');
  const html = template.replace('/* {{css}} */', () => style).replace('/* {{js}} */', () => script);
  await writeFile(path.join(outputFolder, 'Sidebar.html'), html);
}
