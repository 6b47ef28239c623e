<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>family:zen</name>
    <message>
        <source>Zscaler page codes</source>
        <translation>Códigos de página de Zscaler</translation>
    </message>
    <message>
        <source>The error page that Zscaler shows in the browser instead of the web page</source>
        <translation>La página de error que Zscaler muestra en el navegador en lugar de la página web</translation>
    </message>
</context>
<context>
    <name>family:krb</name>
    <message>
        <source>Kerberos protocol errors</source>
        <translation>Errores del protocolo Kerberos</translation>
    </message>
    <message>
        <source>KRB-ERROR messages in captures, events 4768, 4769 and 4771, traces, messages of programs</source>
        <translation>Mensajes KRB-ERROR en capturas, eventos 4768, 4769 y 4771, trazas, mensajes de programas</translation>
    </message>
</context>
<context>
    <name>family:event</name>
    <message>
        <source>Windows events</source>
        <translation>Eventos de Windows</translation>
    </message>
    <message>
        <source>Windows Event Viewer: Security, System and Operational logs of clients and domain controllers</source>
        <translation>Visor de eventos de Windows: registros Seguridad, Sistema y Operativo de clientes y controladores de dominio</translation>
    </message>
</context>
<context>
    <name>family:ntstatus</name>
    <message>
        <source>Windows NTSTATUS codes</source>
        <translation>Códigos NTSTATUS de Windows</translation>
    </message>
    <message>
        <source>Events 4625 and 4776, klist, Netlogon and LSA logs, extended errors inside KRB-ERROR</source>
        <translation>Eventos 4625 y 4776, klist, registros de Netlogon y LSA, errores extendidos en KRB-ERROR</translation>
    </message>
</context>
<context>
    <name>family:sspi</name>
    <message>
        <source>Windows SSPI and security HRESULTs</source>
        <translation>HRESULT de seguridad y SSPI de Windows</translation>
    </message>
    <message>
        <source>Windows programs, browsers, IIS and service logs, klist</source>
        <translation>Programas de Windows, navegadores, IIS y registros de servicios, klist</translation>
    </message>
</context>
<context>
    <name>family:win32</name>
    <message>
        <source>Windows system error numbers</source>
        <translation>Números de error del sistema de Windows</translation>
    </message>
    <message>
        <source>net, nltest, ksetup and other commands, services, event texts</source>
        <translation>net, nltest, ksetup y otros comandos, servicios, textos de eventos</translation>
    </message>
</context>
<context>
    <name>family:mit</name>
    <message>
        <source>MIT Kerberos library codes</source>
        <translation>Códigos de la biblioteca MIT Kerberos</translation>
    </message>
    <message>
        <source>kinit, klist, kvno and programs linked with MIT Kerberos; KRB5_TRACE output</source>
        <translation>kinit, klist, kvno y programas enlazados con MIT Kerberos; salida de KRB5_TRACE</translation>
    </message>
</context>
<context>
    <name>family:heimdal</name>
    <message>
        <source>Heimdal library codes</source>
        <translation>Códigos de la biblioteca Heimdal</translation>
    </message>
    <message>
        <source>kinit and klist of macOS, BSD and Heimdal systems; Samba</source>
        <translation>kinit y klist de macOS, BSD y sistemas Heimdal; Samba</translation>
    </message>
</context>
<context>
    <name>family:gss-major</name>
    <message>
        <source>GSS-API major status codes</source>
        <translation>Códigos de estado principales de GSS-API</translation>
    </message>
    <message>
        <source>Web servers, SSH, LDAP and database programs that use GSS-API or SPNEGO</source>
        <translation>Programas web, SSH, LDAP y de bases de datos que usan GSS-API o SPNEGO</translation>
    </message>
</context>
<context>
    <name>family:gss-minor</name>
    <message>
        <source>GSS-API minor status codes of the Kerberos mechanism</source>
        <translation>Códigos de estado secundarios de GSS-API del mecanismo Kerberos</translation>
    </message>
    <message>
        <source>The second half of a GSS-API error message</source>
        <translation>La segunda mitad de un mensaje de error de GSS-API</translation>
    </message>
</context>
<context>
    <name>family:etype</name>
    <message>
        <source>Encryption types</source>
        <translation>Tipos de cifrado</translation>
    </message>
    <message>
        <source>klist, events 4768 and 4769, captures, keytabs, krb5.conf</source>
        <translation>klist, eventos 4768 y 4769, capturas, keytabs, krb5.conf</translation>
    </message>
</context>
<context>
    <name>family:padata</name>
    <message>
        <source>Pre-authentication data types</source>
        <translation>Tipos de datos de autenticación previa</translation>
    </message>
    <message>
        <source>Field Pre-Authentication Type of events 4768 and 4771, captures</source>
        <translation>Campo Pre-Authentication Type de los eventos 4768 y 4771, capturas</translation>
    </message>
</context>
<context>
    <name>family:kdc-option</name>
    <message>
        <source>KDC options (options of a ticket request)</source>
        <translation>Opciones de KDC (opciones de una solicitud de ticket)</translation>
    </message>
    <message>
        <source>Field Ticket Options of events 4768, 4769 and 4771, kdc-options in captures</source>
        <translation>Campo Ticket Options de los eventos 4768, 4769 y 4771, kdc-options en capturas</translation>
    </message>
</context>
<context>
    <name>family:ticket-flag</name>
    <message>
        <source>Ticket flags</source>
        <translation>Marcas de ticket</translation>
    </message>
    <message>
        <source>klist (Ticket Flags, Flags), flags in captures and ticket caches</source>
        <translation>klist (Ticket Flags, Flags), flags en capturas y cachés de tickets</translation>
    </message>
</context>
<context>
    <name>family:supported-etypes</name>
    <message>
        <source>Bits and values of msDS-SupportedEncryptionTypes</source>
        <translation>Bits y valores de msDS-SupportedEncryptionTypes</translation>
    </message>
    <message>
        <source>Accounts and trusts in Active Directory, policy &apos;Configure encryption types allowed for Kerberos&apos;</source>
        <translation>Cuentas y confianzas en Active Directory, directiva &apos;Configurar tipos de cifrado permitidos para Kerberos&apos;</translation>
    </message>
</context>
<context>
    <name>family:logon-type</name>
    <message>
        <source>Windows logon types</source>
        <translation>Tipos de inicio de sesión de Windows</translation>
    </message>
    <message>
        <source>Field Logon Type of events 4624 and 4625, klist sessions</source>
        <translation>Campo Logon Type de los eventos 4624 y 4625, klist sessions</translation>
    </message>
</context>
<context>
    <name>family:msg-type</name>
    <message>
        <source>Kerberos message types</source>
        <translation>Tipos de mensajes Kerberos</translation>
    </message>
    <message>
        <source>Captures and traces</source>
        <translation>Capturas y trazas</translation>
    </message>
</context>
<context>
    <name>family:name-type</name>
    <message>
        <source>Principal name types</source>
        <translation>Tipos de nombres de entidad de seguridad</translation>
    </message>
    <message>
        <source>Captures, keytabs and ticket caches</source>
        <translation>Capturas, keytabs y cachés de tickets</translation>
    </message>
</context>
<context>
    <name>family:checksum</name>
    <message>
        <source>Checksum types</source>
        <translation>Tipos de suma de comprobación</translation>
    </message>
    <message>
        <source>Captures and traces</source>
        <translation>Capturas y trazas</translation>
    </message>
</context>
<context>
    <name>family:authdata</name>
    <message>
        <source>Authorization data types</source>
        <translation>Tipos de datos de autorización</translation>
    </message>
    <message>
        <source>Decrypted tickets, captures with a keytab, service logs</source>
        <translation>Tickets descifrados, capturas con un keytab, registros de servicios</translation>
    </message>
</context>
<context>
    <name>family:pac-type</name>
    <message>
        <source>PAC buffer types</source>
        <translation>Tipos de búfer PAC</translation>
    </message>
    <message>
        <source>Decrypted tickets, Samba and service logs</source>
        <translation>Tickets descifrados, registros de Samba y de servicios</translation>
    </message>
</context>
<context>
    <name>family:addr-type</name>
    <message>
        <source>Address types</source>
        <translation>Tipos de dirección</translation>
    </message>
    <message>
        <source>Tickets and KRB-ERROR messages in captures</source>
        <translation>Tickets y mensajes KRB-ERROR en capturas</translation>
    </message>
</context>
<context>
    <name>family:ap-option</name>
    <message>
        <source>Options of an AP request</source>
        <translation>Opciones de una solicitud AP</translation>
    </message>
    <message>
        <source>AP-REQ messages in captures and in Negotiate tokens</source>
        <translation>Mensajes AP-REQ en capturas y en tokens Negotiate</translation>
    </message>
</context>
<context>
    <name>family:transited</name>
    <message>
        <source>Transited encodings</source>
        <translation>Codificaciones de la ruta transitada (transited)</translation>
    </message>
    <message>
        <source>Cross-realm tickets</source>
        <translation>Tickets entre realms</translation>
    </message>
</context>
<context>
    <name>family:key-usage</name>
    <message>
        <source>Key usage numbers</source>
        <translation>Números de uso de clave</translation>
    </message>
    <message>
        <source>Traces, source code, cryptographic debugging</source>
        <translation>Trazas, código fuente, depuración criptográfica</translation>
    </message>
</context>
<context>
    <name>family:kpasswd</name>
    <message>
        <source>Results of a password change</source>
        <translation>Resultados de un cambio de contraseña</translation>
    </message>
    <message>
        <source>kpasswd, password change dialogs, port 464 in captures</source>
        <translation>kpasswd, diálogos de cambio de contraseña, puerto 464 en capturas</translation>
    </message>
</context>
<context>
    <name>family:kdc-status</name>
    <message>
        <source>Status words of the MIT KDC</source>
        <translation>Palabras de estado del KDC de MIT</translation>
    </message>
    <message>
        <source>krb5kdc.log and the e-text of a KRB-ERROR</source>
        <translation>krb5kdc.log y el e-text de un KRB-ERROR</translation>
    </message>
</context>
<context>
    <name>family:event-field</name>
    <message>
        <source>Fields of Windows events</source>
        <translation>Campos de eventos de Windows</translation>
    </message>
    <message>
        <source>The body of an event in Event Viewer or in its XML</source>
        <translation>El cuerpo de un evento en el Visor de eventos o en su XML</translation>
    </message>
</context>
<context>
    <name>family:recommendation</name>
    <message>
        <source>What to watch in event 4768</source>
        <translation>Qué vigilar en el evento 4768</translation>
    </message>
    <message>
        <source>Security monitoring of domain controllers</source>
        <translation>Supervisión de seguridad de controladores de dominio</translation>
    </message>
</context>
<context>
    <name>family:klist</name>
    <message>
        <source>The klist command and its parameters</source>
        <translation>El comando klist y sus parámetros</translation>
    </message>
    <message>
        <source>The Windows command line</source>
        <translation>La línea de comandos de Windows</translation>
    </message>
</context>
<context>
    <name>family:klist-field</name>
    <message>
        <source>What the lines of klist mean</source>
        <translation>Qué significan las líneas de klist</translation>
    </message>
    <message>
        <source>The output of klist on Windows</source>
        <translation>La salida de klist en Windows</translation>
    </message>
</context>
<context>
    <name>family:java</name>
    <message>
        <source>Java Kerberos messages</source>
        <translation>Mensajes de Kerberos de Java</translation>
    </message>
    <message>
        <source>Logs and stack traces of Java programs</source>
        <translation>Registros y trazas de pila de programas Java</translation>
    </message>
</context>
<context>
    <name>family:chromium</name>
    <message>
        <source>Network errors of Chrome, Edge and other Chromium browsers</source>
        <translation>Errores de red de Chrome, Edge y otros navegadores Chromium</translation>
    </message>
    <message>
        <source>The browser&apos;s error page, chrome://net-export logs</source>
        <translation>La página de error del navegador, registros de chrome://net-export</translation>
    </message>
</context>
<context>
    <name>family:firefox</name>
    <message>
        <source>Firefox negotiate messages</source>
        <translation>Mensajes negotiate de Firefox</translation>
    </message>
    <message>
        <source>Firefox logs with MOZ_LOG=negotiateauth:5</source>
        <translation>Registros de Firefox con MOZ_LOG=negotiateauth:5</translation>
    </message>
</context>
<context>
    <name>family:curl</name>
    <message>
        <source>curl messages about Negotiate and GSS-API</source>
        <translation>Mensajes de curl sobre Negotiate y GSS-API</translation>
    </message>
    <message>
        <source>curl --verbose</source>
        <translation>curl --verbose</translation>
    </message>
</context>
<context>
    <name>family:sssd</name>
    <message>
        <source>SSSD messages</source>
        <translation>Mensajes de SSSD</translation>
    </message>
    <message>
        <source>The logs in /var/log/sssd and the system journal of Linux computers</source>
        <translation>Los registros de /var/log/sssd y el diario del sistema de equipos Linux</translation>
    </message>
</context>
<context>
    <name>family:winbind</name>
    <message>
        <source>Samba winbind messages</source>
        <translation>Mensajes de winbind de Samba</translation>
    </message>
    <message>
        <source>The winbind logs and the system journal of Linux computers</source>
        <translation>Los registros de winbind y el diario del sistema de equipos Linux</translation>
    </message>
</context>
<context>
    <name>family:squid</name>
    <message>
        <source>Squid Negotiate messages</source>
        <translation>Mensajes Negotiate de Squid</translation>
    </message>
    <message>
        <source>cache.log of a Squid proxy</source>
        <translation>cache.log de un proxy Squid</translation>
    </message>
</context>
<context>
    <name>family:mod_auth_gssapi</name>
    <message>
        <source>Messages of mod_auth_gssapi</source>
        <translation>Mensajes de mod_auth_gssapi</translation>
    </message>
    <message>
        <source>error_log of an Apache web server</source>
        <translation>error_log de un servidor web Apache</translation>
    </message>
</context>
<context>
    <name>finding:symptom.kind</name>
    <message>
        <source>What the user sees</source>
        <translation>Qué ve el usuario</translation>
    </message>
    <message>
        <source>What does the user see on the screen?</source>
        <translation>¿Qué ve el usuario en la pantalla?</translation>
    </message>
    <message>
        <source>It tells whether to look at the web proxy, at the sign-in to the computer or at one service.</source>
        <translation>Indica si hay que mirar el proxy web, el inicio de sesión en el equipo o un solo servicio.</translation>
    </message>
    <message>
        <source>An error page of the web proxy, with a number</source>
        <translation>Una página de error del proxy web, con un número</translation>
    </message>
    <message>
        <source>The browser or program keeps asking for name and password</source>
        <translation>El navegador o el programa pide una y otra vez nombre y contraseña</translation>
    </message>
    <message>
        <source>Signing in to the computer itself fails</source>
        <translation>Falla el inicio de sesión en el propio equipo</translation>
    </message>
    <message>
        <source>A browser error, or an error page of the web site (400, 401, 403)</source>
        <translation>Un error del navegador o una página de error del sitio web (400, 401, 403)</translation>
    </message>
    <message>
        <source>An error in one program, share or service</source>
        <translation>Un error en un solo programa, recurso compartido o servicio</translation>
    </message>
    <message>
        <source>It works, but only after a long wait</source>
        <translation>Funciona, pero solo tras una larga espera</translation>
    </message>
    <message>
        <source>Everything works; somebody only wondered about a message</source>
        <translation>Todo funciona; solo a alguien le extrañó un mensaje</translation>
    </message>
    <message>
        <source>Let the user read the page or the message out, word for word, with every number on it.</source>
        <translation>Pida al usuario que lea la página o el mensaje en voz alta, palabra por palabra, con todos los números.</translation>
    </message>
</context>
<context>
    <name>finding:http.status</name>
    <message>
        <source>Answer of the web server or proxy</source>
        <translation>Respuesta del servidor web o del proxy</translation>
    </message>
    <message>
        <source>Which number does the web page or the browser&apos;s network view show?</source>
        <translation>¿Qué número muestra la página web o la vista de red del navegador?</translation>
    </message>
    <message>
        <source>401 comes from a web site, 407 from a proxy, 400 or 431 means that the ticket is too big for the server.</source>
        <translation>401 viene de un sitio web, 407 de un proxy; 400 o 431 significa que el ticket es demasiado grande para el servidor.</translation>
    </message>
    <message>
        <source>The page is delivered</source>
        <translation>La página se entrega</translation>
    </message>
    <message>
        <source>401 again and again</source>
        <translation>401 una y otra vez</translation>
    </message>
    <message>
        <source>407 again and again</source>
        <translation>407 una y otra vez</translation>
    </message>
    <message>
        <source>403, forbidden</source>
        <translation>403, prohibido</translation>
    </message>
    <message>
        <source>400 or 431, request header too long</source>
        <translation>400 o 431, encabezado de la solicitud demasiado largo</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>In the browser press F12, choose Network, load the page again and read the column Status of the first line.</source>
        <translation>En el navegador pulse F12, elija Red, vuelva a cargar la página y lea la columna Estado de la primera línea.</translation>
    </message>
    <message>
        <source>The lines that begin with &apos;&lt; HTTP/&apos;.</source>
        <translation>Las líneas que empiezan por &apos;&lt; HTTP/&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:code.zen</name>
    <message>
        <source>Code on Zscaler&apos;s page</source>
        <translation>Código en la página de Zscaler</translation>
    </message>
    <message>
        <source>Which number does the proxy&apos;s error page show?</source>
        <translation>¿Qué número muestra la página de error del proxy?</translation>
    </message>
    <message>
        <source>The proxy&apos;s number says what the proxy missed: the ticket, the user, the domain or the right time.</source>
        <translation>El número dice qué le faltó al proxy: el ticket, el usuario, el dominio o la hora correcta.</translation>
    </message>
    <message>
        <source>391000: the page cannot load</source>
        <translation>391000: la página no se puede cargar</translation>
    </message>
    <message>
        <source>441000: user not found</source>
        <translation>441000: usuario no encontrado</translation>
    </message>
    <message>
        <source>451000: domain does not exist</source>
        <translation>451000: el dominio no existe</translation>
    </message>
    <message>
        <source>461000: user not found</source>
        <translation>461000: usuario no encontrado</translation>
    </message>
    <message>
        <source>471000: no Kerberos ticket in the request</source>
        <translation>471000: no hay ticket Kerberos en la solicitud</translation>
    </message>
    <message>
        <source>48100: invalid encoding of the credentials</source>
        <translation>48100: codificación no válida de las credenciales</translation>
    </message>
    <message>
        <source>491000: invalid token or user name</source>
        <translation>491000: token o nombre de usuario no válido</translation>
    </message>
    <message>
        <source>501000: invalid token or user name</source>
        <translation>501000: token o nombre de usuario no válido</translation>
    </message>
    <message>
        <source>510000: user name too long</source>
        <translation>510000: nombre de usuario demasiado largo</translation>
    </message>
    <message>
        <source>211000: redirected traffic, not a Kerberos code</source>
        <translation>211000: tráfico redirigido, no es un código Kerberos</translation>
    </message>
    <message>
        <source>421000: foreign cookie, not a Kerberos code</source>
        <translation>421000: cookie ajena, no es un código Kerberos</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>A number of five or six digits, usually at the foot of the page.</source>
        <translation>Un número de cinco o seis cifras, normalmente al pie de la página.</translation>
    </message>
</context>
<context>
    <name>finding:code.krb</name>
    <message>
        <source>Kerberos error code</source>
        <translation>Código de error de Kerberos</translation>
    </message>
    <message>
        <source>0: no error</source>
        <translation>0: sin error</translation>
    </message>
    <message>
        <source>1: account expired</source>
        <translation>1: cuenta expirada</translation>
    </message>
    <message>
        <source>6: user not found</source>
        <translation>6: usuario no encontrado</translation>
    </message>
    <message>
        <source>7: service not found</source>
        <translation>7: servicio no encontrado</translation>
    </message>
    <message>
        <source>8: name registered twice</source>
        <translation>8: nombre registrado dos veces</translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation>9: sin clave</translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation>12: una directiva lo prohíbe</translation>
    </message>
    <message>
        <source>13: option not allowed</source>
        <translation>13: opción no permitida</translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation>14: tipo de cifrado no admitido</translation>
    </message>
    <message>
        <source>16: kind of sign-on not supported</source>
        <translation>16: tipo de autenticación no admitido</translation>
    </message>
    <message>
        <source>18: account locked, disabled or expired</source>
        <translation>18: cuenta bloqueada, deshabilitada o expirada</translation>
    </message>
    <message>
        <source>23: password expired</source>
        <translation>23: contraseña expirada</translation>
    </message>
    <message>
        <source>24: wrong password</source>
        <translation>24: contraseña incorrecta</translation>
    </message>
    <message>
        <source>25: further proof of identity needed (normal)</source>
        <translation>25: se necesita otra prueba de identidad (normal)</translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation>28: ruta de confianza no aceptada</translation>
    </message>
    <message>
        <source>29: service not available</source>
        <translation>29: servicio no disponible</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: error en la comprobación de integridad</translation>
    </message>
    <message>
        <source>32: ticket expired (renews by itself)</source>
        <translation>32: ticket expirado (se renueva solo)</translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation>33: ticket aún no válido</translation>
    </message>
    <message>
        <source>34: request was repeated</source>
        <translation>34: solicitud repetida</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: relojes demasiado distintos</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41: mensaje modificado</translation>
    </message>
    <message>
        <source>43: illegal cross-realm ticket</source>
        <translation>43: ticket entre reinos no permitido</translation>
    </message>
    <message>
        <source>44: key version not available</source>
        <translation>44: versión de clave no disponible</translation>
    </message>
    <message>
        <source>45: key not available</source>
        <translation>45: clave no disponible</translation>
    </message>
    <message>
        <source>52: answer too big for UDP (asked again by TCP)</source>
        <translation>52: respuesta demasiado grande para UDP (se repite por TCP)</translation>
    </message>
    <message>
        <source>60: generic error</source>
        <translation>60: error genérico</translation>
    </message>
    <message>
        <source>62: certificate not trusted</source>
        <translation>62: certificado no de confianza</translation>
    </message>
    <message>
        <source>63: domain controller not trusted</source>
        <translation>63: controlador de dominio no de confianza</translation>
    </message>
    <message>
        <source>64: invalid signature</source>
        <translation>64: firma no válida</translation>
    </message>
    <message>
        <source>65: stronger key needed</source>
        <translation>65: se necesita una clave más fuerte</translation>
    </message>
    <message>
        <source>66: certificate does not match</source>
        <translation>66: el certificado no coincide</translation>
    </message>
    <message>
        <source>68: wrong realm</source>
        <translation>68: realm equivocado</translation>
    </message>
    <message>
        <source>70: certificate cannot be verified</source>
        <translation>70: el certificado no se puede verificar</translation>
    </message>
    <message>
        <source>71: certificate invalid</source>
        <translation>71: certificado no válido</translation>
    </message>
    <message>
        <source>72: certificate revoked</source>
        <translation>72: certificado revocado</translation>
    </message>
    <message>
        <source>73: revocation status unknown</source>
        <translation>73: estado de revocación desconocido</translation>
    </message>
    <message>
        <source>74: revocation status unavailable</source>
        <translation>74: estado de revocación no disponible</translation>
    </message>
    <message>
        <source>75: name in the certificate does not match</source>
        <translation>75: el nombre del certificado no coincide</translation>
    </message>
    <message>
        <source>76: name in the controller&apos;s certificate does not match</source>
        <translation>76: el nombre del certificado del controlador no coincide</translation>
    </message>
    <message>
        <source>77: certificate is not for this purpose</source>
        <translation>77: el certificado no es para este fin</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Otro código</translation>
    </message>
</context>
<context>
    <name>finding:code.ntstatus</name>
    <message>
        <source>Windows status code</source>
        <translation>Código de estado de Windows</translation>
    </message>
    <message>
        <source>No logon server available</source>
        <translation>No hay servidor de inicio de sesión disponible</translation>
    </message>
    <message>
        <source>No such logon session</source>
        <translation>No existe esa sesión de inicio</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>No existe ese usuario</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Contraseña incorrecta</translation>
    </message>
    <message>
        <source>Wrong name or password</source>
        <translation>Nombre o contraseña incorrectos</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>Restricción de cuenta</translation>
    </message>
    <message>
        <source>Outside the logon hours</source>
        <translation>Fuera de las horas de inicio de sesión</translation>
    </message>
    <message>
        <source>Not from this computer</source>
        <translation>No desde este equipo</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Contraseña expirada</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Cuenta deshabilitada</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Los relojes difieren</translation>
    </message>
    <message>
        <source>Kind of logon not granted</source>
        <translation>Tipo de inicio de sesión no concedido</translation>
    </message>
    <message>
        <source>No secret of the computer account</source>
        <translation>No hay secreto de la cuenta de equipo</translation>
    </message>
    <message>
        <source>No account for this name or computer</source>
        <translation>No hay cuenta para este nombre o equipo</translation>
    </message>
    <message>
        <source>Trust between computer and domain failed</source>
        <translation>Falló la confianza entre el equipo y el dominio</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Cuenta expirada</translation>
    </message>
    <message>
        <source>Trust inconsistent</source>
        <translation>Confianza incoherente</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>Hay que cambiar la contraseña</translation>
    </message>
    <message>
        <source>Account locked out</source>
        <translation>Cuenta bloqueada</translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation>Tipo de cifrado no admitido</translation>
    </message>
    <message>
        <source>Certificate sign-on failed</source>
        <translation>Falló la autenticación con certificado</translation>
    </message>
    <message>
        <source>Wrong smart card PIN</source>
        <translation>PIN de tarjeta inteligente incorrecto</translation>
    </message>
    <message>
        <source>Possible downgrade, domain not reachable</source>
        <translation>Posible degradación, dominio no accesible</translation>
    </message>
    <message>
        <source>Refused by selective authentication</source>
        <translation>Rechazado por la autenticación selectiva</translation>
    </message>
    <message>
        <source>NTLM is blocked</source>
        <translation>NTLM está bloqueado</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Otro estado</translation>
    </message>
</context>
<context>
    <name>finding:code.sspi</name>
    <message>
        <source>Windows security code (SSPI)</source>
        <translation>Código de seguridad de Windows (SSPI)</translation>
    </message>
    <message>
        <source>Target unknown or unreachable</source>
        <translation>Destino desconocido o inaccesible</translation>
    </message>
    <message>
        <source>Invalid token</source>
        <translation>Token no válido</translation>
    </message>
    <message>
        <source>Logon denied</source>
        <translation>Inicio de sesión denegado</translation>
    </message>
    <message>
        <source>No credentials in the security package</source>
        <translation>No hay credenciales en el paquete de seguridad</translation>
    </message>
    <message>
        <source>No authority could be contacted</source>
        <translation>No se pudo contactar con ninguna autoridad</translation>
    </message>
    <message>
        <source>Target name incorrect</source>
        <translation>Nombre de destino incorrecto</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Los relojes difieren</translation>
    </message>
    <message>
        <source>Buffer too small</source>
        <translation>Búfer demasiado pequeño</translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation>Tipo de cifrado no admitido</translation>
    </message>
    <message>
        <source>The controller cannot refer to the service</source>
        <translation>El controlador no puede remitir al servicio</translation>
    </message>
    <message>
        <source>Delegation required</source>
        <translation>Se requiere delegación</translation>
    </message>
    <message>
        <source>Delegation across realms failed</source>
        <translation>Falló la delegación entre realms</translation>
    </message>
    <message>
        <source>Smart card required</source>
        <translation>Se requiere tarjeta inteligente</translation>
    </message>
    <message>
        <source>Certificate names no valid user</source>
        <translation>El certificado no indica un usuario válido</translation>
    </message>
    <message>
        <source>Possible downgrade, domain not reachable</source>
        <translation>Posible degradación, dominio no accesible</translation>
    </message>
    <message>
        <source>User&apos;s certificate revoked</source>
        <translation>Certificado del usuario revocado</translation>
    </message>
    <message>
        <source>Authority of the user&apos;s certificate not trusted</source>
        <translation>Entidad del certificado del usuario no de confianza</translation>
    </message>
    <message>
        <source>User&apos;s certificate not trusted</source>
        <translation>Certificado del usuario no de confianza</translation>
    </message>
    <message>
        <source>User&apos;s certificate expired</source>
        <translation>Certificado del usuario expirado</translation>
    </message>
    <message>
        <source>Revocation of the controller&apos;s certificate cannot be checked</source>
        <translation>No se puede comprobar la revocación del certificado del controlador</translation>
    </message>
    <message>
        <source>Authority of the controller&apos;s certificate not trusted</source>
        <translation>Entidad del certificado del controlador no de confianza</translation>
    </message>
    <message>
        <source>Controller&apos;s certificate expired</source>
        <translation>Certificado del controlador expirado</translation>
    </message>
    <message>
        <source>Controller&apos;s certificate revoked</source>
        <translation>Certificado del controlador revocado</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Otro código</translation>
    </message>
</context>
<context>
    <name>finding:code.win32</name>
    <message>
        <source>Windows error number</source>
        <translation>Número de error de Windows</translation>
    </message>
    <message>
        <source>No logon servers available</source>
        <translation>No hay servidores de inicio de sesión disponibles</translation>
    </message>
    <message>
        <source>No such logon session</source>
        <translation>No existe esa sesión de inicio</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>No existe ese usuario</translation>
    </message>
    <message>
        <source>Wrong name or password</source>
        <translation>Nombre o contraseña incorrectos</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>Restricción de cuenta</translation>
    </message>
    <message>
        <source>Outside the logon hours</source>
        <translation>Fuera de las horas de inicio de sesión</translation>
    </message>
    <message>
        <source>Not from this computer</source>
        <translation>No desde este equipo</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Contraseña expirada</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Cuenta deshabilitada</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Dominio no encontrado</translation>
    </message>
    <message>
        <source>Kind of logon not granted</source>
        <translation>Tipo de inicio de sesión no concedido</translation>
    </message>
    <message>
        <source>Target account name incorrect</source>
        <translation>Nombre de la cuenta de destino incorrecto</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Los relojes difieren</translation>
    </message>
    <message>
        <source>No computer account or no such service</source>
        <translation>No hay cuenta de equipo o no existe el servicio</translation>
    </message>
    <message>
        <source>Trust between computer and domain failed</source>
        <translation>Falló la confianza entre el equipo y el dominio</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Cuenta expirada</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>Hay que cambiar la contraseña</translation>
    </message>
    <message>
        <source>Account locked out</source>
        <translation>Cuenta bloqueada</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
</context>
<context>
    <name>finding:code.mit</name>
    <message>
        <source>MIT Kerberos library code</source>
        <translation>Código de la biblioteca MIT Kerberos</translation>
    </message>
    <message>
        <source>No credentials cache found</source>
        <translation>No se encontró la caché de credenciales</translation>
    </message>
    <message>
        <source>Matching credential not found</source>
        <translation>No se encontró la credencial correspondiente</translation>
    </message>
    <message>
        <source>Bad format in credentials cache</source>
        <translation>Formato incorrecto en la caché de credenciales</translation>
    </message>
    <message>
        <source>Unsupported cache version</source>
        <translation>Versión de caché no admitida</translation>
    </message>
    <message>
        <source>Cache name malformed</source>
        <translation>Nombre de caché mal formado</translation>
    </message>
    <message>
        <source>Unknown cache type</source>
        <translation>Tipo de caché desconocido</translation>
    </message>
    <message>
        <source>Cache cannot be read or written</source>
        <translation>La caché no se puede leer o escribir</translation>
    </message>
    <message>
        <source>Cache permissions incorrect</source>
        <translation>Permisos de la caché incorrectos</translation>
    </message>
    <message>
        <source>Internal cache error</source>
        <translation>Error interno de la caché</translation>
    </message>
    <message>
        <source>Cannot find KDC for realm</source>
        <translation>No se encuentra ningún KDC para el realm</translation>
    </message>
    <message>
        <source>Cannot resolve address of the KDC</source>
        <translation>No se puede resolver la dirección del KDC</translation>
    </message>
    <message>
        <source>Cannot contact any KDC for realm</source>
        <translation>No se puede contactar con ningún KDC del realm</translation>
    </message>
    <message>
        <source>Cannot determine realm for host</source>
        <translation>No se puede determinar el realm del host</translation>
    </message>
    <message>
        <source>Cannot determine realm for a numeric address</source>
        <translation>No se puede determinar el realm de una dirección numérica</translation>
    </message>
    <message>
        <source>Host name cannot be canonicalized</source>
        <translation>El nombre de host no se puede canonizar</translation>
    </message>
    <message>
        <source>Cannot find ticket for the realm</source>
        <translation>No se encuentra el ticket para el realm</translation>
    </message>
    <message>
        <source>No default realm configured</source>
        <translation>No hay realm predeterminado configurado</translation>
    </message>
    <message>
        <source>Configuration file cannot be opened</source>
        <translation>El archivo de configuración no se puede abrir</translation>
    </message>
    <message>
        <source>Configuration file malformed</source>
        <translation>Archivo de configuración mal formado</translation>
    </message>
    <message>
        <source>No supported encryption types configured</source>
        <translation>No hay tipos de cifrado admitidos configurados</translation>
    </message>
    <message>
        <source>No credentials with a supported encryption type</source>
        <translation>No hay credenciales con un tipo de cifrado admitido</translation>
    </message>
    <message>
        <source>Clocks differ in the answer</source>
        <translation>Los relojes difieren en la respuesta</translation>
    </message>
    <message>
        <source>Answer does not match the request</source>
        <translation>La respuesta no corresponde a la solicitud</translation>
    </message>
    <message>
        <source>Key not in the keytab</source>
        <translation>La clave no está en el keytab</translation>
    </message>
    <message>
        <source>Key version not in the keytab</source>
        <translation>La versión de clave no está en el keytab</translation>
    </message>
    <message>
        <source>Pre-authentication failed</source>
        <translation>Falló la autenticación previa</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Otro código</translation>
    </message>
</context>
<context>
    <name>finding:code.event</name>
    <message>
        <source>Windows event</source>
        <translation>Evento de Windows</translation>
    </message>
    <message>
        <source>4624: somebody signed in (normal)</source>
        <translation>4624: alguien inició sesión (normal)</translation>
    </message>
    <message>
        <source>4634: a session ended (normal)</source>
        <translation>4634: una sesión terminó (normal)</translation>
    </message>
    <message>
        <source>4648: another account&apos;s password used</source>
        <translation>4648: se usó la contraseña de otra cuenta</translation>
    </message>
    <message>
        <source>4672: sign-in with administrator&apos;s rights</source>
        <translation>4672: inicio de sesión con derechos de administrador</translation>
    </message>
    <message>
        <source>4768: sign-on ticket requested</source>
        <translation>4768: se solicitó un ticket de inicio de sesión</translation>
    </message>
    <message>
        <source>4769: service ticket requested</source>
        <translation>4769: se solicitó un ticket de servicio</translation>
    </message>
    <message>
        <source>4770: ticket renewed (normal)</source>
        <translation>4770: ticket renovado (normal)</translation>
    </message>
    <message>
        <source>4776: name and password checked by NTLM</source>
        <translation>4776: nombre y contraseña comprobados por NTLM</translation>
    </message>
    <message>
        <source>4625: a sign-in failed</source>
        <translation>4625: falló un inicio de sesión</translation>
    </message>
    <message>
        <source>4771: the password check failed</source>
        <translation>4771: falló la comprobación de la contraseña</translation>
    </message>
    <message>
        <source>4740: an account was locked</source>
        <translation>4740: se bloqueó una cuenta</translation>
    </message>
    <message>
        <source>4649: a request was repeated</source>
        <translation>4649: se repitió una solicitud</translation>
    </message>
    <message>
        <source>4820: device not allowed for the account</source>
        <translation>4820: dispositivo no permitido para la cuenta</translation>
    </message>
    <message>
        <source>4821: authentication policy refused a service ticket</source>
        <translation>4821: una directiva de autenticación rechazó un ticket de servicio</translation>
    </message>
    <message>
        <source>4822: NTLM refused, Protected Users</source>
        <translation>4822: NTLM rechazado, Protected Users</translation>
    </message>
    <message>
        <source>4823: NTLM refused, account restrictions</source>
        <translation>4823: NTLM rechazado, restricciones de cuenta</translation>
    </message>
    <message>
        <source>4824: RC4 or DES refused, Protected Users</source>
        <translation>4824: RC4 o DES rechazado, Protected Users</translation>
    </message>
    <message>
        <source>5378: delegation forbidden by policy</source>
        <translation>5378: delegación prohibida por directiva</translation>
    </message>
    <message>
        <source>5719: the computer could not reach its domain</source>
        <translation>5719: el equipo no pudo contactar con su dominio</translation>
    </message>
    <message>
        <source>The server could not read the ticket</source>
        <translation>El servidor no pudo leer el ticket</translation>
    </message>
    <message>
        <source>The server says the ticket is not yet valid</source>
        <translation>El servidor dice que el ticket aún no es válido</translation>
    </message>
    <message>
        <source>The ticket did not fit into the buffer</source>
        <translation>El ticket no cabía en el búfer</translation>
    </message>
    <message>
        <source>The controller rejected the user&apos;s certificate</source>
        <translation>El controlador rechazó el certificado del usuario</translation>
    </message>
    <message>
        <source>The controller&apos;s certificate is not trusted</source>
        <translation>El certificado del controlador no es de confianza</translation>
    </message>
    <message>
        <source>A saved password is wrong</source>
        <translation>Una contraseña guardada es incorrecta</translation>
    </message>
    <message>
        <source>The ticket did not fit, larger size needed</source>
        <translation>El ticket no cabía, se necesita un tamaño mayor</translation>
    </message>
    <message>
        <source>Service name not registered</source>
        <translation>Nombre de servicio no registrado</translation>
    </message>
    <message>
        <source>Service name registered twice</source>
        <translation>Nombre de servicio registrado dos veces</translation>
    </message>
    <message>
        <source>No domain controller found</source>
        <translation>No se encontró ningún controlador de dominio</translation>
    </message>
    <message>
        <source>Two accounts carry the same service name</source>
        <translation>Dos cuentas llevan el mismo nombre de servicio</translation>
    </message>
    <message>
        <source>Sign-on: no key of the kind asked for</source>
        <translation>Inicio de sesión: no hay clave del tipo pedido</translation>
    </message>
    <message>
        <source>Service ticket: no key of the kind asked for</source>
        <translation>Ticket de servicio: no hay clave del tipo pedido</translation>
    </message>
    <message>
        <source>The controller has no certificate</source>
        <translation>El controlador no tiene certificado</translation>
    </message>
    <message>
        <source>The controller&apos;s certificate is not valid any more</source>
        <translation>El certificado del controlador ya no es válido</translation>
    </message>
    <message>
        <source>The user&apos;s certificate was refused</source>
        <translation>Se rechazó el certificado del usuario</translation>
    </message>
    <message>
        <source>An account may not ask in a user&apos;s name</source>
        <translation>Una cuenta no puede pedir en nombre de un usuario</translation>
    </message>
    <message>
        <source>Sign-on: encryption asked for is not allowed</source>
        <translation>Inicio de sesión: el cifrado pedido no está permitido</translation>
    </message>
    <message>
        <source>Service ticket: encryption asked for is not allowed</source>
        <translation>Ticket de servicio: el cifrado pedido no está permitido</translation>
    </message>
    <message>
        <source>No usable certificate for smart card sign-on</source>
        <translation>No hay certificado utilizable para la tarjeta inteligente</translation>
    </message>
    <message>
        <source>A very large ticket was issued</source>
        <translation>Se emitió un ticket muy grande</translation>
    </message>
    <message>
        <source>Certificate not firmly tied to the account</source>
        <translation>Certificado no vinculado firmemente a la cuenta</translation>
    </message>
    <message>
        <source>Certificate older than the account</source>
        <translation>Certificado más antiguo que la cuenta</translation>
    </message>
    <message>
        <source>Certificate names another account</source>
        <translation>El certificado indica otra cuenta</translation>
    </message>
    <message>
        <source>An account has no AES keys</source>
        <translation>Una cuenta no tiene claves AES</translation>
    </message>
    <message>
        <source>RC4 ticket issued: client knows nothing better</source>
        <translation>Ticket RC4 emitido: el cliente no conoce nada mejor</translation>
    </message>
    <message>
        <source>RC4 ticket issued: account has no AES keys</source>
        <translation>Ticket RC4 emitido: la cuenta no tiene claves AES</translation>
    </message>
    <message>
        <source>Ticket refused: client knows only RC4</source>
        <translation>Ticket rechazado: el cliente solo conoce RC4</translation>
    </message>
    <message>
        <source>Ticket refused: account has no AES keys</source>
        <translation>Ticket rechazado: la cuenta no tiene claves AES</translation>
    </message>
    <message>
        <source>The controller&apos;s default still has old encryption</source>
        <translation>El valor predeterminado del controlador aún incluye cifrado antiguo</translation>
    </message>
    <message>
        <source>Service wants AES, the client cannot</source>
        <translation>El servicio quiere AES, el cliente no puede</translation>
    </message>
    <message>
        <source>Service set to AES without AES keys</source>
        <translation>Servicio configurado para AES sin claves AES</translation>
    </message>
    <message>
        <source>Ticket refused: service wants AES, client has none</source>
        <translation>Ticket rechazado: el servicio quiere AES, el cliente no lo tiene</translation>
    </message>
    <message>
        <source>Ticket refused: AES-only account without AES keys</source>
        <translation>Ticket rechazado: cuenta solo AES sin claves AES</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Otro evento</translation>
    </message>
</context>
<context>
    <name>finding:code.heimdal</name>
    <message>
        <source>Heimdal library code</source>
        <translation>Código de la biblioteca Heimdal</translation>
    </message>
    <message>
        <source>A Heimdal code</source>
        <translation>Un código de Heimdal</translation>
    </message>
</context>
<context>
    <name>finding:code.gss-major</name>
    <message>
        <source>GSS-API code</source>
        <translation>Código GSS-API</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Sin credenciales</translation>
    </message>
    <message>
        <source>Credentials expired</source>
        <translation>Credenciales expiradas</translation>
    </message>
    <message>
        <source>Token seen twice</source>
        <translation>Token visto dos veces</translation>
    </message>
    <message>
        <source>Token damaged</source>
        <translation>Token dañado</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Otro código</translation>
    </message>
</context>
<context>
    <name>finding:code.gss-minor</name>
    <message>
        <source>GSS-API minor code</source>
        <translation>Código secundario de GSS-API</translation>
    </message>
    <message>
        <source>The ticket cache is empty</source>
        <translation>La caché de tickets está vacía</translation>
    </message>
    <message>
        <source>The cache has no sign-on ticket</source>
        <translation>La caché no tiene ticket de inicio de sesión</translation>
    </message>
    <message>
        <source>No key for the service&apos;s name</source>
        <translation>No hay clave para el nombre del servicio</translation>
    </message>
    <message>
        <source>A GSS-API minor code</source>
        <translation>Un código secundario de GSS-API</translation>
    </message>
</context>
<context>
    <name>finding:code.java</name>
    <message>
        <source>Java message</source>
        <translation>Mensaje de Java</translation>
    </message>
    <message>
        <source>A Java message</source>
        <translation>Un mensaje de Java</translation>
    </message>
</context>
<context>
    <name>finding:code.chromium</name>
    <message>
        <source>Browser error (Chrome, Edge)</source>
        <translation>Error del navegador (Chrome, Edge)</translation>
    </message>
    <message>
        <source>Which word beginning with ERR_ does the browser&apos;s error page show?</source>
        <translation>¿Qué palabra que empieza por ERR_ muestra la página de error del navegador?</translation>
    </message>
    <message>
        <source>The browser itself says whether the proxy, its PAC file or the sign-on is missing.</source>
        <translation>El propio navegador dice si falta el proxy, su archivo PAC o el inicio de sesión.</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Sin credenciales</translation>
    </message>
    <message>
        <source>Kerberos library or setup missing</source>
        <translation>Falta la biblioteca o la configuración de Kerberos</translation>
    </message>
    <message>
        <source>Proxy cannot be reached</source>
        <translation>No se puede acceder al proxy</translation>
    </message>
    <message>
        <source>PAC file cannot be used</source>
        <translation>El archivo PAC no se puede usar</translation>
    </message>
    <message>
        <source>PAC script failed</source>
        <translation>Falló el script PAC</translation>
    </message>
    <message>
        <source>Proxy offers nothing usable</source>
        <translation>El proxy no ofrece nada utilizable</translation>
    </message>
    <message>
        <source>Another browser error</source>
        <translation>Otro error del navegador</translation>
    </message>
    <message>
        <source>Small grey capital letters at the foot of the page, such as ERR_PROXY_CONNECTION_FAILED.</source>
        <translation>Pequeñas mayúsculas grises al pie de la página, como ERR_PROXY_CONNECTION_FAILED.</translation>
    </message>
    <message>
        <source>The line that begins with &apos;curl:&apos;.</source>
        <translation>La línea que empieza por &apos;curl:&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:code.curl</name>
    <message>
        <source>curl message</source>
        <translation>Mensaje de curl</translation>
    </message>
    <message>
        <source>A message of curl</source>
        <translation>Un mensaje de curl</translation>
    </message>
</context>
<context>
    <name>finding:code.sssd</name>
    <message>
        <source>SSSD message</source>
        <translation>Mensaje de SSSD</translation>
    </message>
    <message>
        <source>A message of SSSD</source>
        <translation>Un mensaje de SSSD</translation>
    </message>
</context>
<context>
    <name>finding:code.squid</name>
    <message>
        <source>Squid message</source>
        <translation>Mensaje de Squid</translation>
    </message>
    <message>
        <source>Squid was sent an NTLM token</source>
        <translation>Squid recibió un token NTLM</translation>
    </message>
    <message>
        <source>The helper was sent an NTLM token</source>
        <translation>El auxiliar recibió un token NTLM</translation>
    </message>
    <message>
        <source>A message of Squid</source>
        <translation>Un mensaje de Squid</translation>
    </message>
</context>
<context>
    <name>finding:signon.message</name>
    <message>
        <source>Message of the failed sign-in</source>
        <translation>Mensaje del inicio de sesión fallido</translation>
    </message>
    <message>
        <source>What does the message say when signing in fails?</source>
        <translation>¿Qué dice el mensaje cuando falla el inicio de sesión?</translation>
    </message>
    <message>
        <source>The message is the domain controller&apos;s own word, and mostly names the fault already.</source>
        <translation>El mensaje es la propia palabra del controlador de dominio y casi siempre ya nombra el fallo.</translation>
    </message>
    <message>
        <source>There was no message, or signing in works</source>
        <translation>No hubo mensaje, o el inicio de sesión funciona</translation>
    </message>
    <message>
        <source>The name or the password is wrong</source>
        <translation>El nombre o la contraseña es incorrecto</translation>
    </message>
    <message>
        <source>The account is locked (kinit: revoked)</source>
        <translation>La cuenta está bloqueada (kinit: revoked)</translation>
    </message>
    <message>
        <source>The account is disabled</source>
        <translation>La cuenta está deshabilitada</translation>
    </message>
    <message>
        <source>The account has expired</source>
        <translation>La cuenta ha caducado</translation>
    </message>
    <message>
        <source>The password has expired or must be changed</source>
        <translation>La contraseña ha caducado o hay que cambiarla</translation>
    </message>
    <message>
        <source>Not at this time, not on this computer, or forbidden by policy</source>
        <translation>No a esta hora, no en este equipo, o prohibido por la directiva</translation>
    </message>
    <message>
        <source>The times of computer and server differ</source>
        <translation>La hora del equipo y la del servidor difieren</translation>
    </message>
    <message>
        <source>No server for signing in was found or answered</source>
        <translation>No se encontró ni respondió ningún servidor de inicio de sesión</translation>
    </message>
    <message>
        <source>The trust relationship of this workstation, or its computer account</source>
        <translation>La relación de confianza de esta estación de trabajo, o su cuenta de equipo</translation>
    </message>
    <message>
        <source>Something about a smart card or a certificate</source>
        <translation>Algo sobre una tarjeta inteligente o un certificado</translation>
    </message>
    <message>
        <source>An encryption type is not supported</source>
        <translation>Un tipo de cifrado no es compatible</translation>
    </message>
    <message>
        <source>The configuration or the default realm is missing or damaged</source>
        <translation>Falta o está dañada la configuración o el realm predeterminado</translation>
    </message>
    <message>
        <source>Another message</source>
        <translation>Otro mensaje</translation>
    </message>
    <message>
        <source>Let the user read the message of the sign-in screen out, word for word.</source>
        <translation>Pida al usuario que lea el mensaje de la pantalla de inicio de sesión, palabra por palabra.</translation>
    </message>
    <message>
        <source>The words after &apos;kinit:&apos;. &apos;Password incorrect&apos; is a wrong password, &apos;revoked&apos; a locked or disabled account, &apos;Cannot find KDC&apos; no server.</source>
        <translation>Las palabras después de &apos;kinit:&apos;. &apos;Password incorrect&apos; es una contraseña incorrecta, &apos;revoked&apos; una cuenta bloqueada o deshabilitada, &apos;Cannot find KDC&apos; que no hay servidor.</translation>
    </message>
    <message>
        <source>The words after &apos;kinit:&apos;.</source>
        <translation>Las palabras después de &apos;kinit:&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:as.error</name>
    <message>
        <source>Answer to the sign-on request</source>
        <translation>Respuesta a la solicitud de inicio de sesión</translation>
    </message>
    <message>
        <source>It is the domain controller&apos;s own word on the user&apos;s account.</source>
        <translation>Es lo que dice el propio controlador de dominio sobre la cuenta del usuario.</translation>
    </message>
    <message>
        <source>The sign-on ticket was issued</source>
        <translation>Se emitió el ticket de inicio de sesión</translation>
    </message>
    <message>
        <source>1: account expired</source>
        <translation>1: cuenta expirada</translation>
    </message>
    <message>
        <source>6: user not found</source>
        <translation>6: usuario no encontrado</translation>
    </message>
    <message>
        <source>7: realm&apos;s own service not found</source>
        <translation>7: no se encontró el servicio propio del realm</translation>
    </message>
    <message>
        <source>9: account has no key</source>
        <translation>9: la cuenta no tiene clave</translation>
    </message>
    <message>
        <source>12: policy forbids the sign-on</source>
        <translation>12: una directiva prohíbe el inicio de sesión</translation>
    </message>
    <message>
        <source>14: no encryption type in common</source>
        <translation>14: ningún tipo de cifrado en común</translation>
    </message>
    <message>
        <source>16: kind of sign-on not supported</source>
        <translation>16: tipo de autenticación no admitido</translation>
    </message>
    <message>
        <source>17: transited type not supported</source>
        <translation>17: tipo de ruta transitada no admitido</translation>
    </message>
    <message>
        <source>18: account locked, disabled or expired</source>
        <translation>18: cuenta bloqueada, deshabilitada o expirada</translation>
    </message>
    <message>
        <source>23: password expired</source>
        <translation>23: contraseña expirada</translation>
    </message>
    <message>
        <source>24: wrong password</source>
        <translation>24: contraseña incorrecta</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: error en la comprobación de integridad</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: relojes demasiado distintos</translation>
    </message>
    <message>
        <source>62: certificate not trusted</source>
        <translation>62: certificado no de confianza</translation>
    </message>
    <message>
        <source>63: domain controller not trusted</source>
        <translation>63: controlador de dominio no de confianza</translation>
    </message>
    <message>
        <source>64: invalid signature</source>
        <translation>64: firma no válida</translation>
    </message>
    <message>
        <source>65: stronger key needed</source>
        <translation>65: se necesita una clave más fuerte</translation>
    </message>
    <message>
        <source>66: certificate does not match</source>
        <translation>66: el certificado no coincide</translation>
    </message>
    <message>
        <source>68: wrong realm</source>
        <translation>68: realm equivocado</translation>
    </message>
    <message>
        <source>70: certificate cannot be verified</source>
        <translation>70: el certificado no se puede verificar</translation>
    </message>
    <message>
        <source>71: certificate invalid</source>
        <translation>71: certificado no válido</translation>
    </message>
    <message>
        <source>72: certificate revoked</source>
        <translation>72: certificado revocado</translation>
    </message>
    <message>
        <source>73: revocation status unknown</source>
        <translation>73: estado de revocación desconocido</translation>
    </message>
    <message>
        <source>74: revocation status unavailable</source>
        <translation>74: estado de revocación no disponible</translation>
    </message>
    <message>
        <source>75: name in the certificate does not match</source>
        <translation>75: el nombre del certificado no coincide</translation>
    </message>
    <message>
        <source>76: controller&apos;s name does not match</source>
        <translation>76: el nombre del controlador no coincide</translation>
    </message>
    <message>
        <source>77: certificate is not for this purpose</source>
        <translation>77: el certificado no es para este fin</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Otro error</translation>
    </message>
</context>
<context>
    <name>finding:as.ntstatus</name>
    <message>
        <source>Extended status in the answer to the sign-on request</source>
        <translation>Estado extendido en la respuesta a la solicitud de inicio de sesión</translation>
    </message>
    <message>
        <source>With error 18 the controller may say by this number whether the account is locked, disabled or expired.</source>
        <translation>Con el error 18 el controlador puede decir con este número si la cuenta está bloqueada, deshabilitada o expirada.</translation>
    </message>
    <message>
        <source>None, or not given</source>
        <translation>Ninguno, o no indicado</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>Restricción de cuenta</translation>
    </message>
    <message>
        <source>Outside the logon hours</source>
        <translation>Fuera de las horas de inicio de sesión</translation>
    </message>
    <message>
        <source>Not from this computer</source>
        <translation>No desde este equipo</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Contraseña expirada</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Cuenta deshabilitada</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Cuenta expirada</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>Hay que cambiar la contraseña</translation>
    </message>
    <message>
        <source>Account locked out</source>
        <translation>Cuenta bloqueada</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Otro estado</translation>
    </message>
</context>
<context>
    <name>finding:as.preauth</name>
    <message>
        <source>Does the account have to prove itself</source>
        <translation>Si la cuenta debe identificarse</translation>
    </message>
    <message>
        <source>Is &apos;Do not require Kerberos preauthentication&apos; ticked on the account?</source>
        <translation>¿Está marcada en la cuenta la opción &apos;No pedir la autenticación Kerberos previa&apos; (Do not require Kerberos preauthentication)?</translation>
    </message>
    <message>
        <source>Without it anybody can fetch data of this account that can be attacked offline.</source>
        <translation>Sin ella, cualquiera puede obtener datos de esta cuenta que se pueden atacar sin conexión.</translation>
    </message>
    <message>
        <source>Yes, the controller asks for proof first</source>
        <translation>Sí, el controlador pide antes una prueba</translation>
    </message>
    <message>
        <source>No, the ticket comes without proof</source>
        <translation>No, el ticket llega sin prueba</translation>
    </message>
    <message>
        <source>DoesNotRequirePreAuth should be False.</source>
        <translation>DoesNotRequirePreAuth debería ser False.</translation>
    </message>
</context>
<context>
    <name>finding:tgs.cross-realm.error</name>
    <message>
        <source>Answer of the own domain to the request for the other realm&apos;s ticket</source>
        <translation>Respuesta del dominio propio a la solicitud del ticket del otro realm</translation>
    </message>
    <message>
        <source>What does your own domain answer when it is asked for the ticket of the proxy&apos;s realm?</source>
        <translation>¿Qué responde su propio dominio cuando se le pide el ticket del realm del proxy?</translation>
    </message>
    <message>
        <source>The answer tells a missing trust (7) from a trust without AES (14), at once.</source>
        <translation>La respuesta distingue al momento una confianza inexistente (7) de una confianza sin AES (14).</translation>
    </message>
    <message>
        <source>The ticket was issued</source>
        <translation>Se emitió el ticket</translation>
    </message>
    <message>
        <source>7: no such service (no trust)</source>
        <translation>7: no existe ese servicio (no hay confianza)</translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation>9: sin clave</translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation>12: una directiva lo prohíbe</translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation>14: tipo de cifrado no admitido</translation>
    </message>
    <message>
        <source>18: revoked</source>
        <translation>18: revocado</translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation>28: ruta de confianza no aceptada</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: error en la comprobación de integridad</translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation>32: ticket expirado</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: relojes demasiado distintos</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41: mensaje modificado</translation>
    </message>
    <message>
        <source>68: wrong realm</source>
        <translation>68: realm equivocado</translation>
    </message>
    <message>
        <source>The domain controller did not answer</source>
        <translation>El controlador de dominio no respondió</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Otro error</translation>
    </message>
    <message>
        <source>Error 0x6fb or 0xc000018b is answer 7; 0x80090342 or 0xc00002fd is answer 14; a ticket in the list is &apos;issued&apos;.</source>
        <translation>El error 0x6fb o 0xc000018b es la respuesta 7; 0x80090342 o 0xc00002fd es la respuesta 14; un ticket en la lista es &apos;emitido&apos;.</translation>
    </message>
    <message>
        <source>&apos;Server not found&apos; is 7; &apos;KDC has no support for encryption type&apos; is 14; &apos;kvno = &apos; is &apos;issued&apos;.</source>
        <translation>&apos;Server not found&apos; es 7; &apos;KDC has no support for encryption type&apos; es 14; &apos;kvno = &apos; es &apos;emitido&apos;.</translation>
    </message>
    <message>
        <source>No message means that the ticket was issued; klist shows it.</source>
        <translation>Si no hay mensaje, el ticket se emitió; klist lo muestra.</translation>
    </message>
</context>
<context>
    <name>finding:tgs.proxy-service.error</name>
    <message>
        <source>Answer of the other realm to the request for the proxy&apos;s ticket</source>
        <translation>Respuesta del otro realm a la solicitud del ticket del proxy</translation>
    </message>
    <message>
        <source>What does the proxy&apos;s realm answer when it is asked for the ticket of the proxy?</source>
        <translation>¿Qué responde el realm del proxy cuando se le pide el ticket del proxy?</translation>
    </message>
    <message>
        <source>Error 31 or 41 here means that the two sides of the trust hold different passwords; 7 means that the proxy&apos;s name is unknown there.</source>
        <translation>El error 31 o 41 significa aquí que los dos lados de la confianza tienen contraseñas distintas; 7 significa que allí no se conoce el nombre del proxy.</translation>
    </message>
    <message>
        <source>The ticket was issued</source>
        <translation>Se emitió el ticket</translation>
    </message>
    <message>
        <source>7: no such service</source>
        <translation>7: no existe ese servicio</translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation>9: sin clave</translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation>12: una directiva lo prohíbe</translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation>14: tipo de cifrado no admitido</translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation>28: ruta de confianza no aceptada</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: error en la comprobación de integridad</translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation>32: ticket expirado</translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation>33: ticket aún no válido</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: relojes demasiado distintos</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41: mensaje modificado</translation>
    </message>
    <message>
        <source>44: key version not available</source>
        <translation>44: versión de clave no disponible</translation>
    </message>
    <message>
        <source>60: generic error</source>
        <translation>60: error genérico</translation>
    </message>
    <message>
        <source>The KDC of that realm did not answer</source>
        <translation>El KDC de ese realm no respondió</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Otro error</translation>
    </message>
    <message>
        <source>The error number after &apos;failed with&apos;: 0x51f or 0xc000005e means that nobody answered; a ticket in the list is &apos;issued&apos;.</source>
        <translation>El número de error tras &apos;failed with&apos;: 0x51f o 0xc000005e significa que nadie respondió; un ticket en la lista es &apos;emitido&apos;.</translation>
    </message>
    <message>
        <source>The words after &apos;kvno:&apos;. &apos;Decrypt integrity check failed&apos; is 31, &apos;Server not found&apos; is 7.</source>
        <translation>Las palabras tras &apos;kvno:&apos;. &apos;Decrypt integrity check failed&apos; es 31, &apos;Server not found&apos; es 7.</translation>
    </message>
    <message>
        <source>No message means that the ticket was issued.</source>
        <translation>Si no hay mensaje, el ticket se emitió.</translation>
    </message>
</context>
<context>
    <name>finding:tgs.service.error</name>
    <message>
        <source>Answer of the own domain to the request for a service&apos;s ticket</source>
        <translation>Respuesta del dominio propio a la solicitud de un ticket de servicio</translation>
    </message>
    <message>
        <source>What does the domain controller answer when the service&apos;s ticket is requested by hand?</source>
        <translation>¿Qué responde el controlador de dominio cuando se pide a mano el ticket del servicio?</translation>
    </message>
    <message>
        <source>It separates a name that is not registered (7) or registered twice (8) from an encryption problem (14).</source>
        <translation>Distingue un nombre no registrado (7) o registrado dos veces (8) de un problema de cifrado (14).</translation>
    </message>
    <message>
        <source>The ticket was issued</source>
        <translation>Se emitió el ticket</translation>
    </message>
    <message>
        <source>7: no such service</source>
        <translation>7: no existe ese servicio</translation>
    </message>
    <message>
        <source>8: name registered twice</source>
        <translation>8: nombre registrado dos veces</translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation>9: sin clave</translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation>12: una directiva lo prohíbe</translation>
    </message>
    <message>
        <source>13: option not allowed</source>
        <translation>13: opción no permitida</translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation>14: tipo de cifrado no admitido</translation>
    </message>
    <message>
        <source>18: account revoked</source>
        <translation>18: cuenta revocada</translation>
    </message>
    <message>
        <source>27: user-to-user required</source>
        <translation>27: se requiere user-to-user</translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation>28: ruta de confianza no aceptada</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: error en la comprobación de integridad</translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation>32: ticket expirado</translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation>33: ticket aún no válido</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: relojes demasiado distintos</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41: mensaje modificado</translation>
    </message>
    <message>
        <source>The domain controller did not answer</source>
        <translation>El controlador de dominio no respondió</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Otro error</translation>
    </message>
    <message>
        <source>0x6fb or 0xc000018b is 7; 0x80090342 is 14; a ticket in the list is &apos;issued&apos;.</source>
        <translation>0x6fb o 0xc000018b es 7; 0x80090342 es 14; un ticket en la lista es &apos;emitido&apos;.</translation>
    </message>
    <message>
        <source>&apos;Server not found in Kerberos database&apos; is 7; &apos;kvno = &apos; is &apos;issued&apos;.</source>
        <translation>&apos;Server not found in Kerberos database&apos; es 7; &apos;kvno = &apos; es &apos;emitido&apos;.</translation>
    </message>
    <message>
        <source>No message means that the ticket was issued.</source>
        <translation>Si no hay mensaje, el ticket se emitió.</translation>
    </message>
</context>
<context>
    <name>finding:ap.error</name>
    <message>
        <source>Answer of the service to the ticket</source>
        <translation>Respuesta del servicio al ticket</translation>
    </message>
    <message>
        <source>Which error does the service or its log give for the ticket?</source>
        <translation>¿Qué error da el servicio o su registro para el ticket?</translation>
    </message>
    <message>
        <source>41 or 31 says that the service cannot read the ticket, 44 that its key is old, 37 that its clock is off, 34 that it saw the request twice.</source>
        <translation>41 o 31 dice que el servicio no puede leer el ticket, 44 que su clave es antigua, 37 que su reloj va mal, 34 que vio la solicitud dos veces.</translation>
    </message>
    <message>
        <source>The service took the ticket</source>
        <translation>El servicio aceptó el ticket</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: error en la comprobación de integridad</translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation>32: ticket expirado</translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation>33: ticket aún no válido</translation>
    </message>
    <message>
        <source>34: request was repeated</source>
        <translation>34: solicitud repetida</translation>
    </message>
    <message>
        <source>35: ticket is for somebody else</source>
        <translation>35: el ticket es para otro</translation>
    </message>
    <message>
        <source>36: ticket and name do not match</source>
        <translation>36: el ticket y el nombre no coinciden</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: relojes demasiado distintos</translation>
    </message>
    <message>
        <source>40: wrong kind of message</source>
        <translation>40: tipo de mensaje equivocado</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41: mensaje modificado</translation>
    </message>
    <message>
        <source>44: key version not available</source>
        <translation>44: versión de clave no disponible</translation>
    </message>
    <message>
        <source>45: key not available</source>
        <translation>45: clave no disponible</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Otro error</translation>
    </message>
    <message>
        <source>The word that begins with KRB_AP_ERR_.</source>
        <translation>La palabra que empieza por KRB_AP_ERR_.</translation>
    </message>
    <message>
        <source>Words such as &apos;Wrong principal&apos;, &apos;Key version&apos;, &apos;Clock skew&apos;, &apos;Request is a replay&apos;.</source>
        <translation>Palabras como &apos;Wrong principal&apos;, &apos;Key version&apos;, &apos;Clock skew&apos;, &apos;Request is a replay&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:klist.error</name>
    <message>
        <source>klist itself fails</source>
        <translation>Falla el propio klist</translation>
    </message>
    <message>
        <source>Does klist print an error in place of a list?</source>
        <translation>¿Muestra klist un error en lugar de una lista?</translation>
    </message>
    <message>
        <source>Its error says whether there is no sign-on, no reachable domain controller or no access to the tickets.</source>
        <translation>Su error dice si falta el inicio de sesión, un controlador de dominio accesible o el acceso a los tickets.</translation>
    </message>
    <message>
        <source>No, it prints its list</source>
        <translation>No, muestra su lista</translation>
    </message>
    <message>
        <source>No credentials are available in the security package</source>
        <translation>No hay credenciales disponibles en el paquete de seguridad</translation>
    </message>
    <message>
        <source>No such logon session</source>
        <translation>No existe esa sesión de inicio</translation>
    </message>
    <message>
        <source>No credentials cache found</source>
        <translation>No se encontró la caché de credenciales</translation>
    </message>
    <message>
        <source>The cache cannot be read (permissions, format)</source>
        <translation>La caché no se puede leer (permisos, formato)</translation>
    </message>
    <message>
        <source>No logon server or KDC can be reached</source>
        <translation>No se puede contactar con ningún servidor de inicio de sesión ni KDC</translation>
    </message>
    <message>
        <source>The name asked for is not known</source>
        <translation>El nombre pedido no se conoce</translation>
    </message>
    <message>
        <source>The encryption type is not supported</source>
        <translation>El tipo de cifrado no se admite</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Otro error</translation>
    </message>
    <message>
        <source>Lines that begin with &apos;Error calling API&apos; or &apos;klist failed with&apos;.</source>
        <translation>Líneas que empiezan por &apos;Error calling API&apos; o &apos;klist failed with&apos;.</translation>
    </message>
    <message>
        <source>A line that begins with &apos;klist:&apos;.</source>
        <translation>Una línea que empieza por &apos;klist:&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:klist.tgt</name>
    <message>
        <source>Sign-on ticket of the own domain</source>
        <translation>Ticket de inicio de sesión del dominio propio</translation>
    </message>
    <message>
        <source>Does the list of tickets show a ticket that begins with krbtgt/ and the name of your own domain, and is its end time still ahead?</source>
        <translation>¿Muestra la lista un ticket que empieza por krbtgt/ y el nombre de su propio dominio, y su hora de fin aún no ha pasado?</translation>
    </message>
    <message>
        <source>Without this ticket nothing else can work; with it, sign-on to the domain is proven.</source>
        <translation>Sin este ticket nada más puede funcionar; con él, el inicio de sesión en el dominio está probado.</translation>
    </message>
    <message>
        <source>It is there and valid</source>
        <translation>Está y es válido</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>It is there, but its end time is past</source>
        <translation>Está, pero su hora de fin ya pasó</translation>
    </message>
    <message>
        <source>It is there, but its start lies in the future</source>
        <translation>Está, pero su inicio queda en el futuro</translation>
    </message>
    <message>
        <source>A line &apos;Server: krbtgt/REALM @ REALM&apos; and below it &apos;End Time&apos;. Use a normal prompt, not one opened as administrator.</source>
        <translation>Una línea &apos;Server: krbtgt/REALM @ REALM&apos; y debajo &apos;End Time&apos;. Use un símbolo del sistema normal, no uno abierto como administrador.</translation>
    </message>
    <message>
        <source>A line with krbtgt/REALM@REALM; the second date is its end.</source>
        <translation>Una línea con krbtgt/REALM@REALM; la segunda fecha es su fin.</translation>
    </message>
    <message>
        <source>A line with krbtgt/REALM@REALM that does not say Expired.</source>
        <translation>Una línea con krbtgt/REALM@REALM que no diga Expired.</translation>
    </message>
</context>
<context>
    <name>finding:klist.proxy-tgt</name>
    <message>
        <source>Cross-realm ticket: krbtgt of the proxy&apos;s realm</source>
        <translation>Ticket entre realms: krbtgt del realm del proxy</translation>
    </message>
    <message>
        <source>After opening a web page, does the list show a ticket that begins with krbtgt/ and the name of the proxy&apos;s realm?</source>
        <translation>Tras abrir una página web, ¿muestra la lista un ticket que empieza por krbtgt/ y el nombre del realm del proxy?</translation>
    </message>
    <message>
        <source>It tells whether your own domain controller handed out the way to the proxy&apos;s realm.</source>
        <translation>Indica si su propio controlador de dominio entregó el camino hacia el realm del proxy.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Está</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>A line such as &apos;Server: krbtgt/PROXY-REALM @ REALM&apos;. For Zscaler the realm is the cloud&apos;s name, for instance ZSCALERTWO.NET.</source>
        <translation>Una línea como &apos;Server: krbtgt/PROXY-REALM @ REALM&apos;. En Zscaler el realm es el nombre de la nube, por ejemplo ZSCALERTWO.NET.</translation>
    </message>
    <message>
        <source>A line with krbtgt/PROXY-REALM@REALM.</source>
        <translation>Una línea con krbtgt/PROXY-REALM@REALM.</translation>
    </message>
</context>
<context>
    <name>finding:klist.proxy-ticket</name>
    <message>
        <source>Ticket for the proxy itself</source>
        <translation>Ticket para el propio proxy</translation>
    </message>
    <message>
        <source>After opening a web page, does the list show a ticket that begins with HTTP/ and the name of the proxy?</source>
        <translation>Tras abrir una página web, ¿muestra la lista un ticket que empieza por HTTP/ y el nombre del proxy?</translation>
    </message>
    <message>
        <source>If it is there, the whole chain of tickets works and the fault lies in the browser, on the way or at the proxy.</source>
        <translation>Si está, toda la cadena de tickets funciona y el fallo está en el navegador, en el camino o en el proxy.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Está</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>A line such as &apos;Server: HTTP/PROXY-HOST @ PROXY-REALM&apos;.</source>
        <translation>Una línea como &apos;Server: HTTP/PROXY-HOST @ PROXY-REALM&apos;.</translation>
    </message>
    <message>
        <source>A line with HTTP/PROXY-HOST@PROXY-REALM.</source>
        <translation>Una línea con HTTP/PROXY-HOST@PROXY-REALM.</translation>
    </message>
</context>
<context>
    <name>finding:klist.service-ticket</name>
    <message>
        <source>Ticket for the service that fails</source>
        <translation>Ticket para el servicio que falla</translation>
    </message>
    <message>
        <source>Right after the failure, does the list show a ticket for the service, such as HTTP/server or cifs/server?</source>
        <translation>Justo después del fallo, ¿muestra la lista un ticket para el servicio, como HTTP/server o cifs/server?</translation>
    </message>
    <message>
        <source>With a ticket, the fault lies at the service; without one, in the name, the trust or the domain.</source>
        <translation>Con ticket, el fallo está en el servicio; sin él, en el nombre, la confianza o el dominio.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Está</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>A line &apos;Server: SERVICE/HOST @ REALM&apos; with the server&apos;s name.</source>
        <translation>Una línea &apos;Server: SERVICE/HOST @ REALM&apos; con el nombre del servidor.</translation>
    </message>
    <message>
        <source>A line SERVICE/HOST@REALM.</source>
        <translation>Una línea SERVICE/HOST@REALM.</translation>
    </message>
</context>
<context>
    <name>finding:klist.after-purge</name>
    <message>
        <source>Tickets come back after purge</source>
        <translation>Los tickets vuelven tras la purga</translation>
    </message>
    <message>
        <source>Clear the tickets, load the page again and list them: do tickets appear?</source>
        <translation>Purgue los tickets, vuelva a cargar la página y muestre la lista: ¿aparecen tickets?</translation>
    </message>
    <message>
        <source>A list that stays empty shows that the computer cannot talk to a domain controller or has nothing to sign on with.</source>
        <translation>Una lista que sigue vacía muestra que el equipo no puede hablar con un controlador de dominio o no tiene con qué autenticarse.</translation>
    </message>
    <message>
        <source>Yes, tickets appear again</source>
        <translation>Sí, vuelven a aparecer tickets</translation>
    </message>
    <message>
        <source>No, the list stays empty</source>
        <translation>No, la lista sigue vacía</translation>
    </message>
    <message>
        <source>Then reload the page in the browser and run: klist. &apos;Cached Tickets: (0)&apos; means that it stays empty.</source>
        <translation>Después vuelva a cargar la página en el navegador y ejecute: klist. &apos;Cached Tickets: (0)&apos; significa que sigue vacía.</translation>
    </message>
    <message>
        <source>kinit asks for the password; klist should then list krbtgt/REALM@REALM.</source>
        <translation>kinit pide la contraseña; después klist debería mostrar krbtgt/REALM@REALM.</translation>
    </message>
</context>
<context>
    <name>finding:klist.weak-etype</name>
    <message>
        <source>Weak encryption in the list of tickets</source>
        <translation>Cifrado débil en la lista de tickets</translation>
    </message>
    <message>
        <source>Does the list name RC4 or DES anywhere?</source>
        <translation>¿Aparece RC4 o DES en algún lugar de la lista?</translation>
    </message>
    <message>
        <source>Old encryption is being switched off: a ticket with it points to an account or a trust that has to be renewed.</source>
        <translation>El cifrado antiguo se está desactivando: un ticket con él señala una cuenta o una confianza que hay que renovar.</translation>
    </message>
    <message>
        <source>No, all AES</source>
        <translation>No, todo AES</translation>
    </message>
    <message>
        <source>RC4 is there</source>
        <translation>Aparece RC4</translation>
    </message>
    <message>
        <source>DES is there</source>
        <translation>Aparece DES</translation>
    </message>
    <message>
        <source>The lines &apos;KerbTicket Encryption Type&apos; and &apos;Session Key Type&apos;.</source>
        <translation>Las líneas &apos;KerbTicket Encryption Type&apos; y &apos;Session Key Type&apos;.</translation>
    </message>
    <message>
        <source>The lines &apos;Etype (skey, tkt)&apos;; rc4 may be written arcfour-hmac.</source>
        <translation>Las líneas &apos;Etype (skey, tkt)&apos;; rc4 puede aparecer como arcfour-hmac.</translation>
    </message>
    <message>
        <source>The lines &apos;Ticket etype&apos; and &apos;Session key&apos;.</source>
        <translation>Las líneas &apos;Ticket etype&apos; y &apos;Session key&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:klist.realm-case</name>
    <message>
        <source>Spelling of the realms in the tickets</source>
        <translation>Grafía de los realms en los tickets</translation>
    </message>
    <message>
        <source>Are all realm names after the @ written in capital letters?</source>
        <translation>¿Están escritos en mayúsculas todos los nombres de realm tras la @?</translation>
    </message>
    <message>
        <source>Realms are compared letter by letter; a name in small letters is another realm.</source>
        <translation>Los realms se comparan letra por letra; un nombre en minúsculas es otro realm.</translation>
    </message>
    <message>
        <source>All in capital letters</source>
        <translation>Todos en mayúsculas</translation>
    </message>
    <message>
        <source>A realm is written with small letters</source>
        <translation>Un realm está escrito con minúsculas</translation>
    </message>
    <message>
        <source>The words after @ and after krbtgt/.</source>
        <translation>Las palabras tras @ y tras krbtgt/.</translation>
    </message>
</context>
<context>
    <name>finding:klist.proxy-realm</name>
    <message>
        <source>Realm of the proxy&apos;s tickets against the proxy&apos;s name</source>
        <translation>Realm de los tickets del proxy frente al nombre del proxy</translation>
    </message>
    <message>
        <source>Is the realm in the krbtgt/ ticket the cloud that the proxy&apos;s host name ends in?</source>
        <translation>¿Es el realm del ticket krbtgt/ la nube en la que termina el nombre de host del proxy?</translation>
    </message>
    <message>
        <source>A trust or a mapping for another cloud gives tickets that this proxy cannot use.</source>
        <translation>Una confianza o una asignación para otra nube da tickets que este proxy no puede usar.</translation>
    </message>
    <message>
        <source>It is the realm that the proxy&apos;s host belongs to</source>
        <translation>Es el realm al que pertenece el host del proxy</translation>
    </message>
    <message>
        <source>It is another realm or another cloud</source>
        <translation>Es otro realm u otra nube</translation>
    </message>
    <message>
        <source>Compare krbtgt/PROXY-REALM with the end of the proxy&apos;s host name in the PAC file.</source>
        <translation>Compare krbtgt/PROXY-REALM con el final del nombre de host del proxy en el archivo PAC.</translation>
    </message>
    <message>
        <source>Compare krbtgt/PROXY-REALM with the end of the proxy&apos;s host name.</source>
        <translation>Compare krbtgt/PROXY-REALM con el final del nombre de host del proxy.</translation>
    </message>
</context>
<context>
    <name>finding:klist.ticket-age</name>
    <message>
        <source>Age of the tickets against the last change</source>
        <translation>Antigüedad de los tickets frente al último cambio</translation>
    </message>
    <message>
        <source>Were the tickets issued before the change of password, groups or service account?</source>
        <translation>¿Se emitieron los tickets antes del cambio de contraseña, grupos o cuenta de servicio?</translation>
    </message>
    <message>
        <source>A ticket keeps what was true when it was issued; it does not notice later changes.</source>
        <translation>Un ticket conserva lo que era cierto al emitirse; no se entera de cambios posteriores.</translation>
    </message>
    <message>
        <source>They are newer than the change, or nothing was changed</source>
        <translation>Son más nuevos que el cambio, o no se cambió nada</translation>
    </message>
    <message>
        <source>They are older than the change</source>
        <translation>Son más antiguos que el cambio</translation>
    </message>
    <message>
        <source>&apos;Start Time&apos; of the sign-on ticket, compared with the time of the change.</source>
        <translation>&apos;Start Time&apos; del ticket de inicio de sesión, comparado con la hora del cambio.</translation>
    </message>
    <message>
        <source>The first date of each line.</source>
        <translation>La primera fecha de cada línea.</translation>
    </message>
</context>
<context>
    <name>finding:klist.purge-helps</name>
    <message>
        <source>Fresh tickets help</source>
        <translation>Los tickets nuevos ayudan</translation>
    </message>
    <message>
        <source>Does it work after the tickets were cleared and the user signed in again?</source>
        <translation>¿Funciona tras purgar los tickets y volver a iniciar sesión?</translation>
    </message>
    <message>
        <source>If fresh tickets help, the old ones were out of date and nothing else is broken.</source>
        <translation>Si los tickets nuevos ayudan, los viejos estaban desfasados y no hay nada más roto.</translation>
    </message>
    <message>
        <source>Yes, after klist purge or a new sign-in it works</source>
        <translation>Sí, tras klist purge o un nuevo inicio de sesión funciona</translation>
    </message>
    <message>
        <source>No, it fails as before</source>
        <translation>No, falla como antes</translation>
    </message>
    <message>
        <source>Lock the screen, unlock it with the password, try again.</source>
        <translation>Bloquee la pantalla, desbloquéela con la contraseña y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>finding:capture.proxy-tgt-query</name>
    <message>
        <source>Request for the proxy realm&apos;s ticket on the wire</source>
        <translation>Solicitud del ticket del realm del proxy en la red</translation>
    </message>
    <message>
        <source>Does a capture taken while a page loads show a request for krbtgt/PROXY-REALM?</source>
        <translation>¿Muestra una captura hecha al cargar una página una solicitud de krbtgt/PROXY-REALM?</translation>
    </message>
    <message>
        <source>A computer that never asks has not learned that the proxy belongs to that realm, or talks to the proxy by its address.</source>
        <translation>Un equipo que nunca lo pide no sabe que el proxy pertenece a ese realm, o habla con el proxy por su dirección.</translation>
    </message>
    <message>
        <source>The computer asked for it</source>
        <translation>El equipo lo pidió</translation>
    </message>
    <message>
        <source>It never asked for it</source>
        <translation>Nunca lo pidió</translation>
    </message>
    <message>
        <source>Load a page, then: pktmon stop; pktmon etl2pcap kerberos.etl. Drop the pcapng file into Kerbscope.</source>
        <translation>Cargue una página y después: pktmon stop; pktmon etl2pcap kerberos.etl. Suelte el archivo pcapng en Kerbscope.</translation>
    </message>
    <message>
        <source>Load a page, stop with Ctrl+C and drop the file into Kerbscope.</source>
        <translation>Cargue una página, pare con Ctrl+C y suelte el archivo en Kerbscope.</translation>
    </message>
</context>
<context>
    <name>finding:capture.ticket-query</name>
    <message>
        <source>Request for a ticket for the server</source>
        <translation>Solicitud de un ticket para el servidor</translation>
    </message>
    <message>
        <source>It tells whether the program took the way of Kerberos at all.</source>
        <translation>Indica si el programa siguió siquiera el camino de Kerberos.</translation>
    </message>
    <message>
        <source>A ticket for the server was asked for</source>
        <translation>Se solicitó un ticket para el servidor</translation>
    </message>
    <message>
        <source>The server asked for sign-on, and no ticket for it was asked for</source>
        <translation>El servidor pidió un inicio de sesión y no se solicitó ningún ticket para él</translation>
    </message>
</context>
<context>
    <name>finding:capture.kdc</name>
    <message>
        <source>Domain controller on the wire</source>
        <translation>Controlador de dominio en la red</translation>
    </message>
    <message>
        <source>Silence on port 88 points to the network, a refusal to a stopped service or a wrong host.</source>
        <translation>El silencio en el puerto 88 señala a la red; un rechazo, a un servicio detenido o un host equivocado.</translation>
    </message>
    <message>
        <source>It was asked and answered</source>
        <translation>Se le preguntó y respondió</translation>
    </message>
    <message>
        <source>It was asked and did not answer</source>
        <translation>Se le preguntó y no respondió</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>La conexión fue rechazada</translation>
    </message>
    <message>
        <source>It was not asked at all</source>
        <translation>No se le preguntó</translation>
    </message>
</context>
<context>
    <name>finding:capture.proxy-kdc</name>
    <message>
        <source>The proxy realm&apos;s KDC on the wire</source>
        <translation>KDC del realm del proxy en la red</translation>
    </message>
    <message>
        <source>It tells whether the second half of the way, to the proxy&apos;s realm, was reached.</source>
        <translation>Indica si se alcanzó la segunda mitad del camino, hacia el realm del proxy.</translation>
    </message>
    <message>
        <source>It was asked and answered</source>
        <translation>Se le preguntó y respondió</translation>
    </message>
    <message>
        <source>It was asked and did not answer</source>
        <translation>Se le preguntó y no respondió</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>La conexión fue rechazada</translation>
    </message>
    <message>
        <source>It was not asked at all</source>
        <translation>No se le preguntó</translation>
    </message>
</context>
<context>
    <name>finding:capture.udp-too-big</name>
    <message>
        <source>Answers too big for UDP</source>
        <translation>Respuestas demasiado grandes para UDP</translation>
    </message>
    <message>
        <source>Big tickets need TCP port 88; where it is closed, the sign-on ends without a word.</source>
        <translation>Los tickets grandes necesitan el puerto TCP 88; donde está cerrado, el inicio de sesión termina sin decir nada.</translation>
    </message>
    <message>
        <source>None was seen</source>
        <translation>No se vio ninguna</translation>
    </message>
    <message>
        <source>Seen, and asked again by TCP (normal)</source>
        <translation>Se vieron, y se repitió por TCP (normal)</translation>
    </message>
    <message>
        <source>Seen, and TCP brought no answer</source>
        <translation>Se vieron, y TCP no trajo respuesta</translation>
    </message>
</context>
<context>
    <name>finding:network.kdc-tcp</name>
    <message>
        <source>TCP port 88 of the domain controller</source>
        <translation>Puerto TCP 88 del controlador de dominio</translation>
    </message>
    <message>
        <source>Does TCP port 88 of the domain controller answer?</source>
        <translation>¿Responde el puerto TCP 88 del controlador de dominio?</translation>
    </message>
    <message>
        <source>Kerberos begins on UDP and needs TCP for big answers; a firewall often forgets the second one.</source>
        <translation>Kerberos empieza por UDP y necesita TCP para respuestas grandes; en los firewalls se olvida a menudo lo segundo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed or silent, while UDP answers</source>
        <translation>Cerrado o mudo, mientras UDP responde</translation>
    </message>
    <message>
        <source>TcpTestSucceeded: True.</source>
        <translation>TcpTestSucceeded: True.</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation>&apos;succeeded&apos; o &apos;open&apos;.</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos;.</source>
        <translation>&apos;succeeded&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:client.network</name>
    <message>
        <source>Where the computer is</source>
        <translation>Dónde está el equipo</translation>
    </message>
    <message>
        <source>Is the computer in the company network, connected by VPN, or outside without VPN?</source>
        <translation>¿Está el equipo en la red de la empresa, conectado por VPN o fuera sin VPN?</translation>
    </message>
    <message>
        <source>Without a way into the company network no domain controller can be asked.</source>
        <translation>Sin un camino hacia la red de la empresa no se puede preguntar a ningún controlador de dominio.</translation>
    </message>
    <message>
        <source>In the company network</source>
        <translation>En la red de la empresa</translation>
    </message>
    <message>
        <source>Outside, with VPN connected</source>
        <translation>Fuera, con VPN conectada</translation>
    </message>
    <message>
        <source>Outside, without VPN</source>
        <translation>Fuera, sin VPN</translation>
    </message>
    <message>
        <source>Ask the user: in the office, at home, in a hotel? Is the VPN connected?</source>
        <translation>Pregunte al usuario: ¿en la oficina, en casa, en un hotel? ¿Está conectada la VPN?</translation>
    </message>
</context>
<context>
    <name>finding:kdc.reach</name>
    <message>
        <source>Domain controller can be reached</source>
        <translation>El controlador de dominio es accesible</translation>
    </message>
    <message>
        <source>Can the computer reach a domain controller?</source>
        <translation>¿Puede el equipo acceder a un controlador de dominio?</translation>
    </message>
    <message>
        <source>It separates a network problem from everything else.</source>
        <translation>Separa un problema de red de todo lo demás.</translation>
    </message>
    <message>
        <source>Yes, it answers</source>
        <translation>Sí, responde</translation>
    </message>
    <message>
        <source>No, no answer</source>
        <translation>No, sin respuesta</translation>
    </message>
    <message>
        <source>No, the connection is refused</source>
        <translation>No, la conexión se rechaza</translation>
    </message>
    <message>
        <source>&apos;The command completed successfully&apos; and the name of a controller. Error 1355 means that none was found.</source>
        <translation>&apos;The command completed successfully&apos; y el nombre de un controlador. El error 1355 significa que no se encontró ninguno.</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation>&apos;succeeded&apos; o &apos;open&apos;.</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos;.</source>
        <translation>&apos;succeeded&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:proxy-kdc.reach</name>
    <message>
        <source>The proxy realm&apos;s KDC can be reached</source>
        <translation>El KDC del realm del proxy es accesible</translation>
    </message>
    <message>
        <source>Can the computer reach the KDC of the proxy&apos;s realm on port 88?</source>
        <translation>¿Puede el equipo acceder al KDC del realm del proxy en el puerto 88?</translation>
    </message>
    <message>
        <source>The ticket for the proxy comes from there, directly, not through the proxy.</source>
        <translation>El ticket del proxy viene de allí, directamente, no a través del proxy.</translation>
    </message>
    <message>
        <source>Yes, it answers</source>
        <translation>Sí, responde</translation>
    </message>
    <message>
        <source>No, no answer</source>
        <translation>No, sin respuesta</translation>
    </message>
    <message>
        <source>No, the connection is refused or the name is unknown</source>
        <translation>No, la conexión se rechaza o el nombre no se conoce</translation>
    </message>
    <message>
        <source>TcpTestSucceeded: True. For Zscaler the host is kerberos. and the cloud, for instance kerberos.zscalertwo.net.</source>
        <translation>TcpTestSucceeded: True. En Zscaler el host es kerberos. y la nube, por ejemplo kerberos.zscalertwo.net.</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation>&apos;succeeded&apos; o &apos;open&apos;.</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos;.</source>
        <translation>&apos;succeeded&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:dns.kdc-srv</name>
    <message>
        <source>DNS record of the domain controllers</source>
        <translation>Registro DNS de los controladores de dominio</translation>
    </message>
    <message>
        <source>Does DNS know the domain controllers of the realm?</source>
        <translation>¿Conoce DNS los controladores de dominio del realm?</translation>
    </message>
    <message>
        <source>The computer finds its domain controller by this record alone; a wrong DNS server hides the whole domain.</source>
        <translation>El equipo encuentra su controlador de dominio solo por este registro; un servidor DNS equivocado oculta todo el dominio.</translation>
    </message>
    <message>
        <source>It lists controllers</source>
        <translation>Muestra controladores</translation>
    </message>
    <message>
        <source>There is no such record</source>
        <translation>No existe ese registro</translation>
    </message>
    <message>
        <source>DNS does not answer</source>
        <translation>el DNS no responde</translation>
    </message>
    <message>
        <source>Lines with &apos;svr hostname&apos;. &apos;Non-existent domain&apos; means that there is none.</source>
        <translation>Líneas con &apos;svr hostname&apos;. &apos;Non-existent domain&apos; significa que no hay.</translation>
    </message>
    <message>
        <source>One line a controller; no line means that there is none.</source>
        <translation>Una línea por controlador; ninguna línea significa que no hay.</translation>
    </message>
    <message>
        <source>One line a controller.</source>
        <translation>Una línea por controlador.</translation>
    </message>
</context>
<context>
    <name>finding:dns.names</name>
    <message>
        <source>Forward and reverse name of the service</source>
        <translation>Nombre directo e inverso del servicio</translation>
    </message>
    <message>
        <source>Does the server&apos;s address lead back to the same name, without an alias in between?</source>
        <translation>¿Lleva la dirección del servidor de vuelta al mismo nombre, sin un alias en medio?</translation>
    </message>
    <message>
        <source>Some programs ask for the ticket of the name that DNS gives back, not of the name in the address bar.</source>
        <translation>Algunos programas piden el ticket del nombre que devuelve DNS, no del que está en la barra de direcciones.</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>They disagree (alias or other reverse name)</source>
        <translation>No coinciden (alias u otro nombre inverso)</translation>
    </message>
    <message>
        <source>A line &apos;Aliases:&apos; or another &apos;Name:&apos; means that they disagree. Then nslookup the address.</source>
        <translation>Una línea &apos;Aliases:&apos; u otro &apos;Name:&apos; significa que no coinciden. Después nslookup con la dirección.</translation>
    </message>
    <message>
        <source>Then the same with the address: it must give the first name back.</source>
        <translation>Después lo mismo con la dirección: debe devolver el primer nombre.</translation>
    </message>
    <message>
        <source>Then dig -x ADDRESS.</source>
        <translation>Después dig -x ADDRESS.</translation>
    </message>
</context>
<context>
    <name>finding:clock.kdc-offset</name>
    <message>
        <source>This computer&apos;s clock against the domain controller&apos;s</source>
        <translation>Reloj de este equipo frente al del controlador de dominio</translation>
    </message>
    <message>
        <source>How far is the computer&apos;s clock from the domain controller&apos;s?</source>
        <translation>¿Cuánto difiere el reloj del equipo del reloj del controlador de dominio?</translation>
    </message>
    <message>
        <source>More than five minutes apart, Kerberos refuses every ticket.</source>
        <translation>Con más de cinco minutos de diferencia, Kerberos rechaza todos los tickets.</translation>
    </message>
    <message>
        <source>Less than five minutes apart</source>
        <translation>Menos de cinco minutos de diferencia</translation>
    </message>
    <message>
        <source>This computer is more than five minutes slow</source>
        <translation>Este equipo va más de cinco minutos atrasado</translation>
    </message>
    <message>
        <source>This computer is more than five minutes fast</source>
        <translation>Este equipo va más de cinco minutos adelantado</translation>
    </message>
    <message>
        <source>Seconds after the comma; up to 300 is fine.</source>
        <translation>Segundos tras la coma; hasta 300 está bien.</translation>
    </message>
    <message>
        <source>&apos;System time&apos; in seconds.</source>
        <translation>&apos;System time&apos; en segundos.</translation>
    </message>
    <message>
        <source>The first number is the offset in seconds.</source>
        <translation>El primer número es la diferencia en segundos.</translation>
    </message>
</context>
<context>
    <name>finding:clock.proxy-kdc-offset</name>
    <message>
        <source>This computer&apos;s clock against the proxy realm&apos;s</source>
        <translation>Reloj de este equipo frente al del realm del proxy</translation>
    </message>
    <message>
        <source>The proxy&apos;s realm keeps its own time; both must agree.</source>
        <translation>El realm del proxy tiene su propia hora; ambas deben coincidir.</translation>
    </message>
    <message>
        <source>Less than five minutes apart</source>
        <translation>Menos de cinco minutos de diferencia</translation>
    </message>
    <message>
        <source>More than five minutes apart</source>
        <translation>Más de cinco minutos de diferencia</translation>
    </message>
</context>
<context>
    <name>finding:clock.reference-offset</name>
    <message>
        <source>This computer&apos;s clock against the true time</source>
        <translation>Reloj de este equipo frente a la hora real</translation>
    </message>
    <message>
        <source>Does the computer show the right time, compared with a phone?</source>
        <translation>¿Muestra el equipo la hora correcta, comparada con un teléfono?</translation>
    </message>
    <message>
        <source>It tells whether the computer&apos;s clock or the server&apos;s is the wrong one.</source>
        <translation>Indica si es el reloj del equipo o el del servidor el que va mal.</translation>
    </message>
    <message>
        <source>Right to within five minutes</source>
        <translation>Correcto con un margen de cinco minutos</translation>
    </message>
    <message>
        <source>Wrong by more than five minutes</source>
        <translation>Equivocado en más de cinco minutos</translation>
    </message>
    <message>
        <source>Compare with a mobile phone; look at date and time zone too.</source>
        <translation>Compare con un teléfono móvil; mire también la fecha y la zona horaria.</translation>
    </message>
</context>
<context>
    <name>finding:proxy.address</name>
    <message>
        <source>Form of the proxy&apos;s name</source>
        <translation>Forma del nombre del proxy</translation>
    </message>
    <message>
        <source>Is the proxy named by its full host name, or by a number address or a short name?</source>
        <translation>¿Se indica el proxy por su nombre de host completo, o por una dirección numérica o un nombre corto?</translation>
    </message>
    <message>
        <source>No ticket exists for a number address; the browser then falls back to NTLM.</source>
        <translation>No existe ticket para una dirección numérica; el navegador recurre entonces a NTLM.</translation>
    </message>
    <message>
        <source>A full host name</source>
        <translation>Un nombre de host completo</translation>
    </message>
    <message>
        <source>A number address such as 10.1.2.3</source>
        <translation>Una dirección numérica como 10.1.2.3</translation>
    </message>
    <message>
        <source>A short name without dots</source>
        <translation>Un nombre corto sin puntos</translation>
    </message>
    <message>
        <source>And in Settings, Network, Proxy: the setup script or the manual address.</source>
        <translation>Y en Configuración, Red, Proxy: el script de configuración o la dirección manual.</translation>
    </message>
    <message>
        <source>And the browser&apos;s proxy setting.</source>
        <translation>Y la configuración de proxy del navegador.</translation>
    </message>
    <message>
        <source>HTTPProxy or ProxyAutoConfigURLString.</source>
        <translation>HTTPProxy o ProxyAutoConfigURLString.</translation>
    </message>
</context>
<context>
    <name>finding:proxy.port</name>
    <message>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Which port of the proxy is used?</source>
        <translation>¿Qué puerto del proxy se usa?</translation>
    </message>
    <message>
        <source>Zscaler asks for Kerberos on port 8800, and on other ports only where the location has Kerberos switched on.</source>
        <translation>Zscaler pide Kerberos en el puerto 8800, y en otros solo donde la ubicación tiene Kerberos activado.</translation>
    </message>
    <message>
        <source>The port with Kerberos (Zscaler: 8800)</source>
        <translation>El puerto con Kerberos (Zscaler: 8800)</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>Otro puerto</translation>
    </message>
    <message>
        <source>The number after the colon in the proxy setting or in the PAC file&apos;s answer.</source>
        <translation>El número tras los dos puntos en la configuración de proxy o en la respuesta del archivo PAC.</translation>
    </message>
</context>
<context>
    <name>finding:pac.result</name>
    <message>
        <source>Answer of the PAC file</source>
        <translation>Respuesta del archivo PAC</translation>
    </message>
    <message>
        <source>Which proxy does the PAC file give for the page that fails?</source>
        <translation>¿Qué proxy da el archivo PAC para la página que falla?</translation>
    </message>
    <message>
        <source>The default PAC file leads to a number address, for which no ticket exists; the Kerberos one leads to a host name.</source>
        <translation>El archivo PAC predeterminado lleva a una dirección numérica, para la que no existe ticket; el de Kerberos lleva a un nombre de host.</translation>
    </message>
    <message>
        <source>A host name with the Kerberos port</source>
        <translation>Un nombre de host con el puerto Kerberos</translation>
    </message>
    <message>
        <source>A number address</source>
        <translation>Una dirección numérica</translation>
    </message>
    <message>
        <source>A host name with another port</source>
        <translation>Un nombre de host con otro puerto</translation>
    </message>
    <message>
        <source>DIRECT: no proxy</source>
        <translation>DIRECT: sin proxy</translation>
    </message>
    <message>
        <source>The file cannot be fetched</source>
        <translation>El archivo no se puede obtener</translation>
    </message>
    <message>
        <source>The script has an error</source>
        <translation>El script tiene un error</translation>
    </message>
    <message>
        <source>Open that address in a browser and drop the file into Kerbscope. Its name often ends in kerberos.pac.</source>
        <translation>Abra esa dirección en un navegador y suelte el archivo en Kerbscope. Su nombre suele terminar en kerberos.pac.</translation>
    </message>
    <message>
        <source>Fetch the file and drop it into Kerbscope.</source>
        <translation>Obtenga el archivo y suéltelo en Kerbscope.</translation>
    </message>
    <message>
        <source>ProxyAutoConfigURLString; fetch the file and drop it into Kerbscope.</source>
        <translation>ProxyAutoConfigURLString; obtenga el archivo y suéltelo en Kerbscope.</translation>
    </message>
</context>
<context>
    <name>finding:proxy.offers</name>
    <message>
        <source>What the proxy offers for signing on</source>
        <translation>Qué ofrece el proxy para autenticarse</translation>
    </message>
    <message>
        <source>Does the proxy offer &apos;Negotiate&apos; in its answer 407?</source>
        <translation>¿Ofrece el proxy &apos;Negotiate&apos; en su respuesta 407?</translation>
    </message>
    <message>
        <source>If it does not offer Negotiate, no browser sends a Kerberos ticket.</source>
        <translation>Si no ofrece Negotiate, ningún navegador envía un ticket Kerberos.</translation>
    </message>
    <message>
        <source>Negotiate, alone or among others</source>
        <translation>Negotiate, solo o entre otros</translation>
    </message>
    <message>
        <source>NTLM, but not Negotiate</source>
        <translation>NTLM, pero no Negotiate</translation>
    </message>
    <message>
        <source>Only Basic or Digest</source>
        <translation>Solo Basic o Digest</translation>
    </message>
    <message>
        <source>It asks for nothing</source>
        <translation>No pide nada</translation>
    </message>
    <message>
        <source>The lines &apos;&lt; Proxy-Authenticate:&apos;.</source>
        <translation>Las líneas &apos;&lt; Proxy-Authenticate:&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:site.offers</name>
    <message>
        <source>What the web site offers for signing on</source>
        <translation>Lo que el sitio web ofrece para iniciar sesión</translation>
    </message>
    <message>
        <source>A browser sends a ticket only to a site that offers Negotiate.</source>
        <translation>Un navegador solo envía un ticket a un sitio que ofrece Negotiate.</translation>
    </message>
    <message>
        <source>Negotiate, alone or among others</source>
        <translation>Negotiate, solo o entre otros</translation>
    </message>
    <message>
        <source>Only NTLM, Basic or its own form</source>
        <translation>Solo NTLM, Basic o su propio formulario</translation>
    </message>
</context>
<context>
    <name>finding:proxy.connect</name>
    <message>
        <source>Connection to the proxy</source>
        <translation>Conexión con el proxy</translation>
    </message>
    <message>
        <source>Does the computer reach the proxy&apos;s port?</source>
        <translation>¿Llega el equipo al puerto del proxy?</translation>
    </message>
    <message>
        <source>A closed port shows as &apos;the proxy cannot be reached&apos;, before any ticket plays a part.</source>
        <translation>Un puerto cerrado se muestra como &apos;no se puede acceder al proxy&apos;, antes de que intervenga ningún ticket.</translation>
    </message>
    <message>
        <source>It connects</source>
        <translation>Se conecta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>TcpTestSucceeded: True.</source>
        <translation>TcpTestSucceeded: True.</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation>&apos;succeeded&apos; o &apos;open&apos;.</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos;.</source>
        <translation>&apos;succeeded&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:proxy.intermediary</name>
    <message>
        <source>Another device on the way to the proxy</source>
        <translation>Otro dispositivo en el camino hacia el proxy</translation>
    </message>
    <message>
        <source>Is there a second proxy, a local relay program or an inspecting device between browser and proxy?</source>
        <translation>¿Hay un segundo proxy, un programa de relé local o un dispositivo de inspección entre el navegador y el proxy?</translation>
    </message>
    <message>
        <source>Such devices may cut or rewrite the line that carries the ticket.</source>
        <translation>Esos dispositivos pueden cortar o reescribir la línea que lleva el ticket.</translation>
    </message>
    <message>
        <source>No, the browser talks to the proxy itself</source>
        <translation>No, el navegador habla con el propio proxy</translation>
    </message>
    <message>
        <source>Yes: a local relay, a second proxy or an inspecting firewall</source>
        <translation>Sí: un relé local, un segundo proxy o un firewall que inspecciona</translation>
    </message>
    <message>
        <source>Header lines &apos;Via&apos; or &apos;X-Forwarded-For&apos;; or a proxy setting that names 127.0.0.1.</source>
        <translation>Líneas de encabezado &apos;Via&apos; o &apos;X-Forwarded-For&apos;; o una configuración de proxy que indica 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>finding:proxy.user-listed</name>
    <message>
        <source>The user in the proxy&apos;s user list</source>
        <translation>El usuario en la lista de usuarios del proxy</translation>
    </message>
    <message>
        <source>Does the proxy&apos;s user list hold the user under the name that klist shows as client?</source>
        <translation>¿Contiene la lista de usuarios del proxy al usuario con el nombre que klist muestra como cliente?</translation>
    </message>
    <message>
        <source>The proxy looks the user up by this name: short logon name and Windows domain, not the mail address.</source>
        <translation>El proxy busca al usuario por este nombre: nombre corto de inicio de sesión y dominio de Windows, no la dirección de correo.</translation>
    </message>
    <message>
        <source>Listed under exactly the name in the ticket</source>
        <translation>Figura exactamente con el nombre del ticket</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>No figura</translation>
    </message>
    <message>
        <source>Listed under another name, for instance the mail address</source>
        <translation>Figura con otro nombre, por ejemplo la dirección de correo</translation>
    </message>
    <message>
        <source>Read the client name, for instance jdoe @ CORP.EXAMPLE.COM, and let the proxy admin search for it.</source>
        <translation>Lea el nombre de cliente, por ejemplo jdoe @ CORP.EXAMPLE.COM, y pida al administrador del proxy que lo busque.</translation>
    </message>
</context>
<context>
    <name>finding:proxy.domain-registered</name>
    <message>
        <source>The domain in the proxy&apos;s company profile</source>
        <translation>El dominio en el perfil de empresa del proxy</translation>
    </message>
    <message>
        <source>Is the user&apos;s Windows domain registered at the proxy provider?</source>
        <translation>¿Está registrado el dominio de Windows del usuario en el proveedor del proxy?</translation>
    </message>
    <message>
        <source>A valid ticket from a domain that the provider does not know is refused.</source>
        <translation>Un ticket válido de un dominio que el proveedor no conoce se rechaza.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>The part after the @ of the client name; let the proxy admin compare it with the registered domains.</source>
        <translation>La parte tras la @ del nombre de cliente; pida al administrador del proxy que la compare con los dominios registrados.</translation>
    </message>
</context>
<context>
    <name>finding:client.name-length</name>
    <message>
        <source>Length of the login name</source>
        <translation>Longitud del nombre de inicio de sesión</translation>
    </message>
    <message>
        <source>Is the user&apos;s login name, together with the domain, unusually long?</source>
        <translation>¿Es el nombre de inicio de sesión del usuario, junto con el dominio, inusualmente largo?</translation>
    </message>
    <message>
        <source>The proxy takes names up to a limit only.</source>
        <translation>El proxy solo acepta nombres hasta un límite.</translation>
    </message>
    <message>
        <source>Usual (up to about 64 characters with the domain)</source>
        <translation>Habitual (hasta unos 64 caracteres con el dominio)</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>Muy largo</translation>
    </message>
    <message>
        <source>Count the characters of the client name.</source>
        <translation>Cuente los caracteres del nombre de cliente.</translation>
    </message>
</context>
<context>
    <name>finding:token.kind</name>
    <message>
        <source>What the browser sends</source>
        <translation>Qué envía el navegador</translation>
    </message>
    <message>
        <source>What does the browser send after the word Negotiate?</source>
        <translation>¿Qué envía el navegador tras la palabra Negotiate?</translation>
    </message>
    <message>
        <source>It shows whether the computer could get a ticket at all, or the browser gave up and used NTLM.</source>
        <translation>Muestra si el equipo pudo obtener un ticket o si el navegador desistió y usó NTLM.</translation>
    </message>
    <message>
        <source>A Kerberos ticket</source>
        <translation>Un ticket Kerberos</translation>
    </message>
    <message>
        <source>NTLM</source>
        <translation>NTLM</translation>
    </message>
    <message>
        <source>NTLM, wrapped in Negotiate</source>
        <translation>NTLM, envuelto en Negotiate</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Something that cannot be decoded</source>
        <translation>Algo que no se puede descodificar</translation>
    </message>
    <message>
        <source>Press F12, Network, load the page, open the request and copy the header Authorization or Proxy-Authorization. &apos;Negotiate TlRM&apos; is NTLM, &apos;Negotiate YII&apos; is Kerberos. Paste it into Kerbscope; the token itself is not kept.</source>
        <translation>Pulse F12, Red, cargue la página, abra la solicitud y copie el encabezado Authorization o Proxy-Authorization. &apos;Negotiate TlRM&apos; es NTLM, &apos;Negotiate YII&apos; es Kerberos. Péguelo en Kerbscope; el token en sí no se guarda.</translation>
    </message>
</context>
<context>
    <name>finding:token.size</name>
    <message>
        <source>Size of the ticket</source>
        <translation>Tamaño del ticket</translation>
    </message>
    <message>
        <source>The ticket carries all groups of the user; servers stop reading at a limit.</source>
        <translation>El ticket lleva todos los grupos del usuario; los servidores dejan de leer al llegar a un límite.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large (over 12,000 bytes)</source>
        <translation>Grande (más de 12 000 bytes)</translation>
    </message>
    <message>
        <source>Larger than the server takes</source>
        <translation>Mayor de lo que acepta el servidor</translation>
    </message>
</context>
<context>
    <name>finding:browser.negotiate</name>
    <message>
        <source>The browser may answer Negotiate for this site</source>
        <translation>El navegador puede responder a Negotiate en este sitio</translation>
    </message>
    <message>
        <source>Is the web site on the browser&apos;s list for integrated sign-on?</source>
        <translation>¿Está el sitio web en la lista del navegador para la autenticación integrada?</translation>
    </message>
    <message>
        <source>Browsers send tickets only to sites that the company has allowed.</source>
        <translation>Los navegadores solo envían tickets a los sitios que la empresa ha permitido.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not allowed, or the site is not on the list</source>
        <translation>No permitido, o el sitio no está en la lista</translation>
    </message>
    <message>
        <source>Chrome: the same below Google\Chrome; or open edge://policy. Firefox: about:config, network.negotiate-auth.trusted-uris.</source>
        <translation>Chrome: lo mismo bajo Google\Chrome; o abra edge://policy. Firefox: about:config, network.negotiate-auth.trusted-uris.</translation>
    </message>
    <message>
        <source>chrome://policy, or about:config in Firefox: network.negotiate-auth.trusted-uris.</source>
        <translation>chrome://policy, o about:config en Firefox: network.negotiate-auth.trusted-uris.</translation>
    </message>
    <message>
        <source>chrome://policy, or about:config in Firefox.</source>
        <translation>chrome://policy, o about:config en Firefox.</translation>
    </message>
</context>
<context>
    <name>finding:client.logon</name>
    <message>
        <source>How the user signed in to the computer</source>
        <translation>Cómo inició sesión el usuario en el equipo</translation>
    </message>
    <message>
        <source>Did the user sign in with the domain account while the company network was there?</source>
        <translation>¿Inició sesión el usuario con la cuenta de dominio estando disponible la red de la empresa?</translation>
    </message>
    <message>
        <source>Only a sign-in that reached a domain controller brings tickets.</source>
        <translation>Solo un inicio de sesión que llegó a un controlador de dominio trae tickets.</translation>
    </message>
    <message>
        <source>With the domain account, checked by a domain controller</source>
        <translation>Con la cuenta de dominio, comprobada por un controlador de dominio</translation>
    </message>
    <message>
        <source>With a local or private account</source>
        <translation>Con una cuenta local o privada</translation>
    </message>
    <message>
        <source>With the domain account, but offline (cached)</source>
        <translation>Con la cuenta de dominio, pero sin conexión (en caché)</translation>
    </message>
    <message>
        <source>whoami should begin with the domain; a LOGONSERVER that is the computer&apos;s own name means a local or cached sign-in.</source>
        <translation>whoami debería empezar por el dominio; un LOGONSERVER que es el nombre del propio equipo significa un inicio de sesión local o en caché.</translation>
    </message>
    <message>
        <source>&apos;configured: kerberos-member&apos; and a domain user.</source>
        <translation>&apos;configured: kerberos-member&apos; y un usuario de dominio.</translation>
    </message>
    <message>
        <source>An Active Directory domain and a network account.</source>
        <translation>Un dominio de Active Directory y una cuenta de red.</translation>
    </message>
</context>
<context>
    <name>finding:client.realm-mapping</name>
    <message>
        <source>Settings for the proxy&apos;s realm on the computer</source>
        <translation>Configuración para el realm del proxy en el equipo</translation>
    </message>
    <message>
        <source>Does the computer have the settings that tie the proxy&apos;s host names to the proxy&apos;s realm?</source>
        <translation>¿Tiene el equipo la configuración que vincula los nombres de host del proxy con el realm del proxy?</translation>
    </message>
    <message>
        <source>Without them the computer does not know that it must ask the proxy&apos;s realm for a ticket.</source>
        <translation>Sin ella el equipo no sabe que debe pedir un ticket al realm del proxy.</translation>
    </message>
    <message>
        <source>They are there</source>
        <translation>Está</translation>
    </message>
    <message>
        <source>They are missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>They are there, but name another realm or host</source>
        <translation>Está, pero indica otro realm u otro host</translation>
    </message>
    <message>
        <source>Below MitRealms a value PROXY-REALM with kerberos.CLOUD, below domain_realm a value PROXY-REALM with .CLOUD; .gateway.CLOUD (each with its leading dot).</source>
        <translation>Bajo MitRealms un valor PROXY-REALM con kerberos.CLOUD, bajo domain_realm un valor PROXY-REALM con .CLOUD; .gateway.CLOUD (cada uno con su punto inicial).</translation>
    </message>
    <message>
        <source>[realms] with PROXY-REALM and its kdc, [domain_realm] with .gateway.CLOUD = PROXY-REALM.</source>
        <translation>[realms] con PROXY-REALM y su kdc, [domain_realm] con .gateway.CLOUD = PROXY-REALM.</translation>
    </message>
    <message>
        <source>[realms] and [domain_realm] with PROXY-REALM.</source>
        <translation>[realms] y [domain_realm] con PROXY-REALM.</translation>
    </message>
</context>
<context>
    <name>finding:client.policy</name>
    <message>
        <source>Group policy with the realm settings</source>
        <translation>Directiva de grupo con la configuración del realm</translation>
    </message>
    <message>
        <source>Does the policy with the Kerberos realm settings reach this computer?</source>
        <translation>¿Llega a este equipo la directiva con la configuración del realm de Kerberos?</translation>
    </message>
    <message>
        <source>It separates a computer that missed its policies from a domain where the policy was never made.</source>
        <translation>Separa un equipo que no recibió sus directivas de un dominio donde la directiva nunca se creó.</translation>
    </message>
    <message>
        <source>Applied on this computer</source>
        <translation>Aplicada en este equipo</translation>
    </message>
    <message>
        <source>Exists in the domain, but is not applied here</source>
        <translation>Existe en el dominio, pero aquí no se aplica</translation>
    </message>
    <message>
        <source>Does not exist in the domain</source>
        <translation>No existe en el dominio</translation>
    </message>
    <message>
        <source>Look for the policy&apos;s name under &apos;Applied Group Policy Objects&apos;. If nobody knows its name, ask the AD admin whether it exists.</source>
        <translation>Busque el nombre de la directiva bajo &apos;Applied Group Policy Objects&apos; (Objetos de directiva de grupo aplicados). Si nadie conoce su nombre, pregunte al administrador de AD si existe.</translation>
    </message>
</context>
<context>
    <name>finding:client.directaccess</name>
    <message>
        <source>DirectAccess and where the computer thinks it is</source>
        <translation>DirectAccess y dónde cree estar el equipo</translation>
    </message>
    <message>
        <source>Is DirectAccess used, and does it judge rightly whether the computer is inside or outside?</source>
        <translation>¿Se usa DirectAccess, y juzga bien si el equipo está dentro o fuera?</translation>
    </message>
    <message>
        <source>When it judges wrongly, DNS and the way to the domain controllers go astray.</source>
        <translation>Si juzga mal, DNS y el camino a los controladores de dominio se pierden.</translation>
    </message>
    <message>
        <source>DirectAccess is not used</source>
        <translation>No se usa DirectAccess</translation>
    </message>
    <message>
        <source>Used, and it judges the place rightly</source>
        <translation>Se usa, y juzga bien el lugar</translation>
    </message>
    <message>
        <source>Used, and it takes outside for inside or the reverse</source>
        <translation>Se usa, y toma fuera por dentro o al revés</translation>
    </message>
    <message>
        <source>Inside the company there must be no entry (&apos;DirectAccess settings inactive&apos;); outside there must be entries for the company&apos;s names.</source>
        <translation>Dentro de la empresa no debe haber ninguna entrada (&apos;DirectAccess settings inactive&apos;); fuera debe haber entradas para los nombres de la empresa.</translation>
    </message>
</context>
<context>
    <name>finding:client.configuration</name>
    <message>
        <source>Kerberos configuration file</source>
        <translation>Archivo de configuración de Kerberos</translation>
    </message>
    <message>
        <source>Is the Kerberos configuration file there and complete?</source>
        <translation>¿Existe el archivo de configuración de Kerberos y está completo?</translation>
    </message>
    <message>
        <source>On Linux and macOS this file tells which realm the computer belongs to.</source>
        <translation>En Linux y macOS este archivo dice a qué realm pertenece el equipo.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>No default realm</source>
        <translation>Sin realm predeterminado</translation>
    </message>
    <message>
        <source>No KDC for the realm, and none in DNS</source>
        <translation>Sin KDC para el realm, y ninguno en DNS</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>The file has an error or cannot be read</source>
        <translation>El archivo tiene un error o no se puede leer</translation>
    </message>
    <message>
        <source>[libdefaults] with default_realm = REALM; [realms] with a kdc, unless DNS knows it.</source>
        <translation>[libdefaults] con default_realm = REALM; [realms] con un kdc, salvo que DNS lo conozca.</translation>
    </message>
    <message>
        <source>default_realm; a missing file is fine when DNS knows the realm.</source>
        <translation>default_realm; que falte el archivo está bien si DNS conoce el realm.</translation>
    </message>
</context>
<context>
    <name>finding:client.realm</name>
    <message>
        <source>Realm that was asked</source>
        <translation>Realm al que se preguntó</translation>
    </message>
    <message>
        <source>Does the name that the user typed or that the program uses end in the user&apos;s own Windows domain?</source>
        <translation>¿Termina el nombre que escribió el usuario o que usa el programa en el dominio de Windows del usuario?</translation>
    </message>
    <message>
        <source>A mail suffix or an old domain name leads to the wrong realm.</source>
        <translation>Un sufijo de correo o un nombre de dominio antiguo lleva al realm equivocado.</translation>
    </message>
    <message>
        <source>The user&apos;s own domain</source>
        <translation>El dominio propio del usuario</translation>
    </message>
    <message>
        <source>Another domain or a mail suffix</source>
        <translation>Otro dominio o un sufijo de correo</translation>
    </message>
    <message>
        <source>The part after the @ and the domain should be one that the company&apos;s domain controllers serve.</source>
        <translation>La parte tras la @ y el dominio deberían ser de los que atienden los controladores de dominio de la empresa.</translation>
    </message>
    <message>
        <source>&apos;Default principal&apos;: the part after the @.</source>
        <translation>&apos;Default principal&apos;: la parte tras la @.</translation>
    </message>
</context>
<context>
    <name>finding:scope.who</name>
    <message>
        <source>Who is affected</source>
        <translation>A quién afecta</translation>
    </message>
    <message>
        <source>Who else has the trouble: only this user, only this computer, or many?</source>
        <translation>¿Quién más tiene el problema: solo este usuario, solo este equipo o muchos?</translation>
    </message>
    <message>
        <source>One user points to the account, one computer to its settings, many to the domain, the trust or the service.</source>
        <translation>Un usuario señala a la cuenta, un equipo a su configuración, muchos al dominio, la confianza o el servicio.</translation>
    </message>
    <message>
        <source>Only this user, on every computer</source>
        <translation>Solo a este usuario, en todos los equipos</translation>
    </message>
    <message>
        <source>Everybody on this one computer</source>
        <translation>A todos en este único equipo</translation>
    </message>
    <message>
        <source>Many users on many computers</source>
        <translation>A muchos usuarios en muchos equipos</translation>
    </message>
    <message>
        <source>Ask a colleague to try on another computer, or the user to sign in elsewhere.</source>
        <translation>Pida a un compañero que pruebe en otro equipo, o al usuario que inicie sesión en otro sitio.</translation>
    </message>
</context>
<context>
    <name>finding:scope.where</name>
    <message>
        <source>What is affected</source>
        <translation>Qué está afectado</translation>
    </message>
    <message>
        <source>What fails: everything, all web pages, one service, or one browser only?</source>
        <translation>¿Qué falla: todo, todas las páginas web, un servicio o solo un navegador?</translation>
    </message>
    <message>
        <source>One browser points to its settings, one service to that server, all pages to the proxy.</source>
        <translation>Un navegador señala a su configuración, un servicio a ese servidor, todas las páginas al proxy.</translation>
    </message>
    <message>
        <source>Everything that needs a sign-on</source>
        <translation>Todo lo que necesita autenticación</translation>
    </message>
    <message>
        <source>All web pages through the proxy</source>
        <translation>Todas las páginas web por el proxy</translation>
    </message>
    <message>
        <source>One web site, share or service</source>
        <translation>Un sitio web, recurso compartido o servicio</translation>
    </message>
    <message>
        <source>One browser or program only; others work</source>
        <translation>Solo un navegador o programa; los demás funcionan</translation>
    </message>
    <message>
        <source>Let the user try a file share, another web site and another browser.</source>
        <translation>Pida al usuario que pruebe un recurso compartido, otro sitio web y otro navegador.</translation>
    </message>
</context>
<context>
    <name>finding:scope.network</name>
    <message>
        <source>Depends on the network</source>
        <translation>Depende de la red</translation>
    </message>
    <message>
        <source>Does it work from another place, for instance in the office instead of at home?</source>
        <translation>¿Funciona desde otro lugar, por ejemplo en la oficina en vez de en casa?</translation>
    </message>
    <message>
        <source>If the place matters, the way through the network is at fault, not the account.</source>
        <translation>Si el lugar importa, la causa es el camino por la red, no la cuenta.</translation>
    </message>
    <message>
        <source>Fails everywhere</source>
        <translation>Falla en todas partes</translation>
    </message>
    <message>
        <source>Fails in one place or by VPN only, works elsewhere</source>
        <translation>Falla solo en un lugar o por VPN, funciona en otros</translation>
    </message>
    <message>
        <source>Ask whether it worked in another network with the same computer.</source>
        <translation>Pregunte si funcionó en otra red con el mismo equipo.</translation>
    </message>
</context>
<context>
    <name>finding:change.recent</name>
    <message>
        <source>What was changed shortly before</source>
        <translation>Qué se cambió poco antes</translation>
    </message>
    <message>
        <source>Was anything changed shortly before the trouble began?</source>
        <translation>¿Se cambió algo poco antes de que empezara el problema?</translation>
    </message>
    <message>
        <source>Most faults follow a change; knowing it shortens the search.</source>
        <translation>La mayoría de los fallos siguen a un cambio; conocerlo acorta la búsqueda.</translation>
    </message>
    <message>
        <source>Nothing that anybody knows of</source>
        <translation>Nada que se sepa</translation>
    </message>
    <message>
        <source>The user&apos;s password</source>
        <translation>La contraseña del usuario</translation>
    </message>
    <message>
        <source>The user&apos;s groups</source>
        <translation>Los grupos del usuario</translation>
    </message>
    <message>
        <source>The server, its service account or its password</source>
        <translation>El servidor, su cuenta de servicio o la contraseña de esta</translation>
    </message>
    <message>
        <source>Updates of the domain controllers</source>
        <translation>Actualizaciones de los controladores de dominio</translation>
    </message>
    <message>
        <source>The trust or the proxy&apos;s configuration</source>
        <translation>La confianza o la configuración del proxy</translation>
    </message>
    <message>
        <source>Network, firewall, VPN or DNS</source>
        <translation>Red, firewall, VPN o DNS</translation>
    </message>
    <message>
        <source>Ask the user about the password, and the teams about yesterday&apos;s changes.</source>
        <translation>Pregunte al usuario por la contraseña, y a los equipos técnicos por los cambios de ayer.</translation>
    </message>
</context>
<context>
    <name>finding:account.state</name>
    <message>
        <source>State of the account</source>
        <translation>Estado de la cuenta</translation>
    </message>
    <message>
        <source>What does the directory say about the user&apos;s account?</source>
        <translation>¿Qué dice el directorio de la cuenta del usuario?</translation>
    </message>
    <message>
        <source>A locked, disabled or expired account gets no ticket, whatever the password is.</source>
        <translation>Una cuenta bloqueada, deshabilitada o expirada no recibe ticket, sea cual sea la contraseña.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>There is no such account</source>
        <translation>No existe esa cuenta</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitada</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Its password has expired or must be changed</source>
        <translation>Su contraseña ha expirado o hay que cambiarla</translation>
    </message>
    <message>
        <source>&apos;Account active&apos;, &apos;Account expires&apos;, &apos;Password expires&apos;. Locked shows as &apos;Account active: Locked&apos;.</source>
        <translation>&apos;Account active&apos; (Cuenta activa), &apos;Account expires&apos; (La cuenta expira), &apos;Password expires&apos; (La contraseña expira). Bloqueada se muestra como &apos;Account active: Locked&apos;.</translation>
    </message>
    <message>
        <source>In the helpdesk&apos;s account tool: the user&apos;s state.</source>
        <translation>En la herramienta de cuentas del soporte: el estado del usuario.</translation>
    </message>
</context>
<context>
    <name>finding:account.password</name>
    <message>
        <source>The user&apos;s password</source>
        <translation>La contraseña del usuario</translation>
    </message>
    <message>
        <source>Does the password work on another computer or in the web mail, typed slowly, Caps Lock off?</source>
        <translation>¿Funciona la contraseña en otro equipo o en el correo web, escrita despacio, con Bloq Mayús desactivado?</translation>
    </message>
    <message>
        <source>It separates a forgotten password from everything that happens after it.</source>
        <translation>Separa una contraseña olvidada de todo lo que ocurre después.</translation>
    </message>
    <message>
        <source>It works elsewhere, typed by hand</source>
        <translation>Funciona en otro sitio, escrita a mano</translation>
    </message>
    <message>
        <source>It fails everywhere, typed with care</source>
        <translation>Falla en todas partes, escrita con cuidado</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No probado</translation>
    </message>
    <message>
        <source>Type the password once where it can be seen, check keyboard layout and Caps Lock, then sign in elsewhere.</source>
        <translation>Escriba una vez la contraseña donde se vea, compruebe la distribución del teclado y Bloq Mayús, e inicie sesión en otro sitio.</translation>
    </message>
</context>
<context>
    <name>finding:account.bad-password-source</name>
    <message>
        <source>Where wrong passwords come from</source>
        <translation>De dónde vienen las contraseñas incorrectas</translation>
    </message>
    <message>
        <source>From which address do the wrong passwords come?</source>
        <translation>¿De qué dirección vienen las contraseñas incorrectas?</translation>
    </message>
    <message>
        <source>Wrong passwords that nobody types come from a phone, a task or a saved password elsewhere.</source>
        <translation>Las contraseñas incorrectas que nadie escribe vienen de un teléfono, una tarea o una contraseña guardada en otro sitio.</translation>
    </message>
    <message>
        <source>No wrong passwords are on record</source>
        <translation>No constan contraseñas incorrectas</translation>
    </message>
    <message>
        <source>From the user&apos;s own computer</source>
        <translation>Del propio equipo del usuario</translation>
    </message>
    <message>
        <source>From another device or a service</source>
        <translation>De otro dispositivo o de un servicio</translation>
    </message>
    <message>
        <source>&apos;Client Address&apos; in 4771 and &apos;Caller Computer Name&apos; in 4740. It needs rights on the controller; else ask the AD admin.</source>
        <translation>&apos;Client Address&apos; (Dirección de cliente) en 4771 y &apos;Caller Computer Name&apos; (Nombre de equipo del autor de la llamada) en 4740. Se necesitan derechos en el controlador; si no, pregunte al administrador de AD.</translation>
    </message>
</context>
<context>
    <name>finding:account.restrictions</name>
    <message>
        <source>Restrictions of the account</source>
        <translation>Restricciones de la cuenta</translation>
    </message>
    <message>
        <source>Is the account limited to certain hours, computers or to smart cards?</source>
        <translation>¿Está la cuenta limitada a ciertas horas, equipos o a tarjetas inteligentes?</translation>
    </message>
    <message>
        <source>Such a limit refuses the sign-on although name and password are right.</source>
        <translation>Ese límite rechaza el inicio de sesión aunque el nombre y la contraseña sean correctos.</translation>
    </message>
    <message>
        <source>None that applies</source>
        <translation>Ninguna aplicable</translation>
    </message>
    <message>
        <source>Logon hours</source>
        <translation>Horas de inicio de sesión</translation>
    </message>
    <message>
        <source>Only certain computers</source>
        <translation>Solo ciertos equipos</translation>
    </message>
    <message>
        <source>Smart card required, or an authentication policy</source>
        <translation>Se requiere tarjeta inteligente, o una directiva de autenticación</translation>
    </message>
    <message>
        <source>&apos;Logon hours allowed&apos; and &apos;Workstations allowed&apos;. Authentication policies: ask the AD admin.</source>
        <translation>&apos;Logon hours allowed&apos; (Horas de inicio de sesión autorizadas) y &apos;Workstations allowed&apos; (Estaciones de trabajo autorizadas). Directivas de autenticación: pregunte al administrador de AD.</translation>
    </message>
</context>
<context>
    <name>finding:account.protected-users</name>
    <message>
        <source>Member of Protected Users</source>
        <translation>Miembro de Protected Users</translation>
    </message>
    <message>
        <source>Is the account a member of the group Protected Users?</source>
        <translation>¿Es la cuenta miembro del grupo Protected Users?</translation>
    </message>
    <message>
        <source>Members get no NTLM, no RC4, no delegation and only four hours before they must sign in again.</source>
        <translation>Los miembros no tienen NTLM, ni RC4, ni delegación, y deben volver a iniciar sesión tras solo cuatro horas.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>A line means yes. In the AD tool: the tab &apos;Member Of&apos;.</source>
        <translation>Una línea significa sí. En la herramienta de AD: la pestaña &apos;Miembro de&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:account.keys</name>
    <message>
        <source>Kinds of keys that the account has</source>
        <translation>Tipos de claves que tiene la cuenta</translation>
    </message>
    <message>
        <source>Does the account that matters (user, service or trust) have AES keys?</source>
        <translation>¿Tiene claves AES la cuenta en cuestión (usuario, servicio o confianza)?</translation>
    </message>
    <message>
        <source>An account whose password is older than AES in the domain has only RC4 keys; these are being switched off.</source>
        <translation>Una cuenta cuya contraseña es anterior a AES en el dominio solo tiene claves RC4; estas se están desactivando.</translation>
    </message>
    <message>
        <source>AES keys are there</source>
        <translation>Tiene claves AES</translation>
    </message>
    <message>
        <source>Only RC4 (old password, never changed since AES)</source>
        <translation>Solo RC4 (contraseña antigua, sin cambiar desde AES)</translation>
    </message>
    <message>
        <source>A password date before the domain knew AES, or a value without 8 and 16 (such as 4), means only RC4.</source>
        <translation>Una fecha de contraseña anterior a AES en el dominio, o un valor sin 8 ni 16 (como 4), significa solo RC4.</translation>
    </message>
</context>
<context>
    <name>finding:account.groups</name>
    <message>
        <source>Number of groups of the user</source>
        <translation>Número de grupos del usuario</translation>
    </message>
    <message>
        <source>Is the user in several hundred groups?</source>
        <translation>¿Está el usuario en varios cientos de grupos?</translation>
    </message>
    <message>
        <source>Each group makes the ticket bigger; servers refuse tickets beyond their limit.</source>
        <translation>Cada grupo agranda el ticket; los servidores rechazan tickets que superan su límite.</translation>
    </message>
    <message>
        <source>Up to about a hundred</source>
        <translation>Hasta unos cien</translation>
    </message>
    <message>
        <source>Several hundred</source>
        <translation>Varios cientos</translation>
    </message>
    <message>
        <source>The number of groups; above about 300 it becomes critical.</source>
        <translation>El número de grupos; por encima de unos 300 resulta crítico.</translation>
    </message>
    <message>
        <source>The number of groups.</source>
        <translation>El número de grupos.</translation>
    </message>
</context>
<context>
    <name>finding:wire.weak-etype</name>
    <message>
        <source>Weak encryption on the wire or in events</source>
        <translation>Cifrado débil en la red o en eventos</translation>
    </message>
    <message>
        <source>RC4 and DES are being switched off.</source>
        <translation>RC4 y DES se están desactivando.</translation>
    </message>
    <message>
        <source>None was used</source>
        <translation>No se usó ninguno</translation>
    </message>
    <message>
        <source>RC4 was used</source>
        <translation>Se usó RC4</translation>
    </message>
    <message>
        <source>DES was used</source>
        <translation>Se usó DES</translation>
    </message>
</context>
<context>
    <name>finding:etype.client-offers</name>
    <message>
        <source>Encryption that the computer offers</source>
        <translation>Cifrado que ofrece el equipo</translation>
    </message>
    <message>
        <source>Which encryption types does the computer&apos;s policy allow?</source>
        <translation>¿Qué tipos de cifrado permite la directiva del equipo?</translation>
    </message>
    <message>
        <source>A computer that offers only RC4 finds nothing in common with a controller that has switched it off.</source>
        <translation>Un equipo que solo ofrece RC4 no tiene nada en común con un controlador que lo ha desactivado.</translation>
    </message>
    <message>
        <source>AES, alone or with others</source>
        <translation>AES, solo o con otros</translation>
    </message>
    <message>
        <source>Only RC4</source>
        <translation>Solo RC4</translation>
    </message>
    <message>
        <source>Only DES</source>
        <translation>Solo DES</translation>
    </message>
    <message>
        <source>Missing, or a value that contains 8 and 16 (such as 0x18 or 0x7ffffff8), is AES; 0x4 is only RC4.</source>
        <translation>Si falta, o el valor contiene 8 y 16 (como 0x18 o 0x7ffffff8), es AES; 0x4 es solo RC4.</translation>
    </message>
    <message>
        <source>No line, or names with aes.</source>
        <translation>Ninguna línea, o nombres con aes.</translation>
    </message>
</context>
<context>
    <name>finding:trust.object</name>
    <message>
        <source>The realm trust in the directory</source>
        <translation>La confianza de realm en el directorio</translation>
    </message>
    <message>
        <source>Does the domain have the trust with the proxy&apos;s realm, in capital letters and with AES?</source>
        <translation>¿Tiene el dominio la relación de confianza con el realm del proxy, en mayúsculas y con AES?</translation>
    </message>
    <message>
        <source>All tickets for the proxy pass through this trust.</source>
        <translation>Todos los tickets del proxy pasan por esta confianza.</translation>
    </message>
    <message>
        <source>There, right name, incoming, with AES</source>
        <translation>Existe, nombre correcto, entrante, con AES</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No existe</translation>
    </message>
    <message>
        <source>There, but with another name or in small letters</source>
        <translation>Existe, pero con otro nombre o en minúsculas</translation>
    </message>
    <message>
        <source>There, but AES is not ticked</source>
        <translation>Existe, pero AES no está marcado</translation>
    </message>
    <message>
        <source>A line with PROXY-REALM and &apos;Inbound&apos;. No line: no trust. For AES see the trust&apos;s properties in &apos;Active Directory Domains and Trusts&apos;.</source>
        <translation>Una línea con PROXY-REALM e &apos;Inbound&apos;. Sin línea: no hay confianza. Para AES vea las propiedades de la confianza en &apos;Dominios y confianzas de Active Directory&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:spn.registration</name>
    <message>
        <source>Registration of the service&apos;s name</source>
        <translation>Registro del nombre del servicio</translation>
    </message>
    <message>
        <source>On which account is the service&apos;s name registered?</source>
        <translation>¿En qué cuenta está registrado el nombre del servicio?</translation>
    </message>
    <message>
        <source>The domain controller encrypts the ticket for the account that holds the name; only that account can read it.</source>
        <translation>El controlador de dominio cifra el ticket para la cuenta que lleva el nombre; solo esa cuenta puede leerlo.</translation>
    </message>
    <message>
        <source>Registered once, on the right account</source>
        <translation>Registrado una vez, en la cuenta correcta</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Registered on two or more accounts</source>
        <translation>Registrado en dos o más cuentas</translation>
    </message>
    <message>
        <source>Registered on an account that the service does not run as</source>
        <translation>Registrado en una cuenta con la que no se ejecuta el servicio</translation>
    </message>
    <message>
        <source>&apos;No such SPN found&apos;, or the account in the line CN=; more than one CN= means several. setspn -X lists all duplicates.</source>
        <translation>&apos;No such SPN found&apos;, o la cuenta de la línea CN=; más de un CN= significa varias. setspn -X muestra todos los duplicados.</translation>
    </message>
</context>
<context>
    <name>finding:spn.target-form</name>
    <message>
        <source>Form of the name by which the service is called</source>
        <translation>Forma del nombre con que se llama al servicio</translation>
    </message>
    <message>
        <source>By which name does the user open the service: full host name, alias, short name or a number address?</source>
        <translation>¿Con qué nombre abre el usuario el servicio: nombre de host completo, alias, nombre corto o dirección numérica?</translation>
    </message>
    <message>
        <source>The ticket is asked for exactly that name; addresses and aliases are often not registered.</source>
        <translation>El ticket se pide exactamente para ese nombre; las direcciones y los alias a menudo no están registrados.</translation>
    </message>
    <message>
        <source>Full host name, the server&apos;s own</source>
        <translation>Nombre de host completo, el propio del servidor</translation>
    </message>
    <message>
        <source>A number address</source>
        <translation>Una dirección numérica</translation>
    </message>
    <message>
        <source>An alias (CNAME)</source>
        <translation>Un alias (CNAME)</translation>
    </message>
    <message>
        <source>A short name</source>
        <translation>Un nombre corto</translation>
    </message>
    <message>
        <source>The name in the address bar or in the program&apos;s setting; &apos;Aliases:&apos; in the answer marks an alias.</source>
        <translation>El nombre de la barra de direcciones o de la configuración del programa; &apos;Aliases:&apos; en la respuesta señala un alias.</translation>
    </message>
</context>
<context>
    <name>finding:service.keytab</name>
    <message>
        <source>The service&apos;s key file against the directory</source>
        <translation>El archivo de claves del servicio frente al directorio</translation>
    </message>
    <message>
        <source>Does the key version in the service&apos;s keytab match that of the ticket?</source>
        <translation>¿Coincide la versión de clave del keytab del servicio con la del ticket?</translation>
    </message>
    <message>
        <source>After a password change of the service account the old keytab opens no new ticket.</source>
        <translation>Tras cambiar la contraseña de la cuenta de servicio, el keytab antiguo no abre ningún ticket nuevo.</translation>
    </message>
    <message>
        <source>Same key version</source>
        <translation>Misma versión de clave</translation>
    </message>
    <message>
        <source>The key file is older than the account&apos;s password</source>
        <translation>El archivo de claves es más antiguo que la contraseña de la cuenta</translation>
    </message>
    <message>
        <source>The key file is newer than what the controller uses</source>
        <translation>El archivo de claves es más nuevo que lo que usa el controlador</translation>
    </message>
    <message>
        <source>The name is not in the key file</source>
        <translation>El nombre no está en el archivo de claves</translation>
    </message>
    <message>
        <source>The column KVNO; compare with: kvno SERVICE/HOST.</source>
        <translation>La columna KVNO; compare con: kvno SERVICE/HOST.</translation>
    </message>
    <message>
        <source>Services with a group managed account need no keytab; otherwise ask the service owner.</source>
        <translation>Los servicios con una cuenta de servicio administrada de grupo no necesitan keytab; si no, pregunte al responsable del servicio.</translation>
    </message>
</context>
<context>
    <name>finding:service.clock</name>
    <message>
        <source>The server&apos;s clock</source>
        <translation>El reloj del servidor</translation>
    </message>
    <message>
        <source>Is the clock of the server or of the domain controller right?</source>
        <translation>¿Va bien el reloj del servidor o del controlador de dominio?</translation>
    </message>
    <message>
        <source>When the user&apos;s computer is right and the error is still 37, the server is wrong.</source>
        <translation>Si el equipo del usuario va bien y el error sigue siendo 37, va mal el servidor.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Wrong by more than five minutes</source>
        <translation>Equivocado en más de cinco minutos</translation>
    </message>
    <message>
        <source>Seconds after the comma; up to 300 is fine.</source>
        <translation>Segundos tras la coma; hasta 300 está bien.</translation>
    </message>
    <message>
        <source>The offset in seconds.</source>
        <translation>La diferencia en segundos.</translation>
    </message>
</context>
<context>
    <name>finding:service.path</name>
    <message>
        <source>How the request reaches the service</source>
        <translation>Cómo llega la solicitud al servicio</translation>
    </message>
    <message>
        <source>Does the service stand behind a load balancer or under one name for several servers?</source>
        <translation>¿Está el servicio tras un equilibrador de carga o bajo un nombre para varios servidores?</translation>
    </message>
    <message>
        <source>All servers under one name must hold the same key; and a balancer may deliver a request twice.</source>
        <translation>Todos los servidores bajo un nombre deben tener la misma clave; y un equilibrador puede entregar una solicitud dos veces.</translation>
    </message>
    <message>
        <source>Straight to one server</source>
        <translation>Directa a un servidor</translation>
    </message>
    <message>
        <source>Through a load balancer or several servers</source>
        <translation>Por un equilibrador de carga o varios servidores</translation>
    </message>
    <message>
        <source>Several addresses, or the network team&apos;s word.</source>
        <translation>Varias direcciones, o lo que diga el equipo de redes.</translation>
    </message>
</context>
<context>
    <name>finding:delegation.hop</name>
    <message>
        <source>Which step fails</source>
        <translation>Qué paso falla</translation>
    </message>
    <message>
        <source>Does the first server work, and only a second one behind it (database, file server) refuse the user?</source>
        <translation>¿Funciona el primer servidor y solo rechaza al usuario un segundo que está detrás (base de datos, servidor de archivos)?</translation>
    </message>
    <message>
        <source>Passing a user on to a second server needs a permission of its own: delegation.</source>
        <translation>Pasar un usuario a un segundo servidor necesita un permiso propio: la delegación.</translation>
    </message>
    <message>
        <source>Already the first server refuses</source>
        <translation>Ya rechaza el primer servidor</translation>
    </message>
    <message>
        <source>The first server works, the one behind it refuses</source>
        <translation>El primer servidor funciona, rechaza el que está detrás</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Ask the service owner whether the error names a server behind the application.</source>
        <translation>Pregunte al responsable del servicio si el error nombra un servidor detrás de la aplicación.</translation>
    </message>
</context>
<context>
    <name>finding:delegation.asked</name>
    <message>
        <source>Delegation was asked for</source>
        <translation>Se pidió delegación</translation>
    </message>
    <message>
        <source>It shows that the refused request was one of a service acting for the user.</source>
        <translation>Muestra que la solicitud rechazada era de un servicio que actúa por el usuario.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes (a service asked in the user&apos;s name, or for a forwarded ticket)</source>
        <translation>Sí (un servicio pidió en nombre del usuario, o un ticket reenviado)</translation>
    </message>
</context>
<context>
    <name>finding:smartcard.used</name>
    <message>
        <source>Sign-in with a smart card or certificate</source>
        <translation>Inicio de sesión con tarjeta inteligente o certificado</translation>
    </message>
    <message>
        <source>Does the user sign in with a smart card, a security key or Windows Hello?</source>
        <translation>¿Inicia sesión el usuario con tarjeta inteligente, llave de seguridad o Windows Hello?</translation>
    </message>
    <message>
        <source>Then certificates play a part, the user&apos;s and the domain controller&apos;s.</source>
        <translation>Entonces intervienen certificados, el del usuario y el del controlador de dominio.</translation>
    </message>
    <message>
        <source>No, with a password</source>
        <translation>No, con contraseña</translation>
    </message>
    <message>
        <source>Yes, with card, key or Windows Hello</source>
        <translation>Sí, con tarjeta, llave o Windows Hello</translation>
    </message>
    <message>
        <source>Ask the user what the sign-in screen asks for: password or PIN.</source>
        <translation>Pregunte al usuario qué pide la pantalla de inicio de sesión: contraseña o PIN.</translation>
    </message>
</context>
<context>
    <name>finding:smartcard.client-certificate</name>
    <message>
        <source>The user&apos;s certificate</source>
        <translation>El certificado del usuario</translation>
    </message>
    <message>
        <source>Is the certificate on the card still valid and tied to the account?</source>
        <translation>¿Sigue siendo válido el certificado de la tarjeta y está vinculado a la cuenta?</translation>
    </message>
    <message>
        <source>An expired or replaced card is refused by the domain controller.</source>
        <translation>El controlador de dominio rechaza una tarjeta expirada o sustituida.</translation>
    </message>
    <message>
        <source>Valid and accepted</source>
        <translation>Válido y aceptado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>From an authority that is not trusted</source>
        <translation>De una entidad no de confianza</translation>
    </message>
    <message>
        <source>Not tied to this account</source>
        <translation>No vinculado a esta cuenta</translation>
    </message>
    <message>
        <source>&apos;NotAfter&apos; of the sign-in certificate and the words at &apos;Verifies against&apos;. Press Esc at each PIN question.</source>
        <translation>&apos;NotAfter&apos; del certificado de inicio de sesión y las palabras en &apos;Verifies against&apos;. Pulse Esc en cada pregunta de PIN.</translation>
    </message>
    <message>
        <source>The certificate; its dates with: openssl x509 -noout -dates.</source>
        <translation>El certificado; sus fechas con: openssl x509 -noout -dates.</translation>
    </message>
</context>
<context>
    <name>finding:smartcard.dc-certificate</name>
    <message>
        <source>The domain controller&apos;s certificate</source>
        <translation>El certificado del controlador de dominio</translation>
    </message>
    <message>
        <source>Do all domain controllers have a valid certificate for Kerberos sign-on?</source>
        <translation>¿Tienen todos los controladores de dominio un certificado válido para la autenticación Kerberos?</translation>
    </message>
    <message>
        <source>Without it no card can be used at that controller, whatever the card says.</source>
        <translation>Sin él no se puede usar ninguna tarjeta en ese controlador, diga lo que diga la tarjeta.</translation>
    </message>
    <message>
        <source>Valid, made for Kerberos</source>
        <translation>Válido, hecho para Kerberos</translation>
    </message>
    <message>
        <source>The controller has none</source>
        <translation>El controlador no tiene ninguno</translation>
    </message>
    <message>
        <source>Expired, revoked or not trusted</source>
        <translation>Expirado, revocado o no de confianza</translation>
    </message>
    <message>
        <source>One block a controller; each needs a certificate with KDC Authentication that verifies. For the PKI or AD team.</source>
        <translation>Un bloque por controlador; cada uno necesita un certificado con autenticación KDC (KDC Authentication) que supere la comprobación. Para el equipo de PKI o AD.</translation>
    </message>
</context>
<context>
    <name>finding:machine.secure-channel</name>
    <message>
        <source>The computer&apos;s own account</source>
        <translation>La cuenta propia del equipo</translation>
    </message>
    <message>
        <source>Is the computer&apos;s own membership of the domain in order?</source>
        <translation>¿Está en orden la pertenencia del propio equipo al dominio?</translation>
    </message>
    <message>
        <source>A computer whose own password does not match any more fails for every user.</source>
        <translation>Un equipo cuya propia contraseña ya no coincide falla con todos los usuarios.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>&apos;Trusted DC Connection Status Status = 0&apos; is in order. Test-ComputerSecureChannel says True.</source>
        <translation>&apos;Trusted DC Connection Status Status = 0&apos; está en orden. Test-ComputerSecureChannel dice True.</translation>
    </message>
    <message>
        <source>&apos;Successfully validated join&apos;.</source>
        <translation>&apos;Successfully validated join&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:events.pattern</name>
    <message>
        <source>Pattern of failures over time</source>
        <translation>Patrón de los fallos en el tiempo</translation>
    </message>
    <message>
        <source>Do the failures in the domain controller&apos;s log show a pattern?</source>
        <translation>¿Muestran un patrón los fallos en el registro del controlador de dominio?</translation>
    </message>
    <message>
        <source>Many names from one address within minutes look like guessing; one name at regular times looks like a saved password.</source>
        <translation>Muchos nombres desde una dirección en minutos parecen adivinación; un nombre a horas regulares parece una contraseña guardada.</translation>
    </message>
    <message>
        <source>No pattern</source>
        <translation>Sin patrón</translation>
    </message>
    <message>
        <source>One user, again and again, at regular times</source>
        <translation>Un usuario, una y otra vez, a horas regulares</translation>
    </message>
    <message>
        <source>Many users from one address within minutes</source>
        <translation>Muchos usuarios desde una dirección en minutos</translation>
    </message>
    <message>
        <source>Drop the exported log into Kerbscope; it counts by user and by address.</source>
        <translation>Suelte el registro exportado en Kerbscope; cuenta por usuario y por dirección.</translation>
    </message>
</context>
<context>
    <name>cause:account.unknown</name>
    <message>
        <source>The user does not exist in the realm</source>
        <translation>El usuario no existe en el realm</translation>
    </message>
    <message>
        <source>The domain controller does not know the name. It is misspelt, was deleted or renamed, or belongs to another domain.</source>
        <translation>El controlador de dominio no conoce el nombre. Está mal escrito, se eliminó o cambió, o pertenece a otro dominio.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>el controlador responde, y rechaza</translation>
    </message>
    <message>
        <source>the controller does not know the name</source>
        <translation>el controlador no conoce el nombre</translation>
    </message>
    <message>
        <source>C_PRINCIPAL_UNKNOWN</source>
        <translation>C_PRINCIPAL_UNKNOWN</translation>
    </message>
    <message>
        <source>Let the user spell the name, and compare it with the directory. Mind umlauts, double names and the domain.</source>
        <translation>Pida al usuario que deletree el nombre y compárelo con el directorio. Atención a tildes, nombres compuestos y el dominio.</translation>
    </message>
    <message>
        <source>Search the directory for the name, the old name too. Create or restore the account, or tell the right name.</source>
        <translation>Busque el nombre en el directorio, también el antiguo. Cree o restaure la cuenta, o indique el nombre correcto.</translation>
    </message>
    <message>
        <source>After a change allow the controllers a quarter of an hour to tell each other.</source>
        <translation>Tras un cambio dé a los controladores un cuarto de hora para comunicárselo.</translation>
    </message>
    <message>
        <source>The user signs in under the right name.</source>
        <translation>El usuario inicia sesión con el nombre correcto.</translation>
    </message>
    <message>
        <source>The sign-on server does not know the name as it was typed. Let us spell it together and compare it with the directory.</source>
        <translation>El servidor de inicio de sesión no conoce el nombre tal como se escribió. Vamos a deletrearlo juntos y compararlo con el directorio.</translation>
    </message>
    <message>
        <source>The name as typed, the name in the directory, the domain controller that answered, and when the account was created or renamed.</source>
        <translation>El nombre tal como se escribió, el nombre del directorio, el controlador de dominio que respondió y cuándo se creó o se cambió el nombre de la cuenta.</translation>
    </message>
</context>
<context>
    <name>cause:account.disabled</name>
    <message>
        <source>The account is disabled</source>
        <translation>La cuenta está deshabilitada</translation>
    </message>
    <message>
        <source>The account exists, but is switched off. The controller refuses it whatever the password is.</source>
        <translation>La cuenta existe, pero está desactivada. El controlador la rechaza sea cual sea la contraseña.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>el controlador responde, y rechaza</translation>
    </message>
    <message>
        <source>the account is revoked</source>
        <translation>la cuenta está revocada</translation>
    </message>
    <message>
        <source>CLIENT_REVOKED</source>
        <translation>CLIENT_REVOKED</translation>
    </message>
    <message>
        <source>the extended status says &apos;disabled&apos;</source>
        <translation>el estado extendido dice &apos;deshabilitada&apos;</translation>
    </message>
    <message>
        <source>Look at the account&apos;s state.</source>
        <translation>Mire el estado de la cuenta.</translation>
    </message>
    <message>
        <source>Ask why it is disabled before anything else: the user left, is on leave, or the security team closed it.</source>
        <translation>Pregunte ante todo por qué está deshabilitada: el usuario se fue, está de permiso, o la cerró el equipo de seguridad.</translation>
    </message>
    <message>
        <source>Enable it after the owner of the process has agreed.</source>
        <translation>Habilítela cuando lo haya aprobado el responsable del proceso.</translation>
    </message>
    <message>
        <source>The account is active, and the user signs in.</source>
        <translation>La cuenta está activa y el usuario inicia sesión.</translation>
    </message>
    <message>
        <source>Your account is switched off at the moment. I find out who did that and why; as soon as it is allowed, it is switched on again.</source>
        <translation>Su cuenta está desactivada en este momento. Averiguo quién lo hizo y por qué; en cuanto esté permitido, se vuelve a activar.</translation>
    </message>
    <message>
        <source>User name, since when it is disabled and by whom (event 4725), and the request with approval.</source>
        <translation>Nombre de usuario, desde cuándo y por quién está deshabilitada (evento 4725), y la petición con aprobación.</translation>
    </message>
</context>
<context>
    <name>cause:account.locked</name>
    <message>
        <source>The account is locked out</source>
        <translation>La cuenta está bloqueada</translation>
    </message>
    <message>
        <source>After too many wrong passwords the account is closed for a while. Find where they come from, or it locks again.</source>
        <translation>Tras demasiadas contraseñas incorrectas la cuenta queda cerrada un tiempo. Averigüe de dónde vienen, o se bloqueará de nuevo.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>el controlador responde, y rechaza</translation>
    </message>
    <message>
        <source>the account is revoked</source>
        <translation>la cuenta está revocada</translation>
    </message>
    <message>
        <source>CLIENT_REVOKED</source>
        <translation>CLIENT_REVOKED</translation>
    </message>
    <message>
        <source>the extended status says &apos;locked out&apos;</source>
        <translation>el estado extendido dice &apos;bloqueada&apos;</translation>
    </message>
    <message>
        <source>the event of the lock-out</source>
        <translation>el evento del bloqueo</translation>
    </message>
    <message>
        <source>wrong passwords came before</source>
        <translation>antes hubo contraseñas incorrectas</translation>
    </message>
    <message>
        <source>Check who calls, then unlock the account.</source>
        <translation>Compruebe quién llama y después desbloquee la cuenta.</translation>
    </message>
    <message>
        <source>Find the source of the wrong passwords: &apos;Caller Computer Name&apos; in event 4740.</source>
        <translation>Busque el origen de las contraseñas incorrectas: &apos;Caller Computer Name&apos; (Nombre de equipo del autor de la llamada) en el evento 4740.</translation>
    </message>
    <message>
        <source>Sign out everywhere, enter the new password on the phone and in saved connections.</source>
        <translation>Cierre todas las sesiones, escriba la nueva contraseña en el teléfono y en las conexiones guardadas.</translation>
    </message>
    <message>
        <source>The account stays unlocked over the next hour.</source>
        <translation>La cuenta sigue desbloqueada durante la hora siguiente.</translation>
    </message>
    <message>
        <source>Your account was locked after several wrong passwords. I unlock it now; then we look together for the device that still uses the old one.</source>
        <translation>Su cuenta se bloqueó tras varias contraseñas incorrectas. La desbloqueo ahora; después buscamos juntos el dispositivo que aún usa la antigua.</translation>
    </message>
    <message>
        <source>User name, time of event 4740 and the computer it names, and how often it happened this week.</source>
        <translation>Nombre de usuario, hora del evento 4740 y equipo que nombra, y cuántas veces ocurrió esta semana.</translation>
    </message>
</context>
<context>
    <name>cause:account.expired</name>
    <message>
        <source>The account has expired</source>
        <translation>La cuenta ha expirado</translation>
    </message>
    <message>
        <source>The account had an end date and that day has passed. Typical for temporary staff and externals.</source>
        <translation>La cuenta tenía una fecha de fin y ese día ya pasó. Típico de personal temporal y externos.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>el controlador responde, y rechaza</translation>
    </message>
    <message>
        <source>the controller says &apos;expired&apos;</source>
        <translation>el controlador dice &apos;expirada&apos;</translation>
    </message>
    <message>
        <source>NAME_EXP</source>
        <translation>NAME_EXP</translation>
    </message>
    <message>
        <source>the extended status says &apos;account expired&apos;</source>
        <translation>el estado extendido dice &apos;cuenta expirada&apos;</translation>
    </message>
    <message>
        <source>Look at the end date.</source>
        <translation>Mire la fecha de fin.</translation>
    </message>
    <message>
        <source>Ask the user&apos;s manager or the contract owner whether it may be extended.</source>
        <translation>Pregunte al superior del usuario o al responsable del contrato si se puede prorrogar.</translation>
    </message>
    <message>
        <source>Set a new end date.</source>
        <translation>Ponga una nueva fecha de fin.</translation>
    </message>
    <message>
        <source>&apos;Account expires&apos; lies in the future, and the user signs in.</source>
        <translation>&apos;Account expires&apos; (La cuenta expira) queda en el futuro y el usuario inicia sesión.</translation>
    </message>
    <message>
        <source>Your account had an end date, and that is past. I ask for an extension; it needs the consent of your manager.</source>
        <translation>Su cuenta tenía una fecha de fin, y ya pasó. Pido una prórroga; necesita el consentimiento de su superior.</translation>
    </message>
    <message>
        <source>User name, end date, manager or contract owner, and the new date that is wanted.</source>
        <translation>Nombre de usuario, fecha de fin, superior o responsable del contrato, y la nueva fecha deseada.</translation>
    </message>
</context>
<context>
    <name>cause:account.password-expired</name>
    <message>
        <source>The password has expired</source>
        <translation>La contraseña ha expirado</translation>
    </message>
    <message>
        <source>The password has reached its age, or it must be changed at the next sign-in. Until then there is no ticket.</source>
        <translation>La contraseña ha alcanzado su antigüedad máxima, o hay que cambiarla en el próximo inicio de sesión. Hasta entonces no hay ticket.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>el controlador responde, y rechaza</translation>
    </message>
    <message>
        <source>the controller says &apos;expired&apos;</source>
        <translation>el controlador dice &apos;expirada&apos;</translation>
    </message>
    <message>
        <source>KEY_EXPIRED</source>
        <translation>KEY_EXPIRED</translation>
    </message>
    <message>
        <source>Change the password: Ctrl+Alt+Del and &apos;Change a password&apos;, with the company network or VPN connected.</source>
        <translation>Cambie la contraseña: Ctrl+Alt+Supr y &apos;Cambiar una contraseña&apos;, con la red de la empresa o la VPN conectada.</translation>
    </message>
    <message>
        <source>If the user cannot get there, set a temporary password with &apos;must change at next logon&apos;.</source>
        <translation>Si el usuario no puede llegar ahí, ponga una contraseña temporal con &apos;El usuario debe cambiar la contraseña en el siguiente inicio de sesión&apos;.</translation>
    </message>
    <message>
        <source>Enter the new password on the phone and in saved connections too.</source>
        <translation>Escriba la nueva contraseña también en el teléfono y en las conexiones guardadas.</translation>
    </message>
    <message>
        <source>A new sign-in brings a ticket.</source>
        <translation>Un nuevo inicio de sesión trae un ticket.</translation>
    </message>
    <message>
        <source>Your password has run out. Please change it now; I stay on the line. Afterwards sign out and in again once.</source>
        <translation>Su contraseña ha expirado. Cámbiela ahora, por favor; sigo al teléfono. Después cierre sesión y vuelva a iniciarla una vez.</translation>
    </message>
    <message>
        <source>User name, date of the last password change, and where the change fails if it does.</source>
        <translation>Nombre de usuario, fecha del último cambio de contraseña y, si el cambio falla, dónde.</translation>
    </message>
</context>
<context>
    <name>cause:account.password-wrong</name>
    <message>
        <source>The password is wrong</source>
        <translation>La contraseña es incorrecta</translation>
    </message>
    <message>
        <source>The controller knows the user, but the password typed is not the right one. Keyboard layout and Caps Lock are the usual suspects.</source>
        <translation>El controlador conoce al usuario, pero la contraseña escrita no es la correcta. La distribución del teclado y Bloq Mayús son los sospechosos habituales.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>el controlador responde, y rechaza</translation>
    </message>
    <message>
        <source>the password check failed</source>
        <translation>falló la comprobación de la contraseña</translation>
    </message>
    <message>
        <source>PREAUTH_FAILED</source>
        <translation>PREAUTH_FAILED</translation>
    </message>
    <message>
        <source>typed with care it fails elsewhere too</source>
        <translation>escrita con cuidado falla también en otro sitio</translation>
    </message>
    <message>
        <source>Check Caps Lock, Num Lock and the keyboard language; type the password where it can be seen.</source>
        <translation>Compruebe Bloq Mayús, Bloq Num y el idioma del teclado; escriba la contraseña donde se vea.</translation>
    </message>
    <message>
        <source>After three tries stop, or the account gets locked. Check who calls and set a new password.</source>
        <translation>Tras tres intentos pare, o la cuenta se bloqueará. Compruebe quién llama y ponga una nueva contraseña.</translation>
    </message>
    <message>
        <source>Sign in with the new password and change it.</source>
        <translation>Inicie sesión con la nueva contraseña y cámbiela.</translation>
    </message>
    <message>
        <source>The sign-in works, and the ticket is there.</source>
        <translation>El inicio de sesión funciona y el ticket está.</translation>
    </message>
    <message>
        <source>The sign-on server says that the password is not right. Let us check the keyboard first, and set a new one if it still fails.</source>
        <translation>El servidor de inicio de sesión dice que la contraseña no es correcta. Comprobemos primero el teclado, y pongamos una nueva si sigue fallando.</translation>
    </message>
    <message>
        <source>User name, time of the attempts, and the computer they came from.</source>
        <translation>Nombre de usuario, hora de los intentos y el equipo del que vinieron.</translation>
    </message>
</context>
<context>
    <name>cause:account.stale-credential</name>
    <message>
        <source>Another device or service keeps trying an old password</source>
        <translation>Otro dispositivo o servicio sigue probando una contraseña antigua</translation>
    </message>
    <message>
        <source>The user can sign in, but somewhere an old password is still stored: a phone, a task, a mapped drive, a service. It tries again and again and locks the account.</source>
        <translation>El usuario puede iniciar sesión, pero en algún sitio sigue guardada una contraseña antigua: un teléfono, una tarea, una unidad de red, un servicio. Se prueba una y otra vez y bloquea la cuenta.</translation>
    </message>
    <message>
        <source>they come from another device</source>
        <translation>vienen de otro dispositivo</translation>
    </message>
    <message>
        <source>at regular times</source>
        <translation>a horas regulares</translation>
    </message>
    <message>
        <source>typed by hand it is right</source>
        <translation>escrita a mano es correcta</translation>
    </message>
    <message>
        <source>Find the source: &apos;Client Address&apos; in event 4771, &apos;Caller Computer Name&apos; in 4740.</source>
        <translation>Busque el origen: &apos;Client Address&apos; (Dirección de cliente) en el evento 4771, &apos;Caller Computer Name&apos; (Nombre de equipo del autor de la llamada) en 4740.</translation>
    </message>
    <message>
        <source>On the phone and tablet enter the new password for mail and Wi-Fi; sign out of forgotten sessions.</source>
        <translation>En el teléfono y la tableta escriba la nueva contraseña para el correo y la Wi-Fi; cierre sesiones olvidadas.</translation>
    </message>
    <message>
        <source>On the device that was found delete saved passwords, mapped drives, tasks and services under this name.</source>
        <translation>En el dispositivo encontrado elimine contraseñas guardadas, unidades de red, tareas y servicios con este nombre.</translation>
    </message>
    <message>
        <source>No new event 4771 for the user over an hour.</source>
        <translation>Ningún evento 4771 nuevo del usuario durante una hora.</translation>
    </message>
    <message>
        <source>Your password is right, but another device still uses the old one and locks you out. Let us find it: do you have mail on your phone?</source>
        <translation>Su contraseña es correcta, pero otro dispositivo aún usa la antigua y bloquea su cuenta. Busquémoslo: ¿tiene el correo en el teléfono?</translation>
    </message>
    <message>
        <source>User name, address and name of the source, rhythm of the attempts, and when the password was changed.</source>
        <translation>Nombre de usuario, dirección y nombre del origen, ritmo de los intentos y cuándo se cambió la contraseña.</translation>
    </message>
</context>
<context>
    <name>cause:account.logon-restricted</name>
    <message>
        <source>Logon hours, workstation or smart-card rules refuse the logon</source>
        <translation>Reglas de horas, estación de trabajo o tarjeta inteligente rechazan el inicio de sesión</translation>
    </message>
    <message>
        <source>Name and password are right, but a rule forbids this sign-on: outside the allowed hours, on this computer, or without the required card.</source>
        <translation>El nombre y la contraseña son correctos, pero una regla prohíbe este inicio de sesión: fuera de las horas permitidas, en este equipo, o sin la tarjeta exigida.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>el controlador responde, y rechaza</translation>
    </message>
    <message>
        <source>policy refuses the sign-on</source>
        <translation>una directiva rechaza el inicio de sesión</translation>
    </message>
    <message>
        <source>POLICY</source>
        <translation>POLICY</translation>
    </message>
    <message>
        <source>Look at the hours and computers that are allowed.</source>
        <translation>Mire las horas y los equipos permitidos.</translation>
    </message>
    <message>
        <source>Check &apos;Log On To&apos;, &apos;Logon Hours&apos;, &apos;Smart card is required&apos; and authentication policies of the account.</source>
        <translation>Compruebe &apos;Iniciar sesión en&apos;, &apos;Horas de inicio de sesión&apos;, &apos;La tarjeta inteligente es necesaria para un inicio de sesión interactivo&apos; y las directivas de autenticación de la cuenta.</translation>
    </message>
    <message>
        <source>Ask whether the rule is meant; change it only with consent.</source>
        <translation>Pregunte si la regla es intencionada; cámbiela solo con consentimiento.</translation>
    </message>
    <message>
        <source>The user signs in at that computer and hour.</source>
        <translation>El usuario inicia sesión en ese equipo y a esa hora.</translation>
    </message>
    <message>
        <source>Your account may not be used here or at this hour. I find out whether that is intended.</source>
        <translation>Su cuenta no puede usarse aquí o a esta hora. Averiguo si es intencionado.</translation>
    </message>
    <message>
        <source>User name, computer, time, the exact status, and who may approve a change.</source>
        <translation>Nombre de usuario, equipo, hora, el estado exacto y quién puede aprobar un cambio.</translation>
    </message>
</context>
<context>
    <name>cause:account.preauth-disabled</name>
    <message>
        <source>The account does not require pre-authentication</source>
        <translation>La cuenta no exige autenticación previa</translation>
    </message>
    <message>
        <source>The account has &apos;Do not require Kerberos preauthentication&apos; set. Sign-on works, but anybody in the network can fetch data of the account and attack its password offline.</source>
        <translation>La cuenta tiene activado &apos;No pedir la autenticación Kerberos previa&apos;. El inicio de sesión funciona, pero cualquiera en la red puede obtener datos de la cuenta y atacar su contraseña sin conexión.</translation>
    </message>
    <message>
        <source>the controller issues the ticket without proof</source>
        <translation>el controlador emite el ticket sin prueba</translation>
    </message>
    <message>
        <source>Take the tick away, unless a very old system needs it.</source>
        <translation>Quite la marca, salvo que un sistema muy antiguo la necesite.</translation>
    </message>
    <message>
        <source>Let the user set a new, long password, since the old one may have been attacked.</source>
        <translation>Pida al usuario que ponga una contraseña nueva y larga, ya que la antigua puede haber sido atacada.</translation>
    </message>
    <message>
        <source>Look for event 4768 with pre-authentication type 0 for this account in the past.</source>
        <translation>Busque eventos 4768 pasados con tipo de autenticación previa 0 para esta cuenta.</translation>
    </message>
    <message>
        <source>The controller asks for proof again: error 25 comes before the ticket.</source>
        <translation>El controlador vuelve a pedir una prueba: el error 25 llega antes del ticket.</translation>
    </message>
    <message>
        <source>Your sign-on works. We found a setting of your account that makes it less safe, and the directory team changes it.</source>
        <translation>Su inicio de sesión funciona. Encontramos en su cuenta una opción que la hace menos segura, y el equipo de directorio la cambia.</translation>
    </message>
    <message>
        <source>Account name, since when the option is set, and events 4768 with type 0 with their addresses.</source>
        <translation>Nombre de la cuenta, desde cuándo está la opción, y eventos 4768 de tipo 0 con sus direcciones.</translation>
    </message>
</context>
<context>
    <name>cause:account.protected-users</name>
    <message>
        <source>Membership of Protected Users takes the needed credential away</source>
        <translation>La pertenencia a Protected Users quita la credencial necesaria</translation>
    </message>
    <message>
        <source>Members of Protected Users get no NTLM, no RC4, no delegation and no cached sign-in, and their ticket ends after four hours. What needs one of these fails for them alone.</source>
        <translation>Los miembros de Protected Users no tienen NTLM, ni RC4, ni delegación, ni inicio de sesión en caché, y su ticket termina a las cuatro horas. Lo que necesita algo de esto falla solo para ellos.</translation>
    </message>
    <message>
        <source>the group takes these credentials away</source>
        <translation>el grupo quita estas credenciales</translation>
    </message>
    <message>
        <source>klist finds no credentials in the package</source>
        <translation>klist no encuentra credenciales en el paquete</translation>
    </message>
    <message>
        <source>Lock the screen and unlock it with the password while the company network is connected. This brings a fresh ticket.</source>
        <translation>Bloquee la pantalla y desbloquéela con la contraseña con la red de la empresa conectada. Esto trae un ticket nuevo.</translation>
    </message>
    <message>
        <source>Look whether the account is in the group.</source>
        <translation>Mire si la cuenta está en el grupo.</translation>
    </message>
    <message>
        <source>Decide whether the account has to be in Protected Users. If so, let the service use Kerberos with AES.</source>
        <translation>Decida si la cuenta tiene que estar en Protected Users. Si es así, haga que el servicio use Kerberos con AES.</translation>
    </message>
    <message>
        <source>klist shows the sign-on ticket again.</source>
        <translation>klist vuelve a mostrar el ticket de inicio de sesión.</translation>
    </message>
    <message>
        <source>Your account has extra protection, and that lets its ticket run out after four hours. Please lock the screen and unlock it with your password.</source>
        <translation>Su cuenta tiene protección adicional, y por eso su ticket expira a las cuatro horas. Bloquee la pantalla y desbloquéela con su contraseña, por favor.</translation>
    </message>
    <message>
        <source>Account name, group membership, output of klist tgt, and what the user needs that the protection forbids.</source>
        <translation>Nombre de la cuenta, pertenencia a grupos, salida de klist tgt, y qué necesita el usuario que la protección prohíbe.</translation>
    </message>
</context>
<context>
    <name>cause:attack.spray-or-enumeration</name>
    <message>
        <source>The pattern looks like password spraying or account enumeration</source>
        <translation>El patrón parece difusión de contraseñas o enumeración de cuentas</translation>
    </message>
    <message>
        <source>Within minutes many different names fail from one address: not a user&apos;s trouble, but somebody trying names or passwords, or a misled scanner.</source>
        <translation>En minutos fallan muchos nombres distintos desde una dirección: no es el problema de un usuario, sino alguien que prueba nombres o contraseñas, o un escáner mal dirigido.</translation>
    </message>
    <message>
        <source>many names from one address within minutes</source>
        <translation>muchos nombres desde una dirección en minutos</translation>
    </message>
    <message>
        <source>names that do not exist</source>
        <translation>nombres que no existen</translation>
    </message>
    <message>
        <source>Find the computer behind the address and take it off the network or block it.</source>
        <translation>Encuentre el equipo tras la dirección y sáquelo de la red o bloquéelo.</translation>
    </message>
    <message>
        <source>List the names that were tried, and those for which the password was right.</source>
        <translation>Anote los nombres probados y aquellos cuya contraseña era correcta.</translation>
    </message>
    <message>
        <source>Reset the passwords of accounts that were hit, and look for sign-ins from that address.</source>
        <translation>Restablezca las contraseñas de las cuentas afectadas y busque inicios de sesión desde esa dirección.</translation>
    </message>
    <message>
        <source>No further failures from that address, and no sign-in with the names that were tried.</source>
        <translation>No hay más fallos desde esa dirección ni inicios de sesión con los nombres probados.</translation>
    </message>
    <message>
        <source>Please change nothing on your side. Our security team looks into sign-on attempts that did not come from you.</source>
        <translation>Por favor, no cambie nada por su parte. Nuestro equipo de seguridad investiga intentos de inicio de sesión que no vinieron de usted.</translation>
    </message>
    <message>
        <source>The address, time range, number of names and codes, the event export, and successful sign-ins from the same address.</source>
        <translation>La dirección, el intervalo, el número de nombres y códigos, la exportación de eventos y los inicios de sesión correctos desde la misma dirección.</translation>
    </message>
</context>
<context>
    <name>cause:browser.negotiate-not-allowed</name>
    <message>
        <source>The browser is not allowed to answer Negotiate for this site</source>
        <translation>El navegador no puede responder a Negotiate en este sitio</translation>
    </message>
    <message>
        <source>The browser has tickets, but its settings do not let it use them for this web site. It shows a password prompt instead. Another browser often works.</source>
        <translation>El navegador tiene tickets, pero su configuración no le deja usarlos en este sitio web. En su lugar pide la contraseña. Otro navegador suele funcionar.</translation>
    </message>
    <message>
        <source>the site is not on its list</source>
        <translation>el sitio no está en su lista</translation>
    </message>
    <message>
        <source>another browser works</source>
        <translation>otro navegador funciona</translation>
    </message>
    <message>
        <source>it never asked for a ticket</source>
        <translation>nunca pidió un ticket</translation>
    </message>
    <message>
        <source>Try the same page in another browser.</source>
        <translation>Pruebe la misma página en otro navegador.</translation>
    </message>
    <message>
        <source>Add the site to AuthServerAllowlist (Edge, Chrome), to the Intranet zone, or in Firefox to network.negotiate-auth.trusted-uris.</source>
        <translation>Añada el sitio a AuthServerAllowlist (Edge, Chrome), a la zona Intranet local, o en Firefox a network.negotiate-auth.trusted-uris.</translation>
    </message>
    <message>
        <source>Close all windows of the browser, open it again and load the page.</source>
        <translation>Cierre todas las ventanas del navegador, vuelva a abrirlo y cargue la página.</translation>
    </message>
    <message>
        <source>The page opens without a prompt, and the list shows a ticket HTTP/ for it.</source>
        <translation>La página se abre sin preguntar, y la lista muestra un ticket HTTP/ para ella.</translation>
    </message>
    <message>
        <source>Your browser is not allowed to sign you in to this site by itself. The desktop team puts the site on the list; until then another browser may work.</source>
        <translation>Su navegador no puede iniciar sesión por sí solo en este sitio. El equipo de puestos de trabajo añade el sitio a la lista; hasta entonces puede funcionar otro navegador.</translation>
    </message>
    <message>
        <source>The site&apos;s address, browser and version, and its policy page (edge://policy).</source>
        <translation>La dirección del sitio, navegador y versión, y su página de directivas (edge://policy).</translation>
    </message>
</context>
<context>
    <name>cause:ntlm.fallback</name>
    <message>
        <source>NTLM was used instead of Kerberos</source>
        <translation>Se usó NTLM en lugar de Kerberos</translation>
    </message>
    <message>
        <source>The browser or program sent NTLM where a Kerberos ticket was wanted. Something before that failed silently; no better reason shows yet.</source>
        <translation>El navegador o programa envió NTLM donde se quería un ticket Kerberos. Algo anterior falló en silencio; aún no se ve una razón mejor.</translation>
    </message>
    <message>
        <source>the token begins with NTLMSSP</source>
        <translation>el token empieza por NTLMSSP</translation>
    </message>
    <message>
        <source>Ask for the ticket by hand. Its error names the reason.</source>
        <translation>Pida el ticket a mano. Su error nombra la razón.</translation>
    </message>
    <message>
        <source>Look at the name in use: full host name, not a number address or an alias.</source>
        <translation>Mire el nombre usado: nombre de host completo, no una dirección numérica ni un alias.</translation>
    </message>
    <message>
        <source>If the ticket can be had by hand, close all browser windows (an old PAC file or setting may be in use) and look at the browser&apos;s policy for authentication schemes.</source>
        <translation>Si el ticket se obtiene a mano, cierre todas las ventanas del navegador (puede estar activo un archivo PAC o una configuración antiguos) y mire la directiva del navegador sobre esquemas de autenticación.</translation>
    </message>
    <message>
        <source>The browser sends &apos;Negotiate YII...&apos; and the list shows the ticket.</source>
        <translation>El navegador envía &apos;Negotiate YII...&apos; y la lista muestra el ticket.</translation>
    </message>
    <message>
        <source>Your browser used an older way to sign on. We look for the reason why it could not use the new one.</source>
        <translation>Su navegador usó una forma antigua de autenticarse. Buscamos por qué no pudo usar la nueva.</translation>
    </message>
    <message>
        <source>The kind of token, the address in use, the result of klist get, and the browser&apos;s policy.</source>
        <translation>El tipo de token, la dirección usada, el resultado de klist get y la directiva del navegador.</translation>
    </message>
</context>
<context>
    <name>cause:client.realm-mapping-missing</name>
    <message>
        <source>The computer lacks the realm mapping settings (policy not applied)</source>
        <translation>Al equipo le falta la asignación del realm (directiva no aplicada)</translation>
    </message>
    <message>
        <source>The group policy with the settings for the proxy&apos;s realm has not reached this computer. It does not know that the proxy belongs to another realm and never asks for its ticket.</source>
        <translation>La directiva de grupo con la configuración del realm del proxy no ha llegado a este equipo. No sabe que el proxy pertenece a otro realm y nunca pide su ticket.</translation>
    </message>
    <message>
        <source>no question for the proxy&apos;s realm leaves the computer</source>
        <translation>ninguna petición para el realm del proxy sale del equipo</translation>
    </message>
    <message>
        <source>the settings are not there</source>
        <translation>la configuración no está</translation>
    </message>
    <message>
        <source>the policy exists, but not on this computer</source>
        <translation>la directiva existe, pero no en este equipo</translation>
    </message>
    <message>
        <source>Look whether the settings are there.</source>
        <translation>Mire si está la configuración.</translation>
    </message>
    <message>
        <source>With the company network or VPN connected, fetch the policies, then restart the computer.</source>
        <translation>Con la red de la empresa o la VPN conectada, obtenga las directivas y después reinicie el equipo.</translation>
    </message>
    <message>
        <source>If they still do not come, see why: the computer is in another unit, was moved, or is filtered out.</source>
        <translation>Si siguen sin llegar, vea por qué: el equipo está en otra unidad organizativa, se movió o queda excluido por un filtro.</translation>
    </message>
    <message>
        <source>On Linux or macOS add the realm to /etc/krb5.conf: its kdc under [realms], the proxy&apos;s domain under [domain_realm].</source>
        <translation>En Linux o macOS añada el realm a /etc/krb5.conf: su kdc bajo [realms], el dominio del proxy bajo [domain_realm].</translation>
    </message>
    <message>
        <source>The query shows the proxy&apos;s realm below MitRealms and domain_realm.</source>
        <translation>La consulta muestra el realm del proxy bajo MitRealms y domain_realm.</translation>
    </message>
    <message>
        <source>After loading a page the list shows krbtgt/PROXY-REALM.</source>
        <translation>Tras cargar una página, la lista muestra krbtgt/PROXY-REALM.</translation>
    </message>
    <message>
        <source>Your computer has not received a setting that it needs for the web gateway. I start the update now; afterwards please restart the computer once.</source>
        <translation>Su equipo no ha recibido una configuración que necesita para la puerta de enlace web. Inicio la actualización ahora; después reinicie el equipo una vez, por favor.</translation>
    </message>
    <message>
        <source>The output of the registry query and of gpresult, the computer&apos;s name and its place in the directory.</source>
        <translation>La salida de la consulta del Registro y de gpresult, el nombre del equipo y su lugar en el directorio.</translation>
    </message>
</context>
<context>
    <name>cause:domain.realm-mapping-not-configured</name>
    <message>
        <source>The policy with the realm mapping does not exist on the domain controller</source>
        <translation>La directiva con la asignación del realm no existe en el controlador de dominio</translation>
    </message>
    <message>
        <source>No group policy in the domain carries the settings for the proxy&apos;s realm, or it is linked nowhere. Other policies arrive, so no computer can know the realm.</source>
        <translation>Ninguna directiva de grupo del dominio lleva la configuración del realm del proxy, o no está vinculada en ningún sitio. Llegan otras directivas, así que ningún equipo puede conocer el realm.</translation>
    </message>
    <message>
        <source>no question for the proxy&apos;s realm leaves any computer</source>
        <translation>ninguna petición para el realm del proxy sale de ningún equipo</translation>
    </message>
    <message>
        <source>other policies arrive, this one does not exist</source>
        <translation>llegan otras directivas, esta no existe</translation>
    </message>
    <message>
        <source>Create or link a policy: Computer Configuration, Administrative Templates, System, Kerberos. Set &apos;Define interoperable Kerberos V5 realm settings&apos; and &apos;Define host name-to-Kerberos realm mappings&apos; for the proxy&apos;s realm.</source>
        <translation>Cree o vincule una directiva: Configuración del equipo, Plantillas administrativas, Sistema, Kerberos. Configure &apos;Definir la configuración de dominio Kerberos V5 interoperable&apos; (Define interoperable Kerberos V5 realm settings) y &apos;Definir asignaciones de nombre de host a dominio Kerberos&apos; (Define host name-to-Kerberos realm mappings) para el realm del proxy.</translation>
    </message>
    <message>
        <source>In the mapping write the domains with their leading dot, for Zscaler .CLOUD and .gateway.CLOUD; the realm in capital letters.</source>
        <translation>En la asignación escriba los dominios con su punto inicial, en Zscaler .CLOUD y .gateway.CLOUD; el realm en mayúsculas.</translation>
    </message>
    <message>
        <source>Fetch the policies on one computer, restart it and test.</source>
        <translation>Obtenga las directivas en un equipo, reinícielo y pruebe.</translation>
    </message>
    <message>
        <source>The query shows the proxy&apos;s realm below MitRealms and domain_realm.</source>
        <translation>La consulta muestra el realm del proxy bajo MitRealms y domain_realm.</translation>
    </message>
    <message>
        <source>A setting is missing for the whole company, not only on your computer. The directory team has to make it; until then nothing can be done at your desk.</source>
        <translation>Falta una configuración en toda la empresa, no solo en su equipo. El equipo de directorio tiene que crearla; hasta entonces no se puede hacer nada en su puesto.</translation>
    </message>
    <message>
        <source>The output of gpresult of one computer that receives other policies, the proxy&apos;s realm, and the domain suffixes of the proxy&apos;s hosts.</source>
        <translation>La salida de gpresult de un equipo que recibe otras directivas, el realm del proxy y los sufijos de dominio de los hosts del proxy.</translation>
    </message>
</context>
<context>
    <name>cause:client.not-domain-logon</name>
    <message>
        <source>The user is not logged in to the domain</source>
        <translation>El usuario no ha iniciado sesión en el dominio</translation>
    </message>
    <message>
        <source>The user works with a local or private account, or on a computer outside the domain. Without a domain sign-in there is no ticket, although a domain controller could be reached.</source>
        <translation>El usuario trabaja con una cuenta local o privada, o en un equipo fuera del dominio. Sin inicio de sesión en el dominio no hay ticket, aunque un controlador de dominio sea accesible.</translation>
    </message>
    <message>
        <source>no domain sign-in, no ticket</source>
        <translation>sin inicio de sesión en el dominio no hay ticket</translation>
    </message>
    <message>
        <source>the account is not one of the domain</source>
        <translation>la cuenta no es del dominio</translation>
    </message>
    <message>
        <source>Ask which account is signed in. The name should begin with the domain.</source>
        <translation>Pregunte qué cuenta ha iniciado sesión. El nombre debería empezar por el dominio.</translation>
    </message>
    <message>
        <source>Sign out. Sign in with the domain account, for instance DOMAIN\name, while the company network or VPN is connected.</source>
        <translation>Cierre sesión. Inicie sesión con la cuenta de dominio, por ejemplo DOMAIN\name, con la red de la empresa o la VPN conectada.</translation>
    </message>
    <message>
        <source>If the computer is not in the domain, find out whether it should be; else the user needs another way to the web.</source>
        <translation>Si el equipo no está en el dominio, averigüe si debería estarlo; si no, el usuario necesita otro camino hacia la web.</translation>
    </message>
    <message>
        <source>The list shows krbtgt of the own domain.</source>
        <translation>La lista muestra krbtgt del dominio propio.</translation>
    </message>
    <message>
        <source>You are signed in with an account of this computer, not with your company account. Please sign out and sign in again with the company account.</source>
        <translation>Ha iniciado sesión con una cuenta de este equipo, no con su cuenta de empresa. Cierre sesión y vuelva a iniciarla con la cuenta de empresa, por favor.</translation>
    </message>
    <message>
        <source>The output of whoami and of dsregcmd /status, and which kind of computer it is (company, private, external).</source>
        <translation>La salida de whoami y de dsregcmd /status, y qué tipo de equipo es (empresa, privado, externo).</translation>
    </message>
</context>
<context>
    <name>cause:realm.wrong</name>
    <message>
        <source>The client asks the wrong realm</source>
        <translation>El cliente pregunta al realm equivocado</translation>
    </message>
    <message>
        <source>The name leads to a realm that does not hold the account: a mail suffix, an old domain or a wrong default. The KDC says that this is the wrong realm.</source>
        <translation>El nombre lleva a un realm que no contiene la cuenta: un sufijo de correo, un dominio antiguo o un valor predeterminado erróneo. El KDC dice que es el realm equivocado.</translation>
    </message>
    <message>
        <source>the KDC itself says so</source>
        <translation>lo dice el propio KDC</translation>
    </message>
    <message>
        <source>WRONG_REALM</source>
        <translation>WRONG_REALM</translation>
    </message>
    <message>
        <source>the part after the @ is not the user&apos;s domain</source>
        <translation>la parte tras la @ no es el dominio del usuario</translation>
    </message>
    <message>
        <source>Read the name that is used, and compare the part after the @ with the user&apos;s domain.</source>
        <translation>Lea el nombre que se usa y compare la parte tras la @ con el dominio del usuario.</translation>
    </message>
    <message>
        <source>Sign in with DOMAIN\name, or with the name and the domain that the helpdesk gives.</source>
        <translation>Inicie sesión con DOMAIN\name, o con el nombre y el dominio que indique el soporte.</translation>
    </message>
    <message>
        <source>If a mail suffix should work, add it as UPN suffix of the forest, or route it through the trust.</source>
        <translation>Si un sufijo de correo debe funcionar, añádalo como sufijo UPN del bosque o enrútelo por la confianza.</translation>
    </message>
    <message>
        <source>On Linux or macOS correct default_realm and [domain_realm] in /etc/krb5.conf.</source>
        <translation>En Linux o macOS corrija default_realm y [domain_realm] en /etc/krb5.conf.</translation>
    </message>
    <message>
        <source>A sign-in with the corrected name brings a ticket.</source>
        <translation>Un inicio de sesión con el nombre corregido trae un ticket.</translation>
    </message>
    <message>
        <source>The name you typed ends in a domain that does not know you. Please use the ending that I give you now.</source>
        <translation>El nombre que escribió termina en un dominio que no le conoce. Use, por favor, la terminación que le doy ahora.</translation>
    </message>
    <message>
        <source>The name as typed, the realm that was asked, the KDC&apos;s answer, and the user&apos;s true domain.</source>
        <translation>El nombre tal como se escribió, el realm al que se preguntó, la respuesta del KDC y el dominio real del usuario.</translation>
    </message>
</context>
<context>
    <name>cause:realm.config-missing</name>
    <message>
        <source>The client has no usable Kerberos configuration</source>
        <translation>El cliente no tiene una configuración de Kerberos utilizable</translation>
    </message>
    <message>
        <source>On this Linux, macOS or Java client the configuration file is missing, damaged or lacks the realm or its KDC. The client does not know whom to ask.</source>
        <translation>En este cliente Linux, macOS o Java el archivo de configuración falta, está dañado o no contiene el realm o su KDC. El cliente no sabe a quién preguntar.</translation>
    </message>
    <message>
        <source>the file does not say what the client needs</source>
        <translation>el archivo no dice lo que el cliente necesita</translation>
    </message>
    <message>
        <source>the client itself says what is missing</source>
        <translation>el propio cliente dice qué falta</translation>
    </message>
    <message>
        <source>it does not know whom to ask</source>
        <translation>no sabe a quién preguntar</translation>
    </message>
    <message>
        <source>Look at the file. It needs default_realm in capital letters, and a kdc unless DNS knows the realm.</source>
        <translation>Mire el archivo. Necesita default_realm en mayúsculas, y un kdc salvo que DNS conozca el realm.</translation>
    </message>
    <message>
        <source>Copy the file from a computer that works, or join the computer again.</source>
        <translation>Copie el archivo de un equipo que funcione, o vuelva a unir el equipo.</translation>
    </message>
    <message>
        <source>See that every user may read the file, and that no variable KRB5_CONFIG points elsewhere.</source>
        <translation>Compruebe que todos los usuarios pueden leer el archivo y que ninguna variable KRB5_CONFIG apunta a otro sitio.</translation>
    </message>
    <message>
        <source>A sign-on by hand works.</source>
        <translation>Una autenticación a mano funciona.</translation>
    </message>
    <message>
        <source>The computer lacks the file that tells it where to sign on. I put it in place; then we try again.</source>
        <translation>Al equipo le falta el archivo que le dice dónde autenticarse. Lo pongo en su sitio; después lo probamos otra vez.</translation>
    </message>
    <message>
        <source>The file&apos;s content, the exact error, the system&apos;s version, and how the computer was joined.</source>
        <translation>El contenido del archivo, el error exacto, la versión del sistema y cómo se unió el equipo.</translation>
    </message>
</context>
<context>
    <name>cause:machine.secure-channel</name>
    <message>
        <source>The computer&apos;s own account is broken</source>
        <translation>La cuenta propia del equipo está rota</translation>
    </message>
    <message>
        <source>The computer&apos;s own password does not match the one in the directory any more, or its account is gone. Then the domain does not trust the computer, whoever sits at it.</source>
        <translation>La contraseña propia del equipo ya no coincide con la del directorio, o su cuenta desapareció. Entonces el dominio no confía en el equipo, lo use quien lo use.</translation>
    </message>
    <message>
        <source>the test of the channel fails</source>
        <translation>falla la prueba del canal</translation>
    </message>
    <message>
        <source>&apos;the trust relationship failed&apos; means this</source>
        <translation>&apos;the trust relationship failed&apos; significa esto</translation>
    </message>
    <message>
        <source>Test the channel.</source>
        <translation>Pruebe el canal.</translation>
    </message>
    <message>
        <source>Repair it in an administrator&apos;s PowerShell, with a domain account that may join computers.</source>
        <translation>Repárelo en un PowerShell de administrador, con una cuenta de dominio que pueda unir equipos.</translation>
    </message>
    <message>
        <source>If that fails, take the computer out of the domain and join it again.</source>
        <translation>Si eso falla, saque el equipo del dominio y vuelva a unirlo.</translation>
    </message>
    <message>
        <source>See whether the computer&apos;s account still exists, is enabled and is there only once.</source>
        <translation>Mire si la cuenta del equipo aún existe, está habilitada y solo está una vez.</translation>
    </message>
    <message>
        <source>The test says that the channel is in good condition.</source>
        <translation>La prueba dice que el canal está en buen estado.</translation>
    </message>
    <message>
        <source>Your computer has lost its own membership of our domain. I repair that; afterwards you sign in as usual.</source>
        <translation>Su equipo ha perdido su propia pertenencia a nuestro dominio. Lo reparo; después inicia sesión como siempre.</translation>
    </message>
    <message>
        <source>Computer name, output of nltest, event 5719 with time, and whether the computer was restored or renamed.</source>
        <translation>Nombre del equipo, salida de nltest, evento 5719 con la hora, y si el equipo se restauró o cambió de nombre.</translation>
    </message>
</context>
<context>
    <name>cause:clock.client-skew</name>
    <message>
        <source>The computer&apos;s clock is wrong</source>
        <translation>El reloj del equipo va mal</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is more than five minutes off. Every ticket carries times, and the other side refuses what seems too old or not yet valid.</source>
        <translation>El reloj del equipo difiere más de cinco minutos. Todo ticket lleva horas, y el otro lado rechaza lo que parece demasiado viejo o aún no válido.</translation>
    </message>
    <message>
        <source>more than five minutes from the domain controller</source>
        <translation>más de cinco minutos de diferencia con el controlador de dominio</translation>
    </message>
    <message>
        <source>the computer itself is wrong</source>
        <translation>va mal el propio equipo</translation>
    </message>
    <message>
        <source>SKEW</source>
        <translation>SKEW</translation>
    </message>
    <message>
        <source>Zscaler&apos;s first reason for this code</source>
        <translation>la primera razón que da Zscaler para este código</translation>
    </message>
    <message>
        <source>Compare the computer&apos;s time, date and time zone with a phone.</source>
        <translation>Compare la hora, la fecha y la zona horaria del equipo con un teléfono.</translation>
    </message>
    <message>
        <source>Let the computer take the time from the domain.</source>
        <translation>Haga que el equipo tome la hora del dominio.</translation>
    </message>
    <message>
        <source>If it is more than two days off, set date and time by hand first, then run the command.</source>
        <translation>Si difiere más de dos días, ponga primero fecha y hora a mano y después ejecute el comando.</translation>
    </message>
    <message>
        <source>Look where it takes its time from. In the domain it should be a domain controller.</source>
        <translation>Mire de dónde toma la hora. En el dominio debería ser un controlador de dominio.</translation>
    </message>
    <message>
        <source>The offset is a few seconds.</source>
        <translation>La diferencia es de unos segundos.</translation>
    </message>
    <message>
        <source>Clear the tickets and try again.</source>
        <translation>Purgue los tickets y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong, and therefore its tickets are refused. I set it right; then please try again.</source>
        <translation>El reloj de su equipo va mal, y por eso se rechazan sus tickets. Lo pongo en hora; después vuelva a intentarlo, por favor.</translation>
    </message>
    <message>
        <source>The offset with its direction, the time source, and whether the computer is a virtual machine or was asleep.</source>
        <translation>La diferencia con su sentido, el origen de la hora, y si el equipo es una máquina virtual o estaba suspendido.</translation>
    </message>
</context>
<context>
    <name>cause:clock.server-skew</name>
    <message>
        <source>The KDC&apos;s or the service&apos;s clock is wrong</source>
        <translation>El reloj del KDC o del servicio va mal</translation>
    </message>
    <message>
        <source>The user&apos;s computer shows the right time, but the domain controller or the service is more than five minutes off. Then everybody is refused there.</source>
        <translation>El equipo del usuario muestra la hora correcta, pero el controlador de dominio o el servicio difiere más de cinco minutos. Entonces allí se rechaza a todos.</translation>
    </message>
    <message>
        <source>the computer and the controller disagree</source>
        <translation>el equipo y el controlador no coinciden</translation>
    </message>
    <message>
        <source>the own controller agrees with the computer</source>
        <translation>el controlador propio coincide con el equipo</translation>
    </message>
    <message>
        <source>and the computer is right</source>
        <translation>y el equipo va bien</translation>
    </message>
    <message>
        <source>SKEW</source>
        <translation>SKEW</translation>
    </message>
    <message>
        <source>Compare the computer with a phone, and the server with the computer.</source>
        <translation>Compare el equipo con un teléfono, y el servidor con el equipo.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s time source. The controller that holds the PDC role takes its time from outside, all others from the domain.</source>
        <translation>Corrija el origen de hora del servidor. El controlador con el rol PDC toma la hora de fuera, todos los demás del dominio.</translation>
    </message>
    <message>
        <source>On a virtual machine, switch off the time synchronisation of the host where it disturbs.</source>
        <translation>En una máquina virtual, desactive la sincronización de hora del host donde moleste.</translation>
    </message>
    <message>
        <source>The offset is a few seconds from two different computers.</source>
        <translation>La diferencia es de unos segundos desde dos equipos distintos.</translation>
    </message>
    <message>
        <source>Your computer has the right time, but the server has not. The server team corrects it, and then it works for everybody.</source>
        <translation>Su equipo tiene la hora correcta, pero el servidor no. El equipo de servidores lo corrige, y entonces funciona para todos.</translation>
    </message>
    <message>
        <source>Server name, its offset against a time server, its time source, and who is affected.</source>
        <translation>Nombre del servidor, su diferencia con un servidor de hora, su origen de hora y a quién afecta.</translation>
    </message>
</context>
<context>
    <name>cause:etype.no-common</name>
    <message>
        <source>Client, KDC and account have no encryption type in common</source>
        <translation>El cliente, el KDC y la cuenta no tienen ningún tipo de cifrado en común</translation>
    </message>
    <message>
        <source>The computer offers encryption types that the controller or the account does not have. Settings on one side are too narrow.</source>
        <translation>El equipo ofrece tipos de cifrado que el controlador o la cuenta no tiene. La configuración de un lado es demasiado estrecha.</translation>
    </message>
    <message>
        <source>no common type for the service</source>
        <translation>ningún tipo común para el servicio</translation>
    </message>
    <message>
        <source>ETYPE_NOSUPP</source>
        <translation>ETYPE_NOSUPP</translation>
    </message>
    <message>
        <source>the controller named no way of proof: it has no key of the kinds asked for</source>
        <translation>el controlador no nombró ningún modo de prueba: no tiene clave de los tipos pedidos</translation>
    </message>
    <message>
        <source>Note which account is meant: the user&apos;s, the service&apos;s or a trust.</source>
        <translation>Anote de qué cuenta se trata: la del usuario, la del servicio o una confianza.</translation>
    </message>
    <message>
        <source>Compare what is asked with what the account has: events 14, 16, 26 and 27 on the controller name both.</source>
        <translation>Compare lo que se pide con lo que tiene la cuenta: los eventos 14, 16, 26 y 27 en el controlador indican ambas cosas.</translation>
    </message>
    <message>
        <source>Set msDS-SupportedEncryptionTypes to 24 (AES) and reset the account&apos;s password, so that AES keys exist.</source>
        <translation>Ponga msDS-SupportedEncryptionTypes en 24 (AES) y restablezca la contraseña de la cuenta, para que existan claves AES.</translation>
    </message>
    <message>
        <source>Take the policy &apos;Configure encryption types allowed for Kerberos&apos; back where it is too narrow.</source>
        <translation>Relaje la directiva &apos;Configurar tipos de cifrado permitidos para Kerberos&apos; donde sea demasiado estrecha.</translation>
    </message>
    <message>
        <source>The ticket is issued with AES.</source>
        <translation>El ticket se emite con AES.</translation>
    </message>
    <message>
        <source>Your computer and the server cannot agree on an encryption. The directory team has to renew the keys of one account.</source>
        <translation>Su equipo y el servidor no se ponen de acuerdo en un cifrado. El equipo de directorio tiene que renovar las claves de una cuenta.</translation>
    </message>
    <message>
        <source>The account, the types asked for and the types available (event text), and the controller.</source>
        <translation>La cuenta, los tipos pedidos y los disponibles (texto del evento), y el controlador.</translation>
    </message>
</context>
<context>
    <name>cause:etype.rc4-disabled</name>
    <message>
        <source>RC4 was switched off and the account has only RC4 keys</source>
        <translation>RC4 se desactivó y la cuenta solo tiene claves RC4</translation>
    </message>
    <message>
        <source>Updates of 2026 let domain controllers refuse RC4. An account whose password is older than AES, or a keytab or device that knows only RC4, then gets no ticket.</source>
        <translation>Las actualizaciones de 2026 hacen que los controladores de dominio rechacen RC4. Una cuenta cuya contraseña es anterior a AES, o un keytab o dispositivo que solo conoce RC4, no recibe entonces ticket.</translation>
    </message>
    <message>
        <source>the account has nothing but RC4</source>
        <translation>la cuenta no tiene más que RC4</translation>
    </message>
    <message>
        <source>no AES key for this account</source>
        <translation>no hay clave AES para esta cuenta</translation>
    </message>
    <message>
        <source>the controller says that it refused RC4</source>
        <translation>el controlador dice que rechazó RC4</translation>
    </message>
    <message>
        <source>since the controllers were updated</source>
        <translation>desde que se actualizaron los controladores</translation>
    </message>
    <message>
        <source>Find the account in the Kdcsvc events 201 to 209 on the domain controller.</source>
        <translation>Busque la cuenta en los eventos Kdcsvc 201 a 209 en el controlador de dominio.</translation>
    </message>
    <message>
        <source>Reset the account&apos;s password twice, so that it gets AES keys, and set msDS-SupportedEncryptionTypes to 24.</source>
        <translation>Restablezca la contraseña de la cuenta dos veces, para que reciba claves AES, y ponga msDS-SupportedEncryptionTypes en 24.</translation>
    </message>
    <message>
        <source>Make a new keytab with AES, or update the device that knows only RC4.</source>
        <translation>Cree un nuevo keytab con AES, o actualice el dispositivo que solo conoce RC4.</translation>
    </message>
    <message>
        <source>Allow RC4 for this one account only if nothing else is possible, and with an end date.</source>
        <translation>Permita RC4 para esta única cuenta solo si no es posible otra cosa, y con fecha de fin.</translation>
    </message>
    <message>
        <source>The ticket&apos;s encryption is AES, and no new Kdcsvc event names the account.</source>
        <translation>El cifrado del ticket es AES, y ningún evento Kdcsvc nuevo nombra la cuenta.</translation>
    </message>
    <message>
        <source>An old kind of encryption was switched off for safety, and one account still depends on it. The directory team renews its keys.</source>
        <translation>Se desactivó por seguridad un cifrado antiguo, y una cuenta aún depende de él. El equipo de directorio renueva sus claves.</translation>
    </message>
    <message>
        <source>The account, its password date, the Kdcsvc event with its text, and the patch state of the controllers.</source>
        <translation>La cuenta, la fecha de su contraseña, el evento Kdcsvc con su texto y el nivel de actualización de los controladores.</translation>
    </message>
</context>
<context>
    <name>cause:etype.des-in-use</name>
    <message>
        <source>DES is in use</source>
        <translation>Se usa DES</translation>
    </message>
    <message>
        <source>A ticket, account or request still uses DES, which has been broken for many years and is off by default. Somebody switched it on, or a very old system needs it.</source>
        <translation>Un ticket, una cuenta o una solicitud aún usa DES, roto desde hace muchos años y desactivado de forma predeterminada. Alguien lo activó, o lo necesita un sistema muy antiguo.</translation>
    </message>
    <message>
        <source>encryption type 1 or 3</source>
        <translation>tipo de cifrado 1 o 3</translation>
    </message>
    <message>
        <source>Find accounts with &apos;Use only Kerberos DES encryption types&apos; and take the tick away.</source>
        <translation>Busque cuentas con &apos;Usar solo tipos de cifrado DES de Kerberos&apos; y quite la marca.</translation>
    </message>
    <message>
        <source>Reset their passwords, so that AES keys exist.</source>
        <translation>Restablezca sus contraseñas, para que existan claves AES.</translation>
    </message>
    <message>
        <source>Replace or update the system that needs DES.</source>
        <translation>Sustituya o actualice el sistema que necesita DES.</translation>
    </message>
    <message>
        <source>No ticket and no event shows encryption type 1 or 3 any more.</source>
        <translation>Ningún ticket ni evento muestra ya el tipo de cifrado 1 o 3.</translation>
    </message>
    <message>
        <source>An outdated encryption is in use here. The directory team replaces it.</source>
        <translation>Aquí se usa un cifrado obsoleto. El equipo de directorio lo sustituye.</translation>
    </message>
    <message>
        <source>The account or system, the event with encryption type 1 or 3, and its owner.</source>
        <translation>La cuenta o el sistema, el evento con tipo de cifrado 1 o 3, y su responsable.</translation>
    </message>
</context>
<context>
    <name>cause:network.dc-unreachable</name>
    <message>
        <source>The computer cannot contact the domain controller</source>
        <translation>El equipo no puede contactar con el controlador de dominio</translation>
    </message>
    <message>
        <source>The computer is outside the company network, the VPN is not connected, or a firewall stands in between. Without a domain controller there are no tickets.</source>
        <translation>El equipo está fuera de la red de la empresa, la VPN no está conectada, o hay un firewall en medio. Sin controlador de dominio no hay tickets.</translation>
    </message>
    <message>
        <source>port 88 does not answer</source>
        <translation>el puerto 88 no responde</translation>
    </message>
    <message>
        <source>requests without an answer</source>
        <translation>solicitudes sin respuesta</translation>
    </message>
    <message>
        <source>nobody handed out a ticket</source>
        <translation>nadie entregó un ticket</translation>
    </message>
    <message>
        <source>Ask where the computer is and whether the VPN is connected.</source>
        <translation>Pregunte dónde está el equipo y si la VPN está conectada.</translation>
    </message>
    <message>
        <source>Connect the VPN, or go to the company network; then lock the screen and unlock it with the password.</source>
        <translation>Conecte la VPN, o vaya a la red de la empresa; después bloquee la pantalla y desbloquéela con la contraseña.</translation>
    </message>
    <message>
        <source>Test the way to a domain controller.</source>
        <translation>Pruebe el camino hacia un controlador de dominio.</translation>
    </message>
    <message>
        <source>If the VPN is connected, allow ports 53, 88, 389 and 464 (TCP and UDP) from there to the domain controllers.</source>
        <translation>Si la VPN está conectada, permita desde ahí los puertos 53, 88, 389 y 464 (TCP y UDP) hacia los controladores de dominio.</translation>
    </message>
    <message>
        <source>The command names a domain controller.</source>
        <translation>El comando nombra un controlador de dominio.</translation>
    </message>
    <message>
        <source>After klist purge and loading a page, the list shows tickets.</source>
        <translation>Tras klist purge y cargar una página, la lista muestra tickets.</translation>
    </message>
    <message>
        <source>Your computer cannot reach the company&apos;s sign-on server from where it is. Please connect the VPN, then lock the screen and unlock it with your password.</source>
        <translation>Su equipo no puede llegar desde donde está al servidor de inicio de sesión de la empresa. Conecte la VPN, por favor, bloquee la pantalla y desbloquéela con su contraseña.</translation>
    </message>
    <message>
        <source>Place and network of the computer, VPN state, output of nltest, and which of ports 53, 88, 389 answer.</source>
        <translation>Lugar y red del equipo, estado de la VPN, salida de nltest, y cuáles de los puertos 53, 88, 389 responden.</translation>
    </message>
</context>
<context>
    <name>cause:network.directaccess-location</name>
    <message>
        <source>DirectAccess takes the computer to be inside when it is outside, or the reverse</source>
        <translation>DirectAccess cree que el equipo está dentro cuando está fuera, o al revés</translation>
    </message>
    <message>
        <source>DirectAccess decides by a probe whether the computer is in the company network. When it decides wrongly, names resolve by the wrong way and no domain controller is found.</source>
        <translation>DirectAccess decide con un sondeo si el equipo está en la red de la empresa. Si decide mal, los nombres se resuelven por el camino equivocado y no se encuentra ningún controlador de dominio.</translation>
    </message>
    <message>
        <source>its rules do not fit where the computer is</source>
        <translation>sus reglas no encajan con el lugar del equipo</translation>
    </message>
    <message>
        <source>Compare the rules in force with where the computer is. Inside there must be none, outside those for the company&apos;s names.</source>
        <translation>Compare las reglas en vigor con el lugar del equipo. Dentro no debe haber ninguna, fuera las de los nombres de la empresa.</translation>
    </message>
    <message>
        <source>Look at the state of the connection and switch network adapters off and on once.</source>
        <translation>Mire el estado de la conexión y desactive y active una vez los adaptadores de red.</translation>
    </message>
    <message>
        <source>Check that the network location server answers inside the company, with a valid certificate, and not outside.</source>
        <translation>Compruebe que el servidor de ubicación de red responde dentro de la empresa, con un certificado válido, y no fuera.</translation>
    </message>
    <message>
        <source>The state fits the place, and a domain controller is found.</source>
        <translation>El estado encaja con el lugar, y se encuentra un controlador de dominio.</translation>
    </message>
    <message>
        <source>Your computer is mistaken about whether it is in the company network. I correct that; it may lose its connection for a moment.</source>
        <translation>Su equipo se equivoca sobre si está en la red de la empresa. Lo corrijo; puede perder la conexión un momento.</translation>
    </message>
    <message>
        <source>Output of netsh dnsclient show state and of netsh name show effectivepolicy, and the place of the computer.</source>
        <translation>Salida de netsh dnsclient show state y de netsh name show effectivepolicy, y el lugar del equipo.</translation>
    </message>
</context>
<context>
    <name>cause:network.udp-fragments</name>
    <message>
        <source>Large UDP answers are lost and TCP 88 is blocked</source>
        <translation>Se pierden las respuestas UDP grandes y TCP 88 está bloqueado</translation>
    </message>
    <message>
        <source>The domain controller&apos;s answer does not fit into one UDP packet and it asks the client to come back by TCP. On this way TCP port 88 is closed or the pieces get lost.</source>
        <translation>La respuesta del controlador de dominio no cabe en un paquete UDP y este pide al cliente que vuelva por TCP. En este camino el puerto TCP 88 está cerrado o los fragmentos se pierden.</translation>
    </message>
    <message>
        <source>&apos;too big&apos; was answered and nothing followed</source>
        <translation>se respondió &apos;demasiado grande&apos; y no siguió nada</translation>
    </message>
    <message>
        <source>TCP 88 does not answer</source>
        <translation>TCP 88 no responde</translation>
    </message>
    <message>
        <source>RESPONSE_TOO_BIG</source>
        <translation>RESPONSE_TOO_BIG</translation>
    </message>
    <message>
        <source>small answers arrive</source>
        <translation>las respuestas pequeñas llegan</translation>
    </message>
    <message>
        <source>Test TCP port 88 of the domain controller from the user&apos;s computer.</source>
        <translation>Pruebe el puerto TCP 88 del controlador de dominio desde el equipo del usuario.</translation>
    </message>
    <message>
        <source>Open TCP 88 on this way, and look at the packet size (MTU) of the tunnel.</source>
        <translation>Abra TCP 88 en este camino, y mire el tamaño de paquete (MTU) del túnel.</translation>
    </message>
    <message>
        <source>Until then let the client use TCP only: Windows MaxPacketSize = 1 below Lsa\Kerberos\Parameters, Linux udp_preference_limit = 1.</source>
        <translation>Hasta entonces haga que el cliente use solo TCP: Windows MaxPacketSize = 1 bajo Lsa\Kerberos\Parameters, Linux udp_preference_limit = 1.</translation>
    </message>
    <message>
        <source>TCP 88 answers, and the sign-on comes at once.</source>
        <translation>TCP 88 responde, y el inicio de sesión llega enseguida.</translation>
    </message>
    <message>
        <source>The answer of the sign-on server is too long for the way from your network. The network team has to open a second door.</source>
        <translation>La respuesta del servidor de inicio de sesión es demasiado larga para el camino desde su red. El equipo de redes tiene que abrir una segunda puerta.</translation>
    </message>
    <message>
        <source>A capture with error 52 and what follows it, the port test, and the VPN or tunnel in use.</source>
        <translation>Una captura con el error 52 y lo que le sigue, la prueba del puerto, y la VPN o el túnel en uso.</translation>
    </message>
</context>
<context>
    <name>cause:dns.kdc-not-found</name>
    <message>
        <source>DNS has no KDC record for the realm</source>
        <translation>DNS no tiene registro de KDC para el realm</translation>
    </message>
    <message>
        <source>The computer asks DNS for the domain controllers of the realm and gets no list. It uses a wrong DNS server, or the records are missing.</source>
        <translation>El equipo pide a DNS los controladores de dominio del realm y no recibe lista. Usa un servidor DNS equivocado, o faltan los registros.</translation>
    </message>
    <message>
        <source>DNS does not know the realm</source>
        <translation>DNS no conoce el realm</translation>
    </message>
    <message>
        <source>&apos;cannot find&apos; is not &apos;cannot contact&apos;</source>
        <translation>&apos;no se encuentra&apos; no es &apos;no se puede contactar&apos;</translation>
    </message>
    <message>
        <source>no address, no question</source>
        <translation>sin dirección no hay pregunta</translation>
    </message>
    <message>
        <source>Look up the record from the user&apos;s computer.</source>
        <translation>Consulte el registro desde el equipo del usuario.</translation>
    </message>
    <message>
        <source>Look which DNS server is used. It must be one that knows the company&apos;s domain.</source>
        <translation>Mire qué servidor DNS se usa. Debe ser uno que conozca el dominio de la empresa.</translation>
    </message>
    <message>
        <source>Hand out the right DNS servers (DHCP, VPN), or forward the domain to them.</source>
        <translation>Distribuya los servidores DNS correctos (DHCP, VPN), o reenvíe el dominio a ellos.</translation>
    </message>
    <message>
        <source>If the records are missing on the right server, let the domain controllers register them again.</source>
        <translation>Si faltan los registros en el servidor correcto, haga que los controladores de dominio los registren de nuevo.</translation>
    </message>
    <message>
        <source>The look-up lists the domain controllers.</source>
        <translation>La consulta muestra los controladores de dominio.</translation>
    </message>
    <message>
        <source>Your computer asks the wrong directory of names and therefore cannot find the sign-on server. We give it the right one.</source>
        <translation>Su equipo pregunta al directorio de nombres equivocado y por eso no encuentra el servidor de inicio de sesión. Le damos el correcto.</translation>
    </message>
    <message>
        <source>The DNS servers in use, the answer to the SRV look-up from the client and from a server, and the network it is in.</source>
        <translation>Los servidores DNS en uso, la respuesta a la consulta SRV desde el cliente y desde un servidor, y la red en la que está.</translation>
    </message>
</context>
<context>
    <name>cause:dns.name-mismatch</name>
    <message>
        <source>Forward and reverse names of the service disagree</source>
        <translation>Los nombres directo e inverso del servicio no coinciden</translation>
    </message>
    <message>
        <source>The client builds the service&apos;s name from what DNS gives back: an alias leads to another name, or the reverse look-up does. For that name no ticket exists.</source>
        <translation>El cliente construye el nombre del servicio a partir de lo que devuelve DNS: un alias o la búsqueda inversa lleva a otro nombre. Para ese nombre no existe ticket.</translation>
    </message>
    <message>
        <source>the name that DNS gives back is another one</source>
        <translation>el nombre que devuelve DNS es otro</translation>
    </message>
    <message>
        <source>the changed name is not registered</source>
        <translation>el nombre cambiado no está registrado</translation>
    </message>
    <message>
        <source>Look the name up, then its address.</source>
        <translation>Consulte el nombre y después su dirección.</translation>
    </message>
    <message>
        <source>Correct the reverse record, or replace the alias by an address record of its own.</source>
        <translation>Corrija el registro inverso, o sustituya el alias por un registro de dirección propio.</translation>
    </message>
    <message>
        <source>Or register the service under the name that DNS gives back.</source>
        <translation>O registre el servicio con el nombre que devuelve DNS.</translation>
    </message>
    <message>
        <source>On Linux, rdns = false or dns_canonicalize_hostname = fallback in /etc/krb5.conf keeps the client from rewriting the name.</source>
        <translation>En Linux, rdns = false o dns_canonicalize_hostname = fallback en /etc/krb5.conf evita que el cliente reescriba el nombre.</translation>
    </message>
    <message>
        <source>Name and address lead to each other, and the ticket is issued.</source>
        <translation>El nombre y la dirección se llevan el uno al otro, y el ticket se emite.</translation>
    </message>
    <message>
        <source>The server has two names, and your computer asks for the one that nobody registered. The network team puts the names in order.</source>
        <translation>El servidor tiene dos nombres, y su equipo pide el que nadie registró. El equipo de redes pone los nombres en orden.</translation>
    </message>
    <message>
        <source>The name as typed, the alias, the address, the reverse name, and the name in the ticket request.</source>
        <translation>El nombre tal como se escribió, el alias, la dirección, el nombre inverso y el nombre de la solicitud de ticket.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.default-pac</name>
    <message>
        <source>The default PAC file is in use instead of the Kerberos one, so traffic goes to an IP address or a port without Kerberos</source>
        <translation>Se usa el archivo PAC predeterminado en lugar del de Kerberos; el tráfico va a una dirección IP o a un puerto sin Kerberos</translation>
    </message>
    <message>
        <source>The proxy setting leads the browser to a number address or to a port where the proxy does not ask for Kerberos. For a number address no ticket exists, so the browser falls back to NTLM.</source>
        <translation>La configuración de proxy lleva el navegador a una dirección numérica o a un puerto donde el proxy no pide Kerberos. Para una dirección numérica no existe ticket, así que el navegador recurre a NTLM.</translation>
    </message>
    <message>
        <source>without a ticket the proxy shows this code</source>
        <translation>sin ticket, el proxy muestra este código</translation>
    </message>
    <message>
        <source>a ticket cannot be asked for a number address</source>
        <translation>no se puede pedir un ticket para una dirección numérica</translation>
    </message>
    <message>
        <source>some clients ask for the number address all the same</source>
        <translation>algunos clientes piden igualmente para la dirección numérica</translation>
    </message>
    <message>
        <source>the computer has no reason to ask</source>
        <translation>el equipo no tiene motivo para pedir</translation>
    </message>
    <message>
        <source>the browser falls back to NTLM</source>
        <translation>el navegador recurre a NTLM</translation>
    </message>
    <message>
        <source>Look up the address of the PAC file that the computer uses.</source>
        <translation>Averigüe la dirección del archivo PAC que usa el equipo.</translation>
    </message>
    <message>
        <source>Give the computer the Kerberos PAC file. It names the proxy by its full host name, and for Zscaler it ends in port 8800.</source>
        <translation>Dé al equipo el archivo PAC de Kerberos. Nombra el proxy por su nombre de host completo, y en Zscaler termina en el puerto 8800.</translation>
    </message>
    <message>
        <source>Let the computer fetch the new setting, close all browser windows and open one again.</source>
        <translation>Haga que el equipo obtenga la nueva configuración, cierre todas las ventanas del navegador y abra una de nuevo.</translation>
    </message>
    <message>
        <source>After loading a page, the list shows a ticket HTTP/ for the proxy&apos;s host name.</source>
        <translation>Tras cargar una página, la lista muestra un ticket HTTP/ para el nombre de host del proxy.</translation>
    </message>
    <message>
        <source>The page opens without a code.</source>
        <translation>La página se abre sin código.</translation>
    </message>
    <message>
        <source>Your computer uses the wrong address for the web gateway, one for which no sign-on ticket exists. We switch it to the right one; after that please close the browser and open it again.</source>
        <translation>Su equipo usa una dirección equivocada para la puerta de enlace web, una para la que no existe ticket de inicio de sesión. Lo cambiamos a la correcta; después cierre el navegador y vuelva a abrirlo, por favor.</translation>
    </message>
    <message>
        <source>The address of the PAC file in use, what it returns for a page, and the address of the Kerberos PAC file.</source>
        <translation>La dirección del archivo PAC en uso, lo que devuelve para una página, y la dirección del archivo PAC de Kerberos.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.pac-unreachable</name>
    <message>
        <source>The PAC file cannot be fetched or fails to evaluate</source>
        <translation>El archivo PAC no se puede obtener o no se puede evaluar</translation>
    </message>
    <message>
        <source>The browser should learn its proxy from the PAC file, but cannot fetch it or stumbles over an error in it. It then goes without a proxy, or nowhere.</source>
        <translation>El navegador debería conocer su proxy por el archivo PAC, pero no puede obtenerlo o tropieza con un error en él. Entonces sale sin proxy, o a ninguna parte.</translation>
    </message>
    <message>
        <source>the file cannot be fetched</source>
        <translation>el archivo no se puede obtener</translation>
    </message>
    <message>
        <source>Open the address of the PAC file in a browser. It must show a script that begins with &apos;function FindProxyForURL&apos;.</source>
        <translation>Abra la dirección del archivo PAC en un navegador. Debe mostrar un script que empieza por &apos;function FindProxyForURL&apos;.</translation>
    </message>
    <message>
        <source>If it does not load, check the name in DNS and the way to the server from this network.</source>
        <translation>Si no carga, compruebe el nombre en DNS y el camino al servidor desde esta red.</translation>
    </message>
    <message>
        <source>If it loads, evaluate it for the failing page and mend the error; then publish it again.</source>
        <translation>Si carga, evalúelo para la página que falla y corrija el error; después publíquelo de nuevo.</translation>
    </message>
    <message>
        <source>The file loads, and for the failing page it gives the proxy&apos;s host name and port.</source>
        <translation>El archivo carga, y para la página que falla da el nombre de host y el puerto del proxy.</translation>
    </message>
    <message>
        <source>Your browser cannot read the file that tells it where the web gateway is. We check that file; nothing is wrong with your password.</source>
        <translation>Su navegador no puede leer el archivo que le dice dónde está la puerta de enlace web. Revisamos ese archivo; su contraseña está bien.</translation>
    </message>
    <message>
        <source>Address of the PAC file, the error when it is opened, the network the computer is in, and the script itself.</source>
        <translation>Dirección del archivo PAC, el error al abrirlo, la red en la que está el equipo y el propio script.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.negotiate-not-offered</name>
    <message>
        <source>The proxy does not offer Negotiate</source>
        <translation>El proxy no ofrece Negotiate</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-on, but offers only NTLM or Basic, or it does not ask at all. No browser sends a Kerberos ticket to a proxy that does not offer Negotiate.</source>
        <translation>El proxy pide autenticación, pero solo ofrece NTLM o Basic, o no pide nada. Ningún navegador envía un ticket Kerberos a un proxy que no ofrece Negotiate.</translation>
    </message>
    <message>
        <source>its answer 407 lacks the word Negotiate</source>
        <translation>a su respuesta 407 le falta la palabra Negotiate</translation>
    </message>
    <message>
        <source>Show what the proxy offers, with curl and without a password.</source>
        <translation>Muestre lo que ofrece el proxy, con curl y sin contraseña.</translation>
    </message>
    <message>
        <source>Switch Kerberos on for this location and this port, and check that no rule exempts the site or the network.</source>
        <translation>Active Kerberos para esta ubicación y este puerto, y compruebe que ninguna regla exime al sitio o a la red.</translation>
    </message>
    <message>
        <source>Close the browser and try again.</source>
        <translation>Cierre el navegador y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The answer 407 has a line &apos;Proxy-Authenticate: Negotiate&apos;.</source>
        <translation>La respuesta 407 tiene una línea &apos;Proxy-Authenticate: Negotiate&apos;.</translation>
    </message>
    <message>
        <source>The web gateway does not ask your computer for the kind of sign-on that it should. That is a setting at the gateway, not on your computer.</source>
        <translation>La puerta de enlace web no pide a su equipo el tipo de autenticación que debería. Es una configuración de la puerta de enlace, no de su equipo.</translation>
    </message>
    <message>
        <source>The full answer 407 with its header lines, proxy host and port, and the location as the proxy sees it.</source>
        <translation>La respuesta 407 completa con sus líneas de encabezado, host y puerto del proxy, y la ubicación tal como la ve el proxy.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.port-blocked</name>
    <message>
        <source>The Kerberos port of the proxy cannot be reached</source>
        <translation>No se puede acceder al puerto Kerberos del proxy</translation>
    </message>
    <message>
        <source>The setting names the right proxy, but the connection to its port is refused or gets no answer. Usually a firewall lets the ordinary web ports pass, but not this one.</source>
        <translation>La configuración nombra el proxy correcto, pero la conexión a su puerto se rechaza o no recibe respuesta. Normalmente un firewall deja pasar los puertos web habituales, pero no este.</translation>
    </message>
    <message>
        <source>the firewall swallows the request</source>
        <translation>el firewall se traga la solicitud</translation>
    </message>
    <message>
        <source>Test the port from the user&apos;s computer.</source>
        <translation>Pruebe el puerto desde el equipo del usuario.</translation>
    </message>
    <message>
        <source>Open the way to the proxy&apos;s host and port (Zscaler: TCP 8800) from this network.</source>
        <translation>Abra el camino al host y puerto del proxy (Zscaler: TCP 8800) desde esta red.</translation>
    </message>
    <message>
        <source>Check that the proxy listens on that port for this location.</source>
        <translation>Compruebe que el proxy escucha en ese puerto para esta ubicación.</translation>
    </message>
    <message>
        <source>The port answers from the user&apos;s computer.</source>
        <translation>El puerto responde desde el equipo del usuario.</translation>
    </message>
    <message>
        <source>Your computer cannot reach the door of the web gateway from this network. The network team has to open it.</source>
        <translation>Su equipo no puede llegar desde esta red a la puerta de la puerta de enlace web. El equipo de redes tiene que abrirla.</translation>
    </message>
    <message>
        <source>Proxy host, its addresses and port, the network the computer is in, and the result of the port test.</source>
        <translation>Host del proxy, sus direcciones y puerto, la red en la que está el equipo y el resultado de la prueba del puerto.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.ticket-refused</name>
    <message>
        <source>The proxy realm&apos;s KDC does not know the proxy&apos;s service</source>
        <translation>El KDC del realm del proxy no conoce el servicio del proxy</translation>
    </message>
    <message>
        <source>The trust works and the own domain hands out the way to the proxy&apos;s realm, but there the KDC has no service of that name. The host name in the proxy setting is wrong, or the provider has not set it up.</source>
        <translation>La confianza funciona y el dominio propio entrega el camino al realm del proxy, pero allí el KDC no tiene un servicio con ese nombre. El nombre de host de la configuración de proxy es erróneo, o el proveedor no lo ha creado.</translation>
    </message>
    <message>
        <source>the trust works</source>
        <translation>la confianza funciona</translation>
    </message>
    <message>
        <source>the last step fails</source>
        <translation>falla el último paso</translation>
    </message>
    <message>
        <source>the proxy&apos;s realm does not know the name</source>
        <translation>el realm del proxy no conoce el nombre</translation>
    </message>
    <message>
        <source>Compare the proxy&apos;s host name in the PAC file with the provider&apos;s list, letter by letter, and look for an alias in DNS.</source>
        <translation>Compare el nombre de host del proxy en el archivo PAC, letra por letra, con la lista del proveedor, y busque un alias en DNS.</translation>
    </message>
    <message>
        <source>Use the host name that the provider gives for Kerberos, not an alias or an own name.</source>
        <translation>Use el nombre de host que el proveedor da para Kerberos, no un alias ni un nombre propio.</translation>
    </message>
    <message>
        <source>If the name is right, report that the KDC of the realm answers &apos;server not found&apos; for HTTP/ and that host.</source>
        <translation>Si el nombre es correcto, comunique que el KDC del realm responde &apos;server not found&apos; para HTTP/ y ese host.</translation>
    </message>
    <message>
        <source>Asking for the proxy&apos;s ticket by hand succeeds.</source>
        <translation>La petición a mano del ticket del proxy funciona.</translation>
    </message>
    <message>
        <source>Your sign-on gets as far as the provider of the web gateway, and there the gateway&apos;s name is not known. We check the name and, if it is right, report it to the provider.</source>
        <translation>Su autenticación llega hasta el proveedor de la puerta de enlace web, y allí no se conoce el nombre de esta. Comprobamos el nombre y, si es correcto, lo comunicamos al proveedor.</translation>
    </message>
    <message>
        <source>The exact name asked for (HTTP/host @ REALM), a capture with error 7 from the provider&apos;s KDC, and the list of tickets.</source>
        <translation>El nombre exacto pedido (HTTP/host @ REALM), una captura con el error 7 del KDC del proveedor, y la lista de tickets.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.kdc-unreachable</name>
    <message>
        <source>The proxy realm&apos;s KDC cannot be reached</source>
        <translation>No se puede acceder al KDC del realm del proxy</translation>
    </message>
    <message>
        <source>The own domain hands out the way to the proxy&apos;s realm, but the computer gets no answer from the KDC there. It is asked directly on port 88, not through the proxy, and a firewall often forgets that.</source>
        <translation>El dominio propio entrega el camino al realm del proxy, pero el equipo no recibe respuesta del KDC de allí. Se le pregunta directamente en el puerto 88, no por el proxy, y un firewall lo olvida a menudo.</translation>
    </message>
    <message>
        <source>the trust works</source>
        <translation>la confianza funciona</translation>
    </message>
    <message>
        <source>the last step fails</source>
        <translation>falla el último paso</translation>
    </message>
    <message>
        <source>its port 88 does not answer</source>
        <translation>su puerto 88 no responde</translation>
    </message>
    <message>
        <source>Test port 88 of the provider&apos;s KDC from the user&apos;s computer. For Zscaler it is kerberos. and the cloud.</source>
        <translation>Pruebe el puerto 88 del KDC del proveedor desde el equipo del usuario. En Zscaler es kerberos. y la nube.</translation>
    </message>
    <message>
        <source>Allow TCP and UDP 88 to that host from this network, and let its name resolve in DNS.</source>
        <translation>Permita TCP y UDP 88 hacia ese host desde esta red, y haga que su nombre se resuelva en DNS.</translation>
    </message>
    <message>
        <source>See that the PAC file sends this host DIRECT, so that its traffic does not run into the proxy itself.</source>
        <translation>Compruebe que el archivo PAC envía este host por DIRECT, para que su tráfico no vaya al propio proxy.</translation>
    </message>
    <message>
        <source>The port answers, and the proxy&apos;s ticket appears in the list.</source>
        <translation>El puerto responde, y el ticket del proxy aparece en la lista.</translation>
    </message>
    <message>
        <source>Your computer gets half of its way to the web gateway; the second half is blocked by the network from where you are. The network team has to open it.</source>
        <translation>Su equipo recorre la mitad del camino a la puerta de enlace web; la segunda mitad la bloquea la red en la que está. El equipo de redes tiene que abrirla.</translation>
    </message>
    <message>
        <source>The KDC&apos;s host name and addresses, the network of the computer, the port test, and a capture with the unanswered requests.</source>
        <translation>Nombre de host y direcciones del KDC, la red del equipo, la prueba del puerto y una captura con las solicitudes sin respuesta.</translation>
    </message>
</context>
<context>
    <name>cause:spn.missing</name>
    <message>
        <source>No account holds the service principal name</source>
        <translation>Ninguna cuenta lleva el nombre de entidad de seguridad de servicio</translation>
    </message>
    <message>
        <source>The domain controller has no account for the name of the service, so it can issue no ticket. The browser or program then falls back to NTLM or asks for a password.</source>
        <translation>El controlador de dominio no tiene cuenta para el nombre del servicio, así que no puede emitir ticket. El navegador o programa recurre entonces a NTLM o pide una contraseña.</translation>
    </message>
    <message>
        <source>the controller does not know the name</source>
        <translation>el controlador no conoce el nombre</translation>
    </message>
    <message>
        <source>S_PRINCIPAL_UNKNOWN</source>
        <translation>S_PRINCIPAL_UNKNOWN</translation>
    </message>
    <message>
        <source>nobody holds the name</source>
        <translation>nadie lleva el nombre</translation>
    </message>
    <message>
        <source>Note the service&apos;s exact name: kind and host, for instance HTTP/server.corp.example.com.</source>
        <translation>Anote el nombre exacto del servicio: tipo y host, por ejemplo HTTP/server.corp.example.com.</translation>
    </message>
    <message>
        <source>See who holds the name.</source>
        <translation>Mire quién lleva el nombre.</translation>
    </message>
    <message>
        <source>Register it on the account under which the service runs. -S refuses duplicates.</source>
        <translation>Regístrelo en la cuenta con la que se ejecuta el servicio. -S rechaza duplicados.</translation>
    </message>
    <message>
        <source>Clear the tickets and try again after a quarter of an hour.</source>
        <translation>Purgue los tickets y vuelva a intentarlo pasado un cuarto de hora.</translation>
    </message>
    <message>
        <source>The ticket is issued.</source>
        <translation>El ticket se emite.</translation>
    </message>
    <message>
        <source>The service you want is not registered under this name in our directory. The directory team adds it; your password is fine.</source>
        <translation>El servicio que desea no está registrado con este nombre en nuestro directorio. El equipo de directorio lo añade; su contraseña está bien.</translation>
    </message>
    <message>
        <source>The exact service name, the account the service runs under, and the answer of setspn -Q.</source>
        <translation>El nombre exacto del servicio, la cuenta con la que se ejecuta y la respuesta de setspn -Q.</translation>
    </message>
</context>
<context>
    <name>cause:spn.duplicate</name>
    <message>
        <source>Two accounts hold the same service principal name</source>
        <translation>Dos cuentas llevan el mismo nombre de entidad de seguridad de servicio</translation>
    </message>
    <message>
        <source>Two accounts carry the service&apos;s name. The controller cannot know which key to use and refuses, or picks the wrong one.</source>
        <translation>Dos cuentas llevan el nombre del servicio. El controlador no puede saber qué clave usar y rechaza, o elige la equivocada.</translation>
    </message>
    <message>
        <source>the controller finds two</source>
        <translation>el controlador encuentra dos</translation>
    </message>
    <message>
        <source>PRINCIPAL_NOT_UNIQUE</source>
        <translation>PRINCIPAL_NOT_UNIQUE</translation>
    </message>
    <message>
        <source>the controller logs the duplicate</source>
        <translation>el controlador registra el duplicado</translation>
    </message>
    <message>
        <source>two accounts hold the name</source>
        <translation>dos cuentas llevan el nombre</translation>
    </message>
    <message>
        <source>List the duplicates.</source>
        <translation>Muestre los duplicados.</translation>
    </message>
    <message>
        <source>Take the name from the account under which the service does not run.</source>
        <translation>Quite el nombre de la cuenta con la que no se ejecuta el servicio.</translation>
    </message>
    <message>
        <source>Clear the tickets and try again after a quarter of an hour.</source>
        <translation>Purgue los tickets y vuelva a intentarlo pasado un cuarto de hora.</translation>
    </message>
    <message>
        <source>Only one account is listed, and the ticket is issued.</source>
        <translation>Solo figura una cuenta, y el ticket se emite.</translation>
    </message>
    <message>
        <source>The service is listed twice in our directory, and that confuses the sign-on server. The directory team removes the wrong entry.</source>
        <translation>El servicio figura dos veces en nuestro directorio, y eso confunde al servidor de inicio de sesión. El equipo de directorio quita la entrada equivocada.</translation>
    </message>
    <message>
        <source>The service name, both accounts, and the account under which the service runs.</source>
        <translation>El nombre del servicio, ambas cuentas, y la cuenta con la que se ejecuta el servicio.</translation>
    </message>
</context>
<context>
    <name>cause:spn.wrong-account</name>
    <message>
        <source>The service principal name is on an account whose key the service does not have</source>
        <translation>El nombre de entidad de seguridad de servicio está en una cuenta cuya clave no tiene el servicio</translation>
    </message>
    <message>
        <source>The controller issues a ticket, but encrypted for another account than the one the service runs under. The service cannot read it.</source>
        <translation>El controlador emite un ticket, pero cifrado para otra cuenta que aquella con la que se ejecuta el servicio. El servicio no puede leerlo.</translation>
    </message>
    <message>
        <source>a ticket is issued</source>
        <translation>se emite un ticket</translation>
    </message>
    <message>
        <source>the service cannot read it</source>
        <translation>el servicio no puede leerlo</translation>
    </message>
    <message>
        <source>MODIFIED</source>
        <translation>MODIFIED</translation>
    </message>
    <message>
        <source>the name sits on another account</source>
        <translation>el nombre está en otra cuenta</translation>
    </message>
    <message>
        <source>Note the account that the error names, and the service&apos;s name.</source>
        <translation>Anote la cuenta que nombra el error y el nombre del servicio.</translation>
    </message>
    <message>
        <source>See on which account the name is registered.</source>
        <translation>Mire en qué cuenta está registrado el nombre.</translation>
    </message>
    <message>
        <source>Compare it with the account the service or application pool runs under.</source>
        <translation>Compárela con la cuenta con la que se ejecuta el servicio o el grupo de aplicaciones.</translation>
    </message>
    <message>
        <source>Move the name to that account.</source>
        <translation>Mueva el nombre a esa cuenta.</translation>
    </message>
    <message>
        <source>Sign out and in again, so that a fresh ticket is used.</source>
        <translation>Cierre sesión y vuelva a iniciarla, para que se use un ticket nuevo.</translation>
    </message>
    <message>
        <source>The page or service opens without a prompt, and event 4 does not come back.</source>
        <translation>La página o el servicio se abre sin preguntar, y el evento 4 no vuelve.</translation>
    </message>
    <message>
        <source>Your ticket is fine, but the server cannot open it, because it is made out to another account. The service&apos;s owner has to correct that.</source>
        <translation>Su ticket está bien, pero el servidor no puede abrirlo, porque está hecho para otra cuenta. El responsable del servicio tiene que corregirlo.</translation>
    </message>
    <message>
        <source>The service name, the account it is registered on, the account it runs under, and event 4 with its text.</source>
        <translation>El nombre del servicio, la cuenta en que está registrado, la cuenta con la que se ejecuta, y el evento 4 con su texto.</translation>
    </message>
</context>
<context>
    <name>cause:spn.target-is-address</name>
    <message>
        <source>The client asks for a service by IP address or alias, for which no name is registered</source>
        <translation>El cliente pide un servicio por dirección IP o alias, para el que no hay nombre registrado</translation>
    </message>
    <message>
        <source>The service is called by a number address, a short name or an alias. Nobody registered that as a service name, so no ticket can be issued.</source>
        <translation>Se llama al servicio por una dirección numérica, un nombre corto o un alias. Nadie lo registró como nombre de servicio, así que no se puede emitir ticket.</translation>
    </message>
    <message>
        <source>nobody registers a number address</source>
        <translation>nadie registra una dirección numérica</translation>
    </message>
    <message>
        <source>no account holds that name</source>
        <translation>ninguna cuenta lleva ese nombre</translation>
    </message>
    <message>
        <source>Open the service by its full host name, for instance https://server.corp.example.com.</source>
        <translation>Abra el servicio por su nombre de host completo, por ejemplo https://server.corp.example.com.</translation>
    </message>
    <message>
        <source>Correct the bookmark, shortcut or setting that holds the address.</source>
        <translation>Corrija el marcador, acceso directo o configuración que contiene la dirección.</translation>
    </message>
    <message>
        <source>If the alias has to work, let it be registered as a service name too.</source>
        <translation>Si el alias tiene que funcionar, haga que se registre también como nombre de servicio.</translation>
    </message>
    <message>
        <source>The ticket is issued for the full name.</source>
        <translation>El ticket se emite para el nombre completo.</translation>
    </message>
    <message>
        <source>You open the service by its number or by a nickname. Please use the full name that I give you; then the sign-on works by itself.</source>
        <translation>Abre el servicio por su número o por un apodo. Use, por favor, el nombre completo que le doy; así la autenticación funciona sola.</translation>
    </message>
    <message>
        <source>The address as used, the server&apos;s full name, and the registered names of its account.</source>
        <translation>La dirección usada, el nombre completo del servidor y los nombres registrados de su cuenta.</translation>
    </message>
</context>
<context>
    <name>cause:service.keytab-stale</name>
    <message>
        <source>The service&apos;s keytab holds an old key</source>
        <translation>El keytab del servicio contiene una clave antigua</translation>
    </message>
    <message>
        <source>The password of the service&apos;s account was changed, but the key file on the server still has the old key. New tickets cannot be read there.</source>
        <translation>Se cambió la contraseña de la cuenta del servicio, pero el archivo de claves del servidor aún tiene la clave antigua. Allí no se pueden leer los tickets nuevos.</translation>
    </message>
    <message>
        <source>a ticket is issued</source>
        <translation>se emite un ticket</translation>
    </message>
    <message>
        <source>the key version is not there</source>
        <translation>la versión de clave no está</translation>
    </message>
    <message>
        <source>BADKEYVER</source>
        <translation>BADKEYVER</translation>
    </message>
    <message>
        <source>the file is behind the directory</source>
        <translation>el archivo va por detrás del directorio</translation>
    </message>
    <message>
        <source>Compare the key version in the file with that of the ticket.</source>
        <translation>Compare la versión de clave del archivo con la del ticket.</translation>
    </message>
    <message>
        <source>Make a new keytab for the account with AES keys and hand it over by a safe way.</source>
        <translation>Cree para la cuenta un nuevo keytab con claves AES y entréguelo por un medio seguro.</translation>
    </message>
    <message>
        <source>Install it with narrow permissions and restart the service.</source>
        <translation>Instálelo con permisos estrictos y reinicie el servicio.</translation>
    </message>
    <message>
        <source>Clear the tickets and try again.</source>
        <translation>Purgue los tickets y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The key version in the keytab equals the ticket&apos;s, and the service answers.</source>
        <translation>La versión de clave del keytab es igual a la del ticket, y el servicio responde.</translation>
    </message>
    <message>
        <source>The server still has the key from before its last password change. Its owner has to renew it; nothing is wrong with your account.</source>
        <translation>El servidor aún tiene la clave anterior a su último cambio de contraseña. Su responsable tiene que renovarla; su cuenta está bien.</translation>
    </message>
    <message>
        <source>The service name, both key versions, and when the service account&apos;s password was changed.</source>
        <translation>El nombre del servicio, ambas versiones de clave, y cuándo se cambió la contraseña de la cuenta del servicio.</translation>
    </message>
</context>
<context>
    <name>cause:service.replay</name>
    <message>
        <source>The service saw the same authenticator twice</source>
        <translation>El servicio vio dos veces el mismo autenticador</translation>
    </message>
    <message>
        <source>The service got the same proof of identity a second time and refused it. A balancer or proxy that sends requests twice, or two programs that share a replay cache, are the usual reasons.</source>
        <translation>El servicio recibió la misma prueba de identidad por segunda vez y la rechazó. Las razones habituales son un equilibrador o proxy que envía solicitudes dos veces, o dos programas que comparten una caché de repetición.</translation>
    </message>
    <message>
        <source>the service says &apos;repeated&apos;</source>
        <translation>el servicio dice &apos;repetida&apos;</translation>
    </message>
    <message>
        <source>REPEAT</source>
        <translation>REPEAT</translation>
    </message>
    <message>
        <source>See whether a balancer, proxy or program sends requests twice or retries at once.</source>
        <translation>Vea si un equilibrador, proxy o programa envía solicitudes dos veces o reintenta al momento.</translation>
    </message>
    <message>
        <source>Let only one worker handle one connection, or give each its own replay cache; restart the service.</source>
        <translation>Haga que un solo proceso atienda cada conexión, o dé a cada uno su propia caché de repetición; reinicie el servicio.</translation>
    </message>
    <message>
        <source>If the repeats come from another address than the user&apos;s, treat it as an attack.</source>
        <translation>Si las repeticiones vienen de otra dirección que la del usuario, trátelas como un ataque.</translation>
    </message>
    <message>
        <source>The event or error does not come back under load.</source>
        <translation>El evento o error no vuelve bajo carga.</translation>
    </message>
    <message>
        <source>The server took your sign-on for a repetition and refused it. Please try once more; its owner looks into the cause.</source>
        <translation>El servidor tomó su autenticación por una repetición y la rechazó. Pruebe una vez más, por favor; su responsable busca la causa.</translation>
    </message>
    <message>
        <source>Times of the repeats to the second, both source addresses, and what stands between client and service.</source>
        <translation>Horas de las repeticiones al segundo, ambas direcciones de origen, y qué hay entre cliente y servicio.</translation>
    </message>
</context>
<context>
    <name>cause:token.too-large</name>
    <message>
        <source>The ticket is too large for the server or for MaxTokenSize</source>
        <translation>El ticket es demasiado grande para el servidor o para MaxTokenSize</translation>
    </message>
    <message>
        <source>The user is in so many groups that the ticket is longer than the server&apos;s limit for one line, or than the computer&apos;s buffer. Only this user is affected.</source>
        <translation>El usuario está en tantos grupos que el ticket supera el límite del servidor para una línea, o el búfer del equipo. Solo afecta a este usuario.</translation>
    </message>
    <message>
        <source>the server calls the header too long</source>
        <translation>el servidor dice que el encabezado es demasiado largo</translation>
    </message>
    <message>
        <source>each group makes the ticket longer</source>
        <translation>cada grupo alarga el ticket</translation>
    </message>
    <message>
        <source>Count the user&apos;s groups and compare with a colleague.</source>
        <translation>Cuente los grupos del usuario y compare con un compañero.</translation>
    </message>
    <message>
        <source>Take the user out of groups that are not needed; remove SID history where it is no longer used.</source>
        <translation>Saque al usuario de grupos innecesarios; elimine el historial de SID donde ya no se use.</translation>
    </message>
    <message>
        <source>Raise the server&apos;s limits (MaxFieldLength and MaxRequestBytes for IIS, the header size for others).</source>
        <translation>Suba los límites del servidor (MaxFieldLength y MaxRequestBytes en IIS, el tamaño de encabezado en otros).</translation>
    </message>
    <message>
        <source>Set MaxTokenSize to 48000 where old computers have less.</source>
        <translation>Ponga MaxTokenSize en 48000 donde equipos antiguos tengan menos.</translation>
    </message>
    <message>
        <source>The page opens for this user.</source>
        <translation>La página se abre para este usuario.</translation>
    </message>
    <message>
        <source>Your ticket is so long, because of many group memberships, that the server does not take it. We shorten it or raise the server&apos;s limit.</source>
        <translation>Su ticket es tan largo, por pertenecer a muchos grupos, que el servidor no lo acepta. Lo acortamos o subimos el límite del servidor.</translation>
    </message>
    <message>
        <source>User name, number of groups, size of the token, and the server with its limits.</source>
        <translation>Nombre de usuario, número de grupos, tamaño del token, y el servidor con sus límites.</translation>
    </message>
</context>
<context>
    <name>cause:delegation.not-allowed</name>
    <message>
        <source>The service may not delegate the user</source>
        <translation>El servicio no puede delegar al usuario</translation>
    </message>
    <message>
        <source>The first server wants to act for the user at a second one, and has no permission for that, or the user may not be passed on.</source>
        <translation>El primer servidor quiere actuar por el usuario ante un segundo y no tiene permiso, o el usuario no se puede pasar.</translation>
    </message>
    <message>
        <source>BADOPTION on a request in the user&apos;s name</source>
        <translation>BADOPTION en una solicitud en nombre del usuario</translation>
    </message>
    <message>
        <source>BADOPTION</source>
        <translation>BADOPTION</translation>
    </message>
    <message>
        <source>a service asked in the user&apos;s name</source>
        <translation>un servicio pidió en nombre del usuario</translation>
    </message>
    <message>
        <source>only the second server refuses</source>
        <translation>solo rechaza el segundo servidor</translation>
    </message>
    <message>
        <source>Name the first server&apos;s account and the exact service name of the second.</source>
        <translation>Indique la cuenta del primer servidor y el nombre de servicio exacto del segundo.</translation>
    </message>
    <message>
        <source>Allow constrained delegation from the one to the other, on the &apos;Delegation&apos; tab or with resource-based delegation.</source>
        <translation>Permita la delegación restringida de uno a otro, en la pestaña &apos;Delegación&apos; o con delegación basada en recursos.</translation>
    </message>
    <message>
        <source>See whether the user is marked &apos;sensitive and cannot be delegated&apos; or is in Protected Users.</source>
        <translation>Vea si el usuario está marcado con &apos;La cuenta es importante y no se puede delegar&apos; o está en Protected Users.</translation>
    </message>
    <message>
        <source>The application shows the second server&apos;s data under the user&apos;s name.</source>
        <translation>La aplicación muestra los datos del segundo servidor con el nombre del usuario.</translation>
    </message>
    <message>
        <source>The first server lets you in, but it may not pass you on to the second. The directory team has to permit that.</source>
        <translation>El primer servidor le deja entrar, pero no puede pasarle al segundo. El equipo de directorio tiene que permitirlo.</translation>
    </message>
    <message>
        <source>Both accounts, both service names, and the answer 13 with time and controller.</source>
        <translation>Ambas cuentas, ambos nombres de servicio, y la respuesta 13 con hora y controlador.</translation>
    </message>
</context>
<context>
    <name>cause:smartcard.dc-certificate</name>
    <message>
        <source>The domain controller lacks a usable certificate</source>
        <translation>El controlador de dominio no tiene un certificado utilizable</translation>
    </message>
    <message>
        <source>For sign-in with a card the domain controller proves itself with a certificate too. It has none, or it has expired or is not trusted.</source>
        <translation>En el inicio de sesión con tarjeta, el controlador de dominio también se identifica con un certificado. No lo tiene, o ha expirado o no es de confianza.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>el controlador responde, y rechaza</translation>
    </message>
    <message>
        <source>the controller cannot do certificate sign-on</source>
        <translation>el controlador no puede autenticar con certificado</translation>
    </message>
    <message>
        <source>PADATA_TYPE_NOSUPP</source>
        <translation>PADATA_TYPE_NOSUPP</translation>
    </message>
    <message>
        <source>everybody with a card is affected</source>
        <translation>afecta a todos los que tienen tarjeta</translation>
    </message>
    <message>
        <source>Ask whether other users with cards are affected, and let the user sign in with the password meanwhile.</source>
        <translation>Pregunte si afecta a otros usuarios con tarjeta, y haga que el usuario inicie sesión con la contraseña entretanto.</translation>
    </message>
    <message>
        <source>Verify the controllers&apos; certificates.</source>
        <translation>Verifique los certificados de los controladores.</translation>
    </message>
    <message>
        <source>Issue a new certificate from the template &apos;Kerberos Authentication&apos;, and publish the revocation list.</source>
        <translation>Emita un nuevo certificado de la plantilla &apos;Autenticación Kerberos&apos; (Kerberos Authentication), y publique la lista de revocación.</translation>
    </message>
    <message>
        <source>See that the issuing authority is in the NTAuth store.</source>
        <translation>Compruebe que la entidad emisora está en el almacén NTAuth.</translation>
    </message>
    <message>
        <source>A sign-in with a card succeeds, and events 19 and 29 stay away.</source>
        <translation>Un inicio de sesión con tarjeta funciona, y no aparecen los eventos 19 y 29.</translation>
    </message>
    <message>
        <source>Your card is fine; the sign-on server&apos;s own certificate is not. Please use your password until it is renewed.</source>
        <translation>Su tarjeta está bien; el certificado del servidor de inicio de sesión no. Use su contraseña hasta que se renueve, por favor.</translation>
    </message>
    <message>
        <source>Name of the controller, events 19, 20 or 29 with their texts, and the output of certutil -dcinfo.</source>
        <translation>Nombre del controlador, eventos 19, 20 o 29 con sus textos, y la salida de certutil -dcinfo.</translation>
    </message>
</context>
<context>
    <name>cause:smartcard.client-certificate</name>
    <message>
        <source>The user&apos;s certificate is refused</source>
        <translation>Se rechaza el certificado del usuario</translation>
    </message>
    <message>
        <source>The certificate on the card has expired, was revoked, comes from an authority that is not trusted, or is not tied to the account.</source>
        <translation>El certificado de la tarjeta ha expirado, fue revocado, viene de una entidad no de confianza, o no está vinculado a la cuenta.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>el controlador responde, y rechaza</translation>
    </message>
    <message>
        <source>the controller refuses the certificate</source>
        <translation>el controlador rechaza el certificado</translation>
    </message>
    <message>
        <source>Look at the card&apos;s certificate: dates, name, authority.</source>
        <translation>Mire el certificado de la tarjeta: fechas, nombre, entidad.</translation>
    </message>
    <message>
        <source>Renew the certificate, or issue a new card.</source>
        <translation>Renueve el certificado, o emita una tarjeta nueva.</translation>
    </message>
    <message>
        <source>Tie the certificate to the account by a strong mapping (altSecurityIdentities) where event 39 or 41 asks for it.</source>
        <translation>Vincule el certificado a la cuenta con una asignación fuerte (altSecurityIdentities) donde el evento 39 o 41 lo pida.</translation>
    </message>
    <message>
        <source>Sign in with the password until the new card is there, if that is allowed.</source>
        <translation>Inicie sesión con la contraseña hasta que llegue la tarjeta nueva, si está permitido.</translation>
    </message>
    <message>
        <source>The sign-in with the card succeeds.</source>
        <translation>El inicio de sesión con la tarjeta funciona.</translation>
    </message>
    <message>
        <source>The certificate on your card is not accepted any more. The team for cards renews it; until then please use your password.</source>
        <translation>El certificado de su tarjeta ya no se acepta. El equipo de tarjetas lo renueva; hasta entonces use su contraseña, por favor.</translation>
    </message>
    <message>
        <source>Serial number and dates of the certificate, the error, and event 21, 39 or 41 of the controller.</source>
        <translation>Número de serie y fechas del certificado, el error, y el evento 21, 39 o 41 del controlador.</translation>
    </message>
</context>
<context>
    <name>cause:ticket.none</name>
    <message>
        <source>No ticket-granting ticket is in the cache</source>
        <translation>No hay ticket-granting ticket en la caché</translation>
    </message>
    <message>
        <source>The domain can be reached and the account is fine, but there is no sign-on ticket in this session. It was purged, never fetched, or belongs to another session.</source>
        <translation>El dominio es accesible y la cuenta está bien, pero en esta sesión no hay ticket de inicio de sesión. Se purgó, nunca se obtuvo, o pertenece a otra sesión.</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>la lista está vacía</translation>
    </message>
    <message>
        <source>a new sign-in fills it</source>
        <translation>un nuevo inicio de sesión la llena</translation>
    </message>
    <message>
        <source>nothing was tried</source>
        <translation>no se intentó nada</translation>
    </message>
    <message>
        <source>Lock the screen and unlock it with the password, with the company network or VPN connected.</source>
        <translation>Bloquee la pantalla y desbloquéela con la contraseña, con la red de la empresa o la VPN conectada.</translation>
    </message>
    <message>
        <source>On Linux or macOS fetch a ticket by hand.</source>
        <translation>En Linux o macOS obtenga un ticket a mano.</translation>
    </message>
    <message>
        <source>Make sure that the list was made in the user&apos;s own session, not in an administrator&apos;s prompt.</source>
        <translation>Asegúrese de que la lista se hizo en la propia sesión del usuario, no en un símbolo del sistema de administrador.</translation>
    </message>
    <message>
        <source>The list shows krbtgt of the own domain.</source>
        <translation>La lista muestra krbtgt del dominio propio.</translation>
    </message>
    <message>
        <source>Your computer holds no sign-on ticket at the moment. Please lock the screen and unlock it with your password; that fetches a new one.</source>
        <translation>Su equipo no tiene ticket de inicio de sesión en este momento. Bloquee la pantalla y desbloquéela con su contraseña, por favor; eso obtiene uno nuevo.</translation>
    </message>
    <message>
        <source>The list of tickets, how and where the user signed in, and whether the domain controller answers.</source>
        <translation>La lista de tickets, cómo y dónde inició sesión el usuario, y si el controlador de dominio responde.</translation>
    </message>
</context>
<context>
    <name>cause:ticket.expired</name>
    <message>
        <source>The tickets have expired</source>
        <translation>Los tickets han expirado</translation>
    </message>
    <message>
        <source>The sign-on ticket has reached its end and was not renewed, usually because the computer was asleep or offline at that time.</source>
        <translation>El ticket de inicio de sesión llegó a su fin y no se renovó, normalmente porque el equipo estaba suspendido o sin conexión en ese momento.</translation>
    </message>
    <message>
        <source>its end time is past</source>
        <translation>su hora de fin ya pasó</translation>
    </message>
    <message>
        <source>TKT_EXPIRED</source>
        <translation>TKT_EXPIRED</translation>
    </message>
    <message>
        <source>Lock the screen and unlock it with the password, with the company network or VPN connected.</source>
        <translation>Bloquee la pantalla y desbloquéela con la contraseña, con la red de la empresa o la VPN conectada.</translation>
    </message>
    <message>
        <source>On Linux or macOS fetch a new ticket.</source>
        <translation>En Linux o macOS obtenga un ticket nuevo.</translation>
    </message>
    <message>
        <source>For jobs that run longer than a ticket lives, use a keytab or renew in time.</source>
        <translation>Para trabajos que duran más que un ticket, use un keytab o renueve a tiempo.</translation>
    </message>
    <message>
        <source>The end time lies ahead.</source>
        <translation>La hora de fin queda en el futuro.</translation>
    </message>
    <message>
        <source>Your sign-on ticket has run out. Please lock the screen and unlock it with your password; that brings a new one.</source>
        <translation>Su ticket de inicio de sesión ha expirado. Bloquee la pantalla y desbloquéela con su contraseña, por favor; eso trae uno nuevo.</translation>
    </message>
    <message>
        <source>The list with start and end times, and whether the computer was asleep or offline.</source>
        <translation>La lista con horas de inicio y fin, y si el equipo estaba suspendido o sin conexión.</translation>
    </message>
</context>
<context>
    <name>cause:ticket.not-yet-valid</name>
    <message>
        <source>The ticket is not yet valid</source>
        <translation>El ticket aún no es válido</translation>
    </message>
    <message>
        <source>The ticket&apos;s start lies in the future: it was asked for a later time, or two clocks disagree about what time it is.</source>
        <translation>El inicio del ticket queda en el futuro: se pidió para más tarde, o dos relojes no están de acuerdo en la hora.</translation>
    </message>
    <message>
        <source>its start lies in the future</source>
        <translation>su inicio queda en el futuro</translation>
    </message>
    <message>
        <source>TKT_NYV</source>
        <translation>TKT_NYV</translation>
    </message>
    <message>
        <source>Compare the ticket&apos;s start time with the clock, the time zone too.</source>
        <translation>Compare la hora de inicio del ticket con el reloj, también la zona horaria.</translation>
    </message>
    <message>
        <source>Throw the ticket away and fetch a new one.</source>
        <translation>Deseche el ticket y obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>If the new ticket starts in the future too, compare the domain controller&apos;s clock with a phone.</source>
        <translation>Si el nuevo ticket también empieza en el futuro, compare el reloj del controlador de dominio con un teléfono.</translation>
    </message>
    <message>
        <source>The start time is past, and the service takes the ticket.</source>
        <translation>La hora de inicio ya pasó, y el servicio acepta el ticket.</translation>
    </message>
    <message>
        <source>Your ticket is dated for later than now. We fetch a new one; if it happens again, a clock is wrong somewhere.</source>
        <translation>Su ticket lleva una fecha posterior a ahora. Obtenemos uno nuevo; si vuelve a ocurrir, algún reloj va mal.</translation>
    </message>
    <message>
        <source>Start time of the ticket with zone, the clock of the computer and of the controller, and how the ticket was fetched.</source>
        <translation>Hora de inicio del ticket con zona, el reloj del equipo y del controlador, y cómo se obtuvo el ticket.</translation>
    </message>
</context>
<context>
    <name>cause:ticket.stale</name>
    <message>
        <source>A cached ticket predates a change of groups, password or service account</source>
        <translation>Un ticket en caché es anterior a un cambio de grupos, contraseña o cuenta de servicio</translation>
    </message>
    <message>
        <source>The tickets in the cache were issued before something was changed. They keep the old groups or the old key until they are fetched anew.</source>
        <translation>Los tickets de la caché se emitieron antes de que se cambiara algo. Conservan los grupos o la clave antiguos hasta que se obtienen de nuevo.</translation>
    </message>
    <message>
        <source>issued before the change</source>
        <translation>emitido antes del cambio</translation>
    </message>
    <message>
        <source>fresh tickets help</source>
        <translation>los tickets nuevos ayudan</translation>
    </message>
    <message>
        <source>Clear the tickets, then sign out and in again.</source>
        <translation>Purgue los tickets, cierre sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>For services of the computer itself clear the computer&apos;s tickets in an administrator&apos;s prompt, or restart it.</source>
        <translation>Para los servicios del propio equipo purgue los tickets del equipo en un símbolo del sistema de administrador, o reinícielo.</translation>
    </message>
    <message>
        <source>The start times are later than the change, and the service works.</source>
        <translation>Las horas de inicio son posteriores al cambio, y el servicio funciona.</translation>
    </message>
    <message>
        <source>Your computer still holds a ticket from before the change. Please sign out and in again; that brings a fresh one.</source>
        <translation>Su equipo aún tiene un ticket anterior al cambio. Cierre sesión y vuelva a iniciarla, por favor; eso trae uno nuevo.</translation>
    </message>
    <message>
        <source>What was changed and when, and the start times of the tickets.</source>
        <translation>Qué se cambió y cuándo, y las horas de inicio de los tickets.</translation>
    </message>
</context>
<context>
    <name>cause:ticket.cache-inaccessible</name>
    <message>
        <source>The ticket cache cannot be read</source>
        <translation>La caché de tickets no se puede leer</translation>
    </message>
    <message>
        <source>Tickets may be there, but the program cannot open them: wrong owner or permissions, a wrong name in KRB5CCNAME, or a damaged file.</source>
        <translation>Puede haber tickets, pero el programa no puede abrirlos: propietario o permisos erróneos, un nombre erróneo en KRB5CCNAME, o un archivo dañado.</translation>
    </message>
    <message>
        <source>the cache cannot be opened</source>
        <translation>la caché no se puede abrir</translation>
    </message>
    <message>
        <source>the library says why</source>
        <translation>la biblioteca dice por qué</translation>
    </message>
    <message>
        <source>See which cache is meant and who owns it.</source>
        <translation>Vea de qué caché se trata y de quién es.</translation>
    </message>
    <message>
        <source>Correct owner and permissions (only the user may read it), or remove the damaged file and fetch a new ticket.</source>
        <translation>Corrija propietario y permisos (solo el usuario puede leerla), o elimine el archivo dañado y obtenga un ticket nuevo.</translation>
    </message>
    <message>
        <source>In containers and services set KRB5CCNAME to a place that the program may read.</source>
        <translation>En contenedores y servicios ponga KRB5CCNAME en un lugar que el programa pueda leer.</translation>
    </message>
    <message>
        <source>klist lists the tickets under the same user as the program.</source>
        <translation>klist muestra los tickets con el mismo usuario que el programa.</translation>
    </message>
    <message>
        <source>The place where your computer keeps its tickets cannot be opened. I clear it away; then you sign in once more.</source>
        <translation>El lugar donde su equipo guarda los tickets no se puede abrir. Lo limpio; después vuelve a autenticarse una vez.</translation>
    </message>
    <message>
        <source>The exact error, the value of KRB5CCNAME, owner and permissions of the file, and the user the program runs as.</source>
        <translation>El error exacto, el valor de KRB5CCNAME, propietario y permisos del archivo, y el usuario con el que se ejecuta el programa.</translation>
    </message>
</context>
<context>
    <name>cause:trust.aes-disabled</name>
    <message>
        <source>AES is not enabled on the realm trust</source>
        <translation>AES no está habilitado en la confianza de realm</translation>
    </message>
    <message>
        <source>The trust with the proxy&apos;s realm exists, but the box for AES is not ticked. The proxy&apos;s realm takes only AES, so the domain controller finds no encryption for the ticket and refuses.</source>
        <translation>La confianza con el realm del proxy existe, pero la casilla de AES no está marcada. El realm del proxy solo acepta AES, así que el controlador de dominio no encuentra cifrado para el ticket y rechaza.</translation>
    </message>
    <message>
        <source>the domain controller finds no common encryption for the trust</source>
        <translation>el controlador de dominio no encuentra cifrado común para la confianza</translation>
    </message>
    <message>
        <source>ETYPE_NOSUPP</source>
        <translation>ETYPE_NOSUPP</translation>
    </message>
    <message>
        <source>Open &apos;Active Directory Domains and Trusts&apos;, the properties of the domain, the trust, and tick &apos;The other domain supports Kerberos AES Encryption&apos;.</source>
        <translation>Abra &apos;Dominios y confianzas de Active Directory&apos;, las propiedades del dominio, la confianza, y marque &apos;El otro dominio admite el cifrado AES de Kerberos&apos;.</translation>
    </message>
    <message>
        <source>Or set it on a domain controller from the command line.</source>
        <translation>O configúrelo en un controlador de dominio desde la línea de comandos.</translation>
    </message>
    <message>
        <source>When the change has reached all domain controllers, clear the tickets and load a page.</source>
        <translation>Cuando el cambio haya llegado a todos los controladores de dominio, purgue los tickets y cargue una página.</translation>
    </message>
    <message>
        <source>Asking for the ticket by hand succeeds, and its encryption is AES.</source>
        <translation>La petición a mano del ticket funciona, y su cifrado es AES.</translation>
    </message>
    <message>
        <source>The page opens without a code.</source>
        <translation>La página se abre sin código.</translation>
    </message>
    <message>
        <source>The connection between our domain and the web gateway does not allow today&apos;s encryption yet. Our directory team has to tick one box; after that it works for everybody.</source>
        <translation>La conexión entre nuestro dominio y la puerta de enlace web aún no permite el cifrado actual. Nuestro equipo de directorio tiene que marcar una casilla; después funciona para todos.</translation>
    </message>
    <message>
        <source>The answer ETYPE_NOSUPP (14) for krbtgt/PROXY-REALM with time and domain controller, and the name of the trust.</source>
        <translation>La respuesta ETYPE_NOSUPP (14) para krbtgt/PROXY-REALM con hora y controlador de dominio, y el nombre de la confianza.</translation>
    </message>
</context>
<context>
    <name>cause:trust.missing</name>
    <message>
        <source>The realm trust is not configured</source>
        <translation>La confianza de realm no está configurada</translation>
    </message>
    <message>
        <source>The computer asks its domain controller for the way to the proxy&apos;s realm, and the controller knows no such realm. The trust was never created, or was deleted.</source>
        <translation>El equipo pregunta a su controlador de dominio el camino al realm del proxy, y el controlador no conoce ese realm. La confianza nunca se creó, o se eliminó.</translation>
    </message>
    <message>
        <source>the domain controller does not know the realm</source>
        <translation>el controlador de dominio no conoce el realm</translation>
    </message>
    <message>
        <source>S_PRINCIPAL_UNKNOWN</source>
        <translation>S_PRINCIPAL_UNKNOWN</translation>
    </message>
    <message>
        <source>See whether a trust with the realm is listed.</source>
        <translation>Vea si figura una confianza con el realm.</translation>
    </message>
    <message>
        <source>Create a realm trust: name in capital letters, one-way incoming, non-transitive, with the password that the proxy&apos;s admin portal generates; tick AES.</source>
        <translation>Cree una confianza de realm: nombre en mayúsculas, unidireccional entrante, no transitiva, con la contraseña que genera el portal de administración del proxy; marque AES.</translation>
    </message>
    <message>
        <source>Generate the trust password in the admin portal and hand it over by a safe way.</source>
        <translation>Genere la contraseña de la confianza en el portal de administración y entréguela por un medio seguro.</translation>
    </message>
    <message>
        <source>Clear the tickets and load a page.</source>
        <translation>Purgue los tickets y cargue una página.</translation>
    </message>
    <message>
        <source>nltest lists the realm as inbound.</source>
        <translation>nltest muestra el realm como entrante (inbound).</translation>
    </message>
    <message>
        <source>The list shows krbtgt/PROXY-REALM after loading a page.</source>
        <translation>La lista muestra krbtgt/PROXY-REALM tras cargar una página.</translation>
    </message>
    <message>
        <source>Our domain has no connection to the web gateway&apos;s realm yet, or it was lost. The directory team sets it up; you do not have to do anything.</source>
        <translation>Nuestro dominio aún no tiene conexión con el realm de la puerta de enlace web, o se perdió. El equipo de directorio la configura; usted no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>The answer S_PRINCIPAL_UNKNOWN (7) for krbtgt/PROXY-REALM with time and domain controller, and the output of nltest /domain_trusts.</source>
        <translation>La respuesta S_PRINCIPAL_UNKNOWN (7) para krbtgt/PROXY-REALM con hora y controlador de dominio, y la salida de nltest /domain_trusts.</translation>
    </message>
</context>
<context>
    <name>cause:trust.password-mismatch</name>
    <message>
        <source>The two sides of the realm trust hold different passwords</source>
        <translation>Los dos lados de la confianza de realm tienen contraseñas distintas</translation>
    </message>
    <message>
        <source>The own domain controller hands out the ticket for the proxy&apos;s realm, but the KDC there cannot read it: the two sides of the trust hold different passwords. The domain controller does not notice.</source>
        <translation>El controlador de dominio propio entrega el ticket del realm del proxy, pero allí el KDC no puede leerlo: los dos lados de la confianza tienen contraseñas distintas. El controlador de dominio no lo nota.</translation>
    </message>
    <message>
        <source>the own side works</source>
        <translation>el lado propio funciona</translation>
    </message>
    <message>
        <source>the other side cannot read that ticket</source>
        <translation>el otro lado no puede leer ese ticket</translation>
    </message>
    <message>
        <source>the KDC of the other realm cannot decrypt the cross-realm ticket</source>
        <translation>el KDC del otro realm no puede descifrar el ticket entre realms</translation>
    </message>
    <message>
        <source>it looks in order, a password cannot be seen</source>
        <translation>parece en orden, una contraseña no se ve</translation>
    </message>
    <message>
        <source>Generate a new trust password in the proxy&apos;s admin portal.</source>
        <translation>Genere una nueva contraseña de confianza en el portal de administración del proxy.</translation>
    </message>
    <message>
        <source>Delete the realm trust and create it again with the new password, in capital letters, incoming, with AES.</source>
        <translation>Elimine la confianza de realm y vuelva a crearla con la nueva contraseña, en mayúsculas, entrante, con AES.</translation>
    </message>
    <message>
        <source>When the change has reached all domain controllers, clear the tickets and load a page.</source>
        <translation>Cuando el cambio haya llegado a todos los controladores de dominio, purgue los tickets y cargue una página.</translation>
    </message>
    <message>
        <source>The list shows HTTP/ for the proxy&apos;s host in the proxy&apos;s realm.</source>
        <translation>La lista muestra HTTP/ para el host del proxy en el realm del proxy.</translation>
    </message>
    <message>
        <source>Our domain and the web gateway share a secret, and the two copies do not match any more. Two of our teams renew it together.</source>
        <translation>Nuestro dominio y la puerta de enlace web comparten un secreto, y las dos copias ya no coinciden. Dos de nuestros equipos lo renuevan juntos.</translation>
    </message>
    <message>
        <source>A capture with error 31 or 41 from the proxy realm&apos;s KDC, the list of tickets, and when the trust password was last generated.</source>
        <translation>Una captura con el error 31 o 41 del KDC del realm del proxy, la lista de tickets, y cuándo se generó por última vez la contraseña de la confianza.</translation>
    </message>
</context>
<context>
    <name>cause:trust.realm-name-wrong</name>
    <message>
        <source>The trust or mapping names the wrong realm (case, cloud name)</source>
        <translation>La confianza o la asignación nombra un realm equivocado (mayúsculas, nombre de nube)</translation>
    </message>
    <message>
        <source>A trust or a mapping exists, but under another name: in small letters, with a typing error, or for another cloud. Realm names are compared letter by letter.</source>
        <translation>Existe una confianza o una asignación, pero con otro nombre: en minúsculas, con un error de escritura, o para otra nube. Los nombres de realm se comparan letra por letra.</translation>
    </message>
    <message>
        <source>there is no trust of exactly that name</source>
        <translation>no hay confianza con exactamente ese nombre</translation>
    </message>
    <message>
        <source>the realm is not the one the proxy&apos;s host belongs to</source>
        <translation>el realm no es el del host del proxy</translation>
    </message>
    <message>
        <source>a realm in small letters is another realm</source>
        <translation>un realm en minúsculas es otro realm</translation>
    </message>
    <message>
        <source>Compare the trust&apos;s name, letter by letter, with the cloud&apos;s name in the proxy&apos;s admin portal. It must be in capital letters.</source>
        <translation>Compare el nombre de la confianza, letra por letra, con el nombre de la nube en el portal de administración del proxy. Debe estar en mayúsculas.</translation>
    </message>
    <message>
        <source>Delete the wrong trust and create it anew under the right name.</source>
        <translation>Elimine la confianza equivocada y créela de nuevo con el nombre correcto.</translation>
    </message>
    <message>
        <source>Compare the realm in the policies with it too: the value names below MitRealms and domain_realm.</source>
        <translation>Compare también el realm de las directivas: los nombres de valor bajo MitRealms y domain_realm.</translation>
    </message>
    <message>
        <source>Update the policies, clear the tickets, load a page.</source>
        <translation>Actualice las directivas, purgue los tickets, cargue una página.</translation>
    </message>
    <message>
        <source>The list shows krbtgt/ with the right realm in capital letters.</source>
        <translation>La lista muestra krbtgt/ con el realm correcto en mayúsculas.</translation>
    </message>
    <message>
        <source>The connection to the web gateway was set up under a slightly wrong name. The directory team corrects it.</source>
        <translation>La conexión con la puerta de enlace web se configuró con un nombre ligeramente erróneo. El equipo de directorio lo corrige.</translation>
    </message>
    <message>
        <source>The realm asked for, the trust&apos;s name, the cloud&apos;s name from the admin portal, and the proxy&apos;s host name.</source>
        <translation>El realm pedido, el nombre de la confianza, el nombre de la nube en el portal de administración, y el nombre de host del proxy.</translation>
    </message>
</context>
<context>
    <name>cause:realm.transit-refused</name>
    <message>
        <source>The trust path is refused</source>
        <translation>Se rechaza la ruta de confianza</translation>
    </message>
    <message>
        <source>The two realms know each other, but the KDC does not accept the path between them: the trust is not transitive, a realm in between is not allowed, or selective authentication shuts the user out.</source>
        <translation>Los dos realms se conocen, pero el KDC no acepta la ruta entre ellos: la confianza no es transitiva, un realm intermedio no está permitido, o la autenticación selectiva deja fuera al usuario.</translation>
    </message>
    <message>
        <source>PATH_NOT_ACCEPTED</source>
        <translation>PATH_NOT_ACCEPTED</translation>
    </message>
    <message>
        <source>Note from which realm to which the ticket was asked, and which KDC refused.</source>
        <translation>Anote de qué realm a cuál se pidió el ticket, y qué KDC lo rechazó.</translation>
    </message>
    <message>
        <source>Look at the trust between the two: transitive or not, direction, selective authentication (&apos;Allowed to Authenticate&apos; on the target).</source>
        <translation>Mire la confianza entre ambos: transitiva o no, dirección, autenticación selectiva (&apos;Permitido autenticar&apos; (Allowed to Authenticate) en el destino).</translation>
    </message>
    <message>
        <source>On MIT realms, list the realms in between under [capaths] on client and server.</source>
        <translation>En realms MIT, indique los realms intermedios bajo [capaths] en cliente y servidor.</translation>
    </message>
    <message>
        <source>The ticket is issued.</source>
        <translation>El ticket se emite.</translation>
    </message>
    <message>
        <source>The two domains know each other, but the way between them is closed for this purpose. The directory team has to open it.</source>
        <translation>Los dos dominios se conocen, pero el camino entre ellos está cerrado para este fin. El equipo de directorio tiene que abrirlo.</translation>
    </message>
    <message>
        <source>Both realms, the KDC that refused with its code, and the properties of the trust.</source>
        <translation>Ambos realms, el KDC que rechazó con su código, y las propiedades de la confianza.</translation>
    </message>
</context>
<context>
    <name>cause:unknown</name>
    <message>
        <source>The evidence fits no known cause: escalate</source>
        <translation>Los indicios no encajan con ninguna causa conocida: escalar</translation>
    </message>
    <message>
        <source>Nothing wrong was seen, or what was seen does not fit any cause that is known here. The next team needs all that was collected.</source>
        <translation>No se vio nada erróneo, o lo visto no encaja con ninguna causa conocida aquí. El siguiente equipo necesita todo lo recogido.</translation>
    </message>
    <message>
        <source>If nothing wrong was seen, look at what is listed as not looked at, and collect it at the moment when the trouble occurs.</source>
        <translation>Si no se vio nada erróneo, mire lo que figura como no examinado, y recójalo en el momento en que ocurra el problema.</translation>
    </message>
    <message>
        <source>Save the report and hand it over with time, computer, user, and what was tried.</source>
        <translation>Guarde el informe y entréguelo con hora, equipo, usuario y lo que se probó.</translation>
    </message>
    <message>
        <source>Take a capture on the computer while the trouble is repeated, together with the domain controller&apos;s events of the same minute.</source>
        <translation>Haga una captura en el equipo mientras se repite el problema, junto con los eventos del controlador de dominio del mismo minuto.</translation>
    </message>
    <message>
        <source>The trouble does not come back at the same step.</source>
        <translation>El problema no vuelve en el mismo paso.</translation>
    </message>
    <message>
        <source>I have collected everything that can be seen from here and pass it on to our specialists. They call you back.</source>
        <translation>He recogido todo lo que se puede ver desde aquí y lo paso a nuestros especialistas. Ellos le llamarán.</translation>
    </message>
    <message>
        <source>The report, a capture of one attempt, the events of the same minute, and what was changed lately.</source>
        <translation>El informe, una captura de un intento, los eventos del mismo minuto, y lo que se cambió últimamente.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.user-unknown</name>
    <message>
        <source>The signed-in user is not a user of the Zscaler tenant</source>
        <translation>El usuario con sesión iniciada no es un usuario del tenant de Zscaler</translation>
    </message>
    <message>
        <source>Kerberos works: Zscaler could read the ticket. It then looked for the name in it (short logon name and Windows domain, not the mail address) and found no such user.</source>
        <translation>Kerberos funciona: Zscaler pudo leer el ticket. Después buscó el nombre que contiene (nombre corto de inicio de sesión y dominio de Windows, no la dirección de correo) y no encontró ese usuario.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>toda la cadena de tickets funciona</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>este código de página lo dice</translation>
    </message>
    <message>
        <source>the list has no user of that name</source>
        <translation>la lista no tiene un usuario con ese nombre</translation>
    </message>
    <message>
        <source>the list has the mail address or an old name</source>
        <translation>la lista tiene la dirección de correo o un nombre antiguo</translation>
    </message>
    <message>
        <source>Read the client name in the list of tickets and write it down letter by letter. This is what Zscaler looks for.</source>
        <translation>Lea el nombre de cliente en la lista de tickets y anótelo letra por letra. Es lo que busca Zscaler.</translation>
    </message>
    <message>
        <source>Search the Zscaler user list for exactly that name. Add the user, or run the directory synchronisation and see that the user comes with it.</source>
        <translation>Busque exactamente ese nombre en la lista de usuarios de Zscaler. Añada el usuario, o ejecute la sincronización del directorio y vea que el usuario llega con ella.</translation>
    </message>
    <message>
        <source>If many users are affected, map the login attribute of the provisioning to sAMAccountName with the Windows domain.</source>
        <translation>Si afecta a muchos usuarios, asigne el atributo de inicio de sesión del aprovisionamiento a sAMAccountName con el dominio de Windows.</translation>
    </message>
    <message>
        <source>Close all browser windows, open a new one and load any page: it opens without a code.</source>
        <translation>Cierre todas las ventanas del navegador, abra una nueva y cargue cualquier página: se abre sin código.</translation>
    </message>
    <message>
        <source>The Zscaler web log shows the user&apos;s name for that request.</source>
        <translation>El registro web de Zscaler muestra el nombre del usuario para esa solicitud.</translation>
    </message>
    <message>
        <source>Your sign-on works. The web gateway just does not know your user name yet. I am passing it to the team that can add it; you do not have to change anything.</source>
        <translation>Su autenticación funciona. La puerta de enlace web simplemente aún no conoce su nombre de usuario. Lo paso al equipo que puede añadirlo; no tiene que cambiar nada.</translation>
    </message>
    <message>
        <source>The client name from klist word for word, the page code with its time, and since when the account exists or was renamed.</source>
        <translation>El nombre de cliente de klist palabra por palabra, el código de página con su hora, y desde cuándo existe la cuenta o se cambió su nombre.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.realm-unregistered</name>
    <message>
        <source>The Kerberos realm is not a registered domain of the tenant</source>
        <translation>El realm de Kerberos no es un dominio registrado del tenant</translation>
    </message>
    <message>
        <source>Zscaler received a valid ticket, but from a Windows domain that it does not count as one of the company&apos;s. Only Zscaler can register the domain.</source>
        <translation>Zscaler recibió un ticket válido, pero de un dominio de Windows que no cuenta entre los de la empresa. Solo Zscaler puede registrar el dominio.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>toda la cadena de tickets funciona</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>este código de página lo dice</translation>
    </message>
    <message>
        <source>everybody of that domain is affected</source>
        <translation>afecta a todos los de ese dominio</translation>
    </message>
    <message>
        <source>Note the part after the @ of the client name in the list of tickets; this is the realm.</source>
        <translation>Anote la parte tras la @ del nombre de cliente en la lista de tickets; es el realm.</translation>
    </message>
    <message>
        <source>Compare the realm with the domains in the company profile of the Zscaler admin portal.</source>
        <translation>Compare el realm con los dominios del perfil de empresa en el portal de administración de Zscaler.</translation>
    </message>
    <message>
        <source>Ask Zscaler Support to register the realm for the tenant.</source>
        <translation>Pida al soporte de Zscaler que registre el realm para el tenant.</translation>
    </message>
    <message>
        <source>The realm is listed in the company profile, and a user of that domain can browse.</source>
        <translation>El realm figura en el perfil de empresa, y un usuario de ese dominio puede navegar.</translation>
    </message>
    <message>
        <source>Your computer and your password are fine. The web gateway does not know our domain yet; its provider has to add it, and that takes a little time.</source>
        <translation>Su equipo y su contraseña están bien. La puerta de enlace web aún no conoce nuestro dominio; su proveedor tiene que añadirlo, y eso tarda un poco.</translation>
    </message>
    <message>
        <source>The realm, the tenant&apos;s name and cloud, and whether users of other domains of the company get through.</source>
        <translation>El realm, el nombre y la nube del tenant, y si pasan usuarios de otros dominios de la empresa.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.header-corrupted</name>
    <message>
        <source>Something between client and proxy damages the Proxy-Authorization header</source>
        <translation>Algo entre el cliente y el proxy daña el encabezado Proxy-Authorization</translation>
    </message>
    <message>
        <source>The browser sent a ticket, but what arrived at Zscaler could not be decoded. A second proxy, a local relay or an inspecting device cuts or rewrites the line that carries it.</source>
        <translation>El navegador envió un ticket, pero lo que llegó a Zscaler no se pudo descodificar. Un segundo proxy, un relé local o un dispositivo de inspección corta o reescribe la línea que lo lleva.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>toda la cadena de tickets funciona</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>este código de página lo dice</translation>
    </message>
    <message>
        <source>what was sent does not decode</source>
        <translation>lo enviado no se descodifica</translation>
    </message>
    <message>
        <source>a device on the way can rewrite the line</source>
        <translation>un dispositivo en el camino puede reescribir la línea</translation>
    </message>
    <message>
        <source>Ask which programs or devices stand between browser and Zscaler: local relay, second proxy, inspecting firewall, security agent.</source>
        <translation>Pregunte qué programas o dispositivos hay entre el navegador y Zscaler: relé local, segundo proxy, firewall de inspección, agente de seguridad.</translation>
    </message>
    <message>
        <source>Load a page past each of them in turn, for instance from another network segment, and see when the code disappears.</source>
        <translation>Cargue una página evitando cada uno por turno, por ejemplo desde otro segmento de red, y vea cuándo desaparece el código.</translation>
    </message>
    <message>
        <source>Switch off header rewriting and header length limits for the proxy&apos;s traffic on that device.</source>
        <translation>Desactive en ese dispositivo la reescritura de encabezados y los límites de longitud de encabezado para el tráfico del proxy.</translation>
    </message>
    <message>
        <source>If nothing stands in between, open a case with Zscaler with a capture of the request.</source>
        <translation>Si no hay nada en medio, abra un caso con Zscaler con una captura de la solicitud.</translation>
    </message>
    <message>
        <source>The page loads, and a capture shows a Negotiate header of full length arriving at the proxy.</source>
        <translation>La página carga, y una captura muestra un encabezado Negotiate completo que llega al proxy.</translation>
    </message>
    <message>
        <source>Your sign-on is sent off correctly but gets damaged on the way. The network team has to find the device that does it.</source>
        <translation>Su autenticación se envía correctamente pero se daña por el camino. El equipo de redes tiene que encontrar el dispositivo que lo hace.</translation>
    </message>
    <message>
        <source>A capture of the request at the client, the list of devices on the way, the page code with time and public address.</source>
        <translation>Una captura de la solicitud en el cliente, la lista de dispositivos del camino, el código de página con hora y dirección pública.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.username-too-long</name>
    <message>
        <source>The login name is longer than the proxy accepts</source>
        <translation>El nombre de inicio de sesión es más largo de lo que acepta el proxy</translation>
    </message>
    <message>
        <source>The ticket is good, but the user&apos;s login name together with the domain has more characters than Zscaler takes. Zscaler does not publish the limit.</source>
        <translation>El ticket es bueno, pero el nombre de inicio de sesión del usuario junto con el dominio tiene más caracteres de los que acepta Zscaler. Zscaler no publica el límite.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>toda la cadena de tickets funciona</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>este código de página lo dice</translation>
    </message>
    <message>
        <source>Count the characters of the client name in the list of tickets, the realm included.</source>
        <translation>Cuente los caracteres del nombre de cliente en la lista de tickets, con el realm.</translation>
    </message>
    <message>
        <source>Ask Zscaler Support for the limit and for a way out.</source>
        <translation>Pregunte al soporte de Zscaler por el límite y por una salida.</translation>
    </message>
    <message>
        <source>If Zscaler cannot help, plan a shorter logon name together with the user.</source>
        <translation>Si Zscaler no puede ayudar, planee con el usuario un nombre de inicio de sesión más corto.</translation>
    </message>
    <message>
        <source>After the change the user signs out and in again, and pages open.</source>
        <translation>Tras el cambio el usuario cierra sesión y vuelve a iniciarla, y las páginas se abren.</translation>
    </message>
    <message>
        <source>Your user name is longer than the web gateway can take. We ask its provider first; your name is changed only if there is no other way.</source>
        <translation>Su nombre de usuario es más largo de lo que admite la puerta de enlace web. Primero preguntamos a su proveedor; su nombre solo se cambia si no hay otro modo.</translation>
    </message>
    <message>
        <source>The client name, its length, and the name of a colleague for whom it works.</source>
        <translation>El nombre de cliente, su longitud, y el nombre de un compañero con el que funciona.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.token-invalid-other</name>
    <message>
        <source>The proxy refuses the token and the clock is right</source>
        <translation>El proxy rechaza el token y el reloj va bien</translation>
    </message>
    <message>
        <source>Zscaler calls the token or the user name invalid, and the usual reason, a wrong clock, is ruled out. Only Zscaler sees the rest.</source>
        <translation>Zscaler dice que el token o el nombre de usuario no es válido, y la razón habitual, un reloj equivocado, está descartada. El resto solo lo ve Zscaler.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>toda la cadena de tickets funciona</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>este código de página lo dice</translation>
    </message>
    <message>
        <source>the clock is not the reason</source>
        <translation>el reloj no es la razón</translation>
    </message>
    <message>
        <source>Make sure that clock, date and time zone of the computer are right to the minute.</source>
        <translation>Asegúrese de que el reloj, la fecha y la zona horaria del equipo son correctos al minuto.</translation>
    </message>
    <message>
        <source>Clear the tickets and sign in again, so that a fresh ticket is sent.</source>
        <translation>Purgue los tickets y vuelva a iniciar sesión, para que se envíe un ticket nuevo.</translation>
    </message>
    <message>
        <source>Open a case with Zscaler with the page code, time, user, edge host name and a capture.</source>
        <translation>Abra un caso con Zscaler con el código de página, hora, usuario, nombre de host del edge y una captura.</translation>
    </message>
    <message>
        <source>The page loads after Zscaler&apos;s answer was put into effect.</source>
        <translation>La página carga después de aplicar la respuesta de Zscaler.</translation>
    </message>
    <message>
        <source>Everything on your computer looks right, the time as well. The provider of the web gateway has to look into its own records.</source>
        <translation>En su equipo todo parece correcto, también la hora. El proveedor de la puerta de enlace web tiene que mirar en sus propios registros.</translation>
    </message>
    <message>
        <source>Page code with exact time and zone, client name, edge host name from klist, clock offset, capture of one attempt.</source>
        <translation>Código de página con hora exacta y zona, nombre de cliente, nombre de host del edge en klist, diferencia de reloj, captura de un intento.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.page-generic</name>
    <message>
        <source>The proxy shows its generic error page</source>
        <translation>El proxy muestra su página de error genérica</translation>
    </message>
    <message>
        <source>Zscaler shows the code for which it gives no reason. The fault lies in the service or in the tenant&apos;s configuration, or it was passing.</source>
        <translation>Zscaler muestra el código para el que no da razón. El fallo está en el servicio o en la configuración del tenant, o era pasajero.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>toda la cadena de tickets funciona</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>este código de página lo dice</translation>
    </message>
    <message>
        <source>Load the page again after a minute, then another page, then ask a colleague. Note which of them fail.</source>
        <translation>Vuelva a cargar la página pasado un minuto, después otra página, después pregunte a un compañero. Anote cuáles fallan.</translation>
    </message>
    <message>
        <source>Write down time with zone, address of the page and the text on it.</source>
        <translation>Anote la hora con la zona, la dirección de la página y el texto que muestra.</translation>
    </message>
    <message>
        <source>Open a case with Zscaler with these notes.</source>
        <translation>Abra un caso con Zscaler con estas notas.</translation>
    </message>
    <message>
        <source>The page that showed the code opens again, in a new window too.</source>
        <translation>La página que mostraba el código se abre de nuevo, también en una ventana nueva.</translation>
    </message>
    <message>
        <source>The web gateway has a trouble of its own. Please try again in a moment; I report it to its provider meanwhile.</source>
        <translation>La puerta de enlace web tiene un problema propio. Vuelva a intentarlo en un momento, por favor; entretanto lo comunico a su proveedor.</translation>
    </message>
    <message>
        <source>Time with zone, page address, user, public address of the site, which pages and users are affected.</source>
        <translation>Hora con zona, dirección de la página, usuario, dirección pública de la sede, qué páginas y usuarios están afectados.</translation>
    </message>
</context>
<context>
    <name>event-field:4768</name>
    <message>
        <source>What event 4768 tells, and where it is written</source>
        <translation>Qué dice el evento 4768 y dónde se escribe</translation>
    </message>
    <message>
        <source>A domain controller notes here that somebody asked for a main ticket (TGT), and whether it was given. It is the record of nearly every sign-on to the domain.</source>
        <translation>Un controlador de dominio anota aquí que alguien pidió un ticket principal (TGT), y si se le dio. Es la constancia de casi todo inicio de sesión en el dominio.</translation>
    </message>
    <message>
        <source>Each time a KDC gives out a ticket-granting ticket, and each time it refuses one.</source>
        <translation>Cada vez que un KDC entrega un ticket-granting ticket, y cada vez que rechaza uno.</translation>
    </message>
    <message>
        <source>Only on domain controllers, from Windows Server 2008 on, in the Security log, subcategory &quot;Kerberos Authentication Service&quot;.</source>
        <translation>Solo en controladores de dominio, desde Windows Server 2008, en el registro Seguridad, subcategoría &quot;Kerberos Authentication Service&quot; (Servicio de autenticación Kerberos).</translation>
    </message>
    <message>
        <source>A refusal is a Failure event with a result code other than 0x0.</source>
        <translation>Un rechazo es un evento de error con un código de resultado distinto de 0x0.</translation>
    </message>
    <message>
        <source>Wrong passwords and missing smart-card support (0x18, 0x10) are not here but in event 4771; older pages of Microsoft also count 0x17 among these.</source>
        <translation>Las contraseñas incorrectas y la falta de compatibilidad con tarjeta inteligente (0x18, 0x10) no están aquí sino en el evento 4771; páginas antiguas de Microsoft cuentan también 0x17 entre ellos.</translation>
    </message>
    <message>
        <source>A user signs on or unlocks a computer, a computer starts, a service starts, a ticket has run out and is fetched anew.</source>
        <translation>Un usuario inicia sesión o desbloquea un equipo, un equipo arranca, un servicio arranca, un ticket ha expirado y se obtiene de nuevo.</translation>
    </message>
    <message>
        <source>No such events at all: the subcategory is not audited, or you look at another domain controller than the one that answered.</source>
        <translation>Ningún evento así: la subcategoría no se audita, o mira en otro controlador de dominio que el que respondió.</translation>
    </message>
    <message>
        <source>Search all domain controllers for the account and the minute: the answer is only on the one that was asked.</source>
        <translation>Busque en todos los controladores de dominio la cuenta y el minuto: la respuesta solo está en aquel al que se preguntó.</translation>
    </message>
    <message>
        <source>Enable the audit subcategory for success and failure: auditpol /get /subcategory:&quot;Kerberos Authentication Service&quot;.</source>
        <translation>Habilite la subcategoría de auditoría para aciertos y errores: auditpol /get /subcategory:&quot;Kerberos Authentication Service&quot;.</translation>
    </message>
    <message>
        <source>A test sign-on writes a 4768 with result 0x0 on one of the domain controllers.</source>
        <translation>Un inicio de sesión de prueba escribe un 4768 con resultado 0x0 en uno de los controladores de dominio.</translation>
    </message>
    <message>
        <source>Which codes are missing from 4768: Microsoft&apos;s older page names 0x10, 0x17 and 0x18, a newer revision only 0x10 and 0x18. The described event has version 0; updates of 2025 write version 2 with ten more fields.</source>
        <translation>Qué códigos faltan en 4768: la página antigua de Microsoft nombra 0x10, 0x17 y 0x18, una revisión más nueva solo 0x10 y 0x18. El evento descrito tiene la versión 0; actualizaciones de 2025 escriben la versión 2 con diez campos más.</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TargetUserName</name>
    <message>
        <source>Account Name: for whom the ticket was asked</source>
        <translation>Account Name: para quién se pidió el ticket</translation>
    </message>
    <message>
        <source>This is the account that wanted to sign on. A name with a dollar sign at the end is a computer.</source>
        <translation>Es la cuenta que quería iniciar sesión. Un nombre con un signo de dólar al final es un equipo.</translation>
    </message>
    <message>
        <source>In every 4768, success or failure; type UnicodeString. Examples from Microsoft: the user dadmin, the computer WIN81$.</source>
        <translation>En cada 4768, acierto o error; tipo UnicodeString. Ejemplos de Microsoft: el usuario dadmin, el equipo WIN81$.</translation>
    </message>
    <message>
        <source>In failures it is the name as it was typed, with all its typing errors.</source>
        <translation>En los errores es el nombre tal como se escribió, con todas sus faltas.</translation>
    </message>
    <message>
        <source>A user signs on, for instance dadmin.</source>
        <translation>Un usuario inicia sesión, por ejemplo dadmin.</translation>
    </message>
    <message>
        <source>A computer signs on by itself, for instance WIN81$.</source>
        <translation>Un equipo inicia sesión por sí mismo, por ejemplo WIN81$.</translation>
    </message>
    <message>
        <source>A mail address or a name with a blank: somebody typed it into the wrong field.</source>
        <translation>Una dirección de correo o un nombre con un espacio: alguien escribió en el campo equivocado.</translation>
    </message>
    <message>
        <source>Compare it letter by letter with the directory when the result is 0x6.</source>
        <translation>Compárelo letra por letra con el directorio cuando el resultado es 0x6.</translation>
    </message>
    <message>
        <source>Watch for many different names from one client address.</source>
        <translation>Vigile muchos nombres distintos desde una dirección de cliente.</translation>
    </message>
    <message>
        <source>The same name is found in the directory, or the typing error is understood.</source>
        <translation>El mismo nombre está en el directorio, o se entiende el error de escritura.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TargetDomainName</name>
    <message>
        <source>Supplied Realm Name: which domain was named</source>
        <translation>Supplied Realm Name: qué dominio se indicó</translation>
    </message>
    <message>
        <source>This is the domain that the computer gave for the account. It comes in three spellings, and all are fine.</source>
        <translation>Es el dominio que el equipo dio para la cuenta. Viene en tres grafías, y todas están bien.</translation>
    </message>
    <message>
        <source>Type UnicodeString: the realm to which the account name is said to belong.</source>
        <translation>Tipo UnicodeString: el realm al que se dice que pertenece el nombre de cuenta.</translation>
    </message>
    <message>
        <source>Spellings seen: the NetBIOS name (CONTOSO), the full name in small letters (contoso.local), the full name in capitals (CONTOSO.LOCAL).</source>
        <translation>Grafías vistas: el nombre NetBIOS (CONTOSO), el nombre completo en minúsculas (contoso.local), el nombre completo en mayúsculas (CONTOSO.LOCAL).</translation>
    </message>
    <message>
        <source>Old programs and typed DOMAIN\name give the short form, Windows itself the full one.</source>
        <translation>Los programas antiguos y DOMAIN\name escrito dan la forma corta, el propio Windows la completa.</translation>
    </message>
    <message>
        <source>A foreign realm name: a user of a trusted domain, or a client that asks the wrong domain controller.</source>
        <translation>Un nombre de realm ajeno: un usuario de un dominio de confianza, o un cliente que pregunta al controlador de dominio equivocado.</translation>
    </message>
    <message>
        <source>With 0x44 (wrong realm) or 0x6 compare it with the domain where the account really is.</source>
        <translation>Con 0x44 (realm equivocado) o 0x6 compárelo con el dominio donde está realmente la cuenta.</translation>
    </message>
    <message>
        <source>Note names of domains that are not yours.</source>
        <translation>Anote nombres de dominios que no sean suyos.</translation>
    </message>
    <message>
        <source>The realm is one of your own domains or a known trusted one.</source>
        <translation>El realm es uno de sus dominios o uno de confianza conocido.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TargetSid</name>
    <message>
        <source>User ID: the account&apos;s security identifier</source>
        <translation>User ID: el identificador de seguridad de la cuenta</translation>
    </message>
    <message>
        <source>The unique number of the account. Event Viewer shows the name in its place when it can; when the sign-on failed it often shows NULL SID.</source>
        <translation>El número único de la cuenta. El Visor de eventos muestra el nombre en su lugar cuando puede; si falló el inicio de sesión, suele mostrar NULL SID.</translation>
    </message>
    <message>
        <source>Type SID: filled in when the ticket was issued.</source>
        <translation>Tipo SID: se rellena cuando se emitió el ticket.</translation>
    </message>
    <message>
        <source>Failures show NULL SID, because the account was not confirmed.</source>
        <translation>Los errores muestran NULL SID, porque la cuenta no se confirmó.</translation>
    </message>
    <message>
        <source>NULL SID in a failure is normal.</source>
        <translation>NULL SID en un error es normal.</translation>
    </message>
    <message>
        <source>A bare S-1-5-21-... number: the account was deleted, or its domain cannot be reached for the name.</source>
        <translation>Un número S-1-5-21-... suelto: la cuenta se eliminó, o no se puede acceder a su dominio para el nombre.</translation>
    </message>
    <message>
        <source>Use it to tell apart accounts of the same name in several domains.</source>
        <translation>Úselo para distinguir cuentas del mismo nombre en varios dominios.</translation>
    </message>
    <message>
        <source>Filter by this field and not by the name, because a SID never changes and is never used twice.</source>
        <translation>Filtre por este campo y no por el nombre, porque un SID nunca cambia y nunca se usa dos veces.</translation>
    </message>
    <message>
        <source>The SID resolves to the expected account, for instance with whoami /user on the user&apos;s computer.</source>
        <translation>El SID se resuelve en la cuenta esperada, por ejemplo con whoami /user en el equipo del usuario.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceName</name>
    <message>
        <source>Service Name: normally krbtgt</source>
        <translation>Service Name: normalmente krbtgt</translation>
    </message>
    <message>
        <source>The service for which the ticket was asked. For a main ticket that is always krbtgt, the service that hands out all other tickets.</source>
        <translation>El servicio para el que se pidió el ticket. Para un ticket principal siempre es krbtgt, el servicio que entrega todos los demás tickets.</translation>
    </message>
    <message>
        <source>Type UnicodeString: krbtgt when the ticket was given.</source>
        <translation>Tipo UnicodeString: krbtgt cuando se dio el ticket.</translation>
    </message>
    <message>
        <source>In failures mostly in the long form krbtgt/REALM, for example krbtgt/CONTOSO.</source>
        <translation>En los errores casi siempre en la forma larga krbtgt/REALM, por ejemplo krbtgt/CONTOSO.</translation>
    </message>
    <message>
        <source>The normal request for a ticket-granting ticket.</source>
        <translation>La solicitud normal de un ticket-granting ticket.</translation>
    </message>
    <message>
        <source>Another service name here: a client asks for a service ticket straight with the password (for example kinit -S, or kadmin/changepw for a password change).</source>
        <translation>Otro nombre de servicio aquí: un cliente pide un ticket de servicio directamente con la contraseña (por ejemplo kinit -S, o kadmin/changepw para cambiar la contraseña).</translation>
    </message>
    <message>
        <source>Nothing to do when it is krbtgt; for kadmin/changepw look whether a password change was going on.</source>
        <translation>Nada que hacer si es krbtgt; con kadmin/changepw mire si había en marcha un cambio de contraseña.</translation>
    </message>
    <message>
        <source>Ask about other service names in an AS request; roasting without pre-authentication leaves them.</source>
        <translation>Investigue otros nombres de servicio en una solicitud AS; los deja el roasting sin autenticación previa.</translation>
    </message>
    <message>
        <source>The field says krbtgt or krbtgt/ with your realm.</source>
        <translation>El campo dice krbtgt o krbtgt/ con su realm.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceSid</name>
    <message>
        <source>Service ID: the SID of krbtgt</source>
        <translation>Service ID: el SID de krbtgt</translation>
    </message>
    <message>
        <source>The unique number of the service account, here that of krbtgt, which ends in 502.</source>
        <translation>El número único de la cuenta de servicio, aquí el de krbtgt, que termina en 502.</translation>
    </message>
    <message>
        <source>Type SID. The krbtgt account of a domain has the fixed form S-1-5-21-(domain)-502.</source>
        <translation>Tipo SID. La cuenta krbtgt de un dominio tiene la forma fija S-1-5-21-(dominio)-502.</translation>
    </message>
    <message>
        <source>A failure has NULL SID here, too.</source>
        <translation>Un error tiene también aquí NULL SID.</translation>
    </message>
    <message>
        <source>The domain&apos;s own krbtgt account answered.</source>
        <translation>Respondió la cuenta krbtgt del propio dominio.</translation>
    </message>
    <message>
        <source>Another ending than 502: a read-only domain controller has a krbtgt account of its own.</source>
        <translation>Otro final que 502: un controlador de dominio de solo lectura tiene su propia cuenta krbtgt.</translation>
    </message>
    <message>
        <source>Compare with Get-ADUser krbtgt if the number looks strange.</source>
        <translation>Compare con Get-ADUser krbtgt si el número parece extraño.</translation>
    </message>
    <message>
        <source>The number equals that of the domain&apos;s krbtgt, or of the read-only controller&apos;s.</source>
        <translation>El número es igual al del krbtgt del dominio, o al del controlador de solo lectura.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/IpAddress</name>
    <message>
        <source>Client Address: from where the request came</source>
        <translation>Client Address: de dónde vino la solicitud</translation>
    </message>
    <message>
        <source>The network address of the computer that asked. It shows on which device a sign-on was tried.</source>
        <translation>La dirección de red del equipo que preguntó. Muestra en qué dispositivo se intentó un inicio de sesión.</translation>
    </message>
    <message>
        <source>Type UnicodeString, as IPv6 or IPv4 address.</source>
        <translation>Tipo UnicodeString, como dirección IPv6 o IPv4.</translation>
    </message>
    <message>
        <source>An IPv4 address often has the prefix ::ffff:, which may be ignored; ::1 is the domain controller itself.</source>
        <translation>Una dirección IPv4 suele tener el prefijo ::ffff:, que se puede ignorar; ::1 es el propio controlador de dominio.</translation>
    </message>
    <message>
        <source>The user&apos;s own computer, as a rule.</source>
        <translation>El equipo del propio usuario, por regla general.</translation>
    </message>
    <message>
        <source>A server or gateway that signs on for the user: mail server, VPN, web application, Wi-Fi controller. Then the address is the gateway&apos;s.</source>
        <translation>Un servidor o puerta de enlace que autentica por el usuario: servidor de correo, VPN, aplicación web, controlador Wi-Fi. Entonces la dirección es la de la puerta de enlace.</translation>
    </message>
    <message>
        <source>The address ::1: somebody or something signs on at the domain controller.</source>
        <translation>La dirección ::1: alguien o algo inicia sesión en el controlador de dominio.</translation>
    </message>
    <message>
        <source>Resolve the address: nslookup, DHCP leases, VPN log. For lockouts this is the quickest way to the guilty device.</source>
        <translation>Resuelva la dirección: nslookup, concesiones DHCP, registro de la VPN. En bloqueos es el camino más rápido al dispositivo culpable.</translation>
    </message>
    <message>
        <source>Compare with the address ranges of the company.</source>
        <translation>Compare con los intervalos de direcciones de la empresa.</translation>
    </message>
    <message>
        <source>The device behind the address is known and belongs to the user.</source>
        <translation>El dispositivo tras la dirección se conoce y es del usuario.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/IpPort</name>
    <message>
        <source>Client Port: the sender&apos;s port</source>
        <translation>Client Port: el puerto del emisor</translation>
    </message>
    <message>
        <source>The port number of the computer that asked. It is only of interest when it looks odd.</source>
        <translation>El número de puerto del equipo que preguntó. Solo interesa cuando parece raro.</translation>
    </message>
    <message>
        <source>Type UnicodeString; normally a high number such as 49273.</source>
        <translation>Tipo UnicodeString; normalmente un número alto como 49273.</translation>
    </message>
    <message>
        <source>0 means a local request on the domain controller.</source>
        <translation>0 significa una solicitud local en el controlador de dominio.</translation>
    </message>
    <message>
        <source>An outgoing connection takes a free high port.</source>
        <translation>Una conexión saliente toma un puerto alto libre.</translation>
    </message>
    <message>
        <source>A port between 1 and 1023: a program with special rights or a crafted request.</source>
        <translation>Un puerto entre 1 y 1023: un programa con derechos especiales o una solicitud manipulada.</translation>
    </message>
    <message>
        <source>Find the program behind a low port on the sending computer.</source>
        <translation>Busque en el equipo emisor el programa tras un puerto bajo.</translation>
    </message>
    <message>
        <source>The port is high, or 0 together with the address ::1.</source>
        <translation>El puerto es alto, o 0 junto con la dirección ::1.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TicketOptions</name>
    <message>
        <source>Ticket Options: what the client asked for</source>
        <translation>Ticket Options: qué pidió el cliente</translation>
    </message>
    <message>
        <source>A number made of switches, with which the client says what kind of ticket it would like. The usual values are harmless.</source>
        <translation>Un número hecho de interruptores, con el que el cliente dice qué tipo de ticket desea. Los valores habituales son inofensivos.</translation>
    </message>
    <message>
        <source>Type HexInt32. The bits are counted from the left, starting with 0 (MSB 0).</source>
        <translation>Tipo HexInt32. Los bits se cuentan desde la izquierda, empezando por 0 (MSB 0).</translation>
    </message>
    <message>
        <source>Usual values: 0x40810010 (forwardable, renewable, canonicalize, renewable-ok), 0x40810000 (the same without renewable-ok), 0x60810010 (additionally forwarded).</source>
        <translation>Valores habituales: 0x40810010 (forwardable, renewable, canonicalize, renewable-ok), 0x40810000 (lo mismo sin renewable-ok), 0x60810010 (además forwarded).</translation>
    </message>
    <message>
        <source>Example: 0x40810010 is 01000000100000010000000000010000 in binary, so the bits 1, 8, 15 and 27 are set.</source>
        <translation>Ejemplo: 0x40810010 es 01000000100000010000000000010000 en binario, así que están puestos los bits 1, 8, 15 y 27.</translation>
    </message>
    <message>
        <source>Windows asks for a forwardable, renewable ticket and lets the KDC correct the name.</source>
        <translation>Windows pide un ticket reenviable y renovable y deja que el KDC corrija el nombre.</translation>
    </message>
    <message>
        <source>Other values come from Java, Linux, macOS, or from tools.</source>
        <translation>Otros valores vienen de Java, Linux, macOS o de herramientas.</translation>
    </message>
    <message>
        <source>Decode it as KDC options, not as ticket flags.</source>
        <translation>Descodifíquelo como opciones de KDC, no como marcas de ticket.</translation>
    </message>
    <message>
        <source>Compare a strange value with the usual ones of that client before you worry.</source>
        <translation>Compare un valor extraño con los habituales de ese cliente antes de preocuparse.</translation>
    </message>
    <message>
        <source>The decoded bits fit the client that sent them.</source>
        <translation>Los bits descodificados encajan con el cliente que los envió.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page calls the table of this field ticket flags, but the field holds the KDC options of the request (RFC 4120, 5.4.1). Bits 7, 9, 10, 12 and 13 exist only as ticket flags, bits 26, 27, 28, 30 and 31 only as options.</source>
        <translation>La página de Microsoft llama marcas de ticket a la tabla de este campo, pero el campo contiene las opciones de KDC de la solicitud (RFC 4120, 5.4.1). Los bits 7, 9, 10, 12 y 13 solo existen como marcas de ticket, los bits 26, 27, 28, 30 y 31 solo como opciones.</translation>
    </message>
</context>
<context>
    <name>event-field:4768/Status</name>
    <message>
        <source>Result Code: did it work, and if not, why</source>
        <translation>Result Code: funcionó, y si no, por qué</translation>
    </message>
    <message>
        <source>0x0 means that the ticket was given. Any other number is the reason why not.</source>
        <translation>0x0 significa que se dio el ticket. Cualquier otro número es la razón de que no.</translation>
    </message>
    <message>
        <source>Type HexInt32, in success and failure.</source>
        <translation>Tipo HexInt32, en acierto y error.</translation>
    </message>
    <message>
        <source>The number is the Kerberos protocol&apos;s error code, written in hexadecimal: 0x6 is 6, 0x12 is 18, 0x17 is 23.</source>
        <translation>El número es el código de error del protocolo Kerberos, escrito en hexadecimal: 0x6 es 6, 0x12 es 18, 0x17 es 23.</translation>
    </message>
    <message>
        <source>0x0: all is well.</source>
        <translation>0x0: todo va bien.</translation>
    </message>
    <message>
        <source>The most common others: 0x6 name unknown, 0x12 locked or disabled, 0x17 password expired, 0xE encryption.</source>
        <translation>Los otros más comunes: 0x6 nombre desconocido, 0x12 bloqueada o deshabilitada, 0x17 contraseña expirada, 0xE cifrado.</translation>
    </message>
    <message>
        <source>Look the number up among the Kerberos errors.</source>
        <translation>Busque el número entre los errores de Kerberos.</translation>
    </message>
    <message>
        <source>Count failures by account and address; single ones are everyday life.</source>
        <translation>Cuente los errores por cuenta y dirección; los aislados son el día a día.</translation>
    </message>
    <message>
        <source>The next event of the same account shows 0x0.</source>
        <translation>El siguiente evento de la misma cuenta muestra 0x0.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TicketEncryptionType</name>
    <message>
        <source>Ticket Encryption Type: how the ticket is encrypted</source>
        <translation>Ticket Encryption Type: cómo está cifrado el ticket</translation>
    </message>
    <message>
        <source>The method with which the domain controller locked the ticket. 0x12 and 0x11 are the good ones.</source>
        <translation>El método con que el controlador de dominio cerró el ticket. 0x12 y 0x11 son los buenos.</translation>
    </message>
    <message>
        <source>Type HexInt32: the cryptographic suite of the issued ticket, 0x12 (AES-256) in most networks.</source>
        <translation>Tipo HexInt32: el conjunto criptográfico del ticket emitido, 0x12 (AES-256) en la mayoría de las redes.</translation>
    </message>
    <message>
        <source>0xFFFFFFFF in failures, because no ticket was issued.</source>
        <translation>0xFFFFFFFF en los errores, porque no se emitió ticket.</translation>
    </message>
    <message>
        <source>The krbtgt account has AES keys, so the main ticket uses AES.</source>
        <translation>La cuenta krbtgt tiene claves AES, así que el ticket principal usa AES.</translation>
    </message>
    <message>
        <source>0x17 (RC4): krbtgt&apos;s password has not been changed since the days before AES, or RC4 was forced.</source>
        <translation>0x17 (RC4): la contraseña de krbtgt no se ha cambiado desde antes de AES, o se forzó RC4.</translation>
    </message>
    <message>
        <source>0x1 or 0x3 (DES): an outdated and unsafe set-up.</source>
        <translation>0x1 o 0x3 (DES): una configuración obsoleta e insegura.</translation>
    </message>
    <message>
        <source>With 0x17 in main tickets: change the krbtgt password twice, with a day in between.</source>
        <translation>Con 0x17 en tickets principales: cambie la contraseña de krbtgt dos veces, con un día entre medias.</translation>
    </message>
    <message>
        <source>Watch for values other than 0x11 and 0x12.</source>
        <translation>Vigile valores distintos de 0x11 y 0x12.</translation>
    </message>
    <message>
        <source>New main tickets show 0x12 here and in klist.</source>
        <translation>Los tickets principales nuevos muestran 0x12 aquí y en klist.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/PreAuthType</name>
    <message>
        <source>Pre-Authentication Type: how the client proved itself</source>
        <translation>Pre-Authentication Type: cómo se identificó el cliente</translation>
    </message>
    <message>
        <source>It tells whether a password, a smart card or an armoured request was used. 2 is the everyday password sign-on.</source>
        <translation>Dice si se usó una contraseña, una tarjeta inteligente o una solicitud blindada (armored). 2 es el inicio de sesión diario con contraseña.</translation>
    </message>
    <message>
        <source>Type UnicodeString: the number of the pre-authentication type that was used.</source>
        <translation>Tipo UnicodeString: el número del tipo de autenticación previa usado.</translation>
    </message>
    <message>
        <source>2 password, 15 or 16 smart card, 138 armoured (FAST), 0 none, a dash in failures.</source>
        <translation>2 contraseña, 15 o 16 tarjeta inteligente, 138 blindada (FAST), 0 ninguna, un guion en los errores.</translation>
    </message>
    <message>
        <source>The user signed on with a password, a card or Windows Hello.</source>
        <translation>El usuario inició sesión con contraseña, tarjeta o Windows Hello.</translation>
    </message>
    <message>
        <source>0: the account is set to &quot;Do not require Kerberos preauthentication&quot;.</source>
        <translation>0: la cuenta tiene la opción &quot;No pedir la autenticación Kerberos previa&quot;.</translation>
    </message>
    <message>
        <source>Use it to find out how the user signs on, if the user does not know.</source>
        <translation>Úselo para averiguar cómo inicia sesión el usuario, si este no lo sabe.</translation>
    </message>
    <message>
        <source>Look into every 0 that belongs to a person&apos;s account.</source>
        <translation>Examine cada 0 que pertenezca a la cuenta de una persona.</translation>
    </message>
    <message>
        <source>The number fits the way of sign-on that the user describes.</source>
        <translation>El número encaja con la forma de inicio de sesión que describe el usuario.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/CertIssuerName</name>
    <message>
        <source>Certificate Issuer Name: who issued the card&apos;s certificate</source>
        <translation>Certificate Issuer Name: quién emitió el certificado de la tarjeta</translation>
    </message>
    <message>
        <source>With a smart card or another certificate: the certification authority that stands behind it.</source>
        <translation>Con una tarjeta inteligente u otro certificado: la entidad de certificación que hay detrás.</translation>
    </message>
    <message>
        <source>Type UnicodeString; filled in only for a sign-on with certificate. It equals &quot;Issued by&quot; in the certificate.</source>
        <translation>Tipo UnicodeString; solo se rellena con inicio de sesión con certificado. Es igual a &quot;Emitido por&quot; en el certificado.</translation>
    </message>
    <message>
        <source>Empty: a password sign-on.</source>
        <translation>Vacío: un inicio de sesión con contraseña.</translation>
    </message>
    <message>
        <source>A name of your own PKI: a normal smart card or Windows Hello.</source>
        <translation>Un nombre de su propia PKI: una tarjeta inteligente normal o Windows Hello.</translation>
    </message>
    <message>
        <source>A foreign name: a certificate that somebody brought along.</source>
        <translation>Un nombre ajeno: un certificado que alguien trajo.</translation>
    </message>
    <message>
        <source>Check that this authority is allowed to issue certificates for sign-on.</source>
        <translation>Compruebe que esta entidad puede emitir certificados para inicio de sesión.</translation>
    </message>
    <message>
        <source>Examine sign-ons with an unknown issuer at once.</source>
        <translation>Examine enseguida los inicios de sesión con emisor desconocido.</translation>
    </message>
    <message>
        <source>The name is on the list of your issuing authorities.</source>
        <translation>El nombre está en la lista de sus entidades emisoras.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/CertSerialNumber</name>
    <message>
        <source>Certificate Serial Number: which certificate it was</source>
        <translation>Certificate Serial Number: qué certificado fue</translation>
    </message>
    <message>
        <source>The number that the authority gave to the certificate. With it the PKI team finds the card.</source>
        <translation>El número que la entidad dio al certificado. Con él, el equipo de PKI encuentra la tarjeta.</translation>
    </message>
    <message>
        <source>Type UnicodeString; the same as &quot;Serial number&quot; in the certificate, in hexadecimal.</source>
        <translation>Tipo UnicodeString; lo mismo que &quot;Número de serie&quot; en el certificado, en hexadecimal.</translation>
    </message>
    <message>
        <source>A sign-on with a certificate; otherwise the field is empty.</source>
        <translation>Un inicio de sesión con certificado; si no, el campo está vacío.</translation>
    </message>
    <message>
        <source>Look up the number in the certification authority&apos;s database: holder, template, revoked or not.</source>
        <translation>Busque el número en la base de datos de la entidad de certificación: titular, plantilla, revocado o no.</translation>
    </message>
    <message>
        <source>Pass on issuer and serial number together; the number alone is unique only for one authority.</source>
        <translation>Transmita juntos emisor y número de serie; el número solo es único para una entidad.</translation>
    </message>
    <message>
        <source>The authority&apos;s record shows the user of the event as the holder.</source>
        <translation>El registro de la entidad muestra al usuario del evento como titular.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/CertThumbprint</name>
    <message>
        <source>Certificate Thumbprint: the certificate&apos;s fingerprint</source>
        <translation>Certificate Thumbprint: la huella digital del certificado</translation>
    </message>
    <message>
        <source>A fingerprint that names exactly one certificate in the world.</source>
        <translation>Una huella que señala exactamente un certificado en el mundo.</translation>
    </message>
    <message>
        <source>Type UnicodeString; the value &quot;Thumbprint&quot; of the certificate&apos;s details.</source>
        <translation>Tipo UnicodeString; el valor &quot;Huella digital&quot; de los detalles del certificado.</translation>
    </message>
    <message>
        <source>Filled in for certificate sign-on, empty for passwords.</source>
        <translation>Se rellena en inicio de sesión con certificado, vacío con contraseñas.</translation>
    </message>
    <message>
        <source>Search the certificate by it: certutil -store My THUMBPRINT, or in the database of the authority.</source>
        <translation>Busque el certificado con ella: certutil -store My THUMBPRINT, o en la base de datos de la entidad.</translation>
    </message>
    <message>
        <source>Use it to find all sign-ons with one stolen certificate.</source>
        <translation>Úsela para encontrar todos los inicios de sesión con un certificado robado.</translation>
    </message>
    <message>
        <source>The fingerprint of the card&apos;s certificate on the user&apos;s computer is the same.</source>
        <translation>La huella del certificado de la tarjeta en el equipo del usuario es la misma.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ResponseTicket</name>
    <message>
        <source>Response Ticket: a fingerprint of the issued ticket</source>
        <translation>Response Ticket: una huella del ticket emitido</translation>
    </message>
    <message>
        <source>A short text by which later uses of the same ticket can be recognised in other events.</source>
        <translation>Un texto corto por el que se reconocen en otros eventos los usos posteriores del mismo ticket.</translation>
    </message>
    <message>
        <source>In events of version 2 on updated domain controllers, not in version 0.</source>
        <translation>En eventos de versión 2 en controladores de dominio actualizados, no en la versión 0.</translation>
    </message>
    <message>
        <source>The ticket was issued; failures have nothing to show.</source>
        <translation>El ticket se emitió; los errores no tienen nada que mostrar.</translation>
    </message>
    <message>
        <source>Match it with the request ticket of event 4769 to follow one ticket through the logs.</source>
        <translation>Relaciónelo con el ticket de solicitud del evento 4769 para seguir un ticket por los registros.</translation>
    </message>
    <message>
        <source>The same value appears in the 4769 events of the session.</source>
        <translation>El mismo valor aparece en los eventos 4769 de la sesión.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/AccountSupportedEncryptionTypes</name>
    <message>
        <source>Account Supported Encryption Types: what the account allows</source>
        <translation>Account Supported Encryption Types: qué permite la cuenta</translation>
    </message>
    <message>
        <source>The encryption methods that are set on the account in the directory, or the default in their place.</source>
        <translation>Los métodos de cifrado configurados en la cuenta en el directorio, o en su lugar el valor predeterminado.</translation>
    </message>
    <message>
        <source>In version 2 of the event. It helps to explain refusals with 0xE and tickets with RC4.</source>
        <translation>En la versión 2 del evento. Ayuda a explicar rechazos con 0xE y tickets con RC4.</translation>
    </message>
    <message>
        <source>The attribute msDS-SupportedEncryptionTypes of the account, or the domain&apos;s default if it is empty.</source>
        <translation>El atributo msDS-SupportedEncryptionTypes de la cuenta, o el valor predeterminado del dominio si está vacío.</translation>
    </message>
    <message>
        <source>Correct the attribute where AES is missing.</source>
        <translation>Corrija el atributo donde falte AES.</translation>
    </message>
    <message>
        <source>The field lists AES128-SHA96 and AES256-SHA96.</source>
        <translation>El campo muestra AES128-SHA96 y AES256-SHA96.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/AccountAvailableKeys</name>
    <message>
        <source>Account Available Keys: which keys the account really has</source>
        <translation>Account Available Keys: qué claves tiene realmente la cuenta</translation>
    </message>
    <message>
        <source>The keys that the directory holds for the account. Only AES keys serve in a network without RC4.</source>
        <translation>Las claves que el directorio guarda para la cuenta. En una red sin RC4 solo sirven las claves AES.</translation>
    </message>
    <message>
        <source>In version 2 of the event, next to the types that the account allows.</source>
        <translation>En la versión 2 del evento, junto a los tipos que permite la cuenta.</translation>
    </message>
    <message>
        <source>The last password change was before the domain knew AES: then there are no AES keys.</source>
        <translation>El último cambio de contraseña fue antes de que el dominio conociera AES: entonces no hay claves AES.</translation>
    </message>
    <message>
        <source>Have the user change the password if AES keys are missing.</source>
        <translation>Haga que el usuario cambie la contraseña si faltan claves AES.</translation>
    </message>
    <message>
        <source>Change a service account&apos;s password and its keytab together.</source>
        <translation>Cambie juntos la contraseña y el keytab de una cuenta de servicio.</translation>
    </message>
    <message>
        <source>After the password change the field lists AES keys.</source>
        <translation>Tras el cambio de contraseña el campo muestra claves AES.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceSupportedEncryptionTypes</name>
    <message>
        <source>Service Supported Encryption Types: what the service allows</source>
        <translation>Service Supported Encryption Types: qué permite el servicio</translation>
    </message>
    <message>
        <source>The encryption methods that are set for the service, here for krbtgt.</source>
        <translation>Los métodos de cifrado configurados para el servicio, aquí para krbtgt.</translation>
    </message>
    <message>
        <source>In version 2; in 4768 it speaks of krbtgt, in 4769 of the service that was asked for.</source>
        <translation>En la versión 2; en 4768 habla de krbtgt, en 4769 del servicio que se pidió.</translation>
    </message>
    <message>
        <source>The settings of the krbtgt account and of the domain.</source>
        <translation>La configuración de la cuenta krbtgt y del dominio.</translation>
    </message>
    <message>
        <source>Leave krbtgt alone here; for services set the attribute to AES.</source>
        <translation>Deje krbtgt como está; en los servicios ponga el atributo en AES.</translation>
    </message>
    <message>
        <source>AES stands in the list.</source>
        <translation>AES está en la lista.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceAvailableKeys</name>
    <message>
        <source>Service Available Keys: which keys the service has</source>
        <translation>Service Available Keys: qué claves tiene el servicio</translation>
    </message>
    <message>
        <source>The keys that are stored for krbtgt or the service. The ticket can only be encrypted with one of them.</source>
        <translation>Las claves guardadas para krbtgt o el servicio. El ticket solo se puede cifrar con una de ellas.</translation>
    </message>
    <message>
        <source>In version 2 of the event.</source>
        <translation>En la versión 2 del evento.</translation>
    </message>
    <message>
        <source>An old password without AES keys, or a fresh one with all of them.</source>
        <translation>Una contraseña antigua sin claves AES, o una nueva con todas.</translation>
    </message>
    <message>
        <source>Change the password of krbtgt (twice, with a day in between) or of the service account if AES keys are missing.</source>
        <translation>Cambie la contraseña de krbtgt (dos veces, con un día entre medias) o de la cuenta de servicio si faltan claves AES.</translation>
    </message>
    <message>
        <source>The list contains AES after the change.</source>
        <translation>Tras el cambio la lista contiene AES.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/DCSupportedEncryptionTypes</name>
    <message>
        <source>DC Supported Encryption Types: what the domain controller allows</source>
        <translation>DC Supported Encryption Types: qué permite el controlador de dominio</translation>
    </message>
    <message>
        <source>The methods that this domain controller is permitted to use by policy.</source>
        <translation>Los métodos que este controlador de dominio puede usar según la directiva.</translation>
    </message>
    <message>
        <source>In version 2 of the event; it may differ between domain controllers.</source>
        <translation>En la versión 2 del evento; puede diferir entre controladores de dominio.</translation>
    </message>
    <message>
        <source>The policy &quot;Configure encryption types allowed for Kerberos&quot; on the domain controller.</source>
        <translation>La directiva &quot;Configurar tipos de cifrado permitidos para Kerberos&quot; en el controlador de dominio.</translation>
    </message>
    <message>
        <source>Make the policy equal on all domain controllers.</source>
        <translation>Iguale la directiva en todos los controladores de dominio.</translation>
    </message>
    <message>
        <source>All domain controllers write the same list.</source>
        <translation>Todos los controladores de dominio escriben la misma lista.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/DCAvailableKeys</name>
    <message>
        <source>DC Available Keys: the keys of the domain controller</source>
        <translation>DC Available Keys: las claves del controlador de dominio</translation>
    </message>
    <message>
        <source>Which keys the answering domain controller has for its own account.</source>
        <translation>Qué claves tiene el controlador de dominio que responde para su propia cuenta.</translation>
    </message>
    <message>
        <source>A field of version 2 of the event.</source>
        <translation>Un campo de la versión 2 del evento.</translation>
    </message>
    <message>
        <source>The computer password of the domain controller, renewed every thirty days by default.</source>
        <translation>La contraseña de equipo del controlador de dominio, renovada cada treinta días de forma predeterminada.</translation>
    </message>
    <message>
        <source>If AES is missing, check replication and the secure channel of that domain controller.</source>
        <translation>Si falta AES, compruebe la replicación y el canal seguro de ese controlador de dominio.</translation>
    </message>
    <message>
        <source>The list contains AES on each domain controller.</source>
        <translation>La lista contiene AES en cada controlador de dominio.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ClientAdvertizedEncryptionTypes</name>
    <message>
        <source>Client Advertized Encryption Types: what the client offered</source>
        <translation>Client Advertized Encryption Types: qué ofreció el cliente</translation>
    </message>
    <message>
        <source>The methods that the user&apos;s computer or program offered, in its order of preference.</source>
        <translation>Los métodos que ofreció el equipo o programa del usuario, por orden de preferencia.</translation>
    </message>
    <message>
        <source>In version 2 of the event; Microsoft spells it with a z.</source>
        <translation>En la versión 2 del evento; Microsoft lo escribe con z.</translation>
    </message>
    <message>
        <source>The operating system&apos;s defaults, a policy on the client, or krb5.conf.</source>
        <translation>Los valores predeterminados del sistema operativo, una directiva en el cliente, o krb5.conf.</translation>
    </message>
    <message>
        <source>Only RC4 offered: an old program, a forced setting or an attack tool.</source>
        <translation>Solo se ofrece RC4: un programa antiguo, una configuración forzada o una herramienta de ataque.</translation>
    </message>
    <message>
        <source>Correct the client&apos;s policy or krb5.conf if AES is not offered.</source>
        <translation>Corrija la directiva del cliente o krb5.conf si no se ofrece AES.</translation>
    </message>
    <message>
        <source>Look at clients that offer nothing but RC4.</source>
        <translation>Mire los clientes que no ofrecen más que RC4.</translation>
    </message>
    <message>
        <source>The client offers AES first.</source>
        <translation>El cliente ofrece AES en primer lugar.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/SessionKeyEncryptionType</name>
    <message>
        <source>Session Key Encryption Type: how the session is protected</source>
        <translation>Session Key Encryption Type: cómo se protege la sesión</translation>
    </message>
    <message>
        <source>The method of the key that client and domain controller use with each other. It may be better than that of the ticket.</source>
        <translation>El método de la clave que el cliente y el controlador de dominio usan entre sí. Puede ser mejor que el del ticket.</translation>
    </message>
    <message>
        <source>In version 2 of the event, as a hexadecimal number like 0x12.</source>
        <translation>En la versión 2 del evento, como número hexadecimal, por ejemplo 0x12.</translation>
    </message>
    <message>
        <source>Since November 2022 updated domain controllers give AES session keys even where the ticket itself is RC4.</source>
        <translation>Desde noviembre de 2022 los controladores de dominio actualizados dan claves de sesión AES incluso cuando el propio ticket es RC4.</translation>
    </message>
    <message>
        <source>Compare with the ticket&apos;s type, to see which of the two is still RC4.</source>
        <translation>Compare con el tipo del ticket, para ver cuál de los dos es aún RC4.</translation>
    </message>
    <message>
        <source>The number is 0x11 or 0x12.</source>
        <translation>El número es 0x11 o 0x12.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/PreAuthEncryptionType</name>
    <message>
        <source>Pre-Auth Encryption Type: how the proof was encrypted</source>
        <translation>Pre-Auth Encryption Type: cómo se cifró la prueba</translation>
    </message>
    <message>
        <source>The method with which the client encrypted its proof. It shows which key of the password the client used.</source>
        <translation>El método con que el cliente cifró su prueba. Muestra qué clave de la contraseña usó el cliente.</translation>
    </message>
    <message>
        <source>In version 2 of the event, for password sign-ons.</source>
        <translation>En la versión 2 del evento, para inicios de sesión con contraseña.</translation>
    </message>
    <message>
        <source>The client chose it from the list that the domain controller sent.</source>
        <translation>El cliente lo eligió de la lista que envió el controlador de dominio.</translation>
    </message>
    <message>
        <source>RC4 with a modern client: the account has no AES key.</source>
        <translation>RC4 con un cliente moderno: la cuenta no tiene clave AES.</translation>
    </message>
    <message>
        <source>Have the password changed if a person&apos;s account shows 0x17.</source>
        <translation>Haga cambiar la contraseña si la cuenta de una persona muestra 0x17.</translation>
    </message>
    <message>
        <source>The field shows 0x12 at the next sign-on.</source>
        <translation>El campo muestra 0x12 en el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
</context>
<context>
    <name>recommendation:high-value-accounts</name>
    <message>
        <source>Watch the important accounts one by one</source>
        <translation>Vigilar una a una las cuentas importantes</translation>
    </message>
    <message>
        <source>Some accounts deserve that every sign-on is looked at: administrators, service accounts, domain controllers.</source>
        <translation>Algunas cuentas merecen que se mire cada inicio de sesión: administradores, cuentas de servicio, controladores de dominio.</translation>
    </message>
    <message>
        <source>You keep a list of high-value accounts, domain or local, for instance database administrators, the built-in administrator, domain admins.</source>
        <translation>Lleva una lista de cuentas de gran valor, de dominio o locales, por ejemplo administradores de bases de datos, el administrador integrado, administradores de dominio.</translation>
    </message>
    <message>
        <source>A sign-on by the owner, as usual.</source>
        <translation>Un inicio de sesión del titular, como siempre.</translation>
    </message>
    <message>
        <source>A sign-on by somebody who got hold of the password or a ticket.</source>
        <translation>Un inicio de sesión de alguien que se hizo con la contraseña o un ticket.</translation>
    </message>
    <message>
        <source>Filter 4768 by the User ID (SID) of these accounts and look at address, time and result.</source>
        <translation>Filtre 4768 por el User ID (SID) de estas cuentas y mire dirección, hora y resultado.</translation>
    </message>
    <message>
        <source>Keep the list of important accounts up to date.</source>
        <translation>Mantenga al día la lista de cuentas importantes.</translation>
    </message>
    <message>
        <source>A test sign-on of such an account raises the notice.</source>
        <translation>Un inicio de sesión de prueba de una de esas cuentas genera el aviso.</translation>
    </message>
</context>
<context>
    <name>recommendation:anomalies</name>
    <message>
        <source>Look for sign-ons that do not fit the person</source>
        <translation>Buscar inicios de sesión que no encajan con la persona</translation>
    </message>
    <message>
        <source>The same account at an unusual hour or place can be a sign of misuse.</source>
        <translation>La misma cuenta a una hora o en un lugar inusual puede ser señal de abuso.</translation>
    </message>
    <message>
        <source>You look for odd or harmful behaviour, for instance use outside working hours.</source>
        <translation>Busca conductas extrañas o dañinas, por ejemplo uso fuera del horario de trabajo.</translation>
    </message>
    <message>
        <source>Overtime, travel, or a scheduled task that runs as the user.</source>
        <translation>Horas extra, viajes, o una tarea programada que se ejecuta como el usuario.</translation>
    </message>
    <message>
        <source>A stolen password.</source>
        <translation>Una contraseña robada.</translation>
    </message>
    <message>
        <source>Combine the User ID with time, client address and computer, and compare with what is usual for this account.</source>
        <translation>Combine el User ID con hora, dirección de cliente y equipo, y compare con lo habitual de esta cuenta.</translation>
    </message>
    <message>
        <source>The owner confirms the sign-on, or it is handled as an incident.</source>
        <translation>El titular confirma el inicio de sesión, o se trata como incidente.</translation>
    </message>
</context>
<context>
    <name>recommendation:inactive-accounts</name>
    <message>
        <source>Sign-on with an account that nobody should use</source>
        <translation>Inicio de sesión con una cuenta que nadie debería usar</translation>
    </message>
    <message>
        <source>Accounts that are disabled, kept for guests or left by former colleagues should be silent. If one speaks, find out why.</source>
        <translation>Las cuentas deshabilitadas, reservadas para invitados o dejadas por antiguos compañeros deberían callar. Si una habla, averigüe por qué.</translation>
    </message>
    <message>
        <source>You have accounts that must never be used.</source>
        <translation>Tiene cuentas que nunca deben usarse.</translation>
    </message>
    <message>
        <source>A forgotten service or task still tries the account.</source>
        <translation>Un servicio o tarea olvidados aún prueba la cuenta.</translation>
    </message>
    <message>
        <source>Somebody tries out old accounts.</source>
        <translation>Alguien prueba cuentas antiguas.</translation>
    </message>
    <message>
        <source>Raise a notice for each 4768 with the User ID of such an account, failed or not; failures carry the name only, so filter by name as well.</source>
        <translation>Genere un aviso por cada 4768 con el User ID de una de esas cuentas, con error o sin él; los errores solo llevan el nombre, así que filtre también por nombre.</translation>
    </message>
    <message>
        <source>Disable or delete accounts that are no longer needed.</source>
        <translation>Deshabilite o elimine las cuentas que ya no se necesitan.</translation>
    </message>
    <message>
        <source>No further event carries these accounts after the clean-up.</source>
        <translation>Tras la limpieza ningún otro evento lleva estas cuentas.</translation>
    </message>
</context>
<context>
    <name>recommendation:allowed-accounts</name>
    <message>
        <source>Account outside the list of permitted ones</source>
        <translation>Cuenta fuera de la lista de permitidas</translation>
    </message>
    <message>
        <source>Where only certain accounts are permitted to do something, any other account is worth a question.</source>
        <translation>Donde solo ciertas cuentas pueden hacer algo, cualquier otra cuenta merece una pregunta.</translation>
    </message>
    <message>
        <source>An action is reserved for a known list of accounts, and a 4768 shows somebody else.</source>
        <translation>Una acción está reservada a una lista conocida de cuentas, y un 4768 muestra a otro.</translation>
    </message>
    <message>
        <source>A new member of staff who is not yet on the list.</source>
        <translation>Un nuevo empleado que aún no está en la lista.</translation>
    </message>
    <message>
        <source>An attempt without permission.</source>
        <translation>Un intento sin permiso.</translation>
    </message>
    <message>
        <source>Compare the User ID of the events with the list; renew the list when people come and go.</source>
        <translation>Compare el User ID de los eventos con la lista; renuévela cuando personas lleguen y se vayan.</translation>
    </message>
    <message>
        <source>Every account in the events is on the list.</source>
        <translation>Cada cuenta de los eventos está en la lista.</translation>
    </message>
</context>
<context>
    <name>recommendation:external-accounts</name>
    <message>
        <source>Accounts of other domains</source>
        <translation>Cuentas de otros dominios</translation>
    </message>
    <message>
        <source>Guests from another domain are sometimes not meant to sign on here at all. The realm name shows them.</source>
        <translation>A veces los invitados de otro dominio no deben iniciar sesión aquí. El nombre de realm los muestra.</translation>
    </message>
    <message>
        <source>You watch accounts of another domain or from outside.</source>
        <translation>Vigila cuentas de otro dominio o de fuera.</translation>
    </message>
    <message>
        <source>A normal visitor through a trust.</source>
        <translation>Un visitante normal por una confianza.</translation>
    </message>
    <message>
        <source>A trust that allows more than was intended.</source>
        <translation>Una confianza que permite más de lo previsto.</translation>
    </message>
    <message>
        <source>Filter 4768 for a Supplied Realm Name other than your own.</source>
        <translation>Filtre 4768 por un Supplied Realm Name distinto del suyo.</translation>
    </message>
    <message>
        <source>Limit what a trust allows: selective authentication, SID filtering.</source>
        <translation>Limite lo que permite una confianza: autenticación selectiva, filtrado de SID.</translation>
    </message>
    <message>
        <source>Only expected realms remain in the list.</source>
        <translation>En la lista solo quedan realms esperados.</translation>
    </message>
</context>
<context>
    <name>recommendation:naming</name>
    <message>
        <source>Names that break the naming rules</source>
        <translation>Nombres que incumplen las reglas de nomenclatura</translation>
    </message>
    <message>
        <source>If all accounts follow a pattern, a name that does not was perhaps made by somebody without permission.</source>
        <translation>Si todas las cuentas siguen un patrón, un nombre que no lo sigue quizá lo creó alguien sin permiso.</translation>
    </message>
    <message>
        <source>Your organisation has rules for account names.</source>
        <translation>Su organización tiene reglas para los nombres de cuenta.</translation>
    </message>
    <message>
        <source>An old account from before the rules.</source>
        <translation>Una cuenta antigua anterior a las reglas.</translation>
    </message>
    <message>
        <source>An account created by an intruder or a careless tool.</source>
        <translation>Una cuenta creada por un intruso o una herramienta descuidada.</translation>
    </message>
    <message>
        <source>Check the names behind the User ID against the pattern, best with a regular expression.</source>
        <translation>Compruebe los nombres tras el User ID con el patrón, mejor con una expresión regular.</translation>
    </message>
    <message>
        <source>Rename or remove what does not fit.</source>
        <translation>Cambie el nombre o elimine lo que no encaje.</translation>
    </message>
    <message>
        <source>The search for odd names comes back empty.</source>
        <translation>La búsqueda de nombres extraños no da resultados.</translation>
    </message>
</context>
<context>
    <name>recommendation:client-address</name>
    <message>
        <source>Client Address from outside</source>
        <translation>Client Address desde fuera</translation>
    </message>
    <message>
        <source>Sign-ons normally come from addresses of the company. A public address here needs an explanation.</source>
        <translation>Los inicios de sesión vienen normalmente de direcciones de la empresa. Una dirección pública aquí necesita una explicación.</translation>
    </message>
    <message>
        <source>A 4768 has a Client Address that is not in the internal or the private ranges.</source>
        <translation>Un 4768 tiene una Client Address que no está en los intervalos internos o privados.</translation>
    </message>
    <message>
        <source>A branch or VPN range that is missing from your list.</source>
        <translation>Un intervalo de sucursal o VPN que falta en su lista.</translation>
    </message>
    <message>
        <source>A domain controller that can be reached from the internet, which it must not be.</source>
        <translation>Un controlador de dominio accesible desde Internet, lo que no debe ser.</translation>
    </message>
    <message>
        <source>Alert on such addresses, and find the route by which they got in.</source>
        <translation>Alerte ante esas direcciones, y averigüe por qué ruta entraron.</translation>
    </message>
    <message>
        <source>Block port 88 of the domain controllers from outside.</source>
        <translation>Bloquee desde fuera el puerto 88 de los controladores de dominio.</translation>
    </message>
    <message>
        <source>All client addresses lie in known ranges.</source>
        <translation>Todas las direcciones de cliente están en intervalos conocidos.</translation>
    </message>
</context>
<context>
    <name>recommendation:known-addresses</name>
    <message>
        <source>Account used from an unknown address</source>
        <translation>Cuenta usada desde una dirección desconocida</translation>
    </message>
    <message>
        <source>Some accounts should come from a few known computers only, such as a service account or an administrator&apos;s workstation.</source>
        <translation>Algunas cuentas solo deberían venir de unos pocos equipos conocidos, como una cuenta de servicio o la estación de un administrador.</translation>
    </message>
    <message>
        <source>The Account Name is expected only from a fixed list of addresses, and another address appears.</source>
        <translation>El Account Name solo se espera de una lista fija de direcciones, y aparece otra.</translation>
    </message>
    <message>
        <source>The service was moved to a new server.</source>
        <translation>El servicio se trasladó a un servidor nuevo.</translation>
    </message>
    <message>
        <source>Someone uses the account elsewhere.</source>
        <translation>Alguien usa la cuenta en otro sitio.</translation>
    </message>
    <message>
        <source>Keep a list of addresses for each such account, and alert on all others.</source>
        <translation>Lleve una lista de direcciones por cada una de esas cuentas, y alerte ante todas las demás.</translation>
    </message>
    <message>
        <source>Report moves of a service beforehand.</source>
        <translation>Comunique por adelantado los traslados de un servicio.</translation>
    </message>
    <message>
        <source>The addresses in the events equal the list.</source>
        <translation>Las direcciones de los eventos son iguales a la lista.</translation>
    </message>
</context>
<context>
    <name>recommendation:dc-logon</name>
    <message>
        <source>Sign-on at the domain controller itself</source>
        <translation>Inicio de sesión en el propio controlador de dominio</translation>
    </message>
    <message>
        <source>The address ::1 means that the request came from the domain controller itself. Only few people should work there.</source>
        <translation>La dirección ::1 significa que la solicitud vino del propio controlador de dominio. Solo pocas personas deberían trabajar ahí.</translation>
    </message>
    <message>
        <source>The Client Address is ::1, and the account is not one of those who may log on to domain controllers.</source>
        <translation>La Client Address es ::1, y la cuenta no es de las que pueden iniciar sesión en controladores de dominio.</translation>
    </message>
    <message>
        <source>An administrator works at the console.</source>
        <translation>Un administrador trabaja en la consola.</translation>
    </message>
    <message>
        <source>Someone who should not be there, or a service running under a wrong account.</source>
        <translation>Alguien que no debería estar ahí, o un servicio que se ejecuta con una cuenta equivocada.</translation>
    </message>
    <message>
        <source>Alert on ::1 together with an account that is not on the list.</source>
        <translation>Alerte ante ::1 junto con una cuenta que no está en la lista.</translation>
    </message>
    <message>
        <source>Restrict the right to log on locally on domain controllers.</source>
        <translation>Restrinja el derecho a iniciar sesión localmente en controladores de dominio.</translation>
    </message>
    <message>
        <source>Only permitted accounts appear with ::1.</source>
        <translation>Con ::1 solo aparecen cuentas permitidas.</translation>
    </message>
</context>
<context>
    <name>recommendation:client-port</name>
    <message>
        <source>Client Port below 1024</source>
        <translation>Client Port inferior a 1024</translation>
    </message>
    <message>
        <source>Programs normally send from high port numbers. A low one means a program with special rights or a crafted packet.</source>
        <translation>Los programas envían normalmente desde puertos altos. Uno bajo significa un programa con derechos especiales o un paquete manipulado.</translation>
    </message>
    <message>
        <source>The Client Port is greater than 0 and less than 1024.</source>
        <translation>El Client Port es mayor que 0 y menor que 1024.</translation>
    </message>
    <message>
        <source>An old Unix client that uses privileged ports.</source>
        <translation>Un cliente Unix antiguo que usa puertos privilegiados.</translation>
    </message>
    <message>
        <source>Address translation that picks low ports.</source>
        <translation>Traducción de direcciones que elige puertos bajos.</translation>
    </message>
    <message>
        <source>An attack tool.</source>
        <translation>Una herramienta de ataque.</translation>
    </message>
    <message>
        <source>Look at each case: which computer, which program?</source>
        <translation>Mire cada caso: ¿qué equipo, qué programa?</translation>
    </message>
    <message>
        <source>The source of the low port is known and accepted, or gone.</source>
        <translation>El origen del puerto bajo se conoce y se acepta, o ha desaparecido.</translation>
    </message>
</context>
<context>
    <name>recommendation:fields</name>
    <message>
        <source>Further fields of event 4768 worth watching</source>
        <translation>Otros campos del evento 4768 que conviene vigilar</translation>
    </message>
    <message>
        <source>Besides account and address, four more fields show trouble early: the certificate&apos;s issuer, the kind of proof, the encryption and the result code.</source>
        <translation>Además de cuenta y dirección, otros cuatro campos muestran pronto los problemas: el emisor del certificado, el tipo de prueba, el cifrado y el código de resultado.</translation>
    </message>
    <message>
        <source>You set up monitoring of domain controllers and want more than failed sign-ons.</source>
        <translation>Configura la supervisión de controladores de dominio y quiere más que los inicios de sesión fallidos.</translation>
    </message>
    <message>
        <source>Weak encryption, missing pre-authentication, foreign certificates and certain result codes each have their own entry here.</source>
        <translation>Cifrado débil, falta de autenticación previa, certificados ajenos y ciertos códigos de resultado tienen aquí cada uno su entrada.</translation>
    </message>
    <message>
        <source>Start with pre-authentication type 0, encryption types other than 0x11 and 0x12, and floods of 0x6 and 0x12.</source>
        <translation>Empiece por el tipo de autenticación previa 0, tipos de cifrado distintos de 0x11 y 0x12, e inundaciones de 0x6 y 0x12.</translation>
    </message>
    <message>
        <source>A test event of each kind reaches the monitoring.</source>
        <translation>Un evento de prueba de cada tipo llega a la supervisión.</translation>
    </message>
</context>
<context>
    <name>recommendation:cert-issuer-foreign</name>
    <message>
        <source>Certificate of an unknown authority</source>
        <translation>Certificado de una entidad desconocida</translation>
    </message>
    <message>
        <source>Somebody signed on with a certificate that does not come from your own certification authorities.</source>
        <translation>Alguien inició sesión con un certificado que no viene de sus propias entidades de certificación.</translation>
    </message>
    <message>
        <source>Certificate Issuer Name is none of your PKI.</source>
        <translation>Certificate Issuer Name no es de su PKI.</translation>
    </message>
    <message>
        <source>A partner&apos;s or cloud authority that was trusted on purpose.</source>
        <translation>La entidad de un socio o de una nube en la que se confió a propósito.</translation>
    </message>
    <message>
        <source>A rogue authority in the NTAuth store.</source>
        <translation>Una entidad maliciosa en el almacén NTAuth.</translation>
    </message>
    <message>
        <source>Treat it as urgent: which account, which address, which certificate?</source>
        <translation>Trátelo como urgente: ¿qué cuenta, qué dirección, qué certificado?</translation>
    </message>
    <message>
        <source>Review the NTAuth store: certutil -viewstore -enterprise NTAuth.</source>
        <translation>Revise el almacén NTAuth: certutil -viewstore -enterprise NTAuth.</translation>
    </message>
    <message>
        <source>The store holds only your authorities.</source>
        <translation>El almacén solo contiene sus entidades.</translation>
    </message>
</context>
<context>
    <name>recommendation:cert-issuer-unauthorised</name>
    <message>
        <source>Own authority that must not issue sign-on certificates</source>
        <translation>Entidad propia que no debe emitir certificados de inicio de sesión</translation>
    </message>
    <message>
        <source>The certificate comes from your own PKI, but from an authority that is not meant for smart-card sign-on.</source>
        <translation>El certificado viene de su propia PKI, pero de una entidad no destinada al inicio de sesión con tarjeta inteligente.</translation>
    </message>
    <message>
        <source>Certificate Issuer Name is known, yet not on the list of those who may issue for authentication.</source>
        <translation>Certificate Issuer Name se conoce, pero no está en la lista de los que pueden emitir para autenticación.</translation>
    </message>
    <message>
        <source>A template published on the wrong authority.</source>
        <translation>Una plantilla publicada en la entidad equivocada.</translation>
    </message>
    <message>
        <source>A misused template that lets the requester choose the name.</source>
        <translation>Una plantilla mal usada que deja al solicitante elegir el nombre.</translation>
    </message>
    <message>
        <source>Unpublish the template there, and check who enrolled.</source>
        <translation>Retire ahí la plantilla, y compruebe quién se inscribió.</translation>
    </message>
    <message>
        <source>Look at the accounts that used such certificates.</source>
        <translation>Mire las cuentas que usaron esos certificados.</translation>
    </message>
    <message>
        <source>New sign-ons show only the permitted issuers.</source>
        <translation>Los nuevos inicios de sesión solo muestran los emisores permitidos.</translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-none</name>
    <message>
        <source>Sign-on without pre-authentication</source>
        <translation>Inicio de sesión sin autenticación previa</translation>
    </message>
    <message>
        <source>The account got its ticket without proving its password first. That makes guessing its password much easier, and no account should be set like that without need.</source>
        <translation>La cuenta obtuvo su ticket sin probar antes su contraseña. Eso facilita mucho adivinarla, y ninguna cuenta debería estar así sin necesidad.</translation>
    </message>
    <message>
        <source>Pre-Authentication Type is 0.</source>
        <translation>Pre-Authentication Type es 0.</translation>
    </message>
    <message>
        <source>The account has the option &quot;Do not require Kerberos preauthentication&quot;.</source>
        <translation>La cuenta tiene la opción &quot;No pedir la autenticación Kerberos previa&quot;.</translation>
    </message>
    <message>
        <source>An attacker collects answers for offline guessing (AS-REP roasting).</source>
        <translation>Un atacante recoge respuestas para adivinar sin conexión (AS-REP roasting).</translation>
    </message>
    <message>
        <source>Clear the option on the account; give the few exceptions very long passwords.</source>
        <translation>Quite la opción de la cuenta; dé a las pocas excepciones contraseñas muy largas.</translation>
    </message>
    <message>
        <source>List all accounts with the option (userAccountControl 0x400000), and look at who asked for their tickets.</source>
        <translation>Muestre todas las cuentas con la opción (userAccountControl 0x400000), y mire quién pidió sus tickets.</translation>
    </message>
    <message>
        <source>The list of accounts with the option is empty or holds only known exceptions.</source>
        <translation>La lista de cuentas con la opción está vacía o solo contiene excepciones conocidas.</translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-not-15</name>
    <message>
        <source>Card user signs on without the card</source>
        <translation>Un usuario de tarjeta inicia sesión sin la tarjeta</translation>
    </message>
    <message>
        <source>For an account that must use a smart card, another kind of proof means that the rule does not hold.</source>
        <translation>En una cuenta que debe usar tarjeta inteligente, otro tipo de prueba significa que la regla no se cumple.</translation>
    </message>
    <message>
        <source>Pre-Authentication Type is neither 15 nor, on current systems, 16, although the account has to use a card.</source>
        <translation>Pre-Authentication Type no es 15 ni, en sistemas actuales, 16, aunque la cuenta tiene que usar tarjeta.</translation>
    </message>
    <message>
        <source>The setting &quot;Smart card is required&quot; is missing on the account.</source>
        <translation>Falta en la cuenta la opción &quot;La tarjeta inteligente es necesaria para un inicio de sesión interactivo&quot;.</translation>
    </message>
    <message>
        <source>A program signs on with a stored password.</source>
        <translation>Un programa se autentica con una contraseña guardada.</translation>
    </message>
    <message>
        <source>Set the smart-card requirement on the account.</source>
        <translation>Imponga en la cuenta el requisito de tarjeta inteligente.</translation>
    </message>
    <message>
        <source>Ask the user about sign-ons with a password.</source>
        <translation>Pregunte al usuario por los inicios de sesión con contraseña.</translation>
    </message>
    <message>
        <source>The account&apos;s events show 15 or 16 only.</source>
        <translation>Los eventos de la cuenta solo muestran 15 o 16.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text names 15 only, the number of the old reply; current clients also show 16, the request of RFC 4556.</source>
        <translation>El texto de Microsoft solo nombra 15, el número de la respuesta antigua; los clientes actuales muestran también 16, la solicitud de RFC 4556.</translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-not-2</name>
    <message>
        <source>Something else than a password where only passwords exist</source>
        <translation>Algo distinto de una contraseña donde solo hay contraseñas</translation>
    </message>
    <message>
        <source>If your company uses passwords only, any other kind of proof is unexpected.</source>
        <translation>Si su empresa solo usa contraseñas, cualquier otro tipo de prueba es inesperado.</translation>
    </message>
    <message>
        <source>Pre-Authentication Type is not 2, and neither cards nor armoring are in use.</source>
        <translation>Pre-Authentication Type no es 2, y no se usan ni tarjetas ni blindaje.</translation>
    </message>
    <message>
        <source>Windows Hello or armoring was introduced without telling the monitoring team.</source>
        <translation>Se introdujo Windows Hello o el blindaje sin avisar al equipo de supervisión.</translation>
    </message>
    <message>
        <source>A certificate that somebody enrolled to get in.</source>
        <translation>Un certificado que alguien se hizo emitir para entrar.</translation>
    </message>
    <message>
        <source>Find the account and the method; adapt the rule once the method is official.</source>
        <translation>Averigüe la cuenta y el método; adapte la regla cuando el método sea oficial.</translation>
    </message>
    <message>
        <source>All remaining events show 2, or the new method is on the list.</source>
        <translation>Todos los eventos restantes muestran 2, o el nuevo método está en la lista.</translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-not-138</name>
    <message>
        <source>Request without armor where armor is required</source>
        <translation>Solicitud sin blindaje donde se exige</translation>
    </message>
    <message>
        <source>If the whole company uses Kerberos armoring (FAST), a request without it comes from a client that is not set up, or not yours.</source>
        <translation>Si toda la empresa usa el blindaje de Kerberos (FAST), una solicitud sin él viene de un cliente no configurado, o que no es suyo.</translation>
    </message>
    <message>
        <source>Pre-Authentication Type is not 138 although armoring is enabled for all.</source>
        <translation>Pre-Authentication Type no es 138 aunque el blindaje está habilitado para todos.</translation>
    </message>
    <message>
        <source>An old client, or one without the policy.</source>
        <translation>Un cliente antiguo, o uno sin la directiva.</translation>
    </message>
    <message>
        <source>A tool that cannot do FAST.</source>
        <translation>Una herramienta que no sabe usar FAST.</translation>
    </message>
    <message>
        <source>Computers themselves and smart cards, which use other types.</source>
        <translation>Los propios equipos y las tarjetas inteligentes, que usan otros tipos.</translation>
    </message>
    <message>
        <source>Check the policy &quot;Kerberos client support for claims, compound authentication and Kerberos armoring&quot; on the client.</source>
        <translation>Compruebe en el cliente la directiva &quot;Compatibilidad del cliente Kerberos con notificaciones, autenticación compuesta y protección de Kerberos&quot; (Kerberos client support for claims, compound authentication and Kerberos armoring).</translation>
    </message>
    <message>
        <source>Look at the addresses that never use armor.</source>
        <translation>Mire las direcciones que nunca usan blindaje.</translation>
    </message>
    <message>
        <source>Password sign-ons of managed clients show 138.</source>
        <translation>Los inicios de sesión con contraseña de clientes administrados muestran 138.</translation>
    </message>
</context>
<context>
    <name>recommendation:etype-des</name>
    <message>
        <source>DES in a ticket</source>
        <translation>DES en un ticket</translation>
    </message>
    <message>
        <source>DES is broken and switched off since Windows 7 and Server 2008 R2. A ticket with it is a security fault.</source>
        <translation>DES está roto y desactivado desde Windows 7 y Server 2008 R2. Un ticket con él es un fallo de seguridad.</translation>
    </message>
    <message>
        <source>Ticket Encryption Type is 0x1 or 0x3.</source>
        <translation>Ticket Encryption Type es 0x1 o 0x3.</translation>
    </message>
    <message>
        <source>An account with &quot;Use only Kerberos DES encryption types for this account&quot;.</source>
        <translation>Una cuenta con &quot;Usar solo tipos de cifrado DES de Kerberos para esta cuenta&quot;.</translation>
    </message>
    <message>
        <source>A very old device or a Unix keytab with DES keys.</source>
        <translation>Un dispositivo muy antiguo o un keytab de Unix con claves DES.</translation>
    </message>
    <message>
        <source>Clear the DES option, change the password, and set AES.</source>
        <translation>Quite la opción DES, cambie la contraseña y configure AES.</translation>
    </message>
    <message>
        <source>Replace keytab or device.</source>
        <translation>Sustituya el keytab o el dispositivo.</translation>
    </message>
    <message>
        <source>No event shows 0x1 or 0x3 for a month.</source>
        <translation>Ningún evento muestra 0x1 o 0x3 durante un mes.</translation>
    </message>
</context>
<context>
    <name>recommendation:etype-not-aes</name>
    <message>
        <source>Other encryption than AES</source>
        <translation>Cifrado distinto de AES</translation>
    </message>
    <message>
        <source>Since Windows Vista and Server 2008 tickets should use AES. Anything else is old technology or an attempt to crack passwords.</source>
        <translation>Desde Windows Vista y Server 2008 los tickets deberían usar AES. Todo lo demás es tecnología antigua o un intento de descifrar contraseñas.</translation>
    </message>
    <message>
        <source>Ticket Encryption Type is other than 0x11 and 0x12; 0xFFFFFFFF in failures does not count.</source>
        <translation>Ticket Encryption Type es distinto de 0x11 y 0x12; 0xFFFFFFFF en los errores no cuenta.</translation>
    </message>
    <message>
        <source>Accounts with old passwords or settings that force RC4.</source>
        <translation>Cuentas con contraseñas antiguas o configuraciones que fuerzan RC4.</translation>
    </message>
    <message>
        <source>A tool that asks for RC4 because it is easy to crack (roasting).</source>
        <translation>Una herramienta que pide RC4 porque es fácil de romper (roasting).</translation>
    </message>
    <message>
        <source>Find the accounts with RC4 and give them AES keys before RC4 is switched off for good.</source>
        <translation>Encuentre las cuentas con RC4 y deles claves AES antes de que RC4 se desactive del todo.</translation>
    </message>
    <message>
        <source>Look at single users who collect many RC4 tickets.</source>
        <translation>Mire usuarios aislados que acumulan muchos tickets RC4.</translation>
    </message>
    <message>
        <source>The monthly report shows 0x11 and 0x12 only.</source>
        <translation>El informe mensual solo muestra 0x11 y 0x12.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x6</name>
    <message>
        <source>Many unknown user names in short time</source>
        <translation>Muchos nombres de usuario desconocidos en poco tiempo</translation>
    </message>
    <message>
        <source>One unknown name is a typing error. Dozens from one address mean that somebody tries out which names exist.</source>
        <translation>Un nombre desconocido es un error de escritura. Docenas desde una dirección significan que alguien prueba qué nombres existen.</translation>
    </message>
    <message>
        <source>Result Code 0x6 comes many times within minutes; choose a threshold that fits your network.</source>
        <translation>Result Code 0x6 llega muchas veces en minutos; elija un umbral adecuado a su red.</translation>
    </message>
    <message>
        <source>Account enumeration, the first step of guessing passwords, above all with names of important accounts.</source>
        <translation>Enumeración de cuentas, el primer paso para adivinar contraseñas, sobre todo con nombres de cuentas importantes.</translation>
    </message>
    <message>
        <source>A misconfigured program with a wrong list of users.</source>
        <translation>Un programa mal configurado con una lista de usuarios errónea.</translation>
    </message>
    <message>
        <source>Alert on many different names from one address, and block or examine the sender.</source>
        <translation>Alerte ante muchos nombres distintos desde una dirección, y bloquee o examine al emisor.</translation>
    </message>
    <message>
        <source>Pass on what users report about strange sign-on attempts.</source>
        <translation>Transmita lo que los usuarios cuenten de intentos de inicio de sesión extraños.</translation>
    </message>
    <message>
        <source>The address is explained or blocked, and the numbers fall back to normal.</source>
        <translation>La dirección se explica o se bloquea, y las cifras vuelven a lo normal.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x7</name>
    <message>
        <source>Requests for unknown services</source>
        <translation>Solicitudes de servicios desconocidos</translation>
    </message>
    <message>
        <source>The domain controller was asked for a name that the directory does not have. Mostly it is a missing registration.</source>
        <translation>Se pidió al controlador de dominio un nombre que el directorio no tiene. Casi siempre falta un registro.</translation>
    </message>
    <message>
        <source>Result Code 0x7: the server&apos;s name cannot be found in Active Directory.</source>
        <translation>Result Code 0x7: el nombre del servidor no se encuentra en Active Directory.</translation>
    </message>
    <message>
        <source>A service without SPN, an alias, or a server that was removed.</source>
        <translation>Un servicio sin SPN, un alias, o un servidor retirado.</translation>
    </message>
    <message>
        <source>Collect the names and register those that are needed.</source>
        <translation>Recoja los nombres y registre los necesarios.</translation>
    </message>
    <message>
        <source>Remove old names from configurations.</source>
        <translation>Quite los nombres antiguos de las configuraciones.</translation>
    </message>
    <message>
        <source>The list of unknown names gets shorter.</source>
        <translation>La lista de nombres desconocidos se acorta.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x8</name>
    <message>
        <source>Duplicate names</source>
        <translation>Nombres duplicados</translation>
    </message>
    <message>
        <source>This result helps to find names that are registered twice, before users notice.</source>
        <translation>Este resultado ayuda a encontrar nombres registrados dos veces antes de que lo noten los usuarios.</translation>
    </message>
    <message>
        <source>Result Code 0x8 appears even once.</source>
        <translation>Result Code 0x8 aparece aunque sea una vez.</translation>
    </message>
    <message>
        <source>Two accounts with the same SPN or UPN.</source>
        <translation>Dos cuentas con el mismo SPN o UPN.</translation>
    </message>
    <message>
        <source>Run setspn -X -F and clean up.</source>
        <translation>Ejecute setspn -X -F y limpie.</translation>
    </message>
    <message>
        <source>setspn -X reports no duplicates.</source>
        <translation>setspn -X no informa de duplicados.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x9</name>
    <message>
        <source>Accounts without a key</source>
        <translation>Cuentas sin clave</translation>
    </message>
    <message>
        <source>A rare result that quickly shows a damaged or half-made account.</source>
        <translation>Un resultado raro que muestra pronto una cuenta dañada o a medio hacer.</translation>
    </message>
    <message>
        <source>Result Code 0x9 in any 4768.</source>
        <translation>Result Code 0x9 en cualquier 4768.</translation>
    </message>
    <message>
        <source>An account without password or key.</source>
        <translation>Una cuenta sin contraseña ni clave.</translation>
    </message>
    <message>
        <source>Reset its password, then watch whether the code is gone.</source>
        <translation>Restablezca su contraseña y vea después si el código ha desaparecido.</translation>
    </message>
    <message>
        <source>The account signs on without 0x9.</source>
        <translation>La cuenta inicia sesión sin 0x9.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xa</name>
    <message>
        <source>Somebody asks for postdated tickets</source>
        <translation>Alguien pide tickets posdatados</translation>
    </message>
    <message>
        <source>Windows never does this. So it is either a Unix script or something unusual.</source>
        <translation>Windows nunca lo hace. Así que es un script de Unix o algo inusual.</translation>
    </message>
    <message>
        <source>Result Code 0xA on a domain controller.</source>
        <translation>Result Code 0xA en un controlador de dominio.</translation>
    </message>
    <message>
        <source>A job on Unix with kinit -s.</source>
        <translation>Un trabajo en Unix con kinit -s.</translation>
    </message>
    <message>
        <source>A tool that tries out options.</source>
        <translation>Una herramienta que prueba opciones.</translation>
    </message>
    <message>
        <source>Find the program at the client address.</source>
        <translation>Busque el programa en la dirección de cliente.</translation>
    </message>
    <message>
        <source>The request is explained or stopped.</source>
        <translation>La solicitud se explica o se detiene.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xc</name>
    <message>
        <source>Many refusals by policy</source>
        <translation>Muchos rechazos por directiva</translation>
    </message>
    <message>
        <source>Sign-ons at forbidden times or places in numbers may mean that somebody has a password but not the right computer.</source>
        <translation>Inicios de sesión en cantidad a horas o en lugares prohibidos pueden significar que alguien tiene una contraseña pero no el equipo correcto.</translation>
    </message>
    <message>
        <source>Result Code 0xC comes often within minutes, above all for important accounts.</source>
        <translation>Result Code 0xC llega a menudo en minutos, sobre todo en cuentas importantes.</translation>
    </message>
    <message>
        <source>An attempt to use a compromised account from a workstation that is not allowed.</source>
        <translation>Un intento de usar una cuenta comprometida desde una estación de trabajo no permitida.</translation>
    </message>
    <message>
        <source>A new restriction that hits many users at once.</source>
        <translation>Una nueva restricción que afecta a muchos usuarios a la vez.</translation>
    </message>
    <message>
        <source>Check accounts and addresses; talk to the owners.</source>
        <translation>Compruebe cuentas y direcciones; hable con los titulares.</translation>
    </message>
    <message>
        <source>Review a restriction that was changed recently.</source>
        <translation>Revise una restricción cambiada hace poco.</translation>
    </message>
    <message>
        <source>The refusals are explained and back to single cases.</source>
        <translation>Los rechazos se explican y vuelven a ser casos aislados.</translation>
    </message>
    <message>
        <source>Microsoft prints &quot;Requested start time is later than end time&quot; here, which is the text of 0xB. By RFC 4120 the code 12 is a refusal by policy, so this advice is about restrictions.</source>
        <translation>Microsoft imprime aquí &quot;Requested start time is later than end time&quot;, que es el texto de 0xB. Según RFC 4120 el código 12 es un rechazo por directiva, así que este consejo trata de restricciones.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xe</name>
    <message>
        <source>No common encryption type</source>
        <translation>Ningún tipo de cifrado en común</translation>
    </message>
    <message>
        <source>In a tidy directory this should not happen. It shows old devices, or a wave after RC4 was switched off.</source>
        <translation>En un directorio ordenado esto no debería ocurrir. Muestra dispositivos antiguos, o una oleada tras desactivar RC4.</translation>
    </message>
    <message>
        <source>Result Code 0xE in standard Active Directory.</source>
        <translation>Result Code 0xE en un Active Directory estándar.</translation>
    </message>
    <message>
        <source>An account without AES keys, a client with forced RC4 or DES.</source>
        <translation>Una cuenta sin claves AES, un cliente con RC4 o DES forzado.</translation>
    </message>
    <message>
        <source>After a hardening or the updates of 2026: services nobody thought of.</source>
        <translation>Tras un refuerzo de seguridad o las actualizaciones de 2026: servicios en los que nadie pensó.</translation>
    </message>
    <message>
        <source>List the accounts concerned and give them AES.</source>
        <translation>Muestre las cuentas afectadas y deles AES.</translation>
    </message>
    <message>
        <source>Distinguish a wave after a change from a single strange client.</source>
        <translation>Distinga una oleada tras un cambio de un único cliente extraño.</translation>
    </message>
    <message>
        <source>The code is gone after the accounts were corrected.</source>
        <translation>El código desaparece tras corregir las cuentas.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xf</name>
    <message>
        <source>Unknown checksum type</source>
        <translation>Tipo de suma de comprobación desconocido</translation>
    </message>
    <message>
        <source>A well-behaved Windows network does not produce this. Somebody uses a strange client.</source>
        <translation>Una red Windows normal no produce esto. Alguien usa un cliente extraño.</translation>
    </message>
    <message>
        <source>Result Code 0xF appears at all.</source>
        <translation>Result Code 0xF aparece sin más.</translation>
    </message>
    <message>
        <source>An outdated or hand-made Kerberos client.</source>
        <translation>Un cliente Kerberos obsoleto o casero.</translation>
    </message>
    <message>
        <source>Find the client by its address and ask for its purpose.</source>
        <translation>Encuentre el cliente por su dirección y pregunte para qué sirve.</translation>
    </message>
    <message>
        <source>The client is updated or removed.</source>
        <translation>El cliente se actualiza o se retira.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x12</name>
    <message>
        <source>Many locked or disabled accounts</source>
        <translation>Muchas cuentas bloqueadas o deshabilitadas</translation>
    </message>
    <message>
        <source>A flood of this result means that accounts are being locked, or that somebody tries accounts that are switched off.</source>
        <translation>Una inundación de este resultado significa que se bloquean cuentas, o que alguien prueba cuentas desactivadas.</translation>
    </message>
    <message>
        <source>Result Code 0x12 comes in numbers within minutes.</source>
        <translation>Result Code 0x12 llega en cantidad en minutos.</translation>
    </message>
    <message>
        <source>Brute force against passwords, followed by lockouts.</source>
        <translation>Fuerza bruta contra contraseñas, seguida de bloqueos.</translation>
    </message>
    <message>
        <source>One program with an old password that locks its account again and again.</source>
        <translation>Un programa con una contraseña antigua que bloquea su cuenta una y otra vez.</translation>
    </message>
    <message>
        <source>Group by address: one address and many accounts is an attack, one account and one address a forgotten password.</source>
        <translation>Agrupe por dirección: una dirección y muchas cuentas es un ataque, una cuenta y una dirección una contraseña olvidada.</translation>
    </message>
    <message>
        <source>Be ready for calls, and do not unlock blindly during an attack.</source>
        <translation>Prepárese para llamadas, y no desbloquee a ciegas durante un ataque.</translation>
    </message>
    <message>
        <source>The source is found, and the accounts stay unlocked.</source>
        <translation>Se encuentra el origen, y las cuentas siguen desbloqueadas.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x1f</name>
    <message>
        <source>Ticket that cannot be decrypted</source>
        <translation>Ticket que no se puede descifrar</translation>
    </message>
    <message>
        <source>The domain controller could not open a ticket or proof. Noise on the line, a changed key or a forgery can be the reason.</source>
        <translation>El controlador de dominio no pudo abrir un ticket o una prueba. La razón puede ser ruido en la línea, una clave cambiada o una falsificación.</translation>
    </message>
    <message>
        <source>Result Code 0x1F.</source>
        <translation>Result Code 0x1F.</translation>
    </message>
    <message>
        <source>The krbtgt password was changed twice in short time, so old tickets are no longer readable.</source>
        <translation>La contraseña de krbtgt se cambió dos veces en poco tiempo, así que los tickets antiguos ya no se leen.</translation>
    </message>
    <message>
        <source>The proof was not encrypted with the session key, or was changed on the way.</source>
        <translation>La prueba no se cifró con la clave de sesión, o cambió en el camino.</translation>
    </message>
    <message>
        <source>A forged ticket.</source>
        <translation>Un ticket falsificado.</translation>
    </message>
    <message>
        <source>Ask whether krbtgt was changed or a domain controller restored.</source>
        <translation>Pregunte si se cambió krbtgt o se restauró un controlador de dominio.</translation>
    </message>
    <message>
        <source>If not, examine the client.</source>
        <translation>Si no, examine el cliente.</translation>
    </message>
    <message>
        <source>After new sign-ons the code stops.</source>
        <translation>Tras nuevos inicios de sesión el código cesa.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x22</name>
    <message>
        <source>Repeated requests</source>
        <translation>Solicitudes repetidas</translation>
    </message>
    <message>
        <source>Someone may be sending recorded requests again. A network that doubles packets looks the same.</source>
        <translation>Puede que alguien reenvíe solicitudes grabadas. Una red que duplica paquetes tiene el mismo aspecto.</translation>
    </message>
    <message>
        <source>Result Code 0x22: the KDC sees an authenticator for the second time.</source>
        <translation>Result Code 0x22: el KDC ve un autenticador por segunda vez.</translation>
    </message>
    <message>
        <source>A faulty network device.</source>
        <translation>Un dispositivo de red defectuoso.</translation>
    </message>
    <message>
        <source>A replay attack.</source>
        <translation>Un ataque de repetición.</translation>
    </message>
    <message>
        <source>Search for duplicated packets.</source>
        <translation>Busque paquetes duplicados.</translation>
    </message>
    <message>
        <source>Check whether the repetition comes from another address than the original.</source>
        <translation>Compruebe si la repetición viene de otra dirección que el original.</translation>
    </message>
    <message>
        <source>No more repetitions after the device was repaired.</source>
        <translation>No hay más repeticiones tras reparar el dispositivo.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x29</name>
    <message>
        <source>Changed or wrongly encrypted messages</source>
        <translation>Mensajes cambiados o mal cifrados</translation>
    </message>
    <message>
        <source>In a standard Active Directory this result does not belong to daily life. Look at it when it appears.</source>
        <translation>En un Active Directory estándar este resultado no es cosa de diario. Mírelo cuando aparezca.</translation>
    </message>
    <message>
        <source>Result Code 0x29.</source>
        <translation>Result Code 0x29.</translation>
    </message>
    <message>
        <source>A message encrypted with the wrong key, as after a restored domain controller.</source>
        <translation>Un mensaje cifrado con la clave equivocada, como tras restaurar un controlador de dominio.</translation>
    </message>
    <message>
        <source>A message damaged by hardware or software, or changed by an attacker.</source>
        <translation>Un mensaje dañado por hardware o software, o cambiado por un atacante.</translation>
    </message>
    <message>
        <source>Check keys and replication of the domain controller concerned.</source>
        <translation>Compruebe claves y replicación del controlador de dominio afectado.</translation>
    </message>
    <message>
        <source>Examine the path between client and domain controller.</source>
        <translation>Examine el camino entre cliente y controlador de dominio.</translation>
    </message>
    <message>
        <source>The cause is named and the code does not return.</source>
        <translation>La causa se nombra y el código no vuelve.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x3c</name>
    <message>
        <source>Generic errors as an early warning</source>
        <translation>Errores genéricos como alerta temprana</translation>
    </message>
    <message>
        <source>This result means &quot;something else went wrong&quot;. In numbers it shows an ailing domain controller.</source>
        <translation>Este resultado significa &quot;falló otra cosa&quot;. En cantidad muestra un controlador de dominio enfermo.</translation>
    </message>
    <message>
        <source>Result Code 0x3C.</source>
        <translation>Result Code 0x3C.</translation>
    </message>
    <message>
        <source>Overload, replication trouble, or oversized group memberships.</source>
        <translation>Sobrecarga, problemas de replicación, o pertenencia a demasiados grupos.</translation>
    </message>
    <message>
        <source>Look into the logs of the domain controller that wrote it.</source>
        <translation>Mire los registros del controlador de dominio que lo escribió.</translation>
    </message>
    <message>
        <source>The domain controller is healthy (dcdiag), and the number of such events falls.</source>
        <translation>El controlador de dominio está sano (dcdiag), y baja el número de esos eventos.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x3e</name>
    <message>
        <source>Cards with revoked or untrusted certificates</source>
        <translation>Tarjetas con certificados revocados o no de confianza</translation>
    </message>
    <message>
        <source>Someone tries to sign on with a card whose certificate is revoked or whose issuer is not trusted.</source>
        <translation>Alguien intenta iniciar sesión con una tarjeta cuyo certificado está revocado o cuyo emisor no es de confianza.</translation>
    </message>
    <message>
        <source>Result Code 0x3E.</source>
        <translation>Result Code 0x3E.</translation>
    </message>
    <message>
        <source>A lost card in wrong hands, or an old card kept in use.</source>
        <translation>Una tarjeta perdida en malas manos, o una tarjeta antigua que se sigue usando.</translation>
    </message>
    <message>
        <source>A missing root certificate on a domain controller.</source>
        <translation>Un certificado raíz que falta en un controlador de dominio.</translation>
    </message>
    <message>
        <source>Ask the holder where the card is.</source>
        <translation>Pregunte al titular dónde está la tarjeta.</translation>
    </message>
    <message>
        <source>Check revocation and trust for this certificate.</source>
        <translation>Compruebe la revocación y la confianza de este certificado.</translation>
    </message>
    <message>
        <source>The card is withdrawn or its chain repaired.</source>
        <translation>La tarjeta se retira o se repara su cadena.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x3f-0x41</name>
    <message>
        <source>Smart-card errors</source>
        <translation>Errores de tarjeta inteligente</translation>
    </message>
    <message>
        <source>These three results point to trouble with smart cards, often before users call.</source>
        <translation>Estos tres resultados señalan problemas con tarjetas inteligentes, a menudo antes de que llamen los usuarios.</translation>
    </message>
    <message>
        <source>Result Code 0x3F, 0x40 or 0x41.</source>
        <translation>Result Code 0x3F, 0x40 o 0x41.</translation>
    </message>
    <message>
        <source>Certificates of domain controllers, bad signatures, or key parameters that are too weak.</source>
        <translation>Certificados de controladores de dominio, firmas incorrectas, o parámetros de clave demasiado débiles.</translation>
    </message>
    <message>
        <source>Check certificates of domain controllers and the settings of card clients.</source>
        <translation>Compruebe los certificados de los controladores de dominio y la configuración de los clientes con tarjeta.</translation>
    </message>
    <message>
        <source>Collect card type, computer and time of failed sign-ons for the PKI team.</source>
        <translation>Recoja para el equipo de PKI el tipo de tarjeta, el equipo y la hora de los fallos.</translation>
    </message>
    <message>
        <source>Card users sign on, and the three codes are gone.</source>
        <translation>Los usuarios de tarjeta inician sesión, y los tres códigos han desaparecido.</translation>
    </message>
</context>
<context>
    <name>krb:0</name>
    <message>
        <source>No error</source>
        <translation>Sin error</translation>
    </message>
    <message>
        <source>The request was answered and nothing went wrong at this place. If sign-on still fails, the fault lies at a later step.</source>
        <translation>La solicitud se respondió y en este punto no falló nada. Si el inicio de sesión sigue fallando, el fallo está en un paso posterior.</translation>
    </message>
    <message>
        <source>Event 4768 or 4769 carries result 0x0 whenever a ticket was issued.</source>
        <translation>El evento 4768 o 4769 lleva el resultado 0x0 siempre que se emitió un ticket.</translation>
    </message>
    <message>
        <source>A KRB-ERROR with code 0 does not occur in normal traffic.</source>
        <translation>Un KRB-ERROR con código 0 no se da en el tráfico normal.</translation>
    </message>
    <message>
        <source>The ticket was issued as asked: no error was found.</source>
        <translation>El ticket se emitió como se pidió: no se encontró ningún error.</translation>
    </message>
    <message>
        <source>Treat it as a success and look at the next step: the service ticket, the service itself, or the browser.</source>
        <translation>Trátelo como un acierto y mire el siguiente paso: el ticket de servicio, el propio servicio o el navegador.</translation>
    </message>
    <message>
        <source>The ticket of the same minute appears in klist on the user&apos;s computer.</source>
        <translation>El ticket del mismo minuto aparece en klist en el equipo del usuario.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>evento 4769</translation>
    </message>
    <message>
        <source>KDC (success)</source>
        <translation>KDC (acierto)</translation>
    </message>
</context>
<context>
    <name>krb:1</name>
    <message>
        <source>The account has expired</source>
        <translation>La cuenta ha expirado</translation>
    </message>
    <message>
        <source>Your account had an end date, and that date has passed. An administrator can extend it.</source>
        <translation>Su cuenta tenía una fecha de fin, y esa fecha ya pasó. Un administrador puede prorrogarla.</translation>
    </message>
    <message>
        <source>A ticket is asked for an account whose validity has ended.</source>
        <translation>Se pide un ticket para una cuenta cuya validez terminó.</translation>
    </message>
    <message>
        <source>Mostly an answer of MIT and Heimdal KDCs; Active Directory tells an expired account with code 18 and an NTSTATUS.</source>
        <translation>Casi siempre una respuesta de KDC MIT y Heimdal; Active Directory indica una cuenta expirada con el código 18 y un NTSTATUS.</translation>
    </message>
    <message>
        <source>The end date of a temporary or external account has passed; Microsoft&apos;s table gives no cause for this code.</source>
        <translation>La fecha de fin de una cuenta temporal o externa ya pasó; la tabla de Microsoft no da causa para este código.</translation>
    </message>
    <message>
        <source>On a MIT or Heimdal KDC the principal has an expiration time set.</source>
        <translation>En un KDC MIT o Heimdal el principal tiene puesta una hora de expiración.</translation>
    </message>
    <message>
        <source>The clock of the KDC is far ahead.</source>
        <translation>El reloj del KDC va muy adelantado.</translation>
    </message>
    <message>
        <source>Ask since when it fails, and whether the contract or the project has ended.</source>
        <translation>Pregunte desde cuándo falla, y si el contrato o el proyecto ha terminado.</translation>
    </message>
    <message>
        <source>Extend the end date: tab Account, &quot;Account expires&quot;; on MIT, modprinc -expire never PRINCIPAL or a new date.</source>
        <translation>Prorrogue la fecha de fin: pestaña Cuenta, &quot;La cuenta expira&quot;; en MIT, modprinc -expire never PRINCIPAL o una fecha nueva.</translation>
    </message>
    <message>
        <source>kinit or a new sign-on gets a ticket-granting ticket.</source>
        <translation>kinit o un nuevo inicio de sesión obtiene un ticket-granting ticket.</translation>
    </message>
    <message>
        <source>KDC (AS)</source>
        <translation>KDC (AS)</translation>
    </message>
</context>
<context>
    <name>krb:2</name>
    <message>
        <source>The service&apos;s account has expired</source>
        <translation>La cuenta del servicio ha expirado</translation>
    </message>
    <message>
        <source>Your own sign-on is fine. The account of the service that you want to reach has passed its end date.</source>
        <translation>Su propio inicio de sesión está bien. La cuenta del servicio al que quiere llegar ha pasado su fecha de fin.</translation>
    </message>
    <message>
        <source>A ticket for a service is asked whose principal has an expiration time in the past.</source>
        <translation>Se pide un ticket para un servicio cuyo principal tiene una hora de expiración en el pasado.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause; a MIT or Heimdal KDC is the usual sender.</source>
        <translation>La tabla de Microsoft no da causa; el emisor habitual es un KDC MIT o Heimdal.</translation>
    </message>
    <message>
        <source>The service principal was created with an end date and nobody extended it.</source>
        <translation>El principal del servicio se creó con fecha de fin y nadie la prorrogó.</translation>
    </message>
    <message>
        <source>A service account in Active Directory with &quot;Account expires&quot; set, where a foreign KDC software answers.</source>
        <translation>Una cuenta de servicio en Active Directory con &quot;La cuenta expira&quot; configurado, donde responde un software de KDC ajeno.</translation>
    </message>
    <message>
        <source>Note the service name from the message or the capture; it does not help to reset the user&apos;s password.</source>
        <translation>Anote el nombre del servicio del mensaje o de la captura; restablecer la contraseña del usuario no ayuda.</translation>
    </message>
    <message>
        <source>Have the service account extended, best without an end date, and check neighbouring services of the same age.</source>
        <translation>Haga prorrogar la cuenta de servicio, mejor sin fecha de fin, y compruebe servicios vecinos de la misma edad.</translation>
    </message>
    <message>
        <source>kvno SERVICE or klist get SERVICE returns a ticket.</source>
        <translation>kvno SERVICE o klist get SERVICE devuelve un ticket.</translation>
    </message>
    <message>
        <source>KDC (AS, TGS)</source>
        <translation>KDC (AS, TGS)</translation>
    </message>
</context>
<context>
    <name>krb:3</name>
    <message>
        <source>Kerberos version not supported</source>
        <translation>Versión de Kerberos no admitida</translation>
    </message>
    <message>
        <source>The program speaks another version of Kerberos than the domain controller. This is a fault of the program or of its settings, not of your account.</source>
        <translation>El programa habla otra versión de Kerberos que el controlador de dominio. Es un fallo del programa o de su configuración, no de su cuenta.</translation>
    </message>
    <message>
        <source>The KDC gets a request whose protocol version is not 5.</source>
        <translation>El KDC recibe una solicitud cuya versión de protocolo no es 5.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause; it hardly occurs outside of tests and very old software.</source>
        <translation>La tabla de Microsoft no da causa; apenas ocurre fuera de pruebas y de software muy antiguo.</translation>
    </message>
    <message>
        <source>An old Kerberos 4 client, or a program that sends something else to port 88.</source>
        <translation>Un cliente Kerberos 4 antiguo, o un programa que envía otra cosa al puerto 88.</translation>
    </message>
    <message>
        <source>A scanner or a load balancer&apos;s health check that talks nonsense to the KDC.</source>
        <translation>Un escáner o la comprobación de estado de un equilibrador de carga que envía datos sin sentido al KDC.</translation>
    </message>
    <message>
        <source>Find out which program or device sends the request: client address and time from the event or the KDC log.</source>
        <translation>Averigüe qué programa o dispositivo envía la solicitud: dirección de cliente y hora del evento o del registro del KDC.</translation>
    </message>
    <message>
        <source>Update or reconfigure this program to Kerberos 5.</source>
        <translation>Actualice o reconfigure este programa a Kerberos 5.</translation>
    </message>
    <message>
        <source>The client address no longer shows up with code 3.</source>
        <translation>La dirección de cliente ya no aparece con el código 3.</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:4</name>
    <message>
        <source>The account&apos;s key is stored under an old master key</source>
        <translation>La clave de la cuenta está guardada con una clave maestra antigua</translation>
    </message>
    <message>
        <source>The server that keeps the passwords cannot open your stored key, because its own master key was changed. The administrators of the Kerberos server have to repair that.</source>
        <translation>El servidor que guarda las contraseñas no puede abrir su clave guardada, porque se cambió su propia clave maestra. Lo tienen que reparar los administradores del servidor Kerberos.</translation>
    </message>
    <message>
        <source>A KDC with several master keys finds the client&apos;s key still encrypted in one that it no longer has.</source>
        <translation>Un KDC con varias claves maestras encuentra la clave del cliente aún cifrada con una que ya no tiene.</translation>
    </message>
    <message>
        <source>Active Directory does not use this code; Microsoft&apos;s table has no cause for it.</source>
        <translation>Active Directory no usa este código; la tabla de Microsoft no tiene causa para él.</translation>
    </message>
    <message>
        <source>The master key of a MIT or other Unix KDC was changed without re-encrypting all principals.</source>
        <translation>La clave maestra de un KDC MIT u otro de Unix se cambió sin volver a cifrar todos los principales.</translation>
    </message>
    <message>
        <source>Pass it on to the administrators of the Unix KDC; on MIT they run kdb5_util update_princ_encryption.</source>
        <translation>Páselo a los administradores del KDC de Unix; en MIT ejecutan kdb5_util update_princ_encryption.</translation>
    </message>
    <message>
        <source>The same account gets a ticket after the database was re-encrypted.</source>
        <translation>La misma cuenta obtiene un ticket tras volver a cifrar la base de datos.</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:5</name>
    <message>
        <source>The service&apos;s key is stored under an old master key</source>
        <translation>La clave del servicio está guardada con una clave maestra antigua</translation>
    </message>
    <message>
        <source>The Kerberos server cannot open the stored key of the service that you want. Its administrators have to re-encrypt it.</source>
        <translation>El servidor Kerberos no puede abrir la clave guardada del servicio que desea. Sus administradores tienen que volver a cifrarla.</translation>
    </message>
    <message>
        <source>The same as code 4, but for the service&apos;s entry.</source>
        <translation>Lo mismo que el código 4, pero para la entrada del servicio.</translation>
    </message>
    <message>
        <source>Without a cause in Microsoft&apos;s table, and not sent by Active Directory.</source>
        <translation>Sin causa en la tabla de Microsoft, y no lo envía Active Directory.</translation>
    </message>
    <message>
        <source>A change of the master key that left some service principals behind, for instance after a restore of an old database.</source>
        <translation>Un cambio de la clave maestra que dejó atrás algunos principales de servicio, por ejemplo tras restaurar una base de datos antigua.</translation>
    </message>
    <message>
        <source>Report the service name to the administrators of the Kerberos server; they re-encrypt the database or set a new key for the service.</source>
        <translation>Comunique el nombre del servicio a los administradores del servidor Kerberos; ellos vuelven a cifrar la base de datos o ponen una clave nueva al servicio.</translation>
    </message>
    <message>
        <source>kvno for the service succeeds on another client, too.</source>
        <translation>kvno para el servicio funciona también en otro cliente.</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:6</name>
    <message>
        <source>No such user</source>
        <translation>No existe ese usuario</translation>
    </message>
    <message>
        <source>The domain controller does not know the user name as it was sent. A typing error, a wrong domain or a missing account is the reason.</source>
        <translation>El controlador de dominio no conoce el nombre de usuario tal como se envió. La razón es un error de escritura, un dominio equivocado o una cuenta que no existe.</translation>
    </message>
    <message>
        <source>A ticket-granting ticket is asked for a name that is not in the directory; event 4768 shows 0x6.</source>
        <translation>Se pide un ticket-granting ticket para un nombre que no está en el directorio; el evento 4768 muestra 0x6.</translation>
    </message>
    <message>
        <source>A service asks in the name of a user who does not exist (S4U2self).</source>
        <translation>Un servicio pide en nombre de un usuario que no existe (S4U2self).</translation>
    </message>
    <message>
        <source>Some programs ask with the mail address where the logon name is expected.</source>
        <translation>Algunos programas piden con la dirección de correo donde se espera el nombre de inicio de sesión.</translation>
    </message>
    <message>
        <source>The user name is mistyped or does not exist.</source>
        <translation>El nombre de usuario está mal escrito o no existe.</translation>
    </message>
    <message>
        <source>The name belongs to another domain or has another UPN suffix than the one that was typed.</source>
        <translation>El nombre pertenece a otro dominio o tiene otro sufijo UPN que el escrito.</translation>
    </message>
    <message>
        <source>The account was deleted or renamed, or is so new that it has not reached this domain controller.</source>
        <translation>La cuenta se eliminó o cambió de nombre, o es tan nueva que no ha llegado a este controlador de dominio.</translation>
    </message>
    <message>
        <source>On Linux or macOS: kinit without -E for a name that contains an @.</source>
        <translation>En Linux o macOS: kinit sin -E para un nombre que contiene una @.</translation>
    </message>
    <message>
        <source>Many such answers in minutes from one address: somebody may be trying out names.</source>
        <translation>Muchas respuestas así en minutos desde una dirección: puede que alguien pruebe nombres.</translation>
    </message>
    <message>
        <source>Type the user name again, with the right domain: DOMAIN\name or name@domain.</source>
        <translation>Escriba de nuevo el nombre de usuario, con el dominio correcto: DOMAIN\name o name@domain.</translation>
    </message>
    <message>
        <source>Search the account in the directory under logon name and UPN; compare with the Account Name in event 4768.</source>
        <translation>Busque la cuenta en el directorio por nombre de inicio de sesión y UPN; compare con el Account Name del evento 4768.</translation>
    </message>
    <message>
        <source>Check replication if the account is new, for instance with repadmin /showrepl.</source>
        <translation>Compruebe la replicación si la cuenta es nueva, por ejemplo con repadmin /showrepl.</translation>
    </message>
    <message>
        <source>Look at the list of names if one address asks for many that do not exist.</source>
        <translation>Mire la lista de nombres si una dirección pide muchos que no existen.</translation>
    </message>
    <message>
        <source>A sign-on with the exact name of the directory gets a ticket.</source>
        <translation>Un inicio de sesión con el nombre exacto del directorio obtiene un ticket.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>Zscaler and other proxies</source>
        <translation>Zscaler y otros proxys</translation>
    </message>
    <message>
        <source>KDC (AS; TGS for S4U2Self)</source>
        <translation>KDC (AS; TGS para S4U2Self)</translation>
    </message>
</context>
<context>
    <name>krb:7</name>
    <message>
        <source>No such service name</source>
        <translation>No existe ese nombre de servicio</translation>
    </message>
    <message>
        <source>You are signed on. But the domain controller knows no service under the name that your computer asks for, so it cannot give a ticket for it.</source>
        <translation>Ha iniciado sesión. Pero el controlador de dominio no conoce ningún servicio con el nombre que pide su equipo, así que no puede dar un ticket para él.</translation>
    </message>
    <message>
        <source>The name of the server or proxy that a program asks for is not in the directory: no account holds this service principal name.</source>
        <translation>El nombre del servidor o proxy que pide un programa no está en el directorio: ninguna cuenta lleva este nombre de entidad de seguridad de servicio.</translation>
    </message>
    <message>
        <source>For krbtgt/OTHER.REALM it means: there is no trust to that realm under this name.</source>
        <translation>Para krbtgt/OTHER.REALM significa: no hay confianza con ese realm con este nombre.</translation>
    </message>
    <message>
        <source>Programs that ask for a service by IP address or by an alias get it, and then often fall back to NTLM.</source>
        <translation>Los programas que piden un servicio por dirección IP o por alias lo reciben, y después suelen recurrir a NTLM.</translation>
    </message>
    <message>
        <source>The service principal name (SPN) was never registered, or was lost when the server was moved or renamed.</source>
        <translation>El nombre de entidad de seguridad de servicio (SPN) nunca se registró, o se perdió cuando el servidor se movió o cambió de nombre.</translation>
    </message>
    <message>
        <source>The client uses an alias (CNAME), a short name or an IP address, and the SPN exists only for the real name.</source>
        <translation>El cliente usa un alias (CNAME), un nombre corto o una dirección IP, y el SPN solo existe para el nombre real.</translation>
    </message>
    <message>
        <source>DNS turns the name into another one, so that the client asks for something else than the user typed.</source>
        <translation>DNS convierte el nombre en otro, así que el cliente pide algo distinto de lo que escribió el usuario.</translation>
    </message>
    <message>
        <source>The realm trust is missing or carries a wrong name (for Zscaler: 471000, occurrence 4).</source>
        <translation>La confianza de realm falta o lleva un nombre erróneo (en Zscaler: 471000, caso 4).</translation>
    </message>
    <message>
        <source>The SPN is in another forest, and name suffix routing does not lead there.</source>
        <translation>El SPN está en otro bosque, y el enrutamiento de sufijos de nombre no lleva allí.</translation>
    </message>
    <message>
        <source>It is the counterpart of code 6: there the user&apos;s name was not found, here the server&apos;s.</source>
        <translation>Es la pareja del código 6: allí no se encontró el nombre del usuario, aquí el del servidor.</translation>
    </message>
    <message>
        <source>Read the exact service name in event 4769, in klist get or in a capture, and search it: setspn -Q HTTP/host.example.com.</source>
        <translation>Lea el nombre exacto del servicio en el evento 4769, en klist get o en una captura, y búsquelo: setspn -Q HTTP/host.example.com.</translation>
    </message>
    <message>
        <source>Register the missing name on the account that runs the service: setspn -S HTTP/host.example.com ACCOUNT.</source>
        <translation>Registre el nombre que falta en la cuenta que ejecuta el servicio: setspn -S HTTP/host.example.com ACCOUNT.</translation>
    </message>
    <message>
        <source>Make the client use the name that is registered: full host name in the address, in the proxy setting and in the PAC file.</source>
        <translation>Haga que el cliente use el nombre registrado: nombre de host completo en la dirección, en la configuración de proxy y en el archivo PAC.</translation>
    </message>
    <message>
        <source>Correct DNS if an alias or a reverse entry leads to an unregistered name.</source>
        <translation>Corrija DNS si un alias o una entrada inversa lleva a un nombre no registrado.</translation>
    </message>
    <message>
        <source>klist get HTTP/host.example.com brings a ticket, and the program no longer asks for a password.</source>
        <translation>klist get HTTP/host.example.com trae un ticket, y el programa ya no pide contraseña.</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>evento 4769</translation>
    </message>
    <message>
        <source>kvno</source>
        <translation>kvno</translation>
    </message>
    <message>
        <source>proxy logs</source>
        <translation>registros del proxy</translation>
    </message>
    <message>
        <source>KDC (TGS; AS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC (TGS; AS); e-data: Windows puede añadir KERB-ERROR-DATA tipo 3 (KERB-EXT-ERROR, un NTSTATUS)</translation>
    </message>
</context>
<context>
    <name>krb:8</name>
    <message>
        <source>Two accounts hold the same name</source>
        <translation>Dos cuentas llevan el mismo nombre</translation>
    </message>
    <message>
        <source>The name of this service is entered twice in the directory. The domain controller cannot know which one is meant and refuses both.</source>
        <translation>El nombre de este servicio figura dos veces en el directorio. El controlador de dominio no puede saber cuál se quiere decir y rechaza ambos.</translation>
    </message>
    <message>
        <source>A service principal name, or a user&apos;s UPN, is on more than one account; event 11 of the KDC names them.</source>
        <translation>Un nombre de entidad de seguridad de servicio, o el UPN de un usuario, está en más de una cuenta; el evento 11 del KDC las nombra.</translation>
    </message>
    <message>
        <source>Often after a migration or when a service got a new account and the old one kept its names.</source>
        <translation>A menudo tras una migración, o cuando un servicio recibió una cuenta nueva y la antigua conservó sus nombres.</translation>
    </message>
    <message>
        <source>The same SPN is on the old and on the new service account, or on a computer and a service account.</source>
        <translation>El mismo SPN está en la cuenta de servicio antigua y en la nueva, o en una cuenta de equipo y una de servicio.</translation>
    </message>
    <message>
        <source>Somebody registered the name by hand a second time.</source>
        <translation>Alguien registró el nombre a mano por segunda vez.</translation>
    </message>
    <message>
        <source>Two domains of one forest hold the same name. Names have to be unique there, because only then the client can be sure which service it talks to (mutual authentication).</source>
        <translation>Dos dominios de un bosque llevan el mismo nombre. Los nombres tienen que ser únicos ahí, porque solo así el cliente puede estar seguro de con qué servicio habla (autenticación mutua).</translation>
    </message>
    <message>
        <source>Run setspn -Q SERVICE/HOST and note all accounts in the answer; setspn -X searches all duplicates.</source>
        <translation>Ejecute setspn -Q SERVICE/HOST y anote todas las cuentas de la respuesta; setspn -X busca todos los duplicados.</translation>
    </message>
    <message>
        <source>Take the name off the wrong account with setspn -D, and add names in future only with setspn -S, which checks first.</source>
        <translation>Quite el nombre de la cuenta equivocada con setspn -D, y añada nombres en adelante solo con setspn -S, que comprueba antes.</translation>
    </message>
    <message>
        <source>Nothing; another way of writing the address would only hide the problem.</source>
        <translation>Nada; escribir la dirección de otra forma solo ocultaría el problema.</translation>
    </message>
    <message>
        <source>setspn -Q shows one account only, klist purge and a new attempt get the ticket.</source>
        <translation>setspn -Q muestra una sola cuenta; klist purge y un nuevo intento obtienen el ticket.</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>evento 4769</translation>
    </message>
    <message>
        <source>event 11 (KDC)</source>
        <translation>evento 11 (KDC)</translation>
    </message>
    <message>
        <source>KDC (Windows: duplicate SPN or UPN)</source>
        <translation>KDC (Windows: SPN o UPN duplicado)</translation>
    </message>
</context>
<context>
    <name>krb:9</name>
    <message>
        <source>The account has no usable key</source>
        <translation>La cuenta no tiene clave utilizable</translation>
    </message>
    <message>
        <source>The domain controller has no key for this account, so it cannot make a ticket. A new password gives the account a key.</source>
        <translation>El controlador de dominio no tiene clave para esta cuenta, así que no puede hacer un ticket. Una contraseña nueva da una clave a la cuenta.</translation>
    </message>
    <message>
        <source>The entry of the user or of the service exists but has an empty key.</source>
        <translation>La entrada del usuario o del servicio existe pero tiene una clave vacía.</translation>
    </message>
    <message>
        <source>No master key was found for the client or the service.</source>
        <translation>No se encontró clave maestra para el cliente o el servicio.</translation>
    </message>
    <message>
        <source>An account that was created or migrated without ever setting a password.</source>
        <translation>Una cuenta creada o migrada sin haber puesto nunca una contraseña.</translation>
    </message>
    <message>
        <source>A directory object that was damaged or only partly restored.</source>
        <translation>Un objeto de directorio dañado o restaurado solo en parte.</translation>
    </message>
    <message>
        <source>Reset the password of the account; for a service, renew its keytab or stored password too.</source>
        <translation>Restablezca la contraseña de la cuenta; en un servicio renueve también su keytab o la contraseña guardada.</translation>
    </message>
    <message>
        <source>Tell from event or capture whether the user&apos;s or the service&apos;s account is concerned.</source>
        <translation>Determine por el evento o la captura si se trata de la cuenta del usuario o de la del servicio.</translation>
    </message>
    <message>
        <source>After the reset a ticket for the account is issued.</source>
        <translation>Tras el restablecimiento se emite un ticket para la cuenta.</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:10</name>
    <message>
        <source>A ticket for later is not allowed</source>
        <translation>No se permite un ticket para más tarde</translation>
    </message>
    <message>
        <source>A program asked for a ticket that begins only in the future, and the domain controller does not give such tickets. In most offices the real reason is a wrong clock.</source>
        <translation>Un programa pidió un ticket que solo empieza en el futuro, y el controlador de dominio no da tickets así. En la mayoría de las oficinas la verdadera razón es un reloj equivocado.</translation>
    </message>
    <message>
        <source>The start time asked for lies in the future, or the request asks for a postdated ticket where policy forbids it.</source>
        <translation>La hora de inicio pedida queda en el futuro, o la solicitud pide un ticket posdatado donde la directiva lo prohíbe.</translation>
    </message>
    <message>
        <source>Windows itself never asks for postdated tickets.</source>
        <translation>El propio Windows nunca pide tickets posdatados.</translation>
    </message>
    <message>
        <source>A client asks for postdating, that is, for a ticket whose start time is set into the future.</source>
        <translation>Un cliente pide posdatación, es decir, un ticket cuya hora de inicio se pone en el futuro.</translation>
    </message>
    <message>
        <source>The clocks of client and KDC differ, so that &quot;now&quot; looks like the future.</source>
        <translation>Los relojes de cliente y KDC difieren, así que &quot;ahora&quot; parece el futuro.</translation>
    </message>
    <message>
        <source>Compare the clocks of the computer and the domain controller.</source>
        <translation>Compare los relojes del equipo y del controlador de dominio.</translation>
    </message>
    <message>
        <source>If a script uses kinit -s, drop this option.</source>
        <translation>Si un script usa kinit -s, quite esa opción.</translation>
    </message>
    <message>
        <source>On a Windows-only network treat it as unusual and find out which program sends it.</source>
        <translation>En una red solo Windows trátelo como inusual y averigüe qué programa lo envía.</translation>
    </message>
    <message>
        <source>Requests from the same client address are answered without this code once the clock is right.</source>
        <translation>Las solicitudes de la misma dirección de cliente se responden sin este código en cuanto el reloj va bien.</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:11</name>
    <message>
        <source>The lifetime asked for is negative or too short</source>
        <translation>La duración pedida es negativa o demasiado corta</translation>
    </message>
    <message>
        <source>The times in the request make no sense: the ticket would end before it begins. The usual reason is a clock that is wrong.</source>
        <translation>Las horas de la solicitud no tienen sentido: el ticket terminaría antes de empezar. La razón habitual es un reloj equivocado.</translation>
    </message>
    <message>
        <source>The requested end comes before the start, or the rest of the lifetime is shorter than the KDC accepts.</source>
        <translation>El fin pedido es anterior al inicio, o lo que queda de la duración es más corto de lo que acepta el KDC.</translation>
    </message>
    <message>
        <source>The clocks of the KDC and the client do not agree.</source>
        <translation>Los relojes del KDC y del cliente no coinciden.</translation>
    </message>
    <message>
        <source>A ticket is renewed or forwarded whose source is about to end.</source>
        <translation>Se renueva o reenvía un ticket cuyo origen está a punto de terminar.</translation>
    </message>
    <message>
        <source>A script asks with kinit -l for a very short life.</source>
        <translation>Un script pide con kinit -l una duración muy corta.</translation>
    </message>
    <message>
        <source>Check date, time and time zone of the client and resynchronise.</source>
        <translation>Compruebe fecha, hora y zona horaria del cliente y vuelva a sincronizar.</translation>
    </message>
    <message>
        <source>Ask for a longer lifetime, or fetch a fresh ticket-granting ticket first.</source>
        <translation>Pida una duración más larga, u obtenga antes un ticket-granting ticket nuevo.</translation>
    </message>
    <message>
        <source>With the right time kinit or sign-on succeeds, and klist shows an end after the start.</source>
        <translation>Con la hora correcta kinit o el inicio de sesión funciona, y klist muestra un fin posterior al inicio.</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:12</name>
    <message>
        <source>A rule forbids this sign-on</source>
        <translation>Una regla prohíbe este inicio de sesión</translation>
    </message>
    <message>
        <source>Your name and password may be right, but a rule says no: not at this time, not on this computer, or only with a smart card.</source>
        <translation>Su nombre y contraseña pueden ser correctos, pero una regla dice que no: no a esta hora, no en este equipo, o solo con tarjeta inteligente.</translation>
    </message>
    <message>
        <source>Logon hours, allowed workstations, a smart-card requirement or an authentication policy refuse the request.</source>
        <translation>Las horas de inicio de sesión, las estaciones permitidas, el requisito de tarjeta inteligente o una directiva de autenticación rechazan la solicitud.</translation>
    </message>
    <message>
        <source>On MIT and Heimdal KDCs also when a principal&apos;s attributes forbid the kind of ticket, or when a trust path is refused.</source>
        <translation>En KDC MIT y Heimdal también cuando los atributos de un principal prohíben el tipo de ticket, o cuando se rechaza una ruta de confianza.</translation>
    </message>
    <message>
        <source>Logon restrictions on the account: workstation restriction, logon hours, smart card required for interactive logon.</source>
        <translation>Restricciones de inicio de sesión de la cuenta: estaciones de trabajo, horas, tarjeta inteligente exigida para el inicio interactivo.</translation>
    </message>
    <message>
        <source>An authentication policy or silo, or the membership of Protected Users, limits where and how the account may sign on.</source>
        <translation>Una directiva o silo de autenticación, o la pertenencia a Protected Users, limita dónde y cómo puede iniciar sesión la cuenta.</translation>
    </message>
    <message>
        <source>The service is not allowed to delegate this user.</source>
        <translation>El servicio no puede delegar a este usuario.</translation>
    </message>
    <message>
        <source>Across realms: the KDC refuses the chain of trusts.</source>
        <translation>Entre realms: el KDC rechaza la cadena de confianzas.</translation>
    </message>
    <message>
        <source>Look at the account: allowed hours, &quot;Log On To...&quot;, &quot;Smart card is required&quot;. Ask when and where the user tries.</source>
        <translation>Mire la cuenta: horas permitidas, &quot;Iniciar sesión en...&quot;, &quot;La tarjeta inteligente es necesaria para un inicio de sesión interactivo&quot;. Pregunte cuándo y dónde lo intenta el usuario.</translation>
    </message>
    <message>
        <source>Read the NTSTATUS next to the code where one is shown: 0xC000006F hours, 0xC0000070 workstation, 0xC00002FA smart card.</source>
        <translation>Lea el NTSTATUS junto al código donde se muestre: 0xC000006F horas, 0xC0000070 estación de trabajo, 0xC00002FA tarjeta inteligente.</translation>
    </message>
    <message>
        <source>Adjust the restriction if the user should be let in; otherwise explain the rule.</source>
        <translation>Ajuste la restricción si el usuario debe entrar; si no, explique la regla.</translation>
    </message>
    <message>
        <source>Many of these in minutes may be somebody trying a stolen password from the wrong place.</source>
        <translation>Muchos de estos en minutos pueden ser alguien que prueba una contraseña robada desde el lugar equivocado.</translation>
    </message>
    <message>
        <source>The user signs on at an allowed time and place, and event 4768 shows 0x0.</source>
        <translation>El usuario inicia sesión a una hora y en un lugar permitidos, y el evento 4768 muestra 0x0.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>evento 4769</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table for event 4768 prints the text of code 0xB (&quot;Requested start time is later than end time&quot;) next to 0xC, too. RFC 4120 gives 12 the meaning &quot;KDC policy rejects request&quot;, and Microsoft&apos;s own cause (logon restrictions) agrees with the RFC. Read 0xC as a refusal by policy, not as a problem with times.</source>
        <translation>La tabla de Microsoft para el evento 4768 imprime el texto del código 0xB (&quot;Requested start time is later than end time&quot;) también junto a 0xC. RFC 4120 da a 12 el significado &quot;KDC policy rejects request&quot;, y la propia causa de Microsoft (restricciones de inicio de sesión) concuerda con el RFC. Lea 0xC como un rechazo por directiva, no como un problema de horas.</translation>
    </message>
    <message>
        <source>KDC (AS, TGS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC (AS, TGS); e-data: Windows puede añadir KERB-ERROR-DATA tipo 3 (KERB-EXT-ERROR, un NTSTATUS)</translation>
    </message>
</context>
<context>
    <name>krb:13</name>
    <message>
        <source>The KDC cannot do what was asked</source>
        <translation>El KDC no puede hacer lo que se pidió</translation>
    </message>
    <message>
        <source>A program asked for a special kind of ticket, and the domain controller will not give that kind. Mostly a server may not act in your name, or an old ticket cannot be prolonged.</source>
        <translation>Un programa pidió un tipo especial de ticket, y el controlador de dominio no lo da. Casi siempre un servidor no puede actuar en su nombre, o no se puede prolongar un ticket antiguo.</translation>
    </message>
    <message>
        <source>A server tries to use the user&apos;s identity towards another server (delegation) and is not allowed to.</source>
        <translation>Un servidor intenta usar la identidad del usuario ante otro servidor (delegación) y no se le permite.</translation>
    </message>
    <message>
        <source>kinit -R asks to renew a ticket that is not renewable or whose renewal time is over.</source>
        <translation>kinit -R pide renovar un ticket que no es renovable o cuyo periodo de renovación ha pasado.</translation>
    </message>
    <message>
        <source>A forwarded or proxiable ticket is asked from one that does not permit it.</source>
        <translation>Se pide un ticket reenviado o delegable a partir de uno que no lo permite.</translation>
    </message>
    <message>
        <source>The service to which the first server delegates is not in its list &quot;can be used with these services&quot; (msDS-AllowedToDelegateTo).</source>
        <translation>El servicio al que delega el primer servidor no está en su lista de servicios a los que puede presentar credenciales delegadas (msDS-AllowedToDelegateTo).</translation>
    </message>
    <message>
        <source>The ticket-granting ticket is about to expire, so the option cannot be met any more.</source>
        <translation>El ticket-granting ticket está a punto de expirar, así que la opción ya no se puede cumplir.</translation>
    </message>
    <message>
        <source>The user is marked &quot;sensitive and cannot be delegated&quot; or is in Protected Users, so the ticket is not forwardable.</source>
        <translation>El usuario está marcado con &quot;La cuenta es importante y no se puede delegar&quot; o está en Protected Users, así que el ticket no es reenviable.</translation>
    </message>
    <message>
        <source>The option asked for makes no sense for this request, for example renewal without the flag renewable.</source>
        <translation>La opción pedida no tiene sentido para esta solicitud, por ejemplo renovación sin la marca renewable.</translation>
    </message>
    <message>
        <source>Sign out and in, or kinit anew: that cures the case of an ending or non-renewable ticket.</source>
        <translation>Cerrar sesión y volver a iniciarla, o kinit de nuevo: cura el caso de un ticket que termina o no es renovable.</translation>
    </message>
    <message>
        <source>Compare the delegation list of the first server&apos;s account with the SPN named in event 4769.</source>
        <translation>Compare la lista de delegación de la cuenta del primer servidor con el SPN nombrado en el evento 4769.</translation>
    </message>
    <message>
        <source>Say which server has to reach which other one in the user&apos;s name, and under which account it runs.</source>
        <translation>Diga qué servidor tiene que llegar a cuál otro en nombre del usuario, y con qué cuenta se ejecuta.</translation>
    </message>
    <message>
        <source>The second hop works, and event 4769 shows the target with result 0x0 and the transited service filled in.</source>
        <translation>El segundo salto funciona, y el evento 4769 muestra el destino con resultado 0x0 y el servicio transitado relleno.</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>evento 4769</translation>
    </message>
    <message>
        <source>kinit -R</source>
        <translation>kinit -R</translation>
    </message>
    <message>
        <source>IIS and SQL Server logs</source>
        <translation>registros de IIS y SQL Server</translation>
    </message>
    <message>
        <source>KDC (TGS; AS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC (TGS; AS); e-data: Windows puede añadir KERB-ERROR-DATA tipo 3 (KERB-EXT-ERROR, un NTSTATUS)</translation>
    </message>
</context>
<context>
    <name>krb:14</name>
    <message>
        <source>No encryption type in common</source>
        <translation>Ningún tipo de cifrado en común</translation>
    </message>
    <message>
        <source>Your computer, the domain controller and the account cannot agree on a method of encryption. Usually one of them is too old or was made stricter.</source>
        <translation>Su equipo, el controlador de dominio y la cuenta no se ponen de acuerdo en un método de cifrado. Normalmente uno de ellos es demasiado antiguo o se hizo más estricto.</translation>
    </message>
    <message>
        <source>The request lists encryption types, and the KDC has no key of any of them for the account.</source>
        <translation>La solicitud indica tipos de cifrado, y el KDC no tiene clave de ninguno de ellos para la cuenta.</translation>
    </message>
    <message>
        <source>For krbtgt/OTHER.REALM: the realm trust does not allow AES (for Zscaler: 471000, occurrence 3).</source>
        <translation>Para krbtgt/OTHER.REALM: la confianza de realm no permite AES (en Zscaler: 471000, caso 3).</translation>
    </message>
    <message>
        <source>Suddenly after an update or a hardening that switches RC4 off.</source>
        <translation>De repente tras una actualización o un refuerzo de seguridad que desactiva RC4.</translation>
    </message>
    <message>
        <source>The account has no AES key because its password is older than the domain&apos;s AES support; a new password creates one.</source>
        <translation>La cuenta no tiene clave AES porque su contraseña es anterior a la compatibilidad del dominio con AES; una contraseña nueva crea una.</translation>
    </message>
    <message>
        <source>RC4 is disabled on client or domain controller, and the account or its keytab has only RC4.</source>
        <translation>RC4 está deshabilitado en el cliente o el controlador de dominio, y la cuenta o su keytab solo tiene RC4.</translation>
    </message>
    <message>
        <source>On the trust object AES is not enabled.</source>
        <translation>En el objeto de confianza AES no está habilitado.</translation>
    </message>
    <message>
        <source>A service account&apos;s msDS-SupportedEncryptionTypes allows only DES or only RC4.</source>
        <translation>El msDS-SupportedEncryptionTypes de una cuenta de servicio solo permite DES o solo RC4.</translation>
    </message>
    <message>
        <source>Microsoft words the cause more generally: the KDC or the client got a packet that it cannot decrypt.</source>
        <translation>Microsoft expresa la causa de modo más general: el KDC o el cliente recibió un paquete que no puede descifrar.</translation>
    </message>
    <message>
        <source>Read the KDC&apos;s event 14, 16 or 27 on the domain controller, or the Kdcsvc events 201 to 209: they list requested and available types.</source>
        <translation>Lea el evento 14, 16 o 27 del KDC en el controlador de dominio, o los eventos Kdcsvc 201 a 209: muestran los tipos pedidos y los disponibles.</translation>
    </message>
    <message>
        <source>For a service or user: set msDS-SupportedEncryptionTypes to AES (24, 0x18) and change the password once, so that AES keys are made.</source>
        <translation>Para un servicio o usuario: ponga msDS-SupportedEncryptionTypes en AES (24, 0x18) y cambie la contraseña una vez, para que se creen claves AES.</translation>
    </message>
    <message>
        <source>For a trust: tick &quot;The other domain supports Kerberos AES Encryption&quot;, or ksetup /setenctypeattr REALM AES256-CTS-HMAC-SHA1-96 AES128-CTS-HMAC-SHA1-96.</source>
        <translation>Para una confianza: marque &quot;El otro dominio admite el cifrado AES de Kerberos&quot;, o ksetup /setenctypeattr REALM AES256-CTS-HMAC-SHA1-96 AES128-CTS-HMAC-SHA1-96.</translation>
    </message>
    <message>
        <source>Make a new keytab with AES keys and install it together with the new password.</source>
        <translation>Haga un nuevo keytab con claves AES e instálelo junto con la nueva contraseña.</translation>
    </message>
    <message>
        <source>klist shows the ticket with AES-256, and event 4769 reports 0x12 or 0x11 as encryption type.</source>
        <translation>klist muestra el ticket con AES-256, y el evento 4769 indica 0x12 o 0x11 como tipo de cifrado.</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>evento 4769</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>capturas</translation>
    </message>
    <message>
        <source>Spelling: RFC 4120 has KDC_ERR_ETYPE_NOSUPP, Microsoft&apos;s event pages print KDC_ERR_ETYPE_NOTSUPP. Microsoft&apos;s cause speaks of a packet that cannot be decrypted; by the RFC the code means that no common encryption type is left.</source>
        <translation>Grafía: RFC 4120 tiene KDC_ERR_ETYPE_NOSUPP, las páginas de eventos de Microsoft imprimen KDC_ERR_ETYPE_NOTSUPP. La causa de Microsoft habla de un paquete que no se puede descifrar; según el RFC el código significa que no queda ningún tipo de cifrado en común.</translation>
    </message>
    <message>
        <source>KDC (AS, TGS)</source>
        <translation>KDC (AS, TGS)</translation>
    </message>
</context>
<context>
    <name>krb:15</name>
    <message>
        <source>Checksum type not supported</source>
        <translation>Tipo de suma de comprobación no admitido</translation>
    </message>
    <message>
        <source>A program protects its request with a kind of checksum that the domain controller does not know. It is a matter of software versions.</source>
        <translation>Un programa protege su solicitud con un tipo de suma de comprobación que el controlador de dominio no conoce. Es cuestión de versiones de software.</translation>
    </message>
    <message>
        <source>The KDC finds a checksum type in the request that it has not implemented.</source>
        <translation>El KDC encuentra en la solicitud un tipo de suma de comprobación que no tiene implementado.</translation>
    </message>
    <message>
        <source>A client with unusual or outdated cryptographic settings.</source>
        <translation>Un cliente con configuración criptográfica inusual o anticuada.</translation>
    </message>
    <message>
        <source>By Microsoft&apos;s table: a computer receives a packet for which it has no key of the fitting encryption type, and so cannot decrypt the ticket. That describes encryption types more than checksums.</source>
        <translation>Según la tabla de Microsoft: un equipo recibe un paquete para el que no tiene clave del tipo de cifrado adecuado, y por eso no puede descifrar el ticket. Eso describe tipos de cifrado más que sumas de comprobación.</translation>
    </message>
    <message>
        <source>A test tool or a forged request.</source>
        <translation>Una herramienta de prueba o una solicitud falsificada.</translation>
    </message>
    <message>
        <source>Identify program and computer from the client address.</source>
        <translation>Identifique programa y equipo por la dirección de cliente.</translation>
    </message>
    <message>
        <source>Update the Kerberos library of the program or drop special checksum settings from krb5.conf.</source>
        <translation>Actualice la biblioteca Kerberos del programa o quite de krb5.conf la configuración especial de sumas de comprobación.</translation>
    </message>
    <message>
        <source>In a pure Active Directory this code is not expected: find out who sends it.</source>
        <translation>En un Active Directory puro no se espera este código: averigüe quién lo envía.</translation>
    </message>
    <message>
        <source>The program works with default settings and without this code in the log.</source>
        <translation>El programa funciona con la configuración predeterminada y sin este código en el registro.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cause for 0xF is about encryption keys and fits 0xE better; RFC 4120 means checksum types only.</source>
        <translation>La causa de Microsoft para 0xF trata de claves de cifrado y encaja mejor con 0xE; RFC 4120 se refiere solo a tipos de suma de comprobación.</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:16</name>
    <message>
        <source>Smart-card sign-on is not possible here</source>
        <translation>Aquí no es posible la autenticación con tarjeta inteligente</translation>
    </message>
    <message>
        <source>The domain controller cannot handle the kind of proof that your computer sent, most often a smart card. In most cases the domain controller lacks a certificate.</source>
        <translation>El controlador de dominio no puede tratar el tipo de prueba que envió su equipo, casi siempre una tarjeta inteligente. En la mayoría de los casos al controlador de dominio le falta un certificado.</translation>
    </message>
    <message>
        <source>Smart-card or certificate sign-on, and the domain controller has no fitting certificate.</source>
        <translation>Autenticación con tarjeta inteligente o certificado, y el controlador de dominio no tiene certificado adecuado.</translation>
    </message>
    <message>
        <source>A client sends pre-authentication data of a type that the KDC does not know.</source>
        <translation>Un cliente envía datos de autenticación previa de un tipo que el KDC no conoce.</translation>
    </message>
    <message>
        <source>Event 4771 shows it as 0x10; event 4768 is not written for this code.</source>
        <translation>El evento 4771 lo muestra como 0x10; el evento 4768 no se escribe para este código.</translation>
    </message>
    <message>
        <source>The domain controller has no certificate for smart-card logon (template Domain Controller Authentication or Kerberos Authentication).</source>
        <translation>El controlador de dominio no tiene certificado para tarjeta inteligente (plantilla Autenticación de controlador de dominio o Autenticación Kerberos).</translation>
    </message>
    <message>
        <source>The right certification authority cannot be reached, or the wrong one is asked, so the domain controller gets no certificate.</source>
        <translation>No se puede acceder a la entidad de certificación correcta, o se pregunta a la equivocada, así que el controlador de dominio no recibe certificado.</translation>
    </message>
    <message>
        <source>The certificate of the domain controller has expired or is not trusted in NTAuth.</source>
        <translation>El certificado del controlador de dominio ha expirado o no es de confianza en NTAuth.</translation>
    </message>
    <message>
        <source>On a MIT KDC: the PKINIT or OTP module is not installed or not configured.</source>
        <translation>En un KDC MIT: el módulo PKINIT u OTP no está instalado o no está configurado.</translation>
    </message>
    <message>
        <source>Let the user sign on with a password if policy allows it, and note which domain controller answered (echo %LOGONSERVER%).</source>
        <translation>Haga que el usuario inicie sesión con contraseña si la directiva lo permite, y anote qué controlador de dominio respondió (echo %LOGONSERVER%).</translation>
    </message>
    <message>
        <source>Check the certificate of that domain controller: certutil -dcinfo verify; enrol a new one if it is missing or expired.</source>
        <translation>Compruebe el certificado de ese controlador de dominio: certutil -dcinfo verify; inscriba uno nuevo si falta o ha expirado.</translation>
    </message>
    <message>
        <source>See that the issuing CA is published in NTAuth and that its revocation list can be fetched.</source>
        <translation>Vea que la CA emisora está publicada en NTAuth y que se puede obtener su lista de revocación.</translation>
    </message>
    <message>
        <source>certutil -dcinfo verify is clean for all domain controllers, and a smart card signs on.</source>
        <translation>certutil -dcinfo verify sale limpio para todos los controladores de dominio, y una tarjeta inteligente inicia sesión.</translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation>evento 4771</translation>
    </message>
    <message>
        <source>smart-card logon</source>
        <translation>inicio de sesión con tarjeta inteligente</translation>
    </message>
    <message>
        <source>KDC (AS, PKINIT)</source>
        <translation>KDC (AS, PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:17</name>
    <message>
        <source>Way of writing the trust path not supported</source>
        <translation>Forma de escribir la ruta de confianza no admitida</translation>
    </message>
    <message>
        <source>The ticket came through several realms, and its record of the way is written in a form that this server does not read. The administrators of the realms have to look at it.</source>
        <translation>El ticket pasó por varios realms, y el registro de su camino está escrito en una forma que este servidor no lee. Lo tienen que mirar los administradores de los realms.</translation>
    </message>
    <message>
        <source>The KDC meets a transited-realms field of an unknown type.</source>
        <translation>El KDC encuentra un campo de realms transitados de tipo desconocido.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause; it needs very unusual software.</source>
        <translation>La tabla de Microsoft no da causa; hace falta software muy inusual.</translation>
    </message>
    <message>
        <source>A foreign KDC that does not use the standard encoding (type 1, domain-X500-compress).</source>
        <translation>Un KDC ajeno que no usa la codificación estándar (tipo 1, domain-X500-compress).</translation>
    </message>
    <message>
        <source>Collect the names of the realms on the way and the software of their KDCs, and hand them to the directory team.</source>
        <translation>Recoja los nombres de los realms del camino y el software de sus KDC, y entréguelos al equipo de directorio.</translation>
    </message>
    <message>
        <source>A ticket through the same realms is issued after the foreign KDC was corrected.</source>
        <translation>Tras corregir el KDC ajeno se emite un ticket por los mismos realms.</translation>
    </message>
    <message>
        <source>Spelling: KDC_ERR_TRTYPE_NOSUPP in RFC 4120, KDC_ERR_TRTYPE_NO_SUPP in Microsoft&apos;s table.</source>
        <translation>Grafía: KDC_ERR_TRTYPE_NOSUPP en RFC 4120, KDC_ERR_TRTYPE_NO_SUPP en la tabla de Microsoft.</translation>
    </message>
    <message>
        <source>KDC (TGS)</source>
        <translation>KDC (TGS)</translation>
    </message>
</context>
<context>
    <name>krb:18</name>
    <message>
        <source>Account disabled, locked or expired</source>
        <translation>Cuenta deshabilitada, bloqueada o expirada</translation>
    </message>
    <message>
        <source>Your account may not sign on at the moment: it is locked after wrong passwords, switched off, or past its end date. The helpdesk can see which of the three.</source>
        <translation>Su cuenta no puede iniciar sesión en este momento: está bloqueada tras contraseñas incorrectas, desactivada, o pasada su fecha de fin. El soporte puede ver cuál de las tres.</translation>
    </message>
    <message>
        <source>A ticket is asked for an account that is disabled, expired or locked out.</source>
        <translation>Se pide un ticket para una cuenta deshabilitada, expirada o bloqueada.</translation>
    </message>
    <message>
        <source>Active Directory also answers so outside the logon hours, and, when it re-checks an account during a session, for tickets older than twenty minutes.</source>
        <translation>Active Directory responde así también fuera de las horas de inicio de sesión y, cuando vuelve a comprobar una cuenta durante una sesión, con tickets de más de veinte minutos.</translation>
    </message>
    <message>
        <source>A MIT KDC sends it after too many failed attempts.</source>
        <translation>Un KDC MIT lo envía tras demasiados intentos fallidos.</translation>
    </message>
    <message>
        <source>The account was disabled explicitly.</source>
        <translation>La cuenta se deshabilitó explícitamente.</translation>
    </message>
    <message>
        <source>Too many wrong passwords: a phone, a drive mapping or a service may still try an old password.</source>
        <translation>Demasiadas contraseñas incorrectas: un teléfono, una unidad de red o un servicio puede seguir probando una contraseña antigua.</translation>
    </message>
    <message>
        <source>The account&apos;s end date has passed.</source>
        <translation>La fecha de fin de la cuenta ya pasó.</translation>
    </message>
    <message>
        <source>Look at the account in the directory: locked, disabled, expired? Or read the NTSTATUS: 0xC0000234 locked, 0xC0000072 disabled, 0xC0000193 expired.</source>
        <translation>Mire la cuenta en el directorio: ¿bloqueada, deshabilitada, expirada? O lea el NTSTATUS: 0xC0000234 bloqueada, 0xC0000072 deshabilitada, 0xC0000193 expirada.</translation>
    </message>
    <message>
        <source>When locked: unlock it and search the source of the wrong passwords in events 4740 and 4771 before it happens again.</source>
        <translation>Si está bloqueada: desbloquéela y busque el origen de las contraseñas incorrectas en los eventos 4740 y 4771 antes de que vuelva a ocurrir.</translation>
    </message>
    <message>
        <source>When disabled or expired: clear with the user&apos;s manager, then enable or extend.</source>
        <translation>Si está deshabilitada o expirada: acláreselo con el superior del usuario, y después habilite o prorrogue.</translation>
    </message>
    <message>
        <source>Many accounts locked within minutes from one address: suspect password guessing.</source>
        <translation>Muchas cuentas bloqueadas en minutos desde una dirección: sospeche de adivinación de contraseñas.</translation>
    </message>
    <message>
        <source>The account shows as enabled and unlocked, and a new ticket arrives.</source>
        <translation>La cuenta aparece habilitada y desbloqueada, y llega un ticket nuevo.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>KDC (AS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC (AS); e-data: Windows puede añadir KERB-ERROR-DATA tipo 3 (KERB-EXT-ERROR, un NTSTATUS)</translation>
    </message>
</context>
<context>
    <name>krb:19</name>
    <message>
        <source>The service&apos;s account is switched off</source>
        <translation>La cuenta del servicio está desactivada</translation>
    </message>
    <message>
        <source>The service that you want to reach cannot be used, because its account was disabled. Your own account is fine.</source>
        <translation>El servicio al que quiere llegar no se puede usar, porque se deshabilitó su cuenta. Su propia cuenta está bien.</translation>
    </message>
    <message>
        <source>A ticket is asked for a service whose account is disabled or locked.</source>
        <translation>Se pide un ticket para un servicio cuya cuenta está deshabilitada o bloqueada.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table has no cause for it.</source>
        <translation>La tabla de Microsoft no tiene causa para él.</translation>
    </message>
    <message>
        <source>The service account or the computer account of the server was disabled, for instance by a clean-up of inactive accounts.</source>
        <translation>La cuenta de servicio o la cuenta de equipo del servidor se deshabilitó, por ejemplo en una limpieza de cuentas inactivas.</translation>
    </message>
    <message>
        <source>Find the account that holds the SPN (setspn -Q) and look at its state.</source>
        <translation>Busque la cuenta que lleva el SPN (setspn -Q) y mire su estado.</translation>
    </message>
    <message>
        <source>Enable the account if the service is still in use.</source>
        <translation>Habilite la cuenta si el servicio aún se usa.</translation>
    </message>
    <message>
        <source>Confirm whether the service should still exist.</source>
        <translation>Confirme si el servicio debe seguir existiendo.</translation>
    </message>
    <message>
        <source>klist get for the service succeeds.</source>
        <translation>klist get para el servicio funciona.</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:20</name>
    <message>
        <source>The ticket-granting ticket is no longer accepted</source>
        <translation>El ticket-granting ticket ya no se acepta</translation>
    </message>
    <message>
        <source>The domain controller does not accept your main ticket any more. Signing out and in again gives you a new one.</source>
        <translation>El controlador de dominio ya no acepta su ticket principal. Cerrar sesión y volver a iniciarla le da uno nuevo.</translation>
    </message>
    <message>
        <source>A TGS request comes with a ticket that the KDC counts as revoked.</source>
        <translation>Llega una solicitud TGS con un ticket que el KDC considera revocado.</translation>
    </message>
    <message>
        <source>Since the updates for CVE-2021-42287: the account named in the ticket&apos;s PAC is not the account in the directory.</source>
        <translation>Desde las actualizaciones por CVE-2021-42287: la cuenta nombrada en el PAC del ticket no es la cuenta del directorio.</translation>
    </message>
    <message>
        <source>The account was deleted and created anew under the same name, or the ticket is older than such a change.</source>
        <translation>La cuenta se eliminó y se creó de nuevo con el mismo nombre, o el ticket es anterior a un cambio así.</translation>
    </message>
    <message>
        <source>The ticket&apos;s PAC lacks the requestor entry, as with forged (&quot;golden&quot;) tickets or unpatched domain controllers in a mixed domain.</source>
        <translation>Al PAC del ticket le falta la entrada del solicitante, como en tickets falsificados (&quot;golden&quot;) o con controladores de dominio sin actualizar en un dominio mixto.</translation>
    </message>
    <message>
        <source>In the design of PKCROSS (a draft that never became common) a remote KDC forgot its old key while tickets made with it were still valid.</source>
        <translation>En el diseño de PKCROSS (un borrador que nunca se extendió) un KDC remoto olvidaba su clave antigua mientras aún eran válidos tickets hechos con ella.</translation>
    </message>
    <message>
        <source>Sign out and sign in again, so that the computer gets a new main ticket.</source>
        <translation>Cierre sesión y vuelva a iniciarla, para que el equipo obtenga un ticket principal nuevo.</translation>
    </message>
    <message>
        <source>Run klist purge and lock and unlock the screen instead, if signing out is not possible now.</source>
        <translation>En su lugar ejecute klist purge y bloquee y desbloquee la pantalla, si ahora no se puede cerrar sesión.</translation>
    </message>
    <message>
        <source>Make sure that all domain controllers have the same update level.</source>
        <translation>Asegúrese de que todos los controladores de dominio tienen el mismo nivel de actualización.</translation>
    </message>
    <message>
        <source>If it comes back or hits an administrator&apos;s account, examine where the ticket came from.</source>
        <translation>Si vuelve o afecta a la cuenta de un administrador, examine de dónde vino el ticket.</translation>
    </message>
    <message>
        <source>A ticket with a new start time is in klist, and services open.</source>
        <translation>En klist hay un ticket con una nueva hora de inicio, y los servicios se abren.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table explains 0x14 with PKCROSS and names RFC 1510, which has no such text; it comes from a draft. In Active Directory of today the check of the PAC requestor is the likelier reason.</source>
        <translation>La tabla de Microsoft explica 0x14 con PKCROSS y nombra RFC 1510, que no tiene ese texto; viene de un borrador. En el Active Directory de hoy la comprobación del solicitante del PAC es la razón más probable.</translation>
    </message>
    <message>
        <source>KDC (TGS)</source>
        <translation>KDC (TGS)</translation>
    </message>
</context>
<context>
    <name>krb:21</name>
    <message>
        <source>The account is not valid yet</source>
        <translation>La cuenta aún no es válida</translation>
    </message>
    <message>
        <source>Your account starts only on a later date or time. Try again then, or ask for an earlier start.</source>
        <translation>Su cuenta solo empieza en una fecha u hora posterior. Vuelva a intentarlo entonces, o pida un comienzo anterior.</translation>
    </message>
    <message>
        <source>A KDC with start dates for accounts is asked before that date.</source>
        <translation>Se pregunta a un KDC con fechas de inicio de cuentas antes de esa fecha.</translation>
    </message>
    <message>
        <source>Without a cause in Microsoft&apos;s table; Active Directory accounts have no start date.</source>
        <translation>Sin causa en la tabla de Microsoft; las cuentas de Active Directory no tienen fecha de inicio.</translation>
    </message>
    <message>
        <source>An account prepared for a later first day, on a Unix or other KDC.</source>
        <translation>Una cuenta preparada para un primer día posterior, en un KDC de Unix u otro.</translation>
    </message>
    <message>
        <source>The KDC&apos;s clock is behind.</source>
        <translation>El reloj del KDC va atrasado.</translation>
    </message>
    <message>
        <source>Ask for the start date of the account and compare with the KDC&apos;s date and time.</source>
        <translation>Pregunte la fecha de inicio de la cuenta y compárela con la fecha y hora del KDC.</translation>
    </message>
    <message>
        <source>Let the administrators of the KDC move the start date if needed.</source>
        <translation>Haga que los administradores del KDC muevan la fecha de inicio si hace falta.</translation>
    </message>
    <message>
        <source>After the start time the first sign-on works.</source>
        <translation>Tras la hora de inicio funciona el primer inicio de sesión.</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:22</name>
    <message>
        <source>The service is not valid yet</source>
        <translation>El servicio aún no es válido</translation>
    </message>
    <message>
        <source>The service you want is prepared but not yet released for use.</source>
        <translation>El servicio que desea está preparado pero aún no liberado para su uso.</translation>
    </message>
    <message>
        <source>The entry of the service has a start time in the future.</source>
        <translation>La entrada del servicio tiene una hora de inicio en el futuro.</translation>
    </message>
    <message>
        <source>No cause is given in Microsoft&apos;s table; rare.</source>
        <translation>La tabla de Microsoft no da causa; raro.</translation>
    </message>
    <message>
        <source>A service principal that was entered ahead of its launch.</source>
        <translation>Un principal de servicio que se introdujo antes de su lanzamiento.</translation>
    </message>
    <message>
        <source>A KDC whose date is wrong.</source>
        <translation>Un KDC con fecha errónea.</translation>
    </message>
    <message>
        <source>Say when the service goes live, or have the start time removed.</source>
        <translation>Diga cuándo entra en servicio, o haga quitar la hora de inicio.</translation>
    </message>
    <message>
        <source>From the start time on a ticket for the service is given out.</source>
        <translation>Desde la hora de inicio se entrega un ticket para el servicio.</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:23</name>
    <message>
        <source>The password has expired</source>
        <translation>La contraseña ha expirado</translation>
    </message>
    <message>
        <source>Your password is too old or has to be changed at the next sign-on. Choose a new one, then everything works again.</source>
        <translation>Su contraseña es demasiado antigua o hay que cambiarla en el próximo inicio de sesión. Elija una nueva, y todo vuelve a funcionar.</translation>
    </message>
    <message>
        <source>A sign-on with an account whose password has reached its maximum age, or which is set to &quot;User must change password at next logon&quot;.</source>
        <translation>Un inicio de sesión con una cuenta cuya contraseña alcanzó su antigüedad máxima, o que está en &quot;El usuario debe cambiar la contraseña en el siguiente inicio de sesión&quot;.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s older pages say that event 4768 does not show 0x17 and that 4771 does; newer pages make this exception only for 0x10 and 0x18.</source>
        <translation>Páginas antiguas de Microsoft dicen que el evento 4768 no muestra 0x17 y que 4771 sí; las más nuevas hacen esta excepción solo para 0x10 y 0x18.</translation>
    </message>
    <message>
        <source>The user&apos;s password has expired.</source>
        <translation>La contraseña del usuario ha expirado.</translation>
    </message>
    <message>
        <source>An administrator set the password and asked for a change at the first sign-on.</source>
        <translation>Un administrador puso la contraseña y pidió un cambio en el primer inicio de sesión.</translation>
    </message>
    <message>
        <source>A program or a phone that cannot show a dialog for a new password keeps failing with it.</source>
        <translation>Un programa o teléfono que no puede mostrar un diálogo de contraseña nueva sigue fallando con ella.</translation>
    </message>
    <message>
        <source>Press Ctrl+Alt+Del, choose &quot;Change a password&quot;, or sign out and in: Windows then asks for a new one. On Linux and macOS use kpasswd.</source>
        <translation>Pulse Ctrl+Alt+Supr, elija &quot;Cambiar una contraseña&quot;, o cierre sesión y vuelva a iniciarla: Windows pide entonces una nueva. En Linux y macOS use kpasswd.</translation>
    </message>
    <message>
        <source>For users outside the office: VPN first, or the company&apos;s web page for password changes.</source>
        <translation>Para usuarios fuera de la oficina: primero VPN, o la página web de la empresa para cambiar contraseñas.</translation>
    </message>
    <message>
        <source>For a service account: set a new password in the directory and in the service.</source>
        <translation>Para una cuenta de servicio: ponga una contraseña nueva en el directorio y en el servicio.</translation>
    </message>
    <message>
        <source>The new password signs on, and klist shows a ticket issued after the change.</source>
        <translation>La nueva contraseña inicia sesión, y klist muestra un ticket emitido tras el cambio.</translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation>evento 4771</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>evento 4768</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>Which events show 0x17: an older revision of Microsoft&apos;s page excludes it from 4768, a newer revision does not. Look in both 4768 and 4771.</source>
        <translation>Qué eventos muestran 0x17: una revisión antigua de la página de Microsoft lo excluye de 4768, una más nueva no. Mire en 4768 y en 4771.</translation>
    </message>
    <message>
        <source>KDC (AS)</source>
        <translation>KDC (AS)</translation>
    </message>
</context>
<context>
    <name>krb:24</name>
    <message>
        <source>Wrong password</source>
        <translation>Contraseña incorrecta</translation>
    </message>
    <message>
        <source>The password that was used is not the right one for this account. It may be a typing error, or a device that still remembers your old password.</source>
        <translation>La contraseña usada no es la correcta para esta cuenta. Puede ser un error de escritura, o un dispositivo que aún recuerda su contraseña antigua.</translation>
    </message>
    <message>
        <source>The time stamp that the client encrypted with the password cannot be opened with the account&apos;s key.</source>
        <translation>La marca de tiempo que el cliente cifró con la contraseña no se puede abrir con la clave de la cuenta.</translation>
    </message>
    <message>
        <source>Event 4771 shows it as 0x18, with the client&apos;s address; event 4768 is not written for it.</source>
        <translation>El evento 4771 lo muestra como 0x18, con la dirección del cliente; el evento 4768 no se escribe para él.</translation>
    </message>
    <message>
        <source>On Linux the same code comes up for a keytab that no longer fits.</source>
        <translation>En Linux aparece el mismo código con un keytab que ya no encaja.</translation>
    </message>
    <message>
        <source>The user typed a wrong password: caps lock, keyboard language, the password of another account.</source>
        <translation>El usuario escribió una contraseña incorrecta: Bloq Mayús, idioma del teclado, la contraseña de otra cuenta.</translation>
    </message>
    <message>
        <source>The password was changed, and a phone, a mapped drive, a scheduled task or a second computer still uses the old one.</source>
        <translation>La contraseña se cambió, y un teléfono, una unidad de red, una tarea programada o un segundo equipo aún usa la antigua.</translation>
    </message>
    <message>
        <source>A keytab made before the last password change, or with a wrong salt after a rename of the account.</source>
        <translation>Un keytab anterior al último cambio de contraseña, o con una sal errónea tras cambiar el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>One wrong attempt against each of many accounts: password spraying.</source>
        <translation>Un intento erróneo contra cada una de muchas cuentas: difusión de contraseñas.</translation>
    </message>
    <message>
        <source>Type the password once more, slowly, with an eye on caps lock and keyboard language. Stop before the account locks.</source>
        <translation>Escriba la contraseña una vez más, despacio, atendiendo a Bloq Mayús y al idioma del teclado. Pare antes de que la cuenta se bloquee.</translation>
    </message>
    <message>
        <source>Look at the Client Address in event 4771: is it the user&apos;s own computer or another device?</source>
        <translation>Mire la Client Address del evento 4771: ¿es el equipo del propio usuario u otro dispositivo?</translation>
    </message>
    <message>
        <source>When it is another device, remove the stored password there: Credential Manager, mail on the phone, services, tasks.</source>
        <translation>Si es otro dispositivo, quite ahí la contraseña guardada: Administrador de credenciales, correo del teléfono, servicios, tareas.</translation>
    </message>
    <message>
        <source>Reset the password if nobody knows it any more; mind the lockout counter.</source>
        <translation>Restablezca la contraseña si ya nadie la sabe; cuidado con el contador de bloqueo.</translation>
    </message>
    <message>
        <source>For a keytab: make a new one and compare kvno (klist -k) with the account&apos;s.</source>
        <translation>Para un keytab: haga uno nuevo y compare kvno (klist -k) con el de la cuenta.</translation>
    </message>
    <message>
        <source>The sign-on works, and no new event 4771 with 0x18 appears for the account.</source>
        <translation>El inicio de sesión funciona, y no aparece ningún evento 4771 nuevo con 0x18 para la cuenta.</translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation>evento 4771</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>SSSD logs</source>
        <translation>registros de SSSD</translation>
    </message>
    <message>
        <source>KDC (AS); e-data: METHOD-DATA (optional)</source>
        <translation>KDC (AS); e-data: METHOD-DATA (opcional)</translation>
    </message>
</context>
<context>
    <name>krb:25</name>
    <message>
        <source>Normal first answer: please prove who you are</source>
        <translation>Primera respuesta normal: pruebe quién es</translation>
    </message>
    <message>
        <source>This is not an error. The domain controller only asks the computer to prove the password, and the computer does so with its next message.</source>
        <translation>No es un error. El controlador de dominio solo pide al equipo que pruebe la contraseña, y el equipo lo hace con su siguiente mensaje.</translation>
    </message>
    <message>
        <source>The first request of nearly every sign-on goes out without proof, and the KDC answers with this code and a list of what it accepts.</source>
        <translation>La primera solicitud de casi todo inicio de sesión sale sin prueba, y el KDC responde con este código y una lista de lo que acepta.</translation>
    </message>
    <message>
        <source>Traces of MIT, Heimdal and Java clients show it all the time.</source>
        <translation>Las trazas de clientes MIT, Heimdal y Java lo muestran continuamente.</translation>
    </message>
    <message>
        <source>Unix clients (MIT Kerberos) do not send a proof with their first request; a Windows KDC that requires pre-authentication, which is the default, then sends this code, and the client repeats the request with the proof.</source>
        <translation>Los clientes Unix (MIT Kerberos) no envían prueba con su primera solicitud; un KDC de Windows que exige autenticación previa, lo predeterminado, envía entonces este código, y el cliente repite la solicitud con la prueba.</translation>
    </message>
    <message>
        <source>Only when nothing follows: a client that cannot continue, for example a very old or home-made one.</source>
        <translation>Solo si no sigue nada: un cliente que no puede continuar, por ejemplo uno muy antiguo o casero.</translation>
    </message>
    <message>
        <source>Do not report it as a fault. Look at the answer to the next request.</source>
        <translation>No lo comunique como fallo. Mire la respuesta a la siguiente solicitud.</translation>
    </message>
    <message>
        <source>If a client stops here, configure or update it so that it sends pre-authentication.</source>
        <translation>Si un cliente se detiene aquí, configúrelo o actualícelo para que envíe autenticación previa.</translation>
    </message>
    <message>
        <source>A second AS request with padata follows, and it is answered with a ticket.</source>
        <translation>Sigue una segunda solicitud AS con padata, y se responde con un ticket.</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>capturas</translation>
    </message>
    <message>
        <source>KRB5_TRACE</source>
        <translation>KRB5_TRACE</translation>
    </message>
    <message>
        <source>KDC (AS); e-data: METHOD-DATA</source>
        <translation>KDC (AS); e-data: METHOD-DATA</translation>
    </message>
</context>
<context>
    <name>krb:26</name>
    <message>
        <source>Ticket and requested server do not belong together</source>
        <translation>El ticket y el servidor pedido no van juntos</translation>
    </message>
    <message>
        <source>The program sent a ticket of one server and asked for another one. This is a matter for those who run the program.</source>
        <translation>El programa envió el ticket de un servidor y pidió otro. Es asunto de quienes llevan el programa.</translation>
    </message>
    <message>
        <source>A renewal or forwarding names another server than the ticket that is sent along.</source>
        <translation>Una renovación o reenvío nombra otro servidor que el ticket que se adjunta.</translation>
    </message>
    <message>
        <source>A user-to-user or delegation request comes with a second ticket that was not issued to the asking service.</source>
        <translation>Llega una solicitud user-to-user o de delegación con un segundo ticket que no se emitió al servicio que pide.</translation>
    </message>
    <message>
        <source>A client that mixes up tickets, for instance after a server was renamed during a session.</source>
        <translation>Un cliente que mezcla tickets, por ejemplo después de cambiar el nombre de un servidor durante una sesión.</translation>
    </message>
    <message>
        <source>A delegation set-up in which the front-end server uses the ticket of another account.</source>
        <translation>Una delegación en la que el servidor front-end usa el ticket de otra cuenta.</translation>
    </message>
    <message>
        <source>Close the program and start it again, so that it fetches new tickets.</source>
        <translation>Cierre el programa e inícielo de nuevo, para que obtenga tickets nuevos.</translation>
    </message>
    <message>
        <source>Purge the tickets (klist purge, kdestroy) and try once more.</source>
        <translation>Purgue los tickets (klist purge, kdestroy) y pruebe una vez más.</translation>
    </message>
    <message>
        <source>Check under which account the front-end runs and whose ticket it uses for delegation.</source>
        <translation>Compruebe con qué cuenta se ejecuta el front-end y de quién es el ticket que usa para la delegación.</translation>
    </message>
    <message>
        <source>With fresh tickets the request passes.</source>
        <translation>Con tickets nuevos la solicitud pasa.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text is &quot;KDC does not know about the requested server&quot; and gives no cause; RFC 4120 says &quot;Requested server and ticket don&apos;t match&quot;. Unknown servers have code 7.</source>
        <translation>El texto de Microsoft es &quot;KDC does not know about the requested server&quot; y no da causa; RFC 4120 dice &quot;Requested server and ticket don&apos;t match&quot;. Los servidores desconocidos tienen el código 7.</translation>
    </message>
    <message>
        <source>KDC (TGS)</source>
        <translation>KDC (TGS)</translation>
    </message>
</context>
<context>
    <name>krb:27</name>
    <message>
        <source>This name can only be reached user to user</source>
        <translation>A este nombre solo se llega por user-to-user</translation>
    </message>
    <message>
        <source>The name that was asked for is a person&apos;s account and not a service. A normal service ticket is not given for it.</source>
        <translation>El nombre que se pidió es la cuenta de una persona y no un servicio. No se da para él un ticket de servicio normal.</translation>
    </message>
    <message>
        <source>A ticket is asked for an account that may only take part in user-to-user authentication: in Active Directory an ordinary user account without a service principal name.</source>
        <translation>Se pide un ticket para una cuenta que solo puede participar en autenticación user-to-user: en Active Directory una cuenta de usuario corriente sin nombre de entidad de seguridad de servicio.</translation>
    </message>
    <message>
        <source>On MIT KDCs: the principal has the attribute -allow_svr.</source>
        <translation>En KDC MIT: el principal tiene el atributo -allow_svr.</translation>
    </message>
    <message>
        <source>A service runs under a user account that has no SPN, and the client asks for the account name.</source>
        <translation>Un servicio se ejecuta con una cuenta de usuario sin SPN, y el cliente pide el nombre de cuenta.</translation>
    </message>
    <message>
        <source>A configuration with a user name where a service name belongs.</source>
        <translation>Una configuración con un nombre de usuario donde va un nombre de servicio.</translation>
    </message>
    <message>
        <source>Read the requested name in event 4769 and find out which program uses it.</source>
        <translation>Lea el nombre pedido en el evento 4769 y averigüe qué programa lo usa.</translation>
    </message>
    <message>
        <source>Give the service account an SPN (setspn -S), and let the client ask for that.</source>
        <translation>Dé a la cuenta de servicio un SPN (setspn -S), y haga que el cliente lo pida.</translation>
    </message>
    <message>
        <source>Enter HOST/..., HTTP/... or the like as the target in the program, not a user&apos;s name.</source>
        <translation>Escriba como destino en el programa HOST/..., HTTP/... o similar, no el nombre de un usuario.</translation>
    </message>
    <message>
        <source>klist get with the service principal name brings a ticket.</source>
        <translation>klist get con el nombre de entidad de seguridad de servicio trae un ticket.</translation>
    </message>
    <message>
        <source>Not among the rows of Microsoft&apos;s table for 4768. An older Microsoft page for 4769 prints 0x1B next to KDC_ERR_SVC_UNAVAILABLE, which RFC 4120 has at 29 (0x1D).</source>
        <translation>No está entre las filas de la tabla de Microsoft para 4768. Una página antigua de Microsoft para 4769 imprime 0x1B junto a KDC_ERR_SVC_UNAVAILABLE, que RFC 4120 tiene en 29 (0x1D).</translation>
    </message>
    <message>
        <source>KDC (TGS)</source>
        <translation>KDC (TGS)</translation>
    </message>
</context>
<context>
    <name>krb:28</name>
    <message>
        <source>The way through the trusts is not accepted</source>
        <translation>El camino por las confianzas no se acepta</translation>
    </message>
    <message>
        <source>Your ticket came here through other domains, and this domain does not accept that way. The administrators of the trust decide this.</source>
        <translation>Su ticket llegó por otros dominios, y este dominio no acepta ese camino. Lo deciden los administradores de la confianza.</translation>
    </message>
    <message>
        <source>A cross-realm request whose list of passed realms breaks the KDC&apos;s policy.</source>
        <translation>Una solicitud entre realms cuya lista de realms pasados incumple la directiva del KDC.</translation>
    </message>
    <message>
        <source>A realm on the way is not in the KDC&apos;s allowed path ([capaths] with MIT and Heimdal).</source>
        <translation>Un realm del camino no está en la ruta permitida del KDC ([capaths] en MIT y Heimdal).</translation>
    </message>
    <message>
        <source>A non-transitive trust is used as if it were transitive.</source>
        <translation>Una confianza no transitiva se usa como si lo fuera.</translation>
    </message>
    <message>
        <source>Note the user&apos;s realm, the service&apos;s realm and the tickets krbtgt/... in klist: they show the way.</source>
        <translation>Anote el realm del usuario, el del servicio y los tickets krbtgt/... de klist: muestran el camino.</translation>
    </message>
    <message>
        <source>Create a direct or a transitive trust, or extend [capaths] on the Unix side.</source>
        <translation>Cree una confianza directa o transitiva, o amplíe [capaths] en el lado Unix.</translation>
    </message>
    <message>
        <source>kvno for the service gets a ticket by the intended way.</source>
        <translation>kvno para el servicio obtiene un ticket por el camino previsto.</translation>
    </message>
    <message>
        <source>KDC (TGS)</source>
        <translation>KDC (TGS)</translation>
    </message>
</context>
<context>
    <name>krb:29</name>
    <message>
        <source>A part that the KDC needs is not available</source>
        <translation>No está disponible una parte que necesita el KDC</translation>
    </message>
    <message>
        <source>The domain controller is reachable but cannot do its work at the moment, because something behind it does not answer. Wait a little and try again.</source>
        <translation>Se puede acceder al controlador de dominio pero ahora no puede trabajar, porque algo que hay detrás no responde. Espere un poco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The KDC cannot reach its database, the directory, or (on a read-only domain controller) a writable one.</source>
        <translation>El KDC no puede llegar a su base de datos, al directorio o (en un controlador de solo lectura) a uno de escritura.</translation>
    </message>
    <message>
        <source>Microsoft lists the code without any cause.</source>
        <translation>Microsoft lista el código sin causa alguna.</translation>
    </message>
    <message>
        <source>A domain controller that is just starting, shutting down or overloaded.</source>
        <translation>Un controlador de dominio que está arrancando, apagándose o sobrecargado.</translation>
    </message>
    <message>
        <source>A read-only domain controller without connection to a writable one.</source>
        <translation>Un controlador de dominio de solo lectura sin conexión con uno de escritura.</translation>
    </message>
    <message>
        <source>On MIT with an LDAP database: the LDAP server is down.</source>
        <translation>En MIT con base de datos LDAP: el servidor LDAP está parado.</translation>
    </message>
    <message>
        <source>Wait for some minutes and sign on again.</source>
        <translation>Espere unos minutos y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Find the domain controller that answered (klist, nltest /dsgetdc:DOMAIN) and try another one with nltest /dsgetdc:DOMAIN /force.</source>
        <translation>Averigüe qué controlador de dominio respondió (klist, nltest /dsgetdc:DOMAIN) y pruebe otro con nltest /dsgetdc:DOMAIN /force.</translation>
    </message>
    <message>
        <source>Check services and replication on that domain controller: dcdiag, repadmin /replsummary.</source>
        <translation>Compruebe servicios y replicación en ese controlador de dominio: dcdiag, repadmin /replsummary.</translation>
    </message>
    <message>
        <source>dcdiag passes on this domain controller, and tickets come from it again.</source>
        <translation>dcdiag pasa en este controlador de dominio, y vuelven a venir tickets de él.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text is &quot;KDC is unavailable&quot;, the RFC&apos;s &quot;A service is not available&quot;: the KDC itself does answer. An older Microsoft page for event 4769 prints the code as 0x1B (27), a number that RFC 4120 gives to user-to-user.</source>
        <translation>El texto de Microsoft es &quot;KDC is unavailable&quot;, el del RFC &quot;A service is not available&quot;: el propio KDC sí responde. Una página antigua de Microsoft para el evento 4769 imprime el código como 0x1B (27), un número que RFC 4120 da a user-to-user.</translation>
    </message>
    <message>
        <source>KDC; e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC; e-data: Windows puede añadir KERB-ERROR-DATA tipo 3 (KERB-EXT-ERROR, un NTSTATUS)</translation>
    </message>
</context>
<context>
    <name>krb:30</name>
    <message>
        <source>Number without a meaning</source>
        <translation>Número sin significado</translation>
    </message>
    <message>
        <source>No standard gives this number a meaning. If a program shows it, its message text counts, not the number.</source>
        <translation>Ningún estándar da significado a este número. Si un programa lo muestra, cuenta el texto de su mensaje, no el número.</translation>
    </message>
    <message>
        <source>MIT&apos;s error table has a placeholder here, so that &quot;KRB5 error code 30&quot; can come up in theory.</source>
        <translation>La tabla de errores de MIT tiene aquí un marcador de posición, así que en teoría puede aparecer &quot;KRB5 error code 30&quot;.</translation>
    </message>
    <message>
        <source>A program or device that uses a number of its own.</source>
        <translation>Un programa o dispositivo que usa un número propio.</translation>
    </message>
    <message>
        <source>Note the whole message and which program shows it.</source>
        <translation>Anote el mensaje completo y qué programa lo muestra.</translation>
    </message>
    <message>
        <source>Ask the maker of the program what it means.</source>
        <translation>Pregunte al fabricante del programa qué significa.</translation>
    </message>
    <message>
        <source>The maker&apos;s explanation is found, or the code does not come back.</source>
        <translation>Se encuentra la explicación del fabricante, o el código no vuelve.</translation>
    </message>
</context>
<context>
    <name>krb:31</name>
    <message>
        <source>Cannot be decrypted: the keys do not match</source>
        <translation>No se puede descifrar: las claves no coinciden</translation>
    </message>
    <message>
        <source>The receiver could not open the encrypted data, because it has another key. With kinit it simply means a wrong password; with a service it means that the service&apos;s key is out of step.</source>
        <translation>El receptor no pudo abrir los datos cifrados, porque tiene otra clave. Con kinit significa simplemente una contraseña incorrecta; con un servicio, que la clave del servicio está desfasada.</translation>
    </message>
    <message>
        <source>A KDC or a service decrypts a ticket or an authenticator, and the check sum inside does not fit.</source>
        <translation>Un KDC o servicio descifra un ticket o un autenticador, y la suma de comprobación de dentro no encaja.</translation>
    </message>
    <message>
        <source>kinit of MIT shows it as &quot;Password incorrect&quot; when the reply cannot be opened with the typed password.</source>
        <translation>kinit de MIT lo muestra como &quot;Password incorrect&quot; cuando la respuesta no se abre con la contraseña escrita.</translation>
    </message>
    <message>
        <source>The Zscaler KDC answers so when the two sides of the trust hold different passwords.</source>
        <translation>El KDC de Zscaler responde así cuando los dos lados de la confianza tienen contraseñas distintas.</translation>
    </message>
    <message>
        <source>The service&apos;s keytab or stored password is older than the account&apos;s present password.</source>
        <translation>El keytab o la contraseña guardada del servicio es más antigua que la contraseña actual de la cuenta.</translation>
    </message>
    <message>
        <source>The SPN is on another account than the one under which the service runs.</source>
        <translation>El SPN está en otra cuenta que aquella con la que se ejecuta el servicio.</translation>
    </message>
    <message>
        <source>The authenticator was encrypted with something else than the session key, so the other side cannot read it.</source>
        <translation>El autenticador se cifró con algo distinto de la clave de sesión, así que el otro lado no puede leerlo.</translation>
    </message>
    <message>
        <source>The trust passwords of two realms differ.</source>
        <translation>Las contraseñas de confianza de dos realms difieren.</translation>
    </message>
    <message>
        <source>Rarely: the message was changed on its way, by an attack or by a network fault.</source>
        <translation>Rara vez: el mensaje cambió en su camino, por un ataque o un fallo de red.</translation>
    </message>
    <message>
        <source>Run klist purge and try again, which cures tickets that are older than a password change.</source>
        <translation>Ejecute klist purge y vuelva a intentarlo, lo que cura tickets anteriores a un cambio de contraseña.</translation>
    </message>
    <message>
        <source>Compare the kvno of the ticket (klist -v or a capture) with the keytab (klist -kte), and make a new keytab if they differ.</source>
        <translation>Compare el kvno del ticket (klist -v o una captura) con el keytab (klist -kte), y haga un keytab nuevo si difieren.</translation>
    </message>
    <message>
        <source>Make sure that the SPN is on the account that runs the service: setspn -Q SPN.</source>
        <translation>Asegúrese de que el SPN está en la cuenta que ejecuta el servicio: setspn -Q SPN.</translation>
    </message>
    <message>
        <source>For a trust, set the same new password on both sides.</source>
        <translation>En una confianza, ponga la misma contraseña nueva en ambos lados.</translation>
    </message>
    <message>
        <source>A fresh ticket is accepted by the service, and the log of the service shows the user&apos;s name.</source>
        <translation>El servicio acepta un ticket nuevo, y el registro del servicio muestra el nombre del usuario.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table says that the client cannot decrypt the message, its monitoring advice for the same code that the KDC cannot. Both occur: the code comes from whoever fails to decrypt.</source>
        <translation>La tabla de Microsoft dice que el cliente no puede descifrar el mensaje, su consejo de supervisión para el mismo código que no puede el KDC. Se dan ambos: el código viene de quien no logra descifrar.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) o servidor de aplicaciones</translation>
    </message>
</context>
<context>
    <name>krb:32</name>
    <message>
        <source>The ticket has expired, a new one follows by itself</source>
        <translation>El ticket ha expirado, uno nuevo llega solo</translation>
    </message>
    <message>
        <source>The ticket is past its end time. Windows fetches a new one without any help, so a single message of this kind is harmless.</source>
        <translation>El ticket ha pasado su hora de fin. Windows obtiene uno nuevo sin ayuda, así que un mensaje aislado de este tipo es inofensivo.</translation>
    </message>
    <message>
        <source>A ticket is used after its end, typically after about ten hours of work or after a night in standby.</source>
        <translation>Se usa un ticket después de su fin, típicamente tras unas diez horas de trabajo o tras una noche en suspensión.</translation>
    </message>
    <message>
        <source>Event 4769 shows 0x20 now and then on every domain controller.</source>
        <translation>El evento 4769 muestra 0x20 de vez en cuando en todo controlador de dominio.</translation>
    </message>
    <message>
        <source>The end time has passed; the shorter &quot;Maximum lifetime for user ticket&quot; is set, the more often one sees it.</source>
        <translation>La hora de fin ya pasó; cuanto más corta es la &quot;Vigencia máxima del vale de usuario&quot;, más a menudo se ve.</translation>
    </message>
    <message>
        <source>A laptop that slept longer than the ticket lived.</source>
        <translation>Un portátil suspendido más tiempo del que vivía el ticket.</translation>
    </message>
    <message>
        <source>A program on Linux or macOS that nobody renews tickets for.</source>
        <translation>Un programa en Linux o macOS al que nadie renueva los tickets.</translation>
    </message>
    <message>
        <source>If it never stops: a wrong clock, or no domain controller in reach for the renewal.</source>
        <translation>Si no cesa nunca: un reloj equivocado, o ningún controlador de dominio al alcance para la renovación.</translation>
    </message>
    <message>
        <source>Lock and unlock the computer while connected to the company network, or run kinit on Linux and macOS.</source>
        <translation>Bloquee y desbloquee el equipo conectado a la red de la empresa, o ejecute kinit en Linux y macOS.</translation>
    </message>
    <message>
        <source>If it stays, compare the end times in klist with the clock, then check the connection to the domain controller.</source>
        <translation>Si sigue, compare las horas de fin de klist con el reloj, y compruebe después la conexión con el controlador de dominio.</translation>
    </message>
    <message>
        <source>klist shows an end time in the future, and the service opens.</source>
        <translation>klist muestra una hora de fin en el futuro, y el servicio se abre.</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>evento 4769</translation>
    </message>
    <message>
        <source>traces</source>
        <translation>trazas</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) o servidor de aplicaciones</translation>
    </message>
</context>
<context>
    <name>krb:33</name>
    <message>
        <source>The ticket is not valid yet</source>
        <translation>El ticket aún no es válido</translation>
    </message>
    <message>
        <source>According to the clock of the server this ticket begins only in the future. Somebody&apos;s clock is wrong.</source>
        <translation>Según el reloj del servidor este ticket solo empieza en el futuro. Algún reloj va mal.</translation>
    </message>
    <message>
        <source>A server or a KDC gets a ticket whose start time is later than its own time, beyond the tolerance.</source>
        <translation>Un servidor o un KDC recibe un ticket cuya hora de inicio es posterior a su propia hora, más allá de la tolerancia.</translation>
    </message>
    <message>
        <source>A postdated ticket is used too early or without being validated.</source>
        <translation>Un ticket posdatado se usa demasiado pronto o sin validarlo.</translation>
    </message>
    <message>
        <source>The clocks of KDC and client, or of KDC and server, do not agree.</source>
        <translation>Los relojes de KDC y cliente, o de KDC y servidor, no coinciden.</translation>
    </message>
    <message>
        <source>Across realms: the KDCs of the two realms disagree about the time.</source>
        <translation>Entre realms: los KDC de los dos realms no están de acuerdo en la hora.</translation>
    </message>
    <message>
        <source>A domain controller or a virtual machine host whose time jumped.</source>
        <translation>Un controlador de dominio o un host de máquinas virtuales cuya hora saltó.</translation>
    </message>
    <message>
        <source>Compare the time of the computer, the domain controller and the server; w32tm /stripchart /computer:HOST shows the offset.</source>
        <translation>Compare la hora del equipo, del controlador de dominio y del servidor; w32tm /stripchart /computer:HOST muestra la diferencia.</translation>
    </message>
    <message>
        <source>Check the time source of the domain controllers, the PDC emulator first; with a trust, that of the other realm too.</source>
        <translation>Compruebe el origen de hora de los controladores de dominio, primero el emulador de PDC; con una confianza, también el del otro realm.</translation>
    </message>
    <message>
        <source>All offsets are below some seconds, and a new ticket is accepted.</source>
        <translation>Todas las diferencias son menores de unos segundos, y se acepta un ticket nuevo.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) o servidor de aplicaciones</translation>
    </message>
</context>
<context>
    <name>krb:34</name>
    <message>
        <source>The same request came twice</source>
        <translation>La misma solicitud llegó dos veces</translation>
    </message>
    <message>
        <source>The server has seen exactly this proof before and refuses it, to be safe from recordings. Mostly a network or a program repeated it by accident.</source>
        <translation>El servidor ya vio exactamente esta prueba y la rechaza, para protegerse de grabaciones. Casi siempre una red o un programa la repitió por accidente.</translation>
    </message>
    <message>
        <source>A server or KDC finds an authenticator in its replay cache that it has already accepted.</source>
        <translation>Un servidor o KDC encuentra en su caché de repetición un autenticador que ya aceptó.</translation>
    </message>
    <message>
        <source>A load balancer, a proxy or a VPN delivers a packet twice.</source>
        <translation>Un equilibrador de carga, un proxy o una VPN entrega un paquete dos veces.</translation>
    </message>
    <message>
        <source>Several services on one host share a keytab and a replay cache, and many requests come in the same moment.</source>
        <translation>Varios servicios de un host comparten keytab y caché de repetición, y llegan muchas solicitudes en el mismo momento.</translation>
    </message>
    <message>
        <source>A client that sends the same token again instead of making a new one.</source>
        <translation>Un cliente que envía el mismo token otra vez en lugar de hacer uno nuevo.</translation>
    </message>
    <message>
        <source>Rarely: an attacker who replays a recorded sign-on.</source>
        <translation>Rara vez: un atacante que repite un inicio de sesión grabado.</translation>
    </message>
    <message>
        <source>Reload once; a single case needs no action.</source>
        <translation>Vuelva a cargar una vez; un caso aislado no requiere nada.</translation>
    </message>
    <message>
        <source>Look for duplicated packets between client and server in a capture.</source>
        <translation>Busque en una captura paquetes duplicados entre cliente y servidor.</translation>
    </message>
    <message>
        <source>Update the Kerberos library of the server; give each service its own account and keytab.</source>
        <translation>Actualice la biblioteca Kerberos del servidor; dé a cada servicio su propia cuenta y keytab.</translation>
    </message>
    <message>
        <source>Check whether the two requests came from different addresses.</source>
        <translation>Compruebe si las dos solicitudes vinieron de direcciones distintas.</translation>
    </message>
    <message>
        <source>The server&apos;s log stays free of replays under normal load.</source>
        <translation>El registro del servidor queda libre de repeticiones con carga normal.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) o servidor de aplicaciones</translation>
    </message>
</context>
<context>
    <name>krb:35</name>
    <message>
        <source>The ticket is meant for somebody else</source>
        <translation>El ticket es para otro</translation>
    </message>
    <message>
        <source>The server got a ticket that was made out for another server or another domain. The client talks to the wrong machine, or uses the wrong name.</source>
        <translation>El servidor recibió un ticket hecho para otro servidor u otro dominio. El cliente habla con la máquina equivocada, o usa el nombre equivocado.</translation>
    </message>
    <message>
        <source>A server receives a ticket for a different realm or name than its own.</source>
        <translation>Un servidor recibe un ticket para un realm o nombre distinto del suyo.</translation>
    </message>
    <message>
        <source>The ticket belongs to another realm, for instance after a server moved to a new domain.</source>
        <translation>El ticket pertenece a otro realm, por ejemplo después de que un servidor pasara a un dominio nuevo.</translation>
    </message>
    <message>
        <source>DNS or a load balancer leads to another server than the ticket&apos;s.</source>
        <translation>DNS o un equilibrador de carga lleva a otro servidor que el del ticket.</translation>
    </message>
    <message>
        <source>Compare the Server line in klist with the host to which the program really connects.</source>
        <translation>Compare la línea Server de klist con el host al que se conecta realmente el programa.</translation>
    </message>
    <message>
        <source>Check DNS entries and the pool behind a load balancer.</source>
        <translation>Compruebe las entradas DNS y el grupo tras un equilibrador de carga.</translation>
    </message>
    <message>
        <source>Make the server know its own names and realm (keytab, SPN).</source>
        <translation>Haga que el servidor conozca sus propios nombres y realm (keytab, SPN).</translation>
    </message>
    <message>
        <source>The ticket in klist and the host agree, and the connection works.</source>
        <translation>El ticket de klist y el host coinciden, y la conexión funciona.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) o servidor de aplicaciones</translation>
    </message>
</context>
<context>
    <name>krb:36</name>
    <message>
        <source>Ticket and proof belong to different users</source>
        <translation>El ticket y la prueba pertenecen a usuarios distintos</translation>
    </message>
    <message>
        <source>The ticket names one user and the proof sent with it another one. Start with fresh tickets.</source>
        <translation>El ticket nombra a un usuario y la prueba que lo acompaña a otro. Empiece con tickets nuevos.</translation>
    </message>
    <message>
        <source>The client name in the authenticator differs from the one in the ticket.</source>
        <translation>El nombre de cliente del autenticador difiere del que hay en el ticket.</translation>
    </message>
    <message>
        <source>The TGS request goes to a KDC of the wrong realm.</source>
        <translation>La solicitud TGS va a un KDC del realm equivocado.</translation>
    </message>
    <message>
        <source>During protocol transition (S4U) the accounts do not match.</source>
        <translation>Durante la transición de protocolo (S4U) las cuentas no coinciden.</translation>
    </message>
    <message>
        <source>A program that mixes the caches of two users.</source>
        <translation>Un programa que mezcla las cachés de dos usuarios.</translation>
    </message>
    <message>
        <source>Sign out of the program, delete its tickets and sign on again.</source>
        <translation>Cierre sesión en el programa, elimine sus tickets y vuelva a autenticarse.</translation>
    </message>
    <message>
        <source>On a terminal server or a shared Linux host check which cache (KRB5CCNAME) the program uses.</source>
        <translation>En un servidor de terminales o un host Linux compartido compruebe qué caché (KRB5CCNAME) usa el programa.</translation>
    </message>
    <message>
        <source>For protocol transition, see that the service asks for a ticket to itself under its own account.</source>
        <translation>En la transición de protocolo, vea que el servicio pida un ticket para sí mismo con su propia cuenta.</translation>
    </message>
    <message>
        <source>klist shows one user only, and the request goes through.</source>
        <translation>klist muestra un solo usuario, y la solicitud pasa.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) o servidor de aplicaciones</translation>
    </message>
</context>
<context>
    <name>krb:37</name>
    <message>
        <source>The clocks differ too much</source>
        <translation>Los relojes difieren demasiado</translation>
    </message>
    <message>
        <source>The clock of your computer and that of the server are more than five minutes apart, so the sign-on is refused for safety. Once the time is right, it works.</source>
        <translation>El reloj de su equipo y el del servidor difieren más de cinco minutos, así que el inicio de sesión se rechaza por seguridad. Con la hora correcta, funciona.</translation>
    </message>
    <message>
        <source>A request carries a time that is further off than the tolerance, normally five minutes (&quot;Maximum tolerance for computer clock synchronization&quot;).</source>
        <translation>Una solicitud lleva una hora que difiere más que la tolerancia, normalmente cinco minutos (&quot;Tolerancia máxima para la sincronización de los relojes de los equipos&quot;).</translation>
    </message>
    <message>
        <source>After travel, a flat battery, a resumed virtual machine or a clock set by hand with the wrong time zone.</source>
        <translation>Tras un viaje, una batería agotada, una máquina virtual reanudada o un reloj puesto a mano con la zona horaria errónea.</translation>
    </message>
    <message>
        <source>The client&apos;s time differs from the server&apos;s by more than the allowed minutes.</source>
        <translation>La hora del cliente difiere de la del servidor más de los minutos permitidos.</translation>
    </message>
    <message>
        <source>The domain controller or the service has the wrong time.</source>
        <translation>El controlador de dominio o el servicio tiene la hora mal.</translation>
    </message>
    <message>
        <source>The two realms of a trust keep different times.</source>
        <translation>Los dos realms de una confianza llevan horas distintas.</translation>
    </message>
    <message>
        <source>Compare the computer&apos;s clock with a phone, including date and time zone.</source>
        <translation>Compare el reloj del equipo con un teléfono, con fecha y zona horaria.</translation>
    </message>
    <message>
        <source>Run w32tm /resync /rediscover as administrator; if the clock is off by more than two days, set it by hand first. On Linux: chronyc makestep.</source>
        <translation>Ejecute w32tm /resync /rediscover como administrador; si el reloj difiere más de dos días, póngalo primero a mano. En Linux: chronyc makestep.</translation>
    </message>
    <message>
        <source>If several computers are off, look at the domain&apos;s time hierarchy: w32tm /monitor.</source>
        <translation>Si difieren varios equipos, mire la jerarquía de hora del dominio: w32tm /monitor.</translation>
    </message>
    <message>
        <source>Open UDP 123 to the time servers if synchronisation never succeeds.</source>
        <translation>Abra UDP 123 hacia los servidores de hora si la sincronización nunca funciona.</translation>
    </message>
    <message>
        <source>The offset is below a few seconds (w32tm /stripchart, or the stime in a KRB-ERROR), and sign-on works.</source>
        <translation>La diferencia es menor de unos segundos (w32tm /stripchart, o el stime de un KRB-ERROR), y el inicio de sesión funciona.</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation>evento 4771</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>capturas</translation>
    </message>
    <message>
        <source>KDC (AS, TGS) or application server; e-data: KERB-ERROR-DATA (type 2) for skew recovery</source>
        <translation>KDC (AS, TGS) o servidor de aplicaciones; e-data: KERB-ERROR-DATA (tipo 2) para compensar la diferencia de reloj</translation>
    </message>
</context>
<context>
    <name>krb:38</name>
    <message>
        <source>The ticket is bound to another network address</source>
        <translation>El ticket está ligado a otra dirección de red</translation>
    </message>
    <message>
        <source>The ticket may be used from certain addresses only, and the server sees you coming from another one. A change of network or address translation is behind it.</source>
        <translation>El ticket solo se puede usar desde ciertas direcciones, y el servidor le ve venir de otra. Detrás hay un cambio de red o una traducción de direcciones.</translation>
    </message>
    <message>
        <source>The ticket contains addresses, and the sender&apos;s is not among them.</source>
        <translation>El ticket contiene direcciones, y la del emisor no está entre ellas.</translation>
    </message>
    <message>
        <source>Tickets of today normally hold no addresses, so the code has become rare.</source>
        <translation>Los tickets de hoy normalmente no llevan direcciones, así que el código se ha vuelto raro.</translation>
    </message>
    <message>
        <source>The computer got another IP address, for instance by switching from cable to wireless or by starting a VPN.</source>
        <translation>El equipo recibió otra dirección IP, por ejemplo al pasar de cable a inalámbrico o al iniciar una VPN.</translation>
    </message>
    <message>
        <source>The request passes a proxy server or NAT, and the client cannot know the address that the server will see.</source>
        <translation>La solicitud pasa por un servidor proxy o NAT, y el cliente no puede saber la dirección que verá el servidor.</translation>
    </message>
    <message>
        <source>Fetch new tickets after a change of network: lock and unlock, or kinit.</source>
        <translation>Obtenga tickets nuevos tras un cambio de red: bloquear y desbloquear, o kinit.</translation>
    </message>
    <message>
        <source>On MIT or Heimdal set noaddresses = true in krb5.conf; check that kinit is not called with -a.</source>
        <translation>En MIT o Heimdal ponga noaddresses = true en krb5.conf; compruebe que kinit no se llama con -a.</translation>
    </message>
    <message>
        <source>klist -a (MIT) shows no addresses in new tickets, and the server accepts them.</source>
        <translation>klist -a (MIT) no muestra direcciones en los tickets nuevos, y el servidor los acepta.</translation>
    </message>
    <message>
        <source>Microsoft words it as a mismatch between the network header and the ticket; RFC 4120 shortly as &quot;Incorrect net address&quot;. Both mean the same.</source>
        <translation>Microsoft lo expresa como una discrepancia entre el encabezado de red y el ticket; RFC 4120 brevemente como &quot;Incorrect net address&quot;. Ambos dicen lo mismo.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) o servidor de aplicaciones</translation>
    </message>
</context>
<context>
    <name>krb:39</name>
    <message>
        <source>Different protocol versions</source>
        <translation>Versiones de protocolo distintas</translation>
    </message>
    <message>
        <source>The two programs speak different versions of Kerberos. One of them is outdated or sends something that is not Kerberos at all.</source>
        <translation>Los dos programas hablan versiones distintas de Kerberos. Uno está obsoleto o envía algo que no es Kerberos.</translation>
    </message>
    <message>
        <source>A server or KDC finds another version number than 5 in a message.</source>
        <translation>Un servidor o KDC encuentra en un mensaje otro número de versión que 5.</translation>
    </message>
    <message>
        <source>For KRB_SAFE messages the receiver first checks version and type, and reports a mismatch of the version with this code.</source>
        <translation>En mensajes KRB_SAFE el receptor comprueba primero versión y tipo, e informa con este código de una versión que no coincide.</translation>
    </message>
    <message>
        <source>An old client or library.</source>
        <translation>Un cliente o biblioteca antiguos.</translation>
    </message>
    <message>
        <source>Data that is damaged or not Kerberos.</source>
        <translation>Datos dañados o que no son Kerberos.</translation>
    </message>
    <message>
        <source>Find the sending program by its address and port.</source>
        <translation>Encuentre el programa emisor por su dirección y puerto.</translation>
    </message>
    <message>
        <source>Bring both programs to current versions; RFC 4120 describes what they must send.</source>
        <translation>Lleve ambos programas a versiones actuales; RFC 4120 describe qué deben enviar.</translation>
    </message>
    <message>
        <source>The exchange continues past the first message.</source>
        <translation>El intercambio continúa más allá del primer mensaje.</translation>
    </message>
    <message>
        <source>KDC or application server</source>
        <translation>KDC o servidor de aplicaciones</translation>
    </message>
</context>
<context>
    <name>krb:40</name>
    <message>
        <source>Unexpected kind of message</source>
        <translation>Tipo de mensaje inesperado</translation>
    </message>
    <message>
        <source>One side expected another kind of message. A program is faulty or talks to the wrong port.</source>
        <translation>Un lado esperaba otro tipo de mensaje. Un programa es defectuoso o habla con el puerto equivocado.</translation>
    </message>
    <message>
        <source>The receiver of an AP-REQ, KRB_SAFE, KRB_PRIV or KRB_CRED message finds that its type or form is not the expected one.</source>
        <translation>El receptor de un mensaje AP-REQ, KRB_SAFE, KRB_PRIV o KRB_CRED ve que su tipo o forma no es el esperado.</translation>
    </message>
    <message>
        <source>User-to-user authentication is tried over UDP.</source>
        <translation>Se intenta la autenticación user-to-user por UDP.</translation>
    </message>
    <message>
        <source>A programming fault in client or server.</source>
        <translation>Un fallo de programación en cliente o servidor.</translation>
    </message>
    <message>
        <source>A token that is not Kerberos, for instance NTLM, where Kerberos is awaited.</source>
        <translation>Un token que no es Kerberos, por ejemplo NTLM, donde se espera Kerberos.</translation>
    </message>
    <message>
        <source>Two different services share a port or an address.</source>
        <translation>Dos servicios distintos comparten un puerto o una dirección.</translation>
    </message>
    <message>
        <source>Check host and port in the program&apos;s settings.</source>
        <translation>Compruebe host y puerto en la configuración del programa.</translation>
    </message>
    <message>
        <source>Test with another client; use TCP for user-to-user.</source>
        <translation>Pruebe con otro cliente; use TCP para user-to-user.</translation>
    </message>
    <message>
        <source>A current client reaches the service with the same settings.</source>
        <translation>Un cliente actual llega al servicio con la misma configuración.</translation>
    </message>
    <message>
        <source>KDC or application server</source>
        <translation>KDC o servidor de aplicaciones</translation>
    </message>
</context>
<context>
    <name>krb:41</name>
    <message>
        <source>The server cannot read the ticket: wrong key</source>
        <translation>El servidor no puede leer el ticket: clave equivocada</translation>
    </message>
    <message>
        <source>Your ticket is good, but the server that received it has another key than the one the ticket was made for. Usually the service name is attached to the wrong account, or you were led to the wrong server.</source>
        <translation>Su ticket es bueno, pero el servidor que lo recibió tiene otra clave que aquella para la que se hizo. Normalmente el nombre del servicio está en la cuenta equivocada, o se le llevó al servidor equivocado.</translation>
    </message>
    <message>
        <source>The server decrypts the ticket or checks a message, and the check sum does not match.</source>
        <translation>El servidor descifra el ticket o comprueba un mensaje, y la suma de comprobación no coincide.</translation>
    </message>
    <message>
        <source>Windows clients log it as event 4 of Security-Kerberos and name the server and the account.</source>
        <translation>Los clientes de Windows lo registran como evento 4 de Security-Kerberos y nombran servidor y cuenta.</translation>
    </message>
    <message>
        <source>The ticket was encrypted with the key of another account: the SPN is on a wrong or old account.</source>
        <translation>El ticket se cifró con la clave de otra cuenta: el SPN está en una cuenta equivocada o antigua.</translation>
    </message>
    <message>
        <source>The service&apos;s password was changed, and the service or its keytab still has the old one.</source>
        <translation>La contraseña del servicio se cambió, y el servicio o su keytab aún tiene la antigua.</translation>
    </message>
    <message>
        <source>Wrong DNS data sent the client to another server.</source>
        <translation>Datos DNS erróneos enviaron al cliente a otro servidor.</translation>
    </message>
    <message>
        <source>The client&apos;s own DNS cache is out of date and still points to an old server.</source>
        <translation>La propia caché DNS del cliente está desfasada y aún apunta a un servidor antiguo.</translation>
    </message>
    <message>
        <source>Several servers behind one name, each with its own account.</source>
        <translation>Varios servidores tras un nombre, cada uno con su propia cuenta.</translation>
    </message>
    <message>
        <source>Rarely: data changed in transit by a hardware or software fault or by an attacker.</source>
        <translation>Rara vez: datos cambiados en tránsito por un fallo de hardware o software o por un atacante.</translation>
    </message>
    <message>
        <source>Run ipconfig /flushdns and klist purge, then try again; compare the address of the host with DNS.</source>
        <translation>Ejecute ipconfig /flushdns y klist purge, y vuelva a intentarlo; compare la dirección del host con DNS.</translation>
    </message>
    <message>
        <source>Look where the SPN is (setspn -Q) and move it to the account that runs the service.</source>
        <translation>Mire dónde está el SPN (setspn -Q) y muévalo a la cuenta que ejecuta el servicio.</translation>
    </message>
    <message>
        <source>Restart the service with the present password, or install a new keytab on every node; behind one name use one shared account.</source>
        <translation>Reinicie el servicio con la contraseña actual, o instale un keytab nuevo en cada nodo; tras un nombre use una sola cuenta compartida.</translation>
    </message>
    <message>
        <source>Correct wrong or doubled DNS entries.</source>
        <translation>Corrija entradas DNS erróneas o duplicadas.</translation>
    </message>
    <message>
        <source>After a purge the service opens, and event 4 does not come again.</source>
        <translation>Tras una purga el servicio se abre, y el evento 4 no vuelve.</translation>
    </message>
    <message>
        <source>event 4 (Security-Kerberos)</source>
        <translation>evento 4 (Security-Kerberos)</translation>
    </message>
    <message>
        <source>Java and web server logs</source>
        <translation>registros de Java y de servidores web</translation>
    </message>
    <message>
        <source>KDC (TGS), application server; client library</source>
        <translation>KDC (TGS), servidor de aplicaciones; biblioteca del cliente</translation>
    </message>
</context>
<context>
    <name>krb:42</name>
    <message>
        <source>Messages arrived in the wrong order</source>
        <translation>Los mensajes llegaron en orden equivocado</translation>
    </message>
    <message>
        <source>Within a secured connection the messages came in another order than they were sent. If it happens once, a restart of the connection is enough.</source>
        <translation>Dentro de una conexión protegida los mensajes llegaron en otro orden que el de envío. Si ocurre una vez, basta reiniciar la conexión.</translation>
    </message>
    <message>
        <source>A KRB_SAFE or KRB_PRIV message has a wrong sequence number, or none although one is expected.</source>
        <translation>Un mensaje KRB_SAFE o KRB_PRIV tiene un número de secuencia erróneo, o ninguno aunque se espera uno.</translation>
    </message>
    <message>
        <source>Packets that overtook each other or got lost, over UDP or through a faulty device.</source>
        <translation>Paquetes que se adelantaron unos a otros o se perdieron, por UDP o por un dispositivo defectuoso.</translation>
    </message>
    <message>
        <source>A program that uses one connection from several threads without care.</source>
        <translation>Un programa que usa una conexión desde varios hilos sin cuidado.</translation>
    </message>
    <message>
        <source>Possibly tampering with the connection.</source>
        <translation>Posiblemente una manipulación de la conexión.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Inicie el programa de nuevo.</translation>
    </message>
    <message>
        <source>Capture both ends and look for lost or reordered packets.</source>
        <translation>Capture en ambos extremos y busque paquetes perdidos o desordenados.</translation>
    </message>
    <message>
        <source>Examine the case if only one connection of an important service is hit again and again.</source>
        <translation>Examine el caso si solo una conexión de un servicio importante se ve afectada una y otra vez.</translation>
    </message>
    <message>
        <source>The connection stays up under normal use.</source>
        <translation>La conexión se mantiene con uso normal.</translation>
    </message>
    <message>
        <source>application server or peer (KRB-SAFE, KRB-PRIV)</source>
        <translation>servidor de aplicaciones o interlocutor (KRB-SAFE, KRB-PRIV)</translation>
    </message>
</context>
<context>
    <name>krb:43</name>
    <message>
        <source>Cross-realm ticket not allowed</source>
        <translation>Ticket entre realms no permitido</translation>
    </message>
    <message>
        <source>The ticket comes from another realm over a way that is not permitted there. The administrators of the realms must allow it.</source>
        <translation>El ticket viene de otro realm por un camino que allí no está permitido. Lo tienen que permitir los administradores de los realms.</translation>
    </message>
    <message>
        <source>A MIT or Heimdal KDC checks the realms that a ticket has passed and refuses them.</source>
        <translation>Un KDC MIT o Heimdal comprueba los realms que ha pasado un ticket y los rechaza.</translation>
    </message>
    <message>
        <source>Not part of RFC 4120&apos;s list: MIT and Heimdal only.</source>
        <translation>No es parte de la lista de RFC 4120: solo MIT y Heimdal.</translation>
    </message>
    <message>
        <source>A [capaths] section that does not list the intermediate realm, or lists it in one direction only.</source>
        <translation>Una sección [capaths] que no lista el realm intermedio, o lo lista en un solo sentido.</translation>
    </message>
    <message>
        <source>A ticket from a realm with which there is no trust any more.</source>
        <translation>Un ticket de un realm con el que ya no hay confianza.</translation>
    </message>
    <message>
        <source>Collect the krbtgt tickets of klist: their realms are the way.</source>
        <translation>Recoja los tickets krbtgt de klist: sus realms son el camino.</translation>
    </message>
    <message>
        <source>Have the realm administrators compare [capaths] and the trust keys on all KDCs of the way.</source>
        <translation>Haga que los administradores de los realms comparen [capaths] y las claves de confianza en todos los KDC del camino.</translation>
    </message>
    <message>
        <source>kvno for a service in the other realm succeeds.</source>
        <translation>kvno para un servicio del otro realm funciona.</translation>
    </message>
    <message>
        <source>KDC (MIT, transit check)</source>
        <translation>KDC (MIT, comprobación de tránsito)</translation>
    </message>
</context>
<context>
    <name>krb:44</name>
    <message>
        <source>The server no longer has this version of its key</source>
        <translation>El servidor ya no tiene esta versión de su clave</translation>
    </message>
    <message>
        <source>The server knows its old or new password, but not the one with which your ticket was made. The server&apos;s key file has to be brought up to date.</source>
        <translation>El servidor conoce su contraseña antigua o nueva, pero no la que sirvió para hacer su ticket. Hay que poner al día el archivo de claves del servidor.</translation>
    </message>
    <message>
        <source>The key version number (kvno) in the ticket is not in the service&apos;s keytab.</source>
        <translation>El número de versión de clave (kvno) del ticket no está en el keytab del servicio.</translation>
    </message>
    <message>
        <source>The password of the service account was changed and the keytab was not made anew.</source>
        <translation>La contraseña de la cuenta de servicio se cambió y el keytab no se hizo de nuevo.</translation>
    </message>
    <message>
        <source>An old key was removed from the keytab while tickets made with it still live.</source>
        <translation>Se quitó del keytab una clave antigua mientras aún viven tickets hechos con ella.</translation>
    </message>
    <message>
        <source>A keytab written with a wrong kvno, or the account was restored from a backup.</source>
        <translation>Un keytab escrito con un kvno erróneo, o la cuenta se restauró de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Purge the tickets; if it then works, only an old ticket was left over.</source>
        <translation>Purgue los tickets; si entonces funciona, solo quedaba un ticket antiguo.</translation>
    </message>
    <message>
        <source>Compare klist -kte on the server with msDS-KeyVersionNumber of the account (kvno SPN), and create a new keytab; keep the previous key for a day.</source>
        <translation>Compare klist -kte en el servidor con msDS-KeyVersionNumber de la cuenta (kvno SPN), y cree un keytab nuevo; conserve la clave anterior un día.</translation>
    </message>
    <message>
        <source>kvno SPN shows the same number as klist -k on the server.</source>
        <translation>kvno SPN muestra el mismo número que klist -k en el servidor.</translation>
    </message>
    <message>
        <source>application server or KDC</source>
        <translation>servidor de aplicaciones o KDC</translation>
    </message>
</context>
<context>
    <name>krb:45</name>
    <message>
        <source>The server has no key for this name</source>
        <translation>El servidor no tiene clave para este nombre</translation>
    </message>
    <message>
        <source>The server has no key at all for the name in your ticket. Its administrators must add it.</source>
        <translation>El servidor no tiene ninguna clave para el nombre de su ticket. Sus administradores deben añadirla.</translation>
    </message>
    <message>
        <source>A service gets a ticket for a name or a realm of which its keytab has no entry.</source>
        <translation>Un servicio recibe un ticket para un nombre o un realm del que su keytab no tiene entrada.</translation>
    </message>
    <message>
        <source>A server that belongs to several realms picks the key by the realm that is readable in the ticket.</source>
        <translation>Un servidor que pertenece a varios realms elige la clave por el realm que se lee en el ticket.</translation>
    </message>
    <message>
        <source>The keytab holds another name: other host name, other case, short instead of full.</source>
        <translation>El keytab contiene otro nombre: otro nombre de host, otras mayúsculas, corto en vez de completo.</translation>
    </message>
    <message>
        <source>The keytab lacks the ticket&apos;s realm.</source>
        <translation>Al keytab le falta el realm del ticket.</translation>
    </message>
    <message>
        <source>The service cannot read its keytab (path, permissions).</source>
        <translation>El servicio no puede leer su keytab (ruta, permisos).</translation>
    </message>
    <message>
        <source>List the keytab with klist -kte and compare with the Server line of the client&apos;s klist; add the missing name with ktpass, ktutil or adcli.</source>
        <translation>Muestre el keytab con klist -kte y compárelo con la línea Server del klist del cliente; añada el nombre que falta con ktpass, ktutil o adcli.</translation>
    </message>
    <message>
        <source>Note the exact Server line for the owner of the service.</source>
        <translation>Anote la línea Server exacta para el responsable del servicio.</translation>
    </message>
    <message>
        <source>The service accepts a fresh ticket for the name that clients use.</source>
        <translation>El servicio acepta un ticket nuevo para el nombre que usan los clientes.</translation>
    </message>
    <message>
        <source>application server</source>
        <translation>servidor de aplicaciones</translation>
    </message>
</context>
<context>
    <name>krb:46</name>
    <message>
        <source>The server could not prove who it is</source>
        <translation>El servidor no pudo probar quién es</translation>
    </message>
    <message>
        <source>Your computer also checks the server, and the server&apos;s answer was not convincing. Either it is not the right server or its answer was damaged.</source>
        <translation>Su equipo también comprueba el servidor, y la respuesta de este no convenció. O no es el servidor correcto, o su respuesta se dañó.</translation>
    </message>
    <message>
        <source>The client asks for mutual authentication, and the AP-REP cannot be verified.</source>
        <translation>El cliente pide autenticación mutua, y el AP-REP no se puede verificar.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause.</source>
        <translation>La tabla de Microsoft no da causa.</translation>
    </message>
    <message>
        <source>The client reached another server than the one of the ticket.</source>
        <translation>El cliente llegó a otro servidor que el del ticket.</translation>
    </message>
    <message>
        <source>The server answers with a wrong key or a wrong time stamp.</source>
        <translation>El servidor responde con una clave o una marca de tiempo erróneas.</translation>
    </message>
    <message>
        <source>Somebody in between changes the answer.</source>
        <translation>Alguien en medio cambia la respuesta.</translation>
    </message>
    <message>
        <source>Check DNS for the server name, purge the tickets, try again.</source>
        <translation>Compruebe DNS para el nombre del servidor, purgue los tickets, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Test with a second client; restart the service if all are refused.</source>
        <translation>Pruebe con un segundo cliente; reinicie el servicio si se rechaza a todos.</translation>
    </message>
    <message>
        <source>If the name and the address are right and it stays, look for a device between client and server.</source>
        <translation>Si el nombre y la dirección son correctos y sigue, busque un dispositivo entre cliente y servidor.</translation>
    </message>
    <message>
        <source>The connection is established with mutual authentication.</source>
        <translation>La conexión se establece con autenticación mutua.</translation>
    </message>
    <message>
        <source>client (AP-REP)</source>
        <translation>cliente (AP-REP)</translation>
    </message>
</context>
<context>
    <name>krb:47</name>
    <message>
        <source>Message came from the wrong side</source>
        <translation>El mensaje vino del lado equivocado</translation>
    </message>
    <message>
        <source>Inside a secured connection a message arrived that looks as if the receiver had sent it. Mostly a fault of the program or of address translation.</source>
        <translation>Dentro de una conexión protegida llegó un mensaje que parece enviado por el propio receptor. Casi siempre un fallo del programa o de la traducción de direcciones.</translation>
    </message>
    <message>
        <source>KRB_SAFE and KRB_PRIV messages carry a direction, and it does not fit.</source>
        <translation>Los mensajes KRB_SAFE y KRB_PRIV llevan un sentido, y no encaja.</translation>
    </message>
    <message>
        <source>Without a cause in Microsoft&apos;s table.</source>
        <translation>Sin causa en la tabla de Microsoft.</translation>
    </message>
    <message>
        <source>Network address translation between old programs that use addresses for the direction.</source>
        <translation>Traducción de direcciones de red entre programas antiguos que usan direcciones para el sentido.</translation>
    </message>
    <message>
        <source>A message that was sent back to its sender (reflection).</source>
        <translation>Un mensaje que se devolvió a su emisor (reflexión).</translation>
    </message>
    <message>
        <source>Update the program, or run it without address translation between the two ends.</source>
        <translation>Actualice el programa, o ejecútelo sin traducción de direcciones entre los dos extremos.</translation>
    </message>
    <message>
        <source>See a repeated case as a possible reflection attack.</source>
        <translation>Considere un caso repetido como posible ataque de reflexión.</translation>
    </message>
    <message>
        <source>The program works over the same path with the current version.</source>
        <translation>El programa funciona por el mismo camino con la versión actual.</translation>
    </message>
    <message>
        <source>peer (KRB-SAFE, KRB-PRIV)</source>
        <translation>interlocutor (KRB-SAFE, KRB-PRIV)</translation>
    </message>
</context>
<context>
    <name>krb:48</name>
    <message>
        <source>Another way of authentication is asked for</source>
        <translation>Se pide otra forma de autenticación</translation>
    </message>
    <message>
        <source>The server wants another kind of sign-on. Programs of today do not use this message.</source>
        <translation>El servidor quiere otro tipo de autenticación. Los programas de hoy no usan este mensaje.</translation>
    </message>
    <message>
        <source>A server that does not accept plain Kerberos for this purpose answers with it.</source>
        <translation>Responde con él un servidor que no acepta Kerberos simple para este fin.</translation>
    </message>
    <message>
        <source>Very old software of the RFC 1510 age.</source>
        <translation>Software muy antiguo de la época de RFC 1510.</translation>
    </message>
    <message>
        <source>Note program and server with their versions.</source>
        <translation>Anote programa y servidor con sus versiones.</translation>
    </message>
    <message>
        <source>Update both sides, or choose the sign-on method that the server names.</source>
        <translation>Actualice ambos lados, o elija el método de autenticación que nombra el servidor.</translation>
    </message>
    <message>
        <source>The sign-on goes through with the method that both sides support.</source>
        <translation>La autenticación pasa con el método que ambos lados admiten.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table calls the code obsolete by RFC 4120. RFC 4120 still lists it (7.5.9); only the data type METHOD-DATA that went with it was removed (Appendix B).</source>
        <translation>La tabla de Microsoft dice que RFC 4120 dejó obsoleto el código. RFC 4120 aún lo lista (7.5.9); solo se quitó el tipo de datos METHOD-DATA que lo acompañaba (apéndice B).</translation>
    </message>
    <message>
        <source>application server (RFC 1510); e-data: METHOD-DATA (RFC 1510 only)</source>
        <translation>servidor de aplicaciones (RFC 1510); e-data: METHOD-DATA (solo RFC 1510)</translation>
    </message>
</context>
<context>
    <name>krb:49</name>
    <message>
        <source>Wrong sequence number</source>
        <translation>Número de secuencia erróneo</translation>
    </message>
    <message>
        <source>A message inside a secured connection has an unexpected number. A dropped packet or a faulty program is the usual reason.</source>
        <translation>Un mensaje dentro de una conexión protegida tiene un número inesperado. La razón habitual es un paquete perdido o un programa defectuoso.</translation>
    </message>
    <message>
        <source>The receiver counts the messages, and one is missing or comes twice.</source>
        <translation>El receptor cuenta los mensajes, y uno falta o llega dos veces.</translation>
    </message>
    <message>
        <source>Microsoft names no cause for it.</source>
        <translation>Microsoft no nombra causa para él.</translation>
    </message>
    <message>
        <source>Packet loss over UDP.</source>
        <translation>Pérdida de paquetes por UDP.</translation>
    </message>
    <message>
        <source>A restart of one side in the middle of a connection.</source>
        <translation>Un reinicio de un lado en medio de una conexión.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Vuelva a conectar.</translation>
    </message>
    <message>
        <source>Use TCP, and update the program if it happens regularly.</source>
        <translation>Use TCP, y actualice el programa si ocurre con regularidad.</translation>
    </message>
    <message>
        <source>A new connection runs without the message.</source>
        <translation>Una conexión nueva transcurre sin el mensaje.</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>interlocutor</translation>
    </message>
</context>
<context>
    <name>krb:50</name>
    <message>
        <source>The checksum is of an unsuitable kind</source>
        <translation>La suma de comprobación es de un tipo inadecuado</translation>
    </message>
    <message>
        <source>The request is protected with a checksum that is too weak or not keyed. The program that sent it must use a better one.</source>
        <translation>La solicitud está protegida con una suma de comprobación demasiado débil o sin clave. El programa que la envió debe usar una mejor.</translation>
    </message>
    <message>
        <source>After decrypting a TGS request the KDC checks the user&apos;s checksum in the authenticator; a kind that is not collision-proof is refused with this code, a wrong value with code 41.</source>
        <translation>Tras descifrar una solicitud TGS el KDC comprueba la suma del usuario en el autenticador; un tipo que no resiste colisiones se rechaza con este código, un valor erróneo con el código 41.</translation>
    </message>
    <message>
        <source>An old client or library with outdated checksum settings.</source>
        <translation>Un cliente o biblioteca antiguos con configuración anticuada de sumas de comprobación.</translation>
    </message>
    <message>
        <source>Settings such as ap_req_checksum_type or safe_checksum_type in krb5.conf.</source>
        <translation>Configuraciones como ap_req_checksum_type o safe_checksum_type en krb5.conf.</translation>
    </message>
    <message>
        <source>Remove special checksum settings and update the library.</source>
        <translation>Quite la configuración especial de sumas de comprobación y actualice la biblioteca.</translation>
    </message>
    <message>
        <source>In a network of current systems find out who sends it; forging tools are known for it.</source>
        <translation>En una red de sistemas actuales averigüe quién lo envía; se conocen herramientas de falsificación que lo hacen.</translation>
    </message>
    <message>
        <source>The client&apos;s TGS requests are answered with tickets.</source>
        <translation>Las solicitudes TGS del cliente se responden con tickets.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) o servidor de aplicaciones</translation>
    </message>
</context>
<context>
    <name>krb:51</name>
    <message>
        <source>The service does not accept the way of the ticket</source>
        <translation>El servicio no acepta el camino del ticket</translation>
    </message>
    <message>
        <source>The service looked at the domains through which your ticket came and does not trust that way.</source>
        <translation>El servicio miró los dominios por los que llegó su ticket y no confía en ese camino.</translation>
    </message>
    <message>
        <source>An application server checks the transited realms itself and finds one that its policy does not allow.</source>
        <translation>Un servidor de aplicaciones comprueba él mismo los realms transitados y encuentra uno que su directiva no permite.</translation>
    </message>
    <message>
        <source>The section [capaths] on the server is missing or narrower than on the KDC.</source>
        <translation>La sección [capaths] del servidor falta o es más estrecha que en el KDC.</translation>
    </message>
    <message>
        <source>A chain of trusts that the owner of the server does not want.</source>
        <translation>Una cadena de confianzas que el responsable del servidor no quiere.</translation>
    </message>
    <message>
        <source>Extend [capaths] on the server, or let the KDC do the check and accept its flag.</source>
        <translation>Amplíe [capaths] en el servidor, o deje que el KDC haga la comprobación y acepte su marca.</translation>
    </message>
    <message>
        <source>Offer a shorter trust path.</source>
        <translation>Ofrezca una ruta de confianza más corta.</translation>
    </message>
    <message>
        <source>The service accepts the user from the other realm.</source>
        <translation>El servicio acepta al usuario del otro realm.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text is &quot;Desired path is unreachable&quot; without a cause; RFC 4120 says &quot;Policy rejects transited path&quot;. It is a refusal, not a problem of the network.</source>
        <translation>El texto de Microsoft es &quot;Desired path is unreachable&quot; sin causa; RFC 4120 dice &quot;Policy rejects transited path&quot;. Es un rechazo, no un problema de la red.</translation>
    </message>
    <message>
        <source>application server</source>
        <translation>servidor de aplicaciones</translation>
    </message>
</context>
<context>
    <name>krb:52</name>
    <message>
        <source>Answer too big for UDP, TCP is used instead</source>
        <translation>Respuesta demasiado grande para UDP, se usa TCP en su lugar</translation>
    </message>
    <message>
        <source>This is a normal step, not an error: the answer does not fit into one small packet, so the computer asks again over TCP.</source>
        <translation>Es un paso normal, no un error: la respuesta no cabe en un paquete pequeño, así que el equipo pregunta de nuevo por TCP.</translation>
    </message>
    <message>
        <source>The reply with the ticket is larger than UDP allows, common for users in many groups.</source>
        <translation>La respuesta con el ticket es mayor de lo que permite UDP, frecuente en usuarios de muchos grupos.</translation>
    </message>
    <message>
        <source>Windows repeats the request over TCP by itself; current MIT and Heimdal clients as well.</source>
        <translation>Windows repite la solicitud por TCP por sí solo; los clientes MIT y Heimdal actuales también.</translation>
    </message>
    <message>
        <source>A large ticket, because the user is in many groups.</source>
        <translation>Un ticket grande, porque el usuario está en muchos grupos.</translation>
    </message>
    <message>
        <source>Only when nothing follows: TCP port 88 is blocked, often on VPN or between sites.</source>
        <translation>Solo si no sigue nada: el puerto TCP 88 está bloqueado, a menudo en VPN o entre sedes.</translation>
    </message>
    <message>
        <source>Look whether a TCP connection to port 88 follows. If it does, all is well.</source>
        <translation>Mire si sigue una conexión TCP al puerto 88. Si es así, todo va bien.</translation>
    </message>
    <message>
        <source>If not, open TCP 88 between client and domain controllers.</source>
        <translation>Si no, abra TCP 88 entre cliente y controladores de dominio.</translation>
    </message>
    <message>
        <source>On a MIT client set udp_preference_limit = 1, so that it uses TCP from the start.</source>
        <translation>En un cliente MIT ponga udp_preference_limit = 1, para que use TCP desde el principio.</translation>
    </message>
    <message>
        <source>A capture shows the same request over TCP with a ticket as its answer.</source>
        <translation>Una captura muestra la misma solicitud por TCP con un ticket como respuesta.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text &quot;Too much data&quot; is shorter than the standard&apos;s &quot;Response too big for UDP; retry with TCP&quot;; both are harmless.</source>
        <translation>El texto de Microsoft &quot;Too much data&quot; es más corto que el del estándar &quot;Response too big for UDP; retry with TCP&quot;; ambos son inofensivos.</translation>
    </message>
    <message>
        <source>KDC over UDP</source>
        <translation>KDC por UDP</translation>
    </message>
</context>
<context>
    <name>krb:60</name>
    <message>
        <source>General error: see the text that comes with it</source>
        <translation>Error general: vea el texto que lo acompaña</translation>
    </message>
    <message>
        <source>The domain controller or the server had a problem for which there is no number. The text or extra code in the same message tells more.</source>
        <translation>El controlador de dominio o el servidor tuvo un problema para el que no hay número. El texto o código adicional del mismo mensaje dice más.</translation>
    </message>
    <message>
        <source>An error without a code of its own; e-text or, with Windows, an NTSTATUS in e-data names it.</source>
        <translation>Un error sin código propio; lo nombra e-text o, en Windows, un NTSTATUS en e-data.</translation>
    </message>
    <message>
        <source>Membership in very many groups overfills the PAC of the ticket.</source>
        <translation>La pertenencia a muchísimos grupos desborda el PAC del ticket.</translation>
    </message>
    <message>
        <source>Several password changes in short time have not reached all domain controllers.</source>
        <translation>Varios cambios de contraseña en poco tiempo no han llegado a todos los controladores de dominio.</translation>
    </message>
    <message>
        <source>The encryption subsystem ran out of memory.</source>
        <translation>El subsistema de cifrado se quedó sin memoria.</translation>
    </message>
    <message>
        <source>The service principal name is too long.</source>
        <translation>El nombre de entidad de seguridad de servicio es demasiado largo.</translation>
    </message>
    <message>
        <source>The service principal name has too many parts.</source>
        <translation>El nombre de entidad de seguridad de servicio tiene demasiadas partes.</translation>
    </message>
    <message>
        <source>Read e-text and e-data in a capture, and the event logs of the domain controller that answered.</source>
        <translation>Lea e-text y e-data en una captura, y los registros de eventos del controlador de dominio que respondió.</translation>
    </message>
    <message>
        <source>Check replication, memory and load of that domain controller; reduce the user&apos;s groups if only this user is hit.</source>
        <translation>Compruebe replicación, memoria y carga de ese controlador de dominio; reduzca los grupos del usuario si solo le afecta a él.</translation>
    </message>
    <message>
        <source>Shorten or correct the SPN that the program asks for.</source>
        <translation>Acorte o corrija el SPN que pide el programa.</translation>
    </message>
    <message>
        <source>The same request is answered with a ticket or with a specific code.</source>
        <translation>La misma solicitud se responde con un ticket o con un código concreto.</translation>
    </message>
    <message>
        <source>KDC or application server</source>
        <translation>KDC o servidor de aplicaciones</translation>
    </message>
</context>
<context>
    <name>krb:61</name>
    <message>
        <source>A field is too long</source>
        <translation>Un campo es demasiado largo</translation>
    </message>
    <message>
        <source>The domain controller received a request whose length it cannot accept. Something other than Kerberos may be talking to it.</source>
        <translation>El controlador de dominio recibió una solicitud cuya longitud no puede aceptar. Puede que le hable algo que no es Kerberos.</translation>
    </message>
    <message>
        <source>Over TCP each message begins with its length in four bytes. If the highest bit of that length is set, and the KDC does not know the extension, it answers so and closes the connection.</source>
        <translation>Por TCP cada mensaje empieza con su longitud en cuatro bytes. Si el bit más alto de esa longitud está puesto y el KDC no conoce la extensión, responde así y cierra la conexión.</translation>
    </message>
    <message>
        <source>A name or another field is longer than the software allows.</source>
        <translation>Un nombre u otro campo es más largo de lo que permite el software.</translation>
    </message>
    <message>
        <source>A program or scanner that sends other data to TCP port 88.</source>
        <translation>Un programa o escáner que envía otros datos al puerto TCP 88.</translation>
    </message>
    <message>
        <source>A message damaged by a device in between.</source>
        <translation>Un mensaje dañado por un dispositivo intermedio.</translation>
    </message>
    <message>
        <source>Extremely long names.</source>
        <translation>Nombres extremadamente largos.</translation>
    </message>
    <message>
        <source>Find the sender by address; exclude scanners and health checks.</source>
        <translation>Encuentre al emisor por la dirección; excluya escáneres y comprobaciones de estado.</translation>
    </message>
    <message>
        <source>Let health checks of a load balancer open the port only, without sending data.</source>
        <translation>Haga que las comprobaciones de estado de un equilibrador de carga solo abran el puerto, sin enviar datos.</translation>
    </message>
    <message>
        <source>The address no longer causes the code, and normal clients work.</source>
        <translation>La dirección ya no causa el código, y los clientes normales funcionan.</translation>
    </message>
    <message>
        <source>KDC over TCP</source>
        <translation>KDC por TCP</translation>
    </message>
</context>
<context>
    <name>krb:67</name>
    <message>
        <source>The service has no ticket of its own</source>
        <translation>El servicio no tiene ticket propio</translation>
    </message>
    <message>
        <source>For the kind of connection used here the service itself must be signed on, and it is not.</source>
        <translation>Para el tipo de conexión que se usa aquí el propio servicio debe haber iniciado sesión, y no lo ha hecho.</translation>
    </message>
    <message>
        <source>User-to-user authentication: the service is asked for its ticket-granting ticket and has none.</source>
        <translation>Autenticación user-to-user: se pide al servicio su ticket-granting ticket y no tiene ninguno.</translation>
    </message>
    <message>
        <source>The program on the other side runs under an account without a sign-on, or its ticket has expired.</source>
        <translation>El programa del otro lado se ejecuta con una cuenta sin inicio de sesión, o su ticket ha expirado.</translation>
    </message>
    <message>
        <source>Sign on the account under which the program runs, or renew its ticket, then restart the program.</source>
        <translation>Inicie sesión con la cuenta con la que se ejecuta el programa, o renueve su ticket, y reinicie el programa.</translation>
    </message>
    <message>
        <source>Try again after the other user has signed on.</source>
        <translation>Vuelva a intentarlo cuando el otro usuario haya iniciado sesión.</translation>
    </message>
    <message>
        <source>The program answers with its ticket, and the connection works.</source>
        <translation>El programa responde con su ticket, y la conexión funciona.</translation>
    </message>
    <message>
        <source>application server (user-to-user)</source>
        <translation>servidor de aplicaciones (user-to-user)</translation>
    </message>
</context>
<context>
    <name>krb:68</name>
    <message>
        <source>Wrong domain: ask another one</source>
        <translation>Dominio equivocado: pregunte a otro</translation>
    </message>
    <message>
        <source>The domain controller says that your account or the service belongs to another domain. Usually the computer simply asks there; if it stops here, the domain name was wrong.</source>
        <translation>El controlador de dominio dice que su cuenta o el servicio pertenece a otro dominio. Normalmente el equipo simplemente pregunta allí; si se detiene aquí, el nombre de dominio era erróneo.</translation>
    </message>
    <message>
        <source>AS requests with a name of another domain get it together with the right realm (referral, RFC 6806). Windows follows by itself.</source>
        <translation>Las solicitudes AS con el nombre de otro dominio lo reciben junto con el realm correcto (remisión, RFC 6806). Windows la sigue por sí solo.</translation>
    </message>
    <message>
        <source>A cross-realm ticket is presented to another realm than the one for which it was made; Microsoft calls that rare.</source>
        <translation>Un ticket entre realms se presenta a otro realm que aquel para el que se hizo; Microsoft lo llama raro.</translation>
    </message>
    <message>
        <source>The user typed the wrong domain or an old UPN suffix.</source>
        <translation>El usuario escribió el dominio equivocado o un sufijo UPN antiguo.</translation>
    </message>
    <message>
        <source>DNS is set up wrongly, so that the client asks the KDC of another realm.</source>
        <translation>DNS está mal configurado, así que el cliente pregunta al KDC de otro realm.</translation>
    </message>
    <message>
        <source>A Linux or Java client that asks without canonicalisation and does not follow the referral.</source>
        <translation>Un cliente Linux o Java que pregunta sin canonización y no sigue la remisión.</translation>
    </message>
    <message>
        <source>Sign on with DOMAIN\name or with the full name@domain.</source>
        <translation>Inicie sesión con DOMAIN\name o con el name@domain completo.</translation>
    </message>
    <message>
        <source>Compare the realm in the message with the user&apos;s domain and with default_realm of the client.</source>
        <translation>Compare el realm del mensaje con el dominio del usuario y con default_realm del cliente.</translation>
    </message>
    <message>
        <source>Check the SRV records _kerberos._tcp.REALM if the client reaches a foreign KDC.</source>
        <translation>Compruebe los registros SRV _kerberos._tcp.REALM si el cliente llega a un KDC ajeno.</translation>
    </message>
    <message>
        <source>The client gets a ticket from the user&apos;s own realm.</source>
        <translation>El cliente obtiene un ticket del realm propio del usuario.</translation>
    </message>
    <message>
        <source>KDC (referral)</source>
        <translation>KDC (remisión)</translation>
    </message>
</context>
<context>
    <name>krb:69</name>
    <message>
        <source>The service wants user-to-user authentication</source>
        <translation>El servicio quiere autenticación user-to-user</translation>
    </message>
    <message>
        <source>The other side is a user&apos;s program and not a server. Your computer has to ask in another way, which current programs do by themselves.</source>
        <translation>El otro lado es el programa de un usuario y no un servidor. Su equipo tiene que pedirlo de otra forma, lo que los programas actuales hacen por sí solos.</translation>
    </message>
    <message>
        <source>A service without a long-term key (it runs in a user&apos;s session) refuses a normal ticket.</source>
        <translation>Un servicio sin clave de larga duración (se ejecuta en la sesión de un usuario) rechaza un ticket normal.</translation>
    </message>
    <message>
        <source>Normal as a step: the client then asks the service for its ticket and starts anew.</source>
        <translation>Normal como paso: el cliente pide entonces al servicio su ticket y empieza de nuevo.</translation>
    </message>
    <message>
        <source>A peer-to-peer program, or a server process started in a user&apos;s session.</source>
        <translation>Un programa entre iguales, o un proceso de servidor iniciado en la sesión de un usuario.</translation>
    </message>
    <message>
        <source>A service configured to run as a user where a service account was meant.</source>
        <translation>Un servicio configurado para ejecutarse como un usuario donde se pretendía una cuenta de servicio.</translation>
    </message>
    <message>
        <source>Only look closer if the connection fails after this step.</source>
        <translation>Mire más de cerca solo si la conexión falla tras este paso.</translation>
    </message>
    <message>
        <source>Run the service under a service account with SPN and keytab, or enable user-to-user in the client.</source>
        <translation>Ejecute el servicio con una cuenta de servicio con SPN y keytab, o habilite user-to-user en el cliente.</translation>
    </message>
    <message>
        <source>The second attempt of the client succeeds, with a ticket of the kind enc-tkt-in-skey.</source>
        <translation>El segundo intento del cliente funciona, con un ticket del tipo enc-tkt-in-skey.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table for event 4768 shows this name at 0x42 (66); RFC 4120 has it here, at 69 (0x45).</source>
        <translation>La tabla de Microsoft para el evento 4768 muestra este nombre en 0x42 (66); RFC 4120 lo tiene aquí, en 69 (0x45).</translation>
    </message>
    <message>
        <source>application server</source>
        <translation>servidor de aplicaciones</translation>
    </message>
</context>
<context>
    <name>krb:85</name>
    <message>
        <source>The go-between finds no domain controller</source>
        <translation>El intermediario no encuentra controlador de dominio</translation>
    </message>
    <message>
        <source>A server tried to pass your sign-on to a domain controller and found none for your domain.</source>
        <translation>Un servidor intentó pasar su inicio de sesión a un controlador de dominio y no encontró ninguno para su dominio.</translation>
    </message>
    <message>
        <source>IAKERB: the client cannot reach a KDC and lets the server forward its messages; the server does not find a KDC of the user&apos;s realm.</source>
        <translation>IAKERB: el cliente no puede acceder a un KDC y deja que el servidor reenvíe sus mensajes; el servidor no encuentra un KDC del realm del usuario.</translation>
    </message>
    <message>
        <source>The server has no DNS record or configuration for the realm.</source>
        <translation>El servidor no tiene registro DNS ni configuración para el realm.</translation>
    </message>
    <message>
        <source>The user typed a wrong realm.</source>
        <translation>El usuario escribió un realm erróneo.</translation>
    </message>
    <message>
        <source>Check DNS on the server for the SRV records of the user&apos;s realm.</source>
        <translation>Compruebe en el servidor los registros SRV en DNS del realm del usuario.</translation>
    </message>
    <message>
        <source>Check the domain in the user name.</source>
        <translation>Compruebe el dominio en el nombre de usuario.</translation>
    </message>
    <message>
        <source>The server resolves the KDC, and the sign-on continues.</source>
        <translation>El servidor resuelve el KDC, y el inicio de sesión continúa.</translation>
    </message>
    <message>
        <source>IAKERB proxy</source>
        <translation>proxy IAKERB</translation>
    </message>
</context>
<context>
    <name>krb:86</name>
    <message>
        <source>The go-between gets no answer from the domain controller</source>
        <translation>El intermediario no recibe respuesta del controlador de dominio</translation>
    </message>
    <message>
        <source>A server tried to pass your sign-on to a domain controller, but the controller did not answer.</source>
        <translation>Un servidor intentó pasar su inicio de sesión a un controlador de dominio, pero este no respondió.</translation>
    </message>
    <message>
        <source>IAKERB: the server knows the KDC and gets no reply.</source>
        <translation>IAKERB: el servidor conoce el KDC y no recibe respuesta.</translation>
    </message>
    <message>
        <source>Port 88 is blocked between the server and the KDC, or the KDC is down.</source>
        <translation>El puerto 88 está bloqueado entre el servidor y el KDC, o el KDC está parado.</translation>
    </message>
    <message>
        <source>Open TCP and UDP 88 from the server to the KDC.</source>
        <translation>Abra TCP y UDP 88 del servidor al KDC.</translation>
    </message>
    <message>
        <source>Test on the server with kinit for the same realm.</source>
        <translation>Pruebe en el servidor con kinit para el mismo realm.</translation>
    </message>
    <message>
        <source>kinit on the server gets a ticket for that realm.</source>
        <translation>kinit en el servidor obtiene un ticket para ese realm.</translation>
    </message>
    <message>
        <source>IAKERB proxy</source>
        <translation>proxy IAKERB</translation>
    </message>
</context>
<context>
    <name>krb:90</name>
    <message>
        <source>The sign-on took too long</source>
        <translation>El inicio de sesión tardó demasiado</translation>
    </message>
    <message>
        <source>The steps of the sign-on were not finished in time. Start again and answer the questions promptly.</source>
        <translation>Los pasos del inicio de sesión no se terminaron a tiempo. Empiece de nuevo y responda enseguida a las preguntas.</translation>
    </message>
    <message>
        <source>Pre-authentication in several steps, for example with a one-time password, after its time has run out.</source>
        <translation>Autenticación previa en varios pasos, por ejemplo con contraseña de un solo uso, tras agotarse su tiempo.</translation>
    </message>
    <message>
        <source>The user waited too long with the second factor.</source>
        <translation>El usuario esperó demasiado con el segundo factor.</translation>
    </message>
    <message>
        <source>The clocks of several KDCs differ, so that one considers the other&apos;s cookie too old.</source>
        <translation>Los relojes de varios KDC difieren, así que uno considera demasiado antigua la cookie del otro.</translation>
    </message>
    <message>
        <source>Start the sign-on anew.</source>
        <translation>Inicie de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>If it always happens, compare the times of the KDCs.</source>
        <translation>Si ocurre siempre, compare las horas de los KDC.</translation>
    </message>
    <message>
        <source>A sign-on without pauses gets a ticket.</source>
        <translation>Un inicio de sesión sin pausas obtiene un ticket.</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:91</name>
    <message>
        <source>One more step of the sign-on follows</source>
        <translation>Sigue un paso más del inicio de sesión</translation>
    </message>
    <message>
        <source>This is normal: the sign-on has several steps, and the domain controller asks for the next one.</source>
        <translation>Es normal: el inicio de sesión tiene varios pasos, y el controlador de dominio pide el siguiente.</translation>
    </message>
    <message>
        <source>Pre-authentication with more than one message, such as SPAKE, one-time passwords or FAST.</source>
        <translation>Autenticación previa con más de un mensaje, como SPAKE, contraseñas de un solo uso o FAST.</translation>
    </message>
    <message>
        <source>A method that needs a second round by design.</source>
        <translation>Un método que por diseño necesita una segunda vuelta.</translation>
    </message>
    <message>
        <source>Only when nothing follows: a client that cannot do the next step.</source>
        <translation>Solo si no sigue nada: un cliente que no sabe dar el siguiente paso.</translation>
    </message>
    <message>
        <source>Look at the next request; report it only if the client stops here.</source>
        <translation>Mire la siguiente solicitud; comuníquelo solo si el cliente se detiene aquí.</translation>
    </message>
    <message>
        <source>A further AS request follows and is answered with a ticket.</source>
        <translation>Sigue otra solicitud AS y se responde con un ticket.</translation>
    </message>
    <message>
        <source>KDC; e-data: METHOD-DATA</source>
        <translation>KDC; e-data: METHOD-DATA</translation>
    </message>
</context>
<context>
    <name>krb:92</name>
    <message>
        <source>The combination of methods is not valid</source>
        <translation>La combinación de métodos no es válida</translation>
    </message>
    <message>
        <source>The computer combined proofs in a way the domain controller does not accept. Software of both sides has to be made to fit.</source>
        <translation>El equipo combinó pruebas de una forma que el controlador de dominio no acepta. Hay que hacer que encaje el software de ambos lados.</translation>
    </message>
    <message>
        <source>Pre-authentication sets of RFC 6113: the set chosen by the client is not valid.</source>
        <translation>Conjuntos de autenticación previa de RFC 6113: el conjunto elegido por el cliente no es válido.</translation>
    </message>
    <message>
        <source>A fault in the client or the KDC; the feature is hardly implemented anywhere.</source>
        <translation>Un fallo en el cliente o el KDC; la función apenas está implementada.</translation>
    </message>
    <message>
        <source>Pass the capture and the versions of client and KDC to the makers.</source>
        <translation>Pase la captura y las versiones de cliente y KDC a los fabricantes.</translation>
    </message>
    <message>
        <source>The client signs on with a single method.</source>
        <translation>El cliente inicia sesión con un solo método.</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:93</name>
    <message>
        <source>Unknown critical option in an armoured request</source>
        <translation>Opción crítica desconocida en una solicitud blindada</translation>
    </message>
    <message>
        <source>The computer asked for a protected sign-on with an extra that the domain controller does not know.</source>
        <translation>El equipo pidió un inicio de sesión protegido con un extra que el controlador de dominio no conoce.</translation>
    </message>
    <message>
        <source>FAST (Kerberos armoring): an option that is marked as critical is unknown to the KDC.</source>
        <translation>FAST (blindaje de Kerberos): el KDC no conoce una opción marcada como crítica.</translation>
    </message>
    <message>
        <source>A newer client against an older KDC.</source>
        <translation>Un cliente más nuevo frente a un KDC más antiguo.</translation>
    </message>
    <message>
        <source>Turn off the special option or the armoring for this client.</source>
        <translation>Desactive la opción especial o el blindaje para este cliente.</translation>
    </message>
    <message>
        <source>Bring the KDC to a version that knows the option.</source>
        <translation>Lleve el KDC a una versión que conozca la opción.</translation>
    </message>
    <message>
        <source>The armoured sign-on works, or works without the option.</source>
        <translation>El inicio de sesión blindado funciona, o funciona sin la opción.</translation>
    </message>
    <message>
        <source>KDC (FAST)</source>
        <translation>KDC (FAST)</translation>
    </message>
</context>
<context>
    <name>krb:94</name>
    <message>
        <source>One-time password: hash method refused</source>
        <translation>Contraseña de un solo uso: método hash rechazado</translation>
    </message>
    <message>
        <source>The sign-on with a one-time code failed, because the two sides use different methods to protect it.</source>
        <translation>El inicio de sesión con un código de un solo uso falló, porque los dos lados usan métodos distintos para protegerlo.</translation>
    </message>
    <message>
        <source>OTP pre-authentication (RFC 6560): the hash named by the client is not accepted.</source>
        <translation>Autenticación previa OTP (RFC 6560): no se acepta el hash nombrado por el cliente.</translation>
    </message>
    <message>
        <source>Client and KDC of different age or configuration.</source>
        <translation>Cliente y KDC de distinta edad o configuración.</translation>
    </message>
    <message>
        <source>Give client and KDC versions to those who run the one-time password service.</source>
        <translation>Dé las versiones de cliente y KDC a quienes llevan el servicio de contraseñas de un solo uso.</translation>
    </message>
    <message>
        <source>The one-time code is accepted.</source>
        <translation>Se acepta el código de un solo uso.</translation>
    </message>
    <message>
        <source>KDC (OTP)</source>
        <translation>KDC (OTP)</translation>
    </message>
</context>
<context>
    <name>krb:95</name>
    <message>
        <source>One-time password: wrong number of rounds</source>
        <translation>Contraseña de un solo uso: número de vueltas erróneo</translation>
    </message>
    <message>
        <source>The sign-on with a one-time code failed, because the computer used a number of rounds that the domain controller does not accept.</source>
        <translation>El inicio de sesión con un código de un solo uso falló, porque el equipo usó un número de vueltas que el controlador de dominio no acepta.</translation>
    </message>
    <message>
        <source>OTP pre-authentication: the iteration count of the client&apos;s hash is outside what the KDC permits.</source>
        <translation>Autenticación previa OTP: el número de iteraciones del hash del cliente queda fuera de lo que permite el KDC.</translation>
    </message>
    <message>
        <source>A client that chooses a number of its own.</source>
        <translation>Un cliente que elige un número propio.</translation>
    </message>
    <message>
        <source>Let the operators of the one-time password service compare the iteration count with the KDC&apos;s challenge.</source>
        <translation>Haga que los operadores del servicio de contraseñas de un solo uso comparen el número de iteraciones con el desafío del KDC.</translation>
    </message>
    <message>
        <source>A sign-on with the count from the challenge passes.</source>
        <translation>Un inicio de sesión con el número del desafío pasa.</translation>
    </message>
    <message>
        <source>KDC (OTP)</source>
        <translation>KDC (OTP)</translation>
    </message>
</context>
<context>
    <name>krb:62</name>
    <message>
        <source>The certificate of the user is not trusted</source>
        <translation>El certificado del usuario no es de confianza</translation>
    </message>
    <message>
        <source>The domain controller does not trust the certificate on your smart card. The card itself may be fine; the chain to its issuer is not.</source>
        <translation>El controlador de dominio no confía en el certificado de su tarjeta inteligente. La tarjeta puede estar bien; la cadena hasta su emisor no.</translation>
    </message>
    <message>
        <source>Smart-card sign-on (PKINIT), when the chain of the user&apos;s certificate cannot be verified.</source>
        <translation>Inicio de sesión con tarjeta inteligente (PKINIT), cuando no se puede verificar la cadena del certificado del usuario.</translation>
    </message>
    <message>
        <source>The user&apos;s smart-card certificate has been revoked.</source>
        <translation>El certificado de tarjeta inteligente del usuario ha sido revocado.</translation>
    </message>
    <message>
        <source>The root authority that issued the card&apos;s certificate, or one in its chain, is not trusted by the domain controller.</source>
        <translation>El controlador de dominio no confía en la entidad raíz que emitió el certificado de la tarjeta, o en una de su cadena.</translation>
    </message>
    <message>
        <source>The issuing authority is not in the NTAuth store, or a stricter mapping of certificates refuses it.</source>
        <translation>La entidad emisora no está en el almacén NTAuth, o una asignación de certificados más estricta lo rechaza.</translation>
    </message>
    <message>
        <source>Try the card once more and, if allowed, sign on with the password meanwhile.</source>
        <translation>Pruebe la tarjeta una vez más y, si está permitido, inicie sesión con la contraseña entretanto.</translation>
    </message>
    <message>
        <source>Verify the chain on the domain controller: certutil -verify -urlfetch CERT.cer; publish the issuer in NTAuth if it is missing.</source>
        <translation>Verifique la cadena en el controlador de dominio: certutil -verify -urlfetch CERT.cer; publique el emisor en NTAuth si falta.</translation>
    </message>
    <message>
        <source>Check whether the certificate was revoked, for instance after a lost card.</source>
        <translation>Compruebe si el certificado se revocó, por ejemplo tras perder una tarjeta.</translation>
    </message>
    <message>
        <source>certutil reports the chain as good on the domain controller, and the card signs on.</source>
        <translation>certutil indica que la cadena es buena en el controlador de dominio, y la tarjeta inicia sesión.</translation>
    </message>
    <message>
        <source>Java prints 62 for its own message &quot;Realm name not available&quot;. Spelling: KDC_ERROR_CLIENT_NOT_TRUSTED in RFC 4120, KDC_ERR_CLIENT_NOT_TRUSTED in RFC 4556.</source>
        <translation>Java imprime 62 para su propio mensaje &quot;Realm name not available&quot;. Grafía: KDC_ERROR_CLIENT_NOT_TRUSTED en RFC 4120, KDC_ERR_CLIENT_NOT_TRUSTED en RFC 4556.</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-TRUSTED-CERTIFIERS (104)</source>
        <translation>KDC (PKINIT); e-data: TD-TRUSTED-CERTIFIERS (104)</translation>
    </message>
</context>
<context>
    <name>krb:63</name>
    <message>
        <source>The KDC&apos;s certificate is not trusted</source>
        <translation>El certificado del KDC no es de confianza</translation>
    </message>
    <message>
        <source>Your computer and the domain controller found no certification authority that both trust, so the smart card cannot be used here.</source>
        <translation>Su equipo y el controlador de dominio no encontraron ninguna entidad de certificación en la que ambos confíen, así que la tarjeta inteligente no se puede usar aquí.</translation>
    </message>
    <message>
        <source>In old drafts of PKINIT the client sends a list of the authorities it trusts (trustedCertifiers), for the case that it does not have the KDC&apos;s certificate; a KDC without a certificate from one of them answers so.</source>
        <translation>En borradores antiguos de PKINIT el cliente envía una lista de las entidades en que confía (trustedCertifiers), por si no tiene el certificado del KDC; un KDC sin certificado de una de ellas responde así.</translation>
    </message>
    <message>
        <source>RFC 4556 no longer uses the number.</source>
        <translation>RFC 4556 ya no usa el número.</translation>
    </message>
    <message>
        <source>The domain controller&apos;s certificate comes from an authority that the client does not know.</source>
        <translation>El certificado del controlador de dominio viene de una entidad que el cliente no conoce.</translation>
    </message>
    <message>
        <source>The domain controller&apos;s certificate has expired.</source>
        <translation>El certificado del controlador de dominio ha expirado.</translation>
    </message>
    <message>
        <source>Put the root certificate of the domain controllers on the clients, by group policy for Windows.</source>
        <translation>Ponga el certificado raíz de los controladores de dominio en los clientes, en Windows por directiva de grupo.</translation>
    </message>
    <message>
        <source>Compare with another computer: a single client without the root certificate is quickly repaired.</source>
        <translation>Compare con otro equipo: un único cliente sin el certificado raíz se repara pronto.</translation>
    </message>
    <message>
        <source>certutil -verify of the domain controller&apos;s certificate succeeds on the client.</source>
        <translation>certutil -verify del certificado del controlador de dominio funciona en el cliente.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table cites RFC 1510 for the field trustedCertifiers, but that RFC has none; it comes from the PKINIT drafts. Java prints 63 for its own message &quot;Fail to create credential&quot;.</source>
        <translation>La tabla de Microsoft cita RFC 1510 para el campo trustedCertifiers, pero ese RFC no lo tiene; viene de los borradores de PKINIT. Java imprime 63 para su propio mensaje &quot;Fail to create credential&quot;.</translation>
    </message>
    <message>
        <source>KDC (old PKINIT drafts)</source>
        <translation>KDC (borradores antiguos de PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:64</name>
    <message>
        <source>The signature of the sign-on is not valid</source>
        <translation>La firma del inicio de sesión no es válida</translation>
    </message>
    <message>
        <source>The domain controller could not verify the signature made with your smart card.</source>
        <translation>El controlador de dominio no pudo verificar la firma hecha con su tarjeta inteligente.</translation>
    </message>
    <message>
        <source>PKINIT: the certificate is trusted, then the KDC checks the client&apos;s signature over the request (AuthPack), and that fails.</source>
        <translation>PKINIT: el certificado es de confianza, después el KDC comprueba la firma del cliente sobre la solicitud (AuthPack), y eso falla.</translation>
    </message>
    <message>
        <source>Certificate and private key on the card do not belong together.</source>
        <translation>El certificado y la clave privada de la tarjeta no van juntos.</translation>
    </message>
    <message>
        <source>The client signs with a method the KDC does not know.</source>
        <translation>El cliente firma con un método que el KDC no conoce.</translation>
    </message>
    <message>
        <source>A faulty card driver or middleware.</source>
        <translation>Un controlador de tarjeta o middleware defectuoso.</translation>
    </message>
    <message>
        <source>Try the card on another computer, and another card on this one: that separates card from computer.</source>
        <translation>Pruebe la tarjeta en otro equipo, y otra tarjeta en este: eso separa la tarjeta del equipo.</translation>
    </message>
    <message>
        <source>Update the driver of the card.</source>
        <translation>Actualice el controlador de la tarjeta.</translation>
    </message>
    <message>
        <source>Issue a new certificate if the card fails everywhere.</source>
        <translation>Emita un certificado nuevo si la tarjeta falla en todas partes.</translation>
    </message>
    <message>
        <source>The card signs on at two computers.</source>
        <translation>La tarjeta inicia sesión en dos equipos.</translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation>KDC (PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:65</name>
    <message>
        <source>Key exchange parameters too weak</source>
        <translation>Parámetros de intercambio de claves demasiado débiles</translation>
    </message>
    <message>
        <source>Your computer proposed a key exchange for the smart-card sign-on that the domain controller considers too weak.</source>
        <translation>Su equipo propuso para el inicio de sesión con tarjeta inteligente un intercambio de claves que el controlador de dominio considera demasiado débil.</translation>
    </message>
    <message>
        <source>PKINIT with Diffie-Hellman: the client fills in its public value, and the KDC finds that the parameters do not satisfy its policy, for instance because the prime is too short for the encryption type.</source>
        <translation>PKINIT con Diffie-Hellman: el cliente pone su valor público, y el KDC ve que los parámetros no cumplen su directiva, por ejemplo porque el primo es demasiado corto para el tipo de cifrado.</translation>
    </message>
    <message>
        <source>An old client that offers a 1024-bit group.</source>
        <translation>Un cliente antiguo que ofrece un grupo de 1024 bits.</translation>
    </message>
    <message>
        <source>A KDC with raised minimum (MIT: pkinit_dh_min_bits).</source>
        <translation>Un KDC con mínimo elevado (MIT: pkinit_dh_min_bits).</translation>
    </message>
    <message>
        <source>Update the client; on MIT raise pkinit_dh_min_bits on the client to 2048 or more.</source>
        <translation>Actualice el cliente; en MIT suba pkinit_dh_min_bits en el cliente a 2048 o más.</translation>
    </message>
    <message>
        <source>Agree on the minimum with the administrators of the KDC.</source>
        <translation>Acuerde el mínimo con los administradores del KDC.</translation>
    </message>
    <message>
        <source>The KDC accepts the group of 2048 bits or more and issues the ticket.</source>
        <translation>El KDC acepta el grupo de 2048 bits o más y emite el ticket.</translation>
    </message>
    <message>
        <source>renamed by RFC 4556</source>
        <translation>renombrado por RFC 4556</translation>
    </message>
    <message>
        <source>RFC 4120 and Microsoft&apos;s table call it KDC_ERR_KEY_TOO_WEAK; RFC 4556 renamed it KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED.</source>
        <translation>RFC 4120 y la tabla de Microsoft lo llaman KDC_ERR_KEY_TOO_WEAK; RFC 4556 lo renombró KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED.</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-DH-PARAMETERS (109)</source>
        <translation>KDC (PKINIT); e-data: TD-DH-PARAMETERS (109)</translation>
    </message>
</context>
<context>
    <name>krb:66</name>
    <message>
        <source>Certificate mismatch, or user-to-user in Windows tables</source>
        <translation>El certificado no coincide, o user-to-user en tablas de Windows</translation>
    </message>
    <message>
        <source>By the standard a certificate does not fit the account that uses it. In Microsoft&apos;s event table the same number stands for a service that wants another kind of ticket, so check where the code was printed.</source>
        <translation>Según el estándar un certificado no encaja con la cuenta que lo usa. En la tabla de eventos de Microsoft el mismo número representa un servicio que quiere otro tipo de ticket, así que compruebe dónde se mostró el código.</translation>
    </message>
    <message>
        <source>In the RFC&apos;s list: PKINIT, a certificate that belongs to somebody else; hardly any software sends it.</source>
        <translation>En la lista del RFC: PKINIT, un certificado que pertenece a otro; casi ningún software lo envía.</translation>
    </message>
    <message>
        <source>In Microsoft&apos;s table for 4768: a client that does not know that a service wants user-to-user sends an ordinary AP request, and the service answers that user-to-user is required.</source>
        <translation>En la tabla de Microsoft para 4768: un cliente que no sabe que un servicio quiere user-to-user envía una solicitud AP corriente, y el servicio responde que se requiere user-to-user.</translation>
    </message>
    <message>
        <source>A card certificate that is mapped to another account.</source>
        <translation>Un certificado de tarjeta asignado a otra cuenta.</translation>
    </message>
    <message>
        <source>Read with Microsoft&apos;s name: a service running under a user&apos;s account that wants user-to-user authentication.</source>
        <translation>Leído con el nombre de Microsoft: un servicio con la cuenta de un usuario que quiere autenticación user-to-user.</translation>
    </message>
    <message>
        <source>With a smart card: compare the name in the certificate with the account and its mapping.</source>
        <translation>Con tarjeta inteligente: compare el nombre del certificado con la cuenta y su asignación.</translation>
    </message>
    <message>
        <source>Without a smart card: look for code 69 and for the name of the service.</source>
        <translation>Sin tarjeta inteligente: busque el código 69 y el nombre del servicio.</translation>
    </message>
    <message>
        <source>The sign-on works with the certificate of the right account, or the program was moved to a service account with SPN.</source>
        <translation>El inicio de sesión funciona con el certificado de la cuenta correcta, o el programa pasó a una cuenta de servicio con SPN.</translation>
    </message>
    <message>
        <source>Contradiction: Microsoft&apos;s table for event 4768 prints KRB_AP_ERR_USER_TO_USER_REQUIRED next to 0x42 (66). RFC 4120 gives 66 to KDC_ERR_CERTIFICATE_MISMATCH, and the user-to-user code is 69 (0x45).</source>
        <translation>Contradicción: la tabla de Microsoft para el evento 4768 imprime KRB_AP_ERR_USER_TO_USER_REQUIRED junto a 0x42 (66). RFC 4120 da 66 a KDC_ERR_CERTIFICATE_MISMATCH, y el código de user-to-user es 69 (0x45).</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:70</name>
    <message>
        <source>The certificate cannot be verified</source>
        <translation>El certificado no se puede verificar</translation>
    </message>
    <message>
        <source>The domain controller could not follow your certificate up to an authority that it trusts.</source>
        <translation>El controlador de dominio no pudo seguir su certificado hasta una entidad en la que confíe.</translation>
    </message>
    <message>
        <source>PKINIT: no path from the user&apos;s certificate to a trust anchor of the KDC.</source>
        <translation>PKINIT: no hay ruta del certificado del usuario a un ancla de confianza del KDC.</translation>
    </message>
    <message>
        <source>A missing intermediate or root certificate on the domain controller, or on the KDC (pkinit_anchors).</source>
        <translation>Falta un certificado intermedio o raíz en el controlador de dominio, o en el KDC (pkinit_anchors).</translation>
    </message>
    <message>
        <source>The card carries a certificate from an outside authority.</source>
        <translation>La tarjeta lleva un certificado de una entidad externa.</translation>
    </message>
    <message>
        <source>Install the intermediate and root certificates on all domain controllers; on MIT complete pkinit_anchors and pkinit_pool.</source>
        <translation>Instale los certificados intermedios y raíz en todos los controladores de dominio; en MIT complete pkinit_anchors y pkinit_pool.</translation>
    </message>
    <message>
        <source>Note the issuer of the card&apos;s certificate for the PKI team.</source>
        <translation>Anote el emisor del certificado de la tarjeta para el equipo de PKI.</translation>
    </message>
    <message>
        <source>The chain of the user&apos;s certificate is complete on each domain controller.</source>
        <translation>La cadena del certificado del usuario está completa en cada controlador de dominio.</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-TRUSTED-CERTIFIERS (104)</source>
        <translation>KDC (PKINIT); e-data: TD-TRUSTED-CERTIFIERS (104)</translation>
    </message>
</context>
<context>
    <name>krb:71</name>
    <message>
        <source>A certificate in the chain is invalid</source>
        <translation>Un certificado de la cadena no es válido</translation>
    </message>
    <message>
        <source>The signature on your certificate, or on one above it, is wrong. It has to be replaced.</source>
        <translation>La firma de su certificado, o de uno superior, es errónea. Hay que sustituirlo.</translation>
    </message>
    <message>
        <source>PKINIT: the KDC verifies the chain and finds a bad signature or a broken certificate.</source>
        <translation>PKINIT: el KDC verifica la cadena y encuentra una firma incorrecta o un certificado roto.</translation>
    </message>
    <message>
        <source>A certificate that was damaged or issued wrongly.</source>
        <translation>Un certificado dañado o emitido mal.</translation>
    </message>
    <message>
        <source>An authority that was rebuilt with a new key under its old name.</source>
        <translation>Una entidad reconstruida con una clave nueva con su nombre antiguo.</translation>
    </message>
    <message>
        <source>Check each certificate of the chain; issue new ones from the current authority.</source>
        <translation>Compruebe cada certificado de la cadena; emita nuevos de la entidad actual.</translation>
    </message>
    <message>
        <source>openssl verify or certutil -verify finds no fault in the new chain.</source>
        <translation>openssl verify o certutil -verify no encuentra fallos en la cadena nueva.</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-INVALID-CERTIFICATES (105)</source>
        <translation>KDC (PKINIT); e-data: TD-INVALID-CERTIFICATES (105)</translation>
    </message>
</context>
<context>
    <name>krb:72</name>
    <message>
        <source>The certificate has been revoked</source>
        <translation>El certificado ha sido revocado</translation>
    </message>
    <message>
        <source>Your card&apos;s certificate was declared invalid, for instance after a report of loss. You need a new one.</source>
        <translation>El certificado de su tarjeta se declaró no válido, por ejemplo tras un aviso de pérdida. Necesita uno nuevo.</translation>
    </message>
    <message>
        <source>PKINIT: the revocation list or OCSP lists the certificate.</source>
        <translation>PKINIT: la lista de revocación u OCSP lista el certificado.</translation>
    </message>
    <message>
        <source>The card was replaced and its old certificate revoked.</source>
        <translation>La tarjeta se sustituyó y su certificado antiguo se revocó.</translation>
    </message>
    <message>
        <source>The employee&apos;s certificate was revoked by mistake.</source>
        <translation>El certificado del empleado se revocó por error.</translation>
    </message>
    <message>
        <source>Ask whether the user has a newer card or certificate and is using the old one.</source>
        <translation>Pregunte si el usuario tiene una tarjeta o un certificado más nuevos y usa el antiguo.</translation>
    </message>
    <message>
        <source>Look up the reason of the revocation; issue a new certificate.</source>
        <translation>Busque la razón de la revocación; emita un certificado nuevo.</translation>
    </message>
    <message>
        <source>Follow up if the holder should not use the card at all.</source>
        <translation>Haga seguimiento si el titular no debería usar la tarjeta.</translation>
    </message>
    <message>
        <source>The new certificate signs on.</source>
        <translation>El certificado nuevo inicia sesión.</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-INVALID-CERTIFICATES (105)</source>
        <translation>KDC (PKINIT); e-data: TD-INVALID-CERTIFICATES (105)</translation>
    </message>
</context>
<context>
    <name>krb:73</name>
    <message>
        <source>Revocation of the certificate cannot be determined</source>
        <translation>No se puede determinar la revocación del certificado</translation>
    </message>
    <message>
        <source>The domain controller could not find out whether your certificate is still valid, so it refuses it to be safe.</source>
        <translation>El controlador de dominio no pudo averiguar si su certificado sigue siendo válido, así que lo rechaza por seguridad.</translation>
    </message>
    <message>
        <source>PKINIT: the status of a certificate of the chain is unknown to the KDC.</source>
        <translation>PKINIT: el KDC no conoce el estado de un certificado de la cadena.</translation>
    </message>
    <message>
        <source>The revocation list is out of date or is not published where the certificate says.</source>
        <translation>La lista de revocación está desfasada o no está publicada donde dice el certificado.</translation>
    </message>
    <message>
        <source>The OCSP responder does not know the certificate.</source>
        <translation>El respondedor OCSP no conoce el certificado.</translation>
    </message>
    <message>
        <source>Publish a fresh revocation list; test with certutil -url CERT.cer on the domain controller.</source>
        <translation>Publique una lista de revocación nueva; pruebe con certutil -url CERT.cer en el controlador de dominio.</translation>
    </message>
    <message>
        <source>The test shows a valid list for each certificate of the chain.</source>
        <translation>La prueba muestra una lista válida para cada certificado de la cadena.</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-INVALID-CERTIFICATES (105)</source>
        <translation>KDC (PKINIT); e-data: TD-INVALID-CERTIFICATES (105)</translation>
    </message>
</context>
<context>
    <name>krb:74</name>
    <message>
        <source>Revocation service cannot be reached</source>
        <translation>No se puede acceder al servicio de revocación</translation>
    </message>
    <message>
        <source>The place where the domain controller checks certificates did not answer. It is a matter of network or server, not of your card.</source>
        <translation>El lugar donde el controlador de dominio comprueba certificados no respondió. Es asunto de la red o del servidor, no de su tarjeta.</translation>
    </message>
    <message>
        <source>The revocation list or the OCSP responder is not reachable for the KDC. RFC 4120 lists the code; RFC 4556 does not use it.</source>
        <translation>El KDC no puede acceder a la lista de revocación o al respondedor OCSP. RFC 4120 lista el código; RFC 4556 no lo usa.</translation>
    </message>
    <message>
        <source>A firewall or proxy between domain controller and the address of the list.</source>
        <translation>Un firewall o proxy entre el controlador de dominio y la dirección de la lista.</translation>
    </message>
    <message>
        <source>A server that is down.</source>
        <translation>Un servidor parado.</translation>
    </message>
    <message>
        <source>Allow the domain controllers to reach the addresses in the certificates (CRL distribution point, OCSP).</source>
        <translation>Permita a los controladores de dominio acceder a las direcciones de los certificados (punto de distribución CRL, OCSP).</translation>
    </message>
    <message>
        <source>Check that the responder runs and that the list can be downloaded without sign-on.</source>
        <translation>Compruebe que el respondedor funciona y que la lista se descarga sin autenticación.</translation>
    </message>
    <message>
        <source>The domain controller downloads the list.</source>
        <translation>El controlador de dominio descarga la lista.</translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation>KDC (PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:75</name>
    <message>
        <source>The name in the certificate is another one</source>
        <translation>El nombre del certificado es otro</translation>
    </message>
    <message>
        <source>The certificate on your card does not belong to the account with which you sign on.</source>
        <translation>El certificado de su tarjeta no pertenece a la cuenta con la que inicia sesión.</translation>
    </message>
    <message>
        <source>PKINIT: the KDC cannot match the subject alternative name or the mapping with the requested account.</source>
        <translation>PKINIT: el KDC no puede hacer coincidir el nombre alternativo del firmante o la asignación con la cuenta pedida.</translation>
    </message>
    <message>
        <source>Since the updates KB5014754 for Windows also for weak mappings.</source>
        <translation>Desde las actualizaciones KB5014754 en Windows también por asignaciones débiles.</translation>
    </message>
    <message>
        <source>The user principal name in the certificate is old, for instance after a change of name.</source>
        <translation>El nombre principal de usuario del certificado es antiguo, por ejemplo tras un cambio de nombre.</translation>
    </message>
    <message>
        <source>The mapping in altSecurityIdentities is missing or weak.</source>
        <translation>La asignación en altSecurityIdentities falta o es débil.</translation>
    </message>
    <message>
        <source>The user chose the wrong certificate on the card.</source>
        <translation>El usuario eligió el certificado equivocado de la tarjeta.</translation>
    </message>
    <message>
        <source>Pick the certificate for sign-on if the card offers several.</source>
        <translation>Elija el certificado de inicio de sesión si la tarjeta ofrece varios.</translation>
    </message>
    <message>
        <source>Issue a certificate with the current name and the account&apos;s SID, or set a strong mapping.</source>
        <translation>Emita un certificado con el nombre actual y el SID de la cuenta, o ponga una asignación fuerte.</translation>
    </message>
    <message>
        <source>Look at the KDC&apos;s events 39 to 41 on the domain controller: they name certificate and account.</source>
        <translation>Mire los eventos 39 a 41 del KDC en el controlador de dominio: nombran certificado y cuenta.</translation>
    </message>
    <message>
        <source>Event 39 or 41 no longer appears, and the card signs on.</source>
        <translation>El evento 39 o 41 ya no aparece, y la tarjeta inicia sesión.</translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation>KDC (PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:76</name>
    <message>
        <source>The name of the KDC does not fit its certificate</source>
        <translation>El nombre del KDC no encaja con su certificado</translation>
    </message>
    <message>
        <source>Your computer does not believe that the domain controller is the right one, because its certificate carries another name.</source>
        <translation>Su equipo no cree que el controlador de dominio sea el correcto, porque su certificado lleva otro nombre.</translation>
    </message>
    <message>
        <source>In the RFC&apos;s list it is reserved for PKINIT; MIT has it, and hardly anything sends it.</source>
        <translation>En la lista del RFC está reservado para PKINIT; MIT lo tiene, y casi nada lo envía.</translation>
    </message>
    <message>
        <source>A domain controller&apos;s certificate without the domain&apos;s name.</source>
        <translation>Un certificado de controlador de dominio sin el nombre del dominio.</translation>
    </message>
    <message>
        <source>Issue a certificate from the template Kerberos Authentication, which holds the domain&apos;s names.</source>
        <translation>Emita un certificado de la plantilla Autenticación Kerberos, que contiene los nombres del dominio.</translation>
    </message>
    <message>
        <source>The certificate of the domain controller lists the realm among its names.</source>
        <translation>El certificado del controlador de dominio lista el realm entre sus nombres.</translation>
    </message>
    <message>
        <source>Heimdal&apos;s table has no KDC_NAME_MISMATCH and is one number low from here to 80: a Heimdal KDC that sends 76 means INCONSISTENT_KEY_PURPOSE, which RFC 4556 has at 77.</source>
        <translation>La tabla de Heimdal no tiene KDC_NAME_MISMATCH y va un número por debajo desde aquí hasta 80: un KDC Heimdal que envía 76 quiere decir INCONSISTENT_KEY_PURPOSE, que RFC 4556 tiene en 77.</translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation>KDC (PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:77</name>
    <message>
        <source>The certificate is not meant for sign-on</source>
        <translation>El certificado no está destinado al inicio de sesión</translation>
    </message>
    <message>
        <source>Your certificate is valid, but it was not issued for signing on with a smart card.</source>
        <translation>Su certificado es válido, pero no se emitió para iniciar sesión con tarjeta inteligente.</translation>
    </message>
    <message>
        <source>PKINIT: the extended key usage lacks smart-card logon or client authentication for PKINIT.</source>
        <translation>PKINIT: al uso mejorado de clave le falta el inicio de sesión con tarjeta inteligente o la autenticación de cliente para PKINIT.</translation>
    </message>
    <message>
        <source>The user selected a certificate for mail or for encryption.</source>
        <translation>El usuario eligió un certificado de correo o de cifrado.</translation>
    </message>
    <message>
        <source>The template does not contain the key purpose that the KDC demands.</source>
        <translation>La plantilla no contiene el propósito de clave que exige el KDC.</translation>
    </message>
    <message>
        <source>Choose the other certificate on the card.</source>
        <translation>Elija el otro certificado de la tarjeta.</translation>
    </message>
    <message>
        <source>Issue from a template with smart-card logon (1.3.6.1.4.1.311.20.2.2) or id-pkinit-KPClientAuth.</source>
        <translation>Emita desde una plantilla con inicio de sesión de tarjeta inteligente (1.3.6.1.4.1.311.20.2.2) o id-pkinit-KPClientAuth.</translation>
    </message>
    <message>
        <source>The certificate shows the needed key purpose and is accepted.</source>
        <translation>El certificado muestra el propósito de clave necesario y se acepta.</translation>
    </message>
    <message>
        <source>With Heimdal 77 is DIGEST_IN_CERT_NOT_ACCEPTED (RFC 4556: 78), and this meaning has 76 there.</source>
        <translation>En Heimdal 77 es DIGEST_IN_CERT_NOT_ACCEPTED (RFC 4556: 78), y este significado tiene allí 76.</translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation>KDC (PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:78</name>
    <message>
        <source>The certificate&apos;s signature method is not accepted</source>
        <translation>No se acepta el método de firma del certificado</translation>
    </message>
    <message>
        <source>Your certificate was signed with a method that the domain controller considers outdated.</source>
        <translation>Su certificado se firmó con un método que el controlador de dominio considera anticuado.</translation>
    </message>
    <message>
        <source>PKINIT: a certificate of the chain uses a digest such as MD5 or SHA-1 that the KDC refuses.</source>
        <translation>PKINIT: un certificado de la cadena usa un resumen como MD5 o SHA-1 que el KDC rechaza.</translation>
    </message>
    <message>
        <source>An old certificate or an old certification authority.</source>
        <translation>Un certificado antiguo o una entidad de certificación antigua.</translation>
    </message>
    <message>
        <source>A hardened KDC.</source>
        <translation>Un KDC reforzado.</translation>
    </message>
    <message>
        <source>Issue certificates with SHA-256; renew the intermediate authority if it is the one.</source>
        <translation>Emita certificados con SHA-256; renueve la entidad intermedia si es ella.</translation>
    </message>
    <message>
        <source>All certificates of the chain are signed with an accepted digest.</source>
        <translation>Todos los certificados de la cadena están firmados con un resumen aceptado.</translation>
    </message>
    <message>
        <source>A Heimdal KDC sends 78 for PA_CHECKSUM_MUST_BE_INCLUDED (RFC 4556: 79).</source>
        <translation>Un KDC Heimdal envía 78 para PA_CHECKSUM_MUST_BE_INCLUDED (RFC 4556: 79).</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-CERT-DIGEST-ALGORITHMS (112)</source>
        <translation>KDC (PKINIT); e-data: TD-CERT-DIGEST-ALGORITHMS (112)</translation>
    </message>
</context>
<context>
    <name>krb:79</name>
    <message>
        <source>The request lacks a required checksum</source>
        <translation>A la solicitud le falta una suma de comprobación exigida</translation>
    </message>
    <message>
        <source>The program signs on with a card but leaves out a check value that the domain controller demands. It needs an update.</source>
        <translation>El programa inicia sesión con tarjeta pero omite un valor de comprobación que exige el controlador de dominio. Necesita una actualización.</translation>
    </message>
    <message>
        <source>PKINIT: the field paChecksum of the authenticator is missing.</source>
        <translation>PKINIT: falta el campo paChecksum del autenticador.</translation>
    </message>
    <message>
        <source>A very old PKINIT client.</source>
        <translation>Un cliente PKINIT muy antiguo.</translation>
    </message>
    <message>
        <source>Update operating system or Kerberos client.</source>
        <translation>Actualice el sistema operativo o el cliente Kerberos.</translation>
    </message>
    <message>
        <source>The updated client sends the field, and the sign-on passes.</source>
        <translation>El cliente actualizado envía el campo, y el inicio de sesión pasa.</translation>
    </message>
    <message>
        <source>Heimdal has DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED (RFC 4556: 80) at this number.</source>
        <translation>Heimdal tiene DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED (RFC 4556: 80) en este número.</translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation>KDC (PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:80</name>
    <message>
        <source>The signature method of the request is not accepted</source>
        <translation>No se acepta el método de firma de la solicitud</translation>
    </message>
    <message>
        <source>The computer signed the request with a method that the domain controller does not take any more.</source>
        <translation>El equipo firmó la solicitud con un método que el controlador de dominio ya no acepta.</translation>
    </message>
    <message>
        <source>PKINIT: the digest of the signed request (CMS) is refused, and the KDC may list the ones it accepts.</source>
        <translation>PKINIT: se rechaza el resumen de la solicitud firmada (CMS), y el KDC puede listar los que acepta.</translation>
    </message>
    <message>
        <source>Client or card software that still signs with SHA-1.</source>
        <translation>Software de cliente o de tarjeta que aún firma con SHA-1.</translation>
    </message>
    <message>
        <source>A policy on the KDC that allows only SHA-2.</source>
        <translation>Una directiva en el KDC que solo permite SHA-2.</translation>
    </message>
    <message>
        <source>Update the client, the card&apos;s driver and middleware.</source>
        <translation>Actualice el cliente, el controlador de la tarjeta y el middleware.</translation>
    </message>
    <message>
        <source>Check whether the card&apos;s key can sign with SHA-256.</source>
        <translation>Compruebe si la clave de la tarjeta puede firmar con SHA-256.</translation>
    </message>
    <message>
        <source>The request is signed with one of the listed digests.</source>
        <translation>La solicitud está firmada con uno de los resúmenes listados.</translation>
    </message>
    <message>
        <source>Heimdal uses 80 for PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED (RFC 4556: 81).</source>
        <translation>Heimdal usa 80 para PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED (RFC 4556: 81).</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-CMS-DIGEST-ALGORITHMS (111)</source>
        <translation>KDC (PKINIT); e-data: TD-CMS-DIGEST-ALGORITHMS (111)</translation>
    </message>
</context>
<context>
    <name>krb:81</name>
    <message>
        <source>Encryption with the public key is not supported</source>
        <translation>No se admite el cifrado con la clave pública</translation>
    </message>
    <message>
        <source>The computer asks for an older variant of smart-card sign-on that the domain controller does not offer.</source>
        <translation>El equipo pide una variante antigua del inicio de sesión con tarjeta inteligente que el controlador de dominio no ofrece.</translation>
    </message>
    <message>
        <source>PKINIT: the client wants the reply encrypted with its public key in place of a Diffie-Hellman exchange.</source>
        <translation>PKINIT: el cliente quiere la respuesta cifrada con su clave pública en lugar de un intercambio Diffie-Hellman.</translation>
    </message>
    <message>
        <source>A client set to RSA mode against a KDC that only does Diffie-Hellman, as newer KDCs do.</source>
        <translation>Un cliente en modo RSA frente a un KDC que solo hace Diffie-Hellman, como los KDC más nuevos.</translation>
    </message>
    <message>
        <source>Let the client use Diffie-Hellman, which is the default of current versions.</source>
        <translation>Haga que el cliente use Diffie-Hellman, lo predeterminado en las versiones actuales.</translation>
    </message>
    <message>
        <source>A capture shows a Diffie-Hellman exchange and a ticket.</source>
        <translation>Una captura muestra un intercambio Diffie-Hellman y un ticket.</translation>
    </message>
    <message>
        <source>Heimdal puts this meaning at 80 and has nothing at 81.</source>
        <translation>Heimdal pone este significado en 80 y no tiene nada en 81.</translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation>KDC (PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:100</name>
    <message>
        <source>No common key derivation method</source>
        <translation>Ningún método común de derivación de claves</translation>
    </message>
    <message>
        <source>Your computer and the domain controller have no method in common to make the session key for the smart-card sign-on.</source>
        <translation>Su equipo y el controlador de dominio no tienen un método común para hacer la clave de sesión del inicio con tarjeta inteligente.</translation>
    </message>
    <message>
        <source>PKINIT with algorithm agility (RFC 8636): none of the client&apos;s key derivation functions suits the KDC.</source>
        <translation>PKINIT con agilidad de algoritmos (RFC 8636): ninguna de las funciones de derivación de claves del cliente sirve al KDC.</translation>
    </message>
    <message>
        <source>An old client against a KDC that demands SHA-2, or the reverse.</source>
        <translation>Un cliente antiguo frente a un KDC que exige SHA-2, o al revés.</translation>
    </message>
    <message>
        <source>Update the Kerberos client.</source>
        <translation>Actualice el cliente Kerberos.</translation>
    </message>
    <message>
        <source>Ask the administrators of the KDC which functions are permitted.</source>
        <translation>Pregunte a los administradores del KDC qué funciones están permitidas.</translation>
    </message>
    <message>
        <source>The exchange names a key derivation function, and the ticket comes.</source>
        <translation>El intercambio nombra una función de derivación de claves, y el ticket llega.</translation>
    </message>
    <message>
        <source>Java prints 100 for its own message &quot;Client has no support for crypto type&quot;, a matter of encryption types and not of smart cards.</source>
        <translation>Java imprime 100 para su propio mensaje &quot;Client has no support for crypto type&quot;, cuestión de tipos de cifrado y no de tarjetas inteligentes.</translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation>KDC (PKINIT)</translation>
    </message>
</context>
<context>
    <name>zen:0x1388</name>
    <message>
        <source>Identity Proxy: the company is unknown</source>
        <translation>Identity Proxy: la empresa no se conoce</translation>
    </message>
    <message>
        <source>The cloud application asked Zscaler to sign you on for a company that Zscaler does not know. The set-up between the application and Zscaler is wrong or out of date.</source>
        <translation>La aplicación en la nube pidió a Zscaler que le autenticara para una empresa que Zscaler no conoce. La conexión entre la aplicación y Zscaler está mal configurada o desfasada.</translation>
    </message>
    <message>
        <source>Zscaler acts as identity provider for a cloud application, and the organisation of the request does not exist.</source>
        <translation>Zscaler actúa como proveedor de identidad de una aplicación en la nube, y la organización de la solicitud no existe.</translation>
    </message>
    <message>
        <source>The organisation was deleted or its identifier in the application is mistyped.</source>
        <translation>La organización se eliminó o su identificador está mal escrito en la aplicación.</translation>
    </message>
    <message>
        <source>Compare the identity provider address stored in the cloud application with the one in the Zscaler portal.</source>
        <translation>Compare la dirección del proveedor de identidad guardada en la aplicación con la del portal de Zscaler.</translation>
    </message>
    <message>
        <source>The application&apos;s sign-on reaches the company&apos;s own sign-on page.</source>
        <translation>La autenticación de la aplicación llega a la página de inicio de sesión propia de la empresa.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x1389</name>
    <message>
        <source>Identity Proxy is switched off for this application</source>
        <translation>Identity Proxy está desactivado para esta aplicación</translation>
    </message>
    <message>
        <source>Single sign-on through Zscaler is not switched on for this cloud application. The Zscaler administrator can switch it on.</source>
        <translation>El inicio de sesión único por Zscaler no está activado para esta aplicación en la nube. El administrador de Zscaler puede activarlo.</translation>
    </message>
    <message>
        <source>A sign-on arrives for an application whose Identity Proxy setting is off.</source>
        <translation>Llega una autenticación para una aplicación cuya opción Identity Proxy está desactivada.</translation>
    </message>
    <message>
        <source>The setting was never enabled, or was disabled for a test.</source>
        <translation>La opción nunca se activó, o se desactivó para una prueba.</translation>
    </message>
    <message>
        <source>Enable Zscaler as the identity provider proxy for the application, then activate the change.</source>
        <translation>Active Zscaler como proxy de proveedor de identidad para la aplicación y después aplique el cambio.</translation>
    </message>
    <message>
        <source>The setting shows as enabled and the application opens.</source>
        <translation>La opción aparece activada y la aplicación se abre.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x138A</name>
    <message>
        <source>Identity Proxy: passing fault in the cloud</source>
        <translation>Identity Proxy: fallo pasajero en la nube</translation>
    </message>
    <message>
        <source>Something in the Zscaler cloud did not work at this moment. Try again after a few seconds.</source>
        <translation>Algo en la nube de Zscaler no funcionó en ese momento. Vuelva a intentarlo pasados unos segundos.</translation>
    </message>
    <message>
        <source>A sign-on to a cloud application through Zscaler meets a short disturbance. Nineteen hexadecimal codes share this meaning.</source>
        <translation>Una autenticación en una aplicación en la nube por Zscaler sufre una breve perturbación. Diecinueve códigos hexadecimales comparten este significado.</translation>
    </message>
    <message>
        <source>A short fault inside the service.</source>
        <translation>Un breve fallo dentro del servicio.</translation>
    </message>
    <message>
        <source>Wait some seconds and start the application again.</source>
        <translation>Espere unos segundos y vuelva a iniciar la aplicación.</translation>
    </message>
    <message>
        <source>If the same code stays for several users, report it with the time and the application.</source>
        <translation>Si el mismo código sigue para varios usuarios, comuníquelo con la hora y la aplicación.</translation>
    </message>
    <message>
        <source>The second attempt opens the application.</source>
        <translation>El segundo intento abre la aplicación.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x138B</name>
    <message>
        <source>Identity Proxy: the SAML request is not valid</source>
        <translation>Identity Proxy: la solicitud SAML no es válida</translation>
    </message>
    <message>
        <source>The cloud application sent a sign-on request that Zscaler cannot use. Try again first; if that fails, the application&apos;s set-up must be checked.</source>
        <translation>La aplicación en la nube envió una solicitud de autenticación que Zscaler no puede usar. Pruebe primero otra vez; si falla, hay que revisar la configuración de la aplicación.</translation>
    </message>
    <message>
        <source>The SAML request fails the checks of the service.</source>
        <translation>La solicitud SAML no supera las comprobaciones del servicio.</translation>
    </message>
    <message>
        <source>A bookmarked or repeated sign-on address, or a wrong configuration on the application&apos;s side.</source>
        <translation>Una dirección de autenticación guardada en marcadores o repetida, o una configuración errónea en el lado de la aplicación.</translation>
    </message>
    <message>
        <source>Open the application from its normal start address and not from a bookmark of the sign-on page.</source>
        <translation>Abra la aplicación por su dirección de inicio normal y no por un marcador de la página de autenticación.</translation>
    </message>
    <message>
        <source>Record the SAML request in the browser&apos;s developer tools and compare it with what the portal expects.</source>
        <translation>Registre la solicitud SAML en las herramientas de desarrollo del navegador y compárela con lo que espera el portal.</translation>
    </message>
    <message>
        <source>A fresh start from the application&apos;s front page signs on.</source>
        <translation>Un nuevo inicio desde la portada de la aplicación autentica.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x1396</name>
    <message>
        <source>Identity Proxy: the SAML request has no ID</source>
        <translation>Identity Proxy: la solicitud SAML no tiene ID</translation>
    </message>
    <message>
        <source>A part that every sign-on request must carry is missing. The cloud application builds its request wrongly.</source>
        <translation>Falta una parte que toda solicitud de autenticación debe llevar. La aplicación en la nube construye mal su solicitud.</translation>
    </message>
    <message>
        <source>The attribute ID of the SAML request is absent.</source>
        <translation>Falta el atributo ID de la solicitud SAML.</translation>
    </message>
    <message>
        <source>An application with a home-made or faulty SAML library.</source>
        <translation>Una aplicación con una biblioteca SAML casera o defectuosa.</translation>
    </message>
    <message>
        <source>Close the browser tab and enter the application anew.</source>
        <translation>Cierre la pestaña del navegador y vuelva a entrar en la aplicación.</translation>
    </message>
    <message>
        <source>Show the request to the maker of the application if it lacks an ID each time.</source>
        <translation>Muestre la solicitud al fabricante de la aplicación si le falta un ID cada vez.</translation>
    </message>
    <message>
        <source>A recorded SAML request contains an ID and is accepted.</source>
        <translation>Una solicitud SAML registrada contiene un ID y se acepta.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x1398</name>
    <message>
        <source>Identity Proxy: user, cookie or session is not valid</source>
        <translation>Identity Proxy: usuario, cookie o sesión no válidos</translation>
    </message>
    <message>
        <source>Your session with Zscaler no longer holds. Sign on again, if need be after clearing the cookies.</source>
        <translation>Su sesión con Zscaler ya no vale. Vuelva a autenticarse, si hace falta tras borrar las cookies.</translation>
    </message>
    <message>
        <source>The user, the cookie or the session behind the request cannot be confirmed; 0x1399 and 0x139A mean the same.</source>
        <translation>El usuario, la cookie o la sesión tras la solicitud no se puede confirmar; 0x1399 y 0x139A significan lo mismo.</translation>
    </message>
    <message>
        <source>An expired session, a cookie of another account, several accounts in one browser.</source>
        <translation>Una sesión expirada, una cookie de otra cuenta, varias cuentas en un navegador.</translation>
    </message>
    <message>
        <source>Sign out of the application, close the browser and sign on again after a few seconds.</source>
        <translation>Cierre sesión en la aplicación, cierre el navegador y vuelva a autenticarse pasados unos segundos.</translation>
    </message>
    <message>
        <source>Clear the Zscaler cookies if the code comes back.</source>
        <translation>Borre las cookies de Zscaler si el código vuelve.</translation>
    </message>
    <message>
        <source>A new session opens the application without a code.</source>
        <translation>Una nueva sesión abre la aplicación sin código.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x139B</name>
    <message>
        <source>Identity Proxy: the time stamp of the request is wrong</source>
        <translation>Identity Proxy: la marca de tiempo de la solicitud es errónea</translation>
    </message>
    <message>
        <source>The sign-on request carries a time that cannot be right. Usually a clock is wrong.</source>
        <translation>La solicitud de autenticación lleva una hora que no puede ser correcta. Normalmente algún reloj va mal.</translation>
    </message>
    <message>
        <source>The time stamp in the SAML request cannot be accepted.</source>
        <translation>La marca de tiempo de la solicitud SAML no se puede aceptar.</translation>
    </message>
    <message>
        <source>The clock of the application&apos;s server, more rarely that of the computer, is wrong.</source>
        <translation>Va mal el reloj del servidor de la aplicación o, más raramente, el del equipo.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, then ask the owner of the application about the server&apos;s clock.</source>
        <translation>Compruebe el reloj del equipo y después pregunte al responsable de la aplicación por el reloj del servidor.</translation>
    </message>
    <message>
        <source>Synchronise the application&apos;s servers with a time server.</source>
        <translation>Sincronice los servidores de la aplicación con un servidor de hora.</translation>
    </message>
    <message>
        <source>The issue instant in a new request equals the present time in UTC.</source>
        <translation>El instante de emisión de una solicitud nueva coincide con la hora actual en UTC.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x139C</name>
    <message>
        <source>Identity Proxy: unsupported SAML version</source>
        <translation>Identity Proxy: versión de SAML no admitida</translation>
    </message>
    <message>
        <source>The application speaks another version of the sign-on language than Zscaler. Its administrator has to change that.</source>
        <translation>La aplicación habla otra versión del lenguaje de autenticación que Zscaler. Su administrador tiene que cambiarlo.</translation>
    </message>
    <message>
        <source>The version named in the SAML request is not supported.</source>
        <translation>La versión indicada en la solicitud SAML no se admite.</translation>
    </message>
    <message>
        <source>The application is set to SAML 1.1 where 2.0 is needed.</source>
        <translation>La aplicación está en SAML 1.1 donde se necesita 2.0.</translation>
    </message>
    <message>
        <source>Switch the application&apos;s single sign-on to SAML 2.0.</source>
        <translation>Cambie el inicio de sesión único de la aplicación a SAML 2.0.</translation>
    </message>
    <message>
        <source>The recorded request says Version=&quot;2.0&quot;.</source>
        <translation>La solicitud registrada dice Version=&quot;2.0&quot;.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x139D</name>
    <message>
        <source>Identity Proxy: the SAML request is too old</source>
        <translation>Identity Proxy: la solicitud SAML es demasiado antigua</translation>
    </message>
    <message>
        <source>The sign-on request waited too long before it reached Zscaler. Start again and sign on without a break.</source>
        <translation>La solicitud de autenticación esperó demasiado antes de llegar a Zscaler. Empiece de nuevo y autentíquese sin pausa.</translation>
    </message>
    <message>
        <source>The request&apos;s time has passed when it arrives; four codes share this meaning.</source>
        <translation>La hora de la solicitud ya pasó cuando llega; cuatro códigos comparten este significado.</translation>
    </message>
    <message>
        <source>A sign-on page that stood open for long, the browser&apos;s back button, or a wrong clock.</source>
        <translation>Una página de autenticación abierta mucho tiempo, el botón Atrás del navegador, o un reloj equivocado.</translation>
    </message>
    <message>
        <source>Go back to the start page of the application and sign on in one go.</source>
        <translation>Vuelva a la página de inicio de la aplicación y autentíquese de una vez.</translation>
    </message>
    <message>
        <source>If that fails as well, compare the clocks of the computer and the application.</source>
        <translation>Si también falla, compare los relojes del equipo y de la aplicación.</translation>
    </message>
    <message>
        <source>A fresh sign-on within a minute works.</source>
        <translation>Una autenticación nueva en menos de un minuto funciona.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13A4</name>
    <message>
        <source>Identity Proxy: application not supported</source>
        <translation>Identity Proxy: aplicación no admitida</translation>
    </message>
    <message>
        <source>The request comes from a cloud application that Zscaler&apos;s Identity Proxy does not serve.</source>
        <translation>La solicitud viene de una aplicación en la nube que el Identity Proxy de Zscaler no atiende.</translation>
    </message>
    <message>
        <source>The application named in the SAML request is not among the supported ones.</source>
        <translation>La aplicación indicada en la solicitud SAML no está entre las admitidas.</translation>
    </message>
    <message>
        <source>The application was set up by hand with Zscaler as identity provider.</source>
        <translation>La aplicación se configuró a mano con Zscaler como proveedor de identidad.</translation>
    </message>
    <message>
        <source>Look up the list of supported applications; use another identity provider for this one.</source>
        <translation>Consulte la lista de aplicaciones admitidas; use otro proveedor de identidad para esta.</translation>
    </message>
    <message>
        <source>The application signs on through a provider that supports it.</source>
        <translation>La aplicación autentica por un proveedor que la admite.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13A5</name>
    <message>
        <source>Identity Proxy: request from an unknown edge</source>
        <translation>Identity Proxy: solicitud de un edge desconocido</translation>
    </message>
    <message>
        <source>The sign-on reached Zscaler through a gateway that it does not recognise.</source>
        <translation>La autenticación llegó a Zscaler por una puerta de enlace que no reconoce.</translation>
    </message>
    <message>
        <source>The SAML request names a Public Service Edge that the service does not know.</source>
        <translation>La solicitud SAML nombra un Public Service Edge que el servicio no conoce.</translation>
    </message>
    <message>
        <source>A change of the edge during the sign-on, or an outdated route.</source>
        <translation>Un cambio de edge durante la autenticación, o una ruta desfasada.</translation>
    </message>
    <message>
        <source>Repeat the sign-on after a few seconds.</source>
        <translation>Repita la autenticación pasados unos segundos.</translation>
    </message>
    <message>
        <source>Report the edge&apos;s name if it persists; the page ip.zscaler.com shows which edge is in use.</source>
        <translation>Comunique el nombre del edge si persiste; la página ip.zscaler.com muestra qué edge se usa.</translation>
    </message>
    <message>
        <source>The sign-on passes through a known edge.</source>
        <translation>La autenticación pasa por un edge conocido.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13A6</name>
    <message>
        <source>Identity Proxy: the SAML address is wrong</source>
        <translation>Identity Proxy: la dirección SAML es errónea</translation>
    </message>
    <message>
        <source>The application sends you to a sign-on address at Zscaler that does not exist.</source>
        <translation>La aplicación le envía a una dirección de autenticación de Zscaler que no existe.</translation>
    </message>
    <message>
        <source>The SAML endpoint of the request is not valid.</source>
        <translation>El punto de conexión SAML de la solicitud no es válido.</translation>
    </message>
    <message>
        <source>A mistyped single sign-on address in the application.</source>
        <translation>Una dirección de inicio de sesión único mal escrita en la aplicación.</translation>
    </message>
    <message>
        <source>Copy the single sign-on address from the Zscaler portal into the application anew.</source>
        <translation>Copie de nuevo en la aplicación la dirección de inicio de sesión único del portal de Zscaler.</translation>
    </message>
    <message>
        <source>The address in the application equals the portal&apos;s, character for character.</source>
        <translation>La dirección en la aplicación es igual a la del portal, carácter por carácter.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13A9</name>
    <message>
        <source>Identity Proxy: no SAML request in the data</source>
        <translation>Identity Proxy: no hay solicitud SAML en los datos</translation>
    </message>
    <message>
        <source>Zscaler received an empty sign-on request. Mostly somebody opened the sign-on address directly.</source>
        <translation>Zscaler recibió una solicitud de autenticación vacía. Casi siempre alguien abrió directamente la dirección de autenticación.</translation>
    </message>
    <message>
        <source>The payload holds no SAML request; 0x13AA says the same.</source>
        <translation>El contenido no lleva ninguna solicitud SAML; 0x13AA dice lo mismo.</translation>
    </message>
    <message>
        <source>A bookmark of the sign-on page, or a device that drops the body of the request.</source>
        <translation>Un marcador de la página de autenticación, o un dispositivo que descarta el cuerpo de la solicitud.</translation>
    </message>
    <message>
        <source>Start from the application, not from a stored sign-on address.</source>
        <translation>Empiece por la aplicación, no por una dirección de autenticación guardada.</translation>
    </message>
    <message>
        <source>Check that no device in between strips form data if it fails for everybody.</source>
        <translation>Si falla para todos, compruebe que ningún dispositivo intermedio elimina datos de formulario.</translation>
    </message>
    <message>
        <source>Starting at the application leads through the sign-on.</source>
        <translation>Empezar en la aplicación lleva a través de la autenticación.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13AB</name>
    <message>
        <source>Identity Proxy: the SAML request cannot be decoded</source>
        <translation>Identity Proxy: la solicitud SAML no se puede descodificar</translation>
    </message>
    <message>
        <source>The sign-on request arrived, but its text is damaged.</source>
        <translation>La solicitud de autenticación llegó, pero su texto está dañado.</translation>
    </message>
    <message>
        <source>Decoding the SAML request fails, shown as 0x13AB or 0x13AC.</source>
        <translation>Falla la descodificación de la solicitud SAML, mostrado como 0x13AB o 0x13AC.</translation>
    </message>
    <message>
        <source>A device or an add-on that alters the request, or an address that was cut off.</source>
        <translation>Un dispositivo o complemento que altera la solicitud, o una dirección cortada.</translation>
    </message>
    <message>
        <source>Try a private browser window without add-ons.</source>
        <translation>Pruebe una ventana privada del navegador sin complementos.</translation>
    </message>
    <message>
        <source>Look for devices that rewrite long addresses or form fields.</source>
        <translation>Busque dispositivos que reescriban direcciones largas o campos de formulario.</translation>
    </message>
    <message>
        <source>The recorded request can be decoded with a SAML viewer.</source>
        <translation>La solicitud registrada se puede descodificar con un visor SAML.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13AD</name>
    <message>
        <source>Identity Proxy: the SAML request path is too long</source>
        <translation>Identity Proxy: la ruta de la solicitud SAML es demasiado larga</translation>
    </message>
    <message>
        <source>The address with which the application calls Zscaler is longer than allowed.</source>
        <translation>La dirección con que la aplicación llama a Zscaler es más larga de lo permitido.</translation>
    </message>
    <message>
        <source>The path of the SAML request exceeds the limit.</source>
        <translation>La ruta de la solicitud SAML supera el límite.</translation>
    </message>
    <message>
        <source>The application adds very long parameters to the request.</source>
        <translation>La aplicación añade parámetros muy largos a la solicitud.</translation>
    </message>
    <message>
        <source>Shorten the relay state or use the POST binding in the application.</source>
        <translation>Acorte el relay state o use el enlace POST en la aplicación.</translation>
    </message>
    <message>
        <source>The shortened request is answered normally.</source>
        <translation>La solicitud acortada recibe una respuesta normal.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13AE</name>
    <message>
        <source>Identity Proxy: request sent to the wrong Zscaler cloud</source>
        <translation>Identity Proxy: solicitud enviada a la nube de Zscaler equivocada</translation>
    </message>
    <message>
        <source>The application asks a Zscaler cloud on which your company is not at home.</source>
        <translation>La aplicación pregunta a una nube de Zscaler en la que no está su empresa.</translation>
    </message>
    <message>
        <source>The SAML request arrives at another cloud than the tenant&apos;s.</source>
        <translation>La solicitud SAML llega a otra nube que la del tenant.</translation>
    </message>
    <message>
        <source>The sign-on address was copied from a guide with another cloud name.</source>
        <translation>La dirección de autenticación se copió de una guía con otro nombre de nube.</translation>
    </message>
    <message>
        <source>Use the address of the own cloud, as the admin portal shows it.</source>
        <translation>Use la dirección de la nube propia, tal como la muestra el portal de administración.</translation>
    </message>
    <message>
        <source>The address names the tenant&apos;s cloud and the sign-on works.</source>
        <translation>La dirección nombra la nube del tenant y la autenticación funciona.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13AF</name>
    <message>
        <source>Identity Proxy: user not found</source>
        <translation>Identity Proxy: usuario no encontrado</translation>
    </message>
    <message>
        <source>Zscaler has no user with your name for this application. The administrator may have to add you again.</source>
        <translation>Zscaler no tiene un usuario con su nombre para esta aplicación. Puede que el administrador tenga que añadirle de nuevo.</translation>
    </message>
    <message>
        <source>The user of the request does not exist; seven codes share this meaning.</source>
        <translation>El usuario de la solicitud no existe; siete códigos comparten este significado.</translation>
    </message>
    <message>
        <source>The user was deleted, or never existed under this name.</source>
        <translation>El usuario se eliminó, o nunca existió con este nombre.</translation>
    </message>
    <message>
        <source>Search the user in the portal and add the entry again.</source>
        <translation>Busque el usuario en el portal y añada la entrada de nuevo.</translation>
    </message>
    <message>
        <source>The user shows in the portal and the application lets the person in.</source>
        <translation>El usuario aparece en el portal y la aplicación deja entrar a la persona.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13B4</name>
    <message>
        <source>Identity Proxy: the domain in the request is wrong</source>
        <translation>Identity Proxy: el dominio de la solicitud es erróneo</translation>
    </message>
    <message>
        <source>Zscaler could not turn your name into the form that the application expects, because the domain does not fit.</source>
        <translation>Zscaler no pudo dar a su nombre la forma que espera la aplicación, porque el dominio no encaja.</translation>
    </message>
    <message>
        <source>The domain is not valid, or the rule that transforms user names fails; also shown as 0x13B5.</source>
        <translation>El dominio no es válido, o falla la regla que transforma los nombres de usuario; mostrado también como 0x13B5.</translation>
    </message>
    <message>
        <source>A transformation rule that names another domain than the user has.</source>
        <translation>Una regla de transformación que nombra otro dominio que el del usuario.</translation>
    </message>
    <message>
        <source>Check the domain and the transformation rule of the application&apos;s Identity Proxy settings.</source>
        <translation>Compruebe el dominio y la regla de transformación en la configuración Identity Proxy de la aplicación.</translation>
    </message>
    <message>
        <source>A test user is passed on under the right name.</source>
        <translation>Un usuario de prueba se transmite con el nombre correcto.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13B6</name>
    <message>
        <source>Identity Proxy: internal error</source>
        <translation>Identity Proxy: error interno</translation>
    </message>
    <message>
        <source>Zscaler had a fault of its own during the sign-on to the application. Wait a little and try again.</source>
        <translation>Zscaler tuvo un fallo propio durante la autenticación en la aplicación. Espere un poco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>An internal error of the service; five codes share this meaning.</source>
        <translation>Un error interno del servicio; cinco códigos comparten este significado.</translation>
    </message>
    <message>
        <source>A fault on Zscaler&apos;s side.</source>
        <translation>Un fallo en el lado de Zscaler.</translation>
    </message>
    <message>
        <source>Retry in a minute.</source>
        <translation>Vuelva a intentarlo en un minuto.</translation>
    </message>
    <message>
        <source>Pass on code, time and application if the fault stays.</source>
        <translation>Transmita código, hora y aplicación si el fallo sigue.</translation>
    </message>
    <message>
        <source>Later attempts succeed.</source>
        <translation>Los intentos posteriores funcionan.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13B7</name>
    <message>
        <source>Identity Proxy: the application is disabled</source>
        <translation>Identity Proxy: la aplicación está deshabilitada</translation>
    </message>
    <message>
        <source>The company has switched this application off in Zscaler.</source>
        <translation>La empresa ha desactivado esta aplicación en Zscaler.</translation>
    </message>
    <message>
        <source>A sign-on arrives for an application that is disabled in the portal.</source>
        <translation>Llega una autenticación para una aplicación deshabilitada en el portal.</translation>
    </message>
    <message>
        <source>Disabled on purpose, or forgotten after maintenance.</source>
        <translation>Deshabilitada a propósito, u olvidada tras un mantenimiento.</translation>
    </message>
    <message>
        <source>Enable the application for the organisation if it should be used.</source>
        <translation>Habilite la aplicación para la organización si debe usarse.</translation>
    </message>
    <message>
        <source>The application is enabled and reachable.</source>
        <translation>La aplicación está habilitada y accesible.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13B8</name>
    <message>
        <source>Identity Proxy: application settings changed meanwhile</source>
        <translation>Identity Proxy: la configuración de la aplicación cambió entretanto</translation>
    </message>
    <message>
        <source>The settings of the application were changed while you signed on. Try once more.</source>
        <translation>La configuración de la aplicación se cambió mientras se autenticaba. Pruebe una vez más.</translation>
    </message>
    <message>
        <source>The configuration was modified during the authentication.</source>
        <translation>La configuración se modificó durante la autenticación.</translation>
    </message>
    <message>
        <source>An administrator&apos;s change at that moment.</source>
        <translation>Un cambio de un administrador en ese momento.</translation>
    </message>
    <message>
        <source>Start the sign-on from the beginning.</source>
        <translation>Empiece la autenticación desde el principio.</translation>
    </message>
    <message>
        <source>A sign-on after the change is complete works.</source>
        <translation>Una autenticación tras terminar el cambio funciona.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13BD</name>
    <message>
        <source>Identity Proxy: the sign-on took too long</source>
        <translation>Identity Proxy: la autenticación tardó demasiado</translation>
    </message>
    <message>
        <source>The sign-on to the application was not finished in time. Start again and go through without a pause.</source>
        <translation>La autenticación en la aplicación no se terminó a tiempo. Empiece de nuevo y siga sin pausa.</translation>
    </message>
    <message>
        <source>The SAML request was not completed in the time allowed.</source>
        <translation>La solicitud SAML no se completó en el tiempo permitido.</translation>
    </message>
    <message>
        <source>A slow network, or a second factor that was confirmed late.</source>
        <translation>Una red lenta, o un segundo factor confirmado tarde.</translation>
    </message>
    <message>
        <source>Retry and confirm the second factor promptly.</source>
        <translation>Vuelva a intentarlo y confirme enseguida el segundo factor.</translation>
    </message>
    <message>
        <source>Measure the delay to Zscaler if several users report it.</source>
        <translation>Mida el retardo hacia Zscaler si varios usuarios lo comunican.</translation>
    </message>
    <message>
        <source>The sign-on completes within its time.</source>
        <translation>La autenticación se completa dentro de su tiempo.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C1</name>
    <message>
        <source>Identity Proxy: wrong password of a hosted user</source>
        <translation>Identity Proxy: contraseña incorrecta de un usuario alojado</translation>
    </message>
    <message>
        <source>The password for the account that is stored at Zscaler itself is not right.</source>
        <translation>La contraseña de la cuenta guardada en el propio Zscaler no es correcta.</translation>
    </message>
    <message>
        <source>The user belongs to Zscaler&apos;s hosted user database and typed a wrong password.</source>
        <translation>El usuario pertenece a la base de usuarios alojada de Zscaler y escribió una contraseña incorrecta.</translation>
    </message>
    <message>
        <source>A typing error, or the Windows password used by mistake: the hosted password is a separate one.</source>
        <translation>Un error al escribir, o la contraseña de Windows por descuido: la contraseña alojada es distinta.</translation>
    </message>
    <message>
        <source>Type the password of the Zscaler account, not that of Windows.</source>
        <translation>Escriba la contraseña de la cuenta de Zscaler, no la de Windows.</translation>
    </message>
    <message>
        <source>Set a new password for the hosted user if it is forgotten.</source>
        <translation>Ponga una nueva contraseña al usuario alojado si se olvidó.</translation>
    </message>
    <message>
        <source>The sign-on with the hosted password succeeds.</source>
        <translation>La autenticación con la contraseña alojada funciona.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C2</name>
    <message>
        <source>Identity Proxy: the Authentication Bridge cannot be reached</source>
        <translation>Identity Proxy: no se puede acceder a Authentication Bridge</translation>
    </message>
    <message>
        <source>Zscaler could not reach the server in your company that checks the passwords.</source>
        <translation>Zscaler no pudo llegar al servidor de su empresa que comprueba las contraseñas.</translation>
    </message>
    <message>
        <source>The user comes through the Zscaler Authentication Bridge, and the connection to it fails; also shown as 0x13C3.</source>
        <translation>El usuario viene por Zscaler Authentication Bridge, y la conexión con él falla; mostrado también como 0x13C3.</translation>
    </message>
    <message>
        <source>The bridge virtual machine is down, or a firewall blocks it.</source>
        <translation>La máquina virtual del puente está parada, o la bloquea un firewall.</translation>
    </message>
    <message>
        <source>Check that the Authentication Bridge runs and shows as connected in the portal.</source>
        <translation>Compruebe que Authentication Bridge funciona y aparece conectado en el portal.</translation>
    </message>
    <message>
        <source>Open the connections that the bridge needs towards Zscaler.</source>
        <translation>Abra las conexiones que el puente necesita hacia Zscaler.</translation>
    </message>
    <message>
        <source>The portal shows the bridge as connected, and sign-on works.</source>
        <translation>El portal muestra el puente conectado, y la autenticación funciona.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C4</name>
    <message>
        <source>Identity Proxy: wrong password at the Authentication Bridge</source>
        <translation>Identity Proxy: contraseña incorrecta en Authentication Bridge</translation>
    </message>
    <message>
        <source>Your company&apos;s directory refused the password.</source>
        <translation>El directorio de su empresa rechazó la contraseña.</translation>
    </message>
    <message>
        <source>The user comes through the Zscaler Authentication Bridge, and the password was wrong.</source>
        <translation>El usuario viene por Zscaler Authentication Bridge, y la contraseña era incorrecta.</translation>
    </message>
    <message>
        <source>A typing error or a password that was changed recently.</source>
        <translation>Un error al escribir o una contraseña cambiada hace poco.</translation>
    </message>
    <message>
        <source>Enter the current directory password.</source>
        <translation>Escriba la contraseña actual del directorio.</translation>
    </message>
    <message>
        <source>Check the account for a lock after several wrong attempts.</source>
        <translation>Compruebe si la cuenta está bloqueada tras varios intentos incorrectos.</translation>
    </message>
    <message>
        <source>The directory accepts the password through the bridge.</source>
        <translation>El directorio acepta la contraseña por el puente.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C6</name>
    <message>
        <source>Identity Proxy: signed on with another organisation</source>
        <translation>Identity Proxy: autenticado con otra organización</translation>
    </message>
    <message>
        <source>You are still signed on to Zscaler with another company&apos;s account. Sign out there and use the right one.</source>
        <translation>Sigue autenticado en Zscaler con la cuenta de otra empresa. Cierre esa sesión y use la correcta.</translation>
    </message>
    <message>
        <source>The session belongs to an organisation that has no Identity Proxy.</source>
        <translation>La sesión pertenece a una organización que no tiene Identity Proxy.</translation>
    </message>
    <message>
        <source>Two Zscaler accounts in one browser, common for consultants.</source>
        <translation>Dos cuentas de Zscaler en un navegador, frecuente en consultores.</translation>
    </message>
    <message>
        <source>Sign out of the present Zscaler account, then sign on with the account that has the Identity Proxy.</source>
        <translation>Cierre la sesión de la cuenta actual de Zscaler y autentíquese con la cuenta que tiene Identity Proxy.</translation>
    </message>
    <message>
        <source>The right organisation shows after the new sign-on.</source>
        <translation>Tras la nueva autenticación aparece la organización correcta.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C7</name>
    <message>
        <source>Identity Proxy: no key to sign the answer</source>
        <translation>Identity Proxy: no hay clave para firmar la respuesta</translation>
    </message>
    <message>
        <source>Zscaler lacks the key with which it would sign the answer to the application.</source>
        <translation>A Zscaler le falta la clave con la que firmaría la respuesta a la aplicación.</translation>
    </message>
    <message>
        <source>There is no signing key for the SAML response.</source>
        <translation>No hay clave de firma para la respuesta SAML.</translation>
    </message>
    <message>
        <source>The certificate of the identity provider settings is missing or was removed.</source>
        <translation>El certificado de la configuración del proveedor de identidad falta o se quitó.</translation>
    </message>
    <message>
        <source>Check the SAML signing certificate of the Identity Proxy; create or choose one.</source>
        <translation>Compruebe el certificado de firma SAML de Identity Proxy; cree o elija uno.</translation>
    </message>
    <message>
        <source>Report it if a certificate is set and the code stays.</source>
        <translation>Comuníquelo si hay un certificado puesto y el código sigue.</translation>
    </message>
    <message>
        <source>The response is signed and the application accepts it.</source>
        <translation>La respuesta está firmada y la aplicación la acepta.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C8</name>
    <message>
        <source>Identity Proxy: wrong way of sending the request</source>
        <translation>Identity Proxy: forma errónea de enviar la solicitud</translation>
    </message>
    <message>
        <source>The application sent its request in a form that Zscaler does not take here.</source>
        <translation>La aplicación envió su solicitud en una forma que Zscaler no acepta aquí.</translation>
    </message>
    <message>
        <source>The service expected a POST request and got another one.</source>
        <translation>El servicio esperaba una solicitud POST y recibió otra.</translation>
    </message>
    <message>
        <source>The application is set to the redirect binding.</source>
        <translation>La aplicación está configurada con el enlace de redirección.</translation>
    </message>
    <message>
        <source>Set the SAML binding of the application to HTTP POST.</source>
        <translation>Ponga el enlace SAML de la aplicación en HTTP POST.</translation>
    </message>
    <message>
        <source>A capture in the browser shows a POST to the sign-on address.</source>
        <translation>Una captura en el navegador muestra un POST a la dirección de autenticación.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C9</name>
    <message>
        <source>Identity Proxy: the company was deleted meanwhile</source>
        <translation>Identity Proxy: la empresa se eliminó entretanto</translation>
    </message>
    <message>
        <source>The company&apos;s entry at Zscaler was removed while the sign-on was going on.</source>
        <translation>La entrada de la empresa en Zscaler se eliminó durante la autenticación.</translation>
    </message>
    <message>
        <source>The organisation disappeared during the authentication.</source>
        <translation>La organización desapareció durante la autenticación.</translation>
    </message>
    <message>
        <source>A tenant that was closed or moved.</source>
        <translation>Un tenant que se cerró o se trasladó.</translation>
    </message>
    <message>
        <source>Find out with Zscaler what became of the tenant.</source>
        <translation>Averigüe con Zscaler qué fue del tenant.</translation>
    </message>
    <message>
        <source>The tenant exists and sign-on works.</source>
        <translation>El tenant existe y la autenticación funciona.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13CA</name>
    <message>
        <source>Identity Proxy: the identity provider was switched off</source>
        <translation>Identity Proxy: el proveedor de identidad se desactivó</translation>
    </message>
    <message>
        <source>The identity provider of your company was disabled during the sign-on.</source>
        <translation>El proveedor de identidad de su empresa se deshabilitó durante la autenticación.</translation>
    </message>
    <message>
        <source>The IdP is disabled in the portal at that moment.</source>
        <translation>El IdP está deshabilitado en el portal en ese momento.</translation>
    </message>
    <message>
        <source>A change by an administrator, or an expired set-up.</source>
        <translation>Un cambio de un administrador, o una configuración expirada.</translation>
    </message>
    <message>
        <source>Enable the identity provider for the organisation again.</source>
        <translation>Vuelva a habilitar el proveedor de identidad para la organización.</translation>
    </message>
    <message>
        <source>The identity provider shows as enabled.</source>
        <translation>El proveedor de identidad aparece habilitado.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13CB</name>
    <message>
        <source>Identity Proxy: the cookie is not valid</source>
        <translation>Identity Proxy: la cookie no es válida</translation>
    </message>
    <message>
        <source>The browser&apos;s cookie for this sign-on cannot be used. Clearing cookies helps in most cases.</source>
        <translation>La cookie del navegador para esta autenticación no se puede usar. Borrar las cookies ayuda en la mayoría de los casos.</translation>
    </message>
    <message>
        <source>The cookie that comes with the request fails the check.</source>
        <translation>La cookie que llega con la solicitud no supera la comprobación.</translation>
    </message>
    <message>
        <source>An old, cut or foreign cookie.</source>
        <translation>Una cookie antigua, cortada o ajena.</translation>
    </message>
    <message>
        <source>Clear the cookies for Zscaler and the application, then sign on again.</source>
        <translation>Borre las cookies de Zscaler y de la aplicación y vuelva a autenticarse.</translation>
    </message>
    <message>
        <source>The new cookie is accepted.</source>
        <translation>La cookie nueva se acepta.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13CC</name>
    <message>
        <source>Identity Proxy: application removed during the sign-on</source>
        <translation>Identity Proxy: aplicación eliminada durante la autenticación</translation>
    </message>
    <message>
        <source>The application was switched off or removed in Zscaler while you signed on.</source>
        <translation>La aplicación se desactivó o se quitó en Zscaler mientras se autenticaba.</translation>
    </message>
    <message>
        <source>The configuration of the application was disabled or deleted; also shown as 0x13CD.</source>
        <translation>La configuración de la aplicación se deshabilitó o eliminó; mostrado también como 0x13CD.</translation>
    </message>
    <message>
        <source>A change by an administrator in the middle of a sign-on.</source>
        <translation>Un cambio de un administrador en medio de una autenticación.</translation>
    </message>
    <message>
        <source>Restore or enable the application if it is still needed.</source>
        <translation>Restaure o habilite la aplicación si aún se necesita.</translation>
    </message>
    <message>
        <source>The application is present and enabled in the portal.</source>
        <translation>La aplicación está presente y habilitada en el portal.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>mostrado por Zscaler; Identity Proxy (SAML), no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:100</name>
    <message>
        <source>LDAP search filter is not valid</source>
        <translation>El filtro de búsqueda LDAP no es válido</translation>
    </message>
    <message>
        <source>Zscaler could not search your company&apos;s directory because its search rule has a mistake. No user can repair that; the Zscaler administrator has to.</source>
        <translation>Zscaler no pudo buscar en el directorio de su empresa porque su regla de búsqueda tiene un error. Ningún usuario puede repararlo; tiene que hacerlo el administrador de Zscaler.</translation>
    </message>
    <message>
        <source>A user signs on with a password form, and Zscaler searches the directory with a filter that is not correct LDAP syntax.</source>
        <translation>Un usuario se autentica con un formulario de contraseña, y Zscaler busca en el directorio con un filtro que no tiene sintaxis LDAP correcta.</translation>
    </message>
    <message>
        <source>A typing error in the search filter of the Zscaler admin portal, often a bracket that does not close.</source>
        <translation>Un error de escritura en el filtro de búsqueda del portal de administración de Zscaler, a menudo un paréntesis sin cerrar.</translation>
    </message>
    <message>
        <source>Correct the filter, and test exactly the same filter with ldapsearch against the directory server.</source>
        <translation>Corrija el filtro, y pruebe exactamente el mismo filtro con ldapsearch en el servidor de directorio.</translation>
    </message>
    <message>
        <source>The same filter works in ldapsearch, and a test user can sign on.</source>
        <translation>El mismo filtro funciona en ldapsearch, y un usuario de prueba puede autenticarse.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>mostrado por Zscaler; autenticación LDAP, no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:101</name>
    <message>
        <source>Wrong password in Zscaler&apos;s sign-on form</source>
        <translation>Contraseña incorrecta en el formulario de autenticación de Zscaler</translation>
    </message>
    <message>
        <source>The password typed into the Zscaler form is not the right one. Please type it again, with an eye on caps lock and keyboard language.</source>
        <translation>La contraseña escrita en el formulario de Zscaler no es la correcta. Escríbala de nuevo, por favor, atendiendo a Bloq Mayús y al idioma del teclado.</translation>
    </message>
    <message>
        <source>Password sign-on against the company directory, not Windows single sign-on.</source>
        <translation>Autenticación con contraseña en el directorio de la empresa, no inicio de sesión único de Windows.</translation>
    </message>
    <message>
        <source>A mistyped or an old password.</source>
        <translation>Una contraseña mal escrita o antigua.</translation>
    </message>
    <message>
        <source>The password was changed in the directory a moment ago and another directory server answered.</source>
        <translation>La contraseña se acaba de cambiar en el directorio y respondió otro servidor de directorio.</translation>
    </message>
    <message>
        <source>Type the current Windows password once more.</source>
        <translation>Escriba una vez más la contraseña actual de Windows.</translation>
    </message>
    <message>
        <source>Reset the password in the directory if the user no longer knows it.</source>
        <translation>Restablezca la contraseña en el directorio si el usuario ya no la sabe.</translation>
    </message>
    <message>
        <source>The form accepts the password, and the web page follows.</source>
        <translation>El formulario acepta la contraseña, y sigue la página web.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>mostrado por Zscaler; autenticación LDAP, no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:102</name>
    <message>
        <source>The directory server closed the connection</source>
        <translation>El servidor de directorio cerró la conexión</translation>
    </message>
    <message>
        <source>The line between Zscaler and your company&apos;s directory broke for a moment. Trying again usually helps.</source>
        <translation>La conexión entre Zscaler y el directorio de su empresa se cortó un momento. Volver a intentarlo suele ayudar.</translation>
    </message>
    <message>
        <source>The directory server ends the LDAP connection while Zscaler is checking a user.</source>
        <translation>El servidor de directorio termina la conexión LDAP mientras Zscaler comprueba a un usuario.</translation>
    </message>
    <message>
        <source>A restart or an overload of the directory server, a firewall that cuts idle connections.</source>
        <translation>Un reinicio o una sobrecarga del servidor de directorio, un firewall que corta conexiones inactivas.</translation>
    </message>
    <message>
        <source>Wait a minute and sign on again.</source>
        <translation>Espere un minuto y vuelva a autenticarse.</translation>
    </message>
    <message>
        <source>If it happens often, look for idle timeouts on the way from Zscaler to the directory server.</source>
        <translation>Si ocurre a menudo, busque tiempos de espera por inactividad en el camino de Zscaler al servidor de directorio.</translation>
    </message>
    <message>
        <source>Sign-on works at the second attempt and stays stable for the day.</source>
        <translation>La autenticación funciona al segundo intento y se mantiene estable durante el día.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>mostrado por Zscaler; autenticación LDAP, no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:103</name>
    <message>
        <source>LDAP search finds no such user</source>
        <translation>La búsqueda LDAP no encuentra a ese usuario</translation>
    </message>
    <message>
        <source>Zscaler asked your company&apos;s directory for this name and got no hit. Either the name is typed differently or the search looks in the wrong place.</source>
        <translation>Zscaler preguntó al directorio de su empresa por este nombre y no obtuvo resultado. O el nombre se escribe de otra forma, o la búsqueda mira en el lugar equivocado.</translation>
    </message>
    <message>
        <source>The live search by e-mail address or user name, depending on the advanced search setting, has no result.</source>
        <translation>La búsqueda en vivo por dirección de correo o nombre de usuario, según la búsqueda avanzada, no da resultado.</translation>
    </message>
    <message>
        <source>The user typed the short name where the e-mail address is expected, or the reverse.</source>
        <translation>El usuario escribió el nombre corto donde se espera la dirección de correo, o al revés.</translation>
    </message>
    <message>
        <source>The search base or filter leaves out the part of the directory where the account is.</source>
        <translation>La base o el filtro de búsqueda deja fuera la parte del directorio donde está la cuenta.</translation>
    </message>
    <message>
        <source>Ask which name was typed and try the other form, e-mail address or logon name.</source>
        <translation>Pregunte qué nombre se escribió y pruebe la otra forma, dirección de correo o nombre de inicio de sesión.</translation>
    </message>
    <message>
        <source>Run the configured query by hand with ldapsearch and widen the search base where needed.</source>
        <translation>Ejecute a mano con ldapsearch la consulta configurada y amplíe la base de búsqueda donde haga falta.</translation>
    </message>
    <message>
        <source>ldapsearch with the portal&apos;s query returns exactly one entry for the user.</source>
        <translation>ldapsearch con la consulta del portal devuelve exactamente una entrada para el usuario.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>mostrado por Zscaler; autenticación LDAP, no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:104</name>
    <message>
        <source>The user&apos;s directory name could not be read</source>
        <translation>No se pudo leer el nombre de directorio del usuario</translation>
    </message>
    <message>
        <source>Zscaler found you in the directory but could not read the full directory name that it needs to check the password. Your directory team has to look at it.</source>
        <translation>Zscaler le encontró en el directorio pero no pudo leer el nombre de directorio completo que necesita para comprobar la contraseña. Su equipo de directorio tiene que mirarlo.</translation>
    </message>
    <message>
        <source>The distinguished name (DN) does not come back from the LDAP library.</source>
        <translation>El nombre distintivo (DN) no vuelve de la biblioteca LDAP.</translation>
    </message>
    <message>
        <source>Unusual characters in the DN, or a bind account that may not read it.</source>
        <translation>Caracteres inusuales en el DN, o una cuenta de enlace que no puede leerlo.</translation>
    </message>
    <message>
        <source>Read the entry with the bind account of Zscaler and check that the DN comes back and contains no odd characters.</source>
        <translation>Lea la entrada con la cuenta de enlace de Zscaler y compruebe que el DN vuelve y no contiene caracteres extraños.</translation>
    </message>
    <message>
        <source>ldapsearch with the bind account shows the dn line of the user.</source>
        <translation>ldapsearch con la cuenta de enlace muestra la línea dn del usuario.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>mostrado por Zscaler; autenticación LDAP, no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:105</name>
    <message>
        <source>LDAP bind as the user failed</source>
        <translation>Falló el enlace LDAP como el usuario</translation>
    </message>
    <message>
        <source>Zscaler tried to sign in to your directory in your name and was refused. The directory name may be out of date, or the account may not sign in that way.</source>
        <translation>Zscaler intentó autenticarse en su directorio en su nombre y fue rechazado. El nombre de directorio puede estar desfasado, o la cuenta no puede autenticarse así.</translation>
    </message>
    <message>
        <source>After the search, the bind with the user&apos;s DN and password does not succeed.</source>
        <translation>Tras la búsqueda, el enlace con el DN y la contraseña del usuario no funciona.</translation>
    </message>
    <message>
        <source>The DN changed, for instance after a move to another organisational unit.</source>
        <translation>El DN cambió, por ejemplo tras mover a otra unidad organizativa.</translation>
    </message>
    <message>
        <source>The account is locked, disabled, or must change its password first.</source>
        <translation>La cuenta está bloqueada, deshabilitada, o antes debe cambiar su contraseña.</translation>
    </message>
    <message>
        <source>Check the state of the account in the directory: locked, disabled, password expired.</source>
        <translation>Compruebe el estado de la cuenta en el directorio: bloqueada, deshabilitada, contraseña expirada.</translation>
    </message>
    <message>
        <source>Try a manual bind with the same DN; run the synchronisation if the DN is old.</source>
        <translation>Pruebe un enlace manual con el mismo DN; ejecute la sincronización si el DN es antiguo.</translation>
    </message>
    <message>
        <source>A manual bind with the user&apos;s current DN succeeds, and so does the form.</source>
        <translation>Un enlace manual con el DN actual del usuario funciona, y el formulario también.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>mostrado por Zscaler; autenticación LDAP, no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:106</name>
    <message>
        <source>A deleted user tries to sign on</source>
        <translation>Un usuario eliminado intenta autenticarse</translation>
    </message>
    <message>
        <source>Zscaler has marked this user as deleted. If you still work here, your entry has to be synchronised again.</source>
        <translation>Zscaler ha marcado a este usuario como eliminado. Si aún trabaja aquí, su entrada debe volver a sincronizarse.</translation>
    </message>
    <message>
        <source>Somebody whose entry is no longer among the synchronised users signs on.</source>
        <translation>Se autentica alguien cuya entrada ya no está entre los usuarios sincronizados.</translation>
    </message>
    <message>
        <source>The account was disabled, moved or filtered out, and the synchronisation removed it.</source>
        <translation>La cuenta se deshabilitó, movió o excluyó por un filtro, y la sincronización la quitó.</translation>
    </message>
    <message>
        <source>Find out whether the person should still have access.</source>
        <translation>Averigüe si la persona aún debe tener acceso.</translation>
    </message>
    <message>
        <source>Look for the user in the synchronised list; if missing by mistake, correct the filter and synchronise.</source>
        <translation>Busque al usuario en la lista sincronizada; si falta por error, corrija el filtro y sincronice.</translation>
    </message>
    <message>
        <source>The user is in the synchronised list again.</source>
        <translation>El usuario está de nuevo en la lista sincronizada.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>mostrado por Zscaler; autenticación LDAP, no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:108</name>
    <message>
        <source>No second directory is configured for this user</source>
        <translation>No hay segundo directorio configurado para este usuario</translation>
    </message>
    <message>
        <source>Your account belongs to a second directory of the company, but Zscaler has no settings for a second one. Zscaler has to correct its records.</source>
        <translation>Su cuenta pertenece a un segundo directorio de la empresa, pero Zscaler no tiene configuración para un segundo. Zscaler tiene que corregir sus datos.</translation>
    </message>
    <message>
        <source>A user who came from a secondary directory signs on while no secondary LDAP server is set up.</source>
        <translation>Se autentica un usuario que vino de un directorio secundario sin que haya servidor LDAP secundario configurado.</translation>
    </message>
    <message>
        <source>The secondary directory was removed from the configuration, and marks of it remain on the users.</source>
        <translation>El directorio secundario se quitó de la configuración, y quedan marcas de él en los usuarios.</translation>
    </message>
    <message>
        <source>Run one synchronisation preview and one synchronisation for the organisation.</source>
        <translation>Ejecute una vista previa de sincronización y una sincronización para la organización.</translation>
    </message>
    <message>
        <source>Have Zscaler remove the marks of the secondary directory if that does not help.</source>
        <translation>Si eso no ayuda, pida a Zscaler que quite las marcas del directorio secundario.</translation>
    </message>
    <message>
        <source>Users of the former second directory can sign on.</source>
        <translation>Los usuarios del antiguo segundo directorio pueden autenticarse.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>mostrado por Zscaler; autenticación LDAP, no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:109</name>
    <message>
        <source>Sign-on waits for the directory synchronisation</source>
        <translation>La autenticación espera la sincronización del directorio</translation>
    </message>
    <message>
        <source>Zscaler is just now updating its list of users and lets nobody sign on meanwhile. Please try again in a while.</source>
        <translation>Zscaler está actualizando ahora su lista de usuarios y entretanto no deja autenticarse a nadie. Vuelva a intentarlo dentro de un rato, por favor.</translation>
    </message>
    <message>
        <source>The synchronisation with the company&apos;s directory is running.</source>
        <translation>La sincronización con el directorio de la empresa está en marcha.</translation>
    </message>
    <message>
        <source>A large or a first synchronisation that takes long.</source>
        <translation>Una sincronización grande o la primera, que tarda mucho.</translation>
    </message>
    <message>
        <source>Wait until the synchronisation has ended, then sign on again.</source>
        <translation>Espere a que termine la sincronización y vuelva a autenticarse.</translation>
    </message>
    <message>
        <source>Move big synchronisations out of working hours.</source>
        <translation>Lleve las sincronizaciones grandes fuera del horario de trabajo.</translation>
    </message>
    <message>
        <source>The portal shows the synchronisation as finished, and sign-on works.</source>
        <translation>El portal muestra la sincronización terminada, y la autenticación funciona.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>mostrado por Zscaler; autenticación LDAP, no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:110</name>
    <message>
        <source>Zscaler&apos;s own directory password is wrong</source>
        <translation>La contraseña de directorio del propio Zscaler es incorrecta</translation>
    </message>
    <message>
        <source>The account with which Zscaler reads your company&apos;s directory cannot sign in. That hits all users of this form, not only you.</source>
        <translation>La cuenta con la que Zscaler lee el directorio de su empresa no puede autenticarse. Eso afecta a todos los usuarios de este formulario, no solo a usted.</translation>
    </message>
    <message>
        <source>The bind with the administrator&apos;s LDAP account is refused.</source>
        <translation>Se rechaza el enlace con la cuenta LDAP del administrador.</translation>
    </message>
    <message>
        <source>The password of the bind account was changed or has expired, and the portal still has the old one.</source>
        <translation>La contraseña de la cuenta de enlace se cambió o ha expirado, y el portal aún tiene la antigua.</translation>
    </message>
    <message>
        <source>Enter the current password of the bind account in the portal and test the connection.</source>
        <translation>Escriba en el portal la contraseña actual de la cuenta de enlace y pruebe la conexión.</translation>
    </message>
    <message>
        <source>Give the bind account a password that does not expire unannounced, and check that it is not locked.</source>
        <translation>Dé a la cuenta de enlace una contraseña que no expire sin aviso, y compruebe que no está bloqueada.</translation>
    </message>
    <message>
        <source>The connection test of the portal succeeds.</source>
        <translation>La prueba de conexión del portal funciona.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>mostrado por Zscaler; autenticación LDAP, no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:111</name>
    <message>
        <source>Internal error while checking an LDAP sign-on</source>
        <translation>Error interno al comprobar una autenticación LDAP</translation>
    </message>
    <message>
        <source>Zscaler had an internal problem while it checked the password. Please try once more; if it stays, Zscaler has to look.</source>
        <translation>Zscaler tuvo un problema interno al comprobar la contraseña. Pruebe una vez más, por favor; si sigue, tiene que mirar Zscaler.</translation>
    </message>
    <message>
        <source>The check of a sign-on form fails inside the service, with no closer reason.</source>
        <translation>La comprobación de un formulario de autenticación falla dentro del servicio, sin razón más precisa.</translation>
    </message>
    <message>
        <source>A passing fault of the service.</source>
        <translation>Un fallo pasajero del servicio.</translation>
    </message>
    <message>
        <source>Sign on a second time after a short break.</source>
        <translation>Autentíquese una segunda vez tras una breve pausa.</translation>
    </message>
    <message>
        <source>Report the time and the user name if the code comes back.</source>
        <translation>Comunique la hora y el nombre de usuario si el código vuelve.</translation>
    </message>
    <message>
        <source>The next attempts to sign on pass without this code.</source>
        <translation>Los siguientes intentos de autenticación pasan sin este código.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>mostrado por Zscaler; autenticación LDAP, no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:112</name>
    <message>
        <source>The advanced LDAP search cannot run</source>
        <translation>La búsqueda LDAP avanzada no se puede ejecutar</translation>
    </message>
    <message>
        <source>Your company uses a special search for sign-on names, and this search has a mistake. The Zscaler administrator needs to correct it.</source>
        <translation>Su empresa usa una búsqueda especial para los nombres de inicio de sesión, y esa búsqueda tiene un error. El administrador de Zscaler tiene que corregirla.</translation>
    </message>
    <message>
        <source>The advanced search filter for logins is in use and cannot be carried out.</source>
        <translation>El filtro de búsqueda avanzada para inicios de sesión está en uso y no se puede ejecutar.</translation>
    </message>
    <message>
        <source>A faulty or unsuitable advanced search filter.</source>
        <translation>Un filtro de búsqueda avanzada erróneo o inadecuado.</translation>
    </message>
    <message>
        <source>Test the advanced filter with ldapsearch until it returns the expected users, then save it.</source>
        <translation>Pruebe el filtro avanzado con ldapsearch hasta que devuelva los usuarios esperados, y después guárdelo.</translation>
    </message>
    <message>
        <source>Users are found by the advanced filter in ldapsearch and in the sign-on form.</source>
        <translation>El filtro avanzado encuentra a los usuarios en ldapsearch y en el formulario.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>mostrado por Zscaler; autenticación LDAP, no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:113</name>
    <message>
        <source>User not among the synchronised users</source>
        <translation>Usuario no incluido entre los sincronizados</translation>
    </message>
    <message>
        <source>Zscaler has not yet received your account from the company&apos;s directory. After the next update of its list it should work.</source>
        <translation>Zscaler aún no ha recibido su cuenta del directorio de la empresa. Tras la próxima actualización de su lista debería funcionar.</translation>
    </message>
    <message>
        <source>The name is valid in the directory, but the last synchronisation did not bring it to Zscaler.</source>
        <translation>El nombre es válido en el directorio, pero la última sincronización no lo llevó a Zscaler.</translation>
    </message>
    <message>
        <source>A new account, or one outside the synchronised groups.</source>
        <translation>Una cuenta nueva, o una fuera de los grupos sincronizados.</translation>
    </message>
    <message>
        <source>Check that the user is in a synchronised group and start a synchronisation.</source>
        <translation>Compruebe que el usuario está en un grupo sincronizado e inicie una sincronización.</translation>
    </message>
    <message>
        <source>Try again when the helpdesk says that the list is up to date.</source>
        <translation>Vuelva a intentarlo cuando el soporte diga que la lista está al día.</translation>
    </message>
    <message>
        <source>The user&apos;s entry can be found in the admin portal.</source>
        <translation>La entrada del usuario se encuentra en el portal de administración.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>mostrado por Zscaler; autenticación LDAP, no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:114</name>
    <message>
        <source>Connection to the directory was reset</source>
        <translation>La conexión con el directorio se restableció</translation>
    </message>
    <message>
        <source>In the middle of the check the connection to the directory was cut. A second attempt normally works.</source>
        <translation>En medio de la comprobación se cortó la conexión con el directorio. Un segundo intento suele funcionar.</translation>
    </message>
    <message>
        <source>A reset arrives on the LDAP connection while a user signs on.</source>
        <translation>Llega un restablecimiento (reset) en la conexión LDAP mientras un usuario se autentica.</translation>
    </message>
    <message>
        <source>A firewall or the directory server resets the connection.</source>
        <translation>Un firewall o el servidor de directorio restablece la conexión.</translation>
    </message>
    <message>
        <source>Start the sign-on again.</source>
        <translation>Inicie de nuevo la autenticación.</translation>
    </message>
    <message>
        <source>Search the firewall logs for resets between Zscaler&apos;s addresses and the directory server if it repeats.</source>
        <translation>Si se repite, busque en los registros del firewall restablecimientos entre las direcciones de Zscaler y el servidor de directorio.</translation>
    </message>
    <message>
        <source>Several sign-ons in a row succeed.</source>
        <translation>Varias autenticaciones seguidas funcionan.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>mostrado por Zscaler; autenticación LDAP, no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:115</name>
    <message>
        <source>Settings changed during the sign-on</source>
        <translation>La configuración cambió durante la autenticación</translation>
    </message>
    <message>
        <source>While you signed on, an administrator put new settings into force. Please simply try again.</source>
        <translation>Mientras se autenticaba, un administrador puso en vigor una configuración nueva. Simplemente vuelva a intentarlo, por favor.</translation>
    </message>
    <message>
        <source>New configuration is activated in the admin portal at the very moment of a sign-on.</source>
        <translation>Se activa una configuración nueva en el portal de administración justo en el momento de una autenticación.</translation>
    </message>
    <message>
        <source>A change by the Zscaler administrator.</source>
        <translation>Un cambio del administrador de Zscaler.</translation>
    </message>
    <message>
        <source>Repeat the sign-on.</source>
        <translation>Repita la autenticación.</translation>
    </message>
    <message>
        <source>Activate changes at quiet hours.</source>
        <translation>Active los cambios en horas tranquilas.</translation>
    </message>
    <message>
        <source>The repeated sign-on passes.</source>
        <translation>La autenticación repetida pasa.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>mostrado por Zscaler; autenticación LDAP, no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:116</name>
    <message>
        <source>The Zscaler entry of this user was deleted</source>
        <translation>Se eliminó la entrada de Zscaler de este usuario</translation>
    </message>
    <message>
        <source>Your entry was taken out of Zscaler&apos;s list of users. If that was a mistake, it can come back with the next synchronisation.</source>
        <translation>Su entrada se quitó de la lista de usuarios de Zscaler. Si fue un error, puede volver con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Someone signs on whose entry was deleted in the meantime.</source>
        <translation>Se autentica alguien cuya entrada se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Removed by an administrator, or dropped by a synchronisation after a change in the directory.</source>
        <translation>La quitó un administrador, o cayó en una sincronización tras un cambio en el directorio.</translation>
    </message>
    <message>
        <source>See in the admin log who or what deleted the entry; synchronise again if the user should stay.</source>
        <translation>Vea en el registro de administración quién o qué eliminó la entrada; vuelva a sincronizar si el usuario debe quedarse.</translation>
    </message>
    <message>
        <source>The user can sign on again, or it is clear that the access has rightly ended.</source>
        <translation>El usuario puede autenticarse de nuevo, o está claro que el acceso terminó con razón.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>mostrado por Zscaler; autenticación LDAP, no Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:391000</name>
    <message>
        <source>Zscaler&apos;s generic error page</source>
        <translation>Página de error genérica de Zscaler</translation>
    </message>
    <message>
        <source>Zscaler could not show the page and gives only its general code. The code alone does not say what went wrong, so we need to look a little further.</source>
        <translation>Zscaler no pudo mostrar la página y solo da su código general. El código solo no dice qué falló, así que hay que mirar un poco más.</translation>
    </message>
    <message>
        <source>The service hits an error for which it has no code of its own.</source>
        <translation>El servicio encuentra un error para el que no tiene código propio.</translation>
    </message>
    <message>
        <source>The newer code lists of Zscaler have this code; the older ones do not.</source>
        <translation>Las listas de códigos más nuevas de Zscaler tienen este código; las antiguas no.</translation>
    </message>
    <message>
        <source>A fault inside the Zscaler service or in the company&apos;s Zscaler configuration.</source>
        <translation>Un fallo en el servicio de Zscaler o en la configuración de Zscaler de la empresa.</translation>
    </message>
    <message>
        <source>A passing disturbance: the same page loads a minute later.</source>
        <translation>Una perturbación pasajera: la misma página carga un minuto después.</translation>
    </message>
    <message>
        <source>Reload the page once, then try another site and another user. Note which of the three fail.</source>
        <translation>Vuelva a cargar la página una vez, después pruebe otro sitio y otro usuario. Anote cuáles de los tres fallan.</translation>
    </message>
    <message>
        <source>Write down the time with the time zone, the address of the page, the user name and the text of the error page.</source>
        <translation>Anote la hora con la zona horaria, la dirección de la página, el nombre de usuario y el texto de la página de error.</translation>
    </message>
    <message>
        <source>Open a case with these notes: only Zscaler can see what lies behind the general code.</source>
        <translation>Abra un caso con estas notas: solo Zscaler puede ver qué hay tras el código general.</translation>
    </message>
    <message>
        <source>The page that showed 391000 opens again, in a new browser window too.</source>
        <translation>La página que mostraba 391000 se abre de nuevo, también en una ventana nueva del navegador.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>mostrado por Zscaler</translation>
    </message>
</context>
<context>
    <name>zen:441000</name>
    <message>
        <source>Zscaler does not know the signed-in user</source>
        <translation>Zscaler no conoce al usuario con sesión iniciada</translation>
    </message>
    <message>
        <source>Your sign-on at this computer works. Zscaler read your name from the ticket, but it has no user of that name in your company&apos;s account.</source>
        <translation>Su inicio de sesión en este equipo funciona. Zscaler leyó su nombre en el ticket, pero no tiene ningún usuario con ese nombre en la cuenta de su empresa.</translation>
    </message>
    <message>
        <source>Zscaler could read the Kerberos ticket and then looked up the user name in it without success.</source>
        <translation>Zscaler pudo leer el ticket Kerberos y buscó sin éxito el nombre de usuario que contiene.</translation>
    </message>
    <message>
        <source>The user was deleted in Zscaler, or was never created there: Kerberos does not create users.</source>
        <translation>El usuario se eliminó en Zscaler, o nunca se creó allí: Kerberos no crea usuarios.</translation>
    </message>
    <message>
        <source>The user was not provisioned in Zscaler, or the directory synchronisation has not run since the account was made.</source>
        <translation>El usuario no se aprovisionó en Zscaler, o la sincronización del directorio no se ha ejecutado desde que se creó la cuenta.</translation>
    </message>
    <message>
        <source>The login attribute differs: Kerberos sends the short logon name with the Windows domain, for instance jdoe@corp.example.com, while Zscaler holds the e-mail address.</source>
        <translation>El atributo de inicio de sesión difiere: Kerberos envía el nombre corto con el dominio de Windows, por ejemplo jdoe@corp.example.com, mientras que Zscaler tiene la dirección de correo.</translation>
    </message>
    <message>
        <source>The user is signed in with another account than expected, for instance an administrator&apos;s or a test account.</source>
        <translation>El usuario inició sesión con otra cuenta que la esperada, por ejemplo de administrador o de prueba.</translation>
    </message>
    <message>
        <source>Run klist and read the line &quot;Client:&quot;. Compare this name, letter by letter, with the login name in the Zscaler admin portal.</source>
        <translation>Ejecute klist y lea la línea &quot;Client:&quot;. Compare este nombre, letra por letra, con el nombre de inicio de sesión en el portal de administración de Zscaler.</translation>
    </message>
    <message>
        <source>Add the user in Zscaler, or run the directory synchronisation and check that this user comes with it.</source>
        <translation>Añada el usuario en Zscaler, o ejecute la sincronización del directorio y compruebe que este usuario llega con ella.</translation>
    </message>
    <message>
        <source>If many users are affected, map the login attribute of the provisioning to sAMAccountName with the Windows domain.</source>
        <translation>Si afecta a muchos usuarios, asigne el atributo de inicio de sesión del aprovisionamiento a sAMAccountName con el dominio de Windows.</translation>
    </message>
    <message>
        <source>After the user was added, close the browser, open it again and load any page: no error page appears, and the Zscaler web log shows the user&apos;s name.</source>
        <translation>Tras añadir al usuario, cierre el navegador, vuelva a abrirlo y cargue cualquier página: no aparece página de error, y el registro web de Zscaler muestra el nombre del usuario.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>mostrado por Zscaler</translation>
    </message>
    <message>
        <source>The user is missing in Zscaler</source>
        <translation>El usuario falta en Zscaler</translation>
    </message>
    <message>
        <source>The user was deleted, or has no entry in the domain that is registered with Zscaler.</source>
        <translation>El usuario se eliminó, o no tiene entrada en el dominio registrado en Zscaler.</translation>
    </message>
    <message>
        <source>All tickets are there, klist looks healthy, and other users of the same company get through.</source>
        <translation>Están todos los tickets, klist tiene buen aspecto, y otros usuarios de la misma empresa pasan.</translation>
    </message>
    <message>
        <source>Let the Zscaler administrator add the user under exactly the name that klist shows as the client.</source>
        <translation>Pida al administrador de Zscaler que añada al usuario exactamente con el nombre que klist muestra como cliente.</translation>
    </message>
</context>
<context>
    <name>zen:461000</name>
    <message>
        <source>No Zscaler user matches the name in the ticket</source>
        <translation>Ningún usuario de Zscaler coincide con el nombre del ticket</translation>
    </message>
    <message>
        <source>Windows has proved who you are, but the name it sends does not match any user in the company&apos;s Zscaler account. Someone has to add you there or correct the name.</source>
        <translation>Windows ha probado quién es usted, pero el nombre que envía no coincide con ningún usuario de la cuenta de Zscaler de la empresa. Alguien tiene que añadirle allí o corregir el nombre.</translation>
    </message>
    <message>
        <source>Zscaler prints 461000 for the same situation as 441000; its pages do not tell the two apart.</source>
        <translation>Zscaler muestra 461000 en la misma situación que 441000; sus páginas no distinguen los dos.</translation>
    </message>
    <message>
        <source>Typical for the first days of a new colleague, after a change of name, or after a move to another domain.</source>
        <translation>Típico de los primeros días de un nuevo compañero, tras un cambio de nombre, o tras pasar a otro dominio.</translation>
    </message>
    <message>
        <source>The new or renamed account has not yet arrived in Zscaler.</source>
        <translation>La cuenta nueva o con nuevo nombre aún no ha llegado a Zscaler.</translation>
    </message>
    <message>
        <source>The Zscaler entry still carries the old login name after a marriage or a change of department.</source>
        <translation>La entrada de Zscaler aún lleva el antiguo nombre de inicio de sesión tras una boda o un cambio de departamento.</translation>
    </message>
    <message>
        <source>The account lives in a domain of the forest from which Zscaler takes no users.</source>
        <translation>La cuenta está en un dominio del bosque del que Zscaler no toma usuarios.</translation>
    </message>
    <message>
        <source>Ask when the account was created or renamed. If that was today, wait for the next synchronisation or ask for an extra run.</source>
        <translation>Pregunte cuándo se creó la cuenta o se cambió su nombre. Si fue hoy, espere a la próxima sincronización o pida una adicional.</translation>
    </message>
    <message>
        <source>Give the Zscaler administrator the client line of klist word for word, with upper and lower case.</source>
        <translation>Dé al administrador de Zscaler la línea de cliente de klist palabra por palabra, con mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Search the user list for the short name; correct the entry or create it, then activate the change.</source>
        <translation>Busque el nombre corto en la lista de usuarios; corrija o cree la entrada y después active el cambio.</translation>
    </message>
    <message>
        <source>The Zscaler user list shows the name of klist&apos;s client line, and the user can browse after restarting the browser.</source>
        <translation>La lista de usuarios de Zscaler muestra el nombre de la línea de cliente de klist, y el usuario puede navegar tras reiniciar el navegador.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>mostrado por Zscaler</translation>
    </message>
    <message>
        <source>The name in Zscaler is another one</source>
        <translation>El nombre en Zscaler es otro</translation>
    </message>
    <message>
        <source>The user was removed from Zscaler or cannot be found in the domain that is registered there.</source>
        <translation>El usuario se quitó de Zscaler o no se encuentra en el dominio que está registrado allí.</translation>
    </message>
    <message>
        <source>Only this user sees the page; on the same computer a colleague&apos;s sign-on works.</source>
        <translation>Solo este usuario ve la página; en el mismo equipo funciona la autenticación de un compañero.</translation>
    </message>
    <message>
        <source>Create or correct the user in Zscaler so that its login name equals the ticket&apos;s client name.</source>
        <translation>Cree o corrija el usuario en Zscaler para que su nombre de inicio de sesión sea igual al nombre de cliente del ticket.</translation>
    </message>
</context>
<context>
    <name>zen:451000</name>
    <message>
        <source>Your company&apos;s domain is not registered with Zscaler</source>
        <translation>El dominio de su empresa no está registrado en Zscaler</translation>
    </message>
    <message>
        <source>Zscaler received a valid sign-on, but it comes from a Windows domain that Zscaler does not count as one of your company&apos;s. Zscaler itself has to add the domain.</source>
        <translation>Zscaler recibió una autenticación válida, pero de un dominio de Windows que Zscaler no cuenta entre los de su empresa. El propio Zscaler tiene que añadir el dominio.</translation>
    </message>
    <message>
        <source>The realm of the user, which is the part after the @ in the client name, is not among the registered domains of the tenant.</source>
        <translation>El realm del usuario, que es la parte tras la @ del nombre de cliente, no está entre los dominios registrados del tenant.</translation>
    </message>
    <message>
        <source>Often the first test of a new domain, after a merger, or in a forest with several domains.</source>
        <translation>A menudo la primera prueba de un dominio nuevo, tras una fusión, o en un bosque con varios dominios.</translation>
    </message>
    <message>
        <source>The Windows domain, such as CORP.EXAMPLE.COM, was never registered, only the mail domain example.com.</source>
        <translation>El dominio de Windows, como CORP.EXAMPLE.COM, nunca se registró, solo el dominio de correo example.com.</translation>
    </message>
    <message>
        <source>A new child domain or a second forest came into use without telling Zscaler.</source>
        <translation>Un nuevo dominio secundario o un segundo bosque entró en uso sin avisar a Zscaler.</translation>
    </message>
    <message>
        <source>The tenant is on another Zscaler cloud than the one the computer talks to.</source>
        <translation>El tenant está en otra nube de Zscaler que aquella con la que habla el equipo.</translation>
    </message>
    <message>
        <source>Note the realm from the client line of klist and ask whether users of other domains get through.</source>
        <translation>Anote el realm de la línea de cliente de klist y pregunte si pasan usuarios de otros dominios.</translation>
    </message>
    <message>
        <source>Compare that realm with the list of domains in the company profile of the Zscaler admin portal.</source>
        <translation>Compare ese realm con la lista de dominios del perfil de empresa en el portal de administración de Zscaler.</translation>
    </message>
    <message>
        <source>Ask Zscaler Support to register the realm for the tenant; customers cannot do this alone.</source>
        <translation>Pida al soporte de Zscaler que registre el realm para el tenant; los clientes no pueden hacerlo solos.</translation>
    </message>
    <message>
        <source>The realm appears in the company profile, and the first user of that domain can browse.</source>
        <translation>El realm aparece en el perfil de empresa, y el primer usuario de ese dominio puede navegar.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>mostrado por Zscaler</translation>
    </message>
    <message>
        <source>The realm is not registered</source>
        <translation>El realm no está registrado</translation>
    </message>
    <message>
        <source>The user&apos;s realm is none of the domains that Zscaler has on record for the company.</source>
        <translation>El realm del usuario no es ninguno de los dominios que Zscaler tiene anotados para la empresa.</translation>
    </message>
    <message>
        <source>Everybody from one domain sees the page, while users from another domain of the company do not.</source>
        <translation>Todos los de un dominio ven la página, mientras que los de otro dominio de la empresa no.</translation>
    </message>
    <message>
        <source>Ask Zscaler Support to register the realm for the company.</source>
        <translation>Pida al soporte de Zscaler que registre el realm para la empresa.</translation>
    </message>
</context>
<context>
    <name>zen:471000</name>
    <message>
        <source>The browser sent no Kerberos ticket to Zscaler</source>
        <translation>El navegador no envió ningún ticket Kerberos a Zscaler</translation>
    </message>
    <message>
        <source>Zscaler asked the browser to sign you on, and the browser answered without a Kerberos ticket, nearly always with the older method NTLM. The reason is somewhere on the way to that ticket: proxy setting, computer, domain controller or trust.</source>
        <translation>Zscaler pidió al navegador que le autenticara, y el navegador respondió sin ticket Kerberos, casi siempre con el método antiguo NTLM. La razón está en algún punto del camino hacia ese ticket: configuración de proxy, equipo, controlador de dominio o confianza.</translation>
    </message>
    <message>
        <source>The browser answers the proxy&apos;s challenge (407) with something else than a Kerberos ticket.</source>
        <translation>El navegador responde al desafío del proxy (407) con algo distinto de un ticket Kerberos.</translation>
    </message>
    <message>
        <source>One code stands for five situations. What klist and a capture show tells them apart.</source>
        <translation>Un código representa cinco situaciones. Lo que muestran klist y una captura las distingue.</translation>
    </message>
    <message>
        <source>The wrong PAC file is in use, so the browser talks to an IP address or to a port without Kerberos.</source>
        <translation>Se usa el archivo PAC equivocado, así que el navegador habla con una dirección IP o con un puerto sin Kerberos.</translation>
    </message>
    <message>
        <source>The computer lacks the Kerberos settings for the Zscaler realm, or the user is not signed in to the domain.</source>
        <translation>Al equipo le falta la configuración de Kerberos para el realm de Zscaler, o el usuario no ha iniciado sesión en el dominio.</translation>
    </message>
    <message>
        <source>The computer cannot reach a domain controller, for instance at home without VPN.</source>
        <translation>El equipo no puede acceder a un controlador de dominio, por ejemplo en casa sin VPN.</translation>
    </message>
    <message>
        <source>The trust with Zscaler does not allow AES.</source>
        <translation>La confianza con Zscaler no permite AES.</translation>
    </message>
    <message>
        <source>The trust with Zscaler is missing, has a wrong name, or its two sides hold different passwords.</source>
        <translation>La confianza con Zscaler falta, tiene un nombre erróneo, o sus dos lados tienen contraseñas distintas.</translation>
    </message>
    <message>
        <source>All tickets are there and the browser still sends NTLM: an old PAC in its cache, or a browser policy that leaves out negotiate.</source>
        <translation>Están todos los tickets y el navegador sigue enviando NTLM: un PAC antiguo en su caché, o una directiva del navegador que omite negotiate.</translation>
    </message>
    <message>
        <source>Run klist purge, open a web page, then run klist. Note which of three tickets are there: krbtgt of the own domain, krbtgt of the Zscaler realm, HTTP for the Zscaler gateway.</source>
        <translation>Ejecute klist purge, abra una página web y después ejecute klist. Anote cuáles de tres tickets están: krbtgt del dominio propio, krbtgt del realm de Zscaler, HTTP para la puerta de enlace de Zscaler.</translation>
    </message>
    <message>
        <source>Look up which PAC file the browser uses, and whether it returns a host name with port 8800 and not an IP address.</source>
        <translation>Averigüe qué archivo PAC usa el navegador, y si devuelve un nombre de host con el puerto 8800 y no una dirección IP.</translation>
    </message>
    <message>
        <source>Check the two registry keys MitRealms and domain_realm under HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\Kerberos for the Zscaler realm.</source>
        <translation>Compruebe las dos claves del Registro MitRealms y domain_realm bajo HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\Kerberos para el realm de Zscaler.</translation>
    </message>
    <message>
        <source>If the ticket krbtgt for the Zscaler realm is missing while the own one is there, check the realm trust: name in capitals, incoming, AES ticked.</source>
        <translation>Si falta el ticket krbtgt del realm de Zscaler y está el propio, compruebe la confianza de realm: nombre en mayúsculas, entrante, AES marcado.</translation>
    </message>
    <message>
        <source>Provide the Kerberos PAC file; give out a new trust password where the two sides do not match.</source>
        <translation>Proporcione el archivo PAC de Kerberos; dé una nueva contraseña de confianza donde los dos lados no coincidan.</translation>
    </message>
    <message>
        <source>klist lists all three tickets after a web page was opened, and the page loads without the code.</source>
        <translation>klist muestra los tres tickets tras abrir una página web, y la página carga sin el código.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>mostrado por Zscaler</translation>
    </message>
    <message>
        <source>Occurrence 1: the PAC file is the wrong one</source>
        <translation>Caso 1: el archivo PAC es el equivocado</translation>
    </message>
    <message>
        <source>The browser uses the default PAC file in place of the Kerberos PAC file, so its traffic goes to the IP address of a Zscaler edge.</source>
        <translation>El navegador usa el archivo PAC predeterminado en lugar del de Kerberos, así que su tráfico va a la dirección IP de un edge de Zscaler.</translation>
    </message>
    <message>
        <source>klist shows neither the ticket of the Zscaler KDC nor that of the Zscaler edge, because for an IP address no ticket can be asked.</source>
        <translation>klist no muestra ni el ticket del KDC de Zscaler ni el del edge de Zscaler, porque para una dirección IP no se puede pedir ticket.</translation>
    </message>
    <message>
        <source>Set the Kerberos PAC file. It names the edge by its host name and leads to port 8800.</source>
        <translation>Configure el archivo PAC de Kerberos. Nombra el edge por su nombre de host y lleva al puerto 8800.</translation>
    </message>
    <message>
        <source>Occurrence 2: the Kerberos settings did not reach the computer</source>
        <translation>Caso 2: la configuración de Kerberos no llegó al equipo</translation>
    </message>
    <message>
        <source>The group policy with the realm mapping has not arrived on this computer.</source>
        <translation>La directiva de grupo con la asignación del realm no ha llegado a este equipo.</translation>
    </message>
    <message>
        <source>A capture on the computer shows no question to the domain controller about the Zscaler realm at all.</source>
        <translation>Una captura en el equipo no muestra ninguna pregunta al controlador de dominio sobre el realm de Zscaler.</translation>
    </message>
    <message>
        <source>Check the registry for the Zscaler entries under MitRealms and domain_realm; if they are missing, run gpupdate /force within reach of the domain and sign on again.</source>
        <translation>Compruebe en el Registro las entradas de Zscaler bajo MitRealms y domain_realm; si faltan, ejecute gpupdate /force con el dominio accesible y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Occurrence 2: the policy does not exist in the domain</source>
        <translation>Caso 2: la directiva no existe en el dominio</translation>
    </message>
    <message>
        <source>The settings were never put into a group policy on the domain controller, or the policy is not linked where the computer is.</source>
        <translation>La configuración nunca se puso en una directiva de grupo en el controlador de dominio, o la directiva no está vinculada donde está el equipo.</translation>
    </message>
    <message>
        <source>Other policies arrive, but gpresult lists none with the Zscaler realm, and again no query for Zscaler leaves the computer.</source>
        <translation>Llegan otras directivas, pero gpresult no muestra ninguna con el realm de Zscaler, y tampoco sale del equipo ninguna consulta sobre Zscaler.</translation>
    </message>
    <message>
        <source>Have the AD administrator create or link the policy with the host-name-to-realm mapping and the realm&apos;s KDC.</source>
        <translation>Pida al administrador de AD que cree o vincule la directiva con la asignación de nombres de host al realm y el KDC del realm.</translation>
    </message>
    <message>
        <source>Occurrence 2: the user is not signed in to the domain</source>
        <translation>Caso 2: el usuario no ha iniciado sesión en el dominio</translation>
    </message>
    <message>
        <source>The user works with a local account, a workgroup computer or a computer outside the domain.</source>
        <translation>El usuario trabaja con una cuenta local, un equipo de grupo de trabajo o un equipo fuera del dominio.</translation>
    </message>
    <message>
        <source>klist shows no ticket of the own domain either, although a domain controller can be reached.</source>
        <translation>klist tampoco muestra ticket del dominio propio, aunque se puede acceder a un controlador de dominio.</translation>
    </message>
    <message>
        <source>Sign out and sign in with the domain account while the domain can be reached.</source>
        <translation>Cierre sesión e inicie sesión con la cuenta de dominio con el dominio accesible.</translation>
    </message>
    <message>
        <source>Occurrence 3: the trust does not allow AES</source>
        <translation>Caso 3: la confianza no permite AES</translation>
    </message>
    <message>
        <source>In the properties of the realm trust, AES is not enabled on the domain controller&apos;s side.</source>
        <translation>En las propiedades de la confianza de realm, AES no está habilitado en el lado del controlador de dominio.</translation>
    </message>
    <message>
        <source>klist shows neither the Zscaler KDC&apos;s nor the edge&apos;s ticket, and in a capture the own domain controller answers with ETYPE_NOSUPP (14).</source>
        <translation>klist no muestra ni el ticket del KDC de Zscaler ni el del edge, y en una captura el controlador de dominio propio responde con ETYPE_NOSUPP (14).</translation>
    </message>
    <message>
        <source>Open the realm trust and tick that the other domain supports Kerberos AES encryption, or use ksetup /setenctypeattr.</source>
        <translation>Abra la confianza de realm y marque que el otro dominio admite el cifrado AES de Kerberos, o use ksetup /setenctypeattr.</translation>
    </message>
    <message>
        <source>Occurrence 4: there is no trust with Zscaler</source>
        <translation>Caso 4: no hay confianza con Zscaler</translation>
    </message>
    <message>
        <source>The realm trust was not set up on the domain controller.</source>
        <translation>La confianza de realm no se configuró en el controlador de dominio.</translation>
    </message>
    <message>
        <source>The Zscaler tickets are missing in klist, and the capture shows PRINCIPAL_UNKNOWN (7) for krbtgt of the Zscaler realm; nltest /domain_trusts does not list the cloud.</source>
        <translation>Los tickets de Zscaler faltan en klist, y la captura muestra PRINCIPAL_UNKNOWN (7) para krbtgt del realm de Zscaler; nltest /domain_trusts no muestra la nube.</translation>
    </message>
    <message>
        <source>Create the incoming, non-transitive realm trust for the Zscaler cloud with the password from the Zscaler admin portal.</source>
        <translation>Cree la confianza de realm entrante y no transitiva para la nube de Zscaler con la contraseña del portal de administración de Zscaler.</translation>
    </message>
    <message>
        <source>Occurrence 4: the trust has the wrong name</source>
        <translation>Caso 4: la confianza tiene el nombre equivocado</translation>
    </message>
    <message>
        <source>The trust exists, but its name is not the company&apos;s Zscaler cloud, or it is not written in capitals.</source>
        <translation>La confianza existe, pero su nombre no es la nube de Zscaler de la empresa, o no está escrito en mayúsculas.</translation>
    </message>
    <message>
        <source>PRINCIPAL_UNKNOWN comes back although nltest /domain_trusts lists a trust that looks similar.</source>
        <translation>PRINCIPAL_UNKNOWN vuelve aunque nltest /domain_trusts muestra una confianza que se le parece.</translation>
    </message>
    <message>
        <source>Compare the name with the cloud name in the Zscaler admin portal; delete the wrong trust and create it anew in upper case.</source>
        <translation>Compare el nombre con el nombre de la nube en el portal de administración de Zscaler; elimine la confianza equivocada y créela de nuevo en mayúsculas.</translation>
    </message>
    <message>
        <source>Occurrence 4: the two trust passwords differ</source>
        <translation>Caso 4: las dos contraseñas de la confianza difieren</translation>
    </message>
    <message>
        <source>The trust was created with a password that Zscaler does not have, or Zscaler&apos;s password was regenerated later.</source>
        <translation>La confianza se creó con una contraseña que Zscaler no tiene, o la contraseña de Zscaler se regeneró después.</translation>
    </message>
    <message>
        <source>Zscaler&apos;s page speaks of PRINCIPAL_UNKNOWN; by the protocol one rather sees the krbtgt ticket of the Zscaler realm in klist and then error 31 or 41 from the Zscaler KDC.</source>
        <translation>La página de Zscaler habla de PRINCIPAL_UNKNOWN; según el protocolo se ve más bien el ticket krbtgt del realm de Zscaler en klist y después el error 31 o 41 del KDC de Zscaler.</translation>
    </message>
    <message>
        <source>Generate a new trust password in the Zscaler admin portal, delete the trust on the domain controller and create it again with that password. A stored password cannot be read back or compared.</source>
        <translation>Genere una nueva contraseña de confianza en el portal de administración de Zscaler, elimine la confianza en el controlador de dominio y créela de nuevo con esa contraseña. Una contraseña guardada no se puede leer ni comparar.</translation>
    </message>
    <message>
        <source>Occurrence 5: the domain controller cannot be reached</source>
        <translation>Caso 5: no se puede acceder al controlador de dominio</translation>
    </message>
    <message>
        <source>The computer has no connection to its domain controller: no VPN, wrong DNS server, blocked port 88.</source>
        <translation>El equipo no tiene conexión con su controlador de dominio: sin VPN, servidor DNS equivocado, puerto 88 bloqueado.</translation>
    </message>
    <message>
        <source>After klist purge and a reload of the page klist stays empty; even the own domain&apos;s ticket does not come back.</source>
        <translation>Tras klist purge y volver a cargar la página, klist sigue vacío; ni siquiera vuelve el ticket del dominio propio.</translation>
    </message>
    <message>
        <source>Restore the connection: start the VPN, check DNS and port 88, then lock and unlock the computer so that a new ticket is fetched.</source>
        <translation>Restablezca la conexión: inicie la VPN, compruebe DNS y el puerto 88, después bloquee y desbloquee el equipo para que se obtenga un ticket nuevo.</translation>
    </message>
    <message>
        <source>Occurrence 5: DirectAccess misjudges where the computer is</source>
        <translation>Caso 5: DirectAccess juzga mal dónde está el equipo</translation>
    </message>
    <message>
        <source>The DirectAccess client takes the computer to be in the office when it is outside, or the other way round.</source>
        <translation>El cliente DirectAccess cree que el equipo está en la oficina cuando está fuera, o al revés.</translation>
    </message>
    <message>
        <source>The same empty klist as without a connection; netsh name show effectivepolicy shows rules that do not fit the place.</source>
        <translation>El mismo klist vacío que sin conexión; netsh name show effectivepolicy muestra reglas que no encajan con el lugar.</translation>
    </message>
    <message>
        <source>Correct the detection of the inside network (the location server and its certificate), then reconnect.</source>
        <translation>Corrija la detección de la red interna (el servidor de ubicación y su certificado) y vuelva a conectar.</translation>
    </message>
</context>
<context>
    <name>zen:48100</name>
    <message>
        <source>The sign-on data arrived damaged</source>
        <translation>Los datos de autenticación llegaron dañados</translation>
    </message>
    <message>
        <source>Your browser did send a Kerberos ticket, but on the way to Zscaler the data was changed, so that Zscaler cannot read it. Something between this computer and Zscaler touches the request.</source>
        <translation>Su navegador sí envió un ticket Kerberos, pero en el camino a Zscaler los datos cambiaron y Zscaler no puede leerlos. Algo entre este equipo y Zscaler toca la solicitud.</translation>
    </message>
    <message>
        <source>The Proxy-Authorization header holds text that is no correct Base64 or no correct Kerberos message.</source>
        <translation>El encabezado Proxy-Authorization contiene un texto que no es Base64 correcto o no es un mensaje Kerberos correcto.</translation>
    </message>
    <message>
        <source>Zscaler prints this code as 48100; the other codes of its table suggest that 481000 is meant, so both lead here.</source>
        <translation>Zscaler muestra este código como 48100; los otros códigos de su tabla sugieren que se quiso decir 481000, así que ambos llevan aquí.</translation>
    </message>
    <message>
        <source>Another proxy, a security gateway or a load balancer that inspects HTTP shortens or rewrites the header.</source>
        <translation>Otro proxy, una puerta de enlace de seguridad o un equilibrador de carga que inspecciona HTTP acorta o reescribe el encabezado.</translation>
    </message>
    <message>
        <source>Security software or a local relay program on the computer handles the proxy request.</source>
        <translation>Software de seguridad o un programa de relé local en el equipo trata la solicitud de proxy.</translation>
    </message>
    <message>
        <source>The header is too long for a device on the way because the user is in very many groups.</source>
        <translation>El encabezado es demasiado largo para un dispositivo del camino porque el usuario está en muchísimos grupos.</translation>
    </message>
    <message>
        <source>Try from another network, for example a phone&apos;s hotspot with VPN, and with the local security software&apos;s web filter off where policy allows it.</source>
        <translation>Pruebe desde otra red, por ejemplo el punto de acceso de un teléfono con VPN, y con el filtro web del software de seguridad local desactivado donde la directiva lo permita.</translation>
    </message>
    <message>
        <source>Look for devices between client and Zscaler that inspect or change HTTP headers, and exempt the traffic to port 8800.</source>
        <translation>Busque dispositivos entre cliente y Zscaler que inspeccionen o cambien encabezados HTTP, y exima el tráfico al puerto 8800.</translation>
    </message>
    <message>
        <source>Take the request header from a capture and let the token check decode it; never send the whole token by mail.</source>
        <translation>Tome el encabezado de la solicitud de una captura y haga que lo descodifique la comprobación de tokens; nunca envíe el token completo por correo.</translation>
    </message>
    <message>
        <source>If no device on the way is to blame, give Zscaler Support the time, the user and the edge&apos;s host name.</source>
        <translation>Si ningún dispositivo del camino tiene la culpa, dé al soporte de Zscaler la hora, el usuario y el nombre de host del edge.</translation>
    </message>
    <message>
        <source>The token in the Proxy-Authorization header decodes as a Kerberos message, and the page loads on the user&apos;s usual network.</source>
        <translation>El token del encabezado Proxy-Authorization se descodifica como mensaje Kerberos, y la página carga en la red habitual del usuario.</translation>
    </message>
    <message>
        <source>printed by Zscaler with five digits; 481000 as the meant number is probable, unconfirmed</source>
        <translation>mostrado por Zscaler con cinco cifras; 481000 como número pretendido es probable, sin confirmar</translation>
    </message>
    <message>
        <source>The header was damaged on the way</source>
        <translation>El encabezado se dañó en el camino</translation>
    </message>
    <message>
        <source>An intermediate proxy or a layer 7 device corrupts the Proxy-Authorization header.</source>
        <translation>Un proxy intermedio o un dispositivo de capa 7 daña el encabezado Proxy-Authorization.</translation>
    </message>
    <message>
        <source>klist shows all three tickets, and the same user gets through on another network path.</source>
        <translation>klist muestra los tres tickets, y el mismo usuario pasa por otro camino de red.</translation>
    </message>
    <message>
        <source>Find and exempt the device; if there is none, contact Zscaler Support.</source>
        <translation>Encuentre el dispositivo y exima el tráfico; si no hay ninguno, contacte con el soporte de Zscaler.</translation>
    </message>
</context>
<context>
    <name>zen:491000</name>
    <message>
        <source>Zscaler refused the ticket or the user name in it</source>
        <translation>Zscaler rechazó el ticket o el nombre de usuario que contiene</translation>
    </message>
    <message>
        <source>Zscaler got a Kerberos ticket from this computer, but could not accept it. By far the most common reason is a clock that is wrong by more than five minutes.</source>
        <translation>Zscaler recibió de este equipo un ticket Kerberos, pero no pudo aceptarlo. La razón más común con diferencia es un reloj equivocado en más de cinco minutos.</translation>
    </message>
    <message>
        <source>The ticket arrived in one piece, and its check failed: time, key or user name.</source>
        <translation>El ticket llegó entero, y su comprobación falló: hora, clave o nombre de usuario.</translation>
    </message>
    <message>
        <source>Comes together with 501000 in one line of Zscaler&apos;s table; both mean the same to the helpdesk.</source>
        <translation>Aparece junto con 501000 en una línea de la tabla de Zscaler; ambos significan lo mismo para el soporte.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is more than five minutes away from the Zscaler KDC&apos;s, or its time zone is set wrongly with the clock corrected by hand.</source>
        <translation>El reloj del equipo difiere más de cinco minutos del reloj del KDC de Zscaler, o su zona horaria es errónea y el reloj se corrigió a mano.</translation>
    </message>
    <message>
        <source>The domain controller&apos;s clock is wrong, so the tickets it issues are dated wrongly.</source>
        <translation>El reloj del controlador de dominio va mal, así que los tickets que emite llevan una fecha errónea.</translation>
    </message>
    <message>
        <source>With a correct clock: a fault on the Zscaler side that only Zscaler can see.</source>
        <translation>Con un reloj correcto: un fallo en el lado de Zscaler que solo Zscaler puede ver.</translation>
    </message>
    <message>
        <source>Look at the clock of the computer and compare it with a phone. Tell the helpdesk the time, the date and the time zone.</source>
        <translation>Mire el reloj del equipo y compárelo con un teléfono. Diga al soporte la hora, la fecha y la zona horaria.</translation>
    </message>
    <message>
        <source>Run w32tm /query /status, then w32tm /resync /rediscover; set the clock by hand first if it is off by days. After that run klist purge.</source>
        <translation>Ejecute w32tm /query /status, después w32tm /resync /rediscover; ponga primero el reloj a mano si difiere en días. Después ejecute klist purge.</translation>
    </message>
    <message>
        <source>If many computers are off, check the time source of the PDC emulator.</source>
        <translation>Si difieren muchos equipos, compruebe el origen de hora del emulador de PDC.</translation>
    </message>
    <message>
        <source>If the clocks agree, pass on the user, the time and the output of klist.</source>
        <translation>Si los relojes coinciden, transmita el usuario, la hora y la salida de klist.</translation>
    </message>
    <message>
        <source>The offset to the domain controller and to the Zscaler KDC is under a few seconds, and after klist purge the page loads.</source>
        <translation>La diferencia con el controlador de dominio y con el KDC de Zscaler es menor de unos segundos, y tras klist purge la página carga.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>mostrado por Zscaler</translation>
    </message>
    <message>
        <source>Occurrence 1: the clock is wrong</source>
        <translation>Caso 1: el reloj va mal</translation>
    </message>
    <message>
        <source>The time of the computer is not right.</source>
        <translation>La hora del equipo no es correcta.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock and a reliable clock differ by more than five minutes; a capture may show SKEW (37).</source>
        <translation>El reloj del equipo y un reloj fiable difieren más de cinco minutos; una captura puede mostrar SKEW (37).</translation>
    </message>
    <message>
        <source>Correct the time, make the computer take it from a time server, purge the tickets.</source>
        <translation>Corrija la hora, haga que el equipo la tome de un servidor de hora, purgue los tickets.</translation>
    </message>
    <message>
        <source>Occurrence 2: something else</source>
        <translation>Caso 2: otra cosa</translation>
    </message>
    <message>
        <source>The token is refused although the clocks agree.</source>
        <translation>El token se rechaza aunque los relojes coinciden.</translation>
    </message>
    <message>
        <source>All three tickets are in klist, the offset is small, and the code comes again after a purge.</source>
        <translation>Los tres tickets están en klist, la diferencia es pequeña, y el código vuelve tras una purga.</translation>
    </message>
    <message>
        <source>Collect klist, time and edge name and contact Zscaler Support.</source>
        <translation>Recoja klist, la hora y el nombre del edge y contacte con el soporte de Zscaler.</translation>
    </message>
</context>
<context>
    <name>zen:501000</name>
    <message>
        <source>The Kerberos token was not accepted</source>
        <translation>No se aceptó el token Kerberos</translation>
    </message>
    <message>
        <source>The proof of identity that your computer sent to Zscaler was turned down. First we check the clock, because a wrong clock makes good tickets look bad.</source>
        <translation>La prueba de identidad que su equipo envió a Zscaler fue rechazada. Primero comprobamos el reloj, porque un reloj equivocado hace que tickets buenos parezcan malos.</translation>
    </message>
    <message>
        <source>Zscaler prints 501000 for an invalid token or an invalid user name, without saying which of the two.</source>
        <translation>Zscaler muestra 501000 para un token no válido o un nombre de usuario no válido, sin decir cuál de los dos.</translation>
    </message>
    <message>
        <source>Seen after a laptop woke from a long sleep, after a virtual machine was resumed, and after travelling.</source>
        <translation>Visto después de que un portátil despertara de una larga suspensión, tras reanudar una máquina virtual, y tras viajar.</translation>
    </message>
    <message>
        <source>Wrong time: a resumed virtual machine, an empty CMOS battery, a hand-set clock.</source>
        <translation>Hora errónea: una máquina virtual reanudada, una pila CMOS agotada, un reloj puesto a mano.</translation>
    </message>
    <message>
        <source>A ticket that is older than a change of the trust password.</source>
        <translation>Un ticket anterior a un cambio de la contraseña de la confianza.</translation>
    </message>
    <message>
        <source>A problem that cannot be seen from the client.</source>
        <translation>Un problema que no se ve desde el cliente.</translation>
    </message>
    <message>
        <source>Compare the clock with a trusted one to the minute, the date and the zone included; resynchronise if they differ.</source>
        <translation>Compare el reloj al minuto con uno fiable, incluidas fecha y zona; vuelva a sincronizar si difieren.</translation>
    </message>
    <message>
        <source>With a right clock, purge the tickets, restart the browser and try once more before escalating.</source>
        <translation>Con un reloj correcto, purgue los tickets, reinicie el navegador y pruebe una vez más antes de escalar.</translation>
    </message>
    <message>
        <source>Hand over date and time in UTC, the code 501000, the client name and the server line of the HTTP ticket.</source>
        <translation>Entregue fecha y hora en UTC, el código 501000, el nombre de cliente y la línea de servidor del ticket HTTP.</translation>
    </message>
    <message>
        <source>A fresh HTTP ticket for the gateway is in klist, its start time matches the wall clock, and browsing works.</source>
        <translation>En klist hay un ticket HTTP nuevo para la puerta de enlace, su hora de inicio coincide con la hora real, y la navegación funciona.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>mostrado por Zscaler</translation>
    </message>
    <message>
        <source>Occurrence 1: wrong time on the computer</source>
        <translation>Caso 1: hora errónea en el equipo</translation>
    </message>
    <message>
        <source>The computer does not follow a time server, and its clock has drifted by more than five minutes.</source>
        <translation>El equipo no sigue a un servidor de hora, y su reloj se ha desviado más de cinco minutos.</translation>
    </message>
    <message>
        <source>w32tm /stripchart against the domain controller shows an offset above 300 seconds.</source>
        <translation>w32tm /stripchart frente al controlador de dominio muestra una diferencia superior a 300 segundos.</translation>
    </message>
    <message>
        <source>Synchronise with the time server and fetch new tickets.</source>
        <translation>Sincronice con el servidor de hora y obtenga tickets nuevos.</translation>
    </message>
    <message>
        <source>Occurrence 2: other reasons</source>
        <translation>Caso 2: otras razones</translation>
    </message>
    <message>
        <source>Clock and tickets are in order, and the token is still refused.</source>
        <translation>El reloj y los tickets están en orden, y el token se sigue rechazando.</translation>
    </message>
    <message>
        <source>The code stays after a resynchronised clock, purged tickets and a browser restart.</source>
        <translation>El código sigue tras sincronizar el reloj, purgar los tickets y reiniciar el navegador.</translation>
    </message>
    <message>
        <source>Escalate to Zscaler Support with the collected facts.</source>
        <translation>Escale al soporte de Zscaler con los datos recogidos.</translation>
    </message>
</context>
<context>
    <name>zen:510000</name>
    <message>
        <source>The login name is too long for Zscaler</source>
        <translation>El nombre de inicio de sesión es demasiado largo para Zscaler</translation>
    </message>
    <message>
        <source>Your login name has more characters than Zscaler can take. It needs either a shorter name or help from Zscaler.</source>
        <translation>Su nombre de inicio de sesión tiene más caracteres de los que admite Zscaler. Hace falta un nombre más corto o ayuda de Zscaler.</translation>
    </message>
    <message>
        <source>The client name in the ticket, with its realm, is longer than the service allows. Zscaler does not publish the limit.</source>
        <translation>El nombre de cliente del ticket, con su realm, es más largo de lo que permite el servicio. Zscaler no publica el límite.</translation>
    </message>
    <message>
        <source>Zscaler prints 510000; the pattern of its other codes suggests 511000, so both are understood here.</source>
        <translation>Zscaler muestra 510000; el patrón de sus otros códigos sugiere 511000, así que aquí se entienden ambos.</translation>
    </message>
    <message>
        <source>An unusually long account name, often made of full names or of service labels, joined with a long domain name.</source>
        <translation>Un nombre de cuenta inusualmente largo, a menudo hecho de nombres completos o de etiquetas de servicio, unido a un nombre de dominio largo.</translation>
    </message>
    <message>
        <source>Count the characters of the client name in klist, the realm included, and compare with colleagues for whom it works.</source>
        <translation>Cuente los caracteres del nombre de cliente en klist, con el realm, y compare con compañeros a los que les funciona.</translation>
    </message>
    <message>
        <source>Ask Zscaler Support for the limit and for a way out before any account is renamed.</source>
        <translation>Pregunte al soporte de Zscaler por el límite y por una salida antes de cambiar el nombre de ninguna cuenta.</translation>
    </message>
    <message>
        <source>If Zscaler cannot help, plan a shorter logon name with the user; a rename touches more than the proxy.</source>
        <translation>Si Zscaler no puede ayudar, planee con el usuario un nombre más corto; un cambio de nombre afecta a más que el proxy.</translation>
    </message>
    <message>
        <source>With the shorter name, or after Zscaler&apos;s change, the user signs out and in, and browsing works.</source>
        <translation>Con el nombre más corto, o tras el cambio de Zscaler, el usuario cierra sesión y vuelve a iniciarla, y la navegación funciona.</translation>
    </message>
    <message>
        <source>printed by Zscaler as 510000; 511000 as the meant number is probable, unconfirmed</source>
        <translation>mostrado por Zscaler como 510000; 511000 como número pretendido es probable, sin confirmar</translation>
    </message>
    <message>
        <source>The login name exceeds the limit</source>
        <translation>El nombre de inicio de sesión supera el límite</translation>
    </message>
    <message>
        <source>The number of characters of the login name is above the service&apos;s maximum.</source>
        <translation>El número de caracteres del nombre de inicio de sesión supera el máximo del servicio.</translation>
    </message>
    <message>
        <source>Only users with very long names are affected, on every computer.</source>
        <translation>Solo afecta a usuarios con nombres muy largos, en todos los equipos.</translation>
    </message>
    <message>
        <source>Contact Zscaler Support; shorten the name only as the last resort.</source>
        <translation>Contacte con el soporte de Zscaler; acorte el nombre solo como último recurso.</translation>
    </message>
</context>
<context>
    <name>zen:211000</name>
    <message>
        <source>Redirected traffic comes from a place without authentication</source>
        <translation>El tráfico redirigido viene de una ubicación sin autenticación</translation>
    </message>
    <message>
        <source>This is a Zscaler code, but it is not about Kerberos. Your web traffic reaches Zscaler by a way for which sign-on is switched off, while a redirect expects it to be on.</source>
        <translation>Es un código de Zscaler, pero no trata de Kerberos. Su tráfico web llega a Zscaler por un camino en el que la autenticación está desactivada, mientras que una redirección la espera activada.</translation>
    </message>
    <message>
        <source>A request that the gateway redirected arrives from a location where authentication is disabled.</source>
        <translation>Una solicitud redirigida por la puerta de enlace llega de una ubicación donde la autenticación está deshabilitada.</translation>
    </message>
    <message>
        <source>The redirected requests and the normal ones leave the company by different routes.</source>
        <translation>Las solicitudes redirigidas y las normales salen de la empresa por rutas distintas.</translation>
    </message>
    <message>
        <source>The location in Zscaler was set up without authentication by mistake.</source>
        <translation>La ubicación se creó en Zscaler sin autenticación por error.</translation>
    </message>
    <message>
        <source>Compare the route and the public address of the redirected request with those of the normal traffic.</source>
        <translation>Compare la ruta y la dirección pública de la solicitud redirigida con las del tráfico normal.</translation>
    </message>
    <message>
        <source>Check the authentication switch of the location to which the public address belongs.</source>
        <translation>Compruebe el interruptor de autenticación de la ubicación a la que pertenece la dirección pública.</translation>
    </message>
    <message>
        <source>Both kinds of traffic come from the same location, and the code is gone.</source>
        <translation>Ambos tipos de tráfico vienen de la misma ubicación, y el código ha desaparecido.</translation>
    </message>
    <message>
        <source>printed by Zscaler; not a Kerberos code</source>
        <translation>mostrado por Zscaler; no es un código Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:421000</name>
    <message>
        <source>The browser&apos;s Zscaler cookie belongs to another organisation</source>
        <translation>La cookie de Zscaler del navegador pertenece a otra organización</translation>
    </message>
    <message>
        <source>This code looks like a Kerberos code but is not one. The browser still keeps a Zscaler cookie of another company, and that does not fit the proxy port in use here.</source>
        <translation>Este código parece de Kerberos pero no lo es. El navegador aún guarda una cookie de Zscaler de otra empresa, y no encaja con el puerto de proxy que se usa aquí.</translation>
    </message>
    <message>
        <source>The organisation named in the user&apos;s cookie differs from the one that owns the dedicated proxy port.</source>
        <translation>La organización nombrada en la cookie del usuario difiere de la dueña del puerto de proxy dedicado.</translation>
    </message>
    <message>
        <source>The browser was used with another company&apos;s Zscaler before: a consultant, a test tenant, a merger.</source>
        <translation>El navegador se usó antes con el Zscaler de otra empresa: un consultor, un tenant de prueba, una fusión.</translation>
    </message>
    <message>
        <source>The PAC file or the proxy setting points to a dedicated port of another tenant.</source>
        <translation>El archivo PAC o la configuración de proxy apunta a un puerto dedicado de otro tenant.</translation>
    </message>
    <message>
        <source>Clear the cookies of the browser, close all its windows and try again.</source>
        <translation>Borre las cookies del navegador, cierre todas sus ventanas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>If it comes back, check that the proxy port belongs to the own organisation.</source>
        <translation>Si vuelve, compruebe que el puerto de proxy pertenece a la propia organización.</translation>
    </message>
    <message>
        <source>If cleared cookies and the right port do not help, export the logs and open a case with Zscaler.</source>
        <translation>Si no ayudan las cookies borradas ni el puerto correcto, exporte los registros y abra un caso con Zscaler.</translation>
    </message>
    <message>
        <source>After clearing the cookies the page loads, also after the next restart of the browser.</source>
        <translation>Tras borrar las cookies la página carga, también tras el próximo reinicio del navegador.</translation>
    </message>
    <message>
        <source>printed by Zscaler; not a Kerberos code</source>
        <translation>mostrado por Zscaler; no es un código Kerberos</translation>
    </message>
</context>
<context>
    <name>phrase</name>
    <message>
        <source>the logon server is the computer itself</source>
        <translation>el servidor de inicio de sesión es el propio equipo</translation>
    </message>
    <message>
        <source>%1 groups of the domain</source>
        <translation>%1 grupos del dominio</translation>
    </message>
    <message>
        <source>the computer is not a member of a domain</source>
        <translation>el equipo no es miembro de ningún dominio</translation>
    </message>
    <message>
        <source>not inbound</source>
        <translation>no entrante</translation>
    </message>
    <message>
        <source>no realm trust among %1 trusts</source>
        <translation>ninguna confianza de realm entre %1 confianzas</translation>
    </message>
    <message>
        <source>it is a HAR file of a browser&apos;s network view</source>
        <translation>es un archivo HAR de la vista de red de un navegador</translation>
    </message>
    <message>
        <source>it is a net-log of Chrome, Edge or another Chromium browser</source>
        <translation>es un net-log de Chrome, Edge u otro navegador Chromium</translation>
    </message>
    <message>
        <source>it has the lines of Firefox&apos;s log of Negotiate</source>
        <translation>tiene las líneas del registro Negotiate de Firefox</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <translation>%1, pedido para %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>[%1] token for %2</source>
        <translation>[%1] token para %2</translation>
    </message>
    <message>
        <source>an unnamed service</source>
        <translation>un servicio sin nombre</translation>
    </message>
    <message>
        <source>the browser&apos;s own log says so</source>
        <translation>lo dice el registro del navegador</translation>
    </message>
    <message>
        <source>%1 s between the KDC and this computer, frame %2</source>
        <translation>%1 s entre el KDC y este equipo, trama %2</translation>
    </message>
    <message>
        <source>%1 s between the service and this computer, frame %2</source>
        <translation>%1 s entre el servicio y este equipo, trama %2</translation>
    </message>
    <message>
        <source>%1: %2, frame %3</source>
        <translation>%1: %2, trama %3</translation>
    </message>
    <message>
        <source>PKINIT, frame %1</source>
        <translation>PKINIT, trama %1</translation>
    </message>
    <message>
        <source>S4U, frame %1</source>
        <translation>S4U, trama %1</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 pasó a ser %2</translation>
    </message>
    <message>
        <source>%1, %2 tries</source>
        <translation>%1, %2 intentos</translation>
    </message>
    <message>
        <source>DNS knows no KDC: %1</source>
        <translation>el DNS no conoce ningún KDC: %1</translation>
    </message>
    <message>
        <source>although a sign-on was asked for</source>
        <translation>aunque se pidió iniciar sesión</translation>
    </message>
    <message>
        <source>more than %1 connections at once; the rest of TCP was left out</source>
        <translation>más de %1 conexiones a la vez; el resto de TCP se omitió</translation>
    </message>
    <message>
        <source>%1 more messages were left out; the first %2 are kept</source>
        <translation>se omitieron %1 mensajes más; se conservan los primeros %2</translation>
    </message>
    <message>
        <source>%1 more sign-ons were left out; the first %2 are kept</source>
        <translation>se omitieron %1 inicios de sesión más; se conservan los primeros %2</translation>
    </message>
    <message>
        <source>the %1 messages and sign-ons that tell most, of %2, are kept with the case; what was found was drawn from all</source>
        <translation>el caso conserva los %1 mensajes e inicios de sesión más reveladores de %2; los hallazgos proceden de todos</translation>
    </message>
    <message>
        <source>the newest %1 of %2 names and connections are kept with the case; what was found was drawn from all</source>
        <translation>el caso conserva los %1 nombres y conexiones más recientes de %2; los hallazgos proceden de todos</translation>
    </message>
    <message>
        <source>stopped after frame %1</source>
        <translation>detenido tras la trama %1</translation>
    </message>
    <message>
        <source>synchronized with %1</source>
        <translation>sincronizado con %1</translation>
    </message>
    <message>
        <source>the time service of this computer is not running, so its clock may be wrong</source>
        <translation>el servicio de hora de este equipo no está en marcha, su reloj puede estar mal</translation>
    </message>
    <message>
        <source>this computer follows no other clock, so its clock may be wrong</source>
        <translation>este equipo no sigue a otro reloj, el suyo puede estar mal</translation>
    </message>
    <message>
        <source>Windows refused the question about the secure channel: it wants an administrator&apos;s prompt</source>
        <translation>Windows rechazó la pregunta sobre el canal seguro: hace falta un símbolo del sistema de administrador</translation>
    </message>
    <message>
        <source>a ticket for the own domain came with the cloud sign-on</source>
        <translation>con el inicio de sesión en la nube llegó un ticket del dominio propio</translation>
    </message>
    <message>
        <source>this format keeps no dates: the frames are shown as of 2000-01-01, and no clocks were compared with them</source>
        <translation>este formato no guarda fechas: las tramas aparecen con fecha 2000-01-01 y no se comparó ningún reloj con ellas</translation>
    </message>
    <message>
        <source>the file is empty: stop the capture before you copy it</source>
        <translation>el archivo está vacío: detenga la captura antes de copiarla</translation>
    </message>
    <message>
        <source>%1: %2 wrong passwords, then the account was locked</source>
        <translation>%1: %2 contraseñas incorrectas y luego se bloqueó la cuenta</translation>
    </message>
    <message>
        <source>%1 users from %2</source>
        <translation>%1 usuarios desde %2</translation>
    </message>
    <message>
        <source>%1: %2 wrong passwords</source>
        <translation>%1: %2 contraseñas incorrectas</translation>
    </message>
    <message>
        <source>signed on from another address</source>
        <translation>sesión iniciada desde otra dirección</translation>
    </message>
    <message>
        <source>referral to %1, frame %2</source>
        <translation>remisión a %1, trama %2</translation>
    </message>
    <message>
        <source>the realm %1 was guessed from the host name, frame %2</source>
        <translation>el realm %1 se adivinó por el nombre del equipo, trama %2</translation>
    </message>
    <message>
        <source>the own realm was asked for %1 instead</source>
        <translation>en su lugar se preguntó al realm propio por %1</translation>
    </message>
    <message>
        <source>only a guess was asked: %1</source>
        <translation>solo se preguntó una suposición: %1</translation>
    </message>
    <message>
        <source>the proxy asked for a ticket, and no KDC was asked for one</source>
        <translation>el proxy pidió un ticket y no se pidió a ningún KDC</translation>
    </message>
    <message>
        <source>%1: issued, frame %2</source>
        <translation>%1: emitido, trama %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3), frame %4</source>
        <translation>%1: %2 (%3), trama %4</translation>
    </message>
    <message>
        <source>%1: no answer, frame %2</source>
        <translation>%1: sin respuesta, trama %2</translation>
    </message>
    <message>
        <source>%1: refused, frame %2</source>
        <translation>%1: rechazado, trama %2</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1, trama %2</translation>
    </message>
    <message>
        <source>after the offer in frame %1</source>
        <translation>tras la oferta de la trama %1</translation>
    </message>
    <message>
        <source>a later ticket was taken, frame %1</source>
        <translation>se aceptó un ticket posterior, trama %1</translation>
    </message>
    <message>
        <source>key version %1 was refused, %2 was taken</source>
        <translation>se rechazó la versión de clave %1, se aceptó la %2</translation>
    </message>
    <message>
        <source>issued just before it was refused</source>
        <translation>emitido justo antes de ser rechazado</translation>
    </message>
    <message>
        <source>it begins as a %1 capture</source>
        <translation>empieza como una captura %1</translation>
    </message>
    <message>
        <source>%1 is %2, which is %3</source>
        <translation>%1 es %2, que es %3</translation>
    </message>
    <message>
        <source>entries for %1 are in force although the computer is in that network</source>
        <translation>rigen entradas para %1 aunque el equipo está en esa red</translation>
    </message>
    <message>
        <source>setspn found duplicates: %1</source>
        <translation>setspn encontró duplicados: %1</translation>
    </message>
    <message>
        <source>no policies were fetched</source>
        <translation>no se obtuvieron directivas</translation>
    </message>
    <message>
        <source>it has the lines of curl -v</source>
        <translation>tiene las líneas de curl -v</translation>
    </message>
    <message>
        <source>it has the messages of Kerberos programs</source>
        <translation>tiene los mensajes de programas Kerberos</translation>
    </message>
    <message>
        <source>it has the words of a Kerberos error</source>
        <translation>tiene las palabras de un error Kerberos</translation>
    </message>
    <message>
        <source>it has the output of %1</source>
        <translation>tiene la salida de %1</translation>
    </message>
    <message>
        <source>[libdefaults] names no default_realm</source>
        <translation>[libdefaults] no nombra default_realm</translation>
    </message>
    <message>
        <source>no default_realm, unless %1 names one</source>
        <translation>sin default_realm, salvo que %1 lo nombre</translation>
    </message>
    <message>
        <source>default_realm is %1, [realms] knows %2: capitals count</source>
        <translation>default_realm es %1, [realms] conoce %2: las mayúsculas cuentan</translation>
    </message>
    <message>
        <source>no kdc for %1, and dns_lookup_kdc is off</source>
        <translation>sin kdc para %1, y dns_lookup_kdc está desactivado</translation>
    </message>
    <message>
        <source>%1 = %2, line %3</source>
        <translation>%1 = %2, línea %3</translation>
    </message>
    <message>
        <source>%1, but no kdc for that realm</source>
        <translation>%1, pero sin kdc para ese realm</translation>
    </message>
    <message>
        <source>[domain_realm] leads no host to another realm than %1</source>
        <translation>[domain_realm] no lleva ningún equipo a otro realm que %1</translation>
    </message>
    <message>
        <source>[realms] has %1, but [domain_realm] leads no host to it</source>
        <translation>[realms] tiene %1, pero [domain_realm] no lleva ningún equipo a él</translation>
    </message>
    <message>
        <source>it has the section [%1]</source>
        <translation>tiene la sección [%1]</translation>
    </message>
    <message>
        <source>the file takes in others that are not here: %1</source>
        <translation>el archivo incluye otros que no están aquí: %1</translation>
    </message>
    <message>
        <source>the own realm was asked for %1</source>
        <translation>se preguntó al realm propio por %1</translation>
    </message>
    <message>
        <source>%1 wrong passwords, then the account was locked</source>
        <translation>%1 contraseñas incorrectas y luego se bloqueó la cuenta</translation>
    </message>
    <message>
        <source>kinit asked for a new password</source>
        <translation>kinit pidió una contraseña nueva</translation>
    </message>
    <message>
        <source>kinit warns of the encryption</source>
        <translation>kinit advierte sobre el cifrado</translation>
    </message>
    <message>
        <source>%1 users from %2, first %3</source>
        <translation>%1 usuarios desde %2, primero %3</translation>
    </message>
    <message>
        <source>%1 tries of %2 users</source>
        <translation>%1 intentos de %2 usuarios</translation>
    </message>
    <message>
        <source>%1: %2 wrong passwords%3, usually %4 s apart</source>
        <translation>%1: %2 contraseñas incorrectas%3, normalmente cada %4 s</translation>
    </message>
    <message>
        <source>%1: wrong passwords from %2</source>
        <translation>%1: contraseñas incorrectas desde %2</translation>
    </message>
    <message>
        <source>it begins with the mark of an event log file</source>
        <translation>empieza con la marca de un registro de eventos</translation>
    </message>
    <message>
        <source>it holds Windows events in XML</source>
        <translation>contiene eventos de Windows en XML</translation>
    </message>
    <message>
        <source>it holds Windows events in JSON</source>
        <translation>contiene eventos de Windows en JSON</translation>
    </message>
    <message>
        <source>it reads like the description of a Windows event</source>
        <translation>se lee como la descripción de un evento de Windows</translation>
    </message>
    <message>
        <source>the newest %1 of %2 events are kept with the case; what was found was drawn from all</source>
        <translation>los %1 más recientes de %2 eventos se guardan con el caso; los hallazgos salen de todos</translation>
    </message>
    <message>
        <source>there is no Windows event in it</source>
        <translation>no contiene ningún evento de Windows</translation>
    </message>
    <message>
        <source>Hand in an .evtx file, or copy the event in Event Viewer with Copy, Copy Details as Text.</source>
        <translation>Entregue un archivo .evtx o copie el evento en el Visor de eventos con «Copiar detalles como texto».</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>names that do not exist were asked for</source>
        <translation>se pidieron nombres que no existen</translation>
    </message>
    <message>
        <source>a service name was not found</source>
        <translation>no se encontró un nombre de servicio</translation>
    </message>
    <message>
        <source>a name is registered on several accounts</source>
        <translation>un nombre está registrado en varias cuentas</translation>
    </message>
    <message>
        <source>an account has no key</source>
        <translation>una cuenta no tiene clave</translation>
    </message>
    <message>
        <source>a postdated ticket was asked for, which Windows never does</source>
        <translation>se pidió un ticket posdatado, cosa que Windows nunca hace</translation>
    </message>
    <message>
        <source>sign-on was refused by policy (hours, computer, card)</source>
        <translation>la directiva rechazó el inicio de sesión (horario, equipo, tarjeta)</translation>
    </message>
    <message>
        <source>no encryption type in common</source>
        <translation>ningún tipo de cifrado en común</translation>
    </message>
    <message>
        <source>a checksum type that the controller does not know</source>
        <translation>un tipo de suma de comprobación que el controlador no conoce</translation>
    </message>
    <message>
        <source>accounts that are locked, disabled or expired were tried</source>
        <translation>se probaron cuentas bloqueadas, deshabilitadas o caducadas</translation>
    </message>
    <message>
        <source>something could not be decrypted</source>
        <translation>algo no se pudo descifrar</translation>
    </message>
    <message>
        <source>a request was seen twice</source>
        <translation>una solicitud se vio dos veces</translation>
    </message>
    <message>
        <source>a ticket did not fit the key of the service</source>
        <translation>un ticket no encajaba con la clave del servicio</translation>
    </message>
    <message>
        <source>a generic error</source>
        <translation>un error genérico</translation>
    </message>
    <message>
        <source>a certificate was not trusted</source>
        <translation>un certificado no era de confianza</translation>
    </message>
    <message>
        <source>trouble with a smart card</source>
        <translation>problema con una tarjeta inteligente</translation>
    </message>
    <message>
        <source>%1 of administrators or accounts with special privileges: %2</source>
        <translation>%1 de administradores o cuentas con privilegios especiales: %2</translation>
    </message>
    <message>
        <source>accounts that nobody should use, or that are locked or disabled, were tried: %1</source>
        <translation>se probaron cuentas que nadie debe usar, o bloqueadas o deshabilitadas: %1</translation>
    </message>
    <message>
        <source>%1 with accounts of another realm: %2</source>
        <translation>%1 con cuentas de otro realm: %2</translation>
    </message>
    <message>
        <source>the same account signed on from %1 or more addresses within an hour: %2</source>
        <translation>la misma cuenta inició sesión desde %1 o más direcciones en una hora: %2</translation>
    </message>
    <message>
        <source>%1 from public addresses: %2</source>
        <translation>%1 desde direcciones públicas: %2</translation>
    </message>
    <message>
        <source>%1 of users on the domain controller itself: %2</source>
        <translation>%1 de usuarios en el propio controlador de dominio: %2</translation>
    </message>
    <message>
        <source>%1 from a port below 1024, which programs of users do not get</source>
        <translation>%1 desde un puerto inferior a 1024, que los programas de usuario no obtienen</translation>
    </message>
    <message>
        <source>a ticket was issued without pre-authentication to %1</source>
        <translation>se emitió un ticket sin preautenticación a %1</translation>
    </message>
    <message>
        <source>accounts that sign on with a card also did so without one: %1</source>
        <translation>cuentas que usan tarjeta iniciaron sesión también sin ella: %1</translation>
    </message>
    <message>
        <source>nearly all sign on with a password, but not %1</source>
        <translation>casi todos inician sesión con contraseña, pero no %1</translation>
    </message>
    <message>
        <source>others use Kerberos armoring (type 138), these do not: %1</source>
        <translation>otros usan blindaje Kerberos (tipo 138), estos no: %1</translation>
    </message>
    <message>
        <source>%1 with DES: %2</source>
        <translation>%1 con DES: %2</translation>
    </message>
    <message>
        <source>%1 without AES (%2), for %3</source>
        <translation>%1 sin AES (%2), para %3</translation>
    </message>
    <message>
        <source>%1 within %2 minutes: %3</source>
        <translation>%1 en %2 minutos: %3</translation>
    </message>
    <message>
        <source>the names of your own certification authorities</source>
        <translation>los nombres de sus propias entidades de certificación</translation>
    </message>
    <message>
        <source>the authorities that may issue certificates for smart cards</source>
        <translation>las entidades que pueden emitir certificados de tarjeta inteligente</translation>
    </message>
    <message>
        <source>the list of accounts that may do this</source>
        <translation>la lista de cuentas que pueden hacerlo</translation>
    </message>
    <message>
        <source>your rules for account names</source>
        <translation>sus reglas de nombres de cuenta</translation>
    </message>
    <message>
        <source>the addresses from which each account may come</source>
        <translation>las direcciones desde las que puede venir cada cuenta</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>no se puede leer la entrada estándar</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>no se puede abrir (%1)</translation>
    </message>
    <message>
        <source>Check the name and your right to read it.</source>
        <translation>Compruebe el nombre y su permiso de lectura.</translation>
    </message>
    <message>
        <source>the file has %1 bytes</source>
        <translation>el archivo tiene %1 bytes</translation>
    </message>
    <message>
        <source>Cut out the part that matters.</source>
        <translation>Recorte la parte que importa.</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>no se puede leer (%1)</translation>
    </message>
    <message>
        <source>cannot be opened as gzip</source>
        <translation>no se puede abrir como gzip</translation>
    </message>
    <message>
        <source>there is no room to unpack it (%1)</source>
        <translation>no hay espacio para descomprimirlo (%1)</translation>
    </message>
    <message>
        <source>the gzip file is damaged</source>
        <translation>el archivo gzip está dañado</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 bytes</source>
        <translation>descomprimido supera los %1 bytes</translation>
    </message>
    <message>
        <source>this build cannot unpack gzip</source>
        <translation>esta versión no puede descomprimir gzip</translation>
    </message>
    <message>
        <source>Unpack the file and open it again.</source>
        <translation>Descomprima el archivo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>nothing in this text is of a kind that can be read here; it is kept as it is</source>
        <translation>nada en este texto es de un tipo legible aquí; se conserva tal cual</translation>
    </message>
    <message>
        <source>these bytes are of no kind that can be read here</source>
        <translation>estos bytes no son de ningún tipo legible aquí</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3</source>
        <translation>%1, líneas %2 a %3</translation>
    </message>
    <message>
        <source>the text changes its kind too often; from line %1 on it was read as one part</source>
        <translation>el texto cambia de tipo demasiado; desde la línea %1 se leyó como una parte</translation>
    </message>
    <message>
        <source>it has the marks of the collector%1</source>
        <translation>tiene las marcas del recopilador%1</translation>
    </message>
    <message>
        <source>, written on %1</source>
        <translation>, escrito en %1</translation>
    </message>
    <message>
        <source>the end of the collector&apos;s output is missing</source>
        <translation>falta el final de la salida del recopilador</translation>
    </message>
    <message>
        <source>nothing was read from the output of &apos;%1&apos;</source>
        <translation>no se leyó nada de la salida de «%1»</translation>
    </message>
    <message>
        <source>there is nothing to read</source>
        <translation>no hay nada que leer</translation>
    </message>
    <message>
        <source>Copy the output again and paste it whole.</source>
        <translation>Copie de nuevo la salida y péguela entera.</translation>
    </message>
    <message>
        <source>, %1 bytes</source>
        <translation>, %1 bytes</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>nltest located no domain controller: error %1</source>
        <translation>nltest no encontró controlador de dominio: error %1</translation>
    </message>
    <message>
        <source>%1 s against %2</source>
        <translation>%1 s respecto a %2</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la referencia</translation>
    </message>
    <message>
        <source>no entry is in force</source>
        <translation>no hay ninguna entrada en vigor</translation>
    </message>
    <message>
        <source>DNS servers: %1</source>
        <translation>servidores DNS: %1</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 representa a %2</translation>
    </message>
    <message>
        <source>%1 is unknown to DNS</source>
        <translation>el DNS no conoce %1</translation>
    </message>
    <message>
        <source>Browsers that meet this go direct or use no proxy.</source>
        <translation>Los navegadores que lo encuentran van directos o sin proxy.</translation>
    </message>
    <message>
        <source>the PAC file is empty</source>
        <translation>el archivo PAC está vacío</translation>
    </message>
    <message>
        <source>The server of the PAC address delivers nothing: check it in a browser.</source>
        <translation>El servidor de la dirección PAC no entrega nada: compruébela en un navegador.</translation>
    </message>
    <message>
        <source>the PAC file has more than %1 bytes</source>
        <translation>el archivo PAC supera los %1 bytes</translation>
    </message>
    <message>
        <source>this is a web page, not a PAC file</source>
        <translation>es una página web, no un archivo PAC</translation>
    </message>
    <message>
        <source>there is no function FindProxyForURL in it</source>
        <translation>no contiene la función FindProxyForURL</translation>
    </message>
    <message>
        <source>Download the PAC file again from its address.</source>
        <translation>Descargue de nuevo el archivo PAC de su dirección.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a page</source>
        <translation>«%1» no es la dirección de una página</translation>
    </message>
    <message>
        <source>it names no proxy: &apos;%1&apos;</source>
        <translation>no nombra ningún proxy: «%1»</translation>
    </message>
    <message>
        <source>%1 gives %2</source>
        <translation>%1 da %2</translation>
    </message>
    <message>
        <source>browser log</source>
        <translation>registro del navegador</translation>
    </message>
    <message>
        <source>%1 is not written in capitals</source>
        <translation>%1 no está en mayúsculas</translation>
    </message>
    <message>
        <source>%1 has no dot in front: it stands for one host, not for a domain</source>
        <translation>%1 no lleva punto delante: es un equipo, no un dominio</translation>
    </message>
    <message>
        <source>%1 belongs to another realm than %2</source>
        <translation>%1 pertenece a otro realm que %2</translation>
    </message>
    <message>
        <source>the policy is switched off</source>
        <translation>la directiva está desactivada</translation>
    </message>
    <message>
        <source>%1 lacks its KDC or its hosts</source>
        <translation>a %1 le falta su KDC o sus equipos</translation>
    </message>
    <message>
        <source>no realm below the Kerberos policies</source>
        <translation>ningún realm bajo las directivas de Kerberos</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>no hay %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1 starts %2</source>
        <translation>%1 empieza %2</translation>
    </message>
    <message>
        <source>%1 ended %2</source>
        <translation>%1 terminó %2</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>la lista está vacía</translation>
    </message>
    <message>
        <source>implied by %1</source>
        <translation>se deduce de %1</translation>
    </message>
    <message>
        <source>no krbtgt of another realm among %1 tickets</source>
        <translation>ningún krbtgt de otro realm entre %1 tickets</translation>
    </message>
    <message>
        <source>no HTTP/ ticket of another realm</source>
        <translation>ningún ticket HTTP/ de otro realm</translation>
    </message>
    <message>
        <source>%1, but the host belongs to %2</source>
        <translation>%1, pero el equipo pertenece a %2</translation>
    </message>
    <message>
        <source>%1 characters: %2</source>
        <translation>%1 caracteres: %2</translation>
    </message>
    <message>
        <source>%1 keys in the keytab</source>
        <translation>%1 claves en el keytab</translation>
    </message>
    <message>
        <source>the cache notes that the KDC&apos;s clock is %1 s %2</source>
        <translation>la caché anota que el reloj del KDC va %1 s %2</translation>
    </message>
    <message>
        <source>it has the lines of a ticket listing</source>
        <translation>tiene las líneas de una lista de tickets</translation>
    </message>
    <message>
        <source>it begins like a keytab and its first entry fits</source>
        <translation>empieza como un keytab y su primera entrada encaja</translation>
    </message>
    <message>
        <source>it begins like a file of tickets</source>
        <translation>empieza como un archivo de tickets</translation>
    </message>
    <message>
        <source>its bytes are a token</source>
        <translation>sus bytes son un token</translation>
    </message>
    <message>
        <source>it has sign-on headers of HTTP or a token</source>
        <translation>tiene encabezados HTTP de inicio de sesión o un token</translation>
    </message>
    <message>
        <source>it is an answer of a server that found the request too long</source>
        <translation>es la respuesta de un servidor al que la solicitud le pareció demasiado larga</translation>
    </message>
    <message>
        <source>the token ends before its own length says</source>
        <translation>el token acaba antes de la longitud que indica</translation>
    </message>
    <message>
        <source>line %1: the header goes over several lines, which HTTP no longer allows; servers refuse it or lose its end</source>
        <translation>línea %1: el encabezado ocupa varias líneas, lo que HTTP ya no permite; los servidores lo rechazan o pierden su final</translation>
    </message>
    <message>
        <source>the offer was not answered</source>
        <translation>la oferta no tuvo respuesta</translation>
    </message>
    <message>
        <source>a Basic password is in this text; it was not kept</source>
        <translation>en este texto hay una contraseña Basic; no se conservó</translation>
    </message>
    <message>
        <source>the KDC asks for a proof and has no key of the kinds that the client allows, line %1</source>
        <translation>el KDC pide una prueba y no tiene clave de los tipos que el cliente permite, línea %1</translation>
    </message>
    <message>
        <source>the realm %1 was guessed from the host&apos;s name</source>
        <translation>el realm %1 se adivinó por el nombre del equipo</translation>
    </message>
    <message>
        <source>no KDC of %1 is known here</source>
        <translation>aquí no se conoce ningún KDC de %1</translation>
    </message>
    <message>
        <source>the KDC took the time of this computer, line %1</source>
        <translation>el KDC aceptó la hora de este equipo, línea %1</translation>
    </message>
    <message>
        <source>the KDC&apos;s clock is %1 s %2</source>
        <translation>el reloj del KDC va %1 s %2</translation>
    </message>
    <message>
        <source>it has lines of a Kerberos library&apos;s log</source>
        <translation>tiene líneas del registro de una biblioteca Kerberos</translation>
    </message>
    <message>
        <source>this build cannot ask KDCs (libtasn1 is off)</source>
        <translation>esta versión no puede preguntar a los KDC (libtasn1 desactivado)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no port number after its colon</source>
        <translation>«%1» no tiene número de puerto tras los dos puntos</translation>
    </message>
    <message>
        <source>Write it as host:port, for example dc1.example.com:88.</source>
        <translation>Escríbalo como equipo:puerto, por ejemplo dc1.example.com:88.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a host</source>
        <translation>«%1» no es un nombre de equipo</translation>
    </message>
    <message>
        <source>the KDCs that DNS names for %1, port 88 (UDP and TCP)</source>
        <translation>los KDC que el DNS nombra para %1, puerto 88 (UDP y TCP)</translation>
    </message>
    <message>
        <source>%1 (UDP and TCP), a KDC of %2</source>
        <translation>%1 (UDP y TCP), un KDC de %2</translation>
    </message>
    <message>
        <source>%1 (UDP), for the time</source>
        <translation>%1 (UDP), para la hora</translation>
    </message>
    <message>
        <source>%1, for the PAC file</source>
        <translation>%1, para el archivo PAC</translation>
    </message>
    <message>
        <source>%1 (TCP), the proxy</source>
        <translation>%1 (TCP), el proxy</translation>
    </message>
    <message>
        <source>the realm is not known</source>
        <translation>no se conoce el realm</translation>
    </message>
    <message>
        <source>%1 does not answer%2</source>
        <translation>%1 no responde%2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>compared the time in the KDCs&apos; answers with this computer&apos;s</source>
        <translation>se comparó la hora de las respuestas de los KDC con la de este equipo</translation>
    </message>
    <message>
        <source>no KDC told the time</source>
        <translation>ningún KDC dio la hora</translation>
    </message>
    <message>
        <source>no KDC of %1 is known</source>
        <translation>no se conoce ningún KDC de %1</translation>
    </message>
    <message>
        <source>the proxy&apos;s realm is not known</source>
        <translation>no se conoce el realm del proxy</translation>
    </message>
    <message>
        <source>no proxy was named</source>
        <translation>no se indicó ningún proxy</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>there are no tickets of the user&apos;s own to ask with (%1)</source>
        <translation>el usuario no tiene tickets propios con los que preguntar (%1)</translation>
    </message>
    <message>
        <source>neither a service nor a proxy was named</source>
        <translation>no se indicó ni servicio ni proxy</translation>
    </message>
    <message>
        <source>this build cannot request tickets</source>
        <translation>esta versión no puede pedir tickets</translation>
    </message>
    <message>
        <source>no time server was named</source>
        <translation>no se indicó ningún servidor de hora</translation>
    </message>
    <message>
        <source>asked %1 for the time</source>
        <translation>se pidió la hora a %1</translation>
    </message>
    <message>
        <source>it took the connection and said nothing</source>
        <translation>aceptó la conexión y no dijo nada</translation>
    </message>
    <message>
        <source>it answered with %1</source>
        <translation>respondió con %1</translation>
    </message>
    <message>
        <source>there is no host %1</source>
        <translation>no existe el equipo %1</translation>
    </message>
    <message>
        <source>the time server is not synchronised itself</source>
        <translation>el servidor de hora no está sincronizado</translation>
    </message>
    <message>
        <source>the time server does not answer</source>
        <translation>el servidor de hora no responde</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>checks that were run here</source>
        <translation>comprobaciones ejecutadas aquí</translation>
    </message>
    <message>
        <source>the klist command</source>
        <translation>el comando klist</translation>
    </message>
    <message>
        <source>%1 cannot be started</source>
        <translation>no se puede iniciar %1</translation>
    </message>
    <message>
        <source>Install the Kerberos tools of this system, or paste a listing.</source>
        <translation>Instale las herramientas Kerberos de este sistema o pegue una lista.</translation>
    </message>
    <message>
        <source>%1 gave no answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>%1 prints more than can be read</source>
        <translation>%1 muestra más de lo que se puede leer</translation>
    </message>
    <message>
        <source>libkrb5 does not start: %1</source>
        <translation>libkrb5 no arranca: %1</translation>
    </message>
    <message>
        <source>Check krb5.conf; `klist` fails in the same way.</source>
        <translation>Compruebe krb5.conf; `klist` falla igual.</translation>
    </message>
    <message>
        <source>%1 failed with 0x%2</source>
        <translation>%1 falló con 0x%2</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2, luego %3</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 es nuevo</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ha desaparecido</translation>
    </message>
    <message>
        <source>%1 was renewed: %2</source>
        <translation>%1 se renovó: %2</translation>
    </message>
    <message>
        <source>%1 has changed: %2</source>
        <translation>%1 ha cambiado: %2</translation>
    </message>
    <message>
        <source>the text has %1 bytes, more than the %2 that are read</source>
        <translation>el texto tiene %1 bytes, más de los %2 que se leen</translation>
    </message>
    <message>
        <source>Cut out the part that matters and paste that.</source>
        <translation>Recorte la parte que importa y péguela.</translation>
    </message>
    <message>
        <source>this is not text</source>
        <translation>esto no es texto</translation>
    </message>
    <message>
        <source>Open it as a file instead of pasting it.</source>
        <translation>Ábralo como archivo en vez de pegarlo.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>the list of recent cases cannot be written (%1)</source>
        <translation>no se puede escribir la lista de casos recientes (%1)</translation>
    </message>
    <message>
        <source>the PDF could not be written (%1)</source>
        <translation>no se pudo escribir el PDF (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Elija otro lugar o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>adelantado</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>adelantado</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>trama %1</translation>
    </message>
    <message>
        <source>nothing was read from the output of this command, %1</source>
        <translation>no se leyó nada de la salida de este comando, %1</translation>
    </message>
    <message>
        <source>nothing in it tells about signing on; it is kept as it is</source>
        <translation>nada en ello trata del inicio de sesión; se conserva tal cual</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>there is no memory for the script</source>
        <translation>no hay memoria para el script</translation>
    </message>
    <message>
        <source>this build cannot run PAC files (Duktape is off)</source>
        <translation>esta versión no puede ejecutar archivos PAC (Duktape desactivado)</translation>
    </message>
    <message>
        <source>the worker&apos;s answer cannot be read</source>
        <translation>no se puede leer la respuesta del proceso auxiliar</translation>
    </message>
    <message>
        <source>it defines FindProxyForURL</source>
        <translation>define FindProxyForURL</translation>
    </message>
    <message>
        <source>the script was not run: PAC files cannot be run here</source>
        <translation>el script no se ejecutó: aquí no se pueden ejecutar archivos PAC</translation>
    </message>
    <message>
        <source>the script looks up %1; it was told that there is no such name</source>
        <translation>el script busca %1; se le dijo que ese nombre no existe</translation>
    </message>
    <message>
        <source>%1, but the company&apos;s proxy takes tickets of %2</source>
        <translation>%1, pero el proxy de la empresa acepta tickets de %2</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1: issued, %2</source>
        <translation>%1: emitido, %2</translation>
    </message>
    <message>
        <source>the request cannot be encoded (%1)</source>
        <translation>no se puede codificar la solicitud (%1)</translation>
    </message>
    <message>
        <source>the DNS server of this computer, about %1</source>
        <translation>el servidor DNS de este equipo, sobre %1</translation>
    </message>
    <message>
        <source>%1 (UDP and TCP), about %2</source>
        <translation>%1 (UDP y TCP), sobre %2</translation>
    </message>
    <message>
        <source>the KDCs on the way to the ticket for %1</source>
        <translation>los KDC en el camino al ticket para %1</translation>
    </message>
    <message>
        <source>%1 (TCP), the proxy, for a connection to %2</source>
        <translation>%1 (TCP), el proxy, para una conexión a %2</translation>
    </message>
    <message>
        <source>no PAC file was named</source>
        <translation>no se indicó ningún archivo PAC</translation>
    </message>
    <message>
        <source>neither a realm nor a host is known</source>
        <translation>no se conoce ni realm ni equipo</translation>
    </message>
    <message>
        <source>no proxy (%1)</source>
        <translation>sin proxy (%1)</translation>
    </message>
    <message>
        <source>the system&apos;s proxy (%1)</source>
        <translation>el proxy del sistema (%1)</translation>
    </message>
    <message>
        <source>proxy found by auto-detection (%1)</source>
        <translation>proxy detectado automáticamente (%1)</translation>
    </message>
    <message>
        <source>PAC file %1 (%2)</source>
        <translation>archivo PAC %1 (%2)</translation>
    </message>
    <message>
        <source>proxy %1 (%2)</source>
        <translation>proxy %1 (%2)</translation>
    </message>
    <message>
        <source>the settings of this computer cannot be read by this build</source>
        <translation>esta versión no puede leer la configuración de este equipo</translation>
    </message>
    <message>
        <source>looked for the settings of this computer</source>
        <translation>se buscó la configuración de este equipo</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>se leyó %1</translation>
    </message>
    <message>
        <source>no default realm</source>
        <translation>sin realm predeterminado</translation>
    </message>
    <message>
        <source>realm %1</source>
        <translation>realm %1</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>miembro de %1</translation>
    </message>
    <message>
        <source>%1 is mapped to no realm</source>
        <translation>%1 no está asignado a ningún realm</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1 pertenece a %2</translation>
    </message>
    <message>
        <source>DNS servers %1</source>
        <translation>servidores DNS %1</translation>
    </message>
    <message>
        <source>time servers %1</source>
        <translation>servidores de hora %1</translation>
    </message>
    <message>
        <source>time zone %1</source>
        <translation>zona horaria %1</translation>
    </message>
    <message>
        <source>%1 (no address: %2)</source>
        <translation>%1 (sin dirección: %2)</translation>
    </message>
    <message>
        <source>%1: no such record</source>
        <translation>%1: no existe ese registro</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <translation>alias de %1</translation>
    </message>
    <message>
        <source>no name back</source>
        <translation>sin nombre inverso</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>inverso a %1</translation>
    </message>
    <message>
        <source>a ticket is asked for %1</source>
        <translation>se pide un ticket para %1</translation>
    </message>
    <message>
        <source>the KDCs are configured by name, so that no record is needed</source>
        <translation>los KDC están configurados por nombre, no hace falta registro</translation>
    </message>
    <message>
        <source>DNS did not answer</source>
        <translation>el DNS no respondió</translation>
    </message>
    <message>
        <source>asked DNS for %1</source>
        <translation>se preguntó al DNS por %1</translation>
    </message>
    <message>
        <source>there is no name to ask for</source>
        <translation>no hay nombre por el que preguntar</translation>
    </message>
    <message>
        <source>DNS names no KDC of %1</source>
        <translation>el DNS no nombra ningún KDC de %1</translation>
    </message>
    <message>
        <source>%1: what answers there is no KDC (%2)</source>
        <translation>%1: lo que responde allí no es un KDC (%2)</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 rechaza la conexión</translation>
    </message>
    <message>
        <source>%1 takes connections, but answers nothing (%2)</source>
        <translation>%1 acepta conexiones pero no responde nada (%2)</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms (%3)</source>
        <translation>%1 responde en %2 ms (%3)</translation>
    </message>
    <message>
        <source>compared the time in the KDCs&apos; answers with this computer&apos;s, half the way taken off</source>
        <translation>se comparó la hora de las respuestas de los KDC con la de este equipo, restando medio trayecto</translation>
    </message>
    <message>
        <source>against %1 this computer is %2</source>
        <translation>respecto a %1, este equipo va %2</translation>
    </message>
    <message>
        <source>this computer is %1</source>
        <translation>este equipo va %1</translation>
    </message>
    <message>
        <source>right to the second</source>
        <translation>exacto al segundo</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 atrasado</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>%1 adelantado</translation>
    </message>
    <message>
        <source>asked %1 for a sign of life, as KDCs of %2</source>
        <translation>se pidió una señal de vida a %1, como KDC de %2</translation>
    </message>
    <message>
        <source>no KDC is known: %1</source>
        <translation>no se conoce ningún KDC: %1</translation>
    </message>
    <message>
        <source>%1; asked %2 once about %3, without a password, offering AES</source>
        <translation>%1; se preguntó una vez a %2 por %3, sin contraseña, ofreciendo AES</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>el servidor no responde</translation>
    </message>
    <message>
        <source>the server sends on to %1; other servers are not contacted unasked, name that address instead</source>
        <translation>el servidor remite a %1; no se contacta con otros servidores sin pedirlo, indique esa dirección en su lugar</translation>
    </message>
    <message>
        <source>the server sends on in a circle</source>
        <translation>el servidor remite en círculo</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>el servidor responde con el estado %1</translation>
    </message>
    <message>
        <source>the file did not come to an end (%1 bytes)</source>
        <translation>el archivo no llegó a su fin (%1 bytes)</translation>
    </message>
    <message>
        <source>the server sends on more than %1 times</source>
        <translation>el servidor remite más de %1 veces</translation>
    </message>
    <message>
        <source>fetched %1 and asked it for %2</source>
        <translation>se obtuvo %1 y se le preguntó por %2</translation>
    </message>
    <message>
        <source>it was fetched, but PAC files cannot be run by this build</source>
        <translation>se obtuvo, pero esta versión no puede ejecutar archivos PAC</translation>
    </message>
    <message>
        <source>for %1 it says %2</source>
        <translation>para %1 dice %2</translation>
    </message>
    <message>
        <source>asked %1 for a connection to %2 without signing on</source>
        <translation>se pidió a %1 una conexión a %2 sin iniciar sesión</translation>
    </message>
    <message>
        <source>asked %1 for a connection to %2 without signing on, then with a ticket of the user</source>
        <translation>se pidió a %1 una conexión a %2 sin iniciar sesión y luego con un ticket del usuario</translation>
    </message>
    <message>
        <source>it answers with status %1</source>
        <translation>responde con el estado %1</translation>
    </message>
    <message>
        <source>it answers with status %1 and offers %2</source>
        <translation>responde con el estado %1 y ofrece %2</translation>
    </message>
    <message>
        <source>it can be reached, but what it offers for signing on could not be seen: %1</source>
        <translation>es accesible, pero no se pudo ver lo que ofrece para iniciar sesión: %1</translation>
    </message>
    <message>
        <source>%1; no ticket for it could be had: %2</source>
        <translation>%1; no se pudo obtener un ticket: %2</translation>
    </message>
    <message>
        <source>%1; shown a ticket: %2</source>
        <translation>%1; al mostrarle un ticket: %2</translation>
    </message>
    <message>
        <source>%1; shown a ticket it answers with status %2</source>
        <translation>%1; al mostrarle un ticket responde con el estado %2</translation>
    </message>
    <message>
        <source>made here for HTTP/%1</source>
        <translation>hecho aquí para HTTP/%1</translation>
    </message>
    <message>
        <source>%1: issued%2, session key %3</source>
        <translation>%1: emitido%2, clave de sesión %3</translation>
    </message>
    <message>
        <source>, ticket %1</source>
        <translation>, ticket %1</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, por %1</translation>
    </message>
    <message>
        <source>%1: no answer%2</source>
        <translation>%1: sin respuesta%2</translation>
    </message>
    <message>
        <source>it was not done in time</source>
        <translation>no terminó a tiempo</translation>
    </message>
    <message>
        <source>asked with the TGT of %1 for %2, offering AES</source>
        <translation>se pidió %2 con el TGT de %1, ofreciendo AES</translation>
    </message>
    <message>
        <source>%1: AuthSchemes lacks negotiate</source>
        <translation>%1: falta negotiate en AuthSchemes</translation>
    </message>
    <message>
        <source>%1: signing on to proxies is switched off</source>
        <translation>%1: el inicio de sesión en proxies está desactivado</translation>
    </message>
    <message>
        <source>%1: %2 is not on the list</source>
        <translation>%1: %2 no está en la lista</translation>
    </message>
    <message>
        <source>%1: %2 is on the list</source>
        <translation>%1: %2 está en la lista</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>no se permite leer el archivo</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>no se puede leer el archivo</translation>
    </message>
    <message>
        <source>files include each other without end</source>
        <translation>los archivos se incluyen sin fin</translation>
    </message>
    <message>
        <source>it is to be included, but %1</source>
        <translation>debe incluirse, pero %1</translation>
    </message>
    <message>
        <source>the file is longer than %1 bytes</source>
        <translation>el archivo supera los %1 bytes</translation>
    </message>
    <message>
        <source>environment (%1)</source>
        <translation>entorno (%1)</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>allí no escucha nada</translation>
    </message>
    <message>
        <source>what it sends is no answer to the question</source>
        <translation>lo que envía no responde a la pregunta</translation>
    </message>
    <message>
        <source>DNS does not answer</source>
        <translation>el DNS no responde</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name that DNS could hold</source>
        <translation>«%1» no es un nombre posible en DNS</translation>
    </message>
    <message>
        <source>the DNS server &apos;%1&apos; is no address</source>
        <translation>el servidor DNS «%1» no es una dirección</translation>
    </message>
    <message>
        <source>its answer is too long for UDP, and by TCP it gives none</source>
        <translation>su respuesta es demasiado larga para UDP y por TCP no da ninguna</translation>
    </message>
    <message>
        <source>the DNS server %1 fails with code %2</source>
        <translation>el servidor DNS %1 falla con el código %2</translation>
    </message>
    <message>
        <source>the DNS server %1 does not answer</source>
        <translation>el servidor DNS %1 no responde</translation>
    </message>
    <message>
        <source>the DNS server %1: %2</source>
        <translation>el servidor DNS %1: %2</translation>
    </message>
    <message>
        <source>there is no host %1 (error %2)</source>
        <translation>no existe el equipo %1 (error %2)</translation>
    </message>
    <message>
        <source>DNS gives no answer about %1</source>
        <translation>el DNS no da respuesta sobre %1</translation>
    </message>
    <message>
        <source>its certificate is not trusted (%1)</source>
        <translation>su certificado no es de confianza (%1)</translation>
    </message>
    <message>
        <source>it does not speak TLS (%1)</source>
        <translation>no habla TLS (%1)</translation>
    </message>
    <message>
        <source>it took the connection and did not finish the TLS handshake</source>
        <translation>aceptó la conexión y no terminó el protocolo de enlace TLS</translation>
    </message>
    <message>
        <source>it refuses the connection</source>
        <translation>rechaza la conexión</translation>
    </message>
    <message>
        <source>its header is longer than %1 bytes</source>
        <translation>su encabezado supera los %1 bytes</translation>
    </message>
    <message>
        <source>its header did not come to an end</source>
        <translation>su encabezado no llegó a su fin</translation>
    </message>
    <message>
        <source>what it says is no HTTP</source>
        <translation>lo que dice no es HTTP</translation>
    </message>
    <message>
        <source>what it says is no Kerberos message</source>
        <translation>lo que dice no es un mensaje Kerberos</translation>
    </message>
    <message>
        <source>its error message is cut off</source>
        <translation>su mensaje de error está cortado</translation>
    </message>
    <message>
        <source>it announces an answer of %1 bytes</source>
        <translation>anuncia una respuesta de %1 bytes</translation>
    </message>
    <message>
        <source>it takes the connection and says nothing</source>
        <translation>acepta la conexión y no dice nada</translation>
    </message>
    <message>
        <source>it stopped after %1 bytes</source>
        <translation>se detuvo tras %1 bytes</translation>
    </message>
    <message>
        <source>no ticket came in time</source>
        <translation>no llegó ningún ticket a tiempo</translation>
    </message>
    <message>
        <source>this build has no GSS-API to make a token with</source>
        <translation>esta versión no tiene GSS-API para hacer un token</translation>
    </message>
    <message>
        <source>the time server cannot be reached</source>
        <translation>no se puede alcanzar el servidor de hora</translation>
    </message>
    <message>
        <source>no time server listens there</source>
        <translation>allí no escucha ningún servidor de hora</translation>
    </message>
    <message>
        <source>what it sends is no answer of a time server</source>
        <translation>lo que envía no es respuesta de un servidor de hora</translation>
    </message>
    <message>
        <source>%1 could not be checked: %2</source>
        <translation>no se pudo comprobar %1: %2</translation>
    </message>
    <message>
        <source>the Kerberos library cannot be started: its configuration is broken (%1)</source>
        <translation>la biblioteca Kerberos no arranca: su configuración está dañada (%1)</translation>
    </message>
    <message>
        <source>it issues a ticket without asking for proof: pre-authentication is off (the ticket was dropped unread)</source>
        <translation>emite un ticket sin pedir prueba: la preautenticación está desactivada (ticket descartado sin leer)</translation>
    </message>
    <message>
        <source>about the user it says %1 (%2)</source>
        <translation>sobre el usuario dice %1 (%2)</translation>
    </message>
    <message>
        <source>%1, status %2</source>
        <translation>%1, estado %2</translation>
    </message>
    <message>
        <source>%1: its answer is too big for UDP, and TCP is closed</source>
        <translation>%1: su respuesta es demasiado grande para UDP y TCP está cerrado</translation>
    </message>
    <message>
        <source>%1, but it has no AES key for the account</source>
        <translation>%1, pero no tiene clave AES para la cuenta</translation>
    </message>
    <message>
        <source>%1, offers %2</source>
        <translation>%1, ofrece %2</translation>
    </message>
    <message>
        <source>%1: the account has no AES key, or the KDC uses none</source>
        <translation>%1: la cuenta no tiene clave AES o el KDC no la usa</translation>
    </message>
    <message>
        <source>session %1: %2</source>
        <translation>sesión %1: %2</translation>
    </message>
    <message>
        <source>%1 users from this computer</source>
        <translation>%1 usuarios desde este equipo</translation>
    </message>
    <message>
        <source>%1 was asked for the sake of %2</source>
        <translation>se preguntó a %1 por %2</translation>
    </message>
    <message>
        <source>%1, at home in %2</source>
        <translation>%1, cuyo dominio propio es %2</translation>
    </message>
    <message>
        <source>a later request was served</source>
        <translation>una petición posterior fue atendida</translation>
    </message>
    <message>
        <source>a ticket was asked for by one who had signed on</source>
        <translation>pidió un ticket alguien que había iniciado sesión</translation>
    </message>
    <message>
        <source>a web page came in its place</source>
        <translation>en su lugar llegó una página web</translation>
    </message>
    <message>
        <source>it was to be a PAC file and is a web page</source>
        <translation>debía ser un archivo PAC y es una página web</translation>
    </message>
    <message>
        <source>none of %1 policies speaks of the realm</source>
        <translation>ninguna de las %1 directivas menciona el reino</translation>
    </message>
    <message>
        <source>the reference agrees with this computer, the controller does not</source>
        <translation>la referencia coincide con este equipo, el controlador no</translation>
    </message>
    <message>
        <source>the ticket is for the account&apos;s first key: no older one exists</source>
        <translation>el ticket es para la primera clave de la cuenta: no existe otra anterior</translation>
    </message>
    <message>
        <source>the way there was handed out, and nobody went</source>
        <translation>se dio el camino hasta allí y nadie lo siguió</translation>
    </message>
    <message>
        <source>it is a KRB-CRED in base64</source>
        <translation>es un KRB-CRED en base64</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, registro %2</translation>
    </message>
    <message>
        <source>it answers with status %1%2</source>
        <translation>responde con el estado %1%2</translation>
    </message>
    <message>
        <source>it saw no tickets</source>
        <translation>no vio tickets</translation>
    </message>
    <message>
        <source>read by %1; %2: %3</source>
        <translation>leído por %1; %2: %3</translation>
    </message>
    <message>
        <source>Give it in full, as in https://www.example.com/.</source>
        <translation>Indíquela completa, como https://www.example.com/.</translation>
    </message>
    <message>
        <source>only addresses that begin with http:// or https:// are fetched; open a file in the evidence instead</source>
        <translation>solo se obtienen direcciones que empiezan por http:// o https://; abra un archivo en las evidencias</translation>
    </message>
    <message>
        <source>it knows the account; what may be wrong with it need not show without the password</source>
        <translation>conoce la cuenta; lo que le ocurra puede no verse sin la contraseña</translation>
    </message>
    <message>
        <source>day and month cannot be told apart; read as month/day/year</source>
        <translation>no se distinguen día y mes; leído como mes/día/año</translation>
    </message>
    <message>
        <source>day and month cannot be told apart; read as day/month/year</source>
        <translation>no se distinguen día y mes; leído como día/mes/año</translation>
    </message>
    <message>
        <source>day and month of the dates could not be told apart</source>
        <translation>no se pudieron distinguir el día y el mes de las fechas</translation>
    </message>
    <message>
        <source>the dates show no year; the latest possible one was taken</source>
        <translation>las fechas no indican el año; se tomó el último posible</translation>
    </message>
    <message>
        <source>the dates show no year and were left out</source>
        <translation>las fechas no indican el año y se omitieron</translation>
    </message>
    <message>
        <source>the date %1 %2 %3 does not exist</source>
        <translation>la fecha %1 %2 %3 no existe</translation>
    </message>
    <message>
        <source>not understood: &quot;%1&quot;</source>
        <translation>no se entiende: «%1»</translation>
    </message>
    <message>
        <source>the listing speaks of %1 tickets, %2 could be read</source>
        <translation>la lista habla de %1 tickets, se pudieron leer %2</translation>
    </message>
    <message>
        <source>%1 lines around the listing were not read; the first: &quot;%2&quot;</source>
        <translation>no se leyeron %1 líneas alrededor de la lista; la primera: «%2»</translation>
    </message>
    <message>
        <source>the text ends inside a line; the last entry may be incomplete</source>
        <translation>el texto termina dentro de una línea; la última entrada puede estar incompleta</translation>
    </message>
    <message>
        <source>%1 more warnings</source>
        <translation>%1 advertencias más</translation>
    </message>
    <message>
        <source>%1 more warnings of this kind</source>
        <translation>%1 advertencias más de este tipo</translation>
    </message>
    <message>
        <source>unknown encryption type &quot;%1&quot;</source>
        <translation>tipo de cifrado desconocido «%1»</translation>
    </message>
    <message>
        <source>unknown flags &quot;%1&quot;</source>
        <translation>marcas desconocidas «%1»</translation>
    </message>
    <message>
        <source>the entry names no server</source>
        <translation>la entrada no nombra ningún servidor</translation>
    </message>
    <message>
        <source>a ticket without a principal was left out</source>
        <translation>se omitió un ticket sin principal</translation>
    </message>
    <message>
        <source>a ticket shows no start or no end time</source>
        <translation>a un ticket le falta la hora de inicio o de fin</translation>
    </message>
    <message>
        <source>only the first %1 tickets were kept</source>
        <translation>solo se conservaron los primeros %1 tickets</translation>
    </message>
    <message>
        <source>only the first %1 entries were kept</source>
        <translation>solo se conservaron las primeras %1 entradas</translation>
    </message>
    <message>
        <source>only the first %1 entries were read</source>
        <translation>solo se leyeron las primeras %1 entradas</translation>
    </message>
    <message>
        <source>the file ends inside the ticket that begins at byte %1; the tickets before it are complete</source>
        <translation>el archivo termina dentro del ticket que empieza en el byte %1; los anteriores están completos</translation>
    </message>
    <message>
        <source>the file ends inside the entry; the entries before it are complete</source>
        <translation>el archivo termina dentro de la entrada; las anteriores están completas</translation>
    </message>
    <message>
        <source>what follows the message in the file was not read</source>
        <translation>no se leyó lo que sigue al mensaje en el archivo</translation>
    </message>
    <message>
        <source>the file ends inside the message; what was whole was read</source>
        <translation>el archivo termina dentro del mensaje; se leyó lo que estaba entero</translation>
    </message>
    <message>
        <source>the capture ends inside a frame</source>
        <translation>la captura termina dentro de una trama</translation>
    </message>
    <message>
        <source>the capture ends inside the header of a frame</source>
        <translation>la captura termina en la cabecera de una trama</translation>
    </message>
    <message>
        <source>the capture ends inside a block</source>
        <translation>la captura termina dentro de un bloque</translation>
    </message>
    <message>
        <source>the capture ends inside the header of a block</source>
        <translation>la captura termina en la cabecera de un bloque</translation>
    </message>
    <message>
        <source>the capture ends inside its header</source>
        <translation>la captura termina en su cabecera</translation>
    </message>
    <message>
        <source>The frames before it were read.</source>
        <translation>Se leyeron las tramas anteriores.</translation>
    </message>
    <message>
        <source>Capture again and stop the capture before you copy the file.</source>
        <translation>Capture de nuevo y detenga la captura antes de copiar el archivo.</translation>
    </message>
    <message>
        <source>Save it as pcap or pcapng.</source>
        <translation>Guárdela como pcap o pcapng.</translation>
    </message>
    <message>
        <source>Save it as pcapng.</source>
        <translation>Guárdela como pcapng.</translation>
    </message>
    <message>
        <source>the net-log has no end; it was read up to byte %1</source>
        <translation>el net-log no tiene final; se leyó hasta el byte %1</translation>
    </message>
    <message>
        <source>%1 of %2 events have a type that the net-log does not name</source>
        <translation>%1 de %2 eventos tienen un tipo que el net-log no nombra</translation>
    </message>
    <message>
        <source>the browser left %1 tokens out of the net-log; export it again &apos;including cookies and credentials&apos; to see what they hold</source>
        <translation>el navegador omitió %1 tokens del net-log; expórtelo de nuevo «con cookies y credenciales» para ver qué contienen</translation>
    </message>
    <message>
        <source>the HAR file breaks at byte %1 (%2); %3 entries before it were read</source>
        <translation>el archivo HAR se corta en el byte %1 (%2); se leyeron %3 entradas anteriores</translation>
    </message>
    <message>
        <source>the HAR file has no entries</source>
        <translation>el archivo HAR no tiene entradas</translation>
    </message>
    <message>
        <source>the lines look like a log, but none of Kerberos</source>
        <translation>las líneas parecen un registro, pero no de Kerberos</translation>
    </message>
    <message>
        <source>event %1 comes without its description</source>
        <translation>el evento %1 viene sin su descripción</translation>
    </message>
    <message>
        <source>nothing in this text looks like an event</source>
        <translation>nada en este texto parece un evento</translation>
    </message>
    <message>
        <source>Copy the event whole: in Event Viewer choose Copy, Copy Details as Text.</source>
        <translation>Copie el evento entero: en el Visor de eventos, Copiar, Copiar detalles como texto.</translation>
    </message>
    <message>
        <source>Copy the event again: in Event Viewer choose Copy, Copy Details as Text.</source>
        <translation>Copie de nuevo el evento: en el Visor de eventos, Copiar, Copiar detalles como texto.</translation>
    </message>
    <message>
        <source>the input ends within this event</source>
        <translation>la entrada termina dentro de este evento</translation>
    </message>
    <message>
        <source>this event has no number and was left out</source>
        <translation>este evento no tiene número y se omitió</translation>
    </message>
    <message>
        <source>the file ends early: %1 of %2 chunks are there</source>
        <translation>el archivo termina antes de tiempo: hay %1 de %2 bloques</translation>
    </message>
    <message>
        <source>record %1 cannot be read: %2</source>
        <translation>no se puede leer el registro %1: %2</translation>
    </message>
    <message>
        <source>%1 events beyond the first %2 were counted but not kept</source>
        <translation>%1 eventos después de los primeros %2 se contaron pero no se conservaron</translation>
    </message>
    <message>
        <source>the scheme says %1, but the token holds %2</source>
        <translation>el esquema dice %1, pero el token contiene %2</translation>
    </message>
    <message>
        <source>Copy the output of klist again and paste it whole.</source>
        <translation>Copie de nuevo la salida de klist y péguela entera.</translation>
    </message>
    <message>
        <source>Paste the whole output of &quot;klist&quot;, from the first line to the last.</source>
        <translation>Pegue toda la salida de «klist», de la primera línea a la última.</translation>
    </message>
    <message>
        <source>Name another file, or copy the output again.</source>
        <translation>Indique otro archivo o copie de nuevo la salida.</translation>
    </message>
    <message>
        <source>Sign in again, or name another file.</source>
        <translation>Inicie sesión de nuevo o indique otro archivo.</translation>
    </message>
    <message>
        <source>asked %1 once about %2, without a password, offering AES</source>
        <translation>se preguntó a %1 una vez por %2, sin contraseña, ofreciendo AES</translation>
    </message>
    <message>
        <source>no ticket for it could be had: %1</source>
        <translation>no se pudo obtener un ticket para él: %1</translation>
    </message>
    <message>
        <source>shown a ticket it answers with status %1</source>
        <translation>con un ticket responde con el estado %1</translation>
    </message>
    <message>
        <source>the store of cases was made by a newer version</source>
        <translation>el almacén de casos es de una versión más nueva</translation>
    </message>
    <message>
        <source>it was saved by a newer version (format %1; this program reads up to %2)</source>
        <translation>lo guardó una versión más nueva (formato %1; este programa lee hasta %2)</translation>
    </message>
    <message>
        <source>Update the program; the file was not changed.</source>
        <translation>Actualice el programa; el archivo no se modificó.</translation>
    </message>
    <message>
        <source>Use an earlier copy of it.</source>
        <translation>Use una copia anterior.</translation>
    </message>
    <message>
        <source>Copy it again, or use an earlier copy of it.</source>
        <translation>Cópielo de nuevo o use una copia anterior.</translation>
    </message>
    <message>
        <source>Choose a .kscase file.</source>
        <translation>Elija un archivo .kscase.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>Save under another name or in another folder.</source>
        <translation>Guarde con otro nombre o en otra carpeta.</translation>
    </message>
    <message>
        <source>nothing can be written in its folder (%1)</source>
        <translation>no se puede escribir en su carpeta (%1)</translation>
    </message>
    <message>
        <source>the file may not be written</source>
        <translation>no se permite escribir en el archivo</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>no se puede abrir el archivo</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>somebody else has saved this case since it was opened</source>
        <translation>otra persona ha guardado este caso desde que se abrió</translation>
    </message>
    <message>
        <source>another window has changed the case &quot;%1&quot;</source>
        <translation>otra ventana ha cambiado el caso «%1»</translation>
    </message>
    <message>
        <source>Keep this work as a copy, or open the case again to see the other changes.</source>
        <translation>Conserve este trabajo como copia o abra de nuevo el caso para ver los otros cambios.</translation>
    </message>
    <message>
        <source>Save under another name, or open the file again to see the other changes.</source>
        <translation>Guarde con otro nombre o abra de nuevo el archivo para ver los otros cambios.</translation>
    </message>
    <message>
        <source>Close the other window and try again.</source>
        <translation>Cierre la otra ventana e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Remove the largest piece of evidence.</source>
        <translation>Quite la evidencia más grande.</translation>
    </message>
    <message>
        <source>your notes cannot be opened (%1)</source>
        <translation>no se pueden abrir sus notas (%1)</translation>
    </message>
    <message>
        <source>your notes cannot be written (%1)</source>
        <translation>no se pueden escribir sus notas (%1)</translation>
    </message>
    <message>
        <source>a note has at most %1 characters</source>
        <translation>una nota tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>a value has at most %1 characters</source>
        <translation>un valor tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as %2</source>
        <translation>«%1» no se puede leer como %2</translation>
    </message>
    <message>
        <source>there is no such row</source>
        <translation>no existe esa fila</translation>
    </message>
    <message>
        <source>there is no room left to write</source>
        <translation>no queda espacio para escribir</translation>
    </message>
    <message>
        <source>Free some space or save in another folder; what was saved before is untouched.</source>
        <translation>Libere espacio o guarde en otra carpeta; lo guardado antes está intacto.</translation>
    </message>
    <message>
        <source>Check the name and your rights on the folder.</source>
        <translation>Compruebe el nombre y sus permisos en la carpeta.</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>otro programa está usando el archivo</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>a part of the case is too large to be stored</source>
        <translation>una parte del caso es demasiado grande para guardarse</translation>
    </message>
    <message>
        <source>reading or writing failed</source>
        <translation>falló la lectura o la escritura</translation>
    </message>
    <message>
        <source>Check the disk or the network drive and try again.</source>
        <translation>Compruebe el disco o la unidad de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>el archivo está dañado (%1)</translation>
    </message>
    <message>
        <source>it holds %1 cases instead of one</source>
        <translation>contiene %1 casos en lugar de uno</translation>
    </message>
    <message>
        <source>the file has been replaced since it was opened (%1)</source>
        <translation>el archivo fue reemplazado desde que se abrió (%1)</translation>
    </message>
    <message>
        <source>the case would need more than the %1 bytes that a case file may have</source>
        <translation>el caso necesitaría más de los %1 bytes que puede tener un archivo de caso</translation>
    </message>
    <message>
        <source>the file ends inside its header</source>
        <translation>el archivo termina dentro de su cabecera</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>esto no es un archivo</translation>
    </message>
    <message>
        <source>Check your rights on it.</source>
        <translation>Compruebe sus permisos sobre él.</translation>
    </message>
    <message>
        <source>Ask for the case again.</source>
        <translation>Pida el caso de nuevo.</translation>
    </message>
    <message>
        <source>the file has %1 bytes, more than the %2 that a case file may have</source>
        <translation>el archivo tiene %1 bytes, más de los %2 que puede tener un archivo de caso</translation>
    </message>
    <message>
        <source>this is no case file</source>
        <translation>esto no es un archivo de caso</translation>
    </message>
    <message>
        <source>Choose a .kscase file; other evidence is added to an open case.</source>
        <translation>Elija un archivo .kscase; otras evidencias se añaden a un caso abierto.</translation>
    </message>
    <message>
        <source>this is the program&apos;s own store of cases, no case file</source>
        <translation>este es el almacén de casos del programa, no un archivo de caso</translation>
    </message>
    <message>
        <source>Open a case from the list of cases.</source>
        <translation>Abra un caso de la lista de casos.</translation>
    </message>
    <message>
        <source>this is the database of another program, no case file</source>
        <translation>esta es la base de datos de otro programa, no un archivo de caso</translation>
    </message>
    <message>
        <source>the head of the file is damaged</source>
        <translation>la cabecera del archivo está dañada</translation>
    </message>
    <message>
        <source>the file ends early: it should have %1 bytes</source>
        <translation>el archivo termina antes de tiempo: debería tener %1 bytes</translation>
    </message>
    <message>
        <source>Open it with the newer program that saved it.</source>
        <translation>Ábralo con el programa más nuevo que lo guardó.</translation>
    </message>
    <message>
        <source>what was read of its evidence is damaged</source>
        <translation>lo leído de su evidencia está dañado</translation>
    </message>
    <message>
        <source>it holds a part that belongs to no evidence</source>
        <translation>contiene una parte que no pertenece a ninguna evidencia</translation>
    </message>
    <message>
        <source>the state &quot;%1&quot; is not known here</source>
        <translation>el estado &quot;%1&quot; no se conoce aquí</translation>
    </message>
    <message>
        <source>there is no such case</source>
        <translation>no existe ese caso</translation>
    </message>
    <message>
        <source>evidence of the kind &quot;%1&quot; is not known here</source>
        <translation>las evidencias del tipo &quot;%1&quot; no se conocen aquí</translation>
    </message>
    <message>
        <source>what was read of its evidence (&quot;%1&quot;) is not known here</source>
        <translation>lo leído de su evidencia (&quot;%1&quot;) no se conoce aquí</translation>
    </message>
    <message>
        <source>a part of it (&quot;%1&quot;) belongs to nothing</source>
        <translation>una parte de él (&quot;%1&quot;) no pertenece a nada</translation>
    </message>
    <message>
        <source>the file is damaged: what it holds is not what was saved</source>
        <translation>el archivo está dañado: no contiene lo que se guardó</translation>
    </message>
    <message>
        <source>it holds something that is no part of a case (%1)</source>
        <translation>contiene algo que no es parte de un caso (%1)</translation>
    </message>
    <message>
        <source>Do not use this file; ask for the case again.</source>
        <translation>No use este archivo; pida el caso de nuevo.</translation>
    </message>
    <message>
        <source>parts of the case are missing in it</source>
        <translation>faltan partes del caso</translation>
    </message>
    <message>
        <source>there is no such case any more</source>
        <translation>ese caso ya no existe</translation>
    </message>
    <message>
        <source>It was removed; choose another.</source>
        <translation>Se eliminó; elija otro.</translation>
    </message>
    <message>
        <source>the store of cases is damaged (%1)</source>
        <translation>el almacén de casos está dañado (%1)</translation>
    </message>
    <message>
        <source>Let the program take the whole cases into a new store.</source>
        <translation>Deje que el programa pase los casos íntegros a un almacén nuevo.</translation>
    </message>
    <message>
        <source>the folder for your notes cannot be made</source>
        <translation>no se puede crear la carpeta para sus notas</translation>
    </message>
    <message>
        <source>the file with your notes is damaged</source>
        <translation>el archivo con sus notas está dañado</translation>
    </message>
    <message>
        <source>Put a copy of it back, or move it away to begin anew.</source>
        <translation>Reponga una copia, o muévalo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>this file holds no notes that this version can read</source>
        <translation>este archivo no contiene notas que esta versión pueda leer</translation>
    </message>
    <message>
        <source>Use the version of the program that wrote it.</source>
        <translation>Use la versión del programa que lo escribió.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and the disk is not full.</source>
        <translation>Compruebe que la carpeta es suya y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>your notes cannot be read (%1)</source>
        <translation>no se pueden leer sus notas (%1)</translation>
    </message>
    <message>
        <source>another program is saving it right now</source>
        <translation>otro programa lo está guardando ahora mismo</translation>
    </message>
    <message>
        <source>Let the program take the whole cases into a new store; the damaged file is kept.</source>
        <translation>Deje que el programa pase los casos íntegros a un almacén nuevo; el archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>this file belongs to another program</source>
        <translation>este archivo pertenece a otro programa</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder for the data.</source>
        <translation>Muévalo, o elija otra carpeta para los datos.</translation>
    </message>
    <message>
        <source>the folder for cases cannot be made</source>
        <translation>no se puede crear la carpeta para los casos</translation>
    </message>
    <message>
        <source>Check your rights on the folder above it, or choose another in the settings.</source>
        <translation>Compruebe sus permisos en la carpeta superior, o elija otra en los ajustes.</translation>
    </message>
    <message>
        <source>cannot be made (%1)</source>
        <translation>no se puede crear (%1)</translation>
    </message>
    <message>
        <source>Check your rights on the folder, or choose another in the settings.</source>
        <translation>Compruebe sus permisos en la carpeta, o elija otra en los ajustes.</translation>
    </message>
    <message>
        <source>cannot be renamed</source>
        <translation>no se puede cambiar de nombre</translation>
    </message>
    <message>
        <source>Close the other windows of the program and try again.</source>
        <translation>Cierre las otras ventanas del programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>la carpeta no está</translation>
    </message>
    <message>
        <source>Connect the drive or save in another folder.</source>
        <translation>Conecte la unidad o guarde en otra carpeta.</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>falló: %1 (%2)</translation>
    </message>
    <message>
        <source>What was saved before is untouched; check the disk or save in another folder.</source>
        <translation>Lo guardado antes está intacto; compruebe el disco o guarde en otra carpeta.</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>escribir en el disco</translation>
    </message>
    <message>
        <source>putting the file in its place</source>
        <translation>poner el archivo en su sitio</translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation>no se puede crear una carpeta temporal</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>the case is too large for the team store</source>
        <translation>el caso es demasiado grande para el almacén de equipo</translation>
    </message>
    <message>
        <source>Remove its largest piece of evidence; until then it stays on this computer.</source>
        <translation>Quite su evidencia más grande; hasta entonces se queda en este equipo.</translation>
    </message>
    <message>
        <source>what came from the team store is no case</source>
        <translation>lo que llegó del almacén de equipo no es un caso</translation>
    </message>
    <message>
        <source>reading from the team store failed (%1)</source>
        <translation>falló la lectura del almacén de equipo (%1)</translation>
    </message>
    <message>
        <source>what came from the team store is no note</source>
        <translation>lo que llegó del almacén de equipo no es una nota</translation>
    </message>
    <message>
        <source>your note and that of somebody else are too long for one note</source>
        <translation>su nota y la de otra persona son demasiado largas para una sola nota</translation>
    </message>
    <message>
        <source>Shorten yours; until then it stays on this computer, and theirs in the team store.</source>
        <translation>Acorte la suya; hasta entonces se queda en este equipo, y la otra en el almacén de equipo.</translation>
    </message>
    <message>
        <source>what came from the team store is no knowledge pack</source>
        <translation>lo que llegó del almacén de equipo no es un paquete de conocimiento</translation>
    </message>
    <message>
        <source>the pack &apos;%1&apos; belongs to the administrators</source>
        <translation>el paquete &apos;%1&apos; pertenece a los administradores</translation>
    </message>
    <message>
        <source>Ask who looks after this computer.</source>
        <translation>Pregunte a quien se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>%1 packs are installed, as many as are read</source>
        <translation>hay %1 paquetes instalados, tantos como se leen</translation>
    </message>
    <message>
        <source>Remove one that is not needed any more.</source>
        <translation>Quite uno que ya no haga falta.</translation>
    </message>
    <message>
        <source>cannot be removed (%1)</source>
        <translation>no se puede quitar (%1)</translation>
    </message>
    <message>
        <source>somebody else has changed it at the same time</source>
        <translation>otra persona lo cambió a la vez</translation>
    </message>
    <message>
        <source>it is not said where the team store is</source>
        <translation>no se dice dónde está el almacén de equipo</translation>
    </message>
    <message>
        <source>Name host and database, or a service, in the settings.</source>
        <translation>Indique servidor y base de datos, o un servicio, en los ajustes.</translation>
    </message>
    <message>
        <source>this computer has no driver for PostgreSQL (QPSQL)</source>
        <translation>este equipo no tiene controlador para PostgreSQL (QPSQL)</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql, or what your system calls it.</source>
        <translation>Instale el paquete libqt6sql6-psql, o como lo llame su sistema.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a part of the address of a team store</source>
        <translation>&apos;%1&apos; no puede ser parte de la dirección de un almacén de equipo</translation>
    </message>
    <message>
        <source>the team store was made by a newer version (tables %1, cases %2; this program knows up to %3 and %4)</source>
        <translation>el almacén de equipo lo creó una versión más nueva (tablas %1, casos %2; este programa conoce hasta %3 y %4)</translation>
    </message>
    <message>
        <source>Update the program. Your cases stay on this computer until then; nothing was changed.</source>
        <translation>Actualice el programa. Sus casos se quedan en este equipo hasta entonces; no se cambió nada.</translation>
    </message>
    <message>
        <source>the tables of the team store are not whole</source>
        <translation>las tablas del almacén de equipo no están completas</translation>
    </message>
    <message>
        <source>Ask whoever runs the database to restore them.</source>
        <translation>Pida a quien lleva la base de datos que las restaure.</translation>
    </message>
    <message>
        <source>the team store does not let you in</source>
        <translation>el almacén de equipo no le deja entrar</translation>
    </message>
    <message>
        <source>Put your password into the password file of PostgreSQL (pgpass), or ask for an account.</source>
        <translation>Ponga su contraseña en el archivo de contraseñas de PostgreSQL (pgpass), o pida una cuenta.</translation>
    </message>
    <message>
        <source>there is no such database</source>
        <translation>no existe esa base de datos</translation>
    </message>
    <message>
        <source>Check its name in the settings.</source>
        <translation>Compruebe su nombre en los ajustes.</translation>
    </message>
    <message>
        <source>you have no right to do this in the team store</source>
        <translation>no tiene permiso para esto en el almacén de equipo</translation>
    </message>
    <message>
        <source>Ask whoever runs the database for rights on the schema kerbscope.</source>
        <translation>Pida a quien lleva la base de datos permisos sobre el esquema kerbscope.</translation>
    </message>
    <message>
        <source>the connection to the team store is not safe</source>
        <translation>la conexión con el almacén de equipo no es segura</translation>
    </message>
    <message>
        <source>Check the certificate of the server and the setting for TLS.</source>
        <translation>Compruebe el certificado del servidor y el ajuste de TLS.</translation>
    </message>
    <message>
        <source>the team store cannot be reached</source>
        <translation>no se puede alcanzar el almacén de equipo</translation>
    </message>
    <message>
        <source>Your work is kept on this computer and sent later. Check network, host and port if this lasts.</source>
        <translation>Su trabajo se queda en este equipo y se envía más tarde. Compruebe red, servidor y puerto si esto dura.</translation>
    </message>
    <message>
        <source>the team store is busy</source>
        <translation>el almacén de equipo está ocupado</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>the team store reports an error</source>
        <translation>el almacén de equipo informa de un error</translation>
    </message>
    <message>
        <source>Ask whoever runs the database; your work is kept on this computer.</source>
        <translation>Pregunte a quien lleva la base de datos; su trabajo se queda en este equipo.</translation>
    </message>
    <message>
        <source>what is remembered of the team store cannot be written (%1)</source>
        <translation>no se puede escribir lo recordado del almacén de equipo (%1)</translation>
    </message>
    <message>
        <source>a case of the team store has another id inside</source>
        <translation>un caso del almacén de equipo tiene otro identificador dentro</translation>
    </message>
    <message>
        <source>this pack changes what other knowledge needs: %1</source>
        <translation>este paquete cambia lo que otro conocimiento necesita: %1</translation>
    </message>
    <message>
        <source>the pack &apos;%1&apos; is there again in %2, which is used instead</source>
        <translation>el paquete &apos;%1&apos; está otra vez en %2, que se usa en su lugar</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Quite uno de los dos.</translation>
    </message>
    <message>
        <source>Without it no knowledge pack can be used.</source>
        <translation>Sin ella no se puede usar ningún paquete de conocimiento.</translation>
    </message>
    <message>
        <source>Check the name and that you may read it.</source>
        <translation>Compruebe el nombre y que puede leerlo.</translation>
    </message>
    <message>
        <source>no pack &apos;%1&apos; is installed</source>
        <translation>no hay ningún paquete &apos;%1&apos; instalado</translation>
    </message>
    <message>
        <source>the catalog cannot be copied (%1)</source>
        <translation>no se puede copiar el catálogo (%1)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 rows, at most %3 are allowed</source>
        <translation>&apos;%1&apos; tiene %2 filas, se permiten como máximo %3</translation>
    </message>
    <message>
        <source>the file does not say which pack it is</source>
        <translation>el archivo no dice qué paquete es</translation>
    </message>
    <message>
        <source>A pack begins with &apos;pack:&apos; and id, title and version below it.</source>
        <translation>Un paquete empieza con &apos;pack:&apos; y debajo id, title y version.</translation>
    </message>
    <message>
        <source>the pack&apos;s id &apos;%1&apos; must be 1 to 63 small letters, digits and hyphens</source>
        <translation>el id &apos;%1&apos; del paquete debe tener de 1 a 63 minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>the pack has no title</source>
        <translation>el paquete no tiene título</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no realm; it is written in capitals, such as CORP.EXAMPLE.COM</source>
        <translation>&apos;%1&apos; no es un realm; se escribe en mayúsculas, como CORP.EXAMPLE.COM</translation>
    </message>
    <message>
        <source>the realm does not say its kind (own or proxy)</source>
        <translation>el realm no dice su clase (own o proxy)</translation>
    </message>
    <message>
        <source>the proxy has no port</source>
        <translation>el proxy no tiene puerto</translation>
    </message>
    <message>
        <source>the contact does not say for whom it stands (&apos;owner&apos;)</source>
        <translation>el contacto no dice por quién está (&apos;owner&apos;)</translation>
    </message>
    <message>
        <source>the contact has neither phone nor mail nor address</source>
        <translation>el contacto no tiene teléfono, correo ni dirección</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address that begins with http:// or https://</source>
        <translation>&apos;%1&apos; no es una dirección que empiece por http:// o https://</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 rows</source>
        <translation>&apos;%1&apos; tiene más de %2 filas</translation>
    </message>
    <message>
        <source>the pack has more than %1 bytes</source>
        <translation>el paquete tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>Make two packs of it.</source>
        <translation>Haga dos paquetes con él.</translation>
    </message>
    <message>
        <source>the file must be a mapping that begins with &apos;pack:&apos;</source>
        <translation>el archivo debe ser un mapa que empiece por &apos;pack:&apos;</translation>
    </message>
    <message>
        <source>the pack says nothing</source>
        <translation>el paquete no dice nada</translation>
    </message>
</context>
</TS>
