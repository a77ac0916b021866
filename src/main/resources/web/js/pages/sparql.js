export const title = (params, app) => app.t('nav.sparql');

export async function render(main) {
  main.textContent = '…';
}
