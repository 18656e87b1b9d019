/**
 * Holds what docs/adding-a-language.md adds, as edits of source files. In place of the files of words that a person would
 * write, it marks the English ones, so that no word is the same in two languages.
 */
import { after, before, instead } from './edits.mjs';

const MARKED = `/** Marks every word of another language, for a trial. */
const FRENCH = 'fr';

type Said = (...args: readonly unknown[]) => unknown;

function mark(value: unknown): unknown {
  if (typeof value === 'string') return \`\${value} \${FRENCH}\`;
  if (typeof value === 'function') return markedSentence(value as Said);
  if (Array.isArray(value)) return value.map(mark);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner)]));
}

/** It takes as many parameters as the other one. */
function markedSentence(say: Said): Said {
  const sentence: Said = (...args) => mark(say(...args));
  return Object.defineProperty(sentence, 'length', { value: say.length });
}

export const marked = <Words>(words: Words): Words => mark(words) as Words;
`;

/** @param {string} file of the words, without its ending */
const wordsOf = (file, name, type) => `/** Says ${file} in French. */
import { ${name} as english, type ${type} } from '../en/${file}';
import { marked } from './marked';

export const ${name}: ${type} = marked(english);
`;

const spoken = (record, name) => [
  after(`import { ${name} as vi } from './vi/${record}';`, `import { ${name} as fr } from './fr/${record}';`),
];

export const language = {
  'src/words/fr/marked.ts': MARKED,
  'src/words/fr/said-by-both.ts': wordsOf('said-by-both', 'saidByBoth', 'SharedWords'),
  'src/words/fr/said-by-sheets.ts': wordsOf('said-by-sheets', 'saidBySheets', 'SheetWords'),
  'src/words/fr/said-by-sidebar.ts': wordsOf('said-by-sidebar', 'saidBySidebar', 'SidebarWords'),
  'src/words/language.ts': [
    after("  en: { name: 'English', locale: 'en_US' },", "  fr: { name: 'Français', locale: 'fr_FR' },"),
  ],
  'src/words/index.ts': [
    ...spoken('said-by-sheets', 'saidBySheets'),
    instead(
      'const WORDS: Readonly<Record<Language, Messages>> = { en, vi };',
      'const WORDS: Readonly<Record<Language, Messages>> = { en, vi, fr };',
    ),
  ],
  'src/words/sidebar.ts': [
    ...spoken('said-by-sidebar', 'saidBySidebar'),
    instead(
      'const WORDS: Readonly<Record<Language, SidebarWords>> = { en, vi };',
      'const WORDS: Readonly<Record<Language, SidebarWords>> = { en, vi, fr };',
    ),
  ],
  'src/words/shared.ts': [
    ...spoken('said-by-both', 'saidByBoth'),
    instead(
      'const WORDS: Readonly<Record<Language, SharedWords>> = { en, vi };',
      'const WORDS: Readonly<Record<Language, SharedWords>> = { en, vi, fr };',
    ),
  ],
  'host/messages/command.ts': [
    instead(
      'export const commandWords = (language: Language): CommandWords => ({ en, vi })[language];',
      'export const commandWords = (language: Language): CommandWords => ({ en, vi, fr: en })[language];',
    ),
  ],
  'host/messages/page.ts': [
    instead(
      'export const words = (language: Language): Words => ({ en, vi })[language];',
      'export const words = (language: Language): Words => ({ en, vi, fr: en })[language];',
    ),
  ],
  'host/page/locales.ts': [
    instead(
      'export const univerWords = (language: Language): ILanguagePack => ({ en, vi })[language];',
      'export const univerWords = (language: Language): ILanguagePack => ({ en, vi, fr: en })[language];',
    ),
  ],
  'host/page/univer-view.ts': [
    instead(
      '  const locale = { en: LocaleType.EN_US, vi: LocaleType.VI_VN }[language];',
      '  const locale = { en: LocaleType.EN_US, vi: LocaleType.VI_VN, fr: LocaleType.FR_FR }[language];',
    ),
  ],
  'test/all-words.ts': [
    before(
      "import type { Language } from '../src/words/language';",
      "import { saidBySheets as sheetsFr } from '../src/words/fr/said-by-sheets';",
      "import { saidBySidebar as sidebarFr } from '../src/words/fr/said-by-sidebar';",
    ),
    after('  vi: { ...sidebarVi, ...sheetsVi },', '  fr: { ...sidebarFr, ...sheetsFr },'),
  ],
};
