/** Uses the wizard from an empty document on, in English, for regions alone and with only the keyboard. */
import { tabAndPress } from './wizard';
import { journey } from './wizard-journey';

jest.setTimeout(90_000);

journey({
  language: 'en',
  press: tabAndPress,
  choose: ['For each rep (12)'],
  cards: 4,
  scores: ['105.3', '107.6'],
});
