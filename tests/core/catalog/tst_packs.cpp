// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/catalog/catalog.h"
#include "core/catalog/packs/packstore.h"
#include "tests/core/catalog/knowledgefolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace kerbscope;

namespace {

const QByteArray head = "pack: {id: acme, title: Acme desk}\n";

QStringList linesOf(const PackInfo &pack)
{
    QStringList lines;
    for (const Error &problem : pack.problems)
        lines << QStringLiteral("%1:%2:%3: %4")
                     .arg(problem.where.source)
                     .arg(problem.where.line.value_or(0))
                     .arg(problem.where.column.value_or(0))
                     .arg(problem.what);
    return lines;
}

} // namespace

/// Companies' packs: what they add and change, how they are refused, and that nothing of them stays.
class TestPacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void addsRows();
    void changesWhatItWritesAndNothingElse();
    void isShownAsTheCompanys();
    void saysWhoIsTheCompany();
    void isFoundByItsWords();
    void refuses_data();
    void refuses();
    void keepsToItsCaps();
    void installsNoMoreThanAreRead();
    void aBrokenPackStaysOutAlone();
    void mayBuildUponAnotherPack();
    void laterPacksOverrideEarlierOnes();
    void theAdministratorsHaveTheLastWord();
    void isInstalledAndRemovedWithoutTrace();
    void isNotInstalledWithProblems();
    void leavesTheBaseAlone();
    void isMadeOnce();
    void theExampleIsSound();

private:
    QString write(const QString &name, const QByteArray &text);
    PackInfo check(const QByteArray &text) const;
    /// The catalog with these packs of the user's.
    Catalog with(const QStringList &paths);

    KnowledgeFolder m_knowledge;
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<PackInfo> m_packs; ///< of the last with()
};

void TestPacks::initTestCase()
{
    QCOMPARE(m_knowledge.problems(), QStringList());
}

void TestPacks::init() { m_folder = std::make_unique<QTemporaryDir>(); }

QString TestPacks::write(const QString &name, const QByteArray &text)
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

PackInfo TestPacks::check(const QByteArray &text) const
{
    const Result<PackInfo> info = checkPack(m_knowledge.catalogPath(), text, QStringLiteral("p.yaml"));
    if (!info)
        qFatal("%s", qPrintable(info.error().toString()));
    return *info;
}

Catalog TestPacks::with(const QStringList &paths)
{
    QList<PackFile> files;
    for (const QString &path : paths)
        files << PackFile { path, false };
    const Result<PackedCatalog> packed = catalogWithPacks(m_knowledge.catalogPath(), files, m_folder->filePath(QStringLiteral("cache")));
    if (!packed)
        qFatal("%s", qPrintable(packed.error().toString()));
    m_packs = packed->packs;
    Result<Catalog> catalog = Catalog::open(packed->path);
    if (!catalog)
        qFatal("%s", qPrintable(catalog.error().toString()));
    return std::move(*catalog);
}

void TestPacks::addsRows()
{
    const Catalog catalog = with({ write(QStringLiteral("p.yaml"),
        head
            + "families: [{id: acme, title: Acme pages, seen: Pages, rank: 3, words: [acme]}]\n"
              "family: acme\n"
              "codes: [{code: A7, aliases: [\"page seven\"], numbers: [777], title: New office, meaning: The office is new, kind: info}]\n") });
    QCOMPARE(m_packs.size(), 1);
    QCOMPARE(linesOf(m_packs.first()), QStringList());
    QCOMPARE(m_packs.first().rows, 2);
    QCOMPARE(m_packs.first().overrides, 0);
    const auto entry = catalog.entry(QStringLiteral("acme:A7"));
    QVERIFY(entry);
    QCOMPARE(entry->title, QStringLiteral("New office"));
    for (const char *query : { "A7", "page seven", "777", "0x309", "acme:A7", "new office" }) {
        const QList<LookupHit> hits = catalog.lookup(QString::fromLatin1(query));
        QVERIFY2(!hits.isEmpty() && hits.first().summary.id == QLatin1String("acme:A7"), query);
    }
    QCOMPARE(catalog.codesOf(QStringLiteral("acme")).size(), 1);
    QVERIFY(catalog.entry(QStringLiteral("krb:24")));
}

void TestPacks::changesWhatItWritesAndNothingElse()
{
    const auto before = Catalog::open(m_knowledge.catalogPath())->entry(QStringLiteral("krb:24"));
    const Catalog catalog = with({ write(QStringLiteral("p.yaml"),
        head + "codes: [{code: \"24\", family: krb, aliases: [\"desk error 5\"], actions: [{who: helpdesk, do: Call the hotline}]}]\n"
               "causes: [{id: ticket.none, say: Please call the hotline}]\n") });
    QCOMPARE(linesOf(m_packs.first()), QStringList());
    QCOMPARE(m_packs.first().overrides, 2);
    const auto entry = catalog.entry(QStringLiteral("krb:24"));
    QVERIFY(entry);
    QCOMPARE(entry->actions, (QList<Step> { { QStringLiteral("helpdesk"), QStringLiteral("Call the hotline"), {} } }));
    QCOMPARE(entry->meaning, before->meaning);
    QCOMPARE(entry->symbols, before->symbols);
    QCOMPARE(entry->numbers, before->numbers);
    QCOMPARE(entry->seeAlso, before->seeAlso);
    QCOMPARE(entry->sources.size(), before->sources.size() + 1);
    QCOMPARE(catalog.lookup(QStringLiteral("desk error 5")).first().summary.id, QStringLiteral("krb:24"));
    QCOMPARE(catalog.lookup(QStringLiteral("KDC_ERR_PREAUTH_FAILED")).first().summary.id, QStringLiteral("krb:24"));
    QCOMPARE(catalog.lookup(QStringLiteral("KDC_ERR_PREAUTH_REQUIRED")).first().summary.id, QStringLiteral("krb:25"));
    const KnowledgeBase knowledge = catalog.knowledge();
    const CauseInfo *cause = knowledge.cause(QStringLiteral("ticket.none"));
    QVERIFY(cause != nullptr);
    QCOMPARE(cause->say, QStringLiteral("Please call the hotline"));
    QCOMPARE(cause->title, QStringLiteral("No ticket"));
    QCOMPARE(cause->evidence.size(), 1);
    QVERIFY(cause->prior == Prior::Usual);
}

void TestPacks::isShownAsTheCompanys()
{
    const Catalog catalog = with({ write(QStringLiteral("p.yaml"),
        head + "codes: [{code: \"24\", family: krb, title: Call us}]\n"
               "causes: [{id: ticket.none, say: Please call us}]\n") });
    QCOMPARE(catalog.entry(QStringLiteral("krb:24"))->pack, QStringLiteral("acme"));
    QCOMPARE(catalog.entry(QStringLiteral("krb:24"))->sources.first().title, QStringLiteral("Acme desk"));
    QCOMPARE(catalog.entry(QStringLiteral("krb:25"))->pack, QString());
    QCOMPARE(catalog.lookup(QStringLiteral("24")).first().summary.pack, QStringLiteral("acme"));
    const QList<CodeSummary> codes = catalog.codesOf(QStringLiteral("krb"));
    QCOMPARE(std::ranges::count(codes, QStringLiteral("acme"), &CodeSummary::pack), 1);
    QCOMPARE(catalog.knowledge().cause(QStringLiteral("ticket.none"))->pack, QStringLiteral("acme"));
    QCOMPARE(catalog.knowledge().company.titleOf(QStringLiteral("acme")), QStringLiteral("Acme desk"));
}

void TestPacks::saysWhoIsTheCompany()
{
    const Catalog catalog = with({ write(QStringLiteral("p.yaml"),
        head
            + "realms: [{realm: ACME.EXAMPLE, kind: own}, {realm: GATE.EXAMPLE, kind: proxy}]\n"
              "proxies: [{host: Proxy.Acme.example, port: 8080, realm: GATE.EXAMPLE}]\n"
              "pacAddresses: [\"http://pac.acme.example/p.pac\"]\n"
              "contacts: [{owner: AD admin, name: Directory, phone: \"+49 1\"}, {owner: network, mail: net@acme.example}]\n") });
    const KnowledgeBase knowledge = catalog.knowledge();
    QVERIFY(!knowledge.company.isEmpty());
    QCOMPARE(knowledge.company.ownRealms(), QStringList { QStringLiteral("ACME.EXAMPLE") });
    QVERIFY(knowledge.proxyRealms.contains(QStringLiteral("GATE.EXAMPLE")));
    QVERIFY(!knowledge.proxyRealms.contains(QStringLiteral("ACME.EXAMPLE")));
    QCOMPARE(knowledge.company.proxies().size(), 1);
    QCOMPARE(knowledge.company.proxies().first().host, QStringLiteral("proxy.acme.example"));
    QCOMPARE(knowledge.company.proxies().first().port, 8080);
    QCOMPARE(knowledge.company.pacAddresses(), QStringList { QStringLiteral("http://pac.acme.example/p.pac") });
    QCOMPARE(knowledge.company.contactsOf(QStringLiteral("AD admin")).size(), 1);
    QCOMPARE(knowledge.company.contactsOf(QStringLiteral("AD admin")).first().toString(), QStringLiteral("Directory, +49 1"));
    QVERIFY(knowledge.company.contactsOf(QStringLiteral("PKI")).isEmpty());
}

void TestPacks::isFoundByItsWords()
{
    const Catalog catalog = with({ write(QStringLiteral("p.yaml"), head + "synonyms: [{words: [zugang, password]}]\n") });
    QCOMPARE(linesOf(m_packs.first()), QStringList());
    const QList<LookupHit> hits = catalog.lookup(QStringLiteral("wrong zugang"));
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().summary.id, QStringLiteral("krb:24"));
}

void TestPacks::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");

    QTest::newRow("empty") << QByteArray() << "p.yaml:0:0: the file is empty";
    QTest::newRow("no YAML") << QByteArray("pack: [") << "p.yaml:1:1: this is no YAML: end of sequence flow not found";
    QTest::newRow("no head") << QByteArray("codes: []\n") << "p.yaml:1:1: the file does not say which pack it is";
    QTest::newRow("id with a path") << QByteArray("pack: {id: ../x, title: X}\n")
                                    << "p.yaml:1:12: the pack's id '../x' must be 1 to 63 small letters, digits and hyphens";
    QTest::newRow("no title") << QByteArray("pack: {id: x}\nrealms: []\n") << "p.yaml:1:7: the pack has no title";
    QTest::newRow("says nothing") << head << "p.yaml:1:1: the pack says nothing";
    QTest::newRow("unknown key") << head + "contact: []\n" << "p.yaml:2:1: the key 'contact' is not known here";
    QTest::newRow("realm in small letters")
        << head + "realms: [{realm: acme.example, kind: own}]\n"
        << "p.yaml:2:18: 'acme.example' is no realm; it is written in capitals, such as CORP.EXAMPLE.COM";
    QTest::newRow("realm without kind") << head + "realms: [{realm: ACME.EXAMPLE}]\n"
                                        << "p.yaml:2:10: the realm does not say its kind (own or proxy)";
    QTest::newRow("proxy without port") << head + "proxies: [{host: a.example}]\n" << "p.yaml:2:11: the proxy has no port";
    QTest::newRow("proxy's port") << head + "proxies: [{host: a.example, port: 70000}]\n"
                                  << "p.yaml:2:35: '70000' is no whole number from 1 to 65535";
    QTest::newRow("host with a path") << head + "proxies: [{host: a.example/x, port: 1}]\n"
                                      << "p.yaml:2:18: 'a.example/x' is no name of a host";
    QTest::newRow("PAC on this computer") << head + "pacAddresses: [\"file:///etc/passwd\"]\n"
                                          << "p.yaml:2:16: 'file:///etc/passwd' is no address that begins with http:// or https://";
    QTest::newRow("contact without owner") << head + "contacts: [{phone: \"1\"}]\n"
                                           << "p.yaml:2:12: the contact does not say for whom it stands ('owner')";
    QTest::newRow("contact that nobody can reach") << head + "contacts: [{owner: PKI, name: A}]\n"
                                                   << "p.yaml:2:12: the contact has neither phone nor mail nor address";
    QTest::newRow("owner unknown") << head + "contacts: [{owner: boss, phone: \"1\"}]\n" << "p.yaml:2:20: 'boss' is no value of 'owner'";
    QTest::newRow("link that runs something")
        << head + "sources: [{id: s, title: S, address: \"javascript:alert(1)\"}]\ncontacts: [{owner: PKI, phone: \"1\"}]\n"
        << "p.yaml:2:38: 'javascript:alert(1)' is no address that begins with http:// or https://";
    QTest::newRow("hidden characters")
        << head + "contacts: [{owner: PKI, phone: \"1\\e[2J\"}]\n"
        << "p.yaml:2:32: the text holds a character that cannot be seen or turns the direction of writing";
    QTest::newRow("text that turns round")
        << head + "contacts: [{owner: PKI, phone: \"1\\u202e2\"}]\n"
        << "p.yaml:2:32: the text holds a character that cannot be seen or turns the direction of writing";
    QTest::newRow("dead reference") << head + "codes: [{code: \"24\", family: krb, seeAlso: [\"krb:99\"]}]\n"
                                    << "p.yaml:2:45: there is no code 'krb:99'";
    QTest::newRow("row twice") << head + "codes: [{code: \"24\", family: krb, title: A}, {code: \"24\", family: krb, title: B}]\n"
                               << "p.yaml:2:53: the code 'krb:24' is here a second time; the first is in p.yaml, line 2, column 16";
    QTest::newRow("new row without texts") << head + "codes: [{code: \"1\", family: zen, title: A}]\n"
                                           << "p.yaml:2:9: zen:1 lacks meaning, when, causes, actions, verify, kind, which every row of its family has";
    QTest::newRow("cause that nothing reaches")
        << head
            + "causes: [{id: acme.x, title: A, summary: B, owner: PKI, prior: rare, remedy: [{do: C}], say: D, escalate: E, verify: [{do: F}]}]\n"
        << "p.yaml:2:10: nothing speaks for acme.x, so it can never be reached";
    QTest::newRow("finding without a value that is needed")
        << head
            + "findings: [{id: klist.tgt, values: [{id: present, text: A, base: 0.5}, {id: gone, text: B, base: 0.5}]}]\n"
        << "p.yaml:0:0: this pack changes what other knowledge needs: klist.tgt has no value 'absent'";
    QTest::newRow("bases that do not sum to one")
        << head
            + "findings: [{id: klist.tgt, values: [{id: present, text: A, base: 0.5}, {id: absent, text: B, base: 0.4}]}]\n"
        << "p.yaml:2:36: the base rates of klist.tgt sum to 0.9, not to 1";
}

void TestPacks::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    const QStringList lines = linesOf(check(text));
    QVERIFY2(lines.contains(problem), qPrintable(lines.join(u'\n')));
}

void TestPacks::keepsToItsCaps()
{
    const QByteArray contact = "  - {owner: PKI, phone: \"1\"}\n";
    QVERIFY(check(head + "contacts:\n" + contact.repeated(limits::maxPackContacts)).isUsed());
    QVERIFY(!check(head + "contacts:\n" + contact.repeated(limits::maxPackContacts + 1)).isUsed());

    QByteArray realms;
    QByteArray proxies;
    for (int i = 0; i < limits::maxPackRealms; ++i)
        realms += "  - {realm: R" + QByteArray::number(i) + ".EXAMPLE, kind: own}\n";
    for (int i = 0; i < limits::maxPackProxies; ++i)
        proxies += "  - {host: p" + QByteArray::number(i) + ".example, port: 80}\n";
    QVERIFY(check(head + "realms:\n" + realms + "proxies:\n" + proxies).isUsed());
    QVERIFY(!check(head + "realms:\n" + realms + "  - {realm: ONE.MORE, kind: own}\n").isUsed());
    QVERIFY(!check(head + "proxies:\n" + proxies + "  - {host: one.more, port: 80}\n").isUsed());

    const QByteArray sound = head + "contacts:\n" + contact;
    QVERIFY(check(sound + QByteArray(limits::maxPackBytes - sound.size(), '#')).isUsed());
    const PackInfo large = check(sound + QByteArray(limits::maxPackBytes - sound.size() + 1, '#'));
    QVERIFY(!large.isUsed());
    QVERIFY(large.problems.first().kind == ErrorKind::TooLarge);

    const QByteArray deep = head + "contacts: " + QByteArray(100'000, '[') + "\n";
    QVERIFY(!check(deep).isUsed());
    QVERIFY(!check(QByteArray(100'000, '{')).isUsed());
}

void TestPacks::installsNoMoreThanAreRead()
{
    const PackFolders folders { m_folder->filePath(QStringLiteral("user")), {}, m_folder->filePath(QStringLiteral("cache")) };
    const auto add = [&](int number) {
        const QByteArray id = "p" + QByteArray::number(number);
        return addPack(m_knowledge.catalogPath(),
            write(QStringLiteral("one.yaml"), "pack: {id: " + id + ", title: T}\ncontacts: [{owner: PKI, phone: \"1\"}]\n"), folders);
    };
    for (int i = 0; i < limits::maxPacks; ++i)
        QVERIFY(add(i));
    const Result<PackInfo> oneMore = add(limits::maxPacks);
    QVERIFY(!oneMore && oneMore.error().kind == ErrorKind::TooLarge);
    QVERIFY(add(0)); // in place of the one with its id
    QCOMPARE(installedPacks(folders).size(), limits::maxPacks);
}

void TestPacks::aBrokenPackStaysOutAlone()
{
    const QString broken = write(QStringLiteral("a.yaml"), "pack: {id: broken, title: B}\ncodes: [{code: \"24\", family: krb, title: B, seeAlso: [\"krb:99\"]}]\n");
    const QString sound = write(QStringLiteral("b.yaml"), head + "codes: [{code: \"25\", family: krb, title: Mine}]\n");
    const Catalog catalog = with({ broken, sound, m_folder->filePath(QStringLiteral("absent.yaml")) });
    QCOMPARE(m_packs.size(), 3);
    QVERIFY(!m_packs[0].isUsed());
    QVERIFY(m_packs[1].isUsed());
    QVERIFY(!m_packs[2].isUsed());
    QCOMPARE(catalog.entry(QStringLiteral("krb:24"))->title, QString());
    QCOMPARE(catalog.entry(QStringLiteral("krb:25"))->title, QStringLiteral("Mine"));
    const QList<PackInfo> kept = catalog.knowledge().company.packs;
    QCOMPARE(kept.size(), 3);
    QCOMPARE(linesOf(kept[0]), (QStringList { QStringLiteral("a.yaml:2:55: there is no code 'krb:99'") }));
    QCOMPARE(catalog.knowledge().company.titleOf(QStringLiteral("acme")), QStringLiteral("Acme desk"));
}

void TestPacks::mayBuildUponAnotherPack()
{
    const QString first = write(QStringLiteral("a.yaml"),
        head + "families: [{id: acme, title: A, seen: B, rank: 9}]\ncodes: [{code: A1, family: acme, title: A, meaning: B}]\n");
    const QString second = write(QStringLiteral("b.yaml"), "pack: {id: more, title: M}\ncodes: [{code: \"24\", family: krb, seeAlso: [\"acme:A1\"]}]\n");
    const Catalog catalog = with({ first, second });
    QVERIFY2(m_packs[1].isUsed(), qPrintable(linesOf(m_packs[1]).join(u'\n')));
    QVERIFY(catalog.entry(QStringLiteral("krb:24"))->seeAlso.contains(QStringLiteral("acme:A1")));
}

void TestPacks::laterPacksOverrideEarlierOnes()
{
    const QString first = write(QStringLiteral("a.yaml"), head + "codes: [{code: \"24\", family: krb, title: First, raisedBy: Us}]\n");
    const QString second = write(QStringLiteral("b.yaml"), "pack: {id: more, title: M}\ncodes: [{code: \"24\", family: krb, title: Second}]\n");
    const auto entry = with({ first, second }).entry(QStringLiteral("krb:24"));
    QCOMPARE(entry->title, QStringLiteral("Second"));
    QCOMPARE(entry->raisedBy, QStringLiteral("Us"));
    QCOMPARE(entry->pack, QStringLiteral("more"));
}

void TestPacks::theAdministratorsHaveTheLastWord()
{
    const PackFolders folders { m_folder->filePath(QStringLiteral("user")), { m_folder->filePath(QStringLiteral("all")) },
        m_folder->filePath(QStringLiteral("cache")) };
    write(QStringLiteral("user/mine.yaml"), head + "codes: [{code: \"24\", family: krb, title: Mine}]\n");
    write(QStringLiteral("all/theirs.yaml"), head + "codes: [{code: \"24\", family: krb, title: Theirs}]\n");
    const QList<PackFile> files = installedPacks(folders);
    QCOMPARE(files.size(), 2);
    const Result<PackedCatalog> packed = catalogWithPacks(m_knowledge.catalogPath(), files, folders.cache);
    QVERIFY(packed);
    QVERIFY(!packed->packs[0].isUsed());
    QVERIFY(packed->packs[0].problems.first().kind == ErrorKind::Conflict);
    QVERIFY(packed->packs[1].isUsed());
    QVERIFY(packed->packs[1].ofAdministrators);
    QCOMPARE(Catalog::open(packed->path)->entry(QStringLiteral("krb:24"))->title, QStringLiteral("Theirs"));

    const Result<PackInfo> again = addPack(m_knowledge.catalogPath(), files[0].path, folders);
    QVERIFY(!again && again.error().kind == ErrorKind::Refused);
    QFile::remove(files[0].path);
    const Outcome removed = removePack(QStringLiteral("acme"), folders);
    QVERIFY(!removed && removed.error().kind == ErrorKind::Refused);
    QVERIFY(QFile::exists(files[1].path));
}

void TestPacks::isInstalledAndRemovedWithoutTrace()
{
    const PackFolders folders { m_folder->filePath(QStringLiteral("user")), {}, m_folder->filePath(QStringLiteral("cache")) };
    const QString file = write(QStringLiteral("handed over.yaml"), head + "codes: [{code: \"24\", family: krb, title: Mine}]\n");
    const Result<PackInfo> added = addPack(m_knowledge.catalogPath(), file, folders);
    QVERIFY(added && added->isUsed());
    QCOMPARE(installedPacks(folders).size(), 1);
    QCOMPARE(installedPacks(folders).first().path, folders.user + QStringLiteral("/acme.yaml"));

    // A newer one takes its place.
    write(QStringLiteral("handed over.yaml"), head + "codes: [{code: \"24\", family: krb, title: Newer}]\n");
    QVERIFY(addPack(m_knowledge.catalogPath(), file, folders));
    QCOMPARE(installedPacks(folders).size(), 1);
    {
        const Result<PackedCatalog> packed = catalogWithPacks(m_knowledge.catalogPath(), installedPacks(folders), folders.cache);
        QVERIFY(packed);
        QCOMPARE(Catalog::open(packed->path)->entry(QStringLiteral("krb:24"))->title, QStringLiteral("Newer"));
    }
    QVERIFY(!QDir(folders.cache).isEmpty());

    QVERIFY(removePack(QStringLiteral("acme"), folders));
    QVERIFY(QDir(folders.user).isEmpty());
    QVERIFY(QDir(folders.cache).isEmpty());
    const Result<PackedCatalog> bare = catalogWithPacks(m_knowledge.catalogPath(), installedPacks(folders), folders.cache);
    QVERIFY(bare);
    QCOMPARE(bare->path, m_knowledge.catalogPath());
    const Outcome again = removePack(QStringLiteral("acme"), folders);
    QVERIFY(!again && again.error().kind == ErrorKind::NotFound);
}

void TestPacks::isNotInstalledWithProblems()
{
    const PackFolders folders { m_folder->filePath(QStringLiteral("user")), {}, m_folder->filePath(QStringLiteral("cache")) };
    const Result<PackInfo> added = addPack(m_knowledge.catalogPath(), write(QStringLiteral("p.yaml"), head), folders);
    QVERIFY(added && !added->isUsed());
    QVERIFY(!QFileInfo::exists(folders.user));
}

void TestPacks::leavesTheBaseAlone()
{
    const auto bytes = [this] {
        QFile file(m_knowledge.catalogPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    (void)with({ write(QStringLiteral("p.yaml"), head + "codes: [{code: \"24\", family: krb, title: Mine}]\n") });
    QCOMPARE(bytes(), before);
    QVERIFY(!before.isEmpty());
}

void TestPacks::isMadeOnce()
{
    const QString path = write(QStringLiteral("p.yaml"), head + "codes: [{code: \"24\", family: krb, title: One}]\n");
    const QString first = with({ path }).path();
    const QDateTime made = QFileInfo(first).lastModified();
    QCOMPARE(with({ path }).path(), first);
    QCOMPARE(QFileInfo(first).lastModified(), made);
    QVERIFY(m_packs.first().isUsed());
    write(QStringLiteral("p.yaml"), head + "codes: [{code: \"24\", family: krb, title: Two}]\n");
    const Catalog changed = with({ path });
    QVERIFY(changed.path() != first);
    QCOMPARE(changed.entry(QStringLiteral("krb:24"))->title, QStringLiteral("Two"));
}

void TestPacks::theExampleIsSound()
{
    QFile file(QStringLiteral(KERBSCOPE_SOURCE_DIR "/resources/packs/example.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<PackedCatalog> packed = catalogWithPacks(QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/catalog.sqlite"),
        { { file.fileName(), false } }, m_folder->filePath(QStringLiteral("cache")));
    QVERIFY(packed);
    QCOMPARE(linesOf(packed->packs.first()), QStringList());
    const Result<Catalog> catalog = Catalog::open(packed->path);
    QVERIFY(catalog);
    QCOMPARE(catalog->lookup(QStringLiteral("E17")).first().summary.id, QStringLiteral("contoso:E-PROXY-17"));
    QCOMPARE(catalog->lookup(QStringLiteral("471000")).first().summary.pack, QStringLiteral("contoso"));
    QCOMPARE(catalog->lookup(QStringLiteral("0x18")).first().summary.id, QStringLiteral("krb:24"));
    QVERIFY(catalog->knowledge().cause(QStringLiteral("contoso.new-site")) != nullptr);
    QVERIFY(catalog->knowledge().company.contactsOf(QStringLiteral("proxy admin")).size() == 1);
}

QTEST_GUILESS_MAIN(TestPacks)
#include "tst_packs.moc"
