<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>family:zen</name>
    <message>
        <source>Zscaler page codes</source>
        <translation>Codes de page Zscaler</translation>
    </message>
    <message>
        <source>The error page that Zscaler shows in the browser instead of the web page</source>
        <translation>La page d&apos;erreur que Zscaler affiche dans le navigateur à la place de la page web</translation>
    </message>
</context>
<context>
    <name>family:krb</name>
    <message>
        <source>Kerberos protocol errors</source>
        <translation>Erreurs du protocole Kerberos</translation>
    </message>
    <message>
        <source>KRB-ERROR messages in captures, events 4768, 4769 and 4771, traces, messages of programs</source>
        <translation>Messages KRB-ERROR dans les captures, événements 4768, 4769 et 4771, traces, messages de programmes</translation>
    </message>
</context>
<context>
    <name>family:event</name>
    <message>
        <source>Windows events</source>
        <translation>Événements Windows</translation>
    </message>
    <message>
        <source>Windows Event Viewer: Security, System and Operational logs of clients and domain controllers</source>
        <translation>Observateur d&apos;événements Windows : journaux Sécurité, Système et Opérationnel des clients et des contrôleurs de domaine</translation>
    </message>
</context>
<context>
    <name>family:ntstatus</name>
    <message>
        <source>Windows NTSTATUS codes</source>
        <translation>Codes NTSTATUS de Windows</translation>
    </message>
    <message>
        <source>Events 4625 and 4776, klist, Netlogon and LSA logs, extended errors inside KRB-ERROR</source>
        <translation>Événements 4625 et 4776, klist, journaux Netlogon et LSA, erreurs étendues dans KRB-ERROR</translation>
    </message>
</context>
<context>
    <name>family:sspi</name>
    <message>
        <source>Windows SSPI and security HRESULTs</source>
        <translation>HRESULT de sécurité et SSPI de Windows</translation>
    </message>
    <message>
        <source>Windows programs, browsers, IIS and service logs, klist</source>
        <translation>Programmes Windows, navigateurs, IIS et journaux de services, klist</translation>
    </message>
</context>
<context>
    <name>family:win32</name>
    <message>
        <source>Windows system error numbers</source>
        <translation>Numéros d&apos;erreur système de Windows</translation>
    </message>
    <message>
        <source>net, nltest, ksetup and other commands, services, event texts</source>
        <translation>net, nltest, ksetup et d&apos;autres commandes, services, textes d&apos;événements</translation>
    </message>
</context>
<context>
    <name>family:mit</name>
    <message>
        <source>MIT Kerberos library codes</source>
        <translation>Codes de la bibliothèque MIT Kerberos</translation>
    </message>
    <message>
        <source>kinit, klist, kvno and programs linked with MIT Kerberos; KRB5_TRACE output</source>
        <translation>kinit, klist, kvno et programmes liés à MIT Kerberos ; sortie de KRB5_TRACE</translation>
    </message>
</context>
<context>
    <name>family:heimdal</name>
    <message>
        <source>Heimdal library codes</source>
        <translation>Codes de la bibliothèque Heimdal</translation>
    </message>
    <message>
        <source>kinit and klist of macOS, BSD and Heimdal systems; Samba</source>
        <translation>kinit et klist de macOS, BSD et des systèmes Heimdal ; Samba</translation>
    </message>
</context>
<context>
    <name>family:gss-major</name>
    <message>
        <source>GSS-API major status codes</source>
        <translation>Codes d&apos;état majeurs GSS-API</translation>
    </message>
    <message>
        <source>Web servers, SSH, LDAP and database programs that use GSS-API or SPNEGO</source>
        <translation>Programmes web, SSH, LDAP et de base de données qui utilisent GSS-API ou SPNEGO</translation>
    </message>
</context>
<context>
    <name>family:gss-minor</name>
    <message>
        <source>GSS-API minor status codes of the Kerberos mechanism</source>
        <translation>Codes d&apos;état mineurs GSS-API du mécanisme Kerberos</translation>
    </message>
    <message>
        <source>The second half of a GSS-API error message</source>
        <translation>La seconde moitié d&apos;un message d&apos;erreur GSS-API</translation>
    </message>
</context>
<context>
    <name>family:etype</name>
    <message>
        <source>Encryption types</source>
        <translation>Types de chiffrement</translation>
    </message>
    <message>
        <source>klist, events 4768 and 4769, captures, keytabs, krb5.conf</source>
        <translation>klist, événements 4768 et 4769, captures, keytabs, krb5.conf</translation>
    </message>
</context>
<context>
    <name>family:padata</name>
    <message>
        <source>Pre-authentication data types</source>
        <translation>Types de données de pré-authentification</translation>
    </message>
    <message>
        <source>Field Pre-Authentication Type of events 4768 and 4771, captures</source>
        <translation>Champ Pre-Authentication Type des événements 4768 et 4771, captures</translation>
    </message>
</context>
<context>
    <name>family:kdc-option</name>
    <message>
        <source>KDC options (options of a ticket request)</source>
        <translation>Options KDC (options d&apos;une demande de ticket)</translation>
    </message>
    <message>
        <source>Field Ticket Options of events 4768, 4769 and 4771, kdc-options in captures</source>
        <translation>Champ Ticket Options des événements 4768, 4769 et 4771, kdc-options dans les captures</translation>
    </message>
</context>
<context>
    <name>family:ticket-flag</name>
    <message>
        <source>Ticket flags</source>
        <translation>Indicateurs de ticket</translation>
    </message>
    <message>
        <source>klist (Ticket Flags, Flags), flags in captures and ticket caches</source>
        <translation>klist (Ticket Flags, Flags), flags dans les captures et les caches de tickets</translation>
    </message>
</context>
<context>
    <name>family:supported-etypes</name>
    <message>
        <source>Bits and values of msDS-SupportedEncryptionTypes</source>
        <translation>Bits et valeurs de msDS-SupportedEncryptionTypes</translation>
    </message>
    <message>
        <source>Accounts and trusts in Active Directory, policy &apos;Configure encryption types allowed for Kerberos&apos;</source>
        <translation>Comptes et approbations dans Active Directory, stratégie &apos;Configurer les types de chiffrement autorisés pour Kerberos&apos;</translation>
    </message>
</context>
<context>
    <name>family:logon-type</name>
    <message>
        <source>Windows logon types</source>
        <translation>Types d&apos;ouverture de session Windows</translation>
    </message>
    <message>
        <source>Field Logon Type of events 4624 and 4625, klist sessions</source>
        <translation>Champ Logon Type des événements 4624 et 4625, klist sessions</translation>
    </message>
</context>
<context>
    <name>family:msg-type</name>
    <message>
        <source>Kerberos message types</source>
        <translation>Types de messages Kerberos</translation>
    </message>
    <message>
        <source>Captures and traces</source>
        <translation>Captures et traces</translation>
    </message>
</context>
<context>
    <name>family:name-type</name>
    <message>
        <source>Principal name types</source>
        <translation>Types de noms de principal</translation>
    </message>
    <message>
        <source>Captures, keytabs and ticket caches</source>
        <translation>Captures, keytabs et caches de tickets</translation>
    </message>
</context>
<context>
    <name>family:checksum</name>
    <message>
        <source>Checksum types</source>
        <translation>Types de somme de contrôle</translation>
    </message>
    <message>
        <source>Captures and traces</source>
        <translation>Captures et traces</translation>
    </message>
</context>
<context>
    <name>family:authdata</name>
    <message>
        <source>Authorization data types</source>
        <translation>Types de données d&apos;autorisation</translation>
    </message>
    <message>
        <source>Decrypted tickets, captures with a keytab, service logs</source>
        <translation>Tickets déchiffrés, captures avec keytab, journaux de services</translation>
    </message>
</context>
<context>
    <name>family:pac-type</name>
    <message>
        <source>PAC buffer types</source>
        <translation>Types de tampon PAC</translation>
    </message>
    <message>
        <source>Decrypted tickets, Samba and service logs</source>
        <translation>Tickets déchiffrés, journaux de Samba et de services</translation>
    </message>
</context>
<context>
    <name>family:addr-type</name>
    <message>
        <source>Address types</source>
        <translation>Types d&apos;adresse</translation>
    </message>
    <message>
        <source>Tickets and KRB-ERROR messages in captures</source>
        <translation>Tickets et messages KRB-ERROR dans les captures</translation>
    </message>
</context>
<context>
    <name>family:ap-option</name>
    <message>
        <source>Options of an AP request</source>
        <translation>Options d&apos;une requête AP</translation>
    </message>
    <message>
        <source>AP-REQ messages in captures and in Negotiate tokens</source>
        <translation>Messages AP-REQ dans les captures et dans les jetons Negotiate</translation>
    </message>
</context>
<context>
    <name>family:transited</name>
    <message>
        <source>Transited encodings</source>
        <translation>Codages du chemin traversé (transited)</translation>
    </message>
    <message>
        <source>Cross-realm tickets</source>
        <translation>Tickets inter-realm</translation>
    </message>
</context>
<context>
    <name>family:key-usage</name>
    <message>
        <source>Key usage numbers</source>
        <translation>Numéros d&apos;usage de clé</translation>
    </message>
    <message>
        <source>Traces, source code, cryptographic debugging</source>
        <translation>Traces, code source, débogage cryptographique</translation>
    </message>
</context>
<context>
    <name>family:kpasswd</name>
    <message>
        <source>Results of a password change</source>
        <translation>Résultats d&apos;un changement de mot de passe</translation>
    </message>
    <message>
        <source>kpasswd, password change dialogs, port 464 in captures</source>
        <translation>kpasswd, dialogues de changement de mot de passe, port 464 dans les captures</translation>
    </message>
</context>
<context>
    <name>family:kdc-status</name>
    <message>
        <source>Status words of the MIT KDC</source>
        <translation>Mots d&apos;état du KDC MIT</translation>
    </message>
    <message>
        <source>krb5kdc.log and the e-text of a KRB-ERROR</source>
        <translation>krb5kdc.log et le e-text d&apos;un KRB-ERROR</translation>
    </message>
</context>
<context>
    <name>family:event-field</name>
    <message>
        <source>Fields of Windows events</source>
        <translation>Champs des événements Windows</translation>
    </message>
    <message>
        <source>The body of an event in Event Viewer or in its XML</source>
        <translation>Le corps d&apos;un événement dans l&apos;Observateur d&apos;événements ou dans son XML</translation>
    </message>
</context>
<context>
    <name>family:recommendation</name>
    <message>
        <source>What to watch in event 4768</source>
        <translation>Ce qu&apos;il faut surveiller dans l&apos;événement 4768</translation>
    </message>
    <message>
        <source>Security monitoring of domain controllers</source>
        <translation>Surveillance de sécurité des contrôleurs de domaine</translation>
    </message>
</context>
<context>
    <name>family:klist</name>
    <message>
        <source>The klist command and its parameters</source>
        <translation>La commande klist et ses paramètres</translation>
    </message>
    <message>
        <source>The Windows command line</source>
        <translation>La ligne de commande Windows</translation>
    </message>
</context>
<context>
    <name>family:klist-field</name>
    <message>
        <source>What the lines of klist mean</source>
        <translation>Ce que signifient les lignes de klist</translation>
    </message>
    <message>
        <source>The output of klist on Windows</source>
        <translation>La sortie de klist sous Windows</translation>
    </message>
</context>
<context>
    <name>family:java</name>
    <message>
        <source>Java Kerberos messages</source>
        <translation>Messages Kerberos de Java</translation>
    </message>
    <message>
        <source>Logs and stack traces of Java programs</source>
        <translation>Journaux et traces de pile des programmes Java</translation>
    </message>
</context>
<context>
    <name>family:chromium</name>
    <message>
        <source>Network errors of Chrome, Edge and other Chromium browsers</source>
        <translation>Erreurs réseau de Chrome, Edge et autres navigateurs Chromium</translation>
    </message>
    <message>
        <source>The browser&apos;s error page, chrome://net-export logs</source>
        <translation>La page d&apos;erreur du navigateur, journaux de chrome://net-export</translation>
    </message>
</context>
<context>
    <name>family:firefox</name>
    <message>
        <source>Firefox negotiate messages</source>
        <translation>Messages negotiate de Firefox</translation>
    </message>
    <message>
        <source>Firefox logs with MOZ_LOG=negotiateauth:5</source>
        <translation>Journaux Firefox avec MOZ_LOG=negotiateauth:5</translation>
    </message>
</context>
<context>
    <name>family:curl</name>
    <message>
        <source>curl messages about Negotiate and GSS-API</source>
        <translation>Messages de curl sur Negotiate et GSS-API</translation>
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
        <translation>Messages de SSSD</translation>
    </message>
    <message>
        <source>The logs in /var/log/sssd and the system journal of Linux computers</source>
        <translation>Les journaux de /var/log/sssd et le journal système des ordinateurs Linux</translation>
    </message>
</context>
<context>
    <name>family:winbind</name>
    <message>
        <source>Samba winbind messages</source>
        <translation>Messages winbind de Samba</translation>
    </message>
    <message>
        <source>The winbind logs and the system journal of Linux computers</source>
        <translation>Les journaux winbind et le journal système des ordinateurs Linux</translation>
    </message>
</context>
<context>
    <name>family:squid</name>
    <message>
        <source>Squid Negotiate messages</source>
        <translation>Messages Negotiate de Squid</translation>
    </message>
    <message>
        <source>cache.log of a Squid proxy</source>
        <translation>cache.log d&apos;un proxy Squid</translation>
    </message>
</context>
<context>
    <name>family:mod_auth_gssapi</name>
    <message>
        <source>Messages of mod_auth_gssapi</source>
        <translation>Messages de mod_auth_gssapi</translation>
    </message>
    <message>
        <source>error_log of an Apache web server</source>
        <translation>error_log d&apos;un serveur web Apache</translation>
    </message>
</context>
<context>
    <name>finding:symptom.kind</name>
    <message>
        <source>What the user sees</source>
        <translation>Ce que voit l&apos;utilisateur</translation>
    </message>
    <message>
        <source>What does the user see on the screen?</source>
        <translation>Que voit l&apos;utilisateur à l&apos;écran ?</translation>
    </message>
    <message>
        <source>It tells whether to look at the web proxy, at the sign-in to the computer or at one service.</source>
        <translation>Cela indique s&apos;il faut chercher du côté du proxy web, de l&apos;ouverture de session sur l&apos;ordinateur ou d&apos;un seul service.</translation>
    </message>
    <message>
        <source>An error page of the web proxy, with a number</source>
        <translation>Une page d&apos;erreur du proxy web, avec un numéro</translation>
    </message>
    <message>
        <source>The browser or program keeps asking for name and password</source>
        <translation>Le navigateur ou le programme redemande sans cesse le nom et le mot de passe</translation>
    </message>
    <message>
        <source>Signing in to the computer itself fails</source>
        <translation>L&apos;ouverture de session sur l&apos;ordinateur échoue</translation>
    </message>
    <message>
        <source>A browser error, or an error page of the web site (400, 401, 403)</source>
        <translation>Une erreur du navigateur ou une page d&apos;erreur du site web (400, 401, 403)</translation>
    </message>
    <message>
        <source>An error in one program, share or service</source>
        <translation>Une erreur dans un seul programme, partage ou service</translation>
    </message>
    <message>
        <source>It works, but only after a long wait</source>
        <translation>Cela fonctionne, mais après une longue attente</translation>
    </message>
    <message>
        <source>Everything works; somebody only wondered about a message</source>
        <translation>Tout fonctionne ; un message a seulement intrigué quelqu&apos;un</translation>
    </message>
    <message>
        <source>Let the user read the page or the message out, word for word, with every number on it.</source>
        <translation>Faites lire la page ou le message mot pour mot par l&apos;utilisateur, avec tous les numéros.</translation>
    </message>
</context>
<context>
    <name>finding:http.status</name>
    <message>
        <source>Answer of the web server or proxy</source>
        <translation>Réponse du serveur web ou du proxy</translation>
    </message>
    <message>
        <source>Which number does the web page or the browser&apos;s network view show?</source>
        <translation>Quel numéro affiche la page web ou la vue réseau du navigateur ?</translation>
    </message>
    <message>
        <source>401 comes from a web site, 407 from a proxy, 400 or 431 means that the ticket is too big for the server.</source>
        <translation>401 vient d&apos;un site web, 407 d&apos;un proxy ; 400 ou 431 signifie que le ticket est trop gros pour le serveur.</translation>
    </message>
    <message>
        <source>The page is delivered</source>
        <translation>La page est délivrée</translation>
    </message>
    <message>
        <source>401 again and again</source>
        <translation>401 encore et encore</translation>
    </message>
    <message>
        <source>407 again and again</source>
        <translation>407 encore et encore</translation>
    </message>
    <message>
        <source>403, forbidden</source>
        <translation>403, interdit</translation>
    </message>
    <message>
        <source>400 or 431, request header too long</source>
        <translation>400 ou 431, en-tête de requête trop long</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Un autre numéro</translation>
    </message>
    <message>
        <source>In the browser press F12, choose Network, load the page again and read the column Status of the first line.</source>
        <translation>Dans le navigateur, appuyez sur F12, choisissez Réseau, rechargez la page et lisez la colonne État de la première ligne.</translation>
    </message>
    <message>
        <source>The lines that begin with &apos;&lt; HTTP/&apos;.</source>
        <translation>Les lignes qui commencent par &apos;&lt; HTTP/&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:code.zen</name>
    <message>
        <source>Code on Zscaler&apos;s page</source>
        <translation>Code sur la page de Zscaler</translation>
    </message>
    <message>
        <source>Which number does the proxy&apos;s error page show?</source>
        <translation>Quel numéro affiche la page d&apos;erreur du proxy ?</translation>
    </message>
    <message>
        <source>The proxy&apos;s number says what the proxy missed: the ticket, the user, the domain or the right time.</source>
        <translation>Le numéro dit ce qui a manqué au proxy : le ticket, l&apos;utilisateur, le domaine ou l&apos;heure juste.</translation>
    </message>
    <message>
        <source>391000: the page cannot load</source>
        <translation>391000 : la page ne peut pas être chargée</translation>
    </message>
    <message>
        <source>441000: user not found</source>
        <translation>441000 : utilisateur introuvable</translation>
    </message>
    <message>
        <source>451000: domain does not exist</source>
        <translation>451000 : le domaine n&apos;existe pas</translation>
    </message>
    <message>
        <source>461000: user not found</source>
        <translation>461000 : utilisateur introuvable</translation>
    </message>
    <message>
        <source>471000: no Kerberos ticket in the request</source>
        <translation>471000 : pas de ticket Kerberos dans la requête</translation>
    </message>
    <message>
        <source>48100: invalid encoding of the credentials</source>
        <translation>48100 : codage incorrect des informations d&apos;identification</translation>
    </message>
    <message>
        <source>491000: invalid token or user name</source>
        <translation>491000 : jeton ou nom d&apos;utilisateur non valide</translation>
    </message>
    <message>
        <source>501000: invalid token or user name</source>
        <translation>501000 : jeton ou nom d&apos;utilisateur non valide</translation>
    </message>
    <message>
        <source>510000: user name too long</source>
        <translation>510000 : nom d&apos;utilisateur trop long</translation>
    </message>
    <message>
        <source>211000: redirected traffic, not a Kerberos code</source>
        <translation>211000 : trafic redirigé, pas un code Kerberos</translation>
    </message>
    <message>
        <source>421000: foreign cookie, not a Kerberos code</source>
        <translation>421000 : cookie étranger, pas un code Kerberos</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Un autre numéro</translation>
    </message>
    <message>
        <source>A number of five or six digits, usually at the foot of the page.</source>
        <translation>Un nombre de cinq ou six chiffres, en général au bas de la page.</translation>
    </message>
</context>
<context>
    <name>finding:code.krb</name>
    <message>
        <source>Kerberos error code</source>
        <translation>Code d&apos;erreur Kerberos</translation>
    </message>
    <message>
        <source>0: no error</source>
        <translation>0 : aucune erreur</translation>
    </message>
    <message>
        <source>1: account expired</source>
        <translation>1 : compte expiré</translation>
    </message>
    <message>
        <source>6: user not found</source>
        <translation>6 : utilisateur introuvable</translation>
    </message>
    <message>
        <source>7: service not found</source>
        <translation>7 : service introuvable</translation>
    </message>
    <message>
        <source>8: name registered twice</source>
        <translation>8 : nom enregistré deux fois</translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation>9 : pas de clé</translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation>12 : interdit par une stratégie</translation>
    </message>
    <message>
        <source>13: option not allowed</source>
        <translation>13 : option non autorisée</translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation>14 : type de chiffrement non pris en charge</translation>
    </message>
    <message>
        <source>16: kind of sign-on not supported</source>
        <translation>16 : mode d&apos;authentification non pris en charge</translation>
    </message>
    <message>
        <source>18: account locked, disabled or expired</source>
        <translation>18 : compte verrouillé, désactivé ou expiré</translation>
    </message>
    <message>
        <source>23: password expired</source>
        <translation>23 : mot de passe expiré</translation>
    </message>
    <message>
        <source>24: wrong password</source>
        <translation>24 : mot de passe incorrect</translation>
    </message>
    <message>
        <source>25: further proof of identity needed (normal)</source>
        <translation>25 : preuve d&apos;identité supplémentaire requise (normal)</translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation>28 : chemin d&apos;approbation non accepté</translation>
    </message>
    <message>
        <source>29: service not available</source>
        <translation>29 : service non disponible</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31 : échec du contrôle d&apos;intégrité</translation>
    </message>
    <message>
        <source>32: ticket expired (renews by itself)</source>
        <translation>32 : ticket expiré (se renouvelle tout seul)</translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation>33 : ticket pas encore valide</translation>
    </message>
    <message>
        <source>34: request was repeated</source>
        <translation>34 : requête répétée</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37 : horloges trop éloignées</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41 : message modifié</translation>
    </message>
    <message>
        <source>43: illegal cross-realm ticket</source>
        <translation>43 : ticket inter-realm illégal</translation>
    </message>
    <message>
        <source>44: key version not available</source>
        <translation>44 : version de clé non disponible</translation>
    </message>
    <message>
        <source>45: key not available</source>
        <translation>45 : clé non disponible</translation>
    </message>
    <message>
        <source>52: answer too big for UDP (asked again by TCP)</source>
        <translation>52 : réponse trop grande pour UDP (redemandée par TCP)</translation>
    </message>
    <message>
        <source>60: generic error</source>
        <translation>60 : erreur générique</translation>
    </message>
    <message>
        <source>62: certificate not trusted</source>
        <translation>62 : certificat non approuvé</translation>
    </message>
    <message>
        <source>63: domain controller not trusted</source>
        <translation>63 : contrôleur de domaine non approuvé</translation>
    </message>
    <message>
        <source>64: invalid signature</source>
        <translation>64 : signature non valide</translation>
    </message>
    <message>
        <source>65: stronger key needed</source>
        <translation>65 : clé plus forte requise</translation>
    </message>
    <message>
        <source>66: certificate does not match</source>
        <translation>66 : le certificat ne correspond pas</translation>
    </message>
    <message>
        <source>68: wrong realm</source>
        <translation>68 : mauvais royaume (realm)</translation>
    </message>
    <message>
        <source>70: certificate cannot be verified</source>
        <translation>70 : certificat invérifiable</translation>
    </message>
    <message>
        <source>71: certificate invalid</source>
        <translation>71 : certificat non valide</translation>
    </message>
    <message>
        <source>72: certificate revoked</source>
        <translation>72 : certificat révoqué</translation>
    </message>
    <message>
        <source>73: revocation status unknown</source>
        <translation>73 : état de révocation inconnu</translation>
    </message>
    <message>
        <source>74: revocation status unavailable</source>
        <translation>74 : état de révocation inaccessible</translation>
    </message>
    <message>
        <source>75: name in the certificate does not match</source>
        <translation>75 : le nom du certificat ne correspond pas</translation>
    </message>
    <message>
        <source>76: name in the controller&apos;s certificate does not match</source>
        <translation>76 : le nom du certificat du contrôleur ne correspond pas</translation>
    </message>
    <message>
        <source>77: certificate is not for this purpose</source>
        <translation>77 : certificat non prévu pour cet usage</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Un autre code</translation>
    </message>
</context>
<context>
    <name>finding:code.ntstatus</name>
    <message>
        <source>Windows status code</source>
        <translation>Code d&apos;état Windows</translation>
    </message>
    <message>
        <source>No logon server available</source>
        <translation>Aucun serveur d&apos;ouverture de session disponible</translation>
    </message>
    <message>
        <source>No such logon session</source>
        <translation>Session d&apos;ouverture inexistante</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>Utilisateur inexistant</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Mot de passe incorrect</translation>
    </message>
    <message>
        <source>Wrong name or password</source>
        <translation>Nom ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>Restriction de compte</translation>
    </message>
    <message>
        <source>Outside the logon hours</source>
        <translation>En dehors des horaires d&apos;accès</translation>
    </message>
    <message>
        <source>Not from this computer</source>
        <translation>Pas depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Mot de passe expiré</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Horloges différentes</translation>
    </message>
    <message>
        <source>Kind of logon not granted</source>
        <translation>Type d&apos;ouverture de session non accordé</translation>
    </message>
    <message>
        <source>No secret of the computer account</source>
        <translation>Pas de secret du compte d&apos;ordinateur</translation>
    </message>
    <message>
        <source>No account for this name or computer</source>
        <translation>Pas de compte pour ce nom ou cet ordinateur</translation>
    </message>
    <message>
        <source>Trust between computer and domain failed</source>
        <translation>Échec de l&apos;approbation entre l&apos;ordinateur et le domaine</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Compte expiré</translation>
    </message>
    <message>
        <source>Trust inconsistent</source>
        <translation>Approbation incohérente</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>Le mot de passe doit être changé</translation>
    </message>
    <message>
        <source>Account locked out</source>
        <translation>Compte verrouillé</translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation>Type de chiffrement non pris en charge</translation>
    </message>
    <message>
        <source>Certificate sign-on failed</source>
        <translation>Échec de l&apos;authentification par certificat</translation>
    </message>
    <message>
        <source>Wrong smart card PIN</source>
        <translation>Code PIN de carte à puce incorrect</translation>
    </message>
    <message>
        <source>Possible downgrade, domain not reachable</source>
        <translation>Rétrogradation possible, domaine injoignable</translation>
    </message>
    <message>
        <source>Refused by selective authentication</source>
        <translation>Refusé par l&apos;authentification sélective</translation>
    </message>
    <message>
        <source>NTLM is blocked</source>
        <translation>NTLM est bloqué</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Un autre état</translation>
    </message>
</context>
<context>
    <name>finding:code.sspi</name>
    <message>
        <source>Windows security code (SSPI)</source>
        <translation>Code de sécurité Windows (SSPI)</translation>
    </message>
    <message>
        <source>Target unknown or unreachable</source>
        <translation>Cible inconnue ou injoignable</translation>
    </message>
    <message>
        <source>Invalid token</source>
        <translation>Jeton non valide</translation>
    </message>
    <message>
        <source>Logon denied</source>
        <translation>Ouverture de session refusée</translation>
    </message>
    <message>
        <source>No credentials in the security package</source>
        <translation>Pas d&apos;informations d&apos;identification dans le package de sécurité</translation>
    </message>
    <message>
        <source>No authority could be contacted</source>
        <translation>Aucune autorité n&apos;a pu être contactée</translation>
    </message>
    <message>
        <source>Target name incorrect</source>
        <translation>Nom de la cible incorrect</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Horloges différentes</translation>
    </message>
    <message>
        <source>Buffer too small</source>
        <translation>Tampon trop petit</translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation>Type de chiffrement non pris en charge</translation>
    </message>
    <message>
        <source>The controller cannot refer to the service</source>
        <translation>Le contrôleur ne peut pas orienter vers le service</translation>
    </message>
    <message>
        <source>Delegation required</source>
        <translation>Délégation requise</translation>
    </message>
    <message>
        <source>Delegation across realms failed</source>
        <translation>Échec de la délégation entre realms</translation>
    </message>
    <message>
        <source>Smart card required</source>
        <translation>Carte à puce requise</translation>
    </message>
    <message>
        <source>Certificate names no valid user</source>
        <translation>Le certificat ne désigne aucun utilisateur valide</translation>
    </message>
    <message>
        <source>Possible downgrade, domain not reachable</source>
        <translation>Rétrogradation possible, domaine injoignable</translation>
    </message>
    <message>
        <source>User&apos;s certificate revoked</source>
        <translation>Certificat de l&apos;utilisateur révoqué</translation>
    </message>
    <message>
        <source>Authority of the user&apos;s certificate not trusted</source>
        <translation>Autorité du certificat de l&apos;utilisateur non approuvée</translation>
    </message>
    <message>
        <source>User&apos;s certificate not trusted</source>
        <translation>Certificat de l&apos;utilisateur non approuvé</translation>
    </message>
    <message>
        <source>User&apos;s certificate expired</source>
        <translation>Certificat de l&apos;utilisateur expiré</translation>
    </message>
    <message>
        <source>Revocation of the controller&apos;s certificate cannot be checked</source>
        <translation>Révocation du certificat du contrôleur invérifiable</translation>
    </message>
    <message>
        <source>Authority of the controller&apos;s certificate not trusted</source>
        <translation>Autorité du certificat du contrôleur non approuvée</translation>
    </message>
    <message>
        <source>Controller&apos;s certificate expired</source>
        <translation>Certificat du contrôleur expiré</translation>
    </message>
    <message>
        <source>Controller&apos;s certificate revoked</source>
        <translation>Certificat du contrôleur révoqué</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Un autre code</translation>
    </message>
</context>
<context>
    <name>finding:code.win32</name>
    <message>
        <source>Windows error number</source>
        <translation>Numéro d&apos;erreur Windows</translation>
    </message>
    <message>
        <source>No logon servers available</source>
        <translation>Aucun serveur d&apos;ouverture de session disponible</translation>
    </message>
    <message>
        <source>No such logon session</source>
        <translation>Session d&apos;ouverture inexistante</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>Utilisateur inexistant</translation>
    </message>
    <message>
        <source>Wrong name or password</source>
        <translation>Nom ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>Restriction de compte</translation>
    </message>
    <message>
        <source>Outside the logon hours</source>
        <translation>En dehors des horaires d&apos;accès</translation>
    </message>
    <message>
        <source>Not from this computer</source>
        <translation>Pas depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Mot de passe expiré</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Domaine introuvable</translation>
    </message>
    <message>
        <source>Kind of logon not granted</source>
        <translation>Type d&apos;ouverture de session non accordé</translation>
    </message>
    <message>
        <source>Target account name incorrect</source>
        <translation>Nom du compte cible incorrect</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Horloges différentes</translation>
    </message>
    <message>
        <source>No computer account or no such service</source>
        <translation>Pas de compte d&apos;ordinateur ou service inexistant</translation>
    </message>
    <message>
        <source>Trust between computer and domain failed</source>
        <translation>Échec de l&apos;approbation entre l&apos;ordinateur et le domaine</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Compte expiré</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>Le mot de passe doit être changé</translation>
    </message>
    <message>
        <source>Account locked out</source>
        <translation>Compte verrouillé</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Un autre numéro</translation>
    </message>
</context>
<context>
    <name>finding:code.mit</name>
    <message>
        <source>MIT Kerberos library code</source>
        <translation>Code de la bibliothèque MIT Kerberos</translation>
    </message>
    <message>
        <source>No credentials cache found</source>
        <translation>Aucun cache d&apos;informations d&apos;identification trouvé</translation>
    </message>
    <message>
        <source>Matching credential not found</source>
        <translation>Informations d&apos;identification correspondantes introuvables</translation>
    </message>
    <message>
        <source>Bad format in credentials cache</source>
        <translation>Format incorrect dans le cache</translation>
    </message>
    <message>
        <source>Unsupported cache version</source>
        <translation>Version du cache non prise en charge</translation>
    </message>
    <message>
        <source>Cache name malformed</source>
        <translation>Nom du cache mal formé</translation>
    </message>
    <message>
        <source>Unknown cache type</source>
        <translation>Type de cache inconnu</translation>
    </message>
    <message>
        <source>Cache cannot be read or written</source>
        <translation>Cache impossible à lire ou à écrire</translation>
    </message>
    <message>
        <source>Cache permissions incorrect</source>
        <translation>Autorisations du cache incorrectes</translation>
    </message>
    <message>
        <source>Internal cache error</source>
        <translation>Erreur interne du cache</translation>
    </message>
    <message>
        <source>Cannot find KDC for realm</source>
        <translation>Impossible de trouver un KDC pour le realm</translation>
    </message>
    <message>
        <source>Cannot resolve address of the KDC</source>
        <translation>Impossible de résoudre l&apos;adresse du KDC</translation>
    </message>
    <message>
        <source>Cannot contact any KDC for realm</source>
        <translation>Impossible de contacter un KDC du realm</translation>
    </message>
    <message>
        <source>Cannot determine realm for host</source>
        <translation>Impossible de déterminer le realm de l&apos;hôte</translation>
    </message>
    <message>
        <source>Cannot determine realm for a numeric address</source>
        <translation>Impossible de déterminer le realm d&apos;une adresse numérique</translation>
    </message>
    <message>
        <source>Host name cannot be canonicalized</source>
        <translation>Nom d&apos;hôte impossible à canoniser</translation>
    </message>
    <message>
        <source>Cannot find ticket for the realm</source>
        <translation>Impossible de trouver le ticket du realm</translation>
    </message>
    <message>
        <source>No default realm configured</source>
        <translation>Aucun realm par défaut configuré</translation>
    </message>
    <message>
        <source>Configuration file cannot be opened</source>
        <translation>Fichier de configuration impossible à ouvrir</translation>
    </message>
    <message>
        <source>Configuration file malformed</source>
        <translation>Fichier de configuration mal formé</translation>
    </message>
    <message>
        <source>No supported encryption types configured</source>
        <translation>Aucun type de chiffrement pris en charge n&apos;est configuré</translation>
    </message>
    <message>
        <source>No credentials with a supported encryption type</source>
        <translation>Pas d&apos;informations d&apos;identification avec un type de chiffrement pris en charge</translation>
    </message>
    <message>
        <source>Clocks differ in the answer</source>
        <translation>Horloges différentes dans la réponse</translation>
    </message>
    <message>
        <source>Answer does not match the request</source>
        <translation>La réponse ne correspond pas à la requête</translation>
    </message>
    <message>
        <source>Key not in the keytab</source>
        <translation>Clé absente du keytab</translation>
    </message>
    <message>
        <source>Key version not in the keytab</source>
        <translation>Version de clé absente du keytab</translation>
    </message>
    <message>
        <source>Pre-authentication failed</source>
        <translation>Échec de la pré-authentification</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Un autre code</translation>
    </message>
</context>
<context>
    <name>finding:code.event</name>
    <message>
        <source>Windows event</source>
        <translation>Événement Windows</translation>
    </message>
    <message>
        <source>4624: somebody signed in (normal)</source>
        <translation>4624 : ouverture de session réussie (normal)</translation>
    </message>
    <message>
        <source>4634: a session ended (normal)</source>
        <translation>4634 : une session s&apos;est terminée (normal)</translation>
    </message>
    <message>
        <source>4648: another account&apos;s password used</source>
        <translation>4648 : mot de passe d&apos;un autre compte utilisé</translation>
    </message>
    <message>
        <source>4672: sign-in with administrator&apos;s rights</source>
        <translation>4672 : ouverture de session avec droits d&apos;administrateur</translation>
    </message>
    <message>
        <source>4768: sign-on ticket requested</source>
        <translation>4768 : ticket d&apos;authentification (TGT) demandé</translation>
    </message>
    <message>
        <source>4769: service ticket requested</source>
        <translation>4769 : ticket de service demandé</translation>
    </message>
    <message>
        <source>4770: ticket renewed (normal)</source>
        <translation>4770 : ticket renouvelé (normal)</translation>
    </message>
    <message>
        <source>4776: name and password checked by NTLM</source>
        <translation>4776 : nom et mot de passe vérifiés par NTLM</translation>
    </message>
    <message>
        <source>4625: a sign-in failed</source>
        <translation>4625 : échec d&apos;une ouverture de session</translation>
    </message>
    <message>
        <source>4771: the password check failed</source>
        <translation>4771 : échec de la vérification du mot de passe</translation>
    </message>
    <message>
        <source>4740: an account was locked</source>
        <translation>4740 : un compte a été verrouillé</translation>
    </message>
    <message>
        <source>4649: a request was repeated</source>
        <translation>4649 : une requête a été répétée</translation>
    </message>
    <message>
        <source>4820: device not allowed for the account</source>
        <translation>4820 : appareil non autorisé pour le compte</translation>
    </message>
    <message>
        <source>4821: authentication policy refused a service ticket</source>
        <translation>4821 : une stratégie d&apos;authentification a refusé un ticket de service</translation>
    </message>
    <message>
        <source>4822: NTLM refused, Protected Users</source>
        <translation>4822 : NTLM refusé, Protected Users</translation>
    </message>
    <message>
        <source>4823: NTLM refused, account restrictions</source>
        <translation>4823 : NTLM refusé, restrictions de compte</translation>
    </message>
    <message>
        <source>4824: RC4 or DES refused, Protected Users</source>
        <translation>4824 : RC4 ou DES refusé, Protected Users</translation>
    </message>
    <message>
        <source>5378: delegation forbidden by policy</source>
        <translation>5378 : délégation interdite par une stratégie</translation>
    </message>
    <message>
        <source>5719: the computer could not reach its domain</source>
        <translation>5719 : l&apos;ordinateur n&apos;a pas pu joindre son domaine</translation>
    </message>
    <message>
        <source>The server could not read the ticket</source>
        <translation>Le serveur n&apos;a pas pu lire le ticket</translation>
    </message>
    <message>
        <source>The server says the ticket is not yet valid</source>
        <translation>Le serveur dit que le ticket n&apos;est pas encore valide</translation>
    </message>
    <message>
        <source>The ticket did not fit into the buffer</source>
        <translation>Le ticket ne tenait pas dans le tampon</translation>
    </message>
    <message>
        <source>The controller rejected the user&apos;s certificate</source>
        <translation>Le contrôleur a rejeté le certificat de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>The controller&apos;s certificate is not trusted</source>
        <translation>Le certificat du contrôleur n&apos;est pas approuvé</translation>
    </message>
    <message>
        <source>A saved password is wrong</source>
        <translation>Un mot de passe enregistré est incorrect</translation>
    </message>
    <message>
        <source>The ticket did not fit, larger size needed</source>
        <translation>Le ticket ne tenait pas, taille supérieure requise</translation>
    </message>
    <message>
        <source>Service name not registered</source>
        <translation>Nom de service non enregistré</translation>
    </message>
    <message>
        <source>Service name registered twice</source>
        <translation>Nom de service enregistré deux fois</translation>
    </message>
    <message>
        <source>No domain controller found</source>
        <translation>Aucun contrôleur de domaine trouvé</translation>
    </message>
    <message>
        <source>Two accounts carry the same service name</source>
        <translation>Deux comptes portent le même nom de service</translation>
    </message>
    <message>
        <source>Sign-on: no key of the kind asked for</source>
        <translation>Authentification : pas de clé du type demandé</translation>
    </message>
    <message>
        <source>Service ticket: no key of the kind asked for</source>
        <translation>Ticket de service : pas de clé du type demandé</translation>
    </message>
    <message>
        <source>The controller has no certificate</source>
        <translation>Le contrôleur n&apos;a pas de certificat</translation>
    </message>
    <message>
        <source>The controller&apos;s certificate is not valid any more</source>
        <translation>Le certificat du contrôleur n&apos;est plus valide</translation>
    </message>
    <message>
        <source>The user&apos;s certificate was refused</source>
        <translation>Le certificat de l&apos;utilisateur a été refusé</translation>
    </message>
    <message>
        <source>An account may not ask in a user&apos;s name</source>
        <translation>Un compte ne peut pas demander au nom d&apos;un utilisateur</translation>
    </message>
    <message>
        <source>Sign-on: encryption asked for is not allowed</source>
        <translation>Authentification : le chiffrement demandé n&apos;est pas autorisé</translation>
    </message>
    <message>
        <source>Service ticket: encryption asked for is not allowed</source>
        <translation>Ticket de service : le chiffrement demandé n&apos;est pas autorisé</translation>
    </message>
    <message>
        <source>No usable certificate for smart card sign-on</source>
        <translation>Pas de certificat utilisable pour l&apos;authentification par carte à puce</translation>
    </message>
    <message>
        <source>A very large ticket was issued</source>
        <translation>Un très gros ticket a été délivré</translation>
    </message>
    <message>
        <source>Certificate not firmly tied to the account</source>
        <translation>Certificat pas solidement lié au compte</translation>
    </message>
    <message>
        <source>Certificate older than the account</source>
        <translation>Certificat plus ancien que le compte</translation>
    </message>
    <message>
        <source>Certificate names another account</source>
        <translation>Le certificat désigne un autre compte</translation>
    </message>
    <message>
        <source>An account has no AES keys</source>
        <translation>Un compte n&apos;a pas de clés AES</translation>
    </message>
    <message>
        <source>RC4 ticket issued: client knows nothing better</source>
        <translation>Ticket RC4 délivré : le client ne connaît rien de mieux</translation>
    </message>
    <message>
        <source>RC4 ticket issued: account has no AES keys</source>
        <translation>Ticket RC4 délivré : le compte n&apos;a pas de clés AES</translation>
    </message>
    <message>
        <source>Ticket refused: client knows only RC4</source>
        <translation>Ticket refusé : le client ne connaît que RC4</translation>
    </message>
    <message>
        <source>Ticket refused: account has no AES keys</source>
        <translation>Ticket refusé : le compte n&apos;a pas de clés AES</translation>
    </message>
    <message>
        <source>The controller&apos;s default still has old encryption</source>
        <translation>La valeur par défaut du contrôleur contient encore un ancien chiffrement</translation>
    </message>
    <message>
        <source>Service wants AES, the client cannot</source>
        <translation>Le service veut AES, le client ne le connaît pas</translation>
    </message>
    <message>
        <source>Service set to AES without AES keys</source>
        <translation>Service réglé sur AES sans clés AES</translation>
    </message>
    <message>
        <source>Ticket refused: service wants AES, client has none</source>
        <translation>Ticket refusé : le service veut AES, le client n&apos;en a pas</translation>
    </message>
    <message>
        <source>Ticket refused: AES-only account without AES keys</source>
        <translation>Ticket refusé : compte AES uniquement sans clés AES</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Un autre événement</translation>
    </message>
</context>
<context>
    <name>finding:code.heimdal</name>
    <message>
        <source>Heimdal library code</source>
        <translation>Code de la bibliothèque Heimdal</translation>
    </message>
    <message>
        <source>A Heimdal code</source>
        <translation>Un code Heimdal</translation>
    </message>
</context>
<context>
    <name>finding:code.gss-major</name>
    <message>
        <source>GSS-API code</source>
        <translation>Code GSS-API</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Pas d&apos;informations d&apos;identification</translation>
    </message>
    <message>
        <source>Credentials expired</source>
        <translation>Informations d&apos;identification expirées</translation>
    </message>
    <message>
        <source>Token seen twice</source>
        <translation>Jeton vu deux fois</translation>
    </message>
    <message>
        <source>Token damaged</source>
        <translation>Jeton endommagé</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Un autre code</translation>
    </message>
</context>
<context>
    <name>finding:code.gss-minor</name>
    <message>
        <source>GSS-API minor code</source>
        <translation>Code mineur GSS-API</translation>
    </message>
    <message>
        <source>The ticket cache is empty</source>
        <translation>Le cache de tickets est vide</translation>
    </message>
    <message>
        <source>The cache has no sign-on ticket</source>
        <translation>Le cache n&apos;a pas de ticket de connexion</translation>
    </message>
    <message>
        <source>No key for the service&apos;s name</source>
        <translation>Pas de clé pour le nom du service</translation>
    </message>
    <message>
        <source>A GSS-API minor code</source>
        <translation>Un code mineur GSS-API</translation>
    </message>
</context>
<context>
    <name>finding:code.java</name>
    <message>
        <source>Java message</source>
        <translation>Message Java</translation>
    </message>
    <message>
        <source>A Java message</source>
        <translation>Un message Java</translation>
    </message>
</context>
<context>
    <name>finding:code.chromium</name>
    <message>
        <source>Browser error (Chrome, Edge)</source>
        <translation>Erreur du navigateur (Chrome, Edge)</translation>
    </message>
    <message>
        <source>Which word beginning with ERR_ does the browser&apos;s error page show?</source>
        <translation>Quel mot commençant par ERR_ la page d&apos;erreur du navigateur affiche-t-elle ?</translation>
    </message>
    <message>
        <source>The browser itself says whether the proxy, its PAC file or the sign-on is missing.</source>
        <translation>Le navigateur dit lui-même si c&apos;est le proxy, son fichier PAC ou l&apos;authentification qui manque.</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Pas d&apos;informations d&apos;identification</translation>
    </message>
    <message>
        <source>Kerberos library or setup missing</source>
        <translation>Bibliothèque ou configuration Kerberos absente</translation>
    </message>
    <message>
        <source>Proxy cannot be reached</source>
        <translation>Proxy injoignable</translation>
    </message>
    <message>
        <source>PAC file cannot be used</source>
        <translation>Fichier PAC inutilisable</translation>
    </message>
    <message>
        <source>PAC script failed</source>
        <translation>Échec du script PAC</translation>
    </message>
    <message>
        <source>Proxy offers nothing usable</source>
        <translation>Le proxy ne propose rien d&apos;utilisable</translation>
    </message>
    <message>
        <source>Another browser error</source>
        <translation>Une autre erreur du navigateur</translation>
    </message>
    <message>
        <source>Small grey capital letters at the foot of the page, such as ERR_PROXY_CONNECTION_FAILED.</source>
        <translation>De petites majuscules grises au pied de la page, par exemple ERR_PROXY_CONNECTION_FAILED.</translation>
    </message>
    <message>
        <source>The line that begins with &apos;curl:&apos;.</source>
        <translation>La ligne qui commence par &apos;curl:&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:code.curl</name>
    <message>
        <source>curl message</source>
        <translation>Message de curl</translation>
    </message>
    <message>
        <source>A message of curl</source>
        <translation>Un message de curl</translation>
    </message>
</context>
<context>
    <name>finding:code.sssd</name>
    <message>
        <source>SSSD message</source>
        <translation>Message de SSSD</translation>
    </message>
    <message>
        <source>A message of SSSD</source>
        <translation>Un message de SSSD</translation>
    </message>
</context>
<context>
    <name>finding:code.squid</name>
    <message>
        <source>Squid message</source>
        <translation>Message de Squid</translation>
    </message>
    <message>
        <source>Squid was sent an NTLM token</source>
        <translation>Squid a reçu un jeton NTLM</translation>
    </message>
    <message>
        <source>The helper was sent an NTLM token</source>
        <translation>L&apos;assistant a reçu un jeton NTLM</translation>
    </message>
    <message>
        <source>A message of Squid</source>
        <translation>Un message de Squid</translation>
    </message>
</context>
<context>
    <name>finding:signon.message</name>
    <message>
        <source>Message of the failed sign-in</source>
        <translation>Message de l&apos;ouverture de session refusée</translation>
    </message>
    <message>
        <source>What does the message say when signing in fails?</source>
        <translation>Que dit le message quand la connexion échoue ?</translation>
    </message>
    <message>
        <source>The message is the domain controller&apos;s own word, and mostly names the fault already.</source>
        <translation>Le message est la parole même du contrôleur de domaine et nomme le plus souvent déjà le défaut.</translation>
    </message>
    <message>
        <source>There was no message, or signing in works</source>
        <translation>Il n&apos;y a pas eu de message, ou la connexion réussit</translation>
    </message>
    <message>
        <source>The name or the password is wrong</source>
        <translation>Le nom ou le mot de passe est incorrect</translation>
    </message>
    <message>
        <source>The account is locked (kinit: revoked)</source>
        <translation>Le compte est verrouillé (kinit : revoked)</translation>
    </message>
    <message>
        <source>The account is disabled</source>
        <translation>Le compte est désactivé</translation>
    </message>
    <message>
        <source>The account has expired</source>
        <translation>Le compte a expiré</translation>
    </message>
    <message>
        <source>The password has expired or must be changed</source>
        <translation>Le mot de passe a expiré ou doit être changé</translation>
    </message>
    <message>
        <source>Not at this time, not on this computer, or forbidden by policy</source>
        <translation>Pas à cette heure, pas sur cet ordinateur, ou interdit par une stratégie</translation>
    </message>
    <message>
        <source>The times of computer and server differ</source>
        <translation>L&apos;heure de l&apos;ordinateur et celle du serveur diffèrent</translation>
    </message>
    <message>
        <source>No server for signing in was found or answered</source>
        <translation>Aucun serveur d&apos;ouverture de session n&apos;a été trouvé ou n&apos;a répondu</translation>
    </message>
    <message>
        <source>The trust relationship of this workstation, or its computer account</source>
        <translation>La relation d&apos;approbation de cette station de travail, ou son compte d&apos;ordinateur</translation>
    </message>
    <message>
        <source>Something about a smart card or a certificate</source>
        <translation>Quelque chose sur une carte à puce ou un certificat</translation>
    </message>
    <message>
        <source>An encryption type is not supported</source>
        <translation>Un type de chiffrement n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>The configuration or the default realm is missing or damaged</source>
        <translation>La configuration ou le realm par défaut est absent ou endommagé</translation>
    </message>
    <message>
        <source>Another message</source>
        <translation>Un autre message</translation>
    </message>
    <message>
        <source>Let the user read the message of the sign-in screen out, word for word.</source>
        <translation>Faites lire à l&apos;utilisateur le message de l&apos;écran de connexion, mot pour mot.</translation>
    </message>
    <message>
        <source>The words after &apos;kinit:&apos;. &apos;Password incorrect&apos; is a wrong password, &apos;revoked&apos; a locked or disabled account, &apos;Cannot find KDC&apos; no server.</source>
        <translation>Les mots après &apos;kinit:&apos;. &apos;Password incorrect&apos; est un mot de passe incorrect, &apos;revoked&apos; un compte verrouillé ou désactivé, &apos;Cannot find KDC&apos; aucun serveur.</translation>
    </message>
    <message>
        <source>The words after &apos;kinit:&apos;.</source>
        <translation>Les mots après &apos;kinit:&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:as.error</name>
    <message>
        <source>Answer to the sign-on request</source>
        <translation>Réponse à la demande d&apos;authentification</translation>
    </message>
    <message>
        <source>It is the domain controller&apos;s own word on the user&apos;s account.</source>
        <translation>C&apos;est la parole du contrôleur de domaine lui-même sur le compte de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>The sign-on ticket was issued</source>
        <translation>Le ticket d&apos;authentification a été délivré</translation>
    </message>
    <message>
        <source>1: account expired</source>
        <translation>1 : compte expiré</translation>
    </message>
    <message>
        <source>6: user not found</source>
        <translation>6 : utilisateur introuvable</translation>
    </message>
    <message>
        <source>7: realm&apos;s own service not found</source>
        <translation>7 : service propre au realm introuvable</translation>
    </message>
    <message>
        <source>9: account has no key</source>
        <translation>9 : le compte n&apos;a pas de clé</translation>
    </message>
    <message>
        <source>12: policy forbids the sign-on</source>
        <translation>12 : une stratégie interdit l&apos;authentification</translation>
    </message>
    <message>
        <source>14: no encryption type in common</source>
        <translation>14 : aucun type de chiffrement commun</translation>
    </message>
    <message>
        <source>16: kind of sign-on not supported</source>
        <translation>16 : mode d&apos;authentification non pris en charge</translation>
    </message>
    <message>
        <source>17: transited type not supported</source>
        <translation>17 : type de chemin traversé non pris en charge</translation>
    </message>
    <message>
        <source>18: account locked, disabled or expired</source>
        <translation>18 : compte verrouillé, désactivé ou expiré</translation>
    </message>
    <message>
        <source>23: password expired</source>
        <translation>23 : mot de passe expiré</translation>
    </message>
    <message>
        <source>24: wrong password</source>
        <translation>24 : mot de passe incorrect</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31 : échec du contrôle d&apos;intégrité</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37 : horloges trop éloignées</translation>
    </message>
    <message>
        <source>62: certificate not trusted</source>
        <translation>62 : certificat non approuvé</translation>
    </message>
    <message>
        <source>63: domain controller not trusted</source>
        <translation>63 : contrôleur de domaine non approuvé</translation>
    </message>
    <message>
        <source>64: invalid signature</source>
        <translation>64 : signature non valide</translation>
    </message>
    <message>
        <source>65: stronger key needed</source>
        <translation>65 : clé plus forte requise</translation>
    </message>
    <message>
        <source>66: certificate does not match</source>
        <translation>66 : le certificat ne correspond pas</translation>
    </message>
    <message>
        <source>68: wrong realm</source>
        <translation>68 : mauvais royaume (realm)</translation>
    </message>
    <message>
        <source>70: certificate cannot be verified</source>
        <translation>70 : certificat invérifiable</translation>
    </message>
    <message>
        <source>71: certificate invalid</source>
        <translation>71 : certificat non valide</translation>
    </message>
    <message>
        <source>72: certificate revoked</source>
        <translation>72 : certificat révoqué</translation>
    </message>
    <message>
        <source>73: revocation status unknown</source>
        <translation>73 : état de révocation inconnu</translation>
    </message>
    <message>
        <source>74: revocation status unavailable</source>
        <translation>74 : état de révocation inaccessible</translation>
    </message>
    <message>
        <source>75: name in the certificate does not match</source>
        <translation>75 : le nom du certificat ne correspond pas</translation>
    </message>
    <message>
        <source>76: controller&apos;s name does not match</source>
        <translation>76 : le nom du contrôleur ne correspond pas</translation>
    </message>
    <message>
        <source>77: certificate is not for this purpose</source>
        <translation>77 : certificat non prévu pour cet usage</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Une autre erreur</translation>
    </message>
</context>
<context>
    <name>finding:as.ntstatus</name>
    <message>
        <source>Extended status in the answer to the sign-on request</source>
        <translation>État étendu dans la réponse à la demande d&apos;authentification</translation>
    </message>
    <message>
        <source>With error 18 the controller may say by this number whether the account is locked, disabled or expired.</source>
        <translation>Avec l&apos;erreur 18, le contrôleur peut dire par ce numéro si le compte est verrouillé, désactivé ou expiré.</translation>
    </message>
    <message>
        <source>None, or not given</source>
        <translation>Aucun, ou non indiqué</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>Restriction de compte</translation>
    </message>
    <message>
        <source>Outside the logon hours</source>
        <translation>En dehors des horaires d&apos;accès</translation>
    </message>
    <message>
        <source>Not from this computer</source>
        <translation>Pas depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Mot de passe expiré</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Compte expiré</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>Le mot de passe doit être changé</translation>
    </message>
    <message>
        <source>Account locked out</source>
        <translation>Compte verrouillé</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Un autre état</translation>
    </message>
</context>
<context>
    <name>finding:as.preauth</name>
    <message>
        <source>Does the account have to prove itself</source>
        <translation>Le compte doit-il prouver son identité</translation>
    </message>
    <message>
        <source>Is &apos;Do not require Kerberos preauthentication&apos; ticked on the account?</source>
        <translation>&apos;La pré-authentification Kerberos n&apos;est pas nécessaire&apos; (Do not require Kerberos preauthentication) est-il coché sur le compte ?</translation>
    </message>
    <message>
        <source>Without it anybody can fetch data of this account that can be attacked offline.</source>
        <translation>Sans elle, n&apos;importe qui peut récupérer des données de ce compte attaquables hors ligne.</translation>
    </message>
    <message>
        <source>Yes, the controller asks for proof first</source>
        <translation>Oui, le contrôleur exige d&apos;abord une preuve</translation>
    </message>
    <message>
        <source>No, the ticket comes without proof</source>
        <translation>Non, le ticket arrive sans preuve</translation>
    </message>
    <message>
        <source>DoesNotRequirePreAuth should be False.</source>
        <translation>DoesNotRequirePreAuth devrait être False.</translation>
    </message>
</context>
<context>
    <name>finding:tgs.cross-realm.error</name>
    <message>
        <source>Answer of the own domain to the request for the other realm&apos;s ticket</source>
        <translation>Réponse du domaine propre à la demande de ticket pour l&apos;autre realm</translation>
    </message>
    <message>
        <source>What does your own domain answer when it is asked for the ticket of the proxy&apos;s realm?</source>
        <translation>Que répond votre propre domaine quand on lui demande le ticket pour le realm du proxy ?</translation>
    </message>
    <message>
        <source>The answer tells a missing trust (7) from a trust without AES (14), at once.</source>
        <translation>La réponse distingue aussitôt une approbation absente (7) d&apos;une approbation sans AES (14).</translation>
    </message>
    <message>
        <source>The ticket was issued</source>
        <translation>Le ticket a été délivré</translation>
    </message>
    <message>
        <source>7: no such service (no trust)</source>
        <translation>7 : service inexistant (pas d&apos;approbation)</translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation>9 : pas de clé</translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation>12 : interdit par une stratégie</translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation>14 : type de chiffrement non pris en charge</translation>
    </message>
    <message>
        <source>18: revoked</source>
        <translation>18 : révoqué</translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation>28 : chemin d&apos;approbation non accepté</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31 : échec du contrôle d&apos;intégrité</translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation>32 : ticket expiré</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37 : horloges trop éloignées</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41 : message modifié</translation>
    </message>
    <message>
        <source>68: wrong realm</source>
        <translation>68 : mauvais royaume (realm)</translation>
    </message>
    <message>
        <source>The domain controller did not answer</source>
        <translation>Le contrôleur de domaine n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Une autre erreur</translation>
    </message>
    <message>
        <source>Error 0x6fb or 0xc000018b is answer 7; 0x80090342 or 0xc00002fd is answer 14; a ticket in the list is &apos;issued&apos;.</source>
        <translation>L&apos;erreur 0x6fb ou 0xc000018b est la réponse 7 ; 0x80090342 ou 0xc00002fd est la réponse 14 ; un ticket dans la liste signifie &apos;délivré&apos;.</translation>
    </message>
    <message>
        <source>&apos;Server not found&apos; is 7; &apos;KDC has no support for encryption type&apos; is 14; &apos;kvno = &apos; is &apos;issued&apos;.</source>
        <translation>&apos;Server not found&apos; est 7 ; &apos;KDC has no support for encryption type&apos; est 14 ; &apos;kvno = &apos; signifie &apos;délivré&apos;.</translation>
    </message>
    <message>
        <source>No message means that the ticket was issued; klist shows it.</source>
        <translation>Aucun message signifie que le ticket a été délivré ; klist l&apos;affiche.</translation>
    </message>
</context>
<context>
    <name>finding:tgs.proxy-service.error</name>
    <message>
        <source>Answer of the other realm to the request for the proxy&apos;s ticket</source>
        <translation>Réponse de l&apos;autre realm à la demande de ticket pour le proxy</translation>
    </message>
    <message>
        <source>What does the proxy&apos;s realm answer when it is asked for the ticket of the proxy?</source>
        <translation>Que répond le realm du proxy quand on lui demande le ticket pour le proxy ?</translation>
    </message>
    <message>
        <source>Error 31 or 41 here means that the two sides of the trust hold different passwords; 7 means that the proxy&apos;s name is unknown there.</source>
        <translation>L&apos;erreur 31 ou 41 signifie ici que les deux côtés de l&apos;approbation ont des mots de passe différents ; 7 signifie que le nom du proxy y est inconnu.</translation>
    </message>
    <message>
        <source>The ticket was issued</source>
        <translation>Le ticket a été délivré</translation>
    </message>
    <message>
        <source>7: no such service</source>
        <translation>7 : service inexistant</translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation>9 : pas de clé</translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation>12 : interdit par une stratégie</translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation>14 : type de chiffrement non pris en charge</translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation>28 : chemin d&apos;approbation non accepté</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31 : échec du contrôle d&apos;intégrité</translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation>32 : ticket expiré</translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation>33 : ticket pas encore valide</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37 : horloges trop éloignées</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41 : message modifié</translation>
    </message>
    <message>
        <source>44: key version not available</source>
        <translation>44 : version de clé non disponible</translation>
    </message>
    <message>
        <source>60: generic error</source>
        <translation>60 : erreur générique</translation>
    </message>
    <message>
        <source>The KDC of that realm did not answer</source>
        <translation>Le KDC de ce realm n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Une autre erreur</translation>
    </message>
    <message>
        <source>The error number after &apos;failed with&apos;: 0x51f or 0xc000005e means that nobody answered; a ticket in the list is &apos;issued&apos;.</source>
        <translation>Le numéro d&apos;erreur après &apos;failed with&apos; : 0x51f ou 0xc000005e signifie que personne n&apos;a répondu ; un ticket dans la liste signifie &apos;délivré&apos;.</translation>
    </message>
    <message>
        <source>The words after &apos;kvno:&apos;. &apos;Decrypt integrity check failed&apos; is 31, &apos;Server not found&apos; is 7.</source>
        <translation>Les mots après &apos;kvno:&apos;. &apos;Decrypt integrity check failed&apos; est 31, &apos;Server not found&apos; est 7.</translation>
    </message>
    <message>
        <source>No message means that the ticket was issued.</source>
        <translation>Aucun message signifie que le ticket a été délivré.</translation>
    </message>
</context>
<context>
    <name>finding:tgs.service.error</name>
    <message>
        <source>Answer of the own domain to the request for a service&apos;s ticket</source>
        <translation>Réponse du domaine propre à la demande d&apos;un ticket de service</translation>
    </message>
    <message>
        <source>What does the domain controller answer when the service&apos;s ticket is requested by hand?</source>
        <translation>Que répond le contrôleur de domaine quand on demande à la main le ticket du service ?</translation>
    </message>
    <message>
        <source>It separates a name that is not registered (7) or registered twice (8) from an encryption problem (14).</source>
        <translation>Cela distingue un nom non enregistré (7) ou enregistré deux fois (8) d&apos;un problème de chiffrement (14).</translation>
    </message>
    <message>
        <source>The ticket was issued</source>
        <translation>Le ticket a été délivré</translation>
    </message>
    <message>
        <source>7: no such service</source>
        <translation>7 : service inexistant</translation>
    </message>
    <message>
        <source>8: name registered twice</source>
        <translation>8 : nom enregistré deux fois</translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation>9 : pas de clé</translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation>12 : interdit par une stratégie</translation>
    </message>
    <message>
        <source>13: option not allowed</source>
        <translation>13 : option non autorisée</translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation>14 : type de chiffrement non pris en charge</translation>
    </message>
    <message>
        <source>18: account revoked</source>
        <translation>18 : compte révoqué</translation>
    </message>
    <message>
        <source>27: user-to-user required</source>
        <translation>27 : user-to-user requis</translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation>28 : chemin d&apos;approbation non accepté</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31 : échec du contrôle d&apos;intégrité</translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation>32 : ticket expiré</translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation>33 : ticket pas encore valide</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37 : horloges trop éloignées</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41 : message modifié</translation>
    </message>
    <message>
        <source>The domain controller did not answer</source>
        <translation>Le contrôleur de domaine n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Une autre erreur</translation>
    </message>
    <message>
        <source>0x6fb or 0xc000018b is 7; 0x80090342 is 14; a ticket in the list is &apos;issued&apos;.</source>
        <translation>0x6fb ou 0xc000018b est 7 ; 0x80090342 est 14 ; un ticket dans la liste signifie &apos;délivré&apos;.</translation>
    </message>
    <message>
        <source>&apos;Server not found in Kerberos database&apos; is 7; &apos;kvno = &apos; is &apos;issued&apos;.</source>
        <translation>&apos;Server not found in Kerberos database&apos; est 7 ; &apos;kvno = &apos; signifie &apos;délivré&apos;.</translation>
    </message>
    <message>
        <source>No message means that the ticket was issued.</source>
        <translation>Aucun message signifie que le ticket a été délivré.</translation>
    </message>
</context>
<context>
    <name>finding:ap.error</name>
    <message>
        <source>Answer of the service to the ticket</source>
        <translation>Réponse du service au ticket</translation>
    </message>
    <message>
        <source>Which error does the service or its log give for the ticket?</source>
        <translation>Quelle erreur le service ou son journal donne-t-il pour le ticket ?</translation>
    </message>
    <message>
        <source>41 or 31 says that the service cannot read the ticket, 44 that its key is old, 37 that its clock is off, 34 that it saw the request twice.</source>
        <translation>41 ou 31 dit que le service ne peut pas lire le ticket, 44 que sa clé est ancienne, 37 que son horloge est décalée, 34 qu&apos;il a vu la requête deux fois.</translation>
    </message>
    <message>
        <source>The service took the ticket</source>
        <translation>Le service a accepté le ticket</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31 : échec du contrôle d&apos;intégrité</translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation>32 : ticket expiré</translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation>33 : ticket pas encore valide</translation>
    </message>
    <message>
        <source>34: request was repeated</source>
        <translation>34 : requête répétée</translation>
    </message>
    <message>
        <source>35: ticket is for somebody else</source>
        <translation>35 : le ticket est pour quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>36: ticket and name do not match</source>
        <translation>36 : le ticket et le nom ne correspondent pas</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37 : horloges trop éloignées</translation>
    </message>
    <message>
        <source>40: wrong kind of message</source>
        <translation>40 : mauvais type de message</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41 : message modifié</translation>
    </message>
    <message>
        <source>44: key version not available</source>
        <translation>44 : version de clé non disponible</translation>
    </message>
    <message>
        <source>45: key not available</source>
        <translation>45 : clé non disponible</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Une autre erreur</translation>
    </message>
    <message>
        <source>The word that begins with KRB_AP_ERR_.</source>
        <translation>Le mot qui commence par KRB_AP_ERR_.</translation>
    </message>
    <message>
        <source>Words such as &apos;Wrong principal&apos;, &apos;Key version&apos;, &apos;Clock skew&apos;, &apos;Request is a replay&apos;.</source>
        <translation>Des mots comme &apos;Wrong principal&apos;, &apos;Key version&apos;, &apos;Clock skew&apos;, &apos;Request is a replay&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:klist.error</name>
    <message>
        <source>klist itself fails</source>
        <translation>klist lui-même échoue</translation>
    </message>
    <message>
        <source>Does klist print an error in place of a list?</source>
        <translation>klist affiche-t-il une erreur au lieu d&apos;une liste ?</translation>
    </message>
    <message>
        <source>Its error says whether there is no sign-on, no reachable domain controller or no access to the tickets.</source>
        <translation>Son erreur dit s&apos;il manque une session ouverte, un contrôleur de domaine joignable ou l&apos;accès aux tickets.</translation>
    </message>
    <message>
        <source>No, it prints its list</source>
        <translation>Non, il affiche sa liste</translation>
    </message>
    <message>
        <source>No credentials are available in the security package</source>
        <translation>Aucune information d&apos;identification n&apos;est disponible dans le package de sécurité</translation>
    </message>
    <message>
        <source>No such logon session</source>
        <translation>Session d&apos;ouverture inexistante</translation>
    </message>
    <message>
        <source>No credentials cache found</source>
        <translation>Aucun cache d&apos;informations d&apos;identification trouvé</translation>
    </message>
    <message>
        <source>The cache cannot be read (permissions, format)</source>
        <translation>Le cache est illisible (autorisations, format)</translation>
    </message>
    <message>
        <source>No logon server or KDC can be reached</source>
        <translation>Aucun serveur d&apos;ouverture de session ni KDC joignable</translation>
    </message>
    <message>
        <source>The name asked for is not known</source>
        <translation>Le nom demandé est inconnu</translation>
    </message>
    <message>
        <source>The encryption type is not supported</source>
        <translation>Le type de chiffrement n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>Une autre erreur</translation>
    </message>
    <message>
        <source>Lines that begin with &apos;Error calling API&apos; or &apos;klist failed with&apos;.</source>
        <translation>Les lignes qui commencent par &apos;Error calling API&apos; ou &apos;klist failed with&apos;.</translation>
    </message>
    <message>
        <source>A line that begins with &apos;klist:&apos;.</source>
        <translation>Une ligne qui commence par &apos;klist:&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:klist.tgt</name>
    <message>
        <source>Sign-on ticket of the own domain</source>
        <translation>Ticket d&apos;authentification du domaine propre</translation>
    </message>
    <message>
        <source>Does the list of tickets show a ticket that begins with krbtgt/ and the name of your own domain, and is its end time still ahead?</source>
        <translation>La liste contient-elle un ticket qui commence par krbtgt/ suivi du nom de votre propre domaine, et dont l&apos;heure de fin n&apos;est pas encore passée ?</translation>
    </message>
    <message>
        <source>Without this ticket nothing else can work; with it, sign-on to the domain is proven.</source>
        <translation>Sans ce ticket, rien d&apos;autre ne peut fonctionner ; avec lui, l&apos;authentification auprès du domaine est prouvée.</translation>
    </message>
    <message>
        <source>It is there and valid</source>
        <translation>Il est là et valide</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Il n&apos;est pas là</translation>
    </message>
    <message>
        <source>It is there, but its end time is past</source>
        <translation>Il est là, mais son heure de fin est passée</translation>
    </message>
    <message>
        <source>It is there, but its start lies in the future</source>
        <translation>Il est là, mais son début est dans le futur</translation>
    </message>
    <message>
        <source>A line &apos;Server: krbtgt/REALM @ REALM&apos; and below it &apos;End Time&apos;. Use a normal prompt, not one opened as administrator.</source>
        <translation>Une ligne &apos;Server: krbtgt/REALM @ REALM&apos; et en dessous &apos;End Time&apos;. Utilisez une invite de commandes normale, pas une invite ouverte en tant qu&apos;administrateur.</translation>
    </message>
    <message>
        <source>A line with krbtgt/REALM@REALM; the second date is its end.</source>
        <translation>Une ligne avec krbtgt/REALM@REALM ; la seconde date est sa fin.</translation>
    </message>
    <message>
        <source>A line with krbtgt/REALM@REALM that does not say Expired.</source>
        <translation>Une ligne avec krbtgt/REALM@REALM qui n&apos;indique pas Expired.</translation>
    </message>
</context>
<context>
    <name>finding:klist.proxy-tgt</name>
    <message>
        <source>Cross-realm ticket: krbtgt of the proxy&apos;s realm</source>
        <translation>Ticket inter-realm : krbtgt du realm du proxy</translation>
    </message>
    <message>
        <source>After opening a web page, does the list show a ticket that begins with krbtgt/ and the name of the proxy&apos;s realm?</source>
        <translation>Après l&apos;ouverture d&apos;une page web, la liste contient-elle un ticket qui commence par krbtgt/ suivi du nom du realm du proxy ?</translation>
    </message>
    <message>
        <source>It tells whether your own domain controller handed out the way to the proxy&apos;s realm.</source>
        <translation>Cela dit si votre propre contrôleur de domaine a donné le chemin vers le realm du proxy.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Il est là</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Il n&apos;est pas là</translation>
    </message>
    <message>
        <source>A line such as &apos;Server: krbtgt/PROXY-REALM @ REALM&apos;. For Zscaler the realm is the cloud&apos;s name, for instance ZSCALERTWO.NET.</source>
        <translation>Une ligne comme &apos;Server: krbtgt/PROXY-REALM @ REALM&apos;. Pour Zscaler, le realm est le nom du cloud, par exemple ZSCALERTWO.NET.</translation>
    </message>
    <message>
        <source>A line with krbtgt/PROXY-REALM@REALM.</source>
        <translation>Une ligne avec krbtgt/PROXY-REALM@REALM.</translation>
    </message>
</context>
<context>
    <name>finding:klist.proxy-ticket</name>
    <message>
        <source>Ticket for the proxy itself</source>
        <translation>Ticket pour le proxy lui-même</translation>
    </message>
    <message>
        <source>After opening a web page, does the list show a ticket that begins with HTTP/ and the name of the proxy?</source>
        <translation>Après l&apos;ouverture d&apos;une page web, la liste contient-elle un ticket qui commence par HTTP/ suivi du nom du proxy ?</translation>
    </message>
    <message>
        <source>If it is there, the whole chain of tickets works and the fault lies in the browser, on the way or at the proxy.</source>
        <translation>S&apos;il est là, toute la chaîne de tickets fonctionne et le défaut est dans le navigateur, sur le chemin ou au proxy.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Il est là</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Il n&apos;est pas là</translation>
    </message>
    <message>
        <source>A line such as &apos;Server: HTTP/PROXY-HOST @ PROXY-REALM&apos;.</source>
        <translation>Une ligne comme &apos;Server: HTTP/PROXY-HOST @ PROXY-REALM&apos;.</translation>
    </message>
    <message>
        <source>A line with HTTP/PROXY-HOST@PROXY-REALM.</source>
        <translation>Une ligne avec HTTP/PROXY-HOST@PROXY-REALM.</translation>
    </message>
</context>
<context>
    <name>finding:klist.service-ticket</name>
    <message>
        <source>Ticket for the service that fails</source>
        <translation>Ticket pour le service en échec</translation>
    </message>
    <message>
        <source>Right after the failure, does the list show a ticket for the service, such as HTTP/server or cifs/server?</source>
        <translation>Juste après l&apos;échec, la liste contient-elle un ticket pour le service, comme HTTP/server ou cifs/server ?</translation>
    </message>
    <message>
        <source>With a ticket, the fault lies at the service; without one, in the name, the trust or the domain.</source>
        <translation>Avec un ticket, le défaut est au service ; sans ticket, il est dans le nom, l&apos;approbation ou le domaine.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Il est là</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Il n&apos;est pas là</translation>
    </message>
    <message>
        <source>A line &apos;Server: SERVICE/HOST @ REALM&apos; with the server&apos;s name.</source>
        <translation>Une ligne &apos;Server: SERVICE/HOST @ REALM&apos; avec le nom du serveur.</translation>
    </message>
    <message>
        <source>A line SERVICE/HOST@REALM.</source>
        <translation>Une ligne SERVICE/HOST@REALM.</translation>
    </message>
</context>
<context>
    <name>finding:klist.after-purge</name>
    <message>
        <source>Tickets come back after purge</source>
        <translation>Les tickets reviennent après la purge</translation>
    </message>
    <message>
        <source>Clear the tickets, load the page again and list them: do tickets appear?</source>
        <translation>Purgez les tickets, rechargez la page et affichez la liste : des tickets apparaissent-ils ?</translation>
    </message>
    <message>
        <source>A list that stays empty shows that the computer cannot talk to a domain controller or has nothing to sign on with.</source>
        <translation>Une liste qui reste vide montre que l&apos;ordinateur ne peut pas joindre de contrôleur de domaine ou n&apos;a rien pour s&apos;authentifier.</translation>
    </message>
    <message>
        <source>Yes, tickets appear again</source>
        <translation>Oui, des tickets réapparaissent</translation>
    </message>
    <message>
        <source>No, the list stays empty</source>
        <translation>Non, la liste reste vide</translation>
    </message>
    <message>
        <source>Then reload the page in the browser and run: klist. &apos;Cached Tickets: (0)&apos; means that it stays empty.</source>
        <translation>Rechargez ensuite la page dans le navigateur et exécutez : klist. &apos;Cached Tickets: (0)&apos; signifie qu&apos;elle reste vide.</translation>
    </message>
    <message>
        <source>kinit asks for the password; klist should then list krbtgt/REALM@REALM.</source>
        <translation>kinit demande le mot de passe ; klist devrait ensuite lister krbtgt/REALM@REALM.</translation>
    </message>
</context>
<context>
    <name>finding:klist.weak-etype</name>
    <message>
        <source>Weak encryption in the list of tickets</source>
        <translation>Chiffrement faible dans la liste des tickets</translation>
    </message>
    <message>
        <source>Does the list name RC4 or DES anywhere?</source>
        <translation>La liste mentionne-t-elle RC4 ou DES quelque part ?</translation>
    </message>
    <message>
        <source>Old encryption is being switched off: a ticket with it points to an account or a trust that has to be renewed.</source>
        <translation>L&apos;ancien chiffrement est en cours de désactivation : un ticket qui l&apos;utilise désigne un compte ou une approbation à renouveler.</translation>
    </message>
    <message>
        <source>No, all AES</source>
        <translation>Non, AES partout</translation>
    </message>
    <message>
        <source>RC4 is there</source>
        <translation>RC4 est présent</translation>
    </message>
    <message>
        <source>DES is there</source>
        <translation>DES est présent</translation>
    </message>
    <message>
        <source>The lines &apos;KerbTicket Encryption Type&apos; and &apos;Session Key Type&apos;.</source>
        <translation>Les lignes &apos;KerbTicket Encryption Type&apos; et &apos;Session Key Type&apos;.</translation>
    </message>
    <message>
        <source>The lines &apos;Etype (skey, tkt)&apos;; rc4 may be written arcfour-hmac.</source>
        <translation>Les lignes &apos;Etype (skey, tkt)&apos; ; rc4 peut s&apos;écrire arcfour-hmac.</translation>
    </message>
    <message>
        <source>The lines &apos;Ticket etype&apos; and &apos;Session key&apos;.</source>
        <translation>Les lignes &apos;Ticket etype&apos; et &apos;Session key&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:klist.realm-case</name>
    <message>
        <source>Spelling of the realms in the tickets</source>
        <translation>Orthographe des realms dans les tickets</translation>
    </message>
    <message>
        <source>Are all realm names after the @ written in capital letters?</source>
        <translation>Tous les noms de realm après le @ sont-ils écrits en majuscules ?</translation>
    </message>
    <message>
        <source>Realms are compared letter by letter; a name in small letters is another realm.</source>
        <translation>Les realms sont comparés lettre par lettre ; un nom en minuscules est un autre realm.</translation>
    </message>
    <message>
        <source>All in capital letters</source>
        <translation>Tous en majuscules</translation>
    </message>
    <message>
        <source>A realm is written with small letters</source>
        <translation>Un realm est écrit en minuscules</translation>
    </message>
    <message>
        <source>The words after @ and after krbtgt/.</source>
        <translation>Les mots après @ et après krbtgt/.</translation>
    </message>
</context>
<context>
    <name>finding:klist.proxy-realm</name>
    <message>
        <source>Realm of the proxy&apos;s tickets against the proxy&apos;s name</source>
        <translation>Realm des tickets du proxy par rapport au nom du proxy</translation>
    </message>
    <message>
        <source>Is the realm in the krbtgt/ ticket the cloud that the proxy&apos;s host name ends in?</source>
        <translation>Le realm du ticket krbtgt/ est-il le cloud par lequel se termine le nom d&apos;hôte du proxy ?</translation>
    </message>
    <message>
        <source>A trust or a mapping for another cloud gives tickets that this proxy cannot use.</source>
        <translation>Une approbation ou un mappage pour un autre cloud donne des tickets que ce proxy ne peut pas utiliser.</translation>
    </message>
    <message>
        <source>It is the realm that the proxy&apos;s host belongs to</source>
        <translation>C&apos;est le realm auquel appartient l&apos;hôte du proxy</translation>
    </message>
    <message>
        <source>It is another realm or another cloud</source>
        <translation>C&apos;est un autre realm ou un autre cloud</translation>
    </message>
    <message>
        <source>Compare krbtgt/PROXY-REALM with the end of the proxy&apos;s host name in the PAC file.</source>
        <translation>Comparez krbtgt/PROXY-REALM avec la fin du nom d&apos;hôte du proxy dans le fichier PAC.</translation>
    </message>
    <message>
        <source>Compare krbtgt/PROXY-REALM with the end of the proxy&apos;s host name.</source>
        <translation>Comparez krbtgt/PROXY-REALM avec la fin du nom d&apos;hôte du proxy.</translation>
    </message>
</context>
<context>
    <name>finding:klist.ticket-age</name>
    <message>
        <source>Age of the tickets against the last change</source>
        <translation>Âge des tickets par rapport au dernier changement</translation>
    </message>
    <message>
        <source>Were the tickets issued before the change of password, groups or service account?</source>
        <translation>Les tickets ont-ils été délivrés avant le changement de mot de passe, de groupes ou de compte de service ?</translation>
    </message>
    <message>
        <source>A ticket keeps what was true when it was issued; it does not notice later changes.</source>
        <translation>Un ticket garde ce qui était vrai à sa délivrance ; il ignore les changements ultérieurs.</translation>
    </message>
    <message>
        <source>They are newer than the change, or nothing was changed</source>
        <translation>Ils sont plus récents que le changement, ou rien n&apos;a été changé</translation>
    </message>
    <message>
        <source>They are older than the change</source>
        <translation>Ils sont plus anciens que le changement</translation>
    </message>
    <message>
        <source>&apos;Start Time&apos; of the sign-on ticket, compared with the time of the change.</source>
        <translation>&apos;Start Time&apos; du ticket d&apos;authentification, comparé à l&apos;heure du changement.</translation>
    </message>
    <message>
        <source>The first date of each line.</source>
        <translation>La première date de chaque ligne.</translation>
    </message>
</context>
<context>
    <name>finding:klist.purge-helps</name>
    <message>
        <source>Fresh tickets help</source>
        <translation>Des tickets neufs aident</translation>
    </message>
    <message>
        <source>Does it work after the tickets were cleared and the user signed in again?</source>
        <translation>Cela fonctionne-t-il après la purge des tickets et une nouvelle ouverture de session ?</translation>
    </message>
    <message>
        <source>If fresh tickets help, the old ones were out of date and nothing else is broken.</source>
        <translation>Si des tickets neufs aident, les anciens étaient périmés et rien d&apos;autre n&apos;est en panne.</translation>
    </message>
    <message>
        <source>Yes, after klist purge or a new sign-in it works</source>
        <translation>Oui, après klist purge ou une nouvelle ouverture de session, cela fonctionne</translation>
    </message>
    <message>
        <source>No, it fails as before</source>
        <translation>Non, l&apos;échec est le même</translation>
    </message>
    <message>
        <source>Lock the screen, unlock it with the password, try again.</source>
        <translation>Verrouillez l&apos;écran, déverrouillez-le avec le mot de passe, réessayez.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
</context>
<context>
    <name>finding:capture.proxy-tgt-query</name>
    <message>
        <source>Request for the proxy realm&apos;s ticket on the wire</source>
        <translation>Demande du ticket du realm du proxy sur le réseau</translation>
    </message>
    <message>
        <source>Does a capture taken while a page loads show a request for krbtgt/PROXY-REALM?</source>
        <translation>Une capture prise pendant le chargement d&apos;une page montre-t-elle une demande pour krbtgt/PROXY-REALM ?</translation>
    </message>
    <message>
        <source>A computer that never asks has not learned that the proxy belongs to that realm, or talks to the proxy by its address.</source>
        <translation>Un ordinateur qui ne demande jamais n&apos;a pas appris que le proxy appartient à ce realm, ou s&apos;adresse au proxy par son adresse.</translation>
    </message>
    <message>
        <source>The computer asked for it</source>
        <translation>L&apos;ordinateur l&apos;a demandé</translation>
    </message>
    <message>
        <source>It never asked for it</source>
        <translation>Il ne l&apos;a jamais demandé</translation>
    </message>
    <message>
        <source>Load a page, then: pktmon stop; pktmon etl2pcap kerberos.etl. Drop the pcapng file into Kerbscope.</source>
        <translation>Chargez une page, puis : pktmon stop; pktmon etl2pcap kerberos.etl. Déposez le fichier pcapng dans Kerbscope.</translation>
    </message>
    <message>
        <source>Load a page, stop with Ctrl+C and drop the file into Kerbscope.</source>
        <translation>Chargez une page, arrêtez avec Ctrl+C et déposez le fichier dans Kerbscope.</translation>
    </message>
</context>
<context>
    <name>finding:capture.ticket-query</name>
    <message>
        <source>Request for a ticket for the server</source>
        <translation>Demande d’un ticket pour le serveur</translation>
    </message>
    <message>
        <source>It tells whether the program took the way of Kerberos at all.</source>
        <translation>Cela indique si le programme a seulement emprunté la voie de Kerberos.</translation>
    </message>
    <message>
        <source>A ticket for the server was asked for</source>
        <translation>Un ticket pour le serveur a été demandé</translation>
    </message>
    <message>
        <source>The server asked for sign-on, and no ticket for it was asked for</source>
        <translation>Le serveur a demandé une connexion, et aucun ticket n’a été demandé pour lui</translation>
    </message>
</context>
<context>
    <name>finding:capture.kdc</name>
    <message>
        <source>Domain controller on the wire</source>
        <translation>Contrôleur de domaine sur le réseau</translation>
    </message>
    <message>
        <source>Silence on port 88 points to the network, a refusal to a stopped service or a wrong host.</source>
        <translation>Le silence sur le port 88 désigne le réseau, un refus désigne un service arrêté ou un mauvais hôte.</translation>
    </message>
    <message>
        <source>It was asked and answered</source>
        <translation>Il a été interrogé et a répondu</translation>
    </message>
    <message>
        <source>It was asked and did not answer</source>
        <translation>Il a été interrogé et n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>It was not asked at all</source>
        <translation>Il n&apos;a pas été interrogé du tout</translation>
    </message>
</context>
<context>
    <name>finding:capture.proxy-kdc</name>
    <message>
        <source>The proxy realm&apos;s KDC on the wire</source>
        <translation>KDC du realm du proxy sur le réseau</translation>
    </message>
    <message>
        <source>It tells whether the second half of the way, to the proxy&apos;s realm, was reached.</source>
        <translation>Cela dit si la seconde moitié du chemin, vers le realm du proxy, a été atteinte.</translation>
    </message>
    <message>
        <source>It was asked and answered</source>
        <translation>Il a été interrogé et a répondu</translation>
    </message>
    <message>
        <source>It was asked and did not answer</source>
        <translation>Il a été interrogé et n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>It was not asked at all</source>
        <translation>Il n&apos;a pas été interrogé du tout</translation>
    </message>
</context>
<context>
    <name>finding:capture.udp-too-big</name>
    <message>
        <source>Answers too big for UDP</source>
        <translation>Réponses trop grandes pour UDP</translation>
    </message>
    <message>
        <source>Big tickets need TCP port 88; where it is closed, the sign-on ends without a word.</source>
        <translation>Les gros tickets ont besoin du port TCP 88 ; là où il est fermé, l&apos;authentification s&apos;arrête sans un mot.</translation>
    </message>
    <message>
        <source>None was seen</source>
        <translation>Aucune n&apos;a été vue</translation>
    </message>
    <message>
        <source>Seen, and asked again by TCP (normal)</source>
        <translation>Vues, et redemandées par TCP (normal)</translation>
    </message>
    <message>
        <source>Seen, and TCP brought no answer</source>
        <translation>Vues, et TCP n&apos;a apporté aucune réponse</translation>
    </message>
</context>
<context>
    <name>finding:network.kdc-tcp</name>
    <message>
        <source>TCP port 88 of the domain controller</source>
        <translation>Port TCP 88 du contrôleur de domaine</translation>
    </message>
    <message>
        <source>Does TCP port 88 of the domain controller answer?</source>
        <translation>Le port TCP 88 du contrôleur de domaine répond-il ?</translation>
    </message>
    <message>
        <source>Kerberos begins on UDP and needs TCP for big answers; a firewall often forgets the second one.</source>
        <translation>Kerberos commence par UDP et a besoin de TCP pour les grandes réponses ; dans les pare-feu, on oublie souvent le second.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed or silent, while UDP answers</source>
        <translation>Fermé ou muet, alors que UDP répond</translation>
    </message>
    <message>
        <source>TcpTestSucceeded: True.</source>
        <translation>TcpTestSucceeded: True.</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation>&apos;succeeded&apos; ou &apos;open&apos;.</translation>
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
        <translation>Où se trouve l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Is the computer in the company network, connected by VPN, or outside without VPN?</source>
        <translation>L&apos;ordinateur est-il dans le réseau de l&apos;entreprise, connecté par VPN, ou à l&apos;extérieur sans VPN ?</translation>
    </message>
    <message>
        <source>Without a way into the company network no domain controller can be asked.</source>
        <translation>Sans accès au réseau de l&apos;entreprise, aucun contrôleur de domaine ne peut être interrogé.</translation>
    </message>
    <message>
        <source>In the company network</source>
        <translation>Dans le réseau de l&apos;entreprise</translation>
    </message>
    <message>
        <source>Outside, with VPN connected</source>
        <translation>À l&apos;extérieur, VPN connecté</translation>
    </message>
    <message>
        <source>Outside, without VPN</source>
        <translation>À l&apos;extérieur, sans VPN</translation>
    </message>
    <message>
        <source>Ask the user: in the office, at home, in a hotel? Is the VPN connected?</source>
        <translation>Demandez à l&apos;utilisateur : au bureau, à la maison, à l&apos;hôtel ? Le VPN est-il connecté ?</translation>
    </message>
</context>
<context>
    <name>finding:kdc.reach</name>
    <message>
        <source>Domain controller can be reached</source>
        <translation>Contrôleur de domaine joignable</translation>
    </message>
    <message>
        <source>Can the computer reach a domain controller?</source>
        <translation>L&apos;ordinateur peut-il joindre un contrôleur de domaine ?</translation>
    </message>
    <message>
        <source>It separates a network problem from everything else.</source>
        <translation>Cela sépare un problème de réseau de tout le reste.</translation>
    </message>
    <message>
        <source>Yes, it answers</source>
        <translation>Oui, il répond</translation>
    </message>
    <message>
        <source>No, no answer</source>
        <translation>Non, aucune réponse</translation>
    </message>
    <message>
        <source>No, the connection is refused</source>
        <translation>Non, la connexion est refusée</translation>
    </message>
    <message>
        <source>&apos;The command completed successfully&apos; and the name of a controller. Error 1355 means that none was found.</source>
        <translation>&apos;The command completed successfully&apos; et le nom d&apos;un contrôleur. L&apos;erreur 1355 signifie qu&apos;aucun n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation>&apos;succeeded&apos; ou &apos;open&apos;.</translation>
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
        <translation>KDC du realm du proxy joignable</translation>
    </message>
    <message>
        <source>Can the computer reach the KDC of the proxy&apos;s realm on port 88?</source>
        <translation>L&apos;ordinateur peut-il joindre le KDC du realm du proxy sur le port 88 ?</translation>
    </message>
    <message>
        <source>The ticket for the proxy comes from there, directly, not through the proxy.</source>
        <translation>Le ticket pour le proxy vient de là, directement, sans passer par le proxy.</translation>
    </message>
    <message>
        <source>Yes, it answers</source>
        <translation>Oui, il répond</translation>
    </message>
    <message>
        <source>No, no answer</source>
        <translation>Non, aucune réponse</translation>
    </message>
    <message>
        <source>No, the connection is refused or the name is unknown</source>
        <translation>Non, la connexion est refusée ou le nom est inconnu</translation>
    </message>
    <message>
        <source>TcpTestSucceeded: True. For Zscaler the host is kerberos. and the cloud, for instance kerberos.zscalertwo.net.</source>
        <translation>TcpTestSucceeded: True. Pour Zscaler, l&apos;hôte est kerberos. suivi du cloud, par exemple kerberos.zscalertwo.net.</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation>&apos;succeeded&apos; ou &apos;open&apos;.</translation>
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
        <translation>Enregistrement DNS des contrôleurs de domaine</translation>
    </message>
    <message>
        <source>Does DNS know the domain controllers of the realm?</source>
        <translation>Le DNS connaît-il les contrôleurs de domaine du realm ?</translation>
    </message>
    <message>
        <source>The computer finds its domain controller by this record alone; a wrong DNS server hides the whole domain.</source>
        <translation>L&apos;ordinateur ne trouve son contrôleur de domaine que par cet enregistrement ; un mauvais serveur DNS cache tout le domaine.</translation>
    </message>
    <message>
        <source>It lists controllers</source>
        <translation>Il liste des contrôleurs</translation>
    </message>
    <message>
        <source>There is no such record</source>
        <translation>Cet enregistrement n&apos;existe pas</translation>
    </message>
    <message>
        <source>DNS does not answer</source>
        <translation>le DNS ne répond pas</translation>
    </message>
    <message>
        <source>Lines with &apos;svr hostname&apos;. &apos;Non-existent domain&apos; means that there is none.</source>
        <translation>Des lignes avec &apos;svr hostname&apos;. &apos;Non-existent domain&apos; signifie qu&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>One line a controller; no line means that there is none.</source>
        <translation>Une ligne par contrôleur ; aucune ligne signifie qu&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>One line a controller.</source>
        <translation>Une ligne par contrôleur.</translation>
    </message>
</context>
<context>
    <name>finding:dns.names</name>
    <message>
        <source>Forward and reverse name of the service</source>
        <translation>Noms direct et inverse du service</translation>
    </message>
    <message>
        <source>Does the server&apos;s address lead back to the same name, without an alias in between?</source>
        <translation>L&apos;adresse du serveur ramène-t-elle au même nom, sans alias entre les deux ?</translation>
    </message>
    <message>
        <source>Some programs ask for the ticket of the name that DNS gives back, not of the name in the address bar.</source>
        <translation>Certains programmes demandent le ticket pour le nom que le DNS renvoie, pas pour celui de la barre d&apos;adresse.</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Ils concordent</translation>
    </message>
    <message>
        <source>They disagree (alias or other reverse name)</source>
        <translation>Ils ne concordent pas (alias ou autre nom inverse)</translation>
    </message>
    <message>
        <source>A line &apos;Aliases:&apos; or another &apos;Name:&apos; means that they disagree. Then nslookup the address.</source>
        <translation>Une ligne &apos;Aliases:&apos; ou un autre &apos;Name:&apos; signifie qu&apos;ils ne concordent pas. Puis nslookup sur l&apos;adresse.</translation>
    </message>
    <message>
        <source>Then the same with the address: it must give the first name back.</source>
        <translation>Puis la même chose avec l&apos;adresse : elle doit redonner le premier nom.</translation>
    </message>
    <message>
        <source>Then dig -x ADDRESS.</source>
        <translation>Puis dig -x ADDRESS.</translation>
    </message>
</context>
<context>
    <name>finding:clock.kdc-offset</name>
    <message>
        <source>This computer&apos;s clock against the domain controller&apos;s</source>
        <translation>Horloge de cet ordinateur par rapport au contrôleur de domaine</translation>
    </message>
    <message>
        <source>How far is the computer&apos;s clock from the domain controller&apos;s?</source>
        <translation>De combien l&apos;horloge de l&apos;ordinateur s&apos;écarte-t-elle de celle du contrôleur de domaine ?</translation>
    </message>
    <message>
        <source>More than five minutes apart, Kerberos refuses every ticket.</source>
        <translation>Au-delà de cinq minutes d&apos;écart, Kerberos refuse tous les tickets.</translation>
    </message>
    <message>
        <source>Less than five minutes apart</source>
        <translation>Moins de cinq minutes d&apos;écart</translation>
    </message>
    <message>
        <source>This computer is more than five minutes slow</source>
        <translation>Cet ordinateur retarde de plus de cinq minutes</translation>
    </message>
    <message>
        <source>This computer is more than five minutes fast</source>
        <translation>Cet ordinateur avance de plus de cinq minutes</translation>
    </message>
    <message>
        <source>Seconds after the comma; up to 300 is fine.</source>
        <translation>Les secondes après la virgule ; jusqu&apos;à 300, c&apos;est bon.</translation>
    </message>
    <message>
        <source>&apos;System time&apos; in seconds.</source>
        <translation>&apos;System time&apos; en secondes.</translation>
    </message>
    <message>
        <source>The first number is the offset in seconds.</source>
        <translation>Le premier nombre est l&apos;écart en secondes.</translation>
    </message>
</context>
<context>
    <name>finding:clock.proxy-kdc-offset</name>
    <message>
        <source>This computer&apos;s clock against the proxy realm&apos;s</source>
        <translation>Horloge de cet ordinateur par rapport au realm du proxy</translation>
    </message>
    <message>
        <source>The proxy&apos;s realm keeps its own time; both must agree.</source>
        <translation>Le realm du proxy a sa propre heure ; les deux doivent concorder.</translation>
    </message>
    <message>
        <source>Less than five minutes apart</source>
        <translation>Moins de cinq minutes d&apos;écart</translation>
    </message>
    <message>
        <source>More than five minutes apart</source>
        <translation>Plus de cinq minutes d&apos;écart</translation>
    </message>
</context>
<context>
    <name>finding:clock.reference-offset</name>
    <message>
        <source>This computer&apos;s clock against the true time</source>
        <translation>Horloge de cet ordinateur par rapport à l&apos;heure vraie</translation>
    </message>
    <message>
        <source>Does the computer show the right time, compared with a phone?</source>
        <translation>L&apos;ordinateur affiche-t-il l&apos;heure juste, comparée à un téléphone ?</translation>
    </message>
    <message>
        <source>It tells whether the computer&apos;s clock or the server&apos;s is the wrong one.</source>
        <translation>Cela dit si c&apos;est l&apos;horloge de l&apos;ordinateur ou celle du serveur qui est fausse.</translation>
    </message>
    <message>
        <source>Right to within five minutes</source>
        <translation>Juste à cinq minutes près</translation>
    </message>
    <message>
        <source>Wrong by more than five minutes</source>
        <translation>Fausse de plus de cinq minutes</translation>
    </message>
    <message>
        <source>Compare with a mobile phone; look at date and time zone too.</source>
        <translation>Comparez avec un téléphone mobile ; regardez aussi la date et le fuseau horaire.</translation>
    </message>
</context>
<context>
    <name>finding:proxy.address</name>
    <message>
        <source>Form of the proxy&apos;s name</source>
        <translation>Forme du nom du proxy</translation>
    </message>
    <message>
        <source>Is the proxy named by its full host name, or by a number address or a short name?</source>
        <translation>Le proxy est-il désigné par son nom d&apos;hôte complet, ou par une adresse numérique ou un nom court ?</translation>
    </message>
    <message>
        <source>No ticket exists for a number address; the browser then falls back to NTLM.</source>
        <translation>Il n&apos;existe pas de ticket pour une adresse numérique ; le navigateur se rabat alors sur NTLM.</translation>
    </message>
    <message>
        <source>A full host name</source>
        <translation>Un nom d&apos;hôte complet</translation>
    </message>
    <message>
        <source>A number address such as 10.1.2.3</source>
        <translation>Une adresse numérique comme 10.1.2.3</translation>
    </message>
    <message>
        <source>A short name without dots</source>
        <translation>Un nom court sans points</translation>
    </message>
    <message>
        <source>And in Settings, Network, Proxy: the setup script or the manual address.</source>
        <translation>Et dans Paramètres, Réseau, Proxy : le script de configuration ou l&apos;adresse manuelle.</translation>
    </message>
    <message>
        <source>And the browser&apos;s proxy setting.</source>
        <translation>Et le réglage de proxy du navigateur.</translation>
    </message>
    <message>
        <source>HTTPProxy or ProxyAutoConfigURLString.</source>
        <translation>HTTPProxy ou ProxyAutoConfigURLString.</translation>
    </message>
</context>
<context>
    <name>finding:proxy.port</name>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Which port of the proxy is used?</source>
        <translation>Quel port du proxy est utilisé ?</translation>
    </message>
    <message>
        <source>Zscaler asks for Kerberos on port 8800, and on other ports only where the location has Kerberos switched on.</source>
        <translation>Zscaler demande Kerberos sur le port 8800, et sur d&apos;autres ports seulement si Kerberos est activé pour l&apos;emplacement.</translation>
    </message>
    <message>
        <source>The port with Kerberos (Zscaler: 8800)</source>
        <translation>Le port avec Kerberos (Zscaler : 8800)</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>Un autre port</translation>
    </message>
    <message>
        <source>The number after the colon in the proxy setting or in the PAC file&apos;s answer.</source>
        <translation>Le nombre après les deux-points dans le réglage du proxy ou dans la réponse du fichier PAC.</translation>
    </message>
</context>
<context>
    <name>finding:pac.result</name>
    <message>
        <source>Answer of the PAC file</source>
        <translation>Réponse du fichier PAC</translation>
    </message>
    <message>
        <source>Which proxy does the PAC file give for the page that fails?</source>
        <translation>Quel proxy le fichier PAC donne-t-il pour la page en échec ?</translation>
    </message>
    <message>
        <source>The default PAC file leads to a number address, for which no ticket exists; the Kerberos one leads to a host name.</source>
        <translation>Le fichier PAC par défaut mène à une adresse numérique, pour laquelle il n&apos;existe pas de ticket ; celui de Kerberos mène à un nom d&apos;hôte.</translation>
    </message>
    <message>
        <source>A host name with the Kerberos port</source>
        <translation>Un nom d&apos;hôte avec le port Kerberos</translation>
    </message>
    <message>
        <source>A number address</source>
        <translation>Une adresse numérique</translation>
    </message>
    <message>
        <source>A host name with another port</source>
        <translation>Un nom d&apos;hôte avec un autre port</translation>
    </message>
    <message>
        <source>DIRECT: no proxy</source>
        <translation>DIRECT : pas de proxy</translation>
    </message>
    <message>
        <source>The file cannot be fetched</source>
        <translation>Le fichier ne peut pas être récupéré</translation>
    </message>
    <message>
        <source>The script has an error</source>
        <translation>Le script contient une erreur</translation>
    </message>
    <message>
        <source>Open that address in a browser and drop the file into Kerbscope. Its name often ends in kerberos.pac.</source>
        <translation>Ouvrez cette adresse dans un navigateur et déposez le fichier dans Kerbscope. Son nom se termine souvent par kerberos.pac.</translation>
    </message>
    <message>
        <source>Fetch the file and drop it into Kerbscope.</source>
        <translation>Récupérez le fichier et déposez-le dans Kerbscope.</translation>
    </message>
    <message>
        <source>ProxyAutoConfigURLString; fetch the file and drop it into Kerbscope.</source>
        <translation>ProxyAutoConfigURLString ; récupérez le fichier et déposez-le dans Kerbscope.</translation>
    </message>
</context>
<context>
    <name>finding:proxy.offers</name>
    <message>
        <source>What the proxy offers for signing on</source>
        <translation>Ce que le proxy propose pour s&apos;authentifier</translation>
    </message>
    <message>
        <source>Does the proxy offer &apos;Negotiate&apos; in its answer 407?</source>
        <translation>Le proxy propose-t-il &apos;Negotiate&apos; dans sa réponse 407 ?</translation>
    </message>
    <message>
        <source>If it does not offer Negotiate, no browser sends a Kerberos ticket.</source>
        <translation>S&apos;il ne propose pas Negotiate, aucun navigateur n&apos;envoie de ticket Kerberos.</translation>
    </message>
    <message>
        <source>Negotiate, alone or among others</source>
        <translation>Negotiate, seul ou avec d&apos;autres</translation>
    </message>
    <message>
        <source>NTLM, but not Negotiate</source>
        <translation>NTLM, mais pas Negotiate</translation>
    </message>
    <message>
        <source>Only Basic or Digest</source>
        <translation>Seulement Basic ou Digest</translation>
    </message>
    <message>
        <source>It asks for nothing</source>
        <translation>Il ne demande rien</translation>
    </message>
    <message>
        <source>The lines &apos;&lt; Proxy-Authenticate:&apos;.</source>
        <translation>Les lignes &apos;&lt; Proxy-Authenticate:&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:site.offers</name>
    <message>
        <source>What the web site offers for signing on</source>
        <translation>Ce que le site web propose pour la connexion</translation>
    </message>
    <message>
        <source>A browser sends a ticket only to a site that offers Negotiate.</source>
        <translation>Un navigateur n’envoie un ticket qu’à un site qui propose Negotiate.</translation>
    </message>
    <message>
        <source>Negotiate, alone or among others</source>
        <translation>Negotiate, seul ou avec d&apos;autres</translation>
    </message>
    <message>
        <source>Only NTLM, Basic or its own form</source>
        <translation>Seulement NTLM, Basic ou son propre formulaire</translation>
    </message>
</context>
<context>
    <name>finding:proxy.connect</name>
    <message>
        <source>Connection to the proxy</source>
        <translation>Connexion au proxy</translation>
    </message>
    <message>
        <source>Does the computer reach the proxy&apos;s port?</source>
        <translation>L&apos;ordinateur atteint-il le port du proxy ?</translation>
    </message>
    <message>
        <source>A closed port shows as &apos;the proxy cannot be reached&apos;, before any ticket plays a part.</source>
        <translation>Un port fermé apparaît comme &apos;le proxy est injoignable&apos;, avant même qu&apos;un ticket n&apos;entre en jeu.</translation>
    </message>
    <message>
        <source>It connects</source>
        <translation>Elle s&apos;établit</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>TcpTestSucceeded: True.</source>
        <translation>TcpTestSucceeded: True.</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation>&apos;succeeded&apos; ou &apos;open&apos;.</translation>
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
        <translation>Un autre équipement sur le chemin du proxy</translation>
    </message>
    <message>
        <source>Is there a second proxy, a local relay program or an inspecting device between browser and proxy?</source>
        <translation>Y a-t-il un second proxy, un programme relais local ou un équipement d&apos;inspection entre le navigateur et le proxy ?</translation>
    </message>
    <message>
        <source>Such devices may cut or rewrite the line that carries the ticket.</source>
        <translation>De tels équipements peuvent couper ou réécrire la ligne qui porte le ticket.</translation>
    </message>
    <message>
        <source>No, the browser talks to the proxy itself</source>
        <translation>Non, le navigateur parle directement au proxy</translation>
    </message>
    <message>
        <source>Yes: a local relay, a second proxy or an inspecting firewall</source>
        <translation>Oui : un relais local, un second proxy ou un pare-feu d&apos;inspection</translation>
    </message>
    <message>
        <source>Header lines &apos;Via&apos; or &apos;X-Forwarded-For&apos;; or a proxy setting that names 127.0.0.1.</source>
        <translation>Les lignes d&apos;en-tête &apos;Via&apos; ou &apos;X-Forwarded-For&apos; ; ou un réglage de proxy qui désigne 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>finding:proxy.user-listed</name>
    <message>
        <source>The user in the proxy&apos;s user list</source>
        <translation>L&apos;utilisateur dans la liste des utilisateurs du proxy</translation>
    </message>
    <message>
        <source>Does the proxy&apos;s user list hold the user under the name that klist shows as client?</source>
        <translation>La liste des utilisateurs du proxy contient-elle l&apos;utilisateur sous le nom que klist affiche comme client ?</translation>
    </message>
    <message>
        <source>The proxy looks the user up by this name: short logon name and Windows domain, not the mail address.</source>
        <translation>Le proxy cherche l&apos;utilisateur sous ce nom : nom d&apos;ouverture de session court et domaine Windows, pas l&apos;adresse e-mail.</translation>
    </message>
    <message>
        <source>Listed under exactly the name in the ticket</source>
        <translation>Présent exactement sous le nom du ticket</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Listed under another name, for instance the mail address</source>
        <translation>Présent sous un autre nom, par exemple l&apos;adresse e-mail</translation>
    </message>
    <message>
        <source>Read the client name, for instance jdoe @ CORP.EXAMPLE.COM, and let the proxy admin search for it.</source>
        <translation>Lisez le nom du client, par exemple jdoe @ CORP.EXAMPLE.COM, et faites-le chercher par l&apos;administrateur du proxy.</translation>
    </message>
</context>
<context>
    <name>finding:proxy.domain-registered</name>
    <message>
        <source>The domain in the proxy&apos;s company profile</source>
        <translation>Le domaine dans le profil d&apos;entreprise du proxy</translation>
    </message>
    <message>
        <source>Is the user&apos;s Windows domain registered at the proxy provider?</source>
        <translation>Le domaine Windows de l&apos;utilisateur est-il enregistré chez le fournisseur du proxy ?</translation>
    </message>
    <message>
        <source>A valid ticket from a domain that the provider does not know is refused.</source>
        <translation>Un ticket valide d&apos;un domaine que le fournisseur ne connaît pas est refusé.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>The part after the @ of the client name; let the proxy admin compare it with the registered domains.</source>
        <translation>La partie après le @ du nom du client ; faites-la comparer aux domaines enregistrés par l&apos;administrateur du proxy.</translation>
    </message>
</context>
<context>
    <name>finding:client.name-length</name>
    <message>
        <source>Length of the login name</source>
        <translation>Longueur du nom de connexion</translation>
    </message>
    <message>
        <source>Is the user&apos;s login name, together with the domain, unusually long?</source>
        <translation>Le nom de connexion de l&apos;utilisateur, domaine compris, est-il anormalement long ?</translation>
    </message>
    <message>
        <source>The proxy takes names up to a limit only.</source>
        <translation>Le proxy n&apos;accepte les noms que jusqu&apos;à une certaine limite.</translation>
    </message>
    <message>
        <source>Usual (up to about 64 characters with the domain)</source>
        <translation>Habituelle (jusqu&apos;à environ 64 caractères avec le domaine)</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>Très longue</translation>
    </message>
    <message>
        <source>Count the characters of the client name.</source>
        <translation>Comptez les caractères du nom du client.</translation>
    </message>
</context>
<context>
    <name>finding:token.kind</name>
    <message>
        <source>What the browser sends</source>
        <translation>Ce que le navigateur envoie</translation>
    </message>
    <message>
        <source>What does the browser send after the word Negotiate?</source>
        <translation>Qu&apos;envoie le navigateur après le mot Negotiate ?</translation>
    </message>
    <message>
        <source>It shows whether the computer could get a ticket at all, or the browser gave up and used NTLM.</source>
        <translation>Cela montre si l&apos;ordinateur a pu obtenir un ticket, ou si le navigateur a renoncé et utilisé NTLM.</translation>
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
        <translation>NTLM, emballé dans Negotiate</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Something that cannot be decoded</source>
        <translation>Quelque chose d&apos;impossible à décoder</translation>
    </message>
    <message>
        <source>Press F12, Network, load the page, open the request and copy the header Authorization or Proxy-Authorization. &apos;Negotiate TlRM&apos; is NTLM, &apos;Negotiate YII&apos; is Kerberos. Paste it into Kerbscope; the token itself is not kept.</source>
        <translation>Appuyez sur F12, Réseau, chargez la page, ouvrez la requête et copiez l&apos;en-tête Authorization ou Proxy-Authorization. &apos;Negotiate TlRM&apos; est NTLM, &apos;Negotiate YII&apos; est Kerberos. Collez-le dans Kerbscope ; le jeton lui-même n&apos;est pas conservé.</translation>
    </message>
</context>
<context>
    <name>finding:token.size</name>
    <message>
        <source>Size of the ticket</source>
        <translation>Taille du ticket</translation>
    </message>
    <message>
        <source>The ticket carries all groups of the user; servers stop reading at a limit.</source>
        <translation>Le ticket porte tous les groupes de l&apos;utilisateur ; les serveurs cessent de lire à une limite.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large (over 12,000 bytes)</source>
        <translation>Grande (plus de 12 000 octets)</translation>
    </message>
    <message>
        <source>Larger than the server takes</source>
        <translation>Plus grande que ce que le serveur accepte</translation>
    </message>
</context>
<context>
    <name>finding:browser.negotiate</name>
    <message>
        <source>The browser may answer Negotiate for this site</source>
        <translation>Le navigateur peut répondre à Negotiate pour ce site</translation>
    </message>
    <message>
        <source>Is the web site on the browser&apos;s list for integrated sign-on?</source>
        <translation>Le site web est-il dans la liste du navigateur pour l&apos;authentification intégrée ?</translation>
    </message>
    <message>
        <source>Browsers send tickets only to sites that the company has allowed.</source>
        <translation>Les navigateurs n&apos;envoient de tickets qu&apos;aux sites autorisés par l&apos;entreprise.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Not allowed, or the site is not on the list</source>
        <translation>Non autorisé, ou le site n&apos;est pas dans la liste</translation>
    </message>
    <message>
        <source>Chrome: the same below Google\Chrome; or open edge://policy. Firefox: about:config, network.negotiate-auth.trusted-uris.</source>
        <translation>Chrome : la même chose sous Google\Chrome ; ou ouvrez edge://policy. Firefox : about:config, network.negotiate-auth.trusted-uris.</translation>
    </message>
    <message>
        <source>chrome://policy, or about:config in Firefox: network.negotiate-auth.trusted-uris.</source>
        <translation>chrome://policy, ou about:config dans Firefox : network.negotiate-auth.trusted-uris.</translation>
    </message>
    <message>
        <source>chrome://policy, or about:config in Firefox.</source>
        <translation>chrome://policy, ou about:config dans Firefox.</translation>
    </message>
</context>
<context>
    <name>finding:client.logon</name>
    <message>
        <source>How the user signed in to the computer</source>
        <translation>Comment l&apos;utilisateur a ouvert sa session sur l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Did the user sign in with the domain account while the company network was there?</source>
        <translation>L&apos;utilisateur a-t-il ouvert sa session avec le compte de domaine alors que le réseau de l&apos;entreprise était là ?</translation>
    </message>
    <message>
        <source>Only a sign-in that reached a domain controller brings tickets.</source>
        <translation>Seule une ouverture de session qui a atteint un contrôleur de domaine apporte des tickets.</translation>
    </message>
    <message>
        <source>With the domain account, checked by a domain controller</source>
        <translation>Avec le compte de domaine, vérifié par un contrôleur de domaine</translation>
    </message>
    <message>
        <source>With a local or private account</source>
        <translation>Avec un compte local ou privé</translation>
    </message>
    <message>
        <source>With the domain account, but offline (cached)</source>
        <translation>Avec le compte de domaine, mais hors ligne (en cache)</translation>
    </message>
    <message>
        <source>whoami should begin with the domain; a LOGONSERVER that is the computer&apos;s own name means a local or cached sign-in.</source>
        <translation>whoami devrait commencer par le domaine ; un LOGONSERVER qui est le nom de l&apos;ordinateur lui-même signifie une session locale ou en cache.</translation>
    </message>
    <message>
        <source>&apos;configured: kerberos-member&apos; and a domain user.</source>
        <translation>&apos;configured: kerberos-member&apos; et un utilisateur du domaine.</translation>
    </message>
    <message>
        <source>An Active Directory domain and a network account.</source>
        <translation>Un domaine Active Directory et un compte réseau.</translation>
    </message>
</context>
<context>
    <name>finding:client.realm-mapping</name>
    <message>
        <source>Settings for the proxy&apos;s realm on the computer</source>
        <translation>Réglages pour le realm du proxy sur l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Does the computer have the settings that tie the proxy&apos;s host names to the proxy&apos;s realm?</source>
        <translation>L&apos;ordinateur a-t-il les réglages qui rattachent les noms d&apos;hôte du proxy au realm du proxy ?</translation>
    </message>
    <message>
        <source>Without them the computer does not know that it must ask the proxy&apos;s realm for a ticket.</source>
        <translation>Sans eux, l&apos;ordinateur ne sait pas qu&apos;il doit demander un ticket au realm du proxy.</translation>
    </message>
    <message>
        <source>They are there</source>
        <translation>Ils sont là</translation>
    </message>
    <message>
        <source>They are missing</source>
        <translation>Ils manquent</translation>
    </message>
    <message>
        <source>They are there, but name another realm or host</source>
        <translation>Ils sont là, mais désignent un autre realm ou hôte</translation>
    </message>
    <message>
        <source>Below MitRealms a value PROXY-REALM with kerberos.CLOUD, below domain_realm a value PROXY-REALM with .CLOUD; .gateway.CLOUD (each with its leading dot).</source>
        <translation>Sous MitRealms une valeur PROXY-REALM avec kerberos.CLOUD, sous domain_realm une valeur PROXY-REALM avec .CLOUD; .gateway.CLOUD (chacun avec son point initial).</translation>
    </message>
    <message>
        <source>[realms] with PROXY-REALM and its kdc, [domain_realm] with .gateway.CLOUD = PROXY-REALM.</source>
        <translation>[realms] avec PROXY-REALM et son kdc, [domain_realm] avec .gateway.CLOUD = PROXY-REALM.</translation>
    </message>
    <message>
        <source>[realms] and [domain_realm] with PROXY-REALM.</source>
        <translation>[realms] et [domain_realm] avec PROXY-REALM.</translation>
    </message>
</context>
<context>
    <name>finding:client.policy</name>
    <message>
        <source>Group policy with the realm settings</source>
        <translation>Stratégie de groupe avec les réglages du realm</translation>
    </message>
    <message>
        <source>Does the policy with the Kerberos realm settings reach this computer?</source>
        <translation>La stratégie avec les réglages du realm Kerberos atteint-elle cet ordinateur ?</translation>
    </message>
    <message>
        <source>It separates a computer that missed its policies from a domain where the policy was never made.</source>
        <translation>Cela sépare un ordinateur qui a manqué ses stratégies d&apos;un domaine où la stratégie n&apos;a jamais été créée.</translation>
    </message>
    <message>
        <source>Applied on this computer</source>
        <translation>Appliquée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Exists in the domain, but is not applied here</source>
        <translation>Existe dans le domaine, mais n&apos;est pas appliquée ici</translation>
    </message>
    <message>
        <source>Does not exist in the domain</source>
        <translation>N&apos;existe pas dans le domaine</translation>
    </message>
    <message>
        <source>Look for the policy&apos;s name under &apos;Applied Group Policy Objects&apos;. If nobody knows its name, ask the AD admin whether it exists.</source>
        <translation>Cherchez le nom de la stratégie sous &apos;Applied Group Policy Objects&apos; (Objets de stratégie de groupe appliqués). Si personne ne connaît son nom, demandez à l&apos;administrateur AD si elle existe.</translation>
    </message>
</context>
<context>
    <name>finding:client.directaccess</name>
    <message>
        <source>DirectAccess and where the computer thinks it is</source>
        <translation>DirectAccess et l&apos;endroit où l&apos;ordinateur croit être</translation>
    </message>
    <message>
        <source>Is DirectAccess used, and does it judge rightly whether the computer is inside or outside?</source>
        <translation>DirectAccess est-il utilisé, et juge-t-il bien si l&apos;ordinateur est à l&apos;intérieur ou à l&apos;extérieur ?</translation>
    </message>
    <message>
        <source>When it judges wrongly, DNS and the way to the domain controllers go astray.</source>
        <translation>Quand il juge mal, le DNS et le chemin vers les contrôleurs de domaine s&apos;égarent.</translation>
    </message>
    <message>
        <source>DirectAccess is not used</source>
        <translation>DirectAccess n&apos;est pas utilisé</translation>
    </message>
    <message>
        <source>Used, and it judges the place rightly</source>
        <translation>Utilisé, et il juge bien l&apos;endroit</translation>
    </message>
    <message>
        <source>Used, and it takes outside for inside or the reverse</source>
        <translation>Utilisé, et il prend l&apos;extérieur pour l&apos;intérieur ou l&apos;inverse</translation>
    </message>
    <message>
        <source>Inside the company there must be no entry (&apos;DirectAccess settings inactive&apos;); outside there must be entries for the company&apos;s names.</source>
        <translation>Dans l&apos;entreprise, il ne doit y avoir aucune entrée (&apos;DirectAccess settings inactive&apos;) ; à l&apos;extérieur, il doit y avoir des entrées pour les noms de l&apos;entreprise.</translation>
    </message>
</context>
<context>
    <name>finding:client.configuration</name>
    <message>
        <source>Kerberos configuration file</source>
        <translation>Fichier de configuration Kerberos</translation>
    </message>
    <message>
        <source>Is the Kerberos configuration file there and complete?</source>
        <translation>Le fichier de configuration Kerberos est-il présent et complet ?</translation>
    </message>
    <message>
        <source>On Linux and macOS this file tells which realm the computer belongs to.</source>
        <translation>Sous Linux et macOS, ce fichier dit à quel realm appartient l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>No default realm</source>
        <translation>Pas de realm par défaut</translation>
    </message>
    <message>
        <source>No KDC for the realm, and none in DNS</source>
        <translation>Pas de KDC pour le realm, ni dans le DNS</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Le fichier manque</translation>
    </message>
    <message>
        <source>The file has an error or cannot be read</source>
        <translation>Le fichier contient une erreur ou est illisible</translation>
    </message>
    <message>
        <source>[libdefaults] with default_realm = REALM; [realms] with a kdc, unless DNS knows it.</source>
        <translation>[libdefaults] avec default_realm = REALM; [realms] avec un kdc, sauf si le DNS le connaît.</translation>
    </message>
    <message>
        <source>default_realm; a missing file is fine when DNS knows the realm.</source>
        <translation>default_realm ; un fichier absent convient si le DNS connaît le realm.</translation>
    </message>
</context>
<context>
    <name>finding:client.realm</name>
    <message>
        <source>Realm that was asked</source>
        <translation>Realm interrogé</translation>
    </message>
    <message>
        <source>Does the name that the user typed or that the program uses end in the user&apos;s own Windows domain?</source>
        <translation>Le nom que l&apos;utilisateur a tapé ou que le programme utilise se termine-t-il par le domaine Windows de l&apos;utilisateur ?</translation>
    </message>
    <message>
        <source>A mail suffix or an old domain name leads to the wrong realm.</source>
        <translation>Un suffixe de messagerie ou un ancien nom de domaine mène au mauvais realm.</translation>
    </message>
    <message>
        <source>The user&apos;s own domain</source>
        <translation>Le domaine propre de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Another domain or a mail suffix</source>
        <translation>Un autre domaine ou un suffixe de messagerie</translation>
    </message>
    <message>
        <source>The part after the @ and the domain should be one that the company&apos;s domain controllers serve.</source>
        <translation>La partie après le @ et le domaine devraient être servis par les contrôleurs de domaine de l&apos;entreprise.</translation>
    </message>
    <message>
        <source>&apos;Default principal&apos;: the part after the @.</source>
        <translation>&apos;Default principal&apos; : la partie après le @.</translation>
    </message>
</context>
<context>
    <name>finding:scope.who</name>
    <message>
        <source>Who is affected</source>
        <translation>Qui est touché</translation>
    </message>
    <message>
        <source>Who else has the trouble: only this user, only this computer, or many?</source>
        <translation>Qui d&apos;autre a le problème : cet utilisateur seul, cet ordinateur seul, ou beaucoup ?</translation>
    </message>
    <message>
        <source>One user points to the account, one computer to its settings, many to the domain, the trust or the service.</source>
        <translation>Un seul utilisateur désigne le compte, un seul ordinateur ses réglages, beaucoup désignent le domaine, l&apos;approbation ou le service.</translation>
    </message>
    <message>
        <source>Only this user, on every computer</source>
        <translation>Cet utilisateur seul, sur tous les ordinateurs</translation>
    </message>
    <message>
        <source>Everybody on this one computer</source>
        <translation>Tout le monde sur cet ordinateur-ci</translation>
    </message>
    <message>
        <source>Many users on many computers</source>
        <translation>Beaucoup d&apos;utilisateurs sur beaucoup d&apos;ordinateurs</translation>
    </message>
    <message>
        <source>Ask a colleague to try on another computer, or the user to sign in elsewhere.</source>
        <translation>Demandez à un collègue d&apos;essayer sur un autre ordinateur, ou à l&apos;utilisateur d&apos;ouvrir une session ailleurs.</translation>
    </message>
</context>
<context>
    <name>finding:scope.where</name>
    <message>
        <source>What is affected</source>
        <translation>Ce qui est touché</translation>
    </message>
    <message>
        <source>What fails: everything, all web pages, one service, or one browser only?</source>
        <translation>Qu&apos;est-ce qui échoue : tout, toutes les pages web, un service, ou un seul navigateur ?</translation>
    </message>
    <message>
        <source>One browser points to its settings, one service to that server, all pages to the proxy.</source>
        <translation>Un seul navigateur désigne ses réglages, un seul service ce serveur, toutes les pages le proxy.</translation>
    </message>
    <message>
        <source>Everything that needs a sign-on</source>
        <translation>Tout ce qui demande une authentification</translation>
    </message>
    <message>
        <source>All web pages through the proxy</source>
        <translation>Toutes les pages web par le proxy</translation>
    </message>
    <message>
        <source>One web site, share or service</source>
        <translation>Un seul site web, partage ou service</translation>
    </message>
    <message>
        <source>One browser or program only; others work</source>
        <translation>Un seul navigateur ou programme ; les autres fonctionnent</translation>
    </message>
    <message>
        <source>Let the user try a file share, another web site and another browser.</source>
        <translation>Faites essayer à l&apos;utilisateur un partage de fichiers, un autre site web et un autre navigateur.</translation>
    </message>
</context>
<context>
    <name>finding:scope.network</name>
    <message>
        <source>Depends on the network</source>
        <translation>Dépend du réseau</translation>
    </message>
    <message>
        <source>Does it work from another place, for instance in the office instead of at home?</source>
        <translation>Cela fonctionne-t-il d&apos;un autre endroit, par exemple au bureau plutôt qu&apos;à la maison ?</translation>
    </message>
    <message>
        <source>If the place matters, the way through the network is at fault, not the account.</source>
        <translation>Si l&apos;endroit compte, le chemin par le réseau est en cause, pas le compte.</translation>
    </message>
    <message>
        <source>Fails everywhere</source>
        <translation>Échoue partout</translation>
    </message>
    <message>
        <source>Fails in one place or by VPN only, works elsewhere</source>
        <translation>Échoue à un endroit ou par VPN seulement, fonctionne ailleurs</translation>
    </message>
    <message>
        <source>Ask whether it worked in another network with the same computer.</source>
        <translation>Demandez si cela a fonctionné dans un autre réseau avec le même ordinateur.</translation>
    </message>
</context>
<context>
    <name>finding:change.recent</name>
    <message>
        <source>What was changed shortly before</source>
        <translation>Ce qui a été changé peu avant</translation>
    </message>
    <message>
        <source>Was anything changed shortly before the trouble began?</source>
        <translation>Quelque chose a-t-il été changé peu avant le début du problème ?</translation>
    </message>
    <message>
        <source>Most faults follow a change; knowing it shortens the search.</source>
        <translation>La plupart des pannes suivent un changement ; le connaître raccourcit la recherche.</translation>
    </message>
    <message>
        <source>Nothing that anybody knows of</source>
        <translation>Rien que l&apos;on sache</translation>
    </message>
    <message>
        <source>The user&apos;s password</source>
        <translation>Le mot de passe de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>The user&apos;s groups</source>
        <translation>Les groupes de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>The server, its service account or its password</source>
        <translation>Le serveur, son compte de service ou son mot de passe</translation>
    </message>
    <message>
        <source>Updates of the domain controllers</source>
        <translation>Mises à jour des contrôleurs de domaine</translation>
    </message>
    <message>
        <source>The trust or the proxy&apos;s configuration</source>
        <translation>L&apos;approbation ou la configuration du proxy</translation>
    </message>
    <message>
        <source>Network, firewall, VPN or DNS</source>
        <translation>Réseau, pare-feu, VPN ou DNS</translation>
    </message>
    <message>
        <source>Ask the user about the password, and the teams about yesterday&apos;s changes.</source>
        <translation>Interrogez l&apos;utilisateur sur le mot de passe, et les équipes sur les changements de la veille.</translation>
    </message>
</context>
<context>
    <name>finding:account.state</name>
    <message>
        <source>State of the account</source>
        <translation>État du compte</translation>
    </message>
    <message>
        <source>What does the directory say about the user&apos;s account?</source>
        <translation>Que dit l&apos;annuaire du compte de l&apos;utilisateur ?</translation>
    </message>
    <message>
        <source>A locked, disabled or expired account gets no ticket, whatever the password is.</source>
        <translation>Un compte verrouillé, désactivé ou expiré n&apos;obtient aucun ticket, quel que soit le mot de passe.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>There is no such account</source>
        <translation>Ce compte n&apos;existe pas</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Its password has expired or must be changed</source>
        <translation>Son mot de passe a expiré ou doit être changé</translation>
    </message>
    <message>
        <source>&apos;Account active&apos;, &apos;Account expires&apos;, &apos;Password expires&apos;. Locked shows as &apos;Account active: Locked&apos;.</source>
        <translation>&apos;Account active&apos; (Compte actif), &apos;Account expires&apos; (Le compte expire), &apos;Password expires&apos; (Le mot de passe expire). Un compte verrouillé apparaît comme &apos;Account active: Locked&apos;.</translation>
    </message>
    <message>
        <source>In the helpdesk&apos;s account tool: the user&apos;s state.</source>
        <translation>Dans l&apos;outil de comptes du support : l&apos;état de l&apos;utilisateur.</translation>
    </message>
</context>
<context>
    <name>finding:account.password</name>
    <message>
        <source>The user&apos;s password</source>
        <translation>Le mot de passe de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Does the password work on another computer or in the web mail, typed slowly, Caps Lock off?</source>
        <translation>Le mot de passe fonctionne-t-il sur un autre ordinateur ou dans le webmail, tapé lentement, Verr. Maj désactivée ?</translation>
    </message>
    <message>
        <source>It separates a forgotten password from everything that happens after it.</source>
        <translation>Cela sépare un mot de passe oublié de tout ce qui se passe ensuite.</translation>
    </message>
    <message>
        <source>It works elsewhere, typed by hand</source>
        <translation>Il fonctionne ailleurs, tapé à la main</translation>
    </message>
    <message>
        <source>It fails everywhere, typed with care</source>
        <translation>Il échoue partout, même tapé avec soin</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non essayé</translation>
    </message>
    <message>
        <source>Type the password once where it can be seen, check keyboard layout and Caps Lock, then sign in elsewhere.</source>
        <translation>Tapez une fois le mot de passe là où il est visible, vérifiez la disposition du clavier et Verr. Maj, puis ouvrez une session ailleurs.</translation>
    </message>
</context>
<context>
    <name>finding:account.bad-password-source</name>
    <message>
        <source>Where wrong passwords come from</source>
        <translation>D&apos;où viennent les mots de passe erronés</translation>
    </message>
    <message>
        <source>From which address do the wrong passwords come?</source>
        <translation>De quelle adresse viennent les mots de passe erronés ?</translation>
    </message>
    <message>
        <source>Wrong passwords that nobody types come from a phone, a task or a saved password elsewhere.</source>
        <translation>Les mots de passe erronés que personne ne tape viennent d&apos;un téléphone, d&apos;une tâche ou d&apos;un mot de passe enregistré ailleurs.</translation>
    </message>
    <message>
        <source>No wrong passwords are on record</source>
        <translation>Aucun mot de passe erroné n&apos;est consigné</translation>
    </message>
    <message>
        <source>From the user&apos;s own computer</source>
        <translation>De l&apos;ordinateur de l&apos;utilisateur lui-même</translation>
    </message>
    <message>
        <source>From another device or a service</source>
        <translation>D&apos;un autre appareil ou d&apos;un service</translation>
    </message>
    <message>
        <source>&apos;Client Address&apos; in 4771 and &apos;Caller Computer Name&apos; in 4740. It needs rights on the controller; else ask the AD admin.</source>
        <translation>&apos;Client Address&apos; (Adresse du client) dans 4771 et &apos;Caller Computer Name&apos; (Nom de l&apos;ordinateur appelant) dans 4740. Il faut des droits sur le contrôleur ; sinon demandez à l&apos;administrateur AD.</translation>
    </message>
</context>
<context>
    <name>finding:account.restrictions</name>
    <message>
        <source>Restrictions of the account</source>
        <translation>Restrictions du compte</translation>
    </message>
    <message>
        <source>Is the account limited to certain hours, computers or to smart cards?</source>
        <translation>Le compte est-il limité à certains horaires, ordinateurs ou aux cartes à puce ?</translation>
    </message>
    <message>
        <source>Such a limit refuses the sign-on although name and password are right.</source>
        <translation>Une telle limite refuse l&apos;authentification bien que le nom et le mot de passe soient justes.</translation>
    </message>
    <message>
        <source>None that applies</source>
        <translation>Aucune qui s&apos;applique</translation>
    </message>
    <message>
        <source>Logon hours</source>
        <translation>Horaires d&apos;accès</translation>
    </message>
    <message>
        <source>Only certain computers</source>
        <translation>Certains ordinateurs seulement</translation>
    </message>
    <message>
        <source>Smart card required, or an authentication policy</source>
        <translation>Carte à puce requise, ou une stratégie d&apos;authentification</translation>
    </message>
    <message>
        <source>&apos;Logon hours allowed&apos; and &apos;Workstations allowed&apos;. Authentication policies: ask the AD admin.</source>
        <translation>&apos;Logon hours allowed&apos; (Heures d&apos;accès autorisées) et &apos;Workstations allowed&apos; (Stations autorisées). Stratégies d&apos;authentification : demandez à l&apos;administrateur AD.</translation>
    </message>
</context>
<context>
    <name>finding:account.protected-users</name>
    <message>
        <source>Member of Protected Users</source>
        <translation>Membre de Protected Users</translation>
    </message>
    <message>
        <source>Is the account a member of the group Protected Users?</source>
        <translation>Le compte est-il membre du groupe Protected Users ?</translation>
    </message>
    <message>
        <source>Members get no NTLM, no RC4, no delegation and only four hours before they must sign in again.</source>
        <translation>Les membres n&apos;ont ni NTLM, ni RC4, ni délégation, et doivent se réauthentifier au bout de quatre heures seulement.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>A line means yes. In the AD tool: the tab &apos;Member Of&apos;.</source>
        <translation>Une ligne signifie oui. Dans l&apos;outil AD : l&apos;onglet &apos;Membre de&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:account.keys</name>
    <message>
        <source>Kinds of keys that the account has</source>
        <translation>Types de clés que possède le compte</translation>
    </message>
    <message>
        <source>Does the account that matters (user, service or trust) have AES keys?</source>
        <translation>Le compte concerné (utilisateur, service ou approbation) a-t-il des clés AES ?</translation>
    </message>
    <message>
        <source>An account whose password is older than AES in the domain has only RC4 keys; these are being switched off.</source>
        <translation>Un compte dont le mot de passe est plus ancien que AES dans le domaine n&apos;a que des clés RC4 ; celles-ci sont en cours de désactivation.</translation>
    </message>
    <message>
        <source>AES keys are there</source>
        <translation>Des clés AES sont présentes</translation>
    </message>
    <message>
        <source>Only RC4 (old password, never changed since AES)</source>
        <translation>RC4 seulement (ancien mot de passe, jamais changé depuis AES)</translation>
    </message>
    <message>
        <source>A password date before the domain knew AES, or a value without 8 and 16 (such as 4), means only RC4.</source>
        <translation>Une date de mot de passe antérieure à AES dans le domaine, ou une valeur sans 8 ni 16 (comme 4), signifie RC4 seulement.</translation>
    </message>
</context>
<context>
    <name>finding:account.groups</name>
    <message>
        <source>Number of groups of the user</source>
        <translation>Nombre de groupes de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Is the user in several hundred groups?</source>
        <translation>L&apos;utilisateur est-il dans plusieurs centaines de groupes ?</translation>
    </message>
    <message>
        <source>Each group makes the ticket bigger; servers refuse tickets beyond their limit.</source>
        <translation>Chaque groupe grossit le ticket ; les serveurs refusent les tickets au-delà de leur limite.</translation>
    </message>
    <message>
        <source>Up to about a hundred</source>
        <translation>Jusqu&apos;à une centaine</translation>
    </message>
    <message>
        <source>Several hundred</source>
        <translation>Plusieurs centaines</translation>
    </message>
    <message>
        <source>The number of groups; above about 300 it becomes critical.</source>
        <translation>Le nombre de groupes ; au-dessus de 300 environ, cela devient critique.</translation>
    </message>
    <message>
        <source>The number of groups.</source>
        <translation>Le nombre de groupes.</translation>
    </message>
</context>
<context>
    <name>finding:wire.weak-etype</name>
    <message>
        <source>Weak encryption on the wire or in events</source>
        <translation>Chiffrement faible sur le réseau ou dans les événements</translation>
    </message>
    <message>
        <source>RC4 and DES are being switched off.</source>
        <translation>RC4 et DES sont en cours de désactivation.</translation>
    </message>
    <message>
        <source>None was used</source>
        <translation>Aucun n&apos;a été utilisé</translation>
    </message>
    <message>
        <source>RC4 was used</source>
        <translation>RC4 a été utilisé</translation>
    </message>
    <message>
        <source>DES was used</source>
        <translation>DES a été utilisé</translation>
    </message>
</context>
<context>
    <name>finding:etype.client-offers</name>
    <message>
        <source>Encryption that the computer offers</source>
        <translation>Chiffrement que propose l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Which encryption types does the computer&apos;s policy allow?</source>
        <translation>Quels types de chiffrement la stratégie de l&apos;ordinateur autorise-t-elle ?</translation>
    </message>
    <message>
        <source>A computer that offers only RC4 finds nothing in common with a controller that has switched it off.</source>
        <translation>Un ordinateur qui ne propose que RC4 n&apos;a rien en commun avec un contrôleur qui l&apos;a désactivé.</translation>
    </message>
    <message>
        <source>AES, alone or with others</source>
        <translation>AES, seul ou avec d&apos;autres</translation>
    </message>
    <message>
        <source>Only RC4</source>
        <translation>RC4 seulement</translation>
    </message>
    <message>
        <source>Only DES</source>
        <translation>DES seulement</translation>
    </message>
    <message>
        <source>Missing, or a value that contains 8 and 16 (such as 0x18 or 0x7ffffff8), is AES; 0x4 is only RC4.</source>
        <translation>Absent, ou une valeur qui contient 8 et 16 (comme 0x18 ou 0x7ffffff8), c&apos;est AES ; 0x4, c&apos;est RC4 seulement.</translation>
    </message>
    <message>
        <source>No line, or names with aes.</source>
        <translation>Aucune ligne, ou des noms avec aes.</translation>
    </message>
</context>
<context>
    <name>finding:trust.object</name>
    <message>
        <source>The realm trust in the directory</source>
        <translation>La relation d&apos;approbation de realm dans l&apos;annuaire</translation>
    </message>
    <message>
        <source>Does the domain have the trust with the proxy&apos;s realm, in capital letters and with AES?</source>
        <translation>Le domaine a-t-il la relation d&apos;approbation avec le realm du proxy, en majuscules et avec AES ?</translation>
    </message>
    <message>
        <source>All tickets for the proxy pass through this trust.</source>
        <translation>Tous les tickets pour le proxy passent par cette relation d&apos;approbation.</translation>
    </message>
    <message>
        <source>There, right name, incoming, with AES</source>
        <translation>Présente, bon nom, entrante, avec AES</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>There, but with another name or in small letters</source>
        <translation>Présente, mais sous un autre nom ou en minuscules</translation>
    </message>
    <message>
        <source>There, but AES is not ticked</source>
        <translation>Présente, mais AES n&apos;est pas coché</translation>
    </message>
    <message>
        <source>A line with PROXY-REALM and &apos;Inbound&apos;. No line: no trust. For AES see the trust&apos;s properties in &apos;Active Directory Domains and Trusts&apos;.</source>
        <translation>Une ligne avec PROXY-REALM et &apos;Inbound&apos;. Pas de ligne : pas d&apos;approbation. Pour AES, voir les propriétés de l&apos;approbation dans &apos;Domaines et approbations Active Directory&apos;.</translation>
    </message>
</context>
<context>
    <name>finding:spn.registration</name>
    <message>
        <source>Registration of the service&apos;s name</source>
        <translation>Enregistrement du nom du service</translation>
    </message>
    <message>
        <source>On which account is the service&apos;s name registered?</source>
        <translation>Sur quel compte le nom du service est-il enregistré ?</translation>
    </message>
    <message>
        <source>The domain controller encrypts the ticket for the account that holds the name; only that account can read it.</source>
        <translation>Le contrôleur de domaine chiffre le ticket pour le compte qui porte le nom ; seul ce compte peut le lire.</translation>
    </message>
    <message>
        <source>Registered once, on the right account</source>
        <translation>Enregistré une fois, sur le bon compte</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Registered on two or more accounts</source>
        <translation>Enregistré sur deux comptes ou plus</translation>
    </message>
    <message>
        <source>Registered on an account that the service does not run as</source>
        <translation>Enregistré sur un compte sous lequel le service ne s&apos;exécute pas</translation>
    </message>
    <message>
        <source>&apos;No such SPN found&apos;, or the account in the line CN=; more than one CN= means several. setspn -X lists all duplicates.</source>
        <translation>&apos;No such SPN found&apos;, ou le compte sur la ligne CN= ; plus d&apos;un CN= signifie plusieurs. setspn -X liste tous les doublons.</translation>
    </message>
</context>
<context>
    <name>finding:spn.target-form</name>
    <message>
        <source>Form of the name by which the service is called</source>
        <translation>Forme du nom par lequel le service est appelé</translation>
    </message>
    <message>
        <source>By which name does the user open the service: full host name, alias, short name or a number address?</source>
        <translation>Par quel nom l&apos;utilisateur ouvre-t-il le service : nom d&apos;hôte complet, alias, nom court ou adresse numérique ?</translation>
    </message>
    <message>
        <source>The ticket is asked for exactly that name; addresses and aliases are often not registered.</source>
        <translation>Le ticket est demandé exactement pour ce nom ; les adresses et les alias ne sont souvent pas enregistrés.</translation>
    </message>
    <message>
        <source>Full host name, the server&apos;s own</source>
        <translation>Nom d&apos;hôte complet, celui du serveur</translation>
    </message>
    <message>
        <source>A number address</source>
        <translation>Une adresse numérique</translation>
    </message>
    <message>
        <source>An alias (CNAME)</source>
        <translation>Un alias (CNAME)</translation>
    </message>
    <message>
        <source>A short name</source>
        <translation>Un nom court</translation>
    </message>
    <message>
        <source>The name in the address bar or in the program&apos;s setting; &apos;Aliases:&apos; in the answer marks an alias.</source>
        <translation>Le nom dans la barre d&apos;adresse ou dans le réglage du programme ; &apos;Aliases:&apos; dans la réponse signale un alias.</translation>
    </message>
</context>
<context>
    <name>finding:service.keytab</name>
    <message>
        <source>The service&apos;s key file against the directory</source>
        <translation>Le fichier de clés du service par rapport à l&apos;annuaire</translation>
    </message>
    <message>
        <source>Does the key version in the service&apos;s keytab match that of the ticket?</source>
        <translation>La version de clé du keytab du service correspond-elle à celle du ticket ?</translation>
    </message>
    <message>
        <source>After a password change of the service account the old keytab opens no new ticket.</source>
        <translation>Après un changement de mot de passe du compte de service, l&apos;ancien keytab n&apos;ouvre plus aucun nouveau ticket.</translation>
    </message>
    <message>
        <source>Same key version</source>
        <translation>Même version de clé</translation>
    </message>
    <message>
        <source>The key file is older than the account&apos;s password</source>
        <translation>Le fichier de clés est plus ancien que le mot de passe du compte</translation>
    </message>
    <message>
        <source>The key file is newer than what the controller uses</source>
        <translation>Le fichier de clés est plus récent que ce qu&apos;utilise le contrôleur</translation>
    </message>
    <message>
        <source>The name is not in the key file</source>
        <translation>Le nom n&apos;est pas dans le fichier de clés</translation>
    </message>
    <message>
        <source>The column KVNO; compare with: kvno SERVICE/HOST.</source>
        <translation>La colonne KVNO ; comparez avec : kvno SERVICE/HOST.</translation>
    </message>
    <message>
        <source>Services with a group managed account need no keytab; otherwise ask the service owner.</source>
        <translation>Les services avec un compte de service administré de groupe n&apos;ont pas besoin de keytab ; sinon demandez au responsable du service.</translation>
    </message>
</context>
<context>
    <name>finding:service.clock</name>
    <message>
        <source>The server&apos;s clock</source>
        <translation>L&apos;horloge du serveur</translation>
    </message>
    <message>
        <source>Is the clock of the server or of the domain controller right?</source>
        <translation>L&apos;horloge du serveur ou du contrôleur de domaine est-elle juste ?</translation>
    </message>
    <message>
        <source>When the user&apos;s computer is right and the error is still 37, the server is wrong.</source>
        <translation>Quand l&apos;ordinateur de l&apos;utilisateur est à l&apos;heure et que l&apos;erreur reste 37, c&apos;est le serveur qui est décalé.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Wrong by more than five minutes</source>
        <translation>Fausse de plus de cinq minutes</translation>
    </message>
    <message>
        <source>Seconds after the comma; up to 300 is fine.</source>
        <translation>Les secondes après la virgule ; jusqu&apos;à 300, c&apos;est bon.</translation>
    </message>
    <message>
        <source>The offset in seconds.</source>
        <translation>L&apos;écart en secondes.</translation>
    </message>
</context>
<context>
    <name>finding:service.path</name>
    <message>
        <source>How the request reaches the service</source>
        <translation>Comment la requête atteint le service</translation>
    </message>
    <message>
        <source>Does the service stand behind a load balancer or under one name for several servers?</source>
        <translation>Le service est-il derrière un répartiteur de charge ou sous un seul nom pour plusieurs serveurs ?</translation>
    </message>
    <message>
        <source>All servers under one name must hold the same key; and a balancer may deliver a request twice.</source>
        <translation>Tous les serveurs sous un même nom doivent avoir la même clé ; et un répartiteur peut livrer une requête deux fois.</translation>
    </message>
    <message>
        <source>Straight to one server</source>
        <translation>Directement vers un seul serveur</translation>
    </message>
    <message>
        <source>Through a load balancer or several servers</source>
        <translation>Par un répartiteur de charge ou plusieurs serveurs</translation>
    </message>
    <message>
        <source>Several addresses, or the network team&apos;s word.</source>
        <translation>Plusieurs adresses, ou la réponse de l&apos;équipe réseau.</translation>
    </message>
</context>
<context>
    <name>finding:delegation.hop</name>
    <message>
        <source>Which step fails</source>
        <translation>Quelle étape échoue</translation>
    </message>
    <message>
        <source>Does the first server work, and only a second one behind it (database, file server) refuse the user?</source>
        <translation>Le premier serveur fonctionne-t-il, et seul un second derrière lui (base de données, serveur de fichiers) refuse-t-il l&apos;utilisateur ?</translation>
    </message>
    <message>
        <source>Passing a user on to a second server needs a permission of its own: delegation.</source>
        <translation>Transmettre un utilisateur à un second serveur demande une autorisation propre : la délégation.</translation>
    </message>
    <message>
        <source>Already the first server refuses</source>
        <translation>Déjà le premier serveur refuse</translation>
    </message>
    <message>
        <source>The first server works, the one behind it refuses</source>
        <translation>Le premier serveur fonctionne, celui de derrière refuse</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Pas clair</translation>
    </message>
    <message>
        <source>Ask the service owner whether the error names a server behind the application.</source>
        <translation>Demandez au responsable du service si l&apos;erreur désigne un serveur derrière l&apos;application.</translation>
    </message>
</context>
<context>
    <name>finding:delegation.asked</name>
    <message>
        <source>Delegation was asked for</source>
        <translation>Une délégation a été demandée</translation>
    </message>
    <message>
        <source>It shows that the refused request was one of a service acting for the user.</source>
        <translation>Cela montre que la requête refusée venait d&apos;un service agissant pour l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes (a service asked in the user&apos;s name, or for a forwarded ticket)</source>
        <translation>Oui (un service a demandé au nom de l&apos;utilisateur, ou un ticket transmis)</translation>
    </message>
</context>
<context>
    <name>finding:smartcard.used</name>
    <message>
        <source>Sign-in with a smart card or certificate</source>
        <translation>Ouverture de session par carte à puce ou certificat</translation>
    </message>
    <message>
        <source>Does the user sign in with a smart card, a security key or Windows Hello?</source>
        <translation>L&apos;utilisateur ouvre-t-il sa session par carte à puce, clé de sécurité ou Windows Hello ?</translation>
    </message>
    <message>
        <source>Then certificates play a part, the user&apos;s and the domain controller&apos;s.</source>
        <translation>Alors des certificats jouent un rôle, celui de l&apos;utilisateur et celui du contrôleur de domaine.</translation>
    </message>
    <message>
        <source>No, with a password</source>
        <translation>Non, par mot de passe</translation>
    </message>
    <message>
        <source>Yes, with card, key or Windows Hello</source>
        <translation>Oui, par carte, clé ou Windows Hello</translation>
    </message>
    <message>
        <source>Ask the user what the sign-in screen asks for: password or PIN.</source>
        <translation>Demandez à l&apos;utilisateur ce que demande l&apos;écran d&apos;ouverture de session : mot de passe ou PIN.</translation>
    </message>
</context>
<context>
    <name>finding:smartcard.client-certificate</name>
    <message>
        <source>The user&apos;s certificate</source>
        <translation>Le certificat de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Is the certificate on the card still valid and tied to the account?</source>
        <translation>Le certificat de la carte est-il encore valide et lié au compte ?</translation>
    </message>
    <message>
        <source>An expired or replaced card is refused by the domain controller.</source>
        <translation>Une carte expirée ou remplacée est refusée par le contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Valid and accepted</source>
        <translation>Valide et accepté</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>From an authority that is not trusted</source>
        <translation>D&apos;une autorité non approuvée</translation>
    </message>
    <message>
        <source>Not tied to this account</source>
        <translation>Non lié à ce compte</translation>
    </message>
    <message>
        <source>&apos;NotAfter&apos; of the sign-in certificate and the words at &apos;Verifies against&apos;. Press Esc at each PIN question.</source>
        <translation>&apos;NotAfter&apos; du certificat d&apos;authentification et les mots à &apos;Verifies against&apos;. Appuyez sur Échap à chaque demande de PIN.</translation>
    </message>
    <message>
        <source>The certificate; its dates with: openssl x509 -noout -dates.</source>
        <translation>Le certificat ; ses dates avec : openssl x509 -noout -dates.</translation>
    </message>
</context>
<context>
    <name>finding:smartcard.dc-certificate</name>
    <message>
        <source>The domain controller&apos;s certificate</source>
        <translation>Le certificat du contrôleur de domaine</translation>
    </message>
    <message>
        <source>Do all domain controllers have a valid certificate for Kerberos sign-on?</source>
        <translation>Tous les contrôleurs de domaine ont-ils un certificat valide pour l&apos;authentification Kerberos ?</translation>
    </message>
    <message>
        <source>Without it no card can be used at that controller, whatever the card says.</source>
        <translation>Sans lui, aucune carte ne peut servir avec ce contrôleur, quoi que dise la carte.</translation>
    </message>
    <message>
        <source>Valid, made for Kerberos</source>
        <translation>Valide, fait pour Kerberos</translation>
    </message>
    <message>
        <source>The controller has none</source>
        <translation>Le contrôleur n&apos;en a pas</translation>
    </message>
    <message>
        <source>Expired, revoked or not trusted</source>
        <translation>Expiré, révoqué ou non approuvé</translation>
    </message>
    <message>
        <source>One block a controller; each needs a certificate with KDC Authentication that verifies. For the PKI or AD team.</source>
        <translation>Un bloc par contrôleur ; chacun doit avoir un certificat avec Authentification KDC (KDC Authentication) qui passe la vérification. Pour l&apos;équipe PKI ou AD.</translation>
    </message>
</context>
<context>
    <name>finding:machine.secure-channel</name>
    <message>
        <source>The computer&apos;s own account</source>
        <translation>Le compte propre de l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Is the computer&apos;s own membership of the domain in order?</source>
        <translation>L&apos;appartenance de l&apos;ordinateur au domaine est-elle en ordre ?</translation>
    </message>
    <message>
        <source>A computer whose own password does not match any more fails for every user.</source>
        <translation>Un ordinateur dont le mot de passe ne correspond plus échoue pour tous les utilisateurs.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompu</translation>
    </message>
    <message>
        <source>&apos;Trusted DC Connection Status Status = 0&apos; is in order. Test-ComputerSecureChannel says True.</source>
        <translation>&apos;Trusted DC Connection Status Status = 0&apos; est en ordre. Test-ComputerSecureChannel dit True.</translation>
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
        <translation>Schéma des échecs dans le temps</translation>
    </message>
    <message>
        <source>Do the failures in the domain controller&apos;s log show a pattern?</source>
        <translation>Les échecs dans le journal du contrôleur de domaine suivent-ils un schéma ?</translation>
    </message>
    <message>
        <source>Many names from one address within minutes look like guessing; one name at regular times looks like a saved password.</source>
        <translation>Beaucoup de noms depuis une adresse en quelques minutes ressemblent à des essais au hasard ; un seul nom à heures régulières ressemble à un mot de passe enregistré.</translation>
    </message>
    <message>
        <source>No pattern</source>
        <translation>Pas de schéma</translation>
    </message>
    <message>
        <source>One user, again and again, at regular times</source>
        <translation>Un utilisateur, encore et encore, à heures régulières</translation>
    </message>
    <message>
        <source>Many users from one address within minutes</source>
        <translation>Beaucoup d&apos;utilisateurs depuis une adresse en quelques minutes</translation>
    </message>
    <message>
        <source>Drop the exported log into Kerbscope; it counts by user and by address.</source>
        <translation>Déposez le journal exporté dans Kerbscope ; il compte par utilisateur et par adresse.</translation>
    </message>
</context>
<context>
    <name>cause:account.unknown</name>
    <message>
        <source>The user does not exist in the realm</source>
        <translation>L&apos;utilisateur n&apos;existe pas dans le realm</translation>
    </message>
    <message>
        <source>The domain controller does not know the name. It is misspelt, was deleted or renamed, or belongs to another domain.</source>
        <translation>Le contrôleur de domaine ne connaît pas le nom. Il est mal écrit, a été supprimé ou renommé, ou appartient à un autre domaine.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>le contrôleur répond, et refuse</translation>
    </message>
    <message>
        <source>the controller does not know the name</source>
        <translation>le contrôleur ne connaît pas le nom</translation>
    </message>
    <message>
        <source>C_PRINCIPAL_UNKNOWN</source>
        <translation>C_PRINCIPAL_UNKNOWN</translation>
    </message>
    <message>
        <source>Let the user spell the name, and compare it with the directory. Mind umlauts, double names and the domain.</source>
        <translation>Faites épeler le nom par l&apos;utilisateur et comparez-le à l&apos;annuaire. Attention aux accents, aux noms doubles et au domaine.</translation>
    </message>
    <message>
        <source>Search the directory for the name, the old name too. Create or restore the account, or tell the right name.</source>
        <translation>Cherchez le nom dans l&apos;annuaire, l&apos;ancien nom aussi. Créez ou restaurez le compte, ou indiquez le bon nom.</translation>
    </message>
    <message>
        <source>After a change allow the controllers a quarter of an hour to tell each other.</source>
        <translation>Après un changement, laissez aux contrôleurs un quart d&apos;heure pour se l&apos;échanger.</translation>
    </message>
    <message>
        <source>The user signs in under the right name.</source>
        <translation>L&apos;utilisateur ouvre sa session sous le bon nom.</translation>
    </message>
    <message>
        <source>The sign-on server does not know the name as it was typed. Let us spell it together and compare it with the directory.</source>
        <translation>Le serveur d&apos;authentification ne connaît pas le nom tel qu&apos;il a été tapé. Épelons-le ensemble et comparons-le à l&apos;annuaire.</translation>
    </message>
    <message>
        <source>The name as typed, the name in the directory, the domain controller that answered, and when the account was created or renamed.</source>
        <translation>Le nom tel que tapé, le nom dans l&apos;annuaire, le contrôleur de domaine qui a répondu, et la date de création ou de renommage du compte.</translation>
    </message>
</context>
<context>
    <name>cause:account.disabled</name>
    <message>
        <source>The account is disabled</source>
        <translation>Le compte est désactivé</translation>
    </message>
    <message>
        <source>The account exists, but is switched off. The controller refuses it whatever the password is.</source>
        <translation>Le compte existe, mais il est désactivé. Le contrôleur le refuse quel que soit le mot de passe.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>le contrôleur répond, et refuse</translation>
    </message>
    <message>
        <source>the account is revoked</source>
        <translation>le compte est révoqué</translation>
    </message>
    <message>
        <source>CLIENT_REVOKED</source>
        <translation>CLIENT_REVOKED</translation>
    </message>
    <message>
        <source>the extended status says &apos;disabled&apos;</source>
        <translation>l&apos;état étendu dit &apos;désactivé&apos;</translation>
    </message>
    <message>
        <source>Look at the account&apos;s state.</source>
        <translation>Regardez l&apos;état du compte.</translation>
    </message>
    <message>
        <source>Ask why it is disabled before anything else: the user left, is on leave, or the security team closed it.</source>
        <translation>Avant toute chose, demandez pourquoi il est désactivé : l&apos;utilisateur est parti, en congé, ou l&apos;équipe sécurité l&apos;a fermé.</translation>
    </message>
    <message>
        <source>Enable it after the owner of the process has agreed.</source>
        <translation>Activez-le après l&apos;accord du responsable du processus.</translation>
    </message>
    <message>
        <source>The account is active, and the user signs in.</source>
        <translation>Le compte est actif, et l&apos;utilisateur ouvre sa session.</translation>
    </message>
    <message>
        <source>Your account is switched off at the moment. I find out who did that and why; as soon as it is allowed, it is switched on again.</source>
        <translation>Votre compte est désactivé pour le moment. Je cherche qui l&apos;a fait et pourquoi ; dès que c&apos;est permis, il sera réactivé.</translation>
    </message>
    <message>
        <source>User name, since when it is disabled and by whom (event 4725), and the request with approval.</source>
        <translation>Nom de l&apos;utilisateur, depuis quand et par qui il est désactivé (événement 4725), et la demande avec son approbation.</translation>
    </message>
</context>
<context>
    <name>cause:account.locked</name>
    <message>
        <source>The account is locked out</source>
        <translation>Le compte est verrouillé</translation>
    </message>
    <message>
        <source>After too many wrong passwords the account is closed for a while. Find where they come from, or it locks again.</source>
        <translation>Après trop de mots de passe erronés, le compte est fermé pour un temps. Trouvez d&apos;où ils viennent, sinon il se verrouille à nouveau.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>le contrôleur répond, et refuse</translation>
    </message>
    <message>
        <source>the account is revoked</source>
        <translation>le compte est révoqué</translation>
    </message>
    <message>
        <source>CLIENT_REVOKED</source>
        <translation>CLIENT_REVOKED</translation>
    </message>
    <message>
        <source>the extended status says &apos;locked out&apos;</source>
        <translation>l&apos;état étendu dit &apos;verrouillé&apos;</translation>
    </message>
    <message>
        <source>the event of the lock-out</source>
        <translation>l&apos;événement du verrouillage</translation>
    </message>
    <message>
        <source>wrong passwords came before</source>
        <translation>des mots de passe erronés ont précédé</translation>
    </message>
    <message>
        <source>Check who calls, then unlock the account.</source>
        <translation>Vérifiez qui appelle, puis déverrouillez le compte.</translation>
    </message>
    <message>
        <source>Find the source of the wrong passwords: &apos;Caller Computer Name&apos; in event 4740.</source>
        <translation>Trouvez la source des mots de passe erronés : &apos;Caller Computer Name&apos; (Nom de l&apos;ordinateur appelant) dans l&apos;événement 4740.</translation>
    </message>
    <message>
        <source>Sign out everywhere, enter the new password on the phone and in saved connections.</source>
        <translation>Fermez toutes les sessions, saisissez le nouveau mot de passe sur le téléphone et dans les connexions enregistrées.</translation>
    </message>
    <message>
        <source>The account stays unlocked over the next hour.</source>
        <translation>Le compte reste déverrouillé pendant l&apos;heure qui suit.</translation>
    </message>
    <message>
        <source>Your account was locked after several wrong passwords. I unlock it now; then we look together for the device that still uses the old one.</source>
        <translation>Votre compte a été verrouillé après plusieurs mots de passe erronés. Je le déverrouille maintenant ; puis nous cherchons ensemble l&apos;appareil qui utilise encore l&apos;ancien.</translation>
    </message>
    <message>
        <source>User name, time of event 4740 and the computer it names, and how often it happened this week.</source>
        <translation>Nom de l&apos;utilisateur, heure de l&apos;événement 4740 et ordinateur qu&apos;il désigne, et combien de fois c&apos;est arrivé cette semaine.</translation>
    </message>
</context>
<context>
    <name>cause:account.expired</name>
    <message>
        <source>The account has expired</source>
        <translation>Le compte a expiré</translation>
    </message>
    <message>
        <source>The account had an end date and that day has passed. Typical for temporary staff and externals.</source>
        <translation>Le compte avait une date de fin et ce jour est passé. Typique du personnel temporaire et des externes.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>le contrôleur répond, et refuse</translation>
    </message>
    <message>
        <source>the controller says &apos;expired&apos;</source>
        <translation>le contrôleur dit &apos;expiré&apos;</translation>
    </message>
    <message>
        <source>NAME_EXP</source>
        <translation>NAME_EXP</translation>
    </message>
    <message>
        <source>the extended status says &apos;account expired&apos;</source>
        <translation>l&apos;état étendu dit &apos;compte expiré&apos;</translation>
    </message>
    <message>
        <source>Look at the end date.</source>
        <translation>Regardez la date de fin.</translation>
    </message>
    <message>
        <source>Ask the user&apos;s manager or the contract owner whether it may be extended.</source>
        <translation>Demandez au responsable hiérarchique ou au responsable du contrat si le compte peut être prolongé.</translation>
    </message>
    <message>
        <source>Set a new end date.</source>
        <translation>Fixez une nouvelle date de fin.</translation>
    </message>
    <message>
        <source>&apos;Account expires&apos; lies in the future, and the user signs in.</source>
        <translation>&apos;Account expires&apos; (Le compte expire) est dans le futur, et l&apos;utilisateur ouvre sa session.</translation>
    </message>
    <message>
        <source>Your account had an end date, and that is past. I ask for an extension; it needs the consent of your manager.</source>
        <translation>Votre compte avait une date de fin, et elle est passée. Je demande une prolongation ; il faut l&apos;accord de votre responsable.</translation>
    </message>
    <message>
        <source>User name, end date, manager or contract owner, and the new date that is wanted.</source>
        <translation>Nom de l&apos;utilisateur, date de fin, responsable hiérarchique ou du contrat, et la nouvelle date souhaitée.</translation>
    </message>
</context>
<context>
    <name>cause:account.password-expired</name>
    <message>
        <source>The password has expired</source>
        <translation>Le mot de passe a expiré</translation>
    </message>
    <message>
        <source>The password has reached its age, or it must be changed at the next sign-in. Until then there is no ticket.</source>
        <translation>Le mot de passe a atteint son âge limite ou doit être changé à la prochaine ouverture de session. D&apos;ici là, pas de ticket.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>le contrôleur répond, et refuse</translation>
    </message>
    <message>
        <source>the controller says &apos;expired&apos;</source>
        <translation>le contrôleur dit &apos;expiré&apos;</translation>
    </message>
    <message>
        <source>KEY_EXPIRED</source>
        <translation>KEY_EXPIRED</translation>
    </message>
    <message>
        <source>Change the password: Ctrl+Alt+Del and &apos;Change a password&apos;, with the company network or VPN connected.</source>
        <translation>Changez le mot de passe : Ctrl+Alt+Suppr et &apos;Modifier un mot de passe&apos;, avec le réseau de l&apos;entreprise ou le VPN connecté.</translation>
    </message>
    <message>
        <source>If the user cannot get there, set a temporary password with &apos;must change at next logon&apos;.</source>
        <translation>Si l&apos;utilisateur n&apos;y arrive pas, fixez un mot de passe temporaire avec &apos;L&apos;utilisateur doit changer le mot de passe à la prochaine ouverture de session&apos;.</translation>
    </message>
    <message>
        <source>Enter the new password on the phone and in saved connections too.</source>
        <translation>Saisissez le nouveau mot de passe aussi sur le téléphone et dans les connexions enregistrées.</translation>
    </message>
    <message>
        <source>A new sign-in brings a ticket.</source>
        <translation>Une nouvelle ouverture de session apporte un ticket.</translation>
    </message>
    <message>
        <source>Your password has run out. Please change it now; I stay on the line. Afterwards sign out and in again once.</source>
        <translation>Votre mot de passe a expiré. Veuillez le changer maintenant ; je reste en ligne. Ensuite, fermez puis rouvrez votre session une fois.</translation>
    </message>
    <message>
        <source>User name, date of the last password change, and where the change fails if it does.</source>
        <translation>Nom de l&apos;utilisateur, date du dernier changement de mot de passe, et où le changement échoue le cas échéant.</translation>
    </message>
</context>
<context>
    <name>cause:account.password-wrong</name>
    <message>
        <source>The password is wrong</source>
        <translation>Le mot de passe est incorrect</translation>
    </message>
    <message>
        <source>The controller knows the user, but the password typed is not the right one. Keyboard layout and Caps Lock are the usual suspects.</source>
        <translation>Le contrôleur connaît l&apos;utilisateur, mais le mot de passe tapé n&apos;est pas le bon. La disposition du clavier et Verr. Maj sont les suspects habituels.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>le contrôleur répond, et refuse</translation>
    </message>
    <message>
        <source>the password check failed</source>
        <translation>la vérification du mot de passe a échoué</translation>
    </message>
    <message>
        <source>PREAUTH_FAILED</source>
        <translation>PREAUTH_FAILED</translation>
    </message>
    <message>
        <source>typed with care it fails elsewhere too</source>
        <translation>tapé avec soin, il échoue ailleurs aussi</translation>
    </message>
    <message>
        <source>Check Caps Lock, Num Lock and the keyboard language; type the password where it can be seen.</source>
        <translation>Vérifiez Verr. Maj, Verr. Num et la langue du clavier ; tapez le mot de passe là où il est visible.</translation>
    </message>
    <message>
        <source>After three tries stop, or the account gets locked. Check who calls and set a new password.</source>
        <translation>Arrêtez après trois essais, sinon le compte se verrouille. Vérifiez qui appelle et fixez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Sign in with the new password and change it.</source>
        <translation>Ouvrez une session avec le nouveau mot de passe et changez-le.</translation>
    </message>
    <message>
        <source>The sign-in works, and the ticket is there.</source>
        <translation>L&apos;ouverture de session fonctionne, et le ticket est là.</translation>
    </message>
    <message>
        <source>The sign-on server says that the password is not right. Let us check the keyboard first, and set a new one if it still fails.</source>
        <translation>Le serveur d&apos;authentification dit que le mot de passe n&apos;est pas le bon. Vérifions d&apos;abord le clavier, et fixons-en un nouveau si l&apos;échec persiste.</translation>
    </message>
    <message>
        <source>User name, time of the attempts, and the computer they came from.</source>
        <translation>Nom de l&apos;utilisateur, heure des essais et ordinateur d&apos;où ils venaient.</translation>
    </message>
</context>
<context>
    <name>cause:account.stale-credential</name>
    <message>
        <source>Another device or service keeps trying an old password</source>
        <translation>Un autre appareil ou service essaie sans cesse un ancien mot de passe</translation>
    </message>
    <message>
        <source>The user can sign in, but somewhere an old password is still stored: a phone, a task, a mapped drive, a service. It tries again and again and locks the account.</source>
        <translation>L&apos;utilisateur peut ouvrir sa session, mais un ancien mot de passe est encore enregistré quelque part : téléphone, tâche, lecteur réseau, service. Il est réessayé sans cesse et verrouille le compte.</translation>
    </message>
    <message>
        <source>they come from another device</source>
        <translation>ils viennent d&apos;un autre appareil</translation>
    </message>
    <message>
        <source>at regular times</source>
        <translation>à heures régulières</translation>
    </message>
    <message>
        <source>typed by hand it is right</source>
        <translation>tapé à la main, il est juste</translation>
    </message>
    <message>
        <source>Find the source: &apos;Client Address&apos; in event 4771, &apos;Caller Computer Name&apos; in 4740.</source>
        <translation>Trouvez la source : &apos;Client Address&apos; (Adresse du client) dans l&apos;événement 4771, &apos;Caller Computer Name&apos; (Nom de l&apos;ordinateur appelant) dans 4740.</translation>
    </message>
    <message>
        <source>On the phone and tablet enter the new password for mail and Wi-Fi; sign out of forgotten sessions.</source>
        <translation>Sur le téléphone et la tablette, saisissez le nouveau mot de passe pour la messagerie et le Wi-Fi ; fermez les sessions oubliées.</translation>
    </message>
    <message>
        <source>On the device that was found delete saved passwords, mapped drives, tasks and services under this name.</source>
        <translation>Sur l&apos;appareil trouvé, supprimez les mots de passe enregistrés, lecteurs réseau, tâches et services sous ce nom.</translation>
    </message>
    <message>
        <source>No new event 4771 for the user over an hour.</source>
        <translation>Aucun nouvel événement 4771 pour l&apos;utilisateur pendant une heure.</translation>
    </message>
    <message>
        <source>Your password is right, but another device still uses the old one and locks you out. Let us find it: do you have mail on your phone?</source>
        <translation>Votre mot de passe est juste, mais un autre appareil utilise encore l&apos;ancien et verrouille votre compte. Cherchons-le : avez-vous la messagerie sur votre téléphone ?</translation>
    </message>
    <message>
        <source>User name, address and name of the source, rhythm of the attempts, and when the password was changed.</source>
        <translation>Nom de l&apos;utilisateur, adresse et nom de la source, rythme des essais, et date du changement de mot de passe.</translation>
    </message>
</context>
<context>
    <name>cause:account.logon-restricted</name>
    <message>
        <source>Logon hours, workstation or smart-card rules refuse the logon</source>
        <translation>Des règles d&apos;horaires, de station ou de carte à puce refusent l&apos;ouverture de session</translation>
    </message>
    <message>
        <source>Name and password are right, but a rule forbids this sign-on: outside the allowed hours, on this computer, or without the required card.</source>
        <translation>Le nom et le mot de passe sont justes, mais une règle interdit cette authentification : hors des horaires permis, sur cet ordinateur, ou sans la carte exigée.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>le contrôleur répond, et refuse</translation>
    </message>
    <message>
        <source>policy refuses the sign-on</source>
        <translation>une stratégie refuse l&apos;authentification</translation>
    </message>
    <message>
        <source>POLICY</source>
        <translation>POLICY</translation>
    </message>
    <message>
        <source>Look at the hours and computers that are allowed.</source>
        <translation>Regardez les horaires et les ordinateurs autorisés.</translation>
    </message>
    <message>
        <source>Check &apos;Log On To&apos;, &apos;Logon Hours&apos;, &apos;Smart card is required&apos; and authentication policies of the account.</source>
        <translation>Vérifiez &apos;Se connecter à&apos;, &apos;Horaires d&apos;accès&apos;, &apos;Une carte à puce est nécessaire pour ouvrir une session interactive&apos; et les stratégies d&apos;authentification du compte.</translation>
    </message>
    <message>
        <source>Ask whether the rule is meant; change it only with consent.</source>
        <translation>Demandez si la règle est voulue ; ne la changez qu&apos;avec un accord.</translation>
    </message>
    <message>
        <source>The user signs in at that computer and hour.</source>
        <translation>L&apos;utilisateur ouvre sa session sur cet ordinateur et à cette heure.</translation>
    </message>
    <message>
        <source>Your account may not be used here or at this hour. I find out whether that is intended.</source>
        <translation>Votre compte ne peut pas être utilisé ici ou à cette heure. Je vérifie si c&apos;est voulu.</translation>
    </message>
    <message>
        <source>User name, computer, time, the exact status, and who may approve a change.</source>
        <translation>Nom de l&apos;utilisateur, ordinateur, heure, état exact, et qui peut approuver un changement.</translation>
    </message>
</context>
<context>
    <name>cause:account.preauth-disabled</name>
    <message>
        <source>The account does not require pre-authentication</source>
        <translation>Le compte n&apos;exige pas de pré-authentification</translation>
    </message>
    <message>
        <source>The account has &apos;Do not require Kerberos preauthentication&apos; set. Sign-on works, but anybody in the network can fetch data of the account and attack its password offline.</source>
        <translation>Le compte a l&apos;option &apos;La pré-authentification Kerberos n&apos;est pas nécessaire&apos;. L&apos;authentification fonctionne, mais n&apos;importe qui sur le réseau peut récupérer des données du compte et attaquer son mot de passe hors ligne.</translation>
    </message>
    <message>
        <source>the controller issues the ticket without proof</source>
        <translation>le contrôleur délivre le ticket sans preuve</translation>
    </message>
    <message>
        <source>Take the tick away, unless a very old system needs it.</source>
        <translation>Décochez l&apos;option, sauf si un très vieux système en a besoin.</translation>
    </message>
    <message>
        <source>Let the user set a new, long password, since the old one may have been attacked.</source>
        <translation>Faites choisir à l&apos;utilisateur un nouveau mot de passe long, car l&apos;ancien a pu être attaqué.</translation>
    </message>
    <message>
        <source>Look for event 4768 with pre-authentication type 0 for this account in the past.</source>
        <translation>Cherchez dans le passé des événements 4768 avec le type de pré-authentification 0 pour ce compte.</translation>
    </message>
    <message>
        <source>The controller asks for proof again: error 25 comes before the ticket.</source>
        <translation>Le contrôleur exige de nouveau une preuve : l&apos;erreur 25 précède le ticket.</translation>
    </message>
    <message>
        <source>Your sign-on works. We found a setting of your account that makes it less safe, and the directory team changes it.</source>
        <translation>Votre authentification fonctionne. Nous avons trouvé un réglage de votre compte qui le rend moins sûr, et l&apos;équipe annuaire le change.</translation>
    </message>
    <message>
        <source>Account name, since when the option is set, and events 4768 with type 0 with their addresses.</source>
        <translation>Nom du compte, depuis quand l&apos;option est active, et événements 4768 de type 0 avec leurs adresses.</translation>
    </message>
</context>
<context>
    <name>cause:account.protected-users</name>
    <message>
        <source>Membership of Protected Users takes the needed credential away</source>
        <translation>L&apos;appartenance à Protected Users supprime les informations d&apos;identification nécessaires</translation>
    </message>
    <message>
        <source>Members of Protected Users get no NTLM, no RC4, no delegation and no cached sign-in, and their ticket ends after four hours. What needs one of these fails for them alone.</source>
        <translation>Les membres de Protected Users n&apos;ont ni NTLM, ni RC4, ni délégation, ni session en cache, et leur ticket finit au bout de quatre heures. Ce qui a besoin de l&apos;un d&apos;eux n&apos;échoue que pour eux.</translation>
    </message>
    <message>
        <source>the group takes these credentials away</source>
        <translation>le groupe supprime ces informations d&apos;identification</translation>
    </message>
    <message>
        <source>klist finds no credentials in the package</source>
        <translation>klist ne trouve pas d&apos;informations d&apos;identification dans le package</translation>
    </message>
    <message>
        <source>Lock the screen and unlock it with the password while the company network is connected. This brings a fresh ticket.</source>
        <translation>Verrouillez l&apos;écran et déverrouillez-le avec le mot de passe, réseau de l&apos;entreprise connecté. Cela apporte un ticket neuf.</translation>
    </message>
    <message>
        <source>Look whether the account is in the group.</source>
        <translation>Regardez si le compte est dans le groupe.</translation>
    </message>
    <message>
        <source>Decide whether the account has to be in Protected Users. If so, let the service use Kerberos with AES.</source>
        <translation>Décidez si le compte doit être dans Protected Users. Si oui, faites utiliser au service Kerberos avec AES.</translation>
    </message>
    <message>
        <source>klist shows the sign-on ticket again.</source>
        <translation>klist affiche de nouveau le ticket d&apos;authentification.</translation>
    </message>
    <message>
        <source>Your account has extra protection, and that lets its ticket run out after four hours. Please lock the screen and unlock it with your password.</source>
        <translation>Votre compte a une protection renforcée, et son ticket expire donc au bout de quatre heures. Veuillez verrouiller l&apos;écran et le déverrouiller avec votre mot de passe.</translation>
    </message>
    <message>
        <source>Account name, group membership, output of klist tgt, and what the user needs that the protection forbids.</source>
        <translation>Nom du compte, appartenance aux groupes, sortie de klist tgt, et ce dont l&apos;utilisateur a besoin et que la protection interdit.</translation>
    </message>
</context>
<context>
    <name>cause:attack.spray-or-enumeration</name>
    <message>
        <source>The pattern looks like password spraying or account enumeration</source>
        <translation>Le schéma ressemble à une pulvérisation de mots de passe ou à une énumération de comptes</translation>
    </message>
    <message>
        <source>Within minutes many different names fail from one address: not a user&apos;s trouble, but somebody trying names or passwords, or a misled scanner.</source>
        <translation>En quelques minutes, beaucoup de noms différents échouent depuis une adresse : pas le problème d&apos;un utilisateur, mais quelqu&apos;un qui essaie des noms ou des mots de passe, ou un scanner mal réglé.</translation>
    </message>
    <message>
        <source>many names from one address within minutes</source>
        <translation>beaucoup de noms depuis une adresse en quelques minutes</translation>
    </message>
    <message>
        <source>names that do not exist</source>
        <translation>des noms qui n&apos;existent pas</translation>
    </message>
    <message>
        <source>Find the computer behind the address and take it off the network or block it.</source>
        <translation>Trouvez l&apos;ordinateur derrière l&apos;adresse et retirez-le du réseau ou bloquez-le.</translation>
    </message>
    <message>
        <source>List the names that were tried, and those for which the password was right.</source>
        <translation>Listez les noms essayés, et ceux pour lesquels le mot de passe était juste.</translation>
    </message>
    <message>
        <source>Reset the passwords of accounts that were hit, and look for sign-ins from that address.</source>
        <translation>Réinitialisez les mots de passe des comptes touchés, et cherchez des ouvertures de session depuis cette adresse.</translation>
    </message>
    <message>
        <source>No further failures from that address, and no sign-in with the names that were tried.</source>
        <translation>Plus d&apos;échecs depuis cette adresse, et aucune ouverture de session avec les noms essayés.</translation>
    </message>
    <message>
        <source>Please change nothing on your side. Our security team looks into sign-on attempts that did not come from you.</source>
        <translation>Veuillez ne rien changer de votre côté. Notre équipe sécurité examine des tentatives d&apos;authentification qui ne venaient pas de vous.</translation>
    </message>
    <message>
        <source>The address, time range, number of names and codes, the event export, and successful sign-ins from the same address.</source>
        <translation>L&apos;adresse, la période, le nombre de noms et de codes, l&apos;export des événements, et les ouvertures de session réussies depuis la même adresse.</translation>
    </message>
</context>
<context>
    <name>cause:browser.negotiate-not-allowed</name>
    <message>
        <source>The browser is not allowed to answer Negotiate for this site</source>
        <translation>Le navigateur n&apos;est pas autorisé à répondre à Negotiate pour ce site</translation>
    </message>
    <message>
        <source>The browser has tickets, but its settings do not let it use them for this web site. It shows a password prompt instead. Another browser often works.</source>
        <translation>Le navigateur a des tickets, mais ses réglages ne lui permettent pas de les utiliser pour ce site. Il affiche à la place une demande de mot de passe. Un autre navigateur fonctionne souvent.</translation>
    </message>
    <message>
        <source>the site is not on its list</source>
        <translation>le site n&apos;est pas dans sa liste</translation>
    </message>
    <message>
        <source>another browser works</source>
        <translation>un autre navigateur fonctionne</translation>
    </message>
    <message>
        <source>it never asked for a ticket</source>
        <translation>il n&apos;a jamais demandé de ticket</translation>
    </message>
    <message>
        <source>Try the same page in another browser.</source>
        <translation>Essayez la même page dans un autre navigateur.</translation>
    </message>
    <message>
        <source>Add the site to AuthServerAllowlist (Edge, Chrome), to the Intranet zone, or in Firefox to network.negotiate-auth.trusted-uris.</source>
        <translation>Ajoutez le site à AuthServerAllowlist (Edge, Chrome), à la zone Intranet local, ou dans Firefox à network.negotiate-auth.trusted-uris.</translation>
    </message>
    <message>
        <source>Close all windows of the browser, open it again and load the page.</source>
        <translation>Fermez toutes les fenêtres du navigateur, rouvrez-le et chargez la page.</translation>
    </message>
    <message>
        <source>The page opens without a prompt, and the list shows a ticket HTTP/ for it.</source>
        <translation>La page s&apos;ouvre sans demande, et la liste affiche un ticket HTTP/ pour elle.</translation>
    </message>
    <message>
        <source>Your browser is not allowed to sign you in to this site by itself. The desktop team puts the site on the list; until then another browser may work.</source>
        <translation>Votre navigateur n&apos;est pas autorisé à vous authentifier tout seul sur ce site. L&apos;équipe poste de travail ajoute le site à la liste ; d&apos;ici là, un autre navigateur peut fonctionner.</translation>
    </message>
    <message>
        <source>The site&apos;s address, browser and version, and its policy page (edge://policy).</source>
        <translation>L&apos;adresse du site, le navigateur et sa version, et sa page de stratégies (edge://policy).</translation>
    </message>
</context>
<context>
    <name>cause:ntlm.fallback</name>
    <message>
        <source>NTLM was used instead of Kerberos</source>
        <translation>NTLM a été utilisé au lieu de Kerberos</translation>
    </message>
    <message>
        <source>The browser or program sent NTLM where a Kerberos ticket was wanted. Something before that failed silently; no better reason shows yet.</source>
        <translation>Le navigateur ou le programme a envoyé NTLM là où un ticket Kerberos était voulu. Quelque chose a échoué avant sans bruit ; aucune meilleure raison n&apos;apparaît encore.</translation>
    </message>
    <message>
        <source>the token begins with NTLMSSP</source>
        <translation>le jeton commence par NTLMSSP</translation>
    </message>
    <message>
        <source>Ask for the ticket by hand. Its error names the reason.</source>
        <translation>Demandez le ticket à la main. Son erreur nomme la raison.</translation>
    </message>
    <message>
        <source>Look at the name in use: full host name, not a number address or an alias.</source>
        <translation>Regardez le nom utilisé : nom d&apos;hôte complet, pas d&apos;adresse numérique ni d&apos;alias.</translation>
    </message>
    <message>
        <source>If the ticket can be had by hand, close all browser windows (an old PAC file or setting may be in use) and look at the browser&apos;s policy for authentication schemes.</source>
        <translation>Si le ticket s&apos;obtient à la main, fermez toutes les fenêtres du navigateur (un ancien fichier PAC ou réglage peut être actif) et regardez la stratégie du navigateur pour les schémas d&apos;authentification.</translation>
    </message>
    <message>
        <source>The browser sends &apos;Negotiate YII...&apos; and the list shows the ticket.</source>
        <translation>Le navigateur envoie &apos;Negotiate YII...&apos; et la liste affiche le ticket.</translation>
    </message>
    <message>
        <source>Your browser used an older way to sign on. We look for the reason why it could not use the new one.</source>
        <translation>Votre navigateur a utilisé une ancienne méthode d&apos;authentification. Nous cherchons pourquoi il n&apos;a pas pu utiliser la nouvelle.</translation>
    </message>
    <message>
        <source>The kind of token, the address in use, the result of klist get, and the browser&apos;s policy.</source>
        <translation>Le type de jeton, l&apos;adresse utilisée, le résultat de klist get, et la stratégie du navigateur.</translation>
    </message>
</context>
<context>
    <name>cause:client.realm-mapping-missing</name>
    <message>
        <source>The computer lacks the realm mapping settings (policy not applied)</source>
        <translation>L&apos;ordinateur n&apos;a pas les réglages de mappage du realm (stratégie non appliquée)</translation>
    </message>
    <message>
        <source>The group policy with the settings for the proxy&apos;s realm has not reached this computer. It does not know that the proxy belongs to another realm and never asks for its ticket.</source>
        <translation>La stratégie de groupe avec les réglages du realm du proxy n&apos;a pas atteint cet ordinateur. Il ne sait pas que le proxy appartient à un autre realm et ne demande jamais son ticket.</translation>
    </message>
    <message>
        <source>no question for the proxy&apos;s realm leaves the computer</source>
        <translation>aucune demande pour le realm du proxy ne quitte l&apos;ordinateur</translation>
    </message>
    <message>
        <source>the settings are not there</source>
        <translation>les réglages n&apos;y sont pas</translation>
    </message>
    <message>
        <source>the policy exists, but not on this computer</source>
        <translation>la stratégie existe, mais pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Look whether the settings are there.</source>
        <translation>Regardez si les réglages sont là.</translation>
    </message>
    <message>
        <source>With the company network or VPN connected, fetch the policies, then restart the computer.</source>
        <translation>Avec le réseau de l&apos;entreprise ou le VPN connecté, récupérez les stratégies, puis redémarrez l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>If they still do not come, see why: the computer is in another unit, was moved, or is filtered out.</source>
        <translation>Si elles n&apos;arrivent toujours pas, cherchez pourquoi : l&apos;ordinateur est dans une autre unité d&apos;organisation, a été déplacé, ou est exclu par un filtre.</translation>
    </message>
    <message>
        <source>On Linux or macOS add the realm to /etc/krb5.conf: its kdc under [realms], the proxy&apos;s domain under [domain_realm].</source>
        <translation>Sous Linux ou macOS, ajoutez le realm à /etc/krb5.conf : son kdc sous [realms], le domaine du proxy sous [domain_realm].</translation>
    </message>
    <message>
        <source>The query shows the proxy&apos;s realm below MitRealms and domain_realm.</source>
        <translation>La requête montre le realm du proxy sous MitRealms et domain_realm.</translation>
    </message>
    <message>
        <source>After loading a page the list shows krbtgt/PROXY-REALM.</source>
        <translation>Après le chargement d&apos;une page, la liste affiche krbtgt/PROXY-REALM.</translation>
    </message>
    <message>
        <source>Your computer has not received a setting that it needs for the web gateway. I start the update now; afterwards please restart the computer once.</source>
        <translation>Votre ordinateur n&apos;a pas reçu un réglage nécessaire à la passerelle web. Je lance la mise à jour ; veuillez ensuite redémarrer l&apos;ordinateur une fois.</translation>
    </message>
    <message>
        <source>The output of the registry query and of gpresult, the computer&apos;s name and its place in the directory.</source>
        <translation>La sortie de la requête de registre et de gpresult, le nom de l&apos;ordinateur et sa place dans l&apos;annuaire.</translation>
    </message>
</context>
<context>
    <name>cause:domain.realm-mapping-not-configured</name>
    <message>
        <source>The policy with the realm mapping does not exist on the domain controller</source>
        <translation>La stratégie avec le mappage du realm n&apos;existe pas sur le contrôleur de domaine</translation>
    </message>
    <message>
        <source>No group policy in the domain carries the settings for the proxy&apos;s realm, or it is linked nowhere. Other policies arrive, so no computer can know the realm.</source>
        <translation>Aucune stratégie de groupe du domaine ne porte les réglages du realm du proxy, ou elle n&apos;est liée nulle part. D&apos;autres stratégies arrivent ; aucun ordinateur ne peut donc connaître le realm.</translation>
    </message>
    <message>
        <source>no question for the proxy&apos;s realm leaves any computer</source>
        <translation>aucune demande pour le realm du proxy ne quitte aucun ordinateur</translation>
    </message>
    <message>
        <source>other policies arrive, this one does not exist</source>
        <translation>d&apos;autres stratégies arrivent, celle-ci n&apos;existe pas</translation>
    </message>
    <message>
        <source>Create or link a policy: Computer Configuration, Administrative Templates, System, Kerberos. Set &apos;Define interoperable Kerberos V5 realm settings&apos; and &apos;Define host name-to-Kerberos realm mappings&apos; for the proxy&apos;s realm.</source>
        <translation>Créez ou liez une stratégie : Configuration ordinateur, Modèles d&apos;administration, Système, Kerberos. Réglez &apos;Définir les paramètres de domaine Kerberos V5 interopérables&apos; (Define interoperable Kerberos V5 realm settings) et &apos;Définir les mappages de noms d&apos;hôtes aux domaines Kerberos&apos; (Define host name-to-Kerberos realm mappings) pour le realm du proxy.</translation>
    </message>
    <message>
        <source>In the mapping write the domains with their leading dot, for Zscaler .CLOUD and .gateway.CLOUD; the realm in capital letters.</source>
        <translation>Dans le mappage, écrivez les domaines avec leur point initial, pour Zscaler .CLOUD et .gateway.CLOUD ; le realm en majuscules.</translation>
    </message>
    <message>
        <source>Fetch the policies on one computer, restart it and test.</source>
        <translation>Récupérez les stratégies sur un ordinateur, redémarrez-le et testez.</translation>
    </message>
    <message>
        <source>The query shows the proxy&apos;s realm below MitRealms and domain_realm.</source>
        <translation>La requête montre le realm du proxy sous MitRealms et domain_realm.</translation>
    </message>
    <message>
        <source>A setting is missing for the whole company, not only on your computer. The directory team has to make it; until then nothing can be done at your desk.</source>
        <translation>Un réglage manque pour toute l&apos;entreprise, pas seulement sur votre ordinateur. L&apos;équipe annuaire doit le créer ; d&apos;ici là, rien ne peut être fait à votre poste.</translation>
    </message>
    <message>
        <source>The output of gpresult of one computer that receives other policies, the proxy&apos;s realm, and the domain suffixes of the proxy&apos;s hosts.</source>
        <translation>La sortie de gpresult d&apos;un ordinateur qui reçoit d&apos;autres stratégies, le realm du proxy, et les suffixes de domaine des hôtes du proxy.</translation>
    </message>
</context>
<context>
    <name>cause:client.not-domain-logon</name>
    <message>
        <source>The user is not logged in to the domain</source>
        <translation>L&apos;utilisateur n&apos;a pas ouvert de session sur le domaine</translation>
    </message>
    <message>
        <source>The user works with a local or private account, or on a computer outside the domain. Without a domain sign-in there is no ticket, although a domain controller could be reached.</source>
        <translation>L&apos;utilisateur travaille avec un compte local ou privé, ou sur un ordinateur hors du domaine. Sans session de domaine, pas de ticket, même si un contrôleur de domaine est joignable.</translation>
    </message>
    <message>
        <source>no domain sign-in, no ticket</source>
        <translation>pas de session de domaine, pas de ticket</translation>
    </message>
    <message>
        <source>the account is not one of the domain</source>
        <translation>le compte n&apos;est pas un compte du domaine</translation>
    </message>
    <message>
        <source>Ask which account is signed in. The name should begin with the domain.</source>
        <translation>Demandez quel compte a ouvert la session. Le nom devrait commencer par le domaine.</translation>
    </message>
    <message>
        <source>Sign out. Sign in with the domain account, for instance DOMAIN\name, while the company network or VPN is connected.</source>
        <translation>Fermez la session. Ouvrez-en une avec le compte de domaine, par exemple DOMAIN\name, avec le réseau de l&apos;entreprise ou le VPN connecté.</translation>
    </message>
    <message>
        <source>If the computer is not in the domain, find out whether it should be; else the user needs another way to the web.</source>
        <translation>Si l&apos;ordinateur n&apos;est pas dans le domaine, cherchez s&apos;il devrait y être ; sinon l&apos;utilisateur a besoin d&apos;un autre accès au web.</translation>
    </message>
    <message>
        <source>The list shows krbtgt of the own domain.</source>
        <translation>La liste affiche krbtgt du domaine propre.</translation>
    </message>
    <message>
        <source>You are signed in with an account of this computer, not with your company account. Please sign out and sign in again with the company account.</source>
        <translation>Vous avez ouvert une session avec un compte de cet ordinateur, pas avec votre compte d&apos;entreprise. Veuillez fermer la session et la rouvrir avec le compte d&apos;entreprise.</translation>
    </message>
    <message>
        <source>The output of whoami and of dsregcmd /status, and which kind of computer it is (company, private, external).</source>
        <translation>La sortie de whoami et de dsregcmd /status, et le type d&apos;ordinateur (entreprise, privé, externe).</translation>
    </message>
</context>
<context>
    <name>cause:realm.wrong</name>
    <message>
        <source>The client asks the wrong realm</source>
        <translation>Le client interroge le mauvais realm</translation>
    </message>
    <message>
        <source>The name leads to a realm that does not hold the account: a mail suffix, an old domain or a wrong default. The KDC says that this is the wrong realm.</source>
        <translation>Le nom mène à un realm qui ne contient pas le compte : suffixe de messagerie, ancien domaine ou mauvaise valeur par défaut. Le KDC dit que c&apos;est le mauvais realm.</translation>
    </message>
    <message>
        <source>the KDC itself says so</source>
        <translation>le KDC le dit lui-même</translation>
    </message>
    <message>
        <source>WRONG_REALM</source>
        <translation>WRONG_REALM</translation>
    </message>
    <message>
        <source>the part after the @ is not the user&apos;s domain</source>
        <translation>la partie après le @ n&apos;est pas le domaine de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Read the name that is used, and compare the part after the @ with the user&apos;s domain.</source>
        <translation>Lisez le nom utilisé, et comparez la partie après le @ avec le domaine de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Sign in with DOMAIN\name, or with the name and the domain that the helpdesk gives.</source>
        <translation>Ouvrez la session avec DOMAIN\name, ou avec le nom et le domaine que donne le support.</translation>
    </message>
    <message>
        <source>If a mail suffix should work, add it as UPN suffix of the forest, or route it through the trust.</source>
        <translation>Si un suffixe de messagerie doit fonctionner, ajoutez-le comme suffixe UPN de la forêt, ou routez-le par l&apos;approbation.</translation>
    </message>
    <message>
        <source>On Linux or macOS correct default_realm and [domain_realm] in /etc/krb5.conf.</source>
        <translation>Sous Linux ou macOS, corrigez default_realm et [domain_realm] dans /etc/krb5.conf.</translation>
    </message>
    <message>
        <source>A sign-in with the corrected name brings a ticket.</source>
        <translation>Une ouverture de session avec le nom corrigé apporte un ticket.</translation>
    </message>
    <message>
        <source>The name you typed ends in a domain that does not know you. Please use the ending that I give you now.</source>
        <translation>Le nom que vous avez tapé se termine par un domaine qui ne vous connaît pas. Veuillez utiliser la terminaison que je vous donne maintenant.</translation>
    </message>
    <message>
        <source>The name as typed, the realm that was asked, the KDC&apos;s answer, and the user&apos;s true domain.</source>
        <translation>Le nom tel que tapé, le realm interrogé, la réponse du KDC, et le vrai domaine de l&apos;utilisateur.</translation>
    </message>
</context>
<context>
    <name>cause:realm.config-missing</name>
    <message>
        <source>The client has no usable Kerberos configuration</source>
        <translation>Le client n&apos;a pas de configuration Kerberos utilisable</translation>
    </message>
    <message>
        <source>On this Linux, macOS or Java client the configuration file is missing, damaged or lacks the realm or its KDC. The client does not know whom to ask.</source>
        <translation>Sur ce client Linux, macOS ou Java, le fichier de configuration manque, est endommagé, ou ne contient pas le realm ou son KDC. Le client ne sait pas qui interroger.</translation>
    </message>
    <message>
        <source>the file does not say what the client needs</source>
        <translation>le fichier ne dit pas ce dont le client a besoin</translation>
    </message>
    <message>
        <source>the client itself says what is missing</source>
        <translation>le client dit lui-même ce qui manque</translation>
    </message>
    <message>
        <source>it does not know whom to ask</source>
        <translation>il ne sait pas qui interroger</translation>
    </message>
    <message>
        <source>Look at the file. It needs default_realm in capital letters, and a kdc unless DNS knows the realm.</source>
        <translation>Regardez le fichier. Il faut default_realm en majuscules, et un kdc sauf si le DNS connaît le realm.</translation>
    </message>
    <message>
        <source>Copy the file from a computer that works, or join the computer again.</source>
        <translation>Copiez le fichier d&apos;un ordinateur qui fonctionne, ou rejoignez de nouveau le domaine.</translation>
    </message>
    <message>
        <source>See that every user may read the file, and that no variable KRB5_CONFIG points elsewhere.</source>
        <translation>Vérifiez que tous les utilisateurs peuvent lire le fichier, et qu&apos;aucune variable KRB5_CONFIG ne pointe ailleurs.</translation>
    </message>
    <message>
        <source>A sign-on by hand works.</source>
        <translation>Une authentification à la main fonctionne.</translation>
    </message>
    <message>
        <source>The computer lacks the file that tells it where to sign on. I put it in place; then we try again.</source>
        <translation>L&apos;ordinateur n&apos;a pas le fichier qui lui dit où s&apos;authentifier. Je le mets en place ; puis nous réessayons.</translation>
    </message>
    <message>
        <source>The file&apos;s content, the exact error, the system&apos;s version, and how the computer was joined.</source>
        <translation>Le contenu du fichier, l&apos;erreur exacte, la version du système, et comment l&apos;ordinateur a été joint.</translation>
    </message>
</context>
<context>
    <name>cause:machine.secure-channel</name>
    <message>
        <source>The computer&apos;s own account is broken</source>
        <translation>Le compte propre de l&apos;ordinateur est rompu</translation>
    </message>
    <message>
        <source>The computer&apos;s own password does not match the one in the directory any more, or its account is gone. Then the domain does not trust the computer, whoever sits at it.</source>
        <translation>Le mot de passe de l&apos;ordinateur ne correspond plus à celui de l&apos;annuaire, ou son compte a disparu. Le domaine n&apos;approuve alors plus l&apos;ordinateur, quel que soit l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>the test of the channel fails</source>
        <translation>le test du canal échoue</translation>
    </message>
    <message>
        <source>&apos;the trust relationship failed&apos; means this</source>
        <translation>&apos;the trust relationship failed&apos; signifie cela</translation>
    </message>
    <message>
        <source>Test the channel.</source>
        <translation>Testez le canal.</translation>
    </message>
    <message>
        <source>Repair it in an administrator&apos;s PowerShell, with a domain account that may join computers.</source>
        <translation>Réparez-le dans une PowerShell d&apos;administrateur, avec un compte de domaine autorisé à joindre des ordinateurs.</translation>
    </message>
    <message>
        <source>If that fails, take the computer out of the domain and join it again.</source>
        <translation>Si cela échoue, sortez l&apos;ordinateur du domaine et joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>See whether the computer&apos;s account still exists, is enabled and is there only once.</source>
        <translation>Regardez si le compte de l&apos;ordinateur existe encore, est activé et n&apos;existe qu&apos;une fois.</translation>
    </message>
    <message>
        <source>The test says that the channel is in good condition.</source>
        <translation>Le test dit que le canal est en bon état.</translation>
    </message>
    <message>
        <source>Your computer has lost its own membership of our domain. I repair that; afterwards you sign in as usual.</source>
        <translation>Votre ordinateur a perdu sa propre appartenance à notre domaine. Je le répare ; ensuite vous ouvrez votre session comme d&apos;habitude.</translation>
    </message>
    <message>
        <source>Computer name, output of nltest, event 5719 with time, and whether the computer was restored or renamed.</source>
        <translation>Nom de l&apos;ordinateur, sortie de nltest, événement 5719 avec l&apos;heure, et si l&apos;ordinateur a été restauré ou renommé.</translation>
    </message>
</context>
<context>
    <name>cause:clock.client-skew</name>
    <message>
        <source>The computer&apos;s clock is wrong</source>
        <translation>L&apos;horloge de l&apos;ordinateur est fausse</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is more than five minutes off. Every ticket carries times, and the other side refuses what seems too old or not yet valid.</source>
        <translation>L&apos;horloge de l&apos;ordinateur est décalée de plus de cinq minutes. Chaque ticket porte des heures, et l&apos;autre côté refuse ce qui paraît trop ancien ou pas encore valide.</translation>
    </message>
    <message>
        <source>more than five minutes from the domain controller</source>
        <translation>plus de cinq minutes d&apos;écart avec le contrôleur de domaine</translation>
    </message>
    <message>
        <source>the computer itself is wrong</source>
        <translation>c&apos;est l&apos;ordinateur lui-même qui est décalé</translation>
    </message>
    <message>
        <source>SKEW</source>
        <translation>SKEW</translation>
    </message>
    <message>
        <source>Zscaler&apos;s first reason for this code</source>
        <translation>la première raison de Zscaler pour ce code</translation>
    </message>
    <message>
        <source>Compare the computer&apos;s time, date and time zone with a phone.</source>
        <translation>Comparez l&apos;heure, la date et le fuseau horaire de l&apos;ordinateur avec un téléphone.</translation>
    </message>
    <message>
        <source>Let the computer take the time from the domain.</source>
        <translation>Faites prendre à l&apos;ordinateur l&apos;heure du domaine.</translation>
    </message>
    <message>
        <source>If it is more than two days off, set date and time by hand first, then run the command.</source>
        <translation>S&apos;il est décalé de plus de deux jours, réglez d&apos;abord la date et l&apos;heure à la main, puis exécutez la commande.</translation>
    </message>
    <message>
        <source>Look where it takes its time from. In the domain it should be a domain controller.</source>
        <translation>Regardez d&apos;où il prend son heure. Dans le domaine, ce devrait être un contrôleur de domaine.</translation>
    </message>
    <message>
        <source>The offset is a few seconds.</source>
        <translation>L&apos;écart est de quelques secondes.</translation>
    </message>
    <message>
        <source>Clear the tickets and try again.</source>
        <translation>Purgez les tickets et réessayez.</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong, and therefore its tickets are refused. I set it right; then please try again.</source>
        <translation>L&apos;horloge de votre ordinateur est fausse, et ses tickets sont donc refusés. Je la règle ; veuillez ensuite réessayer.</translation>
    </message>
    <message>
        <source>The offset with its direction, the time source, and whether the computer is a virtual machine or was asleep.</source>
        <translation>L&apos;écart et son sens, la source de temps, et si l&apos;ordinateur est une machine virtuelle ou était en veille.</translation>
    </message>
</context>
<context>
    <name>cause:clock.server-skew</name>
    <message>
        <source>The KDC&apos;s or the service&apos;s clock is wrong</source>
        <translation>L&apos;horloge du KDC ou du service est fausse</translation>
    </message>
    <message>
        <source>The user&apos;s computer shows the right time, but the domain controller or the service is more than five minutes off. Then everybody is refused there.</source>
        <translation>L&apos;ordinateur de l&apos;utilisateur est à l&apos;heure, mais le contrôleur de domaine ou le service est décalé de plus de cinq minutes. Tout le monde y est alors refusé.</translation>
    </message>
    <message>
        <source>the computer and the controller disagree</source>
        <translation>l&apos;ordinateur et le contrôleur ne concordent pas</translation>
    </message>
    <message>
        <source>the own controller agrees with the computer</source>
        <translation>le contrôleur propre concorde avec l’ordinateur</translation>
    </message>
    <message>
        <source>and the computer is right</source>
        <translation>et l&apos;ordinateur est à l&apos;heure</translation>
    </message>
    <message>
        <source>SKEW</source>
        <translation>SKEW</translation>
    </message>
    <message>
        <source>Compare the computer with a phone, and the server with the computer.</source>
        <translation>Comparez l&apos;ordinateur avec un téléphone, et le serveur avec l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s time source. The controller that holds the PDC role takes its time from outside, all others from the domain.</source>
        <translation>Corrigez la source de temps du serveur. Le contrôleur qui a le rôle PDC prend son heure à l&apos;extérieur, tous les autres la prennent du domaine.</translation>
    </message>
    <message>
        <source>On a virtual machine, switch off the time synchronisation of the host where it disturbs.</source>
        <translation>Sur une machine virtuelle, désactivez la synchronisation de l&apos;heure par l&apos;hôte là où elle gêne.</translation>
    </message>
    <message>
        <source>The offset is a few seconds from two different computers.</source>
        <translation>L&apos;écart est de quelques secondes depuis deux ordinateurs différents.</translation>
    </message>
    <message>
        <source>Your computer has the right time, but the server has not. The server team corrects it, and then it works for everybody.</source>
        <translation>Votre ordinateur est à l&apos;heure, mais pas le serveur. L&apos;équipe serveurs le corrige, et cela fonctionnera pour tous.</translation>
    </message>
    <message>
        <source>Server name, its offset against a time server, its time source, and who is affected.</source>
        <translation>Nom du serveur, son écart par rapport à un serveur de temps, sa source de temps, et qui est touché.</translation>
    </message>
</context>
<context>
    <name>cause:etype.no-common</name>
    <message>
        <source>Client, KDC and account have no encryption type in common</source>
        <translation>Le client, le KDC et le compte n&apos;ont aucun type de chiffrement commun</translation>
    </message>
    <message>
        <source>The computer offers encryption types that the controller or the account does not have. Settings on one side are too narrow.</source>
        <translation>L&apos;ordinateur propose des types de chiffrement que le contrôleur ou le compte n&apos;a pas. Les réglages d&apos;un côté sont trop étroits.</translation>
    </message>
    <message>
        <source>no common type for the service</source>
        <translation>aucun type commun pour le service</translation>
    </message>
    <message>
        <source>ETYPE_NOSUPP</source>
        <translation>ETYPE_NOSUPP</translation>
    </message>
    <message>
        <source>the controller named no way of proof: it has no key of the kinds asked for</source>
        <translation>le contrôleur n&apos;a indiqué aucun moyen de preuve : il n&apos;a pas de clé des types demandés</translation>
    </message>
    <message>
        <source>Note which account is meant: the user&apos;s, the service&apos;s or a trust.</source>
        <translation>Notez de quel compte il s&apos;agit : celui de l&apos;utilisateur, celui du service ou une approbation.</translation>
    </message>
    <message>
        <source>Compare what is asked with what the account has: events 14, 16, 26 and 27 on the controller name both.</source>
        <translation>Comparez ce qui est demandé avec ce que le compte possède : les événements 14, 16, 26 et 27 sur le contrôleur indiquent les deux.</translation>
    </message>
    <message>
        <source>Set msDS-SupportedEncryptionTypes to 24 (AES) and reset the account&apos;s password, so that AES keys exist.</source>
        <translation>Réglez msDS-SupportedEncryptionTypes sur 24 (AES) et réinitialisez le mot de passe du compte, pour que des clés AES existent.</translation>
    </message>
    <message>
        <source>Take the policy &apos;Configure encryption types allowed for Kerberos&apos; back where it is too narrow.</source>
        <translation>Assouplissez la stratégie &apos;Configurer les types de chiffrement autorisés pour Kerberos&apos; là où elle est trop étroite.</translation>
    </message>
    <message>
        <source>The ticket is issued with AES.</source>
        <translation>Le ticket est délivré avec AES.</translation>
    </message>
    <message>
        <source>Your computer and the server cannot agree on an encryption. The directory team has to renew the keys of one account.</source>
        <translation>Votre ordinateur et le serveur ne s&apos;entendent pas sur un chiffrement. L&apos;équipe annuaire doit renouveler les clés d&apos;un compte.</translation>
    </message>
    <message>
        <source>The account, the types asked for and the types available (event text), and the controller.</source>
        <translation>Le compte, les types demandés et les types disponibles (texte de l&apos;événement), et le contrôleur.</translation>
    </message>
</context>
<context>
    <name>cause:etype.rc4-disabled</name>
    <message>
        <source>RC4 was switched off and the account has only RC4 keys</source>
        <translation>RC4 a été désactivé et le compte n&apos;a que des clés RC4</translation>
    </message>
    <message>
        <source>Updates of 2026 let domain controllers refuse RC4. An account whose password is older than AES, or a keytab or device that knows only RC4, then gets no ticket.</source>
        <translation>Des mises à jour de 2026 font refuser RC4 aux contrôleurs de domaine. Un compte dont le mot de passe est plus ancien que AES, ou un keytab ou appareil qui ne connaît que RC4, n&apos;obtient alors aucun ticket.</translation>
    </message>
    <message>
        <source>the account has nothing but RC4</source>
        <translation>le compte n&apos;a rien d&apos;autre que RC4</translation>
    </message>
    <message>
        <source>no AES key for this account</source>
        <translation>pas de clé AES pour ce compte</translation>
    </message>
    <message>
        <source>the controller says that it refused RC4</source>
        <translation>le contrôleur dit qu&apos;il a refusé RC4</translation>
    </message>
    <message>
        <source>since the controllers were updated</source>
        <translation>depuis la mise à jour des contrôleurs</translation>
    </message>
    <message>
        <source>Find the account in the Kdcsvc events 201 to 209 on the domain controller.</source>
        <translation>Trouvez le compte dans les événements Kdcsvc 201 à 209 sur le contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Reset the account&apos;s password twice, so that it gets AES keys, and set msDS-SupportedEncryptionTypes to 24.</source>
        <translation>Réinitialisez deux fois le mot de passe du compte, pour qu&apos;il reçoive des clés AES, et réglez msDS-SupportedEncryptionTypes sur 24.</translation>
    </message>
    <message>
        <source>Make a new keytab with AES, or update the device that knows only RC4.</source>
        <translation>Créez un nouveau keytab avec AES, ou mettez à jour l&apos;appareil qui ne connaît que RC4.</translation>
    </message>
    <message>
        <source>Allow RC4 for this one account only if nothing else is possible, and with an end date.</source>
        <translation>N&apos;autorisez RC4 pour ce seul compte que si rien d&apos;autre n&apos;est possible, et avec une date de fin.</translation>
    </message>
    <message>
        <source>The ticket&apos;s encryption is AES, and no new Kdcsvc event names the account.</source>
        <translation>Le chiffrement du ticket est AES, et aucun nouvel événement Kdcsvc ne désigne le compte.</translation>
    </message>
    <message>
        <source>An old kind of encryption was switched off for safety, and one account still depends on it. The directory team renews its keys.</source>
        <translation>Un ancien chiffrement a été désactivé par sécurité, et un compte en dépend encore. L&apos;équipe annuaire renouvelle ses clés.</translation>
    </message>
    <message>
        <source>The account, its password date, the Kdcsvc event with its text, and the patch state of the controllers.</source>
        <translation>Le compte, la date de son mot de passe, l&apos;événement Kdcsvc avec son texte, et le niveau de mise à jour des contrôleurs.</translation>
    </message>
</context>
<context>
    <name>cause:etype.des-in-use</name>
    <message>
        <source>DES is in use</source>
        <translation>DES est utilisé</translation>
    </message>
    <message>
        <source>A ticket, account or request still uses DES, which has been broken for many years and is off by default. Somebody switched it on, or a very old system needs it.</source>
        <translation>Un ticket, un compte ou une requête utilise encore DES, cassé depuis de nombreuses années et désactivé par défaut. Quelqu&apos;un l&apos;a activé, ou un très vieux système en a besoin.</translation>
    </message>
    <message>
        <source>encryption type 1 or 3</source>
        <translation>type de chiffrement 1 ou 3</translation>
    </message>
    <message>
        <source>Find accounts with &apos;Use only Kerberos DES encryption types&apos; and take the tick away.</source>
        <translation>Trouvez les comptes avec &apos;Utiliser uniquement les types de chiffrement DES via Kerberos&apos; et décochez l&apos;option.</translation>
    </message>
    <message>
        <source>Reset their passwords, so that AES keys exist.</source>
        <translation>Réinitialisez leurs mots de passe, pour que des clés AES existent.</translation>
    </message>
    <message>
        <source>Replace or update the system that needs DES.</source>
        <translation>Remplacez ou mettez à jour le système qui a besoin de DES.</translation>
    </message>
    <message>
        <source>No ticket and no event shows encryption type 1 or 3 any more.</source>
        <translation>Aucun ticket ni événement n&apos;affiche plus le type de chiffrement 1 ou 3.</translation>
    </message>
    <message>
        <source>An outdated encryption is in use here. The directory team replaces it.</source>
        <translation>Un chiffrement obsolète est utilisé ici. L&apos;équipe annuaire le remplace.</translation>
    </message>
    <message>
        <source>The account or system, the event with encryption type 1 or 3, and its owner.</source>
        <translation>Le compte ou le système, l&apos;événement avec le type de chiffrement 1 ou 3, et son responsable.</translation>
    </message>
</context>
<context>
    <name>cause:network.dc-unreachable</name>
    <message>
        <source>The computer cannot contact the domain controller</source>
        <translation>L&apos;ordinateur ne peut pas contacter le contrôleur de domaine</translation>
    </message>
    <message>
        <source>The computer is outside the company network, the VPN is not connected, or a firewall stands in between. Without a domain controller there are no tickets.</source>
        <translation>L&apos;ordinateur est hors du réseau de l&apos;entreprise, le VPN n&apos;est pas connecté, ou un pare-feu s&apos;interpose. Sans contrôleur de domaine, pas de tickets.</translation>
    </message>
    <message>
        <source>port 88 does not answer</source>
        <translation>le port 88 ne répond pas</translation>
    </message>
    <message>
        <source>requests without an answer</source>
        <translation>des requêtes sans réponse</translation>
    </message>
    <message>
        <source>nobody handed out a ticket</source>
        <translation>personne n&apos;a délivré de ticket</translation>
    </message>
    <message>
        <source>Ask where the computer is and whether the VPN is connected.</source>
        <translation>Demandez où est l&apos;ordinateur et si le VPN est connecté.</translation>
    </message>
    <message>
        <source>Connect the VPN, or go to the company network; then lock the screen and unlock it with the password.</source>
        <translation>Connectez le VPN, ou rejoignez le réseau de l&apos;entreprise ; puis verrouillez l&apos;écran et déverrouillez-le avec le mot de passe.</translation>
    </message>
    <message>
        <source>Test the way to a domain controller.</source>
        <translation>Testez le chemin vers un contrôleur de domaine.</translation>
    </message>
    <message>
        <source>If the VPN is connected, allow ports 53, 88, 389 and 464 (TCP and UDP) from there to the domain controllers.</source>
        <translation>Si le VPN est connecté, autorisez de là les ports 53, 88, 389 et 464 (TCP et UDP) vers les contrôleurs de domaine.</translation>
    </message>
    <message>
        <source>The command names a domain controller.</source>
        <translation>La commande nomme un contrôleur de domaine.</translation>
    </message>
    <message>
        <source>After klist purge and loading a page, the list shows tickets.</source>
        <translation>Après klist purge et le chargement d&apos;une page, la liste affiche des tickets.</translation>
    </message>
    <message>
        <source>Your computer cannot reach the company&apos;s sign-on server from where it is. Please connect the VPN, then lock the screen and unlock it with your password.</source>
        <translation>De là où il est, votre ordinateur ne peut pas joindre le serveur d&apos;authentification de l&apos;entreprise. Veuillez connecter le VPN, puis verrouiller l&apos;écran et le déverrouiller avec votre mot de passe.</translation>
    </message>
    <message>
        <source>Place and network of the computer, VPN state, output of nltest, and which of ports 53, 88, 389 answer.</source>
        <translation>Lieu et réseau de l&apos;ordinateur, état du VPN, sortie de nltest, et lesquels des ports 53, 88, 389 répondent.</translation>
    </message>
</context>
<context>
    <name>cause:network.directaccess-location</name>
    <message>
        <source>DirectAccess takes the computer to be inside when it is outside, or the reverse</source>
        <translation>DirectAccess croit l&apos;ordinateur à l&apos;intérieur quand il est à l&apos;extérieur, ou l&apos;inverse</translation>
    </message>
    <message>
        <source>DirectAccess decides by a probe whether the computer is in the company network. When it decides wrongly, names resolve by the wrong way and no domain controller is found.</source>
        <translation>DirectAccess décide par une sonde si l&apos;ordinateur est dans le réseau de l&apos;entreprise. S&apos;il se trompe, les noms sont résolus par le mauvais chemin et aucun contrôleur de domaine n&apos;est trouvé.</translation>
    </message>
    <message>
        <source>its rules do not fit where the computer is</source>
        <translation>ses règles ne conviennent pas à l&apos;endroit où est l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Compare the rules in force with where the computer is. Inside there must be none, outside those for the company&apos;s names.</source>
        <translation>Comparez les règles en vigueur avec l&apos;endroit où est l&apos;ordinateur. À l&apos;intérieur il ne doit y en avoir aucune, à l&apos;extérieur celles des noms de l&apos;entreprise.</translation>
    </message>
    <message>
        <source>Look at the state of the connection and switch network adapters off and on once.</source>
        <translation>Regardez l&apos;état de la connexion, et désactivez puis réactivez une fois les cartes réseau.</translation>
    </message>
    <message>
        <source>Check that the network location server answers inside the company, with a valid certificate, and not outside.</source>
        <translation>Vérifiez que le serveur d&apos;emplacement réseau répond à l&apos;intérieur de l&apos;entreprise, avec un certificat valide, et pas à l&apos;extérieur.</translation>
    </message>
    <message>
        <source>The state fits the place, and a domain controller is found.</source>
        <translation>L&apos;état convient à l&apos;endroit, et un contrôleur de domaine est trouvé.</translation>
    </message>
    <message>
        <source>Your computer is mistaken about whether it is in the company network. I correct that; it may lose its connection for a moment.</source>
        <translation>Votre ordinateur se trompe sur sa présence dans le réseau de l&apos;entreprise. Je le corrige ; il peut perdre sa connexion un instant.</translation>
    </message>
    <message>
        <source>Output of netsh dnsclient show state and of netsh name show effectivepolicy, and the place of the computer.</source>
        <translation>Sortie de netsh dnsclient show state et de netsh name show effectivepolicy, et le lieu de l&apos;ordinateur.</translation>
    </message>
</context>
<context>
    <name>cause:network.udp-fragments</name>
    <message>
        <source>Large UDP answers are lost and TCP 88 is blocked</source>
        <translation>Les grandes réponses UDP se perdent et TCP 88 est bloqué</translation>
    </message>
    <message>
        <source>The domain controller&apos;s answer does not fit into one UDP packet and it asks the client to come back by TCP. On this way TCP port 88 is closed or the pieces get lost.</source>
        <translation>La réponse du contrôleur de domaine ne tient pas dans un paquet UDP et il demande au client de revenir par TCP. Sur ce chemin, le port TCP 88 est fermé ou les fragments se perdent.</translation>
    </message>
    <message>
        <source>&apos;too big&apos; was answered and nothing followed</source>
        <translation>&apos;trop grand&apos; a été répondu et rien n&apos;a suivi</translation>
    </message>
    <message>
        <source>TCP 88 does not answer</source>
        <translation>TCP 88 ne répond pas</translation>
    </message>
    <message>
        <source>RESPONSE_TOO_BIG</source>
        <translation>RESPONSE_TOO_BIG</translation>
    </message>
    <message>
        <source>small answers arrive</source>
        <translation>les petites réponses arrivent</translation>
    </message>
    <message>
        <source>Test TCP port 88 of the domain controller from the user&apos;s computer.</source>
        <translation>Testez le port TCP 88 du contrôleur de domaine depuis l&apos;ordinateur de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Open TCP 88 on this way, and look at the packet size (MTU) of the tunnel.</source>
        <translation>Ouvrez TCP 88 sur ce chemin, et regardez la taille des paquets (MTU) du tunnel.</translation>
    </message>
    <message>
        <source>Until then let the client use TCP only: Windows MaxPacketSize = 1 below Lsa\Kerberos\Parameters, Linux udp_preference_limit = 1.</source>
        <translation>D&apos;ici là, faites utiliser au client TCP seulement : Windows MaxPacketSize = 1 sous Lsa\Kerberos\Parameters, Linux udp_preference_limit = 1.</translation>
    </message>
    <message>
        <source>TCP 88 answers, and the sign-on comes at once.</source>
        <translation>TCP 88 répond, et l&apos;authentification se fait aussitôt.</translation>
    </message>
    <message>
        <source>The answer of the sign-on server is too long for the way from your network. The network team has to open a second door.</source>
        <translation>La réponse du serveur d&apos;authentification est trop longue pour le chemin depuis votre réseau. L&apos;équipe réseau doit ouvrir une seconde porte.</translation>
    </message>
    <message>
        <source>A capture with error 52 and what follows it, the port test, and the VPN or tunnel in use.</source>
        <translation>Une capture avec l&apos;erreur 52 et ce qui la suit, le test de port, et le VPN ou tunnel utilisé.</translation>
    </message>
</context>
<context>
    <name>cause:dns.kdc-not-found</name>
    <message>
        <source>DNS has no KDC record for the realm</source>
        <translation>Le DNS n&apos;a pas d&apos;enregistrement KDC pour le realm</translation>
    </message>
    <message>
        <source>The computer asks DNS for the domain controllers of the realm and gets no list. It uses a wrong DNS server, or the records are missing.</source>
        <translation>L&apos;ordinateur demande au DNS les contrôleurs de domaine du realm et ne reçoit pas de liste. Il utilise un mauvais serveur DNS, ou les enregistrements manquent.</translation>
    </message>
    <message>
        <source>DNS does not know the realm</source>
        <translation>le DNS ne connaît pas le realm</translation>
    </message>
    <message>
        <source>&apos;cannot find&apos; is not &apos;cannot contact&apos;</source>
        <translation>&apos;impossible de trouver&apos; n&apos;est pas &apos;impossible de contacter&apos;</translation>
    </message>
    <message>
        <source>no address, no question</source>
        <translation>pas d&apos;adresse, pas de demande</translation>
    </message>
    <message>
        <source>Look up the record from the user&apos;s computer.</source>
        <translation>Cherchez l&apos;enregistrement depuis l&apos;ordinateur de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Look which DNS server is used. It must be one that knows the company&apos;s domain.</source>
        <translation>Regardez quel serveur DNS est utilisé. Il doit connaître le domaine de l&apos;entreprise.</translation>
    </message>
    <message>
        <source>Hand out the right DNS servers (DHCP, VPN), or forward the domain to them.</source>
        <translation>Distribuez les bons serveurs DNS (DHCP, VPN), ou redirigez le domaine vers eux.</translation>
    </message>
    <message>
        <source>If the records are missing on the right server, let the domain controllers register them again.</source>
        <translation>Si les enregistrements manquent sur le bon serveur, faites-les réenregistrer par les contrôleurs de domaine.</translation>
    </message>
    <message>
        <source>The look-up lists the domain controllers.</source>
        <translation>La recherche liste les contrôleurs de domaine.</translation>
    </message>
    <message>
        <source>Your computer asks the wrong directory of names and therefore cannot find the sign-on server. We give it the right one.</source>
        <translation>Votre ordinateur interroge le mauvais répertoire de noms et ne trouve donc pas le serveur d&apos;authentification. Nous lui donnons le bon.</translation>
    </message>
    <message>
        <source>The DNS servers in use, the answer to the SRV look-up from the client and from a server, and the network it is in.</source>
        <translation>Les serveurs DNS utilisés, la réponse à la recherche SRV depuis le client et depuis un serveur, et le réseau où il se trouve.</translation>
    </message>
</context>
<context>
    <name>cause:dns.name-mismatch</name>
    <message>
        <source>Forward and reverse names of the service disagree</source>
        <translation>Les noms direct et inverse du service ne concordent pas</translation>
    </message>
    <message>
        <source>The client builds the service&apos;s name from what DNS gives back: an alias leads to another name, or the reverse look-up does. For that name no ticket exists.</source>
        <translation>Le client compose le nom du service à partir de ce que le DNS renvoie : un alias ou la recherche inverse mène à un autre nom. Pour ce nom, il n&apos;existe pas de ticket.</translation>
    </message>
    <message>
        <source>the name that DNS gives back is another one</source>
        <translation>le nom que le DNS renvoie est un autre</translation>
    </message>
    <message>
        <source>the changed name is not registered</source>
        <translation>le nom modifié n&apos;est pas enregistré</translation>
    </message>
    <message>
        <source>Look the name up, then its address.</source>
        <translation>Cherchez le nom, puis son adresse.</translation>
    </message>
    <message>
        <source>Correct the reverse record, or replace the alias by an address record of its own.</source>
        <translation>Corrigez l&apos;enregistrement inverse, ou remplacez l&apos;alias par un enregistrement d&apos;adresse propre.</translation>
    </message>
    <message>
        <source>Or register the service under the name that DNS gives back.</source>
        <translation>Ou enregistrez le service sous le nom que le DNS renvoie.</translation>
    </message>
    <message>
        <source>On Linux, rdns = false or dns_canonicalize_hostname = fallback in /etc/krb5.conf keeps the client from rewriting the name.</source>
        <translation>Sous Linux, rdns = false ou dns_canonicalize_hostname = fallback dans /etc/krb5.conf empêche le client de réécrire le nom.</translation>
    </message>
    <message>
        <source>Name and address lead to each other, and the ticket is issued.</source>
        <translation>Le nom et l&apos;adresse mènent l&apos;un à l&apos;autre, et le ticket est délivré.</translation>
    </message>
    <message>
        <source>The server has two names, and your computer asks for the one that nobody registered. The network team puts the names in order.</source>
        <translation>Le serveur a deux noms, et votre ordinateur demande celui que personne n&apos;a enregistré. L&apos;équipe réseau remet les noms en ordre.</translation>
    </message>
    <message>
        <source>The name as typed, the alias, the address, the reverse name, and the name in the ticket request.</source>
        <translation>Le nom tel que tapé, l&apos;alias, l&apos;adresse, le nom inverse, et le nom dans la demande de ticket.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.default-pac</name>
    <message>
        <source>The default PAC file is in use instead of the Kerberos one, so traffic goes to an IP address or a port without Kerberos</source>
        <translation>Le fichier PAC par défaut est utilisé au lieu de celui de Kerberos ; le trafic va vers une adresse IP ou un port sans Kerberos</translation>
    </message>
    <message>
        <source>The proxy setting leads the browser to a number address or to a port where the proxy does not ask for Kerberos. For a number address no ticket exists, so the browser falls back to NTLM.</source>
        <translation>Le réglage de proxy mène le navigateur à une adresse numérique ou à un port où le proxy ne demande pas Kerberos. Pour une adresse numérique, il n&apos;existe pas de ticket, et le navigateur se rabat sur NTLM.</translation>
    </message>
    <message>
        <source>without a ticket the proxy shows this code</source>
        <translation>sans ticket, le proxy affiche ce code</translation>
    </message>
    <message>
        <source>a ticket cannot be asked for a number address</source>
        <translation>on ne peut pas demander de ticket pour une adresse numérique</translation>
    </message>
    <message>
        <source>some clients ask for the number address all the same</source>
        <translation>certains clients demandent quand même pour l&apos;adresse numérique</translation>
    </message>
    <message>
        <source>the computer has no reason to ask</source>
        <translation>l&apos;ordinateur n&apos;a aucune raison de demander</translation>
    </message>
    <message>
        <source>the browser falls back to NTLM</source>
        <translation>le navigateur se rabat sur NTLM</translation>
    </message>
    <message>
        <source>Look up the address of the PAC file that the computer uses.</source>
        <translation>Cherchez l&apos;adresse du fichier PAC que l&apos;ordinateur utilise.</translation>
    </message>
    <message>
        <source>Give the computer the Kerberos PAC file. It names the proxy by its full host name, and for Zscaler it ends in port 8800.</source>
        <translation>Donnez à l&apos;ordinateur le fichier PAC de Kerberos. Il désigne le proxy par son nom d&apos;hôte complet et, pour Zscaler, se termine par le port 8800.</translation>
    </message>
    <message>
        <source>Let the computer fetch the new setting, close all browser windows and open one again.</source>
        <translation>Faites récupérer le nouveau réglage par l&apos;ordinateur, fermez toutes les fenêtres du navigateur et rouvrez-en une.</translation>
    </message>
    <message>
        <source>After loading a page, the list shows a ticket HTTP/ for the proxy&apos;s host name.</source>
        <translation>Après le chargement d&apos;une page, la liste affiche un ticket HTTP/ pour le nom d&apos;hôte du proxy.</translation>
    </message>
    <message>
        <source>The page opens without a code.</source>
        <translation>La page s&apos;ouvre sans code.</translation>
    </message>
    <message>
        <source>Your computer uses the wrong address for the web gateway, one for which no sign-on ticket exists. We switch it to the right one; after that please close the browser and open it again.</source>
        <translation>Votre ordinateur utilise la mauvaise adresse pour la passerelle web, une adresse pour laquelle il n&apos;existe pas de ticket d&apos;authentification. Nous passons à la bonne ; veuillez ensuite fermer et rouvrir le navigateur.</translation>
    </message>
    <message>
        <source>The address of the PAC file in use, what it returns for a page, and the address of the Kerberos PAC file.</source>
        <translation>L&apos;adresse du fichier PAC utilisé, ce qu&apos;il renvoie pour une page, et l&apos;adresse du fichier PAC de Kerberos.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.pac-unreachable</name>
    <message>
        <source>The PAC file cannot be fetched or fails to evaluate</source>
        <translation>Le fichier PAC ne peut pas être récupéré ou évalué</translation>
    </message>
    <message>
        <source>The browser should learn its proxy from the PAC file, but cannot fetch it or stumbles over an error in it. It then goes without a proxy, or nowhere.</source>
        <translation>Le navigateur devrait apprendre son proxy du fichier PAC, mais ne peut pas le récupérer ou bute sur une erreur. Il sort alors sans proxy, ou pas du tout.</translation>
    </message>
    <message>
        <source>the file cannot be fetched</source>
        <translation>le fichier ne peut pas être récupéré</translation>
    </message>
    <message>
        <source>Open the address of the PAC file in a browser. It must show a script that begins with &apos;function FindProxyForURL&apos;.</source>
        <translation>Ouvrez l&apos;adresse du fichier PAC dans un navigateur. Il doit afficher un script qui commence par &apos;function FindProxyForURL&apos;.</translation>
    </message>
    <message>
        <source>If it does not load, check the name in DNS and the way to the server from this network.</source>
        <translation>S&apos;il ne se charge pas, vérifiez le nom dans le DNS et le chemin vers le serveur depuis ce réseau.</translation>
    </message>
    <message>
        <source>If it loads, evaluate it for the failing page and mend the error; then publish it again.</source>
        <translation>S&apos;il se charge, évaluez-le pour la page en échec et corrigez l&apos;erreur ; puis republiez-le.</translation>
    </message>
    <message>
        <source>The file loads, and for the failing page it gives the proxy&apos;s host name and port.</source>
        <translation>Le fichier se charge, et donne pour la page en échec le nom d&apos;hôte et le port du proxy.</translation>
    </message>
    <message>
        <source>Your browser cannot read the file that tells it where the web gateway is. We check that file; nothing is wrong with your password.</source>
        <translation>Votre navigateur ne peut pas lire le fichier qui lui dit où est la passerelle web. Nous vérifions ce fichier ; votre mot de passe n&apos;est pas en cause.</translation>
    </message>
    <message>
        <source>Address of the PAC file, the error when it is opened, the network the computer is in, and the script itself.</source>
        <translation>Adresse du fichier PAC, erreur à son ouverture, réseau où se trouve l&apos;ordinateur, et le script lui-même.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.negotiate-not-offered</name>
    <message>
        <source>The proxy does not offer Negotiate</source>
        <translation>Le proxy ne propose pas Negotiate</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-on, but offers only NTLM or Basic, or it does not ask at all. No browser sends a Kerberos ticket to a proxy that does not offer Negotiate.</source>
        <translation>Le proxy demande une authentification, mais ne propose que NTLM ou Basic, ou il ne demande rien. Aucun navigateur n&apos;envoie de ticket Kerberos à un proxy qui ne propose pas Negotiate.</translation>
    </message>
    <message>
        <source>its answer 407 lacks the word Negotiate</source>
        <translation>sa réponse 407 ne contient pas le mot Negotiate</translation>
    </message>
    <message>
        <source>Show what the proxy offers, with curl and without a password.</source>
        <translation>Affichez ce que propose le proxy, avec curl et sans mot de passe.</translation>
    </message>
    <message>
        <source>Switch Kerberos on for this location and this port, and check that no rule exempts the site or the network.</source>
        <translation>Activez Kerberos pour cet emplacement et ce port, et vérifiez qu&apos;aucune règle n&apos;exempte le site ou le réseau.</translation>
    </message>
    <message>
        <source>Close the browser and try again.</source>
        <translation>Fermez le navigateur et réessayez.</translation>
    </message>
    <message>
        <source>The answer 407 has a line &apos;Proxy-Authenticate: Negotiate&apos;.</source>
        <translation>La réponse 407 contient une ligne &apos;Proxy-Authenticate: Negotiate&apos;.</translation>
    </message>
    <message>
        <source>The web gateway does not ask your computer for the kind of sign-on that it should. That is a setting at the gateway, not on your computer.</source>
        <translation>La passerelle web ne demande pas à votre ordinateur le type d&apos;authentification qu&apos;elle devrait. C&apos;est un réglage de la passerelle, pas de votre ordinateur.</translation>
    </message>
    <message>
        <source>The full answer 407 with its header lines, proxy host and port, and the location as the proxy sees it.</source>
        <translation>La réponse 407 complète avec ses lignes d&apos;en-tête, hôte et port du proxy, et l&apos;emplacement tel que le proxy le voit.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.port-blocked</name>
    <message>
        <source>The Kerberos port of the proxy cannot be reached</source>
        <translation>Le port Kerberos du proxy est injoignable</translation>
    </message>
    <message>
        <source>The setting names the right proxy, but the connection to its port is refused or gets no answer. Usually a firewall lets the ordinary web ports pass, but not this one.</source>
        <translation>Le réglage désigne le bon proxy, mais la connexion à son port est refusée ou reste sans réponse. En général, un pare-feu laisse passer les ports web ordinaires, mais pas celui-ci.</translation>
    </message>
    <message>
        <source>the firewall swallows the request</source>
        <translation>le pare-feu avale la requête</translation>
    </message>
    <message>
        <source>Test the port from the user&apos;s computer.</source>
        <translation>Testez le port depuis l&apos;ordinateur de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Open the way to the proxy&apos;s host and port (Zscaler: TCP 8800) from this network.</source>
        <translation>Ouvrez le chemin vers l&apos;hôte et le port du proxy (Zscaler : TCP 8800) depuis ce réseau.</translation>
    </message>
    <message>
        <source>Check that the proxy listens on that port for this location.</source>
        <translation>Vérifiez que le proxy écoute sur ce port pour cet emplacement.</translation>
    </message>
    <message>
        <source>The port answers from the user&apos;s computer.</source>
        <translation>Le port répond depuis l&apos;ordinateur de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Your computer cannot reach the door of the web gateway from this network. The network team has to open it.</source>
        <translation>De ce réseau, votre ordinateur ne peut pas atteindre la porte de la passerelle web. L&apos;équipe réseau doit l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Proxy host, its addresses and port, the network the computer is in, and the result of the port test.</source>
        <translation>Hôte du proxy, ses adresses et son port, réseau où se trouve l&apos;ordinateur, et résultat du test de port.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.ticket-refused</name>
    <message>
        <source>The proxy realm&apos;s KDC does not know the proxy&apos;s service</source>
        <translation>Le KDC du realm du proxy ne connaît pas le service du proxy</translation>
    </message>
    <message>
        <source>The trust works and the own domain hands out the way to the proxy&apos;s realm, but there the KDC has no service of that name. The host name in the proxy setting is wrong, or the provider has not set it up.</source>
        <translation>L&apos;approbation fonctionne et le domaine propre donne le chemin vers le realm du proxy, mais le KDC n&apos;y a pas de service de ce nom. Le nom d&apos;hôte du réglage de proxy est faux, ou le fournisseur ne l&apos;a pas mis en place.</translation>
    </message>
    <message>
        <source>the trust works</source>
        <translation>l&apos;approbation fonctionne</translation>
    </message>
    <message>
        <source>the last step fails</source>
        <translation>la dernière étape échoue</translation>
    </message>
    <message>
        <source>the proxy&apos;s realm does not know the name</source>
        <translation>le realm du proxy ne connaît pas le nom</translation>
    </message>
    <message>
        <source>Compare the proxy&apos;s host name in the PAC file with the provider&apos;s list, letter by letter, and look for an alias in DNS.</source>
        <translation>Comparez lettre par lettre le nom d&apos;hôte du proxy dans le fichier PAC avec la liste du fournisseur, et cherchez un alias dans le DNS.</translation>
    </message>
    <message>
        <source>Use the host name that the provider gives for Kerberos, not an alias or an own name.</source>
        <translation>Utilisez le nom d&apos;hôte que le fournisseur donne pour Kerberos, pas un alias ni un nom à vous.</translation>
    </message>
    <message>
        <source>If the name is right, report that the KDC of the realm answers &apos;server not found&apos; for HTTP/ and that host.</source>
        <translation>Si le nom est juste, signalez que le KDC du realm répond &apos;server not found&apos; pour HTTP/ et cet hôte.</translation>
    </message>
    <message>
        <source>Asking for the proxy&apos;s ticket by hand succeeds.</source>
        <translation>La demande à la main du ticket pour le proxy réussit.</translation>
    </message>
    <message>
        <source>Your sign-on gets as far as the provider of the web gateway, and there the gateway&apos;s name is not known. We check the name and, if it is right, report it to the provider.</source>
        <translation>Votre authentification va jusqu&apos;au fournisseur de la passerelle web, et là le nom de la passerelle est inconnu. Nous vérifions le nom et, s&apos;il est juste, le signalons au fournisseur.</translation>
    </message>
    <message>
        <source>The exact name asked for (HTTP/host @ REALM), a capture with error 7 from the provider&apos;s KDC, and the list of tickets.</source>
        <translation>Le nom exact demandé (HTTP/host @ REALM), une capture avec l&apos;erreur 7 du KDC du fournisseur, et la liste des tickets.</translation>
    </message>
</context>
<context>
    <name>cause:proxy.kdc-unreachable</name>
    <message>
        <source>The proxy realm&apos;s KDC cannot be reached</source>
        <translation>Le KDC du realm du proxy est injoignable</translation>
    </message>
    <message>
        <source>The own domain hands out the way to the proxy&apos;s realm, but the computer gets no answer from the KDC there. It is asked directly on port 88, not through the proxy, and a firewall often forgets that.</source>
        <translation>Le domaine propre donne le chemin vers le realm du proxy, mais l&apos;ordinateur n&apos;y reçoit aucune réponse du KDC. Il est interrogé directement sur le port 88, pas par le proxy, et un pare-feu l&apos;oublie souvent.</translation>
    </message>
    <message>
        <source>the trust works</source>
        <translation>l&apos;approbation fonctionne</translation>
    </message>
    <message>
        <source>the last step fails</source>
        <translation>la dernière étape échoue</translation>
    </message>
    <message>
        <source>its port 88 does not answer</source>
        <translation>son port 88 ne répond pas</translation>
    </message>
    <message>
        <source>Test port 88 of the provider&apos;s KDC from the user&apos;s computer. For Zscaler it is kerberos. and the cloud.</source>
        <translation>Testez le port 88 du KDC du fournisseur depuis l&apos;ordinateur de l&apos;utilisateur. Pour Zscaler, c&apos;est kerberos. suivi du cloud.</translation>
    </message>
    <message>
        <source>Allow TCP and UDP 88 to that host from this network, and let its name resolve in DNS.</source>
        <translation>Autorisez TCP et UDP 88 vers cet hôte depuis ce réseau, et faites résoudre son nom dans le DNS.</translation>
    </message>
    <message>
        <source>See that the PAC file sends this host DIRECT, so that its traffic does not run into the proxy itself.</source>
        <translation>Vérifiez que le fichier PAC envoie cet hôte en DIRECT, pour que son trafic n&apos;aille pas au proxy lui-même.</translation>
    </message>
    <message>
        <source>The port answers, and the proxy&apos;s ticket appears in the list.</source>
        <translation>Le port répond, et le ticket du proxy apparaît dans la liste.</translation>
    </message>
    <message>
        <source>Your computer gets half of its way to the web gateway; the second half is blocked by the network from where you are. The network team has to open it.</source>
        <translation>Votre ordinateur fait la moitié du chemin vers la passerelle web ; l&apos;autre moitié est bloquée par le réseau où vous êtes. L&apos;équipe réseau doit l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>The KDC&apos;s host name and addresses, the network of the computer, the port test, and a capture with the unanswered requests.</source>
        <translation>Nom d&apos;hôte et adresses du KDC, réseau de l&apos;ordinateur, test de port, et une capture avec les requêtes sans réponse.</translation>
    </message>
</context>
<context>
    <name>cause:spn.missing</name>
    <message>
        <source>No account holds the service principal name</source>
        <translation>Aucun compte ne porte le nom de principal du service</translation>
    </message>
    <message>
        <source>The domain controller has no account for the name of the service, so it can issue no ticket. The browser or program then falls back to NTLM or asks for a password.</source>
        <translation>Le contrôleur de domaine n&apos;a pas de compte pour le nom du service et ne peut donc délivrer aucun ticket. Le navigateur ou le programme se rabat alors sur NTLM ou demande un mot de passe.</translation>
    </message>
    <message>
        <source>the controller does not know the name</source>
        <translation>le contrôleur ne connaît pas le nom</translation>
    </message>
    <message>
        <source>S_PRINCIPAL_UNKNOWN</source>
        <translation>S_PRINCIPAL_UNKNOWN</translation>
    </message>
    <message>
        <source>nobody holds the name</source>
        <translation>personne ne porte le nom</translation>
    </message>
    <message>
        <source>Note the service&apos;s exact name: kind and host, for instance HTTP/server.corp.example.com.</source>
        <translation>Notez le nom exact du service : type et hôte, par exemple HTTP/server.corp.example.com.</translation>
    </message>
    <message>
        <source>See who holds the name.</source>
        <translation>Regardez qui porte le nom.</translation>
    </message>
    <message>
        <source>Register it on the account under which the service runs. -S refuses duplicates.</source>
        <translation>Enregistrez-le sur le compte sous lequel le service s&apos;exécute. -S refuse les doublons.</translation>
    </message>
    <message>
        <source>Clear the tickets and try again after a quarter of an hour.</source>
        <translation>Purgez les tickets et réessayez au bout d&apos;un quart d&apos;heure.</translation>
    </message>
    <message>
        <source>The ticket is issued.</source>
        <translation>Le ticket est délivré.</translation>
    </message>
    <message>
        <source>The service you want is not registered under this name in our directory. The directory team adds it; your password is fine.</source>
        <translation>Le service que vous voulez n&apos;est pas enregistré sous ce nom dans notre annuaire. L&apos;équipe annuaire l&apos;ajoute ; votre mot de passe est bon.</translation>
    </message>
    <message>
        <source>The exact service name, the account the service runs under, and the answer of setspn -Q.</source>
        <translation>Le nom exact du service, le compte sous lequel il s&apos;exécute, et la réponse de setspn -Q.</translation>
    </message>
</context>
<context>
    <name>cause:spn.duplicate</name>
    <message>
        <source>Two accounts hold the same service principal name</source>
        <translation>Deux comptes portent le même nom de principal de service</translation>
    </message>
    <message>
        <source>Two accounts carry the service&apos;s name. The controller cannot know which key to use and refuses, or picks the wrong one.</source>
        <translation>Deux comptes portent le nom du service. Le contrôleur ne sait pas quelle clé utiliser et refuse, ou prend la mauvaise.</translation>
    </message>
    <message>
        <source>the controller finds two</source>
        <translation>le contrôleur en trouve deux</translation>
    </message>
    <message>
        <source>PRINCIPAL_NOT_UNIQUE</source>
        <translation>PRINCIPAL_NOT_UNIQUE</translation>
    </message>
    <message>
        <source>the controller logs the duplicate</source>
        <translation>le contrôleur journalise le doublon</translation>
    </message>
    <message>
        <source>two accounts hold the name</source>
        <translation>deux comptes portent le nom</translation>
    </message>
    <message>
        <source>List the duplicates.</source>
        <translation>Listez les doublons.</translation>
    </message>
    <message>
        <source>Take the name from the account under which the service does not run.</source>
        <translation>Retirez le nom du compte sous lequel le service ne s&apos;exécute pas.</translation>
    </message>
    <message>
        <source>Clear the tickets and try again after a quarter of an hour.</source>
        <translation>Purgez les tickets et réessayez au bout d&apos;un quart d&apos;heure.</translation>
    </message>
    <message>
        <source>Only one account is listed, and the ticket is issued.</source>
        <translation>Un seul compte est listé, et le ticket est délivré.</translation>
    </message>
    <message>
        <source>The service is listed twice in our directory, and that confuses the sign-on server. The directory team removes the wrong entry.</source>
        <translation>Le service est inscrit deux fois dans notre annuaire, et cela trouble le serveur d&apos;authentification. L&apos;équipe annuaire retire l&apos;inscription fausse.</translation>
    </message>
    <message>
        <source>The service name, both accounts, and the account under which the service runs.</source>
        <translation>Le nom du service, les deux comptes, et le compte sous lequel le service s&apos;exécute.</translation>
    </message>
</context>
<context>
    <name>cause:spn.wrong-account</name>
    <message>
        <source>The service principal name is on an account whose key the service does not have</source>
        <translation>Le nom de principal du service est sur un compte dont le service n&apos;a pas la clé</translation>
    </message>
    <message>
        <source>The controller issues a ticket, but encrypted for another account than the one the service runs under. The service cannot read it.</source>
        <translation>Le contrôleur délivre un ticket, mais chiffré pour un autre compte que celui sous lequel le service s&apos;exécute. Le service ne peut pas le lire.</translation>
    </message>
    <message>
        <source>a ticket is issued</source>
        <translation>un ticket est délivré</translation>
    </message>
    <message>
        <source>the service cannot read it</source>
        <translation>le service ne peut pas le lire</translation>
    </message>
    <message>
        <source>MODIFIED</source>
        <translation>MODIFIED</translation>
    </message>
    <message>
        <source>the name sits on another account</source>
        <translation>le nom est sur un autre compte</translation>
    </message>
    <message>
        <source>Note the account that the error names, and the service&apos;s name.</source>
        <translation>Notez le compte que l&apos;erreur désigne, et le nom du service.</translation>
    </message>
    <message>
        <source>See on which account the name is registered.</source>
        <translation>Regardez sur quel compte le nom est enregistré.</translation>
    </message>
    <message>
        <source>Compare it with the account the service or application pool runs under.</source>
        <translation>Comparez-le au compte sous lequel s&apos;exécute le service ou le pool d&apos;applications.</translation>
    </message>
    <message>
        <source>Move the name to that account.</source>
        <translation>Déplacez le nom vers ce compte.</translation>
    </message>
    <message>
        <source>Sign out and in again, so that a fresh ticket is used.</source>
        <translation>Fermez et rouvrez la session, pour utiliser un ticket neuf.</translation>
    </message>
    <message>
        <source>The page or service opens without a prompt, and event 4 does not come back.</source>
        <translation>La page ou le service s&apos;ouvre sans demande, et l&apos;événement 4 ne revient pas.</translation>
    </message>
    <message>
        <source>Your ticket is fine, but the server cannot open it, because it is made out to another account. The service&apos;s owner has to correct that.</source>
        <translation>Votre ticket est bon, mais le serveur ne peut pas l&apos;ouvrir, car il est établi pour un autre compte. Le responsable du service doit le corriger.</translation>
    </message>
    <message>
        <source>The service name, the account it is registered on, the account it runs under, and event 4 with its text.</source>
        <translation>Le nom du service, le compte où il est enregistré, le compte sous lequel il s&apos;exécute, et l&apos;événement 4 avec son texte.</translation>
    </message>
</context>
<context>
    <name>cause:spn.target-is-address</name>
    <message>
        <source>The client asks for a service by IP address or alias, for which no name is registered</source>
        <translation>Le client demande un service par adresse IP ou alias, pour lequel aucun nom n&apos;est enregistré</translation>
    </message>
    <message>
        <source>The service is called by a number address, a short name or an alias. Nobody registered that as a service name, so no ticket can be issued.</source>
        <translation>Le service est appelé par une adresse numérique, un nom court ou un alias. Personne ne l&apos;a enregistré comme nom de service, et aucun ticket ne peut donc être délivré.</translation>
    </message>
    <message>
        <source>nobody registers a number address</source>
        <translation>personne n&apos;enregistre une adresse numérique</translation>
    </message>
    <message>
        <source>no account holds that name</source>
        <translation>aucun compte ne porte ce nom</translation>
    </message>
    <message>
        <source>Open the service by its full host name, for instance https://server.corp.example.com.</source>
        <translation>Ouvrez le service par son nom d&apos;hôte complet, par exemple https://server.corp.example.com.</translation>
    </message>
    <message>
        <source>Correct the bookmark, shortcut or setting that holds the address.</source>
        <translation>Corrigez le favori, le raccourci ou le réglage qui contient l&apos;adresse.</translation>
    </message>
    <message>
        <source>If the alias has to work, let it be registered as a service name too.</source>
        <translation>Si l&apos;alias doit fonctionner, faites-le enregistrer aussi comme nom de service.</translation>
    </message>
    <message>
        <source>The ticket is issued for the full name.</source>
        <translation>Le ticket est délivré pour le nom complet.</translation>
    </message>
    <message>
        <source>You open the service by its number or by a nickname. Please use the full name that I give you; then the sign-on works by itself.</source>
        <translation>Vous ouvrez le service par son numéro ou un surnom. Veuillez utiliser le nom complet que je vous donne ; l&apos;authentification se fera alors toute seule.</translation>
    </message>
    <message>
        <source>The address as used, the server&apos;s full name, and the registered names of its account.</source>
        <translation>L&apos;adresse utilisée, le nom complet du serveur, et les noms enregistrés de son compte.</translation>
    </message>
</context>
<context>
    <name>cause:service.keytab-stale</name>
    <message>
        <source>The service&apos;s keytab holds an old key</source>
        <translation>Le keytab du service contient une ancienne clé</translation>
    </message>
    <message>
        <source>The password of the service&apos;s account was changed, but the key file on the server still has the old key. New tickets cannot be read there.</source>
        <translation>Le mot de passe du compte de service a été changé, mais le fichier de clés du serveur a encore l&apos;ancienne clé. Les nouveaux tickets ne peuvent pas y être lus.</translation>
    </message>
    <message>
        <source>a ticket is issued</source>
        <translation>un ticket est délivré</translation>
    </message>
    <message>
        <source>the key version is not there</source>
        <translation>la version de clé n&apos;y est pas</translation>
    </message>
    <message>
        <source>BADKEYVER</source>
        <translation>BADKEYVER</translation>
    </message>
    <message>
        <source>the file is behind the directory</source>
        <translation>le fichier est en retard sur l&apos;annuaire</translation>
    </message>
    <message>
        <source>Compare the key version in the file with that of the ticket.</source>
        <translation>Comparez la version de clé du fichier avec celle du ticket.</translation>
    </message>
    <message>
        <source>Make a new keytab for the account with AES keys and hand it over by a safe way.</source>
        <translation>Créez pour le compte un nouveau keytab avec des clés AES et transmettez-le par une voie sûre.</translation>
    </message>
    <message>
        <source>Install it with narrow permissions and restart the service.</source>
        <translation>Installez-le avec des autorisations strictes et redémarrez le service.</translation>
    </message>
    <message>
        <source>Clear the tickets and try again.</source>
        <translation>Purgez les tickets et réessayez.</translation>
    </message>
    <message>
        <source>The key version in the keytab equals the ticket&apos;s, and the service answers.</source>
        <translation>La version de clé du keytab est celle du ticket, et le service répond.</translation>
    </message>
    <message>
        <source>The server still has the key from before its last password change. Its owner has to renew it; nothing is wrong with your account.</source>
        <translation>Le serveur a encore la clé d&apos;avant son dernier changement de mot de passe. Son responsable doit la renouveler ; votre compte n&apos;est pas en cause.</translation>
    </message>
    <message>
        <source>The service name, both key versions, and when the service account&apos;s password was changed.</source>
        <translation>Le nom du service, les deux versions de clé, et la date du changement de mot de passe du compte de service.</translation>
    </message>
</context>
<context>
    <name>cause:service.replay</name>
    <message>
        <source>The service saw the same authenticator twice</source>
        <translation>Le service a vu deux fois le même authentificateur</translation>
    </message>
    <message>
        <source>The service got the same proof of identity a second time and refused it. A balancer or proxy that sends requests twice, or two programs that share a replay cache, are the usual reasons.</source>
        <translation>Le service a reçu la même preuve d&apos;identité une seconde fois et l&apos;a refusée. Un répartiteur ou un proxy qui envoie les requêtes deux fois, ou deux programmes qui partagent un cache de rejeu, sont les raisons habituelles.</translation>
    </message>
    <message>
        <source>the service says &apos;repeated&apos;</source>
        <translation>le service dit &apos;répété&apos;</translation>
    </message>
    <message>
        <source>REPEAT</source>
        <translation>REPEAT</translation>
    </message>
    <message>
        <source>See whether a balancer, proxy or program sends requests twice or retries at once.</source>
        <translation>Regardez si un répartiteur, un proxy ou un programme envoie les requêtes deux fois ou réessaie aussitôt.</translation>
    </message>
    <message>
        <source>Let only one worker handle one connection, or give each its own replay cache; restart the service.</source>
        <translation>Faites traiter chaque connexion par un seul processus, ou donnez à chacun son propre cache de rejeu ; redémarrez le service.</translation>
    </message>
    <message>
        <source>If the repeats come from another address than the user&apos;s, treat it as an attack.</source>
        <translation>Si les répétitions viennent d&apos;une autre adresse que celle de l&apos;utilisateur, traitez-les comme une attaque.</translation>
    </message>
    <message>
        <source>The event or error does not come back under load.</source>
        <translation>L&apos;événement ou l&apos;erreur ne revient pas sous charge.</translation>
    </message>
    <message>
        <source>The server took your sign-on for a repetition and refused it. Please try once more; its owner looks into the cause.</source>
        <translation>Le serveur a pris votre authentification pour une répétition et l&apos;a refusée. Veuillez réessayer une fois ; son responsable cherche la cause.</translation>
    </message>
    <message>
        <source>Times of the repeats to the second, both source addresses, and what stands between client and service.</source>
        <translation>Heures des répétitions à la seconde, les deux adresses sources, et ce qui se trouve entre le client et le service.</translation>
    </message>
</context>
<context>
    <name>cause:token.too-large</name>
    <message>
        <source>The ticket is too large for the server or for MaxTokenSize</source>
        <translation>Le ticket est trop gros pour le serveur ou pour MaxTokenSize</translation>
    </message>
    <message>
        <source>The user is in so many groups that the ticket is longer than the server&apos;s limit for one line, or than the computer&apos;s buffer. Only this user is affected.</source>
        <translation>L&apos;utilisateur est dans tant de groupes que le ticket dépasse la limite du serveur pour une ligne, ou le tampon de l&apos;ordinateur. Seul cet utilisateur est touché.</translation>
    </message>
    <message>
        <source>the server calls the header too long</source>
        <translation>le serveur dit l&apos;en-tête trop long</translation>
    </message>
    <message>
        <source>each group makes the ticket longer</source>
        <translation>chaque groupe allonge le ticket</translation>
    </message>
    <message>
        <source>Count the user&apos;s groups and compare with a colleague.</source>
        <translation>Comptez les groupes de l&apos;utilisateur et comparez avec un collègue.</translation>
    </message>
    <message>
        <source>Take the user out of groups that are not needed; remove SID history where it is no longer used.</source>
        <translation>Retirez l&apos;utilisateur des groupes inutiles ; supprimez l&apos;historique SID là où il ne sert plus.</translation>
    </message>
    <message>
        <source>Raise the server&apos;s limits (MaxFieldLength and MaxRequestBytes for IIS, the header size for others).</source>
        <translation>Augmentez les limites du serveur (MaxFieldLength et MaxRequestBytes pour IIS, la taille d&apos;en-tête pour les autres).</translation>
    </message>
    <message>
        <source>Set MaxTokenSize to 48000 where old computers have less.</source>
        <translation>Réglez MaxTokenSize sur 48000 là où de vieux ordinateurs ont moins.</translation>
    </message>
    <message>
        <source>The page opens for this user.</source>
        <translation>La page s&apos;ouvre pour cet utilisateur.</translation>
    </message>
    <message>
        <source>Your ticket is so long, because of many group memberships, that the server does not take it. We shorten it or raise the server&apos;s limit.</source>
        <translation>Votre ticket est si long, à cause de nombreux groupes, que le serveur ne l&apos;accepte pas. Nous le raccourcissons ou augmentons la limite du serveur.</translation>
    </message>
    <message>
        <source>User name, number of groups, size of the token, and the server with its limits.</source>
        <translation>Nom de l&apos;utilisateur, nombre de groupes, taille du jeton, et le serveur avec ses limites.</translation>
    </message>
</context>
<context>
    <name>cause:delegation.not-allowed</name>
    <message>
        <source>The service may not delegate the user</source>
        <translation>Le service ne peut pas déléguer l&apos;utilisateur</translation>
    </message>
    <message>
        <source>The first server wants to act for the user at a second one, and has no permission for that, or the user may not be passed on.</source>
        <translation>Le premier serveur veut agir pour l&apos;utilisateur auprès d&apos;un second, et n&apos;en a pas l&apos;autorisation, ou l&apos;utilisateur ne peut pas être transmis.</translation>
    </message>
    <message>
        <source>BADOPTION on a request in the user&apos;s name</source>
        <translation>BADOPTION sur une requête au nom de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>BADOPTION</source>
        <translation>BADOPTION</translation>
    </message>
    <message>
        <source>a service asked in the user&apos;s name</source>
        <translation>un service a demandé au nom de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>only the second server refuses</source>
        <translation>seul le second serveur refuse</translation>
    </message>
    <message>
        <source>Name the first server&apos;s account and the exact service name of the second.</source>
        <translation>Indiquez le compte du premier serveur et le nom de service exact du second.</translation>
    </message>
    <message>
        <source>Allow constrained delegation from the one to the other, on the &apos;Delegation&apos; tab or with resource-based delegation.</source>
        <translation>Autorisez la délégation contrainte de l&apos;un à l&apos;autre, dans l&apos;onglet &apos;Délégation&apos; ou par délégation basée sur les ressources.</translation>
    </message>
    <message>
        <source>See whether the user is marked &apos;sensitive and cannot be delegated&apos; or is in Protected Users.</source>
        <translation>Regardez si l&apos;utilisateur est marqué &apos;Le compte est sensible et ne peut pas être délégué&apos; ou est dans Protected Users.</translation>
    </message>
    <message>
        <source>The application shows the second server&apos;s data under the user&apos;s name.</source>
        <translation>L&apos;application affiche les données du second serveur sous le nom de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>The first server lets you in, but it may not pass you on to the second. The directory team has to permit that.</source>
        <translation>Le premier serveur vous laisse entrer, mais ne peut pas vous transmettre au second. L&apos;équipe annuaire doit l&apos;autoriser.</translation>
    </message>
    <message>
        <source>Both accounts, both service names, and the answer 13 with time and controller.</source>
        <translation>Les deux comptes, les deux noms de service, et la réponse 13 avec l&apos;heure et le contrôleur.</translation>
    </message>
</context>
<context>
    <name>cause:smartcard.dc-certificate</name>
    <message>
        <source>The domain controller lacks a usable certificate</source>
        <translation>Le contrôleur de domaine n&apos;a pas de certificat utilisable</translation>
    </message>
    <message>
        <source>For sign-in with a card the domain controller proves itself with a certificate too. It has none, or it has expired or is not trusted.</source>
        <translation>Pour une ouverture de session par carte, le contrôleur de domaine se prouve aussi par un certificat. Il n&apos;en a pas, ou il a expiré ou n&apos;est pas approuvé.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>le contrôleur répond, et refuse</translation>
    </message>
    <message>
        <source>the controller cannot do certificate sign-on</source>
        <translation>le contrôleur ne peut pas authentifier par certificat</translation>
    </message>
    <message>
        <source>PADATA_TYPE_NOSUPP</source>
        <translation>PADATA_TYPE_NOSUPP</translation>
    </message>
    <message>
        <source>everybody with a card is affected</source>
        <translation>tous ceux qui ont une carte sont touchés</translation>
    </message>
    <message>
        <source>Ask whether other users with cards are affected, and let the user sign in with the password meanwhile.</source>
        <translation>Demandez si d&apos;autres utilisateurs avec carte sont touchés, et faites ouvrir la session par mot de passe en attendant.</translation>
    </message>
    <message>
        <source>Verify the controllers&apos; certificates.</source>
        <translation>Vérifiez les certificats des contrôleurs.</translation>
    </message>
    <message>
        <source>Issue a new certificate from the template &apos;Kerberos Authentication&apos;, and publish the revocation list.</source>
        <translation>Délivrez un nouveau certificat à partir du modèle &apos;Authentification Kerberos&apos; (Kerberos Authentication), et publiez la liste de révocation.</translation>
    </message>
    <message>
        <source>See that the issuing authority is in the NTAuth store.</source>
        <translation>Vérifiez que l&apos;autorité émettrice est dans le magasin NTAuth.</translation>
    </message>
    <message>
        <source>A sign-in with a card succeeds, and events 19 and 29 stay away.</source>
        <translation>Une ouverture de session par carte réussit, et les événements 19 et 29 n&apos;apparaissent plus.</translation>
    </message>
    <message>
        <source>Your card is fine; the sign-on server&apos;s own certificate is not. Please use your password until it is renewed.</source>
        <translation>Votre carte est bonne ; c&apos;est le certificat du serveur d&apos;authentification qui ne l&apos;est pas. Veuillez utiliser votre mot de passe jusqu&apos;à son renouvellement.</translation>
    </message>
    <message>
        <source>Name of the controller, events 19, 20 or 29 with their texts, and the output of certutil -dcinfo.</source>
        <translation>Nom du contrôleur, événements 19, 20 ou 29 avec leurs textes, et la sortie de certutil -dcinfo.</translation>
    </message>
</context>
<context>
    <name>cause:smartcard.client-certificate</name>
    <message>
        <source>The user&apos;s certificate is refused</source>
        <translation>Le certificat de l&apos;utilisateur est refusé</translation>
    </message>
    <message>
        <source>The certificate on the card has expired, was revoked, comes from an authority that is not trusted, or is not tied to the account.</source>
        <translation>Le certificat de la carte a expiré, a été révoqué, vient d&apos;une autorité non approuvée, ou n&apos;est pas lié au compte.</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>le contrôleur répond, et refuse</translation>
    </message>
    <message>
        <source>the controller refuses the certificate</source>
        <translation>le contrôleur refuse le certificat</translation>
    </message>
    <message>
        <source>Look at the card&apos;s certificate: dates, name, authority.</source>
        <translation>Regardez le certificat de la carte : dates, nom, autorité.</translation>
    </message>
    <message>
        <source>Renew the certificate, or issue a new card.</source>
        <translation>Renouvelez le certificat, ou délivrez une nouvelle carte.</translation>
    </message>
    <message>
        <source>Tie the certificate to the account by a strong mapping (altSecurityIdentities) where event 39 or 41 asks for it.</source>
        <translation>Liez le certificat au compte par un mappage fort (altSecurityIdentities) là où l&apos;événement 39 ou 41 le demande.</translation>
    </message>
    <message>
        <source>Sign in with the password until the new card is there, if that is allowed.</source>
        <translation>Ouvrez la session par mot de passe jusqu&apos;à l&apos;arrivée de la nouvelle carte, si c&apos;est permis.</translation>
    </message>
    <message>
        <source>The sign-in with the card succeeds.</source>
        <translation>L&apos;ouverture de session avec la carte réussit.</translation>
    </message>
    <message>
        <source>The certificate on your card is not accepted any more. The team for cards renews it; until then please use your password.</source>
        <translation>Le certificat de votre carte n&apos;est plus accepté. L&apos;équipe des cartes le renouvelle ; d&apos;ici là, veuillez utiliser votre mot de passe.</translation>
    </message>
    <message>
        <source>Serial number and dates of the certificate, the error, and event 21, 39 or 41 of the controller.</source>
        <translation>Numéro de série et dates du certificat, l&apos;erreur, et l&apos;événement 21, 39 ou 41 du contrôleur.</translation>
    </message>
</context>
<context>
    <name>cause:ticket.none</name>
    <message>
        <source>No ticket-granting ticket is in the cache</source>
        <translation>Aucun ticket-granting ticket dans le cache</translation>
    </message>
    <message>
        <source>The domain can be reached and the account is fine, but there is no sign-on ticket in this session. It was purged, never fetched, or belongs to another session.</source>
        <translation>Le domaine est joignable et le compte est bon, mais il n&apos;y a pas de ticket d&apos;authentification dans cette session. Il a été purgé, n&apos;a jamais été obtenu, ou appartient à une autre session.</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>la liste est vide</translation>
    </message>
    <message>
        <source>a new sign-in fills it</source>
        <translation>une nouvelle ouverture de session la remplit</translation>
    </message>
    <message>
        <source>nothing was tried</source>
        <translation>rien n’a été tenté</translation>
    </message>
    <message>
        <source>Lock the screen and unlock it with the password, with the company network or VPN connected.</source>
        <translation>Verrouillez l&apos;écran et déverrouillez-le avec le mot de passe, avec le réseau de l&apos;entreprise ou le VPN connecté.</translation>
    </message>
    <message>
        <source>On Linux or macOS fetch a ticket by hand.</source>
        <translation>Sous Linux ou macOS, obtenez un ticket à la main.</translation>
    </message>
    <message>
        <source>Make sure that the list was made in the user&apos;s own session, not in an administrator&apos;s prompt.</source>
        <translation>Vérifiez que la liste a été faite dans la session de l&apos;utilisateur, pas dans une invite d&apos;administrateur.</translation>
    </message>
    <message>
        <source>The list shows krbtgt of the own domain.</source>
        <translation>La liste affiche krbtgt du domaine propre.</translation>
    </message>
    <message>
        <source>Your computer holds no sign-on ticket at the moment. Please lock the screen and unlock it with your password; that fetches a new one.</source>
        <translation>Votre ordinateur n&apos;a pas de ticket d&apos;authentification pour le moment. Veuillez verrouiller l&apos;écran et le déverrouiller avec votre mot de passe ; cela en apporte un nouveau.</translation>
    </message>
    <message>
        <source>The list of tickets, how and where the user signed in, and whether the domain controller answers.</source>
        <translation>La liste des tickets, comment et où l&apos;utilisateur a ouvert sa session, et si le contrôleur de domaine répond.</translation>
    </message>
</context>
<context>
    <name>cause:ticket.expired</name>
    <message>
        <source>The tickets have expired</source>
        <translation>Les tickets ont expiré</translation>
    </message>
    <message>
        <source>The sign-on ticket has reached its end and was not renewed, usually because the computer was asleep or offline at that time.</source>
        <translation>Le ticket d&apos;authentification est arrivé à sa fin et n&apos;a pas été renouvelé, en général parce que l&apos;ordinateur était en veille ou hors ligne à ce moment.</translation>
    </message>
    <message>
        <source>its end time is past</source>
        <translation>son heure de fin est passée</translation>
    </message>
    <message>
        <source>TKT_EXPIRED</source>
        <translation>TKT_EXPIRED</translation>
    </message>
    <message>
        <source>Lock the screen and unlock it with the password, with the company network or VPN connected.</source>
        <translation>Verrouillez l&apos;écran et déverrouillez-le avec le mot de passe, avec le réseau de l&apos;entreprise ou le VPN connecté.</translation>
    </message>
    <message>
        <source>On Linux or macOS fetch a new ticket.</source>
        <translation>Sous Linux ou macOS, obtenez un nouveau ticket.</translation>
    </message>
    <message>
        <source>For jobs that run longer than a ticket lives, use a keytab or renew in time.</source>
        <translation>Pour les travaux qui durent plus qu&apos;un ticket, utilisez un keytab ou renouvelez à temps.</translation>
    </message>
    <message>
        <source>The end time lies ahead.</source>
        <translation>L&apos;heure de fin est dans le futur.</translation>
    </message>
    <message>
        <source>Your sign-on ticket has run out. Please lock the screen and unlock it with your password; that brings a new one.</source>
        <translation>Votre ticket d&apos;authentification a expiré. Veuillez verrouiller l&apos;écran et le déverrouiller avec votre mot de passe ; cela en apporte un nouveau.</translation>
    </message>
    <message>
        <source>The list with start and end times, and whether the computer was asleep or offline.</source>
        <translation>La liste avec les heures de début et de fin, et si l&apos;ordinateur était en veille ou hors ligne.</translation>
    </message>
</context>
<context>
    <name>cause:ticket.not-yet-valid</name>
    <message>
        <source>The ticket is not yet valid</source>
        <translation>Le ticket n&apos;est pas encore valide</translation>
    </message>
    <message>
        <source>The ticket&apos;s start lies in the future: it was asked for a later time, or two clocks disagree about what time it is.</source>
        <translation>Le début du ticket est dans le futur : il a été demandé pour plus tard, ou deux horloges ne sont pas d&apos;accord.</translation>
    </message>
    <message>
        <source>its start lies in the future</source>
        <translation>son début est dans le futur</translation>
    </message>
    <message>
        <source>TKT_NYV</source>
        <translation>TKT_NYV</translation>
    </message>
    <message>
        <source>Compare the ticket&apos;s start time with the clock, the time zone too.</source>
        <translation>Comparez l&apos;heure de début du ticket avec l&apos;horloge, fuseau horaire compris.</translation>
    </message>
    <message>
        <source>Throw the ticket away and fetch a new one.</source>
        <translation>Jetez le ticket et obtenez-en un nouveau.</translation>
    </message>
    <message>
        <source>If the new ticket starts in the future too, compare the domain controller&apos;s clock with a phone.</source>
        <translation>Si le nouveau ticket commence aussi dans le futur, comparez l&apos;horloge du contrôleur de domaine avec un téléphone.</translation>
    </message>
    <message>
        <source>The start time is past, and the service takes the ticket.</source>
        <translation>L&apos;heure de début est passée, et le service accepte le ticket.</translation>
    </message>
    <message>
        <source>Your ticket is dated for later than now. We fetch a new one; if it happens again, a clock is wrong somewhere.</source>
        <translation>Votre ticket est daté de plus tard que maintenant. Nous en obtenons un nouveau ; si cela se reproduit, une horloge est fausse quelque part.</translation>
    </message>
    <message>
        <source>Start time of the ticket with zone, the clock of the computer and of the controller, and how the ticket was fetched.</source>
        <translation>Heure de début du ticket avec fuseau, horloge de l&apos;ordinateur et du contrôleur, et comment le ticket a été obtenu.</translation>
    </message>
</context>
<context>
    <name>cause:ticket.stale</name>
    <message>
        <source>A cached ticket predates a change of groups, password or service account</source>
        <translation>Un ticket en cache est antérieur à un changement de groupes, de mot de passe ou de compte de service</translation>
    </message>
    <message>
        <source>The tickets in the cache were issued before something was changed. They keep the old groups or the old key until they are fetched anew.</source>
        <translation>Les tickets du cache ont été délivrés avant un changement. Ils gardent les anciens groupes ou l&apos;ancienne clé jusqu&apos;à ce qu&apos;on en obtienne d&apos;autres.</translation>
    </message>
    <message>
        <source>issued before the change</source>
        <translation>délivré avant le changement</translation>
    </message>
    <message>
        <source>fresh tickets help</source>
        <translation>des tickets neufs aident</translation>
    </message>
    <message>
        <source>Clear the tickets, then sign out and in again.</source>
        <translation>Purgez les tickets, puis fermez et rouvrez la session.</translation>
    </message>
    <message>
        <source>For services of the computer itself clear the computer&apos;s tickets in an administrator&apos;s prompt, or restart it.</source>
        <translation>Pour les services de l&apos;ordinateur lui-même, purgez les tickets de l&apos;ordinateur dans une invite d&apos;administrateur, ou redémarrez-le.</translation>
    </message>
    <message>
        <source>The start times are later than the change, and the service works.</source>
        <translation>Les heures de début sont postérieures au changement, et le service fonctionne.</translation>
    </message>
    <message>
        <source>Your computer still holds a ticket from before the change. Please sign out and in again; that brings a fresh one.</source>
        <translation>Votre ordinateur a encore un ticket d&apos;avant le changement. Veuillez fermer puis rouvrir votre session ; cela en apporte un neuf.</translation>
    </message>
    <message>
        <source>What was changed and when, and the start times of the tickets.</source>
        <translation>Ce qui a été changé et quand, et les heures de début des tickets.</translation>
    </message>
</context>
<context>
    <name>cause:ticket.cache-inaccessible</name>
    <message>
        <source>The ticket cache cannot be read</source>
        <translation>Le cache de tickets est illisible</translation>
    </message>
    <message>
        <source>Tickets may be there, but the program cannot open them: wrong owner or permissions, a wrong name in KRB5CCNAME, or a damaged file.</source>
        <translation>Il y a peut-être des tickets, mais le programme ne peut pas les ouvrir : mauvais propriétaire ou autorisations, mauvais nom dans KRB5CCNAME, ou fichier endommagé.</translation>
    </message>
    <message>
        <source>the cache cannot be opened</source>
        <translation>le cache ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>the library says why</source>
        <translation>la bibliothèque dit pourquoi</translation>
    </message>
    <message>
        <source>See which cache is meant and who owns it.</source>
        <translation>Regardez de quel cache il s&apos;agit et qui en est propriétaire.</translation>
    </message>
    <message>
        <source>Correct owner and permissions (only the user may read it), or remove the damaged file and fetch a new ticket.</source>
        <translation>Corrigez le propriétaire et les autorisations (seul l&apos;utilisateur peut le lire), ou supprimez le fichier endommagé et obtenez un nouveau ticket.</translation>
    </message>
    <message>
        <source>In containers and services set KRB5CCNAME to a place that the program may read.</source>
        <translation>Dans les conteneurs et services, réglez KRB5CCNAME sur un endroit que le programme peut lire.</translation>
    </message>
    <message>
        <source>klist lists the tickets under the same user as the program.</source>
        <translation>klist liste les tickets sous le même utilisateur que le programme.</translation>
    </message>
    <message>
        <source>The place where your computer keeps its tickets cannot be opened. I clear it away; then you sign in once more.</source>
        <translation>L&apos;endroit où votre ordinateur garde ses tickets ne peut pas être ouvert. Je le nettoie ; puis vous vous authentifiez encore une fois.</translation>
    </message>
    <message>
        <source>The exact error, the value of KRB5CCNAME, owner and permissions of the file, and the user the program runs as.</source>
        <translation>L&apos;erreur exacte, la valeur de KRB5CCNAME, propriétaire et autorisations du fichier, et l&apos;utilisateur sous lequel s&apos;exécute le programme.</translation>
    </message>
</context>
<context>
    <name>cause:trust.aes-disabled</name>
    <message>
        <source>AES is not enabled on the realm trust</source>
        <translation>AES n&apos;est pas activé sur l&apos;approbation de realm</translation>
    </message>
    <message>
        <source>The trust with the proxy&apos;s realm exists, but the box for AES is not ticked. The proxy&apos;s realm takes only AES, so the domain controller finds no encryption for the ticket and refuses.</source>
        <translation>L&apos;approbation avec le realm du proxy existe, mais la case AES n&apos;est pas cochée. Le realm du proxy n&apos;accepte que AES ; le contrôleur de domaine ne trouve donc pas de chiffrement pour le ticket et refuse.</translation>
    </message>
    <message>
        <source>the domain controller finds no common encryption for the trust</source>
        <translation>le contrôleur de domaine ne trouve aucun chiffrement commun pour l&apos;approbation</translation>
    </message>
    <message>
        <source>ETYPE_NOSUPP</source>
        <translation>ETYPE_NOSUPP</translation>
    </message>
    <message>
        <source>Open &apos;Active Directory Domains and Trusts&apos;, the properties of the domain, the trust, and tick &apos;The other domain supports Kerberos AES Encryption&apos;.</source>
        <translation>Ouvrez &apos;Domaines et approbations Active Directory&apos;, les propriétés du domaine, l&apos;approbation, et cochez &apos;L&apos;autre domaine prend en charge le chiffrement AES via Kerberos&apos;.</translation>
    </message>
    <message>
        <source>Or set it on a domain controller from the command line.</source>
        <translation>Ou réglez-le sur un contrôleur de domaine en ligne de commande.</translation>
    </message>
    <message>
        <source>When the change has reached all domain controllers, clear the tickets and load a page.</source>
        <translation>Quand le changement a atteint tous les contrôleurs de domaine, purgez les tickets et chargez une page.</translation>
    </message>
    <message>
        <source>Asking for the ticket by hand succeeds, and its encryption is AES.</source>
        <translation>La demande à la main du ticket réussit, et son chiffrement est AES.</translation>
    </message>
    <message>
        <source>The page opens without a code.</source>
        <translation>La page s&apos;ouvre sans code.</translation>
    </message>
    <message>
        <source>The connection between our domain and the web gateway does not allow today&apos;s encryption yet. Our directory team has to tick one box; after that it works for everybody.</source>
        <translation>La liaison entre notre domaine et la passerelle web n&apos;autorise pas encore le chiffrement actuel. Notre équipe annuaire doit cocher une case ; ensuite cela fonctionne pour tous.</translation>
    </message>
    <message>
        <source>The answer ETYPE_NOSUPP (14) for krbtgt/PROXY-REALM with time and domain controller, and the name of the trust.</source>
        <translation>La réponse ETYPE_NOSUPP (14) pour krbtgt/PROXY-REALM avec l&apos;heure et le contrôleur de domaine, et le nom de l&apos;approbation.</translation>
    </message>
</context>
<context>
    <name>cause:trust.missing</name>
    <message>
        <source>The realm trust is not configured</source>
        <translation>L&apos;approbation de realm n&apos;est pas configurée</translation>
    </message>
    <message>
        <source>The computer asks its domain controller for the way to the proxy&apos;s realm, and the controller knows no such realm. The trust was never created, or was deleted.</source>
        <translation>L&apos;ordinateur demande à son contrôleur de domaine le chemin vers le realm du proxy, et le contrôleur ne connaît pas ce realm. L&apos;approbation n&apos;a jamais été créée, ou a été supprimée.</translation>
    </message>
    <message>
        <source>the domain controller does not know the realm</source>
        <translation>le contrôleur de domaine ne connaît pas le realm</translation>
    </message>
    <message>
        <source>S_PRINCIPAL_UNKNOWN</source>
        <translation>S_PRINCIPAL_UNKNOWN</translation>
    </message>
    <message>
        <source>See whether a trust with the realm is listed.</source>
        <translation>Regardez si une approbation avec le realm est listée.</translation>
    </message>
    <message>
        <source>Create a realm trust: name in capital letters, one-way incoming, non-transitive, with the password that the proxy&apos;s admin portal generates; tick AES.</source>
        <translation>Créez une approbation de realm : nom en majuscules, unidirectionnelle entrante, non transitive, avec le mot de passe généré par le portail d&apos;administration du proxy ; cochez AES.</translation>
    </message>
    <message>
        <source>Generate the trust password in the admin portal and hand it over by a safe way.</source>
        <translation>Générez le mot de passe de l&apos;approbation dans le portail d&apos;administration et transmettez-le par une voie sûre.</translation>
    </message>
    <message>
        <source>Clear the tickets and load a page.</source>
        <translation>Purgez les tickets et chargez une page.</translation>
    </message>
    <message>
        <source>nltest lists the realm as inbound.</source>
        <translation>nltest liste le realm comme entrant (inbound).</translation>
    </message>
    <message>
        <source>The list shows krbtgt/PROXY-REALM after loading a page.</source>
        <translation>La liste affiche krbtgt/PROXY-REALM après le chargement d&apos;une page.</translation>
    </message>
    <message>
        <source>Our domain has no connection to the web gateway&apos;s realm yet, or it was lost. The directory team sets it up; you do not have to do anything.</source>
        <translation>Notre domaine n&apos;a pas encore de liaison avec le realm de la passerelle web, ou elle a été perdue. L&apos;équipe annuaire la met en place ; vous n&apos;avez rien à faire.</translation>
    </message>
    <message>
        <source>The answer S_PRINCIPAL_UNKNOWN (7) for krbtgt/PROXY-REALM with time and domain controller, and the output of nltest /domain_trusts.</source>
        <translation>La réponse S_PRINCIPAL_UNKNOWN (7) pour krbtgt/PROXY-REALM avec l&apos;heure et le contrôleur de domaine, et la sortie de nltest /domain_trusts.</translation>
    </message>
</context>
<context>
    <name>cause:trust.password-mismatch</name>
    <message>
        <source>The two sides of the realm trust hold different passwords</source>
        <translation>Les deux côtés de l&apos;approbation de realm ont des mots de passe différents</translation>
    </message>
    <message>
        <source>The own domain controller hands out the ticket for the proxy&apos;s realm, but the KDC there cannot read it: the two sides of the trust hold different passwords. The domain controller does not notice.</source>
        <translation>Le contrôleur de domaine propre délivre le ticket pour le realm du proxy, mais le KDC ne peut pas l&apos;y lire : les deux côtés de l&apos;approbation ont des mots de passe différents. Le contrôleur de domaine ne le remarque pas.</translation>
    </message>
    <message>
        <source>the own side works</source>
        <translation>le côté propre fonctionne</translation>
    </message>
    <message>
        <source>the other side cannot read that ticket</source>
        <translation>l&apos;autre côté ne peut pas lire ce ticket</translation>
    </message>
    <message>
        <source>the KDC of the other realm cannot decrypt the cross-realm ticket</source>
        <translation>le KDC de l&apos;autre realm ne peut pas déchiffrer le ticket inter-realm</translation>
    </message>
    <message>
        <source>it looks in order, a password cannot be seen</source>
        <translation>elle paraît en ordre, un mot de passe ne se voit pas</translation>
    </message>
    <message>
        <source>Generate a new trust password in the proxy&apos;s admin portal.</source>
        <translation>Générez un nouveau mot de passe d&apos;approbation dans le portail d&apos;administration du proxy.</translation>
    </message>
    <message>
        <source>Delete the realm trust and create it again with the new password, in capital letters, incoming, with AES.</source>
        <translation>Supprimez l&apos;approbation de realm et recréez-la avec le nouveau mot de passe, en majuscules, entrante, avec AES.</translation>
    </message>
    <message>
        <source>When the change has reached all domain controllers, clear the tickets and load a page.</source>
        <translation>Quand le changement a atteint tous les contrôleurs de domaine, purgez les tickets et chargez une page.</translation>
    </message>
    <message>
        <source>The list shows HTTP/ for the proxy&apos;s host in the proxy&apos;s realm.</source>
        <translation>La liste affiche HTTP/ pour l&apos;hôte du proxy dans le realm du proxy.</translation>
    </message>
    <message>
        <source>Our domain and the web gateway share a secret, and the two copies do not match any more. Two of our teams renew it together.</source>
        <translation>Notre domaine et la passerelle web partagent un secret, et les deux copies ne correspondent plus. Deux de nos équipes le renouvellent ensemble.</translation>
    </message>
    <message>
        <source>A capture with error 31 or 41 from the proxy realm&apos;s KDC, the list of tickets, and when the trust password was last generated.</source>
        <translation>Une capture avec l&apos;erreur 31 ou 41 du KDC du realm du proxy, la liste des tickets, et la dernière génération du mot de passe de l&apos;approbation.</translation>
    </message>
</context>
<context>
    <name>cause:trust.realm-name-wrong</name>
    <message>
        <source>The trust or mapping names the wrong realm (case, cloud name)</source>
        <translation>L&apos;approbation ou le mappage désigne le mauvais realm (casse, nom du cloud)</translation>
    </message>
    <message>
        <source>A trust or a mapping exists, but under another name: in small letters, with a typing error, or for another cloud. Realm names are compared letter by letter.</source>
        <translation>Une approbation ou un mappage existe, mais sous un autre nom : en minuscules, avec une faute de frappe, ou pour un autre cloud. Les noms de realm sont comparés lettre par lettre.</translation>
    </message>
    <message>
        <source>there is no trust of exactly that name</source>
        <translation>il n&apos;y a pas d&apos;approbation de ce nom exact</translation>
    </message>
    <message>
        <source>the realm is not the one the proxy&apos;s host belongs to</source>
        <translation>le realm n&apos;est pas celui auquel appartient l&apos;hôte du proxy</translation>
    </message>
    <message>
        <source>a realm in small letters is another realm</source>
        <translation>un realm en minuscules est un autre realm</translation>
    </message>
    <message>
        <source>Compare the trust&apos;s name, letter by letter, with the cloud&apos;s name in the proxy&apos;s admin portal. It must be in capital letters.</source>
        <translation>Comparez lettre par lettre le nom de l&apos;approbation avec le nom du cloud dans le portail d&apos;administration du proxy. Il doit être en majuscules.</translation>
    </message>
    <message>
        <source>Delete the wrong trust and create it anew under the right name.</source>
        <translation>Supprimez l&apos;approbation erronée et recréez-la sous le bon nom.</translation>
    </message>
    <message>
        <source>Compare the realm in the policies with it too: the value names below MitRealms and domain_realm.</source>
        <translation>Comparez-y aussi le realm dans les stratégies : les noms de valeur sous MitRealms et domain_realm.</translation>
    </message>
    <message>
        <source>Update the policies, clear the tickets, load a page.</source>
        <translation>Mettez à jour les stratégies, purgez les tickets, chargez une page.</translation>
    </message>
    <message>
        <source>The list shows krbtgt/ with the right realm in capital letters.</source>
        <translation>La liste affiche krbtgt/ avec le bon realm en majuscules.</translation>
    </message>
    <message>
        <source>The connection to the web gateway was set up under a slightly wrong name. The directory team corrects it.</source>
        <translation>La liaison avec la passerelle web a été mise en place sous un nom légèrement faux. L&apos;équipe annuaire le corrige.</translation>
    </message>
    <message>
        <source>The realm asked for, the trust&apos;s name, the cloud&apos;s name from the admin portal, and the proxy&apos;s host name.</source>
        <translation>Le realm demandé, le nom de l&apos;approbation, le nom du cloud dans le portail d&apos;administration, et le nom d&apos;hôte du proxy.</translation>
    </message>
</context>
<context>
    <name>cause:realm.transit-refused</name>
    <message>
        <source>The trust path is refused</source>
        <translation>Le chemin d&apos;approbation est refusé</translation>
    </message>
    <message>
        <source>The two realms know each other, but the KDC does not accept the path between them: the trust is not transitive, a realm in between is not allowed, or selective authentication shuts the user out.</source>
        <translation>Les deux realms se connaissent, mais le KDC n&apos;accepte pas le chemin entre eux : l&apos;approbation n&apos;est pas transitive, un realm intermédiaire n&apos;est pas autorisé, ou l&apos;authentification sélective exclut l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>PATH_NOT_ACCEPTED</source>
        <translation>PATH_NOT_ACCEPTED</translation>
    </message>
    <message>
        <source>Note from which realm to which the ticket was asked, and which KDC refused.</source>
        <translation>Notez de quel realm vers lequel le ticket a été demandé, et quel KDC a refusé.</translation>
    </message>
    <message>
        <source>Look at the trust between the two: transitive or not, direction, selective authentication (&apos;Allowed to Authenticate&apos; on the target).</source>
        <translation>Regardez l&apos;approbation entre les deux : transitive ou non, sens, authentification sélective (&apos;Autorisation d&apos;authentifier&apos; (Allowed to Authenticate) sur la cible).</translation>
    </message>
    <message>
        <source>On MIT realms, list the realms in between under [capaths] on client and server.</source>
        <translation>Pour des realms MIT, listez les realms intermédiaires sous [capaths] sur le client et le serveur.</translation>
    </message>
    <message>
        <source>The ticket is issued.</source>
        <translation>Le ticket est délivré.</translation>
    </message>
    <message>
        <source>The two domains know each other, but the way between them is closed for this purpose. The directory team has to open it.</source>
        <translation>Les deux domaines se connaissent, mais le chemin entre eux est fermé pour cet usage. L&apos;équipe annuaire doit l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Both realms, the KDC that refused with its code, and the properties of the trust.</source>
        <translation>Les deux realms, le KDC qui a refusé avec son code, et les propriétés de l&apos;approbation.</translation>
    </message>
</context>
<context>
    <name>cause:unknown</name>
    <message>
        <source>The evidence fits no known cause: escalate</source>
        <translation>Les indices ne correspondent à aucune cause connue : escalader</translation>
    </message>
    <message>
        <source>Nothing wrong was seen, or what was seen does not fit any cause that is known here. The next team needs all that was collected.</source>
        <translation>Rien de faux n&apos;a été vu, ou ce qui a été vu ne correspond à aucune cause connue ici. L&apos;équipe suivante a besoin de tout ce qui a été recueilli.</translation>
    </message>
    <message>
        <source>If nothing wrong was seen, look at what is listed as not looked at, and collect it at the moment when the trouble occurs.</source>
        <translation>Si rien de faux n&apos;a été vu, regardez ce qui est indiqué comme non examiné, et recueillez-le au moment où le problème survient.</translation>
    </message>
    <message>
        <source>Save the report and hand it over with time, computer, user, and what was tried.</source>
        <translation>Enregistrez le rapport et transmettez-le avec l&apos;heure, l&apos;ordinateur, l&apos;utilisateur et ce qui a été essayé.</translation>
    </message>
    <message>
        <source>Take a capture on the computer while the trouble is repeated, together with the domain controller&apos;s events of the same minute.</source>
        <translation>Prenez une capture sur l&apos;ordinateur pendant que le problème est reproduit, avec les événements du contrôleur de domaine de la même minute.</translation>
    </message>
    <message>
        <source>The trouble does not come back at the same step.</source>
        <translation>Le problème ne revient pas à la même étape.</translation>
    </message>
    <message>
        <source>I have collected everything that can be seen from here and pass it on to our specialists. They call you back.</source>
        <translation>J&apos;ai recueilli tout ce qui se voit d&apos;ici et je le transmets à nos spécialistes. Ils vous rappelleront.</translation>
    </message>
    <message>
        <source>The report, a capture of one attempt, the events of the same minute, and what was changed lately.</source>
        <translation>Le rapport, une capture d&apos;un essai, les événements de la même minute, et ce qui a été changé récemment.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.user-unknown</name>
    <message>
        <source>The signed-in user is not a user of the Zscaler tenant</source>
        <translation>L&apos;utilisateur authentifié n&apos;est pas un utilisateur du tenant Zscaler</translation>
    </message>
    <message>
        <source>Kerberos works: Zscaler could read the ticket. It then looked for the name in it (short logon name and Windows domain, not the mail address) and found no such user.</source>
        <translation>Kerberos fonctionne : Zscaler a pu lire le ticket. Il y a ensuite cherché le nom (nom d&apos;ouverture de session court et domaine Windows, pas l&apos;adresse e-mail) et n&apos;a pas trouvé cet utilisateur.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>toute la chaîne de tickets fonctionne</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>ce code de page le dit</translation>
    </message>
    <message>
        <source>the list has no user of that name</source>
        <translation>la liste n&apos;a pas d&apos;utilisateur de ce nom</translation>
    </message>
    <message>
        <source>the list has the mail address or an old name</source>
        <translation>la liste a l&apos;adresse e-mail ou un ancien nom</translation>
    </message>
    <message>
        <source>Read the client name in the list of tickets and write it down letter by letter. This is what Zscaler looks for.</source>
        <translation>Lisez le nom du client dans la liste des tickets et notez-le lettre par lettre. C&apos;est ce que Zscaler cherche.</translation>
    </message>
    <message>
        <source>Search the Zscaler user list for exactly that name. Add the user, or run the directory synchronisation and see that the user comes with it.</source>
        <translation>Cherchez exactement ce nom dans la liste des utilisateurs Zscaler. Ajoutez l&apos;utilisateur, ou lancez la synchronisation de l&apos;annuaire et vérifiez qu&apos;il arrive avec elle.</translation>
    </message>
    <message>
        <source>If many users are affected, map the login attribute of the provisioning to sAMAccountName with the Windows domain.</source>
        <translation>Si beaucoup d&apos;utilisateurs sont touchés, mappez l&apos;attribut de connexion du provisionnement sur sAMAccountName avec le domaine Windows.</translation>
    </message>
    <message>
        <source>Close all browser windows, open a new one and load any page: it opens without a code.</source>
        <translation>Fermez toutes les fenêtres du navigateur, ouvrez-en une nouvelle et chargez une page quelconque : elle s&apos;ouvre sans code.</translation>
    </message>
    <message>
        <source>The Zscaler web log shows the user&apos;s name for that request.</source>
        <translation>Le journal web de Zscaler affiche le nom de l&apos;utilisateur pour cette requête.</translation>
    </message>
    <message>
        <source>Your sign-on works. The web gateway just does not know your user name yet. I am passing it to the team that can add it; you do not have to change anything.</source>
        <translation>Votre authentification fonctionne. La passerelle web ne connaît simplement pas encore votre nom d&apos;utilisateur. Je le transmets à l&apos;équipe qui peut l&apos;ajouter ; vous n&apos;avez rien à changer.</translation>
    </message>
    <message>
        <source>The client name from klist word for word, the page code with its time, and since when the account exists or was renamed.</source>
        <translation>Le nom du client dans klist mot pour mot, le code de page avec son heure, et depuis quand le compte existe ou a été renommé.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.realm-unregistered</name>
    <message>
        <source>The Kerberos realm is not a registered domain of the tenant</source>
        <translation>Le realm Kerberos n&apos;est pas un domaine enregistré du tenant</translation>
    </message>
    <message>
        <source>Zscaler received a valid ticket, but from a Windows domain that it does not count as one of the company&apos;s. Only Zscaler can register the domain.</source>
        <translation>Zscaler a reçu un ticket valide, mais d&apos;un domaine Windows qu&apos;il ne compte pas parmi ceux de l&apos;entreprise. Seul Zscaler peut enregistrer le domaine.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>toute la chaîne de tickets fonctionne</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>ce code de page le dit</translation>
    </message>
    <message>
        <source>everybody of that domain is affected</source>
        <translation>tous les utilisateurs de ce domaine sont touchés</translation>
    </message>
    <message>
        <source>Note the part after the @ of the client name in the list of tickets; this is the realm.</source>
        <translation>Notez la partie après le @ du nom du client dans la liste des tickets ; c&apos;est le realm.</translation>
    </message>
    <message>
        <source>Compare the realm with the domains in the company profile of the Zscaler admin portal.</source>
        <translation>Comparez le realm avec les domaines du profil d&apos;entreprise dans le portail d&apos;administration Zscaler.</translation>
    </message>
    <message>
        <source>Ask Zscaler Support to register the realm for the tenant.</source>
        <translation>Demandez au support Zscaler d&apos;enregistrer le realm pour le tenant.</translation>
    </message>
    <message>
        <source>The realm is listed in the company profile, and a user of that domain can browse.</source>
        <translation>Le realm est listé dans le profil d&apos;entreprise, et un utilisateur de ce domaine peut naviguer.</translation>
    </message>
    <message>
        <source>Your computer and your password are fine. The web gateway does not know our domain yet; its provider has to add it, and that takes a little time.</source>
        <translation>Votre ordinateur et votre mot de passe sont bons. La passerelle web ne connaît pas encore notre domaine ; son fournisseur doit l&apos;ajouter, et cela prend un peu de temps.</translation>
    </message>
    <message>
        <source>The realm, the tenant&apos;s name and cloud, and whether users of other domains of the company get through.</source>
        <translation>Le realm, le nom et le cloud du tenant, et si des utilisateurs d&apos;autres domaines de l&apos;entreprise passent.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.header-corrupted</name>
    <message>
        <source>Something between client and proxy damages the Proxy-Authorization header</source>
        <translation>Quelque chose entre le client et le proxy endommage l&apos;en-tête Proxy-Authorization</translation>
    </message>
    <message>
        <source>The browser sent a ticket, but what arrived at Zscaler could not be decoded. A second proxy, a local relay or an inspecting device cuts or rewrites the line that carries it.</source>
        <translation>Le navigateur a envoyé un ticket, mais ce qui est arrivé chez Zscaler n&apos;a pas pu être décodé. Un second proxy, un relais local ou un équipement d&apos;inspection coupe ou réécrit la ligne qui le porte.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>toute la chaîne de tickets fonctionne</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>ce code de page le dit</translation>
    </message>
    <message>
        <source>what was sent does not decode</source>
        <translation>ce qui a été envoyé ne se décode pas</translation>
    </message>
    <message>
        <source>a device on the way can rewrite the line</source>
        <translation>un équipement sur le chemin peut réécrire la ligne</translation>
    </message>
    <message>
        <source>Ask which programs or devices stand between browser and Zscaler: local relay, second proxy, inspecting firewall, security agent.</source>
        <translation>Demandez quels programmes ou équipements se trouvent entre le navigateur et Zscaler : relais local, second proxy, pare-feu d&apos;inspection, agent de sécurité.</translation>
    </message>
    <message>
        <source>Load a page past each of them in turn, for instance from another network segment, and see when the code disappears.</source>
        <translation>Chargez une page en contournant chacun d&apos;eux tour à tour, par exemple depuis un autre segment de réseau, et voyez quand le code disparaît.</translation>
    </message>
    <message>
        <source>Switch off header rewriting and header length limits for the proxy&apos;s traffic on that device.</source>
        <translation>Désactivez sur cet équipement la réécriture d&apos;en-têtes et les limites de longueur d&apos;en-tête pour le trafic du proxy.</translation>
    </message>
    <message>
        <source>If nothing stands in between, open a case with Zscaler with a capture of the request.</source>
        <translation>S&apos;il n&apos;y a rien entre les deux, ouvrez un dossier chez Zscaler avec une capture de la requête.</translation>
    </message>
    <message>
        <source>The page loads, and a capture shows a Negotiate header of full length arriving at the proxy.</source>
        <translation>La page se charge, et une capture montre un en-tête Negotiate complet qui arrive au proxy.</translation>
    </message>
    <message>
        <source>Your sign-on is sent off correctly but gets damaged on the way. The network team has to find the device that does it.</source>
        <translation>Votre authentification est envoyée correctement mais endommagée en route. L&apos;équipe réseau doit trouver l&apos;équipement en cause.</translation>
    </message>
    <message>
        <source>A capture of the request at the client, the list of devices on the way, the page code with time and public address.</source>
        <translation>Une capture de la requête côté client, la liste des équipements sur le chemin, le code de page avec l&apos;heure et l&apos;adresse publique.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.username-too-long</name>
    <message>
        <source>The login name is longer than the proxy accepts</source>
        <translation>Le nom de connexion est plus long que ce que le proxy accepte</translation>
    </message>
    <message>
        <source>The ticket is good, but the user&apos;s login name together with the domain has more characters than Zscaler takes. Zscaler does not publish the limit.</source>
        <translation>Le ticket est bon, mais le nom de connexion de l&apos;utilisateur, domaine compris, a plus de caractères que Zscaler n&apos;en accepte. Zscaler ne publie pas la limite.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>toute la chaîne de tickets fonctionne</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>ce code de page le dit</translation>
    </message>
    <message>
        <source>Count the characters of the client name in the list of tickets, the realm included.</source>
        <translation>Comptez les caractères du nom du client dans la liste des tickets, realm compris.</translation>
    </message>
    <message>
        <source>Ask Zscaler Support for the limit and for a way out.</source>
        <translation>Demandez au support Zscaler la limite et une solution.</translation>
    </message>
    <message>
        <source>If Zscaler cannot help, plan a shorter logon name together with the user.</source>
        <translation>Si Zscaler ne peut pas aider, prévoyez avec l&apos;utilisateur un nom d&apos;ouverture de session plus court.</translation>
    </message>
    <message>
        <source>After the change the user signs out and in again, and pages open.</source>
        <translation>Après le changement, l&apos;utilisateur ferme et rouvre sa session, et les pages s&apos;ouvrent.</translation>
    </message>
    <message>
        <source>Your user name is longer than the web gateway can take. We ask its provider first; your name is changed only if there is no other way.</source>
        <translation>Votre nom d&apos;utilisateur est plus long que ce que la passerelle web accepte. Nous interrogeons d&apos;abord son fournisseur ; votre nom ne sera changé que s&apos;il n&apos;y a pas d&apos;autre moyen.</translation>
    </message>
    <message>
        <source>The client name, its length, and the name of a colleague for whom it works.</source>
        <translation>Le nom du client, sa longueur, et le nom d&apos;un collègue pour qui cela fonctionne.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.token-invalid-other</name>
    <message>
        <source>The proxy refuses the token and the clock is right</source>
        <translation>Le proxy refuse le jeton et l&apos;horloge est juste</translation>
    </message>
    <message>
        <source>Zscaler calls the token or the user name invalid, and the usual reason, a wrong clock, is ruled out. Only Zscaler sees the rest.</source>
        <translation>Zscaler dit le jeton ou le nom d&apos;utilisateur non valide, et la raison habituelle, une horloge fausse, est écartée. Zscaler seul voit le reste.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>toute la chaîne de tickets fonctionne</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>ce code de page le dit</translation>
    </message>
    <message>
        <source>the clock is not the reason</source>
        <translation>l&apos;horloge n&apos;est pas la raison</translation>
    </message>
    <message>
        <source>Make sure that clock, date and time zone of the computer are right to the minute.</source>
        <translation>Vérifiez que l&apos;horloge, la date et le fuseau horaire de l&apos;ordinateur sont justes à la minute.</translation>
    </message>
    <message>
        <source>Clear the tickets and sign in again, so that a fresh ticket is sent.</source>
        <translation>Purgez les tickets et rouvrez la session, pour qu&apos;un ticket neuf soit envoyé.</translation>
    </message>
    <message>
        <source>Open a case with Zscaler with the page code, time, user, edge host name and a capture.</source>
        <translation>Ouvrez un dossier chez Zscaler avec le code de page, l&apos;heure, l&apos;utilisateur, le nom d&apos;hôte de l&apos;edge et une capture.</translation>
    </message>
    <message>
        <source>The page loads after Zscaler&apos;s answer was put into effect.</source>
        <translation>La page se charge après mise en œuvre de la réponse de Zscaler.</translation>
    </message>
    <message>
        <source>Everything on your computer looks right, the time as well. The provider of the web gateway has to look into its own records.</source>
        <translation>Tout paraît juste sur votre ordinateur, l&apos;heure aussi. Le fournisseur de la passerelle web doit consulter ses propres journaux.</translation>
    </message>
    <message>
        <source>Page code with exact time and zone, client name, edge host name from klist, clock offset, capture of one attempt.</source>
        <translation>Code de page avec heure exacte et fuseau, nom du client, nom d&apos;hôte de l&apos;edge dans klist, écart d&apos;horloge, capture d&apos;un essai.</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.page-generic</name>
    <message>
        <source>The proxy shows its generic error page</source>
        <translation>Le proxy affiche sa page d&apos;erreur générique</translation>
    </message>
    <message>
        <source>Zscaler shows the code for which it gives no reason. The fault lies in the service or in the tenant&apos;s configuration, or it was passing.</source>
        <translation>Zscaler affiche le code pour lequel il ne donne pas de raison. Le défaut est dans le service ou dans la configuration du tenant, ou il était passager.</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>toute la chaîne de tickets fonctionne</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>ce code de page le dit</translation>
    </message>
    <message>
        <source>Load the page again after a minute, then another page, then ask a colleague. Note which of them fail.</source>
        <translation>Rechargez la page après une minute, puis une autre page, puis demandez à un collègue. Notez ce qui échoue.</translation>
    </message>
    <message>
        <source>Write down time with zone, address of the page and the text on it.</source>
        <translation>Notez l&apos;heure avec le fuseau, l&apos;adresse de la page et le texte affiché.</translation>
    </message>
    <message>
        <source>Open a case with Zscaler with these notes.</source>
        <translation>Ouvrez un dossier chez Zscaler avec ces notes.</translation>
    </message>
    <message>
        <source>The page that showed the code opens again, in a new window too.</source>
        <translation>La page qui affichait le code s&apos;ouvre de nouveau, aussi dans une nouvelle fenêtre.</translation>
    </message>
    <message>
        <source>The web gateway has a trouble of its own. Please try again in a moment; I report it to its provider meanwhile.</source>
        <translation>La passerelle web a elle-même un problème. Veuillez réessayer dans un instant ; je le signale entre-temps à son fournisseur.</translation>
    </message>
    <message>
        <source>Time with zone, page address, user, public address of the site, which pages and users are affected.</source>
        <translation>Heure avec fuseau, adresse de la page, utilisateur, adresse publique du site, pages et utilisateurs touchés.</translation>
    </message>
</context>
<context>
    <name>event-field:4768</name>
    <message>
        <source>What event 4768 tells, and where it is written</source>
        <translation>Ce que dit l&apos;événement 4768, et où il est écrit</translation>
    </message>
    <message>
        <source>A domain controller notes here that somebody asked for a main ticket (TGT), and whether it was given. It is the record of nearly every sign-on to the domain.</source>
        <translation>Un contrôleur de domaine note ici que quelqu&apos;un a demandé un ticket principal (TGT), et s&apos;il a été donné. C&apos;est la trace de presque toute authentification au domaine.</translation>
    </message>
    <message>
        <source>Each time a KDC gives out a ticket-granting ticket, and each time it refuses one.</source>
        <translation>Chaque fois qu&apos;un KDC délivre un ticket-granting ticket, et chaque fois qu&apos;il en refuse un.</translation>
    </message>
    <message>
        <source>Only on domain controllers, from Windows Server 2008 on, in the Security log, subcategory &quot;Kerberos Authentication Service&quot;.</source>
        <translation>Seulement sur les contrôleurs de domaine, à partir de Windows Server 2008, dans le journal Sécurité, sous-catégorie &quot;Kerberos Authentication Service&quot; (Service d&apos;authentification Kerberos).</translation>
    </message>
    <message>
        <source>A refusal is a Failure event with a result code other than 0x0.</source>
        <translation>Un refus est un événement d&apos;échec avec un code de résultat autre que 0x0.</translation>
    </message>
    <message>
        <source>Wrong passwords and missing smart-card support (0x18, 0x10) are not here but in event 4771; older pages of Microsoft also count 0x17 among these.</source>
        <translation>Les mots de passe erronés et l&apos;absence de prise en charge de carte à puce (0x18, 0x10) ne sont pas ici mais dans l&apos;événement 4771 ; d&apos;anciennes pages de Microsoft y comptent aussi 0x17.</translation>
    </message>
    <message>
        <source>A user signs on or unlocks a computer, a computer starts, a service starts, a ticket has run out and is fetched anew.</source>
        <translation>Un utilisateur ouvre sa session ou déverrouille un ordinateur, un ordinateur démarre, un service démarre, un ticket a expiré et est redemandé.</translation>
    </message>
    <message>
        <source>No such events at all: the subcategory is not audited, or you look at another domain controller than the one that answered.</source>
        <translation>Aucun événement de ce type : la sous-catégorie n&apos;est pas auditée, ou vous regardez un autre contrôleur de domaine que celui qui a répondu.</translation>
    </message>
    <message>
        <source>Search all domain controllers for the account and the minute: the answer is only on the one that was asked.</source>
        <translation>Cherchez le compte et la minute sur tous les contrôleurs de domaine : la réponse n&apos;est que sur celui qui a été interrogé.</translation>
    </message>
    <message>
        <source>Enable the audit subcategory for success and failure: auditpol /get /subcategory:&quot;Kerberos Authentication Service&quot;.</source>
        <translation>Activez la sous-catégorie d&apos;audit pour les réussites et les échecs : auditpol /get /subcategory:&quot;Kerberos Authentication Service&quot;.</translation>
    </message>
    <message>
        <source>A test sign-on writes a 4768 with result 0x0 on one of the domain controllers.</source>
        <translation>Une authentification de test écrit un 4768 avec le résultat 0x0 sur l&apos;un des contrôleurs de domaine.</translation>
    </message>
    <message>
        <source>Which codes are missing from 4768: Microsoft&apos;s older page names 0x10, 0x17 and 0x18, a newer revision only 0x10 and 0x18. The described event has version 0; updates of 2025 write version 2 with ten more fields.</source>
        <translation>Codes absents de 4768 : l&apos;ancienne page de Microsoft indique 0x10, 0x17 et 0x18, une révision plus récente seulement 0x10 et 0x18. L&apos;événement décrit est en version 0 ; des mises à jour de 2025 écrivent la version 2 avec dix champs de plus.</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TargetUserName</name>
    <message>
        <source>Account Name: for whom the ticket was asked</source>
        <translation>Account Name : pour qui le ticket a été demandé</translation>
    </message>
    <message>
        <source>This is the account that wanted to sign on. A name with a dollar sign at the end is a computer.</source>
        <translation>C&apos;est le compte qui voulait s&apos;authentifier. Un nom terminé par un signe dollar est un ordinateur.</translation>
    </message>
    <message>
        <source>In every 4768, success or failure; type UnicodeString. Examples from Microsoft: the user dadmin, the computer WIN81$.</source>
        <translation>Dans chaque 4768, réussite ou échec ; type UnicodeString. Exemples de Microsoft : l&apos;utilisateur dadmin, l&apos;ordinateur WIN81$.</translation>
    </message>
    <message>
        <source>In failures it is the name as it was typed, with all its typing errors.</source>
        <translation>En cas d&apos;échec, c&apos;est le nom tel qu&apos;il a été tapé, avec toutes ses fautes de frappe.</translation>
    </message>
    <message>
        <source>A user signs on, for instance dadmin.</source>
        <translation>Un utilisateur s&apos;authentifie, par exemple dadmin.</translation>
    </message>
    <message>
        <source>A computer signs on by itself, for instance WIN81$.</source>
        <translation>Un ordinateur s&apos;authentifie lui-même, par exemple WIN81$.</translation>
    </message>
    <message>
        <source>A mail address or a name with a blank: somebody typed it into the wrong field.</source>
        <translation>Une adresse e-mail ou un nom avec un espace : quelqu&apos;un a tapé dans le mauvais champ.</translation>
    </message>
    <message>
        <source>Compare it letter by letter with the directory when the result is 0x6.</source>
        <translation>Comparez-le lettre par lettre à l&apos;annuaire quand le résultat est 0x6.</translation>
    </message>
    <message>
        <source>Watch for many different names from one client address.</source>
        <translation>Surveillez de nombreux noms différents depuis une adresse de client.</translation>
    </message>
    <message>
        <source>The same name is found in the directory, or the typing error is understood.</source>
        <translation>Le même nom se trouve dans l&apos;annuaire, ou la faute de frappe est comprise.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TargetDomainName</name>
    <message>
        <source>Supplied Realm Name: which domain was named</source>
        <translation>Supplied Realm Name : quel domaine a été indiqué</translation>
    </message>
    <message>
        <source>This is the domain that the computer gave for the account. It comes in three spellings, and all are fine.</source>
        <translation>C&apos;est le domaine que l&apos;ordinateur a donné pour le compte. Il existe sous trois formes, toutes correctes.</translation>
    </message>
    <message>
        <source>Type UnicodeString: the realm to which the account name is said to belong.</source>
        <translation>Type UnicodeString : le realm auquel le nom de compte est censé appartenir.</translation>
    </message>
    <message>
        <source>Spellings seen: the NetBIOS name (CONTOSO), the full name in small letters (contoso.local), the full name in capitals (CONTOSO.LOCAL).</source>
        <translation>Formes observées : le nom NetBIOS (CONTOSO), le nom complet en minuscules (contoso.local), le nom complet en majuscules (CONTOSO.LOCAL).</translation>
    </message>
    <message>
        <source>Old programs and typed DOMAIN\name give the short form, Windows itself the full one.</source>
        <translation>Les vieux programmes et la saisie DOMAIN\name donnent la forme courte, Windows lui-même la complète.</translation>
    </message>
    <message>
        <source>A foreign realm name: a user of a trusted domain, or a client that asks the wrong domain controller.</source>
        <translation>Un nom de realm étranger : un utilisateur d&apos;un domaine approuvé, ou un client qui interroge le mauvais contrôleur de domaine.</translation>
    </message>
    <message>
        <source>With 0x44 (wrong realm) or 0x6 compare it with the domain where the account really is.</source>
        <translation>Avec 0x44 (mauvais realm) ou 0x6, comparez-le au domaine où se trouve vraiment le compte.</translation>
    </message>
    <message>
        <source>Note names of domains that are not yours.</source>
        <translation>Notez les noms de domaines qui ne sont pas les vôtres.</translation>
    </message>
    <message>
        <source>The realm is one of your own domains or a known trusted one.</source>
        <translation>Le realm est l&apos;un de vos domaines ou un domaine approuvé connu.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TargetSid</name>
    <message>
        <source>User ID: the account&apos;s security identifier</source>
        <translation>User ID : l&apos;identificateur de sécurité du compte</translation>
    </message>
    <message>
        <source>The unique number of the account. Event Viewer shows the name in its place when it can; when the sign-on failed it often shows NULL SID.</source>
        <translation>Le numéro unique du compte. L&apos;Observateur d&apos;événements affiche le nom à sa place quand il le peut ; en cas d&apos;échec, il affiche souvent NULL SID.</translation>
    </message>
    <message>
        <source>Type SID: filled in when the ticket was issued.</source>
        <translation>Type SID : rempli quand le ticket a été délivré.</translation>
    </message>
    <message>
        <source>Failures show NULL SID, because the account was not confirmed.</source>
        <translation>Les échecs affichent NULL SID, car le compte n&apos;a pas été confirmé.</translation>
    </message>
    <message>
        <source>NULL SID in a failure is normal.</source>
        <translation>NULL SID dans un échec est normal.</translation>
    </message>
    <message>
        <source>A bare S-1-5-21-... number: the account was deleted, or its domain cannot be reached for the name.</source>
        <translation>Un numéro S-1-5-21-... seul : le compte a été supprimé, ou son domaine ne peut être joint pour le nom.</translation>
    </message>
    <message>
        <source>Use it to tell apart accounts of the same name in several domains.</source>
        <translation>Servez-vous-en pour distinguer des comptes de même nom dans plusieurs domaines.</translation>
    </message>
    <message>
        <source>Filter by this field and not by the name, because a SID never changes and is never used twice.</source>
        <translation>Filtrez sur ce champ et non sur le nom, car un SID ne change jamais et ne sert jamais deux fois.</translation>
    </message>
    <message>
        <source>The SID resolves to the expected account, for instance with whoami /user on the user&apos;s computer.</source>
        <translation>Le SID se résout en compte attendu, par exemple avec whoami /user sur l&apos;ordinateur de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceName</name>
    <message>
        <source>Service Name: normally krbtgt</source>
        <translation>Service Name : normalement krbtgt</translation>
    </message>
    <message>
        <source>The service for which the ticket was asked. For a main ticket that is always krbtgt, the service that hands out all other tickets.</source>
        <translation>Le service pour lequel le ticket a été demandé. Pour un ticket principal, c&apos;est toujours krbtgt, le service qui délivre tous les autres tickets.</translation>
    </message>
    <message>
        <source>Type UnicodeString: krbtgt when the ticket was given.</source>
        <translation>Type UnicodeString : krbtgt quand le ticket a été donné.</translation>
    </message>
    <message>
        <source>In failures mostly in the long form krbtgt/REALM, for example krbtgt/CONTOSO.</source>
        <translation>Dans les échecs, surtout sous la forme longue krbtgt/REALM, par exemple krbtgt/CONTOSO.</translation>
    </message>
    <message>
        <source>The normal request for a ticket-granting ticket.</source>
        <translation>La demande normale d&apos;un ticket-granting ticket.</translation>
    </message>
    <message>
        <source>Another service name here: a client asks for a service ticket straight with the password (for example kinit -S, or kadmin/changepw for a password change).</source>
        <translation>Un autre nom de service ici : un client demande un ticket de service directement avec le mot de passe (par exemple kinit -S, ou kadmin/changepw pour un changement de mot de passe).</translation>
    </message>
    <message>
        <source>Nothing to do when it is krbtgt; for kadmin/changepw look whether a password change was going on.</source>
        <translation>Rien à faire si c&apos;est krbtgt ; pour kadmin/changepw, voyez si un changement de mot de passe était en cours.</translation>
    </message>
    <message>
        <source>Ask about other service names in an AS request; roasting without pre-authentication leaves them.</source>
        <translation>Enquêtez sur d&apos;autres noms de service dans une demande AS ; le roasting sans pré-authentification en laisse.</translation>
    </message>
    <message>
        <source>The field says krbtgt or krbtgt/ with your realm.</source>
        <translation>Le champ indique krbtgt ou krbtgt/ avec votre realm.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceSid</name>
    <message>
        <source>Service ID: the SID of krbtgt</source>
        <translation>Service ID : le SID de krbtgt</translation>
    </message>
    <message>
        <source>The unique number of the service account, here that of krbtgt, which ends in 502.</source>
        <translation>Le numéro unique du compte de service, ici celui de krbtgt, qui se termine par 502.</translation>
    </message>
    <message>
        <source>Type SID. The krbtgt account of a domain has the fixed form S-1-5-21-(domain)-502.</source>
        <translation>Type SID. Le compte krbtgt d&apos;un domaine a la forme fixe S-1-5-21-(domaine)-502.</translation>
    </message>
    <message>
        <source>A failure has NULL SID here, too.</source>
        <translation>Un échec a NULL SID ici aussi.</translation>
    </message>
    <message>
        <source>The domain&apos;s own krbtgt account answered.</source>
        <translation>Le compte krbtgt du domaine lui-même a répondu.</translation>
    </message>
    <message>
        <source>Another ending than 502: a read-only domain controller has a krbtgt account of its own.</source>
        <translation>Une autre fin que 502 : un contrôleur de domaine en lecture seule a son propre compte krbtgt.</translation>
    </message>
    <message>
        <source>Compare with Get-ADUser krbtgt if the number looks strange.</source>
        <translation>Comparez avec Get-ADUser krbtgt si le numéro paraît étrange.</translation>
    </message>
    <message>
        <source>The number equals that of the domain&apos;s krbtgt, or of the read-only controller&apos;s.</source>
        <translation>Le numéro est celui du krbtgt du domaine, ou du contrôleur en lecture seule.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/IpAddress</name>
    <message>
        <source>Client Address: from where the request came</source>
        <translation>Client Address : d&apos;où venait la requête</translation>
    </message>
    <message>
        <source>The network address of the computer that asked. It shows on which device a sign-on was tried.</source>
        <translation>L&apos;adresse réseau de l&apos;ordinateur demandeur. Elle montre sur quel appareil une authentification a été tentée.</translation>
    </message>
    <message>
        <source>Type UnicodeString, as IPv6 or IPv4 address.</source>
        <translation>Type UnicodeString, en adresse IPv6 ou IPv4.</translation>
    </message>
    <message>
        <source>An IPv4 address often has the prefix ::ffff:, which may be ignored; ::1 is the domain controller itself.</source>
        <translation>Une adresse IPv4 a souvent le préfixe ::ffff:, que l&apos;on peut ignorer ; ::1 est le contrôleur de domaine lui-même.</translation>
    </message>
    <message>
        <source>The user&apos;s own computer, as a rule.</source>
        <translation>En règle générale, l&apos;ordinateur de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>A server or gateway that signs on for the user: mail server, VPN, web application, Wi-Fi controller. Then the address is the gateway&apos;s.</source>
        <translation>Un serveur ou une passerelle qui authentifie pour l&apos;utilisateur : serveur de messagerie, VPN, application web, contrôleur Wi-Fi. L&apos;adresse est alors celle de la passerelle.</translation>
    </message>
    <message>
        <source>The address ::1: somebody or something signs on at the domain controller.</source>
        <translation>L&apos;adresse ::1 : quelqu&apos;un ou quelque chose s&apos;authentifie sur le contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Resolve the address: nslookup, DHCP leases, VPN log. For lockouts this is the quickest way to the guilty device.</source>
        <translation>Résolvez l&apos;adresse : nslookup, baux DHCP, journal VPN. Pour les verrouillages, c&apos;est le chemin le plus court vers l&apos;appareil coupable.</translation>
    </message>
    <message>
        <source>Compare with the address ranges of the company.</source>
        <translation>Comparez avec les plages d&apos;adresses de l&apos;entreprise.</translation>
    </message>
    <message>
        <source>The device behind the address is known and belongs to the user.</source>
        <translation>L&apos;appareil derrière l&apos;adresse est connu et appartient à l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/IpPort</name>
    <message>
        <source>Client Port: the sender&apos;s port</source>
        <translation>Client Port : le port de l&apos;émetteur</translation>
    </message>
    <message>
        <source>The port number of the computer that asked. It is only of interest when it looks odd.</source>
        <translation>Le numéro de port de l&apos;ordinateur demandeur. Il n&apos;est intéressant que s&apos;il paraît étrange.</translation>
    </message>
    <message>
        <source>Type UnicodeString; normally a high number such as 49273.</source>
        <translation>Type UnicodeString ; normalement un grand nombre comme 49273.</translation>
    </message>
    <message>
        <source>0 means a local request on the domain controller.</source>
        <translation>0 signifie une requête locale sur le contrôleur de domaine.</translation>
    </message>
    <message>
        <source>An outgoing connection takes a free high port.</source>
        <translation>Une connexion sortante prend un port élevé libre.</translation>
    </message>
    <message>
        <source>A port between 1 and 1023: a program with special rights or a crafted request.</source>
        <translation>Un port entre 1 et 1023 : un programme à droits spéciaux ou une requête forgée.</translation>
    </message>
    <message>
        <source>Find the program behind a low port on the sending computer.</source>
        <translation>Trouvez le programme derrière un port bas sur l&apos;ordinateur émetteur.</translation>
    </message>
    <message>
        <source>The port is high, or 0 together with the address ::1.</source>
        <translation>Le port est élevé, ou 0 avec l&apos;adresse ::1.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TicketOptions</name>
    <message>
        <source>Ticket Options: what the client asked for</source>
        <translation>Ticket Options : ce que le client a demandé</translation>
    </message>
    <message>
        <source>A number made of switches, with which the client says what kind of ticket it would like. The usual values are harmless.</source>
        <translation>Un nombre fait d&apos;interrupteurs, par lequel le client dit quel type de ticket il souhaite. Les valeurs habituelles sont anodines.</translation>
    </message>
    <message>
        <source>Type HexInt32. The bits are counted from the left, starting with 0 (MSB 0).</source>
        <translation>Type HexInt32. Les bits se comptent depuis la gauche, à partir de 0 (MSB 0).</translation>
    </message>
    <message>
        <source>Usual values: 0x40810010 (forwardable, renewable, canonicalize, renewable-ok), 0x40810000 (the same without renewable-ok), 0x60810010 (additionally forwarded).</source>
        <translation>Valeurs habituelles : 0x40810010 (forwardable, renewable, canonicalize, renewable-ok), 0x40810000 (idem sans renewable-ok), 0x60810010 (en plus forwarded).</translation>
    </message>
    <message>
        <source>Example: 0x40810010 is 01000000100000010000000000010000 in binary, so the bits 1, 8, 15 and 27 are set.</source>
        <translation>Exemple : 0x40810010 est 01000000100000010000000000010000 en binaire ; les bits 1, 8, 15 et 27 sont donc positionnés.</translation>
    </message>
    <message>
        <source>Windows asks for a forwardable, renewable ticket and lets the KDC correct the name.</source>
        <translation>Windows demande un ticket transmissible et renouvelable et laisse le KDC corriger le nom.</translation>
    </message>
    <message>
        <source>Other values come from Java, Linux, macOS, or from tools.</source>
        <translation>D&apos;autres valeurs viennent de Java, Linux, macOS, ou d&apos;outils.</translation>
    </message>
    <message>
        <source>Decode it as KDC options, not as ticket flags.</source>
        <translation>Décodez-le comme options KDC, non comme indicateurs de ticket.</translation>
    </message>
    <message>
        <source>Compare a strange value with the usual ones of that client before you worry.</source>
        <translation>Comparez une valeur étrange avec les valeurs habituelles de ce client avant de vous inquiéter.</translation>
    </message>
    <message>
        <source>The decoded bits fit the client that sent them.</source>
        <translation>Les bits décodés conviennent au client qui les a envoyés.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page calls the table of this field ticket flags, but the field holds the KDC options of the request (RFC 4120, 5.4.1). Bits 7, 9, 10, 12 and 13 exist only as ticket flags, bits 26, 27, 28, 30 and 31 only as options.</source>
        <translation>La page de Microsoft nomme la table de ce champ indicateurs de ticket, mais le champ contient les options KDC de la requête (RFC 4120, 5.4.1). Les bits 7, 9, 10, 12 et 13 n&apos;existent que comme indicateurs de ticket, les bits 26, 27, 28, 30 et 31 que comme options.</translation>
    </message>
</context>
<context>
    <name>event-field:4768/Status</name>
    <message>
        <source>Result Code: did it work, and if not, why</source>
        <translation>Result Code : est-ce réussi, et sinon pourquoi</translation>
    </message>
    <message>
        <source>0x0 means that the ticket was given. Any other number is the reason why not.</source>
        <translation>0x0 signifie que le ticket a été donné. Tout autre nombre est la raison du refus.</translation>
    </message>
    <message>
        <source>Type HexInt32, in success and failure.</source>
        <translation>Type HexInt32, en réussite et en échec.</translation>
    </message>
    <message>
        <source>The number is the Kerberos protocol&apos;s error code, written in hexadecimal: 0x6 is 6, 0x12 is 18, 0x17 is 23.</source>
        <translation>Le nombre est le code d&apos;erreur du protocole Kerberos, écrit en hexadécimal : 0x6 est 6, 0x12 est 18, 0x17 est 23.</translation>
    </message>
    <message>
        <source>0x0: all is well.</source>
        <translation>0x0 : tout va bien.</translation>
    </message>
    <message>
        <source>The most common others: 0x6 name unknown, 0x12 locked or disabled, 0x17 password expired, 0xE encryption.</source>
        <translation>Les autres plus fréquents : 0x6 nom inconnu, 0x12 verrouillé ou désactivé, 0x17 mot de passe expiré, 0xE chiffrement.</translation>
    </message>
    <message>
        <source>Look the number up among the Kerberos errors.</source>
        <translation>Cherchez le nombre parmi les erreurs Kerberos.</translation>
    </message>
    <message>
        <source>Count failures by account and address; single ones are everyday life.</source>
        <translation>Comptez les échecs par compte et adresse ; les cas isolés sont le quotidien.</translation>
    </message>
    <message>
        <source>The next event of the same account shows 0x0.</source>
        <translation>L&apos;événement suivant du même compte affiche 0x0.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TicketEncryptionType</name>
    <message>
        <source>Ticket Encryption Type: how the ticket is encrypted</source>
        <translation>Ticket Encryption Type : comment le ticket est chiffré</translation>
    </message>
    <message>
        <source>The method with which the domain controller locked the ticket. 0x12 and 0x11 are the good ones.</source>
        <translation>La méthode par laquelle le contrôleur de domaine a fermé le ticket. 0x12 et 0x11 sont les bonnes.</translation>
    </message>
    <message>
        <source>Type HexInt32: the cryptographic suite of the issued ticket, 0x12 (AES-256) in most networks.</source>
        <translation>Type HexInt32 : la suite cryptographique du ticket délivré, 0x12 (AES-256) dans la plupart des réseaux.</translation>
    </message>
    <message>
        <source>0xFFFFFFFF in failures, because no ticket was issued.</source>
        <translation>0xFFFFFFFF dans les échecs, car aucun ticket n&apos;a été délivré.</translation>
    </message>
    <message>
        <source>The krbtgt account has AES keys, so the main ticket uses AES.</source>
        <translation>Le compte krbtgt a des clés AES, donc le ticket principal utilise AES.</translation>
    </message>
    <message>
        <source>0x17 (RC4): krbtgt&apos;s password has not been changed since the days before AES, or RC4 was forced.</source>
        <translation>0x17 (RC4) : le mot de passe de krbtgt n&apos;a pas changé depuis l&apos;époque d&apos;avant AES, ou RC4 a été forcé.</translation>
    </message>
    <message>
        <source>0x1 or 0x3 (DES): an outdated and unsafe set-up.</source>
        <translation>0x1 ou 0x3 (DES) : une configuration obsolète et peu sûre.</translation>
    </message>
    <message>
        <source>With 0x17 in main tickets: change the krbtgt password twice, with a day in between.</source>
        <translation>Avec 0x17 dans des tickets principaux : changez deux fois le mot de passe de krbtgt, à un jour d&apos;intervalle.</translation>
    </message>
    <message>
        <source>Watch for values other than 0x11 and 0x12.</source>
        <translation>Surveillez les valeurs autres que 0x11 et 0x12.</translation>
    </message>
    <message>
        <source>New main tickets show 0x12 here and in klist.</source>
        <translation>Les nouveaux tickets principaux affichent 0x12 ici et dans klist.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/PreAuthType</name>
    <message>
        <source>Pre-Authentication Type: how the client proved itself</source>
        <translation>Pre-Authentication Type : comment le client s&apos;est prouvé</translation>
    </message>
    <message>
        <source>It tells whether a password, a smart card or an armoured request was used. 2 is the everyday password sign-on.</source>
        <translation>Il dit si un mot de passe, une carte à puce ou une requête blindée (armored) a été utilisé. 2 est l&apos;authentification ordinaire par mot de passe.</translation>
    </message>
    <message>
        <source>Type UnicodeString: the number of the pre-authentication type that was used.</source>
        <translation>Type UnicodeString : le numéro du type de pré-authentification utilisé.</translation>
    </message>
    <message>
        <source>2 password, 15 or 16 smart card, 138 armoured (FAST), 0 none, a dash in failures.</source>
        <translation>2 mot de passe, 15 ou 16 carte à puce, 138 blindage (FAST), 0 aucun, un tiret dans les échecs.</translation>
    </message>
    <message>
        <source>The user signed on with a password, a card or Windows Hello.</source>
        <translation>L&apos;utilisateur s&apos;est authentifié par mot de passe, carte ou Windows Hello.</translation>
    </message>
    <message>
        <source>0: the account is set to &quot;Do not require Kerberos preauthentication&quot;.</source>
        <translation>0 : le compte a l&apos;option &quot;La pré-authentification Kerberos n&apos;est pas nécessaire&quot;.</translation>
    </message>
    <message>
        <source>Use it to find out how the user signs on, if the user does not know.</source>
        <translation>Servez-vous-en pour savoir comment l&apos;utilisateur s&apos;authentifie, s&apos;il ne le sait pas.</translation>
    </message>
    <message>
        <source>Look into every 0 that belongs to a person&apos;s account.</source>
        <translation>Examinez chaque 0 qui concerne le compte d&apos;une personne.</translation>
    </message>
    <message>
        <source>The number fits the way of sign-on that the user describes.</source>
        <translation>Le numéro convient au mode d&apos;authentification que l&apos;utilisateur décrit.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/CertIssuerName</name>
    <message>
        <source>Certificate Issuer Name: who issued the card&apos;s certificate</source>
        <translation>Certificate Issuer Name : qui a émis le certificat de la carte</translation>
    </message>
    <message>
        <source>With a smart card or another certificate: the certification authority that stands behind it.</source>
        <translation>Avec une carte à puce ou un autre certificat : l&apos;autorité de certification qui est derrière.</translation>
    </message>
    <message>
        <source>Type UnicodeString; filled in only for a sign-on with certificate. It equals &quot;Issued by&quot; in the certificate.</source>
        <translation>Type UnicodeString ; rempli seulement pour une authentification par certificat. Égal à &quot;Délivré par&quot; dans le certificat.</translation>
    </message>
    <message>
        <source>Empty: a password sign-on.</source>
        <translation>Vide : une authentification par mot de passe.</translation>
    </message>
    <message>
        <source>A name of your own PKI: a normal smart card or Windows Hello.</source>
        <translation>Un nom de votre propre PKI : une carte à puce normale ou Windows Hello.</translation>
    </message>
    <message>
        <source>A foreign name: a certificate that somebody brought along.</source>
        <translation>Un nom étranger : un certificat que quelqu&apos;un a apporté.</translation>
    </message>
    <message>
        <source>Check that this authority is allowed to issue certificates for sign-on.</source>
        <translation>Vérifiez que cette autorité peut émettre des certificats d&apos;authentification.</translation>
    </message>
    <message>
        <source>Examine sign-ons with an unknown issuer at once.</source>
        <translation>Examinez aussitôt les authentifications d&apos;un émetteur inconnu.</translation>
    </message>
    <message>
        <source>The name is on the list of your issuing authorities.</source>
        <translation>Le nom est dans la liste de vos autorités émettrices.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/CertSerialNumber</name>
    <message>
        <source>Certificate Serial Number: which certificate it was</source>
        <translation>Certificate Serial Number : quel certificat c&apos;était</translation>
    </message>
    <message>
        <source>The number that the authority gave to the certificate. With it the PKI team finds the card.</source>
        <translation>Le numéro que l&apos;autorité a donné au certificat. Avec lui, l&apos;équipe PKI trouve la carte.</translation>
    </message>
    <message>
        <source>Type UnicodeString; the same as &quot;Serial number&quot; in the certificate, in hexadecimal.</source>
        <translation>Type UnicodeString ; le même que &quot;Numéro de série&quot; dans le certificat, en hexadécimal.</translation>
    </message>
    <message>
        <source>A sign-on with a certificate; otherwise the field is empty.</source>
        <translation>Une authentification par certificat ; sinon le champ est vide.</translation>
    </message>
    <message>
        <source>Look up the number in the certification authority&apos;s database: holder, template, revoked or not.</source>
        <translation>Cherchez le numéro dans la base de l&apos;autorité de certification : titulaire, modèle, révoqué ou non.</translation>
    </message>
    <message>
        <source>Pass on issuer and serial number together; the number alone is unique only for one authority.</source>
        <translation>Transmettez l&apos;émetteur et le numéro de série ensemble ; le numéro seul n&apos;est unique que pour une autorité.</translation>
    </message>
    <message>
        <source>The authority&apos;s record shows the user of the event as the holder.</source>
        <translation>L&apos;enregistrement de l&apos;autorité montre l&apos;utilisateur de l&apos;événement comme titulaire.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/CertThumbprint</name>
    <message>
        <source>Certificate Thumbprint: the certificate&apos;s fingerprint</source>
        <translation>Certificate Thumbprint : l&apos;empreinte du certificat</translation>
    </message>
    <message>
        <source>A fingerprint that names exactly one certificate in the world.</source>
        <translation>Une empreinte qui désigne exactement un certificat au monde.</translation>
    </message>
    <message>
        <source>Type UnicodeString; the value &quot;Thumbprint&quot; of the certificate&apos;s details.</source>
        <translation>Type UnicodeString ; la valeur &quot;Empreinte numérique&quot; des détails du certificat.</translation>
    </message>
    <message>
        <source>Filled in for certificate sign-on, empty for passwords.</source>
        <translation>Rempli pour l&apos;authentification par certificat, vide pour les mots de passe.</translation>
    </message>
    <message>
        <source>Search the certificate by it: certutil -store My THUMBPRINT, or in the database of the authority.</source>
        <translation>Cherchez le certificat avec elle : certutil -store My THUMBPRINT, ou dans la base de l&apos;autorité.</translation>
    </message>
    <message>
        <source>Use it to find all sign-ons with one stolen certificate.</source>
        <translation>Servez-vous-en pour trouver toutes les authentifications avec un certificat volé.</translation>
    </message>
    <message>
        <source>The fingerprint of the card&apos;s certificate on the user&apos;s computer is the same.</source>
        <translation>L&apos;empreinte du certificat de la carte sur l&apos;ordinateur de l&apos;utilisateur est la même.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ResponseTicket</name>
    <message>
        <source>Response Ticket: a fingerprint of the issued ticket</source>
        <translation>Response Ticket : une empreinte du ticket délivré</translation>
    </message>
    <message>
        <source>A short text by which later uses of the same ticket can be recognised in other events.</source>
        <translation>Un texte court qui permet de reconnaître dans d&apos;autres événements les usages ultérieurs du même ticket.</translation>
    </message>
    <message>
        <source>In events of version 2 on updated domain controllers, not in version 0.</source>
        <translation>Dans les événements de version 2 sur des contrôleurs de domaine à jour, pas en version 0.</translation>
    </message>
    <message>
        <source>The ticket was issued; failures have nothing to show.</source>
        <translation>Le ticket a été délivré ; les échecs n&apos;ont rien à montrer.</translation>
    </message>
    <message>
        <source>Match it with the request ticket of event 4769 to follow one ticket through the logs.</source>
        <translation>Rapprochez-le du ticket de requête de l&apos;événement 4769 pour suivre un ticket dans les journaux.</translation>
    </message>
    <message>
        <source>The same value appears in the 4769 events of the session.</source>
        <translation>La même valeur apparaît dans les événements 4769 de la session.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/AccountSupportedEncryptionTypes</name>
    <message>
        <source>Account Supported Encryption Types: what the account allows</source>
        <translation>Account Supported Encryption Types : ce que le compte autorise</translation>
    </message>
    <message>
        <source>The encryption methods that are set on the account in the directory, or the default in their place.</source>
        <translation>Les méthodes de chiffrement réglées sur le compte dans l&apos;annuaire, ou à leur place la valeur par défaut.</translation>
    </message>
    <message>
        <source>In version 2 of the event. It helps to explain refusals with 0xE and tickets with RC4.</source>
        <translation>En version 2 de l&apos;événement. Aide à expliquer les refus avec 0xE et les tickets avec RC4.</translation>
    </message>
    <message>
        <source>The attribute msDS-SupportedEncryptionTypes of the account, or the domain&apos;s default if it is empty.</source>
        <translation>L&apos;attribut msDS-SupportedEncryptionTypes du compte, ou la valeur par défaut du domaine s&apos;il est vide.</translation>
    </message>
    <message>
        <source>Correct the attribute where AES is missing.</source>
        <translation>Corrigez l&apos;attribut là où AES manque.</translation>
    </message>
    <message>
        <source>The field lists AES128-SHA96 and AES256-SHA96.</source>
        <translation>Le champ liste AES128-SHA96 et AES256-SHA96.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/AccountAvailableKeys</name>
    <message>
        <source>Account Available Keys: which keys the account really has</source>
        <translation>Account Available Keys : quelles clés le compte a vraiment</translation>
    </message>
    <message>
        <source>The keys that the directory holds for the account. Only AES keys serve in a network without RC4.</source>
        <translation>Les clés que l&apos;annuaire détient pour le compte. Dans un réseau sans RC4, seules les clés AES servent.</translation>
    </message>
    <message>
        <source>In version 2 of the event, next to the types that the account allows.</source>
        <translation>En version 2 de l&apos;événement, à côté des types que le compte autorise.</translation>
    </message>
    <message>
        <source>The last password change was before the domain knew AES: then there are no AES keys.</source>
        <translation>Le dernier changement de mot de passe date d&apos;avant AES dans le domaine : il n&apos;y a alors pas de clés AES.</translation>
    </message>
    <message>
        <source>Have the user change the password if AES keys are missing.</source>
        <translation>Faites changer le mot de passe par l&apos;utilisateur si les clés AES manquent.</translation>
    </message>
    <message>
        <source>Change a service account&apos;s password and its keytab together.</source>
        <translation>Pour un compte de service, changez ensemble le mot de passe et le keytab.</translation>
    </message>
    <message>
        <source>After the password change the field lists AES keys.</source>
        <translation>Après le changement de mot de passe, le champ liste des clés AES.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceSupportedEncryptionTypes</name>
    <message>
        <source>Service Supported Encryption Types: what the service allows</source>
        <translation>Service Supported Encryption Types : ce que le service autorise</translation>
    </message>
    <message>
        <source>The encryption methods that are set for the service, here for krbtgt.</source>
        <translation>Les méthodes de chiffrement réglées pour le service, ici pour krbtgt.</translation>
    </message>
    <message>
        <source>In version 2; in 4768 it speaks of krbtgt, in 4769 of the service that was asked for.</source>
        <translation>En version 2 ; dans 4768 il parle de krbtgt, dans 4769 du service demandé.</translation>
    </message>
    <message>
        <source>The settings of the krbtgt account and of the domain.</source>
        <translation>Les réglages du compte krbtgt et du domaine.</translation>
    </message>
    <message>
        <source>Leave krbtgt alone here; for services set the attribute to AES.</source>
        <translation>Laissez krbtgt tel quel ici ; pour les services, réglez l&apos;attribut sur AES.</translation>
    </message>
    <message>
        <source>AES stands in the list.</source>
        <translation>AES figure dans la liste.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceAvailableKeys</name>
    <message>
        <source>Service Available Keys: which keys the service has</source>
        <translation>Service Available Keys : quelles clés le service a</translation>
    </message>
    <message>
        <source>The keys that are stored for krbtgt or the service. The ticket can only be encrypted with one of them.</source>
        <translation>Les clés enregistrées pour krbtgt ou le service. Le ticket ne peut être chiffré qu&apos;avec l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>In version 2 of the event.</source>
        <translation>En version 2 de l&apos;événement.</translation>
    </message>
    <message>
        <source>An old password without AES keys, or a fresh one with all of them.</source>
        <translation>Un ancien mot de passe sans clés AES, ou un nouveau avec toutes.</translation>
    </message>
    <message>
        <source>Change the password of krbtgt (twice, with a day in between) or of the service account if AES keys are missing.</source>
        <translation>Changez le mot de passe de krbtgt (deux fois, à un jour d&apos;intervalle) ou du compte de service si les clés AES manquent.</translation>
    </message>
    <message>
        <source>The list contains AES after the change.</source>
        <translation>La liste contient AES après le changement.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/DCSupportedEncryptionTypes</name>
    <message>
        <source>DC Supported Encryption Types: what the domain controller allows</source>
        <translation>DC Supported Encryption Types : ce que le contrôleur de domaine autorise</translation>
    </message>
    <message>
        <source>The methods that this domain controller is permitted to use by policy.</source>
        <translation>Les méthodes que ce contrôleur de domaine peut utiliser selon la stratégie.</translation>
    </message>
    <message>
        <source>In version 2 of the event; it may differ between domain controllers.</source>
        <translation>En version 2 de l&apos;événement ; peut différer entre contrôleurs de domaine.</translation>
    </message>
    <message>
        <source>The policy &quot;Configure encryption types allowed for Kerberos&quot; on the domain controller.</source>
        <translation>La stratégie &quot;Configurer les types de chiffrement autorisés pour Kerberos&quot; sur le contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Make the policy equal on all domain controllers.</source>
        <translation>Rendez la stratégie identique sur tous les contrôleurs de domaine.</translation>
    </message>
    <message>
        <source>All domain controllers write the same list.</source>
        <translation>Tous les contrôleurs de domaine écrivent la même liste.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/DCAvailableKeys</name>
    <message>
        <source>DC Available Keys: the keys of the domain controller</source>
        <translation>DC Available Keys : les clés du contrôleur de domaine</translation>
    </message>
    <message>
        <source>Which keys the answering domain controller has for its own account.</source>
        <translation>Quelles clés le contrôleur de domaine qui répond a pour son propre compte.</translation>
    </message>
    <message>
        <source>A field of version 2 of the event.</source>
        <translation>Un champ de la version 2 de l&apos;événement.</translation>
    </message>
    <message>
        <source>The computer password of the domain controller, renewed every thirty days by default.</source>
        <translation>Le mot de passe d&apos;ordinateur du contrôleur de domaine, renouvelé tous les trente jours par défaut.</translation>
    </message>
    <message>
        <source>If AES is missing, check replication and the secure channel of that domain controller.</source>
        <translation>Si AES manque, vérifiez la réplication et le canal sécurisé de ce contrôleur de domaine.</translation>
    </message>
    <message>
        <source>The list contains AES on each domain controller.</source>
        <translation>La liste contient AES sur chaque contrôleur de domaine.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ClientAdvertizedEncryptionTypes</name>
    <message>
        <source>Client Advertized Encryption Types: what the client offered</source>
        <translation>Client Advertized Encryption Types : ce que le client a proposé</translation>
    </message>
    <message>
        <source>The methods that the user&apos;s computer or program offered, in its order of preference.</source>
        <translation>Les méthodes que l&apos;ordinateur ou le programme de l&apos;utilisateur a proposées, par ordre de préférence.</translation>
    </message>
    <message>
        <source>In version 2 of the event; Microsoft spells it with a z.</source>
        <translation>En version 2 de l&apos;événement ; Microsoft l&apos;écrit avec un z.</translation>
    </message>
    <message>
        <source>The operating system&apos;s defaults, a policy on the client, or krb5.conf.</source>
        <translation>Les valeurs par défaut du système, une stratégie sur le client, ou krb5.conf.</translation>
    </message>
    <message>
        <source>Only RC4 offered: an old program, a forced setting or an attack tool.</source>
        <translation>RC4 seul proposé : un vieux programme, un réglage forcé ou un outil d&apos;attaque.</translation>
    </message>
    <message>
        <source>Correct the client&apos;s policy or krb5.conf if AES is not offered.</source>
        <translation>Corrigez la stratégie du client ou krb5.conf si AES n&apos;est pas proposé.</translation>
    </message>
    <message>
        <source>Look at clients that offer nothing but RC4.</source>
        <translation>Examinez les clients qui ne proposent rien d&apos;autre que RC4.</translation>
    </message>
    <message>
        <source>The client offers AES first.</source>
        <translation>Le client propose AES en premier.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/SessionKeyEncryptionType</name>
    <message>
        <source>Session Key Encryption Type: how the session is protected</source>
        <translation>Session Key Encryption Type : comment la session est protégée</translation>
    </message>
    <message>
        <source>The method of the key that client and domain controller use with each other. It may be better than that of the ticket.</source>
        <translation>La méthode de la clé que le client et le contrôleur de domaine utilisent entre eux. Elle peut être meilleure que celle du ticket.</translation>
    </message>
    <message>
        <source>In version 2 of the event, as a hexadecimal number like 0x12.</source>
        <translation>En version 2 de l&apos;événement, en nombre hexadécimal comme 0x12.</translation>
    </message>
    <message>
        <source>Since November 2022 updated domain controllers give AES session keys even where the ticket itself is RC4.</source>
        <translation>Depuis novembre 2022, les contrôleurs de domaine à jour donnent des clés de session AES même quand le ticket lui-même est en RC4.</translation>
    </message>
    <message>
        <source>Compare with the ticket&apos;s type, to see which of the two is still RC4.</source>
        <translation>Comparez avec le type du ticket, pour voir lequel des deux est encore en RC4.</translation>
    </message>
    <message>
        <source>The number is 0x11 or 0x12.</source>
        <translation>Le nombre est 0x11 ou 0x12.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/PreAuthEncryptionType</name>
    <message>
        <source>Pre-Auth Encryption Type: how the proof was encrypted</source>
        <translation>Pre-Auth Encryption Type : comment la preuve était chiffrée</translation>
    </message>
    <message>
        <source>The method with which the client encrypted its proof. It shows which key of the password the client used.</source>
        <translation>La méthode par laquelle le client a chiffré sa preuve. Elle montre quelle clé du mot de passe le client a utilisée.</translation>
    </message>
    <message>
        <source>In version 2 of the event, for password sign-ons.</source>
        <translation>En version 2 de l&apos;événement, pour les authentifications par mot de passe.</translation>
    </message>
    <message>
        <source>The client chose it from the list that the domain controller sent.</source>
        <translation>Le client l&apos;a choisie dans la liste envoyée par le contrôleur de domaine.</translation>
    </message>
    <message>
        <source>RC4 with a modern client: the account has no AES key.</source>
        <translation>RC4 avec un client moderne : le compte n&apos;a pas de clé AES.</translation>
    </message>
    <message>
        <source>Have the password changed if a person&apos;s account shows 0x17.</source>
        <translation>Faites changer le mot de passe si le compte d&apos;une personne affiche 0x17.</translation>
    </message>
    <message>
        <source>The field shows 0x12 at the next sign-on.</source>
        <translation>Le champ affiche 0x12 à la prochaine authentification.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
</context>
<context>
    <name>recommendation:high-value-accounts</name>
    <message>
        <source>Watch the important accounts one by one</source>
        <translation>Surveiller un par un les comptes importants</translation>
    </message>
    <message>
        <source>Some accounts deserve that every sign-on is looked at: administrators, service accounts, domain controllers.</source>
        <translation>Certains comptes méritent que chaque authentification soit regardée : administrateurs, comptes de service, contrôleurs de domaine.</translation>
    </message>
    <message>
        <source>You keep a list of high-value accounts, domain or local, for instance database administrators, the built-in administrator, domain admins.</source>
        <translation>Vous tenez une liste de comptes de grande valeur, de domaine ou locaux, par exemple administrateurs de bases de données, administrateur intégré, administrateurs du domaine.</translation>
    </message>
    <message>
        <source>A sign-on by the owner, as usual.</source>
        <translation>Une authentification par le titulaire, comme d&apos;habitude.</translation>
    </message>
    <message>
        <source>A sign-on by somebody who got hold of the password or a ticket.</source>
        <translation>Une authentification par quelqu&apos;un qui a mis la main sur le mot de passe ou un ticket.</translation>
    </message>
    <message>
        <source>Filter 4768 by the User ID (SID) of these accounts and look at address, time and result.</source>
        <translation>Filtrez 4768 sur le User ID (SID) de ces comptes et regardez adresse, heure et résultat.</translation>
    </message>
    <message>
        <source>Keep the list of important accounts up to date.</source>
        <translation>Tenez à jour la liste des comptes importants.</translation>
    </message>
    <message>
        <source>A test sign-on of such an account raises the notice.</source>
        <translation>Une authentification de test d&apos;un tel compte déclenche l&apos;avis.</translation>
    </message>
</context>
<context>
    <name>recommendation:anomalies</name>
    <message>
        <source>Look for sign-ons that do not fit the person</source>
        <translation>Chercher les authentifications qui ne conviennent pas à la personne</translation>
    </message>
    <message>
        <source>The same account at an unusual hour or place can be a sign of misuse.</source>
        <translation>Le même compte à une heure ou un endroit inhabituel peut être un signe d&apos;abus.</translation>
    </message>
    <message>
        <source>You look for odd or harmful behaviour, for instance use outside working hours.</source>
        <translation>Vous cherchez un comportement étrange ou nuisible, par exemple un usage hors des heures de travail.</translation>
    </message>
    <message>
        <source>Overtime, travel, or a scheduled task that runs as the user.</source>
        <translation>Heures supplémentaires, voyage, ou tâche planifiée exécutée sous l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>A stolen password.</source>
        <translation>Un mot de passe volé.</translation>
    </message>
    <message>
        <source>Combine the User ID with time, client address and computer, and compare with what is usual for this account.</source>
        <translation>Combinez le User ID avec l&apos;heure, l&apos;adresse du client et l&apos;ordinateur, et comparez à l&apos;habitude de ce compte.</translation>
    </message>
    <message>
        <source>The owner confirms the sign-on, or it is handled as an incident.</source>
        <translation>Le titulaire confirme l&apos;authentification, ou elle est traitée comme un incident.</translation>
    </message>
</context>
<context>
    <name>recommendation:inactive-accounts</name>
    <message>
        <source>Sign-on with an account that nobody should use</source>
        <translation>Authentification avec un compte que personne ne devrait utiliser</translation>
    </message>
    <message>
        <source>Accounts that are disabled, kept for guests or left by former colleagues should be silent. If one speaks, find out why.</source>
        <translation>Les comptes désactivés, réservés aux invités ou laissés par d&apos;anciens collègues devraient rester muets. Si l&apos;un parle, cherchez pourquoi.</translation>
    </message>
    <message>
        <source>You have accounts that must never be used.</source>
        <translation>Vous avez des comptes qui ne doivent jamais être utilisés.</translation>
    </message>
    <message>
        <source>A forgotten service or task still tries the account.</source>
        <translation>Un service ou une tâche oublié essaie encore le compte.</translation>
    </message>
    <message>
        <source>Somebody tries out old accounts.</source>
        <translation>Quelqu&apos;un essaie d&apos;anciens comptes.</translation>
    </message>
    <message>
        <source>Raise a notice for each 4768 with the User ID of such an account, failed or not; failures carry the name only, so filter by name as well.</source>
        <translation>Déclenchez un avis pour chaque 4768 avec le User ID d&apos;un tel compte, échoué ou non ; les échecs ne portent que le nom, filtrez donc aussi sur le nom.</translation>
    </message>
    <message>
        <source>Disable or delete accounts that are no longer needed.</source>
        <translation>Désactivez ou supprimez les comptes devenus inutiles.</translation>
    </message>
    <message>
        <source>No further event carries these accounts after the clean-up.</source>
        <translation>Après le nettoyage, aucun événement ne porte plus ces comptes.</translation>
    </message>
</context>
<context>
    <name>recommendation:allowed-accounts</name>
    <message>
        <source>Account outside the list of permitted ones</source>
        <translation>Compte hors de la liste des comptes autorisés</translation>
    </message>
    <message>
        <source>Where only certain accounts are permitted to do something, any other account is worth a question.</source>
        <translation>Là où seuls certains comptes peuvent faire quelque chose, tout autre compte mérite une question.</translation>
    </message>
    <message>
        <source>An action is reserved for a known list of accounts, and a 4768 shows somebody else.</source>
        <translation>Une action est réservée à une liste connue de comptes, et un 4768 montre quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>A new member of staff who is not yet on the list.</source>
        <translation>Un nouveau membre du personnel pas encore dans la liste.</translation>
    </message>
    <message>
        <source>An attempt without permission.</source>
        <translation>Une tentative sans autorisation.</translation>
    </message>
    <message>
        <source>Compare the User ID of the events with the list; renew the list when people come and go.</source>
        <translation>Comparez le User ID des événements avec la liste ; renouvelez-la quand des personnes arrivent et partent.</translation>
    </message>
    <message>
        <source>Every account in the events is on the list.</source>
        <translation>Chaque compte des événements est dans la liste.</translation>
    </message>
</context>
<context>
    <name>recommendation:external-accounts</name>
    <message>
        <source>Accounts of other domains</source>
        <translation>Comptes d&apos;autres domaines</translation>
    </message>
    <message>
        <source>Guests from another domain are sometimes not meant to sign on here at all. The realm name shows them.</source>
        <translation>Les invités d&apos;un autre domaine ne doivent parfois pas du tout s&apos;authentifier ici. Le nom de realm les montre.</translation>
    </message>
    <message>
        <source>You watch accounts of another domain or from outside.</source>
        <translation>Vous surveillez des comptes d&apos;un autre domaine ou de l&apos;extérieur.</translation>
    </message>
    <message>
        <source>A normal visitor through a trust.</source>
        <translation>Un visiteur normal par une approbation.</translation>
    </message>
    <message>
        <source>A trust that allows more than was intended.</source>
        <translation>Une approbation qui permet plus que prévu.</translation>
    </message>
    <message>
        <source>Filter 4768 for a Supplied Realm Name other than your own.</source>
        <translation>Filtrez 4768 sur un Supplied Realm Name autre que le vôtre.</translation>
    </message>
    <message>
        <source>Limit what a trust allows: selective authentication, SID filtering.</source>
        <translation>Limitez ce qu&apos;une approbation permet : authentification sélective, filtrage SID.</translation>
    </message>
    <message>
        <source>Only expected realms remain in the list.</source>
        <translation>Seuls des realms attendus restent dans la liste.</translation>
    </message>
</context>
<context>
    <name>recommendation:naming</name>
    <message>
        <source>Names that break the naming rules</source>
        <translation>Noms contraires aux règles de nommage</translation>
    </message>
    <message>
        <source>If all accounts follow a pattern, a name that does not was perhaps made by somebody without permission.</source>
        <translation>Si tous les comptes suivent un modèle, un nom qui s&apos;en écarte a peut-être été créé par quelqu&apos;un sans autorisation.</translation>
    </message>
    <message>
        <source>Your organisation has rules for account names.</source>
        <translation>Votre organisation a des règles pour les noms de compte.</translation>
    </message>
    <message>
        <source>An old account from before the rules.</source>
        <translation>Un ancien compte d&apos;avant les règles.</translation>
    </message>
    <message>
        <source>An account created by an intruder or a careless tool.</source>
        <translation>Un compte créé par un intrus ou un outil négligent.</translation>
    </message>
    <message>
        <source>Check the names behind the User ID against the pattern, best with a regular expression.</source>
        <translation>Contrôlez les noms derrière le User ID par rapport au modèle, de préférence avec une expression régulière.</translation>
    </message>
    <message>
        <source>Rename or remove what does not fit.</source>
        <translation>Renommez ou supprimez ce qui ne convient pas.</translation>
    </message>
    <message>
        <source>The search for odd names comes back empty.</source>
        <translation>La recherche de noms étranges ne donne rien.</translation>
    </message>
</context>
<context>
    <name>recommendation:client-address</name>
    <message>
        <source>Client Address from outside</source>
        <translation>Client Address de l&apos;extérieur</translation>
    </message>
    <message>
        <source>Sign-ons normally come from addresses of the company. A public address here needs an explanation.</source>
        <translation>Les authentifications viennent normalement d&apos;adresses de l&apos;entreprise. Une adresse publique demande ici une explication.</translation>
    </message>
    <message>
        <source>A 4768 has a Client Address that is not in the internal or the private ranges.</source>
        <translation>Un 4768 a une Client Address qui n&apos;est pas dans les plages internes ou privées.</translation>
    </message>
    <message>
        <source>A branch or VPN range that is missing from your list.</source>
        <translation>Une plage de succursale ou de VPN absente de votre liste.</translation>
    </message>
    <message>
        <source>A domain controller that can be reached from the internet, which it must not be.</source>
        <translation>Un contrôleur de domaine joignable d&apos;Internet, ce qui ne doit pas être.</translation>
    </message>
    <message>
        <source>Alert on such addresses, and find the route by which they got in.</source>
        <translation>Alertez sur de telles adresses, et trouvez la route par laquelle elles sont entrées.</translation>
    </message>
    <message>
        <source>Block port 88 of the domain controllers from outside.</source>
        <translation>Bloquez de l&apos;extérieur le port 88 des contrôleurs de domaine.</translation>
    </message>
    <message>
        <source>All client addresses lie in known ranges.</source>
        <translation>Toutes les adresses de client sont dans des plages connues.</translation>
    </message>
</context>
<context>
    <name>recommendation:known-addresses</name>
    <message>
        <source>Account used from an unknown address</source>
        <translation>Compte utilisé depuis une adresse inconnue</translation>
    </message>
    <message>
        <source>Some accounts should come from a few known computers only, such as a service account or an administrator&apos;s workstation.</source>
        <translation>Certains comptes ne devraient venir que de quelques ordinateurs connus, comme un compte de service ou la station d&apos;un administrateur.</translation>
    </message>
    <message>
        <source>The Account Name is expected only from a fixed list of addresses, and another address appears.</source>
        <translation>Le Account Name n&apos;est attendu que d&apos;une liste fixe d&apos;adresses, et une autre adresse apparaît.</translation>
    </message>
    <message>
        <source>The service was moved to a new server.</source>
        <translation>Le service a été déplacé sur un nouveau serveur.</translation>
    </message>
    <message>
        <source>Someone uses the account elsewhere.</source>
        <translation>Quelqu&apos;un utilise le compte ailleurs.</translation>
    </message>
    <message>
        <source>Keep a list of addresses for each such account, and alert on all others.</source>
        <translation>Tenez une liste d&apos;adresses pour chacun de ces comptes, et alertez sur toutes les autres.</translation>
    </message>
    <message>
        <source>Report moves of a service beforehand.</source>
        <translation>Annoncez à l&apos;avance les déplacements d&apos;un service.</translation>
    </message>
    <message>
        <source>The addresses in the events equal the list.</source>
        <translation>Les adresses des événements sont celles de la liste.</translation>
    </message>
</context>
<context>
    <name>recommendation:dc-logon</name>
    <message>
        <source>Sign-on at the domain controller itself</source>
        <translation>Authentification sur le contrôleur de domaine lui-même</translation>
    </message>
    <message>
        <source>The address ::1 means that the request came from the domain controller itself. Only few people should work there.</source>
        <translation>L&apos;adresse ::1 signifie que la requête venait du contrôleur de domaine lui-même. Peu de personnes devraient y travailler.</translation>
    </message>
    <message>
        <source>The Client Address is ::1, and the account is not one of those who may log on to domain controllers.</source>
        <translation>La Client Address est ::1, et le compte n&apos;est pas de ceux qui peuvent ouvrir une session sur les contrôleurs de domaine.</translation>
    </message>
    <message>
        <source>An administrator works at the console.</source>
        <translation>Un administrateur travaille à la console.</translation>
    </message>
    <message>
        <source>Someone who should not be there, or a service running under a wrong account.</source>
        <translation>Quelqu&apos;un qui ne devrait pas être là, ou un service exécuté sous un mauvais compte.</translation>
    </message>
    <message>
        <source>Alert on ::1 together with an account that is not on the list.</source>
        <translation>Alertez sur ::1 avec un compte qui n&apos;est pas dans la liste.</translation>
    </message>
    <message>
        <source>Restrict the right to log on locally on domain controllers.</source>
        <translation>Restreignez le droit d&apos;ouvrir une session locale sur les contrôleurs de domaine.</translation>
    </message>
    <message>
        <source>Only permitted accounts appear with ::1.</source>
        <translation>Seuls des comptes autorisés apparaissent avec ::1.</translation>
    </message>
</context>
<context>
    <name>recommendation:client-port</name>
    <message>
        <source>Client Port below 1024</source>
        <translation>Client Port inférieur à 1024</translation>
    </message>
    <message>
        <source>Programs normally send from high port numbers. A low one means a program with special rights or a crafted packet.</source>
        <translation>Les programmes émettent normalement depuis des ports élevés. Un port bas signifie un programme à droits spéciaux ou un paquet forgé.</translation>
    </message>
    <message>
        <source>The Client Port is greater than 0 and less than 1024.</source>
        <translation>Le Client Port est supérieur à 0 et inférieur à 1024.</translation>
    </message>
    <message>
        <source>An old Unix client that uses privileged ports.</source>
        <translation>Un vieux client Unix qui utilise des ports privilégiés.</translation>
    </message>
    <message>
        <source>Address translation that picks low ports.</source>
        <translation>Une traduction d&apos;adresses qui choisit des ports bas.</translation>
    </message>
    <message>
        <source>An attack tool.</source>
        <translation>Un outil d&apos;attaque.</translation>
    </message>
    <message>
        <source>Look at each case: which computer, which program?</source>
        <translation>Regardez chaque cas : quel ordinateur, quel programme ?</translation>
    </message>
    <message>
        <source>The source of the low port is known and accepted, or gone.</source>
        <translation>La source du port bas est connue et acceptée, ou a disparu.</translation>
    </message>
</context>
<context>
    <name>recommendation:fields</name>
    <message>
        <source>Further fields of event 4768 worth watching</source>
        <translation>Autres champs de l&apos;événement 4768 à surveiller</translation>
    </message>
    <message>
        <source>Besides account and address, four more fields show trouble early: the certificate&apos;s issuer, the kind of proof, the encryption and the result code.</source>
        <translation>Outre le compte et l&apos;adresse, quatre champs montrent tôt les problèmes : l&apos;émetteur du certificat, le type de preuve, le chiffrement et le code de résultat.</translation>
    </message>
    <message>
        <source>You set up monitoring of domain controllers and want more than failed sign-ons.</source>
        <translation>Vous mettez en place la surveillance des contrôleurs de domaine et voulez plus que les échecs d&apos;authentification.</translation>
    </message>
    <message>
        <source>Weak encryption, missing pre-authentication, foreign certificates and certain result codes each have their own entry here.</source>
        <translation>Chiffrement faible, pré-authentification absente, certificats étrangers et certains codes de résultat ont chacun leur entrée ici.</translation>
    </message>
    <message>
        <source>Start with pre-authentication type 0, encryption types other than 0x11 and 0x12, and floods of 0x6 and 0x12.</source>
        <translation>Commencez par le type de pré-authentification 0, les types de chiffrement autres que 0x11 et 0x12, et les flots de 0x6 et 0x12.</translation>
    </message>
    <message>
        <source>A test event of each kind reaches the monitoring.</source>
        <translation>Un événement de test de chaque type atteint la surveillance.</translation>
    </message>
</context>
<context>
    <name>recommendation:cert-issuer-foreign</name>
    <message>
        <source>Certificate of an unknown authority</source>
        <translation>Certificat d&apos;une autorité inconnue</translation>
    </message>
    <message>
        <source>Somebody signed on with a certificate that does not come from your own certification authorities.</source>
        <translation>Quelqu&apos;un s&apos;est authentifié avec un certificat qui ne vient pas de vos autorités de certification.</translation>
    </message>
    <message>
        <source>Certificate Issuer Name is none of your PKI.</source>
        <translation>Certificate Issuer Name n&apos;est pas de votre PKI.</translation>
    </message>
    <message>
        <source>A partner&apos;s or cloud authority that was trusted on purpose.</source>
        <translation>L&apos;autorité d&apos;un partenaire ou d&apos;un cloud, approuvée exprès.</translation>
    </message>
    <message>
        <source>A rogue authority in the NTAuth store.</source>
        <translation>Une autorité malveillante dans le magasin NTAuth.</translation>
    </message>
    <message>
        <source>Treat it as urgent: which account, which address, which certificate?</source>
        <translation>Traitez-le comme urgent : quel compte, quelle adresse, quel certificat ?</translation>
    </message>
    <message>
        <source>Review the NTAuth store: certutil -viewstore -enterprise NTAuth.</source>
        <translation>Passez en revue le magasin NTAuth : certutil -viewstore -enterprise NTAuth.</translation>
    </message>
    <message>
        <source>The store holds only your authorities.</source>
        <translation>Le magasin ne contient que vos autorités.</translation>
    </message>
</context>
<context>
    <name>recommendation:cert-issuer-unauthorised</name>
    <message>
        <source>Own authority that must not issue sign-on certificates</source>
        <translation>Autorité propre qui ne doit pas émettre de certificats d&apos;authentification</translation>
    </message>
    <message>
        <source>The certificate comes from your own PKI, but from an authority that is not meant for smart-card sign-on.</source>
        <translation>Le certificat vient de votre propre PKI, mais d&apos;une autorité non destinée à l&apos;authentification par carte à puce.</translation>
    </message>
    <message>
        <source>Certificate Issuer Name is known, yet not on the list of those who may issue for authentication.</source>
        <translation>Certificate Issuer Name est connu, mais pas dans la liste de ceux qui peuvent émettre pour l&apos;authentification.</translation>
    </message>
    <message>
        <source>A template published on the wrong authority.</source>
        <translation>Un modèle publié sur la mauvaise autorité.</translation>
    </message>
    <message>
        <source>A misused template that lets the requester choose the name.</source>
        <translation>Un modèle détourné qui laisse le demandeur choisir le nom.</translation>
    </message>
    <message>
        <source>Unpublish the template there, and check who enrolled.</source>
        <translation>Dépubliez-y le modèle, et vérifiez qui s&apos;est inscrit.</translation>
    </message>
    <message>
        <source>Look at the accounts that used such certificates.</source>
        <translation>Regardez les comptes qui ont utilisé de tels certificats.</translation>
    </message>
    <message>
        <source>New sign-ons show only the permitted issuers.</source>
        <translation>Les nouvelles authentifications ne montrent que les émetteurs autorisés.</translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-none</name>
    <message>
        <source>Sign-on without pre-authentication</source>
        <translation>Authentification sans pré-authentification</translation>
    </message>
    <message>
        <source>The account got its ticket without proving its password first. That makes guessing its password much easier, and no account should be set like that without need.</source>
        <translation>Le compte a obtenu son ticket sans d&apos;abord prouver son mot de passe. Deviner ce mot de passe en devient bien plus facile, et aucun compte ne devrait être réglé ainsi sans nécessité.</translation>
    </message>
    <message>
        <source>Pre-Authentication Type is 0.</source>
        <translation>Pre-Authentication Type est 0.</translation>
    </message>
    <message>
        <source>The account has the option &quot;Do not require Kerberos preauthentication&quot;.</source>
        <translation>Le compte a l&apos;option &quot;La pré-authentification Kerberos n&apos;est pas nécessaire&quot;.</translation>
    </message>
    <message>
        <source>An attacker collects answers for offline guessing (AS-REP roasting).</source>
        <translation>Un attaquant recueille des réponses pour deviner hors ligne (AS-REP roasting).</translation>
    </message>
    <message>
        <source>Clear the option on the account; give the few exceptions very long passwords.</source>
        <translation>Retirez l&apos;option du compte ; donnez aux rares exceptions de très longs mots de passe.</translation>
    </message>
    <message>
        <source>List all accounts with the option (userAccountControl 0x400000), and look at who asked for their tickets.</source>
        <translation>Listez tous les comptes avec l&apos;option (userAccountControl 0x400000), et regardez qui a demandé leurs tickets.</translation>
    </message>
    <message>
        <source>The list of accounts with the option is empty or holds only known exceptions.</source>
        <translation>La liste des comptes avec l&apos;option est vide ou ne contient que des exceptions connues.</translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-not-15</name>
    <message>
        <source>Card user signs on without the card</source>
        <translation>L&apos;utilisateur d&apos;une carte s&apos;authentifie sans la carte</translation>
    </message>
    <message>
        <source>For an account that must use a smart card, another kind of proof means that the rule does not hold.</source>
        <translation>Pour un compte qui doit utiliser une carte à puce, un autre type de preuve signifie que la règle ne tient pas.</translation>
    </message>
    <message>
        <source>Pre-Authentication Type is neither 15 nor, on current systems, 16, although the account has to use a card.</source>
        <translation>Pre-Authentication Type n&apos;est ni 15 ni, sur les systèmes actuels, 16, bien que le compte doive utiliser une carte.</translation>
    </message>
    <message>
        <source>The setting &quot;Smart card is required&quot; is missing on the account.</source>
        <translation>Le réglage &quot;Une carte à puce est nécessaire pour ouvrir une session interactive&quot; manque sur le compte.</translation>
    </message>
    <message>
        <source>A program signs on with a stored password.</source>
        <translation>Un programme s&apos;authentifie avec un mot de passe enregistré.</translation>
    </message>
    <message>
        <source>Set the smart-card requirement on the account.</source>
        <translation>Imposez la carte à puce sur le compte.</translation>
    </message>
    <message>
        <source>Ask the user about sign-ons with a password.</source>
        <translation>Interrogez l&apos;utilisateur sur les authentifications par mot de passe.</translation>
    </message>
    <message>
        <source>The account&apos;s events show 15 or 16 only.</source>
        <translation>Les événements du compte n&apos;affichent que 15 ou 16.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text names 15 only, the number of the old reply; current clients also show 16, the request of RFC 4556.</source>
        <translation>Le texte de Microsoft ne nomme que 15, le numéro de l&apos;ancienne réponse ; les clients actuels affichent aussi 16, la requête de la RFC 4556.</translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-not-2</name>
    <message>
        <source>Something else than a password where only passwords exist</source>
        <translation>Autre chose qu&apos;un mot de passe là où il n&apos;y a que des mots de passe</translation>
    </message>
    <message>
        <source>If your company uses passwords only, any other kind of proof is unexpected.</source>
        <translation>Si votre entreprise n&apos;utilise que des mots de passe, tout autre type de preuve est inattendu.</translation>
    </message>
    <message>
        <source>Pre-Authentication Type is not 2, and neither cards nor armoring are in use.</source>
        <translation>Pre-Authentication Type n&apos;est pas 2, et ni cartes ni blindage ne sont utilisés.</translation>
    </message>
    <message>
        <source>Windows Hello or armoring was introduced without telling the monitoring team.</source>
        <translation>Windows Hello ou le blindage a été introduit sans prévenir l&apos;équipe de surveillance.</translation>
    </message>
    <message>
        <source>A certificate that somebody enrolled to get in.</source>
        <translation>Un certificat que quelqu&apos;un s&apos;est fait délivrer pour entrer.</translation>
    </message>
    <message>
        <source>Find the account and the method; adapt the rule once the method is official.</source>
        <translation>Trouvez le compte et la méthode ; adaptez la règle une fois la méthode officielle.</translation>
    </message>
    <message>
        <source>All remaining events show 2, or the new method is on the list.</source>
        <translation>Tous les événements restants affichent 2, ou la nouvelle méthode est dans la liste.</translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-not-138</name>
    <message>
        <source>Request without armor where armor is required</source>
        <translation>Requête sans blindage là où il est exigé</translation>
    </message>
    <message>
        <source>If the whole company uses Kerberos armoring (FAST), a request without it comes from a client that is not set up, or not yours.</source>
        <translation>Si toute l&apos;entreprise utilise le blindage Kerberos (FAST), une requête sans lui vient d&apos;un client non configuré, ou qui n&apos;est pas à vous.</translation>
    </message>
    <message>
        <source>Pre-Authentication Type is not 138 although armoring is enabled for all.</source>
        <translation>Pre-Authentication Type n&apos;est pas 138 bien que le blindage soit activé pour tous.</translation>
    </message>
    <message>
        <source>An old client, or one without the policy.</source>
        <translation>Un vieux client, ou un client sans la stratégie.</translation>
    </message>
    <message>
        <source>A tool that cannot do FAST.</source>
        <translation>Un outil qui ne connaît pas FAST.</translation>
    </message>
    <message>
        <source>Computers themselves and smart cards, which use other types.</source>
        <translation>Les ordinateurs eux-mêmes et les cartes à puce, qui utilisent d&apos;autres types.</translation>
    </message>
    <message>
        <source>Check the policy &quot;Kerberos client support for claims, compound authentication and Kerberos armoring&quot; on the client.</source>
        <translation>Vérifiez sur le client la stratégie &quot;Prise en charge du client Kerberos pour les revendications, l&apos;authentification composée et le blindage Kerberos&quot; (Kerberos client support for claims, compound authentication and Kerberos armoring).</translation>
    </message>
    <message>
        <source>Look at the addresses that never use armor.</source>
        <translation>Regardez les adresses qui n&apos;utilisent jamais le blindage.</translation>
    </message>
    <message>
        <source>Password sign-ons of managed clients show 138.</source>
        <translation>Les authentifications par mot de passe des clients gérés affichent 138.</translation>
    </message>
</context>
<context>
    <name>recommendation:etype-des</name>
    <message>
        <source>DES in a ticket</source>
        <translation>DES dans un ticket</translation>
    </message>
    <message>
        <source>DES is broken and switched off since Windows 7 and Server 2008 R2. A ticket with it is a security fault.</source>
        <translation>DES est cassé et désactivé depuis Windows 7 et Server 2008 R2. Un ticket qui l&apos;utilise est un défaut de sécurité.</translation>
    </message>
    <message>
        <source>Ticket Encryption Type is 0x1 or 0x3.</source>
        <translation>Ticket Encryption Type est 0x1 ou 0x3.</translation>
    </message>
    <message>
        <source>An account with &quot;Use only Kerberos DES encryption types for this account&quot;.</source>
        <translation>Un compte avec &quot;Utiliser uniquement les types de chiffrement DES via Kerberos pour ce compte&quot;.</translation>
    </message>
    <message>
        <source>A very old device or a Unix keytab with DES keys.</source>
        <translation>Un très vieil appareil ou un keytab Unix avec des clés DES.</translation>
    </message>
    <message>
        <source>Clear the DES option, change the password, and set AES.</source>
        <translation>Retirez l&apos;option DES, changez le mot de passe, et réglez AES.</translation>
    </message>
    <message>
        <source>Replace keytab or device.</source>
        <translation>Remplacez le keytab ou l&apos;appareil.</translation>
    </message>
    <message>
        <source>No event shows 0x1 or 0x3 for a month.</source>
        <translation>Aucun événement n&apos;affiche 0x1 ou 0x3 pendant un mois.</translation>
    </message>
</context>
<context>
    <name>recommendation:etype-not-aes</name>
    <message>
        <source>Other encryption than AES</source>
        <translation>Chiffrement autre que AES</translation>
    </message>
    <message>
        <source>Since Windows Vista and Server 2008 tickets should use AES. Anything else is old technology or an attempt to crack passwords.</source>
        <translation>Depuis Windows Vista et Server 2008, les tickets devraient utiliser AES. Tout le reste est une vieille technique ou une tentative de casser des mots de passe.</translation>
    </message>
    <message>
        <source>Ticket Encryption Type is other than 0x11 and 0x12; 0xFFFFFFFF in failures does not count.</source>
        <translation>Ticket Encryption Type est autre que 0x11 et 0x12 ; 0xFFFFFFFF dans les échecs ne compte pas.</translation>
    </message>
    <message>
        <source>Accounts with old passwords or settings that force RC4.</source>
        <translation>Des comptes avec d&apos;anciens mots de passe ou des réglages qui forcent RC4.</translation>
    </message>
    <message>
        <source>A tool that asks for RC4 because it is easy to crack (roasting).</source>
        <translation>Un outil qui demande RC4 parce qu&apos;il se casse facilement (roasting).</translation>
    </message>
    <message>
        <source>Find the accounts with RC4 and give them AES keys before RC4 is switched off for good.</source>
        <translation>Trouvez les comptes en RC4 et donnez-leur des clés AES avant la désactivation définitive de RC4.</translation>
    </message>
    <message>
        <source>Look at single users who collect many RC4 tickets.</source>
        <translation>Regardez les utilisateurs isolés qui accumulent des tickets RC4.</translation>
    </message>
    <message>
        <source>The monthly report shows 0x11 and 0x12 only.</source>
        <translation>Le rapport mensuel n&apos;affiche que 0x11 et 0x12.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x6</name>
    <message>
        <source>Many unknown user names in short time</source>
        <translation>Beaucoup de noms d&apos;utilisateur inconnus en peu de temps</translation>
    </message>
    <message>
        <source>One unknown name is a typing error. Dozens from one address mean that somebody tries out which names exist.</source>
        <translation>Un nom inconnu est une faute de frappe. Des dizaines depuis une adresse signifient que quelqu&apos;un essaie quels noms existent.</translation>
    </message>
    <message>
        <source>Result Code 0x6 comes many times within minutes; choose a threshold that fits your network.</source>
        <translation>Result Code 0x6 arrive de nombreuses fois en quelques minutes ; choisissez un seuil adapté à votre réseau.</translation>
    </message>
    <message>
        <source>Account enumeration, the first step of guessing passwords, above all with names of important accounts.</source>
        <translation>Énumération de comptes, première étape pour deviner des mots de passe, surtout avec des noms de comptes importants.</translation>
    </message>
    <message>
        <source>A misconfigured program with a wrong list of users.</source>
        <translation>Un programme mal configuré avec une mauvaise liste d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>Alert on many different names from one address, and block or examine the sender.</source>
        <translation>Alertez sur de nombreux noms différents depuis une adresse, et bloquez ou examinez l&apos;émetteur.</translation>
    </message>
    <message>
        <source>Pass on what users report about strange sign-on attempts.</source>
        <translation>Transmettez ce que les utilisateurs signalent d&apos;étranges tentatives d&apos;authentification.</translation>
    </message>
    <message>
        <source>The address is explained or blocked, and the numbers fall back to normal.</source>
        <translation>L&apos;adresse est expliquée ou bloquée, et les chiffres reviennent à la normale.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x7</name>
    <message>
        <source>Requests for unknown services</source>
        <translation>Demandes pour des services inconnus</translation>
    </message>
    <message>
        <source>The domain controller was asked for a name that the directory does not have. Mostly it is a missing registration.</source>
        <translation>On a demandé au contrôleur de domaine un nom que l&apos;annuaire n&apos;a pas. Le plus souvent, un enregistrement manque.</translation>
    </message>
    <message>
        <source>Result Code 0x7: the server&apos;s name cannot be found in Active Directory.</source>
        <translation>Result Code 0x7 : le nom du serveur est introuvable dans Active Directory.</translation>
    </message>
    <message>
        <source>A service without SPN, an alias, or a server that was removed.</source>
        <translation>Un service sans SPN, un alias, ou un serveur retiré.</translation>
    </message>
    <message>
        <source>Collect the names and register those that are needed.</source>
        <translation>Recueillez les noms et enregistrez ceux qui sont nécessaires.</translation>
    </message>
    <message>
        <source>Remove old names from configurations.</source>
        <translation>Retirez les anciens noms des configurations.</translation>
    </message>
    <message>
        <source>The list of unknown names gets shorter.</source>
        <translation>La liste des noms inconnus raccourcit.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x8</name>
    <message>
        <source>Duplicate names</source>
        <translation>Noms en double</translation>
    </message>
    <message>
        <source>This result helps to find names that are registered twice, before users notice.</source>
        <translation>Ce résultat aide à trouver les noms enregistrés deux fois, avant que les utilisateurs ne le remarquent.</translation>
    </message>
    <message>
        <source>Result Code 0x8 appears even once.</source>
        <translation>Result Code 0x8 apparaît, ne serait-ce qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Two accounts with the same SPN or UPN.</source>
        <translation>Deux comptes avec le même SPN ou UPN.</translation>
    </message>
    <message>
        <source>Run setspn -X -F and clean up.</source>
        <translation>Exécutez setspn -X -F et nettoyez.</translation>
    </message>
    <message>
        <source>setspn -X reports no duplicates.</source>
        <translation>setspn -X ne signale aucun doublon.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x9</name>
    <message>
        <source>Accounts without a key</source>
        <translation>Comptes sans clé</translation>
    </message>
    <message>
        <source>A rare result that quickly shows a damaged or half-made account.</source>
        <translation>Un résultat rare qui montre vite un compte endommagé ou inachevé.</translation>
    </message>
    <message>
        <source>Result Code 0x9 in any 4768.</source>
        <translation>Result Code 0x9 dans un 4768 quelconque.</translation>
    </message>
    <message>
        <source>An account without password or key.</source>
        <translation>Un compte sans mot de passe ni clé.</translation>
    </message>
    <message>
        <source>Reset its password, then watch whether the code is gone.</source>
        <translation>Réinitialisez son mot de passe, puis voyez si le code a disparu.</translation>
    </message>
    <message>
        <source>The account signs on without 0x9.</source>
        <translation>Le compte s&apos;authentifie sans 0x9.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xa</name>
    <message>
        <source>Somebody asks for postdated tickets</source>
        <translation>Quelqu&apos;un demande des tickets postdatés</translation>
    </message>
    <message>
        <source>Windows never does this. So it is either a Unix script or something unusual.</source>
        <translation>Windows ne le fait jamais. C&apos;est donc un script Unix ou quelque chose d&apos;inhabituel.</translation>
    </message>
    <message>
        <source>Result Code 0xA on a domain controller.</source>
        <translation>Result Code 0xA sur un contrôleur de domaine.</translation>
    </message>
    <message>
        <source>A job on Unix with kinit -s.</source>
        <translation>Un travail sous Unix avec kinit -s.</translation>
    </message>
    <message>
        <source>A tool that tries out options.</source>
        <translation>Un outil qui essaie des options.</translation>
    </message>
    <message>
        <source>Find the program at the client address.</source>
        <translation>Trouvez le programme à l&apos;adresse du client.</translation>
    </message>
    <message>
        <source>The request is explained or stopped.</source>
        <translation>La demande est expliquée ou arrêtée.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xc</name>
    <message>
        <source>Many refusals by policy</source>
        <translation>Beaucoup de refus par stratégie</translation>
    </message>
    <message>
        <source>Sign-ons at forbidden times or places in numbers may mean that somebody has a password but not the right computer.</source>
        <translation>Des authentifications en nombre à des heures ou endroits interdits peuvent signifier que quelqu&apos;un a un mot de passe mais pas le bon ordinateur.</translation>
    </message>
    <message>
        <source>Result Code 0xC comes often within minutes, above all for important accounts.</source>
        <translation>Result Code 0xC arrive souvent en quelques minutes, surtout pour des comptes importants.</translation>
    </message>
    <message>
        <source>An attempt to use a compromised account from a workstation that is not allowed.</source>
        <translation>Une tentative d&apos;utiliser un compte compromis depuis une station non autorisée.</translation>
    </message>
    <message>
        <source>A new restriction that hits many users at once.</source>
        <translation>Une nouvelle restriction qui touche beaucoup d&apos;utilisateurs à la fois.</translation>
    </message>
    <message>
        <source>Check accounts and addresses; talk to the owners.</source>
        <translation>Vérifiez comptes et adresses ; parlez aux titulaires.</translation>
    </message>
    <message>
        <source>Review a restriction that was changed recently.</source>
        <translation>Revoyez une restriction changée récemment.</translation>
    </message>
    <message>
        <source>The refusals are explained and back to single cases.</source>
        <translation>Les refus sont expliqués et redeviennent isolés.</translation>
    </message>
    <message>
        <source>Microsoft prints &quot;Requested start time is later than end time&quot; here, which is the text of 0xB. By RFC 4120 the code 12 is a refusal by policy, so this advice is about restrictions.</source>
        <translation>Microsoft imprime ici &quot;Requested start time is later than end time&quot;, qui est le texte de 0xB. Selon la RFC 4120, le code 12 est un refus par stratégie ; ce conseil porte donc sur les restrictions.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xe</name>
    <message>
        <source>No common encryption type</source>
        <translation>Aucun type de chiffrement commun</translation>
    </message>
    <message>
        <source>In a tidy directory this should not happen. It shows old devices, or a wave after RC4 was switched off.</source>
        <translation>Dans un annuaire bien tenu, cela ne devrait pas arriver. Cela montre de vieux appareils, ou une vague après la désactivation de RC4.</translation>
    </message>
    <message>
        <source>Result Code 0xE in standard Active Directory.</source>
        <translation>Result Code 0xE dans un Active Directory standard.</translation>
    </message>
    <message>
        <source>An account without AES keys, a client with forced RC4 or DES.</source>
        <translation>Un compte sans clés AES, un client avec RC4 ou DES forcé.</translation>
    </message>
    <message>
        <source>After a hardening or the updates of 2026: services nobody thought of.</source>
        <translation>Après un durcissement ou les mises à jour de 2026 : des services auxquels personne n&apos;a pensé.</translation>
    </message>
    <message>
        <source>List the accounts concerned and give them AES.</source>
        <translation>Listez les comptes concernés et donnez-leur AES.</translation>
    </message>
    <message>
        <source>Distinguish a wave after a change from a single strange client.</source>
        <translation>Distinguez une vague après un changement d&apos;un seul client étrange.</translation>
    </message>
    <message>
        <source>The code is gone after the accounts were corrected.</source>
        <translation>Le code a disparu après la correction des comptes.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xf</name>
    <message>
        <source>Unknown checksum type</source>
        <translation>Type de somme de contrôle inconnu</translation>
    </message>
    <message>
        <source>A well-behaved Windows network does not produce this. Somebody uses a strange client.</source>
        <translation>Un réseau Windows bien réglé ne produit pas cela. Quelqu&apos;un utilise un client étrange.</translation>
    </message>
    <message>
        <source>Result Code 0xF appears at all.</source>
        <translation>Result Code 0xF apparaît tout court.</translation>
    </message>
    <message>
        <source>An outdated or hand-made Kerberos client.</source>
        <translation>Un client Kerberos obsolète ou fait maison.</translation>
    </message>
    <message>
        <source>Find the client by its address and ask for its purpose.</source>
        <translation>Trouvez le client par son adresse et demandez à quoi il sert.</translation>
    </message>
    <message>
        <source>The client is updated or removed.</source>
        <translation>Le client est mis à jour ou retiré.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x12</name>
    <message>
        <source>Many locked or disabled accounts</source>
        <translation>Beaucoup de comptes verrouillés ou désactivés</translation>
    </message>
    <message>
        <source>A flood of this result means that accounts are being locked, or that somebody tries accounts that are switched off.</source>
        <translation>Un flot de ce résultat signifie que des comptes se verrouillent, ou que quelqu&apos;un essaie des comptes désactivés.</translation>
    </message>
    <message>
        <source>Result Code 0x12 comes in numbers within minutes.</source>
        <translation>Result Code 0x12 arrive en nombre en quelques minutes.</translation>
    </message>
    <message>
        <source>Brute force against passwords, followed by lockouts.</source>
        <translation>Force brute contre les mots de passe, suivie de verrouillages.</translation>
    </message>
    <message>
        <source>One program with an old password that locks its account again and again.</source>
        <translation>Un programme avec un ancien mot de passe qui verrouille sans cesse son compte.</translation>
    </message>
    <message>
        <source>Group by address: one address and many accounts is an attack, one account and one address a forgotten password.</source>
        <translation>Groupez par adresse : une adresse et beaucoup de comptes, c&apos;est une attaque ; un compte et une adresse, un mot de passe oublié.</translation>
    </message>
    <message>
        <source>Be ready for calls, and do not unlock blindly during an attack.</source>
        <translation>Préparez-vous aux appels, et ne déverrouillez pas à l&apos;aveugle pendant une attaque.</translation>
    </message>
    <message>
        <source>The source is found, and the accounts stay unlocked.</source>
        <translation>La source est trouvée, et les comptes restent déverrouillés.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x1f</name>
    <message>
        <source>Ticket that cannot be decrypted</source>
        <translation>Ticket impossible à déchiffrer</translation>
    </message>
    <message>
        <source>The domain controller could not open a ticket or proof. Noise on the line, a changed key or a forgery can be the reason.</source>
        <translation>Le contrôleur de domaine n&apos;a pas pu ouvrir un ticket ou une preuve. La raison peut être du bruit sur la ligne, une clé changée ou une contrefaçon.</translation>
    </message>
    <message>
        <source>Result Code 0x1F.</source>
        <translation>Result Code 0x1F.</translation>
    </message>
    <message>
        <source>The krbtgt password was changed twice in short time, so old tickets are no longer readable.</source>
        <translation>Le mot de passe de krbtgt a été changé deux fois en peu de temps, et les anciens tickets ne sont plus lisibles.</translation>
    </message>
    <message>
        <source>The proof was not encrypted with the session key, or was changed on the way.</source>
        <translation>La preuve n&apos;était pas chiffrée avec la clé de session, ou a été modifiée en route.</translation>
    </message>
    <message>
        <source>A forged ticket.</source>
        <translation>Un ticket contrefait.</translation>
    </message>
    <message>
        <source>Ask whether krbtgt was changed or a domain controller restored.</source>
        <translation>Demandez si krbtgt a été changé ou un contrôleur de domaine restauré.</translation>
    </message>
    <message>
        <source>If not, examine the client.</source>
        <translation>Sinon, examinez le client.</translation>
    </message>
    <message>
        <source>After new sign-ons the code stops.</source>
        <translation>Après de nouvelles authentifications, le code cesse.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x22</name>
    <message>
        <source>Repeated requests</source>
        <translation>Requêtes répétées</translation>
    </message>
    <message>
        <source>Someone may be sending recorded requests again. A network that doubles packets looks the same.</source>
        <translation>Quelqu&apos;un renvoie peut-être des requêtes enregistrées. Un réseau qui double les paquets a le même aspect.</translation>
    </message>
    <message>
        <source>Result Code 0x22: the KDC sees an authenticator for the second time.</source>
        <translation>Result Code 0x22 : le KDC voit un authentificateur pour la seconde fois.</translation>
    </message>
    <message>
        <source>A faulty network device.</source>
        <translation>Un équipement réseau défectueux.</translation>
    </message>
    <message>
        <source>A replay attack.</source>
        <translation>Une attaque par rejeu.</translation>
    </message>
    <message>
        <source>Search for duplicated packets.</source>
        <translation>Cherchez des paquets en double.</translation>
    </message>
    <message>
        <source>Check whether the repetition comes from another address than the original.</source>
        <translation>Vérifiez si la répétition vient d&apos;une autre adresse que l&apos;original.</translation>
    </message>
    <message>
        <source>No more repetitions after the device was repaired.</source>
        <translation>Plus de répétitions après la réparation de l&apos;équipement.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x29</name>
    <message>
        <source>Changed or wrongly encrypted messages</source>
        <translation>Messages modifiés ou mal chiffrés</translation>
    </message>
    <message>
        <source>In a standard Active Directory this result does not belong to daily life. Look at it when it appears.</source>
        <translation>Dans un Active Directory standard, ce résultat n&apos;est pas quotidien. Examinez-le quand il apparaît.</translation>
    </message>
    <message>
        <source>Result Code 0x29.</source>
        <translation>Result Code 0x29.</translation>
    </message>
    <message>
        <source>A message encrypted with the wrong key, as after a restored domain controller.</source>
        <translation>Un message chiffré avec la mauvaise clé, comme après la restauration d&apos;un contrôleur de domaine.</translation>
    </message>
    <message>
        <source>A message damaged by hardware or software, or changed by an attacker.</source>
        <translation>Un message endommagé par du matériel ou un logiciel, ou modifié par un attaquant.</translation>
    </message>
    <message>
        <source>Check keys and replication of the domain controller concerned.</source>
        <translation>Vérifiez les clés et la réplication du contrôleur de domaine concerné.</translation>
    </message>
    <message>
        <source>Examine the path between client and domain controller.</source>
        <translation>Examinez le chemin entre le client et le contrôleur de domaine.</translation>
    </message>
    <message>
        <source>The cause is named and the code does not return.</source>
        <translation>La cause est nommée et le code ne revient pas.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x3c</name>
    <message>
        <source>Generic errors as an early warning</source>
        <translation>Les erreurs génériques comme alerte précoce</translation>
    </message>
    <message>
        <source>This result means &quot;something else went wrong&quot;. In numbers it shows an ailing domain controller.</source>
        <translation>Ce résultat signifie &quot;autre chose n&apos;a pas marché&quot;. En nombre, il montre un contrôleur de domaine souffrant.</translation>
    </message>
    <message>
        <source>Result Code 0x3C.</source>
        <translation>Result Code 0x3C.</translation>
    </message>
    <message>
        <source>Overload, replication trouble, or oversized group memberships.</source>
        <translation>Surcharge, problèmes de réplication, ou appartenances à trop de groupes.</translation>
    </message>
    <message>
        <source>Look into the logs of the domain controller that wrote it.</source>
        <translation>Regardez les journaux du contrôleur de domaine qui l&apos;a écrit.</translation>
    </message>
    <message>
        <source>The domain controller is healthy (dcdiag), and the number of such events falls.</source>
        <translation>Le contrôleur de domaine est sain (dcdiag), et le nombre de ces événements baisse.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x3e</name>
    <message>
        <source>Cards with revoked or untrusted certificates</source>
        <translation>Cartes avec certificats révoqués ou non approuvés</translation>
    </message>
    <message>
        <source>Someone tries to sign on with a card whose certificate is revoked or whose issuer is not trusted.</source>
        <translation>Quelqu&apos;un essaie de s&apos;authentifier avec une carte dont le certificat est révoqué ou l&apos;émetteur non approuvé.</translation>
    </message>
    <message>
        <source>Result Code 0x3E.</source>
        <translation>Result Code 0x3E.</translation>
    </message>
    <message>
        <source>A lost card in wrong hands, or an old card kept in use.</source>
        <translation>Une carte perdue en de mauvaises mains, ou une vieille carte encore utilisée.</translation>
    </message>
    <message>
        <source>A missing root certificate on a domain controller.</source>
        <translation>Un certificat racine absent sur un contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Ask the holder where the card is.</source>
        <translation>Demandez au titulaire où est la carte.</translation>
    </message>
    <message>
        <source>Check revocation and trust for this certificate.</source>
        <translation>Vérifiez la révocation et l&apos;approbation de ce certificat.</translation>
    </message>
    <message>
        <source>The card is withdrawn or its chain repaired.</source>
        <translation>La carte est retirée ou sa chaîne réparée.</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x3f-0x41</name>
    <message>
        <source>Smart-card errors</source>
        <translation>Erreurs de carte à puce</translation>
    </message>
    <message>
        <source>These three results point to trouble with smart cards, often before users call.</source>
        <translation>Ces trois résultats signalent des problèmes de carte à puce, souvent avant les appels des utilisateurs.</translation>
    </message>
    <message>
        <source>Result Code 0x3F, 0x40 or 0x41.</source>
        <translation>Result Code 0x3F, 0x40 ou 0x41.</translation>
    </message>
    <message>
        <source>Certificates of domain controllers, bad signatures, or key parameters that are too weak.</source>
        <translation>Certificats des contrôleurs de domaine, mauvaises signatures, ou paramètres de clé trop faibles.</translation>
    </message>
    <message>
        <source>Check certificates of domain controllers and the settings of card clients.</source>
        <translation>Vérifiez les certificats des contrôleurs de domaine et les réglages des clients à carte.</translation>
    </message>
    <message>
        <source>Collect card type, computer and time of failed sign-ons for the PKI team.</source>
        <translation>Recueillez pour l&apos;équipe PKI le type de carte, l&apos;ordinateur et l&apos;heure des échecs.</translation>
    </message>
    <message>
        <source>Card users sign on, and the three codes are gone.</source>
        <translation>Les utilisateurs de carte s&apos;authentifient, et les trois codes ont disparu.</translation>
    </message>
</context>
<context>
    <name>krb:0</name>
    <message>
        <source>No error</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>The request was answered and nothing went wrong at this place. If sign-on still fails, the fault lies at a later step.</source>
        <translation>La requête a reçu une réponse et rien n&apos;a échoué à cet endroit. Si l&apos;authentification échoue quand même, le défaut est à une étape ultérieure.</translation>
    </message>
    <message>
        <source>Event 4768 or 4769 carries result 0x0 whenever a ticket was issued.</source>
        <translation>L&apos;événement 4768 ou 4769 porte le résultat 0x0 chaque fois qu&apos;un ticket a été délivré.</translation>
    </message>
    <message>
        <source>A KRB-ERROR with code 0 does not occur in normal traffic.</source>
        <translation>Un KRB-ERROR de code 0 n&apos;existe pas dans le trafic normal.</translation>
    </message>
    <message>
        <source>The ticket was issued as asked: no error was found.</source>
        <translation>Le ticket a été délivré comme demandé : aucune erreur n&apos;a été trouvée.</translation>
    </message>
    <message>
        <source>Treat it as a success and look at the next step: the service ticket, the service itself, or the browser.</source>
        <translation>Traitez-le comme une réussite et regardez l&apos;étape suivante : le ticket de service, le service lui-même, ou le navigateur.</translation>
    </message>
    <message>
        <source>The ticket of the same minute appears in klist on the user&apos;s computer.</source>
        <translation>Le ticket de la même minute apparaît dans klist sur l&apos;ordinateur de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>événement 4769</translation>
    </message>
    <message>
        <source>KDC (success)</source>
        <translation>KDC (réussite)</translation>
    </message>
</context>
<context>
    <name>krb:1</name>
    <message>
        <source>The account has expired</source>
        <translation>Le compte a expiré</translation>
    </message>
    <message>
        <source>Your account had an end date, and that date has passed. An administrator can extend it.</source>
        <translation>Votre compte avait une date de fin, et cette date est passée. Un administrateur peut le prolonger.</translation>
    </message>
    <message>
        <source>A ticket is asked for an account whose validity has ended.</source>
        <translation>Un ticket est demandé pour un compte dont la validité est terminée.</translation>
    </message>
    <message>
        <source>Mostly an answer of MIT and Heimdal KDCs; Active Directory tells an expired account with code 18 and an NTSTATUS.</source>
        <translation>Surtout une réponse des KDC MIT et Heimdal ; Active Directory signale un compte expiré par le code 18 et un NTSTATUS.</translation>
    </message>
    <message>
        <source>The end date of a temporary or external account has passed; Microsoft&apos;s table gives no cause for this code.</source>
        <translation>La date de fin d&apos;un compte temporaire ou externe est passée ; la table de Microsoft ne donne pas de cause pour ce code.</translation>
    </message>
    <message>
        <source>On a MIT or Heimdal KDC the principal has an expiration time set.</source>
        <translation>Sur un KDC MIT ou Heimdal, le principal a une date d&apos;expiration.</translation>
    </message>
    <message>
        <source>The clock of the KDC is far ahead.</source>
        <translation>L&apos;horloge du KDC avance beaucoup.</translation>
    </message>
    <message>
        <source>Ask since when it fails, and whether the contract or the project has ended.</source>
        <translation>Demandez depuis quand cela échoue, et si le contrat ou le projet est terminé.</translation>
    </message>
    <message>
        <source>Extend the end date: tab Account, &quot;Account expires&quot;; on MIT, modprinc -expire never PRINCIPAL or a new date.</source>
        <translation>Prolongez la date de fin : onglet Compte, &quot;Date d&apos;expiration du compte&quot; ; sous MIT, modprinc -expire never PRINCIPAL ou une nouvelle date.</translation>
    </message>
    <message>
        <source>kinit or a new sign-on gets a ticket-granting ticket.</source>
        <translation>kinit ou une nouvelle ouverture de session obtient un ticket-granting ticket.</translation>
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
        <translation>Le compte du service a expiré</translation>
    </message>
    <message>
        <source>Your own sign-on is fine. The account of the service that you want to reach has passed its end date.</source>
        <translation>Votre propre authentification est bonne. Le compte du service que vous voulez joindre a dépassé sa date de fin.</translation>
    </message>
    <message>
        <source>A ticket for a service is asked whose principal has an expiration time in the past.</source>
        <translation>Un ticket est demandé pour un service dont le principal a une date d&apos;expiration dans le passé.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause; a MIT or Heimdal KDC is the usual sender.</source>
        <translation>La table de Microsoft ne donne pas de cause ; l&apos;émetteur habituel est un KDC MIT ou Heimdal.</translation>
    </message>
    <message>
        <source>The service principal was created with an end date and nobody extended it.</source>
        <translation>Le principal du service a été créé avec une date de fin et personne ne l&apos;a prolongée.</translation>
    </message>
    <message>
        <source>A service account in Active Directory with &quot;Account expires&quot; set, where a foreign KDC software answers.</source>
        <translation>Un compte de service d&apos;Active Directory avec &quot;Date d&apos;expiration du compte&quot; réglée, là où répond un logiciel KDC étranger.</translation>
    </message>
    <message>
        <source>Note the service name from the message or the capture; it does not help to reset the user&apos;s password.</source>
        <translation>Notez le nom du service dans le message ou la capture ; réinitialiser le mot de passe de l&apos;utilisateur n&apos;aide pas.</translation>
    </message>
    <message>
        <source>Have the service account extended, best without an end date, and check neighbouring services of the same age.</source>
        <translation>Faites prolonger le compte de service, de préférence sans date de fin, et vérifiez les services voisins du même âge.</translation>
    </message>
    <message>
        <source>kvno SERVICE or klist get SERVICE returns a ticket.</source>
        <translation>kvno SERVICE ou klist get SERVICE renvoie un ticket.</translation>
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
        <translation>Version de Kerberos non prise en charge</translation>
    </message>
    <message>
        <source>The program speaks another version of Kerberos than the domain controller. This is a fault of the program or of its settings, not of your account.</source>
        <translation>Le programme parle une autre version de Kerberos que le contrôleur de domaine. C&apos;est un défaut du programme ou de ses réglages, pas de votre compte.</translation>
    </message>
    <message>
        <source>The KDC gets a request whose protocol version is not 5.</source>
        <translation>Le KDC reçoit une requête dont la version de protocole n&apos;est pas 5.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause; it hardly occurs outside of tests and very old software.</source>
        <translation>La table de Microsoft ne donne pas de cause ; cela n&apos;arrive guère hors de tests et de très vieux logiciels.</translation>
    </message>
    <message>
        <source>An old Kerberos 4 client, or a program that sends something else to port 88.</source>
        <translation>Un vieux client Kerberos 4, ou un programme qui envoie autre chose au port 88.</translation>
    </message>
    <message>
        <source>A scanner or a load balancer&apos;s health check that talks nonsense to the KDC.</source>
        <translation>Un scanner ou le contrôle d&apos;état d&apos;un répartiteur de charge qui envoie n&apos;importe quoi au KDC.</translation>
    </message>
    <message>
        <source>Find out which program or device sends the request: client address and time from the event or the KDC log.</source>
        <translation>Cherchez quel programme ou appareil envoie la requête : adresse du client et heure dans l&apos;événement ou le journal du KDC.</translation>
    </message>
    <message>
        <source>Update or reconfigure this program to Kerberos 5.</source>
        <translation>Mettez à jour ou reconfigurez ce programme pour Kerberos 5.</translation>
    </message>
    <message>
        <source>The client address no longer shows up with code 3.</source>
        <translation>L&apos;adresse du client n&apos;apparaît plus avec le code 3.</translation>
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
        <translation>La clé du compte est enregistrée sous une ancienne clé principale</translation>
    </message>
    <message>
        <source>The server that keeps the passwords cannot open your stored key, because its own master key was changed. The administrators of the Kerberos server have to repair that.</source>
        <translation>Le serveur qui garde les mots de passe ne peut pas ouvrir votre clé enregistrée, car sa propre clé principale a été changée. Les administrateurs du serveur Kerberos doivent le réparer.</translation>
    </message>
    <message>
        <source>A KDC with several master keys finds the client&apos;s key still encrypted in one that it no longer has.</source>
        <translation>Un KDC à plusieurs clés principales trouve la clé du client encore chiffrée avec une clé qu&apos;il n&apos;a plus.</translation>
    </message>
    <message>
        <source>Active Directory does not use this code; Microsoft&apos;s table has no cause for it.</source>
        <translation>Active Directory n&apos;utilise pas ce code ; la table de Microsoft n&apos;a pas de cause pour lui.</translation>
    </message>
    <message>
        <source>The master key of a MIT or other Unix KDC was changed without re-encrypting all principals.</source>
        <translation>La clé principale d&apos;un KDC MIT ou autre KDC Unix a été changée sans rechiffrer tous les principaux.</translation>
    </message>
    <message>
        <source>Pass it on to the administrators of the Unix KDC; on MIT they run kdb5_util update_princ_encryption.</source>
        <translation>Transmettez aux administrateurs du KDC Unix ; sous MIT ils exécutent kdb5_util update_princ_encryption.</translation>
    </message>
    <message>
        <source>The same account gets a ticket after the database was re-encrypted.</source>
        <translation>Le même compte obtient un ticket après le rechiffrement de la base.</translation>
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
        <translation>La clé du service est enregistrée sous une ancienne clé principale</translation>
    </message>
    <message>
        <source>The Kerberos server cannot open the stored key of the service that you want. Its administrators have to re-encrypt it.</source>
        <translation>Le serveur Kerberos ne peut pas ouvrir la clé enregistrée du service voulu. Ses administrateurs doivent la rechiffrer.</translation>
    </message>
    <message>
        <source>The same as code 4, but for the service&apos;s entry.</source>
        <translation>La même chose que le code 4, mais pour l&apos;entrée du service.</translation>
    </message>
    <message>
        <source>Without a cause in Microsoft&apos;s table, and not sent by Active Directory.</source>
        <translation>Sans cause dans la table de Microsoft, et non envoyé par Active Directory.</translation>
    </message>
    <message>
        <source>A change of the master key that left some service principals behind, for instance after a restore of an old database.</source>
        <translation>Un changement de clé principale qui a oublié certains principaux de service, par exemple après la restauration d&apos;une ancienne base.</translation>
    </message>
    <message>
        <source>Report the service name to the administrators of the Kerberos server; they re-encrypt the database or set a new key for the service.</source>
        <translation>Signalez le nom du service aux administrateurs du serveur Kerberos ; ils rechiffrent la base ou fixent une nouvelle clé pour le service.</translation>
    </message>
    <message>
        <source>kvno for the service succeeds on another client, too.</source>
        <translation>kvno pour le service réussit aussi sur un autre client.</translation>
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
        <translation>Utilisateur inexistant</translation>
    </message>
    <message>
        <source>The domain controller does not know the user name as it was sent. A typing error, a wrong domain or a missing account is the reason.</source>
        <translation>Le contrôleur de domaine ne connaît pas le nom d&apos;utilisateur tel qu&apos;il a été envoyé. La raison est une faute de frappe, un mauvais domaine ou un compte absent.</translation>
    </message>
    <message>
        <source>A ticket-granting ticket is asked for a name that is not in the directory; event 4768 shows 0x6.</source>
        <translation>Un ticket-granting ticket est demandé pour un nom absent de l&apos;annuaire ; l&apos;événement 4768 affiche 0x6.</translation>
    </message>
    <message>
        <source>A service asks in the name of a user who does not exist (S4U2self).</source>
        <translation>Un service demande au nom d&apos;un utilisateur qui n&apos;existe pas (S4U2self).</translation>
    </message>
    <message>
        <source>Some programs ask with the mail address where the logon name is expected.</source>
        <translation>Certains programmes demandent avec l&apos;adresse e-mail là où le nom d&apos;ouverture de session est attendu.</translation>
    </message>
    <message>
        <source>The user name is mistyped or does not exist.</source>
        <translation>Le nom d&apos;utilisateur est mal tapé ou n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The name belongs to another domain or has another UPN suffix than the one that was typed.</source>
        <translation>Le nom appartient à un autre domaine ou a un autre suffixe UPN que celui tapé.</translation>
    </message>
    <message>
        <source>The account was deleted or renamed, or is so new that it has not reached this domain controller.</source>
        <translation>Le compte a été supprimé ou renommé, ou est si récent qu&apos;il n&apos;a pas atteint ce contrôleur de domaine.</translation>
    </message>
    <message>
        <source>On Linux or macOS: kinit without -E for a name that contains an @.</source>
        <translation>Sous Linux ou macOS : kinit sans -E pour un nom qui contient un @.</translation>
    </message>
    <message>
        <source>Many such answers in minutes from one address: somebody may be trying out names.</source>
        <translation>Beaucoup de ces réponses en quelques minutes depuis une adresse : quelqu&apos;un essaie peut-être des noms.</translation>
    </message>
    <message>
        <source>Type the user name again, with the right domain: DOMAIN\name or name@domain.</source>
        <translation>Retapez le nom d&apos;utilisateur avec le bon domaine : DOMAIN\name ou name@domain.</translation>
    </message>
    <message>
        <source>Search the account in the directory under logon name and UPN; compare with the Account Name in event 4768.</source>
        <translation>Cherchez le compte dans l&apos;annuaire sous le nom d&apos;ouverture de session et l&apos;UPN ; comparez au Account Name de l&apos;événement 4768.</translation>
    </message>
    <message>
        <source>Check replication if the account is new, for instance with repadmin /showrepl.</source>
        <translation>Vérifiez la réplication si le compte est récent, par exemple avec repadmin /showrepl.</translation>
    </message>
    <message>
        <source>Look at the list of names if one address asks for many that do not exist.</source>
        <translation>Regardez la liste des noms si une adresse en demande beaucoup qui n&apos;existent pas.</translation>
    </message>
    <message>
        <source>A sign-on with the exact name of the directory gets a ticket.</source>
        <translation>Une authentification avec le nom exact de l&apos;annuaire obtient un ticket.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>Zscaler and other proxies</source>
        <translation>Zscaler et autres proxys</translation>
    </message>
    <message>
        <source>KDC (AS; TGS for S4U2Self)</source>
        <translation>KDC (AS ; TGS pour S4U2Self)</translation>
    </message>
</context>
<context>
    <name>krb:7</name>
    <message>
        <source>No such service name</source>
        <translation>Nom de service inexistant</translation>
    </message>
    <message>
        <source>You are signed on. But the domain controller knows no service under the name that your computer asks for, so it cannot give a ticket for it.</source>
        <translation>Vous êtes authentifié. Mais le contrôleur de domaine ne connaît pas de service sous le nom que votre ordinateur demande, et ne peut donc pas donner de ticket.</translation>
    </message>
    <message>
        <source>The name of the server or proxy that a program asks for is not in the directory: no account holds this service principal name.</source>
        <translation>Le nom du serveur ou du proxy qu&apos;un programme demande n&apos;est pas dans l&apos;annuaire : aucun compte ne porte ce nom de principal de service.</translation>
    </message>
    <message>
        <source>For krbtgt/OTHER.REALM it means: there is no trust to that realm under this name.</source>
        <translation>Pour krbtgt/OTHER.REALM, cela signifie : il n&apos;y a pas d&apos;approbation vers ce realm sous ce nom.</translation>
    </message>
    <message>
        <source>Programs that ask for a service by IP address or by an alias get it, and then often fall back to NTLM.</source>
        <translation>Les programmes qui demandent un service par adresse IP ou alias le reçoivent, puis se rabattent souvent sur NTLM.</translation>
    </message>
    <message>
        <source>The service principal name (SPN) was never registered, or was lost when the server was moved or renamed.</source>
        <translation>Le nom de principal de service (SPN) n&apos;a jamais été enregistré, ou a été perdu quand le serveur a été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>The client uses an alias (CNAME), a short name or an IP address, and the SPN exists only for the real name.</source>
        <translation>Le client utilise un alias (CNAME), un nom court ou une adresse IP, et le SPN n&apos;existe que pour le vrai nom.</translation>
    </message>
    <message>
        <source>DNS turns the name into another one, so that the client asks for something else than the user typed.</source>
        <translation>Le DNS change le nom en un autre, et le client demande autre chose que ce que l&apos;utilisateur a tapé.</translation>
    </message>
    <message>
        <source>The realm trust is missing or carries a wrong name (for Zscaler: 471000, occurrence 4).</source>
        <translation>L&apos;approbation de realm manque ou porte un mauvais nom (pour Zscaler : 471000, cas 4).</translation>
    </message>
    <message>
        <source>The SPN is in another forest, and name suffix routing does not lead there.</source>
        <translation>Le SPN est dans une autre forêt, et le routage des suffixes de noms n&apos;y mène pas.</translation>
    </message>
    <message>
        <source>It is the counterpart of code 6: there the user&apos;s name was not found, here the server&apos;s.</source>
        <translation>C&apos;est le pendant du code 6 : là, le nom de l&apos;utilisateur était introuvable, ici celui du serveur.</translation>
    </message>
    <message>
        <source>Read the exact service name in event 4769, in klist get or in a capture, and search it: setspn -Q HTTP/host.example.com.</source>
        <translation>Lisez le nom exact du service dans l&apos;événement 4769, dans klist get ou dans une capture, et cherchez-le : setspn -Q HTTP/host.example.com.</translation>
    </message>
    <message>
        <source>Register the missing name on the account that runs the service: setspn -S HTTP/host.example.com ACCOUNT.</source>
        <translation>Enregistrez le nom manquant sur le compte qui exécute le service : setspn -S HTTP/host.example.com ACCOUNT.</translation>
    </message>
    <message>
        <source>Make the client use the name that is registered: full host name in the address, in the proxy setting and in the PAC file.</source>
        <translation>Faites utiliser au client le nom enregistré : nom d&apos;hôte complet dans l&apos;adresse, dans le réglage de proxy et dans le fichier PAC.</translation>
    </message>
    <message>
        <source>Correct DNS if an alias or a reverse entry leads to an unregistered name.</source>
        <translation>Corrigez le DNS si un alias ou une entrée inverse mène à un nom non enregistré.</translation>
    </message>
    <message>
        <source>klist get HTTP/host.example.com brings a ticket, and the program no longer asks for a password.</source>
        <translation>klist get HTTP/host.example.com apporte un ticket, et le programme ne demande plus de mot de passe.</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>événement 4769</translation>
    </message>
    <message>
        <source>kvno</source>
        <translation>kvno</translation>
    </message>
    <message>
        <source>proxy logs</source>
        <translation>journaux du proxy</translation>
    </message>
    <message>
        <source>KDC (TGS; AS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC (TGS ; AS) ; e-data : Windows peut ajouter KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, un NTSTATUS)</translation>
    </message>
</context>
<context>
    <name>krb:8</name>
    <message>
        <source>Two accounts hold the same name</source>
        <translation>Deux comptes portent le même nom</translation>
    </message>
    <message>
        <source>The name of this service is entered twice in the directory. The domain controller cannot know which one is meant and refuses both.</source>
        <translation>Le nom de ce service figure deux fois dans l&apos;annuaire. Le contrôleur de domaine ne peut pas savoir lequel est visé et refuse les deux.</translation>
    </message>
    <message>
        <source>A service principal name, or a user&apos;s UPN, is on more than one account; event 11 of the KDC names them.</source>
        <translation>Un nom de principal de service, ou l&apos;UPN d&apos;un utilisateur, est sur plus d&apos;un compte ; l&apos;événement 11 du KDC les nomme.</translation>
    </message>
    <message>
        <source>Often after a migration or when a service got a new account and the old one kept its names.</source>
        <translation>Souvent après une migration ou quand un service a reçu un nouveau compte et que l&apos;ancien a gardé ses noms.</translation>
    </message>
    <message>
        <source>The same SPN is on the old and on the new service account, or on a computer and a service account.</source>
        <translation>Le même SPN est sur l&apos;ancien et le nouveau compte de service, ou sur un compte d&apos;ordinateur et un compte de service.</translation>
    </message>
    <message>
        <source>Somebody registered the name by hand a second time.</source>
        <translation>Quelqu&apos;un a enregistré le nom à la main une seconde fois.</translation>
    </message>
    <message>
        <source>Two domains of one forest hold the same name. Names have to be unique there, because only then the client can be sure which service it talks to (mutual authentication).</source>
        <translation>Deux domaines d&apos;une forêt portent le même nom. Les noms doivent y être uniques, car c&apos;est ainsi seulement que le client sait à quel service il parle (authentification mutuelle).</translation>
    </message>
    <message>
        <source>Run setspn -Q SERVICE/HOST and note all accounts in the answer; setspn -X searches all duplicates.</source>
        <translation>Exécutez setspn -Q SERVICE/HOST et notez tous les comptes de la réponse ; setspn -X cherche tous les doublons.</translation>
    </message>
    <message>
        <source>Take the name off the wrong account with setspn -D, and add names in future only with setspn -S, which checks first.</source>
        <translation>Retirez le nom du mauvais compte avec setspn -D, et n&apos;ajoutez à l&apos;avenir de noms qu&apos;avec setspn -S, qui vérifie d&apos;abord.</translation>
    </message>
    <message>
        <source>Nothing; another way of writing the address would only hide the problem.</source>
        <translation>Rien ; écrire l&apos;adresse autrement ne ferait que cacher le problème.</translation>
    </message>
    <message>
        <source>setspn -Q shows one account only, klist purge and a new attempt get the ticket.</source>
        <translation>setspn -Q n&apos;affiche qu&apos;un compte ; klist purge et un nouvel essai obtiennent le ticket.</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>événement 4769</translation>
    </message>
    <message>
        <source>event 11 (KDC)</source>
        <translation>événement 11 (KDC)</translation>
    </message>
    <message>
        <source>KDC (Windows: duplicate SPN or UPN)</source>
        <translation>KDC (Windows : SPN ou UPN en double)</translation>
    </message>
</context>
<context>
    <name>krb:9</name>
    <message>
        <source>The account has no usable key</source>
        <translation>Le compte n&apos;a pas de clé utilisable</translation>
    </message>
    <message>
        <source>The domain controller has no key for this account, so it cannot make a ticket. A new password gives the account a key.</source>
        <translation>Le contrôleur de domaine n&apos;a pas de clé pour ce compte et ne peut donc pas faire de ticket. Un nouveau mot de passe donne une clé au compte.</translation>
    </message>
    <message>
        <source>The entry of the user or of the service exists but has an empty key.</source>
        <translation>L&apos;entrée de l&apos;utilisateur ou du service existe mais a une clé vide.</translation>
    </message>
    <message>
        <source>No master key was found for the client or the service.</source>
        <translation>Aucune clé principale n&apos;a été trouvée pour le client ou le service.</translation>
    </message>
    <message>
        <source>An account that was created or migrated without ever setting a password.</source>
        <translation>Un compte créé ou migré sans qu&apos;un mot de passe ait jamais été fixé.</translation>
    </message>
    <message>
        <source>A directory object that was damaged or only partly restored.</source>
        <translation>Un objet d&apos;annuaire endommagé ou restauré seulement en partie.</translation>
    </message>
    <message>
        <source>Reset the password of the account; for a service, renew its keytab or stored password too.</source>
        <translation>Réinitialisez le mot de passe du compte ; pour un service, renouvelez aussi son keytab ou le mot de passe enregistré.</translation>
    </message>
    <message>
        <source>Tell from event or capture whether the user&apos;s or the service&apos;s account is concerned.</source>
        <translation>Déterminez par l&apos;événement ou la capture si le compte de l&apos;utilisateur ou du service est concerné.</translation>
    </message>
    <message>
        <source>After the reset a ticket for the account is issued.</source>
        <translation>Après la réinitialisation, un ticket est délivré pour le compte.</translation>
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
        <translation>Un ticket pour plus tard n&apos;est pas autorisé</translation>
    </message>
    <message>
        <source>A program asked for a ticket that begins only in the future, and the domain controller does not give such tickets. In most offices the real reason is a wrong clock.</source>
        <translation>Un programme a demandé un ticket qui ne commence que dans le futur, et le contrôleur de domaine n&apos;en donne pas. Dans la plupart des bureaux, la vraie raison est une horloge fausse.</translation>
    </message>
    <message>
        <source>The start time asked for lies in the future, or the request asks for a postdated ticket where policy forbids it.</source>
        <translation>L&apos;heure de début demandée est dans le futur, ou la requête demande un ticket postdaté que la stratégie interdit.</translation>
    </message>
    <message>
        <source>Windows itself never asks for postdated tickets.</source>
        <translation>Windows lui-même ne demande jamais de tickets postdatés.</translation>
    </message>
    <message>
        <source>A client asks for postdating, that is, for a ticket whose start time is set into the future.</source>
        <translation>Un client demande une postdatation, c&apos;est-à-dire un ticket dont l&apos;heure de début est placée dans le futur.</translation>
    </message>
    <message>
        <source>The clocks of client and KDC differ, so that &quot;now&quot; looks like the future.</source>
        <translation>Les horloges du client et du KDC diffèrent, et &quot;maintenant&quot; ressemble au futur.</translation>
    </message>
    <message>
        <source>Compare the clocks of the computer and the domain controller.</source>
        <translation>Comparez les horloges de l&apos;ordinateur et du contrôleur de domaine.</translation>
    </message>
    <message>
        <source>If a script uses kinit -s, drop this option.</source>
        <translation>Si un script utilise kinit -s, retirez cette option.</translation>
    </message>
    <message>
        <source>On a Windows-only network treat it as unusual and find out which program sends it.</source>
        <translation>Sur un réseau purement Windows, traitez-le comme inhabituel et cherchez quel programme l&apos;envoie.</translation>
    </message>
    <message>
        <source>Requests from the same client address are answered without this code once the clock is right.</source>
        <translation>Les requêtes de la même adresse de client reçoivent une réponse sans ce code une fois l&apos;horloge juste.</translation>
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
        <translation>La durée de vie demandée est négative ou trop courte</translation>
    </message>
    <message>
        <source>The times in the request make no sense: the ticket would end before it begins. The usual reason is a clock that is wrong.</source>
        <translation>Les heures de la requête n&apos;ont pas de sens : le ticket finirait avant de commencer. La raison habituelle est une horloge fausse.</translation>
    </message>
    <message>
        <source>The requested end comes before the start, or the rest of the lifetime is shorter than the KDC accepts.</source>
        <translation>La fin demandée précède le début, ou le reste de la durée de vie est plus court que ce que le KDC accepte.</translation>
    </message>
    <message>
        <source>The clocks of the KDC and the client do not agree.</source>
        <translation>Les horloges du KDC et du client ne concordent pas.</translation>
    </message>
    <message>
        <source>A ticket is renewed or forwarded whose source is about to end.</source>
        <translation>Un ticket dont la source est sur le point de finir est renouvelé ou transmis.</translation>
    </message>
    <message>
        <source>A script asks with kinit -l for a very short life.</source>
        <translation>Un script demande avec kinit -l une durée très courte.</translation>
    </message>
    <message>
        <source>Check date, time and time zone of the client and resynchronise.</source>
        <translation>Vérifiez la date, l&apos;heure et le fuseau horaire du client et resynchronisez.</translation>
    </message>
    <message>
        <source>Ask for a longer lifetime, or fetch a fresh ticket-granting ticket first.</source>
        <translation>Demandez une durée plus longue, ou obtenez d&apos;abord un ticket-granting ticket neuf.</translation>
    </message>
    <message>
        <source>With the right time kinit or sign-on succeeds, and klist shows an end after the start.</source>
        <translation>Avec l&apos;heure juste, kinit ou l&apos;authentification réussit, et klist affiche une fin après le début.</translation>
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
        <translation>Une règle interdit cette authentification</translation>
    </message>
    <message>
        <source>Your name and password may be right, but a rule says no: not at this time, not on this computer, or only with a smart card.</source>
        <translation>Votre nom et votre mot de passe peuvent être justes, mais une règle dit non : pas à cette heure, pas sur cet ordinateur, ou seulement par carte à puce.</translation>
    </message>
    <message>
        <source>Logon hours, allowed workstations, a smart-card requirement or an authentication policy refuse the request.</source>
        <translation>Les horaires d&apos;accès, les stations autorisées, une obligation de carte à puce ou une stratégie d&apos;authentification refusent la requête.</translation>
    </message>
    <message>
        <source>On MIT and Heimdal KDCs also when a principal&apos;s attributes forbid the kind of ticket, or when a trust path is refused.</source>
        <translation>Sur les KDC MIT et Heimdal, aussi quand les attributs d&apos;un principal interdisent le type de ticket, ou qu&apos;un chemin d&apos;approbation est refusé.</translation>
    </message>
    <message>
        <source>Logon restrictions on the account: workstation restriction, logon hours, smart card required for interactive logon.</source>
        <translation>Restrictions du compte : stations, horaires d&apos;accès, carte à puce exigée pour la session interactive.</translation>
    </message>
    <message>
        <source>An authentication policy or silo, or the membership of Protected Users, limits where and how the account may sign on.</source>
        <translation>Une stratégie ou un silo d&apos;authentification, ou l&apos;appartenance à Protected Users, limite où et comment le compte peut s&apos;authentifier.</translation>
    </message>
    <message>
        <source>The service is not allowed to delegate this user.</source>
        <translation>Le service n&apos;est pas autorisé à déléguer cet utilisateur.</translation>
    </message>
    <message>
        <source>Across realms: the KDC refuses the chain of trusts.</source>
        <translation>Entre realms : le KDC refuse la chaîne d&apos;approbations.</translation>
    </message>
    <message>
        <source>Look at the account: allowed hours, &quot;Log On To...&quot;, &quot;Smart card is required&quot;. Ask when and where the user tries.</source>
        <translation>Regardez le compte : horaires autorisés, &quot;Se connecter à...&quot;, &quot;Une carte à puce est nécessaire pour ouvrir une session interactive&quot;. Demandez quand et où l&apos;utilisateur essaie.</translation>
    </message>
    <message>
        <source>Read the NTSTATUS next to the code where one is shown: 0xC000006F hours, 0xC0000070 workstation, 0xC00002FA smart card.</source>
        <translation>Lisez le NTSTATUS à côté du code là où il est affiché : 0xC000006F horaires, 0xC0000070 station, 0xC00002FA carte à puce.</translation>
    </message>
    <message>
        <source>Adjust the restriction if the user should be let in; otherwise explain the rule.</source>
        <translation>Adaptez la restriction si l&apos;utilisateur doit entrer ; sinon expliquez la règle.</translation>
    </message>
    <message>
        <source>Many of these in minutes may be somebody trying a stolen password from the wrong place.</source>
        <translation>Beaucoup de ces codes en quelques minutes : quelqu&apos;un essaie peut-être un mot de passe volé du mauvais endroit.</translation>
    </message>
    <message>
        <source>The user signs on at an allowed time and place, and event 4768 shows 0x0.</source>
        <translation>L&apos;utilisateur s&apos;authentifie à une heure et un endroit permis, et l&apos;événement 4768 affiche 0x0.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>événement 4769</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table for event 4768 prints the text of code 0xB (&quot;Requested start time is later than end time&quot;) next to 0xC, too. RFC 4120 gives 12 the meaning &quot;KDC policy rejects request&quot;, and Microsoft&apos;s own cause (logon restrictions) agrees with the RFC. Read 0xC as a refusal by policy, not as a problem with times.</source>
        <translation>La table de Microsoft pour l&apos;événement 4768 imprime le texte du code 0xB (&quot;Requested start time is later than end time&quot;) aussi à côté de 0xC. La RFC 4120 donne à 12 le sens &quot;KDC policy rejects request&quot;, et la cause indiquée par Microsoft (restrictions d&apos;ouverture de session) concorde avec la RFC. Lisez 0xC comme un refus par stratégie, non comme un problème d&apos;heures.</translation>
    </message>
    <message>
        <source>KDC (AS, TGS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC (AS, TGS) ; e-data : Windows peut ajouter KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, un NTSTATUS)</translation>
    </message>
</context>
<context>
    <name>krb:13</name>
    <message>
        <source>The KDC cannot do what was asked</source>
        <translation>Le KDC ne peut pas faire ce qui est demandé</translation>
    </message>
    <message>
        <source>A program asked for a special kind of ticket, and the domain controller will not give that kind. Mostly a server may not act in your name, or an old ticket cannot be prolonged.</source>
        <translation>Un programme a demandé un type spécial de ticket, et le contrôleur de domaine ne le donne pas. Le plus souvent, un serveur ne peut pas agir en votre nom, ou un ancien ticket ne peut être prolongé.</translation>
    </message>
    <message>
        <source>A server tries to use the user&apos;s identity towards another server (delegation) and is not allowed to.</source>
        <translation>Un serveur essaie d&apos;utiliser l&apos;identité de l&apos;utilisateur envers un autre serveur (délégation) et n&apos;y est pas autorisé.</translation>
    </message>
    <message>
        <source>kinit -R asks to renew a ticket that is not renewable or whose renewal time is over.</source>
        <translation>kinit -R demande de renouveler un ticket non renouvelable ou dont la période de renouvellement est passée.</translation>
    </message>
    <message>
        <source>A forwarded or proxiable ticket is asked from one that does not permit it.</source>
        <translation>Un ticket transmis ou délégable est demandé à partir d&apos;un ticket qui ne le permet pas.</translation>
    </message>
    <message>
        <source>The service to which the first server delegates is not in its list &quot;can be used with these services&quot; (msDS-AllowedToDelegateTo).</source>
        <translation>Le service vers lequel le premier serveur délègue n&apos;est pas dans sa liste des services auxquels il peut présenter des informations d&apos;identification déléguées (msDS-AllowedToDelegateTo).</translation>
    </message>
    <message>
        <source>The ticket-granting ticket is about to expire, so the option cannot be met any more.</source>
        <translation>Le ticket-granting ticket va expirer, et l&apos;option ne peut plus être satisfaite.</translation>
    </message>
    <message>
        <source>The user is marked &quot;sensitive and cannot be delegated&quot; or is in Protected Users, so the ticket is not forwardable.</source>
        <translation>L&apos;utilisateur est marqué &quot;Le compte est sensible et ne peut pas être délégué&quot; ou est dans Protected Users, et le ticket n&apos;est donc pas transmissible.</translation>
    </message>
    <message>
        <source>The option asked for makes no sense for this request, for example renewal without the flag renewable.</source>
        <translation>L&apos;option demandée n&apos;a pas de sens pour cette requête, par exemple un renouvellement sans l&apos;indicateur renewable.</translation>
    </message>
    <message>
        <source>Sign out and in, or kinit anew: that cures the case of an ending or non-renewable ticket.</source>
        <translation>Fermer et rouvrir la session, ou refaire kinit : cela guérit le cas d&apos;un ticket finissant ou non renouvelable.</translation>
    </message>
    <message>
        <source>Compare the delegation list of the first server&apos;s account with the SPN named in event 4769.</source>
        <translation>Comparez la liste de délégation du compte du premier serveur avec le SPN nommé dans l&apos;événement 4769.</translation>
    </message>
    <message>
        <source>Say which server has to reach which other one in the user&apos;s name, and under which account it runs.</source>
        <translation>Indiquez quel serveur doit en joindre quel autre au nom de l&apos;utilisateur, et sous quel compte il s&apos;exécute.</translation>
    </message>
    <message>
        <source>The second hop works, and event 4769 shows the target with result 0x0 and the transited service filled in.</source>
        <translation>Le second saut fonctionne, et l&apos;événement 4769 affiche la cible avec le résultat 0x0 et le service transité rempli.</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>événement 4769</translation>
    </message>
    <message>
        <source>kinit -R</source>
        <translation>kinit -R</translation>
    </message>
    <message>
        <source>IIS and SQL Server logs</source>
        <translation>journaux IIS et SQL Server</translation>
    </message>
    <message>
        <source>KDC (TGS; AS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC (TGS ; AS) ; e-data : Windows peut ajouter KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, un NTSTATUS)</translation>
    </message>
</context>
<context>
    <name>krb:14</name>
    <message>
        <source>No encryption type in common</source>
        <translation>Aucun type de chiffrement commun</translation>
    </message>
    <message>
        <source>Your computer, the domain controller and the account cannot agree on a method of encryption. Usually one of them is too old or was made stricter.</source>
        <translation>Votre ordinateur, le contrôleur de domaine et le compte ne s&apos;entendent pas sur une méthode de chiffrement. En général, l&apos;un d&apos;eux est trop ancien ou a été rendu plus strict.</translation>
    </message>
    <message>
        <source>The request lists encryption types, and the KDC has no key of any of them for the account.</source>
        <translation>La requête liste des types de chiffrement, et le KDC n&apos;a de clé d&apos;aucun d&apos;eux pour le compte.</translation>
    </message>
    <message>
        <source>For krbtgt/OTHER.REALM: the realm trust does not allow AES (for Zscaler: 471000, occurrence 3).</source>
        <translation>Pour krbtgt/OTHER.REALM : l&apos;approbation de realm n&apos;autorise pas AES (pour Zscaler : 471000, cas 3).</translation>
    </message>
    <message>
        <source>Suddenly after an update or a hardening that switches RC4 off.</source>
        <translation>Soudainement après une mise à jour ou un durcissement qui désactive RC4.</translation>
    </message>
    <message>
        <source>The account has no AES key because its password is older than the domain&apos;s AES support; a new password creates one.</source>
        <translation>Le compte n&apos;a pas de clé AES, car son mot de passe est plus ancien que la prise en charge de AES par le domaine ; un nouveau mot de passe en crée une.</translation>
    </message>
    <message>
        <source>RC4 is disabled on client or domain controller, and the account or its keytab has only RC4.</source>
        <translation>RC4 est désactivé sur le client ou le contrôleur de domaine, et le compte ou son keytab n&apos;a que RC4.</translation>
    </message>
    <message>
        <source>On the trust object AES is not enabled.</source>
        <translation>AES n&apos;est pas activé sur l&apos;objet d&apos;approbation.</translation>
    </message>
    <message>
        <source>A service account&apos;s msDS-SupportedEncryptionTypes allows only DES or only RC4.</source>
        <translation>Le msDS-SupportedEncryptionTypes d&apos;un compte de service n&apos;autorise que DES ou que RC4.</translation>
    </message>
    <message>
        <source>Microsoft words the cause more generally: the KDC or the client got a packet that it cannot decrypt.</source>
        <translation>Microsoft formule la cause de façon plus générale : le KDC ou le client a reçu un paquet qu&apos;il ne peut pas déchiffrer.</translation>
    </message>
    <message>
        <source>Read the KDC&apos;s event 14, 16 or 27 on the domain controller, or the Kdcsvc events 201 to 209: they list requested and available types.</source>
        <translation>Lisez l&apos;événement 14, 16 ou 27 du KDC sur le contrôleur de domaine, ou les événements Kdcsvc 201 à 209 : ils listent les types demandés et disponibles.</translation>
    </message>
    <message>
        <source>For a service or user: set msDS-SupportedEncryptionTypes to AES (24, 0x18) and change the password once, so that AES keys are made.</source>
        <translation>Pour un service ou un utilisateur : réglez msDS-SupportedEncryptionTypes sur AES (24, 0x18) et changez le mot de passe une fois, pour créer des clés AES.</translation>
    </message>
    <message>
        <source>For a trust: tick &quot;The other domain supports Kerberos AES Encryption&quot;, or ksetup /setenctypeattr REALM AES256-CTS-HMAC-SHA1-96 AES128-CTS-HMAC-SHA1-96.</source>
        <translation>Pour une approbation : cochez &quot;L&apos;autre domaine prend en charge le chiffrement AES via Kerberos&quot;, ou ksetup /setenctypeattr REALM AES256-CTS-HMAC-SHA1-96 AES128-CTS-HMAC-SHA1-96.</translation>
    </message>
    <message>
        <source>Make a new keytab with AES keys and install it together with the new password.</source>
        <translation>Créez un nouveau keytab avec des clés AES et installez-le avec le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>klist shows the ticket with AES-256, and event 4769 reports 0x12 or 0x11 as encryption type.</source>
        <translation>klist affiche le ticket avec AES-256, et l&apos;événement 4769 indique 0x12 ou 0x11 comme type de chiffrement.</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>événement 4769</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>captures</translation>
    </message>
    <message>
        <source>Spelling: RFC 4120 has KDC_ERR_ETYPE_NOSUPP, Microsoft&apos;s event pages print KDC_ERR_ETYPE_NOTSUPP. Microsoft&apos;s cause speaks of a packet that cannot be decrypted; by the RFC the code means that no common encryption type is left.</source>
        <translation>Orthographe : la RFC 4120 a KDC_ERR_ETYPE_NOSUPP, les pages d&apos;événements de Microsoft impriment KDC_ERR_ETYPE_NOTSUPP. La cause de Microsoft parle d&apos;un paquet indéchiffrable ; selon la RFC, le code signifie qu&apos;il ne reste aucun type de chiffrement commun.</translation>
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
        <translation>Type de somme de contrôle non pris en charge</translation>
    </message>
    <message>
        <source>A program protects its request with a kind of checksum that the domain controller does not know. It is a matter of software versions.</source>
        <translation>Un programme protège sa requête par un type de somme de contrôle que le contrôleur de domaine ne connaît pas. C&apos;est une question de versions de logiciels.</translation>
    </message>
    <message>
        <source>The KDC finds a checksum type in the request that it has not implemented.</source>
        <translation>Le KDC trouve dans la requête un type de somme de contrôle qu&apos;il n&apos;a pas implémenté.</translation>
    </message>
    <message>
        <source>A client with unusual or outdated cryptographic settings.</source>
        <translation>Un client aux réglages cryptographiques inhabituels ou dépassés.</translation>
    </message>
    <message>
        <source>By Microsoft&apos;s table: a computer receives a packet for which it has no key of the fitting encryption type, and so cannot decrypt the ticket. That describes encryption types more than checksums.</source>
        <translation>D&apos;après la table de Microsoft : un ordinateur reçoit un paquet pour lequel il n&apos;a pas de clé du bon type de chiffrement, et ne peut donc pas déchiffrer le ticket. Cela décrit des types de chiffrement plutôt que des sommes de contrôle.</translation>
    </message>
    <message>
        <source>A test tool or a forged request.</source>
        <translation>Un outil de test ou une requête forgée.</translation>
    </message>
    <message>
        <source>Identify program and computer from the client address.</source>
        <translation>Identifiez le programme et l&apos;ordinateur par l&apos;adresse du client.</translation>
    </message>
    <message>
        <source>Update the Kerberos library of the program or drop special checksum settings from krb5.conf.</source>
        <translation>Mettez à jour la bibliothèque Kerberos du programme ou retirez de krb5.conf les réglages spéciaux de somme de contrôle.</translation>
    </message>
    <message>
        <source>In a pure Active Directory this code is not expected: find out who sends it.</source>
        <translation>Dans un Active Directory pur, ce code n&apos;est pas attendu : cherchez qui l&apos;envoie.</translation>
    </message>
    <message>
        <source>The program works with default settings and without this code in the log.</source>
        <translation>Le programme fonctionne avec les réglages par défaut et sans ce code dans le journal.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cause for 0xF is about encryption keys and fits 0xE better; RFC 4120 means checksum types only.</source>
        <translation>La cause de Microsoft pour 0xF porte sur les clés de chiffrement et convient mieux à 0xE ; la RFC 4120 ne vise que les types de somme de contrôle.</translation>
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
        <translation>L&apos;authentification par carte à puce n&apos;est pas possible ici</translation>
    </message>
    <message>
        <source>The domain controller cannot handle the kind of proof that your computer sent, most often a smart card. In most cases the domain controller lacks a certificate.</source>
        <translation>Le contrôleur de domaine ne peut pas traiter le type de preuve que votre ordinateur a envoyé, le plus souvent une carte à puce. Dans la plupart des cas, un certificat manque au contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Smart-card or certificate sign-on, and the domain controller has no fitting certificate.</source>
        <translation>Authentification par carte à puce ou certificat, et le contrôleur de domaine n&apos;a pas de certificat adapté.</translation>
    </message>
    <message>
        <source>A client sends pre-authentication data of a type that the KDC does not know.</source>
        <translation>Un client envoie des données de pré-authentification d&apos;un type que le KDC ne connaît pas.</translation>
    </message>
    <message>
        <source>Event 4771 shows it as 0x10; event 4768 is not written for this code.</source>
        <translation>L&apos;événement 4771 l&apos;affiche comme 0x10 ; l&apos;événement 4768 n&apos;est pas écrit pour ce code.</translation>
    </message>
    <message>
        <source>The domain controller has no certificate for smart-card logon (template Domain Controller Authentication or Kerberos Authentication).</source>
        <translation>Le contrôleur de domaine n&apos;a pas de certificat pour l&apos;authentification par carte à puce (modèle Authentification du contrôleur de domaine ou Authentification Kerberos).</translation>
    </message>
    <message>
        <source>The right certification authority cannot be reached, or the wrong one is asked, so the domain controller gets no certificate.</source>
        <translation>La bonne autorité de certification est injoignable, ou la mauvaise est interrogée, et le contrôleur de domaine n&apos;obtient pas de certificat.</translation>
    </message>
    <message>
        <source>The certificate of the domain controller has expired or is not trusted in NTAuth.</source>
        <translation>Le certificat du contrôleur de domaine a expiré ou n&apos;est pas approuvé dans NTAuth.</translation>
    </message>
    <message>
        <source>On a MIT KDC: the PKINIT or OTP module is not installed or not configured.</source>
        <translation>Sur un KDC MIT : le module PKINIT ou OTP n&apos;est pas installé ou pas configuré.</translation>
    </message>
    <message>
        <source>Let the user sign on with a password if policy allows it, and note which domain controller answered (echo %LOGONSERVER%).</source>
        <translation>Faites authentifier l&apos;utilisateur par mot de passe si la stratégie le permet, et notez quel contrôleur de domaine a répondu (echo %LOGONSERVER%).</translation>
    </message>
    <message>
        <source>Check the certificate of that domain controller: certutil -dcinfo verify; enrol a new one if it is missing or expired.</source>
        <translation>Vérifiez le certificat de ce contrôleur de domaine : certutil -dcinfo verify ; inscrivez-en un nouveau s&apos;il manque ou a expiré.</translation>
    </message>
    <message>
        <source>See that the issuing CA is published in NTAuth and that its revocation list can be fetched.</source>
        <translation>Vérifiez que l&apos;AC émettrice est publiée dans NTAuth et que sa liste de révocation peut être récupérée.</translation>
    </message>
    <message>
        <source>certutil -dcinfo verify is clean for all domain controllers, and a smart card signs on.</source>
        <translation>certutil -dcinfo verify est sans erreur pour tous les contrôleurs de domaine, et une carte à puce authentifie.</translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation>événement 4771</translation>
    </message>
    <message>
        <source>smart-card logon</source>
        <translation>authentification par carte à puce</translation>
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
        <translation>Écriture du chemin d&apos;approbation non prise en charge</translation>
    </message>
    <message>
        <source>The ticket came through several realms, and its record of the way is written in a form that this server does not read. The administrators of the realms have to look at it.</source>
        <translation>Le ticket est passé par plusieurs realms, et la trace de son chemin est écrite sous une forme que ce serveur ne lit pas. Les administrateurs des realms doivent l&apos;examiner.</translation>
    </message>
    <message>
        <source>The KDC meets a transited-realms field of an unknown type.</source>
        <translation>Le KDC rencontre un champ des realms traversés d&apos;un type inconnu.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause; it needs very unusual software.</source>
        <translation>La table de Microsoft ne donne pas de cause ; il faut des logiciels très inhabituels.</translation>
    </message>
    <message>
        <source>A foreign KDC that does not use the standard encoding (type 1, domain-X500-compress).</source>
        <translation>Un KDC étranger qui n&apos;utilise pas le codage standard (type 1, domain-X500-compress).</translation>
    </message>
    <message>
        <source>Collect the names of the realms on the way and the software of their KDCs, and hand them to the directory team.</source>
        <translation>Recueillez les noms des realms sur le chemin et les logiciels de leurs KDC, et remettez-les à l&apos;équipe annuaire.</translation>
    </message>
    <message>
        <source>A ticket through the same realms is issued after the foreign KDC was corrected.</source>
        <translation>Un ticket par les mêmes realms est délivré après correction du KDC étranger.</translation>
    </message>
    <message>
        <source>Spelling: KDC_ERR_TRTYPE_NOSUPP in RFC 4120, KDC_ERR_TRTYPE_NO_SUPP in Microsoft&apos;s table.</source>
        <translation>Orthographe : KDC_ERR_TRTYPE_NOSUPP dans la RFC 4120, KDC_ERR_TRTYPE_NO_SUPP dans la table de Microsoft.</translation>
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
        <translation>Compte désactivé, verrouillé ou expiré</translation>
    </message>
    <message>
        <source>Your account may not sign on at the moment: it is locked after wrong passwords, switched off, or past its end date. The helpdesk can see which of the three.</source>
        <translation>Votre compte ne peut pas s&apos;authentifier pour le moment : il est verrouillé après des mots de passe erronés, désactivé, ou sa date de fin est passée. Le support peut voir lequel des trois.</translation>
    </message>
    <message>
        <source>A ticket is asked for an account that is disabled, expired or locked out.</source>
        <translation>Un ticket est demandé pour un compte désactivé, expiré ou verrouillé.</translation>
    </message>
    <message>
        <source>Active Directory also answers so outside the logon hours, and, when it re-checks an account during a session, for tickets older than twenty minutes.</source>
        <translation>Active Directory répond aussi ainsi hors des horaires d&apos;accès et, quand il revérifie un compte pendant une session, pour des tickets de plus de vingt minutes.</translation>
    </message>
    <message>
        <source>A MIT KDC sends it after too many failed attempts.</source>
        <translation>Un KDC MIT l&apos;envoie après trop d&apos;essais échoués.</translation>
    </message>
    <message>
        <source>The account was disabled explicitly.</source>
        <translation>Le compte a été désactivé explicitement.</translation>
    </message>
    <message>
        <source>Too many wrong passwords: a phone, a drive mapping or a service may still try an old password.</source>
        <translation>Trop de mots de passe erronés : un téléphone, un lecteur réseau ou un service essaie peut-être encore un ancien mot de passe.</translation>
    </message>
    <message>
        <source>The account&apos;s end date has passed.</source>
        <translation>La date de fin du compte est passée.</translation>
    </message>
    <message>
        <source>Look at the account in the directory: locked, disabled, expired? Or read the NTSTATUS: 0xC0000234 locked, 0xC0000072 disabled, 0xC0000193 expired.</source>
        <translation>Regardez le compte dans l&apos;annuaire : verrouillé, désactivé, expiré ? Ou lisez le NTSTATUS : 0xC0000234 verrouillé, 0xC0000072 désactivé, 0xC0000193 expiré.</translation>
    </message>
    <message>
        <source>When locked: unlock it and search the source of the wrong passwords in events 4740 and 4771 before it happens again.</source>
        <translation>S&apos;il est verrouillé : déverrouillez-le et cherchez la source des mots de passe erronés dans les événements 4740 et 4771 avant que cela ne se reproduise.</translation>
    </message>
    <message>
        <source>When disabled or expired: clear with the user&apos;s manager, then enable or extend.</source>
        <translation>S&apos;il est désactivé ou expiré : voyez avec le responsable de l&apos;utilisateur, puis activez ou prolongez.</translation>
    </message>
    <message>
        <source>Many accounts locked within minutes from one address: suspect password guessing.</source>
        <translation>Beaucoup de comptes verrouillés en quelques minutes depuis une adresse : soupçonnez une recherche de mots de passe.</translation>
    </message>
    <message>
        <source>The account shows as enabled and unlocked, and a new ticket arrives.</source>
        <translation>Le compte apparaît activé et déverrouillé, et un nouveau ticket arrive.</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>KDC (AS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC (AS) ; e-data : Windows peut ajouter KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, un NTSTATUS)</translation>
    </message>
</context>
<context>
    <name>krb:19</name>
    <message>
        <source>The service&apos;s account is switched off</source>
        <translation>Le compte du service est désactivé</translation>
    </message>
    <message>
        <source>The service that you want to reach cannot be used, because its account was disabled. Your own account is fine.</source>
        <translation>Le service que vous voulez joindre ne peut pas être utilisé, car son compte a été désactivé. Votre propre compte est bon.</translation>
    </message>
    <message>
        <source>A ticket is asked for a service whose account is disabled or locked.</source>
        <translation>Un ticket est demandé pour un service dont le compte est désactivé ou verrouillé.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table has no cause for it.</source>
        <translation>La table de Microsoft n&apos;a pas de cause pour lui.</translation>
    </message>
    <message>
        <source>The service account or the computer account of the server was disabled, for instance by a clean-up of inactive accounts.</source>
        <translation>Le compte de service ou le compte d&apos;ordinateur du serveur a été désactivé, par exemple par un nettoyage des comptes inactifs.</translation>
    </message>
    <message>
        <source>Find the account that holds the SPN (setspn -Q) and look at its state.</source>
        <translation>Trouvez le compte qui porte le SPN (setspn -Q) et regardez son état.</translation>
    </message>
    <message>
        <source>Enable the account if the service is still in use.</source>
        <translation>Activez le compte si le service sert encore.</translation>
    </message>
    <message>
        <source>Confirm whether the service should still exist.</source>
        <translation>Confirmez si le service doit encore exister.</translation>
    </message>
    <message>
        <source>klist get for the service succeeds.</source>
        <translation>klist get pour le service réussit.</translation>
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
        <translation>Le ticket-granting ticket n&apos;est plus accepté</translation>
    </message>
    <message>
        <source>The domain controller does not accept your main ticket any more. Signing out and in again gives you a new one.</source>
        <translation>Le contrôleur de domaine n&apos;accepte plus votre ticket principal. Fermer et rouvrir la session vous en donne un nouveau.</translation>
    </message>
    <message>
        <source>A TGS request comes with a ticket that the KDC counts as revoked.</source>
        <translation>Une requête TGS arrive avec un ticket que le KDC tient pour révoqué.</translation>
    </message>
    <message>
        <source>Since the updates for CVE-2021-42287: the account named in the ticket&apos;s PAC is not the account in the directory.</source>
        <translation>Depuis les mises à jour pour CVE-2021-42287 : le compte nommé dans le PAC du ticket n&apos;est pas le compte de l&apos;annuaire.</translation>
    </message>
    <message>
        <source>The account was deleted and created anew under the same name, or the ticket is older than such a change.</source>
        <translation>Le compte a été supprimé et recréé sous le même nom, ou le ticket est plus ancien qu&apos;un tel changement.</translation>
    </message>
    <message>
        <source>The ticket&apos;s PAC lacks the requestor entry, as with forged (&quot;golden&quot;) tickets or unpatched domain controllers in a mixed domain.</source>
        <translation>Le PAC du ticket n&apos;a pas l&apos;entrée du demandeur, comme avec des tickets forgés (&quot;golden&quot;) ou des contrôleurs de domaine non corrigés dans un domaine mixte.</translation>
    </message>
    <message>
        <source>In the design of PKCROSS (a draft that never became common) a remote KDC forgot its old key while tickets made with it were still valid.</source>
        <translation>Dans la conception de PKCROSS (un projet jamais répandu), un KDC distant oubliait son ancienne clé alors que des tickets faits avec elle étaient encore valides.</translation>
    </message>
    <message>
        <source>Sign out and sign in again, so that the computer gets a new main ticket.</source>
        <translation>Fermez et rouvrez la session, pour que l&apos;ordinateur obtienne un nouveau ticket principal.</translation>
    </message>
    <message>
        <source>Run klist purge and lock and unlock the screen instead, if signing out is not possible now.</source>
        <translation>Exécutez plutôt klist purge et verrouillez puis déverrouillez l&apos;écran, si fermer la session n&apos;est pas possible maintenant.</translation>
    </message>
    <message>
        <source>Make sure that all domain controllers have the same update level.</source>
        <translation>Vérifiez que tous les contrôleurs de domaine ont le même niveau de mise à jour.</translation>
    </message>
    <message>
        <source>If it comes back or hits an administrator&apos;s account, examine where the ticket came from.</source>
        <translation>Si cela revient ou touche le compte d&apos;un administrateur, examinez d&apos;où venait le ticket.</translation>
    </message>
    <message>
        <source>A ticket with a new start time is in klist, and services open.</source>
        <translation>Un ticket avec une nouvelle heure de début est dans klist, et les services s&apos;ouvrent.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table explains 0x14 with PKCROSS and names RFC 1510, which has no such text; it comes from a draft. In Active Directory of today the check of the PAC requestor is the likelier reason.</source>
        <translation>La table de Microsoft explique 0x14 par PKCROSS et cite la RFC 1510, qui n&apos;a pas un tel texte ; il vient d&apos;un projet. Dans l&apos;Active Directory d&apos;aujourd&apos;hui, le contrôle du demandeur dans le PAC est la raison la plus probable.</translation>
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
        <translation>Le compte n&apos;est pas encore valide</translation>
    </message>
    <message>
        <source>Your account starts only on a later date or time. Try again then, or ask for an earlier start.</source>
        <translation>Votre compte ne commence qu&apos;à une date ou heure ultérieure. Réessayez alors, ou demandez un début plus proche.</translation>
    </message>
    <message>
        <source>A KDC with start dates for accounts is asked before that date.</source>
        <translation>Un KDC avec des dates de début de compte est interrogé avant cette date.</translation>
    </message>
    <message>
        <source>Without a cause in Microsoft&apos;s table; Active Directory accounts have no start date.</source>
        <translation>Sans cause dans la table de Microsoft ; les comptes Active Directory n&apos;ont pas de date de début.</translation>
    </message>
    <message>
        <source>An account prepared for a later first day, on a Unix or other KDC.</source>
        <translation>Un compte préparé pour un premier jour ultérieur, sur un KDC Unix ou autre.</translation>
    </message>
    <message>
        <source>The KDC&apos;s clock is behind.</source>
        <translation>L&apos;horloge du KDC retarde.</translation>
    </message>
    <message>
        <source>Ask for the start date of the account and compare with the KDC&apos;s date and time.</source>
        <translation>Demandez la date de début du compte et comparez à la date et à l&apos;heure du KDC.</translation>
    </message>
    <message>
        <source>Let the administrators of the KDC move the start date if needed.</source>
        <translation>Faites déplacer la date de début par les administrateurs du KDC si nécessaire.</translation>
    </message>
    <message>
        <source>After the start time the first sign-on works.</source>
        <translation>Après l&apos;heure de début, la première authentification fonctionne.</translation>
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
        <translation>Le service n&apos;est pas encore valide</translation>
    </message>
    <message>
        <source>The service you want is prepared but not yet released for use.</source>
        <translation>Le service que vous voulez est préparé mais pas encore ouvert à l&apos;usage.</translation>
    </message>
    <message>
        <source>The entry of the service has a start time in the future.</source>
        <translation>L&apos;entrée du service a une heure de début dans le futur.</translation>
    </message>
    <message>
        <source>No cause is given in Microsoft&apos;s table; rare.</source>
        <translation>La table de Microsoft ne donne pas de cause ; rare.</translation>
    </message>
    <message>
        <source>A service principal that was entered ahead of its launch.</source>
        <translation>Un principal de service saisi avant son lancement.</translation>
    </message>
    <message>
        <source>A KDC whose date is wrong.</source>
        <translation>Un KDC dont la date est fausse.</translation>
    </message>
    <message>
        <source>Say when the service goes live, or have the start time removed.</source>
        <translation>Dites quand le service démarre, ou faites retirer l&apos;heure de début.</translation>
    </message>
    <message>
        <source>From the start time on a ticket for the service is given out.</source>
        <translation>À partir de l&apos;heure de début, un ticket pour le service est délivré.</translation>
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
        <translation>Le mot de passe a expiré</translation>
    </message>
    <message>
        <source>Your password is too old or has to be changed at the next sign-on. Choose a new one, then everything works again.</source>
        <translation>Votre mot de passe est trop ancien ou doit être changé à la prochaine authentification. Choisissez-en un nouveau, et tout fonctionnera de nouveau.</translation>
    </message>
    <message>
        <source>A sign-on with an account whose password has reached its maximum age, or which is set to &quot;User must change password at next logon&quot;.</source>
        <translation>Une authentification avec un compte dont le mot de passe a atteint son âge maximal, ou réglé sur &quot;L&apos;utilisateur doit changer le mot de passe à la prochaine ouverture de session&quot;.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s older pages say that event 4768 does not show 0x17 and that 4771 does; newer pages make this exception only for 0x10 and 0x18.</source>
        <translation>D&apos;anciennes pages de Microsoft disent que l&apos;événement 4768 n&apos;affiche pas 0x17 et que 4771 l&apos;affiche ; les pages récentes ne font cette exception que pour 0x10 et 0x18.</translation>
    </message>
    <message>
        <source>The user&apos;s password has expired.</source>
        <translation>Le mot de passe de l&apos;utilisateur a expiré.</translation>
    </message>
    <message>
        <source>An administrator set the password and asked for a change at the first sign-on.</source>
        <translation>Un administrateur a fixé le mot de passe et demandé un changement à la première authentification.</translation>
    </message>
    <message>
        <source>A program or a phone that cannot show a dialog for a new password keeps failing with it.</source>
        <translation>Un programme ou un téléphone qui ne peut pas afficher de dialogue de nouveau mot de passe échoue sans cesse.</translation>
    </message>
    <message>
        <source>Press Ctrl+Alt+Del, choose &quot;Change a password&quot;, or sign out and in: Windows then asks for a new one. On Linux and macOS use kpasswd.</source>
        <translation>Appuyez sur Ctrl+Alt+Suppr et choisissez &quot;Modifier un mot de passe&quot;, ou fermez et rouvrez la session : Windows en demande alors un nouveau. Sous Linux et macOS, utilisez kpasswd.</translation>
    </message>
    <message>
        <source>For users outside the office: VPN first, or the company&apos;s web page for password changes.</source>
        <translation>Pour les utilisateurs hors du bureau : d&apos;abord le VPN, ou la page web de l&apos;entreprise pour changer de mot de passe.</translation>
    </message>
    <message>
        <source>For a service account: set a new password in the directory and in the service.</source>
        <translation>Pour un compte de service : fixez un nouveau mot de passe dans l&apos;annuaire et dans le service.</translation>
    </message>
    <message>
        <source>The new password signs on, and klist shows a ticket issued after the change.</source>
        <translation>Le nouveau mot de passe authentifie, et klist affiche un ticket délivré après le changement.</translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation>événement 4771</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>événement 4768</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>Which events show 0x17: an older revision of Microsoft&apos;s page excludes it from 4768, a newer revision does not. Look in both 4768 and 4771.</source>
        <translation>Quels événements affichent 0x17 : une ancienne révision de la page de Microsoft l&apos;exclut de 4768, une plus récente non. Regardez dans 4768 et 4771.</translation>
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
        <translation>Mot de passe incorrect</translation>
    </message>
    <message>
        <source>The password that was used is not the right one for this account. It may be a typing error, or a device that still remembers your old password.</source>
        <translation>Le mot de passe utilisé n&apos;est pas le bon pour ce compte. C&apos;est peut-être une faute de frappe, ou un appareil qui se souvient encore de votre ancien mot de passe.</translation>
    </message>
    <message>
        <source>The time stamp that the client encrypted with the password cannot be opened with the account&apos;s key.</source>
        <translation>L&apos;horodatage que le client a chiffré avec le mot de passe ne peut pas être ouvert avec la clé du compte.</translation>
    </message>
    <message>
        <source>Event 4771 shows it as 0x18, with the client&apos;s address; event 4768 is not written for it.</source>
        <translation>L&apos;événement 4771 l&apos;affiche comme 0x18, avec l&apos;adresse du client ; l&apos;événement 4768 n&apos;est pas écrit pour lui.</translation>
    </message>
    <message>
        <source>On Linux the same code comes up for a keytab that no longer fits.</source>
        <translation>Sous Linux, le même code apparaît pour un keytab qui ne convient plus.</translation>
    </message>
    <message>
        <source>The user typed a wrong password: caps lock, keyboard language, the password of another account.</source>
        <translation>L&apos;utilisateur a tapé un mot de passe erroné : Verr. Maj, langue du clavier, mot de passe d&apos;un autre compte.</translation>
    </message>
    <message>
        <source>The password was changed, and a phone, a mapped drive, a scheduled task or a second computer still uses the old one.</source>
        <translation>Le mot de passe a été changé, et un téléphone, un lecteur réseau, une tâche planifiée ou un second ordinateur utilise encore l&apos;ancien.</translation>
    </message>
    <message>
        <source>A keytab made before the last password change, or with a wrong salt after a rename of the account.</source>
        <translation>Un keytab d&apos;avant le dernier changement de mot de passe, ou avec un mauvais sel après un renommage du compte.</translation>
    </message>
    <message>
        <source>One wrong attempt against each of many accounts: password spraying.</source>
        <translation>Un essai erroné contre chacun de nombreux comptes : pulvérisation de mots de passe.</translation>
    </message>
    <message>
        <source>Type the password once more, slowly, with an eye on caps lock and keyboard language. Stop before the account locks.</source>
        <translation>Retapez le mot de passe, lentement, en surveillant Verr. Maj et la langue du clavier. Arrêtez avant que le compte se verrouille.</translation>
    </message>
    <message>
        <source>Look at the Client Address in event 4771: is it the user&apos;s own computer or another device?</source>
        <translation>Regardez la Client Address de l&apos;événement 4771 : est-ce l&apos;ordinateur de l&apos;utilisateur ou un autre appareil ?</translation>
    </message>
    <message>
        <source>When it is another device, remove the stored password there: Credential Manager, mail on the phone, services, tasks.</source>
        <translation>Si c&apos;est un autre appareil, supprimez-y le mot de passe enregistré : Gestionnaire d&apos;identification, messagerie du téléphone, services, tâches.</translation>
    </message>
    <message>
        <source>Reset the password if nobody knows it any more; mind the lockout counter.</source>
        <translation>Réinitialisez le mot de passe si personne ne le connaît plus ; pensez au compteur de verrouillage.</translation>
    </message>
    <message>
        <source>For a keytab: make a new one and compare kvno (klist -k) with the account&apos;s.</source>
        <translation>Pour un keytab : faites-en un nouveau et comparez kvno (klist -k) avec celui du compte.</translation>
    </message>
    <message>
        <source>The sign-on works, and no new event 4771 with 0x18 appears for the account.</source>
        <translation>L&apos;authentification fonctionne, et aucun nouvel événement 4771 avec 0x18 n&apos;apparaît pour le compte.</translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation>événement 4771</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>SSSD logs</source>
        <translation>journaux SSSD</translation>
    </message>
    <message>
        <source>KDC (AS); e-data: METHOD-DATA (optional)</source>
        <translation>KDC (AS) ; e-data : METHOD-DATA (facultatif)</translation>
    </message>
</context>
<context>
    <name>krb:25</name>
    <message>
        <source>Normal first answer: please prove who you are</source>
        <translation>Première réponse normale : prouvez qui vous êtes</translation>
    </message>
    <message>
        <source>This is not an error. The domain controller only asks the computer to prove the password, and the computer does so with its next message.</source>
        <translation>Ce n&apos;est pas une erreur. Le contrôleur de domaine demande seulement à l&apos;ordinateur de prouver le mot de passe, et celui-ci le fait avec son message suivant.</translation>
    </message>
    <message>
        <source>The first request of nearly every sign-on goes out without proof, and the KDC answers with this code and a list of what it accepts.</source>
        <translation>La première requête de presque toute authentification part sans preuve, et le KDC répond par ce code et une liste de ce qu&apos;il accepte.</translation>
    </message>
    <message>
        <source>Traces of MIT, Heimdal and Java clients show it all the time.</source>
        <translation>Les traces des clients MIT, Heimdal et Java l&apos;affichent sans cesse.</translation>
    </message>
    <message>
        <source>Unix clients (MIT Kerberos) do not send a proof with their first request; a Windows KDC that requires pre-authentication, which is the default, then sends this code, and the client repeats the request with the proof.</source>
        <translation>Les clients Unix (MIT Kerberos) n&apos;envoient pas de preuve avec leur première requête ; un KDC Windows qui exige la pré-authentification, ce qui est la valeur par défaut, envoie alors ce code, et le client répète la requête avec la preuve.</translation>
    </message>
    <message>
        <source>Only when nothing follows: a client that cannot continue, for example a very old or home-made one.</source>
        <translation>Seulement si rien ne suit : un client qui ne peut pas continuer, par exemple très vieux ou fait maison.</translation>
    </message>
    <message>
        <source>Do not report it as a fault. Look at the answer to the next request.</source>
        <translation>Ne le signalez pas comme un défaut. Regardez la réponse à la requête suivante.</translation>
    </message>
    <message>
        <source>If a client stops here, configure or update it so that it sends pre-authentication.</source>
        <translation>Si un client s&apos;arrête ici, configurez-le ou mettez-le à jour pour qu&apos;il envoie la pré-authentification.</translation>
    </message>
    <message>
        <source>A second AS request with padata follows, and it is answered with a ticket.</source>
        <translation>Une seconde requête AS avec padata suit, et reçoit un ticket.</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>captures</translation>
    </message>
    <message>
        <source>KRB5_TRACE</source>
        <translation>KRB5_TRACE</translation>
    </message>
    <message>
        <source>KDC (AS); e-data: METHOD-DATA</source>
        <translation>KDC (AS) ; e-data : METHOD-DATA</translation>
    </message>
</context>
<context>
    <name>krb:26</name>
    <message>
        <source>Ticket and requested server do not belong together</source>
        <translation>Le ticket et le serveur demandé ne vont pas ensemble</translation>
    </message>
    <message>
        <source>The program sent a ticket of one server and asked for another one. This is a matter for those who run the program.</source>
        <translation>Le programme a envoyé le ticket d&apos;un serveur et en a demandé un autre. C&apos;est l&apos;affaire de ceux qui exploitent le programme.</translation>
    </message>
    <message>
        <source>A renewal or forwarding names another server than the ticket that is sent along.</source>
        <translation>Un renouvellement ou une transmission nomme un autre serveur que le ticket joint.</translation>
    </message>
    <message>
        <source>A user-to-user or delegation request comes with a second ticket that was not issued to the asking service.</source>
        <translation>Une requête user-to-user ou de délégation arrive avec un second ticket qui n&apos;a pas été délivré au service demandeur.</translation>
    </message>
    <message>
        <source>A client that mixes up tickets, for instance after a server was renamed during a session.</source>
        <translation>Un client qui mélange les tickets, par exemple après le renommage d&apos;un serveur pendant une session.</translation>
    </message>
    <message>
        <source>A delegation set-up in which the front-end server uses the ticket of another account.</source>
        <translation>Une délégation où le serveur frontal utilise le ticket d&apos;un autre compte.</translation>
    </message>
    <message>
        <source>Close the program and start it again, so that it fetches new tickets.</source>
        <translation>Fermez le programme et relancez-le, pour qu&apos;il obtienne de nouveaux tickets.</translation>
    </message>
    <message>
        <source>Purge the tickets (klist purge, kdestroy) and try once more.</source>
        <translation>Purgez les tickets (klist purge, kdestroy) et réessayez une fois.</translation>
    </message>
    <message>
        <source>Check under which account the front-end runs and whose ticket it uses for delegation.</source>
        <translation>Vérifiez sous quel compte s&apos;exécute le frontal et quel ticket il utilise pour la délégation.</translation>
    </message>
    <message>
        <source>With fresh tickets the request passes.</source>
        <translation>Avec des tickets neufs, la requête passe.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text is &quot;KDC does not know about the requested server&quot; and gives no cause; RFC 4120 says &quot;Requested server and ticket don&apos;t match&quot;. Unknown servers have code 7.</source>
        <translation>Le texte de Microsoft est &quot;KDC does not know about the requested server&quot; et ne donne pas de cause ; la RFC 4120 dit &quot;Requested server and ticket don&apos;t match&quot;. Les serveurs inconnus ont le code 7.</translation>
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
        <translation>Ce nom ne peut être joint que par user-to-user</translation>
    </message>
    <message>
        <source>The name that was asked for is a person&apos;s account and not a service. A normal service ticket is not given for it.</source>
        <translation>Le nom demandé est le compte d&apos;une personne et non un service. Un ticket de service normal n&apos;est pas donné pour lui.</translation>
    </message>
    <message>
        <source>A ticket is asked for an account that may only take part in user-to-user authentication: in Active Directory an ordinary user account without a service principal name.</source>
        <translation>Un ticket est demandé pour un compte qui ne peut prendre part qu&apos;à l&apos;authentification user-to-user : dans Active Directory, un compte d&apos;utilisateur ordinaire sans nom de principal de service.</translation>
    </message>
    <message>
        <source>On MIT KDCs: the principal has the attribute -allow_svr.</source>
        <translation>Sur les KDC MIT : le principal a l&apos;attribut -allow_svr.</translation>
    </message>
    <message>
        <source>A service runs under a user account that has no SPN, and the client asks for the account name.</source>
        <translation>Un service s&apos;exécute sous un compte d&apos;utilisateur sans SPN, et le client demande le nom du compte.</translation>
    </message>
    <message>
        <source>A configuration with a user name where a service name belongs.</source>
        <translation>Une configuration avec un nom d&apos;utilisateur là où il faut un nom de service.</translation>
    </message>
    <message>
        <source>Read the requested name in event 4769 and find out which program uses it.</source>
        <translation>Lisez le nom demandé dans l&apos;événement 4769 et cherchez quel programme l&apos;utilise.</translation>
    </message>
    <message>
        <source>Give the service account an SPN (setspn -S), and let the client ask for that.</source>
        <translation>Donnez un SPN au compte de service (setspn -S), et faites-le demander par le client.</translation>
    </message>
    <message>
        <source>Enter HOST/..., HTTP/... or the like as the target in the program, not a user&apos;s name.</source>
        <translation>Saisissez HOST/..., HTTP/... ou semblable comme cible dans le programme, pas le nom d&apos;un utilisateur.</translation>
    </message>
    <message>
        <source>klist get with the service principal name brings a ticket.</source>
        <translation>klist get avec le nom de principal de service apporte un ticket.</translation>
    </message>
    <message>
        <source>Not among the rows of Microsoft&apos;s table for 4768. An older Microsoft page for 4769 prints 0x1B next to KDC_ERR_SVC_UNAVAILABLE, which RFC 4120 has at 29 (0x1D).</source>
        <translation>Absent des lignes de la table de Microsoft pour 4768. Une ancienne page de Microsoft pour 4769 imprime 0x1B à côté de KDC_ERR_SVC_UNAVAILABLE, que la RFC 4120 place à 29 (0x1D).</translation>
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
        <translation>Le chemin par les approbations n&apos;est pas accepté</translation>
    </message>
    <message>
        <source>Your ticket came here through other domains, and this domain does not accept that way. The administrators of the trust decide this.</source>
        <translation>Votre ticket est venu par d&apos;autres domaines, et ce domaine n&apos;accepte pas ce chemin. Les administrateurs de l&apos;approbation en décident.</translation>
    </message>
    <message>
        <source>A cross-realm request whose list of passed realms breaks the KDC&apos;s policy.</source>
        <translation>Une requête inter-realm dont la liste des realms traversés enfreint la stratégie du KDC.</translation>
    </message>
    <message>
        <source>A realm on the way is not in the KDC&apos;s allowed path ([capaths] with MIT and Heimdal).</source>
        <translation>Un realm du chemin n&apos;est pas dans le chemin autorisé du KDC ([capaths] avec MIT et Heimdal).</translation>
    </message>
    <message>
        <source>A non-transitive trust is used as if it were transitive.</source>
        <translation>Une approbation non transitive est utilisée comme si elle l&apos;était.</translation>
    </message>
    <message>
        <source>Note the user&apos;s realm, the service&apos;s realm and the tickets krbtgt/... in klist: they show the way.</source>
        <translation>Notez le realm de l&apos;utilisateur, celui du service et les tickets krbtgt/... de klist : ils montrent le chemin.</translation>
    </message>
    <message>
        <source>Create a direct or a transitive trust, or extend [capaths] on the Unix side.</source>
        <translation>Créez une approbation directe ou transitive, ou complétez [capaths] du côté Unix.</translation>
    </message>
    <message>
        <source>kvno for the service gets a ticket by the intended way.</source>
        <translation>kvno pour le service obtient un ticket par le chemin prévu.</translation>
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
        <translation>Un élément dont le KDC a besoin n&apos;est pas disponible</translation>
    </message>
    <message>
        <source>The domain controller is reachable but cannot do its work at the moment, because something behind it does not answer. Wait a little and try again.</source>
        <translation>Le contrôleur de domaine est joignable mais ne peut pas travailler pour le moment, car quelque chose derrière lui ne répond pas. Attendez un peu et réessayez.</translation>
    </message>
    <message>
        <source>The KDC cannot reach its database, the directory, or (on a read-only domain controller) a writable one.</source>
        <translation>Le KDC ne peut pas joindre sa base, l&apos;annuaire, ou (sur un contrôleur en lecture seule) un contrôleur accessible en écriture.</translation>
    </message>
    <message>
        <source>Microsoft lists the code without any cause.</source>
        <translation>Microsoft liste le code sans aucune cause.</translation>
    </message>
    <message>
        <source>A domain controller that is just starting, shutting down or overloaded.</source>
        <translation>Un contrôleur de domaine qui démarre, s&apos;arrête ou est surchargé.</translation>
    </message>
    <message>
        <source>A read-only domain controller without connection to a writable one.</source>
        <translation>Un contrôleur de domaine en lecture seule sans connexion à un contrôleur accessible en écriture.</translation>
    </message>
    <message>
        <source>On MIT with an LDAP database: the LDAP server is down.</source>
        <translation>Sous MIT avec une base LDAP : le serveur LDAP est arrêté.</translation>
    </message>
    <message>
        <source>Wait for some minutes and sign on again.</source>
        <translation>Attendez quelques minutes et authentifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Find the domain controller that answered (klist, nltest /dsgetdc:DOMAIN) and try another one with nltest /dsgetdc:DOMAIN /force.</source>
        <translation>Trouvez le contrôleur de domaine qui a répondu (klist, nltest /dsgetdc:DOMAIN) et essayez-en un autre avec nltest /dsgetdc:DOMAIN /force.</translation>
    </message>
    <message>
        <source>Check services and replication on that domain controller: dcdiag, repadmin /replsummary.</source>
        <translation>Vérifiez les services et la réplication sur ce contrôleur de domaine : dcdiag, repadmin /replsummary.</translation>
    </message>
    <message>
        <source>dcdiag passes on this domain controller, and tickets come from it again.</source>
        <translation>dcdiag réussit sur ce contrôleur de domaine, et il délivre de nouveau des tickets.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text is &quot;KDC is unavailable&quot;, the RFC&apos;s &quot;A service is not available&quot;: the KDC itself does answer. An older Microsoft page for event 4769 prints the code as 0x1B (27), a number that RFC 4120 gives to user-to-user.</source>
        <translation>Le texte de Microsoft est &quot;KDC is unavailable&quot;, celui de la RFC &quot;A service is not available&quot; : le KDC lui-même répond. Une ancienne page de Microsoft pour l&apos;événement 4769 imprime le code comme 0x1B (27), un numéro que la RFC 4120 donne à user-to-user.</translation>
    </message>
    <message>
        <source>KDC; e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC ; e-data : Windows peut ajouter KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, un NTSTATUS)</translation>
    </message>
</context>
<context>
    <name>krb:30</name>
    <message>
        <source>Number without a meaning</source>
        <translation>Numéro sans signification</translation>
    </message>
    <message>
        <source>No standard gives this number a meaning. If a program shows it, its message text counts, not the number.</source>
        <translation>Aucune norme ne donne de sens à ce numéro. Si un programme l&apos;affiche, c&apos;est le texte de son message qui compte, pas le numéro.</translation>
    </message>
    <message>
        <source>MIT&apos;s error table has a placeholder here, so that &quot;KRB5 error code 30&quot; can come up in theory.</source>
        <translation>La table d&apos;erreurs de MIT a ici une place réservée, et &quot;KRB5 error code 30&quot; peut donc apparaître en théorie.</translation>
    </message>
    <message>
        <source>A program or device that uses a number of its own.</source>
        <translation>Un programme ou un appareil qui utilise un numéro à lui.</translation>
    </message>
    <message>
        <source>Note the whole message and which program shows it.</source>
        <translation>Notez le message entier et quel programme l&apos;affiche.</translation>
    </message>
    <message>
        <source>Ask the maker of the program what it means.</source>
        <translation>Demandez à l&apos;éditeur du programme ce qu&apos;il signifie.</translation>
    </message>
    <message>
        <source>The maker&apos;s explanation is found, or the code does not come back.</source>
        <translation>L&apos;explication de l&apos;éditeur est trouvée, ou le code ne revient pas.</translation>
    </message>
</context>
<context>
    <name>krb:31</name>
    <message>
        <source>Cannot be decrypted: the keys do not match</source>
        <translation>Indéchiffrable : les clés ne correspondent pas</translation>
    </message>
    <message>
        <source>The receiver could not open the encrypted data, because it has another key. With kinit it simply means a wrong password; with a service it means that the service&apos;s key is out of step.</source>
        <translation>Le destinataire n&apos;a pas pu ouvrir les données chiffrées, car il a une autre clé. Avec kinit, cela signifie simplement un mot de passe erroné ; avec un service, que la clé du service n&apos;est plus à jour.</translation>
    </message>
    <message>
        <source>A KDC or a service decrypts a ticket or an authenticator, and the check sum inside does not fit.</source>
        <translation>Un KDC ou un service déchiffre un ticket ou un authentificateur, et la somme de contrôle intérieure ne convient pas.</translation>
    </message>
    <message>
        <source>kinit of MIT shows it as &quot;Password incorrect&quot; when the reply cannot be opened with the typed password.</source>
        <translation>kinit de MIT l&apos;affiche comme &quot;Password incorrect&quot; quand la réponse ne s&apos;ouvre pas avec le mot de passe tapé.</translation>
    </message>
    <message>
        <source>The Zscaler KDC answers so when the two sides of the trust hold different passwords.</source>
        <translation>Le KDC Zscaler répond ainsi quand les deux côtés de l&apos;approbation ont des mots de passe différents.</translation>
    </message>
    <message>
        <source>The service&apos;s keytab or stored password is older than the account&apos;s present password.</source>
        <translation>Le keytab ou le mot de passe enregistré du service est plus ancien que le mot de passe actuel du compte.</translation>
    </message>
    <message>
        <source>The SPN is on another account than the one under which the service runs.</source>
        <translation>Le SPN est sur un autre compte que celui sous lequel s&apos;exécute le service.</translation>
    </message>
    <message>
        <source>The authenticator was encrypted with something else than the session key, so the other side cannot read it.</source>
        <translation>L&apos;authentificateur a été chiffré avec autre chose que la clé de session, et l&apos;autre côté ne peut pas le lire.</translation>
    </message>
    <message>
        <source>The trust passwords of two realms differ.</source>
        <translation>Les mots de passe d&apos;approbation de deux realms diffèrent.</translation>
    </message>
    <message>
        <source>Rarely: the message was changed on its way, by an attack or by a network fault.</source>
        <translation>Rarement : le message a été modifié en route, par une attaque ou un défaut du réseau.</translation>
    </message>
    <message>
        <source>Run klist purge and try again, which cures tickets that are older than a password change.</source>
        <translation>Exécutez klist purge et réessayez, ce qui guérit les tickets antérieurs à un changement de mot de passe.</translation>
    </message>
    <message>
        <source>Compare the kvno of the ticket (klist -v or a capture) with the keytab (klist -kte), and make a new keytab if they differ.</source>
        <translation>Comparez le kvno du ticket (klist -v ou une capture) avec le keytab (klist -kte), et faites un nouveau keytab s&apos;ils diffèrent.</translation>
    </message>
    <message>
        <source>Make sure that the SPN is on the account that runs the service: setspn -Q SPN.</source>
        <translation>Vérifiez que le SPN est sur le compte qui exécute le service : setspn -Q SPN.</translation>
    </message>
    <message>
        <source>For a trust, set the same new password on both sides.</source>
        <translation>Pour une approbation, fixez le même nouveau mot de passe des deux côtés.</translation>
    </message>
    <message>
        <source>A fresh ticket is accepted by the service, and the log of the service shows the user&apos;s name.</source>
        <translation>Un ticket neuf est accepté par le service, et le journal du service affiche le nom de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table says that the client cannot decrypt the message, its monitoring advice for the same code that the KDC cannot. Both occur: the code comes from whoever fails to decrypt.</source>
        <translation>La table de Microsoft dit que le client ne peut pas déchiffrer le message, son conseil de surveillance pour le même code que c&apos;est le KDC. Les deux existent : le code vient de celui qui ne parvient pas à déchiffrer.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) ou serveur d&apos;applications</translation>
    </message>
</context>
<context>
    <name>krb:32</name>
    <message>
        <source>The ticket has expired, a new one follows by itself</source>
        <translation>Le ticket a expiré, un nouveau suit tout seul</translation>
    </message>
    <message>
        <source>The ticket is past its end time. Windows fetches a new one without any help, so a single message of this kind is harmless.</source>
        <translation>Le ticket a dépassé son heure de fin. Windows en obtient un nouveau sans aide ; un message isolé de ce type est donc sans gravité.</translation>
    </message>
    <message>
        <source>A ticket is used after its end, typically after about ten hours of work or after a night in standby.</source>
        <translation>Un ticket est utilisé après sa fin, en général après une dizaine d&apos;heures de travail ou une nuit en veille.</translation>
    </message>
    <message>
        <source>Event 4769 shows 0x20 now and then on every domain controller.</source>
        <translation>L&apos;événement 4769 affiche 0x20 de temps à autre sur tout contrôleur de domaine.</translation>
    </message>
    <message>
        <source>The end time has passed; the shorter &quot;Maximum lifetime for user ticket&quot; is set, the more often one sees it.</source>
        <translation>L&apos;heure de fin est passée ; plus &quot;Durée de vie maximale du ticket utilisateur&quot; est courte, plus on le voit souvent.</translation>
    </message>
    <message>
        <source>A laptop that slept longer than the ticket lived.</source>
        <translation>Un portable resté en veille plus longtemps que la vie du ticket.</translation>
    </message>
    <message>
        <source>A program on Linux or macOS that nobody renews tickets for.</source>
        <translation>Un programme sous Linux ou macOS dont personne ne renouvelle les tickets.</translation>
    </message>
    <message>
        <source>If it never stops: a wrong clock, or no domain controller in reach for the renewal.</source>
        <translation>Si cela ne cesse jamais : une horloge fausse, ou aucun contrôleur de domaine à portée pour le renouvellement.</translation>
    </message>
    <message>
        <source>Lock and unlock the computer while connected to the company network, or run kinit on Linux and macOS.</source>
        <translation>Verrouillez et déverrouillez l&apos;ordinateur en étant connecté au réseau de l&apos;entreprise, ou exécutez kinit sous Linux et macOS.</translation>
    </message>
    <message>
        <source>If it stays, compare the end times in klist with the clock, then check the connection to the domain controller.</source>
        <translation>Si cela persiste, comparez les heures de fin de klist avec l&apos;horloge, puis vérifiez la connexion au contrôleur de domaine.</translation>
    </message>
    <message>
        <source>klist shows an end time in the future, and the service opens.</source>
        <translation>klist affiche une heure de fin dans le futur, et le service s&apos;ouvre.</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>événement 4769</translation>
    </message>
    <message>
        <source>traces</source>
        <translation>traces</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) ou serveur d&apos;applications</translation>
    </message>
</context>
<context>
    <name>krb:33</name>
    <message>
        <source>The ticket is not valid yet</source>
        <translation>Le ticket n&apos;est pas encore valide</translation>
    </message>
    <message>
        <source>According to the clock of the server this ticket begins only in the future. Somebody&apos;s clock is wrong.</source>
        <translation>D&apos;après l&apos;horloge du serveur, ce ticket ne commence que dans le futur. Une horloge est fausse quelque part.</translation>
    </message>
    <message>
        <source>A server or a KDC gets a ticket whose start time is later than its own time, beyond the tolerance.</source>
        <translation>Un serveur ou un KDC reçoit un ticket dont l&apos;heure de début dépasse sa propre heure au-delà de la tolérance.</translation>
    </message>
    <message>
        <source>A postdated ticket is used too early or without being validated.</source>
        <translation>Un ticket postdaté est utilisé trop tôt ou sans être validé.</translation>
    </message>
    <message>
        <source>The clocks of KDC and client, or of KDC and server, do not agree.</source>
        <translation>Les horloges du KDC et du client, ou du KDC et du serveur, ne concordent pas.</translation>
    </message>
    <message>
        <source>Across realms: the KDCs of the two realms disagree about the time.</source>
        <translation>Entre realms : les KDC des deux realms ne sont pas d&apos;accord sur l&apos;heure.</translation>
    </message>
    <message>
        <source>A domain controller or a virtual machine host whose time jumped.</source>
        <translation>Un contrôleur de domaine ou un hôte de machines virtuelles dont l&apos;heure a sauté.</translation>
    </message>
    <message>
        <source>Compare the time of the computer, the domain controller and the server; w32tm /stripchart /computer:HOST shows the offset.</source>
        <translation>Comparez l&apos;heure de l&apos;ordinateur, du contrôleur de domaine et du serveur ; w32tm /stripchart /computer:HOST montre l&apos;écart.</translation>
    </message>
    <message>
        <source>Check the time source of the domain controllers, the PDC emulator first; with a trust, that of the other realm too.</source>
        <translation>Vérifiez la source de temps des contrôleurs de domaine, l&apos;émulateur PDC d&apos;abord ; avec une approbation, celle de l&apos;autre realm aussi.</translation>
    </message>
    <message>
        <source>All offsets are below some seconds, and a new ticket is accepted.</source>
        <translation>Tous les écarts sont inférieurs à quelques secondes, et un nouveau ticket est accepté.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) ou serveur d&apos;applications</translation>
    </message>
</context>
<context>
    <name>krb:34</name>
    <message>
        <source>The same request came twice</source>
        <translation>La même requête est arrivée deux fois</translation>
    </message>
    <message>
        <source>The server has seen exactly this proof before and refuses it, to be safe from recordings. Mostly a network or a program repeated it by accident.</source>
        <translation>Le serveur a déjà vu exactement cette preuve et la refuse, pour se protéger des enregistrements. Le plus souvent, un réseau ou un programme l&apos;a répétée par accident.</translation>
    </message>
    <message>
        <source>A server or KDC finds an authenticator in its replay cache that it has already accepted.</source>
        <translation>Un serveur ou un KDC trouve dans son cache de rejeu un authentificateur qu&apos;il a déjà accepté.</translation>
    </message>
    <message>
        <source>A load balancer, a proxy or a VPN delivers a packet twice.</source>
        <translation>Un répartiteur de charge, un proxy ou un VPN livre un paquet deux fois.</translation>
    </message>
    <message>
        <source>Several services on one host share a keytab and a replay cache, and many requests come in the same moment.</source>
        <translation>Plusieurs services d&apos;un hôte partagent un keytab et un cache de rejeu, et beaucoup de requêtes arrivent au même moment.</translation>
    </message>
    <message>
        <source>A client that sends the same token again instead of making a new one.</source>
        <translation>Un client qui renvoie le même jeton au lieu d&apos;en faire un nouveau.</translation>
    </message>
    <message>
        <source>Rarely: an attacker who replays a recorded sign-on.</source>
        <translation>Rarement : un attaquant qui rejoue une authentification enregistrée.</translation>
    </message>
    <message>
        <source>Reload once; a single case needs no action.</source>
        <translation>Rechargez une fois ; un cas isolé n&apos;appelle aucune action.</translation>
    </message>
    <message>
        <source>Look for duplicated packets between client and server in a capture.</source>
        <translation>Cherchez dans une capture des paquets en double entre le client et le serveur.</translation>
    </message>
    <message>
        <source>Update the Kerberos library of the server; give each service its own account and keytab.</source>
        <translation>Mettez à jour la bibliothèque Kerberos du serveur ; donnez à chaque service son compte et son keytab.</translation>
    </message>
    <message>
        <source>Check whether the two requests came from different addresses.</source>
        <translation>Vérifiez si les deux requêtes venaient d&apos;adresses différentes.</translation>
    </message>
    <message>
        <source>The server&apos;s log stays free of replays under normal load.</source>
        <translation>Le journal du serveur reste sans rejeu sous charge normale.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) ou serveur d&apos;applications</translation>
    </message>
</context>
<context>
    <name>krb:35</name>
    <message>
        <source>The ticket is meant for somebody else</source>
        <translation>Le ticket est destiné à quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>The server got a ticket that was made out for another server or another domain. The client talks to the wrong machine, or uses the wrong name.</source>
        <translation>Le serveur a reçu un ticket établi pour un autre serveur ou un autre domaine. Le client parle à la mauvaise machine, ou utilise le mauvais nom.</translation>
    </message>
    <message>
        <source>A server receives a ticket for a different realm or name than its own.</source>
        <translation>Un serveur reçoit un ticket pour un autre realm ou nom que le sien.</translation>
    </message>
    <message>
        <source>The ticket belongs to another realm, for instance after a server moved to a new domain.</source>
        <translation>Le ticket appartient à un autre realm, par exemple après le passage d&apos;un serveur dans un nouveau domaine.</translation>
    </message>
    <message>
        <source>DNS or a load balancer leads to another server than the ticket&apos;s.</source>
        <translation>Le DNS ou un répartiteur de charge mène à un autre serveur que celui du ticket.</translation>
    </message>
    <message>
        <source>Compare the Server line in klist with the host to which the program really connects.</source>
        <translation>Comparez la ligne Server de klist avec l&apos;hôte auquel le programme se connecte vraiment.</translation>
    </message>
    <message>
        <source>Check DNS entries and the pool behind a load balancer.</source>
        <translation>Vérifiez les entrées DNS et le pool derrière un répartiteur de charge.</translation>
    </message>
    <message>
        <source>Make the server know its own names and realm (keytab, SPN).</source>
        <translation>Faites connaître au serveur ses propres noms et son realm (keytab, SPN).</translation>
    </message>
    <message>
        <source>The ticket in klist and the host agree, and the connection works.</source>
        <translation>Le ticket dans klist et l&apos;hôte concordent, et la connexion fonctionne.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) ou serveur d&apos;applications</translation>
    </message>
</context>
<context>
    <name>krb:36</name>
    <message>
        <source>Ticket and proof belong to different users</source>
        <translation>Le ticket et la preuve appartiennent à des utilisateurs différents</translation>
    </message>
    <message>
        <source>The ticket names one user and the proof sent with it another one. Start with fresh tickets.</source>
        <translation>Le ticket nomme un utilisateur et la preuve jointe un autre. Commencez par des tickets neufs.</translation>
    </message>
    <message>
        <source>The client name in the authenticator differs from the one in the ticket.</source>
        <translation>Le nom du client dans l&apos;authentificateur diffère de celui du ticket.</translation>
    </message>
    <message>
        <source>The TGS request goes to a KDC of the wrong realm.</source>
        <translation>La requête TGS va à un KDC du mauvais realm.</translation>
    </message>
    <message>
        <source>During protocol transition (S4U) the accounts do not match.</source>
        <translation>Pendant une transition de protocole (S4U), les comptes ne correspondent pas.</translation>
    </message>
    <message>
        <source>A program that mixes the caches of two users.</source>
        <translation>Un programme qui mélange les caches de deux utilisateurs.</translation>
    </message>
    <message>
        <source>Sign out of the program, delete its tickets and sign on again.</source>
        <translation>Déconnectez-vous du programme, supprimez ses tickets et authentifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>On a terminal server or a shared Linux host check which cache (KRB5CCNAME) the program uses.</source>
        <translation>Sur un serveur de terminaux ou un hôte Linux partagé, vérifiez quel cache (KRB5CCNAME) le programme utilise.</translation>
    </message>
    <message>
        <source>For protocol transition, see that the service asks for a ticket to itself under its own account.</source>
        <translation>Pour la transition de protocole, vérifiez que le service demande un ticket pour lui-même sous son propre compte.</translation>
    </message>
    <message>
        <source>klist shows one user only, and the request goes through.</source>
        <translation>klist n&apos;affiche qu&apos;un utilisateur, et la requête passe.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) ou serveur d&apos;applications</translation>
    </message>
</context>
<context>
    <name>krb:37</name>
    <message>
        <source>The clocks differ too much</source>
        <translation>Les horloges diffèrent trop</translation>
    </message>
    <message>
        <source>The clock of your computer and that of the server are more than five minutes apart, so the sign-on is refused for safety. Once the time is right, it works.</source>
        <translation>L&apos;horloge de votre ordinateur et celle du serveur ont plus de cinq minutes d&apos;écart, et l&apos;authentification est refusée par sécurité. Une fois l&apos;heure juste, elle fonctionne.</translation>
    </message>
    <message>
        <source>A request carries a time that is further off than the tolerance, normally five minutes (&quot;Maximum tolerance for computer clock synchronization&quot;).</source>
        <translation>Une requête porte une heure plus éloignée que la tolérance, normalement cinq minutes (&quot;Tolérance maximale pour la synchronisation de l&apos;horloge de l&apos;ordinateur&quot;).</translation>
    </message>
    <message>
        <source>After travel, a flat battery, a resumed virtual machine or a clock set by hand with the wrong time zone.</source>
        <translation>Après un voyage, une pile vide, une machine virtuelle reprise ou une horloge réglée à la main avec un mauvais fuseau.</translation>
    </message>
    <message>
        <source>The client&apos;s time differs from the server&apos;s by more than the allowed minutes.</source>
        <translation>L&apos;heure du client diffère de celle du serveur de plus que les minutes permises.</translation>
    </message>
    <message>
        <source>The domain controller or the service has the wrong time.</source>
        <translation>Le contrôleur de domaine ou le service a une heure fausse.</translation>
    </message>
    <message>
        <source>The two realms of a trust keep different times.</source>
        <translation>Les deux realms d&apos;une approbation ont des heures différentes.</translation>
    </message>
    <message>
        <source>Compare the computer&apos;s clock with a phone, including date and time zone.</source>
        <translation>Comparez l&apos;horloge de l&apos;ordinateur avec un téléphone, date et fuseau compris.</translation>
    </message>
    <message>
        <source>Run w32tm /resync /rediscover as administrator; if the clock is off by more than two days, set it by hand first. On Linux: chronyc makestep.</source>
        <translation>Exécutez w32tm /resync /rediscover en administrateur ; si l&apos;horloge est décalée de plus de deux jours, réglez-la d&apos;abord à la main. Sous Linux : chronyc makestep.</translation>
    </message>
    <message>
        <source>If several computers are off, look at the domain&apos;s time hierarchy: w32tm /monitor.</source>
        <translation>Si plusieurs ordinateurs sont décalés, regardez la hiérarchie de temps du domaine : w32tm /monitor.</translation>
    </message>
    <message>
        <source>Open UDP 123 to the time servers if synchronisation never succeeds.</source>
        <translation>Ouvrez UDP 123 vers les serveurs de temps si la synchronisation ne réussit jamais.</translation>
    </message>
    <message>
        <source>The offset is below a few seconds (w32tm /stripchart, or the stime in a KRB-ERROR), and sign-on works.</source>
        <translation>L&apos;écart est inférieur à quelques secondes (w32tm /stripchart, ou le stime d&apos;un KRB-ERROR), et l&apos;authentification fonctionne.</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation>événement 4771</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>captures</translation>
    </message>
    <message>
        <source>KDC (AS, TGS) or application server; e-data: KERB-ERROR-DATA (type 2) for skew recovery</source>
        <translation>KDC (AS, TGS) ou serveur d&apos;applications ; e-data : KERB-ERROR-DATA (type 2) pour compenser l&apos;écart d&apos;horloge</translation>
    </message>
</context>
<context>
    <name>krb:38</name>
    <message>
        <source>The ticket is bound to another network address</source>
        <translation>Le ticket est lié à une autre adresse réseau</translation>
    </message>
    <message>
        <source>The ticket may be used from certain addresses only, and the server sees you coming from another one. A change of network or address translation is behind it.</source>
        <translation>Le ticket ne peut être utilisé que depuis certaines adresses, et le serveur vous voit arriver d&apos;une autre. Un changement de réseau ou une traduction d&apos;adresses en est la cause.</translation>
    </message>
    <message>
        <source>The ticket contains addresses, and the sender&apos;s is not among them.</source>
        <translation>Le ticket contient des adresses, et celle de l&apos;émetteur n&apos;en fait pas partie.</translation>
    </message>
    <message>
        <source>Tickets of today normally hold no addresses, so the code has become rare.</source>
        <translation>Les tickets d&apos;aujourd&apos;hui ne contiennent normalement pas d&apos;adresses, et le code est devenu rare.</translation>
    </message>
    <message>
        <source>The computer got another IP address, for instance by switching from cable to wireless or by starting a VPN.</source>
        <translation>L&apos;ordinateur a reçu une autre adresse IP, par exemple en passant du câble au Wi-Fi ou en lançant un VPN.</translation>
    </message>
    <message>
        <source>The request passes a proxy server or NAT, and the client cannot know the address that the server will see.</source>
        <translation>La requête traverse un serveur proxy ou un NAT, et le client ne peut pas connaître l&apos;adresse que verra le serveur.</translation>
    </message>
    <message>
        <source>Fetch new tickets after a change of network: lock and unlock, or kinit.</source>
        <translation>Obtenez de nouveaux tickets après un changement de réseau : verrouillage et déverrouillage, ou kinit.</translation>
    </message>
    <message>
        <source>On MIT or Heimdal set noaddresses = true in krb5.conf; check that kinit is not called with -a.</source>
        <translation>Sous MIT ou Heimdal, réglez noaddresses = true dans krb5.conf ; vérifiez que kinit n&apos;est pas appelé avec -a.</translation>
    </message>
    <message>
        <source>klist -a (MIT) shows no addresses in new tickets, and the server accepts them.</source>
        <translation>klist -a (MIT) n&apos;affiche pas d&apos;adresses dans les nouveaux tickets, et le serveur les accepte.</translation>
    </message>
    <message>
        <source>Microsoft words it as a mismatch between the network header and the ticket; RFC 4120 shortly as &quot;Incorrect net address&quot;. Both mean the same.</source>
        <translation>Microsoft le formule comme un écart entre l&apos;en-tête réseau et le ticket ; la RFC 4120 brièvement comme &quot;Incorrect net address&quot;. Les deux disent la même chose.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) ou serveur d&apos;applications</translation>
    </message>
</context>
<context>
    <name>krb:39</name>
    <message>
        <source>Different protocol versions</source>
        <translation>Versions de protocole différentes</translation>
    </message>
    <message>
        <source>The two programs speak different versions of Kerberos. One of them is outdated or sends something that is not Kerberos at all.</source>
        <translation>Les deux programmes parlent des versions différentes de Kerberos. L&apos;un d&apos;eux est obsolète ou envoie quelque chose qui n&apos;est pas du Kerberos.</translation>
    </message>
    <message>
        <source>A server or KDC finds another version number than 5 in a message.</source>
        <translation>Un serveur ou un KDC trouve dans un message un autre numéro de version que 5.</translation>
    </message>
    <message>
        <source>For KRB_SAFE messages the receiver first checks version and type, and reports a mismatch of the version with this code.</source>
        <translation>Pour les messages KRB_SAFE, le destinataire contrôle d&apos;abord version et type, et signale un écart de version par ce code.</translation>
    </message>
    <message>
        <source>An old client or library.</source>
        <translation>Un vieux client ou une vieille bibliothèque.</translation>
    </message>
    <message>
        <source>Data that is damaged or not Kerberos.</source>
        <translation>Des données endommagées ou qui ne sont pas du Kerberos.</translation>
    </message>
    <message>
        <source>Find the sending program by its address and port.</source>
        <translation>Trouvez le programme émetteur par son adresse et son port.</translation>
    </message>
    <message>
        <source>Bring both programs to current versions; RFC 4120 describes what they must send.</source>
        <translation>Passez les deux programmes à des versions actuelles ; la RFC 4120 décrit ce qu&apos;ils doivent envoyer.</translation>
    </message>
    <message>
        <source>The exchange continues past the first message.</source>
        <translation>L&apos;échange se poursuit au-delà du premier message.</translation>
    </message>
    <message>
        <source>KDC or application server</source>
        <translation>KDC ou serveur d&apos;applications</translation>
    </message>
</context>
<context>
    <name>krb:40</name>
    <message>
        <source>Unexpected kind of message</source>
        <translation>Type de message inattendu</translation>
    </message>
    <message>
        <source>One side expected another kind of message. A program is faulty or talks to the wrong port.</source>
        <translation>Un côté attendait un autre type de message. Un programme est défectueux ou parle au mauvais port.</translation>
    </message>
    <message>
        <source>The receiver of an AP-REQ, KRB_SAFE, KRB_PRIV or KRB_CRED message finds that its type or form is not the expected one.</source>
        <translation>Le destinataire d&apos;un message AP-REQ, KRB_SAFE, KRB_PRIV ou KRB_CRED constate que son type ou sa forme n&apos;est pas celui attendu.</translation>
    </message>
    <message>
        <source>User-to-user authentication is tried over UDP.</source>
        <translation>L&apos;authentification user-to-user est tentée par UDP.</translation>
    </message>
    <message>
        <source>A programming fault in client or server.</source>
        <translation>Une faute de programmation dans le client ou le serveur.</translation>
    </message>
    <message>
        <source>A token that is not Kerberos, for instance NTLM, where Kerberos is awaited.</source>
        <translation>Un jeton qui n&apos;est pas du Kerberos, par exemple NTLM, là où Kerberos est attendu.</translation>
    </message>
    <message>
        <source>Two different services share a port or an address.</source>
        <translation>Deux services différents partagent un port ou une adresse.</translation>
    </message>
    <message>
        <source>Check host and port in the program&apos;s settings.</source>
        <translation>Vérifiez l&apos;hôte et le port dans les réglages du programme.</translation>
    </message>
    <message>
        <source>Test with another client; use TCP for user-to-user.</source>
        <translation>Testez avec un autre client ; utilisez TCP pour user-to-user.</translation>
    </message>
    <message>
        <source>A current client reaches the service with the same settings.</source>
        <translation>Un client actuel atteint le service avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>KDC or application server</source>
        <translation>KDC ou serveur d&apos;applications</translation>
    </message>
</context>
<context>
    <name>krb:41</name>
    <message>
        <source>The server cannot read the ticket: wrong key</source>
        <translation>Le serveur ne peut pas lire le ticket : mauvaise clé</translation>
    </message>
    <message>
        <source>Your ticket is good, but the server that received it has another key than the one the ticket was made for. Usually the service name is attached to the wrong account, or you were led to the wrong server.</source>
        <translation>Votre ticket est bon, mais le serveur qui l&apos;a reçu a une autre clé que celle pour laquelle il a été fait. En général, le nom du service est attaché au mauvais compte, ou vous avez été mené au mauvais serveur.</translation>
    </message>
    <message>
        <source>The server decrypts the ticket or checks a message, and the check sum does not match.</source>
        <translation>Le serveur déchiffre le ticket ou contrôle un message, et la somme de contrôle ne convient pas.</translation>
    </message>
    <message>
        <source>Windows clients log it as event 4 of Security-Kerberos and name the server and the account.</source>
        <translation>Les clients Windows le journalisent comme événement 4 de Security-Kerberos et nomment le serveur et le compte.</translation>
    </message>
    <message>
        <source>The ticket was encrypted with the key of another account: the SPN is on a wrong or old account.</source>
        <translation>Le ticket a été chiffré avec la clé d&apos;un autre compte : le SPN est sur un mauvais ou un ancien compte.</translation>
    </message>
    <message>
        <source>The service&apos;s password was changed, and the service or its keytab still has the old one.</source>
        <translation>Le mot de passe du service a été changé, et le service ou son keytab a encore l&apos;ancien.</translation>
    </message>
    <message>
        <source>Wrong DNS data sent the client to another server.</source>
        <translation>De mauvaises données DNS ont envoyé le client vers un autre serveur.</translation>
    </message>
    <message>
        <source>The client&apos;s own DNS cache is out of date and still points to an old server.</source>
        <translation>Le cache DNS du client est périmé et pointe encore vers un ancien serveur.</translation>
    </message>
    <message>
        <source>Several servers behind one name, each with its own account.</source>
        <translation>Plusieurs serveurs derrière un nom, chacun avec son propre compte.</translation>
    </message>
    <message>
        <source>Rarely: data changed in transit by a hardware or software fault or by an attacker.</source>
        <translation>Rarement : données modifiées en transit par un défaut matériel ou logiciel ou par un attaquant.</translation>
    </message>
    <message>
        <source>Run ipconfig /flushdns and klist purge, then try again; compare the address of the host with DNS.</source>
        <translation>Exécutez ipconfig /flushdns et klist purge, puis réessayez ; comparez l&apos;adresse de l&apos;hôte avec le DNS.</translation>
    </message>
    <message>
        <source>Look where the SPN is (setspn -Q) and move it to the account that runs the service.</source>
        <translation>Regardez où est le SPN (setspn -Q) et déplacez-le sur le compte qui exécute le service.</translation>
    </message>
    <message>
        <source>Restart the service with the present password, or install a new keytab on every node; behind one name use one shared account.</source>
        <translation>Redémarrez le service avec le mot de passe actuel, ou installez un nouveau keytab sur chaque nœud ; derrière un même nom, utilisez un seul compte partagé.</translation>
    </message>
    <message>
        <source>Correct wrong or doubled DNS entries.</source>
        <translation>Corrigez les entrées DNS fausses ou en double.</translation>
    </message>
    <message>
        <source>After a purge the service opens, and event 4 does not come again.</source>
        <translation>Après une purge, le service s&apos;ouvre, et l&apos;événement 4 ne revient pas.</translation>
    </message>
    <message>
        <source>event 4 (Security-Kerberos)</source>
        <translation>événement 4 (Security-Kerberos)</translation>
    </message>
    <message>
        <source>Java and web server logs</source>
        <translation>journaux Java et de serveur web</translation>
    </message>
    <message>
        <source>KDC (TGS), application server; client library</source>
        <translation>KDC (TGS), serveur d&apos;applications ; bibliothèque du client</translation>
    </message>
</context>
<context>
    <name>krb:42</name>
    <message>
        <source>Messages arrived in the wrong order</source>
        <translation>Messages arrivés dans le mauvais ordre</translation>
    </message>
    <message>
        <source>Within a secured connection the messages came in another order than they were sent. If it happens once, a restart of the connection is enough.</source>
        <translation>Dans une connexion sécurisée, les messages sont arrivés dans un autre ordre que celui de l&apos;envoi. Si cela arrive une fois, relancer la connexion suffit.</translation>
    </message>
    <message>
        <source>A KRB_SAFE or KRB_PRIV message has a wrong sequence number, or none although one is expected.</source>
        <translation>Un message KRB_SAFE ou KRB_PRIV a un mauvais numéro de séquence, ou aucun alors qu&apos;un est attendu.</translation>
    </message>
    <message>
        <source>Packets that overtook each other or got lost, over UDP or through a faulty device.</source>
        <translation>Des paquets qui se sont dépassés ou perdus, par UDP ou à travers un équipement défectueux.</translation>
    </message>
    <message>
        <source>A program that uses one connection from several threads without care.</source>
        <translation>Un programme qui utilise une connexion depuis plusieurs threads sans précaution.</translation>
    </message>
    <message>
        <source>Possibly tampering with the connection.</source>
        <translation>Peut-être une altération de la connexion.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Relancez le programme.</translation>
    </message>
    <message>
        <source>Capture both ends and look for lost or reordered packets.</source>
        <translation>Capturez aux deux bouts et cherchez des paquets perdus ou désordonnés.</translation>
    </message>
    <message>
        <source>Examine the case if only one connection of an important service is hit again and again.</source>
        <translation>Examinez le cas si une seule connexion d&apos;un service important est touchée à plusieurs reprises.</translation>
    </message>
    <message>
        <source>The connection stays up under normal use.</source>
        <translation>La connexion tient en usage normal.</translation>
    </message>
    <message>
        <source>application server or peer (KRB-SAFE, KRB-PRIV)</source>
        <translation>serveur d&apos;applications ou pair (KRB-SAFE, KRB-PRIV)</translation>
    </message>
</context>
<context>
    <name>krb:43</name>
    <message>
        <source>Cross-realm ticket not allowed</source>
        <translation>Ticket inter-realm non autorisé</translation>
    </message>
    <message>
        <source>The ticket comes from another realm over a way that is not permitted there. The administrators of the realms must allow it.</source>
        <translation>Le ticket vient d&apos;un autre realm par un chemin qui n&apos;y est pas permis. Les administrateurs des realms doivent l&apos;autoriser.</translation>
    </message>
    <message>
        <source>A MIT or Heimdal KDC checks the realms that a ticket has passed and refuses them.</source>
        <translation>Un KDC MIT ou Heimdal contrôle les realms qu&apos;un ticket a traversés et les refuse.</translation>
    </message>
    <message>
        <source>Not part of RFC 4120&apos;s list: MIT and Heimdal only.</source>
        <translation>Hors de la liste de la RFC 4120 : MIT et Heimdal seulement.</translation>
    </message>
    <message>
        <source>A [capaths] section that does not list the intermediate realm, or lists it in one direction only.</source>
        <translation>Une section [capaths] qui ne liste pas le realm intermédiaire, ou dans un seul sens.</translation>
    </message>
    <message>
        <source>A ticket from a realm with which there is no trust any more.</source>
        <translation>Un ticket d&apos;un realm avec lequel il n&apos;y a plus d&apos;approbation.</translation>
    </message>
    <message>
        <source>Collect the krbtgt tickets of klist: their realms are the way.</source>
        <translation>Recueillez les tickets krbtgt de klist : leurs realms sont le chemin.</translation>
    </message>
    <message>
        <source>Have the realm administrators compare [capaths] and the trust keys on all KDCs of the way.</source>
        <translation>Faites comparer par les administrateurs des realms [capaths] et les clés d&apos;approbation sur tous les KDC du chemin.</translation>
    </message>
    <message>
        <source>kvno for a service in the other realm succeeds.</source>
        <translation>kvno pour un service de l&apos;autre realm réussit.</translation>
    </message>
    <message>
        <source>KDC (MIT, transit check)</source>
        <translation>KDC (MIT, contrôle du transit)</translation>
    </message>
</context>
<context>
    <name>krb:44</name>
    <message>
        <source>The server no longer has this version of its key</source>
        <translation>Le serveur n&apos;a plus cette version de sa clé</translation>
    </message>
    <message>
        <source>The server knows its old or new password, but not the one with which your ticket was made. The server&apos;s key file has to be brought up to date.</source>
        <translation>Le serveur connaît son ancien ou nouveau mot de passe, mais pas celui avec lequel votre ticket a été fait. Le fichier de clés du serveur doit être mis à jour.</translation>
    </message>
    <message>
        <source>The key version number (kvno) in the ticket is not in the service&apos;s keytab.</source>
        <translation>Le numéro de version de clé (kvno) du ticket n&apos;est pas dans le keytab du service.</translation>
    </message>
    <message>
        <source>The password of the service account was changed and the keytab was not made anew.</source>
        <translation>Le mot de passe du compte de service a été changé et le keytab n&apos;a pas été refait.</translation>
    </message>
    <message>
        <source>An old key was removed from the keytab while tickets made with it still live.</source>
        <translation>Une ancienne clé a été retirée du keytab alors que des tickets faits avec elle vivent encore.</translation>
    </message>
    <message>
        <source>A keytab written with a wrong kvno, or the account was restored from a backup.</source>
        <translation>Un keytab écrit avec un mauvais kvno, ou le compte a été restauré d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>Purge the tickets; if it then works, only an old ticket was left over.</source>
        <translation>Purgez les tickets ; si cela fonctionne alors, seul un ancien ticket restait.</translation>
    </message>
    <message>
        <source>Compare klist -kte on the server with msDS-KeyVersionNumber of the account (kvno SPN), and create a new keytab; keep the previous key for a day.</source>
        <translation>Comparez klist -kte sur le serveur avec msDS-KeyVersionNumber du compte (kvno SPN), et créez un nouveau keytab ; gardez la clé précédente un jour.</translation>
    </message>
    <message>
        <source>kvno SPN shows the same number as klist -k on the server.</source>
        <translation>kvno SPN affiche le même nombre que klist -k sur le serveur.</translation>
    </message>
    <message>
        <source>application server or KDC</source>
        <translation>serveur d&apos;applications ou KDC</translation>
    </message>
</context>
<context>
    <name>krb:45</name>
    <message>
        <source>The server has no key for this name</source>
        <translation>Le serveur n&apos;a pas de clé pour ce nom</translation>
    </message>
    <message>
        <source>The server has no key at all for the name in your ticket. Its administrators must add it.</source>
        <translation>Le serveur n&apos;a aucune clé pour le nom de votre ticket. Ses administrateurs doivent l&apos;ajouter.</translation>
    </message>
    <message>
        <source>A service gets a ticket for a name or a realm of which its keytab has no entry.</source>
        <translation>Un service reçoit un ticket pour un nom ou un realm dont son keytab n&apos;a pas d&apos;entrée.</translation>
    </message>
    <message>
        <source>A server that belongs to several realms picks the key by the realm that is readable in the ticket.</source>
        <translation>Un serveur qui appartient à plusieurs realms choisit la clé d&apos;après le realm lisible dans le ticket.</translation>
    </message>
    <message>
        <source>The keytab holds another name: other host name, other case, short instead of full.</source>
        <translation>Le keytab contient un autre nom : autre nom d&apos;hôte, autre casse, court au lieu de complet.</translation>
    </message>
    <message>
        <source>The keytab lacks the ticket&apos;s realm.</source>
        <translation>Le realm du ticket manque dans le keytab.</translation>
    </message>
    <message>
        <source>The service cannot read its keytab (path, permissions).</source>
        <translation>Le service ne peut pas lire son keytab (chemin, autorisations).</translation>
    </message>
    <message>
        <source>List the keytab with klist -kte and compare with the Server line of the client&apos;s klist; add the missing name with ktpass, ktutil or adcli.</source>
        <translation>Listez le keytab avec klist -kte et comparez avec la ligne Server de klist du client ; ajoutez le nom manquant avec ktpass, ktutil ou adcli.</translation>
    </message>
    <message>
        <source>Note the exact Server line for the owner of the service.</source>
        <translation>Notez la ligne Server exacte pour le responsable du service.</translation>
    </message>
    <message>
        <source>The service accepts a fresh ticket for the name that clients use.</source>
        <translation>Le service accepte un ticket neuf pour le nom qu&apos;utilisent les clients.</translation>
    </message>
    <message>
        <source>application server</source>
        <translation>serveur d&apos;applications</translation>
    </message>
</context>
<context>
    <name>krb:46</name>
    <message>
        <source>The server could not prove who it is</source>
        <translation>Le serveur n&apos;a pas pu prouver qui il est</translation>
    </message>
    <message>
        <source>Your computer also checks the server, and the server&apos;s answer was not convincing. Either it is not the right server or its answer was damaged.</source>
        <translation>Votre ordinateur vérifie aussi le serveur, et la réponse du serveur n&apos;a pas convaincu. Soit ce n&apos;est pas le bon serveur, soit sa réponse a été endommagée.</translation>
    </message>
    <message>
        <source>The client asks for mutual authentication, and the AP-REP cannot be verified.</source>
        <translation>Le client demande l&apos;authentification mutuelle, et le AP-REP ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause.</source>
        <translation>La table de Microsoft ne donne pas de cause.</translation>
    </message>
    <message>
        <source>The client reached another server than the one of the ticket.</source>
        <translation>Le client a atteint un autre serveur que celui du ticket.</translation>
    </message>
    <message>
        <source>The server answers with a wrong key or a wrong time stamp.</source>
        <translation>Le serveur répond avec une mauvaise clé ou un mauvais horodatage.</translation>
    </message>
    <message>
        <source>Somebody in between changes the answer.</source>
        <translation>Quelqu&apos;un entre les deux change la réponse.</translation>
    </message>
    <message>
        <source>Check DNS for the server name, purge the tickets, try again.</source>
        <translation>Vérifiez le DNS pour le nom du serveur, purgez les tickets, réessayez.</translation>
    </message>
    <message>
        <source>Test with a second client; restart the service if all are refused.</source>
        <translation>Testez avec un second client ; redémarrez le service si tous sont refusés.</translation>
    </message>
    <message>
        <source>If the name and the address are right and it stays, look for a device between client and server.</source>
        <translation>Si le nom et l&apos;adresse sont justes et que cela persiste, cherchez un équipement entre le client et le serveur.</translation>
    </message>
    <message>
        <source>The connection is established with mutual authentication.</source>
        <translation>La connexion s&apos;établit avec authentification mutuelle.</translation>
    </message>
    <message>
        <source>client (AP-REP)</source>
        <translation>client (AP-REP)</translation>
    </message>
</context>
<context>
    <name>krb:47</name>
    <message>
        <source>Message came from the wrong side</source>
        <translation>Message venu du mauvais côté</translation>
    </message>
    <message>
        <source>Inside a secured connection a message arrived that looks as if the receiver had sent it. Mostly a fault of the program or of address translation.</source>
        <translation>Dans une connexion sécurisée est arrivé un message qui semble envoyé par le destinataire lui-même. Le plus souvent, un défaut du programme ou de la traduction d&apos;adresses.</translation>
    </message>
    <message>
        <source>KRB_SAFE and KRB_PRIV messages carry a direction, and it does not fit.</source>
        <translation>Les messages KRB_SAFE et KRB_PRIV portent un sens, et il ne convient pas.</translation>
    </message>
    <message>
        <source>Without a cause in Microsoft&apos;s table.</source>
        <translation>Sans cause dans la table de Microsoft.</translation>
    </message>
    <message>
        <source>Network address translation between old programs that use addresses for the direction.</source>
        <translation>Traduction d&apos;adresses réseau entre de vieux programmes qui utilisent les adresses pour le sens.</translation>
    </message>
    <message>
        <source>A message that was sent back to its sender (reflection).</source>
        <translation>Un message renvoyé à son émetteur (réflexion).</translation>
    </message>
    <message>
        <source>Update the program, or run it without address translation between the two ends.</source>
        <translation>Mettez à jour le programme, ou exécutez-le sans traduction d&apos;adresses entre les deux bouts.</translation>
    </message>
    <message>
        <source>See a repeated case as a possible reflection attack.</source>
        <translation>Considérez un cas répété comme une possible attaque par réflexion.</translation>
    </message>
    <message>
        <source>The program works over the same path with the current version.</source>
        <translation>Le programme fonctionne par le même chemin avec la version actuelle.</translation>
    </message>
    <message>
        <source>peer (KRB-SAFE, KRB-PRIV)</source>
        <translation>pair (KRB-SAFE, KRB-PRIV)</translation>
    </message>
</context>
<context>
    <name>krb:48</name>
    <message>
        <source>Another way of authentication is asked for</source>
        <translation>Un autre mode d&apos;authentification est demandé</translation>
    </message>
    <message>
        <source>The server wants another kind of sign-on. Programs of today do not use this message.</source>
        <translation>Le serveur veut un autre type d&apos;authentification. Les programmes d&apos;aujourd&apos;hui n&apos;utilisent pas ce message.</translation>
    </message>
    <message>
        <source>A server that does not accept plain Kerberos for this purpose answers with it.</source>
        <translation>Un serveur qui n&apos;accepte pas Kerberos simple pour cet usage répond ainsi.</translation>
    </message>
    <message>
        <source>Very old software of the RFC 1510 age.</source>
        <translation>Très vieux logiciel de l&apos;époque de la RFC 1510.</translation>
    </message>
    <message>
        <source>Note program and server with their versions.</source>
        <translation>Notez le programme et le serveur avec leurs versions.</translation>
    </message>
    <message>
        <source>Update both sides, or choose the sign-on method that the server names.</source>
        <translation>Mettez à jour les deux côtés, ou choisissez la méthode d&apos;authentification que le serveur nomme.</translation>
    </message>
    <message>
        <source>The sign-on goes through with the method that both sides support.</source>
        <translation>L&apos;authentification passe avec la méthode que les deux côtés prennent en charge.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table calls the code obsolete by RFC 4120. RFC 4120 still lists it (7.5.9); only the data type METHOD-DATA that went with it was removed (Appendix B).</source>
        <translation>La table de Microsoft dit le code rendu obsolète par la RFC 4120. La RFC 4120 le liste encore (7.5.9) ; seul le type de données METHOD-DATA qui l&apos;accompagnait a été retiré (annexe B).</translation>
    </message>
    <message>
        <source>application server (RFC 1510); e-data: METHOD-DATA (RFC 1510 only)</source>
        <translation>serveur d&apos;applications (RFC 1510) ; e-data : METHOD-DATA (RFC 1510 seulement)</translation>
    </message>
</context>
<context>
    <name>krb:49</name>
    <message>
        <source>Wrong sequence number</source>
        <translation>Mauvais numéro de séquence</translation>
    </message>
    <message>
        <source>A message inside a secured connection has an unexpected number. A dropped packet or a faulty program is the usual reason.</source>
        <translation>Un message dans une connexion sécurisée a un numéro inattendu. Un paquet perdu ou un programme défectueux est la raison habituelle.</translation>
    </message>
    <message>
        <source>The receiver counts the messages, and one is missing or comes twice.</source>
        <translation>Le destinataire compte les messages, et un manque ou arrive deux fois.</translation>
    </message>
    <message>
        <source>Microsoft names no cause for it.</source>
        <translation>Microsoft ne nomme pas de cause pour lui.</translation>
    </message>
    <message>
        <source>Packet loss over UDP.</source>
        <translation>Perte de paquets par UDP.</translation>
    </message>
    <message>
        <source>A restart of one side in the middle of a connection.</source>
        <translation>Un redémarrage d&apos;un côté au milieu d&apos;une connexion.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Reconnectez.</translation>
    </message>
    <message>
        <source>Use TCP, and update the program if it happens regularly.</source>
        <translation>Utilisez TCP, et mettez à jour le programme si cela arrive régulièrement.</translation>
    </message>
    <message>
        <source>A new connection runs without the message.</source>
        <translation>Une nouvelle connexion se passe sans le message.</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>pair</translation>
    </message>
</context>
<context>
    <name>krb:50</name>
    <message>
        <source>The checksum is of an unsuitable kind</source>
        <translation>La somme de contrôle est d&apos;un type inadapté</translation>
    </message>
    <message>
        <source>The request is protected with a checksum that is too weak or not keyed. The program that sent it must use a better one.</source>
        <translation>La requête est protégée par une somme de contrôle trop faible ou sans clé. Le programme qui l&apos;a envoyée doit en utiliser une meilleure.</translation>
    </message>
    <message>
        <source>After decrypting a TGS request the KDC checks the user&apos;s checksum in the authenticator; a kind that is not collision-proof is refused with this code, a wrong value with code 41.</source>
        <translation>Après avoir déchiffré une requête TGS, le KDC contrôle la somme de contrôle de l&apos;utilisateur dans l&apos;authentificateur ; un type qui ne résiste pas aux collisions est refusé par ce code, une valeur fausse par le code 41.</translation>
    </message>
    <message>
        <source>An old client or library with outdated checksum settings.</source>
        <translation>Un vieux client ou une vieille bibliothèque aux réglages de somme de contrôle dépassés.</translation>
    </message>
    <message>
        <source>Settings such as ap_req_checksum_type or safe_checksum_type in krb5.conf.</source>
        <translation>Des réglages comme ap_req_checksum_type ou safe_checksum_type dans krb5.conf.</translation>
    </message>
    <message>
        <source>Remove special checksum settings and update the library.</source>
        <translation>Retirez les réglages spéciaux de somme de contrôle et mettez à jour la bibliothèque.</translation>
    </message>
    <message>
        <source>In a network of current systems find out who sends it; forging tools are known for it.</source>
        <translation>Dans un réseau de systèmes actuels, cherchez qui l&apos;envoie ; des outils de contrefaçon sont connus pour cela.</translation>
    </message>
    <message>
        <source>The client&apos;s TGS requests are answered with tickets.</source>
        <translation>Les requêtes TGS du client reçoivent des tickets.</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) ou serveur d&apos;applications</translation>
    </message>
</context>
<context>
    <name>krb:51</name>
    <message>
        <source>The service does not accept the way of the ticket</source>
        <translation>Le service n&apos;accepte pas le chemin du ticket</translation>
    </message>
    <message>
        <source>The service looked at the domains through which your ticket came and does not trust that way.</source>
        <translation>Le service a regardé les domaines par lesquels votre ticket est venu et ne se fie pas à ce chemin.</translation>
    </message>
    <message>
        <source>An application server checks the transited realms itself and finds one that its policy does not allow.</source>
        <translation>Un serveur d&apos;applications contrôle lui-même les realms traversés et en trouve un que sa stratégie n&apos;autorise pas.</translation>
    </message>
    <message>
        <source>The section [capaths] on the server is missing or narrower than on the KDC.</source>
        <translation>La section [capaths] du serveur manque ou est plus étroite que celle du KDC.</translation>
    </message>
    <message>
        <source>A chain of trusts that the owner of the server does not want.</source>
        <translation>Une chaîne d&apos;approbations dont le responsable du serveur ne veut pas.</translation>
    </message>
    <message>
        <source>Extend [capaths] on the server, or let the KDC do the check and accept its flag.</source>
        <translation>Complétez [capaths] sur le serveur, ou laissez le KDC faire le contrôle et acceptez son indicateur.</translation>
    </message>
    <message>
        <source>Offer a shorter trust path.</source>
        <translation>Offrez un chemin d&apos;approbation plus court.</translation>
    </message>
    <message>
        <source>The service accepts the user from the other realm.</source>
        <translation>Le service accepte l&apos;utilisateur de l&apos;autre realm.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text is &quot;Desired path is unreachable&quot; without a cause; RFC 4120 says &quot;Policy rejects transited path&quot;. It is a refusal, not a problem of the network.</source>
        <translation>Le texte de Microsoft est &quot;Desired path is unreachable&quot; sans cause ; la RFC 4120 dit &quot;Policy rejects transited path&quot;. C&apos;est un refus, pas un problème de réseau.</translation>
    </message>
    <message>
        <source>application server</source>
        <translation>serveur d&apos;applications</translation>
    </message>
</context>
<context>
    <name>krb:52</name>
    <message>
        <source>Answer too big for UDP, TCP is used instead</source>
        <translation>Réponse trop grande pour UDP, TCP est utilisé à la place</translation>
    </message>
    <message>
        <source>This is a normal step, not an error: the answer does not fit into one small packet, so the computer asks again over TCP.</source>
        <translation>C&apos;est une étape normale, pas une erreur : la réponse ne tient pas dans un petit paquet, et l&apos;ordinateur redemande par TCP.</translation>
    </message>
    <message>
        <source>The reply with the ticket is larger than UDP allows, common for users in many groups.</source>
        <translation>La réponse avec le ticket est plus grande que UDP ne le permet, courant pour les utilisateurs dans beaucoup de groupes.</translation>
    </message>
    <message>
        <source>Windows repeats the request over TCP by itself; current MIT and Heimdal clients as well.</source>
        <translation>Windows répète de lui-même la requête par TCP ; les clients MIT et Heimdal actuels aussi.</translation>
    </message>
    <message>
        <source>A large ticket, because the user is in many groups.</source>
        <translation>Un gros ticket, car l&apos;utilisateur est dans beaucoup de groupes.</translation>
    </message>
    <message>
        <source>Only when nothing follows: TCP port 88 is blocked, often on VPN or between sites.</source>
        <translation>Seulement si rien ne suit : le port TCP 88 est bloqué, souvent par VPN ou entre sites.</translation>
    </message>
    <message>
        <source>Look whether a TCP connection to port 88 follows. If it does, all is well.</source>
        <translation>Regardez si une connexion TCP au port 88 suit. Si oui, tout va bien.</translation>
    </message>
    <message>
        <source>If not, open TCP 88 between client and domain controllers.</source>
        <translation>Sinon, ouvrez TCP 88 entre le client et les contrôleurs de domaine.</translation>
    </message>
    <message>
        <source>On a MIT client set udp_preference_limit = 1, so that it uses TCP from the start.</source>
        <translation>Sur un client MIT, réglez udp_preference_limit = 1, pour qu&apos;il utilise TCP dès le début.</translation>
    </message>
    <message>
        <source>A capture shows the same request over TCP with a ticket as its answer.</source>
        <translation>Une capture montre la même requête par TCP avec un ticket en réponse.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text &quot;Too much data&quot; is shorter than the standard&apos;s &quot;Response too big for UDP; retry with TCP&quot;; both are harmless.</source>
        <translation>Le texte de Microsoft &quot;Too much data&quot; est plus court que celui de la norme &quot;Response too big for UDP; retry with TCP&quot; ; les deux sont sans gravité.</translation>
    </message>
    <message>
        <source>KDC over UDP</source>
        <translation>KDC par UDP</translation>
    </message>
</context>
<context>
    <name>krb:60</name>
    <message>
        <source>General error: see the text that comes with it</source>
        <translation>Erreur générale : voir le texte qui l&apos;accompagne</translation>
    </message>
    <message>
        <source>The domain controller or the server had a problem for which there is no number. The text or extra code in the same message tells more.</source>
        <translation>Le contrôleur de domaine ou le serveur a eu un problème pour lequel il n&apos;y a pas de numéro. Le texte ou le code supplémentaire du même message en dit plus.</translation>
    </message>
    <message>
        <source>An error without a code of its own; e-text or, with Windows, an NTSTATUS in e-data names it.</source>
        <translation>Une erreur sans code propre ; e-text ou, avec Windows, un NTSTATUS dans e-data la nomme.</translation>
    </message>
    <message>
        <source>Membership in very many groups overfills the PAC of the ticket.</source>
        <translation>L&apos;appartenance à de très nombreux groupes fait déborder le PAC du ticket.</translation>
    </message>
    <message>
        <source>Several password changes in short time have not reached all domain controllers.</source>
        <translation>Plusieurs changements de mot de passe en peu de temps n&apos;ont pas atteint tous les contrôleurs de domaine.</translation>
    </message>
    <message>
        <source>The encryption subsystem ran out of memory.</source>
        <translation>Le sous-système de chiffrement a manqué de mémoire.</translation>
    </message>
    <message>
        <source>The service principal name is too long.</source>
        <translation>Le nom de principal de service est trop long.</translation>
    </message>
    <message>
        <source>The service principal name has too many parts.</source>
        <translation>Le nom de principal de service a trop de parties.</translation>
    </message>
    <message>
        <source>Read e-text and e-data in a capture, and the event logs of the domain controller that answered.</source>
        <translation>Lisez e-text et e-data dans une capture, et les journaux d&apos;événements du contrôleur de domaine qui a répondu.</translation>
    </message>
    <message>
        <source>Check replication, memory and load of that domain controller; reduce the user&apos;s groups if only this user is hit.</source>
        <translation>Vérifiez réplication, mémoire et charge de ce contrôleur de domaine ; réduisez les groupes de l&apos;utilisateur si lui seul est touché.</translation>
    </message>
    <message>
        <source>Shorten or correct the SPN that the program asks for.</source>
        <translation>Raccourcissez ou corrigez le SPN que le programme demande.</translation>
    </message>
    <message>
        <source>The same request is answered with a ticket or with a specific code.</source>
        <translation>La même requête reçoit un ticket ou un code précis.</translation>
    </message>
    <message>
        <source>KDC or application server</source>
        <translation>KDC ou serveur d&apos;applications</translation>
    </message>
</context>
<context>
    <name>krb:61</name>
    <message>
        <source>A field is too long</source>
        <translation>Un champ est trop long</translation>
    </message>
    <message>
        <source>The domain controller received a request whose length it cannot accept. Something other than Kerberos may be talking to it.</source>
        <translation>Le contrôleur de domaine a reçu une requête dont il ne peut pas accepter la longueur. Autre chose que Kerberos s&apos;adresse peut-être à lui.</translation>
    </message>
    <message>
        <source>Over TCP each message begins with its length in four bytes. If the highest bit of that length is set, and the KDC does not know the extension, it answers so and closes the connection.</source>
        <translation>Par TCP, chaque message commence par sa longueur sur quatre octets. Si le bit le plus haut de cette longueur est positionné et que le KDC ne connaît pas l&apos;extension, il répond ainsi et ferme la connexion.</translation>
    </message>
    <message>
        <source>A name or another field is longer than the software allows.</source>
        <translation>Un nom ou un autre champ est plus long que le logiciel ne le permet.</translation>
    </message>
    <message>
        <source>A program or scanner that sends other data to TCP port 88.</source>
        <translation>Un programme ou un scanner qui envoie d&apos;autres données au port TCP 88.</translation>
    </message>
    <message>
        <source>A message damaged by a device in between.</source>
        <translation>Un message endommagé par un équipement intermédiaire.</translation>
    </message>
    <message>
        <source>Extremely long names.</source>
        <translation>Des noms extrêmement longs.</translation>
    </message>
    <message>
        <source>Find the sender by address; exclude scanners and health checks.</source>
        <translation>Trouvez l&apos;émetteur par son adresse ; excluez scanners et contrôles d&apos;état.</translation>
    </message>
    <message>
        <source>Let health checks of a load balancer open the port only, without sending data.</source>
        <translation>Faites seulement ouvrir le port par les contrôles d&apos;état d&apos;un répartiteur de charge, sans envoyer de données.</translation>
    </message>
    <message>
        <source>The address no longer causes the code, and normal clients work.</source>
        <translation>L&apos;adresse ne provoque plus le code, et les clients normaux fonctionnent.</translation>
    </message>
    <message>
        <source>KDC over TCP</source>
        <translation>KDC par TCP</translation>
    </message>
</context>
<context>
    <name>krb:67</name>
    <message>
        <source>The service has no ticket of its own</source>
        <translation>Le service n&apos;a pas de ticket à lui</translation>
    </message>
    <message>
        <source>For the kind of connection used here the service itself must be signed on, and it is not.</source>
        <translation>Pour le type de connexion utilisé ici, le service lui-même doit être authentifié, et il ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>User-to-user authentication: the service is asked for its ticket-granting ticket and has none.</source>
        <translation>Authentification user-to-user : on demande au service son ticket-granting ticket et il n&apos;en a pas.</translation>
    </message>
    <message>
        <source>The program on the other side runs under an account without a sign-on, or its ticket has expired.</source>
        <translation>Le programme de l&apos;autre côté s&apos;exécute sous un compte non authentifié, ou son ticket a expiré.</translation>
    </message>
    <message>
        <source>Sign on the account under which the program runs, or renew its ticket, then restart the program.</source>
        <translation>Authentifiez le compte sous lequel s&apos;exécute le programme, ou renouvelez son ticket, puis relancez le programme.</translation>
    </message>
    <message>
        <source>Try again after the other user has signed on.</source>
        <translation>Réessayez après l&apos;authentification de l&apos;autre utilisateur.</translation>
    </message>
    <message>
        <source>The program answers with its ticket, and the connection works.</source>
        <translation>Le programme répond avec son ticket, et la connexion fonctionne.</translation>
    </message>
    <message>
        <source>application server (user-to-user)</source>
        <translation>serveur d&apos;applications (user-to-user)</translation>
    </message>
</context>
<context>
    <name>krb:68</name>
    <message>
        <source>Wrong domain: ask another one</source>
        <translation>Mauvais domaine : interrogez-en un autre</translation>
    </message>
    <message>
        <source>The domain controller says that your account or the service belongs to another domain. Usually the computer simply asks there; if it stops here, the domain name was wrong.</source>
        <translation>Le contrôleur de domaine dit que votre compte ou le service appartient à un autre domaine. En général, l&apos;ordinateur y demande simplement ; s&apos;il s&apos;arrête ici, le nom de domaine était faux.</translation>
    </message>
    <message>
        <source>AS requests with a name of another domain get it together with the right realm (referral, RFC 6806). Windows follows by itself.</source>
        <translation>Les requêtes AS avec le nom d&apos;un autre domaine le reçoivent avec le bon realm (renvoi, RFC 6806). Windows suit de lui-même.</translation>
    </message>
    <message>
        <source>A cross-realm ticket is presented to another realm than the one for which it was made; Microsoft calls that rare.</source>
        <translation>Un ticket inter-realm est présenté à un autre realm que celui pour lequel il a été fait ; Microsoft dit cela rare.</translation>
    </message>
    <message>
        <source>The user typed the wrong domain or an old UPN suffix.</source>
        <translation>L&apos;utilisateur a tapé le mauvais domaine ou un ancien suffixe UPN.</translation>
    </message>
    <message>
        <source>DNS is set up wrongly, so that the client asks the KDC of another realm.</source>
        <translation>Le DNS est mal configuré, et le client interroge le KDC d&apos;un autre realm.</translation>
    </message>
    <message>
        <source>A Linux or Java client that asks without canonicalisation and does not follow the referral.</source>
        <translation>Un client Linux ou Java qui demande sans canonisation et ne suit pas le renvoi.</translation>
    </message>
    <message>
        <source>Sign on with DOMAIN\name or with the full name@domain.</source>
        <translation>Authentifiez-vous avec DOMAIN\name ou avec le name@domain complet.</translation>
    </message>
    <message>
        <source>Compare the realm in the message with the user&apos;s domain and with default_realm of the client.</source>
        <translation>Comparez le realm du message avec le domaine de l&apos;utilisateur et avec default_realm du client.</translation>
    </message>
    <message>
        <source>Check the SRV records _kerberos._tcp.REALM if the client reaches a foreign KDC.</source>
        <translation>Vérifiez les enregistrements SRV _kerberos._tcp.REALM si le client atteint un KDC étranger.</translation>
    </message>
    <message>
        <source>The client gets a ticket from the user&apos;s own realm.</source>
        <translation>Le client obtient un ticket du realm propre à l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>KDC (referral)</source>
        <translation>KDC (renvoi)</translation>
    </message>
</context>
<context>
    <name>krb:69</name>
    <message>
        <source>The service wants user-to-user authentication</source>
        <translation>Le service veut l&apos;authentification user-to-user</translation>
    </message>
    <message>
        <source>The other side is a user&apos;s program and not a server. Your computer has to ask in another way, which current programs do by themselves.</source>
        <translation>L&apos;autre côté est le programme d&apos;un utilisateur et non un serveur. Votre ordinateur doit demander autrement, ce que les programmes actuels font d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>A service without a long-term key (it runs in a user&apos;s session) refuses a normal ticket.</source>
        <translation>Un service sans clé à long terme (il s&apos;exécute dans la session d&apos;un utilisateur) refuse un ticket normal.</translation>
    </message>
    <message>
        <source>Normal as a step: the client then asks the service for its ticket and starts anew.</source>
        <translation>Normal comme étape : le client demande alors son ticket au service et recommence.</translation>
    </message>
    <message>
        <source>A peer-to-peer program, or a server process started in a user&apos;s session.</source>
        <translation>Un programme pair à pair, ou un processus serveur lancé dans la session d&apos;un utilisateur.</translation>
    </message>
    <message>
        <source>A service configured to run as a user where a service account was meant.</source>
        <translation>Un service configuré pour s&apos;exécuter sous un utilisateur là où un compte de service était prévu.</translation>
    </message>
    <message>
        <source>Only look closer if the connection fails after this step.</source>
        <translation>N&apos;y regardez de plus près que si la connexion échoue après cette étape.</translation>
    </message>
    <message>
        <source>Run the service under a service account with SPN and keytab, or enable user-to-user in the client.</source>
        <translation>Exécutez le service sous un compte de service avec SPN et keytab, ou activez user-to-user dans le client.</translation>
    </message>
    <message>
        <source>The second attempt of the client succeeds, with a ticket of the kind enc-tkt-in-skey.</source>
        <translation>Le second essai du client réussit, avec un ticket de type enc-tkt-in-skey.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table for event 4768 shows this name at 0x42 (66); RFC 4120 has it here, at 69 (0x45).</source>
        <translation>La table de Microsoft pour l&apos;événement 4768 affiche ce nom à 0x42 (66) ; la RFC 4120 le place ici, à 69 (0x45).</translation>
    </message>
    <message>
        <source>application server</source>
        <translation>serveur d&apos;applications</translation>
    </message>
</context>
<context>
    <name>krb:85</name>
    <message>
        <source>The go-between finds no domain controller</source>
        <translation>L&apos;intermédiaire ne trouve pas de contrôleur de domaine</translation>
    </message>
    <message>
        <source>A server tried to pass your sign-on to a domain controller and found none for your domain.</source>
        <translation>Un serveur a essayé de transmettre votre authentification à un contrôleur de domaine et n&apos;en a trouvé aucun pour votre domaine.</translation>
    </message>
    <message>
        <source>IAKERB: the client cannot reach a KDC and lets the server forward its messages; the server does not find a KDC of the user&apos;s realm.</source>
        <translation>IAKERB : le client ne peut pas joindre de KDC et fait transmettre ses messages par le serveur ; le serveur ne trouve pas de KDC du realm de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>The server has no DNS record or configuration for the realm.</source>
        <translation>Le serveur n&apos;a ni enregistrement DNS ni configuration pour le realm.</translation>
    </message>
    <message>
        <source>The user typed a wrong realm.</source>
        <translation>L&apos;utilisateur a tapé un mauvais realm.</translation>
    </message>
    <message>
        <source>Check DNS on the server for the SRV records of the user&apos;s realm.</source>
        <translation>Vérifiez sur le serveur, dans le DNS, les enregistrements SRV du realm de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Check the domain in the user name.</source>
        <translation>Vérifiez le domaine dans le nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>The server resolves the KDC, and the sign-on continues.</source>
        <translation>Le serveur résout le KDC, et l&apos;authentification continue.</translation>
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
        <translation>L&apos;intermédiaire ne reçoit pas de réponse du contrôleur de domaine</translation>
    </message>
    <message>
        <source>A server tried to pass your sign-on to a domain controller, but the controller did not answer.</source>
        <translation>Un serveur a essayé de transmettre votre authentification à un contrôleur de domaine, mais celui-ci n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>IAKERB: the server knows the KDC and gets no reply.</source>
        <translation>IAKERB : le serveur connaît le KDC et ne reçoit pas de réponse.</translation>
    </message>
    <message>
        <source>Port 88 is blocked between the server and the KDC, or the KDC is down.</source>
        <translation>Le port 88 est bloqué entre le serveur et le KDC, ou le KDC est arrêté.</translation>
    </message>
    <message>
        <source>Open TCP and UDP 88 from the server to the KDC.</source>
        <translation>Ouvrez TCP et UDP 88 du serveur vers le KDC.</translation>
    </message>
    <message>
        <source>Test on the server with kinit for the same realm.</source>
        <translation>Testez sur le serveur avec kinit pour le même realm.</translation>
    </message>
    <message>
        <source>kinit on the server gets a ticket for that realm.</source>
        <translation>kinit sur le serveur obtient un ticket pour ce realm.</translation>
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
        <translation>L&apos;authentification a duré trop longtemps</translation>
    </message>
    <message>
        <source>The steps of the sign-on were not finished in time. Start again and answer the questions promptly.</source>
        <translation>Les étapes de l&apos;authentification n&apos;ont pas été terminées à temps. Recommencez et répondez vite aux questions.</translation>
    </message>
    <message>
        <source>Pre-authentication in several steps, for example with a one-time password, after its time has run out.</source>
        <translation>Pré-authentification en plusieurs étapes, par exemple avec un mot de passe à usage unique, après l&apos;expiration de son délai.</translation>
    </message>
    <message>
        <source>The user waited too long with the second factor.</source>
        <translation>L&apos;utilisateur a trop attendu avec le second facteur.</translation>
    </message>
    <message>
        <source>The clocks of several KDCs differ, so that one considers the other&apos;s cookie too old.</source>
        <translation>Les horloges de plusieurs KDC diffèrent, et l&apos;un juge trop ancien le cookie de l&apos;autre.</translation>
    </message>
    <message>
        <source>Start the sign-on anew.</source>
        <translation>Recommencez l&apos;authentification.</translation>
    </message>
    <message>
        <source>If it always happens, compare the times of the KDCs.</source>
        <translation>Si cela arrive toujours, comparez les heures des KDC.</translation>
    </message>
    <message>
        <source>A sign-on without pauses gets a ticket.</source>
        <translation>Une authentification sans pause obtient un ticket.</translation>
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
        <translation>Une étape d&apos;authentification de plus suit</translation>
    </message>
    <message>
        <source>This is normal: the sign-on has several steps, and the domain controller asks for the next one.</source>
        <translation>C&apos;est normal : l&apos;authentification a plusieurs étapes, et le contrôleur de domaine demande la suivante.</translation>
    </message>
    <message>
        <source>Pre-authentication with more than one message, such as SPAKE, one-time passwords or FAST.</source>
        <translation>Pré-authentification à plus d&apos;un message, comme SPAKE, les mots de passe à usage unique ou FAST.</translation>
    </message>
    <message>
        <source>A method that needs a second round by design.</source>
        <translation>Une méthode conçue avec un second tour.</translation>
    </message>
    <message>
        <source>Only when nothing follows: a client that cannot do the next step.</source>
        <translation>Seulement si rien ne suit : un client qui ne sait pas faire l&apos;étape suivante.</translation>
    </message>
    <message>
        <source>Look at the next request; report it only if the client stops here.</source>
        <translation>Regardez la requête suivante ; ne le signalez que si le client s&apos;arrête ici.</translation>
    </message>
    <message>
        <source>A further AS request follows and is answered with a ticket.</source>
        <translation>Une autre requête AS suit et reçoit un ticket.</translation>
    </message>
    <message>
        <source>KDC; e-data: METHOD-DATA</source>
        <translation>KDC ; e-data : METHOD-DATA</translation>
    </message>
</context>
<context>
    <name>krb:92</name>
    <message>
        <source>The combination of methods is not valid</source>
        <translation>La combinaison de méthodes n&apos;est pas valide</translation>
    </message>
    <message>
        <source>The computer combined proofs in a way the domain controller does not accept. Software of both sides has to be made to fit.</source>
        <translation>L&apos;ordinateur a combiné des preuves d&apos;une façon que le contrôleur de domaine n&apos;accepte pas. Les logiciels des deux côtés doivent être accordés.</translation>
    </message>
    <message>
        <source>Pre-authentication sets of RFC 6113: the set chosen by the client is not valid.</source>
        <translation>Ensembles de pré-authentification de la RFC 6113 : l&apos;ensemble choisi par le client n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>A fault in the client or the KDC; the feature is hardly implemented anywhere.</source>
        <translation>Un défaut du client ou du KDC ; la fonction n&apos;est guère implémentée.</translation>
    </message>
    <message>
        <source>Pass the capture and the versions of client and KDC to the makers.</source>
        <translation>Transmettez la capture et les versions du client et du KDC aux éditeurs.</translation>
    </message>
    <message>
        <source>The client signs on with a single method.</source>
        <translation>Le client s&apos;authentifie avec une seule méthode.</translation>
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
        <translation>Option critique inconnue dans une requête blindée</translation>
    </message>
    <message>
        <source>The computer asked for a protected sign-on with an extra that the domain controller does not know.</source>
        <translation>L&apos;ordinateur a demandé une authentification protégée avec un supplément que le contrôleur de domaine ne connaît pas.</translation>
    </message>
    <message>
        <source>FAST (Kerberos armoring): an option that is marked as critical is unknown to the KDC.</source>
        <translation>FAST (blindage Kerberos) : une option marquée critique est inconnue du KDC.</translation>
    </message>
    <message>
        <source>A newer client against an older KDC.</source>
        <translation>Un client plus récent face à un KDC plus ancien.</translation>
    </message>
    <message>
        <source>Turn off the special option or the armoring for this client.</source>
        <translation>Désactivez l&apos;option spéciale ou le blindage pour ce client.</translation>
    </message>
    <message>
        <source>Bring the KDC to a version that knows the option.</source>
        <translation>Passez le KDC à une version qui connaît l&apos;option.</translation>
    </message>
    <message>
        <source>The armoured sign-on works, or works without the option.</source>
        <translation>L&apos;authentification blindée fonctionne, ou fonctionne sans l&apos;option.</translation>
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
        <translation>Mot de passe à usage unique : méthode de hachage refusée</translation>
    </message>
    <message>
        <source>The sign-on with a one-time code failed, because the two sides use different methods to protect it.</source>
        <translation>L&apos;authentification par code à usage unique a échoué, car les deux côtés utilisent des méthodes différentes pour le protéger.</translation>
    </message>
    <message>
        <source>OTP pre-authentication (RFC 6560): the hash named by the client is not accepted.</source>
        <translation>Pré-authentification OTP (RFC 6560) : le hachage nommé par le client n&apos;est pas accepté.</translation>
    </message>
    <message>
        <source>Client and KDC of different age or configuration.</source>
        <translation>Client et KDC d&apos;âge ou de configuration différents.</translation>
    </message>
    <message>
        <source>Give client and KDC versions to those who run the one-time password service.</source>
        <translation>Donnez les versions du client et du KDC à ceux qui exploitent le service de mots de passe à usage unique.</translation>
    </message>
    <message>
        <source>The one-time code is accepted.</source>
        <translation>Le code à usage unique est accepté.</translation>
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
        <translation>Mot de passe à usage unique : mauvais nombre de tours</translation>
    </message>
    <message>
        <source>The sign-on with a one-time code failed, because the computer used a number of rounds that the domain controller does not accept.</source>
        <translation>L&apos;authentification par code à usage unique a échoué, car l&apos;ordinateur a utilisé un nombre de tours que le contrôleur de domaine n&apos;accepte pas.</translation>
    </message>
    <message>
        <source>OTP pre-authentication: the iteration count of the client&apos;s hash is outside what the KDC permits.</source>
        <translation>Pré-authentification OTP : le nombre d&apos;itérations du hachage du client est hors de ce que le KDC permet.</translation>
    </message>
    <message>
        <source>A client that chooses a number of its own.</source>
        <translation>Un client qui choisit un nombre à lui.</translation>
    </message>
    <message>
        <source>Let the operators of the one-time password service compare the iteration count with the KDC&apos;s challenge.</source>
        <translation>Faites comparer par les exploitants du service de mots de passe à usage unique le nombre d&apos;itérations avec le défi du KDC.</translation>
    </message>
    <message>
        <source>A sign-on with the count from the challenge passes.</source>
        <translation>Une authentification avec le nombre du défi passe.</translation>
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
        <translation>Le certificat de l&apos;utilisateur n&apos;est pas approuvé</translation>
    </message>
    <message>
        <source>The domain controller does not trust the certificate on your smart card. The card itself may be fine; the chain to its issuer is not.</source>
        <translation>Le contrôleur de domaine n&apos;approuve pas le certificat de votre carte à puce. La carte elle-même peut être bonne ; la chaîne vers son émetteur ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>Smart-card sign-on (PKINIT), when the chain of the user&apos;s certificate cannot be verified.</source>
        <translation>Authentification par carte à puce (PKINIT), quand la chaîne du certificat de l&apos;utilisateur ne peut pas être vérifiée.</translation>
    </message>
    <message>
        <source>The user&apos;s smart-card certificate has been revoked.</source>
        <translation>Le certificat de carte à puce de l&apos;utilisateur a été révoqué.</translation>
    </message>
    <message>
        <source>The root authority that issued the card&apos;s certificate, or one in its chain, is not trusted by the domain controller.</source>
        <translation>L&apos;autorité racine qui a émis le certificat de la carte, ou une autorité de sa chaîne, n&apos;est pas approuvée par le contrôleur de domaine.</translation>
    </message>
    <message>
        <source>The issuing authority is not in the NTAuth store, or a stricter mapping of certificates refuses it.</source>
        <translation>L&apos;autorité émettrice n&apos;est pas dans le magasin NTAuth, ou un mappage de certificats plus strict la refuse.</translation>
    </message>
    <message>
        <source>Try the card once more and, if allowed, sign on with the password meanwhile.</source>
        <translation>Essayez encore une fois la carte et, si c&apos;est permis, authentifiez-vous par mot de passe en attendant.</translation>
    </message>
    <message>
        <source>Verify the chain on the domain controller: certutil -verify -urlfetch CERT.cer; publish the issuer in NTAuth if it is missing.</source>
        <translation>Vérifiez la chaîne sur le contrôleur de domaine : certutil -verify -urlfetch CERT.cer ; publiez l&apos;émetteur dans NTAuth s&apos;il manque.</translation>
    </message>
    <message>
        <source>Check whether the certificate was revoked, for instance after a lost card.</source>
        <translation>Vérifiez si le certificat a été révoqué, par exemple après la perte d&apos;une carte.</translation>
    </message>
    <message>
        <source>certutil reports the chain as good on the domain controller, and the card signs on.</source>
        <translation>certutil déclare la chaîne bonne sur le contrôleur de domaine, et la carte authentifie.</translation>
    </message>
    <message>
        <source>Java prints 62 for its own message &quot;Realm name not available&quot;. Spelling: KDC_ERROR_CLIENT_NOT_TRUSTED in RFC 4120, KDC_ERR_CLIENT_NOT_TRUSTED in RFC 4556.</source>
        <translation>Java imprime 62 pour son propre message &quot;Realm name not available&quot;. Orthographe : KDC_ERROR_CLIENT_NOT_TRUSTED dans la RFC 4120, KDC_ERR_CLIENT_NOT_TRUSTED dans la RFC 4556.</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-TRUSTED-CERTIFIERS (104)</source>
        <translation>KDC (PKINIT) ; e-data : TD-TRUSTED-CERTIFIERS (104)</translation>
    </message>
</context>
<context>
    <name>krb:63</name>
    <message>
        <source>The KDC&apos;s certificate is not trusted</source>
        <translation>Le certificat du KDC n&apos;est pas approuvé</translation>
    </message>
    <message>
        <source>Your computer and the domain controller found no certification authority that both trust, so the smart card cannot be used here.</source>
        <translation>Votre ordinateur et le contrôleur de domaine n&apos;ont trouvé aucune autorité de certification que tous deux approuvent, et la carte à puce ne peut donc pas servir ici.</translation>
    </message>
    <message>
        <source>In old drafts of PKINIT the client sends a list of the authorities it trusts (trustedCertifiers), for the case that it does not have the KDC&apos;s certificate; a KDC without a certificate from one of them answers so.</source>
        <translation>Dans d&apos;anciens projets de PKINIT, le client envoie une liste des autorités qu&apos;il approuve (trustedCertifiers), pour le cas où il n&apos;a pas le certificat du KDC ; un KDC sans certificat de l&apos;une d&apos;elles répond ainsi.</translation>
    </message>
    <message>
        <source>RFC 4556 no longer uses the number.</source>
        <translation>La RFC 4556 n&apos;utilise plus le numéro.</translation>
    </message>
    <message>
        <source>The domain controller&apos;s certificate comes from an authority that the client does not know.</source>
        <translation>Le certificat du contrôleur de domaine vient d&apos;une autorité que le client ne connaît pas.</translation>
    </message>
    <message>
        <source>The domain controller&apos;s certificate has expired.</source>
        <translation>Le certificat du contrôleur de domaine a expiré.</translation>
    </message>
    <message>
        <source>Put the root certificate of the domain controllers on the clients, by group policy for Windows.</source>
        <translation>Placez le certificat racine des contrôleurs de domaine sur les clients, par stratégie de groupe pour Windows.</translation>
    </message>
    <message>
        <source>Compare with another computer: a single client without the root certificate is quickly repaired.</source>
        <translation>Comparez avec un autre ordinateur : un seul client sans certificat racine est vite réparé.</translation>
    </message>
    <message>
        <source>certutil -verify of the domain controller&apos;s certificate succeeds on the client.</source>
        <translation>certutil -verify du certificat du contrôleur de domaine réussit sur le client.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table cites RFC 1510 for the field trustedCertifiers, but that RFC has none; it comes from the PKINIT drafts. Java prints 63 for its own message &quot;Fail to create credential&quot;.</source>
        <translation>La table de Microsoft cite la RFC 1510 pour le champ trustedCertifiers, mais cette RFC n&apos;en a pas ; il vient des projets PKINIT. Java imprime 63 pour son propre message &quot;Fail to create credential&quot;.</translation>
    </message>
    <message>
        <source>KDC (old PKINIT drafts)</source>
        <translation>KDC (anciens projets PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:64</name>
    <message>
        <source>The signature of the sign-on is not valid</source>
        <translation>La signature de l&apos;authentification n&apos;est pas valide</translation>
    </message>
    <message>
        <source>The domain controller could not verify the signature made with your smart card.</source>
        <translation>Le contrôleur de domaine n&apos;a pas pu vérifier la signature faite avec votre carte à puce.</translation>
    </message>
    <message>
        <source>PKINIT: the certificate is trusted, then the KDC checks the client&apos;s signature over the request (AuthPack), and that fails.</source>
        <translation>PKINIT : le certificat est approuvé, puis le KDC contrôle la signature du client sur la requête (AuthPack), et cela échoue.</translation>
    </message>
    <message>
        <source>Certificate and private key on the card do not belong together.</source>
        <translation>Le certificat et la clé privée de la carte ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The client signs with a method the KDC does not know.</source>
        <translation>Le client signe par une méthode que le KDC ne connaît pas.</translation>
    </message>
    <message>
        <source>A faulty card driver or middleware.</source>
        <translation>Un pilote de carte ou un middleware défectueux.</translation>
    </message>
    <message>
        <source>Try the card on another computer, and another card on this one: that separates card from computer.</source>
        <translation>Essayez la carte sur un autre ordinateur, et une autre carte sur celui-ci : cela sépare la carte de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Update the driver of the card.</source>
        <translation>Mettez à jour le pilote de la carte.</translation>
    </message>
    <message>
        <source>Issue a new certificate if the card fails everywhere.</source>
        <translation>Délivrez un nouveau certificat si la carte échoue partout.</translation>
    </message>
    <message>
        <source>The card signs on at two computers.</source>
        <translation>La carte authentifie sur deux ordinateurs.</translation>
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
        <translation>Paramètres d&apos;échange de clés trop faibles</translation>
    </message>
    <message>
        <source>Your computer proposed a key exchange for the smart-card sign-on that the domain controller considers too weak.</source>
        <translation>Votre ordinateur a proposé pour l&apos;authentification par carte à puce un échange de clés que le contrôleur de domaine juge trop faible.</translation>
    </message>
    <message>
        <source>PKINIT with Diffie-Hellman: the client fills in its public value, and the KDC finds that the parameters do not satisfy its policy, for instance because the prime is too short for the encryption type.</source>
        <translation>PKINIT avec Diffie-Hellman : le client indique sa valeur publique, et le KDC trouve que les paramètres ne satisfont pas sa stratégie, par exemple parce que le nombre premier est trop court pour le type de chiffrement.</translation>
    </message>
    <message>
        <source>An old client that offers a 1024-bit group.</source>
        <translation>Un vieux client qui propose un groupe de 1024 bits.</translation>
    </message>
    <message>
        <source>A KDC with raised minimum (MIT: pkinit_dh_min_bits).</source>
        <translation>Un KDC au minimum relevé (MIT : pkinit_dh_min_bits).</translation>
    </message>
    <message>
        <source>Update the client; on MIT raise pkinit_dh_min_bits on the client to 2048 or more.</source>
        <translation>Mettez à jour le client ; sous MIT, relevez pkinit_dh_min_bits sur le client à 2048 ou plus.</translation>
    </message>
    <message>
        <source>Agree on the minimum with the administrators of the KDC.</source>
        <translation>Convenez du minimum avec les administrateurs du KDC.</translation>
    </message>
    <message>
        <source>The KDC accepts the group of 2048 bits or more and issues the ticket.</source>
        <translation>Le KDC accepte le groupe de 2048 bits ou plus et délivre le ticket.</translation>
    </message>
    <message>
        <source>renamed by RFC 4556</source>
        <translation>renommé par la RFC 4556</translation>
    </message>
    <message>
        <source>RFC 4120 and Microsoft&apos;s table call it KDC_ERR_KEY_TOO_WEAK; RFC 4556 renamed it KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED.</source>
        <translation>La RFC 4120 et la table de Microsoft l&apos;appellent KDC_ERR_KEY_TOO_WEAK ; la RFC 4556 l&apos;a renommé KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED.</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-DH-PARAMETERS (109)</source>
        <translation>KDC (PKINIT) ; e-data : TD-DH-PARAMETERS (109)</translation>
    </message>
</context>
<context>
    <name>krb:66</name>
    <message>
        <source>Certificate mismatch, or user-to-user in Windows tables</source>
        <translation>Certificat inadapté, ou user-to-user dans les tables Windows</translation>
    </message>
    <message>
        <source>By the standard a certificate does not fit the account that uses it. In Microsoft&apos;s event table the same number stands for a service that wants another kind of ticket, so check where the code was printed.</source>
        <translation>Selon la norme, un certificat ne convient pas au compte qui l&apos;utilise. Dans la table d&apos;événements de Microsoft, le même numéro désigne un service qui veut un autre type de ticket ; vérifiez donc où le code a été affiché.</translation>
    </message>
    <message>
        <source>In the RFC&apos;s list: PKINIT, a certificate that belongs to somebody else; hardly any software sends it.</source>
        <translation>Dans la liste de la RFC : PKINIT, un certificat qui appartient à quelqu&apos;un d&apos;autre ; presque aucun logiciel ne l&apos;envoie.</translation>
    </message>
    <message>
        <source>In Microsoft&apos;s table for 4768: a client that does not know that a service wants user-to-user sends an ordinary AP request, and the service answers that user-to-user is required.</source>
        <translation>Dans la table de Microsoft pour 4768 : un client qui ignore qu&apos;un service veut user-to-user envoie une requête AP ordinaire, et le service répond que user-to-user est requis.</translation>
    </message>
    <message>
        <source>A card certificate that is mapped to another account.</source>
        <translation>Un certificat de carte mappé sur un autre compte.</translation>
    </message>
    <message>
        <source>Read with Microsoft&apos;s name: a service running under a user&apos;s account that wants user-to-user authentication.</source>
        <translation>Lu avec le nom de Microsoft : un service sous le compte d&apos;un utilisateur qui veut l&apos;authentification user-to-user.</translation>
    </message>
    <message>
        <source>With a smart card: compare the name in the certificate with the account and its mapping.</source>
        <translation>Avec une carte à puce : comparez le nom du certificat avec le compte et son mappage.</translation>
    </message>
    <message>
        <source>Without a smart card: look for code 69 and for the name of the service.</source>
        <translation>Sans carte à puce : cherchez le code 69 et le nom du service.</translation>
    </message>
    <message>
        <source>The sign-on works with the certificate of the right account, or the program was moved to a service account with SPN.</source>
        <translation>L&apos;authentification fonctionne avec le certificat du bon compte, ou le programme est passé à un compte de service avec SPN.</translation>
    </message>
    <message>
        <source>Contradiction: Microsoft&apos;s table for event 4768 prints KRB_AP_ERR_USER_TO_USER_REQUIRED next to 0x42 (66). RFC 4120 gives 66 to KDC_ERR_CERTIFICATE_MISMATCH, and the user-to-user code is 69 (0x45).</source>
        <translation>Contradiction : la table de Microsoft pour l&apos;événement 4768 imprime KRB_AP_ERR_USER_TO_USER_REQUIRED à côté de 0x42 (66). La RFC 4120 donne 66 à KDC_ERR_CERTIFICATE_MISMATCH, et le code user-to-user est 69 (0x45).</translation>
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
        <translation>Le certificat ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>The domain controller could not follow your certificate up to an authority that it trusts.</source>
        <translation>Le contrôleur de domaine n&apos;a pas pu suivre votre certificat jusqu&apos;à une autorité qu&apos;il approuve.</translation>
    </message>
    <message>
        <source>PKINIT: no path from the user&apos;s certificate to a trust anchor of the KDC.</source>
        <translation>PKINIT : pas de chemin du certificat de l&apos;utilisateur à une ancre d&apos;approbation du KDC.</translation>
    </message>
    <message>
        <source>A missing intermediate or root certificate on the domain controller, or on the KDC (pkinit_anchors).</source>
        <translation>Un certificat intermédiaire ou racine absent sur le contrôleur de domaine, ou sur le KDC (pkinit_anchors).</translation>
    </message>
    <message>
        <source>The card carries a certificate from an outside authority.</source>
        <translation>La carte porte un certificat d&apos;une autorité extérieure.</translation>
    </message>
    <message>
        <source>Install the intermediate and root certificates on all domain controllers; on MIT complete pkinit_anchors and pkinit_pool.</source>
        <translation>Installez les certificats intermédiaires et racine sur tous les contrôleurs de domaine ; sous MIT, complétez pkinit_anchors et pkinit_pool.</translation>
    </message>
    <message>
        <source>Note the issuer of the card&apos;s certificate for the PKI team.</source>
        <translation>Notez l&apos;émetteur du certificat de la carte pour l&apos;équipe PKI.</translation>
    </message>
    <message>
        <source>The chain of the user&apos;s certificate is complete on each domain controller.</source>
        <translation>La chaîne du certificat de l&apos;utilisateur est complète sur chaque contrôleur de domaine.</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-TRUSTED-CERTIFIERS (104)</source>
        <translation>KDC (PKINIT) ; e-data : TD-TRUSTED-CERTIFIERS (104)</translation>
    </message>
</context>
<context>
    <name>krb:71</name>
    <message>
        <source>A certificate in the chain is invalid</source>
        <translation>Un certificat de la chaîne n&apos;est pas valide</translation>
    </message>
    <message>
        <source>The signature on your certificate, or on one above it, is wrong. It has to be replaced.</source>
        <translation>La signature de votre certificat, ou d&apos;un certificat au-dessus, est fausse. Il doit être remplacé.</translation>
    </message>
    <message>
        <source>PKINIT: the KDC verifies the chain and finds a bad signature or a broken certificate.</source>
        <translation>PKINIT : le KDC vérifie la chaîne et trouve une mauvaise signature ou un certificat abîmé.</translation>
    </message>
    <message>
        <source>A certificate that was damaged or issued wrongly.</source>
        <translation>Un certificat endommagé ou mal émis.</translation>
    </message>
    <message>
        <source>An authority that was rebuilt with a new key under its old name.</source>
        <translation>Une autorité reconstruite avec une nouvelle clé sous son ancien nom.</translation>
    </message>
    <message>
        <source>Check each certificate of the chain; issue new ones from the current authority.</source>
        <translation>Vérifiez chaque certificat de la chaîne ; délivrez-en de nouveaux par l&apos;autorité actuelle.</translation>
    </message>
    <message>
        <source>openssl verify or certutil -verify finds no fault in the new chain.</source>
        <translation>openssl verify ou certutil -verify ne trouve pas de défaut dans la nouvelle chaîne.</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-INVALID-CERTIFICATES (105)</source>
        <translation>KDC (PKINIT) ; e-data : TD-INVALID-CERTIFICATES (105)</translation>
    </message>
</context>
<context>
    <name>krb:72</name>
    <message>
        <source>The certificate has been revoked</source>
        <translation>Le certificat a été révoqué</translation>
    </message>
    <message>
        <source>Your card&apos;s certificate was declared invalid, for instance after a report of loss. You need a new one.</source>
        <translation>Le certificat de votre carte a été déclaré non valide, par exemple après une déclaration de perte. Il vous en faut un nouveau.</translation>
    </message>
    <message>
        <source>PKINIT: the revocation list or OCSP lists the certificate.</source>
        <translation>PKINIT : la liste de révocation ou OCSP liste le certificat.</translation>
    </message>
    <message>
        <source>The card was replaced and its old certificate revoked.</source>
        <translation>La carte a été remplacée et son ancien certificat révoqué.</translation>
    </message>
    <message>
        <source>The employee&apos;s certificate was revoked by mistake.</source>
        <translation>Le certificat de l&apos;employé a été révoqué par erreur.</translation>
    </message>
    <message>
        <source>Ask whether the user has a newer card or certificate and is using the old one.</source>
        <translation>Demandez si l&apos;utilisateur a une carte ou un certificat plus récent et utilise l&apos;ancien.</translation>
    </message>
    <message>
        <source>Look up the reason of the revocation; issue a new certificate.</source>
        <translation>Cherchez le motif de la révocation ; délivrez un nouveau certificat.</translation>
    </message>
    <message>
        <source>Follow up if the holder should not use the card at all.</source>
        <translation>Donnez suite si le titulaire ne devrait pas utiliser la carte du tout.</translation>
    </message>
    <message>
        <source>The new certificate signs on.</source>
        <translation>Le nouveau certificat authentifie.</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-INVALID-CERTIFICATES (105)</source>
        <translation>KDC (PKINIT) ; e-data : TD-INVALID-CERTIFICATES (105)</translation>
    </message>
</context>
<context>
    <name>krb:73</name>
    <message>
        <source>Revocation of the certificate cannot be determined</source>
        <translation>La révocation du certificat ne peut pas être déterminée</translation>
    </message>
    <message>
        <source>The domain controller could not find out whether your certificate is still valid, so it refuses it to be safe.</source>
        <translation>Le contrôleur de domaine n&apos;a pas pu savoir si votre certificat est encore valide, et le refuse par sécurité.</translation>
    </message>
    <message>
        <source>PKINIT: the status of a certificate of the chain is unknown to the KDC.</source>
        <translation>PKINIT : l&apos;état d&apos;un certificat de la chaîne est inconnu du KDC.</translation>
    </message>
    <message>
        <source>The revocation list is out of date or is not published where the certificate says.</source>
        <translation>La liste de révocation est périmée ou n&apos;est pas publiée là où le certificat l&apos;indique.</translation>
    </message>
    <message>
        <source>The OCSP responder does not know the certificate.</source>
        <translation>Le répondeur OCSP ne connaît pas le certificat.</translation>
    </message>
    <message>
        <source>Publish a fresh revocation list; test with certutil -url CERT.cer on the domain controller.</source>
        <translation>Publiez une liste de révocation neuve ; testez avec certutil -url CERT.cer sur le contrôleur de domaine.</translation>
    </message>
    <message>
        <source>The test shows a valid list for each certificate of the chain.</source>
        <translation>Le test montre une liste valide pour chaque certificat de la chaîne.</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-INVALID-CERTIFICATES (105)</source>
        <translation>KDC (PKINIT) ; e-data : TD-INVALID-CERTIFICATES (105)</translation>
    </message>
</context>
<context>
    <name>krb:74</name>
    <message>
        <source>Revocation service cannot be reached</source>
        <translation>Service de révocation injoignable</translation>
    </message>
    <message>
        <source>The place where the domain controller checks certificates did not answer. It is a matter of network or server, not of your card.</source>
        <translation>L&apos;endroit où le contrôleur de domaine contrôle les certificats n&apos;a pas répondu. C&apos;est une affaire de réseau ou de serveur, pas de votre carte.</translation>
    </message>
    <message>
        <source>The revocation list or the OCSP responder is not reachable for the KDC. RFC 4120 lists the code; RFC 4556 does not use it.</source>
        <translation>La liste de révocation ou le répondeur OCSP est injoignable pour le KDC. La RFC 4120 liste le code ; la RFC 4556 ne l&apos;utilise pas.</translation>
    </message>
    <message>
        <source>A firewall or proxy between domain controller and the address of the list.</source>
        <translation>Un pare-feu ou un proxy entre le contrôleur de domaine et l&apos;adresse de la liste.</translation>
    </message>
    <message>
        <source>A server that is down.</source>
        <translation>Un serveur arrêté.</translation>
    </message>
    <message>
        <source>Allow the domain controllers to reach the addresses in the certificates (CRL distribution point, OCSP).</source>
        <translation>Permettez aux contrôleurs de domaine de joindre les adresses des certificats (point de distribution CRL, OCSP).</translation>
    </message>
    <message>
        <source>Check that the responder runs and that the list can be downloaded without sign-on.</source>
        <translation>Vérifiez que le répondeur fonctionne et que la liste se télécharge sans authentification.</translation>
    </message>
    <message>
        <source>The domain controller downloads the list.</source>
        <translation>Le contrôleur de domaine télécharge la liste.</translation>
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
        <translation>Le nom dans le certificat est différent</translation>
    </message>
    <message>
        <source>The certificate on your card does not belong to the account with which you sign on.</source>
        <translation>Le certificat de votre carte n&apos;appartient pas au compte avec lequel vous vous authentifiez.</translation>
    </message>
    <message>
        <source>PKINIT: the KDC cannot match the subject alternative name or the mapping with the requested account.</source>
        <translation>PKINIT : le KDC ne peut pas rapprocher l&apos;autre nom de l&apos;objet ou le mappage du compte demandé.</translation>
    </message>
    <message>
        <source>Since the updates KB5014754 for Windows also for weak mappings.</source>
        <translation>Depuis les mises à jour KB5014754 pour Windows, aussi pour les mappages faibles.</translation>
    </message>
    <message>
        <source>The user principal name in the certificate is old, for instance after a change of name.</source>
        <translation>Le nom principal d&apos;utilisateur du certificat est ancien, par exemple après un changement de nom.</translation>
    </message>
    <message>
        <source>The mapping in altSecurityIdentities is missing or weak.</source>
        <translation>Le mappage dans altSecurityIdentities manque ou est faible.</translation>
    </message>
    <message>
        <source>The user chose the wrong certificate on the card.</source>
        <translation>L&apos;utilisateur a choisi le mauvais certificat de la carte.</translation>
    </message>
    <message>
        <source>Pick the certificate for sign-on if the card offers several.</source>
        <translation>Choisissez le certificat d&apos;authentification si la carte en propose plusieurs.</translation>
    </message>
    <message>
        <source>Issue a certificate with the current name and the account&apos;s SID, or set a strong mapping.</source>
        <translation>Délivrez un certificat avec le nom actuel et le SID du compte, ou fixez un mappage fort.</translation>
    </message>
    <message>
        <source>Look at the KDC&apos;s events 39 to 41 on the domain controller: they name certificate and account.</source>
        <translation>Regardez les événements 39 à 41 du KDC sur le contrôleur de domaine : ils nomment le certificat et le compte.</translation>
    </message>
    <message>
        <source>Event 39 or 41 no longer appears, and the card signs on.</source>
        <translation>L&apos;événement 39 ou 41 n&apos;apparaît plus, et la carte authentifie.</translation>
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
        <translation>Le nom du KDC ne convient pas à son certificat</translation>
    </message>
    <message>
        <source>Your computer does not believe that the domain controller is the right one, because its certificate carries another name.</source>
        <translation>Votre ordinateur ne croit pas que le contrôleur de domaine soit le bon, car son certificat porte un autre nom.</translation>
    </message>
    <message>
        <source>In the RFC&apos;s list it is reserved for PKINIT; MIT has it, and hardly anything sends it.</source>
        <translation>Dans la liste de la RFC, réservé à PKINIT ; MIT l&apos;a, et presque rien ne l&apos;envoie.</translation>
    </message>
    <message>
        <source>A domain controller&apos;s certificate without the domain&apos;s name.</source>
        <translation>Le certificat d&apos;un contrôleur de domaine sans le nom du domaine.</translation>
    </message>
    <message>
        <source>Issue a certificate from the template Kerberos Authentication, which holds the domain&apos;s names.</source>
        <translation>Délivrez un certificat du modèle Authentification Kerberos, qui contient les noms du domaine.</translation>
    </message>
    <message>
        <source>The certificate of the domain controller lists the realm among its names.</source>
        <translation>Le certificat du contrôleur de domaine liste le realm parmi ses noms.</translation>
    </message>
    <message>
        <source>Heimdal&apos;s table has no KDC_NAME_MISMATCH and is one number low from here to 80: a Heimdal KDC that sends 76 means INCONSISTENT_KEY_PURPOSE, which RFC 4556 has at 77.</source>
        <translation>La table de Heimdal n&apos;a pas de KDC_NAME_MISMATCH et est trop basse d&apos;un numéro d&apos;ici à 80 : un KDC Heimdal qui envoie 76 veut dire INCONSISTENT_KEY_PURPOSE, que la RFC 4556 place à 77.</translation>
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
        <translation>Le certificat n&apos;est pas prévu pour l&apos;authentification</translation>
    </message>
    <message>
        <source>Your certificate is valid, but it was not issued for signing on with a smart card.</source>
        <translation>Votre certificat est valide, mais il n&apos;a pas été délivré pour l&apos;authentification par carte à puce.</translation>
    </message>
    <message>
        <source>PKINIT: the extended key usage lacks smart-card logon or client authentication for PKINIT.</source>
        <translation>PKINIT : l&apos;utilisation améliorée de la clé n&apos;a ni ouverture de session par carte à puce ni authentification du client pour PKINIT.</translation>
    </message>
    <message>
        <source>The user selected a certificate for mail or for encryption.</source>
        <translation>L&apos;utilisateur a choisi un certificat de messagerie ou de chiffrement.</translation>
    </message>
    <message>
        <source>The template does not contain the key purpose that the KDC demands.</source>
        <translation>Le modèle ne contient pas l&apos;usage de clé que le KDC exige.</translation>
    </message>
    <message>
        <source>Choose the other certificate on the card.</source>
        <translation>Choisissez l&apos;autre certificat de la carte.</translation>
    </message>
    <message>
        <source>Issue from a template with smart-card logon (1.3.6.1.4.1.311.20.2.2) or id-pkinit-KPClientAuth.</source>
        <translation>Délivrez à partir d&apos;un modèle avec ouverture de session par carte à puce (1.3.6.1.4.1.311.20.2.2) ou id-pkinit-KPClientAuth.</translation>
    </message>
    <message>
        <source>The certificate shows the needed key purpose and is accepted.</source>
        <translation>Le certificat montre l&apos;usage de clé requis et est accepté.</translation>
    </message>
    <message>
        <source>With Heimdal 77 is DIGEST_IN_CERT_NOT_ACCEPTED (RFC 4556: 78), and this meaning has 76 there.</source>
        <translation>Avec Heimdal, 77 est DIGEST_IN_CERT_NOT_ACCEPTED (RFC 4556 : 78), et ce sens y a 76.</translation>
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
        <translation>La méthode de signature du certificat n&apos;est pas acceptée</translation>
    </message>
    <message>
        <source>Your certificate was signed with a method that the domain controller considers outdated.</source>
        <translation>Votre certificat a été signé par une méthode que le contrôleur de domaine juge dépassée.</translation>
    </message>
    <message>
        <source>PKINIT: a certificate of the chain uses a digest such as MD5 or SHA-1 that the KDC refuses.</source>
        <translation>PKINIT : un certificat de la chaîne utilise un condensat comme MD5 ou SHA-1 que le KDC refuse.</translation>
    </message>
    <message>
        <source>An old certificate or an old certification authority.</source>
        <translation>Un ancien certificat ou une ancienne autorité de certification.</translation>
    </message>
    <message>
        <source>A hardened KDC.</source>
        <translation>Un KDC durci.</translation>
    </message>
    <message>
        <source>Issue certificates with SHA-256; renew the intermediate authority if it is the one.</source>
        <translation>Délivrez des certificats avec SHA-256 ; renouvelez l&apos;autorité intermédiaire si c&apos;est elle.</translation>
    </message>
    <message>
        <source>All certificates of the chain are signed with an accepted digest.</source>
        <translation>Tous les certificats de la chaîne sont signés avec un condensat accepté.</translation>
    </message>
    <message>
        <source>A Heimdal KDC sends 78 for PA_CHECKSUM_MUST_BE_INCLUDED (RFC 4556: 79).</source>
        <translation>Un KDC Heimdal envoie 78 pour PA_CHECKSUM_MUST_BE_INCLUDED (RFC 4556 : 79).</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-CERT-DIGEST-ALGORITHMS (112)</source>
        <translation>KDC (PKINIT) ; e-data : TD-CERT-DIGEST-ALGORITHMS (112)</translation>
    </message>
</context>
<context>
    <name>krb:79</name>
    <message>
        <source>The request lacks a required checksum</source>
        <translation>Il manque à la requête une somme de contrôle exigée</translation>
    </message>
    <message>
        <source>The program signs on with a card but leaves out a check value that the domain controller demands. It needs an update.</source>
        <translation>Le programme authentifie par carte mais omet une valeur de contrôle que le contrôleur de domaine exige. Il lui faut une mise à jour.</translation>
    </message>
    <message>
        <source>PKINIT: the field paChecksum of the authenticator is missing.</source>
        <translation>PKINIT : le champ paChecksum de l&apos;authentificateur manque.</translation>
    </message>
    <message>
        <source>A very old PKINIT client.</source>
        <translation>Un très vieux client PKINIT.</translation>
    </message>
    <message>
        <source>Update operating system or Kerberos client.</source>
        <translation>Mettez à jour le système d&apos;exploitation ou le client Kerberos.</translation>
    </message>
    <message>
        <source>The updated client sends the field, and the sign-on passes.</source>
        <translation>Le client mis à jour envoie le champ, et l&apos;authentification passe.</translation>
    </message>
    <message>
        <source>Heimdal has DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED (RFC 4556: 80) at this number.</source>
        <translation>Heimdal a DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED (RFC 4556 : 80) à ce numéro.</translation>
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
        <translation>La méthode de signature de la requête n&apos;est pas acceptée</translation>
    </message>
    <message>
        <source>The computer signed the request with a method that the domain controller does not take any more.</source>
        <translation>L&apos;ordinateur a signé la requête par une méthode que le contrôleur de domaine n&apos;accepte plus.</translation>
    </message>
    <message>
        <source>PKINIT: the digest of the signed request (CMS) is refused, and the KDC may list the ones it accepts.</source>
        <translation>PKINIT : le condensat de la requête signée (CMS) est refusé, et le KDC peut lister ceux qu&apos;il accepte.</translation>
    </message>
    <message>
        <source>Client or card software that still signs with SHA-1.</source>
        <translation>Un logiciel client ou de carte qui signe encore avec SHA-1.</translation>
    </message>
    <message>
        <source>A policy on the KDC that allows only SHA-2.</source>
        <translation>Une stratégie du KDC qui n&apos;autorise que SHA-2.</translation>
    </message>
    <message>
        <source>Update the client, the card&apos;s driver and middleware.</source>
        <translation>Mettez à jour le client, le pilote de la carte et le middleware.</translation>
    </message>
    <message>
        <source>Check whether the card&apos;s key can sign with SHA-256.</source>
        <translation>Vérifiez si la clé de la carte peut signer avec SHA-256.</translation>
    </message>
    <message>
        <source>The request is signed with one of the listed digests.</source>
        <translation>La requête est signée avec l&apos;un des condensats listés.</translation>
    </message>
    <message>
        <source>Heimdal uses 80 for PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED (RFC 4556: 81).</source>
        <translation>Heimdal utilise 80 pour PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED (RFC 4556 : 81).</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-CMS-DIGEST-ALGORITHMS (111)</source>
        <translation>KDC (PKINIT) ; e-data : TD-CMS-DIGEST-ALGORITHMS (111)</translation>
    </message>
</context>
<context>
    <name>krb:81</name>
    <message>
        <source>Encryption with the public key is not supported</source>
        <translation>Le chiffrement par clé publique n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>The computer asks for an older variant of smart-card sign-on that the domain controller does not offer.</source>
        <translation>L&apos;ordinateur demande une ancienne variante d&apos;authentification par carte à puce que le contrôleur de domaine n&apos;offre pas.</translation>
    </message>
    <message>
        <source>PKINIT: the client wants the reply encrypted with its public key in place of a Diffie-Hellman exchange.</source>
        <translation>PKINIT : le client veut la réponse chiffrée avec sa clé publique au lieu d&apos;un échange Diffie-Hellman.</translation>
    </message>
    <message>
        <source>A client set to RSA mode against a KDC that only does Diffie-Hellman, as newer KDCs do.</source>
        <translation>Un client réglé sur le mode RSA face à un KDC qui ne fait que Diffie-Hellman, comme les KDC récents.</translation>
    </message>
    <message>
        <source>Let the client use Diffie-Hellman, which is the default of current versions.</source>
        <translation>Faites utiliser Diffie-Hellman au client, ce qui est la valeur par défaut des versions actuelles.</translation>
    </message>
    <message>
        <source>A capture shows a Diffie-Hellman exchange and a ticket.</source>
        <translation>Une capture montre un échange Diffie-Hellman et un ticket.</translation>
    </message>
    <message>
        <source>Heimdal puts this meaning at 80 and has nothing at 81.</source>
        <translation>Heimdal place ce sens à 80 et n&apos;a rien à 81.</translation>
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
        <translation>Aucune méthode commune de dérivation de clé</translation>
    </message>
    <message>
        <source>Your computer and the domain controller have no method in common to make the session key for the smart-card sign-on.</source>
        <translation>Votre ordinateur et le contrôleur de domaine n&apos;ont pas de méthode commune pour faire la clé de session de l&apos;authentification par carte à puce.</translation>
    </message>
    <message>
        <source>PKINIT with algorithm agility (RFC 8636): none of the client&apos;s key derivation functions suits the KDC.</source>
        <translation>PKINIT avec agilité d&apos;algorithme (RFC 8636) : aucune des fonctions de dérivation de clé du client ne convient au KDC.</translation>
    </message>
    <message>
        <source>An old client against a KDC that demands SHA-2, or the reverse.</source>
        <translation>Un vieux client face à un KDC qui exige SHA-2, ou l&apos;inverse.</translation>
    </message>
    <message>
        <source>Update the Kerberos client.</source>
        <translation>Mettez à jour le client Kerberos.</translation>
    </message>
    <message>
        <source>Ask the administrators of the KDC which functions are permitted.</source>
        <translation>Demandez aux administrateurs du KDC quelles fonctions sont permises.</translation>
    </message>
    <message>
        <source>The exchange names a key derivation function, and the ticket comes.</source>
        <translation>L&apos;échange nomme une fonction de dérivation de clé, et le ticket arrive.</translation>
    </message>
    <message>
        <source>Java prints 100 for its own message &quot;Client has no support for crypto type&quot;, a matter of encryption types and not of smart cards.</source>
        <translation>Java imprime 100 pour son propre message &quot;Client has no support for crypto type&quot;, une question de types de chiffrement et non de cartes à puce.</translation>
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
        <translation>Identity Proxy : l&apos;entreprise est inconnue</translation>
    </message>
    <message>
        <source>The cloud application asked Zscaler to sign you on for a company that Zscaler does not know. The set-up between the application and Zscaler is wrong or out of date.</source>
        <translation>L&apos;application cloud a demandé à Zscaler de vous authentifier pour une entreprise que Zscaler ne connaît pas. La liaison entre l&apos;application et Zscaler est mal configurée ou périmée.</translation>
    </message>
    <message>
        <source>Zscaler acts as identity provider for a cloud application, and the organisation of the request does not exist.</source>
        <translation>Zscaler est fournisseur d&apos;identité d&apos;une application cloud, et l&apos;organisation de la requête n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The organisation was deleted or its identifier in the application is mistyped.</source>
        <translation>L&apos;organisation a été supprimée ou son identifiant est mal saisi dans l&apos;application.</translation>
    </message>
    <message>
        <source>Compare the identity provider address stored in the cloud application with the one in the Zscaler portal.</source>
        <translation>Comparez l&apos;adresse du fournisseur d&apos;identité enregistrée dans l&apos;application cloud avec celle du portail Zscaler.</translation>
    </message>
    <message>
        <source>The application&apos;s sign-on reaches the company&apos;s own sign-on page.</source>
        <translation>L&apos;authentification de l&apos;application atteint la page d&apos;authentification propre à l&apos;entreprise.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x1389</name>
    <message>
        <source>Identity Proxy is switched off for this application</source>
        <translation>Identity Proxy est désactivé pour cette application</translation>
    </message>
    <message>
        <source>Single sign-on through Zscaler is not switched on for this cloud application. The Zscaler administrator can switch it on.</source>
        <translation>L&apos;authentification unique par Zscaler n&apos;est pas activée pour cette application cloud. L&apos;administrateur Zscaler peut l&apos;activer.</translation>
    </message>
    <message>
        <source>A sign-on arrives for an application whose Identity Proxy setting is off.</source>
        <translation>Une authentification arrive pour une application dont le réglage Identity Proxy est désactivé.</translation>
    </message>
    <message>
        <source>The setting was never enabled, or was disabled for a test.</source>
        <translation>Le réglage n&apos;a jamais été activé, ou a été désactivé pour un test.</translation>
    </message>
    <message>
        <source>Enable Zscaler as the identity provider proxy for the application, then activate the change.</source>
        <translation>Activez Zscaler comme proxy de fournisseur d&apos;identité pour l&apos;application, puis appliquez le changement.</translation>
    </message>
    <message>
        <source>The setting shows as enabled and the application opens.</source>
        <translation>Le réglage apparaît comme activé et l&apos;application s&apos;ouvre.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x138A</name>
    <message>
        <source>Identity Proxy: passing fault in the cloud</source>
        <translation>Identity Proxy : défaut passager dans le cloud</translation>
    </message>
    <message>
        <source>Something in the Zscaler cloud did not work at this moment. Try again after a few seconds.</source>
        <translation>Quelque chose dans le cloud Zscaler n&apos;a pas fonctionné à ce moment. Réessayez au bout de quelques secondes.</translation>
    </message>
    <message>
        <source>A sign-on to a cloud application through Zscaler meets a short disturbance. Nineteen hexadecimal codes share this meaning.</source>
        <translation>Une authentification à une application cloud par Zscaler rencontre une courte perturbation. Dix-neuf codes hexadécimaux ont ce sens.</translation>
    </message>
    <message>
        <source>A short fault inside the service.</source>
        <translation>Un court défaut dans le service.</translation>
    </message>
    <message>
        <source>Wait some seconds and start the application again.</source>
        <translation>Attendez quelques secondes et relancez l&apos;application.</translation>
    </message>
    <message>
        <source>If the same code stays for several users, report it with the time and the application.</source>
        <translation>Si le même code persiste pour plusieurs utilisateurs, signalez-le avec l&apos;heure et l&apos;application.</translation>
    </message>
    <message>
        <source>The second attempt opens the application.</source>
        <translation>Le second essai ouvre l&apos;application.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x138B</name>
    <message>
        <source>Identity Proxy: the SAML request is not valid</source>
        <translation>Identity Proxy : la requête SAML n&apos;est pas valide</translation>
    </message>
    <message>
        <source>The cloud application sent a sign-on request that Zscaler cannot use. Try again first; if that fails, the application&apos;s set-up must be checked.</source>
        <translation>L&apos;application cloud a envoyé une demande d&apos;authentification que Zscaler ne peut pas utiliser. Réessayez d&apos;abord ; si cela échoue, il faut vérifier la configuration de l&apos;application.</translation>
    </message>
    <message>
        <source>The SAML request fails the checks of the service.</source>
        <translation>La requête SAML échoue aux contrôles du service.</translation>
    </message>
    <message>
        <source>A bookmarked or repeated sign-on address, or a wrong configuration on the application&apos;s side.</source>
        <translation>Une adresse d&apos;authentification en favori ou répétée, ou une configuration erronée du côté de l&apos;application.</translation>
    </message>
    <message>
        <source>Open the application from its normal start address and not from a bookmark of the sign-on page.</source>
        <translation>Ouvrez l&apos;application par son adresse de départ normale et non par un favori de la page d&apos;authentification.</translation>
    </message>
    <message>
        <source>Record the SAML request in the browser&apos;s developer tools and compare it with what the portal expects.</source>
        <translation>Enregistrez la requête SAML dans les outils de développement du navigateur et comparez-la à ce que le portail attend.</translation>
    </message>
    <message>
        <source>A fresh start from the application&apos;s front page signs on.</source>
        <translation>Un nouveau départ depuis la page d&apos;accueil de l&apos;application authentifie.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x1396</name>
    <message>
        <source>Identity Proxy: the SAML request has no ID</source>
        <translation>Identity Proxy : la requête SAML n&apos;a pas d&apos;ID</translation>
    </message>
    <message>
        <source>A part that every sign-on request must carry is missing. The cloud application builds its request wrongly.</source>
        <translation>Un élément que toute demande d&apos;authentification doit porter manque. L&apos;application cloud construit mal sa requête.</translation>
    </message>
    <message>
        <source>The attribute ID of the SAML request is absent.</source>
        <translation>L&apos;attribut ID de la requête SAML est absent.</translation>
    </message>
    <message>
        <source>An application with a home-made or faulty SAML library.</source>
        <translation>Une application avec une bibliothèque SAML maison ou défectueuse.</translation>
    </message>
    <message>
        <source>Close the browser tab and enter the application anew.</source>
        <translation>Fermez l&apos;onglet du navigateur et rouvrez l&apos;application.</translation>
    </message>
    <message>
        <source>Show the request to the maker of the application if it lacks an ID each time.</source>
        <translation>Montrez la requête à l&apos;éditeur de l&apos;application si un ID y manque à chaque fois.</translation>
    </message>
    <message>
        <source>A recorded SAML request contains an ID and is accepted.</source>
        <translation>Une requête SAML enregistrée contient un ID et est acceptée.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x1398</name>
    <message>
        <source>Identity Proxy: user, cookie or session is not valid</source>
        <translation>Identity Proxy : utilisateur, cookie ou session non valide</translation>
    </message>
    <message>
        <source>Your session with Zscaler no longer holds. Sign on again, if need be after clearing the cookies.</source>
        <translation>Votre session avec Zscaler n&apos;est plus valable. Authentifiez-vous de nouveau, au besoin après avoir effacé les cookies.</translation>
    </message>
    <message>
        <source>The user, the cookie or the session behind the request cannot be confirmed; 0x1399 and 0x139A mean the same.</source>
        <translation>L&apos;utilisateur, le cookie ou la session derrière la requête ne peut pas être confirmé ; 0x1399 et 0x139A ont le même sens.</translation>
    </message>
    <message>
        <source>An expired session, a cookie of another account, several accounts in one browser.</source>
        <translation>Une session expirée, un cookie d&apos;un autre compte, plusieurs comptes dans un navigateur.</translation>
    </message>
    <message>
        <source>Sign out of the application, close the browser and sign on again after a few seconds.</source>
        <translation>Déconnectez-vous de l&apos;application, fermez le navigateur et authentifiez-vous de nouveau au bout de quelques secondes.</translation>
    </message>
    <message>
        <source>Clear the Zscaler cookies if the code comes back.</source>
        <translation>Effacez les cookies Zscaler si le code revient.</translation>
    </message>
    <message>
        <source>A new session opens the application without a code.</source>
        <translation>Une nouvelle session ouvre l&apos;application sans code.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x139B</name>
    <message>
        <source>Identity Proxy: the time stamp of the request is wrong</source>
        <translation>Identity Proxy : l&apos;horodatage de la requête est faux</translation>
    </message>
    <message>
        <source>The sign-on request carries a time that cannot be right. Usually a clock is wrong.</source>
        <translation>La demande d&apos;authentification porte une heure qui ne peut pas être juste. En général, une horloge est fausse.</translation>
    </message>
    <message>
        <source>The time stamp in the SAML request cannot be accepted.</source>
        <translation>L&apos;horodatage de la requête SAML ne peut pas être accepté.</translation>
    </message>
    <message>
        <source>The clock of the application&apos;s server, more rarely that of the computer, is wrong.</source>
        <translation>L&apos;horloge du serveur de l&apos;application, plus rarement celle de l&apos;ordinateur, est fausse.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, then ask the owner of the application about the server&apos;s clock.</source>
        <translation>Vérifiez l&apos;horloge de l&apos;ordinateur, puis interrogez le responsable de l&apos;application sur l&apos;horloge du serveur.</translation>
    </message>
    <message>
        <source>Synchronise the application&apos;s servers with a time server.</source>
        <translation>Synchronisez les serveurs de l&apos;application avec un serveur de temps.</translation>
    </message>
    <message>
        <source>The issue instant in a new request equals the present time in UTC.</source>
        <translation>L&apos;instant d&apos;émission d&apos;une nouvelle requête correspond à l&apos;heure actuelle en UTC.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x139C</name>
    <message>
        <source>Identity Proxy: unsupported SAML version</source>
        <translation>Identity Proxy : version SAML non prise en charge</translation>
    </message>
    <message>
        <source>The application speaks another version of the sign-on language than Zscaler. Its administrator has to change that.</source>
        <translation>L&apos;application parle une autre version du langage d&apos;authentification que Zscaler. Son administrateur doit le changer.</translation>
    </message>
    <message>
        <source>The version named in the SAML request is not supported.</source>
        <translation>La version indiquée dans la requête SAML n&apos;est pas prise en charge.</translation>
    </message>
    <message>
        <source>The application is set to SAML 1.1 where 2.0 is needed.</source>
        <translation>L&apos;application est réglée sur SAML 1.1 là où 2.0 est nécessaire.</translation>
    </message>
    <message>
        <source>Switch the application&apos;s single sign-on to SAML 2.0.</source>
        <translation>Passez l&apos;authentification unique de l&apos;application à SAML 2.0.</translation>
    </message>
    <message>
        <source>The recorded request says Version=&quot;2.0&quot;.</source>
        <translation>La requête enregistrée indique Version=&quot;2.0&quot;.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x139D</name>
    <message>
        <source>Identity Proxy: the SAML request is too old</source>
        <translation>Identity Proxy : la requête SAML est trop ancienne</translation>
    </message>
    <message>
        <source>The sign-on request waited too long before it reached Zscaler. Start again and sign on without a break.</source>
        <translation>La demande d&apos;authentification a trop attendu avant d&apos;atteindre Zscaler. Recommencez et authentifiez-vous sans pause.</translation>
    </message>
    <message>
        <source>The request&apos;s time has passed when it arrives; four codes share this meaning.</source>
        <translation>L&apos;heure de la requête est dépassée à son arrivée ; quatre codes ont ce sens.</translation>
    </message>
    <message>
        <source>A sign-on page that stood open for long, the browser&apos;s back button, or a wrong clock.</source>
        <translation>Une page d&apos;authentification restée longtemps ouverte, le bouton Retour du navigateur, ou une horloge fausse.</translation>
    </message>
    <message>
        <source>Go back to the start page of the application and sign on in one go.</source>
        <translation>Revenez à la page de départ de l&apos;application et authentifiez-vous d&apos;une traite.</translation>
    </message>
    <message>
        <source>If that fails as well, compare the clocks of the computer and the application.</source>
        <translation>Si cela échoue aussi, comparez les horloges de l&apos;ordinateur et de l&apos;application.</translation>
    </message>
    <message>
        <source>A fresh sign-on within a minute works.</source>
        <translation>Une nouvelle authentification en moins d&apos;une minute fonctionne.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13A4</name>
    <message>
        <source>Identity Proxy: application not supported</source>
        <translation>Identity Proxy : application non prise en charge</translation>
    </message>
    <message>
        <source>The request comes from a cloud application that Zscaler&apos;s Identity Proxy does not serve.</source>
        <translation>La requête vient d&apos;une application cloud que l&apos;Identity Proxy de Zscaler ne sert pas.</translation>
    </message>
    <message>
        <source>The application named in the SAML request is not among the supported ones.</source>
        <translation>L&apos;application indiquée dans la requête SAML n&apos;est pas parmi celles prises en charge.</translation>
    </message>
    <message>
        <source>The application was set up by hand with Zscaler as identity provider.</source>
        <translation>L&apos;application a été configurée à la main avec Zscaler comme fournisseur d&apos;identité.</translation>
    </message>
    <message>
        <source>Look up the list of supported applications; use another identity provider for this one.</source>
        <translation>Consultez la liste des applications prises en charge ; utilisez un autre fournisseur d&apos;identité pour celle-ci.</translation>
    </message>
    <message>
        <source>The application signs on through a provider that supports it.</source>
        <translation>L&apos;application authentifie par un fournisseur qui la prend en charge.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13A5</name>
    <message>
        <source>Identity Proxy: request from an unknown edge</source>
        <translation>Identity Proxy : requête d&apos;un edge inconnu</translation>
    </message>
    <message>
        <source>The sign-on reached Zscaler through a gateway that it does not recognise.</source>
        <translation>L&apos;authentification a atteint Zscaler par une passerelle qu&apos;il ne reconnaît pas.</translation>
    </message>
    <message>
        <source>The SAML request names a Public Service Edge that the service does not know.</source>
        <translation>La requête SAML désigne un Public Service Edge que le service ne connaît pas.</translation>
    </message>
    <message>
        <source>A change of the edge during the sign-on, or an outdated route.</source>
        <translation>Un changement d&apos;edge pendant l&apos;authentification, ou une route périmée.</translation>
    </message>
    <message>
        <source>Repeat the sign-on after a few seconds.</source>
        <translation>Répétez l&apos;authentification au bout de quelques secondes.</translation>
    </message>
    <message>
        <source>Report the edge&apos;s name if it persists; the page ip.zscaler.com shows which edge is in use.</source>
        <translation>Signalez le nom de l&apos;edge si cela persiste ; la page ip.zscaler.com montre quel edge est utilisé.</translation>
    </message>
    <message>
        <source>The sign-on passes through a known edge.</source>
        <translation>L&apos;authentification passe par un edge connu.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13A6</name>
    <message>
        <source>Identity Proxy: the SAML address is wrong</source>
        <translation>Identity Proxy : l&apos;adresse SAML est fausse</translation>
    </message>
    <message>
        <source>The application sends you to a sign-on address at Zscaler that does not exist.</source>
        <translation>L&apos;application vous envoie à une adresse d&apos;authentification de Zscaler qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The SAML endpoint of the request is not valid.</source>
        <translation>Le point de terminaison SAML de la requête n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>A mistyped single sign-on address in the application.</source>
        <translation>Une adresse d&apos;authentification unique mal saisie dans l&apos;application.</translation>
    </message>
    <message>
        <source>Copy the single sign-on address from the Zscaler portal into the application anew.</source>
        <translation>Recopiez l&apos;adresse d&apos;authentification unique du portail Zscaler dans l&apos;application.</translation>
    </message>
    <message>
        <source>The address in the application equals the portal&apos;s, character for character.</source>
        <translation>L&apos;adresse dans l&apos;application est celle du portail, caractère par caractère.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13A9</name>
    <message>
        <source>Identity Proxy: no SAML request in the data</source>
        <translation>Identity Proxy : pas de requête SAML dans les données</translation>
    </message>
    <message>
        <source>Zscaler received an empty sign-on request. Mostly somebody opened the sign-on address directly.</source>
        <translation>Zscaler a reçu une demande d&apos;authentification vide. Le plus souvent, quelqu&apos;un a ouvert directement l&apos;adresse d&apos;authentification.</translation>
    </message>
    <message>
        <source>The payload holds no SAML request; 0x13AA says the same.</source>
        <translation>Le contenu ne porte pas de requête SAML ; 0x13AA dit la même chose.</translation>
    </message>
    <message>
        <source>A bookmark of the sign-on page, or a device that drops the body of the request.</source>
        <translation>Un favori de la page d&apos;authentification, ou un équipement qui supprime le corps de la requête.</translation>
    </message>
    <message>
        <source>Start from the application, not from a stored sign-on address.</source>
        <translation>Partez de l&apos;application, pas d&apos;une adresse d&apos;authentification enregistrée.</translation>
    </message>
    <message>
        <source>Check that no device in between strips form data if it fails for everybody.</source>
        <translation>Si cela échoue pour tous, vérifiez qu&apos;aucun équipement intermédiaire ne retire les données de formulaire.</translation>
    </message>
    <message>
        <source>Starting at the application leads through the sign-on.</source>
        <translation>Le départ depuis l&apos;application mène à travers l&apos;authentification.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13AB</name>
    <message>
        <source>Identity Proxy: the SAML request cannot be decoded</source>
        <translation>Identity Proxy : la requête SAML ne peut pas être décodée</translation>
    </message>
    <message>
        <source>The sign-on request arrived, but its text is damaged.</source>
        <translation>La demande d&apos;authentification est arrivée, mais son texte est endommagé.</translation>
    </message>
    <message>
        <source>Decoding the SAML request fails, shown as 0x13AB or 0x13AC.</source>
        <translation>Le décodage de la requête SAML échoue, affiché comme 0x13AB ou 0x13AC.</translation>
    </message>
    <message>
        <source>A device or an add-on that alters the request, or an address that was cut off.</source>
        <translation>Un équipement ou un module qui altère la requête, ou une adresse tronquée.</translation>
    </message>
    <message>
        <source>Try a private browser window without add-ons.</source>
        <translation>Essayez une fenêtre de navigation privée sans modules.</translation>
    </message>
    <message>
        <source>Look for devices that rewrite long addresses or form fields.</source>
        <translation>Cherchez des équipements qui réécrivent les longues adresses ou les champs de formulaire.</translation>
    </message>
    <message>
        <source>The recorded request can be decoded with a SAML viewer.</source>
        <translation>La requête enregistrée se décode avec une visionneuse SAML.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13AD</name>
    <message>
        <source>Identity Proxy: the SAML request path is too long</source>
        <translation>Identity Proxy : le chemin de la requête SAML est trop long</translation>
    </message>
    <message>
        <source>The address with which the application calls Zscaler is longer than allowed.</source>
        <translation>L&apos;adresse par laquelle l&apos;application appelle Zscaler est plus longue que permis.</translation>
    </message>
    <message>
        <source>The path of the SAML request exceeds the limit.</source>
        <translation>Le chemin de la requête SAML dépasse la limite.</translation>
    </message>
    <message>
        <source>The application adds very long parameters to the request.</source>
        <translation>L&apos;application ajoute de très longs paramètres à la requête.</translation>
    </message>
    <message>
        <source>Shorten the relay state or use the POST binding in the application.</source>
        <translation>Raccourcissez le relay state ou utilisez la liaison POST dans l&apos;application.</translation>
    </message>
    <message>
        <source>The shortened request is answered normally.</source>
        <translation>La requête raccourcie reçoit une réponse normale.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13AE</name>
    <message>
        <source>Identity Proxy: request sent to the wrong Zscaler cloud</source>
        <translation>Identity Proxy : requête envoyée au mauvais cloud Zscaler</translation>
    </message>
    <message>
        <source>The application asks a Zscaler cloud on which your company is not at home.</source>
        <translation>L&apos;application interroge un cloud Zscaler où votre entreprise n&apos;est pas hébergée.</translation>
    </message>
    <message>
        <source>The SAML request arrives at another cloud than the tenant&apos;s.</source>
        <translation>La requête SAML arrive à un autre cloud que celui du tenant.</translation>
    </message>
    <message>
        <source>The sign-on address was copied from a guide with another cloud name.</source>
        <translation>L&apos;adresse d&apos;authentification a été copiée d&apos;un guide avec un autre nom de cloud.</translation>
    </message>
    <message>
        <source>Use the address of the own cloud, as the admin portal shows it.</source>
        <translation>Utilisez l&apos;adresse de votre propre cloud, telle que l&apos;affiche le portail d&apos;administration.</translation>
    </message>
    <message>
        <source>The address names the tenant&apos;s cloud and the sign-on works.</source>
        <translation>L&apos;adresse désigne le cloud du tenant et l&apos;authentification fonctionne.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13AF</name>
    <message>
        <source>Identity Proxy: user not found</source>
        <translation>Identity Proxy : utilisateur introuvable</translation>
    </message>
    <message>
        <source>Zscaler has no user with your name for this application. The administrator may have to add you again.</source>
        <translation>Zscaler n&apos;a pas d&apos;utilisateur de votre nom pour cette application. L&apos;administrateur doit peut-être vous ajouter de nouveau.</translation>
    </message>
    <message>
        <source>The user of the request does not exist; seven codes share this meaning.</source>
        <translation>L&apos;utilisateur de la requête n&apos;existe pas ; sept codes ont ce sens.</translation>
    </message>
    <message>
        <source>The user was deleted, or never existed under this name.</source>
        <translation>L&apos;utilisateur a été supprimé, ou n&apos;a jamais existé sous ce nom.</translation>
    </message>
    <message>
        <source>Search the user in the portal and add the entry again.</source>
        <translation>Cherchez l&apos;utilisateur dans le portail et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The user shows in the portal and the application lets the person in.</source>
        <translation>L&apos;utilisateur apparaît dans le portail et l&apos;application laisse entrer la personne.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13B4</name>
    <message>
        <source>Identity Proxy: the domain in the request is wrong</source>
        <translation>Identity Proxy : le domaine de la requête est faux</translation>
    </message>
    <message>
        <source>Zscaler could not turn your name into the form that the application expects, because the domain does not fit.</source>
        <translation>Zscaler n&apos;a pas pu mettre votre nom sous la forme que l&apos;application attend, car le domaine ne convient pas.</translation>
    </message>
    <message>
        <source>The domain is not valid, or the rule that transforms user names fails; also shown as 0x13B5.</source>
        <translation>Le domaine n&apos;est pas valide, ou la règle de transformation des noms échoue ; affiché aussi comme 0x13B5.</translation>
    </message>
    <message>
        <source>A transformation rule that names another domain than the user has.</source>
        <translation>Une règle de transformation qui désigne un autre domaine que celui de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Check the domain and the transformation rule of the application&apos;s Identity Proxy settings.</source>
        <translation>Vérifiez le domaine et la règle de transformation dans les réglages Identity Proxy de l&apos;application.</translation>
    </message>
    <message>
        <source>A test user is passed on under the right name.</source>
        <translation>Un utilisateur de test est transmis sous le bon nom.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13B6</name>
    <message>
        <source>Identity Proxy: internal error</source>
        <translation>Identity Proxy : erreur interne</translation>
    </message>
    <message>
        <source>Zscaler had a fault of its own during the sign-on to the application. Wait a little and try again.</source>
        <translation>Zscaler a eu un défaut propre pendant l&apos;authentification à l&apos;application. Attendez un peu et réessayez.</translation>
    </message>
    <message>
        <source>An internal error of the service; five codes share this meaning.</source>
        <translation>Une erreur interne du service ; cinq codes ont ce sens.</translation>
    </message>
    <message>
        <source>A fault on Zscaler&apos;s side.</source>
        <translation>Un défaut du côté de Zscaler.</translation>
    </message>
    <message>
        <source>Retry in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Pass on code, time and application if the fault stays.</source>
        <translation>Transmettez code, heure et application si le défaut persiste.</translation>
    </message>
    <message>
        <source>Later attempts succeed.</source>
        <translation>Les essais suivants réussissent.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13B7</name>
    <message>
        <source>Identity Proxy: the application is disabled</source>
        <translation>Identity Proxy : l&apos;application est désactivée</translation>
    </message>
    <message>
        <source>The company has switched this application off in Zscaler.</source>
        <translation>L&apos;entreprise a désactivé cette application dans Zscaler.</translation>
    </message>
    <message>
        <source>A sign-on arrives for an application that is disabled in the portal.</source>
        <translation>Une authentification arrive pour une application désactivée dans le portail.</translation>
    </message>
    <message>
        <source>Disabled on purpose, or forgotten after maintenance.</source>
        <translation>Désactivée exprès, ou oubliée après une maintenance.</translation>
    </message>
    <message>
        <source>Enable the application for the organisation if it should be used.</source>
        <translation>Activez l&apos;application pour l&apos;organisation si elle doit être utilisée.</translation>
    </message>
    <message>
        <source>The application is enabled and reachable.</source>
        <translation>L&apos;application est activée et joignable.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13B8</name>
    <message>
        <source>Identity Proxy: application settings changed meanwhile</source>
        <translation>Identity Proxy : réglages de l&apos;application changés entre-temps</translation>
    </message>
    <message>
        <source>The settings of the application were changed while you signed on. Try once more.</source>
        <translation>Les réglages de l&apos;application ont été changés pendant votre authentification. Réessayez une fois.</translation>
    </message>
    <message>
        <source>The configuration was modified during the authentication.</source>
        <translation>La configuration a été modifiée pendant l&apos;authentification.</translation>
    </message>
    <message>
        <source>An administrator&apos;s change at that moment.</source>
        <translation>Un changement par un administrateur à ce moment.</translation>
    </message>
    <message>
        <source>Start the sign-on from the beginning.</source>
        <translation>Recommencez l&apos;authentification depuis le début.</translation>
    </message>
    <message>
        <source>A sign-on after the change is complete works.</source>
        <translation>Une authentification après la fin du changement fonctionne.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13BD</name>
    <message>
        <source>Identity Proxy: the sign-on took too long</source>
        <translation>Identity Proxy : l&apos;authentification a duré trop longtemps</translation>
    </message>
    <message>
        <source>The sign-on to the application was not finished in time. Start again and go through without a pause.</source>
        <translation>L&apos;authentification à l&apos;application n&apos;a pas été terminée à temps. Recommencez et allez jusqu&apos;au bout sans pause.</translation>
    </message>
    <message>
        <source>The SAML request was not completed in the time allowed.</source>
        <translation>La requête SAML n&apos;a pas été achevée dans le temps permis.</translation>
    </message>
    <message>
        <source>A slow network, or a second factor that was confirmed late.</source>
        <translation>Un réseau lent, ou un second facteur confirmé tard.</translation>
    </message>
    <message>
        <source>Retry and confirm the second factor promptly.</source>
        <translation>Réessayez et confirmez vite le second facteur.</translation>
    </message>
    <message>
        <source>Measure the delay to Zscaler if several users report it.</source>
        <translation>Mesurez le délai vers Zscaler si plusieurs utilisateurs le signalent.</translation>
    </message>
    <message>
        <source>The sign-on completes within its time.</source>
        <translation>L&apos;authentification s&apos;achève dans son délai.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C1</name>
    <message>
        <source>Identity Proxy: wrong password of a hosted user</source>
        <translation>Identity Proxy : mot de passe erroné d&apos;un utilisateur hébergé</translation>
    </message>
    <message>
        <source>The password for the account that is stored at Zscaler itself is not right.</source>
        <translation>Le mot de passe du compte enregistré chez Zscaler même n&apos;est pas juste.</translation>
    </message>
    <message>
        <source>The user belongs to Zscaler&apos;s hosted user database and typed a wrong password.</source>
        <translation>L&apos;utilisateur appartient à la base d&apos;utilisateurs hébergée de Zscaler et a tapé un mot de passe erroné.</translation>
    </message>
    <message>
        <source>A typing error, or the Windows password used by mistake: the hosted password is a separate one.</source>
        <translation>Une faute de frappe, ou le mot de passe Windows par mégarde : le mot de passe hébergé est distinct.</translation>
    </message>
    <message>
        <source>Type the password of the Zscaler account, not that of Windows.</source>
        <translation>Tapez le mot de passe du compte Zscaler, pas celui de Windows.</translation>
    </message>
    <message>
        <source>Set a new password for the hosted user if it is forgotten.</source>
        <translation>Fixez un nouveau mot de passe pour l&apos;utilisateur hébergé s&apos;il est oublié.</translation>
    </message>
    <message>
        <source>The sign-on with the hosted password succeeds.</source>
        <translation>L&apos;authentification avec le mot de passe hébergé réussit.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C2</name>
    <message>
        <source>Identity Proxy: the Authentication Bridge cannot be reached</source>
        <translation>Identity Proxy : l&apos;Authentication Bridge est injoignable</translation>
    </message>
    <message>
        <source>Zscaler could not reach the server in your company that checks the passwords.</source>
        <translation>Zscaler n&apos;a pas pu joindre le serveur de votre entreprise qui vérifie les mots de passe.</translation>
    </message>
    <message>
        <source>The user comes through the Zscaler Authentication Bridge, and the connection to it fails; also shown as 0x13C3.</source>
        <translation>L&apos;utilisateur passe par la Zscaler Authentication Bridge, et la connexion vers elle échoue ; affiché aussi comme 0x13C3.</translation>
    </message>
    <message>
        <source>The bridge virtual machine is down, or a firewall blocks it.</source>
        <translation>La machine virtuelle du pont est arrêtée, ou un pare-feu la bloque.</translation>
    </message>
    <message>
        <source>Check that the Authentication Bridge runs and shows as connected in the portal.</source>
        <translation>Vérifiez que l&apos;Authentication Bridge fonctionne et apparaît connectée dans le portail.</translation>
    </message>
    <message>
        <source>Open the connections that the bridge needs towards Zscaler.</source>
        <translation>Ouvrez les connexions dont le pont a besoin vers Zscaler.</translation>
    </message>
    <message>
        <source>The portal shows the bridge as connected, and sign-on works.</source>
        <translation>Le portail affiche le pont comme connecté, et l&apos;authentification fonctionne.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C4</name>
    <message>
        <source>Identity Proxy: wrong password at the Authentication Bridge</source>
        <translation>Identity Proxy : mot de passe erroné à l&apos;Authentication Bridge</translation>
    </message>
    <message>
        <source>Your company&apos;s directory refused the password.</source>
        <translation>L&apos;annuaire de votre entreprise a refusé le mot de passe.</translation>
    </message>
    <message>
        <source>The user comes through the Zscaler Authentication Bridge, and the password was wrong.</source>
        <translation>L&apos;utilisateur passe par la Zscaler Authentication Bridge, et le mot de passe était erroné.</translation>
    </message>
    <message>
        <source>A typing error or a password that was changed recently.</source>
        <translation>Une faute de frappe ou un mot de passe changé récemment.</translation>
    </message>
    <message>
        <source>Enter the current directory password.</source>
        <translation>Saisissez le mot de passe actuel de l&apos;annuaire.</translation>
    </message>
    <message>
        <source>Check the account for a lock after several wrong attempts.</source>
        <translation>Vérifiez si le compte est verrouillé après plusieurs essais erronés.</translation>
    </message>
    <message>
        <source>The directory accepts the password through the bridge.</source>
        <translation>L&apos;annuaire accepte le mot de passe par le pont.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C6</name>
    <message>
        <source>Identity Proxy: signed on with another organisation</source>
        <translation>Identity Proxy : authentifié auprès d&apos;une autre organisation</translation>
    </message>
    <message>
        <source>You are still signed on to Zscaler with another company&apos;s account. Sign out there and use the right one.</source>
        <translation>Vous êtes encore authentifié chez Zscaler avec le compte d&apos;une autre entreprise. Déconnectez-vous et utilisez le bon.</translation>
    </message>
    <message>
        <source>The session belongs to an organisation that has no Identity Proxy.</source>
        <translation>La session appartient à une organisation qui n&apos;a pas d&apos;Identity Proxy.</translation>
    </message>
    <message>
        <source>Two Zscaler accounts in one browser, common for consultants.</source>
        <translation>Deux comptes Zscaler dans un navigateur, courant chez les consultants.</translation>
    </message>
    <message>
        <source>Sign out of the present Zscaler account, then sign on with the account that has the Identity Proxy.</source>
        <translation>Déconnectez-vous du compte Zscaler actuel, puis authentifiez-vous avec le compte qui a l&apos;Identity Proxy.</translation>
    </message>
    <message>
        <source>The right organisation shows after the new sign-on.</source>
        <translation>La bonne organisation apparaît après la nouvelle authentification.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C7</name>
    <message>
        <source>Identity Proxy: no key to sign the answer</source>
        <translation>Identity Proxy : pas de clé pour signer la réponse</translation>
    </message>
    <message>
        <source>Zscaler lacks the key with which it would sign the answer to the application.</source>
        <translation>Zscaler n&apos;a pas la clé avec laquelle il signerait la réponse à l&apos;application.</translation>
    </message>
    <message>
        <source>There is no signing key for the SAML response.</source>
        <translation>Il n&apos;y a pas de clé de signature pour la réponse SAML.</translation>
    </message>
    <message>
        <source>The certificate of the identity provider settings is missing or was removed.</source>
        <translation>Le certificat des réglages du fournisseur d&apos;identité manque ou a été retiré.</translation>
    </message>
    <message>
        <source>Check the SAML signing certificate of the Identity Proxy; create or choose one.</source>
        <translation>Vérifiez le certificat de signature SAML de l&apos;Identity Proxy ; créez-en ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Report it if a certificate is set and the code stays.</source>
        <translation>Signalez-le si un certificat est en place et que le code persiste.</translation>
    </message>
    <message>
        <source>The response is signed and the application accepts it.</source>
        <translation>La réponse est signée et l&apos;application l&apos;accepte.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C8</name>
    <message>
        <source>Identity Proxy: wrong way of sending the request</source>
        <translation>Identity Proxy : mauvais mode d&apos;envoi de la requête</translation>
    </message>
    <message>
        <source>The application sent its request in a form that Zscaler does not take here.</source>
        <translation>L&apos;application a envoyé sa requête sous une forme que Zscaler n&apos;accepte pas ici.</translation>
    </message>
    <message>
        <source>The service expected a POST request and got another one.</source>
        <translation>Le service attendait une requête POST et en a reçu une autre.</translation>
    </message>
    <message>
        <source>The application is set to the redirect binding.</source>
        <translation>L&apos;application est réglée sur la liaison par redirection.</translation>
    </message>
    <message>
        <source>Set the SAML binding of the application to HTTP POST.</source>
        <translation>Réglez la liaison SAML de l&apos;application sur HTTP POST.</translation>
    </message>
    <message>
        <source>A capture in the browser shows a POST to the sign-on address.</source>
        <translation>Une capture dans le navigateur montre un POST vers l&apos;adresse d&apos;authentification.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13C9</name>
    <message>
        <source>Identity Proxy: the company was deleted meanwhile</source>
        <translation>Identity Proxy : l&apos;entreprise a été supprimée entre-temps</translation>
    </message>
    <message>
        <source>The company&apos;s entry at Zscaler was removed while the sign-on was going on.</source>
        <translation>L&apos;entrée de l&apos;entreprise chez Zscaler a été supprimée pendant l&apos;authentification.</translation>
    </message>
    <message>
        <source>The organisation disappeared during the authentication.</source>
        <translation>L&apos;organisation a disparu pendant l&apos;authentification.</translation>
    </message>
    <message>
        <source>A tenant that was closed or moved.</source>
        <translation>Un tenant fermé ou déplacé.</translation>
    </message>
    <message>
        <source>Find out with Zscaler what became of the tenant.</source>
        <translation>Voyez avec Zscaler ce qu&apos;est devenu le tenant.</translation>
    </message>
    <message>
        <source>The tenant exists and sign-on works.</source>
        <translation>Le tenant existe et l&apos;authentification fonctionne.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13CA</name>
    <message>
        <source>Identity Proxy: the identity provider was switched off</source>
        <translation>Identity Proxy : le fournisseur d&apos;identité a été désactivé</translation>
    </message>
    <message>
        <source>The identity provider of your company was disabled during the sign-on.</source>
        <translation>Le fournisseur d&apos;identité de votre entreprise a été désactivé pendant l&apos;authentification.</translation>
    </message>
    <message>
        <source>The IdP is disabled in the portal at that moment.</source>
        <translation>L&apos;IdP est désactivé dans le portail à ce moment.</translation>
    </message>
    <message>
        <source>A change by an administrator, or an expired set-up.</source>
        <translation>Un changement par un administrateur, ou une configuration expirée.</translation>
    </message>
    <message>
        <source>Enable the identity provider for the organisation again.</source>
        <translation>Réactivez le fournisseur d&apos;identité pour l&apos;organisation.</translation>
    </message>
    <message>
        <source>The identity provider shows as enabled.</source>
        <translation>Le fournisseur d&apos;identité apparaît comme activé.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13CB</name>
    <message>
        <source>Identity Proxy: the cookie is not valid</source>
        <translation>Identity Proxy : le cookie n&apos;est pas valide</translation>
    </message>
    <message>
        <source>The browser&apos;s cookie for this sign-on cannot be used. Clearing cookies helps in most cases.</source>
        <translation>Le cookie du navigateur pour cette authentification est inutilisable. Effacer les cookies aide dans la plupart des cas.</translation>
    </message>
    <message>
        <source>The cookie that comes with the request fails the check.</source>
        <translation>Le cookie joint à la requête échoue au contrôle.</translation>
    </message>
    <message>
        <source>An old, cut or foreign cookie.</source>
        <translation>Un cookie ancien, tronqué ou étranger.</translation>
    </message>
    <message>
        <source>Clear the cookies for Zscaler and the application, then sign on again.</source>
        <translation>Effacez les cookies de Zscaler et de l&apos;application, puis authentifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The new cookie is accepted.</source>
        <translation>Le nouveau cookie est accepté.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:0x13CC</name>
    <message>
        <source>Identity Proxy: application removed during the sign-on</source>
        <translation>Identity Proxy : application retirée pendant l&apos;authentification</translation>
    </message>
    <message>
        <source>The application was switched off or removed in Zscaler while you signed on.</source>
        <translation>L&apos;application a été désactivée ou retirée dans Zscaler pendant votre authentification.</translation>
    </message>
    <message>
        <source>The configuration of the application was disabled or deleted; also shown as 0x13CD.</source>
        <translation>La configuration de l&apos;application a été désactivée ou supprimée ; affiché aussi comme 0x13CD.</translation>
    </message>
    <message>
        <source>A change by an administrator in the middle of a sign-on.</source>
        <translation>Un changement par un administrateur au milieu d&apos;une authentification.</translation>
    </message>
    <message>
        <source>Restore or enable the application if it is still needed.</source>
        <translation>Restaurez ou activez l&apos;application si elle est encore nécessaire.</translation>
    </message>
    <message>
        <source>The application is present and enabled in the portal.</source>
        <translation>L&apos;application est présente et activée dans le portail.</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>affiché par Zscaler ; Identity Proxy (SAML), pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:100</name>
    <message>
        <source>LDAP search filter is not valid</source>
        <translation>Le filtre de recherche LDAP n&apos;est pas valide</translation>
    </message>
    <message>
        <source>Zscaler could not search your company&apos;s directory because its search rule has a mistake. No user can repair that; the Zscaler administrator has to.</source>
        <translation>Zscaler n&apos;a pas pu chercher dans l&apos;annuaire de votre entreprise, car sa règle de recherche contient une erreur. Aucun utilisateur ne peut le réparer ; c&apos;est à l&apos;administrateur Zscaler.</translation>
    </message>
    <message>
        <source>A user signs on with a password form, and Zscaler searches the directory with a filter that is not correct LDAP syntax.</source>
        <translation>Un utilisateur s&apos;authentifie par un formulaire de mot de passe, et Zscaler cherche dans l&apos;annuaire avec un filtre dont la syntaxe LDAP est incorrecte.</translation>
    </message>
    <message>
        <source>A typing error in the search filter of the Zscaler admin portal, often a bracket that does not close.</source>
        <translation>Une faute de frappe dans le filtre de recherche du portail d&apos;administration Zscaler, souvent une parenthèse non fermée.</translation>
    </message>
    <message>
        <source>Correct the filter, and test exactly the same filter with ldapsearch against the directory server.</source>
        <translation>Corrigez le filtre, et testez exactement le même filtre avec ldapsearch sur le serveur d&apos;annuaire.</translation>
    </message>
    <message>
        <source>The same filter works in ldapsearch, and a test user can sign on.</source>
        <translation>Le même filtre fonctionne dans ldapsearch, et un utilisateur de test peut s&apos;authentifier.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>affiché par Zscaler ; authentification LDAP, pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:101</name>
    <message>
        <source>Wrong password in Zscaler&apos;s sign-on form</source>
        <translation>Mot de passe erroné dans le formulaire d&apos;authentification de Zscaler</translation>
    </message>
    <message>
        <source>The password typed into the Zscaler form is not the right one. Please type it again, with an eye on caps lock and keyboard language.</source>
        <translation>Le mot de passe tapé dans le formulaire Zscaler n&apos;est pas le bon. Veuillez le retaper en surveillant Verr. Maj et la langue du clavier.</translation>
    </message>
    <message>
        <source>Password sign-on against the company directory, not Windows single sign-on.</source>
        <translation>Authentification par mot de passe auprès de l&apos;annuaire de l&apos;entreprise, pas l&apos;authentification unique Windows.</translation>
    </message>
    <message>
        <source>A mistyped or an old password.</source>
        <translation>Un mot de passe mal tapé ou ancien.</translation>
    </message>
    <message>
        <source>The password was changed in the directory a moment ago and another directory server answered.</source>
        <translation>Le mot de passe vient d&apos;être changé dans l&apos;annuaire et un autre serveur d&apos;annuaire a répondu.</translation>
    </message>
    <message>
        <source>Type the current Windows password once more.</source>
        <translation>Tapez encore une fois le mot de passe Windows actuel.</translation>
    </message>
    <message>
        <source>Reset the password in the directory if the user no longer knows it.</source>
        <translation>Réinitialisez le mot de passe dans l&apos;annuaire si l&apos;utilisateur ne le connaît plus.</translation>
    </message>
    <message>
        <source>The form accepts the password, and the web page follows.</source>
        <translation>Le formulaire accepte le mot de passe, et la page web suit.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>affiché par Zscaler ; authentification LDAP, pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:102</name>
    <message>
        <source>The directory server closed the connection</source>
        <translation>Le serveur d&apos;annuaire a fermé la connexion</translation>
    </message>
    <message>
        <source>The line between Zscaler and your company&apos;s directory broke for a moment. Trying again usually helps.</source>
        <translation>La liaison entre Zscaler et l&apos;annuaire de votre entreprise s&apos;est coupée un instant. Réessayer aide en général.</translation>
    </message>
    <message>
        <source>The directory server ends the LDAP connection while Zscaler is checking a user.</source>
        <translation>Le serveur d&apos;annuaire termine la connexion LDAP pendant que Zscaler vérifie un utilisateur.</translation>
    </message>
    <message>
        <source>A restart or an overload of the directory server, a firewall that cuts idle connections.</source>
        <translation>Un redémarrage ou une surcharge du serveur d&apos;annuaire, un pare-feu qui coupe les connexions inactives.</translation>
    </message>
    <message>
        <source>Wait a minute and sign on again.</source>
        <translation>Attendez une minute et authentifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>If it happens often, look for idle timeouts on the way from Zscaler to the directory server.</source>
        <translation>Si cela arrive souvent, cherchez des délais d&apos;inactivité sur le chemin de Zscaler au serveur d&apos;annuaire.</translation>
    </message>
    <message>
        <source>Sign-on works at the second attempt and stays stable for the day.</source>
        <translation>L&apos;authentification fonctionne au second essai et reste stable dans la journée.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>affiché par Zscaler ; authentification LDAP, pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:103</name>
    <message>
        <source>LDAP search finds no such user</source>
        <translation>La recherche LDAP ne trouve pas cet utilisateur</translation>
    </message>
    <message>
        <source>Zscaler asked your company&apos;s directory for this name and got no hit. Either the name is typed differently or the search looks in the wrong place.</source>
        <translation>Zscaler a cherché ce nom dans l&apos;annuaire de votre entreprise sans résultat. Soit le nom s&apos;écrit autrement, soit la recherche regarde au mauvais endroit.</translation>
    </message>
    <message>
        <source>The live search by e-mail address or user name, depending on the advanced search setting, has no result.</source>
        <translation>La recherche en direct par adresse e-mail ou nom d&apos;utilisateur, selon le réglage de recherche avancée, ne donne rien.</translation>
    </message>
    <message>
        <source>The user typed the short name where the e-mail address is expected, or the reverse.</source>
        <translation>L&apos;utilisateur a tapé le nom court là où l&apos;adresse e-mail est attendue, ou l&apos;inverse.</translation>
    </message>
    <message>
        <source>The search base or filter leaves out the part of the directory where the account is.</source>
        <translation>La base ou le filtre de recherche laisse de côté la partie de l&apos;annuaire où est le compte.</translation>
    </message>
    <message>
        <source>Ask which name was typed and try the other form, e-mail address or logon name.</source>
        <translation>Demandez quel nom a été tapé et essayez l&apos;autre forme, adresse e-mail ou nom d&apos;ouverture de session.</translation>
    </message>
    <message>
        <source>Run the configured query by hand with ldapsearch and widen the search base where needed.</source>
        <translation>Exécutez à la main avec ldapsearch la requête configurée et élargissez la base de recherche au besoin.</translation>
    </message>
    <message>
        <source>ldapsearch with the portal&apos;s query returns exactly one entry for the user.</source>
        <translation>ldapsearch avec la requête du portail renvoie exactement une entrée pour l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>affiché par Zscaler ; authentification LDAP, pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:104</name>
    <message>
        <source>The user&apos;s directory name could not be read</source>
        <translation>Le nom d&apos;annuaire de l&apos;utilisateur n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>Zscaler found you in the directory but could not read the full directory name that it needs to check the password. Your directory team has to look at it.</source>
        <translation>Zscaler vous a trouvé dans l&apos;annuaire mais n&apos;a pas pu lire le nom d&apos;annuaire complet nécessaire à la vérification du mot de passe. Votre équipe annuaire doit l&apos;examiner.</translation>
    </message>
    <message>
        <source>The distinguished name (DN) does not come back from the LDAP library.</source>
        <translation>Le nom unique (DN) ne revient pas de la bibliothèque LDAP.</translation>
    </message>
    <message>
        <source>Unusual characters in the DN, or a bind account that may not read it.</source>
        <translation>Des caractères inhabituels dans le DN, ou un compte de liaison qui ne peut pas le lire.</translation>
    </message>
    <message>
        <source>Read the entry with the bind account of Zscaler and check that the DN comes back and contains no odd characters.</source>
        <translation>Lisez l&apos;entrée avec le compte de liaison de Zscaler et vérifiez que le DN revient sans caractères bizarres.</translation>
    </message>
    <message>
        <source>ldapsearch with the bind account shows the dn line of the user.</source>
        <translation>ldapsearch avec le compte de liaison affiche la ligne dn de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>affiché par Zscaler ; authentification LDAP, pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:105</name>
    <message>
        <source>LDAP bind as the user failed</source>
        <translation>Échec de la liaison LDAP au nom de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Zscaler tried to sign in to your directory in your name and was refused. The directory name may be out of date, or the account may not sign in that way.</source>
        <translation>Zscaler a essayé de s&apos;authentifier en votre nom auprès de votre annuaire et a été refusé. Le nom d&apos;annuaire est peut-être périmé, ou le compte ne peut pas s&apos;authentifier ainsi.</translation>
    </message>
    <message>
        <source>After the search, the bind with the user&apos;s DN and password does not succeed.</source>
        <translation>Après la recherche, la liaison avec le DN et le mot de passe de l&apos;utilisateur ne réussit pas.</translation>
    </message>
    <message>
        <source>The DN changed, for instance after a move to another organisational unit.</source>
        <translation>Le DN a changé, par exemple après un déplacement dans une autre unité d&apos;organisation.</translation>
    </message>
    <message>
        <source>The account is locked, disabled, or must change its password first.</source>
        <translation>Le compte est verrouillé, désactivé, ou doit d&apos;abord changer son mot de passe.</translation>
    </message>
    <message>
        <source>Check the state of the account in the directory: locked, disabled, password expired.</source>
        <translation>Vérifiez l&apos;état du compte dans l&apos;annuaire : verrouillé, désactivé, mot de passe expiré.</translation>
    </message>
    <message>
        <source>Try a manual bind with the same DN; run the synchronisation if the DN is old.</source>
        <translation>Essayez une liaison manuelle avec le même DN ; lancez la synchronisation si le DN est ancien.</translation>
    </message>
    <message>
        <source>A manual bind with the user&apos;s current DN succeeds, and so does the form.</source>
        <translation>Une liaison manuelle avec le DN actuel de l&apos;utilisateur réussit, et le formulaire aussi.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>affiché par Zscaler ; authentification LDAP, pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:106</name>
    <message>
        <source>A deleted user tries to sign on</source>
        <translation>Un utilisateur supprimé essaie de s&apos;authentifier</translation>
    </message>
    <message>
        <source>Zscaler has marked this user as deleted. If you still work here, your entry has to be synchronised again.</source>
        <translation>Zscaler a marqué cet utilisateur comme supprimé. Si vous travaillez encore ici, votre entrée doit être resynchronisée.</translation>
    </message>
    <message>
        <source>Somebody whose entry is no longer among the synchronised users signs on.</source>
        <translation>Quelqu&apos;un dont l&apos;entrée n&apos;est plus parmi les utilisateurs synchronisés s&apos;authentifie.</translation>
    </message>
    <message>
        <source>The account was disabled, moved or filtered out, and the synchronisation removed it.</source>
        <translation>Le compte a été désactivé, déplacé ou exclu par un filtre, et la synchronisation l&apos;a retiré.</translation>
    </message>
    <message>
        <source>Find out whether the person should still have access.</source>
        <translation>Voyez si la personne doit encore avoir accès.</translation>
    </message>
    <message>
        <source>Look for the user in the synchronised list; if missing by mistake, correct the filter and synchronise.</source>
        <translation>Cherchez l&apos;utilisateur dans la liste synchronisée ; s&apos;il manque par erreur, corrigez le filtre et synchronisez.</translation>
    </message>
    <message>
        <source>The user is in the synchronised list again.</source>
        <translation>L&apos;utilisateur est de nouveau dans la liste synchronisée.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>affiché par Zscaler ; authentification LDAP, pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:108</name>
    <message>
        <source>No second directory is configured for this user</source>
        <translation>Aucun second annuaire n&apos;est configuré pour cet utilisateur</translation>
    </message>
    <message>
        <source>Your account belongs to a second directory of the company, but Zscaler has no settings for a second one. Zscaler has to correct its records.</source>
        <translation>Votre compte appartient à un second annuaire de l&apos;entreprise, mais Zscaler n&apos;a pas de réglages pour un second. Zscaler doit corriger ses données.</translation>
    </message>
    <message>
        <source>A user who came from a secondary directory signs on while no secondary LDAP server is set up.</source>
        <translation>Un utilisateur venu d&apos;un annuaire secondaire s&apos;authentifie alors qu&apos;aucun serveur LDAP secondaire n&apos;est configuré.</translation>
    </message>
    <message>
        <source>The secondary directory was removed from the configuration, and marks of it remain on the users.</source>
        <translation>L&apos;annuaire secondaire a été retiré de la configuration, et des marques en restent sur les utilisateurs.</translation>
    </message>
    <message>
        <source>Run one synchronisation preview and one synchronisation for the organisation.</source>
        <translation>Lancez pour l&apos;organisation un aperçu de synchronisation puis une synchronisation.</translation>
    </message>
    <message>
        <source>Have Zscaler remove the marks of the secondary directory if that does not help.</source>
        <translation>Si cela n&apos;aide pas, faites retirer par Zscaler les marques de l&apos;annuaire secondaire.</translation>
    </message>
    <message>
        <source>Users of the former second directory can sign on.</source>
        <translation>Les utilisateurs de l&apos;ancien second annuaire peuvent s&apos;authentifier.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>affiché par Zscaler ; authentification LDAP, pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:109</name>
    <message>
        <source>Sign-on waits for the directory synchronisation</source>
        <translation>L&apos;authentification attend la synchronisation de l&apos;annuaire</translation>
    </message>
    <message>
        <source>Zscaler is just now updating its list of users and lets nobody sign on meanwhile. Please try again in a while.</source>
        <translation>Zscaler met en ce moment à jour sa liste d&apos;utilisateurs et ne laisse personne s&apos;authentifier. Veuillez réessayer un peu plus tard.</translation>
    </message>
    <message>
        <source>The synchronisation with the company&apos;s directory is running.</source>
        <translation>La synchronisation avec l&apos;annuaire de l&apos;entreprise est en cours.</translation>
    </message>
    <message>
        <source>A large or a first synchronisation that takes long.</source>
        <translation>Une grande ou une première synchronisation qui dure longtemps.</translation>
    </message>
    <message>
        <source>Wait until the synchronisation has ended, then sign on again.</source>
        <translation>Attendez la fin de la synchronisation, puis authentifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Move big synchronisations out of working hours.</source>
        <translation>Placez les grandes synchronisations hors des heures de travail.</translation>
    </message>
    <message>
        <source>The portal shows the synchronisation as finished, and sign-on works.</source>
        <translation>Le portail affiche la synchronisation comme terminée, et l&apos;authentification fonctionne.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>affiché par Zscaler ; authentification LDAP, pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:110</name>
    <message>
        <source>Zscaler&apos;s own directory password is wrong</source>
        <translation>Le mot de passe d&apos;annuaire de Zscaler lui-même est erroné</translation>
    </message>
    <message>
        <source>The account with which Zscaler reads your company&apos;s directory cannot sign in. That hits all users of this form, not only you.</source>
        <translation>Le compte avec lequel Zscaler lit l&apos;annuaire de votre entreprise ne peut pas s&apos;authentifier. Cela touche tous les utilisateurs de ce formulaire, pas seulement vous.</translation>
    </message>
    <message>
        <source>The bind with the administrator&apos;s LDAP account is refused.</source>
        <translation>La liaison avec le compte LDAP de l&apos;administrateur est refusée.</translation>
    </message>
    <message>
        <source>The password of the bind account was changed or has expired, and the portal still has the old one.</source>
        <translation>Le mot de passe du compte de liaison a été changé ou a expiré, et le portail a encore l&apos;ancien.</translation>
    </message>
    <message>
        <source>Enter the current password of the bind account in the portal and test the connection.</source>
        <translation>Saisissez le mot de passe actuel du compte de liaison dans le portail et testez la connexion.</translation>
    </message>
    <message>
        <source>Give the bind account a password that does not expire unannounced, and check that it is not locked.</source>
        <translation>Donnez au compte de liaison un mot de passe qui n&apos;expire pas sans prévenir, et vérifiez qu&apos;il n&apos;est pas verrouillé.</translation>
    </message>
    <message>
        <source>The connection test of the portal succeeds.</source>
        <translation>Le test de connexion du portail réussit.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>affiché par Zscaler ; authentification LDAP, pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:111</name>
    <message>
        <source>Internal error while checking an LDAP sign-on</source>
        <translation>Erreur interne lors de la vérification d&apos;une authentification LDAP</translation>
    </message>
    <message>
        <source>Zscaler had an internal problem while it checked the password. Please try once more; if it stays, Zscaler has to look.</source>
        <translation>Zscaler a eu un problème interne en vérifiant le mot de passe. Veuillez réessayer une fois ; si cela persiste, Zscaler doit regarder.</translation>
    </message>
    <message>
        <source>The check of a sign-on form fails inside the service, with no closer reason.</source>
        <translation>La vérification d&apos;un formulaire d&apos;authentification échoue dans le service, sans raison plus précise.</translation>
    </message>
    <message>
        <source>A passing fault of the service.</source>
        <translation>Un défaut passager du service.</translation>
    </message>
    <message>
        <source>Sign on a second time after a short break.</source>
        <translation>Authentifiez-vous une seconde fois après une courte pause.</translation>
    </message>
    <message>
        <source>Report the time and the user name if the code comes back.</source>
        <translation>Signalez l&apos;heure et le nom de l&apos;utilisateur si le code revient.</translation>
    </message>
    <message>
        <source>The next attempts to sign on pass without this code.</source>
        <translation>Les essais d&apos;authentification suivants passent sans ce code.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>affiché par Zscaler ; authentification LDAP, pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:112</name>
    <message>
        <source>The advanced LDAP search cannot run</source>
        <translation>La recherche LDAP avancée ne peut pas s&apos;exécuter</translation>
    </message>
    <message>
        <source>Your company uses a special search for sign-on names, and this search has a mistake. The Zscaler administrator needs to correct it.</source>
        <translation>Votre entreprise utilise une recherche spéciale pour les noms de connexion, et cette recherche contient une erreur. L&apos;administrateur Zscaler doit la corriger.</translation>
    </message>
    <message>
        <source>The advanced search filter for logins is in use and cannot be carried out.</source>
        <translation>Le filtre de recherche avancée pour les connexions est actif et ne peut pas être exécuté.</translation>
    </message>
    <message>
        <source>A faulty or unsuitable advanced search filter.</source>
        <translation>Un filtre de recherche avancée fautif ou inadapté.</translation>
    </message>
    <message>
        <source>Test the advanced filter with ldapsearch until it returns the expected users, then save it.</source>
        <translation>Testez le filtre avancé avec ldapsearch jusqu&apos;à ce qu&apos;il renvoie les utilisateurs attendus, puis enregistrez-le.</translation>
    </message>
    <message>
        <source>Users are found by the advanced filter in ldapsearch and in the sign-on form.</source>
        <translation>Les utilisateurs sont trouvés par le filtre avancé dans ldapsearch et dans le formulaire.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>affiché par Zscaler ; authentification LDAP, pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:113</name>
    <message>
        <source>User not among the synchronised users</source>
        <translation>Utilisateur absent des utilisateurs synchronisés</translation>
    </message>
    <message>
        <source>Zscaler has not yet received your account from the company&apos;s directory. After the next update of its list it should work.</source>
        <translation>Zscaler n&apos;a pas encore reçu votre compte de l&apos;annuaire de l&apos;entreprise. Après la prochaine mise à jour de sa liste, cela devrait fonctionner.</translation>
    </message>
    <message>
        <source>The name is valid in the directory, but the last synchronisation did not bring it to Zscaler.</source>
        <translation>Le nom est valide dans l&apos;annuaire, mais la dernière synchronisation ne l&apos;a pas apporté à Zscaler.</translation>
    </message>
    <message>
        <source>A new account, or one outside the synchronised groups.</source>
        <translation>Un compte nouveau, ou hors des groupes synchronisés.</translation>
    </message>
    <message>
        <source>Check that the user is in a synchronised group and start a synchronisation.</source>
        <translation>Vérifiez que l&apos;utilisateur est dans un groupe synchronisé et lancez une synchronisation.</translation>
    </message>
    <message>
        <source>Try again when the helpdesk says that the list is up to date.</source>
        <translation>Réessayez quand le support dit que la liste est à jour.</translation>
    </message>
    <message>
        <source>The user&apos;s entry can be found in the admin portal.</source>
        <translation>L&apos;entrée de l&apos;utilisateur se trouve dans le portail d&apos;administration.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>affiché par Zscaler ; authentification LDAP, pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:114</name>
    <message>
        <source>Connection to the directory was reset</source>
        <translation>La connexion à l&apos;annuaire a été réinitialisée</translation>
    </message>
    <message>
        <source>In the middle of the check the connection to the directory was cut. A second attempt normally works.</source>
        <translation>Au milieu de la vérification, la connexion à l&apos;annuaire a été coupée. Un second essai fonctionne normalement.</translation>
    </message>
    <message>
        <source>A reset arrives on the LDAP connection while a user signs on.</source>
        <translation>Une réinitialisation arrive sur la connexion LDAP pendant qu&apos;un utilisateur s&apos;authentifie.</translation>
    </message>
    <message>
        <source>A firewall or the directory server resets the connection.</source>
        <translation>Un pare-feu ou le serveur d&apos;annuaire réinitialise la connexion.</translation>
    </message>
    <message>
        <source>Start the sign-on again.</source>
        <translation>Recommencez l&apos;authentification.</translation>
    </message>
    <message>
        <source>Search the firewall logs for resets between Zscaler&apos;s addresses and the directory server if it repeats.</source>
        <translation>Si cela se répète, cherchez dans les journaux du pare-feu des réinitialisations entre les adresses de Zscaler et le serveur d&apos;annuaire.</translation>
    </message>
    <message>
        <source>Several sign-ons in a row succeed.</source>
        <translation>Plusieurs authentifications de suite réussissent.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>affiché par Zscaler ; authentification LDAP, pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:115</name>
    <message>
        <source>Settings changed during the sign-on</source>
        <translation>Réglages changés pendant l&apos;authentification</translation>
    </message>
    <message>
        <source>While you signed on, an administrator put new settings into force. Please simply try again.</source>
        <translation>Pendant votre authentification, un administrateur a mis de nouveaux réglages en vigueur. Veuillez simplement réessayer.</translation>
    </message>
    <message>
        <source>New configuration is activated in the admin portal at the very moment of a sign-on.</source>
        <translation>Une nouvelle configuration est activée dans le portail d&apos;administration au moment même d&apos;une authentification.</translation>
    </message>
    <message>
        <source>A change by the Zscaler administrator.</source>
        <translation>Un changement par l&apos;administrateur Zscaler.</translation>
    </message>
    <message>
        <source>Repeat the sign-on.</source>
        <translation>Répétez l&apos;authentification.</translation>
    </message>
    <message>
        <source>Activate changes at quiet hours.</source>
        <translation>Activez les changements aux heures calmes.</translation>
    </message>
    <message>
        <source>The repeated sign-on passes.</source>
        <translation>L&apos;authentification répétée passe.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>affiché par Zscaler ; authentification LDAP, pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:116</name>
    <message>
        <source>The Zscaler entry of this user was deleted</source>
        <translation>L&apos;entrée Zscaler de cet utilisateur a été supprimée</translation>
    </message>
    <message>
        <source>Your entry was taken out of Zscaler&apos;s list of users. If that was a mistake, it can come back with the next synchronisation.</source>
        <translation>Votre entrée a été retirée de la liste des utilisateurs de Zscaler. Si c&apos;était une erreur, elle peut revenir avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Someone signs on whose entry was deleted in the meantime.</source>
        <translation>Quelqu&apos;un dont l&apos;entrée a été supprimée entre-temps s&apos;authentifie.</translation>
    </message>
    <message>
        <source>Removed by an administrator, or dropped by a synchronisation after a change in the directory.</source>
        <translation>Retiré par un administrateur, ou perdu par une synchronisation après un changement dans l&apos;annuaire.</translation>
    </message>
    <message>
        <source>See in the admin log who or what deleted the entry; synchronise again if the user should stay.</source>
        <translation>Voyez dans le journal d&apos;administration qui ou quoi a supprimé l&apos;entrée ; resynchronisez si l&apos;utilisateur doit rester.</translation>
    </message>
    <message>
        <source>The user can sign on again, or it is clear that the access has rightly ended.</source>
        <translation>L&apos;utilisateur peut de nouveau s&apos;authentifier, ou il est clair que l&apos;accès a pris fin à juste titre.</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>affiché par Zscaler ; authentification LDAP, pas Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:391000</name>
    <message>
        <source>Zscaler&apos;s generic error page</source>
        <translation>Page d&apos;erreur générique de Zscaler</translation>
    </message>
    <message>
        <source>Zscaler could not show the page and gives only its general code. The code alone does not say what went wrong, so we need to look a little further.</source>
        <translation>Zscaler n&apos;a pas pu afficher la page et ne donne que son code général. Le code seul ne dit pas ce qui n&apos;allait pas ; il faut donc chercher un peu plus loin.</translation>
    </message>
    <message>
        <source>The service hits an error for which it has no code of its own.</source>
        <translation>Le service rencontre une erreur pour laquelle il n&apos;a pas de code propre.</translation>
    </message>
    <message>
        <source>The newer code lists of Zscaler have this code; the older ones do not.</source>
        <translation>Les listes de codes récentes de Zscaler ont ce code ; les anciennes non.</translation>
    </message>
    <message>
        <source>A fault inside the Zscaler service or in the company&apos;s Zscaler configuration.</source>
        <translation>Un défaut dans le service Zscaler ou dans la configuration Zscaler de l&apos;entreprise.</translation>
    </message>
    <message>
        <source>A passing disturbance: the same page loads a minute later.</source>
        <translation>Une perturbation passagère : la même page se charge une minute plus tard.</translation>
    </message>
    <message>
        <source>Reload the page once, then try another site and another user. Note which of the three fail.</source>
        <translation>Rechargez la page une fois, puis essayez un autre site et un autre utilisateur. Notez lesquels des trois échouent.</translation>
    </message>
    <message>
        <source>Write down the time with the time zone, the address of the page, the user name and the text of the error page.</source>
        <translation>Notez l&apos;heure avec le fuseau horaire, l&apos;adresse de la page, le nom de l&apos;utilisateur et le texte de la page d&apos;erreur.</translation>
    </message>
    <message>
        <source>Open a case with these notes: only Zscaler can see what lies behind the general code.</source>
        <translation>Ouvrez un dossier avec ces notes : Zscaler seul peut voir ce qui se cache derrière le code général.</translation>
    </message>
    <message>
        <source>The page that showed 391000 opens again, in a new browser window too.</source>
        <translation>La page qui affichait 391000 s&apos;ouvre de nouveau, aussi dans une nouvelle fenêtre du navigateur.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>affiché par Zscaler</translation>
    </message>
</context>
<context>
    <name>zen:441000</name>
    <message>
        <source>Zscaler does not know the signed-in user</source>
        <translation>Zscaler ne connaît pas l&apos;utilisateur authentifié</translation>
    </message>
    <message>
        <source>Your sign-on at this computer works. Zscaler read your name from the ticket, but it has no user of that name in your company&apos;s account.</source>
        <translation>Votre authentification sur cet ordinateur fonctionne. Zscaler a lu votre nom dans le ticket, mais n&apos;a pas d&apos;utilisateur de ce nom dans le compte de votre entreprise.</translation>
    </message>
    <message>
        <source>Zscaler could read the Kerberos ticket and then looked up the user name in it without success.</source>
        <translation>Zscaler a pu lire le ticket Kerberos et y a cherché le nom d&apos;utilisateur sans succès.</translation>
    </message>
    <message>
        <source>The user was deleted in Zscaler, or was never created there: Kerberos does not create users.</source>
        <translation>L&apos;utilisateur a été supprimé dans Zscaler, ou n&apos;y a jamais été créé : Kerberos ne crée pas d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>The user was not provisioned in Zscaler, or the directory synchronisation has not run since the account was made.</source>
        <translation>L&apos;utilisateur n&apos;a pas été provisionné dans Zscaler, ou la synchronisation de l&apos;annuaire n&apos;a pas tourné depuis la création du compte.</translation>
    </message>
    <message>
        <source>The login attribute differs: Kerberos sends the short logon name with the Windows domain, for instance jdoe@corp.example.com, while Zscaler holds the e-mail address.</source>
        <translation>L&apos;attribut de connexion diffère : Kerberos envoie le nom d&apos;ouverture de session court avec le domaine Windows, par exemple jdoe@corp.example.com, tandis que Zscaler a l&apos;adresse e-mail.</translation>
    </message>
    <message>
        <source>The user is signed in with another account than expected, for instance an administrator&apos;s or a test account.</source>
        <translation>L&apos;utilisateur a ouvert sa session avec un autre compte que prévu, par exemple d&apos;administrateur ou de test.</translation>
    </message>
    <message>
        <source>Run klist and read the line &quot;Client:&quot;. Compare this name, letter by letter, with the login name in the Zscaler admin portal.</source>
        <translation>Exécutez klist et lisez la ligne &quot;Client:&quot;. Comparez ce nom, lettre par lettre, avec le nom de connexion dans le portail d&apos;administration Zscaler.</translation>
    </message>
    <message>
        <source>Add the user in Zscaler, or run the directory synchronisation and check that this user comes with it.</source>
        <translation>Ajoutez l&apos;utilisateur dans Zscaler, ou lancez la synchronisation de l&apos;annuaire et vérifiez que cet utilisateur arrive avec elle.</translation>
    </message>
    <message>
        <source>If many users are affected, map the login attribute of the provisioning to sAMAccountName with the Windows domain.</source>
        <translation>Si beaucoup d&apos;utilisateurs sont touchés, mappez l&apos;attribut de connexion du provisionnement sur sAMAccountName avec le domaine Windows.</translation>
    </message>
    <message>
        <source>After the user was added, close the browser, open it again and load any page: no error page appears, and the Zscaler web log shows the user&apos;s name.</source>
        <translation>Après l&apos;ajout de l&apos;utilisateur, fermez le navigateur, rouvrez-le et chargez une page quelconque : aucune page d&apos;erreur n&apos;apparaît, et le journal web de Zscaler affiche le nom de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>affiché par Zscaler</translation>
    </message>
    <message>
        <source>The user is missing in Zscaler</source>
        <translation>L&apos;utilisateur manque dans Zscaler</translation>
    </message>
    <message>
        <source>The user was deleted, or has no entry in the domain that is registered with Zscaler.</source>
        <translation>L&apos;utilisateur a été supprimé, ou n&apos;a pas d&apos;entrée dans le domaine enregistré chez Zscaler.</translation>
    </message>
    <message>
        <source>All tickets are there, klist looks healthy, and other users of the same company get through.</source>
        <translation>Tous les tickets sont là, klist paraît sain, et d&apos;autres utilisateurs de la même entreprise passent.</translation>
    </message>
    <message>
        <source>Let the Zscaler administrator add the user under exactly the name that klist shows as the client.</source>
        <translation>Faites ajouter l&apos;utilisateur par l&apos;administrateur Zscaler exactement sous le nom que klist affiche comme client.</translation>
    </message>
</context>
<context>
    <name>zen:461000</name>
    <message>
        <source>No Zscaler user matches the name in the ticket</source>
        <translation>Aucun utilisateur Zscaler ne correspond au nom du ticket</translation>
    </message>
    <message>
        <source>Windows has proved who you are, but the name it sends does not match any user in the company&apos;s Zscaler account. Someone has to add you there or correct the name.</source>
        <translation>Windows a prouvé qui vous êtes, mais le nom envoyé ne correspond à aucun utilisateur du compte Zscaler de l&apos;entreprise. Quelqu&apos;un doit vous y ajouter ou corriger le nom.</translation>
    </message>
    <message>
        <source>Zscaler prints 461000 for the same situation as 441000; its pages do not tell the two apart.</source>
        <translation>Zscaler affiche 461000 dans la même situation que 441000 ; ses pages ne distinguent pas les deux.</translation>
    </message>
    <message>
        <source>Typical for the first days of a new colleague, after a change of name, or after a move to another domain.</source>
        <translation>Typique des premiers jours d&apos;un nouveau collègue, d&apos;un changement de nom, ou d&apos;un passage à un autre domaine.</translation>
    </message>
    <message>
        <source>The new or renamed account has not yet arrived in Zscaler.</source>
        <translation>Le compte nouveau ou renommé n&apos;est pas encore arrivé dans Zscaler.</translation>
    </message>
    <message>
        <source>The Zscaler entry still carries the old login name after a marriage or a change of department.</source>
        <translation>L&apos;entrée Zscaler porte encore l&apos;ancien nom de connexion après un mariage ou un changement de service.</translation>
    </message>
    <message>
        <source>The account lives in a domain of the forest from which Zscaler takes no users.</source>
        <translation>Le compte est dans un domaine de la forêt dont Zscaler ne prend pas d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>Ask when the account was created or renamed. If that was today, wait for the next synchronisation or ask for an extra run.</source>
        <translation>Demandez quand le compte a été créé ou renommé. Si c&apos;est aujourd&apos;hui, attendez la prochaine synchronisation ou demandez-en une de plus.</translation>
    </message>
    <message>
        <source>Give the Zscaler administrator the client line of klist word for word, with upper and lower case.</source>
        <translation>Donnez à l&apos;administrateur Zscaler la ligne client de klist mot pour mot, majuscules et minuscules comprises.</translation>
    </message>
    <message>
        <source>Search the user list for the short name; correct the entry or create it, then activate the change.</source>
        <translation>Cherchez le nom court dans la liste des utilisateurs ; corrigez ou créez l&apos;entrée, puis appliquez le changement.</translation>
    </message>
    <message>
        <source>The Zscaler user list shows the name of klist&apos;s client line, and the user can browse after restarting the browser.</source>
        <translation>La liste des utilisateurs Zscaler affiche le nom de la ligne client de klist, et l&apos;utilisateur peut naviguer après avoir redémarré le navigateur.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>affiché par Zscaler</translation>
    </message>
    <message>
        <source>The name in Zscaler is another one</source>
        <translation>Le nom dans Zscaler est différent</translation>
    </message>
    <message>
        <source>The user was removed from Zscaler or cannot be found in the domain that is registered there.</source>
        <translation>L&apos;utilisateur a été retiré de Zscaler ou est introuvable dans le domaine qui y est enregistré.</translation>
    </message>
    <message>
        <source>Only this user sees the page; on the same computer a colleague&apos;s sign-on works.</source>
        <translation>Cet utilisateur seul voit la page ; sur le même ordinateur, l&apos;authentification d&apos;un collègue fonctionne.</translation>
    </message>
    <message>
        <source>Create or correct the user in Zscaler so that its login name equals the ticket&apos;s client name.</source>
        <translation>Créez ou corrigez l&apos;utilisateur dans Zscaler pour que son nom de connexion soit le nom du client du ticket.</translation>
    </message>
</context>
<context>
    <name>zen:451000</name>
    <message>
        <source>Your company&apos;s domain is not registered with Zscaler</source>
        <translation>Le domaine de votre entreprise n&apos;est pas enregistré chez Zscaler</translation>
    </message>
    <message>
        <source>Zscaler received a valid sign-on, but it comes from a Windows domain that Zscaler does not count as one of your company&apos;s. Zscaler itself has to add the domain.</source>
        <translation>Zscaler a reçu une authentification valide, mais d&apos;un domaine Windows que Zscaler ne compte pas parmi ceux de votre entreprise. C&apos;est à Zscaler d&apos;ajouter le domaine.</translation>
    </message>
    <message>
        <source>The realm of the user, which is the part after the @ in the client name, is not among the registered domains of the tenant.</source>
        <translation>Le realm de l&apos;utilisateur, c&apos;est-à-dire la partie après le @ du nom du client, n&apos;est pas parmi les domaines enregistrés du tenant.</translation>
    </message>
    <message>
        <source>Often the first test of a new domain, after a merger, or in a forest with several domains.</source>
        <translation>Souvent le premier test d&apos;un nouveau domaine, après une fusion, ou dans une forêt à plusieurs domaines.</translation>
    </message>
    <message>
        <source>The Windows domain, such as CORP.EXAMPLE.COM, was never registered, only the mail domain example.com.</source>
        <translation>Le domaine Windows, comme CORP.EXAMPLE.COM, n&apos;a jamais été enregistré, seulement le domaine de messagerie example.com.</translation>
    </message>
    <message>
        <source>A new child domain or a second forest came into use without telling Zscaler.</source>
        <translation>Un nouveau domaine enfant ou une seconde forêt est entré en service sans prévenir Zscaler.</translation>
    </message>
    <message>
        <source>The tenant is on another Zscaler cloud than the one the computer talks to.</source>
        <translation>Le tenant est sur un autre cloud Zscaler que celui auquel l&apos;ordinateur s&apos;adresse.</translation>
    </message>
    <message>
        <source>Note the realm from the client line of klist and ask whether users of other domains get through.</source>
        <translation>Notez le realm de la ligne client de klist et demandez si des utilisateurs d&apos;autres domaines passent.</translation>
    </message>
    <message>
        <source>Compare that realm with the list of domains in the company profile of the Zscaler admin portal.</source>
        <translation>Comparez ce realm avec la liste des domaines du profil d&apos;entreprise dans le portail d&apos;administration Zscaler.</translation>
    </message>
    <message>
        <source>Ask Zscaler Support to register the realm for the tenant; customers cannot do this alone.</source>
        <translation>Demandez au support Zscaler d&apos;enregistrer le realm pour le tenant ; les clients ne peuvent pas le faire seuls.</translation>
    </message>
    <message>
        <source>The realm appears in the company profile, and the first user of that domain can browse.</source>
        <translation>Le realm apparaît dans le profil d&apos;entreprise, et le premier utilisateur de ce domaine peut naviguer.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>affiché par Zscaler</translation>
    </message>
    <message>
        <source>The realm is not registered</source>
        <translation>Le realm n&apos;est pas enregistré</translation>
    </message>
    <message>
        <source>The user&apos;s realm is none of the domains that Zscaler has on record for the company.</source>
        <translation>Le realm de l&apos;utilisateur n&apos;est aucun des domaines que Zscaler connaît pour l&apos;entreprise.</translation>
    </message>
    <message>
        <source>Everybody from one domain sees the page, while users from another domain of the company do not.</source>
        <translation>Tous ceux d&apos;un domaine voient la page, tandis que les utilisateurs d&apos;un autre domaine de l&apos;entreprise ne la voient pas.</translation>
    </message>
    <message>
        <source>Ask Zscaler Support to register the realm for the company.</source>
        <translation>Demandez au support Zscaler d&apos;enregistrer le realm pour l&apos;entreprise.</translation>
    </message>
</context>
<context>
    <name>zen:471000</name>
    <message>
        <source>The browser sent no Kerberos ticket to Zscaler</source>
        <translation>Le navigateur n&apos;a envoyé aucun ticket Kerberos à Zscaler</translation>
    </message>
    <message>
        <source>Zscaler asked the browser to sign you on, and the browser answered without a Kerberos ticket, nearly always with the older method NTLM. The reason is somewhere on the way to that ticket: proxy setting, computer, domain controller or trust.</source>
        <translation>Zscaler a demandé au navigateur de vous authentifier, et le navigateur a répondu sans ticket Kerberos, presque toujours avec l&apos;ancienne méthode NTLM. La raison est quelque part sur le chemin vers ce ticket : réglage de proxy, ordinateur, contrôleur de domaine ou approbation.</translation>
    </message>
    <message>
        <source>The browser answers the proxy&apos;s challenge (407) with something else than a Kerberos ticket.</source>
        <translation>Le navigateur répond au défi du proxy (407) par autre chose qu&apos;un ticket Kerberos.</translation>
    </message>
    <message>
        <source>One code stands for five situations. What klist and a capture show tells them apart.</source>
        <translation>Un seul code pour cinq situations. Ce que montrent klist et une capture les distingue.</translation>
    </message>
    <message>
        <source>The wrong PAC file is in use, so the browser talks to an IP address or to a port without Kerberos.</source>
        <translation>Le mauvais fichier PAC est utilisé, et le navigateur s&apos;adresse à une adresse IP ou à un port sans Kerberos.</translation>
    </message>
    <message>
        <source>The computer lacks the Kerberos settings for the Zscaler realm, or the user is not signed in to the domain.</source>
        <translation>L&apos;ordinateur n&apos;a pas les réglages Kerberos du realm Zscaler, ou l&apos;utilisateur n&apos;a pas ouvert de session sur le domaine.</translation>
    </message>
    <message>
        <source>The computer cannot reach a domain controller, for instance at home without VPN.</source>
        <translation>L&apos;ordinateur ne peut pas joindre de contrôleur de domaine, par exemple à la maison sans VPN.</translation>
    </message>
    <message>
        <source>The trust with Zscaler does not allow AES.</source>
        <translation>L&apos;approbation avec Zscaler n&apos;autorise pas AES.</translation>
    </message>
    <message>
        <source>The trust with Zscaler is missing, has a wrong name, or its two sides hold different passwords.</source>
        <translation>L&apos;approbation avec Zscaler manque, a un mauvais nom, ou ses deux côtés ont des mots de passe différents.</translation>
    </message>
    <message>
        <source>All tickets are there and the browser still sends NTLM: an old PAC in its cache, or a browser policy that leaves out negotiate.</source>
        <translation>Tous les tickets sont là et le navigateur envoie quand même NTLM : un ancien PAC dans son cache, ou une stratégie du navigateur sans negotiate.</translation>
    </message>
    <message>
        <source>Run klist purge, open a web page, then run klist. Note which of three tickets are there: krbtgt of the own domain, krbtgt of the Zscaler realm, HTTP for the Zscaler gateway.</source>
        <translation>Exécutez klist purge, ouvrez une page web, puis exécutez klist. Notez lesquels de trois tickets sont là : krbtgt du domaine propre, krbtgt du realm Zscaler, HTTP pour la passerelle Zscaler.</translation>
    </message>
    <message>
        <source>Look up which PAC file the browser uses, and whether it returns a host name with port 8800 and not an IP address.</source>
        <translation>Cherchez quel fichier PAC le navigateur utilise, et s&apos;il renvoie un nom d&apos;hôte avec le port 8800 et non une adresse IP.</translation>
    </message>
    <message>
        <source>Check the two registry keys MitRealms and domain_realm under HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\Kerberos for the Zscaler realm.</source>
        <translation>Vérifiez les deux clés de registre MitRealms et domain_realm sous HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\Kerberos pour le realm Zscaler.</translation>
    </message>
    <message>
        <source>If the ticket krbtgt for the Zscaler realm is missing while the own one is there, check the realm trust: name in capitals, incoming, AES ticked.</source>
        <translation>Si le ticket krbtgt du realm Zscaler manque alors que celui du domaine est là, vérifiez l&apos;approbation de realm : nom en majuscules, entrante, AES coché.</translation>
    </message>
    <message>
        <source>Provide the Kerberos PAC file; give out a new trust password where the two sides do not match.</source>
        <translation>Fournissez le fichier PAC de Kerberos ; donnez un nouveau mot de passe d&apos;approbation là où les deux côtés ne concordent pas.</translation>
    </message>
    <message>
        <source>klist lists all three tickets after a web page was opened, and the page loads without the code.</source>
        <translation>klist liste les trois tickets après l&apos;ouverture d&apos;une page web, et la page se charge sans le code.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>affiché par Zscaler</translation>
    </message>
    <message>
        <source>Occurrence 1: the PAC file is the wrong one</source>
        <translation>Cas 1 : le fichier PAC est le mauvais</translation>
    </message>
    <message>
        <source>The browser uses the default PAC file in place of the Kerberos PAC file, so its traffic goes to the IP address of a Zscaler edge.</source>
        <translation>Le navigateur utilise le fichier PAC par défaut au lieu de celui de Kerberos, et son trafic va à l&apos;adresse IP d&apos;un edge Zscaler.</translation>
    </message>
    <message>
        <source>klist shows neither the ticket of the Zscaler KDC nor that of the Zscaler edge, because for an IP address no ticket can be asked.</source>
        <translation>klist n&apos;affiche ni le ticket du KDC Zscaler ni celui de l&apos;edge Zscaler, car on ne peut pas demander de ticket pour une adresse IP.</translation>
    </message>
    <message>
        <source>Set the Kerberos PAC file. It names the edge by its host name and leads to port 8800.</source>
        <translation>Réglez le fichier PAC de Kerberos. Il désigne l&apos;edge par son nom d&apos;hôte et mène au port 8800.</translation>
    </message>
    <message>
        <source>Occurrence 2: the Kerberos settings did not reach the computer</source>
        <translation>Cas 2 : les réglages Kerberos n&apos;ont pas atteint l&apos;ordinateur</translation>
    </message>
    <message>
        <source>The group policy with the realm mapping has not arrived on this computer.</source>
        <translation>La stratégie de groupe avec le mappage du realm n&apos;est pas arrivée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A capture on the computer shows no question to the domain controller about the Zscaler realm at all.</source>
        <translation>Une capture sur l&apos;ordinateur ne montre aucune demande au contrôleur de domaine au sujet du realm Zscaler.</translation>
    </message>
    <message>
        <source>Check the registry for the Zscaler entries under MitRealms and domain_realm; if they are missing, run gpupdate /force within reach of the domain and sign on again.</source>
        <translation>Vérifiez dans le registre les entrées Zscaler sous MitRealms et domain_realm ; si elles manquent, exécutez gpupdate /force à portée du domaine et rouvrez la session.</translation>
    </message>
    <message>
        <source>Occurrence 2: the policy does not exist in the domain</source>
        <translation>Cas 2 : la stratégie n&apos;existe pas dans le domaine</translation>
    </message>
    <message>
        <source>The settings were never put into a group policy on the domain controller, or the policy is not linked where the computer is.</source>
        <translation>Les réglages n&apos;ont jamais été mis dans une stratégie de groupe sur le contrôleur de domaine, ou la stratégie n&apos;est pas liée là où est l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Other policies arrive, but gpresult lists none with the Zscaler realm, and again no query for Zscaler leaves the computer.</source>
        <translation>D&apos;autres stratégies arrivent, mais gpresult n&apos;en liste aucune avec le realm Zscaler, et là aussi aucune demande pour Zscaler ne quitte l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Have the AD administrator create or link the policy with the host-name-to-realm mapping and the realm&apos;s KDC.</source>
        <translation>Faites créer ou lier par l&apos;administrateur AD la stratégie avec le mappage des noms d&apos;hôte vers le realm et le KDC du realm.</translation>
    </message>
    <message>
        <source>Occurrence 2: the user is not signed in to the domain</source>
        <translation>Cas 2 : l&apos;utilisateur n&apos;a pas ouvert de session sur le domaine</translation>
    </message>
    <message>
        <source>The user works with a local account, a workgroup computer or a computer outside the domain.</source>
        <translation>L&apos;utilisateur travaille avec un compte local, sur un ordinateur de groupe de travail ou hors du domaine.</translation>
    </message>
    <message>
        <source>klist shows no ticket of the own domain either, although a domain controller can be reached.</source>
        <translation>klist n&apos;affiche pas non plus de ticket du domaine propre, bien qu&apos;un contrôleur de domaine soit joignable.</translation>
    </message>
    <message>
        <source>Sign out and sign in with the domain account while the domain can be reached.</source>
        <translation>Fermez la session et rouvrez-la avec le compte de domaine, le domaine étant joignable.</translation>
    </message>
    <message>
        <source>Occurrence 3: the trust does not allow AES</source>
        <translation>Cas 3 : l&apos;approbation n&apos;autorise pas AES</translation>
    </message>
    <message>
        <source>In the properties of the realm trust, AES is not enabled on the domain controller&apos;s side.</source>
        <translation>Dans les propriétés de l&apos;approbation de realm, AES n&apos;est pas activé du côté du contrôleur de domaine.</translation>
    </message>
    <message>
        <source>klist shows neither the Zscaler KDC&apos;s nor the edge&apos;s ticket, and in a capture the own domain controller answers with ETYPE_NOSUPP (14).</source>
        <translation>klist n&apos;affiche ni le ticket du KDC Zscaler ni celui de l&apos;edge, et dans une capture le contrôleur de domaine propre répond ETYPE_NOSUPP (14).</translation>
    </message>
    <message>
        <source>Open the realm trust and tick that the other domain supports Kerberos AES encryption, or use ksetup /setenctypeattr.</source>
        <translation>Ouvrez l&apos;approbation de realm et cochez que l&apos;autre domaine prend en charge le chiffrement AES Kerberos, ou utilisez ksetup /setenctypeattr.</translation>
    </message>
    <message>
        <source>Occurrence 4: there is no trust with Zscaler</source>
        <translation>Cas 4 : il n&apos;y a pas d&apos;approbation avec Zscaler</translation>
    </message>
    <message>
        <source>The realm trust was not set up on the domain controller.</source>
        <translation>L&apos;approbation de realm n&apos;a pas été configurée sur le contrôleur de domaine.</translation>
    </message>
    <message>
        <source>The Zscaler tickets are missing in klist, and the capture shows PRINCIPAL_UNKNOWN (7) for krbtgt of the Zscaler realm; nltest /domain_trusts does not list the cloud.</source>
        <translation>Les tickets Zscaler manquent dans klist, et la capture montre PRINCIPAL_UNKNOWN (7) pour krbtgt du realm Zscaler ; nltest /domain_trusts ne liste pas le cloud.</translation>
    </message>
    <message>
        <source>Create the incoming, non-transitive realm trust for the Zscaler cloud with the password from the Zscaler admin portal.</source>
        <translation>Créez l&apos;approbation de realm entrante et non transitive pour le cloud Zscaler avec le mot de passe du portail d&apos;administration Zscaler.</translation>
    </message>
    <message>
        <source>Occurrence 4: the trust has the wrong name</source>
        <translation>Cas 4 : l&apos;approbation a le mauvais nom</translation>
    </message>
    <message>
        <source>The trust exists, but its name is not the company&apos;s Zscaler cloud, or it is not written in capitals.</source>
        <translation>L&apos;approbation existe, mais son nom n&apos;est pas le cloud Zscaler de l&apos;entreprise, ou il n&apos;est pas écrit en majuscules.</translation>
    </message>
    <message>
        <source>PRINCIPAL_UNKNOWN comes back although nltest /domain_trusts lists a trust that looks similar.</source>
        <translation>PRINCIPAL_UNKNOWN revient bien que nltest /domain_trusts liste une approbation qui paraît semblable.</translation>
    </message>
    <message>
        <source>Compare the name with the cloud name in the Zscaler admin portal; delete the wrong trust and create it anew in upper case.</source>
        <translation>Comparez le nom avec le nom du cloud dans le portail d&apos;administration Zscaler ; supprimez l&apos;approbation erronée et recréez-la en majuscules.</translation>
    </message>
    <message>
        <source>Occurrence 4: the two trust passwords differ</source>
        <translation>Cas 4 : les deux mots de passe de l&apos;approbation diffèrent</translation>
    </message>
    <message>
        <source>The trust was created with a password that Zscaler does not have, or Zscaler&apos;s password was regenerated later.</source>
        <translation>L&apos;approbation a été créée avec un mot de passe que Zscaler n&apos;a pas, ou le mot de passe de Zscaler a été régénéré plus tard.</translation>
    </message>
    <message>
        <source>Zscaler&apos;s page speaks of PRINCIPAL_UNKNOWN; by the protocol one rather sees the krbtgt ticket of the Zscaler realm in klist and then error 31 or 41 from the Zscaler KDC.</source>
        <translation>La page de Zscaler parle de PRINCIPAL_UNKNOWN ; d&apos;après le protocole, on voit plutôt le ticket krbtgt du realm Zscaler dans klist, puis l&apos;erreur 31 ou 41 du KDC Zscaler.</translation>
    </message>
    <message>
        <source>Generate a new trust password in the Zscaler admin portal, delete the trust on the domain controller and create it again with that password. A stored password cannot be read back or compared.</source>
        <translation>Générez un nouveau mot de passe d&apos;approbation dans le portail d&apos;administration Zscaler, supprimez l&apos;approbation sur le contrôleur de domaine et recréez-la avec ce mot de passe. Un mot de passe enregistré ne peut être ni relu ni comparé.</translation>
    </message>
    <message>
        <source>Occurrence 5: the domain controller cannot be reached</source>
        <translation>Cas 5 : le contrôleur de domaine est injoignable</translation>
    </message>
    <message>
        <source>The computer has no connection to its domain controller: no VPN, wrong DNS server, blocked port 88.</source>
        <translation>L&apos;ordinateur n&apos;a pas de connexion à son contrôleur de domaine : pas de VPN, mauvais serveur DNS, port 88 bloqué.</translation>
    </message>
    <message>
        <source>After klist purge and a reload of the page klist stays empty; even the own domain&apos;s ticket does not come back.</source>
        <translation>Après klist purge et le rechargement de la page, klist reste vide ; même le ticket du domaine propre ne revient pas.</translation>
    </message>
    <message>
        <source>Restore the connection: start the VPN, check DNS and port 88, then lock and unlock the computer so that a new ticket is fetched.</source>
        <translation>Rétablissez la connexion : lancez le VPN, vérifiez le DNS et le port 88, puis verrouillez et déverrouillez l&apos;ordinateur pour obtenir un nouveau ticket.</translation>
    </message>
    <message>
        <source>Occurrence 5: DirectAccess misjudges where the computer is</source>
        <translation>Cas 5 : DirectAccess juge mal où est l&apos;ordinateur</translation>
    </message>
    <message>
        <source>The DirectAccess client takes the computer to be in the office when it is outside, or the other way round.</source>
        <translation>Le client DirectAccess croit l&apos;ordinateur au bureau alors qu&apos;il est à l&apos;extérieur, ou l&apos;inverse.</translation>
    </message>
    <message>
        <source>The same empty klist as without a connection; netsh name show effectivepolicy shows rules that do not fit the place.</source>
        <translation>Le même klist vide que sans connexion ; netsh name show effectivepolicy affiche des règles qui ne conviennent pas à l&apos;endroit.</translation>
    </message>
    <message>
        <source>Correct the detection of the inside network (the location server and its certificate), then reconnect.</source>
        <translation>Corrigez la détection du réseau interne (le serveur d&apos;emplacement et son certificat), puis reconnectez.</translation>
    </message>
</context>
<context>
    <name>zen:48100</name>
    <message>
        <source>The sign-on data arrived damaged</source>
        <translation>Les données d&apos;authentification sont arrivées endommagées</translation>
    </message>
    <message>
        <source>Your browser did send a Kerberos ticket, but on the way to Zscaler the data was changed, so that Zscaler cannot read it. Something between this computer and Zscaler touches the request.</source>
        <translation>Votre navigateur a bien envoyé un ticket Kerberos, mais en route vers Zscaler les données ont été modifiées et Zscaler ne peut pas les lire. Quelque chose entre cet ordinateur et Zscaler touche à la requête.</translation>
    </message>
    <message>
        <source>The Proxy-Authorization header holds text that is no correct Base64 or no correct Kerberos message.</source>
        <translation>L&apos;en-tête Proxy-Authorization contient un texte qui n&apos;est pas du Base64 correct ou pas un message Kerberos correct.</translation>
    </message>
    <message>
        <source>Zscaler prints this code as 48100; the other codes of its table suggest that 481000 is meant, so both lead here.</source>
        <translation>Zscaler affiche ce code comme 48100 ; les autres codes de sa table suggèrent que 481000 est visé, et les deux mènent donc ici.</translation>
    </message>
    <message>
        <source>Another proxy, a security gateway or a load balancer that inspects HTTP shortens or rewrites the header.</source>
        <translation>Un autre proxy, une passerelle de sécurité ou un répartiteur de charge qui inspecte HTTP raccourcit ou réécrit l&apos;en-tête.</translation>
    </message>
    <message>
        <source>Security software or a local relay program on the computer handles the proxy request.</source>
        <translation>Un logiciel de sécurité ou un programme relais local sur l&apos;ordinateur traite la requête de proxy.</translation>
    </message>
    <message>
        <source>The header is too long for a device on the way because the user is in very many groups.</source>
        <translation>L&apos;en-tête est trop long pour un équipement sur le chemin, car l&apos;utilisateur est dans de très nombreux groupes.</translation>
    </message>
    <message>
        <source>Try from another network, for example a phone&apos;s hotspot with VPN, and with the local security software&apos;s web filter off where policy allows it.</source>
        <translation>Essayez depuis un autre réseau, par exemple le point d&apos;accès d&apos;un téléphone avec VPN, et avec le filtre web du logiciel de sécurité local désactivé si la stratégie le permet.</translation>
    </message>
    <message>
        <source>Look for devices between client and Zscaler that inspect or change HTTP headers, and exempt the traffic to port 8800.</source>
        <translation>Cherchez entre le client et Zscaler les équipements qui inspectent ou changent les en-têtes HTTP, et exemptez le trafic vers le port 8800.</translation>
    </message>
    <message>
        <source>Take the request header from a capture and let the token check decode it; never send the whole token by mail.</source>
        <translation>Prenez l&apos;en-tête de la requête dans une capture et faites-le décoder par le contrôle de jeton ; n&apos;envoyez jamais le jeton entier par e-mail.</translation>
    </message>
    <message>
        <source>If no device on the way is to blame, give Zscaler Support the time, the user and the edge&apos;s host name.</source>
        <translation>Si aucun équipement sur le chemin n&apos;est en cause, donnez au support Zscaler l&apos;heure, l&apos;utilisateur et le nom d&apos;hôte de l&apos;edge.</translation>
    </message>
    <message>
        <source>The token in the Proxy-Authorization header decodes as a Kerberos message, and the page loads on the user&apos;s usual network.</source>
        <translation>Le jeton de l&apos;en-tête Proxy-Authorization se décode comme message Kerberos, et la page se charge sur le réseau habituel de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>printed by Zscaler with five digits; 481000 as the meant number is probable, unconfirmed</source>
        <translation>affiché par Zscaler avec cinq chiffres ; 481000 comme numéro visé est probable, non confirmé</translation>
    </message>
    <message>
        <source>The header was damaged on the way</source>
        <translation>L&apos;en-tête a été endommagé en route</translation>
    </message>
    <message>
        <source>An intermediate proxy or a layer 7 device corrupts the Proxy-Authorization header.</source>
        <translation>Un proxy intermédiaire ou un équipement de couche 7 altère l&apos;en-tête Proxy-Authorization.</translation>
    </message>
    <message>
        <source>klist shows all three tickets, and the same user gets through on another network path.</source>
        <translation>klist affiche les trois tickets, et le même utilisateur passe par un autre chemin réseau.</translation>
    </message>
    <message>
        <source>Find and exempt the device; if there is none, contact Zscaler Support.</source>
        <translation>Trouvez l&apos;équipement et exemptez le trafic ; s&apos;il n&apos;y en a pas, contactez le support Zscaler.</translation>
    </message>
</context>
<context>
    <name>zen:491000</name>
    <message>
        <source>Zscaler refused the ticket or the user name in it</source>
        <translation>Zscaler a refusé le ticket ou le nom d&apos;utilisateur qu&apos;il contient</translation>
    </message>
    <message>
        <source>Zscaler got a Kerberos ticket from this computer, but could not accept it. By far the most common reason is a clock that is wrong by more than five minutes.</source>
        <translation>Zscaler a reçu de cet ordinateur un ticket Kerberos, mais n&apos;a pas pu l&apos;accepter. La raison de loin la plus fréquente est une horloge fausse de plus de cinq minutes.</translation>
    </message>
    <message>
        <source>The ticket arrived in one piece, and its check failed: time, key or user name.</source>
        <translation>Le ticket est arrivé entier, et son contrôle a échoué : heure, clé ou nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Comes together with 501000 in one line of Zscaler&apos;s table; both mean the same to the helpdesk.</source>
        <translation>Figure avec 501000 sur une même ligne de la table de Zscaler ; les deux ont le même sens pour le support.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is more than five minutes away from the Zscaler KDC&apos;s, or its time zone is set wrongly with the clock corrected by hand.</source>
        <translation>L&apos;horloge de l&apos;ordinateur s&apos;écarte de plus de cinq minutes de celle du KDC Zscaler, ou son fuseau horaire est faux et l&apos;horloge corrigée à la main.</translation>
    </message>
    <message>
        <source>The domain controller&apos;s clock is wrong, so the tickets it issues are dated wrongly.</source>
        <translation>L&apos;horloge du contrôleur de domaine est fausse, et les tickets qu&apos;il délivre sont donc mal datés.</translation>
    </message>
    <message>
        <source>With a correct clock: a fault on the Zscaler side that only Zscaler can see.</source>
        <translation>Avec une horloge juste : un défaut du côté de Zscaler que Zscaler seul peut voir.</translation>
    </message>
    <message>
        <source>Look at the clock of the computer and compare it with a phone. Tell the helpdesk the time, the date and the time zone.</source>
        <translation>Regardez l&apos;horloge de l&apos;ordinateur et comparez-la avec un téléphone. Donnez au support l&apos;heure, la date et le fuseau horaire.</translation>
    </message>
    <message>
        <source>Run w32tm /query /status, then w32tm /resync /rediscover; set the clock by hand first if it is off by days. After that run klist purge.</source>
        <translation>Exécutez w32tm /query /status, puis w32tm /resync /rediscover ; réglez d&apos;abord l&apos;horloge à la main si elle est décalée de plusieurs jours. Ensuite exécutez klist purge.</translation>
    </message>
    <message>
        <source>If many computers are off, check the time source of the PDC emulator.</source>
        <translation>Si beaucoup d&apos;ordinateurs sont décalés, vérifiez la source de temps de l&apos;émulateur PDC.</translation>
    </message>
    <message>
        <source>If the clocks agree, pass on the user, the time and the output of klist.</source>
        <translation>Si les horloges concordent, transmettez l&apos;utilisateur, l&apos;heure et la sortie de klist.</translation>
    </message>
    <message>
        <source>The offset to the domain controller and to the Zscaler KDC is under a few seconds, and after klist purge the page loads.</source>
        <translation>L&apos;écart avec le contrôleur de domaine et le KDC Zscaler est inférieur à quelques secondes, et après klist purge la page se charge.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>affiché par Zscaler</translation>
    </message>
    <message>
        <source>Occurrence 1: the clock is wrong</source>
        <translation>Cas 1 : l&apos;horloge est fausse</translation>
    </message>
    <message>
        <source>The time of the computer is not right.</source>
        <translation>L&apos;heure de l&apos;ordinateur n&apos;est pas juste.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock and a reliable clock differ by more than five minutes; a capture may show SKEW (37).</source>
        <translation>L&apos;horloge de l&apos;ordinateur et une horloge fiable diffèrent de plus de cinq minutes ; une capture peut montrer SKEW (37).</translation>
    </message>
    <message>
        <source>Correct the time, make the computer take it from a time server, purge the tickets.</source>
        <translation>Corrigez l&apos;heure, faites-la prendre d&apos;un serveur de temps par l&apos;ordinateur, purgez les tickets.</translation>
    </message>
    <message>
        <source>Occurrence 2: something else</source>
        <translation>Cas 2 : autre chose</translation>
    </message>
    <message>
        <source>The token is refused although the clocks agree.</source>
        <translation>Le jeton est refusé bien que les horloges concordent.</translation>
    </message>
    <message>
        <source>All three tickets are in klist, the offset is small, and the code comes again after a purge.</source>
        <translation>Les trois tickets sont dans klist, l&apos;écart est petit, et le code revient après une purge.</translation>
    </message>
    <message>
        <source>Collect klist, time and edge name and contact Zscaler Support.</source>
        <translation>Recueillez klist, l&apos;heure et le nom de l&apos;edge et contactez le support Zscaler.</translation>
    </message>
</context>
<context>
    <name>zen:501000</name>
    <message>
        <source>The Kerberos token was not accepted</source>
        <translation>Le jeton Kerberos n&apos;a pas été accepté</translation>
    </message>
    <message>
        <source>The proof of identity that your computer sent to Zscaler was turned down. First we check the clock, because a wrong clock makes good tickets look bad.</source>
        <translation>La preuve d&apos;identité que votre ordinateur a envoyée à Zscaler a été rejetée. Nous vérifions d&apos;abord l&apos;horloge, car une horloge fausse fait paraître mauvais de bons tickets.</translation>
    </message>
    <message>
        <source>Zscaler prints 501000 for an invalid token or an invalid user name, without saying which of the two.</source>
        <translation>Zscaler affiche 501000 pour un jeton non valide ou un nom d&apos;utilisateur non valide, sans dire lequel des deux.</translation>
    </message>
    <message>
        <source>Seen after a laptop woke from a long sleep, after a virtual machine was resumed, and after travelling.</source>
        <translation>Observé après le réveil d&apos;un portable d&apos;une longue veille, la reprise d&apos;une machine virtuelle, et un voyage.</translation>
    </message>
    <message>
        <source>Wrong time: a resumed virtual machine, an empty CMOS battery, a hand-set clock.</source>
        <translation>Heure fausse : machine virtuelle reprise, pile CMOS vide, horloge réglée à la main.</translation>
    </message>
    <message>
        <source>A ticket that is older than a change of the trust password.</source>
        <translation>Un ticket antérieur à un changement du mot de passe de l&apos;approbation.</translation>
    </message>
    <message>
        <source>A problem that cannot be seen from the client.</source>
        <translation>Un problème invisible depuis le client.</translation>
    </message>
    <message>
        <source>Compare the clock with a trusted one to the minute, the date and the zone included; resynchronise if they differ.</source>
        <translation>Comparez l&apos;horloge à la minute avec une horloge sûre, date et fuseau compris ; resynchronisez si elles diffèrent.</translation>
    </message>
    <message>
        <source>With a right clock, purge the tickets, restart the browser and try once more before escalating.</source>
        <translation>Si l&apos;horloge est juste, purgez les tickets, redémarrez le navigateur et réessayez une fois avant d&apos;escalader.</translation>
    </message>
    <message>
        <source>Hand over date and time in UTC, the code 501000, the client name and the server line of the HTTP ticket.</source>
        <translation>Transmettez la date et l&apos;heure en UTC, le code 501000, le nom du client et la ligne serveur du ticket HTTP.</translation>
    </message>
    <message>
        <source>A fresh HTTP ticket for the gateway is in klist, its start time matches the wall clock, and browsing works.</source>
        <translation>Un ticket HTTP neuf pour la passerelle est dans klist, son heure de début correspond à l&apos;heure réelle, et la navigation fonctionne.</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>affiché par Zscaler</translation>
    </message>
    <message>
        <source>Occurrence 1: wrong time on the computer</source>
        <translation>Cas 1 : heure fausse sur l&apos;ordinateur</translation>
    </message>
    <message>
        <source>The computer does not follow a time server, and its clock has drifted by more than five minutes.</source>
        <translation>L&apos;ordinateur ne suit pas de serveur de temps, et son horloge a dérivé de plus de cinq minutes.</translation>
    </message>
    <message>
        <source>w32tm /stripchart against the domain controller shows an offset above 300 seconds.</source>
        <translation>w32tm /stripchart par rapport au contrôleur de domaine montre un écart de plus de 300 secondes.</translation>
    </message>
    <message>
        <source>Synchronise with the time server and fetch new tickets.</source>
        <translation>Synchronisez avec le serveur de temps et obtenez de nouveaux tickets.</translation>
    </message>
    <message>
        <source>Occurrence 2: other reasons</source>
        <translation>Cas 2 : autres raisons</translation>
    </message>
    <message>
        <source>Clock and tickets are in order, and the token is still refused.</source>
        <translation>L&apos;horloge et les tickets sont en ordre, et le jeton est quand même refusé.</translation>
    </message>
    <message>
        <source>The code stays after a resynchronised clock, purged tickets and a browser restart.</source>
        <translation>Le code reste après resynchronisation de l&apos;horloge, purge des tickets et redémarrage du navigateur.</translation>
    </message>
    <message>
        <source>Escalate to Zscaler Support with the collected facts.</source>
        <translation>Escaladez au support Zscaler avec les faits recueillis.</translation>
    </message>
</context>
<context>
    <name>zen:510000</name>
    <message>
        <source>The login name is too long for Zscaler</source>
        <translation>Le nom de connexion est trop long pour Zscaler</translation>
    </message>
    <message>
        <source>Your login name has more characters than Zscaler can take. It needs either a shorter name or help from Zscaler.</source>
        <translation>Votre nom de connexion a plus de caractères que Zscaler n&apos;en accepte. Il faut un nom plus court ou l&apos;aide de Zscaler.</translation>
    </message>
    <message>
        <source>The client name in the ticket, with its realm, is longer than the service allows. Zscaler does not publish the limit.</source>
        <translation>Le nom du client dans le ticket, realm compris, est plus long que le service ne le permet. Zscaler ne publie pas la limite.</translation>
    </message>
    <message>
        <source>Zscaler prints 510000; the pattern of its other codes suggests 511000, so both are understood here.</source>
        <translation>Zscaler affiche 510000 ; le modèle de ses autres codes suggère 511000, et les deux sont donc compris ici.</translation>
    </message>
    <message>
        <source>An unusually long account name, often made of full names or of service labels, joined with a long domain name.</source>
        <translation>Un nom de compte anormalement long, souvent fait de noms complets ou de libellés de service, joint à un long nom de domaine.</translation>
    </message>
    <message>
        <source>Count the characters of the client name in klist, the realm included, and compare with colleagues for whom it works.</source>
        <translation>Comptez les caractères du nom du client dans klist, realm compris, et comparez avec des collègues pour qui cela fonctionne.</translation>
    </message>
    <message>
        <source>Ask Zscaler Support for the limit and for a way out before any account is renamed.</source>
        <translation>Demandez au support Zscaler la limite et une solution avant de renommer un compte.</translation>
    </message>
    <message>
        <source>If Zscaler cannot help, plan a shorter logon name with the user; a rename touches more than the proxy.</source>
        <translation>Si Zscaler ne peut pas aider, prévoyez avec l&apos;utilisateur un nom plus court ; un renommage touche plus que le proxy.</translation>
    </message>
    <message>
        <source>With the shorter name, or after Zscaler&apos;s change, the user signs out and in, and browsing works.</source>
        <translation>Avec le nom plus court, ou après le changement de Zscaler, l&apos;utilisateur ferme et rouvre sa session, et la navigation fonctionne.</translation>
    </message>
    <message>
        <source>printed by Zscaler as 510000; 511000 as the meant number is probable, unconfirmed</source>
        <translation>affiché par Zscaler comme 510000 ; 511000 comme numéro visé est probable, non confirmé</translation>
    </message>
    <message>
        <source>The login name exceeds the limit</source>
        <translation>Le nom de connexion dépasse la limite</translation>
    </message>
    <message>
        <source>The number of characters of the login name is above the service&apos;s maximum.</source>
        <translation>Le nombre de caractères du nom de connexion est au-dessus du maximum du service.</translation>
    </message>
    <message>
        <source>Only users with very long names are affected, on every computer.</source>
        <translation>Seuls les utilisateurs aux noms très longs sont touchés, sur tous les ordinateurs.</translation>
    </message>
    <message>
        <source>Contact Zscaler Support; shorten the name only as the last resort.</source>
        <translation>Contactez le support Zscaler ; ne raccourcissez le nom qu&apos;en dernier recours.</translation>
    </message>
</context>
<context>
    <name>zen:211000</name>
    <message>
        <source>Redirected traffic comes from a place without authentication</source>
        <translation>Du trafic redirigé vient d&apos;un emplacement sans authentification</translation>
    </message>
    <message>
        <source>This is a Zscaler code, but it is not about Kerberos. Your web traffic reaches Zscaler by a way for which sign-on is switched off, while a redirect expects it to be on.</source>
        <translation>C&apos;est un code Zscaler, mais il ne concerne pas Kerberos. Votre trafic web atteint Zscaler par un chemin où l&apos;authentification est désactivée, alors qu&apos;une redirection l&apos;attend activée.</translation>
    </message>
    <message>
        <source>A request that the gateway redirected arrives from a location where authentication is disabled.</source>
        <translation>Une requête redirigée par la passerelle arrive d&apos;un emplacement où l&apos;authentification est désactivée.</translation>
    </message>
    <message>
        <source>The redirected requests and the normal ones leave the company by different routes.</source>
        <translation>Les requêtes redirigées et les requêtes normales quittent l&apos;entreprise par des routes différentes.</translation>
    </message>
    <message>
        <source>The location in Zscaler was set up without authentication by mistake.</source>
        <translation>L&apos;emplacement a été créé dans Zscaler sans authentification par erreur.</translation>
    </message>
    <message>
        <source>Compare the route and the public address of the redirected request with those of the normal traffic.</source>
        <translation>Comparez la route et l&apos;adresse publique de la requête redirigée avec celles du trafic normal.</translation>
    </message>
    <message>
        <source>Check the authentication switch of the location to which the public address belongs.</source>
        <translation>Vérifiez le réglage d&apos;authentification de l&apos;emplacement auquel appartient l&apos;adresse publique.</translation>
    </message>
    <message>
        <source>Both kinds of traffic come from the same location, and the code is gone.</source>
        <translation>Les deux types de trafic viennent du même emplacement, et le code a disparu.</translation>
    </message>
    <message>
        <source>printed by Zscaler; not a Kerberos code</source>
        <translation>affiché par Zscaler ; pas un code Kerberos</translation>
    </message>
</context>
<context>
    <name>zen:421000</name>
    <message>
        <source>The browser&apos;s Zscaler cookie belongs to another organisation</source>
        <translation>Le cookie Zscaler du navigateur appartient à une autre organisation</translation>
    </message>
    <message>
        <source>This code looks like a Kerberos code but is not one. The browser still keeps a Zscaler cookie of another company, and that does not fit the proxy port in use here.</source>
        <translation>Ce code ressemble à un code Kerberos mais n&apos;en est pas un. Le navigateur garde un cookie Zscaler d&apos;une autre entreprise, et il ne convient pas au port de proxy utilisé ici.</translation>
    </message>
    <message>
        <source>The organisation named in the user&apos;s cookie differs from the one that owns the dedicated proxy port.</source>
        <translation>L&apos;organisation indiquée dans le cookie de l&apos;utilisateur diffère de celle qui possède le port de proxy dédié.</translation>
    </message>
    <message>
        <source>The browser was used with another company&apos;s Zscaler before: a consultant, a test tenant, a merger.</source>
        <translation>Le navigateur a servi avant avec le Zscaler d&apos;une autre entreprise : consultant, tenant de test, fusion.</translation>
    </message>
    <message>
        <source>The PAC file or the proxy setting points to a dedicated port of another tenant.</source>
        <translation>Le fichier PAC ou le réglage de proxy pointe vers un port dédié d&apos;un autre tenant.</translation>
    </message>
    <message>
        <source>Clear the cookies of the browser, close all its windows and try again.</source>
        <translation>Effacez les cookies du navigateur, fermez toutes ses fenêtres et réessayez.</translation>
    </message>
    <message>
        <source>If it comes back, check that the proxy port belongs to the own organisation.</source>
        <translation>Si le code revient, vérifiez que le port de proxy appartient à votre organisation.</translation>
    </message>
    <message>
        <source>If cleared cookies and the right port do not help, export the logs and open a case with Zscaler.</source>
        <translation>Si les cookies effacés et le bon port n&apos;aident pas, exportez les journaux et ouvrez un dossier chez Zscaler.</translation>
    </message>
    <message>
        <source>After clearing the cookies the page loads, also after the next restart of the browser.</source>
        <translation>Après l&apos;effacement des cookies, la page se charge, aussi après le prochain redémarrage du navigateur.</translation>
    </message>
    <message>
        <source>printed by Zscaler; not a Kerberos code</source>
        <translation>affiché par Zscaler ; pas un code Kerberos</translation>
    </message>
</context>
<context>
    <name>phrase</name>
    <message>
        <source>the logon server is the computer itself</source>
        <translation>le serveur d’ouverture de session est l’ordinateur lui-même</translation>
    </message>
    <message>
        <source>%1 groups of the domain</source>
        <translation>%1 groupes du domaine</translation>
    </message>
    <message>
        <source>the computer is not a member of a domain</source>
        <translation>l’ordinateur n’est membre d’aucun domaine</translation>
    </message>
    <message>
        <source>not inbound</source>
        <translation>non entrante</translation>
    </message>
    <message>
        <source>no realm trust among %1 trusts</source>
        <translation>aucune approbation de realm parmi %1 approbations</translation>
    </message>
    <message>
        <source>it is a HAR file of a browser&apos;s network view</source>
        <translation>c’est un fichier HAR de la vue réseau d’un navigateur</translation>
    </message>
    <message>
        <source>it is a net-log of Chrome, Edge or another Chromium browser</source>
        <translation>c’est un net-log de Chrome, Edge ou d’un autre navigateur Chromium</translation>
    </message>
    <message>
        <source>it has the lines of Firefox&apos;s log of Negotiate</source>
        <translation>il contient les lignes du journal Negotiate de Firefox</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <translation>%1, demandé pour %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>[%1] token for %2</source>
        <translation>[%1] jeton pour %2</translation>
    </message>
    <message>
        <source>an unnamed service</source>
        <translation>un service non nommé</translation>
    </message>
    <message>
        <source>the browser&apos;s own log says so</source>
        <translation>le journal du navigateur le dit</translation>
    </message>
    <message>
        <source>%1 s between the KDC and this computer, frame %2</source>
        <translation>%1 s entre le KDC et cet ordinateur, trame %2</translation>
    </message>
    <message>
        <source>%1 s between the service and this computer, frame %2</source>
        <translation>%1 s entre le service et cet ordinateur, trame %2</translation>
    </message>
    <message>
        <source>%1: %2, frame %3</source>
        <translation>%1 : %2, trame %3</translation>
    </message>
    <message>
        <source>PKINIT, frame %1</source>
        <translation>PKINIT, trame %1</translation>
    </message>
    <message>
        <source>S4U, frame %1</source>
        <translation>S4U, trame %1</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 est devenu %2</translation>
    </message>
    <message>
        <source>%1, %2 tries</source>
        <translation>%1, %2 essais</translation>
    </message>
    <message>
        <source>DNS knows no KDC: %1</source>
        <translation>le DNS ne connaît aucun KDC : %1</translation>
    </message>
    <message>
        <source>although a sign-on was asked for</source>
        <translation>alors qu’une connexion était demandée</translation>
    </message>
    <message>
        <source>more than %1 connections at once; the rest of TCP was left out</source>
        <translation>plus de %1 connexions à la fois ; le reste de TCP a été omis</translation>
    </message>
    <message>
        <source>%1 more messages were left out; the first %2 are kept</source>
        <translation>%1 messages de plus ont été omis ; les %2 premiers sont gardés</translation>
    </message>
    <message>
        <source>%1 more sign-ons were left out; the first %2 are kept</source>
        <translation>%1 connexions de plus ont été omises ; les %2 premières sont gardées</translation>
    </message>
    <message>
        <source>the %1 messages and sign-ons that tell most, of %2, are kept with the case; what was found was drawn from all</source>
        <translation>le cas garde les %1 messages et connexions les plus parlants sur %2 ; les constats viennent de tous</translation>
    </message>
    <message>
        <source>the newest %1 of %2 names and connections are kept with the case; what was found was drawn from all</source>
        <translation>le cas garde les %1 noms et connexions les plus récents sur %2 ; les constats viennent de tous</translation>
    </message>
    <message>
        <source>stopped after frame %1</source>
        <translation>arrêt après la trame %1</translation>
    </message>
    <message>
        <source>synchronized with %1</source>
        <translation>synchronisée avec %1</translation>
    </message>
    <message>
        <source>the time service of this computer is not running, so its clock may be wrong</source>
        <translation>le service de temps de cet ordinateur ne tourne pas, son horloge peut être fausse</translation>
    </message>
    <message>
        <source>this computer follows no other clock, so its clock may be wrong</source>
        <translation>cet ordinateur ne suit aucune autre horloge, la sienne peut être fausse</translation>
    </message>
    <message>
        <source>Windows refused the question about the secure channel: it wants an administrator&apos;s prompt</source>
        <translation>Windows a refusé la question sur le canal sécurisé : il faut une invite d&apos;administrateur</translation>
    </message>
    <message>
        <source>a ticket for the own domain came with the cloud sign-on</source>
        <translation>un ticket du domaine propre est venu avec la connexion au cloud</translation>
    </message>
    <message>
        <source>this format keeps no dates: the frames are shown as of 2000-01-01, and no clocks were compared with them</source>
        <translation>ce format ne garde aucune date : les trames sont datées du 2000-01-01 et aucune horloge ne leur a été comparée</translation>
    </message>
    <message>
        <source>the file is empty: stop the capture before you copy it</source>
        <translation>le fichier est vide : arrêtez la capture avant de le copier</translation>
    </message>
    <message>
        <source>%1: %2 wrong passwords, then the account was locked</source>
        <translation>%1 : %2 mots de passe erronés, puis le compte a été verrouillé</translation>
    </message>
    <message>
        <source>%1 users from %2</source>
        <translation>%1 utilisateurs depuis %2</translation>
    </message>
    <message>
        <source>%1: %2 wrong passwords</source>
        <translation>%1 : %2 mots de passe erronés</translation>
    </message>
    <message>
        <source>signed on from another address</source>
        <translation>connecté depuis une autre adresse</translation>
    </message>
    <message>
        <source>referral to %1, frame %2</source>
        <translation>renvoi vers %1, trame %2</translation>
    </message>
    <message>
        <source>the realm %1 was guessed from the host name, frame %2</source>
        <translation>le realm %1 a été deviné d’après le nom d’hôte, trame %2</translation>
    </message>
    <message>
        <source>the own realm was asked for %1 instead</source>
        <translation>le realm propre a été interrogé à la place pour %1</translation>
    </message>
    <message>
        <source>only a guess was asked: %1</source>
        <translation>seule une supposition a été demandée : %1</translation>
    </message>
    <message>
        <source>the proxy asked for a ticket, and no KDC was asked for one</source>
        <translation>le proxy a demandé un ticket, et aucun KDC n’en a reçu la demande</translation>
    </message>
    <message>
        <source>%1: issued, frame %2</source>
        <translation>%1 : émis, trame %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3), frame %4</source>
        <translation>%1 : %2 (%3), trame %4</translation>
    </message>
    <message>
        <source>%1: no answer, frame %2</source>
        <translation>%1 : pas de réponse, trame %2</translation>
    </message>
    <message>
        <source>%1: refused, frame %2</source>
        <translation>%1 : refusé, trame %2</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1, trame %2</translation>
    </message>
    <message>
        <source>after the offer in frame %1</source>
        <translation>après l’offre de la trame %1</translation>
    </message>
    <message>
        <source>a later ticket was taken, frame %1</source>
        <translation>un ticket ultérieur a été accepté, trame %1</translation>
    </message>
    <message>
        <source>key version %1 was refused, %2 was taken</source>
        <translation>version de clé %1 refusée, %2 acceptée</translation>
    </message>
    <message>
        <source>issued just before it was refused</source>
        <translation>émis juste avant d’être refusé</translation>
    </message>
    <message>
        <source>it begins as a %1 capture</source>
        <translation>il commence comme une capture %1</translation>
    </message>
    <message>
        <source>%1 is %2, which is %3</source>
        <translation>%1 est %2, soit %3</translation>
    </message>
    <message>
        <source>entries for %1 are in force although the computer is in that network</source>
        <translation>des entrées pour %1 s’appliquent alors que l’ordinateur est dans ce réseau</translation>
    </message>
    <message>
        <source>setspn found duplicates: %1</source>
        <translation>setspn a trouvé des doublons : %1</translation>
    </message>
    <message>
        <source>no policies were fetched</source>
        <translation>aucune stratégie n’a été récupérée</translation>
    </message>
    <message>
        <source>it has the lines of curl -v</source>
        <translation>il contient les lignes de curl -v</translation>
    </message>
    <message>
        <source>it has the messages of Kerberos programs</source>
        <translation>il contient les messages de programmes Kerberos</translation>
    </message>
    <message>
        <source>it has the words of a Kerberos error</source>
        <translation>il contient les mots d’une erreur Kerberos</translation>
    </message>
    <message>
        <source>it has the output of %1</source>
        <translation>il contient la sortie de %1</translation>
    </message>
    <message>
        <source>[libdefaults] names no default_realm</source>
        <translation>[libdefaults] ne nomme aucun default_realm</translation>
    </message>
    <message>
        <source>no default_realm, unless %1 names one</source>
        <translation>pas de default_realm, sauf si %1 en nomme un</translation>
    </message>
    <message>
        <source>default_realm is %1, [realms] knows %2: capitals count</source>
        <translation>default_realm vaut %1, [realms] connaît %2 : les majuscules comptent</translation>
    </message>
    <message>
        <source>no kdc for %1, and dns_lookup_kdc is off</source>
        <translation>pas de kdc pour %1, et dns_lookup_kdc est désactivé</translation>
    </message>
    <message>
        <source>%1 = %2, line %3</source>
        <translation>%1 = %2, ligne %3</translation>
    </message>
    <message>
        <source>%1, but no kdc for that realm</source>
        <translation>%1, mais pas de kdc pour ce realm</translation>
    </message>
    <message>
        <source>[domain_realm] leads no host to another realm than %1</source>
        <translation>[domain_realm] ne mène aucun hôte vers un autre realm que %1</translation>
    </message>
    <message>
        <source>[realms] has %1, but [domain_realm] leads no host to it</source>
        <translation>[realms] contient %1, mais [domain_realm] n’y mène aucun hôte</translation>
    </message>
    <message>
        <source>it has the section [%1]</source>
        <translation>il contient la section [%1]</translation>
    </message>
    <message>
        <source>the file takes in others that are not here: %1</source>
        <translation>le fichier en inclut d’autres, absents ici : %1</translation>
    </message>
    <message>
        <source>the own realm was asked for %1</source>
        <translation>le realm propre a été interrogé pour %1</translation>
    </message>
    <message>
        <source>%1 wrong passwords, then the account was locked</source>
        <translation>%1 mots de passe erronés, puis le compte a été verrouillé</translation>
    </message>
    <message>
        <source>kinit asked for a new password</source>
        <translation>kinit a demandé un nouveau mot de passe</translation>
    </message>
    <message>
        <source>kinit warns of the encryption</source>
        <translation>kinit avertit au sujet du chiffrement</translation>
    </message>
    <message>
        <source>%1 users from %2, first %3</source>
        <translation>%1 utilisateurs depuis %2, le premier %3</translation>
    </message>
    <message>
        <source>%1 tries of %2 users</source>
        <translation>%1 essais de %2 utilisateurs</translation>
    </message>
    <message>
        <source>%1: %2 wrong passwords%3, usually %4 s apart</source>
        <translation>%1 : %2 mots de passe erronés%3, en général à %4 s d’écart</translation>
    </message>
    <message>
        <source>%1: wrong passwords from %2</source>
        <translation>%1 : mots de passe erronés depuis %2</translation>
    </message>
    <message>
        <source>it begins with the mark of an event log file</source>
        <translation>il commence par la marque d’un journal d’événements</translation>
    </message>
    <message>
        <source>it holds Windows events in XML</source>
        <translation>il contient des événements Windows en XML</translation>
    </message>
    <message>
        <source>it holds Windows events in JSON</source>
        <translation>il contient des événements Windows en JSON</translation>
    </message>
    <message>
        <source>it reads like the description of a Windows event</source>
        <translation>cela se lit comme la description d’un événement Windows</translation>
    </message>
    <message>
        <source>the newest %1 of %2 events are kept with the case; what was found was drawn from all</source>
        <translation>les %1 plus récents des %2 événements sont gardés avec le cas ; les constats viennent de tous</translation>
    </message>
    <message>
        <source>there is no Windows event in it</source>
        <translation>il ne contient aucun événement Windows</translation>
    </message>
    <message>
        <source>Hand in an .evtx file, or copy the event in Event Viewer with Copy, Copy Details as Text.</source>
        <translation>Donnez un fichier .evtx, ou copiez l’événement dans l’Observateur d’événements avec « Copier les détails sous forme de texte ».</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>names that do not exist were asked for</source>
        <translation>des noms inexistants ont été demandés</translation>
    </message>
    <message>
        <source>a service name was not found</source>
        <translation>un nom de service est introuvable</translation>
    </message>
    <message>
        <source>a name is registered on several accounts</source>
        <translation>un nom est enregistré sur plusieurs comptes</translation>
    </message>
    <message>
        <source>an account has no key</source>
        <translation>un compte n’a pas de clé</translation>
    </message>
    <message>
        <source>a postdated ticket was asked for, which Windows never does</source>
        <translation>un ticket postdaté a été demandé, ce que Windows ne fait jamais</translation>
    </message>
    <message>
        <source>sign-on was refused by policy (hours, computer, card)</source>
        <translation>connexion refusée par stratégie (heures, ordinateur, carte)</translation>
    </message>
    <message>
        <source>no encryption type in common</source>
        <translation>aucun type de chiffrement en commun</translation>
    </message>
    <message>
        <source>a checksum type that the controller does not know</source>
        <translation>un type de somme de contrôle inconnu du contrôleur</translation>
    </message>
    <message>
        <source>accounts that are locked, disabled or expired were tried</source>
        <translation>des comptes verrouillés, désactivés ou expirés ont été essayés</translation>
    </message>
    <message>
        <source>something could not be decrypted</source>
        <translation>quelque chose n’a pas pu être déchiffré</translation>
    </message>
    <message>
        <source>a request was seen twice</source>
        <translation>une demande a été vue deux fois</translation>
    </message>
    <message>
        <source>a ticket did not fit the key of the service</source>
        <translation>un ticket ne correspondait pas à la clé du service</translation>
    </message>
    <message>
        <source>a generic error</source>
        <translation>une erreur générique</translation>
    </message>
    <message>
        <source>a certificate was not trusted</source>
        <translation>un certificat n’était pas approuvé</translation>
    </message>
    <message>
        <source>trouble with a smart card</source>
        <translation>problème de carte à puce</translation>
    </message>
    <message>
        <source>%1 of administrators or accounts with special privileges: %2</source>
        <translation>%1 d’administrateurs ou de comptes à privilèges spéciaux : %2</translation>
    </message>
    <message>
        <source>accounts that nobody should use, or that are locked or disabled, were tried: %1</source>
        <translation>des comptes à ne pas utiliser, verrouillés ou désactivés ont été essayés : %1</translation>
    </message>
    <message>
        <source>%1 with accounts of another realm: %2</source>
        <translation>%1 avec des comptes d’un autre realm : %2</translation>
    </message>
    <message>
        <source>the same account signed on from %1 or more addresses within an hour: %2</source>
        <translation>le même compte s’est connecté depuis %1 adresses ou plus en une heure : %2</translation>
    </message>
    <message>
        <source>%1 from public addresses: %2</source>
        <translation>%1 depuis des adresses publiques : %2</translation>
    </message>
    <message>
        <source>%1 of users on the domain controller itself: %2</source>
        <translation>%1 d’utilisateurs sur le contrôleur de domaine lui-même : %2</translation>
    </message>
    <message>
        <source>%1 from a port below 1024, which programs of users do not get</source>
        <translation>%1 depuis un port inférieur à 1024, inaccessible aux programmes d’utilisateurs</translation>
    </message>
    <message>
        <source>a ticket was issued without pre-authentication to %1</source>
        <translation>un ticket a été émis sans préauthentification à %1</translation>
    </message>
    <message>
        <source>accounts that sign on with a card also did so without one: %1</source>
        <translation>des comptes utilisant une carte se sont aussi connectés sans : %1</translation>
    </message>
    <message>
        <source>nearly all sign on with a password, but not %1</source>
        <translation>presque tous se connectent par mot de passe, mais pas %1</translation>
    </message>
    <message>
        <source>others use Kerberos armoring (type 138), these do not: %1</source>
        <translation>d’autres utilisent le blindage Kerberos (type 138), pas ceux-ci : %1</translation>
    </message>
    <message>
        <source>%1 with DES: %2</source>
        <translation>%1 avec DES : %2</translation>
    </message>
    <message>
        <source>%1 without AES (%2), for %3</source>
        <translation>%1 sans AES (%2), pour %3</translation>
    </message>
    <message>
        <source>%1 within %2 minutes: %3</source>
        <translation>%1 en %2 minutes : %3</translation>
    </message>
    <message>
        <source>the names of your own certification authorities</source>
        <translation>les noms de vos propres autorités de certification</translation>
    </message>
    <message>
        <source>the authorities that may issue certificates for smart cards</source>
        <translation>les autorités pouvant émettre des certificats de carte à puce</translation>
    </message>
    <message>
        <source>the list of accounts that may do this</source>
        <translation>la liste des comptes autorisés à le faire</translation>
    </message>
    <message>
        <source>your rules for account names</source>
        <translation>vos règles de noms de comptes</translation>
    </message>
    <message>
        <source>the addresses from which each account may come</source>
        <translation>les adresses d’où chaque compte peut venir</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>l’entrée standard ne peut être lue</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nommez un fichier.</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>ne peut être ouvert (%1)</translation>
    </message>
    <message>
        <source>Check the name and your right to read it.</source>
        <translation>Vérifiez le nom et votre droit de lecture.</translation>
    </message>
    <message>
        <source>the file has %1 bytes</source>
        <translation>le fichier fait %1 octets</translation>
    </message>
    <message>
        <source>Cut out the part that matters.</source>
        <translation>Découpez la partie utile.</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>ne peut être lu (%1)</translation>
    </message>
    <message>
        <source>cannot be opened as gzip</source>
        <translation>ne peut être ouvert comme gzip</translation>
    </message>
    <message>
        <source>there is no room to unpack it (%1)</source>
        <translation>pas de place pour le décompresser (%1)</translation>
    </message>
    <message>
        <source>the gzip file is damaged</source>
        <translation>le fichier gzip est endommagé</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 bytes</source>
        <translation>décompressé, il dépasse %1 octets</translation>
    </message>
    <message>
        <source>this build cannot unpack gzip</source>
        <translation>cette version ne sait pas décompresser gzip</translation>
    </message>
    <message>
        <source>Unpack the file and open it again.</source>
        <translation>Décompressez le fichier et rouvrez-le.</translation>
    </message>
    <message>
        <source>nothing in this text is of a kind that can be read here; it is kept as it is</source>
        <translation>rien dans ce texte n’est d’une nature lisible ici ; il est gardé tel quel</translation>
    </message>
    <message>
        <source>these bytes are of no kind that can be read here</source>
        <translation>ces octets ne sont d’aucune nature lisible ici</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3</source>
        <translation>%1, lignes %2 à %3</translation>
    </message>
    <message>
        <source>the text changes its kind too often; from line %1 on it was read as one part</source>
        <translation>le texte change trop souvent de nature ; à partir de la ligne %1 il a été lu d’un bloc</translation>
    </message>
    <message>
        <source>it has the marks of the collector%1</source>
        <translation>il porte les marques du collecteur%1</translation>
    </message>
    <message>
        <source>, written on %1</source>
        <translation>, écrit sur %1</translation>
    </message>
    <message>
        <source>the end of the collector&apos;s output is missing</source>
        <translation>la fin de la sortie du collecteur manque</translation>
    </message>
    <message>
        <source>nothing was read from the output of &apos;%1&apos;</source>
        <translation>rien n’a été lu de la sortie de « %1 »</translation>
    </message>
    <message>
        <source>there is nothing to read</source>
        <translation>il n’y a rien à lire</translation>
    </message>
    <message>
        <source>Copy the output again and paste it whole.</source>
        <translation>Copiez à nouveau la sortie et collez-la en entier.</translation>
    </message>
    <message>
        <source>, %1 bytes</source>
        <translation>, %1 octets</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>nltest located no domain controller: error %1</source>
        <translation>nltest n’a trouvé aucun contrôleur de domaine : erreur %1</translation>
    </message>
    <message>
        <source>%1 s against %2</source>
        <translation>%1 s par rapport à %2</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la référence</translation>
    </message>
    <message>
        <source>no entry is in force</source>
        <translation>aucune entrée n’est en vigueur</translation>
    </message>
    <message>
        <source>DNS servers: %1</source>
        <translation>serveurs DNS : %1</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 désigne %2</translation>
    </message>
    <message>
        <source>%1 is unknown to DNS</source>
        <translation>%1 est inconnu du DNS</translation>
    </message>
    <message>
        <source>Browsers that meet this go direct or use no proxy.</source>
        <translation>Les navigateurs qui rencontrent cela vont en direct ou sans proxy.</translation>
    </message>
    <message>
        <source>the PAC file is empty</source>
        <translation>le fichier PAC est vide</translation>
    </message>
    <message>
        <source>The server of the PAC address delivers nothing: check it in a browser.</source>
        <translation>Le serveur de l’adresse PAC ne renvoie rien : vérifiez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>the PAC file has more than %1 bytes</source>
        <translation>le fichier PAC dépasse %1 octets</translation>
    </message>
    <message>
        <source>this is a web page, not a PAC file</source>
        <translation>c’est une page web, pas un fichier PAC</translation>
    </message>
    <message>
        <source>there is no function FindProxyForURL in it</source>
        <translation>la fonction FindProxyForURL y manque</translation>
    </message>
    <message>
        <source>Download the PAC file again from its address.</source>
        <translation>Téléchargez à nouveau le fichier PAC depuis son adresse.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a page</source>
        <translation>« %1 » n’est pas l’adresse d’une page</translation>
    </message>
    <message>
        <source>it names no proxy: &apos;%1&apos;</source>
        <translation>il ne nomme aucun proxy : « %1 »</translation>
    </message>
    <message>
        <source>%1 gives %2</source>
        <translation>%1 donne %2</translation>
    </message>
    <message>
        <source>browser log</source>
        <translation>journal de navigateur</translation>
    </message>
    <message>
        <source>%1 is not written in capitals</source>
        <translation>%1 n’est pas en majuscules</translation>
    </message>
    <message>
        <source>%1 has no dot in front: it stands for one host, not for a domain</source>
        <translation>%1 n’a pas de point devant : c’est un hôte, pas un domaine</translation>
    </message>
    <message>
        <source>%1 belongs to another realm than %2</source>
        <translation>%1 appartient à un autre realm que %2</translation>
    </message>
    <message>
        <source>the policy is switched off</source>
        <translation>la stratégie est désactivée</translation>
    </message>
    <message>
        <source>%1 lacks its KDC or its hosts</source>
        <translation>il manque à %1 son KDC ou ses hôtes</translation>
    </message>
    <message>
        <source>no realm below the Kerberos policies</source>
        <translation>aucun realm sous les stratégies Kerberos</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>il n’y a pas de %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1 starts %2</source>
        <translation>%1 commence %2</translation>
    </message>
    <message>
        <source>%1 ended %2</source>
        <translation>%1 a expiré %2</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>la liste est vide</translation>
    </message>
    <message>
        <source>implied by %1</source>
        <translation>impliqué par %1</translation>
    </message>
    <message>
        <source>no krbtgt of another realm among %1 tickets</source>
        <translation>aucun krbtgt d’un autre realm parmi %1 tickets</translation>
    </message>
    <message>
        <source>no HTTP/ ticket of another realm</source>
        <translation>aucun ticket HTTP/ d’un autre realm</translation>
    </message>
    <message>
        <source>%1, but the host belongs to %2</source>
        <translation>%1, mais l’hôte appartient à %2</translation>
    </message>
    <message>
        <source>%1 characters: %2</source>
        <translation>%1 caractères : %2</translation>
    </message>
    <message>
        <source>%1 keys in the keytab</source>
        <translation>%1 clés dans le keytab</translation>
    </message>
    <message>
        <source>the cache notes that the KDC&apos;s clock is %1 s %2</source>
        <translation>le cache note que l’horloge du KDC a %1 s %2</translation>
    </message>
    <message>
        <source>it has the lines of a ticket listing</source>
        <translation>il contient les lignes d’une liste de tickets</translation>
    </message>
    <message>
        <source>it begins like a keytab and its first entry fits</source>
        <translation>il commence comme un keytab et sa première entrée convient</translation>
    </message>
    <message>
        <source>it begins like a file of tickets</source>
        <translation>il commence comme un fichier de tickets</translation>
    </message>
    <message>
        <source>its bytes are a token</source>
        <translation>ses octets sont un jeton</translation>
    </message>
    <message>
        <source>it has sign-on headers of HTTP or a token</source>
        <translation>il contient des en-têtes HTTP de connexion ou un jeton</translation>
    </message>
    <message>
        <source>it is an answer of a server that found the request too long</source>
        <translation>c’est la réponse d’un serveur qui a trouvé la requête trop longue</translation>
    </message>
    <message>
        <source>the token ends before its own length says</source>
        <translation>le jeton finit avant sa longueur annoncée</translation>
    </message>
    <message>
        <source>line %1: the header goes over several lines, which HTTP no longer allows; servers refuse it or lose its end</source>
        <translation>ligne %1 : l’en-tête s’étend sur plusieurs lignes, ce que HTTP n’autorise plus ; les serveurs le refusent ou en perdent la fin</translation>
    </message>
    <message>
        <source>the offer was not answered</source>
        <translation>l’offre est restée sans réponse</translation>
    </message>
    <message>
        <source>a Basic password is in this text; it was not kept</source>
        <translation>ce texte contient un mot de passe Basic ; il n’a pas été gardé</translation>
    </message>
    <message>
        <source>the KDC asks for a proof and has no key of the kinds that the client allows, line %1</source>
        <translation>le KDC demande une preuve et n’a aucune clé des types permis par le client, ligne %1</translation>
    </message>
    <message>
        <source>the realm %1 was guessed from the host&apos;s name</source>
        <translation>le realm %1 a été deviné d’après le nom d’hôte</translation>
    </message>
    <message>
        <source>no KDC of %1 is known here</source>
        <translation>aucun KDC de %1 n’est connu ici</translation>
    </message>
    <message>
        <source>the KDC took the time of this computer, line %1</source>
        <translation>le KDC a accepté l’heure de cet ordinateur, ligne %1</translation>
    </message>
    <message>
        <source>the KDC&apos;s clock is %1 s %2</source>
        <translation>l’horloge du KDC a %1 s %2</translation>
    </message>
    <message>
        <source>it has lines of a Kerberos library&apos;s log</source>
        <translation>il contient des lignes du journal d’une bibliothèque Kerberos</translation>
    </message>
    <message>
        <source>this build cannot ask KDCs (libtasn1 is off)</source>
        <translation>cette version ne peut pas interroger de KDC (libtasn1 désactivé)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no port number after its colon</source>
        <translation>« %1 » n’a pas de numéro de port après le deux-points</translation>
    </message>
    <message>
        <source>Write it as host:port, for example dc1.example.com:88.</source>
        <translation>Écrivez hôte:port, par exemple dc1.example.com:88.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a host</source>
        <translation>« %1 » n’est pas un nom d’hôte</translation>
    </message>
    <message>
        <source>the KDCs that DNS names for %1, port 88 (UDP and TCP)</source>
        <translation>les KDC que le DNS nomme pour %1, port 88 (UDP et TCP)</translation>
    </message>
    <message>
        <source>%1 (UDP and TCP), a KDC of %2</source>
        <translation>%1 (UDP et TCP), un KDC de %2</translation>
    </message>
    <message>
        <source>%1 (UDP), for the time</source>
        <translation>%1 (UDP), pour l’heure</translation>
    </message>
    <message>
        <source>%1, for the PAC file</source>
        <translation>%1, pour le fichier PAC</translation>
    </message>
    <message>
        <source>%1 (TCP), the proxy</source>
        <translation>%1 (TCP), le proxy</translation>
    </message>
    <message>
        <source>the realm is not known</source>
        <translation>le realm est inconnu</translation>
    </message>
    <message>
        <source>%1 does not answer%2</source>
        <translation>%1 ne répond pas%2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>compared the time in the KDCs&apos; answers with this computer&apos;s</source>
        <translation>l’heure des réponses des KDC a été comparée à celle de cet ordinateur</translation>
    </message>
    <message>
        <source>no KDC told the time</source>
        <translation>aucun KDC n’a donné l’heure</translation>
    </message>
    <message>
        <source>no KDC of %1 is known</source>
        <translation>aucun KDC de %1 n’est connu</translation>
    </message>
    <message>
        <source>the proxy&apos;s realm is not known</source>
        <translation>le realm du proxy est inconnu</translation>
    </message>
    <message>
        <source>no proxy was named</source>
        <translation>aucun proxy n’a été indiqué</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>there are no tickets of the user&apos;s own to ask with (%1)</source>
        <translation>l’utilisateur n’a aucun ticket propre pour demander (%1)</translation>
    </message>
    <message>
        <source>neither a service nor a proxy was named</source>
        <translation>ni service ni proxy n’ont été indiqués</translation>
    </message>
    <message>
        <source>this build cannot request tickets</source>
        <translation>cette version ne peut pas demander de tickets</translation>
    </message>
    <message>
        <source>no time server was named</source>
        <translation>aucun serveur de temps n’a été indiqué</translation>
    </message>
    <message>
        <source>asked %1 for the time</source>
        <translation>heure demandée à %1</translation>
    </message>
    <message>
        <source>it took the connection and said nothing</source>
        <translation>il a accepté la connexion et n’a rien dit</translation>
    </message>
    <message>
        <source>it answered with %1</source>
        <translation>il a répondu par %1</translation>
    </message>
    <message>
        <source>there is no host %1</source>
        <translation>l’hôte %1 n’existe pas</translation>
    </message>
    <message>
        <source>the time server is not synchronised itself</source>
        <translation>le serveur de temps n’est pas lui-même synchronisé</translation>
    </message>
    <message>
        <source>the time server does not answer</source>
        <translation>le serveur de temps ne répond pas</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>checks that were run here</source>
        <translation>vérifications exécutées ici</translation>
    </message>
    <message>
        <source>the klist command</source>
        <translation>la commande klist</translation>
    </message>
    <message>
        <source>%1 cannot be started</source>
        <translation>%1 ne peut être lancé</translation>
    </message>
    <message>
        <source>Install the Kerberos tools of this system, or paste a listing.</source>
        <translation>Installez les outils Kerberos de ce système, ou collez une liste.</translation>
    </message>
    <message>
        <source>%1 gave no answer in time</source>
        <translation>%1 n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>%1 prints more than can be read</source>
        <translation>%1 affiche plus qu’il n’est possible de lire</translation>
    </message>
    <message>
        <source>libkrb5 does not start: %1</source>
        <translation>libkrb5 ne démarre pas : %1</translation>
    </message>
    <message>
        <source>Check krb5.conf; `klist` fails in the same way.</source>
        <translation>Vérifiez krb5.conf ; `klist` échoue de même.</translation>
    </message>
    <message>
        <source>%1 failed with 0x%2</source>
        <translation>%1 a échoué avec 0x%2</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1 : %2, puis %3</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 est nouveau</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 a disparu</translation>
    </message>
    <message>
        <source>%1 was renewed: %2</source>
        <translation>%1 a été renouvelé : %2</translation>
    </message>
    <message>
        <source>%1 has changed: %2</source>
        <translation>%1 a changé : %2</translation>
    </message>
    <message>
        <source>the text has %1 bytes, more than the %2 that are read</source>
        <translation>le texte fait %1 octets, plus que les %2 lus</translation>
    </message>
    <message>
        <source>Cut out the part that matters and paste that.</source>
        <translation>Découpez la partie utile et collez-la.</translation>
    </message>
    <message>
        <source>this is not text</source>
        <translation>ce n’est pas du texte</translation>
    </message>
    <message>
        <source>Open it as a file instead of pasting it.</source>
        <translation>Ouvrez-le comme fichier au lieu de le coller.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut être créé</translation>
    </message>
    <message>
        <source>the list of recent cases cannot be written (%1)</source>
        <translation>la liste des cas récents ne peut être écrite (%1)</translation>
    </message>
    <message>
        <source>the PDF could not be written (%1)</source>
        <translation>le PDF n’a pas pu être écrit (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Choisissez un autre emplacement ou libérez de l’espace disque.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>d’avance</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>de retard</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>d’avance</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>trame %1</translation>
    </message>
    <message>
        <source>nothing was read from the output of this command, %1</source>
        <translation>rien n’a été lu de la sortie de cette commande, %1</translation>
    </message>
    <message>
        <source>nothing in it tells about signing on; it is kept as it is</source>
        <translation>rien n’y parle de connexion ; il est gardé tel quel</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erreur %1</translation>
    </message>
    <message>
        <source>there is no memory for the script</source>
        <translation>pas de mémoire pour le script</translation>
    </message>
    <message>
        <source>this build cannot run PAC files (Duktape is off)</source>
        <translation>cette version ne peut pas exécuter de fichiers PAC (Duktape désactivé)</translation>
    </message>
    <message>
        <source>the worker&apos;s answer cannot be read</source>
        <translation>la réponse du processus auxiliaire est illisible</translation>
    </message>
    <message>
        <source>it defines FindProxyForURL</source>
        <translation>il définit FindProxyForURL</translation>
    </message>
    <message>
        <source>the script was not run: PAC files cannot be run here</source>
        <translation>le script n’a pas été exécuté : les fichiers PAC ne peuvent l’être ici</translation>
    </message>
    <message>
        <source>the script looks up %1; it was told that there is no such name</source>
        <translation>le script cherche %1 ; il lui a été répondu que ce nom n’existe pas</translation>
    </message>
    <message>
        <source>%1, but the company&apos;s proxy takes tickets of %2</source>
        <translation>%1, mais le proxy de l’entreprise prend des tickets de %2</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>état %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1: issued, %2</source>
        <translation>%1 : émis, %2</translation>
    </message>
    <message>
        <source>the request cannot be encoded (%1)</source>
        <translation>la demande ne peut être encodée (%1)</translation>
    </message>
    <message>
        <source>the DNS server of this computer, about %1</source>
        <translation>le serveur DNS de cet ordinateur, au sujet de %1</translation>
    </message>
    <message>
        <source>%1 (UDP and TCP), about %2</source>
        <translation>%1 (UDP et TCP), au sujet de %2</translation>
    </message>
    <message>
        <source>the KDCs on the way to the ticket for %1</source>
        <translation>les KDC sur le chemin du ticket pour %1</translation>
    </message>
    <message>
        <source>%1 (TCP), the proxy, for a connection to %2</source>
        <translation>%1 (TCP), le proxy, pour une connexion à %2</translation>
    </message>
    <message>
        <source>no PAC file was named</source>
        <translation>aucun fichier PAC n’a été indiqué</translation>
    </message>
    <message>
        <source>neither a realm nor a host is known</source>
        <translation>ni realm ni hôte ne sont connus</translation>
    </message>
    <message>
        <source>no proxy (%1)</source>
        <translation>pas de proxy (%1)</translation>
    </message>
    <message>
        <source>the system&apos;s proxy (%1)</source>
        <translation>le proxy du système (%1)</translation>
    </message>
    <message>
        <source>proxy found by auto-detection (%1)</source>
        <translation>proxy détecté automatiquement (%1)</translation>
    </message>
    <message>
        <source>PAC file %1 (%2)</source>
        <translation>fichier PAC %1 (%2)</translation>
    </message>
    <message>
        <source>proxy %1 (%2)</source>
        <translation>proxy %1 (%2)</translation>
    </message>
    <message>
        <source>the settings of this computer cannot be read by this build</source>
        <translation>cette version ne peut pas lire les paramètres de cet ordinateur</translation>
    </message>
    <message>
        <source>looked for the settings of this computer</source>
        <translation>paramètres de cet ordinateur recherchés</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 lu</translation>
    </message>
    <message>
        <source>no default realm</source>
        <translation>pas de realm par défaut</translation>
    </message>
    <message>
        <source>realm %1</source>
        <translation>realm %1</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>membre de %1</translation>
    </message>
    <message>
        <source>%1 is mapped to no realm</source>
        <translation>%1 n’est associé à aucun realm</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1 appartient à %2</translation>
    </message>
    <message>
        <source>DNS servers %1</source>
        <translation>serveurs DNS %1</translation>
    </message>
    <message>
        <source>time servers %1</source>
        <translation>serveurs de temps %1</translation>
    </message>
    <message>
        <source>time zone %1</source>
        <translation>fuseau horaire %1</translation>
    </message>
    <message>
        <source>%1 (no address: %2)</source>
        <translation>%1 (pas d’adresse : %2)</translation>
    </message>
    <message>
        <source>%1: no such record</source>
        <translation>%1 : aucun enregistrement de ce nom</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <translation>alias de %1</translation>
    </message>
    <message>
        <source>no name back</source>
        <translation>pas de nom inverse</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>inverse : %1</translation>
    </message>
    <message>
        <source>a ticket is asked for %1</source>
        <translation>un ticket est demandé pour %1</translation>
    </message>
    <message>
        <source>the KDCs are configured by name, so that no record is needed</source>
        <translation>les KDC sont configurés par nom, aucun enregistrement n’est nécessaire</translation>
    </message>
    <message>
        <source>DNS did not answer</source>
        <translation>le DNS n’a pas répondu</translation>
    </message>
    <message>
        <source>asked DNS for %1</source>
        <translation>DNS interrogé pour %1</translation>
    </message>
    <message>
        <source>there is no name to ask for</source>
        <translation>il n’y a aucun nom à demander</translation>
    </message>
    <message>
        <source>DNS names no KDC of %1</source>
        <translation>le DNS ne nomme aucun KDC de %1</translation>
    </message>
    <message>
        <source>%1: what answers there is no KDC (%2)</source>
        <translation>%1 : ce qui répond là n’est pas un KDC (%2)</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 refuse la connexion</translation>
    </message>
    <message>
        <source>%1 takes connections, but answers nothing (%2)</source>
        <translation>%1 accepte les connexions mais ne répond rien (%2)</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms (%3)</source>
        <translation>%1 répond en %2 ms (%3)</translation>
    </message>
    <message>
        <source>compared the time in the KDCs&apos; answers with this computer&apos;s, half the way taken off</source>
        <translation>l’heure des réponses des KDC comparée à celle de cet ordinateur, moitié du trajet déduite</translation>
    </message>
    <message>
        <source>against %1 this computer is %2</source>
        <translation>par rapport à %1, cet ordinateur est %2</translation>
    </message>
    <message>
        <source>this computer is %1</source>
        <translation>cet ordinateur est %1</translation>
    </message>
    <message>
        <source>right to the second</source>
        <translation>à l’heure à la seconde près</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>en retard de %1</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>en avance de %1</translation>
    </message>
    <message>
        <source>asked %1 for a sign of life, as KDCs of %2</source>
        <translation>signe de vie demandé à %1, comme KDC de %2</translation>
    </message>
    <message>
        <source>no KDC is known: %1</source>
        <translation>aucun KDC connu : %1</translation>
    </message>
    <message>
        <source>%1; asked %2 once about %3, without a password, offering AES</source>
        <translation>%1 ; %2 interrogé une fois sur %3, sans mot de passe, en proposant AES</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>le serveur ne répond pas</translation>
    </message>
    <message>
        <source>the server sends on to %1; other servers are not contacted unasked, name that address instead</source>
        <translation>le serveur renvoie vers %1 ; les autres serveurs ne sont pas contactés d’office, indiquez plutôt cette adresse</translation>
    </message>
    <message>
        <source>the server sends on in a circle</source>
        <translation>le serveur renvoie en boucle</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>le serveur répond par l’état %1</translation>
    </message>
    <message>
        <source>the file did not come to an end (%1 bytes)</source>
        <translation>le fichier n’est pas arrivé à sa fin (%1 octets)</translation>
    </message>
    <message>
        <source>the server sends on more than %1 times</source>
        <translation>le serveur renvoie plus de %1 fois</translation>
    </message>
    <message>
        <source>fetched %1 and asked it for %2</source>
        <translation>%1 récupéré et interrogé pour %2</translation>
    </message>
    <message>
        <source>it was fetched, but PAC files cannot be run by this build</source>
        <translation>il a été récupéré, mais cette version ne peut pas exécuter de fichiers PAC</translation>
    </message>
    <message>
        <source>for %1 it says %2</source>
        <translation>pour %1 il dit %2</translation>
    </message>
    <message>
        <source>asked %1 for a connection to %2 without signing on</source>
        <translation>connexion à %2 demandée à %1 sans s’authentifier</translation>
    </message>
    <message>
        <source>asked %1 for a connection to %2 without signing on, then with a ticket of the user</source>
        <translation>connexion à %2 demandée à %1 sans s’authentifier, puis avec un ticket de l’utilisateur</translation>
    </message>
    <message>
        <source>it answers with status %1</source>
        <translation>il répond par l’état %1</translation>
    </message>
    <message>
        <source>it answers with status %1 and offers %2</source>
        <translation>il répond par l’état %1 et propose %2</translation>
    </message>
    <message>
        <source>it can be reached, but what it offers for signing on could not be seen: %1</source>
        <translation>il est joignable, mais ce qu’il propose pour la connexion n’a pu être vu : %1</translation>
    </message>
    <message>
        <source>%1; no ticket for it could be had: %2</source>
        <translation>%1 ; aucun ticket n’a pu être obtenu : %2</translation>
    </message>
    <message>
        <source>%1; shown a ticket: %2</source>
        <translation>%1 ; avec un ticket présenté : %2</translation>
    </message>
    <message>
        <source>%1; shown a ticket it answers with status %2</source>
        <translation>%1 ; avec un ticket présenté, il répond par l’état %2</translation>
    </message>
    <message>
        <source>made here for HTTP/%1</source>
        <translation>fait ici pour HTTP/%1</translation>
    </message>
    <message>
        <source>%1: issued%2, session key %3</source>
        <translation>%1 : émis%2, clé de session %3</translation>
    </message>
    <message>
        <source>, ticket %1</source>
        <translation>, ticket %1</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, par %1</translation>
    </message>
    <message>
        <source>%1: no answer%2</source>
        <translation>%1 : pas de réponse%2</translation>
    </message>
    <message>
        <source>it was not done in time</source>
        <translation>ce n’était pas fini à temps</translation>
    </message>
    <message>
        <source>asked with the TGT of %1 for %2, offering AES</source>
        <translation>demandé %2 avec le TGT de %1, en proposant AES</translation>
    </message>
    <message>
        <source>%1: AuthSchemes lacks negotiate</source>
        <translation>%1 : il manque negotiate dans AuthSchemes</translation>
    </message>
    <message>
        <source>%1: signing on to proxies is switched off</source>
        <translation>%1 : la connexion aux proxys est désactivée</translation>
    </message>
    <message>
        <source>%1: %2 is not on the list</source>
        <translation>%1 : %2 n’est pas dans la liste</translation>
    </message>
    <message>
        <source>%1: %2 is on the list</source>
        <translation>%1 : %2 est dans la liste</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>la lecture du fichier n’est pas permise</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier ne peut être lu</translation>
    </message>
    <message>
        <source>files include each other without end</source>
        <translation>des fichiers s’incluent sans fin</translation>
    </message>
    <message>
        <source>it is to be included, but %1</source>
        <translation>il doit être inclus, mais %1</translation>
    </message>
    <message>
        <source>the file is longer than %1 bytes</source>
        <translation>le fichier dépasse %1 octets</translation>
    </message>
    <message>
        <source>environment (%1)</source>
        <translation>environnement (%1)</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>rien n’écoute là</translation>
    </message>
    <message>
        <source>what it sends is no answer to the question</source>
        <translation>ce qu’il envoie ne répond pas à la question</translation>
    </message>
    <message>
        <source>DNS does not answer</source>
        <translation>le DNS ne répond pas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name that DNS could hold</source>
        <translation>« %1 » n’est pas un nom possible en DNS</translation>
    </message>
    <message>
        <source>the DNS server &apos;%1&apos; is no address</source>
        <translation>le serveur DNS « %1 » n’est pas une adresse</translation>
    </message>
    <message>
        <source>its answer is too long for UDP, and by TCP it gives none</source>
        <translation>sa réponse est trop longue pour UDP, et il n’en donne pas par TCP</translation>
    </message>
    <message>
        <source>the DNS server %1 fails with code %2</source>
        <translation>le serveur DNS %1 échoue avec le code %2</translation>
    </message>
    <message>
        <source>the DNS server %1 does not answer</source>
        <translation>le serveur DNS %1 ne répond pas</translation>
    </message>
    <message>
        <source>the DNS server %1: %2</source>
        <translation>le serveur DNS %1 : %2</translation>
    </message>
    <message>
        <source>there is no host %1 (error %2)</source>
        <translation>l’hôte %1 n’existe pas (erreur %2)</translation>
    </message>
    <message>
        <source>DNS gives no answer about %1</source>
        <translation>le DNS ne donne aucune réponse sur %1</translation>
    </message>
    <message>
        <source>its certificate is not trusted (%1)</source>
        <translation>son certificat n’est pas approuvé (%1)</translation>
    </message>
    <message>
        <source>it does not speak TLS (%1)</source>
        <translation>il ne parle pas TLS (%1)</translation>
    </message>
    <message>
        <source>it took the connection and did not finish the TLS handshake</source>
        <translation>il a accepté la connexion sans finir la négociation TLS</translation>
    </message>
    <message>
        <source>it refuses the connection</source>
        <translation>il refuse la connexion</translation>
    </message>
    <message>
        <source>its header is longer than %1 bytes</source>
        <translation>son en-tête dépasse %1 octets</translation>
    </message>
    <message>
        <source>its header did not come to an end</source>
        <translation>son en-tête n’est pas arrivé à sa fin</translation>
    </message>
    <message>
        <source>what it says is no HTTP</source>
        <translation>ce qu’il dit n’est pas du HTTP</translation>
    </message>
    <message>
        <source>what it says is no Kerberos message</source>
        <translation>ce qu’il dit n’est pas un message Kerberos</translation>
    </message>
    <message>
        <source>its error message is cut off</source>
        <translation>son message d’erreur est tronqué</translation>
    </message>
    <message>
        <source>it announces an answer of %1 bytes</source>
        <translation>il annonce une réponse de %1 octets</translation>
    </message>
    <message>
        <source>it takes the connection and says nothing</source>
        <translation>il accepte la connexion et ne dit rien</translation>
    </message>
    <message>
        <source>it stopped after %1 bytes</source>
        <translation>il s’est arrêté après %1 octets</translation>
    </message>
    <message>
        <source>no ticket came in time</source>
        <translation>aucun ticket n’est arrivé à temps</translation>
    </message>
    <message>
        <source>this build has no GSS-API to make a token with</source>
        <translation>cette version n’a pas de GSS-API pour faire un jeton</translation>
    </message>
    <message>
        <source>the time server cannot be reached</source>
        <translation>le serveur de temps est injoignable</translation>
    </message>
    <message>
        <source>no time server listens there</source>
        <translation>aucun serveur de temps n’écoute là</translation>
    </message>
    <message>
        <source>what it sends is no answer of a time server</source>
        <translation>ce qu’il envoie n’est pas une réponse de serveur de temps</translation>
    </message>
    <message>
        <source>%1 could not be checked: %2</source>
        <translation>%1 n’a pas pu être vérifié : %2</translation>
    </message>
    <message>
        <source>the Kerberos library cannot be started: its configuration is broken (%1)</source>
        <translation>la bibliothèque Kerberos ne démarre pas : sa configuration est endommagée (%1)</translation>
    </message>
    <message>
        <source>it issues a ticket without asking for proof: pre-authentication is off (the ticket was dropped unread)</source>
        <translation>il émet un ticket sans demander de preuve : la préauthentification est désactivée (ticket jeté sans être lu)</translation>
    </message>
    <message>
        <source>about the user it says %1 (%2)</source>
        <translation>sur l’utilisateur il dit %1 (%2)</translation>
    </message>
    <message>
        <source>%1, status %2</source>
        <translation>%1, état %2</translation>
    </message>
    <message>
        <source>%1: its answer is too big for UDP, and TCP is closed</source>
        <translation>%1 : sa réponse est trop grande pour UDP, et TCP est fermé</translation>
    </message>
    <message>
        <source>%1, but it has no AES key for the account</source>
        <translation>%1, mais il n’a pas de clé AES pour le compte</translation>
    </message>
    <message>
        <source>%1, offers %2</source>
        <translation>%1, propose %2</translation>
    </message>
    <message>
        <source>%1: the account has no AES key, or the KDC uses none</source>
        <translation>%1 : le compte n’a pas de clé AES, ou le KDC n’en utilise pas</translation>
    </message>
    <message>
        <source>session %1: %2</source>
        <translation>session %1 : %2</translation>
    </message>
    <message>
        <source>%1 users from this computer</source>
        <translation>%1 utilisateurs depuis cet ordinateur</translation>
    </message>
    <message>
        <source>%1 was asked for the sake of %2</source>
        <translation>%1 a été interrogé pour %2</translation>
    </message>
    <message>
        <source>%1, at home in %2</source>
        <translation>%1, dont le domaine propre est %2</translation>
    </message>
    <message>
        <source>a later request was served</source>
        <translation>une requête ultérieure a été servie</translation>
    </message>
    <message>
        <source>a ticket was asked for by one who had signed on</source>
        <translation>un ticket a été demandé par quelqu&apos;un qui s&apos;était connecté</translation>
    </message>
    <message>
        <source>a web page came in its place</source>
        <translation>une page web est venue à sa place</translation>
    </message>
    <message>
        <source>it was to be a PAC file and is a web page</source>
        <translation>cela devait être un fichier PAC et c&apos;est une page web</translation>
    </message>
    <message>
        <source>none of %1 policies speaks of the realm</source>
        <translation>aucune des %1 stratégies ne parle du realm</translation>
    </message>
    <message>
        <source>the reference agrees with this computer, the controller does not</source>
        <translation>la référence concorde avec cet ordinateur, le contrôleur non</translation>
    </message>
    <message>
        <source>the ticket is for the account&apos;s first key: no older one exists</source>
        <translation>le ticket est pour la première clé du compte : il n&apos;en existe pas de plus ancienne</translation>
    </message>
    <message>
        <source>the way there was handed out, and nobody went</source>
        <translation>le chemin a été donné, et personne ne l&apos;a suivi</translation>
    </message>
    <message>
        <source>it is a KRB-CRED in base64</source>
        <translation>c’est un KRB-CRED en base64</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, enregistrement %2</translation>
    </message>
    <message>
        <source>it answers with status %1%2</source>
        <translation>il répond par l’état %1%2</translation>
    </message>
    <message>
        <source>it saw no tickets</source>
        <translation>il n’a vu aucun ticket</translation>
    </message>
    <message>
        <source>read by %1; %2: %3</source>
        <translation>lu par %1 ; %2 : %3</translation>
    </message>
    <message>
        <source>Give it in full, as in https://www.example.com/.</source>
        <translation>Donnez-la en entier, comme https://www.example.com/.</translation>
    </message>
    <message>
        <source>only addresses that begin with http:// or https:// are fetched; open a file in the evidence instead</source>
        <translation>seules les adresses commençant par http:// ou https:// sont récupérées ; ouvrez plutôt un fichier dans les éléments</translation>
    </message>
    <message>
        <source>it knows the account; what may be wrong with it need not show without the password</source>
        <translation>il connaît le compte ; ce qui ne va pas peut ne pas apparaître sans le mot de passe</translation>
    </message>
    <message>
        <source>day and month cannot be told apart; read as month/day/year</source>
        <translation>impossible de distinguer le jour du mois ; lu comme mois/jour/année</translation>
    </message>
    <message>
        <source>day and month cannot be told apart; read as day/month/year</source>
        <translation>impossible de distinguer le jour du mois ; lu comme jour/mois/année</translation>
    </message>
    <message>
        <source>day and month of the dates could not be told apart</source>
        <translation>impossible de distinguer le jour et le mois des dates</translation>
    </message>
    <message>
        <source>the dates show no year; the latest possible one was taken</source>
        <translation>les dates n&apos;indiquent pas l&apos;année ; la plus récente possible a été retenue</translation>
    </message>
    <message>
        <source>the dates show no year and were left out</source>
        <translation>les dates n&apos;indiquent pas l&apos;année et ont été omises</translation>
    </message>
    <message>
        <source>the date %1 %2 %3 does not exist</source>
        <translation>la date %1 %2 %3 n&apos;existe pas</translation>
    </message>
    <message>
        <source>not understood: &quot;%1&quot;</source>
        <translation>non compris : « %1 »</translation>
    </message>
    <message>
        <source>the listing speaks of %1 tickets, %2 could be read</source>
        <translation>la liste annonce %1 tickets, %2 ont pu être lus</translation>
    </message>
    <message>
        <source>%1 lines around the listing were not read; the first: &quot;%2&quot;</source>
        <translation>%1 lignes autour de la liste n&apos;ont pas été lues ; la première : « %2 »</translation>
    </message>
    <message>
        <source>the text ends inside a line; the last entry may be incomplete</source>
        <translation>le texte s&apos;arrête au milieu d&apos;une ligne ; la dernière entrée est peut-être incomplète</translation>
    </message>
    <message>
        <source>%1 more warnings</source>
        <translation>%1 autres avertissements</translation>
    </message>
    <message>
        <source>%1 more warnings of this kind</source>
        <translation>%1 autres avertissements de ce type</translation>
    </message>
    <message>
        <source>unknown encryption type &quot;%1&quot;</source>
        <translation>type de chiffrement inconnu « %1 »</translation>
    </message>
    <message>
        <source>unknown flags &quot;%1&quot;</source>
        <translation>indicateurs inconnus « %1 »</translation>
    </message>
    <message>
        <source>the entry names no server</source>
        <translation>l&apos;entrée ne nomme aucun serveur</translation>
    </message>
    <message>
        <source>a ticket without a principal was left out</source>
        <translation>un ticket sans principal a été omis</translation>
    </message>
    <message>
        <source>a ticket shows no start or no end time</source>
        <translation>un ticket n&apos;indique pas son début ou sa fin</translation>
    </message>
    <message>
        <source>only the first %1 tickets were kept</source>
        <translation>seuls les %1 premiers tickets ont été gardés</translation>
    </message>
    <message>
        <source>only the first %1 entries were kept</source>
        <translation>seules les %1 premières entrées ont été gardées</translation>
    </message>
    <message>
        <source>only the first %1 entries were read</source>
        <translation>seules les %1 premières entrées ont été lues</translation>
    </message>
    <message>
        <source>the file ends inside the ticket that begins at byte %1; the tickets before it are complete</source>
        <translation>le fichier s&apos;arrête dans le ticket qui commence à l&apos;octet %1 ; les tickets précédents sont complets</translation>
    </message>
    <message>
        <source>the file ends inside the entry; the entries before it are complete</source>
        <translation>le fichier s&apos;arrête dans cette entrée ; les précédentes sont complètes</translation>
    </message>
    <message>
        <source>what follows the message in the file was not read</source>
        <translation>ce qui suit le message dans le fichier n&apos;a pas été lu</translation>
    </message>
    <message>
        <source>the file ends inside the message; what was whole was read</source>
        <translation>le fichier s&apos;arrête dans le message ; ce qui était entier a été lu</translation>
    </message>
    <message>
        <source>the capture ends inside a frame</source>
        <translation>la capture s&apos;arrête dans une trame</translation>
    </message>
    <message>
        <source>the capture ends inside the header of a frame</source>
        <translation>la capture s&apos;arrête dans l&apos;en-tête d&apos;une trame</translation>
    </message>
    <message>
        <source>the capture ends inside a block</source>
        <translation>la capture s&apos;arrête dans un bloc</translation>
    </message>
    <message>
        <source>the capture ends inside the header of a block</source>
        <translation>la capture s&apos;arrête dans l&apos;en-tête d&apos;un bloc</translation>
    </message>
    <message>
        <source>the capture ends inside its header</source>
        <translation>la capture s&apos;arrête dans son en-tête</translation>
    </message>
    <message>
        <source>The frames before it were read.</source>
        <translation>Les trames précédentes ont été lues.</translation>
    </message>
    <message>
        <source>Capture again and stop the capture before you copy the file.</source>
        <translation>Refaites la capture et arrêtez-la avant de copier le fichier.</translation>
    </message>
    <message>
        <source>Save it as pcap or pcapng.</source>
        <translation>Enregistrez-la en pcap ou pcapng.</translation>
    </message>
    <message>
        <source>Save it as pcapng.</source>
        <translation>Enregistrez-la en pcapng.</translation>
    </message>
    <message>
        <source>the net-log has no end; it was read up to byte %1</source>
        <translation>le net-log n&apos;a pas de fin ; lu jusqu&apos;à l&apos;octet %1</translation>
    </message>
    <message>
        <source>%1 of %2 events have a type that the net-log does not name</source>
        <translation>%1 des %2 événements ont un type que le net-log ne nomme pas</translation>
    </message>
    <message>
        <source>the browser left %1 tokens out of the net-log; export it again &apos;including cookies and credentials&apos; to see what they hold</source>
        <translation>le navigateur a omis %1 jetons du net-log ; exportez-le à nouveau « avec les cookies et les identifiants » pour voir leur contenu</translation>
    </message>
    <message>
        <source>the HAR file breaks at byte %1 (%2); %3 entries before it were read</source>
        <translation>le fichier HAR s&apos;interrompt à l&apos;octet %1 (%2) ; %3 entrées ont été lues avant</translation>
    </message>
    <message>
        <source>the HAR file has no entries</source>
        <translation>le fichier HAR n&apos;a aucune entrée</translation>
    </message>
    <message>
        <source>the lines look like a log, but none of Kerberos</source>
        <translation>les lignes ressemblent à un journal, mais pas de Kerberos</translation>
    </message>
    <message>
        <source>event %1 comes without its description</source>
        <translation>l&apos;événement %1 est fourni sans sa description</translation>
    </message>
    <message>
        <source>nothing in this text looks like an event</source>
        <translation>rien dans ce texte ne ressemble à un événement</translation>
    </message>
    <message>
        <source>Copy the event whole: in Event Viewer choose Copy, Copy Details as Text.</source>
        <translation>Copiez l&apos;événement entier : dans l&apos;Observateur d&apos;événements, Copier, Copier les détails sous forme de texte.</translation>
    </message>
    <message>
        <source>Copy the event again: in Event Viewer choose Copy, Copy Details as Text.</source>
        <translation>Copiez à nouveau l&apos;événement : dans l&apos;Observateur d&apos;événements, Copier, Copier les détails sous forme de texte.</translation>
    </message>
    <message>
        <source>the input ends within this event</source>
        <translation>l&apos;entrée s&apos;arrête dans cet événement</translation>
    </message>
    <message>
        <source>this event has no number and was left out</source>
        <translation>cet événement n&apos;a pas de numéro et a été omis</translation>
    </message>
    <message>
        <source>the file ends early: %1 of %2 chunks are there</source>
        <translation>le fichier s&apos;arrête trop tôt : %1 blocs sur %2 sont présents</translation>
    </message>
    <message>
        <source>record %1 cannot be read: %2</source>
        <translation>l&apos;enregistrement %1 est illisible : %2</translation>
    </message>
    <message>
        <source>%1 events beyond the first %2 were counted but not kept</source>
        <translation>%1 événements au-delà des %2 premiers ont été comptés mais pas gardés</translation>
    </message>
    <message>
        <source>the scheme says %1, but the token holds %2</source>
        <translation>le schéma indique %1, mais le jeton contient %2</translation>
    </message>
    <message>
        <source>Copy the output of klist again and paste it whole.</source>
        <translation>Copiez à nouveau la sortie de klist et collez-la entière.</translation>
    </message>
    <message>
        <source>Paste the whole output of &quot;klist&quot;, from the first line to the last.</source>
        <translation>Collez toute la sortie de « klist », de la première à la dernière ligne.</translation>
    </message>
    <message>
        <source>Name another file, or copy the output again.</source>
        <translation>Indiquez un autre fichier, ou copiez à nouveau la sortie.</translation>
    </message>
    <message>
        <source>Sign in again, or name another file.</source>
        <translation>Reconnectez-vous, ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>asked %1 once about %2, without a password, offering AES</source>
        <translation>interrogé %1 une fois au sujet de %2, sans mot de passe, en proposant AES</translation>
    </message>
    <message>
        <source>no ticket for it could be had: %1</source>
        <translation>aucun ticket n&apos;a pu être obtenu pour lui : %1</translation>
    </message>
    <message>
        <source>shown a ticket it answers with status %1</source>
        <translation>avec un ticket, il répond par l&apos;état %1</translation>
    </message>
    <message>
        <source>the store of cases was made by a newer version</source>
        <translation>la base des cas a été créée par une version plus récente</translation>
    </message>
    <message>
        <source>it was saved by a newer version (format %1; this program reads up to %2)</source>
        <translation>il a été enregistré par une version plus récente (format %1 ; ce programme lit jusqu&apos;à %2)</translation>
    </message>
    <message>
        <source>Update the program; the file was not changed.</source>
        <translation>Mettez le programme à jour ; le fichier n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>Use an earlier copy of it.</source>
        <translation>Utilisez une copie antérieure.</translation>
    </message>
    <message>
        <source>Copy it again, or use an earlier copy of it.</source>
        <translation>Copiez-le à nouveau, ou utilisez une copie antérieure.</translation>
    </message>
    <message>
        <source>Choose a .kscase file.</source>
        <translation>Choisissez un fichier .kscase.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Save under another name or in another folder.</source>
        <translation>Enregistrez sous un autre nom ou dans un autre dossier.</translation>
    </message>
    <message>
        <source>nothing can be written in its folder (%1)</source>
        <translation>impossible d&apos;écrire dans son dossier (%1)</translation>
    </message>
    <message>
        <source>the file may not be written</source>
        <translation>le fichier est protégé en écriture</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>somebody else has saved this case since it was opened</source>
        <translation>quelqu&apos;un d&apos;autre a enregistré ce cas depuis son ouverture</translation>
    </message>
    <message>
        <source>another window has changed the case &quot;%1&quot;</source>
        <translation>une autre fenêtre a modifié le cas « %1 »</translation>
    </message>
    <message>
        <source>Keep this work as a copy, or open the case again to see the other changes.</source>
        <translation>Gardez ce travail comme copie, ou rouvrez le cas pour voir les autres modifications.</translation>
    </message>
    <message>
        <source>Save under another name, or open the file again to see the other changes.</source>
        <translation>Enregistrez sous un autre nom, ou rouvrez le fichier pour voir les autres modifications.</translation>
    </message>
    <message>
        <source>Close the other window and try again.</source>
        <translation>Fermez l&apos;autre fenêtre et réessayez.</translation>
    </message>
    <message>
        <source>Remove the largest piece of evidence.</source>
        <translation>Retirez l&apos;élément le plus volumineux.</translation>
    </message>
    <message>
        <source>your notes cannot be opened (%1)</source>
        <translation>vos notes ne peuvent pas être ouvertes (%1)</translation>
    </message>
    <message>
        <source>your notes cannot be written (%1)</source>
        <translation>vos notes ne peuvent pas être enregistrées (%1)</translation>
    </message>
    <message>
        <source>a note has at most %1 characters</source>
        <translation>une note a au plus %1 caractères</translation>
    </message>
    <message>
        <source>a value has at most %1 characters</source>
        <translation>une valeur a au plus %1 caractères</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as %2</source>
        <translation>« %1 » ne peut pas être lu comme %2</translation>
    </message>
    <message>
        <source>there is no such row</source>
        <translation>il n’y a pas de telle ligne</translation>
    </message>
    <message>
        <source>there is no room left to write</source>
        <translation>il n’y a plus de place pour écrire</translation>
    </message>
    <message>
        <source>Free some space or save in another folder; what was saved before is untouched.</source>
        <translation>Libérez de la place ou enregistrez dans un autre dossier ; ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>Check the name and your rights on the folder.</source>
        <translation>Vérifiez le nom et vos droits sur le dossier.</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>un autre programme utilise le fichier</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>a part of the case is too large to be stored</source>
        <translation>une partie du cas est trop grande pour être enregistrée</translation>
    </message>
    <message>
        <source>reading or writing failed</source>
        <translation>la lecture ou l’écriture a échoué</translation>
    </message>
    <message>
        <source>Check the disk or the network drive and try again.</source>
        <translation>Vérifiez le disque ou le lecteur réseau et réessayez.</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>le fichier est endommagé (%1)</translation>
    </message>
    <message>
        <source>it holds %1 cases instead of one</source>
        <translation>il contient %1 cas au lieu d’un</translation>
    </message>
    <message>
        <source>the file has been replaced since it was opened (%1)</source>
        <translation>le fichier a été remplacé depuis son ouverture (%1)</translation>
    </message>
    <message>
        <source>the case would need more than the %1 bytes that a case file may have</source>
        <translation>le cas demanderait plus que les %1 octets permis à un fichier de cas</translation>
    </message>
    <message>
        <source>the file ends inside its header</source>
        <translation>le fichier se termine dans son en-tête</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>Check your rights on it.</source>
        <translation>Vérifiez vos droits dessus.</translation>
    </message>
    <message>
        <source>Ask for the case again.</source>
        <translation>Redemandez le cas.</translation>
    </message>
    <message>
        <source>the file has %1 bytes, more than the %2 that a case file may have</source>
        <translation>le fichier a %1 octets, plus que les %2 permis à un fichier de cas</translation>
    </message>
    <message>
        <source>this is no case file</source>
        <translation>ce n’est pas un fichier de cas</translation>
    </message>
    <message>
        <source>Choose a .kscase file; other evidence is added to an open case.</source>
        <translation>Choisissez un fichier .kscase ; d’autres éléments s’ajoutent à un cas ouvert.</translation>
    </message>
    <message>
        <source>this is the program&apos;s own store of cases, no case file</source>
        <translation>c’est le dépôt de cas du programme, pas un fichier de cas</translation>
    </message>
    <message>
        <source>Open a case from the list of cases.</source>
        <translation>Ouvrez un cas depuis la liste des cas.</translation>
    </message>
    <message>
        <source>this is the database of another program, no case file</source>
        <translation>c’est la base de données d’un autre programme, pas un fichier de cas</translation>
    </message>
    <message>
        <source>the head of the file is damaged</source>
        <translation>l’en-tête du fichier est endommagé</translation>
    </message>
    <message>
        <source>the file ends early: it should have %1 bytes</source>
        <translation>le fichier se termine trop tôt : il devrait avoir %1 octets</translation>
    </message>
    <message>
        <source>Open it with the newer program that saved it.</source>
        <translation>Ouvrez-le avec le programme plus récent qui l’a enregistré.</translation>
    </message>
    <message>
        <source>what was read of its evidence is damaged</source>
        <translation>ce qui a été lu de ses éléments est endommagé</translation>
    </message>
    <message>
        <source>it holds a part that belongs to no evidence</source>
        <translation>il contient une partie qui n’appartient à aucun élément</translation>
    </message>
    <message>
        <source>the state &quot;%1&quot; is not known here</source>
        <translation>l’état &quot;%1&quot; n’est pas connu ici</translation>
    </message>
    <message>
        <source>there is no such case</source>
        <translation>il n’y a pas de tel cas</translation>
    </message>
    <message>
        <source>evidence of the kind &quot;%1&quot; is not known here</source>
        <translation>les éléments du type &quot;%1&quot; ne sont pas connus ici</translation>
    </message>
    <message>
        <source>what was read of its evidence (&quot;%1&quot;) is not known here</source>
        <translation>ce qui a été lu de ses éléments (&quot;%1&quot;) n’est pas connu ici</translation>
    </message>
    <message>
        <source>a part of it (&quot;%1&quot;) belongs to nothing</source>
        <translation>une partie (&quot;%1&quot;) n’appartient à rien</translation>
    </message>
    <message>
        <source>the file is damaged: what it holds is not what was saved</source>
        <translation>le fichier est endommagé : il ne contient pas ce qui a été enregistré</translation>
    </message>
    <message>
        <source>it holds something that is no part of a case (%1)</source>
        <translation>il contient quelque chose qui n’appartient pas à un cas (%1)</translation>
    </message>
    <message>
        <source>Do not use this file; ask for the case again.</source>
        <translation>N’utilisez pas ce fichier ; redemandez le cas.</translation>
    </message>
    <message>
        <source>parts of the case are missing in it</source>
        <translation>des parties du cas y manquent</translation>
    </message>
    <message>
        <source>there is no such case any more</source>
        <translation>ce cas n’existe plus</translation>
    </message>
    <message>
        <source>It was removed; choose another.</source>
        <translation>Il a été supprimé ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>the store of cases is damaged (%1)</source>
        <translation>le dépôt de cas est endommagé (%1)</translation>
    </message>
    <message>
        <source>Let the program take the whole cases into a new store.</source>
        <translation>Laissez le programme reprendre les cas intacts dans un nouveau dépôt.</translation>
    </message>
    <message>
        <source>the folder for your notes cannot be made</source>
        <translation>le dossier de vos notes ne peut pas être créé</translation>
    </message>
    <message>
        <source>the file with your notes is damaged</source>
        <translation>le fichier de vos notes est endommagé</translation>
    </message>
    <message>
        <source>Put a copy of it back, or move it away to begin anew.</source>
        <translation>Remettez-en une copie, ou déplacez-le pour recommencer.</translation>
    </message>
    <message>
        <source>this file holds no notes that this version can read</source>
        <translation>ce fichier ne contient pas de notes lisibles par cette version</translation>
    </message>
    <message>
        <source>Use the version of the program that wrote it.</source>
        <translation>Utilisez la version du programme qui l’a écrit.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and the disk is not full.</source>
        <translation>Vérifiez que le dossier est à vous et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>your notes cannot be read (%1)</source>
        <translation>vos notes ne peuvent pas être lues (%1)</translation>
    </message>
    <message>
        <source>another program is saving it right now</source>
        <translation>un autre programme l’enregistre en ce moment</translation>
    </message>
    <message>
        <source>Let the program take the whole cases into a new store; the damaged file is kept.</source>
        <translation>Laissez le programme reprendre les cas intacts dans un nouveau dépôt ; le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>this file belongs to another program</source>
        <translation>ce fichier appartient à un autre programme</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder for the data.</source>
        <translation>Déplacez-le, ou choisissez un autre dossier pour les données.</translation>
    </message>
    <message>
        <source>the folder for cases cannot be made</source>
        <translation>le dossier des cas ne peut pas être créé</translation>
    </message>
    <message>
        <source>Check your rights on the folder above it, or choose another in the settings.</source>
        <translation>Vérifiez vos droits sur le dossier parent, ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>cannot be made (%1)</source>
        <translation>ne peut pas être créé (%1)</translation>
    </message>
    <message>
        <source>Check your rights on the folder, or choose another in the settings.</source>
        <translation>Vérifiez vos droits sur le dossier, ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>cannot be renamed</source>
        <translation>ne peut pas être renommé</translation>
    </message>
    <message>
        <source>Close the other windows of the program and try again.</source>
        <translation>Fermez les autres fenêtres du programme et réessayez.</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>le dossier n’est pas là</translation>
    </message>
    <message>
        <source>Connect the drive or save in another folder.</source>
        <translation>Connectez le lecteur ou enregistrez dans un autre dossier.</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>échec : %1 (%2)</translation>
    </message>
    <message>
        <source>What was saved before is untouched; check the disk or save in another folder.</source>
        <translation>Ce qui était enregistré est intact ; vérifiez le disque ou enregistrez dans un autre dossier.</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>écriture sur le disque</translation>
    </message>
    <message>
        <source>putting the file in its place</source>
        <translation>mise en place du fichier</translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation>aucun dossier temporaire ne peut être créé</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>Libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>the case is too large for the team store</source>
        <translation>le cas est trop grand pour le dépôt d’équipe</translation>
    </message>
    <message>
        <source>Remove its largest piece of evidence; until then it stays on this computer.</source>
        <translation>Retirez son élément le plus volumineux ; d’ici là il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>what came from the team store is no case</source>
        <translation>ce qui est venu du dépôt d’équipe n’est pas un cas</translation>
    </message>
    <message>
        <source>reading from the team store failed (%1)</source>
        <translation>la lecture du dépôt d’équipe a échoué (%1)</translation>
    </message>
    <message>
        <source>what came from the team store is no note</source>
        <translation>ce qui est venu du dépôt d’équipe n’est pas une note</translation>
    </message>
    <message>
        <source>your note and that of somebody else are too long for one note</source>
        <translation>votre note et celle de quelqu’un d’autre sont trop longues pour une seule note</translation>
    </message>
    <message>
        <source>Shorten yours; until then it stays on this computer, and theirs in the team store.</source>
        <translation>Raccourcissez la vôtre ; d’ici là elle reste sur cet ordinateur, et l’autre dans le dépôt d’équipe.</translation>
    </message>
    <message>
        <source>what came from the team store is no knowledge pack</source>
        <translation>ce qui est venu du dépôt d’équipe n’est pas un pack de connaissances</translation>
    </message>
    <message>
        <source>the pack &apos;%1&apos; belongs to the administrators</source>
        <translation>le pack &apos;%1&apos; appartient aux administrateurs</translation>
    </message>
    <message>
        <source>Ask who looks after this computer.</source>
        <translation>Demandez à qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 packs are installed, as many as are read</source>
        <translation>%1 packs sont installés, autant qu’il en est lu</translation>
    </message>
    <message>
        <source>Remove one that is not needed any more.</source>
        <translation>Retirez-en un qui ne sert plus.</translation>
    </message>
    <message>
        <source>cannot be removed (%1)</source>
        <translation>ne peut pas être retiré (%1)</translation>
    </message>
    <message>
        <source>somebody else has changed it at the same time</source>
        <translation>quelqu’un d’autre l’a modifié en même temps</translation>
    </message>
    <message>
        <source>it is not said where the team store is</source>
        <translation>il n’est pas dit où est le dépôt d’équipe</translation>
    </message>
    <message>
        <source>Name host and database, or a service, in the settings.</source>
        <translation>Indiquez hôte et base, ou un service, dans les réglages.</translation>
    </message>
    <message>
        <source>this computer has no driver for PostgreSQL (QPSQL)</source>
        <translation>cet ordinateur n’a pas de pilote pour PostgreSQL (QPSQL)</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql, or what your system calls it.</source>
        <translation>Installez le paquet libqt6sql6-psql, ou son nom sur votre système.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a part of the address of a team store</source>
        <translation>&apos;%1&apos; ne peut pas faire partie de l’adresse d’un dépôt d’équipe</translation>
    </message>
    <message>
        <source>the team store was made by a newer version (tables %1, cases %2; this program knows up to %3 and %4)</source>
        <translation>le dépôt d’équipe a été créé par une version plus récente (tables %1, cas %2 ; ce programme connaît jusqu’à %3 et %4)</translation>
    </message>
    <message>
        <source>Update the program. Your cases stay on this computer until then; nothing was changed.</source>
        <translation>Mettez le programme à jour. D’ici là vos cas restent sur cet ordinateur ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the tables of the team store are not whole</source>
        <translation>les tables du dépôt d’équipe ne sont pas complètes</translation>
    </message>
    <message>
        <source>Ask whoever runs the database to restore them.</source>
        <translation>Demandez à qui gère la base de les restaurer.</translation>
    </message>
    <message>
        <source>the team store does not let you in</source>
        <translation>le dépôt d’équipe ne vous laisse pas entrer</translation>
    </message>
    <message>
        <source>Put your password into the password file of PostgreSQL (pgpass), or ask for an account.</source>
        <translation>Mettez votre mot de passe dans le fichier de mots de passe de PostgreSQL (pgpass), ou demandez un compte.</translation>
    </message>
    <message>
        <source>there is no such database</source>
        <translation>il n’y a pas de telle base de données</translation>
    </message>
    <message>
        <source>Check its name in the settings.</source>
        <translation>Vérifiez son nom dans les réglages.</translation>
    </message>
    <message>
        <source>you have no right to do this in the team store</source>
        <translation>vous n’avez pas ce droit dans le dépôt d’équipe</translation>
    </message>
    <message>
        <source>Ask whoever runs the database for rights on the schema kerbscope.</source>
        <translation>Demandez à qui gère la base des droits sur le schéma kerbscope.</translation>
    </message>
    <message>
        <source>the connection to the team store is not safe</source>
        <translation>la connexion au dépôt d’équipe n’est pas sûre</translation>
    </message>
    <message>
        <source>Check the certificate of the server and the setting for TLS.</source>
        <translation>Vérifiez le certificat du serveur et le réglage TLS.</translation>
    </message>
    <message>
        <source>the team store cannot be reached</source>
        <translation>le dépôt d’équipe est injoignable</translation>
    </message>
    <message>
        <source>Your work is kept on this computer and sent later. Check network, host and port if this lasts.</source>
        <translation>Votre travail reste sur cet ordinateur et part plus tard. Vérifiez réseau, hôte et port si cela dure.</translation>
    </message>
    <message>
        <source>the team store is busy</source>
        <translation>le dépôt d’équipe est occupé</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>the team store reports an error</source>
        <translation>le dépôt d’équipe signale une erreur</translation>
    </message>
    <message>
        <source>Ask whoever runs the database; your work is kept on this computer.</source>
        <translation>Demandez à qui gère la base ; votre travail reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>what is remembered of the team store cannot be written (%1)</source>
        <translation>ce qui est retenu du dépôt d’équipe ne peut pas être écrit (%1)</translation>
    </message>
    <message>
        <source>a case of the team store has another id inside</source>
        <translation>un cas du dépôt d’équipe a un autre identifiant à l’intérieur</translation>
    </message>
    <message>
        <source>this pack changes what other knowledge needs: %1</source>
        <translation>ce pack modifie ce dont d’autres connaissances ont besoin : %1</translation>
    </message>
    <message>
        <source>the pack &apos;%1&apos; is there again in %2, which is used instead</source>
        <translation>le pack &apos;%1&apos; est aussi dans %2, qui est utilisé à sa place</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>Without it no knowledge pack can be used.</source>
        <translation>Sans lui, aucun pack de connaissances ne peut servir.</translation>
    </message>
    <message>
        <source>Check the name and that you may read it.</source>
        <translation>Vérifiez le nom et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>no pack &apos;%1&apos; is installed</source>
        <translation>aucun pack &apos;%1&apos; n’est installé</translation>
    </message>
    <message>
        <source>the catalog cannot be copied (%1)</source>
        <translation>le catalogue ne peut pas être copié (%1)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 rows, at most %3 are allowed</source>
        <translation>&apos;%1&apos; a %2 lignes, %3 au plus sont permises</translation>
    </message>
    <message>
        <source>the file does not say which pack it is</source>
        <translation>le fichier ne dit pas quel pack il est</translation>
    </message>
    <message>
        <source>A pack begins with &apos;pack:&apos; and id, title and version below it.</source>
        <translation>Un pack commence par &apos;pack:&apos; avec id, title et version dessous.</translation>
    </message>
    <message>
        <source>the pack&apos;s id &apos;%1&apos; must be 1 to 63 small letters, digits and hyphens</source>
        <translation>l’id &apos;%1&apos; du pack doit avoir de 1 à 63 minuscules, chiffres et tirets</translation>
    </message>
    <message>
        <source>the pack has no title</source>
        <translation>le pack n’a pas de titre</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no realm; it is written in capitals, such as CORP.EXAMPLE.COM</source>
        <translation>&apos;%1&apos; n’est pas un realm ; il s’écrit en capitales, comme CORP.EXAMPLE.COM</translation>
    </message>
    <message>
        <source>the realm does not say its kind (own or proxy)</source>
        <translation>le realm ne dit pas son genre (own ou proxy)</translation>
    </message>
    <message>
        <source>the proxy has no port</source>
        <translation>le proxy n’a pas de port</translation>
    </message>
    <message>
        <source>the contact does not say for whom it stands (&apos;owner&apos;)</source>
        <translation>le contact ne dit pas pour qui il est (&apos;owner&apos;)</translation>
    </message>
    <message>
        <source>the contact has neither phone nor mail nor address</source>
        <translation>le contact n’a ni téléphone, ni mail, ni adresse</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address that begins with http:// or https://</source>
        <translation>&apos;%1&apos; n’est pas une adresse commençant par http:// ou https://</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 rows</source>
        <translation>&apos;%1&apos; a plus de %2 lignes</translation>
    </message>
    <message>
        <source>the pack has more than %1 bytes</source>
        <translation>le pack a plus de %1 octets</translation>
    </message>
    <message>
        <source>Make two packs of it.</source>
        <translation>Faites-en deux packs.</translation>
    </message>
    <message>
        <source>the file must be a mapping that begins with &apos;pack:&apos;</source>
        <translation>le fichier doit être une table qui commence par &apos;pack:&apos;</translation>
    </message>
    <message>
        <source>the pack says nothing</source>
        <translation>le pack ne dit rien</translation>
    </message>
</context>
</TS>
