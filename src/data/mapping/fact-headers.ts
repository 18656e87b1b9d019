/** Lists the headers by which the columns of a sheet of facts are recognised, as programs and people write them. */
import type { HeaderWords } from './shared-headers';

export const FACT_HEADERS: HeaderWords = {
  scopeType: ['scope type', 'loại đối tượng', 'loại phạm vi', 'loại', 'cấp'],
  scope: ['scope', 'scope name', 'đối tượng', 'phạm vi', 'tên', 'name'],
  periodStart: ['period start', 'start of period', 'ngày đầu kỳ', 'đầu kỳ', 'period', 'kỳ', 'month', 'tháng'],
  periodEnd: ['period end', 'end of period', 'ngày cuối kỳ', 'cuối kỳ'],
  measure: ['measure', 'measure id', 'kpi', 'kpi id', 'metric', 'chỉ số đo', 'mã kpi', 'chỉ số'],
  value: ['value', 'actual', 'giá trị', 'kết quả', 'thực hiện'],
};
