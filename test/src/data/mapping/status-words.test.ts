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
  expect(words.map((word) => usualMeaning(word, 'leads'))).toEqual(words.map(() => meaning));
});

test('the words of a column by their meaning, each once, as it is first written', () => {
  expect(
    usualWords(['Hoàn thành', 'HOÀN THÀNH', 'Đã nhận hàng', 'Refunded', 'Mới', 'Khác', 7, ''], 'leads'),
  ).toEqual({
    won: ['Hoàn thành', 'Đã nhận hàng'],
    open: ['Mới'],
    returned: ['Refunded'],
  });
});

test('a complete order is won; of a lead, only its form is complete', () => {
  expect([usualMeaning('Complete', 'sales'), usualMeaning('complete', 'leads')]).toEqual(['won', undefined]);
  expect(usualWords(['complete', 'CREATED', 'Converted'], 'leads')).toEqual({ won: ['Converted'] });
});
