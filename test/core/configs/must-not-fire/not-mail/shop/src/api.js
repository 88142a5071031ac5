'use strict';

const texts = {
  500: '500 Internal Server Error',
  503: '503 Service Unavailable',
  421: '421 Misdirected Request',
};

async function load(id) {
  const response = await fetch(`/api/item/${id}`);
  if (response.status === 404) return null;
  if (response.status >= 500 && response.status < 554) throw new Error(texts[response.status] ?? '550 things went wrong');
  return response.json();
}

function stock(count) {
  return count > 250 ? '250 or more' : `${count} items left`;
}

module.exports = { load, stock, sizes: [220, 221, 250, 354, 421, 450, 550], version: '5.1.1' };
