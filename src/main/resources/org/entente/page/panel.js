// What is known of what is selected, in words, with sources; without a selection all that is shown.

const MOST_ROWS = 60;

function panel(app) {
  const data = app.data;
  const says = data.texts;
  const node = document.getElementById('panel');
  const opened = {};
  let shownFor = '';

  function name(i) {
    return data.actors[i].name;
  }

  function actorLink(i) {
    return h('button', { type: 'button', class: 'link', on: () => app.change({ pick: { t: 'actor', i: i } }) }, [name(i)]);
  }

  function dayLink(text) {
    const m = /\d{4}(-\d\d)?(-\d\d)?/.exec(text);
    const day = m ? dayOf(m[0]) : null;
    const said = app.calendar.partial(text);
    return day === null ? said : h('button', { type: 'button', class: 'link', on: () => app.change({ day: within(data, day) }) }, [said]);
  }

  /** A small line in the manner of a status and the colour of a kind. */
  function sample(kind, status) {
    const svg = el('svg', { class: 'sample kind' + kind, viewBox: '0 0 26 8', width: 26, height: 8, 'aria-hidden': 'true' });
    const line = el('path', { d: 'M0 4H26', opacity: status < 0 ? 0.3 : 1 }, svg);
    const dash = status < 0 ? null : data.statuses[status].dash;
    if (dash) {
      line.setAttribute('stroke-dasharray', dash.join(' '));
    }
    return svg;
  }

  /** A line as a change is drawn. */
  function changed(change) {
    const svg = el('svg', { class: 'sample change' + change, viewBox: '0 0 26 8', width: 26, height: 8, 'aria-hidden': 'true' });
    const line = el('path', { d: 'M0 4H26', 'stroke-width': data.changes[change].width[0], opacity: change === SAME ? 0.55 : 1 }, svg);
    if (data.changes[change].dash) {
      line.setAttribute('stroke-dasharray', data.changes[change].dash.join(' '));
    }
    return svg;
  }

  function ends(tie) {
    return name(tie.f) + (data.kinds[tie.k].directed ? ' → ' : ' – ') + name(tie.t);
  }

  function statusName(status) {
    return says[data.statuses[status].id];
  }

  function tieRow(tie, status, say) {
    return h('li', {}, [
      h('button', { type: 'button', class: 'row', on: () => app.change({ pick: { t: 'tie', i: tie.i } }) }, [
        sample(tie.k, status),
        h('span', {}, [h('b', {}, [say || ends(tie)]), h('small', {}, [(tie.s ? tie.s + ' · ' : '') + (status < 0 ? '' : statusName(status))])])
      ])
    ]);
  }

  function eventRow(event) {
    return h('li', {}, [
      h('button', { type: 'button', class: 'row', on: () => app.change({ pick: { t: 'event', i: event.i }, day: within(data, event.day) }) }, [
        h('span', {}, [h('small', {}, [app.calendar.partial(event.date)]), h('b', {}, [event.title])])
      ])
    ]);
  }

  /** A list of which the first rows are shown, and the rest when asked for. */
  function list(id, title, rows, manner) {
    if (!rows.length) {
      return null;
    }
    const most = opened[id] || app.printing ? rows.length : MOST_ROWS;
    const out = h('section', {}, [h('h3', {}, [title]), h('ul', { class: manner || 'rows' }, rows.slice(0, most).map((r) => r()))]);
    if (rows.length > most) {
      out.appendChild(
        h('button', { type: 'button', on: () => { opened[id] = true; shownFor = ''; app.change({}); } }, [fill(says.more, [rows.length - most])])
      );
    }
    return out;
  }

  function sources(ids) {
    if (!ids || !ids.length) {
      return h('p', { class: 'quiet' }, [says['no-sources']]);
    }
    return h('section', {}, [
      h('h3', {}, [says.sources]),
      h('ul', { class: 'sources' }, ids.map(sourceRow))
    ]);
  }

  function sourceRow(i) {
    const s = data.sources[i];
    const said = [s.pub, s.title ? '“' + s.title + '”' : '', s.date ? app.calendar.partial(s.date) : ''].filter((x) => x).join(', ');
    const url = safeUrl(s.url);
    const text = url ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, [said]) : h('span', {}, [said]);
    return h('li', {}, [h('span', { class: 'grade', title: fill(says.grade, [s.grade]) }, [s.grade]), text]);
  }

  /** What the ties shown rest on, in the order of the record. */
  function sourcesShown() {
    const used = {};
    app.shown.forEach((s) => {
      const told = strengthOn(s.tie, app.view.day);
      (s.tie.src || []).concat((told && told.src) || []).forEach((i) => {
        used[i] = true;
      });
    });
    return data.sources.map((s, i) => i).filter((i) => used[i]);
  }

  function note(text) {
    return text ? h('p', { class: 'note' }, [text]) : null;
  }

  function number(value) {
    return value.toLocaleString(data.lang === 'en' ? 'en-GB' : data.lang, { maximumFractionDigits: 6 });
  }

  function period(s) {
    return s.from && s.to && s.from !== s.to
      ? fill(says['from-to'], [app.calendar.partial(s.from), app.calendar.partial(s.to)])
      : app.calendar.partial(s.from || s.to || '');
  }

  function strength(tie) {
    const s = strengthOn(tie, app.view.day);
    const said = s
      ? number(s.value) + (s.unit ? ' ' + s.unit : '') + ', ' + period(s) + (s.current ? '' : ' ' + says['last-known'])
      : says['not-known'];
    return h('dd', { id: 'strength' }, [said]);
  }

  function tiePage(tie) {
    const day = app.view.day;
    const now = phaseOn(data, tie, day);
    const phase = now < 0 ? null : tie.ph[now];
    const told = strengthOn(tie, day);
    const since = phase ? (phase[SINCE] ? says.since : says['since-unknown']) : '';
    const at = since.indexOf('{0}');
    const src = (tie.src || []).concat((told && told.src) || []);
    const events = tie.ph.filter((p) => p[CAUSE] >= 0).map((p) => data.events[p[CAUSE]]);
    return [
      h('p', { class: 'what' }, [data.kinds[tie.k].name]),
      h('h2', {}, [actorLink(tie.f), data.kinds[tie.k].directed ? ' → ' : ' – ', actorLink(tie.t)]),
      tie.s ? h('p', { class: 'subject' }, [tie.s]) : null,
      h('dl', {}, [
        h('dt', {}, [fill(says['on-day'], [app.calendar.exact(day)])]),
        h('dd', { id: 'status' }, phase
          ? [sample(tie.k, phase[STATUS]), ' ', h('b', {}, [statusName(phase[STATUS])]), ' ', at < 0 ? since : since.slice(0, at), at < 0 ? '' : dayLink(phase[SINCE]), at < 0 ? '' : since.slice(at + 3)]
          : [says['none-shown']]),
        h('dt', {}, [says.strength]),
        strength(tie)
      ]),
      note(tie.n),
      h('section', {}, [h('h3', {}, [says.life]), h('ol', { class: 'life' }, tie.ph.map((p, i) => lifeRow(tie, p, i === now)))]),
      list('e' + tie.i, says['changed-by'], events.map((e) => () => eventRow(e))),
      sources(src.filter((s, i) => src.indexOf(s) === i))
    ];
  }

  function lifeRow(tie, phase, now) {
    return h('li', now ? { 'aria-current': 'date' } : {}, [
      sample(tie.k, phase[STATUS]),
      h('span', {}, [h('b', {}, [statusName(phase[STATUS])]), ' ', phase[SINCE] ? dayLink(phase[SINCE]) : says.unknown, phase[DONE] ? h('small', {}, [phase[DONE]]) : null])
    ]);
  }

  function eventPage(event) {
    const others = event.others || [];
    return [
      h('p', { class: 'what' }, [dayLink(event.date), ' · ' + event.type]),
      h('h2', {}, [event.title]),
      event.sum ? h('blockquote', {}, [event.sum]) : null,
      h('p', { class: 'chips' }, (event.a || []).map(actorLink).concat(others.map((o) => h('span', {}, [o])), [h('span', { class: 'quiet' }, [fill(says.grade, [event.grade])])])),
      note(event.n),
      list('x' + event.i, says['what-changed'], event.effects.map((x) => () => effectRow(x))),
      event.accounts ? h('section', {}, [h('h3', {}, [says.accounts])].concat(event.accounts.map((a) =>
        h('article', {}, [h('h4', {}, [a.title]), h('p', {}, [a.sum || '']), note(a.n), sources(a.src)])))) : null,
      sources(event.src)
    ];
  }

  function effectRow(x) {
    const phase = x.tie.ph[x.phase];
    const before = x.phase > 0 ? statusName(x.tie.ph[x.phase - 1][STATUS]) + ' → ' : '';
    return h('li', {}, [
      h('button', { type: 'button', class: 'row', on: () => app.change({ pick: { t: 'tie', i: x.tie.i } }) }, [
        sample(x.tie.k, phase[STATUS]),
        h('span', {}, [h('b', {}, [ends(x.tie) + (x.tie.s ? ': ' + x.tie.s : '')]), h('small', {}, [before + statusName(phase[STATUS]) + (phase[DONE] ? ' · ' + phase[DONE] : '')])])
      ])
    ]);
  }

  function rowsOf(shown) {
    const ordered = shown.slice().sort((a, b) => (a.change || 0) - (b.change || 0));
    return ordered.map((s) => () => {
      const row = tieRow(s.tie, s.status);
      if (s.change !== undefined && s.change !== SAME) {
        row.appendChild(h('p', { class: 'fate' }, [changed(s.change), data.changes[s.change].name]));
      }
      return row;
    });
  }

  function actorPage(actor) {
    const shown = app.shown.filter((s) => s.tie.f === actor.i || s.tie.t === actor.i);
    const focused = app.view.focus === actor.i;
    const recent = actor.events.filter((e) => e.day <= app.view.day).slice(-12).reverse();
    return [
      h('p', { class: 'what' }, [actor.region || actor.id]),
      h('h2', {}, [actor.name]),
      h('p', {}, [h('button', { type: 'button', id: 'focus-on', on: () => app.change({ focus: focused ? -1 : actor.i }) }, [focused ? says.unfocus : says.focus])]),
      actor.standing ? h('p', {}, [actor.standing]) : null,
      note(actor.note),
      list('a' + actor.i, fill(says['ties-of'], [app.count('ties', shown.length)]), rowsOf(shown)),
      list('ae' + actor.i, says['events-of'], recent.map((e) => () => eventRow(e))),
      sources(actor.src)
    ];
  }

  function pairPage(pick) {
    const shown = app.shown.filter((s) => pairPick(s.tie.f, s.tie.t).i === pick.i);
    const two = pick.i.split('-').map(Number);
    return [
      h('h2', {}, [actorLink(two[0]), ' – ', actorLink(two[1])]),
      list('p' + pick.i, app.count('ties', shown.length), rowsOf(shown)),
      shown.length ? null : h('p', {}, [says['none-shown']])
    ];
  }

  function overview() {
    const today = app.agenda().filter((e) => e.day <= app.view.day && e.end >= app.view.day - 31).slice(-8).reverse();
    return [
      h('h2', {}, [says['ties-shown']]),
      h('p', { class: 'quiet' }, [says.select]),
      list('events', says['events-of'], today.map((e) => () => eventRow(e))),
      list('ties', app.count('ties', app.shown.length), rowsOf(app.shown)),
      list('src', says.sources, sourcesShown().map((i) => () => sourceRow(i)), 'sources'),
      app.shown.length ? null : h('p', {}, [says.nothing]),
      h('details', { class: 'keys' }, [h('summary', {}, [says.keys]), h('p', {}, [says['key-list']])])
    ];
  }

  function draw(view) {
    const key = JSON.stringify([view.day, view.against, view.pick, view.focus, view.hideKinds, view.hideStatuses, view.among, app.printing]);
    if (key === shownFor) {
      return;
    }
    const samePick = JSON.stringify(view.pick) === node.pickShown;
    shownFor = key;
    node.pickShown = JSON.stringify(view.pick);
    const top = samePick ? node.scrollTop : 0;
    clear(node);
    const pick = view.pick;
    const content = !pick
      ? overview()
      : pick.t === 'tie'
        ? tiePage(data.ties[pick.i])
        : pick.t === 'event'
          ? eventPage(data.events[pick.i])
          : pick.t === 'actor'
            ? actorPage(data.actors[pick.i])
            : pairPage(pick);
    if (pick) {
      node.appendChild(h('button', { type: 'button', class: 'close', 'aria-label': says.close, title: says.close, on: () => app.change({ pick: null }) }, ['×']));
    }
    content.forEach((c) => {
      if (c) {
        node.appendChild(c);
      }
    });
    node.classList.toggle('open', !!pick);
    node.scrollTop = top;
  }

  return { draw: draw, sourcesShown: sourcesShown, ends: ends, sample: sample, changed: changed, statusName: statusName, strength: (tie) => strength(tie).textContent };
}
