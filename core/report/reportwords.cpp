// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportwords.h"

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

/// The columns of the table. A further language is a further column.
constexpr std::array languageNames = { "en", "de", "es", "fr", "ja" };

struct Row {
    ReportWord word;
    std::array<const char *, languageNames.size()> texts;
};

using W = ReportWord;

// clang-format off
constexpr Row rows[] = {
    { W::Title,
        { "Kerberos sign-on report",
            "Bericht zur Kerberos-Anmeldung",
            "Informe de inicio de sesión Kerberos",
            "Rapport de connexion Kerberos",
            "Kerberos サインオンのレポート" } },
    { W::Contents, { "Contents", "Inhalt", "Contenido", "Contenu", "目次" } },
    { W::Summary, { "Summary", "Zusammenfassung", "Resumen", "Résumé", "概要" } },
    { W::Case, { "Case", "Fall", "Caso", "Cas", "ケース" } },
    { W::State, { "State", "Stand", "Estado", "État", "状態" } },
    { W::StateOpen, { "open", "offen", "abierto", "ouvert", "未解決" } },
    { W::StateWaiting, { "waiting", "wartet", "en espera", "en attente", "待機中" } },
    { W::StateSolved, { "solved", "gelöst", "resuelto", "résolu", "解決済み" } },
    { W::StateEscalated, { "escalated", "weitergegeben", "escalado", "transmis", "エスカレーション済み" } },
    { W::Tags, { "Tags", "Stichwörter", "Etiquetas", "Mots-clés", "タグ" } },
    { W::Created, { "Opened", "Begonnen", "Abierto", "Ouvert", "作成" } },
    { W::Made, { "Report made", "Bericht erstellt", "Informe creado", "Rapport créé", "レポート作成" } },
    { W::Program, { "Made by", "Erstellt mit", "Creado con", "Créé avec", "作成プログラム" } },
    { W::Helpdesk, { "Helpdesk", "Helpdesk", "Mesa de ayuda", "Centre d’assistance", "ヘルプデスク" } },
    { W::MostLikely,
        { "Most likely: %1 (%2).",
            "Am wahrscheinlichsten: %1 (%2).",
            "Lo más probable: %1 (%2).",
            "Le plus probable : %1 (%2).",
            "最有力の原因: %1 (%2)。" } },
    { W::NothingStands,
        { "No cause stands out; the nearest is: %1 (%2).",
            "Keine Ursache sticht heraus; am nächsten liegt: %1 (%2).",
            "Ninguna causa destaca; la más cercana es: %1 (%2).",
            "Aucune cause ne se détache ; la plus proche : %1 (%2).",
            "際立った原因はありません。最も近いもの: %1 (%2)。" } },
    { W::NothingWrong,
        { "Nothing wrong was seen in what was looked at. This does not prove that sign-on works.",
            "In dem, was angesehen wurde, war nichts falsch. Das beweist nicht, dass die Anmeldung funktioniert.",
            "No se vio nada incorrecto en lo examinado. Esto no prueba que el inicio de sesión funcione.",
            "Rien d’anormal n’a été vu dans ce qui a été examiné. Cela ne prouve pas que la connexion fonctionne.",
            "調べた範囲では異常は見つかりませんでした。サインオンが正常であることの証明ではありません。" } },
    { W::NotRedacted,
        { "This report is not redacted: it names people, computers and the company.",
            "Dieser Bericht ist nicht geschwärzt: Er nennt Personen, Rechner und das Unternehmen.",
            "Este informe no está anonimizado: nombra a personas, equipos y a la empresa.",
            "Ce rapport n’est pas anonymisé : il nomme des personnes, des ordinateurs et l’entreprise.",
            "このレポートは匿名化されていません。人、コンピューター、企業の名前が含まれます。" } },
    { W::Redacted,
        { "Names of people, computers and companies are replaced by pseudonyms.",
            "Namen von Personen, Rechnern und Unternehmen sind durch Decknamen ersetzt.",
            "Los nombres de personas, equipos y empresas están sustituidos por seudónimos.",
            "Les noms de personnes, d’ordinateurs et d’entreprises sont remplacés par des pseudonymes.",
            "人、コンピューター、企業の名前は仮名に置き換えられています。" } },
    { W::LikelyCauses, { "Likely causes", "Wahrscheinliche Ursachen", "Causas probables", "Causes probables", "考えられる原因" } },
    { W::Probability, { "Probability", "Wahrscheinlichkeit", "Probabilidad", "Probabilité", "可能性" } },
    { W::Owner, { "Who fixes it", "Wer es behebt", "Quién lo arregla", "Qui le corrige", "対応者" } },
    { W::SpeaksFor, { "What speaks for it", "Was dafür spricht", "A favor", "Ce qui va dans ce sens", "裏付け" } },
    { W::SpeaksAgainst, { "What speaks against it", "Was dagegen spricht", "En contra", "Ce qui va contre", "反証" } },
    { W::WhatToDo, { "What to do", "Was zu tun ist", "Qué hacer", "Que faire", "対処方法" } },
    { W::HowToVerify, { "How to verify", "Wie man prüft, ob es behoben ist", "Cómo verificarlo", "Comment vérifier", "確認方法" } },
    { W::SayToUser,
        { "Words for the user",
            "Worte für den Benutzer",
            "Palabras para el usuario",
            "Paroles pour l’utilisateur",
            "ユーザーへの伝え方" } },
    { W::Contacts, { "Whom to ask", "Ansprechpartner", "A quién preguntar", "À qui s’adresser", "連絡先" } },
    { W::FromCompany,
        { "From your company’s knowledge pack: %1",
            "Aus dem Wissenspaket Ihrer Firma: %1",
            "Del paquete de conocimiento de su empresa: %1",
            "Du pack de connaissances de votre entreprise : %1",
            "会社のナレッジパックより: %1" } },
    { W::ForNextTeam,
        { "What the next team needs",
            "Was das nächste Team braucht",
            "Lo que necesita el siguiente equipo",
            "Ce qu’il faut à l’équipe suivante",
            "次の担当チームに必要なもの" } },
    { W::Codes, { "Codes", "Codes", "Códigos", "Codes", "コード" } },
    { W::Code, { "Code", "Code", "Código", "Code", "コード" } },
    { W::Meaning, { "Meaning", "Bedeutung", "Significado", "Signification", "意味" } },
    { W::Sources, { "Sources", "Quellen", "Fuentes", "Sources", "出典" } },
    { W::Standing, { "Standing", "Verlässlichkeit", "Fiabilidad", "Fiabilité", "確度" } },
    { W::Evidence, { "Evidence", "Belege", "Evidencias", "Éléments", "証拠" } },
    { W::Kind, { "Kind", "Art", "Tipo", "Nature", "種類" } },
    { W::Source, { "Source", "Quelle", "Fuente", "Source", "取得元" } },
    { W::Taken, { "Taken", "Erhoben", "Obtenida", "Recueilli", "取得日時" } },
    { W::Fingerprint,
        { "SHA-256 of the original",
            "SHA-256 des Originals",
            "SHA-256 del original",
            "SHA-256 de l’original",
            "元データの SHA-256" } },
    { W::RecognisedBy, { "Recognised because", "Erkannt, weil", "Reconocida por", "Reconnu à", "判別の根拠" } },
    { W::Note, { "Note", "Anmerkung", "Nota", "Note", "メモ" } },
    { W::Warnings, { "Warnings", "Warnungen", "Advertencias", "Avertissements", "警告" } },
    { W::Findings, { "Findings", "Befunde", "Hallazgos", "Constats", "所見" } },
    { W::Content, { "Content", "Inhalt", "Contenido", "Contenu", "内容" } },
    { W::ContentCut,
        { "Only the beginning is shown here.",
            "Hier steht nur der Anfang.",
            "Aquí solo se muestra el principio.",
            "Seul le début figure ici.",
            "先頭部分のみを表示しています。" } },
    { W::Tickets, { "Tickets", "Tickets", "Tickets", "Tickets", "チケット" } },
    { W::Cache, { "Cache", "Zwischenspeicher", "Caché", "Cache", "キャッシュ" } },
    { W::Client, { "Client", "Client", "Cliente", "Client", "クライアント" } },
    { W::Server, { "Server", "Server", "Servidor", "Serveur", "サーバー" } },
    { W::Start, { "Start", "Beginn", "Inicio", "Début", "開始" } },
    { W::End, { "End", "Ende", "Fin", "Fin", "終了" } },
    { W::RenewUntil, { "Renewable until", "Erneuerbar bis", "Renovable hasta", "Renouvelable jusqu’au", "更新期限" } },
    { W::TicketState, { "State", "Zustand", "Estado", "État", "状態" } },
    { W::TicketEtype, { "Ticket encryption", "Verschlüsselung des Tickets", "Cifrado del ticket", "Chiffrement du ticket", "チケットの暗号化" } },
    { W::SessionEtype, { "Session key", "Sitzungsschlüssel", "Clave de sesión", "Clé de session", "セッション キー" } },
    { W::Flags, { "Flags", "Kennzeichen", "Marcas", "Indicateurs", "フラグ" } },
    { W::Kdc, { "KDC", "KDC", "KDC", "KDC", "KDC" } },
    { W::Validity, { "Validity", "Gültigkeit", "Validez", "Validité", "有効性" } },
    { W::Valid, { "valid", "gültig", "válido", "valide", "有効" } },
    { W::Expired, { "expired", "abgelaufen", "caducado", "expiré", "期限切れ" } },
    { W::NotYetValid, { "not yet valid", "noch nicht gültig", "aún no válido", "pas encore valide", "まだ有効でない" } },
    { W::Unclear, { "unclear", "unklar", "incierto", "incertain", "不明" } },
    { W::EncryptionTypes, { "Encryption types", "Verschlüsselungsarten", "Tipos de cifrado", "Types de chiffrement", "暗号化の種類" } },
    { W::Weak, { "weak", "schwach", "débil", "faible", "弱い" } },
    { W::NotShown, { "not shown", "nicht angegeben", "no mostrado", "non indiqué", "表示なし" } },
    { W::Keys, { "Keys", "Schlüssel", "Claves", "Clés", "キー" } },
    { W::Principal, { "Principal", "Prinzipal", "Principal", "Principal", "プリンシパル" } },
    { W::Kvno, { "Version", "Version", "Versión", "Version", "バージョン" } },
    { W::Written, { "Written", "Geschrieben", "Escrita", "Écrite", "書き込み日時" } },
    { W::Sessions, { "Logon sessions", "Anmeldesitzungen", "Sesiones iniciadas", "Sessions ouvertes", "ログオン セッション" } },
    { W::User, { "User", "Benutzer", "Usuario", "Utilisateur", "ユーザー" } },
    { W::Package, { "Package", "Paket", "Paquete", "Package", "パッケージ" } },
    { W::Type, { "Type", "Typ", "Tipo", "Type", "種類" } },
    { W::Error, { "Error", "Fehler", "Error", "Erreur", "エラー" } },
    { W::MoreTickets,
        { "%1 more are not shown here.",
            "%1 weitere stehen nicht hier.",
            "%1 más no se muestran aquí.",
            "%1 de plus ne figurent pas ici.",
            "他 %1 件はここに表示していません。" } },
    { W::WhenTaken,
        { "States as of %1, when the evidence was taken.",
            "Zustände zum Zeitpunkt %1, als der Beleg erhoben wurde.",
            "Estados a fecha de %1, cuando se obtuvo la evidencia.",
            "États au %1, moment où l’élément a été recueilli.",
            "状態は証拠の取得時 (%1) のものです。" } },
    { W::NotLookedAt,
        { "What was not looked at",
            "Was nicht angesehen wurde",
            "Lo que no se examinó",
            "Ce qui n’a pas été examiné",
            "未確認の事項" } },
    { W::NothingOpen,
        { "Nothing that matters for the causes above.",
            "Nichts, was für die Ursachen oben zählt.",
            "Nada que importe para las causas de arriba.",
            "Rien qui compte pour les causes ci-dessus.",
            "上記の原因に関わるものはありません。" } },
    { W::CouldNotFindOut,
        { "What could not be found out",
            "Was sich nicht herausfinden ließ",
            "Lo que no se pudo averiguar",
            "Ce qui n’a pas pu être déterminé",
            "確認できなかった事項" } },
    { W::Assumptions, { "Assumptions", "Annahmen", "Suposiciones", "Hypothèses", "前提" } },
    { W::ZoneAssumed,
        { "%1: times without a zone were read in the zone %2.",
            "%1: Zeiten ohne Zone wurden in der Zone %2 gelesen.",
            "%1: las horas sin zona se leyeron en la zona %2.",
            "%1 : les heures sans fuseau ont été lues dans le fuseau %2.",
            "%1: タイム ゾーンのない時刻は %2 として読み取りました。" } },
    { W::ZoneAsWritten,
        { "%1: times carry their zone and were read as written.",
            "%1: Zeiten tragen ihre Zone und wurden so gelesen.",
            "%1: las horas llevan su zona y se leyeron tal cual.",
            "%1 : les heures portent leur fuseau et ont été lues telles quelles.",
            "%1: 時刻にはタイム ゾーンがあり、そのまま読み取りました。" } },
    { W::DatesAmbiguous,
        { "%1: day and month could not be told apart; the warnings say which reading was taken.",
            "%1: Tag und Monat waren nicht zu unterscheiden; die Warnungen nennen die gewählte Lesart.",
            "%1: no se pudo distinguir día y mes; las advertencias indican la lectura elegida.",
            "%1 : jour et mois n’ont pu être distingués ; les avertissements indiquent la lecture retenue.",
            "%1: 日と月を区別できませんでした。採用した読み方は警告に示しています。" } },
    { W::Notes, { "Notes", "Notizen", "Notas", "Notes", "メモ" } },
    { W::Replaced, { "What was replaced", "Was ersetzt wurde", "Lo que se sustituyó", "Ce qui a été remplacé", "置き換えた内容" } },
    { W::ReplacedIntro,
        { "The same name has the same pseudonym everywhere in this report. The originals are not in it.",
            "Derselbe Name hat überall in diesem Bericht denselben Decknamen. Die Originale stehen nicht darin.",
            "El mismo nombre tiene el mismo seudónimo en todo el informe. Los originales no están en él.",
            "Un même nom a le même pseudonyme dans tout le rapport. Les originaux n’y figurent pas.",
            "同じ名前はレポート全体で同じ仮名になります。元の名前は含まれません。" } },
    { W::Pseudonym, { "Pseudonym", "Deckname", "Seudónimo", "Pseudonyme", "仮名" } },
    { W::StandsFor, { "Stands for", "Steht für", "Sustituye a", "Remplace", "元の種類" } },
    { W::HowOften, { "How often", "Wie oft", "Cuántas veces", "Occurrences", "回数" } },
    { W::KindUser, { "a user", "einen Benutzer", "un usuario", "un utilisateur", "ユーザー" } },
    { W::KindHost, { "a computer", "einen Rechner", "un equipo", "un ordinateur", "コンピューター" } },
    { W::KindRealm,
        { "a realm or DNS domain",
            "einen Realm oder eine DNS-Domäne",
            "un realm o dominio DNS",
            "un realm ou domaine DNS",
            "realm または DNS ドメイン" } },
    { W::KindDomain,
        { "a short domain name or company",
            "einen kurzen Domänennamen oder ein Unternehmen",
            "un nombre corto de dominio o empresa",
            "un nom court de domaine ou d’entreprise",
            "短いドメイン名または企業名" } },
    { W::KindAddress, { "an IP address", "eine IP-Adresse", "una dirección IP", "une adresse IP", "IP アドレス" } },
    { W::KindSid,
        { "a security identifier",
            "eine Sicherheitskennung (SID)",
            "un identificador de seguridad (SID)",
            "un identificateur de sécurité (SID)",
            "セキュリティ識別子 (SID)" } },
    { W::KindMac,
        { "a hardware address",
            "eine Hardware-Adresse",
            "una dirección de hardware",
            "une adresse matérielle",
            "ハードウェア アドレス" } },
    { W::KindPath, { "a path", "einen Pfad", "una ruta", "un chemin", "パス" } },
    { W::KindUnit,
        { "an organisational unit or site",
            "eine Organisationseinheit oder einen Standort",
            "una unidad organizativa o sede",
            "une unité d’organisation ou un site",
            "組織単位またはサイト" } },
    { W::KindEncoded, { "encoded text", "codierten Text", "texto codificado", "un texte encodé", "エンコードされたテキスト" } },
    { W::TicketTextNext, { "Next step", "Nächster Schritt", "Siguiente paso", "Étape suivante", "次の手順" } },
    { W::Yes, { "yes", "ja", "sí", "oui", "はい" } },
    { W::No, { "no", "nein", "no", "non", "いいえ" } },
};
// clang-format on

const char *textOf(ReportWord word, size_t column)
{
    const auto row = std::ranges::find(rows, word, &Row::word);
    return row != std::end(rows) ? row->texts[column] : nullptr;
}

} // namespace

ReportWords::ReportWords(const QString &language)
{
    const QString wanted = language.left(2).toLower();
    for (size_t column = 0; column < languageNames.size(); ++column) {
        if (wanted == QLatin1String(languageNames[column]))
            m_column = column;
    }
}

QString ReportWords::operator()(ReportWord word) const
{
    const char *text = textOf(word, m_column);
    return QString::fromUtf8(text ? text : textOf(word, 0));
}

QString ReportWords::language() const { return QString::fromLatin1(languageNames[m_column]); }

QStringList ReportWords::languages()
{
    QStringList all;
    for (const char *name : languageNames)
        all << QString::fromLatin1(name);
    return all;
}

bool ReportWords::has(ReportWord word, const QString &language)
{
    const char *text = textOf(word, ReportWords(language).m_column);
    return text && *text != '\0';
}

} // namespace kerbscope
