/** Shows what the status words of sales tools and departments usually mean. */
import { usualMeaning, usualWords } from '../../../../src/data/mapping/status-words';

test.each([
  [
    'won',
    ['Hoàn thành', 'Giao hàng thành công', 'Đã nhận hàng', 'paid', 'Fulfilled', 'Closed Won', 'closedwon'],
  ],
  ['lost', ['Đã hủy', 'DA HUY', 'Closed - Not Converted', 'voided', 'Giao thất bại']],
  ['open', ['New', 'Đang giao', 'Chờ xác nhận', 'Proposal/Price Quote', 'pending', 'unfulfilled']],
  ['returned', ['Refunded', 'Trả hàng', 'Trả hàng/Hoàn tiền', 'returned']],
  [undefined, ['Partially refunded', 'Closed', '']],
])('%s: %p', (meaning, words) => {
  expect(words.map(usualMeaning)).toEqual(words.map(() => meaning));
});

test('the words of a column by their meaning, each once, as it is first written', () => {
  expect(usualWords(['Hoàn thành', 'HOÀN THÀNH', 'Đã nhận hàng', 'Refunded', 'Mới', 'Khác', 7, ''])).toEqual({
    won: ['Hoàn thành', 'Đã nhận hàng'],
    open: ['Mới'],
    returned: ['Refunded'],
  });
});
