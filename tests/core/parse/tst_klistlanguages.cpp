// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klisttext.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace kerbscope;

namespace {

/// Columns of tests/data/klist-languages.tsv behind language and form.
enum Word { LogonIdLine, Heading, ClientWord, ServerWord, EtypeWord, FlagsWord, StartWord, EndWord, RenewWord, LocalMark, SessionWord, CacheWord, KdcWord, WordCount };

struct Language {
    QString name;
    QString form; ///< of QDateTime, with "ap" for the halves of the day that follow behind bars
    QStringList words;
};

struct Entry {
    const char16_t *server;
    const char16_t *etype;
    int etypeNumber;
    const char16_t *flags;
    const char16_t *cacheFlags;
    const char16_t *kdc;
    int startMinutes; ///< behind the first one
    int lifeHours;
};

const Entry entries[] = {
    { u"krbtgt/NORD.EXAMPLE @ NORD.EXAMPLE", u"AES-256-CTS-HMAC-SHA1-96", 18,
        u"0x40e10000 -> forwardable renewable initial pre_authent name_canonicalize ", u"0x1 -> PRIMARY ", u"DC01", 0, 10 },
    { u"krbtgt/SUED.EXAMPLE @ NORD.EXAMPLE", u"RSADSI RC4-HMAC(NT)", 23,
        u"0x40a50000 -> forwardable renewable pre_authent ok_as_delegate name_canonicalize ", u"0 ", u"dc02.nord.example", 3, 10 },
    { u"HTTP/proxy.sued.example @ SUED.EXAMPLE", u"AES-128-CTS-HMAC-SHA1-96", 17,
        u"0x40a10000 -> forwardable renewable pre_authent name_canonicalize ", u"0x8 -> ASC ", u"dc.sued.example", 303, 4 },
};

const QDateTime first(QDate(2026, 3, 14), QTime(8, 2, 11), Qt::UTC);

QString written(const QDateTime &time, const QString &form)
{
    const QStringList parts = form.split(u'|');
    if (parts.size() < 3)
        return time.toString(form);
    // Qt counts twelve hours only where it writes AM and PM itself.
    const int hour = time.time().hour();
    const bool padded = form.contains(QLatin1String("hh:"));
    QString plain = parts.first();
    plain.replace(QLatin1String("ap"), QLatin1String("'@'")).replace(padded ? QLatin1String("hh:") : QLatin1String("h:"), QLatin1String("'~':"));
    QString text = time.toString(plain);
    text.replace(QLatin1Char('~'), QString::number((hour + 11) % 12 + 1).rightJustified(padded ? 2 : 1, u'0'));
    return text.replace(QLatin1Char('@'), hour < 12 ? parts[1] : parts[2]);
}

QString listingIn(const Language &language, const QString &form)
{
    const QStringList &words = language.words;
    QStringList lines { QString(), words[LogonIdLine], QString(), QString(words[Heading]).replace(QLatin1String("%d"), QString::number(std::size(entries))), QString() };
    int number = 0;
    for (const Entry &entry : entries) {
        const QDateTime start = first.addSecs(entry.startMinutes * 60);
        const auto line = [&lines](const QString &label, const QString &value) { lines << QStringLiteral("\t%1: %2").arg(label, value); };
        const QString local = u' ' + words[LocalMark];
        lines << QStringLiteral("#%1>\t%2: mia.gro\u00df @ NORD.EXAMPLE").arg(number++).arg(words[ClientWord]);
        line(words[ServerWord], QString::fromUtf16(entry.server));
        line(words[EtypeWord], QString::fromUtf16(entry.etype));
        lines << QStringLiteral("\t%1 %2").arg(words[FlagsWord], QString::fromUtf16(entry.flags));
        line(words[StartWord], written(start, form) + local);
        line(words[EndWord], QStringLiteral("  ") + written(start.addSecs(entry.lifeHours * 3600), form) + local);
        line(words[RenewWord], written(first.addDays(7), form) + local);
        line(words[SessionWord], QString::fromUtf16(entry.etype));
        line(words[CacheWord], QString::fromUtf16(entry.cacheFlags));
        line(words[KdcWord], QString::fromUtf16(entry.kdc));
        lines << QString();
    }
    return lines.join(u'\n') + u'\n';
}

QString everyLine(const QString &text, const std::function<QString(const QString &, int)> &change)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] = change(lines[i], static_cast<int>(i));
    return lines.join(u'\n');
}

/// As a mail program breaks lines at blanks.
QString wrapped(const QString &text, int width)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        QString rest = QString(line).replace(u'\t', QLatin1String("        "));
        while (rest.size() > width) {
            const qsizetype blank = rest.lastIndexOf(u' ', width);
            if (blank <= 0 || rest.left(blank).trimmed().isEmpty())
                break;
            lines << rest.left(blank);
            rest = rest.mid(blank + 1);
        }
        lines << rest;
    }
    return lines.join(u'\n');
}

QString quotedPrintable(const QString &text)
{
    QByteArray coded;
    int column = 0;
    for (const char byte : text.toUtf8()) {
        if (column > 68) {
            coded += "=\n";
            column = 0;
        }
        if (byte == '\n') {
            coded += byte;
            column = 0;
        } else if (byte == '=' || byte == '\t' || static_cast<quint8>(byte) > 126) {
            coded += '=' + QByteArray(1, byte).toHex().toUpper();
            column += 3;
        } else {
            coded += byte;
            ++column;
        }
    }
    return QString::fromLatin1(coded);
}

using Mangle = std::function<QString(const QString &)>;

struct NamedMangle {
    const char *name;
    Mangle mangle;
};

const NamedMangle mangles[] = {
    { "as printed", [](const QString &text) { return text; } },
    { "quoted", [](const QString &text) { return everyLine(text, [](const QString &line, int) { return QStringLiteral("> > ") + line; }); } },
    { "wrapped at 60", [](const QString &text) { return wrapped(text, 60); } },
    { "wrapped at 50", [](const QString &text) { return wrapped(text, 50); } },
    { "wrapped and quoted", [](const QString &text) { return everyLine(wrapped(text, 68), [](const QString &line, int) { return QStringLiteral("> ") + line; }); } },
    { "no indents", [](const QString &text) { return everyLine(text, [](const QString &line, int) { return line.trimmed(); }); } },
    { "double spaced", [](const QString &text) { return QString(text).replace(u'\n', QLatin1String("\n\n")); } },
    { "no-break spaces", [](const QString &text) { return QString(text).replace(u'\t', QStringLiteral("\u00a0\u00a0\u00a0")).replace(QLatin1String(" @ "), QStringLiteral("\u00a0@\u00a0")); } },
    { "carriage returns", [](const QString &text) { return QString(text).replace(u'\n', QLatin1String("\r\n")); } },
    { "typographic arrows", [](const QString &text) { return QString(text).replace(QLatin1String("->"), QStringLiteral("\u2192")); } },
    { "HTML", [](const QString &text) { return QString(text).replace(u'>', QLatin1String("&gt;")).replace(u' ', QLatin1String("&nbsp;")); } },
    { "in a log", [](const QString &text) { return everyLine(text, [](const QString &line, int number) {
         return QStringLiteral("2026-03-14 09:00:%1 INFO  %2").arg(number % 60, 2, 10, QLatin1Char('0')).arg(line); }); } },
    { "in a system log", [](const QString &text) { return everyLine(text, [](const QString &line, int number) {
         return QStringLiteral("Mar 14 09:00:%1 pc7 collect[4711]: %2").arg(number % 60, 2, 10, QLatin1Char('0')).arg(line); }); } },
    { "with line numbers", [](const QString &text) { return everyLine(text, [](const QString &line, int number) { return QStringLiteral("%1  %2").arg(number + 1, 4).arg(line); }); } },
    { "quoted-printable", [](const QString &text) { return quotedPrintable(text); } },
    { "a JSON string", [](const QString &text) { return QStringLiteral("{\"rc\": 0, \"stdout\": \"%1\"}")
         .arg(QString(text).replace(u'\n', QLatin1String("\\r\\n")).replace(u'\t', QLatin1String("\\t")).replace(QStringLiteral("\u00df"), QLatin1String("\\u00df"))); } },
    { "a JSON list of lines", [](const QString &text) { return QStringLiteral("{\n  \"stdout_lines\": [\n%1\n  ]\n}\n")
         .arg(everyLine(text, [](const QString &line, int) { return QStringLiteral("    \"%1\",").arg(QString(line).replace(u'\t', QLatin1String("\\t"))); })); } },
    { "in Markdown", [](const QString &text) { return QStringLiteral("This is it:\n```\n%1```\n").arg(text); } },
    { "with prompts", [](const QString &text) { return QStringLiteral("PS C:\\Users\\mia> klist tickets\n%1PS C:\\Users\\mia> whoami\nnord\\mia\n").arg(text); } },
};

QList<Language> languages()
{
    QFile file(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/data/klist-languages.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Language> all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (!line.startsWith(u'#') && cells.size() == WordCount + 2)
            all << Language { cells[0], cells[1], cells.mid(2) };
    }
    return all;
}

} // namespace

/// One Windows listing in every display language, with the dates that Windows prints (month first, 24 hours) and with those of
/// the country, after everything that mail, chat and logs do to it.
class TestKlistLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryLanguage_data();
    void readsEveryLanguage();
};

void TestKlistLanguages::readsEveryLanguage_data()
{
    QTest::addColumn<QString>("text");
    const QList<Language> all = languages();
    QVERIFY(all.size() >= 28);
    for (const Language &language : all) {
        for (const bool own : { false, true }) {
            const QString text = listingIn(language, own ? language.form : QStringLiteral("M/d/yyyy H:mm:ss"));
            for (const NamedMangle &mangle : mangles)
                QTest::addRow("%s, %s dates, %s", qPrintable(language.name), own ? "own" : "usual", mangle.name) << mangle.mangle(text);
        }
    }
}

void TestKlistLanguages::readsEveryLanguage()
{
    QFETCH(QString, text);
    const auto listing = parseKlist(text, { QTimeZone::utc(), fromDateTime(first.addSecs(3600)) });
    QVERIFY2(listing, qPrintable(text));
    QVERIFY(!listing->datesAmbiguous);
    QCOMPARE(listing->dialect, QStringLiteral("klist-windows"));
    QCOMPARE(listing->ticketCount(), static_cast<qsizetype>(std::size(entries)));
    QCOMPARE(listing->caches.first().client->toString(), QStringLiteral("mia.gro\u00df@NORD.EXAMPLE"));
    for (qsizetype i = 0; i < listing->ticketCount(); ++i) {
        const Entry &entry = entries[i];
        const Ticket &ticket = listing->caches.first().tickets[i];
        const QDateTime start = first.addSecs(entry.startMinutes * 60);
        QCOMPARE(ticket.server.toString(), QString::fromUtf16(entry.server).remove(u' '));
        QCOMPARE(toUtcDateTime(ticket.startTime.value_or(Instant {})), start);
        QCOMPARE(toUtcDateTime(ticket.endTime.value_or(Instant {})), start.addSecs(entry.lifeHours * 3600));
        QCOMPARE(toUtcDateTime(ticket.renewUntil.value_or(Instant {})), first.addDays(7));
        QCOMPARE(ticket.ticketEtype.value_or(EncryptionType {}).number, entry.etypeNumber);
        QCOMPARE(ticket.sessionKeyEtype.value_or(EncryptionType {}).number, entry.etypeNumber);
        QCOMPARE(ticket.flags->value, QString::fromUtf16(entry.flags).left(10).toUInt(nullptr, 16));
        QCOMPARE(ticket.kdc, QString::fromUtf16(entry.kdc));
    }
}

QTEST_APPLESS_MAIN(TestKlistLanguages)
#include "tst_klistlanguages.moc"
