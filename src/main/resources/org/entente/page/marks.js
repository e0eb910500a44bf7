// Makes elements; text goes into them as text, never as markup.

const SVG = 'http://www.w3.org/2000/svg';

/** Strokes of signs in a square of 16. */
const ICONS = {
  play: 'M4 2.5V13.5L13 8Z',
  pause: 'M4.5 3V13M11.5 3V13',
  previous: 'M3.5 3V13M12.5 3L6 8L12.5 13Z',
  next: 'M12.5 3V13M3.5 3L10 8L3.5 13Z',
  in: 'M8 3V13M3 8H13',
  out: 'M3 8H13',
  home: 'M2 8L8 2.5L14 8M4 7V13.5H12V7',
  theme: 'M8 2A6 6 0 1 0 8 14A6 6 0 1 0 8 2M8 2V14A6 6 0 0 0 8 2'
};

function icon(name) {
  const svg = el('svg', { class: 'icon', viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' });
  el('path', { d: ICONS[name] }, svg);
  return svg;
}

function byId(id) {
  return document.getElementById(id);
}

function el(name, attributes, parent) {
  const out = document.createElementNS(SVG, name);
  Object.keys(attributes || {}).forEach((key) => out.setAttribute(key, attributes[key]));
  if (parent) {
    parent.appendChild(out);
  }
  return out;
}

function clear(node) {
  while (node.firstChild) {
    node.removeChild(node.firstChild);
  }
  return node;
}

function round(n) {
  return Math.round(n * 10) / 10;
}

function h(tag, attributes, children) {
  const out = document.createElement(tag);
  Object.keys(attributes || {}).forEach((key) => {
    if (key === 'on') {
      out.addEventListener('click', attributes.on);
    } else {
      out.setAttribute(key, attributes[key]);
    }
  });
  (children || []).forEach((c) => {
    if (c !== null && c !== undefined && c !== '') {
      out.appendChild(typeof c === 'object' ? c : document.createTextNode(c));
    }
  });
  return out;
}
