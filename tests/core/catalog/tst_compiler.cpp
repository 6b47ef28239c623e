// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/catalog/catalog.h"
#include "tests/core/catalog/knowledgefolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace kerbscope;

/// What the compiler refuses, and with which place.
class TestCompiler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesSoundKnowledge();
    void refuses_data();
    void refuses();
    void tellsAllProblemsInOneRun();
    void writesNothingWhenSomethingIsWrong();
    void givesTheSameBytesAgain();
    void refusesFilesThatAreTooLarge();
    void refusesDeepNesting();
    void refusesTooManyValues();
    void refusesLongTexts();
    void refusesTooManyFiles();
    void suggestsWhatWasMeant();
    void needsAFolder();
};

void TestCompiler::takesSoundKnowledge()
{
    KnowledgeFolder folder;
    QCOMPARE(folder.problems(), QStringList());
    const CompileReport report = folder.compile();
    QCOMPARE(report.codes, 3);
    QCOMPARE(report.findings, 1);
    QCOMPARE(report.causes, 1);
    QVERIFY(QFile::exists(folder.catalogPath()));
}

void TestCompiler::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem"); // file:line:column: what

    const QByteArray code = "family: krb\nsource: [rfc4120]\ncodes:\n";
    QTest::newRow("no YAML") << "x.yaml" << QByteArray("codes: [")
                             << "x.yaml:1:1: this is no YAML: end of sequence flow not found";
    QTest::newRow("empty file") << "x.yaml" << QByteArray(" \n") << "x.yaml:0:0: the file is empty";
    QTest::newRow("not UTF-8") << "x.yaml" << QByteArray("codes:\n# \xff\n") << "x.yaml:2:0: the text is not UTF-8";
    QTest::newRow("no mapping") << "x.yaml" << QByteArray("- a\n")
                                << "x.yaml:1:1: the file must be a mapping, such as 'codes:' with rows";
    QTest::newRow("anchor") << "x.yaml" << QByteArray("codes: &all []\n")
                            << "x.yaml:1:8: anchors (&name) are not read here";
    QTest::newRow("alias") << "x.yaml" << QByteArray("codes: *all\n")
                           << "x.yaml:1:8: this is no YAML: the referenced anchor is not defined";
    QTest::newRow("tag") << "x.yaml" << QByteArray("codes: !mine []\n") << "x.yaml:1:8: tags (!name) are not read here";
    QTest::newRow("unknown top key") << "x.yaml" << QByteArray("code: []\n")
                                     << "x.yaml:1:1: the key 'code' is not known here";
    QTest::newRow("list expected") << "x.yaml" << QByteArray("codes: 7\n") << "x.yaml:1:8: 'codes' must be a list";
    QTest::newRow("mapping expected") << "x.yaml" << QByteArray("codes: [7]\n")
                                      << "x.yaml:1:9: a row of 'codes' must be a mapping of keys to values";

    QTest::newRow("unknown key") << "x.yaml" << code + "  - {code: \"1\", symbols: [A], meanning: b}\n"
                                 << "x.yaml:4:31: the key 'meanning' is not known here";
    QTest::newRow("key twice") << "x.yaml" << code + "  - {code: \"1\", symbols: [A], meaning: b, meaning: c}\n"
                               << "x.yaml:4:43: the key 'meaning' is here twice";
    QTest::newRow("text missing") << "x.yaml" << code + "  - {code: \"1\", symbols: [A], meaning: \"...\"}\n"
                                  << "x.yaml:4:40: a text is missing here";
    QTest::newRow("text expected") << "x.yaml" << code + "  - {code: \"1\", symbols: [A], meaning: [b]}\n"
                                   << "x.yaml:4:40: a text is expected here";
    QTest::newRow("no code") << "x.yaml" << code + "  - {symbols: [A], meaning: b}\n"
                             << "x.yaml:4:5: the row has no code";
    QTest::newRow("code twice")
        << "x.yaml" << code + "  - {code: \"24\", symbols: [A], meaning: b}\n"
        << "x.yaml:4:12: the code 'krb:24' is here a second time; the first is in codes.yaml, line 4, column 12";
    QTest::newRow("no such family") << "x.yaml" << code + "  - {code: \"1\", family: krbx, symbols: [A], meaning: b}\n"
                                    << "x.yaml:4:25: there is no family 'krbx'";
    QTest::newRow("no family") << "x.yaml"
                               << QByteArray("codes:\n  - {code: \"1\", symbols: [A], meaning: b, source: [rfc4120]}\n")
                               << "x.yaml:2:5: the row belongs to no family";
    QTest::newRow("no source") << "x.yaml"
                               << QByteArray("family: krb\ncodes:\n  - {code: \"1\", symbols: [A], meaning: b}\n")
                               << "x.yaml:3:5: krb:1 has no source";
    QTest::newRow("dead source") << "x.yaml"
                                 << code + "  - {code: \"1\", symbols: [A], meaning: b, source: [rfc4121]}\n"
                                 << "x.yaml:4:52: there is no source 'rfc4121' in sources";
    QTest::newRow("dead seeAlso") << "x.yaml"
                                  << code
            + "  - {code: \"1\", symbols: [A], meaning: b, seeAlso: [\"krb:24\", \"krb:99\"]}\n"
                                  << "x.yaml:4:63: there is no code 'krb:99'";
    QTest::newRow("seeAlso itself") << "x.yaml"
                                    << code + "  - {code: \"1\", symbols: [A], meaning: b, seeAlso: [\"krb:1\"]}\n"
                                    << "x.yaml:4:53: krb:1 refers to itself";
    QTest::newRow("seeAlso twice") << "x.yaml"
                                   << code
            + "  - {code: \"1\", symbols: [A], meaning: b, seeAlso: [\"krb:24\", \"krb:24\"]}\n"
                                   << "x.yaml:4:63: 'krb:24' is here twice";
    QTest::newRow("no symbol") << "x.yaml" << code + "  - {code: \"1\", meaning: b}\n"
                               << "x.yaml:4:5: krb:1 lacks a symbol, a message or a title";
    QTest::newRow("no meaning")
        << "x.yaml" << code + "  - {code: \"1\", symbols: [A]}\n"
        << "x.yaml:4:5: krb:1 says neither what it means ('meaning') nor what raises it ('raisedBy')";
    QTest::newRow("full text missing") << "x.yaml"
                                       << code
            + "  - {code: \"1\", family: zen, title: A, meaning: b, kind: info, when: [c], causes: [d], actions: [{do: "
              "e}]}\n"
                                       << "x.yaml:4:5: zen:1 lacks verify, which every row of its family has";
    QTest::newRow("title with full stop") << "x.yaml" << code + "  - {code: \"1\", title: \"A.\", meaning: b}\n"
                                          << "x.yaml:4:24: a title ends without a full stop";
    QTest::newRow("kind unknown") << "x.yaml" << code + "  - {code: \"1\", symbols: [A], meaning: b, kind: bad}\n"
                                  << "x.yaml:4:49: 'bad' is no value of 'kind'";
    QTest::newRow("who unknown") << "x.yaml"
                                 << code
            + "  - {code: \"1\", symbols: [A], meaning: b, actions: [{who: boss, do: c}]}\n"
                                 << "x.yaml:4:59: 'boss' is no value of 'who'";
    QTest::newRow("action without do") << "x.yaml"
                                       << code + "  - {code: \"1\", symbols: [A], meaning: b, actions: [{who: user}]}\n"
                                       << "x.yaml:4:53: the step does not say what to do ('do')";
    QTest::newRow("no number") << "x.yaml" << code + "  - {code: \"1\", symbols: [A], meaning: b, numbers: [12a]}\n"
                               << "x.yaml:4:53: '12a' is no whole number";
    QTest::newRow("number too large") << "x.yaml"
                                      << code + "  - {code: \"1\", symbols: [A], meaning: b, numbers: [4294967296]}\n"
                                      << "x.yaml:4:53: 4294967296 does not fit into 32 bits";
    QTest::newRow("number twice") << "x.yaml"
                                  << code + "  - {code: \"1\", symbols: [A], meaning: b, numbers: [1, 0x1]}\n"
                                  << "x.yaml:4:56: the number 0x1 is here twice";
    QTest::newRow("no such bit") << "x.yaml" << code + "  - {code: \"1\", symbols: [A], meaning: b, bits: [32]}\n"
                                 << "x.yaml:4:49: there is no bit 32 in 32 bits";
    QTest::newRow("occurrence incomplete")
        << "x.yaml" << code + "  - {code: \"1\", symbols: [A], meaning: b, occurrences: [{title: c, when: d}]}\n"
        << "x.yaml:4:57: an occurrence needs title, when and remedy";
    QTest::newRow("occurrence's cause dead") << "x.yaml"
                                             << code
            + "  - {code: \"1\", symbols: [A], meaning: b, occurrences: [{title: c, when: d, remedy: e, cause: "
              "ticket.non}]}\n"
                                             << "x.yaml:4:95: there is no cause 'ticket.non'";

    QTest::newRow("source twice")
        << "x.yaml" << QByteArray("sources: [{id: rfc4120, title: again}]\n")
        << "x.yaml:1:16: the source 'rfc4120' is here a second time; the first is in sources.yaml, line 2, column 10";
    QTest::newRow("source without title")
        << "x.yaml" << QByteArray("sources: [{id: a}]\n") << "x.yaml:1:11: the source 'a' has no title";
    QTest::newRow("family twice")
        << "x.yaml" << QByteArray("families: [{id: krb, title: a, seen: b, rank: 1}]\n")
        << "x.yaml:1:17: the family 'krb' is here a second time; the first is in families.yaml, line 2, column 10";
    QTest::newRow("family's rank") << "x.yaml" << QByteArray("families: [{id: a, title: a, seen: b, rank: 0}]\n")
                                   << "x.yaml:1:45: '0' is no whole number from 1 to 1000";
    QTest::newRow("family without rank") << "x.yaml" << QByteArray("families: [{id: a, title: a, seen: b}]\n")
                                         << "x.yaml:1:12: the family 'a' has no rank";
    QTest::newRow("one synonym") << "x.yaml" << QByteArray("synonyms: [{words: [a]}]\n")
                                 << "x.yaml:1:12: a row of synonyms needs at least two words";
    QTest::newRow("proxy realm small") << "x.yaml" << QByteArray("proxyRealms: [{realm: a.net, source: [rfc4120]}]\n")
                                       << "x.yaml:1:15: the proxy realm 'a.net' must be written in capitals";

    const QByteArray finding = "findings:\n  - id: a.b\n    title: A\n    kind: single\n";
    QTest::newRow("finding twice") << "x.yaml" << QByteArray("findings: [{id: klist.tgt, title: A, kind: many}]\n")
                                   << "x.yaml:1:17: the finding 'klist.tgt' is here a second time; the first is in "
                                      "findings.yaml, line 2, column 9";
    QTest::newRow("bases do not sum to 1")
        << "x.yaml" << finding + "    values: [{id: x, text: X, base: 0.5}, {id: y, text: Y, base: 0.4}]\n"
        << "x.yaml:5:13: the base rates of a.b sum to 0.9, not to 1";
    QTest::newRow("base out of range") << "x.yaml"
                                       << finding
            + "    values: [{id: x, text: X, base: 1.5}, {id: y, text: Y, base: 1.0}]\n"
                                       << "x.yaml:5:37: '1.5' is no number from 0 to 1";
    QTest::newRow("base zero") << "x.yaml"
                               << finding + "    values: [{id: x, text: X, base: 0}, {id: y, text: Y, base: 1.0}]\n"
                               << "x.yaml:5:37: a base rate of 0 says that the value 'x' never occurs";
    QTest::newRow("base missing") << "x.yaml"
                                  << finding + "    values: [{id: x, text: X}, {id: y, text: Y, base: 1.0}]\n"
                                  << "x.yaml:5:14: the value 'x' has no base rate ('base')";
    QTest::newRow("value twice") << "x.yaml"
                                 << finding + "    values: [{id: x, text: X, base: 0.5}, {id: x, text: Y, base: 0.5}]\n"
                                 << "x.yaml:5:43: the value 'x' is here twice";
    QTest::newRow("one value") << "x.yaml" << finding + "    values: [{id: x, text: X, base: 1.0}]\n"
                               << "x.yaml:5:13: a.b needs at least two values";
    QTest::newRow("question without how") << "x.yaml"
                                          << finding
            + "    values: [{id: x, text: X, base: 0.5}, {id: y, text: Y, base: 0.5}]\n    question: Q?\n    why: W\n"
                                          << "x.yaml:2:5: a.b has a question and so needs why and how";
    QTest::newRow("platform unknown") << "x.yaml"
                                      << finding
            + "    values: [{id: x, text: X, base: 0.5}, {id: y, text: Y, base: 0.5}]\n    how: [{platform: amiga, "
              "look: L}]\n"
                                      << "x.yaml:6:22: 'amiga' is no value of 'platform'";
    QTest::newRow("check unknown") << "x.yaml"
                                   << finding
            + "    values: [{id: x, text: X, base: 0.5}, {id: y, text: Y, base: 0.5}]\n    check: luck\n"
                                   << "x.yaml:6:12: 'luck' is no value of 'check'";
    QTest::newRow("seconds out of range")
        << "x.yaml"
        << finding + "    values: [{id: x, text: X, base: 0.5}, {id: y, text: Y, base: 0.5}]\n    seconds: 0\n"
        << "x.yaml:6:14: '0' is no whole number from 1 to 86400";
    QTest::newRow("need's finding dead") << "x.yaml"
                                         << finding
            + "    values: [{id: x, text: X, base: 0.5}, {id: y, text: Y, base: 0.5}]\n    needs: {klist.tgx: "
              "[present]}\n"
                                         << "x.yaml:6:24: there is no finding 'klist.tgx'";
    QTest::newRow("need's value dead") << "x.yaml"
                                       << finding
            + "    values: [{id: x, text: X, base: 0.5}, {id: y, text: Y, base: 0.5}]\n    needs: {klist.tgt: "
              "[there]}\n"
                                       << "x.yaml:6:25: klist.tgt has no value 'there'";

    const QByteArray cause = "causes:\n  - {id: a.b, title: A, summary: S, owner: user, prior: rare, remedy: [{do: "
                             "r}], say: s, verify: [{do: v}], escalate: e, source: [rfc4120],\n";
    QTest::newRow("cause twice")
        << "x.yaml"
        << QByteArray(cause).replace("a.b", "ticket.none")
            + "     evidence: [{finding: klist.tgt, value: absent, strength: always}]}\n"
        << "x.yaml:2:10: the cause 'ticket.none' is here a second time; the first is in causes.yaml, line 2, column 9";
    QTest::newRow("cause without texts") << "x.yaml"
                                         << QByteArray(
                                                "causes: [{id: a.b, title: A, prior: rare, source: [rfc4120], "
                                                "evidence: [{finding: klist.tgt, value: absent, strength: always}]}]\n")
                                         << "x.yaml:1:10: a.b lacks summary, owner, remedy, say, escalate, verify";
    QTest::newRow("cause without source") << "x.yaml"
                                          << QByteArray(cause).replace(" source: [rfc4120],", "")
            + "     evidence: [{finding: klist.tgt, value: absent, strength: always}]}\n"
                                          << "x.yaml:2:5: a.b has no source";
    QTest::newRow("cause's prior unknown") << "x.yaml"
                                           << QByteArray(cause).replace("rare", "often")
            + "     evidence: [{finding: klist.tgt, value: absent, strength: always}]}\n"
                                           << "x.yaml:2:57: 'often' is no value of 'prior'";
    QTest::newRow("owner unknown") << "x.yaml"
                                   << QByteArray(cause).replace("owner: user", "owner: boss")
            + "     evidence: [{finding: klist.tgt, value: absent, strength: always}]}\n"
                                   << "x.yaml:2:44: 'boss' is no value of 'owner'";
    QTest::newRow("cause's code dead") << "x.yaml"
                                       << cause
            + "     codes: [\"krb:23\"], evidence: [{finding: klist.tgt, value: absent, strength: always}]}\n"
                                       << "x.yaml:3:14: there is no code 'krb:23'";
    QTest::newRow("evidence's finding dead") << "x.yaml"
                                             << cause
            + "     evidence: [{finding: klist.tgt, value: absent, strength: always}, {finding: klist.tgx, value: "
              "absent, strength: always}]}\n"
                                             << "x.yaml:3:82: there is no finding 'klist.tgx'";
    QTest::newRow("evidence's value dead")
        << "x.yaml" << cause + "     evidence: [{finding: klist.tgt, value: gone, strength: always}]}\n"
        << "x.yaml:3:45: klist.tgt has no value 'gone'";
    QTest::newRow("strength unknown") << "x.yaml"
                                      << cause
            + "     evidence: [{finding: klist.tgt, value: absent, strength: mostly}]}\n"
                                      << "x.yaml:3:63: 'mostly' is no value of 'strength'";
    QTest::newRow("strength missing") << "x.yaml" << cause + "     evidence: [{finding: klist.tgt, value: absent}]}\n"
                                      << "x.yaml:3:17: the evidence lacks 'strength'";
    QTest::newRow("evidence twice") << "x.yaml"
                                    << cause
            + "     evidence: [{finding: klist.tgt, value: absent, strength: always}, {finding: klist.tgt, value: "
              "absent, strength: rarely}]}\n"
                                    << "x.yaml:3:72: a.b has evidence for klist.tgt=absent twice";
    QTest::newRow("nothing speaks for it")
        << "x.yaml" << cause + "     evidence: [{finding: klist.tgt, value: absent, strength: never}]}\n"
        << "x.yaml:3:16: nothing speaks for a.b, so it can never be reached";
    QTest::newRow("no evidence") << "x.yaml" << cause + "     codes: []}\n"
                                 << "x.yaml:2:5: nothing speaks for a.b, so it can never be reached";
    QTest::newRow("evidence nobody can give")
        << "x.yaml"
        << "findings: [{id: f.g, title: F, kind: many, values: [{id: x, text: X, base: 0.1}]}]\n" + cause
            + "     evidence: [{finding: f.g, value: x, strength: always}]}\n"
        << "x.yaml:4:16: the evidence for a.b can neither be asked nor checked nor read (question, check, from)";
}

void TestCompiler::refuses()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    KnowledgeFolder folder;
    folder.write(file, text);
    const QStringList problems = folder.problems();
    QVERIFY2(problems.contains(problem), qPrintable(u'\n' + problems.join(u'\n')));
}

void TestCompiler::tellsAllProblemsInOneRun()
{
    KnowledgeFolder folder;
    folder.write(QStringLiteral("a.yaml"), "family: krb\ncodes:\n  - {code: \"1\", symbols: [A], raisedBy: b}\n");
    folder.write(QStringLiteral("b/c.yaml"), "codes: [\n");
    folder.write(QStringLiteral("d.yaml"),
        "family: krb\nsource: [none]\ncodes:\n  - {code: \"2\", symbols: [A], raisedBy: b, seeAlso: [\"krb:77\"]}\n");
    QStringList files;
    for (const QString &problem : folder.problems())
        files << problem.section(u':', 0, 0);
    QCOMPARE(files, (QStringList { "a.yaml", "b/c.yaml", "d.yaml", "d.yaml" }));
}

void TestCompiler::writesNothingWhenSomethingIsWrong()
{
    KnowledgeFolder folder;
    folder.compile();
    QFile before(folder.catalogPath());
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    folder.write(QStringLiteral("x.yaml"), "codes: 7\n");
    QVERIFY(!folder.compile().problems.isEmpty());
    QFile after(folder.catalogPath());
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), bytes);
    QVERIFY(!QFile::exists(folder.catalogPath() + QStringLiteral(".part")));
}

void TestCompiler::givesTheSameBytesAgain()
{
    KnowledgeFolder folder;
    const auto bytes = [&] {
        folder.compile();
        QFile file(folder.catalogPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray first = bytes();
    QVERIFY(first.size() > 1000);
    QCOMPARE(bytes(), first);
}

void TestCompiler::refusesFilesThatAreTooLarge()
{
    KnowledgeFolder folder;
    QByteArray text = "codes: []\n#";
    text.append(QByteArray(limits::maxKnowledgeFileBytes - text.size(), 'x'));
    folder.write(QStringLiteral("x.yaml"), text);
    QCOMPARE(folder.problems(), QStringList());
    folder.write(QStringLiteral("x.yaml"), text + 'x');
    QCOMPARE(folder.problems(),
        QStringList { QStringLiteral("x.yaml:0:0: the file has %1 bytes").arg(limits::maxKnowledgeFileBytes + 1) });
}

void TestCompiler::refusesDeepNesting()
{
    const auto nested = [](int levels) {
        return QByteArray("codes: ") + QByteArray(levels, '[') + QByteArray(levels, ']') + '\n';
    };
    KnowledgeFolder folder;
    folder.write(QStringLiteral("x.yaml"), nested(limits::maxKnowledgeDepth - 1)); // the file itself is one level
    QVERIFY(!folder.problems().first().contains(QStringLiteral("nested")));
    folder.write(QStringLiteral("x.yaml"), nested(limits::maxKnowledgeDepth));
    QVERIFY(folder.problems().first().contains(QStringLiteral("nested deeper")));
    folder.write(QStringLiteral("x.yaml"), nested(100'000));
    QVERIFY(!folder.problems().isEmpty());
}

void TestCompiler::refusesTooManyValues()
{
    const auto values = [](int count) { return QByteArray("x: [") + QByteArray("1,").repeated(count) + "]\n"; };
    const auto saysTooMany = [](const QStringList &problems) { return problems.join(u'\n').contains(QStringLiteral("values in one file")); };
    KnowledgeFolder folder;
    folder.write(QStringLiteral("x.yaml"), values(limits::maxKnowledgeNodes - 3)); // the file, the key and the list count too
    QVERIFY(!saysTooMany(folder.problems()));
    folder.write(QStringLiteral("x.yaml"), values(limits::maxKnowledgeNodes + 1));
    QVERIFY(saysTooMany(folder.problems()));
}

void TestCompiler::refusesLongTexts()
{
    const auto titled = [](qsizetype length) { return "codes: [{code: \"24\", family: krb, title: " + QByteArray(length, 'x') + "}]\n"; };
    const auto saysTooLong = [](const QStringList &problems) { return problems.join(u'\n').contains(QStringLiteral("at most")); };
    KnowledgeFolder folder;
    folder.write(QStringLiteral("x.yaml"), titled(limits::maxKnowledgeTextLength));
    QVERIFY(!saysTooLong(folder.problems()));
    folder.write(QStringLiteral("x.yaml"), titled(limits::maxKnowledgeTextLength + 1));
    QVERIFY(saysTooLong(folder.problems()));
}

void TestCompiler::refusesTooManyFiles()
{
    KnowledgeFolder folder;
    const qsizetype there = QDir(folder.path()).entryList({ QStringLiteral("*.yaml") }, QDir::Files).size();
    for (qsizetype i = there; i < limits::maxKnowledgeFiles; ++i)
        folder.write(QStringLiteral("f%1.yaml").arg(i), "codes: []\n");
    QCOMPARE(folder.problems(), QStringList());
    folder.write(QStringLiteral("onemore.yaml"), "codes: []\n");
    const Result<CompileReport> tooMany = compileCatalog(folder.path(), folder.catalogPath());
    QVERIFY(!tooMany && tooMany.error().kind == ErrorKind::TooLarge);
}

void TestCompiler::suggestsWhatWasMeant()
{
    KnowledgeFolder folder;
    folder.write(QStringLiteral("x.yaml"),
        "family: krb\nsource: [rfc4210]\ncodes:\n  - {code: \"1\", symbols: [A], raisedBy: b}\n");
    const CompileReport report = folder.compile();
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().error.advice, QStringLiteral("Is 'rfc4120' meant?"));
}

void TestCompiler::needsAFolder()
{
    KnowledgeFolder folder;
    const Result<CompileReport> missing = compileCatalog(folder.path() + QStringLiteral("/none"), folder.catalogPath());
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    const Result<CompileReport> unwritable =
        compileCatalog(folder.path(), folder.path() + QStringLiteral("/none/catalog.sqlite"));
    QVERIFY(!unwritable);
    QCOMPARE(unwritable.error().kind, ErrorKind::Io);
}

QTEST_GUILESS_MAIN(TestCompiler)
#include "tst_compiler.moc"
