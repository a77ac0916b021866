export const title = (params, app) => app.t('nav.question');

export async function render(main) {
  main.textContent = '…';
}
