// A story told in steps: each a view, what is to be seen in it, and perhaps a question.

function steps(app) {
  const data = app.data;
  const says = data.texts;
  const all = data.steps || [];
  const card = document.getElementById('steps');
  const start = document.getElementById('tour');
  let told = -1;
  start.hidden = !all.length;
  start.addEventListener('click', () => go(0));

  function go(n) {
    if (all[n]) {
      app.stop();
      app.change(stepView(data, n));
    }
  }

  function leave() {
    app.change({ step: -1 });
  }

  function hidden(title, content) {
    return h('details', {}, [h('summary', {}, [title])].concat(content));
  }

  /** Two days that are compared can be seen each by itself, and again their difference. */
  function days(step) {
    const one = [step.against, step.day].map((day) =>
      h('button', { type: 'button', on: () => app.change({ day: within(data, day), against: null }) }, [app.calendar.exact(day)]));
    const both = h('button', { type: 'button', id: 'difference', on: () => app.change({ day: within(data, step.day), against: within(data, step.against) }) }, [says.difference]);
    return h('p', { class: 'days' }, one.concat(both));
  }

  function predict(asked) {
    const event = data.events[asked.event];
    const rows = asked.ties.filter((row) => row[0] >= 0).map((row) => {
      const tie = data.ties[row[0]];
      const name = (status) => (status < 0 ? '' : says[data.statuses[status].id]);
      const fate = row[3] ? row[3] : row[1] === row[2] ? fill(says.stays, [name(row[1])]) : row[1] < 0 ? fill(says.begins, [name(row[2])]) : name(row[1]) + ' → ' + name(row[2]);
      return [app.panel.ends(tie) + (tie.s ? ': ' + tie.s : ''), fate];
    });
    return h('div', {}, [
      h('p', { class: 'ask' }, [asked.question]),
      h('ul', { class: 'offered' }, rows.map((row) => h('li', {}, [row[0]]))),
      hidden(says.reveal, [
        event ? h('p', {}, [app.calendar.partial(event.date) + ': ' + event.title]) : h('p', {}, []),
        h('ul', { class: 'offered' }, rows.map((row) => h('li', {}, [row[0], ' – ', h('b', {}, [row[1]])])))
      ])
    ]);
  }

  function draw(view) {
    if (view.step === told) {
      return;
    }
    told = view.step;
    clear(card);
    card.hidden = view.step < 0;
    document.body.classList.toggle('telling', view.step >= 0);
    start.hidden = !all.length || view.step >= 0;
    if (view.step < 0) {
      return;
    }
    const step = all[view.step];
    const dots = h('p', { class: 'dots' }, all.map((s, i) =>
      h('button', { type: 'button', 'aria-label': fill(says.step, [i + 1, all.length]), 'aria-current': i === view.step ? 'step' : 'false', on: () => go(i) }, [])));
    const back = h('button', { type: 'button', id: 'step-back', on: () => go(view.step - 1) }, [says['step-back']]);
    const on = h('button', { type: 'button', id: 'step-on', class: 'primary', on: () => go(view.step + 1) }, [says['step-on']]);
    back.disabled = view.step === 0;
    on.disabled = view.step === all.length - 1;
    [
      h('button', { type: 'button', class: 'close', id: 'step-leave', 'aria-label': says['steps-leave'], title: says['steps-leave'], on: leave }, ['×']),
      h('p', { class: 'what' }, [fill(says.step, [view.step + 1, all.length]), data.story ? ' · ' + data.story : '']),
      h('h2', {}, [step.title]),
      h('p', {}, [step.caption || '']),
      step.ask ? h('p', { class: 'ask' }, [step.ask]) : null,
      step.predict ? predict(step.predict) : null,
      step.against === undefined ? null : days(step),
      step.say ? hidden(says.say, [h('p', {}, [step.say])]) : null,
      step.src ? h('p', { class: 'sources' }, step.src.map((i) => {
        const s = data.sources[i];
        const url = safeUrl(s.url);
        return url ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, [s.pub]) : h('span', {}, [s.pub]);
      })) : null,
      h('div', { class: 'moves' }, [back, dots, on])
    ].forEach((c) => {
      if (c) {
        card.appendChild(c);
      }
    });
  }

  return { draw: draw, go: go, leave: leave, count: all.length };
}
