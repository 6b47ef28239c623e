// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/catalog/codewords.h"
#include "tests/core/catalog/judgedset.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kerbscope;

/// Numbers and symbols against a second, independent table: the installed headers of MIT Kerberos, Heimdal, GSS-API and
/// mingw-w64. Where a header is absent, its rows are skipped and say so.
class TestCrossCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithHeader_data();
    void agreesWithHeader();
    void hasEveryErrorOfMit();
};

namespace {

/// "(-1765328384L)", "((NTSTATUS)0xC000006D)", "_HRESULT_TYPEDEF_(0x8009030C)", "__MSABI_LONG(1326)", GSS-API's shifts.
std::optional<qint64> valueOf(const QString &text)
{
    static const QRegularExpression shift(QStringLiteral(
        "(\\d+)u?l?\\)? << \\(?GSS_C_(CALLING_ERROR|ROUTINE_ERROR|SUPPLEMENTARY)_OFFSET(?: \\+ (\\d+))?"));
    const QRegularExpressionMatch shifted = shift.match(text);
    if (shifted.hasMatch()) {
        const int offset = shifted.captured(2) == QLatin1String("CALLING_ERROR") ? 24
            : shifted.captured(2) == QLatin1String("ROUTINE_ERROR")              ? 16
                                                                                 : 0;
        return shifted.captured(1).toLongLong() << (offset + shifted.captured(3).toInt());
    }
    static const QRegularExpression plain(QStringLiteral("^[(]*(?:\\w*TYPEDEF_\\w*|\\w+_LONG|NTSTATUS|HRESULT)?[() "
                                                         "]*(-?(?:0x[0-9A-Fa-f]+|\\d+))[uUlL]*[) ]*(?:/\\*.*)?$"));
    const QRegularExpressionMatch match = plain.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    bool ok = false;
    const qint64 value = match.captured(1).toLongLong(&ok, match.captured(1).contains(QLatin1String("0x")) ? 16 : 10);
    return ok ? std::optional(value) : std::nullopt;
}

QHash<QString, qint64> definesOf(const QString &path)
{
    QHash<QString, qint64> defines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return defines;
    static const QRegularExpression define(QStringLiteral("^#define\\s+(\\w+)\\s+(.+)$"));
    QString text = QString::fromLatin1(file.readAll());
    text.replace(QLatin1String("\\\n"), QLatin1String(" "));
    for (const QString &line : text.split(u'\n')) {
        const QRegularExpressionMatch match = define.match(line);
        if (!match.hasMatch())
            continue;
        if (const auto value = valueOf(match.captured(2)))
            defines.insert(match.captured(1), *value);
    }
    return defines;
}

QList<CodeEntry> entriesOf(const Catalog &catalog, const QStringList &families)
{
    QList<CodeEntry> entries;
    for (const QString &family : families) {
        for (const CodeSummary &summary : catalog.codesOf(family))
            entries << catalog.entry(summary.id).value();
    }
    return entries;
}

bool means(const CodeEntry &entry, qint64 value)
{
    return std::ranges::any_of(entry.numbers, [&](qint64 number) { return asUnsigned(number) == asUnsigned(value); });
}

} // namespace

void TestCrossCheck::agreesWithHeader_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("families");
    QTest::addColumn<int>("least"); // names that must be comparable, so that the check cannot run empty

    const QString mit = QStringLiteral("/usr/include/krb5/krb5.h");
    QTest::newRow("MIT, protocol errors") << mit << QStringList { "krb" } << 60;
    QTest::newRow("MIT, library errors") << mit << QStringList { "mit" } << 150;
    QTest::newRow("MIT, encryption types") << mit << QStringList { "etype" } << 10;
    QTest::newRow("MIT, checksums") << mit << QStringList { "checksum" } << 5;
    QTest::newRow("MIT, pre-authentication") << mit << QStringList { "padata" } << 10;
    QTest::newRow("MIT, name types") << mit << QStringList { "name-type" } << 5;
    QTest::newRow("MIT, authorization data") << mit << QStringList { "authdata" } << 5;
    QTest::newRow("MIT, address types") << mit << QStringList { "addr-type" } << 5;
    QTest::newRow("MIT, key usages") << mit << QStringList { "key-usage" } << 10;
    QTest::newRow("MIT, options") << mit << QStringList { "kdc-option" } << 8;
    QTest::newRow("MIT, flags") << mit << QStringList { "ticket-flag" } << 8;
    QTest::newRow("MIT, profile") << "/usr/include/profile.h" << QStringList { "mit" } << 15;
    QTest::newRow("GSS-API") << "/usr/include/gssapi/gssapi.h" << QStringList { "gss-major" } << 20;
    QTest::newRow("Heimdal, krb5") << "/usr/include/heimdal/krb5_err.h" << QStringList { "heimdal" } << 60;
    QTest::newRow("Heimdal, heim") << "/usr/include/heimdal/heim_err.h" << QStringList { "heimdal" } << 10;
    QTest::newRow("Heimdal, hx509") << "/usr/include/heimdal/hx509_err.h" << QStringList { "heimdal" } << 20;
    QTest::newRow("Heimdal, asn1") << "/usr/include/heimdal/asn1_err.h" << QStringList { "heimdal" } << 5;
    QTest::newRow("mingw-w64, NTSTATUS") << "/usr/share/mingw-w64/include/ntstatus.h" << QStringList { "ntstatus" }
                                         << 100;
    QTest::newRow("mingw-w64, Win32") << "/usr/share/mingw-w64/include/winerror.h" << QStringList { "win32" } << 100;
    QTest::newRow("mingw-w64, SSPI") << "/usr/share/mingw-w64/include/winerror.h" << QStringList { "sspi" } << 80;
}

void TestCrossCheck::agreesWithHeader()
{
    QFETCH(QString, header);
    QFETCH(QStringList, families);
    QFETCH(int, least);
    const QHash<QString, qint64> defines = definesOf(header);
    if (defines.isEmpty())
        QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(header)));
    const Result<Catalog> catalog = Catalog::open(builtCatalog());
    QVERIFY(catalog);
    int compared = 0;
    QStringList differences;
    for (const CodeEntry &entry : entriesOf(*catalog, families)) {
        for (const QString &name : QStringList { entry.code } + entry.symbols + entry.aliases) {
            const auto define = defines.constFind(name);
            if (define == defines.constEnd())
                continue;
            ++compared;
            if (!means(entry, *define))
                differences << QStringLiteral("%1: %2 is %3 (0x%4)")
                                   .arg(entry.id, name)
                                   .arg(*define)
                                   .arg(asUnsigned(*define), 0, 16);
        }
    }
    QVERIFY2(differences.isEmpty(), qPrintable(u'\n' + differences.join(u'\n')));
    QVERIFY2(compared >= least, qPrintable(QStringLiteral("only %1 names could be compared").arg(compared)));
}

void TestCrossCheck::hasEveryErrorOfMit()
{
    const QHash<QString, qint64> defines = definesOf(QStringLiteral("/usr/include/krb5/krb5.h"));
    if (defines.isEmpty())
        QSKIP("krb5.h is not installed");
    const Result<Catalog> catalog = Catalog::open(builtCatalog());
    QVERIFY(catalog);
    QSet<QString> names;
    for (const CodeEntry &entry : entriesOf(*catalog, { QStringLiteral("krb"), QStringLiteral("mit") })) {
        for (const QString &name : QStringList { entry.code } + entry.symbols + entry.aliases)
            names.insert(name);
    }
    static const QRegularExpression noError(QStringLiteral("^(KRB5PLACEHOLD|ERROR_TABLE_BASE)|_err_base$"));
    QStringList missing;
    int looked = 0;
    for (auto define = defines.cbegin(); define != defines.cend(); ++define) {
        const qint64 offset = define.value() - defines.value(QStringLiteral("ERROR_TABLE_BASE_krb5"));
        if (offset < 0 || offset > 255 || noError.match(define.key()).hasMatch())
            continue;
        ++looked;
        if (!names.contains(define.key()))
            missing << define.key();
    }
    missing.sort();
    QVERIFY(looked > 150);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
}

QTEST_GUILESS_MAIN(TestCrossCheck)
#include "tst_crosscheck.moc"
