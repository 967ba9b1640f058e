<?php
const ENDPOINT = 'https://reviews.example/v1/shops/acme';

/** The reviews of a product as HTML; the plain element when they do not come in time. */
function candor_reviews(string $product, string $locale = 'en', float $patience = 0.5): string {
  $address = ENDPOINT . '/products/' . rawurlencode($product) . '/reviews.html?locale=' . rawurlencode($locale);
  $context = stream_context_create(['http' => ['timeout' => $patience, 'ignore_errors' => false]]);
  $html = @file_get_contents($address, false, $context);
  if ($html !== false) return $html;
  return '<candor-reviews id="reviews" product="' . htmlspecialchars($product) . '" endpoint="' . ENDPOINT
    . '" style="display:block;min-height:100vh"></candor-reviews>';
}
?>
<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>A mug</title>
  <script type="module" async src="https://reviews.example/candor.js"></script>
</head>
<body>
  <h1>A mug</h1>
  <?= candor_reviews('SKU-1') ?>
</body>
</html>
