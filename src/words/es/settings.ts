import type { settings as original } from "../en/settings.ts";

export const settings: Record<keyof typeof original, string> = {
  "settings.command": "Quién modera, dónde se puede usar Verbatim, en qué idioma y cuánto puede costar",
  "settings.option-role": "Los miembros con este rol pueden añadir y quitar artículos",
  "settings.option-channel": "El canal de moderación: ahí llegan los avisos y las peticiones de fuentes",
  "settings.option-allow":
    "Los miembros pueden usar Verbatim aquí; el primer canal permitido cierra los demás",
  "settings.option-language": "El idioma de lo que leen todos",
  "settings.option-budget":
    "Dólares al día para Claude, como máximo lo que permite el operador; 0: solo por reglas, gratis",
  "settings.option-recap": "Resúmenes de lo que dicen los miembros en un canal; al principio desactivados",
  "settings.recap-choice-on": "activados: se leen mensajes para ellos",
  "settings.recap-choice-off": "desactivados: no se lee ningún mensaje para ellos",
  "settings.option-clear": "Devolver uno de estos a su valor inicial",
  "settings.clear-role": "rol de moderación: nadie salvo Gestionar mensajes",
  "settings.clear-channel": "canal de moderación: ninguno",
  "settings.clear-allowed": "canales permitidos: todos",
  "settings.clear-language": "idioma: el de este servidor en Discord",
  "settings.clear-budget": "presupuesto: lo que permite el operador",
  "settings.heading": "Ajustes de este servidor",
  "settings.moderators": "Moderación: miembros con Gestionar mensajes",
  "settings.moderators-and": "Moderación: Gestionar mensajes y {role}",
  "settings.channel": "Canal de moderación: {channel}",
  "settings.no-channel": "Canal de moderación: ninguno",
  "settings.everywhere": "Los miembros pueden usar Verbatim en todos los canales",
  "settings.only-in": "Los miembros pueden usar Verbatim en {channels}",
  "settings.language": "Idioma: {language}",
  "settings.language-of-server": "Idioma: el de este servidor en Discord ({language})",
  "settings.budget": "Presupuesto: {usd, number, ::currency/USD} al día",
  "settings.budget-operator": "Presupuesto: {usd, number, ::currency/USD} al día, como permite el operador",
  "settings.budget-none": "Presupuesto: ninguno, no se pregunta a Claude; todo se elige por reglas",
  "settings.budget-idle": "Presupuesto: aquí nada cuesta dinero, no hay ningún modelo de IA",
  "settings.budget-too-high":
    "El operador de este bot permite {most, number, ::currency/USD} al día por servidor, y un servidor solo puede bajarlo. Hay que elegir {most, number, ::currency/USD} o menos.",
  "settings.recap-off": "Resúmenes de conversaciones: desactivados, no se lee ningún mensaje para ellos",
  "settings.recap-on":
    "Resúmenes de conversaciones: activados. `/recap` lee los mensajes más nuevos del canal donde se usa, como mucho 500, y cita algunos. Se guarda qué mensajes cita y lo que un modelo escribió de ellos, no sus palabras. Con `/privacy` cada miembro puede quedar fuera. Conviene avisar a los miembros.",
  "settings.recap-provider":
    "Para un resumen esos mensajes se envían a Anthropic, cuyo modelo Claude los resume; nadie más los recibe.",
  "settings.recap-no-provider":
    "No hay ningún modelo de IA configurado, así que nadie más recibe esos mensajes.",
  "settings.recap-no-intent":
    "Pero Discord no ha concedido a Verbatim el acceso al contenido de los mensajes (Message Content intent), así que `/recap` aún no puede leer nada. El operador del bot puede pedirlo en el portal de desarrolladores de Discord.",
  "settings.grant":
    "Para que este rol vea el comando: Ajustes del servidor → Integraciones → Verbatim → /article → Añadir roles → {role}",
};
