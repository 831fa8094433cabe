/** Wat een waarnemer van de browser voor ons doet. */
export interface Kijker {
  observe(plek: Element): void;
  disconnect(): void;
}
