/** What the recipes of docs/embedding make a platform write, on a real page. */
import { expect, type Page, test } from '@playwright/test';
import { EXAMPLE_ENDPOINT, EXAMPLE_SERVER, type Place, type Recipe } from '../../src/inbox/install/recipe.ts';
import { recipes } from '../../tools/recipes.ts';
import { renderRecipe } from '../support/render-recipe.ts';

const PRODUCT = { id: 'clothing-862', url: '/products/clothing-862' };

async function open(page: Page, recipe: Recipe, place: Place): Promise<void> {
  const written = renderRecipe(recipe, place, PRODUCT)
    .replaceAll(EXAMPLE_ENDPOINT, '/v1/shops/demo')
    .replaceAll(EXAMPLE_SERVER, '')
    // What is written by hand has no placeholder.
    .replaceAll('SKU-1', PRODUCT.id);
  const html = `<!doctype html><html lang="en"><title>A shop</title><body><h1>Mug</h1>${written}</body></html>`;
  await page.route('**/a-shop', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('/a-shop');
}

for (const recipe of recipes()) {
  test(`${recipe.name}: reviews on the page of a product, stars in a collection, a strip at home`, async ({
    page,
  }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));

    await open(page, recipe, 'product');
    await expect(page.locator('candor-rating').first()).toContainText(/\d+ reviews/);
    await page.locator('candor-reviews').first().scrollIntoViewIfNeeded();
    await expect(page.locator('candor-reviews article').first()).toBeVisible();

    await open(page, recipe, 'collection');
    await expect(page.locator('candor-rating')).toContainText(/\d+ reviews/);

    await open(page, recipe, 'home');
    await page.locator('candor-highlights').scrollIntoViewIfNeeded();
    await expect(page.locator('candor-highlights').getByRole('listitem')).toHaveCount(6);
    expect(messages).toEqual([]);
  });
}
