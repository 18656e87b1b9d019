/** Shows which names may mean the same scope. */
import { alikeNames } from '../../../../src/data/scopes/alike';

const reps = (...names: readonly string[]) => names.map((name) => ({ type: 'rep', name }) as const);

test.each([
  { names: ['Nguyễn Văn Hùng', 'Nguyen Van Hung'], alike: [['Nguyễn Văn Hùng', 'Nguyen Van Hung']] },
  { names: ['A. Tuấn', 'Lan', 'A Tuấn'], alike: [['A. Tuấn', 'A Tuấn']] },
  { names: ['Hà-Nội', 'Hà Nội', 'ha noi'], alike: [['Hà-Nội', 'Hà Nội', 'ha noi']] },
  { names: ['Nguyễn Văn Hùng', 'Nguyễn Văn Hưng'], alike: [] },
  { names: ['Lan', 'Lan Anh', 'Minh'], alike: [] },
  {
    names: ['Đào', 'dao', 'Minh', 'MINH.'],
    alike: [
      ['Đào', 'dao'],
      ['Minh', 'MINH.'],
    ],
  },
  { names: ['Hùng', 'Hưng', 'Hung'], alike: [['Hùng', 'Hưng', 'Hung']] },
])('of $names may be one: $alike', ({ names, alike }) => {
  expect(alikeNames(reps(...names))).toEqual(alike);
});

test('a rep and a region of the same name are two', () => {
  expect(alikeNames([...reps('Hà Nội'), { type: 'region', name: 'Ha Noi' }])).toEqual([]);
});
