<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AnswerPath</name>
    <message>
        <source>typed</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <source>read here</source>
        <translation>leído aquí</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was found in it.</source>
        <translation>No se encontró nada en ello.</translation>
    </message>
    <message>
        <source>could not be found out</source>
        <translation>no se pudo averiguar</translation>
    </message>
</context>
<context>
    <name>CaseFileDialog</name>
    <message>
        <source>Cases (*.kscase)</source>
        <translation>Casos (*.kscase)</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Settings of this computer</source>
        <translation>Configuración de este equipo</translation>
    </message>
    <message>
        <source>Names in DNS</source>
        <translation>Nombres en DNS</translation>
    </message>
    <message>
        <source>Domain controllers and the account</source>
        <translation>Controladores de dominio y la cuenta</translation>
    </message>
    <message>
        <source>Clock against the domain controllers</source>
        <translation>Reloj frente a los controladores de dominio</translation>
    </message>
    <message>
        <source>KDC of the proxy&apos;s realm</source>
        <translation>KDC del realm del proxy</translation>
    </message>
    <message>
        <source>Clock against the proxy&apos;s realm</source>
        <translation>Reloj frente al realm del proxy</translation>
    </message>
    <message>
        <source>Clock against the time server</source>
        <translation>Reloj frente al servidor de hora</translation>
    </message>
    <message>
        <source>Tickets on the way to the service</source>
        <translation>Tickets en el camino al servicio</translation>
    </message>
    <message>
        <source>PAC file</source>
        <translation>Archivo PAC</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>this computer&apos;s DNS server, about %1</source>
        <translation>el servidor DNS de este equipo, sobre %1</translation>
    </message>
    <message>
        <source>the DNS server %1, about %2</source>
        <translation>el servidor DNS %1, sobre %2</translation>
    </message>
    <message>
        <source>%1, domain controller (KDC) of %2</source>
        <translation>%1, controlador de dominio (KDC) de %2</translation>
    </message>
    <message>
        <source>the domain controllers that DNS names for %1</source>
        <translation>los controladores de dominio que el DNS nombra para %1</translation>
    </message>
    <message>
        <source>the domain controllers on the way to a ticket for %1</source>
        <translation>los controladores de dominio en el camino a un ticket para %1</translation>
    </message>
    <message>
        <source>the time server %1</source>
        <translation>el servidor de hora %1</translation>
    </message>
    <message>
        <source>%1, for the PAC file</source>
        <translation>%1, para el archivo PAC</translation>
    </message>
    <message>
        <source>the proxy %1, for a connection to %2</source>
        <translation>el proxy %1, para una conexión a %2</translation>
    </message>
</context>
<context>
    <name>CodePrint</name>
    <message>
        <source>My notes: %1</source>
        <translation>Mis notas: %1</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Standing: %1</source>
        <translation>Fiabilidad: %1</translation>
    </message>
    <message>
        <source>When it occurs</source>
        <translation>Cuándo ocurre</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causas probables</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Cómo verificarlo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>+ new</source>
        <translation>+ nuevo</translation>
    </message>
    <message>
        <source>− gone</source>
        <translation>− desaparecido</translation>
    </message>
    <message>
        <source>↻ renewed</source>
        <translation>↻ renovado</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ cambiado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>starts %1 instead of %2</source>
        <translation>empieza %1 en vez de %2</translation>
    </message>
    <message>
        <source>ends %1 instead of %2</source>
        <translation>termina %1 en vez de %2</translation>
    </message>
    <message>
        <source>renewable until %1 instead of %2</source>
        <translation>renovable hasta %1 en vez de %2</translation>
    </message>
    <message>
        <source>ticket encrypted with %1 instead of %2</source>
        <translation>ticket cifrado con %1 en vez de %2</translation>
    </message>
    <message>
        <source>session key %1 instead of %2</source>
        <translation>clave de sesión %1 en vez de %2</translation>
    </message>
    <message>
        <source>flags gained: %1</source>
        <translation>marcas ganadas: %1</translation>
    </message>
    <message>
        <source>flags lost: %1</source>
        <translation>marcas perdidas: %1</translation>
    </message>
    <message>
        <source>from KDC %1 instead of %2</source>
        <translation>del KDC %1 en vez de %2</translation>
    </message>
    <message>
        <source>key version %1 instead of %2</source>
        <translation>versión de clave %1 en vez de %2</translation>
    </message>
    <message>
        <source>flags of the cache %1 instead of %2</source>
        <translation>marcas de caché %1 en vez de %2</translation>
    </message>
    <message>
        <source>was valid until %1</source>
        <translation>era válido hasta %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido hasta %1</translation>
    </message>
    <message>
        <source>from KDC %1</source>
        <translation>del KDC %1</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 desaparecidos</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiados</translation>
    </message>
    <message>
        <source>%1 renewed</source>
        <translation>%1 renovados</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <translation>%1 como antes</translation>
    </message>
    <message>
        <source>Both show the same tickets (%1).</source>
        <translation>Ambos muestran los mismos tickets (%1).</translation>
    </message>
    <message>
        <source>Neither shows a ticket.</source>
        <translation>Ninguno muestra tickets.</translation>
    </message>
    <message>
        <source>Tickets: %1.</source>
        <translation>Tickets: %1.</translation>
    </message>
    <message>
        <source>They are of two users, so tickets are compared by the service they are for: “gone” is what only the first user has, “new” what only the second one has.</source>
        <translation>Son de dos usuarios, así que los tickets se comparan por servicio: «desaparecido» solo lo tiene el primero y «nuevo» solo el segundo.</translation>
    </message>
    <message>
        <source>A sign-on ticket is gone and none came in its place.</source>
        <translation>Un ticket de inicio de sesión desapareció y ninguno ocupó su lugar.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después: %1</translation>
    </message>
</context>
<context>
    <name>ConclusionText</name>
    <message>
        <source>Nothing wrong was seen in what was looked at</source>
        <translation>No se vio nada incorrecto en lo examinado</translation>
    </message>
    <message>
        <source>No known cause fits what was seen</source>
        <translation>Ninguna causa conocida encaja con lo visto</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>La causa</translation>
    </message>
    <message>
        <source>The most likely cause</source>
        <translation>La causa más probable</translation>
    </message>
    <message>
        <source>The likeliest so far, not certain</source>
        <translation>La más probable hasta ahora, no segura</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Quién actúa: %1</translation>
    </message>
    <message>
        <source>%1 likely by how common it is</source>
        <translation>%1 probable por lo frecuente que es</translation>
    </message>
    <message>
        <source>%1 likely; one finding speaks for it</source>
        <translation>%1 probable; un hallazgo lo apoya</translation>
    </message>
    <message numerus="yes">
        <source>%1 likely; %n findings speak for it</source>
        <translation>
            <numerusform>%1 probable; %n hallazgos lo apoyan</numerusform>
            <numerusform>%1 probable; %n hallazgos lo apoyan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>Verify:</source>
        <translation>Verificar:</translation>
    </message>
    <message>
        <source>Escalate with: %1</source>
        <translation>Escalar con: %1</translation>
    </message>
    <message>
        <source>Not looked at:</source>
        <translation>No examinado:</translation>
    </message>
    <message>
        <source>Whom to ask:</source>
        <translation>A quién preguntar:</translation>
    </message>
    <message>
        <source>If it does not help, this is how you reach us: %1</source>
        <translation>Si no funciona, así nos encuentra: %1</translation>
    </message>
    <message>
        <source>Helpdesk: %1</source>
        <translation>Mesa de ayuda: %1</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Page code 471000</source>
        <translation>Código de página 471000</translation>
    </message>
    <message>
        <source>The proxy got no ticket. klist shows the own ticket only.</source>
        <translation>El proxy no recibió ningún ticket. klist solo muestra el ticket propio.</translation>
    </message>
    <message>
        <source>Back from a long weekend</source>
        <translation>De vuelta de un puente</translation>
    </message>
    <message>
        <source>Every ticket on the notebook has run out.</source>
        <translation>Todos los tickets del portátil han caducado.</translation>
    </message>
    <message>
        <source>The name nobody registered</source>
        <translation>El nombre que nadie registró</translation>
    </message>
    <message>
        <source>klist asks for a ticket to a web site and is refused.</source>
        <translation>klist pide un ticket para un sitio web y es rechazado.</translation>
    </message>
</context>
<context>
    <name>FieldSigns</name>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Ir al campo</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>forwardable</source>
        <translation>reenviable</translation>
    </message>
    <message>
        <source>A new ticket with another network address may be got from it.</source>
        <translation>De él se puede obtener un nuevo ticket con otra dirección de red.</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>reenviado</translation>
    </message>
    <message>
        <source>It was forwarded, or made from one that was.</source>
        <translation>Fue reenviado o se hizo a partir de uno reenviado.</translation>
    </message>
    <message>
        <source>proxiable</source>
        <translation>delegable a proxy</translation>
    </message>
    <message>
        <source>A service ticket for another address may be got from it.</source>
        <translation>De él se puede obtener un ticket de servicio para otra dirección.</translation>
    </message>
    <message>
        <source>proxy ticket</source>
        <translation>ticket de proxy</translation>
    </message>
    <message>
        <source>It was made for a service that acts for the user.</source>
        <translation>Se hizo para un servicio que actúa por el usuario.</translation>
    </message>
    <message>
        <source>may be postdated</source>
        <translation>posdatable</translation>
    </message>
    <message>
        <source>A ticket that begins later may be got from it.</source>
        <translation>De él se puede obtener un ticket que empiece más tarde.</translation>
    </message>
    <message>
        <source>postdated</source>
        <translation>posdatado</translation>
    </message>
    <message>
        <source>It was asked for in advance, to begin later.</source>
        <translation>Se pidió por adelantado para empezar más tarde.</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>aún no válido</translation>
    </message>
    <message>
        <source>The KDC must validate it before it can be used.</source>
        <translation>El KDC debe validarlo antes de usarlo.</translation>
    </message>
    <message>
        <source>renewable</source>
        <translation>renovable</translation>
    </message>
    <message>
        <source>It can be renewed without the password until its renewal ends.</source>
        <translation>Se puede renovar sin contraseña hasta que acabe la renovación.</translation>
    </message>
    <message>
        <source>from a sign-on</source>
        <translation>de un inicio de sesión</translation>
    </message>
    <message>
        <source>It came from a sign-on itself, not from another ticket.</source>
        <translation>Procede de un inicio de sesión, no de otro ticket.</translation>
    </message>
    <message>
        <source>pre-authenticated</source>
        <translation>preautenticado</translation>
    </message>
    <message>
        <source>The KDC had proof of the password or key before it answered.</source>
        <translation>El KDC tenía prueba de la contraseña o clave antes de responder.</translation>
    </message>
    <message>
        <source>hardware-authenticated</source>
        <translation>autenticado por hardware</translation>
    </message>
    <message>
        <source>A device such as a smart card was needed for the sign-on.</source>
        <translation>Para iniciar sesión hizo falta un dispositivo como una tarjeta inteligente.</translation>
    </message>
    <message>
        <source>trust path checked</source>
        <translation>ruta de confianza comprobada</translation>
    </message>
    <message>
        <source>The KDC has checked the realms that the ticket came through.</source>
        <translation>El KDC comprobó los realms por los que pasó el ticket.</translation>
    </message>
    <message>
        <source>may be delegated to</source>
        <translation>delegación permitida</translation>
    </message>
    <message>
        <source>The service is trusted to act for the user.</source>
        <translation>Se confía en el servicio para actuar por el usuario.</translation>
    </message>
    <message>
        <source>name canonicalized</source>
        <translation>nombre canonizado</translation>
    </message>
    <message>
        <source>The answer&apos;s extra data were protected; Windows prints name_canonicalize.</source>
        <translation>Los datos adicionales de la respuesta estaban protegidos; Windows muestra name_canonicalize.</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>It names nobody: it was got without an identity.</source>
        <translation>No nombra a nadie: se obtuvo sin identidad.</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <translation>&gt; 99 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Dice: %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>Ofrece %1</translation>
    </message>
    <message>
        <source>Names %1</source>
        <translation>Nombra %1</translation>
    </message>
    <message>
        <source>With proof of the password</source>
        <translation>Con prueba de la contraseña</translation>
    </message>
    <message>
        <source>Without proof of the password, as the first request is</source>
        <translation>Sin prueba de la contraseña, como es la primera solicitud</translation>
    </message>
    <message>
        <source>Inside a sign-on token</source>
        <translation>Dentro de un token de inicio de sesión</translation>
    </message>
    <message>
        <source>Refused by the network: the port is closed</source>
        <translation>Rechazado por la red: el puerto está cerrado</translation>
    </message>
    <message>
        <source>No answer is in the capture</source>
        <translation>No hay respuesta en la captura</translation>
    </message>
    <message>
        <source>HTTP %1 offers %2</source>
        <translation>HTTP %1 ofrece %2</translation>
    </message>
    <message>
        <source>Negotiate is not offered, so Kerberos cannot be used</source>
        <translation>No se ofrece Negotiate, así que no se puede usar Kerberos</translation>
    </message>
    <message>
        <source>%1: NTLM, not Kerberos</source>
        <translation>%1: NTLM, no Kerberos</translation>
    </message>
    <message>
        <source>%1: Kerberos</source>
        <translation>%1: Kerberos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Token of %n bytes</source>
        <translation>
            <numerusform>Token de %n byte</numerusform>
            <numerusform>Token de %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>To reach %1</source>
        <translation>Para llegar a %1</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signed on: there is no AS-REQ. The ticket was there before the capture began, or was never asked for.</source>
        <translation>Nadie inició sesión: no hay AS-REQ. El ticket existía antes de la captura o nunca se pidió.</translation>
    </message>
    <message>
        <source>No service ticket was asked for: there is no TGS-REQ.</source>
        <translation>No se pidió ticket de servicio: no hay TGS-REQ.</translation>
    </message>
    <message>
        <source>No question for the ticket of the proxy&apos;s realm left this computer.</source>
        <translation>Ninguna petición del ticket del realm del proxy salió de este equipo.</translation>
    </message>
    <message>
        <source>No proxy asked for a sign-on: there is no 407. HTTPS inside a tunnel cannot be seen.</source>
        <translation>Ningún proxy pidió iniciar sesión: no hay 407. HTTPS dentro de un túnel no se ve.</translation>
    </message>
    <message>
        <source>No Kerberos token was sent to the proxy.</source>
        <translation>No se envió ningún token Kerberos al proxy.</translation>
    </message>
    <message>
        <source>Nobody looked for a KDC in DNS.</source>
        <translation>Nadie buscó un KDC en el DNS.</translation>
    </message>
</context>
<context>
    <name>LookupCommand</name>
    <message>
        <source>When it occurs</source>
        <translation>Cuándo ocurre</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causas probables</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Cómo verificarlo</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>Fiabilidad: %1</translation>
    </message>
    <message>
        <source>Sources differ: %1</source>
        <translation>Las fuentes difieren: %1</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation>Véase también: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>From the knowledge pack %1</source>
        <translation>Del paquete de conocimiento %1</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <translation>Se ve en: %1</translation>
    </message>
    <message>
        <source>Nothing is known under that name or number.</source>
        <translation>No se conoce nada con ese nombre o número.</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>bit %1</source>
        <translation>bit %1</translation>
    </message>
    <message>
        <source>counted from the left, as RFC 4120 does</source>
        <translation>contado desde la izquierda, como en RFC 4120</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>decimal</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadecimal</translation>
    </message>
    <message>
        <source>decimal without sign</source>
        <translation>decimal sin signo</translation>
    </message>
    <message>
        <source>decimal with sign</source>
        <translation>decimal con signo</translation>
    </message>
    <message>
        <source>as it is written</source>
        <translation>como está escrito</translation>
    </message>
</context>
<context>
    <name>ReportFormats</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>whole, for the next team; one file</source>
        <translation>completo, para el siguiente equipo; un archivo</translation>
    </message>
    <message>
        <source>whole, to print and to file</source>
        <translation>completo, para imprimir y archivar</translation>
    </message>
    <message>
        <source>for ticket systems that format</source>
        <translation>para sistemas de tickets con formato</translation>
    </message>
    <message>
        <source>the essence on one page, for any ticket system</source>
        <translation>lo esencial en una página, para cualquier sistema</translation>
    </message>
    <message>
        <source>for other programs</source>
        <translation>para otros programas</translation>
    </message>
    <message>
        <source>the report could not be saved (%1)</source>
        <translation>no se pudo guardar el informe (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Elija otro lugar o libere espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>there are more than %1 realms</source>
        <translation>hay más de %1 realms</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a realm</source>
        <translation>&apos;%1&apos; no es un nombre de realm</translation>
    </message>
    <message>
        <source>A realm is written like a domain, for example CORP.EXAMPLE.COM.</source>
        <translation>Se escribe como un dominio, por ejemplo CORP.EXAMPLE.COM.</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is neither true nor false</source>
        <translation>el ajuste &apos;%1&apos; no es ni true ni false</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is none of the numbers that it can be</source>
        <translation>el ajuste &apos;%1&apos; no es ninguno de los números posibles</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is none of system, light and dark</source>
        <translation>el ajuste &apos;%1&apos; no es system, light ni dark</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is no language of the program</source>
        <translation>el ajuste &apos;%1&apos; no es un idioma del programa</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is no name of a realm, such as CORP.EXAMPLE.COM</source>
        <translation>el ajuste &apos;%1&apos; no es un nombre de realm como CORP.EXAMPLE.COM</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is no list of at most %2 realms</source>
        <translation>el ajuste &apos;%1&apos; no es una lista de %2 realms como máximo</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; holds something that is no name of a realm</source>
        <translation>el ajuste &apos;%1&apos; contiene algo que no es un nombre de realm</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is no text of at most %2 characters</source>
        <translation>el ajuste &apos;%1&apos; no es un texto de %2 caracteres como máximo</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; holds a character that cannot be shown</source>
        <translation>el ajuste &apos;%1&apos; contiene un carácter que no se puede mostrar</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>no existe el ajuste &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a settings file has at most 64 KiB</source>
        <translation>un archivo de ajustes tiene 64 KiB como máximo</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file that Kerbscope exported.</source>
        <translation>No se cambió nada. Elija un archivo exportado por Kerbscope.</translation>
    </message>
    <message>
        <source>this is no settings file of Kerbscope</source>
        <translation>no es un archivo de ajustes de Kerbscope</translation>
    </message>
    <message>
        <source>the settings file is of another version of Kerbscope</source>
        <translation>el archivo de ajustes es de otra versión de Kerbscope</translation>
    </message>
    <message>
        <source>Nothing was changed. Export the settings anew where they come from.</source>
        <translation>No se cambió nada. Exporte de nuevo los ajustes en su origen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the file, or export the settings anew where they come from.</source>
        <translation>No se cambió nada. Corrija el archivo o exporte de nuevo los ajustes en su origen.</translation>
    </message>
</context>
<context>
    <name>SettingsPanels</name>
    <message>
        <source>Knowledge packs…</source>
        <translation>Paquetes de conocimiento…</translation>
    </message>
    <message>
        <source>Knowledge packs</source>
        <translation>Paquetes de conocimiento</translation>
    </message>
    <message>
        <source>Files with what your company adds to the reference: realms, proxies, contacts, codes, causes and what to do about them.</source>
        <translation>Archivos con lo que su empresa añade a la referencia: realms, proxys, contactos, códigos, causas y qué hacer.</translation>
    </message>
    <message>
        <source>Team store</source>
        <translation>Almacén de equipo</translation>
    </message>
    <message>
        <source>The same cases on all computers of a team, through a PostgreSQL database of your company.</source>
        <translation>Los mismos casos en todos los equipos de un grupo, mediante una base de datos PostgreSQL de su empresa.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Who acts: %1</source>
        <translation>Quién actúa: %1</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Read this text as evidence</source>
        <translation>Leer este texto como evidencia</translation>
    </message>
    <message>
        <source>Codes and tickets in it are found and added to the case</source>
        <translation>Los códigos y tickets que contiene se añaden al caso</translation>
    </message>
    <message>
        <source>Search the codes for “%1”</source>
        <translation>Buscar «%1» en los códigos</translation>
    </message>
    <message>
        <source>All results, with families</source>
        <translation>Todos los resultados, por familias</translation>
    </message>
</context>
<context>
    <name>Symptom</name>
    <message>
        <source>“I get an error page with a number.”</source>
        <translation>«Me sale una página de error con un número.»</translation>
    </message>
    <message>
        <source>“It keeps asking for my password.”</source>
        <translation>«Me pide la contraseña una y otra vez.»</translation>
    </message>
    <message>
        <source>“I cannot sign in to my computer.”</source>
        <translation>«No puedo iniciar sesión en mi equipo.»</translation>
    </message>
    <message>
        <source>“A web site says 401 or access denied.”</source>
        <translation>«Un sitio web dice 401 o acceso denegado.»</translation>
    </message>
    <message>
        <source>“One program or share lets me in no more.”</source>
        <translation>«Un programa o recurso compartido ya no me deja entrar.»</translation>
    </message>
    <message>
        <source>“It works, but only after a long wait.”</source>
        <translation>«Funciona, pero tras una larga espera.»</translation>
    </message>
</context>
<context>
    <name>TeamStore</name>
    <message>
        <source>Team store: working…</source>
        <translation>Almacén de equipo: trabajando…</translation>
    </message>
    <message>
        <source>Team store: %1</source>
        <translation>Almacén de equipo: %1</translation>
    </message>
    <message>
        <source>Team store: not reached</source>
        <translation>Almacén de equipo: no disponible</translation>
    </message>
    <message>
        <source>Team store: not asked yet</source>
        <translation>Almacén de equipo: aún sin consultar</translation>
    </message>
    <message>
        <source>Team store: the same since %1</source>
        <translation>Almacén de equipo: al día desde las %1</translation>
    </message>
    <message>
        <source>1 change waits to be sent</source>
        <translation>1 cambio espera ser enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation>
            <numerusform>%n cambios esperan ser enviados</numerusform>
            <numerusform>%n cambios esperan ser enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>No team store: your work stays on this computer</source>
        <translation>Sin almacén de equipo: su trabajo se queda en este equipo</translation>
    </message>
</context>
<context>
    <name>TicketCommands</name>
    <message>
        <source>lists the tickets</source>
        <translation>muestra los tickets</translation>
    </message>
    <message>
        <source>clears them; Windows gets new ones when they are needed</source>
        <translation>los borra; Windows obtiene otros cuando hacen falta</translation>
    </message>
    <message>
        <source>asks for this ticket and shows the error if there is one</source>
        <translation>pide este ticket y muestra el error si lo hay</translation>
    </message>
    <message>
        <source>shows the sign-on ticket in full</source>
        <translation>muestra completo el ticket de inicio de sesión</translation>
    </message>
    <message>
        <source>lists the tickets with encryption and flags</source>
        <translation>muestra los tickets con cifrado y marcas</translation>
    </message>
    <message>
        <source>clears them; kinit is needed afterwards</source>
        <translation>los borra; después hace falta kinit</translation>
    </message>
    <message>
        <source>signs on again; asks for the password</source>
        <translation>vuelve a iniciar sesión; pide la contraseña</translation>
    </message>
</context>
<context>
    <name>TicketOrigins</name>
    <message>
        <source>1 ticket</source>
        <translation>1 ticket</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>All tickets of the case</source>
        <translation>Todos los tickets del caso</translation>
    </message>
    <message>
        <source>This computer, now</source>
        <translation>Este equipo, ahora</translation>
    </message>
</context>
<context>
    <name>TicketPathSteps</name>
    <message>
        <source>krbtgt/(your realm)</source>
        <translation>krbtgt/(su realm)</translation>
    </message>
    <message>
        <source>expected because every other ticket is got with it</source>
        <translation>esperado, porque con él se obtienen todos los demás</translation>
    </message>
    <message>
        <source>krbtgt/%1@%2</source>
        <translation>krbtgt/%1@%2</translation>
    </message>
    <message>
        <source>(proxy realm)</source>
        <translation>(realm del proxy)</translation>
    </message>
    <message>
        <source>(your realm)</source>
        <translation>(su realm)</translation>
    </message>
    <message>
        <source>expected because page %1 comes from a proxy that is in a realm of its own</source>
        <translation>esperado, porque la página %1 viene de un proxy con realm propio</translation>
    </message>
    <message>
        <source>expected because the service is in realm %1</source>
        <translation>esperado, porque el servicio está en el realm %1</translation>
    </message>
    <message>
        <source>HTTP/(proxy)@(proxy realm)</source>
        <translation>HTTP/(proxy)@(realm del proxy)</translation>
    </message>
    <message>
        <source>(service)/(host)</source>
        <translation>(servicio)/(equipo)</translation>
    </message>
    <message>
        <source>HTTP/(proxy)@%1</source>
        <translation>HTTP/(proxy)@%1</translation>
    </message>
    <message>
        <source>expected because page %1 means that the proxy wanted it</source>
        <translation>esperado, porque la página %1 significa que el proxy lo pidió</translation>
    </message>
    <message>
        <source>expected once a service is opened with this sign-on</source>
        <translation>esperado en cuanto se abra un servicio con esta sesión</translation>
    </message>
    <message>
        <source>expected because the way to realm %1 is there</source>
        <translation>esperado, porque el camino al realm %1 existe</translation>
    </message>
    <message>
        <source>The ticket of this path is there.</source>
        <translation>El ticket de esta ruta está.</translation>
    </message>
    <message numerus="yes">
        <source>All %n tickets of this path are there.</source>
        <translation>
            <numerusform>El ticket de esta ruta está.</numerusform>
            <numerusform>Los %n tickets de esta ruta están.</numerusform>
        </translation>
    </message>
    <message>
        <source>One ticket should be here.</source>
        <translation>Aquí debería haber un ticket.</translation>
    </message>
    <message>
        <source>You should see these %1 tickets: %2 usable.</source>
        <translation>Debería ver estos %1 tickets: %2 utilizables.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Faltan: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Expired: %1.</source>
        <translation>Caducados: %1.</translation>
    </message>
    <message>
        <source>Own sign-on ticket (TGT)</source>
        <translation>Ticket propio de inicio de sesión (TGT)</translation>
    </message>
    <message>
        <source>Cross-realm ticket</source>
        <translation>Ticket entre realms</translation>
    </message>
    <message>
        <source>Service ticket</source>
        <translation>Ticket de servicio</translation>
    </message>
</context>
<context>
    <name>TicketStateWords</name>
    <message>
        <source>valid</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>caduca pronto</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>aún no válido</translation>
    </message>
    <message>
        <source>end not shown</source>
        <translation>fin no mostrado</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>caducó hace %1</translation>
    </message>
    <message>
        <source>begins in %1</source>
        <translation>empieza en %1</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>A Kerberos ticket ends soon</source>
        <translation>Un ticket Kerberos caduca pronto</translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>Ver los tickets</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Windows klist</source>
        <translation>klist de Windows</translation>
    </message>
    <message>
        <source>MIT klist</source>
        <translation>klist de MIT</translation>
    </message>
    <message>
        <source>Heimdal klist</source>
        <translation>klist de Heimdal</translation>
    </message>
    <message>
        <source>Ticket cache file</source>
        <translation>Archivo de caché de tickets</translation>
    </message>
    <message>
        <source>Keytab</source>
        <translation>Keytab</translation>
    </message>
    <message>
        <source>Windows events</source>
        <translation>Eventos de Windows</translation>
    </message>
    <message>
        <source>Windows event log file</source>
        <translation>Registro de eventos de Windows</translation>
    </message>
    <message>
        <source>Network capture</source>
        <translation>Captura de red</translation>
    </message>
    <message>
        <source>Sign-on token</source>
        <translation>Token de inicio de sesión</translation>
    </message>
    <message>
        <source>PAC file</source>
        <translation>Archivo PAC</translation>
    </message>
    <message>
        <source>Output of a command</source>
        <translation>Salida de un comando</translation>
    </message>
    <message>
        <source>krb5.conf</source>
        <translation>krb5.conf</translation>
    </message>
    <message>
        <source>Collected bundle</source>
        <translation>Paquete recopilado</translation>
    </message>
    <message>
        <source>Kerberos trace</source>
        <translation>Traza de Kerberos</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Live check</source>
        <translation>Comprobación en vivo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Text nobody could read</source>
        <translation>Texto ilegible</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>helpdesk</source>
        <translation>soporte</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>equipo de puestos de trabajo</translation>
    </message>
    <message>
        <source>network</source>
        <translation>equipo de redes</translation>
    </message>
    <message>
        <source>AD admin</source>
        <translation>administrador de AD</translation>
    </message>
    <message>
        <source>proxy admin</source>
        <translation>administrador del proxy</translation>
    </message>
    <message>
        <source>service owner</source>
        <translation>responsable del servicio</translation>
    </message>
    <message>
        <source>PKI</source>
        <translation>equipo de PKI</translation>
    </message>
    <message>
        <source>security</source>
        <translation>equipo de seguridad</translation>
    </message>
    <message>
        <source>vendor support</source>
        <translation>soporte del fabricante</translation>
    </message>
    <message>
        <source>escalation</source>
        <translation>escalado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Case without a title</source>
        <translation>Caso sin título</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::AboutDialog</name>
    <message>
        <source>About Kerbscope</source>
        <translation>Acerca de Kerbscope</translation>
    </message>
    <message>
        <source>Finds out why Kerberos sign-on fails, and who can mend it. Nothing leaves this computer unless you start a check, and each check names the hosts first.</source>
        <translation>Averigua por qué falla el inicio de sesión Kerberos y quién puede arreglarlo. Nada sale de este equipo salvo que inicie una comprobación, y cada una nombra antes los equipos.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sin garantía alguna.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Copiar la versión</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::AnswerButton</name>
    <message>
        <source>The answer so far. Key %1.</source>
        <translation>La respuesta actual. Tecla %1.</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <translation>Tecla %1.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::BarsChart</name>
    <message>
        <source>%1
1 case</source>
        <translation>%1
1 caso</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n cases</source>
        <translation>
            <numerusform>%1
%n caso</numerusform>
            <numerusform>%1
%n casos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CaptureView</name>
    <message>
        <source>Frame</source>
        <translation>Trama</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Quién dijo qué</translation>
    </message>
    <message>
        <source>Messages between client, KDC and proxy</source>
        <translation>Mensajes entre cliente, KDC y proxy</translation>
    </message>
    <message>
        <source>Choose a message to see what it says.</source>
        <translation>Elija un mensaje para ver lo que dice.</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>El mensaje elegido</translation>
    </message>
    <message>
        <source>%1 with %2 packets</source>
        <translation>%1 con %2 paquetes</translation>
    </message>
    <message>
        <source>the KDC&apos;s clock differs by %1 from the one that captured</source>
        <translation>el reloj del KDC difiere en %1 del de la captura</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Se muestran los primeros %1.</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>Lo que no contiene</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CaseDetails</name>
    <message>
        <source>The chosen case</source>
        <translation>El caso elegido</translation>
    </message>
    <message>
        <source>Title of the chosen case</source>
        <translation>Título del caso elegido</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>Estado del caso</translation>
    </message>
    <message>
        <source>Tags of the case</source>
        <translation>Etiquetas del caso</translation>
    </message>
    <message>
        <source>vpn, branch office</source>
        <translation>vpn, sucursal</translation>
    </message>
    <message>
        <source>Words to find the case by, with commas between them</source>
        <translation>Palabras para encontrar el caso, separadas por comas</translation>
    </message>
    <message>
        <source>Notes of the case</source>
        <translation>Notas del caso</translation>
    </message>
    <message>
        <source>Notes for you and for whoever goes on with it</source>
        <translation>Notas para usted y para quien lo continúe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What the agent saw</source>
        <translation>Lo que vio el agente</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes the case with all its evidence, names included, into a file</source>
        <translation>Escribe el caso con todas sus evidencias, nombres incluidos, en un archivo</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Go on with this case</source>
        <translation>Seguir con este caso</translation>
    </message>
    <message>
        <source>Makes one case of the chosen ones</source>
        <translation>Hace un solo caso de los elegidos</translation>
    </message>
    <message>
        <source>Choose two cases or more to make one of them</source>
        <translation>Elija dos casos o más para hacer uno de ellos</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation>No hay ningún caso elegido</translation>
    </message>
    <message>
        <source>Choose one to see and change its notes. With Ctrl or Shift you choose several.</source>
        <translation>Elija uno para ver y cambiar sus notas. Con Ctrl o Mayús elige varios.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are chosen</source>
        <translation>
            <numerusform>%n caso elegido</numerusform>
            <numerusform>%n casos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be merged into one case, or deleted.</source>
        <translation>Se pueden combinar en un caso o eliminar.</translation>
    </message>
    <message>
        <source>1 piece of evidence</source>
        <translation>1 evidencia</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n evidencia</numerusform>
            <numerusform>%n evidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun %1 · changed %2 · %3</source>
        <translation>Iniciado %1 · cambiado %2 · %3</translation>
    </message>
    <message>
        <source>On %1, most likely first:</source>
        <translation>El %1, lo más probable primero:</translation>
    </message>
    <message>
        <source>led</source>
        <translation>encabezaba</translation>
    </message>
    <message>
        <source>Not this one: %1</source>
        <translation>Esta no: %1</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Deshacer eso</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CaseShelf</name>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>The store of cases was damaged. %1 cases were taken over, %2 were lost; the damaged file is kept: %3</source>
        <translation>El almacén de casos estaba dañado. Se recuperaron %1 casos, se perdieron %2; el archivo dañado se conserva: %3</translation>
    </message>
    <message>
        <source>This computer has another state of this case. The file was opened as a case of its own; the page Cases can merge them.</source>
        <translation>Este equipo tiene otro estado de este caso. El archivo se abrió como un caso aparte; la página Casos puede combinarlos.</translation>
    </message>
    <message>
        <source>%1 (my copy)</source>
        <translation>%1 (mi copia)</translation>
    </message>
    <message>
        <source>This case was changed elsewhere at the same time. Your work goes on as &quot;%1&quot;; nothing was lost.</source>
        <translation>Este caso se cambió a la vez en otro lugar. Su trabajo continúa como «%1»; no se perdió nada.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CaseTableModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Until the cause stood out</source>
        <translation>Hasta la causa</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CasesPage</name>
    <message>
        <source>Cases and their history</source>
        <translation>Casos y su historial</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Search: title, notes, code, realm, user, file</source>
        <translation>Buscar: título, notas, código, dominio, usuario, archivo</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Buscar casos</translation>
    </message>
    <message>
        <source>Cases of which state</source>
        <translation>Casos en qué estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Cases with which tag</source>
        <translation>Casos con qué etiqueta</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Takes case files into the list</source>
        <translation>Incorpora archivos de casos a la lista</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Headings of the cases</source>
        <translation>Encabezados de los casos</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Aún no hay casos</translation>
    </message>
    <message>
        <source>Each case is saved here as you work, on this computer only: its evidence, answers, notes and likely causes. Begin with a code or a listing, or import a case file.</source>
        <translation>Cada caso se guarda aquí mientras trabaja, solo en este equipo: evidencias, respuestas, notas y causas probables. Empiece con un código o un listado, o importe un archivo de caso.</translation>
    </message>
    <message>
        <source>Begin a case</source>
        <translation>Empezar un caso</translation>
    </message>
    <message>
        <source>No case is like that</source>
        <translation>Ningún caso es así</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the case: its title, notes, tags, codes, findings, or the names in its tickets.</source>
        <translation>Cada palabra debe aparecer en alguna parte del caso: título, notas, etiquetas, códigos, hallazgos o los nombres de sus tickets.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Mostrar todos los casos</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 caso</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n cases</source>
        <translation>
            <numerusform>el último caso (%n)</numerusform>
            <numerusform>los últimos %n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the case</source>
        <translation>Exportar el caso</translation>
    </message>
    <message>
        <source>Case files to import</source>
        <translation>Archivos de casos que importar</translation>
    </message>
    <message>
        <source>Merge cases</source>
        <translation>Combinar casos</translation>
    </message>
    <message numerus="yes">
        <source>Make one case of %n cases?</source>
        <translation>
            <numerusform>¿Hacer un caso de %n caso?</numerusform>
            <numerusform>¿Hacer un solo caso de %n casos?</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes all evidence, tags and notes of the others. Where answers differ, its own stay and the others&apos; are told in the notes. The others go.</source>
        <translation>«%1» recibe todas las evidencias, etiquetas y notas de los demás. Donde las respuestas difieren, quedan las suyas y las otras se cuentan en las notas. Los demás casos desaparecen.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message numerus="yes">
        <source>• and %n more</source>
        <translation>
            <numerusform>• y %n más</numerusform>
            <numerusform>• y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>1 piece of evidence</source>
        <translation>1 evidencia</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n evidencia</numerusform>
            <numerusform>%n evidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes: %1 with all that was read from it, the answers, notes, tags and likely causes.</source>
        <translation>Lo que desaparece: %1 con todo lo leído de ello, las respuestas, notas, etiquetas y causas probables.</translation>
    </message>
    <message>
        <source>Their bytes are overwritten in the store; nobody can bring them back. Files that you exported stay.</source>
        <translation>Sus bytes se sobrescriben en el almacén; nadie puede recuperarlos. Los archivos que exportó permanecen.</translation>
    </message>
    <message>
        <source>They are deleted from the team store too, for everybody.</source>
        <translation>También se eliminan del almacén de equipo, para todos.</translation>
    </message>
    <message>
        <source>The case that you work on is among them; a new one is begun.</source>
        <translation>El caso en el que trabaja está entre ellos; se empieza uno nuevo.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete this case for good?</source>
        <translation>¿Eliminar este caso definitivamente?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cases for good?</source>
        <translation>
            <numerusform>¿Eliminar %n caso definitivamente?</numerusform>
            <numerusform>¿Eliminar %n casos definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CausesChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CausesPanel</name>
    <message>
        <source>Nothing that is known points to a fault yet</source>
        <translation>Nada de lo conocido apunta aún a un fallo</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No causes are known.</source>
        <translation>No se conoce ninguna causa.</translation>
    </message>
    <message>
        <source>Likely causes, most likely first. %1.</source>
        <translation>Causas probables, la más probable primero. %1.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quién actúa</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causas probables</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation>Mostrar qué hacer</translation>
    </message>
    <message>
        <source>Among them: %1, …</source>
        <translation>Entre ellas: %1, …</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the figures as a table (T)</source>
        <translation>Mostrar las cifras como tabla (T)</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CheckPage</name>
    <message>
        <source>Start the checks</source>
        <translation>Iniciar las comprobaciones</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on in the guide</source>
        <translation>Seguir en la guía</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Qué se comprueba</translation>
    </message>
    <message>
        <source>Checks and their results</source>
        <translation>Comprobaciones y resultados</translation>
    </message>
    <message>
        <source>This build cannot check by itself</source>
        <translation>Esta versión no puede comprobar por sí misma</translation>
    </message>
    <message>
        <source>The administrators of this computer do not allow checks</source>
        <translation>Los administradores de este equipo no permiten comprobaciones</translation>
    </message>
    <message>
        <source>Nothing has been contacted yet</source>
        <translation>Aún no se ha contactado con nadie</translation>
    </message>
    <message>
        <source>Contacts nobody.</source>
        <translation>No contacta con nadie.</translation>
    </message>
    <message>
        <source>Starting contacts the hosts that the cards name. No password is sent; the user&apos;s name goes to one domain controller, once.</source>
        <translation>Al iniciar se contacta con los equipos que nombran las tarjetas. No se envía ninguna contraseña; el nombre de usuario va una vez a un controlador de dominio.</translation>
    </message>
    <message>
        <source>Start 1 check</source>
        <translation>Iniciar 1 comprobación</translation>
    </message>
    <message numerus="yes">
        <source>Start %n checks</source>
        <translation>
            <numerusform>Iniciar %n comprobación</numerusform>
            <numerusform>Iniciar %n comprobaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 done</source>
        <translation>Comprobando: %1 de %2</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>no problem seen in what was checked</source>
        <translation>ningún problema en lo comprobado</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be checked</source>
        <translation>1 no se pudo comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n no se pudo comprobar</numerusform>
            <numerusform>%n no se pudieron comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Checks are switched off in the settings</source>
        <translation>Las comprobaciones están desactivadas en los ajustes</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CodeDetail</name>
    <message>
        <source>About the code</source>
        <translation>Acerca del código</translation>
    </message>
    <message>
        <source>Official text: “%1”</source>
        <translation>Texto oficial: «%1»</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>símbolo</translation>
    </message>
    <message>
        <source>Also written: %1</source>
        <translation>También escrito: %1</translation>
    </message>
    <message>
        <source>Use in this case</source>
        <translation>Usar en este caso</translation>
    </message>
    <message>
        <source>Takes the code into the open case and opens the guide</source>
        <translation>Añade el código al caso abierto y abre la guía</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Sources differ: %1</source>
        <translation>Las fuentes difieren: %1</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>Fiabilidad: %1</translation>
    </message>
    <message>
        <source>When it occurs</source>
        <translation>Cuándo ocurre</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causas probables</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Cómo verificarlo</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Se ve en</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>One code, several situations</source>
        <translation>Un código, varias situaciones</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What one sees</source>
        <translation>Qué se ve</translation>
    </message>
    <message>
        <source>Related code %1</source>
        <translation>Código relacionado %1</translation>
    </message>
    <message>
        <source>Related codes</source>
        <translation>Códigos relacionados</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>From your company’s knowledge pack</source>
        <translation>Del paquete de conocimiento de su empresa</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>A line that finds this code when it is pasted into the box at the top</source>
        <translation>Una línea que encuentra este código al pegarla en el cuadro de arriba</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CodeFilterBar</name>
    <message>
        <source>Which codes</source>
        <translation>Qué códigos</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Con mis notas</translation>
    </message>
    <message>
        <source>Of my company</source>
        <translation>De mi empresa</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Qué tipo</translation>
    </message>
    <message>
        <source>Where it is seen</source>
        <translation>Dónde se ve</translation>
    </message>
    <message>
        <source>Seen anywhere</source>
        <translation>Visto en cualquier sitio</translation>
    </message>
    <message>
        <source>In the event log</source>
        <translation>En el registro de eventos</translation>
    </message>
    <message>
        <source>In klist’s output</source>
        <translation>En la salida de klist</translation>
    </message>
    <message>
        <source>On a web page</source>
        <translation>En una página web</translation>
    </message>
    <message>
        <source>In programs of Linux and macOS</source>
        <translation>En programas de Linux y macOS</translation>
    </message>
    <message>
        <source>In Java programs</source>
        <translation>En programas Java</translation>
    </message>
    <message>
        <source>In a network capture</source>
        <translation>En una captura de red</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CodeNoteBox</name>
    <message>
        <source>Your own notes about this code; only you see them</source>
        <translation>Sus propias notas sobre este código; solo usted las ve</translation>
    </message>
    <message>
        <source>Your notes about this code</source>
        <translation>Sus notas sobre este código</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Takes the code off your bookmarks</source>
        <translation>Quita el código de sus marcadores</translation>
    </message>
    <message>
        <source>Puts the code among your bookmarks</source>
        <translation>Añade el código a sus marcadores</translation>
    </message>
    <message>
        <source>Notes about this code; your team sees them</source>
        <translation>Notas sobre este código; las ve su grupo</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CodesPage</name>
    <message>
        <source>Back to the code before (Alt+Left)</source>
        <translation>Volver al código anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Elija un código</translation>
    </message>
    <message>
        <source>Its meaning, its likely causes and what to do about it are shown here. Type a number, a symbol or words to search.</source>
        <translation>Aquí se muestran su significado, sus causas probables y qué hacer. Escriba un número, un símbolo o palabras para buscar.</translation>
    </message>
    <message>
        <source>Number, symbol or words</source>
        <translation>Número, símbolo o palabras</translation>
    </message>
    <message>
        <source>Filter the codes</source>
        <translation>Filtrar los códigos</translation>
    </message>
    <message>
        <source>Families of codes</source>
        <translation>Familias de códigos</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 código</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No code, symbol or text matches “%1” here. Try fewer letters, the number in another notation, or all families.</source>
        <translation>Ningún código, símbolo o texto coincide aquí con «%1». Pruebe menos letras, otra notación o todas las familias.</translation>
    </message>
    <message>
        <source>Not in the reference</source>
        <translation>No está en la referencia</translation>
    </message>
    <message>
        <source>There is no code %1 in this version.</source>
        <translation>El código %1 no existe en esta versión.</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Decodificadores</translation>
    </message>
    <message>
        <source>Take flags, options, numbers, times and SIDs apart (Ctrl+D)</source>
        <translation>Descomponer marcas, opciones, números, horas y SID (Ctrl+D)</translation>
    </message>
    <message>
        <source>No code passes these filters.</source>
        <translation>Ningún código pasa estos filtros.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CollectorDialog</name>
    <message>
        <source>Collect from another computer</source>
        <translation>Recopilar de otro equipo</translation>
    </message>
    <message>
        <source>System of the other computer</source>
        <translation>Sistema del otro equipo</translation>
    </message>
    <message>
        <source>Send the script to the user. They open PowerShell from the start menu, paste it and press Enter. It takes up to a minute and needs no administrator.</source>
        <translation>Envíe el script al usuario. Abre PowerShell desde el menú Inicio, lo pega y pulsa Intro. Tarda hasta un minuto y no requiere administrador.</translation>
    </message>
    <message>
        <source>&amp;Windows</source>
        <translation>&amp;Windows</translation>
    </message>
    <message>
        <source>Send the script to the user. They open a terminal, paste it and press Enter. It needs no root.</source>
        <translation>Envíe el script al usuario. Abre un terminal, lo pega y pulsa Intro. No requiere root.</translation>
    </message>
    <message>
        <source>&amp;Linux and macOS</source>
        <translation>&amp;Linux y macOS</translation>
    </message>
    <message>
        <source>Paste the answer</source>
        <translation>Pegar la respuesta</translation>
    </message>
    <message>
        <source>Reads what the script put on the user&apos;s clipboard and they sent to you</source>
        <translation>Lee lo que el script dejó en el portapapeles del usuario y él le envió</translation>
    </message>
    <message>
        <source>The script reads tickets without keys, and the settings of domain, DNS, clock, proxy and Kerberos. Its answer is one block of text on the user&apos;s clipboard. They send it back; copy it and paste it here, whole or in parts.</source>
        <translation>El script lee tickets sin claves y la configuración de dominio, DNS, reloj, proxy y Kerberos. Su respuesta es un bloque de texto en el portapapeles del usuario. Él lo devuelve; cópielo y péguelo aquí, entero o por partes.</translation>
    </message>
    <message>
        <source>The script</source>
        <translation>El script</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Guardar el script</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation>Copiar el script</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the answer first.</source>
        <translation>El portapapeles no contiene texto. Copie primero la respuesta.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CommandBox</name>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Comando: %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ComparedPreview</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Before: stays on this computer</source>
        <translation>Antes: queda en este equipo</translation>
    </message>
    <message>
        <source>After: what is sent</source>
        <translation>Después: lo que se envía</translation>
    </message>
    <message>
        <source>Shows the report before names were replaced beside what is sent</source>
        <translation>Muestra el informe con los nombres junto a lo que se envía</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ComparisonView</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué es distinto</translation>
    </message>
    <message>
        <source>Exchange the two</source>
        <translation>Intercambiar los dos</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Back to the tickets</source>
        <translation>Volver a los tickets</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Changes of the tickets</source>
        <translation>Cambios de los tickets</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, para %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ConclusionView</name>
    <message>
        <source>words to say</source>
        <translation>palabras que decir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Esta no</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Seguir preguntando</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>conclusión</translation>
    </message>
    <message>
        <source>Preview, save or copy the report (names are replaced unless you say otherwise)</source>
        <translation>Ver, guardar o copiar el informe (los nombres se sustituyen salvo que indique otra cosa)</translation>
    </message>
    <message>
        <source>Put this cause aside and go on with the next likely one; it is noted in the case</source>
        <translation>Apartar esta causa y seguir con la siguiente; queda anotado en el caso</translation>
    </message>
    <message>
        <source>There are open questions that would tell more (Esc)</source>
        <translation>Hay preguntas abiertas que aclararían más (Esc)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Say to the user</source>
        <translation>Decir al usuario</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Escalate with</source>
        <translation>Escalar con</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>No examinado</translation>
    </message>
    <message>
        <source>Everything that matters for the likely causes was looked at.</source>
        <translation>Se examinó todo lo que importa para las causas probables.</translation>
    </message>
    <message>
        <source>Conclusion: %1</source>
        <translation>Conclusión: %1</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>From your company’s knowledge pack: %1</source>
        <translation>Del paquete de conocimiento de su empresa: %1</translation>
    </message>
    <message>
        <source>From your company’s knowledge pack</source>
        <translation>Del paquete de conocimiento de su empresa</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CopyChip</name>
    <message>
        <source>Copy %1 (%2)</source>
        <translation>Copiar %1 (%2)</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CopyTextButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::DecodersView</name>
    <message>
        <source>0x40810010, 0x1C, -1765328360, 0xC000006D, a time, a SID, a token</source>
        <translation>0x40810010, 0x1C, -1765328360, 0xC000006D, una hora, un SID, un token</translation>
    </message>
    <message>
        <source>Value to take apart</source>
        <translation>Valor que descomponer</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Whatever fits</source>
        <translation>Lo que encaje</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Back to the codes (Esc)</source>
        <translation>Volver a los códigos (Esc)</translation>
    </message>
    <message>
        <source>What the value says</source>
        <translation>Qué dice el valor</translation>
    </message>
    <message>
        <source>What can be taken apart</source>
        <translation>Qué se puede descomponer</translation>
    </message>
    <message>
        <source>Take this example apart</source>
        <translation>Descomponer este ejemplo</translation>
    </message>
    <message>
        <source>That says nothing yet</source>
        <translation>Eso aún no dice nada</translation>
    </message>
    <message>
        <source>The value alone does not tell which reading is meant; the likeliest comes first.</source>
        <translation>El valor solo no dice qué lectura se quiere; la más probable va primero.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>Show %1 in the reference</source>
        <translation>Ver %1 en la referencia</translation>
    </message>
    <message>
        <source>Shows %1 in the reference</source>
        <translation>Muestra %1 en la referencia</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::DropOverlay</name>
    <message>
        <source>Drop to read it as evidence</source>
        <translation>Suelte para leerlo como evidencia</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EtypeBar</name>
    <message>
        <source>not shown in the listing</source>
        <translation>no mostrado en la lista</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>weak, to be phased out (RFC 8429)</source>
        <translation>débil, a retirar (RFC 8429)</translation>
    </message>
    <message>
        <source>broken (RFC 6649)</source>
        <translation>roto (RFC 6649)</translation>
    </message>
    <message>
        <source>encrypts no ticket</source>
        <translation>no cifra ningún ticket</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2
%3</source>
        <translation>%1 × %2
%3</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EventTableModel</name>
    <message>
        <source>success</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Evento %1 de %2</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>Ticket options: %1</source>
        <translation>Opciones de ticket: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EventsView</name>
    <message>
        <source>Charts of the events</source>
        <translation>Gráficos de los eventos</translation>
    </message>
    <message>
        <source>Filter: number, result, user, service, address</source>
        <translation>Filtro: número, resultado, usuario, servicio, dirección</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrar eventos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Fields of the chosen event</source>
        <translation>Campos del evento elegido</translation>
    </message>
    <message>
        <source>Choose an event to see all its fields.</source>
        <translation>Elija un evento para ver todos sus campos.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Failures over time</source>
        <translation>Errores en el tiempo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>Where requests came from</source>
        <translation>De dónde vinieron las solicitudes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Lock-outs</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>How accounts were locked</source>
        <translation>Cómo se bloquearon cuentas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Headings of the events</source>
        <translation>Encabezados de los eventos</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EvidenceListModel</name>
    <message>
        <source>1 finding</source>
        <translation>1 hallazgo</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EvidencePage</name>
    <message>
        <source>Read it again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Evidence of this case</source>
        <translation>Evidencias de este caso</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Aún no hay evidencias</translation>
    </message>
    <message>
        <source>Paste or drop anything that shows the failure: a klist listing, the output of a command, a Windows event or a whole .evtx log, a network capture, the headers of a proxy, a PAC file, a krb5.conf, a trace, or the mail that came with it. Kerbscope says what it is, reads it and draws findings from it. It stays on this computer.</source>
        <translation>Pegue o suelte lo que muestre el fallo: una lista de klist, la salida de un comando, un evento de Windows o un registro .evtx entero, una captura de red, los encabezados de un proxy, un archivo PAC, un krb5.conf, una traza o el correo que lo acompañaba. Kerbscope dice qué es, lo lee y extrae hallazgos. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Files to read as evidence</source>
        <translation>Archivos para leer como evidencia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Takes it and its findings out of the case (Delete)</source>
        <translation>Lo quita del caso con sus hallazgos (Supr)</translation>
    </message>
    <message>
        <source>Reads it anew with what is known by now, and puts the new findings in the place of the old</source>
        <translation>Lo lee de nuevo con lo que ya se sabe y sustituye los hallazgos antiguos</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>De %1, %2</translation>
    </message>
    <message>
        <source>Where is the file now?</source>
        <translation>¿Dónde está ahora el archivo?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Collect from another computer</source>
        <translation>Recopilar de otro equipo</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EvidenceSide</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Findings, note and origin</source>
        <translation>Hallazgos, nota y origen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Nothing was found in it that answers a question.</source>
        <translation>No se encontró nada que responda a una pregunta.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What you want to remember about it. It is saved with the case.</source>
        <translation>Lo que quiera recordar al respecto. Se guarda con el caso.</translation>
    </message>
    <message>
        <source>Note on this evidence</source>
        <translation>Nota sobre esta evidencia</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Known because</source>
        <translation>Reconocido por</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copiar el hash</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EvidenceText</name>
    <message>
        <source>A code that was typed or found in a text.</source>
        <translation>Un código escrito o encontrado en un texto.</translation>
    </message>
    <message>
        <source>The bytes themselves are not kept with the case, only what was read from them.</source>
        <translation>Los bytes no se guardan con el caso, solo lo leído de ellos.</translation>
    </message>
    <message>
        <source>Only the beginning is shown; all of it was read.</source>
        <translation>Solo se muestra el principio; se leyó todo.</translation>
    </message>
    <message>
        <source>The text as it came. No line by itself told anything.</source>
        <translation>El texto tal como llegó. Ninguna línea por sí sola reveló nada.</translation>
    </message>
    <message>
        <source>The text as it came. One line told something: it is marked.</source>
        <translation>El texto tal como llegó. Una línea reveló algo: está marcada.</translation>
    </message>
    <message numerus="yes">
        <source>The text as it came. %n lines told something: they are marked.</source>
        <translation>
            <numerusform>El texto tal como llegó. %n línea reveló algo: está marcada.</numerusform>
            <numerusform>El texto tal como llegó. %n líneas revelaron algo: están marcadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked line before (Shift+F8)</source>
        <translation>Línea marcada anterior (Mayús+F8)</translation>
    </message>
    <message>
        <source>Next marked line (F8)</source>
        <translation>Siguiente línea marcada (F8)</translation>
    </message>
    <message>
        <source>Show the tickets</source>
        <translation>Ver los tickets</translation>
    </message>
    <message>
        <source>Open in the reference</source>
        <translation>Abrir en la referencia</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ExpiryNotice</name>
    <message>
        <source>%1 ends in %2. It can be renewed until %3 without the password.</source>
        <translation>%1 caduca en %2. Se puede renovar hasta %3 sin contraseña.</translation>
    </message>
    <message>
        <source>%1 ends in %2. After that a new sign-on is needed.</source>
        <translation>%1 caduca en %2. Después hace falta iniciar sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FailuresChart</name>
    <message>
        <source>other codes</source>
        <translation>otros códigos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no failure</source>
        <translation>ningún error</translation>
    </message>
    <message>
        <source>No failure with a time is in these events.</source>
        <translation>No hay errores con hora en estos eventos.</translation>
    </message>
    <message>
        <source>%1 failures; the most frequent is %2 with %3. Most came at %4.</source>
        <translation>%1 errores; el más frecuente es %2 con %3. La mayoría a las %4.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FamilyModel</name>
    <message>
        <source>Proxy and web</source>
        <translation>Proxy y web</translation>
    </message>
    <message>
        <source>Kerberos</source>
        <translation>Kerberos</translation>
    </message>
    <message>
        <source>Encryption, flags, options</source>
        <translation>Cifrado, marcas, opciones</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Libraries and programs</source>
        <translation>Bibliotecas y programas</translation>
    </message>
    <message>
        <source>The klist command</source>
        <translation>El comando klist</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FileImport</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n milisegundo</numerusform>
            <numerusform>%n milisegundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else was lost. If the file opens elsewhere, hand in a smaller part of it.</source>
        <translation>No se perdió nada más. Si el archivo se abre en otro sitio, entregue una parte menor.</translation>
    </message>
    <message>
        <source>there is no room to put it down for reading (%1)</source>
        <translation>no hay espacio para dejarlo para su lectura (%1)</translation>
    </message>
    <message>
        <source>reading it was ended after %1</source>
        <translation>la lectura se terminó tras %1</translation>
    </message>
    <message>
        <source>the reader got stuck on it: it said nothing for %1 and was ended</source>
        <translation>el lector se atascó: no dijo nada durante %1 y se terminó</translation>
    </message>
    <message>
        <source>the program that reads files (%1) cannot be started (%2)</source>
        <translation>no se puede iniciar el programa que lee archivos (%1) (%2)</translation>
    </message>
    <message>
        <source>Install Kerbscope again.</source>
        <translation>Instale Kerbscope de nuevo.</translation>
    </message>
    <message>
        <source>there is no room for temporary files (%1)</source>
        <translation>no hay espacio para archivos temporales (%1)</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>se detuvo la lectura</translation>
    </message>
    <message>
        <source>Hand it in again to start over.</source>
        <translation>Entréguelo de nuevo para empezar otra vez.</translation>
    </message>
    <message>
        <source>the reader&apos;s answer makes no sense</source>
        <translation>la respuesta del lector no tiene sentido</translation>
    </message>
    <message>
        <source>reading it needs more memory than the %1 MB that a reader may have</source>
        <translation>la lectura necesita más memoria que los %1 MB permitidos a un lector</translation>
    </message>
    <message>
        <source>the reader died on it (signal or exception %1)</source>
        <translation>el lector murió con ello (señal o excepción %1)</translation>
    </message>
    <message>
        <source>the reader gave up on it (%1)</source>
        <translation>el lector desistió (%1)</translation>
    </message>
    <message>
        <source>the reader&apos;s answer cannot be read (%1)</source>
        <translation>no se puede leer la respuesta del lector (%1)</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FindingsColumn</name>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>por examinar</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>como debe ser</translation>
    </message>
    <message>
        <source>Nothing can be said of these tickets yet.</source>
        <translation>Aún no se puede decir nada de estos tickets.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A sign of:</source>
        <translation>Señal de:</translation>
    </message>
    <message>
        <source>Do first: %1</source>
        <translation>Hacer primero: %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FootLine</name>
    <message>
        <source>What left this computer</source>
        <translation>Lo que salió de este equipo</translation>
    </message>
    <message>
        <source>What was collected in this case</source>
        <translation>Lo recopilado en este caso</translation>
    </message>
    <message>
        <source>Whether the case is saved</source>
        <translation>Si el caso está guardado</translation>
    </message>
    <message>
        <source>nothing to save yet</source>
        <translation>nada que guardar aún</translation>
    </message>
    <message>
        <source>No network used</source>
        <translation>Sin usar la red</translation>
    </message>
    <message>
        <source>1 piece of evidence</source>
        <translation>1 evidencia</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n evidencia</numerusform>
            <numerusform>%n evidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks you started used the network</source>
        <translation>Sus comprobaciones usaron la red</translation>
    </message>
    <message>
        <source>Contacted: %1</source>
        <translation>Contactados: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::GuidePage</name>
    <message>
        <source>Question or conclusion</source>
        <translation>Pregunta o conclusión</translation>
    </message>
    <message>
        <source>Ruled out by the agent: %1</source>
        <translation>Descartada por el agente: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>One answer was taken back; codes and evidence are still there.</source>
        <translation>Se retiró una respuesta; los códigos y evidencias siguen ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken back; codes and evidence are still there.</source>
        <translation>
            <numerusform>Se retiró %n respuesta; los códigos y evidencias siguen ahí.</numerusform>
            <numerusform>Se retiraron %n respuestas; los códigos y evidencias siguen ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read, but it does not answer this question: %1. Choose an answer.</source>
        <translation>Se leyó, pero no responde a esta pregunta: %1. Elija una respuesta.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>It is not known yet what to check: this computer&apos;s settings name neither a realm nor a proxy for it.</source>
        <translation>Aún no se sabe qué comprobar: la configuración de este equipo no nombra realm ni proxy.</translation>
    </message>
    <message>
        <source>Say what is checked</source>
        <translation>Indicar qué se comprueba</translation>
    </message>
    <message>
        <source>This contacts nobody: only settings of this computer are read.</source>
        <translation>Esto no contacta con nadie: solo se lee la configuración de este equipo.</translation>
    </message>
    <message>
        <source>This will contact: %1.</source>
        <translation>Esto contactará con: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Start the check</source>
        <translation>Iniciar la comprobación</translation>
    </message>
    <message>
        <source>Change what is checked</source>
        <translation>Cambiar lo que se comprueba</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked. %1: %2</source>
        <translation>Comprobado. %1: %2</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>No se pudo comprobar. %1</translation>
    </message>
    <message>
        <source>It was checked, but that does not answer this question: %1. Choose an answer.</source>
        <translation>Se comprobó, pero no responde a esta pregunta: %1. Elija una respuesta.</translation>
    </message>
    <message>
        <source>When this case was last worked on, this led with %1: %2. The knowledge on this computer leads elsewhere.</source>
        <translation>Cuando se trabajó por última vez en este caso, encabezaba esto con %1: %2. El conocimiento de este equipo lleva a otra parte.</translation>
    </message>
    <message>
        <source>Show what the agent saw</source>
        <translation>Mostrar lo que vio el agente</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::HistoryView</name>
    <message>
        <source>longer than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Cases by week</source>
        <translation>Casos por semana</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Time until the cause stood out</source>
        <translation>Tiempo hasta que destacó la causa</translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <translation>
            <numerusform>Última semana (%n)</numerusform>
            <numerusform>Últimas %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Span of the history</source>
        <translation>Periodo del historial</translation>
    </message>
    <message>
        <source>History of the cases</source>
        <translation>Historial de los casos</translation>
    </message>
    <message>
        <source>No case was begun in these weeks.</source>
        <translation>No se inició ningún caso en estas semanas.</translation>
    </message>
    <message>
        <source>%1 cases. The cause stood out in %2 of them, in half of these within %3.</source>
        <translation>%1 casos. En %2 de ellos destacó la causa, en la mitad en menos de %3.</translation>
    </message>
    <message>
        <source>%1 cases. No cause has stood out yet.</source>
        <translation>%1 casos. Aún no ha destacado ninguna causa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No case of these weeks names a code.</source>
        <translation>Ningún caso de estas semanas nombra un código.</translation>
    </message>
    <message>
        <source>%1 codes; the most frequent is %2 in %3 cases.</source>
        <translation>%1 códigos; el más frecuente es %2 en %3 casos.</translation>
    </message>
    <message>
        <source>No cause stands out in the cases of these weeks.</source>
        <translation>No destaca ninguna causa en los casos de estas semanas.</translation>
    </message>
    <message>
        <source>%1 causes; the most frequent is %2 in %3 cases.</source>
        <translation>%1 causas; la más frecuente es %2 en %3 casos.</translation>
    </message>
    <message>
        <source>No cause has stood out yet.</source>
        <translation>Aún no ha destacado ninguna causa.</translation>
    </message>
    <message>
        <source>In half of the cases the cause stood out within %1.</source>
        <translation>En la mitad de los casos la causa destacó en menos de %1.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::HomePage</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>What does the user see?</source>
        <translation>¿Qué ve el usuario?</translation>
    </message>
    <message>
        <source>A code such as 471000, 0x18 or KRB_AP_ERR_SKEW · a klist listing · an event, a trace, a capture · any text with a code in it</source>
        <translation>Un código como 471000, 0x18 o KRB_AP_ERR_SKEW · una lista de klist · un evento, una traza, una captura · cualquier texto con un código</translation>
    </message>
    <message>
        <source>Start from a symptom</source>
        <translation>Empezar por un síntoma</translation>
    </message>
    <message>
        <source>Starts the guide with this</source>
        <translation>Inicia la guía con esto</translation>
    </message>
    <message>
        <source>Read the tickets</source>
        <translation>Leer los tickets</translation>
    </message>
    <message>
        <source>This build cannot read tickets by itself. Paste the output of klist.</source>
        <translation>Esta versión no puede leer tickets por sí misma. Pegue la salida de klist.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Casos recientes</translation>
    </message>
    <message>
        <source>Learn from an example</source>
        <translation>Aprender con un ejemplo</translation>
    </message>
    <message>
        <source>No case yet. Each one is saved here as you work, on this computer only, and can be taken up again.</source>
        <translation>Aún no hay casos. Cada uno se guarda aquí mientras trabaja, solo en este equipo, y puede retomarse.</translation>
    </message>
    <message>
        <source>%1. %2. Opens the case</source>
        <translation>%1. %2. Abre el caso</translation>
    </message>
    <message>
        <source>no cause yet</source>
        <translation>aún sin causa</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Collect from another computer</source>
        <translation>Recopilar de otro equipo</translation>
    </message>
    <message>
        <source>Shows a short script to send to the user; its answer is read here</source>
        <translation>Muestra un script breve para enviar al usuario; su respuesta se lee aquí</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>For a problem on the computer you sit at: reads the Kerberos tickets of the signed-in user, or asks DNS, domain controllers and proxy. For another computer, ask for the output of klist and paste it above.</source>
        <translation>Para un problema en este equipo: lee los tickets Kerberos del usuario o pregunta a DNS, controladores de dominio y proxy. Para otro equipo, pida la salida de klist y péguela arriba.</translation>
    </message>
    <message>
        <source>Check the network…</source>
        <translation>Comprobar la red…</translation>
    </message>
    <message>
        <source>Reading tickets sends nothing anywhere. A check says first whom it contacts.</source>
        <translation>Leer tickets no envía nada. Una comprobación dice antes con quién contacta.</translation>
    </message>
    <message>
        <source>Checks cannot be started here; the Check page says why</source>
        <translation>Aquí no se pueden iniciar comprobaciones; la página Comprobar dice por qué</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>What is new in version %1</source>
        <translation>Novedades de la versión %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::HowToLookView</name>
    <message>
        <source>How to look</source>
        <translation>Cómo mirar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Any system</source>
        <translation>Cualquier sistema</translation>
    </message>
    <message>
        <source>How to look on %1</source>
        <translation>Cómo mirar en %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ImportMessages</name>
    <message>
        <source>1 ticket</source>
        <translation>1 ticket</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 hallazgo</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing in it.</source>
        <translation>Estaba vacío.</translation>
    </message>
    <message>
        <source>Nothing known was found in it. It is kept with the case as it is. Kerbscope reads klist listings, event logs, traces and codes in any text.</source>
        <translation>No se encontró nada conocido. Se conserva con el caso tal cual. Kerbscope lee listas de klist, registros de eventos, trazas y códigos en cualquier texto.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Leído como %1</translation>
    </message>
    <message>
        <source>Code found in the text: %1</source>
        <translation>Código encontrado en el texto: %1</translation>
    </message>
    <message>
        <source>Codes found in the text: %1</source>
        <translation>Códigos encontrados en el texto: %1</translation>
    </message>
    <message>
        <source>1 warning: %1</source>
        <translation>1 advertencia: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings, the first: %1</source>
        <translation>
            <numerusform>%n advertencia, la primera: %1</numerusform>
            <numerusform>%n advertencias, la primera: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>Ver los tickets</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Quitarlo</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::InlineMessage</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::LadderChart</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
    <message>
        <source>Proxy or server</source>
        <translation>Proxy o servidor</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>como debe ser</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Frame %1, %2</source>
        <translation>Trama %1, %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>No message that concerns a sign-on is in this capture.</source>
        <translation>En esta captura no hay mensajes de inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 messages between client, KDC and proxy: %2 with a problem, %3 without an answer.</source>
        <translation>%1 mensajes entre cliente, KDC y proxy: %2 con problema, %3 sin respuesta.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (no answer)</source>
        <translation>%1 (sin respuesta)</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ListingPictureView</name>
    <message>
        <source>What the output looks like</source>
        <translation>Cómo es la salida</translation>
    </message>
    <message>
        <source>The telling lines: %1</source>
        <translation>Las líneas reveladoras: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::LockoutChart</name>
    <message>
        <source>wrong password</source>
        <translation>contraseña incorrecta</translation>
    </message>
    <message>
        <source>refused: the account is locked</source>
        <translation>rechazado: la cuenta está bloqueada</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>desbloqueada</translation>
    </message>
    <message>
        <source>success</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>No account was locked in these events.</source>
        <translation>En estos eventos no se bloqueó ninguna cuenta.</translation>
    </message>
    <message>
        <source>%1 × from %2</source>
        <translation>%1 × desde %2</translation>
    </message>
    <message>
        <source>a place not told</source>
        <translation>un lugar no indicado</translation>
    </message>
    <message>
        <source>is locked at the end</source>
        <translation>queda bloqueada</translation>
    </message>
    <message>
        <source>was locked and works again</source>
        <translation>se bloqueó y vuelve a funcionar</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2; wrong passwords: %3.</source>
        <translation>%1 %2; contraseñas incorrectas: %3.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nuevo caso</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>A&amp;brir caso…</translation>
    </message>
    <message>
        <source>&amp;Save case as…</source>
        <translation>&amp;Guardar caso como…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Files to read as evidence</source>
        <translation>Archivos para leer como evidencia</translation>
    </message>
    <message>
        <source>Read the &amp;tickets of this computer</source>
        <translation>Leer los &amp;tickets de este equipo</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>&amp;Exportar informe…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Go to the box</source>
        <translation>&amp;Ir al cuadro</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Paste as evidence</source>
        <translation>&amp;Pegar como evidencia</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the listing first.</source>
        <translation>El portapapeles no contiene texto. Copie primero la lista.</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Buscar en esta página</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Tema del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>Idioma del s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>&amp;About Kerbscope and licences</source>
        <translation>A&amp;cerca de Kerbscope y licencias</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Guardar el caso</translation>
    </message>
    <message>
        <source>&amp;Knowledge packs…</source>
        <translation>&amp;Paquetes de conocimiento…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Tamaño del texto %1 %</translation>
    </message>
    <message>
        <source>&amp;All cases</source>
        <translation>Todos &amp;los casos</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::MainWindow</name>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>nothing to save yet</source>
        <translation>nada que guardar aún</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardado %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>no guardado</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>Somebody else changed the same case at the same time. Both states are kept: %1</source>
        <translation>Otra persona cambió el mismo caso a la vez. Se conservan ambos estados: %1</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Mostrar los casos</translation>
    </message>
    <message>
        <source>Somebody else changed the same knowledge pack at the same time. Yours is in use; theirs is kept in the folder “set-aside” beside it: %1</source>
        <translation>Otra persona cambió el mismo paquete de conocimiento a la vez. Se usa el suyo; el otro se guarda en la carpeta «set-aside» junto a él: %1</translation>
    </message>
    <message>
        <source>Knowledge packs of your team changed: %1</source>
        <translation>Cambiaron paquetes de conocimiento de su grupo: %1</translation>
    </message>
    <message>
        <source>Work went to the team store %1</source>
        <translation>Trabajo enviado al almacén de equipo %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ManualWindow</name>
    <message>
        <source>Kerbscope manual</source>
        <translation>Manual de Kerbscope</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texto del manual</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::OmniBox</name>
    <message>
        <source>Type a code, paste anything, or drop a file</source>
        <translation>Escriba un código, pegue o suelte un archivo</translation>
    </message>
    <message>
        <source>Type a code, paste anything, drop…</source>
        <translation>Escriba un código, pegue, suelte…</translation>
    </message>
    <message>
        <source>Code, text or file</source>
        <translation>Código, texto o archivo</translation>
    </message>
    <message>
        <source>Type a code and choose from the list below with the arrow keys, or paste a listing. Ctrl+K comes here.</source>
        <translation>Escriba un código y elija de la lista con las flechas, o pegue una lista. Ctrl+K lleva aquí.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::OriginsChart</name>
    <message>
        <source>place not told</source>
        <translation>lugar no indicado</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> y %n más</numerusform>
            <numerusform> y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failures, %2 successes</source>
        <translation>%1 errores, %2 aciertos</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>Usuarios: %1</translation>
    </message>
    <message>
        <source>These events do not say where requests came from.</source>
        <translation>Estos eventos no dicen de dónde vinieron las solicitudes.</translation>
    </message>
    <message>
        <source>Requests came from %1 places, none failed.</source>
        <translation>Solicitudes de %1 lugares, ninguna falló.</translation>
    </message>
    <message>
        <source>Requests came from %1 places. Most failures came from %2: %3 of %4 requests.</source>
        <translation>Solicitudes de %1 lugares. La mayoría de errores vino de %2: %3 de %4 solicitudes.</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>successes</source>
        <translation>aciertos</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n más en la tabla</numerusform>
            <numerusform>%n más en la tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PacView</name>
    <message>
        <source>Straight to the server, without a proxy</source>
        <translation>Directo al servidor, sin proxy</translation>
    </message>
    <message>
        <source>%1 %2: an address instead of a name, for which no Kerberos ticket can be had</source>
        <translation>%1 %2: una dirección en lugar de un nombre, para la que no hay ticket Kerberos</translation>
    </message>
    <message>
        <source>The script fails: %1</source>
        <translation>El script falla: %1</translation>
    </message>
    <message>
        <source>For %1 the script answers nothing that a browser understands.</source>
        <translation>Para %1 el script no responde nada que un navegador entienda.</translation>
    </message>
    <message>
        <source>%1 is opened without a proxy.</source>
        <translation>%1 se abre sin proxy.</translation>
    </message>
    <message>
        <source>%1 is opened through %2.</source>
        <translation>%1 se abre por %2.</translation>
    </message>
    <message>
        <source>Line %1 decided.</source>
        <translation>La línea %1 decidió.</translation>
    </message>
    <message>
        <source>It looks up %1; it was told that there is no such name.</source>
        <translation>Busca %1; se le dijo que ese nombre no existe.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Dice: %1</translation>
    </message>
    <message>
        <source>The script</source>
        <translation>El script</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PacksDialog</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a pack…</source>
        <translation>Añadir un paquete…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add a knowledge pack</source>
        <translation>Añadir un paquete de conocimiento</translation>
    </message>
    <message>
        <source>Knowledge packs (*.yaml *.yml)</source>
        <translation>Paquetes de conocimiento (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Knowledge packs</source>
        <translation>Paquetes de conocimiento</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Installed knowledge packs</source>
        <translation>Paquetes de conocimiento instalados</translation>
    </message>
    <message>
        <source>About the chosen pack</source>
        <translation>Acerca del paquete elegido</translation>
    </message>
    <message>
        <source>A pack is a file with what your company adds to the reference: realms, proxies, contacts, codes, causes and what to do about them. It can be removed again at any time and leaves nothing behind.</source>
        <translation>Un paquete es un archivo con lo que su empresa añade a la referencia: realms, proxies, contactos, códigos, causas y qué hacer. Puede quitarse en cualquier momento y no deja nada.</translation>
    </message>
    <message>
        <source>The administrators’</source>
        <translation>De los administradores</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suyo</translation>
    </message>
    <message>
        <source>The administrators of this computer installed this pack for all users.</source>
        <translation>Los administradores de este equipo instalaron este paquete para todos los usuarios.</translation>
    </message>
    <message>
        <source>No pack is installed. You can also put packs into the folder %1.</source>
        <translation>No hay ningún paquete instalado. También puede poner paquetes en la carpeta %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of knowledge</source>
        <translation>
            <numerusform>%n fila de conocimiento</numerusform>
            <numerusform>%n filas de conocimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them change what was there</source>
        <translation>
            <numerusform>%n cambia lo existente</numerusform>
            <numerusform>%n cambian lo existente</numerusform>
        </translation>
    </message>
    <message>
        <source>Realm %1, of a proxy</source>
        <translation>Realm %1, de un proxy</translation>
    </message>
    <message>
        <source>Realm %1, your own</source>
        <translation>Realm %1, el suyo</translation>
    </message>
    <message>
        <source>Proxy %1, port %2</source>
        <translation>Proxy %1, puerto %2</translation>
    </message>
    <message>
        <source>PAC file %1</source>
        <translation>Archivo PAC %1</translation>
    </message>
    <message>
        <source>Contact for %1: %2</source>
        <translation>Contacto para %1: %2</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Por qué se rechaza</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>%1 is in use.</source>
        <translation>%1 está en uso.</translation>
    </message>
    <message>
        <source>The pack was not added. Its problems are listed below.</source>
        <translation>El paquete no se añadió. Sus problemas figuran abajo.</translation>
    </message>
    <message>
        <source>The pack %1 was removed.</source>
        <translation>Se quitó el paquete %1.</translation>
    </message>
    <message>
        <source>These knowledge packs are not used because of problems in them: %1. File, Knowledge packs tells which.</source>
        <translation>Estos paquetes no se usan por problemas en ellos: %1. Vea Archivo, Paquetes de conocimiento.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PasteBox</name>
    <message>
        <source>Or paste the output here: it answers by itself</source>
        <translation>O pegue aquí la salida: responde por sí sola</translation>
    </message>
    <message>
        <source>Output of the command</source>
        <translation>Salida del comando</translation>
    </message>
    <message>
        <source>Paste what the command printed, in place of an answer. Control and Enter reads what was typed.</source>
        <translation>Pegue lo que mostró el comando en lugar de responder. Control e Intro lee lo escrito.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PathBox</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PathColumn</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer, paste and check will stand here and can be changed.</source>
        <translation>Nada todavía. Cada respuesta, pegado y comprobación aparecerá aquí y podrá cambiarse.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Back to the last question (Alt+Left)</source>
        <translation>Volver a la última pregunta (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Take all answers back; codes and evidence stay</source>
        <translation>Retirar todas las respuestas; códigos y evidencias se quedan</translation>
    </message>
    <message>
        <source>Path so far</source>
        <translation>Camino hasta aquí</translation>
    </message>
    <message>
        <source>Change the answer: %1</source>
        <translation>Cambiar la respuesta: %1</translation>
    </message>
    <message>
        <source>Show the evidence: %1</source>
        <translation>Ver la evidencia: %1</translation>
    </message>
    <message>
        <source>Take the answer back: %1</source>
        <translation>Retirar la respuesta: %1</translation>
    </message>
    <message>
        <source>Remove from the case: %1</source>
        <translation>Quitar del caso: %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PlanForm</name>
    <message>
        <source>Sign on to the proxy with a ticket</source>
        <translation>Iniciar sesión en el proxy con un ticket</translation>
    </message>
    <message>
        <source>&amp;Realm</source>
        <translation>&amp;Realm</translation>
    </message>
    <message>
        <source>The Windows domain or Kerberos realm of the user</source>
        <translation>El dominio de Windows o realm Kerberos del usuario</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>nobody is asked about</source>
        <translation>no se pregunta por nadie</translation>
    </message>
    <message>
        <source>Whose account the domain controller is asked about: once, and without a password</source>
        <translation>Por qué cuenta se pregunta al controlador de dominio: una vez y sin contraseña</translation>
    </message>
    <message>
        <source>&amp;Domain controllers</source>
        <translation>Co&amp;ntroladores de dominio</translation>
    </message>
    <message>
        <source>those that DNS names</source>
        <translation>los que nombra el DNS</translation>
    </message>
    <message>
        <source>Host names with a comma between them; empty means those that DNS names</source>
        <translation>Nombres de equipo separados por comas; vacío: los que nombra el DNS</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>A service for which a ticket is requested with the user&apos;s own TGT</source>
        <translation>Un servicio para el que se pide un ticket con el TGT del usuario</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Host name and port of the web proxy</source>
        <translation>Nombre de equipo y puerto del proxy web</translation>
    </message>
    <message>
        <source>Realm of the proxy</source>
        <translation>Realm del proxy</translation>
    </message>
    <message>
        <source>The realm to which the proxy&apos;s tickets belong, where it is not the user&apos;s own</source>
        <translation>El realm de los tickets del proxy, si no es el del usuario</translation>
    </message>
    <message>
        <source>P&amp;AC file</source>
        <translation>Arc&amp;hivo PAC</translation>
    </message>
    <message>
        <source>Address of the file that tells the browser which proxy to use</source>
        <translation>Dirección del archivo que indica al navegador qué proxy usar</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Página &amp;web</translation>
    </message>
    <message>
        <source>The page that fails: the PAC file and the proxy are asked for it</source>
        <translation>La página que falla: se pregunta por ella al archivo PAC y al proxy</translation>
    </message>
    <message>
        <source>&amp;Time server</source>
        <translation>Servidor &amp;de hora</translation>
    </message>
    <message>
        <source>A server that tells what time it truly is (NTP)</source>
        <translation>Un servidor que da la hora real (NTP)</translation>
    </message>
    <message>
        <source>The proxy is shown a ticket of the signed-in user, as the browser would do it</source>
        <translation>Se muestra al proxy un ticket del usuario, como haría el navegador</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>write it as host:port, for example gateway.example.net:8800</source>
        <translation>escríbalo como equipo:puerto, por ejemplo gateway.example.net:8800</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https:// is needed</source>
        <translation>hace falta una dirección que empiece por http:// o https://</translation>
    </message>
    <message>
        <source>this is no name of a user or service</source>
        <translation>no es un nombre de usuario ni de servicio</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a host</source>
        <translation>«%1» no es un nombre de equipo</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::QuestionView</name>
    <message>
        <source>Change the answer</source>
        <translation>Cambiar la respuesta</translation>
    </message>
    <message>
        <source>Read this computer&apos;s tickets</source>
        <translation>Leer los tickets de este equipo</translation>
    </message>
    <message>
        <source>I can&apos;t find out (0)</source>
        <translation>No puedo averiguarlo (0)</translation>
    </message>
    <message>
        <source>Conclude now</source>
        <translation>Concluir ahora</translation>
    </message>
    <message>
        <source>Keep the answer (Esc)</source>
        <translation>Mantener la respuesta (Esc)</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the ticket cache is only read</source>
        <translation>Nada sale de este equipo: la caché de tickets solo se lee</translation>
    </message>
    <message>
        <source>Name the likeliest cause with what is known</source>
        <translation>Nombrar la causa más probable con lo que se sabe</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Check it for me</source>
        <translation>Compruébelo por mí</translation>
    </message>
    <message>
        <source>Says first which hosts it will contact</source>
        <translation>Dice antes con qué equipos contactará</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Opens the page %1. Shortcut %2</source>
        <translation>Abre la página %1. Atajo %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReadingBar</name>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading %1</source>
        <translation>Detener la lectura de %1</translation>
    </message>
    <message>
        <source>What is being read</source>
        <translation>Lo que se está leyendo</translation>
    </message>
    <message>
        <source>read, now drawing findings from it</source>
        <translation>leído, extrayendo hallazgos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>about %1 to go</source>
        <translation>faltan unos %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReasonsList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Nothing seen so far speaks for it; it is only how common it is.</source>
        <translation>Nada visto lo apoya aún; solo cuenta lo frecuente que es.</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>Nothing seen so far speaks against it.</source>
        <translation>Nada visto lo contradice.</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Ver la evidencia</translation>
    </message>
    <message>
        <source>Show evidence %1</source>
        <translation>Ver la evidencia %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReportHandover</name>
    <message>
        <source>Copy for ticket</source>
        <translation>Copiar para el ticket</translation>
    </message>
    <message>
        <source>Mail draft…</source>
        <translation>Borrador de correo…</translation>
    </message>
    <message>
        <source>Copy the report as Markdown</source>
        <translation>Copiar el informe como Markdown</translation>
    </message>
    <message>
        <source>Copy the report as plain text</source>
        <translation>Copiar el informe como texto sin formato</translation>
    </message>
    <message>
        <source>Copy the report in one line</source>
        <translation>Copiar el informe en una línea</translation>
    </message>
    <message>
        <source>The essence on one page, with names replaced as chosen: for the ticket system</source>
        <translation>Lo esencial en una página, con los nombres sustituidos según lo elegido: para el sistema de tickets</translation>
    </message>
    <message>
        <source>Draft a mail with the report</source>
        <translation>Redactar un correo con el informe</translation>
    </message>
    <message>
        <source>Opens a draft in your mail program. Nothing is sent by itself.</source>
        <translation>Abre un borrador en su programa de correo. Nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>The essence is on the clipboard as Markdown: paste it into the ticket.</source>
        <translation>Lo esencial está en el portapapeles como Markdown: péguelo en el ticket.</translation>
    </message>
    <message>
        <source>The essence is on the clipboard: paste it into the ticket.</source>
        <translation>Lo esencial está en el portapapeles: péguelo en el ticket.</translation>
    </message>
    <message>
        <source>One line is on the clipboard.</source>
        <translation>Hay una línea en el portapapeles.</translation>
    </message>
    <message>
        <source>The report is longer than a mail program takes from a link. Save it as a mail file, with the whole report attached; your mail program opens it as a draft.</source>
        <translation>El informe es más largo de lo que un programa de correo acepta de un enlace. Guárdelo como archivo de correo, con el informe completo adjunto; su programa de correo lo abre como borrador.</translation>
    </message>
    <message>
        <source>No mail program answered. Save the draft as a mail file and open it where you read mail.</source>
        <translation>No respondió ningún programa de correo. Guarde el borrador como archivo de correo y ábralo donde lee el correo.</translation>
    </message>
    <message>
        <source>The draft is in your mail program. Nothing was sent.</source>
        <translation>El borrador está en su programa de correo. No se envió nada.</translation>
    </message>
    <message>
        <source>Save the mail file…</source>
        <translation>Guardar el archivo de correo…</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>Guardar el correo</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Correo (*.eml)</translation>
    </message>
    <message>
        <source>the mail could not be saved (%1)</source>
        <translation>no se pudo guardar el correo (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Elija otro lugar o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Copiar como…</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReportOptionsView</name>
    <message>
        <source>Replace names and addresses</source>
        <translation>Sustituir nombres y direcciones</translation>
    </message>
    <message>
        <source>Whoever gets this report can read who and which computers it is about.</source>
        <translation>Quien reciba este informe podrá leer de quién y de qué equipos trata.</translation>
    </message>
    <message>
        <source>Text of the evidence</source>
        <translation>Texto de las evidencias</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>USER-1, HOST-2, REALM-1, ADDR-1: the same name always gets the same stand-in</source>
        <translation>USER-1, HOST-2, REALM-1, ADDR-1: el mismo nombre recibe siempre el mismo seudónimo</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The administrators of this computer allow redacted reports only.</source>
        <translation>Los administradores de este equipo solo permiten informes anonimizados.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReportPage</name>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Aún no hay nada que informar</translation>
    </message>
    <message>
        <source>The report of the open case stands here as it will be sent. Begin with a code, a listing or the guide.</source>
        <translation>Aquí aparece el informe del caso abierto tal como se enviará. Empiece con un código, una lista o la guía.</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>En el informe</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Save the report in the chosen format</source>
        <translation>Guardar el informe en el formato elegido</translation>
    </message>
    <message>
        <source>What was replaced</source>
        <translation>Lo que se sustituyó</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Choices of the report</source>
        <translation>Opciones del informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>Being built…</source>
        <translation>Creándose…</translation>
    </message>
    <message>
        <source>Nothing was replaced: the report shows names as they are</source>
        <translation>No se sustituyó nada: el informe muestra los nombres tal cual</translation>
    </message>
    <message>
        <source>There was nothing to replace</source>
        <translation>No había nada que sustituir</translation>
    </message>
    <message>
        <source>Replaced: %1 (what they stand for is shown only here)</source>
        <translation>Sustituidos: %1 (lo que representan solo se muestra aquí)</translation>
    </message>
    <message>
        <source>%1, as it will be sent</source>
        <translation>%1, tal como se enviará</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Imprimir el informe…</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>(The preview ends here; what is saved is whole.)</source>
        <translation>(La vista previa acaba aquí; lo guardado está completo.)</translation>
    </message>
    <message>
        <source>%1 stands for %2 (shown only here)</source>
        <translation>%1 sustituye a %2 (solo se muestra aquí)</translation>
    </message>
    <message>
        <source>The report before names were replaced</source>
        <translation>El informe antes de sustituir los nombres</translation>
    </message>
    <message>
        <source>%1 is replaced with %2</source>
        <translation>%1 se sustituye por %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ResultCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Will not run</source>
        <translation>No se ejecutará</translation>
    </message>
    <message>
        <source>Something is missing for it: see what is checked on the left.</source>
        <translation>Falta algo: vea a la izquierda qué se comprueba.</translation>
    </message>
    <message>
        <source>Contacts nobody: only files and settings are read.</source>
        <translation>No contacta con nadie: solo se leen archivos y configuración.</translation>
    </message>
    <message>
        <source>Will contact %1.</source>
        <translation>Contactará con %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Why not: %1.</source>
        <translation>Por qué no: %1.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>Visto: %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Hecho: %1.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::Session</name>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>this build cannot read the tickets of this computer</source>
        <translation>esta versión no puede leer los tickets de este equipo</translation>
    </message>
    <message>
        <source>Paste the output of klist instead.</source>
        <translation>Pegue en su lugar la salida de klist.</translation>
    </message>
    <message>
        <source>another case was opened while this was read</source>
        <translation>se abrió otro caso durante la lectura</translation>
    </message>
    <message>
        <source>Hand it in again if it belongs to this case.</source>
        <translation>Vuelva a entregarlo si pertenece a este caso.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes the settings to a file that another computer can take</source>
        <translation>Escribe los ajustes en un archivo que otro equipo puede tomar</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Takes the settings of a file; a bad file changes nothing</source>
        <translation>Toma los ajustes de un archivo; uno defectuoso no cambia nada</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valores iniciales</translation>
    </message>
    <message>
        <source>Puts every setting back to what it was at the first start</source>
        <translation>Devuelve cada ajuste al valor del primer inicio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window and of the knowledge. Reports can be in another one.</source>
        <translation>De la ventana y del conocimiento. Los informes pueden estar en otro.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it when the program starts.</source>
        <translation>Claro, oscuro o como lo tenga el sistema al iniciar el programa.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of all words in the window, on top of what the system says.</source>
        <translation>De todas las palabras de la ventana, además de lo que diga el sistema.</translation>
    </message>
    <message>
        <source>Tickets and checks</source>
        <translation>Tickets y comprobaciones</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n minuto antes</numerusform>
            <numerusform>%n minutos antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice before a ticket ends</source>
        <translation>Aviso antes de que acabe un ticket</translation>
    </message>
    <message>
        <source>Tells when a sign-on ticket of this computer is about to end. The tickets are read every half minute; nothing leaves the computer.</source>
        <translation>Avisa antes de que acabe un ticket de inicio de sesión de este equipo. Los tickets se leen cada medio minuto; nada sale del equipo.</translation>
    </message>
    <message>
        <source>Live checks can be started</source>
        <translation>Se pueden iniciar comprobaciones en vivo</translation>
    </message>
    <message>
        <source>Checks ask DNS, domain controllers and the proxy, and say before whom. Without them nothing ever leaves this computer.</source>
        <translation>Las comprobaciones preguntan a DNS, controladores de dominio y proxy, y antes dicen a quién. Sin ellas nada sale nunca de este equipo.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>Idioma de los informes</translation>
    </message>
    <message>
        <source>What a new report begins with; it can be changed for each.</source>
        <translation>Con lo que empieza un informe nuevo; se puede cambiar en cada uno.</translation>
    </message>
    <message>
        <source>Reports begin with names and addresses replaced</source>
        <translation>Los informes empiezan con nombres y direcciones sustituidos</translation>
    </message>
    <message>
        <source>The same name always gets the same stand-in, such as USER-1 or HOST-2. It can be taken off for each report.</source>
        <translation>El mismo nombre recibe siempre el mismo sustituto, como USER-1 o HOST-2. Se puede quitar en cada informe.</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Su empresa</translation>
    </message>
    <message>
        <source>Proxy cloud</source>
        <translation>Nube del proxy</translation>
    </message>
    <message>
        <source>The realm of your web proxy’s cloud. The guide names it in its commands, and tickets of this realm count as the proxy’s.</source>
        <translation>El realm de la nube de su proxy web. La guía lo nombra en sus comandos, y sus tickets cuentan como del proxy.</translation>
    </message>
    <message>
        <source>One realm is needed here.</source>
        <translation>Aquí se necesita un solo realm.</translation>
    </message>
    <message>
        <source>Realms</source>
        <translation>Dominios Kerberos</translation>
    </message>
    <message>
        <source>The Windows domains or Kerberos realms in which your users sign on, with commas between them.</source>
        <translation>Los dominios de Windows o realms de Kerberos en los que inician sesión sus usuarios, separados por comas.</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Mesa de ayuda</translation>
    </message>
    <message>
        <source>How users reach you. It stands in the words to say to the user, and at the foot of reports.</source>
        <translation>Cómo le localizan los usuarios. Figura en las palabras para el usuario y al pie de los informes.</translation>
    </message>
    <message>
        <source>At most %1 characters are kept.</source>
        <translation>Se guardan %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The administrators of this computer laid this down (%1).</source>
        <translation>Lo fijaron los administradores de este equipo (%1).</translation>
    </message>
    <message>
        <source>the settings could not be saved (%1)</source>
        <translation>no se pudieron guardar los ajustes (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Elija otro lugar o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>the settings could not be read (%1)</source>
        <translation>no se pudieron leer los ajustes (%1)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The settings of %1 hold now. What the administrators laid down stays.</source>
        <translation>Ahora valen los ajustes de %1. Lo fijado por los administradores permanece.</translation>
    </message>
    <message>
        <source>Every setting is as at the first start.</source>
        <translation>Cada ajuste está como en el primer inicio.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Go to the box</source>
        <translation>Ir al cuadro</translation>
    </message>
    <message>
        <source>Up, Down, Enter</source>
        <translation>Arriba, Abajo, Intro</translation>
    </message>
    <message>
        <source>In the box: choose what is offered</source>
        <translation>En el cuadro: elegir una propuesta</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>In the box: read about the code, or take it into the case</source>
        <translation>En el cuadro: leer sobre el código o añadirlo al caso</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the list, empty the field</source>
        <translation>Cerrar la lista, vaciar el campo</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Izquierda, Alt+Derecha</translation>
    </message>
    <message>
        <source>On the Codes page: back and forward</source>
        <translation>En la página Códigos: atrás y adelante</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>In the guide: choose an answer</source>
        <translation>En la guía: elegir una respuesta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>On a chart: the table behind it</source>
        <translation>En un gráfico: su tabla</translation>
    </message>
    <message>
        <source>In the box: list what the program can do</source>
        <translation>En el cuadro: listar lo que puede hacer el programa</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::SourceBar</name>
    <message>
        <source>Where the tickets come from</source>
        <translation>De dónde vienen los tickets</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>Co&amp;mparar con</translation>
    </message>
    <message>
        <source>What the tickets are compared with</source>
        <translation>Con qué se comparan los tickets</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Horas en</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;Tickets of</source>
        <translation>&amp;Tickets de</translation>
    </message>
    <message>
        <source>Look again at the tickets of this computer (F5)</source>
        <translation>Volver a leer los tickets de este equipo (F5)</translation>
    </message>
    <message>
        <source>Take into the case</source>
        <translation>Añadir al caso</translation>
    </message>
    <message>
        <source>Keeps these tickets with the case and draws findings from them</source>
        <translation>Guarda estos tickets con el caso y extrae hallazgos</translation>
    </message>
    <message>
        <source>As a message of the desktop where it has a place for them, else in this window</source>
        <translation>Como notificación del escritorio si es posible; si no, en esta ventana</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Mostrar las horas en UTC</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Show times in %1</source>
        <translation>Mostrar las horas en %1</translation>
    </message>
    <message numerus="yes">
        <source>Tell me %n minutes before a sign-on ticket ends</source>
        <translation>
            <numerusform>Avisar %n minuto antes de que acabe un ticket de inicio de sesión</numerusform>
            <numerusform>Avisar %n minutos antes de que acabe un ticket de inicio de sesión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::SourceText</name>
    <message>
        <source>The text as it came</source>
        <translation>El texto tal como llegó</translation>
    </message>
    <message>
        <source>No line is marked.</source>
        <translation>Ninguna línea está marcada.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are marked; F8 goes to the next.</source>
        <translation>
            <numerusform>%n línea marcada; F8 va a la siguiente.</numerusform>
            <numerusform>%n líneas marcadas; F8 va a la siguiente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Enter: into the case and ask on   ·   Ctrl+Enter: read about it   ·   Esc: close</source>
        <translation>Intro: añadir al caso y seguir   ·   Ctrl+Intro: leer sobre ello   ·   Esc: cerrar</translation>
    </message>
    <message>
        <source>Enter: read about it   ·   Ctrl+Enter: into the case   ·   Esc: close</source>
        <translation>Intro: leer sobre ello   ·   Ctrl+Intro: añadir al caso   ·   Esc: cerrar</translation>
    </message>
    <message>
        <source>Enter: choose   ·   Esc: close</source>
        <translation>Intro: elegir   ·   Esc: cerrar</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TeamStorePanel</name>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>your name on this computer</source>
        <translation>su nombre en este equipo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>The administrators of this computer laid the connection down.</source>
        <translation>Los administradores de este equipo han fijado la conexión.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption of the connection</source>
        <translation>Cifrado de la conexión</translation>
    </message>
    <message>
        <source>TLS, certificate and name checked</source>
        <translation>TLS, con certificado y nombre comprobados</translation>
    </message>
    <message>
        <source>TLS, certificate checked</source>
        <translation>TLS, con certificado comprobado</translation>
    </message>
    <message>
        <source>TLS, nothing checked</source>
        <translation>TLS, sin comprobar nada</translation>
    </message>
    <message>
        <source>TLS where the server can</source>
        <translation>TLS si el servidor puede</translation>
    </message>
    <message>
        <source>A name in PostgreSQL&apos;s service file; then host and database may be left empty</source>
        <translation>Un nombre del archivo de servicios de PostgreSQL; entonces servidor y base de datos pueden quedar vacíos</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Kerbscope keeps no password. PostgreSQL takes yours from the file %1, from its service file, from a client certificate, or from your Kerberos ticket.</source>
        <translation>Kerbscope no guarda contraseñas. PostgreSQL toma la suya del archivo %1, de su archivo de servicios, de un certificado de cliente o de su ticket de Kerberos.</translation>
    </message>
    <message>
        <source>Say host and database, or a service; then it begins.</source>
        <translation>Indique servidor y base de datos, o un servicio; entonces empieza.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Connected. The team store is ready.</source>
        <translation>Conectado. El almacén de equipo está listo.</translation>
    </message>
    <message>
        <source>This window has no link to a team store.</source>
        <translation>Esta ventana no tiene enlace con un almacén de equipo.</translation>
    </message>
    <message>
        <source>Share my work with my team</source>
        <translation>Compartir mi trabajo con mi equipo</translation>
    </message>
    <message>
        <source>Cases, notes about codes and knowledge packs are kept the same on all computers of a team through a PostgreSQL database that your company runs. Without it they stay on this computer only.</source>
        <translation>Los casos, las notas sobre códigos y los paquetes de conocimiento se mantienen iguales en todos los equipos de un grupo mediante una base de datos PostgreSQL de su empresa. Sin ella se quedan solo en este equipo.</translation>
    </message>
    <message>
        <source>Before a case or note leaves this computer, names of people, computers and companies are replaced by pseudonyms; the original stays here. Packs go as they are.</source>
        <translation>Antes de que un caso o una nota salga de este equipo, los nombres de personas, equipos y empresas se sustituyen por seudónimos; el original se queda aquí. Los paquetes van tal como son.</translation>
    </message>
    <message>
        <source>The administrators of this computer let cases and notes go to the team with names as they are.</source>
        <translation>Los administradores de este equipo permiten que los casos y las notas vayan al grupo con los nombres tal como son.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketDetails</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 %2
%3</source>
        <translation>%1 %2
%3</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Renewable until</source>
        <translation>Renovable hasta</translation>
    </message>
    <message>
        <source>Ticket encryption</source>
        <translation>Cifrado del ticket</translation>
    </message>
    <message>
        <source>Session key</source>
        <translation>Clave de sesión</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Key version</source>
        <translation>Versión de clave</translation>
    </message>
    <message>
        <source>KDC called</source>
        <translation>KDC llamado</translation>
    </message>
    <message>
        <source>Cache flags</source>
        <translation>Marcas de caché</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>In the listing</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>from line %1</source>
        <translation>desde la línea %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all of the ticket</source>
        <translation>todo el ticket</translation>
    </message>
    <message>
        <source>Choose a ticket to see all of it.</source>
        <translation>Elija un ticket para verlo entero.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketPath</name>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Path of tickets</source>
        <translation>Ruta de tickets</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketTable</name>
    <message>
        <source>Filter: server, client, encryption, flag, KDC</source>
        <translation>Filtro: servidor, cliente, cifrado, marca, KDC</translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation>Filtrar tickets</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By cache</source>
        <translation>Por caché</translation>
    </message>
    <message>
        <source>By realm</source>
        <translation>Por realm</translation>
    </message>
    <message>
        <source>Group tickets</source>
        <translation>Agrupar tickets</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Headings of the tickets</source>
        <translation>Encabezados de los tickets</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 ticket</translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation>%1 tickets</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketTableModel</name>
    <message>
        <source>logon %1</source>
        <translation>inicio de sesión %1</translation>
    </message>
    <message>
        <source>%1  (1 ticket)</source>
        <translation>%1  (1 ticket)</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n tickets)</source>
        <translation>
            <numerusform>%1  (%n ticket)</numerusform>
            <numerusform>%1  (%n tickets)</numerusform>
        </translation>
    </message>
    <message>
        <source>no realm</source>
        <translation>sin realm</translation>
    </message>
    <message>
        <source>! %1 (weak)</source>
        <translation>! %1 (débil)</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 %2
%3</source>
        <translation>%1 %2
%3</translation>
    </message>
    <message>
        <source>Ticket: %1
Session key: %2</source>
        <translation>Ticket: %1
Clave de sesión: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Whom the ticket names: the identity that the service will see</source>
        <translation>A quién nombra el ticket: la identidad que verá el servicio</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>For whom the ticket is; krbtgt/REALM is the ticket that gets tickets</source>
        <translation>Para quién es el ticket; krbtgt/REALM es el ticket que obtiene tickets</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>From when it is valid</source>
        <translation>Desde cuándo es válido</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Until when it is valid</source>
        <translation>Hasta cuándo es válido</translation>
    </message>
    <message>
        <source>Renew until</source>
        <translation>Renovable hasta</translation>
    </message>
    <message>
        <source>Until when it can be renewed without the password</source>
        <translation>Hasta cuándo se renueva sin contraseña</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Until its end</source>
        <translation>Hasta su fin</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>With what the ticket is encrypted; hover for the session key</source>
        <translation>Con qué está cifrado el ticket; la clave de sesión al pasar el ratón</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>What may be done with it; hover for what each means</source>
        <translation>Lo que permite; el significado al pasar el ratón</translation>
    </message>
    <message>
        <source>KDC called</source>
        <translation>KDC llamado</translation>
    </message>
    <message>
        <source>Which domain controller or KDC gave it</source>
        <translation>Qué controlador de dominio o KDC lo emitió</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketTimeline</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Tickets on the timeline</source>
        <translation>Tickets en el tiempo</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 = %4</source>
        <translation>%1: %2 %3 = %4</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Renewable until</source>
        <translation>Renovable hasta</translation>
    </message>
    <message>
        <source>There are no tickets with an end time.</source>
        <translation>No hay tickets con hora de fin.</translation>
    </message>
    <message>
        <source>Tickets over time. %1.</source>
        <translation>Tickets en el tiempo. %1.</translation>
    </message>
    <message>
        <source>The next one ends in %1.</source>
        <translation>El próximo caduca en %1.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketsPage</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Renewable until</source>
        <translation>Renovable hasta</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Encryption types</source>
        <translation>Tipos de cifrado</translation>
    </message>
    <message>
        <source>No tickets to show</source>
        <translation>No hay tickets que mostrar</translation>
    </message>
    <message>
        <source>Paste a listing</source>
        <translation>Pegar una lista</translation>
    </message>
    <message>
        <source>Show all of the time (Home)</source>
        <translation>Mostrar todo el periodo (Inicio)</translation>
    </message>
    <message>
        <source>Go to now (N)</source>
        <translation>Ir a ahora (N)</translation>
    </message>
    <message>
        <source>Findings and details</source>
        <translation>Hallazgos y detalles</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Chosen ticket</source>
        <translation>Ticket elegido</translation>
    </message>
    <message>
        <source>Commands to copy</source>
        <translation>Comandos para copiar</translation>
    </message>
    <message>
        <source>The listing says: %1</source>
        <translation>La lista dice: %1</translation>
    </message>
    <message>
        <source>This computer holds no tickets, and the case has no listing. Copy the output of klist on the user&apos;s computer and paste it.</source>
        <translation>Este equipo no tiene tickets y el caso no tiene lista. Copie la salida de klist en el equipo del usuario y péguela.</translation>
    </message>
    <message>
        <source>Here stand the tickets of a listing: what there is, what is missing on the way to the service, how long each lives. Copy the output of klist on the user&apos;s computer and paste it.</source>
        <translation>Aquí aparecen los tickets de una lista: los que hay, los que faltan hacia el servicio y cuánto dura cada uno. Copie la salida de klist en el equipo del usuario y péguela.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Encryption types of the tickets. %1.</source>
        <translation>Tipos de cifrado de los tickets. %1.</translation>
    </message>
    <message>
        <source>Nothing is run from here.</source>
        <translation>Desde aquí no se ejecuta nada.</translation>
    </message>
    <message>
        <source>Collect from another computer</source>
        <translation>Recopilar de otro equipo</translation>
    </message>
    <message>
        <source>There are no tickets.</source>
        <translation>No hay tickets.</translation>
    </message>
    <message>
        <source>Path, table and charts</source>
        <translation>Ruta, tabla y gráficos</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TokenView</name>
    <message>
        <source>none: a bare message</source>
        <translation>ninguno: un mensaje solo</translation>
    </message>
    <message>
        <source>SPNEGO, first token</source>
        <translation>SPNEGO, primer token</translation>
    </message>
    <message>
        <source>SPNEGO, answer</source>
        <translation>SPNEGO, respuesta</translation>
    </message>
    <message>
        <source>Kerberos without SPNEGO</source>
        <translation>Kerberos sin SPNEGO</translation>
    </message>
    <message>
        <source>NEGOTIATE (1)</source>
        <translation>NEGOTIATE (1)</translation>
    </message>
    <message>
        <source>CHALLENGE (2)</source>
        <translation>CHALLENGE (2)</translation>
    </message>
    <message>
        <source>AUTHENTICATE (3)</source>
        <translation>AUTHENTICATE (3)</translation>
    </message>
    <message>
        <source>NTLM message</source>
        <translation>Mensaje NTLM</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Estación de trabajo</translation>
    </message>
    <message>
        <source>DNS domain</source>
        <translation>Dominio DNS</translation>
    </message>
    <message>
        <source>DNS name of the computer</source>
        <translation>Nombre DNS del equipo</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Kerberos message</source>
        <translation>Mensaje Kerberos</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Ticket encryption</source>
        <translation>Cifrado del ticket</translation>
    </message>
    <message>
        <source>Version of the service&apos;s key</source>
        <translation>Versión de la clave del servicio</translation>
    </message>
    <message>
        <source>Size of the ticket&apos;s sealed part</source>
        <translation>Tamaño de la parte sellada del ticket</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>First NTLM was sent, then Kerberos.</source>
        <translation>Primero se envió NTLM y luego Kerberos.</translation>
    </message>
    <message>
        <source>This is NTLM, not Kerberos.</source>
        <translation>Es NTLM, no Kerberos.</translation>
    </message>
    <message>
        <source>This is Kerberos.</source>
        <translation>Es Kerberos.</translation>
    </message>
    <message>
        <source>A token is there, but neither Kerberos nor NTLM.</source>
        <translation>Hay un token, pero ni Kerberos ni NTLM.</translation>
    </message>
    <message>
        <source>No token was sent.</source>
        <translation>No se envió ningún token.</translation>
    </message>
    <message>
        <source>A token is damaged; the tree says where.</source>
        <translation>Un token está dañado; el árbol muestra dónde.</translation>
    </message>
    <message>
        <source>Negotiate is not offered, so Kerberos cannot be used here.</source>
        <translation>No se ofrece Negotiate, así que aquí no se puede usar Kerberos.</translation>
    </message>
    <message>
        <source>The token is larger than many servers take.</source>
        <translation>El token es mayor de lo que aceptan muchos servidores.</translation>
    </message>
    <message>
        <source>A password was sent with the Basic scheme; it was not read.</source>
        <translation>Se envió una contraseña con Basic; no se leyó.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Headers and tokens</source>
        <translation>Encabezados y tokens</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The proxy offers</source>
        <translation>El proxy ofrece</translation>
    </message>
    <message>
        <source>The server offers</source>
        <translation>El servidor ofrece</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>goes over several lines, which servers refuse</source>
        <translation>ocupa varias líneas, lo que los servidores rechazan</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>Envoltura</translation>
    </message>
    <message>
        <source>Mechanisms, in their order</source>
        <translation>Mecanismos, en su orden</translation>
    </message>
    <message>
        <source>Chosen mechanism</source>
        <translation>Mecanismo elegido</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortado</translation>
    </message>
    <message>
        <source>the token ends in the middle</source>
        <translation>el token termina a la mitad</translation>
    </message>
    <message>
        <source>Answers, in their order</source>
        <translation>Respuestas, en su orden</translation>
    </message>
    <message>
        <source>Headings of the tree</source>
        <translation>Encabezados del árbol</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TopBar</name>
    <message>
        <source>Switch between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Caso</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Título del caso</translation>
    </message>
    <message>
        <source>Click to give the case a title</source>
        <translation>Haga clic para dar un título al caso</translation>
    </message>
    <message>
        <source>Dark now</source>
        <translation>Ahora oscuro</translation>
    </message>
    <message>
        <source>Light now</source>
        <translation>Ahora claro</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::WeeksChart</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>ningún caso</translation>
    </message>
    <message>
        <source>No case was begun in these weeks.</source>
        <translation>No se inició ningún caso en estas semanas.</translation>
    </message>
    <message>
        <source>%1 cases were begun in these weeks, most of them in the week of %2: %3.</source>
        <translation>Se iniciaron %1 casos en estas semanas, la mayoría en la semana del %2: %3.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The reference could not be opened</source>
        <translation>No se pudo abrir la referencia</translation>
    </message>
    <message>
        <source>This portable copy lies on a medium that cannot be written to. Cases and settings last until the program is closed.</source>
        <translation>Esta copia portátil está en un medio en el que no se puede escribir. Los casos y ajustes duran hasta cerrar el programa.</translation>
    </message>
</context>
</TS>
