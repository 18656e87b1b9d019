/** Writes docs/univer-patches.md from the patches of Univer: what each mends, and the report that it would be. */
import { UNIVER_VERSION, type Patch, type Report, type TextPatch } from '../univer/patches/patch';
import { RUNNING_PATCHES } from '../univer/patches/running-patches';
import { CLASS_FIELDS, TEXT_PATCHES } from '../univer/patches/text/text-patches';

/** The page as Markdown. */
export const univerPage = (): string =>
  [
    '# What is changed in Univer',
    `Written by \`npm run docs\` from \`host/univer/patches\`; do not edit it by hand. The patches were made for Univer ${UNIVER_VERSION}. ` +
      '`test/host/univer/patches.test.ts` runs Univer without them and fails where one is no longer needed, as it does for any other ' +
      'version. [Why they are made](decisions/univer-with-changed-parts.md) is a page of its own.',
    '## While Univer is bundled',
    ...section(CLASS_FIELDS, 'In every file, by a regular expression.'),
    ...TEXT_PATCHES.flatMap((patch) => section(patch, placesOf(patch))),
    '## While the host runs',
    ...RUNNING_PATCHES.flatMap((patch) => section(patch, `In \`host/univer/patches/${patch.name}.ts\`.`)),
  ].join('\n\n');

const placesOf = ({ parts }: TextPatch): string => {
  const places = Object.entries(parts).map(([name, { length }]) =>
    length === 1 ? `one part of \`${name}\`` : `${length} parts of \`${name}\``,
  );
  return `Replaces ${places.join(' and ')}.`;
};

function section({ name, mends, report, notShown }: Patch, how: string): readonly string[] {
  return [
    `### ${name}`,
    [mends, how, ...(notShown === undefined ? [] : [`No test shows Univer without it: ${notShown}.`])].join(
      ' ',
    ),
    report
      ? reported(report)
      : 'Nothing to report: Univer does what Excel does, or decides a matter of taste.',
  ];
}

const reported = ({ happens, expected, steps }: Report): string =>
  [`- _What happens._ ${happens}`, `- _Expected._ ${expected}`, `- _Steps._ ${steps}`].join('\n');
