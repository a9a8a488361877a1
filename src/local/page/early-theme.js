// Runs before the first paint, so that a chosen theme does not flash. Everything else waits in app.js.
{
  let chosen = null;
  try {
    chosen = localStorage.getItem('mailtriage.theme');
  } catch {
    // Storage is off: the system's theme it is.
  }
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
}
