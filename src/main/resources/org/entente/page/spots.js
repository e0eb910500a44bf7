// Where actors stand in a picture: at their place, in a band along the upper edge, or at the rim.

const REGION_RADII = [1900, 3200, 5000];
const MOST_OUTSIDE = 26;
const PLATE_TEXT = 11;

/** The rectangle of the plane that a layout shows at home: that of the step, else around those the picture is about. */
function homeOf(data, view) {
  const step = view.step >= 0 ? data.steps[view.step] : null;
  if (step && step.frame && view.layout === step.layout && view.focus === step.focus) {
    return { x: step.frame[0], y: step.frame[1], w: step.frame[2], h: step.frame[3] };
  }
  const where = view.layout === 'map' ? 'at' : 'net';
  const actors = data.actors.filter((a) => a[where] && (where === 'net' || !a.inst));
  const focus = view.focus >= 0 ? data.actors[view.focus] : null;
  if (where === 'at' && focus && focus.at) {
    let set = focusSet(data, view.focus);
    let partners = actors.filter((a) => a.ties.some((t) => set[t.f] || set[t.t]));
    for (let i = 0; i < REGION_RADII.length; i++) {
      let box = around(focus.at, REGION_RADII[i]);
      let outside = partners.filter(
        (a) => a.at[0] < box.x || a.at[0] > box.x + box.w || a.at[1] < box.y || a.at[1] > box.y + box.h
      );
      if (outside.length <= MOST_OUTSIDE || i === REGION_RADII.length - 1) {
        return box;
      }
    }
  }
  let shown = actors.filter((a) => a.ties.length);
  if (focus && where === 'net') {
    let set = focusSet(data, view.focus);
    shown = actors.filter((a) => a.ties.some((t) => set[t.f] || set[t.t]));
  } else if (where === 'at' && actors.some((a) => a.core)) {
    shown = actors.filter((a) => a.core);
  }
  const box = boxOf((shown.length ? shown : actors).map((a) => a[where]));
  const margin = where === 'at' ? (shown.some((a) => a.core) ? 700 : 400) : 30;
  return { x: box.x - margin, y: box.y - margin, w: box.w + 2 * margin, h: box.h + 2 * margin };
}

function around(p, r) {
  return { x: p[0] - r, y: p[1] - r, w: 2 * r, h: 2 * r };
}

function boxOf(points) {
  let out = null;
  points.forEach((p) => {
    out = out || { x: p[0], y: p[1], right: p[0], bottom: p[1] };
    out.x = Math.min(out.x, p[0]);
    out.y = Math.min(out.y, p[1]);
    out.right = Math.max(out.right, p[0]);
    out.bottom = Math.max(out.bottom, p[1]);
  });
  return out ? { x: out.x, y: out.y, w: out.right - out.x, h: out.bottom - out.y } : { x: 0, y: 0, w: 1, h: 1 };
}

const WHOLE = { left: 0, top: 0, bottom: 0 };

/** The camera that shows a rectangle of the plane in what insets leave of a picture. */
function fit(box, size, inset) {
  const w = Math.max(80, size.w - inset.left);
  const h = Math.max(80, size.h - inset.top - inset.bottom);
  const k = Math.min(w / Math.max(1, box.w), h / Math.max(1, box.h));
  return { x: box.x + box.w / 2 - inset.left / 2 / k, y: box.y + box.h / 2 - (inset.top - inset.bottom) / 2 / k, k: k };
}

function onScreen(p, camera, size) {
  return { x: size.w / 2 + (p[0] - camera.x) * camera.k, y: size.h / 2 + (p[1] - camera.y) * camera.k };
}

/** Counts the ties shown at each actor. */
function degrees(shown) {
  const out = {};
  shown.forEach((s) => {
    const weight = s.quiet ? 0 : 1;
    out[s.tie.f] = (out[s.tie.f] || 0) + weight;
    out[s.tie.t] = (out[s.tie.t] || 0) + weight;
  });
  return out;
}

/**
 * The spots of a picture. room: size, camera, boxes that are taken, where the band begins and ends, measure(text, bold).
 */
function spotsOf(data, view, shown, room) {
  const tied = degrees(shown);
  const spots = { by: {}, list: [], leftOut: 0, outside: 0 };
  const focus = focusSet(data, view.focus) || {};
  const map = view.layout === 'map';
  function put(spot) {
    spots.by[spot.a] = spot;
    spots.list.push(spot);
  }
  const waiting = { band: [], rim: [] };
  data.actors.forEach((a) => {
    const is = tied[a.i] !== undefined;
    const alive = a.from <= view.day && view.day <= a.to;
    const place = map ? (a.inst ? null : a.at) : a.net;
    if (!place || (!is && (!alive || a.inst))) {
      if (is && map) {
        waiting.band.push(a);
      }
      return;
    }
    const p = onScreen(place, room.camera, room.size);
    const inside = p.x > 8 && p.y > 8 && p.x < room.size.w - 8 && p.y < room.size.h - 8;
    const free = inside && !room.taken.some((b) => p.x > b.x && p.x < b.x + b.w && p.y > b.y && p.y < b.y + b.h);
    if (!free && map) {
      if (is && tied[a.i] > 0) {
        waiting.rim.push({ a: a, p: p });
      }
      return;
    }
    const plate = !map && a.inst;
    const r = focus[a.i] ? 8 : is ? room.disc : 2.4;
    put({
      a: a.i,
      x: p.x,
      y: p.y,
      hw: plate ? room.measure(a.id, true) / 2 + 7 : r,
      hh: plate ? 10 : r,
      plate: plate,
      seat: plate ? 'plate' : 'disc',
      text: plate ? a.id : '',
      tied: is,
      focus: is && !!focus[a.i]
    });
  });
  spread(spots.list.filter((spot) => spot.seat === 'plate'), tied, room);
  const bands = band(waiting.band, tied, room, put);
  spots.leftOut = bands.leftOut;
  const discs = spots.list
    .filter((s) => s.tied)
    .map((s) => ({ x: s.x - s.hw - 2, y: s.y - s.hh - 2, w: 2 * s.hw + 4, h: 2 * s.hh + 4 }));
  spots.outside = rimPlates(waiting.rim, tied, room, room.taken.concat(bands.boxes, discs), put);
  return spots;
}

/** Moves plates that lie on others, or on what is taken, to the nearest free place around; those with most ties stay. */
function spread(plates, tied, room) {
  const held = room.taken.slice();
  const sorted = plates.slice().sort((a, b) => (tied[b.a] || 0) - (tied[a.a] || 0) || a.a - b.a);
  sorted.forEach((plate) => {
    for (let n = 0; n < 90; n++) {
      let ring = Math.ceil(n / 10);
      let angle = n * 0.628 + ring * 0.3;
      let x = plate.x + ring * 16 * Math.cos(angle);
      let y = plate.y + ring * 13 * Math.sin(angle);
      let box = { x: x - plate.hw - 2, y: y - plate.hh - 2, w: 2 * plate.hw + 4, h: 2 * plate.hh + 4 };
      if (!held.some((b) => overlaps(b, box))) {
        plate.x = x;
        plate.y = y;
        held.push(box);
        return;
      }
    }
  });
}

/** Sets institutions in rows from the right along the upper edge, those with most ties where not all find room. */
function band(actors, tied, room, put) {
  const sorted = actors.slice().sort((a, b) => tied[b.i] - tied[a.i] || (a.id < b.id ? -1 : 1));
  const width = room.size.w - 10 - room.bandLeft;
  const chosen = [];
  let used = 0;
  sorted.forEach((a) => {
    const w = room.measure(a.id, true) + 14 + 6;
    if (used + w <= width * room.bandRows * 0.92) {
      used += w;
      chosen.push({ a: a, w: w - 6 });
    }
  });
  chosen.sort((a, b) => (a.a.id < b.a.id ? -1 : 1));
  const rows = [[]];
  let sum = 0;
  chosen.forEach((c) => {
    if (sum + c.w > width && rows.length < room.bandRows) {
      rows.push([]);
      sum = 0;
    }
    if (sum + c.w <= width) {
      rows[rows.length - 1].push(c);
      sum += c.w + 6;
    }
  });
  const boxes = [];
  let placed = 0;
  rows.forEach((row, r) => {
    let right = room.size.w - 10;
    row.slice().reverse().forEach((c) => {
      const y = room.bandTop + 10 + r * 25;
      put({ a: c.a.i, x: right - c.w / 2, y: y, hw: c.w / 2, hh: 10, plate: true, seat: 'band', text: c.a.id, tied: true });
      boxes.push({ x: right - c.w, y: y - 10, w: c.w, h: 20 });
      right -= c.w + 6;
      placed++;
    });
  });
  return { leftOut: actors.length - placed, boxes: boxes };
}

/** Sets what lies outside at the rim, where the straight way from the middle leaves; returns for how many there is no room. */
function rimPlates(waiting, tied, room, held, put) {
  const most = room.most;
  let leftOut = Math.max(0, waiting.length - most);
  const taken = held.slice();
  const c = { x: room.size.w / 2, y: room.size.h / 2 };
  waiting.sort((a, b) => tied[b.a.i] - tied[a.a.i] || a.a.i - b.a.i);
  waiting.slice(0, most).forEach((one) => {
    const text = room.size.w < 600 ? one.a.id : one.a.name;
    const hw = room.measure(text, false) / 2 + 15;
    const hh = 10.5;
    const dx = one.p.x - c.x;
    const dy = one.p.y - c.y;
    const mx = c.x - hw - 6;
    const my = c.y - hh - 6;
    const t = Math.min(mx / Math.max(1e-6, Math.abs(dx)), my / Math.max(1e-6, Math.abs(dy)));
    const at = { x: c.x + dx * t, y: c.y + dy * t };
    const upright = mx / Math.max(1e-6, Math.abs(dx)) <= my / Math.max(1e-6, Math.abs(dy));
    for (let n = 0; n < 40; n++) {
      let shift = ((n + 1) >> 1) * (n % 2 ? 1 : -1) * (upright ? 25 : hw + 8);
      let x = upright ? at.x : at.x + shift;
      let y = upright ? at.y + shift : at.y;
      let box = { x: x - hw - 2, y: y - hh - 2, w: 2 * hw + 4, h: 2 * hh + 4 };
      let fits = box.x > 0 && box.y > 0 && box.x + box.w < room.size.w && box.y + box.h < room.size.h;
      if (fits && !taken.some((b) => overlaps(b, box))) {
        taken.push(box);
        put({ a: one.a.i, x: x, y: y, hw: hw, hh: hh, plate: true, seat: 'rim', text: text, tied: true, goal: one.p });
        return;
      }
    }
    leftOut++;
  });
  return leftOut;
}
