import type { answer as original } from "../en/answer.ts";

export const answer: Record<keyof typeof original, string> = {
  "answer.note-copied":
    "{count, plural, one {# fragmento copiado} other {# fragmentos copiados}} palabra por palabra",
  "answer.note-checked":
    "{count, plural, one {# afirmación comprobada} other {# afirmaciones comprobadas}} con el texto guardado",
  "answer.note-judged":
    "{count, plural, one {# afirmación juzgada} other {# afirmaciones juzgadas}} por un modelo",
  "answer.note-translated":
    "{count, plural, one {# afirmación traducida y juzgada} other {# afirmaciones traducidas y juzgadas}} por un modelo",
  "answer.note-quotes": "{count, plural, one {# cita comprobada} other {# citas comprobadas}}",
  "answer.note-left-out": "{count, plural, one {# afirmación omitida} other {# afirmaciones omitidas}}",
  "answer.by-extractive": "elegido por reglas, sin modelo de IA",
  "answer.by-claude": "escrito por Claude",
  "answer.instead-budget":
    "No lo escribió Claude: ya se gastó lo que este bot puede gastar hoy. El día empieza de nuevo a medianoche UTC.",
  "answer.instead-server-budget":
    "No lo escribió Claude: lo que este servidor puede gastar hoy ya se gastó o no alcanza para esto. El día empieza de nuevo a medianoche UTC.",
  "answer.instead-member-limit":
    "No lo escribió Claude: quien preguntó ya usó sus respuestas de esta hora. Lo que ya está guardado sigue siendo gratis.",
  "answer.instead-unavailable":
    "No lo escribió Claude: ahora mismo no está disponible. Se puede intentar de nuevo en unos minutos.",
  "answer.instead-refused": "No lo escribió Claude: rechazó este texto.",
  "answer.instead-too-long": "No lo escribió Claude: el texto es demasiado largo.",
  "answer.instead-nothing-held":
    "No lo escribió Claude: nada de lo que escribió resistió la comprobación con el texto guardado.",
  "answer.reason": "{count, number} × {reason}",
  "answer.reason-exact": "las palabras están en el artículo",
  "answer.reason-covered": "el artículo lo dice así",
  "answer.reason-altered": "las palabras difieren de las del artículo",
  "answer.reason-joined": "se unieron palabras de dos lugares en una sola cita",
  "answer.reason-cut": "la cita se recortó de una frase que dice otra cosa",
  "answer.reason-narration": "las palabras son del artículo, no una cita",
  "answer.reason-wrong-speaker": "lo dijo otra persona",
  "answer.reason-no-speaker": "el artículo no dice quién lo dijo",
  "answer.reason-value": "un número, una fecha o un nombre no está en los pasajes citados",
  "answer.reason-polarity": "se cambió un «no», un «quizá» o quién lo dice",
  "answer.reason-contradicted": "el artículo dice otra cosa",
  "answer.reason-uncovered": "los pasajes citados no lo dicen, o no con claridad",
  "answer.reason-not-found": "no está en el artículo",
  "answer.nothing-left-out": "No se omitió nada.",
  "answer.relies-on": "Se apoya en",
  "answer.no-sources":
    "Este artículo no nombra ninguna fuente: no cita, menciona, enumera ni enlaza a nadie.",
  "answer.sources-found":
    "{count, plural, one {# fuente encontrada} other {# fuentes encontradas}} por reglas en el texto guardado y sus enlaces. Los números dicen cuántos de {of, plural, one {# pasaje} other {# pasajes}} contienen lo que una fuente dijo, o se dice que dijo.",
  "answer.rests": "{count, plural, one {# pasaje} other {# pasajes}}",
  "answer.one-unnamed":
    "{count, plural, one {# pasaje se apoya} other {# pasajes se apoyan}} solo en una fuente sin nombre: {passages}",
  "answer.unnamed-people":
    "{count, plural, one {# pasaje se apoya} other {# pasajes se apoyan}} solo en personas sin nombre: {passages}",
  "answer.sources-description": "En quién y en qué se apoya el artículo, y cuánto en cada fuente",
  "answer.quotes-description": "Lo que se dijo, palabra por palabra, y quién lo dijo",
  "answer.speaker-description": "Solo lo que dijo esta persona u organismo",
  "answer.no-quotes":
    "Este artículo no cita a nadie: no hay palabras entre comillas. `/sources` muestra en qué se apoya.",
  "answer.quotes-nobody": "Este artículo no cita a nadie con ese nombre. Cita a {names}.",
  "answer.quotes-unnamed":
    "Este artículo no cita a nadie con ese nombre: no nombra a ninguno de quienes hablan.",
  "answer.quotes-count": "{count, plural, one {# cita impresa} other {# citas impresas}} del texto guardado",
  "answer.quotes-part":
    "{shown, number} de {count, plural, one {# cita} other {# citas}}, del texto guardado",
  "answer.minutes": "{count} min",
  "answer.untitled": "Sin título",
  "answer.context-action": "Ver en contexto",
};
