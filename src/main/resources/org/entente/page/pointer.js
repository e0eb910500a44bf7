// Mouse, pen and fingers on the picture.

function pointer(app) {
  const data = app.data;
  const says = data.texts;
  let tipFor = null;
  const fingers = {};
  let moved = false;

  function spotAt(e) {
    const r = app.picture.svg.getBoundingClientRect();
    return { x: e.clientX - r.left, y: e.clientY - r.top };
  }

  app.picture.svg.addEventListener('pointerdown', (e) => {
    fingers[e.pointerId] = spotAt(e);
    moved = false;
    app.picture.svg.setPointerCapture(e.pointerId);
  });
  app.picture.svg.addEventListener('pointermove', (e) => {
    const p = spotAt(e);
    const last = fingers[e.pointerId];
    if (!last) {
      hover(p, e.pointerType);
      return;
    }
    if (!moved && Math.hypot(p.x - last.x, p.y - last.y) < 4) {
      return;
    }
    moved = true;
    const others = Object.keys(fingers).filter((id) => Number(id) !== e.pointerId);
    if (others.length) {
      const o = fingers[others[0]];
      const before = Math.max(1, Math.hypot(last.x - o.x, last.y - o.y));
      app.picture.zoom(app.view, Math.hypot(p.x - o.x, p.y - o.y) / before, (p.x + o.x) / 2, (p.y + o.y) / 2);
      app.picture.pan(app.view, (p.x - last.x) / 2, (p.y - last.y) / 2);
    } else {
      app.picture.pan(app.view, p.x - last.x, p.y - last.y);
    }
    fingers[e.pointerId] = p;
    app.change({});
  });
  app.picture.svg.addEventListener('pointerup', (e) => {
    delete fingers[e.pointerId];
    if (!moved) {
      click(app.picture.at(spotAt(e).x, spotAt(e).y, e.pointerType === 'mouse' ? 7 : 18));
    }
  });
  app.picture.svg.addEventListener('pointercancel', (e) => {
    delete fingers[e.pointerId];
  });
  app.picture.svg.addEventListener('pointerleave', hideTip);
  app.picture.svg.addEventListener('dblclick', (e) => {
    const hit = app.picture.at(spotAt(e).x, spotAt(e).y, 7);
    if (hit && hit.spot) {
      app.change({ focus: hit.spot.a });
    }
  });
  app.picture.svg.addEventListener('wheel', (e) => {
    e.preventDefault();
    const p = spotAt(e);
    const unit = e.deltaMode === 1 ? 30 : 1;
    app.zoom(Math.pow(1.0015, -Math.max(-240, Math.min(240, e.deltaY * unit))), p.x, p.y);
  }, { passive: false });

  function click(hit) {
    app.change({ pick: pickOf(hit) });
  }

  function pickOf(hit) {
    if (!hit) {
      return null;
    }
    if (hit.spot) {
      return { t: 'actor', i: hit.spot.a };
    }
    const s = hit.strand;
    return s.ties.length === 1 ? { t: 'tie', i: s.ties[0].i } : pairPick(s.from, s.to);
  }

  function hover(p, pointer) {
    const hit = pointer === 'touch' ? null : app.picture.at(p.x, p.y, 6);
    const same = hit && tipFor && hit.spot === tipFor.spot && hit.strand === tipFor.strand;
    const tip = byId('tip');
    if (!hit) {
      hideTip();
      return;
    }
    if (!same) {
      tipFor = hit;
      app.picture.light(hit);
      clear(tip);
      words(hit).forEach((text, i) => tip.appendChild(h(i ? 'span' : 'b', {}, [text])));
    }
    tip.hidden = false;
    const stage = byId('stage').getBoundingClientRect();
    tip.style.left = Math.max(4, Math.min(p.x + 14, stage.width - tip.offsetWidth - 4)) + 'px';
    tip.style.top = Math.max(4, p.y + 18 + tip.offsetHeight > stage.height ? p.y - tip.offsetHeight - 10 : p.y + 18) + 'px';
    app.picture.svg.style.cursor = 'pointer';
  }

  function hideTip() {
    if (tipFor) {
      tipFor = null;
      app.picture.light(null);
    }
    byId('tip').hidden = true;
    app.picture.svg.style.cursor = '';
  }

  function words(hit) {
    if (hit.spot) {
      const n = app.shown.filter((s) => s.tie.f === hit.spot.a || s.tie.t === hit.spot.a).length;
      return [data.actors[hit.spot.a].name, app.count('ties', n)];
    }
    const s = hit.strand;
    const kind = data.kinds[s.kind].name + ', ' + app.panel.statusName(s.status);
    return s.ties.length === 1
      ? [app.panel.ends(s.ties[0]), (s.ties[0].s ? s.ties[0].s + ' · ' : '') + kind, says.strength + ': ' + app.panel.strength(s.ties[0])]
      : [app.panel.ends(s.ties[0]), app.count('ties', s.ties.length) + ' · ' + kind];
  }

  return { hideTip: hideTip };
}
