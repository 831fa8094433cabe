// De versie van dit pakket. Een toets bewaakt dat zij gelijk is aan die in package.json.
export const VERSIE = '0.1.0';
