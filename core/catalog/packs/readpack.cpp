// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/packs/readpack.h"

#include "core/base/limits.h"
#include "core/catalog/checkknowledge.h"
#include "core/catalog/readknowledge.h"

#include <QRegularExpression>
#include <QUrl>

namespace kerbscope {

namespace {

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

bool isRealm(const QString &name)
{
    static const QRegularExpression realm(QStringLiteral("^[A-Z0-9_-]+(\\.[A-Z0-9_-]+)*$"));
    return realm.match(name).hasMatch();
}

bool isHost(const QString &name)
{
    static const QRegularExpression host(QStringLiteral("^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"));
    return host.match(name).hasMatch();
}

/// Rows of one of the company's lists, no more than `most`.
QList<const YamlNode *> cappedRows(FieldReader &fields, const QString &key, qsizetype most)
{
    QList<const YamlNode *> rows = fields.rows(key);
    if (rows.size() > most) {
        fields.problems().add(QStringLiteral("'%1' has %2 rows, at most %3 are allowed").arg(key).arg(rows.size()).arg(most),
            fields.places().of(key));
        rows.resize(most);
    }
    return rows;
}

void readHead(FieldReader &root, PackInfo &info)
{
    const QString key = QStringLiteral("pack");
    const YamlNode *node = root.node(key);
    if (node == nullptr || !node->isMapping()) {
        root.problems().add(QStringLiteral("the file does not say which pack it is"),
            node != nullptr ? node->where : root.places().self,
            QStringLiteral("A pack begins with 'pack:' and id, title and version below it."));
        return;
    }
    FieldReader head(*node, root.problems(), root.places(), key);
    info.id = head.text(QStringLiteral("id"));
    info.title = head.text(QStringLiteral("title"));
    info.version = head.text(QStringLiteral("version"));
    static const QRegularExpression idForm(QStringLiteral("^[a-z0-9][a-z0-9-]{0,62}$"));
    if (!idForm.match(info.id).hasMatch())
        root.problems().add(QStringLiteral("the pack's id '%1' must be 1 to 63 small letters, digits and hyphens").arg(info.id),
            root.places().of(head.pathOf(QStringLiteral("id"))));
    if (info.title.isEmpty())
        root.problems().add(QStringLiteral("the pack has no title"), node->where);
    head.finish();
}

void readRealms(FieldReader &root, PackInfo &info)
{
    static const WordTable<bool> kinds { { QStringLiteral("own"), false }, { QStringLiteral("proxy"), true } };
    for (const YamlNode *row : cappedRows(root, QStringLiteral("realms"), limits::maxPackRealms)) {
        Places places { row->where, {} };
        FieldReader fields(*row, root.problems(), places);
        CompanyRealm realm;
        realm.realm = fields.text(QStringLiteral("realm"));
        const std::optional<bool> ofProxy = fields.word(QStringLiteral("kind"), kinds);
        realm.ofProxy = ofProxy.value_or(false);
        if (!isRealm(realm.realm))
            root.problems().add(QStringLiteral("'%1' is no realm; it is written in capitals, such as CORP.EXAMPLE.COM").arg(realm.realm),
                places.of(QStringLiteral("realm")));
        if (!places.has(QStringLiteral("kind")))
            root.problems().add(QStringLiteral("the realm does not say its kind (own or proxy)"), places.self);
        fields.finish();
        info.realms << realm;
    }
}

void readProxies(FieldReader &root, PackInfo &info)
{
    constexpr qint64 highestPort = 65535;
    for (const YamlNode *row : cappedRows(root, QStringLiteral("proxies"), limits::maxPackProxies)) {
        Places places { row->where, {} };
        FieldReader fields(*row, root.problems(), places);
        CompanyProxy proxy;
        proxy.host = fields.text(QStringLiteral("host")).toLower();
        proxy.port = static_cast<int>(fields.number(QStringLiteral("port"), 1, highestPort).value_or(0));
        proxy.realm = fields.text(QStringLiteral("realm"));
        if (!isHost(proxy.host))
            root.problems().add(QStringLiteral("'%1' is no name of a host").arg(proxy.host), places.of(QStringLiteral("host")));
        if (!places.has(QStringLiteral("port")))
            root.problems().add(QStringLiteral("the proxy has no port"), places.self);
        if (!proxy.realm.isEmpty() && !isRealm(proxy.realm))
            root.problems().add(QStringLiteral("'%1' is no realm; it is written in capitals, such as CORP.EXAMPLE.COM").arg(proxy.realm),
                places.of(QStringLiteral("realm")));
        fields.finish();
        info.proxies << proxy;
    }
}

void readContacts(FieldReader &root, PackInfo &info)
{
    for (const YamlNode *row : cappedRows(root, QStringLiteral("contacts"), limits::maxPackContacts)) {
        Places places { row->where, {} };
        FieldReader fields(*row, root.problems(), places);
        CompanyContact contact;
        contact.owner = readWho(fields, QStringLiteral("owner"));
        contact.name = fields.text(QStringLiteral("name"));
        contact.phone = fields.text(QStringLiteral("phone"));
        contact.mail = fields.text(QStringLiteral("mail"));
        contact.address = fields.text(QStringLiteral("address"));
        contact.hours = fields.text(QStringLiteral("hours"));
        contact.note = fields.text(QStringLiteral("note"));
        if (!places.has(QStringLiteral("owner")))
            root.problems().add(QStringLiteral("the contact does not say for whom it stands ('owner')"), places.self);
        if (contact.phone.isEmpty() && contact.mail.isEmpty() && contact.address.isEmpty())
            root.problems().add(QStringLiteral("the contact has neither phone nor mail nor address"), places.self);
        if (!contact.address.isEmpty() && !isWebAddress(contact.address))
            root.problems().add(QStringLiteral("'%1' is no address that begins with http:// or https://").arg(contact.address),
                places.of(QStringLiteral("address")));
        fields.finish();
        info.contacts << contact;
    }
}

void readPacAddresses(FieldReader &root, PackInfo &info)
{
    const QString key = QStringLiteral("pacAddresses");
    info.pacAddresses = root.texts(key);
    if (info.pacAddresses.size() > limits::maxPackProxies)
        root.problems().add(QStringLiteral("'%1' has more than %2 rows").arg(key).arg(limits::maxPackProxies), root.places().of(key));
    for (qsizetype i = 0; i < info.pacAddresses.size(); ++i) {
        if (!isWebAddress(info.pacAddresses[i]))
            root.problems().add(QStringLiteral("'%1' is no address that begins with http:// or https://").arg(info.pacAddresses[i]),
                root.places().of(QStringLiteral("%1/%2").arg(key).arg(i)));
    }
}

/// Addresses of sources become links, so they lead to the web and nowhere else.
void checkSourceAddresses(const KnowledgeDraft &knowledge, Problems &problems)
{
    for (const SourceDraft &row : knowledge.sources) {
        if (!row.source.address.isEmpty() && !isWebAddress(row.source.address))
            problems.add(QStringLiteral("'%1' is no address that begins with http:// or https://").arg(row.source.address),
                row.places.of(QStringLiteral("address")));
    }
}

/// The pack is the source of what it says; a source of its own that a row names comes after it.
void addPackAsSource(PackDraft &pack)
{
    const SourceRef source { sourceOfPack(pack.info.id), pack.info.title, {}, {} };
    for (CodeDraft &row : pack.knowledge.codes) {
        row.entry.sources.prepend(source);
        row.entry.pack = pack.info.id;
    }
    for (CauseDraft &row : pack.knowledge.causes) {
        row.cause.sources.prepend(source.id);
        row.cause.pack = pack.info.id;
    }
    for (FindingDraft &row : pack.knowledge.findings)
        row.finding.pack = pack.info.id;
    for (FamilyDraft &row : pack.knowledge.families)
        row.family.pack = pack.info.id;
    for (ProxyRealmDraft &row : pack.knowledge.proxyRealms)
        row.sources.prepend(source.id);
    pack.knowledge.sources.prepend({ source, {} });
}

int rowsOf(const KnowledgeDraft &draft)
{
    return static_cast<int>(draft.families.size() + draft.codes.size() + draft.findings.size() + draft.causes.size()
        + draft.synonyms.size() + draft.proxyRealms.size());
}

} // namespace

QString sourceOfPack(const QString &packId) { return QStringLiteral("pack-") + packId; }

PackDraft readPack(const QByteArray &bytes, const QString &name, Problems &problems)
{
    PackDraft pack;
    if (bytes.size() > limits::maxPackBytes) {
        problems.add({ ErrorKind::TooLarge, QStringLiteral("the pack has more than %1 bytes").arg(limits::maxPackBytes),
            { name, {}, {}, {} }, QStringLiteral("Make two packs of it.") });
        return pack;
    }
    const Result<YamlNode> root = readYaml(bytes, name);
    if (!root) {
        problems.add(root.error());
        return pack;
    }
    if (!root->isMapping()) {
        problems.add(QStringLiteral("the file must be a mapping that begins with 'pack:'"), root->where);
        return pack;
    }
    Places places { root->where, {} };
    FieldReader fields(*root, problems, places);
    readHead(fields, pack.info);
    readRealms(fields, pack.info);
    readProxies(fields, pack.info);
    readPacAddresses(fields, pack.info);
    readContacts(fields, pack.info);
    readKnowledgeLists(fields, *root, pack.knowledge, problems);
    fields.finish();

    pack.info.rows = rowsOf(pack.knowledge);
    if (pack.info.rows == 0 && pack.info.realms.isEmpty() && pack.info.proxies.isEmpty() && pack.info.pacAddresses.isEmpty()
        && pack.info.contacts.isEmpty() && problems.isEmpty())
        problems.add(QStringLiteral("the pack says nothing"), root->where);
    checkSourceAddresses(pack.knowledge, problems);
    const KnowledgeIndex ids(pack.knowledge, problems); // complains about ids that are there twice
    addPackAsSource(pack);
    return pack;
}

} // namespace kerbscope
