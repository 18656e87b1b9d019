/** Shows in which locale the page opens a document: whether 5/10 is a day in October or in May. */
import { documentLocale } from '../../../host/page/document-locale';
import type { Language } from '../../../src/words/language';

test.each<readonly [Language, kept: string | undefined, spoken: readonly string[], expected: string]>([
  // A new one is of the browser's region.
  ['en', undefined, ['en-GB'], 'en_GB'],
  ['en', undefined, ['en-US', 'en-GB'], 'en_US'],
  ['en', undefined, ['vi-VN', 'en-SG'], 'en_SG'],
  ['vi', undefined, ['en-GB', 'vi-VN'], 'vi_VN'],
  // Of no region, or of one whose marks and dates are not known here.
  ['en', undefined, ['en'], 'en_US'],
  ['en', undefined, ['en-ZA'], 'en_US'],
  ['en', undefined, ['fr-FR'], 'en_US'],
  ['vi', undefined, ['vi'], 'vi_VN'],
  // One that was saved stays as it is, until its reader wants another language.
  ['en', 'en_US', ['en-GB'], 'en_US'],
  ['en', 'en_GB', ['en-US'], 'en_GB'],
  ['en', 'vi_VN', ['en-GB'], 'en_GB'],
  ['vi', 'en_GB', ['en-GB'], 'vi_VN'],
])('in %s, saved as %s, for a browser of %j it is %s', (language, kept, spoken, expected) => {
  expect(documentLocale(language, kept, spoken)).toBe(expected);
});
