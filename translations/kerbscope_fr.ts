<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AnswerPath</name>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>read here</source>
        <translation>lu ici</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing was found in it.</source>
        <translation>Rien n’y a été trouvé.</translation>
    </message>
    <message>
        <source>could not be found out</source>
        <translation>n’a pas pu être déterminé</translation>
    </message>
</context>
<context>
    <name>CaseFileDialog</name>
    <message>
        <source>Cases (*.kscase)</source>
        <translation>Cas (*.kscase)</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Settings of this computer</source>
        <translation>Paramètres de cet ordinateur</translation>
    </message>
    <message>
        <source>Names in DNS</source>
        <translation>Noms dans le DNS</translation>
    </message>
    <message>
        <source>Domain controllers and the account</source>
        <translation>Contrôleurs de domaine et compte</translation>
    </message>
    <message>
        <source>Clock against the domain controllers</source>
        <translation>Horloge face aux contrôleurs de domaine</translation>
    </message>
    <message>
        <source>KDC of the proxy&apos;s realm</source>
        <translation>KDC du realm du proxy</translation>
    </message>
    <message>
        <source>Clock against the proxy&apos;s realm</source>
        <translation>Horloge face au realm du proxy</translation>
    </message>
    <message>
        <source>Clock against the time server</source>
        <translation>Horloge face au serveur de temps</translation>
    </message>
    <message>
        <source>Tickets on the way to the service</source>
        <translation>Tickets sur le chemin du service</translation>
    </message>
    <message>
        <source>PAC file</source>
        <translation>Fichier PAC</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Non vérifiable</translation>
    </message>
    <message>
        <source>this computer&apos;s DNS server, about %1</source>
        <translation>le serveur DNS de cet ordinateur, au sujet de %1</translation>
    </message>
    <message>
        <source>the DNS server %1, about %2</source>
        <translation>le serveur DNS %1, au sujet de %2</translation>
    </message>
    <message>
        <source>%1, domain controller (KDC) of %2</source>
        <translation>%1, contrôleur de domaine (KDC) de %2</translation>
    </message>
    <message>
        <source>the domain controllers that DNS names for %1</source>
        <translation>les contrôleurs de domaine que le DNS nomme pour %1</translation>
    </message>
    <message>
        <source>the domain controllers on the way to a ticket for %1</source>
        <translation>les contrôleurs de domaine sur le chemin d’un ticket pour %1</translation>
    </message>
    <message>
        <source>the time server %1</source>
        <translation>le serveur de temps %1</translation>
    </message>
    <message>
        <source>%1, for the PAC file</source>
        <translation>%1, pour le fichier PAC</translation>
    </message>
    <message>
        <source>the proxy %1, for a connection to %2</source>
        <translation>le proxy %1, pour une connexion à %2</translation>
    </message>
</context>
<context>
    <name>CodePrint</name>
    <message>
        <source>My notes: %1</source>
        <translation>Mes notes : %1</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimer %1</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Standing: %1</source>
        <translation>Fiabilité : %1</translation>
    </message>
    <message>
        <source>When it occurs</source>
        <translation>Quand cela se produit</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causes probables</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Comment vérifier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>+ new</source>
        <translation>+ nouveau</translation>
    </message>
    <message>
        <source>− gone</source>
        <translation>− disparu</translation>
    </message>
    <message>
        <source>↻ renewed</source>
        <translation>↻ renouvelé</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ changé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>starts %1 instead of %2</source>
        <translation>commence %1 au lieu de %2</translation>
    </message>
    <message>
        <source>ends %1 instead of %2</source>
        <translation>finit %1 au lieu de %2</translation>
    </message>
    <message>
        <source>renewable until %1 instead of %2</source>
        <translation>renouvelable jusqu’au %1 au lieu de %2</translation>
    </message>
    <message>
        <source>ticket encrypted with %1 instead of %2</source>
        <translation>ticket chiffré avec %1 au lieu de %2</translation>
    </message>
    <message>
        <source>session key %1 instead of %2</source>
        <translation>clé de session %1 au lieu de %2</translation>
    </message>
    <message>
        <source>flags gained: %1</source>
        <translation>indicateurs gagnés : %1</translation>
    </message>
    <message>
        <source>flags lost: %1</source>
        <translation>indicateurs perdus : %1</translation>
    </message>
    <message>
        <source>from KDC %1 instead of %2</source>
        <translation>du KDC %1 au lieu de %2</translation>
    </message>
    <message>
        <source>key version %1 instead of %2</source>
        <translation>version de clé %1 au lieu de %2</translation>
    </message>
    <message>
        <source>flags of the cache %1 instead of %2</source>
        <translation>indicateurs du cache %1 au lieu de %2</translation>
    </message>
    <message>
        <source>was valid until %1</source>
        <translation>était valide jusqu’au %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valide jusqu’au %1</translation>
    </message>
    <message>
        <source>from KDC %1</source>
        <translation>du KDC %1</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 disparus</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changés</translation>
    </message>
    <message>
        <source>%1 renewed</source>
        <translation>%1 renouvelés</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <translation>%1 inchangés</translation>
    </message>
    <message>
        <source>Both show the same tickets (%1).</source>
        <translation>Les deux montrent les mêmes tickets (%1).</translation>
    </message>
    <message>
        <source>Neither shows a ticket.</source>
        <translation>Aucun des deux ne montre de ticket.</translation>
    </message>
    <message>
        <source>Tickets: %1.</source>
        <translation>Tickets : %1.</translation>
    </message>
    <message>
        <source>They are of two users, so tickets are compared by the service they are for: “gone” is what only the first user has, “new” what only the second one has.</source>
        <translation>Ils sont de deux utilisateurs ; les tickets sont donc comparés par service : « disparu » n’existe que chez le premier, « nouveau » que chez le second.</translation>
    </message>
    <message>
        <source>A sign-on ticket is gone and none came in its place.</source>
        <translation>Un ticket de connexion a disparu sans être remplacé.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Après : %1</translation>
    </message>
</context>
<context>
    <name>ConclusionText</name>
    <message>
        <source>Nothing wrong was seen in what was looked at</source>
        <translation>Rien d’anormal dans ce qui a été examiné</translation>
    </message>
    <message>
        <source>No known cause fits what was seen</source>
        <translation>Aucune cause connue ne correspond à ce qui a été vu</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>La cause</translation>
    </message>
    <message>
        <source>The most likely cause</source>
        <translation>La cause la plus probable</translation>
    </message>
    <message>
        <source>The likeliest so far, not certain</source>
        <translation>La plus probable jusqu’ici, sans certitude</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Qui agit : %1</translation>
    </message>
    <message>
        <source>%1 likely by how common it is</source>
        <translation>probable à %1 d’après sa fréquence</translation>
    </message>
    <message>
        <source>%1 likely; one finding speaks for it</source>
        <translation>probable à %1 ; un constat va dans ce sens</translation>
    </message>
    <message numerus="yes">
        <source>%1 likely; %n findings speak for it</source>
        <translation>
            <numerusform>probable à %1 ; %n constats vont dans ce sens</numerusform>
            <numerusform>probable à %1 ; %n constats vont dans ce sens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire :</translation>
    </message>
    <message>
        <source>Verify:</source>
        <translation>Vérifier :</translation>
    </message>
    <message>
        <source>Escalate with: %1</source>
        <translation>Transmettre avec : %1</translation>
    </message>
    <message>
        <source>Not looked at:</source>
        <translation>Non examiné :</translation>
    </message>
    <message>
        <source>Whom to ask:</source>
        <translation>À qui demander :</translation>
    </message>
    <message>
        <source>If it does not help, this is how you reach us: %1</source>
        <translation>Si cela n’aide pas, voici comment nous joindre : %1</translation>
    </message>
    <message>
        <source>Helpdesk: %1</source>
        <translation>Centre d’assistance : %1</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Page code 471000</source>
        <translation>Code de page 471000</translation>
    </message>
    <message>
        <source>The proxy got no ticket. klist shows the own ticket only.</source>
        <translation>Le proxy n’a reçu aucun ticket. klist ne montre que le ticket propre.</translation>
    </message>
    <message>
        <source>Back from a long weekend</source>
        <translation>Retour d’un long week-end</translation>
    </message>
    <message>
        <source>Every ticket on the notebook has run out.</source>
        <translation>Tous les tickets du portable ont expiré.</translation>
    </message>
    <message>
        <source>The name nobody registered</source>
        <translation>Le nom que personne n’a enregistré</translation>
    </message>
    <message>
        <source>klist asks for a ticket to a web site and is refused.</source>
        <translation>klist demande un ticket pour un site web et essuie un refus.</translation>
    </message>
</context>
<context>
    <name>FieldSigns</name>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>forwardable</source>
        <translation>transférable</translation>
    </message>
    <message>
        <source>A new ticket with another network address may be got from it.</source>
        <translation>Un nouveau ticket avec une autre adresse réseau peut en être tiré.</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>transféré</translation>
    </message>
    <message>
        <source>It was forwarded, or made from one that was.</source>
        <translation>Il a été transféré, ou tiré d’un ticket transféré.</translation>
    </message>
    <message>
        <source>proxiable</source>
        <translation>mandatable</translation>
    </message>
    <message>
        <source>A service ticket for another address may be got from it.</source>
        <translation>Un ticket de service pour une autre adresse peut en être tiré.</translation>
    </message>
    <message>
        <source>proxy ticket</source>
        <translation>ticket mandaté</translation>
    </message>
    <message>
        <source>It was made for a service that acts for the user.</source>
        <translation>Il a été fait pour un service qui agit pour l’utilisateur.</translation>
    </message>
    <message>
        <source>may be postdated</source>
        <translation>postdatable</translation>
    </message>
    <message>
        <source>A ticket that begins later may be got from it.</source>
        <translation>Un ticket qui commence plus tard peut en être tiré.</translation>
    </message>
    <message>
        <source>postdated</source>
        <translation>postdaté</translation>
    </message>
    <message>
        <source>It was asked for in advance, to begin later.</source>
        <translation>Il a été demandé à l’avance, pour commencer plus tard.</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>pas encore valide</translation>
    </message>
    <message>
        <source>The KDC must validate it before it can be used.</source>
        <translation>Le KDC doit le valider avant son emploi.</translation>
    </message>
    <message>
        <source>renewable</source>
        <translation>renouvelable</translation>
    </message>
    <message>
        <source>It can be renewed without the password until its renewal ends.</source>
        <translation>Il peut être renouvelé sans mot de passe jusqu’à la fin du renouvellement.</translation>
    </message>
    <message>
        <source>from a sign-on</source>
        <translation>issu d’une connexion</translation>
    </message>
    <message>
        <source>It came from a sign-on itself, not from another ticket.</source>
        <translation>Il vient d’une connexion, pas d’un autre ticket.</translation>
    </message>
    <message>
        <source>pre-authenticated</source>
        <translation>préauthentifié</translation>
    </message>
    <message>
        <source>The KDC had proof of the password or key before it answered.</source>
        <translation>Le KDC avait la preuve du mot de passe ou de la clé avant de répondre.</translation>
    </message>
    <message>
        <source>hardware-authenticated</source>
        <translation>authentifié par matériel</translation>
    </message>
    <message>
        <source>A device such as a smart card was needed for the sign-on.</source>
        <translation>Un dispositif tel qu’une carte à puce a été nécessaire à la connexion.</translation>
    </message>
    <message>
        <source>trust path checked</source>
        <translation>chemin d’approbation vérifié</translation>
    </message>
    <message>
        <source>The KDC has checked the realms that the ticket came through.</source>
        <translation>Le KDC a vérifié les realms par lesquels le ticket est passé.</translation>
    </message>
    <message>
        <source>may be delegated to</source>
        <translation>délégation autorisée</translation>
    </message>
    <message>
        <source>The service is trusted to act for the user.</source>
        <translation>Le service est approuvé pour agir au nom de l’utilisateur.</translation>
    </message>
    <message>
        <source>name canonicalized</source>
        <translation>nom canonisé</translation>
    </message>
    <message>
        <source>The answer&apos;s extra data were protected; Windows prints name_canonicalize.</source>
        <translation>Les données annexes de la réponse étaient protégées ; Windows affiche name_canonicalize.</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>It names nobody: it was got without an identity.</source>
        <translation>Il ne désigne personne : il a été obtenu sans identité.</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
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
        <translation>Il dit : %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>Propose %1</translation>
    </message>
    <message>
        <source>Names %1</source>
        <translation>Nomme %1</translation>
    </message>
    <message>
        <source>With proof of the password</source>
        <translation>Avec preuve du mot de passe</translation>
    </message>
    <message>
        <source>Without proof of the password, as the first request is</source>
        <translation>Sans preuve du mot de passe, comme la première demande</translation>
    </message>
    <message>
        <source>Inside a sign-on token</source>
        <translation>Dans un jeton de connexion</translation>
    </message>
    <message>
        <source>Refused by the network: the port is closed</source>
        <translation>Refusé par le réseau : le port est fermé</translation>
    </message>
    <message>
        <source>No answer is in the capture</source>
        <translation>Aucune réponse dans la capture</translation>
    </message>
    <message>
        <source>HTTP %1 offers %2</source>
        <translation>HTTP %1 propose %2</translation>
    </message>
    <message>
        <source>Negotiate is not offered, so Kerberos cannot be used</source>
        <translation>Negotiate n’est pas proposé, Kerberos est donc impossible</translation>
    </message>
    <message>
        <source>%1: NTLM, not Kerberos</source>
        <translation>%1 : NTLM, pas Kerberos</translation>
    </message>
    <message>
        <source>%1: Kerberos</source>
        <translation>%1 : Kerberos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Token of %n bytes</source>
        <translation>
            <numerusform>Jeton de %n octet</numerusform>
            <numerusform>Jeton de %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>To reach %1</source>
        <translation>Pour joindre %1</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signed on: there is no AS-REQ. The ticket was there before the capture began, or was never asked for.</source>
        <translation>Personne ne s’est connecté : pas d’AS-REQ. Le ticket existait avant la capture, ou n’a jamais été demandé.</translation>
    </message>
    <message>
        <source>No service ticket was asked for: there is no TGS-REQ.</source>
        <translation>Aucun ticket de service demandé : pas de TGS-REQ.</translation>
    </message>
    <message>
        <source>No question for the ticket of the proxy&apos;s realm left this computer.</source>
        <translation>Aucune demande du ticket pour le realm du proxy n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>No proxy asked for a sign-on: there is no 407. HTTPS inside a tunnel cannot be seen.</source>
        <translation>Aucun proxy n’a demandé de connexion : pas de 407. HTTPS dans un tunnel est invisible.</translation>
    </message>
    <message>
        <source>No Kerberos token was sent to the proxy.</source>
        <translation>Aucun jeton Kerberos n’a été envoyé au proxy.</translation>
    </message>
    <message>
        <source>Nobody looked for a KDC in DNS.</source>
        <translation>Personne n’a cherché de KDC dans le DNS.</translation>
    </message>
</context>
<context>
    <name>LookupCommand</name>
    <message>
        <source>When it occurs</source>
        <translation>Quand cela se produit</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causes probables</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Comment vérifier</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>Fiabilité : %1</translation>
    </message>
    <message>
        <source>Sources differ: %1</source>
        <translation>Les sources divergent : %1</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation>Voir aussi : %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>From the knowledge pack %1</source>
        <translation>Du paquet de connaissances %1</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <translation>Visible dans : %1</translation>
    </message>
    <message>
        <source>Nothing is known under that name or number.</source>
        <translation>Rien n’est connu sous ce nom ou numéro.</translation>
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
        <translation>compté depuis la gauche, comme dans RFC 4120</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>décimal</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadécimal</translation>
    </message>
    <message>
        <source>decimal without sign</source>
        <translation>décimal sans signe</translation>
    </message>
    <message>
        <source>decimal with sign</source>
        <translation>décimal signé</translation>
    </message>
    <message>
        <source>as it is written</source>
        <translation>tel qu’écrit</translation>
    </message>
</context>
<context>
    <name>ReportFormats</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
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
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>whole, for the next team; one file</source>
        <translation>complet, pour l’équipe suivante ; un fichier</translation>
    </message>
    <message>
        <source>whole, to print and to file</source>
        <translation>complet, à imprimer et classer</translation>
    </message>
    <message>
        <source>for ticket systems that format</source>
        <translation>pour outils de tickets avec mise en forme</translation>
    </message>
    <message>
        <source>the essence on one page, for any ticket system</source>
        <translation>l’essentiel sur une page, pour tout outil de tickets</translation>
    </message>
    <message>
        <source>for other programs</source>
        <translation>pour d’autres programmes</translation>
    </message>
    <message>
        <source>the report could not be saved (%1)</source>
        <translation>le rapport n’a pas pu être enregistré (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Choisissez un autre emplacement ou libérez de l’espace disque.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>there are more than %1 realms</source>
        <translation>il y a plus de %1 realms</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a realm</source>
        <translation>&apos;%1&apos; n’est pas un nom de realm</translation>
    </message>
    <message>
        <source>A realm is written like a domain, for example CORP.EXAMPLE.COM.</source>
        <translation>Un realm s’écrit comme un domaine, par exemple CORP.EXAMPLE.COM.</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is neither true nor false</source>
        <translation>le réglage &apos;%1&apos; n’est ni true ni false</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is none of the numbers that it can be</source>
        <translation>le réglage &apos;%1&apos; n’est aucun des nombres possibles</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is none of system, light and dark</source>
        <translation>le réglage &apos;%1&apos; n’est ni system, ni light, ni dark</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is no language of the program</source>
        <translation>le réglage &apos;%1&apos; n’est pas une langue du programme</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is no name of a realm, such as CORP.EXAMPLE.COM</source>
        <translation>le réglage &apos;%1&apos; n’est pas un nom de realm tel que CORP.EXAMPLE.COM</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is no list of at most %2 realms</source>
        <translation>le réglage &apos;%1&apos; n’est pas une liste d’au plus %2 realms</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; holds something that is no name of a realm</source>
        <translation>le réglage &apos;%1&apos; contient autre chose qu’un nom de realm</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is no text of at most %2 characters</source>
        <translation>le réglage &apos;%1&apos; n’est pas un texte d’au plus %2 caractères</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; holds a character that cannot be shown</source>
        <translation>le réglage &apos;%1&apos; contient un caractère qui ne peut être affiché</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>il n’y a pas de réglage &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a settings file has at most 64 KiB</source>
        <translation>un fichier de réglages fait au plus 64 Kio</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file that Kerbscope exported.</source>
        <translation>Rien n’a été changé. Choisissez un fichier exporté par Kerbscope.</translation>
    </message>
    <message>
        <source>this is no settings file of Kerbscope</source>
        <translation>ce n’est pas un fichier de réglages de Kerbscope</translation>
    </message>
    <message>
        <source>the settings file is of another version of Kerbscope</source>
        <translation>le fichier de réglages vient d’une autre version de Kerbscope</translation>
    </message>
    <message>
        <source>Nothing was changed. Export the settings anew where they come from.</source>
        <translation>Rien n’a été changé. Exportez de nouveau les réglages là d’où ils viennent.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the file, or export the settings anew where they come from.</source>
        <translation>Rien n’a été changé. Corrigez le fichier ou exportez de nouveau les réglages.</translation>
    </message>
</context>
<context>
    <name>SettingsPanels</name>
    <message>
        <source>Knowledge packs…</source>
        <translation>Packs de connaissances…</translation>
    </message>
    <message>
        <source>Knowledge packs</source>
        <translation>Packs de connaissances</translation>
    </message>
    <message>
        <source>Files with what your company adds to the reference: realms, proxies, contacts, codes, causes and what to do about them.</source>
        <translation>Fichiers avec ce que votre entreprise ajoute à la référence : realms, proxys, contacts, codes, causes et que faire.</translation>
    </message>
    <message>
        <source>Team store</source>
        <translation>Dépôt d’équipe</translation>
    </message>
    <message>
        <source>The same cases on all computers of a team, through a PostgreSQL database of your company.</source>
        <translation>Les mêmes cas sur tous les ordinateurs d’une équipe, grâce à une base PostgreSQL de votre entreprise.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Who acts: %1</source>
        <translation>Qui agit : %1</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Read this text as evidence</source>
        <translation>Lire ce texte comme élément</translation>
    </message>
    <message>
        <source>Codes and tickets in it are found and added to the case</source>
        <translation>Les codes et tickets qu’il contient sont ajoutés au cas</translation>
    </message>
    <message>
        <source>Search the codes for “%1”</source>
        <translation>Chercher « %1 » dans les codes</translation>
    </message>
    <message>
        <source>All results, with families</source>
        <translation>Tous les résultats, par familles</translation>
    </message>
</context>
<context>
    <name>Symptom</name>
    <message>
        <source>“I get an error page with a number.”</source>
        <translation>« J’ai une page d’erreur avec un numéro. »</translation>
    </message>
    <message>
        <source>“It keeps asking for my password.”</source>
        <translation>« On me demande sans cesse mon mot de passe. »</translation>
    </message>
    <message>
        <source>“I cannot sign in to my computer.”</source>
        <translation>« Je ne peux pas ouvrir de session sur mon poste. »</translation>
    </message>
    <message>
        <source>“A web site says 401 or access denied.”</source>
        <translation>« Un site affiche 401 ou accès refusé. »</translation>
    </message>
    <message>
        <source>“One program or share lets me in no more.”</source>
        <translation>« Un programme ou un partage ne me laisse plus entrer. »</translation>
    </message>
    <message>
        <source>“It works, but only after a long wait.”</source>
        <translation>« Ça marche, mais après une longue attente. »</translation>
    </message>
</context>
<context>
    <name>TeamStore</name>
    <message>
        <source>Team store: working…</source>
        <translation>Dépôt d’équipe : en cours…</translation>
    </message>
    <message>
        <source>Team store: %1</source>
        <translation>Dépôt d’équipe : %1</translation>
    </message>
    <message>
        <source>Team store: not reached</source>
        <translation>Dépôt d’équipe : injoignable</translation>
    </message>
    <message>
        <source>Team store: not asked yet</source>
        <translation>Dépôt d’équipe : pas encore interrogé</translation>
    </message>
    <message>
        <source>Team store: the same since %1</source>
        <translation>Dépôt d’équipe : à jour depuis %1</translation>
    </message>
    <message>
        <source>1 change waits to be sent</source>
        <translation>1 modification attend d’être envoyée</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation>
            <numerusform>%n modifications attendent d’être envoyées</numerusform>
            <numerusform>%n modifications attendent d’être envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>No team store: your work stays on this computer</source>
        <translation>Pas de dépôt d’équipe : votre travail reste sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>TicketCommands</name>
    <message>
        <source>lists the tickets</source>
        <translation>liste les tickets</translation>
    </message>
    <message>
        <source>clears them; Windows gets new ones when they are needed</source>
        <translation>les efface ; Windows en reprend au besoin</translation>
    </message>
    <message>
        <source>asks for this ticket and shows the error if there is one</source>
        <translation>demande ce ticket et affiche l’erreur éventuelle</translation>
    </message>
    <message>
        <source>shows the sign-on ticket in full</source>
        <translation>affiche le ticket de connexion en entier</translation>
    </message>
    <message>
        <source>lists the tickets with encryption and flags</source>
        <translation>liste les tickets avec chiffrement et indicateurs</translation>
    </message>
    <message>
        <source>clears them; kinit is needed afterwards</source>
        <translation>les efface ; kinit est nécessaire ensuite</translation>
    </message>
    <message>
        <source>signs on again; asks for the password</source>
        <translation>reconnecte ; demande le mot de passe</translation>
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
        <translation>%1 : %2, %3, %4</translation>
    </message>
    <message>
        <source>All tickets of the case</source>
        <translation>Tous les tickets du cas</translation>
    </message>
    <message>
        <source>This computer, now</source>
        <translation>Cet ordinateur, maintenant</translation>
    </message>
</context>
<context>
    <name>TicketPathSteps</name>
    <message>
        <source>krbtgt/(your realm)</source>
        <translation>krbtgt/(votre realm)</translation>
    </message>
    <message>
        <source>expected because every other ticket is got with it</source>
        <translation>attendu, car tous les autres tickets s’obtiennent avec lui</translation>
    </message>
    <message>
        <source>krbtgt/%1@%2</source>
        <translation>krbtgt/%1@%2</translation>
    </message>
    <message>
        <source>(proxy realm)</source>
        <translation>(realm du proxy)</translation>
    </message>
    <message>
        <source>(your realm)</source>
        <translation>(votre realm)</translation>
    </message>
    <message>
        <source>expected because page %1 comes from a proxy that is in a realm of its own</source>
        <translation>attendu, car la page %1 vient d’un proxy qui a son propre realm</translation>
    </message>
    <message>
        <source>expected because the service is in realm %1</source>
        <translation>attendu, car le service est dans le realm %1</translation>
    </message>
    <message>
        <source>HTTP/(proxy)@(proxy realm)</source>
        <translation>HTTP/(proxy)@(realm du proxy)</translation>
    </message>
    <message>
        <source>(service)/(host)</source>
        <translation>(service)/(hôte)</translation>
    </message>
    <message>
        <source>HTTP/(proxy)@%1</source>
        <translation>HTTP/(proxy)@%1</translation>
    </message>
    <message>
        <source>expected because page %1 means that the proxy wanted it</source>
        <translation>attendu, car la page %1 signifie que le proxy l’a demandé</translation>
    </message>
    <message>
        <source>expected once a service is opened with this sign-on</source>
        <translation>attendu dès qu’un service est ouvert avec cette connexion</translation>
    </message>
    <message>
        <source>expected because the way to realm %1 is there</source>
        <translation>attendu, car le chemin vers le realm %1 existe</translation>
    </message>
    <message>
        <source>The ticket of this path is there.</source>
        <translation>Le ticket de ce chemin est là.</translation>
    </message>
    <message numerus="yes">
        <source>All %n tickets of this path are there.</source>
        <translation>
            <numerusform>Le ticket de ce chemin est là.</numerusform>
            <numerusform>Les %n tickets de ce chemin sont là.</numerusform>
        </translation>
    </message>
    <message>
        <source>One ticket should be here.</source>
        <translation>Un ticket devrait être ici.</translation>
    </message>
    <message>
        <source>You should see these %1 tickets: %2 usable.</source>
        <translation>Vous devriez voir ces %1 tickets : %2 utilisables.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manquent : %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Expired: %1.</source>
        <translation>Expirés : %1.</translation>
    </message>
    <message>
        <source>Own sign-on ticket (TGT)</source>
        <translation>Ticket de connexion propre (TGT)</translation>
    </message>
    <message>
        <source>Cross-realm ticket</source>
        <translation>Ticket inter-realm</translation>
    </message>
    <message>
        <source>Service ticket</source>
        <translation>Ticket de service</translation>
    </message>
</context>
<context>
    <name>TicketStateWords</name>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>pas encore valide</translation>
    </message>
    <message>
        <source>end not shown</source>
        <translation>fin non indiquée</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>expiré depuis %1</translation>
    </message>
    <message>
        <source>begins in %1</source>
        <translation>commence dans %1</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>A Kerberos ticket ends soon</source>
        <translation>Un ticket Kerberos expire bientôt</translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>Voir les tickets</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Transmis</translation>
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
        <translation>Fichier de cache de tickets</translation>
    </message>
    <message>
        <source>Keytab</source>
        <translation>Keytab</translation>
    </message>
    <message>
        <source>Windows events</source>
        <translation>Événements Windows</translation>
    </message>
    <message>
        <source>Windows event log file</source>
        <translation>Journal d’événements Windows</translation>
    </message>
    <message>
        <source>Network capture</source>
        <translation>Capture réseau</translation>
    </message>
    <message>
        <source>Sign-on token</source>
        <translation>Jeton de connexion</translation>
    </message>
    <message>
        <source>PAC file</source>
        <translation>Fichier PAC</translation>
    </message>
    <message>
        <source>Output of a command</source>
        <translation>Sortie d’une commande</translation>
    </message>
    <message>
        <source>krb5.conf</source>
        <translation>krb5.conf</translation>
    </message>
    <message>
        <source>Collected bundle</source>
        <translation>Lot collecté</translation>
    </message>
    <message>
        <source>Kerberos trace</source>
        <translation>Trace Kerberos</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Live check</source>
        <translation>Vérification en direct</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text nobody could read</source>
        <translation>Texte illisible</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>helpdesk</source>
        <translation>support</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>équipe postes de travail</translation>
    </message>
    <message>
        <source>network</source>
        <translation>équipe réseau</translation>
    </message>
    <message>
        <source>AD admin</source>
        <translation>administrateur AD</translation>
    </message>
    <message>
        <source>proxy admin</source>
        <translation>administrateur du proxy</translation>
    </message>
    <message>
        <source>service owner</source>
        <translation>responsable du service</translation>
    </message>
    <message>
        <source>PKI</source>
        <translation>équipe PKI</translation>
    </message>
    <message>
        <source>security</source>
        <translation>équipe sécurité</translation>
    </message>
    <message>
        <source>vendor support</source>
        <translation>support de l’éditeur</translation>
    </message>
    <message>
        <source>escalation</source>
        <translation>niveau supérieur</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Case without a title</source>
        <translation>Cas sans titre</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::AboutDialog</name>
    <message>
        <source>About Kerbscope</source>
        <translation>À propos de Kerbscope</translation>
    </message>
    <message>
        <source>Finds out why Kerberos sign-on fails, and who can mend it. Nothing leaves this computer unless you start a check, and each check names the hosts first.</source>
        <translation>Trouve pourquoi la connexion Kerberos échoue et qui peut y remédier. Rien ne quitte cet ordinateur sauf si vous lancez une vérification, et chacune nomme d’abord les hôtes.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Sans aucune garantie.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Copier la version</translation>
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
        <translation>La réponse actuelle. Touche %1.</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <translation>Touche %1.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::BarsChart</name>
    <message>
        <source>%1
1 case</source>
        <translation>%1
1 cas</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n cases</source>
        <translation>
            <numerusform>%1
%n cas</numerusform>
            <numerusform>%1
%n cas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CaptureView</name>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Qui a dit quoi</translation>
    </message>
    <message>
        <source>Messages between client, KDC and proxy</source>
        <translation>Messages entre client, KDC et proxy</translation>
    </message>
    <message>
        <source>Choose a message to see what it says.</source>
        <translation>Choisissez un message pour voir ce qu’il dit.</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>Le message choisi</translation>
    </message>
    <message>
        <source>%1 with %2 packets</source>
        <translation>%1 avec %2 paquets</translation>
    </message>
    <message>
        <source>the KDC&apos;s clock differs by %1 from the one that captured</source>
        <translation>l’horloge du KDC diffère de %1 de celle de la capture</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Les %1 premiers sont affichés.</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>Ce qui n’y est pas</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CaseDetails</name>
    <message>
        <source>The chosen case</source>
        <translation>Le cas choisi</translation>
    </message>
    <message>
        <source>Title of the chosen case</source>
        <translation>Titre du cas choisi</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>État du cas</translation>
    </message>
    <message>
        <source>Tags of the case</source>
        <translation>Étiquettes du cas</translation>
    </message>
    <message>
        <source>vpn, branch office</source>
        <translation>vpn, agence</translation>
    </message>
    <message>
        <source>Words to find the case by, with commas between them</source>
        <translation>Mots pour retrouver le cas, séparés par des virgules</translation>
    </message>
    <message>
        <source>Notes of the case</source>
        <translation>Notes du cas</translation>
    </message>
    <message>
        <source>Notes for you and for whoever goes on with it</source>
        <translation>Notes pour vous et pour qui prendra la suite</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What the agent saw</source>
        <translation>Ce que l’agent a vu</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le cas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Writes the case with all its evidence, names included, into a file</source>
        <translation>Écrit le cas avec tous ses éléments, noms compris, dans un fichier</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Go on with this case</source>
        <translation>Continuer ce cas</translation>
    </message>
    <message>
        <source>Makes one case of the chosen ones</source>
        <translation>Fait un seul cas des cas choisis</translation>
    </message>
    <message>
        <source>Choose two cases or more to make one of them</source>
        <translation>Choisissez au moins deux cas pour n’en faire qu’un</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation>Aucun cas choisi</translation>
    </message>
    <message>
        <source>Choose one to see and change its notes. With Ctrl or Shift you choose several.</source>
        <translation>Choisissez-en un pour voir et modifier ses notes. Avec Ctrl ou Maj, vous en choisissez plusieurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are chosen</source>
        <translation>
            <numerusform>%n cas choisi</numerusform>
            <numerusform>%n cas choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be merged into one case, or deleted.</source>
        <translation>Ils peuvent être fusionnés en un seul cas, ou supprimés.</translation>
    </message>
    <message>
        <source>1 piece of evidence</source>
        <translation>1 élément</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun %1 · changed %2 · %3</source>
        <translation>Commencé %1 · modifié %2 · %3</translation>
    </message>
    <message>
        <source>On %1, most likely first:</source>
        <translation>Le %1, le plus probable d’abord :</translation>
    </message>
    <message>
        <source>led</source>
        <translation>en tête</translation>
    </message>
    <message>
        <source>Not this one: %1</source>
        <translation>Pas celle-ci : %1</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Revenir là-dessus</translation>
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
        <translation>Le dépôt des cas était endommagé. %1 cas ont été repris, %2 perdus ; le fichier endommagé est conservé : %3</translation>
    </message>
    <message>
        <source>This computer has another state of this case. The file was opened as a case of its own; the page Cases can merge them.</source>
        <translation>Cet ordinateur a un autre état de ce cas. Le fichier a été ouvert comme un cas à part ; la page Cas peut les fusionner.</translation>
    </message>
    <message>
        <source>%1 (my copy)</source>
        <translation>%1 (ma copie)</translation>
    </message>
    <message>
        <source>This case was changed elsewhere at the same time. Your work goes on as &quot;%1&quot;; nothing was lost.</source>
        <translation>Ce cas a été modifié ailleurs en même temps. Votre travail continue sous « %1 » ; rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CaseTableModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Until the cause stood out</source>
        <translation>Jusqu’à la cause</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CasesPage</name>
    <message>
        <source>Cases and their history</source>
        <translation>Les cas et leur historique</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les cas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Search: title, notes, code, realm, user, file</source>
        <translation>Recherche : titre, notes, code, domaine, utilisateur, fichier</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Rechercher des cas</translation>
    </message>
    <message>
        <source>Cases of which state</source>
        <translation>Cas dans quel état</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Cases with which tag</source>
        <translation>Cas avec quelle étiquette</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Takes case files into the list</source>
        <translation>Ajoute des fichiers de cas à la liste</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Headings of the cases</source>
        <translation>En-têtes des cas</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Aucun cas pour l’instant</translation>
    </message>
    <message>
        <source>Each case is saved here as you work, on this computer only: its evidence, answers, notes and likely causes. Begin with a code or a listing, or import a case file.</source>
        <translation>Chaque cas est enregistré ici au fil du travail, sur cet ordinateur seulement : éléments, réponses, notes et causes probables. Commencez par un code ou une liste, ou importez un fichier de cas.</translation>
    </message>
    <message>
        <source>Begin a case</source>
        <translation>Commencer un cas</translation>
    </message>
    <message>
        <source>No case is like that</source>
        <translation>Aucun cas ne correspond</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the case: its title, notes, tags, codes, findings, or the names in its tickets.</source>
        <translation>Chaque mot doit figurer quelque part dans le cas : titre, notes, étiquettes, codes, constats ou noms de ses tickets.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Afficher tous les cas</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 cas</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n cases</source>
        <translation>
            <numerusform>le dernier cas (%n)</numerusform>
            <numerusform>les %n derniers cas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the case</source>
        <translation>Exporter le cas</translation>
    </message>
    <message>
        <source>Case files to import</source>
        <translation>Fichiers de cas à importer</translation>
    </message>
    <message>
        <source>Merge cases</source>
        <translation>Fusionner des cas</translation>
    </message>
    <message numerus="yes">
        <source>Make one case of %n cases?</source>
        <translation>
            <numerusform>Faire un cas de %n cas ?</numerusform>
            <numerusform>Faire un seul cas de %n cas ?</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes all evidence, tags and notes of the others. Where answers differ, its own stay and the others&apos; are told in the notes. The others go.</source>
        <translation>« %1 » reçoit tous les éléments, étiquettes et notes des autres. Là où les réponses diffèrent, les siennes restent et les autres sont dites dans les notes. Les autres cas disparaissent.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message numerus="yes">
        <source>• and %n more</source>
        <translation>
            <numerusform>• et %n autre</numerusform>
            <numerusform>• et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>1 piece of evidence</source>
        <translation>1 élément</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes: %1 with all that was read from it, the answers, notes, tags and likely causes.</source>
        <translation>Ce qui disparaît : %1 avec tout ce qui en a été lu, les réponses, notes, étiquettes et causes probables.</translation>
    </message>
    <message>
        <source>Their bytes are overwritten in the store; nobody can bring them back. Files that you exported stay.</source>
        <translation>Leurs octets sont écrasés dans le dépôt ; personne ne peut les rétablir. Les fichiers que vous avez exportés restent.</translation>
    </message>
    <message>
        <source>They are deleted from the team store too, for everybody.</source>
        <translation>Ils sont supprimés aussi du dépôt d’équipe, pour tout le monde.</translation>
    </message>
    <message>
        <source>The case that you work on is among them; a new one is begun.</source>
        <translation>Le cas sur lequel vous travaillez en fait partie ; un nouveau est commencé.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete this case for good?</source>
        <translation>Supprimer ce cas définitivement ?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cases for good?</source>
        <translation>
            <numerusform>Supprimer %n cas définitivement ?</numerusform>
            <numerusform>Supprimer %n cas définitivement ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CausesChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CausesPanel</name>
    <message>
        <source>Nothing that is known points to a fault yet</source>
        <translation>Rien de connu n’indique encore une panne</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No causes are known.</source>
        <translation>Aucune cause n’est connue.</translation>
    </message>
    <message>
        <source>Likely causes, most likely first. %1.</source>
        <translation>Causes probables, la plus probable d’abord. %1.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causes probables</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation>Montrer que faire</translation>
    </message>
    <message>
        <source>Among them: %1, …</source>
        <translation>Dont : %1, …</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the figures as a table (T)</source>
        <translation>Afficher les chiffres en tableau (T)</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 en tableau</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CheckPage</name>
    <message>
        <source>Start the checks</source>
        <translation>Lancer les vérifications</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on in the guide</source>
        <translation>Continuer dans le guide</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Ce qui est vérifié</translation>
    </message>
    <message>
        <source>Checks and their results</source>
        <translation>Vérifications et résultats</translation>
    </message>
    <message>
        <source>This build cannot check by itself</source>
        <translation>Cette version ne peut pas vérifier elle-même</translation>
    </message>
    <message>
        <source>The administrators of this computer do not allow checks</source>
        <translation>Les administrateurs de cet ordinateur n’autorisent pas les vérifications</translation>
    </message>
    <message>
        <source>Nothing has been contacted yet</source>
        <translation>Rien n’a encore été contacté</translation>
    </message>
    <message>
        <source>Contacts nobody.</source>
        <translation>Ne contacte personne.</translation>
    </message>
    <message>
        <source>Starting contacts the hosts that the cards name. No password is sent; the user&apos;s name goes to one domain controller, once.</source>
        <translation>Le lancement contacte les hôtes nommés sur les cartes. Aucun mot de passe n’est envoyé ; le nom d’utilisateur va une fois à un contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Start 1 check</source>
        <translation>Lancer 1 vérification</translation>
    </message>
    <message numerus="yes">
        <source>Start %n checks</source>
        <translation>
            <numerusform>Lancer %n vérification</numerusform>
            <numerusform>Lancer %n vérifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 done</source>
        <translation>Vérification : %1 sur %2</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>no problem seen in what was checked</source>
        <translation>aucun problème dans ce qui a été vérifié</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be checked</source>
        <translation>1 non vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n non vérifiée</numerusform>
            <numerusform>%n non vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Checks are switched off in the settings</source>
        <translation>Les vérifications sont désactivées dans les réglages</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CodeDetail</name>
    <message>
        <source>About the code</source>
        <translation>À propos du code</translation>
    </message>
    <message>
        <source>Official text: “%1”</source>
        <translation>Texte officiel : « %1 »</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>symbole</translation>
    </message>
    <message>
        <source>Also written: %1</source>
        <translation>Aussi écrit : %1</translation>
    </message>
    <message>
        <source>Use in this case</source>
        <translation>Utiliser dans ce cas</translation>
    </message>
    <message>
        <source>Takes the code into the open case and opens the guide</source>
        <translation>Ajoute le code au cas ouvert et ouvre le guide</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Sources differ: %1</source>
        <translation>Les sources divergent : %1</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>Fiabilité : %1</translation>
    </message>
    <message>
        <source>When it occurs</source>
        <translation>Quand cela se produit</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causes probables</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Comment vérifier</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Visible dans</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>One code, several situations</source>
        <translation>Un code, plusieurs situations</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What one sees</source>
        <translation>Ce qu’on voit</translation>
    </message>
    <message>
        <source>Related code %1</source>
        <translation>Code lié %1</translation>
    </message>
    <message>
        <source>Related codes</source>
        <translation>Codes liés</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>From your company’s knowledge pack</source>
        <translation>Du paquet de connaissances de votre entreprise</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>A line that finds this code when it is pasted into the box at the top</source>
        <translation>Une ligne qui retrouve ce code quand on la colle dans le champ du haut</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CodeFilterBar</name>
    <message>
        <source>Which codes</source>
        <translation>Quels codes</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Tous les codes</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Avec mes notes</translation>
    </message>
    <message>
        <source>Of my company</source>
        <translation>De mon entreprise</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Quelle nature</translation>
    </message>
    <message>
        <source>Where it is seen</source>
        <translation>Où on le voit</translation>
    </message>
    <message>
        <source>Seen anywhere</source>
        <translation>Visible partout</translation>
    </message>
    <message>
        <source>In the event log</source>
        <translation>Dans le journal d’événements</translation>
    </message>
    <message>
        <source>In klist’s output</source>
        <translation>Dans la sortie de klist</translation>
    </message>
    <message>
        <source>On a web page</source>
        <translation>Sur une page web</translation>
    </message>
    <message>
        <source>In programs of Linux and macOS</source>
        <translation>Dans des programmes Linux et macOS</translation>
    </message>
    <message>
        <source>In Java programs</source>
        <translation>Dans des programmes Java</translation>
    </message>
    <message>
        <source>In a network capture</source>
        <translation>Dans une capture réseau</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CodeNoteBox</name>
    <message>
        <source>Your own notes about this code; only you see them</source>
        <translation>Vos propres notes sur ce code ; vous seul les voyez</translation>
    </message>
    <message>
        <source>Your notes about this code</source>
        <translation>Vos notes sur ce code</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Dans les signets</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Takes the code off your bookmarks</source>
        <translation>Retire le code de vos signets</translation>
    </message>
    <message>
        <source>Puts the code among your bookmarks</source>
        <translation>Met le code dans vos signets</translation>
    </message>
    <message>
        <source>Notes about this code; your team sees them</source>
        <translation>Notes sur ce code ; votre équipe les voit</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CodesPage</name>
    <message>
        <source>Back to the code before (Alt+Left)</source>
        <translation>Retour au code précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Choisissez un code</translation>
    </message>
    <message>
        <source>Its meaning, its likely causes and what to do about it are shown here. Type a number, a symbol or words to search.</source>
        <translation>Sa signification, ses causes probables et que faire s’affichent ici. Tapez un numéro, un symbole ou des mots pour chercher.</translation>
    </message>
    <message>
        <source>Number, symbol or words</source>
        <translation>Numéro, symbole ou mots</translation>
    </message>
    <message>
        <source>Filter the codes</source>
        <translation>Filtrer les codes</translation>
    </message>
    <message>
        <source>Families of codes</source>
        <translation>Familles de codes</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 code</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No code, symbol or text matches “%1” here. Try fewer letters, the number in another notation, or all families.</source>
        <translation>Aucun code, symbole ou texte ne correspond ici à « %1 ». Essayez moins de lettres, une autre notation ou toutes les familles.</translation>
    </message>
    <message>
        <source>Not in the reference</source>
        <translation>Absent de la référence</translation>
    </message>
    <message>
        <source>There is no code %1 in this version.</source>
        <translation>Le code %1 n’existe pas dans cette version.</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Décodeurs</translation>
    </message>
    <message>
        <source>Take flags, options, numbers, times and SIDs apart (Ctrl+D)</source>
        <translation>Décomposer indicateurs, options, nombres, heures et SID (Ctrl+D)</translation>
    </message>
    <message>
        <source>No code passes these filters.</source>
        <translation>Aucun code ne passe ces filtres.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CollectorDialog</name>
    <message>
        <source>Collect from another computer</source>
        <translation>Collecter depuis un autre poste</translation>
    </message>
    <message>
        <source>System of the other computer</source>
        <translation>Système de l’autre poste</translation>
    </message>
    <message>
        <source>Send the script to the user. They open PowerShell from the start menu, paste it and press Enter. It takes up to a minute and needs no administrator.</source>
        <translation>Envoyez le script à l’utilisateur. Il ouvre PowerShell depuis le menu Démarrer, le colle et appuie sur Entrée. Cela prend une minute au plus, sans administrateur.</translation>
    </message>
    <message>
        <source>&amp;Windows</source>
        <translation>&amp;Windows</translation>
    </message>
    <message>
        <source>Send the script to the user. They open a terminal, paste it and press Enter. It needs no root.</source>
        <translation>Envoyez le script à l’utilisateur. Il ouvre un terminal, le colle et appuie sur Entrée. Root n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>&amp;Linux and macOS</source>
        <translation>&amp;Linux et macOS</translation>
    </message>
    <message>
        <source>Paste the answer</source>
        <translation>Coller la réponse</translation>
    </message>
    <message>
        <source>Reads what the script put on the user&apos;s clipboard and they sent to you</source>
        <translation>Lit ce que le script a mis dans le presse-papiers de l’utilisateur et qu’il vous a envoyé</translation>
    </message>
    <message>
        <source>The script reads tickets without keys, and the settings of domain, DNS, clock, proxy and Kerberos. Its answer is one block of text on the user&apos;s clipboard. They send it back; copy it and paste it here, whole or in parts.</source>
        <translation>Le script lit les tickets sans clés et les paramètres de domaine, DNS, horloge, proxy et Kerberos. Sa réponse est un bloc de texte dans le presse-papiers de l’utilisateur. Il vous le renvoie ; copiez-le et collez-le ici, en entier ou par parties.</translation>
    </message>
    <message>
        <source>The script</source>
        <translation>Le script</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer en fichier…</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Enregistrer le script</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation>Copier le script</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the answer first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord la réponse.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CommandBox</name>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Commande : %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ComparedPreview</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Before: stays on this computer</source>
        <translation>Avant : reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>After: what is sent</source>
        <translation>Après : ce qui est envoyé</translation>
    </message>
    <message>
        <source>Shows the report before names were replaced beside what is sent</source>
        <translation>Montre le rapport avec les noms à côté de ce qui est envoyé</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ComparisonView</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Exchange the two</source>
        <translation>Échanger les deux</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Back to the tickets</source>
        <translation>Retour aux tickets</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changes of the tickets</source>
        <translation>Changements des tickets</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, pour %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ConclusionView</name>
    <message>
        <source>words to say</source>
        <translation>paroles à dire</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas celle-ci</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>conclusion</translation>
    </message>
    <message>
        <source>Preview, save or copy the report (names are replaced unless you say otherwise)</source>
        <translation>Voir, enregistrer ou copier le rapport (les noms sont remplacés sauf avis contraire)</translation>
    </message>
    <message>
        <source>Put this cause aside and go on with the next likely one; it is noted in the case</source>
        <translation>Écarter cette cause et passer à la suivante ; c’est noté dans le cas</translation>
    </message>
    <message>
        <source>There are open questions that would tell more (Esc)</source>
        <translation>Des questions ouvertes en diraient plus (Échap)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Say to the user</source>
        <translation>Dire à l’utilisateur</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Escalate with</source>
        <translation>Transmettre avec</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Everything that matters for the likely causes was looked at.</source>
        <translation>Tout ce qui compte pour les causes probables a été examiné.</translation>
    </message>
    <message>
        <source>Conclusion: %1</source>
        <translation>Conclusion : %1</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui demander</translation>
    </message>
    <message>
        <source>From your company’s knowledge pack: %1</source>
        <translation>Du paquet de connaissances de votre entreprise : %1</translation>
    </message>
    <message>
        <source>From your company’s knowledge pack</source>
        <translation>Du paquet de connaissances de votre entreprise</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CopyChip</name>
    <message>
        <source>Copy %1 (%2)</source>
        <translation>Copier %1 (%2)</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CopyTextButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::DecodersView</name>
    <message>
        <source>0x40810010, 0x1C, -1765328360, 0xC000006D, a time, a SID, a token</source>
        <translation>0x40810010, 0x1C, -1765328360, 0xC000006D, une heure, un SID, un jeton</translation>
    </message>
    <message>
        <source>Value to take apart</source>
        <translation>Valeur à décomposer</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <source>Whatever fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Back to the codes (Esc)</source>
        <translation>Retour aux codes (Échap)</translation>
    </message>
    <message>
        <source>What the value says</source>
        <translation>Ce que dit la valeur</translation>
    </message>
    <message>
        <source>What can be taken apart</source>
        <translation>Ce qui peut être décomposé</translation>
    </message>
    <message>
        <source>Take this example apart</source>
        <translation>Décomposer cet exemple</translation>
    </message>
    <message>
        <source>That says nothing yet</source>
        <translation>Cela ne dit encore rien</translation>
    </message>
    <message>
        <source>The value alone does not tell which reading is meant; the likeliest comes first.</source>
        <translation>La valeur seule ne dit pas quelle lecture est voulue ; la plus probable vient d’abord.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>Show %1 in the reference</source>
        <translation>Voir %1 dans la référence</translation>
    </message>
    <message>
        <source>Shows %1 in the reference</source>
        <translation>Affiche %1 dans la référence</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::DropOverlay</name>
    <message>
        <source>Drop to read it as evidence</source>
        <translation>Déposez pour le lire comme élément</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Cela reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EtypeBar</name>
    <message>
        <source>not shown in the listing</source>
        <translation>non indiqué dans la liste</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>weak, to be phased out (RFC 8429)</source>
        <translation>faible, à abandonner (RFC 8429)</translation>
    </message>
    <message>
        <source>broken (RFC 6649)</source>
        <translation>cassé (RFC 6649)</translation>
    </message>
    <message>
        <source>encrypts no ticket</source>
        <translation>ne chiffre aucun ticket</translation>
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
        <translation>réussite</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Événement %1 de %2</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Enregistrement %1</translation>
    </message>
    <message>
        <source>Ticket options: %1</source>
        <translation>Options de ticket : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EventsView</name>
    <message>
        <source>Charts of the events</source>
        <translation>Graphiques des événements</translation>
    </message>
    <message>
        <source>Filter: number, result, user, service, address</source>
        <translation>Filtre : numéro, résultat, utilisateur, service, adresse</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Fields of the chosen event</source>
        <translation>Champs de l’événement choisi</translation>
    </message>
    <message>
        <source>Choose an event to see all its fields.</source>
        <translation>Choisissez un événement pour voir tous ses champs.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>Failures over time</source>
        <translation>Échecs dans le temps</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par lieu</translation>
    </message>
    <message>
        <source>Where requests came from</source>
        <translation>D’où venaient les demandes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Lock-outs</source>
        <translation>Verrouillages</translation>
    </message>
    <message>
        <source>How accounts were locked</source>
        <translation>Comment des comptes ont été verrouillés</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Headings of the events</source>
        <translation>En-têtes des événements</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EvidenceListModel</name>
    <message>
        <source>1 finding</source>
        <translation>1 constat</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1 : %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EvidencePage</name>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Evidence of this case</source>
        <translation>Éléments de ce cas</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Pas encore d’éléments</translation>
    </message>
    <message>
        <source>Paste or drop anything that shows the failure: a klist listing, the output of a command, a Windows event or a whole .evtx log, a network capture, the headers of a proxy, a PAC file, a krb5.conf, a trace, or the mail that came with it. Kerbscope says what it is, reads it and draws findings from it. It stays on this computer.</source>
        <translation>Collez ou déposez tout ce qui montre la panne : une liste klist, la sortie d’une commande, un événement Windows ou un journal .evtx entier, une capture réseau, les en-têtes d’un proxy, un fichier PAC, un krb5.conf, une trace ou le courriel reçu. Kerbscope dit ce que c’est, le lit et en tire des constats. Cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Files to read as evidence</source>
        <translation>Fichiers à lire comme éléments</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Takes it and its findings out of the case (Delete)</source>
        <translation>Le retire du cas avec ses constats (Suppr)</translation>
    </message>
    <message>
        <source>Reads it anew with what is known by now, and puts the new findings in the place of the old</source>
        <translation>Le relit avec ce qu’on sait désormais et remplace les anciens constats</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>De %1, %2</translation>
    </message>
    <message>
        <source>Where is the file now?</source>
        <translation>Où est le fichier maintenant ?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Collect from another computer</source>
        <translation>Collecter depuis un autre poste</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EvidenceSide</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Findings, note and origin</source>
        <translation>Constats, note et origine</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Nothing was found in it that answers a question.</source>
        <translation>Rien n’y répond à une question.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What you want to remember about it. It is saved with the case.</source>
        <translation>Ce que vous voulez en retenir. Enregistré avec le cas.</translation>
    </message>
    <message>
        <source>Note on this evidence</source>
        <translation>Note sur cet élément</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Known because</source>
        <translation>Reconnu à</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copier le hachage</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EvidenceText</name>
    <message>
        <source>A code that was typed or found in a text.</source>
        <translation>Un code saisi ou trouvé dans un texte.</translation>
    </message>
    <message>
        <source>The bytes themselves are not kept with the case, only what was read from them.</source>
        <translation>Les octets ne sont pas gardés avec le cas, seulement ce qui en a été lu.</translation>
    </message>
    <message>
        <source>Only the beginning is shown; all of it was read.</source>
        <translation>Seul le début est affiché ; tout a été lu.</translation>
    </message>
    <message>
        <source>The text as it came. No line by itself told anything.</source>
        <translation>Le texte tel que reçu. Aucune ligne seule n’a rien révélé.</translation>
    </message>
    <message>
        <source>The text as it came. One line told something: it is marked.</source>
        <translation>Le texte tel que reçu. Une ligne a révélé quelque chose : elle est marquée.</translation>
    </message>
    <message numerus="yes">
        <source>The text as it came. %n lines told something: they are marked.</source>
        <translation>
            <numerusform>Le texte tel que reçu. %n ligne a révélé quelque chose : elle est marquée.</numerusform>
            <numerusform>Le texte tel que reçu. %n lignes ont révélé quelque chose : elles sont marquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked line before (Shift+F8)</source>
        <translation>Ligne marquée précédente (Maj+F8)</translation>
    </message>
    <message>
        <source>Next marked line (F8)</source>
        <translation>Ligne marquée suivante (F8)</translation>
    </message>
    <message>
        <source>Show the tickets</source>
        <translation>Voir les tickets</translation>
    </message>
    <message>
        <source>Open in the reference</source>
        <translation>Ouvrir dans la référence</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ExpiryNotice</name>
    <message>
        <source>%1 ends in %2. It can be renewed until %3 without the password.</source>
        <translation>%1 expire dans %2. Il est renouvelable jusqu’au %3 sans mot de passe.</translation>
    </message>
    <message>
        <source>%1 ends in %2. After that a new sign-on is needed.</source>
        <translation>%1 expire dans %2. Ensuite, une nouvelle connexion est nécessaire.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FailuresChart</name>
    <message>
        <source>other codes</source>
        <translation>autres codes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no failure</source>
        <translation>aucun échec</translation>
    </message>
    <message>
        <source>No failure with a time is in these events.</source>
        <translation>Aucun échec daté dans ces événements.</translation>
    </message>
    <message>
        <source>%1 failures; the most frequent is %2 with %3. Most came at %4.</source>
        <translation>%1 échecs ; le plus fréquent est %2 avec %3. La plupart à %4.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FamilyModel</name>
    <message>
        <source>Proxy and web</source>
        <translation>Proxy et web</translation>
    </message>
    <message>
        <source>Kerberos</source>
        <translation>Kerberos</translation>
    </message>
    <message>
        <source>Encryption, flags, options</source>
        <translation>Chiffrement, indicateurs, options</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Libraries and programs</source>
        <translation>Bibliothèques et programmes</translation>
    </message>
    <message>
        <source>The klist command</source>
        <translation>La commande klist</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Tous les codes</translation>
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
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n milliseconde</numerusform>
            <numerusform>%n millisecondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else was lost. If the file opens elsewhere, hand in a smaller part of it.</source>
        <translation>Rien d’autre n’est perdu. Si le fichier s’ouvre ailleurs, donnez-en une plus petite partie.</translation>
    </message>
    <message>
        <source>there is no room to put it down for reading (%1)</source>
        <translation>pas de place pour le déposer à la lecture (%1)</translation>
    </message>
    <message>
        <source>reading it was ended after %1</source>
        <translation>la lecture a été arrêtée après %1</translation>
    </message>
    <message>
        <source>the reader got stuck on it: it said nothing for %1 and was ended</source>
        <translation>le lecteur s’y est bloqué : muet pendant %1, il a été arrêté</translation>
    </message>
    <message>
        <source>the program that reads files (%1) cannot be started (%2)</source>
        <translation>le programme qui lit les fichiers (%1) ne peut être lancé (%2)</translation>
    </message>
    <message>
        <source>Install Kerbscope again.</source>
        <translation>Réinstallez Kerbscope.</translation>
    </message>
    <message>
        <source>there is no room for temporary files (%1)</source>
        <translation>pas de place pour les fichiers temporaires (%1)</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>la lecture a été interrompue</translation>
    </message>
    <message>
        <source>Hand it in again to start over.</source>
        <translation>Redonnez-le pour recommencer.</translation>
    </message>
    <message>
        <source>the reader&apos;s answer makes no sense</source>
        <translation>la réponse du lecteur n’a pas de sens</translation>
    </message>
    <message>
        <source>reading it needs more memory than the %1 MB that a reader may have</source>
        <translation>la lecture demande plus que les %1 Mo permis à un lecteur</translation>
    </message>
    <message>
        <source>the reader died on it (signal or exception %1)</source>
        <translation>le lecteur s’est arrêté dessus (signal ou exception %1)</translation>
    </message>
    <message>
        <source>the reader gave up on it (%1)</source>
        <translation>le lecteur a abandonné (%1)</translation>
    </message>
    <message>
        <source>the reader&apos;s answer cannot be read (%1)</source>
        <translation>la réponse du lecteur est illisible (%1)</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FindingsColumn</name>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>comme il se doit</translation>
    </message>
    <message>
        <source>Nothing can be said of these tickets yet.</source>
        <translation>Rien à dire de ces tickets pour l’instant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>A sign of:</source>
        <translation>Signe de :</translation>
    </message>
    <message>
        <source>Do first: %1</source>
        <translation>À faire d’abord : %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FootLine</name>
    <message>
        <source>What left this computer</source>
        <translation>Ce qui a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>What was collected in this case</source>
        <translation>Ce qui a été réuni dans ce cas</translation>
    </message>
    <message>
        <source>Whether the case is saved</source>
        <translation>Si le cas est enregistré</translation>
    </message>
    <message>
        <source>nothing to save yet</source>
        <translation>rien à enregistrer</translation>
    </message>
    <message>
        <source>No network used</source>
        <translation>Aucun accès réseau</translation>
    </message>
    <message>
        <source>1 piece of evidence</source>
        <translation>1 élément</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks you started used the network</source>
        <translation>Vos vérifications ont utilisé le réseau</translation>
    </message>
    <message>
        <source>Contacted: %1</source>
        <translation>Contactés : %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::GuidePage</name>
    <message>
        <source>Question or conclusion</source>
        <translation>Question ou conclusion</translation>
    </message>
    <message>
        <source>Ruled out by the agent: %1</source>
        <translation>Écartée par l’agent : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One answer was taken back; codes and evidence are still there.</source>
        <translation>Une réponse a été retirée ; codes et éléments sont toujours là.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken back; codes and evidence are still there.</source>
        <translation>
            <numerusform>%n réponse a été retirée ; codes et éléments sont toujours là.</numerusform>
            <numerusform>%n réponses ont été retirées ; codes et éléments sont toujours là.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read, but it does not answer this question: %1. Choose an answer.</source>
        <translation>C’est lu, mais ne répond pas à cette question : %1. Choisissez une réponse.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>It is not known yet what to check: this computer&apos;s settings name neither a realm nor a proxy for it.</source>
        <translation>On ne sait pas encore quoi vérifier : les paramètres de cet ordinateur n’indiquent ni realm ni proxy.</translation>
    </message>
    <message>
        <source>Say what is checked</source>
        <translation>Indiquer quoi vérifier</translation>
    </message>
    <message>
        <source>This contacts nobody: only settings of this computer are read.</source>
        <translation>Ceci ne contacte personne : seuls les paramètres de cet ordinateur sont lus.</translation>
    </message>
    <message>
        <source>This will contact: %1.</source>
        <translation>Ceci contactera : %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>Start the check</source>
        <translation>Lancer la vérification</translation>
    </message>
    <message>
        <source>Change what is checked</source>
        <translation>Changer ce qui est vérifié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Checked. %1: %2</source>
        <translation>Vérifié. %1 : %2</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>Vérification impossible. %1</translation>
    </message>
    <message>
        <source>It was checked, but that does not answer this question: %1. Choose an answer.</source>
        <translation>C’est vérifié, mais cela ne répond pas à cette question : %1. Choisissez une réponse.</translation>
    </message>
    <message>
        <source>When this case was last worked on, this led with %1: %2. The knowledge on this computer leads elsewhere.</source>
        <translation>Lors du dernier travail sur ce cas, ceci était en tête avec %1 : %2. Les connaissances de cet ordinateur mènent ailleurs.</translation>
    </message>
    <message>
        <source>Show what the agent saw</source>
        <translation>Montrer ce que l’agent a vu</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::HistoryView</name>
    <message>
        <source>longer than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Cases by week</source>
        <translation>Cas par semaine</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Time until the cause stood out</source>
        <translation>Temps avant que la cause ne se dégage</translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <translation>
            <numerusform>Dernière semaine (%n)</numerusform>
            <numerusform>%n dernières semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Span of the history</source>
        <translation>Période de l’historique</translation>
    </message>
    <message>
        <source>History of the cases</source>
        <translation>Historique des cas</translation>
    </message>
    <message>
        <source>No case was begun in these weeks.</source>
        <translation>Aucun cas n’a été commencé durant ces semaines.</translation>
    </message>
    <message>
        <source>%1 cases. The cause stood out in %2 of them, in half of these within %3.</source>
        <translation>%1 cas. La cause s’est dégagée dans %2 d’entre eux, pour la moitié en moins de %3.</translation>
    </message>
    <message>
        <source>%1 cases. No cause has stood out yet.</source>
        <translation>%1 cas. Aucune cause ne s’est encore dégagée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No case of these weeks names a code.</source>
        <translation>Aucun cas de ces semaines ne cite de code.</translation>
    </message>
    <message>
        <source>%1 codes; the most frequent is %2 in %3 cases.</source>
        <translation>%1 codes ; le plus fréquent est %2 dans %3 cas.</translation>
    </message>
    <message>
        <source>No cause stands out in the cases of these weeks.</source>
        <translation>Aucune cause ne se dégage dans les cas de ces semaines.</translation>
    </message>
    <message>
        <source>%1 causes; the most frequent is %2 in %3 cases.</source>
        <translation>%1 causes ; la plus fréquente est %2 dans %3 cas.</translation>
    </message>
    <message>
        <source>No cause has stood out yet.</source>
        <translation>Aucune cause ne s’est encore dégagée.</translation>
    </message>
    <message>
        <source>In half of the cases the cause stood out within %1.</source>
        <translation>Dans la moitié des cas, la cause s’est dégagée en moins de %1.</translation>
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
        <translation>Que voit l’utilisateur ?</translation>
    </message>
    <message>
        <source>A code such as 471000, 0x18 or KRB_AP_ERR_SKEW · a klist listing · an event, a trace, a capture · any text with a code in it</source>
        <translation>Un code comme 471000, 0x18 ou KRB_AP_ERR_SKEW · une liste klist · un événement, une trace, une capture · tout texte contenant un code</translation>
    </message>
    <message>
        <source>Start from a symptom</source>
        <translation>Partir d’un symptôme</translation>
    </message>
    <message>
        <source>Starts the guide with this</source>
        <translation>Lance le guide avec ceci</translation>
    </message>
    <message>
        <source>Read the tickets</source>
        <translation>Lire les tickets</translation>
    </message>
    <message>
        <source>This build cannot read tickets by itself. Paste the output of klist.</source>
        <translation>Cette version ne peut pas lire les tickets elle-même. Collez la sortie de klist.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Cas récents</translation>
    </message>
    <message>
        <source>Learn from an example</source>
        <translation>Apprendre par l’exemple</translation>
    </message>
    <message>
        <source>No case yet. Each one is saved here as you work, on this computer only, and can be taken up again.</source>
        <translation>Aucun cas. Chacun est enregistré ici au fil du travail, sur cet ordinateur seulement, et peut être repris.</translation>
    </message>
    <message>
        <source>%1. %2. Opens the case</source>
        <translation>%1. %2. Ouvre le cas</translation>
    </message>
    <message>
        <source>no cause yet</source>
        <translation>pas encore de cause</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple : %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Collect from another computer</source>
        <translation>Collecter depuis un autre poste</translation>
    </message>
    <message>
        <source>Shows a short script to send to the user; its answer is read here</source>
        <translation>Affiche un court script à envoyer à l’utilisateur ; sa réponse est lue ici</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Vérifier cet ordinateur</translation>
    </message>
    <message>
        <source>For a problem on the computer you sit at: reads the Kerberos tickets of the signed-in user, or asks DNS, domain controllers and proxy. For another computer, ask for the output of klist and paste it above.</source>
        <translation>Pour un problème sur ce poste : lit les tickets Kerberos de l’utilisateur connecté, ou interroge DNS, contrôleurs de domaine et proxy. Pour un autre poste, demandez la sortie de klist et collez-la ci-dessus.</translation>
    </message>
    <message>
        <source>Check the network…</source>
        <translation>Vérifier le réseau…</translation>
    </message>
    <message>
        <source>Reading tickets sends nothing anywhere. A check says first whom it contacts.</source>
        <translation>Lire les tickets n’envoie rien. Une vérification dit d’abord qui elle contacte.</translation>
    </message>
    <message>
        <source>Checks cannot be started here; the Check page says why</source>
        <translation>Les vérifications ne peuvent pas être lancées ici ; la page Vérifier dit pourquoi</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>What is new in version %1</source>
        <translation>Nouveautés de la version %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::HowToLookView</name>
    <message>
        <source>How to look</source>
        <translation>Comment regarder</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
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
        <translation>Tout système</translation>
    </message>
    <message>
        <source>How to look on %1</source>
        <translation>Comment regarder sous %1</translation>
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
        <translation>1 constat</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing in it.</source>
        <translation>C’était vide.</translation>
    </message>
    <message>
        <source>Nothing known was found in it. It is kept with the case as it is. Kerbscope reads klist listings, event logs, traces and codes in any text.</source>
        <translation>Rien de connu n’y a été trouvé. Il reste tel quel dans le cas. Kerbscope lit les listes klist, journaux d’événements, traces et codes dans tout texte.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Lu comme %1</translation>
    </message>
    <message>
        <source>Code found in the text: %1</source>
        <translation>Code trouvé dans le texte : %1</translation>
    </message>
    <message>
        <source>Codes found in the text: %1</source>
        <translation>Codes trouvés dans le texte : %1</translation>
    </message>
    <message>
        <source>1 warning: %1</source>
        <translation>1 avertissement : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings, the first: %1</source>
        <translation>
            <numerusform>%n avertissement, le premier : %1</numerusform>
            <numerusform>%n avertissements, le premier : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>Voir les tickets</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Ouvrir le guide</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Le retirer</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::InlineMessage</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Proxy ou serveur</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>comme il se doit</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Frame %1, %2</source>
        <translation>Trame %1, %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>No message that concerns a sign-on is in this capture.</source>
        <translation>Aucun message de connexion dans cette capture.</translation>
    </message>
    <message>
        <source>%1 messages between client, KDC and proxy: %2 with a problem, %3 without an answer.</source>
        <translation>%1 messages entre client, KDC et proxy : %2 avec problème, %3 sans réponse.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (no answer)</source>
        <translation>%1 (pas de réponse)</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ListingPictureView</name>
    <message>
        <source>What the output looks like</source>
        <translation>À quoi ressemble la sortie</translation>
    </message>
    <message>
        <source>The telling lines: %1</source>
        <translation>Les lignes parlantes : %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::LockoutChart</name>
    <message>
        <source>wrong password</source>
        <translation>mot de passe erroné</translation>
    </message>
    <message>
        <source>refused: the account is locked</source>
        <translation>refusé : le compte est verrouillé</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>déverrouillé</translation>
    </message>
    <message>
        <source>success</source>
        <translation>réussite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>No account was locked in these events.</source>
        <translation>Aucun compte n’a été verrouillé dans ces événements.</translation>
    </message>
    <message>
        <source>%1 × from %2</source>
        <translation>%1 × depuis %2</translation>
    </message>
    <message>
        <source>a place not told</source>
        <translation>un lieu non indiqué</translation>
    </message>
    <message>
        <source>is locked at the end</source>
        <translation>est verrouillé à la fin</translation>
    </message>
    <message>
        <source>was locked and works again</source>
        <translation>a été verrouillé et refonctionne</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2; wrong passwords: %3.</source>
        <translation>%1 %2 ; mots de passe erronés : %3.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nouveau cas</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>&amp;Ouvrir un cas…</translation>
    </message>
    <message>
        <source>&amp;Save case as…</source>
        <translation>&amp;Enregistrer le cas sous…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Files to read as evidence</source>
        <translation>Fichiers à lire comme éléments</translation>
    </message>
    <message>
        <source>Read the &amp;tickets of this computer</source>
        <translation>Lire les &amp;tickets de cet ordinateur</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>E&amp;xporter le rapport…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Go to the box</source>
        <translation>&amp;Aller au champ</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Paste as evidence</source>
        <translation>&amp;Coller comme élément</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the listing first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord la liste.</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Rechercher dans cette page</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Thème du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème s&amp;ombre</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>Langue du s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>&amp;About Kerbscope and licences</source>
        <translation>À &amp;propos de Kerbscope et licences</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Ouvrir un cas</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Enregistrer le cas</translation>
    </message>
    <message>
        <source>&amp;Knowledge packs…</source>
        <translation>Paquets de &amp;connaissances…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Taille du texte %1 %</translation>
    </message>
    <message>
        <source>&amp;All cases</source>
        <translation>Tous &amp;les cas</translation>
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
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>nothing to save yet</source>
        <translation>rien à enregistrer</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré à %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>Somebody else changed the same case at the same time. Both states are kept: %1</source>
        <translation>Quelqu’un d’autre a modifié le même cas en même temps. Les deux états sont conservés : %1</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Afficher les cas</translation>
    </message>
    <message>
        <source>Somebody else changed the same knowledge pack at the same time. Yours is in use; theirs is kept in the folder “set-aside” beside it: %1</source>
        <translation>Quelqu’un d’autre a modifié le même pack de connaissances en même temps. Le vôtre est utilisé ; l’autre est conservé dans le dossier « set-aside » à côté : %1</translation>
    </message>
    <message>
        <source>Knowledge packs of your team changed: %1</source>
        <translation>Des packs de connaissances de votre équipe ont changé : %1</translation>
    </message>
    <message>
        <source>Work went to the team store %1</source>
        <translation>Travail envoyé au dépôt d’équipe %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ManualWindow</name>
    <message>
        <source>Kerbscope manual</source>
        <translation>Manuel de Kerbscope</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texte du manuel</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::OmniBox</name>
    <message>
        <source>Type a code, paste anything, or drop a file</source>
        <translation>Tapez un code, collez ou déposez un fichier</translation>
    </message>
    <message>
        <source>Type a code, paste anything, drop…</source>
        <translation>Tapez un code, collez, déposez…</translation>
    </message>
    <message>
        <source>Code, text or file</source>
        <translation>Code, texte ou fichier</translation>
    </message>
    <message>
        <source>Type a code and choose from the list below with the arrow keys, or paste a listing. Ctrl+K comes here.</source>
        <translation>Tapez un code et choisissez dans la liste avec les flèches, ou collez une liste. Ctrl+K mène ici.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::OriginsChart</name>
    <message>
        <source>place not told</source>
        <translation>lieu non indiqué</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> et %n de plus</numerusform>
            <numerusform> et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failures, %2 successes</source>
        <translation>%1 échecs, %2 réussites</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>Utilisateurs : %1</translation>
    </message>
    <message>
        <source>These events do not say where requests came from.</source>
        <translation>Ces événements ne disent pas d’où venaient les demandes.</translation>
    </message>
    <message>
        <source>Requests came from %1 places, none failed.</source>
        <translation>Demandes de %1 lieux, aucun échec.</translation>
    </message>
    <message>
        <source>Requests came from %1 places. Most failures came from %2: %3 of %4 requests.</source>
        <translation>Demandes de %1 lieux. La plupart des échecs viennent de %2 : %3 sur %4 demandes.</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>échecs</translation>
    </message>
    <message>
        <source>successes</source>
        <translation>réussites</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n de plus dans le tableau</numerusform>
            <numerusform>%n de plus dans le tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PacView</name>
    <message>
        <source>Straight to the server, without a proxy</source>
        <translation>Directement au serveur, sans proxy</translation>
    </message>
    <message>
        <source>%1 %2: an address instead of a name, for which no Kerberos ticket can be had</source>
        <translation>%1 %2 : une adresse au lieu d’un nom, pour laquelle aucun ticket Kerberos n’existe</translation>
    </message>
    <message>
        <source>The script fails: %1</source>
        <translation>Le script échoue : %1</translation>
    </message>
    <message>
        <source>For %1 the script answers nothing that a browser understands.</source>
        <translation>Pour %1, le script ne répond rien qu’un navigateur comprenne.</translation>
    </message>
    <message>
        <source>%1 is opened without a proxy.</source>
        <translation>%1 s’ouvre sans proxy.</translation>
    </message>
    <message>
        <source>%1 is opened through %2.</source>
        <translation>%1 s’ouvre par %2.</translation>
    </message>
    <message>
        <source>Line %1 decided.</source>
        <translation>La ligne %1 a décidé.</translation>
    </message>
    <message>
        <source>It looks up %1; it was told that there is no such name.</source>
        <translation>Il cherche %1 ; il lui a été répondu que ce nom n’existe pas.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Il dit : %1</translation>
    </message>
    <message>
        <source>The script</source>
        <translation>Le script</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PacksDialog</name>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Add a pack…</source>
        <translation>Ajouter un paquet…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add a knowledge pack</source>
        <translation>Ajouter un paquet de connaissances</translation>
    </message>
    <message>
        <source>Knowledge packs (*.yaml *.yml)</source>
        <translation>Paquets de connaissances (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Knowledge packs</source>
        <translation>Paquets de connaissances</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Installed knowledge packs</source>
        <translation>Paquets de connaissances installés</translation>
    </message>
    <message>
        <source>About the chosen pack</source>
        <translation>À propos du paquet choisi</translation>
    </message>
    <message>
        <source>A pack is a file with what your company adds to the reference: realms, proxies, contacts, codes, causes and what to do about them. It can be removed again at any time and leaves nothing behind.</source>
        <translation>Un paquet est un fichier avec ce que votre entreprise ajoute à la référence : realms, proxys, contacts, codes, causes et que faire. Il peut être supprimé à tout moment sans rien laisser.</translation>
    </message>
    <message>
        <source>The administrators’</source>
        <translation>Des administrateurs</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>The administrators of this computer installed this pack for all users.</source>
        <translation>Les administrateurs de cet ordinateur ont installé ce paquet pour tous les utilisateurs.</translation>
    </message>
    <message>
        <source>No pack is installed. You can also put packs into the folder %1.</source>
        <translation>Aucun paquet installé. Vous pouvez aussi placer des paquets dans le dossier %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of knowledge</source>
        <translation>
            <numerusform>%n ligne de connaissances</numerusform>
            <numerusform>%n lignes de connaissances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them change what was there</source>
        <translation>
            <numerusform>%n modifie l’existant</numerusform>
            <numerusform>%n modifient l’existant</numerusform>
        </translation>
    </message>
    <message>
        <source>Realm %1, of a proxy</source>
        <translation>Realm %1, d’un proxy</translation>
    </message>
    <message>
        <source>Realm %1, your own</source>
        <translation>Realm %1, le vôtre</translation>
    </message>
    <message>
        <source>Proxy %1, port %2</source>
        <translation>Proxy %1, port %2</translation>
    </message>
    <message>
        <source>PAC file %1</source>
        <translation>Fichier PAC %1</translation>
    </message>
    <message>
        <source>Contact for %1: %2</source>
        <translation>Contact pour %1 : %2</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier : %1</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Pourquoi il est refusé</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>%1 is in use.</source>
        <translation>%1 est utilisé.</translation>
    </message>
    <message>
        <source>The pack was not added. Its problems are listed below.</source>
        <translation>Le paquet n’a pas été ajouté. Ses problèmes figurent ci-dessous.</translation>
    </message>
    <message>
        <source>The pack %1 was removed.</source>
        <translation>Le paquet %1 a été supprimé.</translation>
    </message>
    <message>
        <source>These knowledge packs are not used because of problems in them: %1. File, Knowledge packs tells which.</source>
        <translation>Ces paquets ne sont pas utilisés à cause de problèmes : %1. Voir Fichier, Paquets de connaissances.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PasteBox</name>
    <message>
        <source>Or paste the output here: it answers by itself</source>
        <translation>Ou collez la sortie ici : elle répond d’elle-même</translation>
    </message>
    <message>
        <source>Output of the command</source>
        <translation>Sortie de la commande</translation>
    </message>
    <message>
        <source>Paste what the command printed, in place of an answer. Control and Enter reads what was typed.</source>
        <translation>Collez ce que la commande a affiché, au lieu de répondre. Ctrl et Entrée lit ce qui est saisi.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PathBox</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
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
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer, paste and check will stand here and can be changed.</source>
        <translation>Rien encore. Chaque réponse, collage et vérification s’affichera ici et pourra être changé.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Back to the last question (Alt+Left)</source>
        <translation>Retour à la dernière question (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Take all answers back; codes and evidence stay</source>
        <translation>Retirer toutes les réponses ; codes et éléments restent</translation>
    </message>
    <message>
        <source>Path so far</source>
        <translation>Chemin parcouru</translation>
    </message>
    <message>
        <source>Change the answer: %1</source>
        <translation>Changer la réponse : %1</translation>
    </message>
    <message>
        <source>Show the evidence: %1</source>
        <translation>Voir l’élément : %1</translation>
    </message>
    <message>
        <source>Take the answer back: %1</source>
        <translation>Retirer la réponse : %1</translation>
    </message>
    <message>
        <source>Remove from the case: %1</source>
        <translation>Retirer du cas : %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PlanForm</name>
    <message>
        <source>Sign on to the proxy with a ticket</source>
        <translation>Se connecter au proxy avec un ticket</translation>
    </message>
    <message>
        <source>&amp;Realm</source>
        <translation>&amp;Realm</translation>
    </message>
    <message>
        <source>The Windows domain or Kerberos realm of the user</source>
        <translation>Le domaine Windows ou realm Kerberos de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>nobody is asked about</source>
        <translation>personne n’est demandé</translation>
    </message>
    <message>
        <source>Whose account the domain controller is asked about: once, and without a password</source>
        <translation>Le compte sur lequel le contrôleur de domaine est interrogé : une fois, sans mot de passe</translation>
    </message>
    <message>
        <source>&amp;Domain controllers</source>
        <translation>C&amp;ontrôleurs de domaine</translation>
    </message>
    <message>
        <source>those that DNS names</source>
        <translation>ceux que le DNS nomme</translation>
    </message>
    <message>
        <source>Host names with a comma between them; empty means those that DNS names</source>
        <translation>Noms d’hôtes séparés par des virgules ; vide : ceux que le DNS nomme</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>A service for which a ticket is requested with the user&apos;s own TGT</source>
        <translation>Un service pour lequel un ticket est demandé avec le TGT de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Host name and port of the web proxy</source>
        <translation>Nom d’hôte et port du proxy web</translation>
    </message>
    <message>
        <source>Realm of the proxy</source>
        <translation>Realm du proxy</translation>
    </message>
    <message>
        <source>The realm to which the proxy&apos;s tickets belong, where it is not the user&apos;s own</source>
        <translation>Le realm des tickets du proxy, si ce n’est pas celui de l’utilisateur</translation>
    </message>
    <message>
        <source>P&amp;AC file</source>
        <translation>Fic&amp;hier PAC</translation>
    </message>
    <message>
        <source>Address of the file that tells the browser which proxy to use</source>
        <translation>Adresse du fichier qui indique au navigateur quel proxy utiliser</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Page &amp;web</translation>
    </message>
    <message>
        <source>The page that fails: the PAC file and the proxy are asked for it</source>
        <translation>La page en échec : le fichier PAC et le proxy sont interrogés à son sujet</translation>
    </message>
    <message>
        <source>&amp;Time server</source>
        <translation>Serveur de &amp;temps</translation>
    </message>
    <message>
        <source>A server that tells what time it truly is (NTP)</source>
        <translation>Un serveur qui donne l’heure exacte (NTP)</translation>
    </message>
    <message>
        <source>The proxy is shown a ticket of the signed-in user, as the browser would do it</source>
        <translation>Un ticket de l’utilisateur connecté est présenté au proxy, comme le ferait le navigateur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>write it as host:port, for example gateway.example.net:8800</source>
        <translation>écrivez hôte:port, par exemple gateway.example.net:8800</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https:// is needed</source>
        <translation>il faut une adresse commençant par http:// ou https://</translation>
    </message>
    <message>
        <source>this is no name of a user or service</source>
        <translation>ce n’est pas un nom d’utilisateur ou de service</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a host</source>
        <translation>« %1 » n’est pas un nom d’hôte</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::QuestionView</name>
    <message>
        <source>Change the answer</source>
        <translation>Changer la réponse</translation>
    </message>
    <message>
        <source>Read this computer&apos;s tickets</source>
        <translation>Lire les tickets de cet ordinateur</translation>
    </message>
    <message>
        <source>I can&apos;t find out (0)</source>
        <translation>Impossible à savoir (0)</translation>
    </message>
    <message>
        <source>Conclude now</source>
        <translation>Conclure maintenant</translation>
    </message>
    <message>
        <source>Keep the answer (Esc)</source>
        <translation>Garder la réponse (Échap)</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the ticket cache is only read</source>
        <translation>Rien ne quitte cet ordinateur : le cache de tickets est seulement lu</translation>
    </message>
    <message>
        <source>Name the likeliest cause with what is known</source>
        <translation>Nommer la cause la plus probable d’après ce qu’on sait</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Check it for me</source>
        <translation>Vérifier pour moi</translation>
    </message>
    <message>
        <source>Says first which hosts it will contact</source>
        <translation>Dit d’abord quels hôtes seront contactés</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Opens the page %1. Shortcut %2</source>
        <translation>Ouvre la page %1. Raccourci %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReadingBar</name>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading %1</source>
        <translation>Arrêter la lecture de %1</translation>
    </message>
    <message>
        <source>What is being read</source>
        <translation>Ce qui est en cours de lecture</translation>
    </message>
    <message>
        <source>read, now drawing findings from it</source>
        <translation>lu, extraction des constats</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>about %1 to go</source>
        <translation>encore environ %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReasonsList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Nothing seen so far speaks for it; it is only how common it is.</source>
        <translation>Rien de vu ne va dans ce sens ; seule sa fréquence compte.</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>Nothing seen so far speaks against it.</source>
        <translation>Rien de vu ne va contre.</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>va dans ce sens</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>va contre</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Voir l’élément</translation>
    </message>
    <message>
        <source>Show evidence %1</source>
        <translation>Voir l’élément %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReportHandover</name>
    <message>
        <source>Copy for ticket</source>
        <translation>Copier pour un ticket</translation>
    </message>
    <message>
        <source>Mail draft…</source>
        <translation>Brouillon de mail…</translation>
    </message>
    <message>
        <source>Copy the report as Markdown</source>
        <translation>Copier le rapport en Markdown</translation>
    </message>
    <message>
        <source>Copy the report as plain text</source>
        <translation>Copier le rapport en texte brut</translation>
    </message>
    <message>
        <source>Copy the report in one line</source>
        <translation>Copier le rapport en une ligne</translation>
    </message>
    <message>
        <source>The essence on one page, with names replaced as chosen: for the ticket system</source>
        <translation>L’essentiel sur une page, noms remplacés comme choisi : pour le système de tickets</translation>
    </message>
    <message>
        <source>Draft a mail with the report</source>
        <translation>Préparer un mail avec le rapport</translation>
    </message>
    <message>
        <source>Opens a draft in your mail program. Nothing is sent by itself.</source>
        <translation>Ouvre un brouillon dans votre logiciel de messagerie. Rien n’est envoyé tout seul.</translation>
    </message>
    <message>
        <source>The essence is on the clipboard as Markdown: paste it into the ticket.</source>
        <translation>L’essentiel est dans le presse-papiers en Markdown : collez-le dans le ticket.</translation>
    </message>
    <message>
        <source>The essence is on the clipboard: paste it into the ticket.</source>
        <translation>L’essentiel est dans le presse-papiers : collez-le dans le ticket.</translation>
    </message>
    <message>
        <source>One line is on the clipboard.</source>
        <translation>Une ligne est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The report is longer than a mail program takes from a link. Save it as a mail file, with the whole report attached; your mail program opens it as a draft.</source>
        <translation>Le rapport est plus long que ce qu’un logiciel de messagerie accepte d’un lien. Enregistrez-le comme fichier de mail, avec le rapport entier en pièce jointe ; votre logiciel l’ouvre comme brouillon.</translation>
    </message>
    <message>
        <source>No mail program answered. Save the draft as a mail file and open it where you read mail.</source>
        <translation>Aucun logiciel de messagerie n’a répondu. Enregistrez le brouillon comme fichier de mail et ouvrez-le là où vous lisez vos mails.</translation>
    </message>
    <message>
        <source>The draft is in your mail program. Nothing was sent.</source>
        <translation>Le brouillon est dans votre logiciel de messagerie. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Save the mail file…</source>
        <translation>Enregistrer le fichier de mail…</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>Enregistrer le mail</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Mail (*.eml)</translation>
    </message>
    <message>
        <source>the mail could not be saved (%1)</source>
        <translation>le mail n’a pas pu être enregistré (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Choisissez un autre emplacement ou libérez de l’espace disque.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Copier en…</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReportOptionsView</name>
    <message>
        <source>Replace names and addresses</source>
        <translation>Remplacer noms et adresses</translation>
    </message>
    <message>
        <source>Whoever gets this report can read who and which computers it is about.</source>
        <translation>Quiconque reçoit ce rapport peut lire de qui et de quels ordinateurs il s’agit.</translation>
    </message>
    <message>
        <source>Text of the evidence</source>
        <translation>Texte des éléments</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>USER-1, HOST-2, REALM-1, ADDR-1: the same name always gets the same stand-in</source>
        <translation>USER-1, HOST-2, REALM-1, ADDR-1 : un même nom reçoit toujours le même pseudonyme</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The administrators of this computer allow redacted reports only.</source>
        <translation>Les administrateurs de cet ordinateur n’autorisent que des rapports anonymisés.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReportPage</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Rien à rapporter pour l’instant</translation>
    </message>
    <message>
        <source>The report of the open case stands here as it will be sent. Begin with a code, a listing or the guide.</source>
        <translation>Le rapport du cas ouvert s’affiche ici tel qu’il sera envoyé. Commencez par un code, une liste ou le guide.</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Dans le rapport</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save the report in the chosen format</source>
        <translation>Enregistrer le rapport au format choisi</translation>
    </message>
    <message>
        <source>What was replaced</source>
        <translation>Ce qui a été remplacé</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Choices of the report</source>
        <translation>Options du rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Ouvrir le guide</translation>
    </message>
    <message>
        <source>Being built…</source>
        <translation>Création en cours…</translation>
    </message>
    <message>
        <source>Nothing was replaced: the report shows names as they are</source>
        <translation>Rien n’a été remplacé : le rapport montre les noms tels quels</translation>
    </message>
    <message>
        <source>There was nothing to replace</source>
        <translation>Il n’y avait rien à remplacer</translation>
    </message>
    <message>
        <source>Replaced: %1 (what they stand for is shown only here)</source>
        <translation>Remplacés : %1 (ce qu’ils désignent n’apparaît qu’ici)</translation>
    </message>
    <message>
        <source>%1, as it will be sent</source>
        <translation>%1, tel qu’il sera envoyé</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Imprimer le rapport…</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>(The preview ends here; what is saved is whole.)</source>
        <translation>(L’aperçu s’arrête ici ; l’enregistrement est complet.)</translation>
    </message>
    <message>
        <source>%1 stands for %2 (shown only here)</source>
        <translation>%1 remplace %2 (affiché seulement ici)</translation>
    </message>
    <message>
        <source>The report before names were replaced</source>
        <translation>Le rapport avant le remplacement des noms</translation>
    </message>
    <message>
        <source>%1 is replaced with %2</source>
        <translation>%1 est remplacé par %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ResultCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Will not run</source>
        <translation>Ne sera pas lancée</translation>
    </message>
    <message>
        <source>Something is missing for it: see what is checked on the left.</source>
        <translation>Il manque quelque chose : voyez à gauche ce qui est vérifié.</translation>
    </message>
    <message>
        <source>Contacts nobody: only files and settings are read.</source>
        <translation>Ne contacte personne : seuls fichiers et paramètres sont lus.</translation>
    </message>
    <message>
        <source>Will contact %1.</source>
        <translation>Contactera %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
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
        <translation>Pourquoi pas : %1.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>Vu : %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fait : %1.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::Session</name>
    <message>
        <source>New case</source>
        <translation>Nouveau cas</translation>
    </message>
    <message>
        <source>this build cannot read the tickets of this computer</source>
        <translation>cette version ne peut pas lire les tickets de cet ordinateur</translation>
    </message>
    <message>
        <source>Paste the output of klist instead.</source>
        <translation>Collez plutôt la sortie de klist.</translation>
    </message>
    <message>
        <source>another case was opened while this was read</source>
        <translation>un autre cas a été ouvert pendant la lecture</translation>
    </message>
    <message>
        <source>Hand it in again if it belongs to this case.</source>
        <translation>Redonnez-le s’il appartient à ce cas.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Writes the settings to a file that another computer can take</source>
        <translation>Écrit les réglages dans un fichier qu’un autre ordinateur peut reprendre</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Réglages (*.json)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Takes the settings of a file; a bad file changes nothing</source>
        <translation>Reprend les réglages d’un fichier ; un mauvais fichier ne change rien</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Puts every setting back to what it was at the first start</source>
        <translation>Remet chaque réglage à ce qu’il était au premier démarrage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window and of the knowledge. Reports can be in another one.</source>
        <translation>De la fenêtre et des connaissances. Les rapports peuvent être dans une autre.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it when the program starts.</source>
        <translation>Clair, sombre, ou celui du système au démarrage du programme.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of all words in the window, on top of what the system says.</source>
        <translation>De tous les mots de la fenêtre, en plus de ce que dit le système.</translation>
    </message>
    <message>
        <source>Tickets and checks</source>
        <translation>Tickets et vérifications</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n minute avant</numerusform>
            <numerusform>%n minutes avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice before a ticket ends</source>
        <translation>Avis avant la fin d’un ticket</translation>
    </message>
    <message>
        <source>Tells when a sign-on ticket of this computer is about to end. The tickets are read every half minute; nothing leaves the computer.</source>
        <translation>Prévient avant la fin d’un ticket de connexion de cet ordinateur. Les tickets sont lus toutes les demi-minutes ; rien ne quitte l’ordinateur.</translation>
    </message>
    <message>
        <source>Live checks can be started</source>
        <translation>Les vérifications en direct peuvent être lancées</translation>
    </message>
    <message>
        <source>Checks ask DNS, domain controllers and the proxy, and say before whom. Without them nothing ever leaves this computer.</source>
        <translation>Les vérifications interrogent DNS, contrôleurs de domaine et proxy, et disent d’abord qui. Sans elles, rien ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>Langue des rapports</translation>
    </message>
    <message>
        <source>What a new report begins with; it can be changed for each.</source>
        <translation>Ce avec quoi commence un nouveau rapport ; modifiable pour chacun.</translation>
    </message>
    <message>
        <source>Reports begin with names and addresses replaced</source>
        <translation>Les rapports commencent avec noms et adresses remplacés</translation>
    </message>
    <message>
        <source>The same name always gets the same stand-in, such as USER-1 or HOST-2. It can be taken off for each report.</source>
        <translation>Le même nom reçoit toujours le même substitut, tel que USER-1 ou HOST-2. Désactivable pour chaque rapport.</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>Proxy cloud</source>
        <translation>Cloud du proxy</translation>
    </message>
    <message>
        <source>The realm of your web proxy’s cloud. The guide names it in its commands, and tickets of this realm count as the proxy’s.</source>
        <translation>Le realm du cloud de votre proxy web. Le guide le nomme dans ses commandes, et ses tickets comptent comme ceux du proxy.</translation>
    </message>
    <message>
        <source>One realm is needed here.</source>
        <translation>Il faut ici un seul realm.</translation>
    </message>
    <message>
        <source>Realms</source>
        <translation>Royaumes</translation>
    </message>
    <message>
        <source>The Windows domains or Kerberos realms in which your users sign on, with commas between them.</source>
        <translation>Les domaines Windows ou realms Kerberos où se connectent vos utilisateurs, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Centre d’assistance</translation>
    </message>
    <message>
        <source>How users reach you. It stands in the words to say to the user, and at the foot of reports.</source>
        <translation>Comment les utilisateurs vous joignent. Figure dans les paroles pour l’utilisateur et au pied des rapports.</translation>
    </message>
    <message>
        <source>At most %1 characters are kept.</source>
        <translation>Au plus %1 caractères sont conservés.</translation>
    </message>
    <message>
        <source>The administrators of this computer laid this down (%1).</source>
        <translation>Les administrateurs de cet ordinateur l’ont fixé (%1).</translation>
    </message>
    <message>
        <source>the settings could not be saved (%1)</source>
        <translation>les réglages n’ont pas pu être enregistrés (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Choisissez un autre emplacement ou libérez de l’espace disque.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>the settings could not be read (%1)</source>
        <translation>les réglages n’ont pas pu être lus (%1)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The settings of %1 hold now. What the administrators laid down stays.</source>
        <translation>Les réglages de %1 s’appliquent. Ce que les administrateurs ont fixé demeure.</translation>
    </message>
    <message>
        <source>Every setting is as at the first start.</source>
        <translation>Chaque réglage est comme au premier démarrage.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Go to the box</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Up, Down, Enter</source>
        <translation>Haut, Bas, Entrée</translation>
    </message>
    <message>
        <source>In the box: choose what is offered</source>
        <translation>Dans le champ : choisir une proposition</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>In the box: read about the code, or take it into the case</source>
        <translation>Dans le champ : lire sur le code ou l’ajouter au cas</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close the list, empty the field</source>
        <translation>Fermer la liste, vider le champ</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Gauche, Alt+Droite</translation>
    </message>
    <message>
        <source>On the Codes page: back and forward</source>
        <translation>Page Codes : précédent et suivant</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>In the guide: choose an answer</source>
        <translation>Dans le guide : choisir une réponse</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Leur effet</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>On a chart: the table behind it</source>
        <translation>Sur un graphique : le tableau correspondant</translation>
    </message>
    <message>
        <source>In the box: list what the program can do</source>
        <translation>Dans le champ : lister ce que le programme sait faire</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::SourceBar</name>
    <message>
        <source>Where the tickets come from</source>
        <translation>D’où viennent les tickets</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>C&amp;omparer à</translation>
    </message>
    <message>
        <source>What the tickets are compared with</source>
        <translation>À quoi les tickets sont comparés</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Heures en</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Locale</translation>
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
        <translation>Relire les tickets de cet ordinateur (F5)</translation>
    </message>
    <message>
        <source>Take into the case</source>
        <translation>Ajouter au cas</translation>
    </message>
    <message>
        <source>Keeps these tickets with the case and draws findings from them</source>
        <translation>Garde ces tickets avec le cas et en tire des constats</translation>
    </message>
    <message>
        <source>As a message of the desktop where it has a place for them, else in this window</source>
        <translation>Par notification du bureau si possible, sinon dans cette fenêtre</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Afficher les heures en UTC</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Show times in %1</source>
        <translation>Afficher les heures en %1</translation>
    </message>
    <message numerus="yes">
        <source>Tell me %n minutes before a sign-on ticket ends</source>
        <translation>
            <numerusform>Me prévenir %n minute avant la fin d’un ticket de connexion</numerusform>
            <numerusform>Me prévenir %n minutes avant la fin d’un ticket de connexion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::SourceText</name>
    <message>
        <source>The text as it came</source>
        <translation>Le texte tel que reçu</translation>
    </message>
    <message>
        <source>No line is marked.</source>
        <translation>Aucune ligne n’est marquée.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are marked; F8 goes to the next.</source>
        <translation>
            <numerusform>%n ligne marquée ; F8 passe à la suivante.</numerusform>
            <numerusform>%n lignes marquées ; F8 passe à la suivante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Enter: into the case and ask on   ·   Ctrl+Enter: read about it   ·   Esc: close</source>
        <translation>Entrée : ajouter au cas et continuer   ·   Ctrl+Entrée : en savoir plus   ·   Échap : fermer</translation>
    </message>
    <message>
        <source>Enter: read about it   ·   Ctrl+Enter: into the case   ·   Esc: close</source>
        <translation>Entrée : en savoir plus   ·   Ctrl+Entrée : ajouter au cas   ·   Échap : fermer</translation>
    </message>
    <message>
        <source>Enter: choose   ·   Esc: close</source>
        <translation>Entrée : choisir   ·   Échap : fermer</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TeamStorePanel</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>your name on this computer</source>
        <translation>votre nom sur cet ordinateur</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Essayer la connexion</translation>
    </message>
    <message>
        <source>The administrators of this computer laid the connection down.</source>
        <translation>Les administrateurs de cet ordinateur ont fixé la connexion.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption of the connection</source>
        <translation>Chiffrement de la connexion</translation>
    </message>
    <message>
        <source>TLS, certificate and name checked</source>
        <translation>TLS, certificat et nom vérifiés</translation>
    </message>
    <message>
        <source>TLS, certificate checked</source>
        <translation>TLS, certificat vérifié</translation>
    </message>
    <message>
        <source>TLS, nothing checked</source>
        <translation>TLS, rien n’est vérifié</translation>
    </message>
    <message>
        <source>TLS where the server can</source>
        <translation>TLS si le serveur le peut</translation>
    </message>
    <message>
        <source>A name in PostgreSQL&apos;s service file; then host and database may be left empty</source>
        <translation>Un nom du fichier de services de PostgreSQL ; l’hôte et la base peuvent alors rester vides</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Kerbscope keeps no password. PostgreSQL takes yours from the file %1, from its service file, from a client certificate, or from your Kerberos ticket.</source>
        <translation>Kerbscope ne conserve aucun mot de passe. PostgreSQL prend le vôtre dans le fichier %1, dans son fichier de services, dans un certificat client ou dans votre ticket Kerberos.</translation>
    </message>
    <message>
        <source>Say host and database, or a service; then it begins.</source>
        <translation>Indiquez l’hôte et la base, ou un service ; ensuite cela commence.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Connected. The team store is ready.</source>
        <translation>Connecté. Le dépôt d’équipe est prêt.</translation>
    </message>
    <message>
        <source>This window has no link to a team store.</source>
        <translation>Cette fenêtre n’a pas de lien avec un dépôt d’équipe.</translation>
    </message>
    <message>
        <source>Share my work with my team</source>
        <translation>Partager mon travail avec mon équipe</translation>
    </message>
    <message>
        <source>Cases, notes about codes and knowledge packs are kept the same on all computers of a team through a PostgreSQL database that your company runs. Without it they stay on this computer only.</source>
        <translation>Les cas, les notes sur les codes et les packs de connaissances restent identiques sur tous les ordinateurs d’une équipe grâce à une base PostgreSQL de votre entreprise. Sans elle, ils restent uniquement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Before a case or note leaves this computer, names of people, computers and companies are replaced by pseudonyms; the original stays here. Packs go as they are.</source>
        <translation>Avant qu’un cas ou une note quitte cet ordinateur, les noms de personnes, d’ordinateurs et d’entreprises sont remplacés par des pseudonymes ; l’original reste ici. Les packs partent tels quels.</translation>
    </message>
    <message>
        <source>The administrators of this computer let cases and notes go to the team with names as they are.</source>
        <translation>Les administrateurs de cet ordinateur laissent partir les cas et les notes vers l’équipe avec les noms tels quels.</translation>
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
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Renewable until</source>
        <translation>Renouvelable jusqu’au</translation>
    </message>
    <message>
        <source>Ticket encryption</source>
        <translation>Chiffrement du ticket</translation>
    </message>
    <message>
        <source>Session key</source>
        <translation>Clé de session</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Key version</source>
        <translation>Version de clé</translation>
    </message>
    <message>
        <source>KDC called</source>
        <translation>KDC appelé</translation>
    </message>
    <message>
        <source>Cache flags</source>
        <translation>Indicateurs du cache</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>In the listing</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>from line %1</source>
        <translation>à partir de la ligne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>all of the ticket</source>
        <translation>tout le ticket</translation>
    </message>
    <message>
        <source>Choose a ticket to see all of it.</source>
        <translation>Choisissez un ticket pour tout voir.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketPath</name>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Path of tickets</source>
        <translation>Chemin des tickets</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketTable</name>
    <message>
        <source>Filter: server, client, encryption, flag, KDC</source>
        <translation>Filtre : serveur, client, chiffrement, indicateur, KDC</translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation>Filtrer les tickets</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By cache</source>
        <translation>Par cache</translation>
    </message>
    <message>
        <source>By realm</source>
        <translation>Par realm</translation>
    </message>
    <message>
        <source>Group tickets</source>
        <translation>Grouper les tickets</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Headings of the tickets</source>
        <translation>En-têtes des tickets</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>ouverture de session %1</translation>
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
        <translation>aucun realm</translation>
    </message>
    <message>
        <source>! %1 (weak)</source>
        <translation>! %1 (faible)</translation>
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
        <translation>Ticket : %1
Clé de session : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Whom the ticket names: the identity that the service will see</source>
        <translation>Qui le ticket désigne : l’identité que verra le service</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>For whom the ticket is; krbtgt/REALM is the ticket that gets tickets</source>
        <translation>Pour qui est le ticket ; krbtgt/REALM est le ticket qui obtient les tickets</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>From when it is valid</source>
        <translation>À partir de quand il est valide</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Until when it is valid</source>
        <translation>Jusqu’à quand il est valide</translation>
    </message>
    <message>
        <source>Renew until</source>
        <translation>Renouvelable jusqu’au</translation>
    </message>
    <message>
        <source>Until when it can be renewed without the password</source>
        <translation>Jusqu’à quand il est renouvelable sans mot de passe</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Until its end</source>
        <translation>Jusqu’à sa fin</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>With what the ticket is encrypted; hover for the session key</source>
        <translation>Chiffrement du ticket ; survolez pour la clé de session</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>What may be done with it; hover for what each means</source>
        <translation>Ce qu’il permet ; survolez pour le sens</translation>
    </message>
    <message>
        <source>KDC called</source>
        <translation>KDC appelé</translation>
    </message>
    <message>
        <source>Which domain controller or KDC gave it</source>
        <translation>Quel contrôleur de domaine ou KDC l’a émis</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où il se trouve</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketTimeline</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Tickets on the timeline</source>
        <translation>Tickets dans le temps</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 = %4</source>
        <translation>%1 : %2 %3 = %4</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Renewable until</source>
        <translation>Renouvelable jusqu’au</translation>
    </message>
    <message>
        <source>There are no tickets with an end time.</source>
        <translation>Aucun ticket n’a d’heure de fin.</translation>
    </message>
    <message>
        <source>Tickets over time. %1.</source>
        <translation>Tickets dans le temps. %1.</translation>
    </message>
    <message>
        <source>The next one ends in %1.</source>
        <translation>Le prochain expire dans %1.</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketsPage</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Renewable until</source>
        <translation>Renouvelable jusqu’au</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Encryption types</source>
        <translation>Types de chiffrement</translation>
    </message>
    <message>
        <source>No tickets to show</source>
        <translation>Aucun ticket à afficher</translation>
    </message>
    <message>
        <source>Paste a listing</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>Show all of the time (Home)</source>
        <translation>Afficher toute la période (Origine)</translation>
    </message>
    <message>
        <source>Go to now (N)</source>
        <translation>Aller à maintenant (N)</translation>
    </message>
    <message>
        <source>Findings and details</source>
        <translation>Constats et détails</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Chosen ticket</source>
        <translation>Ticket choisi</translation>
    </message>
    <message>
        <source>Commands to copy</source>
        <translation>Commandes à copier</translation>
    </message>
    <message>
        <source>The listing says: %1</source>
        <translation>La liste indique : %1</translation>
    </message>
    <message>
        <source>This computer holds no tickets, and the case has no listing. Copy the output of klist on the user&apos;s computer and paste it.</source>
        <translation>Cet ordinateur n’a pas de tickets et le cas pas de liste. Copiez la sortie de klist sur le poste de l’utilisateur et collez-la.</translation>
    </message>
    <message>
        <source>Here stand the tickets of a listing: what there is, what is missing on the way to the service, how long each lives. Copy the output of klist on the user&apos;s computer and paste it.</source>
        <translation>Ici figurent les tickets d’une liste : ceux présents, ceux qui manquent vers le service, la durée de chacun. Copiez la sortie de klist sur le poste de l’utilisateur et collez-la.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Encryption types of the tickets. %1.</source>
        <translation>Types de chiffrement des tickets. %1.</translation>
    </message>
    <message>
        <source>Nothing is run from here.</source>
        <translation>Rien n’est exécuté d’ici.</translation>
    </message>
    <message>
        <source>Collect from another computer</source>
        <translation>Collecter depuis un autre poste</translation>
    </message>
    <message>
        <source>There are no tickets.</source>
        <translation>Il n’y a pas de tickets.</translation>
    </message>
    <message>
        <source>Path, table and charts</source>
        <translation>Chemin, tableau et graphiques</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TokenView</name>
    <message>
        <source>none: a bare message</source>
        <translation>aucun : un message nu</translation>
    </message>
    <message>
        <source>SPNEGO, first token</source>
        <translation>SPNEGO, premier jeton</translation>
    </message>
    <message>
        <source>SPNEGO, answer</source>
        <translation>SPNEGO, réponse</translation>
    </message>
    <message>
        <source>Kerberos without SPNEGO</source>
        <translation>Kerberos sans SPNEGO</translation>
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
        <translation>Message NTLM</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Station de travail</translation>
    </message>
    <message>
        <source>DNS domain</source>
        <translation>Domaine DNS</translation>
    </message>
    <message>
        <source>DNS name of the computer</source>
        <translation>Nom DNS de l’ordinateur</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Kerberos message</source>
        <translation>Message Kerberos</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Ticket encryption</source>
        <translation>Chiffrement du ticket</translation>
    </message>
    <message>
        <source>Version of the service&apos;s key</source>
        <translation>Version de la clé du service</translation>
    </message>
    <message>
        <source>Size of the ticket&apos;s sealed part</source>
        <translation>Taille de la partie scellée du ticket</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>First NTLM was sent, then Kerberos.</source>
        <translation>NTLM d’abord, puis Kerberos.</translation>
    </message>
    <message>
        <source>This is NTLM, not Kerberos.</source>
        <translation>C’est du NTLM, pas du Kerberos.</translation>
    </message>
    <message>
        <source>This is Kerberos.</source>
        <translation>C’est du Kerberos.</translation>
    </message>
    <message>
        <source>A token is there, but neither Kerberos nor NTLM.</source>
        <translation>Un jeton est là, mais ni Kerberos ni NTLM.</translation>
    </message>
    <message>
        <source>No token was sent.</source>
        <translation>Aucun jeton n’a été envoyé.</translation>
    </message>
    <message>
        <source>A token is damaged; the tree says where.</source>
        <translation>Un jeton est endommagé ; l’arbre montre où.</translation>
    </message>
    <message>
        <source>Negotiate is not offered, so Kerberos cannot be used here.</source>
        <translation>Negotiate n’est pas proposé, Kerberos est donc impossible ici.</translation>
    </message>
    <message>
        <source>The token is larger than many servers take.</source>
        <translation>Le jeton dépasse ce qu’acceptent beaucoup de serveurs.</translation>
    </message>
    <message>
        <source>A password was sent with the Basic scheme; it was not read.</source>
        <translation>Un mot de passe a été envoyé avec Basic ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Headers and tokens</source>
        <translation>En-têtes et jetons</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The proxy offers</source>
        <translation>Le proxy propose</translation>
    </message>
    <message>
        <source>The server offers</source>
        <translation>Le serveur propose</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>goes over several lines, which servers refuse</source>
        <translation>sur plusieurs lignes, ce que les serveurs refusent</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Mechanisms, in their order</source>
        <translation>Mécanismes, dans l’ordre</translation>
    </message>
    <message>
        <source>Chosen mechanism</source>
        <translation>Mécanisme choisi</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Tronqué</translation>
    </message>
    <message>
        <source>the token ends in the middle</source>
        <translation>le jeton s’arrête au milieu</translation>
    </message>
    <message>
        <source>Answers, in their order</source>
        <translation>Réponses, dans l’ordre</translation>
    </message>
    <message>
        <source>Headings of the tree</source>
        <translation>En-têtes de l’arbre</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TopBar</name>
    <message>
        <source>Switch between light and dark</source>
        <translation>Basculer entre clair et sombre</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Cas</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Titre du cas</translation>
    </message>
    <message>
        <source>Click to give the case a title</source>
        <translation>Cliquez pour donner un titre au cas</translation>
    </message>
    <message>
        <source>Dark now</source>
        <translation>Sombre actuellement</translation>
    </message>
    <message>
        <source>Light now</source>
        <translation>Clair actuellement</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::WeeksChart</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>aucun cas</translation>
    </message>
    <message>
        <source>No case was begun in these weeks.</source>
        <translation>Aucun cas n’a été commencé durant ces semaines.</translation>
    </message>
    <message>
        <source>%1 cases were begun in these weeks, most of them in the week of %2: %3.</source>
        <translation>%1 cas ont été commencés durant ces semaines, surtout dans la semaine du %2 : %3.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The reference could not be opened</source>
        <translation>La référence n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>This portable copy lies on a medium that cannot be written to. Cases and settings last until the program is closed.</source>
        <translation>Cette copie portable est sur un support non inscriptible. Cas et paramètres durent jusqu’à la fermeture du programme.</translation>
    </message>
</context>
</TS>
