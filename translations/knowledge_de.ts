<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>family:zen</name>
    <message>
        <source>Zscaler page codes</source>
        <translation>Zscaler-Seitencodes</translation>
    </message>
    <message>
        <source>The error page that Zscaler shows in the browser instead of the web page</source>
        <translation>Die Fehlerseite, die Zscaler im Browser statt der Webseite zeigt</translation>
    </message>
</context>
<context>
    <name>family:krb</name>
    <message>
        <source>Kerberos protocol errors</source>
        <translation>Fehler des Kerberos-Protokolls</translation>
    </message>
    <message>
        <source>KRB-ERROR messages in captures, events 4768, 4769 and 4771, traces, messages of programs</source>
        <translation>KRB-ERROR-Nachrichten in Mitschnitten, Ereignisse 4768, 4769 und 4771, Traces, Meldungen von Programmen</translation>
    </message>
</context>
<context>
    <name>family:event</name>
    <message>
        <source>Windows events</source>
        <translation>Windows-Ereignisse</translation>
    </message>
    <message>
        <source>Windows Event Viewer: Security, System and Operational logs of clients and domain controllers</source>
        <translation>Windows-Ereignisanzeige: die Protokolle Sicherheit, System und Betriebsbereit (Operational) von Clients und Domänencontrollern</translation>
    </message>
</context>
<context>
    <name>family:ntstatus</name>
    <message>
        <source>Windows NTSTATUS codes</source>
        <translation>Windows-NTSTATUS-Codes</translation>
    </message>
    <message>
        <source>Events 4625 and 4776, klist, Netlogon and LSA logs, extended errors inside KRB-ERROR</source>
        <translation>Ereignisse 4625 und 4776, klist, Netlogon- und LSA-Protokolle, erweiterte Fehler in KRB-ERROR</translation>
    </message>
</context>
<context>
    <name>family:sspi</name>
    <message>
        <source>Windows SSPI and security HRESULTs</source>
        <translation>Windows-SSPI- und Sicherheits-HRESULTs</translation>
    </message>
    <message>
        <source>Windows programs, browsers, IIS and service logs, klist</source>
        <translation>Windows-Programme, Browser, IIS- und Dienstprotokolle, klist</translation>
    </message>
</context>
<context>
    <name>family:win32</name>
    <message>
        <source>Windows system error numbers</source>
        <translation>Windows-Systemfehlernummern</translation>
    </message>
    <message>
        <source>net, nltest, ksetup and other commands, services, event texts</source>
        <translation>net, nltest, ksetup und andere Befehle, Dienste, Ereignistexte</translation>
    </message>
</context>
<context>
    <name>family:mit</name>
    <message>
        <source>MIT Kerberos library codes</source>
        <translation>Codes der MIT-Kerberos-Bibliothek</translation>
    </message>
    <message>
        <source>kinit, klist, kvno and programs linked with MIT Kerberos; KRB5_TRACE output</source>
        <translation>kinit, klist, kvno und mit MIT Kerberos gelinkte Programme; Ausgabe von KRB5_TRACE</translation>
    </message>
</context>
<context>
    <name>family:heimdal</name>
    <message>
        <source>Heimdal library codes</source>
        <translation>Codes der Heimdal-Bibliothek</translation>
    </message>
    <message>
        <source>kinit and klist of macOS, BSD and Heimdal systems; Samba</source>
        <translation>kinit und klist von macOS, BSD und Heimdal-Systemen; Samba</translation>
    </message>
</context>
<context>
    <name>family:gss-major</name>
    <message>
        <source>GSS-API major status codes</source>
        <translation>GSS-API-Hauptstatuscodes</translation>
    </message>
    <message>
        <source>Web servers, SSH, LDAP and database programs that use GSS-API or SPNEGO</source>
        <translation>Web-, SSH-, LDAP- und Datenbankprogramme, die GSS-API oder SPNEGO verwenden</translation>
    </message>
</context>
<context>
    <name>family:gss-minor</name>
    <message>
        <source>GSS-API minor status codes of the Kerberos mechanism</source>
        <translation>GSS-API-Nebenstatuscodes des Kerberos-Mechanismus</translation>
    </message>
    <message>
        <source>The second half of a GSS-API error message</source>
        <translation>Die zweite Hälfte einer GSS-API-Fehlermeldung</translation>
    </message>
</context>
<context>
    <name>family:etype</name>
    <message>
        <source>Encryption types</source>
        <translation>Verschlüsselungstypen</translation>
    </message>
    <message>
        <source>klist, events 4768 and 4769, captures, keytabs, krb5.conf</source>
        <translation>klist, Ereignisse 4768 und 4769, Mitschnitte, Keytabs, krb5.conf</translation>
    </message>
</context>
<context>
    <name>family:padata</name>
    <message>
        <source>Pre-authentication data types</source>
        <translation>Datentypen der Vorauthentifizierung</translation>
    </message>
    <message>
        <source>Field Pre-Authentication Type of events 4768 and 4771, captures</source>
        <translation>Feld Pre-Authentication Type der Ereignisse 4768 und 4771, Mitschnitte</translation>
    </message>
</context>
<context>
    <name>family:kdc-option</name>
    <message>
        <source>KDC options (options of a ticket request)</source>
        <translation>KDC-Optionen (Optionen einer Ticketanforderung)</translation>
    </message>
    <message>
        <source>Field Ticket Options of events 4768, 4769 and 4771, kdc-options in captures</source>
        <translation>Feld Ticket Options der Ereignisse 4768, 4769 und 4771, kdc-options in Mitschnitten</translation>
    </message>
</context>
<context>
    <name>family:ticket-flag</name>
    <message>
        <source>Ticket flags</source>
        <translation>Ticketflags</translation>
    </message>
    <message>
        <source>klist (Ticket Flags, Flags), flags in captures and ticket caches</source>
        <translation>klist (Ticket Flags, Flags), flags in Mitschnitten und Ticketcaches</translation>
    </message>
</context>
<context>
    <name>family:supported-etypes</name>
    <message>
        <source>Bits and values of msDS-SupportedEncryptionTypes</source>
        <translation>Bits und Werte von msDS-SupportedEncryptionTypes</translation>
    </message>
    <message>
        <source>Accounts and trusts in Active Directory, policy &apos;Configure encryption types allowed for Kerberos&apos;</source>
        <translation>Konten und Vertrauensstellungen in Active Directory, Richtlinie &apos;Für Kerberos zulässige Verschlüsselungstypen konfigurieren&apos;</translation>
    </message>
</context>
<context>
    <name>family:logon-type</name>
    <message>
        <source>Windows logon types</source>
        <translation>Windows-Anmeldetypen</translation>
    </message>
    <message>
        <source>Field Logon Type of events 4624 and 4625, klist sessions</source>
        <translation>Feld Logon Type der Ereignisse 4624 und 4625, klist sessions</translation>
    </message>
</context>
<context>
    <name>family:msg-type</name>
    <message>
        <source>Kerberos message types</source>
        <translation>Kerberos-Nachrichtentypen</translation>
    </message>
    <message>
        <source>Captures and traces</source>
        <translation>Mitschnitte und Traces</translation>
    </message>
</context>
<context>
    <name>family:name-type</name>
    <message>
        <source>Principal name types</source>
        <translation>Typen von Prinzipalnamen</translation>
    </message>
    <message>
        <source>Captures, keytabs and ticket caches</source>
        <translation>Mitschnitte, Keytabs und Ticketcaches</translation>
    </message>
</context>
<context>
    <name>family:checksum</name>
    <message>
        <source>Checksum types</source>
        <translation>Prüfsummentypen</translation>
    </message>
    <message>
        <source>Captures and traces</source>
        <translation>Mitschnitte und Traces</translation>
    </message>
</context>
<context>
    <name>family:authdata</name>
    <message>
        <source>Authorization data types</source>
        <translation>Typen der Autorisierungsdaten</translation>
    </message>
    <message>
        <source>Decrypted tickets, captures with a keytab, service logs</source>
        <translation>Entschlüsselte Tickets, Mitschnitte mit Keytab, Dienstprotokolle</translation>
    </message>
</context>
<context>
    <name>family:pac-type</name>
    <message>
        <source>PAC buffer types</source>
        <translation>PAC-Puffertypen</translation>
    </message>
    <message>
        <source>Decrypted tickets, Samba and service logs</source>
        <translation>Entschlüsselte Tickets, Samba- und Dienstprotokolle</translation>
    </message>
</context>
<context>
    <name>family:addr-type</name>
    <message>
        <source>Address types</source>
        <translation>Adresstypen</translation>
    </message>
    <message>
        <source>Tickets and KRB-ERROR messages in captures</source>
        <translation>Tickets und KRB-ERROR-Nachrichten in Mitschnitten</translation>
    </message>
</context>
<context>
    <name>family:ap-option</name>
    <message>
        <source>Options of an AP request</source>
        <translation>Optionen einer AP-Anforderung</translation>
    </message>
    <message>
        <source>AP-REQ messages in captures and in Negotiate tokens</source>
        <translation>AP-REQ-Nachrichten in Mitschnitten und in Negotiate-Token</translation>
    </message>
</context>
<context>
    <name>family:transited</name>
    <message>
        <source>Transited encodings</source>
        <translation>Kodierungen des Vertrauenspfads (transited)</translation>
    </message>
    <message>
        <source>Cross-realm tickets</source>
        <translation>Realmübergreifende Tickets</translation>
    </message>
</context>
<context>
    <name>family:key-usage</name>
    <message>
        <source>Key usage numbers</source>
        <translation>Schlüsselverwendungsnummern</translation>
    </message>
    <message>
        <source>Traces, source code, cryptographic debugging</source>
        <translation>Traces, Quellcode, kryptografische Fehlersuche</translation>
    </message>
</context>
<context>
    <name>family:kpasswd</name>
    <message>
        <source>Results of a password change</source>
        <translation>Ergebnisse einer Kennwortänderung</translation>
    </message>
    <message>
        <source>kpasswd, password change dialogs, port 464 in captures</source>
        <translation>kpasswd, Dialoge zur Kennwortänderung, Port 464 in Mitschnitten</translation>
    </message>
</context>
<context>
    <name>family:kdc-status</name>
    <message>
        <source>Status words of the MIT KDC</source>
        <translation>Statuswörter des MIT-KDC</translation>
    </message>
    <message>
        <source>krb5kdc.log and the e-text of a KRB-ERROR</source>
        <translation>krb5kdc.log und der e-text eines KRB-ERROR</translation>
    </message>
</context>
<context>
    <name>family:event-field</name>
    <message>
        <source>Fields of Windows events</source>
        <translation>Felder von Windows-Ereignissen</translation>
    </message>
    <message>
        <source>The body of an event in Event Viewer or in its XML</source>
        <translation>Der Text eines Ereignisses in der Ereignisanzeige oder in seinem XML</translation>
    </message>
</context>
<context>
    <name>family:recommendation</name>
    <message>
        <source>What to watch in event 4768</source>
        <translation>Was in Ereignis 4768 zu beobachten ist</translation>
    </message>
    <message>
        <source>Security monitoring of domain controllers</source>
        <translation>Sicherheitsüberwachung von Domänencontrollern</translation>
    </message>
</context>
<context>
    <name>family:klist</name>
    <message>
        <source>The klist command and its parameters</source>
        <translation>Der Befehl klist und seine Parameter</translation>
    </message>
    <message>
        <source>The Windows command line</source>
        <translation>Die Windows-Befehlszeile</translation>
    </message>
</context>
<context>
    <name>family:klist-field</name>
    <message>
        <source>What the lines of klist mean</source>
        <translation>Was die Zeilen von klist bedeuten</translation>
    </message>
    <message>
        <source>The output of klist on Windows</source>
        <translation>Die Ausgabe von klist unter Windows</translation>
    </message>
</context>
<context>
    <name>family:java</name>
    <message>
        <source>Java Kerberos messages</source>
        <translation>Java-Kerberos-Meldungen</translation>
    </message>
    <message>
        <source>Logs and stack traces of Java programs</source>
        <translation>Protokolle und Stacktraces von Java-Programmen</translation>
    </message>
</context>
<context>
    <name>family:chromium</name>
    <message>
        <source>Network errors of Chrome, Edge and other Chromium browsers</source>
        <translation>Netzwerkfehler von Chrome, Edge und anderen Chromium-Browsern</translation>
    </message>
    <message>
        <source>The browser&apos;s error page, chrome://net-export logs</source>
        <translation>Die Fehlerseite des Browsers, Protokolle von chrome://net-export</translation>
    </message>
</context>
<context>
    <name>family:firefox</name>
    <message>
        <source>Firefox negotiate messages</source>
        <translation>Negotiate-Meldungen von Firefox</translation>
    </message>
    <message>
        <source>Firefox logs with MOZ_LOG=negotiateauth:5</source>
        <translation>Firefox-Protokolle mit MOZ_LOG=negotiateauth:5</translation>
    </message>
</context>
<context>
    <name>family:curl</name>
    <message>
        <source>curl messages about Negotiate and GSS-API</source>
        <translation>curl-Meldungen zu Negotiate und GSS-API</translation>
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
        <translation>SSSD-Meldungen</translation>
    </message>
    <message>
        <source>The logs in /var/log/sssd and the system journal of Linux computers</source>
        <translation>Die Protokolle in /var/log/sssd und das Systemjournal von Linux-Computern</translation>
    </message>
</context>
<context>
    <name>family:winbind</name>
    <message>
        <source>Samba winbind messages</source>
        <translation>Samba-winbind-Meldungen</translation>
    </message>
    <message>
        <source>The winbind logs and the system journal of Linux computers</source>
        <translation>Die winbind-Protokolle und das Systemjournal von Linux-Computern</translation>
    </message>
</context>
<context>
    <name>family:squid</name>
    <message>
        <source>Squid Negotiate messages</source>
        <translation>Negotiate-Meldungen von Squid</translation>
    </message>
    <message>
        <source>cache.log of a Squid proxy</source>
        <translation>cache.log eines Squid-Proxys</translation>
    </message>
</context>
<context>
    <name>family:mod_auth_gssapi</name>
    <message>
        <source>Messages of mod_auth_gssapi</source>
        <translation>Meldungen von mod_auth_gssapi</translation>
    </message>
    <message>
        <source>error_log of an Apache web server</source>
        <translation>error_log eines Apache-Webservers</translation>
    </message>
</context>
<context>
    <name>finding:symptom.kind</name>
    <message>
        <source>What the user sees</source>
        <translation>Was der Benutzer sieht</translation>
    </message>
    <message>
        <source>What does the user see on the screen?</source>
        <translation>Was sieht der Benutzer auf dem Bildschirm?</translation>
    </message>
    <message>
        <source>It tells whether to look at the web proxy, at the sign-in to the computer or at one service.</source>
        <translation>Daran erkennt man, ob beim Webproxy, bei der Anmeldung am Computer oder bei einem einzelnen Dienst zu suchen ist.</translation>
    </message>
    <message>
        <source>An error page of the web proxy, with a number</source>
        <translation>Eine Fehlerseite des Webproxys mit einer Nummer</translation>
    </message>
    <message>
        <source>The browser or program keeps asking for name and password</source>
        <translation>Der Browser oder das Programm fragt immer wieder nach Name und Kennwort</translation>
    </message>
    <message>
        <source>Signing in to the computer itself fails</source>
        <translation>Die Anmeldung am Computer selbst schlägt fehl</translation>
    </message>
    <message>
        <source>A browser error, or an error page of the web site (400, 401, 403)</source>
        <translation>Ein Browserfehler oder eine Fehlerseite der Website (400, 401, 403)</translation>
    </message>
    <message>
        <source>An error in one program, share or service</source>
        <translation>Ein Fehler in einem einzelnen Programm, einer Freigabe oder einem Dienst</translation>
    </message>
    <message>
        <source>It works, but only after a long wait</source>
        <translation>Es funktioniert, aber erst nach langem Warten</translation>
    </message>
    <message>
        <source>Everything works; somebody only wondered about a message</source>
        <translation>Alles funktioniert; jemandem ist nur eine Meldung aufgefallen</translation>
    </message>
    <message>
        <source>Let the user read the page or the message out, word for word, with every number on it.</source>
        <translation>Lassen Sie den Benutzer die Seite oder Meldung wörtlich vorlesen, mit jeder Nummer darauf.</translation>
    </message>
</context>
<context>
    <name>finding:http.status</name>
    <message>
        <source>Answer of the web server or proxy</source>
        <translation>Antwort des Webservers oder Proxys</translation>
    </message>
    <message>
        <source>Which number does the web page or the browser&apos;s network view show?</source>
        <translation>Welche Nummer zeigt die Webseite oder die Netzwerkansicht des Browsers?</translation>
    </message>
    <message>
        <source>401 comes from a web site, 407 from a proxy, 400 or 431 means that the ticket is too big for the server.</source>
        <translation>401 kommt von einer Website, 407 von einem Proxy; 400 oder 431 bedeutet, dass das Ticket für den Server zu groß ist.</translation>
    </message>
    <message>
        <source>The page is delivered</source>
        <translation>Die Seite wird ausgeliefert</translation>
    </message>
    <message>
        <source>401 again and again</source>
        <translation>Immer wieder 401</translation>
    </message>
    <message>
        <source>407 again and again</source>
        <translation>Immer wieder 407</translation>
    </message>
    <message>
        <source>403, forbidden</source>
        <translation>403, verboten</translation>
    </message>
    <message>
        <source>400 or 431, request header too long</source>
        <translation>400 oder 431, Anforderungsheader zu lang</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Eine andere Nummer</translation>
    </message>
    <message>
        <source>In the browser press F12, choose Network, load the page again and read the column Status of the first line.</source>
        <translation>Drücken Sie im Browser F12, wählen Sie Netzwerk, laden Sie die Seite neu und lesen Sie in der ersten Zeile die Spalte Status ab.</translation>
    </message>
    <message>
        <source>The lines that begin with &apos;&lt; HTTP/&apos;.</source>
        <translation>Die Zeilen, die mit &apos;&lt; HTTP/&apos; beginnen.</translation>
    </message>
</context>
<context>
    <name>finding:code.zen</name>
    <message>
        <source>Code on Zscaler&apos;s page</source>
        <translation>Code auf der Seite von Zscaler</translation>
    </message>
    <message>
        <source>Which number does the proxy&apos;s error page show?</source>
        <translation>Welche Nummer zeigt die Fehlerseite des Proxys?</translation>
    </message>
    <message>
        <source>The proxy&apos;s number says what the proxy missed: the ticket, the user, the domain or the right time.</source>
        <translation>Die Nummer sagt, was dem Proxy gefehlt hat: das Ticket, der Benutzer, die Domäne oder die richtige Uhrzeit.</translation>
    </message>
    <message>
        <source>391000: the page cannot load</source>
        <translation>391000: Die Seite kann nicht geladen werden</translation>
    </message>
    <message>
        <source>441000: user not found</source>
        <translation>441000: Benutzer nicht gefunden</translation>
    </message>
    <message>
        <source>451000: domain does not exist</source>
        <translation>451000: Domäne existiert nicht</translation>
    </message>
    <message>
        <source>461000: user not found</source>
        <translation>461000: Benutzer nicht gefunden</translation>
    </message>
    <message>
        <source>471000: no Kerberos ticket in the request</source>
        <translation>471000: kein Kerberos-Ticket in der Anforderung</translation>
    </message>
    <message>
        <source>48100: invalid encoding of the credentials</source>
        <translation>48100: ungültige Codierung der Anmeldedaten</translation>
    </message>
    <message>
        <source>491000: invalid token or user name</source>
        <translation>491000: ungültiges Token oder ungültiger Benutzername</translation>
    </message>
    <message>
        <source>501000: invalid token or user name</source>
        <translation>501000: ungültiges Token oder ungültiger Benutzername</translation>
    </message>
    <message>
        <source>510000: user name too long</source>
        <translation>510000: Benutzername zu lang</translation>
    </message>
    <message>
        <source>211000: redirected traffic, not a Kerberos code</source>
        <translation>211000: umgeleiteter Datenverkehr, kein Kerberos-Code</translation>
    </message>
    <message>
        <source>421000: foreign cookie, not a Kerberos code</source>
        <translation>421000: fremdes Cookie, kein Kerberos-Code</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Eine andere Nummer</translation>
    </message>
    <message>
        <source>A number of five or six digits, usually at the foot of the page.</source>
        <translation>Eine Zahl mit fünf oder sechs Ziffern, meist am unteren Rand der Seite.</translation>
    </message>
</context>
<context>
    <name>finding:code.krb</name>
    <message>
        <source>Kerberos error code</source>
        <translation>Kerberos-Fehlercode</translation>
    </message>
    <message>
        <source>0: no error</source>
        <translation>0: kein Fehler</translation>
    </message>
    <message>
        <source>1: account expired</source>
        <translation>1: Konto abgelaufen</translation>
    </message>
    <message>
        <source>6: user not found</source>
        <translation>6: Benutzer nicht gefunden</translation>
    </message>
    <message>
        <source>7: service not found</source>
        <translation>7: Dienst nicht gefunden</translation>
    </message>
    <message>
        <source>8: name registered twice</source>
        <translation>8: Name doppelt registriert</translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation>9: kein Schlüssel</translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation>12: Richtlinie verbietet es</translation>
    </message>
    <message>
        <source>13: option not allowed</source>
        <translation>13: Option nicht zulässig</translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation>14: Verschlüsselungstyp nicht unterstützt</translation>
    </message>
    <message>
        <source>16: kind of sign-on not supported</source>
        <translation>16: Art der Anmeldung nicht unterstützt</translation>
    </message>
    <message>
        <source>18: account locked, disabled or expired</source>
        <translation>18: Konto gesperrt, deaktiviert oder abgelaufen</translation>
    </message>
    <message>
        <source>23: password expired</source>
        <translation>23: Kennwort abgelaufen</translation>
    </message>
    <message>
        <source>24: wrong password</source>
        <translation>24: falsches Kennwort</translation>
    </message>
    <message>
        <source>25: further proof of identity needed (normal)</source>
        <translation>25: weiterer Identitätsnachweis nötig (normal)</translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation>28: Vertrauenspfad nicht akzeptiert</translation>
    </message>
    <message>
        <source>29: service not available</source>
        <translation>29: Dienst nicht verfügbar</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: Integritätsprüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>32: ticket expired (renews by itself)</source>
        <translation>32: Ticket abgelaufen (wird selbsttätig erneuert)</translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation>33: Ticket noch nicht gültig</translation>
    </message>
    <message>
        <source>34: request was repeated</source>
        <translation>34: Anforderung wurde wiederholt</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: Uhren zu weit auseinander</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41: Nachricht verändert</translation>
    </message>
    <message>
        <source>43: illegal cross-realm ticket</source>
        <translation>43: unzulässiges realmübergreifendes Ticket</translation>
    </message>
    <message>
        <source>44: key version not available</source>
        <translation>44: Schlüsselversion nicht verfügbar</translation>
    </message>
    <message>
        <source>45: key not available</source>
        <translation>45: Schlüssel nicht verfügbar</translation>
    </message>
    <message>
        <source>52: answer too big for UDP (asked again by TCP)</source>
        <translation>52: Antwort zu groß für UDP (erneute Anfrage über TCP)</translation>
    </message>
    <message>
        <source>60: generic error</source>
        <translation>60: allgemeiner Fehler</translation>
    </message>
    <message>
        <source>62: certificate not trusted</source>
        <translation>62: Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>63: domain controller not trusted</source>
        <translation>63: Domänencontroller nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>64: invalid signature</source>
        <translation>64: ungültige Signatur</translation>
    </message>
    <message>
        <source>65: stronger key needed</source>
        <translation>65: stärkerer Schlüssel nötig</translation>
    </message>
    <message>
        <source>66: certificate does not match</source>
        <translation>66: Zertifikat passt nicht</translation>
    </message>
    <message>
        <source>68: wrong realm</source>
        <translation>68: falscher Realm</translation>
    </message>
    <message>
        <source>70: certificate cannot be verified</source>
        <translation>70: Zertifikat kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>71: certificate invalid</source>
        <translation>71: Zertifikat ungültig</translation>
    </message>
    <message>
        <source>72: certificate revoked</source>
        <translation>72: Zertifikat gesperrt</translation>
    </message>
    <message>
        <source>73: revocation status unknown</source>
        <translation>73: Sperrstatus unbekannt</translation>
    </message>
    <message>
        <source>74: revocation status unavailable</source>
        <translation>74: Sperrstatus nicht abrufbar</translation>
    </message>
    <message>
        <source>75: name in the certificate does not match</source>
        <translation>75: Name im Zertifikat passt nicht</translation>
    </message>
    <message>
        <source>76: name in the controller&apos;s certificate does not match</source>
        <translation>76: Name im Zertifikat des Domänencontrollers passt nicht</translation>
    </message>
    <message>
        <source>77: certificate is not for this purpose</source>
        <translation>77: Zertifikat ist nicht für diesen Zweck</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Ein anderer Code</translation>
    </message>
</context>
<context>
    <name>finding:code.ntstatus</name>
    <message>
        <source>Windows status code</source>
        <translation>Windows-Statuscode</translation>
    </message>
    <message>
        <source>No logon server available</source>
        <translation>Kein Anmeldeserver verfügbar</translation>
    </message>
    <message>
        <source>No such logon session</source>
        <translation>Anmeldesitzung nicht vorhanden</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>Benutzer nicht vorhanden</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Kennwort</translation>
    </message>
    <message>
        <source>Wrong name or password</source>
        <translation>Falscher Name oder falsches Kennwort</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>Kontobeschränkung</translation>
    </message>
    <message>
        <source>Outside the logon hours</source>
        <translation>Außerhalb der Anmeldezeiten</translation>
    </message>
    <message>
        <source>Not from this computer</source>
        <translation>Nicht von diesem Computer aus</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Kennwort abgelaufen</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Uhren weichen ab</translation>
    </message>
    <message>
        <source>Kind of logon not granted</source>
        <translation>Anmeldetyp nicht gewährt</translation>
    </message>
    <message>
        <source>No secret of the computer account</source>
        <translation>Kein Geheimnis des Computerkontos</translation>
    </message>
    <message>
        <source>No account for this name or computer</source>
        <translation>Kein Konto für diesen Namen oder Computer</translation>
    </message>
    <message>
        <source>Trust between computer and domain failed</source>
        <translation>Vertrauensstellung zwischen Computer und Domäne fehlgeschlagen</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Konto abgelaufen</translation>
    </message>
    <message>
        <source>Trust inconsistent</source>
        <translation>Vertrauensstellung inkonsistent</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>Kennwort muss geändert werden</translation>
    </message>
    <message>
        <source>Account locked out</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation>Verschlüsselungstyp nicht unterstützt</translation>
    </message>
    <message>
        <source>Certificate sign-on failed</source>
        <translation>Anmeldung mit Zertifikat fehlgeschlagen</translation>
    </message>
    <message>
        <source>Wrong smart card PIN</source>
        <translation>Falsche Smartcard-PIN</translation>
    </message>
    <message>
        <source>Possible downgrade, domain not reachable</source>
        <translation>Mögliche Herabstufung, Domäne nicht erreichbar</translation>
    </message>
    <message>
        <source>Refused by selective authentication</source>
        <translation>Durch selektive Authentifizierung abgelehnt</translation>
    </message>
    <message>
        <source>NTLM is blocked</source>
        <translation>NTLM ist gesperrt</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Ein anderer Status</translation>
    </message>
</context>
<context>
    <name>finding:code.sspi</name>
    <message>
        <source>Windows security code (SSPI)</source>
        <translation>Windows-Sicherheitscode (SSPI)</translation>
    </message>
    <message>
        <source>Target unknown or unreachable</source>
        <translation>Ziel unbekannt oder nicht erreichbar</translation>
    </message>
    <message>
        <source>Invalid token</source>
        <translation>Ungültiges Token</translation>
    </message>
    <message>
        <source>Logon denied</source>
        <translation>Anmeldung verweigert</translation>
    </message>
    <message>
        <source>No credentials in the security package</source>
        <translation>Keine Anmeldeinformationen im Sicherheitspaket</translation>
    </message>
    <message>
        <source>No authority could be contacted</source>
        <translation>Keine Autorität konnte kontaktiert werden</translation>
    </message>
    <message>
        <source>Target name incorrect</source>
        <translation>Zielname falsch</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Uhren weichen ab</translation>
    </message>
    <message>
        <source>Buffer too small</source>
        <translation>Puffer zu klein</translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation>Verschlüsselungstyp nicht unterstützt</translation>
    </message>
    <message>
        <source>The controller cannot refer to the service</source>
        <translation>Der Domänencontroller kann nicht an den Dienst verweisen</translation>
    </message>
    <message>
        <source>Delegation required</source>
        <translation>Delegierung erforderlich</translation>
    </message>
    <message>
        <source>Delegation across realms failed</source>
        <translation>Delegierung über Realmgrenzen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Smart card required</source>
        <translation>Smartcard erforderlich</translation>
    </message>
    <message>
        <source>Certificate names no valid user</source>
        <translation>Zertifikat nennt keinen gültigen Benutzer</translation>
    </message>
    <message>
        <source>Possible downgrade, domain not reachable</source>
        <translation>Mögliche Herabstufung, Domäne nicht erreichbar</translation>
    </message>
    <message>
        <source>User&apos;s certificate revoked</source>
        <translation>Zertifikat des Benutzers gesperrt</translation>
    </message>
    <message>
        <source>Authority of the user&apos;s certificate not trusted</source>
        <translation>Zertifizierungsstelle des Benutzerzertifikats nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>User&apos;s certificate not trusted</source>
        <translation>Zertifikat des Benutzers nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>User&apos;s certificate expired</source>
        <translation>Zertifikat des Benutzers abgelaufen</translation>
    </message>
    <message>
        <source>Revocation of the controller&apos;s certificate cannot be checked</source>
        <translation>Sperrstatus des Domänencontrollerzertifikats kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>Authority of the controller&apos;s certificate not trusted</source>
        <translation>Zertifizierungsstelle des Domänencontrollerzertifikats nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Controller&apos;s certificate expired</source>
        <translation>Zertifikat des Domänencontrollers abgelaufen</translation>
    </message>
    <message>
        <source>Controller&apos;s certificate revoked</source>
        <translation>Zertifikat des Domänencontrollers gesperrt</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Ein anderer Code</translation>
    </message>
</context>
<context>
    <name>finding:code.win32</name>
    <message>
        <source>Windows error number</source>
        <translation>Windows-Fehlernummer</translation>
    </message>
    <message>
        <source>No logon servers available</source>
        <translation>Keine Anmeldeserver verfügbar</translation>
    </message>
    <message>
        <source>No such logon session</source>
        <translation>Anmeldesitzung nicht vorhanden</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>Benutzer nicht vorhanden</translation>
    </message>
    <message>
        <source>Wrong name or password</source>
        <translation>Falscher Name oder falsches Kennwort</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>Kontobeschränkung</translation>
    </message>
    <message>
        <source>Outside the logon hours</source>
        <translation>Außerhalb der Anmeldezeiten</translation>
    </message>
    <message>
        <source>Not from this computer</source>
        <translation>Nicht von diesem Computer aus</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Kennwort abgelaufen</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Domäne nicht gefunden</translation>
    </message>
    <message>
        <source>Kind of logon not granted</source>
        <translation>Anmeldetyp nicht gewährt</translation>
    </message>
    <message>
        <source>Target account name incorrect</source>
        <translation>Name des Zielkontos falsch</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Uhren weichen ab</translation>
    </message>
    <message>
        <source>No computer account or no such service</source>
        <translation>Kein Computerkonto oder Dienst nicht vorhanden</translation>
    </message>
    <message>
        <source>Trust between computer and domain failed</source>
        <translation>Vertrauensstellung zwischen Computer und Domäne fehlgeschlagen</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Konto abgelaufen</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>Kennwort muss geändert werden</translation>
    </message>
    <message>
        <source>Account locked out</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Eine andere Nummer</translation>
    </message>
</context>
<context>
    <name>finding:code.mit</name>
    <message>
        <source>MIT Kerberos library code</source>
        <translation>Code der MIT-Kerberos-Bibliothek</translation>
    </message>
    <message>
        <source>No credentials cache found</source>
        <translation>Kein Ticketcache gefunden</translation>
    </message>
    <message>
        <source>Matching credential not found</source>
        <translation>Passendes Ticket nicht gefunden</translation>
    </message>
    <message>
        <source>Bad format in credentials cache</source>
        <translation>Falsches Format im Ticketcache</translation>
    </message>
    <message>
        <source>Unsupported cache version</source>
        <translation>Cacheversion nicht unterstützt</translation>
    </message>
    <message>
        <source>Cache name malformed</source>
        <translation>Cachename fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>Unknown cache type</source>
        <translation>Unbekannter Cachetyp</translation>
    </message>
    <message>
        <source>Cache cannot be read or written</source>
        <translation>Cache kann nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Cache permissions incorrect</source>
        <translation>Cacheberechtigungen falsch</translation>
    </message>
    <message>
        <source>Internal cache error</source>
        <translation>Interner Cachefehler</translation>
    </message>
    <message>
        <source>Cannot find KDC for realm</source>
        <translation>Kein KDC für den Realm zu finden</translation>
    </message>
    <message>
        <source>Cannot resolve address of the KDC</source>
        <translation>Adresse des KDC kann nicht aufgelöst werden</translation>
    </message>
    <message>
        <source>Cannot contact any KDC for realm</source>
        <translation>Kein KDC des Realms erreichbar</translation>
    </message>
    <message>
        <source>Cannot determine realm for host</source>
        <translation>Realm des Hosts nicht zu ermitteln</translation>
    </message>
    <message>
        <source>Cannot determine realm for a numeric address</source>
        <translation>Realm einer numerischen Adresse nicht zu ermitteln</translation>
    </message>
    <message>
        <source>Host name cannot be canonicalized</source>
        <translation>Hostname kann nicht kanonisiert werden</translation>
    </message>
    <message>
        <source>Cannot find ticket for the realm</source>
        <translation>Ticket für den Realm nicht zu finden</translation>
    </message>
    <message>
        <source>No default realm configured</source>
        <translation>Kein Standard-Realm konfiguriert</translation>
    </message>
    <message>
        <source>Configuration file cannot be opened</source>
        <translation>Konfigurationsdatei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Configuration file malformed</source>
        <translation>Konfigurationsdatei fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>No supported encryption types configured</source>
        <translation>Keine unterstützten Verschlüsselungstypen konfiguriert</translation>
    </message>
    <message>
        <source>No credentials with a supported encryption type</source>
        <translation>Keine Anmeldedaten mit einem unterstützten Verschlüsselungstyp</translation>
    </message>
    <message>
        <source>Clocks differ in the answer</source>
        <translation>Uhren weichen in der Antwort ab</translation>
    </message>
    <message>
        <source>Answer does not match the request</source>
        <translation>Antwort passt nicht zur Anforderung</translation>
    </message>
    <message>
        <source>Key not in the keytab</source>
        <translation>Schlüssel nicht in der Keytab</translation>
    </message>
    <message>
        <source>Key version not in the keytab</source>
        <translation>Schlüsselversion nicht in der Keytab</translation>
    </message>
    <message>
        <source>Pre-authentication failed</source>
        <translation>Vorauthentifizierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Ein anderer Code</translation>
    </message>
</context>
<context>
    <name>finding:code.event</name>
    <message>
        <source>Windows event</source>
        <translation>Windows-Ereignis</translation>
    </message>
    <message>
        <source>4624: somebody signed in (normal)</source>
        <translation>4624: jemand hat sich angemeldet (normal)</translation>
    </message>
    <message>
        <source>4634: a session ended (normal)</source>
        <translation>4634: eine Sitzung wurde beendet (normal)</translation>
    </message>
    <message>
        <source>4648: another account&apos;s password used</source>
        <translation>4648: Kennwort eines anderen Kontos verwendet</translation>
    </message>
    <message>
        <source>4672: sign-in with administrator&apos;s rights</source>
        <translation>4672: Anmeldung mit Administratorrechten</translation>
    </message>
    <message>
        <source>4768: sign-on ticket requested</source>
        <translation>4768: Anmeldeticket angefordert</translation>
    </message>
    <message>
        <source>4769: service ticket requested</source>
        <translation>4769: Dienstticket angefordert</translation>
    </message>
    <message>
        <source>4770: ticket renewed (normal)</source>
        <translation>4770: Ticket erneuert (normal)</translation>
    </message>
    <message>
        <source>4776: name and password checked by NTLM</source>
        <translation>4776: Name und Kennwort per NTLM geprüft</translation>
    </message>
    <message>
        <source>4625: a sign-in failed</source>
        <translation>4625: eine Anmeldung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>4771: the password check failed</source>
        <translation>4771: die Kennwortprüfung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>4740: an account was locked</source>
        <translation>4740: ein Konto wurde gesperrt</translation>
    </message>
    <message>
        <source>4649: a request was repeated</source>
        <translation>4649: eine Anforderung wurde wiederholt</translation>
    </message>
    <message>
        <source>4820: device not allowed for the account</source>
        <translation>4820: Gerät für das Konto nicht zugelassen</translation>
    </message>
    <message>
        <source>4821: authentication policy refused a service ticket</source>
        <translation>4821: Authentifizierungsrichtlinie hat ein Dienstticket verweigert</translation>
    </message>
    <message>
        <source>4822: NTLM refused, Protected Users</source>
        <translation>4822: NTLM verweigert, Protected Users</translation>
    </message>
    <message>
        <source>4823: NTLM refused, account restrictions</source>
        <translation>4823: NTLM verweigert, Kontobeschränkungen</translation>
    </message>
    <message>
        <source>4824: RC4 or DES refused, Protected Users</source>
        <translation>4824: RC4 oder DES verweigert, Protected Users</translation>
    </message>
    <message>
        <source>5378: delegation forbidden by policy</source>
        <translation>5378: Delegierung durch Richtlinie verboten</translation>
    </message>
    <message>
        <source>5719: the computer could not reach its domain</source>
        <translation>5719: der Computer konnte seine Domäne nicht erreichen</translation>
    </message>
    <message>
        <source>The server could not read the ticket</source>
        <translation>Der Server konnte das Ticket nicht lesen</translation>
    </message>
    <message>
        <source>The server says the ticket is not yet valid</source>
        <translation>Der Server sagt, das Ticket ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The ticket did not fit into the buffer</source>
        <translation>Das Ticket passte nicht in den Puffer</translation>
    </message>
    <message>
        <source>The controller rejected the user&apos;s certificate</source>
        <translation>Der Domänencontroller hat das Benutzerzertifikat abgelehnt</translation>
    </message>
    <message>
        <source>The controller&apos;s certificate is not trusted</source>
        <translation>Dem Zertifikat des Domänencontrollers wird nicht vertraut</translation>
    </message>
    <message>
        <source>A saved password is wrong</source>
        <translation>Ein gespeichertes Kennwort ist falsch</translation>
    </message>
    <message>
        <source>The ticket did not fit, larger size needed</source>
        <translation>Das Ticket passte nicht, größerer Puffer nötig</translation>
    </message>
    <message>
        <source>Service name not registered</source>
        <translation>Dienstname nicht registriert</translation>
    </message>
    <message>
        <source>Service name registered twice</source>
        <translation>Dienstname doppelt registriert</translation>
    </message>
    <message>
        <source>No domain controller found</source>
        <translation>Kein Domänencontroller gefunden</translation>
    </message>
    <message>
        <source>Two accounts carry the same service name</source>
        <translation>Zwei Konten tragen denselben Dienstnamen</translation>
    </message>
    <message>
        <source>Sign-on: no key of the kind asked for</source>
        <translation>Anmeldung: kein Schlüssel der angeforderten Art</translation>
    </message>
    <message>
        <source>Service ticket: no key of the kind asked for</source>
        <translation>Dienstticket: kein Schlüssel der angeforderten Art</translation>
    </message>
    <message>
        <source>The controller has no certificate</source>
        <translation>Der Domänencontroller hat kein Zertifikat</translation>
    </message>
    <message>
        <source>The controller&apos;s certificate is not valid any more</source>
        <translation>Das Zertifikat des Domänencontrollers ist nicht mehr gültig</translation>
    </message>
    <message>
        <source>The user&apos;s certificate was refused</source>
        <translation>Das Zertifikat des Benutzers wurde abgelehnt</translation>
    </message>
    <message>
        <source>An account may not ask in a user&apos;s name</source>
        <translation>Ein Konto darf nicht im Namen eines Benutzers anfragen</translation>
    </message>
    <message>
        <source>Sign-on: encryption asked for is not allowed</source>
        <translation>Anmeldung: angeforderte Verschlüsselung ist nicht zulässig</translation>
    </message>
    <message>
        <source>Service ticket: encryption asked for is not allowed</source>
        <translation>Dienstticket: angeforderte Verschlüsselung ist nicht zulässig</translation>
    </message>
    <message>
        <source>No usable certificate for smart card sign-on</source>
        <translation>Kein brauchbares Zertifikat für die Smartcard-Anmeldung</translation>
    </message>
    <message>
        <source>A very large ticket was issued</source>
        <translation>Ein sehr großes Ticket wurde ausgestellt</translation>
    </message>
    <message>
        <source>Certificate not firmly tied to the account</source>
        <translation>Zertifikat nicht fest an das Konto gebunden</translation>
    </message>
    <message>
        <source>Certificate older than the account</source>
        <translation>Zertifikat älter als das Konto</translation>
    </message>
    <message>
        <source>Certificate names another account</source>
        <translation>Zertifikat nennt ein anderes Konto</translation>
    </message>
    <message>
        <source>An account has no AES keys</source>
        <translation>Ein Konto hat keine AES-Schlüssel</translation>
    </message>
    <message>
        <source>RC4 ticket issued: client knows nothing better</source>
        <translation>RC4-Ticket ausgestellt: Client kann nichts Besseres</translation>
    </message>
    <message>
        <source>RC4 ticket issued: account has no AES keys</source>
        <translation>RC4-Ticket ausgestellt: Konto hat keine AES-Schlüssel</translation>
    </message>
    <message>
        <source>Ticket refused: client knows only RC4</source>
        <translation>Ticket verweigert: Client kann nur RC4</translation>
    </message>
    <message>
        <source>Ticket refused: account has no AES keys</source>
        <translation>Ticket verweigert: Konto hat keine AES-Schlüssel</translation>
    </message>
    <message>
        <source>The controller&apos;s default still has old encryption</source>
        <translation>Die Vorgabe des Domänencontrollers enthält noch alte Verschlüsselung</translation>
    </message>
    <message>
        <source>Service wants AES, the client cannot</source>
        <translation>Dienst verlangt AES, der Client kann es nicht</translation>
    </message>
    <message>
        <source>Service set to AES without AES keys</source>
        <translation>Dienst auf AES gestellt, aber ohne AES-Schlüssel</translation>
    </message>
    <message>
        <source>Ticket refused: service wants AES, client has none</source>
        <translation>Ticket verweigert: Dienst verlangt AES, Client hat keines</translation>
    </message>
    <message>
        <source>Ticket refused: AES-only account without AES keys</source>
        <translation>Ticket verweigert: Nur-AES-Konto ohne AES-Schlüssel</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Ein anderes Ereignis</translation>
    </message>
</context>
<context>
    <name>finding:code.heimdal</name>
    <message>
        <source>Heimdal library code</source>
        <translation>Code der Heimdal-Bibliothek</translation>
    </message>
    <message>
        <source>A Heimdal code</source>
        <translation>Ein Heimdal-Code</translation>
    </message>
</context>
<context>
    <name>finding:code.gss-major</name>
    <message>
        <source>GSS-API code</source>
        <translation>GSS-API-Code</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Keine Anmeldedaten</translation>
    </message>
    <message>
        <source>Credentials expired</source>
        <translation>Anmeldedaten abgelaufen</translation>
    </message>
    <message>
        <source>Token seen twice</source>
        <translation>Token zweimal gesehen</translation>
    </message>
    <message>
        <source>Token damaged</source>
        <translation>Token beschädigt</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Ein anderer Code</translation>
    </message>
</context>
<context>
    <name>finding:code.gss-minor</name>
    <message>
        <source>GSS-API minor code</source>
        <translation>GSS-API-Nebencode</translation>
    </message>
    <message>
        <source>The ticket cache is empty</source>
        <translation>Der Ticket-Cache ist leer</translation>
    </message>
    <message>
        <source>The cache has no sign-on ticket</source>
        <translation>Der Cache hat kein Anmeldeticket</translation>
    </message>
    <message>
        <source>No key for the service&apos;s name</source>
        <translation>Kein Schlüssel für den Namen des Dienstes</translation>
    </message>
    <message>
        <source>A GSS-API minor code</source>
        <translation>Ein GSS-API-Nebencode</translation>
    </message>
</context>
<context>
    <name>finding:code.java</name>
    <message>
        <source>Java message</source>
        <translation>Java-Meldung</translation>
    </message>
    <message>
        <source>A Java message</source>
        <translation>Eine Java-Meldung</translation>
    </message>
</context>
<context>
    <name>finding:code.chromium</name>
    <message>
        <source>Browser error (Chrome, Edge)</source>
        <translation>Browserfehler (Chrome, Edge)</translation>
    </message>
    <message>
        <source>Which word beginning with ERR_ does the browser&apos;s error page show?</source>
        <translation>Welches Wort, das mit ERR_ beginnt, zeigt die Fehlerseite des Browsers?</translation>
    </message>
    <message>
        <source>The browser itself says whether the proxy, its PAC file or the sign-on is missing.</source>
        <translation>Der Browser selbst sagt, ob der Proxy, dessen PAC-Datei oder die Anmeldung fehlt.</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Keine Anmeldedaten</translation>
    </message>
    <message>
        <source>Kerberos library or setup missing</source>
        <translation>Kerberos-Bibliothek oder -Einrichtung fehlt</translation>
    </message>
    <message>
        <source>Proxy cannot be reached</source>
        <translation>Proxy nicht erreichbar</translation>
    </message>
    <message>
        <source>PAC file cannot be used</source>
        <translation>PAC-Datei nicht verwendbar</translation>
    </message>
    <message>
        <source>PAC script failed</source>
        <translation>PAC-Skript fehlgeschlagen</translation>
    </message>
    <message>
        <source>Proxy offers nothing usable</source>
        <translation>Proxy bietet nichts Brauchbares an</translation>
    </message>
    <message>
        <source>Another browser error</source>
        <translation>Ein anderer Browserfehler</translation>
    </message>
    <message>
        <source>Small grey capital letters at the foot of the page, such as ERR_PROXY_CONNECTION_FAILED.</source>
        <translation>Kleine graue Großbuchstaben am Fuß der Seite, etwa ERR_PROXY_CONNECTION_FAILED.</translation>
    </message>
    <message>
        <source>The line that begins with &apos;curl:&apos;.</source>
        <translation>Die Zeile, die mit &apos;curl:&apos; beginnt.</translation>
    </message>
</context>
<context>
    <name>finding:code.curl</name>
    <message>
        <source>curl message</source>
        <translation>curl-Meldung</translation>
    </message>
    <message>
        <source>A message of curl</source>
        <translation>Eine Meldung von curl</translation>
    </message>
</context>
<context>
    <name>finding:code.sssd</name>
    <message>
        <source>SSSD message</source>
        <translation>SSSD-Meldung</translation>
    </message>
    <message>
        <source>A message of SSSD</source>
        <translation>Eine Meldung von SSSD</translation>
    </message>
</context>
<context>
    <name>finding:code.squid</name>
    <message>
        <source>Squid message</source>
        <translation>Squid-Meldung</translation>
    </message>
    <message>
        <source>Squid was sent an NTLM token</source>
        <translation>Squid bekam ein NTLM-Token</translation>
    </message>
    <message>
        <source>The helper was sent an NTLM token</source>
        <translation>Der Helfer bekam ein NTLM-Token</translation>
    </message>
    <message>
        <source>A message of Squid</source>
        <translation>Eine Meldung von Squid</translation>
    </message>
</context>
<context>
    <name>finding:signon.message</name>
    <message>
        <source>Message of the failed sign-in</source>
        <translation>Meldung der gescheiterten Anmeldung</translation>
    </message>
    <message>
        <source>What does the message say when signing in fails?</source>
        <translation>Was sagt die Meldung, wenn die Anmeldung scheitert?</translation>
    </message>
    <message>
        <source>The message is the domain controller&apos;s own word, and mostly names the fault already.</source>
        <translation>Die Meldung ist das eigene Wort des Domänencontrollers und nennt den Fehler meist schon.</translation>
    </message>
    <message>
        <source>There was no message, or signing in works</source>
        <translation>Es kam keine Meldung, oder die Anmeldung gelingt</translation>
    </message>
    <message>
        <source>The name or the password is wrong</source>
        <translation>Name oder Passwort ist falsch</translation>
    </message>
    <message>
        <source>The account is locked (kinit: revoked)</source>
        <translation>Das Konto ist gesperrt (kinit: revoked)</translation>
    </message>
    <message>
        <source>The account is disabled</source>
        <translation>Das Konto ist deaktiviert</translation>
    </message>
    <message>
        <source>The account has expired</source>
        <translation>Das Konto ist abgelaufen</translation>
    </message>
    <message>
        <source>The password has expired or must be changed</source>
        <translation>Das Passwort ist abgelaufen oder muss geändert werden</translation>
    </message>
    <message>
        <source>Not at this time, not on this computer, or forbidden by policy</source>
        <translation>Nicht zu dieser Zeit, nicht an diesem Computer oder durch Richtlinie verboten</translation>
    </message>
    <message>
        <source>The times of computer and server differ</source>
        <translation>Die Zeiten von Computer und Server weichen voneinander ab</translation>
    </message>
    <message>
        <source>No server for signing in was found or answered</source>
        <translation>Kein Anmeldeserver wurde gefunden oder antwortete</translation>
    </message>
    <message>
        <source>The trust relationship of this workstation, or its computer account</source>
        <translation>Die Vertrauensstellung dieser Arbeitsstation oder ihr Computerkonto</translation>
    </message>
    <message>
        <source>Something about a smart card or a certificate</source>
        <translation>Etwas zu einer Smartcard oder einem Zertifikat</translation>
    </message>
    <message>
        <source>An encryption type is not supported</source>
        <translation>Ein Verschlüsselungstyp wird nicht unterstützt</translation>
    </message>
    <message>
        <source>The configuration or the default realm is missing or damaged</source>
        <translation>Die Konfiguration oder der Standard-Realm fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>Another message</source>
        <translation>Eine andere Meldung</translation>
    </message>
    <message>
        <source>Let the user read the message of the sign-in screen out, word for word.</source>
        <translation>Lassen Sie den Benutzer die Meldung des Anmeldebildschirms Wort für Wort vorlesen.</translation>
    </message>
    <message>
        <source>The words after &apos;kinit:&apos;. &apos;Password incorrect&apos; is a wrong password, &apos;revoked&apos; a locked or disabled account, &apos;Cannot find KDC&apos; no server.</source>
        <translation>Die Wörter nach &apos;kinit:&apos;. &apos;Password incorrect&apos; ist ein falsches Passwort, &apos;revoked&apos; ein gesperrtes oder deaktiviertes Konto, &apos;Cannot find KDC&apos; kein Server.</translation>
    </message>
    <message>
        <source>The words after &apos;kinit:&apos;.</source>
        <translation>Die Wörter nach &apos;kinit:&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:as.error</name>
    <message>
        <source>Answer to the sign-on request</source>
        <translation>Antwort auf die Anmeldeanforderung</translation>
    </message>
    <message>
        <source>It is the domain controller&apos;s own word on the user&apos;s account.</source>
        <translation>Das ist die Aussage des Domänencontrollers selbst über das Konto des Benutzers.</translation>
    </message>
    <message>
        <source>The sign-on ticket was issued</source>
        <translation>Das Anmeldeticket wurde ausgestellt</translation>
    </message>
    <message>
        <source>1: account expired</source>
        <translation>1: Konto abgelaufen</translation>
    </message>
    <message>
        <source>6: user not found</source>
        <translation>6: Benutzer nicht gefunden</translation>
    </message>
    <message>
        <source>7: realm&apos;s own service not found</source>
        <translation>7: eigener Dienst des Realms nicht gefunden</translation>
    </message>
    <message>
        <source>9: account has no key</source>
        <translation>9: Konto hat keinen Schlüssel</translation>
    </message>
    <message>
        <source>12: policy forbids the sign-on</source>
        <translation>12: Richtlinie verbietet die Anmeldung</translation>
    </message>
    <message>
        <source>14: no encryption type in common</source>
        <translation>14: kein gemeinsamer Verschlüsselungstyp</translation>
    </message>
    <message>
        <source>16: kind of sign-on not supported</source>
        <translation>16: Art der Anmeldung nicht unterstützt</translation>
    </message>
    <message>
        <source>17: transited type not supported</source>
        <translation>17: Kodierung des Vertrauenspfads nicht unterstützt</translation>
    </message>
    <message>
        <source>18: account locked, disabled or expired</source>
        <translation>18: Konto gesperrt, deaktiviert oder abgelaufen</translation>
    </message>
    <message>
        <source>23: password expired</source>
        <translation>23: Kennwort abgelaufen</translation>
    </message>
    <message>
        <source>24: wrong password</source>
        <translation>24: falsches Kennwort</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: Integritätsprüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: Uhren zu weit auseinander</translation>
    </message>
    <message>
        <source>62: certificate not trusted</source>
        <translation>62: Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>63: domain controller not trusted</source>
        <translation>63: Domänencontroller nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>64: invalid signature</source>
        <translation>64: ungültige Signatur</translation>
    </message>
    <message>
        <source>65: stronger key needed</source>
        <translation>65: stärkerer Schlüssel nötig</translation>
    </message>
    <message>
        <source>66: certificate does not match</source>
        <translation>66: Zertifikat passt nicht</translation>
    </message>
    <message>
        <source>68: wrong realm</source>
        <translation>68: falscher Realm</translation>
    </message>
    <message>
        <source>70: certificate cannot be verified</source>
        <translation>70: Zertifikat kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>71: certificate invalid</source>
        <translation>71: Zertifikat ungültig</translation>
    </message>
    <message>
        <source>72: certificate revoked</source>
        <translation>72: Zertifikat gesperrt</translation>
    </message>
    <message>
        <source>73: revocation status unknown</source>
        <translation>73: Sperrstatus unbekannt</translation>
    </message>
    <message>
        <source>74: revocation status unavailable</source>
        <translation>74: Sperrstatus nicht abrufbar</translation>
    </message>
    <message>
        <source>75: name in the certificate does not match</source>
        <translation>75: Name im Zertifikat passt nicht</translation>
    </message>
    <message>
        <source>76: controller&apos;s name does not match</source>
        <translation>76: Name des Domänencontrollers passt nicht</translation>
    </message>
    <message>
        <source>77: certificate is not for this purpose</source>
        <translation>77: Zertifikat ist nicht für diesen Zweck</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Ein anderer Fehler</translation>
    </message>
</context>
<context>
    <name>finding:as.ntstatus</name>
    <message>
        <source>Extended status in the answer to the sign-on request</source>
        <translation>Erweiterter Status in der Antwort auf die Anmeldeanforderung</translation>
    </message>
    <message>
        <source>With error 18 the controller may say by this number whether the account is locked, disabled or expired.</source>
        <translation>Bei Fehler 18 kann der Domänencontroller mit dieser Nummer sagen, ob das Konto gesperrt, deaktiviert oder abgelaufen ist.</translation>
    </message>
    <message>
        <source>None, or not given</source>
        <translation>Keiner oder nicht angegeben</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>Kontobeschränkung</translation>
    </message>
    <message>
        <source>Outside the logon hours</source>
        <translation>Außerhalb der Anmeldezeiten</translation>
    </message>
    <message>
        <source>Not from this computer</source>
        <translation>Nicht von diesem Computer aus</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Kennwort abgelaufen</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Konto abgelaufen</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>Kennwort muss geändert werden</translation>
    </message>
    <message>
        <source>Account locked out</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Ein anderer Status</translation>
    </message>
</context>
<context>
    <name>finding:as.preauth</name>
    <message>
        <source>Does the account have to prove itself</source>
        <translation>Muss sich das Konto ausweisen</translation>
    </message>
    <message>
        <source>Is &apos;Do not require Kerberos preauthentication&apos; ticked on the account?</source>
        <translation>Ist beim Konto &apos;Keine Kerberos-Präauthentifizierung erforderlich&apos; (Do not require Kerberos preauthentication) angekreuzt?</translation>
    </message>
    <message>
        <source>Without it anybody can fetch data of this account that can be attacked offline.</source>
        <translation>Ohne Vorauthentifizierung kann jeder Daten dieses Kontos abrufen, die sich offline angreifen lassen.</translation>
    </message>
    <message>
        <source>Yes, the controller asks for proof first</source>
        <translation>Ja, der Domänencontroller verlangt zuerst einen Nachweis</translation>
    </message>
    <message>
        <source>No, the ticket comes without proof</source>
        <translation>Nein, das Ticket kommt ohne Nachweis</translation>
    </message>
    <message>
        <source>DoesNotRequirePreAuth should be False.</source>
        <translation>DoesNotRequirePreAuth sollte False sein.</translation>
    </message>
</context>
<context>
    <name>finding:tgs.cross-realm.error</name>
    <message>
        <source>Answer of the own domain to the request for the other realm&apos;s ticket</source>
        <translation>Antwort der eigenen Domäne auf die Anforderung des Tickets für den anderen Realm</translation>
    </message>
    <message>
        <source>What does your own domain answer when it is asked for the ticket of the proxy&apos;s realm?</source>
        <translation>Was antwortet Ihre eigene Domäne, wenn das Ticket für den Realm des Proxys angefordert wird?</translation>
    </message>
    <message>
        <source>The answer tells a missing trust (7) from a trust without AES (14), at once.</source>
        <translation>Die Antwort unterscheidet sofort eine fehlende Vertrauensstellung (7) von einer ohne AES (14).</translation>
    </message>
    <message>
        <source>The ticket was issued</source>
        <translation>Das Ticket wurde ausgestellt</translation>
    </message>
    <message>
        <source>7: no such service (no trust)</source>
        <translation>7: Dienst nicht vorhanden (keine Vertrauensstellung)</translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation>9: kein Schlüssel</translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation>12: Richtlinie verbietet es</translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation>14: Verschlüsselungstyp nicht unterstützt</translation>
    </message>
    <message>
        <source>18: revoked</source>
        <translation>18: gesperrt</translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation>28: Vertrauenspfad nicht akzeptiert</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: Integritätsprüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation>32: Ticket abgelaufen</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: Uhren zu weit auseinander</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41: Nachricht verändert</translation>
    </message>
    <message>
        <source>68: wrong realm</source>
        <translation>68: falscher Realm</translation>
    </message>
    <message>
        <source>The domain controller did not answer</source>
        <translation>Der Domänencontroller hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Ein anderer Fehler</translation>
    </message>
    <message>
        <source>Error 0x6fb or 0xc000018b is answer 7; 0x80090342 or 0xc00002fd is answer 14; a ticket in the list is &apos;issued&apos;.</source>
        <translation>Fehler 0x6fb oder 0xc000018b ist Antwort 7; 0x80090342 oder 0xc00002fd ist Antwort 14; ein Ticket in der Liste heißt &apos;ausgestellt&apos;.</translation>
    </message>
    <message>
        <source>&apos;Server not found&apos; is 7; &apos;KDC has no support for encryption type&apos; is 14; &apos;kvno = &apos; is &apos;issued&apos;.</source>
        <translation>&apos;Server not found&apos; ist 7; &apos;KDC has no support for encryption type&apos; ist 14; &apos;kvno = &apos; heißt &apos;ausgestellt&apos;.</translation>
    </message>
    <message>
        <source>No message means that the ticket was issued; klist shows it.</source>
        <translation>Keine Meldung bedeutet, dass das Ticket ausgestellt wurde; klist zeigt es an.</translation>
    </message>
</context>
<context>
    <name>finding:tgs.proxy-service.error</name>
    <message>
        <source>Answer of the other realm to the request for the proxy&apos;s ticket</source>
        <translation>Antwort des anderen Realms auf die Anforderung des Tickets für den Proxy</translation>
    </message>
    <message>
        <source>What does the proxy&apos;s realm answer when it is asked for the ticket of the proxy?</source>
        <translation>Was antwortet der Realm des Proxys, wenn das Ticket für den Proxy angefordert wird?</translation>
    </message>
    <message>
        <source>Error 31 or 41 here means that the two sides of the trust hold different passwords; 7 means that the proxy&apos;s name is unknown there.</source>
        <translation>Fehler 31 oder 41 bedeutet hier, dass die beiden Seiten der Vertrauensstellung verschiedene Kennwörter haben; 7 bedeutet, dass der Name des Proxys dort unbekannt ist.</translation>
    </message>
    <message>
        <source>The ticket was issued</source>
        <translation>Das Ticket wurde ausgestellt</translation>
    </message>
    <message>
        <source>7: no such service</source>
        <translation>7: Dienst nicht vorhanden</translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation>9: kein Schlüssel</translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation>12: Richtlinie verbietet es</translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation>14: Verschlüsselungstyp nicht unterstützt</translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation>28: Vertrauenspfad nicht akzeptiert</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: Integritätsprüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation>32: Ticket abgelaufen</translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation>33: Ticket noch nicht gültig</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: Uhren zu weit auseinander</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41: Nachricht verändert</translation>
    </message>
    <message>
        <source>44: key version not available</source>
        <translation>44: Schlüsselversion nicht verfügbar</translation>
    </message>
    <message>
        <source>60: generic error</source>
        <translation>60: allgemeiner Fehler</translation>
    </message>
    <message>
        <source>The KDC of that realm did not answer</source>
        <translation>Der KDC dieses Realms hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Ein anderer Fehler</translation>
    </message>
    <message>
        <source>The error number after &apos;failed with&apos;: 0x51f or 0xc000005e means that nobody answered; a ticket in the list is &apos;issued&apos;.</source>
        <translation>Die Fehlernummer nach &apos;failed with&apos;: 0x51f oder 0xc000005e bedeutet, dass niemand geantwortet hat; ein Ticket in der Liste heißt &apos;ausgestellt&apos;.</translation>
    </message>
    <message>
        <source>The words after &apos;kvno:&apos;. &apos;Decrypt integrity check failed&apos; is 31, &apos;Server not found&apos; is 7.</source>
        <translation>Die Worte nach &apos;kvno:&apos;. &apos;Decrypt integrity check failed&apos; ist 31, &apos;Server not found&apos; ist 7.</translation>
    </message>
    <message>
        <source>No message means that the ticket was issued.</source>
        <translation>Keine Meldung bedeutet, dass das Ticket ausgestellt wurde.</translation>
    </message>
</context>
<context>
    <name>finding:tgs.service.error</name>
    <message>
        <source>Answer of the own domain to the request for a service&apos;s ticket</source>
        <translation>Antwort der eigenen Domäne auf die Anforderung eines Diensttickets</translation>
    </message>
    <message>
        <source>What does the domain controller answer when the service&apos;s ticket is requested by hand?</source>
        <translation>Was antwortet der Domänencontroller, wenn das Dienstticket von Hand angefordert wird?</translation>
    </message>
    <message>
        <source>It separates a name that is not registered (7) or registered twice (8) from an encryption problem (14).</source>
        <translation>Das unterscheidet einen nicht (7) oder doppelt (8) registrierten Namen von einem Verschlüsselungsproblem (14).</translation>
    </message>
    <message>
        <source>The ticket was issued</source>
        <translation>Das Ticket wurde ausgestellt</translation>
    </message>
    <message>
        <source>7: no such service</source>
        <translation>7: Dienst nicht vorhanden</translation>
    </message>
    <message>
        <source>8: name registered twice</source>
        <translation>8: Name doppelt registriert</translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation>9: kein Schlüssel</translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation>12: Richtlinie verbietet es</translation>
    </message>
    <message>
        <source>13: option not allowed</source>
        <translation>13: Option nicht zulässig</translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation>14: Verschlüsselungstyp nicht unterstützt</translation>
    </message>
    <message>
        <source>18: account revoked</source>
        <translation>18: Konto gesperrt</translation>
    </message>
    <message>
        <source>27: user-to-user required</source>
        <translation>27: User-to-User erforderlich</translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation>28: Vertrauenspfad nicht akzeptiert</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: Integritätsprüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation>32: Ticket abgelaufen</translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation>33: Ticket noch nicht gültig</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: Uhren zu weit auseinander</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41: Nachricht verändert</translation>
    </message>
    <message>
        <source>The domain controller did not answer</source>
        <translation>Der Domänencontroller hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Ein anderer Fehler</translation>
    </message>
    <message>
        <source>0x6fb or 0xc000018b is 7; 0x80090342 is 14; a ticket in the list is &apos;issued&apos;.</source>
        <translation>0x6fb oder 0xc000018b ist 7; 0x80090342 ist 14; ein Ticket in der Liste heißt &apos;ausgestellt&apos;.</translation>
    </message>
    <message>
        <source>&apos;Server not found in Kerberos database&apos; is 7; &apos;kvno = &apos; is &apos;issued&apos;.</source>
        <translation>&apos;Server not found in Kerberos database&apos; ist 7; &apos;kvno = &apos; heißt &apos;ausgestellt&apos;.</translation>
    </message>
    <message>
        <source>No message means that the ticket was issued.</source>
        <translation>Keine Meldung bedeutet, dass das Ticket ausgestellt wurde.</translation>
    </message>
</context>
<context>
    <name>finding:ap.error</name>
    <message>
        <source>Answer of the service to the ticket</source>
        <translation>Antwort des Dienstes auf das Ticket</translation>
    </message>
    <message>
        <source>Which error does the service or its log give for the ticket?</source>
        <translation>Welchen Fehler meldet der Dienst oder sein Protokoll zu dem Ticket?</translation>
    </message>
    <message>
        <source>41 or 31 says that the service cannot read the ticket, 44 that its key is old, 37 that its clock is off, 34 that it saw the request twice.</source>
        <translation>41 oder 31 sagt, dass der Dienst das Ticket nicht lesen kann, 44, dass sein Schlüssel alt ist, 37, dass seine Uhr falsch geht, 34, dass er die Anforderung zweimal gesehen hat.</translation>
    </message>
    <message>
        <source>The service took the ticket</source>
        <translation>Der Dienst hat das Ticket angenommen</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: Integritätsprüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation>32: Ticket abgelaufen</translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation>33: Ticket noch nicht gültig</translation>
    </message>
    <message>
        <source>34: request was repeated</source>
        <translation>34: Anforderung wurde wiederholt</translation>
    </message>
    <message>
        <source>35: ticket is for somebody else</source>
        <translation>35: Ticket ist für jemand anderen</translation>
    </message>
    <message>
        <source>36: ticket and name do not match</source>
        <translation>36: Ticket und Name passen nicht zusammen</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: Uhren zu weit auseinander</translation>
    </message>
    <message>
        <source>40: wrong kind of message</source>
        <translation>40: falsche Art von Nachricht</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41: Nachricht verändert</translation>
    </message>
    <message>
        <source>44: key version not available</source>
        <translation>44: Schlüsselversion nicht verfügbar</translation>
    </message>
    <message>
        <source>45: key not available</source>
        <translation>45: Schlüssel nicht verfügbar</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Ein anderer Fehler</translation>
    </message>
    <message>
        <source>The word that begins with KRB_AP_ERR_.</source>
        <translation>Das Wort, das mit KRB_AP_ERR_ beginnt.</translation>
    </message>
    <message>
        <source>Words such as &apos;Wrong principal&apos;, &apos;Key version&apos;, &apos;Clock skew&apos;, &apos;Request is a replay&apos;.</source>
        <translation>Worte wie &apos;Wrong principal&apos;, &apos;Key version&apos;, &apos;Clock skew&apos;, &apos;Request is a replay&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:klist.error</name>
    <message>
        <source>klist itself fails</source>
        <translation>klist selbst schlägt fehl</translation>
    </message>
    <message>
        <source>Does klist print an error in place of a list?</source>
        <translation>Gibt klist einen Fehler statt einer Liste aus?</translation>
    </message>
    <message>
        <source>Its error says whether there is no sign-on, no reachable domain controller or no access to the tickets.</source>
        <translation>Der Fehler sagt, ob eine Anmeldung, ein erreichbarer Domänencontroller oder der Zugriff auf die Tickets fehlt.</translation>
    </message>
    <message>
        <source>No, it prints its list</source>
        <translation>Nein, es gibt seine Liste aus</translation>
    </message>
    <message>
        <source>No credentials are available in the security package</source>
        <translation>Im Sicherheitspaket sind keine Anmeldeinformationen verfügbar</translation>
    </message>
    <message>
        <source>No such logon session</source>
        <translation>Anmeldesitzung nicht vorhanden</translation>
    </message>
    <message>
        <source>No credentials cache found</source>
        <translation>Kein Ticketcache gefunden</translation>
    </message>
    <message>
        <source>The cache cannot be read (permissions, format)</source>
        <translation>Der Cache kann nicht gelesen werden (Berechtigungen, Format)</translation>
    </message>
    <message>
        <source>No logon server or KDC can be reached</source>
        <translation>Kein Anmeldeserver oder KDC erreichbar</translation>
    </message>
    <message>
        <source>The name asked for is not known</source>
        <translation>Der angefragte Name ist nicht bekannt</translation>
    </message>
    <message>
        <source>The encryption type is not supported</source>
        <translation>Der Verschlüsselungstyp wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Ein anderer Fehler</translation>
    </message>
    <message>
        <source>Lines that begin with &apos;Error calling API&apos; or &apos;klist failed with&apos;.</source>
        <translation>Zeilen, die mit &apos;Error calling API&apos; oder &apos;klist failed with&apos; beginnen.</translation>
    </message>
    <message>
        <source>A line that begins with &apos;klist:&apos;.</source>
        <translation>Eine Zeile, die mit &apos;klist:&apos; beginnt.</translation>
    </message>
</context>
<context>
    <name>finding:klist.tgt</name>
    <message>
        <source>Sign-on ticket of the own domain</source>
        <translation>Anmeldeticket der eigenen Domäne</translation>
    </message>
    <message>
        <source>Does the list of tickets show a ticket that begins with krbtgt/ and the name of your own domain, and is its end time still ahead?</source>
        <translation>Zeigt die Ticketliste ein Ticket, das mit krbtgt/ und dem Namen Ihrer eigenen Domäne beginnt, und liegt seine Endzeit noch in der Zukunft?</translation>
    </message>
    <message>
        <source>Without this ticket nothing else can work; with it, sign-on to the domain is proven.</source>
        <translation>Ohne dieses Ticket kann nichts anderes funktionieren; mit ihm ist die Anmeldung an der Domäne bewiesen.</translation>
    </message>
    <message>
        <source>It is there and valid</source>
        <translation>Es ist da und gültig</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Es ist nicht da</translation>
    </message>
    <message>
        <source>It is there, but its end time is past</source>
        <translation>Es ist da, aber seine Endzeit ist vorbei</translation>
    </message>
    <message>
        <source>It is there, but its start lies in the future</source>
        <translation>Es ist da, aber sein Beginn liegt in der Zukunft</translation>
    </message>
    <message>
        <source>A line &apos;Server: krbtgt/REALM @ REALM&apos; and below it &apos;End Time&apos;. Use a normal prompt, not one opened as administrator.</source>
        <translation>Eine Zeile &apos;Server: krbtgt/REALM @ REALM&apos; und darunter &apos;End Time&apos;. Verwenden Sie eine normale Eingabeaufforderung, keine als Administrator geöffnete.</translation>
    </message>
    <message>
        <source>A line with krbtgt/REALM@REALM; the second date is its end.</source>
        <translation>Eine Zeile mit krbtgt/REALM@REALM; das zweite Datum ist das Ende.</translation>
    </message>
    <message>
        <source>A line with krbtgt/REALM@REALM that does not say Expired.</source>
        <translation>Eine Zeile mit krbtgt/REALM@REALM, in der nicht Expired steht.</translation>
    </message>
</context>
<context>
    <name>finding:klist.proxy-tgt</name>
    <message>
        <source>Cross-realm ticket: krbtgt of the proxy&apos;s realm</source>
        <translation>Realmübergreifendes Ticket: krbtgt für den Realm des Proxys</translation>
    </message>
    <message>
        <source>After opening a web page, does the list show a ticket that begins with krbtgt/ and the name of the proxy&apos;s realm?</source>
        <translation>Zeigt die Liste nach dem Öffnen einer Webseite ein Ticket, das mit krbtgt/ und dem Namen des Realms des Proxys beginnt?</translation>
    </message>
    <message>
        <source>It tells whether your own domain controller handed out the way to the proxy&apos;s realm.</source>
        <translation>Daran erkennt man, ob Ihr eigener Domänencontroller den Weg zum Realm des Proxys herausgegeben hat.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Es ist da</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Es ist nicht da</translation>
    </message>
    <message>
        <source>A line such as &apos;Server: krbtgt/PROXY-REALM @ REALM&apos;. For Zscaler the realm is the cloud&apos;s name, for instance ZSCALERTWO.NET.</source>
        <translation>Eine Zeile wie &apos;Server: krbtgt/PROXY-REALM @ REALM&apos;. Bei Zscaler ist der Realm der Name der Cloud, zum Beispiel ZSCALERTWO.NET.</translation>
    </message>
    <message>
        <source>A line with krbtgt/PROXY-REALM@REALM.</source>
        <translation>Eine Zeile mit krbtgt/PROXY-REALM@REALM.</translation>
    </message>
</context>
<context>
    <name>finding:klist.proxy-ticket</name>
    <message>
        <source>Ticket for the proxy itself</source>
        <translation>Ticket für den Proxy selbst</translation>
    </message>
    <message>
        <source>After opening a web page, does the list show a ticket that begins with HTTP/ and the name of the proxy?</source>
        <translation>Zeigt die Liste nach dem Öffnen einer Webseite ein Ticket, das mit HTTP/ und dem Namen des Proxys beginnt?</translation>
    </message>
    <message>
        <source>If it is there, the whole chain of tickets works and the fault lies in the browser, on the way or at the proxy.</source>
        <translation>Wenn es da ist, funktioniert die ganze Ticketkette, und der Fehler liegt im Browser, auf dem Weg oder beim Proxy.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Es ist da</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Es ist nicht da</translation>
    </message>
    <message>
        <source>A line such as &apos;Server: HTTP/PROXY-HOST @ PROXY-REALM&apos;.</source>
        <translation>Eine Zeile wie &apos;Server: HTTP/PROXY-HOST @ PROXY-REALM&apos;.</translation>
    </message>
    <message>
        <source>A line with HTTP/PROXY-HOST@PROXY-REALM.</source>
        <translation>Eine Zeile mit HTTP/PROXY-HOST@PROXY-REALM.</translation>
    </message>
</context>
<context>
    <name>finding:klist.service-ticket</name>
    <message>
        <source>Ticket for the service that fails</source>
        <translation>Ticket für den Dienst, der nicht funktioniert</translation>
    </message>
    <message>
        <source>Right after the failure, does the list show a ticket for the service, such as HTTP/server or cifs/server?</source>
        <translation>Zeigt die Liste direkt nach dem Fehler ein Ticket für den Dienst, etwa HTTP/server oder cifs/server?</translation>
    </message>
    <message>
        <source>With a ticket, the fault lies at the service; without one, in the name, the trust or the domain.</source>
        <translation>Mit Ticket liegt der Fehler beim Dienst; ohne Ticket beim Namen, bei der Vertrauensstellung oder bei der Domäne.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Es ist da</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Es ist nicht da</translation>
    </message>
    <message>
        <source>A line &apos;Server: SERVICE/HOST @ REALM&apos; with the server&apos;s name.</source>
        <translation>Eine Zeile &apos;Server: SERVICE/HOST @ REALM&apos; mit dem Namen des Servers.</translation>
    </message>
    <message>
        <source>A line SERVICE/HOST@REALM.</source>
        <translation>Eine Zeile SERVICE/HOST@REALM.</translation>
    </message>
</context>
<context>
    <name>finding:klist.after-purge</name>
    <message>
        <source>Tickets come back after purge</source>
        <translation>Tickets kommen nach dem Löschen wieder</translation>
    </message>
    <message>
        <source>Clear the tickets, load the page again and list them: do tickets appear?</source>
        <translation>Löschen Sie die Tickets, laden Sie die Seite neu und listen Sie die Tickets auf: Erscheinen welche?</translation>
    </message>
    <message>
        <source>A list that stays empty shows that the computer cannot talk to a domain controller or has nothing to sign on with.</source>
        <translation>Bleibt die Liste leer, kann der Computer keinen Domänencontroller erreichen oder hat nichts, womit er sich anmelden könnte.</translation>
    </message>
    <message>
        <source>Yes, tickets appear again</source>
        <translation>Ja, es erscheinen wieder Tickets</translation>
    </message>
    <message>
        <source>No, the list stays empty</source>
        <translation>Nein, die Liste bleibt leer</translation>
    </message>
    <message>
        <source>Then reload the page in the browser and run: klist. &apos;Cached Tickets: (0)&apos; means that it stays empty.</source>
        <translation>Laden Sie dann die Seite im Browser neu und führen Sie aus: klist. &apos;Cached Tickets: (0)&apos; bedeutet, dass sie leer bleibt.</translation>
    </message>
    <message>
        <source>kinit asks for the password; klist should then list krbtgt/REALM@REALM.</source>
        <translation>kinit fragt nach dem Kennwort; klist sollte danach krbtgt/REALM@REALM auflisten.</translation>
    </message>
</context>
<context>
    <name>finding:klist.weak-etype</name>
    <message>
        <source>Weak encryption in the list of tickets</source>
        <translation>Schwache Verschlüsselung in der Ticketliste</translation>
    </message>
    <message>
        <source>Does the list name RC4 or DES anywhere?</source>
        <translation>Kommt irgendwo in der Liste RC4 oder DES vor?</translation>
    </message>
    <message>
        <source>Old encryption is being switched off: a ticket with it points to an account or a trust that has to be renewed.</source>
        <translation>Alte Verschlüsselung wird abgeschaltet: Ein Ticket damit weist auf ein Konto oder eine Vertrauensstellung hin, die erneuert werden muss.</translation>
    </message>
    <message>
        <source>No, all AES</source>
        <translation>Nein, alles AES</translation>
    </message>
    <message>
        <source>RC4 is there</source>
        <translation>RC4 kommt vor</translation>
    </message>
    <message>
        <source>DES is there</source>
        <translation>DES kommt vor</translation>
    </message>
    <message>
        <source>The lines &apos;KerbTicket Encryption Type&apos; and &apos;Session Key Type&apos;.</source>
        <translation>Die Zeilen &apos;KerbTicket Encryption Type&apos; und &apos;Session Key Type&apos;.</translation>
    </message>
    <message>
        <source>The lines &apos;Etype (skey, tkt)&apos;; rc4 may be written arcfour-hmac.</source>
        <translation>Die Zeilen &apos;Etype (skey, tkt)&apos;; rc4 kann als arcfour-hmac erscheinen.</translation>
    </message>
    <message>
        <source>The lines &apos;Ticket etype&apos; and &apos;Session key&apos;.</source>
        <translation>Die Zeilen &apos;Ticket etype&apos; und &apos;Session key&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:klist.realm-case</name>
    <message>
        <source>Spelling of the realms in the tickets</source>
        <translation>Schreibweise der Realms in den Tickets</translation>
    </message>
    <message>
        <source>Are all realm names after the @ written in capital letters?</source>
        <translation>Sind alle Realmnamen nach dem @ in Großbuchstaben geschrieben?</translation>
    </message>
    <message>
        <source>Realms are compared letter by letter; a name in small letters is another realm.</source>
        <translation>Realms werden Buchstabe für Buchstabe verglichen; ein Name in Kleinbuchstaben ist ein anderer Realm.</translation>
    </message>
    <message>
        <source>All in capital letters</source>
        <translation>Alle in Großbuchstaben</translation>
    </message>
    <message>
        <source>A realm is written with small letters</source>
        <translation>Ein Realm ist mit Kleinbuchstaben geschrieben</translation>
    </message>
    <message>
        <source>The words after @ and after krbtgt/.</source>
        <translation>Die Wörter nach @ und nach krbtgt/.</translation>
    </message>
</context>
<context>
    <name>finding:klist.proxy-realm</name>
    <message>
        <source>Realm of the proxy&apos;s tickets against the proxy&apos;s name</source>
        <translation>Realm der Proxytickets im Vergleich zum Namen des Proxys</translation>
    </message>
    <message>
        <source>Is the realm in the krbtgt/ ticket the cloud that the proxy&apos;s host name ends in?</source>
        <translation>Ist der Realm im krbtgt/-Ticket die Cloud, auf die der Hostname des Proxys endet?</translation>
    </message>
    <message>
        <source>A trust or a mapping for another cloud gives tickets that this proxy cannot use.</source>
        <translation>Eine Vertrauensstellung oder Zuordnung für eine andere Cloud liefert Tickets, die dieser Proxy nicht verwenden kann.</translation>
    </message>
    <message>
        <source>It is the realm that the proxy&apos;s host belongs to</source>
        <translation>Es ist der Realm, zu dem der Proxyhost gehört</translation>
    </message>
    <message>
        <source>It is another realm or another cloud</source>
        <translation>Es ist ein anderer Realm oder eine andere Cloud</translation>
    </message>
    <message>
        <source>Compare krbtgt/PROXY-REALM with the end of the proxy&apos;s host name in the PAC file.</source>
        <translation>Vergleichen Sie krbtgt/PROXY-REALM mit dem Ende des Proxy-Hostnamens in der PAC-Datei.</translation>
    </message>
    <message>
        <source>Compare krbtgt/PROXY-REALM with the end of the proxy&apos;s host name.</source>
        <translation>Vergleichen Sie krbtgt/PROXY-REALM mit dem Ende des Proxy-Hostnamens.</translation>
    </message>
</context>
<context>
    <name>finding:klist.ticket-age</name>
    <message>
        <source>Age of the tickets against the last change</source>
        <translation>Alter der Tickets im Vergleich zur letzten Änderung</translation>
    </message>
    <message>
        <source>Were the tickets issued before the change of password, groups or service account?</source>
        <translation>Wurden die Tickets vor der Änderung von Kennwort, Gruppen oder Dienstkonto ausgestellt?</translation>
    </message>
    <message>
        <source>A ticket keeps what was true when it was issued; it does not notice later changes.</source>
        <translation>Ein Ticket behält, was bei seiner Ausstellung galt; spätere Änderungen bemerkt es nicht.</translation>
    </message>
    <message>
        <source>They are newer than the change, or nothing was changed</source>
        <translation>Sie sind neuer als die Änderung, oder es wurde nichts geändert</translation>
    </message>
    <message>
        <source>They are older than the change</source>
        <translation>Sie sind älter als die Änderung</translation>
    </message>
    <message>
        <source>&apos;Start Time&apos; of the sign-on ticket, compared with the time of the change.</source>
        <translation>&apos;Start Time&apos; des Anmeldetickets im Vergleich zum Zeitpunkt der Änderung.</translation>
    </message>
    <message>
        <source>The first date of each line.</source>
        <translation>Das erste Datum jeder Zeile.</translation>
    </message>
</context>
<context>
    <name>finding:klist.purge-helps</name>
    <message>
        <source>Fresh tickets help</source>
        <translation>Frische Tickets helfen</translation>
    </message>
    <message>
        <source>Does it work after the tickets were cleared and the user signed in again?</source>
        <translation>Funktioniert es, nachdem die Tickets gelöscht wurden und der Benutzer sich neu angemeldet hat?</translation>
    </message>
    <message>
        <source>If fresh tickets help, the old ones were out of date and nothing else is broken.</source>
        <translation>Wenn frische Tickets helfen, waren die alten überholt, und sonst ist nichts defekt.</translation>
    </message>
    <message>
        <source>Yes, after klist purge or a new sign-in it works</source>
        <translation>Ja, nach klist purge oder einer neuen Anmeldung funktioniert es</translation>
    </message>
    <message>
        <source>No, it fails as before</source>
        <translation>Nein, es schlägt fehl wie zuvor</translation>
    </message>
    <message>
        <source>Lock the screen, unlock it with the password, try again.</source>
        <translation>Sperren Sie den Bildschirm, entsperren Sie ihn mit dem Kennwort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>finding:capture.proxy-tgt-query</name>
    <message>
        <source>Request for the proxy realm&apos;s ticket on the wire</source>
        <translation>Anforderung des Tickets für den Proxyrealm auf der Leitung</translation>
    </message>
    <message>
        <source>Does a capture taken while a page loads show a request for krbtgt/PROXY-REALM?</source>
        <translation>Zeigt ein Mitschnitt beim Laden einer Seite eine Anforderung für krbtgt/PROXY-REALM?</translation>
    </message>
    <message>
        <source>A computer that never asks has not learned that the proxy belongs to that realm, or talks to the proxy by its address.</source>
        <translation>Ein Computer, der nie fragt, weiß nicht, dass der Proxy zu diesem Realm gehört, oder spricht den Proxy über seine Adresse an.</translation>
    </message>
    <message>
        <source>The computer asked for it</source>
        <translation>Der Computer hat danach gefragt</translation>
    </message>
    <message>
        <source>It never asked for it</source>
        <translation>Er hat nie danach gefragt</translation>
    </message>
    <message>
        <source>Load a page, then: pktmon stop; pktmon etl2pcap kerberos.etl. Drop the pcapng file into Kerbscope.</source>
        <translation>Laden Sie eine Seite, dann: pktmon stop; pktmon etl2pcap kerberos.etl. Ziehen Sie die pcapng-Datei in Kerbscope.</translation>
    </message>
    <message>
        <source>Load a page, stop with Ctrl+C and drop the file into Kerbscope.</source>
        <translation>Laden Sie eine Seite, beenden Sie mit Strg+C und ziehen Sie die Datei in Kerbscope.</translation>
    </message>
</context>
<context>
    <name>finding:capture.ticket-query</name>
    <message>
        <source>Request for a ticket for the server</source>
        <translation>Anfrage nach einem Ticket für den Server</translation>
    </message>
    <message>
        <source>It tells whether the program took the way of Kerberos at all.</source>
        <translation>Daran erkennt man, ob das Programm den Weg von Kerberos überhaupt gegangen ist.</translation>
    </message>
    <message>
        <source>A ticket for the server was asked for</source>
        <translation>Nach einem Ticket für den Server wurde gefragt</translation>
    </message>
    <message>
        <source>The server asked for sign-on, and no ticket for it was asked for</source>
        <translation>Der Server verlangte eine Anmeldung, und nach einem Ticket für ihn wurde nicht gefragt</translation>
    </message>
</context>
<context>
    <name>finding:capture.kdc</name>
    <message>
        <source>Domain controller on the wire</source>
        <translation>Domänencontroller auf der Leitung</translation>
    </message>
    <message>
        <source>Silence on port 88 points to the network, a refusal to a stopped service or a wrong host.</source>
        <translation>Schweigen auf Port 88 weist auf das Netzwerk hin, eine Ablehnung auf einen angehaltenen Dienst oder einen falschen Host.</translation>
    </message>
    <message>
        <source>It was asked and answered</source>
        <translation>Er wurde gefragt und hat geantwortet</translation>
    </message>
    <message>
        <source>It was asked and did not answer</source>
        <translation>Er wurde gefragt und hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>It was not asked at all</source>
        <translation>Er wurde gar nicht gefragt</translation>
    </message>
</context>
<context>
    <name>finding:capture.proxy-kdc</name>
    <message>
        <source>The proxy realm&apos;s KDC on the wire</source>
        <translation>KDC des Proxyrealms auf der Leitung</translation>
    </message>
    <message>
        <source>It tells whether the second half of the way, to the proxy&apos;s realm, was reached.</source>
        <translation>Daran erkennt man, ob die zweite Hälfte des Weges, zum Realm des Proxys, erreicht wurde.</translation>
    </message>
    <message>
        <source>It was asked and answered</source>
        <translation>Er wurde gefragt und hat geantwortet</translation>
    </message>
    <message>
        <source>It was asked and did not answer</source>
        <translation>Er wurde gefragt und hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>It was not asked at all</source>
        <translation>Er wurde gar nicht gefragt</translation>
    </message>
</context>
<context>
    <name>finding:capture.udp-too-big</name>
    <message>
        <source>Answers too big for UDP</source>
        <translation>Antworten, die für UDP zu groß sind</translation>
    </message>
    <message>
        <source>Big tickets need TCP port 88; where it is closed, the sign-on ends without a word.</source>
        <translation>Große Tickets brauchen TCP-Port 88; wo er geschlossen ist, endet die Anmeldung ohne jede Meldung.</translation>
    </message>
    <message>
        <source>None was seen</source>
        <translation>Keine gesehen</translation>
    </message>
    <message>
        <source>Seen, and asked again by TCP (normal)</source>
        <translation>Gesehen und über TCP erneut gefragt (normal)</translation>
    </message>
    <message>
        <source>Seen, and TCP brought no answer</source>
        <translation>Gesehen, und über TCP kam keine Antwort</translation>
    </message>
</context>
<context>
    <name>finding:network.kdc-tcp</name>
    <message>
        <source>TCP port 88 of the domain controller</source>
        <translation>TCP-Port 88 des Domänencontrollers</translation>
    </message>
    <message>
        <source>Does TCP port 88 of the domain controller answer?</source>
        <translation>Antwortet der TCP-Port 88 des Domänencontrollers?</translation>
    </message>
    <message>
        <source>Kerberos begins on UDP and needs TCP for big answers; a firewall often forgets the second one.</source>
        <translation>Kerberos beginnt mit UDP und braucht TCP für große Antworten; bei Firewalls wird das Zweite oft vergessen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed or silent, while UDP answers</source>
        <translation>Geschlossen oder stumm, während UDP antwortet</translation>
    </message>
    <message>
        <source>TcpTestSucceeded: True.</source>
        <translation>TcpTestSucceeded: True.</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation>&apos;succeeded&apos; oder &apos;open&apos;.</translation>
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
        <translation>Wo sich der Computer befindet</translation>
    </message>
    <message>
        <source>Is the computer in the company network, connected by VPN, or outside without VPN?</source>
        <translation>Ist der Computer im Firmennetz, per VPN verbunden oder ohne VPN außerhalb?</translation>
    </message>
    <message>
        <source>Without a way into the company network no domain controller can be asked.</source>
        <translation>Ohne Weg ins Firmennetz kann kein Domänencontroller gefragt werden.</translation>
    </message>
    <message>
        <source>In the company network</source>
        <translation>Im Firmennetz</translation>
    </message>
    <message>
        <source>Outside, with VPN connected</source>
        <translation>Außerhalb, mit verbundenem VPN</translation>
    </message>
    <message>
        <source>Outside, without VPN</source>
        <translation>Außerhalb, ohne VPN</translation>
    </message>
    <message>
        <source>Ask the user: in the office, at home, in a hotel? Is the VPN connected?</source>
        <translation>Fragen Sie den Benutzer: im Büro, zu Hause, im Hotel? Ist das VPN verbunden?</translation>
    </message>
</context>
<context>
    <name>finding:kdc.reach</name>
    <message>
        <source>Domain controller can be reached</source>
        <translation>Domänencontroller erreichbar</translation>
    </message>
    <message>
        <source>Can the computer reach a domain controller?</source>
        <translation>Kann der Computer einen Domänencontroller erreichen?</translation>
    </message>
    <message>
        <source>It separates a network problem from everything else.</source>
        <translation>Das trennt ein Netzwerkproblem von allem anderen.</translation>
    </message>
    <message>
        <source>Yes, it answers</source>
        <translation>Ja, er antwortet</translation>
    </message>
    <message>
        <source>No, no answer</source>
        <translation>Nein, keine Antwort</translation>
    </message>
    <message>
        <source>No, the connection is refused</source>
        <translation>Nein, die Verbindung wird abgelehnt</translation>
    </message>
    <message>
        <source>&apos;The command completed successfully&apos; and the name of a controller. Error 1355 means that none was found.</source>
        <translation>&apos;The command completed successfully&apos; und der Name eines Domänencontrollers. Fehler 1355 bedeutet, dass keiner gefunden wurde.</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation>&apos;succeeded&apos; oder &apos;open&apos;.</translation>
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
        <translation>KDC des Proxyrealms erreichbar</translation>
    </message>
    <message>
        <source>Can the computer reach the KDC of the proxy&apos;s realm on port 88?</source>
        <translation>Kann der Computer den KDC des Proxyrealms auf Port 88 erreichen?</translation>
    </message>
    <message>
        <source>The ticket for the proxy comes from there, directly, not through the proxy.</source>
        <translation>Das Ticket für den Proxy kommt von dort, direkt und nicht über den Proxy.</translation>
    </message>
    <message>
        <source>Yes, it answers</source>
        <translation>Ja, er antwortet</translation>
    </message>
    <message>
        <source>No, no answer</source>
        <translation>Nein, keine Antwort</translation>
    </message>
    <message>
        <source>No, the connection is refused or the name is unknown</source>
        <translation>Nein, die Verbindung wird abgelehnt oder der Name ist unbekannt</translation>
    </message>
    <message>
        <source>TcpTestSucceeded: True. For Zscaler the host is kerberos. and the cloud, for instance kerberos.zscalertwo.net.</source>
        <translation>TcpTestSucceeded: True. Bei Zscaler heißt der Host kerberos. und die Cloud, zum Beispiel kerberos.zscalertwo.net.</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation>&apos;succeeded&apos; oder &apos;open&apos;.</translation>
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
        <translation>DNS-Eintrag der Domänencontroller</translation>
    </message>
    <message>
        <source>Does DNS know the domain controllers of the realm?</source>
        <translation>Kennt DNS die Domänencontroller des Realms?</translation>
    </message>
    <message>
        <source>The computer finds its domain controller by this record alone; a wrong DNS server hides the whole domain.</source>
        <translation>Der Computer findet seinen Domänencontroller allein über diesen Eintrag; ein falscher DNS-Server verbirgt die ganze Domäne.</translation>
    </message>
    <message>
        <source>It lists controllers</source>
        <translation>Er listet Domänencontroller auf</translation>
    </message>
    <message>
        <source>There is no such record</source>
        <translation>Es gibt keinen solchen Eintrag</translation>
    </message>
    <message>
        <source>DNS does not answer</source>
        <translation>DNS antwortet nicht</translation>
    </message>
    <message>
        <source>Lines with &apos;svr hostname&apos;. &apos;Non-existent domain&apos; means that there is none.</source>
        <translation>Zeilen mit &apos;svr hostname&apos;. &apos;Non-existent domain&apos; bedeutet, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>One line a controller; no line means that there is none.</source>
        <translation>Eine Zeile je Domänencontroller; keine Zeile bedeutet, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>One line a controller.</source>
        <translation>Eine Zeile je Domänencontroller.</translation>
    </message>
</context>
<context>
    <name>finding:dns.names</name>
    <message>
        <source>Forward and reverse name of the service</source>
        <translation>Vorwärts- und Rückwärtsauflösung des Dienstnamens</translation>
    </message>
    <message>
        <source>Does the server&apos;s address lead back to the same name, without an alias in between?</source>
        <translation>Führt die Adresse des Servers zum selben Namen zurück, ohne Alias dazwischen?</translation>
    </message>
    <message>
        <source>Some programs ask for the ticket of the name that DNS gives back, not of the name in the address bar.</source>
        <translation>Manche Programme fordern das Ticket für den Namen an, den DNS zurückgibt, nicht für den in der Adresszeile.</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Sie stimmen überein</translation>
    </message>
    <message>
        <source>They disagree (alias or other reverse name)</source>
        <translation>Sie stimmen nicht überein (Alias oder anderer Rückwärtsname)</translation>
    </message>
    <message>
        <source>A line &apos;Aliases:&apos; or another &apos;Name:&apos; means that they disagree. Then nslookup the address.</source>
        <translation>Eine Zeile &apos;Aliases:&apos; oder ein anderer &apos;Name:&apos; bedeutet, dass sie nicht übereinstimmen. Dann nslookup mit der Adresse.</translation>
    </message>
    <message>
        <source>Then the same with the address: it must give the first name back.</source>
        <translation>Dann dasselbe mit der Adresse: Es muss den ersten Namen zurückgeben.</translation>
    </message>
    <message>
        <source>Then dig -x ADDRESS.</source>
        <translation>Dann dig -x ADDRESS.</translation>
    </message>
</context>
<context>
    <name>finding:clock.kdc-offset</name>
    <message>
        <source>This computer&apos;s clock against the domain controller&apos;s</source>
        <translation>Uhr dieses Computers gegen die des Domänencontrollers</translation>
    </message>
    <message>
        <source>How far is the computer&apos;s clock from the domain controller&apos;s?</source>
        <translation>Wie weit weicht die Uhr des Computers von der des Domänencontrollers ab?</translation>
    </message>
    <message>
        <source>More than five minutes apart, Kerberos refuses every ticket.</source>
        <translation>Bei mehr als fünf Minuten Abweichung lehnt Kerberos jedes Ticket ab.</translation>
    </message>
    <message>
        <source>Less than five minutes apart</source>
        <translation>Weniger als fünf Minuten auseinander</translation>
    </message>
    <message>
        <source>This computer is more than five minutes slow</source>
        <translation>Dieser Computer geht mehr als fünf Minuten nach</translation>
    </message>
    <message>
        <source>This computer is more than five minutes fast</source>
        <translation>Dieser Computer geht mehr als fünf Minuten vor</translation>
    </message>
    <message>
        <source>Seconds after the comma; up to 300 is fine.</source>
        <translation>Sekunden nach dem Komma; bis 300 ist in Ordnung.</translation>
    </message>
    <message>
        <source>&apos;System time&apos; in seconds.</source>
        <translation>&apos;System time&apos; in Sekunden.</translation>
    </message>
    <message>
        <source>The first number is the offset in seconds.</source>
        <translation>Die erste Zahl ist die Abweichung in Sekunden.</translation>
    </message>
</context>
<context>
    <name>finding:clock.proxy-kdc-offset</name>
    <message>
        <source>This computer&apos;s clock against the proxy realm&apos;s</source>
        <translation>Uhr dieses Computers gegen die des Proxyrealms</translation>
    </message>
    <message>
        <source>The proxy&apos;s realm keeps its own time; both must agree.</source>
        <translation>Der Realm des Proxys hat seine eigene Zeit; beide müssen übereinstimmen.</translation>
    </message>
    <message>
        <source>Less than five minutes apart</source>
        <translation>Weniger als fünf Minuten auseinander</translation>
    </message>
    <message>
        <source>More than five minutes apart</source>
        <translation>Mehr als fünf Minuten auseinander</translation>
    </message>
</context>
<context>
    <name>finding:clock.reference-offset</name>
    <message>
        <source>This computer&apos;s clock against the true time</source>
        <translation>Uhr dieses Computers gegen die wahre Zeit</translation>
    </message>
    <message>
        <source>Does the computer show the right time, compared with a phone?</source>
        <translation>Zeigt der Computer, verglichen mit einem Telefon, die richtige Zeit?</translation>
    </message>
    <message>
        <source>It tells whether the computer&apos;s clock or the server&apos;s is the wrong one.</source>
        <translation>Daran erkennt man, ob die Uhr des Computers oder die des Servers falsch geht.</translation>
    </message>
    <message>
        <source>Right to within five minutes</source>
        <translation>Richtig auf fünf Minuten genau</translation>
    </message>
    <message>
        <source>Wrong by more than five minutes</source>
        <translation>Um mehr als fünf Minuten falsch</translation>
    </message>
    <message>
        <source>Compare with a mobile phone; look at date and time zone too.</source>
        <translation>Vergleichen Sie mit einem Mobiltelefon; achten Sie auch auf Datum und Zeitzone.</translation>
    </message>
</context>
<context>
    <name>finding:proxy.address</name>
    <message>
        <source>Form of the proxy&apos;s name</source>
        <translation>Form des Proxynamens</translation>
    </message>
    <message>
        <source>Is the proxy named by its full host name, or by a number address or a short name?</source>
        <translation>Ist der Proxy mit seinem vollständigen Hostnamen angegeben oder mit einer Zahlenadresse oder einem Kurznamen?</translation>
    </message>
    <message>
        <source>No ticket exists for a number address; the browser then falls back to NTLM.</source>
        <translation>Für eine Zahlenadresse gibt es kein Ticket; der Browser weicht dann auf NTLM aus.</translation>
    </message>
    <message>
        <source>A full host name</source>
        <translation>Ein vollständiger Hostname</translation>
    </message>
    <message>
        <source>A number address such as 10.1.2.3</source>
        <translation>Eine Zahlenadresse wie 10.1.2.3</translation>
    </message>
    <message>
        <source>A short name without dots</source>
        <translation>Ein Kurzname ohne Punkte</translation>
    </message>
    <message>
        <source>And in Settings, Network, Proxy: the setup script or the manual address.</source>
        <translation>Und unter Einstellungen, Netzwerk, Proxy: das Setupskript oder die manuelle Adresse.</translation>
    </message>
    <message>
        <source>And the browser&apos;s proxy setting.</source>
        <translation>Und die Proxyeinstellung des Browsers.</translation>
    </message>
    <message>
        <source>HTTPProxy or ProxyAutoConfigURLString.</source>
        <translation>HTTPProxy oder ProxyAutoConfigURLString.</translation>
    </message>
</context>
<context>
    <name>finding:proxy.port</name>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Which port of the proxy is used?</source>
        <translation>Welcher Port des Proxys wird verwendet?</translation>
    </message>
    <message>
        <source>Zscaler asks for Kerberos on port 8800, and on other ports only where the location has Kerberos switched on.</source>
        <translation>Zscaler verlangt Kerberos auf Port 8800, auf anderen Ports nur, wenn Kerberos für den Standort eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The port with Kerberos (Zscaler: 8800)</source>
        <translation>Der Port mit Kerberos (Zscaler: 8800)</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>Ein anderer Port</translation>
    </message>
    <message>
        <source>The number after the colon in the proxy setting or in the PAC file&apos;s answer.</source>
        <translation>Die Zahl nach dem Doppelpunkt in der Proxyeinstellung oder in der Antwort der PAC-Datei.</translation>
    </message>
</context>
<context>
    <name>finding:pac.result</name>
    <message>
        <source>Answer of the PAC file</source>
        <translation>Antwort der PAC-Datei</translation>
    </message>
    <message>
        <source>Which proxy does the PAC file give for the page that fails?</source>
        <translation>Welchen Proxy nennt die PAC-Datei für die Seite, die nicht funktioniert?</translation>
    </message>
    <message>
        <source>The default PAC file leads to a number address, for which no ticket exists; the Kerberos one leads to a host name.</source>
        <translation>Die Standard-PAC-Datei führt zu einer Zahlenadresse, für die es kein Ticket gibt; die für Kerberos führt zu einem Hostnamen.</translation>
    </message>
    <message>
        <source>A host name with the Kerberos port</source>
        <translation>Ein Hostname mit dem Kerberos-Port</translation>
    </message>
    <message>
        <source>A number address</source>
        <translation>Eine Zahlenadresse</translation>
    </message>
    <message>
        <source>A host name with another port</source>
        <translation>Ein Hostname mit einem anderen Port</translation>
    </message>
    <message>
        <source>DIRECT: no proxy</source>
        <translation>DIRECT: kein Proxy</translation>
    </message>
    <message>
        <source>The file cannot be fetched</source>
        <translation>Die Datei kann nicht abgerufen werden</translation>
    </message>
    <message>
        <source>The script has an error</source>
        <translation>Das Skript hat einen Fehler</translation>
    </message>
    <message>
        <source>Open that address in a browser and drop the file into Kerbscope. Its name often ends in kerberos.pac.</source>
        <translation>Öffnen Sie diese Adresse in einem Browser und ziehen Sie die Datei in Kerbscope. Ihr Name endet oft auf kerberos.pac.</translation>
    </message>
    <message>
        <source>Fetch the file and drop it into Kerbscope.</source>
        <translation>Rufen Sie die Datei ab und ziehen Sie sie in Kerbscope.</translation>
    </message>
    <message>
        <source>ProxyAutoConfigURLString; fetch the file and drop it into Kerbscope.</source>
        <translation>ProxyAutoConfigURLString; rufen Sie die Datei ab und ziehen Sie sie in Kerbscope.</translation>
    </message>
</context>
<context>
    <name>finding:proxy.offers</name>
    <message>
        <source>What the proxy offers for signing on</source>
        <translation>Was der Proxy zur Anmeldung anbietet</translation>
    </message>
    <message>
        <source>Does the proxy offer &apos;Negotiate&apos; in its answer 407?</source>
        <translation>Bietet der Proxy in seiner Antwort 407 &apos;Negotiate&apos; an?</translation>
    </message>
    <message>
        <source>If it does not offer Negotiate, no browser sends a Kerberos ticket.</source>
        <translation>Bietet er Negotiate nicht an, sendet kein Browser ein Kerberos-Ticket.</translation>
    </message>
    <message>
        <source>Negotiate, alone or among others</source>
        <translation>Negotiate, allein oder neben anderen</translation>
    </message>
    <message>
        <source>NTLM, but not Negotiate</source>
        <translation>NTLM, aber nicht Negotiate</translation>
    </message>
    <message>
        <source>Only Basic or Digest</source>
        <translation>Nur Basic oder Digest</translation>
    </message>
    <message>
        <source>It asks for nothing</source>
        <translation>Er verlangt nichts</translation>
    </message>
    <message>
        <source>The lines &apos;&lt; Proxy-Authenticate:&apos;.</source>
        <translation>Die Zeilen &apos;&lt; Proxy-Authenticate:&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:site.offers</name>
    <message>
        <source>What the web site offers for signing on</source>
        <translation>Was die Website zur Anmeldung anbietet</translation>
    </message>
    <message>
        <source>A browser sends a ticket only to a site that offers Negotiate.</source>
        <translation>Ein Browser sendet ein Ticket nur an eine Website, die Negotiate anbietet.</translation>
    </message>
    <message>
        <source>Negotiate, alone or among others</source>
        <translation>Negotiate, allein oder neben anderen</translation>
    </message>
    <message>
        <source>Only NTLM, Basic or its own form</source>
        <translation>Nur NTLM, Basic oder ein eigenes Formular</translation>
    </message>
</context>
<context>
    <name>finding:proxy.connect</name>
    <message>
        <source>Connection to the proxy</source>
        <translation>Verbindung zum Proxy</translation>
    </message>
    <message>
        <source>Does the computer reach the proxy&apos;s port?</source>
        <translation>Erreicht der Computer den Port des Proxys?</translation>
    </message>
    <message>
        <source>A closed port shows as &apos;the proxy cannot be reached&apos;, before any ticket plays a part.</source>
        <translation>Ein geschlossener Port zeigt sich als &apos;Der Proxy ist nicht erreichbar&apos;, noch bevor ein Ticket eine Rolle spielt.</translation>
    </message>
    <message>
        <source>It connects</source>
        <translation>Sie kommt zustande</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>TcpTestSucceeded: True.</source>
        <translation>TcpTestSucceeded: True.</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation>&apos;succeeded&apos; oder &apos;open&apos;.</translation>
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
        <translation>Ein weiteres Gerät auf dem Weg zum Proxy</translation>
    </message>
    <message>
        <source>Is there a second proxy, a local relay program or an inspecting device between browser and proxy?</source>
        <translation>Gibt es zwischen Browser und Proxy einen zweiten Proxy, ein lokales Relay-Programm oder ein prüfendes Gerät?</translation>
    </message>
    <message>
        <source>Such devices may cut or rewrite the line that carries the ticket.</source>
        <translation>Solche Geräte können die Zeile, die das Ticket trägt, abschneiden oder umschreiben.</translation>
    </message>
    <message>
        <source>No, the browser talks to the proxy itself</source>
        <translation>Nein, der Browser spricht direkt mit dem Proxy</translation>
    </message>
    <message>
        <source>Yes: a local relay, a second proxy or an inspecting firewall</source>
        <translation>Ja: ein lokales Relay, ein zweiter Proxy oder eine prüfende Firewall</translation>
    </message>
    <message>
        <source>Header lines &apos;Via&apos; or &apos;X-Forwarded-For&apos;; or a proxy setting that names 127.0.0.1.</source>
        <translation>Headerzeilen &apos;Via&apos; oder &apos;X-Forwarded-For&apos;; oder eine Proxyeinstellung, die 127.0.0.1 nennt.</translation>
    </message>
</context>
<context>
    <name>finding:proxy.user-listed</name>
    <message>
        <source>The user in the proxy&apos;s user list</source>
        <translation>Der Benutzer in der Benutzerliste des Proxys</translation>
    </message>
    <message>
        <source>Does the proxy&apos;s user list hold the user under the name that klist shows as client?</source>
        <translation>Enthält die Benutzerliste des Proxys den Benutzer unter dem Namen, den klist als Client anzeigt?</translation>
    </message>
    <message>
        <source>The proxy looks the user up by this name: short logon name and Windows domain, not the mail address.</source>
        <translation>Der Proxy sucht den Benutzer unter diesem Namen: kurzer Anmeldename und Windows-Domäne, nicht die Mailadresse.</translation>
    </message>
    <message>
        <source>Listed under exactly the name in the ticket</source>
        <translation>Genau unter dem Namen im Ticket geführt</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht geführt</translation>
    </message>
    <message>
        <source>Listed under another name, for instance the mail address</source>
        <translation>Unter einem anderen Namen geführt, zum Beispiel der Mailadresse</translation>
    </message>
    <message>
        <source>Read the client name, for instance jdoe @ CORP.EXAMPLE.COM, and let the proxy admin search for it.</source>
        <translation>Lesen Sie den Clientnamen ab, zum Beispiel jdoe @ CORP.EXAMPLE.COM, und lassen Sie den Proxyadministrator danach suchen.</translation>
    </message>
</context>
<context>
    <name>finding:proxy.domain-registered</name>
    <message>
        <source>The domain in the proxy&apos;s company profile</source>
        <translation>Die Domäne im Firmenprofil des Proxys</translation>
    </message>
    <message>
        <source>Is the user&apos;s Windows domain registered at the proxy provider?</source>
        <translation>Ist die Windows-Domäne des Benutzers beim Proxyanbieter registriert?</translation>
    </message>
    <message>
        <source>A valid ticket from a domain that the provider does not know is refused.</source>
        <translation>Ein gültiges Ticket aus einer Domäne, die der Anbieter nicht kennt, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>The part after the @ of the client name; let the proxy admin compare it with the registered domains.</source>
        <translation>Der Teil nach dem @ des Clientnamens; lassen Sie ihn vom Proxyadministrator mit den registrierten Domänen vergleichen.</translation>
    </message>
</context>
<context>
    <name>finding:client.name-length</name>
    <message>
        <source>Length of the login name</source>
        <translation>Länge des Anmeldenamens</translation>
    </message>
    <message>
        <source>Is the user&apos;s login name, together with the domain, unusually long?</source>
        <translation>Ist der Anmeldename des Benutzers zusammen mit der Domäne ungewöhnlich lang?</translation>
    </message>
    <message>
        <source>The proxy takes names up to a limit only.</source>
        <translation>Der Proxy nimmt Namen nur bis zu einer Höchstlänge an.</translation>
    </message>
    <message>
        <source>Usual (up to about 64 characters with the domain)</source>
        <translation>Üblich (bis etwa 64 Zeichen mit der Domäne)</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>Sehr lang</translation>
    </message>
    <message>
        <source>Count the characters of the client name.</source>
        <translation>Zählen Sie die Zeichen des Clientnamens.</translation>
    </message>
</context>
<context>
    <name>finding:token.kind</name>
    <message>
        <source>What the browser sends</source>
        <translation>Was der Browser sendet</translation>
    </message>
    <message>
        <source>What does the browser send after the word Negotiate?</source>
        <translation>Was sendet der Browser nach dem Wort Negotiate?</translation>
    </message>
    <message>
        <source>It shows whether the computer could get a ticket at all, or the browser gave up and used NTLM.</source>
        <translation>Daran sieht man, ob der Computer überhaupt ein Ticket bekommen konnte oder der Browser aufgegeben und NTLM verwendet hat.</translation>
    </message>
    <message>
        <source>A Kerberos ticket</source>
        <translation>Ein Kerberos-Ticket</translation>
    </message>
    <message>
        <source>NTLM</source>
        <translation>NTLM</translation>
    </message>
    <message>
        <source>NTLM, wrapped in Negotiate</source>
        <translation>NTLM, in Negotiate verpackt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Something that cannot be decoded</source>
        <translation>Etwas, das sich nicht decodieren lässt</translation>
    </message>
    <message>
        <source>Press F12, Network, load the page, open the request and copy the header Authorization or Proxy-Authorization. &apos;Negotiate TlRM&apos; is NTLM, &apos;Negotiate YII&apos; is Kerberos. Paste it into Kerbscope; the token itself is not kept.</source>
        <translation>Drücken Sie F12, Netzwerk, laden Sie die Seite, öffnen Sie die Anforderung und kopieren Sie den Header Authorization oder Proxy-Authorization. &apos;Negotiate TlRM&apos; ist NTLM, &apos;Negotiate YII&apos; ist Kerberos. Fügen Sie ihn in Kerbscope ein; das Token selbst wird nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>finding:token.size</name>
    <message>
        <source>Size of the ticket</source>
        <translation>Größe des Tickets</translation>
    </message>
    <message>
        <source>The ticket carries all groups of the user; servers stop reading at a limit.</source>
        <translation>Das Ticket enthält alle Gruppen des Benutzers; Server hören ab einer Grenze auf zu lesen.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large (over 12,000 bytes)</source>
        <translation>Groß (über 12.000 Byte)</translation>
    </message>
    <message>
        <source>Larger than the server takes</source>
        <translation>Größer, als der Server annimmt</translation>
    </message>
</context>
<context>
    <name>finding:browser.negotiate</name>
    <message>
        <source>The browser may answer Negotiate for this site</source>
        <translation>Der Browser darf für diese Website mit Negotiate antworten</translation>
    </message>
    <message>
        <source>Is the web site on the browser&apos;s list for integrated sign-on?</source>
        <translation>Steht die Website auf der Liste des Browsers für die integrierte Anmeldung?</translation>
    </message>
    <message>
        <source>Browsers send tickets only to sites that the company has allowed.</source>
        <translation>Browser senden Tickets nur an Websites, die das Unternehmen freigegeben hat.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not allowed, or the site is not on the list</source>
        <translation>Nicht erlaubt, oder die Website steht nicht auf der Liste</translation>
    </message>
    <message>
        <source>Chrome: the same below Google\Chrome; or open edge://policy. Firefox: about:config, network.negotiate-auth.trusted-uris.</source>
        <translation>Chrome: dasselbe unter Google\Chrome; oder öffnen Sie edge://policy. Firefox: about:config, network.negotiate-auth.trusted-uris.</translation>
    </message>
    <message>
        <source>chrome://policy, or about:config in Firefox: network.negotiate-auth.trusted-uris.</source>
        <translation>chrome://policy, oder about:config in Firefox: network.negotiate-auth.trusted-uris.</translation>
    </message>
    <message>
        <source>chrome://policy, or about:config in Firefox.</source>
        <translation>chrome://policy, oder about:config in Firefox.</translation>
    </message>
</context>
<context>
    <name>finding:client.logon</name>
    <message>
        <source>How the user signed in to the computer</source>
        <translation>Wie sich der Benutzer am Computer angemeldet hat</translation>
    </message>
    <message>
        <source>Did the user sign in with the domain account while the company network was there?</source>
        <translation>Hat sich der Benutzer mit dem Domänenkonto angemeldet, während das Firmennetz verfügbar war?</translation>
    </message>
    <message>
        <source>Only a sign-in that reached a domain controller brings tickets.</source>
        <translation>Nur eine Anmeldung, die einen Domänencontroller erreicht hat, bringt Tickets.</translation>
    </message>
    <message>
        <source>With the domain account, checked by a domain controller</source>
        <translation>Mit dem Domänenkonto, von einem Domänencontroller geprüft</translation>
    </message>
    <message>
        <source>With a local or private account</source>
        <translation>Mit einem lokalen oder privaten Konto</translation>
    </message>
    <message>
        <source>With the domain account, but offline (cached)</source>
        <translation>Mit dem Domänenkonto, aber offline (zwischengespeichert)</translation>
    </message>
    <message>
        <source>whoami should begin with the domain; a LOGONSERVER that is the computer&apos;s own name means a local or cached sign-in.</source>
        <translation>whoami sollte mit der Domäne beginnen; ein LOGONSERVER mit dem Namen des Computers selbst bedeutet eine lokale oder zwischengespeicherte Anmeldung.</translation>
    </message>
    <message>
        <source>&apos;configured: kerberos-member&apos; and a domain user.</source>
        <translation>&apos;configured: kerberos-member&apos; und ein Domänenbenutzer.</translation>
    </message>
    <message>
        <source>An Active Directory domain and a network account.</source>
        <translation>Eine Active Directory-Domäne und ein Netzwerkkonto.</translation>
    </message>
</context>
<context>
    <name>finding:client.realm-mapping</name>
    <message>
        <source>Settings for the proxy&apos;s realm on the computer</source>
        <translation>Einstellungen für den Proxyrealm auf dem Computer</translation>
    </message>
    <message>
        <source>Does the computer have the settings that tie the proxy&apos;s host names to the proxy&apos;s realm?</source>
        <translation>Hat der Computer die Einstellungen, die die Hostnamen des Proxys dem Realm des Proxys zuordnen?</translation>
    </message>
    <message>
        <source>Without them the computer does not know that it must ask the proxy&apos;s realm for a ticket.</source>
        <translation>Ohne sie weiß der Computer nicht, dass er beim Realm des Proxys ein Ticket anfordern muss.</translation>
    </message>
    <message>
        <source>They are there</source>
        <translation>Sie sind da</translation>
    </message>
    <message>
        <source>They are missing</source>
        <translation>Sie fehlen</translation>
    </message>
    <message>
        <source>They are there, but name another realm or host</source>
        <translation>Sie sind da, nennen aber einen anderen Realm oder Host</translation>
    </message>
    <message>
        <source>Below MitRealms a value PROXY-REALM with kerberos.CLOUD, below domain_realm a value PROXY-REALM with .CLOUD; .gateway.CLOUD (each with its leading dot).</source>
        <translation>Unter MitRealms ein Wert PROXY-REALM mit kerberos.CLOUD, unter domain_realm ein Wert PROXY-REALM mit .CLOUD; .gateway.CLOUD (jeweils mit dem führenden Punkt).</translation>
    </message>
    <message>
        <source>[realms] with PROXY-REALM and its kdc, [domain_realm] with .gateway.CLOUD = PROXY-REALM.</source>
        <translation>[realms] mit PROXY-REALM und dessen kdc, [domain_realm] mit .gateway.CLOUD = PROXY-REALM.</translation>
    </message>
    <message>
        <source>[realms] and [domain_realm] with PROXY-REALM.</source>
        <translation>[realms] und [domain_realm] mit PROXY-REALM.</translation>
    </message>
</context>
<context>
    <name>finding:client.policy</name>
    <message>
        <source>Group policy with the realm settings</source>
        <translation>Gruppenrichtlinie mit den Realmeinstellungen</translation>
    </message>
    <message>
        <source>Does the policy with the Kerberos realm settings reach this computer?</source>
        <translation>Erreicht die Richtlinie mit den Kerberos-Realmeinstellungen diesen Computer?</translation>
    </message>
    <message>
        <source>It separates a computer that missed its policies from a domain where the policy was never made.</source>
        <translation>Das unterscheidet einen Computer, der seine Richtlinien verpasst hat, von einer Domäne, in der die Richtlinie nie angelegt wurde.</translation>
    </message>
    <message>
        <source>Applied on this computer</source>
        <translation>Auf diesem Computer angewendet</translation>
    </message>
    <message>
        <source>Exists in the domain, but is not applied here</source>
        <translation>In der Domäne vorhanden, hier aber nicht angewendet</translation>
    </message>
    <message>
        <source>Does not exist in the domain</source>
        <translation>In der Domäne nicht vorhanden</translation>
    </message>
    <message>
        <source>Look for the policy&apos;s name under &apos;Applied Group Policy Objects&apos;. If nobody knows its name, ask the AD admin whether it exists.</source>
        <translation>Suchen Sie den Namen der Richtlinie unter &apos;Applied Group Policy Objects&apos; (Angewendete Gruppenrichtlinienobjekte). Kennt niemand ihren Namen, fragen Sie den AD-Administrator, ob es sie gibt.</translation>
    </message>
</context>
<context>
    <name>finding:client.directaccess</name>
    <message>
        <source>DirectAccess and where the computer thinks it is</source>
        <translation>DirectAccess und wo sich der Computer wähnt</translation>
    </message>
    <message>
        <source>Is DirectAccess used, and does it judge rightly whether the computer is inside or outside?</source>
        <translation>Wird DirectAccess verwendet, und erkennt es richtig, ob der Computer innen oder außen ist?</translation>
    </message>
    <message>
        <source>When it judges wrongly, DNS and the way to the domain controllers go astray.</source>
        <translation>Erkennt es das falsch, gehen DNS und der Weg zu den Domänencontrollern in die Irre.</translation>
    </message>
    <message>
        <source>DirectAccess is not used</source>
        <translation>DirectAccess wird nicht verwendet</translation>
    </message>
    <message>
        <source>Used, and it judges the place rightly</source>
        <translation>Verwendet, und es beurteilt den Ort richtig</translation>
    </message>
    <message>
        <source>Used, and it takes outside for inside or the reverse</source>
        <translation>Verwendet, und es hält außen für innen oder umgekehrt</translation>
    </message>
    <message>
        <source>Inside the company there must be no entry (&apos;DirectAccess settings inactive&apos;); outside there must be entries for the company&apos;s names.</source>
        <translation>Innerhalb der Firma darf es keinen Eintrag geben (&apos;DirectAccess settings inactive&apos;); außerhalb müssen Einträge für die Namen der Firma vorhanden sein.</translation>
    </message>
</context>
<context>
    <name>finding:client.configuration</name>
    <message>
        <source>Kerberos configuration file</source>
        <translation>Kerberos-Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Is the Kerberos configuration file there and complete?</source>
        <translation>Ist die Kerberos-Konfigurationsdatei vorhanden und vollständig?</translation>
    </message>
    <message>
        <source>On Linux and macOS this file tells which realm the computer belongs to.</source>
        <translation>Unter Linux und macOS sagt diese Datei, zu welchem Realm der Computer gehört.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>No default realm</source>
        <translation>Kein Standard-Realm</translation>
    </message>
    <message>
        <source>No KDC for the realm, and none in DNS</source>
        <translation>Kein KDC für den Realm, auch nicht in DNS</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Die Datei fehlt</translation>
    </message>
    <message>
        <source>The file has an error or cannot be read</source>
        <translation>Die Datei hat einen Fehler oder kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>[libdefaults] with default_realm = REALM; [realms] with a kdc, unless DNS knows it.</source>
        <translation>[libdefaults] mit default_realm = REALM; [realms] mit einem kdc, sofern DNS ihn nicht kennt.</translation>
    </message>
    <message>
        <source>default_realm; a missing file is fine when DNS knows the realm.</source>
        <translation>default_realm; eine fehlende Datei ist in Ordnung, wenn DNS den Realm kennt.</translation>
    </message>
</context>
<context>
    <name>finding:client.realm</name>
    <message>
        <source>Realm that was asked</source>
        <translation>Gefragter Realm</translation>
    </message>
    <message>
        <source>Does the name that the user typed or that the program uses end in the user&apos;s own Windows domain?</source>
        <translation>Endet der Name, den der Benutzer eingegeben hat oder das Programm verwendet, auf die eigene Windows-Domäne des Benutzers?</translation>
    </message>
    <message>
        <source>A mail suffix or an old domain name leads to the wrong realm.</source>
        <translation>Ein Mailsuffix oder ein alter Domänenname führt zum falschen Realm.</translation>
    </message>
    <message>
        <source>The user&apos;s own domain</source>
        <translation>Die eigene Domäne des Benutzers</translation>
    </message>
    <message>
        <source>Another domain or a mail suffix</source>
        <translation>Eine andere Domäne oder ein Mailsuffix</translation>
    </message>
    <message>
        <source>The part after the @ and the domain should be one that the company&apos;s domain controllers serve.</source>
        <translation>Der Teil nach dem @ und die Domäne sollten zu denen gehören, die die Domänencontroller des Unternehmens bedienen.</translation>
    </message>
    <message>
        <source>&apos;Default principal&apos;: the part after the @.</source>
        <translation>&apos;Default principal&apos;: der Teil nach dem @.</translation>
    </message>
</context>
<context>
    <name>finding:scope.who</name>
    <message>
        <source>Who is affected</source>
        <translation>Wer betroffen ist</translation>
    </message>
    <message>
        <source>Who else has the trouble: only this user, only this computer, or many?</source>
        <translation>Wer hat das Problem noch: nur dieser Benutzer, nur dieser Computer oder viele?</translation>
    </message>
    <message>
        <source>One user points to the account, one computer to its settings, many to the domain, the trust or the service.</source>
        <translation>Ein Benutzer weist auf das Konto, ein Computer auf dessen Einstellungen, viele auf die Domäne, die Vertrauensstellung oder den Dienst.</translation>
    </message>
    <message>
        <source>Only this user, on every computer</source>
        <translation>Nur dieser Benutzer, auf jedem Computer</translation>
    </message>
    <message>
        <source>Everybody on this one computer</source>
        <translation>Alle an diesem einen Computer</translation>
    </message>
    <message>
        <source>Many users on many computers</source>
        <translation>Viele Benutzer an vielen Computern</translation>
    </message>
    <message>
        <source>Ask a colleague to try on another computer, or the user to sign in elsewhere.</source>
        <translation>Bitten Sie einen Kollegen, es an einem anderen Computer zu versuchen, oder den Benutzer, sich woanders anzumelden.</translation>
    </message>
</context>
<context>
    <name>finding:scope.where</name>
    <message>
        <source>What is affected</source>
        <translation>Was betroffen ist</translation>
    </message>
    <message>
        <source>What fails: everything, all web pages, one service, or one browser only?</source>
        <translation>Was schlägt fehl: alles, alle Webseiten, ein Dienst oder nur ein Browser?</translation>
    </message>
    <message>
        <source>One browser points to its settings, one service to that server, all pages to the proxy.</source>
        <translation>Ein Browser weist auf seine Einstellungen, ein Dienst auf den betreffenden Server, alle Seiten auf den Proxy.</translation>
    </message>
    <message>
        <source>Everything that needs a sign-on</source>
        <translation>Alles, was eine Anmeldung braucht</translation>
    </message>
    <message>
        <source>All web pages through the proxy</source>
        <translation>Alle Webseiten über den Proxy</translation>
    </message>
    <message>
        <source>One web site, share or service</source>
        <translation>Eine Website, Freigabe oder ein Dienst</translation>
    </message>
    <message>
        <source>One browser or program only; others work</source>
        <translation>Nur ein Browser oder Programm; andere funktionieren</translation>
    </message>
    <message>
        <source>Let the user try a file share, another web site and another browser.</source>
        <translation>Lassen Sie den Benutzer eine Dateifreigabe, eine andere Website und einen anderen Browser versuchen.</translation>
    </message>
</context>
<context>
    <name>finding:scope.network</name>
    <message>
        <source>Depends on the network</source>
        <translation>Hängt vom Netzwerk ab</translation>
    </message>
    <message>
        <source>Does it work from another place, for instance in the office instead of at home?</source>
        <translation>Funktioniert es von einem anderen Ort aus, zum Beispiel im Büro statt zu Hause?</translation>
    </message>
    <message>
        <source>If the place matters, the way through the network is at fault, not the account.</source>
        <translation>Kommt es auf den Ort an, liegt es am Weg durch das Netzwerk, nicht am Konto.</translation>
    </message>
    <message>
        <source>Fails everywhere</source>
        <translation>Schlägt überall fehl</translation>
    </message>
    <message>
        <source>Fails in one place or by VPN only, works elsewhere</source>
        <translation>Schlägt nur an einem Ort oder nur über VPN fehl, funktioniert anderswo</translation>
    </message>
    <message>
        <source>Ask whether it worked in another network with the same computer.</source>
        <translation>Fragen Sie, ob es mit demselben Computer in einem anderen Netzwerk funktioniert hat.</translation>
    </message>
</context>
<context>
    <name>finding:change.recent</name>
    <message>
        <source>What was changed shortly before</source>
        <translation>Was kurz zuvor geändert wurde</translation>
    </message>
    <message>
        <source>Was anything changed shortly before the trouble began?</source>
        <translation>Wurde kurz vor Beginn der Störung etwas geändert?</translation>
    </message>
    <message>
        <source>Most faults follow a change; knowing it shortens the search.</source>
        <translation>Die meisten Fehler folgen auf eine Änderung; wer sie kennt, sucht kürzer.</translation>
    </message>
    <message>
        <source>Nothing that anybody knows of</source>
        <translation>Nichts, soweit bekannt</translation>
    </message>
    <message>
        <source>The user&apos;s password</source>
        <translation>Das Kennwort des Benutzers</translation>
    </message>
    <message>
        <source>The user&apos;s groups</source>
        <translation>Die Gruppen des Benutzers</translation>
    </message>
    <message>
        <source>The server, its service account or its password</source>
        <translation>Der Server, sein Dienstkonto oder dessen Kennwort</translation>
    </message>
    <message>
        <source>Updates of the domain controllers</source>
        <translation>Updates der Domänencontroller</translation>
    </message>
    <message>
        <source>The trust or the proxy&apos;s configuration</source>
        <translation>Die Vertrauensstellung oder die Konfiguration des Proxys</translation>
    </message>
    <message>
        <source>Network, firewall, VPN or DNS</source>
        <translation>Netzwerk, Firewall, VPN oder DNS</translation>
    </message>
    <message>
        <source>Ask the user about the password, and the teams about yesterday&apos;s changes.</source>
        <translation>Fragen Sie den Benutzer nach dem Kennwort und die Teams nach den Änderungen von gestern.</translation>
    </message>
</context>
<context>
    <name>finding:account.state</name>
    <message>
        <source>State of the account</source>
        <translation>Zustand des Kontos</translation>
    </message>
    <message>
        <source>What does the directory say about the user&apos;s account?</source>
        <translation>Was sagt das Verzeichnis über das Konto des Benutzers?</translation>
    </message>
    <message>
        <source>A locked, disabled or expired account gets no ticket, whatever the password is.</source>
        <translation>Ein gesperrtes, deaktiviertes oder abgelaufenes Konto bekommt kein Ticket, gleich welches Kennwort eingegeben wird.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>There is no such account</source>
        <translation>Es gibt kein solches Konto</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Its password has expired or must be changed</source>
        <translation>Sein Kennwort ist abgelaufen oder muss geändert werden</translation>
    </message>
    <message>
        <source>&apos;Account active&apos;, &apos;Account expires&apos;, &apos;Password expires&apos;. Locked shows as &apos;Account active: Locked&apos;.</source>
        <translation>&apos;Account active&apos; (Konto aktiv), &apos;Account expires&apos; (Konto abgelaufen), &apos;Password expires&apos; (Kennwort läuft ab). Gesperrt erscheint als &apos;Account active: Locked&apos;.</translation>
    </message>
    <message>
        <source>In the helpdesk&apos;s account tool: the user&apos;s state.</source>
        <translation>Im Kontowerkzeug des Helpdesks: der Zustand des Benutzers.</translation>
    </message>
</context>
<context>
    <name>finding:account.password</name>
    <message>
        <source>The user&apos;s password</source>
        <translation>Das Kennwort des Benutzers</translation>
    </message>
    <message>
        <source>Does the password work on another computer or in the web mail, typed slowly, Caps Lock off?</source>
        <translation>Funktioniert das Kennwort an einem anderen Computer oder in der Webmail, langsam eingegeben, Feststelltaste aus?</translation>
    </message>
    <message>
        <source>It separates a forgotten password from everything that happens after it.</source>
        <translation>Das unterscheidet ein vergessenes Kennwort von allem, was danach geschieht.</translation>
    </message>
    <message>
        <source>It works elsewhere, typed by hand</source>
        <translation>Es funktioniert woanders, von Hand eingegeben</translation>
    </message>
    <message>
        <source>It fails everywhere, typed with care</source>
        <translation>Es schlägt überall fehl, auch sorgfältig eingegeben</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Type the password once where it can be seen, check keyboard layout and Caps Lock, then sign in elsewhere.</source>
        <translation>Geben Sie das Kennwort einmal sichtbar ein, prüfen Sie Tastaturbelegung und Feststelltaste, und melden Sie sich dann woanders an.</translation>
    </message>
</context>
<context>
    <name>finding:account.bad-password-source</name>
    <message>
        <source>Where wrong passwords come from</source>
        <translation>Woher falsche Kennwörter kommen</translation>
    </message>
    <message>
        <source>From which address do the wrong passwords come?</source>
        <translation>Von welcher Adresse kommen die falschen Kennwörter?</translation>
    </message>
    <message>
        <source>Wrong passwords that nobody types come from a phone, a task or a saved password elsewhere.</source>
        <translation>Falsche Kennwörter, die niemand eingibt, kommen von einem Telefon, einer Aufgabe oder einem anderswo gespeicherten Kennwort.</translation>
    </message>
    <message>
        <source>No wrong passwords are on record</source>
        <translation>Es sind keine falschen Kennwörter verzeichnet</translation>
    </message>
    <message>
        <source>From the user&apos;s own computer</source>
        <translation>Vom eigenen Computer des Benutzers</translation>
    </message>
    <message>
        <source>From another device or a service</source>
        <translation>Von einem anderen Gerät oder einem Dienst</translation>
    </message>
    <message>
        <source>&apos;Client Address&apos; in 4771 and &apos;Caller Computer Name&apos; in 4740. It needs rights on the controller; else ask the AD admin.</source>
        <translation>&apos;Client Address&apos; (Clientadresse) in 4771 und &apos;Caller Computer Name&apos; (Aufrufercomputername) in 4740. Das erfordert Rechte auf dem Domänencontroller; fragen Sie sonst den AD-Administrator.</translation>
    </message>
</context>
<context>
    <name>finding:account.restrictions</name>
    <message>
        <source>Restrictions of the account</source>
        <translation>Einschränkungen des Kontos</translation>
    </message>
    <message>
        <source>Is the account limited to certain hours, computers or to smart cards?</source>
        <translation>Ist das Konto auf bestimmte Zeiten, Computer oder auf Smartcards beschränkt?</translation>
    </message>
    <message>
        <source>Such a limit refuses the sign-on although name and password are right.</source>
        <translation>Eine solche Einschränkung verweigert die Anmeldung, obwohl Name und Kennwort stimmen.</translation>
    </message>
    <message>
        <source>None that applies</source>
        <translation>Keine, die zutrifft</translation>
    </message>
    <message>
        <source>Logon hours</source>
        <translation>Anmeldezeiten</translation>
    </message>
    <message>
        <source>Only certain computers</source>
        <translation>Nur bestimmte Computer</translation>
    </message>
    <message>
        <source>Smart card required, or an authentication policy</source>
        <translation>Smartcard erforderlich oder eine Authentifizierungsrichtlinie</translation>
    </message>
    <message>
        <source>&apos;Logon hours allowed&apos; and &apos;Workstations allowed&apos;. Authentication policies: ask the AD admin.</source>
        <translation>&apos;Logon hours allowed&apos; (Erlaubte Anmeldestunden) und &apos;Workstations allowed&apos; (Erlaubte Arbeitsstationen). Authentifizierungsrichtlinien: Fragen Sie den AD-Administrator.</translation>
    </message>
</context>
<context>
    <name>finding:account.protected-users</name>
    <message>
        <source>Member of Protected Users</source>
        <translation>Mitglied von Protected Users</translation>
    </message>
    <message>
        <source>Is the account a member of the group Protected Users?</source>
        <translation>Ist das Konto Mitglied der Gruppe Protected Users?</translation>
    </message>
    <message>
        <source>Members get no NTLM, no RC4, no delegation and only four hours before they must sign in again.</source>
        <translation>Mitglieder bekommen kein NTLM, kein RC4, keine Delegierung und müssen sich nach nur vier Stunden neu anmelden.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>A line means yes. In the AD tool: the tab &apos;Member Of&apos;.</source>
        <translation>Eine Zeile bedeutet ja. Im AD-Werkzeug: die Registerkarte &apos;Mitglied von&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:account.keys</name>
    <message>
        <source>Kinds of keys that the account has</source>
        <translation>Arten von Schlüsseln, die das Konto hat</translation>
    </message>
    <message>
        <source>Does the account that matters (user, service or trust) have AES keys?</source>
        <translation>Hat das betreffende Konto (Benutzer, Dienst oder Vertrauensstellung) AES-Schlüssel?</translation>
    </message>
    <message>
        <source>An account whose password is older than AES in the domain has only RC4 keys; these are being switched off.</source>
        <translation>Ein Konto, dessen Kennwort älter ist als AES in der Domäne, hat nur RC4-Schlüssel; diese werden abgeschaltet.</translation>
    </message>
    <message>
        <source>AES keys are there</source>
        <translation>AES-Schlüssel sind vorhanden</translation>
    </message>
    <message>
        <source>Only RC4 (old password, never changed since AES)</source>
        <translation>Nur RC4 (altes Kennwort, seit der Einführung von AES nie geändert)</translation>
    </message>
    <message>
        <source>A password date before the domain knew AES, or a value without 8 and 16 (such as 4), means only RC4.</source>
        <translation>Ein Kennwortdatum aus der Zeit, bevor die Domäne AES kannte, oder ein Wert ohne 8 und 16 (etwa 4) bedeutet nur RC4.</translation>
    </message>
</context>
<context>
    <name>finding:account.groups</name>
    <message>
        <source>Number of groups of the user</source>
        <translation>Anzahl der Gruppen des Benutzers</translation>
    </message>
    <message>
        <source>Is the user in several hundred groups?</source>
        <translation>Ist der Benutzer in mehreren hundert Gruppen?</translation>
    </message>
    <message>
        <source>Each group makes the ticket bigger; servers refuse tickets beyond their limit.</source>
        <translation>Jede Gruppe macht das Ticket größer; Server lehnen Tickets jenseits ihrer Grenze ab.</translation>
    </message>
    <message>
        <source>Up to about a hundred</source>
        <translation>Bis etwa hundert</translation>
    </message>
    <message>
        <source>Several hundred</source>
        <translation>Mehrere hundert</translation>
    </message>
    <message>
        <source>The number of groups; above about 300 it becomes critical.</source>
        <translation>Die Anzahl der Gruppen; über etwa 300 wird es kritisch.</translation>
    </message>
    <message>
        <source>The number of groups.</source>
        <translation>Die Anzahl der Gruppen.</translation>
    </message>
</context>
<context>
    <name>finding:wire.weak-etype</name>
    <message>
        <source>Weak encryption on the wire or in events</source>
        <translation>Schwache Verschlüsselung auf der Leitung oder in Ereignissen</translation>
    </message>
    <message>
        <source>RC4 and DES are being switched off.</source>
        <translation>RC4 und DES werden abgeschaltet.</translation>
    </message>
    <message>
        <source>None was used</source>
        <translation>Es wurde keine verwendet</translation>
    </message>
    <message>
        <source>RC4 was used</source>
        <translation>RC4 wurde verwendet</translation>
    </message>
    <message>
        <source>DES was used</source>
        <translation>DES wurde verwendet</translation>
    </message>
</context>
<context>
    <name>finding:etype.client-offers</name>
    <message>
        <source>Encryption that the computer offers</source>
        <translation>Verschlüsselung, die der Computer anbietet</translation>
    </message>
    <message>
        <source>Which encryption types does the computer&apos;s policy allow?</source>
        <translation>Welche Verschlüsselungstypen lässt die Richtlinie des Computers zu?</translation>
    </message>
    <message>
        <source>A computer that offers only RC4 finds nothing in common with a controller that has switched it off.</source>
        <translation>Ein Computer, der nur RC4 anbietet, hat nichts gemeinsam mit einem Domänencontroller, der es abgeschaltet hat.</translation>
    </message>
    <message>
        <source>AES, alone or with others</source>
        <translation>AES, allein oder neben anderen</translation>
    </message>
    <message>
        <source>Only RC4</source>
        <translation>Nur RC4</translation>
    </message>
    <message>
        <source>Only DES</source>
        <translation>Nur DES</translation>
    </message>
    <message>
        <source>Missing, or a value that contains 8 and 16 (such as 0x18 or 0x7ffffff8), is AES; 0x4 is only RC4.</source>
        <translation>Fehlt der Wert oder enthält er 8 und 16 (etwa 0x18 oder 0x7ffffff8), heißt das AES; 0x4 ist nur RC4.</translation>
    </message>
    <message>
        <source>No line, or names with aes.</source>
        <translation>Keine Zeile oder Namen mit aes.</translation>
    </message>
</context>
<context>
    <name>finding:trust.object</name>
    <message>
        <source>The realm trust in the directory</source>
        <translation>Die Realmvertrauensstellung im Verzeichnis</translation>
    </message>
    <message>
        <source>Does the domain have the trust with the proxy&apos;s realm, in capital letters and with AES?</source>
        <translation>Hat die Domäne die Vertrauensstellung mit dem Realm des Proxys, in Großbuchstaben und mit AES?</translation>
    </message>
    <message>
        <source>All tickets for the proxy pass through this trust.</source>
        <translation>Alle Tickets für den Proxy laufen über diese Vertrauensstellung.</translation>
    </message>
    <message>
        <source>There, right name, incoming, with AES</source>
        <translation>Vorhanden, richtiger Name, eingehend, mit AES</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>There, but with another name or in small letters</source>
        <translation>Vorhanden, aber mit anderem Namen oder in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>There, but AES is not ticked</source>
        <translation>Vorhanden, aber AES ist nicht angekreuzt</translation>
    </message>
    <message>
        <source>A line with PROXY-REALM and &apos;Inbound&apos;. No line: no trust. For AES see the trust&apos;s properties in &apos;Active Directory Domains and Trusts&apos;.</source>
        <translation>Eine Zeile mit PROXY-REALM und &apos;Inbound&apos;. Keine Zeile: keine Vertrauensstellung. Zu AES siehe die Eigenschaften der Vertrauensstellung in &apos;Active Directory-Domänen und -Vertrauensstellungen&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:spn.registration</name>
    <message>
        <source>Registration of the service&apos;s name</source>
        <translation>Registrierung des Dienstnamens</translation>
    </message>
    <message>
        <source>On which account is the service&apos;s name registered?</source>
        <translation>Auf welchem Konto ist der Name des Dienstes registriert?</translation>
    </message>
    <message>
        <source>The domain controller encrypts the ticket for the account that holds the name; only that account can read it.</source>
        <translation>Der Domänencontroller verschlüsselt das Ticket für das Konto, das den Namen trägt; nur dieses Konto kann es lesen.</translation>
    </message>
    <message>
        <source>Registered once, on the right account</source>
        <translation>Einmal registriert, auf dem richtigen Konto</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Registered on two or more accounts</source>
        <translation>Auf zwei oder mehr Konten registriert</translation>
    </message>
    <message>
        <source>Registered on an account that the service does not run as</source>
        <translation>Auf einem Konto registriert, unter dem der Dienst nicht läuft</translation>
    </message>
    <message>
        <source>&apos;No such SPN found&apos;, or the account in the line CN=; more than one CN= means several. setspn -X lists all duplicates.</source>
        <translation>&apos;No such SPN found&apos; oder das Konto in der Zeile CN=; mehr als ein CN= bedeutet mehrere Konten. setspn -X listet alle Duplikate auf.</translation>
    </message>
</context>
<context>
    <name>finding:spn.target-form</name>
    <message>
        <source>Form of the name by which the service is called</source>
        <translation>Form des Namens, mit dem der Dienst aufgerufen wird</translation>
    </message>
    <message>
        <source>By which name does the user open the service: full host name, alias, short name or a number address?</source>
        <translation>Mit welchem Namen öffnet der Benutzer den Dienst: vollständiger Hostname, Alias, Kurzname oder Zahlenadresse?</translation>
    </message>
    <message>
        <source>The ticket is asked for exactly that name; addresses and aliases are often not registered.</source>
        <translation>Das Ticket wird für genau diesen Namen angefordert; Adressen und Aliase sind oft nicht registriert.</translation>
    </message>
    <message>
        <source>Full host name, the server&apos;s own</source>
        <translation>Vollständiger Hostname, der eigene des Servers</translation>
    </message>
    <message>
        <source>A number address</source>
        <translation>Eine Zahlenadresse</translation>
    </message>
    <message>
        <source>An alias (CNAME)</source>
        <translation>Ein Alias (CNAME)</translation>
    </message>
    <message>
        <source>A short name</source>
        <translation>Ein Kurzname</translation>
    </message>
    <message>
        <source>The name in the address bar or in the program&apos;s setting; &apos;Aliases:&apos; in the answer marks an alias.</source>
        <translation>Der Name in der Adresszeile oder in der Einstellung des Programms; &apos;Aliases:&apos; in der Antwort kennzeichnet einen Alias.</translation>
    </message>
</context>
<context>
    <name>finding:service.keytab</name>
    <message>
        <source>The service&apos;s key file against the directory</source>
        <translation>Die Schlüsseldatei des Dienstes im Vergleich zum Verzeichnis</translation>
    </message>
    <message>
        <source>Does the key version in the service&apos;s keytab match that of the ticket?</source>
        <translation>Stimmt die Schlüsselversion in der Keytab des Dienstes mit der des Tickets überein?</translation>
    </message>
    <message>
        <source>After a password change of the service account the old keytab opens no new ticket.</source>
        <translation>Nach einer Kennwortänderung des Dienstkontos öffnet die alte Keytab kein neues Ticket mehr.</translation>
    </message>
    <message>
        <source>Same key version</source>
        <translation>Gleiche Schlüsselversion</translation>
    </message>
    <message>
        <source>The key file is older than the account&apos;s password</source>
        <translation>Die Schlüsseldatei ist älter als das Kennwort des Kontos</translation>
    </message>
    <message>
        <source>The key file is newer than what the controller uses</source>
        <translation>Die Schlüsseldatei ist neuer als das, was der Domänencontroller verwendet</translation>
    </message>
    <message>
        <source>The name is not in the key file</source>
        <translation>Der Name ist nicht in der Schlüsseldatei</translation>
    </message>
    <message>
        <source>The column KVNO; compare with: kvno SERVICE/HOST.</source>
        <translation>Die Spalte KVNO; vergleichen Sie mit: kvno SERVICE/HOST.</translation>
    </message>
    <message>
        <source>Services with a group managed account need no keytab; otherwise ask the service owner.</source>
        <translation>Dienste mit einem gruppenverwalteten Dienstkonto brauchen keine Keytab; fragen Sie sonst den Verantwortlichen des Dienstes.</translation>
    </message>
</context>
<context>
    <name>finding:service.clock</name>
    <message>
        <source>The server&apos;s clock</source>
        <translation>Die Uhr des Servers</translation>
    </message>
    <message>
        <source>Is the clock of the server or of the domain controller right?</source>
        <translation>Geht die Uhr des Servers oder des Domänencontrollers richtig?</translation>
    </message>
    <message>
        <source>When the user&apos;s computer is right and the error is still 37, the server is wrong.</source>
        <translation>Wenn der Computer des Benutzers richtig geht und der Fehler trotzdem 37 lautet, geht der Server falsch.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong by more than five minutes</source>
        <translation>Um mehr als fünf Minuten falsch</translation>
    </message>
    <message>
        <source>Seconds after the comma; up to 300 is fine.</source>
        <translation>Sekunden nach dem Komma; bis 300 ist in Ordnung.</translation>
    </message>
    <message>
        <source>The offset in seconds.</source>
        <translation>Die Abweichung in Sekunden.</translation>
    </message>
</context>
<context>
    <name>finding:service.path</name>
    <message>
        <source>How the request reaches the service</source>
        <translation>Wie die Anforderung den Dienst erreicht</translation>
    </message>
    <message>
        <source>Does the service stand behind a load balancer or under one name for several servers?</source>
        <translation>Steht der Dienst hinter einem Lastenausgleich oder unter einem Namen für mehrere Server?</translation>
    </message>
    <message>
        <source>All servers under one name must hold the same key; and a balancer may deliver a request twice.</source>
        <translation>Alle Server unter einem Namen müssen denselben Schlüssel haben; und ein Lastenausgleich kann eine Anforderung zweimal zustellen.</translation>
    </message>
    <message>
        <source>Straight to one server</source>
        <translation>Direkt zu einem Server</translation>
    </message>
    <message>
        <source>Through a load balancer or several servers</source>
        <translation>Über einen Lastenausgleich oder mehrere Server</translation>
    </message>
    <message>
        <source>Several addresses, or the network team&apos;s word.</source>
        <translation>Mehrere Adressen oder die Auskunft des Netzwerkteams.</translation>
    </message>
</context>
<context>
    <name>finding:delegation.hop</name>
    <message>
        <source>Which step fails</source>
        <translation>Welcher Schritt fehlschlägt</translation>
    </message>
    <message>
        <source>Does the first server work, and only a second one behind it (database, file server) refuse the user?</source>
        <translation>Funktioniert der erste Server, und weist nur ein zweiter dahinter (Datenbank, Dateiserver) den Benutzer ab?</translation>
    </message>
    <message>
        <source>Passing a user on to a second server needs a permission of its own: delegation.</source>
        <translation>Einen Benutzer an einen zweiten Server weiterzureichen braucht eine eigene Erlaubnis: die Delegierung.</translation>
    </message>
    <message>
        <source>Already the first server refuses</source>
        <translation>Schon der erste Server lehnt ab</translation>
    </message>
    <message>
        <source>The first server works, the one behind it refuses</source>
        <translation>Der erste Server funktioniert, der dahinter lehnt ab</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Ask the service owner whether the error names a server behind the application.</source>
        <translation>Fragen Sie den Verantwortlichen des Dienstes, ob der Fehler einen Server hinter der Anwendung nennt.</translation>
    </message>
</context>
<context>
    <name>finding:delegation.asked</name>
    <message>
        <source>Delegation was asked for</source>
        <translation>Delegierung wurde angefordert</translation>
    </message>
    <message>
        <source>It shows that the refused request was one of a service acting for the user.</source>
        <translation>Daran sieht man, dass die abgelehnte Anforderung von einem Dienst kam, der für den Benutzer handelt.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes (a service asked in the user&apos;s name, or for a forwarded ticket)</source>
        <translation>Ja (ein Dienst fragte im Namen des Benutzers oder nach einem weitergeleiteten Ticket)</translation>
    </message>
</context>
<context>
    <name>finding:smartcard.used</name>
    <message>
        <source>Sign-in with a smart card or certificate</source>
        <translation>Anmeldung mit Smartcard oder Zertifikat</translation>
    </message>
    <message>
        <source>Does the user sign in with a smart card, a security key or Windows Hello?</source>
        <translation>Meldet sich der Benutzer mit einer Smartcard, einem Sicherheitsschlüssel oder Windows Hello an?</translation>
    </message>
    <message>
        <source>Then certificates play a part, the user&apos;s and the domain controller&apos;s.</source>
        <translation>Dann spielen Zertifikate mit, das des Benutzers und das des Domänencontrollers.</translation>
    </message>
    <message>
        <source>No, with a password</source>
        <translation>Nein, mit Kennwort</translation>
    </message>
    <message>
        <source>Yes, with card, key or Windows Hello</source>
        <translation>Ja, mit Karte, Sicherheitsschlüssel oder Windows Hello</translation>
    </message>
    <message>
        <source>Ask the user what the sign-in screen asks for: password or PIN.</source>
        <translation>Fragen Sie den Benutzer, was der Anmeldebildschirm verlangt: Kennwort oder PIN.</translation>
    </message>
</context>
<context>
    <name>finding:smartcard.client-certificate</name>
    <message>
        <source>The user&apos;s certificate</source>
        <translation>Das Zertifikat des Benutzers</translation>
    </message>
    <message>
        <source>Is the certificate on the card still valid and tied to the account?</source>
        <translation>Ist das Zertifikat auf der Karte noch gültig und an das Konto gebunden?</translation>
    </message>
    <message>
        <source>An expired or replaced card is refused by the domain controller.</source>
        <translation>Eine abgelaufene oder ersetzte Karte wird vom Domänencontroller abgelehnt.</translation>
    </message>
    <message>
        <source>Valid and accepted</source>
        <translation>Gültig und akzeptiert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>From an authority that is not trusted</source>
        <translation>Von einer nicht vertrauenswürdigen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Not tied to this account</source>
        <translation>Nicht an dieses Konto gebunden</translation>
    </message>
    <message>
        <source>&apos;NotAfter&apos; of the sign-in certificate and the words at &apos;Verifies against&apos;. Press Esc at each PIN question.</source>
        <translation>&apos;NotAfter&apos; des Anmeldezertifikats und die Worte bei &apos;Verifies against&apos;. Drücken Sie bei jeder PIN-Abfrage Esc.</translation>
    </message>
    <message>
        <source>The certificate; its dates with: openssl x509 -noout -dates.</source>
        <translation>Das Zertifikat; seine Daten mit: openssl x509 -noout -dates.</translation>
    </message>
</context>
<context>
    <name>finding:smartcard.dc-certificate</name>
    <message>
        <source>The domain controller&apos;s certificate</source>
        <translation>Das Zertifikat des Domänencontrollers</translation>
    </message>
    <message>
        <source>Do all domain controllers have a valid certificate for Kerberos sign-on?</source>
        <translation>Haben alle Domänencontroller ein gültiges Zertifikat für die Kerberos-Anmeldung?</translation>
    </message>
    <message>
        <source>Without it no card can be used at that controller, whatever the card says.</source>
        <translation>Ohne es kann an diesem Domänencontroller keine Karte verwendet werden, gleich was die Karte sagt.</translation>
    </message>
    <message>
        <source>Valid, made for Kerberos</source>
        <translation>Gültig, für Kerberos ausgestellt</translation>
    </message>
    <message>
        <source>The controller has none</source>
        <translation>Der Domänencontroller hat keines</translation>
    </message>
    <message>
        <source>Expired, revoked or not trusted</source>
        <translation>Abgelaufen, gesperrt oder nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>One block a controller; each needs a certificate with KDC Authentication that verifies. For the PKI or AD team.</source>
        <translation>Ein Block je Domänencontroller; jeder braucht ein Zertifikat mit KDC-Authentifizierung (KDC Authentication), das die Prüfung besteht. Für das PKI- oder AD-Team.</translation>
    </message>
</context>
<context>
    <name>finding:machine.secure-channel</name>
    <message>
        <source>The computer&apos;s own account</source>
        <translation>Das eigene Konto des Computers</translation>
    </message>
    <message>
        <source>Is the computer&apos;s own membership of the domain in order?</source>
        <translation>Ist die Domänenmitgliedschaft des Computers selbst in Ordnung?</translation>
    </message>
    <message>
        <source>A computer whose own password does not match any more fails for every user.</source>
        <translation>Ein Computer, dessen eigenes Kennwort nicht mehr passt, scheitert bei jedem Benutzer.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>&apos;Trusted DC Connection Status Status = 0&apos; is in order. Test-ComputerSecureChannel says True.</source>
        <translation>&apos;Trusted DC Connection Status Status = 0&apos; ist in Ordnung. Test-ComputerSecureChannel sagt True.</translation>
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
        <translation>Muster der Fehlversuche über die Zeit</translation>
    </message>
    <message>
        <source>Do the failures in the domain controller&apos;s log show a pattern?</source>
        <translation>Zeigen die Fehlversuche im Protokoll des Domänencontrollers ein Muster?</translation>
    </message>
    <message>
        <source>Many names from one address within minutes look like guessing; one name at regular times looks like a saved password.</source>
        <translation>Viele Namen von einer Adresse innerhalb von Minuten sehen nach Erraten aus; ein Name zu regelmäßigen Zeiten sieht nach einem gespeicherten Kennwort aus.</translation>
    </message>
    <message>
        <source>No pattern</source>
        <translation>Kein Muster</translation>
    </message>
    <message>
        <source>One user, again and again, at regular times</source>
        <translation>Ein Benutzer, immer wieder, zu regelmäßigen Zeiten</translation>
    </message>
    <message>
        <source>Many users from one address within minutes</source>
        <translation>Viele Benutzer von einer Adresse innerhalb von Minuten</translation>
    </message>
    <message>
        <source>Drop the exported log into Kerbscope; it counts by user and by address.</source>
        <translation>Ziehen Sie das exportierte Protokoll in Kerbscope; es zählt nach Benutzer und nach Adresse.</translation>
    </message>
</context>
<context>
    <name>cause:account.unknown</name>
    <message>
        <source>The user does not exist in the realm</source>
        <translation>Der Benutzer existiert im Realm nicht</translation>
    </message>
    <message>
        <source>The domain controller does not know the name. It is misspelt, was deleted or renamed, or belongs to another domain.</source>
        <translation>Der Domänencontroller kennt den Namen nicht. Er ist falsch geschrieben, wurde gelöscht oder umbenannt oder gehört zu einer anderen Domäne.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>der Domänencontroller antwortet und lehnt ab</translation>
    </message>
    <message>
        <source>the controller does not know the name</source>
        <translation>der Domänencontroller kennt den Namen nicht</translation>
    </message>
    <message>
        <source>C_PRINCIPAL_UNKNOWN</source>
        <translation>C_PRINCIPAL_UNKNOWN</translation>
    </message>
    <message>
        <source>Let the user spell the name, and compare it with the directory. Mind umlauts, double names and the domain.</source>
        <translation>Lassen Sie den Benutzer den Namen buchstabieren und vergleichen Sie ihn mit dem Verzeichnis. Achten Sie auf Umlaute, Doppelnamen und die Domäne.</translation>
    </message>
    <message>
        <source>Search the directory for the name, the old name too. Create or restore the account, or tell the right name.</source>
        <translation>Suchen Sie den Namen im Verzeichnis, auch den alten. Legen Sie das Konto an, stellen Sie es wieder her oder nennen Sie den richtigen Namen.</translation>
    </message>
    <message>
        <source>After a change allow the controllers a quarter of an hour to tell each other.</source>
        <translation>Geben Sie den Domänencontrollern nach einer Änderung eine Viertelstunde zum Abgleich.</translation>
    </message>
    <message>
        <source>The user signs in under the right name.</source>
        <translation>Der Benutzer meldet sich unter dem richtigen Namen an.</translation>
    </message>
    <message>
        <source>The sign-on server does not know the name as it was typed. Let us spell it together and compare it with the directory.</source>
        <translation>Der Anmeldeserver kennt den Namen nicht, so wie er eingegeben wurde. Wir buchstabieren ihn gemeinsam und vergleichen ihn mit dem Verzeichnis.</translation>
    </message>
    <message>
        <source>The name as typed, the name in the directory, the domain controller that answered, and when the account was created or renamed.</source>
        <translation>Der Name wie eingegeben, der Name im Verzeichnis, der Domänencontroller, der geantwortet hat, und wann das Konto angelegt oder umbenannt wurde.</translation>
    </message>
</context>
<context>
    <name>cause:account.disabled</name>
    <message>
        <source>The account is disabled</source>
        <translation>Das Konto ist deaktiviert</translation>
    </message>
    <message>
        <source>The account exists, but is switched off. The controller refuses it whatever the password is.</source>
        <translation>Das Konto existiert, ist aber abgeschaltet. Der Domänencontroller lehnt es ab, gleich welches Kennwort eingegeben wird.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>der Domänencontroller antwortet und lehnt ab</translation>
    </message>
    <message>
        <source>the account is revoked</source>
        <translation>das Konto ist nicht zugelassen (revoked)</translation>
    </message>
    <message>
        <source>CLIENT_REVOKED</source>
        <translation>CLIENT_REVOKED</translation>
    </message>
    <message>
        <source>the extended status says &apos;disabled&apos;</source>
        <translation>der erweiterte Status sagt &apos;deaktiviert&apos;</translation>
    </message>
    <message>
        <source>Look at the account&apos;s state.</source>
        <translation>Sehen Sie den Zustand des Kontos an.</translation>
    </message>
    <message>
        <source>Ask why it is disabled before anything else: the user left, is on leave, or the security team closed it.</source>
        <translation>Fragen Sie vor allem anderen, warum es deaktiviert ist: Der Benutzer ist ausgeschieden, beurlaubt, oder das Sicherheitsteam hat es geschlossen.</translation>
    </message>
    <message>
        <source>Enable it after the owner of the process has agreed.</source>
        <translation>Aktivieren Sie es, wenn der Prozessverantwortliche zugestimmt hat.</translation>
    </message>
    <message>
        <source>The account is active, and the user signs in.</source>
        <translation>Das Konto ist aktiv, und der Benutzer meldet sich an.</translation>
    </message>
    <message>
        <source>Your account is switched off at the moment. I find out who did that and why; as soon as it is allowed, it is switched on again.</source>
        <translation>Ihr Konto ist im Moment abgeschaltet. Ich kläre, wer das veranlasst hat und warum; sobald es erlaubt ist, wird es wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>User name, since when it is disabled and by whom (event 4725), and the request with approval.</source>
        <translation>Benutzername, seit wann und von wem das Konto deaktiviert ist (Ereignis 4725), und der Antrag mit Genehmigung.</translation>
    </message>
</context>
<context>
    <name>cause:account.locked</name>
    <message>
        <source>The account is locked out</source>
        <translation>Das Konto ist gesperrt</translation>
    </message>
    <message>
        <source>After too many wrong passwords the account is closed for a while. Find where they come from, or it locks again.</source>
        <translation>Nach zu vielen falschen Kennwörtern ist das Konto eine Zeit lang gesperrt. Finden Sie heraus, woher sie kommen, sonst wird es wieder gesperrt.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>der Domänencontroller antwortet und lehnt ab</translation>
    </message>
    <message>
        <source>the account is revoked</source>
        <translation>das Konto ist nicht zugelassen (revoked)</translation>
    </message>
    <message>
        <source>CLIENT_REVOKED</source>
        <translation>CLIENT_REVOKED</translation>
    </message>
    <message>
        <source>the extended status says &apos;locked out&apos;</source>
        <translation>der erweiterte Status sagt &apos;gesperrt&apos;</translation>
    </message>
    <message>
        <source>the event of the lock-out</source>
        <translation>das Ereignis der Kontosperrung</translation>
    </message>
    <message>
        <source>wrong passwords came before</source>
        <translation>davor gab es falsche Kennwörter</translation>
    </message>
    <message>
        <source>Check who calls, then unlock the account.</source>
        <translation>Prüfen Sie, wer anruft, und entsperren Sie dann das Konto.</translation>
    </message>
    <message>
        <source>Find the source of the wrong passwords: &apos;Caller Computer Name&apos; in event 4740.</source>
        <translation>Finden Sie die Quelle der falschen Kennwörter: &apos;Caller Computer Name&apos; (Aufrufercomputername) in Ereignis 4740.</translation>
    </message>
    <message>
        <source>Sign out everywhere, enter the new password on the phone and in saved connections.</source>
        <translation>Melden Sie sich überall ab, geben Sie das neue Kennwort auf dem Telefon und in gespeicherten Verbindungen ein.</translation>
    </message>
    <message>
        <source>The account stays unlocked over the next hour.</source>
        <translation>Das Konto bleibt in der nächsten Stunde entsperrt.</translation>
    </message>
    <message>
        <source>Your account was locked after several wrong passwords. I unlock it now; then we look together for the device that still uses the old one.</source>
        <translation>Ihr Konto wurde nach mehreren falschen Kennwörtern gesperrt. Ich entsperre es jetzt; dann suchen wir gemeinsam das Gerät, das noch das alte verwendet.</translation>
    </message>
    <message>
        <source>User name, time of event 4740 and the computer it names, and how often it happened this week.</source>
        <translation>Benutzername, Zeit von Ereignis 4740 und der darin genannte Computer, und wie oft es diese Woche geschah.</translation>
    </message>
</context>
<context>
    <name>cause:account.expired</name>
    <message>
        <source>The account has expired</source>
        <translation>Das Konto ist abgelaufen</translation>
    </message>
    <message>
        <source>The account had an end date and that day has passed. Typical for temporary staff and externals.</source>
        <translation>Das Konto hatte ein Enddatum, und dieser Tag ist vorbei. Typisch für befristet Beschäftigte und Externe.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>der Domänencontroller antwortet und lehnt ab</translation>
    </message>
    <message>
        <source>the controller says &apos;expired&apos;</source>
        <translation>der Domänencontroller sagt &apos;abgelaufen&apos;</translation>
    </message>
    <message>
        <source>NAME_EXP</source>
        <translation>NAME_EXP</translation>
    </message>
    <message>
        <source>the extended status says &apos;account expired&apos;</source>
        <translation>der erweiterte Status sagt &apos;Konto abgelaufen&apos;</translation>
    </message>
    <message>
        <source>Look at the end date.</source>
        <translation>Sehen Sie das Enddatum an.</translation>
    </message>
    <message>
        <source>Ask the user&apos;s manager or the contract owner whether it may be extended.</source>
        <translation>Fragen Sie die Führungskraft des Benutzers oder den Vertragsverantwortlichen, ob es verlängert werden darf.</translation>
    </message>
    <message>
        <source>Set a new end date.</source>
        <translation>Setzen Sie ein neues Enddatum.</translation>
    </message>
    <message>
        <source>&apos;Account expires&apos; lies in the future, and the user signs in.</source>
        <translation>&apos;Account expires&apos; (Konto abgelaufen) liegt in der Zukunft, und der Benutzer meldet sich an.</translation>
    </message>
    <message>
        <source>Your account had an end date, and that is past. I ask for an extension; it needs the consent of your manager.</source>
        <translation>Ihr Konto hatte ein Enddatum, und das ist vorbei. Ich bitte um eine Verlängerung; dafür ist die Zustimmung Ihrer Führungskraft nötig.</translation>
    </message>
    <message>
        <source>User name, end date, manager or contract owner, and the new date that is wanted.</source>
        <translation>Benutzername, Enddatum, Führungskraft oder Vertragsverantwortlicher und das gewünschte neue Datum.</translation>
    </message>
</context>
<context>
    <name>cause:account.password-expired</name>
    <message>
        <source>The password has expired</source>
        <translation>Das Kennwort ist abgelaufen</translation>
    </message>
    <message>
        <source>The password has reached its age, or it must be changed at the next sign-in. Until then there is no ticket.</source>
        <translation>Das Kennwort hat sein Höchstalter erreicht oder muss bei der nächsten Anmeldung geändert werden. Bis dahin gibt es kein Ticket.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>der Domänencontroller antwortet und lehnt ab</translation>
    </message>
    <message>
        <source>the controller says &apos;expired&apos;</source>
        <translation>der Domänencontroller sagt &apos;abgelaufen&apos;</translation>
    </message>
    <message>
        <source>KEY_EXPIRED</source>
        <translation>KEY_EXPIRED</translation>
    </message>
    <message>
        <source>Change the password: Ctrl+Alt+Del and &apos;Change a password&apos;, with the company network or VPN connected.</source>
        <translation>Ändern Sie das Kennwort: Strg+Alt+Entf und &apos;Kennwort ändern&apos;, mit Verbindung zum Firmennetz oder VPN.</translation>
    </message>
    <message>
        <source>If the user cannot get there, set a temporary password with &apos;must change at next logon&apos;.</source>
        <translation>Kommt der Benutzer dort nicht hin, setzen Sie ein vorläufiges Kennwort mit &apos;Benutzer muss Kennwort bei der nächsten Anmeldung ändern&apos;.</translation>
    </message>
    <message>
        <source>Enter the new password on the phone and in saved connections too.</source>
        <translation>Geben Sie das neue Kennwort auch auf dem Telefon und in gespeicherten Verbindungen ein.</translation>
    </message>
    <message>
        <source>A new sign-in brings a ticket.</source>
        <translation>Eine neue Anmeldung bringt ein Ticket.</translation>
    </message>
    <message>
        <source>Your password has run out. Please change it now; I stay on the line. Afterwards sign out and in again once.</source>
        <translation>Ihr Kennwort ist abgelaufen. Bitte ändern Sie es jetzt; ich bleibe am Apparat. Melden Sie sich danach einmal ab und wieder an.</translation>
    </message>
    <message>
        <source>User name, date of the last password change, and where the change fails if it does.</source>
        <translation>Benutzername, Datum der letzten Kennwortänderung und, falls die Änderung scheitert, an welcher Stelle.</translation>
    </message>
</context>
<context>
    <name>cause:account.password-wrong</name>
    <message>
        <source>The password is wrong</source>
        <translation>Das Kennwort ist falsch</translation>
    </message>
    <message>
        <source>The controller knows the user, but the password typed is not the right one. Keyboard layout and Caps Lock are the usual suspects.</source>
        <translation>Der Domänencontroller kennt den Benutzer, aber das eingegebene Kennwort ist nicht das richtige. Tastaturbelegung und Feststelltaste sind die üblichen Verdächtigen.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>der Domänencontroller antwortet und lehnt ab</translation>
    </message>
    <message>
        <source>the password check failed</source>
        <translation>die Kennwortprüfung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>PREAUTH_FAILED</source>
        <translation>PREAUTH_FAILED</translation>
    </message>
    <message>
        <source>typed with care it fails elsewhere too</source>
        <translation>sorgfältig eingegeben, schlägt es auch woanders fehl</translation>
    </message>
    <message>
        <source>Check Caps Lock, Num Lock and the keyboard language; type the password where it can be seen.</source>
        <translation>Prüfen Sie Feststelltaste, Num-Taste und Tastatursprache; geben Sie das Kennwort sichtbar ein.</translation>
    </message>
    <message>
        <source>After three tries stop, or the account gets locked. Check who calls and set a new password.</source>
        <translation>Hören Sie nach drei Versuchen auf, sonst wird das Konto gesperrt. Prüfen Sie, wer anruft, und setzen Sie ein neues Kennwort.</translation>
    </message>
    <message>
        <source>Sign in with the new password and change it.</source>
        <translation>Melden Sie sich mit dem neuen Kennwort an und ändern Sie es.</translation>
    </message>
    <message>
        <source>The sign-in works, and the ticket is there.</source>
        <translation>Die Anmeldung funktioniert, und das Ticket ist da.</translation>
    </message>
    <message>
        <source>The sign-on server says that the password is not right. Let us check the keyboard first, and set a new one if it still fails.</source>
        <translation>Der Anmeldeserver sagt, dass das Kennwort nicht stimmt. Wir prüfen zuerst die Tastatur und setzen ein neues, wenn es immer noch nicht geht.</translation>
    </message>
    <message>
        <source>User name, time of the attempts, and the computer they came from.</source>
        <translation>Benutzername, Zeit der Versuche und der Computer, von dem sie kamen.</translation>
    </message>
</context>
<context>
    <name>cause:account.stale-credential</name>
    <message>
        <source>Another device or service keeps trying an old password</source>
        <translation>Ein anderes Gerät oder ein Dienst versucht es immer wieder mit einem alten Kennwort</translation>
    </message>
    <message>
        <source>The user can sign in, but somewhere an old password is still stored: a phone, a task, a mapped drive, a service. It tries again and again and locks the account.</source>
        <translation>Der Benutzer kann sich anmelden, aber irgendwo ist noch ein altes Kennwort gespeichert: Telefon, Aufgabe, Netzlaufwerk, Dienst. Es wird immer wieder versucht und sperrt das Konto.</translation>
    </message>
    <message>
        <source>they come from another device</source>
        <translation>sie kommen von einem anderen Gerät</translation>
    </message>
    <message>
        <source>at regular times</source>
        <translation>zu regelmäßigen Zeiten</translation>
    </message>
    <message>
        <source>typed by hand it is right</source>
        <translation>von Hand eingegeben stimmt es</translation>
    </message>
    <message>
        <source>Find the source: &apos;Client Address&apos; in event 4771, &apos;Caller Computer Name&apos; in 4740.</source>
        <translation>Finden Sie die Quelle: &apos;Client Address&apos; (Clientadresse) in Ereignis 4771, &apos;Caller Computer Name&apos; (Aufrufercomputername) in 4740.</translation>
    </message>
    <message>
        <source>On the phone and tablet enter the new password for mail and Wi-Fi; sign out of forgotten sessions.</source>
        <translation>Geben Sie auf Telefon und Tablet das neue Kennwort für Mail und WLAN ein; melden Sie vergessene Sitzungen ab.</translation>
    </message>
    <message>
        <source>On the device that was found delete saved passwords, mapped drives, tasks and services under this name.</source>
        <translation>Löschen Sie auf dem gefundenen Gerät gespeicherte Kennwörter, Netzlaufwerke, Aufgaben und Dienste unter diesem Namen.</translation>
    </message>
    <message>
        <source>No new event 4771 for the user over an hour.</source>
        <translation>Eine Stunde lang kein neues Ereignis 4771 für den Benutzer.</translation>
    </message>
    <message>
        <source>Your password is right, but another device still uses the old one and locks you out. Let us find it: do you have mail on your phone?</source>
        <translation>Ihr Kennwort stimmt, aber ein anderes Gerät verwendet noch das alte und sperrt Ihr Konto. Wir suchen es: Haben Sie Mail auf dem Telefon?</translation>
    </message>
    <message>
        <source>User name, address and name of the source, rhythm of the attempts, and when the password was changed.</source>
        <translation>Benutzername, Adresse und Name der Quelle, Rhythmus der Versuche und wann das Kennwort geändert wurde.</translation>
    </message>
</context>
<context>
    <name>cause:account.logon-restricted</name>
    <message>
        <source>Logon hours, workstation or smart-card rules refuse the logon</source>
        <translation>Regeln zu Anmeldezeiten, Arbeitsstation oder Smartcard verweigern die Anmeldung</translation>
    </message>
    <message>
        <source>Name and password are right, but a rule forbids this sign-on: outside the allowed hours, on this computer, or without the required card.</source>
        <translation>Name und Kennwort stimmen, aber eine Regel verbietet diese Anmeldung: außerhalb der erlaubten Zeiten, an diesem Computer oder ohne die vorgeschriebene Karte.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>der Domänencontroller antwortet und lehnt ab</translation>
    </message>
    <message>
        <source>policy refuses the sign-on</source>
        <translation>die Richtlinie verweigert die Anmeldung</translation>
    </message>
    <message>
        <source>POLICY</source>
        <translation>POLICY</translation>
    </message>
    <message>
        <source>Look at the hours and computers that are allowed.</source>
        <translation>Sehen Sie die erlaubten Zeiten und Computer an.</translation>
    </message>
    <message>
        <source>Check &apos;Log On To&apos;, &apos;Logon Hours&apos;, &apos;Smart card is required&apos; and authentication policies of the account.</source>
        <translation>Prüfen Sie &apos;Anmelden an&apos;, &apos;Anmeldezeiten&apos;, &apos;Benutzer muss sich mit einer Smartcard anmelden&apos; und die Authentifizierungsrichtlinien des Kontos.</translation>
    </message>
    <message>
        <source>Ask whether the rule is meant; change it only with consent.</source>
        <translation>Fragen Sie, ob die Regel gewollt ist; ändern Sie sie nur mit Zustimmung.</translation>
    </message>
    <message>
        <source>The user signs in at that computer and hour.</source>
        <translation>Der Benutzer meldet sich an diesem Computer und zu dieser Stunde an.</translation>
    </message>
    <message>
        <source>Your account may not be used here or at this hour. I find out whether that is intended.</source>
        <translation>Ihr Konto darf hier oder zu dieser Stunde nicht verwendet werden. Ich kläre, ob das so gewollt ist.</translation>
    </message>
    <message>
        <source>User name, computer, time, the exact status, and who may approve a change.</source>
        <translation>Benutzername, Computer, Zeit, der genaue Status und wer eine Änderung genehmigen darf.</translation>
    </message>
</context>
<context>
    <name>cause:account.preauth-disabled</name>
    <message>
        <source>The account does not require pre-authentication</source>
        <translation>Das Konto verlangt keine Vorauthentifizierung</translation>
    </message>
    <message>
        <source>The account has &apos;Do not require Kerberos preauthentication&apos; set. Sign-on works, but anybody in the network can fetch data of the account and attack its password offline.</source>
        <translation>Beim Konto ist &apos;Keine Kerberos-Präauthentifizierung erforderlich&apos; gesetzt. Die Anmeldung funktioniert, aber jeder im Netzwerk kann Daten des Kontos abrufen und sein Kennwort offline angreifen.</translation>
    </message>
    <message>
        <source>the controller issues the ticket without proof</source>
        <translation>der Domänencontroller stellt das Ticket ohne Nachweis aus</translation>
    </message>
    <message>
        <source>Take the tick away, unless a very old system needs it.</source>
        <translation>Entfernen Sie das Häkchen, außer ein sehr altes System braucht es.</translation>
    </message>
    <message>
        <source>Let the user set a new, long password, since the old one may have been attacked.</source>
        <translation>Lassen Sie den Benutzer ein neues, langes Kennwort setzen, denn das alte kann angegriffen worden sein.</translation>
    </message>
    <message>
        <source>Look for event 4768 with pre-authentication type 0 for this account in the past.</source>
        <translation>Suchen Sie nach früheren Ereignissen 4768 mit Vorauthentifizierungstyp 0 für dieses Konto.</translation>
    </message>
    <message>
        <source>The controller asks for proof again: error 25 comes before the ticket.</source>
        <translation>Der Domänencontroller verlangt wieder einen Nachweis: Vor dem Ticket kommt Fehler 25.</translation>
    </message>
    <message>
        <source>Your sign-on works. We found a setting of your account that makes it less safe, and the directory team changes it.</source>
        <translation>Ihre Anmeldung funktioniert. Wir haben eine Einstellung Ihres Kontos gefunden, die es weniger sicher macht; das Verzeichnisteam ändert sie.</translation>
    </message>
    <message>
        <source>Account name, since when the option is set, and events 4768 with type 0 with their addresses.</source>
        <translation>Kontoname, seit wann die Option gesetzt ist, und Ereignisse 4768 mit Typ 0 samt ihren Adressen.</translation>
    </message>
</context>
<context>
    <name>cause:account.protected-users</name>
    <message>
        <source>Membership of Protected Users takes the needed credential away</source>
        <translation>Die Mitgliedschaft in Protected Users entzieht die nötigen Anmeldedaten</translation>
    </message>
    <message>
        <source>Members of Protected Users get no NTLM, no RC4, no delegation and no cached sign-in, and their ticket ends after four hours. What needs one of these fails for them alone.</source>
        <translation>Mitglieder von Protected Users bekommen kein NTLM, kein RC4, keine Delegierung und keine zwischengespeicherte Anmeldung, und ihr Ticket endet nach vier Stunden. Was eines davon braucht, scheitert nur bei ihnen.</translation>
    </message>
    <message>
        <source>the group takes these credentials away</source>
        <translation>die Gruppe entzieht diese Anmeldedaten</translation>
    </message>
    <message>
        <source>klist finds no credentials in the package</source>
        <translation>klist findet keine Anmeldeinformationen im Paket</translation>
    </message>
    <message>
        <source>Lock the screen and unlock it with the password while the company network is connected. This brings a fresh ticket.</source>
        <translation>Sperren Sie den Bildschirm und entsperren Sie ihn mit dem Kennwort, während das Firmennetz verbunden ist. Das bringt ein frisches Ticket.</translation>
    </message>
    <message>
        <source>Look whether the account is in the group.</source>
        <translation>Sehen Sie nach, ob das Konto in der Gruppe ist.</translation>
    </message>
    <message>
        <source>Decide whether the account has to be in Protected Users. If so, let the service use Kerberos with AES.</source>
        <translation>Entscheiden Sie, ob das Konto in Protected Users sein muss. Falls ja, lassen Sie den Dienst Kerberos mit AES verwenden.</translation>
    </message>
    <message>
        <source>klist shows the sign-on ticket again.</source>
        <translation>klist zeigt wieder das Anmeldeticket.</translation>
    </message>
    <message>
        <source>Your account has extra protection, and that lets its ticket run out after four hours. Please lock the screen and unlock it with your password.</source>
        <translation>Ihr Konto ist besonders geschützt, deshalb läuft sein Ticket nach vier Stunden ab. Bitte sperren Sie den Bildschirm und entsperren Sie ihn mit Ihrem Kennwort.</translation>
    </message>
    <message>
        <source>Account name, group membership, output of klist tgt, and what the user needs that the protection forbids.</source>
        <translation>Kontoname, Gruppenmitgliedschaft, Ausgabe von klist tgt und was der Benutzer braucht, das der Schutz verbietet.</translation>
    </message>
</context>
<context>
    <name>cause:attack.spray-or-enumeration</name>
    <message>
        <source>The pattern looks like password spraying or account enumeration</source>
        <translation>Das Muster sieht nach Password Spraying oder dem Durchprobieren von Kontonamen aus</translation>
    </message>
    <message>
        <source>Within minutes many different names fail from one address: not a user&apos;s trouble, but somebody trying names or passwords, or a misled scanner.</source>
        <translation>Innerhalb von Minuten scheitern viele verschiedene Namen von einer Adresse: keine Störung eines Benutzers, sondern jemand, der Namen oder Kennwörter durchprobiert, oder ein fehlgeleiteter Scanner.</translation>
    </message>
    <message>
        <source>many names from one address within minutes</source>
        <translation>viele Namen von einer Adresse innerhalb von Minuten</translation>
    </message>
    <message>
        <source>names that do not exist</source>
        <translation>Namen, die es nicht gibt</translation>
    </message>
    <message>
        <source>Find the computer behind the address and take it off the network or block it.</source>
        <translation>Finden Sie den Computer hinter der Adresse und nehmen Sie ihn vom Netz oder sperren Sie ihn.</translation>
    </message>
    <message>
        <source>List the names that were tried, and those for which the password was right.</source>
        <translation>Listen Sie die versuchten Namen auf und diejenigen, deren Kennwort stimmte.</translation>
    </message>
    <message>
        <source>Reset the passwords of accounts that were hit, and look for sign-ins from that address.</source>
        <translation>Setzen Sie die Kennwörter betroffener Konten zurück und suchen Sie nach Anmeldungen von dieser Adresse.</translation>
    </message>
    <message>
        <source>No further failures from that address, and no sign-in with the names that were tried.</source>
        <translation>Keine weiteren Fehlversuche von dieser Adresse und keine Anmeldung mit den versuchten Namen.</translation>
    </message>
    <message>
        <source>Please change nothing on your side. Our security team looks into sign-on attempts that did not come from you.</source>
        <translation>Bitte ändern Sie bei sich nichts. Unser Sicherheitsteam untersucht Anmeldeversuche, die nicht von Ihnen kamen.</translation>
    </message>
    <message>
        <source>The address, time range, number of names and codes, the event export, and successful sign-ins from the same address.</source>
        <translation>Die Adresse, der Zeitraum, die Anzahl der Namen und Codes, der Ereignisexport und erfolgreiche Anmeldungen von derselben Adresse.</translation>
    </message>
</context>
<context>
    <name>cause:browser.negotiate-not-allowed</name>
    <message>
        <source>The browser is not allowed to answer Negotiate for this site</source>
        <translation>Der Browser darf für diese Website nicht mit Negotiate antworten</translation>
    </message>
    <message>
        <source>The browser has tickets, but its settings do not let it use them for this web site. It shows a password prompt instead. Another browser often works.</source>
        <translation>Der Browser hat Tickets, aber seine Einstellungen erlauben ihm nicht, sie für diese Website zu verwenden. Er fragt stattdessen nach dem Kennwort. Ein anderer Browser funktioniert oft.</translation>
    </message>
    <message>
        <source>the site is not on its list</source>
        <translation>die Website steht nicht auf seiner Liste</translation>
    </message>
    <message>
        <source>another browser works</source>
        <translation>ein anderer Browser funktioniert</translation>
    </message>
    <message>
        <source>it never asked for a ticket</source>
        <translation>er hat nie nach einem Ticket gefragt</translation>
    </message>
    <message>
        <source>Try the same page in another browser.</source>
        <translation>Versuchen Sie dieselbe Seite in einem anderen Browser.</translation>
    </message>
    <message>
        <source>Add the site to AuthServerAllowlist (Edge, Chrome), to the Intranet zone, or in Firefox to network.negotiate-auth.trusted-uris.</source>
        <translation>Nehmen Sie die Website in AuthServerAllowlist (Edge, Chrome), in die Zone Lokales Intranet oder in Firefox in network.negotiate-auth.trusted-uris auf.</translation>
    </message>
    <message>
        <source>Close all windows of the browser, open it again and load the page.</source>
        <translation>Schließen Sie alle Fenster des Browsers, öffnen Sie ihn wieder und laden Sie die Seite.</translation>
    </message>
    <message>
        <source>The page opens without a prompt, and the list shows a ticket HTTP/ for it.</source>
        <translation>Die Seite öffnet sich ohne Abfrage, und die Liste zeigt dafür ein Ticket HTTP/.</translation>
    </message>
    <message>
        <source>Your browser is not allowed to sign you in to this site by itself. The desktop team puts the site on the list; until then another browser may work.</source>
        <translation>Ihr Browser darf Sie an dieser Website nicht selbsttätig anmelden. Das Desktopteam nimmt die Website in die Liste auf; bis dahin funktioniert vielleicht ein anderer Browser.</translation>
    </message>
    <message>
        <source>The site&apos;s address, browser and version, and its policy page (edge://policy).</source>
        <translation>Die Adresse der Website, Browser und Version sowie seine Richtlinienseite (edge://policy).</translation>
    </message>
</context>
<context>
    <name>cause:ntlm.fallback</name>
    <message>
        <source>NTLM was used instead of Kerberos</source>
        <translation>NTLM wurde anstelle von Kerberos verwendet</translation>
    </message>
    <message>
        <source>The browser or program sent NTLM where a Kerberos ticket was wanted. Something before that failed silently; no better reason shows yet.</source>
        <translation>Der Browser oder das Programm hat NTLM gesendet, wo ein Kerberos-Ticket verlangt war. Davor ist etwas stillschweigend gescheitert; ein besserer Grund ist noch nicht zu sehen.</translation>
    </message>
    <message>
        <source>the token begins with NTLMSSP</source>
        <translation>das Token beginnt mit NTLMSSP</translation>
    </message>
    <message>
        <source>Ask for the ticket by hand. Its error names the reason.</source>
        <translation>Fordern Sie das Ticket von Hand an. Der Fehler nennt den Grund.</translation>
    </message>
    <message>
        <source>Look at the name in use: full host name, not a number address or an alias.</source>
        <translation>Prüfen Sie den verwendeten Namen: vollständiger Hostname, keine Zahlenadresse und kein Alias.</translation>
    </message>
    <message>
        <source>If the ticket can be had by hand, close all browser windows (an old PAC file or setting may be in use) and look at the browser&apos;s policy for authentication schemes.</source>
        <translation>Ist das Ticket von Hand zu bekommen, schließen Sie alle Browserfenster (eine alte PAC-Datei oder Einstellung kann aktiv sein) und prüfen Sie die Richtlinie des Browsers für Authentifizierungsverfahren.</translation>
    </message>
    <message>
        <source>The browser sends &apos;Negotiate YII...&apos; and the list shows the ticket.</source>
        <translation>Der Browser sendet &apos;Negotiate YII...&apos;, und die Liste zeigt das Ticket.</translation>
    </message>
    <message>
        <source>Your browser used an older way to sign on. We look for the reason why it could not use the new one.</source>
        <translation>Ihr Browser hat ein älteres Anmeldeverfahren verwendet. Wir suchen den Grund, warum er das neue nicht verwenden konnte.</translation>
    </message>
    <message>
        <source>The kind of token, the address in use, the result of klist get, and the browser&apos;s policy.</source>
        <translation>Die Art des Tokens, die verwendete Adresse, das Ergebnis von klist get und die Richtlinie des Browsers.</translation>
    </message>
</context>
<context>
    <name>cause:client.realm-mapping-missing</name>
    <message>
        <source>The computer lacks the realm mapping settings (policy not applied)</source>
        <translation>Dem Computer fehlen die Einstellungen zur Realmzuordnung (Richtlinie nicht angewendet)</translation>
    </message>
    <message>
        <source>The group policy with the settings for the proxy&apos;s realm has not reached this computer. It does not know that the proxy belongs to another realm and never asks for its ticket.</source>
        <translation>Die Gruppenrichtlinie mit den Einstellungen für den Proxyrealm hat diesen Computer nicht erreicht. Er weiß nicht, dass der Proxy zu einem anderen Realm gehört, und fordert dessen Ticket nie an.</translation>
    </message>
    <message>
        <source>no question for the proxy&apos;s realm leaves the computer</source>
        <translation>keine Anfrage zum Proxyrealm verlässt den Computer</translation>
    </message>
    <message>
        <source>the settings are not there</source>
        <translation>die Einstellungen fehlen</translation>
    </message>
    <message>
        <source>the policy exists, but not on this computer</source>
        <translation>die Richtlinie gibt es, aber nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Look whether the settings are there.</source>
        <translation>Sehen Sie nach, ob die Einstellungen da sind.</translation>
    </message>
    <message>
        <source>With the company network or VPN connected, fetch the policies, then restart the computer.</source>
        <translation>Rufen Sie bei verbundenem Firmennetz oder VPN die Richtlinien ab und starten Sie dann den Computer neu.</translation>
    </message>
    <message>
        <source>If they still do not come, see why: the computer is in another unit, was moved, or is filtered out.</source>
        <translation>Kommen sie immer noch nicht, suchen Sie den Grund: Der Computer liegt in einer anderen Organisationseinheit, wurde verschoben oder wird herausgefiltert.</translation>
    </message>
    <message>
        <source>On Linux or macOS add the realm to /etc/krb5.conf: its kdc under [realms], the proxy&apos;s domain under [domain_realm].</source>
        <translation>Unter Linux oder macOS tragen Sie den Realm in /etc/krb5.conf ein: seinen kdc unter [realms], die Domäne des Proxys unter [domain_realm].</translation>
    </message>
    <message>
        <source>The query shows the proxy&apos;s realm below MitRealms and domain_realm.</source>
        <translation>Die Abfrage zeigt den Proxyrealm unter MitRealms und domain_realm.</translation>
    </message>
    <message>
        <source>After loading a page the list shows krbtgt/PROXY-REALM.</source>
        <translation>Nach dem Laden einer Seite zeigt die Liste krbtgt/PROXY-REALM.</translation>
    </message>
    <message>
        <source>Your computer has not received a setting that it needs for the web gateway. I start the update now; afterwards please restart the computer once.</source>
        <translation>Ihr Computer hat eine Einstellung nicht erhalten, die er für das Webgateway braucht. Ich starte jetzt die Aktualisierung; bitte starten Sie den Computer danach einmal neu.</translation>
    </message>
    <message>
        <source>The output of the registry query and of gpresult, the computer&apos;s name and its place in the directory.</source>
        <translation>Die Ausgabe der Registrierungsabfrage und von gpresult, der Name des Computers und seine Position im Verzeichnis.</translation>
    </message>
</context>
<context>
    <name>cause:domain.realm-mapping-not-configured</name>
    <message>
        <source>The policy with the realm mapping does not exist on the domain controller</source>
        <translation>Die Richtlinie mit der Realmzuordnung existiert auf dem Domänencontroller nicht</translation>
    </message>
    <message>
        <source>No group policy in the domain carries the settings for the proxy&apos;s realm, or it is linked nowhere. Other policies arrive, so no computer can know the realm.</source>
        <translation>Keine Gruppenrichtlinie der Domäne enthält die Einstellungen für den Proxyrealm, oder sie ist nirgends verknüpft. Andere Richtlinien kommen an; also kann kein Computer den Realm kennen.</translation>
    </message>
    <message>
        <source>no question for the proxy&apos;s realm leaves any computer</source>
        <translation>keine Anfrage zum Proxyrealm verlässt irgendeinen Computer</translation>
    </message>
    <message>
        <source>other policies arrive, this one does not exist</source>
        <translation>andere Richtlinien kommen an, diese gibt es nicht</translation>
    </message>
    <message>
        <source>Create or link a policy: Computer Configuration, Administrative Templates, System, Kerberos. Set &apos;Define interoperable Kerberos V5 realm settings&apos; and &apos;Define host name-to-Kerberos realm mappings&apos; for the proxy&apos;s realm.</source>
        <translation>Legen Sie eine Richtlinie an oder verknüpfen Sie sie: Computerkonfiguration, Administrative Vorlagen, System, Kerberos. Setzen Sie &apos;Interoperable Kerberos V5-Bereichseinstellungen definieren&apos; (Define interoperable Kerberos V5 realm settings) und &apos;Zuordnungen von Hostnamen zu Kerberos-Bereichen definieren&apos; (Define host name-to-Kerberos realm mappings) für den Proxyrealm.</translation>
    </message>
    <message>
        <source>In the mapping write the domains with their leading dot, for Zscaler .CLOUD and .gateway.CLOUD; the realm in capital letters.</source>
        <translation>Schreiben Sie in der Zuordnung die Domänen mit führendem Punkt, bei Zscaler .CLOUD und .gateway.CLOUD; den Realm in Großbuchstaben.</translation>
    </message>
    <message>
        <source>Fetch the policies on one computer, restart it and test.</source>
        <translation>Rufen Sie auf einem Computer die Richtlinien ab, starten Sie ihn neu und testen Sie.</translation>
    </message>
    <message>
        <source>The query shows the proxy&apos;s realm below MitRealms and domain_realm.</source>
        <translation>Die Abfrage zeigt den Proxyrealm unter MitRealms und domain_realm.</translation>
    </message>
    <message>
        <source>A setting is missing for the whole company, not only on your computer. The directory team has to make it; until then nothing can be done at your desk.</source>
        <translation>Eine Einstellung fehlt im ganzen Unternehmen, nicht nur auf Ihrem Computer. Das Verzeichnisteam muss sie anlegen; bis dahin lässt sich an Ihrem Platz nichts tun.</translation>
    </message>
    <message>
        <source>The output of gpresult of one computer that receives other policies, the proxy&apos;s realm, and the domain suffixes of the proxy&apos;s hosts.</source>
        <translation>Die Ausgabe von gpresult eines Computers, der andere Richtlinien erhält, der Proxyrealm und die Domänensuffixe der Proxyhosts.</translation>
    </message>
</context>
<context>
    <name>cause:client.not-domain-logon</name>
    <message>
        <source>The user is not logged in to the domain</source>
        <translation>Der Benutzer ist nicht an der Domäne angemeldet</translation>
    </message>
    <message>
        <source>The user works with a local or private account, or on a computer outside the domain. Without a domain sign-in there is no ticket, although a domain controller could be reached.</source>
        <translation>Der Benutzer arbeitet mit einem lokalen oder privaten Konto oder an einem Computer außerhalb der Domäne. Ohne Domänenanmeldung gibt es kein Ticket, auch wenn ein Domänencontroller erreichbar wäre.</translation>
    </message>
    <message>
        <source>no domain sign-in, no ticket</source>
        <translation>keine Domänenanmeldung, kein Ticket</translation>
    </message>
    <message>
        <source>the account is not one of the domain</source>
        <translation>das Konto gehört nicht zur Domäne</translation>
    </message>
    <message>
        <source>Ask which account is signed in. The name should begin with the domain.</source>
        <translation>Fragen Sie, welches Konto angemeldet ist. Der Name sollte mit der Domäne beginnen.</translation>
    </message>
    <message>
        <source>Sign out. Sign in with the domain account, for instance DOMAIN\name, while the company network or VPN is connected.</source>
        <translation>Melden Sie sich ab. Melden Sie sich mit dem Domänenkonto an, zum Beispiel DOMAIN\name, während Firmennetz oder VPN verbunden ist.</translation>
    </message>
    <message>
        <source>If the computer is not in the domain, find out whether it should be; else the user needs another way to the web.</source>
        <translation>Ist der Computer nicht in der Domäne, klären Sie, ob er es sein sollte; sonst braucht der Benutzer einen anderen Weg ins Web.</translation>
    </message>
    <message>
        <source>The list shows krbtgt of the own domain.</source>
        <translation>Die Liste zeigt krbtgt der eigenen Domäne.</translation>
    </message>
    <message>
        <source>You are signed in with an account of this computer, not with your company account. Please sign out and sign in again with the company account.</source>
        <translation>Sie sind mit einem Konto dieses Computers angemeldet, nicht mit Ihrem Firmenkonto. Bitte melden Sie sich ab und mit dem Firmenkonto wieder an.</translation>
    </message>
    <message>
        <source>The output of whoami and of dsregcmd /status, and which kind of computer it is (company, private, external).</source>
        <translation>Die Ausgabe von whoami und von dsregcmd /status sowie die Art des Computers (Firma, privat, extern).</translation>
    </message>
</context>
<context>
    <name>cause:realm.wrong</name>
    <message>
        <source>The client asks the wrong realm</source>
        <translation>Der Client fragt den falschen Realm</translation>
    </message>
    <message>
        <source>The name leads to a realm that does not hold the account: a mail suffix, an old domain or a wrong default. The KDC says that this is the wrong realm.</source>
        <translation>Der Name führt zu einem Realm, in dem das Konto nicht liegt: ein Mailsuffix, eine alte Domäne oder eine falsche Vorgabe. Der KDC sagt, dass dies der falsche Realm ist.</translation>
    </message>
    <message>
        <source>the KDC itself says so</source>
        <translation>der KDC sagt es selbst</translation>
    </message>
    <message>
        <source>WRONG_REALM</source>
        <translation>WRONG_REALM</translation>
    </message>
    <message>
        <source>the part after the @ is not the user&apos;s domain</source>
        <translation>der Teil nach dem @ ist nicht die Domäne des Benutzers</translation>
    </message>
    <message>
        <source>Read the name that is used, and compare the part after the @ with the user&apos;s domain.</source>
        <translation>Lesen Sie den verwendeten Namen ab und vergleichen Sie den Teil nach dem @ mit der Domäne des Benutzers.</translation>
    </message>
    <message>
        <source>Sign in with DOMAIN\name, or with the name and the domain that the helpdesk gives.</source>
        <translation>Melden Sie sich mit DOMAIN\name an oder mit dem Namen und der Domäne, die der Helpdesk nennt.</translation>
    </message>
    <message>
        <source>If a mail suffix should work, add it as UPN suffix of the forest, or route it through the trust.</source>
        <translation>Soll ein Mailsuffix funktionieren, fügen Sie es als UPN-Suffix der Gesamtstruktur hinzu oder leiten Sie es über die Vertrauensstellung.</translation>
    </message>
    <message>
        <source>On Linux or macOS correct default_realm and [domain_realm] in /etc/krb5.conf.</source>
        <translation>Unter Linux oder macOS korrigieren Sie default_realm und [domain_realm] in /etc/krb5.conf.</translation>
    </message>
    <message>
        <source>A sign-in with the corrected name brings a ticket.</source>
        <translation>Eine Anmeldung mit dem korrigierten Namen bringt ein Ticket.</translation>
    </message>
    <message>
        <source>The name you typed ends in a domain that does not know you. Please use the ending that I give you now.</source>
        <translation>Der eingegebene Name endet auf eine Domäne, die Sie nicht kennt. Bitte verwenden Sie die Endung, die ich Ihnen jetzt nenne.</translation>
    </message>
    <message>
        <source>The name as typed, the realm that was asked, the KDC&apos;s answer, and the user&apos;s true domain.</source>
        <translation>Der Name wie eingegeben, der gefragte Realm, die Antwort des KDC und die tatsächliche Domäne des Benutzers.</translation>
    </message>
</context>
<context>
    <name>cause:realm.config-missing</name>
    <message>
        <source>The client has no usable Kerberos configuration</source>
        <translation>Der Client hat keine brauchbare Kerberos-Konfiguration</translation>
    </message>
    <message>
        <source>On this Linux, macOS or Java client the configuration file is missing, damaged or lacks the realm or its KDC. The client does not know whom to ask.</source>
        <translation>Auf diesem Linux-, macOS- oder Java-Client fehlt die Konfigurationsdatei, ist beschädigt oder nennt den Realm oder seinen KDC nicht. Der Client weiß nicht, wen er fragen soll.</translation>
    </message>
    <message>
        <source>the file does not say what the client needs</source>
        <translation>die Datei nennt nicht, was der Client braucht</translation>
    </message>
    <message>
        <source>the client itself says what is missing</source>
        <translation>der Client sagt selbst, was fehlt</translation>
    </message>
    <message>
        <source>it does not know whom to ask</source>
        <translation>er weiß nicht, wen er fragen soll</translation>
    </message>
    <message>
        <source>Look at the file. It needs default_realm in capital letters, and a kdc unless DNS knows the realm.</source>
        <translation>Sehen Sie die Datei an. Sie braucht default_realm in Großbuchstaben und einen kdc, sofern DNS den Realm nicht kennt.</translation>
    </message>
    <message>
        <source>Copy the file from a computer that works, or join the computer again.</source>
        <translation>Kopieren Sie die Datei von einem funktionierenden Computer oder nehmen Sie den Computer neu in die Domäne auf.</translation>
    </message>
    <message>
        <source>See that every user may read the file, and that no variable KRB5_CONFIG points elsewhere.</source>
        <translation>Stellen Sie sicher, dass jeder Benutzer die Datei lesen darf und keine Variable KRB5_CONFIG woandershin zeigt.</translation>
    </message>
    <message>
        <source>A sign-on by hand works.</source>
        <translation>Eine Anmeldung von Hand funktioniert.</translation>
    </message>
    <message>
        <source>The computer lacks the file that tells it where to sign on. I put it in place; then we try again.</source>
        <translation>Dem Computer fehlt die Datei, die ihm sagt, wo er sich anmelden soll. Ich lege sie an; dann versuchen wir es noch einmal.</translation>
    </message>
    <message>
        <source>The file&apos;s content, the exact error, the system&apos;s version, and how the computer was joined.</source>
        <translation>Der Inhalt der Datei, der genaue Fehler, die Version des Systems und wie der Computer aufgenommen wurde.</translation>
    </message>
</context>
<context>
    <name>cause:machine.secure-channel</name>
    <message>
        <source>The computer&apos;s own account is broken</source>
        <translation>Das eigene Konto des Computers ist defekt</translation>
    </message>
    <message>
        <source>The computer&apos;s own password does not match the one in the directory any more, or its account is gone. Then the domain does not trust the computer, whoever sits at it.</source>
        <translation>Das eigene Kennwort des Computers passt nicht mehr zu dem im Verzeichnis, oder sein Konto ist verschwunden. Dann vertraut die Domäne dem Computer nicht, gleich wer daran sitzt.</translation>
    </message>
    <message>
        <source>the test of the channel fails</source>
        <translation>der Test des Kanals schlägt fehl</translation>
    </message>
    <message>
        <source>&apos;the trust relationship failed&apos; means this</source>
        <translation>&apos;the trust relationship failed&apos; bedeutet genau dies</translation>
    </message>
    <message>
        <source>Test the channel.</source>
        <translation>Testen Sie den Kanal.</translation>
    </message>
    <message>
        <source>Repair it in an administrator&apos;s PowerShell, with a domain account that may join computers.</source>
        <translation>Reparieren Sie ihn in einer Administrator-PowerShell, mit einem Domänenkonto, das Computer aufnehmen darf.</translation>
    </message>
    <message>
        <source>If that fails, take the computer out of the domain and join it again.</source>
        <translation>Scheitert das, nehmen Sie den Computer aus der Domäne und dann neu auf.</translation>
    </message>
    <message>
        <source>See whether the computer&apos;s account still exists, is enabled and is there only once.</source>
        <translation>Sehen Sie nach, ob das Konto des Computers noch existiert, aktiviert ist und nur einmal vorkommt.</translation>
    </message>
    <message>
        <source>The test says that the channel is in good condition.</source>
        <translation>Der Test sagt, dass der Kanal in gutem Zustand ist.</translation>
    </message>
    <message>
        <source>Your computer has lost its own membership of our domain. I repair that; afterwards you sign in as usual.</source>
        <translation>Ihr Computer hat seine Mitgliedschaft in unserer Domäne verloren. Ich repariere das; danach melden Sie sich wie gewohnt an.</translation>
    </message>
    <message>
        <source>Computer name, output of nltest, event 5719 with time, and whether the computer was restored or renamed.</source>
        <translation>Computername, Ausgabe von nltest, Ereignis 5719 mit Zeit und ob der Computer wiederhergestellt oder umbenannt wurde.</translation>
    </message>
</context>
<context>
    <name>cause:clock.client-skew</name>
    <message>
        <source>The computer&apos;s clock is wrong</source>
        <translation>Die Uhr des Computers geht falsch</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is more than five minutes off. Every ticket carries times, and the other side refuses what seems too old or not yet valid.</source>
        <translation>Die Uhr des Computers weicht um mehr als fünf Minuten ab. Jedes Ticket trägt Zeiten, und die Gegenseite lehnt ab, was zu alt oder noch nicht gültig scheint.</translation>
    </message>
    <message>
        <source>more than five minutes from the domain controller</source>
        <translation>mehr als fünf Minuten Abweichung vom Domänencontroller</translation>
    </message>
    <message>
        <source>the computer itself is wrong</source>
        <translation>der Computer selbst geht falsch</translation>
    </message>
    <message>
        <source>SKEW</source>
        <translation>SKEW</translation>
    </message>
    <message>
        <source>Zscaler&apos;s first reason for this code</source>
        <translation>der erste Grund, den Zscaler für diesen Code nennt</translation>
    </message>
    <message>
        <source>Compare the computer&apos;s time, date and time zone with a phone.</source>
        <translation>Vergleichen Sie Uhrzeit, Datum und Zeitzone des Computers mit einem Telefon.</translation>
    </message>
    <message>
        <source>Let the computer take the time from the domain.</source>
        <translation>Lassen Sie den Computer die Zeit von der Domäne übernehmen.</translation>
    </message>
    <message>
        <source>If it is more than two days off, set date and time by hand first, then run the command.</source>
        <translation>Weicht sie um mehr als zwei Tage ab, stellen Sie Datum und Uhrzeit zuerst von Hand und führen Sie dann den Befehl aus.</translation>
    </message>
    <message>
        <source>Look where it takes its time from. In the domain it should be a domain controller.</source>
        <translation>Sehen Sie nach, woher er seine Zeit bezieht. In der Domäne sollte es ein Domänencontroller sein.</translation>
    </message>
    <message>
        <source>The offset is a few seconds.</source>
        <translation>Die Abweichung beträgt wenige Sekunden.</translation>
    </message>
    <message>
        <source>Clear the tickets and try again.</source>
        <translation>Löschen Sie die Tickets und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong, and therefore its tickets are refused. I set it right; then please try again.</source>
        <translation>Die Uhr Ihres Computers geht falsch, deshalb werden seine Tickets abgelehnt. Ich stelle sie richtig; bitte versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The offset with its direction, the time source, and whether the computer is a virtual machine or was asleep.</source>
        <translation>Die Abweichung mit Richtung, die Zeitquelle und ob der Computer eine virtuelle Maschine ist oder im Standby war.</translation>
    </message>
</context>
<context>
    <name>cause:clock.server-skew</name>
    <message>
        <source>The KDC&apos;s or the service&apos;s clock is wrong</source>
        <translation>Die Uhr des KDC oder des Dienstes geht falsch</translation>
    </message>
    <message>
        <source>The user&apos;s computer shows the right time, but the domain controller or the service is more than five minutes off. Then everybody is refused there.</source>
        <translation>Der Computer des Benutzers zeigt die richtige Zeit, aber der Domänencontroller oder der Dienst weicht um mehr als fünf Minuten ab. Dann werden dort alle abgelehnt.</translation>
    </message>
    <message>
        <source>the computer and the controller disagree</source>
        <translation>Computer und Domänencontroller stimmen nicht überein</translation>
    </message>
    <message>
        <source>the own controller agrees with the computer</source>
        <translation>der eigene Domänencontroller stimmt mit dem Rechner überein</translation>
    </message>
    <message>
        <source>and the computer is right</source>
        <translation>und der Computer geht richtig</translation>
    </message>
    <message>
        <source>SKEW</source>
        <translation>SKEW</translation>
    </message>
    <message>
        <source>Compare the computer with a phone, and the server with the computer.</source>
        <translation>Vergleichen Sie den Computer mit einem Telefon und den Server mit dem Computer.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s time source. The controller that holds the PDC role takes its time from outside, all others from the domain.</source>
        <translation>Korrigieren Sie die Zeitquelle des Servers. Der Domänencontroller mit der PDC-Rolle bezieht seine Zeit von außen, alle anderen von der Domäne.</translation>
    </message>
    <message>
        <source>On a virtual machine, switch off the time synchronisation of the host where it disturbs.</source>
        <translation>Auf einer virtuellen Maschine schalten Sie die Zeitsynchronisierung des Hosts ab, wo sie stört.</translation>
    </message>
    <message>
        <source>The offset is a few seconds from two different computers.</source>
        <translation>Die Abweichung beträgt von zwei verschiedenen Computern aus wenige Sekunden.</translation>
    </message>
    <message>
        <source>Your computer has the right time, but the server has not. The server team corrects it, and then it works for everybody.</source>
        <translation>Ihr Computer hat die richtige Zeit, der Server aber nicht. Das Serverteam korrigiert das, dann funktioniert es für alle.</translation>
    </message>
    <message>
        <source>Server name, its offset against a time server, its time source, and who is affected.</source>
        <translation>Servername, seine Abweichung von einem Zeitserver, seine Zeitquelle und wer betroffen ist.</translation>
    </message>
</context>
<context>
    <name>cause:etype.no-common</name>
    <message>
        <source>Client, KDC and account have no encryption type in common</source>
        <translation>Client, KDC und Konto haben keinen gemeinsamen Verschlüsselungstyp</translation>
    </message>
    <message>
        <source>The computer offers encryption types that the controller or the account does not have. Settings on one side are too narrow.</source>
        <translation>Der Computer bietet Verschlüsselungstypen an, die der Domänencontroller oder das Konto nicht hat. Die Einstellungen auf einer Seite sind zu eng.</translation>
    </message>
    <message>
        <source>no common type for the service</source>
        <translation>kein gemeinsamer Typ für den Dienst</translation>
    </message>
    <message>
        <source>ETYPE_NOSUPP</source>
        <translation>ETYPE_NOSUPP</translation>
    </message>
    <message>
        <source>the controller named no way of proof: it has no key of the kinds asked for</source>
        <translation>der Domänencontroller nannte kein Nachweisverfahren: Er hat keinen Schlüssel der angeforderten Arten</translation>
    </message>
    <message>
        <source>Note which account is meant: the user&apos;s, the service&apos;s or a trust.</source>
        <translation>Notieren Sie, welches Konto gemeint ist: das des Benutzers, das des Dienstes oder eine Vertrauensstellung.</translation>
    </message>
    <message>
        <source>Compare what is asked with what the account has: events 14, 16, 26 and 27 on the controller name both.</source>
        <translation>Vergleichen Sie, was angefordert wird, mit dem, was das Konto hat: Die Ereignisse 14, 16, 26 und 27 auf dem Domänencontroller nennen beides.</translation>
    </message>
    <message>
        <source>Set msDS-SupportedEncryptionTypes to 24 (AES) and reset the account&apos;s password, so that AES keys exist.</source>
        <translation>Setzen Sie msDS-SupportedEncryptionTypes auf 24 (AES) und setzen Sie das Kennwort des Kontos zurück, damit AES-Schlüssel entstehen.</translation>
    </message>
    <message>
        <source>Take the policy &apos;Configure encryption types allowed for Kerberos&apos; back where it is too narrow.</source>
        <translation>Nehmen Sie die Richtlinie &apos;Für Kerberos zulässige Verschlüsselungstypen konfigurieren&apos; zurück, wo sie zu eng ist.</translation>
    </message>
    <message>
        <source>The ticket is issued with AES.</source>
        <translation>Das Ticket wird mit AES ausgestellt.</translation>
    </message>
    <message>
        <source>Your computer and the server cannot agree on an encryption. The directory team has to renew the keys of one account.</source>
        <translation>Ihr Computer und der Server können sich nicht auf eine Verschlüsselung einigen. Das Verzeichnisteam muss die Schlüssel eines Kontos erneuern.</translation>
    </message>
    <message>
        <source>The account, the types asked for and the types available (event text), and the controller.</source>
        <translation>Das Konto, die angeforderten und die verfügbaren Typen (Ereignistext) und der Domänencontroller.</translation>
    </message>
</context>
<context>
    <name>cause:etype.rc4-disabled</name>
    <message>
        <source>RC4 was switched off and the account has only RC4 keys</source>
        <translation>RC4 wurde abgeschaltet, und das Konto hat nur RC4-Schlüssel</translation>
    </message>
    <message>
        <source>Updates of 2026 let domain controllers refuse RC4. An account whose password is older than AES, or a keytab or device that knows only RC4, then gets no ticket.</source>
        <translation>Seit Updates von 2026 können Domänencontroller RC4 ablehnen. Ein Konto, dessen Kennwort älter ist als AES, oder eine Keytab oder ein Gerät, das nur RC4 kann, bekommt dann kein Ticket.</translation>
    </message>
    <message>
        <source>the account has nothing but RC4</source>
        <translation>das Konto hat nichts als RC4</translation>
    </message>
    <message>
        <source>no AES key for this account</source>
        <translation>kein AES-Schlüssel für dieses Konto</translation>
    </message>
    <message>
        <source>the controller says that it refused RC4</source>
        <translation>der Domänencontroller sagt, dass er RC4 abgelehnt hat</translation>
    </message>
    <message>
        <source>since the controllers were updated</source>
        <translation>seit die Domänencontroller aktualisiert wurden</translation>
    </message>
    <message>
        <source>Find the account in the Kdcsvc events 201 to 209 on the domain controller.</source>
        <translation>Suchen Sie das Konto in den Kdcsvc-Ereignissen 201 bis 209 auf dem Domänencontroller.</translation>
    </message>
    <message>
        <source>Reset the account&apos;s password twice, so that it gets AES keys, and set msDS-SupportedEncryptionTypes to 24.</source>
        <translation>Setzen Sie das Kennwort des Kontos zweimal zurück, damit es AES-Schlüssel bekommt, und setzen Sie msDS-SupportedEncryptionTypes auf 24.</translation>
    </message>
    <message>
        <source>Make a new keytab with AES, or update the device that knows only RC4.</source>
        <translation>Erstellen Sie eine neue Keytab mit AES oder aktualisieren Sie das Gerät, das nur RC4 kann.</translation>
    </message>
    <message>
        <source>Allow RC4 for this one account only if nothing else is possible, and with an end date.</source>
        <translation>Lassen Sie RC4 für dieses eine Konto nur zu, wenn nichts anderes möglich ist, und mit Enddatum.</translation>
    </message>
    <message>
        <source>The ticket&apos;s encryption is AES, and no new Kdcsvc event names the account.</source>
        <translation>Die Verschlüsselung des Tickets ist AES, und kein neues Kdcsvc-Ereignis nennt das Konto.</translation>
    </message>
    <message>
        <source>An old kind of encryption was switched off for safety, and one account still depends on it. The directory team renews its keys.</source>
        <translation>Eine alte Verschlüsselung wurde aus Sicherheitsgründen abgeschaltet, und ein Konto ist noch darauf angewiesen. Das Verzeichnisteam erneuert seine Schlüssel.</translation>
    </message>
    <message>
        <source>The account, its password date, the Kdcsvc event with its text, and the patch state of the controllers.</source>
        <translation>Das Konto, das Datum seines Kennworts, das Kdcsvc-Ereignis mit Text und der Updatestand der Domänencontroller.</translation>
    </message>
</context>
<context>
    <name>cause:etype.des-in-use</name>
    <message>
        <source>DES is in use</source>
        <translation>DES wird verwendet</translation>
    </message>
    <message>
        <source>A ticket, account or request still uses DES, which has been broken for many years and is off by default. Somebody switched it on, or a very old system needs it.</source>
        <translation>Ein Ticket, Konto oder eine Anforderung verwendet noch DES, das seit vielen Jahren gebrochen und standardmäßig abgeschaltet ist. Jemand hat es eingeschaltet, oder ein sehr altes System braucht es.</translation>
    </message>
    <message>
        <source>encryption type 1 or 3</source>
        <translation>Verschlüsselungstyp 1 oder 3</translation>
    </message>
    <message>
        <source>Find accounts with &apos;Use only Kerberos DES encryption types&apos; and take the tick away.</source>
        <translation>Suchen Sie Konten mit &apos;Nur Kerberos-DES-Verschlüsselungstypen für dieses Konto verwenden&apos; und entfernen Sie das Häkchen.</translation>
    </message>
    <message>
        <source>Reset their passwords, so that AES keys exist.</source>
        <translation>Setzen Sie ihre Kennwörter zurück, damit AES-Schlüssel entstehen.</translation>
    </message>
    <message>
        <source>Replace or update the system that needs DES.</source>
        <translation>Ersetzen oder aktualisieren Sie das System, das DES braucht.</translation>
    </message>
    <message>
        <source>No ticket and no event shows encryption type 1 or 3 any more.</source>
        <translation>Kein Ticket und kein Ereignis zeigt mehr Verschlüsselungstyp 1 oder 3.</translation>
    </message>
    <message>
        <source>An outdated encryption is in use here. The directory team replaces it.</source>
        <translation>Hier wird eine veraltete Verschlüsselung verwendet. Das Verzeichnisteam ersetzt sie.</translation>
    </message>
    <message>
        <source>The account or system, the event with encryption type 1 or 3, and its owner.</source>
        <translation>Das Konto oder System, das Ereignis mit Verschlüsselungstyp 1 oder 3 und der Verantwortliche.</translation>
    </message>
</context>
<context>
    <name>cause:network.dc-unreachable</name>
    <message>
        <source>The computer cannot contact the domain controller</source>
        <translation>Der Computer kann den Domänencontroller nicht erreichen</translation>
    </message>
    <message>
        <source>The computer is outside the company network, the VPN is not connected, or a firewall stands in between. Without a domain controller there are no tickets.</source>
        <translation>Der Computer ist außerhalb des Firmennetzes, das VPN ist nicht verbunden, oder eine Firewall steht dazwischen. Ohne Domänencontroller gibt es keine Tickets.</translation>
    </message>
    <message>
        <source>port 88 does not answer</source>
        <translation>Port 88 antwortet nicht</translation>
    </message>
    <message>
        <source>requests without an answer</source>
        <translation>Anforderungen ohne Antwort</translation>
    </message>
    <message>
        <source>nobody handed out a ticket</source>
        <translation>niemand hat ein Ticket herausgegeben</translation>
    </message>
    <message>
        <source>Ask where the computer is and whether the VPN is connected.</source>
        <translation>Fragen Sie, wo der Computer ist und ob das VPN verbunden ist.</translation>
    </message>
    <message>
        <source>Connect the VPN, or go to the company network; then lock the screen and unlock it with the password.</source>
        <translation>Verbinden Sie das VPN oder gehen Sie ins Firmennetz; sperren Sie dann den Bildschirm und entsperren Sie ihn mit dem Kennwort.</translation>
    </message>
    <message>
        <source>Test the way to a domain controller.</source>
        <translation>Testen Sie den Weg zu einem Domänencontroller.</translation>
    </message>
    <message>
        <source>If the VPN is connected, allow ports 53, 88, 389 and 464 (TCP and UDP) from there to the domain controllers.</source>
        <translation>Ist das VPN verbunden, geben Sie von dort die Ports 53, 88, 389 und 464 (TCP und UDP) zu den Domänencontrollern frei.</translation>
    </message>
    <message>
        <source>The command names a domain controller.</source>
        <translation>Der Befehl nennt einen Domänencontroller.</translation>
    </message>
    <message>
        <source>After klist purge and loading a page, the list shows tickets.</source>
        <translation>Nach klist purge und dem Laden einer Seite zeigt die Liste Tickets.</translation>
    </message>
    <message>
        <source>Your computer cannot reach the company&apos;s sign-on server from where it is. Please connect the VPN, then lock the screen and unlock it with your password.</source>
        <translation>Ihr Computer kann den Anmeldeserver des Unternehmens von seinem Ort aus nicht erreichen. Bitte verbinden Sie das VPN, sperren Sie dann den Bildschirm und entsperren Sie ihn mit Ihrem Kennwort.</translation>
    </message>
    <message>
        <source>Place and network of the computer, VPN state, output of nltest, and which of ports 53, 88, 389 answer.</source>
        <translation>Ort und Netzwerk des Computers, Zustand des VPN, Ausgabe von nltest und welche der Ports 53, 88, 389 antworten.</translation>
    </message>
</context>
<context>
    <name>cause:network.directaccess-location</name>
    <message>
        <source>DirectAccess takes the computer to be inside when it is outside, or the reverse</source>
        <translation>DirectAccess hält den Computer für innen, wenn er außen ist, oder umgekehrt</translation>
    </message>
    <message>
        <source>DirectAccess decides by a probe whether the computer is in the company network. When it decides wrongly, names resolve by the wrong way and no domain controller is found.</source>
        <translation>DirectAccess entscheidet durch eine Probe, ob der Computer im Firmennetz ist. Entscheidet es falsch, werden Namen auf dem falschen Weg aufgelöst, und es wird kein Domänencontroller gefunden.</translation>
    </message>
    <message>
        <source>its rules do not fit where the computer is</source>
        <translation>seine Regeln passen nicht zum Ort des Computers</translation>
    </message>
    <message>
        <source>Compare the rules in force with where the computer is. Inside there must be none, outside those for the company&apos;s names.</source>
        <translation>Vergleichen Sie die geltenden Regeln mit dem Ort des Computers. Innen darf es keine geben, außen die für die Namen der Firma.</translation>
    </message>
    <message>
        <source>Look at the state of the connection and switch network adapters off and on once.</source>
        <translation>Sehen Sie den Zustand der Verbindung an und schalten Sie die Netzwerkadapter einmal aus und ein.</translation>
    </message>
    <message>
        <source>Check that the network location server answers inside the company, with a valid certificate, and not outside.</source>
        <translation>Prüfen Sie, dass der Netzwerkadressenserver innerhalb der Firma mit gültigem Zertifikat antwortet und außerhalb nicht.</translation>
    </message>
    <message>
        <source>The state fits the place, and a domain controller is found.</source>
        <translation>Der Zustand passt zum Ort, und ein Domänencontroller wird gefunden.</translation>
    </message>
    <message>
        <source>Your computer is mistaken about whether it is in the company network. I correct that; it may lose its connection for a moment.</source>
        <translation>Ihr Computer irrt sich darüber, ob er im Firmennetz ist. Ich korrigiere das; die Verbindung kann dabei kurz abbrechen.</translation>
    </message>
    <message>
        <source>Output of netsh dnsclient show state and of netsh name show effectivepolicy, and the place of the computer.</source>
        <translation>Ausgabe von netsh dnsclient show state und von netsh name show effectivepolicy sowie der Ort des Computers.</translation>
    </message>
</context>
<context>
    <name>cause:network.udp-fragments</name>
    <message>
        <source>Large UDP answers are lost and TCP 88 is blocked</source>
        <translation>Große UDP-Antworten gehen verloren, und TCP 88 ist gesperrt</translation>
    </message>
    <message>
        <source>The domain controller&apos;s answer does not fit into one UDP packet and it asks the client to come back by TCP. On this way TCP port 88 is closed or the pieces get lost.</source>
        <translation>Die Antwort des Domänencontrollers passt nicht in ein UDP-Paket, und er bittet den Client, über TCP wiederzukommen. Auf diesem Weg ist TCP-Port 88 geschlossen, oder die Teilstücke gehen verloren.</translation>
    </message>
    <message>
        <source>&apos;too big&apos; was answered and nothing followed</source>
        <translation>&apos;zu groß&apos; wurde geantwortet, und danach kam nichts</translation>
    </message>
    <message>
        <source>TCP 88 does not answer</source>
        <translation>TCP 88 antwortet nicht</translation>
    </message>
    <message>
        <source>RESPONSE_TOO_BIG</source>
        <translation>RESPONSE_TOO_BIG</translation>
    </message>
    <message>
        <source>small answers arrive</source>
        <translation>kleine Antworten kommen an</translation>
    </message>
    <message>
        <source>Test TCP port 88 of the domain controller from the user&apos;s computer.</source>
        <translation>Testen Sie TCP-Port 88 des Domänencontrollers vom Computer des Benutzers aus.</translation>
    </message>
    <message>
        <source>Open TCP 88 on this way, and look at the packet size (MTU) of the tunnel.</source>
        <translation>Öffnen Sie TCP 88 auf diesem Weg und prüfen Sie die Paketgröße (MTU) des Tunnels.</translation>
    </message>
    <message>
        <source>Until then let the client use TCP only: Windows MaxPacketSize = 1 below Lsa\Kerberos\Parameters, Linux udp_preference_limit = 1.</source>
        <translation>Bis dahin lassen Sie den Client nur TCP verwenden: Windows MaxPacketSize = 1 unter Lsa\Kerberos\Parameters, Linux udp_preference_limit = 1.</translation>
    </message>
    <message>
        <source>TCP 88 answers, and the sign-on comes at once.</source>
        <translation>TCP 88 antwortet, und die Anmeldung kommt sofort zustande.</translation>
    </message>
    <message>
        <source>The answer of the sign-on server is too long for the way from your network. The network team has to open a second door.</source>
        <translation>Die Antwort des Anmeldeservers ist zu lang für den Weg aus Ihrem Netzwerk. Das Netzwerkteam muss eine zweite Tür öffnen.</translation>
    </message>
    <message>
        <source>A capture with error 52 and what follows it, the port test, and the VPN or tunnel in use.</source>
        <translation>Ein Mitschnitt mit Fehler 52 und dem, was darauf folgt, der Porttest und das verwendete VPN oder der Tunnel.</translation>
    </message>
</context>
<context>
    <name>cause:dns.kdc-not-found</name>
    <message>
        <source>DNS has no KDC record for the realm</source>
        <translation>DNS hat keinen KDC-Eintrag für den Realm</translation>
    </message>
    <message>
        <source>The computer asks DNS for the domain controllers of the realm and gets no list. It uses a wrong DNS server, or the records are missing.</source>
        <translation>Der Computer fragt DNS nach den Domänencontrollern des Realms und bekommt keine Liste. Er verwendet einen falschen DNS-Server, oder die Einträge fehlen.</translation>
    </message>
    <message>
        <source>DNS does not know the realm</source>
        <translation>DNS kennt den Realm nicht</translation>
    </message>
    <message>
        <source>&apos;cannot find&apos; is not &apos;cannot contact&apos;</source>
        <translation>&apos;nicht zu finden&apos; ist nicht &apos;nicht erreichbar&apos;</translation>
    </message>
    <message>
        <source>no address, no question</source>
        <translation>keine Adresse, keine Anfrage</translation>
    </message>
    <message>
        <source>Look up the record from the user&apos;s computer.</source>
        <translation>Schlagen Sie den Eintrag vom Computer des Benutzers aus nach.</translation>
    </message>
    <message>
        <source>Look which DNS server is used. It must be one that knows the company&apos;s domain.</source>
        <translation>Sehen Sie nach, welcher DNS-Server verwendet wird. Es muss einer sein, der die Domäne des Unternehmens kennt.</translation>
    </message>
    <message>
        <source>Hand out the right DNS servers (DHCP, VPN), or forward the domain to them.</source>
        <translation>Verteilen Sie die richtigen DNS-Server (DHCP, VPN) oder leiten Sie die Domäne an diese weiter.</translation>
    </message>
    <message>
        <source>If the records are missing on the right server, let the domain controllers register them again.</source>
        <translation>Fehlen die Einträge auf dem richtigen Server, lassen Sie die Domänencontroller sie neu registrieren.</translation>
    </message>
    <message>
        <source>The look-up lists the domain controllers.</source>
        <translation>Die Abfrage listet die Domänencontroller auf.</translation>
    </message>
    <message>
        <source>Your computer asks the wrong directory of names and therefore cannot find the sign-on server. We give it the right one.</source>
        <translation>Ihr Computer fragt das falsche Namensverzeichnis und findet deshalb den Anmeldeserver nicht. Wir geben ihm das richtige.</translation>
    </message>
    <message>
        <source>The DNS servers in use, the answer to the SRV look-up from the client and from a server, and the network it is in.</source>
        <translation>Die verwendeten DNS-Server, die Antwort auf die SRV-Abfrage vom Client und von einem Server aus und das Netzwerk, in dem er sich befindet.</translation>
    </message>
</context>
<context>
    <name>cause:dns.name-mismatch</name>
    <message>
        <source>Forward and reverse names of the service disagree</source>
        <translation>Vorwärts- und Rückwärtsname des Dienstes stimmen nicht überein</translation>
    </message>
    <message>
        <source>The client builds the service&apos;s name from what DNS gives back: an alias leads to another name, or the reverse look-up does. For that name no ticket exists.</source>
        <translation>Der Client bildet den Namen des Dienstes aus dem, was DNS zurückgibt: Ein Alias oder die Rückwärtsauflösung führt zu einem anderen Namen. Für diesen Namen gibt es kein Ticket.</translation>
    </message>
    <message>
        <source>the name that DNS gives back is another one</source>
        <translation>DNS gibt einen anderen Namen zurück</translation>
    </message>
    <message>
        <source>the changed name is not registered</source>
        <translation>der geänderte Name ist nicht registriert</translation>
    </message>
    <message>
        <source>Look the name up, then its address.</source>
        <translation>Schlagen Sie den Namen nach, dann seine Adresse.</translation>
    </message>
    <message>
        <source>Correct the reverse record, or replace the alias by an address record of its own.</source>
        <translation>Korrigieren Sie den Rückwärtseintrag oder ersetzen Sie den Alias durch einen eigenen Adresseintrag.</translation>
    </message>
    <message>
        <source>Or register the service under the name that DNS gives back.</source>
        <translation>Oder registrieren Sie den Dienst unter dem Namen, den DNS zurückgibt.</translation>
    </message>
    <message>
        <source>On Linux, rdns = false or dns_canonicalize_hostname = fallback in /etc/krb5.conf keeps the client from rewriting the name.</source>
        <translation>Unter Linux verhindert rdns = false oder dns_canonicalize_hostname = fallback in /etc/krb5.conf, dass der Client den Namen umschreibt.</translation>
    </message>
    <message>
        <source>Name and address lead to each other, and the ticket is issued.</source>
        <translation>Name und Adresse führen zueinander, und das Ticket wird ausgestellt.</translation>
    </message>
    <message>
        <source>The server has two names, and your computer asks for the one that nobody registered. The network team puts the names in order.</source>
        <translation>Der Server hat zwei Namen, und Ihr Computer fragt nach dem, den niemand registriert hat. Das Netzwerkteam bringt die Namen in Ordnung.</translation>
    </message>
    <message>
        <source>The name as typed, the alias, the address, the reverse name, and the name in the ticket request.</source>
        <translation>Der Name wie eingegeben, der Alias, die Adresse, der Rückwärtsname und der Name in der Ticketanforderung.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.default-pac</name>
    <message>
        <source>The default PAC file is in use instead of the Kerberos one, so traffic goes to an IP address or a port without Kerberos</source>
        <translation>Die Standard-PAC-Datei ist statt der Kerberos-PAC-Datei aktiv; der Datenverkehr geht an eine IP-Adresse oder einen Port ohne Kerberos</translation>
    </message>
    <message>
        <source>The proxy setting leads the browser to a number address or to a port where the proxy does not ask for Kerberos. For a number address no ticket exists, so the browser falls back to NTLM.</source>
        <translation>Die Proxyeinstellung führt den Browser zu einer Zahlenadresse oder einem Port, auf dem der Proxy kein Kerberos verlangt. Für eine Zahlenadresse gibt es kein Ticket, deshalb weicht der Browser auf NTLM aus.</translation>
    </message>
    <message>
        <source>without a ticket the proxy shows this code</source>
        <translation>ohne Ticket zeigt der Proxy diesen Code</translation>
    </message>
    <message>
        <source>a ticket cannot be asked for a number address</source>
        <translation>für eine Zahlenadresse kann kein Ticket angefordert werden</translation>
    </message>
    <message>
        <source>some clients ask for the number address all the same</source>
        <translation>manche Clients fragen trotzdem nach der Zahlenadresse</translation>
    </message>
    <message>
        <source>the computer has no reason to ask</source>
        <translation>der Computer hat keinen Anlass zu fragen</translation>
    </message>
    <message>
        <source>the browser falls back to NTLM</source>
        <translation>der Browser weicht auf NTLM aus</translation>
    </message>
    <message>
        <source>Look up the address of the PAC file that the computer uses.</source>
        <translation>Stellen Sie die Adresse der PAC-Datei fest, die der Computer verwendet.</translation>
    </message>
    <message>
        <source>Give the computer the Kerberos PAC file. It names the proxy by its full host name, and for Zscaler it ends in port 8800.</source>
        <translation>Geben Sie dem Computer die Kerberos-PAC-Datei. Sie nennt den Proxy mit seinem vollständigen Hostnamen und bei Zscaler mit Port 8800.</translation>
    </message>
    <message>
        <source>Let the computer fetch the new setting, close all browser windows and open one again.</source>
        <translation>Lassen Sie den Computer die neue Einstellung abrufen, schließen Sie alle Browserfenster und öffnen Sie wieder eines.</translation>
    </message>
    <message>
        <source>After loading a page, the list shows a ticket HTTP/ for the proxy&apos;s host name.</source>
        <translation>Nach dem Laden einer Seite zeigt die Liste ein Ticket HTTP/ für den Hostnamen des Proxys.</translation>
    </message>
    <message>
        <source>The page opens without a code.</source>
        <translation>Die Seite öffnet sich ohne Code.</translation>
    </message>
    <message>
        <source>Your computer uses the wrong address for the web gateway, one for which no sign-on ticket exists. We switch it to the right one; after that please close the browser and open it again.</source>
        <translation>Ihr Computer verwendet die falsche Adresse für das Webgateway, eine, für die es kein Anmeldeticket gibt. Wir stellen auf die richtige um; bitte schließen Sie danach den Browser und öffnen Sie ihn wieder.</translation>
    </message>
    <message>
        <source>The address of the PAC file in use, what it returns for a page, and the address of the Kerberos PAC file.</source>
        <translation>Die Adresse der verwendeten PAC-Datei, was sie für eine Seite zurückgibt, und die Adresse der Kerberos-PAC-Datei.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.pac-unreachable</name>
    <message>
        <source>The PAC file cannot be fetched or fails to evaluate</source>
        <translation>Die PAC-Datei kann nicht abgerufen oder nicht ausgewertet werden</translation>
    </message>
    <message>
        <source>The browser should learn its proxy from the PAC file, but cannot fetch it or stumbles over an error in it. It then goes without a proxy, or nowhere.</source>
        <translation>Der Browser soll seinen Proxy aus der PAC-Datei erfahren, kann sie aber nicht abrufen oder stolpert über einen Fehler darin. Er geht dann ohne Proxy ins Netz oder gar nicht.</translation>
    </message>
    <message>
        <source>the file cannot be fetched</source>
        <translation>die Datei kann nicht abgerufen werden</translation>
    </message>
    <message>
        <source>Open the address of the PAC file in a browser. It must show a script that begins with &apos;function FindProxyForURL&apos;.</source>
        <translation>Öffnen Sie die Adresse der PAC-Datei in einem Browser. Es muss ein Skript erscheinen, das mit &apos;function FindProxyForURL&apos; beginnt.</translation>
    </message>
    <message>
        <source>If it does not load, check the name in DNS and the way to the server from this network.</source>
        <translation>Lädt sie nicht, prüfen Sie den Namen in DNS und den Weg zum Server aus diesem Netzwerk.</translation>
    </message>
    <message>
        <source>If it loads, evaluate it for the failing page and mend the error; then publish it again.</source>
        <translation>Lädt sie, werten Sie sie für die fehlerhafte Seite aus, beheben Sie den Fehler und veröffentlichen Sie sie neu.</translation>
    </message>
    <message>
        <source>The file loads, and for the failing page it gives the proxy&apos;s host name and port.</source>
        <translation>Die Datei lädt und gibt für die fehlerhafte Seite Hostnamen und Port des Proxys zurück.</translation>
    </message>
    <message>
        <source>Your browser cannot read the file that tells it where the web gateway is. We check that file; nothing is wrong with your password.</source>
        <translation>Ihr Browser kann die Datei nicht lesen, die ihm sagt, wo das Webgateway ist. Wir prüfen diese Datei; mit Ihrem Kennwort ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Address of the PAC file, the error when it is opened, the network the computer is in, and the script itself.</source>
        <translation>Adresse der PAC-Datei, der Fehler beim Öffnen, das Netzwerk des Computers und das Skript selbst.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.negotiate-not-offered</name>
    <message>
        <source>The proxy does not offer Negotiate</source>
        <translation>Der Proxy bietet Negotiate nicht an</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-on, but offers only NTLM or Basic, or it does not ask at all. No browser sends a Kerberos ticket to a proxy that does not offer Negotiate.</source>
        <translation>Der Proxy verlangt eine Anmeldung, bietet aber nur NTLM oder Basic an, oder er verlangt gar keine. Kein Browser sendet ein Kerberos-Ticket an einen Proxy, der Negotiate nicht anbietet.</translation>
    </message>
    <message>
        <source>its answer 407 lacks the word Negotiate</source>
        <translation>in seiner Antwort 407 fehlt das Wort Negotiate</translation>
    </message>
    <message>
        <source>Show what the proxy offers, with curl and without a password.</source>
        <translation>Lassen Sie sich mit curl und ohne Kennwort anzeigen, was der Proxy anbietet.</translation>
    </message>
    <message>
        <source>Switch Kerberos on for this location and this port, and check that no rule exempts the site or the network.</source>
        <translation>Schalten Sie Kerberos für diesen Standort und diesen Port ein und prüfen Sie, dass keine Regel die Website oder das Netzwerk ausnimmt.</translation>
    </message>
    <message>
        <source>Close the browser and try again.</source>
        <translation>Schließen Sie den Browser und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer 407 has a line &apos;Proxy-Authenticate: Negotiate&apos;.</source>
        <translation>Die Antwort 407 enthält eine Zeile &apos;Proxy-Authenticate: Negotiate&apos;.</translation>
    </message>
    <message>
        <source>The web gateway does not ask your computer for the kind of sign-on that it should. That is a setting at the gateway, not on your computer.</source>
        <translation>Das Webgateway verlangt von Ihrem Computer nicht die Art der Anmeldung, die es verlangen sollte. Das ist eine Einstellung des Gateways, nicht Ihres Computers.</translation>
    </message>
    <message>
        <source>The full answer 407 with its header lines, proxy host and port, and the location as the proxy sees it.</source>
        <translation>Die vollständige Antwort 407 mit ihren Headerzeilen, Host und Port des Proxys und der Standort, wie ihn der Proxy sieht.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.port-blocked</name>
    <message>
        <source>The Kerberos port of the proxy cannot be reached</source>
        <translation>Der Kerberos-Port des Proxys ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The setting names the right proxy, but the connection to its port is refused or gets no answer. Usually a firewall lets the ordinary web ports pass, but not this one.</source>
        <translation>Die Einstellung nennt den richtigen Proxy, aber die Verbindung zu seinem Port wird abgelehnt oder bleibt ohne Antwort. Meist lässt eine Firewall die gewöhnlichen Webports durch, diesen aber nicht.</translation>
    </message>
    <message>
        <source>the firewall swallows the request</source>
        <translation>die Firewall verschluckt die Anforderung</translation>
    </message>
    <message>
        <source>Test the port from the user&apos;s computer.</source>
        <translation>Testen Sie den Port vom Computer des Benutzers aus.</translation>
    </message>
    <message>
        <source>Open the way to the proxy&apos;s host and port (Zscaler: TCP 8800) from this network.</source>
        <translation>Öffnen Sie den Weg zu Host und Port des Proxys (Zscaler: TCP 8800) aus diesem Netzwerk.</translation>
    </message>
    <message>
        <source>Check that the proxy listens on that port for this location.</source>
        <translation>Prüfen Sie, dass der Proxy für diesen Standort auf dem Port lauscht.</translation>
    </message>
    <message>
        <source>The port answers from the user&apos;s computer.</source>
        <translation>Der Port antwortet vom Computer des Benutzers aus.</translation>
    </message>
    <message>
        <source>Your computer cannot reach the door of the web gateway from this network. The network team has to open it.</source>
        <translation>Ihr Computer kann die Tür des Webgateways aus diesem Netzwerk nicht erreichen. Das Netzwerkteam muss sie öffnen.</translation>
    </message>
    <message>
        <source>Proxy host, its addresses and port, the network the computer is in, and the result of the port test.</source>
        <translation>Proxyhost, seine Adressen und der Port, das Netzwerk des Computers und das Ergebnis des Porttests.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.ticket-refused</name>
    <message>
        <source>The proxy realm&apos;s KDC does not know the proxy&apos;s service</source>
        <translation>Der KDC des Proxyrealms kennt den Dienst des Proxys nicht</translation>
    </message>
    <message>
        <source>The trust works and the own domain hands out the way to the proxy&apos;s realm, but there the KDC has no service of that name. The host name in the proxy setting is wrong, or the provider has not set it up.</source>
        <translation>Die Vertrauensstellung funktioniert, und die eigene Domäne gibt den Weg zum Proxyrealm heraus, aber der KDC dort hat keinen Dienst dieses Namens. Der Hostname in der Proxyeinstellung ist falsch, oder der Anbieter hat ihn nicht eingerichtet.</translation>
    </message>
    <message>
        <source>the trust works</source>
        <translation>die Vertrauensstellung funktioniert</translation>
    </message>
    <message>
        <source>the last step fails</source>
        <translation>der letzte Schritt scheitert</translation>
    </message>
    <message>
        <source>the proxy&apos;s realm does not know the name</source>
        <translation>der Realm des Proxys kennt den Namen nicht</translation>
    </message>
    <message>
        <source>Compare the proxy&apos;s host name in the PAC file with the provider&apos;s list, letter by letter, and look for an alias in DNS.</source>
        <translation>Vergleichen Sie den Hostnamen des Proxys in der PAC-Datei Buchstabe für Buchstabe mit der Liste des Anbieters und suchen Sie in DNS nach einem Alias.</translation>
    </message>
    <message>
        <source>Use the host name that the provider gives for Kerberos, not an alias or an own name.</source>
        <translation>Verwenden Sie den Hostnamen, den der Anbieter für Kerberos nennt, keinen Alias und keinen eigenen Namen.</translation>
    </message>
    <message>
        <source>If the name is right, report that the KDC of the realm answers &apos;server not found&apos; for HTTP/ and that host.</source>
        <translation>Stimmt der Name, melden Sie, dass der KDC des Realms für HTTP/ und diesen Host mit &apos;server not found&apos; antwortet.</translation>
    </message>
    <message>
        <source>Asking for the proxy&apos;s ticket by hand succeeds.</source>
        <translation>Das Ticket für den Proxy lässt sich von Hand anfordern.</translation>
    </message>
    <message>
        <source>Your sign-on gets as far as the provider of the web gateway, and there the gateway&apos;s name is not known. We check the name and, if it is right, report it to the provider.</source>
        <translation>Ihre Anmeldung kommt bis zum Anbieter des Webgateways, und dort ist der Name des Gateways nicht bekannt. Wir prüfen den Namen und melden es dem Anbieter, wenn er stimmt.</translation>
    </message>
    <message>
        <source>The exact name asked for (HTTP/host @ REALM), a capture with error 7 from the provider&apos;s KDC, and the list of tickets.</source>
        <translation>Der genaue angefragte Name (HTTP/host @ REALM), ein Mitschnitt mit Fehler 7 vom KDC des Anbieters und die Ticketliste.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.kdc-unreachable</name>
    <message>
        <source>The proxy realm&apos;s KDC cannot be reached</source>
        <translation>Der KDC des Proxyrealms ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The own domain hands out the way to the proxy&apos;s realm, but the computer gets no answer from the KDC there. It is asked directly on port 88, not through the proxy, and a firewall often forgets that.</source>
        <translation>Die eigene Domäne gibt den Weg zum Proxyrealm heraus, aber der Computer bekommt vom KDC dort keine Antwort. Dieser wird direkt auf Port 88 gefragt, nicht über den Proxy, und bei Firewalls wird das oft vergessen.</translation>
    </message>
    <message>
        <source>the trust works</source>
        <translation>die Vertrauensstellung funktioniert</translation>
    </message>
    <message>
        <source>the last step fails</source>
        <translation>der letzte Schritt scheitert</translation>
    </message>
    <message>
        <source>its port 88 does not answer</source>
        <translation>sein Port 88 antwortet nicht</translation>
    </message>
    <message>
        <source>Test port 88 of the provider&apos;s KDC from the user&apos;s computer. For Zscaler it is kerberos. and the cloud.</source>
        <translation>Testen Sie Port 88 des KDC des Anbieters vom Computer des Benutzers aus. Bei Zscaler heißt er kerberos. und die Cloud.</translation>
    </message>
    <message>
        <source>Allow TCP and UDP 88 to that host from this network, and let its name resolve in DNS.</source>
        <translation>Geben Sie TCP und UDP 88 zu diesem Host aus diesem Netzwerk frei und sorgen Sie dafür, dass sein Name in DNS aufgelöst wird.</translation>
    </message>
    <message>
        <source>See that the PAC file sends this host DIRECT, so that its traffic does not run into the proxy itself.</source>
        <translation>Stellen Sie sicher, dass die PAC-Datei diesen Host DIRECT behandelt, damit der Verkehr nicht in den Proxy selbst läuft.</translation>
    </message>
    <message>
        <source>The port answers, and the proxy&apos;s ticket appears in the list.</source>
        <translation>Der Port antwortet, und das Ticket für den Proxy erscheint in der Liste.</translation>
    </message>
    <message>
        <source>Your computer gets half of its way to the web gateway; the second half is blocked by the network from where you are. The network team has to open it.</source>
        <translation>Ihr Computer schafft den halben Weg zum Webgateway; die zweite Hälfte ist von Ihrem Netzwerk aus gesperrt. Das Netzwerkteam muss sie öffnen.</translation>
    </message>
    <message>
        <source>The KDC&apos;s host name and addresses, the network of the computer, the port test, and a capture with the unanswered requests.</source>
        <translation>Hostname und Adressen des KDC, das Netzwerk des Computers, der Porttest und ein Mitschnitt mit den unbeantworteten Anforderungen.</translation>
    </message>
</context>
<context>
    <name>cause:spn.missing</name>
    <message>
        <source>No account holds the service principal name</source>
        <translation>Kein Konto trägt den Dienstprinzipalnamen</translation>
    </message>
    <message>
        <source>The domain controller has no account for the name of the service, so it can issue no ticket. The browser or program then falls back to NTLM or asks for a password.</source>
        <translation>Der Domänencontroller hat kein Konto für den Namen des Dienstes und kann deshalb kein Ticket ausstellen. Der Browser oder das Programm weicht dann auf NTLM aus oder fragt nach einem Kennwort.</translation>
    </message>
    <message>
        <source>the controller does not know the name</source>
        <translation>der Domänencontroller kennt den Namen nicht</translation>
    </message>
    <message>
        <source>S_PRINCIPAL_UNKNOWN</source>
        <translation>S_PRINCIPAL_UNKNOWN</translation>
    </message>
    <message>
        <source>nobody holds the name</source>
        <translation>niemand trägt den Namen</translation>
    </message>
    <message>
        <source>Note the service&apos;s exact name: kind and host, for instance HTTP/server.corp.example.com.</source>
        <translation>Notieren Sie den genauen Namen des Dienstes: Art und Host, zum Beispiel HTTP/server.corp.example.com.</translation>
    </message>
    <message>
        <source>See who holds the name.</source>
        <translation>Sehen Sie nach, wer den Namen trägt.</translation>
    </message>
    <message>
        <source>Register it on the account under which the service runs. -S refuses duplicates.</source>
        <translation>Registrieren Sie ihn auf dem Konto, unter dem der Dienst läuft. -S lehnt Duplikate ab.</translation>
    </message>
    <message>
        <source>Clear the tickets and try again after a quarter of an hour.</source>
        <translation>Löschen Sie die Tickets und versuchen Sie es nach einer Viertelstunde erneut.</translation>
    </message>
    <message>
        <source>The ticket is issued.</source>
        <translation>Das Ticket wird ausgestellt.</translation>
    </message>
    <message>
        <source>The service you want is not registered under this name in our directory. The directory team adds it; your password is fine.</source>
        <translation>Der gewünschte Dienst ist unter diesem Namen in unserem Verzeichnis nicht registriert. Das Verzeichnisteam trägt ihn ein; Ihr Kennwort ist in Ordnung.</translation>
    </message>
    <message>
        <source>The exact service name, the account the service runs under, and the answer of setspn -Q.</source>
        <translation>Der genaue Dienstname, das Konto, unter dem der Dienst läuft, und die Antwort von setspn -Q.</translation>
    </message>
</context>
<context>
    <name>cause:spn.duplicate</name>
    <message>
        <source>Two accounts hold the same service principal name</source>
        <translation>Zwei Konten tragen denselben Dienstprinzipalnamen</translation>
    </message>
    <message>
        <source>Two accounts carry the service&apos;s name. The controller cannot know which key to use and refuses, or picks the wrong one.</source>
        <translation>Zwei Konten tragen den Namen des Dienstes. Der Domänencontroller weiß nicht, welcher Schlüssel zu verwenden ist, und lehnt ab oder nimmt den falschen.</translation>
    </message>
    <message>
        <source>the controller finds two</source>
        <translation>der Domänencontroller findet zwei</translation>
    </message>
    <message>
        <source>PRINCIPAL_NOT_UNIQUE</source>
        <translation>PRINCIPAL_NOT_UNIQUE</translation>
    </message>
    <message>
        <source>the controller logs the duplicate</source>
        <translation>der Domänencontroller protokolliert das Duplikat</translation>
    </message>
    <message>
        <source>two accounts hold the name</source>
        <translation>zwei Konten tragen den Namen</translation>
    </message>
    <message>
        <source>List the duplicates.</source>
        <translation>Listen Sie die Duplikate auf.</translation>
    </message>
    <message>
        <source>Take the name from the account under which the service does not run.</source>
        <translation>Entfernen Sie den Namen von dem Konto, unter dem der Dienst nicht läuft.</translation>
    </message>
    <message>
        <source>Clear the tickets and try again after a quarter of an hour.</source>
        <translation>Löschen Sie die Tickets und versuchen Sie es nach einer Viertelstunde erneut.</translation>
    </message>
    <message>
        <source>Only one account is listed, and the ticket is issued.</source>
        <translation>Nur noch ein Konto wird aufgeführt, und das Ticket wird ausgestellt.</translation>
    </message>
    <message>
        <source>The service is listed twice in our directory, and that confuses the sign-on server. The directory team removes the wrong entry.</source>
        <translation>Der Dienst steht zweimal in unserem Verzeichnis, und das verwirrt den Anmeldeserver. Das Verzeichnisteam entfernt den falschen Eintrag.</translation>
    </message>
    <message>
        <source>The service name, both accounts, and the account under which the service runs.</source>
        <translation>Der Dienstname, beide Konten und das Konto, unter dem der Dienst läuft.</translation>
    </message>
</context>
<context>
    <name>cause:spn.wrong-account</name>
    <message>
        <source>The service principal name is on an account whose key the service does not have</source>
        <translation>Der Dienstprinzipalname liegt auf einem Konto, dessen Schlüssel der Dienst nicht hat</translation>
    </message>
    <message>
        <source>The controller issues a ticket, but encrypted for another account than the one the service runs under. The service cannot read it.</source>
        <translation>Der Domänencontroller stellt ein Ticket aus, aber verschlüsselt für ein anderes Konto als das, unter dem der Dienst läuft. Der Dienst kann es nicht lesen.</translation>
    </message>
    <message>
        <source>a ticket is issued</source>
        <translation>ein Ticket wird ausgestellt</translation>
    </message>
    <message>
        <source>the service cannot read it</source>
        <translation>der Dienst kann es nicht lesen</translation>
    </message>
    <message>
        <source>MODIFIED</source>
        <translation>MODIFIED</translation>
    </message>
    <message>
        <source>the name sits on another account</source>
        <translation>der Name liegt auf einem anderen Konto</translation>
    </message>
    <message>
        <source>Note the account that the error names, and the service&apos;s name.</source>
        <translation>Notieren Sie das Konto, das der Fehler nennt, und den Namen des Dienstes.</translation>
    </message>
    <message>
        <source>See on which account the name is registered.</source>
        <translation>Sehen Sie nach, auf welchem Konto der Name registriert ist.</translation>
    </message>
    <message>
        <source>Compare it with the account the service or application pool runs under.</source>
        <translation>Vergleichen Sie es mit dem Konto, unter dem der Dienst oder Anwendungspool läuft.</translation>
    </message>
    <message>
        <source>Move the name to that account.</source>
        <translation>Verschieben Sie den Namen auf dieses Konto.</translation>
    </message>
    <message>
        <source>Sign out and in again, so that a fresh ticket is used.</source>
        <translation>Melden Sie sich ab und wieder an, damit ein frisches Ticket verwendet wird.</translation>
    </message>
    <message>
        <source>The page or service opens without a prompt, and event 4 does not come back.</source>
        <translation>Die Seite oder der Dienst öffnet sich ohne Abfrage, und Ereignis 4 kommt nicht wieder.</translation>
    </message>
    <message>
        <source>Your ticket is fine, but the server cannot open it, because it is made out to another account. The service&apos;s owner has to correct that.</source>
        <translation>Ihr Ticket ist in Ordnung, aber der Server kann es nicht öffnen, weil es auf ein anderes Konto ausgestellt ist. Der Verantwortliche des Dienstes muss das korrigieren.</translation>
    </message>
    <message>
        <source>The service name, the account it is registered on, the account it runs under, and event 4 with its text.</source>
        <translation>Der Dienstname, das Konto, auf dem er registriert ist, das Konto, unter dem er läuft, und Ereignis 4 mit Text.</translation>
    </message>
</context>
<context>
    <name>cause:spn.target-is-address</name>
    <message>
        <source>The client asks for a service by IP address or alias, for which no name is registered</source>
        <translation>Der Client fragt nach einem Dienst über IP-Adresse oder Alias, wofür kein Name registriert ist</translation>
    </message>
    <message>
        <source>The service is called by a number address, a short name or an alias. Nobody registered that as a service name, so no ticket can be issued.</source>
        <translation>Der Dienst wird über eine Zahlenadresse, einen Kurznamen oder einen Alias aufgerufen. Niemand hat das als Dienstnamen registriert, deshalb kann kein Ticket ausgestellt werden.</translation>
    </message>
    <message>
        <source>nobody registers a number address</source>
        <translation>niemand registriert eine Zahlenadresse</translation>
    </message>
    <message>
        <source>no account holds that name</source>
        <translation>kein Konto trägt diesen Namen</translation>
    </message>
    <message>
        <source>Open the service by its full host name, for instance https://server.corp.example.com.</source>
        <translation>Öffnen Sie den Dienst mit seinem vollständigen Hostnamen, zum Beispiel https://server.corp.example.com.</translation>
    </message>
    <message>
        <source>Correct the bookmark, shortcut or setting that holds the address.</source>
        <translation>Korrigieren Sie das Lesezeichen, die Verknüpfung oder die Einstellung mit der Adresse.</translation>
    </message>
    <message>
        <source>If the alias has to work, let it be registered as a service name too.</source>
        <translation>Muss der Alias funktionieren, lassen Sie ihn ebenfalls als Dienstnamen registrieren.</translation>
    </message>
    <message>
        <source>The ticket is issued for the full name.</source>
        <translation>Das Ticket wird für den vollständigen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>You open the service by its number or by a nickname. Please use the full name that I give you; then the sign-on works by itself.</source>
        <translation>Sie öffnen den Dienst über seine Nummer oder einen Spitznamen. Bitte verwenden Sie den vollständigen Namen, den ich Ihnen nenne; dann funktioniert die Anmeldung von selbst.</translation>
    </message>
    <message>
        <source>The address as used, the server&apos;s full name, and the registered names of its account.</source>
        <translation>Die verwendete Adresse, der vollständige Name des Servers und die registrierten Namen seines Kontos.</translation>
    </message>
</context>
<context>
    <name>cause:service.keytab-stale</name>
    <message>
        <source>The service&apos;s keytab holds an old key</source>
        <translation>Die Keytab des Dienstes enthält einen alten Schlüssel</translation>
    </message>
    <message>
        <source>The password of the service&apos;s account was changed, but the key file on the server still has the old key. New tickets cannot be read there.</source>
        <translation>Das Kennwort des Dienstkontos wurde geändert, aber die Schlüsseldatei auf dem Server enthält noch den alten Schlüssel. Neue Tickets können dort nicht gelesen werden.</translation>
    </message>
    <message>
        <source>a ticket is issued</source>
        <translation>ein Ticket wird ausgestellt</translation>
    </message>
    <message>
        <source>the key version is not there</source>
        <translation>die Schlüsselversion fehlt dort</translation>
    </message>
    <message>
        <source>BADKEYVER</source>
        <translation>BADKEYVER</translation>
    </message>
    <message>
        <source>the file is behind the directory</source>
        <translation>die Datei hinkt dem Verzeichnis hinterher</translation>
    </message>
    <message>
        <source>Compare the key version in the file with that of the ticket.</source>
        <translation>Vergleichen Sie die Schlüsselversion in der Datei mit der des Tickets.</translation>
    </message>
    <message>
        <source>Make a new keytab for the account with AES keys and hand it over by a safe way.</source>
        <translation>Erstellen Sie für das Konto eine neue Keytab mit AES-Schlüsseln und übergeben Sie sie auf sicherem Weg.</translation>
    </message>
    <message>
        <source>Install it with narrow permissions and restart the service.</source>
        <translation>Installieren Sie sie mit engen Berechtigungen und starten Sie den Dienst neu.</translation>
    </message>
    <message>
        <source>Clear the tickets and try again.</source>
        <translation>Löschen Sie die Tickets und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key version in the keytab equals the ticket&apos;s, and the service answers.</source>
        <translation>Die Schlüsselversion in der Keytab gleicht der des Tickets, und der Dienst antwortet.</translation>
    </message>
    <message>
        <source>The server still has the key from before its last password change. Its owner has to renew it; nothing is wrong with your account.</source>
        <translation>Der Server hat noch den Schlüssel von vor seiner letzten Kennwortänderung. Sein Verantwortlicher muss ihn erneuern; mit Ihrem Konto ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>The service name, both key versions, and when the service account&apos;s password was changed.</source>
        <translation>Der Dienstname, beide Schlüsselversionen und wann das Kennwort des Dienstkontos geändert wurde.</translation>
    </message>
</context>
<context>
    <name>cause:service.replay</name>
    <message>
        <source>The service saw the same authenticator twice</source>
        <translation>Der Dienst hat denselben Authentifikator zweimal gesehen</translation>
    </message>
    <message>
        <source>The service got the same proof of identity a second time and refused it. A balancer or proxy that sends requests twice, or two programs that share a replay cache, are the usual reasons.</source>
        <translation>Der Dienst hat denselben Identitätsnachweis ein zweites Mal erhalten und abgelehnt. Übliche Gründe sind ein Lastenausgleich oder Proxy, der Anforderungen doppelt sendet, oder zwei Programme, die sich einen Wiederholungscache teilen.</translation>
    </message>
    <message>
        <source>the service says &apos;repeated&apos;</source>
        <translation>der Dienst sagt &apos;wiederholt&apos;</translation>
    </message>
    <message>
        <source>REPEAT</source>
        <translation>REPEAT</translation>
    </message>
    <message>
        <source>See whether a balancer, proxy or program sends requests twice or retries at once.</source>
        <translation>Sehen Sie nach, ob ein Lastenausgleich, ein Proxy oder ein Programm Anforderungen doppelt sendet oder sofort wiederholt.</translation>
    </message>
    <message>
        <source>Let only one worker handle one connection, or give each its own replay cache; restart the service.</source>
        <translation>Lassen Sie nur einen Arbeitsprozess eine Verbindung bearbeiten oder geben Sie jedem seinen eigenen Wiederholungscache; starten Sie den Dienst neu.</translation>
    </message>
    <message>
        <source>If the repeats come from another address than the user&apos;s, treat it as an attack.</source>
        <translation>Kommen die Wiederholungen von einer anderen Adresse als der des Benutzers, behandeln Sie sie als Angriff.</translation>
    </message>
    <message>
        <source>The event or error does not come back under load.</source>
        <translation>Das Ereignis oder der Fehler kommt unter Last nicht wieder.</translation>
    </message>
    <message>
        <source>The server took your sign-on for a repetition and refused it. Please try once more; its owner looks into the cause.</source>
        <translation>Der Server hat Ihre Anmeldung für eine Wiederholung gehalten und abgelehnt. Bitte versuchen Sie es noch einmal; sein Verantwortlicher geht der Ursache nach.</translation>
    </message>
    <message>
        <source>Times of the repeats to the second, both source addresses, and what stands between client and service.</source>
        <translation>Zeiten der Wiederholungen auf die Sekunde, beide Quelladressen und was zwischen Client und Dienst steht.</translation>
    </message>
</context>
<context>
    <name>cause:token.too-large</name>
    <message>
        <source>The ticket is too large for the server or for MaxTokenSize</source>
        <translation>Das Ticket ist zu groß für den Server oder für MaxTokenSize</translation>
    </message>
    <message>
        <source>The user is in so many groups that the ticket is longer than the server&apos;s limit for one line, or than the computer&apos;s buffer. Only this user is affected.</source>
        <translation>Der Benutzer ist in so vielen Gruppen, dass das Ticket länger ist als die Grenze des Servers für eine Zeile oder als der Puffer des Computers. Nur dieser Benutzer ist betroffen.</translation>
    </message>
    <message>
        <source>the server calls the header too long</source>
        <translation>der Server nennt den Header zu lang</translation>
    </message>
    <message>
        <source>each group makes the ticket longer</source>
        <translation>jede Gruppe macht das Ticket länger</translation>
    </message>
    <message>
        <source>Count the user&apos;s groups and compare with a colleague.</source>
        <translation>Zählen Sie die Gruppen des Benutzers und vergleichen Sie mit einem Kollegen.</translation>
    </message>
    <message>
        <source>Take the user out of groups that are not needed; remove SID history where it is no longer used.</source>
        <translation>Nehmen Sie den Benutzer aus nicht benötigten Gruppen; entfernen Sie den SID-Verlauf, wo er nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Raise the server&apos;s limits (MaxFieldLength and MaxRequestBytes for IIS, the header size for others).</source>
        <translation>Erhöhen Sie die Grenzen des Servers (MaxFieldLength und MaxRequestBytes bei IIS, die Headergröße bei anderen).</translation>
    </message>
    <message>
        <source>Set MaxTokenSize to 48000 where old computers have less.</source>
        <translation>Setzen Sie MaxTokenSize auf 48000, wo alte Computer weniger haben.</translation>
    </message>
    <message>
        <source>The page opens for this user.</source>
        <translation>Die Seite öffnet sich für diesen Benutzer.</translation>
    </message>
    <message>
        <source>Your ticket is so long, because of many group memberships, that the server does not take it. We shorten it or raise the server&apos;s limit.</source>
        <translation>Ihr Ticket ist wegen vieler Gruppenmitgliedschaften so lang, dass der Server es nicht annimmt. Wir verkürzen es oder erhöhen die Grenze des Servers.</translation>
    </message>
    <message>
        <source>User name, number of groups, size of the token, and the server with its limits.</source>
        <translation>Benutzername, Anzahl der Gruppen, Größe des Tokens und der Server mit seinen Grenzen.</translation>
    </message>
</context>
<context>
    <name>cause:delegation.not-allowed</name>
    <message>
        <source>The service may not delegate the user</source>
        <translation>Der Dienst darf den Benutzer nicht delegieren</translation>
    </message>
    <message>
        <source>The first server wants to act for the user at a second one, and has no permission for that, or the user may not be passed on.</source>
        <translation>Der erste Server will bei einem zweiten für den Benutzer handeln und hat dafür keine Erlaubnis, oder der Benutzer darf nicht weitergereicht werden.</translation>
    </message>
    <message>
        <source>BADOPTION on a request in the user&apos;s name</source>
        <translation>BADOPTION auf eine Anforderung im Namen des Benutzers</translation>
    </message>
    <message>
        <source>BADOPTION</source>
        <translation>BADOPTION</translation>
    </message>
    <message>
        <source>a service asked in the user&apos;s name</source>
        <translation>ein Dienst fragte im Namen des Benutzers</translation>
    </message>
    <message>
        <source>only the second server refuses</source>
        <translation>nur der zweite Server lehnt ab</translation>
    </message>
    <message>
        <source>Name the first server&apos;s account and the exact service name of the second.</source>
        <translation>Nennen Sie das Konto des ersten Servers und den genauen Dienstnamen des zweiten.</translation>
    </message>
    <message>
        <source>Allow constrained delegation from the one to the other, on the &apos;Delegation&apos; tab or with resource-based delegation.</source>
        <translation>Erlauben Sie die eingeschränkte Delegierung vom einen zum anderen, auf der Registerkarte &apos;Delegierung&apos; oder mit ressourcenbasierter Delegierung.</translation>
    </message>
    <message>
        <source>See whether the user is marked &apos;sensitive and cannot be delegated&apos; or is in Protected Users.</source>
        <translation>Sehen Sie nach, ob der Benutzer als &apos;Konto ist vertraulich und kann nicht delegiert werden&apos; gekennzeichnet oder in Protected Users ist.</translation>
    </message>
    <message>
        <source>The application shows the second server&apos;s data under the user&apos;s name.</source>
        <translation>Die Anwendung zeigt die Daten des zweiten Servers unter dem Namen des Benutzers.</translation>
    </message>
    <message>
        <source>The first server lets you in, but it may not pass you on to the second. The directory team has to permit that.</source>
        <translation>Der erste Server lässt Sie ein, darf Sie aber nicht an den zweiten weiterreichen. Das Verzeichnisteam muss das erlauben.</translation>
    </message>
    <message>
        <source>Both accounts, both service names, and the answer 13 with time and controller.</source>
        <translation>Beide Konten, beide Dienstnamen und die Antwort 13 mit Zeit und Domänencontroller.</translation>
    </message>
</context>
<context>
    <name>cause:smartcard.dc-certificate</name>
    <message>
        <source>The domain controller lacks a usable certificate</source>
        <translation>Dem Domänencontroller fehlt ein brauchbares Zertifikat</translation>
    </message>
    <message>
        <source>For sign-in with a card the domain controller proves itself with a certificate too. It has none, or it has expired or is not trusted.</source>
        <translation>Bei der Anmeldung mit Karte weist sich auch der Domänencontroller mit einem Zertifikat aus. Er hat keines, oder es ist abgelaufen oder nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>der Domänencontroller antwortet und lehnt ab</translation>
    </message>
    <message>
        <source>the controller cannot do certificate sign-on</source>
        <translation>der Domänencontroller kann keine Anmeldung mit Zertifikat</translation>
    </message>
    <message>
        <source>PADATA_TYPE_NOSUPP</source>
        <translation>PADATA_TYPE_NOSUPP</translation>
    </message>
    <message>
        <source>everybody with a card is affected</source>
        <translation>alle mit Karte sind betroffen</translation>
    </message>
    <message>
        <source>Ask whether other users with cards are affected, and let the user sign in with the password meanwhile.</source>
        <translation>Fragen Sie, ob andere Benutzer mit Karten betroffen sind, und lassen Sie den Benutzer sich vorerst mit dem Kennwort anmelden.</translation>
    </message>
    <message>
        <source>Verify the controllers&apos; certificates.</source>
        <translation>Prüfen Sie die Zertifikate der Domänencontroller.</translation>
    </message>
    <message>
        <source>Issue a new certificate from the template &apos;Kerberos Authentication&apos;, and publish the revocation list.</source>
        <translation>Stellen Sie ein neues Zertifikat aus der Vorlage &apos;Kerberos-Authentifizierung&apos; (Kerberos Authentication) aus und veröffentlichen Sie die Sperrliste.</translation>
    </message>
    <message>
        <source>See that the issuing authority is in the NTAuth store.</source>
        <translation>Stellen Sie sicher, dass die ausstellende Zertifizierungsstelle im NTAuth-Speicher ist.</translation>
    </message>
    <message>
        <source>A sign-in with a card succeeds, and events 19 and 29 stay away.</source>
        <translation>Eine Anmeldung mit Karte gelingt, und die Ereignisse 19 und 29 bleiben aus.</translation>
    </message>
    <message>
        <source>Your card is fine; the sign-on server&apos;s own certificate is not. Please use your password until it is renewed.</source>
        <translation>Ihre Karte ist in Ordnung; das Zertifikat des Anmeldeservers ist es nicht. Bitte verwenden Sie Ihr Kennwort, bis es erneuert ist.</translation>
    </message>
    <message>
        <source>Name of the controller, events 19, 20 or 29 with their texts, and the output of certutil -dcinfo.</source>
        <translation>Name des Domänencontrollers, die Ereignisse 19, 20 oder 29 mit ihren Texten und die Ausgabe von certutil -dcinfo.</translation>
    </message>
</context>
<context>
    <name>cause:smartcard.client-certificate</name>
    <message>
        <source>The user&apos;s certificate is refused</source>
        <translation>Das Zertifikat des Benutzers wird abgelehnt</translation>
    </message>
    <message>
        <source>The certificate on the card has expired, was revoked, comes from an authority that is not trusted, or is not tied to the account.</source>
        <translation>Das Zertifikat auf der Karte ist abgelaufen, wurde gesperrt, kommt von einer nicht vertrauenswürdigen Zertifizierungsstelle oder ist nicht an das Konto gebunden.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>der Domänencontroller antwortet und lehnt ab</translation>
    </message>
    <message>
        <source>the controller refuses the certificate</source>
        <translation>der Domänencontroller lehnt das Zertifikat ab</translation>
    </message>
    <message>
        <source>Look at the card&apos;s certificate: dates, name, authority.</source>
        <translation>Sehen Sie das Zertifikat der Karte an: Daten, Name, Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Renew the certificate, or issue a new card.</source>
        <translation>Erneuern Sie das Zertifikat oder geben Sie eine neue Karte aus.</translation>
    </message>
    <message>
        <source>Tie the certificate to the account by a strong mapping (altSecurityIdentities) where event 39 or 41 asks for it.</source>
        <translation>Binden Sie das Zertifikat durch eine starke Zuordnung (altSecurityIdentities) an das Konto, wo Ereignis 39 oder 41 das verlangt.</translation>
    </message>
    <message>
        <source>Sign in with the password until the new card is there, if that is allowed.</source>
        <translation>Melden Sie sich mit dem Kennwort an, bis die neue Karte da ist, falls das erlaubt ist.</translation>
    </message>
    <message>
        <source>The sign-in with the card succeeds.</source>
        <translation>Die Anmeldung mit der Karte gelingt.</translation>
    </message>
    <message>
        <source>The certificate on your card is not accepted any more. The team for cards renews it; until then please use your password.</source>
        <translation>Das Zertifikat auf Ihrer Karte wird nicht mehr akzeptiert. Das Kartenteam erneuert es; bitte verwenden Sie bis dahin Ihr Kennwort.</translation>
    </message>
    <message>
        <source>Serial number and dates of the certificate, the error, and event 21, 39 or 41 of the controller.</source>
        <translation>Seriennummer und Daten des Zertifikats, der Fehler und Ereignis 21, 39 oder 41 des Domänencontrollers.</translation>
    </message>
</context>
<context>
    <name>cause:ticket.none</name>
    <message>
        <source>No ticket-granting ticket is in the cache</source>
        <translation>Kein Ticket-Granting-Ticket im Cache</translation>
    </message>
    <message>
        <source>The domain can be reached and the account is fine, but there is no sign-on ticket in this session. It was purged, never fetched, or belongs to another session.</source>
        <translation>Die Domäne ist erreichbar und das Konto in Ordnung, aber in dieser Sitzung gibt es kein Anmeldeticket. Es wurde gelöscht, nie abgerufen oder gehört zu einer anderen Sitzung.</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>die Liste ist leer</translation>
    </message>
    <message>
        <source>a new sign-in fills it</source>
        <translation>eine neue Anmeldung füllt sie</translation>
    </message>
    <message>
        <source>nothing was tried</source>
        <translation>es wurde nichts versucht</translation>
    </message>
    <message>
        <source>Lock the screen and unlock it with the password, with the company network or VPN connected.</source>
        <translation>Sperren Sie den Bildschirm und entsperren Sie ihn mit dem Kennwort, bei verbundenem Firmennetz oder VPN.</translation>
    </message>
    <message>
        <source>On Linux or macOS fetch a ticket by hand.</source>
        <translation>Unter Linux oder macOS holen Sie ein Ticket von Hand.</translation>
    </message>
    <message>
        <source>Make sure that the list was made in the user&apos;s own session, not in an administrator&apos;s prompt.</source>
        <translation>Stellen Sie sicher, dass die Liste in der Sitzung des Benutzers selbst erstellt wurde, nicht in einer Administrator-Eingabeaufforderung.</translation>
    </message>
    <message>
        <source>The list shows krbtgt of the own domain.</source>
        <translation>Die Liste zeigt krbtgt der eigenen Domäne.</translation>
    </message>
    <message>
        <source>Your computer holds no sign-on ticket at the moment. Please lock the screen and unlock it with your password; that fetches a new one.</source>
        <translation>Ihr Computer hat im Moment kein Anmeldeticket. Bitte sperren Sie den Bildschirm und entsperren Sie ihn mit Ihrem Kennwort; das holt ein neues.</translation>
    </message>
    <message>
        <source>The list of tickets, how and where the user signed in, and whether the domain controller answers.</source>
        <translation>Die Ticketliste, wie und wo sich der Benutzer angemeldet hat und ob der Domänencontroller antwortet.</translation>
    </message>
</context>
<context>
    <name>cause:ticket.expired</name>
    <message>
        <source>The tickets have expired</source>
        <translation>Die Tickets sind abgelaufen</translation>
    </message>
    <message>
        <source>The sign-on ticket has reached its end and was not renewed, usually because the computer was asleep or offline at that time.</source>
        <translation>Das Anmeldeticket hat sein Ende erreicht und wurde nicht erneuert, meist weil der Computer zu dieser Zeit im Standby oder offline war.</translation>
    </message>
    <message>
        <source>its end time is past</source>
        <translation>seine Endzeit ist vorbei</translation>
    </message>
    <message>
        <source>TKT_EXPIRED</source>
        <translation>TKT_EXPIRED</translation>
    </message>
    <message>
        <source>Lock the screen and unlock it with the password, with the company network or VPN connected.</source>
        <translation>Sperren Sie den Bildschirm und entsperren Sie ihn mit dem Kennwort, bei verbundenem Firmennetz oder VPN.</translation>
    </message>
    <message>
        <source>On Linux or macOS fetch a new ticket.</source>
        <translation>Unter Linux oder macOS holen Sie ein neues Ticket.</translation>
    </message>
    <message>
        <source>For jobs that run longer than a ticket lives, use a keytab or renew in time.</source>
        <translation>Für Aufträge, die länger laufen, als ein Ticket lebt, verwenden Sie eine Keytab oder erneuern Sie rechtzeitig.</translation>
    </message>
    <message>
        <source>The end time lies ahead.</source>
        <translation>Die Endzeit liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Your sign-on ticket has run out. Please lock the screen and unlock it with your password; that brings a new one.</source>
        <translation>Ihr Anmeldeticket ist abgelaufen. Bitte sperren Sie den Bildschirm und entsperren Sie ihn mit Ihrem Kennwort; das bringt ein neues.</translation>
    </message>
    <message>
        <source>The list with start and end times, and whether the computer was asleep or offline.</source>
        <translation>Die Liste mit Start- und Endzeiten und ob der Computer im Standby oder offline war.</translation>
    </message>
</context>
<context>
    <name>cause:ticket.not-yet-valid</name>
    <message>
        <source>The ticket is not yet valid</source>
        <translation>Das Ticket ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The ticket&apos;s start lies in the future: it was asked for a later time, or two clocks disagree about what time it is.</source>
        <translation>Der Beginn des Tickets liegt in der Zukunft: Es wurde für später angefordert, oder zwei Uhren sind sich über die Zeit nicht einig.</translation>
    </message>
    <message>
        <source>its start lies in the future</source>
        <translation>sein Beginn liegt in der Zukunft</translation>
    </message>
    <message>
        <source>TKT_NYV</source>
        <translation>TKT_NYV</translation>
    </message>
    <message>
        <source>Compare the ticket&apos;s start time with the clock, the time zone too.</source>
        <translation>Vergleichen Sie die Startzeit des Tickets mit der Uhr, auch die Zeitzone.</translation>
    </message>
    <message>
        <source>Throw the ticket away and fetch a new one.</source>
        <translation>Verwerfen Sie das Ticket und holen Sie ein neues.</translation>
    </message>
    <message>
        <source>If the new ticket starts in the future too, compare the domain controller&apos;s clock with a phone.</source>
        <translation>Beginnt auch das neue Ticket in der Zukunft, vergleichen Sie die Uhr des Domänencontrollers mit einem Telefon.</translation>
    </message>
    <message>
        <source>The start time is past, and the service takes the ticket.</source>
        <translation>Die Startzeit ist vorbei, und der Dienst nimmt das Ticket an.</translation>
    </message>
    <message>
        <source>Your ticket is dated for later than now. We fetch a new one; if it happens again, a clock is wrong somewhere.</source>
        <translation>Ihr Ticket ist auf später datiert. Wir holen ein neues; geschieht es wieder, geht irgendwo eine Uhr falsch.</translation>
    </message>
    <message>
        <source>Start time of the ticket with zone, the clock of the computer and of the controller, and how the ticket was fetched.</source>
        <translation>Startzeit des Tickets mit Zeitzone, die Uhr des Computers und des Domänencontrollers und wie das Ticket geholt wurde.</translation>
    </message>
</context>
<context>
    <name>cause:ticket.stale</name>
    <message>
        <source>A cached ticket predates a change of groups, password or service account</source>
        <translation>Ein Ticket im Cache ist älter als eine Änderung von Gruppen, Kennwort oder Dienstkonto</translation>
    </message>
    <message>
        <source>The tickets in the cache were issued before something was changed. They keep the old groups or the old key until they are fetched anew.</source>
        <translation>Die Tickets im Cache wurden ausgestellt, bevor etwas geändert wurde. Sie behalten die alten Gruppen oder den alten Schlüssel, bis sie neu geholt werden.</translation>
    </message>
    <message>
        <source>issued before the change</source>
        <translation>vor der Änderung ausgestellt</translation>
    </message>
    <message>
        <source>fresh tickets help</source>
        <translation>frische Tickets helfen</translation>
    </message>
    <message>
        <source>Clear the tickets, then sign out and in again.</source>
        <translation>Löschen Sie die Tickets, melden Sie sich dann ab und wieder an.</translation>
    </message>
    <message>
        <source>For services of the computer itself clear the computer&apos;s tickets in an administrator&apos;s prompt, or restart it.</source>
        <translation>Für Dienste des Computers selbst löschen Sie die Tickets des Computers in einer Administrator-Eingabeaufforderung oder starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>The start times are later than the change, and the service works.</source>
        <translation>Die Startzeiten liegen nach der Änderung, und der Dienst funktioniert.</translation>
    </message>
    <message>
        <source>Your computer still holds a ticket from before the change. Please sign out and in again; that brings a fresh one.</source>
        <translation>Ihr Computer hat noch ein Ticket von vor der Änderung. Bitte melden Sie sich ab und wieder an; das bringt ein frisches.</translation>
    </message>
    <message>
        <source>What was changed and when, and the start times of the tickets.</source>
        <translation>Was wann geändert wurde und die Startzeiten der Tickets.</translation>
    </message>
</context>
<context>
    <name>cause:ticket.cache-inaccessible</name>
    <message>
        <source>The ticket cache cannot be read</source>
        <translation>Der Ticketcache kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Tickets may be there, but the program cannot open them: wrong owner or permissions, a wrong name in KRB5CCNAME, or a damaged file.</source>
        <translation>Tickets sind vielleicht vorhanden, aber das Programm kann sie nicht öffnen: falscher Besitzer oder falsche Berechtigungen, ein falscher Name in KRB5CCNAME oder eine beschädigte Datei.</translation>
    </message>
    <message>
        <source>the cache cannot be opened</source>
        <translation>der Cache kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the library says why</source>
        <translation>die Bibliothek sagt, warum</translation>
    </message>
    <message>
        <source>See which cache is meant and who owns it.</source>
        <translation>Sehen Sie nach, welcher Cache gemeint ist und wem er gehört.</translation>
    </message>
    <message>
        <source>Correct owner and permissions (only the user may read it), or remove the damaged file and fetch a new ticket.</source>
        <translation>Korrigieren Sie Besitzer und Berechtigungen (nur der Benutzer darf ihn lesen) oder entfernen Sie die beschädigte Datei und holen Sie ein neues Ticket.</translation>
    </message>
    <message>
        <source>In containers and services set KRB5CCNAME to a place that the program may read.</source>
        <translation>In Containern und Diensten setzen Sie KRB5CCNAME auf einen Ort, den das Programm lesen darf.</translation>
    </message>
    <message>
        <source>klist lists the tickets under the same user as the program.</source>
        <translation>klist listet die Tickets unter demselben Benutzer wie das Programm auf.</translation>
    </message>
    <message>
        <source>The place where your computer keeps its tickets cannot be opened. I clear it away; then you sign in once more.</source>
        <translation>Der Ort, an dem Ihr Computer seine Tickets aufbewahrt, lässt sich nicht öffnen. Ich räume ihn auf; dann melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The exact error, the value of KRB5CCNAME, owner and permissions of the file, and the user the program runs as.</source>
        <translation>Der genaue Fehler, der Wert von KRB5CCNAME, Besitzer und Berechtigungen der Datei und der Benutzer, unter dem das Programm läuft.</translation>
    </message>
</context>
<context>
    <name>cause:trust.aes-disabled</name>
    <message>
        <source>AES is not enabled on the realm trust</source>
        <translation>AES ist auf der Realmvertrauensstellung nicht aktiviert</translation>
    </message>
    <message>
        <source>The trust with the proxy&apos;s realm exists, but the box for AES is not ticked. The proxy&apos;s realm takes only AES, so the domain controller finds no encryption for the ticket and refuses.</source>
        <translation>Die Vertrauensstellung mit dem Proxyrealm existiert, aber das Kästchen für AES ist nicht angekreuzt. Der Proxyrealm nimmt nur AES an, deshalb findet der Domänencontroller keine Verschlüsselung für das Ticket und lehnt ab.</translation>
    </message>
    <message>
        <source>the domain controller finds no common encryption for the trust</source>
        <translation>der Domänencontroller findet keine gemeinsame Verschlüsselung für die Vertrauensstellung</translation>
    </message>
    <message>
        <source>ETYPE_NOSUPP</source>
        <translation>ETYPE_NOSUPP</translation>
    </message>
    <message>
        <source>Open &apos;Active Directory Domains and Trusts&apos;, the properties of the domain, the trust, and tick &apos;The other domain supports Kerberos AES Encryption&apos;.</source>
        <translation>Öffnen Sie &apos;Active Directory-Domänen und -Vertrauensstellungen&apos;, die Eigenschaften der Domäne, die Vertrauensstellung, und kreuzen Sie &apos;Die andere Domäne unterstützt Kerberos-AES-Verschlüsselung&apos; an.</translation>
    </message>
    <message>
        <source>Or set it on a domain controller from the command line.</source>
        <translation>Oder setzen Sie es auf einem Domänencontroller über die Befehlszeile.</translation>
    </message>
    <message>
        <source>When the change has reached all domain controllers, clear the tickets and load a page.</source>
        <translation>Wenn die Änderung alle Domänencontroller erreicht hat, löschen Sie die Tickets und laden Sie eine Seite.</translation>
    </message>
    <message>
        <source>Asking for the ticket by hand succeeds, and its encryption is AES.</source>
        <translation>Das Ticket lässt sich von Hand anfordern, und seine Verschlüsselung ist AES.</translation>
    </message>
    <message>
        <source>The page opens without a code.</source>
        <translation>Die Seite öffnet sich ohne Code.</translation>
    </message>
    <message>
        <source>The connection between our domain and the web gateway does not allow today&apos;s encryption yet. Our directory team has to tick one box; after that it works for everybody.</source>
        <translation>Die Verbindung zwischen unserer Domäne und dem Webgateway lässt die heutige Verschlüsselung noch nicht zu. Unser Verzeichnisteam muss ein Kästchen ankreuzen; danach funktioniert es für alle.</translation>
    </message>
    <message>
        <source>The answer ETYPE_NOSUPP (14) for krbtgt/PROXY-REALM with time and domain controller, and the name of the trust.</source>
        <translation>Die Antwort ETYPE_NOSUPP (14) für krbtgt/PROXY-REALM mit Zeit und Domänencontroller und der Name der Vertrauensstellung.</translation>
    </message>
</context>
<context>
    <name>cause:trust.missing</name>
    <message>
        <source>The realm trust is not configured</source>
        <translation>Die Realmvertrauensstellung ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>The computer asks its domain controller for the way to the proxy&apos;s realm, and the controller knows no such realm. The trust was never created, or was deleted.</source>
        <translation>Der Computer fragt seinen Domänencontroller nach dem Weg zum Proxyrealm, und dieser kennt keinen solchen Realm. Die Vertrauensstellung wurde nie angelegt oder wurde gelöscht.</translation>
    </message>
    <message>
        <source>the domain controller does not know the realm</source>
        <translation>der Domänencontroller kennt den Realm nicht</translation>
    </message>
    <message>
        <source>S_PRINCIPAL_UNKNOWN</source>
        <translation>S_PRINCIPAL_UNKNOWN</translation>
    </message>
    <message>
        <source>See whether a trust with the realm is listed.</source>
        <translation>Sehen Sie nach, ob eine Vertrauensstellung mit dem Realm aufgeführt ist.</translation>
    </message>
    <message>
        <source>Create a realm trust: name in capital letters, one-way incoming, non-transitive, with the password that the proxy&apos;s admin portal generates; tick AES.</source>
        <translation>Legen Sie eine Realmvertrauensstellung an: Name in Großbuchstaben, unidirektional eingehend, nicht transitiv, mit dem Kennwort, das das Administrationsportal des Proxys erzeugt; kreuzen Sie AES an.</translation>
    </message>
    <message>
        <source>Generate the trust password in the admin portal and hand it over by a safe way.</source>
        <translation>Erzeugen Sie das Kennwort der Vertrauensstellung im Administrationsportal und übergeben Sie es auf sicherem Weg.</translation>
    </message>
    <message>
        <source>Clear the tickets and load a page.</source>
        <translation>Löschen Sie die Tickets und laden Sie eine Seite.</translation>
    </message>
    <message>
        <source>nltest lists the realm as inbound.</source>
        <translation>nltest führt den Realm als eingehend (inbound) auf.</translation>
    </message>
    <message>
        <source>The list shows krbtgt/PROXY-REALM after loading a page.</source>
        <translation>Die Liste zeigt nach dem Laden einer Seite krbtgt/PROXY-REALM.</translation>
    </message>
    <message>
        <source>Our domain has no connection to the web gateway&apos;s realm yet, or it was lost. The directory team sets it up; you do not have to do anything.</source>
        <translation>Unsere Domäne hat noch keine Verbindung zum Realm des Webgateways, oder sie ging verloren. Das Verzeichnisteam richtet sie ein; Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>The answer S_PRINCIPAL_UNKNOWN (7) for krbtgt/PROXY-REALM with time and domain controller, and the output of nltest /domain_trusts.</source>
        <translation>Die Antwort S_PRINCIPAL_UNKNOWN (7) für krbtgt/PROXY-REALM mit Zeit und Domänencontroller und die Ausgabe von nltest /domain_trusts.</translation>
    </message>
</context>
<context>
    <name>cause:trust.password-mismatch</name>
    <message>
        <source>The two sides of the realm trust hold different passwords</source>
        <translation>Die beiden Seiten der Realmvertrauensstellung haben verschiedene Kennwörter</translation>
    </message>
    <message>
        <source>The own domain controller hands out the ticket for the proxy&apos;s realm, but the KDC there cannot read it: the two sides of the trust hold different passwords. The domain controller does not notice.</source>
        <translation>Der eigene Domänencontroller gibt das Ticket für den Proxyrealm heraus, aber der KDC dort kann es nicht lesen: Die beiden Seiten der Vertrauensstellung haben verschiedene Kennwörter. Der Domänencontroller merkt davon nichts.</translation>
    </message>
    <message>
        <source>the own side works</source>
        <translation>die eigene Seite funktioniert</translation>
    </message>
    <message>
        <source>the other side cannot read that ticket</source>
        <translation>die andere Seite kann dieses Ticket nicht lesen</translation>
    </message>
    <message>
        <source>the KDC of the other realm cannot decrypt the cross-realm ticket</source>
        <translation>der KDC des anderen Realms kann das realmübergreifende Ticket nicht entschlüsseln</translation>
    </message>
    <message>
        <source>it looks in order, a password cannot be seen</source>
        <translation>sie sieht in Ordnung aus, ein Kennwort sieht man nicht</translation>
    </message>
    <message>
        <source>Generate a new trust password in the proxy&apos;s admin portal.</source>
        <translation>Erzeugen Sie im Administrationsportal des Proxys ein neues Kennwort für die Vertrauensstellung.</translation>
    </message>
    <message>
        <source>Delete the realm trust and create it again with the new password, in capital letters, incoming, with AES.</source>
        <translation>Löschen Sie die Realmvertrauensstellung und legen Sie sie mit dem neuen Kennwort neu an, in Großbuchstaben, eingehend, mit AES.</translation>
    </message>
    <message>
        <source>When the change has reached all domain controllers, clear the tickets and load a page.</source>
        <translation>Wenn die Änderung alle Domänencontroller erreicht hat, löschen Sie die Tickets und laden Sie eine Seite.</translation>
    </message>
    <message>
        <source>The list shows HTTP/ for the proxy&apos;s host in the proxy&apos;s realm.</source>
        <translation>Die Liste zeigt HTTP/ für den Proxyhost im Proxyrealm.</translation>
    </message>
    <message>
        <source>Our domain and the web gateway share a secret, and the two copies do not match any more. Two of our teams renew it together.</source>
        <translation>Unsere Domäne und das Webgateway teilen ein Geheimnis, und die beiden Kopien stimmen nicht mehr überein. Zwei unserer Teams erneuern es gemeinsam.</translation>
    </message>
    <message>
        <source>A capture with error 31 or 41 from the proxy realm&apos;s KDC, the list of tickets, and when the trust password was last generated.</source>
        <translation>Ein Mitschnitt mit Fehler 31 oder 41 vom KDC des Proxyrealms, die Ticketliste und wann das Kennwort der Vertrauensstellung zuletzt erzeugt wurde.</translation>
    </message>
</context>
<context>
    <name>cause:trust.realm-name-wrong</name>
    <message>
        <source>The trust or mapping names the wrong realm (case, cloud name)</source>
        <translation>Vertrauensstellung oder Zuordnung nennt den falschen Realm (Schreibweise, Cloudname)</translation>
    </message>
    <message>
        <source>A trust or a mapping exists, but under another name: in small letters, with a typing error, or for another cloud. Realm names are compared letter by letter.</source>
        <translation>Eine Vertrauensstellung oder Zuordnung existiert, aber unter anderem Namen: in Kleinbuchstaben, mit Tippfehler oder für eine andere Cloud. Realmnamen werden Buchstabe für Buchstabe verglichen.</translation>
    </message>
    <message>
        <source>there is no trust of exactly that name</source>
        <translation>es gibt keine Vertrauensstellung mit genau diesem Namen</translation>
    </message>
    <message>
        <source>the realm is not the one the proxy&apos;s host belongs to</source>
        <translation>der Realm ist nicht der, zu dem der Proxyhost gehört</translation>
    </message>
    <message>
        <source>a realm in small letters is another realm</source>
        <translation>ein Realm in Kleinbuchstaben ist ein anderer Realm</translation>
    </message>
    <message>
        <source>Compare the trust&apos;s name, letter by letter, with the cloud&apos;s name in the proxy&apos;s admin portal. It must be in capital letters.</source>
        <translation>Vergleichen Sie den Namen der Vertrauensstellung Buchstabe für Buchstabe mit dem Cloudnamen im Administrationsportal des Proxys. Er muss in Großbuchstaben geschrieben sein.</translation>
    </message>
    <message>
        <source>Delete the wrong trust and create it anew under the right name.</source>
        <translation>Löschen Sie die falsche Vertrauensstellung und legen Sie sie unter dem richtigen Namen neu an.</translation>
    </message>
    <message>
        <source>Compare the realm in the policies with it too: the value names below MitRealms and domain_realm.</source>
        <translation>Vergleichen Sie auch den Realm in den Richtlinien damit: die Wertnamen unter MitRealms und domain_realm.</translation>
    </message>
    <message>
        <source>Update the policies, clear the tickets, load a page.</source>
        <translation>Aktualisieren Sie die Richtlinien, löschen Sie die Tickets, laden Sie eine Seite.</translation>
    </message>
    <message>
        <source>The list shows krbtgt/ with the right realm in capital letters.</source>
        <translation>Die Liste zeigt krbtgt/ mit dem richtigen Realm in Großbuchstaben.</translation>
    </message>
    <message>
        <source>The connection to the web gateway was set up under a slightly wrong name. The directory team corrects it.</source>
        <translation>Die Verbindung zum Webgateway wurde unter einem leicht falschen Namen eingerichtet. Das Verzeichnisteam korrigiert das.</translation>
    </message>
    <message>
        <source>The realm asked for, the trust&apos;s name, the cloud&apos;s name from the admin portal, and the proxy&apos;s host name.</source>
        <translation>Der angefragte Realm, der Name der Vertrauensstellung, der Cloudname aus dem Administrationsportal und der Hostname des Proxys.</translation>
    </message>
</context>
<context>
    <name>cause:realm.transit-refused</name>
    <message>
        <source>The trust path is refused</source>
        <translation>Der Vertrauenspfad wird abgelehnt</translation>
    </message>
    <message>
        <source>The two realms know each other, but the KDC does not accept the path between them: the trust is not transitive, a realm in between is not allowed, or selective authentication shuts the user out.</source>
        <translation>Die beiden Realms kennen einander, aber der KDC akzeptiert den Pfad dazwischen nicht: Die Vertrauensstellung ist nicht transitiv, ein Realm dazwischen ist nicht erlaubt, oder die selektive Authentifizierung schließt den Benutzer aus.</translation>
    </message>
    <message>
        <source>PATH_NOT_ACCEPTED</source>
        <translation>PATH_NOT_ACCEPTED</translation>
    </message>
    <message>
        <source>Note from which realm to which the ticket was asked, and which KDC refused.</source>
        <translation>Notieren Sie, von welchem Realm zu welchem das Ticket angefordert wurde und welcher KDC abgelehnt hat.</translation>
    </message>
    <message>
        <source>Look at the trust between the two: transitive or not, direction, selective authentication (&apos;Allowed to Authenticate&apos; on the target).</source>
        <translation>Sehen Sie die Vertrauensstellung zwischen beiden an: transitiv oder nicht, Richtung, selektive Authentifizierung (&apos;Authentifizierung zulassen&apos; (Allowed to Authenticate) auf dem Ziel).</translation>
    </message>
    <message>
        <source>On MIT realms, list the realms in between under [capaths] on client and server.</source>
        <translation>Bei MIT-Realms führen Sie die Realms dazwischen unter [capaths] auf Client und Server auf.</translation>
    </message>
    <message>
        <source>The ticket is issued.</source>
        <translation>Das Ticket wird ausgestellt.</translation>
    </message>
    <message>
        <source>The two domains know each other, but the way between them is closed for this purpose. The directory team has to open it.</source>
        <translation>Die beiden Domänen kennen einander, aber der Weg dazwischen ist für diesen Zweck geschlossen. Das Verzeichnisteam muss ihn öffnen.</translation>
    </message>
    <message>
        <source>Both realms, the KDC that refused with its code, and the properties of the trust.</source>
        <translation>Beide Realms, der ablehnende KDC mit seinem Code und die Eigenschaften der Vertrauensstellung.</translation>
    </message>
</context>
<context>
    <name>cause:unknown</name>
    <message>
        <source>The evidence fits no known cause: escalate</source>
        <translation>Der Befund passt zu keiner bekannten Ursache: eskalieren</translation>
    </message>
    <message>
        <source>Nothing wrong was seen, or what was seen does not fit any cause that is known here. The next team needs all that was collected.</source>
        <translation>Es wurde nichts Falsches gesehen, oder das Gesehene passt zu keiner hier bekannten Ursache. Das nächste Team braucht alles, was gesammelt wurde.</translation>
    </message>
    <message>
        <source>If nothing wrong was seen, look at what is listed as not looked at, and collect it at the moment when the trouble occurs.</source>
        <translation>Wurde nichts Falsches gesehen, sehen Sie nach, was als nicht geprüft aufgeführt ist, und erheben Sie es in dem Moment, in dem die Störung auftritt.</translation>
    </message>
    <message>
        <source>Save the report and hand it over with time, computer, user, and what was tried.</source>
        <translation>Speichern Sie den Bericht und geben Sie ihn mit Zeit, Computer, Benutzer und den bisherigen Versuchen weiter.</translation>
    </message>
    <message>
        <source>Take a capture on the computer while the trouble is repeated, together with the domain controller&apos;s events of the same minute.</source>
        <translation>Erstellen Sie auf dem Computer einen Mitschnitt, während die Störung wiederholt wird, zusammen mit den Ereignissen des Domänencontrollers aus derselben Minute.</translation>
    </message>
    <message>
        <source>The trouble does not come back at the same step.</source>
        <translation>Die Störung kommt beim selben Schritt nicht wieder.</translation>
    </message>
    <message>
        <source>I have collected everything that can be seen from here and pass it on to our specialists. They call you back.</source>
        <translation>Ich habe alles gesammelt, was von hier aus zu sehen ist, und gebe es an unsere Spezialisten weiter. Sie rufen Sie zurück.</translation>
    </message>
    <message>
        <source>The report, a capture of one attempt, the events of the same minute, and what was changed lately.</source>
        <translation>Der Bericht, ein Mitschnitt eines Versuchs, die Ereignisse derselben Minute und was kürzlich geändert wurde.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.user-unknown</name>
    <message>
        <source>The signed-in user is not a user of the Zscaler tenant</source>
        <translation>Der angemeldete Benutzer ist kein Benutzer des Zscaler-Mandanten</translation>
    </message>
    <message>
        <source>Kerberos works: Zscaler could read the ticket. It then looked for the name in it (short logon name and Windows domain, not the mail address) and found no such user.</source>
        <translation>Kerberos funktioniert: Zscaler konnte das Ticket lesen. Dann suchte es den Namen darin (kurzer Anmeldename und Windows-Domäne, nicht die Mailadresse) und fand keinen solchen Benutzer.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>die ganze Ticketkette funktioniert</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>dieser Seitencode sagt es</translation>
    </message>
    <message>
        <source>the list has no user of that name</source>
        <translation>die Liste hat keinen Benutzer dieses Namens</translation>
    </message>
    <message>
        <source>the list has the mail address or an old name</source>
        <translation>die Liste enthält die Mailadresse oder einen alten Namen</translation>
    </message>
    <message>
        <source>Read the client name in the list of tickets and write it down letter by letter. This is what Zscaler looks for.</source>
        <translation>Lesen Sie den Clientnamen in der Ticketliste ab und schreiben Sie ihn Buchstabe für Buchstabe auf. Danach sucht Zscaler.</translation>
    </message>
    <message>
        <source>Search the Zscaler user list for exactly that name. Add the user, or run the directory synchronisation and see that the user comes with it.</source>
        <translation>Suchen Sie in der Zscaler-Benutzerliste nach genau diesem Namen. Legen Sie den Benutzer an oder starten Sie die Verzeichnissynchronisierung und prüfen Sie, dass er mitkommt.</translation>
    </message>
    <message>
        <source>If many users are affected, map the login attribute of the provisioning to sAMAccountName with the Windows domain.</source>
        <translation>Sind viele Benutzer betroffen, ordnen Sie das Anmeldeattribut der Bereitstellung dem sAMAccountName mit der Windows-Domäne zu.</translation>
    </message>
    <message>
        <source>Close all browser windows, open a new one and load any page: it opens without a code.</source>
        <translation>Schließen Sie alle Browserfenster, öffnen Sie ein neues und laden Sie eine beliebige Seite: Sie öffnet sich ohne Code.</translation>
    </message>
    <message>
        <source>The Zscaler web log shows the user&apos;s name for that request.</source>
        <translation>Das Zscaler-Webprotokoll zeigt für diese Anforderung den Namen des Benutzers.</translation>
    </message>
    <message>
        <source>Your sign-on works. The web gateway just does not know your user name yet. I am passing it to the team that can add it; you do not have to change anything.</source>
        <translation>Ihre Anmeldung funktioniert. Das Webgateway kennt nur Ihren Benutzernamen noch nicht. Ich gebe das an das Team weiter, das ihn eintragen kann; Sie müssen nichts ändern.</translation>
    </message>
    <message>
        <source>The client name from klist word for word, the page code with its time, and since when the account exists or was renamed.</source>
        <translation>Der Clientname aus klist Wort für Wort, der Seitencode mit Zeit und seit wann das Konto besteht oder umbenannt ist.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.realm-unregistered</name>
    <message>
        <source>The Kerberos realm is not a registered domain of the tenant</source>
        <translation>Der Kerberos-Realm ist keine registrierte Domäne des Mandanten</translation>
    </message>
    <message>
        <source>Zscaler received a valid ticket, but from a Windows domain that it does not count as one of the company&apos;s. Only Zscaler can register the domain.</source>
        <translation>Zscaler hat ein gültiges Ticket erhalten, aber aus einer Windows-Domäne, die es nicht zum Unternehmen zählt. Nur Zscaler kann die Domäne registrieren.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>die ganze Ticketkette funktioniert</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>dieser Seitencode sagt es</translation>
    </message>
    <message>
        <source>everybody of that domain is affected</source>
        <translation>alle aus dieser Domäne sind betroffen</translation>
    </message>
    <message>
        <source>Note the part after the @ of the client name in the list of tickets; this is the realm.</source>
        <translation>Notieren Sie den Teil nach dem @ des Clientnamens in der Ticketliste; das ist der Realm.</translation>
    </message>
    <message>
        <source>Compare the realm with the domains in the company profile of the Zscaler admin portal.</source>
        <translation>Vergleichen Sie den Realm mit den Domänen im Firmenprofil des Zscaler-Administrationsportals.</translation>
    </message>
    <message>
        <source>Ask Zscaler Support to register the realm for the tenant.</source>
        <translation>Bitten Sie den Zscaler-Support, den Realm für den Mandanten zu registrieren.</translation>
    </message>
    <message>
        <source>The realm is listed in the company profile, and a user of that domain can browse.</source>
        <translation>Der Realm steht im Firmenprofil, und ein Benutzer dieser Domäne kann surfen.</translation>
    </message>
    <message>
        <source>Your computer and your password are fine. The web gateway does not know our domain yet; its provider has to add it, and that takes a little time.</source>
        <translation>Ihr Computer und Ihr Kennwort sind in Ordnung. Das Webgateway kennt unsere Domäne noch nicht; sein Anbieter muss sie eintragen, und das dauert ein wenig.</translation>
    </message>
    <message>
        <source>The realm, the tenant&apos;s name and cloud, and whether users of other domains of the company get through.</source>
        <translation>Der Realm, Name und Cloud des Mandanten und ob Benutzer anderer Domänen des Unternehmens durchkommen.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.header-corrupted</name>
    <message>
        <source>Something between client and proxy damages the Proxy-Authorization header</source>
        <translation>Etwas zwischen Client und Proxy beschädigt den Header Proxy-Authorization</translation>
    </message>
    <message>
        <source>The browser sent a ticket, but what arrived at Zscaler could not be decoded. A second proxy, a local relay or an inspecting device cuts or rewrites the line that carries it.</source>
        <translation>Der Browser hat ein Ticket gesendet, aber was bei Zscaler ankam, ließ sich nicht decodieren. Ein zweiter Proxy, ein lokales Relay oder ein prüfendes Gerät schneidet die Zeile ab, die es trägt, oder schreibt sie um.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>die ganze Ticketkette funktioniert</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>dieser Seitencode sagt es</translation>
    </message>
    <message>
        <source>what was sent does not decode</source>
        <translation>das Gesendete lässt sich nicht decodieren</translation>
    </message>
    <message>
        <source>a device on the way can rewrite the line</source>
        <translation>ein Gerät auf dem Weg kann die Zeile umschreiben</translation>
    </message>
    <message>
        <source>Ask which programs or devices stand between browser and Zscaler: local relay, second proxy, inspecting firewall, security agent.</source>
        <translation>Fragen Sie, welche Programme oder Geräte zwischen Browser und Zscaler stehen: lokales Relay, zweiter Proxy, prüfende Firewall, Sicherheitsagent.</translation>
    </message>
    <message>
        <source>Load a page past each of them in turn, for instance from another network segment, and see when the code disappears.</source>
        <translation>Laden Sie eine Seite nacheinander an jedem davon vorbei, etwa aus einem anderen Netzsegment, und sehen Sie, wann der Code verschwindet.</translation>
    </message>
    <message>
        <source>Switch off header rewriting and header length limits for the proxy&apos;s traffic on that device.</source>
        <translation>Schalten Sie auf diesem Gerät für den Proxyverkehr das Umschreiben von Headern und Längengrenzen für Header ab.</translation>
    </message>
    <message>
        <source>If nothing stands in between, open a case with Zscaler with a capture of the request.</source>
        <translation>Steht nichts dazwischen, eröffnen Sie bei Zscaler einen Fall mit einem Mitschnitt der Anforderung.</translation>
    </message>
    <message>
        <source>The page loads, and a capture shows a Negotiate header of full length arriving at the proxy.</source>
        <translation>Die Seite lädt, und ein Mitschnitt zeigt einen Negotiate-Header in voller Länge am Proxy.</translation>
    </message>
    <message>
        <source>Your sign-on is sent off correctly but gets damaged on the way. The network team has to find the device that does it.</source>
        <translation>Ihre Anmeldung wird richtig abgeschickt, aber unterwegs beschädigt. Das Netzwerkteam muss das verursachende Gerät finden.</translation>
    </message>
    <message>
        <source>A capture of the request at the client, the list of devices on the way, the page code with time and public address.</source>
        <translation>Ein Mitschnitt der Anforderung am Client, die Liste der Geräte auf dem Weg, der Seitencode mit Zeit und öffentlicher Adresse.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.username-too-long</name>
    <message>
        <source>The login name is longer than the proxy accepts</source>
        <translation>Der Anmeldename ist länger, als der Proxy annimmt</translation>
    </message>
    <message>
        <source>The ticket is good, but the user&apos;s login name together with the domain has more characters than Zscaler takes. Zscaler does not publish the limit.</source>
        <translation>Das Ticket ist gut, aber der Anmeldename des Benutzers hat zusammen mit der Domäne mehr Zeichen, als Zscaler annimmt. Zscaler veröffentlicht die Grenze nicht.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>die ganze Ticketkette funktioniert</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>dieser Seitencode sagt es</translation>
    </message>
    <message>
        <source>Count the characters of the client name in the list of tickets, the realm included.</source>
        <translation>Zählen Sie die Zeichen des Clientnamens in der Ticketliste, einschließlich Realm.</translation>
    </message>
    <message>
        <source>Ask Zscaler Support for the limit and for a way out.</source>
        <translation>Fragen Sie den Zscaler-Support nach der Grenze und nach einem Ausweg.</translation>
    </message>
    <message>
        <source>If Zscaler cannot help, plan a shorter logon name together with the user.</source>
        <translation>Kann Zscaler nicht helfen, planen Sie mit dem Benutzer einen kürzeren Anmeldenamen.</translation>
    </message>
    <message>
        <source>After the change the user signs out and in again, and pages open.</source>
        <translation>Nach der Änderung meldet sich der Benutzer ab und wieder an, und Seiten öffnen sich.</translation>
    </message>
    <message>
        <source>Your user name is longer than the web gateway can take. We ask its provider first; your name is changed only if there is no other way.</source>
        <translation>Ihr Benutzername ist länger, als das Webgateway annehmen kann. Wir fragen zuerst den Anbieter; Ihr Name wird nur geändert, wenn es keinen anderen Weg gibt.</translation>
    </message>
    <message>
        <source>The client name, its length, and the name of a colleague for whom it works.</source>
        <translation>Der Clientname, seine Länge und der Name eines Kollegen, bei dem es funktioniert.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.token-invalid-other</name>
    <message>
        <source>The proxy refuses the token and the clock is right</source>
        <translation>Der Proxy lehnt das Token ab, und die Uhr geht richtig</translation>
    </message>
    <message>
        <source>Zscaler calls the token or the user name invalid, and the usual reason, a wrong clock, is ruled out. Only Zscaler sees the rest.</source>
        <translation>Zscaler nennt das Token oder den Benutzernamen ungültig, und der übliche Grund, eine falsche Uhr, ist ausgeschlossen. Den Rest sieht nur Zscaler.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>die ganze Ticketkette funktioniert</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>dieser Seitencode sagt es</translation>
    </message>
    <message>
        <source>the clock is not the reason</source>
        <translation>die Uhr ist nicht der Grund</translation>
    </message>
    <message>
        <source>Make sure that clock, date and time zone of the computer are right to the minute.</source>
        <translation>Stellen Sie sicher, dass Uhr, Datum und Zeitzone des Computers auf die Minute stimmen.</translation>
    </message>
    <message>
        <source>Clear the tickets and sign in again, so that a fresh ticket is sent.</source>
        <translation>Löschen Sie die Tickets und melden Sie sich neu an, damit ein frisches Ticket gesendet wird.</translation>
    </message>
    <message>
        <source>Open a case with Zscaler with the page code, time, user, edge host name and a capture.</source>
        <translation>Eröffnen Sie bei Zscaler einen Fall mit Seitencode, Zeit, Benutzer, Hostname des Edge und einem Mitschnitt.</translation>
    </message>
    <message>
        <source>The page loads after Zscaler&apos;s answer was put into effect.</source>
        <translation>Die Seite lädt, nachdem die Antwort von Zscaler umgesetzt wurde.</translation>
    </message>
    <message>
        <source>Everything on your computer looks right, the time as well. The provider of the web gateway has to look into its own records.</source>
        <translation>Auf Ihrem Computer sieht alles richtig aus, auch die Uhrzeit. Der Anbieter des Webgateways muss in seinen eigenen Aufzeichnungen nachsehen.</translation>
    </message>
    <message>
        <source>Page code with exact time and zone, client name, edge host name from klist, clock offset, capture of one attempt.</source>
        <translation>Seitencode mit genauer Zeit und Zeitzone, Clientname, Hostname des Edge aus klist, Uhrabweichung, Mitschnitt eines Versuchs.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.page-generic</name>
    <message>
        <source>The proxy shows its generic error page</source>
        <translation>Der Proxy zeigt seine allgemeine Fehlerseite</translation>
    </message>
    <message>
        <source>Zscaler shows the code for which it gives no reason. The fault lies in the service or in the tenant&apos;s configuration, or it was passing.</source>
        <translation>Zscaler zeigt den Code, zu dem es keinen Grund nennt. Der Fehler liegt im Dienst oder in der Konfiguration des Mandanten, oder er war vorübergehend.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>die ganze Ticketkette funktioniert</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>dieser Seitencode sagt es</translation>
    </message>
    <message>
        <source>Load the page again after a minute, then another page, then ask a colleague. Note which of them fail.</source>
        <translation>Laden Sie die Seite nach einer Minute neu, dann eine andere Seite, fragen Sie dann einen Kollegen. Notieren Sie, was davon fehlschlägt.</translation>
    </message>
    <message>
        <source>Write down time with zone, address of the page and the text on it.</source>
        <translation>Schreiben Sie Zeit mit Zeitzone, Adresse der Seite und den Text darauf auf.</translation>
    </message>
    <message>
        <source>Open a case with Zscaler with these notes.</source>
        <translation>Eröffnen Sie mit diesen Notizen einen Fall bei Zscaler.</translation>
    </message>
    <message>
        <source>The page that showed the code opens again, in a new window too.</source>
        <translation>Die Seite, die den Code zeigte, öffnet sich wieder, auch in einem neuen Fenster.</translation>
    </message>
    <message>
        <source>The web gateway has a trouble of its own. Please try again in a moment; I report it to its provider meanwhile.</source>
        <translation>Das Webgateway hat selbst eine Störung. Bitte versuchen Sie es gleich noch einmal; ich melde sie inzwischen dem Anbieter.</translation>
    </message>
    <message>
        <source>Time with zone, page address, user, public address of the site, which pages and users are affected.</source>
        <translation>Zeit mit Zeitzone, Seitenadresse, Benutzer, öffentliche Adresse des Standorts, welche Seiten und Benutzer betroffen sind.</translation>
    </message>
</context>
<context>
    <name>event-field:4768</name>
    <message>
        <source>What event 4768 tells, and where it is written</source>
        <translation>Was Ereignis 4768 sagt und wo es geschrieben wird</translation>
    </message>
    <message>
        <source>A domain controller notes here that somebody asked for a main ticket (TGT), and whether it was given. It is the record of nearly every sign-on to the domain.</source>
        <translation>Ein Domänencontroller vermerkt hier, dass jemand ein Hauptticket (TGT) angefordert hat und ob es erteilt wurde. Es ist der Nachweis fast jeder Anmeldung an der Domäne.</translation>
    </message>
    <message>
        <source>Each time a KDC gives out a ticket-granting ticket, and each time it refuses one.</source>
        <translation>Jedes Mal, wenn ein KDC ein Ticket-Granting-Ticket ausgibt, und jedes Mal, wenn er eines verweigert.</translation>
    </message>
    <message>
        <source>Only on domain controllers, from Windows Server 2008 on, in the Security log, subcategory &quot;Kerberos Authentication Service&quot;.</source>
        <translation>Nur auf Domänencontrollern, ab Windows Server 2008, im Sicherheitsprotokoll, Unterkategorie &quot;Kerberos Authentication Service&quot; (Kerberos-Authentifizierungsdienst).</translation>
    </message>
    <message>
        <source>A refusal is a Failure event with a result code other than 0x0.</source>
        <translation>Eine Verweigerung ist ein Fehlerereignis mit einem anderen Ergebniscode als 0x0.</translation>
    </message>
    <message>
        <source>Wrong passwords and missing smart-card support (0x18, 0x10) are not here but in event 4771; older pages of Microsoft also count 0x17 among these.</source>
        <translation>Falsche Kennwörter und fehlende Smartcard-Unterstützung (0x18, 0x10) stehen nicht hier, sondern in Ereignis 4771; ältere Seiten von Microsoft zählen auch 0x17 dazu.</translation>
    </message>
    <message>
        <source>A user signs on or unlocks a computer, a computer starts, a service starts, a ticket has run out and is fetched anew.</source>
        <translation>Ein Benutzer meldet sich an oder entsperrt einen Computer, ein Computer startet, ein Dienst startet, ein Ticket ist abgelaufen und wird neu geholt.</translation>
    </message>
    <message>
        <source>No such events at all: the subcategory is not audited, or you look at another domain controller than the one that answered.</source>
        <translation>Gar keine solchen Ereignisse: Die Unterkategorie wird nicht überwacht, oder Sie sehen auf einem anderen Domänencontroller nach als dem, der geantwortet hat.</translation>
    </message>
    <message>
        <source>Search all domain controllers for the account and the minute: the answer is only on the one that was asked.</source>
        <translation>Suchen Sie auf allen Domänencontrollern nach Konto und Minute: Die Antwort steht nur auf dem, der gefragt wurde.</translation>
    </message>
    <message>
        <source>Enable the audit subcategory for success and failure: auditpol /get /subcategory:&quot;Kerberos Authentication Service&quot;.</source>
        <translation>Aktivieren Sie die Überwachungsunterkategorie für Erfolg und Fehler: auditpol /get /subcategory:&quot;Kerberos Authentication Service&quot;.</translation>
    </message>
    <message>
        <source>A test sign-on writes a 4768 with result 0x0 on one of the domain controllers.</source>
        <translation>Eine Testanmeldung schreibt auf einem der Domänencontroller ein 4768 mit Ergebnis 0x0.</translation>
    </message>
    <message>
        <source>Which codes are missing from 4768: Microsoft&apos;s older page names 0x10, 0x17 and 0x18, a newer revision only 0x10 and 0x18. The described event has version 0; updates of 2025 write version 2 with ten more fields.</source>
        <translation>Welche Codes in 4768 fehlen: Die ältere Seite von Microsoft nennt 0x10, 0x17 und 0x18, eine neuere Fassung nur 0x10 und 0x18. Das beschriebene Ereignis hat Version 0; Updates von 2025 schreiben Version 2 mit zehn weiteren Feldern.</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TargetUserName</name>
    <message>
        <source>Account Name: for whom the ticket was asked</source>
        <translation>Account Name: für wen das Ticket angefordert wurde</translation>
    </message>
    <message>
        <source>This is the account that wanted to sign on. A name with a dollar sign at the end is a computer.</source>
        <translation>Das ist das Konto, das sich anmelden wollte. Ein Name mit Dollarzeichen am Ende ist ein Computer.</translation>
    </message>
    <message>
        <source>In every 4768, success or failure; type UnicodeString. Examples from Microsoft: the user dadmin, the computer WIN81$.</source>
        <translation>In jedem 4768, Erfolg oder Fehler; Typ UnicodeString. Beispiele von Microsoft: der Benutzer dadmin, der Computer WIN81$.</translation>
    </message>
    <message>
        <source>In failures it is the name as it was typed, with all its typing errors.</source>
        <translation>Bei Fehlern ist es der Name, wie er eingegeben wurde, mit allen Tippfehlern.</translation>
    </message>
    <message>
        <source>A user signs on, for instance dadmin.</source>
        <translation>Ein Benutzer meldet sich an, zum Beispiel dadmin.</translation>
    </message>
    <message>
        <source>A computer signs on by itself, for instance WIN81$.</source>
        <translation>Ein Computer meldet sich selbst an, zum Beispiel WIN81$.</translation>
    </message>
    <message>
        <source>A mail address or a name with a blank: somebody typed it into the wrong field.</source>
        <translation>Eine Mailadresse oder ein Name mit Leerzeichen: Jemand hat etwas in das falsche Feld eingegeben.</translation>
    </message>
    <message>
        <source>Compare it letter by letter with the directory when the result is 0x6.</source>
        <translation>Vergleichen Sie ihn Buchstabe für Buchstabe mit dem Verzeichnis, wenn das Ergebnis 0x6 ist.</translation>
    </message>
    <message>
        <source>Watch for many different names from one client address.</source>
        <translation>Achten Sie auf viele verschiedene Namen von einer Clientadresse.</translation>
    </message>
    <message>
        <source>The same name is found in the directory, or the typing error is understood.</source>
        <translation>Derselbe Name findet sich im Verzeichnis, oder der Tippfehler ist geklärt.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TargetDomainName</name>
    <message>
        <source>Supplied Realm Name: which domain was named</source>
        <translation>Supplied Realm Name: welche Domäne genannt wurde</translation>
    </message>
    <message>
        <source>This is the domain that the computer gave for the account. It comes in three spellings, and all are fine.</source>
        <translation>Das ist die Domäne, die der Computer für das Konto angegeben hat. Sie kommt in drei Schreibweisen vor, alle sind in Ordnung.</translation>
    </message>
    <message>
        <source>Type UnicodeString: the realm to which the account name is said to belong.</source>
        <translation>Typ UnicodeString: der Realm, zu dem der Kontoname gehören soll.</translation>
    </message>
    <message>
        <source>Spellings seen: the NetBIOS name (CONTOSO), the full name in small letters (contoso.local), the full name in capitals (CONTOSO.LOCAL).</source>
        <translation>Beobachtete Schreibweisen: der NetBIOS-Name (CONTOSO), der volle Name in Kleinbuchstaben (contoso.local), der volle Name in Großbuchstaben (CONTOSO.LOCAL).</translation>
    </message>
    <message>
        <source>Old programs and typed DOMAIN\name give the short form, Windows itself the full one.</source>
        <translation>Alte Programme und eingegebenes DOMAIN\name liefern die Kurzform, Windows selbst die volle.</translation>
    </message>
    <message>
        <source>A foreign realm name: a user of a trusted domain, or a client that asks the wrong domain controller.</source>
        <translation>Ein fremder Realmname: ein Benutzer einer vertrauten Domäne oder ein Client, der den falschen Domänencontroller fragt.</translation>
    </message>
    <message>
        <source>With 0x44 (wrong realm) or 0x6 compare it with the domain where the account really is.</source>
        <translation>Bei 0x44 (falscher Realm) oder 0x6 vergleichen Sie ihn mit der Domäne, in der das Konto wirklich liegt.</translation>
    </message>
    <message>
        <source>Note names of domains that are not yours.</source>
        <translation>Notieren Sie Namen von Domänen, die nicht Ihre sind.</translation>
    </message>
    <message>
        <source>The realm is one of your own domains or a known trusted one.</source>
        <translation>Der Realm ist eine Ihrer eigenen Domänen oder eine bekannte vertraute.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TargetSid</name>
    <message>
        <source>User ID: the account&apos;s security identifier</source>
        <translation>User ID: die Sicherheits-ID des Kontos</translation>
    </message>
    <message>
        <source>The unique number of the account. Event Viewer shows the name in its place when it can; when the sign-on failed it often shows NULL SID.</source>
        <translation>Die eindeutige Nummer des Kontos. Die Ereignisanzeige zeigt an ihrer Stelle den Namen, wenn sie kann; bei gescheiterter Anmeldung zeigt sie oft NULL SID.</translation>
    </message>
    <message>
        <source>Type SID: filled in when the ticket was issued.</source>
        <translation>Typ SID: ausgefüllt, wenn das Ticket ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Failures show NULL SID, because the account was not confirmed.</source>
        <translation>Fehler zeigen NULL SID, weil das Konto nicht bestätigt wurde.</translation>
    </message>
    <message>
        <source>NULL SID in a failure is normal.</source>
        <translation>NULL SID bei einem Fehler ist normal.</translation>
    </message>
    <message>
        <source>A bare S-1-5-21-... number: the account was deleted, or its domain cannot be reached for the name.</source>
        <translation>Eine bloße Nummer S-1-5-21-...: Das Konto wurde gelöscht, oder seine Domäne ist für den Namen nicht erreichbar.</translation>
    </message>
    <message>
        <source>Use it to tell apart accounts of the same name in several domains.</source>
        <translation>Unterscheiden Sie damit Konten gleichen Namens in mehreren Domänen.</translation>
    </message>
    <message>
        <source>Filter by this field and not by the name, because a SID never changes and is never used twice.</source>
        <translation>Filtern Sie nach diesem Feld und nicht nach dem Namen, denn eine SID ändert sich nie und wird nie zweimal vergeben.</translation>
    </message>
    <message>
        <source>The SID resolves to the expected account, for instance with whoami /user on the user&apos;s computer.</source>
        <translation>Die SID löst sich zum erwarteten Konto auf, zum Beispiel mit whoami /user auf dem Computer des Benutzers.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceName</name>
    <message>
        <source>Service Name: normally krbtgt</source>
        <translation>Service Name: normalerweise krbtgt</translation>
    </message>
    <message>
        <source>The service for which the ticket was asked. For a main ticket that is always krbtgt, the service that hands out all other tickets.</source>
        <translation>Der Dienst, für den das Ticket angefordert wurde. Bei einem Hauptticket ist das immer krbtgt, der Dienst, der alle anderen Tickets ausgibt.</translation>
    </message>
    <message>
        <source>Type UnicodeString: krbtgt when the ticket was given.</source>
        <translation>Typ UnicodeString: krbtgt, wenn das Ticket erteilt wurde.</translation>
    </message>
    <message>
        <source>In failures mostly in the long form krbtgt/REALM, for example krbtgt/CONTOSO.</source>
        <translation>Bei Fehlern meist in der langen Form krbtgt/REALM, zum Beispiel krbtgt/CONTOSO.</translation>
    </message>
    <message>
        <source>The normal request for a ticket-granting ticket.</source>
        <translation>Die normale Anforderung eines Ticket-Granting-Tickets.</translation>
    </message>
    <message>
        <source>Another service name here: a client asks for a service ticket straight with the password (for example kinit -S, or kadmin/changepw for a password change).</source>
        <translation>Ein anderer Dienstname hier: Ein Client fordert ein Dienstticket direkt mit dem Kennwort an (zum Beispiel kinit -S oder kadmin/changepw für eine Kennwortänderung).</translation>
    </message>
    <message>
        <source>Nothing to do when it is krbtgt; for kadmin/changepw look whether a password change was going on.</source>
        <translation>Nichts zu tun, wenn es krbtgt ist; bei kadmin/changepw prüfen Sie, ob gerade eine Kennwortänderung lief.</translation>
    </message>
    <message>
        <source>Ask about other service names in an AS request; roasting without pre-authentication leaves them.</source>
        <translation>Gehen Sie anderen Dienstnamen in einer AS-Anforderung nach; Roasting ohne Vorauthentifizierung hinterlässt sie.</translation>
    </message>
    <message>
        <source>The field says krbtgt or krbtgt/ with your realm.</source>
        <translation>Im Feld steht krbtgt oder krbtgt/ mit Ihrem Realm.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceSid</name>
    <message>
        <source>Service ID: the SID of krbtgt</source>
        <translation>Service ID: die SID von krbtgt</translation>
    </message>
    <message>
        <source>The unique number of the service account, here that of krbtgt, which ends in 502.</source>
        <translation>Die eindeutige Nummer des Dienstkontos, hier die von krbtgt, die auf 502 endet.</translation>
    </message>
    <message>
        <source>Type SID. The krbtgt account of a domain has the fixed form S-1-5-21-(domain)-502.</source>
        <translation>Typ SID. Das Konto krbtgt einer Domäne hat die feste Form S-1-5-21-(Domäne)-502.</translation>
    </message>
    <message>
        <source>A failure has NULL SID here, too.</source>
        <translation>Auch hier steht bei einem Fehler NULL SID.</translation>
    </message>
    <message>
        <source>The domain&apos;s own krbtgt account answered.</source>
        <translation>Das eigene Konto krbtgt der Domäne hat geantwortet.</translation>
    </message>
    <message>
        <source>Another ending than 502: a read-only domain controller has a krbtgt account of its own.</source>
        <translation>Ein anderes Ende als 502: Ein schreibgeschützter Domänencontroller hat ein eigenes krbtgt-Konto.</translation>
    </message>
    <message>
        <source>Compare with Get-ADUser krbtgt if the number looks strange.</source>
        <translation>Vergleichen Sie mit Get-ADUser krbtgt, wenn die Nummer seltsam aussieht.</translation>
    </message>
    <message>
        <source>The number equals that of the domain&apos;s krbtgt, or of the read-only controller&apos;s.</source>
        <translation>Die Nummer gleicht der des krbtgt der Domäne oder des schreibgeschützten Domänencontrollers.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/IpAddress</name>
    <message>
        <source>Client Address: from where the request came</source>
        <translation>Client Address: woher die Anforderung kam</translation>
    </message>
    <message>
        <source>The network address of the computer that asked. It shows on which device a sign-on was tried.</source>
        <translation>Die Netzwerkadresse des anfragenden Computers. Sie zeigt, an welchem Gerät eine Anmeldung versucht wurde.</translation>
    </message>
    <message>
        <source>Type UnicodeString, as IPv6 or IPv4 address.</source>
        <translation>Typ UnicodeString, als IPv6- oder IPv4-Adresse.</translation>
    </message>
    <message>
        <source>An IPv4 address often has the prefix ::ffff:, which may be ignored; ::1 is the domain controller itself.</source>
        <translation>Eine IPv4-Adresse hat oft das Präfix ::ffff:, das man ignorieren kann; ::1 ist der Domänencontroller selbst.</translation>
    </message>
    <message>
        <source>The user&apos;s own computer, as a rule.</source>
        <translation>In der Regel der eigene Computer des Benutzers.</translation>
    </message>
    <message>
        <source>A server or gateway that signs on for the user: mail server, VPN, web application, Wi-Fi controller. Then the address is the gateway&apos;s.</source>
        <translation>Ein Server oder Gateway, das für den Benutzer anmeldet: Mailserver, VPN, Webanwendung, WLAN-Controller. Dann ist es die Adresse des Gateways.</translation>
    </message>
    <message>
        <source>The address ::1: somebody or something signs on at the domain controller.</source>
        <translation>Die Adresse ::1: Jemand oder etwas meldet sich am Domänencontroller an.</translation>
    </message>
    <message>
        <source>Resolve the address: nslookup, DHCP leases, VPN log. For lockouts this is the quickest way to the guilty device.</source>
        <translation>Lösen Sie die Adresse auf: nslookup, DHCP-Leases, VPN-Protokoll. Bei Kontosperrungen ist das der schnellste Weg zum schuldigen Gerät.</translation>
    </message>
    <message>
        <source>Compare with the address ranges of the company.</source>
        <translation>Vergleichen Sie mit den Adressbereichen des Unternehmens.</translation>
    </message>
    <message>
        <source>The device behind the address is known and belongs to the user.</source>
        <translation>Das Gerät hinter der Adresse ist bekannt und gehört dem Benutzer.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/IpPort</name>
    <message>
        <source>Client Port: the sender&apos;s port</source>
        <translation>Client Port: der Port des Absenders</translation>
    </message>
    <message>
        <source>The port number of the computer that asked. It is only of interest when it looks odd.</source>
        <translation>Die Portnummer des anfragenden Computers. Sie ist nur interessant, wenn sie ungewöhnlich aussieht.</translation>
    </message>
    <message>
        <source>Type UnicodeString; normally a high number such as 49273.</source>
        <translation>Typ UnicodeString; normalerweise eine hohe Zahl wie 49273.</translation>
    </message>
    <message>
        <source>0 means a local request on the domain controller.</source>
        <translation>0 bedeutet eine lokale Anforderung auf dem Domänencontroller.</translation>
    </message>
    <message>
        <source>An outgoing connection takes a free high port.</source>
        <translation>Eine ausgehende Verbindung nimmt einen freien hohen Port.</translation>
    </message>
    <message>
        <source>A port between 1 and 1023: a program with special rights or a crafted request.</source>
        <translation>Ein Port zwischen 1 und 1023: ein Programm mit besonderen Rechten oder eine präparierte Anforderung.</translation>
    </message>
    <message>
        <source>Find the program behind a low port on the sending computer.</source>
        <translation>Suchen Sie auf dem sendenden Computer das Programm hinter einem niedrigen Port.</translation>
    </message>
    <message>
        <source>The port is high, or 0 together with the address ::1.</source>
        <translation>Der Port ist hoch oder 0 zusammen mit der Adresse ::1.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TicketOptions</name>
    <message>
        <source>Ticket Options: what the client asked for</source>
        <translation>Ticket Options: was der Client verlangt hat</translation>
    </message>
    <message>
        <source>A number made of switches, with which the client says what kind of ticket it would like. The usual values are harmless.</source>
        <translation>Eine aus Schaltern gebildete Zahl, mit der der Client sagt, welche Art von Ticket er möchte. Die üblichen Werte sind harmlos.</translation>
    </message>
    <message>
        <source>Type HexInt32. The bits are counted from the left, starting with 0 (MSB 0).</source>
        <translation>Typ HexInt32. Die Bits werden von links gezählt, beginnend mit 0 (MSB 0).</translation>
    </message>
    <message>
        <source>Usual values: 0x40810010 (forwardable, renewable, canonicalize, renewable-ok), 0x40810000 (the same without renewable-ok), 0x60810010 (additionally forwarded).</source>
        <translation>Übliche Werte: 0x40810010 (forwardable, renewable, canonicalize, renewable-ok), 0x40810000 (dasselbe ohne renewable-ok), 0x60810010 (zusätzlich forwarded).</translation>
    </message>
    <message>
        <source>Example: 0x40810010 is 01000000100000010000000000010000 in binary, so the bits 1, 8, 15 and 27 are set.</source>
        <translation>Beispiel: 0x40810010 ist binär 01000000100000010000000000010000, gesetzt sind also die Bits 1, 8, 15 und 27.</translation>
    </message>
    <message>
        <source>Windows asks for a forwardable, renewable ticket and lets the KDC correct the name.</source>
        <translation>Windows verlangt ein weiterleitbares, erneuerbares Ticket und lässt den KDC den Namen korrigieren.</translation>
    </message>
    <message>
        <source>Other values come from Java, Linux, macOS, or from tools.</source>
        <translation>Andere Werte kommen von Java, Linux, macOS oder von Werkzeugen.</translation>
    </message>
    <message>
        <source>Decode it as KDC options, not as ticket flags.</source>
        <translation>Decodieren Sie den Wert als KDC-Optionen, nicht als Ticketflags.</translation>
    </message>
    <message>
        <source>Compare a strange value with the usual ones of that client before you worry.</source>
        <translation>Vergleichen Sie einen seltsamen Wert mit den üblichen dieses Clients, bevor Sie sich sorgen.</translation>
    </message>
    <message>
        <source>The decoded bits fit the client that sent them.</source>
        <translation>Die decodierten Bits passen zu dem Client, der sie gesendet hat.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page calls the table of this field ticket flags, but the field holds the KDC options of the request (RFC 4120, 5.4.1). Bits 7, 9, 10, 12 and 13 exist only as ticket flags, bits 26, 27, 28, 30 and 31 only as options.</source>
        <translation>Die Seite von Microsoft nennt die Tabelle dieses Feldes Ticketflags, aber das Feld enthält die KDC-Optionen der Anforderung (RFC 4120, 5.4.1). Die Bits 7, 9, 10, 12 und 13 gibt es nur als Ticketflags, die Bits 26, 27, 28, 30 und 31 nur als Optionen.</translation>
    </message>
</context>
<context>
    <name>event-field:4768/Status</name>
    <message>
        <source>Result Code: did it work, and if not, why</source>
        <translation>Result Code: hat es geklappt, und wenn nicht, warum</translation>
    </message>
    <message>
        <source>0x0 means that the ticket was given. Any other number is the reason why not.</source>
        <translation>0x0 bedeutet, dass das Ticket erteilt wurde. Jede andere Zahl ist der Grund, warum nicht.</translation>
    </message>
    <message>
        <source>Type HexInt32, in success and failure.</source>
        <translation>Typ HexInt32, bei Erfolg und Fehler.</translation>
    </message>
    <message>
        <source>The number is the Kerberos protocol&apos;s error code, written in hexadecimal: 0x6 is 6, 0x12 is 18, 0x17 is 23.</source>
        <translation>Die Zahl ist der Fehlercode des Kerberos-Protokolls, hexadezimal geschrieben: 0x6 ist 6, 0x12 ist 18, 0x17 ist 23.</translation>
    </message>
    <message>
        <source>0x0: all is well.</source>
        <translation>0x0: Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>The most common others: 0x6 name unknown, 0x12 locked or disabled, 0x17 password expired, 0xE encryption.</source>
        <translation>Die häufigsten anderen: 0x6 Name unbekannt, 0x12 gesperrt oder deaktiviert, 0x17 Kennwort abgelaufen, 0xE Verschlüsselung.</translation>
    </message>
    <message>
        <source>Look the number up among the Kerberos errors.</source>
        <translation>Schlagen Sie die Nummer unter den Kerberos-Fehlern nach.</translation>
    </message>
    <message>
        <source>Count failures by account and address; single ones are everyday life.</source>
        <translation>Zählen Sie Fehler nach Konto und Adresse; einzelne sind Alltag.</translation>
    </message>
    <message>
        <source>The next event of the same account shows 0x0.</source>
        <translation>Das nächste Ereignis desselben Kontos zeigt 0x0.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TicketEncryptionType</name>
    <message>
        <source>Ticket Encryption Type: how the ticket is encrypted</source>
        <translation>Ticket Encryption Type: wie das Ticket verschlüsselt ist</translation>
    </message>
    <message>
        <source>The method with which the domain controller locked the ticket. 0x12 and 0x11 are the good ones.</source>
        <translation>Das Verfahren, mit dem der Domänencontroller das Ticket verschlossen hat. 0x12 und 0x11 sind die guten.</translation>
    </message>
    <message>
        <source>Type HexInt32: the cryptographic suite of the issued ticket, 0x12 (AES-256) in most networks.</source>
        <translation>Typ HexInt32: die kryptografische Suite des ausgestellten Tickets, in den meisten Netzwerken 0x12 (AES-256).</translation>
    </message>
    <message>
        <source>0xFFFFFFFF in failures, because no ticket was issued.</source>
        <translation>0xFFFFFFFF bei Fehlern, weil kein Ticket ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The krbtgt account has AES keys, so the main ticket uses AES.</source>
        <translation>Das Konto krbtgt hat AES-Schlüssel, deshalb verwendet das Hauptticket AES.</translation>
    </message>
    <message>
        <source>0x17 (RC4): krbtgt&apos;s password has not been changed since the days before AES, or RC4 was forced.</source>
        <translation>0x17 (RC4): Das Kennwort von krbtgt wurde seit der Zeit vor AES nicht geändert, oder RC4 wurde erzwungen.</translation>
    </message>
    <message>
        <source>0x1 or 0x3 (DES): an outdated and unsafe set-up.</source>
        <translation>0x1 oder 0x3 (DES): eine veraltete und unsichere Einrichtung.</translation>
    </message>
    <message>
        <source>With 0x17 in main tickets: change the krbtgt password twice, with a day in between.</source>
        <translation>Bei 0x17 in Haupttickets: Ändern Sie das Kennwort von krbtgt zweimal, mit einem Tag dazwischen.</translation>
    </message>
    <message>
        <source>Watch for values other than 0x11 and 0x12.</source>
        <translation>Achten Sie auf andere Werte als 0x11 und 0x12.</translation>
    </message>
    <message>
        <source>New main tickets show 0x12 here and in klist.</source>
        <translation>Neue Haupttickets zeigen hier und in klist 0x12.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/PreAuthType</name>
    <message>
        <source>Pre-Authentication Type: how the client proved itself</source>
        <translation>Pre-Authentication Type: wie sich der Client ausgewiesen hat</translation>
    </message>
    <message>
        <source>It tells whether a password, a smart card or an armoured request was used. 2 is the everyday password sign-on.</source>
        <translation>Daran erkennt man, ob ein Kennwort, eine Smartcard oder eine geschützte (armored) Anforderung verwendet wurde. 2 ist die alltägliche Kennwortanmeldung.</translation>
    </message>
    <message>
        <source>Type UnicodeString: the number of the pre-authentication type that was used.</source>
        <translation>Typ UnicodeString: die Nummer des verwendeten Vorauthentifizierungstyps.</translation>
    </message>
    <message>
        <source>2 password, 15 or 16 smart card, 138 armoured (FAST), 0 none, a dash in failures.</source>
        <translation>2 Kennwort, 15 oder 16 Smartcard, 138 geschützt (FAST), 0 keine, ein Strich bei Fehlern.</translation>
    </message>
    <message>
        <source>The user signed on with a password, a card or Windows Hello.</source>
        <translation>Der Benutzer hat sich mit Kennwort, Karte oder Windows Hello angemeldet.</translation>
    </message>
    <message>
        <source>0: the account is set to &quot;Do not require Kerberos preauthentication&quot;.</source>
        <translation>0: Beim Konto ist &quot;Keine Kerberos-Präauthentifizierung erforderlich&quot; gesetzt.</translation>
    </message>
    <message>
        <source>Use it to find out how the user signs on, if the user does not know.</source>
        <translation>Finden Sie damit heraus, wie sich der Benutzer anmeldet, wenn er es nicht weiß.</translation>
    </message>
    <message>
        <source>Look into every 0 that belongs to a person&apos;s account.</source>
        <translation>Gehen Sie jeder 0 nach, die zum Konto einer Person gehört.</translation>
    </message>
    <message>
        <source>The number fits the way of sign-on that the user describes.</source>
        <translation>Die Nummer passt zu der Anmeldeart, die der Benutzer beschreibt.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/CertIssuerName</name>
    <message>
        <source>Certificate Issuer Name: who issued the card&apos;s certificate</source>
        <translation>Certificate Issuer Name: wer das Zertifikat der Karte ausgestellt hat</translation>
    </message>
    <message>
        <source>With a smart card or another certificate: the certification authority that stands behind it.</source>
        <translation>Bei einer Smartcard oder einem anderen Zertifikat: die Zertifizierungsstelle, die dahintersteht.</translation>
    </message>
    <message>
        <source>Type UnicodeString; filled in only for a sign-on with certificate. It equals &quot;Issued by&quot; in the certificate.</source>
        <translation>Typ UnicodeString; nur bei Anmeldung mit Zertifikat ausgefüllt. Entspricht &quot;Ausgestellt von&quot; im Zertifikat.</translation>
    </message>
    <message>
        <source>Empty: a password sign-on.</source>
        <translation>Leer: eine Kennwortanmeldung.</translation>
    </message>
    <message>
        <source>A name of your own PKI: a normal smart card or Windows Hello.</source>
        <translation>Ein Name Ihrer eigenen PKI: eine normale Smartcard oder Windows Hello.</translation>
    </message>
    <message>
        <source>A foreign name: a certificate that somebody brought along.</source>
        <translation>Ein fremder Name: ein Zertifikat, das jemand mitgebracht hat.</translation>
    </message>
    <message>
        <source>Check that this authority is allowed to issue certificates for sign-on.</source>
        <translation>Prüfen Sie, dass diese Zertifizierungsstelle Zertifikate für die Anmeldung ausstellen darf.</translation>
    </message>
    <message>
        <source>Examine sign-ons with an unknown issuer at once.</source>
        <translation>Untersuchen Sie Anmeldungen mit unbekanntem Aussteller sofort.</translation>
    </message>
    <message>
        <source>The name is on the list of your issuing authorities.</source>
        <translation>Der Name steht auf der Liste Ihrer ausstellenden Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/CertSerialNumber</name>
    <message>
        <source>Certificate Serial Number: which certificate it was</source>
        <translation>Certificate Serial Number: welches Zertifikat es war</translation>
    </message>
    <message>
        <source>The number that the authority gave to the certificate. With it the PKI team finds the card.</source>
        <translation>Die Nummer, die die Zertifizierungsstelle dem Zertifikat gegeben hat. Damit findet das PKI-Team die Karte.</translation>
    </message>
    <message>
        <source>Type UnicodeString; the same as &quot;Serial number&quot; in the certificate, in hexadecimal.</source>
        <translation>Typ UnicodeString; dasselbe wie &quot;Seriennummer&quot; im Zertifikat, hexadezimal.</translation>
    </message>
    <message>
        <source>A sign-on with a certificate; otherwise the field is empty.</source>
        <translation>Eine Anmeldung mit Zertifikat; sonst ist das Feld leer.</translation>
    </message>
    <message>
        <source>Look up the number in the certification authority&apos;s database: holder, template, revoked or not.</source>
        <translation>Schlagen Sie die Nummer in der Datenbank der Zertifizierungsstelle nach: Inhaber, Vorlage, gesperrt oder nicht.</translation>
    </message>
    <message>
        <source>Pass on issuer and serial number together; the number alone is unique only for one authority.</source>
        <translation>Geben Sie Aussteller und Seriennummer zusammen weiter; die Nummer allein ist nur innerhalb einer Zertifizierungsstelle eindeutig.</translation>
    </message>
    <message>
        <source>The authority&apos;s record shows the user of the event as the holder.</source>
        <translation>Der Datensatz der Zertifizierungsstelle zeigt den Benutzer des Ereignisses als Inhaber.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/CertThumbprint</name>
    <message>
        <source>Certificate Thumbprint: the certificate&apos;s fingerprint</source>
        <translation>Certificate Thumbprint: der Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>A fingerprint that names exactly one certificate in the world.</source>
        <translation>Ein Fingerabdruck, der genau ein Zertifikat auf der Welt bezeichnet.</translation>
    </message>
    <message>
        <source>Type UnicodeString; the value &quot;Thumbprint&quot; of the certificate&apos;s details.</source>
        <translation>Typ UnicodeString; der Wert &quot;Fingerabdruck&quot; in den Details des Zertifikats.</translation>
    </message>
    <message>
        <source>Filled in for certificate sign-on, empty for passwords.</source>
        <translation>Bei Anmeldung mit Zertifikat ausgefüllt, bei Kennwörtern leer.</translation>
    </message>
    <message>
        <source>Search the certificate by it: certutil -store My THUMBPRINT, or in the database of the authority.</source>
        <translation>Suchen Sie das Zertifikat damit: certutil -store My THUMBPRINT oder in der Datenbank der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Use it to find all sign-ons with one stolen certificate.</source>
        <translation>Finden Sie damit alle Anmeldungen mit einem gestohlenen Zertifikat.</translation>
    </message>
    <message>
        <source>The fingerprint of the card&apos;s certificate on the user&apos;s computer is the same.</source>
        <translation>Der Fingerabdruck des Kartenzertifikats auf dem Computer des Benutzers ist derselbe.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ResponseTicket</name>
    <message>
        <source>Response Ticket: a fingerprint of the issued ticket</source>
        <translation>Response Ticket: ein Fingerabdruck des ausgestellten Tickets</translation>
    </message>
    <message>
        <source>A short text by which later uses of the same ticket can be recognised in other events.</source>
        <translation>Ein kurzer Text, an dem spätere Verwendungen desselben Tickets in anderen Ereignissen zu erkennen sind.</translation>
    </message>
    <message>
        <source>In events of version 2 on updated domain controllers, not in version 0.</source>
        <translation>In Ereignissen der Version 2 auf aktualisierten Domänencontrollern, nicht in Version 0.</translation>
    </message>
    <message>
        <source>The ticket was issued; failures have nothing to show.</source>
        <translation>Das Ticket wurde ausgestellt; Fehler haben nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Match it with the request ticket of event 4769 to follow one ticket through the logs.</source>
        <translation>Gleichen Sie ihn mit dem Anforderungsticket von Ereignis 4769 ab, um ein Ticket durch die Protokolle zu verfolgen.</translation>
    </message>
    <message>
        <source>The same value appears in the 4769 events of the session.</source>
        <translation>Derselbe Wert erscheint in den 4769-Ereignissen der Sitzung.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/AccountSupportedEncryptionTypes</name>
    <message>
        <source>Account Supported Encryption Types: what the account allows</source>
        <translation>Account Supported Encryption Types: was das Konto zulässt</translation>
    </message>
    <message>
        <source>The encryption methods that are set on the account in the directory, or the default in their place.</source>
        <translation>Die im Verzeichnis für das Konto gesetzten Verschlüsselungsverfahren oder an ihrer Stelle die Vorgabe.</translation>
    </message>
    <message>
        <source>In version 2 of the event. It helps to explain refusals with 0xE and tickets with RC4.</source>
        <translation>In Version 2 des Ereignisses. Hilft, Verweigerungen mit 0xE und Tickets mit RC4 zu erklären.</translation>
    </message>
    <message>
        <source>The attribute msDS-SupportedEncryptionTypes of the account, or the domain&apos;s default if it is empty.</source>
        <translation>Das Attribut msDS-SupportedEncryptionTypes des Kontos oder die Vorgabe der Domäne, wenn es leer ist.</translation>
    </message>
    <message>
        <source>Correct the attribute where AES is missing.</source>
        <translation>Korrigieren Sie das Attribut, wo AES fehlt.</translation>
    </message>
    <message>
        <source>The field lists AES128-SHA96 and AES256-SHA96.</source>
        <translation>Das Feld führt AES128-SHA96 und AES256-SHA96 auf.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/AccountAvailableKeys</name>
    <message>
        <source>Account Available Keys: which keys the account really has</source>
        <translation>Account Available Keys: welche Schlüssel das Konto wirklich hat</translation>
    </message>
    <message>
        <source>The keys that the directory holds for the account. Only AES keys serve in a network without RC4.</source>
        <translation>Die Schlüssel, die das Verzeichnis für das Konto führt. In einem Netzwerk ohne RC4 nützen nur AES-Schlüssel.</translation>
    </message>
    <message>
        <source>In version 2 of the event, next to the types that the account allows.</source>
        <translation>In Version 2 des Ereignisses, neben den Typen, die das Konto zulässt.</translation>
    </message>
    <message>
        <source>The last password change was before the domain knew AES: then there are no AES keys.</source>
        <translation>Die letzte Kennwortänderung war, bevor die Domäne AES kannte: Dann gibt es keine AES-Schlüssel.</translation>
    </message>
    <message>
        <source>Have the user change the password if AES keys are missing.</source>
        <translation>Lassen Sie den Benutzer das Kennwort ändern, wenn AES-Schlüssel fehlen.</translation>
    </message>
    <message>
        <source>Change a service account&apos;s password and its keytab together.</source>
        <translation>Ändern Sie bei einem Dienstkonto Kennwort und Keytab zusammen.</translation>
    </message>
    <message>
        <source>After the password change the field lists AES keys.</source>
        <translation>Nach der Kennwortänderung führt das Feld AES-Schlüssel auf.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceSupportedEncryptionTypes</name>
    <message>
        <source>Service Supported Encryption Types: what the service allows</source>
        <translation>Service Supported Encryption Types: was der Dienst zulässt</translation>
    </message>
    <message>
        <source>The encryption methods that are set for the service, here for krbtgt.</source>
        <translation>Die für den Dienst gesetzten Verschlüsselungsverfahren, hier für krbtgt.</translation>
    </message>
    <message>
        <source>In version 2; in 4768 it speaks of krbtgt, in 4769 of the service that was asked for.</source>
        <translation>In Version 2; in 4768 betrifft es krbtgt, in 4769 den angefragten Dienst.</translation>
    </message>
    <message>
        <source>The settings of the krbtgt account and of the domain.</source>
        <translation>Die Einstellungen des Kontos krbtgt und der Domäne.</translation>
    </message>
    <message>
        <source>Leave krbtgt alone here; for services set the attribute to AES.</source>
        <translation>Lassen Sie krbtgt hier in Ruhe; bei Diensten setzen Sie das Attribut auf AES.</translation>
    </message>
    <message>
        <source>AES stands in the list.</source>
        <translation>AES steht in der Liste.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceAvailableKeys</name>
    <message>
        <source>Service Available Keys: which keys the service has</source>
        <translation>Service Available Keys: welche Schlüssel der Dienst hat</translation>
    </message>
    <message>
        <source>The keys that are stored for krbtgt or the service. The ticket can only be encrypted with one of them.</source>
        <translation>Die für krbtgt oder den Dienst gespeicherten Schlüssel. Das Ticket kann nur mit einem davon verschlüsselt werden.</translation>
    </message>
    <message>
        <source>In version 2 of the event.</source>
        <translation>In Version 2 des Ereignisses.</translation>
    </message>
    <message>
        <source>An old password without AES keys, or a fresh one with all of them.</source>
        <translation>Ein altes Kennwort ohne AES-Schlüssel oder ein frisches mit allen.</translation>
    </message>
    <message>
        <source>Change the password of krbtgt (twice, with a day in between) or of the service account if AES keys are missing.</source>
        <translation>Ändern Sie das Kennwort von krbtgt (zweimal, mit einem Tag dazwischen) oder des Dienstkontos, wenn AES-Schlüssel fehlen.</translation>
    </message>
    <message>
        <source>The list contains AES after the change.</source>
        <translation>Die Liste enthält nach der Änderung AES.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/DCSupportedEncryptionTypes</name>
    <message>
        <source>DC Supported Encryption Types: what the domain controller allows</source>
        <translation>DC Supported Encryption Types: was der Domänencontroller zulässt</translation>
    </message>
    <message>
        <source>The methods that this domain controller is permitted to use by policy.</source>
        <translation>Die Verfahren, die dieser Domänencontroller laut Richtlinie verwenden darf.</translation>
    </message>
    <message>
        <source>In version 2 of the event; it may differ between domain controllers.</source>
        <translation>In Version 2 des Ereignisses; kann sich zwischen Domänencontrollern unterscheiden.</translation>
    </message>
    <message>
        <source>The policy &quot;Configure encryption types allowed for Kerberos&quot; on the domain controller.</source>
        <translation>Die Richtlinie &quot;Für Kerberos zulässige Verschlüsselungstypen konfigurieren&quot; auf dem Domänencontroller.</translation>
    </message>
    <message>
        <source>Make the policy equal on all domain controllers.</source>
        <translation>Machen Sie die Richtlinie auf allen Domänencontrollern gleich.</translation>
    </message>
    <message>
        <source>All domain controllers write the same list.</source>
        <translation>Alle Domänencontroller schreiben dieselbe Liste.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/DCAvailableKeys</name>
    <message>
        <source>DC Available Keys: the keys of the domain controller</source>
        <translation>DC Available Keys: die Schlüssel des Domänencontrollers</translation>
    </message>
    <message>
        <source>Which keys the answering domain controller has for its own account.</source>
        <translation>Welche Schlüssel der antwortende Domänencontroller für sein eigenes Konto hat.</translation>
    </message>
    <message>
        <source>A field of version 2 of the event.</source>
        <translation>Ein Feld der Version 2 des Ereignisses.</translation>
    </message>
    <message>
        <source>The computer password of the domain controller, renewed every thirty days by default.</source>
        <translation>Das Computerkennwort des Domänencontrollers, standardmäßig alle dreißig Tage erneuert.</translation>
    </message>
    <message>
        <source>If AES is missing, check replication and the secure channel of that domain controller.</source>
        <translation>Fehlt AES, prüfen Sie Replikation und sicheren Kanal dieses Domänencontrollers.</translation>
    </message>
    <message>
        <source>The list contains AES on each domain controller.</source>
        <translation>Die Liste enthält AES auf jedem Domänencontroller.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ClientAdvertizedEncryptionTypes</name>
    <message>
        <source>Client Advertized Encryption Types: what the client offered</source>
        <translation>Client Advertized Encryption Types: was der Client angeboten hat</translation>
    </message>
    <message>
        <source>The methods that the user&apos;s computer or program offered, in its order of preference.</source>
        <translation>Die Verfahren, die Computer oder Programm des Benutzers angeboten hat, in der Reihenfolge seiner Vorliebe.</translation>
    </message>
    <message>
        <source>In version 2 of the event; Microsoft spells it with a z.</source>
        <translation>In Version 2 des Ereignisses; Microsoft schreibt es mit z.</translation>
    </message>
    <message>
        <source>The operating system&apos;s defaults, a policy on the client, or krb5.conf.</source>
        <translation>Die Vorgaben des Betriebssystems, eine Richtlinie auf dem Client oder krb5.conf.</translation>
    </message>
    <message>
        <source>Only RC4 offered: an old program, a forced setting or an attack tool.</source>
        <translation>Nur RC4 angeboten: ein altes Programm, eine erzwungene Einstellung oder ein Angriffswerkzeug.</translation>
    </message>
    <message>
        <source>Correct the client&apos;s policy or krb5.conf if AES is not offered.</source>
        <translation>Korrigieren Sie die Richtlinie des Clients oder krb5.conf, wenn AES nicht angeboten wird.</translation>
    </message>
    <message>
        <source>Look at clients that offer nothing but RC4.</source>
        <translation>Sehen Sie sich Clients an, die nichts als RC4 anbieten.</translation>
    </message>
    <message>
        <source>The client offers AES first.</source>
        <translation>Der Client bietet AES zuerst an.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/SessionKeyEncryptionType</name>
    <message>
        <source>Session Key Encryption Type: how the session is protected</source>
        <translation>Session Key Encryption Type: wie die Sitzung geschützt ist</translation>
    </message>
    <message>
        <source>The method of the key that client and domain controller use with each other. It may be better than that of the ticket.</source>
        <translation>Das Verfahren des Schlüssels, den Client und Domänencontroller miteinander verwenden. Es kann besser sein als das des Tickets.</translation>
    </message>
    <message>
        <source>In version 2 of the event, as a hexadecimal number like 0x12.</source>
        <translation>In Version 2 des Ereignisses, als hexadezimale Zahl wie 0x12.</translation>
    </message>
    <message>
        <source>Since November 2022 updated domain controllers give AES session keys even where the ticket itself is RC4.</source>
        <translation>Seit November 2022 geben aktualisierte Domänencontroller AES-Sitzungsschlüssel aus, auch wenn das Ticket selbst RC4 ist.</translation>
    </message>
    <message>
        <source>Compare with the ticket&apos;s type, to see which of the two is still RC4.</source>
        <translation>Vergleichen Sie mit dem Typ des Tickets, um zu sehen, welches von beiden noch RC4 ist.</translation>
    </message>
    <message>
        <source>The number is 0x11 or 0x12.</source>
        <translation>Die Zahl ist 0x11 oder 0x12.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/PreAuthEncryptionType</name>
    <message>
        <source>Pre-Auth Encryption Type: how the proof was encrypted</source>
        <translation>Pre-Auth Encryption Type: wie der Nachweis verschlüsselt war</translation>
    </message>
    <message>
        <source>The method with which the client encrypted its proof. It shows which key of the password the client used.</source>
        <translation>Das Verfahren, mit dem der Client seinen Nachweis verschlüsselt hat. Es zeigt, welchen Schlüssel des Kennworts der Client verwendet hat.</translation>
    </message>
    <message>
        <source>In version 2 of the event, for password sign-ons.</source>
        <translation>In Version 2 des Ereignisses, bei Kennwortanmeldungen.</translation>
    </message>
    <message>
        <source>The client chose it from the list that the domain controller sent.</source>
        <translation>Der Client hat ihn aus der Liste gewählt, die der Domänencontroller gesendet hat.</translation>
    </message>
    <message>
        <source>RC4 with a modern client: the account has no AES key.</source>
        <translation>RC4 bei einem modernen Client: Das Konto hat keinen AES-Schlüssel.</translation>
    </message>
    <message>
        <source>Have the password changed if a person&apos;s account shows 0x17.</source>
        <translation>Lassen Sie das Kennwort ändern, wenn das Konto einer Person 0x17 zeigt.</translation>
    </message>
    <message>
        <source>The field shows 0x12 at the next sign-on.</source>
        <translation>Das Feld zeigt bei der nächsten Anmeldung 0x12.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
</context>
<context>
    <name>recommendation:high-value-accounts</name>
    <message>
        <source>Watch the important accounts one by one</source>
        <translation>Wichtige Konten einzeln beobachten</translation>
    </message>
    <message>
        <source>Some accounts deserve that every sign-on is looked at: administrators, service accounts, domain controllers.</source>
        <translation>Manche Konten verdienen, dass man jede Anmeldung ansieht: Administratoren, Dienstkonten, Domänencontroller.</translation>
    </message>
    <message>
        <source>You keep a list of high-value accounts, domain or local, for instance database administrators, the built-in administrator, domain admins.</source>
        <translation>Sie führen eine Liste hochwertiger Konten, in der Domäne oder lokal, zum Beispiel Datenbankadministratoren, der integrierte Administrator, Domänen-Admins.</translation>
    </message>
    <message>
        <source>A sign-on by the owner, as usual.</source>
        <translation>Eine Anmeldung des Inhabers, wie üblich.</translation>
    </message>
    <message>
        <source>A sign-on by somebody who got hold of the password or a ticket.</source>
        <translation>Eine Anmeldung durch jemanden, der an das Kennwort oder ein Ticket gelangt ist.</translation>
    </message>
    <message>
        <source>Filter 4768 by the User ID (SID) of these accounts and look at address, time and result.</source>
        <translation>Filtern Sie 4768 nach der User ID (SID) dieser Konten und sehen Sie Adresse, Zeit und Ergebnis an.</translation>
    </message>
    <message>
        <source>Keep the list of important accounts up to date.</source>
        <translation>Halten Sie die Liste wichtiger Konten aktuell.</translation>
    </message>
    <message>
        <source>A test sign-on of such an account raises the notice.</source>
        <translation>Eine Testanmeldung eines solchen Kontos löst die Benachrichtigung aus.</translation>
    </message>
</context>
<context>
    <name>recommendation:anomalies</name>
    <message>
        <source>Look for sign-ons that do not fit the person</source>
        <translation>Nach Anmeldungen suchen, die nicht zur Person passen</translation>
    </message>
    <message>
        <source>The same account at an unusual hour or place can be a sign of misuse.</source>
        <translation>Dasselbe Konto zu ungewohnter Stunde oder an ungewohntem Ort kann auf Missbrauch hinweisen.</translation>
    </message>
    <message>
        <source>You look for odd or harmful behaviour, for instance use outside working hours.</source>
        <translation>Sie suchen auffälliges oder schädliches Verhalten, zum Beispiel Nutzung außerhalb der Arbeitszeit.</translation>
    </message>
    <message>
        <source>Overtime, travel, or a scheduled task that runs as the user.</source>
        <translation>Überstunden, Reisen oder eine geplante Aufgabe, die unter dem Benutzer läuft.</translation>
    </message>
    <message>
        <source>A stolen password.</source>
        <translation>Ein gestohlenes Kennwort.</translation>
    </message>
    <message>
        <source>Combine the User ID with time, client address and computer, and compare with what is usual for this account.</source>
        <translation>Verbinden Sie User ID mit Zeit, Clientadresse und Computer und vergleichen Sie mit dem für dieses Konto Üblichen.</translation>
    </message>
    <message>
        <source>The owner confirms the sign-on, or it is handled as an incident.</source>
        <translation>Der Inhaber bestätigt die Anmeldung, oder sie wird als Vorfall behandelt.</translation>
    </message>
</context>
<context>
    <name>recommendation:inactive-accounts</name>
    <message>
        <source>Sign-on with an account that nobody should use</source>
        <translation>Anmeldung mit einem Konto, das niemand verwenden sollte</translation>
    </message>
    <message>
        <source>Accounts that are disabled, kept for guests or left by former colleagues should be silent. If one speaks, find out why.</source>
        <translation>Deaktivierte Konten, Gastkonten und Konten früherer Kollegen sollten still sein. Meldet sich eines, klären Sie, warum.</translation>
    </message>
    <message>
        <source>You have accounts that must never be used.</source>
        <translation>Sie haben Konten, die nie verwendet werden dürfen.</translation>
    </message>
    <message>
        <source>A forgotten service or task still tries the account.</source>
        <translation>Ein vergessener Dienst oder eine Aufgabe versucht das Konto noch.</translation>
    </message>
    <message>
        <source>Somebody tries out old accounts.</source>
        <translation>Jemand probiert alte Konten durch.</translation>
    </message>
    <message>
        <source>Raise a notice for each 4768 with the User ID of such an account, failed or not; failures carry the name only, so filter by name as well.</source>
        <translation>Lösen Sie für jedes 4768 mit der User ID eines solchen Kontos eine Benachrichtigung aus, ob gescheitert oder nicht; Fehler tragen nur den Namen, filtern Sie also auch nach dem Namen.</translation>
    </message>
    <message>
        <source>Disable or delete accounts that are no longer needed.</source>
        <translation>Deaktivieren oder löschen Sie Konten, die nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>No further event carries these accounts after the clean-up.</source>
        <translation>Nach der Bereinigung trägt kein weiteres Ereignis diese Konten.</translation>
    </message>
</context>
<context>
    <name>recommendation:allowed-accounts</name>
    <message>
        <source>Account outside the list of permitted ones</source>
        <translation>Konto außerhalb der Liste der zugelassenen</translation>
    </message>
    <message>
        <source>Where only certain accounts are permitted to do something, any other account is worth a question.</source>
        <translation>Wo nur bestimmte Konten etwas tun dürfen, ist jedes andere Konto eine Nachfrage wert.</translation>
    </message>
    <message>
        <source>An action is reserved for a known list of accounts, and a 4768 shows somebody else.</source>
        <translation>Eine Aktion ist einer bekannten Liste von Konten vorbehalten, und ein 4768 zeigt jemand anderen.</translation>
    </message>
    <message>
        <source>A new member of staff who is not yet on the list.</source>
        <translation>Ein neuer Mitarbeiter, der noch nicht auf der Liste steht.</translation>
    </message>
    <message>
        <source>An attempt without permission.</source>
        <translation>Ein Versuch ohne Erlaubnis.</translation>
    </message>
    <message>
        <source>Compare the User ID of the events with the list; renew the list when people come and go.</source>
        <translation>Vergleichen Sie die User ID der Ereignisse mit der Liste; erneuern Sie die Liste, wenn Personen kommen und gehen.</translation>
    </message>
    <message>
        <source>Every account in the events is on the list.</source>
        <translation>Jedes Konto in den Ereignissen steht auf der Liste.</translation>
    </message>
</context>
<context>
    <name>recommendation:external-accounts</name>
    <message>
        <source>Accounts of other domains</source>
        <translation>Konten anderer Domänen</translation>
    </message>
    <message>
        <source>Guests from another domain are sometimes not meant to sign on here at all. The realm name shows them.</source>
        <translation>Gäste aus einer anderen Domäne sollen sich hier manchmal gar nicht anmelden. Der Realmname zeigt sie.</translation>
    </message>
    <message>
        <source>You watch accounts of another domain or from outside.</source>
        <translation>Sie beobachten Konten einer anderen Domäne oder von außerhalb.</translation>
    </message>
    <message>
        <source>A normal visitor through a trust.</source>
        <translation>Ein normaler Besucher über eine Vertrauensstellung.</translation>
    </message>
    <message>
        <source>A trust that allows more than was intended.</source>
        <translation>Eine Vertrauensstellung, die mehr zulässt als beabsichtigt.</translation>
    </message>
    <message>
        <source>Filter 4768 for a Supplied Realm Name other than your own.</source>
        <translation>Filtern Sie 4768 nach einem anderen Supplied Realm Name als Ihrem eigenen.</translation>
    </message>
    <message>
        <source>Limit what a trust allows: selective authentication, SID filtering.</source>
        <translation>Begrenzen Sie, was eine Vertrauensstellung zulässt: selektive Authentifizierung, SID-Filterung.</translation>
    </message>
    <message>
        <source>Only expected realms remain in the list.</source>
        <translation>In der Liste bleiben nur erwartete Realms.</translation>
    </message>
</context>
<context>
    <name>recommendation:naming</name>
    <message>
        <source>Names that break the naming rules</source>
        <translation>Namen, die gegen die Namensregeln verstoßen</translation>
    </message>
    <message>
        <source>If all accounts follow a pattern, a name that does not was perhaps made by somebody without permission.</source>
        <translation>Folgen alle Konten einem Muster, wurde ein abweichender Name vielleicht von jemandem ohne Erlaubnis angelegt.</translation>
    </message>
    <message>
        <source>Your organisation has rules for account names.</source>
        <translation>Ihre Organisation hat Regeln für Kontonamen.</translation>
    </message>
    <message>
        <source>An old account from before the rules.</source>
        <translation>Ein altes Konto aus der Zeit vor den Regeln.</translation>
    </message>
    <message>
        <source>An account created by an intruder or a careless tool.</source>
        <translation>Ein Konto, das ein Eindringling oder ein nachlässiges Werkzeug angelegt hat.</translation>
    </message>
    <message>
        <source>Check the names behind the User ID against the pattern, best with a regular expression.</source>
        <translation>Prüfen Sie die Namen hinter der User ID gegen das Muster, am besten mit einem regulären Ausdruck.</translation>
    </message>
    <message>
        <source>Rename or remove what does not fit.</source>
        <translation>Benennen Sie um oder entfernen Sie, was nicht passt.</translation>
    </message>
    <message>
        <source>The search for odd names comes back empty.</source>
        <translation>Die Suche nach auffälligen Namen bleibt leer.</translation>
    </message>
</context>
<context>
    <name>recommendation:client-address</name>
    <message>
        <source>Client Address from outside</source>
        <translation>Client Address von außerhalb</translation>
    </message>
    <message>
        <source>Sign-ons normally come from addresses of the company. A public address here needs an explanation.</source>
        <translation>Anmeldungen kommen normalerweise von Adressen des Unternehmens. Eine öffentliche Adresse braucht hier eine Erklärung.</translation>
    </message>
    <message>
        <source>A 4768 has a Client Address that is not in the internal or the private ranges.</source>
        <translation>Ein 4768 hat eine Client Address, die nicht in den internen oder privaten Bereichen liegt.</translation>
    </message>
    <message>
        <source>A branch or VPN range that is missing from your list.</source>
        <translation>Ein Niederlassungs- oder VPN-Bereich, der in Ihrer Liste fehlt.</translation>
    </message>
    <message>
        <source>A domain controller that can be reached from the internet, which it must not be.</source>
        <translation>Ein Domänencontroller, der aus dem Internet erreichbar ist, was er nicht sein darf.</translation>
    </message>
    <message>
        <source>Alert on such addresses, and find the route by which they got in.</source>
        <translation>Alarmieren Sie bei solchen Adressen und finden Sie den Weg, auf dem sie hereinkamen.</translation>
    </message>
    <message>
        <source>Block port 88 of the domain controllers from outside.</source>
        <translation>Sperren Sie Port 88 der Domänencontroller von außen.</translation>
    </message>
    <message>
        <source>All client addresses lie in known ranges.</source>
        <translation>Alle Clientadressen liegen in bekannten Bereichen.</translation>
    </message>
</context>
<context>
    <name>recommendation:known-addresses</name>
    <message>
        <source>Account used from an unknown address</source>
        <translation>Konto von einer unbekannten Adresse aus verwendet</translation>
    </message>
    <message>
        <source>Some accounts should come from a few known computers only, such as a service account or an administrator&apos;s workstation.</source>
        <translation>Manche Konten sollten nur von wenigen bekannten Computern kommen, etwa ein Dienstkonto oder die Arbeitsstation eines Administrators.</translation>
    </message>
    <message>
        <source>The Account Name is expected only from a fixed list of addresses, and another address appears.</source>
        <translation>Der Account Name wird nur von einer festen Liste von Adressen erwartet, und eine andere Adresse erscheint.</translation>
    </message>
    <message>
        <source>The service was moved to a new server.</source>
        <translation>Der Dienst ist auf einen neuen Server umgezogen.</translation>
    </message>
    <message>
        <source>Someone uses the account elsewhere.</source>
        <translation>Jemand verwendet das Konto anderswo.</translation>
    </message>
    <message>
        <source>Keep a list of addresses for each such account, and alert on all others.</source>
        <translation>Führen Sie für jedes solche Konto eine Adressliste und alarmieren Sie bei allen anderen.</translation>
    </message>
    <message>
        <source>Report moves of a service beforehand.</source>
        <translation>Melden Sie Umzüge eines Dienstes vorher.</translation>
    </message>
    <message>
        <source>The addresses in the events equal the list.</source>
        <translation>Die Adressen in den Ereignissen entsprechen der Liste.</translation>
    </message>
</context>
<context>
    <name>recommendation:dc-logon</name>
    <message>
        <source>Sign-on at the domain controller itself</source>
        <translation>Anmeldung am Domänencontroller selbst</translation>
    </message>
    <message>
        <source>The address ::1 means that the request came from the domain controller itself. Only few people should work there.</source>
        <translation>Die Adresse ::1 bedeutet, dass die Anforderung vom Domänencontroller selbst kam. Dort sollten nur wenige arbeiten.</translation>
    </message>
    <message>
        <source>The Client Address is ::1, and the account is not one of those who may log on to domain controllers.</source>
        <translation>Die Client Address ist ::1, und das Konto gehört nicht zu denen, die sich an Domänencontrollern anmelden dürfen.</translation>
    </message>
    <message>
        <source>An administrator works at the console.</source>
        <translation>Ein Administrator arbeitet an der Konsole.</translation>
    </message>
    <message>
        <source>Someone who should not be there, or a service running under a wrong account.</source>
        <translation>Jemand, der dort nicht sein sollte, oder ein Dienst, der unter einem falschen Konto läuft.</translation>
    </message>
    <message>
        <source>Alert on ::1 together with an account that is not on the list.</source>
        <translation>Alarmieren Sie bei ::1 zusammen mit einem Konto, das nicht auf der Liste steht.</translation>
    </message>
    <message>
        <source>Restrict the right to log on locally on domain controllers.</source>
        <translation>Beschränken Sie das Recht, sich lokal an Domänencontrollern anzumelden.</translation>
    </message>
    <message>
        <source>Only permitted accounts appear with ::1.</source>
        <translation>Mit ::1 erscheinen nur zugelassene Konten.</translation>
    </message>
</context>
<context>
    <name>recommendation:client-port</name>
    <message>
        <source>Client Port below 1024</source>
        <translation>Client Port unter 1024</translation>
    </message>
    <message>
        <source>Programs normally send from high port numbers. A low one means a program with special rights or a crafted packet.</source>
        <translation>Programme senden normalerweise von hohen Portnummern. Eine niedrige bedeutet ein Programm mit besonderen Rechten oder ein präpariertes Paket.</translation>
    </message>
    <message>
        <source>The Client Port is greater than 0 and less than 1024.</source>
        <translation>Der Client Port ist größer als 0 und kleiner als 1024.</translation>
    </message>
    <message>
        <source>An old Unix client that uses privileged ports.</source>
        <translation>Ein alter Unix-Client, der privilegierte Ports verwendet.</translation>
    </message>
    <message>
        <source>Address translation that picks low ports.</source>
        <translation>Adressübersetzung, die niedrige Ports wählt.</translation>
    </message>
    <message>
        <source>An attack tool.</source>
        <translation>Ein Angriffswerkzeug.</translation>
    </message>
    <message>
        <source>Look at each case: which computer, which program?</source>
        <translation>Sehen Sie jeden Fall an: welcher Computer, welches Programm?</translation>
    </message>
    <message>
        <source>The source of the low port is known and accepted, or gone.</source>
        <translation>Die Quelle des niedrigen Ports ist bekannt und akzeptiert oder verschwunden.</translation>
    </message>
</context>
<context>
    <name>recommendation:fields</name>
    <message>
        <source>Further fields of event 4768 worth watching</source>
        <translation>Weitere beobachtenswerte Felder von Ereignis 4768</translation>
    </message>
    <message>
        <source>Besides account and address, four more fields show trouble early: the certificate&apos;s issuer, the kind of proof, the encryption and the result code.</source>
        <translation>Neben Konto und Adresse zeigen vier weitere Felder früh Störungen: der Zertifikataussteller, die Art des Nachweises, die Verschlüsselung und der Ergebniscode.</translation>
    </message>
    <message>
        <source>You set up monitoring of domain controllers and want more than failed sign-ons.</source>
        <translation>Sie richten die Überwachung von Domänencontrollern ein und wollen mehr als gescheiterte Anmeldungen.</translation>
    </message>
    <message>
        <source>Weak encryption, missing pre-authentication, foreign certificates and certain result codes each have their own entry here.</source>
        <translation>Schwache Verschlüsselung, fehlende Vorauthentifizierung, fremde Zertifikate und bestimmte Ergebniscodes haben hier jeweils einen eigenen Eintrag.</translation>
    </message>
    <message>
        <source>Start with pre-authentication type 0, encryption types other than 0x11 and 0x12, and floods of 0x6 and 0x12.</source>
        <translation>Beginnen Sie mit Vorauthentifizierungstyp 0, anderen Verschlüsselungstypen als 0x11 und 0x12 und Fluten von 0x6 und 0x12.</translation>
    </message>
    <message>
        <source>A test event of each kind reaches the monitoring.</source>
        <translation>Ein Testereignis jeder Art erreicht die Überwachung.</translation>
    </message>
</context>
<context>
    <name>recommendation:cert-issuer-foreign</name>
    <message>
        <source>Certificate of an unknown authority</source>
        <translation>Zertifikat einer unbekannten Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Somebody signed on with a certificate that does not come from your own certification authorities.</source>
        <translation>Jemand hat sich mit einem Zertifikat angemeldet, das nicht von Ihren eigenen Zertifizierungsstellen kommt.</translation>
    </message>
    <message>
        <source>Certificate Issuer Name is none of your PKI.</source>
        <translation>Certificate Issuer Name gehört nicht zu Ihrer PKI.</translation>
    </message>
    <message>
        <source>A partner&apos;s or cloud authority that was trusted on purpose.</source>
        <translation>Eine Partner- oder Cloud-Zertifizierungsstelle, der absichtlich vertraut wurde.</translation>
    </message>
    <message>
        <source>A rogue authority in the NTAuth store.</source>
        <translation>Eine eingeschleuste Zertifizierungsstelle im NTAuth-Speicher.</translation>
    </message>
    <message>
        <source>Treat it as urgent: which account, which address, which certificate?</source>
        <translation>Behandeln Sie es als dringend: welches Konto, welche Adresse, welches Zertifikat?</translation>
    </message>
    <message>
        <source>Review the NTAuth store: certutil -viewstore -enterprise NTAuth.</source>
        <translation>Überprüfen Sie den NTAuth-Speicher: certutil -viewstore -enterprise NTAuth.</translation>
    </message>
    <message>
        <source>The store holds only your authorities.</source>
        <translation>Der Speicher enthält nur Ihre Zertifizierungsstellen.</translation>
    </message>
</context>
<context>
    <name>recommendation:cert-issuer-unauthorised</name>
    <message>
        <source>Own authority that must not issue sign-on certificates</source>
        <translation>Eigene Zertifizierungsstelle, die keine Anmeldezertifikate ausstellen darf</translation>
    </message>
    <message>
        <source>The certificate comes from your own PKI, but from an authority that is not meant for smart-card sign-on.</source>
        <translation>Das Zertifikat kommt aus Ihrer eigenen PKI, aber von einer Stelle, die nicht für die Smartcard-Anmeldung gedacht ist.</translation>
    </message>
    <message>
        <source>Certificate Issuer Name is known, yet not on the list of those who may issue for authentication.</source>
        <translation>Certificate Issuer Name ist bekannt, steht aber nicht auf der Liste derer, die für die Authentifizierung ausstellen dürfen.</translation>
    </message>
    <message>
        <source>A template published on the wrong authority.</source>
        <translation>Eine auf der falschen Zertifizierungsstelle veröffentlichte Vorlage.</translation>
    </message>
    <message>
        <source>A misused template that lets the requester choose the name.</source>
        <translation>Eine missbrauchte Vorlage, die den Antragsteller den Namen wählen lässt.</translation>
    </message>
    <message>
        <source>Unpublish the template there, and check who enrolled.</source>
        <translation>Ziehen Sie die Vorlage dort zurück und prüfen Sie, wer sich registriert hat.</translation>
    </message>
    <message>
        <source>Look at the accounts that used such certificates.</source>
        <translation>Sehen Sie die Konten an, die solche Zertifikate verwendet haben.</translation>
    </message>
    <message>
        <source>New sign-ons show only the permitted issuers.</source>
        <translation>Neue Anmeldungen zeigen nur die zugelassenen Aussteller.</translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-none</name>
    <message>
        <source>Sign-on without pre-authentication</source>
        <translation>Anmeldung ohne Vorauthentifizierung</translation>
    </message>
    <message>
        <source>The account got its ticket without proving its password first. That makes guessing its password much easier, and no account should be set like that without need.</source>
        <translation>Das Konto hat sein Ticket bekommen, ohne vorher sein Kennwort nachzuweisen. Das macht das Erraten des Kennworts viel leichter; ohne Not sollte kein Konto so eingestellt sein.</translation>
    </message>
    <message>
        <source>Pre-Authentication Type is 0.</source>
        <translation>Pre-Authentication Type ist 0.</translation>
    </message>
    <message>
        <source>The account has the option &quot;Do not require Kerberos preauthentication&quot;.</source>
        <translation>Beim Konto ist die Option &quot;Keine Kerberos-Präauthentifizierung erforderlich&quot; gesetzt.</translation>
    </message>
    <message>
        <source>An attacker collects answers for offline guessing (AS-REP roasting).</source>
        <translation>Ein Angreifer sammelt Antworten zum Offline-Erraten (AS-REP Roasting).</translation>
    </message>
    <message>
        <source>Clear the option on the account; give the few exceptions very long passwords.</source>
        <translation>Heben Sie die Option beim Konto auf; geben Sie den wenigen Ausnahmen sehr lange Kennwörter.</translation>
    </message>
    <message>
        <source>List all accounts with the option (userAccountControl 0x400000), and look at who asked for their tickets.</source>
        <translation>Listen Sie alle Konten mit der Option auf (userAccountControl 0x400000) und sehen Sie nach, wer ihre Tickets angefordert hat.</translation>
    </message>
    <message>
        <source>The list of accounts with the option is empty or holds only known exceptions.</source>
        <translation>Die Liste der Konten mit der Option ist leer oder enthält nur bekannte Ausnahmen.</translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-not-15</name>
    <message>
        <source>Card user signs on without the card</source>
        <translation>Kartenbenutzer meldet sich ohne Karte an</translation>
    </message>
    <message>
        <source>For an account that must use a smart card, another kind of proof means that the rule does not hold.</source>
        <translation>Bei einem Konto, das eine Smartcard verwenden muss, bedeutet ein anderer Nachweis, dass die Regel nicht greift.</translation>
    </message>
    <message>
        <source>Pre-Authentication Type is neither 15 nor, on current systems, 16, although the account has to use a card.</source>
        <translation>Pre-Authentication Type ist weder 15 noch, auf aktuellen Systemen, 16, obwohl das Konto eine Karte verwenden muss.</translation>
    </message>
    <message>
        <source>The setting &quot;Smart card is required&quot; is missing on the account.</source>
        <translation>Die Einstellung &quot;Benutzer muss sich mit einer Smartcard anmelden&quot; fehlt beim Konto.</translation>
    </message>
    <message>
        <source>A program signs on with a stored password.</source>
        <translation>Ein Programm meldet sich mit einem gespeicherten Kennwort an.</translation>
    </message>
    <message>
        <source>Set the smart-card requirement on the account.</source>
        <translation>Setzen Sie beim Konto die Smartcardpflicht.</translation>
    </message>
    <message>
        <source>Ask the user about sign-ons with a password.</source>
        <translation>Fragen Sie den Benutzer nach Anmeldungen mit Kennwort.</translation>
    </message>
    <message>
        <source>The account&apos;s events show 15 or 16 only.</source>
        <translation>Die Ereignisse des Kontos zeigen nur 15 oder 16.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text names 15 only, the number of the old reply; current clients also show 16, the request of RFC 4556.</source>
        <translation>Der Text von Microsoft nennt nur 15, die Nummer der alten Antwort; aktuelle Clients zeigen auch 16, die Anforderung nach RFC 4556.</translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-not-2</name>
    <message>
        <source>Something else than a password where only passwords exist</source>
        <translation>Etwas anderes als ein Kennwort, wo es nur Kennwörter gibt</translation>
    </message>
    <message>
        <source>If your company uses passwords only, any other kind of proof is unexpected.</source>
        <translation>Verwendet Ihr Unternehmen nur Kennwörter, ist jede andere Art von Nachweis unerwartet.</translation>
    </message>
    <message>
        <source>Pre-Authentication Type is not 2, and neither cards nor armoring are in use.</source>
        <translation>Pre-Authentication Type ist nicht 2, und weder Karten noch Armoring sind im Einsatz.</translation>
    </message>
    <message>
        <source>Windows Hello or armoring was introduced without telling the monitoring team.</source>
        <translation>Windows Hello oder Armoring wurde eingeführt, ohne es dem Überwachungsteam zu sagen.</translation>
    </message>
    <message>
        <source>A certificate that somebody enrolled to get in.</source>
        <translation>Ein Zertifikat, das sich jemand ausstellen ließ, um hereinzukommen.</translation>
    </message>
    <message>
        <source>Find the account and the method; adapt the rule once the method is official.</source>
        <translation>Finden Sie Konto und Verfahren heraus; passen Sie die Regel an, sobald das Verfahren offiziell ist.</translation>
    </message>
    <message>
        <source>All remaining events show 2, or the new method is on the list.</source>
        <translation>Alle verbleibenden Ereignisse zeigen 2, oder das neue Verfahren steht auf der Liste.</translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-not-138</name>
    <message>
        <source>Request without armor where armor is required</source>
        <translation>Anforderung ohne Armoring, wo es verlangt ist</translation>
    </message>
    <message>
        <source>If the whole company uses Kerberos armoring (FAST), a request without it comes from a client that is not set up, or not yours.</source>
        <translation>Verwendet das ganze Unternehmen Kerberos-Armoring (FAST), kommt eine Anforderung ohne es von einem Client, der nicht eingerichtet ist oder nicht Ihnen gehört.</translation>
    </message>
    <message>
        <source>Pre-Authentication Type is not 138 although armoring is enabled for all.</source>
        <translation>Pre-Authentication Type ist nicht 138, obwohl Armoring für alle aktiviert ist.</translation>
    </message>
    <message>
        <source>An old client, or one without the policy.</source>
        <translation>Ein alter Client oder einer ohne die Richtlinie.</translation>
    </message>
    <message>
        <source>A tool that cannot do FAST.</source>
        <translation>Ein Werkzeug, das FAST nicht beherrscht.</translation>
    </message>
    <message>
        <source>Computers themselves and smart cards, which use other types.</source>
        <translation>Computer selbst und Smartcards, die andere Typen verwenden.</translation>
    </message>
    <message>
        <source>Check the policy &quot;Kerberos client support for claims, compound authentication and Kerberos armoring&quot; on the client.</source>
        <translation>Prüfen Sie auf dem Client die Richtlinie &quot;Unterstützung des Kerberos-Clients für Ansprüche, Verbundauthentifizierung und Kerberos-Armoring&quot; (Kerberos client support for claims, compound authentication and Kerberos armoring).</translation>
    </message>
    <message>
        <source>Look at the addresses that never use armor.</source>
        <translation>Sehen Sie sich die Adressen an, die nie Armoring verwenden.</translation>
    </message>
    <message>
        <source>Password sign-ons of managed clients show 138.</source>
        <translation>Kennwortanmeldungen verwalteter Clients zeigen 138.</translation>
    </message>
</context>
<context>
    <name>recommendation:etype-des</name>
    <message>
        <source>DES in a ticket</source>
        <translation>DES in einem Ticket</translation>
    </message>
    <message>
        <source>DES is broken and switched off since Windows 7 and Server 2008 R2. A ticket with it is a security fault.</source>
        <translation>DES ist gebrochen und seit Windows 7 und Server 2008 R2 abgeschaltet. Ein Ticket damit ist ein Sicherheitsmangel.</translation>
    </message>
    <message>
        <source>Ticket Encryption Type is 0x1 or 0x3.</source>
        <translation>Ticket Encryption Type ist 0x1 oder 0x3.</translation>
    </message>
    <message>
        <source>An account with &quot;Use only Kerberos DES encryption types for this account&quot;.</source>
        <translation>Ein Konto mit &quot;Nur Kerberos-DES-Verschlüsselungstypen für dieses Konto verwenden&quot;.</translation>
    </message>
    <message>
        <source>A very old device or a Unix keytab with DES keys.</source>
        <translation>Ein sehr altes Gerät oder eine Unix-Keytab mit DES-Schlüsseln.</translation>
    </message>
    <message>
        <source>Clear the DES option, change the password, and set AES.</source>
        <translation>Heben Sie die DES-Option auf, ändern Sie das Kennwort und setzen Sie AES.</translation>
    </message>
    <message>
        <source>Replace keytab or device.</source>
        <translation>Ersetzen Sie Keytab oder Gerät.</translation>
    </message>
    <message>
        <source>No event shows 0x1 or 0x3 for a month.</source>
        <translation>Einen Monat lang zeigt kein Ereignis 0x1 oder 0x3.</translation>
    </message>
</context>
<context>
    <name>recommendation:etype-not-aes</name>
    <message>
        <source>Other encryption than AES</source>
        <translation>Andere Verschlüsselung als AES</translation>
    </message>
    <message>
        <source>Since Windows Vista and Server 2008 tickets should use AES. Anything else is old technology or an attempt to crack passwords.</source>
        <translation>Seit Windows Vista und Server 2008 sollten Tickets AES verwenden. Alles andere ist alte Technik oder ein Versuch, Kennwörter zu knacken.</translation>
    </message>
    <message>
        <source>Ticket Encryption Type is other than 0x11 and 0x12; 0xFFFFFFFF in failures does not count.</source>
        <translation>Ticket Encryption Type ist etwas anderes als 0x11 und 0x12; 0xFFFFFFFF bei Fehlern zählt nicht.</translation>
    </message>
    <message>
        <source>Accounts with old passwords or settings that force RC4.</source>
        <translation>Konten mit alten Kennwörtern oder Einstellungen, die RC4 erzwingen.</translation>
    </message>
    <message>
        <source>A tool that asks for RC4 because it is easy to crack (roasting).</source>
        <translation>Ein Werkzeug, das RC4 verlangt, weil es leicht zu knacken ist (Roasting).</translation>
    </message>
    <message>
        <source>Find the accounts with RC4 and give them AES keys before RC4 is switched off for good.</source>
        <translation>Finden Sie die Konten mit RC4 und geben Sie ihnen AES-Schlüssel, bevor RC4 endgültig abgeschaltet wird.</translation>
    </message>
    <message>
        <source>Look at single users who collect many RC4 tickets.</source>
        <translation>Sehen Sie sich einzelne Benutzer an, die viele RC4-Tickets sammeln.</translation>
    </message>
    <message>
        <source>The monthly report shows 0x11 and 0x12 only.</source>
        <translation>Der Monatsbericht zeigt nur 0x11 und 0x12.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x6</name>
    <message>
        <source>Many unknown user names in short time</source>
        <translation>Viele unbekannte Benutzernamen in kurzer Zeit</translation>
    </message>
    <message>
        <source>One unknown name is a typing error. Dozens from one address mean that somebody tries out which names exist.</source>
        <translation>Ein unbekannter Name ist ein Tippfehler. Dutzende von einer Adresse bedeuten, dass jemand ausprobiert, welche Namen es gibt.</translation>
    </message>
    <message>
        <source>Result Code 0x6 comes many times within minutes; choose a threshold that fits your network.</source>
        <translation>Result Code 0x6 kommt vielfach innerhalb von Minuten; wählen Sie einen Schwellenwert, der zu Ihrem Netzwerk passt.</translation>
    </message>
    <message>
        <source>Account enumeration, the first step of guessing passwords, above all with names of important accounts.</source>
        <translation>Aufzählen von Konten, der erste Schritt zum Erraten von Kennwörtern, vor allem mit Namen wichtiger Konten.</translation>
    </message>
    <message>
        <source>A misconfigured program with a wrong list of users.</source>
        <translation>Ein falsch konfiguriertes Programm mit einer falschen Benutzerliste.</translation>
    </message>
    <message>
        <source>Alert on many different names from one address, and block or examine the sender.</source>
        <translation>Alarmieren Sie bei vielen verschiedenen Namen von einer Adresse und sperren oder untersuchen Sie den Absender.</translation>
    </message>
    <message>
        <source>Pass on what users report about strange sign-on attempts.</source>
        <translation>Geben Sie weiter, was Benutzer über seltsame Anmeldeversuche berichten.</translation>
    </message>
    <message>
        <source>The address is explained or blocked, and the numbers fall back to normal.</source>
        <translation>Die Adresse ist erklärt oder gesperrt, und die Zahlen gehen auf das Übliche zurück.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x7</name>
    <message>
        <source>Requests for unknown services</source>
        <translation>Anforderungen für unbekannte Dienste</translation>
    </message>
    <message>
        <source>The domain controller was asked for a name that the directory does not have. Mostly it is a missing registration.</source>
        <translation>Der Domänencontroller wurde nach einem Namen gefragt, den das Verzeichnis nicht hat. Meist fehlt eine Registrierung.</translation>
    </message>
    <message>
        <source>Result Code 0x7: the server&apos;s name cannot be found in Active Directory.</source>
        <translation>Result Code 0x7: Der Name des Servers ist in Active Directory nicht zu finden.</translation>
    </message>
    <message>
        <source>A service without SPN, an alias, or a server that was removed.</source>
        <translation>Ein Dienst ohne SPN, ein Alias oder ein entfernter Server.</translation>
    </message>
    <message>
        <source>Collect the names and register those that are needed.</source>
        <translation>Sammeln Sie die Namen und registrieren Sie die benötigten.</translation>
    </message>
    <message>
        <source>Remove old names from configurations.</source>
        <translation>Entfernen Sie alte Namen aus Konfigurationen.</translation>
    </message>
    <message>
        <source>The list of unknown names gets shorter.</source>
        <translation>Die Liste der unbekannten Namen wird kürzer.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x8</name>
    <message>
        <source>Duplicate names</source>
        <translation>Doppelte Namen</translation>
    </message>
    <message>
        <source>This result helps to find names that are registered twice, before users notice.</source>
        <translation>Mit diesem Ergebnis findet man doppelt registrierte Namen, bevor Benutzer es merken.</translation>
    </message>
    <message>
        <source>Result Code 0x8 appears even once.</source>
        <translation>Result Code 0x8 erscheint auch nur einmal.</translation>
    </message>
    <message>
        <source>Two accounts with the same SPN or UPN.</source>
        <translation>Zwei Konten mit demselben SPN oder UPN.</translation>
    </message>
    <message>
        <source>Run setspn -X -F and clean up.</source>
        <translation>Führen Sie setspn -X -F aus und bereinigen Sie.</translation>
    </message>
    <message>
        <source>setspn -X reports no duplicates.</source>
        <translation>setspn -X meldet keine Duplikate.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x9</name>
    <message>
        <source>Accounts without a key</source>
        <translation>Konten ohne Schlüssel</translation>
    </message>
    <message>
        <source>A rare result that quickly shows a damaged or half-made account.</source>
        <translation>Ein seltenes Ergebnis, das schnell ein beschädigtes oder halb fertiges Konto zeigt.</translation>
    </message>
    <message>
        <source>Result Code 0x9 in any 4768.</source>
        <translation>Result Code 0x9 in einem beliebigen 4768.</translation>
    </message>
    <message>
        <source>An account without password or key.</source>
        <translation>Ein Konto ohne Kennwort oder Schlüssel.</translation>
    </message>
    <message>
        <source>Reset its password, then watch whether the code is gone.</source>
        <translation>Setzen Sie sein Kennwort zurück und beobachten Sie dann, ob der Code verschwunden ist.</translation>
    </message>
    <message>
        <source>The account signs on without 0x9.</source>
        <translation>Das Konto meldet sich ohne 0x9 an.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xa</name>
    <message>
        <source>Somebody asks for postdated tickets</source>
        <translation>Jemand fordert vordatierte Tickets an</translation>
    </message>
    <message>
        <source>Windows never does this. So it is either a Unix script or something unusual.</source>
        <translation>Windows tut das nie. Es ist also entweder ein Unix-Skript oder etwas Ungewöhnliches.</translation>
    </message>
    <message>
        <source>Result Code 0xA on a domain controller.</source>
        <translation>Result Code 0xA auf einem Domänencontroller.</translation>
    </message>
    <message>
        <source>A job on Unix with kinit -s.</source>
        <translation>Ein Auftrag unter Unix mit kinit -s.</translation>
    </message>
    <message>
        <source>A tool that tries out options.</source>
        <translation>Ein Werkzeug, das Optionen ausprobiert.</translation>
    </message>
    <message>
        <source>Find the program at the client address.</source>
        <translation>Suchen Sie das Programm an der Clientadresse.</translation>
    </message>
    <message>
        <source>The request is explained or stopped.</source>
        <translation>Die Anforderung ist erklärt oder abgestellt.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xc</name>
    <message>
        <source>Many refusals by policy</source>
        <translation>Viele Ablehnungen durch Richtlinie</translation>
    </message>
    <message>
        <source>Sign-ons at forbidden times or places in numbers may mean that somebody has a password but not the right computer.</source>
        <translation>Anmeldungen zu verbotenen Zeiten oder an verbotenen Orten in größerer Zahl können bedeuten, dass jemand ein Kennwort hat, aber nicht den richtigen Computer.</translation>
    </message>
    <message>
        <source>Result Code 0xC comes often within minutes, above all for important accounts.</source>
        <translation>Result Code 0xC kommt häufig innerhalb von Minuten, vor allem bei wichtigen Konten.</translation>
    </message>
    <message>
        <source>An attempt to use a compromised account from a workstation that is not allowed.</source>
        <translation>Ein Versuch, ein kompromittiertes Konto von einer nicht erlaubten Arbeitsstation aus zu verwenden.</translation>
    </message>
    <message>
        <source>A new restriction that hits many users at once.</source>
        <translation>Eine neue Einschränkung, die viele Benutzer auf einmal trifft.</translation>
    </message>
    <message>
        <source>Check accounts and addresses; talk to the owners.</source>
        <translation>Prüfen Sie Konten und Adressen; sprechen Sie mit den Inhabern.</translation>
    </message>
    <message>
        <source>Review a restriction that was changed recently.</source>
        <translation>Überprüfen Sie eine kürzlich geänderte Einschränkung.</translation>
    </message>
    <message>
        <source>The refusals are explained and back to single cases.</source>
        <translation>Die Ablehnungen sind erklärt und wieder Einzelfälle.</translation>
    </message>
    <message>
        <source>Microsoft prints &quot;Requested start time is later than end time&quot; here, which is the text of 0xB. By RFC 4120 the code 12 is a refusal by policy, so this advice is about restrictions.</source>
        <translation>Microsoft druckt hier &quot;Requested start time is later than end time&quot;, das ist der Text von 0xB. Nach RFC 4120 ist Code 12 eine Ablehnung durch Richtlinie, deshalb geht es in diesem Rat um Einschränkungen.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xe</name>
    <message>
        <source>No common encryption type</source>
        <translation>Kein gemeinsamer Verschlüsselungstyp</translation>
    </message>
    <message>
        <source>In a tidy directory this should not happen. It shows old devices, or a wave after RC4 was switched off.</source>
        <translation>In einem aufgeräumten Verzeichnis sollte das nicht vorkommen. Es zeigt alte Geräte oder eine Welle nach dem Abschalten von RC4.</translation>
    </message>
    <message>
        <source>Result Code 0xE in standard Active Directory.</source>
        <translation>Result Code 0xE in einem normalen Active Directory.</translation>
    </message>
    <message>
        <source>An account without AES keys, a client with forced RC4 or DES.</source>
        <translation>Ein Konto ohne AES-Schlüssel, ein Client mit erzwungenem RC4 oder DES.</translation>
    </message>
    <message>
        <source>After a hardening or the updates of 2026: services nobody thought of.</source>
        <translation>Nach einer Härtung oder den Updates von 2026: Dienste, an die niemand gedacht hat.</translation>
    </message>
    <message>
        <source>List the accounts concerned and give them AES.</source>
        <translation>Listen Sie die betroffenen Konten auf und geben Sie ihnen AES.</translation>
    </message>
    <message>
        <source>Distinguish a wave after a change from a single strange client.</source>
        <translation>Unterscheiden Sie eine Welle nach einer Änderung von einem einzelnen seltsamen Client.</translation>
    </message>
    <message>
        <source>The code is gone after the accounts were corrected.</source>
        <translation>Der Code ist weg, nachdem die Konten korrigiert wurden.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xf</name>
    <message>
        <source>Unknown checksum type</source>
        <translation>Unbekannter Prüfsummentyp</translation>
    </message>
    <message>
        <source>A well-behaved Windows network does not produce this. Somebody uses a strange client.</source>
        <translation>Ein ordentliches Windows-Netzwerk erzeugt das nicht. Jemand verwendet einen seltsamen Client.</translation>
    </message>
    <message>
        <source>Result Code 0xF appears at all.</source>
        <translation>Result Code 0xF erscheint überhaupt.</translation>
    </message>
    <message>
        <source>An outdated or hand-made Kerberos client.</source>
        <translation>Ein veralteter oder selbst gebauter Kerberos-Client.</translation>
    </message>
    <message>
        <source>Find the client by its address and ask for its purpose.</source>
        <translation>Finden Sie den Client anhand seiner Adresse und fragen Sie nach seinem Zweck.</translation>
    </message>
    <message>
        <source>The client is updated or removed.</source>
        <translation>Der Client ist aktualisiert oder entfernt.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x12</name>
    <message>
        <source>Many locked or disabled accounts</source>
        <translation>Viele gesperrte oder deaktivierte Konten</translation>
    </message>
    <message>
        <source>A flood of this result means that accounts are being locked, or that somebody tries accounts that are switched off.</source>
        <translation>Eine Flut dieses Ergebnisses bedeutet, dass Konten gesperrt werden oder jemand abgeschaltete Konten ausprobiert.</translation>
    </message>
    <message>
        <source>Result Code 0x12 comes in numbers within minutes.</source>
        <translation>Result Code 0x12 kommt in größerer Zahl innerhalb von Minuten.</translation>
    </message>
    <message>
        <source>Brute force against passwords, followed by lockouts.</source>
        <translation>Brute-Force-Angriff auf Kennwörter, gefolgt von Kontosperrungen.</translation>
    </message>
    <message>
        <source>One program with an old password that locks its account again and again.</source>
        <translation>Ein Programm mit altem Kennwort, das sein Konto immer wieder sperrt.</translation>
    </message>
    <message>
        <source>Group by address: one address and many accounts is an attack, one account and one address a forgotten password.</source>
        <translation>Gruppieren Sie nach Adresse: eine Adresse und viele Konten ist ein Angriff, ein Konto und eine Adresse ein vergessenes Kennwort.</translation>
    </message>
    <message>
        <source>Be ready for calls, and do not unlock blindly during an attack.</source>
        <translation>Stellen Sie sich auf Anrufe ein und entsperren Sie während eines Angriffs nicht blind.</translation>
    </message>
    <message>
        <source>The source is found, and the accounts stay unlocked.</source>
        <translation>Die Quelle ist gefunden, und die Konten bleiben entsperrt.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x1f</name>
    <message>
        <source>Ticket that cannot be decrypted</source>
        <translation>Ticket, das sich nicht entschlüsseln lässt</translation>
    </message>
    <message>
        <source>The domain controller could not open a ticket or proof. Noise on the line, a changed key or a forgery can be the reason.</source>
        <translation>Der Domänencontroller konnte ein Ticket oder einen Nachweis nicht öffnen. Leitungsstörungen, ein geänderter Schlüssel oder eine Fälschung können der Grund sein.</translation>
    </message>
    <message>
        <source>Result Code 0x1F.</source>
        <translation>Result Code 0x1F.</translation>
    </message>
    <message>
        <source>The krbtgt password was changed twice in short time, so old tickets are no longer readable.</source>
        <translation>Das Kennwort von krbtgt wurde in kurzer Zeit zweimal geändert, alte Tickets sind daher nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>The proof was not encrypted with the session key, or was changed on the way.</source>
        <translation>Der Nachweis war nicht mit dem Sitzungsschlüssel verschlüsselt oder wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>A forged ticket.</source>
        <translation>Ein gefälschtes Ticket.</translation>
    </message>
    <message>
        <source>Ask whether krbtgt was changed or a domain controller restored.</source>
        <translation>Fragen Sie, ob krbtgt geändert oder ein Domänencontroller wiederhergestellt wurde.</translation>
    </message>
    <message>
        <source>If not, examine the client.</source>
        <translation>Falls nicht, untersuchen Sie den Client.</translation>
    </message>
    <message>
        <source>After new sign-ons the code stops.</source>
        <translation>Nach neuen Anmeldungen hört der Code auf.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x22</name>
    <message>
        <source>Repeated requests</source>
        <translation>Wiederholte Anforderungen</translation>
    </message>
    <message>
        <source>Someone may be sending recorded requests again. A network that doubles packets looks the same.</source>
        <translation>Möglicherweise sendet jemand aufgezeichnete Anforderungen erneut. Ein Netzwerk, das Pakete verdoppelt, sieht genauso aus.</translation>
    </message>
    <message>
        <source>Result Code 0x22: the KDC sees an authenticator for the second time.</source>
        <translation>Result Code 0x22: Der KDC sieht einen Authentifikator zum zweiten Mal.</translation>
    </message>
    <message>
        <source>A faulty network device.</source>
        <translation>Ein fehlerhaftes Netzwerkgerät.</translation>
    </message>
    <message>
        <source>A replay attack.</source>
        <translation>Ein Replay-Angriff.</translation>
    </message>
    <message>
        <source>Search for duplicated packets.</source>
        <translation>Suchen Sie nach verdoppelten Paketen.</translation>
    </message>
    <message>
        <source>Check whether the repetition comes from another address than the original.</source>
        <translation>Prüfen Sie, ob die Wiederholung von einer anderen Adresse kommt als das Original.</translation>
    </message>
    <message>
        <source>No more repetitions after the device was repaired.</source>
        <translation>Keine Wiederholungen mehr, nachdem das Gerät repariert wurde.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x29</name>
    <message>
        <source>Changed or wrongly encrypted messages</source>
        <translation>Veränderte oder falsch verschlüsselte Nachrichten</translation>
    </message>
    <message>
        <source>In a standard Active Directory this result does not belong to daily life. Look at it when it appears.</source>
        <translation>In einem normalen Active Directory gehört dieses Ergebnis nicht zum Alltag. Gehen Sie ihm nach, wenn es erscheint.</translation>
    </message>
    <message>
        <source>Result Code 0x29.</source>
        <translation>Result Code 0x29.</translation>
    </message>
    <message>
        <source>A message encrypted with the wrong key, as after a restored domain controller.</source>
        <translation>Eine mit dem falschen Schlüssel verschlüsselte Nachricht, etwa nach Wiederherstellung eines Domänencontrollers.</translation>
    </message>
    <message>
        <source>A message damaged by hardware or software, or changed by an attacker.</source>
        <translation>Eine von Hardware oder Software beschädigte oder von einem Angreifer veränderte Nachricht.</translation>
    </message>
    <message>
        <source>Check keys and replication of the domain controller concerned.</source>
        <translation>Prüfen Sie Schlüssel und Replikation des betroffenen Domänencontrollers.</translation>
    </message>
    <message>
        <source>Examine the path between client and domain controller.</source>
        <translation>Untersuchen Sie den Weg zwischen Client und Domänencontroller.</translation>
    </message>
    <message>
        <source>The cause is named and the code does not return.</source>
        <translation>Die Ursache ist benannt, und der Code kehrt nicht zurück.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x3c</name>
    <message>
        <source>Generic errors as an early warning</source>
        <translation>Allgemeine Fehler als Frühwarnung</translation>
    </message>
    <message>
        <source>This result means &quot;something else went wrong&quot;. In numbers it shows an ailing domain controller.</source>
        <translation>Dieses Ergebnis bedeutet &quot;etwas anderes ging schief&quot;. In größerer Zahl zeigt es einen kränkelnden Domänencontroller.</translation>
    </message>
    <message>
        <source>Result Code 0x3C.</source>
        <translation>Result Code 0x3C.</translation>
    </message>
    <message>
        <source>Overload, replication trouble, or oversized group memberships.</source>
        <translation>Überlastung, Replikationsprobleme oder zu große Gruppenmitgliedschaften.</translation>
    </message>
    <message>
        <source>Look into the logs of the domain controller that wrote it.</source>
        <translation>Sehen Sie in die Protokolle des Domänencontrollers, der ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>The domain controller is healthy (dcdiag), and the number of such events falls.</source>
        <translation>Der Domänencontroller ist gesund (dcdiag), und die Zahl solcher Ereignisse sinkt.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x3e</name>
    <message>
        <source>Cards with revoked or untrusted certificates</source>
        <translation>Karten mit gesperrten oder nicht vertrauenswürdigen Zertifikaten</translation>
    </message>
    <message>
        <source>Someone tries to sign on with a card whose certificate is revoked or whose issuer is not trusted.</source>
        <translation>Jemand versucht, sich mit einer Karte anzumelden, deren Zertifikat gesperrt oder deren Aussteller nicht vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>Result Code 0x3E.</source>
        <translation>Result Code 0x3E.</translation>
    </message>
    <message>
        <source>A lost card in wrong hands, or an old card kept in use.</source>
        <translation>Eine verlorene Karte in falschen Händen oder eine alte Karte, die weiter verwendet wird.</translation>
    </message>
    <message>
        <source>A missing root certificate on a domain controller.</source>
        <translation>Ein fehlendes Stammzertifikat auf einem Domänencontroller.</translation>
    </message>
    <message>
        <source>Ask the holder where the card is.</source>
        <translation>Fragen Sie den Inhaber, wo die Karte ist.</translation>
    </message>
    <message>
        <source>Check revocation and trust for this certificate.</source>
        <translation>Prüfen Sie Sperrung und Vertrauen für dieses Zertifikat.</translation>
    </message>
    <message>
        <source>The card is withdrawn or its chain repaired.</source>
        <translation>Die Karte ist eingezogen oder ihre Zertifikatkette repariert.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x3f-0x41</name>
    <message>
        <source>Smart-card errors</source>
        <translation>Smartcard-Fehler</translation>
    </message>
    <message>
        <source>These three results point to trouble with smart cards, often before users call.</source>
        <translation>Diese drei Ergebnisse weisen auf Störungen mit Smartcards hin, oft bevor Benutzer anrufen.</translation>
    </message>
    <message>
        <source>Result Code 0x3F, 0x40 or 0x41.</source>
        <translation>Result Code 0x3F, 0x40 oder 0x41.</translation>
    </message>
    <message>
        <source>Certificates of domain controllers, bad signatures, or key parameters that are too weak.</source>
        <translation>Zertifikate von Domänencontrollern, fehlerhafte Signaturen oder zu schwache Schlüsselparameter.</translation>
    </message>
    <message>
        <source>Check certificates of domain controllers and the settings of card clients.</source>
        <translation>Prüfen Sie die Zertifikate der Domänencontroller und die Einstellungen der Kartenclients.</translation>
    </message>
    <message>
        <source>Collect card type, computer and time of failed sign-ons for the PKI team.</source>
        <translation>Sammeln Sie für das PKI-Team Kartentyp, Computer und Zeit der gescheiterten Anmeldungen.</translation>
    </message>
    <message>
        <source>Card users sign on, and the three codes are gone.</source>
        <translation>Kartenbenutzer melden sich an, und die drei Codes sind weg.</translation>
    </message>
</context>
<context>
    <name>krb:0</name>
    <message>
        <source>No error</source>
        <translation>Kein Fehler</translation>
    </message>
    <message>
        <source>The request was answered and nothing went wrong at this place. If sign-on still fails, the fault lies at a later step.</source>
        <translation>Die Anforderung wurde beantwortet, und an dieser Stelle ging nichts schief. Scheitert die Anmeldung trotzdem, liegt der Fehler in einem späteren Schritt.</translation>
    </message>
    <message>
        <source>Event 4768 or 4769 carries result 0x0 whenever a ticket was issued.</source>
        <translation>Ereignis 4768 oder 4769 trägt Ergebnis 0x0, wenn ein Ticket ausgestellt wurde.</translation>
    </message>
    <message>
        <source>A KRB-ERROR with code 0 does not occur in normal traffic.</source>
        <translation>Ein KRB-ERROR mit Code 0 kommt im normalen Verkehr nicht vor.</translation>
    </message>
    <message>
        <source>The ticket was issued as asked: no error was found.</source>
        <translation>Das Ticket wurde wie angefordert ausgestellt: Es wurde kein Fehler gefunden.</translation>
    </message>
    <message>
        <source>Treat it as a success and look at the next step: the service ticket, the service itself, or the browser.</source>
        <translation>Behandeln Sie es als Erfolg und sehen Sie sich den nächsten Schritt an: das Dienstticket, den Dienst selbst oder den Browser.</translation>
    </message>
    <message>
        <source>The ticket of the same minute appears in klist on the user&apos;s computer.</source>
        <translation>Das Ticket derselben Minute erscheint in klist auf dem Computer des Benutzers.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>Ereignis 4769</translation>
    </message>
    <message>
        <source>KDC (success)</source>
        <translation>KDC (Erfolg)</translation>
    </message>
</context>
<context>
    <name>krb:1</name>
    <message>
        <source>The account has expired</source>
        <translation>Das Konto ist abgelaufen</translation>
    </message>
    <message>
        <source>Your account had an end date, and that date has passed. An administrator can extend it.</source>
        <translation>Ihr Konto hatte ein Enddatum, und dieses Datum ist vorbei. Ein Administrator kann es verlängern.</translation>
    </message>
    <message>
        <source>A ticket is asked for an account whose validity has ended.</source>
        <translation>Es wird ein Ticket für ein Konto angefordert, dessen Gültigkeit beendet ist.</translation>
    </message>
    <message>
        <source>Mostly an answer of MIT and Heimdal KDCs; Active Directory tells an expired account with code 18 and an NTSTATUS.</source>
        <translation>Meist eine Antwort von MIT- und Heimdal-KDCs; Active Directory meldet ein abgelaufenes Konto mit Code 18 und einem NTSTATUS.</translation>
    </message>
    <message>
        <source>The end date of a temporary or external account has passed; Microsoft&apos;s table gives no cause for this code.</source>
        <translation>Das Enddatum eines befristeten oder externen Kontos ist vorbei; die Tabelle von Microsoft nennt für diesen Code keine Ursache.</translation>
    </message>
    <message>
        <source>On a MIT or Heimdal KDC the principal has an expiration time set.</source>
        <translation>Auf einem MIT- oder Heimdal-KDC ist für den Prinzipal eine Ablaufzeit gesetzt.</translation>
    </message>
    <message>
        <source>The clock of the KDC is far ahead.</source>
        <translation>Die Uhr des KDC geht weit vor.</translation>
    </message>
    <message>
        <source>Ask since when it fails, and whether the contract or the project has ended.</source>
        <translation>Fragen Sie, seit wann es fehlschlägt und ob der Vertrag oder das Projekt beendet ist.</translation>
    </message>
    <message>
        <source>Extend the end date: tab Account, &quot;Account expires&quot;; on MIT, modprinc -expire never PRINCIPAL or a new date.</source>
        <translation>Verlängern Sie das Enddatum: Registerkarte Konto, &quot;Konto läuft ab&quot;; bei MIT modprinc -expire never PRINCIPAL oder ein neues Datum.</translation>
    </message>
    <message>
        <source>kinit or a new sign-on gets a ticket-granting ticket.</source>
        <translation>kinit oder eine neue Anmeldung bekommt ein Ticket-Granting-Ticket.</translation>
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
        <translation>Das Konto des Dienstes ist abgelaufen</translation>
    </message>
    <message>
        <source>Your own sign-on is fine. The account of the service that you want to reach has passed its end date.</source>
        <translation>Ihre eigene Anmeldung ist in Ordnung. Das Konto des Dienstes, den Sie erreichen wollen, hat sein Enddatum überschritten.</translation>
    </message>
    <message>
        <source>A ticket for a service is asked whose principal has an expiration time in the past.</source>
        <translation>Es wird ein Ticket für einen Dienst angefordert, dessen Prinzipal eine Ablaufzeit in der Vergangenheit hat.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause; a MIT or Heimdal KDC is the usual sender.</source>
        <translation>Die Tabelle von Microsoft nennt keine Ursache; üblicher Absender ist ein MIT- oder Heimdal-KDC.</translation>
    </message>
    <message>
        <source>The service principal was created with an end date and nobody extended it.</source>
        <translation>Der Dienstprinzipal wurde mit Enddatum angelegt, und niemand hat es verlängert.</translation>
    </message>
    <message>
        <source>A service account in Active Directory with &quot;Account expires&quot; set, where a foreign KDC software answers.</source>
        <translation>Ein Dienstkonto in Active Directory mit gesetztem &quot;Konto läuft ab&quot;, wo eine fremde KDC-Software antwortet.</translation>
    </message>
    <message>
        <source>Note the service name from the message or the capture; it does not help to reset the user&apos;s password.</source>
        <translation>Notieren Sie den Dienstnamen aus der Meldung oder dem Mitschnitt; das Kennwort des Benutzers zurückzusetzen hilft nicht.</translation>
    </message>
    <message>
        <source>Have the service account extended, best without an end date, and check neighbouring services of the same age.</source>
        <translation>Lassen Sie das Dienstkonto verlängern, am besten ohne Enddatum, und prüfen Sie benachbarte Dienste gleichen Alters.</translation>
    </message>
    <message>
        <source>kvno SERVICE or klist get SERVICE returns a ticket.</source>
        <translation>kvno SERVICE oder klist get SERVICE liefert ein Ticket.</translation>
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
        <translation>Kerberos-Version nicht unterstützt</translation>
    </message>
    <message>
        <source>The program speaks another version of Kerberos than the domain controller. This is a fault of the program or of its settings, not of your account.</source>
        <translation>Das Programm spricht eine andere Kerberos-Version als der Domänencontroller. Das ist ein Fehler des Programms oder seiner Einstellungen, nicht Ihres Kontos.</translation>
    </message>
    <message>
        <source>The KDC gets a request whose protocol version is not 5.</source>
        <translation>Der KDC erhält eine Anforderung, deren Protokollversion nicht 5 ist.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause; it hardly occurs outside of tests and very old software.</source>
        <translation>Die Tabelle von Microsoft nennt keine Ursache; außerhalb von Tests und sehr alter Software kommt es kaum vor.</translation>
    </message>
    <message>
        <source>An old Kerberos 4 client, or a program that sends something else to port 88.</source>
        <translation>Ein alter Kerberos-4-Client oder ein Programm, das etwas anderes an Port 88 sendet.</translation>
    </message>
    <message>
        <source>A scanner or a load balancer&apos;s health check that talks nonsense to the KDC.</source>
        <translation>Ein Scanner oder die Zustandsprüfung eines Lastenausgleichs, die dem KDC Unsinn schickt.</translation>
    </message>
    <message>
        <source>Find out which program or device sends the request: client address and time from the event or the KDC log.</source>
        <translation>Finden Sie heraus, welches Programm oder Gerät die Anforderung sendet: Clientadresse und Zeit aus dem Ereignis oder dem KDC-Protokoll.</translation>
    </message>
    <message>
        <source>Update or reconfigure this program to Kerberos 5.</source>
        <translation>Aktualisieren Sie dieses Programm oder stellen Sie es auf Kerberos 5 um.</translation>
    </message>
    <message>
        <source>The client address no longer shows up with code 3.</source>
        <translation>Die Clientadresse taucht nicht mehr mit Code 3 auf.</translation>
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
        <translation>Der Schlüssel des Kontos ist unter einem alten Hauptschlüssel gespeichert</translation>
    </message>
    <message>
        <source>The server that keeps the passwords cannot open your stored key, because its own master key was changed. The administrators of the Kerberos server have to repair that.</source>
        <translation>Der Server, der die Kennwörter verwahrt, kann Ihren gespeicherten Schlüssel nicht öffnen, weil sein eigener Hauptschlüssel geändert wurde. Die Administratoren des Kerberos-Servers müssen das beheben.</translation>
    </message>
    <message>
        <source>A KDC with several master keys finds the client&apos;s key still encrypted in one that it no longer has.</source>
        <translation>Ein KDC mit mehreren Hauptschlüsseln findet den Schlüssel des Clients noch mit einem verschlüsselt, den er nicht mehr hat.</translation>
    </message>
    <message>
        <source>Active Directory does not use this code; Microsoft&apos;s table has no cause for it.</source>
        <translation>Active Directory verwendet diesen Code nicht; die Tabelle von Microsoft nennt keine Ursache dafür.</translation>
    </message>
    <message>
        <source>The master key of a MIT or other Unix KDC was changed without re-encrypting all principals.</source>
        <translation>Der Hauptschlüssel eines MIT- oder anderen Unix-KDC wurde geändert, ohne alle Prinzipale neu zu verschlüsseln.</translation>
    </message>
    <message>
        <source>Pass it on to the administrators of the Unix KDC; on MIT they run kdb5_util update_princ_encryption.</source>
        <translation>Geben Sie es an die Administratoren des Unix-KDC weiter; bei MIT führen sie kdb5_util update_princ_encryption aus.</translation>
    </message>
    <message>
        <source>The same account gets a ticket after the database was re-encrypted.</source>
        <translation>Nach dem Neuverschlüsseln der Datenbank bekommt dasselbe Konto ein Ticket.</translation>
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
        <translation>Der Schlüssel des Dienstes ist unter einem alten Hauptschlüssel gespeichert</translation>
    </message>
    <message>
        <source>The Kerberos server cannot open the stored key of the service that you want. Its administrators have to re-encrypt it.</source>
        <translation>Der Kerberos-Server kann den gespeicherten Schlüssel des gewünschten Dienstes nicht öffnen. Seine Administratoren müssen ihn neu verschlüsseln.</translation>
    </message>
    <message>
        <source>The same as code 4, but for the service&apos;s entry.</source>
        <translation>Dasselbe wie Code 4, aber für den Eintrag des Dienstes.</translation>
    </message>
    <message>
        <source>Without a cause in Microsoft&apos;s table, and not sent by Active Directory.</source>
        <translation>In der Tabelle von Microsoft ohne Ursache und von Active Directory nicht gesendet.</translation>
    </message>
    <message>
        <source>A change of the master key that left some service principals behind, for instance after a restore of an old database.</source>
        <translation>Eine Änderung des Hauptschlüssels, die einige Dienstprinzipale ausgelassen hat, etwa nach Wiederherstellung einer alten Datenbank.</translation>
    </message>
    <message>
        <source>Report the service name to the administrators of the Kerberos server; they re-encrypt the database or set a new key for the service.</source>
        <translation>Melden Sie den Dienstnamen den Administratoren des Kerberos-Servers; sie verschlüsseln die Datenbank neu oder setzen einen neuen Schlüssel für den Dienst.</translation>
    </message>
    <message>
        <source>kvno for the service succeeds on another client, too.</source>
        <translation>kvno für den Dienst gelingt auch auf einem anderen Client.</translation>
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
        <translation>Benutzer nicht vorhanden</translation>
    </message>
    <message>
        <source>The domain controller does not know the user name as it was sent. A typing error, a wrong domain or a missing account is the reason.</source>
        <translation>Der Domänencontroller kennt den Benutzernamen nicht, so wie er gesendet wurde. Grund ist ein Tippfehler, eine falsche Domäne oder ein fehlendes Konto.</translation>
    </message>
    <message>
        <source>A ticket-granting ticket is asked for a name that is not in the directory; event 4768 shows 0x6.</source>
        <translation>Es wird ein Ticket-Granting-Ticket für einen Namen angefordert, der nicht im Verzeichnis ist; Ereignis 4768 zeigt 0x6.</translation>
    </message>
    <message>
        <source>A service asks in the name of a user who does not exist (S4U2self).</source>
        <translation>Ein Dienst fragt im Namen eines Benutzers, den es nicht gibt (S4U2self).</translation>
    </message>
    <message>
        <source>Some programs ask with the mail address where the logon name is expected.</source>
        <translation>Manche Programme fragen mit der Mailadresse, wo der Anmeldename erwartet wird.</translation>
    </message>
    <message>
        <source>The user name is mistyped or does not exist.</source>
        <translation>Der Benutzername ist falsch geschrieben oder existiert nicht.</translation>
    </message>
    <message>
        <source>The name belongs to another domain or has another UPN suffix than the one that was typed.</source>
        <translation>Der Name gehört zu einer anderen Domäne oder hat ein anderes UPN-Suffix als das eingegebene.</translation>
    </message>
    <message>
        <source>The account was deleted or renamed, or is so new that it has not reached this domain controller.</source>
        <translation>Das Konto wurde gelöscht oder umbenannt oder ist so neu, dass es diesen Domänencontroller noch nicht erreicht hat.</translation>
    </message>
    <message>
        <source>On Linux or macOS: kinit without -E for a name that contains an @.</source>
        <translation>Unter Linux oder macOS: kinit ohne -E bei einem Namen, der ein @ enthält.</translation>
    </message>
    <message>
        <source>Many such answers in minutes from one address: somebody may be trying out names.</source>
        <translation>Viele solche Antworten in Minuten von einer Adresse: Möglicherweise probiert jemand Namen durch.</translation>
    </message>
    <message>
        <source>Type the user name again, with the right domain: DOMAIN\name or name@domain.</source>
        <translation>Geben Sie den Benutzernamen erneut ein, mit der richtigen Domäne: DOMAIN\name oder name@domain.</translation>
    </message>
    <message>
        <source>Search the account in the directory under logon name and UPN; compare with the Account Name in event 4768.</source>
        <translation>Suchen Sie das Konto im Verzeichnis unter Anmeldename und UPN; vergleichen Sie mit Account Name in Ereignis 4768.</translation>
    </message>
    <message>
        <source>Check replication if the account is new, for instance with repadmin /showrepl.</source>
        <translation>Prüfen Sie die Replikation, wenn das Konto neu ist, zum Beispiel mit repadmin /showrepl.</translation>
    </message>
    <message>
        <source>Look at the list of names if one address asks for many that do not exist.</source>
        <translation>Sehen Sie die Namensliste an, wenn eine Adresse nach vielen fragt, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A sign-on with the exact name of the directory gets a ticket.</source>
        <translation>Eine Anmeldung mit dem genauen Namen aus dem Verzeichnis bekommt ein Ticket.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>Zscaler and other proxies</source>
        <translation>Zscaler und andere Proxys</translation>
    </message>
    <message>
        <source>KDC (AS; TGS for S4U2Self)</source>
        <translation>KDC (AS; TGS bei S4U2Self)</translation>
    </message>
</context>
<context>
    <name>krb:7</name>
    <message>
        <source>No such service name</source>
        <translation>Dienstname nicht vorhanden</translation>
    </message>
    <message>
        <source>You are signed on. But the domain controller knows no service under the name that your computer asks for, so it cannot give a ticket for it.</source>
        <translation>Sie sind angemeldet. Aber der Domänencontroller kennt keinen Dienst unter dem Namen, nach dem Ihr Computer fragt, und kann dafür kein Ticket geben.</translation>
    </message>
    <message>
        <source>The name of the server or proxy that a program asks for is not in the directory: no account holds this service principal name.</source>
        <translation>Der Name des Servers oder Proxys, nach dem ein Programm fragt, ist nicht im Verzeichnis: Kein Konto trägt diesen Dienstprinzipalnamen.</translation>
    </message>
    <message>
        <source>For krbtgt/OTHER.REALM it means: there is no trust to that realm under this name.</source>
        <translation>Bei krbtgt/OTHER.REALM bedeutet es: Unter diesem Namen gibt es keine Vertrauensstellung zu diesem Realm.</translation>
    </message>
    <message>
        <source>Programs that ask for a service by IP address or by an alias get it, and then often fall back to NTLM.</source>
        <translation>Programme, die über IP-Adresse oder Alias nach einem Dienst fragen, bekommen es und weichen dann oft auf NTLM aus.</translation>
    </message>
    <message>
        <source>The service principal name (SPN) was never registered, or was lost when the server was moved or renamed.</source>
        <translation>Der Dienstprinzipalname (SPN) wurde nie registriert oder ging beim Verschieben oder Umbenennen des Servers verloren.</translation>
    </message>
    <message>
        <source>The client uses an alias (CNAME), a short name or an IP address, and the SPN exists only for the real name.</source>
        <translation>Der Client verwendet einen Alias (CNAME), einen Kurznamen oder eine IP-Adresse, und den SPN gibt es nur für den echten Namen.</translation>
    </message>
    <message>
        <source>DNS turns the name into another one, so that the client asks for something else than the user typed.</source>
        <translation>DNS macht aus dem Namen einen anderen, sodass der Client nach etwas anderem fragt, als der Benutzer eingegeben hat.</translation>
    </message>
    <message>
        <source>The realm trust is missing or carries a wrong name (for Zscaler: 471000, occurrence 4).</source>
        <translation>Die Realmvertrauensstellung fehlt oder trägt einen falschen Namen (bei Zscaler: 471000, Fall 4).</translation>
    </message>
    <message>
        <source>The SPN is in another forest, and name suffix routing does not lead there.</source>
        <translation>Der SPN liegt in einer anderen Gesamtstruktur, und das Namensuffixrouting führt nicht dorthin.</translation>
    </message>
    <message>
        <source>It is the counterpart of code 6: there the user&apos;s name was not found, here the server&apos;s.</source>
        <translation>Es ist das Gegenstück zu Code 6: Dort wurde der Name des Benutzers nicht gefunden, hier der des Servers.</translation>
    </message>
    <message>
        <source>Read the exact service name in event 4769, in klist get or in a capture, and search it: setspn -Q HTTP/host.example.com.</source>
        <translation>Lesen Sie den genauen Dienstnamen in Ereignis 4769, in klist get oder in einem Mitschnitt ab und suchen Sie ihn: setspn -Q HTTP/host.example.com.</translation>
    </message>
    <message>
        <source>Register the missing name on the account that runs the service: setspn -S HTTP/host.example.com ACCOUNT.</source>
        <translation>Registrieren Sie den fehlenden Namen auf dem Konto, unter dem der Dienst läuft: setspn -S HTTP/host.example.com ACCOUNT.</translation>
    </message>
    <message>
        <source>Make the client use the name that is registered: full host name in the address, in the proxy setting and in the PAC file.</source>
        <translation>Lassen Sie den Client den registrierten Namen verwenden: den vollständigen Hostnamen in der Adresse, in der Proxyeinstellung und in der PAC-Datei.</translation>
    </message>
    <message>
        <source>Correct DNS if an alias or a reverse entry leads to an unregistered name.</source>
        <translation>Korrigieren Sie DNS, wenn ein Alias oder Rückwärtseintrag zu einem nicht registrierten Namen führt.</translation>
    </message>
    <message>
        <source>klist get HTTP/host.example.com brings a ticket, and the program no longer asks for a password.</source>
        <translation>klist get HTTP/host.example.com bringt ein Ticket, und das Programm fragt nicht mehr nach einem Kennwort.</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>Ereignis 4769</translation>
    </message>
    <message>
        <source>kvno</source>
        <translation>kvno</translation>
    </message>
    <message>
        <source>proxy logs</source>
        <translation>Proxyprotokolle</translation>
    </message>
    <message>
        <source>KDC (TGS; AS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC (TGS; AS); e-data: Windows kann KERB-ERROR-DATA Typ 3 (KERB-EXT-ERROR, ein NTSTATUS) beifügen</translation>
    </message>
</context>
<context>
    <name>krb:8</name>
    <message>
        <source>Two accounts hold the same name</source>
        <translation>Zwei Konten tragen denselben Namen</translation>
    </message>
    <message>
        <source>The name of this service is entered twice in the directory. The domain controller cannot know which one is meant and refuses both.</source>
        <translation>Der Name dieses Dienstes ist im Verzeichnis zweimal eingetragen. Der Domänencontroller weiß nicht, welcher gemeint ist, und lehnt beide ab.</translation>
    </message>
    <message>
        <source>A service principal name, or a user&apos;s UPN, is on more than one account; event 11 of the KDC names them.</source>
        <translation>Ein Dienstprinzipalname oder der UPN eines Benutzers liegt auf mehr als einem Konto; Ereignis 11 des KDC nennt sie.</translation>
    </message>
    <message>
        <source>Often after a migration or when a service got a new account and the old one kept its names.</source>
        <translation>Oft nach einer Migration, oder wenn ein Dienst ein neues Konto bekam und das alte seine Namen behielt.</translation>
    </message>
    <message>
        <source>The same SPN is on the old and on the new service account, or on a computer and a service account.</source>
        <translation>Derselbe SPN liegt auf dem alten und dem neuen Dienstkonto oder auf einem Computer- und einem Dienstkonto.</translation>
    </message>
    <message>
        <source>Somebody registered the name by hand a second time.</source>
        <translation>Jemand hat den Namen von Hand ein zweites Mal registriert.</translation>
    </message>
    <message>
        <source>Two domains of one forest hold the same name. Names have to be unique there, because only then the client can be sure which service it talks to (mutual authentication).</source>
        <translation>Zwei Domänen einer Gesamtstruktur tragen denselben Namen. Namen müssen dort eindeutig sein, denn nur dann kann der Client sicher sein, mit welchem Dienst er spricht (gegenseitige Authentifizierung).</translation>
    </message>
    <message>
        <source>Run setspn -Q SERVICE/HOST and note all accounts in the answer; setspn -X searches all duplicates.</source>
        <translation>Führen Sie setspn -Q SERVICE/HOST aus und notieren Sie alle Konten in der Antwort; setspn -X sucht alle Duplikate.</translation>
    </message>
    <message>
        <source>Take the name off the wrong account with setspn -D, and add names in future only with setspn -S, which checks first.</source>
        <translation>Entfernen Sie den Namen mit setspn -D vom falschen Konto und fügen Sie Namen künftig nur mit setspn -S hinzu, das vorher prüft.</translation>
    </message>
    <message>
        <source>Nothing; another way of writing the address would only hide the problem.</source>
        <translation>Nichts; eine andere Schreibweise der Adresse würde das Problem nur verdecken.</translation>
    </message>
    <message>
        <source>setspn -Q shows one account only, klist purge and a new attempt get the ticket.</source>
        <translation>setspn -Q zeigt nur ein Konto; klist purge und ein neuer Versuch bringen das Ticket.</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>Ereignis 4769</translation>
    </message>
    <message>
        <source>event 11 (KDC)</source>
        <translation>Ereignis 11 (KDC)</translation>
    </message>
    <message>
        <source>KDC (Windows: duplicate SPN or UPN)</source>
        <translation>KDC (Windows: doppelter SPN oder UPN)</translation>
    </message>
</context>
<context>
    <name>krb:9</name>
    <message>
        <source>The account has no usable key</source>
        <translation>Das Konto hat keinen brauchbaren Schlüssel</translation>
    </message>
    <message>
        <source>The domain controller has no key for this account, so it cannot make a ticket. A new password gives the account a key.</source>
        <translation>Der Domänencontroller hat keinen Schlüssel für dieses Konto und kann deshalb kein Ticket machen. Ein neues Kennwort gibt dem Konto einen Schlüssel.</translation>
    </message>
    <message>
        <source>The entry of the user or of the service exists but has an empty key.</source>
        <translation>Der Eintrag des Benutzers oder Dienstes existiert, hat aber einen leeren Schlüssel.</translation>
    </message>
    <message>
        <source>No master key was found for the client or the service.</source>
        <translation>Für den Client oder den Dienst wurde kein Hauptschlüssel gefunden.</translation>
    </message>
    <message>
        <source>An account that was created or migrated without ever setting a password.</source>
        <translation>Ein Konto, das angelegt oder migriert wurde, ohne je ein Kennwort zu setzen.</translation>
    </message>
    <message>
        <source>A directory object that was damaged or only partly restored.</source>
        <translation>Ein beschädigtes oder nur teilweise wiederhergestelltes Verzeichnisobjekt.</translation>
    </message>
    <message>
        <source>Reset the password of the account; for a service, renew its keytab or stored password too.</source>
        <translation>Setzen Sie das Kennwort des Kontos zurück; erneuern Sie bei einem Dienst auch seine Keytab oder das gespeicherte Kennwort.</translation>
    </message>
    <message>
        <source>Tell from event or capture whether the user&apos;s or the service&apos;s account is concerned.</source>
        <translation>Stellen Sie anhand von Ereignis oder Mitschnitt fest, ob das Konto des Benutzers oder des Dienstes betroffen ist.</translation>
    </message>
    <message>
        <source>After the reset a ticket for the account is issued.</source>
        <translation>Nach dem Zurücksetzen wird ein Ticket für das Konto ausgestellt.</translation>
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
        <translation>Ein Ticket für später ist nicht erlaubt</translation>
    </message>
    <message>
        <source>A program asked for a ticket that begins only in the future, and the domain controller does not give such tickets. In most offices the real reason is a wrong clock.</source>
        <translation>Ein Programm hat ein Ticket angefordert, das erst in der Zukunft beginnt, und der Domänencontroller gibt solche Tickets nicht. In den meisten Büros ist der wahre Grund eine falsche Uhr.</translation>
    </message>
    <message>
        <source>The start time asked for lies in the future, or the request asks for a postdated ticket where policy forbids it.</source>
        <translation>Die verlangte Startzeit liegt in der Zukunft, oder die Anforderung verlangt ein vordatiertes Ticket, wo die Richtlinie es verbietet.</translation>
    </message>
    <message>
        <source>Windows itself never asks for postdated tickets.</source>
        <translation>Windows selbst fordert nie vordatierte Tickets an.</translation>
    </message>
    <message>
        <source>A client asks for postdating, that is, for a ticket whose start time is set into the future.</source>
        <translation>Ein Client verlangt Vordatierung, also ein Ticket, dessen Startzeit in die Zukunft gesetzt ist.</translation>
    </message>
    <message>
        <source>The clocks of client and KDC differ, so that &quot;now&quot; looks like the future.</source>
        <translation>Die Uhren von Client und KDC weichen voneinander ab, sodass &quot;jetzt&quot; wie die Zukunft aussieht.</translation>
    </message>
    <message>
        <source>Compare the clocks of the computer and the domain controller.</source>
        <translation>Vergleichen Sie die Uhren des Computers und des Domänencontrollers.</translation>
    </message>
    <message>
        <source>If a script uses kinit -s, drop this option.</source>
        <translation>Verwendet ein Skript kinit -s, lassen Sie diese Option weg.</translation>
    </message>
    <message>
        <source>On a Windows-only network treat it as unusual and find out which program sends it.</source>
        <translation>In einem reinen Windows-Netzwerk behandeln Sie es als ungewöhnlich und finden heraus, welches Programm es sendet.</translation>
    </message>
    <message>
        <source>Requests from the same client address are answered without this code once the clock is right.</source>
        <translation>Anforderungen von derselben Clientadresse werden ohne diesen Code beantwortet, sobald die Uhr stimmt.</translation>
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
        <translation>Die verlangte Lebensdauer ist negativ oder zu kurz</translation>
    </message>
    <message>
        <source>The times in the request make no sense: the ticket would end before it begins. The usual reason is a clock that is wrong.</source>
        <translation>Die Zeiten in der Anforderung ergeben keinen Sinn: Das Ticket würde enden, bevor es beginnt. Üblicher Grund ist eine falsche Uhr.</translation>
    </message>
    <message>
        <source>The requested end comes before the start, or the rest of the lifetime is shorter than the KDC accepts.</source>
        <translation>Das verlangte Ende liegt vor dem Beginn, oder die restliche Lebensdauer ist kürzer, als der KDC akzeptiert.</translation>
    </message>
    <message>
        <source>The clocks of the KDC and the client do not agree.</source>
        <translation>Die Uhren des KDC und des Clients stimmen nicht überein.</translation>
    </message>
    <message>
        <source>A ticket is renewed or forwarded whose source is about to end.</source>
        <translation>Ein Ticket wird erneuert oder weitergeleitet, dessen Quelle kurz vor dem Ende steht.</translation>
    </message>
    <message>
        <source>A script asks with kinit -l for a very short life.</source>
        <translation>Ein Skript verlangt mit kinit -l eine sehr kurze Lebensdauer.</translation>
    </message>
    <message>
        <source>Check date, time and time zone of the client and resynchronise.</source>
        <translation>Prüfen Sie Datum, Uhrzeit und Zeitzone des Clients und synchronisieren Sie neu.</translation>
    </message>
    <message>
        <source>Ask for a longer lifetime, or fetch a fresh ticket-granting ticket first.</source>
        <translation>Verlangen Sie eine längere Lebensdauer oder holen Sie zuerst ein frisches Ticket-Granting-Ticket.</translation>
    </message>
    <message>
        <source>With the right time kinit or sign-on succeeds, and klist shows an end after the start.</source>
        <translation>Mit der richtigen Zeit gelingt kinit oder die Anmeldung, und klist zeigt ein Ende nach dem Beginn.</translation>
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
        <translation>Eine Regel verbietet diese Anmeldung</translation>
    </message>
    <message>
        <source>Your name and password may be right, but a rule says no: not at this time, not on this computer, or only with a smart card.</source>
        <translation>Ihr Name und Kennwort mögen stimmen, aber eine Regel sagt nein: nicht zu dieser Zeit, nicht an diesem Computer oder nur mit Smartcard.</translation>
    </message>
    <message>
        <source>Logon hours, allowed workstations, a smart-card requirement or an authentication policy refuse the request.</source>
        <translation>Anmeldezeiten, zugelassene Arbeitsstationen, eine Smartcardpflicht oder eine Authentifizierungsrichtlinie verweigern die Anforderung.</translation>
    </message>
    <message>
        <source>On MIT and Heimdal KDCs also when a principal&apos;s attributes forbid the kind of ticket, or when a trust path is refused.</source>
        <translation>Bei MIT- und Heimdal-KDCs auch, wenn die Attribute eines Prinzipals die Art des Tickets verbieten oder ein Vertrauenspfad abgelehnt wird.</translation>
    </message>
    <message>
        <source>Logon restrictions on the account: workstation restriction, logon hours, smart card required for interactive logon.</source>
        <translation>Anmeldebeschränkungen des Kontos: Arbeitsstationen, Anmeldezeiten, Smartcardpflicht für die interaktive Anmeldung.</translation>
    </message>
    <message>
        <source>An authentication policy or silo, or the membership of Protected Users, limits where and how the account may sign on.</source>
        <translation>Eine Authentifizierungsrichtlinie oder ein Silo oder die Mitgliedschaft in Protected Users begrenzt, wo und wie sich das Konto anmelden darf.</translation>
    </message>
    <message>
        <source>The service is not allowed to delegate this user.</source>
        <translation>Der Dienst darf diesen Benutzer nicht delegieren.</translation>
    </message>
    <message>
        <source>Across realms: the KDC refuses the chain of trusts.</source>
        <translation>Über Realmgrenzen: Der KDC lehnt die Kette der Vertrauensstellungen ab.</translation>
    </message>
    <message>
        <source>Look at the account: allowed hours, &quot;Log On To...&quot;, &quot;Smart card is required&quot;. Ask when and where the user tries.</source>
        <translation>Sehen Sie das Konto an: erlaubte Zeiten, &quot;Anmelden an...&quot;, &quot;Benutzer muss sich mit einer Smartcard anmelden&quot;. Fragen Sie, wann und wo der Benutzer es versucht.</translation>
    </message>
    <message>
        <source>Read the NTSTATUS next to the code where one is shown: 0xC000006F hours, 0xC0000070 workstation, 0xC00002FA smart card.</source>
        <translation>Lesen Sie den NTSTATUS neben dem Code, wo einer angezeigt wird: 0xC000006F Zeiten, 0xC0000070 Arbeitsstation, 0xC00002FA Smartcard.</translation>
    </message>
    <message>
        <source>Adjust the restriction if the user should be let in; otherwise explain the rule.</source>
        <translation>Passen Sie die Einschränkung an, wenn der Benutzer eingelassen werden soll; erklären Sie sonst die Regel.</translation>
    </message>
    <message>
        <source>Many of these in minutes may be somebody trying a stolen password from the wrong place.</source>
        <translation>Viele davon in Minuten können jemand sein, der ein gestohlenes Kennwort vom falschen Ort aus versucht.</translation>
    </message>
    <message>
        <source>The user signs on at an allowed time and place, and event 4768 shows 0x0.</source>
        <translation>Der Benutzer meldet sich zu erlaubter Zeit am erlaubten Ort an, und Ereignis 4768 zeigt 0x0.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>Ereignis 4769</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table for event 4768 prints the text of code 0xB (&quot;Requested start time is later than end time&quot;) next to 0xC, too. RFC 4120 gives 12 the meaning &quot;KDC policy rejects request&quot;, and Microsoft&apos;s own cause (logon restrictions) agrees with the RFC. Read 0xC as a refusal by policy, not as a problem with times.</source>
        <translation>Die Tabelle von Microsoft für Ereignis 4768 druckt den Text von Code 0xB (&quot;Requested start time is later than end time&quot;) auch neben 0xC. RFC 4120 gibt 12 die Bedeutung &quot;KDC policy rejects request&quot;, und die von Microsoft selbst genannte Ursache (Anmeldebeschränkungen) stimmt mit dem RFC überein. Lesen Sie 0xC als Ablehnung durch Richtlinie, nicht als Problem mit Zeiten.</translation>
    </message>
    <message>
        <source>KDC (AS, TGS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC (AS, TGS); e-data: Windows kann KERB-ERROR-DATA Typ 3 (KERB-EXT-ERROR, ein NTSTATUS) beifügen</translation>
    </message>
</context>
<context>
    <name>krb:13</name>
    <message>
        <source>The KDC cannot do what was asked</source>
        <translation>Der KDC kann das Verlangte nicht tun</translation>
    </message>
    <message>
        <source>A program asked for a special kind of ticket, and the domain controller will not give that kind. Mostly a server may not act in your name, or an old ticket cannot be prolonged.</source>
        <translation>Ein Programm hat eine besondere Art von Ticket verlangt, und der Domänencontroller gibt diese Art nicht. Meist darf ein Server nicht in Ihrem Namen handeln, oder ein altes Ticket lässt sich nicht verlängern.</translation>
    </message>
    <message>
        <source>A server tries to use the user&apos;s identity towards another server (delegation) and is not allowed to.</source>
        <translation>Ein Server versucht, die Identität des Benutzers gegenüber einem anderen Server zu verwenden (Delegierung), und darf es nicht.</translation>
    </message>
    <message>
        <source>kinit -R asks to renew a ticket that is not renewable or whose renewal time is over.</source>
        <translation>kinit -R will ein Ticket erneuern, das nicht erneuerbar ist oder dessen Erneuerungszeit vorbei ist.</translation>
    </message>
    <message>
        <source>A forwarded or proxiable ticket is asked from one that does not permit it.</source>
        <translation>Ein weitergeleitetes oder proxyfähiges Ticket wird von einem verlangt, das es nicht zulässt.</translation>
    </message>
    <message>
        <source>The service to which the first server delegates is not in its list &quot;can be used with these services&quot; (msDS-AllowedToDelegateTo).</source>
        <translation>Der Dienst, an den der erste Server delegiert, steht nicht in seiner Liste der Dienste, für die delegierte Anmeldeinformationen verwendet werden können (msDS-AllowedToDelegateTo).</translation>
    </message>
    <message>
        <source>The ticket-granting ticket is about to expire, so the option cannot be met any more.</source>
        <translation>Das Ticket-Granting-Ticket läuft bald ab, sodass die Option nicht mehr erfüllt werden kann.</translation>
    </message>
    <message>
        <source>The user is marked &quot;sensitive and cannot be delegated&quot; or is in Protected Users, so the ticket is not forwardable.</source>
        <translation>Der Benutzer ist mit &quot;Konto ist vertraulich und kann nicht delegiert werden&quot; gekennzeichnet oder in Protected Users, deshalb ist das Ticket nicht weiterleitbar.</translation>
    </message>
    <message>
        <source>The option asked for makes no sense for this request, for example renewal without the flag renewable.</source>
        <translation>Die verlangte Option ergibt für diese Anforderung keinen Sinn, zum Beispiel Erneuerung ohne das Flag renewable.</translation>
    </message>
    <message>
        <source>Sign out and in, or kinit anew: that cures the case of an ending or non-renewable ticket.</source>
        <translation>Ab- und wieder anmelden oder kinit erneut: Das behebt den Fall eines endenden oder nicht erneuerbaren Tickets.</translation>
    </message>
    <message>
        <source>Compare the delegation list of the first server&apos;s account with the SPN named in event 4769.</source>
        <translation>Vergleichen Sie die Delegierungsliste des Kontos des ersten Servers mit dem SPN in Ereignis 4769.</translation>
    </message>
    <message>
        <source>Say which server has to reach which other one in the user&apos;s name, and under which account it runs.</source>
        <translation>Nennen Sie, welcher Server welchen anderen im Namen des Benutzers erreichen muss und unter welchem Konto er läuft.</translation>
    </message>
    <message>
        <source>The second hop works, and event 4769 shows the target with result 0x0 and the transited service filled in.</source>
        <translation>Der zweite Sprung funktioniert, und Ereignis 4769 zeigt das Ziel mit Ergebnis 0x0 und ausgefülltem übertragenem Dienst (transited).</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>Ereignis 4769</translation>
    </message>
    <message>
        <source>kinit -R</source>
        <translation>kinit -R</translation>
    </message>
    <message>
        <source>IIS and SQL Server logs</source>
        <translation>IIS- und SQL-Server-Protokolle</translation>
    </message>
    <message>
        <source>KDC (TGS; AS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC (TGS; AS); e-data: Windows kann KERB-ERROR-DATA Typ 3 (KERB-EXT-ERROR, ein NTSTATUS) beifügen</translation>
    </message>
</context>
<context>
    <name>krb:14</name>
    <message>
        <source>No encryption type in common</source>
        <translation>Kein gemeinsamer Verschlüsselungstyp</translation>
    </message>
    <message>
        <source>Your computer, the domain controller and the account cannot agree on a method of encryption. Usually one of them is too old or was made stricter.</source>
        <translation>Ihr Computer, der Domänencontroller und das Konto können sich nicht auf ein Verschlüsselungsverfahren einigen. Meist ist eines davon zu alt oder wurde strenger eingestellt.</translation>
    </message>
    <message>
        <source>The request lists encryption types, and the KDC has no key of any of them for the account.</source>
        <translation>Die Anforderung nennt Verschlüsselungstypen, und der KDC hat für das Konto keinen Schlüssel irgendeines davon.</translation>
    </message>
    <message>
        <source>For krbtgt/OTHER.REALM: the realm trust does not allow AES (for Zscaler: 471000, occurrence 3).</source>
        <translation>Bei krbtgt/OTHER.REALM: Die Realmvertrauensstellung lässt AES nicht zu (bei Zscaler: 471000, Fall 3).</translation>
    </message>
    <message>
        <source>Suddenly after an update or a hardening that switches RC4 off.</source>
        <translation>Plötzlich nach einem Update oder einer Härtung, die RC4 abschaltet.</translation>
    </message>
    <message>
        <source>The account has no AES key because its password is older than the domain&apos;s AES support; a new password creates one.</source>
        <translation>Das Konto hat keinen AES-Schlüssel, weil sein Kennwort älter ist als die AES-Unterstützung der Domäne; ein neues Kennwort erzeugt einen.</translation>
    </message>
    <message>
        <source>RC4 is disabled on client or domain controller, and the account or its keytab has only RC4.</source>
        <translation>RC4 ist auf Client oder Domänencontroller deaktiviert, und das Konto oder seine Keytab hat nur RC4.</translation>
    </message>
    <message>
        <source>On the trust object AES is not enabled.</source>
        <translation>Auf dem Vertrauensstellungsobjekt ist AES nicht aktiviert.</translation>
    </message>
    <message>
        <source>A service account&apos;s msDS-SupportedEncryptionTypes allows only DES or only RC4.</source>
        <translation>msDS-SupportedEncryptionTypes eines Dienstkontos lässt nur DES oder nur RC4 zu.</translation>
    </message>
    <message>
        <source>Microsoft words the cause more generally: the KDC or the client got a packet that it cannot decrypt.</source>
        <translation>Microsoft fasst die Ursache allgemeiner: Der KDC oder der Client hat ein Paket erhalten, das er nicht entschlüsseln kann.</translation>
    </message>
    <message>
        <source>Read the KDC&apos;s event 14, 16 or 27 on the domain controller, or the Kdcsvc events 201 to 209: they list requested and available types.</source>
        <translation>Lesen Sie die KDC-Ereignisse 14, 16 oder 27 auf dem Domänencontroller oder die Kdcsvc-Ereignisse 201 bis 209: Sie führen angeforderte und verfügbare Typen auf.</translation>
    </message>
    <message>
        <source>For a service or user: set msDS-SupportedEncryptionTypes to AES (24, 0x18) and change the password once, so that AES keys are made.</source>
        <translation>Bei Dienst oder Benutzer: Setzen Sie msDS-SupportedEncryptionTypes auf AES (24, 0x18) und ändern Sie das Kennwort einmal, damit AES-Schlüssel entstehen.</translation>
    </message>
    <message>
        <source>For a trust: tick &quot;The other domain supports Kerberos AES Encryption&quot;, or ksetup /setenctypeattr REALM AES256-CTS-HMAC-SHA1-96 AES128-CTS-HMAC-SHA1-96.</source>
        <translation>Bei einer Vertrauensstellung: Kreuzen Sie &quot;Die andere Domäne unterstützt Kerberos-AES-Verschlüsselung&quot; an, oder ksetup /setenctypeattr REALM AES256-CTS-HMAC-SHA1-96 AES128-CTS-HMAC-SHA1-96.</translation>
    </message>
    <message>
        <source>Make a new keytab with AES keys and install it together with the new password.</source>
        <translation>Erstellen Sie eine neue Keytab mit AES-Schlüsseln und installieren Sie sie zusammen mit dem neuen Kennwort.</translation>
    </message>
    <message>
        <source>klist shows the ticket with AES-256, and event 4769 reports 0x12 or 0x11 as encryption type.</source>
        <translation>klist zeigt das Ticket mit AES-256, und Ereignis 4769 meldet 0x12 oder 0x11 als Verschlüsselungstyp.</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>Ereignis 4769</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>Mitschnitte</translation>
    </message>
    <message>
        <source>Spelling: RFC 4120 has KDC_ERR_ETYPE_NOSUPP, Microsoft&apos;s event pages print KDC_ERR_ETYPE_NOTSUPP. Microsoft&apos;s cause speaks of a packet that cannot be decrypted; by the RFC the code means that no common encryption type is left.</source>
        <translation>Schreibweise: RFC 4120 hat KDC_ERR_ETYPE_NOSUPP, die Ereignisseiten von Microsoft drucken KDC_ERR_ETYPE_NOTSUPP. Die Ursache bei Microsoft spricht von einem Paket, das sich nicht entschlüsseln lässt; nach dem RFC bedeutet der Code, dass kein gemeinsamer Verschlüsselungstyp übrig bleibt.</translation>
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
        <translation>Prüfsummentyp nicht unterstützt</translation>
    </message>
    <message>
        <source>A program protects its request with a kind of checksum that the domain controller does not know. It is a matter of software versions.</source>
        <translation>Ein Programm schützt seine Anforderung mit einer Art von Prüfsumme, die der Domänencontroller nicht kennt. Das ist eine Frage der Softwareversionen.</translation>
    </message>
    <message>
        <source>The KDC finds a checksum type in the request that it has not implemented.</source>
        <translation>Der KDC findet in der Anforderung einen Prüfsummentyp, den er nicht implementiert hat.</translation>
    </message>
    <message>
        <source>A client with unusual or outdated cryptographic settings.</source>
        <translation>Ein Client mit ungewöhnlichen oder veralteten kryptografischen Einstellungen.</translation>
    </message>
    <message>
        <source>By Microsoft&apos;s table: a computer receives a packet for which it has no key of the fitting encryption type, and so cannot decrypt the ticket. That describes encryption types more than checksums.</source>
        <translation>Laut Tabelle von Microsoft: Ein Computer erhält ein Paket, für das er keinen Schlüssel des passenden Verschlüsselungstyps hat, und kann das Ticket daher nicht entschlüsseln. Das beschreibt eher Verschlüsselungstypen als Prüfsummen.</translation>
    </message>
    <message>
        <source>A test tool or a forged request.</source>
        <translation>Ein Testwerkzeug oder eine gefälschte Anforderung.</translation>
    </message>
    <message>
        <source>Identify program and computer from the client address.</source>
        <translation>Ermitteln Sie Programm und Computer anhand der Clientadresse.</translation>
    </message>
    <message>
        <source>Update the Kerberos library of the program or drop special checksum settings from krb5.conf.</source>
        <translation>Aktualisieren Sie die Kerberos-Bibliothek des Programms oder entfernen Sie besondere Prüfsummeneinstellungen aus krb5.conf.</translation>
    </message>
    <message>
        <source>In a pure Active Directory this code is not expected: find out who sends it.</source>
        <translation>In einem reinen Active Directory ist dieser Code nicht zu erwarten: Finden Sie heraus, wer ihn sendet.</translation>
    </message>
    <message>
        <source>The program works with default settings and without this code in the log.</source>
        <translation>Das Programm funktioniert mit Standardeinstellungen und ohne diesen Code im Protokoll.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cause for 0xF is about encryption keys and fits 0xE better; RFC 4120 means checksum types only.</source>
        <translation>Die Ursache bei Microsoft zu 0xF handelt von Verschlüsselungsschlüsseln und passt besser zu 0xE; RFC 4120 meint nur Prüfsummentypen.</translation>
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
        <translation>Smartcard-Anmeldung ist hier nicht möglich</translation>
    </message>
    <message>
        <source>The domain controller cannot handle the kind of proof that your computer sent, most often a smart card. In most cases the domain controller lacks a certificate.</source>
        <translation>Der Domänencontroller kann mit der Art von Nachweis, die Ihr Computer gesendet hat, nichts anfangen, meist einer Smartcard. In den meisten Fällen fehlt dem Domänencontroller ein Zertifikat.</translation>
    </message>
    <message>
        <source>Smart-card or certificate sign-on, and the domain controller has no fitting certificate.</source>
        <translation>Anmeldung mit Smartcard oder Zertifikat, und der Domänencontroller hat kein passendes Zertifikat.</translation>
    </message>
    <message>
        <source>A client sends pre-authentication data of a type that the KDC does not know.</source>
        <translation>Ein Client sendet Vorauthentifizierungsdaten eines Typs, den der KDC nicht kennt.</translation>
    </message>
    <message>
        <source>Event 4771 shows it as 0x10; event 4768 is not written for this code.</source>
        <translation>Ereignis 4771 zeigt ihn als 0x10; Ereignis 4768 wird für diesen Code nicht geschrieben.</translation>
    </message>
    <message>
        <source>The domain controller has no certificate for smart-card logon (template Domain Controller Authentication or Kerberos Authentication).</source>
        <translation>Der Domänencontroller hat kein Zertifikat für die Smartcard-Anmeldung (Vorlage Domänencontrollerauthentifizierung oder Kerberos-Authentifizierung).</translation>
    </message>
    <message>
        <source>The right certification authority cannot be reached, or the wrong one is asked, so the domain controller gets no certificate.</source>
        <translation>Die richtige Zertifizierungsstelle ist nicht erreichbar, oder die falsche wird gefragt, sodass der Domänencontroller kein Zertifikat bekommt.</translation>
    </message>
    <message>
        <source>The certificate of the domain controller has expired or is not trusted in NTAuth.</source>
        <translation>Das Zertifikat des Domänencontrollers ist abgelaufen oder in NTAuth nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>On a MIT KDC: the PKINIT or OTP module is not installed or not configured.</source>
        <translation>Auf einem MIT-KDC: Das PKINIT- oder OTP-Modul ist nicht installiert oder nicht konfiguriert.</translation>
    </message>
    <message>
        <source>Let the user sign on with a password if policy allows it, and note which domain controller answered (echo %LOGONSERVER%).</source>
        <translation>Lassen Sie den Benutzer sich mit Kennwort anmelden, wenn die Richtlinie es erlaubt, und notieren Sie, welcher Domänencontroller geantwortet hat (echo %LOGONSERVER%).</translation>
    </message>
    <message>
        <source>Check the certificate of that domain controller: certutil -dcinfo verify; enrol a new one if it is missing or expired.</source>
        <translation>Prüfen Sie das Zertifikat dieses Domänencontrollers: certutil -dcinfo verify; fordern Sie ein neues an, wenn es fehlt oder abgelaufen ist.</translation>
    </message>
    <message>
        <source>See that the issuing CA is published in NTAuth and that its revocation list can be fetched.</source>
        <translation>Stellen Sie sicher, dass die ausstellende CA in NTAuth veröffentlicht ist und ihre Sperrliste abgerufen werden kann.</translation>
    </message>
    <message>
        <source>certutil -dcinfo verify is clean for all domain controllers, and a smart card signs on.</source>
        <translation>certutil -dcinfo verify ist für alle Domänencontroller fehlerfrei, und eine Smartcard meldet an.</translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation>Ereignis 4771</translation>
    </message>
    <message>
        <source>smart-card logon</source>
        <translation>Smartcard-Anmeldung</translation>
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
        <translation>Schreibweise des Vertrauenspfads nicht unterstützt</translation>
    </message>
    <message>
        <source>The ticket came through several realms, and its record of the way is written in a form that this server does not read. The administrators of the realms have to look at it.</source>
        <translation>Das Ticket kam durch mehrere Realms, und die Aufzeichnung seines Weges ist in einer Form geschrieben, die dieser Server nicht liest. Die Administratoren der Realms müssen sich das ansehen.</translation>
    </message>
    <message>
        <source>The KDC meets a transited-realms field of an unknown type.</source>
        <translation>Der KDC trifft auf ein Feld der durchlaufenen Realms von unbekanntem Typ.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause; it needs very unusual software.</source>
        <translation>Die Tabelle von Microsoft nennt keine Ursache; es braucht sehr ungewöhnliche Software.</translation>
    </message>
    <message>
        <source>A foreign KDC that does not use the standard encoding (type 1, domain-X500-compress).</source>
        <translation>Ein fremder KDC, der nicht die Standardkodierung verwendet (Typ 1, domain-X500-compress).</translation>
    </message>
    <message>
        <source>Collect the names of the realms on the way and the software of their KDCs, and hand them to the directory team.</source>
        <translation>Sammeln Sie die Namen der Realms auf dem Weg und die Software ihrer KDCs und geben Sie sie dem Verzeichnisteam.</translation>
    </message>
    <message>
        <source>A ticket through the same realms is issued after the foreign KDC was corrected.</source>
        <translation>Nach Korrektur des fremden KDC wird ein Ticket durch dieselben Realms ausgestellt.</translation>
    </message>
    <message>
        <source>Spelling: KDC_ERR_TRTYPE_NOSUPP in RFC 4120, KDC_ERR_TRTYPE_NO_SUPP in Microsoft&apos;s table.</source>
        <translation>Schreibweise: KDC_ERR_TRTYPE_NOSUPP in RFC 4120, KDC_ERR_TRTYPE_NO_SUPP in der Tabelle von Microsoft.</translation>
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
        <translation>Konto deaktiviert, gesperrt oder abgelaufen</translation>
    </message>
    <message>
        <source>Your account may not sign on at the moment: it is locked after wrong passwords, switched off, or past its end date. The helpdesk can see which of the three.</source>
        <translation>Ihr Konto darf sich im Moment nicht anmelden: Es ist nach falschen Kennwörtern gesperrt, abgeschaltet oder über sein Enddatum hinaus. Der Helpdesk sieht, was davon zutrifft.</translation>
    </message>
    <message>
        <source>A ticket is asked for an account that is disabled, expired or locked out.</source>
        <translation>Es wird ein Ticket für ein Konto angefordert, das deaktiviert, abgelaufen oder gesperrt ist.</translation>
    </message>
    <message>
        <source>Active Directory also answers so outside the logon hours, and, when it re-checks an account during a session, for tickets older than twenty minutes.</source>
        <translation>Active Directory antwortet so auch außerhalb der Anmeldezeiten und, wenn es ein Konto während einer Sitzung erneut prüft, bei Tickets, die älter als zwanzig Minuten sind.</translation>
    </message>
    <message>
        <source>A MIT KDC sends it after too many failed attempts.</source>
        <translation>Ein MIT-KDC sendet ihn nach zu vielen gescheiterten Versuchen.</translation>
    </message>
    <message>
        <source>The account was disabled explicitly.</source>
        <translation>Das Konto wurde ausdrücklich deaktiviert.</translation>
    </message>
    <message>
        <source>Too many wrong passwords: a phone, a drive mapping or a service may still try an old password.</source>
        <translation>Zu viele falsche Kennwörter: Ein Telefon, ein Netzlaufwerk oder ein Dienst versucht vielleicht noch ein altes Kennwort.</translation>
    </message>
    <message>
        <source>The account&apos;s end date has passed.</source>
        <translation>Das Enddatum des Kontos ist vorbei.</translation>
    </message>
    <message>
        <source>Look at the account in the directory: locked, disabled, expired? Or read the NTSTATUS: 0xC0000234 locked, 0xC0000072 disabled, 0xC0000193 expired.</source>
        <translation>Sehen Sie das Konto im Verzeichnis an: gesperrt, deaktiviert, abgelaufen? Oder lesen Sie den NTSTATUS: 0xC0000234 gesperrt, 0xC0000072 deaktiviert, 0xC0000193 abgelaufen.</translation>
    </message>
    <message>
        <source>When locked: unlock it and search the source of the wrong passwords in events 4740 and 4771 before it happens again.</source>
        <translation>Wenn gesperrt: Entsperren Sie es und suchen Sie die Quelle der falschen Kennwörter in den Ereignissen 4740 und 4771, bevor es wieder geschieht.</translation>
    </message>
    <message>
        <source>When disabled or expired: clear with the user&apos;s manager, then enable or extend.</source>
        <translation>Wenn deaktiviert oder abgelaufen: Klären Sie es mit der Führungskraft des Benutzers und aktivieren oder verlängern Sie es dann.</translation>
    </message>
    <message>
        <source>Many accounts locked within minutes from one address: suspect password guessing.</source>
        <translation>Viele Konten innerhalb von Minuten von einer Adresse gesperrt: Es besteht Verdacht auf Erraten von Kennwörtern.</translation>
    </message>
    <message>
        <source>The account shows as enabled and unlocked, and a new ticket arrives.</source>
        <translation>Das Konto erscheint als aktiviert und entsperrt, und ein neues Ticket trifft ein.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>KDC (AS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC (AS); e-data: Windows kann KERB-ERROR-DATA Typ 3 (KERB-EXT-ERROR, ein NTSTATUS) beifügen</translation>
    </message>
</context>
<context>
    <name>krb:19</name>
    <message>
        <source>The service&apos;s account is switched off</source>
        <translation>Das Konto des Dienstes ist abgeschaltet</translation>
    </message>
    <message>
        <source>The service that you want to reach cannot be used, because its account was disabled. Your own account is fine.</source>
        <translation>Der Dienst, den Sie erreichen wollen, ist nicht verwendbar, weil sein Konto deaktiviert wurde. Ihr eigenes Konto ist in Ordnung.</translation>
    </message>
    <message>
        <source>A ticket is asked for a service whose account is disabled or locked.</source>
        <translation>Es wird ein Ticket für einen Dienst angefordert, dessen Konto deaktiviert oder gesperrt ist.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table has no cause for it.</source>
        <translation>Die Tabelle von Microsoft nennt dafür keine Ursache.</translation>
    </message>
    <message>
        <source>The service account or the computer account of the server was disabled, for instance by a clean-up of inactive accounts.</source>
        <translation>Das Dienstkonto oder das Computerkonto des Servers wurde deaktiviert, zum Beispiel bei einer Bereinigung inaktiver Konten.</translation>
    </message>
    <message>
        <source>Find the account that holds the SPN (setspn -Q) and look at its state.</source>
        <translation>Suchen Sie das Konto, das den SPN trägt (setspn -Q), und sehen Sie seinen Zustand an.</translation>
    </message>
    <message>
        <source>Enable the account if the service is still in use.</source>
        <translation>Aktivieren Sie das Konto, wenn der Dienst noch verwendet wird.</translation>
    </message>
    <message>
        <source>Confirm whether the service should still exist.</source>
        <translation>Klären Sie, ob es den Dienst noch geben soll.</translation>
    </message>
    <message>
        <source>klist get for the service succeeds.</source>
        <translation>klist get für den Dienst gelingt.</translation>
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
        <translation>Das Ticket-Granting-Ticket wird nicht mehr akzeptiert</translation>
    </message>
    <message>
        <source>The domain controller does not accept your main ticket any more. Signing out and in again gives you a new one.</source>
        <translation>Der Domänencontroller akzeptiert Ihr Hauptticket nicht mehr. Ab- und wieder anmelden gibt Ihnen ein neues.</translation>
    </message>
    <message>
        <source>A TGS request comes with a ticket that the KDC counts as revoked.</source>
        <translation>Eine TGS-Anforderung kommt mit einem Ticket, das der KDC als widerrufen (revoked) ansieht.</translation>
    </message>
    <message>
        <source>Since the updates for CVE-2021-42287: the account named in the ticket&apos;s PAC is not the account in the directory.</source>
        <translation>Seit den Updates zu CVE-2021-42287: Das in der PAC des Tickets genannte Konto ist nicht das Konto im Verzeichnis.</translation>
    </message>
    <message>
        <source>The account was deleted and created anew under the same name, or the ticket is older than such a change.</source>
        <translation>Das Konto wurde gelöscht und unter demselben Namen neu angelegt, oder das Ticket ist älter als eine solche Änderung.</translation>
    </message>
    <message>
        <source>The ticket&apos;s PAC lacks the requestor entry, as with forged (&quot;golden&quot;) tickets or unpatched domain controllers in a mixed domain.</source>
        <translation>In der PAC des Tickets fehlt der Eintrag des Anforderers, wie bei gefälschten Tickets (&quot;golden&quot;) oder bei nicht aktualisierten Domänencontrollern in einer gemischten Domäne.</translation>
    </message>
    <message>
        <source>In the design of PKCROSS (a draft that never became common) a remote KDC forgot its old key while tickets made with it were still valid.</source>
        <translation>Im Entwurf PKCROSS (der sich nie verbreitet hat) vergaß ein entfernter KDC seinen alten Schlüssel, während damit erstellte Tickets noch gültig waren.</translation>
    </message>
    <message>
        <source>Sign out and sign in again, so that the computer gets a new main ticket.</source>
        <translation>Melden Sie sich ab und wieder an, damit der Computer ein neues Hauptticket bekommt.</translation>
    </message>
    <message>
        <source>Run klist purge and lock and unlock the screen instead, if signing out is not possible now.</source>
        <translation>Führen Sie stattdessen klist purge aus und sperren und entsperren Sie den Bildschirm, wenn Abmelden gerade nicht möglich ist.</translation>
    </message>
    <message>
        <source>Make sure that all domain controllers have the same update level.</source>
        <translation>Stellen Sie sicher, dass alle Domänencontroller denselben Updatestand haben.</translation>
    </message>
    <message>
        <source>If it comes back or hits an administrator&apos;s account, examine where the ticket came from.</source>
        <translation>Kommt es wieder oder trifft es ein Administratorkonto, untersuchen Sie, woher das Ticket kam.</translation>
    </message>
    <message>
        <source>A ticket with a new start time is in klist, and services open.</source>
        <translation>Ein Ticket mit neuer Startzeit ist in klist, und Dienste öffnen sich.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table explains 0x14 with PKCROSS and names RFC 1510, which has no such text; it comes from a draft. In Active Directory of today the check of the PAC requestor is the likelier reason.</source>
        <translation>Die Tabelle von Microsoft erklärt 0x14 mit PKCROSS und nennt RFC 1510, das keinen solchen Text hat; er stammt aus einem Entwurf. Im heutigen Active Directory ist die Prüfung des PAC-Anforderers der wahrscheinlichere Grund.</translation>
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
        <translation>Das Konto ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Your account starts only on a later date or time. Try again then, or ask for an earlier start.</source>
        <translation>Ihr Konto beginnt erst zu einem späteren Datum oder Zeitpunkt. Versuchen Sie es dann erneut oder bitten Sie um einen früheren Beginn.</translation>
    </message>
    <message>
        <source>A KDC with start dates for accounts is asked before that date.</source>
        <translation>Ein KDC mit Startdaten für Konten wird vor diesem Datum gefragt.</translation>
    </message>
    <message>
        <source>Without a cause in Microsoft&apos;s table; Active Directory accounts have no start date.</source>
        <translation>In der Tabelle von Microsoft ohne Ursache; Active Directory-Konten haben kein Startdatum.</translation>
    </message>
    <message>
        <source>An account prepared for a later first day, on a Unix or other KDC.</source>
        <translation>Ein für einen späteren ersten Arbeitstag vorbereitetes Konto, auf einem Unix- oder anderen KDC.</translation>
    </message>
    <message>
        <source>The KDC&apos;s clock is behind.</source>
        <translation>Die Uhr des KDC geht nach.</translation>
    </message>
    <message>
        <source>Ask for the start date of the account and compare with the KDC&apos;s date and time.</source>
        <translation>Fragen Sie nach dem Startdatum des Kontos und vergleichen Sie mit Datum und Uhrzeit des KDC.</translation>
    </message>
    <message>
        <source>Let the administrators of the KDC move the start date if needed.</source>
        <translation>Lassen Sie die Administratoren des KDC das Startdatum bei Bedarf verschieben.</translation>
    </message>
    <message>
        <source>After the start time the first sign-on works.</source>
        <translation>Nach der Startzeit funktioniert die erste Anmeldung.</translation>
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
        <translation>Der Dienst ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The service you want is prepared but not yet released for use.</source>
        <translation>Der gewünschte Dienst ist vorbereitet, aber noch nicht zur Nutzung freigegeben.</translation>
    </message>
    <message>
        <source>The entry of the service has a start time in the future.</source>
        <translation>Der Eintrag des Dienstes hat eine Startzeit in der Zukunft.</translation>
    </message>
    <message>
        <source>No cause is given in Microsoft&apos;s table; rare.</source>
        <translation>In der Tabelle von Microsoft ist keine Ursache genannt; selten.</translation>
    </message>
    <message>
        <source>A service principal that was entered ahead of its launch.</source>
        <translation>Ein Dienstprinzipal, der vor seiner Einführung eingetragen wurde.</translation>
    </message>
    <message>
        <source>A KDC whose date is wrong.</source>
        <translation>Ein KDC mit falschem Datum.</translation>
    </message>
    <message>
        <source>Say when the service goes live, or have the start time removed.</source>
        <translation>Sagen Sie, wann der Dienst in Betrieb geht, oder lassen Sie die Startzeit entfernen.</translation>
    </message>
    <message>
        <source>From the start time on a ticket for the service is given out.</source>
        <translation>Ab der Startzeit wird ein Ticket für den Dienst ausgegeben.</translation>
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
        <translation>Das Kennwort ist abgelaufen</translation>
    </message>
    <message>
        <source>Your password is too old or has to be changed at the next sign-on. Choose a new one, then everything works again.</source>
        <translation>Ihr Kennwort ist zu alt oder muss bei der nächsten Anmeldung geändert werden. Wählen Sie ein neues, dann funktioniert alles wieder.</translation>
    </message>
    <message>
        <source>A sign-on with an account whose password has reached its maximum age, or which is set to &quot;User must change password at next logon&quot;.</source>
        <translation>Eine Anmeldung mit einem Konto, dessen Kennwort sein Höchstalter erreicht hat oder das auf &quot;Benutzer muss Kennwort bei der nächsten Anmeldung ändern&quot; gesetzt ist.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s older pages say that event 4768 does not show 0x17 and that 4771 does; newer pages make this exception only for 0x10 and 0x18.</source>
        <translation>Ältere Seiten von Microsoft sagen, dass Ereignis 4768 0x17 nicht zeigt und 4771 es zeigt; neuere machen diese Ausnahme nur für 0x10 und 0x18.</translation>
    </message>
    <message>
        <source>The user&apos;s password has expired.</source>
        <translation>Das Kennwort des Benutzers ist abgelaufen.</translation>
    </message>
    <message>
        <source>An administrator set the password and asked for a change at the first sign-on.</source>
        <translation>Ein Administrator hat das Kennwort gesetzt und eine Änderung bei der ersten Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>A program or a phone that cannot show a dialog for a new password keeps failing with it.</source>
        <translation>Ein Programm oder Telefon, das keinen Dialog für ein neues Kennwort zeigen kann, scheitert immer wieder daran.</translation>
    </message>
    <message>
        <source>Press Ctrl+Alt+Del, choose &quot;Change a password&quot;, or sign out and in: Windows then asks for a new one. On Linux and macOS use kpasswd.</source>
        <translation>Drücken Sie Strg+Alt+Entf und wählen Sie &quot;Kennwort ändern&quot;, oder melden Sie sich ab und wieder an: Windows fragt dann nach einem neuen. Unter Linux und macOS verwenden Sie kpasswd.</translation>
    </message>
    <message>
        <source>For users outside the office: VPN first, or the company&apos;s web page for password changes.</source>
        <translation>Für Benutzer außerhalb des Büros: zuerst VPN oder die Webseite des Unternehmens zur Kennwortänderung.</translation>
    </message>
    <message>
        <source>For a service account: set a new password in the directory and in the service.</source>
        <translation>Bei einem Dienstkonto: Setzen Sie ein neues Kennwort im Verzeichnis und im Dienst.</translation>
    </message>
    <message>
        <source>The new password signs on, and klist shows a ticket issued after the change.</source>
        <translation>Das neue Kennwort meldet an, und klist zeigt ein nach der Änderung ausgestelltes Ticket.</translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation>Ereignis 4771</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>Ereignis 4768</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>Which events show 0x17: an older revision of Microsoft&apos;s page excludes it from 4768, a newer revision does not. Look in both 4768 and 4771.</source>
        <translation>Welche Ereignisse 0x17 zeigen: Eine ältere Fassung der Seite von Microsoft schließt es von 4768 aus, eine neuere nicht. Sehen Sie in 4768 und 4771 nach.</translation>
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
        <translation>Falsches Kennwort</translation>
    </message>
    <message>
        <source>The password that was used is not the right one for this account. It may be a typing error, or a device that still remembers your old password.</source>
        <translation>Das verwendete Kennwort ist für dieses Konto nicht das richtige. Es kann ein Tippfehler sein oder ein Gerät, das sich noch Ihr altes Kennwort merkt.</translation>
    </message>
    <message>
        <source>The time stamp that the client encrypted with the password cannot be opened with the account&apos;s key.</source>
        <translation>Der Zeitstempel, den der Client mit dem Kennwort verschlüsselt hat, lässt sich mit dem Schlüssel des Kontos nicht öffnen.</translation>
    </message>
    <message>
        <source>Event 4771 shows it as 0x18, with the client&apos;s address; event 4768 is not written for it.</source>
        <translation>Ereignis 4771 zeigt ihn als 0x18 mit der Adresse des Clients; Ereignis 4768 wird dafür nicht geschrieben.</translation>
    </message>
    <message>
        <source>On Linux the same code comes up for a keytab that no longer fits.</source>
        <translation>Unter Linux kommt derselbe Code bei einer Keytab, die nicht mehr passt.</translation>
    </message>
    <message>
        <source>The user typed a wrong password: caps lock, keyboard language, the password of another account.</source>
        <translation>Der Benutzer hat ein falsches Kennwort eingegeben: Feststelltaste, Tastatursprache, Kennwort eines anderen Kontos.</translation>
    </message>
    <message>
        <source>The password was changed, and a phone, a mapped drive, a scheduled task or a second computer still uses the old one.</source>
        <translation>Das Kennwort wurde geändert, und ein Telefon, ein Netzlaufwerk, eine geplante Aufgabe oder ein zweiter Computer verwendet noch das alte.</translation>
    </message>
    <message>
        <source>A keytab made before the last password change, or with a wrong salt after a rename of the account.</source>
        <translation>Eine Keytab von vor der letzten Kennwortänderung oder mit falschem Salt nach dem Umbenennen des Kontos.</translation>
    </message>
    <message>
        <source>One wrong attempt against each of many accounts: password spraying.</source>
        <translation>Je ein falscher Versuch gegen viele Konten: Password Spraying.</translation>
    </message>
    <message>
        <source>Type the password once more, slowly, with an eye on caps lock and keyboard language. Stop before the account locks.</source>
        <translation>Geben Sie das Kennwort noch einmal ein, langsam, und achten Sie auf Feststelltaste und Tastatursprache. Hören Sie auf, bevor das Konto gesperrt wird.</translation>
    </message>
    <message>
        <source>Look at the Client Address in event 4771: is it the user&apos;s own computer or another device?</source>
        <translation>Sehen Sie die Client Address in Ereignis 4771 an: Ist es der eigene Computer des Benutzers oder ein anderes Gerät?</translation>
    </message>
    <message>
        <source>When it is another device, remove the stored password there: Credential Manager, mail on the phone, services, tasks.</source>
        <translation>Ist es ein anderes Gerät, entfernen Sie dort das gespeicherte Kennwort: Anmeldeinformationsverwaltung, Mail auf dem Telefon, Dienste, Aufgaben.</translation>
    </message>
    <message>
        <source>Reset the password if nobody knows it any more; mind the lockout counter.</source>
        <translation>Setzen Sie das Kennwort zurück, wenn es niemand mehr weiß; denken Sie an den Sperrzähler.</translation>
    </message>
    <message>
        <source>For a keytab: make a new one and compare kvno (klist -k) with the account&apos;s.</source>
        <translation>Bei einer Keytab: Erstellen Sie eine neue und vergleichen Sie kvno (klist -k) mit dem des Kontos.</translation>
    </message>
    <message>
        <source>The sign-on works, and no new event 4771 with 0x18 appears for the account.</source>
        <translation>Die Anmeldung funktioniert, und für das Konto erscheint kein neues Ereignis 4771 mit 0x18.</translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation>Ereignis 4771</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>SSSD logs</source>
        <translation>SSSD-Protokolle</translation>
    </message>
    <message>
        <source>KDC (AS); e-data: METHOD-DATA (optional)</source>
        <translation>KDC (AS); e-data: METHOD-DATA (optional)</translation>
    </message>
</context>
<context>
    <name>krb:25</name>
    <message>
        <source>Normal first answer: please prove who you are</source>
        <translation>Normale erste Antwort: bitte weisen Sie sich aus</translation>
    </message>
    <message>
        <source>This is not an error. The domain controller only asks the computer to prove the password, and the computer does so with its next message.</source>
        <translation>Das ist kein Fehler. Der Domänencontroller bittet den Computer nur, das Kennwort nachzuweisen, und der Computer tut das mit seiner nächsten Nachricht.</translation>
    </message>
    <message>
        <source>The first request of nearly every sign-on goes out without proof, and the KDC answers with this code and a list of what it accepts.</source>
        <translation>Die erste Anforderung fast jeder Anmeldung geht ohne Nachweis hinaus, und der KDC antwortet mit diesem Code und einer Liste dessen, was er akzeptiert.</translation>
    </message>
    <message>
        <source>Traces of MIT, Heimdal and Java clients show it all the time.</source>
        <translation>Traces von MIT-, Heimdal- und Java-Clients zeigen es ständig.</translation>
    </message>
    <message>
        <source>Unix clients (MIT Kerberos) do not send a proof with their first request; a Windows KDC that requires pre-authentication, which is the default, then sends this code, and the client repeats the request with the proof.</source>
        <translation>Unix-Clients (MIT Kerberos) senden mit ihrer ersten Anforderung keinen Nachweis; ein Windows-KDC, der Vorauthentifizierung verlangt (die Vorgabe), sendet dann diesen Code, und der Client wiederholt die Anforderung mit dem Nachweis.</translation>
    </message>
    <message>
        <source>Only when nothing follows: a client that cannot continue, for example a very old or home-made one.</source>
        <translation>Nur wenn nichts folgt: ein Client, der nicht weiterkann, zum Beispiel ein sehr alter oder selbst gebauter.</translation>
    </message>
    <message>
        <source>Do not report it as a fault. Look at the answer to the next request.</source>
        <translation>Melden Sie es nicht als Fehler. Sehen Sie die Antwort auf die nächste Anforderung an.</translation>
    </message>
    <message>
        <source>If a client stops here, configure or update it so that it sends pre-authentication.</source>
        <translation>Bleibt ein Client hier stehen, konfigurieren oder aktualisieren Sie ihn so, dass er Vorauthentifizierung sendet.</translation>
    </message>
    <message>
        <source>A second AS request with padata follows, and it is answered with a ticket.</source>
        <translation>Eine zweite AS-Anforderung mit padata folgt und wird mit einem Ticket beantwortet.</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>Mitschnitte</translation>
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
        <translation>Ticket und angefragter Server gehören nicht zusammen</translation>
    </message>
    <message>
        <source>The program sent a ticket of one server and asked for another one. This is a matter for those who run the program.</source>
        <translation>Das Programm hat das Ticket eines Servers gesendet und nach einem anderen gefragt. Das ist Sache derer, die das Programm betreiben.</translation>
    </message>
    <message>
        <source>A renewal or forwarding names another server than the ticket that is sent along.</source>
        <translation>Eine Erneuerung oder Weiterleitung nennt einen anderen Server als das mitgesendete Ticket.</translation>
    </message>
    <message>
        <source>A user-to-user or delegation request comes with a second ticket that was not issued to the asking service.</source>
        <translation>Eine User-to-User- oder Delegierungsanforderung kommt mit einem zweiten Ticket, das nicht für den anfragenden Dienst ausgestellt wurde.</translation>
    </message>
    <message>
        <source>A client that mixes up tickets, for instance after a server was renamed during a session.</source>
        <translation>Ein Client, der Tickets verwechselt, zum Beispiel nachdem ein Server während einer Sitzung umbenannt wurde.</translation>
    </message>
    <message>
        <source>A delegation set-up in which the front-end server uses the ticket of another account.</source>
        <translation>Eine Delegierung, bei der der Front-End-Server das Ticket eines anderen Kontos verwendet.</translation>
    </message>
    <message>
        <source>Close the program and start it again, so that it fetches new tickets.</source>
        <translation>Schließen Sie das Programm und starten Sie es neu, damit es neue Tickets holt.</translation>
    </message>
    <message>
        <source>Purge the tickets (klist purge, kdestroy) and try once more.</source>
        <translation>Löschen Sie die Tickets (klist purge, kdestroy) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check under which account the front-end runs and whose ticket it uses for delegation.</source>
        <translation>Prüfen Sie, unter welchem Konto das Front-End läuft und wessen Ticket es zur Delegierung verwendet.</translation>
    </message>
    <message>
        <source>With fresh tickets the request passes.</source>
        <translation>Mit frischen Tickets geht die Anforderung durch.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text is &quot;KDC does not know about the requested server&quot; and gives no cause; RFC 4120 says &quot;Requested server and ticket don&apos;t match&quot;. Unknown servers have code 7.</source>
        <translation>Der Text von Microsoft lautet &quot;KDC does not know about the requested server&quot; und nennt keine Ursache; RFC 4120 sagt &quot;Requested server and ticket don&apos;t match&quot;. Unbekannte Server haben Code 7.</translation>
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
        <translation>Dieser Name ist nur User-to-User erreichbar</translation>
    </message>
    <message>
        <source>The name that was asked for is a person&apos;s account and not a service. A normal service ticket is not given for it.</source>
        <translation>Der angefragte Name ist das Konto einer Person und kein Dienst. Ein normales Dienstticket wird dafür nicht gegeben.</translation>
    </message>
    <message>
        <source>A ticket is asked for an account that may only take part in user-to-user authentication: in Active Directory an ordinary user account without a service principal name.</source>
        <translation>Es wird ein Ticket für ein Konto angefordert, das nur an User-to-User-Authentifizierung teilnehmen darf: in Active Directory ein gewöhnliches Benutzerkonto ohne Dienstprinzipalnamen.</translation>
    </message>
    <message>
        <source>On MIT KDCs: the principal has the attribute -allow_svr.</source>
        <translation>Bei MIT-KDCs: Der Prinzipal hat das Attribut -allow_svr.</translation>
    </message>
    <message>
        <source>A service runs under a user account that has no SPN, and the client asks for the account name.</source>
        <translation>Ein Dienst läuft unter einem Benutzerkonto ohne SPN, und der Client fragt nach dem Kontonamen.</translation>
    </message>
    <message>
        <source>A configuration with a user name where a service name belongs.</source>
        <translation>Eine Konfiguration mit einem Benutzernamen, wo ein Dienstname hingehört.</translation>
    </message>
    <message>
        <source>Read the requested name in event 4769 and find out which program uses it.</source>
        <translation>Lesen Sie den angefragten Namen in Ereignis 4769 ab und finden Sie heraus, welches Programm ihn verwendet.</translation>
    </message>
    <message>
        <source>Give the service account an SPN (setspn -S), and let the client ask for that.</source>
        <translation>Geben Sie dem Dienstkonto einen SPN (setspn -S) und lassen Sie den Client danach fragen.</translation>
    </message>
    <message>
        <source>Enter HOST/..., HTTP/... or the like as the target in the program, not a user&apos;s name.</source>
        <translation>Tragen Sie im Programm HOST/..., HTTP/... oder Ähnliches als Ziel ein, nicht den Namen eines Benutzers.</translation>
    </message>
    <message>
        <source>klist get with the service principal name brings a ticket.</source>
        <translation>klist get mit dem Dienstprinzipalnamen bringt ein Ticket.</translation>
    </message>
    <message>
        <source>Not among the rows of Microsoft&apos;s table for 4768. An older Microsoft page for 4769 prints 0x1B next to KDC_ERR_SVC_UNAVAILABLE, which RFC 4120 has at 29 (0x1D).</source>
        <translation>Nicht unter den Zeilen der Tabelle von Microsoft zu 4768. Eine ältere Microsoft-Seite zu 4769 druckt 0x1B neben KDC_ERR_SVC_UNAVAILABLE, das in RFC 4120 bei 29 (0x1D) steht.</translation>
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
        <translation>Der Weg durch die Vertrauensstellungen wird nicht akzeptiert</translation>
    </message>
    <message>
        <source>Your ticket came here through other domains, and this domain does not accept that way. The administrators of the trust decide this.</source>
        <translation>Ihr Ticket kam durch andere Domänen hierher, und diese Domäne akzeptiert diesen Weg nicht. Darüber entscheiden die Administratoren der Vertrauensstellung.</translation>
    </message>
    <message>
        <source>A cross-realm request whose list of passed realms breaks the KDC&apos;s policy.</source>
        <translation>Eine realmübergreifende Anforderung, deren Liste durchlaufener Realms gegen die Richtlinie des KDC verstößt.</translation>
    </message>
    <message>
        <source>A realm on the way is not in the KDC&apos;s allowed path ([capaths] with MIT and Heimdal).</source>
        <translation>Ein Realm auf dem Weg ist nicht im erlaubten Pfad des KDC ([capaths] bei MIT und Heimdal).</translation>
    </message>
    <message>
        <source>A non-transitive trust is used as if it were transitive.</source>
        <translation>Eine nicht transitive Vertrauensstellung wird verwendet, als wäre sie transitiv.</translation>
    </message>
    <message>
        <source>Note the user&apos;s realm, the service&apos;s realm and the tickets krbtgt/... in klist: they show the way.</source>
        <translation>Notieren Sie den Realm des Benutzers, den des Dienstes und die Tickets krbtgt/... in klist: Sie zeigen den Weg.</translation>
    </message>
    <message>
        <source>Create a direct or a transitive trust, or extend [capaths] on the Unix side.</source>
        <translation>Legen Sie eine direkte oder transitive Vertrauensstellung an oder erweitern Sie [capaths] auf der Unix-Seite.</translation>
    </message>
    <message>
        <source>kvno for the service gets a ticket by the intended way.</source>
        <translation>kvno für den Dienst bekommt ein Ticket auf dem vorgesehenen Weg.</translation>
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
        <translation>Ein Teil, den der KDC braucht, ist nicht verfügbar</translation>
    </message>
    <message>
        <source>The domain controller is reachable but cannot do its work at the moment, because something behind it does not answer. Wait a little and try again.</source>
        <translation>Der Domänencontroller ist erreichbar, kann aber gerade nicht arbeiten, weil etwas dahinter nicht antwortet. Warten Sie ein wenig und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The KDC cannot reach its database, the directory, or (on a read-only domain controller) a writable one.</source>
        <translation>Der KDC erreicht seine Datenbank, das Verzeichnis oder (auf einem schreibgeschützten Domänencontroller) einen beschreibbaren nicht.</translation>
    </message>
    <message>
        <source>Microsoft lists the code without any cause.</source>
        <translation>Microsoft führt den Code ohne jede Ursache auf.</translation>
    </message>
    <message>
        <source>A domain controller that is just starting, shutting down or overloaded.</source>
        <translation>Ein Domänencontroller, der gerade startet, herunterfährt oder überlastet ist.</translation>
    </message>
    <message>
        <source>A read-only domain controller without connection to a writable one.</source>
        <translation>Ein schreibgeschützter Domänencontroller ohne Verbindung zu einem beschreibbaren.</translation>
    </message>
    <message>
        <source>On MIT with an LDAP database: the LDAP server is down.</source>
        <translation>Bei MIT mit LDAP-Datenbank: Der LDAP-Server läuft nicht.</translation>
    </message>
    <message>
        <source>Wait for some minutes and sign on again.</source>
        <translation>Warten Sie einige Minuten und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Find the domain controller that answered (klist, nltest /dsgetdc:DOMAIN) and try another one with nltest /dsgetdc:DOMAIN /force.</source>
        <translation>Finden Sie den Domänencontroller, der geantwortet hat (klist, nltest /dsgetdc:DOMAIN), und versuchen Sie einen anderen mit nltest /dsgetdc:DOMAIN /force.</translation>
    </message>
    <message>
        <source>Check services and replication on that domain controller: dcdiag, repadmin /replsummary.</source>
        <translation>Prüfen Sie Dienste und Replikation auf diesem Domänencontroller: dcdiag, repadmin /replsummary.</translation>
    </message>
    <message>
        <source>dcdiag passes on this domain controller, and tickets come from it again.</source>
        <translation>dcdiag läuft auf diesem Domänencontroller fehlerfrei, und es kommen wieder Tickets von ihm.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text is &quot;KDC is unavailable&quot;, the RFC&apos;s &quot;A service is not available&quot;: the KDC itself does answer. An older Microsoft page for event 4769 prints the code as 0x1B (27), a number that RFC 4120 gives to user-to-user.</source>
        <translation>Der Text von Microsoft lautet &quot;KDC is unavailable&quot;, der des RFC &quot;A service is not available&quot;: Der KDC selbst antwortet ja. Eine ältere Microsoft-Seite zu Ereignis 4769 druckt den Code als 0x1B (27), eine Nummer, die RFC 4120 für User-to-User vergibt.</translation>
    </message>
    <message>
        <source>KDC; e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC; e-data: Windows kann KERB-ERROR-DATA Typ 3 (KERB-EXT-ERROR, ein NTSTATUS) beifügen</translation>
    </message>
</context>
<context>
    <name>krb:30</name>
    <message>
        <source>Number without a meaning</source>
        <translation>Nummer ohne Bedeutung</translation>
    </message>
    <message>
        <source>No standard gives this number a meaning. If a program shows it, its message text counts, not the number.</source>
        <translation>Kein Standard gibt dieser Nummer eine Bedeutung. Zeigt ein Programm sie an, zählt sein Meldungstext, nicht die Nummer.</translation>
    </message>
    <message>
        <source>MIT&apos;s error table has a placeholder here, so that &quot;KRB5 error code 30&quot; can come up in theory.</source>
        <translation>Die Fehlertabelle von MIT hat hier einen Platzhalter, sodass theoretisch &quot;KRB5 error code 30&quot; erscheinen kann.</translation>
    </message>
    <message>
        <source>A program or device that uses a number of its own.</source>
        <translation>Ein Programm oder Gerät, das eine eigene Nummer verwendet.</translation>
    </message>
    <message>
        <source>Note the whole message and which program shows it.</source>
        <translation>Notieren Sie die ganze Meldung und welches Programm sie zeigt.</translation>
    </message>
    <message>
        <source>Ask the maker of the program what it means.</source>
        <translation>Fragen Sie den Hersteller des Programms, was sie bedeutet.</translation>
    </message>
    <message>
        <source>The maker&apos;s explanation is found, or the code does not come back.</source>
        <translation>Die Erklärung des Herstellers liegt vor, oder der Code kommt nicht wieder.</translation>
    </message>
</context>
<context>
    <name>krb:31</name>
    <message>
        <source>Cannot be decrypted: the keys do not match</source>
        <translation>Nicht zu entschlüsseln: die Schlüssel passen nicht zusammen</translation>
    </message>
    <message>
        <source>The receiver could not open the encrypted data, because it has another key. With kinit it simply means a wrong password; with a service it means that the service&apos;s key is out of step.</source>
        <translation>Der Empfänger konnte die verschlüsselten Daten nicht öffnen, weil er einen anderen Schlüssel hat. Bei kinit bedeutet es einfach ein falsches Kennwort; bei einem Dienst, dass der Schlüssel des Dienstes nicht mehr passt.</translation>
    </message>
    <message>
        <source>A KDC or a service decrypts a ticket or an authenticator, and the check sum inside does not fit.</source>
        <translation>Ein KDC oder Dienst entschlüsselt ein Ticket oder einen Authentifikator, und die Prüfsumme darin passt nicht.</translation>
    </message>
    <message>
        <source>kinit of MIT shows it as &quot;Password incorrect&quot; when the reply cannot be opened with the typed password.</source>
        <translation>kinit von MIT zeigt es als &quot;Password incorrect&quot;, wenn sich die Antwort mit dem eingegebenen Kennwort nicht öffnen lässt.</translation>
    </message>
    <message>
        <source>The Zscaler KDC answers so when the two sides of the trust hold different passwords.</source>
        <translation>Der Zscaler-KDC antwortet so, wenn die beiden Seiten der Vertrauensstellung verschiedene Kennwörter haben.</translation>
    </message>
    <message>
        <source>The service&apos;s keytab or stored password is older than the account&apos;s present password.</source>
        <translation>Keytab oder gespeichertes Kennwort des Dienstes ist älter als das jetzige Kennwort des Kontos.</translation>
    </message>
    <message>
        <source>The SPN is on another account than the one under which the service runs.</source>
        <translation>Der SPN liegt auf einem anderen Konto als dem, unter dem der Dienst läuft.</translation>
    </message>
    <message>
        <source>The authenticator was encrypted with something else than the session key, so the other side cannot read it.</source>
        <translation>Der Authentifikator war mit etwas anderem als dem Sitzungsschlüssel verschlüsselt, sodass die andere Seite ihn nicht lesen kann.</translation>
    </message>
    <message>
        <source>The trust passwords of two realms differ.</source>
        <translation>Die Kennwörter der Vertrauensstellung zweier Realms sind verschieden.</translation>
    </message>
    <message>
        <source>Rarely: the message was changed on its way, by an attack or by a network fault.</source>
        <translation>Selten: Die Nachricht wurde unterwegs verändert, durch einen Angriff oder einen Netzwerkfehler.</translation>
    </message>
    <message>
        <source>Run klist purge and try again, which cures tickets that are older than a password change.</source>
        <translation>Führen Sie klist purge aus und versuchen Sie es erneut; das behebt Tickets, die älter als eine Kennwortänderung sind.</translation>
    </message>
    <message>
        <source>Compare the kvno of the ticket (klist -v or a capture) with the keytab (klist -kte), and make a new keytab if they differ.</source>
        <translation>Vergleichen Sie den kvno des Tickets (klist -v oder ein Mitschnitt) mit der Keytab (klist -kte) und erstellen Sie eine neue Keytab, wenn sie abweichen.</translation>
    </message>
    <message>
        <source>Make sure that the SPN is on the account that runs the service: setspn -Q SPN.</source>
        <translation>Stellen Sie sicher, dass der SPN auf dem Konto liegt, unter dem der Dienst läuft: setspn -Q SPN.</translation>
    </message>
    <message>
        <source>For a trust, set the same new password on both sides.</source>
        <translation>Bei einer Vertrauensstellung setzen Sie auf beiden Seiten dasselbe neue Kennwort.</translation>
    </message>
    <message>
        <source>A fresh ticket is accepted by the service, and the log of the service shows the user&apos;s name.</source>
        <translation>Ein frisches Ticket wird vom Dienst akzeptiert, und das Protokoll des Dienstes zeigt den Namen des Benutzers.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table says that the client cannot decrypt the message, its monitoring advice for the same code that the KDC cannot. Both occur: the code comes from whoever fails to decrypt.</source>
        <translation>Die Tabelle von Microsoft sagt, dass der Client die Nachricht nicht entschlüsseln kann, ihr Überwachungsrat zum selben Code, dass der KDC es nicht kann. Beides kommt vor: Der Code kommt von dem, der am Entschlüsseln scheitert.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) oder Anwendungsserver</translation>
    </message>
</context>
<context>
    <name>krb:32</name>
    <message>
        <source>The ticket has expired, a new one follows by itself</source>
        <translation>Das Ticket ist abgelaufen, ein neues folgt von selbst</translation>
    </message>
    <message>
        <source>The ticket is past its end time. Windows fetches a new one without any help, so a single message of this kind is harmless.</source>
        <translation>Das Ticket ist über seine Endzeit hinaus. Windows holt ohne Zutun ein neues, eine einzelne Meldung dieser Art ist daher harmlos.</translation>
    </message>
    <message>
        <source>A ticket is used after its end, typically after about ten hours of work or after a night in standby.</source>
        <translation>Ein Ticket wird nach seinem Ende verwendet, typisch nach etwa zehn Arbeitsstunden oder nach einer Nacht im Standby.</translation>
    </message>
    <message>
        <source>Event 4769 shows 0x20 now and then on every domain controller.</source>
        <translation>Ereignis 4769 zeigt 0x20 gelegentlich auf jedem Domänencontroller.</translation>
    </message>
    <message>
        <source>The end time has passed; the shorter &quot;Maximum lifetime for user ticket&quot; is set, the more often one sees it.</source>
        <translation>Die Endzeit ist vorbei; je kürzer &quot;Max. Gültigkeitsdauer des Benutzertickets&quot; eingestellt ist, desto öfter sieht man es.</translation>
    </message>
    <message>
        <source>A laptop that slept longer than the ticket lived.</source>
        <translation>Ein Laptop, der länger geschlafen hat, als das Ticket lebte.</translation>
    </message>
    <message>
        <source>A program on Linux or macOS that nobody renews tickets for.</source>
        <translation>Ein Programm unter Linux oder macOS, für das niemand Tickets erneuert.</translation>
    </message>
    <message>
        <source>If it never stops: a wrong clock, or no domain controller in reach for the renewal.</source>
        <translation>Hört es nie auf: eine falsche Uhr oder kein Domänencontroller für die Erneuerung in Reichweite.</translation>
    </message>
    <message>
        <source>Lock and unlock the computer while connected to the company network, or run kinit on Linux and macOS.</source>
        <translation>Sperren und entsperren Sie den Computer bei Verbindung zum Firmennetz oder führen Sie unter Linux und macOS kinit aus.</translation>
    </message>
    <message>
        <source>If it stays, compare the end times in klist with the clock, then check the connection to the domain controller.</source>
        <translation>Bleibt es, vergleichen Sie die Endzeiten in klist mit der Uhr und prüfen Sie dann die Verbindung zum Domänencontroller.</translation>
    </message>
    <message>
        <source>klist shows an end time in the future, and the service opens.</source>
        <translation>klist zeigt eine Endzeit in der Zukunft, und der Dienst öffnet sich.</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>Ereignis 4769</translation>
    </message>
    <message>
        <source>traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) oder Anwendungsserver</translation>
    </message>
</context>
<context>
    <name>krb:33</name>
    <message>
        <source>The ticket is not valid yet</source>
        <translation>Das Ticket ist noch nicht gültig</translation>
    </message>
    <message>
        <source>According to the clock of the server this ticket begins only in the future. Somebody&apos;s clock is wrong.</source>
        <translation>Nach der Uhr des Servers beginnt dieses Ticket erst in der Zukunft. Irgendeine Uhr geht falsch.</translation>
    </message>
    <message>
        <source>A server or a KDC gets a ticket whose start time is later than its own time, beyond the tolerance.</source>
        <translation>Ein Server oder KDC erhält ein Ticket, dessen Startzeit jenseits der Toleranz später ist als seine eigene Zeit.</translation>
    </message>
    <message>
        <source>A postdated ticket is used too early or without being validated.</source>
        <translation>Ein vordatiertes Ticket wird zu früh oder ohne Validierung verwendet.</translation>
    </message>
    <message>
        <source>The clocks of KDC and client, or of KDC and server, do not agree.</source>
        <translation>Die Uhren von KDC und Client oder von KDC und Server stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Across realms: the KDCs of the two realms disagree about the time.</source>
        <translation>Über Realmgrenzen: Die KDCs der beiden Realms sind sich über die Zeit nicht einig.</translation>
    </message>
    <message>
        <source>A domain controller or a virtual machine host whose time jumped.</source>
        <translation>Ein Domänencontroller oder ein Host virtueller Maschinen, dessen Zeit gesprungen ist.</translation>
    </message>
    <message>
        <source>Compare the time of the computer, the domain controller and the server; w32tm /stripchart /computer:HOST shows the offset.</source>
        <translation>Vergleichen Sie die Zeit von Computer, Domänencontroller und Server; w32tm /stripchart /computer:HOST zeigt die Abweichung.</translation>
    </message>
    <message>
        <source>Check the time source of the domain controllers, the PDC emulator first; with a trust, that of the other realm too.</source>
        <translation>Prüfen Sie die Zeitquelle der Domänencontroller, zuerst des PDC-Emulators; bei einer Vertrauensstellung auch die des anderen Realms.</translation>
    </message>
    <message>
        <source>All offsets are below some seconds, and a new ticket is accepted.</source>
        <translation>Alle Abweichungen liegen unter einigen Sekunden, und ein neues Ticket wird akzeptiert.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) oder Anwendungsserver</translation>
    </message>
</context>
<context>
    <name>krb:34</name>
    <message>
        <source>The same request came twice</source>
        <translation>Dieselbe Anforderung kam zweimal</translation>
    </message>
    <message>
        <source>The server has seen exactly this proof before and refuses it, to be safe from recordings. Mostly a network or a program repeated it by accident.</source>
        <translation>Der Server hat genau diesen Nachweis schon gesehen und lehnt ihn ab, um vor Aufzeichnungen sicher zu sein. Meist hat ein Netzwerk oder Programm ihn versehentlich wiederholt.</translation>
    </message>
    <message>
        <source>A server or KDC finds an authenticator in its replay cache that it has already accepted.</source>
        <translation>Ein Server oder KDC findet in seinem Wiederholungscache einen Authentifikator, den er schon akzeptiert hat.</translation>
    </message>
    <message>
        <source>A load balancer, a proxy or a VPN delivers a packet twice.</source>
        <translation>Ein Lastenausgleich, Proxy oder VPN stellt ein Paket zweimal zu.</translation>
    </message>
    <message>
        <source>Several services on one host share a keytab and a replay cache, and many requests come in the same moment.</source>
        <translation>Mehrere Dienste auf einem Host teilen sich Keytab und Wiederholungscache, und viele Anforderungen kommen im selben Moment.</translation>
    </message>
    <message>
        <source>A client that sends the same token again instead of making a new one.</source>
        <translation>Ein Client, der dasselbe Token erneut sendet, statt ein neues zu machen.</translation>
    </message>
    <message>
        <source>Rarely: an attacker who replays a recorded sign-on.</source>
        <translation>Selten: ein Angreifer, der eine aufgezeichnete Anmeldung wiederholt.</translation>
    </message>
    <message>
        <source>Reload once; a single case needs no action.</source>
        <translation>Laden Sie einmal neu; ein Einzelfall braucht keine Maßnahme.</translation>
    </message>
    <message>
        <source>Look for duplicated packets between client and server in a capture.</source>
        <translation>Suchen Sie in einem Mitschnitt nach verdoppelten Paketen zwischen Client und Server.</translation>
    </message>
    <message>
        <source>Update the Kerberos library of the server; give each service its own account and keytab.</source>
        <translation>Aktualisieren Sie die Kerberos-Bibliothek des Servers; geben Sie jedem Dienst eigenes Konto und eigene Keytab.</translation>
    </message>
    <message>
        <source>Check whether the two requests came from different addresses.</source>
        <translation>Prüfen Sie, ob die beiden Anforderungen von verschiedenen Adressen kamen.</translation>
    </message>
    <message>
        <source>The server&apos;s log stays free of replays under normal load.</source>
        <translation>Das Protokoll des Servers bleibt unter normaler Last frei von Wiederholungen.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) oder Anwendungsserver</translation>
    </message>
</context>
<context>
    <name>krb:35</name>
    <message>
        <source>The ticket is meant for somebody else</source>
        <translation>Das Ticket ist für jemand anderen bestimmt</translation>
    </message>
    <message>
        <source>The server got a ticket that was made out for another server or another domain. The client talks to the wrong machine, or uses the wrong name.</source>
        <translation>Der Server hat ein Ticket bekommen, das für einen anderen Server oder eine andere Domäne ausgestellt ist. Der Client spricht mit der falschen Maschine oder verwendet den falschen Namen.</translation>
    </message>
    <message>
        <source>A server receives a ticket for a different realm or name than its own.</source>
        <translation>Ein Server erhält ein Ticket für einen anderen Realm oder Namen als seinen eigenen.</translation>
    </message>
    <message>
        <source>The ticket belongs to another realm, for instance after a server moved to a new domain.</source>
        <translation>Das Ticket gehört zu einem anderen Realm, zum Beispiel nach dem Umzug eines Servers in eine neue Domäne.</translation>
    </message>
    <message>
        <source>DNS or a load balancer leads to another server than the ticket&apos;s.</source>
        <translation>DNS oder ein Lastenausgleich führt zu einem anderen Server als dem des Tickets.</translation>
    </message>
    <message>
        <source>Compare the Server line in klist with the host to which the program really connects.</source>
        <translation>Vergleichen Sie die Zeile Server in klist mit dem Host, mit dem sich das Programm wirklich verbindet.</translation>
    </message>
    <message>
        <source>Check DNS entries and the pool behind a load balancer.</source>
        <translation>Prüfen Sie DNS-Einträge und den Pool hinter einem Lastenausgleich.</translation>
    </message>
    <message>
        <source>Make the server know its own names and realm (keytab, SPN).</source>
        <translation>Sorgen Sie dafür, dass der Server seine eigenen Namen und seinen Realm kennt (Keytab, SPN).</translation>
    </message>
    <message>
        <source>The ticket in klist and the host agree, and the connection works.</source>
        <translation>Das Ticket in klist und der Host stimmen überein, und die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) oder Anwendungsserver</translation>
    </message>
</context>
<context>
    <name>krb:36</name>
    <message>
        <source>Ticket and proof belong to different users</source>
        <translation>Ticket und Nachweis gehören zu verschiedenen Benutzern</translation>
    </message>
    <message>
        <source>The ticket names one user and the proof sent with it another one. Start with fresh tickets.</source>
        <translation>Das Ticket nennt einen Benutzer, der mitgesendete Nachweis einen anderen. Beginnen Sie mit frischen Tickets.</translation>
    </message>
    <message>
        <source>The client name in the authenticator differs from the one in the ticket.</source>
        <translation>Der Clientname im Authentifikator ist ein anderer als im Ticket.</translation>
    </message>
    <message>
        <source>The TGS request goes to a KDC of the wrong realm.</source>
        <translation>Die TGS-Anforderung geht an einen KDC des falschen Realms.</translation>
    </message>
    <message>
        <source>During protocol transition (S4U) the accounts do not match.</source>
        <translation>Bei einem Protokollübergang (S4U) passen die Konten nicht zusammen.</translation>
    </message>
    <message>
        <source>A program that mixes the caches of two users.</source>
        <translation>Ein Programm, das die Caches zweier Benutzer vermischt.</translation>
    </message>
    <message>
        <source>Sign out of the program, delete its tickets and sign on again.</source>
        <translation>Melden Sie sich vom Programm ab, löschen Sie seine Tickets und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>On a terminal server or a shared Linux host check which cache (KRB5CCNAME) the program uses.</source>
        <translation>Auf einem Terminalserver oder gemeinsam genutzten Linux-Host prüfen Sie, welchen Cache (KRB5CCNAME) das Programm verwendet.</translation>
    </message>
    <message>
        <source>For protocol transition, see that the service asks for a ticket to itself under its own account.</source>
        <translation>Beim Protokollübergang stellen Sie sicher, dass der Dienst unter seinem eigenen Konto ein Ticket für sich selbst anfordert.</translation>
    </message>
    <message>
        <source>klist shows one user only, and the request goes through.</source>
        <translation>klist zeigt nur einen Benutzer, und die Anforderung geht durch.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) oder Anwendungsserver</translation>
    </message>
</context>
<context>
    <name>krb:37</name>
    <message>
        <source>The clocks differ too much</source>
        <translation>Die Uhren weichen zu weit voneinander ab</translation>
    </message>
    <message>
        <source>The clock of your computer and that of the server are more than five minutes apart, so the sign-on is refused for safety. Once the time is right, it works.</source>
        <translation>Die Uhr Ihres Computers und die des Servers liegen mehr als fünf Minuten auseinander, deshalb wird die Anmeldung zur Sicherheit abgelehnt. Sobald die Zeit stimmt, funktioniert sie.</translation>
    </message>
    <message>
        <source>A request carries a time that is further off than the tolerance, normally five minutes (&quot;Maximum tolerance for computer clock synchronization&quot;).</source>
        <translation>Eine Anforderung trägt eine Zeit, die weiter abweicht als die Toleranz, normalerweise fünf Minuten (&quot;Max. Toleranz für die Synchronisation des Computertakts&quot;).</translation>
    </message>
    <message>
        <source>After travel, a flat battery, a resumed virtual machine or a clock set by hand with the wrong time zone.</source>
        <translation>Nach einer Reise, bei leerer Batterie, fortgesetzter virtueller Maschine oder von Hand gestellter Uhr mit falscher Zeitzone.</translation>
    </message>
    <message>
        <source>The client&apos;s time differs from the server&apos;s by more than the allowed minutes.</source>
        <translation>Die Zeit des Clients weicht um mehr als die erlaubten Minuten von der des Servers ab.</translation>
    </message>
    <message>
        <source>The domain controller or the service has the wrong time.</source>
        <translation>Der Domänencontroller oder der Dienst hat die falsche Zeit.</translation>
    </message>
    <message>
        <source>The two realms of a trust keep different times.</source>
        <translation>Die beiden Realms einer Vertrauensstellung haben verschiedene Zeiten.</translation>
    </message>
    <message>
        <source>Compare the computer&apos;s clock with a phone, including date and time zone.</source>
        <translation>Vergleichen Sie die Uhr des Computers mit einem Telefon, einschließlich Datum und Zeitzone.</translation>
    </message>
    <message>
        <source>Run w32tm /resync /rediscover as administrator; if the clock is off by more than two days, set it by hand first. On Linux: chronyc makestep.</source>
        <translation>Führen Sie w32tm /resync /rediscover als Administrator aus; weicht die Uhr um mehr als zwei Tage ab, stellen Sie sie zuerst von Hand. Unter Linux: chronyc makestep.</translation>
    </message>
    <message>
        <source>If several computers are off, look at the domain&apos;s time hierarchy: w32tm /monitor.</source>
        <translation>Weichen mehrere Computer ab, sehen Sie die Zeithierarchie der Domäne an: w32tm /monitor.</translation>
    </message>
    <message>
        <source>Open UDP 123 to the time servers if synchronisation never succeeds.</source>
        <translation>Geben Sie UDP 123 zu den Zeitservern frei, wenn die Synchronisierung nie gelingt.</translation>
    </message>
    <message>
        <source>The offset is below a few seconds (w32tm /stripchart, or the stime in a KRB-ERROR), and sign-on works.</source>
        <translation>Die Abweichung liegt unter wenigen Sekunden (w32tm /stripchart oder das stime in einem KRB-ERROR), und die Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation>Ereignis 4771</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>Mitschnitte</translation>
    </message>
    <message>
        <source>KDC (AS, TGS) or application server; e-data: KERB-ERROR-DATA (type 2) for skew recovery</source>
        <translation>KDC (AS, TGS) oder Anwendungsserver; e-data: KERB-ERROR-DATA (Typ 2) zum Ausgleich der Uhrabweichung</translation>
    </message>
</context>
<context>
    <name>krb:38</name>
    <message>
        <source>The ticket is bound to another network address</source>
        <translation>Das Ticket ist an eine andere Netzwerkadresse gebunden</translation>
    </message>
    <message>
        <source>The ticket may be used from certain addresses only, and the server sees you coming from another one. A change of network or address translation is behind it.</source>
        <translation>Das Ticket darf nur von bestimmten Adressen aus verwendet werden, und der Server sieht Sie von einer anderen kommen. Dahinter steckt ein Netzwechsel oder eine Adressübersetzung.</translation>
    </message>
    <message>
        <source>The ticket contains addresses, and the sender&apos;s is not among them.</source>
        <translation>Das Ticket enthält Adressen, und die des Absenders ist nicht darunter.</translation>
    </message>
    <message>
        <source>Tickets of today normally hold no addresses, so the code has become rare.</source>
        <translation>Heutige Tickets enthalten normalerweise keine Adressen, der Code ist daher selten geworden.</translation>
    </message>
    <message>
        <source>The computer got another IP address, for instance by switching from cable to wireless or by starting a VPN.</source>
        <translation>Der Computer hat eine andere IP-Adresse bekommen, zum Beispiel beim Wechsel von Kabel zu WLAN oder beim Start eines VPN.</translation>
    </message>
    <message>
        <source>The request passes a proxy server or NAT, and the client cannot know the address that the server will see.</source>
        <translation>Die Anforderung läuft über einen Proxyserver oder NAT, und der Client kann die Adresse nicht kennen, die der Server sehen wird.</translation>
    </message>
    <message>
        <source>Fetch new tickets after a change of network: lock and unlock, or kinit.</source>
        <translation>Holen Sie nach einem Netzwechsel neue Tickets: sperren und entsperren oder kinit.</translation>
    </message>
    <message>
        <source>On MIT or Heimdal set noaddresses = true in krb5.conf; check that kinit is not called with -a.</source>
        <translation>Bei MIT oder Heimdal setzen Sie noaddresses = true in krb5.conf; prüfen Sie, dass kinit nicht mit -a aufgerufen wird.</translation>
    </message>
    <message>
        <source>klist -a (MIT) shows no addresses in new tickets, and the server accepts them.</source>
        <translation>klist -a (MIT) zeigt in neuen Tickets keine Adressen, und der Server akzeptiert sie.</translation>
    </message>
    <message>
        <source>Microsoft words it as a mismatch between the network header and the ticket; RFC 4120 shortly as &quot;Incorrect net address&quot;. Both mean the same.</source>
        <translation>Microsoft beschreibt es als Abweichung zwischen Netzwerkheader und Ticket, RFC 4120 kurz als &quot;Incorrect net address&quot;. Beides bedeutet dasselbe.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) oder Anwendungsserver</translation>
    </message>
</context>
<context>
    <name>krb:39</name>
    <message>
        <source>Different protocol versions</source>
        <translation>Verschiedene Protokollversionen</translation>
    </message>
    <message>
        <source>The two programs speak different versions of Kerberos. One of them is outdated or sends something that is not Kerberos at all.</source>
        <translation>Die beiden Programme sprechen verschiedene Kerberos-Versionen. Eines ist veraltet oder sendet etwas, das gar kein Kerberos ist.</translation>
    </message>
    <message>
        <source>A server or KDC finds another version number than 5 in a message.</source>
        <translation>Ein Server oder KDC findet in einer Nachricht eine andere Versionsnummer als 5.</translation>
    </message>
    <message>
        <source>For KRB_SAFE messages the receiver first checks version and type, and reports a mismatch of the version with this code.</source>
        <translation>Bei KRB_SAFE-Nachrichten prüft der Empfänger zuerst Version und Typ und meldet eine abweichende Version mit diesem Code.</translation>
    </message>
    <message>
        <source>An old client or library.</source>
        <translation>Ein alter Client oder eine alte Bibliothek.</translation>
    </message>
    <message>
        <source>Data that is damaged or not Kerberos.</source>
        <translation>Daten, die beschädigt oder kein Kerberos sind.</translation>
    </message>
    <message>
        <source>Find the sending program by its address and port.</source>
        <translation>Finden Sie das sendende Programm anhand von Adresse und Port.</translation>
    </message>
    <message>
        <source>Bring both programs to current versions; RFC 4120 describes what they must send.</source>
        <translation>Bringen Sie beide Programme auf aktuelle Versionen; RFC 4120 beschreibt, was sie senden müssen.</translation>
    </message>
    <message>
        <source>The exchange continues past the first message.</source>
        <translation>Der Austausch geht über die erste Nachricht hinaus.</translation>
    </message>
    <message>
        <source>KDC or application server</source>
        <translation>KDC oder Anwendungsserver</translation>
    </message>
</context>
<context>
    <name>krb:40</name>
    <message>
        <source>Unexpected kind of message</source>
        <translation>Unerwartete Art von Nachricht</translation>
    </message>
    <message>
        <source>One side expected another kind of message. A program is faulty or talks to the wrong port.</source>
        <translation>Eine Seite hat eine andere Art von Nachricht erwartet. Ein Programm ist fehlerhaft oder spricht mit dem falschen Port.</translation>
    </message>
    <message>
        <source>The receiver of an AP-REQ, KRB_SAFE, KRB_PRIV or KRB_CRED message finds that its type or form is not the expected one.</source>
        <translation>Der Empfänger einer AP-REQ-, KRB_SAFE-, KRB_PRIV- oder KRB_CRED-Nachricht stellt fest, dass ihr Typ oder ihre Form nicht die erwartete ist.</translation>
    </message>
    <message>
        <source>User-to-user authentication is tried over UDP.</source>
        <translation>User-to-User-Authentifizierung wird über UDP versucht.</translation>
    </message>
    <message>
        <source>A programming fault in client or server.</source>
        <translation>Ein Programmierfehler in Client oder Server.</translation>
    </message>
    <message>
        <source>A token that is not Kerberos, for instance NTLM, where Kerberos is awaited.</source>
        <translation>Ein Token, das kein Kerberos ist, zum Beispiel NTLM, wo Kerberos erwartet wird.</translation>
    </message>
    <message>
        <source>Two different services share a port or an address.</source>
        <translation>Zwei verschiedene Dienste teilen sich einen Port oder eine Adresse.</translation>
    </message>
    <message>
        <source>Check host and port in the program&apos;s settings.</source>
        <translation>Prüfen Sie Host und Port in den Einstellungen des Programms.</translation>
    </message>
    <message>
        <source>Test with another client; use TCP for user-to-user.</source>
        <translation>Testen Sie mit einem anderen Client; verwenden Sie TCP für User-to-User.</translation>
    </message>
    <message>
        <source>A current client reaches the service with the same settings.</source>
        <translation>Ein aktueller Client erreicht den Dienst mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>KDC or application server</source>
        <translation>KDC oder Anwendungsserver</translation>
    </message>
</context>
<context>
    <name>krb:41</name>
    <message>
        <source>The server cannot read the ticket: wrong key</source>
        <translation>Der Server kann das Ticket nicht lesen: falscher Schlüssel</translation>
    </message>
    <message>
        <source>Your ticket is good, but the server that received it has another key than the one the ticket was made for. Usually the service name is attached to the wrong account, or you were led to the wrong server.</source>
        <translation>Ihr Ticket ist gut, aber der Server, der es erhalten hat, hat einen anderen Schlüssel als den, für den es gemacht wurde. Meist hängt der Dienstname am falschen Konto, oder Sie wurden zum falschen Server geführt.</translation>
    </message>
    <message>
        <source>The server decrypts the ticket or checks a message, and the check sum does not match.</source>
        <translation>Der Server entschlüsselt das Ticket oder prüft eine Nachricht, und die Prüfsumme passt nicht.</translation>
    </message>
    <message>
        <source>Windows clients log it as event 4 of Security-Kerberos and name the server and the account.</source>
        <translation>Windows-Clients protokollieren es als Ereignis 4 von Security-Kerberos und nennen Server und Konto.</translation>
    </message>
    <message>
        <source>The ticket was encrypted with the key of another account: the SPN is on a wrong or old account.</source>
        <translation>Das Ticket wurde mit dem Schlüssel eines anderen Kontos verschlüsselt: Der SPN liegt auf einem falschen oder alten Konto.</translation>
    </message>
    <message>
        <source>The service&apos;s password was changed, and the service or its keytab still has the old one.</source>
        <translation>Das Kennwort des Dienstes wurde geändert, und der Dienst oder seine Keytab hat noch das alte.</translation>
    </message>
    <message>
        <source>Wrong DNS data sent the client to another server.</source>
        <translation>Falsche DNS-Daten haben den Client zu einem anderen Server geschickt.</translation>
    </message>
    <message>
        <source>The client&apos;s own DNS cache is out of date and still points to an old server.</source>
        <translation>Der DNS-Cache des Clients selbst ist veraltet und zeigt noch auf einen alten Server.</translation>
    </message>
    <message>
        <source>Several servers behind one name, each with its own account.</source>
        <translation>Mehrere Server hinter einem Namen, jeder mit eigenem Konto.</translation>
    </message>
    <message>
        <source>Rarely: data changed in transit by a hardware or software fault or by an attacker.</source>
        <translation>Selten: unterwegs durch einen Hardware- oder Softwarefehler oder einen Angreifer veränderte Daten.</translation>
    </message>
    <message>
        <source>Run ipconfig /flushdns and klist purge, then try again; compare the address of the host with DNS.</source>
        <translation>Führen Sie ipconfig /flushdns und klist purge aus und versuchen Sie es erneut; vergleichen Sie die Adresse des Hosts mit DNS.</translation>
    </message>
    <message>
        <source>Look where the SPN is (setspn -Q) and move it to the account that runs the service.</source>
        <translation>Sehen Sie nach, wo der SPN liegt (setspn -Q), und verschieben Sie ihn auf das Konto, unter dem der Dienst läuft.</translation>
    </message>
    <message>
        <source>Restart the service with the present password, or install a new keytab on every node; behind one name use one shared account.</source>
        <translation>Starten Sie den Dienst mit dem jetzigen Kennwort neu oder installieren Sie auf jedem Knoten eine neue Keytab; verwenden Sie hinter einem Namen ein gemeinsames Konto.</translation>
    </message>
    <message>
        <source>Correct wrong or doubled DNS entries.</source>
        <translation>Korrigieren Sie falsche oder doppelte DNS-Einträge.</translation>
    </message>
    <message>
        <source>After a purge the service opens, and event 4 does not come again.</source>
        <translation>Nach dem Löschen der Tickets öffnet sich der Dienst, und Ereignis 4 kommt nicht wieder.</translation>
    </message>
    <message>
        <source>event 4 (Security-Kerberos)</source>
        <translation>Ereignis 4 (Security-Kerberos)</translation>
    </message>
    <message>
        <source>Java and web server logs</source>
        <translation>Java- und Webserverprotokolle</translation>
    </message>
    <message>
        <source>KDC (TGS), application server; client library</source>
        <translation>KDC (TGS), Anwendungsserver; Clientbibliothek</translation>
    </message>
</context>
<context>
    <name>krb:42</name>
    <message>
        <source>Messages arrived in the wrong order</source>
        <translation>Nachrichten kamen in falscher Reihenfolge an</translation>
    </message>
    <message>
        <source>Within a secured connection the messages came in another order than they were sent. If it happens once, a restart of the connection is enough.</source>
        <translation>Innerhalb einer gesicherten Verbindung kamen die Nachrichten in anderer Reihenfolge an, als sie gesendet wurden. Geschieht es einmal, genügt ein Neustart der Verbindung.</translation>
    </message>
    <message>
        <source>A KRB_SAFE or KRB_PRIV message has a wrong sequence number, or none although one is expected.</source>
        <translation>Eine KRB_SAFE- oder KRB_PRIV-Nachricht hat eine falsche Sequenznummer oder keine, obwohl eine erwartet wird.</translation>
    </message>
    <message>
        <source>Packets that overtook each other or got lost, over UDP or through a faulty device.</source>
        <translation>Pakete, die einander überholt haben oder verloren gingen, über UDP oder durch ein fehlerhaftes Gerät.</translation>
    </message>
    <message>
        <source>A program that uses one connection from several threads without care.</source>
        <translation>Ein Programm, das eine Verbindung unachtsam aus mehreren Threads verwendet.</translation>
    </message>
    <message>
        <source>Possibly tampering with the connection.</source>
        <translation>Möglicherweise eine Manipulation der Verbindung.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Capture both ends and look for lost or reordered packets.</source>
        <translation>Schneiden Sie an beiden Enden mit und suchen Sie nach verlorenen oder vertauschten Paketen.</translation>
    </message>
    <message>
        <source>Examine the case if only one connection of an important service is hit again and again.</source>
        <translation>Untersuchen Sie den Fall, wenn immer wieder nur eine Verbindung eines wichtigen Dienstes betroffen ist.</translation>
    </message>
    <message>
        <source>The connection stays up under normal use.</source>
        <translation>Die Verbindung bleibt bei normaler Nutzung bestehen.</translation>
    </message>
    <message>
        <source>application server or peer (KRB-SAFE, KRB-PRIV)</source>
        <translation>Anwendungsserver oder Gegenstelle (KRB-SAFE, KRB-PRIV)</translation>
    </message>
</context>
<context>
    <name>krb:43</name>
    <message>
        <source>Cross-realm ticket not allowed</source>
        <translation>Realmübergreifendes Ticket nicht erlaubt</translation>
    </message>
    <message>
        <source>The ticket comes from another realm over a way that is not permitted there. The administrators of the realms must allow it.</source>
        <translation>Das Ticket kommt aus einem anderen Realm über einen Weg, der dort nicht zugelassen ist. Die Administratoren der Realms müssen ihn zulassen.</translation>
    </message>
    <message>
        <source>A MIT or Heimdal KDC checks the realms that a ticket has passed and refuses them.</source>
        <translation>Ein MIT- oder Heimdal-KDC prüft die Realms, die ein Ticket durchlaufen hat, und lehnt sie ab.</translation>
    </message>
    <message>
        <source>Not part of RFC 4120&apos;s list: MIT and Heimdal only.</source>
        <translation>Nicht Teil der Liste von RFC 4120: nur MIT und Heimdal.</translation>
    </message>
    <message>
        <source>A [capaths] section that does not list the intermediate realm, or lists it in one direction only.</source>
        <translation>Ein Abschnitt [capaths], der den Realm dazwischen nicht oder nur in einer Richtung aufführt.</translation>
    </message>
    <message>
        <source>A ticket from a realm with which there is no trust any more.</source>
        <translation>Ein Ticket aus einem Realm, mit dem es keine Vertrauensstellung mehr gibt.</translation>
    </message>
    <message>
        <source>Collect the krbtgt tickets of klist: their realms are the way.</source>
        <translation>Sammeln Sie die krbtgt-Tickets aus klist: Ihre Realms sind der Weg.</translation>
    </message>
    <message>
        <source>Have the realm administrators compare [capaths] and the trust keys on all KDCs of the way.</source>
        <translation>Lassen Sie die Realmadministratoren [capaths] und die Schlüssel der Vertrauensstellungen auf allen KDCs des Weges vergleichen.</translation>
    </message>
    <message>
        <source>kvno for a service in the other realm succeeds.</source>
        <translation>kvno für einen Dienst im anderen Realm gelingt.</translation>
    </message>
    <message>
        <source>KDC (MIT, transit check)</source>
        <translation>KDC (MIT, Prüfung des Vertrauenspfads)</translation>
    </message>
</context>
<context>
    <name>krb:44</name>
    <message>
        <source>The server no longer has this version of its key</source>
        <translation>Der Server hat diese Version seines Schlüssels nicht mehr</translation>
    </message>
    <message>
        <source>The server knows its old or new password, but not the one with which your ticket was made. The server&apos;s key file has to be brought up to date.</source>
        <translation>Der Server kennt sein altes oder neues Kennwort, aber nicht das, mit dem Ihr Ticket gemacht wurde. Die Schlüsseldatei des Servers muss aktualisiert werden.</translation>
    </message>
    <message>
        <source>The key version number (kvno) in the ticket is not in the service&apos;s keytab.</source>
        <translation>Die Schlüsselversionsnummer (kvno) im Ticket ist nicht in der Keytab des Dienstes.</translation>
    </message>
    <message>
        <source>The password of the service account was changed and the keytab was not made anew.</source>
        <translation>Das Kennwort des Dienstkontos wurde geändert und die Keytab nicht neu erstellt.</translation>
    </message>
    <message>
        <source>An old key was removed from the keytab while tickets made with it still live.</source>
        <translation>Ein alter Schlüssel wurde aus der Keytab entfernt, während damit erstellte Tickets noch leben.</translation>
    </message>
    <message>
        <source>A keytab written with a wrong kvno, or the account was restored from a backup.</source>
        <translation>Eine mit falschem kvno geschriebene Keytab, oder das Konto wurde aus einer Sicherung wiederhergestellt.</translation>
    </message>
    <message>
        <source>Purge the tickets; if it then works, only an old ticket was left over.</source>
        <translation>Löschen Sie die Tickets; funktioniert es dann, war nur ein altes Ticket übrig.</translation>
    </message>
    <message>
        <source>Compare klist -kte on the server with msDS-KeyVersionNumber of the account (kvno SPN), and create a new keytab; keep the previous key for a day.</source>
        <translation>Vergleichen Sie klist -kte auf dem Server mit msDS-KeyVersionNumber des Kontos (kvno SPN) und erstellen Sie eine neue Keytab; behalten Sie den vorigen Schlüssel noch einen Tag.</translation>
    </message>
    <message>
        <source>kvno SPN shows the same number as klist -k on the server.</source>
        <translation>kvno SPN zeigt dieselbe Zahl wie klist -k auf dem Server.</translation>
    </message>
    <message>
        <source>application server or KDC</source>
        <translation>Anwendungsserver oder KDC</translation>
    </message>
</context>
<context>
    <name>krb:45</name>
    <message>
        <source>The server has no key for this name</source>
        <translation>Der Server hat keinen Schlüssel für diesen Namen</translation>
    </message>
    <message>
        <source>The server has no key at all for the name in your ticket. Its administrators must add it.</source>
        <translation>Der Server hat für den Namen in Ihrem Ticket überhaupt keinen Schlüssel. Seine Administratoren müssen ihn hinzufügen.</translation>
    </message>
    <message>
        <source>A service gets a ticket for a name or a realm of which its keytab has no entry.</source>
        <translation>Ein Dienst bekommt ein Ticket für einen Namen oder Realm, zu dem seine Keytab keinen Eintrag hat.</translation>
    </message>
    <message>
        <source>A server that belongs to several realms picks the key by the realm that is readable in the ticket.</source>
        <translation>Ein Server, der zu mehreren Realms gehört, wählt den Schlüssel nach dem im Ticket lesbaren Realm.</translation>
    </message>
    <message>
        <source>The keytab holds another name: other host name, other case, short instead of full.</source>
        <translation>Die Keytab enthält einen anderen Namen: anderer Hostname, andere Groß-/Kleinschreibung, Kurzname statt vollem Namen.</translation>
    </message>
    <message>
        <source>The keytab lacks the ticket&apos;s realm.</source>
        <translation>In der Keytab fehlt der Realm des Tickets.</translation>
    </message>
    <message>
        <source>The service cannot read its keytab (path, permissions).</source>
        <translation>Der Dienst kann seine Keytab nicht lesen (Pfad, Berechtigungen).</translation>
    </message>
    <message>
        <source>List the keytab with klist -kte and compare with the Server line of the client&apos;s klist; add the missing name with ktpass, ktutil or adcli.</source>
        <translation>Listen Sie die Keytab mit klist -kte auf und vergleichen Sie mit der Zeile Server in klist des Clients; fügen Sie den fehlenden Namen mit ktpass, ktutil oder adcli hinzu.</translation>
    </message>
    <message>
        <source>Note the exact Server line for the owner of the service.</source>
        <translation>Notieren Sie die genaue Zeile Server für den Verantwortlichen des Dienstes.</translation>
    </message>
    <message>
        <source>The service accepts a fresh ticket for the name that clients use.</source>
        <translation>Der Dienst akzeptiert ein frisches Ticket für den Namen, den die Clients verwenden.</translation>
    </message>
    <message>
        <source>application server</source>
        <translation>Anwendungsserver</translation>
    </message>
</context>
<context>
    <name>krb:46</name>
    <message>
        <source>The server could not prove who it is</source>
        <translation>Der Server konnte sich nicht ausweisen</translation>
    </message>
    <message>
        <source>Your computer also checks the server, and the server&apos;s answer was not convincing. Either it is not the right server or its answer was damaged.</source>
        <translation>Ihr Computer prüft auch den Server, und dessen Antwort hat nicht überzeugt. Entweder ist es nicht der richtige Server, oder seine Antwort wurde beschädigt.</translation>
    </message>
    <message>
        <source>The client asks for mutual authentication, and the AP-REP cannot be verified.</source>
        <translation>Der Client verlangt gegenseitige Authentifizierung, und die AP-REP lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause.</source>
        <translation>Die Tabelle von Microsoft nennt keine Ursache.</translation>
    </message>
    <message>
        <source>The client reached another server than the one of the ticket.</source>
        <translation>Der Client hat einen anderen Server erreicht als den des Tickets.</translation>
    </message>
    <message>
        <source>The server answers with a wrong key or a wrong time stamp.</source>
        <translation>Der Server antwortet mit falschem Schlüssel oder falschem Zeitstempel.</translation>
    </message>
    <message>
        <source>Somebody in between changes the answer.</source>
        <translation>Jemand dazwischen verändert die Antwort.</translation>
    </message>
    <message>
        <source>Check DNS for the server name, purge the tickets, try again.</source>
        <translation>Prüfen Sie DNS für den Servernamen, löschen Sie die Tickets, versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Test with a second client; restart the service if all are refused.</source>
        <translation>Testen Sie mit einem zweiten Client; starten Sie den Dienst neu, wenn alle abgewiesen werden.</translation>
    </message>
    <message>
        <source>If the name and the address are right and it stays, look for a device between client and server.</source>
        <translation>Stimmen Name und Adresse und bleibt es dennoch, suchen Sie nach einem Gerät zwischen Client und Server.</translation>
    </message>
    <message>
        <source>The connection is established with mutual authentication.</source>
        <translation>Die Verbindung kommt mit gegenseitiger Authentifizierung zustande.</translation>
    </message>
    <message>
        <source>client (AP-REP)</source>
        <translation>Client (AP-REP)</translation>
    </message>
</context>
<context>
    <name>krb:47</name>
    <message>
        <source>Message came from the wrong side</source>
        <translation>Nachricht kam von der falschen Seite</translation>
    </message>
    <message>
        <source>Inside a secured connection a message arrived that looks as if the receiver had sent it. Mostly a fault of the program or of address translation.</source>
        <translation>Innerhalb einer gesicherten Verbindung kam eine Nachricht an, die aussieht, als hätte der Empfänger sie gesendet. Meist ein Fehler des Programms oder der Adressübersetzung.</translation>
    </message>
    <message>
        <source>KRB_SAFE and KRB_PRIV messages carry a direction, and it does not fit.</source>
        <translation>KRB_SAFE- und KRB_PRIV-Nachrichten tragen eine Richtung, und diese passt nicht.</translation>
    </message>
    <message>
        <source>Without a cause in Microsoft&apos;s table.</source>
        <translation>In der Tabelle von Microsoft ohne Ursache.</translation>
    </message>
    <message>
        <source>Network address translation between old programs that use addresses for the direction.</source>
        <translation>Netzwerkadressübersetzung zwischen alten Programmen, die Adressen für die Richtung verwenden.</translation>
    </message>
    <message>
        <source>A message that was sent back to its sender (reflection).</source>
        <translation>Eine Nachricht, die an ihren Absender zurückgesendet wurde (Reflexion).</translation>
    </message>
    <message>
        <source>Update the program, or run it without address translation between the two ends.</source>
        <translation>Aktualisieren Sie das Programm oder betreiben Sie es ohne Adressübersetzung zwischen beiden Enden.</translation>
    </message>
    <message>
        <source>See a repeated case as a possible reflection attack.</source>
        <translation>Werten Sie einen wiederholten Fall als möglichen Reflexionsangriff.</translation>
    </message>
    <message>
        <source>The program works over the same path with the current version.</source>
        <translation>Das Programm funktioniert mit der aktuellen Version auf demselben Weg.</translation>
    </message>
    <message>
        <source>peer (KRB-SAFE, KRB-PRIV)</source>
        <translation>Gegenstelle (KRB-SAFE, KRB-PRIV)</translation>
    </message>
</context>
<context>
    <name>krb:48</name>
    <message>
        <source>Another way of authentication is asked for</source>
        <translation>Eine andere Art der Authentifizierung wird verlangt</translation>
    </message>
    <message>
        <source>The server wants another kind of sign-on. Programs of today do not use this message.</source>
        <translation>Der Server will eine andere Art der Anmeldung. Heutige Programme verwenden diese Nachricht nicht.</translation>
    </message>
    <message>
        <source>A server that does not accept plain Kerberos for this purpose answers with it.</source>
        <translation>Ein Server, der für diesen Zweck einfaches Kerberos nicht akzeptiert, antwortet damit.</translation>
    </message>
    <message>
        <source>Very old software of the RFC 1510 age.</source>
        <translation>Sehr alte Software aus der Zeit von RFC 1510.</translation>
    </message>
    <message>
        <source>Note program and server with their versions.</source>
        <translation>Notieren Sie Programm und Server mit ihren Versionen.</translation>
    </message>
    <message>
        <source>Update both sides, or choose the sign-on method that the server names.</source>
        <translation>Aktualisieren Sie beide Seiten oder wählen Sie das Anmeldeverfahren, das der Server nennt.</translation>
    </message>
    <message>
        <source>The sign-on goes through with the method that both sides support.</source>
        <translation>Die Anmeldung geht mit dem Verfahren durch, das beide Seiten unterstützen.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table calls the code obsolete by RFC 4120. RFC 4120 still lists it (7.5.9); only the data type METHOD-DATA that went with it was removed (Appendix B).</source>
        <translation>Die Tabelle von Microsoft nennt den Code durch RFC 4120 überholt. RFC 4120 führt ihn noch auf (7.5.9); nur der zugehörige Datentyp METHOD-DATA wurde entfernt (Anhang B).</translation>
    </message>
    <message>
        <source>application server (RFC 1510); e-data: METHOD-DATA (RFC 1510 only)</source>
        <translation>Anwendungsserver (RFC 1510); e-data: METHOD-DATA (nur RFC 1510)</translation>
    </message>
</context>
<context>
    <name>krb:49</name>
    <message>
        <source>Wrong sequence number</source>
        <translation>Falsche Sequenznummer</translation>
    </message>
    <message>
        <source>A message inside a secured connection has an unexpected number. A dropped packet or a faulty program is the usual reason.</source>
        <translation>Eine Nachricht innerhalb einer gesicherten Verbindung hat eine unerwartete Nummer. Üblicher Grund ist ein verlorenes Paket oder ein fehlerhaftes Programm.</translation>
    </message>
    <message>
        <source>The receiver counts the messages, and one is missing or comes twice.</source>
        <translation>Der Empfänger zählt die Nachrichten, und eine fehlt oder kommt zweimal.</translation>
    </message>
    <message>
        <source>Microsoft names no cause for it.</source>
        <translation>Microsoft nennt dafür keine Ursache.</translation>
    </message>
    <message>
        <source>Packet loss over UDP.</source>
        <translation>Paketverlust über UDP.</translation>
    </message>
    <message>
        <source>A restart of one side in the middle of a connection.</source>
        <translation>Ein Neustart einer Seite mitten in einer Verbindung.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>Use TCP, and update the program if it happens regularly.</source>
        <translation>Verwenden Sie TCP und aktualisieren Sie das Programm, wenn es regelmäßig geschieht.</translation>
    </message>
    <message>
        <source>A new connection runs without the message.</source>
        <translation>Eine neue Verbindung läuft ohne die Meldung.</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>Gegenstelle</translation>
    </message>
</context>
<context>
    <name>krb:50</name>
    <message>
        <source>The checksum is of an unsuitable kind</source>
        <translation>Die Prüfsumme ist von ungeeigneter Art</translation>
    </message>
    <message>
        <source>The request is protected with a checksum that is too weak or not keyed. The program that sent it must use a better one.</source>
        <translation>Die Anforderung ist mit einer Prüfsumme geschützt, die zu schwach oder nicht schlüsselgebunden ist. Das sendende Programm muss eine bessere verwenden.</translation>
    </message>
    <message>
        <source>After decrypting a TGS request the KDC checks the user&apos;s checksum in the authenticator; a kind that is not collision-proof is refused with this code, a wrong value with code 41.</source>
        <translation>Nach dem Entschlüsseln einer TGS-Anforderung prüft der KDC die Prüfsumme des Benutzers im Authentifikator; eine nicht kollisionssichere Art wird mit diesem Code abgelehnt, ein falscher Wert mit Code 41.</translation>
    </message>
    <message>
        <source>An old client or library with outdated checksum settings.</source>
        <translation>Ein alter Client oder eine alte Bibliothek mit veralteten Prüfsummeneinstellungen.</translation>
    </message>
    <message>
        <source>Settings such as ap_req_checksum_type or safe_checksum_type in krb5.conf.</source>
        <translation>Einstellungen wie ap_req_checksum_type oder safe_checksum_type in krb5.conf.</translation>
    </message>
    <message>
        <source>Remove special checksum settings and update the library.</source>
        <translation>Entfernen Sie besondere Prüfsummeneinstellungen und aktualisieren Sie die Bibliothek.</translation>
    </message>
    <message>
        <source>In a network of current systems find out who sends it; forging tools are known for it.</source>
        <translation>In einem Netzwerk aktueller Systeme finden Sie heraus, wer es sendet; Fälschungswerkzeuge sind dafür bekannt.</translation>
    </message>
    <message>
        <source>The client&apos;s TGS requests are answered with tickets.</source>
        <translation>Die TGS-Anforderungen des Clients werden mit Tickets beantwortet.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) oder Anwendungsserver</translation>
    </message>
</context>
<context>
    <name>krb:51</name>
    <message>
        <source>The service does not accept the way of the ticket</source>
        <translation>Der Dienst akzeptiert den Weg des Tickets nicht</translation>
    </message>
    <message>
        <source>The service looked at the domains through which your ticket came and does not trust that way.</source>
        <translation>Der Dienst hat die Domänen angesehen, durch die Ihr Ticket kam, und vertraut diesem Weg nicht.</translation>
    </message>
    <message>
        <source>An application server checks the transited realms itself and finds one that its policy does not allow.</source>
        <translation>Ein Anwendungsserver prüft die durchlaufenen Realms selbst und findet einen, den seine Richtlinie nicht erlaubt.</translation>
    </message>
    <message>
        <source>The section [capaths] on the server is missing or narrower than on the KDC.</source>
        <translation>Der Abschnitt [capaths] auf dem Server fehlt oder ist enger als auf dem KDC.</translation>
    </message>
    <message>
        <source>A chain of trusts that the owner of the server does not want.</source>
        <translation>Eine Kette von Vertrauensstellungen, die der Verantwortliche des Servers nicht will.</translation>
    </message>
    <message>
        <source>Extend [capaths] on the server, or let the KDC do the check and accept its flag.</source>
        <translation>Erweitern Sie [capaths] auf dem Server oder lassen Sie den KDC prüfen und akzeptieren Sie dessen Flag.</translation>
    </message>
    <message>
        <source>Offer a shorter trust path.</source>
        <translation>Bieten Sie einen kürzeren Vertrauenspfad an.</translation>
    </message>
    <message>
        <source>The service accepts the user from the other realm.</source>
        <translation>Der Dienst akzeptiert den Benutzer aus dem anderen Realm.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text is &quot;Desired path is unreachable&quot; without a cause; RFC 4120 says &quot;Policy rejects transited path&quot;. It is a refusal, not a problem of the network.</source>
        <translation>Der Text von Microsoft lautet &quot;Desired path is unreachable&quot;, ohne Ursache; RFC 4120 sagt &quot;Policy rejects transited path&quot;. Es ist eine Ablehnung, kein Problem des Netzwerks.</translation>
    </message>
    <message>
        <source>application server</source>
        <translation>Anwendungsserver</translation>
    </message>
</context>
<context>
    <name>krb:52</name>
    <message>
        <source>Answer too big for UDP, TCP is used instead</source>
        <translation>Antwort zu groß für UDP, stattdessen wird TCP verwendet</translation>
    </message>
    <message>
        <source>This is a normal step, not an error: the answer does not fit into one small packet, so the computer asks again over TCP.</source>
        <translation>Das ist ein normaler Schritt, kein Fehler: Die Antwort passt nicht in ein kleines Paket, deshalb fragt der Computer über TCP erneut.</translation>
    </message>
    <message>
        <source>The reply with the ticket is larger than UDP allows, common for users in many groups.</source>
        <translation>Die Antwort mit dem Ticket ist größer, als UDP zulässt, häufig bei Benutzern in vielen Gruppen.</translation>
    </message>
    <message>
        <source>Windows repeats the request over TCP by itself; current MIT and Heimdal clients as well.</source>
        <translation>Windows wiederholt die Anforderung von selbst über TCP; aktuelle MIT- und Heimdal-Clients ebenso.</translation>
    </message>
    <message>
        <source>A large ticket, because the user is in many groups.</source>
        <translation>Ein großes Ticket, weil der Benutzer in vielen Gruppen ist.</translation>
    </message>
    <message>
        <source>Only when nothing follows: TCP port 88 is blocked, often on VPN or between sites.</source>
        <translation>Nur wenn nichts folgt: TCP-Port 88 ist gesperrt, oft bei VPN oder zwischen Standorten.</translation>
    </message>
    <message>
        <source>Look whether a TCP connection to port 88 follows. If it does, all is well.</source>
        <translation>Sehen Sie nach, ob eine TCP-Verbindung zu Port 88 folgt. Wenn ja, ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>If not, open TCP 88 between client and domain controllers.</source>
        <translation>Wenn nicht, geben Sie TCP 88 zwischen Client und Domänencontrollern frei.</translation>
    </message>
    <message>
        <source>On a MIT client set udp_preference_limit = 1, so that it uses TCP from the start.</source>
        <translation>Auf einem MIT-Client setzen Sie udp_preference_limit = 1, damit er von Anfang an TCP verwendet.</translation>
    </message>
    <message>
        <source>A capture shows the same request over TCP with a ticket as its answer.</source>
        <translation>Ein Mitschnitt zeigt dieselbe Anforderung über TCP mit einem Ticket als Antwort.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text &quot;Too much data&quot; is shorter than the standard&apos;s &quot;Response too big for UDP; retry with TCP&quot;; both are harmless.</source>
        <translation>Der Text von Microsoft &quot;Too much data&quot; ist kürzer als der des Standards &quot;Response too big for UDP; retry with TCP&quot;; beide sind harmlos.</translation>
    </message>
    <message>
        <source>KDC over UDP</source>
        <translation>KDC über UDP</translation>
    </message>
</context>
<context>
    <name>krb:60</name>
    <message>
        <source>General error: see the text that comes with it</source>
        <translation>Allgemeiner Fehler: siehe den mitgelieferten Text</translation>
    </message>
    <message>
        <source>The domain controller or the server had a problem for which there is no number. The text or extra code in the same message tells more.</source>
        <translation>Der Domänencontroller oder Server hatte ein Problem, für das es keine Nummer gibt. Der Text oder Zusatzcode in derselben Nachricht sagt mehr.</translation>
    </message>
    <message>
        <source>An error without a code of its own; e-text or, with Windows, an NTSTATUS in e-data names it.</source>
        <translation>Ein Fehler ohne eigenen Code; e-text oder bei Windows ein NTSTATUS in e-data benennt ihn.</translation>
    </message>
    <message>
        <source>Membership in very many groups overfills the PAC of the ticket.</source>
        <translation>Die Mitgliedschaft in sehr vielen Gruppen sprengt die PAC des Tickets.</translation>
    </message>
    <message>
        <source>Several password changes in short time have not reached all domain controllers.</source>
        <translation>Mehrere Kennwortänderungen in kurzer Zeit haben nicht alle Domänencontroller erreicht.</translation>
    </message>
    <message>
        <source>The encryption subsystem ran out of memory.</source>
        <translation>Dem Verschlüsselungssubsystem ging der Speicher aus.</translation>
    </message>
    <message>
        <source>The service principal name is too long.</source>
        <translation>Der Dienstprinzipalname ist zu lang.</translation>
    </message>
    <message>
        <source>The service principal name has too many parts.</source>
        <translation>Der Dienstprinzipalname hat zu viele Teile.</translation>
    </message>
    <message>
        <source>Read e-text and e-data in a capture, and the event logs of the domain controller that answered.</source>
        <translation>Lesen Sie e-text und e-data in einem Mitschnitt und die Ereignisprotokolle des Domänencontrollers, der geantwortet hat.</translation>
    </message>
    <message>
        <source>Check replication, memory and load of that domain controller; reduce the user&apos;s groups if only this user is hit.</source>
        <translation>Prüfen Sie Replikation, Speicher und Last dieses Domänencontrollers; verringern Sie die Gruppen des Benutzers, wenn nur er betroffen ist.</translation>
    </message>
    <message>
        <source>Shorten or correct the SPN that the program asks for.</source>
        <translation>Kürzen oder korrigieren Sie den SPN, nach dem das Programm fragt.</translation>
    </message>
    <message>
        <source>The same request is answered with a ticket or with a specific code.</source>
        <translation>Dieselbe Anforderung wird mit einem Ticket oder einem bestimmten Code beantwortet.</translation>
    </message>
    <message>
        <source>KDC or application server</source>
        <translation>KDC oder Anwendungsserver</translation>
    </message>
</context>
<context>
    <name>krb:61</name>
    <message>
        <source>A field is too long</source>
        <translation>Ein Feld ist zu lang</translation>
    </message>
    <message>
        <source>The domain controller received a request whose length it cannot accept. Something other than Kerberos may be talking to it.</source>
        <translation>Der Domänencontroller hat eine Anforderung erhalten, deren Länge er nicht akzeptieren kann. Vielleicht spricht etwas anderes als Kerberos mit ihm.</translation>
    </message>
    <message>
        <source>Over TCP each message begins with its length in four bytes. If the highest bit of that length is set, and the KDC does not know the extension, it answers so and closes the connection.</source>
        <translation>Über TCP beginnt jede Nachricht mit ihrer Länge in vier Byte. Ist das höchste Bit dieser Länge gesetzt und kennt der KDC die Erweiterung nicht, antwortet er so und schließt die Verbindung.</translation>
    </message>
    <message>
        <source>A name or another field is longer than the software allows.</source>
        <translation>Ein Name oder anderes Feld ist länger, als die Software erlaubt.</translation>
    </message>
    <message>
        <source>A program or scanner that sends other data to TCP port 88.</source>
        <translation>Ein Programm oder Scanner, der andere Daten an TCP-Port 88 sendet.</translation>
    </message>
    <message>
        <source>A message damaged by a device in between.</source>
        <translation>Eine von einem Gerät dazwischen beschädigte Nachricht.</translation>
    </message>
    <message>
        <source>Extremely long names.</source>
        <translation>Extrem lange Namen.</translation>
    </message>
    <message>
        <source>Find the sender by address; exclude scanners and health checks.</source>
        <translation>Finden Sie den Absender anhand der Adresse; schließen Sie Scanner und Zustandsprüfungen aus.</translation>
    </message>
    <message>
        <source>Let health checks of a load balancer open the port only, without sending data.</source>
        <translation>Lassen Sie Zustandsprüfungen eines Lastenausgleichs den Port nur öffnen, ohne Daten zu senden.</translation>
    </message>
    <message>
        <source>The address no longer causes the code, and normal clients work.</source>
        <translation>Die Adresse verursacht den Code nicht mehr, und normale Clients funktionieren.</translation>
    </message>
    <message>
        <source>KDC over TCP</source>
        <translation>KDC über TCP</translation>
    </message>
</context>
<context>
    <name>krb:67</name>
    <message>
        <source>The service has no ticket of its own</source>
        <translation>Der Dienst hat kein eigenes Ticket</translation>
    </message>
    <message>
        <source>For the kind of connection used here the service itself must be signed on, and it is not.</source>
        <translation>Bei der hier verwendeten Art von Verbindung muss der Dienst selbst angemeldet sein, und das ist er nicht.</translation>
    </message>
    <message>
        <source>User-to-user authentication: the service is asked for its ticket-granting ticket and has none.</source>
        <translation>User-to-User-Authentifizierung: Der Dienst wird nach seinem Ticket-Granting-Ticket gefragt und hat keines.</translation>
    </message>
    <message>
        <source>The program on the other side runs under an account without a sign-on, or its ticket has expired.</source>
        <translation>Das Programm auf der anderen Seite läuft unter einem Konto ohne Anmeldung, oder sein Ticket ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign on the account under which the program runs, or renew its ticket, then restart the program.</source>
        <translation>Melden Sie das Konto an, unter dem das Programm läuft, oder erneuern Sie sein Ticket, und starten Sie das Programm dann neu.</translation>
    </message>
    <message>
        <source>Try again after the other user has signed on.</source>
        <translation>Versuchen Sie es erneut, nachdem sich der andere Benutzer angemeldet hat.</translation>
    </message>
    <message>
        <source>The program answers with its ticket, and the connection works.</source>
        <translation>Das Programm antwortet mit seinem Ticket, und die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>application server (user-to-user)</source>
        <translation>Anwendungsserver (User-to-User)</translation>
    </message>
</context>
<context>
    <name>krb:68</name>
    <message>
        <source>Wrong domain: ask another one</source>
        <translation>Falsche Domäne: eine andere fragen</translation>
    </message>
    <message>
        <source>The domain controller says that your account or the service belongs to another domain. Usually the computer simply asks there; if it stops here, the domain name was wrong.</source>
        <translation>Der Domänencontroller sagt, dass Ihr Konto oder der Dienst zu einer anderen Domäne gehört. Meist fragt der Computer einfach dort; bleibt er hier stehen, war der Domänenname falsch.</translation>
    </message>
    <message>
        <source>AS requests with a name of another domain get it together with the right realm (referral, RFC 6806). Windows follows by itself.</source>
        <translation>AS-Anforderungen mit dem Namen einer anderen Domäne bekommen ihn zusammen mit dem richtigen Realm (Verweis, RFC 6806). Windows folgt von selbst.</translation>
    </message>
    <message>
        <source>A cross-realm ticket is presented to another realm than the one for which it was made; Microsoft calls that rare.</source>
        <translation>Ein realmübergreifendes Ticket wird einem anderen Realm vorgelegt als dem, für den es gemacht wurde; Microsoft nennt das selten.</translation>
    </message>
    <message>
        <source>The user typed the wrong domain or an old UPN suffix.</source>
        <translation>Der Benutzer hat die falsche Domäne oder ein altes UPN-Suffix eingegeben.</translation>
    </message>
    <message>
        <source>DNS is set up wrongly, so that the client asks the KDC of another realm.</source>
        <translation>DNS ist falsch eingerichtet, sodass der Client den KDC eines anderen Realms fragt.</translation>
    </message>
    <message>
        <source>A Linux or Java client that asks without canonicalisation and does not follow the referral.</source>
        <translation>Ein Linux- oder Java-Client, der ohne Kanonisierung fragt und dem Verweis nicht folgt.</translation>
    </message>
    <message>
        <source>Sign on with DOMAIN\name or with the full name@domain.</source>
        <translation>Melden Sie sich mit DOMAIN\name oder mit dem vollen name@domain an.</translation>
    </message>
    <message>
        <source>Compare the realm in the message with the user&apos;s domain and with default_realm of the client.</source>
        <translation>Vergleichen Sie den Realm in der Nachricht mit der Domäne des Benutzers und mit default_realm des Clients.</translation>
    </message>
    <message>
        <source>Check the SRV records _kerberos._tcp.REALM if the client reaches a foreign KDC.</source>
        <translation>Prüfen Sie die SRV-Einträge _kerberos._tcp.REALM, wenn der Client einen fremden KDC erreicht.</translation>
    </message>
    <message>
        <source>The client gets a ticket from the user&apos;s own realm.</source>
        <translation>Der Client bekommt ein Ticket vom eigenen Realm des Benutzers.</translation>
    </message>
    <message>
        <source>KDC (referral)</source>
        <translation>KDC (Verweis)</translation>
    </message>
</context>
<context>
    <name>krb:69</name>
    <message>
        <source>The service wants user-to-user authentication</source>
        <translation>Der Dienst will User-to-User-Authentifizierung</translation>
    </message>
    <message>
        <source>The other side is a user&apos;s program and not a server. Your computer has to ask in another way, which current programs do by themselves.</source>
        <translation>Die andere Seite ist das Programm eines Benutzers und kein Server. Ihr Computer muss auf andere Weise fragen, was aktuelle Programme von selbst tun.</translation>
    </message>
    <message>
        <source>A service without a long-term key (it runs in a user&apos;s session) refuses a normal ticket.</source>
        <translation>Ein Dienst ohne Langzeitschlüssel (er läuft in der Sitzung eines Benutzers) lehnt ein normales Ticket ab.</translation>
    </message>
    <message>
        <source>Normal as a step: the client then asks the service for its ticket and starts anew.</source>
        <translation>Als Schritt normal: Der Client bittet den Dienst dann um dessen Ticket und beginnt neu.</translation>
    </message>
    <message>
        <source>A peer-to-peer program, or a server process started in a user&apos;s session.</source>
        <translation>Ein Peer-to-Peer-Programm oder ein in der Sitzung eines Benutzers gestarteter Serverprozess.</translation>
    </message>
    <message>
        <source>A service configured to run as a user where a service account was meant.</source>
        <translation>Ein Dienst, der unter einem Benutzer konfiguriert ist, wo ein Dienstkonto gemeint war.</translation>
    </message>
    <message>
        <source>Only look closer if the connection fails after this step.</source>
        <translation>Sehen Sie nur dann genauer hin, wenn die Verbindung nach diesem Schritt scheitert.</translation>
    </message>
    <message>
        <source>Run the service under a service account with SPN and keytab, or enable user-to-user in the client.</source>
        <translation>Betreiben Sie den Dienst unter einem Dienstkonto mit SPN und Keytab oder aktivieren Sie User-to-User im Client.</translation>
    </message>
    <message>
        <source>The second attempt of the client succeeds, with a ticket of the kind enc-tkt-in-skey.</source>
        <translation>Der zweite Versuch des Clients gelingt, mit einem Ticket der Art enc-tkt-in-skey.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table for event 4768 shows this name at 0x42 (66); RFC 4120 has it here, at 69 (0x45).</source>
        <translation>Die Tabelle von Microsoft für Ereignis 4768 zeigt diesen Namen bei 0x42 (66); RFC 4120 hat ihn hier, bei 69 (0x45).</translation>
    </message>
    <message>
        <source>application server</source>
        <translation>Anwendungsserver</translation>
    </message>
</context>
<context>
    <name>krb:85</name>
    <message>
        <source>The go-between finds no domain controller</source>
        <translation>Der Vermittler findet keinen Domänencontroller</translation>
    </message>
    <message>
        <source>A server tried to pass your sign-on to a domain controller and found none for your domain.</source>
        <translation>Ein Server wollte Ihre Anmeldung an einen Domänencontroller weiterreichen und fand keinen für Ihre Domäne.</translation>
    </message>
    <message>
        <source>IAKERB: the client cannot reach a KDC and lets the server forward its messages; the server does not find a KDC of the user&apos;s realm.</source>
        <translation>IAKERB: Der Client kann keinen KDC erreichen und lässt den Server seine Nachrichten weiterleiten; der Server findet keinen KDC für den Realm des Benutzers.</translation>
    </message>
    <message>
        <source>The server has no DNS record or configuration for the realm.</source>
        <translation>Der Server hat für den Realm keinen DNS-Eintrag und keine Konfiguration.</translation>
    </message>
    <message>
        <source>The user typed a wrong realm.</source>
        <translation>Der Benutzer hat einen falschen Realm eingegeben.</translation>
    </message>
    <message>
        <source>Check DNS on the server for the SRV records of the user&apos;s realm.</source>
        <translation>Prüfen Sie auf dem Server DNS auf die SRV-Einträge des Realms des Benutzers.</translation>
    </message>
    <message>
        <source>Check the domain in the user name.</source>
        <translation>Prüfen Sie die Domäne im Benutzernamen.</translation>
    </message>
    <message>
        <source>The server resolves the KDC, and the sign-on continues.</source>
        <translation>Der Server löst den KDC auf, und die Anmeldung geht weiter.</translation>
    </message>
    <message>
        <source>IAKERB proxy</source>
        <translation>IAKERB-Proxy</translation>
    </message>
</context>
<context>
    <name>krb:86</name>
    <message>
        <source>The go-between gets no answer from the domain controller</source>
        <translation>Der Vermittler bekommt keine Antwort vom Domänencontroller</translation>
    </message>
    <message>
        <source>A server tried to pass your sign-on to a domain controller, but the controller did not answer.</source>
        <translation>Ein Server wollte Ihre Anmeldung an einen Domänencontroller weiterreichen, aber dieser hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>IAKERB: the server knows the KDC and gets no reply.</source>
        <translation>IAKERB: Der Server kennt den KDC und bekommt keine Antwort.</translation>
    </message>
    <message>
        <source>Port 88 is blocked between the server and the KDC, or the KDC is down.</source>
        <translation>Port 88 ist zwischen Server und KDC gesperrt, oder der KDC läuft nicht.</translation>
    </message>
    <message>
        <source>Open TCP and UDP 88 from the server to the KDC.</source>
        <translation>Geben Sie TCP und UDP 88 vom Server zum KDC frei.</translation>
    </message>
    <message>
        <source>Test on the server with kinit for the same realm.</source>
        <translation>Testen Sie auf dem Server mit kinit für denselben Realm.</translation>
    </message>
    <message>
        <source>kinit on the server gets a ticket for that realm.</source>
        <translation>kinit auf dem Server bekommt ein Ticket für diesen Realm.</translation>
    </message>
    <message>
        <source>IAKERB proxy</source>
        <translation>IAKERB-Proxy</translation>
    </message>
</context>
<context>
    <name>krb:90</name>
    <message>
        <source>The sign-on took too long</source>
        <translation>Die Anmeldung hat zu lange gedauert</translation>
    </message>
    <message>
        <source>The steps of the sign-on were not finished in time. Start again and answer the questions promptly.</source>
        <translation>Die Schritte der Anmeldung wurden nicht rechtzeitig abgeschlossen. Beginnen Sie neu und beantworten Sie die Fragen zügig.</translation>
    </message>
    <message>
        <source>Pre-authentication in several steps, for example with a one-time password, after its time has run out.</source>
        <translation>Vorauthentifizierung in mehreren Schritten, zum Beispiel mit Einmalkennwort, nachdem ihre Zeit abgelaufen ist.</translation>
    </message>
    <message>
        <source>The user waited too long with the second factor.</source>
        <translation>Der Benutzer hat mit dem zweiten Faktor zu lange gewartet.</translation>
    </message>
    <message>
        <source>The clocks of several KDCs differ, so that one considers the other&apos;s cookie too old.</source>
        <translation>Die Uhren mehrerer KDCs weichen voneinander ab, sodass einer das Cookie des anderen für zu alt hält.</translation>
    </message>
    <message>
        <source>Start the sign-on anew.</source>
        <translation>Beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>If it always happens, compare the times of the KDCs.</source>
        <translation>Geschieht es immer, vergleichen Sie die Zeiten der KDCs.</translation>
    </message>
    <message>
        <source>A sign-on without pauses gets a ticket.</source>
        <translation>Eine Anmeldung ohne Pausen bekommt ein Ticket.</translation>
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
        <translation>Ein weiterer Anmeldeschritt folgt</translation>
    </message>
    <message>
        <source>This is normal: the sign-on has several steps, and the domain controller asks for the next one.</source>
        <translation>Das ist normal: Die Anmeldung hat mehrere Schritte, und der Domänencontroller verlangt den nächsten.</translation>
    </message>
    <message>
        <source>Pre-authentication with more than one message, such as SPAKE, one-time passwords or FAST.</source>
        <translation>Vorauthentifizierung mit mehr als einer Nachricht, etwa SPAKE, Einmalkennwörter oder FAST.</translation>
    </message>
    <message>
        <source>A method that needs a second round by design.</source>
        <translation>Ein Verfahren, das planmäßig eine zweite Runde braucht.</translation>
    </message>
    <message>
        <source>Only when nothing follows: a client that cannot do the next step.</source>
        <translation>Nur wenn nichts folgt: ein Client, der den nächsten Schritt nicht beherrscht.</translation>
    </message>
    <message>
        <source>Look at the next request; report it only if the client stops here.</source>
        <translation>Sehen Sie die nächste Anforderung an; melden Sie es nur, wenn der Client hier stehen bleibt.</translation>
    </message>
    <message>
        <source>A further AS request follows and is answered with a ticket.</source>
        <translation>Eine weitere AS-Anforderung folgt und wird mit einem Ticket beantwortet.</translation>
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
        <translation>Die Kombination der Verfahren ist ungültig</translation>
    </message>
    <message>
        <source>The computer combined proofs in a way the domain controller does not accept. Software of both sides has to be made to fit.</source>
        <translation>Der Computer hat Nachweise auf eine Weise kombiniert, die der Domänencontroller nicht akzeptiert. Die Software beider Seiten muss aufeinander abgestimmt werden.</translation>
    </message>
    <message>
        <source>Pre-authentication sets of RFC 6113: the set chosen by the client is not valid.</source>
        <translation>Vorauthentifizierungssätze nach RFC 6113: Der vom Client gewählte Satz ist ungültig.</translation>
    </message>
    <message>
        <source>A fault in the client or the KDC; the feature is hardly implemented anywhere.</source>
        <translation>Ein Fehler im Client oder KDC; die Funktion ist kaum irgendwo implementiert.</translation>
    </message>
    <message>
        <source>Pass the capture and the versions of client and KDC to the makers.</source>
        <translation>Geben Sie den Mitschnitt und die Versionen von Client und KDC an die Hersteller weiter.</translation>
    </message>
    <message>
        <source>The client signs on with a single method.</source>
        <translation>Der Client meldet sich mit einem einzigen Verfahren an.</translation>
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
        <translation>Unbekannte kritische Option in einer geschützten Anforderung</translation>
    </message>
    <message>
        <source>The computer asked for a protected sign-on with an extra that the domain controller does not know.</source>
        <translation>Der Computer hat eine geschützte Anmeldung mit einem Zusatz verlangt, den der Domänencontroller nicht kennt.</translation>
    </message>
    <message>
        <source>FAST (Kerberos armoring): an option that is marked as critical is unknown to the KDC.</source>
        <translation>FAST (Kerberos-Armoring): Eine als kritisch gekennzeichnete Option ist dem KDC unbekannt.</translation>
    </message>
    <message>
        <source>A newer client against an older KDC.</source>
        <translation>Ein neuerer Client gegenüber einem älteren KDC.</translation>
    </message>
    <message>
        <source>Turn off the special option or the armoring for this client.</source>
        <translation>Schalten Sie für diesen Client die besondere Option oder das Armoring ab.</translation>
    </message>
    <message>
        <source>Bring the KDC to a version that knows the option.</source>
        <translation>Bringen Sie den KDC auf eine Version, die die Option kennt.</translation>
    </message>
    <message>
        <source>The armoured sign-on works, or works without the option.</source>
        <translation>Die geschützte Anmeldung funktioniert, oder sie funktioniert ohne die Option.</translation>
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
        <translation>Einmalkennwort: Hashverfahren abgelehnt</translation>
    </message>
    <message>
        <source>The sign-on with a one-time code failed, because the two sides use different methods to protect it.</source>
        <translation>Die Anmeldung mit Einmalcode ist gescheitert, weil die beiden Seiten verschiedene Schutzverfahren verwenden.</translation>
    </message>
    <message>
        <source>OTP pre-authentication (RFC 6560): the hash named by the client is not accepted.</source>
        <translation>OTP-Vorauthentifizierung (RFC 6560): Der vom Client genannte Hash wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Client and KDC of different age or configuration.</source>
        <translation>Client und KDC von unterschiedlichem Alter oder unterschiedlicher Konfiguration.</translation>
    </message>
    <message>
        <source>Give client and KDC versions to those who run the one-time password service.</source>
        <translation>Geben Sie die Versionen von Client und KDC an die Betreiber des Einmalkennwortdienstes.</translation>
    </message>
    <message>
        <source>The one-time code is accepted.</source>
        <translation>Der Einmalcode wird akzeptiert.</translation>
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
        <translation>Einmalkennwort: falsche Anzahl von Runden</translation>
    </message>
    <message>
        <source>The sign-on with a one-time code failed, because the computer used a number of rounds that the domain controller does not accept.</source>
        <translation>Die Anmeldung mit Einmalcode ist gescheitert, weil der Computer eine Rundenzahl verwendet hat, die der Domänencontroller nicht akzeptiert.</translation>
    </message>
    <message>
        <source>OTP pre-authentication: the iteration count of the client&apos;s hash is outside what the KDC permits.</source>
        <translation>OTP-Vorauthentifizierung: Die Iterationszahl des Client-Hashs liegt außerhalb dessen, was der KDC zulässt.</translation>
    </message>
    <message>
        <source>A client that chooses a number of its own.</source>
        <translation>Ein Client, der eine eigene Zahl wählt.</translation>
    </message>
    <message>
        <source>Let the operators of the one-time password service compare the iteration count with the KDC&apos;s challenge.</source>
        <translation>Lassen Sie die Betreiber des Einmalkennwortdienstes die Iterationszahl mit der Aufforderung des KDC vergleichen.</translation>
    </message>
    <message>
        <source>A sign-on with the count from the challenge passes.</source>
        <translation>Eine Anmeldung mit der Zahl aus der Aufforderung geht durch.</translation>
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
        <translation>Das Zertifikat des Benutzers ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The domain controller does not trust the certificate on your smart card. The card itself may be fine; the chain to its issuer is not.</source>
        <translation>Der Domänencontroller vertraut dem Zertifikat auf Ihrer Smartcard nicht. Die Karte selbst kann in Ordnung sein; die Kette zu ihrem Aussteller ist es nicht.</translation>
    </message>
    <message>
        <source>Smart-card sign-on (PKINIT), when the chain of the user&apos;s certificate cannot be verified.</source>
        <translation>Smartcard-Anmeldung (PKINIT), wenn sich die Kette des Benutzerzertifikats nicht prüfen lässt.</translation>
    </message>
    <message>
        <source>The user&apos;s smart-card certificate has been revoked.</source>
        <translation>Das Smartcard-Zertifikat des Benutzers wurde gesperrt.</translation>
    </message>
    <message>
        <source>The root authority that issued the card&apos;s certificate, or one in its chain, is not trusted by the domain controller.</source>
        <translation>Die Stammzertifizierungsstelle, die das Zertifikat der Karte ausgestellt hat, oder eine Stelle in der Kette ist für den Domänencontroller nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The issuing authority is not in the NTAuth store, or a stricter mapping of certificates refuses it.</source>
        <translation>Die ausstellende Zertifizierungsstelle ist nicht im NTAuth-Speicher, oder eine strengere Zertifikatzuordnung lehnt es ab.</translation>
    </message>
    <message>
        <source>Try the card once more and, if allowed, sign on with the password meanwhile.</source>
        <translation>Versuchen Sie die Karte noch einmal und melden Sie sich, falls erlaubt, vorerst mit dem Kennwort an.</translation>
    </message>
    <message>
        <source>Verify the chain on the domain controller: certutil -verify -urlfetch CERT.cer; publish the issuer in NTAuth if it is missing.</source>
        <translation>Prüfen Sie die Kette auf dem Domänencontroller: certutil -verify -urlfetch CERT.cer; veröffentlichen Sie den Aussteller in NTAuth, wenn er fehlt.</translation>
    </message>
    <message>
        <source>Check whether the certificate was revoked, for instance after a lost card.</source>
        <translation>Prüfen Sie, ob das Zertifikat gesperrt wurde, zum Beispiel nach Verlust einer Karte.</translation>
    </message>
    <message>
        <source>certutil reports the chain as good on the domain controller, and the card signs on.</source>
        <translation>certutil meldet die Kette auf dem Domänencontroller als gut, und die Karte meldet an.</translation>
    </message>
    <message>
        <source>Java prints 62 for its own message &quot;Realm name not available&quot;. Spelling: KDC_ERROR_CLIENT_NOT_TRUSTED in RFC 4120, KDC_ERR_CLIENT_NOT_TRUSTED in RFC 4556.</source>
        <translation>Java druckt 62 für seine eigene Meldung &quot;Realm name not available&quot;. Schreibweise: KDC_ERROR_CLIENT_NOT_TRUSTED in RFC 4120, KDC_ERR_CLIENT_NOT_TRUSTED in RFC 4556.</translation>
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
        <translation>Das Zertifikat des KDC ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Your computer and the domain controller found no certification authority that both trust, so the smart card cannot be used here.</source>
        <translation>Ihr Computer und der Domänencontroller fanden keine Zertifizierungsstelle, der beide vertrauen; die Smartcard kann hier daher nicht verwendet werden.</translation>
    </message>
    <message>
        <source>In old drafts of PKINIT the client sends a list of the authorities it trusts (trustedCertifiers), for the case that it does not have the KDC&apos;s certificate; a KDC without a certificate from one of them answers so.</source>
        <translation>In alten Entwürfen von PKINIT sendet der Client eine Liste der Stellen, denen er vertraut (trustedCertifiers), für den Fall, dass er das Zertifikat des KDC nicht hat; ein KDC ohne Zertifikat von einer davon antwortet so.</translation>
    </message>
    <message>
        <source>RFC 4556 no longer uses the number.</source>
        <translation>RFC 4556 verwendet die Nummer nicht mehr.</translation>
    </message>
    <message>
        <source>The domain controller&apos;s certificate comes from an authority that the client does not know.</source>
        <translation>Das Zertifikat des Domänencontrollers kommt von einer Stelle, die der Client nicht kennt.</translation>
    </message>
    <message>
        <source>The domain controller&apos;s certificate has expired.</source>
        <translation>Das Zertifikat des Domänencontrollers ist abgelaufen.</translation>
    </message>
    <message>
        <source>Put the root certificate of the domain controllers on the clients, by group policy for Windows.</source>
        <translation>Bringen Sie das Stammzertifikat der Domänencontroller auf die Clients, bei Windows per Gruppenrichtlinie.</translation>
    </message>
    <message>
        <source>Compare with another computer: a single client without the root certificate is quickly repaired.</source>
        <translation>Vergleichen Sie mit einem anderen Computer: Ein einzelner Client ohne Stammzertifikat ist schnell repariert.</translation>
    </message>
    <message>
        <source>certutil -verify of the domain controller&apos;s certificate succeeds on the client.</source>
        <translation>certutil -verify des Domänencontrollerzertifikats gelingt auf dem Client.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table cites RFC 1510 for the field trustedCertifiers, but that RFC has none; it comes from the PKINIT drafts. Java prints 63 for its own message &quot;Fail to create credential&quot;.</source>
        <translation>Die Tabelle von Microsoft zitiert RFC 1510 für das Feld trustedCertifiers, aber dieser RFC hat keines; es stammt aus den PKINIT-Entwürfen. Java druckt 63 für seine eigene Meldung &quot;Fail to create credential&quot;.</translation>
    </message>
    <message>
        <source>KDC (old PKINIT drafts)</source>
        <translation>KDC (alte PKINIT-Entwürfe)</translation>
    </message>
</context>
<context>
    <name>krb:64</name>
    <message>
        <source>The signature of the sign-on is not valid</source>
        <translation>Die Signatur der Anmeldung ist ungültig</translation>
    </message>
    <message>
        <source>The domain controller could not verify the signature made with your smart card.</source>
        <translation>Der Domänencontroller konnte die mit Ihrer Smartcard erstellte Signatur nicht prüfen.</translation>
    </message>
    <message>
        <source>PKINIT: the certificate is trusted, then the KDC checks the client&apos;s signature over the request (AuthPack), and that fails.</source>
        <translation>PKINIT: Dem Zertifikat wird vertraut, dann prüft der KDC die Signatur des Clients über die Anforderung (AuthPack), und das schlägt fehl.</translation>
    </message>
    <message>
        <source>Certificate and private key on the card do not belong together.</source>
        <translation>Zertifikat und privater Schlüssel auf der Karte gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The client signs with a method the KDC does not know.</source>
        <translation>Der Client signiert mit einem Verfahren, das der KDC nicht kennt.</translation>
    </message>
    <message>
        <source>A faulty card driver or middleware.</source>
        <translation>Ein fehlerhafter Kartentreiber oder fehlerhafte Middleware.</translation>
    </message>
    <message>
        <source>Try the card on another computer, and another card on this one: that separates card from computer.</source>
        <translation>Versuchen Sie die Karte an einem anderen Computer und eine andere Karte an diesem: Das trennt Karte und Computer.</translation>
    </message>
    <message>
        <source>Update the driver of the card.</source>
        <translation>Aktualisieren Sie den Treiber der Karte.</translation>
    </message>
    <message>
        <source>Issue a new certificate if the card fails everywhere.</source>
        <translation>Stellen Sie ein neues Zertifikat aus, wenn die Karte überall scheitert.</translation>
    </message>
    <message>
        <source>The card signs on at two computers.</source>
        <translation>Die Karte meldet an zwei Computern an.</translation>
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
        <translation>Parameter des Schlüsselaustauschs zu schwach</translation>
    </message>
    <message>
        <source>Your computer proposed a key exchange for the smart-card sign-on that the domain controller considers too weak.</source>
        <translation>Ihr Computer hat für die Smartcard-Anmeldung einen Schlüsselaustausch vorgeschlagen, den der Domänencontroller für zu schwach hält.</translation>
    </message>
    <message>
        <source>PKINIT with Diffie-Hellman: the client fills in its public value, and the KDC finds that the parameters do not satisfy its policy, for instance because the prime is too short for the encryption type.</source>
        <translation>PKINIT mit Diffie-Hellman: Der Client trägt seinen öffentlichen Wert ein, und der KDC findet, dass die Parameter seiner Richtlinie nicht genügen, zum Beispiel weil die Primzahl für den Verschlüsselungstyp zu kurz ist.</translation>
    </message>
    <message>
        <source>An old client that offers a 1024-bit group.</source>
        <translation>Ein alter Client, der eine 1024-Bit-Gruppe anbietet.</translation>
    </message>
    <message>
        <source>A KDC with raised minimum (MIT: pkinit_dh_min_bits).</source>
        <translation>Ein KDC mit erhöhtem Mindestwert (MIT: pkinit_dh_min_bits).</translation>
    </message>
    <message>
        <source>Update the client; on MIT raise pkinit_dh_min_bits on the client to 2048 or more.</source>
        <translation>Aktualisieren Sie den Client; bei MIT erhöhen Sie pkinit_dh_min_bits auf dem Client auf 2048 oder mehr.</translation>
    </message>
    <message>
        <source>Agree on the minimum with the administrators of the KDC.</source>
        <translation>Stimmen Sie den Mindestwert mit den Administratoren des KDC ab.</translation>
    </message>
    <message>
        <source>The KDC accepts the group of 2048 bits or more and issues the ticket.</source>
        <translation>Der KDC akzeptiert die Gruppe mit 2048 Bit oder mehr und stellt das Ticket aus.</translation>
    </message>
    <message>
        <source>renamed by RFC 4556</source>
        <translation>durch RFC 4556 umbenannt</translation>
    </message>
    <message>
        <source>RFC 4120 and Microsoft&apos;s table call it KDC_ERR_KEY_TOO_WEAK; RFC 4556 renamed it KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED.</source>
        <translation>RFC 4120 und die Tabelle von Microsoft nennen ihn KDC_ERR_KEY_TOO_WEAK; RFC 4556 hat ihn in KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED umbenannt.</translation>
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
        <translation>Zertifikat passt nicht, oder User-to-User in Windows-Tabellen</translation>
    </message>
    <message>
        <source>By the standard a certificate does not fit the account that uses it. In Microsoft&apos;s event table the same number stands for a service that wants another kind of ticket, so check where the code was printed.</source>
        <translation>Nach dem Standard passt ein Zertifikat nicht zu dem Konto, das es verwendet. In der Ereignistabelle von Microsoft steht dieselbe Nummer für einen Dienst, der eine andere Art von Ticket will; prüfen Sie also, wo der Code ausgegeben wurde.</translation>
    </message>
    <message>
        <source>In the RFC&apos;s list: PKINIT, a certificate that belongs to somebody else; hardly any software sends it.</source>
        <translation>In der Liste des RFC: PKINIT, ein Zertifikat, das jemand anderem gehört; kaum eine Software sendet es.</translation>
    </message>
    <message>
        <source>In Microsoft&apos;s table for 4768: a client that does not know that a service wants user-to-user sends an ordinary AP request, and the service answers that user-to-user is required.</source>
        <translation>In der Tabelle von Microsoft für 4768: Ein Client, der nicht weiß, dass ein Dienst User-to-User will, sendet eine gewöhnliche AP-Anforderung, und der Dienst antwortet, dass User-to-User erforderlich ist.</translation>
    </message>
    <message>
        <source>A card certificate that is mapped to another account.</source>
        <translation>Ein Kartenzertifikat, das einem anderen Konto zugeordnet ist.</translation>
    </message>
    <message>
        <source>Read with Microsoft&apos;s name: a service running under a user&apos;s account that wants user-to-user authentication.</source>
        <translation>Nach Microsofts Namen gelesen: ein Dienst unter dem Konto eines Benutzers, der User-to-User-Authentifizierung will.</translation>
    </message>
    <message>
        <source>With a smart card: compare the name in the certificate with the account and its mapping.</source>
        <translation>Mit Smartcard: Vergleichen Sie den Namen im Zertifikat mit dem Konto und seiner Zuordnung.</translation>
    </message>
    <message>
        <source>Without a smart card: look for code 69 and for the name of the service.</source>
        <translation>Ohne Smartcard: Suchen Sie nach Code 69 und nach dem Namen des Dienstes.</translation>
    </message>
    <message>
        <source>The sign-on works with the certificate of the right account, or the program was moved to a service account with SPN.</source>
        <translation>Die Anmeldung funktioniert mit dem Zertifikat des richtigen Kontos, oder das Programm wurde auf ein Dienstkonto mit SPN umgestellt.</translation>
    </message>
    <message>
        <source>Contradiction: Microsoft&apos;s table for event 4768 prints KRB_AP_ERR_USER_TO_USER_REQUIRED next to 0x42 (66). RFC 4120 gives 66 to KDC_ERR_CERTIFICATE_MISMATCH, and the user-to-user code is 69 (0x45).</source>
        <translation>Widerspruch: Die Tabelle von Microsoft für Ereignis 4768 druckt KRB_AP_ERR_USER_TO_USER_REQUIRED neben 0x42 (66). RFC 4120 gibt 66 an KDC_ERR_CERTIFICATE_MISMATCH, und der Code für User-to-User ist 69 (0x45).</translation>
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
        <translation>Das Zertifikat kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>The domain controller could not follow your certificate up to an authority that it trusts.</source>
        <translation>Der Domänencontroller konnte Ihr Zertifikat nicht bis zu einer Stelle verfolgen, der er vertraut.</translation>
    </message>
    <message>
        <source>PKINIT: no path from the user&apos;s certificate to a trust anchor of the KDC.</source>
        <translation>PKINIT: kein Pfad vom Zertifikat des Benutzers zu einem Vertrauensanker des KDC.</translation>
    </message>
    <message>
        <source>A missing intermediate or root certificate on the domain controller, or on the KDC (pkinit_anchors).</source>
        <translation>Ein fehlendes Zwischen- oder Stammzertifikat auf dem Domänencontroller oder auf dem KDC (pkinit_anchors).</translation>
    </message>
    <message>
        <source>The card carries a certificate from an outside authority.</source>
        <translation>Die Karte trägt ein Zertifikat einer fremden Stelle.</translation>
    </message>
    <message>
        <source>Install the intermediate and root certificates on all domain controllers; on MIT complete pkinit_anchors and pkinit_pool.</source>
        <translation>Installieren Sie Zwischen- und Stammzertifikate auf allen Domänencontrollern; bei MIT ergänzen Sie pkinit_anchors und pkinit_pool.</translation>
    </message>
    <message>
        <source>Note the issuer of the card&apos;s certificate for the PKI team.</source>
        <translation>Notieren Sie den Aussteller des Kartenzertifikats für das PKI-Team.</translation>
    </message>
    <message>
        <source>The chain of the user&apos;s certificate is complete on each domain controller.</source>
        <translation>Die Kette des Benutzerzertifikats ist auf jedem Domänencontroller vollständig.</translation>
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
        <translation>Ein Zertifikat in der Kette ist ungültig</translation>
    </message>
    <message>
        <source>The signature on your certificate, or on one above it, is wrong. It has to be replaced.</source>
        <translation>Die Signatur auf Ihrem Zertifikat oder einem darüber ist falsch. Es muss ersetzt werden.</translation>
    </message>
    <message>
        <source>PKINIT: the KDC verifies the chain and finds a bad signature or a broken certificate.</source>
        <translation>PKINIT: Der KDC prüft die Kette und findet eine fehlerhafte Signatur oder ein defektes Zertifikat.</translation>
    </message>
    <message>
        <source>A certificate that was damaged or issued wrongly.</source>
        <translation>Ein beschädigtes oder falsch ausgestelltes Zertifikat.</translation>
    </message>
    <message>
        <source>An authority that was rebuilt with a new key under its old name.</source>
        <translation>Eine Zertifizierungsstelle, die unter altem Namen mit neuem Schlüssel neu aufgebaut wurde.</translation>
    </message>
    <message>
        <source>Check each certificate of the chain; issue new ones from the current authority.</source>
        <translation>Prüfen Sie jedes Zertifikat der Kette; stellen Sie neue von der aktuellen Stelle aus.</translation>
    </message>
    <message>
        <source>openssl verify or certutil -verify finds no fault in the new chain.</source>
        <translation>openssl verify oder certutil -verify findet in der neuen Kette keinen Fehler.</translation>
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
        <translation>Das Zertifikat wurde gesperrt</translation>
    </message>
    <message>
        <source>Your card&apos;s certificate was declared invalid, for instance after a report of loss. You need a new one.</source>
        <translation>Das Zertifikat Ihrer Karte wurde für ungültig erklärt, zum Beispiel nach einer Verlustmeldung. Sie brauchen ein neues.</translation>
    </message>
    <message>
        <source>PKINIT: the revocation list or OCSP lists the certificate.</source>
        <translation>PKINIT: Die Sperrliste oder OCSP führt das Zertifikat auf.</translation>
    </message>
    <message>
        <source>The card was replaced and its old certificate revoked.</source>
        <translation>Die Karte wurde ersetzt und ihr altes Zertifikat gesperrt.</translation>
    </message>
    <message>
        <source>The employee&apos;s certificate was revoked by mistake.</source>
        <translation>Das Zertifikat des Mitarbeiters wurde versehentlich gesperrt.</translation>
    </message>
    <message>
        <source>Ask whether the user has a newer card or certificate and is using the old one.</source>
        <translation>Fragen Sie, ob der Benutzer eine neuere Karte oder ein neueres Zertifikat hat und das alte verwendet.</translation>
    </message>
    <message>
        <source>Look up the reason of the revocation; issue a new certificate.</source>
        <translation>Schlagen Sie den Sperrgrund nach; stellen Sie ein neues Zertifikat aus.</translation>
    </message>
    <message>
        <source>Follow up if the holder should not use the card at all.</source>
        <translation>Gehen Sie der Sache nach, wenn der Inhaber die Karte gar nicht verwenden sollte.</translation>
    </message>
    <message>
        <source>The new certificate signs on.</source>
        <translation>Das neue Zertifikat meldet an.</translation>
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
        <translation>Sperrstatus des Zertifikats nicht feststellbar</translation>
    </message>
    <message>
        <source>The domain controller could not find out whether your certificate is still valid, so it refuses it to be safe.</source>
        <translation>Der Domänencontroller konnte nicht feststellen, ob Ihr Zertifikat noch gültig ist, und lehnt es zur Sicherheit ab.</translation>
    </message>
    <message>
        <source>PKINIT: the status of a certificate of the chain is unknown to the KDC.</source>
        <translation>PKINIT: Der Status eines Zertifikats der Kette ist dem KDC unbekannt.</translation>
    </message>
    <message>
        <source>The revocation list is out of date or is not published where the certificate says.</source>
        <translation>Die Sperrliste ist veraltet oder nicht dort veröffentlicht, wo das Zertifikat es angibt.</translation>
    </message>
    <message>
        <source>The OCSP responder does not know the certificate.</source>
        <translation>Der OCSP-Responder kennt das Zertifikat nicht.</translation>
    </message>
    <message>
        <source>Publish a fresh revocation list; test with certutil -url CERT.cer on the domain controller.</source>
        <translation>Veröffentlichen Sie eine frische Sperrliste; testen Sie mit certutil -url CERT.cer auf dem Domänencontroller.</translation>
    </message>
    <message>
        <source>The test shows a valid list for each certificate of the chain.</source>
        <translation>Der Test zeigt für jedes Zertifikat der Kette eine gültige Liste.</translation>
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
        <translation>Sperrprüfungsdienst nicht erreichbar</translation>
    </message>
    <message>
        <source>The place where the domain controller checks certificates did not answer. It is a matter of network or server, not of your card.</source>
        <translation>Die Stelle, an der der Domänencontroller Zertifikate prüft, hat nicht geantwortet. Das ist eine Sache von Netzwerk oder Server, nicht Ihrer Karte.</translation>
    </message>
    <message>
        <source>The revocation list or the OCSP responder is not reachable for the KDC. RFC 4120 lists the code; RFC 4556 does not use it.</source>
        <translation>Sperrliste oder OCSP-Responder ist für den KDC nicht erreichbar. RFC 4120 führt den Code auf; RFC 4556 verwendet ihn nicht.</translation>
    </message>
    <message>
        <source>A firewall or proxy between domain controller and the address of the list.</source>
        <translation>Eine Firewall oder ein Proxy zwischen Domänencontroller und Adresse der Liste.</translation>
    </message>
    <message>
        <source>A server that is down.</source>
        <translation>Ein Server, der nicht läuft.</translation>
    </message>
    <message>
        <source>Allow the domain controllers to reach the addresses in the certificates (CRL distribution point, OCSP).</source>
        <translation>Lassen Sie die Domänencontroller die Adressen in den Zertifikaten erreichen (CRL-Verteilungspunkt, OCSP).</translation>
    </message>
    <message>
        <source>Check that the responder runs and that the list can be downloaded without sign-on.</source>
        <translation>Prüfen Sie, dass der Responder läuft und die Liste ohne Anmeldung heruntergeladen werden kann.</translation>
    </message>
    <message>
        <source>The domain controller downloads the list.</source>
        <translation>Der Domänencontroller lädt die Liste herunter.</translation>
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
        <translation>Der Name im Zertifikat ist ein anderer</translation>
    </message>
    <message>
        <source>The certificate on your card does not belong to the account with which you sign on.</source>
        <translation>Das Zertifikat auf Ihrer Karte gehört nicht zu dem Konto, mit dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>PKINIT: the KDC cannot match the subject alternative name or the mapping with the requested account.</source>
        <translation>PKINIT: Der KDC kann den alternativen Antragstellernamen oder die Zuordnung nicht mit dem angefragten Konto zur Deckung bringen.</translation>
    </message>
    <message>
        <source>Since the updates KB5014754 for Windows also for weak mappings.</source>
        <translation>Seit den Updates KB5014754 bei Windows auch bei schwachen Zuordnungen.</translation>
    </message>
    <message>
        <source>The user principal name in the certificate is old, for instance after a change of name.</source>
        <translation>Der Benutzerprinzipalname im Zertifikat ist alt, zum Beispiel nach einer Namensänderung.</translation>
    </message>
    <message>
        <source>The mapping in altSecurityIdentities is missing or weak.</source>
        <translation>Die Zuordnung in altSecurityIdentities fehlt oder ist schwach.</translation>
    </message>
    <message>
        <source>The user chose the wrong certificate on the card.</source>
        <translation>Der Benutzer hat auf der Karte das falsche Zertifikat gewählt.</translation>
    </message>
    <message>
        <source>Pick the certificate for sign-on if the card offers several.</source>
        <translation>Wählen Sie das Zertifikat für die Anmeldung, wenn die Karte mehrere anbietet.</translation>
    </message>
    <message>
        <source>Issue a certificate with the current name and the account&apos;s SID, or set a strong mapping.</source>
        <translation>Stellen Sie ein Zertifikat mit dem aktuellen Namen und der SID des Kontos aus oder setzen Sie eine starke Zuordnung.</translation>
    </message>
    <message>
        <source>Look at the KDC&apos;s events 39 to 41 on the domain controller: they name certificate and account.</source>
        <translation>Sehen Sie die KDC-Ereignisse 39 bis 41 auf dem Domänencontroller an: Sie nennen Zertifikat und Konto.</translation>
    </message>
    <message>
        <source>Event 39 or 41 no longer appears, and the card signs on.</source>
        <translation>Ereignis 39 oder 41 erscheint nicht mehr, und die Karte meldet an.</translation>
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
        <translation>Der Name des KDC passt nicht zu seinem Zertifikat</translation>
    </message>
    <message>
        <source>Your computer does not believe that the domain controller is the right one, because its certificate carries another name.</source>
        <translation>Ihr Computer glaubt nicht, dass der Domänencontroller der richtige ist, weil dessen Zertifikat einen anderen Namen trägt.</translation>
    </message>
    <message>
        <source>In the RFC&apos;s list it is reserved for PKINIT; MIT has it, and hardly anything sends it.</source>
        <translation>In der Liste des RFC für PKINIT reserviert; MIT hat es, und kaum etwas sendet es.</translation>
    </message>
    <message>
        <source>A domain controller&apos;s certificate without the domain&apos;s name.</source>
        <translation>Ein Domänencontrollerzertifikat ohne den Namen der Domäne.</translation>
    </message>
    <message>
        <source>Issue a certificate from the template Kerberos Authentication, which holds the domain&apos;s names.</source>
        <translation>Stellen Sie ein Zertifikat aus der Vorlage Kerberos-Authentifizierung aus, das die Namen der Domäne enthält.</translation>
    </message>
    <message>
        <source>The certificate of the domain controller lists the realm among its names.</source>
        <translation>Das Zertifikat des Domänencontrollers führt den Realm unter seinen Namen auf.</translation>
    </message>
    <message>
        <source>Heimdal&apos;s table has no KDC_NAME_MISMATCH and is one number low from here to 80: a Heimdal KDC that sends 76 means INCONSISTENT_KEY_PURPOSE, which RFC 4556 has at 77.</source>
        <translation>Die Tabelle von Heimdal hat kein KDC_NAME_MISMATCH und ist von hier bis 80 um eine Nummer niedriger: Ein Heimdal-KDC, der 76 sendet, meint INCONSISTENT_KEY_PURPOSE, das RFC 4556 bei 77 hat.</translation>
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
        <translation>Das Zertifikat ist nicht für die Anmeldung bestimmt</translation>
    </message>
    <message>
        <source>Your certificate is valid, but it was not issued for signing on with a smart card.</source>
        <translation>Ihr Zertifikat ist gültig, wurde aber nicht für die Anmeldung mit Smartcard ausgestellt.</translation>
    </message>
    <message>
        <source>PKINIT: the extended key usage lacks smart-card logon or client authentication for PKINIT.</source>
        <translation>PKINIT: In der erweiterten Schlüsselverwendung fehlt Smartcard-Anmeldung oder Clientauthentifizierung für PKINIT.</translation>
    </message>
    <message>
        <source>The user selected a certificate for mail or for encryption.</source>
        <translation>Der Benutzer hat ein Zertifikat für Mail oder Verschlüsselung ausgewählt.</translation>
    </message>
    <message>
        <source>The template does not contain the key purpose that the KDC demands.</source>
        <translation>Die Vorlage enthält den Schlüsselzweck nicht, den der KDC verlangt.</translation>
    </message>
    <message>
        <source>Choose the other certificate on the card.</source>
        <translation>Wählen Sie das andere Zertifikat auf der Karte.</translation>
    </message>
    <message>
        <source>Issue from a template with smart-card logon (1.3.6.1.4.1.311.20.2.2) or id-pkinit-KPClientAuth.</source>
        <translation>Stellen Sie aus einer Vorlage mit Smartcard-Anmeldung (1.3.6.1.4.1.311.20.2.2) oder id-pkinit-KPClientAuth aus.</translation>
    </message>
    <message>
        <source>The certificate shows the needed key purpose and is accepted.</source>
        <translation>Das Zertifikat zeigt den nötigen Schlüsselzweck und wird akzeptiert.</translation>
    </message>
    <message>
        <source>With Heimdal 77 is DIGEST_IN_CERT_NOT_ACCEPTED (RFC 4556: 78), and this meaning has 76 there.</source>
        <translation>Bei Heimdal ist 77 DIGEST_IN_CERT_NOT_ACCEPTED (RFC 4556: 78), und diese Bedeutung hat dort 76.</translation>
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
        <translation>Das Signaturverfahren des Zertifikats wird nicht akzeptiert</translation>
    </message>
    <message>
        <source>Your certificate was signed with a method that the domain controller considers outdated.</source>
        <translation>Ihr Zertifikat wurde mit einem Verfahren signiert, das der Domänencontroller für veraltet hält.</translation>
    </message>
    <message>
        <source>PKINIT: a certificate of the chain uses a digest such as MD5 or SHA-1 that the KDC refuses.</source>
        <translation>PKINIT: Ein Zertifikat der Kette verwendet einen Digest wie MD5 oder SHA-1, den der KDC ablehnt.</translation>
    </message>
    <message>
        <source>An old certificate or an old certification authority.</source>
        <translation>Ein altes Zertifikat oder eine alte Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>A hardened KDC.</source>
        <translation>Ein gehärteter KDC.</translation>
    </message>
    <message>
        <source>Issue certificates with SHA-256; renew the intermediate authority if it is the one.</source>
        <translation>Stellen Sie Zertifikate mit SHA-256 aus; erneuern Sie die Zwischenzertifizierungsstelle, wenn sie es ist.</translation>
    </message>
    <message>
        <source>All certificates of the chain are signed with an accepted digest.</source>
        <translation>Alle Zertifikate der Kette sind mit einem akzeptierten Digest signiert.</translation>
    </message>
    <message>
        <source>A Heimdal KDC sends 78 for PA_CHECKSUM_MUST_BE_INCLUDED (RFC 4556: 79).</source>
        <translation>Ein Heimdal-KDC sendet 78 für PA_CHECKSUM_MUST_BE_INCLUDED (RFC 4556: 79).</translation>
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
        <translation>Der Anforderung fehlt eine vorgeschriebene Prüfsumme</translation>
    </message>
    <message>
        <source>The program signs on with a card but leaves out a check value that the domain controller demands. It needs an update.</source>
        <translation>Das Programm meldet mit Karte an, lässt aber einen Prüfwert weg, den der Domänencontroller verlangt. Es braucht ein Update.</translation>
    </message>
    <message>
        <source>PKINIT: the field paChecksum of the authenticator is missing.</source>
        <translation>PKINIT: Das Feld paChecksum des Authentifikators fehlt.</translation>
    </message>
    <message>
        <source>A very old PKINIT client.</source>
        <translation>Ein sehr alter PKINIT-Client.</translation>
    </message>
    <message>
        <source>Update operating system or Kerberos client.</source>
        <translation>Aktualisieren Sie Betriebssystem oder Kerberos-Client.</translation>
    </message>
    <message>
        <source>The updated client sends the field, and the sign-on passes.</source>
        <translation>Der aktualisierte Client sendet das Feld, und die Anmeldung geht durch.</translation>
    </message>
    <message>
        <source>Heimdal has DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED (RFC 4556: 80) at this number.</source>
        <translation>Heimdal hat an dieser Nummer DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED (RFC 4556: 80).</translation>
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
        <translation>Das Signaturverfahren der Anforderung wird nicht akzeptiert</translation>
    </message>
    <message>
        <source>The computer signed the request with a method that the domain controller does not take any more.</source>
        <translation>Der Computer hat die Anforderung mit einem Verfahren signiert, das der Domänencontroller nicht mehr annimmt.</translation>
    </message>
    <message>
        <source>PKINIT: the digest of the signed request (CMS) is refused, and the KDC may list the ones it accepts.</source>
        <translation>PKINIT: Der Digest der signierten Anforderung (CMS) wird abgelehnt, und der KDC kann die akzeptierten aufführen.</translation>
    </message>
    <message>
        <source>Client or card software that still signs with SHA-1.</source>
        <translation>Client- oder Kartensoftware, die noch mit SHA-1 signiert.</translation>
    </message>
    <message>
        <source>A policy on the KDC that allows only SHA-2.</source>
        <translation>Eine Richtlinie auf dem KDC, die nur SHA-2 zulässt.</translation>
    </message>
    <message>
        <source>Update the client, the card&apos;s driver and middleware.</source>
        <translation>Aktualisieren Sie den Client, den Treiber der Karte und die Middleware.</translation>
    </message>
    <message>
        <source>Check whether the card&apos;s key can sign with SHA-256.</source>
        <translation>Prüfen Sie, ob der Schlüssel der Karte mit SHA-256 signieren kann.</translation>
    </message>
    <message>
        <source>The request is signed with one of the listed digests.</source>
        <translation>Die Anforderung ist mit einem der aufgeführten Digests signiert.</translation>
    </message>
    <message>
        <source>Heimdal uses 80 for PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED (RFC 4556: 81).</source>
        <translation>Heimdal verwendet 80 für PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED (RFC 4556: 81).</translation>
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
        <translation>Verschlüsselung mit dem öffentlichen Schlüssel wird nicht unterstützt</translation>
    </message>
    <message>
        <source>The computer asks for an older variant of smart-card sign-on that the domain controller does not offer.</source>
        <translation>Der Computer verlangt eine ältere Variante der Smartcard-Anmeldung, die der Domänencontroller nicht anbietet.</translation>
    </message>
    <message>
        <source>PKINIT: the client wants the reply encrypted with its public key in place of a Diffie-Hellman exchange.</source>
        <translation>PKINIT: Der Client will die Antwort mit seinem öffentlichen Schlüssel verschlüsselt haben statt mit einem Diffie-Hellman-Austausch.</translation>
    </message>
    <message>
        <source>A client set to RSA mode against a KDC that only does Diffie-Hellman, as newer KDCs do.</source>
        <translation>Ein auf RSA-Modus eingestellter Client gegenüber einem KDC, der nur Diffie-Hellman kann, wie neuere KDCs.</translation>
    </message>
    <message>
        <source>Let the client use Diffie-Hellman, which is the default of current versions.</source>
        <translation>Lassen Sie den Client Diffie-Hellman verwenden, die Vorgabe aktueller Versionen.</translation>
    </message>
    <message>
        <source>A capture shows a Diffie-Hellman exchange and a ticket.</source>
        <translation>Ein Mitschnitt zeigt einen Diffie-Hellman-Austausch und ein Ticket.</translation>
    </message>
    <message>
        <source>Heimdal puts this meaning at 80 and has nothing at 81.</source>
        <translation>Heimdal legt diese Bedeutung auf 80 und hat bei 81 nichts.</translation>
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
        <translation>Kein gemeinsames Verfahren zur Schlüsselableitung</translation>
    </message>
    <message>
        <source>Your computer and the domain controller have no method in common to make the session key for the smart-card sign-on.</source>
        <translation>Ihr Computer und der Domänencontroller haben kein gemeinsames Verfahren, den Sitzungsschlüssel für die Smartcard-Anmeldung zu bilden.</translation>
    </message>
    <message>
        <source>PKINIT with algorithm agility (RFC 8636): none of the client&apos;s key derivation functions suits the KDC.</source>
        <translation>PKINIT mit Algorithmenagilität (RFC 8636): Keine der Schlüsselableitungsfunktionen des Clients passt dem KDC.</translation>
    </message>
    <message>
        <source>An old client against a KDC that demands SHA-2, or the reverse.</source>
        <translation>Ein alter Client gegenüber einem KDC, der SHA-2 verlangt, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Update the Kerberos client.</source>
        <translation>Aktualisieren Sie den Kerberos-Client.</translation>
    </message>
    <message>
        <source>Ask the administrators of the KDC which functions are permitted.</source>
        <translation>Fragen Sie die Administratoren des KDC, welche Funktionen zugelassen sind.</translation>
    </message>
    <message>
        <source>The exchange names a key derivation function, and the ticket comes.</source>
        <translation>Der Austausch nennt eine Schlüsselableitungsfunktion, und das Ticket kommt.</translation>
    </message>
    <message>
        <source>Java prints 100 for its own message &quot;Client has no support for crypto type&quot;, a matter of encryption types and not of smart cards.</source>
        <translation>Java druckt 100 für seine eigene Meldung &quot;Client has no support for crypto type&quot;, eine Frage der Verschlüsselungstypen und nicht der Smartcards.</translation>
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
        <translation>Identity Proxy: das Unternehmen ist unbekannt</translation>
    </message>
    <message>
        <source>The cloud application asked Zscaler to sign you on for a company that Zscaler does not know. The set-up between the application and Zscaler is wrong or out of date.</source>
        <translation>Die Cloudanwendung hat Zscaler gebeten, Sie für ein Unternehmen anzumelden, das Zscaler nicht kennt. Die Einrichtung zwischen Anwendung und Zscaler ist falsch oder veraltet.</translation>
    </message>
    <message>
        <source>Zscaler acts as identity provider for a cloud application, and the organisation of the request does not exist.</source>
        <translation>Zscaler ist Identitätsanbieter für eine Cloudanwendung, und die Organisation der Anforderung existiert nicht.</translation>
    </message>
    <message>
        <source>The organisation was deleted or its identifier in the application is mistyped.</source>
        <translation>Die Organisation wurde gelöscht, oder ihre Kennung in der Anwendung enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>Compare the identity provider address stored in the cloud application with the one in the Zscaler portal.</source>
        <translation>Vergleichen Sie die in der Cloudanwendung gespeicherte Adresse des Identitätsanbieters mit der im Zscaler-Portal.</translation>
    </message>
    <message>
        <source>The application&apos;s sign-on reaches the company&apos;s own sign-on page.</source>
        <translation>Die Anmeldung der Anwendung erreicht die eigene Anmeldeseite des Unternehmens.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x1389</name>
    <message>
        <source>Identity Proxy is switched off for this application</source>
        <translation>Identity Proxy ist für diese Anwendung ausgeschaltet</translation>
    </message>
    <message>
        <source>Single sign-on through Zscaler is not switched on for this cloud application. The Zscaler administrator can switch it on.</source>
        <translation>Die einmalige Anmeldung über Zscaler ist für diese Cloudanwendung nicht eingeschaltet. Der Zscaler-Administrator kann sie einschalten.</translation>
    </message>
    <message>
        <source>A sign-on arrives for an application whose Identity Proxy setting is off.</source>
        <translation>Eine Anmeldung trifft für eine Anwendung ein, deren Identity-Proxy-Einstellung ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>The setting was never enabled, or was disabled for a test.</source>
        <translation>Die Einstellung wurde nie aktiviert oder für einen Test deaktiviert.</translation>
    </message>
    <message>
        <source>Enable Zscaler as the identity provider proxy for the application, then activate the change.</source>
        <translation>Aktivieren Sie Zscaler als Identitätsanbieter-Proxy für die Anwendung und setzen Sie dann die Änderung in Kraft.</translation>
    </message>
    <message>
        <source>The setting shows as enabled and the application opens.</source>
        <translation>Die Einstellung erscheint als aktiviert, und die Anwendung öffnet sich.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x138A</name>
    <message>
        <source>Identity Proxy: passing fault in the cloud</source>
        <translation>Identity Proxy: vorübergehende Störung in der Cloud</translation>
    </message>
    <message>
        <source>Something in the Zscaler cloud did not work at this moment. Try again after a few seconds.</source>
        <translation>In der Zscaler-Cloud hat in diesem Moment etwas nicht funktioniert. Versuchen Sie es nach einigen Sekunden erneut.</translation>
    </message>
    <message>
        <source>A sign-on to a cloud application through Zscaler meets a short disturbance. Nineteen hexadecimal codes share this meaning.</source>
        <translation>Eine Anmeldung an einer Cloudanwendung über Zscaler trifft auf eine kurze Störung. Neunzehn hexadezimale Codes teilen diese Bedeutung.</translation>
    </message>
    <message>
        <source>A short fault inside the service.</source>
        <translation>Eine kurze Störung innerhalb des Dienstes.</translation>
    </message>
    <message>
        <source>Wait some seconds and start the application again.</source>
        <translation>Warten Sie einige Sekunden und starten Sie die Anwendung erneut.</translation>
    </message>
    <message>
        <source>If the same code stays for several users, report it with the time and the application.</source>
        <translation>Bleibt derselbe Code bei mehreren Benutzern, melden Sie ihn mit Zeit und Anwendung.</translation>
    </message>
    <message>
        <source>The second attempt opens the application.</source>
        <translation>Der zweite Versuch öffnet die Anwendung.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x138B</name>
    <message>
        <source>Identity Proxy: the SAML request is not valid</source>
        <translation>Identity Proxy: die SAML-Anforderung ist ungültig</translation>
    </message>
    <message>
        <source>The cloud application sent a sign-on request that Zscaler cannot use. Try again first; if that fails, the application&apos;s set-up must be checked.</source>
        <translation>Die Cloudanwendung hat eine Anmeldeanforderung gesendet, mit der Zscaler nichts anfangen kann. Versuchen Sie es zuerst erneut; hilft das nicht, muss die Einrichtung der Anwendung geprüft werden.</translation>
    </message>
    <message>
        <source>The SAML request fails the checks of the service.</source>
        <translation>Die SAML-Anforderung besteht die Prüfungen des Dienstes nicht.</translation>
    </message>
    <message>
        <source>A bookmarked or repeated sign-on address, or a wrong configuration on the application&apos;s side.</source>
        <translation>Eine als Lesezeichen gespeicherte oder wiederholte Anmeldeadresse oder eine falsche Konfiguration auf Seiten der Anwendung.</translation>
    </message>
    <message>
        <source>Open the application from its normal start address and not from a bookmark of the sign-on page.</source>
        <translation>Öffnen Sie die Anwendung über ihre normale Startadresse und nicht über ein Lesezeichen der Anmeldeseite.</translation>
    </message>
    <message>
        <source>Record the SAML request in the browser&apos;s developer tools and compare it with what the portal expects.</source>
        <translation>Zeichnen Sie die SAML-Anforderung in den Entwicklertools des Browsers auf und vergleichen Sie sie mit dem, was das Portal erwartet.</translation>
    </message>
    <message>
        <source>A fresh start from the application&apos;s front page signs on.</source>
        <translation>Ein neuer Start von der Einstiegsseite der Anwendung aus führt zur Anmeldung.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x1396</name>
    <message>
        <source>Identity Proxy: the SAML request has no ID</source>
        <translation>Identity Proxy: die SAML-Anforderung hat keine ID</translation>
    </message>
    <message>
        <source>A part that every sign-on request must carry is missing. The cloud application builds its request wrongly.</source>
        <translation>Ein Teil, den jede Anmeldeanforderung tragen muss, fehlt. Die Cloudanwendung baut ihre Anforderung falsch auf.</translation>
    </message>
    <message>
        <source>The attribute ID of the SAML request is absent.</source>
        <translation>Das Attribut ID der SAML-Anforderung fehlt.</translation>
    </message>
    <message>
        <source>An application with a home-made or faulty SAML library.</source>
        <translation>Eine Anwendung mit selbst gebauter oder fehlerhafter SAML-Bibliothek.</translation>
    </message>
    <message>
        <source>Close the browser tab and enter the application anew.</source>
        <translation>Schließen Sie die Browserregisterkarte und rufen Sie die Anwendung neu auf.</translation>
    </message>
    <message>
        <source>Show the request to the maker of the application if it lacks an ID each time.</source>
        <translation>Zeigen Sie die Anforderung dem Hersteller der Anwendung, wenn ihr jedes Mal eine ID fehlt.</translation>
    </message>
    <message>
        <source>A recorded SAML request contains an ID and is accepted.</source>
        <translation>Eine aufgezeichnete SAML-Anforderung enthält eine ID und wird akzeptiert.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x1398</name>
    <message>
        <source>Identity Proxy: user, cookie or session is not valid</source>
        <translation>Identity Proxy: Benutzer, Cookie oder Sitzung ist ungültig</translation>
    </message>
    <message>
        <source>Your session with Zscaler no longer holds. Sign on again, if need be after clearing the cookies.</source>
        <translation>Ihre Sitzung bei Zscaler gilt nicht mehr. Melden Sie sich neu an, nötigenfalls nach dem Löschen der Cookies.</translation>
    </message>
    <message>
        <source>The user, the cookie or the session behind the request cannot be confirmed; 0x1399 and 0x139A mean the same.</source>
        <translation>Benutzer, Cookie oder Sitzung hinter der Anforderung lassen sich nicht bestätigen; 0x1399 und 0x139A bedeuten dasselbe.</translation>
    </message>
    <message>
        <source>An expired session, a cookie of another account, several accounts in one browser.</source>
        <translation>Eine abgelaufene Sitzung, ein Cookie eines anderen Kontos, mehrere Konten in einem Browser.</translation>
    </message>
    <message>
        <source>Sign out of the application, close the browser and sign on again after a few seconds.</source>
        <translation>Melden Sie sich von der Anwendung ab, schließen Sie den Browser und melden Sie sich nach einigen Sekunden neu an.</translation>
    </message>
    <message>
        <source>Clear the Zscaler cookies if the code comes back.</source>
        <translation>Löschen Sie die Zscaler-Cookies, wenn der Code wiederkommt.</translation>
    </message>
    <message>
        <source>A new session opens the application without a code.</source>
        <translation>Eine neue Sitzung öffnet die Anwendung ohne Code.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x139B</name>
    <message>
        <source>Identity Proxy: the time stamp of the request is wrong</source>
        <translation>Identity Proxy: der Zeitstempel der Anforderung ist falsch</translation>
    </message>
    <message>
        <source>The sign-on request carries a time that cannot be right. Usually a clock is wrong.</source>
        <translation>Die Anmeldeanforderung trägt eine Zeit, die nicht stimmen kann. Meist geht eine Uhr falsch.</translation>
    </message>
    <message>
        <source>The time stamp in the SAML request cannot be accepted.</source>
        <translation>Der Zeitstempel in der SAML-Anforderung kann nicht akzeptiert werden.</translation>
    </message>
    <message>
        <source>The clock of the application&apos;s server, more rarely that of the computer, is wrong.</source>
        <translation>Die Uhr des Anwendungsservers, seltener die des Computers, geht falsch.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, then ask the owner of the application about the server&apos;s clock.</source>
        <translation>Prüfen Sie die Uhr des Computers und fragen Sie dann den Verantwortlichen der Anwendung nach der Uhr des Servers.</translation>
    </message>
    <message>
        <source>Synchronise the application&apos;s servers with a time server.</source>
        <translation>Synchronisieren Sie die Server der Anwendung mit einem Zeitserver.</translation>
    </message>
    <message>
        <source>The issue instant in a new request equals the present time in UTC.</source>
        <translation>Der Ausstellungszeitpunkt in einer neuen Anforderung entspricht der aktuellen Zeit in UTC.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x139C</name>
    <message>
        <source>Identity Proxy: unsupported SAML version</source>
        <translation>Identity Proxy: SAML-Version nicht unterstützt</translation>
    </message>
    <message>
        <source>The application speaks another version of the sign-on language than Zscaler. Its administrator has to change that.</source>
        <translation>Die Anwendung spricht eine andere Version der Anmeldesprache als Zscaler. Ihr Administrator muss das ändern.</translation>
    </message>
    <message>
        <source>The version named in the SAML request is not supported.</source>
        <translation>Die in der SAML-Anforderung genannte Version wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The application is set to SAML 1.1 where 2.0 is needed.</source>
        <translation>Die Anwendung ist auf SAML 1.1 eingestellt, wo 2.0 nötig ist.</translation>
    </message>
    <message>
        <source>Switch the application&apos;s single sign-on to SAML 2.0.</source>
        <translation>Stellen Sie die einmalige Anmeldung der Anwendung auf SAML 2.0 um.</translation>
    </message>
    <message>
        <source>The recorded request says Version=&quot;2.0&quot;.</source>
        <translation>In der aufgezeichneten Anforderung steht Version=&quot;2.0&quot;.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x139D</name>
    <message>
        <source>Identity Proxy: the SAML request is too old</source>
        <translation>Identity Proxy: die SAML-Anforderung ist zu alt</translation>
    </message>
    <message>
        <source>The sign-on request waited too long before it reached Zscaler. Start again and sign on without a break.</source>
        <translation>Die Anmeldeanforderung hat zu lange gewartet, bevor sie Zscaler erreichte. Beginnen Sie neu und melden Sie sich ohne Pause an.</translation>
    </message>
    <message>
        <source>The request&apos;s time has passed when it arrives; four codes share this meaning.</source>
        <translation>Die Zeit der Anforderung ist beim Eintreffen abgelaufen; vier Codes teilen diese Bedeutung.</translation>
    </message>
    <message>
        <source>A sign-on page that stood open for long, the browser&apos;s back button, or a wrong clock.</source>
        <translation>Eine lange offen stehende Anmeldeseite, die Zurück-Schaltfläche des Browsers oder eine falsche Uhr.</translation>
    </message>
    <message>
        <source>Go back to the start page of the application and sign on in one go.</source>
        <translation>Gehen Sie zur Startseite der Anwendung zurück und melden Sie sich in einem Zug an.</translation>
    </message>
    <message>
        <source>If that fails as well, compare the clocks of the computer and the application.</source>
        <translation>Hilft auch das nicht, vergleichen Sie die Uhren des Computers und der Anwendung.</translation>
    </message>
    <message>
        <source>A fresh sign-on within a minute works.</source>
        <translation>Eine neue Anmeldung innerhalb einer Minute funktioniert.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13A4</name>
    <message>
        <source>Identity Proxy: application not supported</source>
        <translation>Identity Proxy: Anwendung nicht unterstützt</translation>
    </message>
    <message>
        <source>The request comes from a cloud application that Zscaler&apos;s Identity Proxy does not serve.</source>
        <translation>Die Anforderung kommt von einer Cloudanwendung, die der Identity Proxy von Zscaler nicht bedient.</translation>
    </message>
    <message>
        <source>The application named in the SAML request is not among the supported ones.</source>
        <translation>Die in der SAML-Anforderung genannte Anwendung gehört nicht zu den unterstützten.</translation>
    </message>
    <message>
        <source>The application was set up by hand with Zscaler as identity provider.</source>
        <translation>Die Anwendung wurde von Hand mit Zscaler als Identitätsanbieter eingerichtet.</translation>
    </message>
    <message>
        <source>Look up the list of supported applications; use another identity provider for this one.</source>
        <translation>Sehen Sie in der Liste der unterstützten Anwendungen nach; verwenden Sie für diese einen anderen Identitätsanbieter.</translation>
    </message>
    <message>
        <source>The application signs on through a provider that supports it.</source>
        <translation>Die Anwendung meldet über einen Anbieter an, der sie unterstützt.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13A5</name>
    <message>
        <source>Identity Proxy: request from an unknown edge</source>
        <translation>Identity Proxy: Anforderung von einem unbekannten Edge</translation>
    </message>
    <message>
        <source>The sign-on reached Zscaler through a gateway that it does not recognise.</source>
        <translation>Die Anmeldung hat Zscaler über ein Gateway erreicht, das es nicht erkennt.</translation>
    </message>
    <message>
        <source>The SAML request names a Public Service Edge that the service does not know.</source>
        <translation>Die SAML-Anforderung nennt einen Public Service Edge, den der Dienst nicht kennt.</translation>
    </message>
    <message>
        <source>A change of the edge during the sign-on, or an outdated route.</source>
        <translation>Ein Wechsel des Edge während der Anmeldung oder eine veraltete Route.</translation>
    </message>
    <message>
        <source>Repeat the sign-on after a few seconds.</source>
        <translation>Wiederholen Sie die Anmeldung nach einigen Sekunden.</translation>
    </message>
    <message>
        <source>Report the edge&apos;s name if it persists; the page ip.zscaler.com shows which edge is in use.</source>
        <translation>Melden Sie den Namen des Edge, wenn es anhält; die Seite ip.zscaler.com zeigt, welcher Edge verwendet wird.</translation>
    </message>
    <message>
        <source>The sign-on passes through a known edge.</source>
        <translation>Die Anmeldung läuft über einen bekannten Edge.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13A6</name>
    <message>
        <source>Identity Proxy: the SAML address is wrong</source>
        <translation>Identity Proxy: die SAML-Adresse ist falsch</translation>
    </message>
    <message>
        <source>The application sends you to a sign-on address at Zscaler that does not exist.</source>
        <translation>Die Anwendung schickt Sie zu einer Anmeldeadresse bei Zscaler, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The SAML endpoint of the request is not valid.</source>
        <translation>Der SAML-Endpunkt der Anforderung ist ungültig.</translation>
    </message>
    <message>
        <source>A mistyped single sign-on address in the application.</source>
        <translation>Ein Tippfehler in der Adresse für die einmalige Anmeldung in der Anwendung.</translation>
    </message>
    <message>
        <source>Copy the single sign-on address from the Zscaler portal into the application anew.</source>
        <translation>Kopieren Sie die Adresse für die einmalige Anmeldung aus dem Zscaler-Portal neu in die Anwendung.</translation>
    </message>
    <message>
        <source>The address in the application equals the portal&apos;s, character for character.</source>
        <translation>Die Adresse in der Anwendung gleicht der im Portal Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13A9</name>
    <message>
        <source>Identity Proxy: no SAML request in the data</source>
        <translation>Identity Proxy: keine SAML-Anforderung in den Daten</translation>
    </message>
    <message>
        <source>Zscaler received an empty sign-on request. Mostly somebody opened the sign-on address directly.</source>
        <translation>Zscaler hat eine leere Anmeldeanforderung erhalten. Meist hat jemand die Anmeldeadresse direkt geöffnet.</translation>
    </message>
    <message>
        <source>The payload holds no SAML request; 0x13AA says the same.</source>
        <translation>Die Nutzdaten enthalten keine SAML-Anforderung; 0x13AA besagt dasselbe.</translation>
    </message>
    <message>
        <source>A bookmark of the sign-on page, or a device that drops the body of the request.</source>
        <translation>Ein Lesezeichen der Anmeldeseite oder ein Gerät, das den Rumpf der Anforderung verwirft.</translation>
    </message>
    <message>
        <source>Start from the application, not from a stored sign-on address.</source>
        <translation>Beginnen Sie bei der Anwendung, nicht bei einer gespeicherten Anmeldeadresse.</translation>
    </message>
    <message>
        <source>Check that no device in between strips form data if it fails for everybody.</source>
        <translation>Schlägt es bei allen fehl, prüfen Sie, dass kein Gerät dazwischen Formulardaten entfernt.</translation>
    </message>
    <message>
        <source>Starting at the application leads through the sign-on.</source>
        <translation>Der Start bei der Anwendung führt durch die Anmeldung.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13AB</name>
    <message>
        <source>Identity Proxy: the SAML request cannot be decoded</source>
        <translation>Identity Proxy: die SAML-Anforderung lässt sich nicht decodieren</translation>
    </message>
    <message>
        <source>The sign-on request arrived, but its text is damaged.</source>
        <translation>Die Anmeldeanforderung ist angekommen, aber ihr Text ist beschädigt.</translation>
    </message>
    <message>
        <source>Decoding the SAML request fails, shown as 0x13AB or 0x13AC.</source>
        <translation>Das Decodieren der SAML-Anforderung schlägt fehl, angezeigt als 0x13AB oder 0x13AC.</translation>
    </message>
    <message>
        <source>A device or an add-on that alters the request, or an address that was cut off.</source>
        <translation>Ein Gerät oder Add-on, das die Anforderung verändert, oder eine abgeschnittene Adresse.</translation>
    </message>
    <message>
        <source>Try a private browser window without add-ons.</source>
        <translation>Versuchen Sie ein privates Browserfenster ohne Add-ons.</translation>
    </message>
    <message>
        <source>Look for devices that rewrite long addresses or form fields.</source>
        <translation>Suchen Sie nach Geräten, die lange Adressen oder Formularfelder umschreiben.</translation>
    </message>
    <message>
        <source>The recorded request can be decoded with a SAML viewer.</source>
        <translation>Die aufgezeichnete Anforderung lässt sich mit einem SAML-Viewer decodieren.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13AD</name>
    <message>
        <source>Identity Proxy: the SAML request path is too long</source>
        <translation>Identity Proxy: der Pfad der SAML-Anforderung ist zu lang</translation>
    </message>
    <message>
        <source>The address with which the application calls Zscaler is longer than allowed.</source>
        <translation>Die Adresse, mit der die Anwendung Zscaler aufruft, ist länger als erlaubt.</translation>
    </message>
    <message>
        <source>The path of the SAML request exceeds the limit.</source>
        <translation>Der Pfad der SAML-Anforderung überschreitet die Grenze.</translation>
    </message>
    <message>
        <source>The application adds very long parameters to the request.</source>
        <translation>Die Anwendung hängt der Anforderung sehr lange Parameter an.</translation>
    </message>
    <message>
        <source>Shorten the relay state or use the POST binding in the application.</source>
        <translation>Kürzen Sie den Relay State oder verwenden Sie in der Anwendung das POST-Binding.</translation>
    </message>
    <message>
        <source>The shortened request is answered normally.</source>
        <translation>Die gekürzte Anforderung wird normal beantwortet.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13AE</name>
    <message>
        <source>Identity Proxy: request sent to the wrong Zscaler cloud</source>
        <translation>Identity Proxy: Anforderung an die falsche Zscaler-Cloud gesendet</translation>
    </message>
    <message>
        <source>The application asks a Zscaler cloud on which your company is not at home.</source>
        <translation>Die Anwendung fragt eine Zscaler-Cloud, in der Ihr Unternehmen nicht zu Hause ist.</translation>
    </message>
    <message>
        <source>The SAML request arrives at another cloud than the tenant&apos;s.</source>
        <translation>Die SAML-Anforderung trifft in einer anderen Cloud ein als der des Mandanten.</translation>
    </message>
    <message>
        <source>The sign-on address was copied from a guide with another cloud name.</source>
        <translation>Die Anmeldeadresse wurde aus einer Anleitung mit anderem Cloudnamen kopiert.</translation>
    </message>
    <message>
        <source>Use the address of the own cloud, as the admin portal shows it.</source>
        <translation>Verwenden Sie die Adresse der eigenen Cloud, wie das Administrationsportal sie zeigt.</translation>
    </message>
    <message>
        <source>The address names the tenant&apos;s cloud and the sign-on works.</source>
        <translation>Die Adresse nennt die Cloud des Mandanten, und die Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13AF</name>
    <message>
        <source>Identity Proxy: user not found</source>
        <translation>Identity Proxy: Benutzer nicht gefunden</translation>
    </message>
    <message>
        <source>Zscaler has no user with your name for this application. The administrator may have to add you again.</source>
        <translation>Zscaler hat für diese Anwendung keinen Benutzer Ihres Namens. Eventuell muss der Administrator Sie neu eintragen.</translation>
    </message>
    <message>
        <source>The user of the request does not exist; seven codes share this meaning.</source>
        <translation>Der Benutzer der Anforderung existiert nicht; sieben Codes teilen diese Bedeutung.</translation>
    </message>
    <message>
        <source>The user was deleted, or never existed under this name.</source>
        <translation>Der Benutzer wurde gelöscht oder hat unter diesem Namen nie existiert.</translation>
    </message>
    <message>
        <source>Search the user in the portal and add the entry again.</source>
        <translation>Suchen Sie den Benutzer im Portal und tragen Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The user shows in the portal and the application lets the person in.</source>
        <translation>Der Benutzer erscheint im Portal, und die Anwendung lässt die Person ein.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13B4</name>
    <message>
        <source>Identity Proxy: the domain in the request is wrong</source>
        <translation>Identity Proxy: die Domäne in der Anforderung ist falsch</translation>
    </message>
    <message>
        <source>Zscaler could not turn your name into the form that the application expects, because the domain does not fit.</source>
        <translation>Zscaler konnte Ihren Namen nicht in die Form bringen, die die Anwendung erwartet, weil die Domäne nicht passt.</translation>
    </message>
    <message>
        <source>The domain is not valid, or the rule that transforms user names fails; also shown as 0x13B5.</source>
        <translation>Die Domäne ist ungültig, oder die Regel zur Umwandlung der Benutzernamen schlägt fehl; auch als 0x13B5 angezeigt.</translation>
    </message>
    <message>
        <source>A transformation rule that names another domain than the user has.</source>
        <translation>Eine Umwandlungsregel, die eine andere Domäne nennt, als der Benutzer hat.</translation>
    </message>
    <message>
        <source>Check the domain and the transformation rule of the application&apos;s Identity Proxy settings.</source>
        <translation>Prüfen Sie Domäne und Umwandlungsregel in den Identity-Proxy-Einstellungen der Anwendung.</translation>
    </message>
    <message>
        <source>A test user is passed on under the right name.</source>
        <translation>Ein Testbenutzer wird unter dem richtigen Namen weitergegeben.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13B6</name>
    <message>
        <source>Identity Proxy: internal error</source>
        <translation>Identity Proxy: interner Fehler</translation>
    </message>
    <message>
        <source>Zscaler had a fault of its own during the sign-on to the application. Wait a little and try again.</source>
        <translation>Zscaler hatte während der Anmeldung an der Anwendung selbst einen Fehler. Warten Sie ein wenig und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>An internal error of the service; five codes share this meaning.</source>
        <translation>Ein interner Fehler des Dienstes; fünf Codes teilen diese Bedeutung.</translation>
    </message>
    <message>
        <source>A fault on Zscaler&apos;s side.</source>
        <translation>Ein Fehler auf Seiten von Zscaler.</translation>
    </message>
    <message>
        <source>Retry in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Pass on code, time and application if the fault stays.</source>
        <translation>Geben Sie Code, Zeit und Anwendung weiter, wenn der Fehler bleibt.</translation>
    </message>
    <message>
        <source>Later attempts succeed.</source>
        <translation>Spätere Versuche gelingen.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13B7</name>
    <message>
        <source>Identity Proxy: the application is disabled</source>
        <translation>Identity Proxy: die Anwendung ist deaktiviert</translation>
    </message>
    <message>
        <source>The company has switched this application off in Zscaler.</source>
        <translation>Das Unternehmen hat diese Anwendung in Zscaler abgeschaltet.</translation>
    </message>
    <message>
        <source>A sign-on arrives for an application that is disabled in the portal.</source>
        <translation>Eine Anmeldung trifft für eine Anwendung ein, die im Portal deaktiviert ist.</translation>
    </message>
    <message>
        <source>Disabled on purpose, or forgotten after maintenance.</source>
        <translation>Absichtlich deaktiviert oder nach einer Wartung vergessen.</translation>
    </message>
    <message>
        <source>Enable the application for the organisation if it should be used.</source>
        <translation>Aktivieren Sie die Anwendung für die Organisation, wenn sie verwendet werden soll.</translation>
    </message>
    <message>
        <source>The application is enabled and reachable.</source>
        <translation>Die Anwendung ist aktiviert und erreichbar.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13B8</name>
    <message>
        <source>Identity Proxy: application settings changed meanwhile</source>
        <translation>Identity Proxy: Einstellungen der Anwendung zwischenzeitlich geändert</translation>
    </message>
    <message>
        <source>The settings of the application were changed while you signed on. Try once more.</source>
        <translation>Die Einstellungen der Anwendung wurden während Ihrer Anmeldung geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The configuration was modified during the authentication.</source>
        <translation>Die Konfiguration wurde während der Authentifizierung geändert.</translation>
    </message>
    <message>
        <source>An administrator&apos;s change at that moment.</source>
        <translation>Eine Änderung durch einen Administrator in diesem Moment.</translation>
    </message>
    <message>
        <source>Start the sign-on from the beginning.</source>
        <translation>Beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>A sign-on after the change is complete works.</source>
        <translation>Eine Anmeldung nach Abschluss der Änderung funktioniert.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13BD</name>
    <message>
        <source>Identity Proxy: the sign-on took too long</source>
        <translation>Identity Proxy: die Anmeldung hat zu lange gedauert</translation>
    </message>
    <message>
        <source>The sign-on to the application was not finished in time. Start again and go through without a pause.</source>
        <translation>Die Anmeldung an der Anwendung wurde nicht rechtzeitig abgeschlossen. Beginnen Sie neu und führen Sie sie ohne Pause durch.</translation>
    </message>
    <message>
        <source>The SAML request was not completed in the time allowed.</source>
        <translation>Die SAML-Anforderung wurde nicht in der erlaubten Zeit abgeschlossen.</translation>
    </message>
    <message>
        <source>A slow network, or a second factor that was confirmed late.</source>
        <translation>Ein langsames Netzwerk oder ein spät bestätigter zweiter Faktor.</translation>
    </message>
    <message>
        <source>Retry and confirm the second factor promptly.</source>
        <translation>Versuchen Sie es erneut und bestätigen Sie den zweiten Faktor zügig.</translation>
    </message>
    <message>
        <source>Measure the delay to Zscaler if several users report it.</source>
        <translation>Messen Sie die Verzögerung zu Zscaler, wenn mehrere Benutzer es melden.</translation>
    </message>
    <message>
        <source>The sign-on completes within its time.</source>
        <translation>Die Anmeldung wird innerhalb ihrer Zeit abgeschlossen.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C1</name>
    <message>
        <source>Identity Proxy: wrong password of a hosted user</source>
        <translation>Identity Proxy: falsches Kennwort eines gehosteten Benutzers</translation>
    </message>
    <message>
        <source>The password for the account that is stored at Zscaler itself is not right.</source>
        <translation>Das Kennwort für das bei Zscaler selbst gespeicherte Konto stimmt nicht.</translation>
    </message>
    <message>
        <source>The user belongs to Zscaler&apos;s hosted user database and typed a wrong password.</source>
        <translation>Der Benutzer gehört zur gehosteten Benutzerdatenbank von Zscaler und hat ein falsches Kennwort eingegeben.</translation>
    </message>
    <message>
        <source>A typing error, or the Windows password used by mistake: the hosted password is a separate one.</source>
        <translation>Ein Tippfehler, oder versehentlich das Windows-Kennwort: Das gehostete Kennwort ist ein eigenes.</translation>
    </message>
    <message>
        <source>Type the password of the Zscaler account, not that of Windows.</source>
        <translation>Geben Sie das Kennwort des Zscaler-Kontos ein, nicht das von Windows.</translation>
    </message>
    <message>
        <source>Set a new password for the hosted user if it is forgotten.</source>
        <translation>Setzen Sie für den gehosteten Benutzer ein neues Kennwort, wenn es vergessen wurde.</translation>
    </message>
    <message>
        <source>The sign-on with the hosted password succeeds.</source>
        <translation>Die Anmeldung mit dem gehosteten Kennwort gelingt.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C2</name>
    <message>
        <source>Identity Proxy: the Authentication Bridge cannot be reached</source>
        <translation>Identity Proxy: die Authentication Bridge ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Zscaler could not reach the server in your company that checks the passwords.</source>
        <translation>Zscaler konnte den Server in Ihrem Unternehmen nicht erreichen, der die Kennwörter prüft.</translation>
    </message>
    <message>
        <source>The user comes through the Zscaler Authentication Bridge, and the connection to it fails; also shown as 0x13C3.</source>
        <translation>Der Benutzer kommt über die Zscaler Authentication Bridge, und die Verbindung dorthin schlägt fehl; auch als 0x13C3 angezeigt.</translation>
    </message>
    <message>
        <source>The bridge virtual machine is down, or a firewall blocks it.</source>
        <translation>Die virtuelle Maschine der Bridge läuft nicht, oder eine Firewall sperrt sie.</translation>
    </message>
    <message>
        <source>Check that the Authentication Bridge runs and shows as connected in the portal.</source>
        <translation>Prüfen Sie, dass die Authentication Bridge läuft und im Portal als verbunden erscheint.</translation>
    </message>
    <message>
        <source>Open the connections that the bridge needs towards Zscaler.</source>
        <translation>Geben Sie die Verbindungen frei, die die Bridge zu Zscaler braucht.</translation>
    </message>
    <message>
        <source>The portal shows the bridge as connected, and sign-on works.</source>
        <translation>Das Portal zeigt die Bridge als verbunden, und die Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C4</name>
    <message>
        <source>Identity Proxy: wrong password at the Authentication Bridge</source>
        <translation>Identity Proxy: falsches Kennwort an der Authentication Bridge</translation>
    </message>
    <message>
        <source>Your company&apos;s directory refused the password.</source>
        <translation>Das Verzeichnis Ihres Unternehmens hat das Kennwort abgelehnt.</translation>
    </message>
    <message>
        <source>The user comes through the Zscaler Authentication Bridge, and the password was wrong.</source>
        <translation>Der Benutzer kommt über die Zscaler Authentication Bridge, und das Kennwort war falsch.</translation>
    </message>
    <message>
        <source>A typing error or a password that was changed recently.</source>
        <translation>Ein Tippfehler oder ein kürzlich geändertes Kennwort.</translation>
    </message>
    <message>
        <source>Enter the current directory password.</source>
        <translation>Geben Sie das aktuelle Verzeichniskennwort ein.</translation>
    </message>
    <message>
        <source>Check the account for a lock after several wrong attempts.</source>
        <translation>Prüfen Sie nach mehreren falschen Versuchen, ob das Konto gesperrt ist.</translation>
    </message>
    <message>
        <source>The directory accepts the password through the bridge.</source>
        <translation>Das Verzeichnis akzeptiert das Kennwort über die Bridge.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C6</name>
    <message>
        <source>Identity Proxy: signed on with another organisation</source>
        <translation>Identity Proxy: bei einer anderen Organisation angemeldet</translation>
    </message>
    <message>
        <source>You are still signed on to Zscaler with another company&apos;s account. Sign out there and use the right one.</source>
        <translation>Sie sind bei Zscaler noch mit dem Konto eines anderen Unternehmens angemeldet. Melden Sie sich dort ab und verwenden Sie das richtige.</translation>
    </message>
    <message>
        <source>The session belongs to an organisation that has no Identity Proxy.</source>
        <translation>Die Sitzung gehört zu einer Organisation, die keinen Identity Proxy hat.</translation>
    </message>
    <message>
        <source>Two Zscaler accounts in one browser, common for consultants.</source>
        <translation>Zwei Zscaler-Konten in einem Browser, häufig bei Beratern.</translation>
    </message>
    <message>
        <source>Sign out of the present Zscaler account, then sign on with the account that has the Identity Proxy.</source>
        <translation>Melden Sie sich vom jetzigen Zscaler-Konto ab und dann mit dem Konto an, das den Identity Proxy hat.</translation>
    </message>
    <message>
        <source>The right organisation shows after the new sign-on.</source>
        <translation>Nach der neuen Anmeldung erscheint die richtige Organisation.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C7</name>
    <message>
        <source>Identity Proxy: no key to sign the answer</source>
        <translation>Identity Proxy: kein Schlüssel zum Signieren der Antwort</translation>
    </message>
    <message>
        <source>Zscaler lacks the key with which it would sign the answer to the application.</source>
        <translation>Zscaler fehlt der Schlüssel, mit dem es die Antwort an die Anwendung signieren würde.</translation>
    </message>
    <message>
        <source>There is no signing key for the SAML response.</source>
        <translation>Es gibt keinen Signaturschlüssel für die SAML-Antwort.</translation>
    </message>
    <message>
        <source>The certificate of the identity provider settings is missing or was removed.</source>
        <translation>Das Zertifikat in den Einstellungen des Identitätsanbieters fehlt oder wurde entfernt.</translation>
    </message>
    <message>
        <source>Check the SAML signing certificate of the Identity Proxy; create or choose one.</source>
        <translation>Prüfen Sie das SAML-Signaturzertifikat des Identity Proxy; erstellen oder wählen Sie eines.</translation>
    </message>
    <message>
        <source>Report it if a certificate is set and the code stays.</source>
        <translation>Melden Sie es, wenn ein Zertifikat gesetzt ist und der Code bleibt.</translation>
    </message>
    <message>
        <source>The response is signed and the application accepts it.</source>
        <translation>Die Antwort ist signiert, und die Anwendung akzeptiert sie.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C8</name>
    <message>
        <source>Identity Proxy: wrong way of sending the request</source>
        <translation>Identity Proxy: falsche Sendeart der Anforderung</translation>
    </message>
    <message>
        <source>The application sent its request in a form that Zscaler does not take here.</source>
        <translation>Die Anwendung hat ihre Anforderung in einer Form gesendet, die Zscaler hier nicht annimmt.</translation>
    </message>
    <message>
        <source>The service expected a POST request and got another one.</source>
        <translation>Der Dienst hat eine POST-Anforderung erwartet und eine andere erhalten.</translation>
    </message>
    <message>
        <source>The application is set to the redirect binding.</source>
        <translation>Die Anwendung ist auf das Redirect-Binding eingestellt.</translation>
    </message>
    <message>
        <source>Set the SAML binding of the application to HTTP POST.</source>
        <translation>Stellen Sie das SAML-Binding der Anwendung auf HTTP POST ein.</translation>
    </message>
    <message>
        <source>A capture in the browser shows a POST to the sign-on address.</source>
        <translation>Ein Mitschnitt im Browser zeigt einen POST an die Anmeldeadresse.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C9</name>
    <message>
        <source>Identity Proxy: the company was deleted meanwhile</source>
        <translation>Identity Proxy: das Unternehmen wurde zwischenzeitlich gelöscht</translation>
    </message>
    <message>
        <source>The company&apos;s entry at Zscaler was removed while the sign-on was going on.</source>
        <translation>Der Eintrag des Unternehmens bei Zscaler wurde während der Anmeldung entfernt.</translation>
    </message>
    <message>
        <source>The organisation disappeared during the authentication.</source>
        <translation>Die Organisation verschwand während der Authentifizierung.</translation>
    </message>
    <message>
        <source>A tenant that was closed or moved.</source>
        <translation>Ein Mandant, der geschlossen oder verschoben wurde.</translation>
    </message>
    <message>
        <source>Find out with Zscaler what became of the tenant.</source>
        <translation>Klären Sie mit Zscaler, was aus dem Mandanten geworden ist.</translation>
    </message>
    <message>
        <source>The tenant exists and sign-on works.</source>
        <translation>Der Mandant existiert, und die Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13CA</name>
    <message>
        <source>Identity Proxy: the identity provider was switched off</source>
        <translation>Identity Proxy: der Identitätsanbieter wurde abgeschaltet</translation>
    </message>
    <message>
        <source>The identity provider of your company was disabled during the sign-on.</source>
        <translation>Der Identitätsanbieter Ihres Unternehmens wurde während der Anmeldung deaktiviert.</translation>
    </message>
    <message>
        <source>The IdP is disabled in the portal at that moment.</source>
        <translation>Der IdP ist in diesem Moment im Portal deaktiviert.</translation>
    </message>
    <message>
        <source>A change by an administrator, or an expired set-up.</source>
        <translation>Eine Änderung durch einen Administrator oder eine abgelaufene Einrichtung.</translation>
    </message>
    <message>
        <source>Enable the identity provider for the organisation again.</source>
        <translation>Aktivieren Sie den Identitätsanbieter für die Organisation wieder.</translation>
    </message>
    <message>
        <source>The identity provider shows as enabled.</source>
        <translation>Der Identitätsanbieter erscheint als aktiviert.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13CB</name>
    <message>
        <source>Identity Proxy: the cookie is not valid</source>
        <translation>Identity Proxy: das Cookie ist ungültig</translation>
    </message>
    <message>
        <source>The browser&apos;s cookie for this sign-on cannot be used. Clearing cookies helps in most cases.</source>
        <translation>Das Cookie des Browsers für diese Anmeldung kann nicht verwendet werden. Meist hilft es, die Cookies zu löschen.</translation>
    </message>
    <message>
        <source>The cookie that comes with the request fails the check.</source>
        <translation>Das mit der Anforderung gesendete Cookie besteht die Prüfung nicht.</translation>
    </message>
    <message>
        <source>An old, cut or foreign cookie.</source>
        <translation>Ein altes, abgeschnittenes oder fremdes Cookie.</translation>
    </message>
    <message>
        <source>Clear the cookies for Zscaler and the application, then sign on again.</source>
        <translation>Löschen Sie die Cookies für Zscaler und die Anwendung und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>The new cookie is accepted.</source>
        <translation>Das neue Cookie wird akzeptiert.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13CC</name>
    <message>
        <source>Identity Proxy: application removed during the sign-on</source>
        <translation>Identity Proxy: Anwendung während der Anmeldung entfernt</translation>
    </message>
    <message>
        <source>The application was switched off or removed in Zscaler while you signed on.</source>
        <translation>Die Anwendung wurde während Ihrer Anmeldung in Zscaler abgeschaltet oder entfernt.</translation>
    </message>
    <message>
        <source>The configuration of the application was disabled or deleted; also shown as 0x13CD.</source>
        <translation>Die Konfiguration der Anwendung wurde deaktiviert oder gelöscht; auch als 0x13CD angezeigt.</translation>
    </message>
    <message>
        <source>A change by an administrator in the middle of a sign-on.</source>
        <translation>Eine Änderung durch einen Administrator mitten in einer Anmeldung.</translation>
    </message>
    <message>
        <source>Restore or enable the application if it is still needed.</source>
        <translation>Stellen Sie die Anwendung wieder her oder aktivieren Sie sie, wenn sie noch gebraucht wird.</translation>
    </message>
    <message>
        <source>The application is present and enabled in the portal.</source>
        <translation>Die Anwendung ist im Portal vorhanden und aktiviert.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>von Zscaler ausgegeben; Identity Proxy (SAML), nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:100</name>
    <message>
        <source>LDAP search filter is not valid</source>
        <translation>LDAP-Suchfilter ist ungültig</translation>
    </message>
    <message>
        <source>Zscaler could not search your company&apos;s directory because its search rule has a mistake. No user can repair that; the Zscaler administrator has to.</source>
        <translation>Zscaler konnte das Verzeichnis Ihres Unternehmens nicht durchsuchen, weil seine Suchregel einen Fehler hat. Kein Benutzer kann das beheben; der Zscaler-Administrator muss es tun.</translation>
    </message>
    <message>
        <source>A user signs on with a password form, and Zscaler searches the directory with a filter that is not correct LDAP syntax.</source>
        <translation>Ein Benutzer meldet sich über ein Kennwortformular an, und Zscaler durchsucht das Verzeichnis mit einem Filter, der keine gültige LDAP-Syntax hat.</translation>
    </message>
    <message>
        <source>A typing error in the search filter of the Zscaler admin portal, often a bracket that does not close.</source>
        <translation>Ein Tippfehler im Suchfilter des Zscaler-Administrationsportals, oft eine nicht geschlossene Klammer.</translation>
    </message>
    <message>
        <source>Correct the filter, and test exactly the same filter with ldapsearch against the directory server.</source>
        <translation>Korrigieren Sie den Filter und testen Sie genau denselben Filter mit ldapsearch am Verzeichnisserver.</translation>
    </message>
    <message>
        <source>The same filter works in ldapsearch, and a test user can sign on.</source>
        <translation>Derselbe Filter funktioniert in ldapsearch, und ein Testbenutzer kann sich anmelden.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>von Zscaler ausgegeben; LDAP-Anmeldung, nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:101</name>
    <message>
        <source>Wrong password in Zscaler&apos;s sign-on form</source>
        <translation>Falsches Kennwort im Anmeldeformular von Zscaler</translation>
    </message>
    <message>
        <source>The password typed into the Zscaler form is not the right one. Please type it again, with an eye on caps lock and keyboard language.</source>
        <translation>Das in das Zscaler-Formular eingegebene Kennwort ist nicht das richtige. Bitte geben Sie es erneut ein und achten Sie auf Feststelltaste und Tastatursprache.</translation>
    </message>
    <message>
        <source>Password sign-on against the company directory, not Windows single sign-on.</source>
        <translation>Kennwortanmeldung am Verzeichnis des Unternehmens, keine einmalige Windows-Anmeldung.</translation>
    </message>
    <message>
        <source>A mistyped or an old password.</source>
        <translation>Ein falsch eingegebenes oder altes Kennwort.</translation>
    </message>
    <message>
        <source>The password was changed in the directory a moment ago and another directory server answered.</source>
        <translation>Das Kennwort wurde eben erst im Verzeichnis geändert, und ein anderer Verzeichnisserver hat geantwortet.</translation>
    </message>
    <message>
        <source>Type the current Windows password once more.</source>
        <translation>Geben Sie das aktuelle Windows-Kennwort noch einmal ein.</translation>
    </message>
    <message>
        <source>Reset the password in the directory if the user no longer knows it.</source>
        <translation>Setzen Sie das Kennwort im Verzeichnis zurück, wenn der Benutzer es nicht mehr weiß.</translation>
    </message>
    <message>
        <source>The form accepts the password, and the web page follows.</source>
        <translation>Das Formular nimmt das Kennwort an, und die Webseite folgt.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>von Zscaler ausgegeben; LDAP-Anmeldung, nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:102</name>
    <message>
        <source>The directory server closed the connection</source>
        <translation>Der Verzeichnisserver hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>The line between Zscaler and your company&apos;s directory broke for a moment. Trying again usually helps.</source>
        <translation>Die Verbindung zwischen Zscaler und dem Verzeichnis Ihres Unternehmens brach kurz ab. Meist hilft ein neuer Versuch.</translation>
    </message>
    <message>
        <source>The directory server ends the LDAP connection while Zscaler is checking a user.</source>
        <translation>Der Verzeichnisserver beendet die LDAP-Verbindung, während Zscaler einen Benutzer prüft.</translation>
    </message>
    <message>
        <source>A restart or an overload of the directory server, a firewall that cuts idle connections.</source>
        <translation>Ein Neustart oder eine Überlastung des Verzeichnisservers, eine Firewall, die ungenutzte Verbindungen trennt.</translation>
    </message>
    <message>
        <source>Wait a minute and sign on again.</source>
        <translation>Warten Sie eine Minute und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>If it happens often, look for idle timeouts on the way from Zscaler to the directory server.</source>
        <translation>Geschieht es oft, suchen Sie auf dem Weg von Zscaler zum Verzeichnisserver nach Leerlauf-Zeitlimits.</translation>
    </message>
    <message>
        <source>Sign-on works at the second attempt and stays stable for the day.</source>
        <translation>Die Anmeldung gelingt beim zweiten Versuch und bleibt den Tag über stabil.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>von Zscaler ausgegeben; LDAP-Anmeldung, nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:103</name>
    <message>
        <source>LDAP search finds no such user</source>
        <translation>LDAP-Suche findet keinen solchen Benutzer</translation>
    </message>
    <message>
        <source>Zscaler asked your company&apos;s directory for this name and got no hit. Either the name is typed differently or the search looks in the wrong place.</source>
        <translation>Zscaler hat das Verzeichnis Ihres Unternehmens nach diesem Namen gefragt und nichts gefunden. Entweder wird der Name anders geschrieben, oder die Suche sucht am falschen Ort.</translation>
    </message>
    <message>
        <source>The live search by e-mail address or user name, depending on the advanced search setting, has no result.</source>
        <translation>Die Livesuche nach E-Mail-Adresse oder Benutzername, je nach Einstellung der erweiterten Suche, hat kein Ergebnis.</translation>
    </message>
    <message>
        <source>The user typed the short name where the e-mail address is expected, or the reverse.</source>
        <translation>Der Benutzer hat den Kurznamen eingegeben, wo die E-Mail-Adresse erwartet wird, oder umgekehrt.</translation>
    </message>
    <message>
        <source>The search base or filter leaves out the part of the directory where the account is.</source>
        <translation>Suchbasis oder Filter lassen den Teil des Verzeichnisses aus, in dem das Konto liegt.</translation>
    </message>
    <message>
        <source>Ask which name was typed and try the other form, e-mail address or logon name.</source>
        <translation>Fragen Sie, welcher Name eingegeben wurde, und versuchen Sie die andere Form, E-Mail-Adresse oder Anmeldename.</translation>
    </message>
    <message>
        <source>Run the configured query by hand with ldapsearch and widen the search base where needed.</source>
        <translation>Führen Sie die konfigurierte Abfrage von Hand mit ldapsearch aus und erweitern Sie bei Bedarf die Suchbasis.</translation>
    </message>
    <message>
        <source>ldapsearch with the portal&apos;s query returns exactly one entry for the user.</source>
        <translation>ldapsearch mit der Abfrage des Portals liefert genau einen Eintrag für den Benutzer.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>von Zscaler ausgegeben; LDAP-Anmeldung, nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:104</name>
    <message>
        <source>The user&apos;s directory name could not be read</source>
        <translation>Der Verzeichnisname des Benutzers konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Zscaler found you in the directory but could not read the full directory name that it needs to check the password. Your directory team has to look at it.</source>
        <translation>Zscaler hat Sie im Verzeichnis gefunden, konnte aber den vollständigen Verzeichnisnamen nicht lesen, den es zur Kennwortprüfung braucht. Ihr Verzeichnisteam muss sich das ansehen.</translation>
    </message>
    <message>
        <source>The distinguished name (DN) does not come back from the LDAP library.</source>
        <translation>Der Distinguished Name (DN) kommt von der LDAP-Bibliothek nicht zurück.</translation>
    </message>
    <message>
        <source>Unusual characters in the DN, or a bind account that may not read it.</source>
        <translation>Ungewöhnliche Zeichen im DN oder ein Bindungskonto, das ihn nicht lesen darf.</translation>
    </message>
    <message>
        <source>Read the entry with the bind account of Zscaler and check that the DN comes back and contains no odd characters.</source>
        <translation>Lesen Sie den Eintrag mit dem Bindungskonto von Zscaler und prüfen Sie, dass der DN zurückkommt und keine sonderbaren Zeichen enthält.</translation>
    </message>
    <message>
        <source>ldapsearch with the bind account shows the dn line of the user.</source>
        <translation>ldapsearch mit dem Bindungskonto zeigt die dn-Zeile des Benutzers.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>von Zscaler ausgegeben; LDAP-Anmeldung, nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:105</name>
    <message>
        <source>LDAP bind as the user failed</source>
        <translation>LDAP-Bindung als der Benutzer fehlgeschlagen</translation>
    </message>
    <message>
        <source>Zscaler tried to sign in to your directory in your name and was refused. The directory name may be out of date, or the account may not sign in that way.</source>
        <translation>Zscaler hat versucht, sich in Ihrem Namen an Ihrem Verzeichnis anzumelden, und wurde abgelehnt. Der Verzeichnisname kann veraltet sein, oder das Konto darf sich so nicht anmelden.</translation>
    </message>
    <message>
        <source>After the search, the bind with the user&apos;s DN and password does not succeed.</source>
        <translation>Nach der Suche gelingt die Bindung mit DN und Kennwort des Benutzers nicht.</translation>
    </message>
    <message>
        <source>The DN changed, for instance after a move to another organisational unit.</source>
        <translation>Der DN hat sich geändert, zum Beispiel nach dem Verschieben in eine andere Organisationseinheit.</translation>
    </message>
    <message>
        <source>The account is locked, disabled, or must change its password first.</source>
        <translation>Das Konto ist gesperrt, deaktiviert oder muss zuerst sein Kennwort ändern.</translation>
    </message>
    <message>
        <source>Check the state of the account in the directory: locked, disabled, password expired.</source>
        <translation>Prüfen Sie den Zustand des Kontos im Verzeichnis: gesperrt, deaktiviert, Kennwort abgelaufen.</translation>
    </message>
    <message>
        <source>Try a manual bind with the same DN; run the synchronisation if the DN is old.</source>
        <translation>Versuchen Sie eine Bindung von Hand mit demselben DN; starten Sie die Synchronisierung, wenn der DN alt ist.</translation>
    </message>
    <message>
        <source>A manual bind with the user&apos;s current DN succeeds, and so does the form.</source>
        <translation>Eine Bindung von Hand mit dem aktuellen DN des Benutzers gelingt, und das Formular ebenso.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>von Zscaler ausgegeben; LDAP-Anmeldung, nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:106</name>
    <message>
        <source>A deleted user tries to sign on</source>
        <translation>Ein gelöschter Benutzer versucht sich anzumelden</translation>
    </message>
    <message>
        <source>Zscaler has marked this user as deleted. If you still work here, your entry has to be synchronised again.</source>
        <translation>Zscaler hat diesen Benutzer als gelöscht markiert. Wenn Sie noch hier arbeiten, muss Ihr Eintrag neu synchronisiert werden.</translation>
    </message>
    <message>
        <source>Somebody whose entry is no longer among the synchronised users signs on.</source>
        <translation>Jemand meldet sich an, dessen Eintrag nicht mehr zu den synchronisierten Benutzern gehört.</translation>
    </message>
    <message>
        <source>The account was disabled, moved or filtered out, and the synchronisation removed it.</source>
        <translation>Das Konto wurde deaktiviert, verschoben oder herausgefiltert, und die Synchronisierung hat es entfernt.</translation>
    </message>
    <message>
        <source>Find out whether the person should still have access.</source>
        <translation>Klären Sie, ob die Person noch Zugang haben soll.</translation>
    </message>
    <message>
        <source>Look for the user in the synchronised list; if missing by mistake, correct the filter and synchronise.</source>
        <translation>Suchen Sie den Benutzer in der synchronisierten Liste; fehlt er versehentlich, korrigieren Sie den Filter und synchronisieren Sie.</translation>
    </message>
    <message>
        <source>The user is in the synchronised list again.</source>
        <translation>Der Benutzer steht wieder in der synchronisierten Liste.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>von Zscaler ausgegeben; LDAP-Anmeldung, nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:108</name>
    <message>
        <source>No second directory is configured for this user</source>
        <translation>Für diesen Benutzer ist kein zweites Verzeichnis konfiguriert</translation>
    </message>
    <message>
        <source>Your account belongs to a second directory of the company, but Zscaler has no settings for a second one. Zscaler has to correct its records.</source>
        <translation>Ihr Konto gehört zu einem zweiten Verzeichnis des Unternehmens, aber Zscaler hat keine Einstellungen für ein zweites. Zscaler muss seine Datensätze korrigieren.</translation>
    </message>
    <message>
        <source>A user who came from a secondary directory signs on while no secondary LDAP server is set up.</source>
        <translation>Ein Benutzer aus einem sekundären Verzeichnis meldet sich an, während kein sekundärer LDAP-Server eingerichtet ist.</translation>
    </message>
    <message>
        <source>The secondary directory was removed from the configuration, and marks of it remain on the users.</source>
        <translation>Das sekundäre Verzeichnis wurde aus der Konfiguration entfernt, und bei den Benutzern bleiben Kennzeichen davon zurück.</translation>
    </message>
    <message>
        <source>Run one synchronisation preview and one synchronisation for the organisation.</source>
        <translation>Führen Sie für die Organisation eine Synchronisierungsvorschau und eine Synchronisierung aus.</translation>
    </message>
    <message>
        <source>Have Zscaler remove the marks of the secondary directory if that does not help.</source>
        <translation>Hilft das nicht, lassen Sie Zscaler die Kennzeichen des sekundären Verzeichnisses entfernen.</translation>
    </message>
    <message>
        <source>Users of the former second directory can sign on.</source>
        <translation>Benutzer des früheren zweiten Verzeichnisses können sich anmelden.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>von Zscaler ausgegeben; LDAP-Anmeldung, nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:109</name>
    <message>
        <source>Sign-on waits for the directory synchronisation</source>
        <translation>Anmeldung wartet auf die Verzeichnissynchronisierung</translation>
    </message>
    <message>
        <source>Zscaler is just now updating its list of users and lets nobody sign on meanwhile. Please try again in a while.</source>
        <translation>Zscaler aktualisiert gerade seine Benutzerliste und lässt solange niemanden anmelden. Bitte versuchen Sie es nach einer Weile erneut.</translation>
    </message>
    <message>
        <source>The synchronisation with the company&apos;s directory is running.</source>
        <translation>Die Synchronisierung mit dem Verzeichnis des Unternehmens läuft.</translation>
    </message>
    <message>
        <source>A large or a first synchronisation that takes long.</source>
        <translation>Eine große oder erste Synchronisierung, die lange dauert.</translation>
    </message>
    <message>
        <source>Wait until the synchronisation has ended, then sign on again.</source>
        <translation>Warten Sie, bis die Synchronisierung beendet ist, und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>Move big synchronisations out of working hours.</source>
        <translation>Verlegen Sie große Synchronisierungen außerhalb der Arbeitszeit.</translation>
    </message>
    <message>
        <source>The portal shows the synchronisation as finished, and sign-on works.</source>
        <translation>Das Portal zeigt die Synchronisierung als abgeschlossen, und die Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>von Zscaler ausgegeben; LDAP-Anmeldung, nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:110</name>
    <message>
        <source>Zscaler&apos;s own directory password is wrong</source>
        <translation>Das Verzeichniskennwort von Zscaler selbst ist falsch</translation>
    </message>
    <message>
        <source>The account with which Zscaler reads your company&apos;s directory cannot sign in. That hits all users of this form, not only you.</source>
        <translation>Das Konto, mit dem Zscaler das Verzeichnis Ihres Unternehmens liest, kann sich nicht anmelden. Das trifft alle Benutzer dieses Formulars, nicht nur Sie.</translation>
    </message>
    <message>
        <source>The bind with the administrator&apos;s LDAP account is refused.</source>
        <translation>Die Bindung mit dem LDAP-Konto des Administrators wird abgelehnt.</translation>
    </message>
    <message>
        <source>The password of the bind account was changed or has expired, and the portal still has the old one.</source>
        <translation>Das Kennwort des Bindungskontos wurde geändert oder ist abgelaufen, und das Portal hat noch das alte.</translation>
    </message>
    <message>
        <source>Enter the current password of the bind account in the portal and test the connection.</source>
        <translation>Geben Sie das aktuelle Kennwort des Bindungskontos im Portal ein und testen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>Give the bind account a password that does not expire unannounced, and check that it is not locked.</source>
        <translation>Geben Sie dem Bindungskonto ein Kennwort, das nicht unangekündigt abläuft, und prüfen Sie, dass es nicht gesperrt ist.</translation>
    </message>
    <message>
        <source>The connection test of the portal succeeds.</source>
        <translation>Der Verbindungstest des Portals gelingt.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>von Zscaler ausgegeben; LDAP-Anmeldung, nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:111</name>
    <message>
        <source>Internal error while checking an LDAP sign-on</source>
        <translation>Interner Fehler bei der Prüfung einer LDAP-Anmeldung</translation>
    </message>
    <message>
        <source>Zscaler had an internal problem while it checked the password. Please try once more; if it stays, Zscaler has to look.</source>
        <translation>Zscaler hatte bei der Prüfung des Kennworts ein internes Problem. Bitte versuchen Sie es noch einmal; bleibt es, muss Zscaler nachsehen.</translation>
    </message>
    <message>
        <source>The check of a sign-on form fails inside the service, with no closer reason.</source>
        <translation>Die Prüfung eines Anmeldeformulars scheitert innerhalb des Dienstes, ohne näheren Grund.</translation>
    </message>
    <message>
        <source>A passing fault of the service.</source>
        <translation>Eine vorübergehende Störung des Dienstes.</translation>
    </message>
    <message>
        <source>Sign on a second time after a short break.</source>
        <translation>Melden Sie sich nach kurzer Pause ein zweites Mal an.</translation>
    </message>
    <message>
        <source>Report the time and the user name if the code comes back.</source>
        <translation>Melden Sie Zeit und Benutzernamen, wenn der Code wiederkommt.</translation>
    </message>
    <message>
        <source>The next attempts to sign on pass without this code.</source>
        <translation>Die nächsten Anmeldeversuche gehen ohne diesen Code durch.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>von Zscaler ausgegeben; LDAP-Anmeldung, nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:112</name>
    <message>
        <source>The advanced LDAP search cannot run</source>
        <translation>Die erweiterte LDAP-Suche kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Your company uses a special search for sign-on names, and this search has a mistake. The Zscaler administrator needs to correct it.</source>
        <translation>Ihr Unternehmen verwendet eine besondere Suche für Anmeldenamen, und diese Suche hat einen Fehler. Der Zscaler-Administrator muss sie korrigieren.</translation>
    </message>
    <message>
        <source>The advanced search filter for logins is in use and cannot be carried out.</source>
        <translation>Der erweiterte Suchfilter für Anmeldungen ist aktiv und kann nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>A faulty or unsuitable advanced search filter.</source>
        <translation>Ein fehlerhafter oder ungeeigneter erweiterter Suchfilter.</translation>
    </message>
    <message>
        <source>Test the advanced filter with ldapsearch until it returns the expected users, then save it.</source>
        <translation>Testen Sie den erweiterten Filter mit ldapsearch, bis er die erwarteten Benutzer liefert, und speichern Sie ihn dann.</translation>
    </message>
    <message>
        <source>Users are found by the advanced filter in ldapsearch and in the sign-on form.</source>
        <translation>Benutzer werden mit dem erweiterten Filter in ldapsearch und im Anmeldeformular gefunden.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>von Zscaler ausgegeben; LDAP-Anmeldung, nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:113</name>
    <message>
        <source>User not among the synchronised users</source>
        <translation>Benutzer nicht unter den synchronisierten Benutzern</translation>
    </message>
    <message>
        <source>Zscaler has not yet received your account from the company&apos;s directory. After the next update of its list it should work.</source>
        <translation>Zscaler hat Ihr Konto noch nicht aus dem Verzeichnis des Unternehmens erhalten. Nach der nächsten Aktualisierung seiner Liste sollte es funktionieren.</translation>
    </message>
    <message>
        <source>The name is valid in the directory, but the last synchronisation did not bring it to Zscaler.</source>
        <translation>Der Name ist im Verzeichnis gültig, aber die letzte Synchronisierung hat ihn nicht zu Zscaler gebracht.</translation>
    </message>
    <message>
        <source>A new account, or one outside the synchronised groups.</source>
        <translation>Ein neues Konto oder eines außerhalb der synchronisierten Gruppen.</translation>
    </message>
    <message>
        <source>Check that the user is in a synchronised group and start a synchronisation.</source>
        <translation>Prüfen Sie, dass der Benutzer in einer synchronisierten Gruppe ist, und starten Sie eine Synchronisierung.</translation>
    </message>
    <message>
        <source>Try again when the helpdesk says that the list is up to date.</source>
        <translation>Versuchen Sie es erneut, wenn der Helpdesk sagt, dass die Liste aktuell ist.</translation>
    </message>
    <message>
        <source>The user&apos;s entry can be found in the admin portal.</source>
        <translation>Der Eintrag des Benutzers ist im Administrationsportal zu finden.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>von Zscaler ausgegeben; LDAP-Anmeldung, nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:114</name>
    <message>
        <source>Connection to the directory was reset</source>
        <translation>Verbindung zum Verzeichnis wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>In the middle of the check the connection to the directory was cut. A second attempt normally works.</source>
        <translation>Mitten in der Prüfung wurde die Verbindung zum Verzeichnis getrennt. Ein zweiter Versuch funktioniert normalerweise.</translation>
    </message>
    <message>
        <source>A reset arrives on the LDAP connection while a user signs on.</source>
        <translation>Auf der LDAP-Verbindung trifft ein Reset ein, während sich ein Benutzer anmeldet.</translation>
    </message>
    <message>
        <source>A firewall or the directory server resets the connection.</source>
        <translation>Eine Firewall oder der Verzeichnisserver setzt die Verbindung zurück.</translation>
    </message>
    <message>
        <source>Start the sign-on again.</source>
        <translation>Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>Search the firewall logs for resets between Zscaler&apos;s addresses and the directory server if it repeats.</source>
        <translation>Wiederholt es sich, suchen Sie in den Firewallprotokollen nach Resets zwischen den Adressen von Zscaler und dem Verzeichnisserver.</translation>
    </message>
    <message>
        <source>Several sign-ons in a row succeed.</source>
        <translation>Mehrere Anmeldungen hintereinander gelingen.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>von Zscaler ausgegeben; LDAP-Anmeldung, nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:115</name>
    <message>
        <source>Settings changed during the sign-on</source>
        <translation>Einstellungen während der Anmeldung geändert</translation>
    </message>
    <message>
        <source>While you signed on, an administrator put new settings into force. Please simply try again.</source>
        <translation>Während Ihrer Anmeldung hat ein Administrator neue Einstellungen in Kraft gesetzt. Bitte versuchen Sie es einfach noch einmal.</translation>
    </message>
    <message>
        <source>New configuration is activated in the admin portal at the very moment of a sign-on.</source>
        <translation>Genau im Moment einer Anmeldung wird im Administrationsportal eine neue Konfiguration aktiviert.</translation>
    </message>
    <message>
        <source>A change by the Zscaler administrator.</source>
        <translation>Eine Änderung durch den Zscaler-Administrator.</translation>
    </message>
    <message>
        <source>Repeat the sign-on.</source>
        <translation>Wiederholen Sie die Anmeldung.</translation>
    </message>
    <message>
        <source>Activate changes at quiet hours.</source>
        <translation>Aktivieren Sie Änderungen zu ruhigen Zeiten.</translation>
    </message>
    <message>
        <source>The repeated sign-on passes.</source>
        <translation>Die wiederholte Anmeldung geht durch.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>von Zscaler ausgegeben; LDAP-Anmeldung, nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:116</name>
    <message>
        <source>The Zscaler entry of this user was deleted</source>
        <translation>Der Zscaler-Eintrag dieses Benutzers wurde gelöscht</translation>
    </message>
    <message>
        <source>Your entry was taken out of Zscaler&apos;s list of users. If that was a mistake, it can come back with the next synchronisation.</source>
        <translation>Ihr Eintrag wurde aus der Benutzerliste von Zscaler entfernt. War das ein Versehen, kann er mit der nächsten Synchronisierung zurückkommen.</translation>
    </message>
    <message>
        <source>Someone signs on whose entry was deleted in the meantime.</source>
        <translation>Jemand meldet sich an, dessen Eintrag inzwischen gelöscht wurde.</translation>
    </message>
    <message>
        <source>Removed by an administrator, or dropped by a synchronisation after a change in the directory.</source>
        <translation>Von einem Administrator entfernt oder nach einer Änderung im Verzeichnis bei einer Synchronisierung weggefallen.</translation>
    </message>
    <message>
        <source>See in the admin log who or what deleted the entry; synchronise again if the user should stay.</source>
        <translation>Sehen Sie im Administrationsprotokoll nach, wer oder was den Eintrag gelöscht hat; synchronisieren Sie neu, wenn der Benutzer bleiben soll.</translation>
    </message>
    <message>
        <source>The user can sign on again, or it is clear that the access has rightly ended.</source>
        <translation>Der Benutzer kann sich wieder anmelden, oder es ist klar, dass der Zugang zu Recht geendet hat.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>von Zscaler ausgegeben; LDAP-Anmeldung, nicht Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:391000</name>
    <message>
        <source>Zscaler&apos;s generic error page</source>
        <translation>Allgemeine Fehlerseite von Zscaler</translation>
    </message>
    <message>
        <source>Zscaler could not show the page and gives only its general code. The code alone does not say what went wrong, so we need to look a little further.</source>
        <translation>Zscaler konnte die Seite nicht anzeigen und gibt nur seinen allgemeinen Code aus. Der Code allein sagt nicht, was schiefging, deshalb müssen wir etwas weiter suchen.</translation>
    </message>
    <message>
        <source>The service hits an error for which it has no code of its own.</source>
        <translation>Der Dienst trifft auf einen Fehler, für den er keinen eigenen Code hat.</translation>
    </message>
    <message>
        <source>The newer code lists of Zscaler have this code; the older ones do not.</source>
        <translation>Die neueren Codelisten von Zscaler enthalten diesen Code; die älteren nicht.</translation>
    </message>
    <message>
        <source>A fault inside the Zscaler service or in the company&apos;s Zscaler configuration.</source>
        <translation>Ein Fehler im Zscaler-Dienst oder in der Zscaler-Konfiguration des Unternehmens.</translation>
    </message>
    <message>
        <source>A passing disturbance: the same page loads a minute later.</source>
        <translation>Eine vorübergehende Störung: Dieselbe Seite lädt eine Minute später.</translation>
    </message>
    <message>
        <source>Reload the page once, then try another site and another user. Note which of the three fail.</source>
        <translation>Laden Sie die Seite einmal neu, versuchen Sie dann eine andere Website und einen anderen Benutzer. Notieren Sie, was davon fehlschlägt.</translation>
    </message>
    <message>
        <source>Write down the time with the time zone, the address of the page, the user name and the text of the error page.</source>
        <translation>Schreiben Sie Zeit mit Zeitzone, Adresse der Seite, Benutzername und Text der Fehlerseite auf.</translation>
    </message>
    <message>
        <source>Open a case with these notes: only Zscaler can see what lies behind the general code.</source>
        <translation>Eröffnen Sie mit diesen Notizen einen Fall: Nur Zscaler sieht, was hinter dem allgemeinen Code steckt.</translation>
    </message>
    <message>
        <source>The page that showed 391000 opens again, in a new browser window too.</source>
        <translation>Die Seite, die 391000 zeigte, öffnet sich wieder, auch in einem neuen Browserfenster.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>von Zscaler ausgegeben</translation>
    </message>
</context>
<context>
    <name>zen:441000</name>
    <message>
        <source>Zscaler does not know the signed-in user</source>
        <translation>Zscaler kennt den angemeldeten Benutzer nicht</translation>
    </message>
    <message>
        <source>Your sign-on at this computer works. Zscaler read your name from the ticket, but it has no user of that name in your company&apos;s account.</source>
        <translation>Ihre Anmeldung an diesem Computer funktioniert. Zscaler hat Ihren Namen aus dem Ticket gelesen, hat aber im Konto Ihres Unternehmens keinen Benutzer dieses Namens.</translation>
    </message>
    <message>
        <source>Zscaler could read the Kerberos ticket and then looked up the user name in it without success.</source>
        <translation>Zscaler konnte das Kerberos-Ticket lesen und hat dann den Benutzernamen darin erfolglos gesucht.</translation>
    </message>
    <message>
        <source>The user was deleted in Zscaler, or was never created there: Kerberos does not create users.</source>
        <translation>Der Benutzer wurde in Zscaler gelöscht oder dort nie angelegt: Kerberos legt keine Benutzer an.</translation>
    </message>
    <message>
        <source>The user was not provisioned in Zscaler, or the directory synchronisation has not run since the account was made.</source>
        <translation>Der Benutzer wurde in Zscaler nicht bereitgestellt, oder die Verzeichnissynchronisierung ist seit dem Anlegen des Kontos nicht gelaufen.</translation>
    </message>
    <message>
        <source>The login attribute differs: Kerberos sends the short logon name with the Windows domain, for instance jdoe@corp.example.com, while Zscaler holds the e-mail address.</source>
        <translation>Das Anmeldeattribut ist ein anderes: Kerberos sendet den kurzen Anmeldenamen mit der Windows-Domäne, zum Beispiel jdoe@corp.example.com, während Zscaler die E-Mail-Adresse führt.</translation>
    </message>
    <message>
        <source>The user is signed in with another account than expected, for instance an administrator&apos;s or a test account.</source>
        <translation>Der Benutzer ist mit einem anderen Konto angemeldet als erwartet, zum Beispiel einem Administrator- oder Testkonto.</translation>
    </message>
    <message>
        <source>Run klist and read the line &quot;Client:&quot;. Compare this name, letter by letter, with the login name in the Zscaler admin portal.</source>
        <translation>Führen Sie klist aus und lesen Sie die Zeile &quot;Client:&quot;. Vergleichen Sie diesen Namen Buchstabe für Buchstabe mit dem Anmeldenamen im Zscaler-Administrationsportal.</translation>
    </message>
    <message>
        <source>Add the user in Zscaler, or run the directory synchronisation and check that this user comes with it.</source>
        <translation>Legen Sie den Benutzer in Zscaler an oder starten Sie die Verzeichnissynchronisierung und prüfen Sie, dass er mitkommt.</translation>
    </message>
    <message>
        <source>If many users are affected, map the login attribute of the provisioning to sAMAccountName with the Windows domain.</source>
        <translation>Sind viele Benutzer betroffen, ordnen Sie das Anmeldeattribut der Bereitstellung dem sAMAccountName mit der Windows-Domäne zu.</translation>
    </message>
    <message>
        <source>After the user was added, close the browser, open it again and load any page: no error page appears, and the Zscaler web log shows the user&apos;s name.</source>
        <translation>Nachdem der Benutzer angelegt ist, schließen Sie den Browser, öffnen Sie ihn wieder und laden Sie eine beliebige Seite: Es erscheint keine Fehlerseite, und das Zscaler-Webprotokoll zeigt den Namen des Benutzers.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>von Zscaler ausgegeben</translation>
    </message>
    <message>
        <source>The user is missing in Zscaler</source>
        <translation>Der Benutzer fehlt in Zscaler</translation>
    </message>
    <message>
        <source>The user was deleted, or has no entry in the domain that is registered with Zscaler.</source>
        <translation>Der Benutzer wurde gelöscht oder hat keinen Eintrag in der bei Zscaler registrierten Domäne.</translation>
    </message>
    <message>
        <source>All tickets are there, klist looks healthy, and other users of the same company get through.</source>
        <translation>Alle Tickets sind da, klist sieht gesund aus, und andere Benutzer desselben Unternehmens kommen durch.</translation>
    </message>
    <message>
        <source>Let the Zscaler administrator add the user under exactly the name that klist shows as the client.</source>
        <translation>Lassen Sie den Zscaler-Administrator den Benutzer genau unter dem Namen anlegen, den klist als Client zeigt.</translation>
    </message>
</context>
<context>
    <name>zen:461000</name>
    <message>
        <source>No Zscaler user matches the name in the ticket</source>
        <translation>Kein Zscaler-Benutzer passt zum Namen im Ticket</translation>
    </message>
    <message>
        <source>Windows has proved who you are, but the name it sends does not match any user in the company&apos;s Zscaler account. Someone has to add you there or correct the name.</source>
        <translation>Windows hat bewiesen, wer Sie sind, aber der gesendete Name passt zu keinem Benutzer im Zscaler-Konto des Unternehmens. Jemand muss Sie dort eintragen oder den Namen korrigieren.</translation>
    </message>
    <message>
        <source>Zscaler prints 461000 for the same situation as 441000; its pages do not tell the two apart.</source>
        <translation>Zscaler gibt 461000 in derselben Lage aus wie 441000; seine Seiten unterscheiden die beiden nicht.</translation>
    </message>
    <message>
        <source>Typical for the first days of a new colleague, after a change of name, or after a move to another domain.</source>
        <translation>Typisch für die ersten Tage eines neuen Kollegen, nach einer Namensänderung oder nach dem Wechsel in eine andere Domäne.</translation>
    </message>
    <message>
        <source>The new or renamed account has not yet arrived in Zscaler.</source>
        <translation>Das neue oder umbenannte Konto ist noch nicht in Zscaler angekommen.</translation>
    </message>
    <message>
        <source>The Zscaler entry still carries the old login name after a marriage or a change of department.</source>
        <translation>Der Zscaler-Eintrag trägt nach Heirat oder Abteilungswechsel noch den alten Anmeldenamen.</translation>
    </message>
    <message>
        <source>The account lives in a domain of the forest from which Zscaler takes no users.</source>
        <translation>Das Konto liegt in einer Domäne der Gesamtstruktur, aus der Zscaler keine Benutzer übernimmt.</translation>
    </message>
    <message>
        <source>Ask when the account was created or renamed. If that was today, wait for the next synchronisation or ask for an extra run.</source>
        <translation>Fragen Sie, wann das Konto angelegt oder umbenannt wurde. War das heute, warten Sie die nächste Synchronisierung ab oder bitten Sie um einen zusätzlichen Lauf.</translation>
    </message>
    <message>
        <source>Give the Zscaler administrator the client line of klist word for word, with upper and lower case.</source>
        <translation>Geben Sie dem Zscaler-Administrator die Clientzeile aus klist Wort für Wort, mit Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Search the user list for the short name; correct the entry or create it, then activate the change.</source>
        <translation>Suchen Sie den Kurznamen in der Benutzerliste; korrigieren Sie den Eintrag oder legen Sie ihn an und setzen Sie dann die Änderung in Kraft.</translation>
    </message>
    <message>
        <source>The Zscaler user list shows the name of klist&apos;s client line, and the user can browse after restarting the browser.</source>
        <translation>Die Zscaler-Benutzerliste zeigt den Namen aus der Clientzeile von klist, und der Benutzer kann nach einem Neustart des Browsers surfen.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>von Zscaler ausgegeben</translation>
    </message>
    <message>
        <source>The name in Zscaler is another one</source>
        <translation>Der Name in Zscaler ist ein anderer</translation>
    </message>
    <message>
        <source>The user was removed from Zscaler or cannot be found in the domain that is registered there.</source>
        <translation>Der Benutzer wurde aus Zscaler entfernt oder ist in der dort registrierten Domäne nicht zu finden.</translation>
    </message>
    <message>
        <source>Only this user sees the page; on the same computer a colleague&apos;s sign-on works.</source>
        <translation>Nur dieser Benutzer sieht die Seite; am selben Computer funktioniert die Anmeldung eines Kollegen.</translation>
    </message>
    <message>
        <source>Create or correct the user in Zscaler so that its login name equals the ticket&apos;s client name.</source>
        <translation>Legen Sie den Benutzer in Zscaler an oder korrigieren Sie ihn, sodass sein Anmeldename dem Clientnamen des Tickets gleicht.</translation>
    </message>
</context>
<context>
    <name>zen:451000</name>
    <message>
        <source>Your company&apos;s domain is not registered with Zscaler</source>
        <translation>Die Domäne Ihres Unternehmens ist bei Zscaler nicht registriert</translation>
    </message>
    <message>
        <source>Zscaler received a valid sign-on, but it comes from a Windows domain that Zscaler does not count as one of your company&apos;s. Zscaler itself has to add the domain.</source>
        <translation>Zscaler hat eine gültige Anmeldung erhalten, aber aus einer Windows-Domäne, die Zscaler nicht zu Ihrem Unternehmen zählt. Zscaler selbst muss die Domäne hinzufügen.</translation>
    </message>
    <message>
        <source>The realm of the user, which is the part after the @ in the client name, is not among the registered domains of the tenant.</source>
        <translation>Der Realm des Benutzers, also der Teil nach dem @ im Clientnamen, gehört nicht zu den registrierten Domänen des Mandanten.</translation>
    </message>
    <message>
        <source>Often the first test of a new domain, after a merger, or in a forest with several domains.</source>
        <translation>Oft der erste Test einer neuen Domäne, nach einer Fusion oder in einer Gesamtstruktur mit mehreren Domänen.</translation>
    </message>
    <message>
        <source>The Windows domain, such as CORP.EXAMPLE.COM, was never registered, only the mail domain example.com.</source>
        <translation>Die Windows-Domäne, etwa CORP.EXAMPLE.COM, wurde nie registriert, nur die Maildomäne example.com.</translation>
    </message>
    <message>
        <source>A new child domain or a second forest came into use without telling Zscaler.</source>
        <translation>Eine neue untergeordnete Domäne oder eine zweite Gesamtstruktur wurde in Betrieb genommen, ohne es Zscaler mitzuteilen.</translation>
    </message>
    <message>
        <source>The tenant is on another Zscaler cloud than the one the computer talks to.</source>
        <translation>Der Mandant liegt in einer anderen Zscaler-Cloud als der, mit der der Computer spricht.</translation>
    </message>
    <message>
        <source>Note the realm from the client line of klist and ask whether users of other domains get through.</source>
        <translation>Notieren Sie den Realm aus der Clientzeile von klist und fragen Sie, ob Benutzer anderer Domänen durchkommen.</translation>
    </message>
    <message>
        <source>Compare that realm with the list of domains in the company profile of the Zscaler admin portal.</source>
        <translation>Vergleichen Sie diesen Realm mit der Liste der Domänen im Firmenprofil des Zscaler-Administrationsportals.</translation>
    </message>
    <message>
        <source>Ask Zscaler Support to register the realm for the tenant; customers cannot do this alone.</source>
        <translation>Bitten Sie den Zscaler-Support, den Realm für den Mandanten zu registrieren; Kunden können das nicht allein.</translation>
    </message>
    <message>
        <source>The realm appears in the company profile, and the first user of that domain can browse.</source>
        <translation>Der Realm erscheint im Firmenprofil, und der erste Benutzer dieser Domäne kann surfen.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>von Zscaler ausgegeben</translation>
    </message>
    <message>
        <source>The realm is not registered</source>
        <translation>Der Realm ist nicht registriert</translation>
    </message>
    <message>
        <source>The user&apos;s realm is none of the domains that Zscaler has on record for the company.</source>
        <translation>Der Realm des Benutzers ist keine der Domänen, die Zscaler für das Unternehmen führt.</translation>
    </message>
    <message>
        <source>Everybody from one domain sees the page, while users from another domain of the company do not.</source>
        <translation>Alle aus einer Domäne sehen die Seite, Benutzer aus einer anderen Domäne des Unternehmens nicht.</translation>
    </message>
    <message>
        <source>Ask Zscaler Support to register the realm for the company.</source>
        <translation>Bitten Sie den Zscaler-Support, den Realm für das Unternehmen zu registrieren.</translation>
    </message>
</context>
<context>
    <name>zen:471000</name>
    <message>
        <source>The browser sent no Kerberos ticket to Zscaler</source>
        <translation>Der Browser hat Zscaler kein Kerberos-Ticket gesendet</translation>
    </message>
    <message>
        <source>Zscaler asked the browser to sign you on, and the browser answered without a Kerberos ticket, nearly always with the older method NTLM. The reason is somewhere on the way to that ticket: proxy setting, computer, domain controller or trust.</source>
        <translation>Zscaler hat den Browser gebeten, Sie anzumelden, und der Browser hat ohne Kerberos-Ticket geantwortet, fast immer mit dem älteren Verfahren NTLM. Der Grund liegt irgendwo auf dem Weg zu diesem Ticket: Proxyeinstellung, Computer, Domänencontroller oder Vertrauensstellung.</translation>
    </message>
    <message>
        <source>The browser answers the proxy&apos;s challenge (407) with something else than a Kerberos ticket.</source>
        <translation>Der Browser beantwortet die Aufforderung des Proxys (407) mit etwas anderem als einem Kerberos-Ticket.</translation>
    </message>
    <message>
        <source>One code stands for five situations. What klist and a capture show tells them apart.</source>
        <translation>Ein Code steht für fünf Situationen. Was klist und ein Mitschnitt zeigen, unterscheidet sie.</translation>
    </message>
    <message>
        <source>The wrong PAC file is in use, so the browser talks to an IP address or to a port without Kerberos.</source>
        <translation>Die falsche PAC-Datei ist aktiv, deshalb spricht der Browser mit einer IP-Adresse oder einem Port ohne Kerberos.</translation>
    </message>
    <message>
        <source>The computer lacks the Kerberos settings for the Zscaler realm, or the user is not signed in to the domain.</source>
        <translation>Dem Computer fehlen die Kerberos-Einstellungen für den Zscaler-Realm, oder der Benutzer ist nicht an der Domäne angemeldet.</translation>
    </message>
    <message>
        <source>The computer cannot reach a domain controller, for instance at home without VPN.</source>
        <translation>Der Computer kann keinen Domänencontroller erreichen, zum Beispiel zu Hause ohne VPN.</translation>
    </message>
    <message>
        <source>The trust with Zscaler does not allow AES.</source>
        <translation>Die Vertrauensstellung mit Zscaler lässt AES nicht zu.</translation>
    </message>
    <message>
        <source>The trust with Zscaler is missing, has a wrong name, or its two sides hold different passwords.</source>
        <translation>Die Vertrauensstellung mit Zscaler fehlt, hat einen falschen Namen, oder ihre beiden Seiten haben verschiedene Kennwörter.</translation>
    </message>
    <message>
        <source>All tickets are there and the browser still sends NTLM: an old PAC in its cache, or a browser policy that leaves out negotiate.</source>
        <translation>Alle Tickets sind da, und der Browser sendet trotzdem NTLM: eine alte PAC in seinem Cache oder eine Browserrichtlinie ohne negotiate.</translation>
    </message>
    <message>
        <source>Run klist purge, open a web page, then run klist. Note which of three tickets are there: krbtgt of the own domain, krbtgt of the Zscaler realm, HTTP for the Zscaler gateway.</source>
        <translation>Führen Sie klist purge aus, öffnen Sie eine Webseite und führen Sie dann klist aus. Notieren Sie, welche von drei Tickets da sind: krbtgt der eigenen Domäne, krbtgt des Zscaler-Realms, HTTP für das Zscaler-Gateway.</translation>
    </message>
    <message>
        <source>Look up which PAC file the browser uses, and whether it returns a host name with port 8800 and not an IP address.</source>
        <translation>Sehen Sie nach, welche PAC-Datei der Browser verwendet und ob sie einen Hostnamen mit Port 8800 und keine IP-Adresse zurückgibt.</translation>
    </message>
    <message>
        <source>Check the two registry keys MitRealms and domain_realm under HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\Kerberos for the Zscaler realm.</source>
        <translation>Prüfen Sie die beiden Registrierungsschlüssel MitRealms und domain_realm unter HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\Kerberos für den Zscaler-Realm.</translation>
    </message>
    <message>
        <source>If the ticket krbtgt for the Zscaler realm is missing while the own one is there, check the realm trust: name in capitals, incoming, AES ticked.</source>
        <translation>Fehlt das Ticket krbtgt für den Zscaler-Realm, während das eigene da ist, prüfen Sie die Realmvertrauensstellung: Name in Großbuchstaben, eingehend, AES angekreuzt.</translation>
    </message>
    <message>
        <source>Provide the Kerberos PAC file; give out a new trust password where the two sides do not match.</source>
        <translation>Stellen Sie die Kerberos-PAC-Datei bereit; vergeben Sie ein neues Kennwort für die Vertrauensstellung, wo die beiden Seiten nicht übereinstimmen.</translation>
    </message>
    <message>
        <source>klist lists all three tickets after a web page was opened, and the page loads without the code.</source>
        <translation>klist führt nach dem Öffnen einer Webseite alle drei Tickets auf, und die Seite lädt ohne den Code.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>von Zscaler ausgegeben</translation>
    </message>
    <message>
        <source>Occurrence 1: the PAC file is the wrong one</source>
        <translation>Fall 1: Die PAC-Datei ist die falsche</translation>
    </message>
    <message>
        <source>The browser uses the default PAC file in place of the Kerberos PAC file, so its traffic goes to the IP address of a Zscaler edge.</source>
        <translation>Der Browser verwendet die Standard-PAC-Datei statt der Kerberos-PAC-Datei, sein Datenverkehr geht daher an die IP-Adresse eines Zscaler-Edge.</translation>
    </message>
    <message>
        <source>klist shows neither the ticket of the Zscaler KDC nor that of the Zscaler edge, because for an IP address no ticket can be asked.</source>
        <translation>klist zeigt weder das Ticket des Zscaler-KDC noch das des Zscaler-Edge, weil für eine IP-Adresse kein Ticket angefordert werden kann.</translation>
    </message>
    <message>
        <source>Set the Kerberos PAC file. It names the edge by its host name and leads to port 8800.</source>
        <translation>Stellen Sie die Kerberos-PAC-Datei ein. Sie nennt den Edge mit seinem Hostnamen und führt zu Port 8800.</translation>
    </message>
    <message>
        <source>Occurrence 2: the Kerberos settings did not reach the computer</source>
        <translation>Fall 2: Die Kerberos-Einstellungen haben den Computer nicht erreicht</translation>
    </message>
    <message>
        <source>The group policy with the realm mapping has not arrived on this computer.</source>
        <translation>Die Gruppenrichtlinie mit der Realmzuordnung ist auf diesem Computer nicht angekommen.</translation>
    </message>
    <message>
        <source>A capture on the computer shows no question to the domain controller about the Zscaler realm at all.</source>
        <translation>Ein Mitschnitt auf dem Computer zeigt gar keine Anfrage an den Domänencontroller zum Zscaler-Realm.</translation>
    </message>
    <message>
        <source>Check the registry for the Zscaler entries under MitRealms and domain_realm; if they are missing, run gpupdate /force within reach of the domain and sign on again.</source>
        <translation>Prüfen Sie in der Registrierung die Zscaler-Einträge unter MitRealms und domain_realm; fehlen sie, führen Sie bei erreichbarer Domäne gpupdate /force aus und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Occurrence 2: the policy does not exist in the domain</source>
        <translation>Fall 2: Die Richtlinie existiert in der Domäne nicht</translation>
    </message>
    <message>
        <source>The settings were never put into a group policy on the domain controller, or the policy is not linked where the computer is.</source>
        <translation>Die Einstellungen wurden nie in eine Gruppenrichtlinie auf dem Domänencontroller aufgenommen, oder die Richtlinie ist dort nicht verknüpft, wo der Computer liegt.</translation>
    </message>
    <message>
        <source>Other policies arrive, but gpresult lists none with the Zscaler realm, and again no query for Zscaler leaves the computer.</source>
        <translation>Andere Richtlinien kommen an, aber gpresult führt keine mit dem Zscaler-Realm auf, und wieder verlässt keine Anfrage zu Zscaler den Computer.</translation>
    </message>
    <message>
        <source>Have the AD administrator create or link the policy with the host-name-to-realm mapping and the realm&apos;s KDC.</source>
        <translation>Lassen Sie den AD-Administrator die Richtlinie mit der Zuordnung von Hostnamen zum Realm und dem KDC des Realms anlegen oder verknüpfen.</translation>
    </message>
    <message>
        <source>Occurrence 2: the user is not signed in to the domain</source>
        <translation>Fall 2: Der Benutzer ist nicht an der Domäne angemeldet</translation>
    </message>
    <message>
        <source>The user works with a local account, a workgroup computer or a computer outside the domain.</source>
        <translation>Der Benutzer arbeitet mit einem lokalen Konto, an einem Arbeitsgruppencomputer oder einem Computer außerhalb der Domäne.</translation>
    </message>
    <message>
        <source>klist shows no ticket of the own domain either, although a domain controller can be reached.</source>
        <translation>klist zeigt auch kein Ticket der eigenen Domäne, obwohl ein Domänencontroller erreichbar ist.</translation>
    </message>
    <message>
        <source>Sign out and sign in with the domain account while the domain can be reached.</source>
        <translation>Melden Sie sich ab und mit dem Domänenkonto wieder an, während die Domäne erreichbar ist.</translation>
    </message>
    <message>
        <source>Occurrence 3: the trust does not allow AES</source>
        <translation>Fall 3: Die Vertrauensstellung lässt AES nicht zu</translation>
    </message>
    <message>
        <source>In the properties of the realm trust, AES is not enabled on the domain controller&apos;s side.</source>
        <translation>In den Eigenschaften der Realmvertrauensstellung ist AES auf der Seite des Domänencontrollers nicht aktiviert.</translation>
    </message>
    <message>
        <source>klist shows neither the Zscaler KDC&apos;s nor the edge&apos;s ticket, and in a capture the own domain controller answers with ETYPE_NOSUPP (14).</source>
        <translation>klist zeigt weder das Ticket des Zscaler-KDC noch das des Edge, und in einem Mitschnitt antwortet der eigene Domänencontroller mit ETYPE_NOSUPP (14).</translation>
    </message>
    <message>
        <source>Open the realm trust and tick that the other domain supports Kerberos AES encryption, or use ksetup /setenctypeattr.</source>
        <translation>Öffnen Sie die Realmvertrauensstellung und kreuzen Sie an, dass die andere Domäne Kerberos-AES-Verschlüsselung unterstützt, oder verwenden Sie ksetup /setenctypeattr.</translation>
    </message>
    <message>
        <source>Occurrence 4: there is no trust with Zscaler</source>
        <translation>Fall 4: Es gibt keine Vertrauensstellung mit Zscaler</translation>
    </message>
    <message>
        <source>The realm trust was not set up on the domain controller.</source>
        <translation>Die Realmvertrauensstellung wurde auf dem Domänencontroller nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The Zscaler tickets are missing in klist, and the capture shows PRINCIPAL_UNKNOWN (7) for krbtgt of the Zscaler realm; nltest /domain_trusts does not list the cloud.</source>
        <translation>Die Zscaler-Tickets fehlen in klist, und der Mitschnitt zeigt PRINCIPAL_UNKNOWN (7) für krbtgt des Zscaler-Realms; nltest /domain_trusts führt die Cloud nicht auf.</translation>
    </message>
    <message>
        <source>Create the incoming, non-transitive realm trust for the Zscaler cloud with the password from the Zscaler admin portal.</source>
        <translation>Legen Sie die eingehende, nicht transitive Realmvertrauensstellung für die Zscaler-Cloud mit dem Kennwort aus dem Zscaler-Administrationsportal an.</translation>
    </message>
    <message>
        <source>Occurrence 4: the trust has the wrong name</source>
        <translation>Fall 4: Die Vertrauensstellung hat den falschen Namen</translation>
    </message>
    <message>
        <source>The trust exists, but its name is not the company&apos;s Zscaler cloud, or it is not written in capitals.</source>
        <translation>Die Vertrauensstellung existiert, aber ihr Name ist nicht die Zscaler-Cloud des Unternehmens oder nicht in Großbuchstaben geschrieben.</translation>
    </message>
    <message>
        <source>PRINCIPAL_UNKNOWN comes back although nltest /domain_trusts lists a trust that looks similar.</source>
        <translation>PRINCIPAL_UNKNOWN kommt zurück, obwohl nltest /domain_trusts eine ähnlich aussehende Vertrauensstellung aufführt.</translation>
    </message>
    <message>
        <source>Compare the name with the cloud name in the Zscaler admin portal; delete the wrong trust and create it anew in upper case.</source>
        <translation>Vergleichen Sie den Namen mit dem Cloudnamen im Zscaler-Administrationsportal; löschen Sie die falsche Vertrauensstellung und legen Sie sie in Großbuchstaben neu an.</translation>
    </message>
    <message>
        <source>Occurrence 4: the two trust passwords differ</source>
        <translation>Fall 4: Die beiden Kennwörter der Vertrauensstellung sind verschieden</translation>
    </message>
    <message>
        <source>The trust was created with a password that Zscaler does not have, or Zscaler&apos;s password was regenerated later.</source>
        <translation>Die Vertrauensstellung wurde mit einem Kennwort angelegt, das Zscaler nicht hat, oder das Kennwort von Zscaler wurde später neu erzeugt.</translation>
    </message>
    <message>
        <source>Zscaler&apos;s page speaks of PRINCIPAL_UNKNOWN; by the protocol one rather sees the krbtgt ticket of the Zscaler realm in klist and then error 31 or 41 from the Zscaler KDC.</source>
        <translation>Die Seite von Zscaler spricht von PRINCIPAL_UNKNOWN; dem Protokoll nach sieht man eher das krbtgt-Ticket des Zscaler-Realms in klist und dann Fehler 31 oder 41 vom Zscaler-KDC.</translation>
    </message>
    <message>
        <source>Generate a new trust password in the Zscaler admin portal, delete the trust on the domain controller and create it again with that password. A stored password cannot be read back or compared.</source>
        <translation>Erzeugen Sie im Zscaler-Administrationsportal ein neues Kennwort für die Vertrauensstellung, löschen Sie diese auf dem Domänencontroller und legen Sie sie mit dem Kennwort neu an. Ein gespeichertes Kennwort kann man weder auslesen noch vergleichen.</translation>
    </message>
    <message>
        <source>Occurrence 5: the domain controller cannot be reached</source>
        <translation>Fall 5: Der Domänencontroller ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The computer has no connection to its domain controller: no VPN, wrong DNS server, blocked port 88.</source>
        <translation>Der Computer hat keine Verbindung zu seinem Domänencontroller: kein VPN, falscher DNS-Server, Port 88 gesperrt.</translation>
    </message>
    <message>
        <source>After klist purge and a reload of the page klist stays empty; even the own domain&apos;s ticket does not come back.</source>
        <translation>Nach klist purge und erneutem Laden der Seite bleibt klist leer; nicht einmal das Ticket der eigenen Domäne kommt zurück.</translation>
    </message>
    <message>
        <source>Restore the connection: start the VPN, check DNS and port 88, then lock and unlock the computer so that a new ticket is fetched.</source>
        <translation>Stellen Sie die Verbindung wieder her: Starten Sie das VPN, prüfen Sie DNS und Port 88, sperren und entsperren Sie dann den Computer, damit ein neues Ticket geholt wird.</translation>
    </message>
    <message>
        <source>Occurrence 5: DirectAccess misjudges where the computer is</source>
        <translation>Fall 5: DirectAccess schätzt den Ort des Computers falsch ein</translation>
    </message>
    <message>
        <source>The DirectAccess client takes the computer to be in the office when it is outside, or the other way round.</source>
        <translation>Der DirectAccess-Client hält den Computer für im Büro, obwohl er draußen ist, oder umgekehrt.</translation>
    </message>
    <message>
        <source>The same empty klist as without a connection; netsh name show effectivepolicy shows rules that do not fit the place.</source>
        <translation>Dasselbe leere klist wie ohne Verbindung; netsh name show effectivepolicy zeigt Regeln, die nicht zum Ort passen.</translation>
    </message>
    <message>
        <source>Correct the detection of the inside network (the location server and its certificate), then reconnect.</source>
        <translation>Korrigieren Sie die Erkennung des internen Netzes (den Netzwerkadressenserver und sein Zertifikat) und verbinden Sie dann neu.</translation>
    </message>
</context>
<context>
    <name>zen:48100</name>
    <message>
        <source>The sign-on data arrived damaged</source>
        <translation>Die Anmeldedaten sind beschädigt angekommen</translation>
    </message>
    <message>
        <source>Your browser did send a Kerberos ticket, but on the way to Zscaler the data was changed, so that Zscaler cannot read it. Something between this computer and Zscaler touches the request.</source>
        <translation>Ihr Browser hat ein Kerberos-Ticket gesendet, aber auf dem Weg zu Zscaler wurden die Daten verändert, sodass Zscaler sie nicht lesen kann. Etwas zwischen diesem Computer und Zscaler greift in die Anforderung ein.</translation>
    </message>
    <message>
        <source>The Proxy-Authorization header holds text that is no correct Base64 or no correct Kerberos message.</source>
        <translation>Der Header Proxy-Authorization enthält Text, der kein korrektes Base64 oder keine korrekte Kerberos-Nachricht ist.</translation>
    </message>
    <message>
        <source>Zscaler prints this code as 48100; the other codes of its table suggest that 481000 is meant, so both lead here.</source>
        <translation>Zscaler gibt diesen Code als 48100 aus; die anderen Codes seiner Tabelle legen nahe, dass 481000 gemeint ist, deshalb führen beide hierher.</translation>
    </message>
    <message>
        <source>Another proxy, a security gateway or a load balancer that inspects HTTP shortens or rewrites the header.</source>
        <translation>Ein weiterer Proxy, ein Sicherheitsgateway oder ein Lastenausgleich, der HTTP prüft, kürzt den Header oder schreibt ihn um.</translation>
    </message>
    <message>
        <source>Security software or a local relay program on the computer handles the proxy request.</source>
        <translation>Sicherheitssoftware oder ein lokales Relay-Programm auf dem Computer bearbeitet die Proxyanforderung.</translation>
    </message>
    <message>
        <source>The header is too long for a device on the way because the user is in very many groups.</source>
        <translation>Der Header ist für ein Gerät auf dem Weg zu lang, weil der Benutzer in sehr vielen Gruppen ist.</translation>
    </message>
    <message>
        <source>Try from another network, for example a phone&apos;s hotspot with VPN, and with the local security software&apos;s web filter off where policy allows it.</source>
        <translation>Versuchen Sie es aus einem anderen Netzwerk, zum Beispiel über den Hotspot eines Telefons mit VPN, und mit ausgeschaltetem Webfilter der lokalen Sicherheitssoftware, wo die Richtlinie das erlaubt.</translation>
    </message>
    <message>
        <source>Look for devices between client and Zscaler that inspect or change HTTP headers, and exempt the traffic to port 8800.</source>
        <translation>Suchen Sie nach Geräten zwischen Client und Zscaler, die HTTP-Header prüfen oder ändern, und nehmen Sie den Verkehr zu Port 8800 davon aus.</translation>
    </message>
    <message>
        <source>Take the request header from a capture and let the token check decode it; never send the whole token by mail.</source>
        <translation>Nehmen Sie den Anforderungsheader aus einem Mitschnitt und lassen Sie ihn von der Tokenprüfung decodieren; senden Sie nie das ganze Token per Mail.</translation>
    </message>
    <message>
        <source>If no device on the way is to blame, give Zscaler Support the time, the user and the edge&apos;s host name.</source>
        <translation>Ist kein Gerät auf dem Weg schuld, geben Sie dem Zscaler-Support Zeit, Benutzer und Hostnamen des Edge.</translation>
    </message>
    <message>
        <source>The token in the Proxy-Authorization header decodes as a Kerberos message, and the page loads on the user&apos;s usual network.</source>
        <translation>Das Token im Header Proxy-Authorization lässt sich als Kerberos-Nachricht decodieren, und die Seite lädt im üblichen Netzwerk des Benutzers.</translation>
    </message>
    <message>
        <source>printed by Zscaler with five digits; 481000 as the meant number is probable, unconfirmed</source>
        <translation>von Zscaler mit fünf Ziffern ausgegeben; 481000 als gemeinte Nummer ist wahrscheinlich, unbestätigt</translation>
    </message>
    <message>
        <source>The header was damaged on the way</source>
        <translation>Der Header wurde unterwegs beschädigt</translation>
    </message>
    <message>
        <source>An intermediate proxy or a layer 7 device corrupts the Proxy-Authorization header.</source>
        <translation>Ein zwischengeschalteter Proxy oder ein Layer-7-Gerät verfälscht den Header Proxy-Authorization.</translation>
    </message>
    <message>
        <source>klist shows all three tickets, and the same user gets through on another network path.</source>
        <translation>klist zeigt alle drei Tickets, und derselbe Benutzer kommt auf einem anderen Netzwerkweg durch.</translation>
    </message>
    <message>
        <source>Find and exempt the device; if there is none, contact Zscaler Support.</source>
        <translation>Finden Sie das Gerät und richten Sie eine Ausnahme ein; gibt es keines, wenden Sie sich an den Zscaler-Support.</translation>
    </message>
</context>
<context>
    <name>zen:491000</name>
    <message>
        <source>Zscaler refused the ticket or the user name in it</source>
        <translation>Zscaler hat das Ticket oder den Benutzernamen darin abgelehnt</translation>
    </message>
    <message>
        <source>Zscaler got a Kerberos ticket from this computer, but could not accept it. By far the most common reason is a clock that is wrong by more than five minutes.</source>
        <translation>Zscaler hat von diesem Computer ein Kerberos-Ticket erhalten, konnte es aber nicht akzeptieren. Der mit Abstand häufigste Grund ist eine Uhr, die um mehr als fünf Minuten falsch geht.</translation>
    </message>
    <message>
        <source>The ticket arrived in one piece, and its check failed: time, key or user name.</source>
        <translation>Das Ticket ist unversehrt angekommen, und seine Prüfung ist gescheitert: Zeit, Schlüssel oder Benutzername.</translation>
    </message>
    <message>
        <source>Comes together with 501000 in one line of Zscaler&apos;s table; both mean the same to the helpdesk.</source>
        <translation>Steht zusammen mit 501000 in einer Zeile der Zscaler-Tabelle; für den Helpdesk bedeuten beide dasselbe.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is more than five minutes away from the Zscaler KDC&apos;s, or its time zone is set wrongly with the clock corrected by hand.</source>
        <translation>Die Uhr des Computers weicht um mehr als fünf Minuten von der des Zscaler-KDC ab, oder seine Zeitzone ist falsch eingestellt und die Uhr von Hand korrigiert.</translation>
    </message>
    <message>
        <source>The domain controller&apos;s clock is wrong, so the tickets it issues are dated wrongly.</source>
        <translation>Die Uhr des Domänencontrollers geht falsch, deshalb sind die ausgestellten Tickets falsch datiert.</translation>
    </message>
    <message>
        <source>With a correct clock: a fault on the Zscaler side that only Zscaler can see.</source>
        <translation>Bei richtiger Uhr: ein Fehler auf Seiten von Zscaler, den nur Zscaler sehen kann.</translation>
    </message>
    <message>
        <source>Look at the clock of the computer and compare it with a phone. Tell the helpdesk the time, the date and the time zone.</source>
        <translation>Sehen Sie auf die Uhr des Computers und vergleichen Sie sie mit einem Telefon. Nennen Sie dem Helpdesk Uhrzeit, Datum und Zeitzone.</translation>
    </message>
    <message>
        <source>Run w32tm /query /status, then w32tm /resync /rediscover; set the clock by hand first if it is off by days. After that run klist purge.</source>
        <translation>Führen Sie w32tm /query /status aus, dann w32tm /resync /rediscover; stellen Sie die Uhr zuerst von Hand, wenn sie um Tage abweicht. Führen Sie danach klist purge aus.</translation>
    </message>
    <message>
        <source>If many computers are off, check the time source of the PDC emulator.</source>
        <translation>Weichen viele Computer ab, prüfen Sie die Zeitquelle des PDC-Emulators.</translation>
    </message>
    <message>
        <source>If the clocks agree, pass on the user, the time and the output of klist.</source>
        <translation>Stimmen die Uhren überein, geben Sie Benutzer, Zeit und die Ausgabe von klist weiter.</translation>
    </message>
    <message>
        <source>The offset to the domain controller and to the Zscaler KDC is under a few seconds, and after klist purge the page loads.</source>
        <translation>Die Abweichung zum Domänencontroller und zum Zscaler-KDC liegt unter wenigen Sekunden, und nach klist purge lädt die Seite.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>von Zscaler ausgegeben</translation>
    </message>
    <message>
        <source>Occurrence 1: the clock is wrong</source>
        <translation>Fall 1: Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>The time of the computer is not right.</source>
        <translation>Die Zeit des Computers stimmt nicht.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock and a reliable clock differ by more than five minutes; a capture may show SKEW (37).</source>
        <translation>Die Uhr des Computers und eine verlässliche Uhr weichen um mehr als fünf Minuten voneinander ab; ein Mitschnitt kann SKEW (37) zeigen.</translation>
    </message>
    <message>
        <source>Correct the time, make the computer take it from a time server, purge the tickets.</source>
        <translation>Korrigieren Sie die Zeit, lassen Sie den Computer sie von einem Zeitserver beziehen, löschen Sie die Tickets.</translation>
    </message>
    <message>
        <source>Occurrence 2: something else</source>
        <translation>Fall 2: Etwas anderes</translation>
    </message>
    <message>
        <source>The token is refused although the clocks agree.</source>
        <translation>Das Token wird abgelehnt, obwohl die Uhren übereinstimmen.</translation>
    </message>
    <message>
        <source>All three tickets are in klist, the offset is small, and the code comes again after a purge.</source>
        <translation>Alle drei Tickets sind in klist, die Abweichung ist klein, und der Code kommt nach dem Löschen wieder.</translation>
    </message>
    <message>
        <source>Collect klist, time and edge name and contact Zscaler Support.</source>
        <translation>Sammeln Sie klist, Zeit und Name des Edge und wenden Sie sich an den Zscaler-Support.</translation>
    </message>
</context>
<context>
    <name>zen:501000</name>
    <message>
        <source>The Kerberos token was not accepted</source>
        <translation>Das Kerberos-Token wurde nicht akzeptiert</translation>
    </message>
    <message>
        <source>The proof of identity that your computer sent to Zscaler was turned down. First we check the clock, because a wrong clock makes good tickets look bad.</source>
        <translation>Der Identitätsnachweis, den Ihr Computer an Zscaler gesendet hat, wurde zurückgewiesen. Wir prüfen zuerst die Uhr, denn eine falsche Uhr lässt gute Tickets schlecht aussehen.</translation>
    </message>
    <message>
        <source>Zscaler prints 501000 for an invalid token or an invalid user name, without saying which of the two.</source>
        <translation>Zscaler gibt 501000 bei ungültigem Token oder ungültigem Benutzernamen aus, ohne zu sagen, welches von beiden.</translation>
    </message>
    <message>
        <source>Seen after a laptop woke from a long sleep, after a virtual machine was resumed, and after travelling.</source>
        <translation>Beobachtet, nachdem ein Laptop aus langem Standby erwachte, eine virtuelle Maschine fortgesetzt wurde und nach Reisen.</translation>
    </message>
    <message>
        <source>Wrong time: a resumed virtual machine, an empty CMOS battery, a hand-set clock.</source>
        <translation>Falsche Zeit: eine fortgesetzte virtuelle Maschine, eine leere CMOS-Batterie, eine von Hand gestellte Uhr.</translation>
    </message>
    <message>
        <source>A ticket that is older than a change of the trust password.</source>
        <translation>Ein Ticket, das älter ist als eine Änderung des Kennworts der Vertrauensstellung.</translation>
    </message>
    <message>
        <source>A problem that cannot be seen from the client.</source>
        <translation>Ein Problem, das vom Client aus nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>Compare the clock with a trusted one to the minute, the date and the zone included; resynchronise if they differ.</source>
        <translation>Vergleichen Sie die Uhr auf die Minute mit einer verlässlichen, einschließlich Datum und Zeitzone; synchronisieren Sie neu, wenn sie abweicht.</translation>
    </message>
    <message>
        <source>With a right clock, purge the tickets, restart the browser and try once more before escalating.</source>
        <translation>Geht die Uhr richtig, löschen Sie die Tickets, starten Sie den Browser neu und versuchen Sie es vor dem Eskalieren noch einmal.</translation>
    </message>
    <message>
        <source>Hand over date and time in UTC, the code 501000, the client name and the server line of the HTTP ticket.</source>
        <translation>Geben Sie Datum und Zeit in UTC, den Code 501000, den Clientnamen und die Serverzeile des HTTP-Tickets weiter.</translation>
    </message>
    <message>
        <source>A fresh HTTP ticket for the gateway is in klist, its start time matches the wall clock, and browsing works.</source>
        <translation>Ein frisches HTTP-Ticket für das Gateway ist in klist, seine Startzeit stimmt mit der Wanduhr überein, und das Surfen funktioniert.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>von Zscaler ausgegeben</translation>
    </message>
    <message>
        <source>Occurrence 1: wrong time on the computer</source>
        <translation>Fall 1: Falsche Zeit auf dem Computer</translation>
    </message>
    <message>
        <source>The computer does not follow a time server, and its clock has drifted by more than five minutes.</source>
        <translation>Der Computer folgt keinem Zeitserver, und seine Uhr ist um mehr als fünf Minuten abgewichen.</translation>
    </message>
    <message>
        <source>w32tm /stripchart against the domain controller shows an offset above 300 seconds.</source>
        <translation>w32tm /stripchart gegen den Domänencontroller zeigt eine Abweichung über 300 Sekunden.</translation>
    </message>
    <message>
        <source>Synchronise with the time server and fetch new tickets.</source>
        <translation>Synchronisieren Sie mit dem Zeitserver und holen Sie neue Tickets.</translation>
    </message>
    <message>
        <source>Occurrence 2: other reasons</source>
        <translation>Fall 2: Andere Gründe</translation>
    </message>
    <message>
        <source>Clock and tickets are in order, and the token is still refused.</source>
        <translation>Uhr und Tickets sind in Ordnung, und das Token wird trotzdem abgelehnt.</translation>
    </message>
    <message>
        <source>The code stays after a resynchronised clock, purged tickets and a browser restart.</source>
        <translation>Der Code bleibt nach synchronisierter Uhr, gelöschten Tickets und Neustart des Browsers.</translation>
    </message>
    <message>
        <source>Escalate to Zscaler Support with the collected facts.</source>
        <translation>Eskalieren Sie mit den gesammelten Fakten an den Zscaler-Support.</translation>
    </message>
</context>
<context>
    <name>zen:510000</name>
    <message>
        <source>The login name is too long for Zscaler</source>
        <translation>Der Anmeldename ist für Zscaler zu lang</translation>
    </message>
    <message>
        <source>Your login name has more characters than Zscaler can take. It needs either a shorter name or help from Zscaler.</source>
        <translation>Ihr Anmeldename hat mehr Zeichen, als Zscaler annehmen kann. Nötig ist ein kürzerer Name oder Hilfe von Zscaler.</translation>
    </message>
    <message>
        <source>The client name in the ticket, with its realm, is longer than the service allows. Zscaler does not publish the limit.</source>
        <translation>Der Clientname im Ticket ist mit seinem Realm länger, als der Dienst erlaubt. Zscaler veröffentlicht die Grenze nicht.</translation>
    </message>
    <message>
        <source>Zscaler prints 510000; the pattern of its other codes suggests 511000, so both are understood here.</source>
        <translation>Zscaler gibt 510000 aus; das Muster seiner anderen Codes lässt 511000 vermuten, deshalb werden hier beide verstanden.</translation>
    </message>
    <message>
        <source>An unusually long account name, often made of full names or of service labels, joined with a long domain name.</source>
        <translation>Ein ungewöhnlich langer Kontoname, oft aus vollen Namen oder Dienstbezeichnungen gebildet, mit einem langen Domänennamen.</translation>
    </message>
    <message>
        <source>Count the characters of the client name in klist, the realm included, and compare with colleagues for whom it works.</source>
        <translation>Zählen Sie die Zeichen des Clientnamens in klist, einschließlich Realm, und vergleichen Sie mit Kollegen, bei denen es funktioniert.</translation>
    </message>
    <message>
        <source>Ask Zscaler Support for the limit and for a way out before any account is renamed.</source>
        <translation>Fragen Sie den Zscaler-Support nach der Grenze und nach einem Ausweg, bevor ein Konto umbenannt wird.</translation>
    </message>
    <message>
        <source>If Zscaler cannot help, plan a shorter logon name with the user; a rename touches more than the proxy.</source>
        <translation>Kann Zscaler nicht helfen, planen Sie mit dem Benutzer einen kürzeren Anmeldenamen; eine Umbenennung betrifft mehr als den Proxy.</translation>
    </message>
    <message>
        <source>With the shorter name, or after Zscaler&apos;s change, the user signs out and in, and browsing works.</source>
        <translation>Mit dem kürzeren Namen oder nach der Änderung durch Zscaler meldet sich der Benutzer ab und wieder an, und das Surfen funktioniert.</translation>
    </message>
    <message>
        <source>printed by Zscaler as 510000; 511000 as the meant number is probable, unconfirmed</source>
        <translation>von Zscaler als 510000 ausgegeben; 511000 als gemeinte Nummer ist wahrscheinlich, unbestätigt</translation>
    </message>
    <message>
        <source>The login name exceeds the limit</source>
        <translation>Der Anmeldename überschreitet die Grenze</translation>
    </message>
    <message>
        <source>The number of characters of the login name is above the service&apos;s maximum.</source>
        <translation>Die Zeichenzahl des Anmeldenamens liegt über dem Höchstwert des Dienstes.</translation>
    </message>
    <message>
        <source>Only users with very long names are affected, on every computer.</source>
        <translation>Nur Benutzer mit sehr langen Namen sind betroffen, an jedem Computer.</translation>
    </message>
    <message>
        <source>Contact Zscaler Support; shorten the name only as the last resort.</source>
        <translation>Wenden Sie sich an den Zscaler-Support; kürzen Sie den Namen nur als letzten Ausweg.</translation>
    </message>
</context>
<context>
    <name>zen:211000</name>
    <message>
        <source>Redirected traffic comes from a place without authentication</source>
        <translation>Umgeleiteter Datenverkehr kommt von einem Standort ohne Authentifizierung</translation>
    </message>
    <message>
        <source>This is a Zscaler code, but it is not about Kerberos. Your web traffic reaches Zscaler by a way for which sign-on is switched off, while a redirect expects it to be on.</source>
        <translation>Das ist ein Zscaler-Code, aber er hat nichts mit Kerberos zu tun. Ihr Webverkehr erreicht Zscaler auf einem Weg, für den die Anmeldung ausgeschaltet ist, während eine Umleitung sie eingeschaltet erwartet.</translation>
    </message>
    <message>
        <source>A request that the gateway redirected arrives from a location where authentication is disabled.</source>
        <translation>Eine vom Gateway umgeleitete Anforderung trifft von einem Standort ein, an dem die Authentifizierung deaktiviert ist.</translation>
    </message>
    <message>
        <source>The redirected requests and the normal ones leave the company by different routes.</source>
        <translation>Die umgeleiteten und die normalen Anforderungen verlassen das Unternehmen auf verschiedenen Wegen.</translation>
    </message>
    <message>
        <source>The location in Zscaler was set up without authentication by mistake.</source>
        <translation>Der Standort wurde in Zscaler versehentlich ohne Authentifizierung eingerichtet.</translation>
    </message>
    <message>
        <source>Compare the route and the public address of the redirected request with those of the normal traffic.</source>
        <translation>Vergleichen Sie Weg und öffentliche Adresse der umgeleiteten Anforderung mit denen des normalen Verkehrs.</translation>
    </message>
    <message>
        <source>Check the authentication switch of the location to which the public address belongs.</source>
        <translation>Prüfen Sie den Authentifizierungsschalter des Standorts, zu dem die öffentliche Adresse gehört.</translation>
    </message>
    <message>
        <source>Both kinds of traffic come from the same location, and the code is gone.</source>
        <translation>Beide Arten von Verkehr kommen vom selben Standort, und der Code ist weg.</translation>
    </message>
    <message>
        <source>printed by Zscaler; not a Kerberos code</source>
        <translation>von Zscaler ausgegeben; kein Kerberos-Code</translation>
    </message>
</context>
<context>
    <name>zen:421000</name>
    <message>
        <source>The browser&apos;s Zscaler cookie belongs to another organisation</source>
        <translation>Das Zscaler-Cookie des Browsers gehört zu einer anderen Organisation</translation>
    </message>
    <message>
        <source>This code looks like a Kerberos code but is not one. The browser still keeps a Zscaler cookie of another company, and that does not fit the proxy port in use here.</source>
        <translation>Dieser Code sieht wie ein Kerberos-Code aus, ist aber keiner. Der Browser hält noch ein Zscaler-Cookie eines anderen Unternehmens, und das passt nicht zum hier verwendeten Proxyport.</translation>
    </message>
    <message>
        <source>The organisation named in the user&apos;s cookie differs from the one that owns the dedicated proxy port.</source>
        <translation>Die im Cookie des Benutzers genannte Organisation ist eine andere als die, der der dedizierte Proxyport gehört.</translation>
    </message>
    <message>
        <source>The browser was used with another company&apos;s Zscaler before: a consultant, a test tenant, a merger.</source>
        <translation>Der Browser wurde zuvor mit dem Zscaler eines anderen Unternehmens verwendet: ein Berater, ein Testmandant, eine Fusion.</translation>
    </message>
    <message>
        <source>The PAC file or the proxy setting points to a dedicated port of another tenant.</source>
        <translation>Die PAC-Datei oder die Proxyeinstellung zeigt auf den dedizierten Port eines anderen Mandanten.</translation>
    </message>
    <message>
        <source>Clear the cookies of the browser, close all its windows and try again.</source>
        <translation>Löschen Sie die Cookies des Browsers, schließen Sie alle seine Fenster und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>If it comes back, check that the proxy port belongs to the own organisation.</source>
        <translation>Kommt der Code wieder, prüfen Sie, dass der Proxyport zur eigenen Organisation gehört.</translation>
    </message>
    <message>
        <source>If cleared cookies and the right port do not help, export the logs and open a case with Zscaler.</source>
        <translation>Helfen gelöschte Cookies und der richtige Port nicht, exportieren Sie die Protokolle und eröffnen Sie einen Fall bei Zscaler.</translation>
    </message>
    <message>
        <source>After clearing the cookies the page loads, also after the next restart of the browser.</source>
        <translation>Nach dem Löschen der Cookies lädt die Seite, auch nach dem nächsten Neustart des Browsers.</translation>
    </message>
    <message>
        <source>printed by Zscaler; not a Kerberos code</source>
        <translation>von Zscaler ausgegeben; kein Kerberos-Code</translation>
    </message>
</context>
<context>
    <name>phrase</name>
    <message>
        <source>the logon server is the computer itself</source>
        <translation>der Anmeldeserver ist der Rechner selbst</translation>
    </message>
    <message>
        <source>%1 groups of the domain</source>
        <translation>%1 Gruppen der Domäne</translation>
    </message>
    <message>
        <source>the computer is not a member of a domain</source>
        <translation>der Rechner gehört keiner Domäne an</translation>
    </message>
    <message>
        <source>not inbound</source>
        <translation>nicht eingehend</translation>
    </message>
    <message>
        <source>no realm trust among %1 trusts</source>
        <translation>keine Realm-Vertrauensstellung unter %1 Vertrauensstellungen</translation>
    </message>
    <message>
        <source>it is a HAR file of a browser&apos;s network view</source>
        <translation>es ist eine HAR-Datei aus der Netzwerkansicht eines Browsers</translation>
    </message>
    <message>
        <source>it is a net-log of Chrome, Edge or another Chromium browser</source>
        <translation>es ist ein Net-Log von Chrome, Edge oder einem anderen Chromium-Browser</translation>
    </message>
    <message>
        <source>it has the lines of Firefox&apos;s log of Negotiate</source>
        <translation>es hat die Zeilen von Firefox’ Negotiate-Protokoll</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <translation>%1, verlangt für %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>[%1] token for %2</source>
        <translation>[%1] Token für %2</translation>
    </message>
    <message>
        <source>an unnamed service</source>
        <translation>ein ungenannter Dienst</translation>
    </message>
    <message>
        <source>the browser&apos;s own log says so</source>
        <translation>das sagt das Protokoll des Browsers selbst</translation>
    </message>
    <message>
        <source>%1 s between the KDC and this computer, frame %2</source>
        <translation>%1 s zwischen KDC und diesem Rechner, Frame %2</translation>
    </message>
    <message>
        <source>%1 s between the service and this computer, frame %2</source>
        <translation>%1 s zwischen Dienst und diesem Rechner, Frame %2</translation>
    </message>
    <message>
        <source>%1: %2, frame %3</source>
        <translation>%1: %2, Frame %3</translation>
    </message>
    <message>
        <source>PKINIT, frame %1</source>
        <translation>PKINIT, Frame %1</translation>
    </message>
    <message>
        <source>S4U, frame %1</source>
        <translation>S4U, Frame %1</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>aus %1 wurde %2</translation>
    </message>
    <message>
        <source>%1, %2 tries</source>
        <translation>%1, %2 Versuche</translation>
    </message>
    <message>
        <source>DNS knows no KDC: %1</source>
        <translation>DNS kennt kein KDC: %1</translation>
    </message>
    <message>
        <source>although a sign-on was asked for</source>
        <translation>obwohl eine Anmeldung verlangt wurde</translation>
    </message>
    <message>
        <source>more than %1 connections at once; the rest of TCP was left out</source>
        <translation>mehr als %1 Verbindungen zugleich; der Rest von TCP wurde ausgelassen</translation>
    </message>
    <message>
        <source>%1 more messages were left out; the first %2 are kept</source>
        <translation>%1 weitere Nachrichten wurden ausgelassen; die ersten %2 sind da</translation>
    </message>
    <message>
        <source>%1 more sign-ons were left out; the first %2 are kept</source>
        <translation>%1 weitere Anmeldungen wurden ausgelassen; die ersten %2 sind da</translation>
    </message>
    <message>
        <source>the %1 messages and sign-ons that tell most, of %2, are kept with the case; what was found was drawn from all</source>
        <translation>die %1 aussagekräftigsten von %2 Nachrichten und Anmeldungen bleiben beim Fall; die Befunde stammen aus allen</translation>
    </message>
    <message>
        <source>the newest %1 of %2 names and connections are kept with the case; what was found was drawn from all</source>
        <translation>die neuesten %1 von %2 Namen und Verbindungen bleiben beim Fall; die Befunde stammen aus allen</translation>
    </message>
    <message>
        <source>stopped after frame %1</source>
        <translation>nach Frame %1 angehalten</translation>
    </message>
    <message>
        <source>synchronized with %1</source>
        <translation>abgeglichen mit %1</translation>
    </message>
    <message>
        <source>the time service of this computer is not running, so its clock may be wrong</source>
        <translation>der Zeitdienst dieses Computers läuft nicht, seine Uhr kann falsch gehen</translation>
    </message>
    <message>
        <source>this computer follows no other clock, so its clock may be wrong</source>
        <translation>dieser Computer folgt keiner anderen Uhr, seine Uhr kann falsch gehen</translation>
    </message>
    <message>
        <source>Windows refused the question about the secure channel: it wants an administrator&apos;s prompt</source>
        <translation>Windows hat die Frage nach dem sicheren Kanal abgelehnt: Sie braucht eine Eingabeaufforderung als Administrator</translation>
    </message>
    <message>
        <source>a ticket for the own domain came with the cloud sign-on</source>
        <translation>mit der Cloudanmeldung kam ein Ticket für die eigene Domäne</translation>
    </message>
    <message>
        <source>this format keeps no dates: the frames are shown as of 2000-01-01, and no clocks were compared with them</source>
        <translation>dieses Format kennt kein Datum: Die Frames stehen unter dem 01.01.2000, und keine Uhr wurde mit ihnen verglichen</translation>
    </message>
    <message>
        <source>the file is empty: stop the capture before you copy it</source>
        <translation>die Datei ist leer: Beenden Sie den Mitschnitt, bevor Sie ihn kopieren</translation>
    </message>
    <message>
        <source>%1: %2 wrong passwords, then the account was locked</source>
        <translation>%1: %2 falsche Kennwörter, dann wurde das Konto gesperrt</translation>
    </message>
    <message>
        <source>%1 users from %2</source>
        <translation>%1 Benutzer von %2</translation>
    </message>
    <message>
        <source>%1: %2 wrong passwords</source>
        <translation>%1: %2 falsche Kennwörter</translation>
    </message>
    <message>
        <source>signed on from another address</source>
        <translation>von einer anderen Adresse angemeldet</translation>
    </message>
    <message>
        <source>referral to %1, frame %2</source>
        <translation>Verweis an %1, Frame %2</translation>
    </message>
    <message>
        <source>the realm %1 was guessed from the host name, frame %2</source>
        <translation>der Realm %1 wurde aus dem Rechnernamen erraten, Frame %2</translation>
    </message>
    <message>
        <source>the own realm was asked for %1 instead</source>
        <translation>stattdessen wurde der eigene Realm nach %1 gefragt</translation>
    </message>
    <message>
        <source>only a guess was asked: %1</source>
        <translation>nur eine Vermutung wurde gefragt: %1</translation>
    </message>
    <message>
        <source>the proxy asked for a ticket, and no KDC was asked for one</source>
        <translation>der Proxy verlangte ein Ticket, aber kein KDC wurde danach gefragt</translation>
    </message>
    <message>
        <source>%1: issued, frame %2</source>
        <translation>%1: ausgegeben, Frame %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3), frame %4</source>
        <translation>%1: %2 (%3), Frame %4</translation>
    </message>
    <message>
        <source>%1: no answer, frame %2</source>
        <translation>%1: keine Antwort, Frame %2</translation>
    </message>
    <message>
        <source>%1: refused, frame %2</source>
        <translation>%1: abgewiesen, Frame %2</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1, Frame %2</translation>
    </message>
    <message>
        <source>after the offer in frame %1</source>
        <translation>nach dem Angebot in Frame %1</translation>
    </message>
    <message>
        <source>a later ticket was taken, frame %1</source>
        <translation>ein späteres Ticket wurde angenommen, Frame %1</translation>
    </message>
    <message>
        <source>key version %1 was refused, %2 was taken</source>
        <translation>Schlüsselversion %1 wurde abgewiesen, %2 angenommen</translation>
    </message>
    <message>
        <source>issued just before it was refused</source>
        <translation>kurz vor der Abweisung ausgegeben</translation>
    </message>
    <message>
        <source>it begins as a %1 capture</source>
        <translation>es beginnt wie ein %1-Mitschnitt</translation>
    </message>
    <message>
        <source>%1 is %2, which is %3</source>
        <translation>%1 ist %2, das ist %3</translation>
    </message>
    <message>
        <source>entries for %1 are in force although the computer is in that network</source>
        <translation>Einträge für %1 gelten, obwohl der Rechner in diesem Netz ist</translation>
    </message>
    <message>
        <source>setspn found duplicates: %1</source>
        <translation>setspn fand Doppelte: %1</translation>
    </message>
    <message>
        <source>no policies were fetched</source>
        <translation>es wurden keine Richtlinien geholt</translation>
    </message>
    <message>
        <source>it has the lines of curl -v</source>
        <translation>es hat die Zeilen von curl -v</translation>
    </message>
    <message>
        <source>it has the messages of Kerberos programs</source>
        <translation>es hat die Meldungen von Kerberos-Programmen</translation>
    </message>
    <message>
        <source>it has the words of a Kerberos error</source>
        <translation>es hat die Worte eines Kerberos-Fehlers</translation>
    </message>
    <message>
        <source>it has the output of %1</source>
        <translation>es hat die Ausgabe von %1</translation>
    </message>
    <message>
        <source>[libdefaults] names no default_realm</source>
        <translation>[libdefaults] nennt keinen default_realm</translation>
    </message>
    <message>
        <source>no default_realm, unless %1 names one</source>
        <translation>kein default_realm, außer %1 nennt einen</translation>
    </message>
    <message>
        <source>default_realm is %1, [realms] knows %2: capitals count</source>
        <translation>default_realm ist %1, [realms] kennt %2: Großschreibung zählt</translation>
    </message>
    <message>
        <source>no kdc for %1, and dns_lookup_kdc is off</source>
        <translation>kein kdc für %1, und dns_lookup_kdc ist aus</translation>
    </message>
    <message>
        <source>%1 = %2, line %3</source>
        <translation>%1 = %2, Zeile %3</translation>
    </message>
    <message>
        <source>%1, but no kdc for that realm</source>
        <translation>%1, aber kein kdc für diesen Realm</translation>
    </message>
    <message>
        <source>[domain_realm] leads no host to another realm than %1</source>
        <translation>[domain_realm] führt keinen Rechner zu einem anderen Realm als %1</translation>
    </message>
    <message>
        <source>[realms] has %1, but [domain_realm] leads no host to it</source>
        <translation>[realms] hat %1, aber [domain_realm] führt keinen Rechner dorthin</translation>
    </message>
    <message>
        <source>it has the section [%1]</source>
        <translation>es hat den Abschnitt [%1]</translation>
    </message>
    <message>
        <source>the file takes in others that are not here: %1</source>
        <translation>die Datei bindet andere ein, die nicht hier sind: %1</translation>
    </message>
    <message>
        <source>the own realm was asked for %1</source>
        <translation>der eigene Realm wurde nach %1 gefragt</translation>
    </message>
    <message>
        <source>%1 wrong passwords, then the account was locked</source>
        <translation>%1 falsche Kennwörter, dann wurde das Konto gesperrt</translation>
    </message>
    <message>
        <source>kinit asked for a new password</source>
        <translation>kinit verlangte ein neues Kennwort</translation>
    </message>
    <message>
        <source>kinit warns of the encryption</source>
        <translation>kinit warnt vor der Verschlüsselung</translation>
    </message>
    <message>
        <source>%1 users from %2, first %3</source>
        <translation>%1 Benutzer von %2, zuerst %3</translation>
    </message>
    <message>
        <source>%1 tries of %2 users</source>
        <translation>%1 Versuche von %2 Benutzern</translation>
    </message>
    <message>
        <source>%1: %2 wrong passwords%3, usually %4 s apart</source>
        <translation>%1: %2 falsche Kennwörter%3, meist %4 s auseinander</translation>
    </message>
    <message>
        <source>%1: wrong passwords from %2</source>
        <translation>%1: falsche Kennwörter von %2</translation>
    </message>
    <message>
        <source>it begins with the mark of an event log file</source>
        <translation>es beginnt mit dem Kennzeichen einer Ereignisprotokolldatei</translation>
    </message>
    <message>
        <source>it holds Windows events in XML</source>
        <translation>es enthält Windows-Ereignisse in XML</translation>
    </message>
    <message>
        <source>it holds Windows events in JSON</source>
        <translation>es enthält Windows-Ereignisse in JSON</translation>
    </message>
    <message>
        <source>it reads like the description of a Windows event</source>
        <translation>es liest sich wie die Beschreibung eines Windows-Ereignisses</translation>
    </message>
    <message>
        <source>the newest %1 of %2 events are kept with the case; what was found was drawn from all</source>
        <translation>die neuesten %1 von %2 Ereignissen bleiben beim Fall; die Befunde stammen aus allen</translation>
    </message>
    <message>
        <source>there is no Windows event in it</source>
        <translation>es enthält kein Windows-Ereignis</translation>
    </message>
    <message>
        <source>Hand in an .evtx file, or copy the event in Event Viewer with Copy, Copy Details as Text.</source>
        <translation>Geben Sie eine .evtx-Datei ein oder kopieren Sie das Ereignis in der Ereignisanzeige mit „Details als Text kopieren“.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>names that do not exist were asked for</source>
        <translation>nach Namen gefragt, die es nicht gibt</translation>
    </message>
    <message>
        <source>a service name was not found</source>
        <translation>ein Dienstname wurde nicht gefunden</translation>
    </message>
    <message>
        <source>a name is registered on several accounts</source>
        <translation>ein Name ist für mehrere Konten registriert</translation>
    </message>
    <message>
        <source>an account has no key</source>
        <translation>ein Konto hat keinen Schlüssel</translation>
    </message>
    <message>
        <source>a postdated ticket was asked for, which Windows never does</source>
        <translation>ein vordatiertes Ticket wurde verlangt, was Windows nie tut</translation>
    </message>
    <message>
        <source>sign-on was refused by policy (hours, computer, card)</source>
        <translation>die Anmeldung wurde durch Richtlinie abgewiesen (Zeiten, Rechner, Karte)</translation>
    </message>
    <message>
        <source>no encryption type in common</source>
        <translation>keine gemeinsame Verschlüsselungsart</translation>
    </message>
    <message>
        <source>a checksum type that the controller does not know</source>
        <translation>eine Prüfsummenart, die der Domänencontroller nicht kennt</translation>
    </message>
    <message>
        <source>accounts that are locked, disabled or expired were tried</source>
        <translation>gesperrte, deaktivierte oder abgelaufene Konten wurden versucht</translation>
    </message>
    <message>
        <source>something could not be decrypted</source>
        <translation>etwas ließ sich nicht entschlüsseln</translation>
    </message>
    <message>
        <source>a request was seen twice</source>
        <translation>eine Anfrage wurde zweimal gesehen</translation>
    </message>
    <message>
        <source>a ticket did not fit the key of the service</source>
        <translation>ein Ticket passte nicht zum Schlüssel des Dienstes</translation>
    </message>
    <message>
        <source>a generic error</source>
        <translation>ein allgemeiner Fehler</translation>
    </message>
    <message>
        <source>a certificate was not trusted</source>
        <translation>einem Zertifikat wurde nicht vertraut</translation>
    </message>
    <message>
        <source>trouble with a smart card</source>
        <translation>Ärger mit einer Smartcard</translation>
    </message>
    <message>
        <source>%1 of administrators or accounts with special privileges: %2</source>
        <translation>%1 von Administratoren oder Konten mit besonderen Rechten: %2</translation>
    </message>
    <message>
        <source>accounts that nobody should use, or that are locked or disabled, were tried: %1</source>
        <translation>Konten, die niemand benutzen soll oder die gesperrt oder deaktiviert sind, wurden versucht: %1</translation>
    </message>
    <message>
        <source>%1 with accounts of another realm: %2</source>
        <translation>%1 mit Konten eines anderen Realms: %2</translation>
    </message>
    <message>
        <source>the same account signed on from %1 or more addresses within an hour: %2</source>
        <translation>dasselbe Konto meldete sich in einer Stunde von %1 oder mehr Adressen an: %2</translation>
    </message>
    <message>
        <source>%1 from public addresses: %2</source>
        <translation>%1 von öffentlichen Adressen: %2</translation>
    </message>
    <message>
        <source>%1 of users on the domain controller itself: %2</source>
        <translation>%1 von Benutzern auf dem Domänencontroller selbst: %2</translation>
    </message>
    <message>
        <source>%1 from a port below 1024, which programs of users do not get</source>
        <translation>%1 von einem Port unter 1024, den Programme von Benutzern nicht bekommen</translation>
    </message>
    <message>
        <source>a ticket was issued without pre-authentication to %1</source>
        <translation>ein Ticket wurde ohne Vorauthentifizierung ausgegeben an %1</translation>
    </message>
    <message>
        <source>accounts that sign on with a card also did so without one: %1</source>
        <translation>Konten, die sich mit Karte anmelden, taten es auch ohne: %1</translation>
    </message>
    <message>
        <source>nearly all sign on with a password, but not %1</source>
        <translation>fast alle melden sich mit Kennwort an, nicht aber %1</translation>
    </message>
    <message>
        <source>others use Kerberos armoring (type 138), these do not: %1</source>
        <translation>andere verwenden Kerberos-Armoring (Typ 138), diese nicht: %1</translation>
    </message>
    <message>
        <source>%1 with DES: %2</source>
        <translation>%1 mit DES: %2</translation>
    </message>
    <message>
        <source>%1 without AES (%2), for %3</source>
        <translation>%1 ohne AES (%2), für %3</translation>
    </message>
    <message>
        <source>%1 within %2 minutes: %3</source>
        <translation>%1 innerhalb von %2 Minuten: %3</translation>
    </message>
    <message>
        <source>the names of your own certification authorities</source>
        <translation>die Namen Ihrer eigenen Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>the authorities that may issue certificates for smart cards</source>
        <translation>die Stellen, die Smartcard-Zertifikate ausstellen dürfen</translation>
    </message>
    <message>
        <source>the list of accounts that may do this</source>
        <translation>die Liste der Konten, die das dürfen</translation>
    </message>
    <message>
        <source>your rules for account names</source>
        <translation>Ihre Regeln für Kontonamen</translation>
    </message>
    <message>
        <source>the addresses from which each account may come</source>
        <translation>die Adressen, von denen jedes Konto kommen darf</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>die Standardeingabe kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>kann nicht geöffnet werden (%1)</translation>
    </message>
    <message>
        <source>Check the name and your right to read it.</source>
        <translation>Prüfen Sie den Namen und Ihr Leserecht.</translation>
    </message>
    <message>
        <source>the file has %1 bytes</source>
        <translation>die Datei hat %1 Bytes</translation>
    </message>
    <message>
        <source>Cut out the part that matters.</source>
        <translation>Schneiden Sie den wichtigen Teil heraus.</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>cannot be opened as gzip</source>
        <translation>kann nicht als gzip geöffnet werden</translation>
    </message>
    <message>
        <source>there is no room to unpack it (%1)</source>
        <translation>zum Entpacken ist kein Platz (%1)</translation>
    </message>
    <message>
        <source>the gzip file is damaged</source>
        <translation>die gzip-Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 bytes</source>
        <translation>entpackt hat es mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>this build cannot unpack gzip</source>
        <translation>diese Version kann gzip nicht entpacken</translation>
    </message>
    <message>
        <source>Unpack the file and open it again.</source>
        <translation>Entpacken Sie die Datei und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>nothing in this text is of a kind that can be read here; it is kept as it is</source>
        <translation>nichts in diesem Text ist von einer hier lesbaren Art; er bleibt, wie er ist</translation>
    </message>
    <message>
        <source>these bytes are of no kind that can be read here</source>
        <translation>diese Bytes sind von keiner hier lesbaren Art</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3</source>
        <translation>%1, Zeilen %2 bis %3</translation>
    </message>
    <message>
        <source>the text changes its kind too often; from line %1 on it was read as one part</source>
        <translation>der Text wechselt zu oft seine Art; ab Zeile %1 wurde er als ein Teil gelesen</translation>
    </message>
    <message>
        <source>it has the marks of the collector%1</source>
        <translation>es hat die Marken des Sammlers%1</translation>
    </message>
    <message>
        <source>, written on %1</source>
        <translation>, geschrieben auf %1</translation>
    </message>
    <message>
        <source>the end of the collector&apos;s output is missing</source>
        <translation>das Ende der Ausgabe des Sammlers fehlt</translation>
    </message>
    <message>
        <source>nothing was read from the output of &apos;%1&apos;</source>
        <translation>aus der Ausgabe von „%1“ wurde nichts gelesen</translation>
    </message>
    <message>
        <source>there is nothing to read</source>
        <translation>es gibt nichts zu lesen</translation>
    </message>
    <message>
        <source>Copy the output again and paste it whole.</source>
        <translation>Kopieren Sie die Ausgabe noch einmal und fügen Sie sie ganz ein.</translation>
    </message>
    <message>
        <source>, %1 bytes</source>
        <translation>, %1 Bytes</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>nltest located no domain controller: error %1</source>
        <translation>nltest fand keinen Domänencontroller: Fehler %1</translation>
    </message>
    <message>
        <source>%1 s against %2</source>
        <translation>%1 s gegenüber %2</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>der Referenz</translation>
    </message>
    <message>
        <source>no entry is in force</source>
        <translation>kein Eintrag ist in Kraft</translation>
    </message>
    <message>
        <source>DNS servers: %1</source>
        <translation>DNS-Server: %1</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 steht für %2</translation>
    </message>
    <message>
        <source>%1 is unknown to DNS</source>
        <translation>DNS kennt %1 nicht</translation>
    </message>
    <message>
        <source>Browsers that meet this go direct or use no proxy.</source>
        <translation>Browser, die darauf treffen, gehen direkt oder ohne Proxy.</translation>
    </message>
    <message>
        <source>the PAC file is empty</source>
        <translation>die PAC-Datei ist leer</translation>
    </message>
    <message>
        <source>The server of the PAC address delivers nothing: check it in a browser.</source>
        <translation>Der Server der PAC-Adresse liefert nichts: Prüfen Sie sie in einem Browser.</translation>
    </message>
    <message>
        <source>the PAC file has more than %1 bytes</source>
        <translation>die PAC-Datei hat mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>this is a web page, not a PAC file</source>
        <translation>das ist eine Webseite, keine PAC-Datei</translation>
    </message>
    <message>
        <source>there is no function FindProxyForURL in it</source>
        <translation>die Funktion FindProxyForURL fehlt darin</translation>
    </message>
    <message>
        <source>Download the PAC file again from its address.</source>
        <translation>Laden Sie die PAC-Datei erneut von ihrer Adresse.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a page</source>
        <translation>„%1“ ist keine Adresse einer Seite</translation>
    </message>
    <message>
        <source>it names no proxy: &apos;%1&apos;</source>
        <translation>sie nennt keinen Proxy: „%1“</translation>
    </message>
    <message>
        <source>%1 gives %2</source>
        <translation>%1 ergibt %2</translation>
    </message>
    <message>
        <source>browser log</source>
        <translation>Browserprotokoll</translation>
    </message>
    <message>
        <source>%1 is not written in capitals</source>
        <translation>%1 ist nicht großgeschrieben</translation>
    </message>
    <message>
        <source>%1 has no dot in front: it stands for one host, not for a domain</source>
        <translation>%1 hat keinen Punkt davor: Es steht für einen Rechner, nicht für eine Domäne</translation>
    </message>
    <message>
        <source>%1 belongs to another realm than %2</source>
        <translation>%1 gehört zu einem anderen Realm als %2</translation>
    </message>
    <message>
        <source>the policy is switched off</source>
        <translation>die Richtlinie ist abgeschaltet</translation>
    </message>
    <message>
        <source>%1 lacks its KDC or its hosts</source>
        <translation>bei %1 fehlt das KDC oder die Rechner</translation>
    </message>
    <message>
        <source>no realm below the Kerberos policies</source>
        <translation>kein Realm unter den Kerberos-Richtlinien</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>es gibt kein %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 starts %2</source>
        <translation>%1 beginnt %2</translation>
    </message>
    <message>
        <source>%1 ended %2</source>
        <translation>%1 endete %2</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>die Liste ist leer</translation>
    </message>
    <message>
        <source>implied by %1</source>
        <translation>folgt aus %1</translation>
    </message>
    <message>
        <source>no krbtgt of another realm among %1 tickets</source>
        <translation>kein krbtgt eines anderen Realms unter %1 Tickets</translation>
    </message>
    <message>
        <source>no HTTP/ ticket of another realm</source>
        <translation>kein HTTP/-Ticket eines anderen Realms</translation>
    </message>
    <message>
        <source>%1, but the host belongs to %2</source>
        <translation>%1, aber der Rechner gehört zu %2</translation>
    </message>
    <message>
        <source>%1 characters: %2</source>
        <translation>%1 Zeichen: %2</translation>
    </message>
    <message>
        <source>%1 keys in the keytab</source>
        <translation>%1 Schlüssel in der Keytab</translation>
    </message>
    <message>
        <source>the cache notes that the KDC&apos;s clock is %1 s %2</source>
        <translation>der Cache vermerkt: Die Uhr des KDC geht %1 s %2</translation>
    </message>
    <message>
        <source>it has the lines of a ticket listing</source>
        <translation>es hat die Zeilen einer Ticketliste</translation>
    </message>
    <message>
        <source>it begins like a keytab and its first entry fits</source>
        <translation>es beginnt wie eine Keytab, und der erste Eintrag passt</translation>
    </message>
    <message>
        <source>it begins like a file of tickets</source>
        <translation>es beginnt wie eine Ticketdatei</translation>
    </message>
    <message>
        <source>its bytes are a token</source>
        <translation>seine Bytes sind ein Token</translation>
    </message>
    <message>
        <source>it has sign-on headers of HTTP or a token</source>
        <translation>es hat Anmelde-Header von HTTP oder ein Token</translation>
    </message>
    <message>
        <source>it is an answer of a server that found the request too long</source>
        <translation>es ist die Antwort eines Servers, dem die Anfrage zu lang war</translation>
    </message>
    <message>
        <source>the token ends before its own length says</source>
        <translation>das Token endet vor seiner angegebenen Länge</translation>
    </message>
    <message>
        <source>line %1: the header goes over several lines, which HTTP no longer allows; servers refuse it or lose its end</source>
        <translation>Zeile %1: Der Header geht über mehrere Zeilen, was HTTP nicht mehr erlaubt; Server weisen ihn ab oder verlieren sein Ende</translation>
    </message>
    <message>
        <source>the offer was not answered</source>
        <translation>das Angebot wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>a Basic password is in this text; it was not kept</source>
        <translation>in diesem Text steht ein Basic-Kennwort; es wurde nicht behalten</translation>
    </message>
    <message>
        <source>the KDC asks for a proof and has no key of the kinds that the client allows, line %1</source>
        <translation>das KDC verlangt einen Beweis und hat keinen Schlüssel der Arten, die der Client erlaubt, Zeile %1</translation>
    </message>
    <message>
        <source>the realm %1 was guessed from the host&apos;s name</source>
        <translation>der Realm %1 wurde aus dem Rechnernamen erraten</translation>
    </message>
    <message>
        <source>no KDC of %1 is known here</source>
        <translation>hier ist kein KDC von %1 bekannt</translation>
    </message>
    <message>
        <source>the KDC took the time of this computer, line %1</source>
        <translation>das KDC nahm die Zeit dieses Rechners an, Zeile %1</translation>
    </message>
    <message>
        <source>the KDC&apos;s clock is %1 s %2</source>
        <translation>die Uhr des KDC geht %1 s %2</translation>
    </message>
    <message>
        <source>it has lines of a Kerberos library&apos;s log</source>
        <translation>es hat Zeilen vom Protokoll einer Kerberos-Bibliothek</translation>
    </message>
    <message>
        <source>this build cannot ask KDCs (libtasn1 is off)</source>
        <translation>diese Version kann keine KDCs fragen (libtasn1 ist aus)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no port number after its colon</source>
        <translation>„%1“ hat nach dem Doppelpunkt keine Portnummer</translation>
    </message>
    <message>
        <source>Write it as host:port, for example dc1.example.com:88.</source>
        <translation>Schreiben Sie Rechner:Port, zum Beispiel dc1.example.com:88.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a host</source>
        <translation>„%1“ ist kein Rechnername</translation>
    </message>
    <message>
        <source>the KDCs that DNS names for %1, port 88 (UDP and TCP)</source>
        <translation>die KDCs, die DNS für %1 nennt, Port 88 (UDP und TCP)</translation>
    </message>
    <message>
        <source>%1 (UDP and TCP), a KDC of %2</source>
        <translation>%1 (UDP und TCP), ein KDC von %2</translation>
    </message>
    <message>
        <source>%1 (UDP), for the time</source>
        <translation>%1 (UDP), für die Zeit</translation>
    </message>
    <message>
        <source>%1, for the PAC file</source>
        <translation>%1, für die PAC-Datei</translation>
    </message>
    <message>
        <source>%1 (TCP), the proxy</source>
        <translation>%1 (TCP), der Proxy</translation>
    </message>
    <message>
        <source>the realm is not known</source>
        <translation>der Realm ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 does not answer%2</source>
        <translation>%1 antwortet nicht%2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>compared the time in the KDCs&apos; answers with this computer&apos;s</source>
        <translation>die Zeit in den Antworten der KDCs mit der dieses Rechners verglichen</translation>
    </message>
    <message>
        <source>no KDC told the time</source>
        <translation>kein KDC nannte die Zeit</translation>
    </message>
    <message>
        <source>no KDC of %1 is known</source>
        <translation>kein KDC von %1 ist bekannt</translation>
    </message>
    <message>
        <source>the proxy&apos;s realm is not known</source>
        <translation>der Realm des Proxys ist nicht bekannt</translation>
    </message>
    <message>
        <source>no proxy was named</source>
        <translation>es wurde kein Proxy genannt</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>there are no tickets of the user&apos;s own to ask with (%1)</source>
        <translation>es gibt keine eigenen Tickets des Benutzers zum Fragen (%1)</translation>
    </message>
    <message>
        <source>neither a service nor a proxy was named</source>
        <translation>weder ein Dienst noch ein Proxy wurde genannt</translation>
    </message>
    <message>
        <source>this build cannot request tickets</source>
        <translation>diese Version kann keine Tickets anfordern</translation>
    </message>
    <message>
        <source>no time server was named</source>
        <translation>es wurde kein Zeitserver genannt</translation>
    </message>
    <message>
        <source>asked %1 for the time</source>
        <translation>%1 nach der Zeit gefragt</translation>
    </message>
    <message>
        <source>it took the connection and said nothing</source>
        <translation>er nahm die Verbindung an und sagte nichts</translation>
    </message>
    <message>
        <source>it answered with %1</source>
        <translation>er antwortete mit %1</translation>
    </message>
    <message>
        <source>there is no host %1</source>
        <translation>es gibt keinen Rechner %1</translation>
    </message>
    <message>
        <source>the time server is not synchronised itself</source>
        <translation>der Zeitserver ist selbst nicht synchronisiert</translation>
    </message>
    <message>
        <source>the time server does not answer</source>
        <translation>der Zeitserver antwortet nicht</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>checks that were run here</source>
        <translation>hier ausgeführte Prüfungen</translation>
    </message>
    <message>
        <source>the klist command</source>
        <translation>der Befehl klist</translation>
    </message>
    <message>
        <source>%1 cannot be started</source>
        <translation>%1 kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>Install the Kerberos tools of this system, or paste a listing.</source>
        <translation>Installieren Sie die Kerberos-Werkzeuge dieses Systems oder fügen Sie eine Liste ein.</translation>
    </message>
    <message>
        <source>%1 gave no answer in time</source>
        <translation>%1 antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>%1 prints more than can be read</source>
        <translation>%1 gibt mehr aus, als gelesen werden kann</translation>
    </message>
    <message>
        <source>libkrb5 does not start: %1</source>
        <translation>libkrb5 startet nicht: %1</translation>
    </message>
    <message>
        <source>Check krb5.conf; `klist` fails in the same way.</source>
        <translation>Prüfen Sie krb5.conf; `klist` scheitert genauso.</translation>
    </message>
    <message>
        <source>%1 failed with 0x%2</source>
        <translation>%1 scheiterte mit 0x%2</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2, dann %3</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 ist neu</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ist weg</translation>
    </message>
    <message>
        <source>%1 was renewed: %2</source>
        <translation>%1 wurde erneuert: %2</translation>
    </message>
    <message>
        <source>%1 has changed: %2</source>
        <translation>%1 hat sich geändert: %2</translation>
    </message>
    <message>
        <source>the text has %1 bytes, more than the %2 that are read</source>
        <translation>der Text hat %1 Bytes, mehr als die %2, die gelesen werden</translation>
    </message>
    <message>
        <source>Cut out the part that matters and paste that.</source>
        <translation>Schneiden Sie den wichtigen Teil heraus und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>this is not text</source>
        <translation>das ist kein Text</translation>
    </message>
    <message>
        <source>Open it as a file instead of pasting it.</source>
        <translation>Öffnen Sie es als Datei, statt es einzufügen.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the list of recent cases cannot be written (%1)</source>
        <translation>die Liste der letzten Fälle kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>the PDF could not be written (%1)</source>
        <translation>das PDF konnte nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm erneut.</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>nothing was read from the output of this command, %1</source>
        <translation>aus der Ausgabe dieses Befehls wurde nichts gelesen, %1</translation>
    </message>
    <message>
        <source>nothing in it tells about signing on; it is kept as it is</source>
        <translation>nichts darin handelt von der Anmeldung; es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>there is no memory for the script</source>
        <translation>für das Skript ist kein Speicher da</translation>
    </message>
    <message>
        <source>this build cannot run PAC files (Duktape is off)</source>
        <translation>diese Version kann keine PAC-Dateien ausführen (Duktape ist aus)</translation>
    </message>
    <message>
        <source>the worker&apos;s answer cannot be read</source>
        <translation>die Antwort des Hilfsprozesses ist nicht lesbar</translation>
    </message>
    <message>
        <source>it defines FindProxyForURL</source>
        <translation>es definiert FindProxyForURL</translation>
    </message>
    <message>
        <source>the script was not run: PAC files cannot be run here</source>
        <translation>das Skript wurde nicht ausgeführt: PAC-Dateien lassen sich hier nicht ausführen</translation>
    </message>
    <message>
        <source>the script looks up %1; it was told that there is no such name</source>
        <translation>das Skript schlägt %1 nach; ihm wurde gesagt, dass es diesen Namen nicht gibt</translation>
    </message>
    <message>
        <source>%1, but the company&apos;s proxy takes tickets of %2</source>
        <translation>%1, aber der Proxy der Firma nimmt Tickets von %2</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1: issued, %2</source>
        <translation>%1: ausgegeben, %2</translation>
    </message>
    <message>
        <source>the request cannot be encoded (%1)</source>
        <translation>die Anfrage lässt sich nicht codieren (%1)</translation>
    </message>
    <message>
        <source>the DNS server of this computer, about %1</source>
        <translation>der DNS-Server dieses Rechners, zu %1</translation>
    </message>
    <message>
        <source>%1 (UDP and TCP), about %2</source>
        <translation>%1 (UDP und TCP), zu %2</translation>
    </message>
    <message>
        <source>the KDCs on the way to the ticket for %1</source>
        <translation>die KDCs auf dem Weg zum Ticket für %1</translation>
    </message>
    <message>
        <source>%1 (TCP), the proxy, for a connection to %2</source>
        <translation>%1 (TCP), der Proxy, für eine Verbindung zu %2</translation>
    </message>
    <message>
        <source>no PAC file was named</source>
        <translation>es wurde keine PAC-Datei genannt</translation>
    </message>
    <message>
        <source>neither a realm nor a host is known</source>
        <translation>weder Realm noch Rechner ist bekannt</translation>
    </message>
    <message>
        <source>no proxy (%1)</source>
        <translation>kein Proxy (%1)</translation>
    </message>
    <message>
        <source>the system&apos;s proxy (%1)</source>
        <translation>der Proxy des Systems (%1)</translation>
    </message>
    <message>
        <source>proxy found by auto-detection (%1)</source>
        <translation>Proxy automatisch erkannt (%1)</translation>
    </message>
    <message>
        <source>PAC file %1 (%2)</source>
        <translation>PAC-Datei %1 (%2)</translation>
    </message>
    <message>
        <source>proxy %1 (%2)</source>
        <translation>Proxy %1 (%2)</translation>
    </message>
    <message>
        <source>the settings of this computer cannot be read by this build</source>
        <translation>diese Version kann die Einstellungen dieses Rechners nicht lesen</translation>
    </message>
    <message>
        <source>looked for the settings of this computer</source>
        <translation>nach den Einstellungen dieses Rechners gesucht</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>no default realm</source>
        <translation>kein Standard-Realm</translation>
    </message>
    <message>
        <source>realm %1</source>
        <translation>Realm %1</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>Mitglied von %1</translation>
    </message>
    <message>
        <source>%1 is mapped to no realm</source>
        <translation>%1 ist keinem Realm zugeordnet</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1 gehört zu %2</translation>
    </message>
    <message>
        <source>DNS servers %1</source>
        <translation>DNS-Server %1</translation>
    </message>
    <message>
        <source>time servers %1</source>
        <translation>Zeitserver %1</translation>
    </message>
    <message>
        <source>time zone %1</source>
        <translation>Zeitzone %1</translation>
    </message>
    <message>
        <source>%1 (no address: %2)</source>
        <translation>%1 (keine Adresse: %2)</translation>
    </message>
    <message>
        <source>%1: no such record</source>
        <translation>%1: kein solcher Eintrag</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <translation>Alias von %1</translation>
    </message>
    <message>
        <source>no name back</source>
        <translation>kein Name zurück</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>zurück zu %1</translation>
    </message>
    <message>
        <source>a ticket is asked for %1</source>
        <translation>ein Ticket wird verlangt für %1</translation>
    </message>
    <message>
        <source>the KDCs are configured by name, so that no record is needed</source>
        <translation>die KDCs sind mit Namen eingetragen, sodass kein Eintrag nötig ist</translation>
    </message>
    <message>
        <source>DNS did not answer</source>
        <translation>DNS antwortete nicht</translation>
    </message>
    <message>
        <source>asked DNS for %1</source>
        <translation>DNS nach %1 gefragt</translation>
    </message>
    <message>
        <source>there is no name to ask for</source>
        <translation>es gibt keinen Namen zum Fragen</translation>
    </message>
    <message>
        <source>DNS names no KDC of %1</source>
        <translation>DNS nennt kein KDC von %1</translation>
    </message>
    <message>
        <source>%1: what answers there is no KDC (%2)</source>
        <translation>%1: Was dort antwortet, ist kein KDC (%2)</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 weist die Verbindung ab</translation>
    </message>
    <message>
        <source>%1 takes connections, but answers nothing (%2)</source>
        <translation>%1 nimmt Verbindungen an, antwortet aber nicht (%2)</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms (%3)</source>
        <translation>%1 antwortet in %2 ms (%3)</translation>
    </message>
    <message>
        <source>compared the time in the KDCs&apos; answers with this computer&apos;s, half the way taken off</source>
        <translation>die Zeit in den Antworten der KDCs mit der dieses Rechners verglichen, halbe Laufzeit abgezogen</translation>
    </message>
    <message>
        <source>against %1 this computer is %2</source>
        <translation>gegenüber %1 geht dieser Rechner %2</translation>
    </message>
    <message>
        <source>this computer is %1</source>
        <translation>dieser Rechner geht %1</translation>
    </message>
    <message>
        <source>right to the second</source>
        <translation>auf die Sekunde genau</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 nach</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>%1 vor</translation>
    </message>
    <message>
        <source>asked %1 for a sign of life, as KDCs of %2</source>
        <translation>%1 um ein Lebenszeichen gebeten, als KDCs von %2</translation>
    </message>
    <message>
        <source>no KDC is known: %1</source>
        <translation>kein KDC ist bekannt: %1</translation>
    </message>
    <message>
        <source>%1; asked %2 once about %3, without a password, offering AES</source>
        <translation>%1; %2 einmal nach %3 gefragt, ohne Kennwort, mit AES</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <source>the server sends on to %1; other servers are not contacted unasked, name that address instead</source>
        <translation>der Server leitet an %1 weiter; andere Server werden nicht ungefragt angesprochen, nennen Sie stattdessen diese Adresse</translation>
    </message>
    <message>
        <source>the server sends on in a circle</source>
        <translation>der Server leitet im Kreis weiter</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>der Server antwortet mit Status %1</translation>
    </message>
    <message>
        <source>the file did not come to an end (%1 bytes)</source>
        <translation>die Datei nahm kein Ende (%1 Bytes)</translation>
    </message>
    <message>
        <source>the server sends on more than %1 times</source>
        <translation>der Server leitet mehr als %1-mal weiter</translation>
    </message>
    <message>
        <source>fetched %1 and asked it for %2</source>
        <translation>%1 geholt und nach %2 gefragt</translation>
    </message>
    <message>
        <source>it was fetched, but PAC files cannot be run by this build</source>
        <translation>sie wurde geholt, aber diese Version kann keine PAC-Dateien ausführen</translation>
    </message>
    <message>
        <source>for %1 it says %2</source>
        <translation>für %1 sagt sie %2</translation>
    </message>
    <message>
        <source>asked %1 for a connection to %2 without signing on</source>
        <translation>%1 ohne Anmeldung um eine Verbindung zu %2 gebeten</translation>
    </message>
    <message>
        <source>asked %1 for a connection to %2 without signing on, then with a ticket of the user</source>
        <translation>%1 ohne Anmeldung um eine Verbindung zu %2 gebeten, dann mit einem Ticket des Benutzers</translation>
    </message>
    <message>
        <source>it answers with status %1</source>
        <translation>er antwortet mit Status %1</translation>
    </message>
    <message>
        <source>it answers with status %1 and offers %2</source>
        <translation>er antwortet mit Status %1 und bietet %2 an</translation>
    </message>
    <message>
        <source>it can be reached, but what it offers for signing on could not be seen: %1</source>
        <translation>er ist erreichbar, aber was er zur Anmeldung anbietet, war nicht zu sehen: %1</translation>
    </message>
    <message>
        <source>%1; no ticket for it could be had: %2</source>
        <translation>%1; ein Ticket dafür war nicht zu bekommen: %2</translation>
    </message>
    <message>
        <source>%1; shown a ticket: %2</source>
        <translation>%1; mit vorgezeigtem Ticket: %2</translation>
    </message>
    <message>
        <source>%1; shown a ticket it answers with status %2</source>
        <translation>%1; mit vorgezeigtem Ticket antwortet er mit Status %2</translation>
    </message>
    <message>
        <source>made here for HTTP/%1</source>
        <translation>hier gemacht für HTTP/%1</translation>
    </message>
    <message>
        <source>%1: issued%2, session key %3</source>
        <translation>%1: ausgegeben%2, Sitzungsschlüssel %3</translation>
    </message>
    <message>
        <source>, ticket %1</source>
        <translation>, Ticket %1</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, von %1</translation>
    </message>
    <message>
        <source>%1: no answer%2</source>
        <translation>%1: keine Antwort%2</translation>
    </message>
    <message>
        <source>it was not done in time</source>
        <translation>es wurde nicht rechtzeitig fertig</translation>
    </message>
    <message>
        <source>asked with the TGT of %1 for %2, offering AES</source>
        <translation>mit dem TGT von %1 nach %2 gefragt, mit AES</translation>
    </message>
    <message>
        <source>%1: AuthSchemes lacks negotiate</source>
        <translation>%1: In AuthSchemes fehlt negotiate</translation>
    </message>
    <message>
        <source>%1: signing on to proxies is switched off</source>
        <translation>%1: Die Anmeldung an Proxys ist abgeschaltet</translation>
    </message>
    <message>
        <source>%1: %2 is not on the list</source>
        <translation>%1: %2 steht nicht auf der Liste</translation>
    </message>
    <message>
        <source>%1: %2 is on the list</source>
        <translation>%1: %2 steht auf der Liste</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>die Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>files include each other without end</source>
        <translation>Dateien binden einander endlos ein</translation>
    </message>
    <message>
        <source>it is to be included, but %1</source>
        <translation>sie soll eingebunden werden, aber %1</translation>
    </message>
    <message>
        <source>the file is longer than %1 bytes</source>
        <translation>die Datei ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>environment (%1)</source>
        <translation>Umgebung (%1)</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>dort hört nichts</translation>
    </message>
    <message>
        <source>what it sends is no answer to the question</source>
        <translation>was er sendet, ist keine Antwort auf die Frage</translation>
    </message>
    <message>
        <source>DNS does not answer</source>
        <translation>DNS antwortet nicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name that DNS could hold</source>
        <translation>„%1“ ist kein Name, den DNS enthalten könnte</translation>
    </message>
    <message>
        <source>the DNS server &apos;%1&apos; is no address</source>
        <translation>der DNS-Server „%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>its answer is too long for UDP, and by TCP it gives none</source>
        <translation>seine Antwort ist zu lang für UDP, und über TCP gibt er keine</translation>
    </message>
    <message>
        <source>the DNS server %1 fails with code %2</source>
        <translation>der DNS-Server %1 scheitert mit Code %2</translation>
    </message>
    <message>
        <source>the DNS server %1 does not answer</source>
        <translation>der DNS-Server %1 antwortet nicht</translation>
    </message>
    <message>
        <source>the DNS server %1: %2</source>
        <translation>der DNS-Server %1: %2</translation>
    </message>
    <message>
        <source>there is no host %1 (error %2)</source>
        <translation>es gibt keinen Rechner %1 (Fehler %2)</translation>
    </message>
    <message>
        <source>DNS gives no answer about %1</source>
        <translation>DNS gibt keine Antwort zu %1</translation>
    </message>
    <message>
        <source>its certificate is not trusted (%1)</source>
        <translation>seinem Zertifikat wird nicht vertraut (%1)</translation>
    </message>
    <message>
        <source>it does not speak TLS (%1)</source>
        <translation>er spricht kein TLS (%1)</translation>
    </message>
    <message>
        <source>it took the connection and did not finish the TLS handshake</source>
        <translation>er nahm die Verbindung an und beendete den TLS-Handshake nicht</translation>
    </message>
    <message>
        <source>it refuses the connection</source>
        <translation>er weist die Verbindung ab</translation>
    </message>
    <message>
        <source>its header is longer than %1 bytes</source>
        <translation>sein Header ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>its header did not come to an end</source>
        <translation>sein Header nahm kein Ende</translation>
    </message>
    <message>
        <source>what it says is no HTTP</source>
        <translation>was er sagt, ist kein HTTP</translation>
    </message>
    <message>
        <source>what it says is no Kerberos message</source>
        <translation>was es sagt, ist keine Kerberos-Nachricht</translation>
    </message>
    <message>
        <source>its error message is cut off</source>
        <translation>seine Fehlermeldung ist abgeschnitten</translation>
    </message>
    <message>
        <source>it announces an answer of %1 bytes</source>
        <translation>es kündigt eine Antwort von %1 Bytes an</translation>
    </message>
    <message>
        <source>it takes the connection and says nothing</source>
        <translation>es nimmt die Verbindung an und sagt nichts</translation>
    </message>
    <message>
        <source>it stopped after %1 bytes</source>
        <translation>es hörte nach %1 Bytes auf</translation>
    </message>
    <message>
        <source>no ticket came in time</source>
        <translation>es kam rechtzeitig kein Ticket</translation>
    </message>
    <message>
        <source>this build has no GSS-API to make a token with</source>
        <translation>diese Version hat keine GSS-API, um ein Token zu machen</translation>
    </message>
    <message>
        <source>the time server cannot be reached</source>
        <translation>der Zeitserver ist nicht erreichbar</translation>
    </message>
    <message>
        <source>no time server listens there</source>
        <translation>dort hört kein Zeitserver</translation>
    </message>
    <message>
        <source>what it sends is no answer of a time server</source>
        <translation>was er sendet, ist keine Antwort eines Zeitservers</translation>
    </message>
    <message>
        <source>%1 could not be checked: %2</source>
        <translation>%1 konnte nicht geprüft werden: %2</translation>
    </message>
    <message>
        <source>the Kerberos library cannot be started: its configuration is broken (%1)</source>
        <translation>die Kerberos-Bibliothek startet nicht: Ihre Konfiguration ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>it issues a ticket without asking for proof: pre-authentication is off (the ticket was dropped unread)</source>
        <translation>es gibt ein Ticket aus, ohne einen Beweis zu verlangen: Die Vorauthentifizierung ist aus (das Ticket wurde ungelesen verworfen)</translation>
    </message>
    <message>
        <source>about the user it says %1 (%2)</source>
        <translation>zum Benutzer sagt es %1 (%2)</translation>
    </message>
    <message>
        <source>%1, status %2</source>
        <translation>%1, Status %2</translation>
    </message>
    <message>
        <source>%1: its answer is too big for UDP, and TCP is closed</source>
        <translation>%1: Seine Antwort ist zu groß für UDP, und TCP ist zu</translation>
    </message>
    <message>
        <source>%1, but it has no AES key for the account</source>
        <translation>%1, aber es hat keinen AES-Schlüssel für das Konto</translation>
    </message>
    <message>
        <source>%1, offers %2</source>
        <translation>%1, bietet %2 an</translation>
    </message>
    <message>
        <source>%1: the account has no AES key, or the KDC uses none</source>
        <translation>%1: Das Konto hat keinen AES-Schlüssel, oder das KDC verwendet keinen</translation>
    </message>
    <message>
        <source>session %1: %2</source>
        <translation>Sitzung %1: %2</translation>
    </message>
    <message>
        <source>%1 users from this computer</source>
        <translation>%1 Benutzer von diesem Computer</translation>
    </message>
    <message>
        <source>%1 was asked for the sake of %2</source>
        <translation>%1 wurde wegen %2 gefragt</translation>
    </message>
    <message>
        <source>%1, at home in %2</source>
        <translation>%1, zu Hause in %2</translation>
    </message>
    <message>
        <source>a later request was served</source>
        <translation>eine spätere Anfrage wurde bedient</translation>
    </message>
    <message>
        <source>a ticket was asked for by one who had signed on</source>
        <translation>ein Ticket wurde von jemandem verlangt, der angemeldet war</translation>
    </message>
    <message>
        <source>a web page came in its place</source>
        <translation>an seiner Stelle kam eine Webseite</translation>
    </message>
    <message>
        <source>it was to be a PAC file and is a web page</source>
        <translation>es sollte eine PAC-Datei sein und ist eine Webseite</translation>
    </message>
    <message>
        <source>none of %1 policies speaks of the realm</source>
        <translation>keine von %1 Richtlinien spricht vom Realm</translation>
    </message>
    <message>
        <source>the reference agrees with this computer, the controller does not</source>
        <translation>die Referenz stimmt mit diesem Computer überein, der Controller nicht</translation>
    </message>
    <message>
        <source>the ticket is for the account&apos;s first key: no older one exists</source>
        <translation>das Ticket gilt für den ersten Schlüssel des Kontos: einen älteren gibt es nicht</translation>
    </message>
    <message>
        <source>the way there was handed out, and nobody went</source>
        <translation>der Weg dorthin wurde ausgegeben, und niemand ging ihn</translation>
    </message>
    <message>
        <source>it is a KRB-CRED in base64</source>
        <translation>es ist ein KRB-CRED in Base64</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, Datensatz %2</translation>
    </message>
    <message>
        <source>it answers with status %1%2</source>
        <translation>er antwortet mit Status %1%2</translation>
    </message>
    <message>
        <source>it saw no tickets</source>
        <translation>es sah keine Tickets</translation>
    </message>
    <message>
        <source>read by %1; %2: %3</source>
        <translation>gelesen mit %1; %2: %3</translation>
    </message>
    <message>
        <source>Give it in full, as in https://www.example.com/.</source>
        <translation>Geben Sie sie vollständig an, wie in https://www.example.com/.</translation>
    </message>
    <message>
        <source>only addresses that begin with http:// or https:// are fetched; open a file in the evidence instead</source>
        <translation>nur Adressen, die mit http:// oder https:// beginnen, werden geholt; öffnen Sie eine Datei stattdessen bei den Belegen</translation>
    </message>
    <message>
        <source>it knows the account; what may be wrong with it need not show without the password</source>
        <translation>es kennt das Konto; was damit nicht stimmt, zeigt sich ohne Kennwort nicht unbedingt</translation>
    </message>
    <message>
        <source>day and month cannot be told apart; read as month/day/year</source>
        <translation>Tag und Monat lassen sich nicht unterscheiden; gelesen als Monat/Tag/Jahr</translation>
    </message>
    <message>
        <source>day and month cannot be told apart; read as day/month/year</source>
        <translation>Tag und Monat lassen sich nicht unterscheiden; gelesen als Tag/Monat/Jahr</translation>
    </message>
    <message>
        <source>day and month of the dates could not be told apart</source>
        <translation>Tag und Monat der Daten ließen sich nicht unterscheiden</translation>
    </message>
    <message>
        <source>the dates show no year; the latest possible one was taken</source>
        <translation>die Daten nennen kein Jahr; das spätestmögliche wurde angenommen</translation>
    </message>
    <message>
        <source>the dates show no year and were left out</source>
        <translation>die Daten nennen kein Jahr und wurden weggelassen</translation>
    </message>
    <message>
        <source>the date %1 %2 %3 does not exist</source>
        <translation>das Datum %1 %2 %3 gibt es nicht</translation>
    </message>
    <message>
        <source>not understood: &quot;%1&quot;</source>
        <translation>nicht verstanden: „%1“</translation>
    </message>
    <message>
        <source>the listing speaks of %1 tickets, %2 could be read</source>
        <translation>die Liste spricht von %1 Tickets, %2 waren lesbar</translation>
    </message>
    <message>
        <source>%1 lines around the listing were not read; the first: &quot;%2&quot;</source>
        <translation>%1 Zeilen um die Liste wurden nicht gelesen; die erste: „%2“</translation>
    </message>
    <message>
        <source>the text ends inside a line; the last entry may be incomplete</source>
        <translation>der Text endet mitten in einer Zeile; der letzte Eintrag ist vielleicht unvollständig</translation>
    </message>
    <message>
        <source>%1 more warnings</source>
        <translation>%1 weitere Warnungen</translation>
    </message>
    <message>
        <source>%1 more warnings of this kind</source>
        <translation>%1 weitere Warnungen dieser Art</translation>
    </message>
    <message>
        <source>unknown encryption type &quot;%1&quot;</source>
        <translation>unbekannte Verschlüsselungsart „%1“</translation>
    </message>
    <message>
        <source>unknown flags &quot;%1&quot;</source>
        <translation>unbekannte Flags „%1“</translation>
    </message>
    <message>
        <source>the entry names no server</source>
        <translation>der Eintrag nennt keinen Server</translation>
    </message>
    <message>
        <source>a ticket without a principal was left out</source>
        <translation>ein Ticket ohne Principal wurde weggelassen</translation>
    </message>
    <message>
        <source>a ticket shows no start or no end time</source>
        <translation>bei einem Ticket fehlt Anfang oder Ende</translation>
    </message>
    <message>
        <source>only the first %1 tickets were kept</source>
        <translation>nur die ersten %1 Tickets wurden behalten</translation>
    </message>
    <message>
        <source>only the first %1 entries were kept</source>
        <translation>nur die ersten %1 Einträge wurden behalten</translation>
    </message>
    <message>
        <source>only the first %1 entries were read</source>
        <translation>nur die ersten %1 Einträge wurden gelesen</translation>
    </message>
    <message>
        <source>the file ends inside the ticket that begins at byte %1; the tickets before it are complete</source>
        <translation>die Datei endet in dem Ticket, das bei Byte %1 beginnt; die Tickets davor sind vollständig</translation>
    </message>
    <message>
        <source>the file ends inside the entry; the entries before it are complete</source>
        <translation>die Datei endet in dem Eintrag; die Einträge davor sind vollständig</translation>
    </message>
    <message>
        <source>what follows the message in the file was not read</source>
        <translation>was in der Datei auf die Nachricht folgt, wurde nicht gelesen</translation>
    </message>
    <message>
        <source>the file ends inside the message; what was whole was read</source>
        <translation>die Datei endet in der Nachricht; was ganz war, wurde gelesen</translation>
    </message>
    <message>
        <source>the capture ends inside a frame</source>
        <translation>der Mitschnitt endet in einem Frame</translation>
    </message>
    <message>
        <source>the capture ends inside the header of a frame</source>
        <translation>der Mitschnitt endet im Kopf eines Frames</translation>
    </message>
    <message>
        <source>the capture ends inside a block</source>
        <translation>der Mitschnitt endet in einem Block</translation>
    </message>
    <message>
        <source>the capture ends inside the header of a block</source>
        <translation>der Mitschnitt endet im Kopf eines Blocks</translation>
    </message>
    <message>
        <source>the capture ends inside its header</source>
        <translation>der Mitschnitt endet in seinem Kopf</translation>
    </message>
    <message>
        <source>The frames before it were read.</source>
        <translation>Die Frames davor wurden gelesen.</translation>
    </message>
    <message>
        <source>Capture again and stop the capture before you copy the file.</source>
        <translation>Schneiden Sie noch einmal mit und beenden Sie den Mitschnitt, bevor Sie die Datei kopieren.</translation>
    </message>
    <message>
        <source>Save it as pcap or pcapng.</source>
        <translation>Speichern Sie ihn als pcap oder pcapng.</translation>
    </message>
    <message>
        <source>Save it as pcapng.</source>
        <translation>Speichern Sie ihn als pcapng.</translation>
    </message>
    <message>
        <source>the net-log has no end; it was read up to byte %1</source>
        <translation>das Net-Log hat kein Ende; gelesen bis Byte %1</translation>
    </message>
    <message>
        <source>%1 of %2 events have a type that the net-log does not name</source>
        <translation>%1 von %2 Ereignissen haben eine Art, die das Net-Log nicht benennt</translation>
    </message>
    <message>
        <source>the browser left %1 tokens out of the net-log; export it again &apos;including cookies and credentials&apos; to see what they hold</source>
        <translation>der Browser ließ %1 Token aus dem Net-Log weg; exportieren Sie es noch einmal „einschließlich Cookies und Anmeldedaten“, um sie zu sehen</translation>
    </message>
    <message>
        <source>the HAR file breaks at byte %1 (%2); %3 entries before it were read</source>
        <translation>die HAR-Datei bricht bei Byte %1 ab (%2); %3 Einträge davor wurden gelesen</translation>
    </message>
    <message>
        <source>the HAR file has no entries</source>
        <translation>die HAR-Datei hat keine Einträge</translation>
    </message>
    <message>
        <source>the lines look like a log, but none of Kerberos</source>
        <translation>die Zeilen sehen nach einem Log aus, aber keinem von Kerberos</translation>
    </message>
    <message>
        <source>event %1 comes without its description</source>
        <translation>Ereignis %1 kommt ohne seine Beschreibung</translation>
    </message>
    <message>
        <source>nothing in this text looks like an event</source>
        <translation>nichts in diesem Text sieht nach einem Ereignis aus</translation>
    </message>
    <message>
        <source>Copy the event whole: in Event Viewer choose Copy, Copy Details as Text.</source>
        <translation>Kopieren Sie das Ereignis ganz: in der Ereignisanzeige „Kopieren“, „Details als Text kopieren“.</translation>
    </message>
    <message>
        <source>Copy the event again: in Event Viewer choose Copy, Copy Details as Text.</source>
        <translation>Kopieren Sie das Ereignis noch einmal: in der Ereignisanzeige „Kopieren“, „Details als Text kopieren“.</translation>
    </message>
    <message>
        <source>the input ends within this event</source>
        <translation>die Eingabe endet in diesem Ereignis</translation>
    </message>
    <message>
        <source>this event has no number and was left out</source>
        <translation>dieses Ereignis hat keine Nummer und wurde weggelassen</translation>
    </message>
    <message>
        <source>the file ends early: %1 of %2 chunks are there</source>
        <translation>die Datei endet zu früh: %1 von %2 Blöcken sind da</translation>
    </message>
    <message>
        <source>record %1 cannot be read: %2</source>
        <translation>Datensatz %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 events beyond the first %2 were counted but not kept</source>
        <translation>%1 Ereignisse nach den ersten %2 wurden gezählt, aber nicht behalten</translation>
    </message>
    <message>
        <source>the scheme says %1, but the token holds %2</source>
        <translation>das Schema sagt %1, das Token enthält aber %2</translation>
    </message>
    <message>
        <source>Copy the output of klist again and paste it whole.</source>
        <translation>Kopieren Sie die Ausgabe von klist noch einmal und fügen Sie sie ganz ein.</translation>
    </message>
    <message>
        <source>Paste the whole output of &quot;klist&quot;, from the first line to the last.</source>
        <translation>Fügen Sie die ganze Ausgabe von „klist“ ein, von der ersten bis zur letzten Zeile.</translation>
    </message>
    <message>
        <source>Name another file, or copy the output again.</source>
        <translation>Nennen Sie eine andere Datei oder kopieren Sie die Ausgabe noch einmal.</translation>
    </message>
    <message>
        <source>Sign in again, or name another file.</source>
        <translation>Melden Sie sich neu an oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>asked %1 once about %2, without a password, offering AES</source>
        <translation>%1 einmal nach %2 gefragt, ohne Kennwort, mit AES</translation>
    </message>
    <message>
        <source>no ticket for it could be had: %1</source>
        <translation>für ihn war kein Ticket zu bekommen: %1</translation>
    </message>
    <message>
        <source>shown a ticket it answers with status %1</source>
        <translation>mit einem Ticket antwortet er mit Status %1</translation>
    </message>
    <message>
        <source>the store of cases was made by a newer version</source>
        <translation>der Fallspeicher stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>it was saved by a newer version (format %1; this program reads up to %2)</source>
        <translation>sie wurde von einer neueren Version gespeichert (Format %1; dieses Programm liest bis %2)</translation>
    </message>
    <message>
        <source>Update the program; the file was not changed.</source>
        <translation>Aktualisieren Sie das Programm; die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Use an earlier copy of it.</source>
        <translation>Nehmen Sie eine frühere Kopie davon.</translation>
    </message>
    <message>
        <source>Copy it again, or use an earlier copy of it.</source>
        <translation>Kopieren Sie sie noch einmal oder nehmen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>Choose a .kscase file.</source>
        <translation>Wählen Sie eine .kscase-Datei.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>Save under another name or in another folder.</source>
        <translation>Speichern Sie unter einem anderen Namen oder in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>nothing can be written in its folder (%1)</source>
        <translation>in ihrem Ordner lässt sich nichts schreiben (%1)</translation>
    </message>
    <message>
        <source>the file may not be written</source>
        <translation>die Datei darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>somebody else has saved this case since it was opened</source>
        <translation>jemand anderes hat diesen Fall seit dem Öffnen gespeichert</translation>
    </message>
    <message>
        <source>another window has changed the case &quot;%1&quot;</source>
        <translation>ein anderes Fenster hat den Fall „%1“ geändert</translation>
    </message>
    <message>
        <source>Keep this work as a copy, or open the case again to see the other changes.</source>
        <translation>Behalten Sie diese Arbeit als Kopie oder öffnen Sie den Fall neu, um die anderen Änderungen zu sehen.</translation>
    </message>
    <message>
        <source>Save under another name, or open the file again to see the other changes.</source>
        <translation>Speichern Sie unter einem anderen Namen oder öffnen Sie die Datei neu, um die anderen Änderungen zu sehen.</translation>
    </message>
    <message>
        <source>Close the other window and try again.</source>
        <translation>Schließen Sie das andere Fenster und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Remove the largest piece of evidence.</source>
        <translation>Entfernen Sie den größten Beleg.</translation>
    </message>
    <message>
        <source>your notes cannot be opened (%1)</source>
        <translation>Ihre Notizen lassen sich nicht öffnen (%1)</translation>
    </message>
    <message>
        <source>your notes cannot be written (%1)</source>
        <translation>Ihre Notizen lassen sich nicht schreiben (%1)</translation>
    </message>
    <message>
        <source>a note has at most %1 characters</source>
        <translation>eine Notiz hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a value has at most %1 characters</source>
        <translation>ein Wert hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as %2</source>
        <translation>„%1“ ist nicht als %2 lesbar</translation>
    </message>
    <message>
        <source>there is no such row</source>
        <translation>es gibt keine solche Zeile</translation>
    </message>
    <message>
        <source>there is no room left to write</source>
        <translation>zum Schreiben ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Free some space or save in another folder; what was saved before is untouched.</source>
        <translation>Schaffen Sie Platz oder speichern Sie in einem anderen Ordner; was vorher gespeichert war, ist unberührt.</translation>
    </message>
    <message>
        <source>Check the name and your rights on the folder.</source>
        <translation>Prüfen Sie den Namen und Ihre Rechte am Ordner.</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>ein anderes Programm benutzt die Datei</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>a part of the case is too large to be stored</source>
        <translation>ein Teil des Falls ist zu groß, um gespeichert zu werden</translation>
    </message>
    <message>
        <source>reading or writing failed</source>
        <translation>Lesen oder Schreiben schlug fehl</translation>
    </message>
    <message>
        <source>Check the disk or the network drive and try again.</source>
        <translation>Prüfen Sie Datenträger oder Netzlaufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>die Datei ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>it holds %1 cases instead of one</source>
        <translation>sie enthält %1 Fälle statt einem</translation>
    </message>
    <message>
        <source>the file has been replaced since it was opened (%1)</source>
        <translation>die Datei wurde ersetzt, seit sie geöffnet wurde (%1)</translation>
    </message>
    <message>
        <source>the case would need more than the %1 bytes that a case file may have</source>
        <translation>der Fall bräuchte mehr als die %1 Bytes, die eine Falldatei haben darf</translation>
    </message>
    <message>
        <source>the file ends inside its header</source>
        <translation>die Datei endet in ihrem Kopf</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>Check your rights on it.</source>
        <translation>Prüfen Sie Ihre Rechte daran.</translation>
    </message>
    <message>
        <source>Ask for the case again.</source>
        <translation>Bitten Sie noch einmal um den Fall.</translation>
    </message>
    <message>
        <source>the file has %1 bytes, more than the %2 that a case file may have</source>
        <translation>die Datei hat %1 Bytes, mehr als die %2, die eine Falldatei haben darf</translation>
    </message>
    <message>
        <source>this is no case file</source>
        <translation>das ist keine Falldatei</translation>
    </message>
    <message>
        <source>Choose a .kscase file; other evidence is added to an open case.</source>
        <translation>Wählen Sie eine .kscase-Datei; andere Belege kommen in einen offenen Fall.</translation>
    </message>
    <message>
        <source>this is the program&apos;s own store of cases, no case file</source>
        <translation>das ist der Fallspeicher des Programms, keine Falldatei</translation>
    </message>
    <message>
        <source>Open a case from the list of cases.</source>
        <translation>Öffnen Sie einen Fall aus der Liste der Fälle.</translation>
    </message>
    <message>
        <source>this is the database of another program, no case file</source>
        <translation>das ist die Datenbank eines anderen Programms, keine Falldatei</translation>
    </message>
    <message>
        <source>the head of the file is damaged</source>
        <translation>der Kopf der Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file ends early: it should have %1 bytes</source>
        <translation>die Datei endet zu früh: sie sollte %1 Bytes haben</translation>
    </message>
    <message>
        <source>Open it with the newer program that saved it.</source>
        <translation>Öffnen Sie ihn mit dem neueren Programm, das ihn gespeichert hat.</translation>
    </message>
    <message>
        <source>what was read of its evidence is damaged</source>
        <translation>was aus seinen Belegen gelesen wurde, ist beschädigt</translation>
    </message>
    <message>
        <source>it holds a part that belongs to no evidence</source>
        <translation>er enthält einen Teil, der zu keinem Beleg gehört</translation>
    </message>
    <message>
        <source>the state &quot;%1&quot; is not known here</source>
        <translation>der Zustand &quot;%1&quot; ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>there is no such case</source>
        <translation>es gibt keinen solchen Fall</translation>
    </message>
    <message>
        <source>evidence of the kind &quot;%1&quot; is not known here</source>
        <translation>Belege der Art &quot;%1&quot; sind hier nicht bekannt</translation>
    </message>
    <message>
        <source>what was read of its evidence (&quot;%1&quot;) is not known here</source>
        <translation>was aus seinen Belegen gelesen wurde (&quot;%1&quot;), ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>a part of it (&quot;%1&quot;) belongs to nothing</source>
        <translation>ein Teil davon (&quot;%1&quot;) gehört zu nichts</translation>
    </message>
    <message>
        <source>the file is damaged: what it holds is not what was saved</source>
        <translation>die Datei ist beschädigt: sie enthält nicht, was gespeichert wurde</translation>
    </message>
    <message>
        <source>it holds something that is no part of a case (%1)</source>
        <translation>sie enthält etwas, das nicht zu einem Fall gehört (%1)</translation>
    </message>
    <message>
        <source>Do not use this file; ask for the case again.</source>
        <translation>Benutzen Sie diese Datei nicht; bitten Sie noch einmal um den Fall.</translation>
    </message>
    <message>
        <source>parts of the case are missing in it</source>
        <translation>Teile des Falls fehlen darin</translation>
    </message>
    <message>
        <source>there is no such case any more</source>
        <translation>diesen Fall gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It was removed; choose another.</source>
        <translation>Er wurde entfernt; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>the store of cases is damaged (%1)</source>
        <translation>der Fallspeicher ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>Let the program take the whole cases into a new store.</source>
        <translation>Lassen Sie das Programm die heilen Fälle in einen neuen Speicher übernehmen.</translation>
    </message>
    <message>
        <source>the folder for your notes cannot be made</source>
        <translation>der Ordner für Ihre Notizen kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the file with your notes is damaged</source>
        <translation>die Datei mit Ihren Notizen ist beschädigt</translation>
    </message>
    <message>
        <source>Put a copy of it back, or move it away to begin anew.</source>
        <translation>Legen Sie eine Kopie davon zurück, oder verschieben Sie sie, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>this file holds no notes that this version can read</source>
        <translation>diese Datei enthält keine Notizen, die diese Version lesen kann</translation>
    </message>
    <message>
        <source>Use the version of the program that wrote it.</source>
        <translation>Benutzen Sie die Version des Programms, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and the disk is not full.</source>
        <translation>Prüfen Sie, ob der Ordner Ihnen gehört und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>your notes cannot be read (%1)</source>
        <translation>Ihre Notizen können nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>another program is saving it right now</source>
        <translation>ein anderes Programm speichert es gerade</translation>
    </message>
    <message>
        <source>Let the program take the whole cases into a new store; the damaged file is kept.</source>
        <translation>Lassen Sie das Programm die heilen Fälle in einen neuen Speicher übernehmen; die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>this file belongs to another program</source>
        <translation>diese Datei gehört zu einem anderen Programm</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder for the data.</source>
        <translation>Verschieben Sie sie, oder wählen Sie einen anderen Ordner für die Daten.</translation>
    </message>
    <message>
        <source>the folder for cases cannot be made</source>
        <translation>der Ordner für Fälle kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Check your rights on the folder above it, or choose another in the settings.</source>
        <translation>Prüfen Sie Ihre Rechte am Ordner darüber, oder wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>cannot be made (%1)</source>
        <translation>kann nicht angelegt werden (%1)</translation>
    </message>
    <message>
        <source>Check your rights on the folder, or choose another in the settings.</source>
        <translation>Prüfen Sie Ihre Rechte am Ordner, oder wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>cannot be renamed</source>
        <translation>kann nicht umbenannt werden</translation>
    </message>
    <message>
        <source>Close the other windows of the program and try again.</source>
        <translation>Schließen Sie die anderen Fenster des Programms und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>Connect the drive or save in another folder.</source>
        <translation>Verbinden Sie das Laufwerk oder speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>%1 schlug fehl (%2)</translation>
    </message>
    <message>
        <source>What was saved before is untouched; check the disk or save in another folder.</source>
        <translation>Was vorher gespeichert war, ist unberührt; prüfen Sie den Datenträger oder speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>Schreiben auf den Datenträger</translation>
    </message>
    <message>
        <source>putting the file in its place</source>
        <translation>Einsetzen der Datei</translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation>es kann kein temporärer Ordner angelegt werden</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>the case is too large for the team store</source>
        <translation>der Fall ist zu groß für den Team-Speicher</translation>
    </message>
    <message>
        <source>Remove its largest piece of evidence; until then it stays on this computer.</source>
        <translation>Entfernen Sie seinen größten Beleg; bis dahin bleibt er auf diesem Computer.</translation>
    </message>
    <message>
        <source>what came from the team store is no case</source>
        <translation>was aus dem Team-Speicher kam, ist kein Fall</translation>
    </message>
    <message>
        <source>reading from the team store failed (%1)</source>
        <translation>Lesen aus dem Team-Speicher schlug fehl (%1)</translation>
    </message>
    <message>
        <source>what came from the team store is no note</source>
        <translation>was aus dem Team-Speicher kam, ist keine Notiz</translation>
    </message>
    <message>
        <source>your note and that of somebody else are too long for one note</source>
        <translation>Ihre Notiz und die von jemand anderem sind zusammen zu lang für eine Notiz</translation>
    </message>
    <message>
        <source>Shorten yours; until then it stays on this computer, and theirs in the team store.</source>
        <translation>Kürzen Sie Ihre; bis dahin bleibt sie auf diesem Computer und die andere im Team-Speicher.</translation>
    </message>
    <message>
        <source>what came from the team store is no knowledge pack</source>
        <translation>was aus dem Team-Speicher kam, ist kein Wissenspaket</translation>
    </message>
    <message>
        <source>the pack &apos;%1&apos; belongs to the administrators</source>
        <translation>das Paket &apos;%1&apos; gehört den Administratoren</translation>
    </message>
    <message>
        <source>Ask who looks after this computer.</source>
        <translation>Fragen Sie, wer diesen Computer betreut.</translation>
    </message>
    <message>
        <source>%1 packs are installed, as many as are read</source>
        <translation>%1 Pakete sind installiert, so viele wie gelesen werden</translation>
    </message>
    <message>
        <source>Remove one that is not needed any more.</source>
        <translation>Entfernen Sie eines, das nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>cannot be removed (%1)</source>
        <translation>kann nicht entfernt werden (%1)</translation>
    </message>
    <message>
        <source>somebody else has changed it at the same time</source>
        <translation>jemand anderes hat es gleichzeitig geändert</translation>
    </message>
    <message>
        <source>it is not said where the team store is</source>
        <translation>es ist nicht gesagt, wo der Team-Speicher ist</translation>
    </message>
    <message>
        <source>Name host and database, or a service, in the settings.</source>
        <translation>Nennen Sie Host und Datenbank oder einen Dienst in den Einstellungen.</translation>
    </message>
    <message>
        <source>this computer has no driver for PostgreSQL (QPSQL)</source>
        <translation>dieser Computer hat keinen Treiber für PostgreSQL (QPSQL)</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql, or what your system calls it.</source>
        <translation>Installieren Sie das Paket libqt6sql6-psql, oder wie Ihr System es nennt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a part of the address of a team store</source>
        <translation>&apos;%1&apos; kann kein Teil der Adresse eines Team-Speichers sein</translation>
    </message>
    <message>
        <source>the team store was made by a newer version (tables %1, cases %2; this program knows up to %3 and %4)</source>
        <translation>der Team-Speicher wurde von einer neueren Version angelegt (Tabellen %1, Fälle %2; dieses Programm kennt bis %3 und %4)</translation>
    </message>
    <message>
        <source>Update the program. Your cases stay on this computer until then; nothing was changed.</source>
        <translation>Aktualisieren Sie das Programm. Ihre Fälle bleiben bis dahin auf diesem Computer; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>the tables of the team store are not whole</source>
        <translation>die Tabellen des Team-Speichers sind nicht vollständig</translation>
    </message>
    <message>
        <source>Ask whoever runs the database to restore them.</source>
        <translation>Bitten Sie den Betreiber der Datenbank, sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>the team store does not let you in</source>
        <translation>der Team-Speicher lässt Sie nicht ein</translation>
    </message>
    <message>
        <source>Put your password into the password file of PostgreSQL (pgpass), or ask for an account.</source>
        <translation>Tragen Sie Ihr Kennwort in die Kennwortdatei von PostgreSQL (pgpass) ein, oder bitten Sie um ein Konto.</translation>
    </message>
    <message>
        <source>there is no such database</source>
        <translation>es gibt keine solche Datenbank</translation>
    </message>
    <message>
        <source>Check its name in the settings.</source>
        <translation>Prüfen Sie ihren Namen in den Einstellungen.</translation>
    </message>
    <message>
        <source>you have no right to do this in the team store</source>
        <translation>Sie haben im Team-Speicher kein Recht dazu</translation>
    </message>
    <message>
        <source>Ask whoever runs the database for rights on the schema kerbscope.</source>
        <translation>Bitten Sie den Betreiber der Datenbank um Rechte am Schema kerbscope.</translation>
    </message>
    <message>
        <source>the connection to the team store is not safe</source>
        <translation>die Verbindung zum Team-Speicher ist nicht sicher</translation>
    </message>
    <message>
        <source>Check the certificate of the server and the setting for TLS.</source>
        <translation>Prüfen Sie das Zertifikat des Servers und die Einstellung für TLS.</translation>
    </message>
    <message>
        <source>the team store cannot be reached</source>
        <translation>der Team-Speicher ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Your work is kept on this computer and sent later. Check network, host and port if this lasts.</source>
        <translation>Ihre Arbeit bleibt auf diesem Computer und wird später gesendet. Prüfen Sie Netz, Host und Port, wenn es anhält.</translation>
    </message>
    <message>
        <source>the team store is busy</source>
        <translation>der Team-Speicher ist beschäftigt</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>the team store reports an error</source>
        <translation>der Team-Speicher meldet einen Fehler</translation>
    </message>
    <message>
        <source>Ask whoever runs the database; your work is kept on this computer.</source>
        <translation>Fragen Sie den Betreiber der Datenbank; Ihre Arbeit bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>what is remembered of the team store cannot be written (%1)</source>
        <translation>was vom Team-Speicher gemerkt wird, kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>a case of the team store has another id inside</source>
        <translation>ein Fall des Team-Speichers hat innen eine andere Kennung</translation>
    </message>
    <message>
        <source>this pack changes what other knowledge needs: %1</source>
        <translation>dieses Paket ändert, was anderes Wissen braucht: %1</translation>
    </message>
    <message>
        <source>the pack &apos;%1&apos; is there again in %2, which is used instead</source>
        <translation>das Paket &apos;%1&apos; ist noch einmal in %2 da, das stattdessen benutzt wird</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>Without it no knowledge pack can be used.</source>
        <translation>Ohne ihn kann kein Wissenspaket benutzt werden.</translation>
    </message>
    <message>
        <source>Check the name and that you may read it.</source>
        <translation>Prüfen Sie den Namen, und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>no pack &apos;%1&apos; is installed</source>
        <translation>kein Paket &apos;%1&apos; ist installiert</translation>
    </message>
    <message>
        <source>the catalog cannot be copied (%1)</source>
        <translation>der Katalog kann nicht kopiert werden (%1)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 rows, at most %3 are allowed</source>
        <translation>&apos;%1&apos; hat %2 Zeilen, höchstens %3 sind erlaubt</translation>
    </message>
    <message>
        <source>the file does not say which pack it is</source>
        <translation>die Datei sagt nicht, welches Paket sie ist</translation>
    </message>
    <message>
        <source>A pack begins with &apos;pack:&apos; and id, title and version below it.</source>
        <translation>Ein Paket beginnt mit &apos;pack:&apos; und darunter id, title und version.</translation>
    </message>
    <message>
        <source>the pack&apos;s id &apos;%1&apos; must be 1 to 63 small letters, digits and hyphens</source>
        <translation>die id &apos;%1&apos; des Pakets muss aus 1 bis 63 Kleinbuchstaben, Ziffern und Bindestrichen bestehen</translation>
    </message>
    <message>
        <source>the pack has no title</source>
        <translation>das Paket hat keinen Titel</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no realm; it is written in capitals, such as CORP.EXAMPLE.COM</source>
        <translation>&apos;%1&apos; ist kein Realm; er wird in Großbuchstaben geschrieben, etwa CORP.EXAMPLE.COM</translation>
    </message>
    <message>
        <source>the realm does not say its kind (own or proxy)</source>
        <translation>der Realm sagt seine Art nicht (own oder proxy)</translation>
    </message>
    <message>
        <source>the proxy has no port</source>
        <translation>der Proxy hat keinen Port</translation>
    </message>
    <message>
        <source>the contact does not say for whom it stands (&apos;owner&apos;)</source>
        <translation>der Kontakt sagt nicht, für wen er steht (&apos;owner&apos;)</translation>
    </message>
    <message>
        <source>the contact has neither phone nor mail nor address</source>
        <translation>der Kontakt hat weder Telefon noch Mail noch Adresse</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address that begins with http:// or https://</source>
        <translation>&apos;%1&apos; ist keine Adresse, die mit http:// oder https:// beginnt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 rows</source>
        <translation>&apos;%1&apos; hat mehr als %2 Zeilen</translation>
    </message>
    <message>
        <source>the pack has more than %1 bytes</source>
        <translation>das Paket hat mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>Make two packs of it.</source>
        <translation>Machen Sie zwei Pakete daraus.</translation>
    </message>
    <message>
        <source>the file must be a mapping that begins with &apos;pack:&apos;</source>
        <translation>die Datei muss eine Zuordnung sein, die mit &apos;pack:&apos; beginnt</translation>
    </message>
    <message>
        <source>the pack says nothing</source>
        <translation>das Paket sagt nichts</translation>
    </message>
</context>
</TS>
