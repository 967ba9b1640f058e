import { useEffect, useRef, useState } from 'preact/hooks';
import { PREVIEW } from '../addresses.ts';
import type { InstallModel, PreviewWidth } from './install-model.ts';
import { PreviewModel } from './preview-model.ts';
import { Segments } from './Segments.tsx';

const WIDTHS: readonly PreviewWidth[] = ['whole', 'phone'];
const WIDTH_NAMES: Readonly<Record<PreviewWidth, string>> = { whole: 'As wide as here', phone: 'A phone' };

/** The real widget with the shop's own reviews, on a page of its own, so that the inbox does not colour it. */
export function PreviewFrame({ model }: { readonly model: InstallModel }) {
  const frameRef = useRef<HTMLIFrameElement>(null);
  const [preview, setPreview] = useState<PreviewModel | undefined>(undefined);
  const { place, product, look, mode, ground, width } = model;
  useEffect(() => preview?.show(model), [preview, model, place.value, product.value]);
  useEffect(() => preview?.dress(model), [preview, model, place.value, look.value, mode.value, ground.value]);
  return (
    <div class="live stack">
      <div class="row">
        <Segments
          legend="Width of the preview"
          options={WIDTHS}
          names={WIDTH_NAMES}
          value={width.value}
          onChoose={(chosen) => model.chooseWidth(chosen)}
        />
        <p class="small muted">Your own reviews. Nothing that is done here reaches your shop.</p>
      </div>
      {/* It is filled from here, so it is of this origin and runs a script: a sandbox that allows both is none. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe
        ref={frameRef}
        class={width.value === 'phone' ? 'live-frame phone' : 'live-frame'}
        title="Preview"
        src={PREVIEW}
        onLoad={() => {
          const page = frameRef.current?.contentWindow;
          if (page) setPreview(new PreviewModel(page));
        }}
      />
    </div>
  );
}
