/** `{% candorReviews "SKU-1" %}` puts the reviews of a product into a page while the site is built. */
const ENDPOINT = process.env.CANDOR_ENDPOINT ?? 'https://reviews.example/v1/shops/acme';

export default function (eleventy) {
  eleventy.addAsyncShortcode('candorReviews', async (product, locale = 'en') => {
    const address = `${ENDPOINT}/products/${encodeURIComponent(product)}/reviews.html?locale=${locale}`;
    const answer = await fetch(address);
    // A site without its reviews is not to go out unseen.
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    return answer.text();
  });
}
