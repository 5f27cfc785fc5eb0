import type { article as original } from "../en/article.ts";

export const article: Record<keyof typeof original, string> = {
  "article.command": "Añadir un artículo a la biblioteca de este servidor o cuidar de uno",
  "article.command-add":
    "Añadir un artículo de una dirección o un archivo; sin ninguno se abre un formulario",
  "article.command-refresh": "Cargar de nuevo un artículo y ver qué ha cambiado",
  "article.command-rename": "Dar a un artículo otro título en la biblioteca",
  "article.command-remove":
    "Quitar un artículo con todas sus versiones; durante media hora se puede deshacer",
  "article.option-article": "Qué artículo",
  "article.option-url": "La dirección de su página",
  "article.option-file": "Texto, Markdown, PDF, documento de Word o una página web guardada (HTML)",
  "article.option-title": "Su título; si se omite, el que tiene",
  "article.option-new-file": "Su nuevo texto como archivo; si se omite, se carga de nuevo su página",
  "article.option-new-title": "Su nuevo título",
  "article.words": "{count, plural, one {# palabra} other {# palabras}}",
  "article.passages": "{count, plural, one {# pasaje} other {# pasajes}}",
  "article.quotes": "{count, plural, one {# cita} other {# citas}}",
  "article.sources": "{count, plural, one {# fuente} other {# fuentes}}",
  "article.form-add": "Añadir un artículo",
  "article.form-details": "Editar datos",
  "article.field-title": "Título",
  "article.field-title-hint": "Vacío: el que tiene el artículo",
  "article.field-text": "Texto",
  "article.field-text-hint": "Hasta 4000 caracteres; un artículo más largo, como archivo",
  "article.field-file": "O un archivo",
  "article.field-file-hint": "Texto, Markdown, PDF, documento de Word o página web guardada",
  "article.field-byline": "Firma",
  "article.field-outlet": "Medio",
  "article.field-date": "Fecha",
  "article.field-date-hint": "Por ejemplo, 2026-09-05",
  "article.bad-date":
    "No se pudo leer esa fecha, así que no se cambió nada. Hay que escribirla como 2026-09-05 o dejar el campo vacío.",
  "article.url-or-file": "Hay que dar una dirección o un archivo, no ambos: podrían ser dos artículos.",
  "article.text-or-file":
    "Hay que dar un texto o un archivo, no ambos: podrían ser dos artículos. No se guardó nada; hay que repetir `/article add`.",
  "article.nothing-given":
    "El formulario no traía ni texto ni archivo. Hay que repetir `/article add` y rellenar uno de los dos.",
  "article.not-yet": "Aún no está en la biblioteca. Esta vista previa espera 30 minutos.",
  "article.waits": "Esta vista previa espera 30 minutos.",
  "article.add": "Añadir",
  "article.add-anyway": "Añadir como otro artículo",
  "article.refresh-instead": "Actualizarlo en su lugar",
  "article.edit-details": "Editar datos",
  "article.cancel": "Cancelar",
  "article.make-revision": "Convertirlo en la próxima versión",
  "article.warn-thin":
    "Solo se {count, plural, one {encontró # palabra} other {encontraron # palabras}}. Conviene compararlo con lo que se quería cargar.",
  "article.warn-no-quotes": "No se encontró ninguna cita: no hay palabras de nadie entre comillas.",
  "article.warn-machine": "La página dice que una máquina participó en este texto: «{words}»",
  "article.same-text":
    "Este mismo texto está en la biblioteca desde el {day}, como {title}. No se añade dos veces.",
  "article.same-page":
    "La misma página está en la biblioteca desde el {day}, como {title}, con otro texto. Es mejor actualizarla, para que sus respuestas sigan juntas.",
  "article.added": "Añadido a la biblioteca. Los miembros ya pueden preguntar por él.",
  "article.added-before":
    "{title} ya está en la biblioteca: alguien lo añadió antes. No se añadió nada dos veces.",
  "article.added-and-removed": "Esto se añadió y se quitó después. `/article add` lo carga de nuevo.",
  "article.cancelled": "Cancelado. No se guardó nada.",
  "article.cancelled-before":
    "Ya no había nada que cancelar: esta vista previa se usó, se canceló o tiene más de 30 minutos.",
  "article.preview-used": "Esta vista previa ya se añadió. `/articles` muestra lo que hay en la biblioteca.",
  "article.preview-gone":
    "Esta vista previa terminó: se canceló, se editó o tiene más de 30 minutos. No se guardó nada de ella; hay que cargar el artículo de nuevo.",
  "article.gone-meanwhile": "Alguien acaba de quitar ese artículo. `/articles` muestra lo que hay.",
  "article.no-address":
    "Este artículo vino de un archivo o de un texto pegado, así que no hay página que cargar de nuevo. Su nuevo texto se da con la opción `file`.",
  "article.unchanged": "Nada ha cambiado: {title} es palabra por palabra lo que se guardó el {day}.",
  "article.unchanged-says-site":
    "Nada ha cambiado: el sitio dice que {title} es la página que se guardó el {day}.",
  "article.refreshed":
    "Actualizado. Desde ahora los miembros reciben la nueva versión; la anterior se conserva para lo que se apoya en ella.",
  "article.revision-of": "versión {number} de {of}",
  "article.posts-told":
    "{count, plural, one {# respuesta se apoya} other {{more, plural, =1 {Más de } other {}}# respuestas se apoyan}} en una versión anterior. En cada una se anota qué cambió en los pasajes que cita; ninguna se quita.",
  "article.little-in-common":
    "Solo el {percent, number} % del texto guardado sigue palabra por palabra. Puede ser otra página o un archivo equivocado. Aún no se guardó nada.",
  "article.changed-words":
    "{passages, plural, one {Cambió # pasaje} other {Cambiaron # pasajes}}: {added, plural, one {# palabra nueva} other {# palabras nuevas}}, {removed, plural, one {# quitada} other {# quitadas}}.",
  "article.changed-facts":
    "El texto es el mismo, palabra por palabra. Solo cambió lo que la página dice de sí misma:",
  "article.changed-around":
    "El texto es el mismo, palabra por palabra. Solo cambió lo que lo rodea: enlaces, pies de foto u otras partes de la página.",
  "article.no-value": "ninguno",
  "article.button-summary": "Resumen",
  "article.button-quotes": "Citas",
  "article.button-sources": "Fuentes",
  "article.button-history": "Historial",
  "article.button-changes": "¿Qué cambió?",
  "article.changes-of": "De la versión {from} a la {to}, cargada el {day}.",
  "article.latest-already": "Esta es la última versión: nada ha cambiado desde entonces.",
  "article.renamed": "Renombrado: {before} es ahora {after}.",
  "article.empty-title": "Un título necesita al menos un signo. No se cambió nada.",
  "article.removed":
    "Se quitó {title} de la biblioteca. Las respuestas que se apoyan en él se están marcando. Durante {minutes, number} minutos se puede deshacer; después se borra.",
  "article.undo": "Deshacer",
  "article.restored": "{title} está de nuevo en la biblioteca, con todas sus versiones.",
  "article.restored-before": "{title} ya está en la biblioteca: alguien deshizo su retirada.",
  "article.added-anew": "No se recuperó: su texto se añadió de nuevo entretanto, como {title}.",
  "article.undo-over":
    "El tiempo para deshacer terminó: el artículo se borró. `/article add` lo carga de nuevo.",
  "article.no-history": "De este artículo ya no se sabe nada.",
  "article.history-kept": "Horas en UTC. Se guarda un año: quién hizo qué, ninguna palabra del artículo.",
  "article.did-add": "{when}: añadido por {who}",
  "article.did-refresh": "{when}: actualizado por {who}, versión {revision}",
  "article.did-rename": "{when}: renombrado por {who}",
  "article.did-remove": "{when}: quitado por {who}",
  "article.did-restore": "{when}: recuperado por {who}",
  "article.did-purge": "{when}: borrado, porque terminó el tiempo para deshacer",
  "article.did-export": "{when}: biblioteca exportada por {who}",
  "article.did-import": "{when}: importado por {who}, versión {revision}",
  "article.did-take-down": "{when}: retirado por {who}",
  "article.empty-message":
    "En ese mensaje no hay texto, enlace ni archivo que se pueda leer. Hay que copiar el texto del artículo y usar `/article add`.",
  "article.which-of-several": "En ese mensaje hay varias cosas. ¿Cuál es el artículo?",
  "article.choose": "Elegir una",
  "article.list-command": "Qué hay en la biblioteca de este servidor",
  "article.option-search": "Palabras del título, del medio o de la firma",
  "article.list-heading": "Artículos de este servidor",
  "article.list-searched": "Artículos con «{words}»",
  "article.list-all": "{total, plural, one {# artículo} other {# artículos, los más nuevos primero}}",
  "article.list-range": "{from, number}–{to, number} de {total, number}, los más nuevos primero",
  "article.list-none":
    "Ningún artículo tiene todas esas palabras en el título, el medio o la firma. `/articles` sin búsqueda los muestra todos.",
  "article.newer": "◀ Más nuevos",
  "article.older": "Más antiguos ▶",
};
