/** Shows what is found on sheets of switchboards and shops, and on those that people keep by hand. */
import { proposeSeries } from '../../../../src/data/mapping/series';
import { proposeMapping } from '../../../../src/data/mapping/propose';
import { usualWords } from '../../../../src/data/mapping/status-words';
import { literalSheet } from '../../literal-sheet';

test('calls are made to the number that was called: a kind of call is no customer', () => {
  const calls = literalSheet(
    'Lịch sử cuộc gọi',
    `Thời gian gọi | Số gọi | Số nhận    | Nhân viên | Loại cuộc gọi
     2026-11-02    | 1001   | 0912000001 | Lan       | Gọi ra
     2026-11-03    | 1002   | 0912000002 | Minh      | Gọi ra`,
  );
  expect(proposeMapping([calls]).care?.columns).toEqual({
    ...{ contactedOn: 'Thời gian gọi', customer: 'Số nhận', rep: 'Nhân viên', channel: 'Loại cuộc gọi' },
  });
});

test('contracts are sales on the day they are signed', () => {
  const contracts = literalSheet(
    'Hợp đồng',
    `Ngày ký    | Số HĐ | Khách hàng | Người phụ trách | Giá trị HĐ (trước VAT) | Còn nợ
     2026-11-02 | 01/HĐ | Sao Mai    | Lan             | 100                    | 60
     2026-11-13 | 02/HĐ | Hoa Sen    | Minh            | 200                    | 0`,
  );
  expect(proposeMapping([contracts]).sales?.columns).toEqual({
    ...{ orderId: 'Số HĐ', soldOn: 'Ngày ký', customer: 'Khách hàng', rep: 'Người phụ trách' },
    amount: 'Giá trị HĐ (trước VAT)',
  });
});

test('of what was expected and what came of it, only the latter is a sale', () => {
  const pipeline = literalSheet(
    'CRM',
    `Ngày tạo   | Người phụ trách | Giai đoạn  | Doanh số dự kiến | Ngày chốt dự kiến | Doanh số thực tế | Ngày chốt thực tế
     2026-11-02 | Lan             | Thành công | 100              | 2026-11-20        | 90               | 2026-11-18
     2026-11-03 | Minh            | Đàm phán   | 200              | 2026-11-30        |                  |`,
  );
  const { leads, sales } = proposeMapping([pipeline]);
  expect(sales?.columns).toMatchObject({ soldOn: 'Ngày chốt thực tế', amount: 'Doanh số thực tế' });
  expect(leads?.columns).toMatchObject({ createdOn: 'Ngày tạo', closedOn: 'Ngày chốt thực tế' });
});

test('what shops say of an order on its way', () => {
  expect(
    usualWords(['Đã thu tiền', 'Đang hoàn', 'Đã gửi hàng', 'Chờ chuyển hàng', 'KNM', 'Overdue'], 'sales'),
  ).toEqual({
    won: ['Đã thu tiền'],
    open: ['Đã gửi hàng', 'Chờ chuyển hàng', 'KNM', 'Overdue'],
    returned: ['Đang hoàn'],
  });
});

test('of two tables beside each other the first is read, with nothing of the second', () => {
  const beside = literalSheet(
    'Tháng 11',
    `Ngày       | Khách hàng | Nhân viên | Doanh thu |  | Ngày       | Kênh   | Chi phí
     2026-11-02 | Hoa        | Lan       | 500       |  | 2026-11-02 | Zalo   | 20
     2026-11-03 | Mai        | Minh      | 700       |  | 2026-11-03 | Google | 10`,
  );
  expect(proposeMapping([beside])).toEqual({
    sales: {
      sheet: 'Tháng 11',
      columns: { soldOn: 'Ngày', customer: 'Khách hàng', rep: 'Nhân viên', amount: 'Doanh thu' },
    },
  });
});

test('a blank column between other headers parts nothing', () => {
  const leads = literalSheet(
    'Leads',
    `Ngày tạo   | Nhân viên | Trạng thái |  | Nguồn
     2026-11-02 | Lan       | Đã chốt    |  | Zalo
     2026-11-03 | Minh      | Hủy        |  | Web`,
  );
  expect(proposeMapping([leads]).leads?.columns).toMatchObject({ source: 'Nguồn' });
});

test('a sheet with customers and a date is no list of the team, though each rep stands on it once', () => {
  const november = literalSheet(
    'T11',
    `Ngày       | Khách | NV   | DS
     2026-11-02 | A     | Lan  | 100
     2026-11-03 | B     | Minh | 200`,
  );
  expect(proposeMapping([november]).team).toBeUndefined();
});

test.each([
  [
    'Tuyển dụng',
    `Ngày nhận  | Họ tên | Nguồn    | Tình trạng | Người phụ trách
     2026-11-02 | An     | Facebook | Đạt        | Lan
     2026-11-03 | Bình   | TopCV    | Từ chối    | Minh`,
  ],
  [
    'Sheet1',
    `Created    | Candidate | Source   | Status   | Owner
     2026-11-02 | An        | LinkedIn | Rejected | Lan
     2026-11-03 | Bình      | Referral | New      | Minh`,
  ],
  [
    'Bảo hành T11',
    `Ngày nhận  | Khách hàng | Nguồn    | Tình trạng | Nhân viên
     2026-11-02 | Hoa        | Cửa hàng | Hoàn thành | Lan
     2026-11-03 | Mai        | Online   | Đang sửa   | Minh`,
  ],
])('who applies and what is repaired are no leads, though a rep is named: %s', (name, table) => {
  expect(proposeMapping([literalSheet(name, table)]).leads).toBeUndefined();
});

describe('leads without a rep', () => {
  const HEADERS = 'Ngày nhận  | Tên KH | Nguồn    | Tình trạng';
  const lan = `${HEADERS}
               2026-11-02 | An     | Facebook | Đã chốt
               2026-11-03 | Bình   | Zalo     | Đang tư vấn`;

  test('are told by words for who was won, beside where they came from', () => {
    expect(proposeMapping([literalSheet('Lan', lan)])).toEqual({
      leads: {
        sheet: 'Lan',
        columns: { createdOn: 'Ngày nhận', source: 'Nguồn', status: 'Tình trạng' },
        ...{ won: ['Đã chốt'], open: ['Đang tư vấn'] },
      },
    });
  });

  test('a sheet on which nobody was won yet goes on with them', () => {
    const minh = `${HEADERS}\n 2026-11-04 | Chi | Zalo | Mới`;
    expect(proposeSeries([literalSheet('Lan', lan), literalSheet('Minh', minh)]).leads?.sheet).toEqual([
      ...['Lan', 'Minh'],
    ]);
  });

  test.each([
    ['people who apply', `${HEADERS}\n 2026-11-02 | An | Facebook | Từ chối\n 2026-11-03 | Chi | Zalo | Hẹn`],
    [
      'repairs',
      'Ngày nhận | Khách | Máy | Tình trạng\n 2026-11-02 | An | A1 | Đã giao\n 2026-11-03 | Chi | B | Mới',
    ],
    [
      'orders',
      'Ngày tạo | Mã đơn | Nguồn | Trạng thái\n 2026-11-02 | 1 | Web | Đã giao\n 2026-11-03 | 2 | Web | Hủy',
    ],
    ['tasks', 'Ngày | Việc | Tình trạng\n 2026-11-02 | Họp | Hoàn thành\n 2026-11-03 | Gọi | Mới'],
  ])('%s are none', (_, table) => {
    expect(proposeMapping([literalSheet('Sheet1', table)])).toEqual({});
  });
});

describe('sheets as Vietnamese sales departments keep them', () => {
  test('leads with the day on which the data came', () => {
    const leads = literalSheet(
      'Data KH',
      `Ngày nhận data | Tên KH | SĐT        | Nguồn    | NVKD phụ trách | Tình trạng
       2026-11-02     | Hoa    | 0912000001 | Facebook | Lan            | Đã chốt
       2026-11-03     | Mai    | 0912000002 | Zalo     | Minh           | Không nghe máy`,
    );
    expect(proposeMapping([leads]).leads).toEqual({
      sheet: 'Data KH',
      columns: {
        ...{ createdOn: 'Ngày nhận data', rep: 'NVKD phụ trách', source: 'Nguồn', status: 'Tình trạng' },
      },
      won: ['Đã chốt'],
      open: ['Không nghe máy'],
    });
  });

  test('answers to a Google Form', () => {
    const form = literalSheet(
      'Câu trả lời biểu mẫu 1',
      `Dấu thời gian | Họ và tên | SĐT        | Nguồn  | Sale phụ trách | Tình trạng
       2026-11-02    | Hoa       | 0912000001 | Google | Lan            | Đã chốt
       2026-11-03    | Mai       | 0912000002 | Zalo   | Minh           | Từ chối`,
    );
    expect(proposeMapping([form]).leads?.columns).toMatchObject({
      ...{ createdOn: 'Dấu thời gian', rep: 'Sale phụ trách', status: 'Tình trạng' },
    });
  });

  test('contracts by their number', () => {
    const contracts = literalSheet(
      'Doanh thu',
      `Ngày lên đơn | Hợp đồng | Tên KH  | Nhân viên KD | Doanh số
       2026-11-02   | 01/HĐ    | Sao Mai | Lan          | 100
       2026-11-13   | 02/HĐ    | Hoa Sen | Minh         | 200`,
    );
    expect(proposeMapping([contracts]).sales?.columns).toEqual({
      ...{ orderId: 'Hợp đồng', soldOn: 'Ngày lên đơn', customer: 'Tên KH', rep: 'Nhân viên KD' },
      amount: 'Doanh số',
    });
  });

  test('what was really spent', () => {
    const spend = literalSheet(
      'Chi phí',
      `Ngày chi   | Kênh     | Ngân sách | Thực chi
       2026-11-02 | Facebook | 20        | 18
       2026-11-03 | Google   | 10        | 12`,
    );
    expect(proposeMapping([spend]).spend?.columns).toEqual({
      ...{ spentOn: 'Ngày chi', channel: 'Kênh', amount: 'Thực chi' },
    });
  });

  test('prices beside those of a competitor', () => {
    const prices = literalSheet(
      'Giá',
      `Ngày       | Sản phẩm | Giá bên mình | Đối thủ | Giá đối thủ
       2026-11-02 | Gạo 5 kg | 100          | Sao     | 110
       2026-11-03 | Trà      | 50           | Sao     | 45`,
    );
    expect(proposeMapping([prices]).prices?.columns).toMatchObject({
      ...{
        observedOn: 'Ngày',
        product: 'Sản phẩm',
        ourPrice: 'Giá bên mình',
        competitorPrice: 'Giá đối thủ',
      },
    });
  });

  test('care by whoever looks after the customer', () => {
    const care = literalSheet(
      'Chăm sóc',
      `Ngày       | Khách hàng | NV chăm sóc | Hình thức
       2026-11-02 | Hoa        | Lan         | Gọi điện
       2026-11-03 | Mai        | Minh        | Zalo`,
    );
    expect(proposeMapping([care]).care?.columns).toEqual({
      ...{ contactedOn: 'Ngày', customer: 'Khách hàng', rep: 'NV chăm sóc', channel: 'Hình thức' },
    });
  });
});
