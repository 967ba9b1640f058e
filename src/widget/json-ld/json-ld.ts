/** A tag of its own, for shops that want stars in search results; whoever does not load it pays nothing for it. */
import { tellOfProduct } from './json-ld-model.ts';

// What went wrong is the network's or the endpoint's, and no shopper misses anything.
const tell = () => void tellOfProduct(import.meta.url).catch(() => undefined);

if (document.readyState === 'complete') tell();
else addEventListener('load', tell);
