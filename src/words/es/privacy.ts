import type { privacy as original } from "../en/privacy.ts";

export const privacy: Record<keyof typeof original, string> = {
  "privacy.command": "Qué guarda Verbatim, cuánto tiempo, y cómo quedar fuera de los resúmenes",
  "privacy.heading": "Qué se guarda, y cuánto tiempo",
  "privacy.articles": "Los artículos que carga la moderación, hasta que se quitan.",
  "privacy.questions":
    "Las preguntas se leen para responderlas y luego se descartan. Una respuesta comprobada se guarda bajo una huella de su pregunta durante {days, plural, one {# día} other {# días}}.",
  "privacy.threads":
    "En una conversación, los mensajes del hilo se leen de Discord cuando alguien pregunta, y no se guardan.",
  "privacy.recaps-on":
    "Los resúmenes están activados en este servidor: `/recap` lee los mensajes del canal donde se usa y cita algunos. Se guarda qué mensajes cita un resumen, no sus palabras. Un mensaje borrado o editado deja de aparecer.",
  "privacy.recaps-off": "Los resúmenes están desactivados en este servidor: no se leen mensajes para ellos.",
  "privacy.provider":
    "Los artículos, las preguntas y, para los resúmenes, los mensajes se envían a Anthropic, cuyo modelo escribe las respuestas.",
  "privacy.no-provider": "Nada sale de este bot: no se usa ningún modelo de IA.",
  "privacy.counters": "Recuentos de respuestas y costes por servidor y día, sin nombres.",
  "privacy.in": "Los resúmenes de este servidor incluyen esta cuenta.",
  "privacy.out":
    "Los resúmenes de este servidor dejan fuera esta cuenta: sus mensajes no se leen ni se citan para ellos.",
  "privacy.leave": "Quedar fuera de los resúmenes",
  "privacy.return": "Volver a participar",
  "privacy.left":
    "Hecho. Desde ahora los mensajes de esta cuenta no se leen ni se citan en los resúmenes de este servidor. {count, plural, =0 {Ningún resumen la citaba.} one {# resumen anterior se rehízo sin ella.} other {# resúmenes anteriores se rehicieron sin ella.}}",
  "privacy.left-some":
    "Hecho: desde ahora esta cuenta queda fuera. {failed, plural, one {# resumen anterior no se pudo} other {# resúmenes anteriores no se pudieron}} cambiar, porque Verbatim ya no puede editar allí; la moderación puede {failed, plural, one {borrarlo} other {borrarlos}}.",
  "privacy.returned": "Hecho. Los resúmenes de este servidor vuelven a incluir esta cuenta.",
};
