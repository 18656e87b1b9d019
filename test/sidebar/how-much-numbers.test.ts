/** Shows how numbers are typed, read and written out in a field. */
import { numberField, readTyped, typedText, type NumberStyle } from '../../sidebar/controls/number-field';

const style = (format: NumberStyle['format'], locale: string): NumberStyle => ({
  format,
  locale,
  money: '#,##0 "₫"',
});

describe('a number', () => {
  test.each([
    { format: 'money', locale: 'vi_VN', value: 1_234_567, text: '1.234.567 ₫' },
    { format: 'money', locale: 'en_US', value: 1_234_567, text: '1,234,567 ₫' },
    { format: 'percent', locale: 'vi_VN', value: 0.125, text: '12,5%' },
    { format: 'percent', locale: 'en_US', value: 1.1, text: '110%' },
    { format: 'percent', locale: 'vi_VN', value: -0.0567, text: '-5,67%' },
    { format: 'decimal', locale: 'vi_VN', value: 7.25, text: '7,25' },
    { format: 'count', locale: 'vi_VN', value: 1200, text: '1.200' },
  ] as const)('$value as $format stands in a field of $locale as $text, and is read back', (each) => {
    const how = style(each.format, each.locale);
    expect(typedText(each.value, how)).toBe(each.text);
    expect(readTyped(each.text, how)).toBe(each.value);
  });

  test.each([
    { format: 'money', locale: 'vi_VN', text: '1.500', value: 1500 },
    { format: 'money', locale: 'en_US', text: '1.500', value: 1.5 },
    { format: 'money', locale: 'vi_VN', text: '1,2 tỷ', value: 1_200_000_000 },
    { format: 'money', locale: 'vi_VN', text: ' 20tr ', value: 20_000_000 },
    { format: 'percent', locale: 'vi_VN', text: '12,5', value: 0.125 },
    { format: 'percent', locale: 'en_US', text: '56.7 %', value: 0.567 },
    { format: 'count', locale: 'en_US', text: '', value: null },
    { format: 'count', locale: 'en_US', text: 'many', value: NaN },
  ] as const)('“$text” typed as $format in $locale is $value', ({ format, locale, text, value }) => {
    expect(readTyped(text, style(format, locale))).toBe(value);
  });
});

describe('a field for a number', () => {
  function open(value: number | null = null) {
    const kept: (number | null)[] = [];
    const field = numberField({
      key: 'bonus',
      label: 'Bonus',
      style: style('money', 'vi_VN'),
      value,
      noNumber: (typed) => `“${typed}” is not a number.`,
      flaw: (typed) => (typed !== null && typed < 0 ? 'Write 0 or more.' : null),
      keep: (typed) => {
        kept.push(typed);
      },
    });
    document.body.replaceChildren(field.element);
    const said = () => field.element.querySelector('[role=alert]')?.textContent;
    const type = (text: string): void => {
      field.control.focus();
      field.control.value = text;
      field.control.dispatchEvent(new Event('input'));
    };
    const leave = (): void => {
      field.control.dispatchEvent(new Event('change'));
      field.control.blur();
    };
    return { ...field, kept, said, type, leave };
  }

  test('keeps what can be read while it is typed, and writes it out when the person leaves it', () => {
    const field = open();
    field.type('2tr5');
    expect(field.kept).toEqual([2_500_000]);
    expect(field.control.value).toBe('2tr5');
    field.leave();
    expect(field.control.value).toBe('2.500.000 ₫');
    field.type('');
    expect(field.kept).toEqual([2_500_000, null]);
  });

  test('says what is wrong when the person leaves it, and takes it back as soon as it is mended', () => {
    const field = open();
    field.type('-');
    expect(field.said()).toBe('');
    field.leave();
    expect([field.said(), field.control.getAttribute('aria-invalid')]).toEqual([
      '“-” is not a number.',
      'true',
    ]);
    field.type('-5');
    field.leave();
    expect(field.said()).toBe('Write 0 or more.');
    expect(field.kept).toEqual([]);
    field.type('5');
    expect([field.said(), field.control.hasAttribute('aria-invalid')]).toEqual(['', false]);
    expect(field.kept).toEqual([5]);
  });

  test('shows a value from elsewhere only where nobody types, and never over a mistake', () => {
    const field = open(1);
    field.type('12');
    field.show(7);
    expect(field.control.value).toBe('12');
    field.leave();
    field.show(7);
    expect(field.control.value).toBe('7 ₫');
    field.type('x');
    field.leave();
    field.show(8);
    expect(field.control.value).toBe('x');
  });
});
