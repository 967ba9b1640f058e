import { Feeds } from './Feeds.tsx';
import { MovingOut } from './MovingOut.tsx';
import { PrivacyDocuments } from './PrivacyDocuments.tsx';
import type { MovingOutModel } from './moving-out-model.ts';

export function MovingPage({ model }: { readonly model: MovingOutModel }) {
  return (
    <div class="page moving stack wide">
      <h1>Moving</h1>
      <MovingOut model={model} />
      <Feeds model={model} />
      <PrivacyDocuments model={model} />
    </div>
  );
}
