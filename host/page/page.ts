/** Opens the page: a working spreadsheet from the add-on's files and the saved document, or the data to begin with. */
import './page.css';
import { chosenLanguage } from './language';
import { openFailed } from './open-failed';
import { openPage } from './open-page';
import { words } from '../messages/page';

const language = chosenLanguage();
document.documentElement.lang = language;

openPage(language).catch((error: unknown) => {
  console.error(error);
  return openFailed(error, words(language));
});
