import type { summary as original } from "../en/summary.ts";

export const summary: Record<keyof typeof original, string> = {
  "summary.command": "Qué dice el artículo, con pasajes citados, citas y fuentes",
  "summary.option-length": "Cuánto; si se omite, normal",
  "summary.length-short": "breve",
  "summary.length-standard": "normal",
  "summary.length-long": "largo",
  "summary.option-language": "Idioma de las afirmaciones; las citas quedan en el original",
  "summary.no-writer":
    "Un resumen en otro idioma necesita un modelo de IA, y este bot no tiene ninguno. Sin `language`, el resumen usa las palabras del artículo.",
  "summary.nothing": "Este artículo no da nada que se pueda mostrar y comprobar. `/articles` muestra otros.",
  "summary.cost":
    "Este artículo es largo: Claude lo leería en {parts, plural, one {# parte} other {# partes}}, por un máximo de {usd, number, ::currency/USD}. A este servidor le quedan hoy {left, number, ::currency/USD}. Se paga una vez; después todos leen el resumen guardado.",
  "summary.cost-action": "Resumir por {usd, number, ::currency/USD} como máximo",
  "summary.free-action": "Por reglas, gratis",
  "summary.why-action": "¿Por qué?",
  "summary.bad-context":
    "Los pasajes de este botón no están en el artículo. Hay que pedir el resumen de nuevo.",
  "summary.not-kept": "Ese resumen ya no está guardado. Se puede pedir de nuevo con `/summary`.",
};
