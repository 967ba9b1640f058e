import { useEffect } from 'preact/hooks';
import { Failure } from '../Failure.tsx';
import { OrderSourceFields } from './OrderSourceFields.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import type { SettingsModel } from './settings-model.ts';

/** Set up at once and not with the rest of the page, as the platform waits for it. */
export function OrdersSection({ model }: { readonly model: SettingsModel }) {
  const { orderSources } = model;
  useEffect(() => orderSources.read(), [orderSources]);
  const sources = orderSources.sources.value;
  return (
    <SettingsSection model={model} of="orders">
      {sources ? (
        sources.map((source) => (
          <OrderSourceFields key={source.platform} model={orderSources} source={source} />
        ))
      ) : orderSources.reading.status.value === 'failed' ? (
        <Failure what="The sources of orders could not be loaded." task={orderSources.reading} />
      ) : (
        <p aria-busy="true" class="muted">
          …
        </p>
      )}
    </SettingsSection>
  );
}
