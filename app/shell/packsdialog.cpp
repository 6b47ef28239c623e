// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/packsdialog.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/badge.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/prose.h"
#include "app/presentation/widgets/scrollcolumn.h"
#include "app/shell/background.h"
#include "app/shell/packreload.h"
#include "app/shell/session.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

enum Column { NameColumn, StateColumn, OwnerColumn, ColumnCount };

Sign signOf(const PackInfo &pack)
{
    return pack.isUsed() ? Sign { Icon::Pass, PacksDialog::tr("In use"), Role::Ok }
                         : Sign { Icon::Problem, PacksDialog::tr("Refused"), Role::Problem };
}

QString nameOf(const PackInfo &pack)
{
    const QString title = pack.title.isEmpty() ? pack.id : pack.title;
    return pack.version.isEmpty() ? title : PacksDialog::tr("%1, version %2").arg(title, pack.version);
}

QString problemLine(const Error &problem)
{
    const QString where = problem.where.toString();
    const QString line = where.isEmpty() ? problem.what : PacksDialog::tr("%1: %2").arg(where, problem.what);
    return problem.advice.isEmpty() ? line : QStringLiteral("%1. %2").arg(line, problem.advice);
}

} // namespace

PacksDialog::PacksDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QTreeWidget(this))
    , m_detail(new ScrollColumn(this))
    , m_message(new InlineMessage(this))
    , m_add(makeButton(Icon::Plus, tr("Add a pack…"), ButtonKind::Primary, this))
    , m_remove(makeButton(Icon::Trash, tr("Remove"), ButtonKind::Plain, this))
{
    layOut();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PacksDialog::showChosen);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Add a knowledge pack"), {}, tr("Knowledge packs (*.yaml *.yml)"));
        if (!path.isEmpty())
            add(path);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const PackInfo *pack = chosen())
            remove(pack->id);
    });
    connect(&session, &Session::catalogChanged, this, &PacksDialog::fill); // by this dialog, or by packs that came from the team
    fill();
}

void PacksDialog::layOut()
{
    setWindowTitle(tr("Knowledge packs"));
    resize(860, 560);
    m_list->setHeaderLabels({ tr("Pack"), tr("State"), tr("Whose") });
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Installed knowledge packs"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_detail->setAccessibleName(tr("About the chosen pack"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::spaceL);
    column->setSpacing(metrics::spaceM);
    column->addWidget(new ProseLabel(
        tr("A pack is a file with what your company adds to the reference: realms, proxies, contacts, codes, causes and what to do "
           "about them. It can be removed again at any time and leaves nothing behind."),
        this));
    column->addWidget(m_message);
    m_message->dismiss();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_detail);
    splitter->setSizes({ 180, 260 });
    column->addWidget(splitter, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::spaceS);
    foot->addWidget(m_add);
    foot->addWidget(m_remove);
    foot->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    foot->addWidget(buttons);
    column->addLayout(foot);
}

void PacksDialog::fill()
{
    m_packs = m_session.knowledge().company.packs;
    m_list->clear();
    for (const PackInfo &pack : std::as_const(m_packs)) {
        const Sign sign = signOf(pack);
        auto *item = new QTreeWidgetItem({ nameOf(pack), sign.word, pack.ofAdministrators ? tr("The administrators’") : tr("Yours") });
        item->setIcon(StateColumn, themedIcon(sign.icon, sign.role));
        item->setToolTip(NameColumn, pack.path.toHtmlEscaped());
        m_list->addTopLevelItem(item);
    }
    if (!m_packs.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showChosen();
}

const PackInfo *PacksDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_packs.size() ? &m_packs[row] : nullptr;
}

void PacksDialog::showChosen()
{
    m_detail->clear();
    const PackInfo *pack = chosen();
    m_remove->setEnabled(!m_busy && pack && !pack->ofAdministrators);
    m_remove->setToolTip(pack && pack->ofAdministrators ? tr("The administrators of this computer installed this pack for all users.") : QString());
    if (!pack) {
        m_detail->column()->addWidget(new ProseLabel(tr("No pack is installed. You can also put packs into the folder %1.").arg(m_session.packFolders().user)));
        m_detail->column()->addStretch();
        return;
    }
    if (pack->isUsed()) {
        QStringList lines;
        lines << tr("%n rows of knowledge", nullptr, pack->rows);
        lines << tr("%n of them change what was there", nullptr, pack->overrides);
        for (const CompanyRealm &realm : pack->realms)
            lines << (realm.ofProxy ? tr("Realm %1, of a proxy").arg(realm.realm) : tr("Realm %1, your own").arg(realm.realm));
        for (const CompanyProxy &proxy : pack->proxies)
            lines << tr("Proxy %1, port %2").arg(proxy.host).arg(proxy.port);
        for (const QString &address : pack->pacAddresses)
            lines << tr("PAC file %1").arg(address);
        for (const CompanyContact &contact : pack->contacts)
            lines << tr("Contact for %1: %2").arg(nameOfOwner(contact.owner), contact.toString());
        m_detail->column()->addWidget(sectionTitle(tr("What it says")));
        addList(m_detail->column(), lines, ListStyle::Bullets);
    } else {
        showRefused(*pack);
    }
    QLabel *path = plainLabel(tr("File: %1").arg(pack->path), TextStyle::Caption);
    setTone(path, Role::Muted);
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->column()->addWidget(path);
    m_detail->column()->addStretch();
}

void PacksDialog::showRefused(const PackInfo &pack)
{
    QStringList lines;
    for (const Error &problem : pack.problems)
        lines << problemLine(m_session.told(problem));
    m_detail->column()->addWidget(sectionTitle(tr("Why it is refused")));
    addList(m_detail->column(), lines, ListStyle::Bullets);
    m_detail->column()->addWidget(new CopyTextButton(tr("Copy the list"), lines.join(u'\n')));
}

void PacksDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_add->setEnabled(!busy);
    const PackInfo *pack = chosen();
    m_remove->setEnabled(!busy && pack && !pack->ofAdministrators);
}

void PacksDialog::add(const QString &path)
{
    setBusy(true);
    inBackground(this, [path, base = m_session.baseCatalog(), folders = m_session.packFolders()] { return addPack(base, path, folders); },
        [this](const Result<PackInfo> &pack) {
            if (pack && pack->isUsed()) {
                reload(tr("%1 is in use.").arg(nameOf(*pack)));
                return;
            }
            setBusy(false);
            if (!pack) {
                m_message->showError(m_session.told(pack.error()));
            } else {
                m_message->showMessage(Role::Problem, tr("The pack was not added. Its problems are listed below."));
                m_list->setCurrentItem(nullptr);
                m_detail->clear();
                showRefused(*pack);
                m_detail->column()->addStretch();
            }
            Q_EMIT done();
        });
}

void PacksDialog::remove(const QString &id)
{
    if (const Outcome removed = removePack(id, m_session.packFolders()); !removed) {
        m_message->showError(m_session.told(removed.error()));
        Q_EMIT done();
        return;
    }
    setBusy(true);
    reload(tr("The pack %1 was removed.").arg(id));
}

void PacksDialog::reload(const QString &said)
{
    reloadPacks(m_session, this, [this, said](const Outcome &loaded) {
        setBusy(false);
        if (loaded)
            m_message->showMessage(Role::Ok, said);
        else
            m_message->showError(m_session.told(loaded.error()));
        Q_EMIT done();
    });
}

void showRefusedPacks(InlineMessage &message, const OpenedCatalog &opened)
{
    if (opened.packsLeftOut) {
        message.showError(*opened.packsLeftOut);
        return;
    }
    QStringList names;
    for (const PackInfo &pack : opened.packs) {
        if (!pack.isUsed())
            names << pack.id;
    }
    if (!names.isEmpty())
        message.showMessage(Role::Warning,
            PacksDialog::tr("These knowledge packs are not used because of problems in them: %1. File, Knowledge packs tells which.")
                .arg(names.join(QStringLiteral(", "))));
}

} // namespace kerbscope::ui
