import type { check as original } from "../en/check.ts";

export const check: Record<keyof typeof original, string> = {
  "check.command": "¿Está esta cita o afirmación en el artículo?",
  "check.option-text": "La cita o la afirmación",
  "check.option-article": "Qué artículo; si no se indica, el de este hilo o el más nuevo",
  "check.option-speaker": "A quién se atribuye",
  "check.menu": "Cotejar con el artículo",
  "check.nothing": "No hay nada que cotejar: hace falta una cita o una afirmación en `text`.",
  "check.no-words": "Este mensaje no tiene palabras que cotejar.",
  "check.which": "¿Con qué artículo?",
  "check.choose": "Elegir un artículo",
  "check.not-listed": "Solo aparecen los 25 más nuevos; `/check` encuentra los demás por su título.",
  "check.unreadable":
    "Discord ya no muestra este mensaje a Verbatim, u oculta su contenido a los bots. Sus palabras se pueden copiar en `/check` como `text`.",
  "check.of-message": "De un mensaje de {author}",
  "check.checked-in": "Cotejado con: {article}",
  "check.difference": "Lo que difiere: {words}",
  "check.report": "Reportar",
  "check.report-title": "Reportar una respuesta",
  "check.report-what": "¿Qué está mal?",
  "check.report-hint": "Por ejemplo: en la afirmación 2 falta quién lo dijo",
  "check.report-heading": "Un miembro reporta una respuesta",
  "check.report-said": "Qué está mal, en sus palabras: {words}",
  "check.report-answer": "La respuesta:",
  "check.report-evidence": "Lo que cita, de {article}:",
  "check.report-where": "Ir a la respuesta",
  "check.report-sent": "La moderación tiene el reporte, con la respuesta y los pasajes que cita.",
  "check.report-no-channel":
    "Este servidor aún no tiene un canal para la moderación, así que no se puede reportar nada. Quien gestione el servidor lo elige con `/settings`.",
  "check.report-unreadable": "Esa respuesta ya no se puede leer, así que no hay nada que reportar.",
  "check.report-too-often":
    "Ya se han reportado varias respuestas hace un momento. Hay que esperar unos minutos antes de la siguiente.",
};
