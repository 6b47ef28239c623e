// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/translations.h"
#include "core/catalog/compiler.h"
#include "core/catalog/translatedtexts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace kerbscope;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< the translation, or its plural forms
    QString type; ///< "unfinished", "vanished", "obsolete"; empty: done
    bool numerus = false;

    QString key() const { return context + u'|' + source + u'|' + comment; }
    QString describe() const { return QStringLiteral("%1: \"%2\"").arg(context, source); }
};

Message messageFrom(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.numerus) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages << messageFrom(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString tsPath(const QString &language)
{
    return QStringLiteral(KERBSCOPE_SOURCE_DIR "/translations/kerbscope_%1.ts").arg(language);
}

QByteArray listOf(const QStringList &lines)
{
    return (QString::number(lines.size()) + QLatin1String(": ") + lines.mid(0, 40).join(QStringLiteral("; "))).toUtf8();
}

int accelerators(QString text)
{
    text.remove(QLatin1String("&&"));
    return static_cast<int>(text.count(u'&'));
}

} // namespace

/// The translation files themselves: nothing untranslated, nothing damaged, nothing left over.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        // What the sources ask to be translated now.
        const QString path = m_folder.filePath(QStringLiteral("now_de.ts"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(KERBSCOPE_SOURCE_DIR));
        lupdate.start(QStringLiteral(KERBSCOPE_LUPDATE),
            { QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-locations"),
                QStringLiteral("none"), QStringLiteral("-extensions"), QStringLiteral("cpp,h"), QStringLiteral("app"),
                QStringLiteral("core"), QStringLiteral("-ts"), path });
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const QList<Message> messages = messagesOf(path);
        QVERIFY2(messages.size() > 500, "lupdate found too little: is it of the same version?");
        for (const Message &message : messages)
            m_wanted.insert(message.key(), message.describe());
    }

    void programs_data() { languages(); }

    void programs()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(tsPath(language));
        QHash<QString, QString> missing = m_wanted;
        QStringList wrong;
        for (const Message &message : messages) {
            if (!missing.remove(message.key()))
                wrong << message.describe() + QStringLiteral(" is in no source any more");
            const bool empty = std::ranges::any_of(message.forms, [](const QString &form) { return form.isEmpty(); });
            if (!message.type.isEmpty() || message.forms.isEmpty() || empty)
                wrong << message.describe() + QStringLiteral(" is not translated");
        }
        for (const QString &text : std::as_const(missing))
            wrong << text + QStringLiteral(" is missing: build the target update_translations and translate");
        QVERIFY2(wrong.isEmpty(), listOf(wrong).constData());
    }

    void nothingIsLost_data() { languages(); }

    void nothingIsLost()
    {
        QFETCH(QString, language);
        QStringList wrong;
        const QList<Message> messages = messagesOf(tsPath(language));
        for (const Message &message : messages) {
            for (qsizetype i = 0; i < message.forms.size(); ++i) {
                const QString &form = message.forms[i];
                // A pattern of dates is no text, and what only joins parts has the blanks that its language wants.
                static const QRegularExpression pattern(QStringLiteral("^(?:[dMy ]+|\\W+)$"));
                if (pattern.match(message.source).hasMatch())
                    continue;
                QStringList lost = lostInTranslation(message.source, form);
                if (message.forms.size() > 1 && i == 0)
                    lost.removeAll(QStringLiteral("%n")); // "one ticket"
                if (accelerators(form) != accelerators(message.source))
                    lost << QStringLiteral("&");
                if (message.source.contains(u'…') && message.source.endsWith(u'…') && !form.endsWith(u'…'))
                    lost << QStringLiteral("…");
                if (!lost.isEmpty())
                    wrong << QStringLiteral("%1 lacks %2 in \"%3\"").arg(message.describe(), lost.join(u' '), form);
            }
        }
        QVERIFY2(wrong.isEmpty(), listOf(wrong).constData());
    }

    void pluralForms_data() { languages(); }

    void pluralForms()
    {
        QFETCH(QString, language);
        const qsizetype expected = language == QLatin1String("ja") ? 1 : 2;
        const QList<Message> messages = messagesOf(tsPath(language));
        for (const Message &message : messages) {
            if (message.numerus)
                QVERIFY2(message.forms.size() == expected, qPrintable(message.describe()));
        }
    }

    /// In all languages at once, as the compiler of the knowledge sees it.
    void knowledge()
    {
        const auto report = checkTranslations(
            QStringLiteral(KERBSCOPE_SOURCE_DIR "/resources/knowledge"), QStringLiteral(KERBSCOPE_SOURCE_DIR "/translations"));
        QVERIFY(report);
        QStringList wrong;
        for (const KnowledgeProblem &problem : report->problems)
            wrong << problem.error.toString();
        QVERIFY2(wrong.isEmpty(), listOf(wrong).constData());
    }

    /// Every sentence that is made of evidence or by a check stands in phrases.yaml, alone or in a longer one.
    void sentencesOfTheSourcesAreListed()
    {
        QFile list(QStringLiteral(KERBSCOPE_SOURCE_DIR "/resources/knowledge/phrases.yaml"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QString phrases = QString::fromUtf8(list.readAll());
        static const QRegularExpression literal(QStringLiteral("QStringLiteral\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
        static const QRegularExpression joint(QStringLiteral("\"\\s*\""));
        static const QRegularExpression sentence(
            QStringLiteral("(^|[ (,])[a-z]{2,}[,:)]? [a-z%(]|^%\\d[,:]? [a-z]{2,}|[a-z]{2,} %\\d"));
        static const QSet<QString> noSentences { QStringLiteral("msDS-SupportedEncryptionTypes %1"),
            QStringLiteral("default_realm %1"), QStringLiteral("klist get %1"), QStringLiteral("proxy config script"),
            QStringLiteral("as written"), QStringLiteral("address of type %1"), QStringLiteral("%1 = %2 (other case)") };
        static const QRegularExpression sql(QStringLiteral("^(SELECT|INSERT|CREATE|codeText) ?"));
        QStringList missing;
        for (const char *folder : { "evidence", "probes", "tickets", "cases", "team", "catalog/packs" }) {
            QDirIterator files(QStringLiteral(KERBSCOPE_SOURCE_DIR "/core/") + QLatin1String(folder), { QStringLiteral("*.cpp") },
                QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto matches = literal.globalMatch(QString::fromUtf8(file.readAll()));
                while (matches.hasNext()) {
                    QString text = matches.next().captured(1).trimmed();
                    text = text.mid(1, text.size() - 2).remove(joint);
                    if (text.contains(QLatin1String("(?")) || text.contains(QLatin1String("\\\\")) || !sentence.match(text).hasMatch() || noSentences.contains(text) || sql.match(text).hasMatch())
                        continue;
                    while (!text.isEmpty() && QStringLiteral(" ,;:").contains(text.front()))
                        text.remove(0, 1);
                    // In a longer phrase the place holders have other numbers.
                    QString pattern = QRegularExpression::escape(text);
                    pattern.replace(QRegularExpression(QStringLiteral("\\\\%\\d")), QStringLiteral("%\\d"));
                    if (!phrases.contains(QRegularExpression(pattern)))
                        missing << QStringLiteral("%1: \"%2\"").arg(QFileInfo(file).fileName(), text);
                }
            }
        }
        QVERIFY2(missing.isEmpty(), listOf(missing).constData());
    }

    /// That a changed English text counts as untranslated, and what else the check must see.
    void knowledgeCheckSees()
    {
        KnowledgeDraft draft;
        CauseDraft cause;
        cause.cause.id = QStringLiteral("trust.aes-disabled");
        cause.cause.title = QStringLiteral("AES is off, see KDC_ERR_ETYPE_NOSUPP and 0x18");
        cause.cause.say = QStringLiteral("It is {name}.");
        draft.causes << cause;
        const QString id = QStringLiteral("cause:trust.aes-disabled");
        TsFile file { QStringLiteral("de"), { { id, cause.cause.title, QStringLiteral("AES ist aus, siehe KDC_ERR und 0x18"), true },
                                                { id, QStringLiteral("It is so."), QStringLiteral("So ist es."), true } } };
        Problems problems;
        checkTranslations(draft, file, problems);
        QStringList told;
        for (const KnowledgeProblem &problem : problems.sorted())
            told << problem.error.what;
        QCOMPARE(told.size(), 3);
        QVERIFY2(told.filter(QStringLiteral("lacks \"KDC_ERR_ETYPE_NOSUPP\"")).size() == 1, qPrintable(told.join(u'\n')));
        QVERIFY2(told.filter(QStringLiteral("the say of")).size() == 1, qPrintable(told.join(u'\n')));
        QVERIFY2(told.filter(QStringLiteral("no such text any more")).size() == 1, qPrintable(told.join(u'\n')));

        const TsFile updated = updatedTranslations(draft, file);
        QCOMPARE(updated.messages.size(), 2);
        QVERIFY(updated.messages[0].finished);
        QVERIFY(!updated.messages[1].finished);
    }

    void tsFilesSurvive()
    {
        const TsFile file { QStringLiteral("de"),
            { { QStringLiteral("krb:24"), QStringLiteral("a <b> & 'c' \"d\""), QStringLiteral("ä <b> & »c«"), true },
                { QStringLiteral("krb:24"), QStringLiteral("e"), {}, false },
                { QStringLiteral("krb:25"), QStringLiteral("f"), QStringLiteral("日本語"), true } } };
        const Result<TsFile> again = readTs(writeTs(file));
        QVERIFY(again);
        QCOMPARE(again->language, file.language);
        QCOMPARE(again->messages.size(), file.messages.size());
        for (qsizetype i = 0; i < file.messages.size(); ++i) {
            QCOMPARE(again->messages[i].context, file.messages[i].context);
            QCOMPARE(again->messages[i].source, file.messages[i].source);
            QCOMPARE(again->messages[i].translation, file.messages[i].translation);
            QCOMPARE(again->messages[i].finished, file.messages[i].finished);
        }
        QVERIFY(!readTs("no XML"));
        QVERIFY(!readTs("<html/>"));
    }

private:
    void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languageCodes()) {
            if (language != QLatin1String("en"))
                QTest::addRow("%s", qPrintable(language)) << language;
        }
    }

    QTemporaryDir m_folder;
    QHash<QString, QString> m_wanted; ///< key, description
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
