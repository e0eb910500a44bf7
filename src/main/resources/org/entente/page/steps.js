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

  /** The view of a step; what it does not say is as at the start. */
  function go(n) {
    const step = all[n];
    if (!step) {
      return;
    }
    const first = startView(data);
    app.stop();
    app.change({
      step: n,
      day: step.day === undefined ? app.view.day : within(data, step.day),
      focus: step.focus === undefined ? first.focus : step.focus,
      layout: step.layout || first.layout,
      hideKinds: step.hideKinds || {},
      hideStatuses: {},
      pick: step.pick || null
    });
  }

  function leave() {
    app.change({ step: -1 });
  }

  function hidden(title, text) {
    return h('details', {}, [h('summary', {}, [title]), h('p', {}, [text])]);
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
      h('p', { class: 'what' }, [fill(says.step, [view.step + 1, all.length]), data.story ? ' · ' + data.story : '']),
      h('h2', {}, [step.title]),
      h('p', {}, [step.caption || '']),
      step.ask ? h('p', { class: 'ask' }, [step.ask]) : null,
      step.say ? hidden(says.reveal, step.say) : null,
      step.src ? h('p', { class: 'sources' }, step.src.map((i) => {
        const s = data.sources[i];
        const url = safeUrl(s.url);
        return url ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, [s.pub]) : h('span', {}, [s.pub]);
      })) : null,
      h('div', { class: 'moves' }, [back, dots, on, h('button', { type: 'button', id: 'step-leave', on: leave }, [says['steps-leave']])])
    ].forEach((c) => {
      if (c) {
        card.appendChild(c);
      }
    });
  }

  return { draw: draw, go: go, leave: leave, count: all.length };
}
