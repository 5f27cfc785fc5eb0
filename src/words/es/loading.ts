import type { loading as original } from "../en/loading.ts";

export const loading: Record<keyof typeof original, string> = {
  "loading.bad-address":
    "Eso no es la dirección de una página web. Hay que copiar la dirección completa del navegador; empieza por https://.",
  "loading.not-web":
    "Solo se pueden cargar direcciones que empiezan por https:// o http://. Para lo demás, se puede pegar el texto o subir un archivo.",
  "loading.credentials":
    "Esa dirección lleva un nombre de usuario o una contraseña, así que no se ha abierto. Hay que dar la dirección sin ellos.",
  "loading.port":
    "Esa dirección pide el puerto {port}. Las páginas solo se cargan desde los puertos de la web (80 y 443): se puede pegar el texto o subir un archivo.",
  "loading.private-address":
    "Esa dirección lleva a una red privada o reservada, así que no se ha abierto. Solo se pueden cargar páginas de la internet pública: se puede pegar el texto o subir un archivo.",
  "loading.no-such-site":
    "No hay ningún sitio en esa dirección. Conviene revisar si tiene errores e intentarlo de nuevo.",
  "loading.unreachable":
    "El sitio no ha respondido. Se puede intentar de nuevo en unos minutos, pegar el texto o subir un archivo.",
  "loading.broken-off":
    "La respuesta del sitio se ha interrumpido o no se ha podido leer. Se puede intentar de nuevo en un minuto, pegar el texto o subir un archivo.",
  "loading.no-safe-connection":
    "No se ha podido establecer una conexión segura con el sitio (su certificado no vale para esa dirección), así que no se ha leído nada. Conviene revisar la dirección, pegar el texto o subir un archivo.",
  "loading.site-too-slow":
    "El sitio ha tardado más de {seconds} s en dar la página, así que se ha abandonado. Se puede intentar más tarde, pegar el texto o subir un archivo.",
  "loading.page-too-large":
    "La página ocupa más de {megabytes} MB, así que no se ha leído hasta el final ni se ha guardado nada. Se puede pegar el texto del artículo o subirlo como archivo.",
  "loading.packed-too-tightly":
    "La página se descomprime en mucho más de lo que contiene un artículo, así que se ha abandonado y no se ha guardado nada. Se puede pegar el texto del artículo o subirlo como archivo.",
  "loading.unknown-packing":
    "El sitio ha enviado la página comprimida de un modo que aquí no se puede leer. Se puede pegar el texto o subir un archivo.",
  "loading.redirect-circle":
    "El sitio redirige de una dirección a otra sin fin. Hay que abrir la página en el navegador y copiar la dirección que muestra entonces.",
  "loading.redirect-unsafe":
    "El sitio redirige de una dirección segura (https) a otra que no lo es, así que no se ha seguido. Hay que abrir la página en el navegador y copiar la dirección que muestra entonces.",
  "loading.redirect-nowhere":
    "El sitio redirige a una dirección que no se puede cargar. Hay que abrir la página en el navegador y copiar la dirección que muestra entonces.",
  "loading.robots":
    "El sitio no permite que los bots lean esta página (así lo dice su robots.txt). Se puede abrir, copiar el texto del artículo y pegarlo, o subirlo como archivo.",
  "loading.robots-unknown":
    "El sitio no ha podido decir si los bots pueden leer esta página (su robots.txt ha fallado), así que no se ha cargado. Se puede intentar más tarde, pegar el texto o subir un archivo.",
  "loading.forbidden":
    "El sitio no permite que los bots lean esta página: se puede pegar el texto o subir un archivo. (Ha respondido {status}.)",
  "loading.not-found":
    "No hay ninguna página en esa dirección (el sitio ha respondido 404). Conviene revisarla e intentarlo de nuevo.",
  "loading.gone":
    "La página se ha retirado (el sitio ha respondido 410). Quien tenga su texto puede pegarlo o subirlo como archivo.",
  "loading.withheld":
    "El sitio no puede mostrar aquí esta página por motivos legales (ha respondido 451), así que no se ha leído nada.",
  "loading.too-many-requests":
    "El sitio recibe demasiadas peticiones en este momento (ha respondido 429). Se puede intentar de nuevo en unos minutos, pegar el texto o subir un archivo.",
  "loading.site-failed":
    "El sitio tiene un fallo propio (ha respondido {status}). Se puede intentar más tarde, pegar el texto o subir un archivo.",
  "loading.odd-answer":
    "El sitio no ha dado ninguna página (ha respondido {status}). Conviene revisar la dirección, pegar el texto o subir un archivo.",
  "loading.empty-page":
    "El sitio ha dado una página vacía. Conviene abrirla en el navegador: si hay un artículo, se puede pegar su texto o subirlo como archivo.",
  "loading.is-picture":
    "Esa dirección es una imagen, no un artículo. Hay que dar la dirección de la página con el texto.",
  "loading.is-recording":
    "Esa dirección es un vídeo o un archivo de sonido, no un artículo. Hay que dar la dirección de la página con el texto.",
  "loading.is-feed":
    "Esa dirección es una fuente con muchos artículos. Hay que abrir uno de ellos y dar su dirección.",
  "loading.is-data":
    "Esa dirección da datos para programas, no un artículo. Hay que dar la dirección de la página con el texto.",
  "loading.page-is-app":
    "Esta página construye su texto en el navegador, así que lo que el sitio da a los demás no contiene texto. Hay que abrirla, copiar el texto del artículo y pegarlo.",
  "loading.page-is-bot-check":
    "El sitio quiere ver a una persona antes de mostrar esta página, y eso se respeta. Hay que abrirla, copiar el texto del artículo y pegarlo.",
  "loading.page-is-consent":
    "El sitio muestra sus preguntas sobre cookies y consentimiento en lugar del artículo. Hay que abrir la página, responderlas y pegar el texto del artículo.",
  "loading.page-is-sign-in":
    "El sitio pide iniciar sesión antes de mostrar esta página. Quien pueda leerla puede copiar el texto del artículo y pegarlo.",
  "loading.page-is-walled":
    "Este artículo es para suscriptores y el sitio no da nada de su texto a los demás. Quien pueda leerlo puede copiar el texto y pegarlo.",
  "loading.page-is-error":
    "El sitio dice que esa página no existe (aunque ha respondido como si existiera). Conviene revisar la dirección e intentarlo de nuevo.",
  "loading.page-is-shop":
    "Esta página vende algo y no contiene ningún artículo. Hay que dar la dirección de un artículo o pegar el texto que se quiere comentar.",
  "loading.page-is-video":
    "Esta página es un vídeo o una grabación sin sus palabras. Si hay una transcripción, se puede pegar o subir como archivo.",
  "loading.page-is-list":
    "Esta página es una lista de enlaces a otras páginas, no un artículo. Hay que abrir el artículo mismo y dar su dirección.",
  "loading.page-without-article":
    "No se ha encontrado ningún artículo en esta página. Hay que abrirla, copiar el texto del artículo y pegarlo, o subirlo como archivo.",
  "loading.warn-thin":
    "Solo {count, plural, one {se ha encontrado # palabra} other {se han encontrado # palabras}} en esta página. Conviene compararlo con lo que muestra el navegador.",
  "loading.warn-wall":
    "Esta página parece estar tras un muro de pago: puede que el texto sea solo su principio.",
  "loading.warn-subscribers":
    "El sitio marca este artículo como solo para suscriptores. Conviene asegurarse de que los miembros pueden leerlo.",
  "loading.warn-described":
    "Esta página construye su texto en el navegador. El texto procede de lo que la página da a los buscadores: conviene compararlo con lo que muestra el navegador.",
  "loading.warn-shop":
    "Esta página vende algo: conviene comprobar que el texto es un artículo y no una oferta.",
  "loading.warn-list":
    "Esta página contiene muchos enlaces y pocas frases: conviene comprobar que el texto es un solo artículo.",
  "loading.too-many-at-once":
    "En este momento se están cargando muchas páginas. Se puede intentar de nuevo en un minuto.",
  "loading.pdf-damaged":
    "Este PDF está dañado o no es un PDF: no se puede leer. Se puede guardar de nuevo desde el lector de PDF o pegar el texto del artículo.",
  "loading.pdf-locked":
    "Este PDF está protegido con contraseña, así que no se ha leído. Se puede guardar una copia sin contraseña o pegar el texto del artículo.",
  "loading.pdf-too-many-pages":
    "Este PDF tiene {pages, number} páginas; como máximo se pueden cargar {most, number}. Se puede cargar la parte que se quiere comentar.",
  "loading.pdf-pictures":
    "Este PDF contiene imágenes de páginas y ningún texto (quizá sea un escaneo). Primero hay que pasarle un reconocimiento de texto (OCR), o pegar el texto del artículo.",
  "loading.pdf-unknown-letters":
    "Las letras de este PDF no se pueden reconocer: sus fuentes no dicen cuáles son. Se puede guardar de nuevo como PDF con texto desde el programa que lo hizo, o pegar el texto del artículo.",
  "loading.pdf-damaged-pages": "Estas páginas del PDF están dañadas y no se han leído: {pages}.",
  "loading.pdf-pages-without-text": "Estas páginas del PDF no contienen texto (quizá imágenes): {pages}.",
  "loading.docx-damaged":
    "Este documento de Word está dañado: no se puede leer. Se puede abrir en el procesador de textos y guardar de nuevo, o pegar el texto del artículo.",
  "loading.docx-locked":
    "Este documento de Office está protegido con contraseña, así que no se ha leído. Se puede guardar una copia sin contraseña o pegar el texto del artículo.",
  "loading.docx-too-large":
    "Este documento de Word se descomprime en más de lo que puede contener un artículo, así que no se ha guardado nada. Se puede cargar la parte que se quiere comentar o pegar su texto.",
  "loading.warn-damaged":
    "{count, plural, one {# carácter dañado se sustituyó} other {# caracteres dañados se sustituyeron}} por �.",
  "loading.no-text": "No hay texto en ello. Conviene revisar el archivo, o pegar el texto del artículo.",
  "loading.text-too-long":
    "Este texto tiene {count, number} caracteres; como mucho se pueden cargar {most, number}. Basta con cargar la parte que se quiere comentar.",
  "loading.file-too-large":
    "Este archivo tiene {megabytes, number} MB; como mucho se pueden cargar {most, number} MB. Basta con cargar solo el texto del artículo.",
  "loading.empty-file": "Este archivo está vacío. Hay que dar el archivo que contiene el texto del artículo.",
  "loading.not-storable":
    "Este texto tiene un carácter que no se puede guardar: un carácter nulo o la mitad de un par. No se guardó nada. Hay que guardar el texto como UTF-8 y cargarlo de nuevo.",
  "loading.reading-too-slow":
    "Leer este texto llevó más de {seconds} s, así que se dejó y no se guardó nada. Basta con cargar solo el texto del artículo, o la parte que se quiere comentar.",
  "loading.reading-too-large":
    "Leer este texto exige demasiada memoria, así que no se guardó nada. Basta con cargar solo el texto del artículo, o la parte que se quiere comentar.",
  "loading.not-on-discord":
    "Ese archivo no está en Discord. Hay que adjuntarlo al comando, o pegar el texto del artículo.",
  "loading.attachment-refused":
    "Discord no entregó el archivo (respondió {status}). Hay que adjuntarlo de nuevo.",
  "loading.attachment-too-slow":
    "Discord tardó más de {seconds} s en entregar el archivo. Se puede intentar de nuevo.",
  "loading.attachment-unreachable":
    "El archivo no se pudo traer de Discord. Se puede intentar de nuevo dentro de un minuto.",
  "loading.not-text": "Ese archivo no es texto: parece {name}. {next}",
  "loading.looks-pdf": "un PDF",
  "loading.looks-picture": "una imagen ({format})",
  "loading.looks-phone": "un vídeo o una imagen de un teléfono",
  "loading.looks-video": "un vídeo",
  "loading.looks-sound": "un archivo de sonido",
  "loading.looks-recording": "un archivo de sonido o de vídeo",
  "loading.looks-office": "un documento antiguo de Office",
  "loading.looks-rich-text": "un documento de texto enriquecido (RTF)",
  "loading.looks-postscript": "un documento PostScript",
  "loading.looks-zip": "un archivo ZIP o un documento de Office",
  "loading.looks-empty-zip": "un archivo ZIP vacío",
  "loading.looks-archive": "un archivo comprimido {format}",
  "loading.looks-database": "una base de datos",
  "loading.looks-program": "un programa",
  "loading.looks-font": "una tipografía",
  "loading.looks-utf-32": "texto en UTF-32",
  "loading.looks-unreadable": "un archivo para un programa, no para leer",
  "loading.looks-data": "datos para un programa",
  "loading.next-copy": "Lo mejor es abrirlo, copiar el texto del artículo y pegarlo.",
  "loading.next-save": "Se puede guardar como texto sin formato, HTML o Markdown, o pegar el texto.",
  "loading.next-unpack": "Hay que descomprimirlo y cargar el archivo de texto que contiene.",
  "loading.next-unpack-or-save":
    "Hay que descomprimirlo y cargar el archivo de texto que contiene. Un documento de Office se puede guardar como texto sin formato, HTML o Markdown; también se puede pegar el texto.",
  "loading.next-none": "Solo se pueden cargar archivos con texto.",
  "loading.next-utf-8": "Hay que guardarlo como UTF-8.",
};
