import type { money as original } from "../en/money.ts";

export const money: Record<keyof typeof original, string> = {
  "money.command": "Qué se comprobó aquí, qué se omitió y cuánto costó",
  "money.heading": "Qué se comprobó en este servidor",
  "money.columns": "Hoy (UTC) · los últimos 30 días",
  "money.quotes-checked": "Citas comprobadas: {today, number} · {month, number}",
  "money.statements-checked": "Afirmaciones comprobadas por reglas: {today, number} · {month, number}",
  "money.statements-judged": "Afirmaciones juzgadas por un modelo: {today, number} · {month, number}",
  "money.statements-left-out": "Afirmaciones omitidas: {today, number} · {month, number}",
  "money.answers": "Respuestas a preguntas: {today, number} · {month, number}",
  "money.answers-refused": "Respondidas con «el artículo no lo dice»: {today, number} · {month, number}",
  "money.cache-hits": "Leídas de lo guardado: {today, number} · {month, number}",
  "money.cache-misses": "Hechas de nuevo: {today, number} · {month, number}",
  "money.fallbacks": "Elegidas por reglas porque Claude no pudo: {today, number} · {month, number}",
  "money.reports": "Avisos de miembros: {today, number} · {month, number}",
  "money.requests": "Peticiones a Claude: {today, number} · {month, number}",
  "money.tokens":
    "Tokens de {kind, select, read {entrada leída de la caché} written {entrada escrita en la caché} output {salida} other {entrada nueva}}: {today, number} · {month, number}",
  "money.cost": "Coste: {today, number, ::currency/USD .0000} · {month, number, ::currency/USD .0000}",
  "money.left": "Queda para hoy: {left, number, ::currency/USD} de {most, number, ::currency/USD}",
  "money.no-model": "Aquí no se usa ningún modelo de IA: nada cuesta dinero.",
  "money.clear": "Borrar las respuestas guardadas de un artículo",
  "money.cleared":
    "Hecho. Lo guardado de este artículo ya no cuenta: el próximo resumen y las próximas respuestas se harán de nuevo.",
  "money.gone": "Ese artículo ya no está en la biblioteca. `/articles` muestra lo que hay.",
};
