<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AnswerPath</name>
    <message>
        <source>typed</source>
        <translation>getippt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>read here</source>
        <translation>hier gelesen</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was found in it.</source>
        <translation>Darin wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>could not be found out</source>
        <translation>ließ sich nicht herausfinden</translation>
    </message>
</context>
<context>
    <name>CaseFileDialog</name>
    <message>
        <source>Cases (*.kscase)</source>
        <translation>Fälle (*.kscase)</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Settings of this computer</source>
        <translation>Einstellungen dieses Rechners</translation>
    </message>
    <message>
        <source>Names in DNS</source>
        <translation>Namen in DNS</translation>
    </message>
    <message>
        <source>Domain controllers and the account</source>
        <translation>Domänencontroller und das Konto</translation>
    </message>
    <message>
        <source>Clock against the domain controllers</source>
        <translation>Uhr gegenüber den Domänencontrollern</translation>
    </message>
    <message>
        <source>KDC of the proxy&apos;s realm</source>
        <translation>KDC des Proxy-Realms</translation>
    </message>
    <message>
        <source>Clock against the proxy&apos;s realm</source>
        <translation>Uhr gegenüber dem Proxy-Realm</translation>
    </message>
    <message>
        <source>Clock against the time server</source>
        <translation>Uhr gegenüber dem Zeitserver</translation>
    </message>
    <message>
        <source>Tickets on the way to the service</source>
        <translation>Tickets auf dem Weg zum Dienst</translation>
    </message>
    <message>
        <source>PAC file</source>
        <translation>PAC-Datei</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>this computer&apos;s DNS server, about %1</source>
        <translation>den DNS-Server dieses Rechners, zu %1</translation>
    </message>
    <message>
        <source>the DNS server %1, about %2</source>
        <translation>den DNS-Server %1, zu %2</translation>
    </message>
    <message>
        <source>%1, domain controller (KDC) of %2</source>
        <translation>%1, Domänencontroller (KDC) von %2</translation>
    </message>
    <message>
        <source>the domain controllers that DNS names for %1</source>
        <translation>die Domänencontroller, die DNS für %1 nennt</translation>
    </message>
    <message>
        <source>the domain controllers on the way to a ticket for %1</source>
        <translation>die Domänencontroller auf dem Weg zu einem Ticket für %1</translation>
    </message>
    <message>
        <source>the time server %1</source>
        <translation>den Zeitserver %1</translation>
    </message>
    <message>
        <source>%1, for the PAC file</source>
        <translation>%1, für die PAC-Datei</translation>
    </message>
    <message>
        <source>the proxy %1, for a connection to %2</source>
        <translation>den Proxy %1, für eine Verbindung zu %2</translation>
    </message>
</context>
<context>
    <name>CodePrint</name>
    <message>
        <source>My notes: %1</source>
        <translation>Meine Notizen: %1</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Standing: %1</source>
        <translation>Verlässlichkeit: %1</translation>
    </message>
    <message>
        <source>When it occurs</source>
        <translation>Wann es auftritt</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Wahrscheinliche Ursachen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Wie man es prüft</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>+ new</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>− gone</source>
        <translation>− weg</translation>
    </message>
    <message>
        <source>↻ renewed</source>
        <translation>↻ erneuert</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ geändert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>starts %1 instead of %2</source>
        <translation>beginnt %1 statt %2</translation>
    </message>
    <message>
        <source>ends %1 instead of %2</source>
        <translation>endet %1 statt %2</translation>
    </message>
    <message>
        <source>renewable until %1 instead of %2</source>
        <translation>erneuerbar bis %1 statt %2</translation>
    </message>
    <message>
        <source>ticket encrypted with %1 instead of %2</source>
        <translation>Ticket mit %1 statt %2 verschlüsselt</translation>
    </message>
    <message>
        <source>session key %1 instead of %2</source>
        <translation>Sitzungsschlüssel %1 statt %2</translation>
    </message>
    <message>
        <source>flags gained: %1</source>
        <translation>neue Flags: %1</translation>
    </message>
    <message>
        <source>flags lost: %1</source>
        <translation>verlorene Flags: %1</translation>
    </message>
    <message>
        <source>from KDC %1 instead of %2</source>
        <translation>vom KDC %1 statt %2</translation>
    </message>
    <message>
        <source>key version %1 instead of %2</source>
        <translation>Schlüsselversion %1 statt %2</translation>
    </message>
    <message>
        <source>flags of the cache %1 instead of %2</source>
        <translation>Cache-Flags %1 statt %2</translation>
    </message>
    <message>
        <source>was valid until %1</source>
        <translation>galt bis %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gilt bis %1</translation>
    </message>
    <message>
        <source>from KDC %1</source>
        <translation>vom KDC %1</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 weg</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 renewed</source>
        <translation>%1 erneuert</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <translation>%1 wie zuvor</translation>
    </message>
    <message>
        <source>Both show the same tickets (%1).</source>
        <translation>Beide zeigen dieselben Tickets (%1).</translation>
    </message>
    <message>
        <source>Neither shows a ticket.</source>
        <translation>Keiner zeigt ein Ticket.</translation>
    </message>
    <message>
        <source>Tickets: %1.</source>
        <translation>Tickets: %1.</translation>
    </message>
    <message>
        <source>They are of two users, so tickets are compared by the service they are for: “gone” is what only the first user has, “new” what only the second one has.</source>
        <translation>Sie gehören zwei Benutzern, deshalb werden Tickets nach ihrem Dienst verglichen: „weg“ hat nur der erste Benutzer, „neu“ nur der zweite.</translation>
    </message>
    <message>
        <source>A sign-on ticket is gone and none came in its place.</source>
        <translation>Ein Anmeldeticket ist weg, und keines kam an seine Stelle.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
</context>
<context>
    <name>ConclusionText</name>
    <message>
        <source>Nothing wrong was seen in what was looked at</source>
        <translation>In dem, was angesehen wurde, war nichts falsch</translation>
    </message>
    <message>
        <source>No known cause fits what was seen</source>
        <translation>Keine bekannte Ursache passt zum Gesehenen</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>Die Ursache</translation>
    </message>
    <message>
        <source>The most likely cause</source>
        <translation>Die wahrscheinlichste Ursache</translation>
    </message>
    <message>
        <source>The likeliest so far, not certain</source>
        <translation>Bisher am wahrscheinlichsten, nicht sicher</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Wer handelt: %1</translation>
    </message>
    <message>
        <source>%1 likely by how common it is</source>
        <translation>%1 wahrscheinlich, allein wegen der Häufigkeit</translation>
    </message>
    <message>
        <source>%1 likely; one finding speaks for it</source>
        <translation>%1 wahrscheinlich; ein Befund spricht dafür</translation>
    </message>
    <message numerus="yes">
        <source>%1 likely; %n findings speak for it</source>
        <translation>
            <numerusform>%1 wahrscheinlich; %n Befunde sprechen dafür</numerusform>
            <numerusform>%1 wahrscheinlich; %n Befunde sprechen dafür</numerusform>
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
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>Verify:</source>
        <translation>Prüfen:</translation>
    </message>
    <message>
        <source>Escalate with: %1</source>
        <translation>Weitergeben mit: %1</translation>
    </message>
    <message>
        <source>Not looked at:</source>
        <translation>Nicht angesehen:</translation>
    </message>
    <message>
        <source>Whom to ask:</source>
        <translation>Wen fragen:</translation>
    </message>
    <message>
        <source>If it does not help, this is how you reach us: %1</source>
        <translation>Wenn es nicht hilft, erreichen Sie uns so: %1</translation>
    </message>
    <message>
        <source>Helpdesk: %1</source>
        <translation>Helpdesk: %1</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Page code 471000</source>
        <translation>Seitencode 471000</translation>
    </message>
    <message>
        <source>The proxy got no ticket. klist shows the own ticket only.</source>
        <translation>Der Proxy bekam kein Ticket. klist zeigt nur das eigene Ticket.</translation>
    </message>
    <message>
        <source>Back from a long weekend</source>
        <translation>Zurück vom langen Wochenende</translation>
    </message>
    <message>
        <source>Every ticket on the notebook has run out.</source>
        <translation>Alle Tickets auf dem Notebook sind abgelaufen.</translation>
    </message>
    <message>
        <source>The name nobody registered</source>
        <translation>Der Name, den niemand registriert hat</translation>
    </message>
    <message>
        <source>klist asks for a ticket to a web site and is refused.</source>
        <translation>klist verlangt ein Ticket für eine Website und wird abgewiesen.</translation>
    </message>
</context>
<context>
    <name>FieldSigns</name>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld gehen</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>forwardable</source>
        <translation>weiterleitbar</translation>
    </message>
    <message>
        <source>A new ticket with another network address may be got from it.</source>
        <translation>Daraus kann ein neues Ticket mit anderer Netzwerkadresse geholt werden.</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>It was forwarded, or made from one that was.</source>
        <translation>Es wurde weitergeleitet oder aus einem solchen gemacht.</translation>
    </message>
    <message>
        <source>proxiable</source>
        <translation>Proxy möglich</translation>
    </message>
    <message>
        <source>A service ticket for another address may be got from it.</source>
        <translation>Daraus kann ein Dienstticket für eine andere Adresse geholt werden.</translation>
    </message>
    <message>
        <source>proxy ticket</source>
        <translation>Proxy-Ticket</translation>
    </message>
    <message>
        <source>It was made for a service that acts for the user.</source>
        <translation>Es wurde für einen Dienst gemacht, der für den Benutzer handelt.</translation>
    </message>
    <message>
        <source>may be postdated</source>
        <translation>vordatierbar</translation>
    </message>
    <message>
        <source>A ticket that begins later may be got from it.</source>
        <translation>Daraus kann ein Ticket geholt werden, das später beginnt.</translation>
    </message>
    <message>
        <source>postdated</source>
        <translation>vordatiert</translation>
    </message>
    <message>
        <source>It was asked for in advance, to begin later.</source>
        <translation>Es wurde im Voraus verlangt und beginnt später.</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>The KDC must validate it before it can be used.</source>
        <translation>Das KDC muss es bestätigen, bevor es gilt.</translation>
    </message>
    <message>
        <source>renewable</source>
        <translation>erneuerbar</translation>
    </message>
    <message>
        <source>It can be renewed without the password until its renewal ends.</source>
        <translation>Es lässt sich ohne Kennwort erneuern, bis die Erneuerung endet.</translation>
    </message>
    <message>
        <source>from a sign-on</source>
        <translation>aus einer Anmeldung</translation>
    </message>
    <message>
        <source>It came from a sign-on itself, not from another ticket.</source>
        <translation>Es kam aus einer Anmeldung, nicht aus einem anderen Ticket.</translation>
    </message>
    <message>
        <source>pre-authenticated</source>
        <translation>vorauthentifiziert</translation>
    </message>
    <message>
        <source>The KDC had proof of the password or key before it answered.</source>
        <translation>Das KDC hatte vor seiner Antwort einen Beweis für Kennwort oder Schlüssel.</translation>
    </message>
    <message>
        <source>hardware-authenticated</source>
        <translation>per Hardware authentifiziert</translation>
    </message>
    <message>
        <source>A device such as a smart card was needed for the sign-on.</source>
        <translation>Für die Anmeldung war ein Gerät wie eine Smartcard nötig.</translation>
    </message>
    <message>
        <source>trust path checked</source>
        <translation>Vertrauenspfad geprüft</translation>
    </message>
    <message>
        <source>The KDC has checked the realms that the ticket came through.</source>
        <translation>Das KDC hat die Realms geprüft, durch die das Ticket kam.</translation>
    </message>
    <message>
        <source>may be delegated to</source>
        <translation>Delegierung erlaubt</translation>
    </message>
    <message>
        <source>The service is trusted to act for the user.</source>
        <translation>Dem Dienst wird vertraut, für den Benutzer zu handeln.</translation>
    </message>
    <message>
        <source>name canonicalized</source>
        <translation>Name kanonisiert</translation>
    </message>
    <message>
        <source>The answer&apos;s extra data were protected; Windows prints name_canonicalize.</source>
        <translation>Die Zusatzdaten der Antwort waren geschützt; Windows schreibt name_canonicalize.</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>It names nobody: it was got without an identity.</source>
        <translation>Es nennt niemanden: Es wurde ohne Identität geholt.</translation>
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
        <translation>%1 T %2 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
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
        <translation>d. MMM</translation>
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
        <translation>Es sagt: %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>Bietet %1 an</translation>
    </message>
    <message>
        <source>Names %1</source>
        <translation>Nennt %1</translation>
    </message>
    <message>
        <source>With proof of the password</source>
        <translation>Mit Beweis des Kennworts</translation>
    </message>
    <message>
        <source>Without proof of the password, as the first request is</source>
        <translation>Ohne Beweis des Kennworts, wie die erste Anfrage ist</translation>
    </message>
    <message>
        <source>Inside a sign-on token</source>
        <translation>In einem Anmeldetoken</translation>
    </message>
    <message>
        <source>Refused by the network: the port is closed</source>
        <translation>Vom Netz abgewiesen: Der Port ist geschlossen</translation>
    </message>
    <message>
        <source>No answer is in the capture</source>
        <translation>Im Mitschnitt ist keine Antwort</translation>
    </message>
    <message>
        <source>HTTP %1 offers %2</source>
        <translation>HTTP %1 bietet %2 an</translation>
    </message>
    <message>
        <source>Negotiate is not offered, so Kerberos cannot be used</source>
        <translation>Negotiate wird nicht angeboten, also geht Kerberos nicht</translation>
    </message>
    <message>
        <source>%1: NTLM, not Kerberos</source>
        <translation>%1: NTLM, nicht Kerberos</translation>
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
            <numerusform>Token mit %n Byte</numerusform>
            <numerusform>Token mit %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>To reach %1</source>
        <translation>Um %1 zu erreichen</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signed on: there is no AS-REQ. The ticket was there before the capture began, or was never asked for.</source>
        <translation>Niemand meldete sich an: Es gibt kein AS-REQ. Das Ticket war schon vor dem Mitschnitt da oder wurde nie verlangt.</translation>
    </message>
    <message>
        <source>No service ticket was asked for: there is no TGS-REQ.</source>
        <translation>Kein Dienstticket wurde verlangt: Es gibt kein TGS-REQ.</translation>
    </message>
    <message>
        <source>No question for the ticket of the proxy&apos;s realm left this computer.</source>
        <translation>Keine Frage nach dem Ticket für den Realm des Proxys verließ diesen Rechner.</translation>
    </message>
    <message>
        <source>No proxy asked for a sign-on: there is no 407. HTTPS inside a tunnel cannot be seen.</source>
        <translation>Kein Proxy verlangte eine Anmeldung: Es gibt keine 407. HTTPS in einem Tunnel ist nicht sichtbar.</translation>
    </message>
    <message>
        <source>No Kerberos token was sent to the proxy.</source>
        <translation>An den Proxy wurde kein Kerberos-Token gesendet.</translation>
    </message>
    <message>
        <source>Nobody looked for a KDC in DNS.</source>
        <translation>Niemand suchte in DNS nach einem KDC.</translation>
    </message>
</context>
<context>
    <name>LookupCommand</name>
    <message>
        <source>When it occurs</source>
        <translation>Wann es auftritt</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Wahrscheinliche Ursachen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Wie man es prüft</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>Verlässlichkeit: %1</translation>
    </message>
    <message>
        <source>Sources differ: %1</source>
        <translation>Quellen widersprechen sich: %1</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation>Siehe auch: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>From the knowledge pack %1</source>
        <translation>Aus dem Wissenspaket %1</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <translation>Zu sehen in: %1</translation>
    </message>
    <message>
        <source>Nothing is known under that name or number.</source>
        <translation>Unter diesem Namen oder dieser Nummer ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>bit %1</source>
        <translation>Bit %1</translation>
    </message>
    <message>
        <source>counted from the left, as RFC 4120 does</source>
        <translation>von links gezählt wie in RFC 4120</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>dezimal</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadezimal</translation>
    </message>
    <message>
        <source>decimal without sign</source>
        <translation>dezimal ohne Vorzeichen</translation>
    </message>
    <message>
        <source>decimal with sign</source>
        <translation>dezimal mit Vorzeichen</translation>
    </message>
    <message>
        <source>as it is written</source>
        <translation>wie geschrieben</translation>
    </message>
</context>
<context>
    <name>ReportFormats</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
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
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>whole, for the next team; one file</source>
        <translation>ganz, für das nächste Team; eine Datei</translation>
    </message>
    <message>
        <source>whole, to print and to file</source>
        <translation>ganz, zum Drucken und Ablegen</translation>
    </message>
    <message>
        <source>for ticket systems that format</source>
        <translation>für Ticketsysteme mit Formatierung</translation>
    </message>
    <message>
        <source>the essence on one page, for any ticket system</source>
        <translation>das Wesentliche auf einer Seite, für jedes Ticketsystem</translation>
    </message>
    <message>
        <source>for other programs</source>
        <translation>für andere Programme</translation>
    </message>
    <message>
        <source>the report could not be saved (%1)</source>
        <translation>der Bericht konnte nicht gespeichert werden (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>there are more than %1 realms</source>
        <translation>es sind mehr als %1 Realms</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a realm</source>
        <translation>&apos;%1&apos; ist kein Name eines Realms</translation>
    </message>
    <message>
        <source>A realm is written like a domain, for example CORP.EXAMPLE.COM.</source>
        <translation>Ein Realm wird wie eine Domäne geschrieben, zum Beispiel CORP.EXAMPLE.COM.</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is neither true nor false</source>
        <translation>die Einstellung &apos;%1&apos; ist weder true noch false</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is none of the numbers that it can be</source>
        <translation>die Einstellung &apos;%1&apos; ist keine der möglichen Zahlen</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is none of system, light and dark</source>
        <translation>die Einstellung &apos;%1&apos; ist weder system noch light noch dark</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is no language of the program</source>
        <translation>die Einstellung &apos;%1&apos; ist keine Sprache des Programms</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is no name of a realm, such as CORP.EXAMPLE.COM</source>
        <translation>die Einstellung &apos;%1&apos; ist kein Name eines Realms wie CORP.EXAMPLE.COM</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is no list of at most %2 realms</source>
        <translation>die Einstellung &apos;%1&apos; ist keine Liste von höchstens %2 Realms</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; holds something that is no name of a realm</source>
        <translation>die Einstellung &apos;%1&apos; enthält etwas, das kein Name eines Realms ist</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is no text of at most %2 characters</source>
        <translation>die Einstellung &apos;%1&apos; ist kein Text von höchstens %2 Zeichen</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; holds a character that cannot be shown</source>
        <translation>die Einstellung &apos;%1&apos; enthält ein Zeichen, das sich nicht anzeigen lässt</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>es gibt keine Einstellung &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a settings file has at most 64 KiB</source>
        <translation>eine Datei mit Einstellungen hat höchstens 64 KiB</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file that Kerbscope exported.</source>
        <translation>Nichts wurde geändert. Wählen Sie eine Datei, die Kerbscope exportiert hat.</translation>
    </message>
    <message>
        <source>this is no settings file of Kerbscope</source>
        <translation>das ist keine Datei mit Einstellungen von Kerbscope</translation>
    </message>
    <message>
        <source>the settings file is of another version of Kerbscope</source>
        <translation>die Datei mit Einstellungen stammt von einer anderen Version von Kerbscope</translation>
    </message>
    <message>
        <source>Nothing was changed. Export the settings anew where they come from.</source>
        <translation>Nichts wurde geändert. Exportieren Sie die Einstellungen dort neu, wo sie herkommen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the file, or export the settings anew where they come from.</source>
        <translation>Nichts wurde geändert. Berichtigen Sie die Datei oder exportieren Sie die Einstellungen neu.</translation>
    </message>
</context>
<context>
    <name>SettingsPanels</name>
    <message>
        <source>Knowledge packs…</source>
        <translation>Wissenspakete…</translation>
    </message>
    <message>
        <source>Knowledge packs</source>
        <translation>Wissenspakete</translation>
    </message>
    <message>
        <source>Files with what your company adds to the reference: realms, proxies, contacts, codes, causes and what to do about them.</source>
        <translation>Dateien mit dem, was Ihre Firma dem Nachschlagewerk hinzufügt: Realms, Proxys, Ansprechpartner, Codes, Ursachen und was zu tun ist.</translation>
    </message>
    <message>
        <source>Team store</source>
        <translation>Team-Speicher</translation>
    </message>
    <message>
        <source>The same cases on all computers of a team, through a PostgreSQL database of your company.</source>
        <translation>Dieselben Fälle auf allen Rechnern eines Teams, über eine PostgreSQL-Datenbank Ihrer Firma.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Who acts: %1</source>
        <translation>Wer handelt: %1</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Read this text as evidence</source>
        <translation>Diesen Text als Beleg lesen</translation>
    </message>
    <message>
        <source>Codes and tickets in it are found and added to the case</source>
        <translation>Codes und Tickets darin werden gefunden und dem Fall hinzugefügt</translation>
    </message>
    <message>
        <source>Search the codes for “%1”</source>
        <translation>Die Codes nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>All results, with families</source>
        <translation>Alle Treffer, mit Familien</translation>
    </message>
</context>
<context>
    <name>Symptom</name>
    <message>
        <source>“I get an error page with a number.”</source>
        <translation>„Ich bekomme eine Fehlerseite mit einer Nummer.“</translation>
    </message>
    <message>
        <source>“It keeps asking for my password.”</source>
        <translation>„Ich werde immer wieder nach dem Kennwort gefragt.“</translation>
    </message>
    <message>
        <source>“I cannot sign in to my computer.”</source>
        <translation>„Ich kann mich am Rechner nicht anmelden.“</translation>
    </message>
    <message>
        <source>“A web site says 401 or access denied.”</source>
        <translation>„Eine Website meldet 401 oder Zugriff verweigert.“</translation>
    </message>
    <message>
        <source>“One program or share lets me in no more.”</source>
        <translation>„Ein Programm oder eine Freigabe lässt mich nicht mehr hinein.“</translation>
    </message>
    <message>
        <source>“It works, but only after a long wait.”</source>
        <translation>„Es geht, aber erst nach langem Warten.“</translation>
    </message>
</context>
<context>
    <name>TeamStore</name>
    <message>
        <source>Team store: working…</source>
        <translation>Team-Speicher: Abgleich läuft …</translation>
    </message>
    <message>
        <source>Team store: %1</source>
        <translation>Team-Speicher: %1</translation>
    </message>
    <message>
        <source>Team store: not reached</source>
        <translation>Team-Speicher: nicht erreicht</translation>
    </message>
    <message>
        <source>Team store: not asked yet</source>
        <translation>Team-Speicher: noch nicht befragt</translation>
    </message>
    <message>
        <source>Team store: the same since %1</source>
        <translation>Team-Speicher: abgeglichen um %1</translation>
    </message>
    <message>
        <source>1 change waits to be sent</source>
        <translation>1 Änderung wartet auf den Versand</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation>
            <numerusform>%n Änderungen warten auf den Versand</numerusform>
            <numerusform>%n Änderungen warten auf den Versand</numerusform>
        </translation>
    </message>
    <message>
        <source>No team store: your work stays on this computer</source>
        <translation>Kein Team-Speicher: Ihre Arbeit bleibt auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>TicketCommands</name>
    <message>
        <source>lists the tickets</source>
        <translation>zeigt die Tickets</translation>
    </message>
    <message>
        <source>clears them; Windows gets new ones when they are needed</source>
        <translation>löscht sie; Windows holt bei Bedarf neue</translation>
    </message>
    <message>
        <source>asks for this ticket and shows the error if there is one</source>
        <translation>verlangt dieses Ticket und zeigt den Fehler, falls es einen gibt</translation>
    </message>
    <message>
        <source>shows the sign-on ticket in full</source>
        <translation>zeigt das Anmeldeticket vollständig</translation>
    </message>
    <message>
        <source>lists the tickets with encryption and flags</source>
        <translation>zeigt die Tickets mit Verschlüsselung und Flags</translation>
    </message>
    <message>
        <source>clears them; kinit is needed afterwards</source>
        <translation>löscht sie; danach ist kinit nötig</translation>
    </message>
    <message>
        <source>signs on again; asks for the password</source>
        <translation>meldet neu an; fragt nach dem Kennwort</translation>
    </message>
</context>
<context>
    <name>TicketOrigins</name>
    <message>
        <source>1 ticket</source>
        <translation>1 Ticket</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>All tickets of the case</source>
        <translation>Alle Tickets des Falls</translation>
    </message>
    <message>
        <source>This computer, now</source>
        <translation>Dieser Rechner, jetzt</translation>
    </message>
</context>
<context>
    <name>TicketPathSteps</name>
    <message>
        <source>krbtgt/(your realm)</source>
        <translation>krbtgt/(Ihr Realm)</translation>
    </message>
    <message>
        <source>expected because every other ticket is got with it</source>
        <translation>erwartet, weil jedes andere Ticket damit geholt wird</translation>
    </message>
    <message>
        <source>krbtgt/%1@%2</source>
        <translation>krbtgt/%1@%2</translation>
    </message>
    <message>
        <source>(proxy realm)</source>
        <translation>(Proxy-Realm)</translation>
    </message>
    <message>
        <source>(your realm)</source>
        <translation>(Ihr Realm)</translation>
    </message>
    <message>
        <source>expected because page %1 comes from a proxy that is in a realm of its own</source>
        <translation>erwartet, weil Seite %1 von einem Proxy mit eigenem Realm kommt</translation>
    </message>
    <message>
        <source>expected because the service is in realm %1</source>
        <translation>erwartet, weil der Dienst im Realm %1 ist</translation>
    </message>
    <message>
        <source>HTTP/(proxy)@(proxy realm)</source>
        <translation>HTTP/(Proxy)@(Proxy-Realm)</translation>
    </message>
    <message>
        <source>(service)/(host)</source>
        <translation>(Dienst)/(Rechner)</translation>
    </message>
    <message>
        <source>HTTP/(proxy)@%1</source>
        <translation>HTTP/(Proxy)@%1</translation>
    </message>
    <message>
        <source>expected because page %1 means that the proxy wanted it</source>
        <translation>erwartet, weil Seite %1 heißt, dass der Proxy es verlangt hat</translation>
    </message>
    <message>
        <source>expected once a service is opened with this sign-on</source>
        <translation>erwartet, sobald ein Dienst mit dieser Anmeldung geöffnet wird</translation>
    </message>
    <message>
        <source>expected because the way to realm %1 is there</source>
        <translation>erwartet, weil der Weg zum Realm %1 da ist</translation>
    </message>
    <message>
        <source>The ticket of this path is there.</source>
        <translation>Das Ticket dieses Pfads ist da.</translation>
    </message>
    <message numerus="yes">
        <source>All %n tickets of this path are there.</source>
        <translation>
            <numerusform>Das eine Ticket dieses Pfads ist da.</numerusform>
            <numerusform>Alle %n Tickets dieses Pfads sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>One ticket should be here.</source>
        <translation>Hier sollte ein Ticket sein.</translation>
    </message>
    <message>
        <source>You should see these %1 tickets: %2 usable.</source>
        <translation>Diese %1 Tickets sollten da sein: %2 brauchbar.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Expired: %1.</source>
        <translation>Abgelaufen: %1.</translation>
    </message>
    <message>
        <source>Own sign-on ticket (TGT)</source>
        <translation>Eigenes Anmeldeticket (TGT)</translation>
    </message>
    <message>
        <source>Cross-realm ticket</source>
        <translation>Realm-übergreifendes Ticket</translation>
    </message>
    <message>
        <source>Service ticket</source>
        <translation>Dienstticket</translation>
    </message>
</context>
<context>
    <name>TicketStateWords</name>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>endet bald</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>end not shown</source>
        <translation>Ende nicht angegeben</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>vor %1 abgelaufen</translation>
    </message>
    <message>
        <source>begins in %1</source>
        <translation>beginnt in %1</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>A Kerberos ticket ends soon</source>
        <translation>Ein Kerberos-Ticket endet bald</translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>Tickets zeigen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Windows klist</source>
        <translation>klist von Windows</translation>
    </message>
    <message>
        <source>MIT klist</source>
        <translation>klist von MIT</translation>
    </message>
    <message>
        <source>Heimdal klist</source>
        <translation>klist von Heimdal</translation>
    </message>
    <message>
        <source>Ticket cache file</source>
        <translation>Ticketcache-Datei</translation>
    </message>
    <message>
        <source>Keytab</source>
        <translation>Keytab</translation>
    </message>
    <message>
        <source>Windows events</source>
        <translation>Windows-Ereignisse</translation>
    </message>
    <message>
        <source>Windows event log file</source>
        <translation>Windows-Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Network capture</source>
        <translation>Netzwerkmitschnitt</translation>
    </message>
    <message>
        <source>Sign-on token</source>
        <translation>Anmeldetoken</translation>
    </message>
    <message>
        <source>PAC file</source>
        <translation>PAC-Datei</translation>
    </message>
    <message>
        <source>Output of a command</source>
        <translation>Ausgabe eines Befehls</translation>
    </message>
    <message>
        <source>krb5.conf</source>
        <translation>krb5.conf</translation>
    </message>
    <message>
        <source>Collected bundle</source>
        <translation>Gesammeltes Bündel</translation>
    </message>
    <message>
        <source>Kerberos trace</source>
        <translation>Kerberos-Trace</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Live check</source>
        <translation>Live-Prüfung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text nobody could read</source>
        <translation>Unlesbarer Text</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>Arbeitsplatzteam</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerkteam</translation>
    </message>
    <message>
        <source>AD admin</source>
        <translation>AD-Administrator</translation>
    </message>
    <message>
        <source>proxy admin</source>
        <translation>Proxy-Administrator</translation>
    </message>
    <message>
        <source>service owner</source>
        <translation>Dienstverantwortlicher</translation>
    </message>
    <message>
        <source>PKI</source>
        <translation>PKI-Team</translation>
    </message>
    <message>
        <source>security</source>
        <translation>Sicherheitsteam</translation>
    </message>
    <message>
        <source>vendor support</source>
        <translation>Herstellersupport</translation>
    </message>
    <message>
        <source>escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Case without a title</source>
        <translation>Fall ohne Titel</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::AboutDialog</name>
    <message>
        <source>About Kerbscope</source>
        <translation>Über Kerbscope</translation>
    </message>
    <message>
        <source>Finds out why Kerberos sign-on fails, and who can mend it. Nothing leaves this computer unless you start a check, and each check names the hosts first.</source>
        <translation>Findet heraus, warum die Kerberos-Anmeldung scheitert und wer es beheben kann. Nichts verlässt diesen Rechner, außer Sie starten eine Prüfung; jede nennt vorher die Rechner, die sie anspricht.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin steckt</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Version kopieren</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::AnswerButton</name>
    <message>
        <source>The answer so far. Key %1.</source>
        <translation>Die bisherige Antwort. Taste %1.</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <translation>Taste %1.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::BarsChart</name>
    <message>
        <source>%1
1 case</source>
        <translation>%1
1 Fall</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n cases</source>
        <translation>
            <numerusform>%1
%n Fall</numerusform>
            <numerusform>%1
%n Fälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CaptureView</name>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Wer was sagte</translation>
    </message>
    <message>
        <source>Messages between client, KDC and proxy</source>
        <translation>Nachrichten zwischen Client, KDC und Proxy</translation>
    </message>
    <message>
        <source>Choose a message to see what it says.</source>
        <translation>Wählen Sie eine Nachricht, um zu sehen, was sie sagt.</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>Die gewählte Nachricht</translation>
    </message>
    <message>
        <source>%1 with %2 packets</source>
        <translation>%1 mit %2 Paketen</translation>
    </message>
    <message>
        <source>the KDC&apos;s clock differs by %1 from the one that captured</source>
        <translation>die Uhr des KDC weicht um %1 von der des Mitschnitts ab</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Die ersten %1 werden gezeigt.</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>Was darin fehlt</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CaseDetails</name>
    <message>
        <source>The chosen case</source>
        <translation>Der gewählte Fall</translation>
    </message>
    <message>
        <source>Title of the chosen case</source>
        <translation>Titel des gewählten Falls</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>Zustand des Falls</translation>
    </message>
    <message>
        <source>Tags of the case</source>
        <translation>Stichwörter des Falls</translation>
    </message>
    <message>
        <source>vpn, branch office</source>
        <translation>vpn, Zweigstelle</translation>
    </message>
    <message>
        <source>Words to find the case by, with commas between them</source>
        <translation>Wörter, unter denen sich der Fall finden lässt, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>Notes of the case</source>
        <translation>Notizen des Falls</translation>
    </message>
    <message>
        <source>Notes for you and for whoever goes on with it</source>
        <translation>Notizen für Sie und alle, die den Fall weiterführen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What the agent saw</source>
        <translation>Was der Bearbeiter sah</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Writes the case with all its evidence, names included, into a file</source>
        <translation>Schreibt den Fall mit allen Belegen und mit Namen in eine Datei</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Go on with this case</source>
        <translation>Mit diesem Fall weitermachen</translation>
    </message>
    <message>
        <source>Makes one case of the chosen ones</source>
        <translation>Macht aus den gewählten Fällen einen</translation>
    </message>
    <message>
        <source>Choose two cases or more to make one of them</source>
        <translation>Wählen Sie mindestens zwei Fälle, um einen daraus zu machen</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation>Kein Fall gewählt</translation>
    </message>
    <message>
        <source>Choose one to see and change its notes. With Ctrl or Shift you choose several.</source>
        <translation>Wählen Sie einen, um seine Notizen zu sehen und zu ändern. Mit Strg oder Umschalt wählen Sie mehrere.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are chosen</source>
        <translation>
            <numerusform>%n Fall gewählt</numerusform>
            <numerusform>%n Fälle gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be merged into one case, or deleted.</source>
        <translation>Sie können zu einem Fall zusammengeführt oder gelöscht werden.</translation>
    </message>
    <message>
        <source>1 piece of evidence</source>
        <translation>1 Beleg</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun %1 · changed %2 · %3</source>
        <translation>Begonnen %1 · geändert %2 · %3</translation>
    </message>
    <message>
        <source>On %1, most likely first:</source>
        <translation>Am %1, das Wahrscheinlichste zuerst:</translation>
    </message>
    <message>
        <source>led</source>
        <translation>führte</translation>
    </message>
    <message>
        <source>Not this one: %1</source>
        <translation>Diese nicht: %1</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CaseShelf</name>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (aus %2)</translation>
    </message>
    <message>
        <source>The store of cases was damaged. %1 cases were taken over, %2 were lost; the damaged file is kept: %3</source>
        <translation>Der Speicher der Fälle war beschädigt. %1 Fälle wurden übernommen, %2 gingen verloren; die beschädigte Datei ist aufgehoben: %3</translation>
    </message>
    <message>
        <source>This computer has another state of this case. The file was opened as a case of its own; the page Cases can merge them.</source>
        <translation>Dieser Rechner hat einen anderen Stand dieses Falls. Die Datei wurde als eigener Fall geöffnet; die Seite Fälle kann beide zusammenführen.</translation>
    </message>
    <message>
        <source>%1 (my copy)</source>
        <translation>%1 (meine Kopie)</translation>
    </message>
    <message>
        <source>This case was changed elsewhere at the same time. Your work goes on as &quot;%1&quot;; nothing was lost.</source>
        <translation>Dieser Fall wurde gleichzeitig anderswo geändert. Ihre Arbeit geht als „%1“ weiter; nichts ging verloren.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CaseTableModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Until the cause stood out</source>
        <translation>Bis zur Ursache</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CasesPage</name>
    <message>
        <source>Cases and their history</source>
        <translation>Fälle und ihr Verlauf</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Search: title, notes, code, realm, user, file</source>
        <translation>Suche: Titel, Notizen, Code, Realm, Benutzer, Datei</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Fälle suchen</translation>
    </message>
    <message>
        <source>Cases of which state</source>
        <translation>Fälle in welchem Zustand</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Cases with which tag</source>
        <translation>Fälle mit welchem Stichwort</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Stichwörter</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Takes case files into the list</source>
        <translation>Nimmt Falldateien in die Liste auf</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Headings of the cases</source>
        <translation>Spaltenköpfe der Fälle</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Noch kein Fall</translation>
    </message>
    <message>
        <source>Each case is saved here as you work, on this computer only: its evidence, answers, notes and likely causes. Begin with a code or a listing, or import a case file.</source>
        <translation>Jeder Fall wird beim Arbeiten hier gespeichert, nur auf diesem Rechner: Belege, Antworten, Notizen und wahrscheinliche Ursachen. Beginnen Sie mit einem Code oder einer Auflistung, oder importieren Sie eine Falldatei.</translation>
    </message>
    <message>
        <source>Begin a case</source>
        <translation>Einen Fall beginnen</translation>
    </message>
    <message>
        <source>No case is like that</source>
        <translation>Kein Fall passt dazu</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the case: its title, notes, tags, codes, findings, or the names in its tickets.</source>
        <translation>Jedes Wort muss irgendwo im Fall stehen: im Titel, in Notizen, Stichwörtern, Codes, Befunden oder in den Namen seiner Tickets.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Alle Fälle zeigen</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 Fall</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n cases</source>
        <translation>
            <numerusform>der letzte Fall (%n)</numerusform>
            <numerusform>die letzten %n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the case</source>
        <translation>Den Fall exportieren</translation>
    </message>
    <message>
        <source>Case files to import</source>
        <translation>Falldateien zum Importieren</translation>
    </message>
    <message>
        <source>Merge cases</source>
        <translation>Fälle zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Make one case of %n cases?</source>
        <translation>
            <numerusform>Aus %n Fall einen machen?</numerusform>
            <numerusform>Aus %n Fällen einen machen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes all evidence, tags and notes of the others. Where answers differ, its own stay and the others&apos; are told in the notes. The others go.</source>
        <translation>„%1“ übernimmt alle Belege, Stichwörter und Notizen der anderen. Wo Antworten verschieden sind, bleiben die eigenen, und die anderen stehen in den Notizen. Die anderen Fälle verschwinden.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>• and %n more</source>
        <translation>
            <numerusform>• und %n weiterer</numerusform>
            <numerusform>• und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>1 piece of evidence</source>
        <translation>1 Beleg</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes: %1 with all that was read from it, the answers, notes, tags and likely causes.</source>
        <translation>Was verschwindet: %1 mit allem, was daraus gelesen wurde, die Antworten, Notizen, Stichwörter und wahrscheinlichen Ursachen.</translation>
    </message>
    <message>
        <source>Their bytes are overwritten in the store; nobody can bring them back. Files that you exported stay.</source>
        <translation>Ihre Bytes werden im Speicher überschrieben; niemand kann sie zurückholen. Exportierte Dateien bleiben.</translation>
    </message>
    <message>
        <source>They are deleted from the team store too, for everybody.</source>
        <translation>Sie werden auch aus dem Team-Speicher gelöscht, für alle.</translation>
    </message>
    <message>
        <source>The case that you work on is among them; a new one is begun.</source>
        <translation>Der Fall, an dem Sie arbeiten, ist dabei; ein neuer wird begonnen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete this case for good?</source>
        <translation>Diesen Fall endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cases for good?</source>
        <translation>
            <numerusform>%n Fall endgültig löschen?</numerusform>
            <numerusform>%n Fälle endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
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
        <translation>Noch deutet nichts Bekanntes auf einen Fehler</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No causes are known.</source>
        <translation>Es sind keine Ursachen bekannt.</translation>
    </message>
    <message>
        <source>Likely causes, most likely first. %1.</source>
        <translation>Wahrscheinliche Ursachen, wahrscheinlichste zuerst. %1.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Wahrscheinliche Ursachen</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation>Zeigen, was zu tun ist</translation>
    </message>
    <message>
        <source>Among them: %1, …</source>
        <translation>Darunter: %1, …</translation>
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
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the figures as a table (T)</source>
        <translation>Die Zahlen als Tabelle zeigen (T)</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CheckPage</name>
    <message>
        <source>Start the checks</source>
        <translation>Prüfungen starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on in the guide</source>
        <translation>Im Assistenten weitermachen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Checks and their results</source>
        <translation>Prüfungen und ihre Ergebnisse</translation>
    </message>
    <message>
        <source>This build cannot check by itself</source>
        <translation>Diese Version kann nicht selbst prüfen</translation>
    </message>
    <message>
        <source>The administrators of this computer do not allow checks</source>
        <translation>Die Administratoren dieses Rechners erlauben keine Prüfungen</translation>
    </message>
    <message>
        <source>Nothing has been contacted yet</source>
        <translation>Noch wurde nichts angesprochen</translation>
    </message>
    <message>
        <source>Contacts nobody.</source>
        <translation>Spricht niemanden an.</translation>
    </message>
    <message>
        <source>Starting contacts the hosts that the cards name. No password is sent; the user&apos;s name goes to one domain controller, once.</source>
        <translation>Der Start spricht die auf den Karten genannten Rechner an. Kein Kennwort wird gesendet; der Benutzername geht einmal an einen Domänencontroller.</translation>
    </message>
    <message>
        <source>Start 1 check</source>
        <translation>1 Prüfung starten</translation>
    </message>
    <message numerus="yes">
        <source>Start %n checks</source>
        <translation>
            <numerusform>%n Prüfung starten</numerusform>
            <numerusform>%n Prüfungen starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 done</source>
        <translation>Prüfung: %1 von %2 fertig</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>no problem seen in what was checked</source>
        <translation>kein Problem in dem, was geprüft wurde</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be checked</source>
        <translation>1 nicht prüfbar</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n nicht prüfbar</numerusform>
            <numerusform>%n nicht prüfbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checks are switched off in the settings</source>
        <translation>Prüfungen sind in den Einstellungen ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CodeDetail</name>
    <message>
        <source>About the code</source>
        <translation>Über den Code</translation>
    </message>
    <message>
        <source>Official text: “%1”</source>
        <translation>Offizieller Text: „%1“</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Also written: %1</source>
        <translation>Auch geschrieben: %1</translation>
    </message>
    <message>
        <source>Use in this case</source>
        <translation>In diesem Fall verwenden</translation>
    </message>
    <message>
        <source>Takes the code into the open case and opens the guide</source>
        <translation>Nimmt den Code in den offenen Fall auf und öffnet den Assistenten</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Sources differ: %1</source>
        <translation>Quellen widersprechen sich: %1</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>Verlässlichkeit: %1</translation>
    </message>
    <message>
        <source>When it occurs</source>
        <translation>Wann es auftritt</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Wahrscheinliche Ursachen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Wie man es prüft</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Ausgelöst von</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Zu sehen in</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es stammt</translation>
    </message>
    <message>
        <source>One code, several situations</source>
        <translation>Ein Code, mehrere Situationen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What one sees</source>
        <translation>Was man sieht</translation>
    </message>
    <message>
        <source>Related code %1</source>
        <translation>Verwandter Code %1</translation>
    </message>
    <message>
        <source>Related codes</source>
        <translation>Verwandte Codes</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>From your company’s knowledge pack</source>
        <translation>Aus dem Wissenspaket Ihrer Firma</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>A line that finds this code when it is pasted into the box at the top</source>
        <translation>Eine Zeile, die diesen Code findet, wenn sie oben ins Eingabefeld eingefügt wird</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CodeFilterBar</name>
    <message>
        <source>Which codes</source>
        <translation>Welche Codes</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Mit meinen Notizen</translation>
    </message>
    <message>
        <source>Of my company</source>
        <translation>Meiner Firma</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Welche Art</translation>
    </message>
    <message>
        <source>Where it is seen</source>
        <translation>Wo er zu sehen ist</translation>
    </message>
    <message>
        <source>Seen anywhere</source>
        <translation>Überall zu sehen</translation>
    </message>
    <message>
        <source>In the event log</source>
        <translation>Im Ereignisprotokoll</translation>
    </message>
    <message>
        <source>In klist’s output</source>
        <translation>In der Ausgabe von klist</translation>
    </message>
    <message>
        <source>On a web page</source>
        <translation>Auf einer Webseite</translation>
    </message>
    <message>
        <source>In programs of Linux and macOS</source>
        <translation>In Programmen von Linux und macOS</translation>
    </message>
    <message>
        <source>In Java programs</source>
        <translation>In Java-Programmen</translation>
    </message>
    <message>
        <source>In a network capture</source>
        <translation>In einem Netzwerkmitschnitt</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CodeNoteBox</name>
    <message>
        <source>Your own notes about this code; only you see them</source>
        <translation>Ihre eigenen Notizen zu diesem Code; nur Sie sehen sie</translation>
    </message>
    <message>
        <source>Your notes about this code</source>
        <translation>Ihre Notizen zu diesem Code</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Mit Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Takes the code off your bookmarks</source>
        <translation>Nimmt den Code aus Ihren Lesezeichen</translation>
    </message>
    <message>
        <source>Puts the code among your bookmarks</source>
        <translation>Nimmt den Code in Ihre Lesezeichen auf</translation>
    </message>
    <message>
        <source>Notes about this code; your team sees them</source>
        <translation>Notizen zu diesem Code; Ihr Team sieht sie</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CodesPage</name>
    <message>
        <source>Back to the code before (Alt+Left)</source>
        <translation>Zurück zum vorigen Code (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Wählen Sie einen Code</translation>
    </message>
    <message>
        <source>Its meaning, its likely causes and what to do about it are shown here. Type a number, a symbol or words to search.</source>
        <translation>Hier stehen seine Bedeutung, wahrscheinliche Ursachen und was zu tun ist. Suchen Sie mit einer Nummer, einem Symbol oder Wörtern.</translation>
    </message>
    <message>
        <source>Number, symbol or words</source>
        <translation>Nummer, Symbol oder Wörter</translation>
    </message>
    <message>
        <source>Filter the codes</source>
        <translation>Codes filtern</translation>
    </message>
    <message>
        <source>Families of codes</source>
        <translation>Code-Familien</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 Code</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No code, symbol or text matches “%1” here. Try fewer letters, the number in another notation, or all families.</source>
        <translation>Kein Code, Symbol oder Text passt hier zu „%1“. Versuchen Sie weniger Buchstaben, eine andere Schreibweise oder alle Familien.</translation>
    </message>
    <message>
        <source>Not in the reference</source>
        <translation>Nicht in der Referenz</translation>
    </message>
    <message>
        <source>There is no code %1 in this version.</source>
        <translation>Den Code %1 gibt es in dieser Version nicht.</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Take flags, options, numbers, times and SIDs apart (Ctrl+D)</source>
        <translation>Flags, Optionen, Zahlen, Zeiten und SIDs zerlegen (Strg+D)</translation>
    </message>
    <message>
        <source>No code passes these filters.</source>
        <translation>Kein Code passt zu diesen Filtern.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CollectorDialog</name>
    <message>
        <source>Collect from another computer</source>
        <translation>Von einem anderen Rechner sammeln</translation>
    </message>
    <message>
        <source>System of the other computer</source>
        <translation>System des anderen Rechners</translation>
    </message>
    <message>
        <source>Send the script to the user. They open PowerShell from the start menu, paste it and press Enter. It takes up to a minute and needs no administrator.</source>
        <translation>Senden Sie dem Benutzer das Skript. Er öffnet PowerShell aus dem Startmenü, fügt es ein und drückt die Eingabetaste. Es dauert bis zu einer Minute und braucht keinen Administrator.</translation>
    </message>
    <message>
        <source>&amp;Windows</source>
        <translation>&amp;Windows</translation>
    </message>
    <message>
        <source>Send the script to the user. They open a terminal, paste it and press Enter. It needs no root.</source>
        <translation>Senden Sie dem Benutzer das Skript. Er öffnet ein Terminal, fügt es ein und drückt die Eingabetaste. Root ist nicht nötig.</translation>
    </message>
    <message>
        <source>&amp;Linux and macOS</source>
        <translation>&amp;Linux und macOS</translation>
    </message>
    <message>
        <source>Paste the answer</source>
        <translation>Die Antwort einfügen</translation>
    </message>
    <message>
        <source>Reads what the script put on the user&apos;s clipboard and they sent to you</source>
        <translation>Liest, was das Skript in die Zwischenablage des Benutzers legte und er Ihnen schickte</translation>
    </message>
    <message>
        <source>The script reads tickets without keys, and the settings of domain, DNS, clock, proxy and Kerberos. Its answer is one block of text on the user&apos;s clipboard. They send it back; copy it and paste it here, whole or in parts.</source>
        <translation>Das Skript liest Tickets ohne Schlüssel und die Einstellungen von Domäne, DNS, Uhr, Proxy und Kerberos. Seine Antwort ist ein Textblock in der Zwischenablage des Benutzers. Er schickt ihn zurück; kopieren Sie ihn und fügen Sie ihn hier ein, ganz oder in Teilen.</translation>
    </message>
    <message>
        <source>The script</source>
        <translation>Das Skript</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Das Skript speichern</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation>Das Skript kopieren</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the answer first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst die Antwort.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CommandBox</name>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ComparedPreview</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Before: stays on this computer</source>
        <translation>Vorher: bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>After: what is sent</source>
        <translation>Nachher: was verschickt wird</translation>
    </message>
    <message>
        <source>Shows the report before names were replaced beside what is sent</source>
        <translation>Zeigt den Bericht mit den Namen neben dem, was verschickt wird</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ComparisonView</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Exchange the two</source>
        <translation>Die beiden tauschen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Back to the tickets</source>
        <translation>Zurück zu den Tickets</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Changes of the tickets</source>
        <translation>Änderungen der Tickets</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ConclusionView</name>
    <message>
        <source>words to say</source>
        <translation>Worte zum Vorlesen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Diese nicht</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Weiterfragen</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Preview, save or copy the report (names are replaced unless you say otherwise)</source>
        <translation>Bericht ansehen, speichern oder kopieren (Namen werden ersetzt, wenn Sie nichts anderes sagen)</translation>
    </message>
    <message>
        <source>Put this cause aside and go on with the next likely one; it is noted in the case</source>
        <translation>Diese Ursache beiseitelegen und mit der nächsten weitermachen; das wird im Fall vermerkt</translation>
    </message>
    <message>
        <source>There are open questions that would tell more (Esc)</source>
        <translation>Es gibt offene Fragen, die mehr verraten würden (Esc)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Say to the user</source>
        <translation>Dem Benutzer sagen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Escalate with</source>
        <translation>Weitergeben mit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>Everything that matters for the likely causes was looked at.</source>
        <translation>Alles, was für die wahrscheinlichen Ursachen zählt, wurde angesehen.</translation>
    </message>
    <message>
        <source>Conclusion: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen fragen</translation>
    </message>
    <message>
        <source>From your company’s knowledge pack: %1</source>
        <translation>Aus dem Wissenspaket Ihrer Firma: %1</translation>
    </message>
    <message>
        <source>From your company’s knowledge pack</source>
        <translation>Aus dem Wissenspaket Ihrer Firma</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CopyChip</name>
    <message>
        <source>Copy %1 (%2)</source>
        <translation>%1 kopieren (%2)</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CopyTextButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::DecodersView</name>
    <message>
        <source>0x40810010, 0x1C, -1765328360, 0xC000006D, a time, a SID, a token</source>
        <translation>0x40810010, 0x1C, -1765328360, 0xC000006D, eine Zeit, eine SID, ein Token</translation>
    </message>
    <message>
        <source>Value to take apart</source>
        <translation>Zu zerlegender Wert</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Whatever fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Back to the codes (Esc)</source>
        <translation>Zurück zu den Codes (Esc)</translation>
    </message>
    <message>
        <source>What the value says</source>
        <translation>Was der Wert sagt</translation>
    </message>
    <message>
        <source>What can be taken apart</source>
        <translation>Was sich zerlegen lässt</translation>
    </message>
    <message>
        <source>Take this example apart</source>
        <translation>Dieses Beispiel zerlegen</translation>
    </message>
    <message>
        <source>That says nothing yet</source>
        <translation>Das sagt noch nichts</translation>
    </message>
    <message>
        <source>The value alone does not tell which reading is meant; the likeliest comes first.</source>
        <translation>Der Wert allein verrät nicht, welche Lesart gemeint ist; die wahrscheinlichste steht vorn.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>Show %1 in the reference</source>
        <translation>%1 in der Referenz zeigen</translation>
    </message>
    <message>
        <source>Shows %1 in the reference</source>
        <translation>Zeigt %1 in der Referenz</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::DropOverlay</name>
    <message>
        <source>Drop to read it as evidence</source>
        <translation>Loslassen, um es als Beleg zu lesen</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Es bleibt auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EtypeBar</name>
    <message>
        <source>not shown in the listing</source>
        <translation>in der Liste nicht angegeben</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>weak, to be phased out (RFC 8429)</source>
        <translation>schwach, wird abgelöst (RFC 8429)</translation>
    </message>
    <message>
        <source>broken (RFC 6649)</source>
        <translation>gebrochen (RFC 6649)</translation>
    </message>
    <message>
        <source>encrypts no ticket</source>
        <translation>verschlüsselt kein Ticket</translation>
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
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Ereignis %1 von %2</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>Ticket options: %1</source>
        <translation>Ticketoptionen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EventsView</name>
    <message>
        <source>Charts of the events</source>
        <translation>Diagramme der Ereignisse</translation>
    </message>
    <message>
        <source>Filter: number, result, user, service, address</source>
        <translation>Filter: Nummer, Ergebnis, Benutzer, Dienst, Adresse</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Fields of the chosen event</source>
        <translation>Felder des gewählten Ereignisses</translation>
    </message>
    <message>
        <source>Choose an event to see all its fields.</source>
        <translation>Wählen Sie ein Ereignis, um alle Felder zu sehen.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>Failures over time</source>
        <translation>Fehlschläge im Zeitverlauf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>Where requests came from</source>
        <translation>Woher Anfragen kamen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Lock-outs</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>How accounts were locked</source>
        <translation>Wie Konten gesperrt wurden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Headings of the events</source>
        <translation>Überschriften der Ereignisse</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EvidenceListModel</name>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
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
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Evidence of this case</source>
        <translation>Belege dieses Falls</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Noch keine Belege</translation>
    </message>
    <message>
        <source>Paste or drop anything that shows the failure: a klist listing, the output of a command, a Windows event or a whole .evtx log, a network capture, the headers of a proxy, a PAC file, a krb5.conf, a trace, or the mail that came with it. Kerbscope says what it is, reads it and draws findings from it. It stays on this computer.</source>
        <translation>Fügen Sie ein oder ziehen Sie her, was den Fehler zeigt: eine klist-Liste, die Ausgabe eines Befehls, ein Windows-Ereignis oder ein ganzes .evtx-Protokoll, einen Netzwerkmitschnitt, die Header eines Proxys, eine PAC-Datei, eine krb5.conf, einen Trace oder die Mail dazu. Kerbscope sagt, was es ist, liest es und zieht Befunde daraus. Es bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Files to read as evidence</source>
        <translation>Dateien, die als Beleg gelesen werden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Takes it and its findings out of the case (Delete)</source>
        <translation>Nimmt es mit seinen Befunden aus dem Fall (Entf)</translation>
    </message>
    <message>
        <source>Reads it anew with what is known by now, and puts the new findings in the place of the old</source>
        <translation>Liest es mit dem heutigen Wissen neu und ersetzt die alten Befunde durch die neuen</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>Von %1, %2</translation>
    </message>
    <message>
        <source>Where is the file now?</source>
        <translation>Wo ist die Datei jetzt?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Collect from another computer</source>
        <translation>Von einem anderen Rechner sammeln</translation>
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
        <translation>Befunde, Notiz und Herkunft</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing was found in it that answers a question.</source>
        <translation>Darin wurde nichts gefunden, das eine Frage beantwortet.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What you want to remember about it. It is saved with the case.</source>
        <translation>Was Sie sich dazu merken wollen. Es wird mit dem Fall gespeichert.</translation>
    </message>
    <message>
        <source>Note on this evidence</source>
        <translation>Notiz zu diesem Beleg</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Known because</source>
        <translation>Erkannt, weil</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Hash kopieren</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EvidenceText</name>
    <message>
        <source>A code that was typed or found in a text.</source>
        <translation>Ein Code, der getippt oder in einem Text gefunden wurde.</translation>
    </message>
    <message>
        <source>The bytes themselves are not kept with the case, only what was read from them.</source>
        <translation>Die Bytes selbst bleiben nicht beim Fall, nur was aus ihnen gelesen wurde.</translation>
    </message>
    <message>
        <source>Only the beginning is shown; all of it was read.</source>
        <translation>Nur der Anfang wird gezeigt; gelesen wurde alles.</translation>
    </message>
    <message>
        <source>The text as it came. No line by itself told anything.</source>
        <translation>Der Text, wie er kam. Keine Zeile für sich verriet etwas.</translation>
    </message>
    <message>
        <source>The text as it came. One line told something: it is marked.</source>
        <translation>Der Text, wie er kam. Eine Zeile verriet etwas: Sie ist markiert.</translation>
    </message>
    <message numerus="yes">
        <source>The text as it came. %n lines told something: they are marked.</source>
        <translation>
            <numerusform>Der Text, wie er kam. %n Zeile verriet etwas: Sie ist markiert.</numerusform>
            <numerusform>Der Text, wie er kam. %n Zeilen verrieten etwas: Sie sind markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked line before (Shift+F8)</source>
        <translation>Vorige markierte Zeile (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next marked line (F8)</source>
        <translation>Nächste markierte Zeile (F8)</translation>
    </message>
    <message>
        <source>Show the tickets</source>
        <translation>Die Tickets zeigen</translation>
    </message>
    <message>
        <source>Open in the reference</source>
        <translation>In der Referenz öffnen</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ExpiryNotice</name>
    <message>
        <source>%1 ends in %2. It can be renewed until %3 without the password.</source>
        <translation>%1 endet in %2. Es lässt sich bis %3 ohne Kennwort erneuern.</translation>
    </message>
    <message>
        <source>%1 ends in %2. After that a new sign-on is needed.</source>
        <translation>%1 endet in %2. Danach ist eine neue Anmeldung nötig.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FailuresChart</name>
    <message>
        <source>other codes</source>
        <translation>andere Codes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no failure</source>
        <translation>kein Fehlschlag</translation>
    </message>
    <message>
        <source>No failure with a time is in these events.</source>
        <translation>In diesen Ereignissen ist kein Fehlschlag mit Zeit.</translation>
    </message>
    <message>
        <source>%1 failures; the most frequent is %2 with %3. Most came at %4.</source>
        <translation>%1 Fehlschläge; am häufigsten %2 mit %3. Die meisten kamen um %4.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FamilyModel</name>
    <message>
        <source>Proxy and web</source>
        <translation>Proxy und Web</translation>
    </message>
    <message>
        <source>Kerberos</source>
        <translation>Kerberos</translation>
    </message>
    <message>
        <source>Encryption, flags, options</source>
        <translation>Verschlüsselung, Flags, Optionen</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Libraries and programs</source>
        <translation>Bibliotheken und Programme</translation>
    </message>
    <message>
        <source>The klist command</source>
        <translation>Der Befehl klist</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
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
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n Millisekunde</numerusform>
            <numerusform>%n Millisekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else was lost. If the file opens elsewhere, hand in a smaller part of it.</source>
        <translation>Sonst ging nichts verloren. Lässt sich die Datei anderswo öffnen, geben Sie einen kleineren Teil ein.</translation>
    </message>
    <message>
        <source>there is no room to put it down for reading (%1)</source>
        <translation>zum Ablegen für das Lesen ist kein Platz (%1)</translation>
    </message>
    <message>
        <source>reading it was ended after %1</source>
        <translation>das Lesen wurde nach %1 beendet</translation>
    </message>
    <message>
        <source>the reader got stuck on it: it said nothing for %1 and was ended</source>
        <translation>der Leser blieb daran hängen: Er sagte %1 lang nichts und wurde beendet</translation>
    </message>
    <message>
        <source>the program that reads files (%1) cannot be started (%2)</source>
        <translation>das Programm, das Dateien liest (%1), kann nicht gestartet werden (%2)</translation>
    </message>
    <message>
        <source>Install Kerbscope again.</source>
        <translation>Installieren Sie Kerbscope erneut.</translation>
    </message>
    <message>
        <source>there is no room for temporary files (%1)</source>
        <translation>für temporäre Dateien ist kein Platz (%1)</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>das Lesen wurde angehalten</translation>
    </message>
    <message>
        <source>Hand it in again to start over.</source>
        <translation>Geben Sie es noch einmal ein, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>the reader&apos;s answer makes no sense</source>
        <translation>die Antwort des Lesers ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>reading it needs more memory than the %1 MB that a reader may have</source>
        <translation>das Lesen braucht mehr Speicher als die %1 MB, die ein Leser haben darf</translation>
    </message>
    <message>
        <source>the reader died on it (signal or exception %1)</source>
        <translation>der Leser starb daran (Signal oder Ausnahme %1)</translation>
    </message>
    <message>
        <source>the reader gave up on it (%1)</source>
        <translation>der Leser gab auf (%1)</translation>
    </message>
    <message>
        <source>the reader&apos;s answer cannot be read (%1)</source>
        <translation>die Antwort des Lesers ist nicht lesbar (%1)</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FindingsColumn</name>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>anzusehen</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>wie es sein soll</translation>
    </message>
    <message>
        <source>Nothing can be said of these tickets yet.</source>
        <translation>Über diese Tickets lässt sich noch nichts sagen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A sign of:</source>
        <translation>Ein Zeichen für:</translation>
    </message>
    <message>
        <source>Do first: %1</source>
        <translation>Zuerst tun: %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FootLine</name>
    <message>
        <source>What left this computer</source>
        <translation>Was diesen Rechner verlassen hat</translation>
    </message>
    <message>
        <source>What was collected in this case</source>
        <translation>Was in diesem Fall gesammelt wurde</translation>
    </message>
    <message>
        <source>Whether the case is saved</source>
        <translation>Ob der Fall gespeichert ist</translation>
    </message>
    <message>
        <source>nothing to save yet</source>
        <translation>noch nichts zu speichern</translation>
    </message>
    <message>
        <source>No network used</source>
        <translation>Kein Netz benutzt</translation>
    </message>
    <message>
        <source>1 piece of evidence</source>
        <translation>1 Beleg</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks you started used the network</source>
        <translation>Von Ihnen gestartete Prüfungen nutzten das Netz</translation>
    </message>
    <message>
        <source>Contacted: %1</source>
        <translation>Angesprochen: %1</translation>
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
        <translation>Frage oder Ergebnis</translation>
    </message>
    <message>
        <source>Ruled out by the agent: %1</source>
        <translation>Vom Bearbeiter ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>One answer was taken back; codes and evidence are still there.</source>
        <translation>Eine Antwort wurde zurückgenommen; Codes und Belege sind noch da.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken back; codes and evidence are still there.</source>
        <translation>
            <numerusform>%n Antwort wurde zurückgenommen; Codes und Belege sind noch da.</numerusform>
            <numerusform>%n Antworten wurden zurückgenommen; Codes und Belege sind noch da.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read, but it does not answer this question: %1. Choose an answer.</source>
        <translation>Es wurde gelesen, beantwortet diese Frage aber nicht: %1. Wählen Sie eine Antwort.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>It is not known yet what to check: this computer&apos;s settings name neither a realm nor a proxy for it.</source>
        <translation>Noch ist nicht bekannt, was zu prüfen ist: Die Einstellungen dieses Rechners nennen dafür weder Realm noch Proxy.</translation>
    </message>
    <message>
        <source>Say what is checked</source>
        <translation>Sagen, was geprüft wird</translation>
    </message>
    <message>
        <source>This contacts nobody: only settings of this computer are read.</source>
        <translation>Dies spricht niemanden an: Nur Einstellungen dieses Rechners werden gelesen.</translation>
    </message>
    <message>
        <source>This will contact: %1.</source>
        <translation>Dies spricht an: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Start the check</source>
        <translation>Prüfung starten</translation>
    </message>
    <message>
        <source>Change what is checked</source>
        <translation>Ändern, was geprüft wird</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked. %1: %2</source>
        <translation>Geprüft. %1: %2</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>Es konnte nicht geprüft werden. %1</translation>
    </message>
    <message>
        <source>It was checked, but that does not answer this question: %1. Choose an answer.</source>
        <translation>Es wurde geprüft, aber das beantwortet diese Frage nicht: %1. Wählen Sie eine Antwort.</translation>
    </message>
    <message>
        <source>When this case was last worked on, this led with %1: %2. The knowledge on this computer leads elsewhere.</source>
        <translation>Als dieser Fall zuletzt bearbeitet wurde, führte dies mit %1: %2. Das Wissen auf diesem Rechner führt woandershin.</translation>
    </message>
    <message>
        <source>Show what the agent saw</source>
        <translation>Zeigen, was der Bearbeiter sah</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::HistoryView</name>
    <message>
        <source>longer than %1</source>
        <translation>länger als %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cases by week</source>
        <translation>Fälle je Woche</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Time until the cause stood out</source>
        <translation>Zeit, bis die Ursache hervortrat</translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <translation>
            <numerusform>Letzte Woche (%n)</numerusform>
            <numerusform>Letzte %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Span of the history</source>
        <translation>Zeitraum des Verlaufs</translation>
    </message>
    <message>
        <source>History of the cases</source>
        <translation>Verlauf der Fälle</translation>
    </message>
    <message>
        <source>No case was begun in these weeks.</source>
        <translation>In diesen Wochen wurde kein Fall begonnen.</translation>
    </message>
    <message>
        <source>%1 cases. The cause stood out in %2 of them, in half of these within %3.</source>
        <translation>%1 Fälle. In %2 davon trat die Ursache hervor, in der Hälfte binnen %3.</translation>
    </message>
    <message>
        <source>%1 cases. No cause has stood out yet.</source>
        <translation>%1 Fälle. Noch trat keine Ursache hervor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No case of these weeks names a code.</source>
        <translation>Kein Fall dieser Wochen nennt einen Code.</translation>
    </message>
    <message>
        <source>%1 codes; the most frequent is %2 in %3 cases.</source>
        <translation>%1 Codes; der häufigste ist %2 in %3 Fällen.</translation>
    </message>
    <message>
        <source>No cause stands out in the cases of these weeks.</source>
        <translation>In den Fällen dieser Wochen tritt keine Ursache hervor.</translation>
    </message>
    <message>
        <source>%1 causes; the most frequent is %2 in %3 cases.</source>
        <translation>%1 Ursachen; die häufigste ist %2 in %3 Fällen.</translation>
    </message>
    <message>
        <source>No cause has stood out yet.</source>
        <translation>Noch trat keine Ursache hervor.</translation>
    </message>
    <message>
        <source>In half of the cases the cause stood out within %1.</source>
        <translation>In der Hälfte der Fälle trat die Ursache binnen %1 hervor.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::HomePage</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>What does the user see?</source>
        <translation>Was sieht der Benutzer?</translation>
    </message>
    <message>
        <source>A code such as 471000, 0x18 or KRB_AP_ERR_SKEW · a klist listing · an event, a trace, a capture · any text with a code in it</source>
        <translation>Ein Code wie 471000, 0x18 oder KRB_AP_ERR_SKEW · eine klist-Liste · ein Ereignis, ein Trace, ein Mitschnitt · jeder Text mit einem Code darin</translation>
    </message>
    <message>
        <source>Start from a symptom</source>
        <translation>Mit einem Symptom beginnen</translation>
    </message>
    <message>
        <source>Starts the guide with this</source>
        <translation>Startet damit den Assistenten</translation>
    </message>
    <message>
        <source>Read the tickets</source>
        <translation>Tickets lesen</translation>
    </message>
    <message>
        <source>This build cannot read tickets by itself. Paste the output of klist.</source>
        <translation>Diese Version kann Tickets nicht selbst lesen. Fügen Sie die Ausgabe von klist ein.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Letzte Fälle</translation>
    </message>
    <message>
        <source>Learn from an example</source>
        <translation>An einem Beispiel lernen</translation>
    </message>
    <message>
        <source>No case yet. Each one is saved here as you work, on this computer only, and can be taken up again.</source>
        <translation>Noch kein Fall. Jeder wird beim Arbeiten hier gespeichert, nur auf diesem Rechner, und kann wieder aufgenommen werden.</translation>
    </message>
    <message>
        <source>%1. %2. Opens the case</source>
        <translation>%1. %2. Öffnet den Fall</translation>
    </message>
    <message>
        <source>no cause yet</source>
        <translation>noch keine Ursache</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Collect from another computer</source>
        <translation>Von einem anderen Rechner sammeln</translation>
    </message>
    <message>
        <source>Shows a short script to send to the user; its answer is read here</source>
        <translation>Zeigt ein kurzes Skript für den Benutzer; seine Antwort wird hier gelesen</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Rechner prüfen</translation>
    </message>
    <message>
        <source>For a problem on the computer you sit at: reads the Kerberos tickets of the signed-in user, or asks DNS, domain controllers and proxy. For another computer, ask for the output of klist and paste it above.</source>
        <translation>Für ein Problem auf diesem Rechner: liest die Kerberos-Tickets des angemeldeten Benutzers oder fragt DNS, Domänencontroller und Proxy. Für einen anderen Rechner lassen Sie sich die Ausgabe von klist geben und fügen sie oben ein.</translation>
    </message>
    <message>
        <source>Check the network…</source>
        <translation>Das Netz prüfen …</translation>
    </message>
    <message>
        <source>Reading tickets sends nothing anywhere. A check says first whom it contacts.</source>
        <translation>Das Lesen der Tickets sendet nichts. Eine Prüfung sagt vorher, wen sie anspricht.</translation>
    </message>
    <message>
        <source>Checks cannot be started here; the Check page says why</source>
        <translation>Prüfungen lassen sich hier nicht starten; die Seite „Prüfen“ sagt, warum</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>What is new in version %1</source>
        <translation>Neu in Version %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::HowToLookView</name>
    <message>
        <source>How to look</source>
        <translation>Wie man nachsieht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
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
        <translation>Jedes System</translation>
    </message>
    <message>
        <source>How to look on %1</source>
        <translation>Wie man unter %1 nachsieht</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ImportMessages</name>
    <message>
        <source>1 ticket</source>
        <translation>1 Ticket</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing in it.</source>
        <translation>Es war leer.</translation>
    </message>
    <message>
        <source>Nothing known was found in it. It is kept with the case as it is. Kerbscope reads klist listings, event logs, traces and codes in any text.</source>
        <translation>Darin wurde nichts Bekanntes gefunden. Es bleibt unverändert beim Fall. Kerbscope liest klist-Listen, Ereignisprotokolle, Traces und Codes in jedem Text.</translation>
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
        <translation>Gelesen als %1</translation>
    </message>
    <message>
        <source>Code found in the text: %1</source>
        <translation>Code im Text gefunden: %1</translation>
    </message>
    <message>
        <source>Codes found in the text: %1</source>
        <translation>Codes im Text gefunden: %1</translation>
    </message>
    <message>
        <source>1 warning: %1</source>
        <translation>1 Warnung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings, the first: %1</source>
        <translation>
            <numerusform>%n Warnung, die erste: %1</numerusform>
            <numerusform>%n Warnungen, die erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>Tickets zeigen</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Assistent öffnen</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Wieder herausnehmen</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::InlineMessage</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
        <translation>Client</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
    <message>
        <source>Proxy or server</source>
        <translation>Proxy oder Server</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>wie es sein soll</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Frame %1, %2</source>
        <translation>Frame %1, %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 an %2</translation>
    </message>
    <message>
        <source>No message that concerns a sign-on is in this capture.</source>
        <translation>In diesem Mitschnitt ist keine Nachricht zu einer Anmeldung.</translation>
    </message>
    <message>
        <source>%1 messages between client, KDC and proxy: %2 with a problem, %3 without an answer.</source>
        <translation>%1 Nachrichten zwischen Client, KDC und Proxy: %2 mit Problem, %3 ohne Antwort.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (no answer)</source>
        <translation>%1 (keine Antwort)</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ListingPictureView</name>
    <message>
        <source>What the output looks like</source>
        <translation>Wie die Ausgabe aussieht</translation>
    </message>
    <message>
        <source>The telling lines: %1</source>
        <translation>Die entscheidenden Zeilen: %1</translation>
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
        <translation>falsches Kennwort</translation>
    </message>
    <message>
        <source>refused: the account is locked</source>
        <translation>abgewiesen: Das Konto ist gesperrt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entsperrt</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>No account was locked in these events.</source>
        <translation>In diesen Ereignissen wurde kein Konto gesperrt.</translation>
    </message>
    <message>
        <source>%1 × from %2</source>
        <translation>%1 × von %2</translation>
    </message>
    <message>
        <source>a place not told</source>
        <translation>ein nicht genannter Ort</translation>
    </message>
    <message>
        <source>is locked at the end</source>
        <translation>ist am Ende gesperrt</translation>
    </message>
    <message>
        <source>was locked and works again</source>
        <translation>war gesperrt und geht wieder</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2; wrong passwords: %3.</source>
        <translation>%1 %2; falsche Kennwörter: %3.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Neuer Fall</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>Fall ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save case as…</source>
        <translation>Fall &amp;speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren …</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Files to read as evidence</source>
        <translation>Dateien, die als Beleg gelesen werden</translation>
    </message>
    <message>
        <source>Read the &amp;tickets of this computer</source>
        <translation>&amp;Tickets dieses Rechners lesen</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>Bericht &amp;exportieren …</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go to the box</source>
        <translation>&amp;Zum Eingabefeld</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Paste as evidence</source>
        <translation>Als Beleg &amp;einfügen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the listing first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst die Liste.</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Design des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>Sprache des S&amp;ystems</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>&amp;About Kerbscope and licences</source>
        <translation>&amp;Über Kerbscope und Lizenzen</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Einen Fall öffnen</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Den Fall speichern</translation>
    </message>
    <message>
        <source>&amp;Knowledge packs…</source>
        <translation>Wissenspa&amp;kete …</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einste&amp;llungen …</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Textgröße %1 %</translation>
    </message>
    <message>
        <source>&amp;All cases</source>
        <translation>&amp;Alle Fälle</translation>
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
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>nothing to save yet</source>
        <translation>noch nichts zu speichern</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>Somebody else changed the same case at the same time. Both states are kept: %1</source>
        <translation>Jemand anderes hat denselben Fall gleichzeitig geändert. Beide Stände sind aufgehoben: %1</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Fälle zeigen</translation>
    </message>
    <message>
        <source>Somebody else changed the same knowledge pack at the same time. Yours is in use; theirs is kept in the folder “set-aside” beside it: %1</source>
        <translation>Jemand anderes hat dasselbe Wissenspaket gleichzeitig geändert. Ihres ist in Gebrauch; das andere liegt im Ordner „set-aside“ daneben: %1</translation>
    </message>
    <message>
        <source>Knowledge packs of your team changed: %1</source>
        <translation>Wissenspakete Ihres Teams haben sich geändert: %1</translation>
    </message>
    <message>
        <source>Work went to the team store %1</source>
        <translation>Arbeit ging an den Team-Speicher %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ManualWindow</name>
    <message>
        <source>Kerbscope manual</source>
        <translation>Kerbscope-Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Text des Handbuchs</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::OmniBox</name>
    <message>
        <source>Type a code, paste anything, or drop a file</source>
        <translation>Code tippen, etwas einfügen oder Datei ablegen</translation>
    </message>
    <message>
        <source>Type a code, paste anything, drop…</source>
        <translation>Code tippen, einfügen, ablegen …</translation>
    </message>
    <message>
        <source>Code, text or file</source>
        <translation>Code, Text oder Datei</translation>
    </message>
    <message>
        <source>Type a code and choose from the list below with the arrow keys, or paste a listing. Ctrl+K comes here.</source>
        <translation>Tippen Sie einen Code und wählen Sie mit den Pfeiltasten aus der Liste darunter, oder fügen Sie eine Liste ein. Strg+K führt hierher.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::OriginsChart</name>
    <message>
        <source>place not told</source>
        <translation>Ort nicht genannt</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weiterer</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failures, %2 successes</source>
        <translation>%1 Fehlschläge, %2 Erfolge</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>Benutzer: %1</translation>
    </message>
    <message>
        <source>These events do not say where requests came from.</source>
        <translation>Diese Ereignisse sagen nicht, woher Anfragen kamen.</translation>
    </message>
    <message>
        <source>Requests came from %1 places, none failed.</source>
        <translation>Anfragen kamen von %1 Orten, keine schlug fehl.</translation>
    </message>
    <message>
        <source>Requests came from %1 places. Most failures came from %2: %3 of %4 requests.</source>
        <translation>Anfragen kamen von %1 Orten. Die meisten Fehlschläge kamen von %2: %3 von %4 Anfragen.</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>successes</source>
        <translation>Erfolge</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n weiterer in der Tabelle</numerusform>
            <numerusform>%n weitere in der Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PacView</name>
    <message>
        <source>Straight to the server, without a proxy</source>
        <translation>Direkt zum Server, ohne Proxy</translation>
    </message>
    <message>
        <source>%1 %2: an address instead of a name, for which no Kerberos ticket can be had</source>
        <translation>%1 %2: eine Adresse statt eines Namens, für die es kein Kerberos-Ticket gibt</translation>
    </message>
    <message>
        <source>The script fails: %1</source>
        <translation>Das Skript scheitert: %1</translation>
    </message>
    <message>
        <source>For %1 the script answers nothing that a browser understands.</source>
        <translation>Für %1 antwortet das Skript nichts, was ein Browser versteht.</translation>
    </message>
    <message>
        <source>%1 is opened without a proxy.</source>
        <translation>%1 wird ohne Proxy geöffnet.</translation>
    </message>
    <message>
        <source>%1 is opened through %2.</source>
        <translation>%1 wird über %2 geöffnet.</translation>
    </message>
    <message>
        <source>Line %1 decided.</source>
        <translation>Zeile %1 hat entschieden.</translation>
    </message>
    <message>
        <source>It looks up %1; it was told that there is no such name.</source>
        <translation>Es schlägt %1 nach; ihm wurde gesagt, dass es diesen Namen nicht gibt.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Es sagt: %1</translation>
    </message>
    <message>
        <source>The script</source>
        <translation>Das Skript</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PacksDialog</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a pack…</source>
        <translation>Paket hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add a knowledge pack</source>
        <translation>Ein Wissenspaket hinzufügen</translation>
    </message>
    <message>
        <source>Knowledge packs (*.yaml *.yml)</source>
        <translation>Wissenspakete (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Knowledge packs</source>
        <translation>Wissenspakete</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Installed knowledge packs</source>
        <translation>Installierte Wissenspakete</translation>
    </message>
    <message>
        <source>About the chosen pack</source>
        <translation>Über das gewählte Paket</translation>
    </message>
    <message>
        <source>A pack is a file with what your company adds to the reference: realms, proxies, contacts, codes, causes and what to do about them. It can be removed again at any time and leaves nothing behind.</source>
        <translation>Ein Paket ist eine Datei mit dem, was Ihre Firma der Referenz hinzufügt: Realms, Proxys, Ansprechpartner, Codes, Ursachen und was zu tun ist. Es lässt sich jederzeit wieder entfernen und hinterlässt nichts.</translation>
    </message>
    <message>
        <source>The administrators’</source>
        <translation>Der Administratoren</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>The administrators of this computer installed this pack for all users.</source>
        <translation>Die Administratoren dieses Rechners haben dieses Paket für alle Benutzer installiert.</translation>
    </message>
    <message>
        <source>No pack is installed. You can also put packs into the folder %1.</source>
        <translation>Kein Paket ist installiert. Sie können Pakete auch in den Ordner %1 legen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of knowledge</source>
        <translation>
            <numerusform>%n Zeile Wissen</numerusform>
            <numerusform>%n Zeilen Wissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them change what was there</source>
        <translation>
            <numerusform>%n davon ändert Vorhandenes</numerusform>
            <numerusform>%n davon ändern Vorhandenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Realm %1, of a proxy</source>
        <translation>Realm %1, eines Proxys</translation>
    </message>
    <message>
        <source>Realm %1, your own</source>
        <translation>Realm %1, Ihr eigener</translation>
    </message>
    <message>
        <source>Proxy %1, port %2</source>
        <translation>Proxy %1, Port %2</translation>
    </message>
    <message>
        <source>PAC file %1</source>
        <translation>PAC-Datei %1</translation>
    </message>
    <message>
        <source>Contact for %1: %2</source>
        <translation>Ansprechpartner für %1: %2</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Warum es abgewiesen wird</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Die Liste kopieren</translation>
    </message>
    <message>
        <source>%1 is in use.</source>
        <translation>%1 ist in Gebrauch.</translation>
    </message>
    <message>
        <source>The pack was not added. Its problems are listed below.</source>
        <translation>Das Paket wurde nicht hinzugefügt. Seine Probleme stehen unten.</translation>
    </message>
    <message>
        <source>The pack %1 was removed.</source>
        <translation>Das Paket %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>These knowledge packs are not used because of problems in them: %1. File, Knowledge packs tells which.</source>
        <translation>Diese Wissenspakete werden wegen Problemen nicht benutzt: %1. Welche, zeigt Datei, Wissenspakete.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PasteBox</name>
    <message>
        <source>Or paste the output here: it answers by itself</source>
        <translation>Oder die Ausgabe hier einfügen: Sie antwortet von selbst</translation>
    </message>
    <message>
        <source>Output of the command</source>
        <translation>Ausgabe des Befehls</translation>
    </message>
    <message>
        <source>Paste what the command printed, in place of an answer. Control and Enter reads what was typed.</source>
        <translation>Fügen Sie statt einer Antwort ein, was der Befehl ausgegeben hat. Strg und Eingabe liest das Getippte.</translation>
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
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer, paste and check will stand here and can be changed.</source>
        <translation>Noch nichts. Jede Antwort, jedes Einfügen und jede Prüfung steht hier und lässt sich ändern.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Back to the last question (Alt+Left)</source>
        <translation>Zurück zur letzten Frage (Alt+Links)</translation>
    </message>
    <message>
        <source>Take all answers back; codes and evidence stay</source>
        <translation>Alle Antworten zurücknehmen; Codes und Belege bleiben</translation>
    </message>
    <message>
        <source>Path so far</source>
        <translation>Bisheriger Weg</translation>
    </message>
    <message>
        <source>Change the answer: %1</source>
        <translation>Antwort ändern: %1</translation>
    </message>
    <message>
        <source>Show the evidence: %1</source>
        <translation>Beleg zeigen: %1</translation>
    </message>
    <message>
        <source>Take the answer back: %1</source>
        <translation>Antwort zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Remove from the case: %1</source>
        <translation>Aus dem Fall entfernen: %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PlanForm</name>
    <message>
        <source>Sign on to the proxy with a ticket</source>
        <translation>Mit einem Ticket am Proxy anmelden</translation>
    </message>
    <message>
        <source>&amp;Realm</source>
        <translation>&amp;Realm</translation>
    </message>
    <message>
        <source>The Windows domain or Kerberos realm of the user</source>
        <translation>Die Windows-Domäne oder der Kerberos-Realm des Benutzers</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>nobody is asked about</source>
        <translation>es wird nach niemandem gefragt</translation>
    </message>
    <message>
        <source>Whose account the domain controller is asked about: once, and without a password</source>
        <translation>Nach wessen Konto der Domänencontroller gefragt wird: einmal und ohne Kennwort</translation>
    </message>
    <message>
        <source>&amp;Domain controllers</source>
        <translation>D&amp;omänencontroller</translation>
    </message>
    <message>
        <source>those that DNS names</source>
        <translation>die von DNS genannten</translation>
    </message>
    <message>
        <source>Host names with a comma between them; empty means those that DNS names</source>
        <translation>Rechnernamen mit Komma dazwischen; leer heißt die von DNS genannten</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>Di&amp;enst</translation>
    </message>
    <message>
        <source>A service for which a ticket is requested with the user&apos;s own TGT</source>
        <translation>Ein Dienst, für den mit dem eigenen TGT des Benutzers ein Ticket angefordert wird</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Host name and port of the web proxy</source>
        <translation>Rechnername und Port des Webproxys</translation>
    </message>
    <message>
        <source>Realm of the proxy</source>
        <translation>Realm des Proxys</translation>
    </message>
    <message>
        <source>The realm to which the proxy&apos;s tickets belong, where it is not the user&apos;s own</source>
        <translation>Der Realm, zu dem die Tickets des Proxys gehören, wenn es nicht der des Benutzers ist</translation>
    </message>
    <message>
        <source>P&amp;AC file</source>
        <translation>PA&amp;C-Datei</translation>
    </message>
    <message>
        <source>Address of the file that tells the browser which proxy to use</source>
        <translation>Adresse der Datei, die dem Browser den Proxy nennt</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>&amp;Webseite</translation>
    </message>
    <message>
        <source>The page that fails: the PAC file and the proxy are asked for it</source>
        <translation>Die Seite, die scheitert: PAC-Datei und Proxy werden danach gefragt</translation>
    </message>
    <message>
        <source>&amp;Time server</source>
        <translation>&amp;Zeitserver</translation>
    </message>
    <message>
        <source>A server that tells what time it truly is (NTP)</source>
        <translation>Ein Server, der die wahre Zeit nennt (NTP)</translation>
    </message>
    <message>
        <source>The proxy is shown a ticket of the signed-in user, as the browser would do it</source>
        <translation>Dem Proxy wird ein Ticket des angemeldeten Benutzers gezeigt, wie es der Browser täte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>write it as host:port, for example gateway.example.net:8800</source>
        <translation>schreiben Sie Rechner:Port, zum Beispiel gateway.example.net:8800</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https:// is needed</source>
        <translation>nötig ist eine Adresse, die mit http:// oder https:// beginnt</translation>
    </message>
    <message>
        <source>this is no name of a user or service</source>
        <translation>das ist kein Name eines Benutzers oder Dienstes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a host</source>
        <translation>„%1“ ist kein Rechnername</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::QuestionView</name>
    <message>
        <source>Change the answer</source>
        <translation>Antwort ändern</translation>
    </message>
    <message>
        <source>Read this computer&apos;s tickets</source>
        <translation>Tickets dieses Rechners lesen</translation>
    </message>
    <message>
        <source>I can&apos;t find out (0)</source>
        <translation>Nicht herauszufinden (0)</translation>
    </message>
    <message>
        <source>Conclude now</source>
        <translation>Ergebnis jetzt zeigen</translation>
    </message>
    <message>
        <source>Keep the answer (Esc)</source>
        <translation>Antwort behalten (Esc)</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the ticket cache is only read</source>
        <translation>Nichts verlässt diesen Rechner: Der Ticketcache wird nur gelesen</translation>
    </message>
    <message>
        <source>Name the likeliest cause with what is known</source>
        <translation>Die wahrscheinlichste Ursache nach jetzigem Wissen nennen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Check it for me</source>
        <translation>Für mich prüfen</translation>
    </message>
    <message>
        <source>Says first which hosts it will contact</source>
        <translation>Sagt vorher, welche Rechner angesprochen werden</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Opens the page %1. Shortcut %2</source>
        <translation>Öffnet die Seite %1. Tastenkombination %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReadingBar</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop reading %1</source>
        <translation>Das Lesen von %1 anhalten</translation>
    </message>
    <message>
        <source>What is being read</source>
        <translation>Was gerade gelesen wird</translation>
    </message>
    <message>
        <source>read, now drawing findings from it</source>
        <translation>gelesen, Befunde werden gezogen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>about %1 to go</source>
        <translation>noch etwa %1</translation>
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
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nothing seen so far speaks for it; it is only how common it is.</source>
        <translation>Bisher spricht nichts Gesehenes dafür; es zählt nur die Häufigkeit.</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Nothing seen so far speaks against it.</source>
        <translation>Bisher spricht nichts dagegen.</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>spricht dafür</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>spricht dagegen</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Beleg zeigen</translation>
    </message>
    <message>
        <source>Show evidence %1</source>
        <translation>Beleg %1 zeigen</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReportHandover</name>
    <message>
        <source>Copy for ticket</source>
        <translation>Für Ticket kopieren</translation>
    </message>
    <message>
        <source>Mail draft…</source>
        <translation>Mailentwurf…</translation>
    </message>
    <message>
        <source>Copy the report as Markdown</source>
        <translation>Bericht als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the report as plain text</source>
        <translation>Bericht als reinen Text kopieren</translation>
    </message>
    <message>
        <source>Copy the report in one line</source>
        <translation>Bericht in einer Zeile kopieren</translation>
    </message>
    <message>
        <source>The essence on one page, with names replaced as chosen: for the ticket system</source>
        <translation>Das Wesentliche auf einer Seite, Namen ersetzt wie gewählt: für das Ticketsystem</translation>
    </message>
    <message>
        <source>Draft a mail with the report</source>
        <translation>Mail mit dem Bericht entwerfen</translation>
    </message>
    <message>
        <source>Opens a draft in your mail program. Nothing is sent by itself.</source>
        <translation>Öffnet einen Entwurf in Ihrem Mailprogramm. Nichts wird von selbst verschickt.</translation>
    </message>
    <message>
        <source>The essence is on the clipboard as Markdown: paste it into the ticket.</source>
        <translation>Das Wesentliche ist als Markdown in der Zwischenablage: Fügen Sie es in das Ticket ein.</translation>
    </message>
    <message>
        <source>The essence is on the clipboard: paste it into the ticket.</source>
        <translation>Das Wesentliche ist in der Zwischenablage: Fügen Sie es in das Ticket ein.</translation>
    </message>
    <message>
        <source>One line is on the clipboard.</source>
        <translation>Eine Zeile ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The report is longer than a mail program takes from a link. Save it as a mail file, with the whole report attached; your mail program opens it as a draft.</source>
        <translation>Der Bericht ist länger, als ein Mailprogramm von einem Link annimmt. Speichern Sie ihn als Maildatei mit dem ganzen Bericht im Anhang; Ihr Mailprogramm öffnet sie als Entwurf.</translation>
    </message>
    <message>
        <source>No mail program answered. Save the draft as a mail file and open it where you read mail.</source>
        <translation>Kein Mailprogramm hat geantwortet. Speichern Sie den Entwurf als Maildatei und öffnen Sie sie dort, wo Sie Mails lesen.</translation>
    </message>
    <message>
        <source>The draft is in your mail program. Nothing was sent.</source>
        <translation>Der Entwurf ist in Ihrem Mailprogramm. Nichts wurde verschickt.</translation>
    </message>
    <message>
        <source>Save the mail file…</source>
        <translation>Maildatei speichern…</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>Mail speichern</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Mail (*.eml)</translation>
    </message>
    <message>
        <source>the mail could not be saved (%1)</source>
        <translation>die Mail konnte nicht gespeichert werden (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Kopieren als…</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReportOptionsView</name>
    <message>
        <source>Replace names and addresses</source>
        <translation>Namen und Adressen ersetzen</translation>
    </message>
    <message>
        <source>Whoever gets this report can read who and which computers it is about.</source>
        <translation>Wer diesen Bericht bekommt, kann lesen, um wen und welche Rechner es geht.</translation>
    </message>
    <message>
        <source>Text of the evidence</source>
        <translation>Text der Belege</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>USER-1, HOST-2, REALM-1, ADDR-1: the same name always gets the same stand-in</source>
        <translation>USER-1, HOST-2, REALM-1, ADDR-1: Derselbe Name bekommt immer denselben Decknamen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The administrators of this computer allow redacted reports only.</source>
        <translation>Die Administratoren dieses Rechners erlauben nur geschwärzte Berichte.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReportPage</name>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>The report of the open case stands here as it will be sent. Begin with a code, a listing or the guide.</source>
        <translation>Hier steht der Bericht des offenen Falls, wie er versandt wird. Beginnen Sie mit einem Code, einer Liste oder dem Assistenten.</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Im Bericht</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Save the report in the chosen format</source>
        <translation>Bericht im gewählten Format speichern</translation>
    </message>
    <message>
        <source>What was replaced</source>
        <translation>Was ersetzt wurde</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Choices of the report</source>
        <translation>Auswahl zum Bericht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Assistent öffnen</translation>
    </message>
    <message>
        <source>Being built…</source>
        <translation>Wird erstellt …</translation>
    </message>
    <message>
        <source>Nothing was replaced: the report shows names as they are</source>
        <translation>Nichts wurde ersetzt: Der Bericht zeigt die Namen, wie sie sind</translation>
    </message>
    <message>
        <source>There was nothing to replace</source>
        <translation>Es gab nichts zu ersetzen</translation>
    </message>
    <message>
        <source>Replaced: %1 (what they stand for is shown only here)</source>
        <translation>Ersetzt: %1 (wofür sie stehen, steht nur hier)</translation>
    </message>
    <message>
        <source>%1, as it will be sent</source>
        <translation>%1, wie er versandt wird</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Den Pfad kopieren</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Den Bericht drucken</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Bericht drucken…</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>(The preview ends here; what is saved is whole.)</source>
        <translation>(Die Vorschau endet hier; gespeichert wird alles.)</translation>
    </message>
    <message>
        <source>%1 stands for %2 (shown only here)</source>
        <translation>%1 steht für %2 (nur hier gezeigt)</translation>
    </message>
    <message>
        <source>The report before names were replaced</source>
        <translation>Der Bericht, bevor Namen ersetzt wurden</translation>
    </message>
    <message>
        <source>%1 is replaced with %2</source>
        <translation>%1 wird durch %2 ersetzt</translation>
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
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Something is missing for it: see what is checked on the left.</source>
        <translation>Dafür fehlt etwas: siehe links, was geprüft wird.</translation>
    </message>
    <message>
        <source>Contacts nobody: only files and settings are read.</source>
        <translation>Spricht niemanden an: Nur Dateien und Einstellungen werden gelesen.</translation>
    </message>
    <message>
        <source>Will contact %1.</source>
        <translation>Spricht an: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
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
        <translation>Warum nicht: %1.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>Gesehen: %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Getan: %1.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::Session</name>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>this build cannot read the tickets of this computer</source>
        <translation>diese Version kann die Tickets dieses Rechners nicht lesen</translation>
    </message>
    <message>
        <source>Paste the output of klist instead.</source>
        <translation>Fügen Sie stattdessen die Ausgabe von klist ein.</translation>
    </message>
    <message>
        <source>another case was opened while this was read</source>
        <translation>während des Lesens wurde ein anderer Fall geöffnet</translation>
    </message>
    <message>
        <source>Hand it in again if it belongs to this case.</source>
        <translation>Geben Sie es noch einmal ein, wenn es zu diesem Fall gehört.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Writes the settings to a file that another computer can take</source>
        <translation>Schreibt die Einstellungen in eine Datei, die ein anderer Rechner übernehmen kann</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Takes the settings of a file; a bad file changes nothing</source>
        <translation>Übernimmt die Einstellungen einer Datei; eine fehlerhafte ändert nichts</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Puts every setting back to what it was at the first start</source>
        <translation>Setzt jede Einstellung auf den Stand des ersten Starts zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window and of the knowledge. Reports can be in another one.</source>
        <translation>Für Fenster und Wissen. Berichte können in einer anderen sein.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it when the program starts.</source>
        <translation>Hell, dunkel oder wie das System beim Start des Programms.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of all words in the window, on top of what the system says.</source>
        <translation>Aller Wörter im Fenster, zusätzlich zur Vorgabe des Systems.</translation>
    </message>
    <message>
        <source>Tickets and checks</source>
        <translation>Tickets und Prüfungen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n Minute vorher</numerusform>
            <numerusform>%n Minuten vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice before a ticket ends</source>
        <translation>Hinweis vor dem Ende eines Tickets</translation>
    </message>
    <message>
        <source>Tells when a sign-on ticket of this computer is about to end. The tickets are read every half minute; nothing leaves the computer.</source>
        <translation>Sagt Bescheid, bevor ein Anmeldeticket dieses Rechners abläuft. Die Tickets werden jede halbe Minute gelesen; nichts verlässt den Rechner.</translation>
    </message>
    <message>
        <source>Live checks can be started</source>
        <translation>Live-Prüfungen können gestartet werden</translation>
    </message>
    <message>
        <source>Checks ask DNS, domain controllers and the proxy, and say before whom. Without them nothing ever leaves this computer.</source>
        <translation>Prüfungen fragen DNS, Domänencontroller und den Proxy und sagen vorher, wen. Ohne sie verlässt nie etwas diesen Rechner.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>Sprache der Berichte</translation>
    </message>
    <message>
        <source>What a new report begins with; it can be changed for each.</source>
        <translation>Womit ein neuer Bericht beginnt; für jeden änderbar.</translation>
    </message>
    <message>
        <source>Reports begin with names and addresses replaced</source>
        <translation>Berichte beginnen mit ersetzten Namen und Adressen</translation>
    </message>
    <message>
        <source>The same name always gets the same stand-in, such as USER-1 or HOST-2. It can be taken off for each report.</source>
        <translation>Derselbe Name bekommt immer denselben Ersatz, etwa USER-1 oder HOST-2. Für jeden Bericht abschaltbar.</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Ihre Firma</translation>
    </message>
    <message>
        <source>Proxy cloud</source>
        <translation>Cloud des Proxys</translation>
    </message>
    <message>
        <source>The realm of your web proxy’s cloud. The guide names it in its commands, and tickets of this realm count as the proxy’s.</source>
        <translation>Der Realm der Cloud Ihres Webproxys. Der Assistent nennt ihn in seinen Befehlen, und Tickets dieses Realms gelten als die des Proxys.</translation>
    </message>
    <message>
        <source>One realm is needed here.</source>
        <translation>Hier wird ein einziger Realm gebraucht.</translation>
    </message>
    <message>
        <source>Realms</source>
        <translation>Realms</translation>
    </message>
    <message>
        <source>The Windows domains or Kerberos realms in which your users sign on, with commas between them.</source>
        <translation>Die Windows-Domänen oder Kerberos-Realms, in denen sich Ihre Benutzer anmelden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>How users reach you. It stands in the words to say to the user, and at the foot of reports.</source>
        <translation>Wie Benutzer Sie erreichen. Steht in den Worten für den Benutzer und am Fuß der Berichte.</translation>
    </message>
    <message>
        <source>At most %1 characters are kept.</source>
        <translation>Höchstens %1 Zeichen werden behalten.</translation>
    </message>
    <message>
        <source>The administrators of this computer laid this down (%1).</source>
        <translation>Die Administratoren dieses Rechners haben das festgelegt (%1).</translation>
    </message>
    <message>
        <source>the settings could not be saved (%1)</source>
        <translation>die Einstellungen konnten nicht gespeichert werden (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>the settings could not be read (%1)</source>
        <translation>die Einstellungen konnten nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The settings of %1 hold now. What the administrators laid down stays.</source>
        <translation>Die Einstellungen aus %1 gelten jetzt. Was die Administratoren festgelegt haben, bleibt.</translation>
    </message>
    <message>
        <source>Every setting is as at the first start.</source>
        <translation>Jede Einstellung ist wie beim ersten Start.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Go to the box</source>
        <translation>Zum Eingabefeld</translation>
    </message>
    <message>
        <source>Up, Down, Enter</source>
        <translation>Auf, Ab, Eingabe</translation>
    </message>
    <message>
        <source>In the box: choose what is offered</source>
        <translation>Im Eingabefeld: aus den Vorschlägen wählen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>In the box: read about the code, or take it into the case</source>
        <translation>Im Eingabefeld: über den Code lesen oder ihn in den Fall aufnehmen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the list, empty the field</source>
        <translation>Liste schließen, Feld leeren</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Links, Alt+Rechts</translation>
    </message>
    <message>
        <source>On the Codes page: back and forward</source>
        <translation>Auf der Seite Codes: zurück und vorwärts</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>In the guide: choose an answer</source>
        <translation>Im Assistenten: eine Antwort wählen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>On a chart: the table behind it</source>
        <translation>Auf einem Diagramm: die Tabelle dahinter</translation>
    </message>
    <message>
        <source>In the box: list what the program can do</source>
        <translation>Im Feld: auflisten, was das Programm kann</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::SourceBar</name>
    <message>
        <source>Where the tickets come from</source>
        <translation>Woher die Tickets stammen</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>What the tickets are compared with</source>
        <translation>Womit die Tickets verglichen werden</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;Tickets of</source>
        <translation>&amp;Tickets von</translation>
    </message>
    <message>
        <source>Look again at the tickets of this computer (F5)</source>
        <translation>Die Tickets dieses Rechners neu lesen (F5)</translation>
    </message>
    <message>
        <source>Take into the case</source>
        <translation>In den Fall aufnehmen</translation>
    </message>
    <message>
        <source>Keeps these tickets with the case and draws findings from them</source>
        <translation>Bewahrt diese Tickets beim Fall auf und zieht Befunde daraus</translation>
    </message>
    <message>
        <source>As a message of the desktop where it has a place for them, else in this window</source>
        <translation>Als Meldung des Desktops, wo es dafür einen Platz gibt, sonst in diesem Fenster</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Zeiten in UTC zeigen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Show times in %1</source>
        <translation>Zeiten in %1 zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Tell me %n minutes before a sign-on ticket ends</source>
        <translation>
            <numerusform>%n Minute vor dem Ende eines Anmeldetickets Bescheid sagen</numerusform>
            <numerusform>%n Minuten vor dem Ende eines Anmeldetickets Bescheid sagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::SourceText</name>
    <message>
        <source>The text as it came</source>
        <translation>Der Text, wie er kam</translation>
    </message>
    <message>
        <source>No line is marked.</source>
        <translation>Keine Zeile ist markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are marked; F8 goes to the next.</source>
        <translation>
            <numerusform>%n Zeile ist markiert; F8 geht zur nächsten.</numerusform>
            <numerusform>%n Zeilen sind markiert; F8 geht zur nächsten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Enter: into the case and ask on   ·   Ctrl+Enter: read about it   ·   Esc: close</source>
        <translation>Eingabe: in den Fall und weiterfragen   ·   Strg+Eingabe: darüber lesen   ·   Esc: schließen</translation>
    </message>
    <message>
        <source>Enter: read about it   ·   Ctrl+Enter: into the case   ·   Esc: close</source>
        <translation>Eingabe: darüber lesen   ·   Strg+Eingabe: in den Fall   ·   Esc: schließen</translation>
    </message>
    <message>
        <source>Enter: choose   ·   Esc: close</source>
        <translation>Eingabe: wählen   ·   Esc: schließen</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TeamStorePanel</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>your name on this computer</source>
        <translation>Ihr Name auf diesem Rechner</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>The administrators of this computer laid the connection down.</source>
        <translation>Die Administratoren dieses Rechners haben die Verbindung festgelegt.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption of the connection</source>
        <translation>Verschlüsselung der Verbindung</translation>
    </message>
    <message>
        <source>TLS, certificate and name checked</source>
        <translation>TLS, Zertifikat und Name geprüft</translation>
    </message>
    <message>
        <source>TLS, certificate checked</source>
        <translation>TLS, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>TLS, nothing checked</source>
        <translation>TLS, nichts geprüft</translation>
    </message>
    <message>
        <source>TLS where the server can</source>
        <translation>TLS, wenn der Server es kann</translation>
    </message>
    <message>
        <source>A name in PostgreSQL&apos;s service file; then host and database may be left empty</source>
        <translation>Ein Name in der Dienstdatei von PostgreSQL; dann dürfen Host und Datenbank leer bleiben</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Kerbscope keeps no password. PostgreSQL takes yours from the file %1, from its service file, from a client certificate, or from your Kerberos ticket.</source>
        <translation>Kerbscope hebt kein Kennwort auf. PostgreSQL nimmt Ihres aus der Datei %1, aus seiner Dienstdatei, aus einem Client-Zertifikat oder aus Ihrem Kerberos-Ticket.</translation>
    </message>
    <message>
        <source>Say host and database, or a service; then it begins.</source>
        <translation>Nennen Sie Host und Datenbank oder einen Dienst; dann geht es los.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinde mit %1 …</translation>
    </message>
    <message>
        <source>Connected. The team store is ready.</source>
        <translation>Verbunden. Der Team-Speicher ist bereit.</translation>
    </message>
    <message>
        <source>This window has no link to a team store.</source>
        <translation>Dieses Fenster hat keine Verbindung zu einem Team-Speicher.</translation>
    </message>
    <message>
        <source>Share my work with my team</source>
        <translation>Meine Arbeit mit meinem Team teilen</translation>
    </message>
    <message>
        <source>Cases, notes about codes and knowledge packs are kept the same on all computers of a team through a PostgreSQL database that your company runs. Without it they stay on this computer only.</source>
        <translation>Fälle, Notizen zu Codes und Wissenspakete werden über eine PostgreSQL-Datenbank Ihrer Firma auf allen Computern eines Teams gleich gehalten. Ohne sie bleiben sie nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Before a case or note leaves this computer, names of people, computers and companies are replaced by pseudonyms; the original stays here. Packs go as they are.</source>
        <translation>Bevor ein Fall oder eine Notiz diesen Computer verlässt, werden Namen von Personen, Computern und Firmen durch Pseudonyme ersetzt; das Original bleibt hier. Pakete gehen unverändert.</translation>
    </message>
    <message>
        <source>The administrators of this computer let cases and notes go to the team with names as they are.</source>
        <translation>Die Administratoren dieses Computers lassen Fälle und Notizen mit unveränderten Namen zum Team gehen.</translation>
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
        <translation>Server</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Renewable until</source>
        <translation>Erneuerbar bis</translation>
    </message>
    <message>
        <source>Ticket encryption</source>
        <translation>Verschlüsselung des Tickets</translation>
    </message>
    <message>
        <source>Session key</source>
        <translation>Sitzungsschlüssel</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Key version</source>
        <translation>Schlüsselversion</translation>
    </message>
    <message>
        <source>KDC called</source>
        <translation>Gefragtes KDC</translation>
    </message>
    <message>
        <source>Cache flags</source>
        <translation>Cache-Flags</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>In the listing</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>from line %1</source>
        <translation>ab Zeile %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all of the ticket</source>
        <translation>alles zum Ticket</translation>
    </message>
    <message>
        <source>Choose a ticket to see all of it.</source>
        <translation>Wählen Sie ein Ticket, um alles zu sehen.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketPath</name>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Path of tickets</source>
        <translation>Weg der Tickets</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketTable</name>
    <message>
        <source>Filter: server, client, encryption, flag, KDC</source>
        <translation>Filter: Server, Client, Verschlüsselung, Flag, KDC</translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation>Tickets filtern</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By cache</source>
        <translation>Nach Cache</translation>
    </message>
    <message>
        <source>By realm</source>
        <translation>Nach Realm</translation>
    </message>
    <message>
        <source>Group tickets</source>
        <translation>Tickets gruppieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Headings of the tickets</source>
        <translation>Überschriften der Tickets</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 Ticket</translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation>%1 Tickets</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketTableModel</name>
    <message>
        <source>logon %1</source>
        <translation>Anmeldung %1</translation>
    </message>
    <message>
        <source>%1  (1 ticket)</source>
        <translation>%1  (1 Ticket)</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n tickets)</source>
        <translation>
            <numerusform>%1  (%n Ticket)</numerusform>
            <numerusform>%1  (%n Tickets)</numerusform>
        </translation>
    </message>
    <message>
        <source>no realm</source>
        <translation>kein Realm</translation>
    </message>
    <message>
        <source>! %1 (weak)</source>
        <translation>! %1 (schwach)</translation>
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
Sitzungsschlüssel: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Whom the ticket names: the identity that the service will see</source>
        <translation>Wen das Ticket nennt: die Identität, die der Dienst sieht</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>For whom the ticket is; krbtgt/REALM is the ticket that gets tickets</source>
        <translation>Für wen das Ticket ist; krbtgt/REALM ist das Ticket, das Tickets holt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>From when it is valid</source>
        <translation>Ab wann es gilt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Until when it is valid</source>
        <translation>Bis wann es gilt</translation>
    </message>
    <message>
        <source>Renew until</source>
        <translation>Erneuerbar bis</translation>
    </message>
    <message>
        <source>Until when it can be renewed without the password</source>
        <translation>Bis wann es sich ohne Kennwort erneuern lässt</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Until its end</source>
        <translation>Bis zum Ende</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>With what the ticket is encrypted; hover for the session key</source>
        <translation>Womit das Ticket verschlüsselt ist; Sitzungsschlüssel beim Überfahren</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>What may be done with it; hover for what each means</source>
        <translation>Was damit erlaubt ist; Bedeutung beim Überfahren</translation>
    </message>
    <message>
        <source>KDC called</source>
        <translation>Gefragtes KDC</translation>
    </message>
    <message>
        <source>Which domain controller or KDC gave it</source>
        <translation>Welcher Domänencontroller oder welches KDC es ausgab</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketTimeline</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Tickets on the timeline</source>
        <translation>Tickets auf der Zeitachse</translation>
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
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Renewable until</source>
        <translation>Erneuerbar bis</translation>
    </message>
    <message>
        <source>There are no tickets with an end time.</source>
        <translation>Es gibt keine Tickets mit einer Endzeit.</translation>
    </message>
    <message>
        <source>Tickets over time. %1.</source>
        <translation>Tickets im Zeitverlauf. %1.</translation>
    </message>
    <message>
        <source>The next one ends in %1.</source>
        <translation>Das nächste endet in %1.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketsPage</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Renewable until</source>
        <translation>Erneuerbar bis</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Encryption types</source>
        <translation>Verschlüsselungsarten</translation>
    </message>
    <message>
        <source>No tickets to show</source>
        <translation>Keine Tickets vorhanden</translation>
    </message>
    <message>
        <source>Paste a listing</source>
        <translation>Eine Liste einfügen</translation>
    </message>
    <message>
        <source>Show all of the time (Home)</source>
        <translation>Den ganzen Zeitraum zeigen (Pos1)</translation>
    </message>
    <message>
        <source>Go to now (N)</source>
        <translation>Zu jetzt (N)</translation>
    </message>
    <message>
        <source>Findings and details</source>
        <translation>Befunde und Einzelheiten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Chosen ticket</source>
        <translation>Gewähltes Ticket</translation>
    </message>
    <message>
        <source>Commands to copy</source>
        <translation>Befehle zum Kopieren</translation>
    </message>
    <message>
        <source>The listing says: %1</source>
        <translation>Die Liste meldet: %1</translation>
    </message>
    <message>
        <source>This computer holds no tickets, and the case has no listing. Copy the output of klist on the user&apos;s computer and paste it.</source>
        <translation>Dieser Rechner hat keine Tickets, und der Fall hat keine Liste. Kopieren Sie die Ausgabe von klist auf dem Rechner des Benutzers und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Here stand the tickets of a listing: what there is, what is missing on the way to the service, how long each lives. Copy the output of klist on the user&apos;s computer and paste it.</source>
        <translation>Hier stehen die Tickets einer Liste: was da ist, was auf dem Weg zum Dienst fehlt, wie lange jedes gilt. Kopieren Sie die Ausgabe von klist auf dem Rechner des Benutzers und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Encryption types of the tickets. %1.</source>
        <translation>Verschlüsselungsarten der Tickets. %1.</translation>
    </message>
    <message>
        <source>Nothing is run from here.</source>
        <translation>Von hier wird nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Collect from another computer</source>
        <translation>Von einem anderen Rechner sammeln</translation>
    </message>
    <message>
        <source>There are no tickets.</source>
        <translation>Es gibt keine Tickets.</translation>
    </message>
    <message>
        <source>Path, table and charts</source>
        <translation>Pfad, Tabelle und Diagramme</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TokenView</name>
    <message>
        <source>none: a bare message</source>
        <translation>keine: eine bloße Nachricht</translation>
    </message>
    <message>
        <source>SPNEGO, first token</source>
        <translation>SPNEGO, erstes Token</translation>
    </message>
    <message>
        <source>SPNEGO, answer</source>
        <translation>SPNEGO, Antwort</translation>
    </message>
    <message>
        <source>Kerberos without SPNEGO</source>
        <translation>Kerberos ohne SPNEGO</translation>
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
        <translation>NTLM-Nachricht</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbeitsstation</translation>
    </message>
    <message>
        <source>DNS domain</source>
        <translation>DNS-Domäne</translation>
    </message>
    <message>
        <source>DNS name of the computer</source>
        <translation>DNS-Name des Rechners</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Kerberos message</source>
        <translation>Kerberos-Nachricht</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Ticket encryption</source>
        <translation>Verschlüsselung des Tickets</translation>
    </message>
    <message>
        <source>Version of the service&apos;s key</source>
        <translation>Version des Dienstschlüssels</translation>
    </message>
    <message>
        <source>Size of the ticket&apos;s sealed part</source>
        <translation>Größe des versiegelten Teils des Tickets</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>First NTLM was sent, then Kerberos.</source>
        <translation>Erst wurde NTLM gesendet, dann Kerberos.</translation>
    </message>
    <message>
        <source>This is NTLM, not Kerberos.</source>
        <translation>Das ist NTLM, nicht Kerberos.</translation>
    </message>
    <message>
        <source>This is Kerberos.</source>
        <translation>Das ist Kerberos.</translation>
    </message>
    <message>
        <source>A token is there, but neither Kerberos nor NTLM.</source>
        <translation>Ein Token ist da, aber weder Kerberos noch NTLM.</translation>
    </message>
    <message>
        <source>No token was sent.</source>
        <translation>Es wurde kein Token gesendet.</translation>
    </message>
    <message>
        <source>A token is damaged; the tree says where.</source>
        <translation>Ein Token ist beschädigt; der Baum zeigt, wo.</translation>
    </message>
    <message>
        <source>Negotiate is not offered, so Kerberos cannot be used here.</source>
        <translation>Negotiate wird nicht angeboten, also geht hier kein Kerberos.</translation>
    </message>
    <message>
        <source>The token is larger than many servers take.</source>
        <translation>Das Token ist größer, als viele Server annehmen.</translation>
    </message>
    <message>
        <source>A password was sent with the Basic scheme; it was not read.</source>
        <translation>Ein Kennwort wurde mit dem Schema Basic gesendet; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Headers and tokens</source>
        <translation>Header und Token</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The proxy offers</source>
        <translation>Der Proxy bietet an</translation>
    </message>
    <message>
        <source>The server offers</source>
        <translation>Der Server bietet an</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>goes over several lines, which servers refuse</source>
        <translation>geht über mehrere Zeilen, was Server abweisen</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>Mechanisms, in their order</source>
        <translation>Mechanismen in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Chosen mechanism</source>
        <translation>Gewählter Mechanismus</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>the token ends in the middle</source>
        <translation>das Token endet mittendrin</translation>
    </message>
    <message>
        <source>Answers, in their order</source>
        <translation>Antworten in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Headings of the tree</source>
        <translation>Überschriften des Baums</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TopBar</name>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Titel des Falls</translation>
    </message>
    <message>
        <source>Click to give the case a title</source>
        <translation>Klicken, um dem Fall einen Titel zu geben</translation>
    </message>
    <message>
        <source>Dark now</source>
        <translation>Jetzt dunkel</translation>
    </message>
    <message>
        <source>Light now</source>
        <translation>Jetzt hell</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::WeeksChart</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>kein Fall</translation>
    </message>
    <message>
        <source>No case was begun in these weeks.</source>
        <translation>In diesen Wochen wurde kein Fall begonnen.</translation>
    </message>
    <message>
        <source>%1 cases were begun in these weeks, most of them in the week of %2: %3.</source>
        <translation>%1 Fälle wurden in diesen Wochen begonnen, die meisten in der Woche ab %2: %3.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The reference could not be opened</source>
        <translation>Die Referenz konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>This portable copy lies on a medium that cannot be written to. Cases and settings last until the program is closed.</source>
        <translation>Diese portable Kopie liegt auf einem nicht beschreibbaren Medium. Fälle und Einstellungen bleiben, bis das Programm geschlossen wird.</translation>
    </message>
</context>
</TS>
