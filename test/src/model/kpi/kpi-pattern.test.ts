import { shortAmount } from '../../../../src/model/kpi/kpi-pattern';

const words = { million: 'M', billion: 'B' };

test('a large amount of money is shortened where there is little room, also one with cents', () => {
  expect(shortAmount({ format: 'money' }, '#,##0', words)).toBe(
    '[>=1000000000]#,##0.00,,,"B";[>=1000000]#,##0.0,,"M";#,##0',
  );
  expect(shortAmount({ format: 'money' }, '#,##0.00', words)).toBe(
    '[>=1000000000]#,##0.00,,,"B";[>=1000000]#,##0.0,,"M";#,##0.00',
  );
});

test('a share is written as it is', () => {
  expect(shortAmount({ format: 'percent' }, '0.0%', words)).toBe('0.0%');
});
