/** The wizard from an empty document on, in English, with nothing but the keyboard. */
import { tabAndPress } from './wizard';
import { journey } from './wizard-journey';

jest.setTimeout(90_000);

journey({ language: 'en', press: tabAndPress, choose: [], cards: 16, scores: ['81.8', '92.6'] });
