import type { ask as original } from "../en/ask.ts";

export const ask: Record<keyof typeof original, string> = {
  "ask.command": "Hacer una pregunta: responde el artículo, con los pasajes en que se apoya",
  "ask.question-option": "La pregunta; sin ella se abre un formulario",
  "ask.article-option": "Qué artículo; si se omite, el de este hilo o toda la biblioteca",
  "ask.action": "Preguntar",
  "ask.form-title": "Hacer una pregunta",
  "ask.form-question": "La pregunta",
  "ask.form-hint": "Puede referirse a lo último que se dijo",
  "ask.asked": "Pregunta: {question}",
  "ask.no-question":
    "Ahí no hay ninguna pregunta. Hace falta escribir qué se quiere saber y preguntar de nuevo.",
  "ask.not-said": "El artículo no lo dice.",
  "ask.nearest": "El pasaje más cercano:",
  "ask.sought-by-rule": "buscado por reglas, sin modelo de IA: puede estar ahí con otras palabras",
  "ask.part-not-said": "«{part}» – El artículo no lo dice.",
  "ask.other-language":
    "No se encontró nada. El artículo está en {language} y, sin un modelo de IA, una pregunta se busca por sus palabras: conviene hacerla en {language}.",
  "ask.read-as": "«{words}» leído como {name}",
  "ask.no-opinion": "Verbatim no tiene opinión. Muestra lo que dice el artículo y quién lo dice.",
  "ask.not-judged": "Verbatim no juzga quién tiene razón ni qué es verdad: muestra lo que dice el artículo.",
  "ask.what-i-am":
    "Verbatim responde con el texto guardado del artículo y muestra dónde está. Se puede preguntar quién, qué, cuándo, dónde, cuántos o por qué; con artículos en inglés se entienden «he», «that claim» o «the second quote».",
  "ask.not-said-anywhere":
    "{count, plural, one {El único artículo de aquí no lo dice.} other {Ninguno de los # artículos de aquí lo dice.}}",
  "ask.nearest-in": "El pasaje más cercano, en {article}:",
  "ask.searched": "{count, plural, one {# artículo consultado} other {# artículos consultados}}",
  "ask.in": "En {article}:",
  "ask.differ": "Los artículos difieren en esto:",
  "ask.side": "{article}: {value}",
  "ask.side-says-so": "dice que sí",
  "ask.side-denies": "dice que no es así",
  "ask.context-of": "Ver en contexto ({number})",
  "ask.unclear-whom": "¿A quién se refiere «{words}»? Hay que preguntar de nuevo con el nombre.",
  "ask.unclear-names": "El artículo nombra a {names}.",
  "ask.unclear-what": "¿A qué se refiere «{words}»? Aquí no queda claro. Hace falta la pregunta entera.",
  "ask.unclear-which":
    "Aquí no existe «{words}»: {count, plural, =0 {no hay ninguno} one {solo hay uno} other {solo hay #}}. Se puede preguntar por otro.",
  "ask.source-action": "Pedir una fuente a moderación",
  "ask.source-wanted": "Alguien pide una fuente: el artículo no lo dice.",
  "ask.source-about": "Artículo: {article}",
  "ask.source-where": "Ir a la pregunta",
  "ask.source-sent": "El equipo de moderación tiene la pregunta, con un enlace a este lugar.",
  "ask.source-no-channel":
    "Este servidor aún no tiene un canal de moderación, así que la pregunta no se envió. Quien puede gestionar el servidor elige uno con `/settings`.",
  "ask.source-unreadable":
    "La pregunta ya no se puede leer, así que no se envió nada. Hay que hacerla otra vez y pulsar el botón bajo la nueva respuesta.",
  "ask.source-too-often":
    "Ya se ha preguntado varias veces a moderación. Hay que esperar unos minutos hasta la próxima.",
  "ask.source-already": "Ya se preguntó a moderación por esto.",
};
