// Curves between spots, and which of them make one line.

const MOST_SINGLE = 4;
const UNKNOWN_WIDTH = 1.7;

/** A curve whose middle stands off the chord by so many pixels, to the left as seen from its start. */
function bent(from, to, bend) {
  const length = Math.max(1e-6, Math.hypot(to.x - from.x, to.y - from.y));
  const push = bend / 0.75;
  const nx = ((to.y - from.y) / length) * push;
  const ny = (-(to.x - from.x) / length) * push;
  const a = between(from, to, 0.3);
  const b = between(from, to, 0.7);
  return [from, { x: a.x + nx, y: a.y + ny }, { x: b.x + nx, y: b.y + ny }, to];
}

function between(a, b, t) {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

function pointOn(c, t) {
  const a = between(c[0], c[1], t);
  const b = between(c[1], c[2], t);
  const d = between(c[2], c[3], t);
  return between(between(a, b, t), between(b, d, t), t);
}

/** The part of a curve between two parameters (de Casteljau). */
function part(c, from, to) {
  const head = split(c, to)[0];
  return to === 0 ? head : split(head, from / to)[1];
}

function split(c, t) {
  const a = between(c[0], c[1], t);
  const b = between(c[1], c[2], t);
  const d = between(c[2], c[3], t);
  const e = between(a, b, t);
  const f = between(b, d, t);
  const g = between(e, f, t);
  return [[c[0], a, e, g], [g, f, d, c[3]]];
}

/** The parameter at which a curve crosses a rim, sought from an end that lies inside; the other end where it never does. */
function rim(c, inside, fromStart) {
  const steps = 32;
  let held = fromStart ? 0 : 1;
  for (let i = 1; i <= steps; i++) {
    let free = fromStart ? i / steps : 1 - i / steps;
    if (!inside(pointOn(c, free))) {
      for (let n = 0; n < 12; n++) {
        let middle = (held + free) / 2;
        if (inside(pointOn(c, middle))) {
          held = middle;
        } else {
          free = middle;
        }
      }
      return free;
    }
    held = free;
  }
  return held;
}

function covers(spot, p) {
  return spot.plate
    ? Math.abs(p.x - spot.x) <= spot.hw + 1 && Math.abs(p.y - spot.y) <= spot.hh + 1
    : Math.hypot(p.x - spot.x, p.y - spot.y) <= spot.hw + 1;
}

/** Ties of each pair; of more than a few those of one kind, direction and status make one band. */
function bundles(shown) {
  const pairs = {};
  shown.forEach((s) => {
    const key = Math.min(s.tie.f, s.tie.t) + '-' + Math.max(s.tie.f, s.tie.t);
    (pairs[key] = pairs[key] || []).push(s);
  });
  return Object.keys(pairs).map((key) => {
    const ties = pairs[key].slice();
    ties.sort((a, b) => a.tie.k - b.tie.k || a.tie.f - b.tie.f || a.status - b.status || (a.change || 0) - (b.change || 0) || a.tie.i - b.tie.i);
    if (ties.length <= MOST_SINGLE) {
      return { key: key, groups: ties.map((t) => [t]) };
    }
    const groups = {};
    ties.forEach((s) => {
      const look = s.tie.k + ' ' + s.tie.f + ' ' + s.status + ' ' + s.change;
      (groups[look] = groups[look] || []).push(s);
    });
    return { key: key, groups: Object.keys(groups).map((k) => groups[k]) };
  });
}

/** Width in pixels: the root of the share of the full scale, thin where the strength is not known. */
function widthOf(data, group, view) {
  const kind = group[0].tie.k;
  const full = fullScales(data, view.focus)[kind];
  let sum = 0;
  let known = false;
  group.forEach((s) => {
    const strength = breadthOn(s.tie, view.day);
    if (strength !== null && full > 0) {
      known = true;
      sum += strength;
    }
  });
  return known
    ? 2.4 + 5.6 * Math.sqrt(Math.min(1, Math.max(0, sum) / full))
    : UNKNOWN_WIDTH + Math.min(0.6, Math.log(group.length) * 0.35);
}

/** The lines of a picture, fanned apart, quiet ones first. */
function strandsOf(data, shown, spots, view) {
  const out = [];
  bundles(shown).forEach((pair) => {
    const ends = pair.key.split('-');
    const a = spots.by[ends[0]];
    const b = spots.by[ends[1]];
    if (!a || !b || a === b || (a.seat === 'rim' && b.seat === 'rim')) {
      return;
    }
    const length = Math.hypot(a.x - b.x, a.y - b.y);
    const gap = Math.min(11, Math.max(7, length / 14));
    const bend = Math.min(70, 0.1 * length);
    const side = a.x <= b.x ? 1 : -1;
    const modest = a.seat === 'band' || b.seat === 'band';
    pair.groups.forEach((group, i) => {
      const off = side * (bend + (i - (pair.groups.length - 1) / 2) * gap);
      const forward = group[0].tie.f === Number(ends[0]);
      const from = forward ? a : b;
      const to = forward ? b : a;
      const whole = bent(from, to, forward ? off : -off);
      const start = rim(whole, (p) => covers(from, p), true);
      const end = rim(whole, (p) => covers(to, p), false);
      if (end > start) {
        let width = widthOf(data, group, view);
        let quiet = group[0].quiet;
        out.push({
          ties: group.map((s) => s.tie),
          kind: group[0].tie.k,
          status: group[0].status,
          change: group[0].change,
          from: from.a,
          to: to.a,
          curve: part(whole, start, end),
          rank: quiet ? 0 : modest ? 1 : 2,
          width: quiet ? Math.min(width, 1.6) * 0.6 : modest ? Math.min(width, 2) * 0.65 : width,
          turn: i
        });
      }
    });
  });
  out.sort((a, b) => a.rank - b.rank || (b.change || 0) - (a.change || 0));
  return out;
}

/** How strongly many lines are drawn: fully up to some hundred, less the more there are. */
function airOf(strands, area) {
  const few = 260 * Math.min(1, area / 800000);
  const loud = strands.filter((s) => s.rank > 0).length;
  return loud <= few ? 1 : Math.max(0.3, Math.sqrt(few / loud));
}

function overlaps(a, b) {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Gives each name, most important first, the first free place beside its spot; names without one are left out, but for those that must stand. */
function placeNames(names, taken, room) {
  const held = taken.slice();
  const out = [];
  names.forEach((name) => {
    const s = name.spot;
    const w = name.width + 4;
    const h = name.size * 1.25;
    const gap = s.hw + 4;
    const places = [
      [s.x + gap, s.y - h / 2, 'start'],
      [s.x - gap - w, s.y - h / 2, 'end'],
      [s.x - w / 2, s.y - gap - h, 'middle'],
      [s.x - w / 2, s.y + gap, 'middle'],
      [s.x + gap * 0.7, s.y - gap - h * 0.6, 'start'],
      [s.x + gap * 0.7, s.y + gap - h * 0.4, 'start']
    ];
    const boxes = places
      .map((p) => ({ x: p[0], y: p[1], w: w, h: h, of: s, anchor: p[2] }))
      .filter((b) => b.x >= 2 && b.y >= 2 && b.x + w <= room.w - 2 && b.y + h <= room.h - 2);
    const free = boxes.filter((b) => !held.some((t) => t.of !== s && overlaps(t, b)))[0];
    const chosen = free || (name.must && boxes[0]);
    if (chosen) {
      held.push(chosen);
      out.push({ name: name, box: chosen, anchor: chosen.anchor });
    }
  });
  return out;
}
