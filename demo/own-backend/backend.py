"""A backend for the widget in Python's standard library: reading and writing reviews, kept in SQLite."""
import json, re, sqlite3, sys, uuid
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

PORT, PRODUCTS = int(sys.argv[1]), dict(pair.split('=', 1) for pair in sys.argv[3:])  # id=Name ...
db = sqlite3.connect(sys.argv[2], check_same_thread=False, isolation_level=None)
db.execute('create table if not exists review (n integer primary key, product, stars, key unique, asked, email, shown)')
ORDERS = {'newest': 'n desc', 'oldest': 'n', 'highest': 'stars desc, n desc', 'lowest': 'stars, n desc', 'helpful': 'n desc'}
FIELDS = {'reviewRating', 'headline', 'reviewBody', 'author', 'inLanguage', 'topic', 'attributes', 'media', 'contactRequest'}

def rating(product):
    counts = {n: 0 for n in range(1, 6)} | dict(db.execute('select stars, count(*) from review where product = ? group by 1', [product]))
    total = sum(counts.values())
    texts = db.execute("select count(*) from review where product = ? and shown ->> 'reviewBody' <> ''", [product]).fetchone()[0]
    mean = round(sum(n * count for n, count in counts.items()) / total + 1e-9, 2) if total else None
    return {'ratingValue': mean, 'ratingCount': total, 'reviewCount': texts, 'distribution': counts}

def page(product, query):
    limit, start = query.get('limit', '10'), int(query.get('cursor', '0'))
    if not limit.isdigit() or not 1 <= int(limit) <= 100: return refused(('query', '/limit', 'must be from 1 to 100'))
    where, values = ('product = ? and stars = ?', [product, int(query['rating'])]) if 'rating' in query else ('product = ?', [product])
    total, end = db.execute(f'select count(*) from review where {where}', values).fetchone()[0], start + int(limit)
    rows = db.execute(f"select shown from review where {where} order by {ORDERS[query.get('sort', 'newest')]} limit {int(limit)} offset {start}", values)
    return 200, {'product': {'productID': product, 'name': PRODUCTS[product]}, 'aggregateRating': rating(product), 'total': total,
                 'reviews': [json.loads(shown) for (shown,) in rows], 'nextCursor': str(end) if end < total else None,
                 'attributes': [], 'media': [], 'choices': [], 'mostHelpful': [], 'channels': [], 'negativeUpTo': 3,
                 'disclosure': ['Anyone may write a review.', 'Every review is published at once, whatever its stars.']}

def submit(product, body, key):
    stars, author = (body.get('reviewRating') or {}).get('ratingValue'), body.get('author') or {}
    faults = [('header', '/idempotency-key', 'must be 8 to 128 characters')] if not 8 <= len(key or '') <= 128 else []
    if stars not in (1, 2, 3, 4, 5): faults.append(('body', '/reviewRating/ratingValue', 'must be from 1 to 5'))
    if not author.get('name', '').strip(): faults.append(('body', '/author/name', 'must be there'))
    if not re.fullmatch(r'[^\s@]+@[^\s@]+', author.get('email', '')): faults.append(('body', '/author/email', 'must be an e-mail address'))
    faults += [('body', f'/{field}', 'must not be there') for field in body.keys() - FIELDS]
    if faults: return refused(*faults)
    shown = {'id': str(uuid.uuid4()), 'itemReviewed': {'productID': product, 'variant': ''}, 'reviewRating': {'ratingValue': stars},
             'headline': body.get('headline', ''), 'reviewBody': body.get('reviewBody', ''), 'author': {'name': author['name']},
             'datePublished': datetime.now(timezone.utc).isoformat(timespec='milliseconds').replace('+00:00', 'Z'), 'inLanguage': body.get('inLanguage'),
             'topic': body.get('topic'), 'importedFrom': None, 'dateResolved': None, 'helpfulCount': 0, 'attributes': [], 'media': [],
             'revisions': [], 'thread': []} | {'verified': False, 'staff': False, 'incentivized': False}
    asked = json.dumps([product, body], sort_keys=True)
    db.execute('insert or ignore into review (product, stars, key, asked, email, shown) values (?, ?, ?, ?, ?, ?)',
               [product, stars, key, asked, author['email'], json.dumps(shown)])
    before, kept = db.execute('select asked, shown from review where key = ?', [key]).fetchone()
    if before != asked: return problem(422, 'idempotency-key-reused')
    own = {'token': str(uuid.uuid4()), 'url': 'https://shop.example/contact'}  # private links are of a later level
    return 201, {'review': json.loads(kept), 'heldUntil': None, 'aggregateRating': rating(product), 'attributes': [], 'ownReview': own}

def problem(status, name, **more): return status, {'type': f'https://shop.example/problems/{name}', 'title': name, 'status': status} | more
def refused(*faults): return problem(422, 'invalid-request', errors=[{'in': at, 'pointer': pointer, 'detail': detail} for at, pointer, detail in faults])

class Handler(BaseHTTPRequestHandler):
    def answer(self, body=None):
        address = urlsplit(self.path); query = parse_qs(address.query)
        if address.path == '/ratings':
            return 200, {'ratings': [{'productID': each, 'aggregateRating': rating(each)} for each in query.get('product', []) if each in PRODUCTS]}
        found = re.fullmatch('/products/([^/]+)/reviews', address.path)
        if not found: return problem(404, 'unknown-address')
        product = unquote(found[1])
        if product not in PRODUCTS: return problem(404, 'unknown-product')
        return page(product, {name: given[0] for name, given in query.items()}) if body is None else submit(product, body, self.headers['idempotency-key'])
    def send(self, status, body):
        content = json.dumps(body).encode() if body is not None else b''
        self.send_response(status)
        for header in (('Content-Type', 'application/json' if status < 400 else 'application/problem+json'), ('Content-Length', len(content)),
                       ('Access-Control-Allow-Origin', '*'), ('Access-Control-Allow-Headers', 'content-type, idempotency-key')): self.send_header(*map(str, header))
        self.end_headers(); self.wfile.write(content)
    def do_GET(self): self.send(*self.answer())
    def do_POST(self): self.send(*self.answer(json.loads(self.rfile.read(int(self.headers['content-length'])))))
    def do_OPTIONS(self): self.send(204, None)

ThreadingHTTPServer(('127.0.0.1', PORT), Handler).serve_forever()
