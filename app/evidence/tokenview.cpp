// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence/tokenview.h"

#include "app/presentation/icon.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/labels.h"
#include "core/evidence/tokenlimits.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

void add(QTreeWidgetItem *parent, const QString &what, const QString &value)
{
    if (!value.isEmpty())
        new QTreeWidgetItem(parent, { what, value });
}

QString wrappingOf(const SecurityToken &token)
{
    switch (token.wrapping) {
    case TokenWrapping::None:
        return TokenView::tr("none: a bare message");
    case TokenWrapping::Spnego:
        return TokenView::tr("SPNEGO, first token");
    case TokenWrapping::SpnegoResponse:
        return TokenView::tr("SPNEGO, answer");
    case TokenWrapping::GssKerberos:
        return TokenView::tr("Kerberos without SPNEGO");
    }
    return {};
}

void addNtlm(QTreeWidgetItem *parent, const NtlmMessage &ntlm)
{
    static const char *const names[] = { QT_TRANSLATE_NOOP("kerbscope::ui::TokenView", "NEGOTIATE (1)"), QT_TRANSLATE_NOOP("kerbscope::ui::TokenView", "CHALLENGE (2)"),
        QT_TRANSLATE_NOOP("kerbscope::ui::TokenView", "AUTHENTICATE (3)") };
    auto *item = new QTreeWidgetItem(parent, { TokenView::tr("NTLM message"), TokenView::tr(names[std::clamp(ntlm.type, 1, 3) - 1]) });
    add(item, TokenView::tr("User"), ntlm.user);
    add(item, TokenView::tr("Domain"), ntlm.domain);
    add(item, TokenView::tr("Workstation"), ntlm.workstation);
    add(item, TokenView::tr("DNS domain"), ntlm.dnsDomain);
    add(item, TokenView::tr("DNS name of the computer"), ntlm.dnsComputer);
    add(item, TokenView::tr("Flags"), QStringLiteral("0x%1").arg(ntlm.flags, 8, 16, QLatin1Char('0')));
}

void addKerberos(QTreeWidgetItem *parent, const KrbMessage &message)
{
    auto *item = new QTreeWidgetItem(parent, { TokenView::tr("Kerberos message"), toString(message.type) });
    if (message.ticket) {
        add(item, TokenView::tr("Service"), message.ticket->server.toString());
        if (message.ticket->etype)
            add(item, TokenView::tr("Ticket encryption"), message.ticket->etype->name());
        if (message.ticket->kvno)
            add(item, TokenView::tr("Version of the service's key"), QString::number(*message.ticket->kvno));
        add(item, TokenView::tr("Size of the ticket's sealed part"), TokenView::tr("%n bytes", nullptr, static_cast<int>(message.ticket->cipherBytes)));
    }
    if (message.errorCode)
        add(item, TokenView::tr("Error"), QString::number(*message.errorCode));
}

} // namespace

QString TokenView::verdict(const HttpAuth &signOn)
{
    bool ntlm = false;
    bool kerberos = false;
    bool negotiateOffered = false;
    qsizetype largest = 0;
    for (const HttpToken &token : signOn.tokens) {
        if (!token.token)
            continue;
        ntlm = ntlm || token.token->isNtlm();
        kerberos = kerberos || token.token->isKerberos();
        largest = std::max(largest, token.token->size);
    }
    for (const HttpOffer &offer : signOn.offers)
        negotiateOffered = negotiateOffered || offer.schemes.contains(QStringLiteral("Negotiate"), Qt::CaseInsensitive);
    const bool damaged = std::ranges::any_of(signOn.tokens, [](const HttpToken &token) { return token.damage.has_value(); });

    QStringList sentences;
    if (ntlm && kerberos)
        sentences << tr("First NTLM was sent, then Kerberos.");
    else if (ntlm)
        sentences << tr("This is NTLM, not Kerberos.");
    else if (kerberos)
        sentences << tr("This is Kerberos.");
    else if (!signOn.tokens.isEmpty() && !damaged)
        sentences << tr("A token is there, but neither Kerberos nor NTLM.");
    else if (signOn.tokens.isEmpty())
        sentences << tr("No token was sent.");
    if (damaged)
        sentences << tr("A token is damaged; the tree says where.");
    if (!signOn.offers.isEmpty() && !negotiateOffered)
        sentences << tr("Negotiate is not offered, so Kerberos cannot be used here.");
    if (largest > largeTokenBytes)
        sentences << tr("The token is larger than many servers take.");
    if (signOn.basicPasswordSeen)
        sentences << tr("A password was sent with the Basic scheme; it was not read.");
    return sentences.join(u' ');
}

TokenView::TokenView(const HttpAuth &signOn, QWidget *parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget)
{
    QLabel *words = plainLabel(verdict(signOn), TextStyle::Headline);
    words->setWordWrap(true);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({ tr("What"), tr("Value") });
    m_tree->setAccessibleName(tr("Headers and tokens"));
    m_tree->header()->setAccessibleName(tr("Headings of the tree"));
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    fill(signOn);
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(true);
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceM);
    column->addWidget(words);
    column->addWidget(m_tree, 1);
}

void TokenView::fill(const HttpAuth &signOn)
{
    for (const HttpRequestLine &request : signOn.requests) {
        auto *item = new QTreeWidgetItem(m_tree, { tr("Request"), tr("%1 %2").arg(request.method, request.target) });
        item->setIcon(0, themedIcon(Icon::Forward, Role::Muted));
    }
    for (const HttpOffer &offer : signOn.offers) {
        auto *item = new QTreeWidgetItem(m_tree,
            { offer.fromProxy ? tr("The proxy offers") : tr("The server offers"), offer.schemes.join(QStringLiteral(", ")) });
        item->setIcon(0, themedIcon(Icon::Info, Role::Info));
    }
    for (const HttpToken &token : signOn.tokens) {
        auto *item = new QTreeWidgetItem(m_tree, { toString(token.header), token.scheme });
        if (token.line > 0)
            add(item, tr("Line"), QString::number(token.line));
        if (token.folded)
            add(item, tr("Header"), tr("goes over several lines, which servers refuse"));
        if (token.damage)
            add(item, tr("Damage"), token.damage->toString());
        const bool good = token.token && token.token->isKerberos() && !token.damage;
        item->setIcon(0, themedIcon(good ? Icon::Pass : Icon::Problem, good ? Role::Ok : Role::Problem));
        if (!token.token)
            continue;
        const SecurityToken &read = *token.token;
        add(item, tr("Size"), tr("%n bytes", nullptr, static_cast<int>(read.size)));
        add(item, tr("Wrapping"), wrappingOf(read));
        add(item, tr("Mechanisms, in their order"), read.mechanisms.join(QStringLiteral(", ")));
        add(item, tr("Chosen mechanism"), read.chosen);
        if (read.truncated)
            add(item, tr("Cut"), tr("the token ends in the middle"));
        if (read.ntlm)
            addNtlm(item, *read.ntlm);
        if (read.kerberos)
            addKerberos(item, *read.kerberos);
    }
    if (!signOn.statusCodes.isEmpty()) {
        QStringList codes;
        for (const int code : signOn.statusCodes)
            codes << QString::number(code);
        new QTreeWidgetItem(m_tree, { tr("Answers, in their order"), codes.join(QStringLiteral(", ")) });
    }
}

} // namespace kerbscope::ui
