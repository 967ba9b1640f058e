import type { CaseDetail } from '../../contract/case.ts';
import type { CaseOrder as Order } from '../../contract/case-order.ts';
import { plural } from '../../ui/format.ts';
import { dateWords } from '../time-words.ts';

const STATES: Readonly<Record<Order['state'], string>> = {
  'placed': 'Not sent yet',
  'on-its-way': 'On its way',
  'delivered': 'Delivered',
  'return-open': 'A return is being worked on',
  'refunded': 'Refunded',
  'cancelled': 'Cancelled',
};

/** Why the shop may take it for the customer's, and how far. */
const MATCHES: Readonly<Record<Order['matchedBy'], string>> = {
  invitation: 'The review was written by the invitation to this order.',
  number: 'The customer named its number, and it holds the product.',
  address: 'Its buyer has the e-mail address that the review gives, and bought the product.',
};

/** What the shop's orders tell of the purchase; nothing where they tell nothing. */
export function CaseOrder({ detail: { order, customer } }: { readonly detail: CaseDetail }) {
  const earlier = customer.earlierOrders;
  if (!order && earlier === 0) return null;
  return (
    <section class="case-order stack" aria-labelledby="order-title">
      <h2 id="order-title">
        Order {order && <bdi>{order.number}</bdi>} <span class="tag">Private</span>
      </h2>
      {order && <Facts order={order} />}
      {earlier > 0 && (
        <p class="small">
          {plural(earlier, order ? 'earlier order' : 'order')} of this customer
          {!order && ' before the review, none of them with this product'}.
        </p>
      )}
    </section>
  );
}

function Facts({ order }: { readonly order: Order }) {
  const { lines, lineCount } = order;
  const days = [
    { name: 'Ordered', time: order.datePlaced },
    { name: 'Sent', time: order.dateShipped },
    { name: 'Delivered', time: order.dateDelivered },
    { name: 'Cancelled', time: order.dateCancelled },
  ];
  return (
    <>
      <p>
        <b>{STATES[order.state]}</b>
      </p>
      <dl class="case-order-days small">
        {days.map(
          ({ name, time }) =>
            time !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <time dateTime={time}>{dateWords(time)}</time>
                </dd>
              </div>
            ),
        )}
      </dl>
      <ul class="case-order-lines small">
        {lines.map((line, at) => (
          <Line key={at} line={line} />
        ))}
        {lineCount > lines.length && <li class="muted">and {lineCount - lines.length} more</li>}
      </ul>
      <p class="muted small">{MATCHES[order.matchedBy]}</p>
    </>
  );
}

function Line({ line: { name, variant, quantity, refunded, isReviewed } }: { line: Order['lines'][number] }) {
  return (
    <li>
      {quantity > 1 && `${quantity} × `}
      {isReviewed ? (
        <b>
          <bdi>{name}</bdi>
        </b>
      ) : (
        <bdi>{name}</bdi>
      )}
      {variant !== null && (
        <>
          , <bdi>{variant}</bdi>
        </>
      )}
      {refunded > 0 && <span class="tag">{refunded < quantity ? `${refunded} refunded` : 'refunded'}</span>}
    </li>
  );
}
