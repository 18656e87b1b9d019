/** Uses the wizard from an empty document on, in Vietnamese, for everyone and with numbers kept as values. */
import { click, journey } from './wizard-journey';

jest.setTimeout(90_000);

journey({
  language: 'vi',
  press: click,
  choose: ['Số cố định (bấm để cập nhật)'],
  cards: 16,
  scores: ['105,3', '107,6'],
});
