(() => {
  const form = document.querySelector('form');
  const items = [...document.querySelectorAll('details[data-class]')];
  const shown = document.getElementById('shown');
  const apply = () => {
    const on = (name) => new Set([...form.querySelectorAll(`input[name=${name}]:checked`)].map((box) => box.value));
    const classes = on('class');
    const axes = on('axis');
    const words = form.querySelector('input[type=search]').value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const item of items) {
      const text = item.dataset.text;
      const visible = classes.has(item.dataset.class) && axes.has(item.dataset.axis) && words.every((word) => text.includes(word));
      item.hidden = !visible;
      if (visible) count += 1;
    }
    shown.textContent = `${count} of ${items.length} shown`;
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
})();
