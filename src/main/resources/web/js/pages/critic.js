export const title = (params, app) => app.t('nav.critic');

export async function render(main) {
  main.textContent = '…';
}
