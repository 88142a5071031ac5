import { useState } from 'react';

const messages: Record<number, string> = {
  500: 'Something went wrong',
  503: 'We are closed for today',
};

export function Page({ status }: { status: number }) {
  const [count] = useState(550);
  return (
    <main style={{ width: 450, maxHeight: 550 }}>
      <h1>{messages[status] ?? '500 Internal Server Error'}</h1>
      <p>250 grams of sugar cost 5.50</p>
      <p title="221 visitors">{count} items left</p>
      <small>Version 5.1.1</small>
    </main>
  );
}
