/** Compiles TypeScript to JavaScript by esbuild as a webpack loader, keeping every doc comment. */
import { transform } from 'esbuild';

/**
 * esbuild keeps only "legal" comments, those opened by an exclamation mark, but Google Sheets reads the JSDoc above
 * a custom function. So doc comments are opened as legal ones before esbuild runs, and put back after it.
 * The option `appended` is added to the source of the option `entry`.
 */
export default function tsLoader(source) {
  const done = this.async();
  const { entry, appended } = this.getOptions();
  const whole = this.resourcePath === entry ? `${source}\n${appended}\n` : source;
  void transform(whole.replaceAll('/**', '/*!*'), {
    loader: 'ts',
    target: 'es2019',
    legalComments: 'inline',
    sourcefile: this.resourcePath,
  }).then(({ code }) => done(null, code.replaceAll('/*!*', '/**')), done);
}
