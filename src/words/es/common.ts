import type { common as original } from "../en/common.ts";

export const common: Record<keyof typeof original, string> = {
  "common.empty-library":
    "La biblioteca de este servidor está vacía. Quien modera añade un artículo con `/article add`.",
  "common.article-option": "Qué artículo; si se omite, el más reciente",
  "common.article-removed": "Ese artículo se acaba de quitar. `/articles` muestra lo que hay.",
  "common.article-gone": "Este artículo ya no está en la biblioteca. `/articles` muestra lo que hay.",
  "common.several-articles":
    "{count, number} artículos tienen esas palabras en el título, el medio o la firma. Hay que elegir uno de la lista que se abre al escribir.",
  "common.no-such-title":
    "Ningún artículo de este servidor tiene ese título. Se puede elegir uno de la lista que se abre al escribir, o ver `/articles`.",
};
