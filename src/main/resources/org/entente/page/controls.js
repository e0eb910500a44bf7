// Wires the page: one view, what changes it, and what is drawn from it.

const TICK = { month: 160, event: 1300 };

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

function start() {
  const data = prepare(JSON.parse(document.getElementById('data').textContent));
  const says = data.texts;
  const byId = (id) => document.getElementById(id);
  const plurals = new Intl.PluralRules(data.lang);
  const agendas = {};
  const app = { data: data, view: viewOf(data, location.hash), shown: [], printing: false, calendar: calendar(data.lang, says) };
  let waiting = false;
  let playing = null;
  let address = null;
  let speaking = null;
  let tipFor = null;

  app.count = (name, n) => {
    const pattern = says[name + '.' + plurals.select(n)] || says[name + '.other'];
    return fill(pattern, [n.toLocaleString(data.lang)]);
  };
  app.agenda = () => {
    const key = app.view.focus;
    agendas[key] = agendas[key] || agenda(data, key);
    return agendas[key];
  };
  /** Changes some of the view; all is drawn once before the next frame. */
  app.change = (some) => {
    Object.keys(some).forEach((key) => {
      app.view[key] = some[key];
    });
    app.view.day = within(data, app.view.day);
    app.shown = tiesOn(data, app.view);
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(draw);
    }
  };
  app.stop = () => {
    if (playing !== null) {
      clearTimeout(playing);
      playing = null;
      sayPlay();
    }
  };

  say(document);
  const paint = picture(app);
  const line = timeline(app);
  const side = panel(app);
  const story = steps(app);
  const filter = choices();
  sayPlay();

  function say(root) {
    root.querySelectorAll('[data-say]').forEach((n) => {
      n.textContent = says[n.getAttribute('data-say')];
    });
    root.querySelectorAll('[data-label]').forEach((n) => {
      const text = says[n.getAttribute('data-label')];
      n.setAttribute('aria-label', text);
      if (n.tagName === 'BUTTON' || n.tagName === 'SELECT') {
        n.title = text;
      }
    });
    root.querySelectorAll('[data-hint]').forEach((n) => {
      n.placeholder = says[n.getAttribute('data-hint')];
      n.setAttribute('aria-label', n.placeholder);
    });
  }

  document.querySelectorAll('[data-icon]').forEach((n) => n.appendChild(icon(n.getAttribute('data-icon'))));

  function draw() {
    waiting = false;
    const view = app.view;
    hideTip();
    heading(view);
    legend();
    story.draw(view);
    const scene = paint.draw(view, app.shown);
    notes(scene);
    line.draw(view);
    side.draw(view);
    filter.draw();
    if (document.activeElement !== byId('date')) {
      byId('date').value = isoOf(view.day);
    }
    byId('map').setAttribute('aria-pressed', view.layout === 'map');
    byId('network').setAttribute('aria-pressed', view.layout === 'network');
    credit(view);
    const focus = byId('unfocus');
    focus.hidden = view.focus < 0;
    focus.textContent = view.focus < 0 ? '' : data.actors[view.focus].name + ' ×';
    focus.setAttribute('aria-label', says.unfocus);
    clearTimeout(address);
    address = setTimeout(remember, 250);
  }

  function credit(view) {
    const grades = {};
    const used = side.sourcesShown();
    used.forEach((i) => {
      grades[data.sources[i].grade] = (grades[data.sources[i].grade] || 0) + 1;
    });
    const rests = fill(says.rests, [used.length, grades.A || 0, grades.B || 0, grades.C || 0]);
    byId('credit').textContent = rests + (view.layout === 'map' ? ' ' + says['map-source'] : '');
  }

  function remember() {
    const hash = hashOf(data, app.view);
    if (hash !== location.hash) {
      try {
        history.replaceState(null, '', hash);
      } catch (e) {
        location.replace(hash);
      }
    }
  }

  function title(view) {
    return view.focus >= 0
      ? fill(says.heading, [data.actors[view.focus].name, app.calendar.exact(view.day)])
      : data.region
        ? fill(says['heading-region'], [data.region, app.calendar.exact(view.day)])
        : fill(says['heading-all'], [app.calendar.exact(view.day)]);
  }

  function heading(view) {
    const told = previousEvent(app.agenda(), view.day + 1);
    const near = told && view.day - told.day < 31 ? told.title + ' · ' : '';
    byId('heading').querySelector('h1').textContent = title(view);
    byId('heading').querySelector('p').textContent = near + app.count('ties', app.shown.length);
    paint.svg.setAttribute('aria-label', title(view) + ': ' + app.count('ties', app.shown.length));
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      byId('told').textContent = app.calendar.exact(view.day) + ', ' + app.count('ties', app.shown.length);
    }, 400);
  }

  /** Explains the kinds and statuses that are in the picture, and no others. */
  function legend() {
    const node = clear(byId('legend'));
    const kinds = data.kinds.map((k, i) => i).filter((i) => app.shown.some((s) => s.tie.k === i));
    const statuses = data.statuses.map((s, i) => i).filter((i) => app.shown.some((s) => s.status === i));
    const active = data.statuses.findIndex((s) => !s.dash);
    const full = fullScales(data, app.view.focus);
    const scaled = kinds.filter((i) => full[i] > 0);
    const wide = scaled.map((i) => {
      const bar = side.sample(i, active);
      bar.classList.add('full');
      return h('li', {}, [bar, full[i].toLocaleString(data.lang) + ' ' + data.kinds[i].unit]);
    });
    node.appendChild(h('ul', {}, kinds.map((i) => h('li', {}, [side.sample(i, active), data.kinds[i].name])).concat(wide)));
    node.appendChild(h('ul', {}, statuses.map((i) => h('li', {}, [side.sample(-1, i), says[data.statuses[i].id]]))));
    if (wide.length) {
      node.appendChild(h('p', {}, [says.width]));
    }
    node.hidden = !kinds.length;
  }

  function notes(scene) {
    const node = byId('legend');
    function add(text) {
      node.appendChild(h('p', {}, [text]));
    }
    if (scene.strands.some((s) => s.badge)) {
      add(says.bundle);
    }
    if (scene.spots.list.some((s) => s.seat === 'rim')) {
      add(says.outside);
    }
    const left = scene.spots.leftOut + scene.spots.outside;
    if (left) {
      add(fill(says['left-out'], [left]));
    }
  }

  function choices() {
    const node = byId('choices');
    function group(title, rows, set, key, row) {
      const boxes = rows.map((r, i) => {
        const input = h('input', { type: 'checkbox', 'data-choice': key + '-' + r.id }, []);
        input.addEventListener('change', () => {
          const next = {};
          Object.keys(app.view[key]).forEach((k) => {
            next[k] = app.view[key][k];
          });
          if (input.checked) {
            delete next[i];
          } else {
            next[i] = true;
          }
          const some = {};
          some[key] = next;
          app.change(some);
        });
        return { input: input, count: h('small', {}, []), row: row(r, i) };
      });
      node.appendChild(h('fieldset', {}, [h('legend', {}, [title])].concat(boxes.map((b) => h('label', {}, [b.input, b.row[0], h('span', {}, [b.row[1]]), b.count])))));
      return boxes;
    }
    const kinds = group(says.kinds, data.kinds, 'hideKinds', 'hideKinds', (k, i) => [side.sample(i, 1), k.name]);
    const statuses = group(says.statuses, data.statuses, 'hideStatuses', 'hideStatuses', (s, i) => [side.sample(-1, i), says[s.id]]);
    const among = h('input', { type: 'checkbox', id: 'among' }, []);
    among.addEventListener('change', () => app.change({ among: among.checked }));
    const amongRow = h('label', {}, [among, h('span', {}, [says.among])]);
    node.appendChild(amongRow);
    node.appendChild(h('button', { type: 'button', on: () => app.change({ hideKinds: {}, hideStatuses: {}, among: false }) }, [says.all]));
    function draw() {
      const view = app.view;
      const all = tiesOn(data, { day: view.day, focus: view.focus, among: view.among, hideKinds: {}, hideStatuses: {} });
      kinds.forEach((b, i) => {
        b.input.checked = !view.hideKinds[i];
        b.count.textContent = all.filter((s) => s.tie.k === i && !view.hideStatuses[s.status]).length;
      });
      statuses.forEach((b, i) => {
        b.input.checked = !view.hideStatuses[i];
        b.count.textContent = all.filter((s) => s.status === i && !view.hideKinds[s.tie.k]).length;
      });
      among.checked = view.among;
      amongRow.hidden = view.focus < 0;
      byId('filter').classList.toggle('filtered', Object.keys(view.hideKinds).length + Object.keys(view.hideStatuses).length > 0);
    }
    return { draw: draw };
  }

  // Time

  function sayPlay() {
    const button = byId('play');
    const text = playing === null ? says.play : says.pause;
    clear(button).appendChild(icon(playing === null ? 'play' : 'pause'));
    button.title = text;
    button.setAttribute('aria-label', text);
  }

  function toggle() {
    if (playing !== null) {
      app.stop();
      return;
    }
    if (app.view.day >= line.span.last) {
      app.change({ day: line.span.first });
    }
    tick();
    sayPlay();
  }

  function tick() {
    const pace = byId('pace').value;
    const event = pace === 'event' ? nextEvent(app.agenda(), app.view.day) : null;
    const day = pace === 'event' ? (event ? event.day : line.span.last) : addMonths(app.view.day, 1);
    playing = setTimeout(tick, TICK[pace]);
    app.change(event ? { day: day, pick: { t: 'event', i: event.i } } : { day: Math.min(day, line.span.last) });
    if (app.view.day >= line.span.last) {
      app.stop();
    }
  }

  function jump(event) {
    app.stop();
    if (event) {
      app.change({ day: event.day, pick: { t: 'event', i: event.i } });
    }
  }

  /** Events of one day are gone through one by one. */
  function beside(direction) {
    const list = app.agenda();
    const pick = app.view.pick;
    const at = pick && pick.t === 'event' ? list.indexOf(data.events[pick.i]) : -1;
    const same = at >= 0 ? list[at + direction] : null;
    if (same && list[at].day === app.view.day) {
      return same;
    }
    return direction > 0 ? nextEvent(list, app.view.day) : previousEvent(list, app.view.day);
  }

  byId('play').addEventListener('click', toggle);
  byId('next').addEventListener('click', () => jump(beside(1)));
  byId('previous').addEventListener('click', () => jump(beside(-1)));
  byId('date').addEventListener('change', () => {
    const day = dayOf(byId('date').value.trim());
    byId('date').setAttribute('aria-invalid', day === null);
    if (day !== null) {
      app.stop();
      app.change({ day: day });
    }
  });
  byId('date').addEventListener('blur', () => {
    byId('date').setAttribute('aria-invalid', false);
    byId('date').value = isoOf(app.view.day);
  });
  byId('map').addEventListener('click', () => app.change({ layout: 'map' }));
  byId('network').addEventListener('click', () => app.change({ layout: 'network' }));
  byId('unfocus').addEventListener('click', () => app.change({ focus: -1 }));
  byId('in').addEventListener('click', () => zoom(1.4));
  byId('out').addEventListener('click', () => zoom(1 / 1.4));
  byId('home').addEventListener('click', home);
  byId('theme').addEventListener('click', () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });

  function zoom(factor, x, y) {
    paint.zoom(app.view, factor, x, y);
    app.change({});
  }

  function home() {
    paint.home(app.view);
    app.change({});
  }

  // Search

  const field = byId('find');
  const found = byId('found');
  let hits = [];
  let chosen = -1;
  field.addEventListener('input', () => {
    hits = search(data, field.value, 12);
    chosen = hits.length ? 0 : -1;
    listHits();
  });
  field.addEventListener('keydown', (e) => {
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      chosen = Math.max(0, Math.min(hits.length - 1, chosen + (e.key === 'ArrowDown' ? 1 : -1)));
      listHits();
      e.preventDefault();
    } else if (e.key === 'Enter' && hits[chosen]) {
      take(hits[chosen]);
    } else if (e.key === 'Escape') {
      field.value = '';
      hits = [];
      listHits();
      byId('stage').focus();
      e.stopPropagation();
    }
  });
  field.addEventListener('blur', () => setTimeout(() => {
    hits = [];
    listHits();
  }, 200));

  function listHits() {
    clear(found);
    found.hidden = !hits.length && (!field.value || document.activeElement !== field);
    field.setAttribute('aria-expanded', !found.hidden);
    hits.forEach((hit, i) => {
      const event = hit.t === 'event' ? app.calendar.partial(data.events[hit.i].date) : '';
      const row = h('li', { role: 'option', id: 'hit' + i, 'aria-selected': i === chosen }, [hit.text, h('small', {}, [event])]);
      row.addEventListener('pointerdown', (e) => {
        e.preventDefault();
        take(hit);
      });
      found.appendChild(row);
    });
    if (!hits.length) {
      found.appendChild(h('li', { class: 'quiet' }, [says['find-none']]));
    }
    field.setAttribute('aria-activedescendant', chosen >= 0 && hits.length ? 'hit' + chosen : '');
  }

  /** An actor found is put in focus, an event is gone to. */
  function take(hit) {
    field.value = '';
    hits = [];
    listHits();
    field.blur();
    if (hit.t === 'actor') {
      app.change({ focus: hit.i, pick: { t: 'actor', i: hit.i } });
    } else {
      jump(data.events[hit.i]);
    }
  }

  // Pointer

  const fingers = {};
  let moved = false;

  function spotAt(e) {
    const r = paint.svg.getBoundingClientRect();
    return { x: e.clientX - r.left, y: e.clientY - r.top };
  }

  paint.svg.addEventListener('pointerdown', (e) => {
    fingers[e.pointerId] = spotAt(e);
    moved = false;
    paint.svg.setPointerCapture(e.pointerId);
  });
  paint.svg.addEventListener('pointermove', (e) => {
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
      paint.zoom(app.view, Math.hypot(p.x - o.x, p.y - o.y) / before, (p.x + o.x) / 2, (p.y + o.y) / 2);
      paint.pan(app.view, (p.x - last.x) / 2, (p.y - last.y) / 2);
    } else {
      paint.pan(app.view, p.x - last.x, p.y - last.y);
    }
    fingers[e.pointerId] = p;
    app.change({});
  });
  paint.svg.addEventListener('pointerup', (e) => {
    delete fingers[e.pointerId];
    if (!moved) {
      click(paint.at(spotAt(e).x, spotAt(e).y, e.pointerType === 'mouse' ? 7 : 18));
    }
  });
  paint.svg.addEventListener('pointercancel', (e) => {
    delete fingers[e.pointerId];
  });
  paint.svg.addEventListener('pointerleave', hideTip);
  paint.svg.addEventListener('dblclick', (e) => {
    const hit = paint.at(spotAt(e).x, spotAt(e).y, 7);
    if (hit && hit.spot) {
      app.change({ focus: hit.spot.a });
    }
  });
  paint.svg.addEventListener('wheel', (e) => {
    e.preventDefault();
    const p = spotAt(e);
    const unit = e.deltaMode === 1 ? 30 : 1;
    zoom(Math.pow(1.0015, -Math.max(-240, Math.min(240, e.deltaY * unit))), p.x, p.y);
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
    const hit = pointer === 'touch' ? null : paint.at(p.x, p.y, 6);
    const same = hit && tipFor && hit.spot === tipFor.spot && hit.strand === tipFor.strand;
    const tip = byId('tip');
    if (!hit) {
      hideTip();
      return;
    }
    if (!same) {
      tipFor = hit;
      paint.light(hit);
      clear(tip);
      words(hit).forEach((text, i) => tip.appendChild(h(i ? 'span' : 'b', {}, [text])));
    }
    tip.hidden = false;
    const stage = byId('stage').getBoundingClientRect();
    tip.style.left = Math.max(4, Math.min(p.x + 14, stage.width - tip.offsetWidth - 4)) + 'px';
    tip.style.top = Math.max(4, p.y + 18 + tip.offsetHeight > stage.height ? p.y - tip.offsetHeight - 10 : p.y + 18) + 'px';
    paint.svg.style.cursor = 'pointer';
  }

  function hideTip() {
    if (tipFor) {
      tipFor = null;
      paint.light(null);
    }
    byId('tip').hidden = true;
    paint.svg.style.cursor = '';
  }

  function words(hit) {
    if (hit.spot) {
      const n = app.shown.filter((s) => s.tie.f === hit.spot.a || s.tie.t === hit.spot.a).length;
      return [data.actors[hit.spot.a].name, app.count('ties', n)];
    }
    const s = hit.strand;
    const kind = data.kinds[s.kind].name + ', ' + side.statusName(s.status);
    return s.ties.length === 1
      ? [side.ends(s.ties[0]), (s.ties[0].s ? s.ties[0].s + ' · ' : '') + kind, says.strength + ': ' + side.strength(s.ties[0])]
      : [side.ends(s.ties[0]), app.count('ties', s.ties.length) + ' · ' + kind];
  }

  // Keys

  /** Walks the actors as one reads a page, or the ties of the actor picked. */
  function walk(direction) {
    const list = paint.scene().spots.list.filter((s) => s.tied).sort((a, b) => Math.floor(a.y / 40) - Math.floor(b.y / 40) || a.x - b.x);
    const pick = app.view.pick;
    const at = pick && pick.t === 'actor' ? list.findIndex((s) => s.a === pick.i) : -1;
    if (list.length) {
      app.change({ pick: { t: 'actor', i: list[(at + direction + list.length + (at < 0 && direction < 0 ? 1 : 0)) % list.length].a } });
    }
  }

  function around(direction) {
    const pick = app.view.pick;
    const tie = pick && pick.t === 'tie' ? data.ties[pick.i] : null;
    const hub = pick && pick.t === 'actor' ? pick.i : tie ? (app.view.focus === tie.t ? tie.t : tie.f) : app.view.focus;
    const list = app.shown.filter((s) => hub < 0 || s.tie.f === hub || s.tie.t === hub);
    const at = tie ? list.findIndex((s) => s.tie === tie) : -1;
    if (list.length) {
      app.change({ pick: { t: 'tie', i: list[(at + direction + list.length) % list.length].tie.i } });
    }
  }

  function move(months, days) {
    app.stop();
    app.change({ day: months ? addMonths(app.view.day, months) : app.view.day + days });
  }

  const KEYS = {
    ArrowLeft: (e) => (app.view.step >= 0 && !e.shiftKey ? story.go(app.view.step - 1) : move(e.shiftKey ? 0 : -1, -1)),
    ArrowRight: (e) => (app.view.step >= 0 && !e.shiftKey ? story.go(app.view.step + 1) : move(e.shiftKey ? 0 : 1, 1)),
    PageUp: () => move(-12, 0),
    PageDown: () => move(12, 0),
    Home: () => move(0, line.span.first - app.view.day),
    End: () => move(0, line.span.last - app.view.day),
    ',': () => jump(beside(-1)),
    '.': () => jump(beside(1)),
    ' ': toggle,
    '/': () => field.focus(),
    1: () => app.change({ layout: 'map' }),
    2: () => app.change({ layout: 'network' }),
    n: () => walk(1),
    N: () => walk(-1),
    k: () => around(1),
    K: () => around(-1),
    '+': () => zoom(1.4),
    '-': () => zoom(1 / 1.4),
    0: home,
    Enter: () => {
      if (app.view.pick && app.view.pick.t === 'actor') {
        app.change({ focus: app.view.pick.i });
      }
    },
    Escape: () => {
      byId('filter').open = false;
      if (app.view.pick) {
        app.change({ pick: null });
      } else if (app.view.step >= 0) {
        story.leave();
      } else {
        app.change({ focus: -1 });
      }
    }
  };

  document.addEventListener('keydown', (e) => {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'f') {
      field.focus();
      field.select();
      e.preventDefault();
      return;
    }
    const tag = e.target.tagName;
    const types = tag === 'INPUT' && e.target.type !== 'checkbox';
    const presses = (e.key === ' ' || e.key === 'Enter') && /^(BUTTON|A|SUMMARY|INPUT|SELECT)$/.test(tag);
    const action = KEYS[e.key];
    if (!action || e.ctrlKey || e.metaKey || e.altKey || presses || ((types || tag === 'SELECT') && e.key !== 'Escape')) {
      return;
    }
    e.preventDefault();
    action(e);
  });

  window.addEventListener('hashchange', () => {
    if (hashOf(data, app.view) !== location.hash) {
      app.stop();
      app.change(viewOf(data, location.hash));
    }
  });
  window.addEventListener('resize', () => app.change({}));
  function print(on) {
    app.printing = on;
    draw();
  }
  window.addEventListener('beforeprint', () => print(true));
  window.addEventListener('afterprint', () => print(false));

  /** What a page around this one, or a test, may ask and do. */
  window.entente = Object.freeze({
    view: () => JSON.parse(hashOf(data, app.view) ? JSON.stringify(app.view) : '{}'),
    link: () => hashOf(data, app.view),
    show: (hash) => app.change(viewOf(data, hash)),
    ties: () => app.shown.map((s) => ({ id: data.ties[s.tie.i].id, status: data.statuses[s.status].id })),
    step: story.go
  });
  app.change({});
}

if (typeof document !== 'undefined') {
  start();
}
