/** Shows how the tables of databases are told by their headers alone: named as programs and loaders name columns. */
import { proposeSeries } from '../../../../src/data/mapping/series';

test.each([
  [
    'a table of deals, which are leads first and then sales',
    'deal_id, owner_name, company, stage, created_at, closed_at, amount',
    [
      'leads: leadId=deal_id, createdOn=created_at, rep=owner_name, status=stage, closedOn=closed_at',
      'sales: soldOn=closed_at, customer=company, rep=owner_name, amount=amount, status=stage',
    ],
  ],
  [
    'orders',
    'id, ordered_at, customer_id, seller_name, total_price, status',
    [
      'sales: orderId=id, soldOn=ordered_at, customer=customer_id, rep=seller_name, amount=total_price, status=status',
    ],
  ],
  [
    'contracts',
    'contract_no, signed_at, client, owner, contract_value',
    ['sales: orderId=contract_no, soldOn=signed_at, customer=client, rep=owner, amount=contract_value'],
  ],
  [
    'leads',
    'lead_id, created_at, owner, status, source, first_contacted_at',
    [
      'leads: leadId=lead_id, createdOn=created_at, rep=owner, source=source, status=status, firstContactOn=first_contacted_at',
    ],
  ],
  [
    'contacts',
    'contacted_at, customer_id, rep_name, channel',
    ['care: contactedOn=contacted_at, customer=customer_id, rep=rep_name, channel=channel'],
  ],
  [
    'answers',
    'submitted_at, customer_id, csat_score, agent',
    ['surveys: answeredOn=submitted_at, score=csat_score, customer=customer_id, rep=agent'],
  ],
  [
    'customers',
    'customer_id, customer_since, churned_at, owner',
    ['customers: customer=customer_id, rep=owner, since=customer_since, until=churned_at'],
  ],
  [
    'deals of HubSpot, as a loader names them',
    'deal_id, property_createdate, property_closedate, property_amount, property_dealstage, property_hubspot_owner_id',
    [
      'leads: leadId=deal_id, createdOn=property_createdate, rep=property_hubspot_owner_id, status=property_dealstage, closedOn=property_closedate',
      'sales: soldOn=property_closedate, rep=property_hubspot_owner_id, amount=property_amount, status=property_dealstage',
    ],
  ],
  [
    'orders of Pancake',
    'id, inserted_at, total_price, status_name, assigning_seller, bill_full_name',
    [
      'sales: orderId=id, soldOn=inserted_at, customer=bill_full_name, rep=assigning_seller, amount=total_price, status=status_name',
    ],
  ],
  [
    'orders in Vietnamese without accents',
    'ma_don, ngay_dat, khach_hang, ten_nv, tong_tien, trang_thai',
    [
      'sales: orderId=ma_don, soldOn=ngay_dat, customer=khach_hang, rep=ten_nv, amount=tong_tien, status=trang_thai',
    ],
  ],
])('%s', (_, headers, told) => {
  const mapping = proposeSeries([{ sheet: 'rows', values: [headers.split(', ')] }]);
  expect(
    Object.entries(mapping).map(
      ([table, { columns }]) =>
        `${table}: ${Object.entries(columns)
          .map(([column, header]) => `${column}=${header}`)
          .join(', ')}`,
    ),
  ).toEqual(told);
});

test('the time of loading and the last change date no row', () => {
  const headers = ['order_id', 'updated_at', 'loaded_at', 'amount', 'sales_rep'];
  expect(proposeSeries([{ sheet: 'rows', values: [headers] }]).sales).toBeUndefined();
});
