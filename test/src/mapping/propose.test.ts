import { proposeMapping } from '../../../src/mapping/propose';
import { literalSheet } from '../literal-sheet';

test('sheets with English headers', () => {
  const sheets = [
    literalSheet('Reps 2026', 'Rep | Region | Email\n Lan | North | lan@example.com'),
    literalSheet(
      'Leads',
      `Lead ID | Created on | Rep | Source | Status | First contact
       L1 | 2026-10-01 | Lan | Web | Closed Won | 2026-10-02
       L2 | 2026-10-01 | Lan | Web | Open | `,
    ),
    literalSheet('Orders', 'Order ID | Order date | Customer | Sales rep | Total'),
    literalSheet('Notes', 'What | When'),
  ];
  expect(proposeMapping(sheets)).toEqual({
    team: { sheet: 'Reps 2026', columns: { rep: 'Rep', region: 'Region', email: 'Email' } },
    leads: {
      sheet: 'Leads',
      columns: {
        leadId: 'Lead ID',
        createdOn: 'Created on',
        rep: 'Rep',
        source: 'Source',
        status: 'Status',
        firstContactOn: 'First contact',
      },
      won: ['Closed Won'],
    },
    sales: {
      sheet: 'Orders',
      columns: {
        orderId: 'Order ID',
        soldOn: 'Order date',
        customer: 'Customer',
        rep: 'Sales rep',
        amount: 'Total',
      },
    },
  });
});

describe('sheets with Vietnamese headers', () => {
  const accented = [
    literalSheet('Nhân sự', 'Nhân viên | Khu vực'),
    literalSheet(
      'Khách tiềm năng',
      `Ngày tạo   | Nhân viên | Trạng thái
       2026-10-01 | Lan       | Chốt
       2026-10-02 | Lan       | chốt
       2026-10-03 | Lan       | Đã chốt
       2026-10-04 | Lan       | Từ chối
       2026-10-05 | Lan       | Mới`,
    ),
    literalSheet('Đơn hàng', 'Ngày hóa đơn | Khách hàng | NVKD | Thành tiền'),
    literalSheet('Chi phí', 'Ngày chi | Kênh | Số tiền'),
    literalSheet('Giá', 'Ngày ghi nhận | Sản phẩm | Giá của ta | Đối thủ | Giá đối thủ | Khuyến mại'),
  ];

  test('with accents', () => {
    expect(proposeMapping(accented)).toEqual({
      team: { sheet: 'Nhân sự', columns: { rep: 'Nhân viên', region: 'Khu vực' } },
      leads: {
        sheet: 'Khách tiềm năng',
        columns: { createdOn: 'Ngày tạo', rep: 'Nhân viên', status: 'Trạng thái' },
        won: ['Chốt', 'Đã chốt'],
        lost: ['Từ chối'],
      },
      sales: {
        sheet: 'Đơn hàng',
        columns: { soldOn: 'Ngày hóa đơn', customer: 'Khách hàng', rep: 'NVKD', amount: 'Thành tiền' },
      },
      spend: {
        sheet: 'Chi phí',
        columns: { spentOn: 'Ngày chi', channel: 'Kênh', amount: 'Số tiền' },
      },
      prices: {
        sheet: 'Giá',
        columns: {
          observedOn: 'Ngày ghi nhận',
          product: 'Sản phẩm',
          ourPrice: 'Giá của ta',
          competitor: 'Đối thủ',
          competitorPrice: 'Giá đối thủ',
          promotion: 'Khuyến mại',
        },
      },
    });
  });

  test('without accents the same columns are found', () => {
    const plain = [
      literalSheet('Nhan su', 'Nhan vien | Khu vuc'),
      literalSheet('KH tiem nang', 'ngay_tao | nhan_vien | trang_thai\n 2026-10-01 | Lan | thanh cong'),
    ];
    expect(proposeMapping(plain)).toEqual({
      team: { sheet: 'Nhan su', columns: { rep: 'Nhan vien', region: 'Khu vuc' } },
      leads: {
        sheet: 'KH tiem nang',
        columns: { createdOn: 'ngay_tao', rep: 'nhan_vien', status: 'trang_thai' },
        won: ['thanh cong'],
      },
    });
  });
});

test('an export of a CRM: one pipeline sheet is both leads and sales', () => {
  const sheets = [
    literalSheet('accounts', 'account | sector | year_established | revenue | employees'),
    literalSheet('products', 'product | series | sales_price'),
    literalSheet(
      'sales_pipeline',
      `opportunity_id | sales_agent | product | account | deal_stage | engage_date | close_date | close_value
       1C1I7A6R | Moses Frase | GTX Basic | Cancity | Won  | 2016-10-20 | 2017-03-01 | 1054
       Z063OYW0 | Moses Frase | GTX Basic | Isdom   | Lost | 2016-10-25 | 2017-03-11 | 0`,
    ),
    literalSheet('sales_teams', 'sales_agent | manager | regional_office'),
  ];
  expect(proposeMapping(sheets)).toEqual({
    team: { sheet: 'sales_teams', columns: { rep: 'sales_agent', region: 'regional_office' } },
    leads: {
      sheet: 'sales_pipeline',
      columns: {
        leadId: 'opportunity_id',
        createdOn: 'engage_date',
        rep: 'sales_agent',
        status: 'deal_stage',
        closedOn: 'close_date',
      },
      won: ['Won'],
      lost: ['Lost'],
    },
    sales: {
      sheet: 'sales_pipeline',
      columns: {
        soldOn: 'close_date',
        customer: 'account',
        rep: 'sales_agent',
        amount: 'close_value',
        status: 'deal_stage',
      },
      won: ['Won'],
      lost: ['Lost'],
    },
  });
});

test('titles above the header and blanks around headers do not hide a table, nor its status words', () => {
  const cells = {
    sheet: 'Sheet1',
    values: [
      ['Weekly pipeline', '', ''],
      ['Created on ', ' Rep', 'Status '],
      ['', 'Lan', ' Won '],
    ],
  };
  expect(proposeMapping([cells])).toEqual({
    leads: {
      sheet: 'Sheet1',
      columns: { createdOn: 'Created on', rep: 'Rep', status: 'Status' },
      won: ['Won'],
    },
  });
});

test('of two sheets that could play a table, the one named like it plays it', () => {
  const sheets = [
    literalSheet('Old', 'Created on | Rep | Status'),
    literalSheet('Leads', 'Created on | Rep | Status'),
  ];
  expect(proposeMapping(sheets).leads?.sheet).toBe('Leads');
});

test('sheets that look like nothing are mapped to nothing', () => {
  expect(
    proposeMapping([literalSheet('Sheet1', 'a | b\n 1 | 2'), { sheet: 'Sheet2', values: [['']] }]),
  ).toEqual({});
});
