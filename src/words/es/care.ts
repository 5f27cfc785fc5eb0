import type { care as original } from "../en/care.ts";

export const care: Record<keyof typeof original, string> = {
  "care.library-full":
    "La biblioteca de este servidor está llena: admite {most, number} artículos. Hay que quitar uno con `/article remove` antes de añadir este.",
  "care.library-too-long":
    "La biblioteca de este servidor está llena: admite {most, number} caracteres, tiene {held, number} y este texto tiene {more, number}. Hay que quitar un artículo con `/article remove` antes de intentarlo de nuevo.",
  "care.load-as-article": "Cargar como artículo",
  "care.post-changed":
    "El artículo cambió el {day}. De lo citado aquí cambió: {passages}. Lo que sigue se apoya en la versión {number}.",
  "care.post-unchanged": "El artículo cambió el {day}. Lo citado aquí no ha cambiado.",
  "care.post-removed": "El artículo se quitó de la biblioteca de este servidor.",
  "care.export-too-large":
    "Esta biblioteca es mayor de lo que puede ser un archivo en Discord ({megabytes, number} MB). Quien administra este bot puede exportarla entera.",
  "care.exported":
    "La biblioteca de este servidor: {revisions, plural, one {# versión} other {# versiones}} de {articles, plural, one {# artículo} other {# artículos}}, un objeto JSON por línea.",
  "care.button-export": "Exportar biblioteca",
  "care.button-delete": "Borrar todo lo de este servidor",
  "care.form-delete": "¿Borrar todo?",
  "care.deleted":
    "Todo lo guardado de este servidor se borró: artículos, ajustes, contadores, historial. Las respuestas en sus canales son mensajes del servidor y quedan hasta que alguien las borre.",
  "care.owner-only": "Eso solo puede hacerlo quien es dueño de este servidor.",
  "care.field-delete": "El nombre de este servidor",
  "care.field-delete-hint":
    "Para confirmar. Artículos, ajustes, contadores e historial se borran para siempre.",
  "care.not-confirmed":
    "No se borró nada: lo escrito no es el nombre de este servidor. Hay que abrir el formulario de nuevo y escribir: {name}",
  "care.thread-changed":
    "El artículo cambió el {day}. Este debate se apoya en la versión {number}, como empezó; `/discuss` abre uno sobre el texto nuevo.",
};
