// Puts the parts together: one view, what changes it, and what is drawn from it.

function start() {
  const data = prepare(JSON.parse(byId('data').textContent));
  const says = data.texts;
  const plurals = new Intl.PluralRules(data.lang);
  const agendas = {};
  const app = { data: data, view: viewOf(data, location.hash), shown: [], printing: false, calendar: calendar(data.lang, says) };
  let waiting = false;
  let address = null;

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
  app.stop = () => app.player.stop();
  app.zoom = (factor, x, y) => {
    app.picture.zoom(app.view, factor, x, y);
    app.change({});
  };
  /** Compares with the day seen now, or no longer. */
  app.compare = () => app.change({ against: app.view.against === null ? app.view.day : null });
  app.home = () => {
    app.picture.home(app.view);
    app.change({});
  };

  say();
  app.picture = picture(app);
  app.timeline = timeline(app);
  app.panel = panel(app);
  app.steps = steps(app);
  app.frame = frame(app);
  app.filter = filter(app);
  app.player = player(app);
  app.finder = finder(app);
  app.pointer = pointer(app);
  keys(app);

  function say() {
    document.querySelectorAll('[data-say]').forEach((n) => {
      n.textContent = says[n.getAttribute('data-say')];
    });
    document.querySelectorAll('[data-label]').forEach((n) => {
      const text = says[n.getAttribute('data-label')];
      n.setAttribute('aria-label', text);
      if (n.tagName === 'BUTTON' || n.tagName === 'SELECT') {
        n.title = text;
      }
    });
    document.querySelectorAll('[data-hint]').forEach((n) => {
      n.placeholder = says[n.getAttribute('data-hint')];
      n.setAttribute('aria-label', n.placeholder);
    });
    document.querySelectorAll('[data-icon]').forEach((n) => n.appendChild(icon(n.getAttribute('data-icon'))));
  }

  function draw() {
    waiting = false;
    app.pointer.hideTip();
    app.frame.draw();
    app.steps.draw(app.view);
    app.frame.notes(app.picture.draw(app.view, app.shown));
    app.timeline.draw(app.view);
    app.panel.draw(app.view);
    app.filter.draw();
    app.player.draw();
    switches(app.view);
    clearTimeout(address);
    address = setTimeout(remember, 250);
  }

  function switches(view) {
    byId('map').setAttribute('aria-pressed', view.layout === 'map');
    byId('network').setAttribute('aria-pressed', view.layout === 'network');
    const focus = byId('unfocus');
    focus.hidden = view.focus < 0;
    focus.textContent = view.focus < 0 ? '' : data.actors[view.focus].name + ' ×';
    focus.setAttribute('aria-label', says.unfocus);
    byId('compare').setAttribute('aria-pressed', view.against !== null);
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

  byId('map').addEventListener('click', () => app.change({ layout: 'map' }));
  byId('network').addEventListener('click', () => app.change({ layout: 'network' }));
  byId('unfocus').addEventListener('click', () => app.change({ focus: -1 }));
  byId('in').addEventListener('click', () => app.zoom(1.4));
  byId('out').addEventListener('click', () => app.zoom(1 / 1.4));
  byId('home').addEventListener('click', app.home);
  byId('compare').addEventListener('click', app.compare);
  byId('theme').addEventListener('click', () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
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
    view: () => JSON.parse(JSON.stringify(app.view)),
    link: () => hashOf(data, app.view),
    show: (hash) => app.change(viewOf(data, hash)),
    ties: () => app.shown.map((s) => ({ id: data.ties[s.tie.i].id, status: data.statuses[s.status].id, change: s.change === undefined ? null : data.changes[s.change].id })),
    step: app.steps.go
  });
  app.change({});
  draw();
}

if (typeof document !== 'undefined') {
  start();
}
