// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/asrequest.h"

#include <QDateTime>

#ifdef KERBSCOPE_WITH_TASN1
#include <libtasn1.h>

extern "C" const asn1_static_node kerbscope_asn1[];
#endif

namespace kerbscope {

#ifdef KERBSCOPE_WITH_TASN1

namespace {

constexpr int kerberosVersion = 5;
constexpr int messageTypeAsReq = 10;
constexpr int nameTypePrincipal = 1; // NT-PRINCIPAL
constexpr int nameTypeService = 2;   // NT-SRV-INST
constexpr int nameTypeWellKnown = 11; // NT-WELLKNOWN, RFC 6111
constexpr quint32 windowsOptions = 0x4081'0010; // forwardable renewable canonicalize renewable-ok

/// Owns a libtasn1 tree.
class Asn1Value
{
public:
    Asn1Value() = default;
    Asn1Value(const Asn1Value &) = delete;
    Asn1Value &operator=(const Asn1Value &) = delete;
    ~Asn1Value() { asn1_delete_structure(&m_node); }
    asn1_node *address() { return &m_node; }
    asn1_node node() const { return m_node; }

private:
    asn1_node m_node = nullptr;
};

/// Writes fields and remembers the first failure.
class Writer
{
public:
    explicit Writer(asn1_node node)
        : m_node(node)
    {
    }
    void bytes(const QByteArray &field, const QByteArray &value)
    {
        keep(asn1_write_value(m_node, field.constData(), value.constData(), static_cast<int>(value.size())));
    }
    void bits(const QByteArray &field, const QByteArray &value, int count)
    {
        keep(asn1_write_value(m_node, field.constData(), value.constData(), count));
    }
    void number(const QByteArray &field, qint64 value)
    {
        const QByteArray text = QByteArray::number(value);
        keep(asn1_write_value(m_node, field.constData(), text.constData(), 0));
    }
    void addElement(const QByteArray &field) { keep(asn1_write_value(m_node, field.constData(), "NEW", 1)); }
    void name(const QByteArray &field, int type, const QStringList &components)
    {
        number(field + ".name-type", type);
        for (qsizetype i = 0; i < components.size(); ++i) {
            addElement(field + ".name-string");
            bytes(field + ".name-string.?LAST", components[i].toUtf8());
        }
    }
    int status() const { return m_status; }

private:
    void keep(int status)
    {
        if (m_status == ASN1_SUCCESS)
            m_status = status;
    }
    asn1_node m_node;
    int m_status = ASN1_SUCCESS;
};

Error asn1Error(int status)
{
    return Error { ErrorKind::Malformed, QStringLiteral("the request cannot be encoded (%1)").arg(QString::fromLatin1(asn1_strerror(status))) };
}

} // namespace

Result<QByteArray> encodeAsRequest(const Principal &user, quint32 nonce, qint64 tillSecondsSinceEpoch)
{
    Asn1Value definitions;
    Asn1Value request;
    int status = asn1_array2tree(kerbscope_asn1, definitions.address(), nullptr);
    if (status == ASN1_SUCCESS)
        status = asn1_create_element(definitions.node(), "KERBSCOPE.AS-REQ", request.address());
    if (status != ASN1_SUCCESS)
        return asn1Error(status);

    const QByteArray till = QDateTime::fromSecsSinceEpoch(tillSecondsSinceEpoch, Qt::UTC).toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
    QByteArray options(4, Qt::Uninitialized);
    for (int i = 0; i < 4; ++i)
        options[i] = static_cast<char>(windowsOptions >> (24 - 8 * i));
    Writer writer(request.node());
    writer.number("pvno", kerberosVersion);
    writer.number("msg-type", messageTypeAsReq);
    writer.bits("req-body.kdc-options", options, 32);
    const bool wellKnown = user.components.value(0) == QLatin1String("WELLKNOWN");
    writer.name("req-body.cname", wellKnown ? nameTypeWellKnown : nameTypePrincipal, user.components);
    writer.bytes("req-body.realm", user.realm.toUtf8());
    writer.name("req-body.sname", nameTypeService, { QStringLiteral("krbtgt"), user.realm });
    writer.bytes("req-body.till", till);
    writer.bytes("req-body.rtime", till);
    writer.number("req-body.nonce", nonce & 0x7FFF'FFFF);
    for (const int etype : { 18, 17 }) {
        writer.addElement("req-body.etype");
        writer.number("req-body.etype.?LAST", etype);
    }
    if (writer.status() != ASN1_SUCCESS)
        return asn1Error(writer.status());

    int length = 0;
    asn1_der_coding(request.node(), "", nullptr, &length, nullptr);
    QByteArray der(length, Qt::Uninitialized);
    status = asn1_der_coding(request.node(), "", der.data(), &length, nullptr);
    if (status != ASN1_SUCCESS)
        return asn1Error(status);
    der.truncate(length);
    return der;
}

#else

Result<QByteArray> encodeAsRequest(const Principal &, quint32, qint64)
{
    return Error { ErrorKind::Unsupported, QStringLiteral("this build cannot ask KDCs (libtasn1 is off)") };
}

#endif

} // namespace kerbscope
