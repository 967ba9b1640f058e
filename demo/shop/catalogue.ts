/**
 * The demo shop's goods. The product ids are those of the data set; the names,
 * prices and words are made up to fit what its reviewers say of each product.
 */
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly sku: string;
  /** In whole US dollars, which is what the reviewers speak of. */
  readonly price: number;
  readonly colours: readonly [string, ...string[]];
  readonly sizes: readonly string[];
  readonly description: string;
  /** What it is made of, and how to wash it. */
  readonly care: string;
  /** What the picture shows, for those who do not see it. */
  readonly picture: string;
}

const LETTERS = ['XS', 'S', 'M', 'L', 'XL'] as const;
const NUMBERS = ['0', '2', '4', '6', '8', '10', '12', '14'] as const;
const WAISTS = ['25', '26', '27', '28', '29', '30', '31', '32'] as const;

export const catalogue: readonly Product[] = [
  {
    id: 'clothing-862',
    name: 'Wren Bib Tee',
    handle: 'wren-bib-tee',
    sku: 'LF-TOP-862',
    price: 58,
    colours: ['Chalk', 'Navy', 'Black'],
    sizes: LETTERS,
    description:
      'A soft jersey tee with an embroidered bib, a seam that wanders across the front and a small peplum at the back. A step dressier than a plain tee, and just as easy.',
    care: '95% cotton, 5% elastane. Machine wash cold, dry flat.',
    picture: 'A chalk-white tee with an embroidered bib and cap sleeves',
  },
  {
    id: 'clothing-886',
    name: 'Lokka Tunic Tee',
    handle: 'lokka-tunic-tee',
    sku: 'LF-TOP-886',
    price: 68,
    colours: ['Faded blue', 'White', 'Coral', 'Black'],
    sizes: LETTERS,
    description:
      'An easy long-sleeved tunic in washed cotton, with a horseshoe neckline, front seams left raw at the edge and a hem that flares a little from the hip.',
    care: '100% cotton. Wash cold, reshape and dry flat.',
    picture: 'A faded blue long-sleeved tunic with a horseshoe neckline and broad cuffs',
  },
  {
    id: 'clothing-850',
    name: 'Odile Peplum Blouse',
    handle: 'odile-peplum-blouse',
    sku: 'LF-BLO-850',
    price: 98,
    colours: ['Pale blue', 'Meadow print'],
    sizes: NUMBERS,
    description:
      'A sleeveless blouse with white openwork embroidery on a light woven cotton, nipped at the waist above a short peplum. It closes with a zip down the back.',
    care: '100% cotton, cotton lining. Hand wash, warm iron on the reverse.',
    picture: 'A pale blue sleeveless blouse with white embroidery and a peplum',
  },
  {
    id: 'clothing-836',
    name: 'Ashdown Velvet Shirt',
    handle: 'ashdown-velvet-shirt',
    sku: 'LF-BLO-836',
    price: 150,
    colours: ['Burnt orange', 'Sky', 'Ivory'],
    sizes: LETTERS,
    description:
      'A drapey silk-velvet shirt for autumn, with a plaid lining inside the collar and cuffs that shows when the sleeves are rolled. Wear it open, tucked in or alone.',
    care: '82% viscose, 18% silk. Dry clean.',
    picture: 'A burnt orange velvet shirt whose collar and cuffs are lined in plaid',
  },
  {
    id: 'clothing-895',
    name: 'Tilda Swing Sweater',
    handle: 'tilda-swing-sweater',
    sku: 'LF-KNI-895',
    price: 88,
    colours: ['Emerald', 'Pink', 'Ivory', 'Black'],
    sizes: ['XXS', ...LETTERS],
    description:
      'A fine-gauge sweater, fitted at the shoulder and swinging out below, with soft pleats let in at the sides. Light enough for the first mild days of autumn.',
    care: '60% cotton, 30% viscose, 10% wool. Hand wash, dry flat.',
    picture: 'An emerald green fine-gauge sweater with a swinging hem',
  },
  {
    id: 'clothing-936',
    name: 'Birk Sweater Coat',
    handle: 'birk-sweater-coat',
    sku: 'LF-KNI-936',
    price: 188,
    colours: ['Moss', 'Coral'],
    sizes: LETTERS,
    description:
      'Part sweater, part coat: a wool bouclé with a wide hood, ribbon trim along the front and an A-line that leaves room for a layer beneath. Cut generously; many take a size less.',
    care: '70% wool, 30% polyamide, lined. Dry clean.',
    picture: 'A moss green hooded sweater coat with a ribbon trim',
  },
  {
    id: 'clothing-937',
    name: 'Primula Cocoon Cardigan',
    handle: 'primula-cocoon-cardigan',
    sku: 'LF-KNI-937',
    price: 118,
    colours: ['Pale pink', 'Grey'],
    sizes: ['XXS', ...LETTERS],
    description:
      'An open, slouchy cardigan that wraps around like a blanket, with a broad ribbed edge and sleeves that narrow to the wrist. Meant to be worn big.',
    care: '55% wool, 45% cotton. Hand wash cold, dry flat, air before the first wear.',
    picture: 'A pale pink open cocoon cardigan with a broad ribbed edge',
  },
  {
    id: 'clothing-984',
    name: 'Harbour Denim Jacket',
    handle: 'harbour-denim-jacket',
    sku: 'LF-JAC-984',
    price: 118,
    colours: ['Washed indigo', 'White'],
    sizes: LETTERS,
    description:
      'The jean jacket you keep: cropped a little, softened and worn-in at the edges, with just enough stretch to move in. Take a size up to wear it over a sweater.',
    care: '98% cotton, 2% elastane. Machine wash cold, inside out.',
    picture: 'A cropped denim jacket in washed indigo',
  },
  {
    id: 'clothing-1078',
    name: 'Marit Flared Dress',
    handle: 'marit-flared-dress',
    sku: 'LF-DRE-1078',
    price: 128,
    colours: ['Grey stripe', 'Navy stripe', 'Linen'],
    sizes: LETTERS,
    description:
      'A cheerful day dress, fitted above and flared below, that is dressed up or down in a minute. The knit comes in colourful stripes, the summer one in plain linen.',
    care: 'Knit: 80% cotton, 20% polyamide. Linen: 100% linen. Wash cold.',
    picture: 'A short grey dress with red, yellow and navy stripes and a flared skirt',
  },
  {
    id: 'clothing-1094',
    name: 'Ranna Chiffon Dress',
    handle: 'ranna-chiffon-dress',
    sku: 'LF-DRE-1094',
    price: 158,
    colours: ['Red bloom', 'Cream bloom'],
    sizes: NUMBERS,
    description:
      'A long bohemian dress in printed chiffon with a deep V-neck, sheer sleeves and a waist gathered in small pleats. Delicate, lined, and made for an occasion.',
    care: '100% polyester chiffon, viscose lining. Dry clean.',
    picture: 'A long red chiffon dress with a flower print, a V-neck and sheer sleeves',
  },
  {
    id: 'clothing-1104',
    name: 'Solveig High-Low Dress',
    handle: 'solveig-high-low-dress',
    sku: 'LF-DRE-1104',
    price: 148,
    colours: ['Peach', 'Navy'],
    sizes: LETTERS,
    description:
      'A sleeveless summer dress with bare shoulders, a painterly print and a lined skirt that falls to the ankle behind and below the knee in front. Often worn to weddings.',
    care: '100% polyester crêpe, lined. Hand wash.',
    picture: 'A sleeveless peach dress with a painterly print and a hem lower at the back',
  },
  {
    id: 'clothing-1008',
    name: 'Petra Lace Skirt',
    handle: 'petra-lace-skirt',
    sku: 'LF-SKI-1008',
    price: 138,
    colours: ['Red motif', 'Grey motif'],
    sizes: NUMBERS,
    description:
      'A midi pencil skirt in an intricate lace of several colours over a plain lining. Dressed up with a blouse or down with a tee, and worn most of the year.',
    care: '70% cotton, 30% polyamide lace, cotton lining. Dry clean.',
    picture: 'A red lace pencil skirt of midi length',
  },
  {
    id: 'clothing-1059',
    name: 'Everyday Slim Trousers',
    handle: 'everyday-slim-trousers',
    sku: 'LF-TRO-1059',
    price: 110,
    colours: ['Black', 'Navy', 'Red'],
    sizes: ['00', ...NUMBERS, '16'],
    description:
      'The black trousers for most days: slim through a tapered leg, easy at the hip, cropped at the ankle, in a weighty stretch cloth that can be washed at home.',
    care: '64% viscose, 31% polyamide, 5% elastane. Machine wash cold, hang to dry.',
    picture: 'Slim black trousers cropped at the ankle',
  },
  {
    id: 'clothing-1066',
    name: 'Corso Striped Crops',
    handle: 'corso-striped-crops',
    sku: 'LF-TRO-1066',
    price: 98,
    colours: ['Blush stripe', 'Chambray'],
    sizes: WAISTS,
    description:
      'Cropped trousers in a light, slightly nubby summer cloth with fine blush pinstripes. No stretch, so most take one size more than in their jeans.',
    care: '100% cotton. Machine wash cold.',
    picture: 'Cropped trousers with fine blush pinstripes',
  },
];
