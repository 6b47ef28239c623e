// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/negotiatetoken.h"

#include "core/probes/apart.h"

#include <QStringList>

#ifdef KERBSCOPE_WITH_GSSAPI
#include <gssapi/gssapi.h>
#endif

namespace kerbscope {

#ifdef KERBSCOPE_WITH_GSSAPI

namespace {

/// The library's words on one status.
QString statusWords(OM_uint32 status, int kind, gss_OID mechanism)
{
    QStringList parts;
    OM_uint32 more = 0;
    do {
        OM_uint32 minor = 0;
        gss_buffer_desc text = GSS_C_EMPTY_BUFFER;
        if (GSS_ERROR(gss_display_status(&minor, status, kind, mechanism, &more, &text)))
            break;
        parts << QString::fromUtf8(static_cast<const char *>(text.value), static_cast<qsizetype>(text.length));
        gss_release_buffer(&minor, &text);
    } while (more != 0 && parts.size() < 8);
    return parts.join(QStringLiteral("; "));
}

NegotiateToken makeToken(const QByteArray &target)
{
    // SPNEGO, 1.3.6.1.5.5.2 (RFC 4178).
    static char spnegoBytes[] = "\x2b\x06\x01\x05\x05\x02";
    gss_OID_desc spnego = { 6, spnegoBytes };
    NegotiateToken token;
    OM_uint32 minor = 0;
    gss_name_t name = GSS_C_NO_NAME;
    QByteArray copy = target;
    gss_buffer_desc written = { static_cast<size_t>(copy.size()), copy.data() };
    OM_uint32 major = gss_import_name(&minor, &written, GSS_C_NT_HOSTBASED_SERVICE, &name);
    if (GSS_ERROR(major)) {
        token.problem = statusWords(major, GSS_C_GSS_CODE, GSS_C_NO_OID);
        return token;
    }
    gss_ctx_id_t context = GSS_C_NO_CONTEXT;
    gss_buffer_desc output = GSS_C_EMPTY_BUFFER;
    major = gss_init_sec_context(&minor, GSS_C_NO_CREDENTIAL, &context, name, &spnego, 0, GSS_C_INDEFINITE, GSS_C_NO_CHANNEL_BINDINGS, GSS_C_NO_BUFFER, nullptr,
        &output, nullptr, nullptr);
    if (GSS_ERROR(major))
        token.problem = statusWords(minor, GSS_C_MECH_CODE, &spnego);
    else
        token.base64 = QByteArray(static_cast<const char *>(output.value), static_cast<qsizetype>(output.length)).toBase64();
    OM_uint32 ignored = 0;
    gss_release_buffer(&ignored, &output);
    gss_release_name(&ignored, &name);
    if (context != GSS_C_NO_CONTEXT)
        gss_delete_sec_context(&ignored, &context, GSS_C_NO_BUFFER);
    return token;
}

} // namespace

NegotiateToken makeNegotiateToken(const QString &host, const Deadline &deadline)
{
    const auto made = runApart([target = "HTTP@" + host.toLower().toUtf8()] { return makeToken(target); }, deadline);
    return made.value_or(NegotiateToken { {}, QStringLiteral("no ticket came in time") });
}

#else

NegotiateToken makeNegotiateToken(const QString &, const Deadline &)
{
    return { {}, QStringLiteral("this build has no GSS-API to make a token with") };
}

#endif

} // namespace kerbscope
