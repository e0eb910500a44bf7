// The slider of time: how much happened when, the life of the tie selected, and the day.

const AXIS = 16;

/** The days the slider spans: whole years that hold all but the first twenty-fifth of the events. */
function spanOf(data) {
  const days = data.events.map((e) => e.day).sort((a, b) => a - b);
  const early = days.length ? days[Math.floor(days.length / 25)] : data.first;
  const first = data.from === undefined ? yearStart(early) : data.from;
  const late = days.length ? days[days.length - 1] : data.last;
  const last = data.to === undefined ? addMonths(yearStart(late), 12) - 1 : data.to;
  return { first: first, last: Math.max(first + 1, last) };
}

/** How many years lie between two years named on an axis, so that names keep apart by so many pixels. */
function yearStep(years, pixels, apart) {
  const steps = [1, 2, 5, 10, 20, 50, 100];
  for (let i = 0; i < steps.length; i++) {
    if ((pixels / years) * steps[i] >= apart) {
      return steps[i];
    }
  }
  return 200;
}

function timeline(app) {
  const data = app.data;
  const svg = document.getElementById('slider');
  const span = spanOf(data);
  let size = { w: 0, h: 0 };
  let drawn = '';
  const still = el('g', {}, svg);
  const moving = el('g', { class: 'handle' }, svg);

  function x(day) {
    return 8 + ((size.w - 16) * (Math.max(span.first, Math.min(span.last, day)) - span.first)) / (span.last - span.first);
  }

  function dayAt(px) {
    const share = Math.max(0, Math.min(1, (px - 8) / Math.max(1, size.w - 16)));
    return within(data, Math.round(span.first + share * (span.last - span.first)));
  }

  function draw(view) {
    const r = svg.getBoundingClientRect();
    size = r.width > 0 ? { w: r.width, h: r.height } : { w: 800, h: 60 };
    const pick = view.pick && view.pick.t === 'tie' ? view.pick.i : '';
    const key = [size.w, size.h, view.focus, pick].join();
    if (key !== drawn) {
      drawn = key;
      svg.setAttribute('viewBox', '0 0 ' + round(size.w) + ' ' + round(size.h));
      clear(still);
      bars(view);
      axis();
      if (pick !== '') {
        life(data.ties[pick]);
      }
    }
    handle(view);
  }

  function bars(view) {
    const bins = Math.max(10, Math.min(280, Math.floor((size.w - 16) / 5)));
    const counts = [];
    for (let i = 0; i < bins; i++) {
      counts.push(0);
    }
    app.agenda().forEach((e) => {
      if (e.day >= span.first && e.day <= span.last) {
        counts[Math.min(bins - 1, Math.floor(((e.day - span.first) / (span.last - span.first + 1)) * bins))]++;
      }
    });
    const most = Math.max.apply(null, counts.concat([1]));
    const floor = size.h - AXIS;
    const step = (size.w - 16) / bins;
    counts.forEach((n, i) => {
      if (n) {
        const h = Math.max(2, (floor - 6) * Math.sqrt(n / most));
        el('rect', { class: 'bar', x: round(8 + i * step), y: round(floor - h), width: round(Math.max(1.5, step - 1)), height: round(h) }, still);
      }
    });
  }

  function axis() {
    const first = Number(isoOf(span.first).slice(0, 4));
    const last = Number(isoOf(span.last).slice(0, 4));
    const step = yearStep(last - first + 1, size.w - 16, 44);
    el('path', { class: 'floor', d: 'M8 ' + (size.h - AXIS) + 'H' + round(size.w - 8) }, still);
    for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
      const px = x(dayOf(('000' + year).slice(-4)));
      el('path', { class: 'floor', d: 'M' + round(px) + ' ' + (size.h - AXIS) + 'v4' }, still);
      if (px > 18 && px < size.w - 18) {
        el('text', { x: round(px), y: size.h - 3 }, still).textContent = String(year);
      }
    }
  }

  /** The phases of a tie as stretches of one lane. */
  function life(tie) {
    const y = size.h - AXIS - 8;
    const g = el('g', { class: 'course kind' + tie.k }, still);
    tie.ph.forEach((phase, i) => {
      const from = x(phase[FROM]);
      const to = x(i + 1 < tie.ph.length ? tie.ph[i + 1][FROM] : span.last);
      const status = data.statuses[phase[STATUS]];
      if (to > from && status.id !== 'ended') {
        el('path', { class: 'under', d: 'M' + round(from) + ' ' + y + 'H' + round(to) }, g);
        const line = el('path', { d: 'M' + round(from) + ' ' + y + 'H' + round(to) }, g);
        if (status.dash) {
          line.setAttribute('stroke-dasharray', status.dash.join(' '));
        }
      }
      if (phase[FROM] >= span.first) {
        el('path', { class: 'turn', d: 'M' + round(from) + ' ' + (y - 6) + 'v12' }, g);
      }
    });
  }

  function handle(view) {
    clear(moving);
    if (view.against !== null) {
      const other = round(x(view.against));
      el('path', { class: 'other', d: 'M' + other + ' 4V' + (size.h - AXIS) }, moving);
      el('circle', { class: 'other', cx: other, cy: 8, r: 5 }, moving);
    }
    const px = round(x(view.day));
    el('path', { d: 'M' + px + ' 4V' + (size.h - AXIS) }, moving);
    el('circle', { cx: px, cy: 8, r: 7 }, moving);
    svg.setAttribute('aria-valuemin', span.first);
    svg.setAttribute('aria-valuemax', span.last);
    svg.setAttribute('aria-valuenow', view.day);
    svg.setAttribute('aria-valuetext', app.calendar.exact(view.day));
  }

  let held = false;
  function drag(e) {
    if (held) {
      app.stop();
      app.change({ day: dayAt(e.clientX - svg.getBoundingClientRect().left) });
    }
  }
  svg.addEventListener('pointerdown', (e) => {
    held = true;
    svg.setPointerCapture(e.pointerId);
    drag(e);
  });
  svg.addEventListener('pointermove', drag);
  svg.addEventListener('pointerup', () => {
    held = false;
  });
  svg.addEventListener('pointercancel', () => {
    held = false;
  });

  return { draw: draw, span: span };
}
