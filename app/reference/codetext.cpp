// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reference/codetext.h"

#include "app/presentation/words.h"
#include "app/reference/notations.h"

#include <QCoreApplication>

namespace kerbscope::ui {

namespace {

struct Phrase {
    Q_DECLARE_TR_FUNCTIONS(CodeText)
};

/// Writes the parts of an entry in one of the two formats.
class Writer {
public:
    explicit Writer(bool markdown)
        : m_markdown(markdown)
    {
    }

    void title(const QString &text)
    {
        m_text += (m_markdown ? QStringLiteral("## ") : QString()) + plain(text) + QLatin1Char('\n');
    }

    void paragraph(const QString &text)
    {
        if (!text.isEmpty())
            m_text += QLatin1Char('\n') + plain(text) + QLatin1Char('\n');
    }

    void list(const QString &heading, const QStringList &items, bool numbered = false)
    {
        if (items.isEmpty())
            return;
        m_text += QLatin1Char('\n') + (m_markdown ? QStringLiteral("**%1**\n\n") : QStringLiteral("%1\n")).arg(heading);
        for (qsizetype i = 0; i < items.size(); ++i)
            m_text += (numbered ? QStringLiteral("%1. ").arg(i + 1) : QStringLiteral("- ")) + plain(items[i])
                + QLatin1Char('\n');
    }

    QString code(const QString &text) const { return m_markdown ? QStringLiteral("`%1`").arg(text) : text; }
    const QString &text() const { return m_text; }

private:
    QString plain(const QString &text) const
    {
        if (!m_markdown)
            return text;
        QString escaped;
        bool inCode = false;
        for (const QChar c : text) {
            if (c == u'`')
                inCode = !inCode;
            else if (!inCode && QStringView(u"\\*_[]<>#|").contains(c))
                escaped += u'\\';
            escaped += c;
        }
        return escaped;
    }

    bool m_markdown;
    QString m_text;
};

QString write(const CodeEntry &entry, bool markdown)
{
    Writer out(markdown);
    out.title(entry.symbols.isEmpty() ? entry.code : entry.symbols.first());
    QStringList numbers;
    for (const Notation &notation : notationsOf(entry))
        numbers << out.code(notation.value);
    out.paragraph(QStringLiteral("%1: %2").arg(numbers.join(QStringLiteral(" = ")), entry.title));
    out.paragraph(entry.message.isEmpty() ? QString() : QStringLiteral("“%1”").arg(entry.message));
    out.paragraph(entry.meaning);
    out.paragraph(entry.conflict);
    out.paragraph(entry.standing.isEmpty() ? QString() : Phrase::tr("Standing: %1").arg(entry.standing));
    out.list(Phrase::tr("When it occurs"), entry.when);
    out.list(Phrase::tr("Likely causes"), entry.causes, true);
    QStringList steps;
    for (const Step &step : entry.actions) {
        QString line = step.who.isEmpty() ? step.text : QStringLiteral("%1: %2").arg(nameOfOwner(step.who), step.text);
        if (!step.command.isEmpty())
            line += QLatin1Char(' ') + out.code(step.command);
        steps << line;
    }
    out.list(Phrase::tr("What to do"), steps, true);
    out.list(Phrase::tr("How to verify"), entry.verify);
    for (const Occurrence &occurrence : entry.occurrences)
        out.list(occurrence.title, { occurrence.when, occurrence.symptom, occurrence.remedy });
    QStringList sources;
    for (const SourceRef &source : entry.sources)
        sources << (source.place.isEmpty() ? source.title : QStringLiteral("%1, %2").arg(source.title, source.place));
    out.list(Phrase::tr("Source"), sources);
    return out.text();
}

} // namespace

QString codeAsText(const CodeEntry &entry) { return write(entry, false); }

QString codeAsMarkdown(const CodeEntry &entry) { return write(entry, true); }

QString codeLink(const CodeEntry &entry) { return QStringLiteral("kerbscope:") + entry.id; }

} // namespace kerbscope::ui
