/** The files that shops bring along: the columns that each system is known to write, with rows made up for the test. */

/** One published review with a reply where the system keeps one, and one that was never published. */
export const KNOWN_FILES: readonly (readonly [system: string, lines: readonly string[], expected: object])[] =
  [
    [
      'Judge.me',
      [
        'title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_id,product_handle,reply,reply_date,picture_urls,ip_address,location',
        'Chipped,"It arrived, chipped.",2,2026-02-10 15:30:40 UTC,web,ok,Ada,ada@mail.example,,stone-mug,"We are sorry.",2026-02-11 08:00:00 UTC,,,',
        'Spam,x,5,2026-02-10 15:30:40 UTC,web,spam,Bot,,,stone-mug,,,,,',
      ],
      { reply: 'We are sorry.', replied: '2026-02-11T08:00:00.000Z' },
    ],
    [
      'Loox',
      [
        'id,status,rating,email,nickname,full_name,review,date,productId,handle,img,variant,verified_purchase',
        '77,Active,2,ada@mail.example,Ada,Ada Example,"It arrived, chipped.",2026-02-10,1,stone-mug,,,true',
        '78,Hidden,5,,Bot,,x,2026-02-10,1,stone-mug,,,true',
      ],
      { id: '77', title: '', time: '2026-02-10T00:00:00.000Z' },
    ],
    [
      'Loox',
      [
        'product_handle,product_Id,rating,author,email,body,created_at,photo_url,reply,replied_at,verified_purchase,incentivized',
        'stone-mug,,2,Ada,ada@mail.example,"It arrived, chipped.",2026-02-10,,We are sorry.,2026-02-12,true,true',
      ],
      { title: '', time: '2026-02-10T00:00:00.000Z', reply: 'We are sorry.', incentivized: true },
    ],
    [
      'Yotpo',
      [
        'Shopify Product Handle,Review Creation Date,Review Content,Review Score,Review Title,Reviewer Display Name,Reviewer Email,Publish Review,Comment Content,Comment Date,Review Image URLs',
        'stone-mug,2026-02-10 15:30:40,"It arrived, chipped.",2,Chipped,Ada,ada@mail.example,TRUE,We are sorry.,2026-02-12,',
        'stone-mug,2026-02-10 15:30:40,x,5,Spam,Bot,,FALSE,,,',
      ],
      { reply: 'We are sorry.' },
    ],
    [
      'Stamped',
      [
        'product_id,product_handle,productUrl,productImageUrl,productTitle,photoFilenames,rating,title,author,email,body,created_at,published',
        ',,https://acme.example/products/stone-mug?variant=3,,Mug,,2,Chipped,Ada,ada@mail.example,"It arrived, chipped.",2026-02-10 15:30:40,true',
        ',stone-mug,,,Mug,,5,Spam,Bot,,x,2026-02-10 15:30:40,false',
      ],
      {},
    ],
    [
      'Okendo',
      [
        'Review ID,Product ID,Product Name,Rating,Title,Body,Reviewer Name,Is Verified Buyer,Date Created,Status',
        'ok-1,mug,Mug,2.0,Chipped,"It arrived, chipped.",Ada,true,2026-02-10T15:30:40.000Z,Approved',
        'ok-2,mug,Mug,5,Spam,x,Bot,false,2026-02-10T15:30:40.000Z,Rejected',
      ],
      { id: 'ok-1', email: null },
    ],
    [
      'Shopify Product Reviews',
      [
        'product_handle,state,rating,title,author,email,location,body,reply,created_at,replied_at',
        'stone-mug,published,2,Chipped,Ada,ada@mail.example,Bonn,"It arrived, chipped.",We are sorry.,2026-02-10 15:30:40 UTC,2026-02-12 00:00:00 +0000',
        'stone-mug,unpublished,5,Spam,Bot,,,x,,2026-02-10 15:30:40 UTC,',
      ],
      { reply: 'We are sorry.' },
    ],
    [
      'WooCommerce',
      [
        'comment_ID,comment_post_ID,comment_author,comment_author_email,comment_date,comment_date_gmt,comment_content,comment_approved,comment_parent,user_id,rating,verified,title,product_SKU,product_title',
        '12,99,Shop,shop@acme.example,2026-02-12,2026-02-12 09:00:00,<p>We are sorry.</p>,1,11,1,,,,MUG-1,Mug',
        '11,99,Ada,ada@mail.example,2026-02-10 16:30:40,2026-02-10 15:30:40,"<p>It arrived, chipped.</p>",1,0,0,2,1,Chipped,MUG-1,Mug',
        '13,99,Bot,,2026-02-10 16:30:40,2026-02-10 15:30:40,x,spam,0,0,5,0,,MUG-1,Mug',
      ],
      { id: '11', reply: 'We are sorry.', replied: '2026-02-12T09:00:00.000Z' },
    ],
    [
      'PowerReviews',
      [
        'Review Id,Page Id,Review Display,Review Title,Review Date,Review Location,Review Text,Rating,Verified Buyer,Review Status',
        'p1,mug,Ada,Chipped,02/10/2026,Bonn,"It arrived, chipped.",2,Yes,Approved',
        'p2,mug,Bot,Spam,02/13/2026,,x,5,No,Pending',
      ],
      { id: 'p1', email: null, time: '2026-02-10T00:00:00.000Z' },
    ],
    [
      'Judge.me',
      [
        'title,body,rating,review_date,reviewer_name,reviewer_email,product_url,picture_urls,product_id,product_handle',
        'Chipped,"It arrived, chipped.",2,23/02/2026,Ada,ada@mail.example,https://acme.example/products/stone-mug,,,',
      ],
      { time: '2026-02-23T00:00:00.000Z' },
    ],
    [
      'Loox',
      [
        'product_handle,rating,author,body,created_at,email,title,photo_url,verified_purchase',
        'stone-mug,2,Ada,"It arrived, chipped.",2026-02-10,ada@mail.example,Chipped,,true',
      ],
      { time: '2026-02-10T00:00:00.000Z' },
    ],
    [
      'Yotpo',
      [
        'Review Title,Review Content,Review Score,Date,Product ID,Product Title,Product URL,Display Name,Email,Verified Purchase',
        'Chipped,"It arrived, chipped.",2,2026-02-10 15:30:40,mug,Mug,,Ada,ada@mail.example,true',
      ],
      {},
    ],
    [
      'Okendo',
      [
        'name,body,rating,dateCreated,sku,title,email,countryCode,imageUrls',
        'Ada,"It arrived, chipped.",2,2026-02-10T15:30:40Z,MUG-1,Chipped,ada@mail.example,DE,',
      ],
      {},
    ],
    [
      'Okendo',
      [
        'reviewId,productId,rating,title,body,reviewer.name,reviewer.email,dateCreated',
        'ok-1,mug,2,Chipped,"It arrived, chipped.",Ada,ada@mail.example,2026-02-10T15:30:40Z',
      ],
      { id: 'ok-1' },
    ],
    [
      'WooCommerce',
      [
        'id,date_created,date_created_gmt,product_id,product_name,product_permalink,status,reviewer,reviewer_email,review,rating,verified',
        '11,2026-02-10T16:30:40,2026-02-10T15:30:40,mug,Mug,https://acme.example/product/stone-mug/,approved,Ada,ada@mail.example,"<p>It arrived, chipped.</p>",2,true',
        '12,2026-02-10T16:30:40,2026-02-10T15:30:40,mug,Mug,https://acme.example/product/stone-mug/,hold,Bot,,x,5,false',
      ],
      { id: '11', title: '' },
    ],
  ];
