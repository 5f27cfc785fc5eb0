import type { discuss as original } from "../en/discuss.ts";

export const discuss: Record<keyof typeof original, string> = {
  "discuss.command": "Abrir un hilo donde cada pregunta se responde con un artículo",
  "discuss.action": "Debatir",
  "discuss.announced": "El debate está en {thread}.",
  "discuss.announced-here": "Este hilo trata ahora de {article}.",
  "discuss.how-plain":
    "Basta con escribir aquí la pregunta. Lo que se dice entre miembros queda sin respuesta.",
  "discuss.how-mention": "Hay que mencionar a {bot} con la pregunta, o responder a uno de sus mensajes.",
  "discuss.how-button": "O pulsar «Preguntar», o usar `/ask`.",
  "discuss.pinned": "Las respuestas se apoyan en la versión {number}, guardada el {day}",
  "discuss.already":
    "Este hilo trata de {article}, versión {number}. Se puede preguntar aquí; `/discuss` en otro canal abre un hilo sobre otro artículo.",
  "discuss.already-taken":
    "Este hilo ya trata de un artículo. Se puede preguntar aquí; `/discuss` en otro canal abre un hilo sobre otro artículo.",
  "discuss.gone":
    "El artículo de este hilo ya no está en la biblioteca. `/articles` muestra lo que hay aquí.",
  "discuss.blank":
    "Discord no muestra a Verbatim lo que dice esta respuesta. Hay que pulsar el botón y escribir ahí la pregunta, o mencionar al bot en el mensaje.",
  "discuss.nothing-asked": "Aquí estoy. Se puede preguntar algo sobre el artículo o pulsar el botón.",
};
