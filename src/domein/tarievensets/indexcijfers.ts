// OVA (loonkosten) en PPC (prijzen) per jaar, als fracties. Bron: VNG, index jeugd 2024 en 2025.
// Niet bekend, dus niet hier: definitief 2025, en 2026 en later.

import type { Indexreeks } from '../tarief/indexeer.js';

export const INDEXCIJFERS: readonly Indexreeks[] = [
  { jaar: 2023, ova: { voorlopig: 0.0474, definitief: 0.0636 }, ppc: { voorlopig: 0.0487, definitief: 0.0702 } },
  { jaar: 2024, ova: { voorlopig: 0.0494, definitief: 0.06 }, ppc: { voorlopig: 0.0251, definitief: 0.031 } },
  { jaar: 2025, ova: { voorlopig: 0.0418 }, ppc: { voorlopig: 0.0182 } },
];

export const INDEXCIJFERS_BRON = 'VNG, indexcijfers jeugd 2024 en 2025 (gecorrigeerd 2-10-2024)';
