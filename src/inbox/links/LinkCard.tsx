import { useState } from 'preact/hooks';
import { BUYER_LANGUAGE_TAGS, BUYER_LANGUAGES } from '../../contract/buyer-languages.ts';
import { directionOf } from '../../ui/direction.ts';
import { CopyCode } from '../install/CopyCode.tsx';
import { CARD_WORDS } from './card-words.ts';
import type { LinksModel, ShownLink } from './links-model.ts';
import { drawQr, fileNameOf, qrPng, qrSvg } from './qr-file.ts';

interface LinkCardProps {
  readonly link: ShownLink;
  readonly shopName: string;
  readonly model: LinksModel;
}

/** The link, its code as files, and a card that can be printed as it stands. */
export function LinkCard({ link, shopName, model }: LinkCardProps) {
  const { language } = model;
  return (
    <section class="stack links-shown" aria-labelledby="links-shown">
      <h2 id="links-shown" tabIndex={-1}>
        <bdi>{link.name}</bdi>
      </h2>
      <CopyCode code={link.url} what="the link" />
      <Downloads link={link} />
      <div class="field">
        <label htmlFor="card-language">Language of the card</label>
        <select
          id="card-language"
          class="control"
          value={language.value}
          onChange={({ currentTarget }) => {
            const chosen = BUYER_LANGUAGE_TAGS.find((tag) => tag === currentTarget.value);
            if (chosen) model.speak(chosen);
          }}
        >
          {BUYER_LANGUAGE_TAGS.map((tag) => (
            <option key={tag} value={tag}>
              {BUYER_LANGUAGES[tag]}
            </option>
          ))}
        </select>
      </div>
      <Card link={link} shopName={shopName} model={model} />
      <p class="links-print">
        <button type="button" class="button" onClick={() => print()}>
          Print the card
        </button>
      </p>
    </section>
  );
}

function Card({ link, shopName, model }: LinkCardProps) {
  const tag = model.language.value;
  const { ask, scan } = CARD_WORDS[tag];
  const { size, path } = drawQr(link.url);
  return (
    <figure class="link-card" lang={tag} dir={directionOf(tag)}>
      <figcaption class="link-card-shop" dir="auto">
        {shopName}
      </figcaption>
      {!link.isShop && <p dir="auto">{link.name}</p>}
      <p class="link-card-ask">{ask}</p>
      <svg
        class="link-card-code"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={`QR code of ${link.name}`}
      >
        <path d={path} />
      </svg>
      <p>{scan}</p>
    </figure>
  );
}

function Downloads({ link }: { readonly link: ShownLink }) {
  const [failure, tell] = useState('');
  const download = async (type: 'svg' | 'png') => {
    tell('');
    try {
      save(await (type === 'svg' ? qrSvg(link.url) : qrPng(link.url)), fileNameOf(link.name, type));
    } catch {
      tell('Your browser could not draw it; take the other file.');
    }
  };
  return (
    <p class="row">
      <button type="button" class="button" onClick={() => void download('svg')}>
        QR code as SVG
      </button>
      <button type="button" class="button" onClick={() => void download('png')}>
        QR code as PNG
      </button>
      <span role="status" class="small">
        {failure}
      </span>
    </p>
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
