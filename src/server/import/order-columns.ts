/** The columns of a file of orders, by our names and by those that shop systems give them. */

/** Compared in lower case, with anything but letters and digits as `_`. */
const ALIASES = {
  order_id: ['order_id', 'id'],
  number: ['number', 'order_number', 'name'],
  placed_at: ['placed_at', 'created_at', 'order_date', 'date_created', 'date'],
  shipped_at: ['shipped_at', 'fulfilled_at', 'date_completed'],
  delivered_at: ['delivered_at'],
  cancelled_at: ['cancelled_at', 'canceled_at'],
  email: ['email', 'billing_email', 'customer_email'],
  customer_name: ['customer_name', 'billing_name', 'shipping_name'],
  language: ['language', 'customer_locale'],
  country: ['country', 'shipping_country', 'billing_country'],
  consent: ['consent', 'accepts_marketing', 'buyer_accepts_marketing'],
  product_id: ['product_id', 'lineitem_product_id'],
  sku: ['sku', 'lineitem_sku'],
  product_name: ['product_name', 'lineitem_name', 'item_name'],
  variant: ['variant'],
  quantity: ['quantity', 'lineitem_quantity'],
  refunded: ['refunded'],
  product_url: ['product_url'],
  image_url: ['image_url'],
} as const;

export type OrderColumn = keyof typeof ALIASES;
export type OrderCells = Readonly<Partial<Record<OrderColumn, string>>>;

/** Where each stands in the file; what stands there under several names is read by the first. */
export function orderColumns(header: readonly string[]): ReadonlyMap<OrderColumn, number> {
  const names = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[^a-z\d]+/g, '_'),
  );
  const found = (Object.entries(ALIASES) as [OrderColumn, readonly string[]][]).flatMap(
    ([column, aliases]) => {
      const alias = aliases.find((each) => names.includes(each));
      return alias === undefined ? [] : [[column, names.indexOf(alias)] as const];
    },
  );
  return new Map(found);
}

/** What a file lacks that no order can be read without, in the merchant's words. */
export function missingColumns(columns: ReadonlyMap<OrderColumn, number>): string[] {
  return [
    ...(columns.has('order_id') || columns.has('number') ? [] : ['order_id']),
    ...(columns.has('placed_at') ? [] : ['placed_at']),
    ...(columns.has('product_id') || columns.has('sku') ? [] : ['product_id']),
    ...(columns.has('product_name') ? [] : ['product_name']),
  ];
}
