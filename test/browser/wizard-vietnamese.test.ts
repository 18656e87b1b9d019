/** The wizard from an empty document on, in Vietnamese, for regions alone and with numbers that stay as they are. */
import { click, journey } from './wizard-journey';

jest.setTimeout(90_000);

journey({
  language: 'vi',
  press: click,
  choose: ['Cho từng nhân viên (12)', 'Giá trị'],
  cards: 4,
  scores: ['81,8', '92,6'],
});
