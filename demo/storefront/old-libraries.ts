/**
 * What old libraries do to the objects that all scripts of a page share. These are not the libraries:
 * each is a few lines with the same effect on the globals, written for the browser tests.
 */

export const AMD = `
window.define = function () { throw new Error('a module defined itself without being asked') }
window.define.amd = { jQuery: true }
window.require = window.define`;

export const JQUERY = `
window.$ = window.jQuery = function (what) { return typeof what === 'function' ? what() : [] }
jQuery.fn = jQuery.prototype = {}
jQuery.noConflict = function () { delete window.$; return jQuery }`;

/** Prototype 1.6: arrays turn into strings within JSON, `from` takes no second argument, and \`entries\` is a copy. */
export const PROTOTYPE = `
window.$ = function (id) { return document.getElementById(id) }
Array.from = function (list) {
  var length = (list && list.length) || 0, result = new Array(length)
  while (length--) result[length] = list[length]
  return result
}
Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']' }
Array.prototype.entries = Array.prototype.toArray = function () { return this.slice() }
Array.prototype.each = Array.prototype._each = function (each) { for (var i = 0; i < this.length; i++) each(this[i], i) }
Array.prototype.map = Array.prototype.collect = function (change, context) {
  var result = []
  this.each(function (value, index) { result.push(change.call(context, value, index)) })
  return result
}
Array.prototype.find = Array.prototype.detect = function (test, context) {
  for (var i = 0; i < this.length; i++) if (test.call(context, this[i], i)) return this[i]
}
Array.prototype.first = function () { return this[0] }
Array.prototype.last = function () { return this[this.length - 1] }
String.prototype.toJSON = function () { return '"' + this + '"' }
Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"' }
Function.prototype.bind = function (context) {
  var method = this, given = Array.prototype.slice.call(arguments, 1)
  if (arguments.length < 2 && typeof context === 'undefined') return this
  return function () { return method.apply(context, given.concat(Array.prototype.slice.call(arguments))) }
}
Element.extend = function (element) { return element }
HTMLElement.prototype.remove = function () { this.parentNode.removeChild(this); return this }
HTMLElement.prototype.replace = function () { throw new Error('replace is the page’s') }
HTMLElement.prototype.select = HTMLElement.prototype.up = HTMLElement.prototype.down = function () { return [] }
HTMLElement.prototype.show = HTMLElement.prototype.hide = HTMLElement.prototype.update = function () { return this }
window.Event = { observe: function () {}, stop: function () {} }
window.Form = window.Field = window.Hash = window.Template = window.Position = function () {}`;

/** MooTools 1.2: \`Element\`, \`Event\` and \`Request\` are its own classes, and what it adds can be enumerated. */
export const MOOTOOLS = `
(function () {
  var native = window.Element.prototype
  window.Element = function (tag) { return document.createElement(tag) }
  window.Element.prototype = native
  native.set = function (name, value) { this.setAttribute(name, value); return this }
  native.get = function (name) { return this.getAttribute(name) }
  native.dispose = native.destroy = function () { if (this.parentNode) this.parentNode.removeChild(this); return this }
  native.getElements = native.getChildren = function () { return [] }
  native.addEvent = native.inject = native.grab = native.adopt = function () { return this }
})()
window.Event = function () {}
window.Request = function () {}
window.Hash = function () {}
window.Class = function () {}
window.$ = window.$$ = function () { return null }
Array.from = function (value) { return value == null ? [] : typeof value === 'object' && 'length' in value ? Array.prototype.slice.call(value) : [value] }
Array.prototype.include = function (value) { if (this.indexOf(value) < 0) this.push(value); return this }
Array.prototype.contains = function (value) { return this.indexOf(value) >= 0 }
Array.prototype.erase = Array.prototype.extend = Array.prototype.flatten = Array.prototype.pick = function () { return this }
Function.prototype.bind = function (context, given) {
  var method = this
  return function () { return method.apply(context, given === undefined ? arguments : [].concat(given)) }
}
Function.prototype.extend = function (more) { for (var name in more) this[name] = more[name]; return this }
Function.prototype.run = Function.prototype.delay = Function.prototype.periodical = function () {}
String.prototype.contains = function (text) { return this.indexOf(text) > -1 }
Number.prototype.limit = function (low, high) { return Math.min(high, Math.max(low, this)) }`;

export const OBJECT_PROTOTYPE = `
Object.prototype.toJSONString = function () { return JSON.stringify(this) }
Object.prototype.each = function () {}`;
