// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reference/codefilter.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/elidedcombo.h"
#include "app/presentation/widgets/fieldsigns.h"
#include "app/presentation/words.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace kerbscope::ui {

namespace {

constexpr int filterCharacters = 12;

QStringList familiesSeenIn(SeenIn place)
{
    const auto list = [](const char *ids) { return QString::fromLatin1(ids).split(u' '); };
    switch (place) {
    case SeenIn::Anywhere:
        break;
    case SeenIn::EventLog:
        return list("event event-field krb ntstatus win32 logon-type etype supported-etypes padata kdc-option recommendation");
    case SeenIn::Klist:
        return list("klist klist-field ticket-flag etype ntstatus sspi mit");
    case SeenIn::WebPage:
        return list("zen chromium firefox squid");
    case SeenIn::UnixProgram:
        return list("mit heimdal gss-major gss-minor kdc-status kpasswd sssd winbind mod_auth_gssapi curl squid krb");
    case SeenIn::Java:
        return list("java krb gss-major");
    case SeenIn::Capture:
        return list("krb padata msg-type name-type etype checksum authdata pac-type addr-type ap-option kdc-option ticket-flag transited key-usage");
    }
    return {};
}

} // namespace

bool isSeenIn(const QString &family, SeenIn place)
{
    return place == SeenIn::Anywhere || familiesSeenIn(place).contains(family);
}

bool CodeFilter::accepts(const CodeSummary &code) const
{
    if (kind && code.kind != *kind)
        return false;
    if (!isSeenIn(code.family, seenIn))
        return false;
    switch (shelf) {
    case Shelf::All:
        return true;
    case Shelf::Bookmarks:
    case Shelf::Notes:
        return shelfIds.contains(code.id);
    case Shelf::Company:
        return !code.pack.isEmpty();
    }
    return true;
}

CodeFilterBar::CodeFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_shelf(new ElidedCombo(filterCharacters, this))
    , m_kind(new ElidedCombo(filterCharacters, this))
    , m_seenIn(new ElidedCombo(filterCharacters, this))
{
    setPurpose(m_shelf, tr("Which codes"));
    m_shelf->addItem(tr("All codes"), static_cast<int>(Shelf::All));
    m_shelf->addItem(tr("Bookmarks"), static_cast<int>(Shelf::Bookmarks));
    m_shelf->addItem(tr("With my notes"), static_cast<int>(Shelf::Notes));
    m_shelf->addItem(tr("Of my company"), static_cast<int>(Shelf::Company));
    setPurpose(m_kind, tr("Which kind"));
    m_kind->addItem(tr("All kinds"));
    for (const CodeKind kind : { CodeKind::Problem, CodeKind::Warning, CodeKind::Normal, CodeKind::Info }) {
        const Sign sign = signOf(kind);
        m_kind->addItem(themedIcon(sign.icon, sign.role), sign.word, static_cast<int>(kind));
    }
    setPurpose(m_seenIn, tr("Where it is seen"));
    m_seenIn->addItem(tr("Seen anywhere"), static_cast<int>(SeenIn::Anywhere));
    m_seenIn->addItem(tr("In the event log"), static_cast<int>(SeenIn::EventLog));
    m_seenIn->addItem(tr("In klist’s output"), static_cast<int>(SeenIn::Klist));
    m_seenIn->addItem(tr("On a web page"), static_cast<int>(SeenIn::WebPage));
    m_seenIn->addItem(tr("In programs of Linux and macOS"), static_cast<int>(SeenIn::UnixProgram));
    m_seenIn->addItem(tr("In Java programs"), static_cast<int>(SeenIn::Java));
    m_seenIn->addItem(tr("In a network capture"), static_cast<int>(SeenIn::Capture));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceS);
    for (QComboBox *box : { m_shelf, m_kind, m_seenIn }) {
        row->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &CodeFilterBar::changed);
    }
}

CodeFilter CodeFilterBar::filter() const
{
    CodeFilter filter;
    filter.shelf = static_cast<Shelf>(m_shelf->currentData().toInt());
    if (m_kind->currentData().isValid())
        filter.kind = static_cast<CodeKind>(m_kind->currentData().toInt());
    filter.seenIn = static_cast<SeenIn>(m_seenIn->currentData().toInt());
    return filter;
}

void CodeFilterBar::reset()
{
    const QSignalBlocker quiet(this);
    for (QComboBox *box : { m_shelf, m_kind, m_seenIn })
        box->setCurrentIndex(0);
}

} // namespace kerbscope::ui
