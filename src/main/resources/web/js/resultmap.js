export async function mountResultMap() {}
