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
  ['nothing is plugged into Preact', /if \(\(tmp = options\.\w+\)\) tmp\(newVNode\);/g, ''],
  ['nothing is plugged into Preact', /\boptions\.(?!_catchError\b)\w+/g, 'undefined'],
  ['there are no portals', /\b(?:\w+\.props|newProps)\._parentDom\b/g, 'undefined'],
  ['every component is a function', /\(tmp = newType\.prototype\) && tmp\.render\b/g, 'false'],
  ['a function has no life cycle', /\bc\.(?:shouldComponentUpdate|componentWillUpdate)\b/g, 'undefined'],
  ['a function has no life cycle', /\br\.componentWillUnmount\b/g, 'undefined'],
  ['components have no state', /\bBaseComponent\.prototype\.(setState|forceUpdate) =/g, 'const $1 ='],
  [
    'components have no state',
    /\bc\._bits & COMPONENT_(?:DIRTY|PENDING_ERROR|PROCESSING_EXCEPTION)\b/g,
    'false',
  ],
  ['components have no state', /^\t+c\._bits (?:\|=|&=) .*;$/gm, ''],
  ['components have no state', /\bif \(vnode\._component\) vnode\._component\._bits \|= \w+;/g, ''],
  ['components have no state', /\bnewVNode\._original != oldVNode\._original\b/g, 'false'],
  ['components have no state', /\bc\._bits & COMPONENT_FORCE\b/g, 'true'],
  ['components have no state', /\bc\._vnode = newVNode;|\bc\.props = newProps;/g, ''],
  ['components have no state', /\bif \(!c\.state\) c\.state = \{\};/g, ''],
  ['components have no state', /\bc\.state = c\._nextState;/g, ''],
  [
    'components have no state',
    /\bc\.render\(c\.props, \(c\.state = c\._nextState\), c\.context\)/g,
    'newType(newProps)',
  ],
  ['components have no state', /\boldProps = c\.props;\s+oldState = c\.state;/g, ''],
  ['every component is a function', /\bnew BaseComponent\(\s+newProps,\s+componentContext\s+\)/g, '{}'],
  ['every component is a function', /\bc\.constructor = newType;\s+c\.render = doRender;/g, ''],
  ['every component is a function', /\bBaseComponent\.prototype\.render = Fragment;/g, ''],
  ['a function has no life cycle', /\bc\._(?:render|state)Callbacks = \[\];/g, ''],
  [
    'a function has no life cycle',
    /\bEMPTY_ARR\.push\.apply\(c\._renderCallbacks, c\._stateCallbacks\);/g,
    '',
  ],
  ['a function has no life cycle', /\bc\._renderCallbacks\.length\b/g, 'false'],
  ['a function has no life cycle', /\bcommitQueue\.some\(c => \{[\s\S]*?\n\t\}\);/g, ''],
  [
    'nothing catches an error',
    /\} catch \(e\) \{\s+\/\/ We remove[\s\S]*?options\._catchError\(e, newVNode, oldVNode\);\s+\}/g,
    '}',
  ],
  ['nothing catches an error', /\blet oldCommitQueueLength = commitQueue\.length;\s+try \{/g, '{'],
  [
    'nothing catches an error',
    /\bapplyRef\(refQueue\[i\+\+\], refQueue\[i\+\+\], refQueue\[i\+\+\]\);/g,
    'refQueue[i++](refQueue[i++], i++);',
  ],
  ['nothing catches an error', /\bfor \(; \(vnode = vnode\._parent\); \) \{[\s\S]*?\n\t\}\n/g, ''],
  ['there is no context', /\bc\.getChildContext\b/g, 'undefined'],
  ['there is no context', /\btmp = newType\.contextType;/g, ''],
  ['there is no context', /\btmp && globalContext\[tmp\._id\]/g, 'undefined'],
  ['there is no context', /\btmp\s+\? provider\s+\? provider\.\S+\s+: \S+\s+: globalContext\b/g, 'undefined'],
  ['there is no context', /\bc\.(?:_globalContext = globalContext|context = componentContext);/g, ''],
  ['nothing suspends', /\boldVNode\._flags & MODE_SUSPENDED\b/g, 'false'],
  ['nothing suspends', /\boldVNode\._flags & REF_DETACHED\b/g, 'false'],
  ['nothing suspends', /\bnewVNode\._flags &= RESET_MODE;/g, ''],
  ['nothing suspends', /!skipRemove &&\s+\(r = vnode\._component\)/g, 'false'],
  ['no comments stand among the elements', /\b\w+\.nodeType == 8\b/g, 'false'],
  ['nothing is hydrated', /\b(?:vnode && )?\w+\._flags & MODE_HYDRATE\b/g, 'false'],
  ['nothing is hydrated', /!isHydrating\b/g, 'true'],
  ['nothing is hydrated', /\bif \(isHydrating\)/g, 'if (false)'],
  ['what is drawn into was empty', /\bparentDom\.firstChild\b/g, 'null'],
  ['what is drawn into was empty', /\bif \((?:true && )?excessDomChildren\)/g, 'if (false)'],
  ['what is drawn into was empty', /\bexcessDomChildren(?=\s+\?|\s+&&)/g, 'false'],
  ['what is drawn into is an element', /\bparentDom\.nodeType == 9\b/g, 'false'],
  // Nothing within the widget listens twice, and no handler answers false.
  [
    'a handler is a property of its element',
    /\bif \(typeof value != 'function'\) value = NULL;[\s\S]*?(?=\n\t\} else \{\n\t\tif \(namespace)/g,
    'dom[name.toLowerCase()] = value;',
  ],
  ['no attribute is a function', /\bif \(typeof value == 'function'\) return;/g, ''],
  ['every style is an object', /\btypeof (?:value|oldValue) == 'string'/g, 'false'],
  ['every ref is a function', /\btypeof ref == 'function'/g, 'true'],
  [
    'no ref needs to hear that its element goes',
    /\bif \(value\) value\._refCleanup = ref\(value\) \|\| 1;\s+else if \([\s\S]*?\n\t\t\t\}\n/g,
    'ref(value);',
  ],
  ['no ref needs to hear that its element goes', /\bif \(oldVNode\.ref\) applyRef\([^;]*;/g, ''],
  ['no ref needs to hear that its element goes', /\bif \(\(r = vnode\.ref\) && [\s\S]*?\n\t\}\n/g, ''],
  ['there are no portals', /\bc\._parentDom = parentDom;/g, ''],
  ['there are no portals', /\br\._parentDom = r\._globalContext = NULL;/g, ''],
  ['only elements that the widget has', /\bname != '\w+' &&/g, ''],
  ['only elements that the widget has', /\bname == 'popover' && value == true \? '' : /g, ''],
  // Preact finds the fewest moves; a page of reviews in another order is as well put in place one by one.
  [
    'few rows move, and seldom',
    /\bif \(moved\) \{[\s\S]*?\n\t\}\n/g,
    'if (moved) newChildren.some(child => { if (child) child._flags |= INSERT_VNODE; });',
  ],
  [
    'few rows move, and seldom',
    /\bconst key = childVNode\.key;\s+const type[\s\S]*?\n\treturn -1;/g,
    `const matches = old => old && !(old._flags & MATCHED) && childVNode.key == old.key && childVNode.type == old.type;
    const old = oldChildren[skewedIndex];
    return (old === NULL && childVNode.key == NULL) || matches(old) ? skewedIndex : oldChildren.findIndex(matches);`,
  ],
  ['few rows move, and seldom', /\bchildVNode\._flags \|= LIS_CANDIDATE;/g, ''],
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
  ['few rows move, and seldom', /!isMounting && parentDom\.moveBefore && dom\.parentNode\b/g, 'false'],
  ['a field always has its value', /!\(i == '\w+' && 'default\w+' in newProps\)/g, 'true'],
  ['a field always has its value', /\bnodeType == 'textarea' && newProps\.defaultValue != NULL/g, 'true'],
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
