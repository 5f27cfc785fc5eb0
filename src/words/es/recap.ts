import type { recap as original } from "../en/recap.ts";

export const recap: Record<keyof typeof original, string> = {
  "recap.command": "Lo que se dijo aquí: quién sostiene qué, citas, y qué respalda el artículo",
  "recap.option-messages": "Cuántos mensajes, los más nuevos primero; 100 si no se indica",
  "recap.option-since": "Desde cuándo",
  "recap.since-last": "el último resumen",
  "recap.since-hour": "hace una hora",
  "recap.since-day": "ayer a esta hora",
  "recap.since-week": "hace una semana",
  "recap.off":
    "Los resúmenes de conversaciones están desactivados en este servidor. Quien tenga permiso para gestionar el servidor puede activarlos con `/settings`, que indica qué se lee entonces.",
  "recap.no-intent":
    "Para resumir hay que leer mensajes, y Discord no ha concedido a Verbatim el acceso al contenido de los mensajes (Message Content intent). Quien opera el bot puede solicitarlo en el portal de desarrolladores de Discord.",
  "recap.too-few":
    "Hay muy poco que resumir: {count, plural, one {# mensaje} other {# mensajes}} con texto de miembros que participan. Se puede pedir de nuevo cuando se haya dicho más, o desde un momento anterior.",
  "recap.nothing-new": "No se ha dicho nada aquí desde el último resumen.",
  "recap.heading": "Lo que se dijo aquí",
  "recap.extent":
    "{messages, plural, one {# mensaje} other {# mensajes}} de {people, plural, one {# miembro} other {# miembros}}",
  "recap.points": "En breve",
  "recap.stances": "Acuerdos y desacuerdos, según las respuestas",
  "recap.agree": "De acuerdo:",
  "recap.differ": "En desacuerdo:",
  "recap.open-questions": "Se preguntó y nadie respondió",
  "recap.about-article": "Dicho sobre el artículo, cotejado con él",
  "recap.otherwise": "✗ El artículo lo dice de otro modo: «{words}» — {author}",
  "recap.not-in-article": "✗ No está en el artículo: «{words}» — {author}",
  "recap.in-article": "✓ En el artículo: «{words}» — {author}",
  "recap.evidence": "Dice: «{passage}» [{number}]",
  "recap.more-statements": "y {count, plural, one {# más} other {# más}} que el artículo respalda",
  "recap.no-article":
    "Aquí no se comenta ningún artículo, así que no se cotejó nada. `/discuss` abre una conversación sobre uno.",
  "recap.note-quotes":
    "{count, plural, one {# cita} other {# citas}}, palabra por palabra, cada una con enlace a su mensaje",
  "recap.note-by-rule": "elegido por reglas, sin modelo de IA",
  "recap.note-claude": "resumido por Claude, cotejado con los mensajes",
  "recap.note-left-out": "{count, plural, one {# afirmación omitida} other {# afirmaciones omitidas}}",
  "recap.note-opt-out": "`/privacy` permite quedar fuera de los resúmenes",
  "recap.gone": "Los mensajes de este resumen se borraron o se retiraron.",
};
