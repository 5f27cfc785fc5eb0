import type { failure as original } from "../en/failure.ts";

export const failure: Record<keyof typeof original, string> = {
  "failure.fault":
    "Algo ha fallado por nuestra parte. Conviene intentarlo de nuevo; si sigue igual, a quien gestiona este bot le sirve el código {id}.",
  "failure.only-in-servers":
    "Verbatim funciona en servidores, donde están sus artículos. El comando se usa en un canal de un servidor que lo tenga.",
  "failure.older-version":
    "Esta versión de Verbatim no conoce ese comando o botón. Conviene ejecutar el comando de nuevo; si sigue igual, hay que volver a registrar los comandos.",
  "failure.restarting": "Verbatim se está reiniciando. Conviene intentarlo de nuevo en un minuto.",
  "failure.took-too-long": "Ha tardado demasiado y se ha abandonado. Conviene intentarlo de nuevo.",
  "failure.form-too-late": "Ha tardado demasiado para abrir un formulario. Conviene intentarlo de nuevo.",
  "failure.not-a-manager":
    "Hace falta el permiso «Gestionar servidor». Se puede pedir a alguien que lo tenga.",
  "failure.not-a-moderator":
    "Hace falta el permiso «Gestionar mensajes». Quien tenga «Gestionar servidor» también puede elegir un rol de moderación con /settings.",
  "failure.without-the-role":
    "Hace falta el permiso «Gestionar mensajes» o el rol de moderación de este servidor para Verbatim. Quien tenga «Gestionar servidor» puede ver y cambiar ese rol con /settings.",
  "failure.not-in-this-channel":
    "Verbatim no está activado en este canal. Se puede usar en los canales elegidos para ello; quien tenga «Gestionar servidor» puede cambiarlos con /settings.",
  "failure.bot-lacks":
    "A Verbatim le falta un permiso en este canal: {permission, select, ViewChannel {Ver canales} SendMessages {Enviar mensajes} SendMessagesInThreads {Enviar mensajes en hilos} CreatePublicThreads {Crear hilos públicos} ReadMessageHistory {Leer el historial de mensajes} other {uno que hace falta}}. Quien tenga «Gestionar servidor» puede dárselo al rol de Verbatim; después, conviene intentarlo de nuevo.",
  "failure.no-threads-here":
    "En un canal de este tipo no se pueden abrir hilos. Funciona en un canal de texto de este servidor.",
  "failure.thread-locked":
    "Ese hilo está bloqueado y no se puede escribir en él. La moderación puede desbloquearlo; /discuss abre uno nuevo.",
  "failure.place-gone":
    "Ese canal o hilo ya no existe, o Verbatim no puede verlo. Conviene intentarlo en otro canal.",
  "failure.thread-not-opened": "No se ha podido abrir el hilo. Conviene intentarlo de nuevo.",
  "failure.too-many-questions":
    "Son muchas preguntas a la vez. Las anteriores ya tienen respuesta; conviene esperar un minuto antes de la siguiente.",
};
