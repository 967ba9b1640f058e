import { Failure } from '../reviews/Failure.tsx';
import type { FormModel } from './form-model.ts';

/** Chosen here; dropped or pasted anywhere in the form. */
export function PhotosField({ model: { photos, errors } }: { readonly model: FormModel }) {
  const { stage, loading } = photos;
  return (
    <div class="field" part="field">
      <p class="label" part="label">
        Photos <span class="note">(optional)</span>
      </p>
      {stage && <stage.List />}
      <Failure what="The photos could not be opened." task={loading} />
      <label class="button add-photos" part="button">
        Add photos
        <input
          type="file"
          class="visually-hidden"
          name="photos"
          accept="image/*"
          multiple
          aria-describedby="photos-error photos-hint"
          onChange={({ currentTarget }) => {
            photos.take(currentTarget.files ?? undefined);
            // The same file can be chosen again, after it was removed.
            currentTarget.value = '';
          }}
        />
      </label>
      {errors.photos && (
        <p class="error" part="error" id="photos-error">
          {errors.photos}
        </p>
      )}
      <p class="note" id="photos-hint">
        Up to five, also dropped or pasted here. Where and when they were taken is not sent.
      </p>
    </div>
  );
}
