/** Uses the wizard from an empty document on, in Vietnamese, for everyone and with numbers kept as values. */
import { click, journey } from './wizard-journey';

jest.setTimeout(90_000);

journey({
  language: 'vi',
  press: click,
  choose: ['Giá trị'],
  cards: 16,
  scores: ['105,3', '107,6'],
});
