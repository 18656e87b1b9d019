/** Bundles src/main.ts and the custom functions into dist/Code.js, by webpack and gas-webpack-plugin. */
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';
import { importTypeScript } from './import-typescript.mjs';
import { inProject } from './project.mjs';

const ENTRY = 'src/main.ts';

/**
 * @param {string} outputFolder where Code.js is written
 * @param {readonly { request: RegExp, by: string }[]} replaces modules that others of an edition stand in for
 */
export async function buildServer(outputFolder, replaces = []) {
  const compiler = webpack({
    mode: 'production',
    context: inProject(),
    entry: `./${ENTRY}`,
    // Not `node`, which would leave `global` undefined in Apps Script.
    target: ['web', 'es2019'],
    devtool: false,
    // A cached module loses its stubs.
    cache: false,
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: {
            loader: inProject('scripts/ts-loader.mjs'),
            options: { entry: inProject(ENTRY), appended: await customFunctions() },
          },
        },
      ],
    },
    output: { path: outputFolder, filename: 'Code.js', environment: { globalThis: true } },
    plugins: [
      new GasPlugin({ include: [ENTRY] }),
      ...replaces.map(({ request, by }) => new webpack.NormalModuleReplacementPlugin(request, inProject(by))),
    ],
    // A minifier renames parameters and drops the JSDoc that Sheets shows as help.
    optimization: { minimize: false },
    performance: { hints: false },
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors() || stats.hasWarnings())
    throw new Error(stats.toString({ preset: 'errors-warnings' }));
}

/** The source of every `KPI_…` function, as src/functions/signature.ts writes it. */
async function customFunctions() {
  const [{ FUNCTIONS }, { functionSource }, { allMessages }] = await Promise.all(
    ['src/functions/definitions.ts', 'src/functions/signature.ts', 'src/words/index.ts'].map(
      importTypeScript,
    ),
  );
  return FUNCTIONS.map((each) => functionSource(each, allMessages)).join('\n\n');
}
