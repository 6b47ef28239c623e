// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/compiler.h"

#include <QCoreApplication>

#include <cstdio>

using namespace kerbscope;

namespace {

/// "codes/zen.yaml:12:5: there is no code 'krb:99'. Is 'krb:9' meant?" as compilers write it, so that editors jump
/// there.
QString asCompilerLine(const Error &error)
{
    QString line = error.where.source;
    if (error.where.line)
        line += u':' + QString::number(*error.where.line);
    if (error.where.column)
        line += u':' + QString::number(*error.where.column);
    line += (line.isEmpty() ? QString() : QStringLiteral(": ")) + error.what;
    return error.advice.isEmpty() ? line : line + QStringLiteral(". ") + error.advice;
}

void print(std::FILE *stream, const QString &line) { std::fputs((line + u'\n').toUtf8().constData(), stream); }

} // namespace

/// kerbscope-catalogc KNOWLEDGE-FOLDER CATALOG [TRANSLATIONS-FOLDER]: checks the knowledge and compiles it.
/// kerbscope-catalogc --update-translations KNOWLEDGE-FOLDER TRANSLATIONS-FOLDER: brings knowledge_*.ts up to date.
/// kerbscope-catalogc --check-translations KNOWLEDGE-FOLDER TRANSLATIONS-FOLDER: lists what they lack.
/// Exit codes: 0 done, 1 problems (all listed), 2 wrong usage, 3 a folder or file cannot be used.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool update = arguments.removeAll(QStringLiteral("--update-translations")) > 0;
    const bool check = arguments.removeAll(QStringLiteral("--check-translations")) > 0;
    if (arguments.size() < 2 || arguments.size() > (update || check ? 2 : 3) || (update && check)) {
        print(stderr, QStringLiteral("usage: kerbscope-catalogc KNOWLEDGE-FOLDER CATALOG [TRANSLATIONS-FOLDER]\n"
                                     "       kerbscope-catalogc --update-translations KNOWLEDGE-FOLDER TRANSLATIONS-FOLDER\n"
                                     "       kerbscope-catalogc --check-translations KNOWLEDGE-FOLDER TRANSLATIONS-FOLDER"));
        return 2;
    }
    const Result<CompileReport> report = update ? updateTranslations(arguments[0], arguments[1])
        : check                                 ? checkTranslations(arguments[0], arguments[1])
                                                : compileCatalog(arguments[0], arguments[1], arguments.value(2));
    if (!report) {
        print(stderr, QStringLiteral("kerbscope-catalogc: ") + report.error().toString());
        return 3;
    }
    for (const KnowledgeProblem &problem : report->problems)
        print(stderr, arguments[0] + u'/' + asCompilerLine(problem.error));
    if (!report->problems.isEmpty()) {
        print(stderr,
            QStringLiteral("kerbscope-catalogc: %1 problems%2").arg(report->problems.size())
                .arg(check ? QString() : QStringLiteral("; nothing was written")));
        return 1;
    }
    print(stdout,
        QStringLiteral("%1 codes, %2 findings, %3 causes")
            .arg(report->codes)
            .arg(report->findings)
            .arg(report->causes));
    return 0;
}
