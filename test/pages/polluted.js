// What old libraries and careless pages do to everybody's objects, before the kit comes.
Object.prototype.x = 'polluted';
Object.prototype.sante = 'polluted';
Object.prototype.mission = 'polluted';
Object.prototype.each = function () {
  return [];
};
Array.prototype.first = function () {
  return this[0];
};
// prototype.js 1.6
for (const {prototype} of [Array, String, Number, Date]) {
  prototype.toJSON = function () {
    return `"${String(this)}"`;
  };
}
delete globalThis.ResizeObserver;
