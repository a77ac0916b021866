export const title = (params, app) => app.t('nav.correct');

export async function render(main) {
  main.textContent = '…';
}
