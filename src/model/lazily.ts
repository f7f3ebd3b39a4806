/** Works something out when it is first asked for, and once. */
export function lazily<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | null = null;
  return () => (done ??= { value: work() }).value;
}
