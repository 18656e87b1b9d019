/** How a Vietnamese spreadsheet writes amounts and dates. */
import { patternsOf } from '../../src/layout/number-format';

export const PATTERNS = patternsOf('vi_VN');
