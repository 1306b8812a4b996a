const datas = new WeakMap<Element, unknown>();

/** Remember what an element shows, so that one listener serves all cards. */
export function rememberCard(element: Element, data: unknown): void {
  datas.set(element, data);
}

/** Return the element of the card around a node. */
export function cardElement(node: EventTarget | null): HTMLElement | null {
  return node instanceof Element ? node.closest<HTMLElement>("[data-card]") : null;
}

/** Return what the card around a node shows. */
export function cardAt<Data>(node: EventTarget | null): Data | undefined {
  const element = cardElement(node);
  return element ? (datas.get(element) as Data | undefined) : undefined;
}

/** Return the id of the card below, else above: where the focus goes when a card leaves. */
export function neighbourOf(id: string): string | undefined {
  const slot = document.querySelector(`[data-card="${CSS.escape(id)}"]`)?.parentElement;
  const next = slot?.nextElementSibling ?? slot?.previousElementSibling;
  return next?.querySelector<HTMLElement>("[data-card]")?.dataset["card"];
}
