// Draws the picture as SVG, and finds what lies under the pointer.

const HEAD_OPEN = { proposed: true, reduced: true };

function picture(app) {
  const data = app.data;
  const svg = byId('picture');
  const ground = byId('ground');
  const land = el('g', {}, ground);
  const lines = el('g', { class: 'ties' }, svg);
  const nodes = el('g', { class: 'actors' }, svg);
  const names = el('g', { class: 'names' }, svg);
  const cameras = {};
  const widths = {};
  const pen = document.createElement('canvas').getContext('2d');
  let size = { w: 800, h: 600 };
  const lands = [];
  let placed = '';
  let scene = { spots: { list: [], by: {} }, strands: [] };
  drawLands();

  function measure(text, bold, px) {
    const key = (bold ? 'b' : 'n') + (px || PLATE_TEXT) + text;
    if (widths[key] === undefined) {
      pen.font = (bold ? '600 ' : '400 ') + (px || PLATE_TEXT) + 'px Inter, "Segoe UI", Roboto, "Noto Sans", sans-serif';
      widths[key] = pen.measureText(text).width;
    }
    return widths[key];
  }

  function drawLands() {
    el('path', { class: 'graticule', d: data.graticule || '' }, land);
    data.lands.forEach((l) => {
      lands.push({ id: l.id, node: el('path', { class: 'land', d: l.d }, land), box: null });
    });
  }

  /** The rectangle of the plane that a land fills, measured when first asked for. */
  function extent(one) {
    if (!one.box) {
      const b = one.node.getBBox();
      one.box = { x: b.x, y: b.y, w: b.width, h: b.height };
    }
    return one.box;
  }

  function box(id) {
    const node = document.getElementById(id);
    const base = svg.getBoundingClientRect();
    const r = node.getBoundingClientRect();
    return { x: r.left - base.left - 6, y: r.top - base.top - 4, w: r.width + 12, h: r.height + 8, of: node };
  }

  function key(view) {
    return view.layout + ' ' + view.focus + ' ' + view.step;
  }

  function camera(view) {
    if (!cameras[key(view)]) {
      const heading = box('heading');
      const legend = box('legend');
      const wide = size.w > 760;
      const card = box('steps');
      const beside = card.x + 7 >= size.w;
      const covered = wide || beside || card.w <= 12 ? 0 : Math.max(0, size.h - card.y);
      const inset = { left: wide ? legend.w * 0.55 : 0, top: heading.y + heading.h, bottom: wide ? 0 : Math.max(legend.h, covered) };
      cameras[key(view)] = fit(homeOf(data, view), size, view.layout === 'map' ? { left: 0, top: 0, bottom: covered } : inset);
    }
    return cameras[key(view)];
  }

  function resize() {
    const r = svg.getBoundingClientRect();
    const changed = Math.abs(r.width - size.w) > 1 || Math.abs(r.height - size.h) > 1;
    if (r.width > 0 && changed) {
      size = { w: r.width, h: r.height };
      [svg, ground].forEach((n) => n.setAttribute('viewBox', '0 0 ' + round(size.w) + ' ' + round(size.h)));
      Object.keys(cameras).forEach((k) => {
        if (!cameras[k].moved) {
          delete cameras[k];
        }
      });
    }
  }

  function draw(view, shown) {
    resize();
    const cam = camera(view);
    const heading = box('heading');
    const narrow = size.w < 640;
    const room = {
      size: size,
      camera: cam,
      taken: [heading, box('legend'), box('zoom'), box('credit')].filter((b) => b.w > 12),
      bandLeft: narrow ? 10 : Math.min(size.w * 0.6, heading.x + heading.w + 20),
      bandTop: narrow ? heading.y + heading.h + 2 : 10,
      bandRows: view.focus >= 0 ? (narrow ? 2 : 3) : 2,
      disc: view.focus >= 0 && !narrow ? 5.5 : 4.5,
      most: view.focus >= 0 ? 30 : 14,
      measure: measure
    };
    if (view.layout === 'map') {
      const top = room.bandTop + 25 * room.bandRows;
      room.taken.push({ x: room.bandLeft, y: 0, w: size.w - room.bandLeft, h: top });
    }
    const spots = spotsOf(data, view, shown, room);
    const strands = strandsOf(data, shown, spots, view);
    scene = { spots: spots, strands: strands };
    place(view, cam);
    drawTies(view, strands);
    drawSpots(view, spots);
    drawNames(view, spots, room);
    return scene;
  }

  function place(view, cam) {
    const now = [view.layout, view.focus, cam.x, cam.y, cam.k, size.w, size.h].join(' ');
    if (now === placed) {
      return;
    }
    placed = now;
    svg.setAttribute('class', view.layout);
    ground.setAttribute('class', view.layout);
    if (view.layout !== 'map') {
      return;
    }
    const seen = { x: cam.x - size.w / 2 / cam.k, y: cam.y - size.h / 2 / cam.k, w: size.w / cam.k, h: size.h / cam.k };
    const x = size.w / 2 - cam.x * cam.k;
    const y = size.h / 2 - cam.y * cam.k;
    land.setAttribute('transform', 'translate(' + round(x) + ' ' + round(y) + ') scale(' + cam.k + ')');
    const home = view.focus >= 0 ? data.actors[view.focus].id : '';
    lands.forEach((one) => {
      one.node.setAttribute('class', one.id === home ? 'land homeland' : 'land');
      one.node.setAttribute('display', overlaps(extent(one), seen) ? 'inline' : 'none');
    });
  }

  function curveText(c) {
    const n = c.map((p) => round(p.x) + ' ' + round(p.y));
    return 'M' + n[0] + 'C' + n[1] + ' ' + n[2] + ' ' + n[3];
  }

  function drawTies(view, strands) {
    clear(lines);
    const air = airOf(strands, size.w * size.h);
    const turns = {};
    const badges = [];
    strands.forEach((s) => {
      const change = s.change === undefined ? null : data.changes[s.change];
      const width = (change ? Math.min(change.width[0], s.rank === 0 ? 1 : 9) : s.width) * (0.4 + 0.6 * air);
      const loud = (s.rank === 0 ? 0.3 : s.rank === 1 ? 0.75 * air : 1) * air;
      const status = data.statuses[s.status];
      const look = change ? (s.change === SAME ? 0.55 : 1) : status.weight[0];
      const tone = change ? 'change' + s.change : 'kind' + s.kind;
      const g = el('g', { class: 'strand ' + tone, opacity: round(10 * loud * look) / 10 }, lines);
      s.node = g;
      if (s.ties.some((t) => picksTie(data, view.pick, t))) {
        el('path', { class: 'glow', d: curveText(s.curve), 'stroke-width': round(width + 7) }, g);
      }
      const arrow = data.kinds[s.kind].directed && s.rank > 0;
      const tip = s.curve[3];
      let shaft = s.curve;
      let head = 0;
      if (arrow) {
        const most = 0.22 * Math.hypot(tip.x - s.curve[0].x, tip.y - s.curve[0].y);
        head = Math.min((6 + 1.6 * width) * Math.sqrt(air), Math.max(5, most));
        const end = rim(s.curve, (p) => Math.hypot(p.x - tip.x, p.y - tip.y) < head * 0.8, false);
        shaft = end > 0 ? part(s.curve, 0, end) : s.curve;
      }
      const scale = Math.max(1, width / 2);
      const shaftLine = el('path', { class: 'shaft', d: curveText(shaft), 'stroke-width': round(width) }, g);
      const dash = change ? change.dash : status.dash;
      if (dash) {
        shaftLine.setAttribute('stroke-dasharray', dash.map((d) => round(d * (change ? 1 : scale))).join(' '));
      }
      if (arrow) {
        arrowhead(shaft[3], tip, head, !change && HEAD_OPEN[status.id], g);
      }
      if (s.ties.length > 1 && s.rank > 0 && air > 0.7) {
        const pair = s.from < s.to ? s.from + '-' + s.to : s.to + '-' + s.from;
        turns[pair] = (turns[pair] || 0) + 1;
        const along = 0.34 + 0.09 * (turns[pair] % 5);
        badges.push({ s: s, at: pointOn(s.curve, s.from < s.to ? along : 1 - along) });
      }
    });
    badges.forEach((b) => {
      const g = el('g', { class: 'badge ' + (b.s.change === undefined ? 'kind' + b.s.kind : 'change' + b.s.change) }, lines);
      const text = String(b.s.ties.length);
      const hw = measure(text, true) / 2 + 5;
      el('rect', { x: round(b.at.x - hw), y: round(b.at.y - 7.5), width: round(2 * hw), height: 15, rx: 7.5 }, g);
      el('text', { x: round(b.at.x), y: round(b.at.y + 3.8) }, g).textContent = text;
      b.s.badge = g;
    });
  }

  function arrowhead(from, tip, length, open, g) {
    const d = Math.max(1e-6, Math.hypot(tip.x - from.x, tip.y - from.y));
    const ux = (tip.x - from.x) / d;
    const uy = (tip.y - from.y) / d;
    const half = length * 0.38;
    const bx = tip.x - ux * length;
    const by = tip.y - uy * length;
    el('path', {
      class: open ? 'head open' : 'head',
      d: 'M' + round(tip.x) + ' ' + round(tip.y) + 'L' + round(bx - uy * half) + ' ' + round(by + ux * half) +
        'L' + round(bx + uy * half) + ' ' + round(by - ux * half) + 'Z'
    }, g);
  }

  function drawSpots(view, spots) {
    clear(nodes);
    const list = spots.list.slice().sort((a, b) => (a.tied ? 1 : 0) - (b.tied ? 1 : 0) || (a.focus ? 1 : 0) - (b.focus ? 1 : 0));
    list.forEach((s) => {
      const picked = view.pick && view.pick.t === 'actor' && view.pick.i === s.a;
      const kind = s.focus ? 'focus' : s.tied ? 'tied' : 'quiet';
      const g = el('g', { class: 'spot ' + s.seat + ' ' + kind }, nodes);
      s.node = g;
      if (picked) {
        ring(s, g);
      }
      if (!s.plate) {
        el('circle', { cx: round(s.x), cy: round(s.y), r: s.hw }, g);
        return;
      }
      el('rect', {
        x: round(s.x - s.hw), y: round(s.y - s.hh), width: round(2 * s.hw), height: 2 * s.hh, rx: s.seat === 'rim' ? 10.5 : 5
      }, g);
      const shift = s.seat === 'rim' ? 6 : 0;
      el('text', { x: round(s.x + shift), y: round(s.y + 4) }, g).textContent = s.text;
      if (s.goal) {
        pointer(s, g);
      }
    });
  }

  function ring(s, g) {
    if (s.plate) {
      el('rect', { class: 'ring', x: round(s.x - s.hw - 4), y: round(s.y - s.hh - 4), width: round(2 * s.hw + 8), height: 2 * s.hh + 8, rx: 9 }, g);
    } else {
      el('circle', { class: 'ring', cx: round(s.x), cy: round(s.y), r: s.hw + 5 }, g);
    }
  }

  function pointer(s, g) {
    const x = s.x - s.hw + 12;
    const angle = (Math.atan2(s.goal.y - s.y, s.goal.x - x) * 180) / Math.PI;
    el('path', { class: 'pointer', d: 'M5 0L-3.5 3.5L-3.5 -3.5Z', transform: 'translate(' + round(x) + ' ' + round(s.y) + ') rotate(' + round(angle) + ')' }, g);
  }

  function drawNames(view, spots, room) {
    clear(names);
    const degree = degrees(app.shown);
    const wanted = spots.list
      .filter((s) => !s.plate)
      .map((s) => {
        const size = s.focus ? 14 : s.tied ? 12 : 10.5;
        const text = data.actors[s.a].name;
        const picked = view.pick && view.pick.t === 'actor' && view.pick.i === s.a;
        return { spot: s, size: size, text: text, must: picked || s.focus, width: measure(text, s.tied, size), worth: picked ? 1e6 : s.focus ? 1e5 : s.tied ? 100 + (degree[s.a] || 0) : data.actors[s.a].ties.length / 1e4 };
      });
    wanted.sort((a, b) => b.worth - a.worth || a.spot.a - b.spot.a);
    const taken = room.taken.concat(
      spots.list.filter((s) => s.tied || s.plate).map((s) => ({ x: s.x - s.hw - 1, y: s.y - s.hh - 1, w: 2 * s.hw + 2, h: 2 * s.hh + 2, of: s })),
      scene.strands.filter((s) => s.badge).map((s) => badgeBox(s))
    );
    const placed = placeNames(wanted, taken, size);
    const covered = room.taken.concat(placed.map((n) => n.box));
    spots.list.filter((s) => !s.tied && !s.plate).forEach((s) => {
      const dot = { x: s.x - 4, y: s.y - 4, w: 8, h: 8 };
      s.node.setAttribute('visibility', covered.some((b) => b.of !== s && overlaps(b, dot)) ? 'hidden' : 'visible');
    });
    placed.forEach((n) => {
      const s = n.name.spot;
      const x = n.anchor === 'start' ? n.box.x + 1 : n.anchor === 'end' ? n.box.x + n.box.w - 1 : n.box.x + n.box.w / 2;
      const node = el('text', {
        class: s.focus ? 'focus' : s.tied ? 'tied' : 'quiet',
        x: round(x),
        y: round(n.box.y + n.box.h * 0.76),
        'font-size': n.name.size,
        'text-anchor': n.anchor
      }, names);
      node.textContent = n.name.text;
      s.label = node;
    });
  }

  function badgeBox(s) {
    const rect = s.badge.firstChild;
    return { x: Number(rect.getAttribute('x')), y: Number(rect.getAttribute('y')), w: Number(rect.getAttribute('width')), h: 15 };
  }

  /** What lies at a point of the picture: a spot, a strand, or null. */
  function at(x, y, reach) {
    let best = null;
    let near = reach;
    scene.spots.list.forEach((s) => {
      const d = s.plate
        ? Math.max(Math.abs(x - s.x) - s.hw, Math.abs(y - s.y) - s.hh, 0)
        : Math.max(0, Math.hypot(x - s.x, y - s.y) - s.hw);
      if (d < near || (d === 0 && s.tied)) {
        near = Math.min(near, d);
        best = { spot: s };
      }
    });
    if (best) {
      return best;
    }
    near = reach;
    scene.strands.forEach((s) => {
      s.way = s.way || wayOf(s.curve);
      for (let i = 1; i < s.way.length; i++) {
        const d = fromSegment(x, y, s.way[i - 1], s.way[i]) - s.width / 2;
        if (d < near || (d <= near && s.rank > 0)) {
          near = d;
          best = { strand: s };
        }
      }
    });
    return best;
  }

  function wayOf(curve) {
    const out = [];
    for (let i = 0; i <= 16; i++) {
      out.push(pointOn(curve, i / 16));
    }
    return out;
  }

  function fromSegment(x, y, a, b) {
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const t = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / Math.max(1e-9, dx * dx + dy * dy)));
    return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
  }

  /** Lights up what is meant and its neighbours, and dims the rest. */
  function light(hit) {
    Array.prototype.slice.call(svg.querySelectorAll('.lit')).forEach((n) => n.classList.remove('lit'));
    svg.classList.toggle('lighting', !!hit);
    if (!hit) {
      return;
    }
    const near = {};
    scene.strands.forEach((s) => {
      const on = hit.strand ? s === hit.strand : s.from === hit.spot.a || s.to === hit.spot.a;
      if (on) {
        near[s.from] = near[s.to] = true;
        s.node.classList.add('lit');
        if (s.badge) {
          s.badge.classList.add('lit');
        }
      }
    });
    if (hit.spot) {
      near[hit.spot.a] = true;
    }
    scene.spots.list.forEach((s) => {
      if (near[s.a]) {
        s.node.classList.add('lit');
        if (s.label) {
          s.label.classList.add('lit');
        }
      }
    });
  }

  function zoom(view, factor, x, y) {
    const cam = camera(view);
    const base = fit(homeOf(data, view), size, WHOLE).k;
    const k = Math.max(base / 6, Math.min(base * 40, cam.k * factor));
    const px = x === undefined ? size.w / 2 : x;
    const py = y === undefined ? size.h / 2 : y;
    const wx = cam.x + (px - size.w / 2) / cam.k;
    const wy = cam.y + (py - size.h / 2) / cam.k;
    cameras[key(view)] = { x: wx - (px - size.w / 2) / k, y: wy - (py - size.h / 2) / k, k: k, moved: true };
  }

  function pan(view, dx, dy) {
    const cam = camera(view);
    cameras[key(view)] = { x: cam.x - dx / cam.k, y: cam.y - dy / cam.k, k: cam.k, moved: true };
  }

  return {
    svg: svg,
    draw: draw,
    at: at,
    light: light,
    zoom: zoom,
    pan: pan,
    home: (view) => {
      delete cameras[key(view)];
    },
    scene: () => scene
  };
}
