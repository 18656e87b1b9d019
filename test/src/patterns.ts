/** Gives the patterns with which a Vietnamese spreadsheet writes amounts and dates. */
import { patternsOf } from '../../src/core/layout/number-format';

export const PATTERNS = patternsOf('vi_VN', 'Asia/Ho_Chi_Minh');
