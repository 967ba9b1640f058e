/**
 * Preact, without what the widget never does with it. Preact would be more than a third of what a shopper
 * loads before reading, and half of that is for hydration, suspense, class components with their state
 * and life cycle, context, portals, SVG, plug-ins and HTML set as a string. Each fact below puts a
 * constant where Preact asks about one of these; the minifier then drops all that hangs on the answer.
 *
 * A fact that matches nothing fails the build: Preact has changed there and is to be looked at anew. The
 * browser tests run what comes of it.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { repositoryRoot } from './widget-files.ts';

/** What is true of the widget, where Preact asks about it, and what stands there instead. */
type Fact = readonly [fact: string, asked: RegExp, answer: string];

const FACTS: readonly Fact[] = [
  // What a server has drawn is drawn upon the first time, node by node where they agree; what is left over goes.
  ['a server may have drawn it', /\brefQueue = \[\];/g, 'refQueue = []; refQueue._fresh = !oldVNode;'],
  [
    'a server may have drawn it',
    /\bdiffElementNodes\(\s+oldVNode\._dom,/g,
    'diffElementNodes(refQueue._fresh && oldDom?.localName == newVNode.type ? oldDom : oldVNode._dom,',
  ],
  [
    'a server may have drawn it',
    /\bexcessDomChildren\s+\? excessDomChildren\[0\]\s+: oldVNode\._children && getDomSibling\(oldVNode, 0\)/g,
    'oldVNode._children ? getDomSibling(oldVNode, 0) : dom.firstChild',
  ],
  [
    'a server may have drawn it',
    /\boldProps !== newProps && \(!isHydrating \|\| dom\.data != newProps\)/g,
    'dom.data != newProps',
  ],
  [
    'a server may have drawn it',
    /(?<=\}\s+)(?=diffChildren\(\s+parentDom,\s+isArray\(newChildren\))/g,
    'i = ',
  ],
  [
    'a server may have drawn it',
    /\bif \(excessDomChildren\) excessDomChildren\.some\(removeNode\);/g,
    'while (refQueue._fresh && i) { value = i; i = i.nextSibling; value.remove(); }',
  ],
  ['nothing is plugged into Preact', /if \(\(tmp = options\.\w+\)\) tmp\(newVNode\);/g, ''],
  ['nothing is plugged into Preact', /\boptions\.(?!_catchError\b)\w+/g, 'undefined'],
  ['there are no portals', /\s&& !vnode\.props\._parentDom\b/g, ''],
  ['there are no portals', /\bparentVNode\.props\._parentDom\b/g, 'false'],
  [
    'a component is a function of its properties: no state, life cycle, context',
    /\blet oldCommitQueueLength = [\s\S]*?(?=\n\t\} else \{\n\t\toldDom = newVNode\._dom)/g,
    `if (newVNode.props == oldVNode.props) {
      newVNode._dom = oldVNode._dom;
      newVNode._children = oldVNode._children;
      newVNode._children.some(vnode => { if (vnode) vnode._parent = newVNode; });
      oldDom = getDomSibling(oldVNode);
    } else {
      const drawn = newType(newVNode.props);
      oldDom = diffChildren(parentDom, isArray(drawn) ? drawn : [drawn], newVNode, oldVNode, oldDom, refQueue);
    }`,
  ],
  ['components have no state', /\bBaseComponent\.prototype\.(setState|forceUpdate) =/g, 'const $1 ='],
  ['every component is a function', /\bBaseComponent\.prototype\.render = Fragment;/g, ''],
  ['a function has no life cycle', /\bcommitQueue\.some\(c => \{[\s\S]*?\n\t\}\);/g, ''],
  ['a function has no instance', /\bif \(\(r = vnode\._component\)\) \{[\s\S]*?\n\t\}\n/g, ''],
  ['a function has no instance', /\b_component: NULL,|\bvnode\._component = (?=vnode)/g, ''],
  ['a function has no instance', /\bchildVNode\._component \|\| newDom\b/g, 'newDom'],
  [
    'the same properties draw the same',
    /, original(?=\) \{)|\b_original: .*|\b_depth: .*|!original && /g,
    '',
  ],
  ['the same properties draw the same', /\b(?<=childVNode)\._depth\b(?! =)/g, '._parent'],
  ['the same properties draw the same', /\bchildVNode\.ref,\s+childVNode\._original\b/g, 'childVNode.ref'],
  ['the same properties draw the same', /\bchildren\[i\]\._parent = parentVNode;/g, ''],
  ['the same properties draw the same', /\bchildVNode\._depth = .*/g, ''],
  ['the same properties draw the same', /\|\| !oldVNode\._original\b|, !oldVNode\._original\b/g, ''],
  ['no text is an object, and no child a function', /\|\|\s+\w+\.constructor === String\b/g, ''],
  ['no text is an object, and no child a function', /\|\|\s+typeof childVNode == 'function'(?=\s)/g, ''],
  [
    'no ref asks for more than its element',
    /\bapplyRef\(refQueue\[i\+\+\], refQueue\[i\+\+\], refQueue\[i\+\+\]\);/g,
    'refQueue[i].ref(refQueue[i++]._dom);',
  ],
  [
    'no ref asks for more than its element',
    /\brefQueue\.push\(\s+childVNode\.ref,\s+newDom,\s+childVNode\s+\)/g,
    'refQueue.push(childVNode)',
  ],
  ['nothing catches an error', /\bfor \(; \(vnode = vnode\._parent\); \) \{[\s\S]*?\n\t\}\n/g, ''],
  ['nothing suspends', /\boldVNode\._flags & MODE_SUSPENDED\b/g, 'false'],
  ['nothing suspends', /\boldVNode\._flags & REF_DETACHED\b/g, 'false'],
  ['nothing suspends', /!skipRemove &&\s+\(r = vnode\._component\)/g, 'false'],
  ['no comments stand among the elements', /\b\w+\.nodeType == 8\b/g, 'false'],
  ['nothing is hydrated', /\b(?:vnode && )?\w+\._flags & MODE_HYDRATE\b/g, 'false'],
  ['nothing is hydrated', /!isHydrating\b/g, 'true'],
  ['nothing is hydrated', /\bif \(isHydrating\)/g, 'if (false)'],
  ['what is drawn into was empty', /\bif \((?:true && )?excessDomChildren\)/g, 'if (false)'],
  ['what is drawn into was empty', /\bexcessDomChildren(?=\s+\?|\s+&&)/g, 'false'],
  [
    'what is drawn into was empty',
    /\boldVNode\s+\? NULL\s+: parentDom\.firstChild\s+\? slice\.call\(parentDom\.childNodes\)\s+: NULL,/g,
    '',
  ],
  ['what is drawn into was empty', /\bexcessDomChildren(?:,\s|\s=[^;[]*;)/g, ''],
  ['nothing is hydrated', /\bisHydrating,\s/g, ''],
  ['a function has no life cycle', /\bcommitQueue,\s/g, ''],
  ['what is drawn into is an element', /\bparentDom\.nodeType == 9\b/g, 'false'],
  // Nothing within the widget listens twice, and no handler answers false.
  [
    'a handler is a property of its element',
    /\bif \(typeof value != 'function'\) value = NULL;[\s\S]*?(?=\n\t\} else \{\n\t\tif \(namespace)/g,
    'dom[name.toLowerCase()] = value;',
  ],
  ['no attribute is a function', /\bif \(typeof value == 'function'\) return;/g, ''],
  [
    'every style is an object',
    /\bif \(typeof value == 'string'\) \{\s+dom\.style\.cssText[\s\S]*?\n\t\t\}\n(?=\t\})/g,
    'for (name in { ...oldValue, ...value }) setStyle(dom.style, name, value ? value[name] : NULL);',
  ],
  ['every ref is a function', /\btypeof ref == 'function'/g, 'true'],
  [
    'no ref needs to hear that its element goes',
    /\bif \(value\) value\._refCleanup = ref\(value\) \|\| 1;\s+else if \([\s\S]*?\n\t\t\t\}\n/g,
    'ref(value);',
  ],
  [
    'no ref needs to hear that its element goes',
    /\bparentVNode, (?=skipRemove)|(?<=r\[i\],\s+)parentVNode,\s|, oldVNode(?=\);\s+\}\s+\}\s+\}\s+return oldDom)/g,
    '',
  ],
  ['no ref needs to hear that its element goes', /\bif \(oldVNode\.ref\) applyRef\([^;]*;/g, ''],
  ['no ref needs to hear that its element goes', /\bif \(\(r = vnode\.ref\) && [\s\S]*?\n\t\}\n/g, ''],
  ['only elements that the widget has', /\bname != '\w+' &&/g, ''],
  // The guard itself stays: on a page with Prototype.js, whose remove() is its own, one without a parent throws.
  ['what is removed may be gone, or stand nowhere', /\bnode && node\.parentNode\b/g, 'node?.parentNode'],
  ['a component says where it ended', / && result !== UNDEFINED\b/g, ''],
  [
    'no property that the widget sets refuses its value',
    /\btry \{\s+(dom\[name\] = .*\s+return;)\s+\} catch \(e\) \{\}/g,
    '$1',
  ],
  ['only elements that the widget has', /\bname == 'popover' && value == true \? '' : /g, ''],
  // Preact finds the fewest moves; a page of reviews in another order is as well put in place one by one.
  [
    'few rows move, and seldom',
    /\bconst skewedIndex = [\s\S]*?(?=\n\t\/\/ Remove remaining oldChildren)/g,
    `childVNode._parent = newParentVNode;
    const matches = old => old && !(old._flags & MATCHED) && childVNode.key == old.key && childVNode.type == old.type;
    const old = oldChildren[childVNode._index = matches(oldChildren[i]) ? i : oldChildren.findIndex(matches)];
    if (old) old._flags |= MATCHED;
    }`,
  ],
  ['few rows move, and seldom', /\bif \(remainingOldChildren\)/g, ''],
  ['few rows move, and seldom', /\bfunction findMatchingIndex[\s\S]*\n\}/g, ''],
  ['few rows move, and seldom', /~childVNode\._index && (?=oldChildren)/g, ''],
  [
    'few rows move, and seldom',
    /\bif \(childVNode\._flags & INSERT_VNODE\) \{[\s\S]*?(?=\n\t\}\n\n\tnewParentVNode\._dom)/g,
    `if (typeof childVNode.type == 'function') oldDom = result;
    else if (newDom) {
      if (newDom != oldDom) parentDom.insertBefore(newDom, oldDom);
      oldDom = newDom.nextSibling;
    }`,
  ],
  ['styles are named as sheets name them', /\bkey\[0\] == '-'/g, 'true'],
  [
    'a ref may stay among the properties',
    /\bfunction createVNode\(type, props, key, isStaticChildren[\s\S]*?return vnode;\n\}/g,
    'const createVNode = (type, props, key) => create(type, props, key, props.ref);',
  ],
  [
    'elements are made in one place',
    /\bimport \{ options, Fragment \} from 'preact';/g,
    "import { Fragment } from 'preact'; import { createVNode as create } from '../../src/create-element';",
  ],
  [
    'a ref may stay among the properties',
    /\boldProps\[i\] !== value\b/g,
    "i != 'ref' && oldProps[i] !== value",
  ],
  ['a field always has its value', /!\(i == '\w+' && 'default\w+' in newProps\)/g, 'true'],
  ['all elements are those of HTML', /\bdoc\.createElementNS\([^)]*\)/g, 'doc.createElement(nodeType)'],
  ['they are of one document', /\bparentDom\.ownerDocument \|\| document\b/g, 'document'],
  ['all elements are those of HTML', /\bparentDom\.namespaceURI,/g, ''],
  ['all elements are those of HTML', /\bnamespace,\s|, namespace(?=\))/g, ''],
  ['there is no context', /(?<=\boldVNode \|\| EMPTY_OBJ,)\s+EMPTY_OBJ,|\bglobalContext,\s/g, ''],
  ['no HTML is ever inserted', /\bi == 'dangerouslySetInnerHTML'/g, 'false'],
  ['all elements are those of HTML', /\bnodeType == '(?:svg|math|template|progress)'/g, 'false'],
  ['all elements are those of HTML', /\bnodeType == 'foreignObject' \|\|\s+\(.*\)\)/g, 'false'],
  ['all elements are those of HTML', /\bnamespace == SVG_NAMESPACE\b|!namespace\b/g, 'false'],
];

const PREACT = join(repositoryRoot, 'node_modules/preact/');

/** Properties that Preact's sources name with an underscore are its own; its builds shorten them too. */
export const PREACT_PROPERTIES = /^_[a-z]/;

export function leanPreact(): Plugin {
  const unmatched = new Set(FACTS);
  return {
    name: 'candor:lean-preact',
    enforce: 'pre',
    resolveId: (id) =>
      id === 'preact' || id === 'preact/jsx-runtime' ? join(PREACT, id.slice(7), 'src/index.js') : undefined,
    transform(code, id) {
      if (!id.startsWith(PREACT)) return undefined;
      return FACTS.reduce((before, fact) => {
        const after = before.replace(fact[1], fact[2]);
        if (after !== before) unmatched.delete(fact);
        return after;
      }, code);
    },
    buildEnd(error) {
      const [fact] = unmatched;
      if (!error && fact) throw new Error(`lean-preact: Preact no longer asks ${fact[1]} (${fact[0]})`);
    },
  };
}
